--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: people_grams(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.people_grams(text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT COST 1000 PARALLEL SAFE
    AS $_$
        SELECT coalesce(array_agg(substr($1, at, 3)), '{}') FROM generate_series(1, length($1) - 2) AS at $_$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: broadcasts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.broadcasts (
    id bigint NOT NULL,
    space_id bigint NOT NULL,
    entry bigint NOT NULL,
    kind text NOT NULL,
    payload json NOT NULL,
    at timestamp with time zone NOT NULL,
    besides bigint NOT NULL,
    cursor bigint NOT NULL,
    ahead json NOT NULL,
    request text,
    done boolean NOT NULL
);


--
-- Name: broadcasts_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.broadcasts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: broadcasts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.broadcasts_id_seq OWNED BY public.broadcasts.id;


--
-- Name: drifts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.drifts (
    space_id bigint NOT NULL,
    person bigint NOT NULL,
    aspect text NOT NULL,
    found text NOT NULL,
    since timestamp with time zone NOT NULL,
    lets_in boolean NOT NULL,
    over boolean NOT NULL,
    kept_by bigint,
    kept_until date,
    entry bigint
);


--
-- Name: gathered; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gathered (
    message uuid NOT NULL,
    entry bigint NOT NULL,
    stranger bigint NOT NULL
);


--
-- Name: homes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.homes (
    space_id bigint NOT NULL,
    slack_id text NOT NULL,
    person bigint,
    opened_at timestamp with time zone NOT NULL,
    locale text NOT NULL,
    timezone text NOT NULL,
    shown text NOT NULL
);


--
-- Name: import_lines; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_lines (
    import_id text NOT NULL,
    number integer NOT NULL,
    space_id bigint NOT NULL,
    verdict text NOT NULL,
    typed json NOT NULL,
    refusals json NOT NULL,
    cautions json NOT NULL
);


--
-- Name: imports; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.imports (
    id text NOT NULL,
    space_id bigint NOT NULL,
    author bigint NOT NULL,
    state text NOT NULL,
    file_name text NOT NULL,
    digest text NOT NULL,
    reason text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    total integer NOT NULL,
    added integer NOT NULL,
    there integer NOT NULL,
    left_out integer NOT NULL,
    refused integer NOT NULL,
    outside integer NOT NULL,
    told integer NOT NULL,
    holder text,
    lease_until timestamp with time zone,
    notice uuid,
    upload text,
    settled boolean NOT NULL,
    coverage json
);


--
-- Name: journal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal (
    id bigint NOT NULL,
    space_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    action text NOT NULL,
    actor bigint,
    whom bigint,
    why text NOT NULL,
    form text,
    request text,
    salt text DEFAULT ''::text NOT NULL,
    digest text DEFAULT ''::text NOT NULL,
    hash text DEFAULT ''::text NOT NULL,
    told text,
    actor_name text,
    actor_salt text,
    actor_digest text,
    blanked json
);


--
-- Name: journal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.journal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: journal_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.journal_id_seq OWNED BY public.journal.id;


--
-- Name: members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.members (
    space_id bigint NOT NULL,
    slack_id text NOT NULL,
    is_full boolean NOT NULL,
    mark text NOT NULL,
    updated bigint DEFAULT '0'::bigint NOT NULL
);


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    "position" bigint NOT NULL,
    id uuid NOT NULL,
    space_id bigint NOT NULL,
    entry bigint NOT NULL,
    recipient bigint,
    lane text,
    kind text NOT NULL,
    facts json NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    lease_holder text,
    lease_until timestamp with time zone,
    edits uuid,
    channel text,
    ts text,
    failure text NOT NULL,
    settled_at timestamp with time zone,
    request text,
    urgent boolean DEFAULT false NOT NULL,
    about bigint,
    payload json,
    since timestamp with time zone
);


--
-- Name: outbox_position_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.outbox_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: outbox_position_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.outbox_position_seq OWNED BY public.outbox."position";


--
-- Name: owed_to_door; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.owed_to_door (
    person bigint NOT NULL,
    space_id bigint NOT NULL,
    version integer NOT NULL,
    since timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    urgent boolean NOT NULL,
    attempts integer NOT NULL,
    failure text NOT NULL,
    lease_holder text,
    lease_until timestamp with time zone
);


--
-- Name: people; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people (
    id bigint NOT NULL,
    space_id bigint NOT NULL,
    email text NOT NULL,
    slack_id text,
    first_name text NOT NULL,
    last_name text NOT NULL,
    phone text,
    function text NOT NULL,
    partner boolean NOT NULL,
    administrator_since timestamp with time zone,
    access text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    password_state text NOT NULL,
    password_at timestamp with time zone,
    password_hash text,
    locale text NOT NULL,
    timezone text NOT NULL,
    name_key text NOT NULL,
    sort_key text NOT NULL COLLATE pg_catalog."C",
    search_text text NOT NULL,
    starts_on date,
    ends_on date,
    reminded_days_before integer,
    former_slack_id text,
    look text DEFAULT ''::text NOT NULL,
    back_on date,
    words text DEFAULT ''::text NOT NULL,
    news text DEFAULT 'at_once'::text NOT NULL,
    signed_in_on date
);


--
-- Name: people_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.people_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: people_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.people_id_seq OWNED BY public.people.id;


--
-- Name: proposals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proposals (
    entry bigint NOT NULL,
    space_id bigint NOT NULL,
    person bigint,
    stranger bigint,
    settled_by bigint
);


--
-- Name: review_lines; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review_lines (
    review bigint NOT NULL,
    person bigint NOT NULL,
    "position" integer NOT NULL,
    answer text,
    answered_by bigint,
    answered_at timestamp with time zone,
    entry bigint
);


--
-- Name: reviews; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reviews (
    id bigint NOT NULL,
    space_id bigint NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    opened_by bigint,
    closed_at timestamp with time zone,
    reminders integer NOT NULL
);


--
-- Name: reviews_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reviews_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: reviews_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reviews_id_seq OWNED BY public.reviews.id;


--
-- Name: spaces; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.spaces (
    id bigint NOT NULL,
    team_id text NOT NULL,
    firm text NOT NULL,
    members_known_since timestamp with time zone,
    journal_head text DEFAULT ''::text NOT NULL,
    journal_lines bigint DEFAULT '0'::bigint NOT NULL,
    channel_id text DEFAULT ''::text NOT NULL,
    channel_setting text DEFAULT ''::text NOT NULL,
    channel_standing text DEFAULT 'ours'::text NOT NULL,
    people_listed integer DEFAULT 0 NOT NULL,
    people_subscribers integer DEFAULT 0 NOT NULL,
    people_partners integer DEFAULT 0 NOT NULL,
    people_administrators integer DEFAULT 0 NOT NULL,
    people_suspended integer DEFAULT 0 NOT NULL,
    people_planned integer DEFAULT 0 NOT NULL,
    people_not_noted integer DEFAULT 0 NOT NULL,
    has_door boolean DEFAULT false NOT NULL,
    door_compared boolean DEFAULT false NOT NULL
);


--
-- Name: spaces_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.spaces_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: spaces_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.spaces_id_seq OWNED BY public.spaces.id;


--
-- Name: strangers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strangers (
    id bigint NOT NULL,
    space_id bigint NOT NULL,
    person bigint,
    slack_id text,
    first_name text NOT NULL,
    last_name text NOT NULL,
    email text NOT NULL,
    name_key text NOT NULL
);


--
-- Name: strangers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strangers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strangers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strangers_id_seq OWNED BY public.strangers.id;


--
-- Name: broadcasts id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.broadcasts ALTER COLUMN id SET DEFAULT nextval('public.broadcasts_id_seq'::regclass);


--
-- Name: journal id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal ALTER COLUMN id SET DEFAULT nextval('public.journal_id_seq'::regclass);


--
-- Name: outbox position; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox ALTER COLUMN "position" SET DEFAULT nextval('public.outbox_position_seq'::regclass);


--
-- Name: people id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people ALTER COLUMN id SET DEFAULT nextval('public.people_id_seq'::regclass);


--
-- Name: reviews id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews ALTER COLUMN id SET DEFAULT nextval('public.reviews_id_seq'::regclass);


--
-- Name: spaces id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spaces ALTER COLUMN id SET DEFAULT nextval('public.spaces_id_seq'::regclass);


--
-- Name: strangers id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strangers ALTER COLUMN id SET DEFAULT nextval('public.strangers_id_seq'::regclass);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0031');


--
-- Data for Name: broadcasts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.broadcasts VALUES (1, 1, 8, 'administrator_enrolled', '{"at": "2026-03-02T08:30:01.374689+00:00", "person": 1, "approved_by": 2}', '2026-03-02 08:30:01.374689+00', 1, 5, '[]', '45B21B302FC5', true);
INSERT INTO public.broadcasts VALUES (2, 1, 11, 'administrator_enrolled', '{"at": "2026-03-02T08:30:02.555095+00:00", "person": 2, "approved_by": 1}', '2026-03-02 08:30:02.555095+00', 2, 5, '[]', '8A1F6A366BA4', true);
INSERT INTO public.broadcasts VALUES (3, 1, 14, 'administrator_enrolled', '{"at": "2026-03-02T08:30:03.372588+00:00", "person": 3, "approved_by": 1}', '2026-03-02 08:30:03.372588+00', 3, 5, '[]', '22339F671F55', true);
INSERT INTO public.broadcasts VALUES (4, 1, 43, 'administrator_enrolled', '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', '2026-03-02 08:30:08.466851+00', 15, 22, '[]', '2A39F5566769', true);
INSERT INTO public.broadcasts VALUES (5, 1, 59, 'administrator_resigned', '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3, "takeover": null}', '2026-03-10 08:00:02.157724+00', 3, 22, '[15]', '5646131B5341', true);


--
-- Data for Name: drifts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.drifts VALUES (1, 7, 'name', 'Marc Petit-Lenoir', '2026-03-11 09:00:03.52867+00', false, false, NULL, NULL, NULL);


--
-- Data for Name: gathered; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gathered VALUES ('4bfc1350-f2f9-408a-940d-6a07538c9914', 79, 0);
INSERT INTO public.gathered VALUES ('4bfc1350-f2f9-408a-940d-6a07538c9914', 82, 0);
INSERT INTO public.gathered VALUES ('4bfc1350-f2f9-408a-940d-6a07538c9914', 83, 0);
INSERT INTO public.gathered VALUES ('4bfc1350-f2f9-408a-940d-6a07538c9914', 84, 0);


--
-- Data for Name: homes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.homes VALUES (1, 'U0ANNE', NULL, '2026-03-02 08:30:00.698439+00', 'fr-FR', 'Europe/Paris', '5cfb5f730152a87232c0a70708de97f52bb23b236e5d154d4e102c03727774d0');
INSERT INTO public.homes VALUES (1, 'U0ZOE', NULL, '2026-03-02 08:30:00.727264+00', 'en-US', 'Europe/Paris', '4f6fb4ea71933ae74b4a58d0a3242a4148f9b11315cf9786b51361992a566b40');
INSERT INTO public.homes VALUES (1, 'U0MARC', 7, '2026-03-02 08:30:05.606566+00', 'fr-FR', 'Europe/Paris', '6c11d0d6c15571be5f9c422215f82722eb0059c61c0b31978195ad0b5ddc5cb3');
INSERT INTO public.homes VALUES (1, 'U0HUGH', 2, '2026-03-02 08:30:00.614917+00', 'en-GB', 'Europe/London', '0c04d7d79286ac89cc17520b9e015021e99aa5bcb85913ba09ce6b948387ebb2');
INSERT INTO public.homes VALUES (1, 'U0CLAIRE', 1, '2026-03-02 08:30:00.576337+00', 'fr-FR', 'Europe/Paris', '1d3725f0ecce1c5892b63f7a4898d9ed4b4b28a9caec20ae593ca98f126e85a7');
INSERT INTO public.homes VALUES (1, 'U0NORA', 9, '2026-03-02 08:30:05.713155+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
INSERT INTO public.homes VALUES (1, 'U0PAULE', 3, '2026-03-02 08:30:00.640136+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');


--
-- Data for Name: import_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_lines VALUES ('4f5979e984f94cb092e9da621e29bb4f', 2, 1, 'add', '{"fields": {"last_name": "Nom15", "first_name": "Pr\u00e9nom15", "email": "crowd15@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('4f5979e984f94cb092e9da621e29bb4f', 3, 1, 'add', '{"fields": {"last_name": "Nom16", "first_name": "Pr\u00e9nom16", "email": "crowd16@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('4f5979e984f94cb092e9da621e29bb4f', 4, 1, 'add', '{"fields": {"last_name": "Nom17", "first_name": "Pr\u00e9nom17", "email": "crowd17@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('4f5979e984f94cb092e9da621e29bb4f', 5, 1, 'add', '{"fields": {"last_name": "Nom18", "first_name": "Pr\u00e9nom18", "email": "crowd18@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('4f5979e984f94cb092e9da621e29bb4f', 6, 1, 'add', '{"fields": {"last_name": "Nom19", "first_name": "Pr\u00e9nom19", "email": "crowd19@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('4f5979e984f94cb092e9da621e29bb4f', 7, 1, 'refused', '{"fields": {"last_name": "Simon", "first_name": "Sam", "email": "sam@gmail.com"}}', '[["not_a_collaborator", {"email": "sam@gmail.com"}]]', '[]');
INSERT INTO public.import_lines VALUES ('bd81aff4b3d44800ab3456ee81fc1ff3', 7, 1, 'add', '{"fields": {"last_name": "Nom8", "first_name": "Pr\u00e9nom8", "email": "crowd8@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('bd81aff4b3d44800ab3456ee81fc1ff3', 8, 1, 'add', '{"fields": {"last_name": "Nom9", "first_name": "Pr\u00e9nom9", "email": "crowd9@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('bd81aff4b3d44800ab3456ee81fc1ff3', 9, 1, 'add', '{"fields": {"last_name": "Nom10", "first_name": "Pr\u00e9nom10", "email": "crowd10@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('bd81aff4b3d44800ab3456ee81fc1ff3', 10, 1, 'add', '{"fields": {"last_name": "Nom11", "first_name": "Pr\u00e9nom11", "email": "crowd11@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('bd81aff4b3d44800ab3456ee81fc1ff3', 11, 1, 'add', '{"fields": {"last_name": "Nom12", "first_name": "Pr\u00e9nom12", "email": "crowd12@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('bd81aff4b3d44800ab3456ee81fc1ff3', 12, 1, 'add', '{"fields": {"last_name": "Nom13", "first_name": "Pr\u00e9nom13", "email": "crowd13@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('bd81aff4b3d44800ab3456ee81fc1ff3', 13, 1, 'add', '{"fields": {"last_name": "Nom14", "first_name": "Pr\u00e9nom14", "email": "crowd14@cabinet-durand.fr"}}', '[]', '[]');


--
-- Data for Name: imports; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.imports VALUES ('fa551b259a0f4282a2e4e4de8bfd44f6', 1, 1, 'done', 'abonnés.csv', '90ec8c778dccaa29d34e6252a3fdd4382159d6206269b69281f312dd98c43174', '', '2026-03-02 08:30:06.097965+00', '2026-03-02 08:30:06.561303+00', 5, 4, 0, 0, 1, 1, 4, NULL, NULL, 'd0719b5c-d588-4f6c-94a1-970f5d85ee57', 'F90FA785E5D', true, '{"export": "", "read": [], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
INSERT INTO public.imports VALUES ('4f5979e984f94cb092e9da621e29bb4f', 1, 2, 'proposed', 'paie.csv', '3f80b136e1d29ba8dc99a68bc1e756ae351e4cf164fc60f1566d55a5272669e6', '', '2026-03-11 09:00:02.430704+00', NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, false, '{"export": "", "read": ["Nom", "Pr\u00e9nom", "Courriel", "T\u00e9l\u00e9phone", "Fonction", "Motif"], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
INSERT INTO public.imports VALUES ('bd81aff4b3d44800ab3456ee81fc1ff3', 1, 1, 'running', 'arrivées.csv', '1aed41e2c347569f424863ccae3e29b7a9f332b714e2d0a8e6b725888ab2fa91', '', '2026-03-11 09:00:02.762508+00', NULL, 12, 5, 0, 0, 0, 0, 0, 'cabinet:1:deadbeef', '2026-03-11 09:00:32.80859+00', '3ef174d6-1776-44ee-b34a-94a472efc500', NULL, false, '{"export": "", "read": [], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');


--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES (1, 1, '2026-03-02 08:30:00.065422+00', 'partner_added', NULL, 1, '', NULL, '0DC1A4A81BA0', '0ab543157c66b9a0673ab332b41091bb', '8eefc1e12c05231186bae9af8ea6f8ac6d1dcf6108e474b0d69635e8de73cbae', '0f4b2995d4656bcf1c4c88e57ce8a315e9a800b44e3cb7fabdca91e6fc7f1bca', '{"name":"Claire Durand","after":{"email":"claire.durand@cabinet-durand.fr","phone":"+33144556670","function":"Expert-comptable associée","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0CLAIRE"}}', '', '2facd58b593cca00a186101842aabacf', 'b722e0165f1b4468564837c28732a7d1dba85e2280a3ca81d8a311b02ebea3c6', NULL);
INSERT INTO public.journal VALUES (2, 1, '2026-03-02 08:30:00.065422+00', 'partner_added', NULL, 2, '', NULL, '0DC1A4A81BA0', 'cf5b71c866fa9d17b5d87f3a59f9dee8', '94481b150e6bdde70868cea70cbd67a8caf6c0227f252bac07dd22bfdf6e9b01', 'd55a22f13838bfbff843e5374c382bd10d370c9c5ef207ad2e09ca25d0e265b7', '{"name":"Hugh Martin","after":{"email":"hugh.martin@cabinet-durand.fr","phone":null,"function":"Partner","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0HUGH"}}', '', '420281ef3f297588490b8491662661b8', '0e0484cb7c4454a5505669566e15c592ac406dcd484670beecab528c5d131612', NULL);
INSERT INTO public.journal VALUES (3, 1, '2026-03-02 08:30:00.065422+00', 'partner_added', NULL, 3, '', NULL, '0DC1A4A81BA0', '567a7662135779ad9736ebbff23c3f7e', 'a84eee34c89dc8fd33c7002467779c351302bac5995471259ed4f0ada03324cc', 'a32ef3a2a4f2012c75ac7724953ae2355f41445ee2ac5fa742341251117eb5a3', '{"name":"Paule Rey","after":{"email":"paule@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0PAULE"}}', '', '51ab157413a2a898a3e2a9a0e5ec048d', 'b2452c405c6bf8826bf913587778c7dbb780d72c60a648bde01037930c39a90f', NULL);
INSERT INTO public.journal VALUES (4, 1, '2026-03-02 08:30:00.065422+00', 'partner_added', NULL, 4, '', NULL, '0DC1A4A81BA0', '4322784867f0ae0b5d3e61828a940413', 'a92b358669f035f035c413e57eef4071fea7f6fa67a7e067ea7aad87bad08e6e', '5a78f9a562d2daba328a87a9a36132bbc6d9cd07b574f73389a6ebd89bddf2cb', '{"name":"Rémi Sarre","after":{"email":"remi@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0REMI"}}', '', '97a89c1fdc58b24cca74e25ad9e25e76', 'dbb0203d95dbabb7869e5b2873890768126035308f1faadd143d2668ab83ac46', NULL);
INSERT INTO public.journal VALUES (5, 1, '2026-03-02 08:30:00.065422+00', 'partner_added', NULL, 5, '', NULL, '0DC1A4A81BA0', 'a3394007644750e23d0784742d6470c0', '01c875bb3679c145ebf2ee26e879a1d69952b6482348f5a4dddfd5bbbde4e0a8', '25e003a7adc5bc8e0b4c19b386b4c5bbe80ce1e97dc99e6d7733359215451b62', '{"name":"jeanne.robert@cabinet-durand.fr","after":{"email":"jeanne.robert@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":null}}', '', '06c9eef3f835dc4d0e7e9bf177015a1c', '77cc66d522e776731b0ccf58d56c7a7e036a5b9619b69a39afdb64b6c01827ee', NULL);
INSERT INTO public.journal VALUES (6, 1, '2026-03-02 08:30:00.767736+00', 'enrolment_asked', 1, 1, '', 'be7b2dfa24794ac7b79aa5c6815624e0', '095A6A2B953E', '69ef22ebd3e69c8dd6839d23d05b2655', '0236eb538720205aa12fbf400d1a4b38aa046597962ffdb520b177dfdcba4624', 'ce3f8f9a05c206e8fd836f04be1542a32e5e350a809438034b06fe09051f0415', '{"name":"Claire Durand"}', 'Claire Durand', 'ecbadd1cea3c5431d4e9ce4a9398657b', 'a57156349478616a7bf338d79383b2a3884bb86f1058100b1951e0f11ea48169', NULL);
INSERT INTO public.journal VALUES (7, 1, '2026-03-02 08:30:01.374689+00', 'enrolment_approved', 2, 1, '', 'answer:6', '45B21B302FC5', '87fb26a4afd1d23abc0b6cb381e7f4c3', '8ed6a62a3074931896fb1042e9979fc16448cd21b22aa72897c00ce5ebcd74bb', 'c542618dc8f69542ad5e6a0e3a2cbe20a3ca2b74c934477c6b59194da99e6477', '{"name":"Claire Durand"}', 'Hugh Martin', '7649c4fb8111629ce18e390da53fe813', '2d89aa38ffe2627f076f827472d8f47152dd6e5184323539738eaffcad51492a', NULL);
INSERT INTO public.journal VALUES (8, 1, '2026-03-02 08:30:01.374689+00', 'administrator_enrolled', 1, 1, '', NULL, '45B21B302FC5', 'b039e81a86f9ea843aa72f08bb2d4afa', '873a1ee81ad5462608932e081112056355ff9cff42239c68b637d50e38b0afe6', 'ac6197a53bf07f417fb42173c0fe5d1ee9e5262a013785bab03056e835c6b5b3', '{"name":"Claire Durand","before":{"administrator":false},"after":{"administrator":true}}', 'Claire Durand', '65b04e2fde13bf1cd61c55c9502f915f', '0464f51386100d1a5a2c3091227963f8ee208018305a4b21b7f8b4eadcd99d5a', NULL);
INSERT INTO public.journal VALUES (9, 1, '2026-03-02 08:30:01.890422+00', 'enrolment_asked', 2, 2, '', '76c157c1863d448a947e21afaabd7138', '9E0055675AF0', '0d83229ef1d44780190e32d918ab1414', 'd68003fc9b7019cb1b7e89921a0844e3378ac2d0db697d832afb1771654a50cb', 'fef8615a345532761fd7615a0743d19058fe9e7ddeeb85236a8b0a0116234901', '{"name":"Hugh Martin"}', 'Hugh Martin', 'e8a73e49ba67bb572b610a57a56c3606', '462c11b0db1add66eca634b595ece887e9192e1e70d50e01ae7dfa083aa2c37d', NULL);
INSERT INTO public.journal VALUES (10, 1, '2026-03-02 08:30:02.555095+00', 'enrolment_approved', 1, 2, '', 'answer:9', '8A1F6A366BA4', 'dab65ffb4d5d052f8e37b205f8f2e873', '2b63a93315e0d4874e2a95523049273a0d728a0b58f3edd3eb151ba6283664b4', '6f31b1a05244db7a800dda6aeb50b8b35baa8896692ba27b314a98c4205a7b0c', '{"name":"Hugh Martin"}', 'Claire Durand', '1a8b7947c761381cfef05a8dac4606cb', '289ad8538ce535c64c358c7e3f507e7b22a62bf0084a2cf6475cb19af908b0e6', NULL);
INSERT INTO public.journal VALUES (11, 1, '2026-03-02 08:30:02.555095+00', 'administrator_enrolled', 2, 2, '', NULL, '8A1F6A366BA4', '58ef0b0d98abe899f6d891f91c9b0b1c', '1555e3ace27c94c2c25836673d289921b568a77fab23c337b669ae25fa01694e', '343b64ed253f27c2cc06f27a5050d6010010b24cb58f02ffa6ad841e3da13178', '{"name":"Hugh Martin","before":{"administrator":false},"after":{"administrator":true}}', 'Hugh Martin', 'bc1da74670decbb0fd1fb9afcc2b6df7', 'f0f9a327258d77d361a29f49f85b7a2f071d20066490933044594112e847a864', NULL);
INSERT INTO public.journal VALUES (12, 1, '2026-03-02 08:30:02.818536+00', 'enrolment_asked', 3, 3, '', 'ceab7f000f53448c8eb6d2269680eb5f', 'ED510B06A2FD', '00f22c078be2e96f3f7851a7cf438722', '20fdd8cab7b6d34f2a592da02793db3eab8b73ef1f1e2819990da12494cde218', 'a4266d5df1b18fc0db4acd03ccfeb8ff54386c5b249f349f1f7b6bf36232b730', '{"name":"Paule Rey"}', 'Paule Rey', '0affd7145833483f8b6a61a4dbbed670', 'bc32b20614f66274dcdfe6377f7bbbfbeafd83918b0c552dd27fb9e0071af72d', NULL);
INSERT INTO public.journal VALUES (13, 1, '2026-03-02 08:30:03.372588+00', 'enrolment_approved', 1, 3, '', 'answer:12', '22339F671F55', '0805b0962ea75935f841c194483e729e', '77c1e5297f16371e713da2604461ffa25b37254095bf8379abde98ea1de0fd15', '25ab333adfc31eeecf9c20f23dc766ab68455693e5896a68ba7fbf232b05917f', '{"name":"Paule Rey"}', 'Claire Durand', '247d3f0415e0565fffdb370755ea0445', '248c8b14d69002c01b7fd517d12732b8154820541f7e355b32794313949b90f5', NULL);
INSERT INTO public.journal VALUES (14, 1, '2026-03-02 08:30:03.372588+00', 'administrator_enrolled', 3, 3, '', NULL, '22339F671F55', 'c30e63105c6b16aa12f073d3a0abfccf', '8e2af95a1f6db876c318f43ccba1cf37ab899999fe1426a913f25a6ed55c050b', 'f58e7ddde3fd03bbc5cee2d4a0302dd94b32f081520c6f839e4dbd89162a28bf', '{"name":"Paule Rey","before":{"administrator":false},"after":{"administrator":true}}', 'Paule Rey', '0e6ff9c5ac139eb38246d8bd35974c5a', '1c2f16bcfabba286ccfc145279a5bd1f6eb2562b9ac465507e2a049d98dd1f1e', NULL);
INSERT INTO public.journal VALUES (15, 1, '2026-03-02 08:30:03.823996+00', 'subscriber_added', 1, 6, '', 'd4e3a205d54f44348580beaa8c282238', '3DAE03801782', 'bb28ebb42744ae38b451aea49708d96b', '42cb83e9c2abe2b2b71725f31d6dc308f4cdfa45473561c7c4c9b68fcdeb89e5', '70a90e7095a7ffd33ea0a55899955de6ebe0b8bce630f8a1abe7eb7d1e7b32e7', '{"name":"Anne Petit","after":{"email":"anne.petit@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ANNE"}}', 'Claire Durand', '97ed610d867d2411afa0e9b238fd06b7', 'b0b119f880ebca3ccf5215680ff95c39f78f706ee0977c08658146f0e516e386', NULL);
INSERT INTO public.journal VALUES (58, 1, '2026-03-10 08:00:02.095412+00', 'subscriber_suspended', NULL, 10, 'account_closed', NULL, 'F44ED9D7304D', '8771b2eb306b93c6928e62b007a40ec1', '2c246d0f5be87fb019ce9b0b665cc59ebb94038918ccf4e87055a91a2166eb81', '4e9668a3c45a38f81567361077e224e4799bff566d84871a229063cc4f30e730', '{"name":"Bruno Caron","before":{"access":"active"},"after":{"access":"suspended"}}', '', 'a4b21599e82ad239865cc98a69696403', '5e479a6234acc9ebbbd364b085af5cb417f53ba754b9cac94607a26929c5790e', NULL);
INSERT INTO public.journal VALUES (16, 1, '2026-03-02 08:30:03.996211+00', 'subscriber_added', 1, 7, '', 'e253712fce9147fa9ce190536a7330fb', '0439D34195A4', '96435d70e6953bc54672e777d3cedf6d', 'a1aa112c11476896f75b566ceaea93d89e6e8654fb5c41a29b6cbd5cfe83cd1c', '37b1b0e1544f330b3e4df922d70dad9a0f15c9ccafef77669ef429f1a16816da', '{"name":"Marc Lefèvre","after":{"email":"marc.lefevre@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0MARC"}}', 'Claire Durand', '3808afed87dbfb27b83b45fdf13ff135', 'f28eeee458ffc2aeb8fb44286648069420168e1c183df2fecbcdcbedee74cb63', NULL);
INSERT INTO public.journal VALUES (17, 1, '2026-03-02 08:30:04.149263+00', 'subscriber_added', 1, 8, '', '21da2562b624402790e5cac18cc25529', '572417A5842C', '94d0a22cbf39058d41721957044bf619', 'db98496d0ee9f0f2b1cfca8d82dbad30d890adb9c881d04b1132130797ff92dd', 'e25b533be274698eaa50d9cb5fc2390f6af83f4d74c3adeca1fcf0299020834f', '{"name":"Zoë O’Neill","after":{"email":"zoe.oneill@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ZOE"}}', 'Claire Durand', 'b217c6356aa097878888c313bc4c87bc', 'abdc7f0e0f16b9782e8182052b539bf5247d2b58e38571eef634679a321ed2f4', NULL);
INSERT INTO public.journal VALUES (18, 1, '2026-03-02 08:30:04.325021+00', 'subscriber_added', 1, 9, '', '03e1f89ce3a2415588be190764797a4d', 'D780A8D859A8', 'bc83ba93583ceb8a6b42e681be6edca3', '417e1bc5d3a36350fff8ce9468b2679befd6912d46dfa13af323a25a0eec2cd8', '48f2cd1ffa3b8570b593157a404569ca7982dfd879aafec3aca60952ed46c490', '{"name":"Nora Benali","after":{"email":"nora@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0NORA"}}', 'Claire Durand', '94ae2403ec64e79c21d6e97b8010c722', 'fd8676af07386772f02330353d92a20b6ac0bfa5bc40c58148ed8416cddcf1d7', NULL);
INSERT INTO public.journal VALUES (20, 1, '2026-03-02 08:30:04.627433+00', 'subscriber_added', 1, 11, '', '664571d77757445083ddca74b8441587', '8F185F61305C', '111cd63cc4bb3f0b1747ea6d11192f42', 'e3dfd1a9e7ce5fd5416525832258220f1e99c0017061b3f96de54264e4be7ad1', '0f8561942a663ffb16095b4000a00b3692992f0a5782870f4178a18ae45fdba2', '{"name":"Oscar Dupuis","after":{"email":"oscar@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0OSCAR"}}', 'Claire Durand', '10abad2810b631d2ba12494edcc37b7c', 'cabcbcf22ad80ab0fd070f3ed298835187cae29a90336a30b2dc27346eef596d', NULL);
INSERT INTO public.journal VALUES (22, 1, '2026-03-02 08:30:04.870969+00', 'subscriber_added', 1, 13, '', '517e4d0c56d24cc5bd06af6c689ef7d5', '3C0E61BB164E', '800fb6445315aa94929d052380740d9f', '8ee268ef3cf32bd5c31d39df776639519cf3659ae37029888eed4abd3da85329', '69fdff1d56d3759699f0e2388ea6ed24aa2e5fe9846039da2b4b827eab64aa14', '{"name":"Thomas Fabre","after":{"email":"thomas@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0THOMAS"}}', 'Claire Durand', '2c3657f83a748b00100747f111129064', 'bf0902135390894dcc6033d844681e05e3204d8b8ccd1c65330bb5663763b4b6', NULL);
INSERT INTO public.journal VALUES (24, 1, '2026-03-02 08:30:05.143399+00', 'subscriber_added', 1, 15, '', 'e379daebeafe46139cfe71417f5c1ba6', '1EF1ADB16A83', 'd4143b66a704a158247877325aef78a0', '9df6597bd1d5d78818afa2f24efd23d74e9263d3fb05381dba1351dacffeef8a', 'b12d7406f61485d45005f35c287b8fd661713317a673a77a4b6bd9576f1437fd', '{"name":"Emma Hubert","after":{"email":"emma@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":"2026-03-17","back_on":null,"account":"U0EMMA"}}', 'Claire Durand', '4a0edf4706053a80ff0d7f854f058ab6', '92e512457d3c64e16afa57f2ba04dc906cf4127f7c4da25d6adc1e0fd7cfdb5e', NULL);
INSERT INTO public.journal VALUES (25, 1, '2026-03-02 08:30:05.229986+00', 'subscriber_added', 1, 16, '', 'cf0ea28242b64dbf9d17620907230519', '3F8FE89902CD', '78bb40c27b4bc048c66232b38faf25e8', '6817fa2d779110cc7f03a1caf24de95bd50581d39f6f3d895c658c822dba016f', '0f6fac239d6310e566e2b02a623b2636b42ab223b5871399b0e209a4f3329d7e', '{"name":"Yann Imbert","after":{"email":"yann@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-06-01","ends_on":"2026-09-30","back_on":null,"account":"U0YANN"}}', 'Claire Durand', '9843ec6480c2b6d622abbdbe60011bff', '189940216f2231c573ad116fb4fb7cf1c477d6882d1aa161ec74a2d5e228585c', NULL);
INSERT INTO public.journal VALUES (26, 1, '2026-03-02 08:30:05.314046+00', 'subscriber_added', 1, 17, '', '7ed2a8d08e09439a956d4069cd93ad20', 'C09504C9A5C0', '715bd36fb8c79e5b2e15e6053c454820', 'fcc495d9c4ec4caaaa3a9a38526bca8c159a1d01f60359e400a4677350f09858', '741d2774a04d64a1d14bef3fac252b786fbc17ec1a2089c46fe63619147bc5ff', '{"name":"Léa Jacquet","after":{"email":"lea@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-03-11","ends_on":null,"back_on":null,"account":"U0LEA"}}', 'Claire Durand', 'f1a1c4e2360e2218071dab47b746e8da', '1d44fc29659599d81c122fa302e8bff8bb79f4dab8ad5aef719d900fa6a41770', NULL);
INSERT INTO public.journal VALUES (28, 1, '2026-03-02 08:30:05.635447+00', 'password_noted', 7, 7, '', NULL, '2B576FB4FF1E', 'c7278776ab48fe1dd698486882c675ef', '4ff97d7e9293d125b80c688db284ebbd2e503c898f9c222752ae09ca4c8805c2', '03857bc13995cb87b6e0e8173ea54999ac75d2be372715599f8c453703f950d6', '{"name":"Marc Lefèvre"}', 'Marc Lefèvre', 'bd96f33cc6907f492fb513407a649727', 'f5898ec5a6c7669cc9c92f490c281b0b913d3c89626bd342c8601543a8f7d3d0', NULL);
INSERT INTO public.journal VALUES (31, 1, '2026-03-02 08:30:06.503108+00', 'subscriber_added', 1, 19, '', NULL, NULL, 'a6c130fc77dce6fa154b7247ce16a7c8', '768bc18dfb8fab65c8890ae1df6ce06d9a6c3138ade2cebc6ad5cb0ed43835e3', '2f369267440a5e6d0c929aee5c09fc64a1bf48e7745bb5de5a1d411679e21778', '{"name":"Prénom0 Nom0","after":{"email":"crowd0@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100000"}}', 'Claire Durand', '86aea45439f00487315a4c20b8fc9638', '3c327ce57f484c54ed03a71c013ee24b69e66efc0833a00f634a5af330df9ae5', NULL);
INSERT INTO public.journal VALUES (32, 1, '2026-03-02 08:30:06.503108+00', 'subscriber_added', 1, 20, '', NULL, NULL, 'ffcf0456d79bb5e23e9553cccf7a898d', 'fe040b3d13555b4aa9b4d37ba6431d73ae5b089224fcc0e287b1dcbd3e32c6bd', '620b0713b4ae7c944d6fe995fe5baf9a6011b7e2bc3cc6f3abf962ce82c9fa7d', '{"name":"Prénom1 Nom1","after":{"email":"crowd1@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100001"}}', 'Claire Durand', 'fff733aaa25e197f7944011ebe8d7d92', '75522b6b97972f71091e0b04a1570f2d845a0236fffd47a59bc4aaa85708131d', NULL);
INSERT INTO public.journal VALUES (33, 1, '2026-03-02 08:30:06.503108+00', 'subscriber_added', 1, 21, '', NULL, NULL, 'b6e43e3e23fb802dc2a0e8388d5192d3', '16dad232983377a499514b8e35d38cdd120d3e0985dc1234bcc70325820c338f', 'bee917496a0c160d75fa3a045d230096cf93d1d763b2f512a4a9a0f60e17d350', '{"name":"Prénom2 Nom2","after":{"email":"crowd2@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100002"}}', 'Claire Durand', '8faff5d76821f5ecedcd3ce6462dadb0', '4f346111a0c00a44ad10949214f83364fb2434c9234170d7c9af5ae40c86c194', NULL);
INSERT INTO public.journal VALUES (19, 1, '2026-03-02 08:30:04.486986+00', 'subscriber_added', 1, 10, '', '1b624bea9eb146db94b5fa697acc6f03', '503EA88CA138', '1ffc2accef462bce35fa37865d27a2b0', '8972e08286855e6204ad2b887c9af8060d6c4c7c2b5dc44f2582c92134264132', '0f406aa08d0be5904300d429d44ad28c78bec9c5ca17c8607e2e85af81937a0e', '{"name":"Bruno Caron","after":{"email":"bruno@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0BRUNO"}}', 'Claire Durand', '1707dcf1a3b84c465791d944fd10b929', '33dd3825c5ceaae8c8f25b2a49f61bbde97124dbddb28c40bba367d382415706', NULL);
INSERT INTO public.journal VALUES (21, 1, '2026-03-02 08:30:04.742742+00', 'subscriber_added', 1, 12, '', '91018da7365741d0aa44b87ab12549c6', 'AD813F72D596', '4652e9ad58b2bd06d1b6db77b0b8d0f1', 'a62a7a0e45b57efe28ff6b12e5499b91d8ea3b57f6516db6bde51d15838af854', '8dc071b72d0cc741c42e602c58762d1ddff96d51f799f390980b490b4e61e996', '{"name":"Sophie Étienne","after":{"email":"sophie@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0SOPHIE"}}', 'Claire Durand', 'facbb310a1a4842f9d0606bb32ebd268', '2f0550fc22b3f251e9c1e3fc7c0aeb70c0fc390394c584cdcf42a8ef0ff9a18f', NULL);
INSERT INTO public.journal VALUES (27, 1, '2026-03-02 08:30:05.430787+00', 'subscriber_added', 1, 18, '', '08363671eaec445293685df403cf980b', '800894B385B7', '2234a898deebb616929c40af582e07bc', '9d0a7ef2f63669341b4e979dd70e1877ed7aad07acfef25cdd73e9a4df83892e', '0a90ac6b31c07400c97a07425153d1e3dd7397d6feeedd5abf00b0088a599743', '{"name":"Jean Absent","after":{"email":"jean.absent@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":null}}', 'Claire Durand', '9009bde29730e00e269279430c096654', 'cce170edb4175adc0747b08d06d05782d1154394974cc08f6450f97caa3eef90', NULL);
INSERT INTO public.journal VALUES (29, 1, '2026-03-02 08:30:05.739032+00', 'password_noted', 9, 9, '', NULL, 'D379BE1C0C66', '9eb7ea8bef3b42810222e759798b8a37', 'db4bc4a80e67c1440e6479cda81db4f6f3d713505f75cfa2754ff0923495dc85', '5100e6ff687510d3dbeef4e4cb8f0ee722255cd9399cdf9d23924182c6207741', '{"name":"Nora Benali"}', 'Nora Benali', '8f46d9cb0dfeffc4a6e0256c189ff05d', '5802799fff0d64be2eff774c1f707bbd667c4fc6af77bd80e9a0519cadd4e00b', NULL);
INSERT INTO public.journal VALUES (30, 1, '2026-03-02 08:30:06.467545+00', 'import_started', 1, NULL, '', 'fa551b259a0f4282a2e4e4de8bfd44f6', '552CB24ED1CD', '2ae29b317c0667b6413c9eb8d43441d5', 'e220f3f27f0feadc40668b357dbf0952dacb9c23be57699531bfe4d38102b92d', 'd3e5ac1474e937ccda11ccbfde8a0c94024986f24a2f008cdae95ff8edc0e975', '{"facts":{"file":"abonnés.csv","total":5}}', 'Claire Durand', '2e335bd1d7c898d403b106d3d889874d', 'ed03e37cec9fb50d73ba2b64551526a2ff48028a2d276a1a3e43dc4964d6c8aa', NULL);
INSERT INTO public.journal VALUES (35, 1, '2026-03-02 08:30:06.561303+00', 'import_ended', 1, NULL, '', NULL, NULL, '3f2a352820595f34c1ddf549cedf84e8', 'b5e7c8a72ede812fd003a3785e2b591d19e97a90b8e40289238fe50456ac5065', 'e21022c39cabe0f6c3ad1c18cf87a33f0117bc97d6b89c437f2d1922a1f22006', '{"facts":{"outcome":"done","file":"abonnés.csv","added":4,"there":0,"left_out":0,"refused":1,"total":5}}', 'Claire Durand', '06cc55477993a32181beb018a4c30e97', 'd327d0bd15958f688cabc55377a580e1ad25df318daad19ff8aa96d921cc1262', NULL);
INSERT INTO public.journal VALUES (39, 1, '2026-03-02 08:30:07.200406+00', 'enrolment_asked', 7, 7, '', '20ad586c19c14e42a1009746adb22a7d', '8FDD3A2DBB71', 'a625fec6fca1030ba8817f3aa8afb5c4', '1fb21f546afd353c7c64a0548e5ecc805a9d056bed3a18cf11ee6bd57ec92566', 'e3f8df06f05e234e01b984eec025cdfed0a598ba62fff0cc7945e5427b9d84d6', '{"name":"Marc Lefèvre"}', 'Marc Lefèvre', 'a71f5e499ac71a54a0fa9d0c4636a503', '8f8707d97dea4c4d1f5310cc354eba84d0629f1a3a7ff70deaaf265c28b29514', NULL);
INSERT INTO public.journal VALUES (41, 1, '2026-03-02 08:30:07.910868+00', 'enrolment_asked', 15, 15, '', '136bc04e6cf6423ca89ae16af4be2291', '97B55C91A363', '9de3138162c7cdf6aa61fe1cb84f5103', '227628db158cc26631fe4af9b3700f085ac51dcf052f052a5f26037e19c436dc', '4f08929c1a0fd12c5337aa1d906d250a18f64b27f0932ca68a47c7fe29a37b75', '{"name":"Emma Hubert"}', 'Emma Hubert', 'e1b1069b03879361705953f5bfc07083', 'afbd3e46485148ece2ddc3603cff3c884055f85230f06a92e1c172570f1ab9f0', NULL);
INSERT INTO public.journal VALUES (42, 1, '2026-03-02 08:30:08.466851+00', 'enrolment_approved', 2, 15, '', 'answer:41', '2A39F5566769', '5edd0413a07faf1251a2691bcb7a8a98', 'e4ad5a6f9ada8e32d1008c4ed7a5b0da2008e0c108e2c04c995860054e358ce3', '00b58a33c5acf92b0a9550b7af9327855faaa51a767a5eefe6de7248b0a0a16d', '{"name":"Emma Hubert"}', 'Hugh Martin', '8a9ee9968e23c4a2f2f041b2b1b98f1f', '62a5e34562696375c69318efb6ab7a3982313b8f2a214d47020e1884f61ddffc', NULL);
INSERT INTO public.journal VALUES (43, 1, '2026-03-02 08:30:08.466851+00', 'administrator_enrolled', 15, 15, '', NULL, '2A39F5566769', '48132cacb6fec51488cb7c2fbfdfa726', '92d1561d2ea2026dafc715d3cb34f61fe8714f73fcad0fa94eb296fd492ac329', '9a1b376f33848712571882c0046f47754f199c944f08bc0cbf7079d62d313a46', '{"name":"Emma Hubert","before":{"administrator":false},"after":{"administrator":true}}', 'Emma Hubert', 'ff12f29397a350a2203ed971a39f7531', 'd562d50315a035a314f62db8abab5f3b57ecc1e25df7a03c979406afe290e0d0', NULL);
INSERT INTO public.journal VALUES (44, 1, '2026-03-02 08:30:08.64164+00', 'enrolment_asked', 6, 6, '', '3bc6bb97fcf745be957d62d962fce2b3', 'EC1B1115A21F', '6e0b9eaca2eadf819677aa3f9c28685e', 'bbaac3b8689414f218be9bd5476166d6a25372b3766c3e42c4c14134e4d40ab7', '9625813dedd97113b3003ef00b5992a2b8dead4ee4fdc3bd9418beca81710e27', '{"name":"Anne Petit"}', 'Anne Petit', '622edfbbe21ba14dffe21e9bfedfb610', '3884bafcc1bd69795b5efbe67b548e51ff5465bed92dfa83934d9377af099b46', NULL);
INSERT INTO public.journal VALUES (34, 1, '2026-03-02 08:30:06.503108+00', 'subscriber_added', 1, 22, '', NULL, NULL, '90af3a6b54e685a0b197a64e1f06e21b', '0448f9a99823b9ef4fb887ab5ae374581668d3c8ec5e973ba25d8345a2be9394', '0e7ad6a694225903d68ddcf1c882707476ed5c6e6b528bdb3a248bd441892061', '{"name":"Félix Faure","after":{"email":"felix.faure@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":null}}', 'Claire Durand', '43f0b9dc4ee674c08fc7b64936ffc489', '0e7292649acaad06b2aa30423da573f83298fa98e8cc462c207c857977e44cbd', NULL);
INSERT INTO public.journal VALUES (36, 1, '2026-03-02 08:30:06.830029+00', 'subscriber_suspended', 1, 12, 'Congé sabbatique', '8f65e400c66b4f91ad9bfcb157f5c8e1', 'FBB0BE7C98BE', '47fd2a84aeb68e82d5eca038fdd0d6a3', '6b22d18802abd405248b5dc09ee74d343bab7312980693315d21d718bb122513', 'e639145df848ae33801baaaf764d40eb6b0f3a331f998fc6363cb9b89770b6bc', '{"name":"Sophie Étienne","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', '1e5c443bdea04fa2e4570146b91ad11a', '9560077e728717d14b0e09bc5181c89e06df118db903b98c9b04b21f8cd8ddf8', NULL);
INSERT INTO public.journal VALUES (37, 1, '2026-03-02 08:30:06.972822+00', 'subscriber_removed', 1, 13, 'Fin de mission', 'a45d656da61e492e84f508e8b658a17d', 'D7AA92E7AD6C', '6d6c3f157aaee22ce930a428dbe36538', 'a1c9f616aaae5dc54a5e14cabbcc6f078767f109b07901b461964dab86a23c33', '8572698fbfbc94481f952e7889f02f84ff3ad19311216a7be4c5ed99ff30f3b9', '{"name":"Thomas Fabre","before":{"access":"active"},"after":{"access":"removed"}}', 'Claire Durand', '02ab78a0cc32e64dff97bc9844de00de', '6df97552d5e08b60cd5f38d5a0f1068170780199a206510885466c48ddff38fb', NULL);
INSERT INTO public.journal VALUES (40, 1, '2026-03-02 08:30:07.757651+00', 'enrolment_refused', 2, 7, '', 'answer:39', '3B38B84ACD5F', 'b7ea00f975cc1c3e6287f6d9b7362da1', 'a18c5ff86f90dc593c4240d65adbf37f7ddcb0a0de45b5bf9dd22246ddf36da6', '84ff4964b0508721d297210dc4d0fbf988e04fa5a0a7a330612380564a815749', '{"name":"Marc Lefèvre"}', 'Hugh Martin', '2487435bc24148c2a16310c38ad353f2', '0a0d34c4807f57565f459ba1c2e145700aac0686c8ea662b6e883e8bde9474d0', NULL);
INSERT INTO public.journal VALUES (45, 1, '2026-03-10 08:00:00.236704+00', 'end_reminded', NULL, 15, '', NULL, 'A15C6FFB3808', 'fcf8d1c98414fba0a6aea31789496248', '3bd2c32aca6bd96f911fb2a6e698f9aa98fbdec2b71a87c966d3f224aa319855', '6e5936fdf6c5aa5ada0478ab4b1c295db803df84c26a47b0b2e74e3bca712619', '{"name":"Emma Hubert","facts":{"ends_on":"2026-03-17"}}', '', 'b46430d7778a048a812c4c84c628230b', 'abfdaff8d96cafb889accad53a459b9452dca3c3681fcd494dcc21cc611776e0', NULL);
INSERT INTO public.journal VALUES (46, 1, '2026-03-10 08:00:00.333068+00', 'enrolment_expired', NULL, 6, '', 'answer:44', '1897B4A8C50C', '36b2791d9bfbfb22714ab4e7e91ac7cf', '275e21236b42ad02ae4d16f8bc67d9fceafb2da65e7ae2a725c7ebd1b352f653', '9fe161f093cca7cee8580f771c4d1fedfc464211e610c2091b4df85bf19f3af1', '{"name":"Anne Petit"}', '', 'd9c860b29d2f9edae8e39901392169ee', '2283721dd7ed88c80852e4aa85343bb350d1b633ecafd1dd7d51e2a674689520', NULL);
INSERT INTO public.journal VALUES (47, 1, '2026-03-10 08:00:00.498513+00', 'member_joined', NULL, NULL, '', NULL, '66DCACD7BE4E', '475962c09cee5042de02802f785436e5', '2995feb9f33e78e02f9142f6e25298a411f28bbb787537fa9d7085a096821fdb', 'f316b87e21ec51736d5b334612a0506c357997e45a77a61d3770b1d75cb16d7a', '{"facts":{"stranger":1}}', '', '26a644897431c7a299c5a18b16a91bf8', '3642daae3beefbea82d95fde920982119c71230d93c4a4e857832e2221e777a0', NULL);
INSERT INTO public.journal VALUES (48, 1, '2026-03-10 08:00:00.80424+00', 'proposal_set_aside', 1, NULL, '', 'answer:47', '967A25A5B9FB', 'e2105a80dd4c2d2ce677d5d26585b9c9', '44abafd75d7e92cb7a3ee422f515260a457f32d9108d62c17440079847ac971d', 'a0557935a98afd48684bc9c1cef9f35d1211575a54bc3eb00adec6a7b017a580', '', 'Claire Durand', 'c75f846f9ceaa40fe0991c3c5035cbac', '4b365ce51ab243ba840c33e84f7c26f28a433e3b8a5039b810a34adbff22f5e7', NULL);
INSERT INTO public.journal VALUES (49, 1, '2026-03-10 08:00:01.084486+00', 'member_joined', NULL, NULL, '', NULL, '8F892129CDEB', '8c6115be8942f3405ebd8cdea1f1dc17', 'bccd2abd890dd4dc82c53b9820e970bdb30edc2566d8e635cd1854fdb541187d', 'd58584ae6349a5a3ab11c168cce3fe9ae660047590a9f4a5451b375a3a896484', '{"facts":{"stranger":2}}', '', '9d496bb389cbf65355f5886fd61b17c7', 'cf80f49a9d39b92900c2dc3acff5389c096bbe6a92da82b7ac10a32225d39105', NULL);
INSERT INTO public.journal VALUES (50, 1, '2026-03-10 08:00:01.096036+00', 'member_changed', NULL, 7, '', NULL, '875F1C938F88', 'fc5e8b6104c04f801c26c02b6f574e65', 'e6513066b230f7f52f89d0a8d8a019c086ccf5cdc6f43d1d3fd534afbd332980', '6b3f6277079f166fba83b07086a1f57d0f17e2d268115769fa9021287c48473e', '{"name":"Marc Lefèvre","facts":{"before":3,"stranger":4}}', '', '2f534a2378b493d5e2dbb8b82442a621', '19d0b3903da32fd0006a89d808944aaef66ecb5da935f27e7e3694f97fc2acef', NULL);
INSERT INTO public.journal VALUES (51, 1, '2026-03-10 08:00:01.124112+00', 'account_lost', NULL, 11, '', NULL, 'CF5FC9AF1A35', '9b9e02fea173b36f1172b8e7f23ede0b', '61318dfdddf0c5d184bfc6e8d7a2a3f8dd62b25e54bec80f18b9895e6041c520', 'a0c5c51ae412b8b9b904ee53f2d7b525b7a2703af519f440b09fa2ce35481538', '{"name":"Oscar Dupuis","before":{"account":"U0OSCAR"},"after":{"account":null}}', '', '65684b2281c72ec24bbfc81737c390b6', '82867a30c9cedac71e4b5ea42e6fc252df2f9b71ef82b303bf915fb8572e8fee', NULL);
INSERT INTO public.journal VALUES (52, 1, '2026-03-10 08:00:01.124112+00', 'subscriber_suspended', NULL, 11, 'account_closed', NULL, 'CF5FC9AF1A35', 'f0ed83d763c6afe231e1e2a8cc3ab479', 'b82c4696defefa72333a8b547331cf950a65379f1b5ace5c35290619d0373ced', '124ca1a5663afe2ea167e1bedcdaa52ed8f7268b66c58bcdf8c41f32853630d4', '{"name":"Oscar Dupuis","before":{"access":"active"},"after":{"access":"suspended"}}', '', '0a1e29d1a6cc043f2064ace00bd0a3d6', 'd2ccd602fffcf2a3b3c91e3ac5ba26a2369d4c1a8554180f9e460a6a3638175e', NULL);
INSERT INTO public.journal VALUES (53, 1, '2026-03-10 08:00:01.585275+00', 'member_returned', NULL, 11, '', NULL, '7F1CFE49E9B3', '2d61615404a01c2241c905f97988fc78', '116df3bacd17f4ae456baed0799fdd3325fe0ae3a2fe035b12003ad1cc60723e', 'da9beed7448cbcea33082c567c053a6133f04d27eb7dc1eeb964362b43868cac', '{"name":"Oscar Dupuis"}', '', '648d541e7ffc0ab462b1337dfd0e4b2b', 'd5a9ab98ecd003a3f6357301a2d714dc40ad053ea32646692f9840f1ca1ff2f5', NULL);
INSERT INTO public.journal VALUES (54, 1, '2026-03-10 08:00:01.585275+00', 'account_back', 11, 11, '', NULL, '7F1CFE49E9B3', 'e7a919ee78f27a0608e6ae13f6d9068f', '5a4c1a781ee187f5b53f799f15f4a161e854736dd09fd6473753dffbc4ec36cb', '298ea5107ee2bbb8a9b49c2dbf48fc0c1577a222f37f89e3edd4622d8622d5ad', '{"name":"Oscar Dupuis","before":{"account":null},"after":{"account":"U0OSCAR"}}', 'Oscar Dupuis', 'c3eb5c609a9cd547dbebcf56b2b7740f', '384df6319b1a15206bc21a29ea0c36f95145929d937980247b6fa039a258bba9', NULL);
INSERT INTO public.journal VALUES (55, 1, '2026-03-10 08:00:02.066875+00', 'account_lost', NULL, 9, '', NULL, 'FB051267BF9A', '3e9ab053fa59a3355512e10d3d0afa93', '73c2666169a0c193dfde01cff3146eb1f021ffc6b0407ee96ed49aa5cac45201', 'efce3993fe9dff0ea44a95ec6da3fd8bfabd3c9da5c01480ca100c4be46faf60', '{"name":"Nora Benali","before":{"account":"U0NORA"},"after":{"account":null}}', '', '97ee889c575d8414065ab295a7f06ce6', 'c7ae246540440bcc372e3a48a3f154879f2bc4b4805dcc760a36def8bef13db9', NULL);
INSERT INTO public.journal VALUES (56, 1, '2026-03-10 08:00:02.066875+00', 'subscriber_suspended', NULL, 9, 'account_closed', NULL, 'FB051267BF9A', '7ba983cdc2ba9a98242c25dbe55c3761', '5850bc7e6452edc7b2d5847d4e2e0c44916ba4465112f6c07dfb751268c5a520', 'd16aac34a8158c329db1f43c4447c5106e3e76a4ce4aad41478049e20e486037', '{"name":"Nora Benali","before":{"access":"active"},"after":{"access":"suspended"}}', '', '03b0c68f3870e1884ad927d11620b265', '4116f9fee772a50af905ead5ddbdab9e2aa36d09cf66e624a4fda82a746c04e6', NULL);
INSERT INTO public.journal VALUES (57, 1, '2026-03-10 08:00:02.095412+00', 'account_lost', NULL, 10, '', NULL, 'F44ED9D7304D', '23a75e02d9b64d9792d4506a8b19a47e', '8b687a489bfb280002aa2dbd6f6ff7040a9f1395de5b1cd1e833e5c40189588e', 'd200ab915c7f01e469f1a47c06229b467194d9c8ef465103c0494cf8f230e209', '{"name":"Bruno Caron","before":{"account":"U0BRUNO"},"after":{"account":null}}', '', '46da7051a659b789a93c73061630f60e', '3d5abf7cffed66bdb4622785dff241e2d05a935489b78a6b6aae52c5bc28926c', NULL);
INSERT INTO public.journal VALUES (59, 1, '2026-03-10 08:00:02.157724+00', 'account_lost', NULL, 3, '', NULL, '5646131B5341', '98003d9a57e55cc8677e2a532092cedd', 'af86679cc3495e0b579eeffbcb7c14f506da72f9295a16621508329e18654642', '63238de74a45d82254daa62a2ce53356f560390852e66b5c564a7ab3bf71718f', '{"name":"Paule Rey","before":{"administrator":true,"account":"U0PAULE"},"after":{"administrator":false,"account":null}}', '', '49e0215f8e61a5bbce29a90b39cb5923', '1bd074a599157b402f216baec6e76447a512cd5bf3b02c69ebffff3b36b6faec', NULL);
INSERT INTO public.journal VALUES (61, 1, '2026-03-10 08:00:02.308154+00', 'account_lost', NULL, 13, '', NULL, 'C428ADFFE8A9', '4b33c434eef82ba77ee879ddadce01b1', '10a341faede9009d1cc806c51fd588caa0c04232531fb35fb9751b067accee5e', '72e39df1681f9be1e789a961a5afffd4f9a2d55039d0b373b383b0c7e51c34b3', '{"name":"Thomas Fabre","before":{"account":"U0THOMAS"},"after":{"account":null}}', '', '328003d2299e7d06725e85e68718174d', '6786936298c008f1a66bb51dfac1a48997d6a1311d55aef1c416ad28109700bc', NULL);
INSERT INTO public.journal VALUES (67, 1, '2026-03-10 08:00:03.348451+00', 'subscriber_added', 1, 24, '', '1590a9d0d9974edca57f6b61efaf1664', 'A1CE6C57E5DF', 'dfda13929e82f5bd6c6204b4a14b06dd', '279eda6decb56f713ea82e829543aa4eaec29b7f073d1bf451ce971fc90fcf2a', '6af423ca8b503a26bfe07bc2bfd31ca590b7e1240301b3e01204267f51cd6e88', '{"name":"Lila Leroy","after":{"email":"lila@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0LILA"}}', 'Claire Durand', '347bba110154ed72181c0a0ac370fdbe', 'c9cc1793c25d2131f5f0151bc0e7271d583ce3cbbfd0ad55c213c8b04196065b', NULL);
INSERT INTO public.journal VALUES (68, 1, '2026-03-10 08:00:03.532079+00', 'subscriber_added', 1, 25, '', '2d07699f6cc641798b9f3c6ac563e270', 'CF976EA74009', '1fafd87f6b25c3d45a4bd9d69f3b3757', 'acb9d2e5686184a386565abc38ee05a0384f41afec55cb6dd8c45d02938cc59a', 'dfad27813114e10b2a1dc806bd71487cd56ebfe4c63beadad8f21f5d45d2bd1b', '{"name":"Gaël Morvan","after":{"email":"gael@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0GAEL"}}', 'Claire Durand', '1b7df2f2a41eb0266b54d0842a18de5e', '81f6b7a4e62a65eb974bffa15c279f7c366640faeaaaa0bbec6094705688a4f3', NULL);
INSERT INTO public.journal VALUES (69, 1, '2026-03-10 08:00:03.7641+00', 'subscriber_suspended', 1, 19, 'Fin de mission', 'fc7c94c9cda647bca8f7e12f6aa615be', 'D795F63A0217', '7a0fdce2052e2cd8bfd689b020d1c35f', '7bb41cf0df452ff3e6393458b972f0cf661b5576a08c54a5fbe2f59fcb951c52', '1ce801d25655d70bbbe3f43c033a6af44e80c6acb4246ade02504ed0aaaca648', '{"name":"Prénom0 Nom0","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', '8d70739e6c29872742261078b12c3b89', '9601f0f9b678690c836d209ce1f8713d5ffa8ac8f4577852b29cdb92d7a04f18', NULL);
INSERT INTO public.journal VALUES (70, 1, '2026-03-10 08:00:04.066011+00', 'password_shown', 24, 24, '', NULL, 'F6662CB0729F', 'a4c121206f471b82e98ec48d35ad755b', 'c8b1cab4616d474483576f0ffaf22b0786489cc4e6e3010e5ae359b1f3308a95', '638f48934f6d9e8b81a2ecdb2c601f986b38b86aa4b9d0d72e404fd58a2752fb', '{"name":"Lila Leroy"}', 'Lila Leroy', '6ff0a91bd1746d90d2da6d4ef5e055e5', '5013aa24279cd10e0d6f09092857fd7e7827543140abe6a2326f05e920492a93', NULL);
INSERT INTO public.journal VALUES (23, 1, '2026-03-02 08:30:05.030859+00', 'subscriber_added', 1, 14, '', '67a84fce43ee4eadbd11697066d76b42', 'EC58C5CF3B31', '', '2bc4485b77baee9544aa1af81a3152099f4cfe0f5ab5d5dd259888409028b018', '127d4c75620a175a50c9279ee75dd617fbd4bf9cb6009807ab87bdeec20a27e9', '', 'Claire Durand', 'afc24e29679a13365dddac1b2b8a415a', 'c542506ca33d3153d8263b43bfb833bab392b07e5ae09e274b4841b9c0c0db9b', NULL);
INSERT INTO public.journal VALUES (38, 1, '2026-03-02 08:30:07.101134+00', 'subscriber_removed', 1, 14, '', 'b0d51e18cdf04f6b820dbb1845230622', '2F83A40FC13C', '', '19d1c05984a623542be1e22becb70b8f73a1bc18b116e5a518e06505df017dcd', 'fa3c773120188cf2245c81dbaf81ed997ac784a4eca04f2f0bbe6828c789fe12', '', 'Claire Durand', 'cdac80c44ebec2ac5b1dd77fc7c1e3d0', 'd781b765843b5a88a44ffc9fc009237296b47fa2404b5f8990687adf5c0c6b6f', NULL);
INSERT INTO public.journal VALUES (72, 1, '2026-03-10 08:00:04.644718+00', 'person_erased', NULL, 14, '', NULL, NULL, '8a94c6b2a525028f893cf7532174e4dd', 'cf343bd3b3f925e9414382d6e6ea47e42844caa848f20d7c1ee4415afd492ca0', '898a5eae18288b90903fa03b134cfa4ca7555d002a38d0d2688045b9664f78b8', '{"name":"№ 14"}', '', 'a8b43ee198cd9942545acecd66e30461', 'e9c4b5ba5885205385006135c332337e3cb5cfb56eec8d717db1c3be9bfb9175', NULL);
INSERT INTO public.journal VALUES (60, 1, '2026-03-10 08:00:02.234967+00', 'account_lost', NULL, 4, '', NULL, '84CF851E8F2D', '94a7bc6d3ba1696e41cfb8049ad2a08b', 'd0c226123cb8127535db79ecda0f4d909e1ce5bacde17661e4097de2ee05c073', '2b60a9d372b5ec87ed60e12a072ba3a950c03eb41118c963e0716d43d386d589', '{"name":"Rémi Sarre","before":{"account":"U0REMI"},"after":{"account":null}}', '', '518834fe41c30038bda7eba09c20c6c4', '9231d607f97ea9b250c17423d62fda85a981b8070d5edb52e024282b0275c4dd', NULL);
INSERT INTO public.journal VALUES (62, 1, '2026-03-10 08:00:02.665666+00', 'identity_asked', NULL, 13, '', 'identity:13:fa5cae6c493f793b:0', '2B09DDD12538', '9a9061a3aa1729b631edadce29da0dd2', '4fed6acc917915d63d73ef21802da04aca1be50711e6ec1d55876c0f4956b732', 'e613cc67fda5b1099fe4a4c6b75e0344bdc9b4c9ada37803992fccdf8856a1ae', '{"name":"Thomas Fabre"}', '', '3310071c6b446e5178b55ec92e0c682e', 'a5086e8cb3037898d1135f60926eef4034a7afa0c901adcee1197ef7b747207e', NULL);
INSERT INTO public.journal VALUES (63, 1, '2026-03-10 08:00:02.898807+00', 'review_opened', 1, NULL, '', NULL, '4E88F552385C', 'e418429d73ed13f95f39914edcb019d6', '605305e334bc97eb60611abf15f3cdd4781a35df3e4f5c066386d2d68428ada4', '3aabfec34783421a202b15ee7d736b3467b79661b74fe79ab587236232a651bc', '{"facts":{"people":14}}', 'Claire Durand', '4bc05e3cecd1c4dfd61bf26da4d8ec7d', '2b275db0fe29c3202e9778b7d7f18f7a8071e893b57f5502adeac671c6884313', NULL);
INSERT INTO public.journal VALUES (64, 1, '2026-03-10 08:00:03.03352+00', 'access_confirmed', 1, 6, '', NULL, 'E8A07F35EFD7', 'd3924930feadb7bffe028f37f7fba4ce', '7f69e8fd40e179da863c06df64f6eced6532e1bc92471ac891120a8c7ac6040d', 'aedb74a3e946a6e059a35627d8a458ea31401ac92d94176f0cad204890fcc871', '{"name":"Anne Petit"}', 'Claire Durand', '406724651b88da19c4a884677b3dfe17', '70ade688c2b60447dc11c8d2a5712c43b6cdeb27ddcc0b5909ac96f6af25a6ca', NULL);
INSERT INTO public.journal VALUES (65, 1, '2026-03-10 08:00:03.125301+00', 'access_confirmed', 1, 7, '', NULL, '19072EE87DF7', 'f0ee1863f0b3ee5ea961f853f6c51c5c', '5a6d80a04068c615a9a35bc3c45df181f88f745a079dcd942a602f0ba8c9ee07', 'ee847ca6bbb3f789d4a3ddcfccb6c4bbc8610c052d9d88264cac33f3605d1602', '{"name":"Marc Lefèvre"}', 'Claire Durand', '42422b7514d8d05f35024863f0ec64b8', '52a44f941af8343864108b3cde234eaa33b40e2a47e334867a8a02fafc32e044', NULL);
INSERT INTO public.journal VALUES (66, 1, '2026-03-10 08:00:03.234468+00', 'subscriber_added', 1, 23, '', '91fc5530b11843b8b60de4a296d16111', '6B0FAC083F8F', 'd5583261533e88334cde4b3569ebd0ed', '8ca9aad0eac109875e703568e730f9417787e474bf0e3e1fe750ad705fceccbb', '4ad993c402c77d9a0aa9ed34934696c91d8ce33c8a67ab54bb17b6911d4b76d1', '{"name":"Karim Kaci","after":{"email":"karim@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0KARIM"}}', 'Claire Durand', '9cf980c7941eb78a902fcb8fba9f0086', 'bd70e1a0ee7ae5bc73412f9182794da21dd21829221d8854013595e1acf7762f', NULL);
INSERT INTO public.journal VALUES (71, 1, '2026-03-10 08:00:04.0899+00', 'enrolment_asked', 8, 8, '', '6e44bd70dc8a414492d6199265ee5f09', 'F12E59BED2F7', '290e3a1797db89b12cb80c2dbc03401c', '9afa967de0a094990f6a00e68fdd9ef2fdddec57cbb8ae1a04447dc07351c669', '3b3f48a4482cbfe9a31a3880a860199d98b7774dc74df855fc49e3c610bfbb42', '{"name":"Zoë O’Neill"}', 'Zoë O’Neill', '0bef2354722e0e73bacef454b71e77ac', '17f681f4ed34fdf5ddb91059dca1b668042bb1e069f499f11bdedac12f235174', NULL);
INSERT INTO public.journal VALUES (73, 1, '2026-03-10 10:00:00.298433+00', 'password_renewed', 1, 8, '', '490d0d8bc09846e1b85387f2168d8481', '2F669671C771', '4d7fb4fcf67e48bb0d3c4982f3a2db0b', '24f56e6573529e3a1e1448234a84459b43d95e8b7c40726e5af1e9b1f4cff8d2', '42cda240d4195404089921c72909028dd49f81f52e2807ef2f69cbc505bf137e', '{"name":"Zoë O’Neill"}', 'Claire Durand', 'e63c47207162fe47b8b1a76750108eea', 'fb745d2b431a8e751a23734cbf4065ec9c6df1bc9819c26bd96695358b2a2ad3', NULL);
INSERT INTO public.journal VALUES (74, 1, '2026-03-10 10:00:00.730529+00', 'password_renewed', 1, 7, '', '7c8cc383d4b44462ac5cbf5e6d060821', 'C988B81422B2', '3fb3221e666487ff0871ed0f5ab9d24a', 'cffe508694199a3916ad64edd95be64e1a52d9739874a871fafcd9b66422ae5a', '847de6519120fcefa45645003c5b8d5ee544503c62f2296c39c70a7347cd6199', '{"name":"Marc Lefèvre"}', 'Claire Durand', 'aae3e064492635580915437f7f906386', 'bf0b09ba2a70957b8f9edf63dbf58dc1698ab8b4d18006fbc074c32d124b0847', NULL);
INSERT INTO public.journal VALUES (75, 1, '2026-03-10 10:00:00.943241+00', 'password_renewed', 1, 21, '', '5dd751df7bb34ce59555b36d0934b97a', '3790B77EE256', '9f445ebc97eb768bdd7da91a079222ae', '17968a2232af984fb20ed379093e973621acdeecbea472126bc533f55afacccf', '9cd62122a1f0a18b70dbf580e50d4e16ed0dc305b055ec7eadf79cfa5b19a39c', '{"name":"Prénom2 Nom2"}', 'Claire Durand', '5c5eaa7818d39b1ada76bd9e8e93cd4a', '5764042cb89a84a10c93c77b4b9e92f319d721d1cf92316765a8877cf95259c6', NULL);
INSERT INTO public.journal VALUES (76, 1, '2026-03-10 10:00:01.378696+00', 'subscriber_changed', 1, 6, '', '1f96ff975f974b34a891b8ae0860ef02', '3E13D1A0193A', '497afab4d51c0232295749e33197e31c', 'bd92ad7eba866a0d7a7926250308d414d94aa40239e5aab1dea91c5197c76be0', '1009f0fd62564f9ce46a807d7f0b2347399ae3f025347ac329409c240204c36b', '{"name":"Anne Petit","before":{"function":""},"after":{"function":"Assistante de direction"}}', 'Claire Durand', 'af6efd09632aa65984421bbce6c459c8', '9f3511f93fdcc9f3aadad3435847a7d3cbf162a04d67de017da37128cff60dac', NULL);
INSERT INTO public.journal VALUES (77, 1, '2026-03-11 09:00:00.220689+00', 'access_began', NULL, 17, '', NULL, '47A41C5F1822', 'eb0fd3df63babc289dfe1ecd00db463c', '02543a7a2eec6ea1a153cc9a08cad2a5d85368b39ad4f7b6c45a08b983f30342', '5965f65f8deb2198d8b92655a61a84b83504e9b9950b46c1ebbd5e790211b400', '{"name":"Léa Jacquet","before":{"access":"planned"},"after":{"access":"active"}}', '', '0bfdac6e5e1d14fa9b1fd21c9d83b2f4', '9f979f153866578288d52b920ea53518ef35ab9ae4b907c5a498afd4855aae84', NULL);
INSERT INTO public.journal VALUES (78, 1, '2026-03-11 09:00:00.605385+00', 'access_asked', 26, 26, 'Paie', 'f79f238c3e1d47f18cc680ec7a762c46', '30E52A57C330', '606b295e483ebc5289d415b0c1dce236', '5d76f3f81e15fdde2da0fab3db4b40239f8dd66f0c3b5ee98932565dd1e5ff96', '7800bbe7c84b42c1d31161f7371efdccc2053c8e77af19ea3eadc48cb9e1c71b', '{"name":"Elsa Noël","after":{"email":"elsa@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ELSA"}}', 'Elsa Noël', '9f6a58731bd5e3f8a092c8adbeae7eec', '2aa78e152705a4cf34ac26b6d5d1a64c7298a4539b2930e335cc21628208b882', NULL);
INSERT INTO public.journal VALUES (79, 1, '2026-03-11 09:00:00.913409+00', 'subscriber_suspended', 1, 23, 'Congé parental', '76063584a3404a6b824a32d57a0b1941', '033C405656DC', '761aecced2f8ae9a6d0a3f914cc80ed3', '2b8cc9a065a5114a7acd6832ca06bfe3d3350588ab5f09ee4f362ce108a5ea30', '5f1c56fda95f5d422994009f59abf13b12e38db858d35a2b40a1950fcc4d036b', '{"name":"Karim Kaci","before":{"access":"active","back_on":null},"after":{"access":"suspended","back_on":"2026-04-13"}}', 'Claire Durand', '9b249a1b2c9205f1c29ba562f20caa79', 'a0f72c2c9947d265e93ea315e3d44ac28d0432f9a74db2be917ac87a41426d6f', NULL);
INSERT INTO public.journal VALUES (80, 1, '2026-03-11 09:00:01.29715+00', 'subscriber_added', 1, 27, '', '6e6ade7a8f814a60ab94ecaf51d70bb9', 'A788E89D25D6', 'f3883849e523f0fcb32b620eb490cd89', 'ae860c7167c580973315cfceacf57467d23280c4eb57ee164aaddd02f3cf7601', '3d052f5a2e32614c4b92b6f0343a85df31214bae039e5810292982a5bf13cad0', '{"name":"Victor Nguyen","after":{"email":"victor@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0VICTOR"}}', 'Claire Durand', '745be0c33eff5ed82c15f9bf9211e363', '34c838626639f8e76ef513254369d136bbc5bfb7b1ab306992f7bc01c8c3eef2', NULL);
INSERT INTO public.journal VALUES (81, 1, '2026-03-11 09:00:01.504542+00', 'subscriber_added', 1, 28, '', '6394a75ad125471d95cdb6ac5fb5e274', '1185A843613C', 'c899758a2feb9cf3ed7efaa7855e6924', '4e554630a968624af72525897c46d82bfe4474716f5b4a4990dfdc89b69bf2ad', 'e603c4b8ad5d74be4500dcf890c417134cdcbd23783b60ab27a646b5feec42b5', '{"name":"Walid Ouali","after":{"email":"walid@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0WALID"}}', 'Claire Durand', 'fc0910d760c5189152971119a617505c', '1a2241f397d3f7928744899985d4eb2a812a1f9848c0d7fd61fb54fe0f385d66', NULL);
INSERT INTO public.journal VALUES (82, 1, '2026-03-11 09:00:01.79961+00', 'subscriber_suspended', 1, 28, 'Fin de mission', 'ac533ac5ea2b4e4699a0a6325d2741bc', '77B177344D0C', '8e0dc77890aae29522451c19a3a5808e', 'a5beeb5d7024be46627020ff390f85b07b6dab00cf1a65a2c34896044fa7f984', '600d499e2f1f8614e0da87993a696ef70d5be4ed0c51183deaa56b3094d64bd2', '{"name":"Walid Ouali","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', '124e6c61d755b5c23e68ff51ef586d8f', '14165079d5d3c7abc28900cd61eab21609a709236cddc1d6e69281f42ce442f1', NULL);
INSERT INTO public.journal VALUES (83, 1, '2026-03-11 09:00:01.982016+00', 'subscriber_suspended', 1, 20, 'Fin de mission', '0f0f165bbf32436b9592501eedf52682', 'C8847CABA554', '882a15fb363333abbc7c6d6939ac5fe7', '5a70cb91ed2feae12bedbfd8b7808c76f40f28a05de3d344116f0571d05c4b60', '5ff0464e6a15d4441069d50da3032adebeb0ea9c777d358ca67a55a788f26289', '{"name":"Prénom1 Nom1","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', '8a018848ce9d479e4c86fb206baa55e2', 'a1f3a9e348049a9cb12672c5f4eb471b19703f72dd47705de21f870fbfb93cc5', NULL);
INSERT INTO public.journal VALUES (84, 1, '2026-03-11 09:00:02.116813+00', 'subscriber_suspended', 1, 21, 'Fin de mission', '3c09a469777949328bc960c545b095a4', '49E34FD87A50', '92cfcdd035db12afea80b007135bad12', '0c7e7184a2419ea47b8da69f8a230a8723e963d0e0117443ad866ad621d99603', 'a0dc07c3d7b2afa71249b7ac1bd5918238f5b4e1511b6ae7eaf03e78c7b10277', '{"name":"Prénom2 Nom2","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', '3e05001e00bb031c54a9f6f875d09975', '6377988a499cfa790c935e72bcb225381e3082ac6f2d7b714b6ea1b15426425f', NULL);
INSERT INTO public.journal VALUES (85, 1, '2026-03-11 09:00:02.790946+00', 'import_started', 1, NULL, '', 'bd81aff4b3d44800ab3456ee81fc1ff3', '5F613EF4480A', '8a2e2cc596ad89ea3c448aa876a9f6e7', '5329d26b08beee7c933de231667cbb1f944dac9fc8651fd1c91325f70d1b4045', 'dc617f9c432e608af2a31265cafa7961284cee4568f419a8ca939654a7f8ef03', '{"facts":{"file":"arrivées.csv","total":12}}', 'Claire Durand', 'fb15d05f4a1810c2e1ee4b925414e76e', '0b9e118e06592b84967971b46db4b83e6861d66dcb51d825760f9a51ad4e9c76', NULL);
INSERT INTO public.journal VALUES (86, 1, '2026-03-11 09:00:02.80859+00', 'subscriber_added', 1, 29, '', NULL, NULL, 'e3036c1f17b6155666d1e3fa1c564fc6', 'dcd8c96c2d6203fbebc4f8beb481236f65a37bc77c3b3259b079848078dddc52', 'c82b02b003813fcae748f112d62e4ece09bf92ed298e64e8785348e4a5f58e26', '{"name":"Prénom3 Nom3","after":{"email":"crowd3@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100003"}}', 'Claire Durand', '5b39d7c957402ceee9dba5f17255e7ed', 'fd78d13ea10120ee971c0d2e578d49f9cb4202d393c8a55fe475459cb09362e9', NULL);
INSERT INTO public.journal VALUES (87, 1, '2026-03-11 09:00:02.80859+00', 'subscriber_added', 1, 30, '', NULL, NULL, '76940696c62633167526e485adf5629e', 'af8b757690afcc933ab4c0db940cd364e14de56d9213e31305be8f6e527e8b2b', 'f713d33c64e1d8ee0fc30a12b0e2407f49d5c77a0d3fefa6f5df1294eca0f457', '{"name":"Prénom4 Nom4","after":{"email":"crowd4@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100004"}}', 'Claire Durand', '2c81826704eb646efbe700babd5e43d2', 'cbe2cba9d2cacffd9bd2827a8d163f867f074f8b02abc3729bb89e369fb97aa6', NULL);
INSERT INTO public.journal VALUES (88, 1, '2026-03-11 09:00:02.80859+00', 'subscriber_added', 1, 31, '', NULL, NULL, '942f7563976fb96464cd0150d22d1ab5', '17b18a465cfc089c2491a43fe6d9de55c2c430b88966f6835778b2b427b8fa38', '6709fa57dba5617e1d1eeb2495ad776243e57a0cf0e941a06cc98dbade0ff49e', '{"name":"Prénom5 Nom5","after":{"email":"crowd5@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100005"}}', 'Claire Durand', '000d3f25c492748256add44b635adf2c', '4cfae0cbc11246a87146ca5cced80dbef76c9fd20f3a62d5655fae1b5d8ff991', NULL);
INSERT INTO public.journal VALUES (89, 1, '2026-03-11 09:00:02.80859+00', 'subscriber_added', 1, 32, '', NULL, NULL, '62e46d1336c9ec3c8149d56716c0736c', 'fccbb7ba68adb9ae505872fac2acfb5b1ed40b178a6a835f63cdc5a09e4f895c', '8ff2e2ddd24e35daf3ec007b14b9ef0d547b318a87a5376dd83189f3812c6d4b', '{"name":"Prénom6 Nom6","after":{"email":"crowd6@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100006"}}', 'Claire Durand', 'ccf7d3e9d93a66ee153404cb2bdcc742', 'b47f6f4fa79d5548438f0d2b989cf3bbfab599702a2cfd4fac8e2987d3d0bfa7', NULL);
INSERT INTO public.journal VALUES (90, 1, '2026-03-11 09:00:02.80859+00', 'subscriber_added', 1, 33, '', NULL, NULL, 'c59bdf8a9eca62028c5af4a6ae61cc97', 'd4b847da0d6168f7d2cbb41fdb8807438599696bffb8695ebf056ac8ee2cf383', '2d8e5385f2f75b891ca838985626152068aaa76d12f7f073c42d29004295873d', '{"name":"Prénom7 Nom7","after":{"email":"crowd7@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100007"}}', 'Claire Durand', 'bdb0b62b05f525b4bd25655ddaa38fff', '643cc447b596309ef1a290dbf875c4ee021028c22f8b25da2e48fc1f7c4865b6', NULL);
INSERT INTO public.journal VALUES (91, 1, '2026-03-11 09:00:03.414293+00', 'password_chosen', 15, 15, '', NULL, NULL, '655ee41619107549dd06ba8981317896', 'b1af3e626341d9e545085ab06fc45dedaeb823a060b2f008f6ba0175ae6e8424', '5b1be2bc32a386a5b5883fcf0fd1b00fa40c230eaa6e2121f42be7ba0bdc4953', '{"name":"Emma Hubert"}', 'Emma Hubert', '1a8fdd1c558b09fba61998a51a39278f', 'de7be6b2e4784366a19d94ab162b7e98d94ebd8af72904e4eac13babd9d1530c', NULL);
INSERT INTO public.journal VALUES (92, 1, '2026-03-11 09:00:03.52867+00', 'drift_found', NULL, 7, '', NULL, NULL, 'b4d069c580fa08a43e768577d3da34ba', 'ca723e6bb3d2a460c90dc218b47dbe66cb9140f1d0e749982c2244283638f40d', 'add36deae584be1e81c9d3fbce6b4318b4f9ca9f5430f00b87607f338d703776', '{"name":"Marc Lefèvre","facts":{"found.name":"Marc Petit-Lenoir","must.name":"Marc Lefèvre"}}', '', 'bb0bc9a61fc61c598c07390596674a56', 'a3413a2f1b5afe87782cfe1a3a3dcdcb2c736305c632920edf689f9170d2b708', NULL);
INSERT INTO public.journal VALUES (93, 1, '2026-03-11 09:00:03.618812+00', 'password_asked', 24, 24, '', '67286de1594d489ebd597877bd6d46f4', '778A2BF7DBF4', '0560b7a986fd2cf1d546adb7165faba6', '6cb3b35a4758004805b616b5bea4719b84f3c2a524eed59cc2658b628a0db7cd', 'a4c2ee3a8acafb7eab81c497ffc8ef0a055e04d6e22424f7e283a1e57ffcc7da', '{"name":"Lila Leroy"}', 'Lila Leroy', '0fc37a5324f76963ee7b07bb2555b1ad', '9ff9106bdd8c2a1f7ae74ae025d9d677ccde45a29f8e28318d5ec923c1fcad12', NULL);


--
-- Data for Name: members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.members VALUES (1, 'U0ESPACE', false, '229496130622007b', 1772440200);
INSERT INTO public.members VALUES (1, 'U0CLAIRE', true, '8ded34adef9515dd', 1772440200);
INSERT INTO public.members VALUES (1, 'U0HUGH', true, '09855a016ce53203', 1772440200);
INSERT INTO public.members VALUES (1, 'U0ANNE', true, '3ddff20a3d74ef42', 1772440200);
INSERT INTO public.members VALUES (1, 'U0ZOE', true, '2267d0ed9d8cd4b5', 1772440200);
INSERT INTO public.members VALUES (1, 'U0GUEST', false, 'ea2c88599f4ab777', 1772440200);
INSERT INTO public.members VALUES (1, 'U0GONE', false, 'f01de74054501342', 1772440200);
INSERT INTO public.members VALUES (1, 'U0SOPHIE', true, '9112bc33ec9ecf8b', 1772440200);
INSERT INTO public.members VALUES (1, 'U0EMMA', true, '9e588f39d691d22a', 1772440200);
INSERT INTO public.members VALUES (1, 'U0YANN', true, '1e5ba915a49e4718', 1772440200);
INSERT INTO public.members VALUES (1, 'U0LEA', true, 'da6dfc8197cdbdc1', 1772440200);
INSERT INTO public.members VALUES (1, 'U0KARIM', true, '7078ddf53b0faf89', 1772440200);
INSERT INTO public.members VALUES (1, 'U0LILA', true, '1d9a2e5d0cc9a111', 1772440200);
INSERT INTO public.members VALUES (1, 'U0GAEL', true, 'c745726fadf53c2a', 1772440200);
INSERT INTO public.members VALUES (1, 'U0VICTOR', true, '099b37f15b1afa2f', 1772440200);
INSERT INTO public.members VALUES (1, 'U0WALID', true, 'd8db8e17de28e485', 1772440200);
INSERT INTO public.members VALUES (1, 'U100000', true, '73e2e54e36166e1b', 1772440200);
INSERT INTO public.members VALUES (1, 'U100001', true, '6d790c81177e69b5', 1772440200);
INSERT INTO public.members VALUES (1, 'U100002', true, '2991f966bf2e9ca0', 1772440200);
INSERT INTO public.members VALUES (1, 'U100003', true, 'abae854e099c0347', 1772440200);
INSERT INTO public.members VALUES (1, 'U100004', true, '7f156dd46eaafb92', 1772440200);
INSERT INTO public.members VALUES (1, 'U100005', true, '4814410351b791bf', 1772440200);
INSERT INTO public.members VALUES (1, 'U100006', true, 'ddd554442c636a3b', 1772440200);
INSERT INTO public.members VALUES (1, 'U100007', true, '9e6d5c611d612fa8', 1772440200);
INSERT INTO public.members VALUES (1, 'U100008', true, 'fbdcd07dc84f5370', 1772440200);
INSERT INTO public.members VALUES (1, 'U100009', true, 'a73e193a59d8fd54', 1772440200);
INSERT INTO public.members VALUES (1, 'U100010', true, 'aef6ad52e017e1d6', 1772440200);
INSERT INTO public.members VALUES (1, 'U100011', true, 'bfd66fcaba93ed82', 1772440200);
INSERT INTO public.members VALUES (1, 'U100012', true, 'd0489ef949cae11b', 1772440200);
INSERT INTO public.members VALUES (1, 'U100013', true, 'ab0fc688a00f2d59', 1772440200);
INSERT INTO public.members VALUES (1, 'U100014', true, 'c3fbf02a8773b64d', 1772440200);
INSERT INTO public.members VALUES (1, 'U100015', true, '7b681672535741a0', 1772440200);
INSERT INTO public.members VALUES (1, 'U100016', true, '8f6d2d31bc4ed56f', 1772440200);
INSERT INTO public.members VALUES (1, 'U100017', true, '3ff5ac9a667ccf02', 1772440200);
INSERT INTO public.members VALUES (1, 'U100018', true, 'd6c27c9f4ca00cc9', 1772440200);
INSERT INTO public.members VALUES (1, 'U100019', true, 'f447ce49889eef14', 1772440200);
INSERT INTO public.members VALUES (1, 'USLACKBOT', false, 'a6103423d7bb43ac', 1772440200);
INSERT INTO public.members VALUES (1, 'U0ELSA', true, 'cfc2a22e090f933d', 1773129600);
INSERT INTO public.members VALUES (1, 'U0IVAN', true, 'bdb8489c589412d7', 1773129601);
INSERT INTO public.members VALUES (1, 'U0MARC', true, 'ced91a9968fbecae', 1773129601);
INSERT INTO public.members VALUES (1, 'U0OSCAR', true, 'ad490459b6839fca', 1773129601);
INSERT INTO public.members VALUES (1, 'U0NORA', false, 'c765e2f558437dcd', 1773129602);
INSERT INTO public.members VALUES (1, 'U0BRUNO', false, '2830f0b9dc94a65f', 1773129602);
INSERT INTO public.members VALUES (1, 'U0PAULE', false, '489cdd24cd772199', 1773129602);
INSERT INTO public.members VALUES (1, 'U0REMI', false, '0579e16d8ec64bb4', 1773129602);
INSERT INTO public.members VALUES (1, 'U0THOMAS', false, '3f9a5532ba432c42', 1773129602);
INSERT INTO public.members VALUES (1, 'U0HEIR', true, '4744fc93035e56fd', 1773129602);
INSERT INTO public.members VALUES (1, 'ddc1dad351c826e84af598d0e3f81bc8253e8e0f09322180ccee8049dbae1a25', true, '', 1772440200);


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES (6, 'cbd172c4-a656-4b26-9be7-4e1354ebb209', 1, 6, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.386902+00', '2026-03-02 08:30:01.374689+00', NULL, NULL, 'd33abb7c-356f-4e5b-a7b6-1badcd1fb009', 'D0PAULE', '1772440200.910916', '', '2026-03-02 08:30:01.535362+00', '45B21B302FC5', false, NULL, '{"at": "2026-03-02T08:30:00.767736+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.374689+00:00"}, "person": 1}', '2026-03-02 08:30:00.787976+00');
INSERT INTO public.outbox VALUES (1, '20546592-0926-446f-aa55-779b15ed071a', 1, 5, NULL, 'channel', 'partners_changed', '{}', 'sent', 1, '2026-03-02 08:30:00.164551+00', '2026-03-02 08:30:00.065422+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440200.273223', '', '2026-03-02 08:30:00.276899+00', '0DC1A4A81BA0', false, NULL, '{"at": "2026-03-02T08:30:00.065422+00:00", "added": [1, 2, 3, 4, 5], "removed": []}', NULL);
INSERT INTO public.outbox VALUES (5, '855ddf46-19a9-4b86-9830-ee05b776fd16', 1, 6, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.385259+00', '2026-03-02 08:30:01.374689+00', NULL, NULL, '39fa87ac-abc7-49e5-a4b3-04eb8660741d', 'D0HUGH', '1772440200.909357', '', '2026-03-02 08:30:01.534594+00', '45B21B302FC5', false, NULL, '{"at": "2026-03-02T08:30:00.767736+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.374689+00:00"}, "person": 1}', '2026-03-02 08:30:00.787976+00');
INSERT INTO public.outbox VALUES (8, 'e5ed2ec6-ffc7-4838-a9e1-d235afa07835', 1, 8, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.418826+00', '2026-03-02 08:30:01.374689+00', NULL, NULL, NULL, 'D0HUGH', '1772440201.536491', '', '2026-03-02 08:30:01.54175+00', '45B21B302FC5', false, NULL, '{"at": "2026-03-02T08:30:01.374689+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (7, '1a3b43ad-a774-4c24-84d3-c6f8a56d41aa', 1, 6, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.387959+00', '2026-03-02 08:30:01.374689+00', NULL, NULL, '24db46bd-78db-44e7-8b28-1df0c93c224a', 'D0REMI', '1772440200.911313', '', '2026-03-02 08:30:01.535545+00', '45B21B302FC5', false, NULL, '{"at": "2026-03-02T08:30:00.767736+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.374689+00:00"}, "person": 1}', '2026-03-02 08:30:00.787976+00');
INSERT INTO public.outbox VALUES (2, '39fa87ac-abc7-49e5-a4b3-04eb8660741d', 1, 6, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:00.787976+00', '2026-03-02 08:30:00.767736+00', NULL, NULL, NULL, 'D0HUGH', '1772440200.909357', '', '2026-03-02 08:30:00.91047+00', '095A6A2B953E', false, NULL, '{"at": "2026-03-02T08:30:00.767736+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (3, 'd33abb7c-356f-4e5b-a7b6-1badcd1fb009', 1, 6, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:00.787976+00', '2026-03-02 08:30:00.767736+00', NULL, NULL, NULL, 'D0PAULE', '1772440200.910916', '', '2026-03-02 08:30:00.911735+00', '095A6A2B953E', false, NULL, '{"at": "2026-03-02T08:30:00.767736+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (4, '24db46bd-78db-44e7-8b28-1df0c93c224a', 1, 6, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:00.787976+00', '2026-03-02 08:30:00.767736+00', NULL, NULL, NULL, 'D0REMI', '1772440200.911313', '', '2026-03-02 08:30:00.911899+00', '095A6A2B953E', false, NULL, '{"at": "2026-03-02T08:30:00.767736+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (11, '12226026-2b8c-4059-96cc-4534d3df42de', 1, 8, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:01.418826+00', '2026-03-02 08:30:01.374689+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '45B21B302FC5', false, NULL, '{"at": "2026-03-02T08:30:01.374689+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (29, '534e0bc7-2e50-4837-811e-932adee68fe6', 1, 12, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.82554+00', '2026-03-02 08:30:02.818536+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.859715', '', '2026-03-02 08:30:02.861527+00', 'ED510B06A2FD', false, NULL, '{"at": "2026-03-02T08:30:02.818536+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (30, 'b533cc9a-c924-4300-b4fc-bd2c82941ed2', 1, 12, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.82554+00', '2026-03-02 08:30:02.818536+00', NULL, NULL, NULL, 'D0REMI', '1772440202.860677', '', '2026-03-02 08:30:02.861721+00', 'ED510B06A2FD', false, NULL, '{"at": "2026-03-02T08:30:02.818536+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (28, '983e7798-8f11-44bc-acd7-e9400f84318f', 1, 12, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.82554+00', '2026-03-02 08:30:02.818536+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.859213', '', '2026-03-02 08:30:02.861241+00', 'ED510B06A2FD', false, NULL, '{"at": "2026-03-02T08:30:02.818536+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (32, '1f4f22aa-c36a-4746-b3f6-adbbf073131b', 1, 12, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.384326+00', '2026-03-02 08:30:03.372588+00', NULL, NULL, '534e0bc7-2e50-4837-811e-932adee68fe6', 'D0HUGH', '1772440202.859715', '', '2026-03-02 08:30:03.45255+00', '22339F671F55', false, NULL, '{"at": "2026-03-02T08:30:02.818536+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:03.372588+00:00"}, "person": 3}', '2026-03-02 08:30:02.82554+00');
INSERT INTO public.outbox VALUES (9, '2a399ebc-6026-4d62-9853-78e07571ba2a', 1, 8, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.418826+00', '2026-03-02 08:30:01.374689+00', NULL, NULL, NULL, 'D0PAULE', '1772440201.537013', '', '2026-03-02 08:30:01.541977+00', '45B21B302FC5', false, NULL, '{"at": "2026-03-02T08:30:01.374689+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (12, '9b11aec9-89b3-4f51-bd1b-174c56bf51c6', 1, 8, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.420225+00', '2026-03-02 08:30:01.374689+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440201.537708', '', '2026-03-02 08:30:01.54239+00', '45B21B302FC5', false, NULL, '{"at": "2026-03-02T08:30:01.374689+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (10, '6d479fc5-d14d-4ee9-b813-e677c876e52f', 1, 8, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.418826+00', '2026-03-02 08:30:01.374689+00', NULL, NULL, NULL, 'D0REMI', '1772440201.537401', '', '2026-03-02 08:30:01.542167+00', '45B21B302FC5', false, NULL, '{"at": "2026-03-02T08:30:01.374689+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (31, '0d8a03fc-dbf1-40d5-b985-345edb0c5c63', 1, 12, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.380675+00', '2026-03-02 08:30:03.372588+00', NULL, NULL, '983e7798-8f11-44bc-acd7-e9400f84318f', 'D0CLAIRE', '1772440202.859213', '', '2026-03-02 08:30:03.449525+00', '22339F671F55', false, NULL, '{"at": "2026-03-02T08:30:02.818536+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:03.372588+00:00"}, "person": 3}', '2026-03-02 08:30:02.82554+00');
INSERT INTO public.outbox VALUES (14, '4456aef0-f9ea-4a31-a2e5-7a8a19ec27ed', 1, 6, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:01.421089+00', '2026-03-02 08:30:01.374689+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440201.598065', '', '2026-03-02 08:30:01.598532+00', '45B21B302FC5', false, NULL, '{"at": "2026-03-02T08:30:01.374689+00:00", "person": 1, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (33, 'd9125c5c-5dd6-4fea-88ee-24fae78e8051', 1, 12, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.385096+00', '2026-03-02 08:30:03.372588+00', NULL, NULL, 'b533cc9a-c924-4300-b4fc-bd2c82941ed2', 'D0REMI', '1772440202.860677', '', '2026-03-02 08:30:03.4528+00', '22339F671F55', false, NULL, '{"at": "2026-03-02T08:30:02.818536+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:03.372588+00:00"}, "person": 3}', '2026-03-02 08:30:02.82554+00');
INSERT INTO public.outbox VALUES (45, '2cb014b9-a402-4e4d-908d-79394f7e55ca', 1, 15, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:03.834716+00', '2026-03-02 08:30:03.823996+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3DAE03801782', false, NULL, '{"at": "2026-03-02T08:30:03.823996+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (41, '52e4d712-68a1-47ed-b4e4-bc738de7c7ea', 1, 15, 6, '6', 'password', '{}', 'sent', 1, '2026-03-02 08:30:03.834716+00', '2026-03-02 08:30:03.823996+00', NULL, NULL, NULL, 'D0ANNE', '1772440203.926018', '', '2026-03-02 08:30:03.927038+00', '3DAE03801782', true, 6, '{"at": "2026-03-02T08:30:03.823996+00:00", "person": 6, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (42, '1c892f64-f63e-4bc9-b341-dac2ed89f74c', 1, 15, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.834716+00', '2026-03-02 08:30:03.823996+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.908910', '', '2026-03-02 08:30:03.910821+00', '3DAE03801782', false, NULL, '{"at": "2026-03-02T08:30:03.823996+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (43, 'b67de6b1-602b-4c34-a21e-0853ffa3187c', 1, 15, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.834716+00', '2026-03-02 08:30:03.823996+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.909269', '', '2026-03-02 08:30:03.910985+00', '3DAE03801782', false, NULL, '{"at": "2026-03-02T08:30:03.823996+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (44, '8acafc20-de40-43a0-adf3-20c811c03026', 1, 15, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.834716+00', '2026-03-02 08:30:03.823996+00', NULL, NULL, NULL, 'D0REMI', '1772440203.909547', '', '2026-03-02 08:30:03.911104+00', '3DAE03801782', false, NULL, '{"at": "2026-03-02T08:30:03.823996+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (13, 'eaab6425-1bb5-452d-be35-c722118ab217', 1, 6, 1, '1', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:01.421089+00', '2026-03-02 08:30:01.374689+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440201.539285', '', '2026-03-02 08:30:01.542568+00', '45B21B302FC5', false, NULL, '{"at": "2026-03-02T08:30:01.374689+00:00", "person": 1, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (18, 'e107c04b-8104-43de-9206-f35689a6845e', 1, 9, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.570094+00', '2026-03-02 08:30:02.555095+00', NULL, NULL, '8a092e5c-e248-4c57-afd2-1230f9bdaae1', 'D0CLAIRE', '1772440202.015699', '', '2026-03-02 08:30:02.65316+00', '8A1F6A366BA4', false, NULL, '{"at": "2026-03-02T08:30:01.890422+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.555095+00:00"}, "person": 2}', '2026-03-02 08:30:01.95389+00');
INSERT INTO public.outbox VALUES (19, '07b889cd-b696-43c2-be13-20ad1e322802', 1, 9, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.570731+00', '2026-03-02 08:30:02.555095+00', NULL, NULL, '8f0a5411-09f8-40cd-bc4f-b6120df70871', 'D0PAULE', '1772440202.016615', '', '2026-03-02 08:30:02.65339+00', '8A1F6A366BA4', false, NULL, '{"at": "2026-03-02T08:30:01.890422+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.555095+00:00"}, "person": 2}', '2026-03-02 08:30:01.95389+00');
INSERT INTO public.outbox VALUES (21, 'af8b91b2-6471-4b3b-b15a-9018d0674e95', 1, 11, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.581201+00', '2026-03-02 08:30:02.555095+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.650506', '', '2026-03-02 08:30:02.655436+00', '8A1F6A366BA4', false, NULL, '{"at": "2026-03-02T08:30:02.555095+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (15, '8a092e5c-e248-4c57-afd2-1230f9bdaae1', 1, 9, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.95389+00', '2026-03-02 08:30:01.890422+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.015699', '', '2026-03-02 08:30:02.017524+00', '9E0055675AF0', false, NULL, '{"at": "2026-03-02T08:30:01.890422+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (17, 'e4504d5c-3196-4954-8178-002f9a6e1ba6', 1, 9, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.95389+00', '2026-03-02 08:30:01.890422+00', NULL, NULL, NULL, 'D0REMI', '1772440202.017023', '', '2026-03-02 08:30:02.017908+00', '9E0055675AF0', false, NULL, '{"at": "2026-03-02T08:30:01.890422+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (16, '8f0a5411-09f8-40cd-bc4f-b6120df70871', 1, 9, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.95389+00', '2026-03-02 08:30:01.890422+00', NULL, NULL, NULL, 'D0PAULE', '1772440202.016615', '', '2026-03-02 08:30:02.017757+00', '9E0055675AF0', false, NULL, '{"at": "2026-03-02T08:30:01.890422+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (24, '017a2564-451c-4038-8649-b11e59ed189b', 1, 11, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:02.581201+00', '2026-03-02 08:30:02.555095+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '8A1F6A366BA4', false, NULL, '{"at": "2026-03-02T08:30:02.555095+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (37, '32feac8e-c318-42fc-86f6-4aba61384e2c', 1, 14, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:03.391872+00', '2026-03-02 08:30:03.372588+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '22339F671F55', false, NULL, '{"at": "2026-03-02T08:30:03.372588+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (40, 'f5c54ac3-4b92-4832-b8bb-f1034bc59eb1', 1, 12, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:03.394872+00', '2026-03-02 08:30:03.372588+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.505118', '', '2026-03-02 08:30:03.505855+00', '22339F671F55', false, NULL, '{"at": "2026-03-02T08:30:03.372588+00:00", "person": 3, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (22, '6b50eb33-f190-4e27-a8d7-ad28d0ac3369', 1, 11, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.581201+00', '2026-03-02 08:30:02.555095+00', NULL, NULL, NULL, 'D0PAULE', '1772440202.651621', '', '2026-03-02 08:30:02.655614+00', '8A1F6A366BA4', false, NULL, '{"at": "2026-03-02T08:30:02.555095+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (23, '7aa3a90e-cba1-49b2-8b07-4965e6c04e81', 1, 11, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.581201+00', '2026-03-02 08:30:02.555095+00', NULL, NULL, NULL, 'D0REMI', '1772440202.651997', '', '2026-03-02 08:30:02.655767+00', '8A1F6A366BA4', false, NULL, '{"at": "2026-03-02T08:30:02.555095+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (20, '73dce82a-3318-4704-bfc8-4d00a81dfa23', 1, 9, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.571271+00', '2026-03-02 08:30:02.555095+00', NULL, NULL, 'e4504d5c-3196-4954-8178-002f9a6e1ba6', 'D0REMI', '1772440202.017023', '', '2026-03-02 08:30:02.653535+00', '8A1F6A366BA4', false, NULL, '{"at": "2026-03-02T08:30:01.890422+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.555095+00:00"}, "person": 2}', '2026-03-02 08:30:01.95389+00');
INSERT INTO public.outbox VALUES (25, 'f38a98b3-5c1d-4018-8d2c-847e470fa636', 1, 11, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.58228+00', '2026-03-02 08:30:02.555095+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440202.652371', '', '2026-03-02 08:30:02.655892+00', '8A1F6A366BA4', false, NULL, '{"at": "2026-03-02T08:30:02.555095+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (26, '54819929-e2a5-4602-85a9-24e3b442781e', 1, 9, 2, '2', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:02.583131+00', '2026-03-02 08:30:02.555095+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.652647', '', '2026-03-02 08:30:02.656013+00', '8A1F6A366BA4', false, NULL, '{"at": "2026-03-02T08:30:02.555095+00:00", "person": 2, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (27, 'c7b5c662-5115-4282-b1f3-44aa18d90319', 1, 9, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:02.583131+00', '2026-03-02 08:30:02.555095+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440202.682070', '', '2026-03-02 08:30:02.682582+00', '8A1F6A366BA4', false, NULL, '{"at": "2026-03-02T08:30:02.555095+00:00", "person": 2, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (34, 'f2b7f804-7ee5-4f17-ace9-245657baa0a3', 1, 14, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.391872+00', '2026-03-02 08:30:03.372588+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440203.446339', '', '2026-03-02 08:30:03.454486+00', '22339F671F55', false, NULL, '{"at": "2026-03-02T08:30:03.372588+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (35, '81d08082-d1b9-4287-a686-5a9569d76ede', 1, 14, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.391872+00', '2026-03-02 08:30:03.372588+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.446790', '', '2026-03-02 08:30:03.454723+00', '22339F671F55', false, NULL, '{"at": "2026-03-02T08:30:03.372588+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (36, '4c2dca09-bdb6-463a-bf42-30efb1d0b205', 1, 14, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.391872+00', '2026-03-02 08:30:03.372588+00', NULL, NULL, NULL, 'D0REMI', '1772440203.447134', '', '2026-03-02 08:30:03.455005+00', '22339F671F55', false, NULL, '{"at": "2026-03-02T08:30:03.372588+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (39, 'b9159124-2334-4098-84e3-0a58656b4b5d', 1, 12, 3, '3', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:03.394872+00', '2026-03-02 08:30:03.372588+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.448958', '', '2026-03-02 08:30:03.455416+00', '22339F671F55', false, NULL, '{"at": "2026-03-02T08:30:03.372588+00:00", "person": 3, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (38, '0d4b30a6-a97e-4439-9354-a3173e230f99', 1, 14, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.393747+00', '2026-03-02 08:30:03.372588+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.447533', '', '2026-03-02 08:30:03.455201+00', '22339F671F55', false, NULL, '{"at": "2026-03-02T08:30:03.372588+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (52, '404877ad-2746-4331-b96c-d60b84b6c034', 1, 16, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.027064+00', '2026-03-02 08:30:03.996211+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0439D34195A4', false, NULL, '{"at": "2026-03-02T08:30:03.996211+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (48, 'ae7568e8-c350-45c0-9357-83f6b0a041cb', 1, 16, 7, '7', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.027064+00', '2026-03-02 08:30:03.996211+00', NULL, NULL, NULL, 'D0MARC', '1772440204.110581', '', '2026-03-02 08:30:04.111518+00', '0439D34195A4', true, 7, '{"at": "2026-03-02T08:30:03.996211+00:00", "person": 7, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (55, '3bb98f5d-fa23-4d65-9499-653cab9c4405', 1, 17, 8, '8', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.16103+00', '2026-03-02 08:30:04.149263+00', NULL, NULL, NULL, 'D0ZOE', '1772440204.257847', '', '2026-03-02 08:30:04.260028+00', '572417A5842C', true, 8, '{"at": "2026-03-02T08:30:04.149263+00:00", "person": 8, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (47, 'c86c1eb1-4816-4e32-b034-d03bd2867b13', 1, 15, 6, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:03.953319+00', '2026-03-03 08:30:03.927038+00', NULL, NULL, '52e4d712-68a1-47ed-b4e4-bc738de7c7ea', 'D0ANNE', '1772440203.926018', '', '2026-03-10 08:00:00.198633+00', '3DAE03801782', true, NULL, '{"at": "2026-03-03T08:30:03.927038+00:00", "person": 6, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:03.834716+00');
INSERT INTO public.outbox VALUES (70, 'df336190-db9f-4138-aed0-21e6b2e39a37', 1, 19, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.501634+00', '2026-03-02 08:30:04.486986+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.560246', '', '2026-03-02 08:30:04.564922+00', '503EA88CA138', false, NULL, '{"at": "2026-03-02T08:30:04.486986+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (46, '89f56209-7ed8-4c33-9853-a5bd9e98b51f', 1, 15, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.834716+00', '2026-03-02 08:30:03.823996+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.909804', '', '2026-03-02 08:30:03.911277+00', '3DAE03801782', false, NULL, '{"at": "2026-03-02T08:30:03.823996+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (49, '7412f4d1-d352-4049-aee7-a2cfe735b5ca', 1, 16, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.027064+00', '2026-03-02 08:30:03.996211+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.094061', '', '2026-03-02 08:30:04.096401+00', '0439D34195A4', false, NULL, '{"at": "2026-03-02T08:30:03.996211+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (50, 'e3122ace-b2bc-4c0a-934b-181c3cecec2d', 1, 16, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.027064+00', '2026-03-02 08:30:03.996211+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.094435', '', '2026-03-02 08:30:04.096606+00', '0439D34195A4', false, NULL, '{"at": "2026-03-02T08:30:03.996211+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (51, 'c21c1fe9-c1bf-4515-b323-9cb3f9fb5a3d', 1, 16, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.027064+00', '2026-03-02 08:30:03.996211+00', NULL, NULL, NULL, 'D0REMI', '1772440204.094768', '', '2026-03-02 08:30:04.09676+00', '0439D34195A4', false, NULL, '{"at": "2026-03-02T08:30:03.996211+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (53, '7276544f-0c1c-440f-bab9-57d6f33bb230', 1, 16, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.027064+00', '2026-03-02 08:30:03.996211+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.095160', '', '2026-03-02 08:30:04.096882+00', '0439D34195A4', false, NULL, '{"at": "2026-03-02T08:30:03.996211+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (56, '4993ee33-edcb-4297-a26f-7ea467d163e7', 1, 17, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.16103+00', '2026-03-02 08:30:04.149263+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.237732', '', '2026-03-02 08:30:04.244869+00', '572417A5842C', false, NULL, '{"at": "2026-03-02T08:30:04.149263+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (57, '855e8947-b6ad-486a-a9c4-0831a6de53fb', 1, 17, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.16103+00', '2026-03-02 08:30:04.149263+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.238351', '', '2026-03-02 08:30:04.245273+00', '572417A5842C', false, NULL, '{"at": "2026-03-02T08:30:04.149263+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (58, 'd1a21354-bb4c-4107-9503-9dceb09020ec', 1, 17, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.16103+00', '2026-03-02 08:30:04.149263+00', NULL, NULL, NULL, 'D0REMI', '1772440204.238908', '', '2026-03-02 08:30:04.245589+00', '572417A5842C', false, NULL, '{"at": "2026-03-02T08:30:04.149263+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (73, 'ffa0e1d1-93ec-451d-a8b7-dd29e726b61f', 1, 19, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.501634+00', '2026-03-02 08:30:04.486986+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '503EA88CA138', false, NULL, '{"at": "2026-03-02T08:30:04.486986+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (54, 'd80221cb-4d9c-4f35-a9fa-89e3a3e5592c', 1, 16, 7, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.125736+00', '2026-03-02 08:30:05.635447+00', NULL, NULL, 'ae7568e8-c350-45c0-9357-83f6b0a041cb', 'D0MARC', '1772440204.110581', '', '2026-03-02 08:30:05.68024+00', '2B576FB4FF1E', true, NULL, '{"at": "2026-03-02T08:30:05.635447+00:00", "person": 7, "author": 1, "occasion": "added", "why": "noted"}', '2026-03-02 08:30:04.027064+00');
INSERT INTO public.outbox VALUES (83, '16274c2e-cc99-4304-8334-652e90b2873c', 1, 21, 12, '12', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.751863+00', '2026-03-02 08:30:04.742742+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440204.814047', '', '2026-03-02 08:30:04.815317+00', 'AD813F72D596', true, 12, '{"at": "2026-03-02T08:30:04.742742+00:00", "person": 12, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (85, 'a10476c3-270e-4ef3-aa73-a0c38afd255f', 1, 21, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.751863+00', '2026-03-02 08:30:04.742742+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.794321', '', '2026-03-02 08:30:04.798441+00', 'AD813F72D596', false, NULL, '{"at": "2026-03-02T08:30:04.742742+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (84, 'fe48306e-220a-4567-8b23-2636e5ba2752', 1, 21, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.751863+00', '2026-03-02 08:30:04.742742+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.793880', '', '2026-03-02 08:30:04.79822+00', 'AD813F72D596', false, NULL, '{"at": "2026-03-02T08:30:04.742742+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (71, '48f98bd0-fbd9-4ddc-9ca7-68540908d8e1', 1, 19, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.501634+00', '2026-03-02 08:30:04.486986+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.560607', '', '2026-03-02 08:30:04.565153+00', '503EA88CA138', false, NULL, '{"at": "2026-03-02T08:30:04.486986+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (74, 'b4def64d-796e-49e6-aa7f-3bf783ae6fa2', 1, 19, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.501634+00', '2026-03-02 08:30:04.486986+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.561365', '', '2026-03-02 08:30:04.565433+00', '503EA88CA138', false, NULL, '{"at": "2026-03-02T08:30:04.486986+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (72, '7e52b799-660d-46d4-9465-8ffd24234ec7', 1, 19, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.501634+00', '2026-03-02 08:30:04.486986+00', NULL, NULL, NULL, 'D0REMI', '1772440204.560921', '', '2026-03-02 08:30:04.565302+00', '503EA88CA138', false, NULL, '{"at": "2026-03-02T08:30:04.486986+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (69, '454b24ca-15cc-41e0-9b52-4a7f07811fb3', 1, 19, 10, '10', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.501634+00', '2026-03-02 08:30:04.486986+00', NULL, NULL, NULL, 'D0BRUNO', '1772440204.575958', '', '2026-03-02 08:30:04.577194+00', '503EA88CA138', true, 10, '{"at": "2026-03-02T08:30:04.486986+00:00", "person": 10, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (81, '6297dda1-91af-47fd-8b67-798e0514c808', 1, 20, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.634226+00', '2026-03-02 08:30:04.627433+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.681449', '', '2026-03-02 08:30:04.683773+00', '8F185F61305C', false, NULL, '{"at": "2026-03-02T08:30:04.627433+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (79, '32aee25a-e268-4e2d-a90d-e8b3126a0d75', 1, 20, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.634226+00', '2026-03-02 08:30:04.627433+00', NULL, NULL, NULL, 'D0REMI', '1772440204.681161', '', '2026-03-02 08:30:04.683631+00', '8F185F61305C', false, NULL, '{"at": "2026-03-02T08:30:04.627433+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (68, 'c349be65-69a3-4704-97bb-945280665f2d', 1, 18, 9, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.460472+00', '2026-03-02 08:30:05.739032+00', NULL, NULL, '900fd51e-87cf-435b-b9b4-472d5b6c1f30', 'D0NORA', '1772440204.426315', '', '2026-03-02 08:30:05.76455+00', 'D379BE1C0C66', true, NULL, '{"at": "2026-03-02T08:30:05.739032+00:00", "person": 9, "author": 1, "occasion": "added", "why": "noted"}', '2026-03-02 08:30:04.346249+00');
INSERT INTO public.outbox VALUES (82, 'd7f079e5-bcb8-4e34-adac-d979be27a98d', 1, 20, 11, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.709334+00', '2026-03-03 08:30:04.692272+00', NULL, NULL, '05dfbd58-5502-4c3e-9a7f-e4c4558dc59e', 'D0OSCAR', '1772440204.691772', '', '2026-03-10 08:00:00.211493+00', '8F185F61305C', true, NULL, '{"at": "2026-03-03T08:30:04.692272+00:00", "person": 11, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:04.634226+00');
INSERT INTO public.outbox VALUES (59, 'b499c3d6-755a-44e9-90ca-6546b33d2c1f', 1, 17, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.16103+00', '2026-03-02 08:30:04.149263+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '572417A5842C', false, NULL, '{"at": "2026-03-02T08:30:04.149263+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (77, '1cd36209-7314-47d4-aa66-4d1dbbd4d7a3', 1, 20, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.634226+00', '2026-03-02 08:30:04.627433+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.680011', '', '2026-03-02 08:30:04.683097+00', '8F185F61305C', false, NULL, '{"at": "2026-03-02T08:30:04.627433+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (60, '6dc8a3f0-bfb6-4383-80c8-9d5e92459534', 1, 17, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.16103+00', '2026-03-02 08:30:04.149263+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.239384', '', '2026-03-02 08:30:04.245867+00', '572417A5842C', false, NULL, '{"at": "2026-03-02T08:30:04.149263+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (66, '5b4efc58-5c6f-483c-9e2d-3aa1640a7e3c', 1, 18, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.346249+00', '2026-03-02 08:30:04.325021+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D780A8D859A8', false, NULL, '{"at": "2026-03-02T08:30:04.325021+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (78, '0f3f1e62-b83c-4e45-9f70-ebf33ada4491', 1, 20, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.634226+00', '2026-03-02 08:30:04.627433+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.680775', '', '2026-03-02 08:30:04.683432+00', '8F185F61305C', false, NULL, '{"at": "2026-03-02T08:30:04.627433+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (76, '05dfbd58-5502-4c3e-9a7f-e4c4558dc59e', 1, 20, 11, '11', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.634226+00', '2026-03-02 08:30:04.627433+00', NULL, NULL, NULL, 'D0OSCAR', '1772440204.691772', '', '2026-03-02 08:30:04.692272+00', '8F185F61305C', true, 11, '{"at": "2026-03-02T08:30:04.627433+00:00", "person": 11, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (63, 'c769ba69-2d70-45c2-a310-25c5fe3eaddd', 1, 18, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.346249+00', '2026-03-02 08:30:04.325021+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.413257', '', '2026-03-02 08:30:04.416435+00', 'D780A8D859A8', false, NULL, '{"at": "2026-03-02T08:30:04.325021+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (64, 'f1700d85-22cd-4625-923b-a020fdcd4d44', 1, 18, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.346249+00', '2026-03-02 08:30:04.325021+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.413639', '', '2026-03-02 08:30:04.416649+00', 'D780A8D859A8', false, NULL, '{"at": "2026-03-02T08:30:04.325021+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (65, '220ed5b6-fd0b-4dff-b0e6-6953e7600ffe', 1, 18, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.346249+00', '2026-03-02 08:30:04.325021+00', NULL, NULL, NULL, 'D0REMI', '1772440204.413959', '', '2026-03-02 08:30:04.416797+00', 'D780A8D859A8', false, NULL, '{"at": "2026-03-02T08:30:04.325021+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (67, '32095bee-5671-4912-a62e-a7ff496064fb', 1, 18, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.346249+00', '2026-03-02 08:30:04.325021+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.414230', '', '2026-03-02 08:30:04.416929+00', 'D780A8D859A8', false, NULL, '{"at": "2026-03-02T08:30:04.325021+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (62, '900fd51e-87cf-435b-b9b4-472d5b6c1f30', 1, 18, 9, '9', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.346249+00', '2026-03-02 08:30:04.325021+00', NULL, NULL, NULL, 'D0NORA', '1772440204.426315', '', '2026-03-02 08:30:04.427002+00', 'D780A8D859A8', true, 9, '{"at": "2026-03-02T08:30:04.325021+00:00", "person": 9, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (80, 'a1738eb7-d81c-4812-8383-c733ec89dcf9', 1, 20, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.634226+00', '2026-03-02 08:30:04.627433+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '8F185F61305C', false, NULL, '{"at": "2026-03-02T08:30:04.627433+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (93, '54af5fe5-5487-40d7-a67a-a4dfdbd3d0c9', 1, 22, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.887094+00', '2026-03-02 08:30:04.870969+00', NULL, NULL, NULL, 'D0REMI', '1772440204.932292', '', '2026-03-02 08:30:04.937942+00', '3C0E61BB164E', false, NULL, '{"at": "2026-03-02T08:30:04.870969+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (97, '77aab615-72d3-4aba-9df7-c1a092410a90', 1, 23, 14, '14', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.045927+00', '2026-03-02 08:30:05.030859+00', NULL, NULL, NULL, 'D0LOUIS', '1772440205.143009', '', '2026-03-02 08:30:05.144412+00', 'EC58C5CF3B31', true, 14, '{"at": "2026-03-02T08:30:05.030859+00:00", "person": 14, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (94, '03d2ea9e-a8d8-45ef-b114-d5a3448d27de', 1, 22, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.887094+00', '2026-03-02 08:30:04.870969+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3C0E61BB164E', false, NULL, '{"at": "2026-03-02T08:30:04.870969+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (100, '0d181d48-6776-4c69-bf4f-f7c2223b0e68', 1, 23, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.045927+00', '2026-03-02 08:30:05.030859+00', NULL, NULL, NULL, 'D0REMI', '1772440205.115084', '', '2026-03-02 08:30:05.116837+00', 'EC58C5CF3B31', false, NULL, '{"at": "2026-03-02T08:30:05.030859+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (98, 'c688fd72-014b-4a39-9a48-a7b9e3a93bcc', 1, 23, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.045927+00', '2026-03-02 08:30:05.030859+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.114292', '', '2026-03-02 08:30:05.116463+00', 'EC58C5CF3B31', false, NULL, '{"at": "2026-03-02T08:30:05.030859+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (91, 'd085a1b2-c8c4-422d-b4b8-f722a54743a0', 1, 22, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.887094+00', '2026-03-02 08:30:04.870969+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.931446', '', '2026-03-02 08:30:04.937562+00', '3C0E61BB164E', false, NULL, '{"at": "2026-03-02T08:30:04.870969+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (92, '8aee6642-8435-47f5-bb06-4f7dae92e6a0', 1, 22, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.887094+00', '2026-03-02 08:30:04.870969+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.931840', '', '2026-03-02 08:30:04.937788+00', '3C0E61BB164E', false, NULL, '{"at": "2026-03-02T08:30:04.870969+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (95, '2d36916c-561e-4ee5-ae93-c4115dde2075', 1, 22, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.887094+00', '2026-03-02 08:30:04.870969+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.932595', '', '2026-03-02 08:30:04.938075+00', '3C0E61BB164E', false, NULL, '{"at": "2026-03-02T08:30:04.870969+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (90, '42bf73eb-a909-433e-886b-71213490ef22', 1, 22, 13, '13', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.887094+00', '2026-03-02 08:30:04.870969+00', NULL, NULL, NULL, 'D0THOMAS', '1772440204.957555', '', '2026-03-02 08:30:04.960147+00', '3C0E61BB164E', true, 13, '{"at": "2026-03-02T08:30:04.870969+00:00", "person": 13, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (101, 'cfd960c9-d5f1-4547-89b5-04f3c32fba97', 1, 23, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.045927+00', '2026-03-02 08:30:05.030859+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EC58C5CF3B31', false, NULL, '{"at": "2026-03-02T08:30:05.030859+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (99, 'e9c0e4ad-3ede-4b53-8f4b-a3cd7fb0a591', 1, 23, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.045927+00', '2026-03-02 08:30:05.030859+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.114676', '', '2026-03-02 08:30:05.116682+00', 'EC58C5CF3B31', false, NULL, '{"at": "2026-03-02T08:30:05.030859+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (89, '0c29324d-93d8-47b3-9bef-4cbcb8cfabba', 1, 21, 12, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.828287+00', '2026-03-02 08:30:06.830029+00', NULL, NULL, '16274c2e-cc99-4304-8334-652e90b2873c', 'D0SOPHIE', '1772440204.814047', '', '2026-03-02 08:30:06.931476+00', 'FBB0BE7C98BE', true, NULL, '{"at": "2026-03-02T08:30:06.830029+00:00", "person": 12, "author": 1, "occasion": "added", "why": "held"}', '2026-03-02 08:30:04.751863+00');
INSERT INTO public.outbox VALUES (61, 'c2e11b21-12d0-4d10-a59d-92435df5fc31', 1, 17, 8, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.28527+00', '2026-03-03 08:30:04.260028+00', NULL, NULL, '3bb98f5d-fa23-4d65-9499-653cab9c4405', 'D0ZOE', '1772440204.257847', '', '2026-03-10 08:00:00.211121+00', '572417A5842C', true, NULL, '{"at": "2026-03-03T08:30:04.260028+00:00", "person": 8, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:04.16103+00');
INSERT INTO public.outbox VALUES (75, 'b1da68b5-a966-47b4-b438-995a9fd01a53', 1, 19, 10, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.584184+00', '2026-03-03 08:30:04.577194+00', NULL, NULL, '454b24ca-15cc-41e0-9b52-4a7f07811fb3', 'D0BRUNO', '1772440204.575958', '', '2026-03-10 08:00:00.211334+00', '503EA88CA138', true, NULL, '{"at": "2026-03-03T08:30:04.577194+00:00", "person": 10, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:04.501634+00');
INSERT INTO public.outbox VALUES (87, 'e35c451e-a4b3-4076-b3bd-bccf2cb2b583', 1, 21, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.751863+00', '2026-03-02 08:30:04.742742+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AD813F72D596', false, NULL, '{"at": "2026-03-02T08:30:04.742742+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (121, '55655b96-9a35-4339-8c4e-db71203b0c17', 1, 27, 1, '1', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.442033+00', '2026-03-02 08:30:05.430787+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440205.511908', '', '2026-03-02 08:30:05.518431+00', '800894B385B7', true, 18, '{"at": "2026-03-02T08:30:05.430787+00:00", "person": 18, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (133, 'd0719b5c-d588-4f6c-94a1-970f5d85ee57', 1, 30, 1, '1', 'import_started', '{}', 'sent', 1, '2026-03-02 08:30:06.477015+00', '2026-03-02 08:30:06.467545+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440206.507010', '', '2026-03-02 08:30:06.507978+00', '552CB24ED1CD', false, NULL, '{"at": "2026-03-02T08:30:06.467545+00:00", "file": "abonn\u00e9s.csv", "added": 0, "there": 0, "left_out": 0, "refused": 0, "outside": 0, "withheld": false, "total": 5, "handled": 0, "state": "running"}', NULL);
INSERT INTO public.outbox VALUES (86, '98f64c2e-4bae-4133-9e78-a3ed9b781a3e', 1, 21, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.751863+00', '2026-03-02 08:30:04.742742+00', NULL, NULL, NULL, 'D0REMI', '1772440204.794683', '', '2026-03-02 08:30:04.7986+00', 'AD813F72D596', false, NULL, '{"at": "2026-03-02T08:30:04.742742+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (88, 'fd3d9acd-654e-4cdb-8d35-42331ba6724b', 1, 21, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.751863+00', '2026-03-02 08:30:04.742742+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.795081', '', '2026-03-02 08:30:04.798733+00', 'AD813F72D596', false, NULL, '{"at": "2026-03-02T08:30:04.742742+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (125, '0a1e3963-89cf-45bd-91a9-a87ea149c4e2', 1, 27, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.442033+00', '2026-03-02 08:30:05.430787+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '800894B385B7', false, NULL, '{"at": "2026-03-02T08:30:05.430787+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (130, '36aaf828-05ec-4950-bf8b-9c0deff2d279', 1, 27, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-02 08:30:05.447077+00', '2026-03-02 08:30:05.430787+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '800894B385B7', false, NULL, '{"at": "2026-03-02T08:30:05.430787+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (140, '0010565e-1155-46e2-968a-4101808f4b3a', 1, 35, 5, '5', 'subscribers_imported', '{}', 'unreachable', 0, '2026-03-02 08:30:06.575542+00', '2026-03-02 08:30:06.561303+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL, '{"at": "2026-03-02T08:30:06.561303+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (127, '13fc7d69-a6bb-4317-a99c-f33ea414f7ba', 1, 27, 2, '2', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:05.447077+00', '2026-03-02 08:30:05.430787+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.546160', '', '2026-03-02 08:30:05.547779+00', '800894B385B7', false, NULL, '{"at": "2026-03-02T08:30:05.430787+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (123, 'ea07fcea-2d89-4d64-a611-9353231ea1f3', 1, 27, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.442033+00', '2026-03-02 08:30:05.430787+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.493786', '', '2026-03-02 08:30:05.497086+00', '800894B385B7', false, NULL, '{"at": "2026-03-02T08:30:05.430787+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (122, '13876e9c-203d-4bed-a4da-f50cafa58595', 1, 27, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.442033+00', '2026-03-02 08:30:05.430787+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.493303', '', '2026-03-02 08:30:05.496728+00', '800894B385B7', false, NULL, '{"at": "2026-03-02T08:30:05.430787+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (124, '148ecbb2-ed73-4a1a-ad4e-fcdcbf759ea8', 1, 27, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.442033+00', '2026-03-02 08:30:05.430787+00', NULL, NULL, NULL, 'D0REMI', '1772440205.494162', '', '2026-03-02 08:30:05.497316+00', '800894B385B7', false, NULL, '{"at": "2026-03-02T08:30:05.430787+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (126, '9450f0b6-f35b-48d0-88cf-ce5f54f7ca57', 1, 27, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.442033+00', '2026-03-02 08:30:05.430787+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.494558', '', '2026-03-02 08:30:05.497478+00', '800894B385B7', false, NULL, '{"at": "2026-03-02T08:30:05.430787+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (128, '1bcb7aa2-f1ab-4fbe-8465-0745e9f4912a', 1, 27, 3, '3', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:05.447077+00', '2026-03-02 08:30:05.430787+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.546619', '', '2026-03-02 08:30:05.548053+00', '800894B385B7', false, NULL, '{"at": "2026-03-02T08:30:05.430787+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (129, '86d35d3f-f984-46d8-ad4f-d9072dd3c722', 1, 27, 4, '4', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:05.447077+00', '2026-03-02 08:30:05.430787+00', NULL, NULL, NULL, 'D0REMI', '1772440205.546970', '', '2026-03-02 08:30:05.548271+00', '800894B385B7', false, NULL, '{"at": "2026-03-02T08:30:05.430787+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (131, '6efe8ecb-c10b-4150-9279-166d918ccf5d', 1, 27, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:05.447077+00', '2026-03-02 08:30:05.430787+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.547267', '', '2026-03-02 08:30:05.548409+00', '800894B385B7', false, NULL, '{"at": "2026-03-02T08:30:05.430787+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (137, '72aff091-902b-4b91-b950-ab87fed1c3c4', 1, 35, 2, '2', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:06.575542+00', '2026-03-02 08:30:06.561303+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.653563', '', '2026-03-02 08:30:06.655151+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:06.561303+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (147, '9a18547f-fc65-4ddf-b381-43c06cc67d65', 1, 36, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:06.849516+00', '2026-03-02 08:30:06.830029+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.930434', '', '2026-03-02 08:30:06.934411+00', 'FBB0BE7C98BE', false, NULL, '{"at": "2026-03-02T08:30:06.830029+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (138, '209dbfdb-7c12-4442-9411-4aa987d99941', 1, 35, 3, '3', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:06.575542+00', '2026-03-02 08:30:06.561303+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.654012', '', '2026-03-02 08:30:06.655322+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:06.561303+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (139, 'c3074f23-05d8-44cd-b2ac-2be88b8a072d', 1, 35, 4, '4', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:06.575542+00', '2026-03-02 08:30:06.561303+00', NULL, NULL, NULL, 'D0REMI', '1772440206.654349', '', '2026-03-02 08:30:06.655454+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:06.561303+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (141, '42cd2ede-945c-49d6-bb79-cf41d9fe2642', 1, 35, NULL, 'channel', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:06.575542+00', '2026-03-02 08:30:06.561303+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.654627', '', '2026-03-02 08:30:06.655574+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:06.561303+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (96, 'ec994892-c6b6-4f7f-9ea3-9fca0b3ae492', 1, 22, 13, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.97487+00', '2026-03-02 08:30:06.972822+00', NULL, NULL, '42bf73eb-a909-433e-886b-71213490ef22', 'D0THOMAS', '1772440204.957555', '', '2026-03-02 08:30:07.048009+00', 'D7AA92E7AD6C', true, NULL, '{"at": "2026-03-02T08:30:06.972822+00:00", "person": 13, "author": 1, "occasion": "added", "why": "ended"}', '2026-03-02 08:30:04.887094+00');
INSERT INTO public.outbox VALUES (110, '19a57ec8-fc94-4452-b075-93125444eb13', 1, 24, 15, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.235342+00', '2026-03-03 08:30:05.222254+00', NULL, NULL, 'd1129e81-d118-4ffd-b5bf-464acfb71b39', 'D0EMMA', '1772440205.221632', '', '2026-03-10 08:00:00.211658+00', '1EF1ADB16A83', true, NULL, '{"at": "2026-03-03T08:30:05.222254+00:00", "person": 15, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:05.151234+00');
INSERT INTO public.outbox VALUES (144, '58146fd3-c82f-41f8-a671-bc38bd45159a', 1, 33, 21, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:06.717542+00', '2026-03-03 08:30:06.713634+00', NULL, NULL, 'e692ef6b-fa0e-4d4c-b274-33421a3565af', 'D100002', '1772440206.713061', '', '2026-03-10 08:00:00.212253+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:06.713634+00:00", "person": 21, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:06.550361+00');
INSERT INTO public.outbox VALUES (112, 'bb2bb85e-4301-4454-a9c9-7c88613859b3', 1, 25, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.242197+00', '2026-03-02 08:30:05.229986+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.277196', '', '2026-03-02 08:30:05.280802+00', '3F8FE89902CD', false, NULL, '{"at": "2026-03-02T08:30:05.229986+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (102, '65698cf7-6055-4942-ab1a-9d3f090715dc', 1, 23, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.045927+00', '2026-03-02 08:30:05.030859+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.115363', '', '2026-03-02 08:30:05.116962+00', 'EC58C5CF3B31', false, NULL, '{"at": "2026-03-02T08:30:05.030859+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (107, '83f852c6-d5de-4fdf-a5d1-2070cab2fd27', 1, 24, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.151234+00', '2026-03-02 08:30:05.143399+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1EF1ADB16A83', false, NULL, '{"at": "2026-03-02T08:30:05.143399+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (113, 'd1fc6b42-cecc-441b-99c8-433a783243da', 1, 25, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.242197+00', '2026-03-02 08:30:05.229986+00', NULL, NULL, NULL, 'D0REMI', '1772440205.277582', '', '2026-03-02 08:30:05.280975+00', '3F8FE89902CD', false, NULL, '{"at": "2026-03-02T08:30:05.229986+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (115, '0ef120f5-1bbe-4360-ab20-8b10acf5e2cc', 1, 25, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.242197+00', '2026-03-02 08:30:05.229986+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.277868', '', '2026-03-02 08:30:05.281153+00', '3F8FE89902CD', false, NULL, '{"at": "2026-03-02T08:30:05.229986+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (111, 'dac505e0-d9c3-4a47-a1fb-86339ca92de6', 1, 25, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.242197+00', '2026-03-02 08:30:05.229986+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.276033', '', '2026-03-02 08:30:05.280492+00', '3F8FE89902CD', false, NULL, '{"at": "2026-03-02T08:30:05.229986+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (104, '9804a221-7f07-4da8-be49-0604feb479cb', 1, 24, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.151234+00', '2026-03-02 08:30:05.143399+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.206193', '', '2026-03-02 08:30:05.210699+00', '1EF1ADB16A83', false, NULL, '{"at": "2026-03-02T08:30:05.143399+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (105, '4a76f242-5d7e-4a03-9556-e86a8776f45d', 1, 24, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.151234+00', '2026-03-02 08:30:05.143399+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.206548', '', '2026-03-02 08:30:05.210867+00', '1EF1ADB16A83', false, NULL, '{"at": "2026-03-02T08:30:05.143399+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (106, '0be44e78-bbfd-49ed-8e81-396996ae9c7e', 1, 24, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.151234+00', '2026-03-02 08:30:05.143399+00', NULL, NULL, NULL, 'D0REMI', '1772440205.206846', '', '2026-03-02 08:30:05.211001+00', '1EF1ADB16A83', false, NULL, '{"at": "2026-03-02T08:30:05.143399+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (108, '01e0e237-38d9-46ca-ad9c-a1259003f429', 1, 24, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.151234+00', '2026-03-02 08:30:05.143399+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.207091', '', '2026-03-02 08:30:05.211121+00', '1EF1ADB16A83', false, NULL, '{"at": "2026-03-02T08:30:05.143399+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (103, 'd1129e81-d118-4ffd-b5bf-464acfb71b39', 1, 24, 15, '15', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.151234+00', '2026-03-02 08:30:05.143399+00', NULL, NULL, NULL, 'D0EMMA', '1772440205.221632', '', '2026-03-02 08:30:05.222254+00', '1EF1ADB16A83', true, 15, '{"at": "2026-03-02T08:30:05.143399+00:00", "person": 15, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (114, '8eec0155-3d5d-490d-a3eb-39b82be3367c', 1, 25, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.242197+00', '2026-03-02 08:30:05.229986+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3F8FE89902CD', false, NULL, '{"at": "2026-03-02T08:30:05.229986+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (116, '30be91fd-858b-44e4-bf25-0e5170397b23', 1, 26, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.318858+00', '2026-03-02 08:30:05.314046+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.363556', '', '2026-03-02 08:30:05.365283+00', 'C09504C9A5C0', false, NULL, '{"at": "2026-03-02T08:30:05.314046+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (120, '697e0654-2ce4-4f77-9bb7-db73c8caa0a8', 1, 26, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.318858+00', '2026-03-02 08:30:05.314046+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.364691', '', '2026-03-02 08:30:05.365776+00', 'C09504C9A5C0', false, NULL, '{"at": "2026-03-02T08:30:05.314046+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (118, '18674b8e-58a1-4dc8-a100-33ae7fface93', 1, 26, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.318858+00', '2026-03-02 08:30:05.314046+00', NULL, NULL, NULL, 'D0REMI', '1772440205.364395', '', '2026-03-02 08:30:05.365654+00', 'C09504C9A5C0', false, NULL, '{"at": "2026-03-02T08:30:05.314046+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (119, '4cdc5ad9-9488-45c2-b4a2-59146162ac85', 1, 26, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.318858+00', '2026-03-02 08:30:05.314046+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C09504C9A5C0', false, NULL, '{"at": "2026-03-02T08:30:05.314046+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (135, 'af8a5e58-1bf0-4c43-aaf3-d3130cf36dba', 1, 32, 20, '20', 'password', '{}', 'sent', 1, '2026-03-02 08:30:06.550361+00', '2026-03-02 08:30:06.503108+00', NULL, NULL, NULL, 'D100001', '1772440206.667343', '', '2026-03-02 08:30:06.668017+00', NULL, false, 20, '{"at": "2026-03-02T08:30:06.503108+00:00", "person": 20, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (134, '13c8cc3c-81c3-4d9e-b72e-368b9f5e3993', 1, 31, 19, '19', 'password', '{}', 'sent', 1, '2026-03-02 08:30:06.550361+00', '2026-03-02 08:30:06.503108+00', NULL, NULL, NULL, 'D100000', '1772440206.680687', '', '2026-03-02 08:30:06.681227+00', NULL, false, 19, '{"at": "2026-03-02T08:30:06.503108+00:00", "person": 19, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (136, 'e692ef6b-fa0e-4d4c-b274-33421a3565af', 1, 33, 21, '21', 'password', '{}', 'sent', 1, '2026-03-02 08:30:06.550361+00', '2026-03-02 08:30:06.503108+00', NULL, NULL, NULL, 'D100002', '1772440206.713061', '', '2026-03-02 08:30:06.713634+00', NULL, false, 21, '{"at": "2026-03-02T08:30:06.503108+00:00", "person": 21, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (117, '7f32de63-0f9c-4665-934b-5fa655a2b9d0', 1, 26, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.318858+00', '2026-03-02 08:30:05.314046+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.363989', '', '2026-03-02 08:30:05.365509+00', 'C09504C9A5C0', false, NULL, '{"at": "2026-03-02T08:30:05.314046+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (132, '8701de87-fddd-4483-b0d9-b80867ee0f14', 1, 27, 1, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.530087+00', '2026-03-03 08:30:05.518431+00', NULL, NULL, '55655b96-9a35-4339-8c4e-db71203b0c17', 'D0CLAIRE', '1772440205.511908', '', '2026-03-10 08:00:00.211811+00', '800894B385B7', true, NULL, '{"at": "2026-03-03T08:30:05.518431+00:00", "person": 18, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:05.442033+00');
INSERT INTO public.outbox VALUES (145, 'e48a4112-9e5a-4be5-9831-ce46f6709c12', 1, 36, 12, '12', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:06.84611+00', '2026-03-02 08:30:06.830029+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440206.929822', '', '2026-03-02 08:30:06.934073+00', 'FBB0BE7C98BE', false, NULL, '{"at": "2026-03-02T08:30:06.830029+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (146, 'cbd7169c-05db-431b-a32b-de92f2ea45af', 1, 36, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:06.849516+00', '2026-03-02 08:30:06.830029+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.930134', '', '2026-03-02 08:30:06.934276+00', 'FBB0BE7C98BE', false, NULL, '{"at": "2026-03-02T08:30:06.830029+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (109, 'c1ed931e-84f3-4169-9c66-0942b13a7d05', 1, 23, 14, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.167139+00', '2026-03-02 08:30:07.101134+00', NULL, NULL, '77aab615-72d3-4aba-9df7-c1a092410a90', 'D0LOUIS', '1772440205.143009', '', '2026-03-02 08:30:07.151934+00', '2F83A40FC13C', true, NULL, '{"at": "2026-03-02T08:30:07.101134+00:00", "person": 14, "author": 1, "occasion": "added", "why": "ended"}', '2026-03-02 08:30:05.045927+00');
INSERT INTO public.outbox VALUES (149, 'fe62e453-55f3-41ba-a4ba-f45096b7e101', 1, 36, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-02 08:30:06.849516+00', '2026-03-02 08:30:06.830029+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FBB0BE7C98BE', false, NULL, '{"at": "2026-03-02T08:30:06.830029+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (150, 'a36aa4dd-0ec7-46b9-a344-e33ab0802c01', 1, 36, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:06.85222+00', '2026-03-02 08:30:06.830029+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.930989', '', '2026-03-02 08:30:06.934664+00', 'FBB0BE7C98BE', false, NULL, '{"at": "2026-03-02T08:30:06.830029+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (148, '1f60c1d9-9e33-4be9-93b7-7d8e4f560675', 1, 36, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:06.849516+00', '2026-03-02 08:30:06.830029+00', NULL, NULL, NULL, 'D0REMI', '1772440206.930721', '', '2026-03-02 08:30:06.934547+00', 'FBB0BE7C98BE', false, NULL, '{"at": "2026-03-02T08:30:06.830029+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (155, 'c381223e-184b-4d6b-8e04-52dbdaa7d98e', 1, 37, 5, '5', 'subscriber_removed', '{}', 'unreachable', 0, '2026-03-02 08:30:06.985628+00', '2026-03-02 08:30:06.972822+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D7AA92E7AD6C', false, NULL, '{"at": "2026-03-02T08:30:06.972822+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (158, 'c2cb3dea-a7fd-4e23-a3ed-72d24d96aafb', 1, 38, 2, '2', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:07.11084+00', '2026-03-02 08:30:07.101134+00', NULL, NULL, NULL, 'D0HUGH', '1772440207.150580', '', '2026-03-02 08:30:07.159368+00', '2F83A40FC13C', false, NULL, '{"at": "2026-03-02T08:30:07.101134+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (157, '7aa4d9de-f2fd-49f7-9464-19770ccef7ba', 1, 38, 14, '14', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:07.108891+00', '2026-03-02 08:30:07.101134+00', NULL, NULL, NULL, 'D0LOUIS', '1772440207.150012', '', '2026-03-02 08:30:07.159183+00', '2F83A40FC13C', false, NULL, '{"at": "2026-03-02T08:30:07.101134+00:00", "person": 14, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (159, '842c02cc-c50e-4ad8-883c-bc4f251800d5', 1, 38, 3, '3', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:07.11084+00', '2026-03-02 08:30:07.101134+00', NULL, NULL, NULL, 'D0PAULE', '1772440207.150892', '', '2026-03-02 08:30:07.159516+00', '2F83A40FC13C', false, NULL, '{"at": "2026-03-02T08:30:07.101134+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (151, '6c7d4aa2-531d-40a0-b15b-16065c77c693', 1, 37, 13, '13', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:06.982515+00', '2026-03-02 08:30:06.972822+00', NULL, NULL, NULL, 'D0THOMAS', '1772440207.046432', '', '2026-03-02 08:30:07.051918+00', 'D7AA92E7AD6C', false, NULL, '{"at": "2026-03-02T08:30:06.972822+00:00", "person": 13, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (153, '60a479bf-41ff-46d5-8c59-bf96d309e162', 1, 37, 3, '3', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:06.985628+00', '2026-03-02 08:30:06.972822+00', NULL, NULL, NULL, 'D0PAULE', '1772440207.047040', '', '2026-03-02 08:30:07.05253+00', 'D7AA92E7AD6C', false, NULL, '{"at": "2026-03-02T08:30:06.972822+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (152, '5a09fd9e-1c26-463f-8b4f-fbe922f35ebf', 1, 37, 2, '2', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:06.985628+00', '2026-03-02 08:30:06.972822+00', NULL, NULL, NULL, 'D0HUGH', '1772440207.046737', '', '2026-03-02 08:30:07.052246+00', 'D7AA92E7AD6C', false, NULL, '{"at": "2026-03-02T08:30:06.972822+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (154, '4dfeb6f1-ede9-4c80-8bcb-00844b157cdd', 1, 37, 4, '4', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:06.985628+00', '2026-03-02 08:30:06.972822+00', NULL, NULL, NULL, 'D0REMI', '1772440207.047333', '', '2026-03-02 08:30:07.05273+00', 'D7AA92E7AD6C', false, NULL, '{"at": "2026-03-02T08:30:06.972822+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (156, '228d227d-6c65-42dc-93a6-96030b03e2c3', 1, 37, NULL, 'channel', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:06.986521+00', '2026-03-02 08:30:06.972822+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440207.047588', '', '2026-03-02 08:30:07.052926+00', 'D7AA92E7AD6C', false, NULL, '{"at": "2026-03-02T08:30:06.972822+00:00", "person": 13, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (161, '1521cf56-fe5c-4b6a-b71e-6671f411b4a8', 1, 38, 5, '5', 'subscriber_removed', '{}', 'unreachable', 0, '2026-03-02 08:30:07.11084+00', '2026-03-02 08:30:07.101134+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2F83A40FC13C', false, NULL, '{"at": "2026-03-02T08:30:07.101134+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (160, '1fed748f-c8f9-4d1e-80f4-9792616959b5', 1, 38, 4, '4', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:07.11084+00', '2026-03-02 08:30:07.101134+00', NULL, NULL, NULL, 'D0REMI', '1772440207.151183', '', '2026-03-02 08:30:07.159652+00', '2F83A40FC13C', false, NULL, '{"at": "2026-03-02T08:30:07.101134+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (169, '5d33ce47-8cf0-4ad2-aa9b-2775bac2fcf1', 1, 39, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:07.770998+00', '2026-03-02 08:30:07.757651+00', NULL, NULL, 'b8868eb4-ebc2-4058-a5a8-b95f76ebca9c', 'D0PAULE', '1772440207.240574', '', '2026-03-02 08:30:07.845624+00', '3B38B84ACD5F', false, NULL, '{"at": "2026-03-02T08:30:07.200406+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:07.757651+00:00"}, "person": 7}', '2026-03-02 08:30:07.211636+00');
INSERT INTO public.outbox VALUES (162, '2bc36755-6a8b-437c-ad3e-c4e6a5e720f4', 1, 38, NULL, 'channel', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:07.111565+00', '2026-03-02 08:30:07.101134+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440207.151469', '', '2026-03-02 08:30:07.159786+00', '2F83A40FC13C', false, NULL, '{"at": "2026-03-02T08:30:07.101134+00:00", "person": 14, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (163, 'd7c29aaf-0df9-4226-8349-341745a4bfb0', 1, 39, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:07.211636+00', '2026-03-02 08:30:07.200406+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440207.239638', '', '2026-03-02 08:30:07.241477+00', '8FDD3A2DBB71', false, NULL, '{"at": "2026-03-02T08:30:07.200406+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (164, '01215ab0-3ca3-4fa8-ac12-1380370c5cc2', 1, 39, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:07.211636+00', '2026-03-02 08:30:07.200406+00', NULL, NULL, NULL, 'D0HUGH', '1772440207.240200', '', '2026-03-02 08:30:07.241712+00', '8FDD3A2DBB71', false, NULL, '{"at": "2026-03-02T08:30:07.200406+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (165, 'b8868eb4-ebc2-4058-a5a8-b95f76ebca9c', 1, 39, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:07.211636+00', '2026-03-02 08:30:07.200406+00', NULL, NULL, NULL, 'D0PAULE', '1772440207.240574', '', '2026-03-02 08:30:07.241869+00', '8FDD3A2DBB71', false, NULL, '{"at": "2026-03-02T08:30:07.200406+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (181, '9d176f2f-1cfd-41a3-9147-32cfef31cad6', 1, 43, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:08.48753+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440208.552836', '', '2026-03-02 08:30:08.556356+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (182, '6e1793fa-42b0-474e-a5c5-f653b4745b4e', 1, 43, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:08.48753+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.553175', '', '2026-03-02 08:30:08.5565+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (183, 'd795d107-e3df-4ea3-a5ff-2ac2b974bf20', 1, 43, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:08.48753+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.553506', '', '2026-03-02 08:30:08.556725+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (184, '0e60cca1-4553-40ba-87bc-dea330c8af43', 1, 43, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:08.48753+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, 'D0REMI', '1772440208.553843', '', '2026-03-02 08:30:08.556892+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (186, 'f5dac058-1d09-4e3a-ae47-488944fa27b0', 1, 43, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:08.490842+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.557381', '', '2026-03-02 08:30:08.558015+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (187, '53bd21c4-24ce-49e7-91e0-58da8183f8ee', 1, 41, 15, '15', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:08.493855+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, 'D0EMMA', '1772440208.557687', '', '2026-03-02 08:30:08.558157+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (168, 'f297f7ff-74b2-45d8-9b7d-5bcf3541d545', 1, 39, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:07.7704+00', '2026-03-02 08:30:07.757651+00', NULL, NULL, '01215ab0-3ca3-4fa8-ac12-1380370c5cc2', 'D0HUGH', '1772440207.240200', '', '2026-03-02 08:30:07.845417+00', '3B38B84ACD5F', false, NULL, '{"at": "2026-03-02T08:30:07.200406+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:07.757651+00:00"}, "person": 7}', '2026-03-02 08:30:07.211636+00');
INSERT INTO public.outbox VALUES (167, '89bd2e72-67c8-424b-9bb3-f6a57e3b172f', 1, 39, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:07.769671+00', '2026-03-02 08:30:07.757651+00', NULL, NULL, 'd7c29aaf-0df9-4226-8349-341745a4bfb0', 'D0CLAIRE', '1772440207.239638', '', '2026-03-02 08:30:07.845145+00', '3B38B84ACD5F', false, NULL, '{"at": "2026-03-02T08:30:07.200406+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:07.757651+00:00"}, "person": 7}', '2026-03-02 08:30:07.211636+00');
INSERT INTO public.outbox VALUES (170, 'efa6fd25-25c3-4927-ad1d-5ec5c06453ac', 1, 39, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:07.77157+00', '2026-03-02 08:30:07.757651+00', NULL, NULL, '9da49333-ae5e-40c0-9641-6c6835249d6f', 'D0REMI', '1772440207.240924', '', '2026-03-02 08:30:07.845789+00', '3B38B84ACD5F', false, NULL, '{"at": "2026-03-02T08:30:07.200406+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:07.757651+00:00"}, "person": 7}', '2026-03-02 08:30:07.211636+00');
INSERT INTO public.outbox VALUES (171, '0613b7ef-e483-47e0-b6bd-2128e4936f1a', 1, 39, 7, '7', 'enrolment_refused', '{}', 'sent', 1, '2026-03-02 08:30:07.776872+00', '2026-03-02 08:30:07.757651+00', NULL, NULL, NULL, 'D0MARC', '1772440207.840419', '', '2026-03-02 08:30:07.846156+00', '3B38B84ACD5F', false, NULL, '{"at": "2026-03-02T08:30:07.757651+00:00", "person": 7, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (172, '4ab64026-3b27-4d74-8ae2-27cf7730468b', 1, 39, NULL, 'channel', 'enrolment_refused', '{}', 'sent', 1, '2026-03-02 08:30:07.776872+00', '2026-03-02 08:30:07.757651+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440207.840874', '', '2026-03-02 08:30:07.846313+00', '3B38B84ACD5F', false, NULL, '{"at": "2026-03-02T08:30:07.757651+00:00", "person": 7, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (180, 'bcc68e23-9c28-4dac-9558-966abf4d470e', 1, 41, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.477135+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, '85186d65-2bd9-4368-a1c0-9afa535e9bb1', 'D0REMI', '1772440207.969003', '', '2026-03-02 08:30:08.555055+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:07.910868+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:08.466851+00:00"}, "person": 15}', '2026-03-02 08:30:07.925135+00');
INSERT INTO public.outbox VALUES (177, 'd5b7208a-9b8d-425c-bac7-003989206677', 1, 41, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.475169+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, '1e1e59e5-8b44-438d-9b5e-c704befed121', 'D0CLAIRE', '1772440207.966855', '', '2026-03-02 08:30:08.554487+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:07.910868+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:08.466851+00:00"}, "person": 15}', '2026-03-02 08:30:07.925135+00');
INSERT INTO public.outbox VALUES (166, '9da49333-ae5e-40c0-9641-6c6835249d6f', 1, 39, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:07.211636+00', '2026-03-02 08:30:07.200406+00', NULL, NULL, NULL, 'D0REMI', '1772440207.240924', '', '2026-03-02 08:30:07.242006+00', '8FDD3A2DBB71', false, NULL, '{"at": "2026-03-02T08:30:07.200406+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (178, '60193577-ed42-44de-b980-a71a4dc0be3f', 1, 41, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.47588+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, 'c60dcb7d-b621-45bf-94aa-514705bad96e', 'D0HUGH', '1772440207.967402', '', '2026-03-02 08:30:08.5547+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:07.910868+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:08.466851+00:00"}, "person": 15}', '2026-03-02 08:30:07.925135+00');
INSERT INTO public.outbox VALUES (179, 'e91fc3fc-a8a8-42a3-ad59-22e11f27f658', 1, 41, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.47656+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, 'd2d36771-c20e-4adc-accf-b74fbdeba4e1', 'D0PAULE', '1772440207.967876', '', '2026-03-02 08:30:08.554911+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:07.910868+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:08.466851+00:00"}, "person": 15}', '2026-03-02 08:30:07.925135+00');
INSERT INTO public.outbox VALUES (188, 'a2022a0c-a149-426c-a318-55132fc2217f', 1, 41, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:08.493855+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.615530', '', '2026-03-02 08:30:08.616416+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (174, 'c60dcb7d-b621-45bf-94aa-514705bad96e', 1, 41, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:07.925135+00', '2026-03-02 08:30:07.910868+00', NULL, NULL, NULL, 'D0HUGH', '1772440207.967402', '', '2026-03-02 08:30:07.970191+00', '97B55C91A363', false, NULL, '{"at": "2026-03-02T08:30:07.910868+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (173, '1e1e59e5-8b44-438d-9b5e-c704befed121', 1, 41, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:07.925135+00', '2026-03-02 08:30:07.910868+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440207.966855', '', '2026-03-02 08:30:07.969666+00', '97B55C91A363', false, NULL, '{"at": "2026-03-02T08:30:07.910868+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (175, 'd2d36771-c20e-4adc-accf-b74fbdeba4e1', 1, 41, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:07.925135+00', '2026-03-02 08:30:07.910868+00', NULL, NULL, NULL, 'D0PAULE', '1772440207.967876', '', '2026-03-02 08:30:07.97046+00', '97B55C91A363', false, NULL, '{"at": "2026-03-02T08:30:07.910868+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (176, '85186d65-2bd9-4368-a1c0-9afa535e9bb1', 1, 41, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:07.925135+00', '2026-03-02 08:30:07.910868+00', NULL, NULL, NULL, 'D0REMI', '1772440207.969003', '', '2026-03-02 08:30:07.970665+00', '97B55C91A363', false, NULL, '{"at": "2026-03-02T08:30:07.910868+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (185, 'd98bfda3-3b47-4e10-a94b-bb1eace400ec', 1, 43, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:08.48753+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (195, '8d0d03c5-d392-4c89-bd3f-b99c672d95eb', 1, 43, 18, '18', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:08.523245+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (199, '84b55a57-055b-4a97-981b-c9352724a2f9', 1, 43, 22, '22', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:08.523245+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (143, '1a6be05c-266f-429f-b4b3-0d7bd1dceed4', 1, 31, 19, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:06.690414+00', '2026-03-03 08:30:06.681227+00', NULL, NULL, '13c8cc3c-81c3-4d9e-b72e-368b9f5e3993', 'D100000', '1772440206.680687', '', '2026-03-10 08:00:00.212103+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:06.681227+00:00", "person": 19, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:06.550361+00');
INSERT INTO public.outbox VALUES (189, 'd251028d-bb02-4f5c-b443-0d72f40a5d3c', 1, 43, 6, '6', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:08.523245+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, 'D0ANNE', '1772440208.591163', '', '2026-03-02 08:30:08.596713+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (190, 'e27119f6-d89a-4876-b6a6-f777b85eab6c', 1, 43, 7, '7', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:08.523245+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, 'D0MARC', '1772440208.591683', '', '2026-03-02 08:30:08.596933+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (191, '1189cab1-d973-4f26-9c72-78d64743f50a', 1, 43, 8, '8', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:08.523245+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, 'D0ZOE', '1772440208.592054', '', '2026-03-02 08:30:08.597098+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (192, '375841d8-96b1-4886-b2f4-8acff300d3a4', 1, 43, 9, '9', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:08.523245+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, 'D0NORA', '1772440208.593385', '', '2026-03-02 08:30:08.597262+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (193, '3bdf7870-b805-4aba-86a1-6ad7df37d41e', 1, 43, 10, '10', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:08.523245+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, 'D0BRUNO', '1772440208.594133', '', '2026-03-02 08:30:08.597417+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (196, 'eb5d0b68-e2f3-4035-a523-c85e676dc9b5', 1, 43, 19, '19', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:08.523245+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, 'D100000', '1772440208.594949', '', '2026-03-02 08:30:08.597715+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (194, '4dfc8887-1187-49f3-8dac-b4b160a092fd', 1, 43, 11, '11', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:08.523245+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, 'D0OSCAR', '1772440208.594547', '', '2026-03-02 08:30:08.597569+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (197, 'daaa5c64-5d52-4370-97f5-39dacb42dad4', 1, 43, 20, '20', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:08.523245+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, 'D100001', '1772440208.595292', '', '2026-03-02 08:30:08.597855+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (198, 'f2ef2d23-705d-4789-aad0-27992a18c766', 1, 43, 21, '21', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:08.523245+00', '2026-03-02 08:30:08.466851+00', NULL, NULL, NULL, 'D100002', '1772440208.595614', '', '2026-03-02 08:30:08.597996+00', '2A39F5566769', false, NULL, '{"at": "2026-03-02T08:30:08.466851+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (200, '9cb4f33f-6546-4972-bc89-93c5977565c5', 1, 44, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.64799+00', '2026-03-02 08:30:08.64164+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440208.683738', '', '2026-03-02 08:30:08.685975+00', 'EC1B1115A21F', false, NULL, '{"at": "2026-03-02T08:30:08.641640+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (201, 'a3c285d0-25da-4697-b698-adbe2e9cb728', 1, 44, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.64799+00', '2026-03-02 08:30:08.64164+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.684255', '', '2026-03-02 08:30:08.686205+00', 'EC1B1115A21F', false, NULL, '{"at": "2026-03-02T08:30:08.641640+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (203, 'aab8c7bf-f7ae-4fe6-a257-8cd875d8fe5f', 1, 44, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.64799+00', '2026-03-02 08:30:08.64164+00', NULL, NULL, NULL, 'D0REMI', '1772440208.685066', '', '2026-03-02 08:30:08.686506+00', 'EC1B1115A21F', false, NULL, '{"at": "2026-03-02T08:30:08.641640+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (202, 'adb73784-453f-464a-a849-fa23df5deb60', 1, 44, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.64799+00', '2026-03-02 08:30:08.64164+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.684626', '', '2026-03-02 08:30:08.686362+00', 'EC1B1115A21F', false, NULL, '{"at": "2026-03-02T08:30:08.641640+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (204, '78728d74-9bfa-4129-a255-7f4fa6012aa2', 1, 44, 15, '15', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.64799+00', '2026-03-02 08:30:08.64164+00', NULL, NULL, NULL, 'D0EMMA', '1772440208.685419', '', '2026-03-02 08:30:08.686649+00', 'EC1B1115A21F', false, NULL, '{"at": "2026-03-02T08:30:08.641640+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (142, '70e407e3-eca1-4ab0-be82-f082c95e2c33', 1, 32, 20, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:06.68551+00', '2026-03-03 08:30:06.668017+00', NULL, NULL, 'af8a5e58-1bf0-4c43-aaf3-d3130cf36dba', 'D100001', '1772440206.667343', '', '2026-03-10 08:00:00.21196+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:06.668017+00:00", "person": 20, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:06.550361+00');
INSERT INTO public.outbox VALUES (209, '9adb5ea6-f904-4c15-8593-378d606e1396', 1, 44, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.363163+00', '2026-03-10 08:00:00.333068+00', NULL, NULL, 'a3c285d0-25da-4697-b698-adbe2e9cb728', 'D0HUGH', '1772440208.684255', '', '2026-03-10 08:00:00.41351+00', '1897B4A8C50C', false, NULL, '{"at": "2026-03-02T08:30:08.641640+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.333068+00:00"}, "person": 6}', '2026-03-02 08:30:08.64799+00');
INSERT INTO public.outbox VALUES (205, '232d6a9f-a988-4b41-9668-793c0e90b07f', 1, 45, 1, '1', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.266518+00', '2026-03-10 08:00:00.236704+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.343594', '', '2026-03-10 08:00:00.346418+00', 'A15C6FFB3808', false, NULL, '{"at": "2026-03-10T08:00:00.236704+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (206, '670a2d2a-a527-482c-a181-3c1705112496', 1, 45, 2, '2', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.266518+00', '2026-03-10 08:00:00.236704+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.344103', '', '2026-03-10 08:00:00.347009+00', 'A15C6FFB3808', false, NULL, '{"at": "2026-03-10T08:00:00.236704+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (207, 'dfcebea2-e095-4c65-8303-cec22265c2c3', 1, 45, 3, '3', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.266518+00', '2026-03-10 08:00:00.236704+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.344488', '', '2026-03-10 08:00:00.347224+00', 'A15C6FFB3808', false, NULL, '{"at": "2026-03-10T08:00:00.236704+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (208, '9644a211-cdfb-4650-a68f-c12e0b346cb5', 1, 44, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.361069+00', '2026-03-10 08:00:00.333068+00', NULL, NULL, '9cb4f33f-6546-4972-bc89-93c5977565c5', 'D0CLAIRE', '1772440208.683738', '', '2026-03-10 08:00:00.413241+00', '1897B4A8C50C', false, NULL, '{"at": "2026-03-02T08:30:08.641640+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.333068+00:00"}, "person": 6}', '2026-03-02 08:30:08.64799+00');
INSERT INTO public.outbox VALUES (212, '7a1f7db4-754c-4ce3-9f2b-66bd301a464a', 1, 44, 15, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.373715+00', '2026-03-10 08:00:00.333068+00', NULL, NULL, '78728d74-9bfa-4129-a255-7f4fa6012aa2', 'D0EMMA', '1772440208.685419', '', '2026-03-10 08:00:00.413907+00', '1897B4A8C50C', false, NULL, '{"at": "2026-03-02T08:30:08.641640+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.333068+00:00"}, "person": 6}', '2026-03-02 08:30:08.64799+00');
INSERT INTO public.outbox VALUES (213, '4c56dbd2-ddda-45fe-8aea-0b30e9440d3d', 1, 44, 6, '6', 'enrolment_expired', '{}', 'sent', 1, '2026-03-10 08:00:00.38005+00', '2026-03-10 08:00:00.333068+00', NULL, NULL, NULL, 'D0ANNE', '1773129600.412766', '', '2026-03-10 08:00:00.414087+00', '1897B4A8C50C', false, NULL, '{"at": "2026-03-10T08:00:00.333068+00:00", "person": 6}', NULL);
INSERT INTO public.outbox VALUES (214, '2a926e64-9796-4813-ab14-147fb90bfc5c', 1, 46, NULL, 'channel', 'journal_head', '{}', 'sent', 1, '2026-03-10 08:00:00.43701+00', '2026-03-10 08:00:00.418337+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129600.467609', '', '2026-03-10 08:00:00.46805+00', '54A84CFE6F32', false, NULL, '{"at": "2026-03-10T08:00:00.418337+00:00", "lines": 46, "hash": "9fe161f093cca7cee8580f771c4d1fedfc464211e610c2091b4df85bf19f3af1"}', NULL);
INSERT INTO public.outbox VALUES (219, '0c39790e-ac90-4fe6-ad7f-43adfeb47c9a', 1, 47, 1, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.813029+00', '2026-03-10 08:00:00.80424+00', NULL, NULL, '97d24a8c-0dc2-4b64-878b-f4d999bb877a', 'D0CLAIRE', '1773129600.556729', '', '2026-03-10 08:00:00.854053+00', '967A25A5B9FB', false, NULL, '{"at": "2026-03-10T08:00:00.498513+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.804240+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.51414+00');
INSERT INTO public.outbox VALUES (221, 'a6a5213b-a021-48b4-8c87-2863bc603ca9', 1, 47, 3, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.815809+00', '2026-03-10 08:00:00.80424+00', NULL, NULL, '93c52dda-ea65-4af2-ade0-e78d3e6e46e1', 'D0PAULE', '1773129600.559653', '', '2026-03-10 08:00:00.854578+00', '967A25A5B9FB', false, NULL, '{"at": "2026-03-10T08:00:00.498513+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.804240+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.51414+00');
INSERT INTO public.outbox VALUES (220, '0948404d-def1-447b-b149-703742ecb3d0', 1, 47, 2, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.814784+00', '2026-03-10 08:00:00.80424+00', NULL, NULL, 'aa044621-9652-48dd-af8b-3bfee8cdc0a9', 'D0HUGH', '1773129600.558174', '', '2026-03-10 08:00:00.854388+00', '967A25A5B9FB', false, NULL, '{"at": "2026-03-10T08:00:00.498513+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.804240+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.51414+00');
INSERT INTO public.outbox VALUES (215, '97d24a8c-0dc2-4b64-878b-f4d999bb877a', 1, 47, 1, '1', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.51414+00', '2026-03-10 08:00:00.498513+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.556729', '', '2026-03-10 08:00:00.560954+00', '66DCACD7BE4E', false, NULL, '{"at": "2026-03-10T08:00:00.498513+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (216, 'aa044621-9652-48dd-af8b-3bfee8cdc0a9', 1, 47, 2, '2', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.51414+00', '2026-03-10 08:00:00.498513+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.558174', '', '2026-03-10 08:00:00.561201+00', '66DCACD7BE4E', false, NULL, '{"at": "2026-03-10T08:00:00.498513+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (218, 'b20c2ad0-32a4-42ba-8cfc-653d3baf555c', 1, 47, 15, '15', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.51414+00', '2026-03-10 08:00:00.498513+00', NULL, NULL, NULL, 'D0EMMA', '1773129600.560107', '', '2026-03-10 08:00:00.561494+00', '66DCACD7BE4E', false, NULL, '{"at": "2026-03-10T08:00:00.498513+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (217, '93c52dda-ea65-4af2-ade0-e78d3e6e46e1', 1, 47, 3, '3', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.51414+00', '2026-03-10 08:00:00.498513+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.559653', '', '2026-03-10 08:00:00.561355+00', '66DCACD7BE4E', false, NULL, '{"at": "2026-03-10T08:00:00.498513+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (210, '11fec409-30ce-465b-a1d4-f16d887eb21e', 1, 44, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.371049+00', '2026-03-10 08:00:00.333068+00', NULL, NULL, 'adb73784-453f-464a-a849-fa23df5deb60', 'D0PAULE', '1772440208.684626', '', '2026-03-10 08:00:00.413656+00', '1897B4A8C50C', false, NULL, '{"at": "2026-03-02T08:30:08.641640+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.333068+00:00"}, "person": 6}', '2026-03-02 08:30:08.64799+00');
INSERT INTO public.outbox VALUES (211, '8ef27a7d-4087-4a5e-9017-8cddcad7a890', 1, 44, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.373071+00', '2026-03-10 08:00:00.333068+00', NULL, NULL, 'aab8c7bf-f7ae-4fe6-a257-8cd875d8fe5f', 'D0REMI', '1772440208.685066', '', '2026-03-10 08:00:00.413782+00', '1897B4A8C50C', false, NULL, '{"at": "2026-03-02T08:30:08.641640+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.333068+00:00"}, "person": 6}', '2026-03-02 08:30:08.64799+00');
INSERT INTO public.outbox VALUES (231, '322968d1-4692-4d63-9548-09da151c5c05', 1, 52, 11, '11', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:01.16934+00', '2026-03-10 08:00:01.124112+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'CF5FC9AF1A35', false, NULL, '{"at": "2026-03-10T08:00:01.124112+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (232, '61460a28-282e-4168-b175-459f0d64af72', 1, 52, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.178634+00', '2026-03-10 08:00:01.124112+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.236286', '', '2026-03-10 08:00:01.242158+00', 'CF5FC9AF1A35', false, NULL, '{"at": "2026-03-10T08:00:01.124112+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (233, '127c01da-5104-4c1a-9722-2e2156712ad6', 1, 52, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.178634+00', '2026-03-10 08:00:01.124112+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.238372', '', '2026-03-10 08:00:01.24238+00', 'CF5FC9AF1A35', false, NULL, '{"at": "2026-03-10T08:00:01.124112+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (234, '44046514-794b-4b2d-8b54-3afdfc29b91b', 1, 52, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.178634+00', '2026-03-10 08:00:01.124112+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.239846', '', '2026-03-10 08:00:01.242525+00', 'CF5FC9AF1A35', false, NULL, '{"at": "2026-03-10T08:00:01.124112+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (267, '8990b0ba-7739-41a3-a2c2-a04f4ed9d210', 1, 59, 5, '5', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:02.214418+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (236, 'cef43d3c-bb31-4b75-9b56-fff27211f328', 1, 52, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:01.178634+00', '2026-03-10 08:00:01.124112+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'CF5FC9AF1A35', false, NULL, '{"at": "2026-03-10T08:00:01.124112+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (227, 'a6eca1ad-cce7-4dbf-b254-4ed20f4d723e', 1, 50, 1, '1', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:01.109834+00', '2026-03-10 08:00:01.096036+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.191543', '', '2026-03-10 08:00:01.197664+00', '875F1C938F88', false, NULL, '{"at": "2026-03-10T08:00:01.096036+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (228, '8c02ef98-7384-4b7a-b903-b5e26383003b', 1, 50, 2, '2', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:01.109834+00', '2026-03-10 08:00:01.096036+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.191982', '', '2026-03-10 08:00:01.197895+00', '875F1C938F88', false, NULL, '{"at": "2026-03-10T08:00:01.096036+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (229, 'e40ecc3e-3a52-4460-9886-85dfb5e2f3d5', 1, 50, 3, '3', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:01.109834+00', '2026-03-10 08:00:01.096036+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.192328', '', '2026-03-10 08:00:01.198056+00', '875F1C938F88', false, NULL, '{"at": "2026-03-10T08:00:01.096036+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (230, '9d571efa-b4c1-44b3-89da-caccbad4c709', 1, 50, 15, '15', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:01.109834+00', '2026-03-10 08:00:01.096036+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.196867', '', '2026-03-10 08:00:01.198203+00', '875F1C938F88', false, NULL, '{"at": "2026-03-10T08:00:01.096036+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (273, '7de96838-edc2-43b7-adf7-cdeffc28e02e', 1, 59, 4, '4', 'partner_left', '{}', 'cancelled', 0, '2026-03-10 08:00:02.228292+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:02.234967+00', '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (274, 'b45c314d-bb48-49bf-ba3e-b46a3f0a5466', 1, 59, 5, '5', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:02.228292+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (269, '5291f466-3291-41c3-b96e-9919944bccfb', 1, 59, NULL, 'channel', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.21698+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.295849', '', '2026-03-10 08:00:02.298518+00', '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (281, '439043ee-2e2f-4d4d-b047-de314f67a3ea', 1, 59, 7, '7', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.314393+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, 'D0MARC', '1773129602.390677', '', '2026-03-10 08:00:02.396537+00', '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (283, '39ce6974-e0d7-46c5-bdde-884b626c39ea', 1, 59, 18, '18', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:02.314393+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (287, '21c4c03f-8614-4316-9d02-5f31da803323', 1, 59, 22, '22', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:02.314393+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (268, 'c3033c45-e35d-4ed2-bf28-ed4d0506ef5f', 1, 59, 6, '6', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.214418+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, 'D0ANNE', '1773129602.295498', '', '2026-03-10 08:00:02.298376+00', '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (282, 'b45f1a75-a1b2-492f-91f2-fc5d8f40d466', 1, 59, 8, '8', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.314393+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, 'D0ZOE', '1773129602.393400', '', '2026-03-10 08:00:02.396765+00', '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (275, 'c864e609-583c-4b3e-93e6-1f1bd706e4c5', 1, 59, 15, '15', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.228292+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.439316', '', '2026-03-10 08:00:02.44152+00', '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (222, '8691303c-326c-493a-aefd-03e0728ec7cf', 1, 47, 15, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.81649+00', '2026-03-10 08:00:00.80424+00', NULL, NULL, 'b20c2ad0-32a4-42ba-8cfc-653d3baf555c', 'D0EMMA', '1773129600.560107', '', '2026-03-10 08:00:00.854769+00', '967A25A5B9FB', false, NULL, '{"at": "2026-03-10T08:00:00.498513+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.804240+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.51414+00');
INSERT INTO public.outbox VALUES (293, 'c32aa6b0-ed40-4ae9-8f6d-02a7f0bab497', 1, 63, 15, '15', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:02.914602+00', '2026-03-10 08:00:02.898807+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.976166', '', '2026-03-10 08:00:02.977825+00', '4E88F552385C', false, NULL, '{"at": "2026-03-10T08:00:02.898807+00:00", "author": 1, "until": "2026-03-24T08:00:02.898807+00:00", "waiting": 14}', NULL);
INSERT INTO public.outbox VALUES (297, '601c777d-4460-4c92-b258-f63240b31b0e', 1, 66, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.247783+00', '2026-03-10 08:00:03.234468+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6B0FAC083F8F', false, NULL, '{"at": "2026-03-10T08:00:03.234468+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (298, '8dd92a78-3b4f-409e-8f41-6bce54173611', 1, 66, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.247783+00', '2026-03-10 08:00:03.234468+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6B0FAC083F8F', false, NULL, '{"at": "2026-03-10T08:00:03.234468+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (239, '2c1452c1-9d90-43d2-9a09-27a030a271c6', 1, 53, 1, '1', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:01.60187+00', '2026-03-10 08:00:01.585275+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.683750', '', '2026-03-10 08:00:01.686308+00', '7F1CFE49E9B3', false, NULL, '{"at": "2026-03-10T08:00:01.585275+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (223, '242bedf1-64e7-4114-adb6-01a9d47f4279', 1, 49, 1, '1', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.094314+00', '2026-03-10 08:00:01.084486+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.145984', '', '2026-03-10 08:00:01.149425+00', '8F892129CDEB', false, NULL, '{"at": "2026-03-10T08:00:01.084486+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (224, '1db88e74-e203-4397-9b62-22b3bca24d07', 1, 49, 2, '2', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.094314+00', '2026-03-10 08:00:01.084486+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.146435', '', '2026-03-10 08:00:01.149634+00', '8F892129CDEB', false, NULL, '{"at": "2026-03-10T08:00:01.084486+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (225, 'a4975533-c64b-4015-b200-0d5ab9ed09b3', 1, 49, 3, '3', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.094314+00', '2026-03-10 08:00:01.084486+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.146767', '', '2026-03-10 08:00:01.149787+00', '8F892129CDEB', false, NULL, '{"at": "2026-03-10T08:00:01.084486+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (226, '9fbd4103-d1c5-4904-b182-ba1b37c8f7d6', 1, 49, 15, '15', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.094314+00', '2026-03-10 08:00:01.084486+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.147392', '', '2026-03-10 08:00:01.149927+00', '8F892129CDEB', false, NULL, '{"at": "2026-03-10T08:00:01.084486+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (240, 'ba4204fd-86e3-4652-b0e5-90effd8f5ab0', 1, 53, 2, '2', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:01.60187+00', '2026-03-10 08:00:01.585275+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.684081', '', '2026-03-10 08:00:01.686446+00', '7F1CFE49E9B3', false, NULL, '{"at": "2026-03-10T08:00:01.585275+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (243, '7fcbc9a1-1d48-4ee8-8eab-b30e7e383ab3', 1, 52, 1, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.636383+00', '2026-03-10 08:00:01.585275+00', NULL, NULL, '61460a28-282e-4168-b175-459f0d64af72', 'D0CLAIRE', '1773129601.236286', '', '2026-03-10 08:00:01.685574+00', '7F1CFE49E9B3', false, NULL, '{"at": "2026-03-10T08:00:01.124112+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.585275+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:01.178634+00');
INSERT INTO public.outbox VALUES (245, 'a5080c8b-d4e6-4ef5-a859-3e57612f1380', 1, 52, 3, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.638409+00', '2026-03-10 08:00:01.585275+00', NULL, NULL, '44046514-794b-4b2d-8b54-3afdfc29b91b', 'D0PAULE', '1773129601.239846', '', '2026-03-10 08:00:01.685938+00', '7F1CFE49E9B3', false, NULL, '{"at": "2026-03-10T08:00:01.124112+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.585275+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:01.178634+00');
INSERT INTO public.outbox VALUES (241, 'ab231004-c277-49a3-8cb0-63ba1ef0d967', 1, 53, 3, '3', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:01.60187+00', '2026-03-10 08:00:01.585275+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.684411', '', '2026-03-10 08:00:01.686576+00', '7F1CFE49E9B3', false, NULL, '{"at": "2026-03-10T08:00:01.585275+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (242, '0238984f-35b1-4e0c-9c1f-f219fe68dc11', 1, 53, 15, '15', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:01.60187+00', '2026-03-10 08:00:01.585275+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.685079', '', '2026-03-10 08:00:01.686698+00', '7F1CFE49E9B3', false, NULL, '{"at": "2026-03-10T08:00:01.585275+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (244, 'e0a14240-c5e3-4c73-9e6e-dd7949004d64', 1, 52, 2, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.637616+00', '2026-03-10 08:00:01.585275+00', NULL, NULL, '127c01da-5104-4c1a-9722-2e2156712ad6', 'D0HUGH', '1773129601.238372', '', '2026-03-10 08:00:01.685795+00', '7F1CFE49E9B3', false, NULL, '{"at": "2026-03-10T08:00:01.124112+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.585275+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:01.178634+00');
INSERT INTO public.outbox VALUES (270, 'eefa80d8-dd3f-4ace-b4d4-87d35f5e285d', 1, 59, 15, '15', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.227326+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.297004', '', '2026-03-10 08:00:02.298669+00', '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (289, 'beadc6b2-119b-497b-b412-d4288d9b65d4', 1, 62, 2, '2', 'identity_asked', '{}', 'sent', 1, '2026-03-10 08:00:02.675894+00', '2026-03-10 08:00:02.665666+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.714529', '', '2026-03-10 08:00:02.718007+00', '2B09DDD12538', false, NULL, '{"at": "2026-03-10T08:00:02.665666+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}', NULL);
INSERT INTO public.outbox VALUES (290, '3d846e65-6ae6-44e0-b039-63a12553d1e2', 1, 62, 15, '15', 'identity_asked', '{}', 'sent', 1, '2026-03-10 08:00:02.675894+00', '2026-03-10 08:00:02.665666+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.715156', '', '2026-03-10 08:00:02.718209+00', '2B09DDD12538', false, NULL, '{"at": "2026-03-10T08:00:02.665666+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}', NULL);
INSERT INTO public.outbox VALUES (294, '0be60c7f-f17c-4f5a-928b-c11757130f57', 1, 66, 23, '23', 'password_ready', '{}', 'sent', 1, '2026-03-10 08:00:03.247783+00', '2026-03-10 08:00:03.234468+00', NULL, NULL, NULL, 'D0KARIM', '1773129603.322323', '', '2026-03-10 08:00:03.323423+00', '6B0FAC083F8F', true, 23, '{"at": "2026-03-10T08:00:03.234468+00:00", "person": 23, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (295, 'a7382581-dca4-4eb9-a0ff-480b665f7c81', 1, 66, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:03.247783+00', '2026-03-10 08:00:03.234468+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.307763', '', '2026-03-10 08:00:03.310114+00', '6B0FAC083F8F', false, NULL, '{"at": "2026-03-10T08:00:03.234468+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (299, '38a2b060-cb26-4435-b301-2f7650371563', 1, 66, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:03.247783+00', '2026-03-10 08:00:03.234468+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129603.308075', '', '2026-03-10 08:00:03.310301+00', '6B0FAC083F8F', false, NULL, '{"at": "2026-03-10T08:00:03.234468+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (302, 'b13cd4fc-2ce1-4067-8c16-cddd6155555e', 1, 67, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.380024+00', '2026-03-10 08:00:03.348451+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A1CE6C57E5DF', false, NULL, '{"at": "2026-03-10T08:00:03.348451+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (300, '87c0123c-659b-43d6-b718-3bae4d5487cc', 1, 67, 24, '24', 'password_ready', '{}', 'sent', 1, '2026-03-10 08:00:03.380024+00', '2026-03-10 08:00:03.348451+00', NULL, NULL, NULL, 'D0LILA', '1773129603.462235', '', '2026-03-10 08:00:03.464544+00', 'A1CE6C57E5DF', true, 24, '{"at": "2026-03-10T08:00:03.348451+00:00", "person": 24, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (235, '294f4d02-4ba3-4660-827c-13f235c8f757', 1, 52, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.178634+00', '2026-03-10 08:00:01.124112+00', NULL, NULL, NULL, 'D0REMI', '1773129601.240180', '', '2026-03-10 08:00:01.242652+00', 'CF5FC9AF1A35', false, NULL, '{"at": "2026-03-10T08:00:01.124112+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (237, '941bb602-f7f3-4e08-902a-fd13cc954700', 1, 52, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.178634+00', '2026-03-10 08:00:01.124112+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.240498', '', '2026-03-10 08:00:01.242783+00', 'CF5FC9AF1A35', false, NULL, '{"at": "2026-03-10T08:00:01.124112+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (238, 'ee8d9ce2-fb25-49b2-b1a9-8f1e138b711d', 1, 52, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.181226+00', '2026-03-10 08:00:01.124112+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129601.241492', '', '2026-03-10 08:00:01.242896+00', 'CF5FC9AF1A35', false, NULL, '{"at": "2026-03-10T08:00:01.124112+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (256, '578845f7-8642-4825-9895-4b98dae98b46', 1, 58, 10, '10', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.115562+00', '2026-03-10 08:00:02.095412+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'F44ED9D7304D', false, NULL, '{"at": "2026-03-10T08:00:02.095412+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (261, 'a8798d17-f70b-47d3-9f65-a498a91bc50e', 1, 58, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.128672+00', '2026-03-10 08:00:02.095412+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'F44ED9D7304D', false, NULL, '{"at": "2026-03-10T08:00:02.095412+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (260, '9e379cfe-5fa3-4f96-a4e4-0c0fda8e8913', 1, 58, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.128672+00', '2026-03-10 08:00:02.095412+00', NULL, NULL, NULL, 'D0REMI', '1773129602.215149', '', '2026-03-10 08:00:02.22118+00', 'F44ED9D7304D', false, NULL, '{"at": "2026-03-10T08:00:02.095412+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (263, 'bd1903e9-5710-449e-82b6-9930e7e22cdc', 1, 58, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.131902+00', '2026-03-10 08:00:02.095412+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.218016', '', '2026-03-10 08:00:02.221462+00', 'F44ED9D7304D', false, NULL, '{"at": "2026-03-10T08:00:02.095412+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (262, '495452d2-a782-46bc-846e-c53fe609a2dc', 1, 58, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.128672+00', '2026-03-10 08:00:02.095412+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.215610', '', '2026-03-10 08:00:02.22133+00', 'F44ED9D7304D', false, NULL, '{"at": "2026-03-10T08:00:02.095412+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (265, '611ed2ae-17f6-4741-8806-51dfef290040', 1, 59, 2, '2', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.214418+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.294587', '', '2026-03-10 08:00:02.298026+00', '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (266, '22a01e15-bad2-4f86-9a7e-45bc04c0b110', 1, 59, 4, '4', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.214418+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, 'D0REMI', '1773129602.295077', '', '2026-03-10 08:00:02.298213+00', '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (257, '66291bcb-bf8c-4451-9253-5069cb7f94b0', 1, 58, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.128672+00', '2026-03-10 08:00:02.095412+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.210089', '', '2026-03-10 08:00:02.220563+00', 'F44ED9D7304D', false, NULL, '{"at": "2026-03-10T08:00:02.095412+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (258, '7f0fa046-eb02-4b88-8f9f-3bb4344c1e8e', 1, 58, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.128672+00', '2026-03-10 08:00:02.095412+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.213071', '', '2026-03-10 08:00:02.220865+00', 'F44ED9D7304D', false, NULL, '{"at": "2026-03-10T08:00:02.095412+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (259, '292c162c-2fbb-4f90-8be9-752bf47da52a', 1, 58, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.128672+00', '2026-03-10 08:00:02.095412+00', NULL, NULL, NULL, 'D0PAULE', '1773129602.213705', '', '2026-03-10 08:00:02.221034+00', 'F44ED9D7304D', false, NULL, '{"at": "2026-03-10T08:00:02.095412+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (264, '66900835-c3ff-46db-8c1a-481d8a0cbfd2', 1, 59, 1, '1', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.214418+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.292824', '', '2026-03-10 08:00:02.297769+00', '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (248, '2c1a176c-ced9-4518-8b2c-090b32e03609', 1, 56, 9, '9', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.080396+00', '2026-03-10 08:00:02.066875+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FB051267BF9A', false, NULL, '{"at": "2026-03-10T08:00:02.066875+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (253, '09565ce2-e2d6-4b1a-a0b9-b934c9d9280f', 1, 56, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.087019+00', '2026-03-10 08:00:02.066875+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FB051267BF9A', false, NULL, '{"at": "2026-03-10T08:00:02.066875+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (255, '25eb3d27-56ed-4214-acf6-9853eaa72bd5', 1, 56, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.088294+00', '2026-03-10 08:00:02.066875+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.152659', '', '2026-03-10 08:00:02.155+00', 'FB051267BF9A', false, NULL, '{"at": "2026-03-10T08:00:02.066875+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (278, '7dc8ce76-ae14-41ce-a511-94e1f6820204', 1, 60, 3, '3', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:02.290748+00', '2026-03-10 08:00:02.234967+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '84CF851E8F2D', false, NULL, '{"at": "2026-03-10T08:00:02.234967+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (279, '9d1e5474-3f87-41a9-8fa6-ce7cfe544636', 1, 60, 5, '5', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:02.290748+00', '2026-03-10 08:00:02.234967+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '84CF851E8F2D', false, NULL, '{"at": "2026-03-10T08:00:02.234967+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (280, 'f34066df-77ca-4072-ba0e-0470daa682f7', 1, 60, 15, '15', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.290748+00', '2026-03-10 08:00:02.234967+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.522215', '', '2026-03-10 08:00:02.522737+00', '84CF851E8F2D', false, NULL, '{"at": "2026-03-10T08:00:02.234967+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (250, '6e862ee2-d161-4dd3-bcfd-357df55d0e8b', 1, 56, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.087019+00', '2026-03-10 08:00:02.066875+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.148185', '', '2026-03-10 08:00:02.154435+00', 'FB051267BF9A', false, NULL, '{"at": "2026-03-10T08:00:02.066875+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (249, '3b21c4cd-3963-45b6-bf88-434a50b2daf4', 1, 56, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.087019+00', '2026-03-10 08:00:02.066875+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.147586', '', '2026-03-10 08:00:02.154181+00', 'FB051267BF9A', false, NULL, '{"at": "2026-03-10T08:00:02.066875+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (251, 'c92d50e7-ca6d-49c6-8a4b-904db0ae68ff', 1, 56, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.087019+00', '2026-03-10 08:00:02.066875+00', NULL, NULL, NULL, 'D0PAULE', '1773129602.148534', '', '2026-03-10 08:00:02.154591+00', 'FB051267BF9A', false, NULL, '{"at": "2026-03-10T08:00:02.066875+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (252, 'ded088d7-af75-4d15-8dc0-a919946b2ece', 1, 56, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.087019+00', '2026-03-10 08:00:02.066875+00', NULL, NULL, NULL, 'D0REMI', '1773129602.151174', '', '2026-03-10 08:00:02.154728+00', 'FB051267BF9A', false, NULL, '{"at": "2026-03-10T08:00:02.066875+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (254, '34ab1019-3692-4ace-9758-a55c861087f8', 1, 56, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.087019+00', '2026-03-10 08:00:02.066875+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.152202', '', '2026-03-10 08:00:02.15487+00', 'FB051267BF9A', false, NULL, '{"at": "2026-03-10T08:00:02.066875+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (271, 'f5410966-cc8b-4f46-a30e-d5093a3c9072', 1, 59, 1, '1', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.228292+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.389205', '', '2026-03-10 08:00:02.396197+00', '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (272, '184b6b61-1893-4d42-ae88-69a9a6a67838', 1, 59, 2, '2', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.228292+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.389590', '', '2026-03-10 08:00:02.396394+00', '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (284, '55e8c536-a432-4db6-88dd-916a3808db92', 1, 59, 19, '19', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.314393+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, 'D100000', '1773129602.394526', '', '2026-03-10 08:00:02.39691+00', '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (285, '2c2f1244-dc44-4fe5-947c-e69cc3d10399', 1, 59, 20, '20', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.314393+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, 'D100001', '1773129602.395224', '', '2026-03-10 08:00:02.397034+00', '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (286, 'f5bc32d6-fdae-4ee1-850e-452ec39ac63d', 1, 59, 21, '21', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.314393+00', '2026-03-10 08:00:02.157724+00', NULL, NULL, NULL, 'D100002', '1773129602.395517', '', '2026-03-10 08:00:02.397154+00', '5646131B5341', false, NULL, '{"at": "2026-03-10T08:00:02.157724+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (277, '8304aacd-1aee-4b91-86b8-dde9f5055d7a', 1, 60, 2, '2', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.290748+00', '2026-03-10 08:00:02.234967+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.441049', '', '2026-03-10 08:00:02.441906+00', '84CF851E8F2D', false, NULL, '{"at": "2026-03-10T08:00:02.234967+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (276, 'dbb990d9-93f7-4341-a795-1d8e84fbb465', 1, 60, 1, '1', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.290748+00', '2026-03-10 08:00:02.234967+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.440713', '', '2026-03-10 08:00:02.441774+00', '84CF851E8F2D', false, NULL, '{"at": "2026-03-10T08:00:02.234967+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (288, '9cf9d741-5e13-425f-9bcc-a32a892a092c', 1, 62, 1, '1', 'identity_asked', '{}', 'sent', 1, '2026-03-10 08:00:02.675894+00', '2026-03-10 08:00:02.665666+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.712181', '', '2026-03-10 08:00:02.71773+00', '2B09DDD12538', false, NULL, '{"at": "2026-03-10T08:00:02.665666+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}', NULL);
INSERT INTO public.outbox VALUES (246, 'b9f52114-c7da-49e2-ad8a-b8b47c6e67ad', 1, 52, 4, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.639384+00', '2026-03-10 08:00:01.585275+00', NULL, NULL, '294f4d02-4ba3-4660-827c-13f235c8f757', 'D0REMI', '1773129601.240180', '', '2026-03-10 08:00:02.715688+00', '7F1CFE49E9B3', false, NULL, '{"at": "2026-03-10T08:00:01.124112+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.585275+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:01.178634+00');
INSERT INTO public.outbox VALUES (292, '6e2447ba-1d61-4a93-b777-a7bf5fa80ead', 1, 63, 2, '2', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:02.914602+00', '2026-03-10 08:00:02.898807+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.975557', '', '2026-03-10 08:00:02.977682+00', '4E88F552385C', false, NULL, '{"at": "2026-03-10T08:00:02.898807+00:00", "author": 1, "until": "2026-03-24T08:00:02.898807+00:00", "waiting": 14}', NULL);
INSERT INTO public.outbox VALUES (291, 'eb3baff2-e54c-48db-a7da-fac75fcf0b24', 1, 63, 1, '1', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:02.914602+00', '2026-03-10 08:00:02.898807+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.974477', '', '2026-03-10 08:00:02.977428+00', '4E88F552385C', false, NULL, '{"at": "2026-03-10T08:00:02.898807+00:00", "author": 1, "until": "2026-03-24T08:00:02.898807+00:00", "waiting": 14}', NULL);
INSERT INTO public.outbox VALUES (296, 'f613b5a7-552c-49f9-9930-d59a65827b2c', 1, 66, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.247783+00', '2026-03-10 08:00:03.234468+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6B0FAC083F8F', false, NULL, '{"at": "2026-03-10T08:00:03.234468+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (247, '60ff637c-829b-45ad-b5d7-0cdffaccf073', 1, 52, 15, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.640192+00', '2026-03-10 08:00:01.585275+00', NULL, NULL, '941bb602-f7f3-4e08-902a-fd13cc954700', 'D0EMMA', '1773129601.240498', '', '2026-03-10 08:00:03.829117+00', '7F1CFE49E9B3', false, NULL, '{"at": "2026-03-10T08:00:01.124112+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.585275+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:01.178634+00');
INSERT INTO public.outbox VALUES (303, '18fd58c5-4528-4d89-81a3-b6c45c4f9f9e', 1, 67, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.380024+00', '2026-03-10 08:00:03.348451+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A1CE6C57E5DF', false, NULL, '{"at": "2026-03-10T08:00:03.348451+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (304, '54b252dd-093b-4c3e-a13c-1ae0328b2648', 1, 67, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.380024+00', '2026-03-10 08:00:03.348451+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A1CE6C57E5DF', false, NULL, '{"at": "2026-03-10T08:00:03.348451+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (312, 'c77f950f-9cbb-4038-95c4-96ce2fe17287', 1, 69, 19, '19', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.777062+00', '2026-03-10 08:00:03.7641+00', NULL, NULL, NULL, 'D100000', '1773129603.827937', '', '2026-03-10 08:00:03.829627+00', 'D795F63A0217', false, NULL, '{"at": "2026-03-10T08:00:03.764100+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (305, 'c60baa13-ed9e-46c6-9b68-99ab661b9298', 1, 67, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:03.380024+00', '2026-03-10 08:00:03.348451+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129603.451992', '', '2026-03-10 08:00:03.456861+00', 'A1CE6C57E5DF', false, NULL, '{"at": "2026-03-10T08:00:03.348451+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (308, 'f98a58a1-e124-432d-be2f-d1a7a1b2dc1f', 1, 68, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.547639+00', '2026-03-10 08:00:03.532079+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'CF976EA74009', false, NULL, '{"at": "2026-03-10T08:00:03.532079+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (309, '263a5722-626c-4166-b887-97a5fa050231', 1, 68, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.547639+00', '2026-03-10 08:00:03.532079+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'CF976EA74009', false, NULL, '{"at": "2026-03-10T08:00:03.532079+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (310, '10d9f838-6a45-415a-8470-646d40fd199b', 1, 68, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.547639+00', '2026-03-10 08:00:03.532079+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'CF976EA74009', false, NULL, '{"at": "2026-03-10T08:00:03.532079+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (313, '24572570-94fd-49ca-8f99-37390d8272f2', 1, 69, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.779081+00', '2026-03-10 08:00:03.7641+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.828247', '', '2026-03-10 08:00:03.829768+00', 'D795F63A0217', false, NULL, '{"at": "2026-03-10T08:00:03.764100+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (317, '71e80b7d-7aec-43f8-9e5a-32a9da1c1da3', 1, 69, 15, '15', 'subscriber_suspended', '{}', 'failed', 1, '2026-03-10 08:00:03.779081+00', '2026-03-10 08:00:03.7641+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:03.830121+00', 'D795F63A0217', false, NULL, '{"at": "2026-03-10T08:00:03.764100+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (318, '5c6bd8b3-ac54-4cd5-93d2-fd4b9c929b87', 1, 69, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.779977+00', '2026-03-10 08:00:03.7641+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129603.828724', '', '2026-03-10 08:00:03.830264+00', 'D795F63A0217', false, NULL, '{"at": "2026-03-10T08:00:03.764100+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (311, 'eaf4a76a-89a6-41a9-8eec-09277be66536', 1, 68, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:03.547639+00', '2026-03-10 08:00:03.532079+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129603.608507', '', '2026-03-10 08:00:03.614052+00', 'CF976EA74009', false, NULL, '{"at": "2026-03-10T08:00:03.532079+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (307, '6ced69f3-3bb2-4e05-9615-b57e1c9e5b0a', 1, 68, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:03.547639+00', '2026-03-10 08:00:03.532079+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.607738', '', '2026-03-10 08:00:03.613708+00', 'CF976EA74009', false, NULL, '{"at": "2026-03-10T08:00:03.532079+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (306, '6be903a4-4ced-4901-a153-9dfcf8c50a6c', 1, 68, 25, '25', 'password_ready', '{}', 'failed', 1, '2026-03-10 08:00:03.547639+00', '2026-03-10 08:00:03.532079+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:03.635988+00', 'CF976EA74009', true, 25, '{"at": "2026-03-10T08:00:03.532079+00:00", "person": 25, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (314, '7df66a16-1f55-4946-9d5f-037e1703b023', 1, 69, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:03.779081+00', '2026-03-10 08:00:03.7641+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D795F63A0217', false, NULL, '{"at": "2026-03-10T08:00:03.764100+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (315, '5dcd5733-76db-4445-b4a3-0fddff90152f', 1, 69, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:03.779081+00', '2026-03-10 08:00:03.7641+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D795F63A0217', false, NULL, '{"at": "2026-03-10T08:00:03.764100+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (316, 'f920c806-8adf-44ae-960e-5313614aa4aa', 1, 69, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:03.779081+00', '2026-03-10 08:00:03.7641+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D795F63A0217', false, NULL, '{"at": "2026-03-10T08:00:03.764100+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (319, 'ab4b1780-c36f-485a-85fb-cb489a78d011', 1, 67, 24, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-10 08:00:04.076968+00', '2026-03-10 08:00:04.066011+00', NULL, NULL, '87c0123c-659b-43d6-b718-3bae4d5487cc', 'D0LILA', '1773129603.462235', '', '2026-03-10 10:00:00.171064+00', 'F6662CB0729F', true, NULL, '{"at": "2026-03-10T08:00:04.066011+00:00", "person": 24, "author": 1, "occasion": "added", "why": "shown"}', '2026-03-10 08:00:03.380024+00');
INSERT INTO public.outbox VALUES (301, '084d1e87-201d-4db5-b796-1b148e9d7a5b', 1, 67, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:03.380024+00', '2026-03-10 08:00:03.348451+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.451699', '', '2026-03-10 08:00:03.456587+00', 'A1CE6C57E5DF', false, NULL, '{"at": "2026-03-10T08:00:03.348451+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (341, '4f15935f-1e02-4985-9ff9-d1d616d8a7b3', 1, 75, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:00.962837+00', '2026-03-10 10:00:00.943241+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136801.246860', '', '2026-03-10 10:00:01.255948+00', '3790B77EE256', false, NULL, '{"at": "2026-03-10T10:00:00.943241+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (320, '0a08aaff-72bd-4fc1-87b0-72a6a5b49683', 1, 71, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:04.099479+00', '2026-03-10 08:00:04.0899+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129604.128451', '', '2026-03-10 08:00:04.130677+00', 'F12E59BED2F7', false, NULL, '{"at": "2026-03-10T08:00:04.089900+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (321, '3e27ad5a-9948-4c70-95f4-1d510fc81bae', 1, 71, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:04.099479+00', '2026-03-10 08:00:04.0899+00', NULL, NULL, NULL, 'D0HUGH', '1773129604.129764', '', '2026-03-10 08:00:04.130903+00', 'F12E59BED2F7', false, NULL, '{"at": "2026-03-10T08:00:04.089900+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (322, '7eed05d7-17ee-4423-b21b-47bbb1cc4d6f', 1, 71, 15, '15', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:04.099479+00', '2026-03-10 08:00:04.0899+00', NULL, NULL, NULL, 'D0EMMA', '1773129604.130159', '', '2026-03-10 08:00:04.131062+00', 'F12E59BED2F7', false, NULL, '{"at": "2026-03-10T08:00:04.089900+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (325, 'b3a7e50e-73b7-4a64-a7f0-f79df3290744', 1, 73, 3, '3', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.338063+00', '2026-03-10 10:00:00.298433+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2F669671C771', false, NULL, '{"at": "2026-03-10T10:00:00.298433+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (326, '22d2a55b-801e-49eb-851a-bce4a86702d5', 1, 73, 4, '4', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.338063+00', '2026-03-10 10:00:00.298433+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2F669671C771', false, NULL, '{"at": "2026-03-10T10:00:00.298433+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (327, '57acf146-c3ac-48ce-afc5-9da23ac8e6e3', 1, 73, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.338063+00', '2026-03-10 10:00:00.298433+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2F669671C771', false, NULL, '{"at": "2026-03-10T10:00:00.298433+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (335, '919cbb0a-0fea-449f-bd94-a8e2419d527a', 1, 74, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:00.744013+00', '2026-03-10 10:00:00.730529+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136800.788381', '', '2026-03-10 10:00:00.789644+00', 'C988B81422B2', false, NULL, '{"at": "2026-03-10T10:00:00.730529+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (331, '40794e59-f004-4cd7-b9d3-5a0cc1bf0de7', 1, 74, 2, '2', 'password_sent_for', '{}', 'owed', 1, '2026-03-10 10:00:00.744013+00', '2026-03-10 10:00:01.883838+00', NULL, NULL, NULL, NULL, NULL, 'http_503', NULL, 'C988B81422B2', false, NULL, '{"at": "2026-03-10T10:00:00.730529+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (324, 'bffc9f7c-ef35-41cf-8510-c5c776304c94', 1, 73, 2, '2', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:00.338063+00', '2026-03-10 10:00:00.298433+00', NULL, NULL, NULL, 'D0HUGH', '1773136800.407806', '', '2026-03-10 10:00:00.408848+00', '2F669671C771', false, NULL, '{"at": "2026-03-10T10:00:00.298433+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (328, 'f751d6cd-8820-4484-be2f-3ed6cc3b4601', 1, 73, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:00.338063+00', '2026-03-10 10:00:00.298433+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136800.408320', '', '2026-03-10 10:00:00.409047+00', '2F669671C771', false, NULL, '{"at": "2026-03-10T10:00:00.298433+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (323, 'b53d2fab-5825-4bb4-bac4-824c9c7b96bc', 1, 73, 8, '8', 'password', '{}', 'sent', 1, '2026-03-10 10:00:00.333693+00', '2026-03-10 10:00:00.298433+00', NULL, NULL, NULL, 'D0ZOE', '1773136800.508640', '', '2026-03-10 10:00:00.509292+00', '2F669671C771', true, 8, '{"at": "2026-03-10T10:00:00.298433+00:00", "person": 8, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (329, '3af14d15-ddd0-4d19-84b1-5feb76efbbd1', 1, 73, 8, NULL, 'password_withdrawn', '{}', 'owed', 0, '2026-03-10 10:00:00.517534+00', '2026-03-11 10:00:00.509292+00', NULL, NULL, 'b53d2fab-5825-4bb4-bac4-824c9c7b96bc', 'D0ZOE', '1773136800.508640', '', NULL, '2F669671C771', true, NULL, '{"at": "2026-03-11T10:00:00.509292+00:00", "person": 8, "author": 1, "occasion": "renewed", "why": "expired"}', '2026-03-10 10:00:00.333693+00');
INSERT INTO public.outbox VALUES (332, 'c639ba52-b12f-4271-94f9-213fec630632', 1, 74, 3, '3', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.744013+00', '2026-03-10 10:00:00.730529+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C988B81422B2', false, NULL, '{"at": "2026-03-10T10:00:00.730529+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (333, 'f74b4e40-ff9f-4439-950e-b9f6de7db200', 1, 74, 4, '4', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.744013+00', '2026-03-10 10:00:00.730529+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C988B81422B2', false, NULL, '{"at": "2026-03-10T10:00:00.730529+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (334, 'bec4b046-880c-4fee-a3be-26e484279bab', 1, 74, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.744013+00', '2026-03-10 10:00:00.730529+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C988B81422B2', false, NULL, '{"at": "2026-03-10T10:00:00.730529+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (337, 'fd3471e3-d6f7-4e43-940d-c9298b8fb236', 1, 75, 2, '2', 'password_sent_for', '{}', 'owed', 0, '2026-03-10 10:00:00.962837+00', '2026-03-10 10:00:00.943241+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3790B77EE256', false, NULL, '{"at": "2026-03-10T10:00:00.943241+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (338, '7c072cbd-0400-461b-ba34-c6d408a1159f', 1, 75, 3, '3', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.962837+00', '2026-03-10 10:00:00.943241+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3790B77EE256', false, NULL, '{"at": "2026-03-10T10:00:00.943241+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (339, 'bd0da227-9234-4fd8-a4da-1e1476b7b340', 1, 75, 4, '4', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.962837+00', '2026-03-10 10:00:00.943241+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3790B77EE256', false, NULL, '{"at": "2026-03-10T10:00:00.943241+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (340, '4c415425-f3a0-4bb5-a679-06d79716ed85', 1, 75, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.962837+00', '2026-03-10 10:00:00.943241+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3790B77EE256', false, NULL, '{"at": "2026-03-10T10:00:00.943241+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (342, 'faac8802-d195-4bba-8dcd-bde73af33805', 1, 76, 6, '6', 'subscriber_changed', '{}', 'owed', 1, '2026-03-10 10:00:01.394429+00', '2026-03-10 10:00:03.232521+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, '3E13D1A0193A', false, NULL, '{"at": "2026-03-10T10:00:01.378696+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (343, '232630b6-42cc-4fe9-96e9-7a89f5fb940b', 1, 76, 2, '2', 'subscriber_changed', '{}', 'owed', 0, '2026-03-10 10:00:01.394429+00', '2026-03-10 10:00:01.378696+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3E13D1A0193A', false, NULL, '{"at": "2026-03-10T10:00:01.378696+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (344, '9a757331-cc1b-44de-825f-5ce5501a1bba', 1, 76, 3, '3', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:01.394429+00', '2026-03-10 10:00:01.378696+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3E13D1A0193A', false, NULL, '{"at": "2026-03-10T10:00:01.378696+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (345, '83043d5b-b005-4beb-abae-e4d8ab1f77a7', 1, 76, 4, '4', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:01.394429+00', '2026-03-10 10:00:01.378696+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3E13D1A0193A', false, NULL, '{"at": "2026-03-10T10:00:01.378696+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (330, '9fe72406-37ec-46b0-8588-f5dd304cf347', 1, 74, 7, '7', 'password', '{}', 'owed', 1, '2026-03-10 10:00:00.741832+00', '2026-03-10 10:00:02.03109+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, 'C988B81422B2', true, 7, '{"at": "2026-03-10T10:00:00.730529+00:00", "person": 7, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (336, 'c3ac2442-9cdd-4955-816d-54a145600847', 1, 75, 21, '21', 'password', '{}', 'cancelled', 1, '2026-03-10 10:00:00.960987+00', '2026-03-10 10:00:03.344147+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', '2026-03-11 09:00:02.116813+00', '3790B77EE256', true, 21, '{"at": "2026-03-10T10:00:00.943241+00:00", "person": 21, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (346, '362cba46-c80c-4482-982a-f83d95c30999', 1, 76, 5, '5', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:01.394429+00', '2026-03-10 10:00:01.378696+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3E13D1A0193A', false, NULL, '{"at": "2026-03-10T10:00:01.378696+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (368, '5573119f-5b59-4639-9883-20624b519dcf', 1, 81, 28, '28', 'password', '{}', 'cancelled', 0, '2026-03-11 09:00:01.618206+00', '2026-03-11 09:00:01.504542+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-11 09:00:01.79961+00', '1185A843613C', true, 28, '{"at": "2026-03-11T09:00:01.504542+00:00", "person": 28, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (347, '5c91b935-d14a-43a3-9d01-c7536ce22213', 1, 76, 15, '15', 'subscriber_changed', '{}', 'sent', 1, '2026-03-10 10:00:01.394429+00', '2026-03-10 10:00:01.378696+00', NULL, NULL, NULL, 'D0EMMA', '1773136801.469545', '', '2026-03-10 10:00:01.470785+00', '3E13D1A0193A', false, NULL, '{"at": "2026-03-10T10:00:01.378696+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (348, '38a90004-eafe-463b-8ed3-8d84f0207abe', 1, 76, NULL, 'channel', 'subscriber_changed', '{}', 'sent', 1, '2026-03-10 10:00:01.394429+00', '2026-03-10 10:00:01.378696+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136801.472820', '', '2026-03-10 10:00:01.475076+00', '3E13D1A0193A', false, NULL, '{"at": "2026-03-10T10:00:01.378696+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (349, '840bc0d6-b457-4ce9-a829-8fe685d28a1c', 1, 77, 17, '17', 'password', '{}', 'owed', 0, '2026-03-11 09:00:00.24884+00', '2026-03-11 09:00:00.220689+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '47A41C5F1822', true, 17, '{"at": "2026-03-11T09:00:00.220689+00:00", "person": 17, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (350, 'f18763b3-7e8b-495d-a1a5-70f96b3fa8f5', 1, 77, NULL, 'channel', 'journal_head', '{}', 'owed', 0, '2026-03-11 09:00:00.310496+00', '2026-03-11 09:00:00.296168+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '42707803A0AB', false, NULL, '{"at": "2026-03-11T09:00:00.296168+00:00", "lines": 77, "hash": "5965f65f8deb2198d8b92655a61a84b83504e9b9950b46c1ebbd5e790211b400"}', NULL);
INSERT INTO public.outbox VALUES (351, '68449212-0085-4113-a90a-c452d36c5852', 1, 78, 1, '1', 'access_asked', '{}', 'owed', 0, '2026-03-11 09:00:00.626402+00', '2026-03-11 09:00:00.605385+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '30E52A57C330', false, NULL, '{"at": "2026-03-11T09:00:00.605385+00:00", "answer": null, "person": 26}', NULL);
INSERT INTO public.outbox VALUES (352, 'f3d481d9-7c35-486f-909e-d71dce586232', 1, 78, 2, '2', 'access_asked', '{}', 'owed', 0, '2026-03-11 09:00:00.626402+00', '2026-03-11 09:00:00.605385+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '30E52A57C330', false, NULL, '{"at": "2026-03-11T09:00:00.605385+00:00", "answer": null, "person": 26}', NULL);
INSERT INTO public.outbox VALUES (353, '2db4da4b-9585-4008-9a64-31681bb2bde6', 1, 78, 15, '15', 'access_asked', '{}', 'owed', 0, '2026-03-11 09:00:00.626402+00', '2026-03-11 09:00:00.605385+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '30E52A57C330', false, NULL, '{"at": "2026-03-11T09:00:00.605385+00:00", "answer": null, "person": 26}', NULL);
INSERT INTO public.outbox VALUES (354, '759558dc-d629-4c91-98fc-fac40a416731', 1, 66, 23, NULL, 'password_withdrawn', '{}', 'owed', 0, '2026-03-11 09:00:01.007272+00', '2026-03-11 09:00:00.913409+00', NULL, NULL, '0be60c7f-f17c-4f5a-928b-c11757130f57', 'D0KARIM', '1773129603.322323', '', NULL, '033C405656DC', true, NULL, '{"at": "2026-03-11T09:00:00.913409+00:00", "person": 23, "author": 1, "occasion": "added", "why": "held"}', '2026-03-10 08:00:03.247783+00');
INSERT INTO public.outbox VALUES (355, '0abc29d8-6f28-4053-9d9c-143683ad6d53', 1, 79, 23, '23', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.093808+00', '2026-03-11 09:00:00.913409+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '033C405656DC', false, NULL, '{"at": "2026-03-11T09:00:00.913409+00:00", "answer": null, "person": 23, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (356, '566e9c49-2498-4564-8696-e507bbb01dba', 1, 79, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.100666+00', '2026-03-11 09:00:00.913409+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '033C405656DC', false, NULL, '{"at": "2026-03-11T09:00:00.913409+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (357, 'ba69383e-292b-46cd-9e5e-b7c5e66167c3', 1, 79, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.100666+00', '2026-03-11 09:00:00.913409+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '033C405656DC', false, NULL, '{"at": "2026-03-11T09:00:00.913409+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (358, 'b0968f08-e1b2-4d1a-8eb7-2c808ed04940', 1, 79, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.100666+00', '2026-03-11 09:00:00.913409+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '033C405656DC', false, NULL, '{"at": "2026-03-11T09:00:00.913409+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (359, 'f4dd44df-98ed-4d08-8975-31132acd782b', 1, 79, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.100666+00', '2026-03-11 09:00:00.913409+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '033C405656DC', false, NULL, '{"at": "2026-03-11T09:00:00.913409+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (361, '68467b9d-37da-4254-82b6-611d9602d123', 1, 79, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.102524+00', '2026-03-11 09:00:00.913409+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '033C405656DC', false, NULL, '{"at": "2026-03-11T09:00:00.913409+00:00", "answer": null, "person": 23, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (362, '62c8898c-829c-45bf-9fbd-a77896adc617', 1, 80, 27, '27', 'password', '{}', 'owed', 0, '2026-03-11 09:00:01.343198+00', '2026-03-11 09:00:01.29715+00', 'cabinet:5250:d5a9ec29', '2026-03-11 09:00:31.29715+00', NULL, NULL, NULL, '', NULL, 'A788E89D25D6', true, 27, '{"at": "2026-03-11T09:00:01.297150+00:00", "person": 27, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (363, '6bc1990b-0f71-4a2a-8c03-9baa40eb8bfa', 1, 80, 2, '2', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:01.343198+00', '2026-03-11 09:00:01.29715+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A788E89D25D6', false, NULL, '{"at": "2026-03-11T09:00:01.297150+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (364, '26729717-b812-4abe-b49e-bccdbd2d0e0a', 1, 80, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:01.343198+00', '2026-03-11 09:00:01.29715+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A788E89D25D6', false, NULL, '{"at": "2026-03-11T09:00:01.297150+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (365, '8a3c5df3-b0f8-4cda-bfa7-de304d77622c', 1, 80, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:01.343198+00', '2026-03-11 09:00:01.29715+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A788E89D25D6', false, NULL, '{"at": "2026-03-11T09:00:01.297150+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (366, 'b49b6df5-108b-4264-8d01-49b1ae863832', 1, 80, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:01.343198+00', '2026-03-11 09:00:01.29715+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A788E89D25D6', false, NULL, '{"at": "2026-03-11T09:00:01.297150+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (367, '6699efdc-b2f9-4d50-8571-e45f18946565', 1, 80, NULL, 'channel', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:01.343198+00', '2026-03-11 09:00:01.29715+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A788E89D25D6', false, NULL, '{"at": "2026-03-11T09:00:01.297150+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (369, 'ba1490cf-a261-45d2-82f4-92b71151ad59', 1, 81, 2, '2', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:01.618206+00', '2026-03-11 09:00:01.504542+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1185A843613C', false, NULL, '{"at": "2026-03-11T09:00:01.504542+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (370, '92fc3172-7b50-4c80-8cd8-468031ac376e', 1, 81, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:01.618206+00', '2026-03-11 09:00:01.504542+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1185A843613C', false, NULL, '{"at": "2026-03-11T09:00:01.504542+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (371, '23a3a91d-b830-450a-91dc-879abf37bf92', 1, 81, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:01.618206+00', '2026-03-11 09:00:01.504542+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1185A843613C', false, NULL, '{"at": "2026-03-11T09:00:01.504542+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (372, '90b54047-cada-47c2-86ab-65ab072f1d30', 1, 81, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:01.618206+00', '2026-03-11 09:00:01.504542+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1185A843613C', false, NULL, '{"at": "2026-03-11T09:00:01.504542+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (373, 'a19b0972-703c-4b36-bee9-82a919889c2c', 1, 81, NULL, 'channel', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:01.618206+00', '2026-03-11 09:00:01.504542+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1185A843613C', false, NULL, '{"at": "2026-03-11T09:00:01.504542+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (374, '6f35319a-a525-4ea2-90a8-229589c0772d', 1, 82, 28, '28', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.835101+00', '2026-03-11 09:00:01.79961+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '77B177344D0C', false, NULL, '{"at": "2026-03-11T09:00:01.799610+00:00", "answer": null, "person": 28, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (375, '9a6e1f48-ed79-44ec-ae20-6b59fa452ff7', 1, 82, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.846081+00', '2026-03-11 09:00:01.79961+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '77B177344D0C', false, NULL, '{"at": "2026-03-11T09:00:01.799610+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (376, '51d52b2e-c48c-466b-bee7-841c489d9497', 1, 82, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.846081+00', '2026-03-11 09:00:01.79961+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '77B177344D0C', false, NULL, '{"at": "2026-03-11T09:00:01.799610+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (377, '251aa9a3-b4f0-417a-8100-5a78220dd17a', 1, 82, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.846081+00', '2026-03-11 09:00:01.79961+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '77B177344D0C', false, NULL, '{"at": "2026-03-11T09:00:01.799610+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (378, '34c6887d-5fe6-4f2b-86eb-f746318536b2', 1, 82, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.846081+00', '2026-03-11 09:00:01.79961+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '77B177344D0C', false, NULL, '{"at": "2026-03-11T09:00:01.799610+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (379, 'a436c1a8-3b3e-4a73-b89b-a25682886d5e', 1, 82, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.84728+00', '2026-03-11 09:00:01.79961+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '77B177344D0C', false, NULL, '{"at": "2026-03-11T09:00:01.799610+00:00", "answer": null, "person": 28, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (380, '39a297e9-b020-4454-b34b-3ddad69889f2', 1, 83, 20, '20', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.998427+00', '2026-03-11 09:00:01.982016+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C8847CABA554', false, NULL, '{"at": "2026-03-11T09:00:01.982016+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (381, '30bd3e5d-2eea-4f73-945b-33391249945c', 1, 83, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:02.007348+00', '2026-03-11 09:00:01.982016+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C8847CABA554', false, NULL, '{"at": "2026-03-11T09:00:01.982016+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (382, '45f8ae9b-95a8-48fa-acd0-e2195364fbac', 1, 83, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:02.007348+00', '2026-03-11 09:00:01.982016+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C8847CABA554', false, NULL, '{"at": "2026-03-11T09:00:01.982016+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (383, 'fed1becb-db85-462c-8629-46c762945038', 1, 83, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:02.007348+00', '2026-03-11 09:00:01.982016+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C8847CABA554', false, NULL, '{"at": "2026-03-11T09:00:01.982016+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (384, 'b54d17cc-624d-412d-bc14-d8d6943e2002', 1, 83, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:02.007348+00', '2026-03-11 09:00:01.982016+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C8847CABA554', false, NULL, '{"at": "2026-03-11T09:00:01.982016+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (385, '655904e2-91e4-4b5a-b913-db0676b57ad3', 1, 83, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:02.008624+00', '2026-03-11 09:00:01.982016+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C8847CABA554', false, NULL, '{"at": "2026-03-11T09:00:01.982016+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (386, 'f8ec1a6b-a866-424f-9500-1cdc1fdba029', 1, 75, 21, NULL, 'password_withdrawn', '{}', 'owed', 0, '2026-03-11 09:00:02.12321+00', '2026-03-11 09:00:02.116813+00', NULL, NULL, 'c3ac2442-9cdd-4955-816d-54a145600847', NULL, NULL, '', NULL, '49E34FD87A50', true, NULL, '{"at": "2026-03-11T09:00:02.116813+00:00", "person": 21, "author": 1, "occasion": "renewed", "why": "held"}', '2026-03-10 10:00:00.960987+00');
INSERT INTO public.outbox VALUES (387, '001fc202-a527-4916-aa57-ce8dbc7d203b', 1, 84, 21, '21', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:02.127209+00', '2026-03-11 09:00:02.116813+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '49E34FD87A50', false, NULL, '{"at": "2026-03-11T09:00:02.116813+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (360, '4bfc1350-f2f9-408a-940d-6a07538c9914', 1, 79, 15, '15 news gathered', 'daily_news', '{}', 'owed', 0, '2026-03-11 09:00:01.100666+00', '2026-03-11 17:00:00+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '033C405656DC', false, NULL, '{"at": "2026-03-11T09:00:00.913409+00:00", "news": [{"entry": 79, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.913409+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}}}, {"entry": 82, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:01.799610+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}, {"entry": 83, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:01.982016+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}, {"entry": 84, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:02.116813+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}], "more": 0}', NULL);
INSERT INTO public.outbox VALUES (388, '693c82ad-ffde-4528-9c57-0998ddf1de83', 1, 84, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:02.130938+00', '2026-03-11 09:00:02.116813+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '49E34FD87A50', false, NULL, '{"at": "2026-03-11T09:00:02.116813+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (389, '77fd8b9e-b933-4cfe-828b-9fd8131b9c16', 1, 84, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:02.130938+00', '2026-03-11 09:00:02.116813+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '49E34FD87A50', false, NULL, '{"at": "2026-03-11T09:00:02.116813+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (390, '2517f2d1-de29-4642-afad-ce1e2b6ee4b5', 1, 84, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:02.130938+00', '2026-03-11 09:00:02.116813+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '49E34FD87A50', false, NULL, '{"at": "2026-03-11T09:00:02.116813+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (391, 'afc8bb94-bda3-424e-8eb9-881fb5885269', 1, 84, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:02.130938+00', '2026-03-11 09:00:02.116813+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '49E34FD87A50', false, NULL, '{"at": "2026-03-11T09:00:02.116813+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (392, '854295fc-1403-49f3-ad13-1c789645c2a4', 1, 84, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:02.131903+00', '2026-03-11 09:00:02.116813+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '49E34FD87A50', false, NULL, '{"at": "2026-03-11T09:00:02.116813+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (393, '3ef174d6-1776-44ee-b34a-94a472efc500', 1, 85, 1, '1', 'import_started', '{}', 'owed', 0, '2026-03-11 09:00:02.799706+00', '2026-03-11 09:00:02.790946+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '5F613EF4480A', false, NULL, '{"at": "2026-03-11T09:00:02.790946+00:00", "file": "arriv\u00e9es.csv", "added": 0, "there": 0, "left_out": 0, "refused": 0, "outside": 0, "withheld": false, "total": 12, "handled": 0, "state": "running"}', NULL);
INSERT INTO public.outbox VALUES (394, '3d677377-90c4-4ecd-a01a-7aa60f959f2f', 1, 86, 29, '29', 'password', '{}', 'owed', 0, '2026-03-11 09:00:02.839862+00', '2026-03-11 09:00:02.80859+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 29, '{"at": "2026-03-11T09:00:02.808590+00:00", "person": 29, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (395, '5fa6e63b-0893-49a7-b5c2-d4abb1b49b42', 1, 87, 30, '30', 'password', '{}', 'owed', 0, '2026-03-11 09:00:02.839862+00', '2026-03-11 09:00:02.80859+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 30, '{"at": "2026-03-11T09:00:02.808590+00:00", "person": 30, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (396, '18b08886-1293-4acd-9617-36226cac77b8', 1, 88, 31, '31', 'password', '{}', 'owed', 0, '2026-03-11 09:00:02.839862+00', '2026-03-11 09:00:02.80859+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 31, '{"at": "2026-03-11T09:00:02.808590+00:00", "person": 31, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (397, '9971cf23-cad0-4bfa-a3b8-e1c5ada6547f', 1, 89, 32, '32', 'password', '{}', 'owed', 0, '2026-03-11 09:00:02.839862+00', '2026-03-11 09:00:02.80859+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 32, '{"at": "2026-03-11T09:00:02.808590+00:00", "person": 32, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (398, 'af69e696-e180-4290-9c1b-583fbfd483a9', 1, 90, 33, '33', 'password', '{}', 'owed', 0, '2026-03-11 09:00:02.839862+00', '2026-03-11 09:00:02.80859+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 33, '{"at": "2026-03-11T09:00:02.808590+00:00", "person": 33, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (399, '485878fe-41f3-4f69-840f-705bcc6d5fb4', 1, 92, 1, '1', 'directory_differs', '{}', 'owed', 0, '2026-03-11 09:00:03.55115+00', '2026-03-11 09:00:03.52867+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL, '{"at": "2026-03-11T09:00:03.528670+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}', NULL);
INSERT INTO public.outbox VALUES (400, 'c1e31b3a-626c-456f-addc-bf024daef13e', 1, 92, 2, '2', 'directory_differs', '{}', 'owed', 0, '2026-03-11 09:00:03.55115+00', '2026-03-11 09:00:03.52867+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL, '{"at": "2026-03-11T09:00:03.528670+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}', NULL);
INSERT INTO public.outbox VALUES (401, '61b82bde-ae49-471f-b880-826c89b10d66', 1, 92, 15, '15', 'directory_differs', '{}', 'owed', 0, '2026-03-11 09:00:03.55115+00', '2026-03-11 09:00:03.52867+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL, '{"at": "2026-03-11T09:00:03.528670+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}', NULL);
INSERT INTO public.outbox VALUES (402, '06b2a92a-a1ce-4383-a233-a96a387e20ab', 1, 93, 1, '1', 'password_asked', '{}', 'owed', 0, '2026-03-11 09:00:03.630057+00', '2026-03-11 09:00:03.618812+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '778A2BF7DBF4', false, NULL, '{"at": "2026-03-11T09:00:03.618812+00:00", "answer": null, "person": 24}', NULL);
INSERT INTO public.outbox VALUES (403, '7b620d61-32a7-463d-8267-9363fe2e453b', 1, 93, 2, '2', 'password_asked', '{}', 'owed', 0, '2026-03-11 09:00:03.630057+00', '2026-03-11 09:00:03.618812+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '778A2BF7DBF4', false, NULL, '{"at": "2026-03-11T09:00:03.618812+00:00", "answer": null, "person": 24}', NULL);
INSERT INTO public.outbox VALUES (404, '234bdc56-c455-4832-a202-f921c4da7b29', 1, 93, 15, '15', 'password_asked', '{}', 'owed', 0, '2026-03-11 09:00:03.630057+00', '2026-03-11 09:00:03.618812+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '778A2BF7DBF4', false, NULL, '{"at": "2026-03-11T09:00:03.618812+00:00", "answer": null, "person": 24}', NULL);


--
-- Data for Name: owed_to_door; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.people VALUES (5, 1, 'jeanne.robert@cabinet-durand.fr', NULL, '', '', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.065422+00', 'none', NULL, NULL, '', '', '', '', 'jeanne.robert@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'jeanne.robert@cablnet-durand.fr', NULL, 'jeanne.robert@cabinet-durand.fr

-d

.f

.r

@c

ca

du

fr

je

ro', 'at_once', NULL);
INSERT INTO public.people VALUES (1, 1, 'claire.durand@cabinet-durand.fr', 'U0CLAIRE', 'Claire', 'Durand', '+33144556670', 'Expert-comptable associée', true, '2026-03-02 08:30:01.374689+00', 'none', '2026-03-02 08:30:00.065422+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'claire durand', 'durand claire', 'claire durand claire.durand@cabinet-durand.fr expert-comptable associee', NULL, NULL, NULL, NULL, 'clalre.durand@cablnet-durand.fr', NULL, 'claire durand claire.durand@cabinet-durand.fr expert-comptable associee

-c

-d

.d

.f

@c

as

ca

cl

co

du

ex

fr', 'at_once', NULL);
INSERT INTO public.people VALUES (2, 1, 'hugh.martin@cabinet-durand.fr', 'U0HUGH', 'Hugh', 'Martin', NULL, 'Partner', true, '2026-03-02 08:30:02.555095+00', 'none', '2026-03-02 08:30:00.065422+00', 'none', NULL, NULL, 'en-GB', 'Europe/London', 'hugh martin', 'martin hugh', 'hugh martin hugh.martin@cabinet-durand.fr partner', NULL, NULL, NULL, NULL, 'hugh.martln@cablnet-durand.fr', NULL, 'hugh martin hugh.martin@cabinet-durand.fr partner

-d

.f

.m

@c

ca

du

fr

hu

ma

pa', 'at_once', NULL);
INSERT INTO public.people VALUES (16, 1, 'yann@cabinet-durand.fr', 'U0YANN', 'Yann', 'Imbert', NULL, '', false, NULL, 'planned', '2026-03-02 08:30:05.229986+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'imbert yann', 'imbert yann', 'yann imbert yann@cabinet-durand.fr', '2026-06-01', '2026-09-30', NULL, NULL, 'yann@cablnet-durand.fr', NULL, 'yann imbert yann@cabinet-durand.fr

-d

.f

@c

ca

du

fr

im

ya', 'at_once', NULL);
INSERT INTO public.people VALUES (18, 1, 'jean.absent@filiale.fr', NULL, 'Jean', 'Absent', NULL, '', false, NULL, 'active', '2026-03-02 08:30:05.430787+00', 'delivered', '2026-03-02 08:30:05.518431+00', '$argon2id$v=19$m=19456,t=2,p=1$dkFlnMI9EULATY7FJBi78A$qSAh8t4sAwyAH7Tv9yVdsbRk5yXfHyG4BxiSaOlCrsc', '', '', 'absent jean', 'absent jean', 'jean absent jean.absent@filiale.fr', NULL, NULL, NULL, NULL, 'jean.absent@flllale.fr', NULL, 'jean absent jean.absent@filiale.fr

.a

.f

@f

ab

fi

fr

je', 'at_once', NULL);
INSERT INTO public.people VALUES (12, 1, 'sophie@cabinet-durand.fr', 'U0SOPHIE', 'Sophie', 'Étienne', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.742742+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'etienne sophie', 'etienne sophie', 'sophie etienne sophie@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'sophle@cablnet-durand.fr', NULL, 'sophie etienne sophie@cabinet-durand.fr

-d

.f

@c

ca

du

et

fr

so', 'at_once', NULL);
INSERT INTO public.people VALUES (21, 1, 'crowd2@cabinet-durand.fr', 'U100002', 'Prénom2', 'Nom2', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:06.503108+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom2 prenom2', 'nom2 prenom2', 'prenom2 nom2 crowd2@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd2@cablnet-durand.fr', NULL, 'prenom2 nom2 crowd2@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (11, 1, 'oscar@cabinet-durand.fr', 'U0OSCAR', 'Oscar', 'Dupuis', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.627433+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'dupuis oscar', 'dupuis oscar', 'oscar dupuis oscar@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'oscar@cablnet-durand.fr', NULL, 'oscar dupuis oscar@cabinet-durand.fr

-d

.f

@c

ca

du

fr

os', 'at_once', NULL);
INSERT INTO public.people VALUES (9, 1, 'nora@cabinet-durand.fr', NULL, 'Nora', 'Benali', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.325021+00', 'noted', '2026-03-02 08:30:05.739032+00', '$argon2id$v=19$m=19456,t=2,p=1$7zD44PbycxepgKIeUTQJBA$QABYS1UFiT1ysC7NAVn6infV4UaPg9yWtNGLAXGt5PQ', 'fr-FR', 'Europe/Paris', 'benali nora', 'benali nora', 'nora benali nora@cabinet-durand.fr', NULL, NULL, NULL, 'U0NORA', 'nora@cablnet-durand.fr', NULL, 'nora benali nora@cabinet-durand.fr

-d

.f

@c

be

ca

du

fr

no', 'at_once', NULL);
INSERT INTO public.people VALUES (10, 1, 'bruno@cabinet-durand.fr', NULL, 'Bruno', 'Caron', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.486986+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'bruno caron', 'caron bruno', 'bruno caron bruno@cabinet-durand.fr', NULL, NULL, NULL, 'U0BRUNO', 'bruno@cablnet-durand.fr', NULL, 'bruno caron bruno@cabinet-durand.fr

-d

.f

@c

br

ca

du

fr', 'at_once', NULL);
INSERT INTO public.people VALUES (3, 1, 'paule@cabinet-durand.fr', NULL, 'Paule', 'Rey', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.065422+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'paule rey', 'rey paule', 'paule rey paule@cabinet-durand.fr', NULL, NULL, NULL, 'U0PAULE', 'paule@cablnet-durand.fr', NULL, 'paule rey paule@cabinet-durand.fr

-d

.f

@c

ca

du

fr

pa

re', 'at_once', NULL);
INSERT INTO public.people VALUES (4, 1, 'remi@cabinet-durand.fr', NULL, 'Rémi', 'Sarre', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.065422+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'remi sarre', 'sarre remi', 'remi sarre remi@cabinet-durand.fr', NULL, NULL, NULL, 'U0REMI', 'reml@cablnet-durand.fr', NULL, 'remi sarre remi@cabinet-durand.fr

-d

.f

@c

ca

du

fr

re

sa', 'at_once', NULL);
INSERT INTO public.people VALUES (13, 1, 'thomas@cabinet-durand.fr', NULL, 'Thomas', 'Fabre', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:04.870969+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'fabre thomas', 'fabre thomas', 'thomas fabre thomas@cabinet-durand.fr', NULL, NULL, NULL, 'U0THOMAS', 'thomas@cablnet-durand.fr', NULL, 'thomas fabre thomas@cabinet-durand.fr

-d

.f

@c

ca

du

fa

fr

th', 'at_once', NULL);
INSERT INTO public.people VALUES (14, 1, 'erased-14.invalid', NULL, '', '№ 14', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:05.030859+00', 'none', NULL, NULL, '', '', '14 no', 'no 14', 'no 14 erased-14.invalid', NULL, NULL, NULL, NULL, '@erased-l4.lnvalld', NULL, 'no 14 erased-14.invalid

-1

.i

14

er

in

no', 'at_once', NULL);
INSERT INTO public.people VALUES (8, 1, 'zoe.oneill@cabinet-durand.fr', 'U0ZOE', 'Zoë', 'O’Neill', NULL, '', false, NULL, 'active', '2026-03-02 08:30:04.149263+00', 'delivered', '2026-03-10 10:00:00.509292+00', '$argon2id$v=19$m=19456,t=2,p=1$Zp2CEz5V+qgMocmrZNdOiQ$+LQV7bTdijYl+zTtpFFkuZP9lNgpp5EKnnclM+URqMA', 'en-US', 'Europe/Paris', 'neill o zoe', 'o''neill zoe', 'zoe o''neill zoe.oneill@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'zoe.onelll@cablnet-durand.fr', NULL, 'zoe o''neill zoe.oneill@cabinet-durand.fr

''n

-d

.f

.o

@c

ca

du

fr

ne

o''

on

zo', 'at_once', NULL);
INSERT INTO public.people VALUES (7, 1, 'marc.lefevre@cabinet-durand.fr', 'U0MARC', 'Marc', 'Lefèvre', NULL, '', false, NULL, 'active', '2026-03-02 08:30:03.996211+00', 'to_send', '2026-03-10 10:00:00.730529+00', '$argon2id$v=19$m=19456,t=2,p=1$CC4Tsq4VHeiejN+yolurGw$GyzbepFUVEmArlLcHIYCgEgUktNpMysUwUnG6c0OokQ', 'fr-FR', 'Europe/Paris', 'lefevre marc', 'lefevre marc', 'marc lefevre marc.lefevre@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'marc.lefevre@cablnet-durand.fr', NULL, 'marc lefevre marc.lefevre@cabinet-durand.fr

-d

.f

.l

@c

ca

du

fr

le

ma', 'at_once', NULL);
INSERT INTO public.people VALUES (15, 1, 'emma@cabinet-durand.fr', 'U0EMMA', 'Emma', 'Hubert', NULL, '', false, '2026-03-02 08:30:08.466851+00', 'active', '2026-03-02 08:30:05.143399+00', 'chosen', '2026-03-11 09:00:03.414293+00', '$argon2id$v=19$m=19456,t=2,p=1$edi+5rxucTmRS+gBUu1nMQ$2+2uFuJQfvQmmpaXy68EUblXViwe98bpHUxXqaAhaJ4', 'fr-FR', 'Europe/Paris', 'emma hubert', 'hubert emma', 'emma hubert emma@cabinet-durand.fr', NULL, '2026-03-17', 7, NULL, 'emma@cablnet-durand.fr', NULL, 'emma hubert emma@cabinet-durand.fr

-d

.f

@c

ca

du

em

fr

hu', 'daily', NULL);
INSERT INTO public.people VALUES (6, 1, 'anne.petit@cabinet-durand.fr', 'U0ANNE', 'Anne', 'Petit', NULL, 'Assistante de direction', false, NULL, 'active', '2026-03-02 08:30:03.823996+00', 'delivered', '2026-03-02 08:30:03.927038+00', '$argon2id$v=19$m=19456,t=2,p=1$BV1P27RqsLK7jGb3rv57Dg$YodRmdhYsa6FpbP55QesmXKHWTwf8sovtV3NSF2n0aY', 'fr-FR', 'Europe/Paris', 'anne petit', 'petit anne', 'anne petit anne.petit@cabinet-durand.fr assistante de direction', NULL, NULL, NULL, NULL, 'anne.petlt@cablnet-durand.fr', NULL, 'anne petit anne.petit@cabinet-durand.fr assistante de direction

-d

.f

.p

@c

an

as

ca

de

di

du

fr

pe', 'at_once', NULL);
INSERT INTO public.people VALUES (17, 1, 'lea@cabinet-durand.fr', 'U0LEA', 'Léa', 'Jacquet', NULL, '', false, NULL, 'active', '2026-03-02 08:30:05.314046+00', 'to_send', '2026-03-11 09:00:00.220689+00', NULL, 'fr-FR', 'Europe/Paris', 'jacquet lea', 'jacquet lea', 'lea jacquet lea@cabinet-durand.fr', '2026-03-11', NULL, NULL, NULL, 'lea@cablnet-durand.fr', NULL, 'lea jacquet lea@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ja

le', 'at_once', NULL);
INSERT INTO public.people VALUES (22, 1, 'felix.faure@filiale.fr', NULL, 'Félix', 'Faure', NULL, '', false, NULL, 'active', '2026-03-02 08:30:06.503108+00', 'none', '2026-03-02 08:30:06.503108+00', NULL, '', '', 'faure felix', 'faure felix', 'felix faure felix.faure@filiale.fr', NULL, NULL, NULL, NULL, 'fellx.faure@flllale.fr', NULL, 'felix faure felix.faure@filiale.fr

.f

@f

fa

fe

fi

fr', 'at_once', NULL);
INSERT INTO public.people VALUES (25, 1, 'gael@cabinet-durand.fr', 'U0GAEL', 'Gaël', 'Morvan', NULL, '', false, NULL, 'active', '2026-03-10 08:00:03.532079+00', 'failed', '2026-03-10 08:00:03.635988+00', NULL, 'fr-FR', 'Europe/Paris', 'gael morvan', 'morvan gael', 'gael morvan gael@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'gael@cablnet-durand.fr', NULL, 'gael morvan gael@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ga

mo', 'at_once', NULL);
INSERT INTO public.people VALUES (19, 1, 'crowd0@cabinet-durand.fr', 'U100000', 'Prénom0', 'Nom0', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:06.503108+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom0 prenom0', 'nom0 prenom0', 'prenom0 nom0 crowd0@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowdo@cablnet-durand.fr', NULL, 'prenom0 nom0 crowd0@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (24, 1, 'lila@cabinet-durand.fr', 'U0LILA', 'Lila', 'Leroy', NULL, '', false, NULL, 'active', '2026-03-10 08:00:03.348451+00', 'noted', '2026-03-10 08:00:04.066011+00', '$argon2id$v=19$m=19456,t=2,p=1$gn2BnAeoyQ9IkEl+8yakZA$wTZrQHV/Oz5LKWv/XJJqkeEs/e3n1ejzb80lnBb6pjg', 'en-US', 'Europe/Paris', 'leroy lila', 'leroy lila', 'lila leroy lila@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'llla@cablnet-durand.fr', NULL, 'lila leroy lila@cabinet-durand.fr

-d

.f

@c

ca

du

fr

le

li', 'at_once', NULL);
INSERT INTO public.people VALUES (26, 1, 'elsa@cabinet-durand.fr', 'U0ELSA', 'Elsa', 'Noël', NULL, '', false, NULL, 'none', '2026-03-11 09:00:00.605385+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'elsa noel', 'noel elsa', 'elsa noel elsa@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'elsa@cablnet-durand.fr', NULL, 'elsa noel elsa@cabinet-durand.fr

-d

.f

@c

ca

du

el

fr

no', 'at_once', NULL);
INSERT INTO public.people VALUES (23, 1, 'karim@cabinet-durand.fr', 'U0KARIM', 'Karim', 'Kaci', NULL, '', false, NULL, 'suspended', '2026-03-10 08:00:03.234468+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'kaci karim', 'kaci karim', 'karim kaci karim@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'karlm@cablnet-durand.fr', '2026-04-13', 'karim kaci karim@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ka', 'at_once', NULL);
INSERT INTO public.people VALUES (27, 1, 'victor@cabinet-durand.fr', 'U0VICTOR', 'Victor', 'Nguyen', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.29715+00', 'to_send', '2026-03-11 09:00:01.29715+00', '$argon2id$v=19$m=19456,t=2,p=1$icwBv+7m85+NNZvw3XsNbQ$KarRjpKf9ohPxST9xPn8S1sivkffwaA0sUAC5Xct9os', 'fr-FR', 'Europe/Paris', 'nguyen victor', 'nguyen victor', 'victor nguyen victor@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'vlctor@cablnet-durand.fr', NULL, 'victor nguyen victor@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ng

vi', 'at_once', NULL);
INSERT INTO public.people VALUES (28, 1, 'walid@cabinet-durand.fr', 'U0WALID', 'Walid', 'Ouali', NULL, '', false, NULL, 'suspended', '2026-03-11 09:00:01.504542+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'ouali walid', 'ouali walid', 'walid ouali walid@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'walld@cablnet-durand.fr', NULL, 'walid ouali walid@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ou

wa', 'at_once', NULL);
INSERT INTO public.people VALUES (20, 1, 'crowd1@cabinet-durand.fr', 'U100001', 'Prénom1', 'Nom1', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:06.503108+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom1 prenom1', 'nom1 prenom1', 'prenom1 nom1 crowd1@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowdl@cablnet-durand.fr', NULL, 'prenom1 nom1 crowd1@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (29, 1, 'crowd3@cabinet-durand.fr', 'U100003', 'Prénom3', 'Nom3', NULL, '', false, NULL, 'active', '2026-03-11 09:00:02.80859+00', 'to_send', '2026-03-11 09:00:02.80859+00', NULL, 'fr-FR', 'Europe/Paris', 'nom3 prenom3', 'nom3 prenom3', 'prenom3 nom3 crowd3@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd3@cablnet-durand.fr', NULL, 'prenom3 nom3 crowd3@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (30, 1, 'crowd4@cabinet-durand.fr', 'U100004', 'Prénom4', 'Nom4', NULL, '', false, NULL, 'active', '2026-03-11 09:00:02.80859+00', 'to_send', '2026-03-11 09:00:02.80859+00', NULL, 'fr-FR', 'Europe/Paris', 'nom4 prenom4', 'nom4 prenom4', 'prenom4 nom4 crowd4@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd4@cablnet-durand.fr', NULL, 'prenom4 nom4 crowd4@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (31, 1, 'crowd5@cabinet-durand.fr', 'U100005', 'Prénom5', 'Nom5', NULL, '', false, NULL, 'active', '2026-03-11 09:00:02.80859+00', 'to_send', '2026-03-11 09:00:02.80859+00', NULL, 'fr-FR', 'Europe/Paris', 'nom5 prenom5', 'nom5 prenom5', 'prenom5 nom5 crowd5@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd5@cablnet-durand.fr', NULL, 'prenom5 nom5 crowd5@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (32, 1, 'crowd6@cabinet-durand.fr', 'U100006', 'Prénom6', 'Nom6', NULL, '', false, NULL, 'active', '2026-03-11 09:00:02.80859+00', 'to_send', '2026-03-11 09:00:02.80859+00', NULL, 'fr-FR', 'Europe/Paris', 'nom6 prenom6', 'nom6 prenom6', 'prenom6 nom6 crowd6@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd6@cablnet-durand.fr', NULL, 'prenom6 nom6 crowd6@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (33, 1, 'crowd7@cabinet-durand.fr', 'U100007', 'Prénom7', 'Nom7', NULL, '', false, NULL, 'active', '2026-03-11 09:00:02.80859+00', 'to_send', '2026-03-11 09:00:02.80859+00', NULL, 'fr-FR', 'Europe/Paris', 'nom7 prenom7', 'nom7 prenom7', 'prenom7 nom7 crowd7@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd7@cablnet-durand.fr', NULL, 'prenom7 nom7 crowd7@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);


--
-- Data for Name: proposals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proposals VALUES (6, 1, 1, NULL, 7);
INSERT INTO public.proposals VALUES (9, 1, 2, NULL, 10);
INSERT INTO public.proposals VALUES (12, 1, 3, NULL, 13);
INSERT INTO public.proposals VALUES (39, 1, 7, NULL, 40);
INSERT INTO public.proposals VALUES (41, 1, 15, NULL, 42);
INSERT INTO public.proposals VALUES (45, 1, 15, NULL, NULL);
INSERT INTO public.proposals VALUES (44, 1, 6, NULL, 46);
INSERT INTO public.proposals VALUES (47, 1, NULL, 1, 48);
INSERT INTO public.proposals VALUES (49, 1, NULL, 2, NULL);
INSERT INTO public.proposals VALUES (50, 1, 7, 4, NULL);
INSERT INTO public.proposals VALUES (53, 1, 11, NULL, NULL);
INSERT INTO public.proposals VALUES (52, 1, 11, NULL, 54);
INSERT INTO public.proposals VALUES (56, 1, 9, NULL, NULL);
INSERT INTO public.proposals VALUES (58, 1, 10, NULL, NULL);
INSERT INTO public.proposals VALUES (62, 1, 13, 5, NULL);
INSERT INTO public.proposals VALUES (71, 1, 8, NULL, NULL);
INSERT INTO public.proposals VALUES (78, 1, 26, NULL, NULL);
INSERT INTO public.proposals VALUES (93, 1, 24, NULL, NULL);


--
-- Data for Name: review_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.review_lines VALUES (1, 5, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 18, 1, NULL, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 1, 2, NULL, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 22, 3, NULL, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 15, 4, NULL, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 2, 6, NULL, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 8, 10, NULL, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 3, 12, NULL, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 4, 13, NULL, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 6, 11, 'kept', 1, '2026-03-10 08:00:03.03352+00', 64);
INSERT INTO public.review_lines VALUES (1, 7, 5, 'kept', 1, '2026-03-10 08:00:03.125301+00', 65);
INSERT INTO public.review_lines VALUES (1, 19, 7, 'ended', 1, '2026-03-10 08:00:03.7641+00', 69);
INSERT INTO public.review_lines VALUES (1, 20, 8, 'ended', 1, '2026-03-11 09:00:01.982016+00', 83);
INSERT INTO public.review_lines VALUES (1, 21, 9, 'ended', 1, '2026-03-11 09:00:02.116813+00', 84);


--
-- Data for Name: reviews; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reviews VALUES (1, 1, '2026-03-10 08:00:02.898807+00', 1, NULL, 0);


--
-- Data for Name: spaces; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spaces VALUES (1, 'T0CABINET', 'Cabinet Durand & Associés', '2026-03-02 08:30:00.483751+00', 'a4c2ee3a8acafb7eab81c497ffc8ef0a055e04d6e22424f7e283a1e57ffcc7da', 93, 'C0EQUIPE', 'C0EQUIPE', 'ours', 30, 15, 5, 3, 9, 1, 12, true, true);


--
-- Data for Name: strangers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.strangers VALUES (1, 1, NULL, 'U0ELSA', 'Elsa', 'Noël', 'elsa@cabinet-durand.fr', 'elsa noel');
INSERT INTO public.strangers VALUES (2, 1, NULL, 'U0IVAN', 'Ivan', 'Petrov', 'ivan@cabinet-durand.fr', 'ivan petrov');
INSERT INTO public.strangers VALUES (3, 1, 7, NULL, 'Marc', 'Lefèvre', 'marc.lefevre@cabinet-durand.fr', 'lefevre marc');
INSERT INTO public.strangers VALUES (4, 1, 7, 'U0MARC', 'Marc', 'Lenoir', 'marc.lefevre@cabinet-durand.fr', 'lenoir marc');
INSERT INTO public.strangers VALUES (5, 1, NULL, 'U0HEIR', 'Théa', 'Faure', 'thomas@cabinet-durand.fr', 'faure thea');


--
-- Name: broadcasts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.broadcasts_id_seq', 5, true);


--
-- Name: journal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_id_seq', 93, true);


--
-- Name: outbox_position_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_position_seq', 404, true);


--
-- Name: people_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_id_seq', 33, true);


--
-- Name: reviews_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reviews_id_seq', 1, true);


--
-- Name: spaces_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.spaces_id_seq', 10, true);


--
-- Name: strangers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strangers_id_seq', 5, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: broadcasts pk_broadcasts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.broadcasts
    ADD CONSTRAINT pk_broadcasts PRIMARY KEY (id);


--
-- Name: drifts pk_drifts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drifts
    ADD CONSTRAINT pk_drifts PRIMARY KEY (space_id, person, aspect);


--
-- Name: gathered pk_gathered; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gathered
    ADD CONSTRAINT pk_gathered PRIMARY KEY (message, entry);


--
-- Name: homes pk_homes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.homes
    ADD CONSTRAINT pk_homes PRIMARY KEY (space_id, slack_id);


--
-- Name: import_lines pk_import_lines; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_lines
    ADD CONSTRAINT pk_import_lines PRIMARY KEY (import_id, number);


--
-- Name: imports pk_imports; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.imports
    ADD CONSTRAINT pk_imports PRIMARY KEY (id);


--
-- Name: journal pk_journal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT pk_journal PRIMARY KEY (id);


--
-- Name: members pk_members; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.members
    ADD CONSTRAINT pk_members PRIMARY KEY (space_id, slack_id);


--
-- Name: outbox pk_outbox; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY ("position");


--
-- Name: owed_to_door pk_owed_to_door; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owed_to_door
    ADD CONSTRAINT pk_owed_to_door PRIMARY KEY (person);


--
-- Name: people pk_people; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people
    ADD CONSTRAINT pk_people PRIMARY KEY (id);


--
-- Name: proposals pk_proposals; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT pk_proposals PRIMARY KEY (entry);


--
-- Name: review_lines pk_review_lines; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_lines
    ADD CONSTRAINT pk_review_lines PRIMARY KEY (review, person);


--
-- Name: reviews pk_reviews; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT pk_reviews PRIMARY KEY (id);


--
-- Name: spaces pk_spaces; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spaces
    ADD CONSTRAINT pk_spaces PRIMARY KEY (id);


--
-- Name: strangers pk_strangers; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strangers
    ADD CONSTRAINT pk_strangers PRIMARY KEY (id);


--
-- Name: journal uq_journal_space_id_form; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT uq_journal_space_id_form UNIQUE (space_id, form);


--
-- Name: outbox uq_outbox_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT uq_outbox_id UNIQUE (id);


--
-- Name: people uq_people_space_id_email; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people
    ADD CONSTRAINT uq_people_space_id_email UNIQUE (space_id, email);


--
-- Name: people uq_people_space_id_slack_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people
    ADD CONSTRAINT uq_people_space_id_slack_id UNIQUE (space_id, slack_id);


--
-- Name: spaces uq_spaces_team_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spaces
    ADD CONSTRAINT uq_spaces_team_id UNIQUE (team_id);


--
-- Name: ix_broadcasts_pending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_broadcasts_pending ON public.broadcasts USING btree (space_id, id) WHERE (done IS FALSE);


--
-- Name: ix_gathered_entry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_gathered_entry ON public.gathered USING btree (entry);


--
-- Name: ix_gathered_stranger; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_gathered_stranger ON public.gathered USING btree (stranger);


--
-- Name: ix_homes_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_homes_person ON public.homes USING btree (person);


--
-- Name: ix_journal_access_asked; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_journal_access_asked ON public.journal USING btree (space_id, at) WHERE (action = 'access_asked'::text);


--
-- Name: ix_journal_space_id_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_journal_space_id_id ON public.journal USING btree (space_id, id);


--
-- Name: ix_journal_whom_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_journal_whom_id ON public.journal USING btree (whom, id);


--
-- Name: ix_outbox_about; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_about ON public.outbox USING btree (about, "position") WHERE (about IS NOT NULL);


--
-- Name: ix_outbox_edits; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_edits ON public.outbox USING btree (edits);


--
-- Name: ix_outbox_entry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_entry ON public.outbox USING btree (entry);


--
-- Name: ix_outbox_failed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_failed ON public.outbox USING btree (space_id, settled_at) WHERE (state = 'failed'::text);


--
-- Name: ix_outbox_owed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_owed ON public.outbox USING btree (space_id, "position") WHERE (state = 'owed'::text);


--
-- Name: ix_outbox_owed_lane; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_owed_lane ON public.outbox USING btree (space_id, lane, "position") WHERE (state = 'owed'::text);


--
-- Name: ix_outbox_unconverted; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_unconverted ON public.outbox USING btree (space_id, "position") WHERE (payload IS NULL);


--
-- Name: ix_outbox_urgent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_urgent ON public.outbox USING btree (space_id, due_at) WHERE ((state = 'owed'::text) AND urgent);


--
-- Name: ix_owed_to_door_space_id_due_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_owed_to_door_space_id_due_at ON public.owed_to_door USING btree (space_id, due_at);


--
-- Name: ix_people_administrators; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_administrators ON public.people USING btree (space_id) WHERE (administrator_since IS NOT NULL);


--
-- Name: ix_people_ending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_ending ON public.people USING btree (space_id, ends_on) WHERE (ends_on IS NOT NULL);


--
-- Name: ix_people_former_slack_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_former_slack_id ON public.people USING btree (space_id, former_slack_id) WHERE (former_slack_id IS NOT NULL);


--
-- Name: ix_people_listed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_listed ON public.people USING btree (space_id, sort_key, id) WHERE (partner OR (access = ANY (ARRAY['planned'::text, 'active'::text, 'suspended'::text])));


--
-- Name: ix_people_not_noted; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_not_noted ON public.people USING btree (space_id, password_at) WHERE (password_state = ANY (ARRAY['to_send'::text, 'delivered'::text, 'failed'::text]));


--
-- Name: ix_people_partners; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_partners ON public.people USING btree (space_id) WHERE partner;


--
-- Name: ix_people_phone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_phone ON public.people USING btree (space_id, phone) WHERE (phone IS NOT NULL);


--
-- Name: ix_people_planned; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_planned ON public.people USING btree (space_id, starts_on) WHERE (access = 'planned'::text);


--
-- Name: ix_people_space_id_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_space_id_id ON public.people USING btree (space_id, id);


--
-- Name: ix_people_space_id_look; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_space_id_look ON public.people USING btree (space_id, look);


--
-- Name: ix_people_space_id_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_space_id_name_key ON public.people USING btree (space_id, name_key);


--
-- Name: ix_people_space_id_sort_key_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_space_id_sort_key_id ON public.people USING btree (space_id, sort_key, id);


--
-- Name: ix_people_suspended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_suspended ON public.people USING btree (space_id, sort_key, id) WHERE (access = 'suspended'::text);


--
-- Name: ix_people_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_words ON public.people USING gin (public.people_grams(words)) WITH (gin_pending_list_limit='256');


--
-- Name: ix_proposals_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_proposals_open ON public.proposals USING btree (space_id) WHERE (settled_by IS NULL);


--
-- Name: ix_review_lines_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_review_lines_waiting ON public.review_lines USING btree (review, person) WHERE (answer IS NULL);


--
-- Name: ix_strangers_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_strangers_person ON public.strangers USING btree (person);


--
-- Name: ix_strangers_space_id_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_strangers_space_id_email ON public.strangers USING btree (space_id, email);


--
-- Name: ix_strangers_space_id_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_strangers_space_id_name_key ON public.strangers USING btree (space_id, name_key);


--
-- Name: ix_strangers_space_id_slack_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_strangers_space_id_slack_id ON public.strangers USING btree (space_id, slack_id);


--
-- Name: broadcasts fk_broadcasts_besides_people; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.broadcasts
    ADD CONSTRAINT fk_broadcasts_besides_people FOREIGN KEY (besides) REFERENCES public.people(id);


--
-- Name: broadcasts fk_broadcasts_entry_journal; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.broadcasts
    ADD CONSTRAINT fk_broadcasts_entry_journal FOREIGN KEY (entry) REFERENCES public.journal(id);


--
-- Name: broadcasts fk_broadcasts_space_id_spaces; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.broadcasts
    ADD CONSTRAINT fk_broadcasts_space_id_spaces FOREIGN KEY (space_id) REFERENCES public.spaces(id);


--
-- Name: drifts fk_drifts_entry_journal; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drifts
    ADD CONSTRAINT fk_drifts_entry_journal FOREIGN KEY (entry) REFERENCES public.journal(id);


--
-- Name: drifts fk_drifts_kept_by_people; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drifts
    ADD CONSTRAINT fk_drifts_kept_by_people FOREIGN KEY (kept_by) REFERENCES public.people(id);


--
-- Name: drifts fk_drifts_space_id_spaces; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drifts
    ADD CONSTRAINT fk_drifts_space_id_spaces FOREIGN KEY (space_id) REFERENCES public.spaces(id);


--
-- Name: gathered fk_gathered_entry_journal; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gathered
    ADD CONSTRAINT fk_gathered_entry_journal FOREIGN KEY (entry) REFERENCES public.journal(id);


--
-- Name: gathered fk_gathered_message_outbox; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gathered
    ADD CONSTRAINT fk_gathered_message_outbox FOREIGN KEY (message) REFERENCES public.outbox(id);


--
-- Name: homes fk_homes_person_people; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.homes
    ADD CONSTRAINT fk_homes_person_people FOREIGN KEY (person) REFERENCES public.people(id);


--
-- Name: homes fk_homes_space_id_spaces; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.homes
    ADD CONSTRAINT fk_homes_space_id_spaces FOREIGN KEY (space_id) REFERENCES public.spaces(id);


--
-- Name: import_lines fk_import_lines_import_id_imports; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_lines
    ADD CONSTRAINT fk_import_lines_import_id_imports FOREIGN KEY (import_id) REFERENCES public.imports(id);


--
-- Name: import_lines fk_import_lines_space_id_spaces; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_lines
    ADD CONSTRAINT fk_import_lines_space_id_spaces FOREIGN KEY (space_id) REFERENCES public.spaces(id);


--
-- Name: imports fk_imports_author_people; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.imports
    ADD CONSTRAINT fk_imports_author_people FOREIGN KEY (author) REFERENCES public.people(id);


--
-- Name: imports fk_imports_space_id_spaces; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.imports
    ADD CONSTRAINT fk_imports_space_id_spaces FOREIGN KEY (space_id) REFERENCES public.spaces(id);


--
-- Name: journal fk_journal_actor; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT fk_journal_actor FOREIGN KEY (actor) REFERENCES public.people(id);


--
-- Name: journal fk_journal_space_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT fk_journal_space_id FOREIGN KEY (space_id) REFERENCES public.spaces(id);


--
-- Name: journal fk_journal_whom; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT fk_journal_whom FOREIGN KEY (whom) REFERENCES public.people(id);


--
-- Name: members fk_members_space_id_spaces; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.members
    ADD CONSTRAINT fk_members_space_id_spaces FOREIGN KEY (space_id) REFERENCES public.spaces(id);


--
-- Name: outbox fk_outbox_about; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT fk_outbox_about FOREIGN KEY (about) REFERENCES public.people(id);


--
-- Name: outbox fk_outbox_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT fk_outbox_entry FOREIGN KEY (entry) REFERENCES public.journal(id);


--
-- Name: outbox fk_outbox_recipient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT fk_outbox_recipient FOREIGN KEY (recipient) REFERENCES public.people(id);


--
-- Name: outbox fk_outbox_space_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT fk_outbox_space_id FOREIGN KEY (space_id) REFERENCES public.spaces(id);


--
-- Name: owed_to_door fk_owed_to_door_person_people; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owed_to_door
    ADD CONSTRAINT fk_owed_to_door_person_people FOREIGN KEY (person) REFERENCES public.people(id);


--
-- Name: owed_to_door fk_owed_to_door_space_id_spaces; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owed_to_door
    ADD CONSTRAINT fk_owed_to_door_space_id_spaces FOREIGN KEY (space_id) REFERENCES public.spaces(id);


--
-- Name: people fk_people_space_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people
    ADD CONSTRAINT fk_people_space_id FOREIGN KEY (space_id) REFERENCES public.spaces(id);


--
-- Name: proposals fk_proposals_entry_journal; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT fk_proposals_entry_journal FOREIGN KEY (entry) REFERENCES public.journal(id);


--
-- Name: proposals fk_proposals_person_people; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT fk_proposals_person_people FOREIGN KEY (person) REFERENCES public.people(id);


--
-- Name: proposals fk_proposals_settled_by_journal; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT fk_proposals_settled_by_journal FOREIGN KEY (settled_by) REFERENCES public.journal(id);


--
-- Name: proposals fk_proposals_space_id_spaces; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT fk_proposals_space_id_spaces FOREIGN KEY (space_id) REFERENCES public.spaces(id);


--
-- Name: review_lines fk_review_lines_answered_by_people; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_lines
    ADD CONSTRAINT fk_review_lines_answered_by_people FOREIGN KEY (answered_by) REFERENCES public.people(id);


--
-- Name: review_lines fk_review_lines_person_people; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_lines
    ADD CONSTRAINT fk_review_lines_person_people FOREIGN KEY (person) REFERENCES public.people(id);


--
-- Name: review_lines fk_review_lines_review_reviews; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review_lines
    ADD CONSTRAINT fk_review_lines_review_reviews FOREIGN KEY (review) REFERENCES public.reviews(id);


--
-- Name: reviews fk_reviews_opened_by_people; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT fk_reviews_opened_by_people FOREIGN KEY (opened_by) REFERENCES public.people(id);


--
-- Name: reviews fk_reviews_space_id_spaces; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT fk_reviews_space_id_spaces FOREIGN KEY (space_id) REFERENCES public.spaces(id);


--
-- Name: strangers fk_strangers_person_people; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strangers
    ADD CONSTRAINT fk_strangers_person_people FOREIGN KEY (person) REFERENCES public.people(id);


--
-- Name: strangers fk_strangers_space_id_spaces; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strangers
    ADD CONSTRAINT fk_strangers_space_id_spaces FOREIGN KEY (space_id) REFERENCES public.spaces(id);


--
-- PostgreSQL database dump complete
--



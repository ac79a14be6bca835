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

INSERT INTO public.broadcasts VALUES (1, 1, 8, 'administrator_enrolled', '{"at": "2026-03-02T08:30:01.660308+00:00", "person": 1, "approved_by": 2}', '2026-03-02 08:30:01.660308+00', 1, 5, '[]', '726022C6EED1', true);
INSERT INTO public.broadcasts VALUES (2, 1, 11, 'administrator_enrolled', '{"at": "2026-03-02T08:30:02.707692+00:00", "person": 2, "approved_by": 1}', '2026-03-02 08:30:02.707692+00', 2, 5, '[]', 'EE1E1994476E', true);
INSERT INTO public.broadcasts VALUES (3, 1, 14, 'administrator_enrolled', '{"at": "2026-03-02T08:30:03.639943+00:00", "person": 3, "approved_by": 1}', '2026-03-02 08:30:03.639943+00', 3, 5, '[]', '9EE8414ECAE9', true);
INSERT INTO public.broadcasts VALUES (4, 1, 43, 'administrator_enrolled', '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', '2026-03-02 08:30:09.469294+00', 15, 22, '[]', '118DED922369', true);
INSERT INTO public.broadcasts VALUES (5, 1, 59, 'administrator_resigned', '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3, "takeover": null}', '2026-03-10 08:00:02.220137+00', 3, 22, '[15]', '1124344EA88B', true);


--
-- Data for Name: drifts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.drifts VALUES (1, 7, 'name', 'Marc Petit-Lenoir', '2026-03-11 09:00:03.756585+00', false, false, NULL, NULL, NULL);


--
-- Data for Name: gathered; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gathered VALUES ('ed9d6295-32b6-4b47-a2ee-000877a55581', 79, 0);
INSERT INTO public.gathered VALUES ('ed9d6295-32b6-4b47-a2ee-000877a55581', 82, 0);
INSERT INTO public.gathered VALUES ('ed9d6295-32b6-4b47-a2ee-000877a55581', 83, 0);
INSERT INTO public.gathered VALUES ('ed9d6295-32b6-4b47-a2ee-000877a55581', 84, 0);


--
-- Data for Name: homes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.homes VALUES (1, 'U0PAULE', 3, '2026-03-02 08:30:00.882942+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
INSERT INTO public.homes VALUES (1, 'U0ZOE', NULL, '2026-03-02 08:30:01.006552+00', 'en-US', 'Europe/Paris', '4f6fb4ea71933ae74b4a58d0a3242a4148f9b11315cf9786b51361992a566b40');
INSERT INTO public.homes VALUES (1, 'U0ANNE', NULL, '2026-03-02 08:30:00.959156+00', 'fr-FR', 'Europe/Paris', '927ffd28b78dfd696f06e819c46c4edc68766cec6d4b57c9df0d6f7dc290294b');
INSERT INTO public.homes VALUES (1, 'U0MARC', 7, '2026-03-02 08:30:06.068861+00', 'fr-FR', 'Europe/Paris', 'd6bafbf23d43ee6e115f227ebf53433458b042007acb0756e6961c76f09db55a');
INSERT INTO public.homes VALUES (1, 'U0HUGH', 2, '2026-03-02 08:30:00.831787+00', 'en-GB', 'Europe/London', '579e70d3325545d075d7ed1c1b3f4ad0e48aae3d03dec12cf7923997e0af3cd4');
INSERT INTO public.homes VALUES (1, 'U0CLAIRE', 1, '2026-03-02 08:30:00.763526+00', 'fr-FR', 'Europe/Paris', 'ceadce44791102307457b4aa8b7108e611261ef8d88b0654092aa860277dca31');
INSERT INTO public.homes VALUES (1, 'U0NORA', 9, '2026-03-02 08:30:06.164906+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');


--
-- Data for Name: import_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_lines VALUES ('3c11984722884d2790775879e650cd04', 2, 1, 'add', '{"fields": {"last_name": "Nom15", "first_name": "Pr\u00e9nom15", "email": "crowd15@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('3c11984722884d2790775879e650cd04', 3, 1, 'add', '{"fields": {"last_name": "Nom16", "first_name": "Pr\u00e9nom16", "email": "crowd16@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('3c11984722884d2790775879e650cd04', 4, 1, 'add', '{"fields": {"last_name": "Nom17", "first_name": "Pr\u00e9nom17", "email": "crowd17@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('3c11984722884d2790775879e650cd04', 5, 1, 'add', '{"fields": {"last_name": "Nom18", "first_name": "Pr\u00e9nom18", "email": "crowd18@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('3c11984722884d2790775879e650cd04', 6, 1, 'add', '{"fields": {"last_name": "Nom19", "first_name": "Pr\u00e9nom19", "email": "crowd19@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('3c11984722884d2790775879e650cd04', 7, 1, 'refused', '{"fields": {"last_name": "Simon", "first_name": "Sam", "email": "sam@gmail.com"}}', '[["not_a_collaborator", {"email": "sam@gmail.com"}]]', '[]');
INSERT INTO public.import_lines VALUES ('11c3d2470f88495bbdb8fb058afaa979', 7, 1, 'add', '{"fields": {"last_name": "Nom8", "first_name": "Pr\u00e9nom8", "email": "crowd8@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('11c3d2470f88495bbdb8fb058afaa979', 8, 1, 'add', '{"fields": {"last_name": "Nom9", "first_name": "Pr\u00e9nom9", "email": "crowd9@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('11c3d2470f88495bbdb8fb058afaa979', 9, 1, 'add', '{"fields": {"last_name": "Nom10", "first_name": "Pr\u00e9nom10", "email": "crowd10@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('11c3d2470f88495bbdb8fb058afaa979', 10, 1, 'add', '{"fields": {"last_name": "Nom11", "first_name": "Pr\u00e9nom11", "email": "crowd11@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('11c3d2470f88495bbdb8fb058afaa979', 11, 1, 'add', '{"fields": {"last_name": "Nom12", "first_name": "Pr\u00e9nom12", "email": "crowd12@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('11c3d2470f88495bbdb8fb058afaa979', 12, 1, 'add', '{"fields": {"last_name": "Nom13", "first_name": "Pr\u00e9nom13", "email": "crowd13@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('11c3d2470f88495bbdb8fb058afaa979', 13, 1, 'add', '{"fields": {"last_name": "Nom14", "first_name": "Pr\u00e9nom14", "email": "crowd14@cabinet-durand.fr"}}', '[]', '[]');


--
-- Data for Name: imports; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.imports VALUES ('7355070b200e4fd28398724833354c9c', 1, 1, 'done', 'abonnés.csv', '90ec8c778dccaa29d34e6252a3fdd4382159d6206269b69281f312dd98c43174', '', '2026-03-02 08:30:06.506351+00', '2026-03-02 08:30:06.710142+00', 5, 4, 0, 0, 1, 1, 4, NULL, NULL, 'd0a65352-3d5b-46e1-84ad-efa6e7d54941', 'F014C6C461E', true, '{"export": "", "read": [], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
INSERT INTO public.imports VALUES ('3c11984722884d2790775879e650cd04', 1, 2, 'proposed', 'paie.csv', '3f80b136e1d29ba8dc99a68bc1e756ae351e4cf164fc60f1566d55a5272669e6', '', '2026-03-11 09:00:02.218083+00', NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, false, '{"export": "", "read": ["Nom", "Pr\u00e9nom", "Courriel", "T\u00e9l\u00e9phone", "Fonction", "Motif"], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
INSERT INTO public.imports VALUES ('11c3d2470f88495bbdb8fb058afaa979', 1, 1, 'running', 'arrivées.csv', '1aed41e2c347569f424863ccae3e29b7a9f332b714e2d0a8e6b725888ab2fa91', '', '2026-03-11 09:00:02.640493+00', NULL, 12, 5, 0, 0, 0, 0, 0, 'cabinet:1:deadbeef', '2026-03-11 09:00:32.706803+00', '7bf2f3a0-7454-4fca-9561-27002b6ea0ce', NULL, false, '{"export": "", "read": [], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');


--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES (1, 1, '2026-03-02 08:30:00.058396+00', 'partner_added', NULL, 1, '', NULL, '8ADDB373B3C6', 'f9eac3d4f12621ae992559f7b2c9f749', '52f7f3fd51d0e1b42ebe5ebe818657d21f5601f4b26b257171f65c62e73fe70f', '780e3678793b0cceb71be795f6b173f9acbab54e88fa88cc910a3a60e4d99c70', '{"name":"Claire Durand","after":{"email":"claire.durand@cabinet-durand.fr","phone":"+33144556670","function":"Expert-comptable associée","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0CLAIRE"}}', '', '67069f6ff406ee1c379c3c15646dfb9a', 'ef2bc73b3e68b340aa37081cd6bf6f84fbfa003fd003320b1fbac248e74a0ace', NULL);
INSERT INTO public.journal VALUES (2, 1, '2026-03-02 08:30:00.058396+00', 'partner_added', NULL, 2, '', NULL, '8ADDB373B3C6', 'e6079dda88f27f62a23747f48257d23d', 'a7325928055ef06c177968f116d1dd5f116540bf80c8818e6b5c349c6858457f', '595271cf220086816d8baf7d65b9ee32bbf6230a9a1116167bb166253108af7c', '{"name":"Hugh Martin","after":{"email":"hugh.martin@cabinet-durand.fr","phone":null,"function":"Partner","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0HUGH"}}', '', '56f70aee94d834b21a5ef28a9bc50efa', '90b16d2908c25be82e9bdc823bddc419fe284b6799caa9229cd0abc55c95d49a', NULL);
INSERT INTO public.journal VALUES (3, 1, '2026-03-02 08:30:00.058396+00', 'partner_added', NULL, 3, '', NULL, '8ADDB373B3C6', '123b52dcd2b65446119ad5776d486fce', '2675580138cba2a3b9809e72cf09c2655f4825db1dc668c5f5cd761a72597e18', '0c6ebffaaf1f34e29091c484bddf27499452f8507ded2a18210c5b13adc00129', '{"name":"Paule Rey","after":{"email":"paule@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0PAULE"}}', '', 'd2d9cbc84f20ca4b4da92568a208f513', '08c0c69f07c6ee4b5ad0d83e6fe5d25517e73c517b3500fd12c9f7feccd6754b', NULL);
INSERT INTO public.journal VALUES (4, 1, '2026-03-02 08:30:00.058396+00', 'partner_added', NULL, 4, '', NULL, '8ADDB373B3C6', '066fcd422fd0096f872482c91ef9cc29', '16b72bc3ef360fd35d0267fd04a2687bed8de8aba9b466668344e56b1e1eace0', 'ff02ca46b0ddf156d938d874642eafcc382c5f3cce9f5f3f01311ac690f62a5b', '{"name":"Rémi Sarre","after":{"email":"remi@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0REMI"}}', '', '04fbe755b243335845ecbb023ae7896d', 'ab003ffae81a574c91395c6ead2ad6ff2827cbf4641fc2604b8ffedb437389bd', NULL);
INSERT INTO public.journal VALUES (5, 1, '2026-03-02 08:30:00.058396+00', 'partner_added', NULL, 5, '', NULL, '8ADDB373B3C6', '1770962ec5fad782a9f327a5f05b9d8d', '9eefb7ffb2ace79cc37e7afd52f3301850ddadcf7f83a64a70da671b20aa1a5f', 'ef8a984ecbe0db1dba782c2efd1da036c6fb88b4ed7fad0bf450cb90185e7992', '{"name":"jeanne.robert@cabinet-durand.fr","after":{"email":"jeanne.robert@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":null}}', '', 'edda93de6e4fe0426169072d0425d453', 'ee15f75f2c34979f5f547537031019447b93de9af00b5bacb39b7c6c7389d460', NULL);
INSERT INTO public.journal VALUES (6, 1, '2026-03-02 08:30:01.07152+00', 'enrolment_asked', 1, 1, '', 'e8e47bc4691143c3b173ab3ecd39d920', '4C8BEE80F584', 'c6076d36e300a66714aba1452d6a5fa0', '3fdf5a1c6c15b4a5ee4b48e89f31c282ed28d1b20f5ab167edf92915447abd65', '81e49688845104352f01914b384d1137ed1454cf8925c2245a96ff3e308821cd', '{"name":"Claire Durand"}', 'Claire Durand', '03ae512b44b8120028fdb521b5d21ab9', '9acd2e7ac40858a9fb5b406003d016bc14adc3bbeb9ba7dceab47473efb6499a', NULL);
INSERT INTO public.journal VALUES (7, 1, '2026-03-02 08:30:01.660308+00', 'enrolment_approved', 2, 1, '', 'answer:6', '726022C6EED1', 'e7f361817139b701ee57845548ec9fd4', 'd4575de2cea451e78c0235d9d33eab72db7a1c6cbe0675e6586cdb5ed6cfcfb5', '3d8cbf435b050566109ac2e208eb95efb4e9c0a7433caade7afafbedb9d310f4', '{"name":"Claire Durand"}', 'Hugh Martin', 'ee99cdace667c045d19cb2c56deed16a', 'c90305c0faac465ce582071f3e22e0203acb700d920be615acd990b7baf1c267', NULL);
INSERT INTO public.journal VALUES (8, 1, '2026-03-02 08:30:01.660308+00', 'administrator_enrolled', 1, 1, '', NULL, '726022C6EED1', 'ed943ebb9171cd2718f72307428b2544', 'b5cf222f53d63d67f7ebe51042165b22e527e9e51fcc1fbab45ae404432c1d4e', '0fc5c121600f989aac41a712f31946eea8ca10932ae14150ba7eb2783112f9dc', '{"name":"Claire Durand","before":{"administrator":false},"after":{"administrator":true}}', 'Claire Durand', '3176f9dcd45b34e7556c7385707b7986', 'd621b6f93cc5c3673cf2f382ae281b8ba8d7b87c12f25b75657a8a6bbbea4836', NULL);
INSERT INTO public.journal VALUES (9, 1, '2026-03-02 08:30:02.094353+00', 'enrolment_asked', 2, 2, '', 'defb1a78e7354a40a03a978dc1d4f7a6', 'AF67B774EE36', 'b928830881f325b19f4fb5cbbf953005', '6412b20a18f825d4fcf604f98a97098cb661e780daa34df02789e7c32849f6e3', '9634bbf53909e8432e7fd9558d92a30aaba775c992df8316d7df9c4ca818492f', '{"name":"Hugh Martin"}', 'Hugh Martin', '420362664d8b888902e0714dc618ed7d', '1477b58d272809ac206f9ec4018fe0c758f800d71fb16c299c9d1759564df7eb', NULL);
INSERT INTO public.journal VALUES (10, 1, '2026-03-02 08:30:02.707692+00', 'enrolment_approved', 1, 2, '', 'answer:9', 'EE1E1994476E', '422c03ccde4c6bdae8e39cf35d2c7d8e', 'eb7af67fb97c2301fd21a66d3dab46bcda9bc35c35f5cedd7b49815f0a5af9ff', '312e1ecbd182d3f42f57fe00f5a1cab92be99aafc470ca176ca4836fd114b112', '{"name":"Hugh Martin"}', 'Claire Durand', 'a62c573428b70cbfbd4a58d48800919e', '10898e12943cc156e5be614fe99e9c33c776d03a712a68138ff32a1eff851ba4', NULL);
INSERT INTO public.journal VALUES (11, 1, '2026-03-02 08:30:02.707692+00', 'administrator_enrolled', 2, 2, '', NULL, 'EE1E1994476E', '91436adfff732e01fcaac6414337a75c', '645374f7527f7025a0c1d7f4d563615f1125beb94d7336f5ccd0f1af63115923', 'd6d59edbe5205e596ffe993fe98296037c0fc2ce4ad7a50070462757e3109b3f', '{"name":"Hugh Martin","before":{"administrator":false},"after":{"administrator":true}}', 'Hugh Martin', 'b6d032e8015ea9f327544ff74c6a4186', 'a662e1ce1609723af83d7d02fc3a28cb04bef673891e34338389b069dc53315c', NULL);
INSERT INTO public.journal VALUES (12, 1, '2026-03-02 08:30:03.074598+00', 'enrolment_asked', 3, 3, '', '91de78907ec142778bc932b96dc46210', 'F4F75768A322', 'cb5577b17ec9ea98663a2ebce9057525', '4f62b53ea9afe1262702b2ad3603d479a613f33c701ae41e5fcb12e3afb59f11', '3a34baf8b475b2b55ec496c2d12b0a9e43818fb2ecc823f98e2e098ce53ebca9', '{"name":"Paule Rey"}', 'Paule Rey', '022b335caf94f2d0b237adba776697df', 'bf242f95c4a5a298c3161b6f7df0aa227cef4f7d61d40f48ddcb45aa200c84c5', NULL);
INSERT INTO public.journal VALUES (13, 1, '2026-03-02 08:30:03.639943+00', 'enrolment_approved', 1, 3, '', 'answer:12', '9EE8414ECAE9', '6bac0dd6a6f54c082017f16ac8f7cf10', 'd81f730d1b5157613bd39202389779318711d5713ce3fb6812a6204f3cf3b1c7', 'f0a28160ccaf741573519315e6c303e8f4a45d1620df5dbf555acb0c21ea5fce', '{"name":"Paule Rey"}', 'Claire Durand', 'd6af40745662831d6cebc7e6423a6549', 'e6b3cc796edc65a1d40807edaa4b49973f28ffaf33097d2530046952e253a330', NULL);
INSERT INTO public.journal VALUES (14, 1, '2026-03-02 08:30:03.639943+00', 'administrator_enrolled', 3, 3, '', NULL, '9EE8414ECAE9', '41d40042a1e42a9f89a92f19ebed0106', '170fcdb8ae3686239dc8c1c6efec656a43283ae2219b7d78b2b567d2ab3a4864', 'b4695709795ed087168fe59a6e7b8b831377b392c511360a6547354118da12b3', '{"name":"Paule Rey","before":{"administrator":false},"after":{"administrator":true}}', 'Paule Rey', 'bdc8a4eab6ae8dbfbbc814f2eacac2de', 'cf01856ae28161b5c91bfd3d45d484ec1b2177c164a9336ebc5b882f8e94ea96', NULL);
INSERT INTO public.journal VALUES (15, 1, '2026-03-02 08:30:04.101421+00', 'subscriber_added', 1, 6, '', '3fb12b973b2749a39624e48415cccd04', '76058AF1A522', '8773d2978eaa7c71e8322fd2ff87184f', '905f2facfa64eae5ce86495545b17bf7629af5f4b48c11865627ea957cdcab31', '222cc263dd9b4ca573174257ff354b3954401fa932974f61534ada4807b8a037', '{"name":"Anne Petit","after":{"email":"anne.petit@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ANNE"}}', 'Claire Durand', 'f36154bc0edc4f6247965910892e0eae', 'e1acd1531743f0ce3a9f3c7a63ffb44430b51bebdcc378c5aef7d1dfa9cad579', NULL);
INSERT INTO public.journal VALUES (59, 1, '2026-03-10 08:00:02.220137+00', 'account_lost', NULL, 3, '', NULL, '1124344EA88B', '2eff394137d621bbf55513d567b71014', '635aa4b32eeee4af6d094cfbcd46cac528e6f3214d172bf0825ec6d4d9da9e61', 'b2261783d3a048e1eaaabb03c729a7cc13cd937c65201a1df2654ad12e69d313', '{"name":"Paule Rey","before":{"administrator":true,"account":"U0PAULE"},"after":{"administrator":false,"account":null}}', '', 'f86907af53b23bb674dae40ff9710301', '99f51839ee98309ee29f5798e58b33f9595d4ac47d8e7426d0616ef41ea19c72', NULL);
INSERT INTO public.journal VALUES (16, 1, '2026-03-02 08:30:04.311766+00', 'subscriber_added', 1, 7, '', 'd139dfa38ee3477d92bb57708c8a97e6', '135945222C81', 'be61b2ed35470723e2626d37bbb155e6', 'e7990840a8c161ca063e51f8a328deab8f1b772e32e10844496bb999aa9cf80b', 'daf9009c73246007a63ec9325df67144c4c824d04e27e0ad56b4bdad4b3df46d', '{"name":"Marc Lefèvre","after":{"email":"marc.lefevre@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0MARC"}}', 'Claire Durand', '3122b14e74e5c822961afb761517094b', '0cf823278f8cb4fa23e706a373b817521a15417b3a8fcf73dfa4c1656509c298', NULL);
INSERT INTO public.journal VALUES (18, 1, '2026-03-02 08:30:04.736489+00', 'subscriber_added', 1, 9, '', 'a91ef1b77dd44ba594d58d5149538de4', '8EC743CED54A', '73f843c01974b63e55128aa596525087', 'b40694f3a3052a1a2afe232a36f3afb632d737ef230dc26cc316bb0b976a81e3', 'bd6e44daf61ee9fb588f8a602eaa4ca8a5de31a13906d723652eb7cac9101ac3', '{"name":"Nora Benali","after":{"email":"nora@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0NORA"}}', 'Claire Durand', '0f62ac188bc98684762e9e64845ecf60', 'daee90a4cf0ede524852cc8784b6bdb86914847c28594763cd4c8e1aac99c9dc', NULL);
INSERT INTO public.journal VALUES (20, 1, '2026-03-02 08:30:05.020829+00', 'subscriber_added', 1, 11, '', '0bbf1a87d4f3410b8bcf765ce50c9889', 'C5BE88C2DB21', '88557416edd7086cef131899960a7a82', '273dd252ed73c499c22b9384ce65cc3764b73cb0adf65e8ad1faccb4c3c93830', '8f915b8f9e87b536e207f3a07a3be2a195d9013fc4a269c2191d85f83fc82336', '{"name":"Oscar Dupuis","after":{"email":"oscar@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0OSCAR"}}', 'Claire Durand', '419a88b105e61465651db6a49d6fce0f', 'c615029975930eb4d38f616cad8cde9fdfd669f290bb25d2c4bea55fecbd40dc', NULL);
INSERT INTO public.journal VALUES (22, 1, '2026-03-02 08:30:05.377132+00', 'subscriber_added', 1, 13, '', '040ad321e9024291b411c3623c7841fe', '42BA29D8D020', '05f0d987d6bff9fc57d826b19e55b252', 'a1fc1cc29652b70be961fee24f709af383bed01059bd21b4759c0806571a6b6e', '58a687c34ef5add4b1da1f970be227f964e76550ccc4504988d34136c504690a', '{"name":"Thomas Fabre","after":{"email":"thomas@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0THOMAS"}}', 'Claire Durand', '9988f29eb8f787b5a1841199cf6cceba', '3eac22e7c10743416ee3357f78bad2bbf551fa4f991b0a73bdf60ea8cd5121b3', NULL);
INSERT INTO public.journal VALUES (24, 1, '2026-03-02 08:30:05.73256+00', 'subscriber_added', 1, 15, '', '8ac287d70fb24cfc80aaa7e844506211', '2423AADAF32A', 'bc9febe525d95d7816af9b4294919b8a', 'a7178c23a59024688d52ee134db4370d95a1d348a9b3223c1f41e80a927c492b', '1f11fd0c7f17cc6358cc0e9efa36ff99d4927f93084330ded0861c90ffd2efbb', '{"name":"Emma Hubert","after":{"email":"emma@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":"2026-03-17","back_on":null,"account":"U0EMMA"}}', 'Claire Durand', 'c454301873a2112b00f57e5150773bc0', '01e567f5cba9a3b53816d78ab735112a25432ba09a3ae5dbe09e929eb117bad5', NULL);
INSERT INTO public.journal VALUES (25, 1, '2026-03-02 08:30:05.791066+00', 'subscriber_added', 1, 16, '', '3e3fd5d496bd43e7bb3d0230e4dbdd5e', '6444A386422B', 'c026ea82e9ca2d08c0f7a349fb1bf237', 'ae3bf6488fc0b6b505af0682572b9b30930663ff0f273b4aad88eb92a64a911f', 'ca9b2fcc26c0ca3a922e36d580d75699a66d099bd45562f3173ded5d68f99700', '{"name":"Yann Imbert","after":{"email":"yann@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-06-01","ends_on":"2026-09-30","back_on":null,"account":"U0YANN"}}', 'Claire Durand', 'b7c0c796331d07e714009afac62a8c2f', 'a3a607797dcd0d37f46d1cd193028f40f39fe835c18ccec1592973440a84c058', NULL);
INSERT INTO public.journal VALUES (26, 1, '2026-03-02 08:30:05.886741+00', 'subscriber_added', 1, 17, '', 'd4d00301ea8d429096d8e9129fb06eaa', 'DAE320ED5C14', '68235d384fccf81804a8585921158daa', '6e92431624ff8af9e97c1eddec3db23742be83862daf7eda82b05ca088e85d9a', '9ca1e25986abf05f3a059c0f88e2acc61188d0cb15e906c881c9ed7e537ea31a', '{"name":"Léa Jacquet","after":{"email":"lea@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-03-11","ends_on":null,"back_on":null,"account":"U0LEA"}}', 'Claire Durand', '8248b0936ada606ad333c26149d6890e', 'b9b471564620afc2539a7df751b71ed3e0f9698e9ef2c243bcd89d6bac5aa2b3', NULL);
INSERT INTO public.journal VALUES (29, 1, '2026-03-02 08:30:06.183187+00', 'password_noted', 9, 9, '', NULL, '193B76C10EED', '5800957fd2eb59a1ed4294b4dfcb4deb', '38dc24a76d6fe224724bcad8dd7306e8f97d30c49bab32a09dfba5a3aa8f1d3d', '86a3f270873ecaa951c06ca9b9e0dc0e62dca24a0d4f51985246a8725ea1689a', '{"name":"Nora Benali"}', 'Nora Benali', 'd61063d159abf37a786d14bb536e4e5c', '38ceb2b27763c17bee18bdaf0c75457c50801c8100c3c5237e826f8380ed64dd', NULL);
INSERT INTO public.journal VALUES (30, 1, '2026-03-02 08:30:06.562798+00', 'import_started', 1, NULL, '', '7355070b200e4fd28398724833354c9c', 'D2D6D9EF4122', 'ee2e03c1d8ed784b9d0e2241379545d7', '7d5981ddefa3bdaef2c0c33bb6b053085f0cc82df2281fe0d56e21ac9dfe346d', 'e4daee2b8ee97876c38626877412a2a76e1d58ab2d123e942dffc838f706f01f', '{"facts":{"file":"abonnés.csv","total":5}}', 'Claire Durand', '9cfebb294422bef476f24c816ac44081', '538f0d113c1451706663a155d6af03d1a37f1d970d82a0071c5c4bb10afa894a', NULL);
INSERT INTO public.journal VALUES (31, 1, '2026-03-02 08:30:06.640705+00', 'subscriber_added', 1, 19, '', NULL, NULL, 'a2043f6efa6e96bf66e1c483990911f9', 'cbfc0330eac8be6bc90e3aa0ce69b58736d10c1183038a6caddd779526784e39', 'afc2cfe924a7a783c1eb8f0f153477a1cb4860975bab50997b1c80f63bb5935a', '{"name":"Prénom0 Nom0","after":{"email":"crowd0@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100000"}}', 'Claire Durand', '761437c0dfded11906635a389731771a', '18bee9a5d781557e0f72400ace96605eaed90e0aec4add322c970c556305f8e8', NULL);
INSERT INTO public.journal VALUES (32, 1, '2026-03-02 08:30:06.640705+00', 'subscriber_added', 1, 20, '', NULL, NULL, '6dc697fa8b1d1f88d8fbd7e80dbb508e', '86f5f92334c284cd8a1fc17ea89eb5b75e292ebeba2eb30d74d6d0ac95a80b16', '230dbe0cbf25d9da4ca2c5e64391db2fbb6a14f0ebb52b58777bef741bdacadc', '{"name":"Prénom1 Nom1","after":{"email":"crowd1@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100001"}}', 'Claire Durand', 'c8ad5ab1e63c303fc900c1baf8becc3d', 'd991ddde8bcc307512c34f07a3b3ec8d9b8fc58924b32ac73893683c5399bbd5', NULL);
INSERT INTO public.journal VALUES (33, 1, '2026-03-02 08:30:06.640705+00', 'subscriber_added', 1, 21, '', NULL, NULL, 'd0adeb7e4f52989dc1af3f3e60a1c125', '738b70e57c8a221482455f5cab39147f446115a6613d093978cdd4b9a62ef9de', '624c9e30229e02e9363aac24e60aed4ad6176e6e603c9fd1604183d9b3a2a579', '{"name":"Prénom2 Nom2","after":{"email":"crowd2@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100002"}}', 'Claire Durand', 'e970bae262bb7474d6408683a7d5955d', 'ebd0b5a8d11e8879c0537054c0df1c2c23a74b2dd7d7885619fcc2bcc1f451c4', NULL);
INSERT INTO public.journal VALUES (17, 1, '2026-03-02 08:30:04.52191+00', 'subscriber_added', 1, 8, '', '2f1a3364b5984547b96d42858dc900f3', '2BD6F28C3D3C', '3b288e7107dccd05d8dc962ecc6a6be0', '22e54500b30cd14aadc5447d6b74d415fb309f09315a31fbbc52f7d8f42d1bb5', 'ce0623d347e3b2b76404a31122b38c245cdd5114dc26e65f3f6148d6d9e5befe', '{"name":"Zoë O’Neill","after":{"email":"zoe.oneill@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ZOE"}}', 'Claire Durand', '4d1a6b91ef8f8a7e5365b79ab4ea4dbf', 'f1e29c7c4574344bb93c47b399e6fdb88460aa2296ab00046de19f316805126c', NULL);
INSERT INTO public.journal VALUES (19, 1, '2026-03-02 08:30:04.890776+00', 'subscriber_added', 1, 10, '', 'b81a34e473c04fbaa7fdfba797755ea6', '2E3683CA2753', 'a36d5b20fd36b3154e3c5a67e9ad5c80', '43637c9a4e67da4aba264a76e1584017ab4094c863aed35db93e8b5872772e40', '04d13cd8f663e8aea74b6fa55c9a5579de45bc51e1a289bcb61b71bb31a8dba1', '{"name":"Bruno Caron","after":{"email":"bruno@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0BRUNO"}}', 'Claire Durand', '63a5a874dae3b4f5a5b16191bae1337b', '49dfcdb00987b2c6a61f4f425fb2bbc5695ca2a3058a364d6a0153cc9d7dfb9d', NULL);
INSERT INTO public.journal VALUES (21, 1, '2026-03-02 08:30:05.231462+00', 'subscriber_added', 1, 12, '', '66f4ae1772794f9da289fe05049f6257', '55B54C2812E1', '33848bb3961704bca1eaf08ce0352c1e', '1a02550311ded59ade1d763ad032ccbf8f6bb0f74c5207c1420b2c5974c6dc7d', 'a9eec293eb8edb41934dca4a1cb80b43526e254ce2f5b3f67bf54a85678e7cc0', '{"name":"Sophie Étienne","after":{"email":"sophie@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0SOPHIE"}}', 'Claire Durand', 'ace550bec86542b4bf93bfacd7f75a35', '08f223554ed8fc37666298151c2a45fdfa306532ad3822b9a4dd84654e104534', NULL);
INSERT INTO public.journal VALUES (27, 1, '2026-03-02 08:30:05.962704+00', 'subscriber_added', 1, 18, '', 'cf8fa6754ac94b47aafeb22b0c696ccc', '6703186BD548', 'c4d5c75ec19adfc0183e87b25277838c', 'f4d6577603f5fafe4f1eae937b8a92a5a4432d2d7a3c900ad0bf700d185eb9cc', '7019f1388db6325d7344bfbbc2632ac88ec5c04a1dc993dbbca34fff86ebbbc2', '{"name":"Jean Absent","after":{"email":"jean.absent@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":null}}', 'Claire Durand', 'bd8ace2bf9809e7ef76c5c12c317af6c', 'b93c96c5567dcd06f67980750fc502a18c943e6716a7d5a30bc19a704360c5d1', NULL);
INSERT INTO public.journal VALUES (28, 1, '2026-03-02 08:30:06.103072+00', 'password_noted', 7, 7, '', NULL, '9117A3FCDB98', '5c3377fae03436ebfed4c9dd44b3370e', '278fba4df809f461aa04366625d0f905520e34d07969efb7260c5880cb6a7b40', '5db9a9e9ef00aa0663e08f419f25950dee8b9b6b6c8130bde078b0aa6c7abc7c', '{"name":"Marc Lefèvre"}', 'Marc Lefèvre', '167d12e460962a52da2ae45f1cf8666e', '77984b2ec5cce0af4df4d641c43a7725c9f5dc44685655518606457699f9219e', NULL);
INSERT INTO public.journal VALUES (35, 1, '2026-03-02 08:30:06.710142+00', 'import_ended', 1, NULL, '', NULL, NULL, '5bcf7fac9fb67c82683dfa8b19d0e5c9', 'd33a22e9df3ad31c4efec3213710a964dd9fbfb62534cc4021b2398217768210', 'e8b77c1a5ce05323407c6d7ad731ed6a85a07220465d914e668d4fb46fc4645e', '{"facts":{"outcome":"done","file":"abonnés.csv","added":4,"there":0,"left_out":0,"refused":1,"total":5}}', 'Claire Durand', '1c1075f0fe819641960fb6fa2ac9cbd3', '720dc8710d1a9d6ed620740492882da0edcefc78c2041b1f7a8fbba6d75e27cd', NULL);
INSERT INTO public.journal VALUES (37, 1, '2026-03-02 08:30:07.909469+00', 'subscriber_removed', 1, 13, 'Fin de mission', '77b79889f89341979e97acf1d16802d0', '9885FF955495', 'a432d97f8fad59f9b33217ad1b5f6386', '3591ac1a4b753f1392ad9fdff01bcc51f97fc0abf8e23a385963d280ed648efc', '11641526b1eea72ead3e0e5b5869c6d60aac924079440fcd1f38221c3514dcc6', '{"name":"Thomas Fabre","before":{"access":"active"},"after":{"access":"removed"}}', 'Claire Durand', '0eae1a715bd82b658645df9235e8a74b', '065b501eb709fe2c78f20c71ec3fe3ad8779b3bf33644e5c7b3b8a86af1e060f', NULL);
INSERT INTO public.journal VALUES (39, 1, '2026-03-02 08:30:08.211608+00', 'enrolment_asked', 7, 7, '', '588c3e811c2a40c9a330991ae0d3a0e6', 'CF2F46188493', '1c09f104a521a3334e6a294e7277a083', '212089076a0524c31f24462b1f60b944b5fe7665ecc07c38807395afbadf69a6', 'b111e2cb9708debb56de71d54d1ec62823e0ddc082bbe34f5f9e065317a6aeb0', '{"name":"Marc Lefèvre"}', 'Marc Lefèvre', 'd830ef6c0aa97f7a1f8a0711d6894521', '7ca3e425ab7eed87683e7d6def1713febeaa24ce0d07d65477ed1042252c340b', NULL);
INSERT INTO public.journal VALUES (42, 1, '2026-03-02 08:30:09.469294+00', 'enrolment_approved', 2, 15, '', 'answer:41', '118DED922369', 'e2c01d750f04c9a9153561afc8c8efad', '63b82af7699f88432d5d556cf6788d461955635e8bf49edc2103f0fde358d656', '270fc47c1944f8cebe082c69541700143a8f89ca023a5dcb347b56d07343c675', '{"name":"Emma Hubert"}', 'Hugh Martin', '9e3e20c3c954ffea844114f0c58d219c', 'ff85a67f851fe1bc91907c9e86f2aecb03d646dec764f0a177f1462188949d73', NULL);
INSERT INTO public.journal VALUES (43, 1, '2026-03-02 08:30:09.469294+00', 'administrator_enrolled', 15, 15, '', NULL, '118DED922369', '09deb4e4d1a39267f4886486f4008337', '6e26ae01373b283ef49ec62076ac014e351135533cea6a0c702331a2eb271f77', '9b14837ae35d6417b9dbb6ad6217cd42e90f57fb6575abbb498992fb20d58ec8', '{"name":"Emma Hubert","before":{"administrator":false},"after":{"administrator":true}}', 'Emma Hubert', '7009d915d5f8daf0a6cdb0c770466100', 'ffe951eecba656fc1be126863273edc0b8ce1ff8a9857bc9a084fff93bd6cb78', NULL);
INSERT INTO public.journal VALUES (44, 1, '2026-03-02 08:30:09.655722+00', 'enrolment_asked', 6, 6, '', 'd13c02479268423b9cbfcb58a3d13c43', 'A84865C381D9', '3e4e2320e9984bffccb9fa6be7508fb3', 'ae57b09737c7ad1e977060424fd5b9e6adee891c4a40bf046244be663d97d50a', '18e716338277e217b6a56b12b8a167ea17735de08f7841a39d734d59c38b653c', '{"name":"Anne Petit"}', 'Anne Petit', '3a2186542b9a87609b57f9269256ff57', '85dcd1bf5d55766fcbd6c3c2a821e80234ff8f177dff6572240427e0c76dc8ab', NULL);
INSERT INTO public.journal VALUES (38, 1, '2026-03-02 08:30:08.09017+00', 'subscriber_removed', 1, 14, '', '74fc77ea54d94ef1b417ed4b359b40cc', '164BCE90D135', '', '3605538ba97ce22aee81a1857d1e535bf43efcc8128a3b9b28a9a6b347ef5983', '1150c326c6d88d78c2a762d944ae80ab65f074e25925693868cb23a79e7061e0', '', 'Claire Durand', '4c4ba70d7fc87f938ae507f1007ee7d0', '1c00e8ed30de40526790483e28c9fa5af33cdade17e7041f69251a77a7eb8d72', NULL);
INSERT INTO public.journal VALUES (34, 1, '2026-03-02 08:30:06.640705+00', 'subscriber_added', 1, 22, '', NULL, NULL, '36c757687a361c815ed37322d0beb11a', '3ec93b31bbfc2949ae1921dca4deefb1648870d7dc6ae4c8fb91737a148446c7', '9acc4d88906bbe153a31b381beea8c7094734a2ca9bb7d6269092945ad93b1d0', '{"name":"Félix Faure","after":{"email":"felix.faure@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":null}}', 'Claire Durand', '11577ee8ebeffbcc77e9cf15466138fb', '338890ad5900c50d6c78cd6890f8bc01a6982dd8f5866d54bdaa80cc710ff76e', NULL);
INSERT INTO public.journal VALUES (36, 1, '2026-03-02 08:30:07.724884+00', 'subscriber_suspended', 1, 12, 'Congé sabbatique', '4b9c4305b1734581b54ff1b137fdd323', 'A8001C15C9A6', '211085bceaf110019f5dfb27a9b0437d', '873cdd47388622e6242f00b4bbdd4c7e456558f3803d5a55bff1b757236196b2', 'cd38263f33f932fc9b78aa207be4f97976c58572505545ed264cb48d445dfe34', '{"name":"Sophie Étienne","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', 'd1bcc869b923398cf572dfacd0f98960', '32d1266e02fb3585d20bdfc495cbbbf99c2e7252cd1b0db7dd4a24f69307d86a', NULL);
INSERT INTO public.journal VALUES (40, 1, '2026-03-02 08:30:08.766616+00', 'enrolment_refused', 2, 7, '', 'answer:39', 'FEFCE1F65BF7', '3468fa8b3ba1047f060e24f3fc2fa4fc', '32a14a15871faeeb6ecbb8e9f10332b3999f9c3936bcbcd712e450efb5f3dc50', '695a9a8c81a0db25496220054d85aa771fb89d8f19e2358110c1bf6fb39401f6', '{"name":"Marc Lefèvre"}', 'Hugh Martin', '7e0c3d959843c3724b017afc33e9fc32', 'f326d953a603811027e856a9773810aba3faba2477a4a78b0de7305334ae9e6d', NULL);
INSERT INTO public.journal VALUES (41, 1, '2026-03-02 08:30:08.88566+00', 'enrolment_asked', 15, 15, '', '0f9071ca14b044fd91dd0f0acac2bec9', 'B540A5C927BA', '7b4436e6deae2f614ad98aa93f09e116', '6f38bd95471241df8440a5dc9799c9f26fe06ed272914dd8a66bd06a44f12122', 'ffa616d660a2deb8be3fcf0f4415526a433f06a438c5f70be49c5aaa226dd7b2', '{"name":"Emma Hubert"}', 'Emma Hubert', '355a53de40feb7afbbc29afd4a68ad31', '548a1fcd4cf2309282e3594aadf38949135623da6150825d58ffd3da7ac8702b', NULL);
INSERT INTO public.journal VALUES (45, 1, '2026-03-10 08:00:00.277483+00', 'end_reminded', NULL, 15, '', NULL, '6D962CB8F99F', '90e4f6020f163cbd3981d9211a5b3b73', 'e78befad03cc00635935c642c3559f6fd4480a6269b4e71d3408fe975ea52357', 'e6f6f21756b75567dda6298a4e3fa965c1d4a92cc68959a9219cb5f545ba1966', '{"name":"Emma Hubert","facts":{"ends_on":"2026-03-17"}}', '', '02e2ce22c5203e83df46c1ca04dd7101', 'dc36588fc84e4bc5ba48efc2282da77007de9862cc93dc5c1e936fd3ef2f9462', NULL);
INSERT INTO public.journal VALUES (46, 1, '2026-03-10 08:00:00.342557+00', 'enrolment_expired', NULL, 6, '', 'answer:44', '109842C0472C', '8d13a68f776cfc2fda7da915224006a1', '5062905634cbbc303e8b308ed57bd7aba2bf930cc27640ad2c2bf0f937bc0983', '26480876234a53f163095e5d5514d893d9c26afb90f7a932ed4078b0ceb4fa9d', '{"name":"Anne Petit"}', '', '904004f2564235e34183cc06ab71106c', '93fb41b40654d05d154d96b6786396ee07898e17f05225680251fbe559af2ec2', NULL);
INSERT INTO public.journal VALUES (47, 1, '2026-03-10 08:00:00.564776+00', 'member_joined', NULL, NULL, '', NULL, 'CB755DDEC4FF', '6bcb7b4ce2051023910033540c2e252e', '9e68fa7fb365e7d0517ba8b8f589119e7ccfd3c83a04e4eb16f2188207619235', '07d21c081171146407fb43f4945b85199be505de54f8c2dda914fe06dc9767b7', '{"facts":{"stranger":1}}', '', '76307ca18b28b6e6dfac4ab4a511d886', '3c577242d01fead319a46478c2817097ae3a3b16745d84fba1c5b7411a82af2e', NULL);
INSERT INTO public.journal VALUES (48, 1, '2026-03-10 08:00:01.052521+00', 'proposal_set_aside', 1, NULL, '', 'answer:47', '9072ACA08452', '8295fe8174eec864138a6b66998a48f9', 'a181443cd182cc127cff72a236c3aa4823b4a0448181f82c40a64e48be890ae7', '4174fc061ab34705519bb6b397eb022b29c4645337a8750604cf413191e8ffcd', '', 'Claire Durand', '8d65e2401925ec540a2430f1deb3372d', '39844e7c86d999d13ee5cbc5ca471d9b506f00dc8f3d56a4aa9002d4e5306b9c', NULL);
INSERT INTO public.journal VALUES (49, 1, '2026-03-10 08:00:01.285874+00', 'member_joined', NULL, NULL, '', NULL, 'C3A32E34F21D', 'c0f95d62d6b3d9fe2b4732357d15c89a', '0235bb1c716fbc202a5b731510a9796eb6dd666542030fa84601cac3aba28596', 'fb02045d2aba06a3b3ac7792c4e26cfed3d06eda20973d9ea17ba9edd726e86e', '{"facts":{"stranger":2}}', '', '87a243b5a76d3bdf9e1343d0969ce4e2', 'f1e23c1a5b1fed6eaf06545a45d1d6478e53c945c00d01726afa5e2621e372bd', NULL);
INSERT INTO public.journal VALUES (50, 1, '2026-03-10 08:00:01.308742+00', 'member_changed', NULL, 7, '', NULL, 'B5EB039D1EB2', '3b0e410a57932fc074464f444e211fdf', 'e1cff1bb141f9160657058d16106888d40eca34f5fe3b7af949538a727cd03c7', '09c3987bac86876f5223f8890e375d93fb6a80c8f6deb825c2745e998608d860', '{"name":"Marc Lefèvre","facts":{"before":3,"stranger":4}}', '', '0b10acc151e7812832d62e80ac0aba5c', '818947b0fa49f55d15e39e3c2a2b853b85a9226327cbfd6cac89e07d1880ab40', NULL);
INSERT INTO public.journal VALUES (51, 1, '2026-03-10 08:00:01.380767+00', 'account_lost', NULL, 11, '', NULL, '1C23BD16EDBC', '8a7f3eb0955ba78bd40080e53e9a7ad6', '5fb9216b87cc05912c1c4f05f2b62789490d42e20bc25ccf8962df9bb6f59821', '9988837c870384eb5e43d45474cb7e043af82ca5b2f1c97788e236a48d025f2d', '{"name":"Oscar Dupuis","before":{"account":"U0OSCAR"},"after":{"account":null}}', '', '80d4f4a692b757f5497378ae484701cc', '109cf697c8e51b62fec33aa141e2cfd344c471f5c4a7b5d9ac49dc4386b0f14b', NULL);
INSERT INTO public.journal VALUES (52, 1, '2026-03-10 08:00:01.380767+00', 'subscriber_suspended', NULL, 11, 'account_closed', NULL, '1C23BD16EDBC', 'baa44161e444b1f6df004d5b0872c153', '7ea6f891dcce517fe13d105f7b6ac7e2285551384969f76fac887ea6436f5077', '3592f35809089ddd2096b2a6fbdb4aa1a5f120f1799ec7bce83855be92f5abb7', '{"name":"Oscar Dupuis","before":{"access":"active"},"after":{"access":"suspended"}}', '', '9c6ca2f5cf08cd52d4e992bfaa4296c0', '1db2b238bb79f949b6be6b9c36fd712dccd91f51ac00e9084fac12bdf19154b7', NULL);
INSERT INTO public.journal VALUES (53, 1, '2026-03-10 08:00:01.778298+00', 'member_returned', NULL, 11, '', NULL, 'A888DBA33B4D', '6ca33f2e2e7e4af7cab2b2d8469be32d', 'bd98060c51ff97d2cc8aab54f30f46880fef8dcfe72f66768d6b41e25c592595', 'd5f011fba320422e00ff902aefa800e574a14f6ed99b81e0f273c36347cbd135', '{"name":"Oscar Dupuis"}', '', '47009952c4feac6aa7e9539372900cac', '48cf844ac4290e7d7db83ee5a9875aa97d8139f5735cfc6b03867f131f53da8f', NULL);
INSERT INTO public.journal VALUES (54, 1, '2026-03-10 08:00:01.778298+00', 'account_back', 11, 11, '', NULL, 'A888DBA33B4D', '0bab0e8d89b9d948a93961974d9943f8', 'ae2cbbf20492abf11728a4f72e74b3d42e6190d8004ad11fe4ee8bdf33ca6cc2', 'fa400e945d1549df86419c241fa45ceb9008533b466239765e33b2326b502a77', '{"name":"Oscar Dupuis","before":{"account":null},"after":{"account":"U0OSCAR"}}', 'Oscar Dupuis', '566a46d7debfb2128983c7cc753ca39a', 'b2cad386730d08353bafeb3129cf04d10bd8a981d9c1ff155d6e312e39f47219', NULL);
INSERT INTO public.journal VALUES (55, 1, '2026-03-10 08:00:02.091109+00', 'account_lost', NULL, 9, '', NULL, '27F782F2988E', '0c3231115ea1240e3b5d78f18bfd0eec', '72ba194746906dad795208a04b65fca2cfcc6f60c72a8edb2915453719d4d917', 'f816cfe5fe049dd4d1e195814a814f9190e12fdda3c5f5a59dd181ef4137a863', '{"name":"Nora Benali","before":{"account":"U0NORA"},"after":{"account":null}}', '', '29ab1ea7df78c636f53cc805e54480c6', 'b43bd58da2a50a6ddca9c947780c1373b0521b5e477447bb0874ebdae87a088d', NULL);
INSERT INTO public.journal VALUES (56, 1, '2026-03-10 08:00:02.091109+00', 'subscriber_suspended', NULL, 9, 'account_closed', NULL, '27F782F2988E', '52f97429bb526dac9d5f23a7c6861c50', '9b453054ca8d854ac05eabdb8ce865f192db891ba787fb457909a0aaa2435272', '6657c6fd8d2aaa573c425ab6ffed38c9c662328832c70f8755e11a8372eaa055', '{"name":"Nora Benali","before":{"access":"active"},"after":{"access":"suspended"}}', '', 'aa315deb984e3dff391c52d8406dbf6c', 'eead3298265ac3ae7faed4ab84b43a4e7a397ed3b095e1eb36c58f4fa334b367', NULL);
INSERT INTO public.journal VALUES (57, 1, '2026-03-10 08:00:02.138881+00', 'account_lost', NULL, 10, '', NULL, '85D8FC132182', 'ec552223a6c002ad4e8c34b75ab72f99', '330dfaa3b333e06283c419e042e7748914b0e5fd8dfddcd6cb077a1d541e1dc5', '6275a8c42fc46fb20bb33b21c25a8e03cb5b5a4f6b1ec02b5683df56b7f165a9', '{"name":"Bruno Caron","before":{"account":"U0BRUNO"},"after":{"account":null}}', '', '4d19657636cb17d8538181d5ae04dcec', 'f3e4d07ea4b98bf30a22d00de75d63a08c8a5a9887fafd294d99c9fd3536b5f1', NULL);
INSERT INTO public.journal VALUES (58, 1, '2026-03-10 08:00:02.138881+00', 'subscriber_suspended', NULL, 10, 'account_closed', NULL, '85D8FC132182', 'a0e929a82f73252d8b32a2603a37610a', '23c7e977cbbf53609839fc92367562b81b846f71bca0537d1230a32b9b55de86', 'bad68ec87a151a23e8e34ba0edb99b99ad13a49499679b84b0892bc6bce24359', '{"name":"Bruno Caron","before":{"access":"active"},"after":{"access":"suspended"}}', '', '254050abdd5f84f3aadfcc7820ec8302', '09ec88427ae0ebc56c2d14de2be71182834930021ad139102eb117c40f8c2402', NULL);
INSERT INTO public.journal VALUES (60, 1, '2026-03-10 08:00:02.279711+00', 'account_lost', NULL, 4, '', NULL, '04FC4F771BFE', '3234bd4ec137be3ed27847a29a9b3a82', '5eda5e356b6c9e49e119462de403a468da5e8e174e2db13e465cc664fdf8c69f', '4b1d89e8ceeeeaa29772969d52fa3ad5862a98a88e1727f93ecf080ffdc4afee', '{"name":"Rémi Sarre","before":{"account":"U0REMI"},"after":{"account":null}}', '', '89323bb41d691517a797042ca17a24a5', '8df17c4d0caa988723af20ad7382f3e8828b37faf352e90a12c12c38895ebe8e', NULL);
INSERT INTO public.journal VALUES (62, 1, '2026-03-10 08:00:02.674901+00', 'identity_asked', NULL, 13, '', 'identity:13:fa5cae6c493f793b:0', '55E35B151578', 'ae34fedf8495a786d530a65fef3ea0de', 'c0e1edc739d7fadfdc9dea78daef11ae3edebecf5caedd4b6cf5831deec684f7', '810143968401c9ac0cc0859bd5aad0a59674dcd2c2e28e4a5a87671f17128947', '{"name":"Thomas Fabre"}', '', 'd35808af5b3d9c050fa396fcfeb9ef54', '170ee20c2aa8de5d257d9686c15ae3b36c70cc4d51f51374aa9a14ec27a27abe', NULL);
INSERT INTO public.journal VALUES (63, 1, '2026-03-10 08:00:02.996467+00', 'review_opened', 1, NULL, '', NULL, '621FC99BD291', 'b44f2fdfcb5ff14a2d7aaf0704b09f46', '66e8f9970df632847bde5bcdcf8aed594a3fae645277f4ae5f071c00695f497a', '9b808786f61cfafa2645ce80321f680d072b1ecc3383403afe1b2c17941efe24', '{"facts":{"people":14}}', 'Claire Durand', '179ef3b091c130b0f9a0c733e12ce98a', '8de89269e0db2ff6eae9d94eeed4979d77a3ec0c044e4276218270cc19d4bbf3', NULL);
INSERT INTO public.journal VALUES (69, 1, '2026-03-10 08:00:03.833747+00', 'subscriber_suspended', 1, 19, 'Fin de mission', 'ef40732872664249a7fccecfb2e83663', '68735747BF74', '026502f4cc23164199eb693b8baee4d8', '52c14623f0f191c96776bc89e06f3addbdd794547812720a368c2e56fcce33ab', 'b4d25fdd0952d0ebe70637759d8deb7792f2f849973e31ccba59c520f0d4f1f5', '{"name":"Prénom0 Nom0","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', '1c63a79cc23824af861cda84211ee952', '8e11b11b574a69c496410fb383d8891f2304df099de2d8ca2cf620888c54abc8', NULL);
INSERT INTO public.journal VALUES (70, 1, '2026-03-10 08:00:04.121025+00', 'password_shown', 24, 24, '', NULL, 'BC60768216FA', 'b14011b33ca00eb7a55405ca2f8eb8f7', 'dbf0c12d7107d994c9027df97aa42bcb815f34cd9dc2c8f2da566fd75daa2325', '06e1f05bbbd3060188566496dd4cfb2736a8c2ff80825816c21ff4af1e0b73b3', '{"name":"Lila Leroy"}', 'Lila Leroy', 'b1693c6fb7c39251d11fff20e4a5783b', '6629dc747b0cca3576d2b5ddceefd33c2390ae3caca506e6da41efce33cc62a6', NULL);
INSERT INTO public.journal VALUES (71, 1, '2026-03-10 08:00:04.162733+00', 'enrolment_asked', 8, 8, '', 'f081e23663e343938f38316dc425ef2f', '2090ED21F77D', 'aea6ab716736d6b79eefa8ca9229187e', 'c5531123b0d3d6874a9edbd4c3cb843c9f1e63c511a3545ff85e38a7ab319027', 'a2cb551468db7abd2038f1747dd586639acaea040c1b04d32c2b6d1a7cc30477', '{"name":"Zoë O’Neill"}', 'Zoë O’Neill', '2e74d6b010db9d4d718d865c444a4764', '0ad8b7a22a130d9fc669c10bd8a0ef3a6e2933cee12827f8660867462c76708e', NULL);
INSERT INTO public.journal VALUES (61, 1, '2026-03-10 08:00:02.310918+00', 'account_lost', NULL, 13, '', NULL, 'B382519E75FF', '3915cd670bc991269eaf757b3deed226', 'e3dd51717aa99ce72d2246bdae4699896ff4ad1ff23d635bdf4ad244c99abca4', '64867a771e3c129e48e712df9b699af3953f07e2744bb67100dd0a99ff6ab82c', '{"name":"Thomas Fabre","before":{"account":"U0THOMAS"},"after":{"account":null}}', '', '68b76117b8555c5e87f623b98ea17c58', 'b65ce3fef191cc54b549f4fef6f4693a3c1850adcc96dc039b3cb38d9cb1083f', NULL);
INSERT INTO public.journal VALUES (64, 1, '2026-03-10 08:00:03.172789+00', 'access_confirmed', 1, 6, '', NULL, 'F28AA5920FF9', '96ed51541bc05ff005812b2fbe950b98', '005b0b8b8cd00b77c12b52f7aafe82049bb1c5289949c6d54854a7a08c732652', '15a06c8917942f820ea5cd2f011462438052d430175c6243b19c239433dcb4da', '{"name":"Anne Petit"}', 'Claire Durand', 'cf11cb543e346d9b55cb4165c7010556', '18b47d54aac266e91f9d024ba3873681a1de12f4739e840483994497bcfce33f', NULL);
INSERT INTO public.journal VALUES (65, 1, '2026-03-10 08:00:03.294799+00', 'access_confirmed', 1, 7, '', NULL, '1E8E9C601369', '1d6f7a4f58a18754637fbb37047d6878', '44bf576d50add8820243e72af0b97de9cfedfb58d18101da5fd79bd22c002f98', 'a8ad2e0d2e4f59a03cbb98e1b711fea4a05618b8154ed7a0bf4b15531f461681', '{"name":"Marc Lefèvre"}', 'Claire Durand', 'f631ad083e6a50da72f12b45b357f617', 'c61928f18dc2c630ea1fa09ebb255114f8e0a09b1d9b4a65ba8d7c803500a37e', NULL);
INSERT INTO public.journal VALUES (66, 1, '2026-03-10 08:00:03.452262+00', 'subscriber_added', 1, 23, '', '0948bf59ab4647fd86059b038427890a', '166ABDC35B8A', '8ffae6babf0199b2b520365378122947', 'd44fff641db92b82d780181ccdeedaaaf19b9dd732ae9d8972437e1739c9d21d', '0d0564caab0ef311805ef8bedfc2b9ad6c3aebb59092e1938dd7cb4121c4a7e1', '{"name":"Karim Kaci","after":{"email":"karim@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0KARIM"}}', 'Claire Durand', '97eb695ac21702a0c621eef947443b8d', 'aaa9d033073cb5d7af4bc8ec9e17b8a964aafeb0dd55118d17c4286e8bb73ba4', NULL);
INSERT INTO public.journal VALUES (67, 1, '2026-03-10 08:00:03.534965+00', 'subscriber_added', 1, 24, '', 'c43423cdf1ac4d4aa6a043414f9674dc', 'E0410C2A39BD', 'b028b6e3fd3a3e125ae31e2cce1c9876', '61f3cb64b110c9b2c9e32f50aba8949380fc2154cd2056e55cee6acb69757bf5', '553406b601c7ebba71a50e9074b9060bb2558dd2febfdce5a3c175c0ca5c04f2', '{"name":"Lila Leroy","after":{"email":"lila@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0LILA"}}', 'Claire Durand', '6e1b62088f443d87be3c1e2a314bde75', 'f06a232aae41c02f1aced6b60be33eef83915e864f79c818da0cc07f9379a900', NULL);
INSERT INTO public.journal VALUES (68, 1, '2026-03-10 08:00:03.628116+00', 'subscriber_added', 1, 25, '', '35de8501d76c462595cb413fcb6873c9', 'ABC8BB58D54B', '01dd0cb58df580b2733020c1f64491e9', '971b662e598f05493feb53fa20d1145f48fff59511c1a667324083de11019f76', '713cf18736dbbd6a88748d78c1d7dd0330674af878352908942fb92fba222753', '{"name":"Gaël Morvan","after":{"email":"gael@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0GAEL"}}', 'Claire Durand', '88c1f8636bb8cc7405e43a806ad8d88a', '30b2a04996fb12501ada52aa65fc12d2cb5b81dee7e74566963bc3b01848f17e', NULL);
INSERT INTO public.journal VALUES (23, 1, '2026-03-02 08:30:05.533392+00', 'subscriber_added', 1, 14, '', '22724c8eb05c4435bd04b65498279f19', '93BB596DC6D1', '', '5b1e918b6a4415096104f1f1d4c79794a9c595e0227574b26f35550da362b592', '5267abe703a39aeb00feec6f80752c4cae0860a790898e107e11fa7ba0249a80', '', 'Claire Durand', '1d8e81e36f422e7f20a3a45d3f2becee', '8fcf3ceff2a4e7c85ec759f4152e6f645e8b11b0294e998b308600d6c64be2b1', NULL);
INSERT INTO public.journal VALUES (72, 1, '2026-03-10 08:00:04.782809+00', 'person_erased', NULL, 14, '', NULL, NULL, '2a78166dc61d1ddd602259e08fca6de6', '25114cd02f116740827502368bccd68d184f77ac9fd8b1f587cad0bf65841601', '13f92ba713f77853c1f719f7f675f8a88911b9d37489646ab2ff75f06c2e4e5b', '{"name":"№ 14"}', '', 'ff8faebe163b16c1f5eb67db70268c11', '8b0066a73ab3a3faa7186914fcd7441dc6849dd65983872fc9264b719d06f0b3', NULL);
INSERT INTO public.journal VALUES (73, 1, '2026-03-10 10:00:00.344145+00', 'password_renewed', 1, 8, '', '07b349f61cff4025b31a38757c2ca026', 'D7A24EA9534F', 'aeb87ba5f1770f09965ff82640ae5ba1', '865e589f7381e8dba00e63dc9136fcaee9ea88e3bdc22eccfa8d26e3298c1873', 'fa78c8a06a738da4d8d62d8c70ee384d4a99f15c7335eefe312384abb9d22de1', '{"name":"Zoë O’Neill"}', 'Claire Durand', '7cfb10f9efc5ab061b08fa5bf41deb54', '7cc39e38b039f045a09231d4581bc245ae99f9498d872549b8a10eba7ccb76bb', NULL);
INSERT INTO public.journal VALUES (74, 1, '2026-03-10 10:00:00.871606+00', 'password_renewed', 1, 7, '', '572f136784944202b63973d242cee7f5', '1FFFD114384E', '1b0a1c6be0e5a284fb1e87180563abb8', 'c965104e5d69884cfc9739a27fecf822cfb50d6b2e340ef3f900cca26cd02041', 'dea2690180feedaa7d0c95401f45275b9014b4648e55c56d1e8423daf0dc32ca', '{"name":"Marc Lefèvre"}', 'Claire Durand', 'd3ff3172289ebe15c3d31d60d4746060', 'cca79a39cc31daf05c62ef38d98de541785b5ac9dde9d50424fe32c4f06ca0c6', NULL);
INSERT INTO public.journal VALUES (75, 1, '2026-03-10 10:00:01.054673+00', 'password_renewed', 1, 21, '', '4fd5945cf5eb430c81187a68872b245e', 'FC8C75937D53', 'dec07b51a67782746c8562a9104a8069', '605f71538c89ab77a27d633c4a7884f630b1822f1867b168f742e30b14e318d4', '02c6197ca1a7894643ed7ea4ebf70cccd1ccf17debe3cfabbb69acbc06cb9c8c', '{"name":"Prénom2 Nom2"}', 'Claire Durand', '5ee2d4191aa1f1c2f15a8f8ce8805108', 'f67ca081bd3cf86d449738123e6180261b271489c81e11766ff88b793756d093', NULL);
INSERT INTO public.journal VALUES (76, 1, '2026-03-10 10:00:01.323003+00', 'subscriber_changed', 1, 6, '', 'bee72795e52d4abfa7ffb3c8dfe802b3', '81C405056063', '5fb91ff7d6f2492c1e8bd8919b5c3ca1', 'c4145068c92a5bdd9a10c515b76c66e28ba15ae9d21e9ce5c063488379c4fc02', 'ecd9fbb75f294105b0959c5602f6b5f3ae9ca7950687d0cca4976bb5277cf076', '{"name":"Anne Petit","before":{"function":""},"after":{"function":"Assistante de direction"}}', 'Claire Durand', 'a4bf5e5334dd96ccb62f87c903051bdb', '4469f1733bc38e7a771fba615af6a7b858c21e4ed11c39971fa3ac6e33c1e288', NULL);
INSERT INTO public.journal VALUES (77, 1, '2026-03-11 09:00:00.146809+00', 'access_began', NULL, 17, '', NULL, 'B8CE1D5DF3B1', '97930090c75a612372cb3298dd26d22a', 'c8f1c5d3df5d54fff554b41f59812d900ba6a565a2e81c272ffd81366d787323', '0f49a86074d0e9924f56ed4f4b43a55ec8cb3f9b548d8ac89dbbddf8d994e153', '{"name":"Léa Jacquet","before":{"access":"planned"},"after":{"access":"active"}}', '', '61a336cc7e252a438faf35cb319ed140', '6ed9db96ec093b5941bb9e40ee5f42d7005be23b082d9d1dd3e96186afd950e8', NULL);
INSERT INTO public.journal VALUES (78, 1, '2026-03-11 09:00:00.301327+00', 'access_asked', 26, 26, 'Paie', 'cd065b1cab2d4e36817b88a634f36a15', 'FC52699466FF', 'b575dfa81811914a0031b44725b9ed39', '32636e10e323153a90250707308c1da93ce01e513fb0d10215f2fca8762c093d', 'fef4871904e8a97755ba9b9e028c5bbe3279ff3295f571a677b4e9f0b561f077', '{"name":"Elsa Noël","after":{"email":"elsa@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ELSA"}}', 'Elsa Noël', 'c2158b6282d37f171fea049924675565', 'c66885c7d42529c874781fe0523cd1a691d8ce8e00b351966a8f1c3c8140180b', NULL);
INSERT INTO public.journal VALUES (79, 1, '2026-03-11 09:00:00.436431+00', 'subscriber_suspended', 1, 23, 'Congé parental', 'b559d6b5747e4da699025ea22b52f204', '7C1843037072', '27b39f768effcb63e41340b187574ffd', '0019c47210301058dc8e6b1651de536405474c804a4009324abb7d9146a69949', '0ef5747aeebd570935dd0a4cf72a29a40213d8a5530f6620665355d39ec33675', '{"name":"Karim Kaci","before":{"access":"active","back_on":null},"after":{"access":"suspended","back_on":"2026-04-13"}}', 'Claire Durand', 'edd931c92493dc90a565d0fda5fdfd5b', '57eb0dde80e4e84833b9a7aedcf0e9759a3b20460f0068eb39c7b051c7f2eb1b', NULL);
INSERT INTO public.journal VALUES (80, 1, '2026-03-11 09:00:01.110256+00', 'subscriber_added', 1, 27, '', 'a0b64ad7de66475c867d860094a1479c', '1C0C41B8D186', '8392e59f5665e837ca218d4f5267a4fb', '74111b409b074b81d67f535dbd68f3dd59f242d6c1ef102eeb200ac31a744e6c', '4c075dfee0ce4562f68da4f1321e44330fc024ef47cfd199b6a4724e9cea3de5', '{"name":"Victor Nguyen","after":{"email":"victor@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0VICTOR"}}', 'Claire Durand', '8d61814fdfed5de0aa0d04ee63dfa68e', 'd2f6340d5757972f29353bcb88c906c03f1eb640f5d3e95fd484ff6d03956ac7', NULL);
INSERT INTO public.journal VALUES (81, 1, '2026-03-11 09:00:01.268107+00', 'subscriber_added', 1, 28, '', '51a48ebf7e0e461fa098b03fee5610ef', '2C349284B3DD', '3f45d709ce2ebe4d3c71b69ca6b66704', 'd9979b353fd0d36d25de6544368542b932749e5d279d1ceeaed5169b36708336', '2fcc91f7f9cda397700a60863ca461eac9936ee4ee789708ee5c20ecd79cec38', '{"name":"Walid Ouali","after":{"email":"walid@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0WALID"}}', 'Claire Durand', '21020d478c8d87600664dd9161bbecdf', '1ba90d10dc45652b544c26ab30e41153c02ca35f2de53c5632b1981ed5e57a4c', NULL);
INSERT INTO public.journal VALUES (82, 1, '2026-03-11 09:00:01.499056+00', 'subscriber_suspended', 1, 28, 'Fin de mission', '92cb2928dfae423797352e061a8dc62a', 'E5E6BFD18F7B', '8b10870c864d3cfab7c6af61c9cb27b7', '639426c063bd65fecfef9b458adf92b2909affe6217a53bfaad39da9f5e311ba', 'f166f3aff3f4c3c01a05620ff7204f18b29a8d176d6d8bd993b110f2ed00dbff', '{"name":"Walid Ouali","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', 'f708b1c9d6cf094743fb728d85b7e0db', '75f0a491eb5e684c7eb5e8796433336f8a64e16a61adb7cb0b137009ea935673', NULL);
INSERT INTO public.journal VALUES (83, 1, '2026-03-11 09:00:01.703388+00', 'subscriber_suspended', 1, 20, 'Fin de mission', '64cf002475f94cd1aed57f53be20251c', '6AA298DFEF63', '08dba012231a0b4806ed2bcadbb61ab5', 'f7ee8f591a8421f8f2a35ad3a81c93461220f882c3bc6eddeed26091b22f285e', 'c564bb6bc460260d408eb88d9ede3d50b6de82530789d00e381cd4ebd1899238', '{"name":"Prénom1 Nom1","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', '9e26d54ce854615d111fcd334a51e76d', 'e9b07b646b1faf5b36824172e0c5d8ffec8dfd005935d7d4506e000e46890de0', NULL);
INSERT INTO public.journal VALUES (84, 1, '2026-03-11 09:00:01.877592+00', 'subscriber_suspended', 1, 21, 'Fin de mission', '03912edc12674d1a8ca3ab945bc96377', '674593A98D94', '7ccac890cf36c59a6d5e982f12500fd7', '0ce3901a41f4db90a6eb97aec2abfdaadbddcf8244c6ae0997fdef4d74dac7d5', 'f3649d5c63bfdb414fd1b4856106849e0728b68f634fb8ee94f751878ef4b702', '{"name":"Prénom2 Nom2","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', '3196b4a56fd6037cfe2129637c24da49', 'd80cdd3f67f9265b5bb0221050aa3de3301bb855def996a14c046ba714c67a34', NULL);
INSERT INTO public.journal VALUES (85, 1, '2026-03-11 09:00:02.680781+00', 'import_started', 1, NULL, '', '11c3d2470f88495bbdb8fb058afaa979', '8B3D09FD6FAF', '543eda2d45c6c250d3e4908b00418716', '9ddbe75048f818525b6f605b1c8bde02a873b03a7f66c8944de8e3fbfe81790b', 'be227af15111842a4168af2442698e23a646e5b2128ef66e3a056e1762014378', '{"facts":{"file":"arrivées.csv","total":12}}', 'Claire Durand', '4363a1dc21b8357d1de17b306cc16191', 'e1356c7d1d4eca652e7c7686e9cb45ec332f35d357a9014ef13097f6b8c5f533', NULL);
INSERT INTO public.journal VALUES (86, 1, '2026-03-11 09:00:02.706803+00', 'subscriber_added', 1, 29, '', NULL, NULL, 'bcc8d4f1dffac6ceb72b6764f1e8ed52', '4f0d5ad35d6cf9cadf2d074de1b46d34b76c0d5024bccaf4c9841780083f33d4', 'd3904815bb66c56cd5ee59a073c3f52b4fbc37ed0c1bba505f9b7355d15d5819', '{"name":"Prénom3 Nom3","after":{"email":"crowd3@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100003"}}', 'Claire Durand', '691bcb5aa225bb23f8d74ffcd25bba47', 'e9f19e2b1ae5a770b97fae718acfb7d870f766210f2fb879754ed60093ea4ebb', NULL);
INSERT INTO public.journal VALUES (87, 1, '2026-03-11 09:00:02.706803+00', 'subscriber_added', 1, 30, '', NULL, NULL, '484ad7d6a5566da893907e0608468797', 'e40bfa5e1d01378775bee3a3ec11e5d7aa7b89ac20d96d48c6203c5ac7b81409', 'be4d13321ea21e12f553237594a0a7d5db02d0f05020fad7a60c4b1e1d9adbf1', '{"name":"Prénom4 Nom4","after":{"email":"crowd4@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100004"}}', 'Claire Durand', 'd2f6eba82336a609ae537a0ce415a594', '3097e845884911c8649fb8aedc1d5323acba6705cfa907796f58f332bf9564f2', NULL);
INSERT INTO public.journal VALUES (88, 1, '2026-03-11 09:00:02.706803+00', 'subscriber_added', 1, 31, '', NULL, NULL, '5aee518cf10ff210c7f3151043908cda', 'fe0c244421f1158e8f6e013fce83b52ecbb6508731c062ee506369f4678382ac', '046d45671380faa50435e3dd92cd3d38c96b4363f6bff1ce1f34956f469dbe56', '{"name":"Prénom5 Nom5","after":{"email":"crowd5@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100005"}}', 'Claire Durand', 'e6886c5e4d026bb2e2a10dd1b1c10bb8', '376c4d123b1faaafcfa64223dcbcbaf3bbad2fa4700a50719e18c2a7713f5ec1', NULL);
INSERT INTO public.journal VALUES (89, 1, '2026-03-11 09:00:02.706803+00', 'subscriber_added', 1, 32, '', NULL, NULL, '27a6e5bbffdc7632d93845732728a82c', '2b9f295687be66afcb87ac568f70a53bc7c8502c6336603b77a62d46227c1c4c', '5dbd9960dd1efa98b8ead892f4718b26d62f585ac870cb6f2dcf59cf58be5d5a', '{"name":"Prénom6 Nom6","after":{"email":"crowd6@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100006"}}', 'Claire Durand', '1a4ae03dfd8daf57ec5e4bdf819ac73a', 'b29a9feae3e6694d770e732226ceb1dde3898ed56d19bd848f22c76edda9c498', NULL);
INSERT INTO public.journal VALUES (90, 1, '2026-03-11 09:00:02.706803+00', 'subscriber_added', 1, 33, '', NULL, NULL, 'f27eaed06993d6b478b34a9a1df606fb', '63fea97c947c08e4f9b6fdab721b41938c77cedb20ae209ec5ec6dedb967aa23', '12b2dde6a3ab015eeb7d011d71cf0d1fa1a91d2e811b8eed28216b5c261c6914', '{"name":"Prénom7 Nom7","after":{"email":"crowd7@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100007"}}', 'Claire Durand', '5680523ede0d4e261f5be75014abaecd', '3e6d49d5425bee4a5de32a68662f2f2e8170f1f88f26fa49c0d1217ee03589c2', NULL);
INSERT INTO public.journal VALUES (91, 1, '2026-03-11 09:00:03.756585+00', 'drift_found', NULL, 7, '', NULL, NULL, '46880d8f2842e4555e920eaf64f1d49c', '028710fbd528eb4b1540a94326c8e70f12d73a839445c6a5123e3775d8bada2d', 'dafb370a249e62027d7672a95268f9202615a342c6bca4fb4631b0cfb4118c45', '{"name":"Marc Lefèvre","facts":{"found.name":"Marc Petit-Lenoir","must.name":"Marc Lefèvre"}}', '', '02ec93f2e03d999adbf288f79e1f8acc', '0e9b23c228c5a5aaa7c6f88f4f4acd087d0eab29058a7b6ef901eab6168c798c', NULL);
INSERT INTO public.journal VALUES (92, 1, '2026-03-11 09:00:03.905249+00', 'password_asked', 24, 24, '', '1301cde659fb4724bd2a747f7fbb1c39', 'A06B53080C6A', '0fe3f70cdb8337c4c4cfa9dd002b15de', '9b421ec5f6c60f4eaf0d424b21e258bbf65ec773634886205bc4bf4ddbb2470d', 'd860ee794922e8c268c91e5a1d008f08558679f23fec7f5f2900f89ecb736d08', '{"name":"Lila Leroy"}', 'Lila Leroy', '499692d64c2509dc8c0d3e22665a20c3', '9d9ef5b0cb1f02a08cb8b0abc9f7154b15a960113aede91e12098c1bdf0af50a', NULL);


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

INSERT INTO public.outbox VALUES (5, 'ac41fdee-0482-479a-8e89-a245b4b44493', 1, 6, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.677764+00', '2026-03-02 08:30:01.660308+00', NULL, NULL, 'a287612f-80d5-40fb-955c-a38967405a3b', 'D0HUGH', '1772440201.152282', '', '2026-03-02 08:30:01.828343+00', '726022C6EED1', false, NULL, '{"at": "2026-03-02T08:30:01.071520+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.660308+00:00"}, "person": 1}', '2026-03-02 08:30:01.089332+00');
INSERT INTO public.outbox VALUES (1, 'd38e0928-b38f-4019-ab86-cf8d5202d0fc', 1, 5, NULL, 'channel', 'partners_changed', '{}', 'sent', 1, '2026-03-02 08:30:00.193571+00', '2026-03-02 08:30:00.058396+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440200.470698', '', '2026-03-02 08:30:00.47139+00', '8ADDB373B3C6', false, NULL, '{"at": "2026-03-02T08:30:00.058396+00:00", "added": [1, 2, 3, 4, 5], "removed": []}', NULL);
INSERT INTO public.outbox VALUES (7, '18c06a3e-cd78-4743-8038-c88f830e1356', 1, 6, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.693416+00', '2026-03-02 08:30:01.660308+00', NULL, NULL, '4b239c84-b892-4574-832c-dfda03071bc2', 'D0REMI', '1772440201.159513', '', '2026-03-02 08:30:01.828981+00', '726022C6EED1', false, NULL, '{"at": "2026-03-02T08:30:01.071520+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.660308+00:00"}, "person": 1}', '2026-03-02 08:30:01.089332+00');
INSERT INTO public.outbox VALUES (6, '9181cc6b-e254-4a1c-903d-edac06fd01df', 1, 6, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.684083+00', '2026-03-02 08:30:01.660308+00', NULL, NULL, '3f2a5842-85d1-4ed7-a3ea-17bf1b427bc2', 'D0PAULE', '1772440201.159033', '', '2026-03-02 08:30:01.828736+00', '726022C6EED1', false, NULL, '{"at": "2026-03-02T08:30:01.071520+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.660308+00:00"}, "person": 1}', '2026-03-02 08:30:01.089332+00');
INSERT INTO public.outbox VALUES (9, 'd0459f5b-9221-4dc4-ad61-9624e2164de7', 1, 8, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.732785+00', '2026-03-02 08:30:01.660308+00', NULL, NULL, NULL, 'D0PAULE', '1772440201.835669', '', '2026-03-02 08:30:01.839791+00', '726022C6EED1', false, NULL, '{"at": "2026-03-02T08:30:01.660308+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (2, 'a287612f-80d5-40fb-955c-a38967405a3b', 1, 6, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.089332+00', '2026-03-02 08:30:01.07152+00', NULL, NULL, NULL, 'D0HUGH', '1772440201.152282', '', '2026-03-02 08:30:01.157324+00', '4C8BEE80F584', false, NULL, '{"at": "2026-03-02T08:30:01.071520+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (4, '4b239c84-b892-4574-832c-dfda03071bc2', 1, 6, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.089332+00', '2026-03-02 08:30:01.07152+00', NULL, NULL, NULL, 'D0REMI', '1772440201.159513', '', '2026-03-02 08:30:01.161833+00', '4C8BEE80F584', false, NULL, '{"at": "2026-03-02T08:30:01.071520+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (3, '3f2a5842-85d1-4ed7-a3ea-17bf1b427bc2', 1, 6, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.089332+00', '2026-03-02 08:30:01.07152+00', NULL, NULL, NULL, 'D0PAULE', '1772440201.159033', '', '2026-03-02 08:30:01.161627+00', '4C8BEE80F584', false, NULL, '{"at": "2026-03-02T08:30:01.071520+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (11, '186fb1cd-c102-4b93-84d6-0c8b2a86b758', 1, 8, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:01.732785+00', '2026-03-02 08:30:01.660308+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '726022C6EED1', false, NULL, '{"at": "2026-03-02T08:30:01.660308+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (32, '800ab4f2-e7a6-4759-a209-713be836de91', 1, 12, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.648219+00', '2026-03-02 08:30:03.639943+00', NULL, NULL, '446c70cb-afa6-48c5-83dc-07bcc3496e1a', 'D0HUGH', '1772440203.133731', '', '2026-03-02 08:30:03.712636+00', '9EE8414ECAE9', false, NULL, '{"at": "2026-03-02T08:30:03.074598+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:03.639943+00:00"}, "person": 3}', '2026-03-02 08:30:03.0848+00');
INSERT INTO public.outbox VALUES (31, '0def6a5e-c042-459c-be24-893e64a1e4f1', 1, 12, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.647506+00', '2026-03-02 08:30:03.639943+00', NULL, NULL, 'a284b374-7b79-457f-b2ff-cf9d7e4b6796', 'D0CLAIRE', '1772440203.132977', '', '2026-03-02 08:30:03.711166+00', '9EE8414ECAE9', false, NULL, '{"at": "2026-03-02T08:30:03.074598+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:03.639943+00:00"}, "person": 3}', '2026-03-02 08:30:03.0848+00');
INSERT INTO public.outbox VALUES (10, '90a4947f-b4bc-448b-a2ee-1041d5d970a7', 1, 8, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.732785+00', '2026-03-02 08:30:01.660308+00', NULL, NULL, NULL, 'D0REMI', '1772440201.836280', '', '2026-03-02 08:30:01.840041+00', '726022C6EED1', false, NULL, '{"at": "2026-03-02T08:30:01.660308+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (8, 'd7339655-c8e0-497f-8cfd-9ba34f6cc69b', 1, 8, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.732785+00', '2026-03-02 08:30:01.660308+00', NULL, NULL, NULL, 'D0HUGH', '1772440201.834969', '', '2026-03-02 08:30:01.839455+00', '726022C6EED1', false, NULL, '{"at": "2026-03-02T08:30:01.660308+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (12, '3cce376f-579c-48b4-b3aa-d62cb78156ef', 1, 8, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.73665+00', '2026-03-02 08:30:01.660308+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440201.836847', '', '2026-03-02 08:30:01.840247+00', '726022C6EED1', false, NULL, '{"at": "2026-03-02T08:30:01.660308+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (14, 'e8dab19f-eb50-4d81-a92d-c26a10e5a686', 1, 6, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:01.740951+00', '2026-03-02 08:30:01.660308+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440201.881588', '', '2026-03-02 08:30:01.882242+00', '726022C6EED1', false, NULL, '{"at": "2026-03-02T08:30:01.660308+00:00", "person": 1, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (23, '1c5f6c2c-6ba0-4867-84fb-ac45bbc590f6', 1, 11, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.739105+00', '2026-03-02 08:30:02.707692+00', NULL, NULL, NULL, 'D0REMI', '1772440202.811282', '', '2026-03-02 08:30:02.815667+00', 'EE1E1994476E', false, NULL, '{"at": "2026-03-02T08:30:02.707692+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (25, 'd3d20d88-ef46-4cb3-b5ea-297db88b2c89', 1, 11, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.741231+00', '2026-03-02 08:30:02.707692+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440202.811796', '', '2026-03-02 08:30:02.815863+00', 'EE1E1994476E', false, NULL, '{"at": "2026-03-02T08:30:02.707692+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (26, 'b4e2c68a-7fd1-4030-a174-c81a2956c642', 1, 9, 2, '2', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:02.743026+00', '2026-03-02 08:30:02.707692+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.812284', '', '2026-03-02 08:30:02.816081+00', 'EE1E1994476E', false, NULL, '{"at": "2026-03-02T08:30:02.707692+00:00", "person": 2, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (13, '8c378233-a6d8-41e1-99b6-238c0e7a3423', 1, 6, 1, '1', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:01.740951+00', '2026-03-02 08:30:01.660308+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440201.837945', '', '2026-03-02 08:30:01.840552+00', '726022C6EED1', false, NULL, '{"at": "2026-03-02T08:30:01.660308+00:00", "person": 1, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (18, 'b51f5f47-5092-41c5-acfa-680c082be7d4', 1, 9, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.719134+00', '2026-03-02 08:30:02.707692+00', NULL, NULL, '903b8192-6f52-4757-8c17-563e8b7c5801', 'D0CLAIRE', '1772440202.147651', '', '2026-03-02 08:30:02.813154+00', 'EE1E1994476E', false, NULL, '{"at": "2026-03-02T08:30:02.094353+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.707692+00:00"}, "person": 2}', '2026-03-02 08:30:02.113978+00');
INSERT INTO public.outbox VALUES (19, '04f93ea6-a0f0-4298-81b9-d7f3ca8dd2bb', 1, 9, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.723802+00', '2026-03-02 08:30:02.707692+00', NULL, NULL, '3ea21df3-7d2a-4afa-ae13-8c53c4dda488', 'D0PAULE', '1772440202.148103', '', '2026-03-02 08:30:02.813509+00', 'EE1E1994476E', false, NULL, '{"at": "2026-03-02T08:30:02.094353+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.707692+00:00"}, "person": 2}', '2026-03-02 08:30:02.113978+00');
INSERT INTO public.outbox VALUES (21, 'bb60aac3-2c9b-4bfe-8f31-f05b03818840', 1, 11, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.739105+00', '2026-03-02 08:30:02.707692+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.807268', '', '2026-03-02 08:30:02.815188+00', 'EE1E1994476E', false, NULL, '{"at": "2026-03-02T08:30:02.707692+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (16, '3ea21df3-7d2a-4afa-ae13-8c53c4dda488', 1, 9, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.113978+00', '2026-03-02 08:30:02.094353+00', NULL, NULL, NULL, 'D0PAULE', '1772440202.148103', '', '2026-03-02 08:30:02.149206+00', 'AF67B774EE36', false, NULL, '{"at": "2026-03-02T08:30:02.094353+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (17, '38192246-3928-48a7-b25e-19f114969934', 1, 9, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.113978+00', '2026-03-02 08:30:02.094353+00', NULL, NULL, NULL, 'D0REMI', '1772440202.148523', '', '2026-03-02 08:30:02.14934+00', 'AF67B774EE36', false, NULL, '{"at": "2026-03-02T08:30:02.094353+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (15, '903b8192-6f52-4757-8c17-563e8b7c5801', 1, 9, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.113978+00', '2026-03-02 08:30:02.094353+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.147651', '', '2026-03-02 08:30:02.149003+00', 'AF67B774EE36', false, NULL, '{"at": "2026-03-02T08:30:02.094353+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (24, '15271c0b-d084-4474-977e-745d533d15de', 1, 11, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:02.739105+00', '2026-03-02 08:30:02.707692+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EE1E1994476E', false, NULL, '{"at": "2026-03-02T08:30:02.707692+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (20, 'ccff8988-b1b8-44d3-bcb2-8f72035cdbaf', 1, 9, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.724621+00', '2026-03-02 08:30:02.707692+00', NULL, NULL, '38192246-3928-48a7-b25e-19f114969934', 'D0REMI', '1772440202.148523', '', '2026-03-02 08:30:02.81376+00', 'EE1E1994476E', false, NULL, '{"at": "2026-03-02T08:30:02.094353+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.707692+00:00"}, "person": 2}', '2026-03-02 08:30:02.113978+00');
INSERT INTO public.outbox VALUES (22, '38784ee3-432c-451e-8469-d332b24e1d3a', 1, 11, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.739105+00', '2026-03-02 08:30:02.707692+00', NULL, NULL, NULL, 'D0PAULE', '1772440202.807877', '', '2026-03-02 08:30:02.815431+00', 'EE1E1994476E', false, NULL, '{"at": "2026-03-02T08:30:02.707692+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (27, '443428b7-8c12-47e0-921c-bd73c2de4c32', 1, 9, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:02.743026+00', '2026-03-02 08:30:02.707692+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440202.857452', '', '2026-03-02 08:30:02.859668+00', 'EE1E1994476E', false, NULL, '{"at": "2026-03-02T08:30:02.707692+00:00", "person": 2, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (29, '446c70cb-afa6-48c5-83dc-07bcc3496e1a', 1, 12, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.0848+00', '2026-03-02 08:30:03.074598+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.133731', '', '2026-03-02 08:30:03.135522+00', 'F4F75768A322', false, NULL, '{"at": "2026-03-02T08:30:03.074598+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (28, 'a284b374-7b79-457f-b2ff-cf9d7e4b6796', 1, 12, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.0848+00', '2026-03-02 08:30:03.074598+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440203.132977', '', '2026-03-02 08:30:03.135145+00', 'F4F75768A322', false, NULL, '{"at": "2026-03-02T08:30:03.074598+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (30, '429ef8fa-0b2a-440a-a26d-ea5921adfaed', 1, 12, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.0848+00', '2026-03-02 08:30:03.074598+00', NULL, NULL, NULL, 'D0REMI', '1772440203.134396', '', '2026-03-02 08:30:03.135778+00', 'F4F75768A322', false, NULL, '{"at": "2026-03-02T08:30:03.074598+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (45, '9219d541-54f0-471d-baee-7927dd713800', 1, 15, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.115651+00', '2026-03-02 08:30:04.101421+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '76058AF1A522', false, NULL, '{"at": "2026-03-02T08:30:04.101421+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (49, '898d2ba5-3b04-4331-9ca9-88376dbd25ae', 1, 16, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.320674+00', '2026-03-02 08:30:04.311766+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.410670', '', '2026-03-02 08:30:04.42158+00', '135945222C81', false, NULL, '{"at": "2026-03-02T08:30:04.311766+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (50, '7880b0bb-2193-4898-aed6-d57dd99581e4', 1, 16, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.320674+00', '2026-03-02 08:30:04.311766+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.412557', '', '2026-03-02 08:30:04.421816+00', '135945222C81', false, NULL, '{"at": "2026-03-02T08:30:04.311766+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (51, 'b79b9e2f-c567-4444-8310-141e3c4c0355', 1, 16, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.320674+00', '2026-03-02 08:30:04.311766+00', NULL, NULL, NULL, 'D0REMI', '1772440204.416604', '', '2026-03-02 08:30:04.421977+00', '135945222C81', false, NULL, '{"at": "2026-03-02T08:30:04.311766+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (48, 'c60c596f-9e6c-4940-9a1a-ed0a312ec732', 1, 16, 7, '7', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.320674+00', '2026-03-02 08:30:04.311766+00', NULL, NULL, NULL, 'D0MARC', '1772440204.435278', '', '2026-03-02 08:30:04.43597+00', '135945222C81', true, 7, '{"at": "2026-03-02T08:30:04.311766+00:00", "person": 7, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (42, 'd8879249-20a5-434c-9e77-9880b9e372f9', 1, 15, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.115651+00', '2026-03-02 08:30:04.101421+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.205359', '', '2026-03-02 08:30:04.208208+00', '76058AF1A522', false, NULL, '{"at": "2026-03-02T08:30:04.101421+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (43, '32f7f149-b57f-4072-ad53-d25f2c1be124', 1, 15, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.115651+00', '2026-03-02 08:30:04.101421+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.205742', '', '2026-03-02 08:30:04.208519+00', '76058AF1A522', false, NULL, '{"at": "2026-03-02T08:30:04.101421+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (44, '0338d698-ef65-4ac0-bbf0-0e80c7b43c29', 1, 15, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.115651+00', '2026-03-02 08:30:04.101421+00', NULL, NULL, NULL, 'D0REMI', '1772440204.206053', '', '2026-03-02 08:30:04.208677+00', '76058AF1A522', false, NULL, '{"at": "2026-03-02T08:30:04.101421+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (46, '0e7d3158-1e55-4ad8-aa26-d4decdef6b70', 1, 15, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.115651+00', '2026-03-02 08:30:04.101421+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.206329', '', '2026-03-02 08:30:04.208805+00', '76058AF1A522', false, NULL, '{"at": "2026-03-02T08:30:04.101421+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (41, 'd6e91f83-7328-47f3-af04-92673ecf0d46', 1, 15, 6, '6', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.115651+00', '2026-03-02 08:30:04.101421+00', NULL, NULL, NULL, 'D0ANNE', '1772440204.230916', '', '2026-03-02 08:30:04.2316+00', '76058AF1A522', true, 6, '{"at": "2026-03-02T08:30:04.101421+00:00", "person": 6, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (47, 'c1425de4-9e6a-4366-9e89-0b7aad5365f6', 1, 15, 6, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.26906+00', '2026-03-03 08:30:04.2316+00', NULL, NULL, 'd6e91f83-7328-47f3-af04-92673ecf0d46', 'D0ANNE', '1772440204.230916', '', '2026-03-10 08:00:00.226105+00', '76058AF1A522', true, NULL, '{"at": "2026-03-03T08:30:04.231600+00:00", "person": 6, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:04.115651+00');
INSERT INTO public.outbox VALUES (37, '1a963a1d-1d21-4d80-8a84-48d63a349502', 1, 14, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:03.656714+00', '2026-03-02 08:30:03.639943+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9EE8414ECAE9', false, NULL, '{"at": "2026-03-02T08:30:03.639943+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (69, '65246fcf-4ff8-40dd-bbdb-d32f2065edc6', 1, 19, 10, '10', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.897461+00', '2026-03-02 08:30:04.890776+00', NULL, NULL, NULL, 'D0BRUNO', '1772440204.955868', '', '2026-03-02 08:30:04.957363+00', '2E3683CA2753', true, 10, '{"at": "2026-03-02T08:30:04.890776+00:00", "person": 10, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (71, 'f6883388-7b39-4bcc-84ce-4aad6e2bbe1a', 1, 19, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.897461+00', '2026-03-02 08:30:04.890776+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.944795', '', '2026-03-02 08:30:04.948345+00', '2E3683CA2753', false, NULL, '{"at": "2026-03-02T08:30:04.890776+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (57, '6fc30fd6-7f79-4bfc-8890-f2a9c5fba841', 1, 17, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.529609+00', '2026-03-02 08:30:04.52191+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.581537', '', '2026-03-02 08:30:04.586192+00', '2BD6F28C3D3C', false, NULL, '{"at": "2026-03-02T08:30:04.521910+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (33, 'd086c32a-aa47-401d-a59c-1e0144dc5b3d', 1, 12, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.648893+00', '2026-03-02 08:30:03.639943+00', NULL, NULL, '429ef8fa-0b2a-440a-a26d-ea5921adfaed', 'D0REMI', '1772440203.134396', '', '2026-03-02 08:30:03.712833+00', '9EE8414ECAE9', false, NULL, '{"at": "2026-03-02T08:30:03.074598+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:03.639943+00:00"}, "person": 3}', '2026-03-02 08:30:03.0848+00');
INSERT INTO public.outbox VALUES (34, 'ddc261ec-8aee-4f95-9b2a-f524ac69e3f5', 1, 14, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.656714+00', '2026-03-02 08:30:03.639943+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440203.707892', '', '2026-03-02 08:30:03.713652+00', '9EE8414ECAE9', false, NULL, '{"at": "2026-03-02T08:30:03.639943+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (35, 'ea0269d0-8059-4fc9-8596-22ed690d2444', 1, 14, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.656714+00', '2026-03-02 08:30:03.639943+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.708284', '', '2026-03-02 08:30:03.713816+00', '9EE8414ECAE9', false, NULL, '{"at": "2026-03-02T08:30:03.639943+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (36, '012ca1eb-a5f9-438d-a4b1-4128218aa5f8', 1, 14, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.656714+00', '2026-03-02 08:30:03.639943+00', NULL, NULL, NULL, 'D0REMI', '1772440203.709959', '', '2026-03-02 08:30:03.713954+00', '9EE8414ECAE9', false, NULL, '{"at": "2026-03-02T08:30:03.639943+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (38, '292c5d21-c204-4764-b873-8129bfed1915', 1, 14, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.658224+00', '2026-03-02 08:30:03.639943+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.710294', '', '2026-03-02 08:30:03.714076+00', '9EE8414ECAE9', false, NULL, '{"at": "2026-03-02T08:30:03.639943+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (39, 'e90f156b-7c27-49f6-9d96-0b65941b24b3', 1, 12, 3, '3', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:03.659117+00', '2026-03-02 08:30:03.639943+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.710588', '', '2026-03-02 08:30:03.714199+00', '9EE8414ECAE9', false, NULL, '{"at": "2026-03-02T08:30:03.639943+00:00", "person": 3, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (56, 'e399a7df-5637-45dd-aea9-5201514b3a29', 1, 17, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.529609+00', '2026-03-02 08:30:04.52191+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.581219', '', '2026-03-02 08:30:04.586007+00', '2BD6F28C3D3C', false, NULL, '{"at": "2026-03-02T08:30:04.521910+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (40, 'be32309a-7c8b-4562-a707-5067338b86e9', 1, 12, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:03.659117+00', '2026-03-02 08:30:03.639943+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.752033', '', '2026-03-02 08:30:03.75621+00', '9EE8414ECAE9', false, NULL, '{"at": "2026-03-02T08:30:03.639943+00:00", "person": 3, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (59, 'a1893222-6e70-4e86-9669-365fd1a3ea5f', 1, 17, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.529609+00', '2026-03-02 08:30:04.52191+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2BD6F28C3D3C', false, NULL, '{"at": "2026-03-02T08:30:04.521910+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (58, 'e76f68e4-77ae-47dd-ac6c-77637a242bb3', 1, 17, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.529609+00', '2026-03-02 08:30:04.52191+00', NULL, NULL, NULL, 'D0REMI', '1772440204.581831', '', '2026-03-02 08:30:04.58633+00', '2BD6F28C3D3C', false, NULL, '{"at": "2026-03-02T08:30:04.521910+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (60, 'f16efa31-b74e-44ba-b074-ff611f983c86', 1, 17, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.529609+00', '2026-03-02 08:30:04.52191+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.582721', '', '2026-03-02 08:30:04.586457+00', '2BD6F28C3D3C', false, NULL, '{"at": "2026-03-02T08:30:04.521910+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (55, '25070f20-38de-449f-ae56-0418a9433658', 1, 17, 8, '8', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.529609+00', '2026-03-02 08:30:04.52191+00', NULL, NULL, NULL, 'D0ZOE', '1772440204.605935', '', '2026-03-02 08:30:04.609133+00', '2BD6F28C3D3C', true, 8, '{"at": "2026-03-02T08:30:04.521910+00:00", "person": 8, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (72, '66793c9a-87f9-4d81-88e1-e11b0b83e68a', 1, 19, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.897461+00', '2026-03-02 08:30:04.890776+00', NULL, NULL, NULL, 'D0REMI', '1772440204.945164', '', '2026-03-02 08:30:04.948525+00', '2E3683CA2753', false, NULL, '{"at": "2026-03-02T08:30:04.890776+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (70, '54dc0b60-432f-41f3-aa06-0c9290fcec3a', 1, 19, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.897461+00', '2026-03-02 08:30:04.890776+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.944354', '', '2026-03-02 08:30:04.948122+00', '2E3683CA2753', false, NULL, '{"at": "2026-03-02T08:30:04.890776+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (68, 'c2cbb46c-315d-4db9-bfd2-d73aa562a48c', 1, 18, 9, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.85391+00', '2026-03-02 08:30:06.183187+00', NULL, NULL, '0b0aff90-81b1-4c72-ab92-c7970d6d382a', 'D0NORA', '1772440204.835896', '', '2026-03-02 08:30:06.202493+00', '193B76C10EED', true, NULL, '{"at": "2026-03-02T08:30:06.183187+00:00", "person": 9, "author": 1, "occasion": "added", "why": "noted"}', '2026-03-02 08:30:04.762566+00');
INSERT INTO public.outbox VALUES (61, '952efe28-d73c-49fb-8ab8-62ef55c1c65a', 1, 17, 8, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.6276+00', '2026-03-03 08:30:04.609133+00', NULL, NULL, '25070f20-38de-449f-ae56-0418a9433658', 'D0ZOE', '1772440204.605935', '', '2026-03-10 08:00:00.236807+00', '2BD6F28C3D3C', true, NULL, '{"at": "2026-03-03T08:30:04.609133+00:00", "person": 8, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:04.529609+00');
INSERT INTO public.outbox VALUES (52, 'f5ac4bfa-8803-40a0-a8a0-037c1dc2384f', 1, 16, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.320674+00', '2026-03-02 08:30:04.311766+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '135945222C81', false, NULL, '{"at": "2026-03-02T08:30:04.311766+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (78, '2eb0ff3e-9f1a-4ba5-af5e-9aba432ff335', 1, 20, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.036562+00', '2026-03-02 08:30:05.020829+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.099551', '', '2026-03-02 08:30:05.110862+00', 'C5BE88C2DB21', false, NULL, '{"at": "2026-03-02T08:30:05.020829+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (53, 'e4775c0b-76ba-45ad-861b-df31354fd6ca', 1, 16, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.320674+00', '2026-03-02 08:30:04.311766+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.417633', '', '2026-03-02 08:30:04.422124+00', '135945222C81', false, NULL, '{"at": "2026-03-02T08:30:04.311766+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (66, 'e8aace57-72b3-46f9-b09c-b3b42b719d8c', 1, 18, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.762566+00', '2026-03-02 08:30:04.736489+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '8EC743CED54A', false, NULL, '{"at": "2026-03-02T08:30:04.736489+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (77, '5d258f60-8f79-49c7-8d21-9b2dcb9fb8cd', 1, 20, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.036562+00', '2026-03-02 08:30:05.020829+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.099140', '', '2026-03-02 08:30:05.110557+00', 'C5BE88C2DB21', false, NULL, '{"at": "2026-03-02T08:30:05.020829+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (79, 'c1fb088f-e9e8-4715-8928-60e6f7e6efd8', 1, 20, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.036562+00', '2026-03-02 08:30:05.020829+00', NULL, NULL, NULL, 'D0REMI', '1772440205.099883', '', '2026-03-02 08:30:05.111213+00', 'C5BE88C2DB21', false, NULL, '{"at": "2026-03-02T08:30:05.020829+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (76, 'a5862fa8-07f7-43f9-9fdc-e4bb23b9cb76', 1, 20, 11, '11', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.036562+00', '2026-03-02 08:30:05.020829+00', NULL, NULL, NULL, 'D0OSCAR', '1772440205.122383', '', '2026-03-02 08:30:05.124127+00', 'C5BE88C2DB21', true, 11, '{"at": "2026-03-02T08:30:05.020829+00:00", "person": 11, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (63, '6954db6c-bbd5-4bf9-beeb-6ac4d99ea675', 1, 18, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.762566+00', '2026-03-02 08:30:04.736489+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.822361', '', '2026-03-02 08:30:04.824044+00', '8EC743CED54A', false, NULL, '{"at": "2026-03-02T08:30:04.736489+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (64, '28ec55de-20a4-4930-a7c6-c93a3935678d', 1, 18, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.762566+00', '2026-03-02 08:30:04.736489+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.822770', '', '2026-03-02 08:30:04.824199+00', '8EC743CED54A', false, NULL, '{"at": "2026-03-02T08:30:04.736489+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (65, '5d116992-ecae-46fc-88e7-04f6219c4b0b', 1, 18, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.762566+00', '2026-03-02 08:30:04.736489+00', NULL, NULL, NULL, 'D0REMI', '1772440204.823060', '', '2026-03-02 08:30:04.824312+00', '8EC743CED54A', false, NULL, '{"at": "2026-03-02T08:30:04.736489+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (67, '187f8727-ebf7-445f-84fc-f448f046abdb', 1, 18, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.762566+00', '2026-03-02 08:30:04.736489+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.823314', '', '2026-03-02 08:30:04.824481+00', '8EC743CED54A', false, NULL, '{"at": "2026-03-02T08:30:04.736489+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (62, '0b0aff90-81b1-4c72-ab92-c7970d6d382a', 1, 18, 9, '9', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.762566+00', '2026-03-02 08:30:04.736489+00', NULL, NULL, NULL, 'D0NORA', '1772440204.835896', '', '2026-03-02 08:30:04.836518+00', '8EC743CED54A', true, 9, '{"at": "2026-03-02T08:30:04.736489+00:00", "person": 9, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (80, 'fb056b23-9191-4ee2-ac83-57d621526f2e', 1, 20, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.036562+00', '2026-03-02 08:30:05.020829+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C5BE88C2DB21', false, NULL, '{"at": "2026-03-02T08:30:05.020829+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (91, 'edb004d2-4c1b-440f-9969-ffa7e0dd8906', 1, 22, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.38364+00', '2026-03-02 08:30:05.377132+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.446906', '', '2026-03-02 08:30:05.453056+00', '42BA29D8D020', false, NULL, '{"at": "2026-03-02T08:30:05.377132+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (93, '8e9f582d-6fc3-4c6f-bdbc-742eff04a196', 1, 22, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.38364+00', '2026-03-02 08:30:05.377132+00', NULL, NULL, NULL, 'D0REMI', '1772440205.447609', '', '2026-03-02 08:30:05.453388+00', '42BA29D8D020', false, NULL, '{"at": "2026-03-02T08:30:05.377132+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (92, '9cd2ceda-7361-400f-8a7a-1f38a803ee75', 1, 22, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.38364+00', '2026-03-02 08:30:05.377132+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.447287', '', '2026-03-02 08:30:05.453248+00', '42BA29D8D020', false, NULL, '{"at": "2026-03-02T08:30:05.377132+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (90, 'bf10f39d-1bd3-4ca0-bb85-abdabccf9ef0', 1, 22, 13, '13', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.38364+00', '2026-03-02 08:30:05.377132+00', NULL, NULL, NULL, 'D0THOMAS', '1772440205.464760', '', '2026-03-02 08:30:05.466787+00', '42BA29D8D020', true, 13, '{"at": "2026-03-02T08:30:05.377132+00:00", "person": 13, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (94, 'cfc2eec0-746a-4b2e-9d09-493c29c39a24', 1, 22, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.38364+00', '2026-03-02 08:30:05.377132+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '42BA29D8D020', false, NULL, '{"at": "2026-03-02T08:30:05.377132+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (99, 'b87ff918-213f-4066-94d5-9d2754d705b0', 1, 23, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.544982+00', '2026-03-02 08:30:05.533392+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.593110', '', '2026-03-02 08:30:05.596206+00', '93BB596DC6D1', false, NULL, '{"at": "2026-03-02T08:30:05.533392+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (97, 'd62f6d37-000f-4a14-9963-b60c71040d7c', 1, 23, 14, '14', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.544982+00', '2026-03-02 08:30:05.533392+00', NULL, NULL, NULL, 'D0LOUIS', '1772440205.624877', '', '2026-03-02 08:30:05.62628+00', '93BB596DC6D1', true, 14, '{"at": "2026-03-02T08:30:05.533392+00:00", "person": 14, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (101, '39f52db6-6db1-4153-8b41-f5dbe56a555f', 1, 23, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.544982+00', '2026-03-02 08:30:05.533392+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '93BB596DC6D1', false, NULL, '{"at": "2026-03-02T08:30:05.533392+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (98, '592b4ec2-4fcc-4ea8-bf60-5489f18fff67', 1, 23, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.544982+00', '2026-03-02 08:30:05.533392+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.592300', '', '2026-03-02 08:30:05.596015+00', '93BB596DC6D1', false, NULL, '{"at": "2026-03-02T08:30:05.533392+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (100, '5b0f7a9b-91fe-4085-a7f6-8db85569ce98', 1, 23, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.544982+00', '2026-03-02 08:30:05.533392+00', NULL, NULL, NULL, 'D0REMI', '1772440205.593413', '', '2026-03-02 08:30:05.596336+00', '93BB596DC6D1', false, NULL, '{"at": "2026-03-02T08:30:05.533392+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (54, 'b22fb0d1-d5e1-47ca-a733-807eb3718e32', 1, 16, 7, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.457671+00', '2026-03-02 08:30:06.103072+00', NULL, NULL, 'c60c596f-9e6c-4940-9a1a-ed0a312ec732', 'D0MARC', '1772440204.435278', '', '2026-03-02 08:30:06.139593+00', '9117A3FCDB98', true, NULL, '{"at": "2026-03-02T08:30:06.103072+00:00", "person": 7, "author": 1, "occasion": "added", "why": "noted"}', '2026-03-02 08:30:04.320674+00');
INSERT INTO public.outbox VALUES (89, '82d28365-c099-4894-9d88-9eb523634072', 1, 21, 12, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.319184+00', '2026-03-02 08:30:07.724884+00', NULL, NULL, '4dca4e66-516a-496a-9058-025d270a0b17', 'D0SOPHIE', '1772440205.302200', '', '2026-03-02 08:30:07.833971+00', 'A8001C15C9A6', true, NULL, '{"at": "2026-03-02T08:30:07.724884+00:00", "person": 12, "author": 1, "occasion": "added", "why": "held"}', '2026-03-02 08:30:05.237277+00');
INSERT INTO public.outbox VALUES (82, '37c1d58a-0aa3-4210-b277-6d4d1b93ef59', 1, 20, 11, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.158522+00', '2026-03-03 08:30:05.124127+00', NULL, NULL, 'a5862fa8-07f7-43f9-9fdc-e4bb23b9cb76', 'D0OSCAR', '1772440205.122383', '', '2026-03-10 08:00:00.23739+00', 'C5BE88C2DB21', true, NULL, '{"at": "2026-03-03T08:30:05.124127+00:00", "person": 11, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:05.036562+00');
INSERT INTO public.outbox VALUES (73, '78432c2d-e569-4324-a43b-ac1e6e751a4b', 1, 19, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.897461+00', '2026-03-02 08:30:04.890776+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2E3683CA2753', false, NULL, '{"at": "2026-03-02T08:30:04.890776+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (74, 'a40aa3bc-2a4d-424f-a065-4795e3b0f58b', 1, 19, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.897461+00', '2026-03-02 08:30:04.890776+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.945421', '', '2026-03-02 08:30:04.948646+00', '2E3683CA2753', false, NULL, '{"at": "2026-03-02T08:30:04.890776+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (81, '443bdfa8-233d-47e3-b1dc-516f0f7bf9a2', 1, 20, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.036562+00', '2026-03-02 08:30:05.020829+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.100161', '', '2026-03-02 08:30:05.111502+00', 'C5BE88C2DB21', false, NULL, '{"at": "2026-03-02T08:30:05.020829+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (87, 'f828f59b-7863-4286-b7a1-e8eeb235b5b9', 1, 21, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.237277+00', '2026-03-02 08:30:05.231462+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '55B54C2812E1', false, NULL, '{"at": "2026-03-02T08:30:05.231462+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (125, 'f16eb762-6fd7-4db3-bcc9-2b22a346aa55', 1, 27, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.978022+00', '2026-03-02 08:30:05.962704+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6703186BD548', false, NULL, '{"at": "2026-03-02T08:30:05.962704+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (85, '155b4708-2141-4d5a-a6be-056d5ef02013', 1, 21, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.237277+00', '2026-03-02 08:30:05.231462+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.290082', '', '2026-03-02 08:30:05.292446+00', '55B54C2812E1', false, NULL, '{"at": "2026-03-02T08:30:05.231462+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (84, '417e351e-ef75-4895-b927-678478a47816', 1, 21, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.237277+00', '2026-03-02 08:30:05.231462+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.289766', '', '2026-03-02 08:30:05.292208+00', '55B54C2812E1', false, NULL, '{"at": "2026-03-02T08:30:05.231462+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (86, '9e928d2f-076d-469b-b309-af461f661f26', 1, 21, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.237277+00', '2026-03-02 08:30:05.231462+00', NULL, NULL, NULL, 'D0REMI', '1772440205.290397', '', '2026-03-02 08:30:05.292601+00', '55B54C2812E1', false, NULL, '{"at": "2026-03-02T08:30:05.231462+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (88, '1c8f6e8f-6ef9-4441-a6fc-4222e69f87cf', 1, 21, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.237277+00', '2026-03-02 08:30:05.231462+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.291470', '', '2026-03-02 08:30:05.292725+00', '55B54C2812E1', false, NULL, '{"at": "2026-03-02T08:30:05.231462+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (83, '4dca4e66-516a-496a-9058-025d270a0b17', 1, 21, 12, '12', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.237277+00', '2026-03-02 08:30:05.231462+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440205.302200', '', '2026-03-02 08:30:05.302862+00', '55B54C2812E1', true, 12, '{"at": "2026-03-02T08:30:05.231462+00:00", "person": 12, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (95, 'fa6cab22-b258-46e4-87ff-f4dce7a67c4e', 1, 22, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.38364+00', '2026-03-02 08:30:05.377132+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.447876', '', '2026-03-02 08:30:05.453508+00', '42BA29D8D020', false, NULL, '{"at": "2026-03-02T08:30:05.377132+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (130, '91092f4a-2189-4cb6-8f1b-ef6fe403a561', 1, 27, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-02 08:30:05.980098+00', '2026-03-02 08:30:05.962704+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6703186BD548', false, NULL, '{"at": "2026-03-02T08:30:05.962704+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (128, 'a8a3170f-7788-40b3-85a2-01f677fa9f91', 1, 27, 3, '3', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:05.980098+00', '2026-03-02 08:30:05.962704+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.044794', '', '2026-03-02 08:30:06.046033+00', '6703186BD548', false, NULL, '{"at": "2026-03-02T08:30:05.962704+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (126, '886241d1-c5d6-4aff-8f03-18cfc915f5d0', 1, 27, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.978022+00', '2026-03-02 08:30:05.962704+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.011953', '', '2026-03-02 08:30:06.015165+00', '6703186BD548', false, NULL, '{"at": "2026-03-02T08:30:05.962704+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (129, 'b0f8b422-036f-4199-a45f-48db362ca3a7', 1, 27, 4, '4', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:05.980098+00', '2026-03-02 08:30:05.962704+00', NULL, NULL, NULL, 'D0REMI', '1772440206.045125', '', '2026-03-02 08:30:06.04616+00', '6703186BD548', false, NULL, '{"at": "2026-03-02T08:30:05.962704+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (131, '12699577-0150-47bf-a8f5-ec0f772c8648', 1, 27, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:05.980098+00', '2026-03-02 08:30:05.962704+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.045410', '', '2026-03-02 08:30:06.046275+00', '6703186BD548', false, NULL, '{"at": "2026-03-02T08:30:05.962704+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (123, 'd24d51f2-1e13-4bdb-bc64-8e17d367c729', 1, 27, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.978022+00', '2026-03-02 08:30:05.962704+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.011403', '', '2026-03-02 08:30:06.014924+00', '6703186BD548', false, NULL, '{"at": "2026-03-02T08:30:05.962704+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (124, '7654ef5e-2c43-4a3b-bf74-d9f4229b428f', 1, 27, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.978022+00', '2026-03-02 08:30:05.962704+00', NULL, NULL, NULL, 'D0REMI', '1772440206.011707', '', '2026-03-02 08:30:06.015053+00', '6703186BD548', false, NULL, '{"at": "2026-03-02T08:30:05.962704+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (122, 'c6a75832-86a7-4626-af11-d369627ec5ee', 1, 27, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.978022+00', '2026-03-02 08:30:05.962704+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.010026', '', '2026-03-02 08:30:06.014728+00', '6703186BD548', false, NULL, '{"at": "2026-03-02T08:30:05.962704+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (121, '587fca3b-3536-4f54-a832-130ed9f6e674', 1, 27, 1, '1', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.978022+00', '2026-03-02 08:30:05.962704+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440206.019288', '', '2026-03-02 08:30:06.019705+00', '6703186BD548', true, 18, '{"at": "2026-03-02T08:30:05.962704+00:00", "person": 18, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (127, '77b50737-21b2-426b-b8dc-d6b255a8c62b', 1, 27, 2, '2', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:05.980098+00', '2026-03-02 08:30:05.962704+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.044337', '', '2026-03-02 08:30:06.045847+00', '6703186BD548', false, NULL, '{"at": "2026-03-02T08:30:05.962704+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (96, 'da1e7d66-1312-461e-9078-6e68a4715cbc', 1, 22, 13, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.488777+00', '2026-03-02 08:30:07.909469+00', NULL, NULL, 'bf10f39d-1bd3-4ca0-bb85-abdabccf9ef0', 'D0THOMAS', '1772440205.464760', '', '2026-03-02 08:30:07.99956+00', '9885FF955495', true, NULL, '{"at": "2026-03-02T08:30:07.909469+00:00", "person": 13, "author": 1, "occasion": "added", "why": "ended"}', '2026-03-02 08:30:05.38364+00');
INSERT INTO public.outbox VALUES (103, '2ffcbb28-5664-4ea7-872b-2fd015070859', 1, 23, 14, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.649037+00', '2026-03-02 08:30:08.09017+00', NULL, NULL, 'd62f6d37-000f-4a14-9963-b60c71040d7c', 'D0LOUIS', '1772440205.624877', '', '2026-03-02 08:30:08.174408+00', '164BCE90D135', true, NULL, '{"at": "2026-03-02T08:30:08.090170+00:00", "person": 14, "author": 1, "occasion": "added", "why": "ended"}', '2026-03-02 08:30:05.544982+00');
INSERT INTO public.outbox VALUES (102, 'b1e9d6a9-5205-4e31-b2cd-1636988fbee9', 1, 23, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.544982+00', '2026-03-02 08:30:05.533392+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.593673', '', '2026-03-02 08:30:05.596548+00', '93BB596DC6D1', false, NULL, '{"at": "2026-03-02T08:30:05.533392+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (108, 'fac87342-b472-40fe-bbc9-762ca082ae3b', 1, 24, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.738334+00', '2026-03-02 08:30:05.73256+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2423AADAF32A', false, NULL, '{"at": "2026-03-02T08:30:05.732560+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (104, '71702335-f9cf-490b-b0c2-9189e86e79de', 1, 24, 15, '15', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.738334+00', '2026-03-02 08:30:05.73256+00', NULL, NULL, NULL, 'D0EMMA', '1772440205.863079', '', '2026-03-02 08:30:05.863519+00', '2423AADAF32A', true, 15, '{"at": "2026-03-02T08:30:05.732560+00:00", "person": 15, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (110, '6e5198bb-ad54-4255-925d-7a1acd45f3cd', 1, 25, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.805219+00', '2026-03-02 08:30:05.791066+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.869121', '', '2026-03-02 08:30:05.869535+00', '6444A386422B', false, NULL, '{"at": "2026-03-02T08:30:05.791066+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (113, '4693b276-1511-487e-9bbc-c142bb920559', 1, 25, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.805219+00', '2026-03-02 08:30:05.791066+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6444A386422B', false, NULL, '{"at": "2026-03-02T08:30:05.791066+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (106, 'f56dbc98-3804-4e17-b037-b0efbbb2cd79', 1, 24, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.738334+00', '2026-03-02 08:30:05.73256+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.806866', '', '2026-03-02 08:30:05.808631+00', '2423AADAF32A', false, NULL, '{"at": "2026-03-02T08:30:05.732560+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (107, '62beea45-6ec7-4b46-898f-03fe82cb8f02', 1, 24, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.738334+00', '2026-03-02 08:30:05.73256+00', NULL, NULL, NULL, 'D0REMI', '1772440205.807150', '', '2026-03-02 08:30:05.808762+00', '2423AADAF32A', false, NULL, '{"at": "2026-03-02T08:30:05.732560+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (109, '9be8bb1f-06de-4cbc-b9b3-98786b8eb460', 1, 24, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.738334+00', '2026-03-02 08:30:05.73256+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.807394', '', '2026-03-02 08:30:05.808882+00', '2423AADAF32A', false, NULL, '{"at": "2026-03-02T08:30:05.732560+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (119, 'ac2479c8-b02c-41f2-80d8-5e556a7a6142', 1, 26, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.890646+00', '2026-03-02 08:30:05.886741+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DAE320ED5C14', false, NULL, '{"at": "2026-03-02T08:30:05.886741+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (105, 'a8d331af-26c6-4c4a-84dc-44c96f11c529', 1, 24, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.738334+00', '2026-03-02 08:30:05.73256+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.806526', '', '2026-03-02 08:30:05.808467+00', '2423AADAF32A', false, NULL, '{"at": "2026-03-02T08:30:05.732560+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (111, '98e6d41a-f4a4-433d-9dd7-ee186e7e8c65', 1, 25, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.805219+00', '2026-03-02 08:30:05.791066+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.842822', '', '2026-03-02 08:30:05.843823+00', '6444A386422B', false, NULL, '{"at": "2026-03-02T08:30:05.791066+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (112, '026a36e7-4e55-44b6-af0d-165c08e1f1b8', 1, 25, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.805219+00', '2026-03-02 08:30:05.791066+00', NULL, NULL, NULL, 'D0REMI', '1772440205.843173', '', '2026-03-02 08:30:05.843996+00', '6444A386422B', false, NULL, '{"at": "2026-03-02T08:30:05.791066+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (114, '6fb86e1f-7a96-4457-853a-0b23f11b5ad0', 1, 25, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.805219+00', '2026-03-02 08:30:05.791066+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.843435', '', '2026-03-02 08:30:05.844119+00', '6444A386422B', false, NULL, '{"at": "2026-03-02T08:30:05.791066+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (133, 'd0a65352-3d5b-46e1-84ad-efa6e7d54941', 1, 30, 1, '1', 'import_started', '{}', 'sent', 1, '2026-03-02 08:30:06.584735+00', '2026-03-02 08:30:06.562798+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440206.632151', '', '2026-03-02 08:30:06.636515+00', 'D2D6D9EF4122', false, NULL, '{"at": "2026-03-02T08:30:06.562798+00:00", "file": "abonn\u00e9s.csv", "added": 0, "there": 0, "left_out": 0, "refused": 0, "outside": 0, "withheld": false, "total": 5, "handled": 0, "state": "running"}', NULL);
INSERT INTO public.outbox VALUES (117, 'babc48c4-f020-47e7-b241-8735040312ac', 1, 26, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.890646+00', '2026-03-02 08:30:05.886741+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.949734', '', '2026-03-02 08:30:05.952739+00', 'DAE320ED5C14', false, NULL, '{"at": "2026-03-02T08:30:05.886741+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (118, 'f8a5f126-a74e-43f1-8087-0b792720c4e4', 1, 26, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.890646+00', '2026-03-02 08:30:05.886741+00', NULL, NULL, NULL, 'D0REMI', '1772440205.950028', '', '2026-03-02 08:30:05.952901+00', 'DAE320ED5C14', false, NULL, '{"at": "2026-03-02T08:30:05.886741+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (120, '5dd61105-9c4c-45c0-beee-1a0ee3719cbc', 1, 26, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.890646+00', '2026-03-02 08:30:05.886741+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.950306', '', '2026-03-02 08:30:05.953033+00', 'DAE320ED5C14', false, NULL, '{"at": "2026-03-02T08:30:05.886741+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (116, '0ead1584-9b9c-4382-94a5-f8fa4adbc80c', 1, 26, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.890646+00', '2026-03-02 08:30:05.886741+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.949278', '', '2026-03-02 08:30:05.950816+00', 'DAE320ED5C14', false, NULL, '{"at": "2026-03-02T08:30:05.886741+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (136, '63932266-0ddf-421a-a7a5-2ee50fdd1799', 1, 33, 21, '21', 'password', '{}', 'sent', 1, '2026-03-02 08:30:06.697188+00', '2026-03-02 08:30:06.640705+00', NULL, NULL, NULL, 'D100002', '1772440207.064156', '', '2026-03-02 08:30:07.066752+00', NULL, false, 21, '{"at": "2026-03-02T08:30:06.640705+00:00", "person": 21, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (137, '43f50b1a-28f2-412e-ac60-4ac44feb3478', 1, 35, 2, '2', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:06.722647+00', '2026-03-02 08:30:06.710142+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.858355', '', '2026-03-02 08:30:06.859775+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:06.710142+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (138, '0eff25cf-b48a-41c1-ab5f-429f17be2e10', 1, 35, 3, '3', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:06.722647+00', '2026-03-02 08:30:06.710142+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.858753', '', '2026-03-02 08:30:06.873711+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:06.710142+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (139, '3c30aaa3-d5f1-4293-8d9c-659640ff3dd8', 1, 35, 4, '4', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:06.722647+00', '2026-03-02 08:30:06.710142+00', NULL, NULL, NULL, 'D0REMI', '1772440206.859036', '', '2026-03-02 08:30:06.873894+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:06.710142+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (134, '3b9f01f5-cf88-403c-a299-b17784bb7d41', 1, 31, 19, '19', 'password', '{}', 'sent', 1, '2026-03-02 08:30:06.697188+00', '2026-03-02 08:30:06.640705+00', NULL, NULL, NULL, 'D100000', '1772440206.964648', '', '2026-03-02 08:30:06.972979+00', NULL, false, 19, '{"at": "2026-03-02T08:30:06.640705+00:00", "person": 19, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (135, 'c8bc076a-05ec-43b1-b6c7-3a5a410cb0a4', 1, 32, 20, '20', 'password', '{}', 'sent', 1, '2026-03-02 08:30:06.697188+00', '2026-03-02 08:30:06.640705+00', NULL, NULL, NULL, 'D100001', '1772440207.033316', '', '2026-03-02 08:30:07.033896+00', NULL, false, 20, '{"at": "2026-03-02T08:30:06.640705+00:00", "person": 20, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (143, '087b216a-1302-4c03-b17b-2bad01c7e9cf', 1, 32, 20, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:07.047134+00', '2026-03-03 08:30:07.033896+00', NULL, NULL, 'c8bc076a-05ec-43b1-b6c7-3a5a410cb0a4', 'D100001', '1772440207.033316', '', '2026-03-10 08:00:00.238077+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:07.033896+00:00", "person": 20, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:06.697188+00');
INSERT INTO public.outbox VALUES (140, '03938cdc-e8ef-48d6-aa16-352501670dcc', 1, 35, 5, '5', 'subscribers_imported', '{}', 'unreachable', 0, '2026-03-02 08:30:06.722647+00', '2026-03-02 08:30:06.710142+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL, '{"at": "2026-03-02T08:30:06.710142+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (156, '229d6b0b-ea21-40a4-828d-e622d2d569d4', 1, 37, NULL, 'channel', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:07.933256+00', '2026-03-02 08:30:07.909469+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440207.999174', '', '2026-03-02 08:30:08.00093+00', '9885FF955495', false, NULL, '{"at": "2026-03-02T08:30:07.909469+00:00", "person": 13, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (141, 'ac65ae27-6fc1-4bd8-885f-8a1e7479f5ef', 1, 35, NULL, 'channel', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:06.722647+00', '2026-03-02 08:30:06.710142+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.859281', '', '2026-03-02 08:30:06.874094+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:06.710142+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (145, '876a69d1-2d33-498e-b393-4e5fb4466f1c', 1, 36, 12, '12', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:07.747092+00', '2026-03-02 08:30:07.724884+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440207.832149', '', '2026-03-02 08:30:07.834365+00', 'A8001C15C9A6', false, NULL, '{"at": "2026-03-02T08:30:07.724884+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (146, 'fbe2ba09-98ce-4fa4-8bec-77c2d69961ad', 1, 36, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:07.752246+00', '2026-03-02 08:30:07.724884+00', NULL, NULL, NULL, 'D0HUGH', '1772440207.832594', '', '2026-03-02 08:30:07.834517+00', 'A8001C15C9A6', false, NULL, '{"at": "2026-03-02T08:30:07.724884+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (147, '3e72a2ca-03f2-47e0-a546-4fe693955822', 1, 36, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:07.752246+00', '2026-03-02 08:30:07.724884+00', NULL, NULL, NULL, 'D0PAULE', '1772440207.832978', '', '2026-03-02 08:30:07.834652+00', 'A8001C15C9A6', false, NULL, '{"at": "2026-03-02T08:30:07.724884+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (155, 'a0726d3a-7744-4514-b063-e7607cf472c6', 1, 37, 5, '5', 'subscriber_removed', '{}', 'unreachable', 0, '2026-03-02 08:30:07.929564+00', '2026-03-02 08:30:07.909469+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9885FF955495', false, NULL, '{"at": "2026-03-02T08:30:07.909469+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (157, '59eee61f-f193-4741-b8b4-0a6d91d6fc4b', 1, 38, 14, '14', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:08.117978+00', '2026-03-02 08:30:08.09017+00', NULL, NULL, NULL, 'D0LOUIS', '1772440208.171372', '', '2026-03-02 08:30:08.175203+00', '164BCE90D135', false, NULL, '{"at": "2026-03-02T08:30:08.090170+00:00", "person": 14, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (158, 'd496f7bc-2ced-48d5-9617-06336c469f45', 1, 38, 2, '2', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:08.121688+00', '2026-03-02 08:30:08.09017+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.172097', '', '2026-03-02 08:30:08.175383+00', '164BCE90D135', false, NULL, '{"at": "2026-03-02T08:30:08.090170+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (160, 'b3981666-eb53-4a9f-8c6e-37973ea8fe99', 1, 38, 4, '4', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:08.121688+00', '2026-03-02 08:30:08.09017+00', NULL, NULL, NULL, 'D0REMI', '1772440208.173695', '', '2026-03-02 08:30:08.175657+00', '164BCE90D135', false, NULL, '{"at": "2026-03-02T08:30:08.090170+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (159, 'a2603ee3-5078-4370-bf09-c410c76992e6', 1, 38, 3, '3', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:08.121688+00', '2026-03-02 08:30:08.09017+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.172796', '', '2026-03-02 08:30:08.175523+00', '164BCE90D135', false, NULL, '{"at": "2026-03-02T08:30:08.090170+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (151, 'afd8c23c-77f1-45b5-b85b-8756149e9f9c', 1, 37, 13, '13', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:07.921556+00', '2026-03-02 08:30:07.909469+00', NULL, NULL, NULL, 'D0THOMAS', '1772440207.998006', '', '2026-03-02 08:30:08.000148+00', '9885FF955495', false, NULL, '{"at": "2026-03-02T08:30:07.909469+00:00", "person": 13, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (153, 'e332ef1e-3a17-4726-b88a-aa230efff77b', 1, 37, 3, '3', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:07.929564+00', '2026-03-02 08:30:07.909469+00', NULL, NULL, NULL, 'D0PAULE', '1772440207.998617', '', '2026-03-02 08:30:08.000562+00', '9885FF955495', false, NULL, '{"at": "2026-03-02T08:30:07.909469+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (154, 'c10e762f-513e-471f-b64b-234f283ce0d7', 1, 37, 4, '4', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:07.929564+00', '2026-03-02 08:30:07.909469+00', NULL, NULL, NULL, 'D0REMI', '1772440207.998916', '', '2026-03-02 08:30:08.00073+00', '9885FF955495', false, NULL, '{"at": "2026-03-02T08:30:07.909469+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (152, 'f6c833c8-28de-4e1e-bf7a-219a0fdce1bd', 1, 37, 2, '2', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:07.929564+00', '2026-03-02 08:30:07.909469+00', NULL, NULL, NULL, 'D0HUGH', '1772440207.998308', '', '2026-03-02 08:30:08.000374+00', '9885FF955495', false, NULL, '{"at": "2026-03-02T08:30:07.909469+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (161, '56336230-4b36-4f88-aa54-6d7e50e13fb3', 1, 38, 5, '5', 'subscriber_removed', '{}', 'unreachable', 0, '2026-03-02 08:30:08.121688+00', '2026-03-02 08:30:08.09017+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '164BCE90D135', false, NULL, '{"at": "2026-03-02T08:30:08.090170+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (163, '7bd5f6e5-1a5b-47d8-8c99-16fe4026c1b5', 1, 39, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.218954+00', '2026-03-02 08:30:08.211608+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440208.256336', '', '2026-03-02 08:30:08.258245+00', 'CF2F46188493', false, NULL, '{"at": "2026-03-02T08:30:08.211608+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (164, '9ae73242-c557-4374-9118-1430d76e8f3a', 1, 39, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.218954+00', '2026-03-02 08:30:08.211608+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.256970', '', '2026-03-02 08:30:08.258446+00', 'CF2F46188493', false, NULL, '{"at": "2026-03-02T08:30:08.211608+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (166, '41e9372f-89f7-4c62-8fd3-ea92003880e5', 1, 39, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.218954+00', '2026-03-02 08:30:08.211608+00', NULL, NULL, NULL, 'D0REMI', '1772440208.257697', '', '2026-03-02 08:30:08.258728+00', 'CF2F46188493', false, NULL, '{"at": "2026-03-02T08:30:08.211608+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (165, '6b757f5f-0658-4087-ad21-b5d1b053e296', 1, 39, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.218954+00', '2026-03-02 08:30:08.211608+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.257345', '', '2026-03-02 08:30:08.258593+00', 'CF2F46188493', false, NULL, '{"at": "2026-03-02T08:30:08.211608+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (142, '7018164b-1637-4095-a166-efb6fc9ae415', 1, 31, 19, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:07.001437+00', '2026-03-03 08:30:06.972979+00', NULL, NULL, '3b9f01f5-cf88-403c-a299-b17784bb7d41', 'D100000', '1772440206.964648', '', '2026-03-10 08:00:00.237917+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:06.972979+00:00", "person": 19, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:06.697188+00');
INSERT INTO public.outbox VALUES (144, 'f81b0062-ef8c-403c-b257-8da44d00beb2', 1, 33, 21, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:07.070387+00', '2026-03-03 08:30:07.066752+00', NULL, NULL, '63932266-0ddf-421a-a7a5-2ee50fdd1799', 'D100002', '1772440207.064156', '', '2026-03-10 08:00:00.238233+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:07.066752+00:00", "person": 21, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:06.697188+00');
INSERT INTO public.outbox VALUES (149, '3209079c-0f9f-4b35-9a55-68da94ef0a2d', 1, 36, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-02 08:30:07.752246+00', '2026-03-02 08:30:07.724884+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A8001C15C9A6', false, NULL, '{"at": "2026-03-02T08:30:07.724884+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (169, 'ee644e79-c7c5-4536-9728-851af3ebd4cf', 1, 39, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.791101+00', '2026-03-02 08:30:08.766616+00', NULL, NULL, '6b757f5f-0658-4087-ad21-b5d1b053e296', 'D0PAULE', '1772440208.257345', '', '2026-03-02 08:30:08.84703+00', 'FEFCE1F65BF7', false, NULL, '{"at": "2026-03-02T08:30:08.211608+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:08.766616+00:00"}, "person": 7}', '2026-03-02 08:30:08.218954+00');
INSERT INTO public.outbox VALUES (170, '14640114-6789-4532-8391-fb3aabb08903', 1, 39, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.797211+00', '2026-03-02 08:30:08.766616+00', NULL, NULL, '41e9372f-89f7-4c62-8fd3-ea92003880e5', 'D0REMI', '1772440208.257697', '', '2026-03-02 08:30:08.847161+00', 'FEFCE1F65BF7', false, NULL, '{"at": "2026-03-02T08:30:08.211608+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:08.766616+00:00"}, "person": 7}', '2026-03-02 08:30:08.218954+00');
INSERT INTO public.outbox VALUES (148, 'cb5eb4a4-989b-468b-a2a2-20da3489b3a0', 1, 36, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:07.752246+00', '2026-03-02 08:30:07.724884+00', NULL, NULL, NULL, 'D0REMI', '1772440207.833293', '', '2026-03-02 08:30:07.834776+00', 'A8001C15C9A6', false, NULL, '{"at": "2026-03-02T08:30:07.724884+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (150, '25cef50c-4b8c-4fa7-8975-9aae05114027', 1, 36, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:07.753558+00', '2026-03-02 08:30:07.724884+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440207.833559', '', '2026-03-02 08:30:07.834886+00', 'A8001C15C9A6', false, NULL, '{"at": "2026-03-02T08:30:07.724884+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (162, '06268a21-da3e-476d-ba2b-7a18bcb532da', 1, 38, NULL, 'channel', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:08.122846+00', '2026-03-02 08:30:08.09017+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.173987', '', '2026-03-02 08:30:08.175821+00', '164BCE90D135', false, NULL, '{"at": "2026-03-02T08:30:08.090170+00:00", "person": 14, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (177, 'c034cd9b-60fc-407b-971e-198771947abb', 1, 41, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.47837+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, '9322e9b3-44d4-4d3b-a8c1-9669e2c8631a', 'D0CLAIRE', '1772440208.946765', '', '2026-03-02 08:30:09.557407+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:08.885660+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:09.469294+00:00"}, "person": 15}', '2026-03-02 08:30:08.896801+00');
INSERT INTO public.outbox VALUES (178, '54b043d9-84cb-466b-a9e2-1403f505a5b8', 1, 41, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.479011+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, '6b038d1b-a998-48c0-aeac-cf077796c320', 'D0HUGH', '1772440208.947234', '', '2026-03-02 08:30:09.557606+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:08.885660+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:09.469294+00:00"}, "person": 15}', '2026-03-02 08:30:08.896801+00');
INSERT INTO public.outbox VALUES (179, '4b0995aa-e2aa-482b-87ab-4b7730924e95', 1, 41, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.479502+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, 'd392302b-b294-4188-808c-326c9a9dcad1', 'D0PAULE', '1772440208.947606', '', '2026-03-02 08:30:09.557762+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:08.885660+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:09.469294+00:00"}, "person": 15}', '2026-03-02 08:30:08.896801+00');
INSERT INTO public.outbox VALUES (180, '8621f6f4-734f-4c06-b196-97465c3616f1', 1, 41, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.479922+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, '541aa283-4ecd-4c2e-8e97-75ac4a5e870d', 'D0REMI', '1772440208.947974', '', '2026-03-02 08:30:09.557908+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:08.885660+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:09.469294+00:00"}, "person": 15}', '2026-03-02 08:30:08.896801+00');
INSERT INTO public.outbox VALUES (173, '9322e9b3-44d4-4d3b-a8c1-9669e2c8631a', 1, 41, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.896801+00', '2026-03-02 08:30:08.88566+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440208.946765', '', '2026-03-02 08:30:08.94854+00', 'B540A5C927BA', false, NULL, '{"at": "2026-03-02T08:30:08.885660+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (174, '6b038d1b-a998-48c0-aeac-cf077796c320', 1, 41, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.896801+00', '2026-03-02 08:30:08.88566+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.947234', '', '2026-03-02 08:30:08.948759+00', 'B540A5C927BA', false, NULL, '{"at": "2026-03-02T08:30:08.885660+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (167, '3d9c47c8-4b2a-4c9d-baed-0c5f3735c886', 1, 39, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.789539+00', '2026-03-02 08:30:08.766616+00', NULL, NULL, '7bd5f6e5-1a5b-47d8-8c99-16fe4026c1b5', 'D0CLAIRE', '1772440208.256336', '', '2026-03-02 08:30:08.846676+00', 'FEFCE1F65BF7', false, NULL, '{"at": "2026-03-02T08:30:08.211608+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:08.766616+00:00"}, "person": 7}', '2026-03-02 08:30:08.218954+00');
INSERT INTO public.outbox VALUES (168, '31496f8b-1415-4888-90d5-b55f55395bf1', 1, 39, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.790447+00', '2026-03-02 08:30:08.766616+00', NULL, NULL, '9ae73242-c557-4374-9118-1430d76e8f3a', 'D0HUGH', '1772440208.256970', '', '2026-03-02 08:30:08.846882+00', 'FEFCE1F65BF7', false, NULL, '{"at": "2026-03-02T08:30:08.211608+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:08.766616+00:00"}, "person": 7}', '2026-03-02 08:30:08.218954+00');
INSERT INTO public.outbox VALUES (172, '6e8760c2-def6-4cd0-98ed-6efb7a414778', 1, 39, NULL, 'channel', 'enrolment_refused', '{}', 'sent', 1, '2026-03-02 08:30:08.802862+00', '2026-03-02 08:30:08.766616+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.846203', '', '2026-03-02 08:30:08.847765+00', 'FEFCE1F65BF7', false, NULL, '{"at": "2026-03-02T08:30:08.766616+00:00", "person": 7, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (171, '7dd9b514-7f16-4a1c-b86d-a2244184b795', 1, 39, 7, '7', 'enrolment_refused', '{}', 'sent', 1, '2026-03-02 08:30:08.802862+00', '2026-03-02 08:30:08.766616+00', NULL, NULL, NULL, 'D0MARC', '1772440208.845931', '', '2026-03-02 08:30:08.847637+00', 'FEFCE1F65BF7', false, NULL, '{"at": "2026-03-02T08:30:08.766616+00:00", "person": 7, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (175, 'd392302b-b294-4188-808c-326c9a9dcad1', 1, 41, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.896801+00', '2026-03-02 08:30:08.88566+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.947606', '', '2026-03-02 08:30:08.948915+00', 'B540A5C927BA', false, NULL, '{"at": "2026-03-02T08:30:08.885660+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (176, '541aa283-4ecd-4c2e-8e97-75ac4a5e870d', 1, 41, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.896801+00', '2026-03-02 08:30:08.88566+00', NULL, NULL, NULL, 'D0REMI', '1772440208.947974', '', '2026-03-02 08:30:08.949061+00', 'B540A5C927BA', false, NULL, '{"at": "2026-03-02T08:30:08.885660+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (181, 'c2f18bb8-c818-4923-a606-3126271ec5e0', 1, 43, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.491322+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440209.555776', '', '2026-03-02 08:30:09.558248+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (185, 'a6b4de38-aca4-4d64-b5ee-8dacbeb5515b', 1, 43, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:09.491322+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (188, 'd000f97d-7c17-44cc-983f-cf66d0dc6d14', 1, 41, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:09.51283+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440209.610236', '', '2026-03-02 08:30:09.61484+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (189, '7dadb0a4-fba2-47ba-8462-0e6226c62d24', 1, 43, 6, '6', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.566563+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, 'D0ANNE', '1772440209.610681', '', '2026-03-02 08:30:09.615073+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (191, '8c693b1a-b074-4fb2-ac78-f2b3daeb68c5', 1, 43, 8, '8', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.566563+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, 'D0ZOE', '1772440209.611636', '', '2026-03-02 08:30:09.615493+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (190, 'e2e20168-6ff4-448c-9723-0be843e8b856', 1, 43, 7, '7', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.566563+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, 'D0MARC', '1772440209.611262', '', '2026-03-02 08:30:09.615314+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (195, '6b3d3d59-77c8-4ade-9bfb-f432620f66e8', 1, 43, 18, '18', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:09.566563+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (199, '0acdf732-40f6-4e74-a4cf-107112a67a90', 1, 43, 22, '22', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:09.566563+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (182, '86f8db21-123f-4bc4-b7a4-a43c6f322334', 1, 43, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.491322+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, 'D0HUGH', '1772440209.556090', '', '2026-03-02 08:30:09.55839+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (183, '51b4fec1-68c9-4ddf-964d-f8c9e04128e1', 1, 43, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.491322+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, 'D0PAULE', '1772440209.556456', '', '2026-03-02 08:30:09.558543+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (186, 'ad40558b-911f-46fe-b27b-9a5fe4711b48', 1, 43, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.49707+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440209.558993', '', '2026-03-02 08:30:09.55961+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (184, '84c7b1b2-a988-410c-8a85-211af6d02ec4', 1, 43, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.491322+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, 'D0REMI', '1772440209.556811', '', '2026-03-02 08:30:09.55869+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (187, '14fbaf5a-5f5d-4274-84b2-1d1ecaa33356', 1, 41, 15, '15', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:09.51283+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, 'D0EMMA', '1772440209.559287', '', '2026-03-02 08:30:09.559764+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (203, 'b2dc0530-b32e-4647-beba-97c523b8293e', 1, 44, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.660886+00', '2026-03-02 08:30:09.655722+00', NULL, NULL, NULL, 'D0REMI', '1772440209.693724', '', '2026-03-02 08:30:09.695195+00', 'A84865C381D9', false, NULL, '{"at": "2026-03-02T08:30:09.655722+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (204, '3dd3dc1b-0a4a-456a-93a4-6d456d5aa7f0', 1, 44, 15, '15', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.660886+00', '2026-03-02 08:30:09.655722+00', NULL, NULL, NULL, 'D0EMMA', '1772440209.694076', '', '2026-03-02 08:30:09.695343+00', 'A84865C381D9', false, NULL, '{"at": "2026-03-02T08:30:09.655722+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (201, '8dd1d871-5324-4c25-a6d7-6b08dd2e751a', 1, 44, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.660886+00', '2026-03-02 08:30:09.655722+00', NULL, NULL, NULL, 'D0HUGH', '1772440209.692120', '', '2026-03-02 08:30:09.694878+00', 'A84865C381D9', false, NULL, '{"at": "2026-03-02T08:30:09.655722+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (202, '530ba6c2-8129-430d-9adb-36466c08f1c4', 1, 44, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.660886+00', '2026-03-02 08:30:09.655722+00', NULL, NULL, NULL, 'D0PAULE', '1772440209.693330', '', '2026-03-02 08:30:09.695043+00', 'A84865C381D9', false, NULL, '{"at": "2026-03-02T08:30:09.655722+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (200, '139bab18-ad85-4650-981a-39c13795d689', 1, 44, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.660886+00', '2026-03-02 08:30:09.655722+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440209.691619', '', '2026-03-02 08:30:09.694643+00', 'A84865C381D9', false, NULL, '{"at": "2026-03-02T08:30:09.655722+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (192, 'd373aaa4-8c7f-4891-b4f5-8030698cc748', 1, 43, 9, '9', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.566563+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, 'D0NORA', '1772440209.611969', '', '2026-03-02 08:30:09.615659+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (193, '303617c0-6b78-4b25-bc10-07299c6c1ab4', 1, 43, 10, '10', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.566563+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, 'D0BRUNO', '1772440209.612312', '', '2026-03-02 08:30:09.615815+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (196, '5d6884d1-5abb-433e-8340-a20c8437ae1d', 1, 43, 19, '19', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.566563+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, 'D100000', '1772440209.613454', '', '2026-03-02 08:30:09.616103+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (194, '14d4ef56-5276-406d-a303-70cb14740257', 1, 43, 11, '11', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.566563+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, 'D0OSCAR', '1772440209.613118', '', '2026-03-02 08:30:09.615964+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (197, '7cd03998-c453-4f35-876d-ef6d8bb6fb18', 1, 43, 20, '20', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.566563+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, 'D100001', '1772440209.613776', '', '2026-03-02 08:30:09.616239+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (198, '0f4f3e7b-7b5e-4f52-a223-817c8c602e52', 1, 43, 21, '21', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.566563+00', '2026-03-02 08:30:09.469294+00', NULL, NULL, NULL, 'D100002', '1772440209.614141', '', '2026-03-02 08:30:09.616371+00', '118DED922369', false, NULL, '{"at": "2026-03-02T08:30:09.469294+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (75, '9fcfe597-8ec4-4fa0-aba8-f31b14fb08d4', 1, 19, 10, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.968052+00', '2026-03-03 08:30:04.957363+00', NULL, NULL, '65246fcf-4ff8-40dd-bbdb-d32f2065edc6', 'D0BRUNO', '1772440204.955868', '', '2026-03-10 08:00:00.237162+00', '2E3683CA2753', true, NULL, '{"at": "2026-03-03T08:30:04.957363+00:00", "person": 10, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:04.897461+00');
INSERT INTO public.outbox VALUES (115, 'a755b68e-3b27-470a-832e-dbd05756fd6c', 1, 24, 15, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.873195+00', '2026-03-03 08:30:05.863519+00', NULL, NULL, '71702335-f9cf-490b-b0c2-9189e86e79de', 'D0EMMA', '1772440205.863079', '', '2026-03-10 08:00:00.237571+00', '2423AADAF32A', true, NULL, '{"at": "2026-03-03T08:30:05.863519+00:00", "person": 15, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:05.738334+00');
INSERT INTO public.outbox VALUES (132, '2fae0d8f-0dd9-4265-91bc-857fb369b82b', 1, 27, 1, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:06.030724+00', '2026-03-03 08:30:06.019705+00', NULL, NULL, '587fca3b-3536-4f54-a832-130ed9f6e674', 'D0CLAIRE', '1772440206.019288', '', '2026-03-10 08:00:00.237743+00', '6703186BD548', true, NULL, '{"at": "2026-03-03T08:30:06.019705+00:00", "person": 18, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:05.978022+00');
INSERT INTO public.outbox VALUES (209, '5785a5c2-b557-4bae-a1d1-b0822a54ad7d', 1, 44, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.37542+00', '2026-03-10 08:00:00.342557+00', NULL, NULL, '8dd1d871-5324-4c25-a6d7-6b08dd2e751a', 'D0HUGH', '1772440209.692120', '', '2026-03-10 08:00:00.457513+00', '109842C0472C', false, NULL, '{"at": "2026-03-02T08:30:09.655722+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.342557+00:00"}, "person": 6}', '2026-03-02 08:30:09.660886+00');
INSERT INTO public.outbox VALUES (208, 'a7a9908a-562c-4836-83fa-fd88d78c7ee1', 1, 44, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.372902+00', '2026-03-10 08:00:00.342557+00', NULL, NULL, '139bab18-ad85-4650-981a-39c13795d689', 'D0CLAIRE', '1772440209.691619', '', '2026-03-10 08:00:00.45729+00', '109842C0472C', false, NULL, '{"at": "2026-03-02T08:30:09.655722+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.342557+00:00"}, "person": 6}', '2026-03-02 08:30:09.660886+00');
INSERT INTO public.outbox VALUES (205, '8123af74-923f-4a7e-84ec-2f25a382525b', 1, 45, 1, '1', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.317214+00', '2026-03-10 08:00:00.277483+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.370039', '', '2026-03-10 08:00:00.374838+00', '6D962CB8F99F', false, NULL, '{"at": "2026-03-10T08:00:00.277483+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (206, '363b64ee-9b7b-47a6-a4cb-1679494e116b', 1, 45, 2, '2', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.317214+00', '2026-03-10 08:00:00.277483+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.370970', '', '2026-03-10 08:00:00.375037+00', '6D962CB8F99F', false, NULL, '{"at": "2026-03-10T08:00:00.277483+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (207, '21cb5f98-e242-49b4-8da5-e0d3f9966049', 1, 45, 3, '3', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.317214+00', '2026-03-10 08:00:00.277483+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.371453', '', '2026-03-10 08:00:00.375189+00', '6D962CB8F99F', false, NULL, '{"at": "2026-03-10T08:00:00.277483+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (236, '66d87394-13cd-4861-916a-603496bba2bc', 1, 52, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:01.46902+00', '2026-03-10 08:00:01.380767+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1C23BD16EDBC', false, NULL, '{"at": "2026-03-10T08:00:01.380767+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (213, 'b7c5508d-6b12-4d9c-96af-9acb4453f88d', 1, 44, 6, '6', 'enrolment_expired', '{}', 'sent', 1, '2026-03-10 08:00:00.388572+00', '2026-03-10 08:00:00.342557+00', NULL, NULL, NULL, 'D0ANNE', '1773129600.456654', '', '2026-03-10 08:00:00.458889+00', '109842C0472C', false, NULL, '{"at": "2026-03-10T08:00:00.342557+00:00", "person": 6}', NULL);
INSERT INTO public.outbox VALUES (220, '3bbe5fdf-e1d2-4f47-845c-2e7ed6bbc30b', 1, 47, 2, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.064811+00', '2026-03-10 08:00:01.052521+00', NULL, NULL, '4d59d795-9f54-4a31-a9ba-00fdafaf0823', 'D0HUGH', '1773129600.655421', '', '2026-03-10 08:00:01.109563+00', '9072ACA08452', false, NULL, '{"at": "2026-03-10T08:00:00.564776+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:01.052521+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.600381+00');
INSERT INTO public.outbox VALUES (214, 'e0605f88-c98d-4277-b571-ec08df9e7861', 1, 46, NULL, 'channel', 'journal_head', '{}', 'sent', 1, '2026-03-10 08:00:00.450888+00', '2026-03-10 08:00:00.424908+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129600.508699', '', '2026-03-10 08:00:00.510786+00', 'E9843CCEB25D', false, NULL, '{"at": "2026-03-10T08:00:00.424908+00:00", "lines": 46, "hash": "26480876234a53f163095e5d5514d893d9c26afb90f7a932ed4078b0ceb4fa9d"}', NULL);
INSERT INTO public.outbox VALUES (221, 'f34ab63e-d075-40f2-a611-cf28e856e6ad', 1, 47, 3, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.065735+00', '2026-03-10 08:00:01.052521+00', NULL, NULL, '56c1a75b-ad88-4177-bdf1-1686fc9a758c', 'D0PAULE', '1773129600.663107', '', '2026-03-10 08:00:01.109692+00', '9072ACA08452', false, NULL, '{"at": "2026-03-10T08:00:00.564776+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:01.052521+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.600381+00');
INSERT INTO public.outbox VALUES (219, '28267814-2596-4e30-8c41-7bcbca879315', 1, 47, 1, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.06352+00', '2026-03-10 08:00:01.052521+00', NULL, NULL, 'fe85fb2d-9ab4-472a-bcdc-7303140d8595', 'D0CLAIRE', '1773129600.654983', '', '2026-03-10 08:00:01.10939+00', '9072ACA08452', false, NULL, '{"at": "2026-03-10T08:00:00.564776+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:01.052521+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.600381+00');
INSERT INTO public.outbox VALUES (210, 'fce995ee-0107-4f52-a0fe-8e8641f67b0d', 1, 44, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.376184+00', '2026-03-10 08:00:00.342557+00', NULL, NULL, '530ba6c2-8129-430d-9adb-36466c08f1c4', 'D0PAULE', '1772440209.693330', '', '2026-03-10 08:00:00.457683+00', '109842C0472C', false, NULL, '{"at": "2026-03-02T08:30:09.655722+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.342557+00:00"}, "person": 6}', '2026-03-02 08:30:09.660886+00');
INSERT INTO public.outbox VALUES (211, '988acfbc-ffd9-4676-a445-38ae83131dfd', 1, 44, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.377088+00', '2026-03-10 08:00:00.342557+00', NULL, NULL, 'b2dc0530-b32e-4647-beba-97c523b8293e', 'D0REMI', '1772440209.693724', '', '2026-03-10 08:00:00.457834+00', '109842C0472C', false, NULL, '{"at": "2026-03-02T08:30:09.655722+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.342557+00:00"}, "person": 6}', '2026-03-02 08:30:09.660886+00');
INSERT INTO public.outbox VALUES (212, '0e6f06e4-3823-49ff-8472-3ea43d175161', 1, 44, 15, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.377841+00', '2026-03-10 08:00:00.342557+00', NULL, NULL, '3dd3dc1b-0a4a-456a-93a4-6d456d5aa7f0', 'D0EMMA', '1772440209.694076', '', '2026-03-10 08:00:00.457984+00', '109842C0472C', false, NULL, '{"at": "2026-03-02T08:30:09.655722+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.342557+00:00"}, "person": 6}', '2026-03-02 08:30:09.660886+00');
INSERT INTO public.outbox VALUES (234, 'ce13cea7-9f25-485b-a948-6eca287e4869', 1, 52, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.46902+00', '2026-03-10 08:00:01.380767+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.537593', '', '2026-03-10 08:00:01.539255+00', '1C23BD16EDBC', false, NULL, '{"at": "2026-03-10T08:00:01.380767+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (216, '4d59d795-9f54-4a31-a9ba-00fdafaf0823', 1, 47, 2, '2', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.600381+00', '2026-03-10 08:00:00.564776+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.655421', '', '2026-03-10 08:00:00.670567+00', 'CB755DDEC4FF', false, NULL, '{"at": "2026-03-10T08:00:00.564776+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (217, '56c1a75b-ad88-4177-bdf1-1686fc9a758c', 1, 47, 3, '3', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.600381+00', '2026-03-10 08:00:00.564776+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.663107', '', '2026-03-10 08:00:00.670807+00', 'CB755DDEC4FF', false, NULL, '{"at": "2026-03-10T08:00:00.564776+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (218, 'a39404dc-989f-49ae-bad5-9c3628f48e4f', 1, 47, 15, '15', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.600381+00', '2026-03-10 08:00:00.564776+00', NULL, NULL, NULL, 'D0EMMA', '1773129600.665839', '', '2026-03-10 08:00:00.670974+00', 'CB755DDEC4FF', false, NULL, '{"at": "2026-03-10T08:00:00.564776+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (215, 'fe85fb2d-9ab4-472a-bcdc-7303140d8595', 1, 47, 1, '1', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.600381+00', '2026-03-10 08:00:00.564776+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.654983', '', '2026-03-10 08:00:00.668795+00', 'CB755DDEC4FF', false, NULL, '{"at": "2026-03-10T08:00:00.564776+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (223, 'cd883f4b-aa4d-4be4-9164-1b2a45b020f9', 1, 49, 1, '1', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.305468+00', '2026-03-10 08:00:01.285874+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.371297', '', '2026-03-10 08:00:01.380115+00', 'C3A32E34F21D', false, NULL, '{"at": "2026-03-10T08:00:01.285874+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (224, 'be5529d2-1476-43eb-9171-8ba552d28882', 1, 49, 2, '2', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.305468+00', '2026-03-10 08:00:01.285874+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.372901', '', '2026-03-10 08:00:01.380343+00', 'C3A32E34F21D', false, NULL, '{"at": "2026-03-10T08:00:01.285874+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (225, 'f0f9a492-93aa-4f3f-853e-dfe5d69777cb', 1, 49, 3, '3', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.305468+00', '2026-03-10 08:00:01.285874+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.373282', '', '2026-03-10 08:00:01.380517+00', 'C3A32E34F21D', false, NULL, '{"at": "2026-03-10T08:00:01.285874+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (226, '875d739d-d9a8-4029-94d0-3d056998506b', 1, 49, 15, '15', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.305468+00', '2026-03-10 08:00:01.285874+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.373904', '', '2026-03-10 08:00:01.380662+00', 'C3A32E34F21D', false, NULL, '{"at": "2026-03-10T08:00:01.285874+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (231, '4f1ba427-aa1e-4175-87ba-c5d0f78890b6', 1, 52, 11, '11', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:01.458394+00', '2026-03-10 08:00:01.380767+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1C23BD16EDBC', false, NULL, '{"at": "2026-03-10T08:00:01.380767+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (232, 'bc206f6a-03b1-4c9e-bbfe-e7b4059a7f37', 1, 52, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.46902+00', '2026-03-10 08:00:01.380767+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.536855', '', '2026-03-10 08:00:01.538921+00', '1C23BD16EDBC', false, NULL, '{"at": "2026-03-10T08:00:01.380767+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (233, 'c096473a-5b91-461f-a63a-e7e3b002ae36', 1, 52, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.46902+00', '2026-03-10 08:00:01.380767+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.537261', '', '2026-03-10 08:00:01.539114+00', '1C23BD16EDBC', false, NULL, '{"at": "2026-03-10T08:00:01.380767+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (259, '78adb93a-ebf0-4fa9-95b6-a337399d5c54', 1, 58, 3, '3', 'subscriber_suspended', '{}', 'cancelled', 0, '2026-03-10 08:00:02.204611+00', '2026-03-10 08:00:02.138881+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:02.220137+00', '85D8FC132182', false, NULL, '{"at": "2026-03-10T08:00:02.138881+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (222, '0e3f3a15-a083-40d9-9daf-80b98bbf0ef3', 1, 47, 15, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.066906+00', '2026-03-10 08:00:01.052521+00', NULL, NULL, 'a39404dc-989f-49ae-bad5-9c3628f48e4f', 'D0EMMA', '1773129600.665839', '', '2026-03-10 08:00:01.109811+00', '9072ACA08452', false, NULL, '{"at": "2026-03-10T08:00:00.564776+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:01.052521+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.600381+00');
INSERT INTO public.outbox VALUES (257, '6dd0a9e2-41b2-4368-a90c-642f8cbf4211', 1, 58, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.204611+00', '2026-03-10 08:00:02.138881+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.270171', '', '2026-03-10 08:00:02.27426+00', '85D8FC132182', false, NULL, '{"at": "2026-03-10T08:00:02.138881+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (227, 'd3baeea4-5241-4344-a71d-a0be3d046a19', 1, 50, 1, '1', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:01.343178+00', '2026-03-10 08:00:01.308742+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.431473', '', '2026-03-10 08:00:01.438777+00', 'B5EB039D1EB2', false, NULL, '{"at": "2026-03-10T08:00:01.308742+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (228, 'a257fb13-666f-41b1-9cf1-0dae30b4e292', 1, 50, 2, '2', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:01.343178+00', '2026-03-10 08:00:01.308742+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.437382', '', '2026-03-10 08:00:01.439017+00', 'B5EB039D1EB2', false, NULL, '{"at": "2026-03-10T08:00:01.308742+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (229, '0e1f1538-7f99-45f1-b152-acabf98349a1', 1, 50, 3, '3', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:01.343178+00', '2026-03-10 08:00:01.308742+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.437816', '', '2026-03-10 08:00:01.439177+00', 'B5EB039D1EB2', false, NULL, '{"at": "2026-03-10T08:00:01.308742+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (230, 'b328e881-6947-448a-86d5-a39f2cd514cf', 1, 50, 15, '15', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:01.343178+00', '2026-03-10 08:00:01.308742+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.438212', '', '2026-03-10 08:00:01.439326+00', 'B5EB039D1EB2', false, NULL, '{"at": "2026-03-10T08:00:01.308742+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (235, '09a87bec-cab3-4520-8385-9944d68a3be5', 1, 52, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.46902+00', '2026-03-10 08:00:01.380767+00', NULL, NULL, NULL, 'D0REMI', '1773129601.537885', '', '2026-03-10 08:00:01.539386+00', '1C23BD16EDBC', false, NULL, '{"at": "2026-03-10T08:00:01.380767+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (237, 'b1d79c47-e248-4e5c-984c-2849d710ea5b', 1, 52, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.46902+00', '2026-03-10 08:00:01.380767+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.538190', '', '2026-03-10 08:00:01.539534+00', '1C23BD16EDBC', false, NULL, '{"at": "2026-03-10T08:00:01.380767+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (256, '7f7ba26e-b1c0-45a2-a472-80d7250eebbc', 1, 58, 10, '10', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.181504+00', '2026-03-10 08:00:02.138881+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '85D8FC132182', false, NULL, '{"at": "2026-03-10T08:00:02.138881+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (258, '140dda5a-b6b4-4642-a910-0362de89f0e7', 1, 58, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.204611+00', '2026-03-10 08:00:02.138881+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.270599', '', '2026-03-10 08:00:02.274443+00', '85D8FC132182', false, NULL, '{"at": "2026-03-10T08:00:02.138881+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (260, 'fe02c305-0337-49ed-b06b-fe97b694731b', 1, 58, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.204611+00', '2026-03-10 08:00:02.138881+00', NULL, NULL, NULL, 'D0REMI', '1773129602.270909', '', '2026-03-10 08:00:02.274576+00', '85D8FC132182', false, NULL, '{"at": "2026-03-10T08:00:02.138881+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (283, 'd4524b2d-1c60-40f2-9c4c-f256f1cc59bb', 1, 59, 18, '18', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:02.324495+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (287, '92a07b3c-d201-49bc-9cec-e7af8bafd981', 1, 59, 22, '22', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:02.324495+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (282, 'a1d1083e-6fe6-467f-a659-effbc9047702', 1, 59, 8, '8', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.324495+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, 'D0ZOE', '1773129602.387285', '', '2026-03-10 08:00:02.389753+00', '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (284, 'e8d6cd4c-5644-43d7-b5b4-dbab9a0d125a', 1, 59, 19, '19', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.324495+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, 'D100000', '1773129602.387616', '', '2026-03-10 08:00:02.389889+00', '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (285, 'd7c1ec78-61f6-46ab-8b34-1f20b4727f58', 1, 59, 20, '20', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.324495+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, 'D100001', '1773129602.388295', '', '2026-03-10 08:00:02.390016+00', '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (286, '035cfd01-8676-42b8-8045-11cac4c6c1c3', 1, 59, 21, '21', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.324495+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, 'D100002', '1773129602.389003', '', '2026-03-10 08:00:02.39014+00', '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (288, 'cb3d1531-07c7-481b-a9e4-ca7e0579f22f', 1, 62, 1, '1', 'identity_asked', '{}', 'sent', 1, '2026-03-10 08:00:02.69835+00', '2026-03-10 08:00:02.674901+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.786943', '', '2026-03-10 08:00:02.792691+00', '55E35B151578', false, NULL, '{"at": "2026-03-10T08:00:02.674901+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}', NULL);
INSERT INTO public.outbox VALUES (289, 'e8035723-181a-4640-85b7-e68ade1659e3', 1, 62, 2, '2', 'identity_asked', '{}', 'sent', 1, '2026-03-10 08:00:02.69835+00', '2026-03-10 08:00:02.674901+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.787779', '', '2026-03-10 08:00:02.792971+00', '55E35B151578', false, NULL, '{"at": "2026-03-10T08:00:02.674901+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}', NULL);
INSERT INTO public.outbox VALUES (290, '35682a7a-4ef5-4cdf-94fe-333103ab2e88', 1, 62, 15, '15', 'identity_asked', '{}', 'sent', 1, '2026-03-10 08:00:02.69835+00', '2026-03-10 08:00:02.674901+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.788641', '', '2026-03-10 08:00:02.793237+00', '55E35B151578', false, NULL, '{"at": "2026-03-10T08:00:02.674901+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}', NULL);
INSERT INTO public.outbox VALUES (303, '0fb51d45-a4e9-40b3-966a-fd6d5191946e', 1, 67, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.550916+00', '2026-03-10 08:00:03.534965+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E0410C2A39BD', false, NULL, '{"at": "2026-03-10T08:00:03.534965+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (304, '40758da4-8afc-4538-a6e9-297907b7a29d', 1, 67, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.550916+00', '2026-03-10 08:00:03.534965+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E0410C2A39BD', false, NULL, '{"at": "2026-03-10T08:00:03.534965+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (291, '196f77b5-37f6-4123-9c8e-1073df3363a3', 1, 63, 1, '1', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:03.010148+00', '2026-03-10 08:00:02.996467+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129603.070354', '', '2026-03-10 08:00:03.077965+00', '621FC99BD291', false, NULL, '{"at": "2026-03-10T08:00:02.996467+00:00", "author": 1, "until": "2026-03-24T08:00:02.996467+00:00", "waiting": 14}', NULL);
INSERT INTO public.outbox VALUES (292, '7dba3c08-3c68-4d84-8038-857f114002f3', 1, 63, 2, '2', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:03.010148+00', '2026-03-10 08:00:02.996467+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.070820', '', '2026-03-10 08:00:03.078197+00', '621FC99BD291', false, NULL, '{"at": "2026-03-10T08:00:02.996467+00:00", "author": 1, "until": "2026-03-24T08:00:02.996467+00:00", "waiting": 14}', NULL);
INSERT INTO public.outbox VALUES (238, 'b5f14910-ffbd-4ca9-91bf-72328bd1c35d', 1, 52, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.471912+00', '2026-03-10 08:00:01.380767+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129601.538438', '', '2026-03-10 08:00:01.539707+00', '1C23BD16EDBC', false, NULL, '{"at": "2026-03-10T08:00:01.380767+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (246, 'a26407f8-7332-4af7-8c22-1ad2a768b5d2', 1, 52, 4, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.818468+00', '2026-03-10 08:00:01.778298+00', NULL, NULL, '09a87bec-cab3-4520-8385-9944d68a3be5', 'D0REMI', '1773129601.537885', '', '2026-03-10 08:00:02.789425+00', 'A888DBA33B4D', false, NULL, '{"at": "2026-03-10T08:00:01.380767+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.778298+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:01.46902+00');
INSERT INTO public.outbox VALUES (247, '6f0581b0-841a-4a58-b041-cbc47f142832', 1, 52, 15, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.819094+00', '2026-03-10 08:00:01.778298+00', NULL, NULL, 'b1d79c47-e248-4e5c-984c-2849d710ea5b', 'D0EMMA', '1773129601.538190', '', '2026-03-10 08:00:03.906288+00', 'A888DBA33B4D', false, NULL, '{"at": "2026-03-10T08:00:01.380767+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.778298+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:01.46902+00');
INSERT INTO public.outbox VALUES (239, '11b26d46-06ee-4974-8465-8ee5f99d34f2', 1, 53, 1, '1', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:01.790795+00', '2026-03-10 08:00:01.778298+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.870541', '', '2026-03-10 08:00:01.876173+00', 'A888DBA33B4D', false, NULL, '{"at": "2026-03-10T08:00:01.778298+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (244, 'f892035c-61cc-496c-b241-bd929f807e75', 1, 52, 2, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.817473+00', '2026-03-10 08:00:01.778298+00', NULL, NULL, 'c096473a-5b91-461f-a63a-e7e3b002ae36', 'D0HUGH', '1773129601.537261', '', '2026-03-10 08:00:01.872777+00', 'A888DBA33B4D', false, NULL, '{"at": "2026-03-10T08:00:01.380767+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.778298+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:01.46902+00');
INSERT INTO public.outbox VALUES (245, '38550cd7-8d40-4b99-8bd0-fdffb5a5ecf3', 1, 52, 3, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.817867+00', '2026-03-10 08:00:01.778298+00', NULL, NULL, 'ce13cea7-9f25-485b-a948-6eca287e4869', 'D0PAULE', '1773129601.537593', '', '2026-03-10 08:00:01.872996+00', 'A888DBA33B4D', false, NULL, '{"at": "2026-03-10T08:00:01.380767+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.778298+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:01.46902+00');
INSERT INTO public.outbox VALUES (243, '926ec97d-09fb-4029-9a52-4337a657c8d3', 1, 52, 1, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.816642+00', '2026-03-10 08:00:01.778298+00', NULL, NULL, 'bc206f6a-03b1-4c9e-bbfe-e7b4059a7f37', 'D0CLAIRE', '1773129601.536855', '', '2026-03-10 08:00:01.872513+00', 'A888DBA33B4D', false, NULL, '{"at": "2026-03-10T08:00:01.380767+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.778298+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:01.46902+00');
INSERT INTO public.outbox VALUES (240, 'a1888bb4-3f49-44b1-a13a-a5f8d2eb67d3', 1, 53, 2, '2', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:01.790795+00', '2026-03-10 08:00:01.778298+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.870869', '', '2026-03-10 08:00:01.876322+00', 'A888DBA33B4D', false, NULL, '{"at": "2026-03-10T08:00:01.778298+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (242, '592cba48-c379-4d67-bd7e-07a43c62ee67', 1, 53, 15, '15', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:01.790795+00', '2026-03-10 08:00:01.778298+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.871488', '', '2026-03-10 08:00:01.87658+00', 'A888DBA33B4D', false, NULL, '{"at": "2026-03-10T08:00:01.778298+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (241, '05d39a16-81be-4c13-887d-af222eeccd96', 1, 53, 3, '3', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:01.790795+00', '2026-03-10 08:00:01.778298+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.871182', '', '2026-03-10 08:00:01.876454+00', 'A888DBA33B4D', false, NULL, '{"at": "2026-03-10T08:00:01.778298+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (248, '47a97b03-6153-46be-a7c2-4addb64d52f0', 1, 56, 9, '9', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.109768+00', '2026-03-10 08:00:02.091109+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '27F782F2988E', false, NULL, '{"at": "2026-03-10T08:00:02.091109+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (253, 'f188eeb5-0c12-45cd-bd4e-91a5c963a841', 1, 56, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.112073+00', '2026-03-10 08:00:02.091109+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '27F782F2988E', false, NULL, '{"at": "2026-03-10T08:00:02.091109+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (264, '82a0cb6a-f9b0-4b0e-a041-725435d5c7df', 1, 59, 1, '1', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.264204+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.348161', '', '2026-03-10 08:00:02.349926+00', '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (249, '2e766001-7f42-4508-b563-a1548f365e84', 1, 56, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.112073+00', '2026-03-10 08:00:02.091109+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.160420', '', '2026-03-10 08:00:02.162439+00', '27F782F2988E', false, NULL, '{"at": "2026-03-10T08:00:02.091109+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (250, 'b685a7fb-4419-4a7f-aadd-a3edfef1ad86', 1, 56, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.112073+00', '2026-03-10 08:00:02.091109+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.160821', '', '2026-03-10 08:00:02.16378+00', '27F782F2988E', false, NULL, '{"at": "2026-03-10T08:00:02.091109+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (251, 'dcb82638-99d4-4655-a891-8a77027a30b7', 1, 56, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.112073+00', '2026-03-10 08:00:02.091109+00', NULL, NULL, NULL, 'D0PAULE', '1773129602.161147', '', '2026-03-10 08:00:02.16394+00', '27F782F2988E', false, NULL, '{"at": "2026-03-10T08:00:02.091109+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (252, '741dc631-3bbe-47ed-b074-457a37415f49', 1, 56, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.112073+00', '2026-03-10 08:00:02.091109+00', NULL, NULL, NULL, 'D0REMI', '1773129602.161426', '', '2026-03-10 08:00:02.164068+00', '27F782F2988E', false, NULL, '{"at": "2026-03-10T08:00:02.091109+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (254, '3d2ef637-7218-444c-b6c5-4affcd304e96', 1, 56, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.112073+00', '2026-03-10 08:00:02.091109+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.161732', '', '2026-03-10 08:00:02.164192+00', '27F782F2988E', false, NULL, '{"at": "2026-03-10T08:00:02.091109+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (255, 'f6b59897-2e24-4516-9c58-62ef2217739f', 1, 56, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.117257+00', '2026-03-10 08:00:02.091109+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.161980', '', '2026-03-10 08:00:02.164301+00', '27F782F2988E', false, NULL, '{"at": "2026-03-10T08:00:02.091109+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (267, '266b63f8-8d84-4a6f-81bb-8532bda0af5a', 1, 59, 5, '5', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:02.264204+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (274, '502ba308-1f71-4e51-86fa-8056eaac0db7', 1, 59, 5, '5', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:02.273189+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (266, '6cef3083-11f5-46f0-9962-b8d3c9acf160', 1, 59, 4, '4', 'administrator_resigned', '{}', 'cancelled', 0, '2026-03-10 08:00:02.264204+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:02.279711+00', '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (273, 'ba36e6f0-6171-4d9a-afa9-f467a11b89f9', 1, 59, 4, '4', 'partner_left', '{}', 'cancelled', 0, '2026-03-10 08:00:02.273189+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:02.279711+00', '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (278, '3a9105af-c2a5-4cb7-a534-c2d2618a9016', 1, 60, 3, '3', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:02.306385+00', '2026-03-10 08:00:02.279711+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '04FC4F771BFE', false, NULL, '{"at": "2026-03-10T08:00:02.279711+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (279, '993d402b-2f6d-4ed5-a797-e0965d5d6c00', 1, 60, 5, '5', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:02.306385+00', '2026-03-10 08:00:02.279711+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '04FC4F771BFE', false, NULL, '{"at": "2026-03-10T08:00:02.279711+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (271, '74914459-7856-4bff-b780-861e3b37e847', 1, 59, 1, '1', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.273189+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.426129', '', '2026-03-10 08:00:02.427483+00', '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (272, '20b658fc-fcba-433b-a9b1-6076de775e8d', 1, 59, 2, '2', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.273189+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.426664', '', '2026-03-10 08:00:02.427714+00', '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (275, '1caaf96c-382a-405a-976d-dbdacb27192a', 1, 59, 15, '15', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.273189+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.426961', '', '2026-03-10 08:00:02.427857+00', '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (265, 'd7afed11-ea55-441e-9007-ecee562aa4f2', 1, 59, 2, '2', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.264204+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.348550', '', '2026-03-10 08:00:02.350081+00', '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (268, 'e3a2612a-682c-49f8-983c-38b8bb81822d', 1, 59, 6, '6', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.264204+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, 'D0ANNE', '1773129602.348881', '', '2026-03-10 08:00:02.350234+00', '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (281, '30f60a41-d648-4535-a96f-0de4a3c4acdd', 1, 59, 7, '7', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.324495+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, 'D0MARC', '1773129602.386852', '', '2026-03-10 08:00:02.389575+00', '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (277, '64a6cb1e-769e-4436-a622-eebc0392c748', 1, 60, 2, '2', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.306385+00', '2026-03-10 08:00:02.279711+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.447018', '', '2026-03-10 08:00:02.448075+00', '04FC4F771BFE', false, NULL, '{"at": "2026-03-10T08:00:02.279711+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (276, '6ff1dcab-88a7-4d7b-a22c-93a8bc1c6e4f', 1, 60, 1, '1', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.306385+00', '2026-03-10 08:00:02.279711+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.446625', '', '2026-03-10 08:00:02.447882+00', '04FC4F771BFE', false, NULL, '{"at": "2026-03-10T08:00:02.279711+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (280, '1061a3a5-97ee-4256-99b7-60887134cd8c', 1, 60, 15, '15', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.306385+00', '2026-03-10 08:00:02.279711+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.447320', '', '2026-03-10 08:00:02.448214+00', '04FC4F771BFE', false, NULL, '{"at": "2026-03-10T08:00:02.279711+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (261, '1bfa8da3-b4fb-421e-a09b-42fb93220b7f', 1, 58, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.204611+00', '2026-03-10 08:00:02.138881+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '85D8FC132182', false, NULL, '{"at": "2026-03-10T08:00:02.138881+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (263, '29b8cecb-7d4c-4ab8-b5f8-48cf9f66ae1c', 1, 58, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.207794+00', '2026-03-10 08:00:02.138881+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.271499', '', '2026-03-10 08:00:02.27482+00', '85D8FC132182', false, NULL, '{"at": "2026-03-10T08:00:02.138881+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (262, '67022871-9df3-466b-8cfd-dcb7e40784ff', 1, 58, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.204611+00', '2026-03-10 08:00:02.138881+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.271235', '', '2026-03-10 08:00:02.274707+00', '85D8FC132182', false, NULL, '{"at": "2026-03-10T08:00:02.138881+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (269, '1589ba85-8171-49a0-a8bd-89c6e11aae77', 1, 59, NULL, 'channel', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.26523+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.349165', '', '2026-03-10 08:00:02.350354+00', '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (270, '4b370aca-290d-4f35-87bd-6e975a43a836', 1, 59, 15, '15', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.272706+00', '2026-03-10 08:00:02.220137+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.349450', '', '2026-03-10 08:00:02.350476+00', '1124344EA88B', false, NULL, '{"at": "2026-03-10T08:00:02.220137+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (293, '187627eb-df20-4510-8050-cf833983861c', 1, 63, 15, '15', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:03.010148+00', '2026-03-10 08:00:02.996467+00', NULL, NULL, NULL, 'D0EMMA', '1773129603.071165', '', '2026-03-10 08:00:03.078362+00', '621FC99BD291', false, NULL, '{"at": "2026-03-10T08:00:02.996467+00:00", "author": 1, "until": "2026-03-24T08:00:02.996467+00:00", "waiting": 14}', NULL);
INSERT INTO public.outbox VALUES (296, '299b46c8-d9f2-4fb9-8eb6-af12462e1956', 1, 66, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.462201+00', '2026-03-10 08:00:03.452262+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '166ABDC35B8A', false, NULL, '{"at": "2026-03-10T08:00:03.452262+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (297, '98f39488-601a-42ca-a12c-b2057cbffe45', 1, 66, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.462201+00', '2026-03-10 08:00:03.452262+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '166ABDC35B8A', false, NULL, '{"at": "2026-03-10T08:00:03.452262+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (298, '8272fb33-02e3-4316-adb9-df5dedec43f3', 1, 66, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.462201+00', '2026-03-10 08:00:03.452262+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '166ABDC35B8A', false, NULL, '{"at": "2026-03-10T08:00:03.452262+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (301, '7e36f628-2fd6-4bb7-82db-59606a87d4ca', 1, 67, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:03.550916+00', '2026-03-10 08:00:03.534965+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.598142', '', '2026-03-10 08:00:03.599765+00', 'E0410C2A39BD', false, NULL, '{"at": "2026-03-10T08:00:03.534965+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (300, '1b00434a-a498-43d9-a69e-6bb60c495ea4', 1, 67, 24, '24', 'password_ready', '{}', 'sent', 1, '2026-03-10 08:00:03.550916+00', '2026-03-10 08:00:03.534965+00', NULL, NULL, NULL, 'D0LILA', '1773129603.606706', '', '2026-03-10 08:00:03.60705+00', 'E0410C2A39BD', true, 24, '{"at": "2026-03-10T08:00:03.534965+00:00", "person": 24, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (295, '87fc879c-a5e3-4b6c-af49-9f9403652fca', 1, 66, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:03.462201+00', '2026-03-10 08:00:03.452262+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.508217', '', '2026-03-10 08:00:03.510775+00', '166ABDC35B8A', false, NULL, '{"at": "2026-03-10T08:00:03.452262+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (299, 'a9f5fe28-88f3-4acb-a27e-3fdf135d3e32', 1, 66, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:03.462201+00', '2026-03-10 08:00:03.452262+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129603.508953', '', '2026-03-10 08:00:03.51094+00', '166ABDC35B8A', false, NULL, '{"at": "2026-03-10T08:00:03.452262+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (294, 'aaba854d-babd-4774-b3a0-e05316115d05', 1, 66, 23, '23', 'password_ready', '{}', 'sent', 1, '2026-03-10 08:00:03.462201+00', '2026-03-10 08:00:03.452262+00', NULL, NULL, NULL, 'D0KARIM', '1773129603.520442', '', '2026-03-10 08:00:03.521725+00', '166ABDC35B8A', true, 23, '{"at": "2026-03-10T08:00:03.452262+00:00", "person": 23, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (302, '117a891b-cbc8-4538-9603-8b4a5e4781b3', 1, 67, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.550916+00', '2026-03-10 08:00:03.534965+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E0410C2A39BD', false, NULL, '{"at": "2026-03-10T08:00:03.534965+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (305, '2595b8af-e712-40b8-bb3e-938529e3feff', 1, 67, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:03.550916+00', '2026-03-10 08:00:03.534965+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129603.598429', '', '2026-03-10 08:00:03.599955+00', 'E0410C2A39BD', false, NULL, '{"at": "2026-03-10T08:00:03.534965+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (306, '180033a9-b0c7-4922-bbab-e7b0851d8ad5', 1, 68, 25, '25', 'password_ready', '{}', 'failed', 1, '2026-03-10 08:00:03.641901+00', '2026-03-10 08:00:03.628116+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:03.735353+00', 'ABC8BB58D54B', true, 25, '{"at": "2026-03-10T08:00:03.628116+00:00", "person": 25, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (314, 'a6885dc2-53a4-428a-b7cf-e00d83986157', 1, 69, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:03.85887+00', '2026-03-10 08:00:03.833747+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '68735747BF74', false, NULL, '{"at": "2026-03-10T08:00:03.833747+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (315, '15fec627-0443-4cb4-85da-dcf008859d15', 1, 69, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:03.85887+00', '2026-03-10 08:00:03.833747+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '68735747BF74', false, NULL, '{"at": "2026-03-10T08:00:03.833747+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (316, '218a2f1a-c392-4f2c-997a-34835d2f0ac9', 1, 69, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:03.85887+00', '2026-03-10 08:00:03.833747+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '68735747BF74', false, NULL, '{"at": "2026-03-10T08:00:03.833747+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (321, 'a9de6129-fee1-4d09-be95-52f5c2284d6f', 1, 71, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:04.187915+00', '2026-03-10 08:00:04.162733+00', NULL, NULL, NULL, 'D0HUGH', '1773129604.234750', '', '2026-03-10 08:00:04.236593+00', '2090ED21F77D', false, NULL, '{"at": "2026-03-10T08:00:04.162733+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (322, 'b6fa9784-91f0-47f5-81b2-f8a6c030b8c3', 1, 71, 15, '15', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:04.187915+00', '2026-03-10 08:00:04.162733+00', NULL, NULL, NULL, 'D0EMMA', '1773129604.235122', '', '2026-03-10 08:00:04.236745+00', '2090ED21F77D', false, NULL, '{"at": "2026-03-10T08:00:04.162733+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (320, '259067ef-557a-4889-ac1e-45023dea0292', 1, 71, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:04.187915+00', '2026-03-10 08:00:04.162733+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129604.234048', '', '2026-03-10 08:00:04.235623+00', '2090ED21F77D', false, NULL, '{"at": "2026-03-10T08:00:04.162733+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (312, 'd63ea68b-efc5-4276-9038-ed5804ef867c', 1, 69, 19, '19', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.855918+00', '2026-03-10 08:00:03.833747+00', NULL, NULL, NULL, 'D100000', '1773129603.904843', '', '2026-03-10 08:00:03.907442+00', '68735747BF74', false, NULL, '{"at": "2026-03-10T08:00:03.833747+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (313, '46717075-0b50-49c7-b79a-b8dc689501e6', 1, 69, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.85887+00', '2026-03-10 08:00:03.833747+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.905209', '', '2026-03-10 08:00:03.907627+00', '68735747BF74', false, NULL, '{"at": "2026-03-10T08:00:03.833747+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (317, 'e8db0468-1dc1-4b84-b00c-21a64ffb5119', 1, 69, 15, '15', 'subscriber_suspended', '{}', 'failed', 1, '2026-03-10 08:00:03.85887+00', '2026-03-10 08:00:03.833747+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:03.908024+00', '68735747BF74', false, NULL, '{"at": "2026-03-10T08:00:03.833747+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (318, 'bed5cb14-efe9-473a-a408-302b04e30508', 1, 69, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.860617+00', '2026-03-10 08:00:03.833747+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129603.905703', '', '2026-03-10 08:00:03.908314+00', '68735747BF74', false, NULL, '{"at": "2026-03-10T08:00:03.833747+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (319, '39fa9596-f298-481d-b487-641534784231', 1, 67, 24, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-10 08:00:04.149511+00', '2026-03-10 08:00:04.121025+00', NULL, NULL, '1b00434a-a498-43d9-a69e-6bb60c495ea4', 'D0LILA', '1773129603.606706', '', '2026-03-10 10:00:00.258129+00', 'BC60768216FA', true, NULL, '{"at": "2026-03-10T08:00:04.121025+00:00", "person": 24, "author": 1, "occasion": "added", "why": "shown"}', '2026-03-10 08:00:03.550916+00');
INSERT INTO public.outbox VALUES (308, '705cb6bc-15f3-41b0-9287-1b57ad62eb94', 1, 68, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.641901+00', '2026-03-10 08:00:03.628116+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'ABC8BB58D54B', false, NULL, '{"at": "2026-03-10T08:00:03.628116+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (309, '31728ef3-c62a-4289-8d8d-9442a7c12723', 1, 68, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.641901+00', '2026-03-10 08:00:03.628116+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'ABC8BB58D54B', false, NULL, '{"at": "2026-03-10T08:00:03.628116+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (310, '4ed8903b-020b-4ec4-bee5-653ea1c4a508', 1, 68, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:03.641901+00', '2026-03-10 08:00:03.628116+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'ABC8BB58D54B', false, NULL, '{"at": "2026-03-10T08:00:03.628116+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (331, 'd859cf07-e0d4-4a99-98e1-106163a35b9a', 1, 74, 2, '2', 'password_sent_for', '{}', 'owed', 1, '2026-03-10 10:00:00.885926+00', '2026-03-10 10:00:02.587203+00', NULL, NULL, NULL, NULL, NULL, 'http_503', NULL, '1FFFD114384E', false, NULL, '{"at": "2026-03-10T10:00:00.871606+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (335, '89055cf4-fbb4-4d6b-ba0e-a1462af3fb68', 1, 74, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:00.885926+00', '2026-03-10 10:00:00.871606+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136800.945083', '', '2026-03-10 10:00:00.946212+00', '1FFFD114384E', false, NULL, '{"at": "2026-03-10T10:00:00.871606+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (307, '7d54e9e5-395d-49e0-980f-eb056e872fd7', 1, 68, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:03.641901+00', '2026-03-10 08:00:03.628116+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.695569', '', '2026-03-10 08:00:03.705743+00', 'ABC8BB58D54B', false, NULL, '{"at": "2026-03-10T08:00:03.628116+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (311, 'd681461f-f5dc-4af3-a953-52cda58bf748', 1, 68, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:03.641901+00', '2026-03-10 08:00:03.628116+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129603.703877', '', '2026-03-10 08:00:03.706008+00', 'ABC8BB58D54B', false, NULL, '{"at": "2026-03-10T08:00:03.628116+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (325, '4e9b3506-1739-4bf5-a5a9-5094a54cf8b9', 1, 73, 3, '3', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.374874+00', '2026-03-10 10:00:00.344145+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D7A24EA9534F', false, NULL, '{"at": "2026-03-10T10:00:00.344145+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (326, '2afad3c1-945b-4311-ab65-0e59300720f0', 1, 73, 4, '4', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.374874+00', '2026-03-10 10:00:00.344145+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D7A24EA9534F', false, NULL, '{"at": "2026-03-10T10:00:00.344145+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (327, '86e56941-422b-4219-b7e7-8001b849ce19', 1, 73, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.374874+00', '2026-03-10 10:00:00.344145+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D7A24EA9534F', false, NULL, '{"at": "2026-03-10T10:00:00.344145+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (337, '83a3e134-54e3-4112-85f5-c4f221acab71', 1, 75, 2, '2', 'password_sent_for', '{}', 'owed', 0, '2026-03-10 10:00:01.070239+00', '2026-03-10 10:00:01.054673+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FC8C75937D53', false, NULL, '{"at": "2026-03-10T10:00:01.054673+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (324, 'b0354b66-2814-4bbf-b8f3-212115973a77', 1, 73, 2, '2', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:00.374874+00', '2026-03-10 10:00:00.344145+00', NULL, NULL, NULL, 'D0HUGH', '1773136800.425344', '', '2026-03-10 10:00:00.426051+00', 'D7A24EA9534F', false, NULL, '{"at": "2026-03-10T10:00:00.344145+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (328, '7a7acdf8-95f1-4663-8ccf-02e961e3c291', 1, 73, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:00.374874+00', '2026-03-10 10:00:00.344145+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136800.425691', '', '2026-03-10 10:00:00.426237+00', 'D7A24EA9534F', false, NULL, '{"at": "2026-03-10T10:00:00.344145+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (323, '540deb45-bfe7-4b05-9914-5a3ad529645e', 1, 73, 8, '8', 'password', '{}', 'sent', 1, '2026-03-10 10:00:00.371494+00', '2026-03-10 10:00:00.344145+00', NULL, NULL, NULL, 'D0ZOE', '1773136800.493711', '', '2026-03-10 10:00:00.494205+00', 'D7A24EA9534F', true, 8, '{"at": "2026-03-10T10:00:00.344145+00:00", "person": 8, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (329, '2fc81dbd-c541-45bd-be87-35d9f0423f0b', 1, 73, 8, NULL, 'password_withdrawn', '{}', 'owed', 0, '2026-03-10 10:00:00.503534+00', '2026-03-11 10:00:00.494205+00', NULL, NULL, '540deb45-bfe7-4b05-9914-5a3ad529645e', 'D0ZOE', '1773136800.493711', '', NULL, 'D7A24EA9534F', true, NULL, '{"at": "2026-03-11T10:00:00.494205+00:00", "person": 8, "author": 1, "occasion": "renewed", "why": "expired"}', '2026-03-10 10:00:00.371494+00');
INSERT INTO public.outbox VALUES (332, 'fe5646aa-4862-40f7-b6c9-64db15718c8d', 1, 74, 3, '3', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.885926+00', '2026-03-10 10:00:00.871606+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1FFFD114384E', false, NULL, '{"at": "2026-03-10T10:00:00.871606+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (333, 'f24d77d3-de46-4d25-b42d-f6aeb6edf3c4', 1, 74, 4, '4', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.885926+00', '2026-03-10 10:00:00.871606+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1FFFD114384E', false, NULL, '{"at": "2026-03-10T10:00:00.871606+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (334, 'df19211a-4542-4384-952e-a8cd2a60b2bb', 1, 74, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.885926+00', '2026-03-10 10:00:00.871606+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1FFFD114384E', false, NULL, '{"at": "2026-03-10T10:00:00.871606+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (341, 'fcdfaba8-f827-43a3-bf3c-78aaf9b766aa', 1, 75, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:01.070239+00', '2026-03-10 10:00:01.054673+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136801.121615', '', '2026-03-10 10:00:01.126825+00', 'FC8C75937D53', false, NULL, '{"at": "2026-03-10T10:00:01.054673+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (338, '3bce3ede-a9d6-4a15-9ae9-3f412eef9887', 1, 75, 3, '3', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:01.070239+00', '2026-03-10 10:00:01.054673+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FC8C75937D53', false, NULL, '{"at": "2026-03-10T10:00:01.054673+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (339, '95aaed27-d7d1-43f2-9fdd-3360d1030444', 1, 75, 4, '4', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:01.070239+00', '2026-03-10 10:00:01.054673+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FC8C75937D53', false, NULL, '{"at": "2026-03-10T10:00:01.054673+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (340, '2dd52362-b415-4369-b68e-175184aa361b', 1, 75, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:01.070239+00', '2026-03-10 10:00:01.054673+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FC8C75937D53', false, NULL, '{"at": "2026-03-10T10:00:01.054673+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (342, 'a525ff6b-196f-4bd7-842a-4018add73718', 1, 76, 6, '6', 'subscriber_changed', '{}', 'owed', 1, '2026-03-10 10:00:01.353843+00', '2026-03-10 10:00:02.675018+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, '81C405056063', false, NULL, '{"at": "2026-03-10T10:00:01.323003+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (343, '34116a8e-83e9-4ce8-ac04-22a3258411c7', 1, 76, 2, '2', 'subscriber_changed', '{}', 'owed', 0, '2026-03-10 10:00:01.353843+00', '2026-03-10 10:00:01.323003+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '81C405056063', false, NULL, '{"at": "2026-03-10T10:00:01.323003+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (344, 'f360f303-375f-44a4-acfa-9353509c0012', 1, 76, 3, '3', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:01.353843+00', '2026-03-10 10:00:01.323003+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '81C405056063', false, NULL, '{"at": "2026-03-10T10:00:01.323003+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (345, '305105b7-216d-4c45-a52d-55440eb1bdf4', 1, 76, 4, '4', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:01.353843+00', '2026-03-10 10:00:01.323003+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '81C405056063', false, NULL, '{"at": "2026-03-10T10:00:01.323003+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (346, 'bc6a233e-0450-4c77-8c80-8d534e4cb094', 1, 76, 5, '5', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:01.353843+00', '2026-03-10 10:00:01.323003+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '81C405056063', false, NULL, '{"at": "2026-03-10T10:00:01.323003+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (330, '3bdec278-38dc-4f5c-86aa-facaf134cc98', 1, 74, 7, '7', 'password', '{}', 'owed', 1, '2026-03-10 10:00:00.884081+00', '2026-03-10 10:00:02.376651+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, '1FFFD114384E', true, 7, '{"at": "2026-03-10T10:00:00.871606+00:00", "person": 7, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (336, '0a6161f0-98d0-4ba8-ae25-4ec26fff4da7', 1, 75, 21, '21', 'password', '{}', 'cancelled', 1, '2026-03-10 10:00:01.067533+00', '2026-03-10 10:00:02.283628+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', '2026-03-11 09:00:01.877592+00', 'FC8C75937D53', true, 21, '{"at": "2026-03-10T10:00:01.054673+00:00", "person": 21, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (368, '478518cd-28ea-44e2-a48c-a894c3b78f22', 1, 81, 28, '28', 'password', '{}', 'cancelled', 0, '2026-03-11 09:00:01.333321+00', '2026-03-11 09:00:01.268107+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-11 09:00:01.499056+00', '2C349284B3DD', true, 28, '{"at": "2026-03-11T09:00:01.268107+00:00", "person": 28, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (347, 'e0f779d0-3e73-46b2-adc1-5d896dd51b79', 1, 76, 15, '15', 'subscriber_changed', '{}', 'sent', 1, '2026-03-10 10:00:01.353843+00', '2026-03-10 10:00:01.323003+00', NULL, NULL, NULL, 'D0EMMA', '1773136801.415271', '', '2026-03-10 10:00:01.417879+00', '81C405056063', false, NULL, '{"at": "2026-03-10T10:00:01.323003+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (348, '4d4b12b2-928a-4dd0-b5de-10ead9816e82', 1, 76, NULL, 'channel', 'subscriber_changed', '{}', 'sent', 1, '2026-03-10 10:00:01.353843+00', '2026-03-10 10:00:01.323003+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136801.416954', '', '2026-03-10 10:00:01.418026+00', '81C405056063', false, NULL, '{"at": "2026-03-10T10:00:01.323003+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (349, '19b2f2ce-b3a2-439e-bf5d-5c832ba0d532', 1, 77, 17, '17', 'password', '{}', 'owed', 0, '2026-03-11 09:00:00.162884+00', '2026-03-11 09:00:00.146809+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B8CE1D5DF3B1', true, 17, '{"at": "2026-03-11T09:00:00.146809+00:00", "person": 17, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (350, 'b21258c9-39c8-4de6-970d-5ff016ab637e', 1, 77, NULL, 'channel', 'journal_head', '{}', 'owed', 0, '2026-03-11 09:00:00.189883+00', '2026-03-11 09:00:00.184537+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'BB1B89221694', false, NULL, '{"at": "2026-03-11T09:00:00.184537+00:00", "lines": 77, "hash": "0f49a86074d0e9924f56ed4f4b43a55ec8cb3f9b548d8ac89dbbddf8d994e153"}', NULL);
INSERT INTO public.outbox VALUES (351, 'd48db38a-13e1-499c-a238-1dafdc36dd40', 1, 78, 1, '1', 'access_asked', '{}', 'owed', 0, '2026-03-11 09:00:00.310511+00', '2026-03-11 09:00:00.301327+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FC52699466FF', false, NULL, '{"at": "2026-03-11T09:00:00.301327+00:00", "answer": null, "person": 26}', NULL);
INSERT INTO public.outbox VALUES (352, '91b40ceb-4868-4e33-9d2e-2b3725a08c20', 1, 78, 2, '2', 'access_asked', '{}', 'owed', 0, '2026-03-11 09:00:00.310511+00', '2026-03-11 09:00:00.301327+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FC52699466FF', false, NULL, '{"at": "2026-03-11T09:00:00.301327+00:00", "answer": null, "person": 26}', NULL);
INSERT INTO public.outbox VALUES (353, 'ba4c17ff-862d-4b3c-8174-04a22e44c31f', 1, 78, 15, '15', 'access_asked', '{}', 'owed', 0, '2026-03-11 09:00:00.310511+00', '2026-03-11 09:00:00.301327+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FC52699466FF', false, NULL, '{"at": "2026-03-11T09:00:00.301327+00:00", "answer": null, "person": 26}', NULL);
INSERT INTO public.outbox VALUES (354, 'a70079b4-d43c-439f-a1cb-45661699f139', 1, 66, 23, NULL, 'password_withdrawn', '{}', 'owed', 0, '2026-03-11 09:00:00.93098+00', '2026-03-11 09:00:00.436431+00', NULL, NULL, 'aaba854d-babd-4774-b3a0-e05316115d05', 'D0KARIM', '1773129603.520442', '', NULL, '7C1843037072', true, NULL, '{"at": "2026-03-11T09:00:00.436431+00:00", "person": 23, "author": 1, "occasion": "added", "why": "held"}', '2026-03-10 08:00:03.462201+00');
INSERT INTO public.outbox VALUES (355, 'bbb6b2b6-a229-497f-9f77-e128425aa36a', 1, 79, 23, '23', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.933181+00', '2026-03-11 09:00:00.436431+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7C1843037072', false, NULL, '{"at": "2026-03-11T09:00:00.436431+00:00", "answer": null, "person": 23, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (356, '0b02a4c1-4c58-4f73-ad60-21f974f09773', 1, 79, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.942784+00', '2026-03-11 09:00:00.436431+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7C1843037072', false, NULL, '{"at": "2026-03-11T09:00:00.436431+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (357, 'd3e821eb-a0a8-4f0a-9837-369dfc19c0df', 1, 79, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.942784+00', '2026-03-11 09:00:00.436431+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7C1843037072', false, NULL, '{"at": "2026-03-11T09:00:00.436431+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (358, '35329864-84e9-412b-93e7-863b01df1574', 1, 79, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.942784+00', '2026-03-11 09:00:00.436431+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7C1843037072', false, NULL, '{"at": "2026-03-11T09:00:00.436431+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (359, '523aaad4-7816-4275-91cf-bc86bf076a17', 1, 79, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.942784+00', '2026-03-11 09:00:00.436431+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7C1843037072', false, NULL, '{"at": "2026-03-11T09:00:00.436431+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (361, '36c7a8f1-a460-4f43-8f5a-f784ce74df39', 1, 79, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.944406+00', '2026-03-11 09:00:00.436431+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7C1843037072', false, NULL, '{"at": "2026-03-11T09:00:00.436431+00:00", "answer": null, "person": 23, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (362, '7ee18217-5363-4b71-bc62-2195197bb396', 1, 80, 27, '27', 'password', '{}', 'owed', 0, '2026-03-11 09:00:01.120369+00', '2026-03-11 09:00:01.110256+00', 'cabinet:10624:1729c625', '2026-03-11 09:00:31.110256+00', NULL, NULL, NULL, '', NULL, '1C0C41B8D186', true, 27, '{"at": "2026-03-11T09:00:01.110256+00:00", "person": 27, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (363, '44ff52b1-aabe-4894-aee6-306336786bd6', 1, 80, 2, '2', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:01.120369+00', '2026-03-11 09:00:01.110256+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1C0C41B8D186', false, NULL, '{"at": "2026-03-11T09:00:01.110256+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (364, '86da9055-ae4e-40c0-80ef-b4478e80a33c', 1, 80, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:01.120369+00', '2026-03-11 09:00:01.110256+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1C0C41B8D186', false, NULL, '{"at": "2026-03-11T09:00:01.110256+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (365, 'f900e08f-8641-4c75-ba31-34b4190b6e47', 1, 80, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:01.120369+00', '2026-03-11 09:00:01.110256+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1C0C41B8D186', false, NULL, '{"at": "2026-03-11T09:00:01.110256+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (366, '1742c5cf-2f41-48ab-a69b-ae4ff15bff98', 1, 80, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:01.120369+00', '2026-03-11 09:00:01.110256+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1C0C41B8D186', false, NULL, '{"at": "2026-03-11T09:00:01.110256+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (367, 'd40e61d0-b79c-4d48-b5c1-eca0af466bc4', 1, 80, NULL, 'channel', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:01.120369+00', '2026-03-11 09:00:01.110256+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1C0C41B8D186', false, NULL, '{"at": "2026-03-11T09:00:01.110256+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (369, 'f2ac659d-cd25-4428-b999-89688e19d758', 1, 81, 2, '2', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:01.333321+00', '2026-03-11 09:00:01.268107+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2C349284B3DD', false, NULL, '{"at": "2026-03-11T09:00:01.268107+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (370, 'a0ca9887-ef9f-4792-901b-c4272cf13030', 1, 81, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:01.333321+00', '2026-03-11 09:00:01.268107+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2C349284B3DD', false, NULL, '{"at": "2026-03-11T09:00:01.268107+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (371, '57f6ad55-19a3-4053-a731-d300bc58e075', 1, 81, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:01.333321+00', '2026-03-11 09:00:01.268107+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2C349284B3DD', false, NULL, '{"at": "2026-03-11T09:00:01.268107+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (372, 'f64fb4d4-9f5b-424a-8610-3ed8db8d8cea', 1, 81, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:01.333321+00', '2026-03-11 09:00:01.268107+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2C349284B3DD', false, NULL, '{"at": "2026-03-11T09:00:01.268107+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (373, 'a3d3e365-5588-4e04-b696-0b683f060054', 1, 81, NULL, 'channel', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:01.333321+00', '2026-03-11 09:00:01.268107+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2C349284B3DD', false, NULL, '{"at": "2026-03-11T09:00:01.268107+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (374, 'b8da263a-cf9f-49b1-ac0c-fb5fbfdf4c67', 1, 82, 28, '28', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.527221+00', '2026-03-11 09:00:01.499056+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E5E6BFD18F7B', false, NULL, '{"at": "2026-03-11T09:00:01.499056+00:00", "answer": null, "person": 28, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (375, 'd1a55e28-6f69-442d-be78-206276686d13', 1, 82, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.53938+00', '2026-03-11 09:00:01.499056+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E5E6BFD18F7B', false, NULL, '{"at": "2026-03-11T09:00:01.499056+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (376, '0d0a4d53-bb04-4a57-b873-e099d7e402e6', 1, 82, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.53938+00', '2026-03-11 09:00:01.499056+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E5E6BFD18F7B', false, NULL, '{"at": "2026-03-11T09:00:01.499056+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (377, '3ab359be-1e58-4024-a7b5-69d4a64076ec', 1, 82, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.53938+00', '2026-03-11 09:00:01.499056+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E5E6BFD18F7B', false, NULL, '{"at": "2026-03-11T09:00:01.499056+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (378, 'ef5f064b-9907-436c-87b3-7d90c12de9f6', 1, 82, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.53938+00', '2026-03-11 09:00:01.499056+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E5E6BFD18F7B', false, NULL, '{"at": "2026-03-11T09:00:01.499056+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (379, 'f8a0da93-8837-4cdb-af55-54d5774d604d', 1, 82, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.541459+00', '2026-03-11 09:00:01.499056+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E5E6BFD18F7B', false, NULL, '{"at": "2026-03-11T09:00:01.499056+00:00", "answer": null, "person": 28, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (380, '8186a4b9-d858-4555-85cc-2a5081dc7664', 1, 83, 20, '20', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.721196+00', '2026-03-11 09:00:01.703388+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6AA298DFEF63', false, NULL, '{"at": "2026-03-11T09:00:01.703388+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (381, 'f17564c6-1468-4f92-9172-95494556860d', 1, 83, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.740121+00', '2026-03-11 09:00:01.703388+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6AA298DFEF63', false, NULL, '{"at": "2026-03-11T09:00:01.703388+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (382, '0ea424b5-30f9-4c96-be59-475d8afbd120', 1, 83, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.740121+00', '2026-03-11 09:00:01.703388+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6AA298DFEF63', false, NULL, '{"at": "2026-03-11T09:00:01.703388+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (383, '4ddf7977-6cc2-4310-9555-116fcc6241bc', 1, 83, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.740121+00', '2026-03-11 09:00:01.703388+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6AA298DFEF63', false, NULL, '{"at": "2026-03-11T09:00:01.703388+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (384, '64d05136-b16b-41ae-bb8e-807059ea105b', 1, 83, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.740121+00', '2026-03-11 09:00:01.703388+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6AA298DFEF63', false, NULL, '{"at": "2026-03-11T09:00:01.703388+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (385, '657f99a3-fe9b-4df3-aa52-e77fe0ea0ce4', 1, 83, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.742675+00', '2026-03-11 09:00:01.703388+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6AA298DFEF63', false, NULL, '{"at": "2026-03-11T09:00:01.703388+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (386, '14c7a599-b36e-43dd-b6bf-15a14dad6f0c', 1, 75, 21, NULL, 'password_withdrawn', '{}', 'owed', 0, '2026-03-11 09:00:01.893039+00', '2026-03-11 09:00:01.877592+00', NULL, NULL, '0a6161f0-98d0-4ba8-ae25-4ec26fff4da7', NULL, NULL, '', NULL, '674593A98D94', true, NULL, '{"at": "2026-03-11T09:00:01.877592+00:00", "person": 21, "author": 1, "occasion": "renewed", "why": "held"}', '2026-03-10 10:00:01.067533+00');
INSERT INTO public.outbox VALUES (387, 'dd473963-859a-4f35-a2ba-2c31562202fd', 1, 84, 21, '21', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.902164+00', '2026-03-11 09:00:01.877592+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '674593A98D94', false, NULL, '{"at": "2026-03-11T09:00:01.877592+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (360, 'ed9d6295-32b6-4b47-a2ee-000877a55581', 1, 79, 15, '15 news gathered', 'daily_news', '{}', 'owed', 0, '2026-03-11 09:00:00.942784+00', '2026-03-11 17:00:00+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7C1843037072', false, NULL, '{"at": "2026-03-11T09:00:00.436431+00:00", "news": [{"entry": 79, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.436431+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}}}, {"entry": 82, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:01.499056+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}, {"entry": 83, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:01.703388+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}, {"entry": 84, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:01.877592+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}], "more": 0}', NULL);
INSERT INTO public.outbox VALUES (388, '7024c930-5dd9-411e-862b-2ea35f19ed4a', 1, 84, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.909828+00', '2026-03-11 09:00:01.877592+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '674593A98D94', false, NULL, '{"at": "2026-03-11T09:00:01.877592+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (389, 'bdf1baef-be3c-43e9-ae2b-752507290e5a', 1, 84, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.909828+00', '2026-03-11 09:00:01.877592+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '674593A98D94', false, NULL, '{"at": "2026-03-11T09:00:01.877592+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (390, '564153e9-4332-4ec4-9478-20443617d579', 1, 84, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.909828+00', '2026-03-11 09:00:01.877592+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '674593A98D94', false, NULL, '{"at": "2026-03-11T09:00:01.877592+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (391, 'be7edae2-05b3-47b3-8413-72287e3ea9f3', 1, 84, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.909828+00', '2026-03-11 09:00:01.877592+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '674593A98D94', false, NULL, '{"at": "2026-03-11T09:00:01.877592+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (392, 'fbf97d57-cccb-40bc-ab15-895abad707b7', 1, 84, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.912521+00', '2026-03-11 09:00:01.877592+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '674593A98D94', false, NULL, '{"at": "2026-03-11T09:00:01.877592+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (393, '7bf2f3a0-7454-4fca-9561-27002b6ea0ce', 1, 85, 1, '1', 'import_started', '{}', 'owed', 0, '2026-03-11 09:00:02.697954+00', '2026-03-11 09:00:02.680781+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '8B3D09FD6FAF', false, NULL, '{"at": "2026-03-11T09:00:02.680781+00:00", "file": "arriv\u00e9es.csv", "added": 0, "there": 0, "left_out": 0, "refused": 0, "outside": 0, "withheld": false, "total": 12, "handled": 0, "state": "running"}', NULL);
INSERT INTO public.outbox VALUES (394, '01583129-af9e-46e6-91d8-de69d496948a', 1, 86, 29, '29', 'password', '{}', 'owed', 0, '2026-03-11 09:00:02.777643+00', '2026-03-11 09:00:02.706803+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 29, '{"at": "2026-03-11T09:00:02.706803+00:00", "person": 29, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (395, 'c7e6284f-cccb-40ac-9b6f-aa6bc185bc64', 1, 87, 30, '30', 'password', '{}', 'owed', 0, '2026-03-11 09:00:02.777643+00', '2026-03-11 09:00:02.706803+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 30, '{"at": "2026-03-11T09:00:02.706803+00:00", "person": 30, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (396, '9311ec17-6230-475b-8adc-e1ed2dc59d3b', 1, 88, 31, '31', 'password', '{}', 'owed', 0, '2026-03-11 09:00:02.777643+00', '2026-03-11 09:00:02.706803+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 31, '{"at": "2026-03-11T09:00:02.706803+00:00", "person": 31, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (397, '0d494c3c-5ec6-4421-b5ed-53e3f7630482', 1, 89, 32, '32', 'password', '{}', 'owed', 0, '2026-03-11 09:00:02.777643+00', '2026-03-11 09:00:02.706803+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 32, '{"at": "2026-03-11T09:00:02.706803+00:00", "person": 32, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (398, '9425031f-4be5-4353-970f-3a29803b139e', 1, 90, 33, '33', 'password', '{}', 'owed', 0, '2026-03-11 09:00:02.777643+00', '2026-03-11 09:00:02.706803+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 33, '{"at": "2026-03-11T09:00:02.706803+00:00", "person": 33, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (399, 'bbcd2a49-1ed4-487f-9c0b-545a780bc3bd', 1, 91, 1, '1', 'directory_differs', '{}', 'owed', 0, '2026-03-11 09:00:03.798658+00', '2026-03-11 09:00:03.756585+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL, '{"at": "2026-03-11T09:00:03.756585+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}', NULL);
INSERT INTO public.outbox VALUES (400, 'd122e200-d41c-46e4-b840-c707ded22188', 1, 91, 2, '2', 'directory_differs', '{}', 'owed', 0, '2026-03-11 09:00:03.798658+00', '2026-03-11 09:00:03.756585+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL, '{"at": "2026-03-11T09:00:03.756585+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}', NULL);
INSERT INTO public.outbox VALUES (401, 'da062a24-f5a3-4ca2-8b90-ce6294c1bd73', 1, 91, 15, '15', 'directory_differs', '{}', 'owed', 0, '2026-03-11 09:00:03.798658+00', '2026-03-11 09:00:03.756585+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL, '{"at": "2026-03-11T09:00:03.756585+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}', NULL);
INSERT INTO public.outbox VALUES (402, '373cca1a-545c-466a-9f0b-85f542302bee', 1, 92, 1, '1', 'password_asked', '{}', 'owed', 0, '2026-03-11 09:00:03.924291+00', '2026-03-11 09:00:03.905249+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A06B53080C6A', false, NULL, '{"at": "2026-03-11T09:00:03.905249+00:00", "answer": null, "person": 24}', NULL);
INSERT INTO public.outbox VALUES (403, 'bf30801d-1e25-4b5c-90ed-23906904be65', 1, 92, 2, '2', 'password_asked', '{}', 'owed', 0, '2026-03-11 09:00:03.924291+00', '2026-03-11 09:00:03.905249+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A06B53080C6A', false, NULL, '{"at": "2026-03-11T09:00:03.905249+00:00", "answer": null, "person": 24}', NULL);
INSERT INTO public.outbox VALUES (404, '694b9abc-d9f0-4d91-a5d9-e0b7990e5e81', 1, 92, 15, '15', 'password_asked', '{}', 'owed', 0, '2026-03-11 09:00:03.924291+00', '2026-03-11 09:00:03.905249+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A06B53080C6A', false, NULL, '{"at": "2026-03-11T09:00:03.905249+00:00", "answer": null, "person": 24}', NULL);


--
-- Data for Name: owed_to_door; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.people VALUES (5, 1, 'jeanne.robert@cabinet-durand.fr', NULL, '', '', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.058396+00', 'none', NULL, NULL, '', '', '', '', 'jeanne.robert@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'jeanne.robert@cablnet-durand.fr', NULL, 'jeanne.robert@cabinet-durand.fr

-d

.f

.r

@c

ca

du

fr

je

ro', 'at_once', NULL);
INSERT INTO public.people VALUES (1, 1, 'claire.durand@cabinet-durand.fr', 'U0CLAIRE', 'Claire', 'Durand', '+33144556670', 'Expert-comptable associée', true, '2026-03-02 08:30:01.660308+00', 'none', '2026-03-02 08:30:00.058396+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'claire durand', 'durand claire', 'claire durand claire.durand@cabinet-durand.fr expert-comptable associee', NULL, NULL, NULL, NULL, 'clalre.durand@cablnet-durand.fr', NULL, 'claire durand claire.durand@cabinet-durand.fr expert-comptable associee

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
INSERT INTO public.people VALUES (2, 1, 'hugh.martin@cabinet-durand.fr', 'U0HUGH', 'Hugh', 'Martin', NULL, 'Partner', true, '2026-03-02 08:30:02.707692+00', 'none', '2026-03-02 08:30:00.058396+00', 'none', NULL, NULL, 'en-GB', 'Europe/London', 'hugh martin', 'martin hugh', 'hugh martin hugh.martin@cabinet-durand.fr partner', NULL, NULL, NULL, NULL, 'hugh.martln@cablnet-durand.fr', NULL, 'hugh martin hugh.martin@cabinet-durand.fr partner

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
INSERT INTO public.people VALUES (16, 1, 'yann@cabinet-durand.fr', 'U0YANN', 'Yann', 'Imbert', NULL, '', false, NULL, 'planned', '2026-03-02 08:30:05.791066+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'imbert yann', 'imbert yann', 'yann imbert yann@cabinet-durand.fr', '2026-06-01', '2026-09-30', NULL, NULL, 'yann@cablnet-durand.fr', NULL, 'yann imbert yann@cabinet-durand.fr

-d

.f

@c

ca

du

fr

im

ya', 'at_once', NULL);
INSERT INTO public.people VALUES (18, 1, 'jean.absent@filiale.fr', NULL, 'Jean', 'Absent', NULL, '', false, NULL, 'active', '2026-03-02 08:30:05.962704+00', 'delivered', '2026-03-02 08:30:06.019705+00', '$argon2id$v=19$m=19456,t=2,p=1$6KxkTsrUTGg00+UHfACi9A$ufGbKT9YVpBAJc48ea4gjFdQy4yjS9mHwcqPV1mMgu0', '', '', 'absent jean', 'absent jean', 'jean absent jean.absent@filiale.fr', NULL, NULL, NULL, NULL, 'jean.absent@flllale.fr', NULL, 'jean absent jean.absent@filiale.fr

.a

.f

@f

ab

fi

fr

je', 'at_once', NULL);
INSERT INTO public.people VALUES (12, 1, 'sophie@cabinet-durand.fr', 'U0SOPHIE', 'Sophie', 'Étienne', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:05.231462+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'etienne sophie', 'etienne sophie', 'sophie etienne sophie@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'sophle@cablnet-durand.fr', NULL, 'sophie etienne sophie@cabinet-durand.fr

-d

.f

@c

ca

du

et

fr

so', 'at_once', NULL);
INSERT INTO public.people VALUES (21, 1, 'crowd2@cabinet-durand.fr', 'U100002', 'Prénom2', 'Nom2', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:06.640705+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom2 prenom2', 'nom2 prenom2', 'prenom2 nom2 crowd2@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd2@cablnet-durand.fr', NULL, 'prenom2 nom2 crowd2@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (11, 1, 'oscar@cabinet-durand.fr', 'U0OSCAR', 'Oscar', 'Dupuis', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:05.020829+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'dupuis oscar', 'dupuis oscar', 'oscar dupuis oscar@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'oscar@cablnet-durand.fr', NULL, 'oscar dupuis oscar@cabinet-durand.fr

-d

.f

@c

ca

du

fr

os', 'at_once', NULL);
INSERT INTO public.people VALUES (9, 1, 'nora@cabinet-durand.fr', NULL, 'Nora', 'Benali', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.736489+00', 'noted', '2026-03-02 08:30:06.183187+00', '$argon2id$v=19$m=19456,t=2,p=1$1zfbeLwEqKVl+7gfXh97Zg$Lx7nzSpYUHYQjjUFHVelk5kRm4psWtYQOvOLlcri894', 'fr-FR', 'Europe/Paris', 'benali nora', 'benali nora', 'nora benali nora@cabinet-durand.fr', NULL, NULL, NULL, 'U0NORA', 'nora@cablnet-durand.fr', NULL, 'nora benali nora@cabinet-durand.fr

-d

.f

@c

be

ca

du

fr

no', 'at_once', NULL);
INSERT INTO public.people VALUES (10, 1, 'bruno@cabinet-durand.fr', NULL, 'Bruno', 'Caron', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.890776+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'bruno caron', 'caron bruno', 'bruno caron bruno@cabinet-durand.fr', NULL, NULL, NULL, 'U0BRUNO', 'bruno@cablnet-durand.fr', NULL, 'bruno caron bruno@cabinet-durand.fr

-d

.f

@c

br

ca

du

fr', 'at_once', NULL);
INSERT INTO public.people VALUES (3, 1, 'paule@cabinet-durand.fr', NULL, 'Paule', 'Rey', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.058396+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'paule rey', 'rey paule', 'paule rey paule@cabinet-durand.fr', NULL, NULL, NULL, 'U0PAULE', 'paule@cablnet-durand.fr', NULL, 'paule rey paule@cabinet-durand.fr

-d

.f

@c

ca

du

fr

pa

re', 'at_once', NULL);
INSERT INTO public.people VALUES (4, 1, 'remi@cabinet-durand.fr', NULL, 'Rémi', 'Sarre', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.058396+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'remi sarre', 'sarre remi', 'remi sarre remi@cabinet-durand.fr', NULL, NULL, NULL, 'U0REMI', 'reml@cablnet-durand.fr', NULL, 'remi sarre remi@cabinet-durand.fr

-d

.f

@c

ca

du

fr

re

sa', 'at_once', NULL);
INSERT INTO public.people VALUES (13, 1, 'thomas@cabinet-durand.fr', NULL, 'Thomas', 'Fabre', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:05.377132+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'fabre thomas', 'fabre thomas', 'thomas fabre thomas@cabinet-durand.fr', NULL, NULL, NULL, 'U0THOMAS', 'thomas@cablnet-durand.fr', NULL, 'thomas fabre thomas@cabinet-durand.fr

-d

.f

@c

ca

du

fa

fr

th', 'at_once', NULL);
INSERT INTO public.people VALUES (14, 1, 'erased-14.invalid', NULL, '', '№ 14', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:05.533392+00', 'none', NULL, NULL, '', '', '14 no', 'no 14', 'no 14 erased-14.invalid', NULL, NULL, NULL, NULL, '@erased-l4.lnvalld', NULL, 'no 14 erased-14.invalid

-1

.i

14

er

in

no', 'at_once', NULL);
INSERT INTO public.people VALUES (8, 1, 'zoe.oneill@cabinet-durand.fr', 'U0ZOE', 'Zoë', 'O’Neill', NULL, '', false, NULL, 'active', '2026-03-02 08:30:04.52191+00', 'delivered', '2026-03-10 10:00:00.494205+00', '$argon2id$v=19$m=19456,t=2,p=1$GTOXKD/syCnfdjWZ9A/SXA$aZjIxge+SPBhWatlEL1VGOBbOiQGIntV/borgdlPUqY', 'en-US', 'Europe/Paris', 'neill o zoe', 'o''neill zoe', 'zoe o''neill zoe.oneill@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'zoe.onelll@cablnet-durand.fr', NULL, 'zoe o''neill zoe.oneill@cabinet-durand.fr

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
INSERT INTO public.people VALUES (7, 1, 'marc.lefevre@cabinet-durand.fr', 'U0MARC', 'Marc', 'Lefèvre', NULL, '', false, NULL, 'active', '2026-03-02 08:30:04.311766+00', 'to_send', '2026-03-10 10:00:00.871606+00', '$argon2id$v=19$m=19456,t=2,p=1$7GgWWI1x+ZV7rAjPxtQc+w$844JOVU1DE2dg6a1pQuaWHMyYx4TeCL3DAOadC6ykGM', 'fr-FR', 'Europe/Paris', 'lefevre marc', 'lefevre marc', 'marc lefevre marc.lefevre@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'marc.lefevre@cablnet-durand.fr', NULL, 'marc lefevre marc.lefevre@cabinet-durand.fr

-d

.f

.l

@c

ca

du

fr

le

ma', 'at_once', NULL);
INSERT INTO public.people VALUES (6, 1, 'anne.petit@cabinet-durand.fr', 'U0ANNE', 'Anne', 'Petit', NULL, 'Assistante de direction', false, NULL, 'active', '2026-03-02 08:30:04.101421+00', 'delivered', '2026-03-02 08:30:04.2316+00', '$argon2id$v=19$m=19456,t=2,p=1$dSt9Uji5VXN9ZhQmnm3TSQ$v7MpF4LR+IhNZjfZlVBoB5FbrCcwWT/aCM89NHyYQyI', 'fr-FR', 'Europe/Paris', 'anne petit', 'petit anne', 'anne petit anne.petit@cabinet-durand.fr assistante de direction', NULL, NULL, NULL, NULL, 'anne.petlt@cablnet-durand.fr', NULL, 'anne petit anne.petit@cabinet-durand.fr assistante de direction

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
INSERT INTO public.people VALUES (17, 1, 'lea@cabinet-durand.fr', 'U0LEA', 'Léa', 'Jacquet', NULL, '', false, NULL, 'active', '2026-03-02 08:30:05.886741+00', 'to_send', '2026-03-11 09:00:00.146809+00', NULL, 'fr-FR', 'Europe/Paris', 'jacquet lea', 'jacquet lea', 'lea jacquet lea@cabinet-durand.fr', '2026-03-11', NULL, NULL, NULL, 'lea@cablnet-durand.fr', NULL, 'lea jacquet lea@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ja

le', 'at_once', NULL);
INSERT INTO public.people VALUES (15, 1, 'emma@cabinet-durand.fr', 'U0EMMA', 'Emma', 'Hubert', NULL, '', false, '2026-03-02 08:30:09.469294+00', 'active', '2026-03-02 08:30:05.73256+00', 'delivered', '2026-03-02 08:30:05.863519+00', '$argon2id$v=19$m=19456,t=2,p=1$/9NGpcxaKiL2abv4FRkxwQ$Gl9SmtRMcZLmjDI3wWpRp28pJEPG5LDwGVUfn7RdD0U', 'fr-FR', 'Europe/Paris', 'emma hubert', 'hubert emma', 'emma hubert emma@cabinet-durand.fr', NULL, '2026-03-17', 7, NULL, 'emma@cablnet-durand.fr', NULL, 'emma hubert emma@cabinet-durand.fr

-d

.f

@c

ca

du

em

fr

hu', 'daily', NULL);
INSERT INTO public.people VALUES (22, 1, 'felix.faure@filiale.fr', NULL, 'Félix', 'Faure', NULL, '', false, NULL, 'active', '2026-03-02 08:30:06.640705+00', 'none', '2026-03-02 08:30:06.640705+00', NULL, '', '', 'faure felix', 'faure felix', 'felix faure felix.faure@filiale.fr', NULL, NULL, NULL, NULL, 'fellx.faure@flllale.fr', NULL, 'felix faure felix.faure@filiale.fr

.f

@f

fa

fe

fi

fr', 'at_once', NULL);
INSERT INTO public.people VALUES (25, 1, 'gael@cabinet-durand.fr', 'U0GAEL', 'Gaël', 'Morvan', NULL, '', false, NULL, 'active', '2026-03-10 08:00:03.628116+00', 'failed', '2026-03-10 08:00:03.735353+00', NULL, 'fr-FR', 'Europe/Paris', 'gael morvan', 'morvan gael', 'gael morvan gael@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'gael@cablnet-durand.fr', NULL, 'gael morvan gael@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ga

mo', 'at_once', NULL);
INSERT INTO public.people VALUES (19, 1, 'crowd0@cabinet-durand.fr', 'U100000', 'Prénom0', 'Nom0', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:06.640705+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom0 prenom0', 'nom0 prenom0', 'prenom0 nom0 crowd0@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowdo@cablnet-durand.fr', NULL, 'prenom0 nom0 crowd0@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (24, 1, 'lila@cabinet-durand.fr', 'U0LILA', 'Lila', 'Leroy', NULL, '', false, NULL, 'active', '2026-03-10 08:00:03.534965+00', 'noted', '2026-03-10 08:00:04.121025+00', '$argon2id$v=19$m=19456,t=2,p=1$nXffagIMipylR6hY8tJABg$O8UTIVlma8s79XIb/u4Sv1B+UTmXk7QFFOFCFskjllY', 'en-US', 'Europe/Paris', 'leroy lila', 'leroy lila', 'lila leroy lila@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'llla@cablnet-durand.fr', NULL, 'lila leroy lila@cabinet-durand.fr

-d

.f

@c

ca

du

fr

le

li', 'at_once', NULL);
INSERT INTO public.people VALUES (26, 1, 'elsa@cabinet-durand.fr', 'U0ELSA', 'Elsa', 'Noël', NULL, '', false, NULL, 'none', '2026-03-11 09:00:00.301327+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'elsa noel', 'noel elsa', 'elsa noel elsa@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'elsa@cablnet-durand.fr', NULL, 'elsa noel elsa@cabinet-durand.fr

-d

.f

@c

ca

du

el

fr

no', 'at_once', NULL);
INSERT INTO public.people VALUES (23, 1, 'karim@cabinet-durand.fr', 'U0KARIM', 'Karim', 'Kaci', NULL, '', false, NULL, 'suspended', '2026-03-10 08:00:03.452262+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'kaci karim', 'kaci karim', 'karim kaci karim@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'karlm@cablnet-durand.fr', '2026-04-13', 'karim kaci karim@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ka', 'at_once', NULL);
INSERT INTO public.people VALUES (27, 1, 'victor@cabinet-durand.fr', 'U0VICTOR', 'Victor', 'Nguyen', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.110256+00', 'to_send', '2026-03-11 09:00:01.110256+00', '$argon2id$v=19$m=19456,t=2,p=1$cDroaK8hiNwyzkvxj4FoFg$+0HsQO1wPp6GjfKeNqo7LdVb+KU5GEZb+wxLf6O9eCs', 'fr-FR', 'Europe/Paris', 'nguyen victor', 'nguyen victor', 'victor nguyen victor@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'vlctor@cablnet-durand.fr', NULL, 'victor nguyen victor@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ng

vi', 'at_once', NULL);
INSERT INTO public.people VALUES (28, 1, 'walid@cabinet-durand.fr', 'U0WALID', 'Walid', 'Ouali', NULL, '', false, NULL, 'suspended', '2026-03-11 09:00:01.268107+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'ouali walid', 'ouali walid', 'walid ouali walid@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'walld@cablnet-durand.fr', NULL, 'walid ouali walid@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ou

wa', 'at_once', NULL);
INSERT INTO public.people VALUES (20, 1, 'crowd1@cabinet-durand.fr', 'U100001', 'Prénom1', 'Nom1', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:06.640705+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom1 prenom1', 'nom1 prenom1', 'prenom1 nom1 crowd1@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowdl@cablnet-durand.fr', NULL, 'prenom1 nom1 crowd1@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (29, 1, 'crowd3@cabinet-durand.fr', 'U100003', 'Prénom3', 'Nom3', NULL, '', false, NULL, 'active', '2026-03-11 09:00:02.706803+00', 'to_send', '2026-03-11 09:00:02.706803+00', NULL, 'fr-FR', 'Europe/Paris', 'nom3 prenom3', 'nom3 prenom3', 'prenom3 nom3 crowd3@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd3@cablnet-durand.fr', NULL, 'prenom3 nom3 crowd3@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (30, 1, 'crowd4@cabinet-durand.fr', 'U100004', 'Prénom4', 'Nom4', NULL, '', false, NULL, 'active', '2026-03-11 09:00:02.706803+00', 'to_send', '2026-03-11 09:00:02.706803+00', NULL, 'fr-FR', 'Europe/Paris', 'nom4 prenom4', 'nom4 prenom4', 'prenom4 nom4 crowd4@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd4@cablnet-durand.fr', NULL, 'prenom4 nom4 crowd4@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (31, 1, 'crowd5@cabinet-durand.fr', 'U100005', 'Prénom5', 'Nom5', NULL, '', false, NULL, 'active', '2026-03-11 09:00:02.706803+00', 'to_send', '2026-03-11 09:00:02.706803+00', NULL, 'fr-FR', 'Europe/Paris', 'nom5 prenom5', 'nom5 prenom5', 'prenom5 nom5 crowd5@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd5@cablnet-durand.fr', NULL, 'prenom5 nom5 crowd5@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (32, 1, 'crowd6@cabinet-durand.fr', 'U100006', 'Prénom6', 'Nom6', NULL, '', false, NULL, 'active', '2026-03-11 09:00:02.706803+00', 'to_send', '2026-03-11 09:00:02.706803+00', NULL, 'fr-FR', 'Europe/Paris', 'nom6 prenom6', 'nom6 prenom6', 'prenom6 nom6 crowd6@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd6@cablnet-durand.fr', NULL, 'prenom6 nom6 crowd6@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (33, 1, 'crowd7@cabinet-durand.fr', 'U100007', 'Prénom7', 'Nom7', NULL, '', false, NULL, 'active', '2026-03-11 09:00:02.706803+00', 'to_send', '2026-03-11 09:00:02.706803+00', NULL, 'fr-FR', 'Europe/Paris', 'nom7 prenom7', 'nom7 prenom7', 'prenom7 nom7 crowd7@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd7@cablnet-durand.fr', NULL, 'prenom7 nom7 crowd7@cabinet-durand.fr

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
INSERT INTO public.proposals VALUES (92, 1, 24, NULL, NULL);


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
INSERT INTO public.review_lines VALUES (1, 6, 11, 'kept', 1, '2026-03-10 08:00:03.172789+00', 64);
INSERT INTO public.review_lines VALUES (1, 7, 5, 'kept', 1, '2026-03-10 08:00:03.294799+00', 65);
INSERT INTO public.review_lines VALUES (1, 19, 7, 'ended', 1, '2026-03-10 08:00:03.833747+00', 69);
INSERT INTO public.review_lines VALUES (1, 20, 8, 'ended', 1, '2026-03-11 09:00:01.703388+00', 83);
INSERT INTO public.review_lines VALUES (1, 21, 9, 'ended', 1, '2026-03-11 09:00:01.877592+00', 84);


--
-- Data for Name: reviews; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reviews VALUES (1, 1, '2026-03-10 08:00:02.996467+00', 1, NULL, 0);


--
-- Data for Name: spaces; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spaces VALUES (1, 'T0CABINET', 'Cabinet Durand & Associés', '2026-03-02 08:30:00.634455+00', 'd860ee794922e8c268c91e5a1d008f08558679f23fec7f5f2900f89ecb736d08', 92, 'C0EQUIPE', 'C0EQUIPE', 'ours', 30, 15, 5, 3, 9, 1, 13, true, true);


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

SELECT pg_catalog.setval('public.journal_id_seq', 92, true);


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



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

INSERT INTO public.broadcasts VALUES (1, 1, 8, 'administrator_enrolled', '{"at": "2026-03-02T08:30:01.015594+00:00", "person": 1, "approved_by": 2}', '2026-03-02 08:30:01.015594+00', 1, 5, '[]', '78882990F905', true);
INSERT INTO public.broadcasts VALUES (2, 1, 11, 'administrator_enrolled', '{"at": "2026-03-02T08:30:01.767009+00:00", "person": 2, "approved_by": 1}', '2026-03-02 08:30:01.767009+00', 2, 5, '[]', '96855503F6DB', true);
INSERT INTO public.broadcasts VALUES (3, 1, 14, 'administrator_enrolled', '{"at": "2026-03-02T08:30:02.488867+00:00", "person": 3, "approved_by": 1}', '2026-03-02 08:30:02.488867+00', 3, 5, '[]', 'ABD64C1332EC', true);
INSERT INTO public.broadcasts VALUES (4, 1, 43, 'administrator_enrolled', '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', '2026-03-02 08:30:06.724042+00', 15, 22, '[]', '981BA983EDDF', true);
INSERT INTO public.broadcasts VALUES (5, 1, 59, 'administrator_resigned', '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3, "takeover": null}', '2026-03-10 08:00:01.524154+00', 3, 22, '[15]', '51F3B828A346', true);


--
-- Data for Name: drifts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.drifts VALUES (1, 7, 'name', 'Marc Petit-Lenoir', '2026-03-11 09:00:01.794817+00', false, false, NULL, NULL, NULL);


--
-- Data for Name: gathered; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gathered VALUES ('b2dae072-1fda-4912-ad5e-2b4f592bff63', 79, 0);
INSERT INTO public.gathered VALUES ('b2dae072-1fda-4912-ad5e-2b4f592bff63', 82, 0);
INSERT INTO public.gathered VALUES ('b2dae072-1fda-4912-ad5e-2b4f592bff63', 83, 0);
INSERT INTO public.gathered VALUES ('b2dae072-1fda-4912-ad5e-2b4f592bff63', 84, 0);


--
-- Data for Name: homes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.homes VALUES (1, 'U0ANNE', NULL, '2026-03-02 08:30:00.419622+00', 'fr-FR', 'Europe/Paris', 'c5f97c868bc1cec0da7ce09cd9b5cfa5659932157a1a2f9efbe5fbafbf6f56f7');
INSERT INTO public.homes VALUES (1, 'U0ZOE', NULL, '2026-03-02 08:30:00.436994+00', 'en-US', 'Europe/Paris', 'bcab5a80db23a702138294bc1ce563e059e5da647ecff7c21785ebf6f0d4ee19');
INSERT INTO public.homes VALUES (1, 'U0CLAIRE', 1, '2026-03-02 08:30:00.344914+00', 'fr-FR', 'Europe/Paris', '4064ae36bfba250512184afe478a871c9bfbbd01595a35a0dde414f247c7425a');
INSERT INTO public.homes VALUES (1, 'U0MARC', 7, '2026-03-02 08:30:04.469189+00', 'fr-FR', 'Europe/Paris', '75253b5347ef66a9b4bd4e9284602eaaf428c8dcde898dbecca24503712d2c90');
INSERT INTO public.homes VALUES (1, 'U0HUGH', 2, '2026-03-02 08:30:00.376618+00', 'en-GB', 'Europe/London', '37a9ac544f7fb2ceb23516c9a6b6674b65feb97202392971f184b4194c0f58c1');
INSERT INTO public.homes VALUES (1, 'U0NORA', 9, '2026-03-02 08:30:04.539076+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
INSERT INTO public.homes VALUES (1, 'U0PAULE', 3, '2026-03-02 08:30:00.398176+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');


--
-- Data for Name: import_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_lines VALUES ('9e87f802712945aabb127551bbb9c6a2', 2, 1, 'add', '{"fields": {"last_name": "Nom15", "first_name": "Pr\u00e9nom15", "email": "crowd15@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('9e87f802712945aabb127551bbb9c6a2', 3, 1, 'add', '{"fields": {"last_name": "Nom16", "first_name": "Pr\u00e9nom16", "email": "crowd16@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('9e87f802712945aabb127551bbb9c6a2', 4, 1, 'add', '{"fields": {"last_name": "Nom17", "first_name": "Pr\u00e9nom17", "email": "crowd17@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('9e87f802712945aabb127551bbb9c6a2', 5, 1, 'add', '{"fields": {"last_name": "Nom18", "first_name": "Pr\u00e9nom18", "email": "crowd18@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('9e87f802712945aabb127551bbb9c6a2', 6, 1, 'add', '{"fields": {"last_name": "Nom19", "first_name": "Pr\u00e9nom19", "email": "crowd19@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('9e87f802712945aabb127551bbb9c6a2', 7, 1, 'refused', '{"fields": {"last_name": "Simon", "first_name": "Sam", "email": "sam@gmail.com"}}', '[["not_a_collaborator", {"email": "sam@gmail.com"}]]', '[]');
INSERT INTO public.import_lines VALUES ('15fc0a633e02426387d7f2cb24c16af0', 7, 1, 'add', '{"fields": {"last_name": "Nom8", "first_name": "Pr\u00e9nom8", "email": "crowd8@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('15fc0a633e02426387d7f2cb24c16af0', 8, 1, 'add', '{"fields": {"last_name": "Nom9", "first_name": "Pr\u00e9nom9", "email": "crowd9@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('15fc0a633e02426387d7f2cb24c16af0', 9, 1, 'add', '{"fields": {"last_name": "Nom10", "first_name": "Pr\u00e9nom10", "email": "crowd10@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('15fc0a633e02426387d7f2cb24c16af0', 10, 1, 'add', '{"fields": {"last_name": "Nom11", "first_name": "Pr\u00e9nom11", "email": "crowd11@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('15fc0a633e02426387d7f2cb24c16af0', 11, 1, 'add', '{"fields": {"last_name": "Nom12", "first_name": "Pr\u00e9nom12", "email": "crowd12@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('15fc0a633e02426387d7f2cb24c16af0', 12, 1, 'add', '{"fields": {"last_name": "Nom13", "first_name": "Pr\u00e9nom13", "email": "crowd13@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('15fc0a633e02426387d7f2cb24c16af0', 13, 1, 'add', '{"fields": {"last_name": "Nom14", "first_name": "Pr\u00e9nom14", "email": "crowd14@cabinet-durand.fr"}}', '[]', '[]');


--
-- Data for Name: imports; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.imports VALUES ('b8f676f9f9b8458997ddadb74c86ab4c', 1, 1, 'done', 'abonnés.csv', '90ec8c778dccaa29d34e6252a3fdd4382159d6206269b69281f312dd98c43174', '', '2026-03-02 08:30:04.802216+00', '2026-03-02 08:30:04.938485+00', 5, 4, 0, 0, 1, 1, 4, NULL, NULL, '7d4924be-48e5-4671-a86b-d4a33d3d866b', 'F6FC0A9563C', true, '{"export": "", "read": [], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
INSERT INTO public.imports VALUES ('9e87f802712945aabb127551bbb9c6a2', 1, 2, 'proposed', 'paie.csv', '3f80b136e1d29ba8dc99a68bc1e756ae351e4cf164fc60f1566d55a5272669e6', '', '2026-03-11 09:00:01.028877+00', NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, false, '{"export": "", "read": ["Nom", "Pr\u00e9nom", "Courriel", "T\u00e9l\u00e9phone", "Fonction", "Motif"], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
INSERT INTO public.imports VALUES ('15fc0a633e02426387d7f2cb24c16af0', 1, 1, 'running', 'arrivées.csv', '1aed41e2c347569f424863ccae3e29b7a9f332b714e2d0a8e6b725888ab2fa91', '', '2026-03-11 09:00:01.270238+00', NULL, 12, 5, 0, 0, 0, 0, 0, 'cabinet:1:deadbeef', '2026-03-11 09:00:31.316999+00', '2815f0d3-71eb-4755-a57f-a39f73156506', NULL, false, '{"export": "", "read": [], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');


--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES (1, 1, '2026-03-02 08:30:00.036976+00', 'partner_added', NULL, 1, '', NULL, 'F2E935DE7DDC', '1e15cbe5b25232c0f74ab21fbbdfda28', '19a227861923856c69402ad5effb54b2686aeb02d144ed5eb0bc73d3c34e043d', 'e9e6f64b67faa61fca8e5e863481f1ea7db1d14f71403ee4fcad060db8a0ffb7', '{"name":"Claire Durand","after":{"email":"claire.durand@cabinet-durand.fr","phone":"+33144556670","function":"Expert-comptable associée","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0CLAIRE"}}', '', '7391aadb7c9e83d0c91a881e5d31615e', 'f6946cb5ef9ce3e504e46b6752fadca9972f6febf89c437e2d6f88492fd2e6aa', NULL);
INSERT INTO public.journal VALUES (2, 1, '2026-03-02 08:30:00.036976+00', 'partner_added', NULL, 2, '', NULL, 'F2E935DE7DDC', 'f2637491f2fce937f9b7d509225c0e16', '26cadd48ad6af34e201e3ffc1fb3fd6064e8f6f5d847f884d543c4b3f7f2c2d5', 'f6503110c0e3192de514c89c91f7ca22b2ed4ad3e6c62889d27d152637e61a73', '{"name":"Hugh Martin","after":{"email":"hugh.martin@cabinet-durand.fr","phone":null,"function":"Partner","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0HUGH"}}', '', 'a1de455f3fb6b217cc19f88b56cc264f', 'ddec7e52140134664380f2bf20dcb970218ee920ab2dba44b53de8dee056e37f', NULL);
INSERT INTO public.journal VALUES (3, 1, '2026-03-02 08:30:00.036976+00', 'partner_added', NULL, 3, '', NULL, 'F2E935DE7DDC', 'b615b929c3a7504a56130e71fdf9fa80', '174733bc6049a71adb6e3ce62da4c5a9a025c1fcf684c00ccee653f2e574a31c', 'b4fdb78a468e755c6cdb889ef2e681eafaf44689260c5bcdb5a1917bca757928', '{"name":"Paule Rey","after":{"email":"paule@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0PAULE"}}', '', '547f96de30942f633cecee45740c3bb8', '5745583c571b30a0a6b0df33f5b593bb5e8a951eb4b29efd63bc1bebaefcae19', NULL);
INSERT INTO public.journal VALUES (4, 1, '2026-03-02 08:30:00.036976+00', 'partner_added', NULL, 4, '', NULL, 'F2E935DE7DDC', '3568aaf7abe31617a400cab826f3afa6', 'd22ae8e13a49c76b12d6cfef997f735a418dd342d31fb36fb8d5020049f3c371', 'e71a56917f234c40662fbaaa9c62cc88acd8a1342f2ee96a9a40da10e45950e3', '{"name":"Rémi Sarre","after":{"email":"remi@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0REMI"}}', '', 'd9376b0bf38baf139ed5e540a720543a', '173520ee0853b93e108b8bde1bcc52b2f195fefdda48589d51e7df683cbd998f', NULL);
INSERT INTO public.journal VALUES (5, 1, '2026-03-02 08:30:00.036976+00', 'partner_added', NULL, 5, '', NULL, 'F2E935DE7DDC', 'f573523f227f45b07b98cf1e0b5a5591', 'e7cb91d822bbcc161115dfd98cd7032b2cf71f230135e5196ef1a3c3cdd6743c', 'd56560f10fe7e55c5277824a42b8bded765e792d2be88014b4928fa2a81575cf', '{"name":"jeanne.robert@cabinet-durand.fr","after":{"email":"jeanne.robert@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":null}}', '', '1f95915480ae96ae702db9c517e4237d', '3a4bf86e93efa673d294773b53cffcff13f38137436d25b0f289ab12b79ca43b', NULL);
INSERT INTO public.journal VALUES (6, 1, '2026-03-02 08:30:00.462672+00', 'enrolment_asked', 1, 1, '', 'd4e162de61e14faebcd8bb8f32f670e5', '6EB66E99B32B', 'e238a04dfcf7482fc52712cbab6c9c05', 'a747f7c745596b7ebef20a3f319b35400109954bb623dd5a18489c1d86fe17aa', '6d0b5f3bfdb952c5ebc9c113cd963e54df882b5499e6c4e9bfc6747c0a3921f5', '{"name":"Claire Durand"}', 'Claire Durand', '6ca5ce680afc3c7a3f3c4529674e0844', 'cc7397a21b4c82e3a722fbd50be8fa346766ee36b3de3f046e5212f4819ca58e', NULL);
INSERT INTO public.journal VALUES (7, 1, '2026-03-02 08:30:01.015594+00', 'enrolment_approved', 2, 1, '', 'answer:6', '78882990F905', 'c6c1062160b956be60d350bfa7d86bca', 'd64f800edee314afc6917b824f3b4f8b141db2d676d534e04971660312fbbf11', '28b259518db2aa5df399a405517d93423f6da0523700eb9eade99e2527e36e5a', '{"name":"Claire Durand"}', 'Hugh Martin', '4c3c3a79cbf87ff945c8dbefe0faed48', '1dfa2681fa3048dd91665833acc390386bf25791bd18f246e109eb63d840ea60', NULL);
INSERT INTO public.journal VALUES (8, 1, '2026-03-02 08:30:01.015594+00', 'administrator_enrolled', 1, 1, '', NULL, '78882990F905', '82777fdaed6b9eb84596b2d6387b54df', '66f513017271e6fa264f4906f5703c9d2a428a2b591c6a82d31a2adf8053ce18', 'a2638e8574c9ab8fe2bc1fba3d9081271110eac699ddd6383ee6f244e33f5fa3', '{"name":"Claire Durand","before":{"administrator":false},"after":{"administrator":true}}', 'Claire Durand', '68b0f84cab789f55d1a7227456c8f62d', 'fc89a7f95a890746fe154e08b8806d1cedee7c7ad56f3a5cfbaf0c92bac0b1ee', NULL);
INSERT INTO public.journal VALUES (9, 1, '2026-03-02 08:30:01.227258+00', 'enrolment_asked', 2, 2, '', 'effc933a8d704170a5c11de5fa9aa1a9', 'FCE36E0EAFFC', '0fdda1e4a8886d8123eaaed22620d550', '3def795ae884e0daf33d4305bd2f359a33a5230e6e61469d7285092eed5f64f5', '84bae03bb4d65be7501c743b167e5b81f4e3d2c6589ca9b6564f7d367cab25d0', '{"name":"Hugh Martin"}', 'Hugh Martin', '7978a5007a0ca5406a162074c11149de', 'a1a45671a6b608111e072cfa35dace297d195a36636bcdfb82b2e1c4a0588522', NULL);
INSERT INTO public.journal VALUES (10, 1, '2026-03-02 08:30:01.767009+00', 'enrolment_approved', 1, 2, '', 'answer:9', '96855503F6DB', 'a0eab3f16d2d73423abb535209815934', '4657291ef576727e90c302b12a65ecf20966a34e574903585cb226f6d9d59f1e', 'f5cb7df64ed75ed9a6e1777592abc08f43c386056676707728c3abe1310c6eba', '{"name":"Hugh Martin"}', 'Claire Durand', 'ba4ea04999bfb7b08413478fecc02c09', '88cc38b6f5e0634458b50e8003f0abbfc8c94b623e100d04474bbeca0223b3f4', NULL);
INSERT INTO public.journal VALUES (11, 1, '2026-03-02 08:30:01.767009+00', 'administrator_enrolled', 2, 2, '', NULL, '96855503F6DB', '666b6fa759c4b471ca2c58a9f4828f13', 'd263d707d14ee6ad310f232e21272be602bcc033cc4890ac098c0e7eab67917c', 'cf619aad7eb72abd483660cce3461ce586a229473e84bda7aa7fc3a306b04f03', '{"name":"Hugh Martin","before":{"administrator":false},"after":{"administrator":true}}', 'Hugh Martin', '22b509b83cf955ff1e9797fb95b47ddf', '98312b8094edeb5f5edc7d2e5ca546d92d37c169f6f15afc1261c07369b0b099', NULL);
INSERT INTO public.journal VALUES (12, 1, '2026-03-02 08:30:01.94748+00', 'enrolment_asked', 3, 3, '', '19eadc6dc63849c7a0379224db841f7f', 'B53CF839F3CC', '200086f05855047ffb9b982a8865d49a', '6340330c05c0b6f4917f4dcfe5103f7b98dc7791783992da38632ad1634c2c3b', '2806ba0d62fa7c5b95be201f573e196153919cbe2d91f4d5ca1a62fd7bd1cd93', '{"name":"Paule Rey"}', 'Paule Rey', '3ec064a3cddebe63519ff5b7454dafab', '0c7588cb3bc6adf21a4e4cc89b070d0f54fef71159a694b2ea028e13b7698304', NULL);
INSERT INTO public.journal VALUES (13, 1, '2026-03-02 08:30:02.488867+00', 'enrolment_approved', 1, 3, '', 'answer:12', 'ABD64C1332EC', '2ffecc9c058d0bc6f62e7a2778833444', 'c14f43d1c9559b94b5415a2df0011872187329de1257928e6773eaad26ebf4c1', 'cd76bd0efea2ef93f1ec873cb8c9c7e61e4107b459e1ffbb1a03c9bb8546a65f', '{"name":"Paule Rey"}', 'Claire Durand', '544d9e65f80e63bbf62f27f88fa352e2', 'd719be4e1415c78acc428347381b01642e05b407ed93de85f102aadc9351adfc', NULL);
INSERT INTO public.journal VALUES (14, 1, '2026-03-02 08:30:02.488867+00', 'administrator_enrolled', 3, 3, '', NULL, 'ABD64C1332EC', '23254f3bc7eccff9b250f96058cc4400', '1ed71f423d968429bebe259aa8de9a15bd939e8fe9b2e83fef9434b1a79e12f5', '07186ca7256a3399fff713b4c54bf7f25c21875c1eeb5db821232a866d4034e0', '{"name":"Paule Rey","before":{"administrator":false},"after":{"administrator":true}}', 'Paule Rey', '6fea340edeb79c13ba6995f0cc4f623b', '82fc8737d0a0596593496b8b11a3dcb1352b0c8ea9eeec660899291ff0bae14d', NULL);
INSERT INTO public.journal VALUES (15, 1, '2026-03-02 08:30:02.711144+00', 'subscriber_added', 1, 6, '', '38b8d16a9458443e8e84ec8e93372f3f', '96312EEB7B76', '5051e1787ba86211de65d52a20b1ecee', '056ee08f6c2cb04f147127e6ab3af974eb4d0f73dd5df0addc178c07b023b4dd', '70ad1e95ce18a8dcbc455439f9980a89526cd7293f380f66c3eef8d1b0422e87', '{"name":"Anne Petit","after":{"email":"anne.petit@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ANNE"}}', 'Claire Durand', '5197cb2635b257d5747ae5cb0a49e7d7', '42f56bff8b4934c26477960b55adc9df226f00936fa8a545e21922b44ddedac3', NULL);
INSERT INTO public.journal VALUES (43, 1, '2026-03-02 08:30:06.724042+00', 'administrator_enrolled', 15, 15, '', NULL, '981BA983EDDF', 'acfd1957a390debe318357c155303112', 'ddcdc1878d97bb10b3a3fefc92af4fa068adef7788148f0a3303f9427ec194d7', '75439b1798d49722830d160d4426ea6aa250305bf4f94caab271dcb6ad47b73c', '{"name":"Emma Hubert","before":{"administrator":false},"after":{"administrator":true}}', 'Emma Hubert', '13199334d3856500e55de9cbd4c21abe', 'f17e9ebbbf71e35748a25e4a9f75bd07dbfae8c5e98694d912db6c813759d69e', NULL);
INSERT INTO public.journal VALUES (16, 1, '2026-03-02 08:30:02.85592+00', 'subscriber_added', 1, 7, '', '250360fbc9964740b68702eaf3f815f8', 'C2ECE2F0CA12', '5f49f471d09c643f32d8ee7592b3c800', 'ec9e08844be0025fe73ab63023b5592af9e7cef8509ce08588f1ca4a82311ea7', '1b4f18c53d8283d3b1ccdd14e3129a9e9a9273a86eeb8fa85b3aa5cf393fd301', '{"name":"Marc Lefèvre","after":{"email":"marc.lefevre@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0MARC"}}', 'Claire Durand', '0091877abf18ca7ac3af9cbbfdc36d23', '85693505ad2ddd37a89ece42f5081684263ddcf9966a5ae55af5c59805fa6cd9', NULL);
INSERT INTO public.journal VALUES (20, 1, '2026-03-02 08:30:03.336114+00', 'subscriber_added', 1, 11, '', '86a0ab78cca343cf83842d8d14ac98f7', 'C4BF17928137', 'f8ed3ee62e749f56767d83587774cdf9', 'f6b473c18da384eecff1080cd77619279a4c20e0477672f97f30da9fa7787408', '2a71e9962bdb44fee4fa4e71e32889cc2bc4f4bc563c8bf9cd2663f060eb9a17', '{"name":"Oscar Dupuis","after":{"email":"oscar@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0OSCAR"}}', 'Claire Durand', '58888e724fafa870b8445e959b5ae2e3', '4124b5ff224b48aa4ffa398214aff25aa3f04dbac8f87f311615688fff20fa06', NULL);
INSERT INTO public.journal VALUES (24, 1, '2026-03-02 08:30:04.098671+00', 'subscriber_added', 1, 15, '', '5784652926bb45569dc33f88a1c7a6c4', 'CFFA01FD3099', 'c3da3e8b3f38612389fd622846b301e1', 'e361677a777637f2ebc3ec6a98b3611b3585a89fe7d838e94577e5ce18eca4dd', '2ee63b0501af0a37eaa54e41b8754645807d842b498513b459322d9674d7bff6', '{"name":"Emma Hubert","after":{"email":"emma@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":"2026-03-17","back_on":null,"account":"U0EMMA"}}', 'Claire Durand', '03d5acd4ea77871a3d68d5cc348fea31', '4b5fc221a1d3e0f2548a3c5ccde877e6e3cb1b2c567512c889e42eaccb45fcc8', NULL);
INSERT INTO public.journal VALUES (26, 1, '2026-03-02 08:30:04.257376+00', 'subscriber_added', 1, 17, '', '1a597a399d1049eb9b2add0558ba7ff5', '9E2B66C7C6D8', 'c32e0ec9c2c823f335d81d3d2475a0f4', 'c761caa50333a628d79754f45477b35a6fa4ce7906315d9d63397b1bd430404c', '4ff117922aaeccf631ca5c175780da5920ad3c4c6976d180fefb5b8e96eedaba', '{"name":"Léa Jacquet","after":{"email":"lea@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-03-11","ends_on":null,"back_on":null,"account":"U0LEA"}}', 'Claire Durand', '3d44f277e7cbbf73b6c11770a4e129bb', '5600464a4bcb67e900eeac8eb92e53db78ab38bd071bed62c2aeea3ee383aaab', NULL);
INSERT INTO public.journal VALUES (29, 1, '2026-03-02 08:30:04.555435+00', 'password_noted', 9, 9, '', NULL, '3BC5D490E59D', 'c93931b4d557a203dd3904de15aa7519', '60870f5b1026a9ba4c91c580ec0ffc621296ce637abb7a29c459adfede2b461c', '85346cfcc1a455590da8a31e8e26d5438df98b45e148817422d5d6b0e53d487e', '{"name":"Nora Benali"}', 'Nora Benali', 'daed11279ec31589270b1aca5aa82225', 'c161174664a5b333fa0d07df72836f6db50045149364c87ae51cbe3ed48e51e0', NULL);
INSERT INTO public.journal VALUES (30, 1, '2026-03-02 08:30:04.847254+00', 'import_started', 1, NULL, '', 'b8f676f9f9b8458997ddadb74c86ab4c', '5441B18C186D', 'b849e884637d2a33fe518f4682d7e8d4', '3ffb6f32e389f6ddb6fd2839f5338f0e6cfab7649325052cec5ac5969e0880f4', '4c21cf971757f2ac7dca8649cc20306ad5dea85a5c98a928bd21e00fa69a5676', '{"facts":{"file":"abonnés.csv","total":5}}', 'Claire Durand', 'de2c0875a5c643bb48c19b180be7d6ba', '901c559e57789cadda6f9545496c9eb40adc948c2d66fb228cb450ad81c58733', NULL);
INSERT INTO public.journal VALUES (31, 1, '2026-03-02 08:30:04.876672+00', 'subscriber_added', 1, 19, '', NULL, NULL, 'c0b23b2e41792f60b95d02b934bf0eb2', 'ab7f8fc75920548899efe4a78527abda286095e4f0c79cdfecb7af41bf848a96', '886f75bf093b4bc7b273839e9697d6cab95f3d7d2599a4e232b40878b323535a', '{"name":"Prénom0 Nom0","after":{"email":"crowd0@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100000"}}', 'Claire Durand', '65e116812d0b749534c9f9e2ea73f4cc', 'b032aa1cab9f5d95a3fadf152e7559badaf6d3a1e3d643588a8e8622f981d3a9', NULL);
INSERT INTO public.journal VALUES (32, 1, '2026-03-02 08:30:04.876672+00', 'subscriber_added', 1, 20, '', NULL, NULL, '7c28f41a59809ee13710a52c34a513a7', 'cc2cc64e2961870a1e6314dbd073ca0ef4f5306b83cc037aefa2a8c9d5b3d9cb', 'b99022d2e950a3938cbcb08670503f976c4b37132088bbd28ade8a7534fbbd74', '{"name":"Prénom1 Nom1","after":{"email":"crowd1@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100001"}}', 'Claire Durand', '0e113edbb88f0a4c1b7a800eb6a74f45', 'd396563f9353305808d13b0c24d681e90c3841e0d1c8e15194ead4b3aa8ff7e9', NULL);
INSERT INTO public.journal VALUES (33, 1, '2026-03-02 08:30:04.876672+00', 'subscriber_added', 1, 21, '', NULL, NULL, 'bed414844244f8ec77284df4afb3a0af', '241fe52a1337973053d254af84ef1e672092f39e7b41384b29e552573ade1fd2', '880487b917c7ec6e8357f1674d2462005c9c1744d7950de712cd5c7dcde80c52', '{"name":"Prénom2 Nom2","after":{"email":"crowd2@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100002"}}', 'Claire Durand', '6f392bb761cfe364ee57609cc1f2693b', '6d016ec9eedd89c255494c511c32ede88ed3ded87eaad08865b9b67e4c29f3e2', NULL);
INSERT INTO public.journal VALUES (34, 1, '2026-03-02 08:30:04.876672+00', 'subscriber_added', 1, 22, '', NULL, NULL, '01cbade45417ce14efbc127ae3cdc982', '0864c1af1335da8c3b4d75d1dfbea52362a16d0b17486ccc3b048e640bc5d755', '6a328bc3b52f4beb4bf1d08ad183228541c85cf3547ead1b176e4c9d9e973feb', '{"name":"Félix Faure","after":{"email":"felix.faure@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":null}}', 'Claire Durand', 'e91e918d2895c7b9aab689ad40d33de6', 'f6b62a4d1bcaacb12008097a203d84fb75a9a35f93d1ff4bb0aa4d7ac764a95a', NULL);
INSERT INTO public.journal VALUES (37, 1, '2026-03-02 08:30:05.354172+00', 'subscriber_removed', 1, 13, 'Fin de mission', 'ec8dfe851d134ff6abe0b06c493ad6ec', '06A039FCE36A', '1285ab417bd33f594e36a5202054673f', '089e7d249ad547630a151d4678518b7789b69f772733d9020d90c63dd2729186', '60ab13c11f905539490a6e779439e8da2eeccc2fc9846d25ae263f0e28e7adbb', '{"name":"Thomas Fabre","before":{"access":"active"},"after":{"access":"removed"}}', 'Claire Durand', '4ff5975d36beeb4756e3e444eae2e22e', '3ef1336704330274d676ab08e9922b7efcac0a305a68dced69ab27f37cd5912a', NULL);
INSERT INTO public.journal VALUES (39, 1, '2026-03-02 08:30:05.562439+00', 'enrolment_asked', 7, 7, '', '138f6ce088e340c89b7eef7f93d64cc9', 'DC1E615DAF75', '2a454b21d43a34e0114efa6474a832df', '9c6d0bbcf14b8371b7d3d9b2e8b3cad3f89705804601a24e67a1cb282559f093', '618a0a5757c421551519240e9ff22aa9391df711a6ff4ac5d7cce5308f8bc3c2', '{"name":"Marc Lefèvre"}', 'Marc Lefèvre', '43bb52e7892d705bebd078ccfa9cf570', 'd0399e116e5b1fa6e4ea52c4c20b49583519640705197b9702591aa152a676fa', NULL);
INSERT INTO public.journal VALUES (40, 1, '2026-03-02 08:30:06.099887+00', 'enrolment_refused', 2, 7, '', 'answer:39', '9EEFB829116A', '360713ec4c53bad250d3a0f019807e9f', 'ca022705ac4c8779a02570693f9a6cde300e0d8222fe674b1765b4c0c91b6c29', 'a4e56ba8f66da8cd71a523648321a9fd97308b50e875bc835cf8f3f893477491', '{"name":"Marc Lefèvre"}', 'Hugh Martin', 'fbd2e4c803fd87ac5149bfd676a57f0a', '84c8cf1dd8765f76589a3ee9ce93fcd65c57c7b2bf3644aacc9f508a56e0211f', NULL);
INSERT INTO public.journal VALUES (41, 1, '2026-03-02 08:30:06.189437+00', 'enrolment_asked', 15, 15, '', 'd708c1bc8bdb4af1b5af9d215417a1f9', '4CCE83A06B21', '1a6a20f06e69cbfed4dcc0ef7a2a5e86', 'a7b30ce664a30a126bfafea309aaf0d897082b4723566f138dffe12cb5f63f99', '1584e140bf2615e85b7c35678822e22a2f9372a329cff9d5550b1ac934285c55', '{"name":"Emma Hubert"}', 'Emma Hubert', '6401139696ba2772b903334bc1282de0', '5799e1d2700d2f0008c874b6cd1d6bd5cc2993def980260dbbd06fea1ec3bea9', NULL);
INSERT INTO public.journal VALUES (42, 1, '2026-03-02 08:30:06.724042+00', 'enrolment_approved', 2, 15, '', 'answer:41', '981BA983EDDF', '7144594538f6437d982f660244d0b88f', 'ad7138a795e9db97a6882c167d8da7dff8717d2230e4803879e5e3f05d9d1866', '1e43e8d3ed77ae77dfb682b932f5bb9b58ecd035e8776b0dfd7bec53db83cd73', '{"name":"Emma Hubert"}', 'Hugh Martin', '3db9d9f0e095eb3726a90d0e8aa847e5', 'ef3fc841d54c636a0f31fa987c318a5cec06590c1a21c89ff720c013f4c90320', NULL);
INSERT INTO public.journal VALUES (17, 1, '2026-03-02 08:30:02.980176+00', 'subscriber_added', 1, 8, '', '9f5c66f635de46c8bc41b1a3258355e7', '87E255574EC1', '6a21ed9cf5eeb6a003b11dccf5a974c0', 'afc738434d5f5e470447c4b8e4e178435f5e03f78d7899bbdbf2487fd312d33b', '301e0ec45f41ff6b2a532cf7c43b7057d953124659681d1d88250b7822a84a28', '{"name":"Zoë O’Neill","after":{"email":"zoe.oneill@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ZOE"}}', 'Claire Durand', '8c5ddf8bb4268c938ad2e34ffeae575e', '358e2b6d503cf6b0d777746eb9a8d9a14f5f05f956b52880433756285c3651e2', NULL);
INSERT INTO public.journal VALUES (18, 1, '2026-03-02 08:30:03.09212+00', 'subscriber_added', 1, 9, '', '4059a82d835c403b8e4df2a60cb90d06', '2DA2601BF7CE', '918ee7d2fb1e79ceb6970b42aa195bf2', '3e28695802a9f512e7824008efdab9edd61cad113799a7a9706e883f73f5e6de', 'bf22c0b10de33105f8c2c2150e62798827607fcdd24d94654ef1cb7098322f67', '{"name":"Nora Benali","after":{"email":"nora@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0NORA"}}', 'Claire Durand', '4c05979b2185bfaa6166dc9318a7b5e9', '548c7217630eb1ada0886327d4adfdb4f217da3d4c69838eab37ea2c189f6a6b', NULL);
INSERT INTO public.journal VALUES (19, 1, '2026-03-02 08:30:03.207147+00', 'subscriber_added', 1, 10, '', '9b2aa4c0aad94053834e75f2740ea1b1', '41654561E495', '9d404455cd7a74c612d0fa5bd43368e9', 'dc471d9f2c4611a2158f2ab13310bf8e0b2afc25b422052c9eb1e3e61b77caa6', '5668f17fb08a5790995c4e351f5013e8137c7b3a4453094b8e77e58dc0399f19', '{"name":"Bruno Caron","after":{"email":"bruno@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0BRUNO"}}', 'Claire Durand', '9db3313acb94f3627ccd97beec25afe3', 'ec9b5c39b68d55a5670d4307234ebe35e644b8882a810892560523b2eb97df2f', NULL);
INSERT INTO public.journal VALUES (21, 1, '2026-03-02 08:30:03.463035+00', 'subscriber_added', 1, 12, '', '1b40ba6882b5496494646303c724aea9', '60E3510155CC', '7dd9cc62687db7ed2e3be86168f90812', '5442db5f684a1afed06582ffb3ce11705b6351c43cc7dc5efd7d42b8edd6682a', '8db29db653395c53d7c57850f032826de783ca8ea49070d5cbe74e7590f2beae', '{"name":"Sophie Étienne","after":{"email":"sophie@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0SOPHIE"}}', 'Claire Durand', '055f3491a5927798b95a9c3c813dd341', 'bc83fafcc40c1b7b91c38f9ff1dbad8f2d5802e586a3f4b7fb4911cf365537ab', NULL);
INSERT INTO public.journal VALUES (22, 1, '2026-03-02 08:30:03.829374+00', 'subscriber_added', 1, 13, '', '99e61d11d8de455a98d26a3ae13e2d52', '786F65D5336D', '223dc2300e32588ba45ecdee29f7ffea', '52b1fb8c36bc38c828d41311896207362cbbc55ebc920cb9c8cb5556531588ee', '5500f559ba9bab7425dce4ff7cf4095d40b3d7b08f43d4b0662e581ff2e1eb2a', '{"name":"Thomas Fabre","after":{"email":"thomas@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0THOMAS"}}', 'Claire Durand', '37c485d23e35d95ba91e8bb599722c2e', 'b1b247d6e125b8e120ae9e4bb25066400efc411874a1dde501ff3e76a3b64822', NULL);
INSERT INTO public.journal VALUES (25, 1, '2026-03-02 08:30:04.19098+00', 'subscriber_added', 1, 16, '', '02a6e4be5a2b4b5591de7bd418bbdadb', '693C49017407', '08cb211c3701adc24ee7ba86c6b02460', '42919742aa237bcae9b623dc4f3bd6daf9e9fc2ce149b9cd40ea66998bbef578', 'cd3f1d19e2960c62a39833c290bbea1da975cb7d00fd60263c2d4199d27db359', '{"name":"Yann Imbert","after":{"email":"yann@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-06-01","ends_on":"2026-09-30","back_on":null,"account":"U0YANN"}}', 'Claire Durand', '5c2f89f4e3935675b07093a07d6099d5', '0f57562243a4fc29dfe653ab0c5d33be57df3c1111766bc8ac62fa7c5cb448f0', NULL);
INSERT INTO public.journal VALUES (27, 1, '2026-03-02 08:30:04.36036+00', 'subscriber_added', 1, 18, '', '1974b9d7c702468b8aecde22f9bd1212', '6154F08E7978', '20e23df14f6603cdc155293d139beb25', '62fe44ba233ec9584cc26aa116bb0047eb807173a2bb799401905a862d1ff7f8', '7f4b42bf5c643a21e4674819faaec9bbf1581573b08f705599b1d79e8d15c74d', '{"name":"Jean Absent","after":{"email":"jean.absent@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":null}}', 'Claire Durand', '67e1881e482a146c2c9a019acc5c8b96', '4ddd13d3dd448420b73c3c7a9b065d987d99708d6248dbd9453ec38e3c2fc0c1', NULL);
INSERT INTO public.journal VALUES (28, 1, '2026-03-02 08:30:04.488484+00', 'password_noted', 7, 7, '', NULL, 'A1E5F06898A5', 'a9236123aff10cb7acaa212c6b5d5b66', '497cd40be92a5d1f04ec3642ee566f9406164885018aa069dc73d09e8f279742', '0eaa0952caeb76796c1c981523ff1cc3451acb0cdccd7b935ac169e2ae2a036f', '{"name":"Marc Lefèvre"}', 'Marc Lefèvre', '69cfae066407555b8169b199490c9468', '93c1cc6c0d6109f1284f39860c4dba1e67778c934b36c74505c090ea7df465d1', NULL);
INSERT INTO public.journal VALUES (35, 1, '2026-03-02 08:30:04.938485+00', 'import_ended', 1, NULL, '', NULL, NULL, '0aa2c11b6ae8a2167ef4c547d3efa57c', 'af78a2076df36a2c69ce2745d9f8f6f4a4e095613546be5272aa027a95b25dbe', '246dd22c5aaf5caa5f64e936d725f3268d20f7623b5c1851e55b0b7ccfaa0ffe', '{"facts":{"outcome":"done","file":"abonnés.csv","added":4,"there":0,"left_out":0,"refused":1,"total":5}}', 'Claire Durand', '0e0a254384f42a60630b21e912bfa280', '69c54ff0cf744a47822121fb1ed667e184dc8556790c7625d46ebf167335ce2a', NULL);
INSERT INTO public.journal VALUES (36, 1, '2026-03-02 08:30:05.22145+00', 'subscriber_suspended', 1, 12, 'Congé sabbatique', '1a1bf925c5d84faab10e08bafe12f65b', 'D3BCCB8FE8B3', '627a48e3bbfd717a8ea4ab4189835b92', 'c9c75900957ad4b52942cb77b96b604d113e1b8212fd7967ec6efc98b9f9cc83', '3678de062d942d8ba90a8e6652dd7657a0e71d5daa55afe34897f5ba0d5ba39b', '{"name":"Sophie Étienne","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', 'a3fe5772c4cff865148235683896aebc', '3dfd4e267399c2280d0b99e0c5b886717ef1a7600051305ad70bf16d1426ff70', NULL);
INSERT INTO public.journal VALUES (44, 1, '2026-03-02 08:30:06.912798+00', 'enrolment_asked', 6, 6, '', '13f66290ce2a4caab9a3d92385f097fa', '86D2DE4CAE9A', 'd56721c8bdf0a5ef0031add2207bed15', '652978421f643135a7bf0dfac6fc346ecbeb0de40ef187145c23767db0027ffa', 'eaf6e986721d786a9608ad9342fea04cdbce8863392e5d45fb78e089086470dd', '{"name":"Anne Petit"}', 'Anne Petit', '01f6fe6916b15ee3a0a432d0cff21840', '5352938e034dc6eb4a4a7e349f8abe1c269cf37c4abbcaecbff84d60268c4139', NULL);
INSERT INTO public.journal VALUES (45, 1, '2026-03-10 08:00:00.151515+00', 'end_reminded', NULL, 15, '', NULL, '5FDEE0917AE5', '19d6b3be55e304ea6bcc172e8cc3d879', 'f2d0515d8a121fa5a1889f98be0d7e99535c1845fa49a60aaa3da1493e49e203', 'c5f065ec29890e9758a5b866e5537b9cf0fe5289c6314d1ebe9bf443a7d499a1', '{"name":"Emma Hubert","facts":{"ends_on":"2026-03-17"}}', '', '95cfceca43263f8b1b08c096d12c0c9b', 'f6c6cbc8590d79329b81f73243794ec26318decfb724aba8c28feb1bead96e95', NULL);
INSERT INTO public.journal VALUES (46, 1, '2026-03-10 08:00:00.235275+00', 'enrolment_expired', NULL, 6, '', 'answer:44', '24ABD190D053', 'dd532e1e8138c949769a47fa6a48eb39', '460923b86bc52029102252f993443fc2f3ecf8ca10b08a37f598d1576808d872', '274cdb24f8bd4fe4f029c7f65aa88674f0ff2b57ebf294ddeb72679583af033b', '{"name":"Anne Petit"}', '', '079506247396272718f4baaa2ad62021', 'fbba5af15fdca5b5bc42e2483f590cf0c723ac5af8c82d9e0c6c4ca996b4ec9b', NULL);
INSERT INTO public.journal VALUES (47, 1, '2026-03-10 08:00:00.40822+00', 'member_joined', NULL, NULL, '', NULL, 'E480A9E9F36F', 'daa506d640b00038f88fb9e493e62405', 'dc472e85e80c702be2359f41679f867a6efacb7fdc8ba475c8c225ad8b1e6388', 'e9582332d20988a522317fade9ddc4c194af59156ebbdbb45392fa9ecf637fbb', '{"facts":{"stranger":1}}', '', 'd3ef463f54e8385968fd87d31f3383e3', 'b9bcadd7dfd700ff3fba74d194d03204a4a6cfa4874599c06ef89cebd2a4235d', NULL);
INSERT INTO public.journal VALUES (48, 1, '2026-03-10 08:00:00.675034+00', 'proposal_set_aside', 1, NULL, '', 'answer:47', '53F9A1A74AAE', '0f12378e348f7d3287baba0926ba0e8d', '07c6190487c3e88f1b911974ecf824d6c471f214fbded347549c70ef6e464902', 'd8a1149caa00ee74e40cdcd4c315a59726e942d3da876bd025070ef25015eb66', '', 'Claire Durand', '398b9965646e1c8ef5686d4a549855ab', '7d00a02ad96d70f94167a1c8d0883a4e1c8813de734bdb7d1572b08c287be2c9', NULL);
INSERT INTO public.journal VALUES (50, 1, '2026-03-10 08:00:00.887546+00', 'member_changed', NULL, 7, '', NULL, '1C3790ADCFCB', 'c1fa3bd13590fffa4dbc5546d651a53a', '29b875fe906371c844e8b40d6c66384f6eaae6a56b96e6d1a67cb16a2e771d9e', 'b730ff0dc07b58a67a6de9d04da45e4f3bbecc9ce59703cd3c98ebfe21d62925', '{"name":"Marc Lefèvre","facts":{"before":3,"stranger":4}}', '', 'ae4612cf2d7a3b5bfa97b83c1f635a56', '618761d2d09f28ea85e169609c891a68d9ccea71039a637a99ed1c0a3f1a870f', NULL);
INSERT INTO public.journal VALUES (57, 1, '2026-03-10 08:00:01.45947+00', 'account_lost', NULL, 10, '', NULL, '24E79F6601CD', '9c9457ca060b4404defe94158b409e15', 'f8136b6471fa8a1ecdd2d83188fe5f284a4e19babc3ad622372bc2ce301e8033', '33e0f1e7a6e5374fa9e72fd8c0d5dc4115c79e0d2b07e5e91733098e3a6ea67c', '{"name":"Bruno Caron","before":{"account":"U0BRUNO"},"after":{"account":null}}', '', 'b30f644b94447b800130cbdd5ea7ad81', 'ef8fd65dfb18145bc25fc82ed5d1fb15fcf46f3ede44d123b3f594421234ad45', NULL);
INSERT INTO public.journal VALUES (58, 1, '2026-03-10 08:00:01.45947+00', 'subscriber_suspended', NULL, 10, 'account_closed', NULL, '24E79F6601CD', 'b5b07fded0d12ec14ce2feee9ae07556', '7e972a7f7241f17cf4e807998803d6dcb2d57ff2d5f213b8c88e09a55222d4b1', '77a160fc2e5938bb9579093f1f2bd139f6483c0dbdb0acf1973bcd9c1063adbc', '{"name":"Bruno Caron","before":{"access":"active"},"after":{"access":"suspended"}}', '', 'a0e30fe6248946ca9ff14a498f712ecb', '81425e2ccf4316731e7799f72e68cc3089e4e8fd6e98009a6bbfd89aa3609e93', NULL);
INSERT INTO public.journal VALUES (59, 1, '2026-03-10 08:00:01.524154+00', 'account_lost', NULL, 3, '', NULL, '51F3B828A346', 'e70166f3a7a3f5671969de6d91956dc5', '72d0c6935b2b420db340df324b72ba048cb63ffc60575e50c347748a89d37313', 'a5623c995377dfa94c572f9eb020bfbb5dfefae5b41e29f49cb67426f8fcfa05', '{"name":"Paule Rey","before":{"administrator":true,"account":"U0PAULE"},"after":{"administrator":false,"account":null}}', '', '9241079625b3c7c761ef38ef62be9bd3', '22a96e0384000adaac2aac55f87696d4e54d29fc989b6391d4378d6cc35ffa9f', NULL);
INSERT INTO public.journal VALUES (61, 1, '2026-03-10 08:00:01.613869+00', 'account_lost', NULL, 13, '', NULL, '37E0930F0406', 'e4c96c2d040919cf76ad4f43a2b4052f', 'adf0a98df76a8194df6873f5d4f67216e1f0a2528fcef32b7d9fc50064234ef5', '478fadd66c30e013b82cfddcad372b7dd259eff9aed2e68666bc97baa2881859', '{"name":"Thomas Fabre","before":{"account":"U0THOMAS"},"after":{"account":null}}', '', 'fa470ba88bcfea9192cb75918c41c904', '6ec7c7a39b86bf7f302d885ec12647d7028ce1cc3903d5b1c44e6e88cb8d70f1', NULL);
INSERT INTO public.journal VALUES (62, 1, '2026-03-10 08:00:01.803635+00', 'identity_asked', NULL, 13, '', 'identity:13:fa5cae6c493f793b:0', 'EEED56902C12', '5351e7b30d44957b309fd9ff3166e387', '62b1584e55e369c94d9bbb91d47fc40b524848f6cbc6b7ae3b0ebdf7ef7759c3', 'c512f39185a9678dedc2709f98b0350b26fa4a598bb6ea18255720e6043dfb87', '{"name":"Thomas Fabre"}', '', '734fbeabecd9034b1400b171f272402b', '8af83b655ccc64d9b466aabaa622ec9cef580fb010717a3501d22b50285c392e', NULL);
INSERT INTO public.journal VALUES (63, 1, '2026-03-10 08:00:01.901699+00', 'review_opened', 1, NULL, '', NULL, '1C977BCA6B27', 'ebcf202c690b3803c9781ead83ad61e5', 'c838bd7aa8aef979f0c0ca5cc6515776f797a1ff1d6fb8469ec4fc664930c99e', '7f65233954335939f106e3563609b4509e0579dbc173423ad56bb55fe6351aa8', '{"facts":{"people":14}}', 'Claire Durand', 'e42eefa9c5f7f22bbb8c32f87c559c14', 'd1f503e063f3fe9a0915b31346c8c756c47ac8fd4ef84cca6eb5914587f30eaa', NULL);
INSERT INTO public.journal VALUES (67, 1, '2026-03-10 08:00:02.316256+00', 'subscriber_added', 1, 24, '', '3ad94ac7185046c7bba49027912ac7b2', '67734A3E7072', '7192919a5f158b662c913f55adf6309f', '9f2ccb8d5a54de3b2ef25e33119b34aadc36488d0f67d0f2275d1f80962d385b', '1222a94ee64a79d61bbb11eb38fc9051ffe3b10a45bdb5b6e37d97b470e9cb27', '{"name":"Lila Leroy","after":{"email":"lila@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0LILA"}}', 'Claire Durand', '665c5e8dde742091e603e62ab1e4d7a6', '66c8d1305dc2854d6c4c1f47fa2132be5110378af6a603583156dd957897f9a1', NULL);
INSERT INTO public.journal VALUES (69, 1, '2026-03-10 08:00:02.516668+00', 'subscriber_suspended', 1, 19, 'Fin de mission', 'cc50f791a0764d5ea3101a2ba3749dad', '1C5A3B70B84D', '75c976c73f4bd5c7f32f453be3f99055', '860063b33975b318d67beb3aef43fab7d01c042764967df220b07148a87928ab', '772dd5b7be552addc078d098b0fc8fe210ff6a3850a334108354bf5cd3b0f6f7', '{"name":"Prénom0 Nom0","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', 'eabf1984665079ec87172a910f2068a9', '3b858dfd47e113325dfced5af6253ac62654c5feb081e6f70227fd7df3fdfcb5', NULL);
INSERT INTO public.journal VALUES (70, 1, '2026-03-10 08:00:02.665803+00', 'password_shown', 24, 24, '', NULL, '0F1ACB30E09E', '92f6de50090cf72627666854a85d21ac', '9b73a16d0ea8d36e2a31a66fd8d2d012242a66e372b1ff8af995348d862a27a7', 'ed979c0427734801d4b2b4320f6852f1ed982504c8a81bd42c7a0c1ea7587a7f', '{"name":"Lila Leroy"}', 'Lila Leroy', 'b2e0216f1ddf08cd10350417c1fb61c3', 'a398ba8011c23cc426bdc7656d986e2e78c1d5b6b419b7e2d25dfb3cf69a0aeb', NULL);
INSERT INTO public.journal VALUES (49, 1, '2026-03-10 08:00:00.878809+00', 'member_joined', NULL, NULL, '', NULL, '2557EEAADFCA', '6ac9a867ed184d39176c5c8309946813', 'e35375d2dedacbc0f4c10512f90c9b4a154e17d3d119c46ef12c25221a982a14', '75c5d7b352d319146f8fd1988cf6927db0906215c433943761504d9be1a3fc5b', '{"facts":{"stranger":2}}', '', '25f1e199fac15bfcb3af94c7cb3230ce', 'c3330f2ad1a29f08db118393c43b2d91e68180b2349193d2a5075c7a5c397a8c', NULL);
INSERT INTO public.journal VALUES (51, 1, '2026-03-10 08:00:00.942693+00', 'account_lost', NULL, 11, '', NULL, 'EAC38B6D4845', '19ac0ee24cdc1a679b11cc0e537086ca', '36c36278f1fb5ec783a741c1fe619d18eff82c52cedd94140c0a481ef1d34695', 'f92c9c59670df1d3241173be6f0c191ccbe16f4c6bfbc260b1abdb40c33ee23e', '{"name":"Oscar Dupuis","before":{"account":"U0OSCAR"},"after":{"account":null}}', '', '78e161b81a092a604a43c8aafe38e806', '0325425a186979a5e4919b2f140abe7802eeeafeb4f8fd5a648dc0706609f0dc', NULL);
INSERT INTO public.journal VALUES (52, 1, '2026-03-10 08:00:00.942693+00', 'subscriber_suspended', NULL, 11, 'account_closed', NULL, 'EAC38B6D4845', '9169e4ed09538a75bfcd74a36438c274', '1e9ab96bbaa2c51d586ab537c3d642c04c531892569304582b9c7f082e647911', '718836e2d47fd0e5891b0c834bf3193d3cd4264e36a2b37449fa460810f11bfa', '{"name":"Oscar Dupuis","before":{"access":"active"},"after":{"access":"suspended"}}', '', 'a46be8130e5cf3e5fbdd89d7b93061a7', 'f732122dc58224e01dacbf6401dbe1091ec0c70dbfa490aeef8c51b460f3143e', NULL);
INSERT INTO public.journal VALUES (53, 1, '2026-03-10 08:00:01.217089+00', 'member_returned', NULL, 11, '', NULL, '9D4C30026672', '3a0e136493620d8980ea55b041344f0a', '6686b09c38706efa3f6110e3e3313d205a1138f62618128a0d6c227dc876f635', 'e459b1af6c6903c0dcf0707fd8c1eb96578b7596dfa766e0c4e5cd7f679c1983', '{"name":"Oscar Dupuis"}', '', '05dfeb7226f68492f571f0bc9662a57d', 'ecbbe8e5714021cdb336de7f3db978e994c68962683535399c407be4142c19f2', NULL);
INSERT INTO public.journal VALUES (54, 1, '2026-03-10 08:00:01.217089+00', 'account_back', 11, 11, '', NULL, '9D4C30026672', '98e42f040bb2f5baf392b8f3b7f88012', 'bdafda198be794f6904674247ad44ecac71999d2273d72034227daa271e35311', '2f0596ff73b90169c62a6e8e98a2a3fbe356e83b7d24723fab5536900fd34d2a', '{"name":"Oscar Dupuis","before":{"account":null},"after":{"account":"U0OSCAR"}}', 'Oscar Dupuis', 'b76c818a5106951ca7c3abeec17c4cf8', 'f71a71a069be252be258d7252d01e2ccfd9e5df46fbab52833bb7822358ad983', NULL);
INSERT INTO public.journal VALUES (55, 1, '2026-03-10 08:00:01.434829+00', 'account_lost', NULL, 9, '', NULL, '095868693362', '0ddba1be19a39adc2dcbdc99fb68d752', '7fc9ffb6a9462d24a9308f3d09e3275c7c59ac8dfae708cc10a20c506281a53f', '032c6c9bfad4ea9a5e29f5b802b5c8197883c7746d2156278c9959879f72785b', '{"name":"Nora Benali","before":{"account":"U0NORA"},"after":{"account":null}}', '', '61ad9c139f25a833eec5178bb5b3c97e', '885c60356dbb17cf0a2cc66f4723589c8eb8c944f699cd0e594cd152894d8b28', NULL);
INSERT INTO public.journal VALUES (56, 1, '2026-03-10 08:00:01.434829+00', 'subscriber_suspended', NULL, 9, 'account_closed', NULL, '095868693362', '3c264e0351a7d834044925f65fafe78b', 'a238fa385221a4eda06367dc32316b4f7efc97aa501a8485c0417ded10a3ad25', 'a203ec7e44a5045b617ac9521291937c6fc456aadcc7b25d5055b3b5769cbc4c', '{"name":"Nora Benali","before":{"access":"active"},"after":{"access":"suspended"}}', '', '903ac30db2046814a637d6a838d584da', '42c4dcc5dbd803080899ff295dea5b922329912c32464058669524399b9d0a75', NULL);
INSERT INTO public.journal VALUES (60, 1, '2026-03-10 08:00:01.574637+00', 'account_lost', NULL, 4, '', NULL, '634B2C6188B9', '75c1b02b2cf05572961c3ac119577815', 'b6d7bc8a5d70865e39a212e09f4e1811ed567503a0c18e81f26b26c71461d956', '18922f330dcedaed499a22fa0e47ea5d5b60c07cd97d90d6d492866ff187d0d8', '{"name":"Rémi Sarre","before":{"account":"U0REMI"},"after":{"account":null}}', '', '6611c0a420663b6f11ebb7a292bb4598', '87a8645c18498925f6e63d7bc2d3c1866dc3ae055be507869cad42a6f4bc1f6f', NULL);
INSERT INTO public.journal VALUES (64, 1, '2026-03-10 08:00:02.008376+00', 'access_confirmed', 1, 6, '', NULL, '605EE1FAC779', 'b799b9fbd43fe27cb636753dcaa38e4e', '14078932a6fe6b0caf290c0c98e98296caef116b9ee402d7f3693f83011c2186', 'aeb565127358de4f668366fc7a62bbd456cf5e94e006da418bb885d050663227', '{"name":"Anne Petit"}', 'Claire Durand', '646cbaafbb8efb4f710a95e73da2bd79', 'c5b9b9245bf56e30afe703352c89fbba6013cdd4ab2c9e343f4d6c5c5e3c4234', NULL);
INSERT INTO public.journal VALUES (65, 1, '2026-03-10 08:00:02.094504+00', 'access_confirmed', 1, 7, '', NULL, 'A9C4E009FEA8', '299fb4e9921d2fdbb5b34b3c31650c6e', 'c54f67e5a528c46ac0655779234f6e42c497432e22c4439c94b3ecb1d9feb940', '2e6597588ffac86a865175ba396f1284397143cd52328d9727800d7c1400b5c6', '{"name":"Marc Lefèvre"}', 'Claire Durand', 'd272a578983e2b0ecb68938621f45a88', '14891da865761f31a4513dd729f50c492bcd83f5d692d60f184d8ec1165b209e', NULL);
INSERT INTO public.journal VALUES (66, 1, '2026-03-10 08:00:02.216617+00', 'subscriber_added', 1, 23, '', '7b449a3efc90463983f4219665217054', '68CC8E3FDA26', '2b0775f677c46c500a1f6a79c19aa9c4', '58bdc4de6cc35d72ca2b896782e8d4423d9fda3888a0f99273df448aaf64f9e0', 'f35fcfe40a754802425d2d87f5180e8f012499f5ab407b3c2319fb47cbaafbad', '{"name":"Karim Kaci","after":{"email":"karim@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0KARIM"}}', 'Claire Durand', 'ff9798f8cd0e2a6934b934b7a6e2f897', '8f801baec885481d76faca59959ca6579724082dfad016a0b926ead33ca4c5fc', NULL);
INSERT INTO public.journal VALUES (68, 1, '2026-03-10 08:00:02.395057+00', 'subscriber_added', 1, 25, '', '374769d34b61495da2787ca974349bfb', '4F2BF1B87829', '94a7653b22cd3de0a439e5adc8a3f6a2', '981683a482f6b4710573684b34094dce2bebbcf8a8e5f7281fc529562787d511', '3235697a2e4ebddf2b6bb7b82e91bcfdd3be7ad8ed3be9f394ca805fbe7692e8', '{"name":"Gaël Morvan","after":{"email":"gael@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0GAEL"}}', 'Claire Durand', '83e1adca54589059888afcba31ce2429', '0508f3e4e1e52e68e2cdb29f9204d7da77bd01a635649f4e807457855a48f049', NULL);
INSERT INTO public.journal VALUES (71, 1, '2026-03-10 08:00:02.701228+00', 'enrolment_asked', 8, 8, '', '1f2217505e094ea3aef11f617f6acd55', 'E6AA753803CD', 'ff7c22f5da772c4b5a3f883fb08180ea', '535f0d7c37720e604aab99a146a8838ada9cbdf917aa972eb9906f5db442bd18', '7d04ceec3b0ecc011ec687a348e2dc196e51a0e9ccb67db9ba335319b0327dbd', '{"name":"Zoë O’Neill"}', 'Zoë O’Neill', '56a4e23c7eb75ca51186a22936fc9299', '6df7d7d2d3b8cb3b80b9b18014d28817f7746caf894ce6964a7d094c8221950e', NULL);
INSERT INTO public.journal VALUES (23, 1, '2026-03-02 08:30:03.959775+00', 'subscriber_added', 1, 14, '', '4b2441db6a184a3b82b38107dd16119c', 'BD57C17CCC6E', '', 'f7ffd6beddd549aae6a622598a6c99256c4fa39d594c7997573aaf3d430f07e1', '58e93ce4ae8ff487b1e1d90172aaab69fe4012910e95b58b2b29ec320b4f0b6f', '', 'Claire Durand', '8ff2d17f8cddeb26660b1d4a1ac9b68f', '91fa3a129e48def9293ccdf63ff29cfe2b74d626442317c72f5f71684ee983a0', NULL);
INSERT INTO public.journal VALUES (38, 1, '2026-03-02 08:30:05.47306+00', 'subscriber_removed', 1, 14, '', '6a4897e58c14478f9aeab8b6f3e66ab9', '4D4E205FFDF6', '', '62302109662e90e029301d6b5043f59c9458af0cf9af3334aba47499e816fd25', 'a668dba890b8f1345be3f8f93f0bcceecb27e2ce270486bda38392e6754a0d99', '', 'Claire Durand', 'c0ac13802a1e8f6f3c6ad985d2871091', '5b9b78ce4435fcafbdd875338cbdf2243852cc0e1eb0b485a275da3e5fcc9f1b', NULL);
INSERT INTO public.journal VALUES (72, 1, '2026-03-10 08:00:03.263167+00', 'person_erased', NULL, 14, '', NULL, NULL, 'bb3ade61fc903f9d50f316d2a833e0d6', '31b45a4d2b0bc5d03d122623a6520c24d9cdd9cfde53e35676083337f41ea2d0', '3892fc3f55a57ec7dd7af3abb0c3e9ec2cf2a4c5fe5b497ea59587dc6d7f3b7e', '{"name":"№ 14"}', '', '89a3b6c809501c5f8dfed329535975ea', 'a90fbb1a68e0f39e286f41c0a4961c624441ef31037a4e01c57aea2a24646c6d', NULL);
INSERT INTO public.journal VALUES (73, 1, '2026-03-10 10:00:00.256958+00', 'password_renewed', 1, 8, '', 'b6f963277fd34723831d46ba029e5961', 'F4FF0997F269', '3b9a305899bb4243b762a5e6f51d4a86', '2f091ed80d97b76e8d9f2c4d182f527376aef7cd4a28103f0a410d1236297544', '9f0e90af697c2944b91a27b08d3d3f920553c0209e4c13c22cf9a8a4e242a35f', '{"name":"Zoë O’Neill"}', 'Claire Durand', '600f4f9389a4def58c823fee1d03e3b8', 'c5ca92e81645673849cf6db02e716ec56edba24e7ddd680425931839a3fb8028', NULL);
INSERT INTO public.journal VALUES (74, 1, '2026-03-10 10:00:00.783861+00', 'password_renewed', 1, 7, '', '04db56094c3a4f1f9d91a5fac47ffa93', 'DE28744F6664', '36d336479c5e7d795cd457243fe72c04', 'c25f527f9b8e87f15b3215387c4cffb44cf491e7319ef1dfbe2340af9ab86764', 'b2cf9d6d59b3c02b8ea306fde10b445ef520eb7460c7ca530be26ebae0384ec6', '{"name":"Marc Lefèvre"}', 'Claire Durand', '90512202ef506f9e57ea2cd40ad2f12b', 'cb90136d96ef7ad6c3c78bf0ca77037c5a5c5f965c8b0ecac0bfb35838db20b1', NULL);
INSERT INTO public.journal VALUES (75, 1, '2026-03-10 10:00:00.938049+00', 'password_renewed', 1, 21, '', 'b85bc2547d8749fcb6f2fec38c1a12fd', 'DDF662F91EBE', 'cc7e064f7426e127adfe18e5d13b8ca5', 'e2e333f5fb3aeeb3d2cec9836520e39544ee819636e4f63c58f9f65e37bac238', '5a513704ed7d32a128be477bafccb5bdf724e533ca0b2962e1eb9c07cfcab1d2', '{"name":"Prénom2 Nom2"}', 'Claire Durand', 'a4384b780526406060214c7d5de056e2', 'b69743a49415e4c1df4cfcd19b074d7c2bc99b8ceee9703768612e518f1d8e3b', NULL);
INSERT INTO public.journal VALUES (76, 1, '2026-03-10 10:00:01.092715+00', 'subscriber_changed', 1, 6, '', '9a2e5980bbfb4550b89daeb7f16484c6', 'EF5F3E2C0115', '6469873c1dee01f94a179bf8720e2c1f', '9fb342d8b0a112bfbd7d0ba9ed57f659ee43600ef48cbf0ae21996dfa7d1ee89', '5368b0ef5434687a56f2148746b03d03b50a65492865b01d6ed7b09a4b750317', '{"name":"Anne Petit","before":{"function":""},"after":{"function":"Assistante de direction"}}', 'Claire Durand', 'c5452f415e3c392fabfd049d638c905b', '96c4413c703ea300daec53fee7818b27fb58c747a6116444cd08e8de049b348b', NULL);
INSERT INTO public.journal VALUES (77, 1, '2026-03-11 09:00:00.106461+00', 'access_began', NULL, 17, '', NULL, '43DCC31043EF', '5171365d791532ff507e53d30cd6e2f3', '454be52f6aa65718da24c7422c271e899648bfe270389d8b9018f384b05961df', 'cf41835b3f3451920e8a6bad32b9750199bc6e545205ae8aa4c5c1c60794b711', '{"name":"Léa Jacquet","before":{"access":"planned"},"after":{"access":"active"}}', '', '70491090704ad58335c3e39acf10c594', '3df1538620c89f7bfa1bc1a10732a98d87a2e8b210fad71a58d015da3c53b0e1', NULL);
INSERT INTO public.journal VALUES (78, 1, '2026-03-11 09:00:00.236394+00', 'access_asked', 26, 26, 'Paie', '00b0b3baccd347fbb1d442bba8c53723', '8050A8B2AF5C', '61b56a0e8d77ab133aa270888835aa3e', 'bed1561e14b530be11a2bbdd8e1655a0fa551b7df456eb277d8ce5c5232a2aa7', 'e716ec8a9e3d1fbcb1c3e164fed46ba0a2ba13d416c235c110386d8a10fabf51', '{"name":"Elsa Noël","after":{"email":"elsa@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ELSA"}}', 'Elsa Noël', '41c0f52951b7ce5e0d330fe6610ebec2', '2f7f911f49f874163f8963db8e16d1496f39c2e8852b1eb3b6f3648e8514eaae', NULL);
INSERT INTO public.journal VALUES (79, 1, '2026-03-11 09:00:00.320095+00', 'subscriber_suspended', 1, 23, 'Congé parental', 'c1ea0cf3e53d41f3a2da669a19b0e25c', '87C34A853351', 'a8943d0426d8344d6181026fc10b44fd', 'be19556498bac7e5b4e65f9de321807edc905a157b670860c6d2c093d369f7ba', 'b3d4322c146cd0c9ab4689c250148f1c1e55e4d20fc205ca989920cffb0f7a45', '{"name":"Karim Kaci","before":{"access":"active","back_on":null},"after":{"access":"suspended","back_on":"2026-04-13"}}', 'Claire Durand', 'a4aca9b9ce4e76dbc0b9121b9cc96467', 'f636d69f8433c8764b4eae978536c20c028e69344072a1858e5a4c23e7fee0de', NULL);
INSERT INTO public.journal VALUES (80, 1, '2026-03-11 09:00:00.421589+00', 'subscriber_added', 1, 27, '', '2afa480f25414645a12c8ba81a890c5c', '7027154CD49C', 'db79304476d569bd3e4ed0f5fd291b85', 'ed4b20a62b3f712764afb4f60d5829cdcca72a9a79ec511ace901af569d465a4', '00088fa107328c748679ee21eba1dd8c19bc8ef1949be0965ebaa79c296ca37a', '{"name":"Victor Nguyen","after":{"email":"victor@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0VICTOR"}}', 'Claire Durand', 'f4bda4857da95550e18664fec3178720', '423624bccf33c9a98c01952cd70a325068d363ba70e7f5e06cb1f14af8ea0801', NULL);
INSERT INTO public.journal VALUES (81, 1, '2026-03-11 09:00:00.489415+00', 'subscriber_added', 1, 28, '', 'de3d5b7a674d4e8797602532f90bc7c5', '3D2B650A024F', '8d9e1c1a0d574245d1cd576a35fc66d2', '4d92409c85dbc68de470c5b6ae602f28d6022498ebd24ea33a45ec090417f0ee', 'a4ca6dcec3db64d41dc17f191278def87bc04d1401f420aa3053e96510bf8e2c', '{"name":"Walid Ouali","after":{"email":"walid@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0WALID"}}', 'Claire Durand', '88e0e0c0c5122c4cfb639e3daeb2b7fd', '3768b5c2c5ad28a530e569248844f87e0e0e7616f07a1cae4da200fb067877fe', NULL);
INSERT INTO public.journal VALUES (82, 1, '2026-03-11 09:00:00.600226+00', 'subscriber_suspended', 1, 28, 'Fin de mission', 'f90999ce1ff048a486f285d030abf050', '24CF2B61648A', '74d38b5bc827e9f2d0c47ac553a95770', 'ebf86bcf0fa8238858b6ca147f13f28e3be0ec3446492b17ddfd5351aadb6c85', '75f309c613dc6a3d8986e256efc2d6368660e94762ee85c24ab638c9bf9c91ab', '{"name":"Walid Ouali","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', 'a437825db657be7ec17ce4295eb21e99', 'cb7d06e36c7aa42168d9f0d7d78e2609b6dd80b3712c34f9ed986d729dfbac3f', NULL);
INSERT INTO public.journal VALUES (83, 1, '2026-03-11 09:00:00.69367+00', 'subscriber_suspended', 1, 20, 'Fin de mission', '9d83c09a94674c0b81596ddbf0cc8a0c', '459E2594C3FF', '1112222eabdd35615f3d790175413ba8', 'c38ceb5714dd376415be730b172d09648c4d17f14368bb4ed897e4f94dc42e29', '73bdda7a619db50c09c6257458dc3fbb0cd7324ab36fd98cd71af9d2f347a6a1', '{"name":"Prénom1 Nom1","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', 'b7344a7942d67436652a04ad78107192', 'cfe3ed0bb179a3d764d919bdc1c31fce35680fb406763bfe042859a27ea704bb', NULL);
INSERT INTO public.journal VALUES (84, 1, '2026-03-11 09:00:00.784298+00', 'subscriber_suspended', 1, 21, 'Fin de mission', 'e5ff42ea08874cb88287a9f5ef464fb0', 'E3CF43B27CDB', 'e437f14541000c66440557ac80387192', '34fe3678bfe8bcac714b225be000e028ad08f51050628370d153ab5e132d66c8', '12025481f9a6eb586732ce9c0f7972ab4651f6216df348685cd90d4453cd1b92', '{"name":"Prénom2 Nom2","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', '4150d7bf9272e28126872cb99502dc4e', 'ce16f6f302ec41be4650125e30a482f75a39bc1f5d6a9edfa17b9bc4ddbd8e46', NULL);
INSERT INTO public.journal VALUES (85, 1, '2026-03-11 09:00:01.302169+00', 'import_started', 1, NULL, '', '15fc0a633e02426387d7f2cb24c16af0', 'D9F6BFE10C46', '0e2a91fc5def4433ef667c27d2266329', '1e5bb4c03906c6aee271d8ef2fce0d595535b433e682c9e21650853145d759d9', 'f6499b07dadf20b5e667274e320904eb87ed0996eb5f442c76b5ad0ad13cb306', '{"facts":{"file":"arrivées.csv","total":12}}', 'Claire Durand', '1a78701e09909da81186e7fc2db956d1', '394e4615c8c63a899440aa2993602cd60ef47e9fa6603db948fe7c0663025e1c', NULL);
INSERT INTO public.journal VALUES (86, 1, '2026-03-11 09:00:01.316999+00', 'subscriber_added', 1, 29, '', NULL, NULL, '3510215a1da47cb305ac32d5ed293b86', '8fe9ed20c06a336c0ed76558e397b7e82e972c503090f0c340dd85cd29c37e25', '0080c4749f9903b462c6ecccb32cf4c364dfe695d187cab01763ff01f8c6242b', '{"name":"Prénom3 Nom3","after":{"email":"crowd3@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100003"}}', 'Claire Durand', 'c224c9b854609ea353b971e874b2c5a2', '6933a79a3a74abcbfc21da8c40b1e5e50b4cfa4d358ff7eb92e121dfb262c9cf', NULL);
INSERT INTO public.journal VALUES (87, 1, '2026-03-11 09:00:01.316999+00', 'subscriber_added', 1, 30, '', NULL, NULL, 'b1f76909c51ac4b3028ead5248574e03', '3f7c05a839d1b9e022a4adb841213ae6c068b8b1943e9a8379cda171a1bde885', 'a8065f8e6a173f6cc87e24fa124c54f88018cf805332304c5ec2f5db958f7ee9', '{"name":"Prénom4 Nom4","after":{"email":"crowd4@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100004"}}', 'Claire Durand', '0ac34b9dbb16e875956bec24dedf3563', '1369c0a2135c39a0b49e5281000472875ad730d5415651b36c32a317fecfe950', NULL);
INSERT INTO public.journal VALUES (88, 1, '2026-03-11 09:00:01.316999+00', 'subscriber_added', 1, 31, '', NULL, NULL, 'a1b4d2886d19cc948df424f85077b463', 'ce7782cbbd1026c3317cce07a38db7c41a80081850f03f754c115261583cc486', '6bac1db25fc50265fb7070bb991c0f097f77c3e9974052094652aaf1389d7efd', '{"name":"Prénom5 Nom5","after":{"email":"crowd5@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100005"}}', 'Claire Durand', 'b2898d19b4929aca797cd32b113fcfa0', 'bc174c2c75c705b6bea25b204969f1519c41b72c113afbfcd840e29ca294f515', NULL);
INSERT INTO public.journal VALUES (89, 1, '2026-03-11 09:00:01.316999+00', 'subscriber_added', 1, 32, '', NULL, NULL, 'deb4f2fedc84de9fa70a23a2f11c8f19', '6710f500e6ecaf882aa9fe441d610c99791baf62485704f9496b2ab6d7cda0f3', 'c193f49746605f66de5b128fb069c2cd127734e10bd7f663b9331adea4db16e0', '{"name":"Prénom6 Nom6","after":{"email":"crowd6@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100006"}}', 'Claire Durand', '0c237d5091bd81f994550191d159809d', 'a72770ce9c5b0e9be9cc955d824d029f8d724a92167feea466981e8bdeee8db5', NULL);
INSERT INTO public.journal VALUES (90, 1, '2026-03-11 09:00:01.316999+00', 'subscriber_added', 1, 33, '', NULL, NULL, 'abbc67380f07d2a97fb84f99103e1264', '9cf81e9531f5ce8f6c9962183744bf7c5dd467a853c2aad9aeb87214b4333126', '519adb59c84e4e97dbcc3ae686d2d3ab1d27b2dfee1d0731188c77dc1b9472b6', '{"name":"Prénom7 Nom7","after":{"email":"crowd7@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100007"}}', 'Claire Durand', '74b222940111d77bcb9917851509c3f6', '3e4c202fae6b22bee522ff6ff8017053727fdcf8d79fa4ab2550337e080d882f', NULL);
INSERT INTO public.journal VALUES (91, 1, '2026-03-11 09:00:01.719247+00', 'password_chosen', 15, 15, '', NULL, NULL, '8addcf494f223fc0aa046f9ea1f3d393', 'cf8c649845c7ff7531697018f15fe2e36271b78b62c64fa609120f480877bde5', 'f1d62f6943cee39b987484779d03d9702772674ca75620a02e5d3fc43651a311', '{"name":"Emma Hubert"}', 'Emma Hubert', '8e4ff99eaa1966921ccf8b94d643fbe9', 'c0b15ab60e021ac788566a60fe72cf6aac822b64fce812873e200cf512d645ff', NULL);
INSERT INTO public.journal VALUES (92, 1, '2026-03-11 09:00:01.794817+00', 'drift_found', NULL, 7, '', NULL, NULL, '53e409049e687c18801a1dea11332d39', '9bdd1655081fd4c1624b9a4878f715c8a74c3979d026722b9f9f7d4166386698', 'b75186a68387b509afa433769c397e3666a3d17c9f0d375b52afc98b1f53945d', '{"name":"Marc Lefèvre","facts":{"found.name":"Marc Petit-Lenoir","must.name":"Marc Lefèvre"}}', '', '448728fcf90c66894f0fc47641a4e98d', '6267f9887b445535bcf6a4dca7f87089542b8cde925ee6c442dde14fdef17535', NULL);
INSERT INTO public.journal VALUES (93, 1, '2026-03-11 09:00:01.854679+00', 'password_asked', 24, 24, '', '502f56c071574d63bdf26db422a77bdb', '5B3A8E9D59BB', 'ae10f487276d053b32ddca9426e56c0d', '1a75cd3d43c5dc14639a2528dfdff3df924e91a8cbae1a43e813a6d34f4b468f', '8559c2d87425c220742c81ee2dc91bab2a0036b9ed0cba762f0f47fdc397c583', '{"name":"Lila Leroy"}', 'Lila Leroy', '63c0371ad2b44f3afc77dde227f03a2f', '162f0f72ca2fa6fe0f47e446c1e82d7cb21da6524d90c2f6289500564426073d', NULL);


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
INSERT INTO public.members VALUES (1, 'U0IVAN', true, 'bdb8489c589412d7', 1773129600);
INSERT INTO public.members VALUES (1, 'U0MARC', true, 'ced91a9968fbecae', 1773129600);
INSERT INTO public.members VALUES (1, 'U0OSCAR', true, 'ad490459b6839fca', 1773129601);
INSERT INTO public.members VALUES (1, 'U0NORA', false, 'c765e2f558437dcd', 1773129601);
INSERT INTO public.members VALUES (1, 'U0BRUNO', false, '2830f0b9dc94a65f', 1773129601);
INSERT INTO public.members VALUES (1, 'U0PAULE', false, '489cdd24cd772199', 1773129601);
INSERT INTO public.members VALUES (1, 'U0REMI', false, '0579e16d8ec64bb4', 1773129601);
INSERT INTO public.members VALUES (1, 'U0THOMAS', false, '3f9a5532ba432c42', 1773129601);
INSERT INTO public.members VALUES (1, 'U0HEIR', true, '4744fc93035e56fd', 1773129601);
INSERT INTO public.members VALUES (1, 'ddc1dad351c826e84af598d0e3f81bc8253e8e0f09322180ccee8049dbae1a25', true, '', 1772440200);


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES (6, 'f4f5a7cb-af1e-46d1-b99d-8be94a7e9e3d', 1, 6, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.02462+00', '2026-03-02 08:30:01.015594+00', NULL, NULL, '09664c0a-c5a5-4db1-9bad-487733ea5cb7', 'D0PAULE', '1772440200.511241', '', '2026-03-02 08:30:01.080335+00', '78882990F905', false, NULL, '{"at": "2026-03-02T08:30:00.462672+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.015594+00:00"}, "person": 1}', '2026-03-02 08:30:00.47164+00');
INSERT INTO public.outbox VALUES (1, 'f0f70c86-9690-4a18-9633-86a94a834a7f', 1, 5, NULL, 'channel', 'partners_changed', '{}', 'sent', 1, '2026-03-02 08:30:00.116842+00', '2026-03-02 08:30:00.036976+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440200.189658', '', '2026-03-02 08:30:00.190287+00', 'F2E935DE7DDC', false, NULL, '{"at": "2026-03-02T08:30:00.036976+00:00", "added": [1, 2, 3, 4, 5], "removed": []}', NULL);
INSERT INTO public.outbox VALUES (5, 'acf9bcc3-579b-4af5-972e-c57ff3c54c9d', 1, 6, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.023775+00', '2026-03-02 08:30:01.015594+00', NULL, NULL, '884e2b33-75c8-46ad-8ece-2146926a0dbb', 'D0HUGH', '1772440200.508134', '', '2026-03-02 08:30:01.080145+00', '78882990F905', false, NULL, '{"at": "2026-03-02T08:30:00.462672+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.015594+00:00"}, "person": 1}', '2026-03-02 08:30:00.47164+00');
INSERT INTO public.outbox VALUES (7, '7b940abd-38db-414d-805b-ad112ec1db30', 1, 6, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.02513+00', '2026-03-02 08:30:01.015594+00', NULL, NULL, '2d1079da-5b76-442b-9da8-3accc92dd0c0', 'D0REMI', '1772440200.513276', '', '2026-03-02 08:30:01.080464+00', '78882990F905', false, NULL, '{"at": "2026-03-02T08:30:00.462672+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.015594+00:00"}, "person": 1}', '2026-03-02 08:30:00.47164+00');
INSERT INTO public.outbox VALUES (8, '9ce9af66-a830-4af2-9dd4-910dd988a8e6', 1, 8, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.036411+00', '2026-03-02 08:30:01.015594+00', NULL, NULL, NULL, 'D0HUGH', '1772440201.083132', '', '2026-03-02 08:30:01.090294+00', '78882990F905', false, NULL, '{"at": "2026-03-02T08:30:01.015594+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (2, '884e2b33-75c8-46ad-8ece-2146926a0dbb', 1, 6, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:00.47164+00', '2026-03-02 08:30:00.462672+00', NULL, NULL, NULL, 'D0HUGH', '1772440200.508134', '', '2026-03-02 08:30:00.510067+00', '6EB66E99B32B', false, NULL, '{"at": "2026-03-02T08:30:00.462672+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (4, '2d1079da-5b76-442b-9da8-3accc92dd0c0', 1, 6, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:00.47164+00', '2026-03-02 08:30:00.462672+00', NULL, NULL, NULL, 'D0REMI', '1772440200.513276', '', '2026-03-02 08:30:00.513976+00', '6EB66E99B32B', false, NULL, '{"at": "2026-03-02T08:30:00.462672+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (3, '09664c0a-c5a5-4db1-9bad-487733ea5cb7', 1, 6, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:00.47164+00', '2026-03-02 08:30:00.462672+00', NULL, NULL, NULL, 'D0PAULE', '1772440200.511241', '', '2026-03-02 08:30:00.513782+00', '6EB66E99B32B', false, NULL, '{"at": "2026-03-02T08:30:00.462672+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (11, 'a4ac24d1-3dcc-4838-a141-ba353eb6f6cb', 1, 8, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:01.036411+00', '2026-03-02 08:30:01.015594+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '78882990F905', false, NULL, '{"at": "2026-03-02T08:30:01.015594+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (37, 'd42835a7-d739-4969-b1cd-cbec6879d12b', 1, 14, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:02.503469+00', '2026-03-02 08:30:02.488867+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'ABD64C1332EC', false, NULL, '{"at": "2026-03-02T08:30:02.488867+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (9, '1bbe4d0b-5487-43d2-b00d-11f26faae26b', 1, 8, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.036411+00', '2026-03-02 08:30:01.015594+00', NULL, NULL, NULL, 'D0PAULE', '1772440201.084740', '', '2026-03-02 08:30:01.090482+00', '78882990F905', false, NULL, '{"at": "2026-03-02T08:30:01.015594+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (10, 'da4e94aa-ddda-4ca7-bd87-6bf6f763d943', 1, 8, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.036411+00', '2026-03-02 08:30:01.015594+00', NULL, NULL, NULL, 'D0REMI', '1772440201.085588', '', '2026-03-02 08:30:01.090626+00', '78882990F905', false, NULL, '{"at": "2026-03-02T08:30:01.015594+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (12, 'a5a10771-ac4a-45fc-a17e-64dcd316b910', 1, 8, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.037603+00', '2026-03-02 08:30:01.015594+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440201.086940', '', '2026-03-02 08:30:01.090747+00', '78882990F905', false, NULL, '{"at": "2026-03-02T08:30:01.015594+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (14, 'd181e3e7-3d1b-4f45-8694-eab9bd625839', 1, 6, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:01.03843+00', '2026-03-02 08:30:01.015594+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440201.124335', '', '2026-03-02 08:30:01.126318+00', '78882990F905', false, NULL, '{"at": "2026-03-02T08:30:01.015594+00:00", "person": 1, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (45, '74dda419-bb11-448b-9958-4c088fdc5455', 1, 15, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:02.726155+00', '2026-03-02 08:30:02.711144+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '96312EEB7B76', false, NULL, '{"at": "2026-03-02T08:30:02.711144+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (34, '314a211a-14b6-48d3-9f64-aa9cc5ce2a97', 1, 14, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.503469+00', '2026-03-02 08:30:02.488867+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.558851', '', '2026-03-02 08:30:02.563882+00', 'ABD64C1332EC', false, NULL, '{"at": "2026-03-02T08:30:02.488867+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (35, '2c8f2024-3645-48a4-883f-60e7f1cf1c0b', 1, 14, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.503469+00', '2026-03-02 08:30:02.488867+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.559443', '', '2026-03-02 08:30:02.564045+00', 'ABD64C1332EC', false, NULL, '{"at": "2026-03-02T08:30:02.488867+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (36, 'a6d7c39a-6581-44b9-ba89-0fdcf923d3da', 1, 14, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.503469+00', '2026-03-02 08:30:02.488867+00', NULL, NULL, NULL, 'D0REMI', '1772440202.560078', '', '2026-03-02 08:30:02.564183+00', 'ABD64C1332EC', false, NULL, '{"at": "2026-03-02T08:30:02.488867+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (38, 'd0055d42-1de7-442a-b2a1-a8abc9a086c8', 1, 14, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.504438+00', '2026-03-02 08:30:02.488867+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440202.561081', '', '2026-03-02 08:30:02.5643+00', 'ABD64C1332EC', false, NULL, '{"at": "2026-03-02T08:30:02.488867+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (39, '3091382b-90f3-48a6-b871-c42f29a85a6b', 1, 12, 3, '3', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:02.505243+00', '2026-03-02 08:30:02.488867+00', NULL, NULL, NULL, 'D0PAULE', '1772440202.561502', '', '2026-03-02 08:30:02.564418+00', 'ABD64C1332EC', false, NULL, '{"at": "2026-03-02T08:30:02.488867+00:00", "person": 3, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (40, 'f4adca0a-22d4-4217-8472-b41d2d35500b', 1, 12, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:02.505243+00', '2026-03-02 08:30:02.488867+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440202.594410', '', '2026-03-02 08:30:02.595586+00', 'ABD64C1332EC', false, NULL, '{"at": "2026-03-02T08:30:02.488867+00:00", "person": 3, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (42, 'a0a52b3e-762f-44fe-89c5-542e0a055abf', 1, 15, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:02.726155+00', '2026-03-02 08:30:02.711144+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.774149', '', '2026-03-02 08:30:02.777613+00', '96312EEB7B76', false, NULL, '{"at": "2026-03-02T08:30:02.711144+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (43, '20b89614-8c0f-43aa-8ad7-2c3346fe0221', 1, 15, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:02.726155+00', '2026-03-02 08:30:02.711144+00', NULL, NULL, NULL, 'D0PAULE', '1772440202.775171', '', '2026-03-02 08:30:02.777774+00', '96312EEB7B76', false, NULL, '{"at": "2026-03-02T08:30:02.711144+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (41, 'cc477ebc-26ef-40a1-bfed-9742ee3a441d', 1, 15, 6, '6', 'password', '{}', 'sent', 1, '2026-03-02 08:30:02.726155+00', '2026-03-02 08:30:02.711144+00', NULL, NULL, NULL, 'D0ANNE', '1772440202.786686', '', '2026-03-02 08:30:02.787223+00', '96312EEB7B76', true, 6, '{"at": "2026-03-02T08:30:02.711144+00:00", "person": 6, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (50, 'b31f2474-219c-445b-91e7-01c4a92694b6', 1, 16, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:02.867529+00', '2026-03-02 08:30:02.85592+00', NULL, NULL, NULL, 'D0PAULE', '1772440202.918052', '', '2026-03-02 08:30:02.920189+00', 'C2ECE2F0CA12', false, NULL, '{"at": "2026-03-02T08:30:02.855920+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (87, '6e896400-2ad8-4e90-967a-146327aa7387', 1, 21, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:03.473939+00', '2026-03-02 08:30:03.463035+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '60E3510155CC', false, NULL, '{"at": "2026-03-02T08:30:03.463035+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (47, 'ce5b48c2-c19c-4583-a19f-b03c34f102c5', 1, 15, 6, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:02.804219+00', '2026-03-03 08:30:02.787223+00', NULL, NULL, 'cc477ebc-26ef-40a1-bfed-9742ee3a441d', 'D0ANNE', '1772440202.786686', '', '2026-03-10 08:00:00.195733+00', '96312EEB7B76', true, NULL, '{"at": "2026-03-03T08:30:02.787223+00:00", "person": 6, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:02.726155+00');
INSERT INTO public.outbox VALUES (13, '4094947c-4110-4e10-9ca3-78c969087480', 1, 6, 1, '1', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:01.03843+00', '2026-03-02 08:30:01.015594+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440201.088225', '', '2026-03-02 08:30:01.090927+00', '78882990F905', false, NULL, '{"at": "2026-03-02T08:30:01.015594+00:00", "person": 1, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (19, '8b5f38b7-78ae-4b00-979e-c5d34456c9a0', 1, 9, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.773966+00', '2026-03-02 08:30:01.767009+00', NULL, NULL, 'c6a35af3-f611-46b8-8c0f-7c2861de6d05', 'D0PAULE', '1772440201.264330', '', '2026-03-02 08:30:01.825609+00', '96855503F6DB', false, NULL, '{"at": "2026-03-02T08:30:01.227258+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.767009+00:00"}, "person": 2}', '2026-03-02 08:30:01.233182+00');
INSERT INTO public.outbox VALUES (18, '44032b1c-03ff-4de4-96d0-fc26da662559', 1, 9, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.773373+00', '2026-03-02 08:30:01.767009+00', NULL, NULL, 'e7ae752f-83eb-4eaa-95f8-4c08d3e8b752', 'D0CLAIRE', '1772440201.263839', '', '2026-03-02 08:30:01.825379+00', '96855503F6DB', false, NULL, '{"at": "2026-03-02T08:30:01.227258+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.767009+00:00"}, "person": 2}', '2026-03-02 08:30:01.233182+00');
INSERT INTO public.outbox VALUES (20, 'a7a4b7e2-6bc8-4f18-bb2b-78ad7f6fd1c8', 1, 9, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.77446+00', '2026-03-02 08:30:01.767009+00', NULL, NULL, 'fdbbf5ca-2f39-4e5c-aff4-b797e91916bd', 'D0REMI', '1772440201.265029', '', '2026-03-02 08:30:01.82575+00', '96855503F6DB', false, NULL, '{"at": "2026-03-02T08:30:01.227258+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.767009+00:00"}, "person": 2}', '2026-03-02 08:30:01.233182+00');
INSERT INTO public.outbox VALUES (16, 'c6a35af3-f611-46b8-8c0f-7c2861de6d05', 1, 9, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.233182+00', '2026-03-02 08:30:01.227258+00', NULL, NULL, NULL, 'D0PAULE', '1772440201.264330', '', '2026-03-02 08:30:01.265805+00', 'FCE36E0EAFFC', false, NULL, '{"at": "2026-03-02T08:30:01.227258+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (15, 'e7ae752f-83eb-4eaa-95f8-4c08d3e8b752', 1, 9, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.233182+00', '2026-03-02 08:30:01.227258+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440201.263839', '', '2026-03-02 08:30:01.265618+00', 'FCE36E0EAFFC', false, NULL, '{"at": "2026-03-02T08:30:01.227258+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (17, 'fdbbf5ca-2f39-4e5c-aff4-b797e91916bd', 1, 9, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.233182+00', '2026-03-02 08:30:01.227258+00', NULL, NULL, NULL, 'D0REMI', '1772440201.265029', '', '2026-03-02 08:30:01.265933+00', 'FCE36E0EAFFC', false, NULL, '{"at": "2026-03-02T08:30:01.227258+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (24, 'a846bc4e-bd32-43b2-a24e-47abc6a07655', 1, 11, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:01.781213+00', '2026-03-02 08:30:01.767009+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '96855503F6DB', false, NULL, '{"at": "2026-03-02T08:30:01.767009+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (31, '49d1888d-1466-40d7-94b5-5e99b0843748', 1, 12, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.495948+00', '2026-03-02 08:30:02.488867+00', NULL, NULL, '065152a0-e5df-4271-8dc1-1b992b15aa1f', 'D0CLAIRE', '1772440201.982337', '', '2026-03-02 08:30:02.56216+00', 'ABD64C1332EC', false, NULL, '{"at": "2026-03-02T08:30:01.947480+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.488867+00:00"}, "person": 3}', '2026-03-02 08:30:01.953105+00');
INSERT INTO public.outbox VALUES (33, 'd6b6c662-84e8-4a3b-8857-4819129f0301', 1, 12, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.497062+00', '2026-03-02 08:30:02.488867+00', NULL, NULL, '24d81998-e7b4-49db-a2d1-1102ebc0b18a', 'D0REMI', '1772440201.983880', '', '2026-03-02 08:30:02.56268+00', 'ABD64C1332EC', false, NULL, '{"at": "2026-03-02T08:30:01.947480+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.488867+00:00"}, "person": 3}', '2026-03-02 08:30:01.953105+00');
INSERT INTO public.outbox VALUES (32, '74e4a3af-4901-4898-a24c-ea3da0ca82dc', 1, 12, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.496535+00', '2026-03-02 08:30:02.488867+00', NULL, NULL, '3c03c848-677b-4944-89a2-2040bfe601f8', 'D0HUGH', '1772440201.983191', '', '2026-03-02 08:30:02.562446+00', 'ABD64C1332EC', false, NULL, '{"at": "2026-03-02T08:30:01.947480+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.488867+00:00"}, "person": 3}', '2026-03-02 08:30:01.953105+00');
INSERT INTO public.outbox VALUES (29, '3c03c848-677b-4944-89a2-2040bfe601f8', 1, 12, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.953105+00', '2026-03-02 08:30:01.94748+00', NULL, NULL, NULL, 'D0HUGH', '1772440201.983191', '', '2026-03-02 08:30:01.984647+00', 'B53CF839F3CC', false, NULL, '{"at": "2026-03-02T08:30:01.947480+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (28, '065152a0-e5df-4271-8dc1-1b992b15aa1f', 1, 12, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.953105+00', '2026-03-02 08:30:01.94748+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440201.982337', '', '2026-03-02 08:30:01.984475+00', 'B53CF839F3CC', false, NULL, '{"at": "2026-03-02T08:30:01.947480+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (30, '24d81998-e7b4-49db-a2d1-1102ebc0b18a', 1, 12, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.953105+00', '2026-03-02 08:30:01.94748+00', NULL, NULL, NULL, 'D0REMI', '1772440201.983880', '', '2026-03-02 08:30:01.984778+00', 'B53CF839F3CC', false, NULL, '{"at": "2026-03-02T08:30:01.947480+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (21, '86d7312b-cb55-4ffd-b102-370213357b02', 1, 11, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.781213+00', '2026-03-02 08:30:01.767009+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440201.821816', '', '2026-03-02 08:30:01.826549+00', '96855503F6DB', false, NULL, '{"at": "2026-03-02T08:30:01.767009+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (22, 'e53a5cdb-6090-4e1c-9a7c-6624443ed72e', 1, 11, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.781213+00', '2026-03-02 08:30:01.767009+00', NULL, NULL, NULL, 'D0PAULE', '1772440201.822397', '', '2026-03-02 08:30:01.826707+00', '96855503F6DB', false, NULL, '{"at": "2026-03-02T08:30:01.767009+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (23, '84562fd6-e81c-4ef8-98b8-5f147c37eee7', 1, 11, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.781213+00', '2026-03-02 08:30:01.767009+00', NULL, NULL, NULL, 'D0REMI', '1772440201.824035', '', '2026-03-02 08:30:01.826905+00', '96855503F6DB', false, NULL, '{"at": "2026-03-02T08:30:01.767009+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (25, '6df4dcab-b744-4a77-ae84-84449c6bf946', 1, 11, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.782261+00', '2026-03-02 08:30:01.767009+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440201.824563', '', '2026-03-02 08:30:01.827032+00', '96855503F6DB', false, NULL, '{"at": "2026-03-02T08:30:01.767009+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (26, 'f2b28d39-936c-4c61-a10e-8a450545e89e', 1, 9, 2, '2', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:01.783134+00', '2026-03-02 08:30:01.767009+00', NULL, NULL, NULL, 'D0HUGH', '1772440201.824864', '', '2026-03-02 08:30:01.82716+00', '96855503F6DB', false, NULL, '{"at": "2026-03-02T08:30:01.767009+00:00", "person": 2, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (27, 'f4aacdc4-385b-4034-8354-ff65c3a2ffef', 1, 9, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:01.783134+00', '2026-03-02 08:30:01.767009+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440201.855491', '', '2026-03-02 08:30:01.857073+00', '96855503F6DB', false, NULL, '{"at": "2026-03-02T08:30:01.767009+00:00", "person": 2, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (46, 'ec63ba32-074f-4648-96f9-d3dd1adfabf1', 1, 15, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:02.726155+00', '2026-03-02 08:30:02.711144+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440202.776194', '', '2026-03-02 08:30:02.778014+00', '96312EEB7B76', false, NULL, '{"at": "2026-03-02T08:30:02.711144+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (44, 'b8d0fa01-afa7-4231-b9db-3aac34ddb48a', 1, 15, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:02.726155+00', '2026-03-02 08:30:02.711144+00', NULL, NULL, NULL, 'D0REMI', '1772440202.775522', '', '2026-03-02 08:30:02.777892+00', '96312EEB7B76', false, NULL, '{"at": "2026-03-02T08:30:02.711144+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (48, 'c99d8e80-92d1-4627-9963-bdde72de57c5', 1, 16, 7, '7', 'password', '{}', 'sent', 1, '2026-03-02 08:30:02.867529+00', '2026-03-02 08:30:02.85592+00', NULL, NULL, NULL, 'D0MARC', '1772440202.934749', '', '2026-03-02 08:30:02.93531+00', 'C2ECE2F0CA12', true, 7, '{"at": "2026-03-02T08:30:02.855920+00:00", "person": 7, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (49, '475350d9-5b5b-4401-9c10-4cb974045dad', 1, 16, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:02.867529+00', '2026-03-02 08:30:02.85592+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.917687', '', '2026-03-02 08:30:02.920022+00', 'C2ECE2F0CA12', false, NULL, '{"at": "2026-03-02T08:30:02.855920+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (52, '9f24a55a-3773-4de3-9726-6a99a70a6960', 1, 16, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:02.867529+00', '2026-03-02 08:30:02.85592+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C2ECE2F0CA12', false, NULL, '{"at": "2026-03-02T08:30:02.855920+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (53, '9b148ad4-1a5b-41d9-b2c9-2ace2952a3f8', 1, 16, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:02.867529+00', '2026-03-02 08:30:02.85592+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440202.918695', '', '2026-03-02 08:30:02.92043+00', 'C2ECE2F0CA12', false, NULL, '{"at": "2026-03-02T08:30:02.855920+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (74, 'd573468b-0c4f-4502-b6f6-6e12508034e8', 1, 19, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.214216+00', '2026-03-02 08:30:03.207147+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.260187', '', '2026-03-02 08:30:03.261898+00', '41654561E495', false, NULL, '{"at": "2026-03-02T08:30:03.207147+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (80, '4ca04dad-e1c3-4334-b7d9-1b4d70861ad9', 1, 20, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:03.343485+00', '2026-03-02 08:30:03.336114+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C4BF17928137', false, NULL, '{"at": "2026-03-02T08:30:03.336114+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (91, '19c45293-0923-4f0e-9bd6-e0a869610b4c', 1, 22, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.836323+00', '2026-03-02 08:30:03.829374+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.883066', '', '2026-03-02 08:30:03.886677+00', '786F65D5336D', false, NULL, '{"at": "2026-03-02T08:30:03.829374+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (90, 'd81f5a28-3134-4590-86f3-a77e807492be', 1, 22, 13, '13', 'password', '{}', 'sent', 1, '2026-03-02 08:30:03.836323+00', '2026-03-02 08:30:03.829374+00', NULL, NULL, NULL, 'D0THOMAS', '1772440203.904433', '', '2026-03-02 08:30:03.90642+00', '786F65D5336D', true, 13, '{"at": "2026-03-02T08:30:03.829374+00:00", "person": 13, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (77, 'e461b8b0-86cf-4a59-9f27-aa65663eb7a6', 1, 20, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.343485+00', '2026-03-02 08:30:03.336114+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.392847', '', '2026-03-02 08:30:03.395043+00', 'C4BF17928137', false, NULL, '{"at": "2026-03-02T08:30:03.336114+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (79, '1b955851-1cf2-4a9c-947a-664b47b2cf0b', 1, 20, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.343485+00', '2026-03-02 08:30:03.336114+00', NULL, NULL, NULL, 'D0REMI', '1772440203.393804', '', '2026-03-02 08:30:03.395336+00', 'C4BF17928137', false, NULL, '{"at": "2026-03-02T08:30:03.336114+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (78, 'ce40cc8e-8e78-4d46-b866-bb86a6c6c625', 1, 20, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.343485+00', '2026-03-02 08:30:03.336114+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.393350', '', '2026-03-02 08:30:03.395211+00', 'C4BF17928137', false, NULL, '{"at": "2026-03-02T08:30:03.336114+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (81, '59fe79b2-8985-4c4e-8da6-b05864d3000f', 1, 20, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.343485+00', '2026-03-02 08:30:03.336114+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.394123', '', '2026-03-02 08:30:03.395509+00', 'C4BF17928137', false, NULL, '{"at": "2026-03-02T08:30:03.336114+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (76, 'bbfddd70-8d79-4cf2-8af6-f5985138d100', 1, 20, 11, '11', 'password', '{}', 'sent', 1, '2026-03-02 08:30:03.343485+00', '2026-03-02 08:30:03.336114+00', NULL, NULL, NULL, 'D0OSCAR', '1772440203.410963', '', '2026-03-02 08:30:03.411936+00', 'C4BF17928137', true, 11, '{"at": "2026-03-02T08:30:03.336114+00:00", "person": 11, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (86, '414af47a-fa5f-4615-9502-c6afaf5bca0c', 1, 21, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.473939+00', '2026-03-02 08:30:03.463035+00', NULL, NULL, NULL, 'D0REMI', '1772440203.774975', '', '2026-03-02 08:30:03.777252+00', '60E3510155CC', false, NULL, '{"at": "2026-03-02T08:30:03.463035+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (88, '97db92a8-7b89-43a3-8836-25c55dba7bbd', 1, 21, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.473939+00', '2026-03-02 08:30:03.463035+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.775440', '', '2026-03-02 08:30:03.777382+00', '60E3510155CC', false, NULL, '{"at": "2026-03-02T08:30:03.463035+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (108, '0df1350e-08cc-416e-9cde-c63b968c1553', 1, 24, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.107234+00', '2026-03-02 08:30:04.098671+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'CFFA01FD3099', false, NULL, '{"at": "2026-03-02T08:30:04.098671+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (68, '689c71f7-e206-4319-aa92-0d3b287daeeb', 1, 18, 9, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:03.183292+00', '2026-03-02 08:30:04.555435+00', NULL, NULL, '45356511-0620-436e-b4df-b7c569cd48fc', 'D0NORA', '1772440203.168662', '', '2026-03-02 08:30:04.578627+00', '3BC5D490E59D', true, NULL, '{"at": "2026-03-02T08:30:04.555435+00:00", "person": 9, "author": 1, "occasion": "added", "why": "noted"}', '2026-03-02 08:30:03.098574+00');
INSERT INTO public.outbox VALUES (116, '2db7c9fb-ccc8-4d5b-9001-5c2a50790647', 1, 26, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.266183+00', '2026-03-02 08:30:04.257376+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.309793', '', '2026-03-02 08:30:04.312168+00', '9E2B66C7C6D8', false, NULL, '{"at": "2026-03-02T08:30:04.257376+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (117, '8306c093-35ed-44a6-b9f7-664e11b7d557', 1, 26, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.266183+00', '2026-03-02 08:30:04.257376+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.310219', '', '2026-03-02 08:30:04.31238+00', '9E2B66C7C6D8', false, NULL, '{"at": "2026-03-02T08:30:04.257376+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (105, 'e8aeabf1-ccc8-4413-8e52-ab931ee0e571', 1, 24, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.107234+00', '2026-03-02 08:30:04.098671+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.152589', '', '2026-03-02 08:30:04.156826+00', 'CFFA01FD3099', false, NULL, '{"at": "2026-03-02T08:30:04.098671+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (106, '1b68ac02-2d3c-4752-95e8-c200a3602f7b', 1, 24, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.107234+00', '2026-03-02 08:30:04.098671+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.153131', '', '2026-03-02 08:30:04.157003+00', 'CFFA01FD3099', false, NULL, '{"at": "2026-03-02T08:30:04.098671+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (107, '6724eede-1d98-49d1-a17b-c3f8315945d8', 1, 24, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.107234+00', '2026-03-02 08:30:04.098671+00', NULL, NULL, NULL, 'D0REMI', '1772440204.153872', '', '2026-03-02 08:30:04.157132+00', 'CFFA01FD3099', false, NULL, '{"at": "2026-03-02T08:30:04.098671+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (109, 'ae4f8245-1029-4778-8671-5efb65d117a7', 1, 24, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.107234+00', '2026-03-02 08:30:04.098671+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.156120', '', '2026-03-02 08:30:04.157248+00', 'CFFA01FD3099', false, NULL, '{"at": "2026-03-02T08:30:04.098671+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (104, 'fc55a2ac-48aa-4d1f-84a7-bf1666e6b42d', 1, 24, 15, '15', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.107234+00', '2026-03-02 08:30:04.098671+00', NULL, NULL, NULL, 'D0EMMA', '1772440204.173919', '', '2026-03-02 08:30:04.177921+00', 'CFFA01FD3099', true, 15, '{"at": "2026-03-02T08:30:04.098671+00:00", "person": 15, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (118, '4e43557f-4649-4e24-bc05-888ef3e4ae04', 1, 26, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.266183+00', '2026-03-02 08:30:04.257376+00', NULL, NULL, NULL, 'D0REMI', '1772440204.310566', '', '2026-03-02 08:30:04.31252+00', '9E2B66C7C6D8', false, NULL, '{"at": "2026-03-02T08:30:04.257376+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (273, 'a0e17c25-b1d5-43b5-857d-e0bec33e210f', 1, 59, 4, '4', 'partner_left', '{}', 'cancelled', 0, '2026-03-10 08:00:01.568712+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:01.574637+00', '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (89, 'c1a7b6c4-342e-4581-ad85-4e27fde3d724', 1, 21, 12, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:03.811487+00', '2026-03-02 08:30:05.22145+00', NULL, NULL, 'ffb1397d-478c-461c-ae83-d4c587abdc9f', 'D0SOPHIE', '1772440203.797866', '', '2026-03-02 08:30:05.293278+00', 'D3BCCB8FE8B3', true, NULL, '{"at": "2026-03-02T08:30:05.221450+00:00", "person": 12, "author": 1, "occasion": "added", "why": "held"}', '2026-03-02 08:30:03.473939+00');
INSERT INTO public.outbox VALUES (274, '7b846c09-41f2-4b80-889e-f558626b353c', 1, 59, 5, '5', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:01.568712+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (275, 'f889461e-2d75-491d-9dd7-a8b61f336c5d', 1, 59, 15, '15', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:01.568712+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.657269', '', '2026-03-10 08:00:01.66329+00', '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (272, 'e8b4b8ec-0125-435b-9e01-18740cc4ebd4', 1, 59, 2, '2', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:01.568712+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.656828', '', '2026-03-10 08:00:01.663135+00', '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (51, '911e93cc-1a6a-48b5-8c41-637b91778392', 1, 16, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:02.867529+00', '2026-03-02 08:30:02.85592+00', NULL, NULL, NULL, 'D0REMI', '1772440202.918395', '', '2026-03-02 08:30:02.920311+00', 'C2ECE2F0CA12', false, NULL, '{"at": "2026-03-02T08:30:02.855920+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (59, '1e97bb09-8b56-43b7-b01c-71871b919035', 1, 17, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:02.987207+00', '2026-03-02 08:30:02.980176+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '87E255574EC1', false, NULL, '{"at": "2026-03-02T08:30:02.980176+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (64, 'cb10207f-95da-4acc-a89a-ea29d4f9e12f', 1, 18, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.098574+00', '2026-03-02 08:30:03.09212+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.150857', '', '2026-03-02 08:30:03.152792+00', '2DA2601BF7CE', false, NULL, '{"at": "2026-03-02T08:30:03.092120+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (63, '8758ee7e-5880-4143-9dab-7b40d3c5e001', 1, 18, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.098574+00', '2026-03-02 08:30:03.09212+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.150014', '', '2026-03-02 08:30:03.152586+00', '2DA2601BF7CE', false, NULL, '{"at": "2026-03-02T08:30:03.092120+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (65, '838fb949-9ec7-40d7-82d7-b36ef4b29883', 1, 18, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.098574+00', '2026-03-02 08:30:03.09212+00', NULL, NULL, NULL, 'D0REMI', '1772440203.151318', '', '2026-03-02 08:30:03.152958+00', '2DA2601BF7CE', false, NULL, '{"at": "2026-03-02T08:30:03.092120+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (67, 'e32124e8-07b3-4992-b1a5-4e3fc33567df', 1, 18, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.098574+00', '2026-03-02 08:30:03.09212+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.151767', '', '2026-03-02 08:30:03.153128+00', '2DA2601BF7CE', false, NULL, '{"at": "2026-03-02T08:30:03.092120+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (62, '45356511-0620-436e-b4df-b7c569cd48fc', 1, 18, 9, '9', 'password', '{}', 'sent', 1, '2026-03-02 08:30:03.098574+00', '2026-03-02 08:30:03.09212+00', NULL, NULL, NULL, 'D0NORA', '1772440203.168662', '', '2026-03-02 08:30:03.169284+00', '2DA2601BF7CE', true, 9, '{"at": "2026-03-02T08:30:03.092120+00:00", "person": 9, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (57, '376ad9d1-d751-41d8-8fb0-96e868f2152a', 1, 17, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:02.987207+00', '2026-03-02 08:30:02.980176+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.042965', '', '2026-03-02 08:30:03.045792+00', '87E255574EC1', false, NULL, '{"at": "2026-03-02T08:30:02.980176+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (56, '75d10d86-1ab8-483b-a394-bf6c976d36bb', 1, 17, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:02.987207+00', '2026-03-02 08:30:02.980176+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.042464', '', '2026-03-02 08:30:03.045595+00', '87E255574EC1', false, NULL, '{"at": "2026-03-02T08:30:02.980176+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (58, '2fcf6bff-508d-4e7e-b277-61f1cc026bce', 1, 17, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:02.987207+00', '2026-03-02 08:30:02.980176+00', NULL, NULL, NULL, 'D0REMI', '1772440203.043346', '', '2026-03-02 08:30:03.045945+00', '87E255574EC1', false, NULL, '{"at": "2026-03-02T08:30:02.980176+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (60, 'fd9e47e8-b0bd-43a4-95ce-93b3cafa9799', 1, 17, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:02.987207+00', '2026-03-02 08:30:02.980176+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.043677', '', '2026-03-02 08:30:03.046105+00', '87E255574EC1', false, NULL, '{"at": "2026-03-02T08:30:02.980176+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (55, 'ff3100fb-1623-4923-8eec-e62b124f8fcd', 1, 17, 8, '8', 'password', '{}', 'sent', 1, '2026-03-02 08:30:02.987207+00', '2026-03-02 08:30:02.980176+00', NULL, NULL, NULL, 'D0ZOE', '1772440203.055390', '', '2026-03-02 08:30:03.056746+00', '87E255574EC1', true, 8, '{"at": "2026-03-02T08:30:02.980176+00:00", "person": 8, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (66, '5ade1108-0ca2-4cf9-864a-b7c4c0e80b29', 1, 18, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:03.098574+00', '2026-03-02 08:30:03.09212+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2DA2601BF7CE', false, NULL, '{"at": "2026-03-02T08:30:03.092120+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (70, 'b470c22e-4371-41a1-a9f5-6af37f39a0c8', 1, 19, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.214216+00', '2026-03-02 08:30:03.207147+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.258746', '', '2026-03-02 08:30:03.261356+00', '41654561E495', false, NULL, '{"at": "2026-03-02T08:30:03.207147+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (71, 'd7bc8ffd-5ee0-4be0-8d0c-8c5c9430746e', 1, 19, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.214216+00', '2026-03-02 08:30:03.207147+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.259338', '', '2026-03-02 08:30:03.2616+00', '41654561E495', false, NULL, '{"at": "2026-03-02T08:30:03.207147+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (72, 'f4d64cd8-1d3f-4b9b-8c8c-dd6fe33f0d32', 1, 19, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.214216+00', '2026-03-02 08:30:03.207147+00', NULL, NULL, NULL, 'D0REMI', '1772440203.259843', '', '2026-03-02 08:30:03.261778+00', '41654561E495', false, NULL, '{"at": "2026-03-02T08:30:03.207147+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (69, 'bdd9cebb-7826-4829-97e4-342f0175a89f', 1, 19, 10, '10', 'password', '{}', 'sent', 1, '2026-03-02 08:30:03.214216+00', '2026-03-02 08:30:03.207147+00', NULL, NULL, NULL, 'D0BRUNO', '1772440203.284914', '', '2026-03-02 08:30:03.286662+00', '41654561E495', true, 10, '{"at": "2026-03-02T08:30:03.207147+00:00", "person": 10, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (73, '6b014f94-8399-4ade-817e-b47ad614edf2', 1, 19, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:03.214216+00', '2026-03-02 08:30:03.207147+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '41654561E495', false, NULL, '{"at": "2026-03-02T08:30:03.207147+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (83, 'ffb1397d-478c-461c-ae83-d4c587abdc9f', 1, 21, 12, '12', 'password', '{}', 'sent', 1, '2026-03-02 08:30:03.473939+00', '2026-03-02 08:30:03.463035+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440203.797866', '', '2026-03-02 08:30:03.798541+00', '60E3510155CC', true, 12, '{"at": "2026-03-02T08:30:03.463035+00:00", "person": 12, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (85, 'b6d8c400-93ab-43ad-99ab-beb7c20b82c5', 1, 21, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.473939+00', '2026-03-02 08:30:03.463035+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.774127', '', '2026-03-02 08:30:03.777074+00', '60E3510155CC', false, NULL, '{"at": "2026-03-02T08:30:03.463035+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (84, 'c1b5e6ec-cc67-42fc-bf55-b3f7c09ac14d', 1, 21, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.473939+00', '2026-03-02 08:30:03.463035+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.773454', '', '2026-03-02 08:30:03.776758+00', '60E3510155CC', false, NULL, '{"at": "2026-03-02T08:30:03.463035+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (54, '84169673-51c3-44cc-983c-49879996e679', 1, 16, 7, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:02.949849+00', '2026-03-02 08:30:04.488484+00', NULL, NULL, 'c99d8e80-92d1-4627-9963-bdde72de57c5', 'D0MARC', '1772440202.934749', '', '2026-03-02 08:30:04.51937+00', 'A1E5F06898A5', true, NULL, '{"at": "2026-03-02T08:30:04.488484+00:00", "person": 7, "author": 1, "occasion": "added", "why": "noted"}', '2026-03-02 08:30:02.867529+00');
INSERT INTO public.outbox VALUES (61, '4c6fa90e-3596-4297-9def-94f5f41e6eef', 1, 17, 8, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:03.074888+00', '2026-03-03 08:30:03.056746+00', NULL, NULL, 'ff3100fb-1623-4923-8eec-e62b124f8fcd', 'D0ZOE', '1772440203.055390', '', '2026-03-10 08:00:00.204291+00', '87E255574EC1', true, NULL, '{"at": "2026-03-03T08:30:03.056746+00:00", "person": 8, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:02.987207+00');
INSERT INTO public.outbox VALUES (75, '9b024c12-61a2-4fb3-a5ab-b5d0c83322b4', 1, 19, 10, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:03.305648+00', '2026-03-03 08:30:03.286662+00', NULL, NULL, 'bdd9cebb-7826-4829-97e4-342f0175a89f', 'D0BRUNO', '1772440203.284914', '', '2026-03-10 08:00:00.204591+00', '41654561E495', true, NULL, '{"at": "2026-03-03T08:30:03.286662+00:00", "person": 10, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:03.214216+00');
INSERT INTO public.outbox VALUES (82, 'ba24e2bf-5b4d-4723-9cf6-183d57b9deba', 1, 20, 11, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:03.42791+00', '2026-03-03 08:30:03.411936+00', NULL, NULL, 'bbfddd70-8d79-4cf2-8af6-f5985138d100', 'D0OSCAR', '1772440203.410963', '', '2026-03-10 08:00:00.204828+00', 'C4BF17928137', true, NULL, '{"at": "2026-03-03T08:30:03.411936+00:00", "person": 11, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:03.343485+00');
INSERT INTO public.outbox VALUES (94, 'd45d9b17-d732-4808-8748-b83f5775831e', 1, 22, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:03.836323+00', '2026-03-02 08:30:03.829374+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '786F65D5336D', false, NULL, '{"at": "2026-03-02T08:30:03.829374+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (92, 'f0edf3f4-b5da-4e69-baa0-5350b799a547', 1, 22, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.836323+00', '2026-03-02 08:30:03.829374+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.883434', '', '2026-03-02 08:30:03.887014+00', '786F65D5336D', false, NULL, '{"at": "2026-03-02T08:30:03.829374+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (93, '1841ae25-516c-4fb2-9f9f-3817d03603bb', 1, 22, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.836323+00', '2026-03-02 08:30:03.829374+00', NULL, NULL, NULL, 'D0REMI', '1772440203.883776', '', '2026-03-02 08:30:03.887226+00', '786F65D5336D', false, NULL, '{"at": "2026-03-02T08:30:03.829374+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (95, '44231fff-1a31-4616-812c-9a38a8edad3f', 1, 22, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.836323+00', '2026-03-02 08:30:03.829374+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.884077', '', '2026-03-02 08:30:03.887444+00', '786F65D5336D', false, NULL, '{"at": "2026-03-02T08:30:03.829374+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (101, '24492c4d-322d-46a0-8186-03840c3bda7b', 1, 23, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:03.967956+00', '2026-03-02 08:30:03.959775+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'BD57C17CCC6E', false, NULL, '{"at": "2026-03-02T08:30:03.959775+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (114, '62713664-c428-455f-a5cb-7019bd1d23a6', 1, 25, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.196571+00', '2026-03-02 08:30:04.19098+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '693C49017407', false, NULL, '{"at": "2026-03-02T08:30:04.190980+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (103, '14bb2f32-0bef-47cd-beb9-251f8ec6e925', 1, 23, 14, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.060398+00', '2026-03-02 08:30:05.47306+00', NULL, NULL, '59fce07b-2d66-4c54-9b02-cfbfa6603a0a', 'D0LOUIS', '1772440204.034814', '', '2026-03-02 08:30:05.519781+00', '4D4E205FFDF6', true, NULL, '{"at": "2026-03-02T08:30:05.473060+00:00", "person": 14, "author": 1, "occasion": "added", "why": "ended"}', '2026-03-02 08:30:03.967956+00');
INSERT INTO public.outbox VALUES (96, 'd655964d-080f-4f77-a6e9-684083b60277', 1, 22, 13, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:03.931675+00', '2026-03-02 08:30:05.354172+00', NULL, NULL, 'd81f5a28-3134-4590-86f3-a77e807492be', 'D0THOMAS', '1772440203.904433', '', '2026-03-02 08:30:05.409727+00', '06A039FCE36A', true, NULL, '{"at": "2026-03-02T08:30:05.354172+00:00", "person": 13, "author": 1, "occasion": "added", "why": "ended"}', '2026-03-02 08:30:03.836323+00');
INSERT INTO public.outbox VALUES (99, '846e4334-9076-4fae-93cd-07c401bedc43', 1, 23, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.967956+00', '2026-03-02 08:30:03.959775+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.014648', '', '2026-03-02 08:30:04.017202+00', 'BD57C17CCC6E', false, NULL, '{"at": "2026-03-02T08:30:03.959775+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (98, '1af8e172-8436-4920-9104-bd40578cd918', 1, 23, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.967956+00', '2026-03-02 08:30:03.959775+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.014166', '', '2026-03-02 08:30:04.016962+00', 'BD57C17CCC6E', false, NULL, '{"at": "2026-03-02T08:30:03.959775+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (100, '3e6ce2c1-2be5-4004-927c-59f2881d960d', 1, 23, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.967956+00', '2026-03-02 08:30:03.959775+00', NULL, NULL, NULL, 'D0REMI', '1772440204.015853', '', '2026-03-02 08:30:04.017359+00', 'BD57C17CCC6E', false, NULL, '{"at": "2026-03-02T08:30:03.959775+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (102, '8e5b1103-62ed-4173-bdf7-2d0d6fdde683', 1, 23, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.967956+00', '2026-03-02 08:30:03.959775+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.016200', '', '2026-03-02 08:30:04.017486+00', 'BD57C17CCC6E', false, NULL, '{"at": "2026-03-02T08:30:03.959775+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (97, '59fce07b-2d66-4c54-9b02-cfbfa6603a0a', 1, 23, 14, '14', 'password', '{}', 'sent', 1, '2026-03-02 08:30:03.967956+00', '2026-03-02 08:30:03.959775+00', NULL, NULL, NULL, 'D0LOUIS', '1772440204.034814', '', '2026-03-02 08:30:04.035846+00', 'BD57C17CCC6E', true, 14, '{"at": "2026-03-02T08:30:03.959775+00:00", "person": 14, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (112, 'c70764ca-3e72-4e92-a319-72297de74e42', 1, 25, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.196571+00', '2026-03-02 08:30:04.19098+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.240247', '', '2026-03-02 08:30:04.241958+00', '693C49017407', false, NULL, '{"at": "2026-03-02T08:30:04.190980+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (111, 'c262c883-5676-45ba-9819-edcce90c17a6', 1, 25, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.196571+00', '2026-03-02 08:30:04.19098+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.239588', '', '2026-03-02 08:30:04.241764+00', '693C49017407', false, NULL, '{"at": "2026-03-02T08:30:04.190980+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (113, '02855693-0704-49b6-8cf0-a8af3d9cb8a7', 1, 25, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.196571+00', '2026-03-02 08:30:04.19098+00', NULL, NULL, NULL, 'D0REMI', '1772440204.240826', '', '2026-03-02 08:30:04.242084+00', '693C49017407', false, NULL, '{"at": "2026-03-02T08:30:04.190980+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (115, '14f504fb-a2a7-479b-982f-9475444d608b', 1, 25, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.196571+00', '2026-03-02 08:30:04.19098+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.241134', '', '2026-03-02 08:30:04.242198+00', '693C49017407', false, NULL, '{"at": "2026-03-02T08:30:04.190980+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (123, 'ce12af02-4bdf-416e-8ab4-07e8a74520cb', 1, 27, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.364984+00', '2026-03-02 08:30:04.36036+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.400766', '', '2026-03-02 08:30:04.404101+00', '6154F08E7978', false, NULL, '{"at": "2026-03-02T08:30:04.360360+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (122, '7fa7315b-6c8e-4a27-82fb-37c1a5f78547', 1, 27, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.364984+00', '2026-03-02 08:30:04.36036+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.400322', '', '2026-03-02 08:30:04.403911+00', '6154F08E7978', false, NULL, '{"at": "2026-03-02T08:30:04.360360+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (124, 'c29466c4-9af9-4042-a64c-308222699131', 1, 27, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.364984+00', '2026-03-02 08:30:04.36036+00', NULL, NULL, NULL, 'D0REMI', '1772440204.401732', '', '2026-03-02 08:30:04.40424+00', '6154F08E7978', false, NULL, '{"at": "2026-03-02T08:30:04.360360+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (121, '4b386bea-9079-4673-9992-aa9d7a6bf852', 1, 27, 1, '1', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.364984+00', '2026-03-02 08:30:04.36036+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440204.413944', '', '2026-03-02 08:30:04.414625+00', '6154F08E7978', true, 18, '{"at": "2026-03-02T08:30:04.360360+00:00", "person": 18, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (110, 'a720169c-f195-4e4f-ba5f-46338bc368b6', 1, 24, 15, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.186116+00', '2026-03-03 08:30:04.177921+00', NULL, NULL, 'fc55a2ac-48aa-4d1f-84a7-bf1666e6b42d', 'D0EMMA', '1772440204.173919', '', '2026-03-10 08:00:00.205045+00', 'CFFA01FD3099', true, NULL, '{"at": "2026-03-03T08:30:04.177921+00:00", "person": 15, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:04.107234+00');
INSERT INTO public.outbox VALUES (119, '07058d2c-260f-4cb7-b8a8-72c35706fc2e', 1, 26, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.266183+00', '2026-03-02 08:30:04.257376+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9E2B66C7C6D8', false, NULL, '{"at": "2026-03-02T08:30:04.257376+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (120, '1f27f657-4eeb-4ed1-a310-221af04912af', 1, 26, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.266183+00', '2026-03-02 08:30:04.257376+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.310924', '', '2026-03-02 08:30:04.312643+00', '9E2B66C7C6D8', false, NULL, '{"at": "2026-03-02T08:30:04.257376+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (133, '7d4924be-48e5-4671-a86b-d4a33d3d866b', 1, 30, 1, '1', 'import_started', '{}', 'sent', 1, '2026-03-02 08:30:04.852277+00', '2026-03-02 08:30:04.847254+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440204.882462', '', '2026-03-02 08:30:04.883416+00', '5441B18C186D', false, NULL, '{"at": "2026-03-02T08:30:04.847254+00:00", "file": "abonn\u00e9s.csv", "added": 0, "there": 0, "left_out": 0, "refused": 0, "outside": 0, "withheld": false, "total": 5, "handled": 0, "state": "running"}', NULL);
INSERT INTO public.outbox VALUES (166, 'c1415462-b9c1-4926-8828-01068c9821bf', 1, 39, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:05.56787+00', '2026-03-02 08:30:05.562439+00', NULL, NULL, NULL, 'D0REMI', '1772440205.599489', '', '2026-03-02 08:30:05.600684+00', 'DC1E615DAF75', false, NULL, '{"at": "2026-03-02T08:30:05.562439+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (134, 'af18e1bf-6bdf-4388-89a9-546aba6fa488', 1, 31, 19, '19', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.930922+00', '2026-03-02 08:30:04.876672+00', NULL, NULL, NULL, 'D100000', '1772440205.061275', '', '2026-03-02 08:30:05.061862+00', NULL, false, 19, '{"at": "2026-03-02T08:30:04.876672+00:00", "person": 19, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (136, '94a70f32-0996-4c7b-a56e-45ad87a2a185', 1, 33, 21, '21', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.930922+00', '2026-03-02 08:30:04.876672+00', NULL, NULL, NULL, 'D100002', '1772440205.071604', '', '2026-03-02 08:30:05.072776+00', NULL, false, 21, '{"at": "2026-03-02T08:30:04.876672+00:00", "person": 21, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (135, '82c94083-4493-464c-979f-0b6781ea728e', 1, 32, 20, '20', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.930922+00', '2026-03-02 08:30:04.876672+00', NULL, NULL, NULL, 'D100001', '1772440205.087205', '', '2026-03-02 08:30:05.087674+00', NULL, false, 20, '{"at": "2026-03-02T08:30:04.876672+00:00", "person": 20, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (148, '83aec7bc-e708-498c-86ce-50c4cf2d0c16', 1, 36, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:05.234636+00', '2026-03-02 08:30:05.22145+00', NULL, NULL, NULL, 'D0REMI', '1772440205.291763', '', '2026-03-02 08:30:05.294886+00', 'D3BCCB8FE8B3', false, NULL, '{"at": "2026-03-02T08:30:05.221450+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (150, '86f508f8-637c-453c-b681-e6095bf584ab', 1, 36, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:05.23567+00', '2026-03-02 08:30:05.22145+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.292237', '', '2026-03-02 08:30:05.295106+00', 'D3BCCB8FE8B3', false, NULL, '{"at": "2026-03-02T08:30:05.221450+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (155, '7710040c-3035-416c-839f-51a71070a950', 1, 37, 5, '5', 'subscriber_removed', '{}', 'unreachable', 0, '2026-03-02 08:30:05.365368+00', '2026-03-02 08:30:05.354172+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '06A039FCE36A', false, NULL, '{"at": "2026-03-02T08:30:05.354172+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (151, 'd72d9788-568d-44b2-b3d8-624785343e49', 1, 37, 13, '13', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:05.362898+00', '2026-03-02 08:30:05.354172+00', NULL, NULL, NULL, 'D0THOMAS', '1772440205.407529', '', '2026-03-02 08:30:05.41149+00', '06A039FCE36A', false, NULL, '{"at": "2026-03-02T08:30:05.354172+00:00", "person": 13, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (153, 'b90cce13-199d-4ea2-9abd-e3c611498506', 1, 37, 3, '3', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:05.365368+00', '2026-03-02 08:30:05.354172+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.408613', '', '2026-03-02 08:30:05.411813+00', '06A039FCE36A', false, NULL, '{"at": "2026-03-02T08:30:05.354172+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (152, '7f9f5875-4689-413c-8538-4fd32e0ab6d2', 1, 37, 2, '2', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:05.365368+00', '2026-03-02 08:30:05.354172+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.408255', '', '2026-03-02 08:30:05.411665+00', '06A039FCE36A', false, NULL, '{"at": "2026-03-02T08:30:05.354172+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (154, 'aca443d4-238c-45e8-8e38-e97c80eda38f', 1, 37, 4, '4', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:05.365368+00', '2026-03-02 08:30:05.354172+00', NULL, NULL, NULL, 'D0REMI', '1772440205.408928', '', '2026-03-02 08:30:05.411951+00', '06A039FCE36A', false, NULL, '{"at": "2026-03-02T08:30:05.354172+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (156, 'a2aba3c6-02ff-4778-ac9d-e3eccfd644ce', 1, 37, NULL, 'channel', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:05.366404+00', '2026-03-02 08:30:05.354172+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.409205', '', '2026-03-02 08:30:05.412083+00', '06A039FCE36A', false, NULL, '{"at": "2026-03-02T08:30:05.354172+00:00", "person": 13, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (160, 'e30fc1d2-51fe-4232-9067-63ab5a6cd522', 1, 38, 4, '4', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:05.483372+00', '2026-03-02 08:30:05.47306+00', NULL, NULL, NULL, 'D0REMI', '1772440205.518275', '', '2026-03-02 08:30:05.52105+00', '4D4E205FFDF6', false, NULL, '{"at": "2026-03-02T08:30:05.473060+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (164, '268f9a91-9478-43b8-accf-078a6bbc9071', 1, 39, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:05.56787+00', '2026-03-02 08:30:05.562439+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.598256', '', '2026-03-02 08:30:05.600371+00', 'DC1E615DAF75', false, NULL, '{"at": "2026-03-02T08:30:05.562439+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (163, 'a0b8562d-a8a9-4c91-b890-601ebc6a2b69', 1, 39, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:05.56787+00', '2026-03-02 08:30:05.562439+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440205.597761', '', '2026-03-02 08:30:05.600146+00', 'DC1E615DAF75', false, NULL, '{"at": "2026-03-02T08:30:05.562439+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (165, '15632180-bc95-40dc-b258-9d3e09be1aab', 1, 39, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:05.56787+00', '2026-03-02 08:30:05.562439+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.598661', '', '2026-03-02 08:30:05.600536+00', 'DC1E615DAF75', false, NULL, '{"at": "2026-03-02T08:30:05.562439+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (167, '37778f29-c17b-4c6b-a55e-75a10e1b422b', 1, 39, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.106045+00', '2026-03-02 08:30:06.099887+00', NULL, NULL, 'a0b8562d-a8a9-4c91-b890-601ebc6a2b69', 'D0CLAIRE', '1772440205.597761', '', '2026-03-02 08:30:06.1565+00', '9EEFB829116A', false, NULL, '{"at": "2026-03-02T08:30:05.562439+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:06.099887+00:00"}, "person": 7}', '2026-03-02 08:30:05.56787+00');
INSERT INTO public.outbox VALUES (171, 'be21f104-e561-454a-bef6-3ea43492cb32', 1, 39, 7, '7', 'enrolment_refused', '{}', 'sent', 1, '2026-03-02 08:30:06.110028+00', '2026-03-02 08:30:06.099887+00', NULL, NULL, NULL, 'D0MARC', '1772440206.155732', '', '2026-03-02 08:30:06.15794+00', '9EEFB829116A', false, NULL, '{"at": "2026-03-02T08:30:06.099887+00:00", "person": 7, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (174, '2a8d3ed3-e484-46d5-9935-827c48986722', 1, 41, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.194135+00', '2026-03-02 08:30:06.189437+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.224926', '', '2026-03-02 08:30:06.2267+00', '4CCE83A06B21', false, NULL, '{"at": "2026-03-02T08:30:06.189437+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (173, '53d35d8d-1d24-45b5-9565-eade05743343', 1, 41, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.194135+00', '2026-03-02 08:30:06.189437+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440206.224349', '', '2026-03-02 08:30:06.226488+00', '4CCE83A06B21', false, NULL, '{"at": "2026-03-02T08:30:06.189437+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (175, '603807b0-ef60-4de9-ad39-e89cb6b872a2', 1, 41, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.194135+00', '2026-03-02 08:30:06.189437+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.225504', '', '2026-03-02 08:30:06.226928+00', '4CCE83A06B21', false, NULL, '{"at": "2026-03-02T08:30:06.189437+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (125, '4063c87d-6f87-495e-8dc1-ea1fa7574d78', 1, 27, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.364984+00', '2026-03-02 08:30:04.36036+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6154F08E7978', false, NULL, '{"at": "2026-03-02T08:30:04.360360+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (130, 'dde46c87-7925-40e0-a1b7-839b16a8b84a', 1, 27, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-02 08:30:04.367504+00', '2026-03-02 08:30:04.36036+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6154F08E7978', false, NULL, '{"at": "2026-03-02T08:30:04.360360+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (139, '5c0aa50d-42e0-4eb0-9d9b-95eb67a8d379', 1, 35, 4, '4', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:04.950314+00', '2026-03-02 08:30:04.938485+00', NULL, NULL, NULL, 'D0REMI', '1772440205.047006', '', '2026-03-02 08:30:05.048587+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:04.938485+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (126, 'f6d3ba33-1389-4eb5-9242-36026f3fa078', 1, 27, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.364984+00', '2026-03-02 08:30:04.36036+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.402083', '', '2026-03-02 08:30:04.404365+00', '6154F08E7978', false, NULL, '{"at": "2026-03-02T08:30:04.360360+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (141, '1370bcf0-fe6e-414c-a750-ac042cac7d16', 1, 35, NULL, 'channel', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:04.950314+00', '2026-03-02 08:30:04.938485+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.047446', '', '2026-03-02 08:30:05.048725+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:04.938485+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (128, '200537fb-26aa-4f78-9a42-daa8b860d00b', 1, 27, 3, '3', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:04.367504+00', '2026-03-02 08:30:04.36036+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.439255', '', '2026-03-02 08:30:04.44194+00', '6154F08E7978', false, NULL, '{"at": "2026-03-02T08:30:04.360360+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (127, '13340c17-fb7b-427c-b987-d610e2d9dc69', 1, 27, 2, '2', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:04.367504+00', '2026-03-02 08:30:04.36036+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.438662', '', '2026-03-02 08:30:04.441722+00', '6154F08E7978', false, NULL, '{"at": "2026-03-02T08:30:04.360360+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (129, '260a1913-31ee-4e5d-83b2-7697c528e748', 1, 27, 4, '4', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:04.367504+00', '2026-03-02 08:30:04.36036+00', NULL, NULL, NULL, 'D0REMI', '1772440204.440112', '', '2026-03-02 08:30:04.442089+00', '6154F08E7978', false, NULL, '{"at": "2026-03-02T08:30:04.360360+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (131, '81f30cdf-0f1d-4697-8032-1aa038107c4b', 1, 27, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:04.367504+00', '2026-03-02 08:30:04.36036+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.440940', '', '2026-03-02 08:30:04.442218+00', '6154F08E7978', false, NULL, '{"at": "2026-03-02T08:30:04.360360+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (140, '04c69424-e13d-48da-b9a6-19e92e698cb2', 1, 35, 5, '5', 'subscribers_imported', '{}', 'unreachable', 0, '2026-03-02 08:30:04.950314+00', '2026-03-02 08:30:04.938485+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL, '{"at": "2026-03-02T08:30:04.938485+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (145, 'a265efa2-560d-4d2f-9de6-e3a51853182a', 1, 36, 12, '12', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:05.231648+00', '2026-03-02 08:30:05.22145+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440205.289798', '', '2026-03-02 08:30:05.29409+00', 'D3BCCB8FE8B3', false, NULL, '{"at": "2026-03-02T08:30:05.221450+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (146, 'fe459a50-60a6-47c9-9168-185272ae3718', 1, 36, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:05.234636+00', '2026-03-02 08:30:05.22145+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.290560', '', '2026-03-02 08:30:05.294341+00', 'D3BCCB8FE8B3', false, NULL, '{"at": "2026-03-02T08:30:05.221450+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (137, 'c22c404e-99c4-456e-b076-366cee7a1d94', 1, 35, 2, '2', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:04.950314+00', '2026-03-02 08:30:04.938485+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.043720', '', '2026-03-02 08:30:05.048186+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:04.938485+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (138, '88e8a293-b237-4234-b902-fd06776846d4', 1, 35, 3, '3', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:04.950314+00', '2026-03-02 08:30:04.938485+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.045355', '', '2026-03-02 08:30:05.048417+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:04.938485+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (149, '013f9c00-13a3-473c-bba1-a8cee01ff851', 1, 36, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-02 08:30:05.234636+00', '2026-03-02 08:30:05.22145+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D3BCCB8FE8B3', false, NULL, '{"at": "2026-03-02T08:30:05.221450+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (159, 'c73bf465-ec4a-4c58-804f-67804eff6666', 1, 38, 3, '3', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:05.483372+00', '2026-03-02 08:30:05.47306+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.517917', '', '2026-03-02 08:30:05.520921+00', '4D4E205FFDF6', false, NULL, '{"at": "2026-03-02T08:30:05.473060+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (144, '483b56c5-a08d-456e-895f-3deabbb6f7f0', 1, 32, 20, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.11401+00', '2026-03-03 08:30:05.087674+00', NULL, NULL, '82c94083-4493-464c-979f-0b6781ea728e', 'D100001', '1772440205.087205', '', '2026-03-10 08:00:00.205805+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:05.087674+00:00", "person": 20, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:04.930922+00');
INSERT INTO public.outbox VALUES (147, '8f295445-f72e-4add-9b30-0558941a77aa', 1, 36, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:05.234636+00', '2026-03-02 08:30:05.22145+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.291177', '', '2026-03-02 08:30:05.294582+00', 'D3BCCB8FE8B3', false, NULL, '{"at": "2026-03-02T08:30:05.221450+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (161, '4cb1c774-c5ec-4ce0-9fe6-0eeb960c0c4f', 1, 38, 5, '5', 'subscriber_removed', '{}', 'unreachable', 0, '2026-03-02 08:30:05.483372+00', '2026-03-02 08:30:05.47306+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '4D4E205FFDF6', false, NULL, '{"at": "2026-03-02T08:30:05.473060+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (157, '240ef880-0a9e-491c-aa1f-a94e0c8f2343', 1, 38, 14, '14', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:05.481209+00', '2026-03-02 08:30:05.47306+00', NULL, NULL, NULL, 'D0LOUIS', '1772440205.516555', '', '2026-03-02 08:30:05.52059+00', '4D4E205FFDF6', false, NULL, '{"at": "2026-03-02T08:30:05.473060+00:00", "person": 14, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (158, '492bc248-def2-4bf3-bd26-fd3d845d60cf', 1, 38, 2, '2', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:05.483372+00', '2026-03-02 08:30:05.47306+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.516914', '', '2026-03-02 08:30:05.520779+00', '4D4E205FFDF6', false, NULL, '{"at": "2026-03-02T08:30:05.473060+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (143, '2e72a83d-e7f0-41bd-984e-8e7c00b157e1', 1, 33, 21, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.099934+00', '2026-03-03 08:30:05.072776+00', NULL, NULL, '94a70f32-0996-4c7b-a56e-45ad87a2a185', 'D100002', '1772440205.071604', '', '2026-03-10 08:00:00.205622+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:05.072776+00:00", "person": 21, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:04.930922+00');
INSERT INTO public.outbox VALUES (142, 'fd9d16cb-1e43-44a6-934b-93a0c034ccb1', 1, 31, 19, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.088002+00', '2026-03-03 08:30:05.061862+00', NULL, NULL, 'af18e1bf-6bdf-4388-89a9-546aba6fa488', 'D100000', '1772440205.061275', '', '2026-03-10 08:00:00.20546+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:05.061862+00:00", "person": 19, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:04.930922+00');
INSERT INTO public.outbox VALUES (189, '617657f6-451f-41d8-9d58-cdbf8be4f361', 1, 43, 6, '6', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:06.75908+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, 'D0ANNE', '1772440206.828991', '', '2026-03-02 08:30:06.838098+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (162, '73ee8cc7-e55a-4cc8-a3a6-4fa7023d1c3b', 1, 38, NULL, 'channel', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:05.484281+00', '2026-03-02 08:30:05.47306+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.519100', '', '2026-03-02 08:30:05.521179+00', '4D4E205FFDF6', false, NULL, '{"at": "2026-03-02T08:30:05.473060+00:00", "person": 14, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (168, '00af3e2e-093a-432c-b489-819eeb58f0f7', 1, 39, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.106909+00', '2026-03-02 08:30:06.099887+00', NULL, NULL, '268f9a91-9478-43b8-accf-078a6bbc9071', 'D0HUGH', '1772440205.598256', '', '2026-03-02 08:30:06.156734+00', '9EEFB829116A', false, NULL, '{"at": "2026-03-02T08:30:05.562439+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:06.099887+00:00"}, "person": 7}', '2026-03-02 08:30:05.56787+00');
INSERT INTO public.outbox VALUES (169, 'd16f003a-d0ba-4ade-ae2e-f43ffb566f9c', 1, 39, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.107506+00', '2026-03-02 08:30:06.099887+00', NULL, NULL, '15632180-bc95-40dc-b258-9d3e09be1aab', 'D0PAULE', '1772440205.598661', '', '2026-03-02 08:30:06.156893+00', '9EEFB829116A', false, NULL, '{"at": "2026-03-02T08:30:05.562439+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:06.099887+00:00"}, "person": 7}', '2026-03-02 08:30:05.56787+00');
INSERT INTO public.outbox VALUES (170, '2ff54ce8-494b-4adc-b389-56e72dc6dd21', 1, 39, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.107928+00', '2026-03-02 08:30:06.099887+00', NULL, NULL, 'c1415462-b9c1-4926-8828-01068c9821bf', 'D0REMI', '1772440205.599489', '', '2026-03-02 08:30:06.157034+00', '9EEFB829116A', false, NULL, '{"at": "2026-03-02T08:30:05.562439+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:06.099887+00:00"}, "person": 7}', '2026-03-02 08:30:05.56787+00');
INSERT INTO public.outbox VALUES (172, '39ec657a-c72f-47f2-baa2-ba6180a9da14', 1, 39, NULL, 'channel', 'enrolment_refused', '{}', 'sent', 1, '2026-03-02 08:30:06.110028+00', '2026-03-02 08:30:06.099887+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.156007', '', '2026-03-02 08:30:06.158081+00', '9EEFB829116A', false, NULL, '{"at": "2026-03-02T08:30:06.099887+00:00", "person": 7, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (195, '7b235284-e6c7-4362-a6e8-f6470ede1a27', 1, 43, 18, '18', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:06.75908+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (199, 'aa0c3cb3-02a3-40f3-813f-27122345d536', 1, 43, 22, '22', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:06.75908+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (200, '5d98577a-4c04-47b5-b2ab-f24389933dd0', 1, 44, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.920098+00', '2026-03-02 08:30:06.912798+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440206.965762', '', '2026-03-02 08:30:06.970837+00', '86D2DE4CAE9A', false, NULL, '{"at": "2026-03-02T08:30:06.912798+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (201, '62d81e33-dc0c-4bd9-8971-93e57c4617c5', 1, 44, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.920098+00', '2026-03-02 08:30:06.912798+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.966449', '', '2026-03-02 08:30:06.971213+00', '86D2DE4CAE9A', false, NULL, '{"at": "2026-03-02T08:30:06.912798+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (203, 'c01c5efa-427a-467a-97a0-65623840b750', 1, 44, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.920098+00', '2026-03-02 08:30:06.912798+00', NULL, NULL, NULL, 'D0REMI', '1772440206.969102', '', '2026-03-02 08:30:06.971876+00', '86D2DE4CAE9A', false, NULL, '{"at": "2026-03-02T08:30:06.912798+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (202, '56bf1e8b-5757-43aa-92f5-44d1a1938b37', 1, 44, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.920098+00', '2026-03-02 08:30:06.912798+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.967925', '', '2026-03-02 08:30:06.971586+00', '86D2DE4CAE9A', false, NULL, '{"at": "2026-03-02T08:30:06.912798+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (190, 'd5472585-ba5e-4b05-832e-844197a0eddb', 1, 43, 7, '7', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:06.75908+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, 'D0MARC', '1772440206.829688', '', '2026-03-02 08:30:06.838323+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (191, '6296edb5-305d-4514-afa5-6a1b7a7acf18', 1, 43, 8, '8', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:06.75908+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, 'D0ZOE', '1772440206.830309', '', '2026-03-02 08:30:06.838546+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (192, '5bee24db-639e-4b38-9c71-8c3a0703f00c', 1, 43, 9, '9', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:06.75908+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, 'D0NORA', '1772440206.831074', '', '2026-03-02 08:30:06.838829+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (193, '2627bcbd-eb1b-4b7f-ad10-8716d05b35e0', 1, 43, 10, '10', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:06.75908+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, 'D0BRUNO', '1772440206.831778', '', '2026-03-02 08:30:06.839105+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (194, '26db736e-be28-443e-951e-15c256d650cd', 1, 43, 11, '11', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:06.75908+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, 'D0OSCAR', '1772440206.832373', '', '2026-03-02 08:30:06.839331+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (196, '4a98481d-414a-46d0-87fe-e080915fb120', 1, 43, 19, '19', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:06.75908+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, 'D100000', '1772440206.833042', '', '2026-03-02 08:30:06.839551+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (176, 'e01a7fc7-9c8d-48d5-a586-0d972da5c995', 1, 41, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.194135+00', '2026-03-02 08:30:06.189437+00', NULL, NULL, NULL, 'D0REMI', '1772440206.225895', '', '2026-03-02 08:30:06.227078+00', '4CCE83A06B21', false, NULL, '{"at": "2026-03-02T08:30:06.189437+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (185, '85d99d5d-e3b4-4ad2-8797-4fb6da310dc8', 1, 43, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:06.737772+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (197, '9c2c75ba-9c65-4853-8a88-3c40772e312a', 1, 43, 20, '20', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:06.75908+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, 'D100001', '1772440206.833743', '', '2026-03-02 08:30:06.839766+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (198, '051a9d86-f93d-4471-9ec1-fc52328aed04', 1, 43, 21, '21', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:06.75908+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, 'D100002', '1772440206.835280', '', '2026-03-02 08:30:06.839967+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (206, '88355c01-3de0-4584-b12a-f6e89d9e3257', 1, 45, 2, '2', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.178267+00', '2026-03-10 08:00:00.151515+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.253629', '', '2026-03-10 08:00:00.255906+00', '5FDEE0917AE5', false, NULL, '{"at": "2026-03-10T08:00:00.151515+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (188, '694b4509-b5fd-432f-8c11-8b99629fae5e', 1, 41, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:06.742018+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.879668', '', '2026-03-02 08:30:06.880258+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (204, 'a0bd3106-ea96-4f5b-8f16-b6b3fd15ea0d', 1, 44, 15, '15', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.920098+00', '2026-03-02 08:30:06.912798+00', NULL, NULL, NULL, 'D0EMMA', '1772440206.969802', '', '2026-03-02 08:30:06.972165+00', '86D2DE4CAE9A', false, NULL, '{"at": "2026-03-02T08:30:06.912798+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (177, 'c765efcf-d841-4f75-a209-2963d56d349b', 1, 41, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.729747+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, '53d35d8d-1d24-45b5-9565-eade05743343', 'D0CLAIRE', '1772440206.224349', '', '2026-03-02 08:30:06.822975+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.189437+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:06.724042+00:00"}, "person": 15}', '2026-03-02 08:30:06.194135+00');
INSERT INTO public.outbox VALUES (178, 'ce52ec8e-0774-4458-98c6-440c93a82b32', 1, 41, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.730264+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, '2a8d3ed3-e484-46d5-9935-827c48986722', 'D0HUGH', '1772440206.224926', '', '2026-03-02 08:30:06.823313+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.189437+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:06.724042+00:00"}, "person": 15}', '2026-03-02 08:30:06.194135+00');
INSERT INTO public.outbox VALUES (179, 'c1490dcf-509c-4fa1-bdc7-dcc8b2838389', 1, 41, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.730643+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, '603807b0-ef60-4de9-ad39-e89cb6b872a2', 'D0PAULE', '1772440206.225504', '', '2026-03-02 08:30:06.823559+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.189437+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:06.724042+00:00"}, "person": 15}', '2026-03-02 08:30:06.194135+00');
INSERT INTO public.outbox VALUES (180, 'c19ca46f-3025-4d68-ab4c-bc4eb106b98b', 1, 41, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:06.731091+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, 'e01a7fc7-9c8d-48d5-a586-0d972da5c995', 'D0REMI', '1772440206.225895', '', '2026-03-02 08:30:06.823784+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.189437+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:06.724042+00:00"}, "person": 15}', '2026-03-02 08:30:06.194135+00');
INSERT INTO public.outbox VALUES (181, '0e8f7681-d6d5-4633-8482-6a8db42e7f42', 1, 43, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:06.737772+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440206.818823', '', '2026-03-02 08:30:06.824465+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (182, '39ae4c1f-5a45-4d11-aad1-f808defd107f', 1, 43, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:06.737772+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.819908', '', '2026-03-02 08:30:06.824693+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (183, 'd2069333-baaa-4ccb-ab0b-6e030513b0e4', 1, 43, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:06.737772+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.820438', '', '2026-03-02 08:30:06.824913+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (184, 'e63ac4b9-3c94-4792-bd91-5b95edb1d65f', 1, 43, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:06.737772+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, 'D0REMI', '1772440206.821244', '', '2026-03-02 08:30:06.82513+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (186, '5e4992ae-b228-47ba-a67b-ce18ffa7ba05', 1, 43, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:06.739033+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.827508', '', '2026-03-02 08:30:06.837596+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (187, '868524f0-565d-49b8-9429-8b5a88d4a1b3', 1, 41, 15, '15', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:06.742018+00', '2026-03-02 08:30:06.724042+00', NULL, NULL, NULL, 'D0EMMA', '1772440206.828332', '', '2026-03-02 08:30:06.837865+00', '981BA983EDDF', false, NULL, '{"at": "2026-03-02T08:30:06.724042+00:00", "person": 15, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (132, '17400daf-5d2a-4542-a83f-7a2780dfea78', 1, 27, 1, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.428947+00', '2026-03-03 08:30:04.414625+00', NULL, NULL, '4b386bea-9079-4673-9992-aa9d7a6bf852', 'D0CLAIRE', '1772440204.413944', '', '2026-03-10 08:00:00.205253+00', '6154F08E7978', true, NULL, '{"at": "2026-03-03T08:30:04.414625+00:00", "person": 18, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:04.364984+00');
INSERT INTO public.outbox VALUES (207, '6d8a695c-47d4-42d4-a4dc-1748e9f79785', 1, 45, 3, '3', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.178267+00', '2026-03-10 08:00:00.151515+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.254603', '', '2026-03-10 08:00:00.256124+00', '5FDEE0917AE5', false, NULL, '{"at": "2026-03-10T08:00:00.151515+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (208, '130c27db-92e2-41b1-b1aa-1f1fd84c76fd', 1, 44, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.264656+00', '2026-03-10 08:00:00.235275+00', NULL, NULL, '5d98577a-4c04-47b5-b2ab-f24389933dd0', 'D0CLAIRE', '1772440206.965762', '', '2026-03-10 08:00:00.31398+00', '24ABD190D053', false, NULL, '{"at": "2026-03-02T08:30:06.912798+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.235275+00:00"}, "person": 6}', '2026-03-02 08:30:06.920098+00');
INSERT INTO public.outbox VALUES (205, '5b0cdde3-ceac-4157-a295-c678ede07ec6', 1, 45, 1, '1', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.178267+00', '2026-03-10 08:00:00.151515+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.252924', '', '2026-03-10 08:00:00.255643+00', '5FDEE0917AE5', false, NULL, '{"at": "2026-03-10T08:00:00.151515+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (222, 'ed381c58-8c2a-4dc5-9351-0e9079f35c62', 1, 47, 15, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.6895+00', '2026-03-10 08:00:00.675034+00', NULL, NULL, 'f9974fb8-dd1c-42a7-a13b-fad7b58f7708', 'D0EMMA', '1773129600.461209', '', '2026-03-10 08:00:00.738707+00', '53F9A1A74AAE', false, NULL, '{"at": "2026-03-10T08:00:00.408220+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.675034+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.423535+00');
INSERT INTO public.outbox VALUES (215, 'e28477a5-4997-4097-90d7-59589ca01095', 1, 47, 1, '1', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.423535+00', '2026-03-10 08:00:00.40822+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.457797', '', '2026-03-10 08:00:00.462126+00', 'E480A9E9F36F', false, NULL, '{"at": "2026-03-10T08:00:00.408220+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (216, '408a6d97-14af-4a36-a9d0-c3f0564e77f3', 1, 47, 2, '2', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.423535+00', '2026-03-10 08:00:00.40822+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.459723', '', '2026-03-10 08:00:00.462422+00', 'E480A9E9F36F', false, NULL, '{"at": "2026-03-10T08:00:00.408220+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (210, 'c2865f56-a08d-4627-b928-d63ddbfcc623', 1, 44, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.266933+00', '2026-03-10 08:00:00.235275+00', NULL, NULL, '56bf1e8b-5757-43aa-92f5-44d1a1938b37', 'D0PAULE', '1772440206.967925', '', '2026-03-10 08:00:00.314542+00', '24ABD190D053', false, NULL, '{"at": "2026-03-02T08:30:06.912798+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.235275+00:00"}, "person": 6}', '2026-03-02 08:30:06.920098+00');
INSERT INTO public.outbox VALUES (209, '7af1a9bf-b6d1-43fe-a0f8-999c354d59cb', 1, 44, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.266373+00', '2026-03-10 08:00:00.235275+00', NULL, NULL, '62d81e33-dc0c-4bd9-8971-93e57c4617c5', 'D0HUGH', '1772440206.966449', '', '2026-03-10 08:00:00.314314+00', '24ABD190D053', false, NULL, '{"at": "2026-03-02T08:30:06.912798+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.235275+00:00"}, "person": 6}', '2026-03-02 08:30:06.920098+00');
INSERT INTO public.outbox VALUES (211, 'e10b5880-339d-444c-8a28-2e160d0e10e4', 1, 44, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.267438+00', '2026-03-10 08:00:00.235275+00', NULL, NULL, 'c01c5efa-427a-467a-97a0-65623840b750', 'D0REMI', '1772440206.969102', '', '2026-03-10 08:00:00.314726+00', '24ABD190D053', false, NULL, '{"at": "2026-03-02T08:30:06.912798+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.235275+00:00"}, "person": 6}', '2026-03-02 08:30:06.920098+00');
INSERT INTO public.outbox VALUES (212, '6eb89736-8236-4322-958e-8a89b379de08', 1, 44, 15, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.267914+00', '2026-03-10 08:00:00.235275+00', NULL, NULL, 'a0bd3106-ea96-4f5b-8f16-b6b3fd15ea0d', 'D0EMMA', '1772440206.969802', '', '2026-03-10 08:00:00.314902+00', '24ABD190D053', false, NULL, '{"at": "2026-03-02T08:30:06.912798+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.235275+00:00"}, "person": 6}', '2026-03-02 08:30:06.920098+00');
INSERT INTO public.outbox VALUES (213, '56e2c709-3c7f-42c8-b529-af5a21d2275e', 1, 44, 6, '6', 'enrolment_expired', '{}', 'sent', 1, '2026-03-10 08:00:00.272279+00', '2026-03-10 08:00:00.235275+00', NULL, NULL, NULL, 'D0ANNE', '1773129600.313173', '', '2026-03-10 08:00:00.316083+00', '24ABD190D053', false, NULL, '{"at": "2026-03-10T08:00:00.235275+00:00", "person": 6}', NULL);
INSERT INTO public.outbox VALUES (217, '7b632478-e968-4084-af0d-9ae48a47c0b8', 1, 47, 3, '3', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.423535+00', '2026-03-10 08:00:00.40822+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.460707', '', '2026-03-10 08:00:00.462625+00', 'E480A9E9F36F', false, NULL, '{"at": "2026-03-10T08:00:00.408220+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (214, 'd66c3dfd-026f-4227-b688-3a1b2b367857', 1, 46, NULL, 'channel', 'journal_head', '{}', 'sent', 1, '2026-03-10 08:00:00.347109+00', '2026-03-10 08:00:00.332442+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129600.381100', '', '2026-03-10 08:00:00.381674+00', '6670E4D5AF60', false, NULL, '{"at": "2026-03-10T08:00:00.332442+00:00", "lines": 46, "hash": "274cdb24f8bd4fe4f029c7f65aa88674f0ff2b57ebf294ddeb72679583af033b"}', NULL);
INSERT INTO public.outbox VALUES (220, 'fe6414e2-9694-4933-b77f-ceeacbb39252', 1, 47, 2, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.687598+00', '2026-03-10 08:00:00.675034+00', NULL, NULL, '408a6d97-14af-4a36-a9d0-c3f0564e77f3', 'D0HUGH', '1773129600.459723', '', '2026-03-10 08:00:00.738089+00', '53F9A1A74AAE', false, NULL, '{"at": "2026-03-10T08:00:00.408220+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.675034+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.423535+00');
INSERT INTO public.outbox VALUES (219, '9493ad2f-806a-4ed0-a8e6-ed27947451f8', 1, 47, 1, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.685783+00', '2026-03-10 08:00:00.675034+00', NULL, NULL, 'e28477a5-4997-4097-90d7-59589ca01095', 'D0CLAIRE', '1773129600.457797', '', '2026-03-10 08:00:00.7376+00', '53F9A1A74AAE', false, NULL, '{"at": "2026-03-10T08:00:00.408220+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.675034+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.423535+00');
INSERT INTO public.outbox VALUES (221, 'c29ab397-1e09-4aba-b162-d8406fc4cb0f', 1, 47, 3, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.688476+00', '2026-03-10 08:00:00.675034+00', NULL, NULL, '7b632478-e968-4084-af0d-9ae48a47c0b8', 'D0PAULE', '1773129600.460707', '', '2026-03-10 08:00:00.738413+00', '53F9A1A74AAE', false, NULL, '{"at": "2026-03-10T08:00:00.408220+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.675034+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.423535+00');
INSERT INTO public.outbox VALUES (218, 'f9974fb8-dd1c-42a7-a13b-fad7b58f7708', 1, 47, 15, '15', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.423535+00', '2026-03-10 08:00:00.40822+00', NULL, NULL, NULL, 'D0EMMA', '1773129600.461209', '', '2026-03-10 08:00:00.462808+00', 'E480A9E9F36F', false, NULL, '{"at": "2026-03-10T08:00:00.408220+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (228, 'cf91edbf-4811-4b7a-83cd-4ebb56d37a11', 1, 50, 2, '2', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:00.909248+00', '2026-03-10 08:00:00.887546+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.988817', '', '2026-03-10 08:00:00.991531+00', '1C3790ADCFCB', false, NULL, '{"at": "2026-03-10T08:00:00.887546+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (244, '070b5ead-f8f5-4cb7-99f4-db45ff6db718', 1, 52, 2, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.241481+00', '2026-03-10 08:00:01.217089+00', NULL, NULL, 'd6a13116-a3ad-49bf-9570-c9ff939e1b8f', 'D0HUGH', '1773129601.043278', '', '2026-03-10 08:00:01.279405+00', '9D4C30026672', false, NULL, '{"at": "2026-03-10T08:00:00.942693+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.217089+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:00.995898+00');
INSERT INTO public.outbox VALUES (239, 'aa027860-5411-47e7-b29d-f5740afe7912', 1, 53, 1, '1', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:01.226175+00', '2026-03-10 08:00:01.217089+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.276999', '', '2026-03-10 08:00:01.279737+00', '9D4C30026672', false, NULL, '{"at": "2026-03-10T08:00:01.217089+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (240, 'eccc6c3a-e4f6-4a87-83fc-1305d957bd30', 1, 53, 2, '2', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:01.226175+00', '2026-03-10 08:00:01.217089+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.277443', '', '2026-03-10 08:00:01.279881+00', '9D4C30026672', false, NULL, '{"at": "2026-03-10T08:00:01.217089+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (227, '5cdbc7a6-b4ce-47c2-ad04-cef535d19b46', 1, 50, 1, '1', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:00.909248+00', '2026-03-10 08:00:00.887546+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.986746', '', '2026-03-10 08:00:00.991313+00', '1C3790ADCFCB', false, NULL, '{"at": "2026-03-10T08:00:00.887546+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (229, '65e81501-9ae3-4200-9fe1-fa28dec1f78c', 1, 50, 3, '3', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:00.909248+00', '2026-03-10 08:00:00.887546+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.989380', '', '2026-03-10 08:00:00.991749+00', '1C3790ADCFCB', false, NULL, '{"at": "2026-03-10T08:00:00.887546+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (230, '99b9f201-cbdb-465d-88a5-5cd134ee1a41', 1, 50, 15, '15', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:00.909248+00', '2026-03-10 08:00:00.887546+00', NULL, NULL, NULL, 'D0EMMA', '1773129600.990291', '', '2026-03-10 08:00:00.991954+00', '1C3790ADCFCB', false, NULL, '{"at": "2026-03-10T08:00:00.887546+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (223, 'f8e3a414-67f2-4139-b365-4204eb7de65a', 1, 49, 1, '1', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.885568+00', '2026-03-10 08:00:00.878809+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.926097', '', '2026-03-10 08:00:00.930475+00', '2557EEAADFCA', false, NULL, '{"at": "2026-03-10T08:00:00.878809+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (224, '84d1b974-257e-4b0d-b434-1be9d290151e', 1, 49, 2, '2', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.885568+00', '2026-03-10 08:00:00.878809+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.926827', '', '2026-03-10 08:00:00.93079+00', '2557EEAADFCA', false, NULL, '{"at": "2026-03-10T08:00:00.878809+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (225, 'e805e089-e64d-4f19-8010-045da68e8a1a', 1, 49, 3, '3', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.885568+00', '2026-03-10 08:00:00.878809+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.928563', '', '2026-03-10 08:00:00.931077+00', '2557EEAADFCA', false, NULL, '{"at": "2026-03-10T08:00:00.878809+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (226, 'b7680126-440b-488f-a431-ffbb33ef5e6f', 1, 49, 15, '15', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.885568+00', '2026-03-10 08:00:00.878809+00', NULL, NULL, NULL, 'D0EMMA', '1773129600.929636', '', '2026-03-10 08:00:00.93134+00', '2557EEAADFCA', false, NULL, '{"at": "2026-03-10T08:00:00.878809+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (231, '8558bf59-4900-43d7-8991-b2cc84bc91e2', 1, 52, 11, '11', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:00.992201+00', '2026-03-10 08:00:00.942693+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EAC38B6D4845', false, NULL, '{"at": "2026-03-10T08:00:00.942693+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (236, 'd4fdf2ad-3e56-4960-ada9-7830c69c4ad7', 1, 52, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:00.995898+00', '2026-03-10 08:00:00.942693+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EAC38B6D4845', false, NULL, '{"at": "2026-03-10T08:00:00.942693+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (232, 'a40ea7f2-81e1-4d16-8071-f755d4ebbc6a', 1, 52, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:00.995898+00', '2026-03-10 08:00:00.942693+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.041612', '', '2026-03-10 08:00:01.045874+00', 'EAC38B6D4845', false, NULL, '{"at": "2026-03-10T08:00:00.942693+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (233, 'd6a13116-a3ad-49bf-9570-c9ff939e1b8f', 1, 52, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:00.995898+00', '2026-03-10 08:00:00.942693+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.043278', '', '2026-03-10 08:00:01.046168+00', 'EAC38B6D4845', false, NULL, '{"at": "2026-03-10T08:00:00.942693+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (234, '7ea03edc-178b-47c9-a90d-7ca8f20e61f0', 1, 52, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:00.995898+00', '2026-03-10 08:00:00.942693+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.043830', '', '2026-03-10 08:00:01.046327+00', 'EAC38B6D4845', false, NULL, '{"at": "2026-03-10T08:00:00.942693+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (235, 'a31c7806-04b9-4a12-8f3b-1ad8c4fe4bce', 1, 52, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:00.995898+00', '2026-03-10 08:00:00.942693+00', NULL, NULL, NULL, 'D0REMI', '1773129601.044223', '', '2026-03-10 08:00:01.04646+00', 'EAC38B6D4845', false, NULL, '{"at": "2026-03-10T08:00:00.942693+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (237, 'd357156a-bed2-484c-8af4-e481559314bf', 1, 52, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:00.995898+00', '2026-03-10 08:00:00.942693+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.044915', '', '2026-03-10 08:00:01.04659+00', 'EAC38B6D4845', false, NULL, '{"at": "2026-03-10T08:00:00.942693+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (238, '2b0d5176-18a4-49af-9e70-4f4dc937eb30', 1, 52, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:00.997666+00', '2026-03-10 08:00:00.942693+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129601.045240', '', '2026-03-10 08:00:01.0467+00', 'EAC38B6D4845', false, NULL, '{"at": "2026-03-10T08:00:00.942693+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (245, '5e85238e-b415-4fe3-92ac-068e5dbdc42b', 1, 52, 3, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.242032+00', '2026-03-10 08:00:01.217089+00', NULL, NULL, '7ea03edc-178b-47c9-a90d-7ca8f20e61f0', 'D0PAULE', '1773129601.043830', '', '2026-03-10 08:00:01.50353+00', '9D4C30026672', false, NULL, '{"at": "2026-03-10T08:00:00.942693+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.217089+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:00.995898+00');
INSERT INTO public.outbox VALUES (246, '1fa96ed6-8c2b-4ae0-84d4-2e9322dc92d6', 1, 52, 4, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.242511+00', '2026-03-10 08:00:01.217089+00', NULL, NULL, 'a31c7806-04b9-4a12-8f3b-1ad8c4fe4bce', 'D0REMI', '1773129601.044223', '', '2026-03-10 08:00:02.576882+00', '9D4C30026672', false, NULL, '{"at": "2026-03-10T08:00:00.942693+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.217089+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:00.995898+00');
INSERT INTO public.outbox VALUES (247, 'f16bbc6c-555f-4554-a637-fa99b791b943', 1, 52, 15, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.242988+00', '2026-03-10 08:00:01.217089+00', NULL, NULL, 'd357156a-bed2-484c-8af4-e481559314bf', 'D0EMMA', '1773129601.044915', '', '2026-03-10 10:00:00.165268+00', '9D4C30026672', false, NULL, '{"at": "2026-03-10T08:00:00.942693+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.217089+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:00.995898+00');
INSERT INTO public.outbox VALUES (241, '10d6cb61-0129-4d9a-a053-bde944268f83', 1, 53, 3, '3', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:01.226175+00', '2026-03-10 08:00:01.217089+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.277878', '', '2026-03-10 08:00:01.280009+00', '9D4C30026672', false, NULL, '{"at": "2026-03-10T08:00:01.217089+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (242, '5f2ef351-a6a0-4a19-be70-bbabb3364e4f', 1, 53, 15, '15', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:01.226175+00', '2026-03-10 08:00:01.217089+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.278362', '', '2026-03-10 08:00:01.280133+00', '9D4C30026672', false, NULL, '{"at": "2026-03-10T08:00:01.217089+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (256, 'ed4b5df3-58e9-47d6-a107-e3c14fe52666', 1, 58, 10, '10', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:01.496056+00', '2026-03-10 08:00:01.45947+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '24E79F6601CD', false, NULL, '{"at": "2026-03-10T08:00:01.459470+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (261, 'dbe1e287-aa0b-4ca6-9bdc-c214a76909a2', 1, 58, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:01.509414+00', '2026-03-10 08:00:01.45947+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '24E79F6601CD', false, NULL, '{"at": "2026-03-10T08:00:01.459470+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (266, 'cbc76a81-45c0-47d0-92cd-7a5f8ea0fadd', 1, 59, 4, '4', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:01.561379+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, 'D0REMI', '1773129601.605756', '', '2026-03-10 08:00:01.611217+00', '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (257, '128f36b7-3237-4e2f-adfa-2a5ee034de4e', 1, 58, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.509414+00', '2026-03-10 08:00:01.45947+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.552201', '', '2026-03-10 08:00:01.56029+00', '24E79F6601CD', false, NULL, '{"at": "2026-03-10T08:00:01.459470+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (265, '284683c9-4d4a-440e-ac39-c967d0d14f95', 1, 59, 2, '2', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:01.561379+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.605200', '', '2026-03-10 08:00:01.611071+00', '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (267, 'fcfd6d5d-78f1-4d44-9189-fab04b29c37e', 1, 59, 5, '5', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:01.561379+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (258, '2f309220-b734-4879-9340-632b355c8f94', 1, 58, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.509414+00', '2026-03-10 08:00:01.45947+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.557791', '', '2026-03-10 08:00:01.560566+00', '24E79F6601CD', false, NULL, '{"at": "2026-03-10T08:00:01.459470+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (259, '1ebcc803-9a8a-403f-8019-849653cf4bec', 1, 58, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.509414+00', '2026-03-10 08:00:01.45947+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.558377', '', '2026-03-10 08:00:01.560747+00', '24E79F6601CD', false, NULL, '{"at": "2026-03-10T08:00:01.459470+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (260, '6e55d255-c60d-41e4-8a8c-168ebe147cc5', 1, 58, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.509414+00', '2026-03-10 08:00:01.45947+00', NULL, NULL, NULL, 'D0REMI', '1773129601.558792', '', '2026-03-10 08:00:01.560883+00', '24E79F6601CD', false, NULL, '{"at": "2026-03-10T08:00:01.459470+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (263, '790cec89-6326-4514-9d72-b2f8133ebb63', 1, 58, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.513617+00', '2026-03-10 08:00:01.45947+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129601.559601', '', '2026-03-10 08:00:01.561126+00', '24E79F6601CD', false, NULL, '{"at": "2026-03-10T08:00:01.459470+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (262, 'dcc9947e-237c-4c7c-85f7-d77ebcf0edd3', 1, 58, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.509414+00', '2026-03-10 08:00:01.45947+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.559233', '', '2026-03-10 08:00:01.561016+00', '24E79F6601CD', false, NULL, '{"at": "2026-03-10T08:00:01.459470+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (264, '2de4c1ea-1f74-4256-aea3-ebec9ab0564d', 1, 59, 1, '1', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:01.561379+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.603869', '', '2026-03-10 08:00:01.610874+00', '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (268, 'ae31940e-c362-49ee-94cf-df86cec50355', 1, 59, 6, '6', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:01.561379+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, 'D0ANNE', '1773129601.606687', '', '2026-03-10 08:00:01.611356+00', '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (270, 'dfc041ad-1c68-4f65-b18b-e7b014a70267', 1, 59, 15, '15', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:01.568223+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.607929', '', '2026-03-10 08:00:01.611626+00', '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (269, '0a6e14bd-ecf4-4ea8-b8ce-a086e1d75c6a', 1, 59, NULL, 'channel', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:01.562392+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129601.607189', '', '2026-03-10 08:00:01.611481+00', '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (271, 'f7669611-6c08-4475-bfb1-6a5aeaa4b608', 1, 59, 1, '1', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:01.568712+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.653752', '', '2026-03-10 08:00:01.662907+00', '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (243, 'f3cd14e9-7d22-4ed7-8d2d-8d2e39a5d639', 1, 52, 1, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.240866+00', '2026-03-10 08:00:01.217089+00', NULL, NULL, 'a40ea7f2-81e1-4d16-8071-f755d4ebbc6a', 'D0CLAIRE', '1773129601.041612', '', '2026-03-10 08:00:01.279193+00', '9D4C30026672', false, NULL, '{"at": "2026-03-10T08:00:00.942693+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.217089+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:00.995898+00');
INSERT INTO public.outbox VALUES (248, '7f8d25e6-ed24-49fe-9041-a3b557586260', 1, 56, 9, '9', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:01.446125+00', '2026-03-10 08:00:01.434829+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '095868693362', false, NULL, '{"at": "2026-03-10T08:00:01.434829+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (253, '26888d6b-0edc-43b6-9abd-3bb8b100ac88', 1, 56, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:01.449396+00', '2026-03-10 08:00:01.434829+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '095868693362', false, NULL, '{"at": "2026-03-10T08:00:01.434829+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (278, '464c85e6-4a98-4495-87f3-c3deb1de4484', 1, 60, 3, '3', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:01.608296+00', '2026-03-10 08:00:01.574637+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '634B2C6188B9', false, NULL, '{"at": "2026-03-10T08:00:01.574637+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (279, '123063f5-3893-40a0-ad21-08767dd44cbb', 1, 60, 5, '5', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:01.608296+00', '2026-03-10 08:00:01.574637+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '634B2C6188B9', false, NULL, '{"at": "2026-03-10T08:00:01.574637+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (249, '7a86f5bf-50c2-4f6a-a63c-34a2c671c1f0', 1, 56, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.449396+00', '2026-03-10 08:00:01.434829+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.498292', '', '2026-03-10 08:00:01.505195+00', '095868693362', false, NULL, '{"at": "2026-03-10T08:00:01.434829+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (250, '0c2d5735-965a-45a4-abce-738f48d5b087', 1, 56, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.449396+00', '2026-03-10 08:00:01.434829+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.498756', '', '2026-03-10 08:00:01.505344+00', '095868693362', false, NULL, '{"at": "2026-03-10T08:00:01.434829+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (251, 'cd0fa9bd-6e4e-47c8-9c01-b707addabcd3', 1, 56, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.449396+00', '2026-03-10 08:00:01.434829+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.500259', '', '2026-03-10 08:00:01.505478+00', '095868693362', false, NULL, '{"at": "2026-03-10T08:00:01.434829+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (252, '247fb3ab-a9a6-4c3f-9e08-1963298fe271', 1, 56, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.449396+00', '2026-03-10 08:00:01.434829+00', NULL, NULL, NULL, 'D0REMI', '1773129601.500671', '', '2026-03-10 08:00:01.505595+00', '095868693362', false, NULL, '{"at": "2026-03-10T08:00:01.434829+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (254, 'a87a74dc-3676-4984-9062-ec483d44ce9c', 1, 56, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.449396+00', '2026-03-10 08:00:01.434829+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.501097', '', '2026-03-10 08:00:01.505714+00', '095868693362', false, NULL, '{"at": "2026-03-10T08:00:01.434829+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (255, '0af075e2-1358-4814-9fc5-33aa8fbb6aee', 1, 56, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.451654+00', '2026-03-10 08:00:01.434829+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129601.502912', '', '2026-03-10 08:00:01.505819+00', '095868693362', false, NULL, '{"at": "2026-03-10T08:00:01.434829+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (283, '777a16f9-924b-48fb-8105-fa2dab974432', 1, 59, 18, '18', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:01.619857+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (287, 'f93acf98-81a1-4d37-abd7-362a7855cef7', 1, 59, 22, '22', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:01.619857+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (286, 'ad6263e8-dd64-40cb-a269-0f88a2c7763e', 1, 59, 21, '21', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:01.619857+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, 'D100002', '1773129601.661136', '', '2026-03-10 08:00:01.664028+00', '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (288, 'd68cb6fb-d2f8-4a71-839b-a730b7323179', 1, 62, 1, '1', 'identity_asked', '{}', 'sent', 1, '2026-03-10 08:00:01.81615+00', '2026-03-10 08:00:01.803635+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.845591', '', '2026-03-10 08:00:01.847892+00', 'EEED56902C12', false, NULL, '{"at": "2026-03-10T08:00:01.803635+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}', NULL);
INSERT INTO public.outbox VALUES (280, '43660c16-c74f-4366-997c-b2f7f2352e8b', 1, 60, 15, '15', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:01.608296+00', '2026-03-10 08:00:01.574637+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.694769', '', '2026-03-10 08:00:01.695744+00', '634B2C6188B9', false, NULL, '{"at": "2026-03-10T08:00:01.574637+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (281, '967277ca-5192-4df5-a2e1-4c3d287f7406', 1, 59, 7, '7', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:01.619857+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, 'D0MARC', '1773129601.658269', '', '2026-03-10 08:00:01.663427+00', '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (282, 'a8df6163-14ae-479e-aba5-f58fa35be0c3', 1, 59, 8, '8', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:01.619857+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, 'D0ZOE', '1773129601.658656', '', '2026-03-10 08:00:01.663564+00', '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (285, 'ab3fd02d-2984-4918-8e8f-d5a73a6df114', 1, 59, 20, '20', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:01.619857+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, 'D100001', '1773129601.660330', '', '2026-03-10 08:00:01.663901+00', '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (284, 'b0157bef-c299-41b1-9a58-fcda10116e89', 1, 59, 19, '19', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:01.619857+00', '2026-03-10 08:00:01.524154+00', NULL, NULL, NULL, 'D100000', '1773129601.659969', '', '2026-03-10 08:00:01.663739+00', '51F3B828A346', false, NULL, '{"at": "2026-03-10T08:00:01.524154+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (277, '316e2794-26aa-40cf-8bc8-c3a1944df13a', 1, 60, 2, '2', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:01.608296+00', '2026-03-10 08:00:01.574637+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.694292', '', '2026-03-10 08:00:01.695556+00', '634B2C6188B9', false, NULL, '{"at": "2026-03-10T08:00:01.574637+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (276, '9e5a22c3-82a3-46ac-aac9-10e896dfd179', 1, 60, 1, '1', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:01.608296+00', '2026-03-10 08:00:01.574637+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.693679', '', '2026-03-10 08:00:01.695353+00', '634B2C6188B9', false, NULL, '{"at": "2026-03-10T08:00:01.574637+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (296, '438cec76-3b94-45fc-8c14-11f8cd614eed', 1, 66, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:02.226715+00', '2026-03-10 08:00:02.216617+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '68CC8E3FDA26', false, NULL, '{"at": "2026-03-10T08:00:02.216617+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (297, '2e5c99c3-fddb-4636-8796-0c012d872143', 1, 66, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:02.226715+00', '2026-03-10 08:00:02.216617+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '68CC8E3FDA26', false, NULL, '{"at": "2026-03-10T08:00:02.216617+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (301, '3cff0322-3a88-44ce-ade9-d23525fa9d65', 1, 67, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:02.322466+00', '2026-03-10 08:00:02.316256+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.364767', '', '2026-03-10 08:00:02.367913+00', '67734A3E7072', false, NULL, '{"at": "2026-03-10T08:00:02.316256+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (300, '06f86107-d331-49ad-bb7e-5c5b4dbebb9e', 1, 67, 24, '24', 'password_ready', '{}', 'sent', 1, '2026-03-10 08:00:02.322466+00', '2026-03-10 08:00:02.316256+00', NULL, NULL, NULL, 'D0LILA', '1773129602.379617', '', '2026-03-10 08:00:02.380176+00', '67734A3E7072', true, 24, '{"at": "2026-03-10T08:00:02.316256+00:00", "person": 24, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (289, 'c0ed1321-2236-4627-b711-fae31ba4ea8f', 1, 62, 2, '2', 'identity_asked', '{}', 'sent', 1, '2026-03-10 08:00:01.81615+00', '2026-03-10 08:00:01.803635+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.846719', '', '2026-03-10 08:00:01.848102+00', 'EEED56902C12', false, NULL, '{"at": "2026-03-10T08:00:01.803635+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}', NULL);
INSERT INTO public.outbox VALUES (290, '954ea562-ae87-41eb-9cd4-22d60781d527', 1, 62, 15, '15', 'identity_asked', '{}', 'sent', 1, '2026-03-10 08:00:01.81615+00', '2026-03-10 08:00:01.803635+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.847206', '', '2026-03-10 08:00:01.84826+00', 'EEED56902C12', false, NULL, '{"at": "2026-03-10T08:00:01.803635+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}', NULL);
INSERT INTO public.outbox VALUES (314, '31379cc6-d91a-4694-8c27-de7b4d8c637b', 1, 69, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.527936+00', '2026-03-10 08:00:02.516668+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1C5A3B70B84D', false, NULL, '{"at": "2026-03-10T08:00:02.516668+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (291, '058d25b8-9326-4e4d-ac81-19d5266dc9c8', 1, 63, 1, '1', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:01.911694+00', '2026-03-10 08:00:01.901699+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.966767', '', '2026-03-10 08:00:01.969504+00', '1C977BCA6B27', false, NULL, '{"at": "2026-03-10T08:00:01.901699+00:00", "author": 1, "until": "2026-03-24T08:00:01.901699+00:00", "waiting": 14}', NULL);
INSERT INTO public.outbox VALUES (292, 'afec6580-dd79-4ac0-ac7d-2a444afaf124', 1, 63, 2, '2', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:01.911694+00', '2026-03-10 08:00:01.901699+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.967309', '', '2026-03-10 08:00:01.96972+00', '1C977BCA6B27', false, NULL, '{"at": "2026-03-10T08:00:01.901699+00:00", "author": 1, "until": "2026-03-24T08:00:01.901699+00:00", "waiting": 14}', NULL);
INSERT INTO public.outbox VALUES (293, '23a8110f-950f-4abd-9188-1a5b41304e69', 1, 63, 15, '15', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:01.911694+00', '2026-03-10 08:00:01.901699+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.967817', '', '2026-03-10 08:00:01.969867+00', '1C977BCA6B27', false, NULL, '{"at": "2026-03-10T08:00:01.901699+00:00", "author": 1, "until": "2026-03-24T08:00:01.901699+00:00", "waiting": 14}', NULL);
INSERT INTO public.outbox VALUES (295, 'fbe32370-6ff8-4a9c-855e-66118cc28980', 1, 66, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:02.226715+00', '2026-03-10 08:00:02.216617+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.264695', '', '2026-03-10 08:00:02.268126+00', '68CC8E3FDA26', false, NULL, '{"at": "2026-03-10T08:00:02.216617+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (302, '41a45d61-c545-44f1-b48f-592fac72ba2c', 1, 67, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:02.322466+00', '2026-03-10 08:00:02.316256+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '67734A3E7072', false, NULL, '{"at": "2026-03-10T08:00:02.316256+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (303, 'feea4400-97f6-4eb3-83ee-b3df88062fe6', 1, 67, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:02.322466+00', '2026-03-10 08:00:02.316256+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '67734A3E7072', false, NULL, '{"at": "2026-03-10T08:00:02.316256+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (304, '52181ee2-a8c8-4987-b01a-a8d118ba908e', 1, 67, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:02.322466+00', '2026-03-10 08:00:02.316256+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '67734A3E7072', false, NULL, '{"at": "2026-03-10T08:00:02.316256+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (313, '2168f9d9-2fe7-4910-b0ec-86f24b11419b', 1, 69, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.527936+00', '2026-03-10 08:00:02.516668+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.575812', '', '2026-03-10 08:00:02.579236+00', '1C5A3B70B84D', false, NULL, '{"at": "2026-03-10T08:00:02.516668+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (312, 'b7ba06f8-315f-45dd-8142-235f4b96db8e', 1, 69, 19, '19', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.525302+00', '2026-03-10 08:00:02.516668+00', NULL, NULL, NULL, 'D100000', '1773129602.575304', '', '2026-03-10 08:00:02.579019+00', '1C5A3B70B84D', false, NULL, '{"at": "2026-03-10T08:00:02.516668+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (318, '8077a1ec-2356-48dd-acd2-4986ca88ebd7', 1, 69, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.529043+00', '2026-03-10 08:00:02.516668+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.576417', '', '2026-03-10 08:00:02.579757+00', '1C5A3B70B84D', false, NULL, '{"at": "2026-03-10T08:00:02.516668+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (305, '2f2224e1-3807-4111-a2e0-f784a4f05ce5', 1, 67, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:02.322466+00', '2026-03-10 08:00:02.316256+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.365944', '', '2026-03-10 08:00:02.368097+00', '67734A3E7072', false, NULL, '{"at": "2026-03-10T08:00:02.316256+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (315, '645bb324-1eef-4d32-8299-466ec70d0a47', 1, 69, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.527936+00', '2026-03-10 08:00:02.516668+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1C5A3B70B84D', false, NULL, '{"at": "2026-03-10T08:00:02.516668+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (316, '1612b152-37fa-4f4d-b18d-b642a473cf23', 1, 69, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.527936+00', '2026-03-10 08:00:02.516668+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1C5A3B70B84D', false, NULL, '{"at": "2026-03-10T08:00:02.516668+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (319, '6a6b9cc2-6b86-457e-95e4-5a17ba6b685e', 1, 67, 24, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-10 08:00:02.677647+00', '2026-03-10 08:00:02.665803+00', NULL, NULL, '06f86107-d331-49ad-bb7e-5c5b4dbebb9e', 'D0LILA', '1773129602.379617', '', '2026-03-10 10:00:00.167037+00', '0F1ACB30E09E', true, NULL, '{"at": "2026-03-10T08:00:02.665803+00:00", "person": 24, "author": 1, "occasion": "added", "why": "shown"}', '2026-03-10 08:00:02.322466+00');
INSERT INTO public.outbox VALUES (317, '325dab32-e15e-40db-8709-6ff081c88f14', 1, 69, 15, '15', 'subscriber_suspended', '{}', 'failed', 1, '2026-03-10 08:00:02.527936+00', '2026-03-10 08:00:02.516668+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:02.579609+00', '1C5A3B70B84D', false, NULL, '{"at": "2026-03-10T08:00:02.516668+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (298, '4e23861c-ccb0-4911-9927-36b095f1bc2a', 1, 66, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:02.226715+00', '2026-03-10 08:00:02.216617+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '68CC8E3FDA26', false, NULL, '{"at": "2026-03-10T08:00:02.216617+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (299, '021cfdac-8c58-4ddf-b99a-74f9a17ccbc2', 1, 66, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:02.226715+00', '2026-03-10 08:00:02.216617+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.265063', '', '2026-03-10 08:00:02.268289+00', '68CC8E3FDA26', false, NULL, '{"at": "2026-03-10T08:00:02.216617+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (294, '08c874dd-358d-4089-9601-3e4314b09c18', 1, 66, 23, '23', 'password_ready', '{}', 'sent', 1, '2026-03-10 08:00:02.226715+00', '2026-03-10 08:00:02.216617+00', NULL, NULL, NULL, 'D0KARIM', '1773129602.277843', '', '2026-03-10 08:00:02.279738+00', '68CC8E3FDA26', true, 23, '{"at": "2026-03-10T08:00:02.216617+00:00", "person": 23, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (308, 'cdb70ae7-682a-4682-b9e9-d930a6c7379d', 1, 68, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:02.403862+00', '2026-03-10 08:00:02.395057+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '4F2BF1B87829', false, NULL, '{"at": "2026-03-10T08:00:02.395057+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (309, '34ce098e-b0e9-42c3-a851-fd94ed749377', 1, 68, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:02.403862+00', '2026-03-10 08:00:02.395057+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '4F2BF1B87829', false, NULL, '{"at": "2026-03-10T08:00:02.395057+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (310, 'dbda26d4-f10e-4bf9-b4b9-8ff50e8a31a1', 1, 68, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:02.403862+00', '2026-03-10 08:00:02.395057+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '4F2BF1B87829', false, NULL, '{"at": "2026-03-10T08:00:02.395057+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (343, 'df32edff-d862-4f34-9515-56e24fbece3a', 1, 76, 2, '2', 'subscriber_changed', '{}', 'owed', 0, '2026-03-10 10:00:01.109892+00', '2026-03-10 10:00:01.092715+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EF5F3E2C0115', false, NULL, '{"at": "2026-03-10T10:00:01.092715+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (328, '1321b714-3923-4261-a645-9e1070d2d4f5', 1, 73, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:00.279463+00', '2026-03-10 10:00:00.256958+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136800.321375', '', '2026-03-10 10:00:00.322678+00', 'F4FF0997F269', false, NULL, '{"at": "2026-03-10T10:00:00.256958+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (307, '10bcbb0f-7351-416f-aaca-7316dd4a04fc', 1, 68, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:02.403862+00', '2026-03-10 08:00:02.395057+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.436268', '', '2026-03-10 08:00:02.437774+00', '4F2BF1B87829', false, NULL, '{"at": "2026-03-10T08:00:02.395057+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (311, '700f00da-449c-46a0-8d19-b5f4bf0efd9a', 1, 68, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:02.403862+00', '2026-03-10 08:00:02.395057+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.437054', '', '2026-03-10 08:00:02.437999+00', '4F2BF1B87829', false, NULL, '{"at": "2026-03-10T08:00:02.395057+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (306, '8896546c-1f7b-48f8-9ebe-9554c050b286', 1, 68, 25, '25', 'password_ready', '{}', 'failed', 1, '2026-03-10 08:00:02.403862+00', '2026-03-10 08:00:02.395057+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:02.452021+00', '4F2BF1B87829', true, 25, '{"at": "2026-03-10T08:00:02.395057+00:00", "person": 25, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (324, '14cb5c62-7d86-4ba7-9c9f-ec69de10d03f', 1, 73, 2, '2', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:00.279463+00', '2026-03-10 10:00:00.256958+00', NULL, NULL, NULL, 'D0HUGH', '1773136800.321008', '', '2026-03-10 10:00:00.322461+00', 'F4FF0997F269', false, NULL, '{"at": "2026-03-10T10:00:00.256958+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (323, '7f0b2197-ed2a-44de-bd93-56804eff8042', 1, 73, 8, '8', 'password', '{}', 'sent', 1, '2026-03-10 10:00:00.276761+00', '2026-03-10 10:00:00.256958+00', NULL, NULL, NULL, 'D0ZOE', '1773136800.376070', '', '2026-03-10 10:00:00.376557+00', 'F4FF0997F269', true, 8, '{"at": "2026-03-10T10:00:00.256958+00:00", "person": 8, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (329, '957b76cb-c362-46a1-a808-2846f76b298b', 1, 73, 8, NULL, 'password_withdrawn', '{}', 'owed', 0, '2026-03-10 10:00:00.385547+00', '2026-03-11 10:00:00.376557+00', NULL, NULL, '7f0b2197-ed2a-44de-bd93-56804eff8042', 'D0ZOE', '1773136800.376070', '', NULL, 'F4FF0997F269', true, NULL, '{"at": "2026-03-11T10:00:00.376557+00:00", "person": 8, "author": 1, "occasion": "renewed", "why": "expired"}', '2026-03-10 10:00:00.276761+00');
INSERT INTO public.outbox VALUES (320, '05f39c72-787c-45fa-8386-3e9855fae0f7', 1, 71, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:02.72321+00', '2026-03-10 08:00:02.701228+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.752015', '', '2026-03-10 08:00:02.75408+00', 'E6AA753803CD', false, NULL, '{"at": "2026-03-10T08:00:02.701228+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (321, '241c8278-a0e2-4399-bf56-850ede5cbbd4', 1, 71, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:02.72321+00', '2026-03-10 08:00:02.701228+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.752551', '', '2026-03-10 08:00:02.754268+00', 'E6AA753803CD', false, NULL, '{"at": "2026-03-10T08:00:02.701228+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (322, '0b6dc9ff-1d41-41a6-be11-3af3314809b8', 1, 71, 15, '15', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:02.72321+00', '2026-03-10 08:00:02.701228+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.753378', '', '2026-03-10 08:00:02.754413+00', 'E6AA753803CD', false, NULL, '{"at": "2026-03-10T08:00:02.701228+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (325, 'c9227281-d58a-4f4b-91cb-d6354f668c25', 1, 73, 3, '3', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.279463+00', '2026-03-10 10:00:00.256958+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'F4FF0997F269', false, NULL, '{"at": "2026-03-10T10:00:00.256958+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (326, 'b7f73f7d-1b40-4e80-bf7c-edb96494e218', 1, 73, 4, '4', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.279463+00', '2026-03-10 10:00:00.256958+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'F4FF0997F269', false, NULL, '{"at": "2026-03-10T10:00:00.256958+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (327, '771621c2-1bd7-4167-b01f-c20bb5ea0065', 1, 73, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.279463+00', '2026-03-10 10:00:00.256958+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'F4FF0997F269', false, NULL, '{"at": "2026-03-10T10:00:00.256958+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (332, 'bc46b083-0133-4a00-9f37-5bd4f3430679', 1, 74, 3, '3', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.795952+00', '2026-03-10 10:00:00.783861+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DE28744F6664', false, NULL, '{"at": "2026-03-10T10:00:00.783861+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (333, '5226a456-e53a-4a53-a5c7-9153c402cd65', 1, 74, 4, '4', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.795952+00', '2026-03-10 10:00:00.783861+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DE28744F6664', false, NULL, '{"at": "2026-03-10T10:00:00.783861+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (334, '8873a90c-07d2-4a10-a704-3bb1348e64b3', 1, 74, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.795952+00', '2026-03-10 10:00:00.783861+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DE28744F6664', false, NULL, '{"at": "2026-03-10T10:00:00.783861+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (335, '06250b90-eff5-4218-829a-9c24a0b7cd0c', 1, 74, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:00.795952+00', '2026-03-10 10:00:00.783861+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136800.846350', '', '2026-03-10 10:00:00.847525+00', 'DE28744F6664', false, NULL, '{"at": "2026-03-10T10:00:00.783861+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (331, 'a05d3572-4ff6-4b93-adf8-8674e440fe14', 1, 74, 2, '2', 'password_sent_for', '{}', 'owed', 1, '2026-03-10 10:00:00.795952+00', '2026-03-10 10:00:02.253926+00', NULL, NULL, NULL, NULL, NULL, 'http_503', NULL, 'DE28744F6664', false, NULL, '{"at": "2026-03-10T10:00:00.783861+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (337, '7604237e-10af-4bc7-ad88-8c1eb8cc9b0b', 1, 75, 2, '2', 'password_sent_for', '{}', 'owed', 0, '2026-03-10 10:00:00.957059+00', '2026-03-10 10:00:00.938049+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DDF662F91EBE', false, NULL, '{"at": "2026-03-10T10:00:00.938049+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (338, 'ba5d5a5a-9297-40e7-ace4-32a327bf1a85', 1, 75, 3, '3', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.957059+00', '2026-03-10 10:00:00.938049+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DDF662F91EBE', false, NULL, '{"at": "2026-03-10T10:00:00.938049+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (344, 'f13adb0e-a922-4ec5-8fd0-c93b25066671', 1, 76, 3, '3', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:01.109892+00', '2026-03-10 10:00:01.092715+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EF5F3E2C0115', false, NULL, '{"at": "2026-03-10T10:00:01.092715+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (336, 'c60797d6-e8fe-4e07-aff3-d587a660312e', 1, 75, 21, '21', 'password', '{}', 'cancelled', 1, '2026-03-10 10:00:00.955478+00', '2026-03-10 10:00:02.419349+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', '2026-03-11 09:00:00.784298+00', 'DDF662F91EBE', true, 21, '{"at": "2026-03-10T10:00:00.938049+00:00", "person": 21, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (339, '050c787e-8969-4fe3-81ac-7e763b656383', 1, 75, 4, '4', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.957059+00', '2026-03-10 10:00:00.938049+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DDF662F91EBE', false, NULL, '{"at": "2026-03-10T10:00:00.938049+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (340, 'ecabc0ae-d333-4500-b77e-8385cf6e4922', 1, 75, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.957059+00', '2026-03-10 10:00:00.938049+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DDF662F91EBE', false, NULL, '{"at": "2026-03-10T10:00:00.938049+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (341, 'fb9b4ca4-ecd2-42a3-8b79-01a54e655567', 1, 75, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:00.957059+00', '2026-03-10 10:00:00.938049+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136801.005488', '', '2026-03-10 10:00:01.006893+00', 'DDF662F91EBE', false, NULL, '{"at": "2026-03-10T10:00:00.938049+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (345, '1aaa0c9c-4f94-4fed-92fc-ffb097fab1e2', 1, 76, 4, '4', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:01.109892+00', '2026-03-10 10:00:01.092715+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EF5F3E2C0115', false, NULL, '{"at": "2026-03-10T10:00:01.092715+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (346, 'edcd36d7-fc4e-4d5f-b3da-b224db1344f2', 1, 76, 5, '5', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:01.109892+00', '2026-03-10 10:00:01.092715+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EF5F3E2C0115', false, NULL, '{"at": "2026-03-10T10:00:01.092715+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (342, '30b6e8e3-9cf5-496d-8b20-4f3a5592548f', 1, 76, 6, '6', 'subscriber_changed', '{}', 'owed', 1, '2026-03-10 10:00:01.109892+00', '2026-03-10 10:00:03.120825+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, 'EF5F3E2C0115', false, NULL, '{"at": "2026-03-10T10:00:01.092715+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (347, 'bcc10570-7fad-40c5-99df-6caa7ed95a21', 1, 76, 15, '15', 'subscriber_changed', '{}', 'sent', 1, '2026-03-10 10:00:01.109892+00', '2026-03-10 10:00:01.092715+00', NULL, NULL, NULL, 'D0EMMA', '1773136801.149386', '', '2026-03-10 10:00:01.152144+00', 'EF5F3E2C0115', false, NULL, '{"at": "2026-03-10T10:00:01.092715+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (348, '697075c2-ec69-4d98-899c-2f89eb1b4540', 1, 76, NULL, 'channel', 'subscriber_changed', '{}', 'sent', 1, '2026-03-10 10:00:01.109892+00', '2026-03-10 10:00:01.092715+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136801.149789', '', '2026-03-10 10:00:01.152321+00', 'EF5F3E2C0115', false, NULL, '{"at": "2026-03-10T10:00:01.092715+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (330, '8ced80c3-78ff-4b80-9ac1-8b2bbbb90584', 1, 74, 7, '7', 'password', '{}', 'owed', 1, '2026-03-10 10:00:00.793865+00', '2026-03-10 10:00:02.865376+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, 'DE28744F6664', true, 7, '{"at": "2026-03-10T10:00:00.783861+00:00", "person": 7, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (349, '617d2191-185b-46b3-b5a7-ca9e30b6ca2a', 1, 77, 17, '17', 'password', '{}', 'owed', 0, '2026-03-11 09:00:00.121932+00', '2026-03-11 09:00:00.106461+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '43DCC31043EF', true, 17, '{"at": "2026-03-11T09:00:00.106461+00:00", "person": 17, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (350, '94ae5949-03a4-4799-9748-9ec955a4107e', 1, 77, NULL, 'channel', 'journal_head', '{}', 'owed', 0, '2026-03-11 09:00:00.14899+00', '2026-03-11 09:00:00.143197+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '818001A68633', false, NULL, '{"at": "2026-03-11T09:00:00.143197+00:00", "lines": 77, "hash": "cf41835b3f3451920e8a6bad32b9750199bc6e545205ae8aa4c5c1c60794b711"}', NULL);
INSERT INTO public.outbox VALUES (351, '9807685a-2870-4671-8339-d000904f9cd3', 1, 78, 1, '1', 'access_asked', '{}', 'owed', 0, '2026-03-11 09:00:00.245738+00', '2026-03-11 09:00:00.236394+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '8050A8B2AF5C', false, NULL, '{"at": "2026-03-11T09:00:00.236394+00:00", "answer": null, "person": 26}', NULL);
INSERT INTO public.outbox VALUES (352, '5ce1de7c-0d4c-411c-befe-d528d33365e1', 1, 78, 2, '2', 'access_asked', '{}', 'owed', 0, '2026-03-11 09:00:00.245738+00', '2026-03-11 09:00:00.236394+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '8050A8B2AF5C', false, NULL, '{"at": "2026-03-11T09:00:00.236394+00:00", "answer": null, "person": 26}', NULL);
INSERT INTO public.outbox VALUES (353, '945e3811-573f-48b0-ac98-dfe56f9a635e', 1, 78, 15, '15', 'access_asked', '{}', 'owed', 0, '2026-03-11 09:00:00.245738+00', '2026-03-11 09:00:00.236394+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '8050A8B2AF5C', false, NULL, '{"at": "2026-03-11T09:00:00.236394+00:00", "answer": null, "person": 26}', NULL);
INSERT INTO public.outbox VALUES (354, '8d8edade-36c3-49a4-9b09-1ef1dff0180a', 1, 66, 23, NULL, 'password_withdrawn', '{}', 'owed', 0, '2026-03-11 09:00:00.331169+00', '2026-03-11 09:00:00.320095+00', NULL, NULL, '08c874dd-358d-4089-9601-3e4314b09c18', 'D0KARIM', '1773129602.277843', '', NULL, '87C34A853351', true, NULL, '{"at": "2026-03-11T09:00:00.320095+00:00", "person": 23, "author": 1, "occasion": "added", "why": "held"}', '2026-03-10 08:00:02.226715+00');
INSERT INTO public.outbox VALUES (355, '5218d74e-21d4-4e99-85e0-8da86150e068', 1, 79, 23, '23', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.333007+00', '2026-03-11 09:00:00.320095+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '87C34A853351', false, NULL, '{"at": "2026-03-11T09:00:00.320095+00:00", "answer": null, "person": 23, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (356, '150658b2-d46b-4a72-ab95-d25579731c0a', 1, 79, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.336938+00', '2026-03-11 09:00:00.320095+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '87C34A853351', false, NULL, '{"at": "2026-03-11T09:00:00.320095+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (357, 'c8ea02bb-82ea-42ce-8ee1-f9636f52b280', 1, 79, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.336938+00', '2026-03-11 09:00:00.320095+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '87C34A853351', false, NULL, '{"at": "2026-03-11T09:00:00.320095+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (358, '8ea6fa0a-b8eb-4a10-b4fb-ea7b12a26f77', 1, 79, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.336938+00', '2026-03-11 09:00:00.320095+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '87C34A853351', false, NULL, '{"at": "2026-03-11T09:00:00.320095+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (359, 'eacd4492-a4c5-4550-a839-5abbba514699', 1, 79, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.336938+00', '2026-03-11 09:00:00.320095+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '87C34A853351', false, NULL, '{"at": "2026-03-11T09:00:00.320095+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (361, '03490c39-bdbb-4f30-8370-5d21adc09868', 1, 79, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.338628+00', '2026-03-11 09:00:00.320095+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '87C34A853351', false, NULL, '{"at": "2026-03-11T09:00:00.320095+00:00", "answer": null, "person": 23, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (362, 'a20e9d8d-0545-49c3-9fcd-8fd1d3ec6a80', 1, 80, 27, '27', 'password', '{}', 'owed', 0, '2026-03-11 09:00:00.43146+00', '2026-03-11 09:00:00.421589+00', 'cabinet:19797:2e2c7f74', '2026-03-11 09:00:30.421589+00', NULL, NULL, NULL, '', NULL, '7027154CD49C', true, 27, '{"at": "2026-03-11T09:00:00.421589+00:00", "person": 27, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (363, '41f2e25a-5802-4729-ba06-2a89eec688e0', 1, 80, 2, '2', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:00.43146+00', '2026-03-11 09:00:00.421589+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7027154CD49C', false, NULL, '{"at": "2026-03-11T09:00:00.421589+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (364, 'c408d6f2-ee86-4932-b43c-57309e6ba36a', 1, 80, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.43146+00', '2026-03-11 09:00:00.421589+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7027154CD49C', false, NULL, '{"at": "2026-03-11T09:00:00.421589+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (365, 'e78d9f9e-f9e3-4c95-93ad-11ba7c0d94cc', 1, 80, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.43146+00', '2026-03-11 09:00:00.421589+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7027154CD49C', false, NULL, '{"at": "2026-03-11T09:00:00.421589+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (366, '47e1f88d-c709-44a8-b404-3fa912092400', 1, 80, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.43146+00', '2026-03-11 09:00:00.421589+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7027154CD49C', false, NULL, '{"at": "2026-03-11T09:00:00.421589+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (367, '44c02681-0390-4219-b6ee-e657a0e28269', 1, 80, NULL, 'channel', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:00.43146+00', '2026-03-11 09:00:00.421589+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7027154CD49C', false, NULL, '{"at": "2026-03-11T09:00:00.421589+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (369, '2d042e37-a4c9-4ef3-a8d4-eebee1a14a62', 1, 81, 2, '2', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:00.499143+00', '2026-03-11 09:00:00.489415+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3D2B650A024F', false, NULL, '{"at": "2026-03-11T09:00:00.489415+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (370, '2b300e3d-3fa2-4ca5-a94a-79f015dbeade', 1, 81, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.499143+00', '2026-03-11 09:00:00.489415+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3D2B650A024F', false, NULL, '{"at": "2026-03-11T09:00:00.489415+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (371, 'b4903890-84a1-4c35-8d28-1d626c92aa18', 1, 81, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.499143+00', '2026-03-11 09:00:00.489415+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3D2B650A024F', false, NULL, '{"at": "2026-03-11T09:00:00.489415+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (372, 'df61407d-9cc3-4f8a-9441-d343cb392b45', 1, 81, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.499143+00', '2026-03-11 09:00:00.489415+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3D2B650A024F', false, NULL, '{"at": "2026-03-11T09:00:00.489415+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (373, '2b8ec3bf-3797-4768-9a03-296a28049c99', 1, 81, NULL, 'channel', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:00.499143+00', '2026-03-11 09:00:00.489415+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3D2B650A024F', false, NULL, '{"at": "2026-03-11T09:00:00.489415+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (368, '9f95b002-1160-42e1-91a4-b50a1e18eb0b', 1, 81, 28, '28', 'password', '{}', 'cancelled', 0, '2026-03-11 09:00:00.499143+00', '2026-03-11 09:00:00.489415+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-11 09:00:00.600226+00', '3D2B650A024F', true, 28, '{"at": "2026-03-11T09:00:00.489415+00:00", "person": 28, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (374, 'cd48658a-0c2a-43a9-8267-d62878b53f9b', 1, 82, 28, '28', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.610438+00', '2026-03-11 09:00:00.600226+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '24CF2B61648A', false, NULL, '{"at": "2026-03-11T09:00:00.600226+00:00", "answer": null, "person": 28, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (375, 'bc1ec830-2300-4830-8de5-20929cde4814', 1, 82, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.618677+00', '2026-03-11 09:00:00.600226+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '24CF2B61648A', false, NULL, '{"at": "2026-03-11T09:00:00.600226+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (376, 'e0323137-ca79-4178-a305-23be7eac37d3', 1, 82, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.618677+00', '2026-03-11 09:00:00.600226+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '24CF2B61648A', false, NULL, '{"at": "2026-03-11T09:00:00.600226+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (377, 'a5ac57ee-9504-4627-aff0-36346aecc0e0', 1, 82, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.618677+00', '2026-03-11 09:00:00.600226+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '24CF2B61648A', false, NULL, '{"at": "2026-03-11T09:00:00.600226+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (378, 'a88b0e7f-347e-49cf-9305-1d3de597c8e1', 1, 82, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.618677+00', '2026-03-11 09:00:00.600226+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '24CF2B61648A', false, NULL, '{"at": "2026-03-11T09:00:00.600226+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (379, 'b9e74b74-5b19-4282-b123-4e609cd52d90', 1, 82, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.620169+00', '2026-03-11 09:00:00.600226+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '24CF2B61648A', false, NULL, '{"at": "2026-03-11T09:00:00.600226+00:00", "answer": null, "person": 28, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (380, '743d4b4c-e51e-4eb3-ba74-4e3509c6002b', 1, 83, 20, '20', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.701682+00', '2026-03-11 09:00:00.69367+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '459E2594C3FF', false, NULL, '{"at": "2026-03-11T09:00:00.693670+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (381, 'be576ae6-54d2-4359-9c5c-c0f41d043f8e', 1, 83, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.706306+00', '2026-03-11 09:00:00.69367+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '459E2594C3FF', false, NULL, '{"at": "2026-03-11T09:00:00.693670+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (382, '02119ea3-fd59-472b-8414-7446273d3c04', 1, 83, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.706306+00', '2026-03-11 09:00:00.69367+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '459E2594C3FF', false, NULL, '{"at": "2026-03-11T09:00:00.693670+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (383, '59c0a6dc-f558-4c15-92da-d89641cefc3a', 1, 83, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.706306+00', '2026-03-11 09:00:00.69367+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '459E2594C3FF', false, NULL, '{"at": "2026-03-11T09:00:00.693670+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (384, '108b9b06-46c0-455d-987a-39ac3aa98326', 1, 83, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.706306+00', '2026-03-11 09:00:00.69367+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '459E2594C3FF', false, NULL, '{"at": "2026-03-11T09:00:00.693670+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (385, 'f25e61f5-4afa-4d2e-9dda-7604fa917d6e', 1, 83, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.707403+00', '2026-03-11 09:00:00.69367+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '459E2594C3FF', false, NULL, '{"at": "2026-03-11T09:00:00.693670+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (386, '598faab3-a7c9-44c2-9654-e6c8fa251cdf', 1, 75, 21, NULL, 'password_withdrawn', '{}', 'owed', 0, '2026-03-11 09:00:00.78995+00', '2026-03-11 09:00:00.784298+00', NULL, NULL, 'c60797d6-e8fe-4e07-aff3-d587a660312e', NULL, NULL, '', NULL, 'E3CF43B27CDB', true, NULL, '{"at": "2026-03-11T09:00:00.784298+00:00", "person": 21, "author": 1, "occasion": "renewed", "why": "held"}', '2026-03-10 10:00:00.955478+00');
INSERT INTO public.outbox VALUES (387, 'cc617fae-999e-44f4-994d-bf41b79bf055', 1, 84, 21, '21', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.793683+00', '2026-03-11 09:00:00.784298+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E3CF43B27CDB', false, NULL, '{"at": "2026-03-11T09:00:00.784298+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (360, 'b2dae072-1fda-4912-ad5e-2b4f592bff63', 1, 79, 15, '15 news gathered', 'daily_news', '{}', 'owed', 0, '2026-03-11 09:00:00.336938+00', '2026-03-11 17:00:00+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '87C34A853351', false, NULL, '{"at": "2026-03-11T09:00:00.320095+00:00", "news": [{"entry": 79, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.320095+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}}}, {"entry": 82, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.600226+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}, {"entry": 83, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.693670+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}, {"entry": 84, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.784298+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}], "more": 0}', NULL);
INSERT INTO public.outbox VALUES (388, '5f27041b-f8d5-4408-a209-7ca9fa2943a2', 1, 84, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.797185+00', '2026-03-11 09:00:00.784298+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E3CF43B27CDB', false, NULL, '{"at": "2026-03-11T09:00:00.784298+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (389, '01e21d88-346a-42b3-9a3c-ae14720a5390', 1, 84, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.797185+00', '2026-03-11 09:00:00.784298+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E3CF43B27CDB', false, NULL, '{"at": "2026-03-11T09:00:00.784298+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (390, '88e52f7f-590c-4943-b7f0-26b641200286', 1, 84, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.797185+00', '2026-03-11 09:00:00.784298+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E3CF43B27CDB', false, NULL, '{"at": "2026-03-11T09:00:00.784298+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (391, '64e8fd1b-7f81-4e00-9748-b9444938ccc1', 1, 84, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.797185+00', '2026-03-11 09:00:00.784298+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E3CF43B27CDB', false, NULL, '{"at": "2026-03-11T09:00:00.784298+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (392, 'c1d79791-bf20-400f-8334-53b87ee183ea', 1, 84, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.798269+00', '2026-03-11 09:00:00.784298+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E3CF43B27CDB', false, NULL, '{"at": "2026-03-11T09:00:00.784298+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (393, '2815f0d3-71eb-4755-a57f-a39f73156506', 1, 85, 1, '1', 'import_started', '{}', 'owed', 0, '2026-03-11 09:00:01.309121+00', '2026-03-11 09:00:01.302169+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D9F6BFE10C46', false, NULL, '{"at": "2026-03-11T09:00:01.302169+00:00", "file": "arriv\u00e9es.csv", "added": 0, "there": 0, "left_out": 0, "refused": 0, "outside": 0, "withheld": false, "total": 12, "handled": 0, "state": "running"}', NULL);
INSERT INTO public.outbox VALUES (394, '96710929-cf1c-4339-8607-40605d833d80', 1, 86, 29, '29', 'password', '{}', 'owed', 0, '2026-03-11 09:00:01.343799+00', '2026-03-11 09:00:01.316999+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 29, '{"at": "2026-03-11T09:00:01.316999+00:00", "person": 29, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (395, '9016a984-9c8d-4f4a-bab6-fc0b95a2cb0a', 1, 87, 30, '30', 'password', '{}', 'owed', 0, '2026-03-11 09:00:01.343799+00', '2026-03-11 09:00:01.316999+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 30, '{"at": "2026-03-11T09:00:01.316999+00:00", "person": 30, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (396, '8a60eeed-8767-436e-9f70-35cc2045f317', 1, 88, 31, '31', 'password', '{}', 'owed', 0, '2026-03-11 09:00:01.343799+00', '2026-03-11 09:00:01.316999+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 31, '{"at": "2026-03-11T09:00:01.316999+00:00", "person": 31, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (397, 'd2a62581-dae6-4734-a313-17d6708eb871', 1, 89, 32, '32', 'password', '{}', 'owed', 0, '2026-03-11 09:00:01.343799+00', '2026-03-11 09:00:01.316999+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 32, '{"at": "2026-03-11T09:00:01.316999+00:00", "person": 32, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (398, 'd845d610-7423-4b89-a015-da465cbdebb7', 1, 90, 33, '33', 'password', '{}', 'owed', 0, '2026-03-11 09:00:01.343799+00', '2026-03-11 09:00:01.316999+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 33, '{"at": "2026-03-11T09:00:01.316999+00:00", "person": 33, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (399, 'f558e7c4-1566-4e4c-9160-56ce204a6d7c', 1, 92, 1, '1', 'directory_differs', '{}', 'owed', 0, '2026-03-11 09:00:01.807805+00', '2026-03-11 09:00:01.794817+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL, '{"at": "2026-03-11T09:00:01.794817+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}', NULL);
INSERT INTO public.outbox VALUES (400, '05c51cac-85a1-4f9b-8d10-263813fbdc77', 1, 92, 2, '2', 'directory_differs', '{}', 'owed', 0, '2026-03-11 09:00:01.807805+00', '2026-03-11 09:00:01.794817+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL, '{"at": "2026-03-11T09:00:01.794817+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}', NULL);
INSERT INTO public.outbox VALUES (401, 'fc08b311-7df6-47d9-87b3-bd9b04fc5783', 1, 92, 15, '15', 'directory_differs', '{}', 'owed', 0, '2026-03-11 09:00:01.807805+00', '2026-03-11 09:00:01.794817+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL, '{"at": "2026-03-11T09:00:01.794817+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}', NULL);
INSERT INTO public.outbox VALUES (402, 'c9458abe-1a13-4328-b70d-609f1ba5835b', 1, 93, 1, '1', 'password_asked', '{}', 'owed', 0, '2026-03-11 09:00:01.862715+00', '2026-03-11 09:00:01.854679+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '5B3A8E9D59BB', false, NULL, '{"at": "2026-03-11T09:00:01.854679+00:00", "answer": null, "person": 24}', NULL);
INSERT INTO public.outbox VALUES (403, '1ac506d1-2916-4629-a314-0fcf38e21a10', 1, 93, 2, '2', 'password_asked', '{}', 'owed', 0, '2026-03-11 09:00:01.862715+00', '2026-03-11 09:00:01.854679+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '5B3A8E9D59BB', false, NULL, '{"at": "2026-03-11T09:00:01.854679+00:00", "answer": null, "person": 24}', NULL);
INSERT INTO public.outbox VALUES (404, '16c3a2a2-2761-4143-800f-14e8cf076419', 1, 93, 15, '15', 'password_asked', '{}', 'owed', 0, '2026-03-11 09:00:01.862715+00', '2026-03-11 09:00:01.854679+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '5B3A8E9D59BB', false, NULL, '{"at": "2026-03-11T09:00:01.854679+00:00", "answer": null, "person": 24}', NULL);


--
-- Data for Name: owed_to_door; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.people VALUES (5, 1, 'jeanne.robert@cabinet-durand.fr', NULL, '', '', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.036976+00', 'none', NULL, NULL, '', '', '', '', 'jeanne.robert@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'jeanne.robert@cablnet-durand.fr', NULL, 'jeanne.robert@cabinet-durand.fr

-d

.f

.r

@c

ca

du

fr

je

ro', 'at_once', NULL);
INSERT INTO public.people VALUES (1, 1, 'claire.durand@cabinet-durand.fr', 'U0CLAIRE', 'Claire', 'Durand', '+33144556670', 'Expert-comptable associée', true, '2026-03-02 08:30:01.015594+00', 'none', '2026-03-02 08:30:00.036976+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'claire durand', 'durand claire', 'claire durand claire.durand@cabinet-durand.fr expert-comptable associee', NULL, NULL, NULL, NULL, 'clalre.durand@cablnet-durand.fr', NULL, 'claire durand claire.durand@cabinet-durand.fr expert-comptable associee

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
INSERT INTO public.people VALUES (2, 1, 'hugh.martin@cabinet-durand.fr', 'U0HUGH', 'Hugh', 'Martin', NULL, 'Partner', true, '2026-03-02 08:30:01.767009+00', 'none', '2026-03-02 08:30:00.036976+00', 'none', NULL, NULL, 'en-GB', 'Europe/London', 'hugh martin', 'martin hugh', 'hugh martin hugh.martin@cabinet-durand.fr partner', NULL, NULL, NULL, NULL, 'hugh.martln@cablnet-durand.fr', NULL, 'hugh martin hugh.martin@cabinet-durand.fr partner

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
INSERT INTO public.people VALUES (16, 1, 'yann@cabinet-durand.fr', 'U0YANN', 'Yann', 'Imbert', NULL, '', false, NULL, 'planned', '2026-03-02 08:30:04.19098+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'imbert yann', 'imbert yann', 'yann imbert yann@cabinet-durand.fr', '2026-06-01', '2026-09-30', NULL, NULL, 'yann@cablnet-durand.fr', NULL, 'yann imbert yann@cabinet-durand.fr

-d

.f

@c

ca

du

fr

im

ya', 'at_once', NULL);
INSERT INTO public.people VALUES (18, 1, 'jean.absent@filiale.fr', NULL, 'Jean', 'Absent', NULL, '', false, NULL, 'active', '2026-03-02 08:30:04.36036+00', 'delivered', '2026-03-02 08:30:04.414625+00', '$argon2id$v=19$m=19456,t=2,p=1$gaxTs84gr2ozfHXwGZCRGw$W4GXeqcUQmo8kvgpUE0ZgrJ4k2Ooimp7DNKYknhBAYs', '', '', 'absent jean', 'absent jean', 'jean absent jean.absent@filiale.fr', NULL, NULL, NULL, NULL, 'jean.absent@flllale.fr', NULL, 'jean absent jean.absent@filiale.fr

.a

.f

@f

ab

fi

fr

je', 'at_once', NULL);
INSERT INTO public.people VALUES (12, 1, 'sophie@cabinet-durand.fr', 'U0SOPHIE', 'Sophie', 'Étienne', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:03.463035+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'etienne sophie', 'etienne sophie', 'sophie etienne sophie@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'sophle@cablnet-durand.fr', NULL, 'sophie etienne sophie@cabinet-durand.fr

-d

.f

@c

ca

du

et

fr

so', 'at_once', NULL);
INSERT INTO public.people VALUES (21, 1, 'crowd2@cabinet-durand.fr', 'U100002', 'Prénom2', 'Nom2', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.876672+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom2 prenom2', 'nom2 prenom2', 'prenom2 nom2 crowd2@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd2@cablnet-durand.fr', NULL, 'prenom2 nom2 crowd2@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (11, 1, 'oscar@cabinet-durand.fr', 'U0OSCAR', 'Oscar', 'Dupuis', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:03.336114+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'dupuis oscar', 'dupuis oscar', 'oscar dupuis oscar@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'oscar@cablnet-durand.fr', NULL, 'oscar dupuis oscar@cabinet-durand.fr

-d

.f

@c

ca

du

fr

os', 'at_once', NULL);
INSERT INTO public.people VALUES (9, 1, 'nora@cabinet-durand.fr', NULL, 'Nora', 'Benali', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:03.09212+00', 'noted', '2026-03-02 08:30:04.555435+00', '$argon2id$v=19$m=19456,t=2,p=1$4NF+/xc0K6YeFMSUaCRSvA$3Za0pG1q62cjKWytktqWJTjlyz1G/lBfSNgGEpJOgWk', 'fr-FR', 'Europe/Paris', 'benali nora', 'benali nora', 'nora benali nora@cabinet-durand.fr', NULL, NULL, NULL, 'U0NORA', 'nora@cablnet-durand.fr', NULL, 'nora benali nora@cabinet-durand.fr

-d

.f

@c

be

ca

du

fr

no', 'at_once', NULL);
INSERT INTO public.people VALUES (10, 1, 'bruno@cabinet-durand.fr', NULL, 'Bruno', 'Caron', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:03.207147+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'bruno caron', 'caron bruno', 'bruno caron bruno@cabinet-durand.fr', NULL, NULL, NULL, 'U0BRUNO', 'bruno@cablnet-durand.fr', NULL, 'bruno caron bruno@cabinet-durand.fr

-d

.f

@c

br

ca

du

fr', 'at_once', NULL);
INSERT INTO public.people VALUES (3, 1, 'paule@cabinet-durand.fr', NULL, 'Paule', 'Rey', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.036976+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'paule rey', 'rey paule', 'paule rey paule@cabinet-durand.fr', NULL, NULL, NULL, 'U0PAULE', 'paule@cablnet-durand.fr', NULL, 'paule rey paule@cabinet-durand.fr

-d

.f

@c

ca

du

fr

pa

re', 'at_once', NULL);
INSERT INTO public.people VALUES (4, 1, 'remi@cabinet-durand.fr', NULL, 'Rémi', 'Sarre', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.036976+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'remi sarre', 'sarre remi', 'remi sarre remi@cabinet-durand.fr', NULL, NULL, NULL, 'U0REMI', 'reml@cablnet-durand.fr', NULL, 'remi sarre remi@cabinet-durand.fr

-d

.f

@c

ca

du

fr

re

sa', 'at_once', NULL);
INSERT INTO public.people VALUES (13, 1, 'thomas@cabinet-durand.fr', NULL, 'Thomas', 'Fabre', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:03.829374+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'fabre thomas', 'fabre thomas', 'thomas fabre thomas@cabinet-durand.fr', NULL, NULL, NULL, 'U0THOMAS', 'thomas@cablnet-durand.fr', NULL, 'thomas fabre thomas@cabinet-durand.fr

-d

.f

@c

ca

du

fa

fr

th', 'at_once', NULL);
INSERT INTO public.people VALUES (14, 1, 'erased-14.invalid', NULL, '', '№ 14', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:03.959775+00', 'none', NULL, NULL, '', '', '14 no', 'no 14', 'no 14 erased-14.invalid', NULL, NULL, NULL, NULL, '@erased-l4.lnvalld', NULL, 'no 14 erased-14.invalid

-1

.i

14

er

in

no', 'at_once', NULL);
INSERT INTO public.people VALUES (8, 1, 'zoe.oneill@cabinet-durand.fr', 'U0ZOE', 'Zoë', 'O’Neill', NULL, '', false, NULL, 'active', '2026-03-02 08:30:02.980176+00', 'delivered', '2026-03-10 10:00:00.376557+00', '$argon2id$v=19$m=19456,t=2,p=1$IZSG98HAdIf6nmdGHLSXgg$cE69PfOHB9npz0257ggEaIIA3NT5iu25feZ0mQ9SlfA', 'en-US', 'Europe/Paris', 'neill o zoe', 'o''neill zoe', 'zoe o''neill zoe.oneill@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'zoe.onelll@cablnet-durand.fr', NULL, 'zoe o''neill zoe.oneill@cabinet-durand.fr

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
INSERT INTO public.people VALUES (7, 1, 'marc.lefevre@cabinet-durand.fr', 'U0MARC', 'Marc', 'Lefèvre', NULL, '', false, NULL, 'active', '2026-03-02 08:30:02.85592+00', 'to_send', '2026-03-10 10:00:00.783861+00', '$argon2id$v=19$m=19456,t=2,p=1$Hqu4bGrpZor0QLxWh1nByQ$HQXK8vBFKXyGQ1cSkKTeM9goEK2K3yzZQvNtsFufB30', 'fr-FR', 'Europe/Paris', 'lefevre marc', 'lefevre marc', 'marc lefevre marc.lefevre@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'marc.lefevre@cablnet-durand.fr', NULL, 'marc lefevre marc.lefevre@cabinet-durand.fr

-d

.f

.l

@c

ca

du

fr

le

ma', 'at_once', NULL);
INSERT INTO public.people VALUES (15, 1, 'emma@cabinet-durand.fr', 'U0EMMA', 'Emma', 'Hubert', NULL, '', false, '2026-03-02 08:30:06.724042+00', 'active', '2026-03-02 08:30:04.098671+00', 'chosen', '2026-03-11 09:00:01.719247+00', '$argon2id$v=19$m=19456,t=2,p=1$CqdzP1sYw4sQZ/OGWzyeng$uCs1kTnlwttZ5tT7LQj4TgH+hlVUYpOdZO5RBSUr74E', 'fr-FR', 'Europe/Paris', 'emma hubert', 'hubert emma', 'emma hubert emma@cabinet-durand.fr', NULL, '2026-03-17', 7, NULL, 'emma@cablnet-durand.fr', NULL, 'emma hubert emma@cabinet-durand.fr

-d

.f

@c

ca

du

em

fr

hu', 'daily', NULL);
INSERT INTO public.people VALUES (6, 1, 'anne.petit@cabinet-durand.fr', 'U0ANNE', 'Anne', 'Petit', NULL, 'Assistante de direction', false, NULL, 'active', '2026-03-02 08:30:02.711144+00', 'delivered', '2026-03-02 08:30:02.787223+00', '$argon2id$v=19$m=19456,t=2,p=1$48eH+vtezz35ff0WpVgPzQ$Z9RwSomc4mB0WTaG5c5t6qKlxNoTZ2k0avzlJamdIlY', 'fr-FR', 'Europe/Paris', 'anne petit', 'petit anne', 'anne petit anne.petit@cabinet-durand.fr assistante de direction', NULL, NULL, NULL, NULL, 'anne.petlt@cablnet-durand.fr', NULL, 'anne petit anne.petit@cabinet-durand.fr assistante de direction

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
INSERT INTO public.people VALUES (17, 1, 'lea@cabinet-durand.fr', 'U0LEA', 'Léa', 'Jacquet', NULL, '', false, NULL, 'active', '2026-03-02 08:30:04.257376+00', 'to_send', '2026-03-11 09:00:00.106461+00', NULL, 'fr-FR', 'Europe/Paris', 'jacquet lea', 'jacquet lea', 'lea jacquet lea@cabinet-durand.fr', '2026-03-11', NULL, NULL, NULL, 'lea@cablnet-durand.fr', NULL, 'lea jacquet lea@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ja

le', 'at_once', NULL);
INSERT INTO public.people VALUES (22, 1, 'felix.faure@filiale.fr', NULL, 'Félix', 'Faure', NULL, '', false, NULL, 'active', '2026-03-02 08:30:04.876672+00', 'none', '2026-03-02 08:30:04.876672+00', NULL, '', '', 'faure felix', 'faure felix', 'felix faure felix.faure@filiale.fr', NULL, NULL, NULL, NULL, 'fellx.faure@flllale.fr', NULL, 'felix faure felix.faure@filiale.fr

.f

@f

fa

fe

fi

fr', 'at_once', NULL);
INSERT INTO public.people VALUES (25, 1, 'gael@cabinet-durand.fr', 'U0GAEL', 'Gaël', 'Morvan', NULL, '', false, NULL, 'active', '2026-03-10 08:00:02.395057+00', 'failed', '2026-03-10 08:00:02.452021+00', NULL, 'fr-FR', 'Europe/Paris', 'gael morvan', 'morvan gael', 'gael morvan gael@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'gael@cablnet-durand.fr', NULL, 'gael morvan gael@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ga

mo', 'at_once', NULL);
INSERT INTO public.people VALUES (19, 1, 'crowd0@cabinet-durand.fr', 'U100000', 'Prénom0', 'Nom0', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.876672+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom0 prenom0', 'nom0 prenom0', 'prenom0 nom0 crowd0@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowdo@cablnet-durand.fr', NULL, 'prenom0 nom0 crowd0@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (24, 1, 'lila@cabinet-durand.fr', 'U0LILA', 'Lila', 'Leroy', NULL, '', false, NULL, 'active', '2026-03-10 08:00:02.316256+00', 'noted', '2026-03-10 08:00:02.665803+00', '$argon2id$v=19$m=19456,t=2,p=1$T4dA9dFk0TuleSs+t0lHBw$tjpp7x89fVBIjkYC9j0wNhV6e+6oGiPGH2scjjcG9Is', 'en-US', 'Europe/Paris', 'leroy lila', 'leroy lila', 'lila leroy lila@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'llla@cablnet-durand.fr', NULL, 'lila leroy lila@cabinet-durand.fr

-d

.f

@c

ca

du

fr

le

li', 'at_once', NULL);
INSERT INTO public.people VALUES (26, 1, 'elsa@cabinet-durand.fr', 'U0ELSA', 'Elsa', 'Noël', NULL, '', false, NULL, 'none', '2026-03-11 09:00:00.236394+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'elsa noel', 'noel elsa', 'elsa noel elsa@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'elsa@cablnet-durand.fr', NULL, 'elsa noel elsa@cabinet-durand.fr

-d

.f

@c

ca

du

el

fr

no', 'at_once', NULL);
INSERT INTO public.people VALUES (23, 1, 'karim@cabinet-durand.fr', 'U0KARIM', 'Karim', 'Kaci', NULL, '', false, NULL, 'suspended', '2026-03-10 08:00:02.216617+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'kaci karim', 'kaci karim', 'karim kaci karim@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'karlm@cablnet-durand.fr', '2026-04-13', 'karim kaci karim@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ka', 'at_once', NULL);
INSERT INTO public.people VALUES (27, 1, 'victor@cabinet-durand.fr', 'U0VICTOR', 'Victor', 'Nguyen', NULL, '', false, NULL, 'active', '2026-03-11 09:00:00.421589+00', 'to_send', '2026-03-11 09:00:00.421589+00', '$argon2id$v=19$m=19456,t=2,p=1$pX3jWwe0mOTVRtG9sjNZLQ$KEgsqCPao6A7mIVklbcnJV3kWYgQ800mrqaSqPNRvzo', 'fr-FR', 'Europe/Paris', 'nguyen victor', 'nguyen victor', 'victor nguyen victor@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'vlctor@cablnet-durand.fr', NULL, 'victor nguyen victor@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ng

vi', 'at_once', NULL);
INSERT INTO public.people VALUES (28, 1, 'walid@cabinet-durand.fr', 'U0WALID', 'Walid', 'Ouali', NULL, '', false, NULL, 'suspended', '2026-03-11 09:00:00.489415+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'ouali walid', 'ouali walid', 'walid ouali walid@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'walld@cablnet-durand.fr', NULL, 'walid ouali walid@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ou

wa', 'at_once', NULL);
INSERT INTO public.people VALUES (20, 1, 'crowd1@cabinet-durand.fr', 'U100001', 'Prénom1', 'Nom1', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.876672+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom1 prenom1', 'nom1 prenom1', 'prenom1 nom1 crowd1@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowdl@cablnet-durand.fr', NULL, 'prenom1 nom1 crowd1@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (29, 1, 'crowd3@cabinet-durand.fr', 'U100003', 'Prénom3', 'Nom3', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.316999+00', 'to_send', '2026-03-11 09:00:01.316999+00', NULL, 'fr-FR', 'Europe/Paris', 'nom3 prenom3', 'nom3 prenom3', 'prenom3 nom3 crowd3@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd3@cablnet-durand.fr', NULL, 'prenom3 nom3 crowd3@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (30, 1, 'crowd4@cabinet-durand.fr', 'U100004', 'Prénom4', 'Nom4', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.316999+00', 'to_send', '2026-03-11 09:00:01.316999+00', NULL, 'fr-FR', 'Europe/Paris', 'nom4 prenom4', 'nom4 prenom4', 'prenom4 nom4 crowd4@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd4@cablnet-durand.fr', NULL, 'prenom4 nom4 crowd4@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (31, 1, 'crowd5@cabinet-durand.fr', 'U100005', 'Prénom5', 'Nom5', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.316999+00', 'to_send', '2026-03-11 09:00:01.316999+00', NULL, 'fr-FR', 'Europe/Paris', 'nom5 prenom5', 'nom5 prenom5', 'prenom5 nom5 crowd5@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd5@cablnet-durand.fr', NULL, 'prenom5 nom5 crowd5@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (32, 1, 'crowd6@cabinet-durand.fr', 'U100006', 'Prénom6', 'Nom6', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.316999+00', 'to_send', '2026-03-11 09:00:01.316999+00', NULL, 'fr-FR', 'Europe/Paris', 'nom6 prenom6', 'nom6 prenom6', 'prenom6 nom6 crowd6@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd6@cablnet-durand.fr', NULL, 'prenom6 nom6 crowd6@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once', NULL);
INSERT INTO public.people VALUES (33, 1, 'crowd7@cabinet-durand.fr', 'U100007', 'Prénom7', 'Nom7', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.316999+00', 'to_send', '2026-03-11 09:00:01.316999+00', NULL, 'fr-FR', 'Europe/Paris', 'nom7 prenom7', 'nom7 prenom7', 'prenom7 nom7 crowd7@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd7@cablnet-durand.fr', NULL, 'prenom7 nom7 crowd7@cabinet-durand.fr

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
INSERT INTO public.review_lines VALUES (1, 6, 11, 'kept', 1, '2026-03-10 08:00:02.008376+00', 64);
INSERT INTO public.review_lines VALUES (1, 7, 5, 'kept', 1, '2026-03-10 08:00:02.094504+00', 65);
INSERT INTO public.review_lines VALUES (1, 19, 7, 'ended', 1, '2026-03-10 08:00:02.516668+00', 69);
INSERT INTO public.review_lines VALUES (1, 20, 8, 'ended', 1, '2026-03-11 09:00:00.69367+00', 83);
INSERT INTO public.review_lines VALUES (1, 21, 9, 'ended', 1, '2026-03-11 09:00:00.784298+00', 84);


--
-- Data for Name: reviews; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reviews VALUES (1, 1, '2026-03-10 08:00:01.901699+00', 1, NULL, 0);


--
-- Data for Name: spaces; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spaces VALUES (1, 'T0CABINET', 'Cabinet Durand & Associés', '2026-03-02 08:30:00.279467+00', '8559c2d87425c220742c81ee2dc91bab2a0036b9ed0cba762f0f47fdc397c583', 93, 'C0EQUIPE', 'C0EQUIPE', 'ours', 30, 15, 5, 3, 9, 1, 12, true, true);


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



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
    news text DEFAULT 'at_once'::text NOT NULL
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
    people_not_noted integer DEFAULT 0 NOT NULL
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

INSERT INTO public.alembic_version VALUES ('0028');


--
-- Data for Name: broadcasts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.broadcasts VALUES (1, 1, 8, 'administrator_enrolled', '{"at": "2026-03-02T08:30:01.475785+00:00", "person": 1, "approved_by": 2}', '2026-03-02 08:30:01.475785+00', 1, 5, '[]', 'CDE864452A92', true);
INSERT INTO public.broadcasts VALUES (2, 1, 11, 'administrator_enrolled', '{"at": "2026-03-02T08:30:02.512767+00:00", "person": 2, "approved_by": 1}', '2026-03-02 08:30:02.512767+00', 2, 5, '[]', '2D991DC4124D', true);
INSERT INTO public.broadcasts VALUES (3, 1, 14, 'administrator_enrolled', '{"at": "2026-03-02T08:30:03.487721+00:00", "person": 3, "approved_by": 1}', '2026-03-02 08:30:03.487721+00', 3, 5, '[]', 'FE5AFDE640EA', true);
INSERT INTO public.broadcasts VALUES (4, 1, 43, 'administrator_enrolled', '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', '2026-03-02 08:30:09.783368+00', 15, 22, '[]', '863442678AFB', true);
INSERT INTO public.broadcasts VALUES (5, 1, 59, 'administrator_resigned', '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3, "takeover": null}', '2026-03-10 08:00:03.1679+00', 3, 22, '[15]', 'E9E1E01DA3D1', true);


--
-- Data for Name: gathered; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gathered VALUES ('9f0873ff-d475-4414-9bee-ce6435cbc86f', 79, 0);
INSERT INTO public.gathered VALUES ('9f0873ff-d475-4414-9bee-ce6435cbc86f', 82, 0);
INSERT INTO public.gathered VALUES ('9f0873ff-d475-4414-9bee-ce6435cbc86f', 83, 0);
INSERT INTO public.gathered VALUES ('9f0873ff-d475-4414-9bee-ce6435cbc86f', 84, 0);


--
-- Data for Name: homes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.homes VALUES (1, 'U0PAULE', 3, '2026-03-02 08:30:00.681322+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
INSERT INTO public.homes VALUES (1, 'U0ANNE', NULL, '2026-03-02 08:30:00.731964+00', 'fr-FR', 'Europe/Paris', 'bb993cdc7527f48a01c3e86d973329fe8a0b09343c399a37edf8a84561c5bf9f');
INSERT INTO public.homes VALUES (1, 'U0ZOE', NULL, '2026-03-02 08:30:00.771587+00', 'en-US', 'Europe/Paris', '3da8f93838168b7d9bdc1d99b91c1699b2d8165757e20bd15534bcadbb7f1d30');
INSERT INTO public.homes VALUES (1, 'U0CLAIRE', 1, '2026-03-02 08:30:00.566787+00', 'fr-FR', 'Europe/Paris', '26d56c62a66abba114c05f3ec404e74aff11b426aa0c2ecc1f1b15edf8a35567');
INSERT INTO public.homes VALUES (1, 'U0MARC', 7, '2026-03-02 08:30:06.496511+00', 'fr-FR', 'Europe/Paris', 'd6bafbf23d43ee6e115f227ebf53433458b042007acb0756e6961c76f09db55a');
INSERT INTO public.homes VALUES (1, 'U0HUGH', 2, '2026-03-02 08:30:00.63694+00', 'en-GB', 'Europe/London', '8be3d89ee0b06f6ee712d615871f192c0c300a5e802a58f50bb4262d72e8cf83');
INSERT INTO public.homes VALUES (1, 'U0NORA', 9, '2026-03-02 08:30:06.642039+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');


--
-- Data for Name: import_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_lines VALUES ('8168a4cabe044f7bac3ad5a6b94d30b7', 2, 1, 'add', '{"fields": {"last_name": "Nom15", "first_name": "Pr\u00e9nom15", "email": "crowd15@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('8168a4cabe044f7bac3ad5a6b94d30b7', 3, 1, 'add', '{"fields": {"last_name": "Nom16", "first_name": "Pr\u00e9nom16", "email": "crowd16@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('8168a4cabe044f7bac3ad5a6b94d30b7', 4, 1, 'add', '{"fields": {"last_name": "Nom17", "first_name": "Pr\u00e9nom17", "email": "crowd17@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('8168a4cabe044f7bac3ad5a6b94d30b7', 5, 1, 'add', '{"fields": {"last_name": "Nom18", "first_name": "Pr\u00e9nom18", "email": "crowd18@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('8168a4cabe044f7bac3ad5a6b94d30b7', 6, 1, 'add', '{"fields": {"last_name": "Nom19", "first_name": "Pr\u00e9nom19", "email": "crowd19@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('8168a4cabe044f7bac3ad5a6b94d30b7', 7, 1, 'refused', '{"fields": {"last_name": "Simon", "first_name": "Sam", "email": "sam@gmail.com"}}', '[["not_a_collaborator", {"email": "sam@gmail.com"}]]', '[]');
INSERT INTO public.import_lines VALUES ('cae734ad78ad4050bc92fbc23a40ac5c', 7, 1, 'add', '{"fields": {"last_name": "Nom8", "first_name": "Pr\u00e9nom8", "email": "crowd8@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('cae734ad78ad4050bc92fbc23a40ac5c', 8, 1, 'add', '{"fields": {"last_name": "Nom9", "first_name": "Pr\u00e9nom9", "email": "crowd9@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('cae734ad78ad4050bc92fbc23a40ac5c', 9, 1, 'add', '{"fields": {"last_name": "Nom10", "first_name": "Pr\u00e9nom10", "email": "crowd10@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('cae734ad78ad4050bc92fbc23a40ac5c', 10, 1, 'add', '{"fields": {"last_name": "Nom11", "first_name": "Pr\u00e9nom11", "email": "crowd11@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('cae734ad78ad4050bc92fbc23a40ac5c', 11, 1, 'add', '{"fields": {"last_name": "Nom12", "first_name": "Pr\u00e9nom12", "email": "crowd12@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('cae734ad78ad4050bc92fbc23a40ac5c', 12, 1, 'add', '{"fields": {"last_name": "Nom13", "first_name": "Pr\u00e9nom13", "email": "crowd13@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('cae734ad78ad4050bc92fbc23a40ac5c', 13, 1, 'add', '{"fields": {"last_name": "Nom14", "first_name": "Pr\u00e9nom14", "email": "crowd14@cabinet-durand.fr"}}', '[]', '[]');


--
-- Data for Name: imports; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.imports VALUES ('beb9c24e31b74b008984556101bdae13', 1, 1, 'done', 'abonnés.csv', '90ec8c778dccaa29d34e6252a3fdd4382159d6206269b69281f312dd98c43174', '', '2026-03-02 08:30:07.179692+00', '2026-03-02 08:30:07.429354+00', 5, 4, 0, 0, 1, 1, 4, NULL, NULL, 'a39b276b-ee21-46c8-b9db-a3f0b11ba726', 'FEDFE8AC599', true, '{"export": "", "read": [], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
INSERT INTO public.imports VALUES ('8168a4cabe044f7bac3ad5a6b94d30b7', 1, 2, 'proposed', 'paie.csv', '3f80b136e1d29ba8dc99a68bc1e756ae351e4cf164fc60f1566d55a5272669e6', '', '2026-03-11 09:00:01.85985+00', NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, false, '{"export": "", "read": ["Nom", "Pr\u00e9nom", "Courriel", "T\u00e9l\u00e9phone", "Fonction", "Motif"], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
INSERT INTO public.imports VALUES ('cae734ad78ad4050bc92fbc23a40ac5c', 1, 1, 'running', 'arrivées.csv', '1aed41e2c347569f424863ccae3e29b7a9f332b714e2d0a8e6b725888ab2fa91', '', '2026-03-11 09:00:02.334102+00', NULL, 12, 5, 0, 0, 0, 0, 0, 'cabinet:1:deadbeef', '2026-03-11 09:00:32.406567+00', 'b73e0577-3717-4493-802a-1137285cef1e', NULL, false, '{"export": "", "read": [], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');


--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES (1, 1, '2026-03-02 08:30:00.053953+00', 'partner_added', NULL, 1, '', NULL, '19B4D7FBEA83', 'a8543818b415f68069f559620c9f3777', '3683ff356a2e747205bf96422a94a2d0518dfd5269ca9164a47e52d4c8d774c3', 'ef0092940f4c2de72dc10084b43d52700e2a489bb8e9f2f48cc647e0aa6d0a10', '{"name":"Claire Durand","after":{"email":"claire.durand@cabinet-durand.fr","phone":"+33144556670","function":"Expert-comptable associée","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0CLAIRE"}}', '', 'bc6c607f6a1a0e976f74fecdac3fb0a0', '3215f2d655b9dc2d6f41b962f078430c2adb535667ecf2481d5d3b905c9b65ac', NULL);
INSERT INTO public.journal VALUES (2, 1, '2026-03-02 08:30:00.053953+00', 'partner_added', NULL, 2, '', NULL, '19B4D7FBEA83', '6697e77427bf6c88c3871438a0edc844', '4f009c1b9e1972d4cebbdb75ea579755792a160bea0922a8548c8b796e41e3f8', 'dd1c8ed6c683570781d73fcb48b7f7e22332fab8bd3bd10fd384a8f83c392cb0', '{"name":"Hugh Martin","after":{"email":"hugh.martin@cabinet-durand.fr","phone":null,"function":"Partner","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0HUGH"}}', '', 'a6ebf846f7469de09884109fc9784cdd', '3b3a7388ed74386588c781168e46788462500b0cea74f5a55fa08f6b25918fbd', NULL);
INSERT INTO public.journal VALUES (3, 1, '2026-03-02 08:30:00.053953+00', 'partner_added', NULL, 3, '', NULL, '19B4D7FBEA83', '39083951f768a79f85c4646136dc8f9f', 'f11852a47f0dc63886924477ba1c7b16092d26d03d73d3754b9ee0fe0e483a2e', 'f7e4bbab76c8e5ad517a7898a124e4fefa5a2a31e8c5bd2552cc6fff7afb6735', '{"name":"Paule Rey","after":{"email":"paule@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0PAULE"}}', '', '4f556dc3d84af14ccce724fc8b014d52', '2dafdf01345db35eb9522be634fc9c591412cba903c124d406b9d9c1405d2c08', NULL);
INSERT INTO public.journal VALUES (4, 1, '2026-03-02 08:30:00.053953+00', 'partner_added', NULL, 4, '', NULL, '19B4D7FBEA83', 'f4f80af3a27731fdf8f089eca699be21', 'fbc1990213cd1cf75c5311646a91d94db485c90c548d3baec94713f306d599e7', '2e8b347a42e0498da76fd28b7b8db112b0df252fb055ee0e424a4c568d4923f2', '{"name":"Rémi Sarre","after":{"email":"remi@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0REMI"}}', '', 'acc9034e0e5c0ed56d880d38439a136d', 'ef1bd11597c0995d6ddd0e764718ffcd451a678f6fa55ef104a9cb2b864b15e3', NULL);
INSERT INTO public.journal VALUES (5, 1, '2026-03-02 08:30:00.053953+00', 'partner_added', NULL, 5, '', NULL, '19B4D7FBEA83', '8c63af545697bb19b9e7a0ce837cb946', '326983a2057ec185bae278855bf6605908fd00cfb70c1da3f1442372223aa327', 'e00d7cf6de9d93cb9e4a72c62b87ba36e1ac6be0f92e4a283779896b2d71022c', '{"name":"jeanne.robert@cabinet-durand.fr","after":{"email":"jeanne.robert@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":null}}', '', '2311fb0f56d811f75116fa387fde1770', '1cbe70d1e692a2b1939c10a65e75a97ea184a13869bd6d56ddfb01d603e1bfee', NULL);
INSERT INTO public.journal VALUES (6, 1, '2026-03-02 08:30:00.845965+00', 'enrolment_asked', 1, 1, '', 'c5879a8c5e944413bf32fd977b290b7a', '9319E1CA7779', 'ed24fca28312a8c8fe79ddf925889df5', '096935a5038b1888e095e7c1962a23022f743a07baf63b1e9c3791f5f9d15230', 'a8a57aaf35ca8d2723e5b8a656213dad2f3cd37dd92001067cde81cf44071663', '{"name":"Claire Durand"}', 'Claire Durand', '1e9f15879fbc197ee68b801348a86791', 'f7a4f78dd440075e5babfac38b058338aaa6f34a10c234fd861b8b3c88ea1c28', NULL);
INSERT INTO public.journal VALUES (7, 1, '2026-03-02 08:30:01.475785+00', 'enrolment_approved', 2, 1, '', 'answer:6', 'CDE864452A92', 'c0250a8e999facf1f5442162e7458002', 'd05c8bc90078a1f01897148744b33a6d45dbfc923a2f7c86933d6d7206c31a1f', '928642c8e0ecf1344d836f911f896aef60375e795ee8ababa8137ff7fdd1e0ed', '{"name":"Claire Durand"}', 'Hugh Martin', 'c5ca16943fa04b1d97e5217336dfa1ff', '45f6997ab106974a40acb09673ca04cf63093320efb6bc710b63a36eca588e2e', NULL);
INSERT INTO public.journal VALUES (8, 1, '2026-03-02 08:30:01.475785+00', 'administrator_enrolled', 1, 1, '', NULL, 'CDE864452A92', '9c83c4c412a28eba103524aa4dc27a77', '4c73cdf27a8e4da3c3b4be89da7e5d6d890c002d9e1884ae2937028a77d7ec7b', 'e7d4e2b71b2a482040aa41c5bea9f840a65b06d945440ffedc7ef8e075a1b74e', '{"name":"Claire Durand","before":{"administrator":false},"after":{"administrator":true}}', 'Claire Durand', 'adb3bfea1f2e0dd59da218622c67a5fc', 'd93d841ba66c39977b80a174771761d40571cbef34c7b699144f34bad7de2f5c', NULL);
INSERT INTO public.journal VALUES (9, 1, '2026-03-02 08:30:01.920066+00', 'enrolment_asked', 2, 2, '', 'f4b93765367a4bd2b333964c82bb0870', '9E319D5229A1', '463fbeb67b4e5b67b1ab1c092181e952', '0d96b874472a1d0c6bcfbc3c34d12eb7467a19af358e4ef4cab620df9df95007', '097e87e1968071b71b03eb2c28299edbb41fc2947d25e4542469f4c39d3e6fc2', '{"name":"Hugh Martin"}', 'Hugh Martin', 'c703541f71e8feb21dee7dd48311fd78', '3fa29ef6fd74cf33ccabe21291172ed083db6d4f0d0be8bcf88eb99d43b7e3d0', NULL);
INSERT INTO public.journal VALUES (10, 1, '2026-03-02 08:30:02.512767+00', 'enrolment_approved', 1, 2, '', 'answer:9', '2D991DC4124D', 'cb9289a2ee8d067d8f7ac572c32d0004', '053da132ce94d24f8da6de88679c4b423ce4262d85bf5d602ad5d661b6dc51df', '75a05a3cd83237825b8fe8556937aee30e541d980f96fa1edfe132b1f6fe11a1', '{"name":"Hugh Martin"}', 'Claire Durand', 'abdfe5ed8ffde352e6f731bc7236a0c6', '3ba71676944f669890a315914db0b6a7c674bca14f109ad115977c9def6481aa', NULL);
INSERT INTO public.journal VALUES (11, 1, '2026-03-02 08:30:02.512767+00', 'administrator_enrolled', 2, 2, '', NULL, '2D991DC4124D', '4145fb2c1dccbe4d9a9d51cd5b72fdb5', '9d2735c854c0b62f5b2588efaf5e3304fcdd56d473cf8c1c8a6c33eb5dbb75f6', 'c33577bbae43dd5b444bcf8fd5ce2a0cf9802b6ad4d91c0c3a5362834aefa5e6', '{"name":"Hugh Martin","before":{"administrator":false},"after":{"administrator":true}}', 'Hugh Martin', 'bc1e86079d7c7883132b95b408aeb788', '951ef4b8725615135baf21913c2c1047d1d2b8f1aa5a3688484ed2e105c32b64', NULL);
INSERT INTO public.journal VALUES (12, 1, '2026-03-02 08:30:02.926157+00', 'enrolment_asked', 3, 3, '', '0a73ab3b341541499e5e70f2ca5aa61e', '0949E2CC40DF', 'c1120f80130a03c1d7837ae2d3a97dec', '18d2f4036d29f70d3bd19ed38c28c0d66f2e9c2fd66e6335d5b7ded3992330cd', 'cf23f37a847125b94693f8d0bba6c6b6dd6b4a953e05fcc49f554fb78e04041e', '{"name":"Paule Rey"}', 'Paule Rey', '3384f51717302915b05ce7f6bf11147f', '6ff34111b938aa638a182b9223727a4012c59bf5824f08d46f79c79c4c55f37e', NULL);
INSERT INTO public.journal VALUES (13, 1, '2026-03-02 08:30:03.487721+00', 'enrolment_approved', 1, 3, '', 'answer:12', 'FE5AFDE640EA', '78b7e29c1031c29ae2e92f808bae04fc', '9635cfc38057e7ce5bbe75cc79c2a91c2914f1f47a7656d6e21e5b4a683891aa', '39e43c075d6bdae428d4829d72d851074da5c2a05ecd81b2f66a16fe4c74a3ea', '{"name":"Paule Rey"}', 'Claire Durand', '5061256c958d46c34160b4ef03b7aa7f', '0980766b9a96f17483a5ec5916e9192fb84c1624ef0be2fea9615409bc1bc3ca', NULL);
INSERT INTO public.journal VALUES (14, 1, '2026-03-02 08:30:03.487721+00', 'administrator_enrolled', 3, 3, '', NULL, 'FE5AFDE640EA', '2ceff63e3bd7e6f99a8af79aac5e34f7', 'b4e58d3603584b612e8759fc269ebe6e38a862ce3963372a2bb0cb151b69ff8b', 'a882ff877b2eceb86d83b64876954e975581fc73db6347ae5f30b30086bb0f33', '{"name":"Paule Rey","before":{"administrator":false},"after":{"administrator":true}}', 'Paule Rey', '53810664a45d440f838b2042190e4ef6', '2f8c1f247c4565f5014e2496ef69488c4cda452b99dd3d04fe1bbe015e540a16', NULL);
INSERT INTO public.journal VALUES (15, 1, '2026-03-02 08:30:03.921625+00', 'subscriber_added', 1, 6, '', '0af5072ee0434948b9e90cb7ed87e034', '87CE68252674', '667332786c2ce352d6994be495be974b', '6b66167493be6556f894dbbe680c21fc25b60a8be09a1d79cd89487f2a6a98a7', '5682f93f7d1d5fca1e552e71cd6284f5d657628313b6af920f1915c2daccc1e9', '{"name":"Anne Petit","after":{"email":"anne.petit@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ANNE"}}', 'Claire Durand', 'dcce89af8eceede18be9a898089a5b5b', '558e2ae2557c9766fde0b800a053788a3e73e22f39e060e44918f621d5df8d58', NULL);
INSERT INTO public.journal VALUES (41, 1, '2026-03-02 08:30:09.222798+00', 'enrolment_asked', 15, 15, '', '1b30132a34fb431bbe889a0f629c1013', '89DAAD898F50', '1b9dd7914bf8e9acdb1345a5dd6a0315', '18067b0239b61d6a71a75e3607f903d76bf97cb1cdce0a69d84add36331b8fb9', '16f3af3b020d98d05e910f39ebe9f2ce5b82a8f188dfbd442af2f79631fd5ec6', '{"name":"Emma Hubert"}', 'Emma Hubert', '4f1f9f2305a3af07dd1a5077c83d7db7', 'c463d26f9a230e22cb4ba39c558d7d5b468e7cb6da3cb82cc899e02957973a1e', NULL);
INSERT INTO public.journal VALUES (16, 1, '2026-03-02 08:30:04.153449+00', 'subscriber_added', 1, 7, '', '921bd74df3e34ab1a9bfa7df482075c3', '76B790B3AB59', '80d7219f901aa4bf4e488ba224af78f7', '6513ff6b2aac5288d3375658079682d6a97fefeb8c50facd67fccc3633b73291', 'd0abaee2598bc2645b91579fb97e291b4c8ba0f41a457f57027d0c5df7b2a168', '{"name":"Marc Lefèvre","after":{"email":"marc.lefevre@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0MARC"}}', 'Claire Durand', 'da491e3fb2f497758668d4b622e8933c', '138560c6b43fbb328afe513429cfa9845890501bb7ca073ea1d36fe2cdc1efcf', NULL);
INSERT INTO public.journal VALUES (17, 1, '2026-03-02 08:30:04.406087+00', 'subscriber_added', 1, 8, '', '69b282be39974bed80c6283487371445', 'D8386793894E', '4feb4a457a26f3bb993df69cee360416', '460ed724cbd051ba9dd45cbb70e1f0354b01ae81ba35534abe422d993f96e41f', '6cbc448553dd45638f7be8b22477c77d8dfb112b872f1c3c2fce37db60322341', '{"name":"Zoë O’Neill","after":{"email":"zoe.oneill@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ZOE"}}', 'Claire Durand', '10086c442875ab2c16c7c5917f30d806', 'bdfb9332d7ffb40da612648655905ece7b924d9e89533937e73b3f0d0dd0e78d', NULL);
INSERT INTO public.journal VALUES (19, 1, '2026-03-02 08:30:04.83744+00', 'subscriber_added', 1, 10, '', '5b2c8158878845d6be00863b050115d8', '4066EBC75145', 'a352e2d5ef796fe9e3cbeaded65f93d8', '1b6d8923eba4012b8a725be923b5a043dde7b17b6b0770d23aaf9f2457435e05', '4579648f721010b39b33bea6108707e7355890dbea8b9f8f55bea0a4d706de81', '{"name":"Bruno Caron","after":{"email":"bruno@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0BRUNO"}}', 'Claire Durand', '8738f4478eee2677f732434baa5ca813', '02d041d60ba690b6cf7719dbea344c70aeb3176a67a8eb9ca02b2a48ae26e483', NULL);
INSERT INTO public.journal VALUES (21, 1, '2026-03-02 08:30:05.203684+00', 'subscriber_added', 1, 12, '', '05c4be1cb89e4a828a1f33b316cd5349', '9505DF67771A', '209c4c8c9bbfbc4a0b7f6ad44dab0fff', 'd8ce7613fa568b9e20c1118f6319871d86a3e1e4f68a1ae567c9c931dd4a3ec5', 'df5ef8dba6923181603f4ed8ba2e8d6931f5b81e711bdaf320b10dd4b4fd5602', '{"name":"Sophie Étienne","after":{"email":"sophie@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0SOPHIE"}}', 'Claire Durand', 'e7997e35438e5214dcb05a4ffd5c60a7', '07fdd27bd4f6aa13b74503cec6c639e0cc9f399ed0eb12515a63b896e77e3ee7', NULL);
INSERT INTO public.journal VALUES (22, 1, '2026-03-02 08:30:05.398746+00', 'subscriber_added', 1, 13, '', '3501e6d13cab4e4f8336f6efdefc7472', '18AE18C85A50', '94a1a0fc1f10ca6e1d121ba683423edd', '1ad1402acf0d23b1d5101095fb8fd5232c485ae9acb09b404e8edcde32ab8a97', 'f646523b95f6ba425f1a3589e1977961950a853508955f025c5acf959f584abb', '{"name":"Thomas Fabre","after":{"email":"thomas@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0THOMAS"}}', 'Claire Durand', 'df7f2d8cc8b58bc827db53dace1c5ae6', '833d0502329bbe1616978cc57c70546deeef54ece0646b283136b587b7baa880', NULL);
INSERT INTO public.journal VALUES (25, 1, '2026-03-02 08:30:05.957341+00', 'subscriber_added', 1, 16, '', '1448c283b98e4b30b2a0592e7721d441', '3063C7D48AF3', 'c349f06cf906e96d3f87cec24cc592ed', '5c45a0b0c0b7ae732e82ef0e173a29f9d97c92b6f90fc4eb4aa36c2433910585', '7cf56f03ba3517bf1ea7dcb737cfa659b784022b659a12ef199a25442c5d763a', '{"name":"Yann Imbert","after":{"email":"yann@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-06-01","ends_on":"2026-09-30","back_on":null,"account":"U0YANN"}}', 'Claire Durand', 'd3cb5fb1d7123324a031e02fb72ef741', 'fc57d24cfe47ed5954995637ae40a6078fcb20e114968856df0c2651bfa0212e', NULL);
INSERT INTO public.journal VALUES (26, 1, '2026-03-02 08:30:06.106312+00', 'subscriber_added', 1, 17, '', 'c9f3f2dde3234548835496052a81e5db', '085C10E98EF6', 'b87b32da4151f304d94e605a4e8007f5', '272c2fee92d01d54763e0dc7de4d91e23cc77a8ad957cd05e415700a99b45fe4', 'edeaff7c716a153defd229f02acff7edb7a3a4978c9cab408329e83777c78316', '{"name":"Léa Jacquet","after":{"email":"lea@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-03-11","ends_on":null,"back_on":null,"account":"U0LEA"}}', 'Claire Durand', 'fc5024263c303f804de28bc2f4d29b43', 'e174c1be50d9120b8d25233f3d7619effdcd30d193625693029dd5b7a987da26', NULL);
INSERT INTO public.journal VALUES (27, 1, '2026-03-02 08:30:06.304878+00', 'subscriber_added', 1, 18, '', 'b235772409ee4a7f954093e77dad7200', '9EEC42C596C3', 'aacfbbe52762ffbe804abc2cff989c98', 'e6dfcb8f6e1ccb803f3613bf1f227637630e49ebfb417d4830a14a72667b7896', 'a07783679ac754b697dde3da93aaf65907bdf45774100e66ed0cce4b3039dd4a', '{"name":"Jean Absent","after":{"email":"jean.absent@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":null}}', 'Claire Durand', 'ce18dfdadec773e254ab2820ca9cd58a', 'e582c72e99029e4e2d64f0840a5048d012e9ee32de291fb2bacf10ac0fd33a27', NULL);
INSERT INTO public.journal VALUES (29, 1, '2026-03-02 08:30:06.676929+00', 'password_noted', 9, 9, '', NULL, '377548EA3250', '61db4429d27d49d33b5d908c62dbf0e7', '7509e1ff26e00ec58853cf0cc0df3d5788d88d6ba5f1529e6e0285eebf04a663', '3b77a5b7c6cfd9ec596a94393a1f8dd4c35cb3ba6fa411de58687bf770e11cdb', '{"name":"Nora Benali"}', 'Nora Benali', '1018349d6be4254a79b7bf2cc152b0d1', 'a81b15ddfd99ef6423992d4b5947fd21744c598bbb84b4e82d39277a07a93c3a', NULL);
INSERT INTO public.journal VALUES (30, 1, '2026-03-02 08:30:07.262172+00', 'import_started', 1, NULL, '', 'beb9c24e31b74b008984556101bdae13', 'C7BAD9BA729F', '0415ca9d346af533058b19341badd3e9', '5485f06f728cd4960ebb5710aaf6c32afb5957dfdb6886ee23c78b3ce5b9922c', '260ebdda5ce8329d73f86a664f4fd2957f1b97f92c9b3dd59ab762fcf99215fe', '{"facts":{"file":"abonnés.csv","total":5}}', 'Claire Durand', '519b26cd7dc5a67559235b637241bcc2', 'c1cb36f0f443e2e0f140f10a4731750934e1f913ed47557d60961ae02cc51bad', NULL);
INSERT INTO public.journal VALUES (35, 1, '2026-03-02 08:30:07.429354+00', 'import_ended', 1, NULL, '', NULL, NULL, 'a22741fb27dbaaba7943d8ba7952e2ca', 'c7d50786050437d6650bdb44b750e1f8fc71cdb5964eaa4bd8e7837692774328', '9db4dc778afb093b41b743356dab511b8f88c131a569f0f479c148629d4ca0b1', '{"facts":{"outcome":"done","file":"abonnés.csv","added":4,"there":0,"left_out":0,"refused":1,"total":5}}', 'Claire Durand', 'e649b11773b87ee5abcc4bbd979f4bfc', '90fa315bd49b1d045d3c3292bc807fbe1056ea16f762fca798d689cf31daf46a', NULL);
INSERT INTO public.journal VALUES (37, 1, '2026-03-02 08:30:08.101187+00', 'subscriber_removed', 1, 13, 'Fin de mission', 'b4caeeec9b474542a0b9725587578716', '33F3A4EBFAE3', '405eccae9f70692cf5832188ceed7086', '8ecf9845d7dd63431844dcbb9af02021ccab179cd1239f19e6efc82f187d3f40', '0ef1270b67b534f63d2fee86ba225ca2e9e8c426ec9ea99a0bab08d26dc9f961', '{"name":"Thomas Fabre","before":{"access":"active"},"after":{"access":"removed"}}', 'Claire Durand', '256cdbda049e53aa2c2eb12ca67feac9', '04f331f175769890b927c4bb329d4699286810eb100097d1faed3f8e6d3e6757', NULL);
INSERT INTO public.journal VALUES (40, 1, '2026-03-02 08:30:09.079625+00', 'enrolment_refused', 2, 7, '', 'answer:39', '8193D93C1FC8', '90334645db04d4890ff22a22d98ee6ef', '231803f40108adb1fd95f5739bfa2c065814ac4dbdfb632d4724002d7a4ddd53', '1a5cb4541677b7a31383bb8b57c71a1009d89d66abc106aa79f644ad3b066f6a', '{"name":"Marc Lefèvre"}', 'Hugh Martin', '7280788d8e1e1bb2023dd1a327a8e7a2', 'fb39769b3aafde65ef8774c66ed2485742ad707cb36ff98c2dda764a11c218a0', NULL);
INSERT INTO public.journal VALUES (18, 1, '2026-03-02 08:30:04.629285+00', 'subscriber_added', 1, 9, '', 'ce993c9fba024a598721f520456c3169', 'DBA8BDC28AD1', 'ef63d8b30938a56e48bf8d1a50de8a06', '9269baacae1c3328478a6e6af175764c634df2fc25f8c76c31637bddb4fbf604', 'dbed1ab1d40262222aa9991cacc4a95d5be2e2b92d77ee3b00611f8001dbf676', '{"name":"Nora Benali","after":{"email":"nora@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0NORA"}}', 'Claire Durand', 'a2207d8a1ee2b5d68a40043c7cc6c22a', 'f7506a6615071759b7ca7e9c7ce8c553ef15080c2669e0fee69e0d6ec273902b', NULL);
INSERT INTO public.journal VALUES (20, 1, '2026-03-02 08:30:05.046621+00', 'subscriber_added', 1, 11, '', '9a2c74e19474433ca7841d89dfd2089c', '8F688BB1D7C6', '708cebf3a37cfb01c30f9c0914b93fe9', 'b2219c3490d4fb78712ed49046bff8614da0da50fa232ffd7b08e52def625c62', '78a3f9d981a718bece773c35e0b35c6c14c02dc15b888ee1fd39becd4e6134db', '{"name":"Oscar Dupuis","after":{"email":"oscar@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0OSCAR"}}', 'Claire Durand', '1b1e036737e9b4bc4ec6ad3397102b77', 'b6d0cd607124e082454ec61f71b648f8594f8ba54b54aa3dfd74dd58bd483b0f', NULL);
INSERT INTO public.journal VALUES (24, 1, '2026-03-02 08:30:05.792483+00', 'subscriber_added', 1, 15, '', 'a3ba561029814c74a3e67b175ad42d40', '57E180B510C2', 'df97a2d38f723c8b126c904843c5932c', '16f7e963cfd5a6413c8f4c031ac73f1a4c216babb0c94448793b48a2dee448b1', '0b309461ea6a5f261cd86726fbfc9cc72db641861ba9a1cfb672b20bc6a3de2e', '{"name":"Emma Hubert","after":{"email":"emma@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":"2026-03-17","back_on":null,"account":"U0EMMA"}}', 'Claire Durand', '148fad88d5e282988085839f971bd7d2', 'bbbd6f55cca90cd1ac520abc07323d309d9740cec5e824e94d48a6d1a2b7255d', NULL);
INSERT INTO public.journal VALUES (28, 1, '2026-03-02 08:30:06.53669+00', 'password_noted', 7, 7, '', NULL, 'AE6E76FF14C4', 'ccc8fab5231542f5492472f7320b5df5', 'c89b4e8214eb64e1806746aa85f80971caacc3bd3dedc9561710e4ba5ff4d7e3', '4068ffca11f49df195807971c054ef70b31d7f693139f9cc62684e3c79f7ebc6', '{"name":"Marc Lefèvre"}', 'Marc Lefèvre', '55f1823214d1f4b429eac3ffa95926e4', '5d19878e97e91b4f7327c9f970c4b48e266867d9e094323f2674d3aa94755238', NULL);
INSERT INTO public.journal VALUES (31, 1, '2026-03-02 08:30:07.312779+00', 'subscriber_added', 1, 19, '', NULL, NULL, 'a2a53d58e8dfc51a410f65d39ceb5784', '498c2947f14c59710599c3db6bba382250b7fa85fb314baa584f61b1d5c19298', '160f562846425808f042c98ab59d532e69e03ba0c6daf5eb47443d7b0cb54afe', '{"name":"Prénom0 Nom0","after":{"email":"crowd0@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100000"}}', 'Claire Durand', '0a574f8b1dd174db91d64b53983f2fc6', 'be2c80f6ea48f1573de690a779e63d1dba0e47bc65346d08688b1ca07572ceba', NULL);
INSERT INTO public.journal VALUES (32, 1, '2026-03-02 08:30:07.312779+00', 'subscriber_added', 1, 20, '', NULL, NULL, '0d5f6267d80415fd8b558251600e3008', '0cbc4b3dc859c629734304a02bc8ced6319ecdd0831c59ecc19f0003b311d989', '360e0fb7399b00e6e40ce01862624b84c8685852bc409091b255ca252cadcce7', '{"name":"Prénom1 Nom1","after":{"email":"crowd1@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100001"}}', 'Claire Durand', '67a526002135fcc218ac7006acec1d7a', 'a645e98f1cc66f55bcf45df1da79c1a76828ef09641f5310b8703e18fa82552c', NULL);
INSERT INTO public.journal VALUES (33, 1, '2026-03-02 08:30:07.312779+00', 'subscriber_added', 1, 21, '', NULL, NULL, '7aacae2fed56385b4335a5f5e5055039', 'c097d22fdc074c97285b088c683eb2698ee6586650e9c68a22f7a8a66023848f', 'd9cac9ab953e00e2243c334539775e514b5f417a9ac32bff59855a5d0c585cfd', '{"name":"Prénom2 Nom2","after":{"email":"crowd2@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100002"}}', 'Claire Durand', 'a2fb1247298a4e573cc71ef7fc939798', '591e1cd97fb0e43fe6de2d5736ab7acd79238aad17bb8a2c4219c66face39c89', NULL);
INSERT INTO public.journal VALUES (34, 1, '2026-03-02 08:30:07.312779+00', 'subscriber_added', 1, 22, '', NULL, NULL, '1491f7633d974f384629e6e3776fb54f', 'e6e51a0b7da151ab6c96dbb24605bf540c05e85b6fa5c70ed8308b3c785062ad', 'd8ff2aa2e5ead69fbd30d597a9dc95543a229fbfa8e039134e50a7487ed4a62c', '{"name":"Félix Faure","after":{"email":"felix.faure@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":null}}', 'Claire Durand', 'ec4b3c2c7cca8ff236a805cb1a3728c3', '3359089f0d6c8aca147294d907ce799f5884c77a5101d28fe637caa4a968cfcc', NULL);
INSERT INTO public.journal VALUES (36, 1, '2026-03-02 08:30:07.853174+00', 'subscriber_suspended', 1, 12, 'Congé sabbatique', '669181487aa049d69fac86d67a370a7d', '467A132ADE9C', '5522fe0470fa61be42cb4ea779232568', '7588c7ec4f94e8de9fd9a3538988cce4629494e1592b36ef77883967b99984ca', 'b8596652ee9edf0d14af69746ac3a5f6842b55311b1b3a88b53f7ad224d5aeb5', '{"name":"Sophie Étienne","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', '93c596a6cd0564257328386f7dd22383', 'dca832540baf7d93f12ff794d98dee6fbd55102fc10f6390a0ec50e2f285fae9', NULL);
INSERT INTO public.journal VALUES (39, 1, '2026-03-02 08:30:08.50652+00', 'enrolment_asked', 7, 7, '', '59eb1533bf324a7caa7c7202375d7b94', 'AEE665D40C42', '438815bf40adfe33995119f243c97d0c', 'b7f37c334f45e8fb7aeae163fb0cba973d338345e59f809f7c679e94fd453fcf', 'b89bf072b2d9e1c93cc4775541639397469d467eec43d9c4b23a8fbce8f85958', '{"name":"Marc Lefèvre"}', 'Marc Lefèvre', '7f3bb3222e93791ea213bc4b1f0ff3f0', '4355eaae08f49c8441b2bfdb412c97aeced9b418720451798e0280b08a233d8e', NULL);
INSERT INTO public.journal VALUES (42, 1, '2026-03-02 08:30:09.783368+00', 'enrolment_approved', 2, 15, '', 'answer:41', '863442678AFB', '622347ed3e537db42e8fa5167bd003d6', '97fe3ed41ecb4afc6bc713f40c1fd715ad525581f57aa5a9944cfe847c1b6e5e', '4e5fd0881bee324279baff9ba41c89b882ed4b1481d78afdfba39b0ea63f6ec8', '{"name":"Emma Hubert"}', 'Hugh Martin', '7b66a69be6b677d3148489cbeece1b94', '5b66b0cde746b9a2476fa02cb700bbca79511f854a8a8daa06453bc7c1422f10', NULL);
INSERT INTO public.journal VALUES (43, 1, '2026-03-02 08:30:09.783368+00', 'administrator_enrolled', 15, 15, '', NULL, '863442678AFB', '59c05cf27a6e566d2f5d3c23848e2a79', '0a3c388d1c8c92c577734400735545317959620225b399984afc84953c541e74', '72a4919dc10df56e54e74a297b63e48a1ccf71e5f2a23326a001460a08b77a4d', '{"name":"Emma Hubert","before":{"administrator":false},"after":{"administrator":true}}', 'Emma Hubert', '0c38278965a0b6bf3d2e28b9435568c8', 'b1de372a9c20587eb5476e0311464261f68f4fe012c3b7d1f0a874f746359dc9', NULL);
INSERT INTO public.journal VALUES (38, 1, '2026-03-02 08:30:08.314107+00', 'subscriber_removed', 1, 14, '', '5697e747067b49d5b57f8ea7fdd21437', 'DFCEC3FA5C9F', '', '47648d62d238e9ce48f38cd74a6066939b655cdd81ad4b3d580e19a858233bef', '12ebd97b9bdb9148b7cc520a1f24b409a4279f9e5d0e62bad4b8daf250627f56', '', 'Claire Durand', '6c901677b45c3789d698a4bdee37d64f', 'e21a5b8d66acab1112191bb2b3028a3da0f29ee935b137e6d60ada6f4d0e01fb', NULL);
INSERT INTO public.journal VALUES (44, 1, '2026-03-02 08:30:10.091827+00', 'enrolment_asked', 6, 6, '', 'b5211d1f766c44b48891f2e407863bc4', 'A3A45889CD56', 'ea3b22b92bd3c51db6dfe41a792bc50a', 'bdfa1aafe6952dc54380d3a858726f6f51dcf466416d0bf4261de84352932208', '1257173fdb8e597c9f5fffa95b3666081319c1ecda03db76f3b120b7b0949d88', '{"name":"Anne Petit"}', 'Anne Petit', 'd6e3b2fd0d93c54a7e500838ce6034f0', '1da664e92f0c51f2a8ec103797e113bd73b073efcde4be011f4fb52f77a47584', NULL);
INSERT INTO public.journal VALUES (45, 1, '2026-03-10 08:00:00.380769+00', 'end_reminded', NULL, 15, '', NULL, '967495D6BFDF', '5433ddc53b7810bb6c824c487cd1aad2', '5ff30cda58e9b064333e3b03ce9be1d21b86ab17b0c51a613f88fc7e3210a5c5', 'c1b9943859972409f51d75008fb5483b2599ad3b5a221d04b3c2d0fd92ae60ab', '{"name":"Emma Hubert","facts":{"ends_on":"2026-03-17"}}', '', '8d76b7816e8436cd6a0d87c43ed50ac3', '7cd31a3732b29e0e5c76c806685b6b82af25c0ef56de55419c993785e57eff6d', NULL);
INSERT INTO public.journal VALUES (46, 1, '2026-03-10 08:00:00.475572+00', 'enrolment_expired', NULL, 6, '', 'answer:44', '9285DAB92B1E', '68732bc2325f9b4965421b1ca67d1801', 'f98592cc5cbc789bd5222a58b128dff3cab8834fb02c4233a55be9c6a3f67161', 'eb15e3b82f856eaa6e8792a6a9ed62ea15eaa9e435273ee721bb39ead2d9042f', '{"name":"Anne Petit"}', '', '7e83364abf8c3043e172a86be260a39c', '4fd920357c7115b96f6fe041a2d512d9230d8c78a94768fc7c330a0d9de0a908', NULL);
INSERT INTO public.journal VALUES (47, 1, '2026-03-10 08:00:01.164154+00', 'member_joined', NULL, NULL, '', NULL, '85E65CAB444A', 'd832d7324b241a9767f6fbfe856bc3cc', 'f06f215fb2c7475449455fe01c19109843adfe52ff32535fb577eb9ae7e72449', '07d7e6240ab5f180723899d4cd96c4a6b3f8a81d108fdf4b1438601e63f429d1', '{"facts":{"stranger":1}}', '', 'bfab9c49481a30b51b55b89f746e521c', '1806790befd4d0e9517d28281060538cfd204bc102400e2b452fc4e2fc4fe458', NULL);
INSERT INTO public.journal VALUES (48, 1, '2026-03-10 08:00:01.675602+00', 'proposal_set_aside', 1, NULL, '', 'answer:47', '57C7F89D717D', '3279d7f29c76f141f2a6652cee5091bf', 'ba5a67de6a29564eeb850b675338759da53e1ef2e925e70aed4bed00078be5c8', '36c7be7b63d8b92b07b1b09937c40250274b4ab90bf24f878732cc45b32acbc3', '', 'Claire Durand', 'aa1fde15ef4fa29d613a10fb0e3c64eb', '29aba7961b24db18d7404220c292d8d243786355cf382708e405da810eff47f8', NULL);
INSERT INTO public.journal VALUES (49, 1, '2026-03-10 08:00:02.015955+00', 'member_joined', NULL, NULL, '', NULL, 'A005C93E992B', '10940d43f293a84c7bd7051660327d8f', 'a494330f3ed9f56478abce8002e802907d192ce59d5f8d58b5e66f8a20bdfed7', 'a2a8116ea208eae76054bcf28b497c416b2c47e13d530c0535020a8d6d3779a9', '{"facts":{"stranger":2}}', '', '2556344bcce50b52622ed94ad515ec42', 'b2aa717f7ad3fe4a1b7c0e9ab4d14ba316a3a24891366c942bd6c1834ab3e03d', NULL);
INSERT INTO public.journal VALUES (50, 1, '2026-03-10 08:00:02.031755+00', 'member_changed', NULL, 7, '', NULL, '28EA2608EFAA', '11235d1e01f95c215f52771214187c19', '7b17bbc739b82fd312c2ffea45f0ad83fe3bb0b59ecca8df56bad8e2b73477f0', 'c62fffcea9ac1afa2c7a14d2cea77ccf0c347ac29b897ecd7e0aeb1283ac9ca5', '{"name":"Marc Lefèvre","facts":{"before":3,"stranger":4}}', '', 'b5ac4bc2e1451ff90e7eafcb6c605e6d', '151246d13466c9ed578bdebee27450cf6d7868dd16944ff800f8a9e2df01cf5e', NULL);
INSERT INTO public.journal VALUES (51, 1, '2026-03-10 08:00:02.113234+00', 'account_lost', NULL, 11, '', NULL, '195395334870', '900ef1ad135f4fcca0876762cc750123', 'd114f4cfcebd7e0594be759f6419364e190be945a92439797e2cba4c1b5d735b', '87a4a7dee58d24f751093e61727a35d102c01d6f7e2bf2ca28838e9457337d2a', '{"name":"Oscar Dupuis","before":{"account":"U0OSCAR"},"after":{"account":null}}', '', 'e65ba780137ed86a15a4c394e41e13bf', '30e91c084df9fe94a9abffb5cf22d4ca9e2fedf54b880e5fedce7c59280bdcea', NULL);
INSERT INTO public.journal VALUES (52, 1, '2026-03-10 08:00:02.113234+00', 'subscriber_suspended', NULL, 11, 'account_closed', NULL, '195395334870', 'dd57658de836b6baa172c4dbb1eb5b4b', 'cc9ea46f2b4153ee20439d9bfa2345183e283f8a50228b19671f36e3ac77b36b', '7449cd79ce6b15927e55eaf0abe4eda7dc3c40ec22cf2854c4db9bcfefcc3e9c', '{"name":"Oscar Dupuis","before":{"access":"active"},"after":{"access":"suspended"}}', '', '9ba29f7e8e6529764dd04f838a2b6862', '753b9a5384d3f006647cad68c072b037cd5169cb931c1592b054de4fd08032a7', NULL);
INSERT INTO public.journal VALUES (53, 1, '2026-03-10 08:00:02.595697+00', 'member_returned', NULL, 11, '', NULL, 'AB1DB20483C3', '8af7685953f9a776112d67b99d7c996e', 'd9f3872f062fb0aeeb295a1cc1eda4c1d0cba6d0e295e748ec3b1ceed5411799', 'f61f15aa1328a6f72ac092590ba64338c0a8ecd83e21810203a0f0eb734b4bc1', '{"name":"Oscar Dupuis"}', '', 'a71a1dc00a17efd61854f3be06a41ed7', '57702710dc8a4836f20ef47a5d859094060622fde59fa5165d823cd63b44522f', NULL);
INSERT INTO public.journal VALUES (54, 1, '2026-03-10 08:00:02.595697+00', 'account_back', 11, 11, '', NULL, 'AB1DB20483C3', '37e8936305116a8029d2c433bbeee170', 'ab26cc054afec9b68970d8e6d86f57580ca1cf3f17b3481a8a1a69518a23b437', 'b9c21cdcaf41dee479c59eb1b01e0de8339af83026d4b96be1298a1b1a27cc4a', '{"name":"Oscar Dupuis","before":{"account":null},"after":{"account":"U0OSCAR"}}', 'Oscar Dupuis', '5480d8576cba33c1509ef27c98646da4', '06a9b8d8d03a088b3c51996fd55d60172533dff4295aef42f8c7b82afb268ebb', NULL);
INSERT INTO public.journal VALUES (55, 1, '2026-03-10 08:00:02.987141+00', 'account_lost', NULL, 9, '', NULL, '23837A74812F', '9ba18145c5ad8a4dbf89e87162853a6e', 'e9ca50e51c0f831feaf0089634b5f7eff049167e5652c38a40fc2a66c8df34d4', 'f763a83706cae9003e0e022cb429e60159b1eccbe4c218cff638f5a16e3f216b', '{"name":"Nora Benali","before":{"account":"U0NORA"},"after":{"account":null}}', '', '6e606b3e5061cbb533dcc679777d64ba', 'dd4dec2dd04d5f59919eca2456f269bb9c37db1102dfb66b1b7bee3e45576e89', NULL);
INSERT INTO public.journal VALUES (56, 1, '2026-03-10 08:00:02.987141+00', 'subscriber_suspended', NULL, 9, 'account_closed', NULL, '23837A74812F', '6c01924432e74c2cc2ad37065ca38337', '364ae9c735a72fdbe2e7e8592f05c1a943bd280e8baac4b31451f6427999847b', '1edc2eb587edc38b8e412792d531e1f3937f89eeba05562aa55b1465875a5ec5', '{"name":"Nora Benali","before":{"access":"active"},"after":{"access":"suspended"}}', '', '59d1f200231ab56a45155b485b920b2b', 'b9899036fdaf8c075bef58319f85789f43bade6b6c303c9509e7062230a5ed6e', NULL);
INSERT INTO public.journal VALUES (57, 1, '2026-03-10 08:00:03.058489+00', 'account_lost', NULL, 10, '', NULL, 'D18495FA7E54', '984fa279651e90c0d4a1960e053b606f', '3012438488b156aa06f1da184f8832ad8ffd4315a38994a60e08a0e612569ae5', '5c4648b5f27cad80b128359a2d5d7d67ed04a91319d69a14e9456b34dc9d7c72', '{"name":"Bruno Caron","before":{"account":"U0BRUNO"},"after":{"account":null}}', '', '361b7d4e5a083cb516ba798e16bd40de', '2fc947aaa4a0c10455a49d8f271421a66ddb65d90b2491680331e436dcb860b2', NULL);
INSERT INTO public.journal VALUES (58, 1, '2026-03-10 08:00:03.058489+00', 'subscriber_suspended', NULL, 10, 'account_closed', NULL, 'D18495FA7E54', '30de3377c785a8e0d83521598040e059', 'ecadaf4a46df8b7295ee8566d65dd6c58a7b307efdaef8b4cdee181b3e9b2b02', '2bd9eee9db77ac866a5e98e2e8e2381e8550944bae135eedbfb3cf4c24a011e0', '{"name":"Bruno Caron","before":{"access":"active"},"after":{"access":"suspended"}}', '', '18f49658e72c8b7269f20e4a13460216', 'ae6a6454b6ee8ab25ba04507ffe7a225eb1619c679397029936a992c9e107413', NULL);
INSERT INTO public.journal VALUES (59, 1, '2026-03-10 08:00:03.1679+00', 'account_lost', NULL, 3, '', NULL, 'E9E1E01DA3D1', '04f59b2d13edf5768f0ff7fcfb6d404a', '69dd8c49546f73baa2f9d9340fc21eb03ebd2ef8cbafeb6c3496355ed0b439b0', 'a835d0ad7e3bfb333adf66ed9ab461a3ad4fc4a2cfb434070efe78bc24d14b08', '{"name":"Paule Rey","before":{"administrator":true,"account":"U0PAULE"},"after":{"administrator":false,"account":null}}', '', '2a3ed4896abe89af066b9caf9595d97f', '1375e8fafa1f1a4faec7621d2061f5fff235de652d8f9f3f6bac158d42fdb223', NULL);
INSERT INTO public.journal VALUES (60, 1, '2026-03-10 08:00:03.274323+00', 'account_lost', NULL, 4, '', NULL, 'CEB4578B09BF', 'f2cf4143cdcd3bfec0cdc7c2ea994abb', '1150c7b366db91c5f0f509e2d8dd179ec4ef5cc180771bb65a7ec5539c49c619', 'ef8a8498602f1635504e7f6e5f6b7af4079d337671106091ba13692d9aa716fd', '{"name":"Rémi Sarre","before":{"account":"U0REMI"},"after":{"account":null}}', '', 'fc4b90ba5c5eb35729dbdda7907a884a', 'd931f6e3a753746c2bfe0879cf0bcb75a7aa191f002081d356f21e79e3332933', NULL);
INSERT INTO public.journal VALUES (61, 1, '2026-03-10 08:00:03.354812+00', 'account_lost', NULL, 13, '', NULL, '7D79DE685399', '230e254f8ad6fdba479495722396b4a1', 'e3d3750209efd2ad413f38938c7f6fec4ba4ef5b32d1cdf6f30968d6d2b2f22e', 'b83e3d19cb616e460c458037d6d2245292ae07e1799e06d1db58b06922a10a24', '{"name":"Thomas Fabre","before":{"account":"U0THOMAS"},"after":{"account":null}}', '', '5dccf526d483067ba41c7b684e76141b', '09aac019615815161621d8bf8f7309a6c1fffb2169d6093045d28bd52c63f7ac', NULL);
INSERT INTO public.journal VALUES (62, 1, '2026-03-10 08:00:03.735423+00', 'identity_asked', NULL, 13, '', 'identity:13:fa5cae6c493f793b:0', '2B6541119E57', '8f1768ed644be63449c13e88b31d7fcc', 'bb0acb70e6629b292dc435905776e0b3b7c49d330d6741eb6ae814ceb0e04f8f', 'dca08e1faf9731156b1160cd436de65a816984ab34828e2765e67f7e2a60bcc9', '{"name":"Thomas Fabre"}', '', 'a71a963769ea493832e8071c2fea703f', '61f8a900fe5eb3a1f9c8454d5837211bb84299652f2ecc525ba9efbcd49c9e52', NULL);
INSERT INTO public.journal VALUES (65, 1, '2026-03-10 08:00:04.505895+00', 'access_confirmed', 1, 7, '', NULL, '590BE091730C', '9ab2cba54aab130a0f070b7c2dd1792d', '0c7d02a75d49b42d0019bc9b8d232cde7eaeaec0f9cfe754a5c473eb1498d776', '42bdf419e8b52a54f8b67398d1906d5568e98365fe431c283c712b099ace1723', '{"name":"Marc Lefèvre"}', 'Claire Durand', '9813fe5480510eb545e1d92fbab5cc98', '723a57a6715cbc668c84ce02e79fdcfee174d42e959d2d87b665cb3cd4d24a54', NULL);
INSERT INTO public.journal VALUES (68, 1, '2026-03-10 08:00:05.050266+00', 'subscriber_added', 1, 25, '', '6bada1f35d40487b82ac03ff8c695212', 'A3764E101986', 'fc89ef158239cb2017c4304c456c32cf', '4309c3c0fe5bdfba0891df68061dea98da1d4030c52269e1699dd98ae66d159b', '17e5b99dd3ba58d93b5a8691d815bd33ac1730bfbe3d353c6f62e0d7c4f6272a', '{"name":"Gaël Morvan","after":{"email":"gael@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0GAEL"}}', 'Claire Durand', '404187cfd3ec3ae0ff0174c0c0cf941b', '97d3877bb04b8a425b295e0f5674a8d699e43c297a966b32a872432cd910403a', NULL);
INSERT INTO public.journal VALUES (70, 1, '2026-03-10 08:00:05.531216+00', 'password_shown', 24, 24, '', NULL, '4281D8457C75', 'e720b5782868797bf8bd553d29951d11', '72ccfd853b54b128fbd1e34c3d84fa67b72c84e3b0687bd72f1a88fe986e96f9', 'a89916bbd91e1013e1ec968cb228d5b12a8682d4f634ae1fb9199d11350575ed', '{"name":"Lila Leroy"}', 'Lila Leroy', 'ba74cbd1efa4905c854845571c20b021', '010cb8df1628092cd4dec90e0708b71744c878af2353869a509b2ae4a35f6b61', NULL);
INSERT INTO public.journal VALUES (71, 1, '2026-03-10 08:00:05.601123+00', 'enrolment_asked', 8, 8, '', 'c2fe4ed54df24f2fa3df9a9e744cb30a', '135E9E732FC4', 'b0ee3cbe6c5084d43957e78480f02864', 'd91b8b7282899ca82143daeb56d5a050c68900912c3ce0aa25653169e037a07b', 'aa271c2c311660c9fdb3c3c522884b7c7f88c38419b4474eb0a8f77ec8008d2e', '{"name":"Zoë O’Neill"}', 'Zoë O’Neill', 'a713f453cd18816a494f3ac1d208c551', 'e0b5846817cb7a7502de2aa7f3b9a8c2e3bddffd8709aa6f46215053c19319a5', NULL);
INSERT INTO public.journal VALUES (63, 1, '2026-03-10 08:00:04.037006+00', 'review_opened', 1, NULL, '', NULL, 'C9A2640E719F', '30f08c4ef14797a609aac5daecaa3625', 'b87c7a831a81f5aed905739da80b61eaec86717e168b828fe0ff706a9a78161f', '74c87d1c7d3466f47919cb9296f20353bbfcdb9fba07671cd766bea5ba902200', '{"facts":{"people":14}}', 'Claire Durand', '6a85aba9e894d83cd18edebcc3c617ad', '8d8543b22746dcfbae6e358fbb5f97f4268faaf0c499414b2cbdb0096949fb7a', NULL);
INSERT INTO public.journal VALUES (64, 1, '2026-03-10 08:00:04.279936+00', 'access_confirmed', 1, 6, '', NULL, 'E76D163AC99E', 'a9adcc58400f57b646a5c0a2d8458e44', '39b4c66bba6723ba70c7c8d38564f801122b89fe83439a7bdc2e128f643c3eb0', '831b6fb64e9b5ecab11760c78343b00f7290568ebb342c5b1a2c933ea8035d8a', '{"name":"Anne Petit"}', 'Claire Durand', '7469945611a181e837434b624d760a41', 'fec572b2180750e36d7f56f0dafd8ebec892c5e80e04d18b3196e7f25e1cf999', NULL);
INSERT INTO public.journal VALUES (66, 1, '2026-03-10 08:00:04.650047+00', 'subscriber_added', 1, 23, '', '601d58f2a2bf4846a1e2dacb70074e89', 'F092B7EFE066', '7ab9155723fe475dce98ce54095e58c1', 'd7075c1d5824e717874ef074c657f3bc669e5a91426e7ffb251950c1d13ab48a', '78c1c318a5d86793860d80fc40b5d173a7dadbf884495bfa6b6a980ef6af549b', '{"name":"Karim Kaci","after":{"email":"karim@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0KARIM"}}', 'Claire Durand', '4317f75fdc50b43a7337b90e7676dca3', 'd8120446520b69a9eb313993876448889af1391c6047d61e03bc95e3b503db64', NULL);
INSERT INTO public.journal VALUES (67, 1, '2026-03-10 08:00:04.880682+00', 'subscriber_added', 1, 24, '', '4acaeb0baf50498e8e0845c01e4ea862', 'D94D4DC1026F', '9dd0763f5ce4480a889b3c66cec33c06', '468e18d82462b49836acaeb2afcb272f235e1a40e8467edd2b4be01e975258d5', 'c3e1e2367dfa9cd6524e5c40604966cc0451cc8c07cd546f3a6dec33503a2915', '{"name":"Lila Leroy","after":{"email":"lila@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0LILA"}}', 'Claire Durand', '77ea5e0235fc4a91c9e2f76afa0b8648', 'cfb43d908bec46d74d617f808d42476c992baee04841c7f76b2399b15e38f9a9', NULL);
INSERT INTO public.journal VALUES (69, 1, '2026-03-10 08:00:05.28661+00', 'subscriber_suspended', 1, 19, 'Fin de mission', 'e9ce02e2ce854dc18a0a54ffbbca493b', '50B37932251B', 'a80873f29a3c81f2e60004a02a4ed2b7', 'eddd74a11d2c9895cd4135130b8a96abd1f17ca8095ffa4436d52f8aabdf848f', '0046b2431326caec5c44719ea19a7d5f9bdd327606497281cc08a38d1c0c7b08', '{"name":"Prénom0 Nom0","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', 'a5c433bb1459ce087470979641399437', '61fc24c51223090542515fb065ccdc9d69acc563c03d8af7829a16c8bdfd4f34', NULL);
INSERT INTO public.journal VALUES (23, 1, '2026-03-02 08:30:05.598445+00', 'subscriber_added', 1, 14, '', '3cbcb5caaab2461cbf02538ed3d53df7', '87959CA8223A', '', '94741faeb39ac257915463ed03c6e2e221929075a6f925c7c7c4bb1c8f845d0f', '1489b34daf75536106b5d25724d4a0d26c5f09916fcf1f7cced95bf1d61ddd68', '', 'Claire Durand', '296f22ffc6d781d58272797713ce7e81', 'a111b453843bcab30b10c48a70a2f01eb00eed25e07bc5323a2f55e434e30f9f', NULL);
INSERT INTO public.journal VALUES (72, 1, '2026-03-10 08:00:06.186861+00', 'person_erased', NULL, 14, '', NULL, NULL, 'b07273bf373accab1af03b5d8162b5fb', '4009a69594bd871da9fa6f39fcb02ffa26bbb1038962156c62fc0777ffc191d4', '27e54a1aea57b73bc447d660ee016b3b8a2130223654ab5bceaf138cd0663db8', '{"name":"№ 14"}', '', '629559ab8828d8511300e3249cf02bd6', 'f4a937f1ae3c683c4802b34c9dff8de27226817e7c5c8339b9477af20001b5b2', NULL);
INSERT INTO public.journal VALUES (73, 1, '2026-03-10 10:00:00.439817+00', 'password_renewed', 1, 8, '', 'e4c4ef66f0d949a2b40996b54fde04e6', 'A6FB58F90936', 'a77e83428b932fc057cf0f7b94d4bf00', '335d849cdd355167b870b5ece29fc87c781d18808c972d8e20d523cb77b759df', '9efca719e16a41d9f46062af66ba8d34ab826736daea0dcb10ef74aad0b4b157', '{"name":"Zoë O’Neill"}', 'Claire Durand', 'addbb54e0c3e5a6fb26599e71e466a33', 'e524a39277c9d305e971c7ebbe1c079f4ab24416ca520512e262deeaf0eb7386', NULL);
INSERT INTO public.journal VALUES (74, 1, '2026-03-10 10:00:01.011139+00', 'password_renewed', 1, 7, '', '7fe83a6d5dbc4f0f8e4d6eb73feb7d0f', 'E80CBD0E309F', 'c248ced303b0b0ec955c0161f5aa12b3', '7e3b382e82778d2b9e53088cc445f0e6b0098f2ea1c4fbc848798bd516451855', 'd3e337daff82d026eaa42c5a12d47af855aaf1b8bea5f93b133a9ba46893b8c5', '{"name":"Marc Lefèvre"}', 'Claire Durand', '8a5538634201f1f4e9256ad41ec98d79', '38f7030e0fb98843726cb4c66f6659e017d5db02763d43c076147803552943c3', NULL);
INSERT INTO public.journal VALUES (75, 1, '2026-03-10 10:00:01.354754+00', 'password_renewed', 1, 21, '', 'ca5582c1283047f5ae0596bf77e156e6', '0896C6BDADDE', 'a77d837814aca1c9f39446ca71e24df4', 'a4fe4df16409e37f6ca1e7ebb5e4f9d82d2117687bfbef2fc51f85483b0d9f4e', 'ea1e22144d6b039dd04311d4574dabde0a8e169cdd2518f3e82f7c6d5a079c25', '{"name":"Prénom2 Nom2"}', 'Claire Durand', '44ab22aff3460003efee70ab7799ca05', 'd51cda27519b2852662cddbc5628da4c04b99e278eb74d72e4193c5a17611563', NULL);
INSERT INTO public.journal VALUES (76, 1, '2026-03-10 10:00:01.665685+00', 'subscriber_changed', 1, 6, '', '2e45631060db4bfd8dbdee7e1f411d97', '944F0DE0EAAE', 'dc3805d4a6c40cd53ffa925056e9ca1e', '19189953c5abb42ce3912de7331a2bef4c382c8a3b3c889befba77bcaa75da02', 'ae5cabb69a1bdc45f5a0f256408a72e15a3d152cc1fc3a31448eb9d6c66c6da0', '{"name":"Anne Petit","before":{"function":""},"after":{"function":"Assistante de direction"}}', 'Claire Durand', '95491a4879ca8d40bb8aab0ca1c65d1c', 'a2774cef5fe366a89dcfd474214b209a7cafa834677ea40a992934ec3e6ecde4', NULL);
INSERT INTO public.journal VALUES (77, 1, '2026-03-11 09:00:00.202348+00', 'access_began', NULL, 17, '', NULL, 'F851C035AB40', '99c8d88f234b7d07e98cbb593223caeb', '77ee8050ed8df3df5c4fff1f2694ced7b2de5fd7749fb01dd66c2011ac6d5f25', '8a723ebcbb54d150dba72c8d26f54288e01c8591c13d16daf8b8215a323e4b3f', '{"name":"Léa Jacquet","before":{"access":"planned"},"after":{"access":"active"}}', '', 'f9b34e3420e8a7d77a69bca9ae88a98b', 'a75751b7ef21bced4ac5a90c4fd3700468d585a460a6fd3be131160d3df4fd98', NULL);
INSERT INTO public.journal VALUES (78, 1, '2026-03-11 09:00:00.427751+00', 'access_asked', 26, 26, 'Paie', 'f2a990caefc04707bbc6924d8403b814', '25F5C884AE9F', 'f0fcbcd6b6b857f20e0920c3579e8399', '399ac9276b3f6dbfb6944fe8ed1036dc807103feaa4aa3a320e5d997db1bb8dd', '440030a0b620b986ddea139b13866e0b21189f1f000f26782d4c263404320ff9', '{"name":"Elsa Noël","after":{"email":"elsa@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ELSA"}}', 'Elsa Noël', '066e5b0ffefdc4457a9515bd26e066eb', '3831dde95f2a5daa393e88aa02790108d0382d45ed0241b2c82983086eb823f9', NULL);
INSERT INTO public.journal VALUES (79, 1, '2026-03-11 09:00:00.600443+00', 'subscriber_suspended', 1, 23, 'Congé parental', 'e83bf81463584a6491a74fc3e8d09bc9', 'B5C99449698F', 'd4a57d8753fb071e42b2c2b366aa7556', 'ecfa75bf3095b1d6a2c6b9ea666cbf1c5459e9dfd15aa872dddc25b889ba4b04', '8174168a0752b5fcd86923d1660e7c4d6f8ef2b91dad575be5ab0fdcb323f595', '{"name":"Karim Kaci","before":{"access":"active","back_on":null},"after":{"access":"suspended","back_on":"2026-04-13"}}', 'Claire Durand', '62ff8049156aba010f139a00799d8454', '15088241c71c6506da7b2d337235d6def71dadbc24513b966d9cd754d3c59214', NULL);
INSERT INTO public.journal VALUES (80, 1, '2026-03-11 09:00:00.778674+00', 'subscriber_added', 1, 27, '', '00fa3cef1a274f269c2fc1e763ede94f', '6B9CFA4A4011', 'e364a81a3970b7ed0185950eb44b85d9', 'f401269ffc0342ae9e98e1e591a539905e9f4364d9ce5fd7ccad28168d5a7a13', '57e488ea207e36d91a2fe25576ec94036db38d2f89165266890195a075f3f906', '{"name":"Victor Nguyen","after":{"email":"victor@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0VICTOR"}}', 'Claire Durand', '8730482688a289aebd6b355be6d4df01', 'c5886941e69e8e4d3ac977fad9df80db55db679105c47a42fb44011ab4314a62', NULL);
INSERT INTO public.journal VALUES (81, 1, '2026-03-11 09:00:00.896621+00', 'subscriber_added', 1, 28, '', 'dcc74b08a20c40bfb56d9758221b410e', '9DC246727117', 'a40748945219d1bbdf88d9e42ec2b15d', 'dbdfb1f30aacd3b967b98ebcf5bc5236b04c046cebcd1a6777f9093b0cdfff0b', 'aed9e9a0f1fedf70fb1ad981ce91628d9d91629b9a8e441a58fbae43a3cc521f', '{"name":"Walid Ouali","after":{"email":"walid@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0WALID"}}', 'Claire Durand', '6116c762e9d214d92ec9a6164ace99ed', '90f25af68f0ae576cf04642050e3b845837e30d0679fe1163fee2319fdb6c7c5', NULL);
INSERT INTO public.journal VALUES (82, 1, '2026-03-11 09:00:01.046668+00', 'subscriber_suspended', 1, 28, 'Fin de mission', '5f4d79e1e452417bbea09a61796b54d5', '3E777E781B09', '9681857d233d57c24b35c3465218de5e', 'ead30ccee49b74aa23e938b1ad0d53fb595e0afa02852b2dc22ebff17bfe9678', '8568cc7be76e5b7bd31bb25dbbb7cbee68205af49903a0633699c674ad0e79e5', '{"name":"Walid Ouali","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', '07b4de1e9972bc92b971f1b1dc23a1b1', '82ba230cd46d0ccf33104e7d8891ab2fc19204708d60ea2197e9e198edcb2a8c', NULL);
INSERT INTO public.journal VALUES (83, 1, '2026-03-11 09:00:01.231731+00', 'subscriber_suspended', 1, 20, 'Fin de mission', '99b117df47d442c4aaa8de9ce8ab1585', '65375FA187D0', 'f727f1eae20d1bf80a1d3b42c45669b9', '559c78e3a3e13b1d294e57d407005186eb0bedc7468bd0235eaba84b43c2c095', '534cded8f3fdd4bae53ebe3b903f5887e960c150b3e262b7211233afdec097fd', '{"name":"Prénom1 Nom1","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', '00148f854d9659f61685f0df13a82ae1', '1e34733cfb3f94a9573ebef37710459f9ef16a37d19adfef6dfd3ac94ba373aa', NULL);
INSERT INTO public.journal VALUES (84, 1, '2026-03-11 09:00:01.409948+00', 'subscriber_suspended', 1, 21, 'Fin de mission', '5d9d081de5c9491c8911f66c2864dd0c', 'E191D25082A1', '07d1fdc71deccfd22a7d5ebc1b0143e6', '2dfd06d8928b55eae878cbd8a547e6c63bec8f0f173d607ce4870bc51129d1b6', '0e762c8ac44f684582e51affaac3f2c47f524bedcd2120bf13b24366a00d34bc', '{"name":"Prénom2 Nom2","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', '635d146165cf598720a77bf7c407d193', '610baf91709735ccc256f5cb143320cd4730b6e19438385bade4502cbb35d2cd', NULL);
INSERT INTO public.journal VALUES (85, 1, '2026-03-11 09:00:02.386089+00', 'import_started', 1, NULL, '', 'cae734ad78ad4050bc92fbc23a40ac5c', '42DE2AA15B64', '914ca67fd9aff74ee148acc95e2a4c4e', '09f03bb2d5c7b912c1aecf66a89bb829109c04fdd3eaac51e3fff40bb0201bc1', 'ad8834dda108366b0505e45483003b6fac9eb989b51328632fdcc1079f4152cc', '{"facts":{"file":"arrivées.csv","total":12}}', 'Claire Durand', '383a8904d226c72251b9538d5e79778b', '9fbf226943b39c2d775b2b52942944c586e447b8e792ae008a6b9334e95a8ad1', NULL);
INSERT INTO public.journal VALUES (86, 1, '2026-03-11 09:00:02.406567+00', 'subscriber_added', 1, 29, '', NULL, NULL, '6906729e0d7bdbe2b55310561d2c1343', '043d3860798733a635de72072943248948c8b606bf187c425d5e3df5494c49bd', 'e65594f16f2299fade34981db1388ef76f82c879c8212f56f84220b919b5b93a', '{"name":"Prénom3 Nom3","after":{"email":"crowd3@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100003"}}', 'Claire Durand', 'f4aa8d9d50c6213cfad6044ef26cb529', '9017d90a33fa3d6663baaa2c7992f0935c922730f3c1a9170d910d6a2146f8bf', NULL);
INSERT INTO public.journal VALUES (87, 1, '2026-03-11 09:00:02.406567+00', 'subscriber_added', 1, 30, '', NULL, NULL, 'cc2db4c1a1740916c116e1d3dff481e1', '6a9d9487f2b77bf9d54aa4cee923e0833e3b2ba5c2a8379dd0519776d9f35a36', '4d395bcfff876cebff5c632b41a75844e7f0213b2074d48e485b7cb6491e9aed', '{"name":"Prénom4 Nom4","after":{"email":"crowd4@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100004"}}', 'Claire Durand', 'a06464e91bf8c31df38e50be55ed681d', '57543c10abd70f4bab46348e05c0e0c72c35322ecd0a6edcf6d3a1eebb43825f', NULL);
INSERT INTO public.journal VALUES (88, 1, '2026-03-11 09:00:02.406567+00', 'subscriber_added', 1, 31, '', NULL, NULL, 'f6551408aae7d131395f5dbde075c934', '6384a6d252b234f81e66831debb982198c17be884194ba23fc022cb7e3ae7e50', 'f46ebf6ce9571347e79e1dc2a4069e670a730836c567d5887209a1554b6f5558', '{"name":"Prénom5 Nom5","after":{"email":"crowd5@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100005"}}', 'Claire Durand', 'e8e66393ef97f6c18a5bc7014803e490', 'dc074b1785e4502812e8d69983467f666ffb9360ca7063410bab675104978349', NULL);
INSERT INTO public.journal VALUES (89, 1, '2026-03-11 09:00:02.406567+00', 'subscriber_added', 1, 32, '', NULL, NULL, '520e65d156e0d67032803564166a8729', '2cdbd854f51305f71fe170bf1514fe773dba5b43c47106e53b2090a0c153efb5', '88f9405a97a59ae77ef66fa24ee29d37bd5788a6b251e8e658835004f55a2a8d', '{"name":"Prénom6 Nom6","after":{"email":"crowd6@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100006"}}', 'Claire Durand', 'e83a8969b08e1fceb932a482a3e1b257', '5dd062b5f19c6ac822e3d40c031293ea57608fd53946ae317486b9ea3dc03114', NULL);
INSERT INTO public.journal VALUES (90, 1, '2026-03-11 09:00:02.406567+00', 'subscriber_added', 1, 33, '', NULL, NULL, '938f86c5eb81e0faab00f8a0e02e07d4', '45f5db98aa6e412d4cbb4dd771b5a01cbbf42bd4142f386e64f754c33f1a0045', '0d2d3c7f0833157b41ef3025c1e1cecf253402842b58819921151d50b806d627', '{"name":"Prénom7 Nom7","after":{"email":"crowd7@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100007"}}', 'Claire Durand', '2f5d87aebd4c65761471173dc251e5cf', '5395a0fdd6b01d4e00c35887304ba05d9c1100c63e316df55dfcd88b60dae92d', NULL);


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
INSERT INTO public.members VALUES (1, 'U0ELSA', true, 'cfc2a22e090f933d', 1773129601);
INSERT INTO public.members VALUES (1, 'U0IVAN', true, 'bdb8489c589412d7', 1773129601);
INSERT INTO public.members VALUES (1, 'U0MARC', true, 'ced91a9968fbecae', 1773129601);
INSERT INTO public.members VALUES (1, 'U0OSCAR', true, 'ad490459b6839fca', 1773129602);
INSERT INTO public.members VALUES (1, 'U0NORA', false, 'c765e2f558437dcd', 1773129602);
INSERT INTO public.members VALUES (1, 'U0BRUNO', false, '2830f0b9dc94a65f', 1773129602);
INSERT INTO public.members VALUES (1, 'U0PAULE', false, '489cdd24cd772199', 1773129602);
INSERT INTO public.members VALUES (1, 'U0REMI', false, '0579e16d8ec64bb4', 1773129602);
INSERT INTO public.members VALUES (1, 'U0THOMAS', false, '3f9a5532ba432c42', 1773129602);
INSERT INTO public.members VALUES (1, 'U0HEIR', true, '4744fc93035e56fd', 1773129603);
INSERT INTO public.members VALUES (1, 'ddc1dad351c826e84af598d0e3f81bc8253e8e0f09322180ccee8049dbae1a25', true, '', 1772440200);


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES (5, '26c1982b-b85d-4ae5-9a86-9ec6f7bca365', 1, 6, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.494222+00', '2026-03-02 08:30:01.475785+00', NULL, NULL, '7b1008b4-2afe-47b1-9328-6e4c1e3b1dc7', 'D0HUGH', '1772440200.981940', '', '2026-03-02 08:30:01.640929+00', 'CDE864452A92', false, NULL, '{"at": "2026-03-02T08:30:00.845965+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.475785+00:00"}, "person": 1}', '2026-03-02 08:30:00.870128+00');
INSERT INTO public.outbox VALUES (1, '8611730e-7f89-44ea-b951-47239c7b6cbd', 1, 5, NULL, 'channel', 'partners_changed', '{}', 'sent', 1, '2026-03-02 08:30:00.177819+00', '2026-03-02 08:30:00.053953+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440200.315251', '', '2026-03-02 08:30:00.316122+00', '19B4D7FBEA83', false, NULL, '{"at": "2026-03-02T08:30:00.053953+00:00", "added": [1, 2, 3, 4, 5], "removed": []}', NULL);
INSERT INTO public.outbox VALUES (6, '624bdecd-591f-4b92-9bb7-b12e73c790bf', 1, 6, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.495815+00', '2026-03-02 08:30:01.475785+00', NULL, NULL, 'f6258fb8-59b9-4472-8201-706b8a7c8ce9', 'D0PAULE', '1772440200.987366', '', '2026-03-02 08:30:01.641435+00', 'CDE864452A92', false, NULL, '{"at": "2026-03-02T08:30:00.845965+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.475785+00:00"}, "person": 1}', '2026-03-02 08:30:00.870128+00');
INSERT INTO public.outbox VALUES (7, '2e178611-e79d-4527-b44a-4d6aba0ff0d2', 1, 6, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.496913+00', '2026-03-02 08:30:01.475785+00', NULL, NULL, '68227db1-2a7a-428a-88aa-95f5251fd20b', 'D0REMI', '1772440200.992095', '', '2026-03-02 08:30:01.641851+00', 'CDE864452A92', false, NULL, '{"at": "2026-03-02T08:30:00.845965+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.475785+00:00"}, "person": 1}', '2026-03-02 08:30:00.870128+00');
INSERT INTO public.outbox VALUES (8, '392d959c-ef41-454e-89e6-3aeb75a1c28e', 1, 8, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.525257+00', '2026-03-02 08:30:01.475785+00', NULL, NULL, NULL, 'D0HUGH', '1772440201.644606', '', '2026-03-02 08:30:01.657703+00', 'CDE864452A92', false, NULL, '{"at": "2026-03-02T08:30:01.475785+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (2, '7b1008b4-2afe-47b1-9328-6e4c1e3b1dc7', 1, 6, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:00.870128+00', '2026-03-02 08:30:00.845965+00', NULL, NULL, NULL, 'D0HUGH', '1772440200.981940', '', '2026-03-02 08:30:00.983612+00', '9319E1CA7779', false, NULL, '{"at": "2026-03-02T08:30:00.845965+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (4, '68227db1-2a7a-428a-88aa-95f5251fd20b', 1, 6, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:00.870128+00', '2026-03-02 08:30:00.845965+00', NULL, NULL, NULL, 'D0REMI', '1772440200.992095', '', '2026-03-02 08:30:00.995776+00', '9319E1CA7779', false, NULL, '{"at": "2026-03-02T08:30:00.845965+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (3, 'f6258fb8-59b9-4472-8201-706b8a7c8ce9', 1, 6, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:00.870128+00', '2026-03-02 08:30:00.845965+00', NULL, NULL, NULL, 'D0PAULE', '1772440200.987366', '', '2026-03-02 08:30:00.994997+00', '9319E1CA7779', false, NULL, '{"at": "2026-03-02T08:30:00.845965+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (11, 'c6ce54b8-4de3-4013-aff6-add0b9c58d2f', 1, 8, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:01.525257+00', '2026-03-02 08:30:01.475785+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'CDE864452A92', false, NULL, '{"at": "2026-03-02T08:30:01.475785+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (9, 'cfe89290-f3cd-4f53-8322-959765debc47', 1, 8, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.525257+00', '2026-03-02 08:30:01.475785+00', NULL, NULL, NULL, 'D0PAULE', '1772440201.646006', '', '2026-03-02 08:30:01.658263+00', 'CDE864452A92', false, NULL, '{"at": "2026-03-02T08:30:01.475785+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (10, '2c75950d-2cc8-4162-a3ae-76729c2e7f02', 1, 8, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.525257+00', '2026-03-02 08:30:01.475785+00', NULL, NULL, NULL, 'D0REMI', '1772440201.646951', '', '2026-03-02 08:30:01.658685+00', 'CDE864452A92', false, NULL, '{"at": "2026-03-02T08:30:01.475785+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (12, 'f1bbcf01-89ec-4cf7-b9dd-b9c6c3257e7d', 1, 8, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.527936+00', '2026-03-02 08:30:01.475785+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440201.647612', '', '2026-03-02 08:30:01.659002+00', 'CDE864452A92', false, NULL, '{"at": "2026-03-02T08:30:01.475785+00:00", "person": 1, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (14, 'b9b35207-7ccc-4af1-bb08-2747cc5bad16', 1, 6, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:01.530081+00', '2026-03-02 08:30:01.475785+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440201.727015', '', '2026-03-02 08:30:01.728812+00', 'CDE864452A92', false, NULL, '{"at": "2026-03-02T08:30:01.475785+00:00", "person": 1, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (28, '11db6acb-1284-4bcd-b6ae-7842a707a6bf', 1, 12, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.935959+00', '2026-03-02 08:30:02.926157+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.984405', '', '2026-03-02 08:30:02.987745+00', '0949E2CC40DF', false, NULL, '{"at": "2026-03-02T08:30:02.926157+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (37, '754f1bab-7f7b-4513-8964-bbc19ab040bc', 1, 14, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:03.506322+00', '2026-03-02 08:30:03.487721+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FE5AFDE640EA', false, NULL, '{"at": "2026-03-02T08:30:03.487721+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (16, '96e264a3-6b06-416d-9931-2ed6a86ca6b4', 1, 9, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.934269+00', '2026-03-02 08:30:01.920066+00', NULL, NULL, NULL, 'D0PAULE', '1772440202.007438', '', '2026-03-02 08:30:02.010242+00', '9E319D5229A1', false, NULL, '{"at": "2026-03-02T08:30:01.920066+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (15, 'dda95888-24ef-4b46-b69f-f68938766526', 1, 9, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.934269+00', '2026-03-02 08:30:01.920066+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.005455', '', '2026-03-02 08:30:02.009774+00', '9E319D5229A1', false, NULL, '{"at": "2026-03-02T08:30:01.920066+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (17, 'dc63a26c-d7e1-4596-a318-92b91e76e4e1', 1, 9, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.934269+00', '2026-03-02 08:30:01.920066+00', NULL, NULL, NULL, 'D0REMI', '1772440202.008421', '', '2026-03-02 08:30:02.010595+00', '9E319D5229A1', false, NULL, '{"at": "2026-03-02T08:30:01.920066+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (29, 'b810451c-f9a1-46cc-94c2-86dc22c6a3d7', 1, 12, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.935959+00', '2026-03-02 08:30:02.926157+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.985696', '', '2026-03-02 08:30:02.988053+00', '0949E2CC40DF', false, NULL, '{"at": "2026-03-02T08:30:02.926157+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (30, '01329819-da24-4426-b0f8-94e2b65c7efd', 1, 12, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.935959+00', '2026-03-02 08:30:02.926157+00', NULL, NULL, NULL, 'D0REMI', '1772440202.986892', '', '2026-03-02 08:30:02.988294+00', '0949E2CC40DF', false, NULL, '{"at": "2026-03-02T08:30:02.926157+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (40, '3becc048-45ea-458b-b5a0-9016a7488a8b', 1, 12, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:03.509768+00', '2026-03-02 08:30:03.487721+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.648022', '', '2026-03-02 08:30:03.651073+00', 'FE5AFDE640EA', false, NULL, '{"at": "2026-03-02T08:30:03.487721+00:00", "person": 3, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (52, '09647168-7c78-4095-b85c-1269c9fbd786', 1, 16, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.167694+00', '2026-03-02 08:30:04.153449+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '76B790B3AB59', false, NULL, '{"at": "2026-03-02T08:30:04.153449+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (55, '0ed41d84-8486-4a54-a9a9-16a48701808a', 1, 17, 8, '8', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.420044+00', '2026-03-02 08:30:04.406087+00', NULL, NULL, NULL, 'D0ZOE', '1772440204.523245', '', '2026-03-02 08:30:04.524885+00', 'D8386793894E', true, 8, '{"at": "2026-03-02T08:30:04.406087+00:00", "person": 8, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (49, '24ac370a-e0da-45b9-83d9-90acf48c012e', 1, 16, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.167694+00', '2026-03-02 08:30:04.153449+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.257226', '', '2026-03-02 08:30:04.267949+00', '76B790B3AB59', false, NULL, '{"at": "2026-03-02T08:30:04.153449+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (48, '3d432dc1-55af-4f08-b066-af7eedf5e3a0', 1, 16, 7, '7', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.167694+00', '2026-03-02 08:30:04.153449+00', NULL, NULL, NULL, 'D0MARC', '1772440204.270860', '', '2026-03-02 08:30:04.273713+00', '76B790B3AB59', true, 7, '{"at": "2026-03-02T08:30:04.153449+00:00", "person": 7, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (56, 'fe5d5d0a-7413-4df6-b260-aba64c9fd01b', 1, 17, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.420044+00', '2026-03-02 08:30:04.406087+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.506003', '', '2026-03-02 08:30:04.515737+00', 'D8386793894E', false, NULL, '{"at": "2026-03-02T08:30:04.406087+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (13, '52fcd37b-3319-4226-9a22-8b6985335380', 1, 6, 1, '1', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:01.530081+00', '2026-03-02 08:30:01.475785+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440201.648221', '', '2026-03-02 08:30:01.659309+00', 'CDE864452A92', false, NULL, '{"at": "2026-03-02T08:30:01.475785+00:00", "person": 1, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (24, '0459e6bb-0385-4a45-830c-2ba0729122e3', 1, 11, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:02.549077+00', '2026-03-02 08:30:02.512767+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2D991DC4124D', false, NULL, '{"at": "2026-03-02T08:30:02.512767+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (25, 'ed2e9a96-009c-49a0-a8c4-639d2118985d', 1, 11, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.552+00', '2026-03-02 08:30:02.512767+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440202.649171', '', '2026-03-02 08:30:02.65856+00', '2D991DC4124D', false, NULL, '{"at": "2026-03-02T08:30:02.512767+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (23, '2851290e-502a-4c78-8d2a-89dc10e68290', 1, 11, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.549077+00', '2026-03-02 08:30:02.512767+00', NULL, NULL, NULL, 'D0REMI', '1772440202.648523', '', '2026-03-02 08:30:02.657611+00', '2D991DC4124D', false, NULL, '{"at": "2026-03-02T08:30:02.512767+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (31, '7597904f-00ee-48f1-b16e-9db7ad5ba484', 1, 12, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.496238+00', '2026-03-02 08:30:03.487721+00', NULL, NULL, '11db6acb-1284-4bcd-b6ae-7842a707a6bf', 'D0CLAIRE', '1772440202.984405', '', '2026-03-02 08:30:03.595542+00', 'FE5AFDE640EA', false, NULL, '{"at": "2026-03-02T08:30:02.926157+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:03.487721+00:00"}, "person": 3}', '2026-03-02 08:30:02.935959+00');
INSERT INTO public.outbox VALUES (32, '1d6011a3-3625-4f4e-b2ea-5285ca7b97d5', 1, 12, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.496965+00', '2026-03-02 08:30:03.487721+00', NULL, NULL, 'b810451c-f9a1-46cc-94c2-86dc22c6a3d7', 'D0HUGH', '1772440202.985696', '', '2026-03-02 08:30:03.59596+00', 'FE5AFDE640EA', false, NULL, '{"at": "2026-03-02T08:30:02.926157+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:03.487721+00:00"}, "person": 3}', '2026-03-02 08:30:02.935959+00');
INSERT INTO public.outbox VALUES (33, '0632cdfa-dea5-45a6-9a39-71a3631f77a4', 1, 12, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.497524+00', '2026-03-02 08:30:03.487721+00', NULL, NULL, '01329819-da24-4426-b0f8-94e2b65c7efd', 'D0REMI', '1772440202.986892', '', '2026-03-02 08:30:03.596229+00', 'FE5AFDE640EA', false, NULL, '{"at": "2026-03-02T08:30:02.926157+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:03.487721+00:00"}, "person": 3}', '2026-03-02 08:30:02.935959+00');
INSERT INTO public.outbox VALUES (34, 'b6189c39-7abe-4af7-b888-5ad9f78c4b07', 1, 14, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.506322+00', '2026-03-02 08:30:03.487721+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440203.584788', '', '2026-03-02 08:30:03.600138+00', 'FE5AFDE640EA', false, NULL, '{"at": "2026-03-02T08:30:03.487721+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (35, 'a62caf7d-e6e7-49f8-bb75-da77fce58af4', 1, 14, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.506322+00', '2026-03-02 08:30:03.487721+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.587629', '', '2026-03-02 08:30:03.600594+00', 'FE5AFDE640EA', false, NULL, '{"at": "2026-03-02T08:30:03.487721+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (36, '2348831c-0287-45d3-95d1-93320d648931', 1, 14, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.506322+00', '2026-03-02 08:30:03.487721+00', NULL, NULL, NULL, 'D0REMI', '1772440203.588789', '', '2026-03-02 08:30:03.600947+00', 'FE5AFDE640EA', false, NULL, '{"at": "2026-03-02T08:30:03.487721+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (18, '47c5eaa0-617b-407d-a565-b2cba8bc9a87', 1, 9, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.528395+00', '2026-03-02 08:30:02.512767+00', NULL, NULL, 'dda95888-24ef-4b46-b69f-f68938766526', 'D0CLAIRE', '1772440202.005455', '', '2026-03-02 08:30:02.651816+00', '2D991DC4124D', false, NULL, '{"at": "2026-03-02T08:30:01.920066+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.512767+00:00"}, "person": 2}', '2026-03-02 08:30:01.934269+00');
INSERT INTO public.outbox VALUES (19, 'ca15e80f-9b23-4272-bdd5-124f35ba8802', 1, 9, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.530782+00', '2026-03-02 08:30:02.512767+00', NULL, NULL, '96e264a3-6b06-416d-9931-2ed6a86ca6b4', 'D0PAULE', '1772440202.007438', '', '2026-03-02 08:30:02.652354+00', '2D991DC4124D', false, NULL, '{"at": "2026-03-02T08:30:01.920066+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.512767+00:00"}, "person": 2}', '2026-03-02 08:30:01.934269+00');
INSERT INTO public.outbox VALUES (20, 'fb513ff3-aa5d-4794-b12d-503dd26a95e1', 1, 9, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.532029+00', '2026-03-02 08:30:02.512767+00', NULL, NULL, 'dc63a26c-d7e1-4596-a318-92b91e76e4e1', 'D0REMI', '1772440202.008421', '', '2026-03-02 08:30:02.652822+00', '2D991DC4124D', false, NULL, '{"at": "2026-03-02T08:30:01.920066+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.512767+00:00"}, "person": 2}', '2026-03-02 08:30:01.934269+00');
INSERT INTO public.outbox VALUES (22, '5338e103-12b3-4638-ae23-345ff1e7a72b', 1, 11, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.549077+00', '2026-03-02 08:30:02.512767+00', NULL, NULL, NULL, 'D0PAULE', '1772440202.647531', '', '2026-03-02 08:30:02.657165+00', '2D991DC4124D', false, NULL, '{"at": "2026-03-02T08:30:02.512767+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (21, 'ee0979a9-bf16-4161-b3e7-a7bcd85bbc6b', 1, 11, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.549077+00', '2026-03-02 08:30:02.512767+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.644449', '', '2026-03-02 08:30:02.656632+00', '2D991DC4124D', false, NULL, '{"at": "2026-03-02T08:30:02.512767+00:00", "person": 2, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (26, 'f42f0eb5-c6a4-42f2-a099-f67a84bf695e', 1, 9, 2, '2', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:02.554061+00', '2026-03-02 08:30:02.512767+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.649886', '', '2026-03-02 08:30:02.658899+00', '2D991DC4124D', false, NULL, '{"at": "2026-03-02T08:30:02.512767+00:00", "person": 2, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (38, 'd60a6fdd-8276-4593-a2d2-bbf6b0e629c6', 1, 14, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.508196+00', '2026-03-02 08:30:03.487721+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.590669', '', '2026-03-02 08:30:03.601216+00', 'FE5AFDE640EA', false, NULL, '{"at": "2026-03-02T08:30:03.487721+00:00", "person": 3, "approved_by": 1}', NULL);
INSERT INTO public.outbox VALUES (27, '3d5c81b3-01e8-4bcd-a850-3ee0c5ef2187', 1, 9, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:02.554061+00', '2026-03-02 08:30:02.512767+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440202.730520', '', '2026-03-02 08:30:02.73169+00', '2D991DC4124D', false, NULL, '{"at": "2026-03-02T08:30:02.512767+00:00", "person": 2, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (39, 'af4b99d0-81a1-4ecf-9799-8e037f6ab90f', 1, 12, 3, '3', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:03.509768+00', '2026-03-02 08:30:03.487721+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.593027', '', '2026-03-02 08:30:03.60151+00', 'FE5AFDE640EA', false, NULL, '{"at": "2026-03-02T08:30:03.487721+00:00", "person": 3, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (45, '3816a7d3-517e-457a-b1da-da1ee5f6d37e', 1, 15, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:03.943949+00', '2026-03-02 08:30:03.921625+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '87CE68252674', false, NULL, '{"at": "2026-03-02T08:30:03.921625+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (44, '12c32613-92e9-415e-9d63-a15062b70387', 1, 15, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.943949+00', '2026-03-02 08:30:03.921625+00', NULL, NULL, NULL, 'D0REMI', '1772440204.049894', '', '2026-03-02 08:30:04.057399+00', '87CE68252674', false, NULL, '{"at": "2026-03-02T08:30:03.921625+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (41, '6738620f-a641-46b9-9333-30a601d4ada2', 1, 15, 6, '6', 'password', '{}', 'sent', 1, '2026-03-02 08:30:03.943949+00', '2026-03-02 08:30:03.921625+00', NULL, NULL, NULL, 'D0ANNE', '1772440204.059735', '', '2026-03-02 08:30:04.063612+00', '87CE68252674', true, 6, '{"at": "2026-03-02T08:30:03.921625+00:00", "person": 6, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (42, '18c03140-2b11-4883-aced-21817f0442dd', 1, 15, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.943949+00', '2026-03-02 08:30:03.921625+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.044780', '', '2026-03-02 08:30:04.056753+00', '87CE68252674', false, NULL, '{"at": "2026-03-02T08:30:03.921625+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (43, '1d79e67a-33e4-453f-8042-c158d628ffa1', 1, 15, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.943949+00', '2026-03-02 08:30:03.921625+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.045699', '', '2026-03-02 08:30:04.05712+00', '87CE68252674', false, NULL, '{"at": "2026-03-02T08:30:03.921625+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (62, '02de7423-06a2-498a-81f7-3da308ea9072', 1, 18, 9, '9', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.640828+00', '2026-03-02 08:30:04.629285+00', NULL, NULL, NULL, 'D0NORA', '1772440204.759863', '', '2026-03-02 08:30:04.76287+00', 'DBA8BDC28AD1', true, 9, '{"at": "2026-03-02T08:30:04.629285+00:00", "person": 9, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (46, '877fc50b-0bf6-4b91-a354-e6d21be6ced9', 1, 15, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.943949+00', '2026-03-02 08:30:03.921625+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.050632', '', '2026-03-02 08:30:04.057728+00', '87CE68252674', false, NULL, '{"at": "2026-03-02T08:30:03.921625+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (50, '29003582-b328-4d7e-8682-d27c6a42c73e', 1, 16, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.167694+00', '2026-03-02 08:30:04.153449+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.257937', '', '2026-03-02 08:30:04.268288+00', '76B790B3AB59', false, NULL, '{"at": "2026-03-02T08:30:04.153449+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (51, 'ea9a04d6-d4eb-471a-abe9-c923f3cf8904', 1, 16, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.167694+00', '2026-03-02 08:30:04.153449+00', NULL, NULL, NULL, 'D0REMI', '1772440204.260614', '', '2026-03-02 08:30:04.268698+00', '76B790B3AB59', false, NULL, '{"at": "2026-03-02T08:30:04.153449+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (53, 'cdcc7e14-5363-46ae-a8a2-bdb904212ab9', 1, 16, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.167694+00', '2026-03-02 08:30:04.153449+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.261148', '', '2026-03-02 08:30:04.268937+00', '76B790B3AB59', false, NULL, '{"at": "2026-03-02T08:30:04.153449+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (57, '6197a3d8-0cfc-490e-bb80-74b0eb613f30', 1, 17, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.420044+00', '2026-03-02 08:30:04.406087+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.508045', '', '2026-03-02 08:30:04.51627+00', 'D8386793894E', false, NULL, '{"at": "2026-03-02T08:30:04.406087+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (66, '5b0af0e9-2892-44ed-a7bf-b68c6d92de0d', 1, 18, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.640828+00', '2026-03-02 08:30:04.629285+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DBA8BDC28AD1', false, NULL, '{"at": "2026-03-02T08:30:04.629285+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (79, 'efd18e4b-0f80-4610-ab1c-14f5da0b1928', 1, 20, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.056492+00', '2026-03-02 08:30:05.046621+00', NULL, NULL, NULL, 'D0REMI', '1772440205.136741', '', '2026-03-02 08:30:05.141784+00', '8F688BB1D7C6', false, NULL, '{"at": "2026-03-02T08:30:05.046621+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (63, '06c1f236-ee91-4921-b6a3-1fce26ddb458', 1, 18, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.640828+00', '2026-03-02 08:30:04.629285+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.746605', '', '2026-03-02 08:30:04.756731+00', 'DBA8BDC28AD1', false, NULL, '{"at": "2026-03-02T08:30:04.629285+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (64, '362ed96e-0698-45a6-b0a0-aa21ef77814b', 1, 18, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.640828+00', '2026-03-02 08:30:04.629285+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.747422', '', '2026-03-02 08:30:04.757147+00', 'DBA8BDC28AD1', false, NULL, '{"at": "2026-03-02T08:30:04.629285+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (67, '5646d8c2-354d-4d53-986c-d1467403b40e', 1, 18, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.640828+00', '2026-03-02 08:30:04.629285+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.749736', '', '2026-03-02 08:30:04.75769+00', 'DBA8BDC28AD1', false, NULL, '{"at": "2026-03-02T08:30:04.629285+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (65, '28785bae-e8c6-4c9f-8219-5a60a8d8ce3b', 1, 18, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.640828+00', '2026-03-02 08:30:04.629285+00', NULL, NULL, NULL, 'D0REMI', '1772440204.748155', '', '2026-03-02 08:30:04.757418+00', 'DBA8BDC28AD1', false, NULL, '{"at": "2026-03-02T08:30:04.629285+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (80, 'b14ae657-706d-4c06-bad1-596837ce267c', 1, 20, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.056492+00', '2026-03-02 08:30:05.046621+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '8F688BB1D7C6', false, NULL, '{"at": "2026-03-02T08:30:05.046621+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (108, '3dfb129c-6a95-488a-823b-90a576563ef6', 1, 24, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.804405+00', '2026-03-02 08:30:05.792483+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '57E180B510C2', false, NULL, '{"at": "2026-03-02T08:30:05.792483+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (78, '8a1b0e1c-108e-4f08-bd6f-db4298429f49', 1, 20, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.056492+00', '2026-03-02 08:30:05.046621+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.135534', '', '2026-03-02 08:30:05.141553+00', '8F688BB1D7C6', false, NULL, '{"at": "2026-03-02T08:30:05.046621+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (77, '6ae42ccd-9de0-4c45-833a-570f78d210dc', 1, 20, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.056492+00', '2026-03-02 08:30:05.046621+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.135018', '', '2026-03-02 08:30:05.141239+00', '8F688BB1D7C6', false, NULL, '{"at": "2026-03-02T08:30:05.046621+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (81, '61f03d79-c39b-447f-bd36-f0ad69d7ab9a', 1, 20, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.056492+00', '2026-03-02 08:30:05.046621+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.137161', '', '2026-03-02 08:30:05.141938+00', '8F688BB1D7C6', false, NULL, '{"at": "2026-03-02T08:30:05.046621+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (76, 'f4c4f9d5-fee8-4eb8-b42f-ea16b6c28cfd', 1, 20, 11, '11', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.056492+00', '2026-03-02 08:30:05.046621+00', NULL, NULL, NULL, 'D0OSCAR', '1772440205.142643', '', '2026-03-02 08:30:05.143197+00', '8F688BB1D7C6', true, 11, '{"at": "2026-03-02T08:30:05.046621+00:00", "person": 11, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (104, '35cbe344-b07c-4cb6-9af0-856c316f8245', 1, 24, 15, '15', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.804405+00', '2026-03-02 08:30:05.792483+00', NULL, NULL, NULL, 'D0EMMA', '1772440205.893837', '', '2026-03-02 08:30:05.896234+00', '57E180B510C2', true, 15, '{"at": "2026-03-02T08:30:05.792483+00:00", "person": 15, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (54, '7115417c-8d6c-4165-a68c-f5cfd217232a', 1, 16, 7, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.331994+00', '2026-03-02 08:30:06.53669+00', NULL, NULL, '3d432dc1-55af-4f08-b066-af7eedf5e3a0', 'D0MARC', '1772440204.270860', '', '2026-03-02 08:30:06.595973+00', 'AE6E76FF14C4', true, NULL, '{"at": "2026-03-02T08:30:06.536690+00:00", "person": 7, "author": 1, "occasion": "added", "why": "noted"}', '2026-03-02 08:30:04.167694+00');
INSERT INTO public.outbox VALUES (134, '18c8a834-04b3-4506-8c54-31b5f0294887', 1, 31, 19, '19', 'password', '{}', 'sent', 1, '2026-03-02 08:30:07.413217+00', '2026-03-02 08:30:07.312779+00', NULL, NULL, NULL, 'D100000', '1772440207.610660', '', '2026-03-02 08:30:07.612576+00', NULL, false, 19, '{"at": "2026-03-02T08:30:07.312779+00:00", "person": 19, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (96, '4495e38d-c744-40df-b8a6-2bb85f16b052', 1, 22, 13, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.559409+00', '2026-03-02 08:30:08.101187+00', NULL, NULL, '99b30589-2806-4728-8c8a-09e776c14605', 'D0THOMAS', '1772440205.520281', '', '2026-03-02 08:30:08.226604+00', '33F3A4EBFAE3', true, NULL, '{"at": "2026-03-02T08:30:08.101187+00:00", "person": 13, "author": 1, "occasion": "added", "why": "ended"}', '2026-03-02 08:30:05.410473+00');
INSERT INTO public.outbox VALUES (75, '1aba28a6-25d3-4e85-86ed-08097e1d9e30', 1, 19, 10, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.002311+00', '2026-03-03 08:30:04.966119+00', NULL, NULL, 'efeca914-298f-41d3-8b9b-2bceecfe92e6', 'D0BRUNO', '1772440204.963197', '', '2026-03-10 08:00:00.320553+00', '4066EBC75145', true, NULL, '{"at": "2026-03-03T08:30:04.966119+00:00", "person": 10, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:04.857537+00');
INSERT INTO public.outbox VALUES (103, 'cfaf5f76-65e7-4c1e-844c-6d029cbd1653', 1, 23, 14, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.758345+00', '2026-03-02 08:30:08.314107+00', NULL, NULL, '0864f4ae-0307-457f-bc51-8679e6617097', 'D0LOUIS', '1772440205.713865', '', '2026-03-02 08:30:08.40044+00', 'DFCEC3FA5C9F', true, NULL, '{"at": "2026-03-02T08:30:08.314107+00:00", "person": 14, "author": 1, "occasion": "added", "why": "ended"}', '2026-03-02 08:30:05.61414+00');
INSERT INTO public.outbox VALUES (47, '8a6526b5-a495-4c51-bb93-b5119970e6b1', 1, 15, 6, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.122802+00', '2026-03-03 08:30:04.063612+00', NULL, NULL, '6738620f-a641-46b9-9333-30a601d4ada2', 'D0ANNE', '1772440204.059735', '', '2026-03-10 08:00:00.297815+00', '87CE68252674', true, NULL, '{"at": "2026-03-03T08:30:04.063612+00:00", "person": 6, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:03.943949+00');
INSERT INTO public.outbox VALUES (59, '5308f3e9-9ce3-4c0c-9c44-19a0e44e9c4f', 1, 17, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.420044+00', '2026-03-02 08:30:04.406087+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D8386793894E', false, NULL, '{"at": "2026-03-02T08:30:04.406087+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (68, '1968a3c7-b799-4bb7-8bbb-08a52bbef784', 1, 18, 9, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.799223+00', '2026-03-02 08:30:06.676929+00', NULL, NULL, '02de7423-06a2-498a-81f7-3da308ea9072', 'D0NORA', '1772440204.759863', '', '2026-03-02 08:30:06.731144+00', '377548EA3250', true, NULL, '{"at": "2026-03-02T08:30:06.676929+00:00", "person": 9, "author": 1, "occasion": "added", "why": "noted"}', '2026-03-02 08:30:04.640828+00');
INSERT INTO public.outbox VALUES (60, 'c3537bc3-434d-4ce9-ab16-f1a180e5e539', 1, 17, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.420044+00', '2026-03-02 08:30:04.406087+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.510543', '', '2026-03-02 08:30:04.517014+00', 'D8386793894E', false, NULL, '{"at": "2026-03-02T08:30:04.406087+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (58, 'd615681f-f7d2-4917-8463-6e30b5facd46', 1, 17, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.420044+00', '2026-03-02 08:30:04.406087+00', NULL, NULL, NULL, 'D0REMI', '1772440204.509975', '', '2026-03-02 08:30:04.516692+00', 'D8386793894E', false, NULL, '{"at": "2026-03-02T08:30:04.406087+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (73, '351321b6-7f9f-4287-ab3a-f31c23b6bf7e', 1, 19, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.857537+00', '2026-03-02 08:30:04.83744+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '4066EBC75145', false, NULL, '{"at": "2026-03-02T08:30:04.837440+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (61, '486b52be-97e7-4736-bfa0-a711396f9384', 1, 17, 8, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.582069+00', '2026-03-03 08:30:04.524885+00', NULL, NULL, '0ed41d84-8486-4a54-a9a9-16a48701808a', 'D0ZOE', '1772440204.523245', '', '2026-03-10 08:00:00.320132+00', 'D8386793894E', true, NULL, '{"at": "2026-03-03T08:30:04.524885+00:00", "person": 8, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:04.420044+00');
INSERT INTO public.outbox VALUES (84, '422de1ad-ba5b-4f6c-bdf5-9f0738ea0ce9', 1, 21, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.216387+00', '2026-03-02 08:30:05.203684+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.307239', '', '2026-03-02 08:30:05.316712+00', '9505DF67771A', false, NULL, '{"at": "2026-03-02T08:30:05.203684+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (85, 'e48ab6b9-6699-46f8-a9ca-8fd21f958113', 1, 21, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.216387+00', '2026-03-02 08:30:05.203684+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.308190', '', '2026-03-02 08:30:05.317143+00', '9505DF67771A', false, NULL, '{"at": "2026-03-02T08:30:05.203684+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (86, '994740ba-dc73-4e37-b9a4-27671266242e', 1, 21, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.216387+00', '2026-03-02 08:30:05.203684+00', NULL, NULL, NULL, 'D0REMI', '1772440205.308919', '', '2026-03-02 08:30:05.317544+00', '9505DF67771A', false, NULL, '{"at": "2026-03-02T08:30:05.203684+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (71, 'af3b13c5-4f47-4776-87b9-51a6905f125e', 1, 19, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.857537+00', '2026-03-02 08:30:04.83744+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.947665', '', '2026-03-02 08:30:04.957982+00', '4066EBC75145', false, NULL, '{"at": "2026-03-02T08:30:04.837440+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (70, '17c313a3-b52f-4488-9d4e-b68d76954954', 1, 19, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.857537+00', '2026-03-02 08:30:04.83744+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.947061', '', '2026-03-02 08:30:04.95767+00', '4066EBC75145', false, NULL, '{"at": "2026-03-02T08:30:04.837440+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (72, '847c43a2-e1b1-4bdb-9a05-cb9acbd09b6c', 1, 19, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.857537+00', '2026-03-02 08:30:04.83744+00', NULL, NULL, NULL, 'D0REMI', '1772440204.948188', '', '2026-03-02 08:30:04.958156+00', '4066EBC75145', false, NULL, '{"at": "2026-03-02T08:30:04.837440+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (74, '29a63b1a-1629-44c6-b693-2854fc16b51f', 1, 19, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.857537+00', '2026-03-02 08:30:04.83744+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.949302', '', '2026-03-02 08:30:04.958309+00', '4066EBC75145', false, NULL, '{"at": "2026-03-02T08:30:04.837440+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (69, 'efeca914-298f-41d3-8b9b-2bceecfe92e6', 1, 19, 10, '10', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.857537+00', '2026-03-02 08:30:04.83744+00', NULL, NULL, NULL, 'D0BRUNO', '1772440204.963197', '', '2026-03-02 08:30:04.966119+00', '4066EBC75145', true, 10, '{"at": "2026-03-02T08:30:04.837440+00:00", "person": 10, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (87, 'c0dc4e8b-5305-4e2e-9424-ee5d35cbb7c3', 1, 21, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.216387+00', '2026-03-02 08:30:05.203684+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9505DF67771A', false, NULL, '{"at": "2026-03-02T08:30:05.203684+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (83, 'a0193a3e-25f4-4f9d-8d3f-44230e120ae2', 1, 21, 12, '12', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.216387+00', '2026-03-02 08:30:05.203684+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440205.321293', '', '2026-03-02 08:30:05.324067+00', '9505DF67771A', true, 12, '{"at": "2026-03-02T08:30:05.203684+00:00", "person": 12, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (82, 'eed72cf1-59f5-4c4d-9fdb-70c2f766193f', 1, 20, 11, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.171291+00', '2026-03-03 08:30:05.143197+00', NULL, NULL, 'f4c4f9d5-fee8-4eb8-b42f-ea16b6c28cfd', 'D0OSCAR', '1772440205.142643', '', '2026-03-10 08:00:00.320822+00', '8F688BB1D7C6', true, NULL, '{"at": "2026-03-03T08:30:05.143197+00:00", "person": 11, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:05.056492+00');
INSERT INTO public.outbox VALUES (99, '20be6e0f-bfe2-47bb-94b2-8782c83733fb', 1, 23, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.61414+00', '2026-03-02 08:30:05.598445+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.701671', '', '2026-03-02 08:30:05.709286+00', '87959CA8223A', false, NULL, '{"at": "2026-03-02T08:30:05.598445+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (88, 'f348cf53-6e23-4b01-b34d-61565982ceea', 1, 21, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.216387+00', '2026-03-02 08:30:05.203684+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.310432', '', '2026-03-02 08:30:05.317915+00', '9505DF67771A', false, NULL, '{"at": "2026-03-02T08:30:05.203684+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (94, 'd206f9aa-d10a-47c6-bfbe-1947ad878cb4', 1, 22, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.410473+00', '2026-03-02 08:30:05.398746+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '18AE18C85A50', false, NULL, '{"at": "2026-03-02T08:30:05.398746+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (98, '59c767fb-75b1-4358-9b64-9db05c446e44', 1, 23, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.61414+00', '2026-03-02 08:30:05.598445+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.700557', '', '2026-03-02 08:30:05.708811+00', '87959CA8223A', false, NULL, '{"at": "2026-03-02T08:30:05.598445+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (100, 'b80b6109-a721-4ab6-93d9-2ef9830dc676', 1, 23, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.61414+00', '2026-03-02 08:30:05.598445+00', NULL, NULL, NULL, 'D0REMI', '1772440205.702492', '', '2026-03-02 08:30:05.709613+00', '87959CA8223A', false, NULL, '{"at": "2026-03-02T08:30:05.598445+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (102, '3fcff67c-a57e-434e-8430-89f03451a371', 1, 23, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.61414+00', '2026-03-02 08:30:05.598445+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.703001', '', '2026-03-02 08:30:05.709962+00', '87959CA8223A', false, NULL, '{"at": "2026-03-02T08:30:05.598445+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (97, '0864f4ae-0307-457f-bc51-8679e6617097', 1, 23, 14, '14', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.61414+00', '2026-03-02 08:30:05.598445+00', NULL, NULL, NULL, 'D0LOUIS', '1772440205.713865', '', '2026-03-02 08:30:05.717589+00', '87959CA8223A', true, 14, '{"at": "2026-03-02T08:30:05.598445+00:00", "person": 14, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (91, '602f816c-a682-40ab-ba04-80b8c40a3d24', 1, 22, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.410473+00', '2026-03-02 08:30:05.398746+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.509408', '', '2026-03-02 08:30:05.516059+00', '18AE18C85A50', false, NULL, '{"at": "2026-03-02T08:30:05.398746+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (92, 'df9eb702-8ef8-4fc8-ad3b-99bc08c6c648', 1, 22, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.410473+00', '2026-03-02 08:30:05.398746+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.510033', '', '2026-03-02 08:30:05.516443+00', '18AE18C85A50', false, NULL, '{"at": "2026-03-02T08:30:05.398746+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (93, '5ddfc688-7d1f-47de-9811-ccc38c21c40f', 1, 22, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.410473+00', '2026-03-02 08:30:05.398746+00', NULL, NULL, NULL, 'D0REMI', '1772440205.510580', '', '2026-03-02 08:30:05.516741+00', '18AE18C85A50', false, NULL, '{"at": "2026-03-02T08:30:05.398746+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (95, 'ff5d4345-47ec-410c-8bd5-933c6b0f0b94', 1, 22, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.410473+00', '2026-03-02 08:30:05.398746+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.511238', '', '2026-03-02 08:30:05.516961+00', '18AE18C85A50', false, NULL, '{"at": "2026-03-02T08:30:05.398746+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (90, '99b30589-2806-4728-8c8a-09e776c14605', 1, 22, 13, '13', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.410473+00', '2026-03-02 08:30:05.398746+00', NULL, NULL, NULL, 'D0THOMAS', '1772440205.520281', '', '2026-03-02 08:30:05.5244+00', '18AE18C85A50', true, 13, '{"at": "2026-03-02T08:30:05.398746+00:00", "person": 13, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (101, '5b39bad4-82d6-4bdb-b325-b0b91b7e9a7f', 1, 23, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.61414+00', '2026-03-02 08:30:05.598445+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '87959CA8223A', false, NULL, '{"at": "2026-03-02T08:30:05.598445+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (114, 'feed7eac-35d8-4fd2-a804-198cdcb4e8cf', 1, 25, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.971233+00', '2026-03-02 08:30:05.957341+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3063C7D48AF3', false, NULL, '{"at": "2026-03-02T08:30:05.957341+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (106, '1dc2b717-c1c2-4f94-b6d1-687fccf2b7f9', 1, 24, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.804405+00', '2026-03-02 08:30:05.792483+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.880206', '', '2026-03-02 08:30:05.889848+00', '57E180B510C2', false, NULL, '{"at": "2026-03-02T08:30:05.792483+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (105, 'b0367eb0-90f8-4e9f-b0b5-5f8f15ad0f9d', 1, 24, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.804405+00', '2026-03-02 08:30:05.792483+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.879151', '', '2026-03-02 08:30:05.88941+00', '57E180B510C2', false, NULL, '{"at": "2026-03-02T08:30:05.792483+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (107, 'c7a33e38-a0d5-47ea-a3db-f448ef516445', 1, 24, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.804405+00', '2026-03-02 08:30:05.792483+00', NULL, NULL, NULL, 'D0REMI', '1772440205.880856', '', '2026-03-02 08:30:05.890087+00', '57E180B510C2', false, NULL, '{"at": "2026-03-02T08:30:05.792483+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (109, 'e4bd3ad4-37f0-4dd3-8f89-df9d8c66d975', 1, 24, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.804405+00', '2026-03-02 08:30:05.792483+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.881322', '', '2026-03-02 08:30:05.890302+00', '57E180B510C2', false, NULL, '{"at": "2026-03-02T08:30:05.792483+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (119, 'c99571ea-975b-4426-89ca-56960392ced6', 1, 26, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:06.120089+00', '2026-03-02 08:30:06.106312+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '085C10E98EF6', false, NULL, '{"at": "2026-03-02T08:30:06.106312+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (112, '7f21de4c-2a7b-44d3-9505-45ded2d4c284', 1, 25, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.971233+00', '2026-03-02 08:30:05.957341+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.065279', '', '2026-03-02 08:30:06.071288+00', '3063C7D48AF3', false, NULL, '{"at": "2026-03-02T08:30:05.957341+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (111, '7246df4e-48e8-468a-b897-1f80a552d60c', 1, 25, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.971233+00', '2026-03-02 08:30:05.957341+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.064050', '', '2026-03-02 08:30:06.070848+00', '3063C7D48AF3', false, NULL, '{"at": "2026-03-02T08:30:05.957341+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (113, '79a869f4-50c7-408d-8c08-b434815a7d69', 1, 25, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.971233+00', '2026-03-02 08:30:05.957341+00', NULL, NULL, NULL, 'D0REMI', '1772440206.067254', '', '2026-03-02 08:30:06.071591+00', '3063C7D48AF3', false, NULL, '{"at": "2026-03-02T08:30:05.957341+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (115, '0fd90d9c-7875-450e-9927-b5ffad647344', 1, 25, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.971233+00', '2026-03-02 08:30:05.957341+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.068101', '', '2026-03-02 08:30:06.071859+00', '3063C7D48AF3', false, NULL, '{"at": "2026-03-02T08:30:05.957341+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (116, '63abbdaf-f498-4665-92f5-188226c2a27e', 1, 26, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.120089+00', '2026-03-02 08:30:06.106312+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.209142', '', '2026-03-02 08:30:06.213814+00', '085C10E98EF6', false, NULL, '{"at": "2026-03-02T08:30:06.106312+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (89, 'b510140e-9576-45cb-8a2e-1c3a238264fb', 1, 21, 12, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.360833+00', '2026-03-02 08:30:07.853174+00', NULL, NULL, 'a0193a3e-25f4-4f9d-8d3f-44230e120ae2', 'D0SOPHIE', '1772440205.321293', '', '2026-03-02 08:30:07.991066+00', '467A132ADE9C', true, NULL, '{"at": "2026-03-02T08:30:07.853174+00:00", "person": 12, "author": 1, "occasion": "added", "why": "held"}', '2026-03-02 08:30:05.216387+00');
INSERT INTO public.outbox VALUES (204, 'e54c5936-c369-4399-9a3c-18bec4df1e4e', 1, 44, 15, '15', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:10.09854+00', '2026-03-02 08:30:10.091827+00', NULL, NULL, NULL, 'D0EMMA', '1772440210.157843', '', '2026-03-02 08:30:10.160238+00', 'A3A45889CD56', false, NULL, '{"at": "2026-03-02T08:30:10.091827+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (118, '63836ed1-fa07-424e-ad88-21085f2a5f10', 1, 26, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.120089+00', '2026-03-02 08:30:06.106312+00', NULL, NULL, NULL, 'D0REMI', '1772440206.211035', '', '2026-03-02 08:30:06.214414+00', '085C10E98EF6', false, NULL, '{"at": "2026-03-02T08:30:06.106312+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (117, '7dd65624-51ea-403a-a32f-ab64fdcf4ceb', 1, 26, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.120089+00', '2026-03-02 08:30:06.106312+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.209833', '', '2026-03-02 08:30:06.21416+00', '085C10E98EF6', false, NULL, '{"at": "2026-03-02T08:30:06.106312+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (120, '689974bb-891e-4869-860f-1d3b745c593c', 1, 26, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.120089+00', '2026-03-02 08:30:06.106312+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.211632', '', '2026-03-02 08:30:06.214685+00', '085C10E98EF6', false, NULL, '{"at": "2026-03-02T08:30:06.106312+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (125, '71816059-0953-4749-9dcb-e731917915bb', 1, 27, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:06.318733+00', '2026-03-02 08:30:06.304878+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9EEC42C596C3', false, NULL, '{"at": "2026-03-02T08:30:06.304878+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (130, 'b4b7f72b-4f97-4ad1-96a0-ab8cca991551', 1, 27, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-02 08:30:06.326202+00', '2026-03-02 08:30:06.304878+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9EEC42C596C3', false, NULL, '{"at": "2026-03-02T08:30:06.304878+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (127, 'd6f04420-fd79-4e28-a5fd-ba673c195973', 1, 27, 2, '2', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:06.326202+00', '2026-03-02 08:30:06.304878+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.448139', '', '2026-03-02 08:30:06.453159+00', '9EEC42C596C3', false, NULL, '{"at": "2026-03-02T08:30:06.304878+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (128, '376d0650-52dd-45c3-b95f-44543b3b6709', 1, 27, 3, '3', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:06.326202+00', '2026-03-02 08:30:06.304878+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.449845', '', '2026-03-02 08:30:06.453494+00', '9EEC42C596C3', false, NULL, '{"at": "2026-03-02T08:30:06.304878+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (129, '59eed5b8-b67e-463f-8b5f-330c1a254786', 1, 27, 4, '4', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:06.326202+00', '2026-03-02 08:30:06.304878+00', NULL, NULL, NULL, 'D0REMI', '1772440206.450816', '', '2026-03-02 08:30:06.453834+00', '9EEC42C596C3', false, NULL, '{"at": "2026-03-02T08:30:06.304878+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (131, 'aca75078-1755-43e8-a181-5e76094b93d9', 1, 27, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:06.326202+00', '2026-03-02 08:30:06.304878+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.451328', '', '2026-03-02 08:30:06.45409+00', '9EEC42C596C3', false, NULL, '{"at": "2026-03-02T08:30:06.304878+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (123, 'f894c853-c602-472a-a174-6402dfeecd36', 1, 27, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.318733+00', '2026-03-02 08:30:06.304878+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.380214', '', '2026-03-02 08:30:06.38549+00', '9EEC42C596C3', false, NULL, '{"at": "2026-03-02T08:30:06.304878+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (122, 'c73b8a9b-90fa-40fa-b219-d30236f55f39', 1, 27, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.318733+00', '2026-03-02 08:30:06.304878+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.379578', '', '2026-03-02 08:30:06.385222+00', '9EEC42C596C3', false, NULL, '{"at": "2026-03-02T08:30:06.304878+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (124, '312c157c-bbaf-4801-87bc-f41567df6532', 1, 27, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.318733+00', '2026-03-02 08:30:06.304878+00', NULL, NULL, NULL, 'D0REMI', '1772440206.380618', '', '2026-03-02 08:30:06.385765+00', '9EEC42C596C3', false, NULL, '{"at": "2026-03-02T08:30:06.304878+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (126, '3a76479c-c454-462e-a95d-e1ab027aff78', 1, 27, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.318733+00', '2026-03-02 08:30:06.304878+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.380941', '', '2026-03-02 08:30:06.385938+00', '9EEC42C596C3', false, NULL, '{"at": "2026-03-02T08:30:06.304878+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (139, '0c5cfe54-98aa-401d-8f56-eda4946fd84c', 1, 35, 4, '4', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:07.44884+00', '2026-03-02 08:30:07.429354+00', NULL, NULL, NULL, 'D0REMI', '1772440207.600439', '', '2026-03-02 08:30:07.602998+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:07.429354+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (132, '06b40f6b-70d4-4f5f-bc19-a94b14e2bb8f', 1, 27, 1, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:06.424059+00', '2026-03-03 08:30:06.387781+00', NULL, NULL, '78c1cd1b-c2c1-479f-bcc3-1efc9852e63a', 'D0CLAIRE', '1772440206.387090', '', '2026-03-10 08:00:00.321383+00', '9EEC42C596C3', true, NULL, '{"at": "2026-03-03T08:30:06.387781+00:00", "person": 18, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:06.318733+00');
INSERT INTO public.outbox VALUES (121, '78c1cd1b-c2c1-479f-bcc3-1efc9852e63a', 1, 27, 1, '1', 'password', '{}', 'sent', 1, '2026-03-02 08:30:06.318733+00', '2026-03-02 08:30:06.304878+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440206.387090', '', '2026-03-02 08:30:06.387781+00', '9EEC42C596C3', true, 18, '{"at": "2026-03-02T08:30:06.304878+00:00", "person": 18, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (137, '54d91a5e-b574-4154-af56-83015b7e1868', 1, 35, 2, '2', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:07.44884+00', '2026-03-02 08:30:07.429354+00', NULL, NULL, NULL, 'D0HUGH', '1772440207.597677', '', '2026-03-02 08:30:07.602412+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:07.429354+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (133, 'a39b276b-ee21-46c8-b9db-a3f0b11ba726', 1, 30, 1, '1', 'import_started', '{}', 'sent', 1, '2026-03-02 08:30:07.274374+00', '2026-03-02 08:30:07.262172+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440207.340377', '', '2026-03-02 08:30:07.35604+00', 'C7BAD9BA729F', false, NULL, '{"at": "2026-03-02T08:30:07.262172+00:00", "file": "abonn\u00e9s.csv", "added": 0, "there": 0, "left_out": 0, "refused": 0, "outside": 0, "withheld": false, "total": 5, "handled": 0, "state": "running"}', NULL);
INSERT INTO public.outbox VALUES (140, '6e9bc813-5ff8-4a3b-b71e-931e09b5ec9d', 1, 35, 5, '5', 'subscribers_imported', '{}', 'unreachable', 0, '2026-03-02 08:30:07.44884+00', '2026-03-02 08:30:07.429354+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL, '{"at": "2026-03-02T08:30:07.429354+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (138, '5c97996d-c191-4fa5-9b71-e76c0f44a2dd', 1, 35, 3, '3', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:07.44884+00', '2026-03-02 08:30:07.429354+00', NULL, NULL, NULL, 'D0PAULE', '1772440207.598831', '', '2026-03-02 08:30:07.602742+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:07.429354+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (141, '699475eb-bde3-4c80-80ff-7e5113a8f02d', 1, 35, NULL, 'channel', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:07.44884+00', '2026-03-02 08:30:07.429354+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440207.600997', '', '2026-03-02 08:30:07.60323+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:07.429354+00:00", "author": 1, "count": 4, "newcomers": false}', NULL);
INSERT INTO public.outbox VALUES (151, '2626e363-6692-4c15-863c-d5240bcc6d7b', 1, 37, 13, '13', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:08.115935+00', '2026-03-02 08:30:08.101187+00', NULL, NULL, NULL, 'D0THOMAS', '1772440208.213247', '', '2026-03-02 08:30:08.227151+00', '33F3A4EBFAE3', false, NULL, '{"at": "2026-03-02T08:30:08.101187+00:00", "person": 13, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (152, 'e91a6ba2-12e9-4d8a-abdc-9a10a63bbe84', 1, 37, 2, '2', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:08.120178+00', '2026-03-02 08:30:08.101187+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.213930', '', '2026-03-02 08:30:08.227386+00', '33F3A4EBFAE3', false, NULL, '{"at": "2026-03-02T08:30:08.101187+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (153, 'e209198f-3ab2-42ab-a690-2821092f1e96', 1, 37, 3, '3', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:08.120178+00', '2026-03-02 08:30:08.101187+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.219056', '', '2026-03-02 08:30:08.227661+00', '33F3A4EBFAE3', false, NULL, '{"at": "2026-03-02T08:30:08.101187+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (144, '23ae0595-0bcd-44fd-a7de-26f495c87cab', 1, 33, 21, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:07.706828+00', '2026-03-03 08:30:07.637574+00', NULL, NULL, '8579ac8d-e9f1-483f-a5cc-2f2bc29bc71b', 'D100002', '1772440207.636437', '', '2026-03-10 08:00:00.322193+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:07.637574+00:00", "person": 21, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:07.413217+00');
INSERT INTO public.outbox VALUES (135, 'a2ff90e6-fabb-479a-8b09-ded1b686b6e8', 1, 32, 20, '20', 'password', '{}', 'sent', 1, '2026-03-02 08:30:07.413217+00', '2026-03-02 08:30:07.312779+00', NULL, NULL, NULL, 'D100001', '1772440207.614954', '', '2026-03-02 08:30:07.616121+00', NULL, false, 20, '{"at": "2026-03-02T08:30:07.312779+00:00", "person": 20, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (136, '8579ac8d-e9f1-483f-a5cc-2f2bc29bc71b', 1, 33, 21, '21', 'password', '{}', 'sent', 1, '2026-03-02 08:30:07.413217+00', '2026-03-02 08:30:07.312779+00', NULL, NULL, NULL, 'D100002', '1772440207.636437', '', '2026-03-02 08:30:07.637574+00', NULL, false, 21, '{"at": "2026-03-02T08:30:07.312779+00:00", "person": 21, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (149, 'fd386e81-a4f6-4d0c-a327-3c63f71655be', 1, 36, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-02 08:30:07.875702+00', '2026-03-02 08:30:07.853174+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '467A132ADE9C', false, NULL, '{"at": "2026-03-02T08:30:07.853174+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (154, '1ec8119c-2463-4d78-9efa-a7d96538bdef', 1, 37, 4, '4', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:08.120178+00', '2026-03-02 08:30:08.101187+00', NULL, NULL, NULL, 'D0REMI', '1772440208.221610', '', '2026-03-02 08:30:08.227881+00', '33F3A4EBFAE3', false, NULL, '{"at": "2026-03-02T08:30:08.101187+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (145, 'e1a6df88-d146-4b31-852b-fdb96de92642', 1, 36, 12, '12', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:07.871513+00', '2026-03-02 08:30:07.853174+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440207.983998', '', '2026-03-02 08:30:07.991791+00', '467A132ADE9C', false, NULL, '{"at": "2026-03-02T08:30:07.853174+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (147, 'f3e3de10-1ed8-43f3-866d-ba32ca13353f', 1, 36, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:07.875702+00', '2026-03-02 08:30:07.853174+00', NULL, NULL, NULL, 'D0PAULE', '1772440207.987643', '', '2026-03-02 08:30:07.992362+00', '467A132ADE9C', false, NULL, '{"at": "2026-03-02T08:30:07.853174+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (146, 'ad142629-8df2-4660-833b-b6738d0c05a0', 1, 36, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:07.875702+00', '2026-03-02 08:30:07.853174+00', NULL, NULL, NULL, 'D0HUGH', '1772440207.986389', '', '2026-03-02 08:30:07.992077+00', '467A132ADE9C', false, NULL, '{"at": "2026-03-02T08:30:07.853174+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (150, '1ec19de3-3e5d-4b4c-b4b4-099d38754845', 1, 36, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:07.877481+00', '2026-03-02 08:30:07.853174+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440207.990233', '', '2026-03-02 08:30:07.992886+00', '467A132ADE9C', false, NULL, '{"at": "2026-03-02T08:30:07.853174+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (148, '5f5819f4-993d-4a28-acb2-fffc2728f4de', 1, 36, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:07.875702+00', '2026-03-02 08:30:07.853174+00', NULL, NULL, NULL, 'D0REMI', '1772440207.988952', '', '2026-03-02 08:30:07.992657+00', '467A132ADE9C', false, NULL, '{"at": "2026-03-02T08:30:07.853174+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (161, '2c38ea33-20a4-41ba-8c0d-56ba5f507d7f', 1, 38, 5, '5', 'subscriber_removed', '{}', 'unreachable', 0, '2026-03-02 08:30:08.332046+00', '2026-03-02 08:30:08.314107+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DFCEC3FA5C9F', false, NULL, '{"at": "2026-03-02T08:30:08.314107+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (163, 'c04eeaf0-96ad-4b83-b3dc-7590d5549e76', 1, 39, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.516975+00', '2026-03-02 08:30:08.50652+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440208.567686', '', '2026-03-02 08:30:08.571897+00', 'AEE665D40C42', false, NULL, '{"at": "2026-03-02T08:30:08.506520+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (157, '444d4a4d-403b-439c-b6ac-e84e9eabea9d', 1, 38, 14, '14', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:08.327985+00', '2026-03-02 08:30:08.314107+00', NULL, NULL, NULL, 'D0LOUIS', '1772440208.396225', '', '2026-03-02 08:30:08.40106+00', 'DFCEC3FA5C9F', false, NULL, '{"at": "2026-03-02T08:30:08.314107+00:00", "person": 14, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (158, 'eccfabbe-cca8-4cb4-8529-1f16038006f0', 1, 38, 2, '2', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:08.332046+00', '2026-03-02 08:30:08.314107+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.396976', '', '2026-03-02 08:30:08.401275+00', 'DFCEC3FA5C9F', false, NULL, '{"at": "2026-03-02T08:30:08.314107+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (159, 'd9ea4529-270c-4812-9103-7d50b82b7f15', 1, 38, 3, '3', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:08.332046+00', '2026-03-02 08:30:08.314107+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.398058', '', '2026-03-02 08:30:08.401481+00', 'DFCEC3FA5C9F', false, NULL, '{"at": "2026-03-02T08:30:08.314107+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (160, 'f9cdfef6-dcf6-460c-b9c6-12d64fb08940', 1, 38, 4, '4', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:08.332046+00', '2026-03-02 08:30:08.314107+00', NULL, NULL, NULL, 'D0REMI', '1772440208.398529', '', '2026-03-02 08:30:08.401776+00', 'DFCEC3FA5C9F', false, NULL, '{"at": "2026-03-02T08:30:08.314107+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (162, '5d2209ce-85f6-41ef-9df0-f170c8c73833', 1, 38, NULL, 'channel', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:08.333772+00', '2026-03-02 08:30:08.314107+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.399448', '', '2026-03-02 08:30:08.402003+00', 'DFCEC3FA5C9F', false, NULL, '{"at": "2026-03-02T08:30:08.314107+00:00", "person": 14, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (164, '03f6adf8-7cba-4d75-8904-a26b72547ec6', 1, 39, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.516975+00', '2026-03-02 08:30:08.50652+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.568334', '', '2026-03-02 08:30:08.572242+00', 'AEE665D40C42', false, NULL, '{"at": "2026-03-02T08:30:08.506520+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (166, '1a6e0df5-c521-45b1-a5c9-e162df2b26b0', 1, 39, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.516975+00', '2026-03-02 08:30:08.50652+00', NULL, NULL, NULL, 'D0REMI', '1772440208.569443', '', '2026-03-02 08:30:08.572795+00', 'AEE665D40C42', false, NULL, '{"at": "2026-03-02T08:30:08.506520+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (165, '4a54322a-869e-4231-ac99-13d0b223002f', 1, 39, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:08.516975+00', '2026-03-02 08:30:08.50652+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.568924', '', '2026-03-02 08:30:08.572494+00', 'AEE665D40C42', false, NULL, '{"at": "2026-03-02T08:30:08.506520+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (143, '3615de08-fdba-4adc-8510-febd608d7d90', 1, 32, 20, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:07.685271+00', '2026-03-03 08:30:07.616121+00', NULL, NULL, 'a2ff90e6-fabb-479a-8b09-ded1b686b6e8', 'D100001', '1772440207.614954', '', '2026-03-10 08:00:00.321935+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:07.616121+00:00", "person": 20, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:07.413217+00');
INSERT INTO public.outbox VALUES (142, 'aa0b3312-71c8-4532-b30a-2883c18775e1', 1, 31, 19, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:07.65566+00', '2026-03-03 08:30:07.612576+00', NULL, NULL, '18c8a834-04b3-4506-8c54-31b5f0294887', 'D100000', '1772440207.610660', '', '2026-03-10 08:00:00.321657+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:07.612576+00:00", "person": 19, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:07.413217+00');
INSERT INTO public.outbox VALUES (155, '877d3699-33c9-45b8-8752-8b482fb21ac5', 1, 37, 5, '5', 'subscriber_removed', '{}', 'unreachable', 0, '2026-03-02 08:30:08.120178+00', '2026-03-02 08:30:08.101187+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '33F3A4EBFAE3', false, NULL, '{"at": "2026-03-02T08:30:08.101187+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (178, '65d20821-74f5-4da0-8316-d20f1c70c2bd', 1, 41, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.796044+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, 'f547cce6-8980-43f4-a243-92089977799d', 'D0HUGH', '1772440209.284832', '', '2026-03-02 08:30:09.93617+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.222798+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:09.783368+00:00"}, "person": 15}', '2026-03-02 08:30:09.232201+00');
INSERT INTO public.outbox VALUES (156, '4826e3c3-5c0f-4722-81df-8a8a97dd1d0c', 1, 37, NULL, 'channel', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:08.122044+00', '2026-03-02 08:30:08.101187+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.225359', '', '2026-03-02 08:30:08.228078+00', '33F3A4EBFAE3', false, NULL, '{"at": "2026-03-02T08:30:08.101187+00:00", "person": 13, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (180, '66c72598-7e2b-4fc3-8592-cb82da1f3211', 1, 41, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.797231+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, '1abd4535-beb9-4f9d-a2d2-8d51c02058c5', 'D0REMI', '1772440209.286854', '', '2026-03-02 08:30:09.936746+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.222798+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:09.783368+00:00"}, "person": 15}', '2026-03-02 08:30:09.232201+00');
INSERT INTO public.outbox VALUES (179, '58109508-5397-448b-9ba9-29b8f66c74a0', 1, 41, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.796677+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, 'ecc0684a-c743-4e7b-94b7-f9221cbb7d5e', 'D0PAULE', '1772440209.286235', '', '2026-03-02 08:30:09.936458+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.222798+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:09.783368+00:00"}, "person": 15}', '2026-03-02 08:30:09.232201+00');
INSERT INTO public.outbox VALUES (181, '2c937230-8188-47e0-bc22-744debaff292', 1, 43, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.80958+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440209.925478', '', '2026-03-02 08:30:09.93739+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (173, 'b0c6acd9-879c-408c-9f37-acbd11f12f4d', 1, 41, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.232201+00', '2026-03-02 08:30:09.222798+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440209.284072', '', '2026-03-02 08:30:09.287827+00', '89DAAD898F50', false, NULL, '{"at": "2026-03-02T08:30:09.222798+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (174, 'f547cce6-8980-43f4-a243-92089977799d', 1, 41, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.232201+00', '2026-03-02 08:30:09.222798+00', NULL, NULL, NULL, 'D0HUGH', '1772440209.284832', '', '2026-03-02 08:30:09.288155+00', '89DAAD898F50', false, NULL, '{"at": "2026-03-02T08:30:09.222798+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (175, 'ecc0684a-c743-4e7b-94b7-f9221cbb7d5e', 1, 41, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.232201+00', '2026-03-02 08:30:09.222798+00', NULL, NULL, NULL, 'D0PAULE', '1772440209.286235', '', '2026-03-02 08:30:09.288409+00', '89DAAD898F50', false, NULL, '{"at": "2026-03-02T08:30:09.222798+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (167, 'c498c1e7-8fcf-4fcb-b680-04076f877391', 1, 39, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.091332+00', '2026-03-02 08:30:09.079625+00', NULL, NULL, 'c04eeaf0-96ad-4b83-b3dc-7590d5549e76', 'D0CLAIRE', '1772440208.567686', '', '2026-03-02 08:30:09.163005+00', '8193D93C1FC8', false, NULL, '{"at": "2026-03-02T08:30:08.506520+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:09.079625+00:00"}, "person": 7}', '2026-03-02 08:30:08.516975+00');
INSERT INTO public.outbox VALUES (168, '7057bf16-38e6-4e9a-924a-38934d845310', 1, 39, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.092498+00', '2026-03-02 08:30:09.079625+00', NULL, NULL, '03f6adf8-7cba-4d75-8904-a26b72547ec6', 'D0HUGH', '1772440208.568334', '', '2026-03-02 08:30:09.163404+00', '8193D93C1FC8', false, NULL, '{"at": "2026-03-02T08:30:08.506520+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:09.079625+00:00"}, "person": 7}', '2026-03-02 08:30:08.516975+00');
INSERT INTO public.outbox VALUES (169, 'a5a32d9d-dc86-4cc0-bedd-cdeae7d84c98', 1, 39, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.093431+00', '2026-03-02 08:30:09.079625+00', NULL, NULL, '4a54322a-869e-4231-ac99-13d0b223002f', 'D0PAULE', '1772440208.568924', '', '2026-03-02 08:30:09.163743+00', '8193D93C1FC8', false, NULL, '{"at": "2026-03-02T08:30:08.506520+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:09.079625+00:00"}, "person": 7}', '2026-03-02 08:30:08.516975+00');
INSERT INTO public.outbox VALUES (171, '83bc0a4f-0e15-406a-b3d9-79bbdea45575', 1, 39, 7, '7', 'enrolment_refused', '{}', 'sent', 1, '2026-03-02 08:30:09.097958+00', '2026-03-02 08:30:09.079625+00', NULL, NULL, NULL, 'D0MARC', '1772440209.160464', '', '2026-03-02 08:30:09.164486+00', '8193D93C1FC8', false, NULL, '{"at": "2026-03-02T08:30:09.079625+00:00", "person": 7, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (170, '0dae0d4a-11e7-46b1-b81b-8cc7d2467b69', 1, 39, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.09424+00', '2026-03-02 08:30:09.079625+00', NULL, NULL, '1a6e0df5-c521-45b1-a5c9-e162df2b26b0', 'D0REMI', '1772440208.569443', '', '2026-03-02 08:30:09.164042+00', '8193D93C1FC8', false, NULL, '{"at": "2026-03-02T08:30:08.506520+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:09.079625+00:00"}, "person": 7}', '2026-03-02 08:30:08.516975+00');
INSERT INTO public.outbox VALUES (172, '3c083f50-f9d4-45d9-a6c8-054edfeaa039', 1, 39, NULL, 'channel', 'enrolment_refused', '{}', 'sent', 1, '2026-03-02 08:30:09.097958+00', '2026-03-02 08:30:09.079625+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440209.161134', '', '2026-03-02 08:30:09.164734+00', '8193D93C1FC8', false, NULL, '{"at": "2026-03-02T08:30:09.079625+00:00", "person": 7, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (176, '1abd4535-beb9-4f9d-a2d2-8d51c02058c5', 1, 41, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.232201+00', '2026-03-02 08:30:09.222798+00', NULL, NULL, NULL, 'D0REMI', '1772440209.286854', '', '2026-03-02 08:30:09.288684+00', '89DAAD898F50', false, NULL, '{"at": "2026-03-02T08:30:09.222798+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (177, '89dd34ad-383b-4645-9acf-2532fd4f5353', 1, 41, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.794937+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, 'b0c6acd9-879c-408c-9f37-acbd11f12f4d', 'D0CLAIRE', '1772440209.284072', '', '2026-03-02 08:30:09.935851+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.222798+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:09.783368+00:00"}, "person": 15}', '2026-03-02 08:30:09.232201+00');
INSERT INTO public.outbox VALUES (200, '030d8a0b-7e2c-44db-9ccf-efeb3a548612', 1, 44, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:10.09854+00', '2026-03-02 08:30:10.091827+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440210.153970', '', '2026-03-02 08:30:10.158944+00', 'A3A45889CD56', false, NULL, '{"at": "2026-03-02T08:30:10.091827+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (201, '637f2e6e-ee48-4d2e-a0c9-5fc65a172998', 1, 44, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:10.09854+00', '2026-03-02 08:30:10.091827+00', NULL, NULL, NULL, 'D0HUGH', '1772440210.154863', '', '2026-03-02 08:30:10.159351+00', 'A3A45889CD56', false, NULL, '{"at": "2026-03-02T08:30:10.091827+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (202, 'd3d9d976-adb8-43eb-b30f-cea5f97e1d03', 1, 44, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:10.09854+00', '2026-03-02 08:30:10.091827+00', NULL, NULL, NULL, 'D0PAULE', '1772440210.155519', '', '2026-03-02 08:30:10.159652+00', 'A3A45889CD56', false, NULL, '{"at": "2026-03-02T08:30:10.091827+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (203, '4d8afbf2-ea1a-49c3-b62a-3c3e21273f56', 1, 44, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:10.09854+00', '2026-03-02 08:30:10.091827+00', NULL, NULL, NULL, 'D0REMI', '1772440210.157134', '', '2026-03-02 08:30:10.159963+00', 'A3A45889CD56', false, NULL, '{"at": "2026-03-02T08:30:10.091827+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (185, '6424ce60-a8f4-4f19-9217-1f1f60b78478', 1, 43, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:09.80958+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (188, '6729372c-8912-4ccb-a0cb-f32391dcc426', 1, 41, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:09.819037+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440210.013956', '', '2026-03-02 08:30:10.02635+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (189, '82ab3820-2d40-4a12-b9b8-e58d2f5c2e91', 1, 43, 6, '6', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.887651+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, 'D0ANNE', '1772440210.015547', '', '2026-03-02 08:30:10.026789+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (190, 'a4434a2e-7c9f-459c-a77f-076d2a2d3aef', 1, 43, 7, '7', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.887651+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, 'D0MARC', '1772440210.016501', '', '2026-03-02 08:30:10.027072+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (191, 'a198a6da-808b-4350-9df0-657dbfca5525', 1, 43, 8, '8', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.887651+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, 'D0ZOE', '1772440210.018169', '', '2026-03-02 08:30:10.027351+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (195, 'c2eaa1a3-0353-4e25-a374-c819ffa1aed6', 1, 43, 18, '18', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:09.887651+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (199, '9a4b4990-0f1c-48d6-ac8b-8e067af79a1a', 1, 43, 22, '22', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:09.887651+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (182, 'f90923b4-4b44-44db-999d-2fd1244a4a71', 1, 43, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.80958+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, 'D0HUGH', '1772440209.928144', '', '2026-03-02 08:30:09.937697+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (183, '21b0bbbc-e0c7-40fd-8015-38a2b92f7116', 1, 43, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.80958+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, 'D0PAULE', '1772440209.932286', '', '2026-03-02 08:30:09.937954+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (184, 'ba399457-7c39-4fa9-a793-5fb1b2fcfb04', 1, 43, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.80958+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, 'D0REMI', '1772440209.933328', '', '2026-03-02 08:30:09.938206+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (186, 'e0dfc8f0-7bfb-46ee-b0ef-bdc9a76467fb', 1, 43, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.812364+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440209.939055', '', '2026-03-02 08:30:09.944133+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (187, '31adddcc-3b55-495e-8028-b782564b8409', 1, 41, 15, '15', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:09.819037+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, 'D0EMMA', '1772440209.942528', '', '2026-03-02 08:30:09.944443+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (192, '7c5d3e8a-57c5-4079-b7d1-6896b34cbf30', 1, 43, 9, '9', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.887651+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, 'D0NORA', '1772440210.019634', '', '2026-03-02 08:30:10.027664+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (193, 'ecb0cadd-514d-4d5e-b6a8-effb224cee62', 1, 43, 10, '10', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.887651+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, 'D0BRUNO', '1772440210.020879', '', '2026-03-02 08:30:10.027982+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (194, 'eb13a615-255c-4e38-ad61-74eaed111ba7', 1, 43, 11, '11', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.887651+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, 'D0OSCAR', '1772440210.021532', '', '2026-03-02 08:30:10.028243+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (196, 'b05e4a93-5da7-47ba-8684-f551ef83c165', 1, 43, 19, '19', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.887651+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, 'D100000', '1772440210.022241', '', '2026-03-02 08:30:10.028516+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (197, '291346f9-6102-44d7-b714-aaee6ec2579b', 1, 43, 20, '20', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.887651+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, 'D100001', '1772440210.023475', '', '2026-03-02 08:30:10.028794+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (198, 'a89412dd-e4fe-420b-86a5-0844291e2ff5', 1, 43, 21, '21', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:09.887651+00', '2026-03-02 08:30:09.783368+00', NULL, NULL, NULL, 'D100002', '1772440210.024192', '', '2026-03-02 08:30:10.029058+00', '863442678AFB', false, NULL, '{"at": "2026-03-02T08:30:09.783368+00:00", "person": 15, "approved_by": 2}', NULL);
INSERT INTO public.outbox VALUES (110, '11a0d5a6-e5a9-494e-9bb5-dbdf55ce5d68', 1, 24, 15, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.946459+00', '2026-03-03 08:30:05.896234+00', NULL, NULL, '35cbe344-b07c-4cb6-9af0-856c316f8245', 'D0EMMA', '1772440205.893837', '', '2026-03-10 08:00:00.321089+00', '57E180B510C2', true, NULL, '{"at": "2026-03-03T08:30:05.896234+00:00", "person": 15, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:05.804405+00');
INSERT INTO public.outbox VALUES (209, '55ad3cab-b9b6-45a4-adf5-5c636a87c925', 1, 44, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.549482+00', '2026-03-10 08:00:00.475572+00', NULL, NULL, '637f2e6e-ee48-4d2e-a0c9-5fc65a172998', 'D0HUGH', '1772440210.154863', '', '2026-03-10 08:00:01.133961+00', '9285DAB92B1E', false, NULL, '{"at": "2026-03-02T08:30:10.091827+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.475572+00:00"}, "person": 6}', '2026-03-02 08:30:10.09854+00');
INSERT INTO public.outbox VALUES (208, 'fb74c0dc-9b4b-4d69-b672-3fb0b21dd1db', 1, 44, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.545179+00', '2026-03-10 08:00:00.475572+00', NULL, NULL, '030d8a0b-7e2c-44db-9ccf-efeb3a548612', 'D0CLAIRE', '1772440210.153970', '', '2026-03-10 08:00:01.133559+00', '9285DAB92B1E', false, NULL, '{"at": "2026-03-02T08:30:10.091827+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.475572+00:00"}, "person": 6}', '2026-03-02 08:30:10.09854+00');
INSERT INTO public.outbox VALUES (210, '876eabab-ba15-4d87-b54b-df1c8d1f8d19', 1, 44, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.550457+00', '2026-03-10 08:00:00.475572+00', NULL, NULL, 'd3d9d976-adb8-43eb-b30f-cea5f97e1d03', 'D0PAULE', '1772440210.155519', '', '2026-03-10 08:00:01.134262+00', '9285DAB92B1E', false, NULL, '{"at": "2026-03-02T08:30:10.091827+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.475572+00:00"}, "person": 6}', '2026-03-02 08:30:10.09854+00');
INSERT INTO public.outbox VALUES (205, '1c8e289d-ac89-4d09-b362-b65f43189270', 1, 45, 1, '1', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.425959+00', '2026-03-10 08:00:00.380769+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.494911', '', '2026-03-10 08:00:00.497505+00', '967495D6BFDF', false, NULL, '{"at": "2026-03-10T08:00:00.380769+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (206, '5050a19b-bd09-4846-8942-e78f619b9f81', 1, 45, 2, '2', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.425959+00', '2026-03-10 08:00:00.380769+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.495806', '', '2026-03-10 08:00:00.49789+00', '967495D6BFDF', false, NULL, '{"at": "2026-03-10T08:00:00.380769+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (207, '0e4e9a94-8b48-4dec-a43c-66cea6af0db7', 1, 45, 3, '3', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.425959+00', '2026-03-10 08:00:00.380769+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.496556', '', '2026-03-10 08:00:00.498164+00', '967495D6BFDF', false, NULL, '{"at": "2026-03-10T08:00:00.380769+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (215, '76e5288c-526d-4ec2-a34b-f9c304f07bf5', 1, 47, 1, '1', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.20631+00', '2026-03-10 08:00:01.164154+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.276530', '', '2026-03-10 08:00:01.286983+00', '85E65CAB444A', false, NULL, '{"at": "2026-03-10T08:00:01.164154+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (214, '3ded2b15-4c95-4516-a2c8-4db8ab3fdda9', 1, 46, NULL, 'channel', 'journal_head', '{}', 'sent', 1, '2026-03-10 08:00:01.065892+00', '2026-03-10 08:00:01.04019+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129601.199201', '', '2026-03-10 08:00:01.20229+00', 'E3403A3680FE', false, NULL, '{"at": "2026-03-10T08:00:01.040190+00:00", "lines": 46, "hash": "eb15e3b82f856eaa6e8792a6a9ed62ea15eaa9e435273ee721bb39ead2d9042f"}', NULL);
INSERT INTO public.outbox VALUES (212, '8024488f-25cb-451a-a246-7fb985c70270', 1, 44, 15, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.552087+00', '2026-03-10 08:00:00.475572+00', NULL, NULL, 'e54c5936-c369-4399-9a3c-18bec4df1e4e', 'D0EMMA', '1772440210.157843', '', '2026-03-10 08:00:01.134895+00', '9285DAB92B1E', false, NULL, '{"at": "2026-03-02T08:30:10.091827+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.475572+00:00"}, "person": 6}', '2026-03-02 08:30:10.09854+00');
INSERT INTO public.outbox VALUES (211, '47e26c6a-4136-4796-ba4e-dbecd38d075c', 1, 44, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.551184+00', '2026-03-10 08:00:00.475572+00', NULL, NULL, '4d8afbf2-ea1a-49c3-b62a-3c3e21273f56', 'D0REMI', '1772440210.157134', '', '2026-03-10 08:00:01.134613+00', '9285DAB92B1E', false, NULL, '{"at": "2026-03-02T08:30:10.091827+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.475572+00:00"}, "person": 6}', '2026-03-02 08:30:10.09854+00');
INSERT INTO public.outbox VALUES (213, '6680b4e0-5647-4cdc-a1ac-01c2ee8ccc9f', 1, 44, 6, '6', 'enrolment_expired', '{}', 'sent', 1, '2026-03-10 08:00:00.561092+00', '2026-03-10 08:00:00.475572+00', NULL, NULL, NULL, 'D0ANNE', '1773129601.131302', '', '2026-03-10 08:00:01.135954+00', '9285DAB92B1E', false, NULL, '{"at": "2026-03-10T08:00:00.475572+00:00", "person": 6}', NULL);
INSERT INTO public.outbox VALUES (216, '6bc51c65-8361-43ab-a0ab-93f473e0238f', 1, 47, 2, '2', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.20631+00', '2026-03-10 08:00:01.164154+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.277698', '', '2026-03-10 08:00:01.287512+00', '85E65CAB444A', false, NULL, '{"at": "2026-03-10T08:00:01.164154+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (217, 'f1f2525b-92fb-4cb1-9e60-ae952d177333', 1, 47, 3, '3', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.20631+00', '2026-03-10 08:00:01.164154+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.280255', '', '2026-03-10 08:00:01.287831+00', '85E65CAB444A', false, NULL, '{"at": "2026-03-10T08:00:01.164154+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (218, 'cb88c7d4-d87b-4570-b973-9d28c2bd124e', 1, 47, 15, '15', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.20631+00', '2026-03-10 08:00:01.164154+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.283608', '', '2026-03-10 08:00:01.288161+00', '85E65CAB444A', false, NULL, '{"at": "2026-03-10T08:00:01.164154+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (224, 'f82c21fa-f607-4ac5-88df-ab3dfea75865', 1, 49, 2, '2', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:02.027923+00', '2026-03-10 08:00:02.015955+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.107781', '', '2026-03-10 08:00:02.112498+00', 'A005C93E992B', false, NULL, '{"at": "2026-03-10T08:00:02.015955+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (237, 'b8449cf2-a64d-4906-84f3-41acae0b9477', 1, 52, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.210695+00', '2026-03-10 08:00:02.113234+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.307268', '', '2026-03-10 08:00:02.310409+00', '195395334870', false, NULL, '{"at": "2026-03-10T08:00:02.113234+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (220, '1387b2b7-dfc5-400c-ada6-f92ddb8175eb', 1, 47, 2, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.693731+00', '2026-03-10 08:00:01.675602+00', NULL, NULL, '6bc51c65-8361-43ab-a0ab-93f473e0238f', 'D0HUGH', '1773129601.277698', '', '2026-03-10 08:00:01.762785+00', '57C7F89D717D', false, NULL, '{"at": "2026-03-10T08:00:01.164154+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:01.675602+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:01.20631+00');
INSERT INTO public.outbox VALUES (219, '38435781-4917-458b-b1ac-6d775981e764', 1, 47, 1, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.692207+00', '2026-03-10 08:00:01.675602+00', NULL, NULL, '76e5288c-526d-4ec2-a34b-f9c304f07bf5', 'D0CLAIRE', '1773129601.276530', '', '2026-03-10 08:00:01.762445+00', '57C7F89D717D', false, NULL, '{"at": "2026-03-10T08:00:01.164154+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:01.675602+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:01.20631+00');
INSERT INTO public.outbox VALUES (221, 'aa19f40c-36e5-4c9d-9fa9-28eabd044c61', 1, 47, 3, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.695147+00', '2026-03-10 08:00:01.675602+00', NULL, NULL, 'f1f2525b-92fb-4cb1-9e60-ae952d177333', 'D0PAULE', '1773129601.280255', '', '2026-03-10 08:00:01.763033+00', '57C7F89D717D', false, NULL, '{"at": "2026-03-10T08:00:01.164154+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:01.675602+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:01.20631+00');
INSERT INTO public.outbox VALUES (222, '007fc2fb-4515-40c7-9834-66eb4da791c7', 1, 47, 15, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.697654+00', '2026-03-10 08:00:01.675602+00', NULL, NULL, 'cb88c7d4-d87b-4570-b973-9d28c2bd124e', 'D0EMMA', '1773129601.283608', '', '2026-03-10 08:00:01.763298+00', '57C7F89D717D', false, NULL, '{"at": "2026-03-10T08:00:01.164154+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:01.675602+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:01.20631+00');
INSERT INTO public.outbox VALUES (231, '44b27b6a-1d3d-44c3-9b57-001e4792af31', 1, 52, 11, '11', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.188447+00', '2026-03-10 08:00:02.113234+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '195395334870', false, NULL, '{"at": "2026-03-10T08:00:02.113234+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (227, '550d404f-f668-4565-aaf2-7d9b633aa2e1', 1, 50, 1, '1', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:02.072854+00', '2026-03-10 08:00:02.031755+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.195633', '', '2026-03-10 08:00:02.202006+00', '28EA2608EFAA', false, NULL, '{"at": "2026-03-10T08:00:02.031755+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (236, '80b8ed08-104c-426e-a50c-3955c40cac15', 1, 52, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.210695+00', '2026-03-10 08:00:02.113234+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '195395334870', false, NULL, '{"at": "2026-03-10T08:00:02.113234+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (228, '291e4efd-63f9-4bfe-9516-fdd075ea2a60', 1, 50, 2, '2', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:02.072854+00', '2026-03-10 08:00:02.031755+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.198206', '', '2026-03-10 08:00:02.202422+00', '28EA2608EFAA', false, NULL, '{"at": "2026-03-10T08:00:02.031755+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (232, '33eeea7a-0327-46e6-b72c-d5b3c9517316', 1, 52, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.210695+00', '2026-03-10 08:00:02.113234+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.303801', '', '2026-03-10 08:00:02.309117+00', '195395334870', false, NULL, '{"at": "2026-03-10T08:00:02.113234+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (234, '7db9c6e7-5d50-40ec-82a7-c3d3a2d8b8ff', 1, 52, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.210695+00', '2026-03-10 08:00:02.113234+00', NULL, NULL, NULL, 'D0PAULE', '1773129602.306332', '', '2026-03-10 08:00:02.309867+00', '195395334870', false, NULL, '{"at": "2026-03-10T08:00:02.113234+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (233, '945b013a-0101-47f6-b8b7-446ef08040d8', 1, 52, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.210695+00', '2026-03-10 08:00:02.113234+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.305174', '', '2026-03-10 08:00:02.309575+00', '195395334870', false, NULL, '{"at": "2026-03-10T08:00:02.113234+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (235, 'ed00381c-a25b-4640-bd0c-c6ebe8ad9460', 1, 52, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.210695+00', '2026-03-10 08:00:02.113234+00', NULL, NULL, NULL, 'D0REMI', '1773129602.306832', '', '2026-03-10 08:00:02.310114+00', '195395334870', false, NULL, '{"at": "2026-03-10T08:00:02.113234+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (223, 'd03b5d67-2066-465d-9457-e89ebd664d7b', 1, 49, 1, '1', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:02.027923+00', '2026-03-10 08:00:02.015955+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.103095', '', '2026-03-10 08:00:02.112088+00', 'A005C93E992B', false, NULL, '{"at": "2026-03-10T08:00:02.015955+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (225, '85ce3d4c-2172-4186-9cfa-a129691210d3', 1, 49, 3, '3', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:02.027923+00', '2026-03-10 08:00:02.015955+00', NULL, NULL, NULL, 'D0PAULE', '1773129602.108812', '', '2026-03-10 08:00:02.112767+00', 'A005C93E992B', false, NULL, '{"at": "2026-03-10T08:00:02.015955+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (226, '9c5375c3-702b-4f92-a317-e03f9d7d23f8', 1, 49, 15, '15', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:02.027923+00', '2026-03-10 08:00:02.015955+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.110655', '', '2026-03-10 08:00:02.113037+00', 'A005C93E992B', false, NULL, '{"at": "2026-03-10T08:00:02.015955+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (229, '0fb0b4a7-491c-4232-93a9-cb98225f508b', 1, 50, 3, '3', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:02.072854+00', '2026-03-10 08:00:02.031755+00', NULL, NULL, NULL, 'D0PAULE', '1773129602.199055', '', '2026-03-10 08:00:02.202709+00', '28EA2608EFAA', false, NULL, '{"at": "2026-03-10T08:00:02.031755+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (230, '805847eb-b7b6-49d6-9091-fae3f3bc7abc', 1, 50, 15, '15', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:02.072854+00', '2026-03-10 08:00:02.031755+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.199753', '', '2026-03-10 08:00:02.202978+00', '28EA2608EFAA', false, NULL, '{"at": "2026-03-10T08:00:02.031755+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (267, '7a3a671a-954f-4ab6-8095-d08dc2bb97ae', 1, 59, 5, '5', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:03.216991+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (274, 'b86dfc7a-179d-49c7-b3e0-6a6508d6c7f8', 1, 59, 5, '5', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:03.263891+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (271, 'd899f2d3-219a-48e5-80f4-188bf6480a42', 1, 59, 1, '1', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:03.263891+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129603.429154', '', '2026-03-10 08:00:03.435982+00', 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (272, '03ebaf58-336c-4fa1-82ca-938c8d3c852a', 1, 59, 2, '2', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:03.263891+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.429928', '', '2026-03-10 08:00:03.436403+00', 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (264, 'bcc61d95-2c3b-4810-a1bd-3ce2edd379af', 1, 59, 1, '1', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:03.216991+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129603.342579', '', '2026-03-10 08:00:03.351706+00', 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (275, '3c8be27a-0da2-42fa-8ba7-30e441ebeb06', 1, 59, 15, '15', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:03.263891+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, 'D0EMMA', '1773129603.430471', '', '2026-03-10 08:00:03.436661+00', 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (281, 'ac45d416-55e0-438a-bbce-48f5e7c84777', 1, 59, 7, '7', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:03.362715+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, 'D0MARC', '1773129603.430952', '', '2026-03-10 08:00:03.436906+00', 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (273, '7c637aa1-dd34-4a88-a29f-afd3bab3787a', 1, 59, 4, '4', 'partner_left', '{}', 'cancelled', 0, '2026-03-10 08:00:03.263891+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:03.274323+00', 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (283, '0b2c35a5-75f1-421d-8a5b-21cd6083b13e', 1, 59, 18, '18', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:03.362715+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (266, 'deef19ab-66f7-4012-befe-3bca8eeaa486', 1, 59, 4, '4', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:03.216991+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, 'D0REMI', '1773129603.346048', '', '2026-03-10 08:00:03.352381+00', 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (265, '2ffec06d-b77c-4e45-ba6d-77de5ebeccb1', 1, 59, 2, '2', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:03.216991+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.343423', '', '2026-03-10 08:00:03.352075+00', 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (268, '8407dfd4-cc56-4417-8f35-c77ade5e78ad', 1, 59, 6, '6', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:03.216991+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, 'D0ANNE', '1773129603.346702', '', '2026-03-10 08:00:03.352645+00', 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (269, 'c7d5e83c-015c-4b62-9c91-659201b4c354', 1, 59, NULL, 'channel', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:03.230897+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129603.347119', '', '2026-03-10 08:00:03.352869+00', 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (270, '43351a20-0de8-41c1-95ea-9b08c061e051', 1, 59, 15, '15', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:03.260762+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, 'D0EMMA', '1773129603.347610', '', '2026-03-10 08:00:03.353131+00', 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (243, 'a1fbfa56-efe9-47ee-b0aa-caa7323f40b4', 1, 52, 1, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.641846+00', '2026-03-10 08:00:02.595697+00', NULL, NULL, '33eeea7a-0327-46e6-b72c-d5b3c9517316', 'D0CLAIRE', '1773129602.303801', '', '2026-03-10 08:00:02.72632+00', 'AB1DB20483C3', false, NULL, '{"at": "2026-03-10T08:00:02.113234+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:02.595697+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:02.210695+00');
INSERT INTO public.outbox VALUES (238, 'b572c8e2-c544-474f-941b-63a7ff786970', 1, 52, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.218896+00', '2026-03-10 08:00:02.113234+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.307681', '', '2026-03-10 08:00:02.310631+00', '195395334870', false, NULL, '{"at": "2026-03-10T08:00:02.113234+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (249, 'b454eb74-9250-4c7c-bb9a-adbaf3cb1a6c', 1, 56, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.015695+00', '2026-03-10 08:00:02.987141+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129603.094916', '', '2026-03-10 08:00:03.108815+00', '23837A74812F', false, NULL, '{"at": "2026-03-10T08:00:02.987141+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (250, '0ec6e934-90aa-45f9-bb1b-5b1783f9a71d', 1, 56, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.015695+00', '2026-03-10 08:00:02.987141+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.095623', '', '2026-03-10 08:00:03.109173+00', '23837A74812F', false, NULL, '{"at": "2026-03-10T08:00:02.987141+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (251, '4716746d-1230-43f7-9c0f-e31ff132a12e', 1, 56, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.015695+00', '2026-03-10 08:00:02.987141+00', NULL, NULL, NULL, 'D0PAULE', '1773129603.096118', '', '2026-03-10 08:00:03.109472+00', '23837A74812F', false, NULL, '{"at": "2026-03-10T08:00:02.987141+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (247, '3044720b-8877-4b03-875a-ed0fe468a8c7', 1, 52, 15, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.645442+00', '2026-03-10 08:00:02.595697+00', NULL, NULL, 'b8449cf2-a64d-4906-84f3-41acae0b9477', 'D0EMMA', '1773129602.307268', '', '2026-03-10 08:00:03.862899+00', 'AB1DB20483C3', false, NULL, '{"at": "2026-03-10T08:00:02.113234+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:02.595697+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:02.210695+00');
INSERT INTO public.outbox VALUES (244, 'a2714888-ebc9-4a39-9a48-4d40181ed06e', 1, 52, 2, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.642982+00', '2026-03-10 08:00:02.595697+00', NULL, NULL, '945b013a-0101-47f6-b8b7-446ef08040d8', 'D0HUGH', '1773129602.305174', '', '2026-03-10 08:00:02.726755+00', 'AB1DB20483C3', false, NULL, '{"at": "2026-03-10T08:00:02.113234+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:02.595697+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:02.210695+00');
INSERT INTO public.outbox VALUES (245, '07a84149-cf09-4e6b-897a-8aaf429aa769', 1, 52, 3, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.644064+00', '2026-03-10 08:00:02.595697+00', NULL, NULL, '7db9c6e7-5d50-40ec-82a7-c3d3a2d8b8ff', 'D0PAULE', '1773129602.306332', '', '2026-03-10 08:00:02.727046+00', 'AB1DB20483C3', false, NULL, '{"at": "2026-03-10T08:00:02.113234+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:02.595697+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:02.210695+00');
INSERT INTO public.outbox VALUES (246, '759d46ad-70ad-4d78-93c6-7f7fe30c0561', 1, 52, 4, NULL, 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.64478+00', '2026-03-10 08:00:02.595697+00', NULL, NULL, 'ed00381c-a25b-4640-bd0c-c6ebe8ad9460', 'D0REMI', '1773129602.306832', '', '2026-03-10 08:00:02.727342+00', 'AB1DB20483C3', false, NULL, '{"at": "2026-03-10T08:00:02.113234+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:02.595697+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', '2026-03-10 08:00:02.210695+00');
INSERT INTO public.outbox VALUES (239, '837803f9-0ed7-440c-9001-dcccccea33ec', 1, 53, 1, '1', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:02.613964+00', '2026-03-10 08:00:02.595697+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.719945', '', '2026-03-10 08:00:02.727896+00', 'AB1DB20483C3', false, NULL, '{"at": "2026-03-10T08:00:02.595697+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (240, '56a0f26e-7cdf-46ec-b6d5-aaa762ad1e20', 1, 53, 2, '2', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:02.613964+00', '2026-03-10 08:00:02.595697+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.721909', '', '2026-03-10 08:00:02.728159+00', 'AB1DB20483C3', false, NULL, '{"at": "2026-03-10T08:00:02.595697+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (241, '188eeeb0-d027-4576-8e21-9fba86f31719', 1, 53, 3, '3', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:02.613964+00', '2026-03-10 08:00:02.595697+00', NULL, NULL, NULL, 'D0PAULE', '1773129602.722616', '', '2026-03-10 08:00:02.728484+00', 'AB1DB20483C3', false, NULL, '{"at": "2026-03-10T08:00:02.595697+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (242, 'de5abf34-329e-4e32-8035-8740422d9ecd', 1, 53, 15, '15', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:02.613964+00', '2026-03-10 08:00:02.595697+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.723238', '', '2026-03-10 08:00:02.72875+00', 'AB1DB20483C3', false, NULL, '{"at": "2026-03-10T08:00:02.595697+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (248, '287c508c-f94e-46ac-b4b9-925eae805cb2', 1, 56, 9, '9', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:03.01078+00', '2026-03-10 08:00:02.987141+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '23837A74812F', false, NULL, '{"at": "2026-03-10T08:00:02.987141+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (253, '25219fc1-8716-4dfa-9a6f-ca1093810e84', 1, 56, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:03.015695+00', '2026-03-10 08:00:02.987141+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '23837A74812F', false, NULL, '{"at": "2026-03-10T08:00:02.987141+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (257, 'eafcf62b-740f-4831-ae31-87fb5ada4b7e', 1, 58, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.145169+00', '2026-03-10 08:00:03.058489+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129603.239492', '', '2026-03-10 08:00:03.262017+00', 'D18495FA7E54', false, NULL, '{"at": "2026-03-10T08:00:03.058489+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (258, '2f900f2b-5a0f-4cdb-8a07-6354cea912d0', 1, 58, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.145169+00', '2026-03-10 08:00:03.058489+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.245171', '', '2026-03-10 08:00:03.262384+00', 'D18495FA7E54', false, NULL, '{"at": "2026-03-10T08:00:03.058489+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (256, '30ac10fc-7454-4e31-a318-36a30e3624e4', 1, 58, 10, '10', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:03.132279+00', '2026-03-10 08:00:03.058489+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D18495FA7E54', false, NULL, '{"at": "2026-03-10T08:00:03.058489+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (252, '45994cd2-0862-4946-b849-3545f55b5e04', 1, 56, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.015695+00', '2026-03-10 08:00:02.987141+00', NULL, NULL, NULL, 'D0REMI', '1773129603.104641', '', '2026-03-10 08:00:03.109717+00', '23837A74812F', false, NULL, '{"at": "2026-03-10T08:00:02.987141+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (254, '1ae4b945-22a1-4dfa-b0eb-e21114cc8d0e', 1, 56, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.015695+00', '2026-03-10 08:00:02.987141+00', NULL, NULL, NULL, 'D0EMMA', '1773129603.106885', '', '2026-03-10 08:00:03.109969+00', '23837A74812F', false, NULL, '{"at": "2026-03-10T08:00:02.987141+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (255, '8198996c-ea78-4626-8df7-01335c0e459d', 1, 56, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.022357+00', '2026-03-10 08:00:02.987141+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129603.107604', '', '2026-03-10 08:00:03.110183+00', '23837A74812F', false, NULL, '{"at": "2026-03-10T08:00:02.987141+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (261, '2c0051bc-72b1-45f4-b335-11c11a752d16', 1, 58, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:03.145169+00', '2026-03-10 08:00:03.058489+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D18495FA7E54', false, NULL, '{"at": "2026-03-10T08:00:03.058489+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (260, '14c8aaaf-1df9-4e0a-afaa-814b4fe2fade', 1, 58, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.145169+00', '2026-03-10 08:00:03.058489+00', NULL, NULL, NULL, 'D0REMI', '1773129603.248665', '', '2026-03-10 08:00:03.262833+00', 'D18495FA7E54', false, NULL, '{"at": "2026-03-10T08:00:03.058489+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (262, '66aaf6d2-43c3-46cc-9165-d2239b869a5c', 1, 58, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.145169+00', '2026-03-10 08:00:03.058489+00', NULL, NULL, NULL, 'D0EMMA', '1773129603.249816', '', '2026-03-10 08:00:03.263079+00', 'D18495FA7E54', false, NULL, '{"at": "2026-03-10T08:00:03.058489+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (259, '0ec91446-26e8-459a-8e78-4f43a23d5e86', 1, 58, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.145169+00', '2026-03-10 08:00:03.058489+00', NULL, NULL, NULL, 'D0PAULE', '1773129603.247908', '', '2026-03-10 08:00:03.262625+00', 'D18495FA7E54', false, NULL, '{"at": "2026-03-10T08:00:03.058489+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (263, '0b4af094-ef0f-4c5e-bc46-698edeba9440', 1, 58, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.149461+00', '2026-03-10 08:00:03.058489+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129603.254056', '', '2026-03-10 08:00:03.263323+00', 'D18495FA7E54', false, NULL, '{"at": "2026-03-10T08:00:03.058489+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (278, '2ff8ecb2-351c-46e0-b680-7822bd451067', 1, 60, 3, '3', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:03.335596+00', '2026-03-10 08:00:03.274323+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'CEB4578B09BF', false, NULL, '{"at": "2026-03-10T08:00:03.274323+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (279, '6f3651c8-5322-43be-bf44-7aee3fc54729', 1, 60, 5, '5', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:03.335596+00', '2026-03-10 08:00:03.274323+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'CEB4578B09BF', false, NULL, '{"at": "2026-03-10T08:00:03.274323+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (311, '478f1154-97f6-460b-8753-4c48ed078533', 1, 68, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:05.066671+00', '2026-03-10 08:00:05.050266+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129605.152675', '', '2026-03-10 08:00:05.161571+00', 'A3764E101986', false, NULL, '{"at": "2026-03-10T08:00:05.050266+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (307, '22ca1eae-b5c2-46a7-b073-d842017d8cca', 1, 68, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:05.066671+00', '2026-03-10 08:00:05.050266+00', NULL, NULL, NULL, 'D0HUGH', '1773129605.151801', '', '2026-03-10 08:00:05.161188+00', 'A3764E101986', false, NULL, '{"at": "2026-03-10T08:00:05.050266+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (306, '3fbfcf87-5887-4b51-84f1-982b5216ac8e', 1, 68, 25, '25', 'password_ready', '{}', 'failed', 1, '2026-03-10 08:00:05.066671+00', '2026-03-10 08:00:05.050266+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:05.163161+00', 'A3764E101986', true, 25, '{"at": "2026-03-10T08:00:05.050266+00:00", "person": 25, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (276, '051bfaef-778b-49b2-b9b0-fcf2d8c63d31', 1, 60, 1, '1', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:03.335596+00', '2026-03-10 08:00:03.274323+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129603.505841', '', '2026-03-10 08:00:03.514124+00', 'CEB4578B09BF', false, NULL, '{"at": "2026-03-10T08:00:03.274323+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (280, '31077cdb-f09f-4b19-b22a-ad3e421778fb', 1, 60, 15, '15', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:03.335596+00', '2026-03-10 08:00:03.274323+00', NULL, NULL, NULL, 'D0EMMA', '1773129603.512934', '', '2026-03-10 08:00:03.514834+00', 'CEB4578B09BF', false, NULL, '{"at": "2026-03-10T08:00:03.274323+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (277, 'db9a8f39-2cd0-4443-9ab0-852ea0ace351', 1, 60, 2, '2', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:03.335596+00', '2026-03-10 08:00:03.274323+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.511852', '', '2026-03-10 08:00:03.51456+00', 'CEB4578B09BF', false, NULL, '{"at": "2026-03-10T08:00:03.274323+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (288, '32d75563-fd54-4f26-b69f-5297acd7c9f2', 1, 62, 1, '1', 'identity_asked', '{}', 'sent', 1, '2026-03-10 08:00:03.753584+00', '2026-03-10 08:00:03.735423+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129603.802934', '', '2026-03-10 08:00:03.810096+00', '2B6541119E57', false, NULL, '{"at": "2026-03-10T08:00:03.735423+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}', NULL);
INSERT INTO public.outbox VALUES (290, '6eab3159-9911-481e-94c8-6b49292c82d9', 1, 62, 15, '15', 'identity_asked', '{}', 'sent', 1, '2026-03-10 08:00:03.753584+00', '2026-03-10 08:00:03.735423+00', NULL, NULL, NULL, 'D0EMMA', '1773129603.808667', '', '2026-03-10 08:00:03.810886+00', '2B6541119E57', false, NULL, '{"at": "2026-03-10T08:00:03.735423+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}', NULL);
INSERT INTO public.outbox VALUES (289, '786f5462-cfc0-4481-9988-4ab5858770bd', 1, 62, 2, '2', 'identity_asked', '{}', 'sent', 1, '2026-03-10 08:00:03.753584+00', '2026-03-10 08:00:03.735423+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.803776', '', '2026-03-10 08:00:03.810574+00', '2B6541119E57', false, NULL, '{"at": "2026-03-10T08:00:03.735423+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}', NULL);
INSERT INTO public.outbox VALUES (308, '84cd8048-46bb-4975-8fb2-c7871fb2bb1c', 1, 68, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:05.066671+00', '2026-03-10 08:00:05.050266+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A3764E101986', false, NULL, '{"at": "2026-03-10T08:00:05.050266+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (309, '798c2acb-130c-476a-9c94-b0eb5bc4245c', 1, 68, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:05.066671+00', '2026-03-10 08:00:05.050266+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A3764E101986', false, NULL, '{"at": "2026-03-10T08:00:05.050266+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (310, 'a5d0b46a-3f74-425b-869e-cbde4f4b28bf', 1, 68, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:05.066671+00', '2026-03-10 08:00:05.050266+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A3764E101986', false, NULL, '{"at": "2026-03-10T08:00:05.050266+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (320, '85181958-8ee3-4375-a583-ccc79d28bbfa', 1, 71, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:05.629734+00', '2026-03-10 08:00:05.601123+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129605.691438', '', '2026-03-10 08:00:05.69416+00', '135E9E732FC4', false, NULL, '{"at": "2026-03-10T08:00:05.601123+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (319, '7bf2071c-975b-46ad-ab2f-96c7d082b28e', 1, 67, 24, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-10 08:00:05.546504+00', '2026-03-10 08:00:05.531216+00', NULL, NULL, '32128528-55d0-4a8a-891c-50db2f84f5e1', 'D0LILA', '1773129605.014063', '', '2026-03-10 08:00:05.611941+00', '4281D8457C75', true, NULL, '{"at": "2026-03-10T08:00:05.531216+00:00", "person": 24, "author": 1, "occasion": "added", "why": "shown"}', '2026-03-10 08:00:04.904674+00');
INSERT INTO public.outbox VALUES (313, 'c3643004-1772-4f03-a530-8391c3b815c0', 1, 69, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:05.309992+00', '2026-03-10 08:00:05.28661+00', NULL, NULL, NULL, 'D0HUGH', '1773129605.386678', '', '2026-03-10 08:00:05.388722+00', '50B37932251B', false, NULL, '{"at": "2026-03-10T08:00:05.286610+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (317, '9cf0b73d-92ae-484f-882f-7862f33cdfd6', 1, 69, 15, '15', 'subscriber_suspended', '{}', 'failed', 1, '2026-03-10 08:00:05.309992+00', '2026-03-10 08:00:05.28661+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:05.389463+00', '50B37932251B', false, NULL, '{"at": "2026-03-10T08:00:05.286610+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (318, '68978c65-fc45-4c72-9867-47aae256d5d5', 1, 69, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:05.312043+00', '2026-03-10 08:00:05.28661+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129605.387380', '', '2026-03-10 08:00:05.389724+00', '50B37932251B', false, NULL, '{"at": "2026-03-10T08:00:05.286610+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (322, '56c3e3c3-7baf-4d4a-8db4-9a332b609f68', 1, 71, 15, '15', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:05.629734+00', '2026-03-10 08:00:05.601123+00', NULL, NULL, NULL, 'D0EMMA', '1773129605.693112', '', '2026-03-10 08:00:05.6949+00', '135E9E732FC4', false, NULL, '{"at": "2026-03-10T08:00:05.601123+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (321, '72e32ab4-74ec-47f8-beac-7f19ab20dca1', 1, 71, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:05.629734+00', '2026-03-10 08:00:05.601123+00', NULL, NULL, NULL, 'D0HUGH', '1773129605.692164', '', '2026-03-10 08:00:05.694593+00', '135E9E732FC4', false, NULL, '{"at": "2026-03-10T08:00:05.601123+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (287, '01b816b9-1db5-4c84-8c9a-e2c0074cfe99', 1, 59, 22, '22', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:03.362715+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (299, 'f02fe296-1dca-40cd-99b9-145405f54c15', 1, 66, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:04.689717+00', '2026-03-10 08:00:04.650047+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129604.791920', '', '2026-03-10 08:00:04.797861+00', 'F092B7EFE066', false, NULL, '{"at": "2026-03-10T08:00:04.650047+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (295, '467e9f72-afaf-4a62-91a6-998420e324f2', 1, 66, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:04.689717+00', '2026-03-10 08:00:04.650047+00', NULL, NULL, NULL, 'D0HUGH', '1773129604.789795', '', '2026-03-10 08:00:04.797531+00', 'F092B7EFE066', false, NULL, '{"at": "2026-03-10T08:00:04.650047+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (282, '4dba7143-3c23-4447-8cbc-809b38861653', 1, 59, 8, '8', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:03.362715+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, 'D0ZOE', '1773129603.431428', '', '2026-03-10 08:00:03.437177+00', 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (284, 'a2144d23-f7a9-4f2c-9bf1-2fcf9485a8d9', 1, 59, 19, '19', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:03.362715+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, 'D100000', '1773129603.431858', '', '2026-03-10 08:00:03.437472+00', 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (285, '4c7fdce7-5771-4feb-a596-6d675ec0e862', 1, 59, 20, '20', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:03.362715+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, 'D100001', '1773129603.432328', '', '2026-03-10 08:00:03.437717+00', 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (286, '72169aaa-b938-42f6-8902-73caea7729bc', 1, 59, 21, '21', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:03.362715+00', '2026-03-10 08:00:03.1679+00', NULL, NULL, NULL, 'D100002', '1773129603.434811', '', '2026-03-10 08:00:03.437974+00', 'E9E1E01DA3D1', false, NULL, '{"at": "2026-03-10T08:00:03.167900+00:00", "person": 3, "takeover": null}', NULL);
INSERT INTO public.outbox VALUES (294, 'f86ebef4-1fd3-4319-9315-064cc5ac041b', 1, 66, 23, '23', 'password_ready', '{}', 'sent', 1, '2026-03-10 08:00:04.689717+00', '2026-03-10 08:00:04.650047+00', NULL, NULL, NULL, 'D0KARIM', '1773129604.805157', '', '2026-03-10 08:00:04.806607+00', 'F092B7EFE066', true, 23, '{"at": "2026-03-10T08:00:04.650047+00:00", "person": 23, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (291, '0724e17f-18a2-4f07-9aeb-3d8d87bb6164', 1, 63, 1, '1', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:04.060723+00', '2026-03-10 08:00:04.037006+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129604.147465', '', '2026-03-10 08:00:04.150644+00', 'C9A2640E719F', false, NULL, '{"at": "2026-03-10T08:00:04.037006+00:00", "author": 1, "until": "2026-03-24T08:00:04.037006+00:00", "waiting": 14}', NULL);
INSERT INTO public.outbox VALUES (293, 'e785164d-0469-4072-9475-6271d641cbcc', 1, 63, 15, '15', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:04.060723+00', '2026-03-10 08:00:04.037006+00', NULL, NULL, NULL, 'D0EMMA', '1773129604.149192', '', '2026-03-10 08:00:04.151243+00', 'C9A2640E719F', false, NULL, '{"at": "2026-03-10T08:00:04.037006+00:00", "author": 1, "until": "2026-03-24T08:00:04.037006+00:00", "waiting": 14}', NULL);
INSERT INTO public.outbox VALUES (292, '0eda03ef-9768-4885-b70c-28a8273d75d8', 1, 63, 2, '2', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:04.060723+00', '2026-03-10 08:00:04.037006+00', NULL, NULL, NULL, 'D0HUGH', '1773129604.148287', '', '2026-03-10 08:00:04.150982+00', 'C9A2640E719F', false, NULL, '{"at": "2026-03-10T08:00:04.037006+00:00", "author": 1, "until": "2026-03-24T08:00:04.037006+00:00", "waiting": 14}', NULL);
INSERT INTO public.outbox VALUES (296, '2a69dd1a-b898-40e9-8dfc-2efa2a2b29fd', 1, 66, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:04.689717+00', '2026-03-10 08:00:04.650047+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'F092B7EFE066', false, NULL, '{"at": "2026-03-10T08:00:04.650047+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (297, '9503a366-a5d4-45f2-81c5-fb105bfb46f7', 1, 66, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:04.689717+00', '2026-03-10 08:00:04.650047+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'F092B7EFE066', false, NULL, '{"at": "2026-03-10T08:00:04.650047+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (298, '6fd0a624-90a2-4eaa-bf5d-a72a78cb3c0d', 1, 66, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:04.689717+00', '2026-03-10 08:00:04.650047+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'F092B7EFE066', false, NULL, '{"at": "2026-03-10T08:00:04.650047+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (300, '32128528-55d0-4a8a-891c-50db2f84f5e1', 1, 67, 24, '24', 'password_ready', '{}', 'sent', 1, '2026-03-10 08:00:04.904674+00', '2026-03-10 08:00:04.880682+00', NULL, NULL, NULL, 'D0LILA', '1773129605.014063', '', '2026-03-10 08:00:05.021428+00', 'D94D4DC1026F', true, 24, '{"at": "2026-03-10T08:00:04.880682+00:00", "person": 24, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (302, 'ff7f5dca-bc6e-4e0d-90fd-243b4a9c0fb3', 1, 67, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:04.904674+00', '2026-03-10 08:00:04.880682+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D94D4DC1026F', false, NULL, '{"at": "2026-03-10T08:00:04.880682+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (303, 'ed8ca70b-08f3-4ecc-8f47-61064eb1f9c4', 1, 67, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:04.904674+00', '2026-03-10 08:00:04.880682+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D94D4DC1026F', false, NULL, '{"at": "2026-03-10T08:00:04.880682+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (304, 'c670694a-8c72-4806-9e9a-efb4a10ed5a6', 1, 67, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:04.904674+00', '2026-03-10 08:00:04.880682+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D94D4DC1026F', false, NULL, '{"at": "2026-03-10T08:00:04.880682+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (314, '60cfb32a-3c82-4cd1-8f77-ae2db559c411', 1, 69, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:05.309992+00', '2026-03-10 08:00:05.28661+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '50B37932251B', false, NULL, '{"at": "2026-03-10T08:00:05.286610+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (315, '8acbf55a-095b-430e-9a67-1beed0c75583', 1, 69, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:05.309992+00', '2026-03-10 08:00:05.28661+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '50B37932251B', false, NULL, '{"at": "2026-03-10T08:00:05.286610+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (305, '5d84b9e4-195c-4c2c-a84e-b401179c2b5f', 1, 67, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:04.904674+00', '2026-03-10 08:00:04.880682+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129604.996554', '', '2026-03-10 08:00:05.005995+00', 'D94D4DC1026F', false, NULL, '{"at": "2026-03-10T08:00:04.880682+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (301, '8bf424d7-4a68-46cc-8da1-f04e300a871d', 1, 67, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:04.904674+00', '2026-03-10 08:00:04.880682+00', NULL, NULL, NULL, 'D0HUGH', '1773129604.995859', '', '2026-03-10 08:00:05.005614+00', 'D94D4DC1026F', false, NULL, '{"at": "2026-03-10T08:00:04.880682+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (316, '5ada2dad-cc7c-4adb-8ae3-9e4c7e272f6f', 1, 69, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:05.309992+00', '2026-03-10 08:00:05.28661+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '50B37932251B', false, NULL, '{"at": "2026-03-10T08:00:05.286610+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (312, '211d257c-2977-44e9-a24a-250666c55b60', 1, 69, 19, '19', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:05.305553+00', '2026-03-10 08:00:05.28661+00', NULL, NULL, NULL, 'D100000', '1773129605.385901', '', '2026-03-10 08:00:05.388212+00', '50B37932251B', false, NULL, '{"at": "2026-03-10T08:00:05.286610+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (325, '3578561d-1429-4495-8648-b21cabe86761', 1, 73, 3, '3', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.485633+00', '2026-03-10 10:00:00.439817+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A6FB58F90936', false, NULL, '{"at": "2026-03-10T10:00:00.439817+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (326, '68bc56cf-0694-4a79-aadb-26d0cb50d286', 1, 73, 4, '4', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.485633+00', '2026-03-10 10:00:00.439817+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A6FB58F90936', false, NULL, '{"at": "2026-03-10T10:00:00.439817+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (327, '32b19a36-f287-4eaa-a276-0aa3f3d62e77', 1, 73, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.485633+00', '2026-03-10 10:00:00.439817+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A6FB58F90936', false, NULL, '{"at": "2026-03-10T10:00:00.439817+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (330, 'ceea6ee0-0a9d-4239-8fbe-b2d9b22c7fce', 1, 74, 7, '7', 'password', '{}', 'owed', 1, '2026-03-10 10:00:01.028226+00', '2026-03-10 10:00:02.83778+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, 'E80CBD0E309F', true, 7, '{"at": "2026-03-10T10:00:01.011139+00:00", "person": 7, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (341, 'ede34578-bbeb-4152-a9e9-ad78d9e936a6', 1, 75, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:01.380819+00', '2026-03-10 10:00:01.354754+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136801.477417', '', '2026-03-10 10:00:01.478917+00', '0896C6BDADDE', false, NULL, '{"at": "2026-03-10T10:00:01.354754+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (328, '69d53e05-4b32-4063-b937-4ee5576c2a1e', 1, 73, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:00.485633+00', '2026-03-10 10:00:00.439817+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136800.615589', '', '2026-03-10 10:00:00.616366+00', 'A6FB58F90936', false, NULL, '{"at": "2026-03-10T10:00:00.439817+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (324, 'c706ddc8-5a70-44ec-aa42-30d869713390', 1, 73, 2, '2', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:00.485633+00', '2026-03-10 10:00:00.439817+00', NULL, NULL, NULL, 'D0HUGH', '1773136800.615120', '', '2026-03-10 10:00:00.616125+00', 'A6FB58F90936', false, NULL, '{"at": "2026-03-10T10:00:00.439817+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (323, 'f3d63bc3-1562-4e81-92ae-b45e3a6130b1', 1, 73, 8, '8', 'password', '{}', 'sent', 1, '2026-03-10 10:00:00.47918+00', '2026-03-10 10:00:00.439817+00', NULL, NULL, NULL, 'D0ZOE', '1773136800.744288', '', '2026-03-10 10:00:00.745043+00', 'A6FB58F90936', true, 8, '{"at": "2026-03-10T10:00:00.439817+00:00", "person": 8, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (329, '01b06c5e-3010-41f9-a161-77e2de969b43', 1, 73, 8, NULL, 'password_withdrawn', '{}', 'owed', 0, '2026-03-10 10:00:00.756425+00', '2026-03-11 10:00:00.745043+00', NULL, NULL, 'f3d63bc3-1562-4e81-92ae-b45e3a6130b1', 'D0ZOE', '1773136800.744288', '', NULL, 'A6FB58F90936', true, NULL, '{"at": "2026-03-11T10:00:00.745043+00:00", "person": 8, "author": 1, "occasion": "renewed", "why": "expired"}', '2026-03-10 10:00:00.47918+00');
INSERT INTO public.outbox VALUES (332, '7fba71f5-3730-4572-8bfc-515bb3b4ed65', 1, 74, 3, '3', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:01.031369+00', '2026-03-10 10:00:01.011139+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E80CBD0E309F', false, NULL, '{"at": "2026-03-10T10:00:01.011139+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (333, '702b45e4-0883-44d5-a30d-88940183f343', 1, 74, 4, '4', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:01.031369+00', '2026-03-10 10:00:01.011139+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E80CBD0E309F', false, NULL, '{"at": "2026-03-10T10:00:01.011139+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (334, 'eb269e60-6f85-4fc0-9b29-023cbd536e8b', 1, 74, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:01.031369+00', '2026-03-10 10:00:01.011139+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E80CBD0E309F', false, NULL, '{"at": "2026-03-10T10:00:01.011139+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (343, 'c9df1172-2b9e-4e8d-b0d1-05aaf9befb51', 1, 76, 2, '2', 'subscriber_changed', '{}', 'owed', 0, '2026-03-10 10:00:01.690617+00', '2026-03-10 10:00:01.665685+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '944F0DE0EAAE', false, NULL, '{"at": "2026-03-10T10:00:01.665685+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (335, '88c45892-cdc2-4e98-9b5f-d6c548d2c383', 1, 74, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:01.031369+00', '2026-03-10 10:00:01.011139+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136801.160225', '', '2026-03-10 10:00:01.163803+00', 'E80CBD0E309F', false, NULL, '{"at": "2026-03-10T10:00:01.011139+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (331, 'dbbc5879-667e-4afb-b3c7-bbbe868dd684', 1, 74, 2, '2', 'password_sent_for', '{}', 'owed', 1, '2026-03-10 10:00:01.031369+00', '2026-03-10 10:00:02.914048+00', NULL, NULL, NULL, NULL, NULL, 'http_503', NULL, 'E80CBD0E309F', false, NULL, '{"at": "2026-03-10T10:00:01.011139+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (337, 'cc7f7b7d-d75a-497e-bc63-c7bb0954b122', 1, 75, 2, '2', 'password_sent_for', '{}', 'owed', 0, '2026-03-10 10:00:01.380819+00', '2026-03-10 10:00:01.354754+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0896C6BDADDE', false, NULL, '{"at": "2026-03-10T10:00:01.354754+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (338, '8edc6a2b-9d3c-4306-97f3-eb010b1697b1', 1, 75, 3, '3', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:01.380819+00', '2026-03-10 10:00:01.354754+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0896C6BDADDE', false, NULL, '{"at": "2026-03-10T10:00:01.354754+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (339, 'c6ed692f-eef1-45de-b6f8-64d7439e60d9', 1, 75, 4, '4', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:01.380819+00', '2026-03-10 10:00:01.354754+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0896C6BDADDE', false, NULL, '{"at": "2026-03-10T10:00:01.354754+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (340, '0e7c9865-de7f-41e6-919c-b20e44c0b518', 1, 75, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:01.380819+00', '2026-03-10 10:00:01.354754+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0896C6BDADDE', false, NULL, '{"at": "2026-03-10T10:00:01.354754+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (344, '6d7850a6-d9d4-40a8-b730-e75d3dee4da2', 1, 76, 3, '3', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:01.690617+00', '2026-03-10 10:00:01.665685+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '944F0DE0EAAE', false, NULL, '{"at": "2026-03-10T10:00:01.665685+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (345, '2b7819df-7a79-4ce4-b164-25bdbcafa0a7', 1, 76, 4, '4', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:01.690617+00', '2026-03-10 10:00:01.665685+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '944F0DE0EAAE', false, NULL, '{"at": "2026-03-10T10:00:01.665685+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (346, '3143da77-0b3a-49f1-b079-24b4d3ef1e28', 1, 76, 5, '5', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:01.690617+00', '2026-03-10 10:00:01.665685+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '944F0DE0EAAE', false, NULL, '{"at": "2026-03-10T10:00:01.665685+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (336, 'aca7545e-d4a8-4f16-96a7-aaeb12a34666', 1, 75, 21, '21', 'password', '{}', 'cancelled', 1, '2026-03-10 10:00:01.377012+00', '2026-03-10 10:00:02.870076+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', '2026-03-11 09:00:01.409948+00', '0896C6BDADDE', true, 21, '{"at": "2026-03-10T10:00:01.354754+00:00", "person": 21, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (347, '0b9f46e6-d21b-4c8f-9b54-d78e0d2c01b9', 1, 76, 15, '15', 'subscriber_changed', '{}', 'sent', 1, '2026-03-10 10:00:01.690617+00', '2026-03-10 10:00:01.665685+00', NULL, NULL, NULL, 'D0EMMA', '1773136801.775020', '', '2026-03-10 10:00:01.778705+00', '944F0DE0EAAE', false, NULL, '{"at": "2026-03-10T10:00:01.665685+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (348, '5b5fe42a-85bd-4856-b3ad-6db5ffdcbd14', 1, 76, NULL, 'channel', 'subscriber_changed', '{}', 'sent', 1, '2026-03-10 10:00:01.690617+00', '2026-03-10 10:00:01.665685+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136801.776002', '', '2026-03-10 10:00:01.779067+00', '944F0DE0EAAE', false, NULL, '{"at": "2026-03-10T10:00:01.665685+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (342, '2623f53e-9488-4e97-aa7d-046d843943d8', 1, 76, 6, '6', 'subscriber_changed', '{}', 'owed', 1, '2026-03-10 10:00:01.690617+00', '2026-03-10 10:00:03.231339+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, '944F0DE0EAAE', false, NULL, '{"at": "2026-03-10T10:00:01.665685+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (349, '7d9c6c48-cf54-499d-8f9c-bb1d58927aed', 1, 77, 17, '17', 'password', '{}', 'owed', 0, '2026-03-11 09:00:00.2423+00', '2026-03-11 09:00:00.202348+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'F851C035AB40', true, 17, '{"at": "2026-03-11T09:00:00.202348+00:00", "person": 17, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (350, '4ce22958-e519-4333-853e-149b0debb594', 1, 77, NULL, 'channel', 'journal_head', '{}', 'owed', 0, '2026-03-11 09:00:00.289343+00', '2026-03-11 09:00:00.280346+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0BC0684CB7A2', false, NULL, '{"at": "2026-03-11T09:00:00.280346+00:00", "lines": 77, "hash": "8a723ebcbb54d150dba72c8d26f54288e01c8591c13d16daf8b8215a323e4b3f"}', NULL);
INSERT INTO public.outbox VALUES (351, 'f0deec66-9fa9-4126-985c-97056b48a90d', 1, 78, 1, '1', 'access_asked', '{}', 'owed', 0, '2026-03-11 09:00:00.445249+00', '2026-03-11 09:00:00.427751+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '25F5C884AE9F', false, NULL, '{"at": "2026-03-11T09:00:00.427751+00:00", "answer": null, "person": 26}', NULL);
INSERT INTO public.outbox VALUES (352, 'd76305f4-f2e7-44ca-8d00-e6b07c4a453b', 1, 78, 2, '2', 'access_asked', '{}', 'owed', 0, '2026-03-11 09:00:00.445249+00', '2026-03-11 09:00:00.427751+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '25F5C884AE9F', false, NULL, '{"at": "2026-03-11T09:00:00.427751+00:00", "answer": null, "person": 26}', NULL);
INSERT INTO public.outbox VALUES (353, '0d550dd9-3430-4a00-b534-cd7dcd85b551', 1, 78, 15, '15', 'access_asked', '{}', 'owed', 0, '2026-03-11 09:00:00.445249+00', '2026-03-11 09:00:00.427751+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '25F5C884AE9F', false, NULL, '{"at": "2026-03-11T09:00:00.427751+00:00", "answer": null, "person": 26}', NULL);
INSERT INTO public.outbox VALUES (354, 'd8eda588-e76d-4b99-b920-d0e95b759fd6', 1, 66, 23, NULL, 'password_withdrawn', '{}', 'owed', 0, '2026-03-11 09:00:00.624453+00', '2026-03-11 09:00:00.600443+00', NULL, NULL, 'f86ebef4-1fd3-4319-9315-064cc5ac041b', 'D0KARIM', '1773129604.805157', '', NULL, 'B5C99449698F', true, NULL, '{"at": "2026-03-11T09:00:00.600443+00:00", "person": 23, "author": 1, "occasion": "added", "why": "held"}', '2026-03-10 08:00:04.689717+00');
INSERT INTO public.outbox VALUES (355, 'cb7a3d23-1435-4d1d-9d0a-b4f28ee0a617', 1, 79, 23, '23', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.628396+00', '2026-03-11 09:00:00.600443+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B5C99449698F', false, NULL, '{"at": "2026-03-11T09:00:00.600443+00:00", "answer": null, "person": 23, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (356, '10e402d5-614e-4523-923d-792d337fe9c7', 1, 79, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.637941+00', '2026-03-11 09:00:00.600443+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B5C99449698F', false, NULL, '{"at": "2026-03-11T09:00:00.600443+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (357, '1bbd3fab-5772-46fe-be6b-f31fbf23e4f7', 1, 79, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.637941+00', '2026-03-11 09:00:00.600443+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B5C99449698F', false, NULL, '{"at": "2026-03-11T09:00:00.600443+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (358, 'de7a4f68-350f-44f1-a7f3-38abcd8d4082', 1, 79, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.637941+00', '2026-03-11 09:00:00.600443+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B5C99449698F', false, NULL, '{"at": "2026-03-11T09:00:00.600443+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (359, '4f665dcd-385f-4d0d-99d9-95c0e150134b', 1, 79, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:00.637941+00', '2026-03-11 09:00:00.600443+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B5C99449698F', false, NULL, '{"at": "2026-03-11T09:00:00.600443+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (361, '79b7b628-af3e-4588-89fc-afb352dde3a1', 1, 79, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:00.640475+00', '2026-03-11 09:00:00.600443+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B5C99449698F', false, NULL, '{"at": "2026-03-11T09:00:00.600443+00:00", "answer": null, "person": 23, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": "2026-04-13"}', NULL);
INSERT INTO public.outbox VALUES (362, 'dcc68660-cee7-459c-a920-05acdfb3d87b', 1, 80, 27, '27', 'password', '{}', 'owed', 0, '2026-03-11 09:00:00.795797+00', '2026-03-11 09:00:00.778674+00', 'cabinet:17453:6b68bac1', '2026-03-11 09:00:30.778674+00', NULL, NULL, NULL, '', NULL, '6B9CFA4A4011', true, 27, '{"at": "2026-03-11T09:00:00.778674+00:00", "person": 27, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (363, '8006018e-ddcb-4423-9d9f-e7c9b332aee5', 1, 80, 2, '2', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:00.795797+00', '2026-03-11 09:00:00.778674+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6B9CFA4A4011', false, NULL, '{"at": "2026-03-11T09:00:00.778674+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (364, '9e3c17f7-d1a1-40c6-a09a-341a9e172935', 1, 80, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.795797+00', '2026-03-11 09:00:00.778674+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6B9CFA4A4011', false, NULL, '{"at": "2026-03-11T09:00:00.778674+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (365, 'eba8d726-57cc-4690-97a2-4bfc1d7a9667', 1, 80, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.795797+00', '2026-03-11 09:00:00.778674+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6B9CFA4A4011', false, NULL, '{"at": "2026-03-11T09:00:00.778674+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (366, '97f1d655-b9de-4a32-abb6-b080aba19482', 1, 80, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.795797+00', '2026-03-11 09:00:00.778674+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6B9CFA4A4011', false, NULL, '{"at": "2026-03-11T09:00:00.778674+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (367, '5879fa5b-bd0f-44f7-baef-f871011dfbfc', 1, 80, NULL, 'channel', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:00.795797+00', '2026-03-11 09:00:00.778674+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6B9CFA4A4011', false, NULL, '{"at": "2026-03-11T09:00:00.778674+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (369, 'd839ec67-5dbb-4102-8d70-c87d78ae7ff4', 1, 81, 2, '2', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:00.91011+00', '2026-03-11 09:00:00.896621+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9DC246727117', false, NULL, '{"at": "2026-03-11T09:00:00.896621+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (370, '072bdcf2-889b-43de-8960-40210376d875', 1, 81, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.91011+00', '2026-03-11 09:00:00.896621+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9DC246727117', false, NULL, '{"at": "2026-03-11T09:00:00.896621+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (371, '0e390e31-1b13-4629-8cab-c366ba96a8a0', 1, 81, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.91011+00', '2026-03-11 09:00:00.896621+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9DC246727117', false, NULL, '{"at": "2026-03-11T09:00:00.896621+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (372, '9b7aa785-b0a2-4ddf-9a77-b8cf441febc3', 1, 81, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.91011+00', '2026-03-11 09:00:00.896621+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9DC246727117', false, NULL, '{"at": "2026-03-11T09:00:00.896621+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (373, '13cf1950-1631-4e66-a54b-6077066aff64', 1, 81, NULL, 'channel', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:00.91011+00', '2026-03-11 09:00:00.896621+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9DC246727117', false, NULL, '{"at": "2026-03-11T09:00:00.896621+00:00", "person": 28, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (368, '4c936a75-263d-45ce-be86-a15cbda0bd60', 1, 81, 28, '28', 'password', '{}', 'cancelled', 0, '2026-03-11 09:00:00.91011+00', '2026-03-11 09:00:00.896621+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-11 09:00:01.046668+00', '9DC246727117', true, 28, '{"at": "2026-03-11T09:00:00.896621+00:00", "person": 28, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (374, '6b9ba41b-a77c-4332-910d-d291c87c61b8', 1, 82, 28, '28', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.060789+00', '2026-03-11 09:00:01.046668+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3E777E781B09', false, NULL, '{"at": "2026-03-11T09:00:01.046668+00:00", "answer": null, "person": 28, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (392, 'fba4dab0-f893-45ad-b05f-cce587bccc2e', 1, 84, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.435936+00', '2026-03-11 09:00:01.409948+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E191D25082A1', false, NULL, '{"at": "2026-03-11T09:00:01.409948+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (393, 'b73e0577-3717-4493-802a-1137285cef1e', 1, 85, 1, '1', 'import_started', '{}', 'owed', 0, '2026-03-11 09:00:02.395435+00', '2026-03-11 09:00:02.386089+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '42DE2AA15B64', false, NULL, '{"at": "2026-03-11T09:00:02.386089+00:00", "file": "arriv\u00e9es.csv", "added": 0, "there": 0, "left_out": 0, "refused": 0, "outside": 0, "withheld": false, "total": 12, "handled": 0, "state": "running"}', NULL);
INSERT INTO public.outbox VALUES (394, '90b49596-b332-4209-898a-d4bf6c4880e0', 1, 86, 29, '29', 'password', '{}', 'owed', 0, '2026-03-11 09:00:02.465882+00', '2026-03-11 09:00:02.406567+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 29, '{"at": "2026-03-11T09:00:02.406567+00:00", "person": 29, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (395, '95eda049-28ed-4a1c-ab7c-8763bbd04df1', 1, 87, 30, '30', 'password', '{}', 'owed', 0, '2026-03-11 09:00:02.465882+00', '2026-03-11 09:00:02.406567+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 30, '{"at": "2026-03-11T09:00:02.406567+00:00", "person": 30, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (375, '3aeb27d7-63b2-45ae-a66b-0bffed5071f9', 1, 82, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.072792+00', '2026-03-11 09:00:01.046668+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3E777E781B09', false, NULL, '{"at": "2026-03-11T09:00:01.046668+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (376, '9917add4-fadf-4d53-9530-c3df265f8d29', 1, 82, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.072792+00', '2026-03-11 09:00:01.046668+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3E777E781B09', false, NULL, '{"at": "2026-03-11T09:00:01.046668+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (377, 'f05dc49f-f780-4e25-aa26-6ea9a347cd18', 1, 82, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.072792+00', '2026-03-11 09:00:01.046668+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3E777E781B09', false, NULL, '{"at": "2026-03-11T09:00:01.046668+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (378, 'd5277c36-e456-435e-9faf-262c3d7dd79e', 1, 82, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.072792+00', '2026-03-11 09:00:01.046668+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3E777E781B09', false, NULL, '{"at": "2026-03-11T09:00:01.046668+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (379, 'b31644a7-2a22-44cb-a24f-d52f2d0ef17e', 1, 82, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.074401+00', '2026-03-11 09:00:01.046668+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3E777E781B09', false, NULL, '{"at": "2026-03-11T09:00:01.046668+00:00", "answer": null, "person": 28, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (380, '9647e3d7-5d96-4260-8955-2a94ea6825fb', 1, 83, 20, '20', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.248146+00', '2026-03-11 09:00:01.231731+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '65375FA187D0', false, NULL, '{"at": "2026-03-11T09:00:01.231731+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (381, 'd97a1226-e7e3-4db2-999d-4b872b27d38f', 1, 83, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.258386+00', '2026-03-11 09:00:01.231731+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '65375FA187D0', false, NULL, '{"at": "2026-03-11T09:00:01.231731+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (382, 'd4372643-b91e-48e0-9a54-c3aa74bc7bea', 1, 83, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.258386+00', '2026-03-11 09:00:01.231731+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '65375FA187D0', false, NULL, '{"at": "2026-03-11T09:00:01.231731+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (383, 'c83b1fcc-b9a8-4e11-8a37-7cc0f3620189', 1, 83, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.258386+00', '2026-03-11 09:00:01.231731+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '65375FA187D0', false, NULL, '{"at": "2026-03-11T09:00:01.231731+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (384, 'b262c961-c8bc-44fd-808a-20a56ad8910f', 1, 83, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.258386+00', '2026-03-11 09:00:01.231731+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '65375FA187D0', false, NULL, '{"at": "2026-03-11T09:00:01.231731+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (385, '285b8c3f-902d-4f7f-80cc-9a239398b07b', 1, 83, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.260407+00', '2026-03-11 09:00:01.231731+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '65375FA187D0', false, NULL, '{"at": "2026-03-11T09:00:01.231731+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (386, '6ff1004c-43e4-4b18-9091-62337ed199c3', 1, 75, 21, NULL, 'password_withdrawn', '{}', 'owed', 0, '2026-03-11 09:00:01.42011+00', '2026-03-11 09:00:01.409948+00', NULL, NULL, 'aca7545e-d4a8-4f16-96a7-aaeb12a34666', NULL, NULL, '', NULL, 'E191D25082A1', true, NULL, '{"at": "2026-03-11T09:00:01.409948+00:00", "person": 21, "author": 1, "occasion": "renewed", "why": "held"}', '2026-03-10 10:00:01.377012+00');
INSERT INTO public.outbox VALUES (387, 'aff6dc0e-aa0b-48ce-a082-504db07e15b6', 1, 84, 21, '21', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.427436+00', '2026-03-11 09:00:01.409948+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E191D25082A1', false, NULL, '{"at": "2026-03-11T09:00:01.409948+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (360, '9f0873ff-d475-4414-9bee-ce6435cbc86f', 1, 79, 15, '15 news gathered', 'daily_news', '{}', 'owed', 0, '2026-03-11 09:00:00.637941+00', '2026-03-11 17:00:00+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B5C99449698F', false, NULL, '{"at": "2026-03-11T09:00:00.600443+00:00", "news": [{"entry": 79, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.600443+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}}}, {"entry": 82, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:01.046668+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}, {"entry": 83, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:01.231731+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}, {"entry": 84, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:01.409948+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}], "more": 0}', NULL);
INSERT INTO public.outbox VALUES (388, '78cd178f-eef1-44d0-94bc-249bddce8b72', 1, 84, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.434317+00', '2026-03-11 09:00:01.409948+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E191D25082A1', false, NULL, '{"at": "2026-03-11T09:00:01.409948+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (389, '4821940f-c046-45b7-8b96-60e7a174348a', 1, 84, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.434317+00', '2026-03-11 09:00:01.409948+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E191D25082A1', false, NULL, '{"at": "2026-03-11T09:00:01.409948+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (390, '994ce371-5425-4d14-bc4f-3a13ffbfd0bb', 1, 84, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.434317+00', '2026-03-11 09:00:01.409948+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E191D25082A1', false, NULL, '{"at": "2026-03-11T09:00:01.409948+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (391, 'a305111f-6aa3-4891-a390-7fa57a67f7f7', 1, 84, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.434317+00', '2026-03-11 09:00:01.409948+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E191D25082A1', false, NULL, '{"at": "2026-03-11T09:00:01.409948+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}', NULL);
INSERT INTO public.outbox VALUES (396, '6b85ab38-15fd-4a8a-a5ee-7296151bd6ff', 1, 88, 31, '31', 'password', '{}', 'owed', 0, '2026-03-11 09:00:02.465882+00', '2026-03-11 09:00:02.406567+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 31, '{"at": "2026-03-11T09:00:02.406567+00:00", "person": 31, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (397, '383ec640-fcff-461a-a58f-7eb71884c4bb', 1, 89, 32, '32', 'password', '{}', 'owed', 0, '2026-03-11 09:00:02.465882+00', '2026-03-11 09:00:02.406567+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 32, '{"at": "2026-03-11T09:00:02.406567+00:00", "person": 32, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (398, '7b0b9454-c601-4674-85f0-980700814e97', 1, 90, 33, '33', 'password', '{}', 'owed', 0, '2026-03-11 09:00:02.465882+00', '2026-03-11 09:00:02.406567+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 33, '{"at": "2026-03-11T09:00:02.406567+00:00", "person": 33, "author": 1, "occasion": "added"}', NULL);


--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.people VALUES (5, 1, 'jeanne.robert@cabinet-durand.fr', NULL, '', '', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.053953+00', 'none', NULL, NULL, '', '', '', '', 'jeanne.robert@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'jeanne.robert@cablnet-durand.fr', NULL, 'jeanne.robert@cabinet-durand.fr

-d

.f

.r

@c

ca

du

fr

je

ro', 'at_once');
INSERT INTO public.people VALUES (1, 1, 'claire.durand@cabinet-durand.fr', 'U0CLAIRE', 'Claire', 'Durand', '+33144556670', 'Expert-comptable associée', true, '2026-03-02 08:30:01.475785+00', 'none', '2026-03-02 08:30:00.053953+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'claire durand', 'durand claire', 'claire durand claire.durand@cabinet-durand.fr expert-comptable associee', NULL, NULL, NULL, NULL, 'clalre.durand@cablnet-durand.fr', NULL, 'claire durand claire.durand@cabinet-durand.fr expert-comptable associee

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

fr', 'at_once');
INSERT INTO public.people VALUES (2, 1, 'hugh.martin@cabinet-durand.fr', 'U0HUGH', 'Hugh', 'Martin', NULL, 'Partner', true, '2026-03-02 08:30:02.512767+00', 'none', '2026-03-02 08:30:00.053953+00', 'none', NULL, NULL, 'en-GB', 'Europe/London', 'hugh martin', 'martin hugh', 'hugh martin hugh.martin@cabinet-durand.fr partner', NULL, NULL, NULL, NULL, 'hugh.martln@cablnet-durand.fr', NULL, 'hugh martin hugh.martin@cabinet-durand.fr partner

-d

.f

.m

@c

ca

du

fr

hu

ma

pa', 'at_once');
INSERT INTO public.people VALUES (16, 1, 'yann@cabinet-durand.fr', 'U0YANN', 'Yann', 'Imbert', NULL, '', false, NULL, 'planned', '2026-03-02 08:30:05.957341+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'imbert yann', 'imbert yann', 'yann imbert yann@cabinet-durand.fr', '2026-06-01', '2026-09-30', NULL, NULL, 'yann@cablnet-durand.fr', NULL, 'yann imbert yann@cabinet-durand.fr

-d

.f

@c

ca

du

fr

im

ya', 'at_once');
INSERT INTO public.people VALUES (18, 1, 'jean.absent@filiale.fr', NULL, 'Jean', 'Absent', NULL, '', false, NULL, 'active', '2026-03-02 08:30:06.304878+00', 'delivered', '2026-03-02 08:30:06.387781+00', '$argon2id$v=19$m=19456,t=2,p=1$8nSRH+luVodEciQ0NewHyQ$1Yh4N+g7NgMkS3lY405gJcG+TBWt56EZn6jwhCQOwf4', '', '', 'absent jean', 'absent jean', 'jean absent jean.absent@filiale.fr', NULL, NULL, NULL, NULL, 'jean.absent@flllale.fr', NULL, 'jean absent jean.absent@filiale.fr

.a

.f

@f

ab

fi

fr

je', 'at_once');
INSERT INTO public.people VALUES (12, 1, 'sophie@cabinet-durand.fr', 'U0SOPHIE', 'Sophie', 'Étienne', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:05.203684+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'etienne sophie', 'etienne sophie', 'sophie etienne sophie@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'sophle@cablnet-durand.fr', NULL, 'sophie etienne sophie@cabinet-durand.fr

-d

.f

@c

ca

du

et

fr

so', 'at_once');
INSERT INTO public.people VALUES (20, 1, 'crowd1@cabinet-durand.fr', 'U100001', 'Prénom1', 'Nom1', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:07.312779+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom1 prenom1', 'nom1 prenom1', 'prenom1 nom1 crowd1@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowdl@cablnet-durand.fr', NULL, 'prenom1 nom1 crowd1@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once');
INSERT INTO public.people VALUES (11, 1, 'oscar@cabinet-durand.fr', 'U0OSCAR', 'Oscar', 'Dupuis', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:05.046621+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'dupuis oscar', 'dupuis oscar', 'oscar dupuis oscar@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'oscar@cablnet-durand.fr', NULL, 'oscar dupuis oscar@cabinet-durand.fr

-d

.f

@c

ca

du

fr

os', 'at_once');
INSERT INTO public.people VALUES (9, 1, 'nora@cabinet-durand.fr', NULL, 'Nora', 'Benali', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.629285+00', 'noted', '2026-03-02 08:30:06.676929+00', '$argon2id$v=19$m=19456,t=2,p=1$vpte5gjzpmibyJEmB2zFGg$PawVwLjEs6s2/3YHZ+aNFbISmdGUhpV+/uW+xmoBhUU', 'fr-FR', 'Europe/Paris', 'benali nora', 'benali nora', 'nora benali nora@cabinet-durand.fr', NULL, NULL, NULL, 'U0NORA', 'nora@cablnet-durand.fr', NULL, 'nora benali nora@cabinet-durand.fr

-d

.f

@c

be

ca

du

fr

no', 'at_once');
INSERT INTO public.people VALUES (10, 1, 'bruno@cabinet-durand.fr', NULL, 'Bruno', 'Caron', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.83744+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'bruno caron', 'caron bruno', 'bruno caron bruno@cabinet-durand.fr', NULL, NULL, NULL, 'U0BRUNO', 'bruno@cablnet-durand.fr', NULL, 'bruno caron bruno@cabinet-durand.fr

-d

.f

@c

br

ca

du

fr', 'at_once');
INSERT INTO public.people VALUES (3, 1, 'paule@cabinet-durand.fr', NULL, 'Paule', 'Rey', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.053953+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'paule rey', 'rey paule', 'paule rey paule@cabinet-durand.fr', NULL, NULL, NULL, 'U0PAULE', 'paule@cablnet-durand.fr', NULL, 'paule rey paule@cabinet-durand.fr

-d

.f

@c

ca

du

fr

pa

re', 'at_once');
INSERT INTO public.people VALUES (4, 1, 'remi@cabinet-durand.fr', NULL, 'Rémi', 'Sarre', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.053953+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'remi sarre', 'sarre remi', 'remi sarre remi@cabinet-durand.fr', NULL, NULL, NULL, 'U0REMI', 'reml@cablnet-durand.fr', NULL, 'remi sarre remi@cabinet-durand.fr

-d

.f

@c

ca

du

fr

re

sa', 'at_once');
INSERT INTO public.people VALUES (13, 1, 'thomas@cabinet-durand.fr', NULL, 'Thomas', 'Fabre', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:05.398746+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'fabre thomas', 'fabre thomas', 'thomas fabre thomas@cabinet-durand.fr', NULL, NULL, NULL, 'U0THOMAS', 'thomas@cablnet-durand.fr', NULL, 'thomas fabre thomas@cabinet-durand.fr

-d

.f

@c

ca

du

fa

fr

th', 'at_once');
INSERT INTO public.people VALUES (14, 1, 'erased-14.invalid', NULL, '', '№ 14', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:05.598445+00', 'none', NULL, NULL, '', '', '14 no', 'no 14', 'no 14 erased-14.invalid', NULL, NULL, NULL, NULL, '@erased-l4.lnvalld', NULL, 'no 14 erased-14.invalid

-1

.i

14

er

in

no', 'at_once');
INSERT INTO public.people VALUES (8, 1, 'zoe.oneill@cabinet-durand.fr', 'U0ZOE', 'Zoë', 'O’Neill', NULL, '', false, NULL, 'active', '2026-03-02 08:30:04.406087+00', 'delivered', '2026-03-10 10:00:00.745043+00', '$argon2id$v=19$m=19456,t=2,p=1$7+I11ECE70gZlVvBDTRV2g$3/h7RHXNZfthf0ZQvx+j3Dxve6f41bHd/kuDSDitfeo', 'en-US', 'Europe/Paris', 'neill o zoe', 'o''neill zoe', 'zoe o''neill zoe.oneill@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'zoe.onelll@cablnet-durand.fr', NULL, 'zoe o''neill zoe.oneill@cabinet-durand.fr

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

zo', 'at_once');
INSERT INTO public.people VALUES (7, 1, 'marc.lefevre@cabinet-durand.fr', 'U0MARC', 'Marc', 'Lefèvre', NULL, '', false, NULL, 'active', '2026-03-02 08:30:04.153449+00', 'to_send', '2026-03-10 10:00:01.011139+00', '$argon2id$v=19$m=19456,t=2,p=1$gFCYgoemr2RMJZfcZ23w+A$9esBlyKSiUkiBHif0UFOq4uVxP/Obd5PGeGJqYEt4LI', 'fr-FR', 'Europe/Paris', 'lefevre marc', 'lefevre marc', 'marc lefevre marc.lefevre@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'marc.lefevre@cablnet-durand.fr', NULL, 'marc lefevre marc.lefevre@cabinet-durand.fr

-d

.f

.l

@c

ca

du

fr

le

ma', 'at_once');
INSERT INTO public.people VALUES (6, 1, 'anne.petit@cabinet-durand.fr', 'U0ANNE', 'Anne', 'Petit', NULL, 'Assistante de direction', false, NULL, 'active', '2026-03-02 08:30:03.921625+00', 'delivered', '2026-03-02 08:30:04.063612+00', '$argon2id$v=19$m=19456,t=2,p=1$zFDsbKkFCxsWmH/CQByb/g$ZdIEThzwe30b4ejkcoTtm4oldSpJyYNpkDL+KEmBX6U', 'fr-FR', 'Europe/Paris', 'anne petit', 'petit anne', 'anne petit anne.petit@cabinet-durand.fr assistante de direction', NULL, NULL, NULL, NULL, 'anne.petlt@cablnet-durand.fr', NULL, 'anne petit anne.petit@cabinet-durand.fr assistante de direction

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

pe', 'at_once');
INSERT INTO public.people VALUES (17, 1, 'lea@cabinet-durand.fr', 'U0LEA', 'Léa', 'Jacquet', NULL, '', false, NULL, 'active', '2026-03-02 08:30:06.106312+00', 'to_send', '2026-03-11 09:00:00.202348+00', NULL, 'fr-FR', 'Europe/Paris', 'jacquet lea', 'jacquet lea', 'lea jacquet lea@cabinet-durand.fr', '2026-03-11', NULL, NULL, NULL, 'lea@cablnet-durand.fr', NULL, 'lea jacquet lea@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ja

le', 'at_once');
INSERT INTO public.people VALUES (15, 1, 'emma@cabinet-durand.fr', 'U0EMMA', 'Emma', 'Hubert', NULL, '', false, '2026-03-02 08:30:09.783368+00', 'active', '2026-03-02 08:30:05.792483+00', 'delivered', '2026-03-02 08:30:05.896234+00', '$argon2id$v=19$m=19456,t=2,p=1$r81MRCmtCaqVWBY0VVOS0g$NwLXuS9M0It3x9FnsKsuu2MPl8L1LMyA/ZlIuou20Jw', 'fr-FR', 'Europe/Paris', 'emma hubert', 'hubert emma', 'emma hubert emma@cabinet-durand.fr', NULL, '2026-03-17', 7, NULL, 'emma@cablnet-durand.fr', NULL, 'emma hubert emma@cabinet-durand.fr

-d

.f

@c

ca

du

em

fr

hu', 'daily');
INSERT INTO public.people VALUES (22, 1, 'felix.faure@filiale.fr', NULL, 'Félix', 'Faure', NULL, '', false, NULL, 'active', '2026-03-02 08:30:07.312779+00', 'none', '2026-03-02 08:30:07.312779+00', NULL, '', '', 'faure felix', 'faure felix', 'felix faure felix.faure@filiale.fr', NULL, NULL, NULL, NULL, 'fellx.faure@flllale.fr', NULL, 'felix faure felix.faure@filiale.fr

.f

@f

fa

fe

fi

fr', 'at_once');
INSERT INTO public.people VALUES (19, 1, 'crowd0@cabinet-durand.fr', 'U100000', 'Prénom0', 'Nom0', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:07.312779+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom0 prenom0', 'nom0 prenom0', 'prenom0 nom0 crowd0@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowdo@cablnet-durand.fr', NULL, 'prenom0 nom0 crowd0@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once');
INSERT INTO public.people VALUES (25, 1, 'gael@cabinet-durand.fr', 'U0GAEL', 'Gaël', 'Morvan', NULL, '', false, NULL, 'active', '2026-03-10 08:00:05.050266+00', 'failed', '2026-03-10 08:00:05.163161+00', NULL, 'fr-FR', 'Europe/Paris', 'gael morvan', 'morvan gael', 'gael morvan gael@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'gael@cablnet-durand.fr', NULL, 'gael morvan gael@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ga

mo', 'at_once');
INSERT INTO public.people VALUES (24, 1, 'lila@cabinet-durand.fr', 'U0LILA', 'Lila', 'Leroy', NULL, '', false, NULL, 'active', '2026-03-10 08:00:04.880682+00', 'noted', '2026-03-10 08:00:05.531216+00', '$argon2id$v=19$m=19456,t=2,p=1$0JIz3jys8R0TevLwZ/Oh7g$T/jIMiJOLnTI5IgU4H3qfGfeCJkEFB3ODMMS1t2jNlw', 'en-US', 'Europe/Paris', 'leroy lila', 'leroy lila', 'lila leroy lila@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'llla@cablnet-durand.fr', NULL, 'lila leroy lila@cabinet-durand.fr

-d

.f

@c

ca

du

fr

le

li', 'at_once');
INSERT INTO public.people VALUES (26, 1, 'elsa@cabinet-durand.fr', 'U0ELSA', 'Elsa', 'Noël', NULL, '', false, NULL, 'none', '2026-03-11 09:00:00.427751+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'elsa noel', 'noel elsa', 'elsa noel elsa@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'elsa@cablnet-durand.fr', NULL, 'elsa noel elsa@cabinet-durand.fr

-d

.f

@c

ca

du

el

fr

no', 'at_once');
INSERT INTO public.people VALUES (23, 1, 'karim@cabinet-durand.fr', 'U0KARIM', 'Karim', 'Kaci', NULL, '', false, NULL, 'suspended', '2026-03-10 08:00:04.650047+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'kaci karim', 'kaci karim', 'karim kaci karim@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'karlm@cablnet-durand.fr', '2026-04-13', 'karim kaci karim@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ka', 'at_once');
INSERT INTO public.people VALUES (27, 1, 'victor@cabinet-durand.fr', 'U0VICTOR', 'Victor', 'Nguyen', NULL, '', false, NULL, 'active', '2026-03-11 09:00:00.778674+00', 'to_send', '2026-03-11 09:00:00.778674+00', '$argon2id$v=19$m=19456,t=2,p=1$mlx8qVqZyR4+PlRS4+h+gg$BqIt6WEh+/0s9g9DsoBWB6TpbYOGuYWBPMpblu1Si5A', 'fr-FR', 'Europe/Paris', 'nguyen victor', 'nguyen victor', 'victor nguyen victor@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'vlctor@cablnet-durand.fr', NULL, 'victor nguyen victor@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ng

vi', 'at_once');
INSERT INTO public.people VALUES (28, 1, 'walid@cabinet-durand.fr', 'U0WALID', 'Walid', 'Ouali', NULL, '', false, NULL, 'suspended', '2026-03-11 09:00:00.896621+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'ouali walid', 'ouali walid', 'walid ouali walid@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'walld@cablnet-durand.fr', NULL, 'walid ouali walid@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ou

wa', 'at_once');
INSERT INTO public.people VALUES (21, 1, 'crowd2@cabinet-durand.fr', 'U100002', 'Prénom2', 'Nom2', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:07.312779+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom2 prenom2', 'nom2 prenom2', 'prenom2 nom2 crowd2@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd2@cablnet-durand.fr', NULL, 'prenom2 nom2 crowd2@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once');
INSERT INTO public.people VALUES (29, 1, 'crowd3@cabinet-durand.fr', 'U100003', 'Prénom3', 'Nom3', NULL, '', false, NULL, 'active', '2026-03-11 09:00:02.406567+00', 'to_send', '2026-03-11 09:00:02.406567+00', NULL, 'fr-FR', 'Europe/Paris', 'nom3 prenom3', 'nom3 prenom3', 'prenom3 nom3 crowd3@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd3@cablnet-durand.fr', NULL, 'prenom3 nom3 crowd3@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once');
INSERT INTO public.people VALUES (30, 1, 'crowd4@cabinet-durand.fr', 'U100004', 'Prénom4', 'Nom4', NULL, '', false, NULL, 'active', '2026-03-11 09:00:02.406567+00', 'to_send', '2026-03-11 09:00:02.406567+00', NULL, 'fr-FR', 'Europe/Paris', 'nom4 prenom4', 'nom4 prenom4', 'prenom4 nom4 crowd4@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd4@cablnet-durand.fr', NULL, 'prenom4 nom4 crowd4@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once');
INSERT INTO public.people VALUES (31, 1, 'crowd5@cabinet-durand.fr', 'U100005', 'Prénom5', 'Nom5', NULL, '', false, NULL, 'active', '2026-03-11 09:00:02.406567+00', 'to_send', '2026-03-11 09:00:02.406567+00', NULL, 'fr-FR', 'Europe/Paris', 'nom5 prenom5', 'nom5 prenom5', 'prenom5 nom5 crowd5@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd5@cablnet-durand.fr', NULL, 'prenom5 nom5 crowd5@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once');
INSERT INTO public.people VALUES (32, 1, 'crowd6@cabinet-durand.fr', 'U100006', 'Prénom6', 'Nom6', NULL, '', false, NULL, 'active', '2026-03-11 09:00:02.406567+00', 'to_send', '2026-03-11 09:00:02.406567+00', NULL, 'fr-FR', 'Europe/Paris', 'nom6 prenom6', 'nom6 prenom6', 'prenom6 nom6 crowd6@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd6@cablnet-durand.fr', NULL, 'prenom6 nom6 crowd6@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once');
INSERT INTO public.people VALUES (33, 1, 'crowd7@cabinet-durand.fr', 'U100007', 'Prénom7', 'Nom7', NULL, '', false, NULL, 'active', '2026-03-11 09:00:02.406567+00', 'to_send', '2026-03-11 09:00:02.406567+00', NULL, 'fr-FR', 'Europe/Paris', 'nom7 prenom7', 'nom7 prenom7', 'prenom7 nom7 crowd7@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd7@cablnet-durand.fr', NULL, 'prenom7 nom7 crowd7@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr', 'at_once');


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
INSERT INTO public.review_lines VALUES (1, 6, 11, 'kept', 1, '2026-03-10 08:00:04.279936+00', 64);
INSERT INTO public.review_lines VALUES (1, 7, 5, 'kept', 1, '2026-03-10 08:00:04.505895+00', 65);
INSERT INTO public.review_lines VALUES (1, 19, 7, 'ended', 1, '2026-03-10 08:00:05.28661+00', 69);
INSERT INTO public.review_lines VALUES (1, 20, 8, 'ended', 1, '2026-03-11 09:00:01.231731+00', 83);
INSERT INTO public.review_lines VALUES (1, 21, 9, 'ended', 1, '2026-03-11 09:00:01.409948+00', 84);


--
-- Data for Name: reviews; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reviews VALUES (1, 1, '2026-03-10 08:00:04.037006+00', 1, NULL, 0);


--
-- Data for Name: spaces; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spaces VALUES (1, 'T0CABINET', 'Cabinet Durand & Associés', '2026-03-02 08:30:00.439765+00', '0d2d3c7f0833157b41ef3025c1e1cecf253402842b58819921151d50b806d627', 90, 'C0EQUIPE', 'C0EQUIPE', 'ours', 30, 15, 5, 3, 9, 1, 13);


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

SELECT pg_catalog.setval('public.journal_id_seq', 90, true);


--
-- Name: outbox_position_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_position_seq', 398, true);


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

SELECT pg_catalog.setval('public.spaces_id_seq', 8, true);


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



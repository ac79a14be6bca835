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
    settled boolean NOT NULL
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
    hash text DEFAULT ''::text NOT NULL
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
    former_slack_id text
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
-- Name: review_lines; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review_lines (
    review bigint NOT NULL,
    person bigint NOT NULL,
    "position" integer NOT NULL,
    answer text,
    answered_by bigint,
    answered_at timestamp with time zone
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
    journal_lines bigint DEFAULT '0'::bigint NOT NULL
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

INSERT INTO public.alembic_version VALUES ('0013');


--
-- Data for Name: broadcasts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.broadcasts VALUES (1, 1, 8, 'administrator_enrolled', '{"at": "2026-03-02T08:30:01.806842+00:00", "person": 1}', '2026-03-02 08:30:01.806842+00', 1, 5, '[]', 'B0FABA824045', true);
INSERT INTO public.broadcasts VALUES (2, 1, 11, 'administrator_enrolled', '{"at": "2026-03-02T08:30:03.686729+00:00", "person": 2}', '2026-03-02 08:30:03.686729+00', 2, 5, '[]', '7C2A3A36C5CD', true);
INSERT INTO public.broadcasts VALUES (3, 1, 14, 'administrator_enrolled', '{"at": "2026-03-02T08:30:04.805063+00:00", "person": 3}', '2026-03-02 08:30:04.805063+00', 3, 5, '[]', 'C2655CD22DE8', true);
INSERT INTO public.broadcasts VALUES (4, 1, 43, 'administrator_enrolled', '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', '2026-03-02 08:30:13.783228+00', 15, 22, '[]', '495FBD2EC7B5', true);
INSERT INTO public.broadcasts VALUES (5, 1, 60, 'administrator_resigned', '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', '2026-03-10 08:00:03.818972+00', 3, 22, '[15]', 'A7630CE1C4E3', true);


--
-- Data for Name: homes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.homes VALUES (1, 'U0HUGH', 2, '2026-03-02 08:30:00.9241+00', 'en-GB', 'Europe/London', 'c27b5e9db2ab6ddab8c8d6be9713b7923de14565c7bbdafad3a035793ee2306d');
INSERT INTO public.homes VALUES (1, 'U0NORA', 9, '2026-03-02 08:30:09.254984+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
INSERT INTO public.homes VALUES (1, 'U0PAULE', 3, '2026-03-02 08:30:00.969673+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
INSERT INTO public.homes VALUES (1, 'U0ANNE', NULL, '2026-03-02 08:30:01.034437+00', 'fr-FR', 'Europe/Paris', 'bad6f22d1e4d3c38375ab2887a8c77aa1980c2423d7310e93780f659b2fabc05');
INSERT INTO public.homes VALUES (1, 'U0ZOE', NULL, '2026-03-02 08:30:01.083956+00', 'en-US', 'Europe/Paris', '0fcda491e73f0e47ee9d1305426f3ab724e773b57f5ae4f862006ea2f2a0145a');
INSERT INTO public.homes VALUES (1, 'U0CLAIRE', 1, '2026-03-02 08:30:00.836492+00', 'fr-FR', 'Europe/Paris', 'f0e2f7c40ee85c482e7041ecd4656231e456aaebf97e0f08686771afbf2d2ffb');
INSERT INTO public.homes VALUES (1, 'U0MARC', 7, '2026-03-02 08:30:08.963235+00', 'fr-FR', 'Europe/Paris', '8ccb3b909d3cf7dc3d5fe4712976c67f1871cfed2b9ec81c843d73f09c7193cc');


--
-- Data for Name: import_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_lines VALUES ('017e0503bb1642b4990dc99d335fe1bf', 2, 1, 'add', '{"fields": {"last_name": "Nom15", "first_name": "Pr\u00e9nom15", "email": "crowd15@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('017e0503bb1642b4990dc99d335fe1bf', 3, 1, 'add', '{"fields": {"last_name": "Nom16", "first_name": "Pr\u00e9nom16", "email": "crowd16@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('017e0503bb1642b4990dc99d335fe1bf', 4, 1, 'add', '{"fields": {"last_name": "Nom17", "first_name": "Pr\u00e9nom17", "email": "crowd17@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('017e0503bb1642b4990dc99d335fe1bf', 5, 1, 'add', '{"fields": {"last_name": "Nom18", "first_name": "Pr\u00e9nom18", "email": "crowd18@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('017e0503bb1642b4990dc99d335fe1bf', 6, 1, 'add', '{"fields": {"last_name": "Nom19", "first_name": "Pr\u00e9nom19", "email": "crowd19@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('017e0503bb1642b4990dc99d335fe1bf', 7, 1, 'refused', '{"fields": {"last_name": "Simon", "first_name": "Sam", "email": "sam@gmail.com"}}', '[["not_a_collaborator", {"email": "sam@gmail.com"}]]', '[]');
INSERT INTO public.import_lines VALUES ('7be0dfde46bd401990e938bb439cc10b', 7, 1, 'add', '{"fields": {"last_name": "Nom8", "first_name": "Pr\u00e9nom8", "email": "crowd8@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('7be0dfde46bd401990e938bb439cc10b', 8, 1, 'add', '{"fields": {"last_name": "Nom9", "first_name": "Pr\u00e9nom9", "email": "crowd9@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('7be0dfde46bd401990e938bb439cc10b', 9, 1, 'add', '{"fields": {"last_name": "Nom10", "first_name": "Pr\u00e9nom10", "email": "crowd10@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('7be0dfde46bd401990e938bb439cc10b', 10, 1, 'add', '{"fields": {"last_name": "Nom11", "first_name": "Pr\u00e9nom11", "email": "crowd11@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('7be0dfde46bd401990e938bb439cc10b', 11, 1, 'add', '{"fields": {"last_name": "Nom12", "first_name": "Pr\u00e9nom12", "email": "crowd12@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('7be0dfde46bd401990e938bb439cc10b', 12, 1, 'add', '{"fields": {"last_name": "Nom13", "first_name": "Pr\u00e9nom13", "email": "crowd13@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('7be0dfde46bd401990e938bb439cc10b', 13, 1, 'add', '{"fields": {"last_name": "Nom14", "first_name": "Pr\u00e9nom14", "email": "crowd14@cabinet-durand.fr"}}', '[]', '[]');


--
-- Data for Name: imports; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.imports VALUES ('a6399aa97c034d65ac6dc441612d85a9', 1, 1, 'done', 'abonnés.csv', '90ec8c778dccaa29d34e6252a3fdd4382159d6206269b69281f312dd98c43174', '', '2026-03-02 08:30:09.81938+00', '2026-03-02 08:30:10.200747+00', 5, 4, 0, 0, 1, 1, 4, NULL, NULL, '04f03d75-e828-4d5b-9729-162990d6f44f', 'FFDF48EC5AA', true);
INSERT INTO public.imports VALUES ('017e0503bb1642b4990dc99d335fe1bf', 1, 2, 'proposed', 'paie.csv', '3f80b136e1d29ba8dc99a68bc1e756ae351e4cf164fc60f1566d55a5272669e6', '', '2026-03-11 09:00:03.115136+00', NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, false);
INSERT INTO public.imports VALUES ('7be0dfde46bd401990e938bb439cc10b', 1, 1, 'running', 'arrivées.csv', '1aed41e2c347569f424863ccae3e29b7a9f332b714e2d0a8e6b725888ab2fa91', '', '2026-03-11 09:00:03.902013+00', NULL, 12, 5, 0, 0, 0, 0, 0, 'cabinet:1:deadbeef', '2026-03-11 09:00:34.067994+00', '468625de-eb4a-4e66-9a5c-e476e03707b6', NULL, false);


--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES (1, 1, '2026-03-02 08:30:00.047133+00', 'partner_added', NULL, 1, '', NULL, 'EE22104B7C8E', 'b1b249e2acd4b7c6f69612f6b6a69f42', '72c54aaabfbfbd306ca2ef24342e556e4c260a82f0dc283952016af803398ad1', '1534171c6eb2eeeac7af128de4e12891494f34ab912ec2f34aae1ca443c973c9');
INSERT INTO public.journal VALUES (2, 1, '2026-03-02 08:30:00.047133+00', 'partner_added', NULL, 2, '', NULL, 'EE22104B7C8E', '764af4b4f8d9de4057a26566f43ff2de', '4ae3a8868c7e5ecaf4dda64432ffa0d8fc0b21f6604eeb87aa3b47fdc56b33c1', 'b4dfcf2034a33f6a8aa9c644275900b0437877f84f6fee04ae76f24863d3a843');
INSERT INTO public.journal VALUES (3, 1, '2026-03-02 08:30:00.047133+00', 'partner_added', NULL, 3, '', NULL, 'EE22104B7C8E', 'ef0fd5429e9e3a4d5d632f542ed3a5c1', 'da3fd62351bd0708f5b57542ad93aa577cd40689c60cabb7760b71a0d3b6963c', '7e62490100f0fecdebe454474a9ccced777a8285982784d63f3d73e17d21f727');
INSERT INTO public.journal VALUES (4, 1, '2026-03-02 08:30:00.047133+00', 'partner_added', NULL, 4, '', NULL, 'EE22104B7C8E', '62895f5b80fa926731d36eb357bf46c7', 'aab167d048ffc2fbaf3d12a02ff5c6688d6fc17fb3441082231a0f0bd5b744c7', 'f2300588f0fcb3b798779b0465bb7f166f49e06c0f0da77371184d22c4cda077');
INSERT INTO public.journal VALUES (5, 1, '2026-03-02 08:30:00.047133+00', 'partner_added', NULL, 5, '', NULL, 'EE22104B7C8E', '0fed023ecbc56f8ea8546e2bbe6873b2', '87608e23669d29b3a3399d79c0e7805f1c21210d44cb87fc34d62801e5f5905e', 'd812767cf0752bc76f34f752906f455a463b769db21229f729fb46b4d83208c1');
INSERT INTO public.journal VALUES (6, 1, '2026-03-02 08:30:01.150866+00', 'enrolment_asked', 1, 1, '', '9ad13f3332854e6d8e4c02260d710b85', '1D2F46C55CBC', '811f10c05a630d7dc45c6e39ead6c93e', 'b59e88d554f8b9589c120798aa094ef3f1b338872ca5d515400a1b915f214dae', 'd373e7799d16897ed95e6b51de2bc9cc3120ee6457b9fb98119f8fcb8ce7d24d');
INSERT INTO public.journal VALUES (7, 1, '2026-03-02 08:30:01.806842+00', 'enrolment_approved', 2, 1, '', 'answer:6', 'B0FABA824045', 'a92f5c4fa8a00d5e1749068e34547efb', 'bca01029655737d7666f913245d5c095d80536203963cd670a98b4845943f96d', 'b4376d29f6295ecf3bb98df063858ffcbebce44db439bd2b9058b7ff7b312dd6');
INSERT INTO public.journal VALUES (8, 1, '2026-03-02 08:30:01.806842+00', 'administrator_enrolled', 1, 1, '', NULL, 'B0FABA824045', 'a30de2b3f1fbc9f6d427a886e2ee190e', '40c2f9b9f515f620e928fd3b584a98d5b2e36b124904a486754eb52db2d69bbd', 'bacc62448badf922eae07b202b0df6e3ba2ed97b623e8619d1c688f161ef980b');
INSERT INTO public.journal VALUES (9, 1, '2026-03-02 08:30:03.078338+00', 'enrolment_asked', 2, 2, '', '5b5c07f9372f4180947f2bd1718a67ef', 'B44CADF6CCD9', 'e8ecfd7aa1ebfb7cecec6257d4525f0c', 'db0496edcc73ddcb04cb58d5911e26120962c048ecc117006f08ce169c70d08d', 'da87b32d575416b6b36a77b6b13e36c150efe999295302207c91a4a0e642a4c0');
INSERT INTO public.journal VALUES (10, 1, '2026-03-02 08:30:03.686729+00', 'enrolment_approved', 1, 2, '', 'answer:9', '7C2A3A36C5CD', 'f5e171a387b5fa7f05f6a9ffa02c5980', 'e9a7282c29b02256b36b54d70ee472408b8b6bd1fb8e547b0d183279052ade2a', '09d5119b26ef30cf38b5ae086c482de3fd9b3925a0c84a82c5cdaacfe08cd1fb');
INSERT INTO public.journal VALUES (11, 1, '2026-03-02 08:30:03.686729+00', 'administrator_enrolled', 2, 2, '', NULL, '7C2A3A36C5CD', '446f5859dfe71bae4d2805ef66ffce8e', '6530718aef052a36974b0679dac700b9902ccd0d546761da6cd73fd2dcfd5f84', '90f1e6330c8000118614ab8a62b4dbb3fe204ebef0762ceeed418516a1085b3b');
INSERT INTO public.journal VALUES (12, 1, '2026-03-02 08:30:04.205108+00', 'enrolment_asked', 3, 3, '', 'deb2e39652c74f1ea440b4d646883a78', '6F64616EFE13', '60e911c4cbac4d393cdd353a871235c1', '2912711127b2fde733c005ba4d3468380f4c96ab77d9663161ace55645161e8d', '61680ecbc63bbfe4deb6f45adc7615f9a8a05c501f031a97bd77c86e7a79ac9a');
INSERT INTO public.journal VALUES (13, 1, '2026-03-02 08:30:04.805063+00', 'enrolment_approved', 1, 3, '', 'answer:12', 'C2655CD22DE8', '5adaf698793d46c59d0cc77944059fbf', '924d666e70be9e18be0d576ab681cb25c6f2b28ee5c7d585debdeea0647fc3e4', '71229a723d5bd7f7dea5512a348b16a8d1ebdb49d71699ef01834bc60d76bb7b');
INSERT INTO public.journal VALUES (14, 1, '2026-03-02 08:30:04.805063+00', 'administrator_enrolled', 3, 3, '', NULL, 'C2655CD22DE8', '66b2e914911558921ba212bc50f62e48', 'fdecc66f904e4d4b0656d98c170fb6854a4ea96e70023d92f0b69854d4a43b83', 'be5295db7083fa999d2fffdc8a6445351e398a0b99f765d9b83397cd99647af9');
INSERT INTO public.journal VALUES (15, 1, '2026-03-02 08:30:05.509508+00', 'subscriber_added', 1, 6, '', 'f7311ecf4a574727b3ae65a905b882c3', '0CB61EE64727', '27e33ebf657fd72e962bc6ec88dc312e', 'a1a1ded748f98feb50d74ae25d0a3abcdeb3836798a7c528f92e9dc62e69f781', 'f418a913c653ca85be259af20b4f74ba6c512249fbb94af8fc17bd33fdd2546a');
INSERT INTO public.journal VALUES (16, 1, '2026-03-02 08:30:05.906885+00', 'subscriber_added', 1, 7, '', '19aff6b6a330409d945b14a98d94b2d3', '24A5ADF711B5', '0642cd7c8e70f654c38efb86bb0e1f49', 'bbcd5c4ebe76e68577e14de10a9a6dc72c2850ad91e4a9d36f48845f9ff0a2b6', '9f4e7d072af347217c886e9c0de91686d71505ca67c4e791089e25334681d8a0');
INSERT INTO public.journal VALUES (17, 1, '2026-03-02 08:30:06.280536+00', 'subscriber_added', 1, 8, '', '9c73c23dbd934969971d66cf2175c794', '6C21F40D0891', '1dc140e6c37828da6b5e531ec4dcf0e2', '0020d2d18616ed80617dc2e3435e83f93c571cb9e835e88f070c969903d524dd', '2a2b5cfdd08259b13c271da6f934c4f544630a942fdab0d5d5e5f225f15e7198');
INSERT INTO public.journal VALUES (18, 1, '2026-03-02 08:30:06.642161+00', 'subscriber_added', 1, 9, '', '4fe1991c979d4189810a39bc1b6b39b4', 'CFF42D0919B1', '30daa4728d379be0df91e6a6b482c853', '4a71ff6834e1298b987e521f1e822590694055436a032de93319345beb7b62ac', 'd24804861e4c9f9ec85f380e6716fe2d140138e92fa19a39bbc8a2e48c8cf482');
INSERT INTO public.journal VALUES (19, 1, '2026-03-02 08:30:07.06227+00', 'subscriber_added', 1, 10, '', '65f97537da5b4b90be0cb557c5d4db20', '74BA12F08E33', 'cb2f34831afe8ac71b4f8b3891ab1d6b', '1f18e1d606f638a4481b193d10c436936584a42bf374f109f31976c66075b063', 'a9a7f06eec55e965c85e364c211a2e291f92903d0323aef8b09c68759391e75d');
INSERT INTO public.journal VALUES (20, 1, '2026-03-02 08:30:07.36702+00', 'subscriber_added', 1, 11, '', '9ee3bb03cdcc4ca0a4352b7fc11bb7fd', '50932F727261', '8a5899f552ce3f642084787f950eb175', 'fc522ea8151f79e79175588a7b78f854f682ded855e1709119eda0e41094dd4c', '11da9503dce3e8f962d78ea8c03b27eaa21c7a6426dfa3747374acd333d3ec84');
INSERT INTO public.journal VALUES (21, 1, '2026-03-02 08:30:07.652483+00', 'subscriber_added', 1, 12, '', '74357fcd0bf84961a8bae5533634328a', '12A6609088A0', 'f85d116711ba86988fd8e88c2f5d5449', '0d631c8d2260bca8410340663084492ee18b4e8e5e6b5cb11609d598d01a88da', 'fc20138315de572bdd16bedec7d48412d9eda204f6f187c2e783249ad9cf6123');
INSERT INTO public.journal VALUES (22, 1, '2026-03-02 08:30:07.887436+00', 'subscriber_added', 1, 13, '', 'bc74e50759ac42158dc314f075d4c2f5', 'CFC8FE6AC039', '19e4e559897c3d1855441605de5f7358', 'e78c3e9f783c18921197bd8c4b3c1f7d0308c2d923fd5f4c6d5507311de3eee4', '9ca201c25fd432009e1116400e656ee2bf898f5a4b1619fe55806c4c0922090b');
INSERT INTO public.journal VALUES (24, 1, '2026-03-02 08:30:08.331641+00', 'subscriber_added', 1, 15, '', '6fc8540f2dec4952996c2ee30c2a808e', 'EBFB7FD9123B', 'b68f879b5e76c1397709793f38aa47b3', 'fc9ada276a2aace93a98101d128a9cd250f988bbba65eefc5c9699816054f7f4', '83607b8ed8af7ddcdabdcf62c79d90630dbce23f00d834c81e0940ce99d36a9b');
INSERT INTO public.journal VALUES (25, 1, '2026-03-02 08:30:08.422335+00', 'subscriber_added', 1, 16, '', '4eff4c6e2a284ecba6d51038cee530b2', '59ECB87D859B', 'abc916b0fa9a2d0f7e9d025adfb2dd06', '42d91fe13df2d70888c75deafe811ff3ea9fb89c490dff0245cb5d276e62ab2e', '46798d260cecf10dd42b1700770e8411775a04adebf20f2c95e2a2a6f771e341');
INSERT INTO public.journal VALUES (26, 1, '2026-03-02 08:30:08.577952+00', 'subscriber_added', 1, 17, '', '00e2ce6bbcac486886e35d36b2713dbd', 'A0FCDDC1895E', 'c2aed56f08ad679088fc4f24692b3df1', '3e36a5c667d42591bb8d37b1c7f267d033436cb32cd9c2106c72389ac3e3e95a', 'c595b95878dd5dbc602be0246d1df57e4d084921ef635db2165233801ad65af9');
INSERT INTO public.journal VALUES (27, 1, '2026-03-02 08:30:08.797728+00', 'subscriber_added', 1, 18, '', '83e2dbf22ebd4a12a7e8750479644437', 'A1D97B505E2A', '97601cb440dc0d8bad2c6304cc67806a', '427d2db2e2d25427cee2b19ba1123fa898f2ba047a40467f21b8d23e9310eafc', 'e7dd6552c2bef2415b494dc4b33bba1833f09a079cf853fb9f1fda98b40b3d0f');
INSERT INTO public.journal VALUES (28, 1, '2026-03-02 08:30:09.059023+00', 'password_noted', 7, 7, '', NULL, 'F9DA584C2A3A', 'b81104d96a4cfdf65c876fc76cb96c68', 'c91d976355f76f86e7afb5a7c536019a25dbb7160fe8af1f34891b8bf460a50a', 'a165eddd7038f08b1a74b0c52b34289c15e303fcb738d5164541d79d4fd60512');
INSERT INTO public.journal VALUES (31, 1, '2026-03-02 08:30:10.098807+00', 'subscriber_added', 1, 19, '', NULL, NULL, 'e549dc0f846da7ae70f79ff4f6db56c1', '828519c91d4b402f4f43b05eec118c049b219fc96537681a174f6b09bbe46765', '1bf480df9c637480bb6ae79e403a88b8db960e25eee904c37a195540b24a4da4');
INSERT INTO public.journal VALUES (32, 1, '2026-03-02 08:30:10.098807+00', 'subscriber_added', 1, 20, '', NULL, NULL, 'c8a9cb2fcd1cbc35265df7d0d9b9b389', '893a1bccefad0bd001f9161b63261462a1eeeddede34f135bd0c4731ffc82210', '888394e27b27360e149423c6171e3e1225167190279b5783c740f523ab56fd58');
INSERT INTO public.journal VALUES (33, 1, '2026-03-02 08:30:10.098807+00', 'subscriber_added', 1, 21, '', NULL, NULL, '794169c12ecc8343916ced2b67f80830', '00e1a1cffdef32acfbfa36bd56220996bc93ede1081afd35502eafa44339eb02', 'e0dd868d9a834a62fdcc66b75ba410acfb3d561deaa8e804fb0e1e06a257fc31');
INSERT INTO public.journal VALUES (34, 1, '2026-03-02 08:30:10.098807+00', 'subscriber_added', 1, 22, '', NULL, NULL, 'c2e3fda7f2238491813edc24f10a3290', '9cd1c0fae5dc8566ac39227a3259c6a72bf2cf17e8a8b892afde2e7eed4db267', '90cd8cf8c4709704fef535ce9a5218d2d1c763b97c4a19f263a2c39b5a3bbf59');
INSERT INTO public.journal VALUES (42, 1, '2026-03-02 08:30:13.783228+00', 'enrolment_approved', 2, 15, '', 'answer:41', '495FBD2EC7B5', '7a81ed436db9a3f418b7481c0864eaf8', 'a32d7dedac1ee7d02d091e54ccd73efabbba2ce97f27e4af1c9e4fe3e750a141', 'fc6accf283eb77710f0831aed546f6c9a58a8479b554d39d727305eb8eeedde1');
INSERT INTO public.journal VALUES (43, 1, '2026-03-02 08:30:13.783228+00', 'administrator_enrolled', 15, 15, '', NULL, '495FBD2EC7B5', '2e313a0b2f5a6c62627bff975ae44e30', 'e24ebf902b175cc74ee6ae038b66da649d82199a54963a62033a332f6f5ca3c2', 'a01af971697a9a0c081d509c99245935eeb0ef32b83ad99c6877f6a9d2ce857f');
INSERT INTO public.journal VALUES (29, 1, '2026-03-02 08:30:09.299777+00', 'password_noted', 9, 9, '', NULL, '5C942614A32A', '892d069902b26542b904b5ad079b77ec', 'abd83b056c3222ae5cc00aadd8b9d46f46d9e74a9f9ec2f5248eb2fc80098b1b', '4842b25496ad67427053e14c907695778d7ab33d6c37286c0129f0e95ffd7757');
INSERT INTO public.journal VALUES (30, 1, '2026-03-02 08:30:10.021945+00', 'import_started', 1, NULL, '', 'a6399aa97c034d65ac6dc441612d85a9', 'F76BCD088654', '6e05ed5433276b23e3b73732b66a85d9', 'f420dc87fa4ab8a2505729e7280294a83d48f9b1a1bff438dc6da3ca16fd61ce', '0651fc71dc2468a4676da13256431577fb7419978ba4f94b1514a4d8d455ec86');
INSERT INTO public.journal VALUES (35, 1, '2026-03-02 08:30:10.200747+00', 'import_ended', 1, NULL, '4/5', NULL, NULL, '4312f32e80d94bb830e09ecef73c280c', 'c639206b3dd487df4e618face8906f0b001dd00e5408a005fc38fd5d8eddcdac', 'ac305df62e7c947187613d20ca4a370bcd7fda034a4ab2fb54e5c39c37a0613b');
INSERT INTO public.journal VALUES (36, 1, '2026-03-02 08:30:11.122173+00', 'subscriber_suspended', 1, 12, 'Congé sabbatique', '323ae27371074f368cc1d6f3de5fa09e', 'FFA56180100B', 'ebc88471dc926497ce6a77c32abc038b', '2a30646d315143509a95dc8064ffaf771aff55fe1e74b6b1b4e1faabd6bf112c', '278fc10ade38ad8aabdb4197b505d652fdf09a8803b71a0e99264ab2705897c3');
INSERT INTO public.journal VALUES (37, 1, '2026-03-02 08:30:11.554994+00', 'subscriber_removed', 1, 13, 'Fin de mission', 'bdf4c0eee05f4a3a9f6a89bc29183bda', '5917DA777B21', '8b985ec035fce002febdb833d4914d8f', '77d5a901d10e057b2957d4c36b351cfa856dd032308b989faa93f2441c06795c', '3ee26398f7503a6e4822e05a42730eab796a4506dcb81eaa2602995686c27b1f');
INSERT INTO public.journal VALUES (39, 1, '2026-03-02 08:30:12.272567+00', 'enrolment_asked', 7, 7, '', '89815514d001485bb2bc5361f3d73fe6', 'FD91FA2F3F02', 'd8a6eadcb885825aec32f5ddc72fe4ea', '6950c6dc6cb21b82821f19f7faed584695eda5c881c2199520bcb830c88620f2', 'dafdc3df62478a6b6e5f590b133d3820acac6e5ac90d19169cf200ae72da7801');
INSERT INTO public.journal VALUES (40, 1, '2026-03-02 08:30:12.881362+00', 'enrolment_refused', 2, 7, '', 'answer:39', '3074C4A673D3', '3eb05e12ab5d95486da0da04eebd50b1', '533aa33e5e062eb1ce11aa199aaf94cf59d09e8955c9c877d81c3b5b2e2106da', 'd6d89ede2a150a87a5deebc1521a87491affc3bb5570db846b78e7c294c570ac');
INSERT INTO public.journal VALUES (41, 1, '2026-03-02 08:30:13.158787+00', 'enrolment_asked', 15, 15, '', '819d7f21357149b19e7d1bc385c578e7', 'BEAD32654882', 'c7b548f9aa4e5d7c0d28375106aad837', '58d4529e47fbc7a21052bc00bf98e4dbf2dd1658b1f0fbc57befc0bcf5ca563d', 'c45fb208623542a398226bd56bf2c9bfa162423a4d88ad3a15cb9b2e73aeab49');
INSERT INTO public.journal VALUES (44, 1, '2026-03-02 08:30:14.392438+00', 'enrolment_asked', 6, 6, '', 'ef8d60a45dc143d3b44d7d483e0bb893', '94AE98F0C796', '8c9a1e1f52e793f37cf546dc9c2b2aa1', '3946b2a877892f0f7d5c9de45d8c669f4d3f57b38620471367d0322057bdc961', '2d9e53d5b3ef004ebfa8ebadf95627b13b7d64e80676941f2dcf063f58c06d17');
INSERT INTO public.journal VALUES (45, 1, '2026-03-10 08:00:00.366888+00', 'end_reminded', NULL, 15, '', NULL, 'B732467001D8', '08f5fadf5c8203f61df2f3cd7f8564f9', '068b4da08107a9a6f7db0f5a3690ae8082b5d26ff950c2623baa8e1e06f9330f', '303739609b45215eeb839a66007064c1029d533ba27b52546a3faeb3712628ad');
INSERT INTO public.journal VALUES (46, 1, '2026-03-10 08:00:00.566689+00', 'enrolment_expired', NULL, 6, '', 'answer:44', '55163C90F31C', '6cd4347152012cc31eda65034f3bae44', '2682308e578bf281e50afcc9e72bd525883b8967c7ffef1d99c239fef22fa195', '7f2e791921d5ba7c638d3d4a78e7085ab7fdbd04862e82dc0e43753986d6bda5');
INSERT INTO public.journal VALUES (47, 1, '2026-03-10 08:00:00.84551+00', 'member_joined', NULL, NULL, '', NULL, '9E0815C512A8', '602fcc1fd9d8bace6503462643f036f5', '67bfdb5c37091eeb6d444f4dd1ff28c737acc3b85372367abcfbf675b6ec4d4c', '2a0c7ef35104cc7585eefc7a782a877eafa7810bb524c4681f76aac29967fcf8');
INSERT INTO public.journal VALUES (48, 1, '2026-03-10 08:00:01.736808+00', 'proposal_set_aside', 1, NULL, '', 'answer:47', '87D652988506', 'd412106872b72e54f4e5982e4d40ce0e', 'a1902f20bf6fa25322e234bd3b625f206e5dd73983a5f85bd3cb88bb23c5fda5', 'f294e2b3c068855e84702afdf6920b518d8385bcbddc0e8519b6c7cdbf3cb5ab');
INSERT INTO public.journal VALUES (49, 1, '2026-03-10 08:00:02.330111+00', 'member_joined', NULL, NULL, '', NULL, '532DC93D634B', '2af2a162c67f23fbdf7446867675e11f', '6f0f3c01169849353666fd28e65d6a1dadd5dba14c81d8425e95507d9bca8e96', 'ce3381fb793158253b1ea792cf4063789919371c037a935c652925fb46a56799');
INSERT INTO public.journal VALUES (50, 1, '2026-03-10 08:00:02.354531+00', 'account_lost', NULL, 11, '', NULL, '33D6FC8B0486', '1f8a113a0f065bef699c0fde819e9b8b', '9ac49014990c5102903e5f7f221c5ea91f5e3e4c42ba6fe85f216c7e2f0a6835', '1de3896d64b5fb3df2d16fa2e07dd87e94366436f23ffb55a903d23ff3c3cc80');
INSERT INTO public.journal VALUES (51, 1, '2026-03-10 08:00:02.354531+00', 'subscriber_suspended', NULL, 11, 'account_closed', NULL, '33D6FC8B0486', '3cd17ee1842b696360ac833da58464ff', '25c7a1d102bba38505d8ab831680f189a5ae5f8953cdcab630cd120dc72f7324', '4959c8e62a8aa441310474b628e77d18002eea7e4f98636b2012f9c888de317c');
INSERT INTO public.journal VALUES (52, 1, '2026-03-10 08:00:02.360593+00', 'member_changed', NULL, 7, '', NULL, 'D13DA25E204E', 'e65772381132085c526c6fd82e728f01', 'e9103626764adefc9d5eea35541e5a32de1e6fa418f5702fae0e3737c55acd26', 'ef4935092a4f8584ed6134e0f4ca257af1b053ded96045e673430d8e92b10196');
INSERT INTO public.journal VALUES (53, 1, '2026-03-10 08:00:03.35812+00', 'member_returned', NULL, 11, '', NULL, 'DA164A016FF4', 'ce16b2d1534693915e1aafe6f734145b', '565285871203d0bbe0760542fbaafb88446d785395bfb266932c71e760529c1a', 'c2a2f31e62bd12c23d6350041850bfcc42c61b67625c82992e56b8ad34be94b8');
INSERT INTO public.journal VALUES (54, 1, '2026-03-10 08:00:03.35812+00', 'account_back', 11, 11, '', NULL, 'DA164A016FF4', 'd1abdfd112fe4b296bc29b44cb46416f', 'baf03266f6364b586a2fb522c8c03ac2ccb2e28eb1ef5b152637c2aa2af090f6', 'bb464b2e9d687661087764734650d191549f9e6a011dc1becac96e5ac0cab230');
INSERT INTO public.journal VALUES (55, 1, '2026-03-10 08:00:03.776767+00', 'account_lost', NULL, 9, '', NULL, 'A5F4015D6FF5', 'd86dc7a65f82b8a2a259bf373ae59940', '18b7a148b0ed639e37efa533bbee2ebd44c8dcb9315216225fc23ab499d0ca03', 'e52ad343350c5b0e6bf23109f9794df24706ff7a6a53669a9b6d3d3c952812be');
INSERT INTO public.journal VALUES (56, 1, '2026-03-10 08:00:03.776767+00', 'subscriber_suspended', NULL, 9, 'account_closed', NULL, 'A5F4015D6FF5', 'b9d7346222a466ba98b1e2768ffcfc54', 'b2f349df84e3ee73928d371708253e6e22b68a1ff25063dbfad88b67bb7d0f54', '9c0fa710ccab047d2dae9d90522101df2260bf59689dc3f219cbdf2894a2cd39');
INSERT INTO public.journal VALUES (57, 1, '2026-03-10 08:00:03.80204+00', 'account_lost', NULL, 10, '', NULL, '9D6A67EC42BA', 'bae0a25a84b1878100b3eb8ff7289ac2', '93a84e6cb46ae67c8a3e18298ffa3a0da90cfa7e30269e50ce27a8571cf124c4', 'f9d67863f33479eefec9d91885b5b6fe2613a5dc02e6ab4301a82fd877f64fd6');
INSERT INTO public.journal VALUES (58, 1, '2026-03-10 08:00:03.80204+00', 'subscriber_suspended', NULL, 10, 'account_closed', NULL, '9D6A67EC42BA', 'dc24146844ad72c64383213c7c7e4ee2', '497e666461c9b2ac30ddc60e0845686b51c1f7db21fecd50379a006234f6ee6f', '06f634efb1930ef395fa3fcb1251b5285fb7f360039e5ef3077fe59aeb9e8910');
INSERT INTO public.journal VALUES (59, 1, '2026-03-10 08:00:03.817819+00', 'account_lost', NULL, 4, '', NULL, '60CFC9C455CD', '1818c9de6a7280cf96d8fcbd35a004be', 'c6dde0118d9f4dec81924b48dfa1b66140b0b9d6852479d502c095ee7ab0aa2c', 'a4d0c1950971782333025a8763ac2e2058bd8e201d4183123255807f4250d5fd');
INSERT INTO public.journal VALUES (60, 1, '2026-03-10 08:00:03.818972+00', 'account_lost', NULL, 3, '', NULL, 'A7630CE1C4E3', '7f967c54e62443ecdf371ba8b0ea4a4e', '534b561aeb13d9bf75d448849b828e98d0834259e4c30abd11f0274a2d76bf19', '15b924913554e05f067483495bbbc69fdcdf9e78385b407f84b0a36e68c3559c');
INSERT INTO public.journal VALUES (61, 1, '2026-03-10 08:00:04.993291+00', 'review_opened', 1, NULL, '', NULL, 'F91E93D51884', '723c9ab70eb0f1aec8746851fbf22189', '61ef767ee45adf8a18c7eb4dc65d8cfcc40ddffe80b398da00694e310625b658', '4995c1c9c44e018edd126b7d21743a93719e7a8870839f0f7782b4dfa77881e1');
INSERT INTO public.journal VALUES (62, 1, '2026-03-10 08:00:05.367707+00', 'access_confirmed', 1, 6, '', NULL, '6ED25334CD60', '89a1b72c12bfa04bb2b9e05ac16dfc24', '6f149eba4a1ff62a14f2701d918d48387a95aa65f7f04eade83ee2202b30148a', '899c5c7d737c39d0e4f2e6091b38082dc86c1145a6b8e459b037b35d71c28c9b');
INSERT INTO public.journal VALUES (63, 1, '2026-03-10 08:00:05.657178+00', 'access_confirmed', 1, 7, '', NULL, '37977ED1ED48', '9f804227222565c543580f32f27bb3b6', '3c5a2ae63281de977ab99421e4774ca6c1d59eed09ff56afd4fbb8c504fb343c', 'ec7bf1b500230728afe75452fcc8c91fee364dd3164815fe8cd54befe3e32cd4');
INSERT INTO public.journal VALUES (64, 1, '2026-03-10 08:00:06.322621+00', 'subscriber_added', 1, 23, '', 'ac3e6c3a0ad744b69803003c8e15eb5a', 'F2417B8B00EB', 'ec8cc240747210de15b7f24b48ec4fe9', '2b202f17a32bb7ab4e1e05ba26540ff8077a26eb49072497e433f382c1c25422', '5ea837c9a5d531d792d73c16e69ed20debba03ebd460b97605c4f8db9ec6f4c5');
INSERT INTO public.journal VALUES (66, 1, '2026-03-10 08:00:06.707491+00', 'subscriber_added', 1, 25, '', 'b52b36d7964948239506aade56285d1a', 'EEA699A677BD', 'e60b600182fa72d8650017db508a5bc0', '01a53c4d419d5ba0abfde25ff28a999f47e0705b0e51870fc29b3417027221c6', '0a42febc95ec7939e6c8e0a5a2519c8c64d9498b96f59d05e3c74a6588339292');
INSERT INTO public.journal VALUES (67, 1, '2026-03-10 08:00:07.132072+00', 'subscriber_suspended', 1, 19, 'Fin de mission', '537cb7865c764ed9b9868130845e2d11', '6E7E412ECFC3', '59757cd40091416ac250c8c11258df4f', 'b351fc899174bac5872db80af313058dddf112fa4c9b08dd997a9b626234c5de', '11225134fc0f04a752952aa9acc7023c5ea5a1796e188c5a49a37150bc898810');
INSERT INTO public.journal VALUES (68, 1, '2026-03-10 08:00:07.955119+00', 'password_shown', 24, 24, '', NULL, 'EE73D6EDC22D', '90ed0f7356834c5bcbf7cdcfcd59b00c', '93f256bbe10cda46786d2b674f7a1eea5a0a157220fc0f22acffac9f13b145e8', '394edfe898d9f0c1855f83fe707451658964629ca8dd7703b9b5dc7b32ee9997');
INSERT INTO public.journal VALUES (23, 1, '2026-03-02 08:30:08.168442+00', 'subscriber_added', 1, 14, '', '0e69c89601254921a091514a6f4416a8', 'B4F980E1050A', '', 'ef9836616b144d92180860b7130d0ba33034e7bb71375ddc8ffa40c48e523eef', 'cf48554de3c13d93cbb0cf64df5ccf34e66791725d2627637907f02211365e6c');
INSERT INTO public.journal VALUES (38, 1, '2026-03-02 08:30:11.995589+00', 'subscriber_removed', 1, 14, '', '59a937bd471d492a9e9327c195eb4294', 'F4B8BF0E0E4A', '', 'befbbba1593fd80181e2155351d8bc946a712c0cb3339a341164709e3bb6e4f1', '5e22b7a31a6e7f9c9aa8cbcded51484eeb2c3c269866fc17f67f9390fbddf8f9');
INSERT INTO public.journal VALUES (70, 1, '2026-03-10 08:00:08.706838+00', 'person_erased', NULL, 14, '', NULL, NULL, 'b6ae2283f2f4e68bbcfa32b05687fdf0', '7ca3019e2f7011000e861b9c42bd491a4e117d7cd4cb15d5f4f0ffde9ebe14bd', 'd5b29abacbdd0c7e90149886e834b826f63552a5b33c6a2c9079070dc5bbde48');
INSERT INTO public.journal VALUES (65, 1, '2026-03-10 08:00:06.530185+00', 'subscriber_added', 1, 24, '', 'b0917285847a4055b27b487318e5fb94', 'EE5CA98D84A2', '8bb63b0eec7ce6ac3e5cb29544351e8d', '4edfcd1cc715064205a457c6c96e9e87974846605ed73d36129d85c55e274d8e', '8a89a44ca06536add1ddc5026159e4fb11261e0377df975d140b0dda6d98ac90');
INSERT INTO public.journal VALUES (69, 1, '2026-03-10 08:00:08.017196+00', 'enrolment_asked', 8, 8, '', '9d612c50355e40cc95423db51c2ceadf', '043D31A2DEAD', '38428de4b818b3528ad2e6568894bc67', '56dbef8e7f94b89b9a2549b575eef29a003ffba86b29fcf6596ac525fd7a58d6', '1a8be0b0428481fde0425ab24821896c6b8a734d423c877d77ca41cffba91f02');
INSERT INTO public.journal VALUES (71, 1, '2026-03-10 10:00:00.654202+00', 'password_renewed', 1, 8, '', '3152b2cba25c45b3a8b203cde2db9a36', '09F61E0ABA5E', 'c8857951e4c3b54cab7036dc5d800404', '427c0b633f244da9b7227c3cbd7a2b01e627779cd74f5bd356f1e93e57569553', '42232711b04e7a1b0683d2566a98477f38b30e475cf60bef7eb9e4c4b1f2f04a');
INSERT INTO public.journal VALUES (72, 1, '2026-03-10 10:00:01.709669+00', 'password_renewed', 1, 7, '', '6ec13eec0f5f47a39bcebac89b92f13d', '7CCEAAFB9DD4', '64196937690f7dbd97e43299f833becd', 'fd166c35bd3d417a8e2867081ce869abefab0f9aa43d143261f4360f4edb1d85', 'b7f6a7801f1068d32d17feaccfdd2bd0a8965ecc67febb135e48e46c3f203af3');
INSERT INTO public.journal VALUES (73, 1, '2026-03-10 10:00:02.890761+00', 'password_renewed', 1, 21, '', '7ca6fe7d9f3e4a8eb64a3256ccb3badb', '5B1457BE965D', 'd7e26023a3d311b867f11ecea6687dfc', '5a14229e31a9011932559023ffc70a5e875c353046371b3c8fc159c059dd223f', 'f7590365fcc0e1e33079612d2d0034d4e127ab54e1c7a19d49cff23873c3feea');
INSERT INTO public.journal VALUES (74, 1, '2026-03-10 10:00:03.473037+00', 'subscriber_changed', 1, 6, '', '165e3418885744c889e81d850ed682c0', 'A6B62E01EB7F', '7f3ed15cf899d87fdf6d4abda138a97c', '0393a94fa8ecaafc52df0bd020c4adf61fe1a8dd60bf78bc8952a29281e46da7', '5f55ebf2620e559d17f42aa6a364f81782334c707c673739d7986ffb2e75b28f');
INSERT INTO public.journal VALUES (75, 1, '2026-03-11 09:00:00.344167+00', 'access_began', NULL, 17, '', NULL, '125927DBB0A9', 'e1145fb91c28ab5be3f8f85831d43da5', '83397f51939a27580c1072269156dc49232b20af66f6d9e5f5ba681355925d54', '0eba984e1d813b41084a8e72bc995ed86f1c83ac3ebea25796a5160369e6ec40');
INSERT INTO public.journal VALUES (76, 1, '2026-03-11 09:00:00.850476+00', 'subscriber_added', 1, 26, '', 'e394499fcc48482493201603b9f39386', 'E161A2F7A213', '034967061a23cc97b427e7d318d9b25f', '98f5fe499101ec978644aebe00ab2e0b75063aa570691c43db6ecd5474bea54e', 'cf45c028abbf2087d5a46f8fb1662fee7a255f170daf106f4b873312d17d3c65');
INSERT INTO public.journal VALUES (77, 1, '2026-03-11 09:00:01.108395+00', 'subscriber_added', 1, 27, '', 'a823ee284eb240699f4257850cb5e45f', 'B6C532994A8B', '8a552a93a2c7de0fc446472b217ff208', '99db9dee4df0188a0c477ac16ecb0aa912939b2d54fbce6717c766dd4b8afd79', '8da9567fc5b2c346c0e8245b72609d6dc0307991871b2c41eb7f02046778f52c');
INSERT INTO public.journal VALUES (78, 1, '2026-03-11 09:00:01.451492+00', 'subscriber_suspended', 1, 27, 'Fin de mission', '1e4515b3194444418033132f4a209b34', 'DC91EC0D4A4E', '72faaaa56a94cc02cee57108634ef3b1', '88104004c317294a6ef7f65af4cb2570ccb36b0308a367051f0b1e21f5d6b732', 'c24cd108d4c1b90333c5c7db9d160e313b1077ac3ff3b0e64f41de4dd2f5bd02');
INSERT INTO public.journal VALUES (79, 1, '2026-03-11 09:00:01.848474+00', 'subscriber_suspended', 1, 20, 'Fin de mission', '39c428063a354e11a49b56f64d84e3b6', 'BBB3BA7FFA7F', '5d2985fedc0e6973cde46815d00035d8', '5ca76dadf8c24fd0420f7ff3685e2a05837d8825374b9a9a9b1f1b9e5d856ce7', '405afc1bfada12d620cec2fbed4f43e9f333bbdce51058d7f6facee700c72e41');
INSERT INTO public.journal VALUES (80, 1, '2026-03-11 09:00:02.23156+00', 'subscriber_suspended', 1, 21, 'Fin de mission', 'ddd89a0c5ed54bb89a565c789983b8bb', '572BF0A515F6', 'f07cc74690d5884d25706e30b13f86d4', 'b7ecd5f1f851d8dad1091ab4880c03d765a55ead2ed76d2495ea5830ad97f801', '8044c9c5f02feffb906b0e46de6ce3e6f7da7397d1e8087756d9149e189cdc66');
INSERT INTO public.journal VALUES (81, 1, '2026-03-11 09:00:04.025103+00', 'import_started', 1, NULL, '', '7be0dfde46bd401990e938bb439cc10b', '836A148D7D70', '00366a3b3e571017851ed89dd0880e98', 'ada7bbabcf5678c525d0bd299c5423d01d68fdfd3088d0c85a4d44300e3159ad', '2a961891551612a65327607cb9ceb952531bb34241cc406bc4f8de242cd020d6');
INSERT INTO public.journal VALUES (82, 1, '2026-03-11 09:00:04.067994+00', 'subscriber_added', 1, 28, '', NULL, NULL, '159a792533bd4b9ae05332e7f2eb307d', '8cc0fe9689417ad54487aacf445894b7e57ef0ce44d75b43fa6cc9a28dbe04c8', 'a64247d0ed3582d69bd3e16fca61d06867fb7e315a07a32c659c81a721dbb6eb');
INSERT INTO public.journal VALUES (83, 1, '2026-03-11 09:00:04.067994+00', 'subscriber_added', 1, 29, '', NULL, NULL, '55426116f13028625d093354421aec82', '5006768a12360a77433c7df557a35157c20161749d16e76a8468b58667700d9b', '84bd15b8f41a355107eb52ba4a6d505076194b2ad1e6f6c814d41d26b4ab57ee');
INSERT INTO public.journal VALUES (84, 1, '2026-03-11 09:00:04.067994+00', 'subscriber_added', 1, 30, '', NULL, NULL, 'b55631626968fef10bac69e208b348a2', 'bff80fde1b89f706cfc6480bae1106294e3a506ef90c01dedf7877a5974e52b9', 'f8afa616e81dbeb38e6d7ffb0017e1147ae2fdcae5b1142a648abaa9fea266f7');
INSERT INTO public.journal VALUES (85, 1, '2026-03-11 09:00:04.067994+00', 'subscriber_added', 1, 31, '', NULL, NULL, '8d22121610d84b8d5efa8261242de170', '868c49f6e7323959b6b34d1b0f96a7c0eff8307732760d56adf4f528bbaf081b', '26bbf66565920d8481ec9f991b2e9a3092884490c6445f6dbde09eadb14d11fe');
INSERT INTO public.journal VALUES (86, 1, '2026-03-11 09:00:04.067994+00', 'subscriber_added', 1, 32, '', NULL, NULL, 'ae91f393ab0856df9ce1d927654996de', 'ae86eed35bafdecf4d2f3dfa3ced86af87d8ba6633c569d7ffea481c905765fa', 'a32c82b6352bcb824dd6fbd90a0751aa764a5f34259cabd1fb2fb1e1e6b883a0');


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
INSERT INTO public.members VALUES (1, 'U0THOMAS', true, '3f9a5532ba432c42', 1772440200);
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
INSERT INTO public.members VALUES (1, 'U0IVAN', true, 'bdb8489c589412d7', 1773129602);
INSERT INTO public.members VALUES (1, 'U0MARC', true, 'ced91a9968fbecae', 1773129602);
INSERT INTO public.members VALUES (1, 'U0OSCAR', true, 'ad490459b6839fca', 1773129603);
INSERT INTO public.members VALUES (1, 'U0NORA', false, 'c765e2f558437dcd', 1773129603);
INSERT INTO public.members VALUES (1, 'U0BRUNO', false, '2830f0b9dc94a65f', 1773129603);
INSERT INTO public.members VALUES (1, 'U0REMI', false, '0579e16d8ec64bb4', 1773129603);
INSERT INTO public.members VALUES (1, 'U0PAULE', false, '489cdd24cd772199', 1773129603);
INSERT INTO public.members VALUES (1, 'ddc1dad351c826e84af598d0e3f81bc8253e8e0f09322180ccee8049dbae1a25', true, '8cbf444968116a5b', 1772440200);


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES (5, '48a0f0a9-d90a-4dbb-a6f2-a97f93e76760', 1, 6, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.823718+00', '2026-03-02 08:30:01.806842+00', NULL, NULL, '29814aaf-41c5-49e4-802b-4cd1b8c4083f', 'D0HUGH', '1772440201.253989', '', '2026-03-02 08:30:02.645509+00', 'B0FABA824045', false, NULL, '{"at": "2026-03-02T08:30:01.150866+00:00", "answer": {"by": 2, "action": "enrolment_approved"}, "person": 1}', '2026-03-02 08:30:01.175936+00');
INSERT INTO public.outbox VALUES (1, 'ef49e73f-52a4-42bf-bc29-ad2eaf4ab98e', 1, 5, NULL, 'channel', 'partners_changed', '{}', 'sent', 1, '2026-03-02 08:30:00.185432+00', '2026-03-02 08:30:00.047133+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440200.422481', '', '2026-03-02 08:30:00.423049+00', 'EE22104B7C8E', false, NULL, '{"at": "2026-03-02T08:30:00.047133+00:00", "added": [1, 2, 3, 4, 5], "removed": []}', NULL);
INSERT INTO public.outbox VALUES (6, '1049d28c-2780-49ce-a60e-302e983e2ec8', 1, 6, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.825125+00', '2026-03-02 08:30:01.806842+00', NULL, NULL, 'b63c4ce2-38ae-42b9-b553-efcd3f09615b', 'D0PAULE', '1772440201.260846', '', '2026-03-02 08:30:02.645999+00', 'B0FABA824045', false, NULL, '{"at": "2026-03-02T08:30:01.150866+00:00", "answer": {"by": 2, "action": "enrolment_approved"}, "person": 1}', '2026-03-02 08:30:01.175936+00');
INSERT INTO public.outbox VALUES (7, '251ff90d-91bc-43a5-b68c-9f815309021f', 1, 6, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.826157+00', '2026-03-02 08:30:01.806842+00', NULL, NULL, 'e6c3b8d5-ff9a-4694-8d7e-7ced8619c7d8', 'D0REMI', '1772440201.268236', '', '2026-03-02 08:30:02.646325+00', 'B0FABA824045', false, NULL, '{"at": "2026-03-02T08:30:01.150866+00:00", "answer": {"by": 2, "action": "enrolment_approved"}, "person": 1}', '2026-03-02 08:30:01.175936+00');
INSERT INTO public.outbox VALUES (8, '92868b93-057b-4c9b-96d5-ba1dc61a0bf9', 1, 8, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.845854+00', '2026-03-02 08:30:01.806842+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.651161', '', '2026-03-02 08:30:02.671262+00', 'B0FABA824045', false, NULL, '{"at": "2026-03-02T08:30:01.806842+00:00", "person": 1}', NULL);
INSERT INTO public.outbox VALUES (2, '29814aaf-41c5-49e4-802b-4cd1b8c4083f', 1, 6, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.175936+00', '2026-03-02 08:30:01.150866+00', NULL, NULL, NULL, 'D0HUGH', '1772440201.253989', '', '2026-03-02 08:30:01.255141+00', '1D2F46C55CBC', false, NULL, '{"at": "2026-03-02T08:30:01.150866+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (3, 'b63c4ce2-38ae-42b9-b553-efcd3f09615b', 1, 6, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.175936+00', '2026-03-02 08:30:01.150866+00', NULL, NULL, NULL, 'D0PAULE', '1772440201.260846', '', '2026-03-02 08:30:01.269379+00', '1D2F46C55CBC', false, NULL, '{"at": "2026-03-02T08:30:01.150866+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (4, 'e6c3b8d5-ff9a-4694-8d7e-7ced8619c7d8', 1, 6, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.175936+00', '2026-03-02 08:30:01.150866+00', NULL, NULL, NULL, 'D0REMI', '1772440201.268236', '', '2026-03-02 08:30:01.269782+00', '1D2F46C55CBC', false, NULL, '{"at": "2026-03-02T08:30:01.150866+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (11, 'a38a017b-0995-454d-9f3a-c1c604cc5050', 1, 8, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:01.845854+00', '2026-03-02 08:30:01.806842+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B0FABA824045', false, NULL, '{"at": "2026-03-02T08:30:01.806842+00:00", "person": 1}', NULL);
INSERT INTO public.outbox VALUES (16, '641865ef-b59f-40da-9627-fe0b787ff068', 1, 9, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.10159+00', '2026-03-02 08:30:03.078338+00', NULL, NULL, NULL, 'D0REMI', '1772440203.199465', '', '2026-03-02 08:30:03.202244+00', 'B44CADF6CCD9', false, NULL, '{"at": "2026-03-02T08:30:03.078338+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (23, 'a9e91b6e-97a2-47cd-81fe-1dc6ba461657', 1, 11, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:03.729022+00', '2026-03-02 08:30:03.686729+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7C2A3A36C5CD', false, NULL, '{"at": "2026-03-02T08:30:03.686729+00:00", "person": 2}', NULL);
INSERT INTO public.outbox VALUES (9, '6d0eb2cd-510a-472a-b1c9-8859a95ad413', 1, 8, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.845854+00', '2026-03-02 08:30:01.806842+00', NULL, NULL, NULL, 'D0PAULE', '1772440202.664488', '', '2026-03-02 08:30:02.676153+00', 'B0FABA824045', false, NULL, '{"at": "2026-03-02T08:30:01.806842+00:00", "person": 1}', NULL);
INSERT INTO public.outbox VALUES (10, 'e3170d94-4952-4810-9557-baa94dc74af7', 1, 8, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.845854+00', '2026-03-02 08:30:01.806842+00', NULL, NULL, NULL, 'D0REMI', '1772440202.665699', '', '2026-03-02 08:30:02.676663+00', 'B0FABA824045', false, NULL, '{"at": "2026-03-02T08:30:01.806842+00:00", "person": 1}', NULL);
INSERT INTO public.outbox VALUES (12, 'f51de729-db0c-4cce-974b-367938a2571f', 1, 8, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.848297+00', '2026-03-02 08:30:01.806842+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440202.669116', '', '2026-03-02 08:30:02.67696+00', 'B0FABA824045', false, NULL, '{"at": "2026-03-02T08:30:01.806842+00:00", "person": 1}', NULL);
INSERT INTO public.outbox VALUES (13, '5bdf993a-9776-4a20-a716-594e73bb3064', 1, 6, 1, '1', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:01.850316+00', '2026-03-02 08:30:01.806842+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.669866', '', '2026-03-02 08:30:02.677254+00', 'B0FABA824045', false, NULL, '{"at": "2026-03-02T08:30:01.806842+00:00", "person": 1, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (17, '23cc2358-9472-4f8d-8558-efd93bacf942', 1, 9, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.703335+00', '2026-03-02 08:30:03.686729+00', NULL, NULL, '6c047545-4eba-433c-bb1c-ac47b2a633bd', 'D0CLAIRE', '1772440203.191117', '', '2026-03-02 08:30:03.86651+00', '7C2A3A36C5CD', false, NULL, '{"at": "2026-03-02T08:30:03.078338+00:00", "answer": {"by": 1, "action": "enrolment_approved"}, "person": 2}', '2026-03-02 08:30:03.10159+00');
INSERT INTO public.outbox VALUES (14, '6c047545-4eba-433c-bb1c-ac47b2a633bd', 1, 9, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.10159+00', '2026-03-02 08:30:03.078338+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440203.191117', '', '2026-03-02 08:30:03.201532+00', 'B44CADF6CCD9', false, NULL, '{"at": "2026-03-02T08:30:03.078338+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (15, 'c960d96a-d56e-4db1-965e-09c84c0613e4', 1, 9, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.10159+00', '2026-03-02 08:30:03.078338+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.196506', '', '2026-03-02 08:30:03.201959+00', 'B44CADF6CCD9', false, NULL, '{"at": "2026-03-02T08:30:03.078338+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (29, '28ba41f2-c796-4f39-9ffa-6806284a202d', 1, 12, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:04.818659+00', '2026-03-02 08:30:04.805063+00', NULL, NULL, 'a8ba505d-3b98-4b52-b6d2-06226e20825f', 'D0CLAIRE', '1772440204.281311', '', '2026-03-02 08:30:04.943607+00', 'C2655CD22DE8', false, NULL, '{"at": "2026-03-02T08:30:04.205108+00:00", "answer": {"by": 1, "action": "enrolment_approved"}, "person": 3}', '2026-03-02 08:30:04.220594+00');
INSERT INTO public.outbox VALUES (19, 'f45363eb-03ee-4542-bde8-a334a8a376d1', 1, 9, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.708866+00', '2026-03-02 08:30:03.686729+00', NULL, NULL, '641865ef-b59f-40da-9627-fe0b787ff068', 'D0REMI', '1772440203.199465', '', '2026-03-02 08:30:03.87505+00', '7C2A3A36C5CD', false, NULL, '{"at": "2026-03-02T08:30:03.078338+00:00", "answer": {"by": 1, "action": "enrolment_approved"}, "person": 2}', '2026-03-02 08:30:03.10159+00');
INSERT INTO public.outbox VALUES (20, '5ebfabff-2ccf-46a3-8ee0-752dc16d407b', 1, 11, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.729022+00', '2026-03-02 08:30:03.686729+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440203.855459', '', '2026-03-02 08:30:03.875738+00', '7C2A3A36C5CD', false, NULL, '{"at": "2026-03-02T08:30:03.686729+00:00", "person": 2}', NULL);
INSERT INTO public.outbox VALUES (18, 'a111494d-e231-4c4d-a26e-f31c8c3e8956', 1, 9, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.707873+00', '2026-03-02 08:30:03.686729+00', NULL, NULL, 'c960d96a-d56e-4db1-965e-09c84c0613e4', 'D0PAULE', '1772440203.196506', '', '2026-03-02 08:30:03.874729+00', '7C2A3A36C5CD', false, NULL, '{"at": "2026-03-02T08:30:03.078338+00:00", "answer": {"by": 1, "action": "enrolment_approved"}, "person": 2}', '2026-03-02 08:30:03.10159+00');
INSERT INTO public.outbox VALUES (30, '0317fc7f-3627-4a6c-94db-e73da2107657', 1, 12, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:04.819655+00', '2026-03-02 08:30:04.805063+00', NULL, NULL, 'db00f826-0b48-4a95-a693-b5375c64b268', 'D0HUGH', '1772440204.285221', '', '2026-03-02 08:30:04.944204+00', 'C2655CD22DE8', false, NULL, '{"at": "2026-03-02T08:30:04.205108+00:00", "answer": {"by": 1, "action": "enrolment_approved"}, "person": 3}', '2026-03-02 08:30:04.220594+00');
INSERT INTO public.outbox VALUES (31, 'b75bd623-1efa-4449-9946-064730ae9fba', 1, 12, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:04.820323+00', '2026-03-02 08:30:04.805063+00', NULL, NULL, '9d562ad6-f2c5-49b8-b15a-dfad6738fba3', 'D0REMI', '1772440204.286603', '', '2026-03-02 08:30:04.944446+00', 'C2655CD22DE8', false, NULL, '{"at": "2026-03-02T08:30:04.205108+00:00", "answer": {"by": 1, "action": "enrolment_approved"}, "person": 3}', '2026-03-02 08:30:04.220594+00');
INSERT INTO public.outbox VALUES (22, 'a542e3be-d56b-4671-a258-9f0f4ac3a890', 1, 11, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.729022+00', '2026-03-02 08:30:03.686729+00', NULL, NULL, NULL, 'D0REMI', '1772440203.864052', '', '2026-03-02 08:30:03.876243+00', '7C2A3A36C5CD', false, NULL, '{"at": "2026-03-02T08:30:03.686729+00:00", "person": 2}', NULL);
INSERT INTO public.outbox VALUES (21, '6595d6c4-c58f-41f6-822c-db20e1fd8096', 1, 11, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.729022+00', '2026-03-02 08:30:03.686729+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.863324', '', '2026-03-02 08:30:03.875996+00', '7C2A3A36C5CD', false, NULL, '{"at": "2026-03-02T08:30:03.686729+00:00", "person": 2}', NULL);
INSERT INTO public.outbox VALUES (24, 'd0c565aa-ecc3-4204-8cc1-ed5535e9d7c4', 1, 11, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.735983+00', '2026-03-02 08:30:03.686729+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.864989', '', '2026-03-02 08:30:03.876497+00', '7C2A3A36C5CD', false, NULL, '{"at": "2026-03-02T08:30:03.686729+00:00", "person": 2}', NULL);
INSERT INTO public.outbox VALUES (25, '4fd3570f-9637-4804-9fef-1ac53be3d03a', 1, 9, 2, '2', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:03.738457+00', '2026-03-02 08:30:03.686729+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.865540', '', '2026-03-02 08:30:03.876742+00', '7C2A3A36C5CD', false, NULL, '{"at": "2026-03-02T08:30:03.686729+00:00", "person": 2, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (38, '87618df8-b777-466f-980b-17deb6521d0e', 1, 15, 6, '6', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.537761+00', '2026-03-02 08:30:05.509508+00', NULL, NULL, NULL, 'D0ANNE', '1772440205.648264', '', '2026-03-02 08:30:05.655753+00', '0CB61EE64727', true, 6, '{"at": "2026-03-02T08:30:05.509508+00:00", "person": 6, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (41, 'd1a7f2b7-aa61-4325-a27d-0de1e9845020', 1, 15, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.537761+00', '2026-03-02 08:30:05.509508+00', NULL, NULL, NULL, 'D0REMI', '1772440205.650027', '', '2026-03-02 08:30:05.657617+00', '0CB61EE64727', false, NULL, '{"at": "2026-03-02T08:30:05.509508+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (43, '399d8c55-60a3-4122-9829-8668de4ccd3e', 1, 15, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.537761+00', '2026-03-02 08:30:05.509508+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.650506', '', '2026-03-02 08:30:05.657829+00', '0CB61EE64727', false, NULL, '{"at": "2026-03-02T08:30:05.509508+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (27, 'db00f826-0b48-4a95-a693-b5375c64b268', 1, 12, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:04.220594+00', '2026-03-02 08:30:04.205108+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.285221', '', '2026-03-02 08:30:04.296625+00', '6F64616EFE13', false, NULL, '{"at": "2026-03-02T08:30:04.205108+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (28, '9d562ad6-f2c5-49b8-b15a-dfad6738fba3', 1, 12, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:04.220594+00', '2026-03-02 08:30:04.205108+00', NULL, NULL, NULL, 'D0REMI', '1772440204.286603', '', '2026-03-02 08:30:04.296843+00', '6F64616EFE13', false, NULL, '{"at": "2026-03-02T08:30:04.205108+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (26, 'a8ba505d-3b98-4b52-b6d2-06226e20825f', 1, 12, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:04.220594+00', '2026-03-02 08:30:04.205108+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440204.281311', '', '2026-03-02 08:30:04.287463+00', '6F64616EFE13', false, NULL, '{"at": "2026-03-02T08:30:04.205108+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (42, '4a233f1f-a584-4b11-a7b9-041b39fe1366', 1, 15, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.537761+00', '2026-03-02 08:30:05.509508+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0CB61EE64727', false, NULL, '{"at": "2026-03-02T08:30:05.509508+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (46, 'b73e3749-0b22-4861-8a2b-0ea4fc8118a0', 1, 16, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.931455+00', '2026-03-02 08:30:05.906885+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.027638', '', '2026-03-02 08:30:06.030495+00', '24A5ADF711B5', false, NULL, '{"at": "2026-03-02T08:30:05.906885+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (47, '35f3020b-d320-40e4-ab43-74814d41dc61', 1, 16, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.931455+00', '2026-03-02 08:30:05.906885+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.028065', '', '2026-03-02 08:30:06.030758+00', '24A5ADF711B5', false, NULL, '{"at": "2026-03-02T08:30:05.906885+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (45, 'f65ec852-3437-4183-9456-20fcf4e969a2', 1, 16, 7, '7', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.931455+00', '2026-03-02 08:30:05.906885+00', NULL, NULL, NULL, 'D0MARC', '1772440206.026875', '', '2026-03-02 08:30:06.030028+00', '24A5ADF711B5', true, 7, '{"at": "2026-03-02T08:30:05.906885+00:00", "person": 7, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (48, '68e3b98e-5d87-4fe6-b38a-d60e761d24bf', 1, 16, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.931455+00', '2026-03-02 08:30:05.906885+00', NULL, NULL, NULL, 'D0REMI', '1772440206.028483', '', '2026-03-02 08:30:06.031001+00', '24A5ADF711B5', false, NULL, '{"at": "2026-03-02T08:30:05.906885+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (50, '8de20137-71eb-4fcc-8bd8-0ae3554b1c2b', 1, 16, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.931455+00', '2026-03-02 08:30:05.906885+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.028831', '', '2026-03-02 08:30:06.03123+00', '24A5ADF711B5', false, NULL, '{"at": "2026-03-02T08:30:05.906885+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (39, 'f1431e69-746d-40c9-b52b-6f56ed17d534', 1, 15, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.537761+00', '2026-03-02 08:30:05.509508+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.649008', '', '2026-03-02 08:30:05.656353+00', '0CB61EE64727', false, NULL, '{"at": "2026-03-02T08:30:05.509508+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (40, '9bae72bc-2cee-4548-81d4-bd79e7fc3d9a', 1, 15, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.537761+00', '2026-03-02 08:30:05.509508+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.649563', '', '2026-03-02 08:30:05.657305+00', '0CB61EE64727', false, NULL, '{"at": "2026-03-02T08:30:05.509508+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (49, '8aeb0c64-3ee8-40f0-9c3f-1309d4459004', 1, 16, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.931455+00', '2026-03-02 08:30:05.906885+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '24A5ADF711B5', false, NULL, '{"at": "2026-03-02T08:30:05.906885+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (44, '30fdfdc6-8c2c-4180-bbc0-c2123319d6ea', 1, 15, 6, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.731644+00', '2026-03-03 08:30:05.655753+00', NULL, NULL, '87618df8-b777-466f-980b-17deb6521d0e', 'D0ANNE', '1772440205.648264', '', '2026-03-10 08:00:00.506931+00', '0CB61EE64727', true, NULL, '{"at": "2026-03-03T08:30:05.655753+00:00", "person": 6, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:05.537761+00');
INSERT INTO public.outbox VALUES (51, '79d9f532-d609-418d-9948-4042ab536792', 1, 16, 7, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:06.060342+00', '2026-03-02 08:30:09.059023+00', NULL, NULL, 'f65ec852-3437-4183-9456-20fcf4e969a2', 'D0MARC', '1772440206.026875', '', '2026-03-02 08:30:09.168248+00', 'F9DA584C2A3A', true, NULL, '{"at": "2026-03-02T08:30:09.059023+00:00", "person": 7, "author": 1, "occasion": "added", "why": "noted"}', '2026-03-02 08:30:05.931455+00');
INSERT INTO public.outbox VALUES (53, '40219a47-487e-48b2-bec8-7ddb2b2904a0', 1, 17, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.312999+00', '2026-03-02 08:30:06.280536+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.490655', '', '2026-03-02 08:30:06.507903+00', '6C21F40D0891', false, NULL, '{"at": "2026-03-02T08:30:06.280536+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (54, '0a743ee1-f864-4e6d-8150-0e0a9dc73641', 1, 17, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.312999+00', '2026-03-02 08:30:06.280536+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.490990', '', '2026-03-02 08:30:06.508345+00', '6C21F40D0891', false, NULL, '{"at": "2026-03-02T08:30:06.280536+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (52, '3fc0030d-76aa-43b0-85a6-5e168f13939f', 1, 17, 8, '8', 'password', '{}', 'sent', 1, '2026-03-02 08:30:06.312999+00', '2026-03-02 08:30:06.280536+00', NULL, NULL, NULL, 'D0ZOE', '1772440206.490095', '', '2026-03-02 08:30:06.503215+00', '6C21F40D0891', true, 8, '{"at": "2026-03-02T08:30:06.280536+00:00", "person": 8, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (55, '3e0b0d43-bd80-4155-8382-0bf714efb935', 1, 17, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.312999+00', '2026-03-02 08:30:06.280536+00', NULL, NULL, NULL, 'D0REMI', '1772440206.491305', '', '2026-03-02 08:30:06.508647+00', '6C21F40D0891', false, NULL, '{"at": "2026-03-02T08:30:06.280536+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (35, 'c6425f7c-962a-4589-8b26-184dbb51a4f7', 1, 14, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:04.830671+00', '2026-03-02 08:30:04.805063+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C2655CD22DE8', false, NULL, '{"at": "2026-03-02T08:30:04.805063+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (62, '38f8c574-9422-4105-949e-32b0e9d67344', 1, 18, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.668356+00', '2026-03-02 08:30:06.642161+00', NULL, NULL, NULL, 'D0REMI', '1772440206.840971', '', '2026-03-02 08:30:06.855061+00', 'CFF42D0919B1', false, NULL, '{"at": "2026-03-02T08:30:06.642161+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (64, 'd2a105e0-f500-4c9b-8fa1-fe12f83a92d5', 1, 18, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.668356+00', '2026-03-02 08:30:06.642161+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.842064', '', '2026-03-02 08:30:06.8553+00', 'CFF42D0919B1', false, NULL, '{"at": "2026-03-02T08:30:06.642161+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (32, '36e48f6e-cef1-40e7-9bbd-0996932b501f', 1, 14, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:04.830671+00', '2026-03-02 08:30:04.805063+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440204.934478', '', '2026-03-02 08:30:04.944942+00', 'C2655CD22DE8', false, NULL, '{"at": "2026-03-02T08:30:04.805063+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (33, '2480fce2-ed3f-4144-bb93-aa5cbf3a2554', 1, 14, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:04.830671+00', '2026-03-02 08:30:04.805063+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.934845', '', '2026-03-02 08:30:04.945139+00', 'C2655CD22DE8', false, NULL, '{"at": "2026-03-02T08:30:04.805063+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (34, '1e23484b-e30b-45f9-aeba-ba20925147a4', 1, 14, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:04.830671+00', '2026-03-02 08:30:04.805063+00', NULL, NULL, NULL, 'D0REMI', '1772440204.935188', '', '2026-03-02 08:30:04.945327+00', 'C2655CD22DE8', false, NULL, '{"at": "2026-03-02T08:30:04.805063+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (36, 'febef80c-343e-462a-b329-9f12561cb9a4', 1, 14, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:04.832166+00', '2026-03-02 08:30:04.805063+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.935483', '', '2026-03-02 08:30:04.94552+00', 'C2655CD22DE8', false, NULL, '{"at": "2026-03-02T08:30:04.805063+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (37, 'acad9310-508f-43b4-8354-ad22636082cd', 1, 12, 3, '3', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:04.833467+00', '2026-03-02 08:30:04.805063+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.937364', '', '2026-03-02 08:30:04.945701+00', 'C2655CD22DE8', false, NULL, '{"at": "2026-03-02T08:30:04.805063+00:00", "person": 3, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (63, '9846da2f-f067-4c98-bd8b-38362a2328f8', 1, 18, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:06.668356+00', '2026-03-02 08:30:06.642161+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'CFF42D0919B1', false, NULL, '{"at": "2026-03-02T08:30:06.642161+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (67, '58f659a0-a63e-474b-aa96-d85ea05c01ad', 1, 19, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:07.082881+00', '2026-03-02 08:30:07.06227+00', NULL, NULL, NULL, 'D0HUGH', '1772440207.230714', '', '2026-03-02 08:30:07.243677+00', '74BA12F08E33', false, NULL, '{"at": "2026-03-02T08:30:07.062270+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (68, '0a250e5e-36e0-4552-9ae5-6eda82ffffab', 1, 19, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:07.082881+00', '2026-03-02 08:30:07.06227+00', NULL, NULL, NULL, 'D0PAULE', '1772440207.231199', '', '2026-03-02 08:30:07.244045+00', '74BA12F08E33', false, NULL, '{"at": "2026-03-02T08:30:07.062270+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (66, 'f0b3baeb-2e3c-437b-9d91-046a164d9806', 1, 19, 10, '10', 'password', '{}', 'sent', 1, '2026-03-02 08:30:07.082881+00', '2026-03-02 08:30:07.06227+00', NULL, NULL, NULL, 'D0BRUNO', '1772440207.229943', '', '2026-03-02 08:30:07.239427+00', '74BA12F08E33', true, 10, '{"at": "2026-03-02T08:30:07.062270+00:00", "person": 10, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (69, '88bea828-581f-4e83-9b88-7dcbe3c1cfee', 1, 19, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:07.082881+00', '2026-03-02 08:30:07.06227+00', NULL, NULL, NULL, 'D0REMI', '1772440207.235840', '', '2026-03-02 08:30:07.244323+00', '74BA12F08E33', false, NULL, '{"at": "2026-03-02T08:30:07.062270+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (71, '5117714d-41b5-4886-b8a8-6cbaf661c6ac', 1, 19, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:07.082881+00', '2026-03-02 08:30:07.06227+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440207.236495', '', '2026-03-02 08:30:07.244657+00', '74BA12F08E33', false, NULL, '{"at": "2026-03-02T08:30:07.062270+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (59, 'd5551fa9-3abf-445e-b615-72917fbf6c96', 1, 18, 9, '9', 'password', '{}', 'sent', 1, '2026-03-02 08:30:06.668356+00', '2026-03-02 08:30:06.642161+00', NULL, NULL, NULL, 'D0NORA', '1772440206.833122', '', '2026-03-02 08:30:06.84744+00', 'CFF42D0919B1', true, 9, '{"at": "2026-03-02T08:30:06.642161+00:00", "person": 9, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (60, '98e986da-80bc-4ad0-adde-5b1d5970428e', 1, 18, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.668356+00', '2026-03-02 08:30:06.642161+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.834374', '', '2026-03-02 08:30:06.854496+00', 'CFF42D0919B1', false, NULL, '{"at": "2026-03-02T08:30:06.642161+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (61, '416d9784-b578-4c84-a668-0018c3eaebcd', 1, 18, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.668356+00', '2026-03-02 08:30:06.642161+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.835190', '', '2026-03-02 08:30:06.854793+00', 'CFF42D0919B1', false, NULL, '{"at": "2026-03-02T08:30:06.642161+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (70, 'e58b3251-44d1-4125-994a-cfc9225c601b', 1, 19, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:07.082881+00', '2026-03-02 08:30:07.06227+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '74BA12F08E33', false, NULL, '{"at": "2026-03-02T08:30:07.062270+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (72, 'f95f3f9c-1d6d-4759-a9fb-dd3d0a038384', 1, 19, 10, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:07.294116+00', '2026-03-03 08:30:07.239427+00', NULL, NULL, 'f0b3baeb-2e3c-437b-9d91-046a164d9806', 'D0BRUNO', '1772440207.229943', '', '2026-03-10 08:00:00.549955+00', '74BA12F08E33', true, NULL, '{"at": "2026-03-03T08:30:07.239427+00:00", "person": 10, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:07.082881+00');
INSERT INTO public.outbox VALUES (65, '0677d0a5-d178-49e1-afd2-19452452142a', 1, 18, 9, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:06.903468+00', '2026-03-02 08:30:09.299777+00', NULL, NULL, 'd5551fa9-3abf-445e-b615-72917fbf6c96', 'D0NORA', '1772440206.833122', '', '2026-03-02 08:30:09.346901+00', '5C942614A32A', true, NULL, '{"at": "2026-03-02T08:30:09.299777+00:00", "person": 9, "author": 1, "occasion": "added", "why": "noted"}', '2026-03-02 08:30:06.668356+00');
INSERT INTO public.outbox VALUES (74, '4465959c-69d5-4c2c-8cae-890126f5f054', 1, 20, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:07.386278+00', '2026-03-02 08:30:07.36702+00', NULL, NULL, NULL, 'D0HUGH', '1772440207.483329', '', '2026-03-02 08:30:07.490984+00', '50932F727261', false, NULL, '{"at": "2026-03-02T08:30:07.367020+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (77, '85164af8-8c9f-4caf-99b6-b08d16873bb8', 1, 20, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:07.386278+00', '2026-03-02 08:30:07.36702+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '50932F727261', false, NULL, '{"at": "2026-03-02T08:30:07.367020+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (75, '9416d2bd-aa28-4754-9885-69391d39da65', 1, 20, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:07.386278+00', '2026-03-02 08:30:07.36702+00', NULL, NULL, NULL, 'D0PAULE', '1772440207.488172', '', '2026-03-02 08:30:07.491168+00', '50932F727261', false, NULL, '{"at": "2026-03-02T08:30:07.367020+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (73, '90e19fd3-e95b-4115-9c9d-fe8c629cf8d1', 1, 20, 11, '11', 'password', '{}', 'sent', 1, '2026-03-02 08:30:07.386278+00', '2026-03-02 08:30:07.36702+00', NULL, NULL, NULL, 'D0OSCAR', '1772440207.482882', '', '2026-03-02 08:30:07.490713+00', '50932F727261', true, 11, '{"at": "2026-03-02T08:30:07.367020+00:00", "person": 11, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (76, 'db8673a0-8992-49bb-9762-3081695fce00', 1, 20, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:07.386278+00', '2026-03-02 08:30:07.36702+00', NULL, NULL, NULL, 'D0REMI', '1772440207.488861', '', '2026-03-02 08:30:07.491331+00', '50932F727261', false, NULL, '{"at": "2026-03-02T08:30:07.367020+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (56, '96d770fa-c484-4fa8-9f3e-c6a0e045a65e', 1, 17, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:06.312999+00', '2026-03-02 08:30:06.280536+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6C21F40D0891', false, NULL, '{"at": "2026-03-02T08:30:06.280536+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (57, '51464cca-846f-4127-ba78-73e267e628dd', 1, 17, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.312999+00', '2026-03-02 08:30:06.280536+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.501121', '', '2026-03-02 08:30:06.508839+00', '6C21F40D0891', false, NULL, '{"at": "2026-03-02T08:30:06.280536+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (92, '82cc47b8-b29f-4144-961d-4d9f7d3d1d00', 1, 22, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:07.900279+00', '2026-03-02 08:30:07.887436+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.063616', '', '2026-03-02 08:30:08.066541+00', 'CFC8FE6AC039', false, NULL, '{"at": "2026-03-02T08:30:07.887436+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (102, '2ae24c91-040c-4079-9614-921809e36a37', 1, 24, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.336103+00', '2026-03-02 08:30:08.331641+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.385741', '', '2026-03-02 08:30:08.390482+00', 'EBFB7FD9123B', false, NULL, '{"at": "2026-03-02T08:30:08.331641+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (103, '338195ae-ec57-4ecb-8c7a-0c9f98c012f3', 1, 24, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.336103+00', '2026-03-02 08:30:08.331641+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.386069', '', '2026-03-02 08:30:08.390699+00', 'EBFB7FD9123B', false, NULL, '{"at": "2026-03-02T08:30:08.331641+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (104, 'b779a9da-f417-4402-b808-c0d3e8b4ac6f', 1, 24, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.336103+00', '2026-03-02 08:30:08.331641+00', NULL, NULL, NULL, 'D0REMI', '1772440208.386374', '', '2026-03-02 08:30:08.390864+00', 'EBFB7FD9123B', false, NULL, '{"at": "2026-03-02T08:30:08.331641+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (106, 'f95032b8-b586-4fd5-af1a-6652244bc39b', 1, 24, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.336103+00', '2026-03-02 08:30:08.331641+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.386681', '', '2026-03-02 08:30:08.391012+00', 'EBFB7FD9123B', false, NULL, '{"at": "2026-03-02T08:30:08.331641+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (111, 'c05d4792-3622-4456-8ac0-b6db12177c3d', 1, 25, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:08.431229+00', '2026-03-02 08:30:08.422335+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '59ECB87D859B', false, NULL, '{"at": "2026-03-02T08:30:08.422335+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (114, '644d9e91-68e0-41d4-8501-243ff2d5c366', 1, 26, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.584248+00', '2026-03-02 08:30:08.577952+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.666633', '', '2026-03-02 08:30:08.674092+00', 'A0FCDDC1895E', false, NULL, '{"at": "2026-03-02T08:30:08.577952+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (115, 'b734b7d6-19ab-4982-b7c6-d8ef2b52fa2d', 1, 26, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.584248+00', '2026-03-02 08:30:08.577952+00', NULL, NULL, NULL, 'D0REMI', '1772440208.672300', '', '2026-03-02 08:30:08.67433+00', 'A0FCDDC1895E', false, NULL, '{"at": "2026-03-02T08:30:08.577952+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (109, 'cef0461a-3407-40be-9adb-eec49364c81e', 1, 25, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.431229+00', '2026-03-02 08:30:08.422335+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.534124', '', '2026-03-02 08:30:08.538552+00', '59ECB87D859B', false, NULL, '{"at": "2026-03-02T08:30:08.422335+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (110, '799bfd67-2a9d-4587-9b7e-e19bc1c03a17', 1, 25, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.431229+00', '2026-03-02 08:30:08.422335+00', NULL, NULL, NULL, 'D0REMI', '1772440208.534552', '', '2026-03-02 08:30:08.538767+00', '59ECB87D859B', false, NULL, '{"at": "2026-03-02T08:30:08.422335+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (108, 'a99b3ae2-68c5-40d3-b614-a335cbf17c60', 1, 25, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.431229+00', '2026-03-02 08:30:08.422335+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.533548', '', '2026-03-02 08:30:08.538035+00', '59ECB87D859B', false, NULL, '{"at": "2026-03-02T08:30:08.422335+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (112, '37835f4c-c4b1-4b92-9ddf-4ea7e4363aa6', 1, 25, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.431229+00', '2026-03-02 08:30:08.422335+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.534888', '', '2026-03-02 08:30:08.538956+00', '59ECB87D859B', false, NULL, '{"at": "2026-03-02T08:30:08.422335+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (122, '3bc32515-6ae5-4aeb-8bac-8bee9dd4c5e3', 1, 27, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:08.804392+00', '2026-03-02 08:30:08.797728+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A1D97B505E2A', false, NULL, '{"at": "2026-03-02T08:30:08.797728+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (127, 'bae4e73e-f024-48dc-a26f-62ed26cd321b', 1, 32, 20, '20', 'password', '{}', 'sent', 1, '2026-03-02 08:30:10.188856+00', '2026-03-02 08:30:10.098807+00', NULL, NULL, NULL, 'D100001', '1772440210.643422', '', '2026-03-02 08:30:10.656707+00', NULL, false, 20, '{"at": "2026-03-02T08:30:10.098807+00:00", "person": 20, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (128, 'ad81c604-f773-44a3-9432-f05cee237f6f', 1, 33, 21, '21', 'password', '{}', 'sent', 1, '2026-03-02 08:30:10.188856+00', '2026-03-02 08:30:10.098807+00', NULL, NULL, NULL, 'D100002', '1772440210.697322', '', '2026-03-02 08:30:10.69838+00', NULL, false, 21, '{"at": "2026-03-02T08:30:10.098807+00:00", "person": 21, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (119, '8f646119-3fbd-4ff2-b0a3-2c95f5f30a85', 1, 27, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.804392+00', '2026-03-02 08:30:08.797728+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.862532', '', '2026-03-02 08:30:08.87216+00', 'A1D97B505E2A', false, NULL, '{"at": "2026-03-02T08:30:08.797728+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (118, '283b3f53-f554-4a86-a804-a90502284d8a', 1, 27, 1, '1', 'password', '{}', 'sent', 1, '2026-03-02 08:30:08.804392+00', '2026-03-02 08:30:08.797728+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440208.861636', '', '2026-03-02 08:30:08.871749+00', 'A1D97B505E2A', true, 18, '{"at": "2026-03-02T08:30:08.797728+00:00", "person": 18, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (120, '7f8724f3-0e23-4e49-b67c-61cfecb62ddb', 1, 27, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.804392+00', '2026-03-02 08:30:08.797728+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.863094', '', '2026-03-02 08:30:08.872656+00', 'A1D97B505E2A', false, NULL, '{"at": "2026-03-02T08:30:08.797728+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (121, 'fc2f973b-a6d8-4a56-b244-df9725999d02', 1, 27, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.804392+00', '2026-03-02 08:30:08.797728+00', NULL, NULL, NULL, 'D0REMI', '1772440208.867690', '', '2026-03-02 08:30:08.87291+00', 'A1D97B505E2A', false, NULL, '{"at": "2026-03-02T08:30:08.797728+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (123, 'ba1f86aa-0d4c-41ba-9591-f643fdd0d5fe', 1, 27, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.804392+00', '2026-03-02 08:30:08.797728+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.869537', '', '2026-03-02 08:30:08.873136+00', 'A1D97B505E2A', false, NULL, '{"at": "2026-03-02T08:30:08.797728+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (126, '9673d001-bdb5-42cc-b566-022c6d3c5dd5', 1, 31, 19, '19', 'password', '{}', 'sent', 1, '2026-03-02 08:30:10.188856+00', '2026-03-02 08:30:10.098807+00', NULL, NULL, NULL, 'D100000', '1772440210.562899', '', '2026-03-02 08:30:10.576345+00', NULL, false, 19, '{"at": "2026-03-02T08:30:10.098807+00:00", "person": 19, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (156, '517e44cf-15d5-491c-b874-7b47cf522c38', 1, 39, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:12.294831+00', '2026-03-02 08:30:12.272567+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440212.395827', '', '2026-03-02 08:30:12.403948+00', 'FD91FA2F3F02', false, NULL, '{"at": "2026-03-02T08:30:12.272567+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (88, 'c6304ecf-4865-4c7a-b386-99dcb9a4b9fb', 1, 22, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:07.900279+00', '2026-03-02 08:30:07.887436+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.062097', '', '2026-03-02 08:30:08.065798+00', 'CFC8FE6AC039', false, NULL, '{"at": "2026-03-02T08:30:07.887436+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (78, 'e09b831c-d5af-4192-967d-fd25c64ccbad', 1, 20, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:07.386278+00', '2026-03-02 08:30:07.36702+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440207.489232', '', '2026-03-02 08:30:07.491544+00', '50932F727261', false, NULL, '{"at": "2026-03-02T08:30:07.367020+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (84, 'c5685784-d737-4e6e-abff-ec5c5154bd8f', 1, 21, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:07.669055+00', '2026-03-02 08:30:07.652483+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '12A6609088A0', false, NULL, '{"at": "2026-03-02T08:30:07.652483+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (87, '3737e23c-9bde-473f-9c2d-b08eee6c1bfd', 1, 22, 13, '13', 'password', '{}', 'sent', 1, '2026-03-02 08:30:07.900279+00', '2026-03-02 08:30:07.887436+00', NULL, NULL, NULL, 'D0THOMAS', '1772440208.059575', '', '2026-03-02 08:30:08.065386+00', 'CFC8FE6AC039', true, 13, '{"at": "2026-03-02T08:30:07.887436+00:00", "person": 13, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (89, '80859f91-b000-48ea-b56e-a0d206a2419b', 1, 22, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:07.900279+00', '2026-03-02 08:30:07.887436+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.062659', '', '2026-03-02 08:30:08.066058+00', 'CFC8FE6AC039', false, NULL, '{"at": "2026-03-02T08:30:07.887436+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (90, '1e424a68-67eb-4361-816c-45c1c0f80260', 1, 22, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:07.900279+00', '2026-03-02 08:30:07.887436+00', NULL, NULL, NULL, 'D0REMI', '1772440208.063134', '', '2026-03-02 08:30:08.0663+00', 'CFC8FE6AC039', false, NULL, '{"at": "2026-03-02T08:30:07.887436+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (81, '89307f1b-5cb1-476f-a49e-502e1c6fc49d', 1, 21, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:07.669055+00', '2026-03-02 08:30:07.652483+00', NULL, NULL, NULL, 'D0HUGH', '1772440207.752687', '', '2026-03-02 08:30:07.758097+00', '12A6609088A0', false, NULL, '{"at": "2026-03-02T08:30:07.652483+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (82, '39d4ca0b-e6b3-40c6-992a-7d7f52eeabbc', 1, 21, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:07.669055+00', '2026-03-02 08:30:07.652483+00', NULL, NULL, NULL, 'D0PAULE', '1772440207.753580', '', '2026-03-02 08:30:07.75828+00', '12A6609088A0', false, NULL, '{"at": "2026-03-02T08:30:07.652483+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (80, '5c2df235-735f-4256-a33f-d38bbcdeaa86', 1, 21, 12, '12', 'password', '{}', 'sent', 1, '2026-03-02 08:30:07.669055+00', '2026-03-02 08:30:07.652483+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440207.747057', '', '2026-03-02 08:30:07.757802+00', '12A6609088A0', true, 12, '{"at": "2026-03-02T08:30:07.652483+00:00", "person": 12, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (83, '2b746ccb-555f-4d03-a2de-9c9c3520cde3', 1, 21, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:07.669055+00', '2026-03-02 08:30:07.652483+00', NULL, NULL, NULL, 'D0REMI', '1772440207.753967', '', '2026-03-02 08:30:07.758481+00', '12A6609088A0', false, NULL, '{"at": "2026-03-02T08:30:07.652483+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (85, '56f70c85-42ff-4672-b78e-62ca00178c16', 1, 21, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:07.669055+00', '2026-03-02 08:30:07.652483+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440207.754281', '', '2026-03-02 08:30:07.758645+00', '12A6609088A0', false, NULL, '{"at": "2026-03-02T08:30:07.652483+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (91, '228fa5bd-dfab-4956-8c56-a6e0f59f9852', 1, 22, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:07.900279+00', '2026-03-02 08:30:07.887436+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'CFC8FE6AC039', false, NULL, '{"at": "2026-03-02T08:30:07.887436+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (95, '35a836d2-1ddd-4348-a78a-423a7e98b493', 1, 23, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.176571+00', '2026-03-02 08:30:08.168442+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.222801', '', '2026-03-02 08:30:08.228867+00', 'B4F980E1050A', false, NULL, '{"at": "2026-03-02T08:30:08.168442+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (94, '65b3c6c5-ee85-4332-b95b-3050aedb8a0a', 1, 23, 14, '14', 'password', '{}', 'sent', 1, '2026-03-02 08:30:08.176571+00', '2026-03-02 08:30:08.168442+00', NULL, NULL, NULL, 'D0LOUIS', '1772440208.222335', '', '2026-03-02 08:30:08.228566+00', 'B4F980E1050A', true, 14, '{"at": "2026-03-02T08:30:08.168442+00:00", "person": 14, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (96, '5ff813e9-3232-4d37-86fe-b69a2fea4149', 1, 23, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.176571+00', '2026-03-02 08:30:08.168442+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.223731', '', '2026-03-02 08:30:08.22906+00', 'B4F980E1050A', false, NULL, '{"at": "2026-03-02T08:30:08.168442+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (97, '5aa484de-e50b-459f-927d-cbbf3e418cc3', 1, 23, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.176571+00', '2026-03-02 08:30:08.168442+00', NULL, NULL, NULL, 'D0REMI', '1772440208.224749', '', '2026-03-02 08:30:08.229234+00', 'B4F980E1050A', false, NULL, '{"at": "2026-03-02T08:30:08.168442+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (98, 'bc375c9d-ecc5-458c-8a86-b6c657d4b4c7', 1, 23, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:08.176571+00', '2026-03-02 08:30:08.168442+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B4F980E1050A', false, NULL, '{"at": "2026-03-02T08:30:08.168442+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (99, 'c02306eb-1e16-41f1-b67c-c1e0ef26b6a0', 1, 23, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.176571+00', '2026-03-02 08:30:08.168442+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.225069', '', '2026-03-02 08:30:08.229386+00', 'B4F980E1050A', false, NULL, '{"at": "2026-03-02T08:30:08.168442+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (105, '76ef7ca6-1155-4b7c-9a67-c3169e958099', 1, 24, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:08.336103+00', '2026-03-02 08:30:08.331641+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EBFB7FD9123B', false, NULL, '{"at": "2026-03-02T08:30:08.331641+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (101, '7f4a3f80-db0d-43f7-bc27-4ca7bb220c85', 1, 24, 15, '15', 'password', '{}', 'sent', 1, '2026-03-02 08:30:08.336103+00', '2026-03-02 08:30:08.331641+00', NULL, NULL, NULL, 'D0EMMA', '1772440208.384995', '', '2026-03-02 08:30:08.390114+00', 'EBFB7FD9123B', true, 15, '{"at": "2026-03-02T08:30:08.331641+00:00", "person": 15, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (113, '2cef2cc8-c82d-4433-b707-b6e4f17fcfbd', 1, 26, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.584248+00', '2026-03-02 08:30:08.577952+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.666081', '', '2026-03-02 08:30:08.673574+00', 'A0FCDDC1895E', false, NULL, '{"at": "2026-03-02T08:30:08.577952+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (86, 'd4ff92cb-767d-427a-b8ab-0e8c222dc1b9', 1, 21, 12, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:07.799616+00', '2026-03-02 08:30:11.122173+00', NULL, NULL, '5c2df235-735f-4256-a33f-d38bbcdeaa86', 'D0SOPHIE', '1772440207.747057', '', '2026-03-02 08:30:11.447745+00', 'FFA56180100B', true, NULL, '{"at": "2026-03-02T08:30:11.122173+00:00", "person": 12, "author": 1, "occasion": "added", "why": "ended"}', '2026-03-02 08:30:07.669055+00');
INSERT INTO public.outbox VALUES (93, '503a39ab-03d5-4601-bfe9-de0434d8bfab', 1, 22, 13, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:08.081724+00', '2026-03-02 08:30:11.554994+00', NULL, NULL, '3737e23c-9bde-473f-9c2d-b08eee6c1bfd', 'D0THOMAS', '1772440208.059575', '', '2026-03-02 08:30:11.7936+00', '5917DA777B21', true, NULL, '{"at": "2026-03-02T08:30:11.554994+00:00", "person": 13, "author": 1, "occasion": "added", "why": "ended"}', '2026-03-02 08:30:07.900279+00');
INSERT INTO public.outbox VALUES (100, '34ce3b6a-3e22-4588-8416-356e43fb1646', 1, 23, 14, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:08.238652+00', '2026-03-02 08:30:11.995589+00', NULL, NULL, '65b3c6c5-ee85-4332-b95b-3050aedb8a0a', 'D0LOUIS', '1772440208.222335', '', '2026-03-02 08:30:12.183484+00', 'F4B8BF0E0E4A', true, NULL, '{"at": "2026-03-02T08:30:11.995589+00:00", "person": 14, "author": 1, "occasion": "added", "why": "ended"}', '2026-03-02 08:30:08.176571+00');
INSERT INTO public.outbox VALUES (79, 'e1c0984d-0673-479b-81b5-9100aed14561', 1, 20, 11, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:07.536557+00', '2026-03-03 08:30:07.490713+00', NULL, NULL, '90e19fd3-e95b-4115-9c9d-fe8c629cf8d1', 'D0OSCAR', '1772440207.482882', '', '2026-03-10 08:00:00.550258+00', '50932F727261', true, NULL, '{"at": "2026-03-03T08:30:07.490713+00:00", "person": 11, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:07.386278+00');
INSERT INTO public.outbox VALUES (107, '301aa5e9-f8d4-4620-a437-72fe71a58d12', 1, 24, 15, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:08.400096+00', '2026-03-03 08:30:08.390114+00', NULL, NULL, '7f4a3f80-db0d-43f7-bc27-4ca7bb220c85', 'D0EMMA', '1772440208.384995', '', '2026-03-10 08:00:00.550547+00', 'EBFB7FD9123B', true, NULL, '{"at": "2026-03-03T08:30:08.390114+00:00", "person": 15, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:08.336103+00');
INSERT INTO public.outbox VALUES (116, 'e369e35d-75cc-4b3e-b879-b7b9df05a026', 1, 26, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:08.584248+00', '2026-03-02 08:30:08.577952+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A0FCDDC1895E', false, NULL, '{"at": "2026-03-02T08:30:08.577952+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (117, '5b0ffc22-4270-4ba2-af50-1a72acb59098', 1, 26, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:08.584248+00', '2026-03-02 08:30:08.577952+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.672704', '', '2026-03-02 08:30:08.674544+00', 'A0FCDDC1895E', false, NULL, '{"at": "2026-03-02T08:30:08.577952+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (125, '04f03d75-e828-4d5b-9729-162990d6f44f', 1, 30, 1, '1', 'import_started', '{}', 'sent', 1, '2026-03-02 08:30:10.037046+00', '2026-03-02 08:30:10.021945+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440210.129556', '', '2026-03-02 08:30:10.14166+00', 'F76BCD088654', false, NULL, '{"at": "2026-03-02T08:30:10.021945+00:00", "file": "abonn\u00e9s.csv", "total": 5, "handled": 0, "state": "running"}', NULL);
INSERT INTO public.outbox VALUES (132, 'ad3c01db-5782-4043-a442-34e52551e8e3', 1, 35, 5, '5', 'subscribers_imported', '{}', 'unreachable', 0, '2026-03-02 08:30:10.220294+00', '2026-03-02 08:30:10.200747+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL, '{"at": "2026-03-02T08:30:10.200747+00:00", "author": 1, "count": 4}', NULL);
INSERT INTO public.outbox VALUES (138, 'c4657a4a-58f4-4391-984f-83e9cec77cca', 1, 36, 12, '12', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:11.191965+00', '2026-03-02 08:30:11.122173+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440211.430923', '', '2026-03-02 08:30:11.450709+00', 'FFA56180100B', false, NULL, '{"at": "2026-03-02T08:30:11.122173+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (140, '71cb943a-fd9d-4565-9510-08b2c8b31211', 1, 36, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:11.195784+00', '2026-03-02 08:30:11.122173+00', NULL, NULL, NULL, 'D0PAULE', '1772440211.442586', '', '2026-03-02 08:30:11.451655+00', 'FFA56180100B', false, NULL, '{"at": "2026-03-02T08:30:11.122173+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (129, '246a00e9-3b08-4f1b-af8b-3d441633499c', 1, 35, 2, '2', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:10.220294+00', '2026-03-02 08:30:10.200747+00', NULL, NULL, NULL, 'D0HUGH', '1772440210.409618', '', '2026-03-02 08:30:10.436734+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:10.200747+00:00", "author": 1, "count": 4}', NULL);
INSERT INTO public.outbox VALUES (130, '4e67f7ac-a87e-4fcc-af23-851fb703c882', 1, 35, 3, '3', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:10.220294+00', '2026-03-02 08:30:10.200747+00', NULL, NULL, NULL, 'D0PAULE', '1772440210.410373', '', '2026-03-02 08:30:10.440197+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:10.200747+00:00", "author": 1, "count": 4}', NULL);
INSERT INTO public.outbox VALUES (131, 'c683095f-bc1c-449c-8495-dfe7178ba6f0', 1, 35, 4, '4', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:10.220294+00', '2026-03-02 08:30:10.200747+00', NULL, NULL, NULL, 'D0REMI', '1772440210.410947', '', '2026-03-02 08:30:10.440736+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:10.200747+00:00", "author": 1, "count": 4}', NULL);
INSERT INTO public.outbox VALUES (133, 'cdfb00cf-c41c-4bf4-9c8e-ccd4d1bb871d', 1, 35, NULL, 'channel', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:10.220294+00', '2026-03-02 08:30:10.200747+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440210.411391', '', '2026-03-02 08:30:10.441127+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:10.200747+00:00", "author": 1, "count": 4}', NULL);
INSERT INTO public.outbox VALUES (134, 'caed27b2-de5f-4f2b-84b6-926e3ec71316', 1, 35, 1, '1', 'import_ended', '{}', 'sent', 1, '2026-03-02 08:30:10.230609+00', '2026-03-02 08:30:10.200747+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440210.424081', '', '2026-03-02 08:30:10.441529+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:10.200747+00:00", "file": "abonn\u00e9s.csv", "added": 4, "there": 0, "left_out": 0, "refused": 1, "outside": 1, "outcome": "done", "in_slack": true}', NULL);
INSERT INTO public.outbox VALUES (142, 'a2e1831a-6ef7-4809-a1f7-d292789e5e94', 1, 36, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-02 08:30:11.195784+00', '2026-03-02 08:30:11.122173+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FFA56180100B', false, NULL, '{"at": "2026-03-02T08:30:11.122173+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (139, 'f0de23f9-d6e7-4245-96b5-2ac3fa355e16', 1, 36, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:11.195784+00', '2026-03-02 08:30:11.122173+00', NULL, NULL, NULL, 'D0HUGH', '1772440211.438836', '', '2026-03-02 08:30:11.451151+00', 'FFA56180100B', false, NULL, '{"at": "2026-03-02T08:30:11.122173+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (141, '1e470db0-1f9b-41af-b37b-864da74855e4', 1, 36, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:11.195784+00', '2026-03-02 08:30:11.122173+00', NULL, NULL, NULL, 'D0REMI', '1772440211.445879', '', '2026-03-02 08:30:11.452012+00', 'FFA56180100B', false, NULL, '{"at": "2026-03-02T08:30:11.122173+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (143, 'a76b5f52-c42b-4e7d-8fc6-e2fd35803b29', 1, 36, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:11.200509+00', '2026-03-02 08:30:11.122173+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440211.447000', '', '2026-03-02 08:30:11.452331+00', 'FFA56180100B', false, NULL, '{"at": "2026-03-02T08:30:11.122173+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (148, '71b7ffb3-6021-412c-8476-fc9225568841', 1, 37, 5, '5', 'subscriber_removed', '{}', 'unreachable', 0, '2026-03-02 08:30:11.611894+00', '2026-03-02 08:30:11.554994+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '5917DA777B21', false, NULL, '{"at": "2026-03-02T08:30:11.554994+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (154, 'aed4d004-0a14-4de8-aaf7-49ec607c2f76', 1, 38, 5, '5', 'subscriber_removed', '{}', 'unreachable', 0, '2026-03-02 08:30:12.032778+00', '2026-03-02 08:30:11.995589+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'F4B8BF0E0E4A', false, NULL, '{"at": "2026-03-02T08:30:11.995589+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (145, '43076f4c-8b40-45f5-af8e-27b6ec550f4a', 1, 37, 2, '2', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:11.611894+00', '2026-03-02 08:30:11.554994+00', NULL, NULL, NULL, 'D0HUGH', '1772440211.786383', '', '2026-03-02 08:30:11.804153+00', '5917DA777B21', false, NULL, '{"at": "2026-03-02T08:30:11.554994+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (144, '29b744d6-5187-4e6b-a5f8-2e8383ddc4ed', 1, 37, 13, '13', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:11.600572+00', '2026-03-02 08:30:11.554994+00', NULL, NULL, NULL, 'D0THOMAS', '1772440211.785646', '', '2026-03-02 08:30:11.797995+00', '5917DA777B21', false, NULL, '{"at": "2026-03-02T08:30:11.554994+00:00", "person": 13, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (146, '083b2e92-f3bd-4204-bbb3-0f8bdc579934', 1, 37, 3, '3', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:11.611894+00', '2026-03-02 08:30:11.554994+00', NULL, NULL, NULL, 'D0PAULE', '1772440211.787072', '', '2026-03-02 08:30:11.804948+00', '5917DA777B21', false, NULL, '{"at": "2026-03-02T08:30:11.554994+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (147, 'a35cf67c-4abd-45a1-bc65-0df20aea7148', 1, 37, 4, '4', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:11.611894+00', '2026-03-02 08:30:11.554994+00', NULL, NULL, NULL, 'D0REMI', '1772440211.791955', '', '2026-03-02 08:30:11.805301+00', '5917DA777B21', false, NULL, '{"at": "2026-03-02T08:30:11.554994+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (149, 'e38c51b1-5acd-4711-8f6b-379dba06eb32', 1, 37, NULL, 'channel', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:11.6148+00', '2026-03-02 08:30:11.554994+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440211.792769', '', '2026-03-02 08:30:11.805617+00', '5917DA777B21', false, NULL, '{"at": "2026-03-02T08:30:11.554994+00:00", "person": 13, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (155, '5f218eb4-277f-44e3-8e58-71ed2983e3ca', 1, 38, NULL, 'channel', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:12.034782+00', '2026-03-02 08:30:11.995589+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440212.182588', '', '2026-03-02 08:30:12.190694+00', 'F4B8BF0E0E4A', false, NULL, '{"at": "2026-03-02T08:30:11.995589+00:00", "person": 14, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (136, '70ea726e-a957-4fe8-8632-a0125a02e7d9', 1, 32, 20, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:10.715476+00', '2026-03-03 08:30:10.656707+00', NULL, NULL, 'bae4e73e-f024-48dc-a26f-62ed26cd321b', 'D100001', '1772440210.643422', '', '2026-03-10 08:00:00.55145+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:10.656707+00:00", "person": 20, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:10.188856+00');
INSERT INTO public.outbox VALUES (150, '5fa85ed2-1900-43a8-afe5-300e72b25e44', 1, 38, 14, '14', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:12.027758+00', '2026-03-02 08:30:11.995589+00', NULL, NULL, NULL, 'D0LOUIS', '1772440212.179754', '', '2026-03-02 08:30:12.189446+00', 'F4B8BF0E0E4A', false, NULL, '{"at": "2026-03-02T08:30:11.995589+00:00", "person": 14, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (151, '138a9781-d036-49c3-a361-a896db97b01e', 1, 38, 2, '2', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:12.032778+00', '2026-03-02 08:30:11.995589+00', NULL, NULL, NULL, 'D0HUGH', '1772440212.180859', '', '2026-03-02 08:30:12.189866+00', 'F4B8BF0E0E4A', false, NULL, '{"at": "2026-03-02T08:30:11.995589+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (152, '699c08a1-a9ba-49ea-84c0-f9d6a726e3a7', 1, 38, 3, '3', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:12.032778+00', '2026-03-02 08:30:11.995589+00', NULL, NULL, NULL, 'D0PAULE', '1772440212.181501', '', '2026-03-02 08:30:12.190156+00', 'F4B8BF0E0E4A', false, NULL, '{"at": "2026-03-02T08:30:11.995589+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (153, '4af20707-1fbb-45ad-909e-ada2daec143f', 1, 38, 4, '4', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:12.032778+00', '2026-03-02 08:30:11.995589+00', NULL, NULL, NULL, 'D0REMI', '1772440212.182094', '', '2026-03-02 08:30:12.190418+00', 'F4B8BF0E0E4A', false, NULL, '{"at": "2026-03-02T08:30:11.995589+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (157, 'f1d752ed-99e5-4916-a946-d9b6f75be5e9', 1, 39, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:12.294831+00', '2026-03-02 08:30:12.272567+00', NULL, NULL, NULL, 'D0HUGH', '1772440212.397203', '', '2026-03-02 08:30:12.405976+00', 'FD91FA2F3F02', false, NULL, '{"at": "2026-03-02T08:30:12.272567+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (158, 'b726eecd-2a15-4f73-8dfa-10003a468dfd', 1, 39, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:12.294831+00', '2026-03-02 08:30:12.272567+00', NULL, NULL, NULL, 'D0PAULE', '1772440212.398036', '', '2026-03-02 08:30:12.406443+00', 'FD91FA2F3F02', false, NULL, '{"at": "2026-03-02T08:30:12.272567+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (159, 'a671f337-90d6-4592-9af4-80e114b3fd14', 1, 39, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:12.294831+00', '2026-03-02 08:30:12.272567+00', NULL, NULL, NULL, 'D0REMI', '1772440212.398665', '', '2026-03-02 08:30:12.406767+00', 'FD91FA2F3F02', false, NULL, '{"at": "2026-03-02T08:30:12.272567+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (177, '375b2ea1-6454-46c8-96ea-2e69b190a3e6', 1, 43, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:13.82322+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (170, '9017973d-ed4f-47c8-8fdb-f86f43a0ca24', 1, 41, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:13.80802+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, '0c0c7748-e10a-48b5-b7a5-c107ed31ea0d', 'D0HUGH', '1772440213.286590', '', '2026-03-02 08:30:14.021015+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.158787+00:00", "answer": {"by": 2, "action": "enrolment_approved"}, "person": 15}', '2026-03-02 08:30:13.185975+00');
INSERT INTO public.outbox VALUES (169, '64da583a-0cce-461a-b66c-ee87da96ed02', 1, 41, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:13.802932+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, 'e7a4bd6c-831f-4e6b-8459-724932394664', 'D0CLAIRE', '1772440213.285589', '', '2026-03-02 08:30:14.0206+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.158787+00:00", "answer": {"by": 2, "action": "enrolment_approved"}, "person": 15}', '2026-03-02 08:30:13.185975+00');
INSERT INTO public.outbox VALUES (171, '88e26ec9-f626-44bf-9142-6547e4bd53bf', 1, 41, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:13.809158+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, '30d0fce7-616e-40a5-b700-fa6cb226749f', 'D0PAULE', '1772440213.287360', '', '2026-03-02 08:30:14.021293+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.158787+00:00", "answer": {"by": 2, "action": "enrolment_approved"}, "person": 15}', '2026-03-02 08:30:13.185975+00');
INSERT INTO public.outbox VALUES (172, 'aa4a4779-1876-4010-b58f-47e9d12bb358', 1, 41, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:13.809814+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, '71ce8a5b-def3-479d-bacd-749ea2fe7945', 'D0REMI', '1772440213.294255', '', '2026-03-02 08:30:14.021581+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.158787+00:00", "answer": {"by": 2, "action": "enrolment_approved"}, "person": 15}', '2026-03-02 08:30:13.185975+00');
INSERT INTO public.outbox VALUES (173, 'd66f8d49-2da1-4a57-8e48-ea4d37ddd923', 1, 43, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:13.82322+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440214.006654', '', '2026-03-02 08:30:14.022401+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (174, '66726c5b-9e5e-4c5b-b19e-02bee16ad6bb', 1, 43, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:13.82322+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, 'D0HUGH', '1772440214.007298', '', '2026-03-02 08:30:14.022696+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (175, '80e927b2-85e0-454a-83ec-75fde94c574a', 1, 43, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:13.82322+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, 'D0PAULE', '1772440214.012544', '', '2026-03-02 08:30:14.022959+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (160, 'd231f521-1889-40e0-a88a-4419b771164f', 1, 39, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:12.906339+00', '2026-03-02 08:30:12.881362+00', NULL, NULL, '517e44cf-15d5-491c-b874-7b47cf522c38', 'D0CLAIRE', '1772440212.395827', '', '2026-03-02 08:30:13.042145+00', '3074C4A673D3', false, NULL, '{"at": "2026-03-02T08:30:12.272567+00:00", "answer": {"by": 2, "action": "enrolment_refused"}, "person": 7}', '2026-03-02 08:30:12.294831+00');
INSERT INTO public.outbox VALUES (162, '86735653-9f63-496c-a5cb-ff35d78b75dd', 1, 39, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:12.924247+00', '2026-03-02 08:30:12.881362+00', NULL, NULL, 'b726eecd-2a15-4f73-8dfa-10003a468dfd', 'D0PAULE', '1772440212.398036', '', '2026-03-02 08:30:13.043077+00', '3074C4A673D3', false, NULL, '{"at": "2026-03-02T08:30:12.272567+00:00", "answer": {"by": 2, "action": "enrolment_refused"}, "person": 7}', '2026-03-02 08:30:12.294831+00');
INSERT INTO public.outbox VALUES (161, '0c789d4e-742d-4024-91e0-d9a77efefa8f', 1, 39, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:12.917034+00', '2026-03-02 08:30:12.881362+00', NULL, NULL, 'f1d752ed-99e5-4916-a946-d9b6f75be5e9', 'D0HUGH', '1772440212.397203', '', '2026-03-02 08:30:13.04266+00', '3074C4A673D3', false, NULL, '{"at": "2026-03-02T08:30:12.272567+00:00", "answer": {"by": 2, "action": "enrolment_refused"}, "person": 7}', '2026-03-02 08:30:12.294831+00');
INSERT INTO public.outbox VALUES (163, 'd773da8f-19f1-491e-9958-2846ffd47810', 1, 39, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:12.931575+00', '2026-03-02 08:30:12.881362+00', NULL, NULL, 'a671f337-90d6-4592-9af4-80e114b3fd14', 'D0REMI', '1772440212.398665', '', '2026-03-02 08:30:13.043425+00', '3074C4A673D3', false, NULL, '{"at": "2026-03-02T08:30:12.272567+00:00", "answer": {"by": 2, "action": "enrolment_refused"}, "person": 7}', '2026-03-02 08:30:12.294831+00');
INSERT INTO public.outbox VALUES (164, '605c22bd-9673-4dc1-8941-120a00b58812', 1, 39, 7, '7', 'enrolment_refused', '{}', 'sent', 1, '2026-03-02 08:30:12.940082+00', '2026-03-02 08:30:12.881362+00', NULL, NULL, NULL, 'D0MARC', '1772440213.039315', '', '2026-03-02 08:30:13.057368+00', '3074C4A673D3', false, NULL, '{"at": "2026-03-02T08:30:12.881362+00:00", "person": 7, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (191, '299f71c6-7800-403e-b33b-1ab2c39b7a74', 1, 44, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:14.435381+00', '2026-03-02 08:30:14.392438+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440214.567246', '', '2026-03-02 08:30:14.582227+00', '94AE98F0C796', false, NULL, '{"at": "2026-03-02T08:30:14.392438+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (192, '0e9ed1f1-f671-40f4-abbf-f5dc489b8fd2', 1, 44, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:14.435381+00', '2026-03-02 08:30:14.392438+00', NULL, NULL, NULL, 'D0HUGH', '1772440214.578715', '', '2026-03-02 08:30:14.582796+00', '94AE98F0C796', false, NULL, '{"at": "2026-03-02T08:30:14.392438+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (193, 'c0a00cb3-639c-4cee-8c06-7300e4c40471', 1, 44, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:14.435381+00', '2026-03-02 08:30:14.392438+00', NULL, NULL, NULL, 'D0PAULE', '1772440214.579718', '', '2026-03-02 08:30:14.583113+00', '94AE98F0C796', false, NULL, '{"at": "2026-03-02T08:30:14.392438+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (194, 'cc19d82e-965c-490c-aa19-0cdea6a13213', 1, 44, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:14.435381+00', '2026-03-02 08:30:14.392438+00', NULL, NULL, NULL, 'D0REMI', '1772440214.580409', '', '2026-03-02 08:30:14.583429+00', '94AE98F0C796', false, NULL, '{"at": "2026-03-02T08:30:14.392438+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (165, 'e7a4bd6c-831f-4e6b-8459-724932394664', 1, 41, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:13.185975+00', '2026-03-02 08:30:13.158787+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440213.285589', '', '2026-03-02 08:30:13.299789+00', 'BEAD32654882', false, NULL, '{"at": "2026-03-02T08:30:13.158787+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (166, '0c0c7748-e10a-48b5-b7a5-c107ed31ea0d', 1, 41, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:13.185975+00', '2026-03-02 08:30:13.158787+00', NULL, NULL, NULL, 'D0HUGH', '1772440213.286590', '', '2026-03-02 08:30:13.300579+00', 'BEAD32654882', false, NULL, '{"at": "2026-03-02T08:30:13.158787+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (168, '71ce8a5b-def3-479d-bacd-749ea2fe7945', 1, 41, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:13.185975+00', '2026-03-02 08:30:13.158787+00', NULL, NULL, NULL, 'D0REMI', '1772440213.294255', '', '2026-03-02 08:30:13.307947+00', 'BEAD32654882', false, NULL, '{"at": "2026-03-02T08:30:13.158787+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (167, '30d0fce7-616e-40a5-b700-fa6cb226749f', 1, 41, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:13.185975+00', '2026-03-02 08:30:13.158787+00', NULL, NULL, NULL, 'D0PAULE', '1772440213.287360', '', '2026-03-02 08:30:13.307064+00', 'BEAD32654882', false, NULL, '{"at": "2026-03-02T08:30:13.158787+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (178, '42e8bfb2-8494-49c6-8463-c0ea6588fd5a', 1, 43, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:13.825184+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440214.028568', '', '2026-03-02 08:30:14.03032+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (179, '0193c627-91c3-438d-b525-5b4323202e13', 1, 41, 15, '15', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:13.83617+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, 'D0EMMA', '1772440214.029428', '', '2026-03-02 08:30:14.030681+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (176, 'b86b4a87-ce96-4138-8f47-9bcf4522a010', 1, 43, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:13.82322+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, 'D0REMI', '1772440214.013361', '', '2026-03-02 08:30:14.023232+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (195, '6ee2d346-684b-4686-a1d3-2b7564eb3b37', 1, 44, 15, '15', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:14.435381+00', '2026-03-02 08:30:14.392438+00', NULL, NULL, NULL, 'D0EMMA', '1772440214.581049', '', '2026-03-02 08:30:14.592671+00', '94AE98F0C796', false, NULL, '{"at": "2026-03-02T08:30:14.392438+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (186, 'e4ce98ab-ca73-4711-8c2b-1924d6443dce', 1, 43, 18, '18', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:13.885826+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (190, '33eae0e0-d187-440c-842a-22e09df62d4c', 1, 43, 22, '22', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:13.885826+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (58, 'b9381beb-013f-4c9a-8d3b-d5c71d35346d', 1, 17, 8, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:06.556329+00', '2026-03-03 08:30:06.503215+00', NULL, NULL, '3fc0030d-76aa-43b0-85a6-5e168f13939f', 'D0ZOE', '1772440206.490095', '', '2026-03-10 08:00:00.549513+00', '6C21F40D0891', true, NULL, '{"at": "2026-03-03T08:30:06.503215+00:00", "person": 8, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:06.312999+00');
INSERT INTO public.outbox VALUES (135, 'feb2d311-5fa0-484f-9b38-fae7bb3bf842', 1, 31, 19, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:10.637886+00', '2026-03-03 08:30:10.576345+00', NULL, NULL, '9673d001-bdb5-42cc-b566-022c6d3c5dd5', 'D100000', '1772440210.562899', '', '2026-03-10 08:00:00.551172+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:10.576345+00:00", "person": 19, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:10.188856+00');
INSERT INTO public.outbox VALUES (124, '68fa98b4-5844-417b-b82c-d0503eaa94e5', 1, 27, 1, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:08.898223+00', '2026-03-03 08:30:08.871749+00', NULL, NULL, '283b3f53-f554-4a86-a804-a90502284d8a', 'D0CLAIRE', '1772440208.861636', '', '2026-03-10 08:00:00.550875+00', 'A1D97B505E2A', true, NULL, '{"at": "2026-03-03T08:30:08.871749+00:00", "person": 18, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:08.804392+00');
INSERT INTO public.outbox VALUES (137, '24608f25-4eb4-48b1-a12c-3143b6f5d455', 1, 33, 21, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:10.767163+00', '2026-03-03 08:30:10.69838+00', NULL, NULL, 'ad81c604-f773-44a3-9432-f05cee237f6f', 'D100002', '1772440210.697322', '', '2026-03-10 08:00:00.551745+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:10.698380+00:00", "person": 21, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:10.188856+00');
INSERT INTO public.outbox VALUES (180, '219b0328-6867-4012-b655-4b5b9a7d8412', 1, 43, 6, '6', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:13.885826+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, 'D0ANNE', '1772440214.198130', '', '2026-03-02 08:30:14.223194+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (182, '8dee085e-c7c4-4d07-8b11-29acf2dbe231', 1, 43, 8, '8', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:13.885826+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, 'D0ZOE', '1772440214.204701', '', '2026-03-02 08:30:14.232796+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (181, '0a997c46-198a-4c26-b5d9-36636b54d394', 1, 43, 7, '7', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:13.885826+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, 'D0MARC', '1772440214.198985', '', '2026-03-02 08:30:14.228319+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (184, 'de42be74-d8b3-474b-91ab-33aa257a35fe', 1, 43, 10, '10', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:13.885826+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, 'D0BRUNO', '1772440214.210118', '', '2026-03-02 08:30:14.233409+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (183, 'fb584fc5-c0ad-4151-b538-1b536ee37260', 1, 43, 9, '9', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:13.885826+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, 'D0NORA', '1772440214.209284', '', '2026-03-02 08:30:14.233132+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (185, 'acd26a3b-db7a-47b7-9e99-0b606409c5f4', 1, 43, 11, '11', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:13.885826+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, 'D0OSCAR', '1772440214.210752', '', '2026-03-02 08:30:14.233705+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (187, 'a6b5925a-e37d-48a8-8f13-37d1dcf17c3f', 1, 43, 19, '19', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:13.885826+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, 'D100000', '1772440214.211303', '', '2026-03-02 08:30:14.233994+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (188, '4ac782ce-e8f9-47f2-b75b-a29f80ff4f91', 1, 43, 20, '20', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:13.885826+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, 'D100001', '1772440214.220894', '', '2026-03-02 08:30:14.234245+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (189, '42bf3e34-aecd-4051-b212-df2470ad74c0', 1, 43, 21, '21', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:13.885826+00', '2026-03-02 08:30:13.783228+00', NULL, NULL, NULL, 'D100002', '1772440214.221801', '', '2026-03-02 08:30:14.234524+00', '495FBD2EC7B5', false, NULL, '{"at": "2026-03-02T08:30:13.783228+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (196, '46bbe4a7-b9e5-4eed-843f-4cd320a23fa1', 1, 45, 1, '1', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.421357+00', '2026-03-10 08:00:00.366888+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.691514', '', '2026-03-10 08:00:00.704009+00', 'B732467001D8', false, NULL, '{"at": "2026-03-10T08:00:00.366888+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (197, 'd08a741c-3cab-4217-a77a-b24478f2492e', 1, 45, 2, '2', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.421357+00', '2026-03-10 08:00:00.366888+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.692680', '', '2026-03-10 08:00:00.704461+00', 'B732467001D8', false, NULL, '{"at": "2026-03-10T08:00:00.366888+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (198, 'a48d7f90-8d18-438d-a32c-8ee440a289e9', 1, 45, 3, '3', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.421357+00', '2026-03-10 08:00:00.366888+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.702428', '', '2026-03-10 08:00:00.704817+00', 'B732467001D8', false, NULL, '{"at": "2026-03-10T08:00:00.366888+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (200, '94ce1f98-a58a-4064-822c-27a435e6a8f7', 1, 44, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.720316+00', '2026-03-10 08:00:00.566689+00', NULL, NULL, '0e9ed1f1-f671-40f4-abbf-f5dc489b8fd2', 'D0HUGH', '1772440214.578715', '', '2026-03-10 08:00:00.957991+00', '55163C90F31C', false, NULL, '{"at": "2026-03-02T08:30:14.392438+00:00", "answer": {"by": null, "action": "enrolment_expired"}, "person": 6}', '2026-03-02 08:30:14.435381+00');
INSERT INTO public.outbox VALUES (201, '57a787dd-af2e-4e31-9c3d-87d213d74bf2', 1, 44, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.725375+00', '2026-03-10 08:00:00.566689+00', NULL, NULL, 'c0a00cb3-639c-4cee-8c06-7300e4c40471', 'D0PAULE', '1772440214.579718', '', '2026-03-10 08:00:00.958357+00', '55163C90F31C', false, NULL, '{"at": "2026-03-02T08:30:14.392438+00:00", "answer": {"by": null, "action": "enrolment_expired"}, "person": 6}', '2026-03-02 08:30:14.435381+00');
INSERT INTO public.outbox VALUES (237, '9eb42e3d-151d-4c3f-a1e2-79e5292ce644', 1, 56, 4, '4', 'subscriber_suspended', '{}', 'cancelled', 0, '2026-03-10 08:00:03.840338+00', '2026-03-10 08:00:03.776767+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:03.817819+00', 'A5F4015D6FF5', false, NULL, '{"at": "2026-03-10T08:00:03.776767+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (199, '156bd869-67eb-4d55-a4ad-28d51a1a679d', 1, 44, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.712048+00', '2026-03-10 08:00:00.566689+00', NULL, NULL, '299f71c6-7800-403e-b33b-1ab2c39b7a74', 'D0CLAIRE', '1772440214.567246', '', '2026-03-10 08:00:00.957342+00', '55163C90F31C', false, NULL, '{"at": "2026-03-02T08:30:14.392438+00:00", "answer": {"by": null, "action": "enrolment_expired"}, "person": 6}', '2026-03-02 08:30:14.435381+00');
INSERT INTO public.outbox VALUES (205, '38a61877-b862-4858-b645-1150f4938576', 1, 47, 1, '1', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.98131+00', '2026-03-10 08:00:00.84551+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.129087', '', '2026-03-10 08:00:01.139877+00', '9E0815C512A8', false, NULL, '{"at": "2026-03-10T08:00:00.845510+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (206, '6f779d6c-cd8f-407f-8ca1-639c9711ba02', 1, 47, 2, '2', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.98131+00', '2026-03-10 08:00:00.84551+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.130071', '', '2026-03-10 08:00:01.140336+00', '9E0815C512A8', false, NULL, '{"at": "2026-03-10T08:00:00.845510+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (281, 'bb34ddbd-d0fd-4b72-a7cd-102fcac6fdf8', 1, 64, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:06.358049+00', '2026-03-10 08:00:06.322621+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129606.448807', '', '2026-03-10 08:00:06.454928+00', 'F2417B8B00EB', false, NULL, '{"at": "2026-03-10T08:00:06.322621+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (290, '20200007-d35c-47d6-9019-85c274fc9985', 1, 66, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:06.722322+00', '2026-03-10 08:00:06.707491+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EEA699A677BD', false, NULL, '{"at": "2026-03-10T08:00:06.707491+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (220, 'ef7f8d0d-5b62-4251-9710-797233e60239', 1, 51, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.461438+00', '2026-03-10 08:00:02.354531+00', NULL, NULL, NULL, 'D0PAULE', '1773129602.695030', '', '2026-03-10 08:00:02.696846+00', '33D6FC8B0486', false, NULL, '{"at": "2026-03-10T08:00:02.354531+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (219, '572a82c8-4477-43df-978d-cb3ae4a9945d', 1, 51, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.461438+00', '2026-03-10 08:00:02.354531+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.694187', '', '2026-03-10 08:00:02.696433+00', '33D6FC8B0486', false, NULL, '{"at": "2026-03-10T08:00:02.354531+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (223, '7fdd31d3-eabd-48c1-b545-515ae24008c3', 1, 51, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.461438+00', '2026-03-10 08:00:02.354531+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.695572', '', '2026-03-10 08:00:02.697245+00', '33D6FC8B0486', false, NULL, '{"at": "2026-03-10T08:00:02.354531+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (202, '09c64391-462e-46b7-b71a-cd60f82fda20', 1, 44, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.730018+00', '2026-03-10 08:00:00.566689+00', NULL, NULL, 'cc19d82e-965c-490c-aa19-0cdea6a13213', 'D0REMI', '1772440214.580409', '', '2026-03-10 08:00:00.958659+00', '55163C90F31C', false, NULL, '{"at": "2026-03-02T08:30:14.392438+00:00", "answer": {"by": null, "action": "enrolment_expired"}, "person": 6}', '2026-03-02 08:30:14.435381+00');
INSERT INTO public.outbox VALUES (203, 'f7f4de49-1879-4630-97bd-55c27905fdad', 1, 44, 15, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.731428+00', '2026-03-10 08:00:00.566689+00', NULL, NULL, '6ee2d346-684b-4686-a1d3-2b7564eb3b37', 'D0EMMA', '1772440214.581049', '', '2026-03-10 08:00:00.958972+00', '55163C90F31C', false, NULL, '{"at": "2026-03-02T08:30:14.392438+00:00", "answer": {"by": null, "action": "enrolment_expired"}, "person": 6}', '2026-03-02 08:30:14.435381+00');
INSERT INTO public.outbox VALUES (204, 'faf81fc5-0963-41ba-ba13-f3ead1319df2', 1, 44, 6, '6', 'enrolment_expired', '{}', 'sent', 1, '2026-03-10 08:00:00.737362+00', '2026-03-10 08:00:00.566689+00', NULL, NULL, NULL, 'D0ANNE', '1773129600.951483', '', '2026-03-10 08:00:00.959534+00', '55163C90F31C', false, NULL, '{"at": "2026-03-10T08:00:00.566689+00:00", "person": 6}', NULL);
INSERT INTO public.outbox VALUES (217, '90e7d2b5-5b2c-4d6d-b875-4c75c56024e9', 1, 51, 11, '11', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.459408+00', '2026-03-10 08:00:02.354531+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '33D6FC8B0486', false, NULL, '{"at": "2026-03-10T08:00:02.354531+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (222, 'ee0e71e7-dc8d-4007-a53c-9ea3a2fd536b', 1, 51, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.461438+00', '2026-03-10 08:00:02.354531+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '33D6FC8B0486', false, NULL, '{"at": "2026-03-10T08:00:02.354531+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (230, '90a69de5-e3ce-43cb-9ce9-9869000aed61', 1, 53, 2, '2', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:03.376713+00', '2026-03-10 08:00:03.35812+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.484942', '', '2026-03-10 08:00:03.491931+00', 'DA164A016FF4', false, NULL, '{"at": "2026-03-10T08:00:03.358120+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (221, 'c26e3318-5a4b-4fcd-bcb4-19143b6037a0', 1, 51, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.461438+00', '2026-03-10 08:00:02.354531+00', NULL, NULL, NULL, 'D0REMI', '1773129602.606793', '', '2026-03-10 08:00:02.609764+00', '33D6FC8B0486', false, NULL, '{"at": "2026-03-10T08:00:02.354531+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (224, 'b805b45f-96bb-442a-ba8f-11aabe0e7d18', 1, 51, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.466921+00', '2026-03-10 08:00:02.354531+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.607197', '', '2026-03-10 08:00:02.609994+00', '33D6FC8B0486', false, NULL, '{"at": "2026-03-10T08:00:02.354531+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (218, '004f1679-3454-43db-a75c-777bd0c2ebbe', 1, 51, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.461438+00', '2026-03-10 08:00:02.354531+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.653047', '', '2026-03-10 08:00:02.653795+00', '33D6FC8B0486', false, NULL, '{"at": "2026-03-10T08:00:02.354531+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (229, 'bf3a81e8-cb79-431d-b802-b17d305a0c57', 1, 53, 1, '1', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:03.376713+00', '2026-03-10 08:00:03.35812+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129603.483295', '', '2026-03-10 08:00:03.487396+00', 'DA164A016FF4', false, NULL, '{"at": "2026-03-10T08:00:03.358120+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (231, '2ade92ed-88ba-4c5e-a335-9ccd860d13e4', 1, 53, 3, '3', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:03.376713+00', '2026-03-10 08:00:03.35812+00', NULL, NULL, NULL, 'D0PAULE', '1773129603.486184', '', '2026-03-10 08:00:03.492241+00', 'DA164A016FF4', false, NULL, '{"at": "2026-03-10T08:00:03.358120+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (232, 'ddfe04c2-f544-43fa-95e2-be21f83d9f6f', 1, 53, 15, '15', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:03.376713+00', '2026-03-10 08:00:03.35812+00', NULL, NULL, NULL, 'D0EMMA', '1773129603.486605', '', '2026-03-10 08:00:03.492447+00', 'DA164A016FF4', false, NULL, '{"at": "2026-03-10T08:00:03.358120+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (245, 'e78964a3-0549-4fe5-acd8-9ad506f7fee2', 1, 58, 4, '4', 'subscriber_suspended', '{}', 'cancelled', 0, '2026-03-10 08:00:03.904906+00', '2026-03-10 08:00:03.80204+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:03.817819+00', '9D6A67EC42BA', false, NULL, '{"at": "2026-03-10T08:00:03.802040+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (244, '683fc358-9636-4731-a4ce-60cea2f01cbe', 1, 58, 3, '3', 'subscriber_suspended', '{}', 'cancelled', 0, '2026-03-10 08:00:03.904906+00', '2026-03-10 08:00:03.80204+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:03.818972+00', '9D6A67EC42BA', false, NULL, '{"at": "2026-03-10T08:00:03.802040+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (241, '753e104b-d0a0-46a3-8ace-f3d0d0a5b5c3', 1, 58, 10, '10', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:03.902288+00', '2026-03-10 08:00:03.80204+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9D6A67EC42BA', false, NULL, '{"at": "2026-03-10T08:00:03.802040+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (242, 'de002ea1-efc9-4d67-9ec0-09dde44bcb59', 1, 58, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.904906+00', '2026-03-10 08:00:03.80204+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129604.251770', '', '2026-03-10 08:00:04.270818+00', '9D6A67EC42BA', false, NULL, '{"at": "2026-03-10T08:00:03.802040+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (243, 'c22ed8b7-b25b-4574-81bc-e7c5c10cfd5b', 1, 58, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.904906+00', '2026-03-10 08:00:03.80204+00', NULL, NULL, NULL, 'D0HUGH', '1773129604.252523', '', '2026-03-10 08:00:04.271278+00', '9D6A67EC42BA', false, NULL, '{"at": "2026-03-10T08:00:03.802040+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (207, 'a86983b3-2f00-4154-952f-7f4a3c523eb3', 1, 47, 3, '3', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.98131+00', '2026-03-10 08:00:00.84551+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.130787', '', '2026-03-10 08:00:01.14067+00', '9E0815C512A8', false, NULL, '{"at": "2026-03-10T08:00:00.845510+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (208, '9b05aabd-7c9d-4a5c-ae13-7ed3e2dadf37', 1, 47, 15, '15', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.98131+00', '2026-03-10 08:00:00.84551+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.131488', '', '2026-03-10 08:00:01.146016+00', '9E0815C512A8', false, NULL, '{"at": "2026-03-10T08:00:00.845510+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (234, '42bc9ad6-f6a3-455d-8f8e-bca07c391ed2', 1, 56, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.840338+00', '2026-03-10 08:00:03.776767+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129604.042176', '', '2026-03-10 08:00:04.052475+00', 'A5F4015D6FF5', false, NULL, '{"at": "2026-03-10T08:00:03.776767+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (235, 'b8030069-2892-4246-a0a7-46eeb37aace5', 1, 56, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.840338+00', '2026-03-10 08:00:03.776767+00', NULL, NULL, NULL, 'D0HUGH', '1773129604.042792', '', '2026-03-10 08:00:04.057427+00', 'A5F4015D6FF5', false, NULL, '{"at": "2026-03-10T08:00:03.776767+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (209, '61bd8375-a31e-45e8-aa4f-b2a6c9a81394', 1, 47, 1, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.76244+00', '2026-03-10 08:00:01.736808+00', NULL, NULL, '38a61877-b862-4858-b645-1150f4938576', 'D0CLAIRE', '1773129601.129087', '', '2026-03-10 08:00:01.848403+00', '87D652988506', false, NULL, '{"at": "2026-03-10T08:00:00.845510+00:00", "answer": {"by": 1, "action": "proposal_set_aside"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.98131+00');
INSERT INTO public.outbox VALUES (211, '3a2700e0-9f6b-436d-8819-397d5a7914a9', 1, 47, 3, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.769439+00', '2026-03-10 08:00:01.736808+00', NULL, NULL, 'a86983b3-2f00-4154-952f-7f4a3c523eb3', 'D0PAULE', '1773129601.130787', '', '2026-03-10 08:00:01.849309+00', '87D652988506', false, NULL, '{"at": "2026-03-10T08:00:00.845510+00:00", "answer": {"by": 1, "action": "proposal_set_aside"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.98131+00');
INSERT INTO public.outbox VALUES (210, '99e075e7-04c8-4707-922a-c81308d0f031', 1, 47, 2, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.766007+00', '2026-03-10 08:00:01.736808+00', NULL, NULL, '6f779d6c-cd8f-407f-8ca1-639c9711ba02', 'D0HUGH', '1773129601.130071', '', '2026-03-10 08:00:01.849006+00', '87D652988506', false, NULL, '{"at": "2026-03-10T08:00:00.845510+00:00", "answer": {"by": 1, "action": "proposal_set_aside"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.98131+00');
INSERT INTO public.outbox VALUES (212, 'faa57886-5ad2-4191-abc3-fffd2fc7add1', 1, 47, 15, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.77202+00', '2026-03-10 08:00:01.736808+00', NULL, NULL, '9b05aabd-7c9d-4a5c-ae13-7ed3e2dadf37', 'D0EMMA', '1773129601.131488', '', '2026-03-10 08:00:01.849588+00', '87D652988506', false, NULL, '{"at": "2026-03-10T08:00:00.845510+00:00", "answer": {"by": 1, "action": "proposal_set_aside"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.98131+00');
INSERT INTO public.outbox VALUES (213, '5beaefa2-7e2d-45e8-8a6e-027e12df8c22', 1, 49, 1, '1', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:02.36807+00', '2026-03-10 08:00:02.330111+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.604546', '', '2026-03-10 08:00:02.608627+00', '532DC93D634B', false, NULL, '{"at": "2026-03-10T08:00:02.330111+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (214, '24665852-a60d-4574-a702-6f0e57bbb15f', 1, 49, 2, '2', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:02.36807+00', '2026-03-10 08:00:02.330111+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.605382', '', '2026-03-10 08:00:02.609001+00', '532DC93D634B', false, NULL, '{"at": "2026-03-10T08:00:02.330111+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (215, '6ea6e279-f332-4a7e-91d0-af961c7910f5', 1, 49, 3, '3', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:02.36807+00', '2026-03-10 08:00:02.330111+00', NULL, NULL, NULL, 'D0PAULE', '1773129602.605924', '', '2026-03-10 08:00:02.609257+00', '532DC93D634B', false, NULL, '{"at": "2026-03-10T08:00:02.330111+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (216, 'dc64b265-8e08-49d8-b4d0-d27d0f89262b', 1, 49, 15, '15', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:02.36807+00', '2026-03-10 08:00:02.330111+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.606388', '', '2026-03-10 08:00:02.609539+00', '532DC93D634B', false, NULL, '{"at": "2026-03-10T08:00:02.330111+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (225, '683fcb3a-3f13-432d-bf13-ce8eed518dbb', 1, 52, 1, '1', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:02.533942+00', '2026-03-10 08:00:02.360593+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.795596', '', '2026-03-10 08:00:02.822699+00', 'D13DA25E204E', false, NULL, '{"at": "2026-03-10T08:00:02.360593+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (226, 'dbd6f92e-47aa-4804-a13f-07e891e271ac', 1, 52, 2, '2', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:02.533942+00', '2026-03-10 08:00:02.360593+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.796416', '', '2026-03-10 08:00:02.823157+00', 'D13DA25E204E', false, NULL, '{"at": "2026-03-10T08:00:02.360593+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (228, 'ad2d399a-ce0e-49d1-930b-5c767af56442', 1, 52, 15, '15', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:02.533942+00', '2026-03-10 08:00:02.360593+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.816508', '', '2026-03-10 08:00:02.823755+00', 'D13DA25E204E', false, NULL, '{"at": "2026-03-10T08:00:02.360593+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (227, '3eab0ff2-1164-4c94-beaa-18eb766e05d8', 1, 52, 3, '3', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:02.533942+00', '2026-03-10 08:00:02.360593+00', NULL, NULL, NULL, 'D0PAULE', '1773129602.815239', '', '2026-03-10 08:00:02.823481+00', 'D13DA25E204E', false, NULL, '{"at": "2026-03-10T08:00:02.360593+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}', NULL);
INSERT INTO public.outbox VALUES (233, '043fcd0d-0bd1-4496-82a4-6a49c80b0815', 1, 56, 9, '9', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:03.838585+00', '2026-03-10 08:00:03.776767+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A5F4015D6FF5', false, NULL, '{"at": "2026-03-10T08:00:03.776767+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (238, '337222d8-cebc-4d2b-b2d9-fae7c455cd3d', 1, 56, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:03.840338+00', '2026-03-10 08:00:03.776767+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A5F4015D6FF5', false, NULL, '{"at": "2026-03-10T08:00:03.776767+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (252, 'c79f7b09-3dd7-4e99-a1a7-475dc1f6577b', 1, 59, 5, '5', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:03.93948+00', '2026-03-10 08:00:03.817819+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '60CFC9C455CD', false, NULL, '{"at": "2026-03-10T08:00:03.817819+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (251, 'ddc2d939-0b04-4169-a516-72d68ddd3bb2', 1, 59, 3, '3', 'partner_left', '{}', 'cancelled', 0, '2026-03-10 08:00:03.93948+00', '2026-03-10 08:00:03.817819+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:03.818972+00', '60CFC9C455CD', false, NULL, '{"at": "2026-03-10T08:00:03.817819+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (239, '9dd283a8-c7b0-4366-b413-3593c08a5e89', 1, 56, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.840338+00', '2026-03-10 08:00:03.776767+00', NULL, NULL, NULL, 'D0EMMA', '1773129604.044161', '', '2026-03-10 08:00:04.059947+00', 'A5F4015D6FF5', false, NULL, '{"at": "2026-03-10T08:00:03.776767+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (240, 'a84918be-b13c-4597-91bf-5b66322144b8', 1, 56, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.844266+00', '2026-03-10 08:00:03.776767+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129604.044467', '', '2026-03-10 08:00:04.060138+00', 'A5F4015D6FF5', false, NULL, '{"at": "2026-03-10T08:00:03.776767+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (283, 'd6611451-e072-4b9f-bb2d-9b564229c311', 1, 65, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:06.543526+00', '2026-03-10 08:00:06.530185+00', NULL, NULL, NULL, 'D0HUGH', '1773129606.631306', '', '2026-03-10 08:00:06.633946+00', 'EE5CA98D84A2', false, NULL, '{"at": "2026-03-10T08:00:06.530185+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (287, '6171a058-0301-44c2-a702-3c193e8768fd', 1, 65, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:06.543526+00', '2026-03-10 08:00:06.530185+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129606.631824', '', '2026-03-10 08:00:06.634194+00', 'EE5CA98D84A2', false, NULL, '{"at": "2026-03-10T08:00:06.530185+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (250, '59e8ee0d-081a-4cc9-9479-352d4a5ec7e7', 1, 59, 2, '2', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:03.93948+00', '2026-03-10 08:00:03.817819+00', NULL, NULL, NULL, 'D0HUGH', '1773129604.450196', '', '2026-03-10 08:00:04.472217+00', '60CFC9C455CD', false, NULL, '{"at": "2026-03-10T08:00:03.817819+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (249, 'fcf604b4-69c3-4679-bf42-7dfdb3f45a78', 1, 59, 1, '1', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:03.93948+00', '2026-03-10 08:00:03.817819+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129604.446372', '', '2026-03-10 08:00:04.471705+00', '60CFC9C455CD', false, NULL, '{"at": "2026-03-10T08:00:03.817819+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (253, '56ef69b4-e644-4b74-ba3a-c061b03498bd', 1, 59, 15, '15', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:03.93948+00', '2026-03-10 08:00:03.817819+00', NULL, NULL, NULL, 'D0EMMA', '1773129604.451078', '', '2026-03-10 08:00:04.472471+00', '60CFC9C455CD', false, NULL, '{"at": "2026-03-10T08:00:03.817819+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (277, '40a45549-04c5-406b-9865-646850dc6356', 1, 64, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:06.358049+00', '2026-03-10 08:00:06.322621+00', NULL, NULL, NULL, 'D0HUGH', '1773129606.448369', '', '2026-03-10 08:00:06.454576+00', 'F2417B8B00EB', false, NULL, '{"at": "2026-03-10T08:00:06.322621+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (276, '0df14bc1-57f1-49f6-a39f-0d5aff366e5f', 1, 64, 23, '23', 'password_ready', '{}', 'sent', 1, '2026-03-10 08:00:06.358049+00', '2026-03-10 08:00:06.322621+00', NULL, NULL, NULL, 'D0KARIM', '1773129606.447741', '', '2026-03-10 08:00:06.454113+00', 'F2417B8B00EB', true, 23, '{"at": "2026-03-10T08:00:06.322621+00:00", "person": 23, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (284, 'c01cfef6-3cf6-46b4-9ec0-e9849a52f539', 1, 65, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:06.543526+00', '2026-03-10 08:00:06.530185+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EE5CA98D84A2', false, NULL, '{"at": "2026-03-10T08:00:06.530185+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (285, '52a6e22b-90e8-43c4-bf60-d34b3744a9ab', 1, 65, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:06.543526+00', '2026-03-10 08:00:06.530185+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EE5CA98D84A2', false, NULL, '{"at": "2026-03-10T08:00:06.530185+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (286, '2037bb22-2322-4955-9e5f-f036fb02d6e9', 1, 65, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:06.543526+00', '2026-03-10 08:00:06.530185+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EE5CA98D84A2', false, NULL, '{"at": "2026-03-10T08:00:06.530185+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (282, 'a6102b33-90b9-4f16-86d0-284d9b575c13', 1, 65, 24, '24', 'password_ready', '{}', 'sent', 1, '2026-03-10 08:00:06.543526+00', '2026-03-10 08:00:06.530185+00', NULL, NULL, NULL, 'D0LILA', '1773129606.629800', '', '2026-03-10 08:00:06.633547+00', 'EE5CA98D84A2', true, 24, '{"at": "2026-03-10T08:00:06.530185+00:00", "person": 24, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (289, 'd4bbed7b-df24-4e22-b380-02be082b2f68', 1, 66, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:06.722322+00', '2026-03-10 08:00:06.707491+00', NULL, NULL, NULL, 'D0HUGH', '1773129606.870616', '', '2026-03-10 08:00:06.881646+00', 'EEA699A677BD', false, NULL, '{"at": "2026-03-10T08:00:06.707491+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (288, 'd30da8c8-7f4a-48bc-9fd9-17694cabd3a0', 1, 66, 25, '25', 'password_ready', '{}', 'failed', 1, '2026-03-10 08:00:06.722322+00', '2026-03-10 08:00:06.707491+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:06.872013+00', 'EEA699A677BD', true, 25, '{"at": "2026-03-10T08:00:06.707491+00:00", "person": 25, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (302, '70b049dc-b122-4e0a-941c-08b2a7a3ec19', 1, 69, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:08.077972+00', '2026-03-10 08:00:08.017196+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129608.202048', '', '2026-03-10 08:00:08.21005+00', '043D31A2DEAD', false, NULL, '{"at": "2026-03-10T08:00:08.017196+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (303, '7f5c29c9-401b-4c14-9f98-f5e74f307392', 1, 69, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:08.077972+00', '2026-03-10 08:00:08.017196+00', NULL, NULL, NULL, 'D0HUGH', '1773129608.202999', '', '2026-03-10 08:00:08.210454+00', '043D31A2DEAD', false, NULL, '{"at": "2026-03-10T08:00:08.017196+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (304, '6a7aec6a-7014-4478-951f-0bf8b9cfe948', 1, 69, 15, '15', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:08.077972+00', '2026-03-10 08:00:08.017196+00', NULL, NULL, NULL, 'D0EMMA', '1773129608.203655', '', '2026-03-10 08:00:08.210773+00', '043D31A2DEAD', false, NULL, '{"at": "2026-03-10T08:00:08.017196+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (246, '212da3a8-0989-4c82-9968-99524d9adf34', 1, 58, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:03.904906+00', '2026-03-10 08:00:03.80204+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9D6A67EC42BA', false, NULL, '{"at": "2026-03-10T08:00:03.802040+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (256, '6b10b23b-044a-4828-be04-08a5382bc79d', 1, 60, 4, '4', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:04.058428+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (257, 'd93bbbe9-ee3d-4b9b-9187-1d1fb4199459', 1, 60, 5, '5', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:04.058428+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (263, '0949b2a9-7e0a-47aa-af7d-487d0c7a9315', 1, 60, 4, '4', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:04.089782+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (264, '8cadd5a0-34e8-4877-bcfd-7170f3910ab5', 1, 60, 5, '5', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:04.089782+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (236, '224e0586-5af3-420f-9541-db16d06e8b17', 1, 56, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.840338+00', '2026-03-10 08:00:03.776767+00', NULL, NULL, NULL, 'D0PAULE', '1773129604.043726', '', '2026-03-10 08:00:04.059607+00', 'A5F4015D6FF5', false, NULL, '{"at": "2026-03-10T08:00:03.776767+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (269, 'afd34132-5412-4544-be1a-a68792652ace', 1, 60, 19, '19', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:04.174785+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, 'D100000', '1773129604.371575', '', '2026-03-10 08:00:04.385415+00', 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (271, '2d7a9a30-0d2c-44cf-a7ca-5e661cbbed2a', 1, 60, 21, '21', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:04.174785+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, 'D100002', '1773129604.378733', '', '2026-03-10 08:00:04.385934+00', 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (259, '53b92320-d30a-4263-9490-966c33623469', 1, 60, NULL, 'channel', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:04.060513+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129604.465445', '', '2026-03-10 08:00:04.47273+00', 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (268, '9d161249-45e8-4642-a6f3-67d9d1ea5fac', 1, 60, 18, '18', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:04.174785+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (272, '8549500c-25c1-483f-9df9-cc103393a3d1', 1, 60, 22, '22', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:04.174785+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (265, 'bc3b1cb2-3795-4744-8cf3-2b9fcb3164f7', 1, 60, 15, '15', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:04.089782+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, 'D0EMMA', '1773129604.711857', '', '2026-03-10 08:00:04.718612+00', 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (262, '191e122b-4765-49c5-bb29-e9948ae13746', 1, 60, 2, '2', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:04.089782+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, 'D0HUGH', '1773129604.711300', '', '2026-03-10 08:00:04.718413+00', 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (254, '76ae7785-7b8c-4560-9a31-891be59641b0', 1, 60, 1, '1', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:04.058428+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129604.613120', '', '2026-03-10 08:00:04.615351+00', 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (255, 'a2c50ec5-6529-438d-9572-f0e02b4873e9', 1, 60, 2, '2', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:04.058428+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, 'D0HUGH', '1773129604.614091', '', '2026-03-10 08:00:04.615673+00', 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (260, 'a2e8d316-3fcb-43ab-afe1-c6de96db769a', 1, 60, 15, '15', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:04.085227+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, 'D0EMMA', '1773129604.614474', '', '2026-03-10 08:00:04.615928+00', 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (247, '4dd91645-40c0-49cb-8e3b-ac40b7578a64', 1, 58, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.904906+00', '2026-03-10 08:00:03.80204+00', NULL, NULL, NULL, 'D0EMMA', '1773129604.260798', '', '2026-03-10 08:00:04.271588+00', '9D6A67EC42BA', false, NULL, '{"at": "2026-03-10T08:00:03.802040+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (258, '5234c968-3645-457e-be9f-a19a6192f257', 1, 60, 6, '6', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:04.058428+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, 'D0ANNE', '1773129604.269327', '', '2026-03-10 08:00:04.272221+00', 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (248, '9e410739-bca1-406f-9979-67f497b541ea', 1, 58, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:03.909282+00', '2026-03-10 08:00:03.80204+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129604.267990', '', '2026-03-10 08:00:04.271858+00', '9D6A67EC42BA', false, NULL, '{"at": "2026-03-10T08:00:03.802040+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (267, '30cc9e07-e9cd-4385-be1c-97d0396ce3b0', 1, 60, 8, '8', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:04.174785+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, 'D0ZOE', '1773129604.371011', '', '2026-03-10 08:00:04.385145+00', 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (266, '627099b9-a34e-4223-b119-b809a62011a0', 1, 60, 7, '7', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:04.174785+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, 'D0MARC', '1773129604.369933', '', '2026-03-10 08:00:04.384688+00', 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (270, 'cd0c431a-8ec3-4279-a395-2d0a521af324', 1, 60, 20, '20', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:04.174785+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, 'D100001', '1773129604.378151', '', '2026-03-10 08:00:04.385662+00', 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (278, 'c24520cd-3ec5-4a77-b145-68cb22960e96', 1, 64, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:06.358049+00', '2026-03-10 08:00:06.322621+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'F2417B8B00EB', false, NULL, '{"at": "2026-03-10T08:00:06.322621+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (261, 'ffd91e7f-7232-43b2-b58b-132958bef743', 1, 60, 1, '1', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:04.089782+00', '2026-03-10 08:00:03.818972+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129604.706484', '', '2026-03-10 08:00:04.718153+00', 'A7630CE1C4E3', false, NULL, '{"at": "2026-03-10T08:00:03.818972+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (274, '84557879-5ac8-4853-898c-4c4efc84e742', 1, 61, 2, '2', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:05.044666+00', '2026-03-10 08:00:04.993291+00', NULL, NULL, NULL, 'D0HUGH', '1773129605.148658', '', '2026-03-10 08:00:05.171054+00', 'F91E93D51884', false, NULL, '{"at": "2026-03-10T08:00:04.993291+00:00", "author": 1, "until": "2026-03-24T08:00:04.993291+00:00", "waiting": 9}', NULL);
INSERT INTO public.outbox VALUES (273, '1b943bb6-7313-43d3-9e0c-fa2281be5e08', 1, 61, 1, '1', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:05.044666+00', '2026-03-10 08:00:04.993291+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129605.147878', '', '2026-03-10 08:00:05.170571+00', 'F91E93D51884', false, NULL, '{"at": "2026-03-10T08:00:04.993291+00:00", "author": 1, "until": "2026-03-24T08:00:04.993291+00:00", "waiting": 9}', NULL);
INSERT INTO public.outbox VALUES (275, '1883abe0-98e6-4c22-b2b2-f1d2717573f7', 1, 61, 15, '15', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:05.044666+00', '2026-03-10 08:00:04.993291+00', NULL, NULL, NULL, 'D0EMMA', '1773129605.167954', '', '2026-03-10 08:00:05.171345+00', 'F91E93D51884', false, NULL, '{"at": "2026-03-10T08:00:04.993291+00:00", "author": 1, "until": "2026-03-24T08:00:04.993291+00:00", "waiting": 9}', NULL);
INSERT INTO public.outbox VALUES (279, '1c32cce7-ac7c-4a44-ae05-01a0fe2c6593', 1, 64, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:06.358049+00', '2026-03-10 08:00:06.322621+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'F2417B8B00EB', false, NULL, '{"at": "2026-03-10T08:00:06.322621+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (280, 'd9563be4-111a-4da7-bbf4-c0dc6ce55e7b', 1, 64, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:06.358049+00', '2026-03-10 08:00:06.322621+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'F2417B8B00EB', false, NULL, '{"at": "2026-03-10T08:00:06.322621+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (291, '4dacae07-1755-421a-9ebd-fbb6f7fd1152', 1, 66, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:06.722322+00', '2026-03-10 08:00:06.707491+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EEA699A677BD', false, NULL, '{"at": "2026-03-10T08:00:06.707491+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (292, '34412068-74d2-48bd-aa68-38ee1a298e9f', 1, 66, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:06.722322+00', '2026-03-10 08:00:06.707491+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EEA699A677BD', false, NULL, '{"at": "2026-03-10T08:00:06.707491+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (306, '3d6e5b59-d34d-49ce-9e53-357dbbf8337a', 1, 71, 8, NULL, 'password_withdrawn', '{}', 'owed', 0, '2026-03-10 10:00:01.266854+00', '2026-03-11 10:00:01.209057+00', NULL, NULL, '45401617-436a-4eda-9055-ad239d37d9ba', 'D0ZOE', '1773136801.207132', '', NULL, '09F61E0ABA5E', true, NULL, '{"at": "2026-03-11T10:00:01.209057+00:00", "person": 8, "author": 1, "occasion": "renewed", "why": "expired"}', '2026-03-10 10:00:00.790789+00');
INSERT INTO public.outbox VALUES (293, '48833504-92b6-44ed-b55a-33b378ea72c2', 1, 66, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:06.722322+00', '2026-03-10 08:00:06.707491+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129606.871005', '', '2026-03-10 08:00:06.881873+00', 'EEA699A677BD', false, NULL, '{"at": "2026-03-10T08:00:06.707491+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (296, 'd521f2f4-89f7-4ef3-a6dd-17ffc51be20c', 1, 67, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:07.189143+00', '2026-03-10 08:00:07.132072+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6E7E412ECFC3', false, NULL, '{"at": "2026-03-10T08:00:07.132072+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (297, '73a3b229-7d86-49bf-8c73-49aea8b4413c', 1, 67, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:07.189143+00', '2026-03-10 08:00:07.132072+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6E7E412ECFC3', false, NULL, '{"at": "2026-03-10T08:00:07.132072+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (298, '2003f63d-a8e4-46c6-8a4e-af9383768e8e', 1, 67, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:07.189143+00', '2026-03-10 08:00:07.132072+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6E7E412ECFC3', false, NULL, '{"at": "2026-03-10T08:00:07.132072+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (308, 'bdfe9fb3-5bb0-406c-b1c6-7609f6f24a34', 1, 73, 21, '21', 'password', '{}', 'cancelled', 1, '2026-03-10 10:00:02.94039+00', '2026-03-10 10:00:04.883357+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', '2026-03-11 09:00:02.23156+00', '5B1457BE965D', true, 21, '{"at": "2026-03-10T10:00:02.890761+00:00", "person": 21, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (294, '50771450-8daf-4c0b-b653-925826df2704', 1, 67, 19, '19', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:07.178864+00', '2026-03-10 08:00:07.132072+00', NULL, NULL, NULL, 'D100000', '1773129607.343151', '', '2026-03-10 08:00:07.355587+00', '6E7E412ECFC3', false, NULL, '{"at": "2026-03-10T08:00:07.132072+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (295, '6a190610-39d7-4410-af3c-cadd3e054a73', 1, 67, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:07.189143+00', '2026-03-10 08:00:07.132072+00', NULL, NULL, NULL, 'D0HUGH', '1773129607.348334', '', '2026-03-10 08:00:07.364115+00', '6E7E412ECFC3', false, NULL, '{"at": "2026-03-10T08:00:07.132072+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (299, '1fe8460a-b680-4968-8820-aa4f353b0560', 1, 67, 15, '15', 'subscriber_suspended', '{}', 'failed', 1, '2026-03-10 08:00:07.189143+00', '2026-03-10 08:00:07.132072+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:07.369153+00', '6E7E412ECFC3', false, NULL, '{"at": "2026-03-10T08:00:07.132072+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (300, 'f4e26936-da34-4e8d-8b44-736a133965e6', 1, 67, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:07.194049+00', '2026-03-10 08:00:07.132072+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129607.354151', '', '2026-03-10 08:00:07.36982+00', '6E7E412ECFC3', false, NULL, '{"at": "2026-03-10T08:00:07.132072+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (301, '5ff551e7-3610-47f2-897b-ed6cb6c9ac35', 1, 65, 24, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-10 08:00:08.025878+00', '2026-03-10 08:00:07.955119+00', NULL, NULL, 'a6102b33-90b9-4f16-86d0-284d9b575c13', 'D0LILA', '1773129606.629800', '', '2026-03-10 08:00:08.20473+00', 'EE73D6EDC22D', true, NULL, '{"at": "2026-03-10T08:00:07.955119+00:00", "person": 24, "author": 1, "occasion": "added", "why": "shown"}', '2026-03-10 08:00:06.543526+00');
INSERT INTO public.outbox VALUES (310, '3c64d140-bea9-4dec-b138-bd6e01a2b160', 1, 74, 2, '2', 'subscriber_changed', '{}', 'owed', 1, '2026-03-10 10:00:03.522501+00', '2026-03-10 10:00:04.903312+00', NULL, NULL, NULL, NULL, NULL, 'http_503', NULL, 'A6B62E01EB7F', false, NULL, '{"at": "2026-03-10T10:00:03.473037+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (305, '45401617-436a-4eda-9055-ad239d37d9ba', 1, 71, 8, '8', 'password', '{}', 'sent', 1, '2026-03-10 10:00:00.790789+00', '2026-03-10 10:00:00.654202+00', NULL, NULL, NULL, 'D0ZOE', '1773136801.207132', '', '2026-03-10 10:00:01.209057+00', '09F61E0ABA5E', true, 8, '{"at": "2026-03-10T10:00:00.654202+00:00", "person": 8, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (311, 'd81a7d1e-849f-41cd-a593-1c796909a5f8', 1, 74, 3, '3', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:03.522501+00', '2026-03-10 10:00:03.473037+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A6B62E01EB7F', false, NULL, '{"at": "2026-03-10T10:00:03.473037+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (312, '12dac7a2-eb5f-455a-9cf2-97a316192215', 1, 74, 4, '4', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:03.522501+00', '2026-03-10 10:00:03.473037+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A6B62E01EB7F', false, NULL, '{"at": "2026-03-10T10:00:03.473037+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (313, '15ac1a4d-b617-4959-893b-59764220368a', 1, 74, 5, '5', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:03.522501+00', '2026-03-10 10:00:03.473037+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A6B62E01EB7F', false, NULL, '{"at": "2026-03-10T10:00:03.473037+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (314, 'e0544a3a-41df-4768-8c82-d9afad687062', 1, 74, 15, '15', 'subscriber_changed', '{}', 'sent', 1, '2026-03-10 10:00:03.522501+00', '2026-03-10 10:00:03.473037+00', NULL, NULL, NULL, 'D0EMMA', '1773136803.732602', '', '2026-03-10 10:00:03.735398+00', 'A6B62E01EB7F', false, NULL, '{"at": "2026-03-10T10:00:03.473037+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (309, '0c3aff8c-9eb1-49f1-a8fa-d5b667d954ac', 1, 74, 6, '6', 'subscriber_changed', '{}', 'owed', 1, '2026-03-10 10:00:03.522501+00', '2026-03-10 10:00:04.958594+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, 'A6B62E01EB7F', false, NULL, '{"at": "2026-03-10T10:00:03.473037+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (315, 'c244472d-b847-4516-bb87-31599d110485', 1, 74, NULL, 'channel', 'subscriber_changed', '{}', 'sent', 1, '2026-03-10 10:00:03.522501+00', '2026-03-10 10:00:03.473037+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136803.733170', '', '2026-03-10 10:00:03.735712+00', 'A6B62E01EB7F', false, NULL, '{"at": "2026-03-10T10:00:03.473037+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (307, '98878d06-bd8c-44ec-ad22-ccc834402f87', 1, 72, 7, '7', 'password', '{}', 'owed', 1, '2026-03-10 10:00:01.737506+00', '2026-03-10 10:00:04.532218+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, '7CCEAAFB9DD4', true, 7, '{"at": "2026-03-10T10:00:01.709669+00:00", "person": 7, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (316, 'fb28f362-361e-42dd-9b0e-17abac0f65cc', 1, 75, 17, '17', 'password', '{}', 'owed', 0, '2026-03-11 09:00:00.483351+00', '2026-03-11 09:00:00.344167+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '125927DBB0A9', true, 17, '{"at": "2026-03-11T09:00:00.344167+00:00", "person": 17, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (317, 'f5745200-2120-47f5-981b-ead7141b2895', 1, 76, 26, '26', 'password', '{}', 'owed', 0, '2026-03-11 09:00:00.878841+00', '2026-03-11 09:00:00.850476+00', 'cabinet:29247:8722c293', '2026-03-11 09:00:30.850476+00', NULL, NULL, NULL, '', NULL, 'E161A2F7A213', true, 26, '{"at": "2026-03-11T09:00:00.850476+00:00", "person": 26, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (318, 'b304d282-59f5-4064-bdf7-11e81d8e0fd2', 1, 76, 2, '2', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:00.878841+00', '2026-03-11 09:00:00.850476+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E161A2F7A213', false, NULL, '{"at": "2026-03-11T09:00:00.850476+00:00", "person": 26, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (319, '63c76c4a-9c41-49af-80b6-f5e726ae1a11', 1, 76, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.878841+00', '2026-03-11 09:00:00.850476+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E161A2F7A213', false, NULL, '{"at": "2026-03-11T09:00:00.850476+00:00", "person": 26, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (320, '2b5a5fd3-9cd1-43fc-854d-212c1c4e74fe', 1, 76, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.878841+00', '2026-03-11 09:00:00.850476+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E161A2F7A213', false, NULL, '{"at": "2026-03-11T09:00:00.850476+00:00", "person": 26, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (321, '4dcce5c7-2de1-4520-a6d5-90f146ff143c', 1, 76, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.878841+00', '2026-03-11 09:00:00.850476+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E161A2F7A213', false, NULL, '{"at": "2026-03-11T09:00:00.850476+00:00", "person": 26, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (322, '77633186-ffc0-4408-806c-684b8ac0754b', 1, 76, NULL, 'channel', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:00.878841+00', '2026-03-11 09:00:00.850476+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E161A2F7A213', false, NULL, '{"at": "2026-03-11T09:00:00.850476+00:00", "person": 26, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (324, '58d72fa4-39dc-4d24-ab09-760eec88eb8f', 1, 77, 2, '2', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:01.12311+00', '2026-03-11 09:00:01.108395+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B6C532994A8B', false, NULL, '{"at": "2026-03-11T09:00:01.108395+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (325, 'c6bd0de5-d397-4150-a8c9-38f660d70b4a', 1, 77, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:01.12311+00', '2026-03-11 09:00:01.108395+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B6C532994A8B', false, NULL, '{"at": "2026-03-11T09:00:01.108395+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (326, 'c8cc3f3c-843f-4ffb-b932-97a02a47a996', 1, 77, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:01.12311+00', '2026-03-11 09:00:01.108395+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B6C532994A8B', false, NULL, '{"at": "2026-03-11T09:00:01.108395+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (327, 'd3457af2-9641-4235-81eb-517a54b316da', 1, 77, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:01.12311+00', '2026-03-11 09:00:01.108395+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B6C532994A8B', false, NULL, '{"at": "2026-03-11T09:00:01.108395+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (328, 'c061a873-7fd7-4db9-ba02-f114800697cd', 1, 77, NULL, 'channel', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:01.12311+00', '2026-03-11 09:00:01.108395+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B6C532994A8B', false, NULL, '{"at": "2026-03-11T09:00:01.108395+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (323, '450cafcd-6355-45d6-bda4-a9ce9b07d381', 1, 77, 27, '27', 'password', '{}', 'cancelled', 0, '2026-03-11 09:00:01.12311+00', '2026-03-11 09:00:01.108395+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-11 09:00:01.451492+00', 'B6C532994A8B', true, 27, '{"at": "2026-03-11T09:00:01.108395+00:00", "person": 27, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (329, '097d0bee-9b39-4bee-aa4d-222544f5d961', 1, 78, 27, '27', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.486517+00', '2026-03-11 09:00:01.451492+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DC91EC0D4A4E', false, NULL, '{"at": "2026-03-11T09:00:01.451492+00:00", "answer": null, "person": 27, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (330, '43d5562a-b069-42fe-9b89-e0f05e58ed63', 1, 78, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.491376+00', '2026-03-11 09:00:01.451492+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DC91EC0D4A4E', false, NULL, '{"at": "2026-03-11T09:00:01.451492+00:00", "answer": null, "person": 27, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (331, 'cba09f2f-0caa-4d13-a7dc-9c0479c5388e', 1, 78, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.491376+00', '2026-03-11 09:00:01.451492+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DC91EC0D4A4E', false, NULL, '{"at": "2026-03-11T09:00:01.451492+00:00", "answer": null, "person": 27, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (332, 'd9574cf9-a6a2-4cca-b12d-44244605f247', 1, 78, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.491376+00', '2026-03-11 09:00:01.451492+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DC91EC0D4A4E', false, NULL, '{"at": "2026-03-11T09:00:01.451492+00:00", "answer": null, "person": 27, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (333, '551489de-a8a1-4898-8da5-20e0a4e693d7', 1, 78, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.491376+00', '2026-03-11 09:00:01.451492+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DC91EC0D4A4E', false, NULL, '{"at": "2026-03-11T09:00:01.451492+00:00", "answer": null, "person": 27, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (334, 'e8458cc5-ab1f-4283-a9cf-03361064e877', 1, 78, 15, '15', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.491376+00', '2026-03-11 09:00:01.451492+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DC91EC0D4A4E', false, NULL, '{"at": "2026-03-11T09:00:01.451492+00:00", "answer": null, "person": 27, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (335, 'ad50a71e-d5e6-4d75-8483-36ac4acb0b7e', 1, 78, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.493916+00', '2026-03-11 09:00:01.451492+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DC91EC0D4A4E', false, NULL, '{"at": "2026-03-11T09:00:01.451492+00:00", "answer": null, "person": 27, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (336, '23f2297c-ec1e-4248-becc-ec0e712ed9c1', 1, 79, 20, '20', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.887225+00', '2026-03-11 09:00:01.848474+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'BBB3BA7FFA7F', false, NULL, '{"at": "2026-03-11T09:00:01.848474+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (337, 'd2748bb5-e8e7-4df0-9d12-a242684b674a', 1, 79, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.894666+00', '2026-03-11 09:00:01.848474+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'BBB3BA7FFA7F', false, NULL, '{"at": "2026-03-11T09:00:01.848474+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (338, 'e043b190-4a40-4f1b-b130-b34fe7de538d', 1, 79, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.894666+00', '2026-03-11 09:00:01.848474+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'BBB3BA7FFA7F', false, NULL, '{"at": "2026-03-11T09:00:01.848474+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (339, '0742d6b5-0e4f-4716-b671-72297a2b0fe1', 1, 79, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.894666+00', '2026-03-11 09:00:01.848474+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'BBB3BA7FFA7F', false, NULL, '{"at": "2026-03-11T09:00:01.848474+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (340, '4088a3d8-8fca-4f93-abc0-0996e736f2f2', 1, 79, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.894666+00', '2026-03-11 09:00:01.848474+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'BBB3BA7FFA7F', false, NULL, '{"at": "2026-03-11T09:00:01.848474+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (341, 'c6f5cb72-e236-4a2e-9893-4b34516253e8', 1, 79, 15, '15', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.894666+00', '2026-03-11 09:00:01.848474+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'BBB3BA7FFA7F', false, NULL, '{"at": "2026-03-11T09:00:01.848474+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (342, '9e88ddf4-aa79-4957-b138-cd8cb13f3c5b', 1, 79, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.902544+00', '2026-03-11 09:00:01.848474+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'BBB3BA7FFA7F', false, NULL, '{"at": "2026-03-11T09:00:01.848474+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (343, '086f81d6-0411-4391-80d8-9a1ae66166d4', 1, 73, 21, NULL, 'password_withdrawn', '{}', 'owed', 0, '2026-03-11 09:00:02.259216+00', '2026-03-11 09:00:02.23156+00', NULL, NULL, 'bdfe9fb3-5bb0-406c-b1c6-7609f6f24a34', NULL, NULL, '', NULL, '572BF0A515F6', true, NULL, '{"at": "2026-03-11T09:00:02.231560+00:00", "person": 21, "author": 1, "occasion": "renewed", "why": "ended"}', '2026-03-10 10:00:02.94039+00');
INSERT INTO public.outbox VALUES (344, '75de875e-db45-4c36-8fff-854441d475da', 1, 80, 21, '21', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:02.299545+00', '2026-03-11 09:00:02.23156+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '572BF0A515F6', false, NULL, '{"at": "2026-03-11T09:00:02.231560+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (345, 'c9c0b83d-1158-4509-89ba-582ade2f0d4f', 1, 80, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:02.306445+00', '2026-03-11 09:00:02.23156+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '572BF0A515F6', false, NULL, '{"at": "2026-03-11T09:00:02.231560+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (346, 'edcd8fb2-0f0e-46f4-a16b-4249fe354823', 1, 80, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:02.306445+00', '2026-03-11 09:00:02.23156+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '572BF0A515F6', false, NULL, '{"at": "2026-03-11T09:00:02.231560+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (347, '91f6322c-d57d-41d4-9e07-c733e777612b', 1, 80, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:02.306445+00', '2026-03-11 09:00:02.23156+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '572BF0A515F6', false, NULL, '{"at": "2026-03-11T09:00:02.231560+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (348, 'be4009e7-ba88-46ea-b543-9975e39185e3', 1, 80, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:02.306445+00', '2026-03-11 09:00:02.23156+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '572BF0A515F6', false, NULL, '{"at": "2026-03-11T09:00:02.231560+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (349, '4297f66d-9e39-4139-85db-e2e94a331ff0', 1, 80, 15, '15', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:02.306445+00', '2026-03-11 09:00:02.23156+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '572BF0A515F6', false, NULL, '{"at": "2026-03-11T09:00:02.231560+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (350, '7c2e03a3-1c2f-4851-b337-20236cc89b9b', 1, 80, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:02.310477+00', '2026-03-11 09:00:02.23156+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '572BF0A515F6', false, NULL, '{"at": "2026-03-11T09:00:02.231560+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (351, '468625de-eb4a-4e66-9a5c-e476e03707b6', 1, 81, 1, '1', 'import_started', '{}', 'owed', 0, '2026-03-11 09:00:04.035452+00', '2026-03-11 09:00:04.025103+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '836A148D7D70', false, NULL, '{"at": "2026-03-11T09:00:04.025103+00:00", "file": "arriv\u00e9es.csv", "total": 12, "handled": 0, "state": "running"}', NULL);
INSERT INTO public.outbox VALUES (352, 'e081bc94-5096-41c7-80e6-7bc75274d901', 1, 82, 28, '28', 'password', '{}', 'owed', 0, '2026-03-11 09:00:04.170736+00', '2026-03-11 09:00:04.067994+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 28, '{"at": "2026-03-11T09:00:04.067994+00:00", "person": 28, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (353, '2255d934-f2e1-46c9-9f8d-919a7646bc88', 1, 83, 29, '29', 'password', '{}', 'owed', 0, '2026-03-11 09:00:04.170736+00', '2026-03-11 09:00:04.067994+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 29, '{"at": "2026-03-11T09:00:04.067994+00:00", "person": 29, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (354, '2443d261-b127-43a4-93cc-f82e7d39e7e1', 1, 84, 30, '30', 'password', '{}', 'owed', 0, '2026-03-11 09:00:04.170736+00', '2026-03-11 09:00:04.067994+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 30, '{"at": "2026-03-11T09:00:04.067994+00:00", "person": 30, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (355, 'f7b4db38-404e-47f3-acb3-544270fedcdf', 1, 85, 31, '31', 'password', '{}', 'owed', 0, '2026-03-11 09:00:04.170736+00', '2026-03-11 09:00:04.067994+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 31, '{"at": "2026-03-11T09:00:04.067994+00:00", "person": 31, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (356, '87d0513b-3fc8-4ef2-a66b-1dff57318f97', 1, 86, 32, '32', 'password', '{}', 'owed', 0, '2026-03-11 09:00:04.170736+00', '2026-03-11 09:00:04.067994+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 32, '{"at": "2026-03-11T09:00:04.067994+00:00", "person": 32, "author": 1, "occasion": "added"}', NULL);


--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.people VALUES (5, 1, 'jeanne.robert@cabinet-durand.fr', NULL, '', '', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.047133+00', 'none', NULL, NULL, '', '', '', '', 'jeanne.robert@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (1, 1, 'claire.durand@cabinet-durand.fr', 'U0CLAIRE', 'Claire', 'Durand', '+33144556670', 'Expert-comptable associée', true, '2026-03-02 08:30:01.806842+00', 'none', '2026-03-02 08:30:00.047133+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'claire durand', 'durand claire', 'claire durand claire.durand@cabinet-durand.fr expert-comptable associee', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (2, 1, 'hugh.martin@cabinet-durand.fr', 'U0HUGH', 'Hugh', 'Martin', NULL, 'Partner', true, '2026-03-02 08:30:03.686729+00', 'none', '2026-03-02 08:30:00.047133+00', 'none', NULL, NULL, 'en-GB', 'Europe/London', 'hugh martin', 'martin hugh', 'hugh martin hugh.martin@cabinet-durand.fr partner', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (17, 1, 'lea@cabinet-durand.fr', 'U0LEA', 'Léa', 'Jacquet', NULL, '', false, NULL, 'active', '2026-03-02 08:30:08.577952+00', 'to_send', '2026-03-11 09:00:00.344167+00', NULL, 'fr-FR', 'Europe/Paris', 'jacquet lea', 'jacquet lea', 'lea jacquet lea@cabinet-durand.fr', '2026-03-11', NULL, NULL, NULL);
INSERT INTO public.people VALUES (20, 1, 'crowd1@cabinet-durand.fr', 'U100001', 'Prénom1', 'Nom1', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:10.098807+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom1 prenom1', 'nom1 prenom1', 'prenom1 nom1 crowd1@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (8, 1, 'zoe.oneill@cabinet-durand.fr', 'U0ZOE', 'Zoë', 'O’Neill', NULL, '', false, NULL, 'active', '2026-03-02 08:30:06.280536+00', 'delivered', '2026-03-10 10:00:01.209057+00', '$argon2id$v=19$m=19456,t=2,p=1$BbdbH6/jn0Va3R9WFWhIaA$ThlXv1LRibJf+K9TOQ0zab/EPmH8xHpPoDDy0KAmHe4', 'en-US', 'Europe/Paris', 'neill o zoe', 'o''neill zoe', 'zoe o''neill zoe.oneill@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (21, 1, 'crowd2@cabinet-durand.fr', 'U100002', 'Prénom2', 'Nom2', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:10.098807+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom2 prenom2', 'nom2 prenom2', 'prenom2 nom2 crowd2@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (7, 1, 'marc.lefevre@cabinet-durand.fr', 'U0MARC', 'Marc', 'Lefèvre', NULL, '', false, NULL, 'active', '2026-03-02 08:30:05.906885+00', 'to_send', '2026-03-10 10:00:01.709669+00', '$argon2id$v=19$m=19456,t=2,p=1$rNcXlbGUtWI8TZH/Znv6tw$OjCXd+MjLU0u1yvHgl0BN9qsxXlHh12dqD9rBSFXdA0', 'fr-FR', 'Europe/Paris', 'lefevre marc', 'lefevre marc', 'marc lefevre marc.lefevre@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (10, 1, 'bruno@cabinet-durand.fr', NULL, 'Bruno', 'Caron', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:07.06227+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'bruno caron', 'caron bruno', 'bruno caron bruno@cabinet-durand.fr', NULL, NULL, NULL, 'U0BRUNO');
INSERT INTO public.people VALUES (4, 1, 'remi@cabinet-durand.fr', NULL, 'Rémi', 'Sarre', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.047133+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'remi sarre', 'sarre remi', 'remi sarre remi@cabinet-durand.fr', NULL, NULL, NULL, 'U0REMI');
INSERT INTO public.people VALUES (11, 1, 'oscar@cabinet-durand.fr', 'U0OSCAR', 'Oscar', 'Dupuis', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:07.36702+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'dupuis oscar', 'dupuis oscar', 'oscar dupuis oscar@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (16, 1, 'yann@cabinet-durand.fr', 'U0YANN', 'Yann', 'Imbert', NULL, '', false, NULL, 'planned', '2026-03-02 08:30:08.422335+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'imbert yann', 'imbert yann', 'yann imbert yann@cabinet-durand.fr', '2026-06-01', '2026-09-30', NULL, NULL);
INSERT INTO public.people VALUES (18, 1, 'jean.absent@filiale.fr', NULL, 'Jean', 'Absent', NULL, '', false, NULL, 'active', '2026-03-02 08:30:08.797728+00', 'delivered', '2026-03-02 08:30:08.871749+00', '$argon2id$v=19$m=19456,t=2,p=1$+rk4Soasm2FQvDUGVSBBcA$yRpsTDrAlRrCbrg4cbdNY4lmA8ZooxSEdRsX2/DduDY', '', '', 'absent jean', 'absent jean', 'jean absent jean.absent@filiale.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (3, 1, 'paule@cabinet-durand.fr', NULL, 'Paule', 'Rey', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.047133+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'paule rey', 'rey paule', 'paule rey paule@cabinet-durand.fr', NULL, NULL, NULL, 'U0PAULE');
INSERT INTO public.people VALUES (15, 1, 'emma@cabinet-durand.fr', 'U0EMMA', 'Emma', 'Hubert', NULL, '', false, '2026-03-02 08:30:13.783228+00', 'active', '2026-03-02 08:30:08.331641+00', 'delivered', '2026-03-02 08:30:08.390114+00', '$argon2id$v=19$m=19456,t=2,p=1$xZqWbEx0pCoJaQ2ukded9g$GhRBg6SWMmSkezYaEraTFpsGKa9HIK/t4H2ej66Y5EE', 'fr-FR', 'Europe/Paris', 'emma hubert', 'hubert emma', 'emma hubert emma@cabinet-durand.fr', NULL, '2026-03-17', 7, NULL);
INSERT INTO public.people VALUES (12, 1, 'sophie@cabinet-durand.fr', 'U0SOPHIE', 'Sophie', 'Étienne', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:07.652483+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'etienne sophie', 'etienne sophie', 'sophie etienne sophie@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (13, 1, 'thomas@cabinet-durand.fr', 'U0THOMAS', 'Thomas', 'Fabre', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:07.887436+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'fabre thomas', 'fabre thomas', 'thomas fabre thomas@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (9, 1, 'nora@cabinet-durand.fr', NULL, 'Nora', 'Benali', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:06.642161+00', 'noted', '2026-03-02 08:30:09.299777+00', '$argon2id$v=19$m=19456,t=2,p=1$hKsDRSCZsoIOz+hMA4j/2Q$uht1zOn9lBecyViRTy0k++ofs3vcHXjH4/ivpzjKpW0', 'fr-FR', 'Europe/Paris', 'benali nora', 'benali nora', 'nora benali nora@cabinet-durand.fr', NULL, NULL, NULL, 'U0NORA');
INSERT INTO public.people VALUES (19, 1, 'crowd0@cabinet-durand.fr', 'U100000', 'Prénom0', 'Nom0', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:10.098807+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom0 prenom0', 'nom0 prenom0', 'prenom0 nom0 crowd0@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (14, 1, 'erased-14.invalid', NULL, '', '№ 14', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:08.168442+00', 'none', NULL, NULL, '', '', '14 no', 'no 14', 'no 14 erased-14.invalid', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (6, 1, 'anne.petit@cabinet-durand.fr', 'U0ANNE', 'Anne', 'Petit', NULL, 'Assistante de direction', false, NULL, 'active', '2026-03-02 08:30:05.509508+00', 'delivered', '2026-03-02 08:30:05.655753+00', '$argon2id$v=19$m=19456,t=2,p=1$vWOsOCLSC07rb4EFUV8iOw$FaX14SlF079G3QWUPgcL+0pBAmnTq98rqGfZMYRG1OM', 'fr-FR', 'Europe/Paris', 'anne petit', 'petit anne', 'anne petit anne.petit@cabinet-durand.fr assistante de direction', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (22, 1, 'felix.faure@filiale.fr', NULL, 'Félix', 'Faure', NULL, '', false, NULL, 'active', '2026-03-02 08:30:10.098807+00', 'none', '2026-03-02 08:30:10.098807+00', NULL, '', '', 'faure felix', 'faure felix', 'felix faure felix.faure@filiale.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (23, 1, 'karim@cabinet-durand.fr', 'U0KARIM', 'Karim', 'Kaci', NULL, '', false, NULL, 'active', '2026-03-10 08:00:06.322621+00', 'delivered', '2026-03-10 08:00:06.454113+00', NULL, 'fr-FR', 'Europe/Paris', 'kaci karim', 'kaci karim', 'karim kaci karim@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (25, 1, 'gael@cabinet-durand.fr', 'U0GAEL', 'Gaël', 'Morvan', NULL, '', false, NULL, 'active', '2026-03-10 08:00:06.707491+00', 'failed', '2026-03-10 08:00:06.872013+00', NULL, 'fr-FR', 'Europe/Paris', 'gael morvan', 'morvan gael', 'gael morvan gael@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (24, 1, 'lila@cabinet-durand.fr', 'U0LILA', 'Lila', 'Leroy', NULL, '', false, NULL, 'active', '2026-03-10 08:00:06.530185+00', 'noted', '2026-03-10 08:00:07.955119+00', '$argon2id$v=19$m=19456,t=2,p=1$lZUXL1MSrApgNRi+YK6OAg$1MUPkeaLt6Wfx08AEvn7NZMIT8Rk0WoWwpMBr2RFbQs', 'en-US', 'Europe/Paris', 'leroy lila', 'leroy lila', 'lila leroy lila@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (26, 1, 'victor@cabinet-durand.fr', 'U0VICTOR', 'Victor', 'Nguyen', NULL, '', false, NULL, 'active', '2026-03-11 09:00:00.850476+00', 'to_send', '2026-03-11 09:00:00.850476+00', '$argon2id$v=19$m=19456,t=2,p=1$TGaROMDGVBARWI2iyLr5vw$OaHjyP8aemlNA+V7Ki3wMCyiuJue0kbicCOLVFSBeg8', 'fr-FR', 'Europe/Paris', 'nguyen victor', 'nguyen victor', 'victor nguyen victor@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (27, 1, 'walid@cabinet-durand.fr', 'U0WALID', 'Walid', 'Ouali', NULL, '', false, NULL, 'suspended', '2026-03-11 09:00:01.108395+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'ouali walid', 'ouali walid', 'walid ouali walid@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (28, 1, 'crowd3@cabinet-durand.fr', 'U100003', 'Prénom3', 'Nom3', NULL, '', false, NULL, 'active', '2026-03-11 09:00:04.067994+00', 'to_send', '2026-03-11 09:00:04.067994+00', NULL, 'fr-FR', 'Europe/Paris', 'nom3 prenom3', 'nom3 prenom3', 'prenom3 nom3 crowd3@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (29, 1, 'crowd4@cabinet-durand.fr', 'U100004', 'Prénom4', 'Nom4', NULL, '', false, NULL, 'active', '2026-03-11 09:00:04.067994+00', 'to_send', '2026-03-11 09:00:04.067994+00', NULL, 'fr-FR', 'Europe/Paris', 'nom4 prenom4', 'nom4 prenom4', 'prenom4 nom4 crowd4@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (30, 1, 'crowd5@cabinet-durand.fr', 'U100005', 'Prénom5', 'Nom5', NULL, '', false, NULL, 'active', '2026-03-11 09:00:04.067994+00', 'to_send', '2026-03-11 09:00:04.067994+00', NULL, 'fr-FR', 'Europe/Paris', 'nom5 prenom5', 'nom5 prenom5', 'prenom5 nom5 crowd5@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (31, 1, 'crowd6@cabinet-durand.fr', 'U100006', 'Prénom6', 'Nom6', NULL, '', false, NULL, 'active', '2026-03-11 09:00:04.067994+00', 'to_send', '2026-03-11 09:00:04.067994+00', NULL, 'fr-FR', 'Europe/Paris', 'nom6 prenom6', 'nom6 prenom6', 'prenom6 nom6 crowd6@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (32, 1, 'crowd7@cabinet-durand.fr', 'U100007', 'Prénom7', 'Nom7', NULL, '', false, NULL, 'active', '2026-03-11 09:00:04.067994+00', 'to_send', '2026-03-11 09:00:04.067994+00', NULL, 'fr-FR', 'Europe/Paris', 'nom7 prenom7', 'nom7 prenom7', 'prenom7 nom7 crowd7@cabinet-durand.fr', NULL, NULL, NULL, NULL);


--
-- Data for Name: review_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.review_lines VALUES (1, 18, 0, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 22, 1, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 15, 2, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 20, 5, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 21, 6, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 8, 7, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 6, 8, 'kept', 1, '2026-03-10 08:00:05.367707+00');
INSERT INTO public.review_lines VALUES (1, 7, 3, 'kept', 1, '2026-03-10 08:00:05.657178+00');
INSERT INTO public.review_lines VALUES (1, 19, 4, 'ended', NULL, '2026-03-11 09:00:00.497545+00');


--
-- Data for Name: reviews; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reviews VALUES (1, 1, '2026-03-10 08:00:04.993291+00', 1, NULL, 0);


--
-- Data for Name: spaces; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spaces VALUES (1, 'T0CABINET', 'Cabinet Durand & Associés', '2026-03-02 08:30:00.718219+00', 'a32c82b6352bcb824dd6fbd90a0751aa764a5f34259cabd1fb2fb1e1e6b883a0', 86);


--
-- Data for Name: strangers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.strangers VALUES (1, 1, NULL, 'U0ELSA', 'Elsa', 'Noël', 'elsa@cabinet-durand.fr', 'elsa noel');
INSERT INTO public.strangers VALUES (2, 1, NULL, 'U0IVAN', 'Ivan', 'Petrov', 'ivan@cabinet-durand.fr', 'ivan petrov');
INSERT INTO public.strangers VALUES (3, 1, 7, NULL, 'Marc', 'Lefèvre', 'marc.lefevre@cabinet-durand.fr', 'lefevre marc');
INSERT INTO public.strangers VALUES (4, 1, 7, 'U0MARC', 'Marc', 'Lenoir', 'marc.lefevre@cabinet-durand.fr', 'lenoir marc');


--
-- Name: broadcasts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.broadcasts_id_seq', 5, true);


--
-- Name: journal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_id_seq', 86, true);


--
-- Name: outbox_position_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_position_seq', 356, true);


--
-- Name: people_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_id_seq', 32, true);


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

SELECT pg_catalog.setval('public.strangers_id_seq', 4, true);


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
-- Name: ix_homes_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_homes_person ON public.homes USING btree (person);


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
-- Name: ix_people_former_slack_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_former_slack_id ON public.people USING btree (space_id, former_slack_id) WHERE (former_slack_id IS NOT NULL);


--
-- Name: ix_people_partners; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_partners ON public.people USING btree (space_id) WHERE partner;


--
-- Name: ix_people_phone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_phone ON public.people USING btree (space_id, phone) WHERE (phone IS NOT NULL);


--
-- Name: ix_people_space_id_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_space_id_id ON public.people USING btree (space_id, id);


--
-- Name: ix_people_space_id_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_space_id_name_key ON public.people USING btree (space_id, name_key);


--
-- Name: ix_people_space_id_sort_key_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_space_id_sort_key_id ON public.people USING btree (space_id, sort_key, id);


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



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
    look text DEFAULT ''::text NOT NULL
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
    journal_lines bigint DEFAULT '0'::bigint NOT NULL,
    channel_id text DEFAULT ''::text NOT NULL,
    channel_setting text DEFAULT ''::text NOT NULL,
    channel_standing text DEFAULT 'ours'::text NOT NULL
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

INSERT INTO public.alembic_version VALUES ('0017');


--
-- Data for Name: broadcasts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.broadcasts VALUES (1, 1, 8, 'administrator_enrolled', '{"at": "2026-03-02T08:30:01.375819+00:00", "person": 1}', '2026-03-02 08:30:01.375819+00', 1, 5, '[]', 'BAAA254BF3A9', true);
INSERT INTO public.broadcasts VALUES (2, 1, 11, 'administrator_enrolled', '{"at": "2026-03-02T08:30:02.307757+00:00", "person": 2}', '2026-03-02 08:30:02.307757+00', 2, 5, '[]', 'DD76E3147F3B', true);
INSERT INTO public.broadcasts VALUES (3, 1, 14, 'administrator_enrolled', '{"at": "2026-03-02T08:30:03.250180+00:00", "person": 3}', '2026-03-02 08:30:03.25018+00', 3, 5, '[]', 'D8AE6BCB06EE', true);
INSERT INTO public.broadcasts VALUES (4, 1, 43, 'administrator_enrolled', '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', '2026-03-02 08:30:10.632465+00', 15, 22, '[]', 'A0E60B508B27', true);
INSERT INTO public.broadcasts VALUES (5, 1, 57, 'administrator_resigned', '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', '2026-03-10 08:00:02.551696+00', 3, 22, '[15]', '1680EB4334E7', true);


--
-- Data for Name: homes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.homes VALUES (1, 'U0PAULE', 3, '2026-03-02 08:30:00.685222+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
INSERT INTO public.homes VALUES (1, 'U0ANNE', NULL, '2026-03-02 08:30:00.723651+00', 'fr-FR', 'Europe/Paris', '5cfb5f730152a87232c0a70708de97f52bb23b236e5d154d4e102c03727774d0');
INSERT INTO public.homes VALUES (1, 'U0ZOE', NULL, '2026-03-02 08:30:00.753018+00', 'en-US', 'Europe/Paris', '3666c5d200e59ffd82f00be9fe26e75caa754585766199c3d92280614e588854');
INSERT INTO public.homes VALUES (1, 'U0MARC', 7, '2026-03-02 08:30:06.818251+00', 'fr-FR', 'Europe/Paris', 'd6bafbf23d43ee6e115f227ebf53433458b042007acb0756e6961c76f09db55a');
INSERT INTO public.homes VALUES (1, 'U0HUGH', 2, '2026-03-02 08:30:00.653929+00', 'en-GB', 'Europe/London', '9d379af4f92d9a2284b17859a49f48abd9b3c8dcabbcd6941b0ea963fb48752b');
INSERT INTO public.homes VALUES (1, 'U0CLAIRE', 1, '2026-03-02 08:30:00.595527+00', 'fr-FR', 'Europe/Paris', '53d156695381e9069463d75a4e8a4e8382d3c4e8390503647c193096ba3fe162');
INSERT INTO public.homes VALUES (1, 'U0NORA', 9, '2026-03-02 08:30:06.98901+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');


--
-- Data for Name: import_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_lines VALUES ('3aa703f28b404f93af96770a777fef6f', 2, 1, 'add', '{"fields": {"last_name": "Nom15", "first_name": "Pr\u00e9nom15", "email": "crowd15@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('3aa703f28b404f93af96770a777fef6f', 3, 1, 'add', '{"fields": {"last_name": "Nom16", "first_name": "Pr\u00e9nom16", "email": "crowd16@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('3aa703f28b404f93af96770a777fef6f', 4, 1, 'add', '{"fields": {"last_name": "Nom17", "first_name": "Pr\u00e9nom17", "email": "crowd17@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('3aa703f28b404f93af96770a777fef6f', 5, 1, 'add', '{"fields": {"last_name": "Nom18", "first_name": "Pr\u00e9nom18", "email": "crowd18@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('3aa703f28b404f93af96770a777fef6f', 6, 1, 'add', '{"fields": {"last_name": "Nom19", "first_name": "Pr\u00e9nom19", "email": "crowd19@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('3aa703f28b404f93af96770a777fef6f', 7, 1, 'refused', '{"fields": {"last_name": "Simon", "first_name": "Sam", "email": "sam@gmail.com"}}', '[["not_a_collaborator", {"email": "sam@gmail.com"}]]', '[]');
INSERT INTO public.import_lines VALUES ('c1ecd0233c5d4c958029d5d783378d19', 7, 1, 'add', '{"fields": {"last_name": "Nom8", "first_name": "Pr\u00e9nom8", "email": "crowd8@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('c1ecd0233c5d4c958029d5d783378d19', 8, 1, 'add', '{"fields": {"last_name": "Nom9", "first_name": "Pr\u00e9nom9", "email": "crowd9@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('c1ecd0233c5d4c958029d5d783378d19', 9, 1, 'add', '{"fields": {"last_name": "Nom10", "first_name": "Pr\u00e9nom10", "email": "crowd10@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('c1ecd0233c5d4c958029d5d783378d19', 10, 1, 'add', '{"fields": {"last_name": "Nom11", "first_name": "Pr\u00e9nom11", "email": "crowd11@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('c1ecd0233c5d4c958029d5d783378d19', 11, 1, 'add', '{"fields": {"last_name": "Nom12", "first_name": "Pr\u00e9nom12", "email": "crowd12@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('c1ecd0233c5d4c958029d5d783378d19', 12, 1, 'add', '{"fields": {"last_name": "Nom13", "first_name": "Pr\u00e9nom13", "email": "crowd13@cabinet-durand.fr"}}', '[]', '[]');
INSERT INTO public.import_lines VALUES ('c1ecd0233c5d4c958029d5d783378d19', 13, 1, 'add', '{"fields": {"last_name": "Nom14", "first_name": "Pr\u00e9nom14", "email": "crowd14@cabinet-durand.fr"}}', '[]', '[]');


--
-- Data for Name: imports; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.imports VALUES ('d4f2a46b45fa4232a86e468ca1c0e5e6', 1, 1, 'done', 'abonnés.csv', '90ec8c778dccaa29d34e6252a3fdd4382159d6206269b69281f312dd98c43174', '', '2026-03-02 08:30:07.743551+00', '2026-03-02 08:30:08.042623+00', 5, 4, 0, 0, 1, 1, 4, NULL, NULL, 'ac2459e8-647c-46a8-b907-1ce3185692b9', 'F2350A1812E', true);
INSERT INTO public.imports VALUES ('3aa703f28b404f93af96770a777fef6f', 1, 2, 'proposed', 'paie.csv', '3f80b136e1d29ba8dc99a68bc1e756ae351e4cf164fc60f1566d55a5272669e6', '', '2026-03-11 09:00:02.538016+00', NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, false);
INSERT INTO public.imports VALUES ('c1ecd0233c5d4c958029d5d783378d19', 1, 1, 'running', 'arrivées.csv', '1aed41e2c347569f424863ccae3e29b7a9f332b714e2d0a8e6b725888ab2fa91', '', '2026-03-11 09:00:03.022187+00', NULL, 12, 5, 0, 0, 0, 0, 0, 'cabinet:1:deadbeef', '2026-03-11 09:00:33.161656+00', '5a9e6583-5f59-49fa-81dd-7b6c5c0845e7', NULL, false);


--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES (1, 1, '2026-03-02 08:30:00.038362+00', 'partner_added', NULL, 1, '', NULL, '109452C7F603', 'fae977b656408c179a826cc7f30a6cd4', '37b0197446a5acd567e3756b5a976528267f9445c5a4e377810837f063fc2099', 'f0b50b70e211aa0ddc47fd9c7a6af9986fee71f7c4413f660fe002b87db78c01', '{"name":"Claire Durand","after":{"email":"claire.durand@cabinet-durand.fr","phone":"+33144556670","function":"Expert-comptable associée","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"account":"U0CLAIRE"}}', '', '67824d074f295405d62ccebbb47ecff0', 'c8721b4561a83559cf8e468ddc07c2d52126c044f53f89147f98f5a8668c561d', NULL);
INSERT INTO public.journal VALUES (2, 1, '2026-03-02 08:30:00.038362+00', 'partner_added', NULL, 2, '', NULL, '109452C7F603', 'aac42f94e722b115d763bdf70955be27', '44e7503982b2e16480a00bdeacebd86cc12fb57a2311b23923fc7ec9ccea36bf', '993773979c041d58cfb82a204fbf0771f5e2ad642241afaf8a319985bc82f073', '{"name":"Hugh Martin","after":{"email":"hugh.martin@cabinet-durand.fr","phone":null,"function":"Partner","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"account":"U0HUGH"}}', '', '7c70cd654048f9b9094d4d4dc48b4c94', 'c07eaed069bfade74b95ade2719730943e89c0f9bccbe8d9617b9fc327625aed', NULL);
INSERT INTO public.journal VALUES (3, 1, '2026-03-02 08:30:00.038362+00', 'partner_added', NULL, 3, '', NULL, '109452C7F603', 'af86140a6457068dc76a2b6668007d18', '583e4a6fb95dbacde2329c3cf7373710bfe3a176fd5ba20a8e6b960f986a0993', '3b6d27f916d60c101f64324cf006e13a91eb3bc37e4fe0e36fde7777808343fe', '{"name":"Paule Rey","after":{"email":"paule@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"account":"U0PAULE"}}', '', '1054e3ab5a7230695944a1859aa173b4', '425fa3fe618f3cc893528e5eddafcdcfbfc3d6a71bb8a09def15c0b755c3acc5', NULL);
INSERT INTO public.journal VALUES (4, 1, '2026-03-02 08:30:00.038362+00', 'partner_added', NULL, 4, '', NULL, '109452C7F603', 'bfba2414fbcf9e067f28326eadcef44c', '2b4def0667be8c14e39cf4f1f92922ac3778584cba4733a6897048abeff61939', '2b8787a6d85bfb691b8a270ccc650fef9f8563dfc8fc2f911d9f125585efb5c7', '{"name":"Rémi Sarre","after":{"email":"remi@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"account":"U0REMI"}}', '', '9d53f85ebcab072c1cbb0cc3fe6f9846', 'aa0e8d338bc5f2c4885da893e02cc8bd6a55e38193af513bc7c4f7961082bcd4', NULL);
INSERT INTO public.journal VALUES (5, 1, '2026-03-02 08:30:00.038362+00', 'partner_added', NULL, 5, '', NULL, '109452C7F603', 'cce15f0302a3970d67158742d0ba1b8d', 'db10520a5a43ff689cd529b35992fc75074f961d1eb250f2c482cd1e28623b0d', '10b10eeee701255c644292fe5c1606c809d17e46492451d73fb4209fe65d59c4', '{"name":"jeanne.robert@cabinet-durand.fr","after":{"email":"jeanne.robert@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"account":null}}', '', 'e39bbfdd589d56ab83737cc806b063e7', '9d1afc13e099179d7da1d8959a2b3734a943aced546d62718cf5ec611e812dbe', NULL);
INSERT INTO public.journal VALUES (6, 1, '2026-03-02 08:30:00.803177+00', 'enrolment_asked', 1, 1, '', 'aa7a831b5b0a4035b814ae4f48ddcc3b', '3F9C461FD071', '3e0c03ac058c388e452022959e8ac736', 'e43a013c63c1a07891fa982c44efbf6b7db7a7303aa99c5cbe9aae3abbeec3a3', 'fd95161b94b55a185861d4aeacf7b54da7390060d8aca62314b0b72d11c2583a', '{"name":"Claire Durand"}', 'Claire Durand', 'c18fbe36e6a5303a2d3863bd7fcee868', 'a9aac24546e5f059c5c24658b2c916940bf5f93e4ab456afdff2ebc2feb79090', NULL);
INSERT INTO public.journal VALUES (7, 1, '2026-03-02 08:30:01.375819+00', 'enrolment_approved', 2, 1, '', 'answer:6', 'BAAA254BF3A9', '51156f5a4a0105a89d3314716047d27f', 'aeee6cbf70c825a01de2926d43163d51d2c9da11abd602dd359a8bafd3c12a7e', '84044a65ba7c38f769062185bec7c76e6b83670b61fcc7b79a081489efa8a6ed', '{"name":"Claire Durand"}', 'Hugh Martin', '15a28c2f86b195e336e9df3d7bf2f9a3', 'b1b5cfd94f0089b75cbc9a864b95bce5a352fbc9ec155560c8d48007059aee3b', NULL);
INSERT INTO public.journal VALUES (8, 1, '2026-03-02 08:30:01.375819+00', 'administrator_enrolled', 1, 1, '', NULL, 'BAAA254BF3A9', '1a245e04d21d186d257521f3521c3299', '49ebf4e6756f0a9a90a8025f9983652d3c54a626aeb2747e1678753452bf0459', '5809d570426ab4b54b357d8aa6bbfc09fb634728b13ad9a157f8d1f67baa3023', '{"name":"Claire Durand","before":{"administrator":false},"after":{"administrator":true}}', 'Claire Durand', '94a5e43134504bc94f01b99306ee6cec', '074b656fb09bb95680d3073ec5ccdea8475058d118f8a243b67af31ff74cdd29', NULL);
INSERT INTO public.journal VALUES (9, 1, '2026-03-02 08:30:01.7004+00', 'enrolment_asked', 2, 2, '', '138d5d3d2e674f3d9f8b122d6bd6f381', '6973B2737CF8', '40b16a9205c339ac06197c96e7066147', 'abe107599e162729ec3b8b51c3c1b2aa4bc800955e0e4a53a735663ae2d2c9c1', '6d6bec2e6003ae5b553515a5df6ee2d09912e3fd7bef2f4d99a6882a806325fb', '{"name":"Hugh Martin"}', 'Hugh Martin', '90fd0f4d8103fa6733030d016d4534e5', 'e054fefc714b3ad998dcd648de13168446b452fbdc1adeab1fc48c441dd2f05d', NULL);
INSERT INTO public.journal VALUES (10, 1, '2026-03-02 08:30:02.307757+00', 'enrolment_approved', 1, 2, '', 'answer:9', 'DD76E3147F3B', 'bf1b758093e1df9dbc6b7fbca34eabc9', '17513f116bd4b56a837d756d49e2de3ad48b3d8d622ada862ae9700a4ee4479c', 'd7aa37e8b53ce13939d83b6ac7cf0bf1431b71b1d1783d852687767337d87e2d', '{"name":"Hugh Martin"}', 'Claire Durand', '6d2d120a7d80ebd0f10297262d390232', '93b1106448687809f8f3a86be9b37935ef3a739d0dd925445b6397b49365387f', NULL);
INSERT INTO public.journal VALUES (11, 1, '2026-03-02 08:30:02.307757+00', 'administrator_enrolled', 2, 2, '', NULL, 'DD76E3147F3B', '6708871a554f6d5304877df0a7c0e984', 'f38fc86b5f711c7eac28ed61f3b9ebc08a2a7c9e72a311ac87ba4b67dea91601', 'f179083b9c1255184103d6a21063dd9d96b2cfe96ab9d8881e1730d95ae13cc5', '{"name":"Hugh Martin","before":{"administrator":false},"after":{"administrator":true}}', 'Hugh Martin', '27a1a6c85571e3a7b9ca01063ff41ac6', '05d58bb3b9552eda6d9d40646a55243be8130f4f6f828137a06a5d9f69973699', NULL);
INSERT INTO public.journal VALUES (12, 1, '2026-03-02 08:30:02.679051+00', 'enrolment_asked', 3, 3, '', '4a3b5aee71694134accb9c9a9fb4a718', 'FC452994C57C', '5f4038bab8a073eb8208082b01fa8adc', 'ad1d3e03e251142fcfb5ef9d7af763f1a5262f4e482f8b4186e5475b6bd9fe3b', 'a448f7163947d36d420d8cf1b5fc3c7d5d1c1828564ed43134cfbcc250c15e31', '{"name":"Paule Rey"}', 'Paule Rey', '38752efda32819a0e72105d6a5c4c30b', 'defc13f7c994297ad316f25af311195972f0f81f9897bf524660d47fd246d75a', NULL);
INSERT INTO public.journal VALUES (13, 1, '2026-03-02 08:30:03.25018+00', 'enrolment_approved', 1, 3, '', 'answer:12', 'D8AE6BCB06EE', 'a19388e00f63d76da4f52e707aa222a4', '96b9cb4c5e93487e77d8a75f2cf80a62c1de106e57d83ba8c31dc680a5d2b45f', '0fcee6df186b048d90002395b5fe9792d5ee129ee5c148cfb7e3db6797365c13', '{"name":"Paule Rey"}', 'Claire Durand', '7966bd05345af7219477adf6097d5c00', 'bc92e72518b33bd04c2a39ff0feb71e329af8f3788a3214f2c4718e8eb86f7c0', NULL);
INSERT INTO public.journal VALUES (14, 1, '2026-03-02 08:30:03.25018+00', 'administrator_enrolled', 3, 3, '', NULL, 'D8AE6BCB06EE', 'a374b7b3d11b40e2026a57bf54769b4d', '5c99cfea8124281c650b53863b94fec517e3f08ea8f36d4deefb16edbbb9bcd6', '7a8355ab4a37f43e863e425132bc06d356c8d1e12729f40cbc07d201bca70599', '{"name":"Paule Rey","before":{"administrator":false},"after":{"administrator":true}}', 'Paule Rey', '7fffdee096febf66925327b5d8d85579', '81c3513fe2b681b75016d9a8212b6de02db6b4758aa4f9af6bf86da789f52e86', NULL);
INSERT INTO public.journal VALUES (15, 1, '2026-03-02 08:30:03.742669+00', 'subscriber_added', 1, 6, '', '146f6ee32283423caddf816105f6561b', 'D7470A77ECFF', '8872e54b137557defecd22158f374583', '29bdf3a94fbbdcf93dc5d7e39591f50755190869d4f8be1e5d0fa86f9ebaf68e', '9aaa560394cedcbd1d249969e86adc05eff0db0524491ef531005f222a249471', '{"name":"Anne Petit","after":{"email":"anne.petit@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U0ANNE"}}', 'Claire Durand', '2c3a67418170bd8243cd5a24f0e91640', 'cb51c34ca2066a15466f16310d9410cbabace46a62549f67afa1d4d3d534df41', NULL);
INSERT INTO public.journal VALUES (16, 1, '2026-03-02 08:30:04.06707+00', 'subscriber_added', 1, 7, '', '3590381629364921bdd6e89a01ec3eba', '5646D6EC9A70', '23193d3df9ce5f741b62bc8a3ad5ac3b', '5f095d42faac1a378fd8b73aad84269e77c05f688d15f5712a3df51f7ef31485', '3b843ef19a563cc1f8ebc1c47ed0f1fd94bcb326273f9a8184e25de8fddd6a09', '{"name":"Marc Lefèvre","after":{"email":"marc.lefevre@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U0MARC"}}', 'Claire Durand', 'b45cc03ddf8cfe04d05fd83101e93bed', '6d97b50b3f844704d82ef6ff7c30ca5fdc0e71354dc3f9336020a8ef0922dda1', NULL);
INSERT INTO public.journal VALUES (17, 1, '2026-03-02 08:30:04.278286+00', 'subscriber_added', 1, 8, '', 'a75d9fc382fa47a2a75d36dfe680bd1a', 'FF106795BE23', '10c65d8be660177c64986b77bea67ef2', '58dfc6c4eb5e6c14f6197b7fd9e723b736848999976f5371b7f0725433e27ccb', '9be1855fa6238d3c5aee40a955355b8623e286533a2a3b671ddd627dd5db6707', '{"name":"Zoë O’Neill","after":{"email":"zoe.oneill@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U0ZOE"}}', 'Claire Durand', '3515a18085308186ab1390fae5d0ebb4', 'c1f37896b07d3d9ef665029b20af517667f11ebdf4ab4e9d36315d8ae3d614dc', NULL);
INSERT INTO public.journal VALUES (18, 1, '2026-03-02 08:30:04.563213+00', 'subscriber_added', 1, 9, '', '3ae46de56cb44c8d95bad09ffafa41b9', 'D4DE8A4CE0D4', 'a6bc3aeebb51dad3de93aad988c62f0c', '7015888a387e84021aef209fa95e451e73d23625738327e2a8012747e8f11be9', '8ece77aaf9997c15ea7dba285007b0f40dc24a0e899e5427df072371d7bb518b', '{"name":"Nora Benali","after":{"email":"nora@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U0NORA"}}', 'Claire Durand', '868ba7fb458158d2ab949e0c77d322da', '49c91a40452790dfa5968d75f0de842ae281f6c648c20e8cc301bd32cac054c6', NULL);
INSERT INTO public.journal VALUES (24, 1, '2026-03-02 08:30:05.907051+00', 'subscriber_added', 1, 15, '', '03e14cae3a064323bccd65f21cf25b60', 'AF6165E9C447', '93e9397f1bd166975f49d608e6e73b1e', '3384a816b2274fc25bfe431a60d96555f2af679aeb617bd2c82185db95dd985d', 'f654b0a5bddf6ab46fddcd5f79259350c9a8f9474992532250d4b82daa6095d8', '{"name":"Emma Hubert","after":{"email":"emma@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":"2026-03-17","account":"U0EMMA"}}', 'Claire Durand', '8739136e7d987ef0325f031b786b3186', '745456f12763dc4dd0ea3fa1d617566ec04df07c2a29d7c4603b13f20b5cd325', NULL);
INSERT INTO public.journal VALUES (25, 1, '2026-03-02 08:30:06.074823+00', 'subscriber_added', 1, 16, '', '0c7cf03330514d4d97265dde86228f31', 'D422268E2CB0', 'a8c32a86df4f4d1c66b3dca7fcfac56c', 'b7bafc9229047b0da8e75f1709f326c222ba320d8fbf4606b64ca4865bfa97b2', '1536f458624429f06c69291e3dd0e77db5f982fc1c7f456a182746666ed602e0', '{"name":"Yann Imbert","after":{"email":"yann@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-06-01","ends_on":"2026-09-30","account":"U0YANN"}}', 'Claire Durand', 'c0bf09aaba8f7941fb1a621ca60f6a58', 'dcdb9a10450918606ba6d6619f87e39466dca762584034072f8d030b89cf8e5a', NULL);
INSERT INTO public.journal VALUES (26, 1, '2026-03-02 08:30:06.225298+00', 'subscriber_added', 1, 17, '', '97fd1da399b2460ab95f24b7e0b315e8', 'F1C9B2E7C91F', '00b30ab77a1f9e10f29c6bde80467941', '16e2a0feaf9c0dee478dbb82c5d2ed4db68c0be81a76bc221a56c803c2e873ed', '2430dd43013eb3e93dead830e656af651ea9099e3e7100c93355ce97c07543bd', '{"name":"Léa Jacquet","after":{"email":"lea@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-03-11","ends_on":null,"account":"U0LEA"}}', 'Claire Durand', 'b0f22a02200cd7dc6f606874d1af41cd', '2a3ecba3ad8ec5c66526666c850caa394c13d9a6883606f22824b6a48db8dae1', NULL);
INSERT INTO public.journal VALUES (29, 1, '2026-03-02 08:30:07.018054+00', 'password_noted', 9, 9, '', NULL, '7ADE4EEBAFD9', '4489cd86294d17f5cba5faa71cb6b3c4', '157566ac27f2eb2d44b6ace504693485757e6f88853bca1b881bd6d014896026', 'b56e43b96de26a0d4218b135cf09a25d66a334593041deafcc861a6cdc8f4d4e', '{"name":"Nora Benali"}', 'Nora Benali', '1bb4407d067684bae0eee2415a02d158', '5025dc0824b4080c65df2d0c45fe55de428dce9f25fc56f88e477cd16e7f1794', NULL);
INSERT INTO public.journal VALUES (30, 1, '2026-03-02 08:30:07.825551+00', 'import_started', 1, NULL, '', 'd4f2a46b45fa4232a86e468ca1c0e5e6', '619DFE2A4B4B', 'f45c4254abf1978b120308daa700fff1', '73167ce9659e087bcdd42415def93bc6754b4dbe1bf89e364ada8ea8d0df2341', '14dc0645335c8359a2bdc4149ae5986ce6783feab8ce154cd446acec5148fe51', '', 'Claire Durand', '67957c548106c3824ff308295fc50204', '3947f452e2f899e9408adc76066a97e1374210dfa0f927871e11b53ceac9544b', NULL);
INSERT INTO public.journal VALUES (31, 1, '2026-03-02 08:30:07.911673+00', 'subscriber_added', 1, 19, '', NULL, NULL, 'eb9890f1f94f56787177e553e29334cf', 'bd0fa9d04e02f8dcffeed97c6c331bcedbcf8678de5efe0bdbf3173190e5a9bc', 'a40ce4b31fc22887e3289affd9761bfa67be61fffd8d624b31585c88613e396c', '{"name":"Prénom0 Nom0","after":{"email":"crowd0@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U100000"}}', 'Claire Durand', 'b47c602c48963f51e76b6e3b47646598', 'a9b0d49d1e56c0e575a3c9fb872ea5f2e04f8e5027bb204347cdc063fe396451', NULL);
INSERT INTO public.journal VALUES (32, 1, '2026-03-02 08:30:07.911673+00', 'subscriber_added', 1, 20, '', NULL, NULL, '27860e48e9ec61cd82449eabe1517c55', '09d615df62c562f598b737bcd7685eeb3e20a0ce4f09fca22b39775e4d8143ef', '46fc84914799bd6ae37b6b86072fb614493fd45eeb821b6f3fd7f95912f31128', '{"name":"Prénom1 Nom1","after":{"email":"crowd1@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U100001"}}', 'Claire Durand', '9ba8ddf1d654c632997246a8f3973473', 'ab7b23d8489462483bda7f83060df7fd6c4a232c5f80c397b90f1a363f1136a3', NULL);
INSERT INTO public.journal VALUES (33, 1, '2026-03-02 08:30:07.911673+00', 'subscriber_added', 1, 21, '', NULL, NULL, 'e6d4775b1b2fe436e30e9df283f61b8c', '7d557228b96b752c1352bfc5b0a8b300653f0f3fc87917ef94e6b12d93c1515a', 'e3efc246d4896da30c4d1e81b21994f183038313e9b90b580b37234fcb19fa63', '{"name":"Prénom2 Nom2","after":{"email":"crowd2@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U100002"}}', 'Claire Durand', '12caa40f59a065b2b31e0b6190b05b56', '4bee3d257e4b1d8d7ba35ba011e3c847e916f8f38db6d21ad7c594a2a39955eb', NULL);
INSERT INTO public.journal VALUES (34, 1, '2026-03-02 08:30:07.911673+00', 'subscriber_added', 1, 22, '', NULL, NULL, 'd752d94e97e25b12e8f5733b4594c36b', '7e8bd2608aa87c849feacb0622559d53b6a377fe4ec17245ccf7defc26031487', '0978c96997c118dbe78eb76d5eec93baf1f4d5009beca980601d6cfcfe5d914a', '{"name":"Félix Faure","after":{"email":"felix.faure@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":null}}', 'Claire Durand', 'f42e59cc666fc8598ba2fa7de090510b', 'fe059fb38771924589a75f18e5b39487f3d122fd1005bd222ce51a6cff1c51d4', NULL);
INSERT INTO public.journal VALUES (36, 1, '2026-03-02 08:30:08.672555+00', 'subscriber_suspended', 1, 12, 'Congé sabbatique', 'ed0ed76c90814a19998080cd035931dc', '4F3D6D9BDE59', 'c81ca6c258dbd23f26f0ff63088a07be', '28cb04444f2a8d8e3802339567cbbff809b9abc9072d8cd226ee996c374860a0', '004884622d018d28a0ccac01a51f5f03bb4ad60fe43243891af786e9b655d7d0', '{"name":"Sophie Étienne","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', 'e094217d077bc950a6d1dacab0d1ee56', '6073e19735cf3dd709bf2e2965e2363e9b2a25f0e2caa77e114e5ca9adfec1c5', NULL);
INSERT INTO public.journal VALUES (37, 1, '2026-03-02 08:30:08.993657+00', 'subscriber_removed', 1, 13, 'Fin de mission', '8244e8e947964c93b5f7ac9e1b29f238', '0F6AF6FC1CB1', 'd18f708d4bd7a2b7cf1518378442c52d', '6b5d494473741b489def1faaa7562ab1c27856ed62c53e032c05cc5bc4a435d8', '76ce74ee4372440a7e4bdf1f8e584fa80c5f50f2c8263303634f225be3cc1c7f', '{"name":"Thomas Fabre","before":{"access":"active"},"after":{"access":"removed"}}', 'Claire Durand', '9786ced84d39ef2aa84b52edb5a26a42', 'fb9b032687bc845e31a5f684b2879c46a0b1191bf3a935cba5de4df6640379cb', NULL);
INSERT INTO public.journal VALUES (19, 1, '2026-03-02 08:30:04.741216+00', 'subscriber_added', 1, 10, '', '47732a6fe5c04e17aa207d708b036bbf', '31C288F70827', '09371ad185493181b127f6fcabf57330', '53a8f5cf30a642b1a9b41f92147b3dd4e39eb03847a25cfc3275fd227a6de7e0', 'dc9b7c1e0a4ccf2be85e3d1afa8b3dafc15b2e24c2e2e296fbc2ef8d102b6d97', '{"name":"Bruno Caron","after":{"email":"bruno@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U0BRUNO"}}', 'Claire Durand', '4394cd8d91b1d316e4da5ed4ad6bba2b', '81f84054c4ed8708bfaa1e6de0c382d22321cb110bd4ea790b70365281d9530d', NULL);
INSERT INTO public.journal VALUES (20, 1, '2026-03-02 08:30:04.969855+00', 'subscriber_added', 1, 11, '', '84279a0976ca4b60b5c9d13b17fe6776', '0462EF58BFE6', 'ccee13ad4bae9dc2030f372bf0f14f79', 'f295b51d4d0285af1f3df1ba450e0e0b6f518a46a796f1fda0fd0d1a244129d9', '43c8fbc810c9afbbc776c1105b41363186de7764ca4b37b25f01946f9c7810d9', '{"name":"Oscar Dupuis","after":{"email":"oscar@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U0OSCAR"}}', 'Claire Durand', '65df9d39bef50b05fca75d32406b6614', 'a74f0775e41e3282eea6f0bef98159527e9e745bb0d04ac3aad8f414296ee67d', NULL);
INSERT INTO public.journal VALUES (21, 1, '2026-03-02 08:30:05.224403+00', 'subscriber_added', 1, 12, '', 'c7eda87647d4438db247b023e2bfb222', '08A32F636EDC', 'cadce4ae73e0d30cab3fa0ceeea9adda', '76fec4b0dd6a670166ac2d4c34bfcb3fdcad36a662e2fb8c55e4ba94e798f680', '0dbd23ad313ffd2b96b9ccb0c655913a20ed94aea1e0360ce4080128fec096ec', '{"name":"Sophie Étienne","after":{"email":"sophie@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U0SOPHIE"}}', 'Claire Durand', 'f0a5abf3feb11cc4501b6eea390d8bb2', 'c12c940c544b0eff9c225b35b4e6dddde107798e3b4d6f1455d1a7e518e0e7a5', NULL);
INSERT INTO public.journal VALUES (22, 1, '2026-03-02 08:30:05.53801+00', 'subscriber_added', 1, 13, '', '7b074f0b83cf468382151f6d0b0feb79', 'D9123138A1C0', 'f72cdf10a8949bf31ef9ff5d684f54d7', 'c8f264e31e1d1ec2ae11ad3450746f44178214da01363040fa8ab704c81bd90e', '62e9d3b95872c8324be6f1d4b529293f9805295c60baf1ccfc57a35e2b06270f', '{"name":"Thomas Fabre","after":{"email":"thomas@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U0THOMAS"}}', 'Claire Durand', 'bd4d92ced54f44b3dba8f87f3ce36737', '1e92a8e1396c08d837a15be4dfbb5b1880247643b524a940910518efd86b2d6f', NULL);
INSERT INTO public.journal VALUES (27, 1, '2026-03-02 08:30:06.56381+00', 'subscriber_added', 1, 18, '', '5c3a3ee298094159927885dbd4febdb2', '996EB6EDE89C', '8ef30a0921eb64430c3116b661b061b2', 'b61a2e76cba602c947a39354b887526f693a146a1fbd1cb09596fbb688a028a1', '8f0a6a9a6f767b29b30f11de6bc9338f9196ee7bebb29994adf7c98747decbca', '{"name":"Jean Absent","after":{"email":"jean.absent@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":null}}', 'Claire Durand', 'e617f537e07c5bfaaa1120118054d67e', '581e09542bc0c3317465d3427c50238b8a96719add6ec2340f597f6d2b4fab92', NULL);
INSERT INTO public.journal VALUES (28, 1, '2026-03-02 08:30:06.852097+00', 'password_noted', 7, 7, '', NULL, 'C106DF8D82F8', '94a373c1206788a13692fed5ad3f5b4f', '5ab90537c0efbdccff9c3b02945dcea7f476f644e3198f49100e629bbbdb481d', '65152645df193d37b29a3a569d799ff7167d36f10386c0916a6ff561405bb3df', '{"name":"Marc Lefèvre"}', 'Marc Lefèvre', '648382f259632ddf22d9ebe9faca4291', '16a4799a0e4fc14320b708c8a4adc409b0c5c1d72363d6cc2ad36f01adf8739f', NULL);
INSERT INTO public.journal VALUES (35, 1, '2026-03-02 08:30:08.042623+00', 'import_ended', 1, NULL, '4/5', NULL, NULL, '1750370c185c1cccef8e201b47936c05', '873fc88fa8f61f310685148f85e855c66de1769e80b26ea5164488d5015a3af7', 'ceeb453061442b5641ba880094106dce8e461b1dfbdcb0c8ae2ccecdf8244517', '', 'Claire Durand', '0e24b6ada6ee235fa815058f4806d58d', 'a063217809721af47a5cab38a20b48aa9554056bb8c0ee049e1a602ac85e6033', NULL);
INSERT INTO public.journal VALUES (39, 1, '2026-03-02 08:30:09.330852+00', 'enrolment_asked', 7, 7, '', '0961273d9b4f4bbd9177711163e6d387', '4BA6CE72387D', 'fc462e82bb98bfa111dbbe69fd9bc2f2', '4f024efa70be81d17d2764f1948696d748b2c02e9872011926c8a70d4449a1e2', 'd74f8c7fa6571d97098c62898b00ff832958b8b72f12eb56dd5bd9a25a481e48', '{"name":"Marc Lefèvre"}', 'Marc Lefèvre', 'd690908c0fb417ce1c603e1833af299b', '19628479f7adf474764a911ef90c91f95f91c02318f1860b1e61716773985de5', NULL);
INSERT INTO public.journal VALUES (42, 1, '2026-03-02 08:30:10.632465+00', 'enrolment_approved', 2, 15, '', 'answer:41', 'A0E60B508B27', 'a3b14ef833c20984c4163b37e7173218', 'be9348b663cc1536e6e0c51769298d8baa3828556c9f7f6c9a213e8fa19899df', 'c6d4606f2a2c28325ce5a5954581e454455cd627616b6fbaaec4014798ec069e', '{"name":"Emma Hubert"}', 'Hugh Martin', 'bb12d6be4e8d6f3b2f32d443ece8e2e5', '3c49c7080af9f14937e2e235756fbba80ca36bb3819c9dbcab0944a6fdd3ff15', NULL);
INSERT INTO public.journal VALUES (43, 1, '2026-03-02 08:30:10.632465+00', 'administrator_enrolled', 15, 15, '', NULL, 'A0E60B508B27', 'b68233a2e6093ea59a655bcd8da8db28', '10c0402c57bd1e24fc3b851ddc42dab1ad61566fd4b95b7c3dbcfe3148426b10', 'ad2e8993dc4da794876efd33d143dfa1842572667c47c35b9a0e304fc86ca243', '{"name":"Emma Hubert","before":{"administrator":false},"after":{"administrator":true}}', 'Emma Hubert', '05932fc2ba9137ccba5c2ef62c808293', 'e7ba09226420f129fd471c5039b9342c190dadf5ee7f6eacaac7cc1cd45811cb', NULL);
INSERT INTO public.journal VALUES (23, 1, '2026-03-02 08:30:05.700393+00', 'subscriber_added', 1, 14, '', '41c7ddede0e94d4a87e71d599eee24be', '8B69895C0CF3', '', '061549ddeeb679eb4d5ec966086d1f64617eee0bdf47bee6703379a990326a42', '0dbdfe793820718bf791fb9996fe5362b035de6522dcac74da5116b948727530', '', 'Claire Durand', '1c14bc41b4511b2052c733e0de758712', '837b235efc97d5e2a7f6f75f9c75822f82f8518e9160570d43760a5e5449b9a2', NULL);
INSERT INTO public.journal VALUES (40, 1, '2026-03-02 08:30:09.878827+00', 'enrolment_refused', 2, 7, '', 'answer:39', '816E7199CB7D', 'a76e66718ed629193a9719a4455b69e8', '966b5c95d9fadadf58fdfc3281776eae9becf57019a979502bf0e8c8f5f14b24', 'f2d47477e09942e7337294db795a4c0e183df3cabe31399738fa850d8f195d56', '{"name":"Marc Lefèvre"}', 'Hugh Martin', '9ec85c115e77493c8c2e3d6e4e47ff8a', 'a77e36cbf2e72d49594201948cbf9fd6aeb930d8a022ae5831889a910deef73d', NULL);
INSERT INTO public.journal VALUES (41, 1, '2026-03-02 08:30:10.046228+00', 'enrolment_asked', 15, 15, '', 'bbf92aed0fad4824bde0eaca4ee5ee53', '12F9317F0986', 'fd4f5c1507e09e429fac4ad49f57dd5e', '26cf647989b5977ac34cb206c00f3f746a86334a57b8adb740cefc01969ad5bc', '9e50a970c6f981a6ba5911c36078664e722046bc5ea916029e391814679ae393', '{"name":"Emma Hubert"}', 'Emma Hubert', 'cb0149b21d168da45b7794205bcad236', '9e0fce76d16ff0541f43c83282ddcf59848bd88a06e8c2c1c3a0c9ebcb06a497', NULL);
INSERT INTO public.journal VALUES (44, 1, '2026-03-02 08:30:11.069376+00', 'enrolment_asked', 6, 6, '', 'e1da46291de3420b9e4c522777d19f85', '19BD55E1B0FA', '0922d5cb929d721fd4ad7a9b9c703ca6', '4e4169f7177bb865d26fbffc32717f4866f5cee2da94cfca379e601e81e9d381', '3dbe3b397d816484ecfa51fa90be6b3cf16175701bd4d9ca7cb6a0af2766c41e', '{"name":"Anne Petit"}', 'Anne Petit', '8d505a785d707ecc0506ac5091c606df', 'cc40dd8eca72fdbc14e87c5d6f5380a360b93cdae1c4f0a33ea255eb2e7ebd40', NULL);
INSERT INTO public.journal VALUES (45, 1, '2026-03-10 08:00:00.419432+00', 'end_reminded', NULL, 15, '', NULL, 'CAB1E4A03037', 'b07b728cc750ce2f3565bf8ca7155d3b', '8a118696cb07256c20b7af44f530e0d85f7fe16f16f562cadf243f3b511f9605', 'dcd5ec8f6e51dd5e7e0c3e544a3eb44dd977db16836d8fdc81d73ce83e8c4ee1', '{"name":"Emma Hubert"}', '', '346f858a5e06509febe1f7b279800fcb', 'ab2c508aa017de6f0e595aeea3b5b883e6b59c90bf8cf4ddbfa4929fb16a4045', NULL);
INSERT INTO public.journal VALUES (46, 1, '2026-03-10 08:00:00.493421+00', 'enrolment_expired', NULL, 6, '', 'answer:44', 'FBAE14CAEA1B', '44084b157ba5ecad44864479f0ad626c', 'a03a20d76b469b17a0e757b7a4996faaf685477b0256f27093d9d4247e06225a', 'e43a45378542385138b76c7a24a718acf02811d0a9eb874dc3125fc0fe6dbf5c', '{"name":"Anne Petit"}', '', 'bce9566477df08a8fe033018c2fb28a1', '6aee5de6bc8f5f5f60856ba31cb6ecb8f399b4251f92beaf64cbd76f354aeebf', NULL);
INSERT INTO public.journal VALUES (47, 1, '2026-03-10 08:00:00.701899+00', 'member_joined', NULL, NULL, '', NULL, 'A0E7B3DB00F2', '7bf5b29418f4ee6cde1b899b69d229cf', 'e5c8b0ac28037b60709863e32ed9f39e092b51936b5044e47a123de179b47f98', '7901669b99d18228de3cbd7b905dedfe5e3c2487826af8940c82d29d65ce17ae', '', '', '61f371ccef604a71b67f552a5220a357', '63922ce8318988cd91b41586ab8c889ea7589bb5e2cf852826771cd5caff3a77', NULL);
INSERT INTO public.journal VALUES (48, 1, '2026-03-10 08:00:01.261739+00', 'proposal_set_aside', 1, NULL, '', 'answer:47', 'B879A69E4EE7', '04da72272563352aa01bd5a859e5c2cf', 'faca7531f0a6fc1afb7437606b7290d80f277c2320a0aa109f42c2d331f60246', '0fa8df797c3c1d60d9bd940c8d094c0fd4b00a7a987a29e5f2a90c57e7559fbd', '', 'Claire Durand', '346cbd1291602bde1a68088afd7a6931', 'c79979b33576fe9cc178d3c4de9ec8703d3f21659f8e1d3b05f784e92e9be197', NULL);
INSERT INTO public.journal VALUES (49, 1, '2026-03-10 08:00:01.633353+00', 'account_lost', NULL, 11, '', NULL, '7C022E88C4C4', 'd172ec6a6c584e3e43a878da2fda8bb1', '404a2ac2c1fd70abbe557b23ecb8b9bd292bf005d2b8c9af79135ef19ff45dd6', '497ea1e04b9abdfcd6d605d618a55cf53931431416533c28f5edd209021aa66d', '{"name":"Oscar Dupuis","before":{"account":"U0OSCAR"},"after":{"account":null}}', '', '122cbc6993f9ac0aff99e95e33b15944', 'b0467c16971a9c35fb28cb5228fbf811b1740b22f3a73c092e2b4c1bdfc6e82f', NULL);
INSERT INTO public.journal VALUES (50, 1, '2026-03-10 08:00:01.633353+00', 'subscriber_suspended', NULL, 11, 'account_closed', NULL, '7C022E88C4C4', '98a4e7f0455b4a41d456ce8c8dc31041', '552dba7b38bef974e85d729e357803ad4b41b1d3d7d06a288c25c127b73c372d', '6b3815cf1d0d996a94137c2ed665947c72590740f61ac69714ca8b5ec07084fc', '{"name":"Oscar Dupuis","before":{"access":"active"},"after":{"access":"suspended"}}', '', '1006ea6aa7c99af4e9810cee558738b6', 'd8e52b12a55f996c64de2ee37359c22936e636bdeb9c91f27bff97fac5362f27', NULL);
INSERT INTO public.journal VALUES (51, 1, '2026-03-10 08:00:01.635653+00', 'member_changed', NULL, 7, '', NULL, 'D939AD27BEBC', '76b04442dfde111a34c495c8022e5dc4', '8a0837cf59adfbaeab425b671e2512f2d8658b4b62be2a587ba163e997d218d9', 'a5dcbc0c864b5e2f985f8b86b1e3f35d485225852b83d026b22e58b55a6742c9', '{"name":"Marc Lefèvre"}', '', '242cfceea648c37cd93518770cc9da8f', '23a1a11c47c866812e09fc9a8421e035eaf3605d43228ee52c220b4df84c4991', NULL);
INSERT INTO public.journal VALUES (52, 1, '2026-03-10 08:00:01.636368+00', 'member_joined', NULL, NULL, '', NULL, '0B408596ED61', '39541d5ac676e3ac3dc4d7cbdd5b1708', 'f4e2d386939d932ccda43a277d00962aadc6e0b09a2b7fbb793077a8e990336c', 'fdd88d1a0f47cd4a366198323f003773edb42bb8690c117e0e2d65782ce2473d', '', '', 'e3c8cc51d0ea986c27f7f483ade155fd', '29f0e0614a4fb277713247aed38a194e004c12962238b0ac1de4fca6e46f7363', NULL);
INSERT INTO public.journal VALUES (53, 1, '2026-03-10 08:00:02.220247+00', 'member_returned', NULL, 11, '', NULL, '5A191E84FBB1', '4e1387823a22f5525f5fd0c940028c3f', '0a6513a1dc90e0a794f25d4da22154adf6609ea4b9ded13cc8be717416e5a4f7', 'f0f2c576af23d700cec43f9cfc183ab738b276f561b81c5a32ba7c713cbeda3b', '{"name":"Oscar Dupuis"}', '', '051091cefd77c2ca0d585b2b1752808a', '5addd9b0b9285253c25024c22b5a95532e3e7dc9f1ef318da2d638733def7237', NULL);
INSERT INTO public.journal VALUES (54, 1, '2026-03-10 08:00:02.220247+00', 'account_back', 11, 11, '', NULL, '5A191E84FBB1', '4e4a40d49d44b6e47d47472a393fc7ce', '722d790e17124d7fa617061e80a013f0fa4b26e821f0597954f0f14f5e68ba23', '7d00f470189d9ba7235b3f5fadbb597bcf024172a14b2f0309f0386c77927ff3', '{"name":"Oscar Dupuis","before":{"account":null},"after":{"account":"U0OSCAR"}}', 'Oscar Dupuis', 'cb897e6a4421329c1d67f2d66779707a', 'f6afaae3202efc099ebbd1f3cba989798e200aceeee538303f633646c69fd77b', NULL);
INSERT INTO public.journal VALUES (55, 1, '2026-03-10 08:00:02.539888+00', 'account_lost', NULL, 9, '', NULL, '053331548BCC', 'b177d32a53ab8140a83b832544f001a9', '80c7f9a9a4e17c5167460a2b81ad045676bd20f077734c431bffb3750025d6b6', 'ce645414b230259ab03c1f5c809570c74b1afec5fc226d376f8cac7711686213', '{"name":"Nora Benali","before":{"account":"U0NORA"},"after":{"account":null}}', '', '27c8f9fe739b3295791f9e9adc496114', 'ce221b032c1ee9c24b116f06bf119d557d1095e1db4e98f00aa7ce0d342e7113', NULL);
INSERT INTO public.journal VALUES (56, 1, '2026-03-10 08:00:02.539888+00', 'subscriber_suspended', NULL, 9, 'account_closed', NULL, '053331548BCC', 'def1a1983a64cc31fe83645a09892210', 'f02ab862fed1b85f99ba77193fa48b0aff40d2995c551c3c7ff666baaf0b4ccc', '858a1d33b5b0cf0b963a23929ca4df67be4dfc851f5695e55306d7d837c5da36', '{"name":"Nora Benali","before":{"access":"active"},"after":{"access":"suspended"}}', '', '949456ee95da371f0d90fc7368b14eca', '0557ec71d790167df35d7940ff2329fe4c7c9977b52470756283a0f5f8afa0ba', NULL);
INSERT INTO public.journal VALUES (57, 1, '2026-03-10 08:00:02.551696+00', 'account_lost', NULL, 3, '', NULL, '1680EB4334E7', '2335b114dec8f5570e9a2017f5843f68', '7dc13ba90652980f4a7c381f9319a2e66e495cee29d3be0f88d046f1699e7c8c', '42ebd179759f64e6f6de19c10318e22a4f9946a70bef3f761678a5dacb8ff4e0', '{"name":"Paule Rey","before":{"administrator":true,"account":"U0PAULE"},"after":{"administrator":false,"account":null}}', '', 'ee714f8c9ff78bb69c88dd286af4e119', '277d8585ba2ef681180549029c26aede3cef71bf2a59d39351046bf068007709', NULL);
INSERT INTO public.journal VALUES (58, 1, '2026-03-10 08:00:02.555181+00', 'account_lost', NULL, 10, '', NULL, '9F86CFD35BAE', 'abc0ccaf8714067ccda159abc0ecf12c', '4105a076b2d448e0c3549840042b96279de3c3cc9f9fc6ba9e4bb03c91a45fd8', '74d0dcf7f84cb44ed5836ed3809c286cfd9bf354382310d559963aacbc9570a1', '{"name":"Bruno Caron","before":{"account":"U0BRUNO"},"after":{"account":null}}', '', '70ae7e5f8da01d474949a9a9844f2348', '22852492453bbdf5572a7d6c8059a4151176ee8f865bc28ccbb051480480832c', NULL);
INSERT INTO public.journal VALUES (59, 1, '2026-03-10 08:00:02.555181+00', 'subscriber_suspended', NULL, 10, 'account_closed', NULL, '9F86CFD35BAE', '0e454b5d677cc24ab828faffceed8268', '8952ca62c1739fe5187842b0eafcc71ca29c856bfcce5b6d04628956cefc8da8', 'c4bccb48423f76536686d81b4838b330512ca4966cb1ae3ee4b127c0de3fdfe8', '{"name":"Bruno Caron","before":{"access":"active"},"after":{"access":"suspended"}}', '', '72966dbc37381744025e5d619507e8f6', 'd76ad17135861b99bc36b67e37b79ec813b150eab63e489eb2b7faadfc069d19', NULL);
INSERT INTO public.journal VALUES (60, 1, '2026-03-10 08:00:02.573827+00', 'account_lost', NULL, 4, '', NULL, '9D3060F242DC', '4a45453f7055e3cf26cd821fea4b80c4', '29f5ca4c50cf4766e55c2f3429464912dd918aaa5b829f7381dac8e06a09f1d4', '66398eeaa9b1aab8a05e825130f56edded1ee1e743c718585d4b36a6ff6b0e54', '{"name":"Rémi Sarre","before":{"account":"U0REMI"},"after":{"account":null}}', '', '78a75a607c56f6252b377acf15fe0644', '88f9a8bd27d0a7c8a909bc15b48507c53d1f9d8ae4ffb7158c7ad6fcf320bbd2', NULL);
INSERT INTO public.journal VALUES (61, 1, '2026-03-10 08:00:02.573957+00', 'account_lost', NULL, 13, '', NULL, 'C79B16835920', '48d485d5a61dd9f664ba86743edd32c5', 'ecbc5f5933f7443549719a094732f0e113a779303a66394bad8315b3b98c29ec', '27a86d86aab9d8cb0ab405b6f91fa80a555817c85b53dce9168494798e5c3881', '{"name":"Thomas Fabre","before":{"account":"U0THOMAS"},"after":{"account":null}}', '', '69814c0f3fc976b64b680aa57696f14e', '0d7f9f185d161b493d939fe1541f0f8494786fcab1d5caa4691c0190c1c8b7fa', NULL);
INSERT INTO public.journal VALUES (65, 1, '2026-03-10 08:00:04.791086+00', 'access_confirmed', 1, 7, '', NULL, '9AF7B90B8CD0', 'e3babb06b5e84a5f1420388af160852f', 'abaaaec6a2202c9b0003aad87cdf570ccb538cceb854b01d29d251c562e07cf3', '339a6a904844787747819423fbe1c64ead40c890d5d7b7bebfde62873c40a27a', '{"name":"Marc Lefèvre"}', 'Claire Durand', '3a35cfc8b6dbe3eecd12d1c9bf0917ce', 'cb285a02ee3b7aa0301fb2a320e50589fca1b5c4e6daafe7650251a7143a5fff', NULL);
INSERT INTO public.journal VALUES (71, 1, '2026-03-10 08:00:05.963408+00', 'enrolment_asked', 8, 8, '', '4578fb80f8a54cc1992a72878a1e34b5', 'CD630911311D', '95490c5a494e573503c04165daf1e081', '6d61dac67287e8a3fab4114e568d0bd6611835758f8bd5deffa0dfa66e423799', 'ddd4ab43504a4b7b5da650c2d67d651a5e8d228f0e6ddcac278bb0ea4f4f4791', '{"name":"Zoë O’Neill"}', 'Zoë O’Neill', '5f9852d601bcf6032ad9813d33a02429', '5d582323cdcabffeb3d08db3657fc13d6e4024ded36961d7869f4efa86e5e4dc', NULL);
INSERT INTO public.journal VALUES (62, 1, '2026-03-10 08:00:03.461829+00', 'identity_asked', NULL, 13, '', 'identity:13:fa5cae6c493f793b:0', '0400401BAEE8', '9514634ec31bbfa8a5003b294cc5ff58', 'f3e8f35312d7985913ae3cfdbe936593d1d085eb3b0eabdc01fe8de7f0760da4', 'd51b4b8452fdf0455fc1ec9f87c666eff85ea1f8be8bc08d4c4b48a18348fdd3', '{"name":"Thomas Fabre"}', '', 'a537723e700d11db91a637c1367366f7', 'bd6428f116c9d45104e44fc12a258480dea568659be34b991cd5103d6b4718c9', NULL);
INSERT INTO public.journal VALUES (63, 1, '2026-03-10 08:00:03.763889+00', 'review_opened', 1, NULL, '', NULL, '71800C289BDB', 'dc230aa1e8a764bae61ab4539277bf56', 'aea3a97b6ad6a7d170fe6dce20e2e720911134b81ff8e1b08242d1128500d961', 'e8b7e2536f1c687b40ee8af1983cd3b6221ecbaf862e7b006f35b1cd73a599df', '', 'Claire Durand', 'ca2e10ce1b87e9b3716f1f5785b335f2', 'ca4fcfd554d61af0ab9e90a02d8d853f05ecbe0f37d94c97435d918a23940efd', NULL);
INSERT INTO public.journal VALUES (64, 1, '2026-03-10 08:00:04.546157+00', 'access_confirmed', 1, 6, '', NULL, 'AAE349078D6A', 'ba273fa7ff9d6b8f3639eb59b5735320', '613940abfffbd03cb0d476ad590349755c68486b1d6200f2b8b5951fd57c4b67', '046a2f7d495064005541e9e88fa0dd1cb2e90192fb2bb435cc4c4db65d981883', '{"name":"Anne Petit"}', 'Claire Durand', 'dbb23c03712d10ef44f5dacad31aeca1', 'f93a2c31a9851354bda8cd97e01167f0b7dabb0813d96d17a0af66a33701ef8e', NULL);
INSERT INTO public.journal VALUES (66, 1, '2026-03-10 08:00:04.94764+00', 'subscriber_added', 1, 23, '', 'df65a174967645729684a11d2aa471fd', '768D4757A749', '4679f0e0e3f0d08360cfd02ea85d9bf4', '2240412817a4bfebc10125c06ece4f9ea32c396cc788e4e78e247c6d524148b4', '15b548f23820753ac69e958a96eb4e6149dfc382b520be1622f07493374d4cc9', '{"name":"Karim Kaci","after":{"email":"karim@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U0KARIM"}}', 'Claire Durand', '5b9b702bceac9708a92e198ddedfad8f', 'c24826a7ea49486efb25a860f9649fb2bc47ed920e472c0436eb6f4804cf04bc', NULL);
INSERT INTO public.journal VALUES (67, 1, '2026-03-10 08:00:05.2529+00', 'subscriber_added', 1, 24, '', 'e7d10db4f6344e3ab774febcabdbea6a', 'DEE4DC1E5614', 'd9adaca32a2f8465f6435408be1c60a5', '034f378c1f82d5fe3ea5a5349a41b9d5896d99777cd4dbacac3771a7e95e876e', 'cb59715ef45df7898f5ebde098eb33a529ff995ad841f68752ad07509bf10607', '{"name":"Lila Leroy","after":{"email":"lila@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U0LILA"}}', 'Claire Durand', 'b6756c6877e3ba87aab574298701e3a0', 'f03b26441111d7a4c96d4f33a184f5e7906284cae1544d03b33f3a8cc33caa3a', NULL);
INSERT INTO public.journal VALUES (68, 1, '2026-03-10 08:00:05.409284+00', 'subscriber_added', 1, 25, '', '5b003a55111d4d37b7f113f56af69d4a', '2D6C7FC40247', 'd6fb6d482c9744d20ec0d2686adf916e', '01ce7305f3f9fc01f61406ff90c5adb15d4bef3f67fa7820b1cd4cbcc625f9c4', '478cdd58054d6a50ee7f0e8cd55e050b4f376239a368d785e8a0c972e3b91f5a', '{"name":"Gaël Morvan","after":{"email":"gael@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U0GAEL"}}', 'Claire Durand', '68861fe6cb6bb5d3876d930299e7a2c9', '96664a5787c249089e4f865dfcfd55aaa5c804c5b7ad8094077dc72c54b01891', NULL);
INSERT INTO public.journal VALUES (69, 1, '2026-03-10 08:00:05.67301+00', 'subscriber_suspended', 1, 19, 'Fin de mission', '591cf07daeba4e1180fe667fca41ac0f', '72C3DEBBCC77', '2d4e89c22ea6c4cac0c2bca95b13b683', 'c78215b625ba4dbddd4f06f29d0c3cacefc43547a54975ca9f014c7bf0e19a76', '025e65b58fc3e8351bfac3a43f5917244c9fe1603094454de20beee96be64027', '{"name":"Prénom0 Nom0","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', '89c6e1eb141cd8c5a2b86fed3b3596c2', 'd5a3752b942184a78e245e4c54c9d356c9510ff7f6c8da67385aeaded860cad1', NULL);
INSERT INTO public.journal VALUES (70, 1, '2026-03-10 08:00:05.885363+00', 'password_shown', 24, 24, '', NULL, '1E64A01B0433', 'b80991a5475542a12b65bb20b223b039', '4994d40f53368496fb697a217f7dce43ffddde80c306953ddd967ace2583c443', '8b7cfb2ee6db2855ec0f226135e988d03664c6301e220119c17503b31dc6cceb', '{"name":"Lila Leroy"}', 'Lila Leroy', '59b1a6aff323f1f482cd90947ba44550', 'be45cc056ffb766c4613735c733d3206aa3797afbd045000249c41f8492745ba', NULL);
INSERT INTO public.journal VALUES (38, 1, '2026-03-02 08:30:09.168038+00', 'subscriber_removed', 1, 14, '', 'eb01ab88c54041f4ae297962b67247a1', '0158655CA246', '', '00a3d4861e0f05b6030ca22c8b2702d56691e9ea22cf68d8ed8aecea3502518f', 'e9e72c9bea4b7089b9fd7dba203d50277789768ef3547b36edf7045dd6270738', '', 'Claire Durand', '3e3a0606272032d6bc2f3bd6147d7c03', '4cd6d5abf0adb868f79dc94a16158b153b6e0b545380e04cf2f5434bf1ce2614', NULL);
INSERT INTO public.journal VALUES (72, 1, '2026-03-10 08:00:06.603866+00', 'person_erased', NULL, 14, '', NULL, NULL, 'a4f45e252da9b2393de87a5486d87e77', 'bc53a4e82e172de546b6ce0fcc6626dff8e2df4b72795a8411749320e1389543', '3ad1a6d0492ede0e0a2efafd5e9d00c5425ee77c5e735c8b28df8deebde05f2e', '{"name":"№ 14"}', '', '8e3035e613b0c0f49d242c4f3d07dd02', 'b6324b03b6870b84fc3c4249cdb35cde0cd080be25914eb5295b15673681a003', NULL);
INSERT INTO public.journal VALUES (73, 1, '2026-03-10 10:00:00.401769+00', 'password_renewed', 1, 8, '', '73bb0bb50c564493babf7af34f1055f2', '9BD2809D5405', '796ab21ba5c654ee0e97d63d0479aa8a', 'fbbca821bad7a5a86874829d5d7779ea697513e97e8614a0b212796c63fea49a', '38189e7510a19b88c0d70d7d53a8778808336f4488a717abe299cae082149548', '{"name":"Zoë O’Neill"}', 'Claire Durand', '0c1ac29d350b2e8194ec2bbbf5094fb3', '1b4104df6d95db20de6488672887710ed9df1ead2061ccd32b0e69a878e6d62b', NULL);
INSERT INTO public.journal VALUES (74, 1, '2026-03-10 10:00:01.069495+00', 'password_renewed', 1, 7, '', '45151c0c15a24a5c95e0e16efa2ea9b6', '7332CDC968CC', '0b7b71d4922b25ebef88050ea31ce6a5', '8bc462b830ed472f1d10a17483a9be84de2ac1c3cba8dc970b2866c4f57449de', '7cdce5ab9f384e2d5782fdb23a871e132bc7949845018dc1524df114403123e6', '{"name":"Marc Lefèvre"}', 'Claire Durand', '2ec67bb0b9825927f3098913970eab06', 'd7979e15bfdd16ea027487ab11d87178a4f60c9181b4911dd155a30f9717c439', NULL);
INSERT INTO public.journal VALUES (75, 1, '2026-03-10 10:00:01.363124+00', 'password_renewed', 1, 21, '', '9f2a31c3a27149c2a6feadb7f873e330', '1F8ABE30962F', 'b0b4b417a8f50c5cfa59f1ad03e9c4f7', '0e8cb73088f755624bee059fce6e9c83ba6d3c964d3c6cedd036ba618c3c7588', 'e382655759fb79afd376d292e7fb8988fc5bb0b5ded73701f493bfad49ee981b', '{"name":"Prénom2 Nom2"}', 'Claire Durand', '3cb4e2b814b1ff7d30d01fa2fc5d86e0', '570e14eee9b4822f34f02019abf6648d17ae3efb5005ea1957a5d008f0d2e70f', NULL);
INSERT INTO public.journal VALUES (76, 1, '2026-03-10 10:00:01.786818+00', 'subscriber_changed', 1, 6, '', 'f6617f37a4f545d4bcf7057f6f5e688c', 'B7A36FDFBB9E', 'ccf302bf241d38deb5f0bbb478b6f8aa', 'c4345ffa299920989fd1d28e9c0dd8aaef4dfb07a45d782ce7a2bf50e4123f43', '156b34704e0bb8fda9fae33fcab253479d42187613878bad6d7de722dcd1dfe9', '{"name":"Anne Petit","before":{"function":""},"after":{"function":"Assistante de direction"}}', 'Claire Durand', 'f158a46dcc87cd044edbb8282d90c713', 'f400dd0b3afe27ee5b2b4e7cde589ab639f5932892c70c7f0b2efb2ab2bd4412', NULL);
INSERT INTO public.journal VALUES (77, 1, '2026-03-11 09:00:00.246919+00', 'access_began', NULL, 17, '', NULL, '2237C166EC9D', '618b1bb1f793f68b4460179336f318fb', 'e3e184fd3581c1aea756780b2d4c019c07218d0219cbdd3cd43c50aa24bb0692', '805768485918c2fc7390e26cc8bf2f6ed414b518b04f41981cdcc070b65c5a6b', '{"name":"Léa Jacquet","before":{"access":"planned"},"after":{"access":"active"}}', '', '48082e81fe87af4810ab8d87d13eccc8', 'aa15ba2800fd7631013fd31b5138515250097e0e7e4ea03330f929cf489c1876', NULL);
INSERT INTO public.journal VALUES (78, 1, '2026-03-11 09:00:00.557555+00', 'subscriber_added', 1, 26, '', 'ab6de83590894be9906d882b6b274214', '4A9B4BD5F679', '3eebe45a3f35d6b18c9d707d83c9f36a', '2a6b887aa30028421a19d7f8469cdcfd48729ca4b378041211ff896d88c31943', '3032d5ee7265316f231cbe74fcffe0b0add738a3d8696016a5db106f69392e1a', '{"name":"Victor Nguyen","after":{"email":"victor@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U0VICTOR"}}', 'Claire Durand', 'da2d9a3c4903eb2e626455fc1e96a5ce', 'c9d426ce87219809912813d95d49b71fcf5304e4437642b4082d2eec1dc8b04e', NULL);
INSERT INTO public.journal VALUES (79, 1, '2026-03-11 09:00:00.747986+00', 'subscriber_added', 1, 27, '', '965cfcaca04041e99f3ce356ef43d79d', '0464418A9526', 'f6b00e368065775c1e150aa0d6de25f8', '780b8f0dbc262574750ef4d1e0ba74b289b6ba4f750c7fbb08f6a8e3f008b513', '759ed158dbd46e28383397bbe2cb5b47a999c8cb51f5ca14ca5cfd1bacea7cdc', '{"name":"Walid Ouali","after":{"email":"walid@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U0WALID"}}', 'Claire Durand', '0d0728f9518b5ec0d0afbb72fe951817', 'd3aaf69065ad758dca11bd0c4de55b2dcf84fe39c60a58ae75b56cbbc65ea273', NULL);
INSERT INTO public.journal VALUES (80, 1, '2026-03-11 09:00:01.056744+00', 'subscriber_suspended', 1, 27, 'Fin de mission', '740a2c18f67d47f290d95d32f03ab174', 'AC8CE7790033', 'de7a9bfa7cf9e66d70ce9a72990d955a', '678aa9cb58a6cda844c81d7835d5610698941b246b75b341777aee046b50f8e9', 'e4b83d509d1ad0df74c67d56f92acf19301d3c22e1bea68a9d0c275710c23ee8', '{"name":"Walid Ouali","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', 'f65cc6f2e60aee917e82ea84e2ce1a0e', 'd06e0a67e87b68c669cc65bc84e338412c51ce0e01a170639776ea39cb2b70e3', NULL);
INSERT INTO public.journal VALUES (81, 1, '2026-03-11 09:00:01.447355+00', 'subscriber_suspended', 1, 20, 'Fin de mission', 'eed6374b28e44a4f97ad7a35b303b534', '04C7CDB7E5A0', 'f75789ce3944b1a2ec822052ab33fffe', 'eba452cb1cede3b5d56381767f3ae1950aeb7c131f602a82cd6aa9ae091f5cc9', '7421c50e6c31957b9838d6baa1237d18eb0a3d95d57047e01ec8593ad467c3cf', '{"name":"Prénom1 Nom1","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', 'b8746b0e4581fbe9bcb5985436a254c5', 'bf7c2698c44b9805e4391a92be8d947c9582831d2f5c9757ed3f074d76ed2887', NULL);
INSERT INTO public.journal VALUES (82, 1, '2026-03-11 09:00:01.759856+00', 'subscriber_suspended', 1, 21, 'Fin de mission', 'cbd7a2317b4c49dab42b0195bca12da0', '81D898C5EE0C', 'edb849aa35df7959130a1167da61e2eb', 'b0111f2b8fffc17dfc95ffa46f1b1d6a3a8e9af421b5e8f6d6c4188f4608dcd3', '2f928bc0562146f60d9c8d6ea9b8460470f1d73e9ab06a51aa6b84d85900bcd6', '{"name":"Prénom2 Nom2","before":{"access":"active"},"after":{"access":"suspended"}}', 'Claire Durand', '5f2815a98425bd08d0de911ac0522abb', '77f4c4503c5f9dc5840428fec26ac026009ba6edc4535018d2c24e01ade4892c', NULL);
INSERT INTO public.journal VALUES (83, 1, '2026-03-11 09:00:03.113475+00', 'import_started', 1, NULL, '', 'c1ecd0233c5d4c958029d5d783378d19', '802A12040413', 'cb06095c8e4e9459e6efdaa47af30c87', '136369dbcc9ed653e3189619f7222dce08451d4e8959f8ba03c812afe85cac8c', '64a8b07c5ba21ba9202c20f27614bca3ddaccfa34979b6b1ab06c2fae3b51ef3', '', 'Claire Durand', '656954717dcc9b7964adc0e59120d253', '037b391e88d460b3d72d9a537f5d909d3eb39e690aa531c2fce62a0283073a66', NULL);
INSERT INTO public.journal VALUES (84, 1, '2026-03-11 09:00:03.161656+00', 'subscriber_added', 1, 28, '', NULL, NULL, '791f65b63ba372db14034894950c24a0', 'ccf38242094ba739ac44438187227305ceefdfc91e7a4b66536f98da590d74cd', '15eca2c396bcfef2eadbc9b04da726c2952fd0d757767855b445718784f7fc86', '{"name":"Prénom3 Nom3","after":{"email":"crowd3@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U100003"}}', 'Claire Durand', 'bfb5a653b53796ad80369fd7ef4f21c7', '896a66142f05ec69ad8e3ad595549bde07f05c2464d7fae29ad7aee0f93454f5', NULL);
INSERT INTO public.journal VALUES (85, 1, '2026-03-11 09:00:03.161656+00', 'subscriber_added', 1, 29, '', NULL, NULL, 'dc842e799ef6a2835983a2288ac03b23', '866613744fb7d9807a685287cccda3ec5fd695c695e092f806f42879d1575bd0', 'ba4aec2ab3e6c04d0112f777a58a1cad9bb3825db64fff17d76faa12fa1cdb9e', '{"name":"Prénom4 Nom4","after":{"email":"crowd4@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U100004"}}', 'Claire Durand', '395d12a8127edfdaa8e8741b477920eb', 'fba0f20d6240a6854595435916e890a27307e0d8934a6187bed358e5cb4f674d', NULL);
INSERT INTO public.journal VALUES (86, 1, '2026-03-11 09:00:03.161656+00', 'subscriber_added', 1, 30, '', NULL, NULL, '94bae7702c7f1afcfdc10d0d44b46071', '61c80c4f9a7b39aebc1049c8c34986de067738f840d3a12aa50c6a2dfa424a2c', 'cabdbb408ee49a68834f55c9145b9690bf71ab36304a16a2118551cc7cab2c96', '{"name":"Prénom5 Nom5","after":{"email":"crowd5@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U100005"}}', 'Claire Durand', 'd448ad4e3d4b8f57b2a4f54a31c05b9f', 'fec34a735b74d8f509e8ae2c1f37832e17e0793fe66a197efaba3baf10158b35', NULL);
INSERT INTO public.journal VALUES (87, 1, '2026-03-11 09:00:03.161656+00', 'subscriber_added', 1, 31, '', NULL, NULL, 'cf220ef9272a0b142d0a10f4230a41c4', 'a2521d7d994741ee618c4a1fc0fa946fd89e892c1ba8627a3417c0f38ceaa457', '88dbf731c6f905387752caa50b97031df942c0aa245cf801acc1e395c966f1af', '{"name":"Prénom6 Nom6","after":{"email":"crowd6@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U100006"}}', 'Claire Durand', '3a60bc9672b76628963b9d38c1c7f467', 'a3e5a06bb5aa769dab639731a1931732e8d4b89517540a42ff58996788269bec', NULL);
INSERT INTO public.journal VALUES (88, 1, '2026-03-11 09:00:03.161656+00', 'subscriber_added', 1, 32, '', NULL, NULL, '7fa738ef0b93ff68cac8ac0945963dd5', '83be7741ea8e2927e2e4c5b2bebd8d683dface318911be14087a1f39f3637aed', '22d26257fda705804fac1137fab3b5ab8d0822cb6c491dd2de1798f4183d5ca6', '{"name":"Prénom7 Nom7","after":{"email":"crowd7@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"account":"U100007"}}', 'Claire Durand', 'decd7c820a710ef47a127bf754967864', '392c6b7a5a85b936d7f2c33970cfeb1dc5c29320b675ea0710fafa3ba9faffb0', NULL);


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
INSERT INTO public.members VALUES (1, 'U0MARC', true, 'ced91a9968fbecae', 1773129601);
INSERT INTO public.members VALUES (1, 'U0IVAN', true, 'bdb8489c589412d7', 1773129601);
INSERT INTO public.members VALUES (1, 'U0OSCAR', true, 'ad490459b6839fca', 1773129602);
INSERT INTO public.members VALUES (1, 'U0NORA', false, 'c765e2f558437dcd', 1773129602);
INSERT INTO public.members VALUES (1, 'U0PAULE', false, '489cdd24cd772199', 1773129602);
INSERT INTO public.members VALUES (1, 'U0BRUNO', false, '2830f0b9dc94a65f', 1773129602);
INSERT INTO public.members VALUES (1, 'U0REMI', false, '0579e16d8ec64bb4', 1773129602);
INSERT INTO public.members VALUES (1, 'U0THOMAS', false, '3f9a5532ba432c42', 1773129602);
INSERT INTO public.members VALUES (1, 'U0HEIR', true, '4744fc93035e56fd', 1773129603);
INSERT INTO public.members VALUES (1, 'ddc1dad351c826e84af598d0e3f81bc8253e8e0f09322180ccee8049dbae1a25', true, '', 1772440200);


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES (6, '17b0c763-16b2-455b-bad1-b87c86774e2c', 1, 6, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.399398+00', '2026-03-02 08:30:01.375819+00', NULL, NULL, '417e884f-056c-4986-8c73-90afe8473ffc', 'D0PAULE', '1772440200.864866', '', '2026-03-02 08:30:01.480918+00', 'BAAA254BF3A9', false, NULL, '{"at": "2026-03-02T08:30:00.803177+00:00", "answer": {"by": 2, "action": "enrolment_approved"}, "person": 1}', '2026-03-02 08:30:00.813555+00');
INSERT INTO public.outbox VALUES (1, '540ade2e-0c76-48f1-9416-277ec94c222f', 1, 5, NULL, 'channel', 'partners_changed', '{}', 'sent', 1, '2026-03-02 08:30:00.088471+00', '2026-03-02 08:30:00.038362+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440200.271675', '', '2026-03-02 08:30:00.272561+00', '109452C7F603', false, NULL, '{"at": "2026-03-02T08:30:00.038362+00:00", "added": [1, 2, 3, 4, 5], "removed": []}', NULL);
INSERT INTO public.outbox VALUES (5, 'b2dc1a02-eaf9-4582-96e6-a4515441bdb2', 1, 6, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.398315+00', '2026-03-02 08:30:01.375819+00', NULL, NULL, 'dba43987-c307-41d5-91f4-27d7df75b76f', 'D0HUGH', '1772440200.863424', '', '2026-03-02 08:30:01.480645+00', 'BAAA254BF3A9', false, NULL, '{"at": "2026-03-02T08:30:00.803177+00:00", "answer": {"by": 2, "action": "enrolment_approved"}, "person": 1}', '2026-03-02 08:30:00.813555+00');
INSERT INTO public.outbox VALUES (7, '21a5c3f8-4270-4f50-9464-422c89f49c8f', 1, 6, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.400043+00', '2026-03-02 08:30:01.375819+00', NULL, NULL, '8e832bd7-622a-46a6-b6b0-017ac6982e70', 'D0REMI', '1772440200.865308', '', '2026-03-02 08:30:01.481137+00', 'BAAA254BF3A9', false, NULL, '{"at": "2026-03-02T08:30:00.803177+00:00", "answer": {"by": 2, "action": "enrolment_approved"}, "person": 1}', '2026-03-02 08:30:00.813555+00');
INSERT INTO public.outbox VALUES (8, '6610b41f-02ff-4449-bd02-8eb1efd77c8d', 1, 8, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.414657+00', '2026-03-02 08:30:01.375819+00', NULL, NULL, NULL, 'D0HUGH', '1772440201.486465', '', '2026-03-02 08:30:01.492802+00', 'BAAA254BF3A9', false, NULL, '{"at": "2026-03-02T08:30:01.375819+00:00", "person": 1}', NULL);
INSERT INTO public.outbox VALUES (3, '417e884f-056c-4986-8c73-90afe8473ffc', 1, 6, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:00.813555+00', '2026-03-02 08:30:00.803177+00', NULL, NULL, NULL, 'D0PAULE', '1772440200.864866', '', '2026-03-02 08:30:00.865876+00', '3F9C461FD071', false, NULL, '{"at": "2026-03-02T08:30:00.803177+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (4, '8e832bd7-622a-46a6-b6b0-017ac6982e70', 1, 6, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:00.813555+00', '2026-03-02 08:30:00.803177+00', NULL, NULL, NULL, 'D0REMI', '1772440200.865308', '', '2026-03-02 08:30:00.866088+00', '3F9C461FD071', false, NULL, '{"at": "2026-03-02T08:30:00.803177+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (2, 'dba43987-c307-41d5-91f4-27d7df75b76f', 1, 6, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:00.813555+00', '2026-03-02 08:30:00.803177+00', NULL, NULL, NULL, 'D0HUGH', '1772440200.863424', '', '2026-03-02 08:30:00.864057+00', '3F9C461FD071', false, NULL, '{"at": "2026-03-02T08:30:00.803177+00:00", "answer": null, "person": 1}', NULL);
INSERT INTO public.outbox VALUES (11, 'fdbe4133-6d74-4c04-a812-23ad1f18193d', 1, 8, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:01.414657+00', '2026-03-02 08:30:01.375819+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'BAAA254BF3A9', false, NULL, '{"at": "2026-03-02T08:30:01.375819+00:00", "person": 1}', NULL);
INSERT INTO public.outbox VALUES (15, '920d5d03-c4cb-409f-b747-b3d1f89e51b2', 1, 9, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.717692+00', '2026-03-02 08:30:01.7004+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440201.787839', '', '2026-03-02 08:30:01.79137+00', '6973B2737CF8', false, NULL, '{"at": "2026-03-02T08:30:01.700400+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (17, '7882d7ca-80d3-4d86-b217-81dd5cd00d68', 1, 9, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.717692+00', '2026-03-02 08:30:01.7004+00', NULL, NULL, NULL, 'D0REMI', '1772440201.790083', '', '2026-03-02 08:30:01.792268+00', '6973B2737CF8', false, NULL, '{"at": "2026-03-02T08:30:01.700400+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (16, '381ab561-33bc-49ca-b924-47073066410f', 1, 9, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:01.717692+00', '2026-03-02 08:30:01.7004+00', NULL, NULL, NULL, 'D0PAULE', '1772440201.789246', '', '2026-03-02 08:30:01.791862+00', '6973B2737CF8', false, NULL, '{"at": "2026-03-02T08:30:01.700400+00:00", "answer": null, "person": 2}', NULL);
INSERT INTO public.outbox VALUES (9, '36d5b345-fbb2-4187-9ce0-ab662887ed21', 1, 8, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.414657+00', '2026-03-02 08:30:01.375819+00', NULL, NULL, NULL, 'D0PAULE', '1772440201.488821', '', '2026-03-02 08:30:01.49309+00', 'BAAA254BF3A9', false, NULL, '{"at": "2026-03-02T08:30:01.375819+00:00", "person": 1}', NULL);
INSERT INTO public.outbox VALUES (10, '555a28c9-0597-4731-a5bf-8c766bafa9ba', 1, 8, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.414657+00', '2026-03-02 08:30:01.375819+00', NULL, NULL, NULL, 'D0REMI', '1772440201.489987', '', '2026-03-02 08:30:01.49331+00', 'BAAA254BF3A9', false, NULL, '{"at": "2026-03-02T08:30:01.375819+00:00", "person": 1}', NULL);
INSERT INTO public.outbox VALUES (13, '21049dbd-ddd8-437f-8f91-d31b2e17acae', 1, 6, 1, '1', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:01.419696+00', '2026-03-02 08:30:01.375819+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440201.492042', '', '2026-03-02 08:30:01.49374+00', 'BAAA254BF3A9', false, NULL, '{"at": "2026-03-02T08:30:01.375819+00:00", "person": 1, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (12, 'fc810975-5936-48a5-a320-37d6b4e96dee', 1, 8, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:01.418358+00', '2026-03-02 08:30:01.375819+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440201.490471', '', '2026-03-02 08:30:01.493547+00', 'BAAA254BF3A9', false, NULL, '{"at": "2026-03-02T08:30:01.375819+00:00", "person": 1}', NULL);
INSERT INTO public.outbox VALUES (14, '24498460-8601-4bbf-9812-3e8411e4a137', 1, 6, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:01.419696+00', '2026-03-02 08:30:01.375819+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440201.540045', '', '2026-03-02 08:30:01.54065+00', 'BAAA254BF3A9', false, NULL, '{"at": "2026-03-02T08:30:01.375819+00:00", "person": 1, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (24, '86ba1e5c-cef3-4348-bc60-fbe4fbea8a11', 1, 11, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:02.34579+00', '2026-03-02 08:30:02.307757+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DD76E3147F3B', false, NULL, '{"at": "2026-03-02T08:30:02.307757+00:00", "person": 2}', NULL);
INSERT INTO public.outbox VALUES (18, '354d56cd-3ed1-476c-89eb-079a3e4cb3c4', 1, 9, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.327008+00', '2026-03-02 08:30:02.307757+00', NULL, NULL, '920d5d03-c4cb-409f-b747-b3d1f89e51b2', 'D0CLAIRE', '1772440201.787839', '', '2026-03-02 08:30:02.497352+00', 'DD76E3147F3B', false, NULL, '{"at": "2026-03-02T08:30:01.700400+00:00", "answer": {"by": 1, "action": "enrolment_approved"}, "person": 2}', '2026-03-02 08:30:01.717692+00');
INSERT INTO public.outbox VALUES (19, 'b39a92b1-a8c2-4a59-ae28-ac20f852de90', 1, 9, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.328015+00', '2026-03-02 08:30:02.307757+00', NULL, NULL, '381ab561-33bc-49ca-b924-47073066410f', 'D0PAULE', '1772440201.789246', '', '2026-03-02 08:30:02.497772+00', 'DD76E3147F3B', false, NULL, '{"at": "2026-03-02T08:30:01.700400+00:00", "answer": {"by": 1, "action": "enrolment_approved"}, "person": 2}', '2026-03-02 08:30:01.717692+00');
INSERT INTO public.outbox VALUES (20, '5337be13-b078-4bfc-a4b6-2e3b7b8109f3', 1, 9, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.328745+00', '2026-03-02 08:30:02.307757+00', NULL, NULL, '7882d7ca-80d3-4d86-b217-81dd5cd00d68', 'D0REMI', '1772440201.790083', '', '2026-03-02 08:30:02.498072+00', 'DD76E3147F3B', false, NULL, '{"at": "2026-03-02T08:30:01.700400+00:00", "answer": {"by": 1, "action": "enrolment_approved"}, "person": 2}', '2026-03-02 08:30:01.717692+00');
INSERT INTO public.outbox VALUES (27, 'c932ece5-250f-4b0e-a46e-750c5791853a', 1, 9, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:02.35445+00', '2026-03-02 08:30:02.307757+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440202.576443', '', '2026-03-02 08:30:02.577062+00', 'DD76E3147F3B', false, NULL, '{"at": "2026-03-02T08:30:02.307757+00:00", "person": 2, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (37, 'b60c7375-fab0-431f-b927-554c7a2e8fab', 1, 14, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:03.267215+00', '2026-03-02 08:30:03.25018+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D8AE6BCB06EE', false, NULL, '{"at": "2026-03-02T08:30:03.250180+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (21, 'f57ff931-81e1-45ec-ad3b-9723621a9e48', 1, 11, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.34579+00', '2026-03-02 08:30:02.307757+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.492351', '', '2026-03-02 08:30:02.505242+00', 'DD76E3147F3B', false, NULL, '{"at": "2026-03-02T08:30:02.307757+00:00", "person": 2}', NULL);
INSERT INTO public.outbox VALUES (22, '00e21916-c495-4c1a-92a2-b903f9272599', 1, 11, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.34579+00', '2026-03-02 08:30:02.307757+00', NULL, NULL, NULL, 'D0PAULE', '1772440202.493794', '', '2026-03-02 08:30:02.505643+00', 'DD76E3147F3B', false, NULL, '{"at": "2026-03-02T08:30:02.307757+00:00", "person": 2}', NULL);
INSERT INTO public.outbox VALUES (23, '86e597af-1696-4e60-80b7-459e21a1801c', 1, 11, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.34579+00', '2026-03-02 08:30:02.307757+00', NULL, NULL, NULL, 'D0REMI', '1772440202.494447', '', '2026-03-02 08:30:02.505921+00', 'DD76E3147F3B', false, NULL, '{"at": "2026-03-02T08:30:02.307757+00:00", "person": 2}', NULL);
INSERT INTO public.outbox VALUES (25, '24209521-c5f0-4a69-a273-80b863d53f35', 1, 11, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:02.350462+00', '2026-03-02 08:30:02.307757+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440202.495606', '', '2026-03-02 08:30:02.506182+00', 'DD76E3147F3B', false, NULL, '{"at": "2026-03-02T08:30:02.307757+00:00", "person": 2}', NULL);
INSERT INTO public.outbox VALUES (26, '9676353c-5b15-4a3d-8beb-18f512df7a97', 1, 9, 2, '2', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:02.35445+00', '2026-03-02 08:30:02.307757+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.496309', '', '2026-03-02 08:30:02.506425+00', 'DD76E3147F3B', false, NULL, '{"at": "2026-03-02T08:30:02.307757+00:00", "person": 2, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (34, 'd957bac0-4872-4064-91f5-5781159bf652', 1, 14, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.267215+00', '2026-03-02 08:30:03.25018+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440203.352620', '', '2026-03-02 08:30:03.357378+00', 'D8AE6BCB06EE', false, NULL, '{"at": "2026-03-02T08:30:03.250180+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (35, 'ba733803-4407-4b4a-9095-87f77ae223f3', 1, 14, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.267215+00', '2026-03-02 08:30:03.25018+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.353210', '', '2026-03-02 08:30:03.357726+00', 'D8AE6BCB06EE', false, NULL, '{"at": "2026-03-02T08:30:03.250180+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (36, '79d68f2c-a312-400e-b211-07bc9c4ebe14', 1, 14, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.267215+00', '2026-03-02 08:30:03.25018+00', NULL, NULL, NULL, 'D0REMI', '1772440203.353785', '', '2026-03-02 08:30:03.358+00', 'D8AE6BCB06EE', false, NULL, '{"at": "2026-03-02T08:30:03.250180+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (28, 'd28fafed-f66d-4c8a-9551-19106ce8aab7', 1, 12, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.688326+00', '2026-03-02 08:30:02.679051+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.747054', '', '2026-03-02 08:30:02.753732+00', 'FC452994C57C', false, NULL, '{"at": "2026-03-02T08:30:02.679051+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (29, '7e93242a-31b7-4119-ada9-be0d79616567', 1, 12, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.688326+00', '2026-03-02 08:30:02.679051+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.747999', '', '2026-03-02 08:30:02.754685+00', 'FC452994C57C', false, NULL, '{"at": "2026-03-02T08:30:02.679051+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (30, 'd72d5187-d1b3-4cb3-85d8-ef1fcc24d2ad', 1, 12, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:02.688326+00', '2026-03-02 08:30:02.679051+00', NULL, NULL, NULL, 'D0REMI', '1772440202.748649', '', '2026-03-02 08:30:02.754997+00', 'FC452994C57C', false, NULL, '{"at": "2026-03-02T08:30:02.679051+00:00", "answer": null, "person": 3}', NULL);
INSERT INTO public.outbox VALUES (31, '15ac10ee-2689-4aa0-84e4-02c5a024149f', 1, 12, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.258926+00', '2026-03-02 08:30:03.25018+00', NULL, NULL, 'd28fafed-f66d-4c8a-9551-19106ce8aab7', 'D0CLAIRE', '1772440202.747054', '', '2026-03-02 08:30:03.355576+00', 'D8AE6BCB06EE', false, NULL, '{"at": "2026-03-02T08:30:02.679051+00:00", "answer": {"by": 1, "action": "enrolment_approved"}, "person": 3}', '2026-03-02 08:30:02.688326+00');
INSERT INTO public.outbox VALUES (33, '82c5ceac-ca75-4041-87ae-1c655296783e', 1, 12, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.260611+00', '2026-03-02 08:30:03.25018+00', NULL, NULL, 'd72d5187-d1b3-4cb3-85d8-ef1fcc24d2ad', 'D0REMI', '1772440202.748649', '', '2026-03-02 08:30:03.35624+00', 'D8AE6BCB06EE', false, NULL, '{"at": "2026-03-02T08:30:02.679051+00:00", "answer": {"by": 1, "action": "enrolment_approved"}, "person": 3}', '2026-03-02 08:30:02.688326+00');
INSERT INTO public.outbox VALUES (38, '425ba552-37bf-4ec9-a46a-313ec741bbb9', 1, 14, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:03.268983+00', '2026-03-02 08:30:03.25018+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.354245', '', '2026-03-02 08:30:03.358272+00', 'D8AE6BCB06EE', false, NULL, '{"at": "2026-03-02T08:30:03.250180+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (32, 'b30d7de5-2159-40f6-9233-dab93bfa7462', 1, 12, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:03.259929+00', '2026-03-02 08:30:03.25018+00', NULL, NULL, '7e93242a-31b7-4119-ada9-be0d79616567', 'D0HUGH', '1772440202.747999', '', '2026-03-02 08:30:03.355944+00', 'D8AE6BCB06EE', false, NULL, '{"at": "2026-03-02T08:30:02.679051+00:00", "answer": {"by": 1, "action": "enrolment_approved"}, "person": 3}', '2026-03-02 08:30:02.688326+00');
INSERT INTO public.outbox VALUES (45, 'c58d201b-21df-4a14-aaa8-e0185348908c', 1, 15, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:03.765592+00', '2026-03-02 08:30:03.742669+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D7470A77ECFF', false, NULL, '{"at": "2026-03-02T08:30:03.742669+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (49, '6881d5ae-71a7-4763-9cd9-1e3c027fddf5', 1, 16, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.080292+00', '2026-03-02 08:30:04.06707+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.175595', '', '2026-03-02 08:30:04.179984+00', '5646D6EC9A70', false, NULL, '{"at": "2026-03-02T08:30:04.067070+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (48, '22b0bb69-50c3-461f-bf7c-bc20dc95c606', 1, 16, 7, '7', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.080292+00', '2026-03-02 08:30:04.06707+00', NULL, NULL, NULL, 'D0MARC', '1772440204.186665', '', '2026-03-02 08:30:04.187669+00', '5646D6EC9A70', true, 7, '{"at": "2026-03-02T08:30:04.067070+00:00", "person": 7, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (50, '5a7a2f62-1cd3-47ae-bab0-d63a348f333e', 1, 16, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.080292+00', '2026-03-02 08:30:04.06707+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.175976', '', '2026-03-02 08:30:04.180297+00', '5646D6EC9A70', false, NULL, '{"at": "2026-03-02T08:30:04.067070+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (42, '2e058376-90ce-4aba-944a-f2f2369f3147', 1, 15, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.765592+00', '2026-03-02 08:30:03.742669+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.863650', '', '2026-03-02 08:30:03.87555+00', 'D7470A77ECFF', false, NULL, '{"at": "2026-03-02T08:30:03.742669+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (43, '3c81952a-0947-48c6-9ca1-22b50cd20042', 1, 15, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.765592+00', '2026-03-02 08:30:03.742669+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.865086', '', '2026-03-02 08:30:03.875925+00', 'D7470A77ECFF', false, NULL, '{"at": "2026-03-02T08:30:03.742669+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (46, 'feb4f7a7-0643-4cf1-afca-bb7eeb408cff', 1, 15, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.765592+00', '2026-03-02 08:30:03.742669+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.867488', '', '2026-03-02 08:30:03.876516+00', 'D7470A77ECFF', false, NULL, '{"at": "2026-03-02T08:30:03.742669+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (44, '109be4dd-3bc2-4cf2-a121-2a86ee75bd32', 1, 15, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:03.765592+00', '2026-03-02 08:30:03.742669+00', NULL, NULL, NULL, 'D0REMI', '1772440203.866852', '', '2026-03-02 08:30:03.876238+00', 'D7470A77ECFF', false, NULL, '{"at": "2026-03-02T08:30:03.742669+00:00", "person": 6, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (41, '02356eb5-643b-4486-8827-b9f7084caa4c', 1, 15, 6, '6', 'password', '{}', 'sent', 1, '2026-03-02 08:30:03.765592+00', '2026-03-02 08:30:03.742669+00', NULL, NULL, NULL, 'D0ANNE', '1772440203.879970', '', '2026-03-02 08:30:03.881509+00', 'D7470A77ECFF', true, 6, '{"at": "2026-03-02T08:30:03.742669+00:00", "person": 6, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (51, '774d75c2-e92a-4480-8598-84651fbed436', 1, 16, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.080292+00', '2026-03-02 08:30:04.06707+00', NULL, NULL, NULL, 'D0REMI', '1772440204.176365', '', '2026-03-02 08:30:04.180509+00', '5646D6EC9A70', false, NULL, '{"at": "2026-03-02T08:30:04.067070+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (39, '5f00f1c6-8cab-4306-80bb-33c3f32949bd', 1, 12, 3, '3', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:03.273944+00', '2026-03-02 08:30:03.25018+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.354671', '', '2026-03-02 08:30:03.358527+00', 'D8AE6BCB06EE', false, NULL, '{"at": "2026-03-02T08:30:03.250180+00:00", "person": 3, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (40, 'd2b9ce41-7f88-48fc-83a8-1a722d023544', 1, 12, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:03.273944+00', '2026-03-02 08:30:03.25018+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.419588', '', '2026-03-02 08:30:03.421072+00', 'D8AE6BCB06EE', false, NULL, '{"at": "2026-03-02T08:30:03.250180+00:00", "person": 3, "author": 1}', NULL);
INSERT INTO public.outbox VALUES (67, 'b8c559dc-754a-4336-8b96-6189ce566f46', 1, 18, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.572658+00', '2026-03-02 08:30:04.563213+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.659760', '', '2026-03-02 08:30:04.664708+00', 'D4DE8A4CE0D4', false, NULL, '{"at": "2026-03-02T08:30:04.563213+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (73, 'e62f8a53-f8bc-42c6-8432-32afde53f76b', 1, 19, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.754043+00', '2026-03-02 08:30:04.741216+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '31C288F70827', false, NULL, '{"at": "2026-03-02T08:30:04.741216+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (68, 'cfd9398b-9bfd-4396-9371-255c8e1ad666', 1, 18, 9, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.699678+00', '2026-03-02 08:30:07.018054+00', NULL, NULL, '31d96c32-29a0-4080-b00b-caf0915a5740', 'D0NORA', '1772440204.668133', '', '2026-03-02 08:30:07.063803+00', '7ADE4EEBAFD9', true, NULL, '{"at": "2026-03-02T08:30:07.018054+00:00", "person": 9, "author": 1, "occasion": "added", "why": "noted"}', '2026-03-02 08:30:04.572658+00');
INSERT INTO public.outbox VALUES (77, '07626c78-d13f-4199-b0bc-887027a8e3a4', 1, 20, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.993947+00', '2026-03-02 08:30:04.969855+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.073124', '', '2026-03-02 08:30:05.082597+00', '0462EF58BFE6', false, NULL, '{"at": "2026-03-02T08:30:04.969855+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (78, '910dda32-bd3e-4393-b917-f44457b873bc', 1, 20, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.993947+00', '2026-03-02 08:30:04.969855+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.074783', '', '2026-03-02 08:30:05.082925+00', '0462EF58BFE6', false, NULL, '{"at": "2026-03-02T08:30:04.969855+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (79, 'f5fb3fdd-8e02-4b2c-aeba-f6b5dccd30b6', 1, 20, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.993947+00', '2026-03-02 08:30:04.969855+00', NULL, NULL, NULL, 'D0REMI', '1772440205.076658', '', '2026-03-02 08:30:05.083189+00', '0462EF58BFE6', false, NULL, '{"at": "2026-03-02T08:30:04.969855+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (70, 'ea5d038b-a765-41c0-85ed-5f2d1765780f', 1, 19, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.754043+00', '2026-03-02 08:30:04.741216+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.829593', '', '2026-03-02 08:30:04.835735+00', '31C288F70827', false, NULL, '{"at": "2026-03-02T08:30:04.741216+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (71, 'c2bf4ef3-7fdc-47dc-95ee-bc2fee85d118', 1, 19, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.754043+00', '2026-03-02 08:30:04.741216+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.831244', '', '2026-03-02 08:30:04.836051+00', '31C288F70827', false, NULL, '{"at": "2026-03-02T08:30:04.741216+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (72, '91cd7429-41ed-42fb-8585-49ce4fe28b6b', 1, 19, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.754043+00', '2026-03-02 08:30:04.741216+00', NULL, NULL, NULL, 'D0REMI', '1772440204.831770', '', '2026-03-02 08:30:04.83629+00', '31C288F70827', false, NULL, '{"at": "2026-03-02T08:30:04.741216+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (74, '4a96dcad-b09b-4c37-9315-1db3cf26b8a0', 1, 19, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.754043+00', '2026-03-02 08:30:04.741216+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.832228', '', '2026-03-02 08:30:04.836464+00', '31C288F70827', false, NULL, '{"at": "2026-03-02T08:30:04.741216+00:00", "person": 10, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (69, 'ade4928a-45de-4e51-bd51-28bd2c2f28e1', 1, 19, 10, '10', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.754043+00', '2026-03-02 08:30:04.741216+00', NULL, NULL, NULL, 'D0BRUNO', '1772440204.842677', '', '2026-03-02 08:30:04.846317+00', '31C288F70827', true, 10, '{"at": "2026-03-02T08:30:04.741216+00:00", "person": 10, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (76, 'e4afe415-4cad-4b97-97dd-eb9a11b5f502', 1, 20, 11, '11', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.993947+00', '2026-03-02 08:30:04.969855+00', NULL, NULL, NULL, 'D0OSCAR', '1772440205.084242', '', '2026-03-02 08:30:05.084898+00', '0462EF58BFE6', true, 11, '{"at": "2026-03-02T08:30:04.969855+00:00", "person": 11, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (47, 'dfad84f8-0c55-4583-a383-d4146881d1fb', 1, 15, 6, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:03.938914+00', '2026-03-03 08:30:03.881509+00', NULL, NULL, '02356eb5-643b-4486-8827-b9f7084caa4c', 'D0ANNE', '1772440203.879970', '', '2026-03-10 08:00:00.37197+00', 'D7470A77ECFF', true, NULL, '{"at": "2026-03-03T08:30:03.881509+00:00", "person": 6, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:03.765592+00');
INSERT INTO public.outbox VALUES (54, '62c3dca2-33c7-4581-87c2-667a5b3bd366', 1, 16, 7, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.201047+00', '2026-03-02 08:30:06.852097+00', NULL, NULL, '22b0bb69-50c3-461f-bf7c-bc20dc95c606', 'D0MARC', '1772440204.186665', '', '2026-03-02 08:30:06.933965+00', 'C106DF8D82F8', true, NULL, '{"at": "2026-03-02T08:30:06.852097+00:00", "person": 7, "author": 1, "occasion": "added", "why": "noted"}', '2026-03-02 08:30:04.080292+00');
INSERT INTO public.outbox VALUES (52, '1408d4cb-0686-4e08-a73e-8aff2cff8584', 1, 16, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.080292+00', '2026-03-02 08:30:04.06707+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '5646D6EC9A70', false, NULL, '{"at": "2026-03-02T08:30:04.067070+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (64, '8e797222-e967-4bb8-b8df-eefd726d3b66', 1, 18, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.572658+00', '2026-03-02 08:30:04.563213+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.658864', '', '2026-03-02 08:30:04.664202+00', 'D4DE8A4CE0D4', false, NULL, '{"at": "2026-03-02T08:30:04.563213+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (53, 'a5b2c107-aca3-49cc-8b57-9cdc9a564a0b', 1, 16, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.080292+00', '2026-03-02 08:30:04.06707+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.176936', '', '2026-03-02 08:30:04.180669+00', '5646D6EC9A70', false, NULL, '{"at": "2026-03-02T08:30:04.067070+00:00", "person": 7, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (59, 'd93e81c8-206e-4159-a477-9aa9b7151f52', 1, 17, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.29592+00', '2026-03-02 08:30:04.278286+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FF106795BE23', false, NULL, '{"at": "2026-03-02T08:30:04.278286+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (63, 'a433caae-9000-4465-a384-666bf7c8f399', 1, 18, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.572658+00', '2026-03-02 08:30:04.563213+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.658220', '', '2026-03-02 08:30:04.663822+00', 'D4DE8A4CE0D4', false, NULL, '{"at": "2026-03-02T08:30:04.563213+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (65, '4020e5ce-9d3d-403e-8279-fa00a27b73ba', 1, 18, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.572658+00', '2026-03-02 08:30:04.563213+00', NULL, NULL, NULL, 'D0REMI', '1772440204.659375', '', '2026-03-02 08:30:04.664487+00', 'D4DE8A4CE0D4', false, NULL, '{"at": "2026-03-02T08:30:04.563213+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (62, '31d96c32-29a0-4080-b00b-caf0915a5740', 1, 18, 9, '9', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.572658+00', '2026-03-02 08:30:04.563213+00', NULL, NULL, NULL, 'D0NORA', '1772440204.668133', '', '2026-03-02 08:30:04.671849+00', 'D4DE8A4CE0D4', true, 9, '{"at": "2026-03-02T08:30:04.563213+00:00", "person": 9, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (57, 'c60e2290-db7a-4987-8b3d-3d965c70bc93', 1, 17, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.29592+00', '2026-03-02 08:30:04.278286+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.413406', '', '2026-03-02 08:30:04.427552+00', 'FF106795BE23', false, NULL, '{"at": "2026-03-02T08:30:04.278286+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (56, 'f792a14b-fb15-484f-bfbb-2ab40d5b4c34', 1, 17, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.29592+00', '2026-03-02 08:30:04.278286+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.412678', '', '2026-03-02 08:30:04.427097+00', 'FF106795BE23', false, NULL, '{"at": "2026-03-02T08:30:04.278286+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (60, 'b356bb30-f74b-44b8-a8e4-599ebdd1ca58', 1, 17, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.29592+00', '2026-03-02 08:30:04.278286+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.417001', '', '2026-03-02 08:30:04.428117+00', 'FF106795BE23', false, NULL, '{"at": "2026-03-02T08:30:04.278286+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (58, 'ebd3e95a-b8b0-4fb4-84a7-3db22b40033c', 1, 17, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.29592+00', '2026-03-02 08:30:04.278286+00', NULL, NULL, NULL, 'D0REMI', '1772440204.415333', '', '2026-03-02 08:30:04.427839+00', 'FF106795BE23', false, NULL, '{"at": "2026-03-02T08:30:04.278286+00:00", "person": 8, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (55, 'c281a26c-ae4a-470d-a312-489d95c45c75', 1, 17, 8, '8', 'password', '{}', 'sent', 1, '2026-03-02 08:30:04.29592+00', '2026-03-02 08:30:04.278286+00', NULL, NULL, NULL, 'D0ZOE', '1772440204.434781', '', '2026-03-02 08:30:04.43946+00', 'FF106795BE23', true, 8, '{"at": "2026-03-02T08:30:04.278286+00:00", "person": 8, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (66, '35e2f51e-e835-499b-b627-7118b9e8398e', 1, 18, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.572658+00', '2026-03-02 08:30:04.563213+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D4DE8A4CE0D4', false, NULL, '{"at": "2026-03-02T08:30:04.563213+00:00", "person": 9, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (104, '4166c630-c556-47bc-b087-5e06a1ba4022', 1, 24, 15, '15', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.924555+00', '2026-03-02 08:30:05.907051+00', NULL, NULL, NULL, 'D0EMMA', '1772440206.002426', '', '2026-03-02 08:30:06.003855+00', 'AF6165E9C447', true, 15, '{"at": "2026-03-02T08:30:05.907051+00:00", "person": 15, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (93, '34c63cb5-70b1-455f-b621-f828fae2c78d', 1, 22, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.554137+00', '2026-03-02 08:30:05.53801+00', NULL, NULL, NULL, 'D0REMI', '1772440205.618300', '', '2026-03-02 08:30:05.623692+00', 'D9123138A1C0', false, NULL, '{"at": "2026-03-02T08:30:05.538010+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (95, '58e00bb2-32c6-49e3-afbb-5abe8b1e16f4', 1, 22, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.554137+00', '2026-03-02 08:30:05.53801+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.618768', '', '2026-03-02 08:30:05.623913+00', 'D9123138A1C0', false, NULL, '{"at": "2026-03-02T08:30:05.538010+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (108, 'f7f05733-153d-4323-bfe2-0b41f4386e75', 1, 24, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.924555+00', '2026-03-02 08:30:05.907051+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AF6165E9C447', false, NULL, '{"at": "2026-03-02T08:30:05.907051+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (130, '95aadac2-f0b3-4f5e-b635-e9596f1633fb', 1, 27, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-02 08:30:06.584818+00', '2026-03-02 08:30:06.56381+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '996EB6EDE89C', false, NULL, '{"at": "2026-03-02T08:30:06.563810+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (106, '3879d0cf-f975-48be-9f97-6204d1def416', 1, 24, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.924555+00', '2026-03-02 08:30:05.907051+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.992673', '', '2026-03-02 08:30:05.999973+00', 'AF6165E9C447', false, NULL, '{"at": "2026-03-02T08:30:05.907051+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (105, '8df5d8cb-8186-45ef-a6be-eb3715161ff5', 1, 24, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.924555+00', '2026-03-02 08:30:05.907051+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.991866', '', '2026-03-02 08:30:05.999556+00', 'AF6165E9C447', false, NULL, '{"at": "2026-03-02T08:30:05.907051+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (107, '9b497ec8-6bf0-4785-9f78-53f19731c38e', 1, 24, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.924555+00', '2026-03-02 08:30:05.907051+00', NULL, NULL, NULL, 'D0REMI', '1772440205.993256', '', '2026-03-02 08:30:06.000311+00', 'AF6165E9C447', false, NULL, '{"at": "2026-03-02T08:30:05.907051+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (109, '94eccc84-2f57-43d0-ad9d-4e2a35f2b0e1', 1, 24, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.924555+00', '2026-03-02 08:30:05.907051+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.994031', '', '2026-03-02 08:30:06.000608+00', 'AF6165E9C447', false, NULL, '{"at": "2026-03-02T08:30:05.907051+00:00", "person": 15, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (111, '81b9d47d-9fe5-40e8-ab34-16cab59aef7e', 1, 25, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.09291+00', '2026-03-02 08:30:06.074823+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.166068', '', '2026-03-02 08:30:06.169606+00', 'D422268E2CB0', false, NULL, '{"at": "2026-03-02T08:30:06.074823+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (112, 'edda3395-ed4b-41bb-a7cf-d76b88ed148e', 1, 25, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.09291+00', '2026-03-02 08:30:06.074823+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.167224', '', '2026-03-02 08:30:06.170025+00', 'D422268E2CB0', false, NULL, '{"at": "2026-03-02T08:30:06.074823+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (113, '661117d9-f7ad-4f3f-80ee-f87196887ca3', 1, 25, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.09291+00', '2026-03-02 08:30:06.074823+00', NULL, NULL, NULL, 'D0REMI', '1772440206.167836', '', '2026-03-02 08:30:06.170352+00', 'D422268E2CB0', false, NULL, '{"at": "2026-03-02T08:30:06.074823+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (128, '009477b0-486a-4820-8049-228043d45798', 1, 27, 3, '3', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:06.584818+00', '2026-03-02 08:30:06.56381+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.754659', '', '2026-03-02 08:30:06.756294+00', '996EB6EDE89C', false, NULL, '{"at": "2026-03-02T08:30:06.563810+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (75, 'c3adfba2-9d54-41d0-abc7-50a26e65d1ce', 1, 19, 10, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.877224+00', '2026-03-03 08:30:04.846317+00', NULL, NULL, 'ade4928a-45de-4e51-bd51-28bd2c2f28e1', 'D0BRUNO', '1772440204.842677', '', '2026-03-10 08:00:00.380499+00', '31C288F70827', true, NULL, '{"at": "2026-03-03T08:30:04.846317+00:00", "person": 10, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:04.754043+00');
INSERT INTO public.outbox VALUES (80, 'b2681f9e-7c91-4601-beeb-265c5d2aced3', 1, 20, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:04.993947+00', '2026-03-02 08:30:04.969855+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0462EF58BFE6', false, NULL, '{"at": "2026-03-02T08:30:04.969855+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (91, '8a2aa165-8de4-4292-8c51-ffa095203628', 1, 22, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.554137+00', '2026-03-02 08:30:05.53801+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.616621', '', '2026-03-02 08:30:05.623054+00', 'D9123138A1C0', false, NULL, '{"at": "2026-03-02T08:30:05.538010+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (81, '276fa4ea-5d1b-4b92-b254-e68683b76ece', 1, 20, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:04.993947+00', '2026-03-02 08:30:04.969855+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.077240', '', '2026-03-02 08:30:05.083428+00', '0462EF58BFE6', false, NULL, '{"at": "2026-03-02T08:30:04.969855+00:00", "person": 11, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (87, '0b3b1e14-7214-4463-b820-5b6b62da5cd6', 1, 21, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.252367+00', '2026-03-02 08:30:05.224403+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '08A32F636EDC', false, NULL, '{"at": "2026-03-02T08:30:05.224403+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (92, 'aa797165-49d4-44e2-91fb-23c8b221ca3e', 1, 22, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.554137+00', '2026-03-02 08:30:05.53801+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.617215', '', '2026-03-02 08:30:05.623442+00', 'D9123138A1C0', false, NULL, '{"at": "2026-03-02T08:30:05.538010+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (90, 'd159153a-3b93-4251-b4f0-244dede8d003', 1, 22, 13, '13', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.554137+00', '2026-03-02 08:30:05.53801+00', NULL, NULL, NULL, 'D0THOMAS', '1772440205.626924', '', '2026-03-02 08:30:05.628561+00', 'D9123138A1C0', true, 13, '{"at": "2026-03-02T08:30:05.538010+00:00", "person": 13, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (84, '54ea169e-05d8-4a93-b7e2-0241474dce23', 1, 21, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.252367+00', '2026-03-02 08:30:05.224403+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.338828', '', '2026-03-02 08:30:05.358765+00', '08A32F636EDC', false, NULL, '{"at": "2026-03-02T08:30:05.224403+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (85, '5a8d7a43-56c3-47ab-a027-70909a652198', 1, 21, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.252367+00', '2026-03-02 08:30:05.224403+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.339590', '', '2026-03-02 08:30:05.359266+00', '08A32F636EDC', false, NULL, '{"at": "2026-03-02T08:30:05.224403+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (86, '829dc435-f01a-4d53-ade8-9c08f18d0d8b', 1, 21, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.252367+00', '2026-03-02 08:30:05.224403+00', NULL, NULL, NULL, 'D0REMI', '1772440205.340076', '', '2026-03-02 08:30:05.359571+00', '08A32F636EDC', false, NULL, '{"at": "2026-03-02T08:30:05.224403+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (88, '4888949a-442b-49c5-b5e4-ac9d05416076', 1, 21, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.252367+00', '2026-03-02 08:30:05.224403+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.340513', '', '2026-03-02 08:30:05.35983+00', '08A32F636EDC', false, NULL, '{"at": "2026-03-02T08:30:05.224403+00:00", "person": 12, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (83, 'c0f23e27-3326-44a9-a75d-edb2953ad4a2', 1, 21, 12, '12', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.252367+00', '2026-03-02 08:30:05.224403+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440205.368203', '', '2026-03-02 08:30:05.376523+00', '08A32F636EDC', true, 12, '{"at": "2026-03-02T08:30:05.224403+00:00", "person": 12, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (94, '9aeb25b0-70a7-4a07-8631-cdb9082d1c9e', 1, 22, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.554137+00', '2026-03-02 08:30:05.53801+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D9123138A1C0', false, NULL, '{"at": "2026-03-02T08:30:05.538010+00:00", "person": 13, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (98, '68cc54f8-fd2c-4634-903f-13557ec312b4', 1, 23, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.712547+00', '2026-03-02 08:30:05.700393+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.811553', '', '2026-03-02 08:30:05.820337+00', '8B69895C0CF3', false, NULL, '{"at": "2026-03-02T08:30:05.700393+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (99, '5aab08c7-c9b0-464d-8e87-259053869679', 1, 23, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.712547+00', '2026-03-02 08:30:05.700393+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.812118', '', '2026-03-02 08:30:05.820691+00', '8B69895C0CF3', false, NULL, '{"at": "2026-03-02T08:30:05.700393+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (100, 'b0156e0a-ec95-4b19-b8f3-c0a14b44a90c', 1, 23, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.712547+00', '2026-03-02 08:30:05.700393+00', NULL, NULL, NULL, 'D0REMI', '1772440205.812625', '', '2026-03-02 08:30:05.820952+00', '8B69895C0CF3', false, NULL, '{"at": "2026-03-02T08:30:05.700393+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (101, '45eb0681-acfa-414e-b9da-88ed5301cd10', 1, 23, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:05.712547+00', '2026-03-02 08:30:05.700393+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '8B69895C0CF3', false, NULL, '{"at": "2026-03-02T08:30:05.700393+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (102, '438b3221-1c0f-4c0b-8dde-4e18b92978de', 1, 23, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:05.712547+00', '2026-03-02 08:30:05.700393+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.813051', '', '2026-03-02 08:30:05.821189+00', '8B69895C0CF3', false, NULL, '{"at": "2026-03-02T08:30:05.700393+00:00", "person": 14, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (97, '68020a1f-47eb-4f35-a545-65b7d8a6472a', 1, 23, 14, '14', 'password', '{}', 'sent', 1, '2026-03-02 08:30:05.712547+00', '2026-03-02 08:30:05.700393+00', NULL, NULL, NULL, 'D0LOUIS', '1772440205.827066', '', '2026-03-02 08:30:05.828083+00', '8B69895C0CF3', true, 14, '{"at": "2026-03-02T08:30:05.700393+00:00", "person": 14, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (125, '661c1652-b272-4b32-ad07-0afeea013cc4', 1, 27, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:06.58092+00', '2026-03-02 08:30:06.56381+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '996EB6EDE89C', false, NULL, '{"at": "2026-03-02T08:30:06.563810+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (127, '364d9a7b-3945-483e-a44a-f7f7af64aa5a', 1, 27, 2, '2', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:06.584818+00', '2026-03-02 08:30:06.56381+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.709139', '', '2026-03-02 08:30:06.711358+00', '996EB6EDE89C', false, NULL, '{"at": "2026-03-02T08:30:06.563810+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (89, 'a7dde4d7-abd5-444a-a0e5-d8fb400598d0', 1, 21, 12, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.395575+00', '2026-03-02 08:30:08.672555+00', NULL, NULL, 'c0f23e27-3326-44a9-a75d-edb2953ad4a2', 'D0SOPHIE', '1772440205.368203', '', '2026-03-02 08:30:08.889911+00', '4F3D6D9BDE59', true, NULL, '{"at": "2026-03-02T08:30:08.672555+00:00", "person": 12, "author": 1, "occasion": "added", "why": "ended"}', '2026-03-02 08:30:05.252367+00');
INSERT INTO public.outbox VALUES (96, '63a243b6-f5b4-4ed1-8a0b-2a4e510df81b', 1, 22, 13, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.665837+00', '2026-03-02 08:30:08.993657+00', NULL, NULL, 'd159153a-3b93-4251-b4f0-244dede8d003', 'D0THOMAS', '1772440205.626924', '', '2026-03-02 08:30:09.124942+00', '0F6AF6FC1CB1', true, NULL, '{"at": "2026-03-02T08:30:08.993657+00:00", "person": 13, "author": 1, "occasion": "added", "why": "ended"}', '2026-03-02 08:30:05.554137+00');
INSERT INTO public.outbox VALUES (103, 'd57b35de-afe8-4528-867b-2f186c2656d0', 1, 23, 14, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.848844+00', '2026-03-02 08:30:09.168038+00', NULL, NULL, '68020a1f-47eb-4f35-a545-65b7d8a6472a', 'D0LOUIS', '1772440205.827066', '', '2026-03-02 08:30:09.265456+00', '0158655CA246', true, NULL, '{"at": "2026-03-02T08:30:09.168038+00:00", "person": 14, "author": 1, "occasion": "added", "why": "ended"}', '2026-03-02 08:30:05.712547+00');
INSERT INTO public.outbox VALUES (82, '18bb3d6d-c16e-4879-b617-30f5e1072479', 1, 20, 11, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:05.143985+00', '2026-03-03 08:30:05.084898+00', NULL, NULL, 'e4afe415-4cad-4b97-97dd-eb9a11b5f502', 'D0OSCAR', '1772440205.084242', '', '2026-03-10 08:00:00.380687+00', '0462EF58BFE6', true, NULL, '{"at": "2026-03-03T08:30:05.084898+00:00", "person": 11, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:04.993947+00');
INSERT INTO public.outbox VALUES (110, 'e549b0a6-e500-4260-8f6e-0cd24364f8ef', 1, 24, 15, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:06.059489+00', '2026-03-03 08:30:06.003855+00', NULL, NULL, '4166c630-c556-47bc-b087-5e06a1ba4022', 'D0EMMA', '1772440206.002426', '', '2026-03-10 08:00:00.380864+00', 'AF6165E9C447', true, NULL, '{"at": "2026-03-03T08:30:06.003855+00:00", "person": 15, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:05.924555+00');
INSERT INTO public.outbox VALUES (114, '73a3817c-30c4-4c67-a4c4-61e384df1bac', 1, 25, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:06.09291+00', '2026-03-02 08:30:06.074823+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D422268E2CB0', false, NULL, '{"at": "2026-03-02T08:30:06.074823+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (115, '2fc2a01e-5595-4c81-852a-a9e0498b2cc3', 1, 25, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.09291+00', '2026-03-02 08:30:06.074823+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.168374', '', '2026-03-02 08:30:06.170613+00', 'D422268E2CB0', false, NULL, '{"at": "2026-03-02T08:30:06.074823+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}', NULL);
INSERT INTO public.outbox VALUES (119, '15a01e43-8a1a-4127-a218-8356d226d7d0', 1, 26, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-02 08:30:06.238393+00', '2026-03-02 08:30:06.225298+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'F1C9B2E7C91F', false, NULL, '{"at": "2026-03-02T08:30:06.225298+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (133, 'ac2459e8-647c-46a8-b907-1ce3185692b9', 1, 30, 1, '1', 'import_started', '{}', 'sent', 1, '2026-03-02 08:30:07.857704+00', '2026-03-02 08:30:07.825551+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440207.897629', '', '2026-03-02 08:30:07.898891+00', '619DFE2A4B4B', false, NULL, '{"at": "2026-03-02T08:30:07.825551+00:00", "file": "abonn\u00e9s.csv", "total": 5, "handled": 0, "state": "running"}', NULL);
INSERT INTO public.outbox VALUES (117, '5773ef7e-a09a-493b-ac9a-3391451deb98', 1, 26, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.238393+00', '2026-03-02 08:30:06.225298+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.300389', '', '2026-03-02 08:30:06.303614+00', 'F1C9B2E7C91F', false, NULL, '{"at": "2026-03-02T08:30:06.225298+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (118, '3b167deb-c2ee-4253-abc0-dcaef6b6074a', 1, 26, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.238393+00', '2026-03-02 08:30:06.225298+00', NULL, NULL, NULL, 'D0REMI', '1772440206.300960', '', '2026-03-02 08:30:06.303917+00', 'F1C9B2E7C91F', false, NULL, '{"at": "2026-03-02T08:30:06.225298+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (116, '2ad710d8-50d2-4a03-9084-62d6e850defd', 1, 26, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.238393+00', '2026-03-02 08:30:06.225298+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.299633', '', '2026-03-02 08:30:06.303251+00', 'F1C9B2E7C91F', false, NULL, '{"at": "2026-03-02T08:30:06.225298+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (120, '41e6d1b4-8e38-49a9-baa6-fcbe4a76dc01', 1, 26, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.238393+00', '2026-03-02 08:30:06.225298+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.301541', '', '2026-03-02 08:30:06.304237+00', 'F1C9B2E7C91F', false, NULL, '{"at": "2026-03-02T08:30:06.225298+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}', NULL);
INSERT INTO public.outbox VALUES (122, 'f195078c-75c7-421c-828c-64676963557d', 1, 27, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.58092+00', '2026-03-02 08:30:06.56381+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.656490', '', '2026-03-02 08:30:06.662476+00', '996EB6EDE89C', false, NULL, '{"at": "2026-03-02T08:30:06.563810+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (124, '10c83dfb-5212-4939-a9c1-709c63d1e56a', 1, 27, 4, '4', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.58092+00', '2026-03-02 08:30:06.56381+00', NULL, NULL, NULL, 'D0REMI', '1772440206.657590', '', '2026-03-02 08:30:06.66329+00', '996EB6EDE89C', false, NULL, '{"at": "2026-03-02T08:30:06.563810+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (126, '58e1c394-9073-4406-ae99-d61b194eea6a', 1, 27, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.58092+00', '2026-03-02 08:30:06.56381+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.657997', '', '2026-03-02 08:30:06.663584+00', '996EB6EDE89C', false, NULL, '{"at": "2026-03-02T08:30:06.563810+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (121, 'e38dda8f-90f1-42f1-b779-9709b0d48440', 1, 27, 1, '1', 'password', '{}', 'sent', 1, '2026-03-02 08:30:06.58092+00', '2026-03-02 08:30:06.56381+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440206.665047', '', '2026-03-02 08:30:06.666118+00', '996EB6EDE89C', true, 18, '{"at": "2026-03-02T08:30:06.563810+00:00", "person": 18, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (123, 'd02fa190-c82a-45bb-be5b-ac727f4184de', 1, 27, 3, '3', 'subscriber_added', '{}', 'sent', 1, '2026-03-02 08:30:06.58092+00', '2026-03-02 08:30:06.56381+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.657052', '', '2026-03-02 08:30:06.662958+00', '996EB6EDE89C', false, NULL, '{"at": "2026-03-02T08:30:06.563810+00:00", "person": 18, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (144, 'd70e24e0-8000-4023-8a59-2a40c1bb7b2d', 1, 31, 19, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:08.47204+00', '2026-03-03 08:30:08.436113+00', NULL, NULL, '3093bdbe-0ece-4407-8463-4ea74d90ab6d', 'D100000', '1772440208.435393', '', '2026-03-10 08:00:00.381524+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:08.436113+00:00", "person": 19, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:08.024037+00');
INSERT INTO public.outbox VALUES (135, '4dd42340-d773-42e2-8952-7c40d7671f4d', 1, 32, 20, '20', 'password', '{}', 'sent', 1, '2026-03-02 08:30:08.024037+00', '2026-03-02 08:30:07.911673+00', NULL, NULL, NULL, 'D100001', '1772440208.428794', '', '2026-03-02 08:30:08.43374+00', NULL, false, 20, '{"at": "2026-03-02T08:30:07.911673+00:00", "person": 20, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (134, '3093bdbe-0ece-4407-8463-4ea74d90ab6d', 1, 31, 19, '19', 'password', '{}', 'sent', 1, '2026-03-02 08:30:08.024037+00', '2026-03-02 08:30:07.911673+00', NULL, NULL, NULL, 'D100000', '1772440208.435393', '', '2026-03-02 08:30:08.436113+00', NULL, false, 19, '{"at": "2026-03-02T08:30:07.911673+00:00", "person": 19, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (136, '10d62d95-aa16-4dd5-b9fa-e1e9f310cda6', 1, 33, 21, '21', 'password', '{}', 'sent', 1, '2026-03-02 08:30:08.024037+00', '2026-03-02 08:30:07.911673+00', NULL, NULL, NULL, 'D100002', '1772440208.485448', '', '2026-03-02 08:30:08.487315+00', NULL, false, 21, '{"at": "2026-03-02T08:30:07.911673+00:00", "person": 21, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (146, '083abb60-eac8-42ff-a535-0a09d186294c', 1, 36, 12, '12', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:08.704155+00', '2026-03-02 08:30:08.672555+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440208.874873', '', '2026-03-02 08:30:08.900001+00', '4F3D6D9BDE59', false, NULL, '{"at": "2026-03-02T08:30:08.672555+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (147, '977e7351-e178-4a07-a2f2-3e4ea0de35b2', 1, 36, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:08.706436+00', '2026-03-02 08:30:08.672555+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.882924', '', '2026-03-02 08:30:08.900659+00', '4F3D6D9BDE59', false, NULL, '{"at": "2026-03-02T08:30:08.672555+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (148, '0acb3488-5381-4b76-8896-999ea62e8c44', 1, 36, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:08.706436+00', '2026-03-02 08:30:08.672555+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.884711', '', '2026-03-02 08:30:08.901124+00', '4F3D6D9BDE59', false, NULL, '{"at": "2026-03-02T08:30:08.672555+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (149, '0557c406-8791-4f2e-8f8f-490dc0c0d8d7', 1, 36, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:08.706436+00', '2026-03-02 08:30:08.672555+00', NULL, NULL, NULL, 'D0REMI', '1772440208.885846', '', '2026-03-02 08:30:08.901615+00', '4F3D6D9BDE59', false, NULL, '{"at": "2026-03-02T08:30:08.672555+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (129, 'b0549604-183f-40c5-93d9-c985d9dfd01e', 1, 27, 4, '4', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:06.584818+00', '2026-03-02 08:30:06.56381+00', NULL, NULL, NULL, 'D0REMI', '1772440206.710103', '', '2026-03-02 08:30:06.711663+00', '996EB6EDE89C', false, NULL, '{"at": "2026-03-02T08:30:06.563810+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (131, '18ac892d-a71a-4912-83ea-a3d3cc059900', 1, 27, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-02 08:30:06.584818+00', '2026-03-02 08:30:06.56381+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.710587', '', '2026-03-02 08:30:06.711897+00', '996EB6EDE89C', false, NULL, '{"at": "2026-03-02T08:30:06.563810+00:00", "person": 18, "author": 1, "to": 1}', NULL);
INSERT INTO public.outbox VALUES (140, '3a08bb29-5b20-480b-8647-52c120be8bb8', 1, 35, 5, '5', 'subscribers_imported', '{}', 'unreachable', 0, '2026-03-02 08:30:08.076707+00', '2026-03-02 08:30:08.042623+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL, '{"at": "2026-03-02T08:30:08.042623+00:00", "author": 1, "count": 4}', NULL);
INSERT INTO public.outbox VALUES (132, 'bf208a52-2914-4b97-897d-79445b273bb9', 1, 27, 1, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:06.681075+00', '2026-03-03 08:30:06.666118+00', NULL, NULL, 'e38dda8f-90f1-42f1-b779-9709b0d48440', 'D0CLAIRE', '1772440206.665047', '', '2026-03-10 08:00:00.381089+00', '996EB6EDE89C', true, NULL, '{"at": "2026-03-03T08:30:06.666118+00:00", "person": 18, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:06.58092+00');
INSERT INTO public.outbox VALUES (165, '34678acf-edd5-4b6f-b557-6500b315b59e', 1, 39, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.337469+00', '2026-03-02 08:30:09.330852+00', NULL, NULL, NULL, 'D0HUGH', '1772440209.376971', '', '2026-03-02 08:30:09.378812+00', '4BA6CE72387D', false, NULL, '{"at": "2026-03-02T08:30:09.330852+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (137, 'c9a0834e-30b1-4cf9-be47-847ac699cf61', 1, 35, 2, '2', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:08.076707+00', '2026-03-02 08:30:08.042623+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.371325', '', '2026-03-02 08:30:08.382425+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:08.042623+00:00", "author": 1, "count": 4}', NULL);
INSERT INTO public.outbox VALUES (138, '37d97f63-b422-49aa-a69c-2aa251662a7c', 1, 35, 3, '3', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:08.076707+00', '2026-03-02 08:30:08.042623+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.371798', '', '2026-03-02 08:30:08.382698+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:08.042623+00:00", "author": 1, "count": 4}', NULL);
INSERT INTO public.outbox VALUES (139, '0c1be14a-408d-4e3d-a398-ee5452769416', 1, 35, 4, '4', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:08.076707+00', '2026-03-02 08:30:08.042623+00', NULL, NULL, NULL, 'D0REMI', '1772440208.372139', '', '2026-03-02 08:30:08.382879+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:08.042623+00:00", "author": 1, "count": 4}', NULL);
INSERT INTO public.outbox VALUES (141, '3bfc0148-b2fd-45bc-9be9-3989c667b125', 1, 35, NULL, 'channel', 'subscribers_imported', '{}', 'sent', 1, '2026-03-02 08:30:08.076707+00', '2026-03-02 08:30:08.042623+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.372452', '', '2026-03-02 08:30:08.383037+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:08.042623+00:00", "author": 1, "count": 4}', NULL);
INSERT INTO public.outbox VALUES (142, '08d1b294-6d62-4257-a19a-53dd921c21dd', 1, 35, 1, '1', 'import_ended', '{}', 'sent', 1, '2026-03-02 08:30:08.094612+00', '2026-03-02 08:30:08.042623+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440208.372807', '', '2026-03-02 08:30:08.383256+00', NULL, false, NULL, '{"at": "2026-03-02T08:30:08.042623+00:00", "file": "abonn\u00e9s.csv", "added": 4, "there": 0, "left_out": 0, "refused": 1, "outside": 1, "outcome": "done", "in_slack": true}', NULL);
INSERT INTO public.outbox VALUES (161, '791b475d-dfe7-42fe-8499-3ba3fcc5bff4', 1, 38, 4, '4', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:09.202024+00', '2026-03-02 08:30:09.168038+00', NULL, NULL, NULL, 'D0REMI', '1772440209.264475', '', '2026-03-02 08:30:09.267712+00', '0158655CA246', false, NULL, '{"at": "2026-03-02T08:30:09.168038+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (163, '4410449a-b267-4b8b-92de-05a060d6b381', 1, 38, NULL, 'channel', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:09.203259+00', '2026-03-02 08:30:09.168038+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440209.264847', '', '2026-03-02 08:30:09.267859+00', '0158655CA246', false, NULL, '{"at": "2026-03-02T08:30:09.168038+00:00", "person": 14, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (164, 'db9701dc-ea48-4835-8d11-30b9020c0e13', 1, 39, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.337469+00', '2026-03-02 08:30:09.330852+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440209.376488', '', '2026-03-02 08:30:09.378545+00', '4BA6CE72387D', false, NULL, '{"at": "2026-03-02T08:30:09.330852+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (166, 'ac77797c-99ad-43e2-acf4-c676d09046d2', 1, 39, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.337469+00', '2026-03-02 08:30:09.330852+00', NULL, NULL, NULL, 'D0PAULE', '1772440209.377495', '', '2026-03-02 08:30:09.378984+00', '4BA6CE72387D', false, NULL, '{"at": "2026-03-02T08:30:09.330852+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (167, '8715cf82-1300-425d-86f1-725b2acf049a', 1, 39, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.337469+00', '2026-03-02 08:30:09.330852+00', NULL, NULL, NULL, 'D0REMI', '1772440209.377864', '', '2026-03-02 08:30:09.379141+00', '4BA6CE72387D', false, NULL, '{"at": "2026-03-02T08:30:09.330852+00:00", "answer": null, "person": 7}', NULL);
INSERT INTO public.outbox VALUES (143, 'f7773e60-425c-42a8-996a-3d99b72395df', 1, 32, 20, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:08.454921+00', '2026-03-03 08:30:08.43374+00', NULL, NULL, '4dd42340-d773-42e2-8952-7c40d7671f4d', 'D100001', '1772440208.428794', '', '2026-03-10 08:00:00.381309+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:08.433740+00:00", "person": 20, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:08.024037+00');
INSERT INTO public.outbox VALUES (178, '46ad332a-160d-49a2-87e0-03efdf79efa0', 1, 41, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:10.646721+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, '6728f93c-ebc8-4c8a-a32e-dabd8c107c21', 'D0CLAIRE', '1772440210.158328', '', '2026-03-02 08:30:10.860616+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.046228+00:00", "answer": {"by": 2, "action": "enrolment_approved"}, "person": 15}', '2026-03-02 08:30:10.064272+00');
INSERT INTO public.outbox VALUES (179, '570318de-ad2c-47e0-9985-09273e65b6b0', 1, 41, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:10.649849+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, '04db7880-0e55-46d5-91f5-797d2f9ab1d5', 'D0HUGH', '1772440210.159262', '', '2026-03-02 08:30:10.860954+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.046228+00:00", "answer": {"by": 2, "action": "enrolment_approved"}, "person": 15}', '2026-03-02 08:30:10.064272+00');
INSERT INTO public.outbox VALUES (181, '65bb45f0-358a-491c-b102-598936ebc9e0', 1, 41, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:10.651468+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, 'c330a1ca-e60a-4d6d-b144-7445fd1b6af4', 'D0REMI', '1772440210.160867', '', '2026-03-02 08:30:10.868856+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.046228+00:00", "answer": {"by": 2, "action": "enrolment_approved"}, "person": 15}', '2026-03-02 08:30:10.064272+00');
INSERT INTO public.outbox VALUES (180, 'c4671530-ea1a-4c23-b581-9f3a331a90a1', 1, 41, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:10.650774+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, 'b88fd04e-5348-41e6-a933-c04c9b775bba', 'D0PAULE', '1772440210.160085', '', '2026-03-02 08:30:10.861358+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.046228+00:00", "answer": {"by": 2, "action": "enrolment_approved"}, "person": 15}', '2026-03-02 08:30:10.064272+00');
INSERT INTO public.outbox VALUES (182, '8b7d2c45-d091-4282-bb1a-b78a04b30c18', 1, 43, 1, '1', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:10.665804+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440210.851629', '', '2026-03-02 08:30:10.873679+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (145, '96508e69-0d76-47f6-a6fc-69ca3d2eca61', 1, 33, 21, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:08.502444+00', '2026-03-03 08:30:08.487315+00', NULL, NULL, '10d62d95-aa16-4dd5-b9fa-e1e9f310cda6', 'D100002', '1772440208.485448', '', '2026-03-10 08:00:00.381685+00', NULL, true, NULL, '{"at": "2026-03-03T08:30:08.487315+00:00", "person": 21, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:08.024037+00');
INSERT INTO public.outbox VALUES (150, 'ef042b75-0221-4109-8188-6a460b4c3a85', 1, 36, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-02 08:30:08.706436+00', '2026-03-02 08:30:08.672555+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '4F3D6D9BDE59', false, NULL, '{"at": "2026-03-02T08:30:08.672555+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (158, '432f8805-7d49-457f-bfe0-ab6520084d0c', 1, 38, 14, '14', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:09.197877+00', '2026-03-02 08:30:09.168038+00', NULL, NULL, NULL, 'D0LOUIS', '1772440209.263402', '', '2026-03-02 08:30:09.267105+00', '0158655CA246', false, NULL, '{"at": "2026-03-02T08:30:09.168038+00:00", "person": 14, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (151, '7695f1ac-4342-4166-8f70-e32d1e5303ca', 1, 36, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-02 08:30:08.709891+00', '2026-03-02 08:30:08.672555+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.888507', '', '2026-03-02 08:30:08.902015+00', '4F3D6D9BDE59', false, NULL, '{"at": "2026-03-02T08:30:08.672555+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (156, '9b306d18-d720-4e67-912a-297618a808aa', 1, 37, 5, '5', 'subscriber_removed', '{}', 'unreachable', 0, '2026-03-02 08:30:09.013703+00', '2026-03-02 08:30:08.993657+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0F6AF6FC1CB1', false, NULL, '{"at": "2026-03-02T08:30:08.993657+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (160, '2fd967f4-dcd0-4940-b955-bfce7ac9ce0e', 1, 38, 3, '3', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:09.202024+00', '2026-03-02 08:30:09.168038+00', NULL, NULL, NULL, 'D0PAULE', '1772440209.264115', '', '2026-03-02 08:30:09.267548+00', '0158655CA246', false, NULL, '{"at": "2026-03-02T08:30:09.168038+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (159, '610e0791-32cd-4fd0-a072-7c17939b93ce', 1, 38, 2, '2', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:09.202024+00', '2026-03-02 08:30:09.168038+00', NULL, NULL, NULL, 'D0HUGH', '1772440209.263776', '', '2026-03-02 08:30:09.26736+00', '0158655CA246', false, NULL, '{"at": "2026-03-02T08:30:09.168038+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (152, '5f99879d-6d31-495e-9acb-a2a1016a8506', 1, 37, 13, '13', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:09.006865+00', '2026-03-02 08:30:08.993657+00', NULL, NULL, NULL, 'D0THOMAS', '1772440209.123134', '', '2026-03-02 08:30:09.125688+00', '0F6AF6FC1CB1', false, NULL, '{"at": "2026-03-02T08:30:08.993657+00:00", "person": 13, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (153, 'cfdd7cee-b3c3-46b7-a9f2-da31aa2e11a7', 1, 37, 2, '2', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:09.013703+00', '2026-03-02 08:30:08.993657+00', NULL, NULL, NULL, 'D0HUGH', '1772440209.123494', '', '2026-03-02 08:30:09.125873+00', '0F6AF6FC1CB1', false, NULL, '{"at": "2026-03-02T08:30:08.993657+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (154, '811e0968-0d6a-4fc9-9e24-0728467301dc', 1, 37, 3, '3', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:09.013703+00', '2026-03-02 08:30:08.993657+00', NULL, NULL, NULL, 'D0PAULE', '1772440209.123834', '', '2026-03-02 08:30:09.12607+00', '0F6AF6FC1CB1', false, NULL, '{"at": "2026-03-02T08:30:08.993657+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (155, '13b35a7d-3801-4b9b-a50f-63030f364e37', 1, 37, 4, '4', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:09.013703+00', '2026-03-02 08:30:08.993657+00', NULL, NULL, NULL, 'D0REMI', '1772440209.124150', '', '2026-03-02 08:30:09.12626+00', '0F6AF6FC1CB1', false, NULL, '{"at": "2026-03-02T08:30:08.993657+00:00", "person": 13, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (157, 'bf36995c-1e5a-483d-956b-080af7743570', 1, 37, NULL, 'channel', 'subscriber_removed', '{}', 'sent', 1, '2026-03-02 08:30:09.015033+00', '2026-03-02 08:30:08.993657+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440209.124464', '', '2026-03-02 08:30:09.126406+00', '0F6AF6FC1CB1', false, NULL, '{"at": "2026-03-02T08:30:08.993657+00:00", "person": 13, "author": 1, "with_reason": false}', NULL);
INSERT INTO public.outbox VALUES (162, '7dd7e782-3807-4a0b-82b6-135864b29785', 1, 38, 5, '5', 'subscriber_removed', '{}', 'unreachable', 0, '2026-03-02 08:30:09.202024+00', '2026-03-02 08:30:09.168038+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0158655CA246', false, NULL, '{"at": "2026-03-02T08:30:09.168038+00:00", "person": 14, "author": 1, "with_reason": true}', NULL);
INSERT INTO public.outbox VALUES (168, '14b0ab12-b66f-4f3a-bac3-c4b43b9cf5f1', 1, 39, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.89127+00', '2026-03-02 08:30:09.878827+00', NULL, NULL, 'db9701dc-ea48-4835-8d11-30b9020c0e13', 'D0CLAIRE', '1772440209.376488', '', '2026-03-02 08:30:09.982759+00', '816E7199CB7D', false, NULL, '{"at": "2026-03-02T08:30:09.330852+00:00", "answer": {"by": 2, "action": "enrolment_refused"}, "person": 7}', '2026-03-02 08:30:09.337469+00');
INSERT INTO public.outbox VALUES (169, '0ef9a2cb-02ef-4473-be69-ecd199717430', 1, 39, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.892463+00', '2026-03-02 08:30:09.878827+00', NULL, NULL, '34678acf-edd5-4b6f-b557-6500b315b59e', 'D0HUGH', '1772440209.376971', '', '2026-03-02 08:30:09.983185+00', '816E7199CB7D', false, NULL, '{"at": "2026-03-02T08:30:09.330852+00:00", "answer": {"by": 2, "action": "enrolment_refused"}, "person": 7}', '2026-03-02 08:30:09.337469+00');
INSERT INTO public.outbox VALUES (170, 'fca7db16-4057-4289-a6ef-95f0ba4d07b3', 1, 39, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.893363+00', '2026-03-02 08:30:09.878827+00', NULL, NULL, 'ac77797c-99ad-43e2-acf4-c676d09046d2', 'D0PAULE', '1772440209.377495', '', '2026-03-02 08:30:09.983517+00', '816E7199CB7D', false, NULL, '{"at": "2026-03-02T08:30:09.330852+00:00", "answer": {"by": 2, "action": "enrolment_refused"}, "person": 7}', '2026-03-02 08:30:09.337469+00');
INSERT INTO public.outbox VALUES (174, '6728f93c-ebc8-4c8a-a32e-dabd8c107c21', 1, 41, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:10.064272+00', '2026-03-02 08:30:10.046228+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440210.158328', '', '2026-03-02 08:30:10.161952+00', '12F9317F0986', false, NULL, '{"at": "2026-03-02T08:30:10.046228+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (175, '04db7880-0e55-46d5-91f5-797d2f9ab1d5', 1, 41, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:10.064272+00', '2026-03-02 08:30:10.046228+00', NULL, NULL, NULL, 'D0HUGH', '1772440210.159262', '', '2026-03-02 08:30:10.162507+00', '12F9317F0986', false, NULL, '{"at": "2026-03-02T08:30:10.046228+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (171, '8c3f22e6-9837-47c5-b0f1-d6dcea7c3614', 1, 39, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:09.894382+00', '2026-03-02 08:30:09.878827+00', NULL, NULL, '8715cf82-1300-425d-86f1-725b2acf049a', 'D0REMI', '1772440209.377864', '', '2026-03-02 08:30:09.9838+00', '816E7199CB7D', false, NULL, '{"at": "2026-03-02T08:30:09.330852+00:00", "answer": {"by": 2, "action": "enrolment_refused"}, "person": 7}', '2026-03-02 08:30:09.337469+00');
INSERT INTO public.outbox VALUES (172, '537641d9-f331-4dde-8ef0-8bede9928917', 1, 39, 7, '7', 'enrolment_refused', '{}', 'sent', 1, '2026-03-02 08:30:09.895554+00', '2026-03-02 08:30:09.878827+00', NULL, NULL, NULL, 'D0MARC', '1772440209.977082', '', '2026-03-02 08:30:09.990085+00', '816E7199CB7D', false, NULL, '{"at": "2026-03-02T08:30:09.878827+00:00", "person": 7, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (173, '63670010-83b7-4a9a-a0bb-674912542a9a', 1, 39, NULL, 'channel', 'enrolment_refused', '{}', 'sent', 1, '2026-03-02 08:30:09.895554+00', '2026-03-02 08:30:09.878827+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440209.978425', '', '2026-03-02 08:30:09.990434+00', '816E7199CB7D', false, NULL, '{"at": "2026-03-02T08:30:09.878827+00:00", "person": 7, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (176, 'b88fd04e-5348-41e6-a933-c04c9b775bba', 1, 41, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:10.064272+00', '2026-03-02 08:30:10.046228+00', NULL, NULL, NULL, 'D0PAULE', '1772440210.160085', '', '2026-03-02 08:30:10.162909+00', '12F9317F0986', false, NULL, '{"at": "2026-03-02T08:30:10.046228+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (177, 'c330a1ca-e60a-4d6d-b144-7445fd1b6af4', 1, 41, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:10.064272+00', '2026-03-02 08:30:10.046228+00', NULL, NULL, NULL, 'D0REMI', '1772440210.160867', '', '2026-03-02 08:30:10.163315+00', '12F9317F0986', false, NULL, '{"at": "2026-03-02T08:30:10.046228+00:00", "answer": null, "person": 15}', NULL);
INSERT INTO public.outbox VALUES (202, '32b1e323-04af-43b3-9526-4a378c8ba15b', 1, 44, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:11.095337+00', '2026-03-02 08:30:11.069376+00', NULL, NULL, NULL, 'D0HUGH', '1772440211.150950', '', '2026-03-02 08:30:11.15481+00', '19BD55E1B0FA', false, NULL, '{"at": "2026-03-02T08:30:11.069376+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (201, 'a88b2bc9-3567-4d54-aefc-6dd72c30e523', 1, 44, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:11.095337+00', '2026-03-02 08:30:11.069376+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440211.149918', '', '2026-03-02 08:30:11.154439+00', '19BD55E1B0FA', false, NULL, '{"at": "2026-03-02T08:30:11.069376+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (186, '72d8d29b-3f38-4ef9-b6d5-880c3370d66a', 1, 43, 5, '5', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:10.665804+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (185, '6795d10f-fab3-4931-9d70-fe6a5f6ee1e8', 1, 43, 4, '4', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:10.665804+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, 'D0REMI', '1772440210.857692', '', '2026-03-02 08:30:10.880861+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (198, '37e68460-1480-4a67-90e3-7e2b6a57636e', 1, 43, 20, '20', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:10.731174+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, 'D100001', '1772440210.966262', '', '2026-03-02 08:30:10.971195+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (199, 'd0c6b6f4-2dda-4816-81c2-83bae552577b', 1, 43, 21, '21', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:10.731174+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, 'D100002', '1772440210.967407', '', '2026-03-02 08:30:10.971499+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (189, 'e05c5566-ece8-4245-8c87-f2b7ab426c71', 1, 41, NULL, 'channel', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:10.682873+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440211.010926', '', '2026-03-02 08:30:11.012171+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (196, '10a39dba-f641-4b4e-9dba-f55747716e77', 1, 43, 18, '18', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:10.731174+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (200, 'c7aad8ae-cdd4-467b-8304-53e1b51dd289', 1, 43, 22, '22', 'administrator_enrolled', '{}', 'unreachable', 0, '2026-03-02 08:30:10.731174+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (203, '173c0aa8-88ad-4030-98af-da6bc22623d6', 1, 44, 3, '3', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:11.095337+00', '2026-03-02 08:30:11.069376+00', NULL, NULL, NULL, 'D0PAULE', '1772440211.151509', '', '2026-03-02 08:30:11.155045+00', '19BD55E1B0FA', false, NULL, '{"at": "2026-03-02T08:30:11.069376+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (204, '8d657bae-a630-4f94-be4c-cd0a83755e0c', 1, 44, 4, '4', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:11.095337+00', '2026-03-02 08:30:11.069376+00', NULL, NULL, NULL, 'D0REMI', '1772440211.152941', '', '2026-03-02 08:30:11.155284+00', '19BD55E1B0FA', false, NULL, '{"at": "2026-03-02T08:30:11.069376+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (205, 'e92a8970-a43d-44f6-bd5e-bc1cc4cca822', 1, 44, 15, '15', 'enrolment_asked', '{}', 'sent', 1, '2026-03-02 08:30:11.095337+00', '2026-03-02 08:30:11.069376+00', NULL, NULL, NULL, 'D0EMMA', '1772440211.153477', '', '2026-03-02 08:30:11.155489+00', '19BD55E1B0FA', false, NULL, '{"at": "2026-03-02T08:30:11.069376+00:00", "answer": null, "person": 6}', NULL);
INSERT INTO public.outbox VALUES (61, 'f70c0801-edbe-4090-9f9c-b3e36ea09dc6', 1, 17, 8, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-02 08:30:04.475248+00', '2026-03-03 08:30:04.43946+00', NULL, NULL, 'c281a26c-ae4a-470d-a312-489d95c45c75', 'D0ZOE', '1772440204.434781', '', '2026-03-10 08:00:00.380213+00', 'FF106795BE23', true, NULL, '{"at": "2026-03-03T08:30:04.439460+00:00", "person": 8, "author": 1, "occasion": "added", "why": "expired"}', '2026-03-02 08:30:04.29592+00');
INSERT INTO public.outbox VALUES (183, '4c69acd2-cea6-4972-9e20-0e1dd5a9f6fa', 1, 43, 2, '2', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:10.665804+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, 'D0HUGH', '1772440210.852312', '', '2026-03-02 08:30:10.874377+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (184, '770652ea-405b-4308-8d8d-aedaca482bc7', 1, 43, 3, '3', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:10.665804+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, 'D0PAULE', '1772440210.852911', '', '2026-03-02 08:30:10.874751+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (187, '415dc0cf-c243-4f60-8aca-b90c7b095d2c', 1, 43, NULL, 'channel', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:10.667779+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440210.888375', '', '2026-03-02 08:30:10.894849+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (188, 'c687d82e-365d-4690-8916-52e24408ca71', 1, 41, 15, '15', 'enrolment_approved', '{}', 'sent', 1, '2026-03-02 08:30:10.682873+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, 'D0EMMA', '1772440210.889037', '', '2026-03-02 08:30:10.895248+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15, "author": 2}', NULL);
INSERT INTO public.outbox VALUES (190, 'b5782b79-740c-40eb-82ea-723e7c28dc80', 1, 43, 6, '6', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:10.731174+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, 'D0ANNE', '1772440210.959652', '', '2026-03-02 08:30:10.969075+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (191, '1996a386-cb2d-47bd-bb03-d33344b40b99', 1, 43, 7, '7', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:10.731174+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, 'D0MARC', '1772440210.960569', '', '2026-03-02 08:30:10.969428+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (193, '09a81574-4d29-4180-9218-f53956f06b73', 1, 43, 9, '9', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:10.731174+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, 'D0NORA', '1772440210.962195', '', '2026-03-02 08:30:10.970048+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (192, '4debb4a7-409c-48d8-9be7-861f7fde26dd', 1, 43, 8, '8', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:10.731174+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, 'D0ZOE', '1772440210.961316', '', '2026-03-02 08:30:10.96978+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (194, '0fd28fd8-2273-4502-bbeb-20344a354c3d', 1, 43, 10, '10', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:10.731174+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, 'D0BRUNO', '1772440210.963954', '', '2026-03-02 08:30:10.970349+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (195, 'dbdfa47c-9ede-4f26-8e0e-2b52c0f04228', 1, 43, 11, '11', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:10.731174+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, 'D0OSCAR', '1772440210.964662', '', '2026-03-02 08:30:10.970623+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (197, '8ee87bd8-c1ba-4124-bf6f-9146f5bbe077', 1, 43, 19, '19', 'administrator_enrolled', '{}', 'sent', 1, '2026-03-02 08:30:10.731174+00', '2026-03-02 08:30:10.632465+00', NULL, NULL, NULL, 'D100000', '1772440210.965313', '', '2026-03-02 08:30:10.970918+00', 'A0E60B508B27', false, NULL, '{"at": "2026-03-02T08:30:10.632465+00:00", "person": 15}', NULL);
INSERT INTO public.outbox VALUES (209, '7b0c1c9e-d45e-456d-b177-fd1165a914bd', 1, 44, 1, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.545644+00', '2026-03-10 08:00:00.493421+00', NULL, NULL, 'a88b2bc9-3567-4d54-aefc-6dd72c30e523', 'D0CLAIRE', '1772440211.149918', '', '2026-03-10 08:00:00.652929+00', 'FBAE14CAEA1B', false, NULL, '{"at": "2026-03-02T08:30:11.069376+00:00", "answer": {"by": null, "action": "enrolment_expired"}, "person": 6}', '2026-03-02 08:30:11.095337+00');
INSERT INTO public.outbox VALUES (206, 'ff08fa62-8636-439a-87be-bacde2a18c6e', 1, 45, 1, '1', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.452375+00', '2026-03-10 08:00:00.419432+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.536541', '', '2026-03-10 08:00:00.539237+00', 'CAB1E4A03037', false, NULL, '{"at": "2026-03-10T08:00:00.419432+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (207, 'bf510dc9-e93d-42fe-b48e-9648de58c4ad', 1, 45, 2, '2', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.452375+00', '2026-03-10 08:00:00.419432+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.537548', '', '2026-03-10 08:00:00.539736+00', 'CAB1E4A03037', false, NULL, '{"at": "2026-03-10T08:00:00.419432+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (221, '39be60cd-40ac-4ebc-9573-825309c55b90', 1, 47, 2, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.297093+00', '2026-03-10 08:00:01.261739+00', NULL, NULL, '83d75d86-1d7b-4fd1-b6f0-fdb690cd6b13', 'D0HUGH', '1773129600.848366', '', '2026-03-10 08:00:01.398891+00', 'B879A69E4EE7', false, NULL, '{"at": "2026-03-10T08:00:00.701899+00:00", "answer": {"by": 1, "action": "proposal_set_aside"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.743941+00');
INSERT INTO public.outbox VALUES (220, '293a34f3-22cb-41c2-8f4f-553d74050a53', 1, 47, 1, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.290859+00', '2026-03-10 08:00:01.261739+00', NULL, NULL, '304be5b2-2438-4cfc-9e51-ccd0e138c6c6', 'D0CLAIRE', '1773129600.839176', '', '2026-03-10 08:00:01.398246+00', 'B879A69E4EE7', false, NULL, '{"at": "2026-03-10T08:00:00.701899+00:00", "answer": {"by": 1, "action": "proposal_set_aside"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.743941+00');
INSERT INTO public.outbox VALUES (223, '33be7bdd-9af3-4927-bee0-bd59c10a59ea', 1, 47, 15, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.299603+00', '2026-03-10 08:00:01.261739+00', NULL, NULL, 'c1ebe7ff-2197-4a0c-850d-ae99651b3500', 'D0EMMA', '1773129600.853610', '', '2026-03-10 08:00:01.399827+00', 'B879A69E4EE7', false, NULL, '{"at": "2026-03-10T08:00:00.701899+00:00", "answer": {"by": 1, "action": "proposal_set_aside"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.743941+00');
INSERT INTO public.outbox VALUES (222, '52d072ff-4c63-4a44-a940-facd8362568a', 1, 47, 3, NULL, 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.298547+00', '2026-03-10 08:00:01.261739+00', NULL, NULL, 'cc9c551e-80ca-4df6-bb6b-012247e36b56', 'D0PAULE', '1773129600.852704', '', '2026-03-10 08:00:01.39934+00', 'B879A69E4EE7', false, NULL, '{"at": "2026-03-10T08:00:00.701899+00:00", "answer": {"by": 1, "action": "proposal_set_aside"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', '2026-03-10 08:00:00.743941+00');
INSERT INTO public.outbox VALUES (210, '840173e9-b6d7-42a6-b6ac-213fd9d25106', 1, 44, 2, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.561577+00', '2026-03-10 08:00:00.493421+00', NULL, NULL, '32b1e323-04af-43b3-9526-4a378c8ba15b', 'D0HUGH', '1772440211.150950', '', '2026-03-10 08:00:00.653311+00', 'FBAE14CAEA1B', false, NULL, '{"at": "2026-03-02T08:30:11.069376+00:00", "answer": {"by": null, "action": "enrolment_expired"}, "person": 6}', '2026-03-02 08:30:11.095337+00');
INSERT INTO public.outbox VALUES (211, '92704bb4-6b3a-4a33-9491-f6b78681045f', 1, 44, 3, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.563626+00', '2026-03-10 08:00:00.493421+00', NULL, NULL, '173c0aa8-88ad-4030-98af-da6bc22623d6', 'D0PAULE', '1772440211.151509', '', '2026-03-10 08:00:00.65361+00', 'FBAE14CAEA1B', false, NULL, '{"at": "2026-03-02T08:30:11.069376+00:00", "answer": {"by": null, "action": "enrolment_expired"}, "person": 6}', '2026-03-02 08:30:11.095337+00');
INSERT INTO public.outbox VALUES (212, 'f35327c5-d85c-4f61-8221-0dd7362232d1', 1, 44, 4, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.56487+00', '2026-03-10 08:00:00.493421+00', NULL, NULL, '8d657bae-a630-4f94-be4c-cd0a83755e0c', 'D0REMI', '1772440211.152941', '', '2026-03-10 08:00:00.6539+00', 'FBAE14CAEA1B', false, NULL, '{"at": "2026-03-02T08:30:11.069376+00:00", "answer": {"by": null, "action": "enrolment_expired"}, "person": 6}', '2026-03-02 08:30:11.095337+00');
INSERT INTO public.outbox VALUES (213, '8e3caa1c-5996-413b-9bb5-6f1841d807aa', 1, 44, 15, NULL, 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:00.567028+00', '2026-03-10 08:00:00.493421+00', NULL, NULL, 'e92a8970-a43d-44f6-bd5e-bc1cc4cca822', 'D0EMMA', '1772440211.153477', '', '2026-03-10 08:00:00.65419+00', 'FBAE14CAEA1B', false, NULL, '{"at": "2026-03-02T08:30:11.069376+00:00", "answer": {"by": null, "action": "enrolment_expired"}, "person": 6}', '2026-03-02 08:30:11.095337+00');
INSERT INTO public.outbox VALUES (214, '502e86a3-b6e7-48d3-a9d0-dfe57fc061eb', 1, 44, 6, '6', 'enrolment_expired', '{}', 'sent', 1, '2026-03-10 08:00:00.5688+00', '2026-03-10 08:00:00.493421+00', NULL, NULL, NULL, 'D0ANNE', '1773129600.651903', '', '2026-03-10 08:00:00.659095+00', 'FBAE14CAEA1B', false, NULL, '{"at": "2026-03-10T08:00:00.493421+00:00", "person": 6}', NULL);
INSERT INTO public.outbox VALUES (233, '9801da09-803c-4d75-bdfb-671dbedb7ce8', 1, 51, 2, '2', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:01.729237+00', '2026-03-10 08:00:01.635653+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.818388', '', '2026-03-10 08:00:01.821447+00', 'D939AD27BEBC', false, NULL, '{"at": "2026-03-10T08:00:01.635653+00:00", "answer": null, "person": 7, "before": 2, "stranger": 3}', NULL);
INSERT INTO public.outbox VALUES (234, 'b6ca22bf-3a8f-4026-ae64-222c3552178e', 1, 51, 3, '3', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:01.729237+00', '2026-03-10 08:00:01.635653+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.819088', '', '2026-03-10 08:00:01.82176+00', 'D939AD27BEBC', false, NULL, '{"at": "2026-03-10T08:00:01.635653+00:00", "answer": null, "person": 7, "before": 2, "stranger": 3}', NULL);
INSERT INTO public.outbox VALUES (235, '62984938-885d-496d-b62e-8e0f78c546ce', 1, 51, 15, '15', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:01.729237+00', '2026-03-10 08:00:01.635653+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.819563', '', '2026-03-10 08:00:01.82197+00', 'D939AD27BEBC', false, NULL, '{"at": "2026-03-10T08:00:01.635653+00:00", "answer": null, "person": 7, "before": 2, "stranger": 3}', NULL);
INSERT INTO public.outbox VALUES (241, 'e6005c43-cdf9-4341-a455-6a3be2760d0e', 1, 53, 2, '2', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:02.236066+00', '2026-03-10 08:00:02.220247+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.374041', '', '2026-03-10 08:00:02.376423+00', '5A191E84FBB1', false, NULL, '{"at": "2026-03-10T08:00:02.220247+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (242, '34dbb356-986a-4b3f-bae8-6ddd0ce911eb', 1, 53, 3, '3', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:02.236066+00', '2026-03-10 08:00:02.220247+00', NULL, NULL, NULL, 'D0PAULE', '1773129602.374633', '', '2026-03-10 08:00:02.376695+00', '5A191E84FBB1', false, NULL, '{"at": "2026-03-10T08:00:02.220247+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (243, '4093bedc-cd5d-4f7c-b937-641ee07949a0', 1, 53, 15, '15', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:02.236066+00', '2026-03-10 08:00:02.220247+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.375119', '', '2026-03-10 08:00:02.376915+00', '5A191E84FBB1', false, NULL, '{"at": "2026-03-10T08:00:02.220247+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (240, '420b5603-9cfd-42b6-bfcb-9234a4d19078', 1, 53, 1, '1', 'member_returned', '{}', 'sent', 1, '2026-03-10 08:00:02.236066+00', '2026-03-10 08:00:02.220247+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.372513', '', '2026-03-10 08:00:02.376104+00', '5A191E84FBB1', false, NULL, '{"at": "2026-03-10T08:00:02.220247+00:00", "answer": null, "person": 11}', NULL);
INSERT INTO public.outbox VALUES (232, '936b6728-85e9-4a9b-914e-3ab7d44ec68f', 1, 51, 1, '1', 'member_changed', '{}', 'sent', 1, '2026-03-10 08:00:01.729237+00', '2026-03-10 08:00:01.635653+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.814333', '', '2026-03-10 08:00:01.821035+00', 'D939AD27BEBC', false, NULL, '{"at": "2026-03-10T08:00:01.635653+00:00", "answer": null, "person": 7, "before": 2, "stranger": 3}', NULL);
INSERT INTO public.outbox VALUES (254, 'bc09a6b1-002b-4a3d-ad75-2919c6147b0f', 1, 57, 4, '4', 'administrator_resigned', '{}', 'cancelled', 0, '2026-03-10 08:00:02.67694+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:02.573827+00', '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (247, 'e7256a3e-840e-4054-b8e9-48414e133113', 1, 56, 3, '3', 'subscriber_suspended', '{}', 'cancelled', 0, '2026-03-10 08:00:02.607605+00', '2026-03-10 08:00:02.539888+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:02.551696+00', '053331548BCC', false, NULL, '{"at": "2026-03-10T08:00:02.539888+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (255, 'fb238fb7-8553-4de6-9d2a-d7f660145dd3', 1, 57, 5, '5', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:02.67694+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (256, '559c18a8-4ed6-4525-bf91-f8f5f8e57000', 1, 57, 6, '6', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.67694+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, 'D0ANNE', '1773129602.923806', '', '2026-03-10 08:00:02.92643+00', '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (259, 'a99fa820-df07-47b7-abc6-6b63a2daa3b2', 1, 57, 1, '1', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.714387+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129603.061653', '', '2026-03-10 08:00:03.063304+00', '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (253, 'd3cf27f9-84df-4bf6-9264-6ee0997b7e4f', 1, 57, 2, '2', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.67694+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.021281', '', '2026-03-10 08:00:03.026523+00', '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (252, '08e3e001-e098-4401-9767-613438d9dcd2', 1, 57, 1, '1', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.67694+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129603.019281', '', '2026-03-10 08:00:03.026244+00', '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (208, '8265aed8-c188-4fee-85e8-8fce7f52f121', 1, 45, 3, '3', 'access_ending', '{}', 'sent', 1, '2026-03-10 08:00:00.452375+00', '2026-03-10 08:00:00.419432+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.538195', '', '2026-03-10 08:00:00.540037+00', 'CAB1E4A03037', false, NULL, '{"at": "2026-03-10T08:00:00.419432+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}', NULL);
INSERT INTO public.outbox VALUES (231, '818b3694-7527-4554-988d-0d209e8c1846', 1, 50, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.691988+00', '2026-03-10 08:00:01.633353+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129601.769488', '', '2026-03-10 08:00:01.771212+00', '7C022E88C4C4', false, NULL, '{"at": "2026-03-10T08:00:01.633353+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (215, 'a29a2c43-7973-4152-be92-bb46d683d481', 1, 46, NULL, 'channel', 'journal_head', '{}', 'sent', 1, '2026-03-10 08:00:00.602027+00', '2026-03-10 08:00:00.577519+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129600.730131', '', '2026-03-10 08:00:00.730949+00', '8B0867117BC4', false, NULL, '{"at": "2026-03-10T08:00:00.577519+00:00", "lines": 46, "hash": "e43a45378542385138b76c7a24a718acf02811d0a9eb874dc3125fc0fe6dbf5c"}', NULL);
INSERT INTO public.outbox VALUES (244, 'a3f3c9d1-194e-4a66-a9ae-b5398cb3aa87', 1, 56, 9, '9', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.601846+00', '2026-03-10 08:00:02.539888+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '053331548BCC', false, NULL, '{"at": "2026-03-10T08:00:02.539888+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (217, '83d75d86-1d7b-4fd1-b6f0-fdb690cd6b13', 1, 47, 2, '2', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.743941+00', '2026-03-10 08:00:00.701899+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.848366', '', '2026-03-10 08:00:00.857161+00', 'A0E7B3DB00F2', false, NULL, '{"at": "2026-03-10T08:00:00.701899+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (216, '304be5b2-2438-4cfc-9e51-ccd0e138c6c6', 1, 47, 1, '1', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.743941+00', '2026-03-10 08:00:00.701899+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.839176', '', '2026-03-10 08:00:00.85491+00', 'A0E7B3DB00F2', false, NULL, '{"at": "2026-03-10T08:00:00.701899+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (218, 'cc9c551e-80ca-4df6-bb6b-012247e36b56', 1, 47, 3, '3', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.743941+00', '2026-03-10 08:00:00.701899+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.852704', '', '2026-03-10 08:00:00.857574+00', 'A0E7B3DB00F2', false, NULL, '{"at": "2026-03-10T08:00:00.701899+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (219, 'c1ebe7ff-2197-4a0c-850d-ae99651b3500', 1, 47, 15, '15', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:00.743941+00', '2026-03-10 08:00:00.701899+00', NULL, NULL, NULL, 'D0EMMA', '1773129600.853610', '', '2026-03-10 08:00:00.857898+00', 'A0E7B3DB00F2', false, NULL, '{"at": "2026-03-10T08:00:00.701899+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (224, '8ca84a36-aef3-493d-b0a2-20dda06fe4e9', 1, 50, 11, '11', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:01.679908+00', '2026-03-10 08:00:01.633353+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7C022E88C4C4', false, NULL, '{"at": "2026-03-10T08:00:01.633353+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (229, 'c13cd84b-4a6f-47cf-9e6b-2a530da66fa1', 1, 50, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:01.688527+00', '2026-03-10 08:00:01.633353+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7C022E88C4C4', false, NULL, '{"at": "2026-03-10T08:00:01.633353+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (236, '9bfd9070-b80b-42a9-b4f5-18c5fcc5a4a3', 1, 52, 1, '1', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.75288+00', '2026-03-10 08:00:01.636368+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.876825', '', '2026-03-10 08:00:01.87881+00', '0B408596ED61', false, NULL, '{"at": "2026-03-10T08:00:01.636368+00:00", "answer": null, "stranger": 4, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (226, '38316ad7-5b0a-4760-a601-638363f23ae7', 1, 50, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.688527+00', '2026-03-10 08:00:01.633353+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.767660', '', '2026-03-10 08:00:01.770579+00', '7C022E88C4C4', false, NULL, '{"at": "2026-03-10T08:00:01.633353+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (225, '4a80dcc1-0328-45d6-bec9-6106938d61ee', 1, 50, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.688527+00', '2026-03-10 08:00:01.633353+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.766329', '', '2026-03-10 08:00:01.770274+00', '7C022E88C4C4', false, NULL, '{"at": "2026-03-10T08:00:01.633353+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (227, '7b849d4b-69b0-4b56-8ad9-ddb4eb77d128', 1, 50, 3, '3', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.688527+00', '2026-03-10 08:00:01.633353+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.768421', '', '2026-03-10 08:00:01.77076+00', '7C022E88C4C4', false, NULL, '{"at": "2026-03-10T08:00:01.633353+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (228, '46bb056f-a5a9-481f-94dc-d45727482cfa', 1, 50, 4, '4', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.688527+00', '2026-03-10 08:00:01.633353+00', NULL, NULL, NULL, 'D0REMI', '1773129601.768800', '', '2026-03-10 08:00:01.770918+00', '7C022E88C4C4', false, NULL, '{"at": "2026-03-10T08:00:01.633353+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (230, 'f3bbaea9-d3c6-480b-8386-48cbc5036daf', 1, 50, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:01.688527+00', '2026-03-10 08:00:01.633353+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.769150', '', '2026-03-10 08:00:01.771076+00', '7C022E88C4C4', false, NULL, '{"at": "2026-03-10T08:00:01.633353+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (237, 'b9a49a33-19d6-45cc-bc40-1f375845125b', 1, 52, 2, '2', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.75288+00', '2026-03-10 08:00:01.636368+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.877346', '', '2026-03-10 08:00:01.879134+00', '0B408596ED61', false, NULL, '{"at": "2026-03-10T08:00:01.636368+00:00", "answer": null, "stranger": 4, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (238, 'cbb5bdce-4021-45ef-b8c2-9ee1c1905a8b', 1, 52, 3, '3', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.75288+00', '2026-03-10 08:00:01.636368+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.877754', '', '2026-03-10 08:00:01.87935+00', '0B408596ED61', false, NULL, '{"at": "2026-03-10T08:00:01.636368+00:00", "answer": null, "stranger": 4, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (239, 'd2022441-8b38-4af1-9c26-ababf096f26e', 1, 52, 15, '15', 'member_joined', '{}', 'sent', 1, '2026-03-10 08:00:01.75288+00', '2026-03-10 08:00:01.636368+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.878110', '', '2026-03-10 08:00:01.879554+00', '0B408596ED61', false, NULL, '{"at": "2026-03-10T08:00:01.636368+00:00", "answer": null, "stranger": 4, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}', NULL);
INSERT INTO public.outbox VALUES (249, '490c9639-41e6-4dae-9247-b6e30017ebab', 1, 56, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.607605+00', '2026-03-10 08:00:02.539888+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '053331548BCC', false, NULL, '{"at": "2026-03-10T08:00:02.539888+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (248, 'ef1d399e-7a68-49bf-9248-463874b378e7', 1, 56, 4, '4', 'subscriber_suspended', '{}', 'cancelled', 0, '2026-03-10 08:00:02.607605+00', '2026-03-10 08:00:02.539888+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:02.573827+00', '053331548BCC', false, NULL, '{"at": "2026-03-10T08:00:02.539888+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (245, '45d55bf4-e98f-4a65-97d0-ad9ecd734906', 1, 56, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.607605+00', '2026-03-10 08:00:02.539888+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.917993', '', '2026-03-10 08:00:02.925442+00', '053331548BCC', false, NULL, '{"at": "2026-03-10T08:00:02.539888+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (264, 'a34ae33b-c1d7-42b3-8519-301474845cdd', 1, 59, 10, '10', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.825731+00', '2026-03-10 08:00:02.555181+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9F86CFD35BAE', false, NULL, '{"at": "2026-03-10T08:00:02.555181+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (267, 'fadc0128-8c13-43d4-95b7-a9557c4c5c40', 1, 59, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.82958+00', '2026-03-10 08:00:02.555181+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9F86CFD35BAE', false, NULL, '{"at": "2026-03-10T08:00:02.555181+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (269, '56bd43b1-12d3-46c4-8bf3-24efaae4aec2', 1, 59, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:02.82958+00', '2026-03-10 08:00:02.555181+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9F86CFD35BAE', false, NULL, '{"at": "2026-03-10T08:00:02.555181+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (268, 'd5b2bbbc-811e-4c43-be01-edd9e2546b41', 1, 59, 4, '4', 'subscriber_suspended', '{}', 'cancelled', 0, '2026-03-10 08:00:02.82958+00', '2026-03-10 08:00:02.555181+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:02.573827+00', '9F86CFD35BAE', false, NULL, '{"at": "2026-03-10T08:00:02.555181+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (278, '8a05ed9a-908c-477f-a1c8-3b0ac192b56c', 1, 57, 8, '8', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.965682+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, 'D0ZOE', '1773129603.024266', '', '2026-03-10 08:00:03.027175+00', '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (277, '4971380a-384e-4d66-ae12-309b9106a14a', 1, 57, 7, '7', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.965682+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, 'D0MARC', '1773129603.023323', '', '2026-03-10 08:00:03.02702+00', '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (250, '8160640e-ab05-4706-9536-39dc4f738336', 1, 56, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.607605+00', '2026-03-10 08:00:02.539888+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.919275', '', '2026-03-10 08:00:02.926022+00', '053331548BCC', false, NULL, '{"at": "2026-03-10T08:00:02.539888+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (279, 'cb20578c-9907-4777-905e-b1c1090f9da4', 1, 57, 18, '18', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:02.965682+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (283, '375db249-b06f-45d0-bb0c-3e82bc049f21', 1, 57, 22, '22', 'administrator_resigned', '{}', 'unreachable', 0, '2026-03-10 08:00:02.965682+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (251, 'f4fbaa33-db26-4769-aafa-4f60e7ecd22b', 1, 56, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.610111+00', '2026-03-10 08:00:02.539888+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.921876', '', '2026-03-10 08:00:02.926216+00', '053331548BCC', false, NULL, '{"at": "2026-03-10T08:00:02.539888+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (271, 'd18bfd0b-baab-4a94-bf07-8b5bdaacf8dc', 1, 59, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.837088+00', '2026-03-10 08:00:02.555181+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129603.062753', '', '2026-03-10 08:00:03.064062+00', '9F86CFD35BAE', false, NULL, '{"at": "2026-03-10T08:00:02.555181+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (266, 'f99c55fb-dfc3-47cc-a9b5-2c48efd644a1', 1, 59, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.82958+00', '2026-03-10 08:00:02.555181+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.109278', '', '2026-03-10 08:00:03.113842+00', '9F86CFD35BAE', false, NULL, '{"at": "2026-03-10T08:00:02.555181+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (280, 'bc9018e2-b16f-48e0-b10f-8536aa9ce6be', 1, 57, 19, '19', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.965682+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, 'D100000', '1773129603.024649', '', '2026-03-10 08:00:03.027338+00', '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (281, '6e584019-3934-467f-8618-7aac39d9db84', 1, 57, 20, '20', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.965682+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, 'D100001', '1773129603.024972', '', '2026-03-10 08:00:03.027514+00', '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (282, '34420fb5-1760-43ec-bacc-b801c77682a1', 1, 57, 21, '21', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.965682+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, 'D100002', '1773129603.025301', '', '2026-03-10 08:00:03.027676+00', '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (316, '00ec5210-eeff-4fe2-a0bd-d67258d42304', 1, 71, 1, '1', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:06.006309+00', '2026-03-10 08:00:05.963408+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129606.086286', '', '2026-03-10 08:00:06.100945+00', 'CD630911311D', false, NULL, '{"at": "2026-03-10T08:00:05.963408+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (265, '9004df52-17bf-4603-bb2e-f07079998404', 1, 59, 1, '1', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.82958+00', '2026-03-10 08:00:02.555181+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129603.108779', '', '2026-03-10 08:00:03.113431+00', '9F86CFD35BAE', false, NULL, '{"at": "2026-03-10T08:00:02.555181+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (270, 'c14b9855-a058-48b8-b53a-33885fe8c590', 1, 59, 15, '15', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.82958+00', '2026-03-10 08:00:02.555181+00', NULL, NULL, NULL, 'D0EMMA', '1773129603.109702', '', '2026-03-10 08:00:03.114048+00', '9F86CFD35BAE', false, NULL, '{"at": "2026-03-10T08:00:02.555181+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (317, 'e8375676-58fe-4c3f-b3af-ceee61319c74', 1, 71, 2, '2', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:06.006309+00', '2026-03-10 08:00:05.963408+00', NULL, NULL, NULL, 'D0HUGH', '1773129606.087135', '', '2026-03-10 08:00:06.104445+00', 'CD630911311D', false, NULL, '{"at": "2026-03-10T08:00:05.963408+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (318, 'fffbea5b-989f-42bf-90bc-96006593f8c4', 1, 71, 15, '15', 'enrolment_asked', '{}', 'sent', 1, '2026-03-10 08:00:06.006309+00', '2026-03-10 08:00:05.963408+00', NULL, NULL, NULL, 'D0EMMA', '1773129606.099532', '', '2026-03-10 08:00:06.104862+00', 'CD630911311D', false, NULL, '{"at": "2026-03-10T08:00:05.963408+00:00", "answer": null, "person": 8}', NULL);
INSERT INTO public.outbox VALUES (262, '3ae26e4b-2915-4b95-9b5f-f1b0e0bc6a91', 1, 57, 5, '5', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:02.714387+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (261, '2e7b2075-9c45-4a97-b317-d16f01f6c129', 1, 57, 4, '4', 'partner_left', '{}', 'cancelled', 0, '2026-03-10 08:00:02.714387+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:02.573827+00', '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (274, '9a13665c-2111-4bf7-a4fa-87f0bc2a4b65', 1, 60, 3, '3', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:02.87456+00', '2026-03-10 08:00:02.573827+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9D3060F242DC', false, NULL, '{"at": "2026-03-10T08:00:02.573827+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (275, '43bfe426-9ad3-48e9-8f90-745d7f69c91f', 1, 60, 5, '5', 'partner_left', '{}', 'unreachable', 0, '2026-03-10 08:00:02.87456+00', '2026-03-10 08:00:02.573827+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9D3060F242DC', false, NULL, '{"at": "2026-03-10T08:00:02.573827+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (246, '8e186b41-7e8c-427b-82c7-e3f585cd09ee', 1, 56, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:02.607605+00', '2026-03-10 08:00:02.539888+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.918748', '', '2026-03-10 08:00:02.925788+00', '053331548BCC', false, NULL, '{"at": "2026-03-10T08:00:02.539888+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed"}', NULL);
INSERT INTO public.outbox VALUES (258, '158285cd-1b53-4198-87a0-890512d6618f', 1, 57, 15, '15', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.712871+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, 'D0EMMA', '1773129603.022689', '', '2026-03-10 08:00:03.026857+00', '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (257, '9623f879-1c23-43dd-84d5-360db5e8bca5', 1, 57, NULL, 'channel', 'administrator_resigned', '{}', 'sent', 1, '2026-03-10 08:00:02.680973+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129603.022264', '', '2026-03-10 08:00:03.026685+00', '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (285, 'e8f21d12-a76e-49ad-8d09-7c9e249d0c0b', 1, 62, 2, '2', 'identity_asked', '{}', 'sent', 1, '2026-03-10 08:00:03.482181+00', '2026-03-10 08:00:03.461829+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.590744', '', '2026-03-10 08:00:03.593965+00', '0400401BAEE8', false, NULL, '{"at": "2026-03-10T08:00:03.461829+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}', NULL);
INSERT INTO public.outbox VALUES (284, '466e2f1a-e23a-4450-a145-f2905bc2b6cb', 1, 62, 1, '1', 'identity_asked', '{}', 'sent', 1, '2026-03-10 08:00:03.482181+00', '2026-03-10 08:00:03.461829+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129603.588187', '', '2026-03-10 08:00:03.593283+00', '0400401BAEE8', false, NULL, '{"at": "2026-03-10T08:00:03.461829+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}', NULL);
INSERT INTO public.outbox VALUES (260, '78cd8ff3-fd7e-4d4f-9ca5-a7ffee1e68bd', 1, 57, 2, '2', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.714387+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.062106', '', '2026-03-10 08:00:03.063602+00', '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (263, '169949e4-f6a2-4ae1-a9f7-15fd643d5b1c', 1, 57, 15, '15', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.714387+00', '2026-03-10 08:00:02.551696+00', NULL, NULL, NULL, 'D0EMMA', '1773129603.062439', '', '2026-03-10 08:00:03.063823+00', '1680EB4334E7', false, NULL, '{"at": "2026-03-10T08:00:02.551696+00:00", "person": 3}', NULL);
INSERT INTO public.outbox VALUES (286, '17f0d481-7444-412b-bae2-a2013738cac3', 1, 62, 15, '15', 'identity_asked', '{}', 'sent', 1, '2026-03-10 08:00:03.482181+00', '2026-03-10 08:00:03.461829+00', NULL, NULL, NULL, 'D0EMMA', '1773129603.591674', '', '2026-03-10 08:00:03.594308+00', '0400401BAEE8', false, NULL, '{"at": "2026-03-10T08:00:03.461829+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}', NULL);
INSERT INTO public.outbox VALUES (272, '031c8459-ece1-45c0-9cbb-99c8732b2256', 1, 60, 1, '1', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.87456+00', '2026-03-10 08:00:02.573827+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129603.165672', '', '2026-03-10 08:00:03.166752+00', '9D3060F242DC', false, NULL, '{"at": "2026-03-10T08:00:02.573827+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (273, '67843b14-d8e5-415c-9dcf-33296bb3c990', 1, 60, 2, '2', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.87456+00', '2026-03-10 08:00:02.573827+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.166146', '', '2026-03-10 08:00:03.173056+00', '9D3060F242DC', false, NULL, '{"at": "2026-03-10T08:00:02.573827+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (276, 'dc4ff0fb-3995-400b-9d45-fcc2f6349f21', 1, 60, 15, '15', 'partner_left', '{}', 'sent', 1, '2026-03-10 08:00:02.87456+00', '2026-03-10 08:00:02.573827+00', NULL, NULL, NULL, 'D0EMMA', '1773129603.220602', '', '2026-03-10 08:00:03.221209+00', '9D3060F242DC', false, NULL, '{"at": "2026-03-10T08:00:02.573827+00:00", "person": 4}', NULL);
INSERT INTO public.outbox VALUES (292, '40a32aee-7abe-4931-b655-ba6825c461e6', 1, 66, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:04.977482+00', '2026-03-10 08:00:04.94764+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '768D4757A749', false, NULL, '{"at": "2026-03-10T08:00:04.947640+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (293, 'a52b08b0-6f4a-4ae7-9560-30dd0d360af3', 1, 66, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:04.977482+00', '2026-03-10 08:00:04.94764+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '768D4757A749', false, NULL, '{"at": "2026-03-10T08:00:04.947640+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (291, '71a84b7e-e73f-4906-ba00-9bff2768d6f3', 1, 66, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:04.977482+00', '2026-03-10 08:00:04.94764+00', NULL, NULL, NULL, 'D0HUGH', '1773129605.124443', '', '2026-03-10 08:00:05.14116+00', '768D4757A749', false, NULL, '{"at": "2026-03-10T08:00:04.947640+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (294, 'a2c565ab-4354-4dd2-9223-9f5ed5e9fc61', 1, 66, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:04.977482+00', '2026-03-10 08:00:04.94764+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '768D4757A749', false, NULL, '{"at": "2026-03-10T08:00:04.947640+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (287, 'a1a62db7-f3ba-48ba-842e-4ec5e4486c67', 1, 63, 1, '1', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:03.803828+00', '2026-03-10 08:00:03.763889+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129603.902655', '', '2026-03-10 08:00:03.905159+00', '71800C289BDB', false, NULL, '{"at": "2026-03-10T08:00:03.763889+00:00", "author": 1, "until": "2026-03-24T08:00:03.763889+00:00", "waiting": 9}', NULL);
INSERT INTO public.outbox VALUES (289, '732f2d1a-2cf1-407f-a4a4-9a663f864f25', 1, 63, 15, '15', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:03.803828+00', '2026-03-10 08:00:03.763889+00', NULL, NULL, NULL, 'D0EMMA', '1773129603.904137', '', '2026-03-10 08:00:03.905834+00', '71800C289BDB', false, NULL, '{"at": "2026-03-10T08:00:03.763889+00:00", "author": 1, "until": "2026-03-24T08:00:03.763889+00:00", "waiting": 9}', NULL);
INSERT INTO public.outbox VALUES (288, '9c6554e4-489c-497c-a03b-5ec5afb57533', 1, 63, 2, '2', 'review_opened', '{}', 'sent', 1, '2026-03-10 08:00:03.803828+00', '2026-03-10 08:00:03.763889+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.903470', '', '2026-03-10 08:00:03.905553+00', '71800C289BDB', false, NULL, '{"at": "2026-03-10T08:00:03.763889+00:00", "author": 1, "until": "2026-03-24T08:00:03.763889+00:00", "waiting": 9}', NULL);
INSERT INTO public.outbox VALUES (297, '770e5c4e-5607-47e2-a695-1faa0733047e', 1, 67, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:05.266794+00', '2026-03-10 08:00:05.2529+00', NULL, NULL, NULL, 'D0HUGH', '1773129605.362757', '', '2026-03-10 08:00:05.370175+00', 'DEE4DC1E5614', false, NULL, '{"at": "2026-03-10T08:00:05.252900+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (295, 'f910ec5d-d59d-426b-91ba-08a88f638eaa', 1, 66, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:04.977482+00', '2026-03-10 08:00:04.94764+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129605.125370', '', '2026-03-10 08:00:05.141867+00', '768D4757A749', false, NULL, '{"at": "2026-03-10T08:00:04.947640+00:00", "person": 23, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (290, '304f5881-f6a1-478e-ae1c-f3ae9c2fbeaa', 1, 66, 23, '23', 'password_ready', '{}', 'sent', 1, '2026-03-10 08:00:04.977482+00', '2026-03-10 08:00:04.94764+00', NULL, NULL, NULL, 'D0KARIM', '1773129605.144706', '', '2026-03-10 08:00:05.146668+00', '768D4757A749', true, 23, '{"at": "2026-03-10T08:00:04.947640+00:00", "person": 23, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (298, 'c17ab048-4006-4b70-b558-ba94577def2c', 1, 67, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:05.266794+00', '2026-03-10 08:00:05.2529+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DEE4DC1E5614', false, NULL, '{"at": "2026-03-10T08:00:05.252900+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (296, 'ebc54c17-07a2-40bd-9662-4d8a30a0896c', 1, 67, 24, '24', 'password_ready', '{}', 'sent', 1, '2026-03-10 08:00:05.266794+00', '2026-03-10 08:00:05.2529+00', NULL, NULL, NULL, 'D0LILA', '1773129605.375030', '', '2026-03-10 08:00:05.379465+00', 'DEE4DC1E5614', true, 24, '{"at": "2026-03-10T08:00:05.252900+00:00", "person": 24, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (299, '5b574664-34f1-4ff6-ad32-a5314f103fe5', 1, 67, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:05.266794+00', '2026-03-10 08:00:05.2529+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DEE4DC1E5614', false, NULL, '{"at": "2026-03-10T08:00:05.252900+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (300, '198969f6-0bc0-4066-856c-22c639234956', 1, 67, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:05.266794+00', '2026-03-10 08:00:05.2529+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DEE4DC1E5614', false, NULL, '{"at": "2026-03-10T08:00:05.252900+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (309, '86269266-a52b-428b-9ab0-d23e12cea07f', 1, 69, 2, '2', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:05.696614+00', '2026-03-10 08:00:05.67301+00', NULL, NULL, NULL, 'D0HUGH', '1773129605.745391', '', '2026-03-10 08:00:05.74743+00', '72C3DEBBCC77', false, NULL, '{"at": "2026-03-10T08:00:05.673010+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (301, 'db1d8e0f-7494-4c05-84a6-799f5364c074', 1, 67, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:05.266794+00', '2026-03-10 08:00:05.2529+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129605.363337', '', '2026-03-10 08:00:05.370609+00', 'DEE4DC1E5614', false, NULL, '{"at": "2026-03-10T08:00:05.252900+00:00", "person": 24, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (304, 'e703aa0b-c291-4522-9f10-e1c633c85a82', 1, 68, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:05.429107+00', '2026-03-10 08:00:05.409284+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2D6C7FC40247', false, NULL, '{"at": "2026-03-10T08:00:05.409284+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (305, '8945e725-ebc5-4c60-8b81-0a73f051be11', 1, 68, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:05.429107+00', '2026-03-10 08:00:05.409284+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2D6C7FC40247', false, NULL, '{"at": "2026-03-10T08:00:05.409284+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (306, '3661cc2a-af94-4110-b059-ad7424fed8d8', 1, 68, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-10 08:00:05.429107+00', '2026-03-10 08:00:05.409284+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2D6C7FC40247', false, NULL, '{"at": "2026-03-10T08:00:05.409284+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (313, '6aa60bbd-33b4-49b5-8e7c-5bd8d6c0876d', 1, 69, 15, '15', 'subscriber_suspended', '{}', 'failed', 1, '2026-03-10 08:00:05.696614+00', '2026-03-10 08:00:05.67301+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:05.748202+00', '72C3DEBBCC77', false, NULL, '{"at": "2026-03-10T08:00:05.673010+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (314, 'fd75f9a0-0f24-4982-8f87-daaa03bf6531', 1, 69, NULL, 'channel', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:05.698271+00', '2026-03-10 08:00:05.67301+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129605.746157', '', '2026-03-10 08:00:05.748461+00', '72C3DEBBCC77', false, NULL, '{"at": "2026-03-10T08:00:05.673010+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (308, '112f7215-a124-47b3-8b11-086673a3d114', 1, 69, 19, '19', 'subscriber_suspended', '{}', 'sent', 1, '2026-03-10 08:00:05.694709+00', '2026-03-10 08:00:05.67301+00', NULL, NULL, NULL, 'D100000', '1773129605.744778', '', '2026-03-10 08:00:05.747031+00', '72C3DEBBCC77', false, NULL, '{"at": "2026-03-10T08:00:05.673010+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (307, 'a80a286b-42a7-4129-b0f5-804c8bf5c15d', 1, 68, NULL, 'channel', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:05.429107+00', '2026-03-10 08:00:05.409284+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129605.528811', '', '2026-03-10 08:00:05.533316+00', '2D6C7FC40247', false, NULL, '{"at": "2026-03-10T08:00:05.409284+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (303, '92d51356-36e4-450a-9c06-8818c2187f2d', 1, 68, 2, '2', 'subscriber_added', '{}', 'sent', 1, '2026-03-10 08:00:05.429107+00', '2026-03-10 08:00:05.409284+00', NULL, NULL, NULL, 'D0HUGH', '1773129605.528185', '', '2026-03-10 08:00:05.532903+00', '2D6C7FC40247', false, NULL, '{"at": "2026-03-10T08:00:05.409284+00:00", "person": 25, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (302, '918f20b0-c079-43df-91c5-84b03c12f338', 1, 68, 25, '25', 'password_ready', '{}', 'failed', 1, '2026-03-10 08:00:05.429107+00', '2026-03-10 08:00:05.409284+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:05.536001+00', '2D6C7FC40247', true, 25, '{"at": "2026-03-10T08:00:05.409284+00:00", "person": 25, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (310, '34b54d53-a1b8-46d8-a918-0acb154e9649', 1, 69, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:05.696614+00', '2026-03-10 08:00:05.67301+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '72C3DEBBCC77', false, NULL, '{"at": "2026-03-10T08:00:05.673010+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (311, '55a40ade-c06d-4a95-9bc1-905b62f27381', 1, 69, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:05.696614+00', '2026-03-10 08:00:05.67301+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '72C3DEBBCC77', false, NULL, '{"at": "2026-03-10T08:00:05.673010+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (312, '7660bd6c-4998-456e-a72b-d68cc8d5e8e1', 1, 69, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-10 08:00:05.696614+00', '2026-03-10 08:00:05.67301+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '72C3DEBBCC77', false, NULL, '{"at": "2026-03-10T08:00:05.673010+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (326, '88c3f88f-ba0c-4049-bb49-eb30092ee912', 1, 74, 7, '7', 'password', '{}', 'owed', 1, '2026-03-10 10:00:01.085444+00', '2026-03-10 10:00:02.474782+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, '7332CDC968CC', true, 7, '{"at": "2026-03-10T10:00:01.069495+00:00", "person": 7, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (319, '32487505-ffb7-414d-bf1b-4783ea14295d', 1, 73, 8, '8', 'password', '{}', 'sent', 1, '2026-03-10 10:00:00.478736+00', '2026-03-10 10:00:00.401769+00', NULL, NULL, NULL, 'D0ZOE', '1773136800.743896', '', '2026-03-10 10:00:00.745564+00', '9BD2809D5405', true, 8, '{"at": "2026-03-10T10:00:00.401769+00:00", "person": 8, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (320, '2205300e-f2de-47a5-a057-f7057aef093e', 1, 73, 2, '2', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:00.485365+00', '2026-03-10 10:00:00.401769+00', NULL, NULL, NULL, 'D0HUGH', '1773136800.607897', '', '2026-03-10 10:00:00.614462+00', '9BD2809D5405', false, NULL, '{"at": "2026-03-10T10:00:00.401769+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (324, '8d52d166-1e98-4959-9075-c0cfc8402064', 1, 73, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:00.485365+00', '2026-03-10 10:00:00.401769+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136800.612902', '', '2026-03-10 10:00:00.614834+00', '9BD2809D5405', false, NULL, '{"at": "2026-03-10T10:00:00.401769+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (315, 'f941ee14-7376-4ce1-b85e-afb2f8251805', 1, 67, 24, NULL, 'password_withdrawn', '{}', 'sent', 1, '2026-03-10 08:00:05.903076+00', '2026-03-10 08:00:05.885363+00', NULL, NULL, 'ebc54c17-07a2-40bd-9662-4d8a30a0896c', 'D0LILA', '1773129605.375030', '', '2026-03-10 08:00:05.998704+00', '1E64A01B0433', true, NULL, '{"at": "2026-03-10T08:00:05.885363+00:00", "person": 24, "author": 1, "occasion": "added", "why": "shown"}', '2026-03-10 08:00:05.266794+00');
INSERT INTO public.outbox VALUES (321, '1339bda5-66fb-416d-aca6-35bacce063fe', 1, 73, 3, '3', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.485365+00', '2026-03-10 10:00:00.401769+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9BD2809D5405', false, NULL, '{"at": "2026-03-10T10:00:00.401769+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (322, '26f05899-75c3-4eb5-a4f6-95ab90553536', 1, 73, 4, '4', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.485365+00', '2026-03-10 10:00:00.401769+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9BD2809D5405', false, NULL, '{"at": "2026-03-10T10:00:00.401769+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (323, '2cdd4f91-2629-45c7-b7e8-2bb9fe92a976', 1, 73, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:00.485365+00', '2026-03-10 10:00:00.401769+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9BD2809D5405', false, NULL, '{"at": "2026-03-10T10:00:00.401769+00:00", "person": 8, "author": 1, "to": 8}', NULL);
INSERT INTO public.outbox VALUES (325, 'f8734592-1b14-4e86-99fc-1f8812e35b46', 1, 73, 8, NULL, 'password_withdrawn', '{}', 'owed', 0, '2026-03-10 10:00:00.758879+00', '2026-03-11 10:00:00.745564+00', NULL, NULL, '32487505-ffb7-414d-bf1b-4783ea14295d', 'D0ZOE', '1773136800.743896', '', NULL, '9BD2809D5405', true, NULL, '{"at": "2026-03-11T10:00:00.745564+00:00", "person": 8, "author": 1, "occasion": "renewed", "why": "expired"}', '2026-03-10 10:00:00.478736+00');
INSERT INTO public.outbox VALUES (328, '9a6531db-72ee-4a88-ab16-bbfb813a24f7', 1, 74, 3, '3', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:01.091029+00', '2026-03-10 10:00:01.069495+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7332CDC968CC', false, NULL, '{"at": "2026-03-10T10:00:01.069495+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (329, '0d86bdf6-2c9a-429f-8528-090a7660a273', 1, 74, 4, '4', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:01.091029+00', '2026-03-10 10:00:01.069495+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7332CDC968CC', false, NULL, '{"at": "2026-03-10T10:00:01.069495+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (327, '85eb0148-a2d7-4214-96ba-a73dda541fbe', 1, 74, 2, '2', 'password_sent_for', '{}', 'owed', 1, '2026-03-10 10:00:01.091029+00', '2026-03-10 10:00:02.733803+00', NULL, NULL, NULL, NULL, NULL, 'http_503', NULL, '7332CDC968CC', false, NULL, '{"at": "2026-03-10T10:00:01.069495+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (330, 'ce626d5d-b505-4f68-9a4e-cf65eee677c8', 1, 74, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:01.091029+00', '2026-03-10 10:00:01.069495+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7332CDC968CC', false, NULL, '{"at": "2026-03-10T10:00:01.069495+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (346, 'ac4f7054-0f92-4b46-a42b-285d848448fb', 1, 77, NULL, 'channel', 'journal_head', '{}', 'owed', 0, '2026-03-11 09:00:00.348475+00', '2026-03-11 09:00:00.335442+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '58D44EE5D0CA', false, NULL, '{"at": "2026-03-11T09:00:00.335442+00:00", "lines": 77, "hash": "805768485918c2fc7390e26cc8bf2f6ed414b518b04f41981cdcc070b65c5a6b"}', NULL);
INSERT INTO public.outbox VALUES (331, 'ee52a6a2-3b4c-486c-bf31-d08da5a3d37b', 1, 74, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:01.091029+00', '2026-03-10 10:00:01.069495+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136801.179182', '', '2026-03-10 10:00:01.192912+00', '7332CDC968CC', false, NULL, '{"at": "2026-03-10T10:00:01.069495+00:00", "person": 7, "author": 1, "to": 7}', NULL);
INSERT INTO public.outbox VALUES (333, '72e005de-9901-45fa-a656-2b26690c1f27', 1, 75, 2, '2', 'password_sent_for', '{}', 'owed', 0, '2026-03-10 10:00:01.386723+00', '2026-03-10 10:00:01.363124+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1F8ABE30962F', false, NULL, '{"at": "2026-03-10T10:00:01.363124+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (334, 'e84c6ed1-ba22-49e6-8fe9-4856bca01310', 1, 75, 3, '3', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:01.386723+00', '2026-03-10 10:00:01.363124+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1F8ABE30962F', false, NULL, '{"at": "2026-03-10T10:00:01.363124+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (335, '5efc03b4-88d0-49ec-a3d7-09abb0086694', 1, 75, 4, '4', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:01.386723+00', '2026-03-10 10:00:01.363124+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1F8ABE30962F', false, NULL, '{"at": "2026-03-10T10:00:01.363124+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (336, '5d4ce927-0d60-46fe-b275-a1f75f87a710', 1, 75, 5, '5', 'password_sent_for', '{}', 'unreachable', 0, '2026-03-10 10:00:01.386723+00', '2026-03-10 10:00:01.363124+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1F8ABE30962F', false, NULL, '{"at": "2026-03-10T10:00:01.363124+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (347, 'c800cd4b-55bd-4967-9b3e-e97db82055a5', 1, 78, 26, '26', 'password', '{}', 'owed', 0, '2026-03-11 09:00:00.588782+00', '2026-03-11 09:00:00.557555+00', 'cabinet:24607:73dcbe69', '2026-03-11 09:00:30.557555+00', NULL, NULL, NULL, '', NULL, '4A9B4BD5F679', true, 26, '{"at": "2026-03-11T09:00:00.557555+00:00", "person": 26, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (348, 'ff563404-0b38-41f9-9c26-2553d64bc437', 1, 78, 2, '2', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:00.588782+00', '2026-03-11 09:00:00.557555+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '4A9B4BD5F679', false, NULL, '{"at": "2026-03-11T09:00:00.557555+00:00", "person": 26, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (337, '4e7efd27-0ac7-46dc-9a49-291b311fa6d8', 1, 75, NULL, 'channel', 'password_sent_for', '{}', 'sent', 1, '2026-03-10 10:00:01.386723+00', '2026-03-10 10:00:01.363124+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136801.498434', '', '2026-03-10 10:00:01.499499+00', '1F8ABE30962F', false, NULL, '{"at": "2026-03-10T10:00:01.363124+00:00", "person": 21, "author": 1, "to": 21}', NULL);
INSERT INTO public.outbox VALUES (339, '8a168ae5-75de-4050-ac0a-90acb181fe21', 1, 76, 2, '2', 'subscriber_changed', '{}', 'owed', 0, '2026-03-10 10:00:01.829818+00', '2026-03-10 10:00:01.786818+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B7A36FDFBB9E', false, NULL, '{"at": "2026-03-10T10:00:01.786818+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (340, 'e180c50c-17e7-4010-91ab-1e3f8702c9d8', 1, 76, 3, '3', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:01.829818+00', '2026-03-10 10:00:01.786818+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B7A36FDFBB9E', false, NULL, '{"at": "2026-03-10T10:00:01.786818+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (341, '5d510a02-e6c1-4a65-a5bc-0ad1a8a9f469', 1, 76, 4, '4', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:01.829818+00', '2026-03-10 10:00:01.786818+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B7A36FDFBB9E', false, NULL, '{"at": "2026-03-10T10:00:01.786818+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (342, '36528348-2130-4f62-a03f-0153866a420d', 1, 76, 5, '5', 'subscriber_changed', '{}', 'unreachable', 0, '2026-03-10 10:00:01.829818+00', '2026-03-10 10:00:01.786818+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B7A36FDFBB9E', false, NULL, '{"at": "2026-03-10T10:00:01.786818+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (349, 'e03f62da-1e54-43e4-9dc0-c66bf36b9485', 1, 78, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.588782+00', '2026-03-11 09:00:00.557555+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '4A9B4BD5F679', false, NULL, '{"at": "2026-03-11T09:00:00.557555+00:00", "person": 26, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (350, '1b5a2499-a73e-439b-b75a-e223a43214d0', 1, 78, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.588782+00', '2026-03-11 09:00:00.557555+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '4A9B4BD5F679', false, NULL, '{"at": "2026-03-11T09:00:00.557555+00:00", "person": 26, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (351, 'ce9d2092-6ecc-4c1d-8099-ef919ce41595', 1, 78, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.588782+00', '2026-03-11 09:00:00.557555+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '4A9B4BD5F679', false, NULL, '{"at": "2026-03-11T09:00:00.557555+00:00", "person": 26, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (343, '431d1846-d88f-4d2b-9efa-752d6fd2b74e', 1, 76, 15, '15', 'subscriber_changed', '{}', 'sent', 1, '2026-03-10 10:00:01.829818+00', '2026-03-10 10:00:01.786818+00', NULL, NULL, NULL, 'D0EMMA', '1773136801.902457', '', '2026-03-10 10:00:01.904127+00', 'B7A36FDFBB9E', false, NULL, '{"at": "2026-03-10T10:00:01.786818+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (344, '0d27d0c7-8d83-43a9-a189-ae4abad6d78d', 1, 76, NULL, 'channel', 'subscriber_changed', '{}', 'sent', 1, '2026-03-10 10:00:01.829818+00', '2026-03-10 10:00:01.786818+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136801.903152', '', '2026-03-10 10:00:01.904733+00', 'B7A36FDFBB9E', false, NULL, '{"at": "2026-03-10T10:00:01.786818+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (338, 'edeffd31-4770-4f37-aa79-a44b2d1dcaeb', 1, 76, 6, '6', 'subscriber_changed', '{}', 'owed', 1, '2026-03-10 10:00:01.829818+00', '2026-03-10 10:00:03.818993+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, 'B7A36FDFBB9E', false, NULL, '{"at": "2026-03-10T10:00:01.786818+00:00", "person": 6, "author": 1, "fields": ["function"]}', NULL);
INSERT INTO public.outbox VALUES (345, 'a94c7a64-f420-4fd1-a97d-d4155764c112', 1, 77, 17, '17', 'password', '{}', 'owed', 0, '2026-03-11 09:00:00.293893+00', '2026-03-11 09:00:00.246919+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2237C166EC9D', true, 17, '{"at": "2026-03-11T09:00:00.246919+00:00", "person": 17, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (352, '1435f030-2039-4e88-9bb3-afa49879f43e', 1, 78, NULL, 'channel', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:00.588782+00', '2026-03-11 09:00:00.557555+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '4A9B4BD5F679', false, NULL, '{"at": "2026-03-11T09:00:00.557555+00:00", "person": 26, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (354, '44d015e1-9f3a-44be-9f00-0a4b55133709', 1, 79, 2, '2', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:00.772643+00', '2026-03-11 09:00:00.747986+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0464418A9526', false, NULL, '{"at": "2026-03-11T09:00:00.747986+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (355, 'a21b0a84-0d28-4f07-ace7-33145f6da624', 1, 79, 3, '3', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.772643+00', '2026-03-11 09:00:00.747986+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0464418A9526', false, NULL, '{"at": "2026-03-11T09:00:00.747986+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (356, '34bb753d-56f3-4841-9d86-6349afe47e38', 1, 79, 4, '4', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.772643+00', '2026-03-11 09:00:00.747986+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0464418A9526', false, NULL, '{"at": "2026-03-11T09:00:00.747986+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (357, '69ed0b6f-54da-4ddb-b84c-1a1a9a6cdbd5', 1, 79, 5, '5', 'subscriber_added', '{}', 'unreachable', 0, '2026-03-11 09:00:00.772643+00', '2026-03-11 09:00:00.747986+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0464418A9526', false, NULL, '{"at": "2026-03-11T09:00:00.747986+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (358, 'ef520e80-49d5-4bd1-846d-3046dbb0feb7', 1, 79, NULL, 'channel', 'subscriber_added', '{}', 'owed', 0, '2026-03-11 09:00:00.772643+00', '2026-03-11 09:00:00.747986+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0464418A9526', false, NULL, '{"at": "2026-03-11T09:00:00.747986+00:00", "person": 27, "author": 1, "starts_on": null}', NULL);
INSERT INTO public.outbox VALUES (353, '57f535a5-08c0-4958-836a-f4eb7768886a', 1, 79, 27, '27', 'password', '{}', 'cancelled', 0, '2026-03-11 09:00:00.772643+00', '2026-03-11 09:00:00.747986+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-11 09:00:01.056744+00', '0464418A9526', true, 27, '{"at": "2026-03-11T09:00:00.747986+00:00", "person": 27, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (359, '561b5169-a22f-4986-8b28-8b2d31ebbebc', 1, 80, 27, '27', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.150248+00', '2026-03-11 09:00:01.056744+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AC8CE7790033', false, NULL, '{"at": "2026-03-11T09:00:01.056744+00:00", "answer": null, "person": 27, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (332, '4aa42a21-3966-48f5-8b81-4b5d8a381bab', 1, 75, 21, '21', 'password', '{}', 'cancelled', 1, '2026-03-10 10:00:01.375619+00', '2026-03-10 10:00:03.291589+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', '2026-03-11 09:00:01.759856+00', '1F8ABE30962F', true, 21, '{"at": "2026-03-10T10:00:01.363124+00:00", "person": 21, "author": 1, "occasion": "renewed"}', NULL);
INSERT INTO public.outbox VALUES (360, '365d696d-6c0c-459e-a547-3a196579e185', 1, 80, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.163011+00', '2026-03-11 09:00:01.056744+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AC8CE7790033', false, NULL, '{"at": "2026-03-11T09:00:01.056744+00:00", "answer": null, "person": 27, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (361, 'ee21a0cf-0bef-47a2-96d2-b0b7262fea34', 1, 80, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.163011+00', '2026-03-11 09:00:01.056744+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AC8CE7790033', false, NULL, '{"at": "2026-03-11T09:00:01.056744+00:00", "answer": null, "person": 27, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (362, '59987f59-165a-4afe-871a-536197394338', 1, 80, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.163011+00', '2026-03-11 09:00:01.056744+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AC8CE7790033', false, NULL, '{"at": "2026-03-11T09:00:01.056744+00:00", "answer": null, "person": 27, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (363, '22c2321e-f8b4-4580-90c9-6bc265290181', 1, 80, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.163011+00', '2026-03-11 09:00:01.056744+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AC8CE7790033', false, NULL, '{"at": "2026-03-11T09:00:01.056744+00:00", "answer": null, "person": 27, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (364, '5a126749-cc42-4a62-ac43-2792aef30cec', 1, 80, 15, '15', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.163011+00', '2026-03-11 09:00:01.056744+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AC8CE7790033', false, NULL, '{"at": "2026-03-11T09:00:01.056744+00:00", "answer": null, "person": 27, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (365, 'a2b5b041-7523-4825-86dd-664d64bf52dc', 1, 80, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.165348+00', '2026-03-11 09:00:01.056744+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AC8CE7790033', false, NULL, '{"at": "2026-03-11T09:00:01.056744+00:00", "answer": null, "person": 27, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (366, '9af5e091-ce89-41d9-89e6-fb021b7254df', 1, 81, 20, '20', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.483634+00', '2026-03-11 09:00:01.447355+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '04C7CDB7E5A0', false, NULL, '{"at": "2026-03-11T09:00:01.447355+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (367, '9958d29d-c47f-4449-95af-86953420e8e3', 1, 81, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.485581+00', '2026-03-11 09:00:01.447355+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '04C7CDB7E5A0', false, NULL, '{"at": "2026-03-11T09:00:01.447355+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (368, 'f2ab8056-7e8c-40b2-85c6-57ce9568e9f2', 1, 81, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.485581+00', '2026-03-11 09:00:01.447355+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '04C7CDB7E5A0', false, NULL, '{"at": "2026-03-11T09:00:01.447355+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (369, 'dadbb491-0263-4090-8dd7-c643759dac81', 1, 81, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.485581+00', '2026-03-11 09:00:01.447355+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '04C7CDB7E5A0', false, NULL, '{"at": "2026-03-11T09:00:01.447355+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (370, 'a29191e2-48dc-4bad-b247-7aa7719e7439', 1, 81, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.485581+00', '2026-03-11 09:00:01.447355+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '04C7CDB7E5A0', false, NULL, '{"at": "2026-03-11T09:00:01.447355+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (371, 'e7f62c99-0b30-4b1f-a009-31c44ed02389', 1, 81, 15, '15', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.485581+00', '2026-03-11 09:00:01.447355+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '04C7CDB7E5A0', false, NULL, '{"at": "2026-03-11T09:00:01.447355+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (372, '03e77f49-2ae6-483f-a821-662873f59bcc', 1, 81, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.48801+00', '2026-03-11 09:00:01.447355+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '04C7CDB7E5A0', false, NULL, '{"at": "2026-03-11T09:00:01.447355+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (373, 'a736020b-6008-40aa-b9b1-48e1a7c4d6ea', 1, 75, 21, NULL, 'password_withdrawn', '{}', 'owed', 0, '2026-03-11 09:00:01.771503+00', '2026-03-11 09:00:01.759856+00', NULL, NULL, '4aa42a21-3966-48f5-8b81-4b5d8a381bab', NULL, NULL, '', NULL, '81D898C5EE0C', true, NULL, '{"at": "2026-03-11T09:00:01.759856+00:00", "person": 21, "author": 1, "occasion": "renewed", "why": "ended"}', '2026-03-10 10:00:01.375619+00');
INSERT INTO public.outbox VALUES (374, 'b2d40c05-109d-4f83-807b-e5c25b979326', 1, 82, 21, '21', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.791346+00', '2026-03-11 09:00:01.759856+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '81D898C5EE0C', false, NULL, '{"at": "2026-03-11T09:00:01.759856+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (375, 'dd97f5b0-aa52-4a3c-941d-76afb153412c', 1, 82, 2, '2', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.800149+00', '2026-03-11 09:00:01.759856+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '81D898C5EE0C', false, NULL, '{"at": "2026-03-11T09:00:01.759856+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (376, 'fcc9778b-8d5f-4d12-82be-b680d5f9e0ab', 1, 82, 3, '3', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.800149+00', '2026-03-11 09:00:01.759856+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '81D898C5EE0C', false, NULL, '{"at": "2026-03-11T09:00:01.759856+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (377, '0abcc5d9-26cc-4f8f-8edf-f4027a56ba15', 1, 82, 4, '4', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.800149+00', '2026-03-11 09:00:01.759856+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '81D898C5EE0C', false, NULL, '{"at": "2026-03-11T09:00:01.759856+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (378, 'b4e0316c-dfde-4868-be7f-4638de8c969a', 1, 82, 5, '5', 'subscriber_suspended', '{}', 'unreachable', 0, '2026-03-11 09:00:01.800149+00', '2026-03-11 09:00:01.759856+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '81D898C5EE0C', false, NULL, '{"at": "2026-03-11T09:00:01.759856+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (379, 'f1100e7e-93b9-4cab-872c-bcfae58fcc61', 1, 82, 15, '15', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.800149+00', '2026-03-11 09:00:01.759856+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '81D898C5EE0C', false, NULL, '{"at": "2026-03-11T09:00:01.759856+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (380, 'f1cd7760-dadb-4365-ac73-0561d9628270', 1, 82, NULL, 'channel', 'subscriber_suspended', '{}', 'owed', 0, '2026-03-11 09:00:01.821787+00', '2026-03-11 09:00:01.759856+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '81D898C5EE0C', false, NULL, '{"at": "2026-03-11T09:00:01.759856+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null}', NULL);
INSERT INTO public.outbox VALUES (381, '5a9e6583-5f59-49fa-81dd-7b6c5c0845e7', 1, 83, 1, '1', 'import_started', '{}', 'owed', 0, '2026-03-11 09:00:03.128875+00', '2026-03-11 09:00:03.113475+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '802A12040413', false, NULL, '{"at": "2026-03-11T09:00:03.113475+00:00", "file": "arriv\u00e9es.csv", "total": 12, "handled": 0, "state": "running"}', NULL);
INSERT INTO public.outbox VALUES (382, '349b288d-30a0-4856-a46b-079dcae2f702', 1, 84, 28, '28', 'password', '{}', 'owed', 0, '2026-03-11 09:00:03.237407+00', '2026-03-11 09:00:03.161656+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 28, '{"at": "2026-03-11T09:00:03.161656+00:00", "person": 28, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (383, '706ef268-f76b-4a43-8558-27ae082ffe22', 1, 85, 29, '29', 'password', '{}', 'owed', 0, '2026-03-11 09:00:03.237407+00', '2026-03-11 09:00:03.161656+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 29, '{"at": "2026-03-11T09:00:03.161656+00:00", "person": 29, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (384, '1046351e-3072-4d8e-823c-9a4d4c7c9b4b', 1, 86, 30, '30', 'password', '{}', 'owed', 0, '2026-03-11 09:00:03.237407+00', '2026-03-11 09:00:03.161656+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 30, '{"at": "2026-03-11T09:00:03.161656+00:00", "person": 30, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (385, 'ae6bb1b3-43ce-431e-bc71-1c3734a84298', 1, 87, 31, '31', 'password', '{}', 'owed', 0, '2026-03-11 09:00:03.237407+00', '2026-03-11 09:00:03.161656+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 31, '{"at": "2026-03-11T09:00:03.161656+00:00", "person": 31, "author": 1, "occasion": "added"}', NULL);
INSERT INTO public.outbox VALUES (386, '14532e68-4edd-451a-abfe-56f72605091a', 1, 88, 32, '32', 'password', '{}', 'owed', 0, '2026-03-11 09:00:03.237407+00', '2026-03-11 09:00:03.161656+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 32, '{"at": "2026-03-11T09:00:03.161656+00:00", "person": 32, "author": 1, "occasion": "added"}', NULL);


--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.people VALUES (5, 1, 'jeanne.robert@cabinet-durand.fr', NULL, '', '', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.038362+00', 'none', NULL, NULL, '', '', '', '', 'jeanne.robert@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'jeanne.robert@cablnet-durand.fr');
INSERT INTO public.people VALUES (1, 1, 'claire.durand@cabinet-durand.fr', 'U0CLAIRE', 'Claire', 'Durand', '+33144556670', 'Expert-comptable associée', true, '2026-03-02 08:30:01.375819+00', 'none', '2026-03-02 08:30:00.038362+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'claire durand', 'durand claire', 'claire durand claire.durand@cabinet-durand.fr expert-comptable associee', NULL, NULL, NULL, NULL, 'clalre.durand@cablnet-durand.fr');
INSERT INTO public.people VALUES (2, 1, 'hugh.martin@cabinet-durand.fr', 'U0HUGH', 'Hugh', 'Martin', NULL, 'Partner', true, '2026-03-02 08:30:02.307757+00', 'none', '2026-03-02 08:30:00.038362+00', 'none', NULL, NULL, 'en-GB', 'Europe/London', 'hugh martin', 'martin hugh', 'hugh martin hugh.martin@cabinet-durand.fr partner', NULL, NULL, NULL, NULL, 'hugh.martln@cablnet-durand.fr');
INSERT INTO public.people VALUES (26, 1, 'victor@cabinet-durand.fr', 'U0VICTOR', 'Victor', 'Nguyen', NULL, '', false, NULL, 'active', '2026-03-11 09:00:00.557555+00', 'to_send', '2026-03-11 09:00:00.557555+00', '$argon2id$v=19$m=19456,t=2,p=1$UvIO0ncJHcQc+lbtFkHrCg$+J9p0V26bXrzWzQNr/DBjV1jUL4nE52DSRqqE4nvexM', 'fr-FR', 'Europe/Paris', 'nguyen victor', 'nguyen victor', 'victor nguyen victor@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'vlctor@cablnet-durand.fr');
INSERT INTO public.people VALUES (24, 1, 'lila@cabinet-durand.fr', 'U0LILA', 'Lila', 'Leroy', NULL, '', false, NULL, 'active', '2026-03-10 08:00:05.2529+00', 'noted', '2026-03-10 08:00:05.885363+00', '$argon2id$v=19$m=19456,t=2,p=1$8bvghi54j09apZ/9EhLnoA$5JPPwlMcSJs54AJHsjkanXe3hG8c8Gf14pe5mGMLWqk', 'en-US', 'Europe/Paris', 'leroy lila', 'leroy lila', 'lila leroy lila@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'llla@cablnet-durand.fr');
INSERT INTO public.people VALUES (8, 1, 'zoe.oneill@cabinet-durand.fr', 'U0ZOE', 'Zoë', 'O’Neill', NULL, '', false, NULL, 'active', '2026-03-02 08:30:04.278286+00', 'delivered', '2026-03-10 10:00:00.745564+00', '$argon2id$v=19$m=19456,t=2,p=1$B1x3KHiAI3v5dMJi9ZIYnQ$kJJ+zisixbPKXiObTpHZhjAcAHqFZicUhgcSjCpxNo0', 'en-US', 'Europe/Paris', 'neill o zoe', 'o''neill zoe', 'zoe o''neill zoe.oneill@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'zoe.onelll@cablnet-durand.fr');
INSERT INTO public.people VALUES (28, 1, 'crowd3@cabinet-durand.fr', 'U100003', 'Prénom3', 'Nom3', NULL, '', false, NULL, 'active', '2026-03-11 09:00:03.161656+00', 'to_send', '2026-03-11 09:00:03.161656+00', NULL, 'fr-FR', 'Europe/Paris', 'nom3 prenom3', 'nom3 prenom3', 'prenom3 nom3 crowd3@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd3@cablnet-durand.fr');
INSERT INTO public.people VALUES (13, 1, 'thomas@cabinet-durand.fr', NULL, 'Thomas', 'Fabre', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:05.53801+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'fabre thomas', 'fabre thomas', 'thomas fabre thomas@cabinet-durand.fr', NULL, NULL, NULL, 'U0THOMAS', 'thomas@cablnet-durand.fr');
INSERT INTO public.people VALUES (7, 1, 'marc.lefevre@cabinet-durand.fr', 'U0MARC', 'Marc', 'Lefèvre', NULL, '', false, NULL, 'active', '2026-03-02 08:30:04.06707+00', 'to_send', '2026-03-10 10:00:01.069495+00', '$argon2id$v=19$m=19456,t=2,p=1$zhnQ0S04lH4vZfPQZYv3rQ$5zqwDHDA3IEWFJ1MoiLLCGZxnBs/fGP1CxTzEbx3Dik', 'fr-FR', 'Europe/Paris', 'lefevre marc', 'lefevre marc', 'marc lefevre marc.lefevre@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'marc.lefevre@cablnet-durand.fr');
INSERT INTO public.people VALUES (15, 1, 'emma@cabinet-durand.fr', 'U0EMMA', 'Emma', 'Hubert', NULL, '', false, '2026-03-02 08:30:10.632465+00', 'active', '2026-03-02 08:30:05.907051+00', 'delivered', '2026-03-02 08:30:06.003855+00', '$argon2id$v=19$m=19456,t=2,p=1$j/dBjg/d1nfmqCkRfZeZmw$CI0kfpMoEPoSmFPOWAa4h/rH5V7WYY99/e2ts7dN8oo', 'fr-FR', 'Europe/Paris', 'emma hubert', 'hubert emma', 'emma hubert emma@cabinet-durand.fr', NULL, '2026-03-17', 7, NULL, 'emma@cablnet-durand.fr');
INSERT INTO public.people VALUES (16, 1, 'yann@cabinet-durand.fr', 'U0YANN', 'Yann', 'Imbert', NULL, '', false, NULL, 'planned', '2026-03-02 08:30:06.074823+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'imbert yann', 'imbert yann', 'yann imbert yann@cabinet-durand.fr', '2026-06-01', '2026-09-30', NULL, NULL, 'yann@cablnet-durand.fr');
INSERT INTO public.people VALUES (18, 1, 'jean.absent@filiale.fr', NULL, 'Jean', 'Absent', NULL, '', false, NULL, 'active', '2026-03-02 08:30:06.56381+00', 'delivered', '2026-03-02 08:30:06.666118+00', '$argon2id$v=19$m=19456,t=2,p=1$oQN72vxjnz8ZjAaX2006wg$HBEFEYtGTmdHv+WAhfESa8pPTOP7cQLujpy0GStsw7g', '', '', 'absent jean', 'absent jean', 'jean absent jean.absent@filiale.fr', NULL, NULL, NULL, NULL, 'jean.absent@flllale.fr');
INSERT INTO public.people VALUES (17, 1, 'lea@cabinet-durand.fr', 'U0LEA', 'Léa', 'Jacquet', NULL, '', false, NULL, 'active', '2026-03-02 08:30:06.225298+00', 'to_send', '2026-03-11 09:00:00.246919+00', NULL, 'fr-FR', 'Europe/Paris', 'jacquet lea', 'jacquet lea', 'lea jacquet lea@cabinet-durand.fr', '2026-03-11', NULL, NULL, NULL, 'lea@cablnet-durand.fr');
INSERT INTO public.people VALUES (10, 1, 'bruno@cabinet-durand.fr', NULL, 'Bruno', 'Caron', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.741216+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'bruno caron', 'caron bruno', 'bruno caron bruno@cabinet-durand.fr', NULL, NULL, NULL, 'U0BRUNO', 'bruno@cablnet-durand.fr');
INSERT INTO public.people VALUES (22, 1, 'felix.faure@filiale.fr', NULL, 'Félix', 'Faure', NULL, '', false, NULL, 'active', '2026-03-02 08:30:07.911673+00', 'none', '2026-03-02 08:30:07.911673+00', NULL, '', '', 'faure felix', 'faure felix', 'felix faure felix.faure@filiale.fr', NULL, NULL, NULL, NULL, 'fellx.faure@flllale.fr');
INSERT INTO public.people VALUES (21, 1, 'crowd2@cabinet-durand.fr', 'U100002', 'Prénom2', 'Nom2', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:07.911673+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom2 prenom2', 'nom2 prenom2', 'prenom2 nom2 crowd2@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd2@cablnet-durand.fr');
INSERT INTO public.people VALUES (14, 1, 'erased-14.invalid', NULL, '', '№ 14', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:05.700393+00', 'none', NULL, NULL, '', '', '14 no', 'no 14', 'no 14 erased-14.invalid', NULL, NULL, NULL, NULL, '@erased-l4.lnvalld');
INSERT INTO public.people VALUES (12, 1, 'sophie@cabinet-durand.fr', 'U0SOPHIE', 'Sophie', 'Étienne', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:05.224403+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'etienne sophie', 'etienne sophie', 'sophie etienne sophie@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'sophle@cablnet-durand.fr');
INSERT INTO public.people VALUES (11, 1, 'oscar@cabinet-durand.fr', 'U0OSCAR', 'Oscar', 'Dupuis', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.969855+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'dupuis oscar', 'dupuis oscar', 'oscar dupuis oscar@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'oscar@cablnet-durand.fr');
INSERT INTO public.people VALUES (9, 1, 'nora@cabinet-durand.fr', NULL, 'Nora', 'Benali', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.563213+00', 'noted', '2026-03-02 08:30:07.018054+00', '$argon2id$v=19$m=19456,t=2,p=1$+7AvpLdI37g1kJNn9NsWbg$bW3/9uOVzDwl4GoLJuisaBBaogOjHDTND7yS2nn6hsc', 'fr-FR', 'Europe/Paris', 'benali nora', 'benali nora', 'nora benali nora@cabinet-durand.fr', NULL, NULL, NULL, 'U0NORA', 'nora@cablnet-durand.fr');
INSERT INTO public.people VALUES (3, 1, 'paule@cabinet-durand.fr', NULL, 'Paule', 'Rey', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.038362+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'paule rey', 'rey paule', 'paule rey paule@cabinet-durand.fr', NULL, NULL, NULL, 'U0PAULE', 'paule@cablnet-durand.fr');
INSERT INTO public.people VALUES (4, 1, 'remi@cabinet-durand.fr', NULL, 'Rémi', 'Sarre', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.038362+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'remi sarre', 'sarre remi', 'remi sarre remi@cabinet-durand.fr', NULL, NULL, NULL, 'U0REMI', 'reml@cablnet-durand.fr');
INSERT INTO public.people VALUES (23, 1, 'karim@cabinet-durand.fr', 'U0KARIM', 'Karim', 'Kaci', NULL, '', false, NULL, 'active', '2026-03-10 08:00:04.94764+00', 'delivered', '2026-03-10 08:00:05.146668+00', NULL, 'fr-FR', 'Europe/Paris', 'kaci karim', 'kaci karim', 'karim kaci karim@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'karlm@cablnet-durand.fr');
INSERT INTO public.people VALUES (25, 1, 'gael@cabinet-durand.fr', 'U0GAEL', 'Gaël', 'Morvan', NULL, '', false, NULL, 'active', '2026-03-10 08:00:05.409284+00', 'failed', '2026-03-10 08:00:05.536001+00', NULL, 'fr-FR', 'Europe/Paris', 'gael morvan', 'morvan gael', 'gael morvan gael@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'gael@cablnet-durand.fr');
INSERT INTO public.people VALUES (19, 1, 'crowd0@cabinet-durand.fr', 'U100000', 'Prénom0', 'Nom0', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:07.911673+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom0 prenom0', 'nom0 prenom0', 'prenom0 nom0 crowd0@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowdo@cablnet-durand.fr');
INSERT INTO public.people VALUES (6, 1, 'anne.petit@cabinet-durand.fr', 'U0ANNE', 'Anne', 'Petit', NULL, 'Assistante de direction', false, NULL, 'active', '2026-03-02 08:30:03.742669+00', 'delivered', '2026-03-02 08:30:03.881509+00', '$argon2id$v=19$m=19456,t=2,p=1$HGWhGPiHXhB8CJ13rRwfsA$PZsxHAbo8Ltcc3FfBmruTpQ98BeI8iy58ghAMTCAqes', 'fr-FR', 'Europe/Paris', 'anne petit', 'petit anne', 'anne petit anne.petit@cabinet-durand.fr assistante de direction', NULL, NULL, NULL, NULL, 'anne.petlt@cablnet-durand.fr');
INSERT INTO public.people VALUES (27, 1, 'walid@cabinet-durand.fr', 'U0WALID', 'Walid', 'Ouali', NULL, '', false, NULL, 'suspended', '2026-03-11 09:00:00.747986+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'ouali walid', 'ouali walid', 'walid ouali walid@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'walld@cablnet-durand.fr');
INSERT INTO public.people VALUES (20, 1, 'crowd1@cabinet-durand.fr', 'U100001', 'Prénom1', 'Nom1', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:07.911673+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom1 prenom1', 'nom1 prenom1', 'prenom1 nom1 crowd1@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowdl@cablnet-durand.fr');
INSERT INTO public.people VALUES (29, 1, 'crowd4@cabinet-durand.fr', 'U100004', 'Prénom4', 'Nom4', NULL, '', false, NULL, 'active', '2026-03-11 09:00:03.161656+00', 'to_send', '2026-03-11 09:00:03.161656+00', NULL, 'fr-FR', 'Europe/Paris', 'nom4 prenom4', 'nom4 prenom4', 'prenom4 nom4 crowd4@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd4@cablnet-durand.fr');
INSERT INTO public.people VALUES (30, 1, 'crowd5@cabinet-durand.fr', 'U100005', 'Prénom5', 'Nom5', NULL, '', false, NULL, 'active', '2026-03-11 09:00:03.161656+00', 'to_send', '2026-03-11 09:00:03.161656+00', NULL, 'fr-FR', 'Europe/Paris', 'nom5 prenom5', 'nom5 prenom5', 'prenom5 nom5 crowd5@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd5@cablnet-durand.fr');
INSERT INTO public.people VALUES (31, 1, 'crowd6@cabinet-durand.fr', 'U100006', 'Prénom6', 'Nom6', NULL, '', false, NULL, 'active', '2026-03-11 09:00:03.161656+00', 'to_send', '2026-03-11 09:00:03.161656+00', NULL, 'fr-FR', 'Europe/Paris', 'nom6 prenom6', 'nom6 prenom6', 'prenom6 nom6 crowd6@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd6@cablnet-durand.fr');
INSERT INTO public.people VALUES (32, 1, 'crowd7@cabinet-durand.fr', 'U100007', 'Prénom7', 'Nom7', NULL, '', false, NULL, 'active', '2026-03-11 09:00:03.161656+00', 'to_send', '2026-03-11 09:00:03.161656+00', NULL, 'fr-FR', 'Europe/Paris', 'nom7 prenom7', 'nom7 prenom7', 'prenom7 nom7 crowd7@cabinet-durand.fr', NULL, NULL, NULL, NULL, 'crowd7@cablnet-durand.fr');


--
-- Data for Name: review_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.review_lines VALUES (1, 18, 0, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 22, 1, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 15, 2, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 20, 5, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 21, 6, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 8, 7, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 6, 8, 'kept', 1, '2026-03-10 08:00:04.546157+00');
INSERT INTO public.review_lines VALUES (1, 7, 3, 'kept', 1, '2026-03-10 08:00:04.791086+00');
INSERT INTO public.review_lines VALUES (1, 19, 4, 'ended', NULL, '2026-03-11 09:00:00.304434+00');


--
-- Data for Name: reviews; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reviews VALUES (1, 1, '2026-03-10 08:00:03.763889+00', 1, NULL, 0);


--
-- Data for Name: spaces; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spaces VALUES (1, 'T0CABINET', 'Cabinet Durand & Associés', '2026-03-02 08:30:00.494405+00', '22d26257fda705804fac1137fab3b5ab8d0822cb6c491dd2de1798f4183d5ca6', 88, 'C0EQUIPE', 'C0EQUIPE', 'ours');


--
-- Data for Name: strangers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.strangers VALUES (1, 1, NULL, 'U0ELSA', 'Elsa', 'Noël', 'elsa@cabinet-durand.fr', 'elsa noel');
INSERT INTO public.strangers VALUES (2, 1, 7, NULL, 'Marc', 'Lefèvre', 'marc.lefevre@cabinet-durand.fr', 'lefevre marc');
INSERT INTO public.strangers VALUES (3, 1, 7, 'U0MARC', 'Marc', 'Lenoir', 'marc.lefevre@cabinet-durand.fr', 'lenoir marc');
INSERT INTO public.strangers VALUES (4, 1, NULL, 'U0IVAN', 'Ivan', 'Petrov', 'ivan@cabinet-durand.fr', 'ivan petrov');
INSERT INTO public.strangers VALUES (5, 1, NULL, 'U0HEIR', 'Théa', 'Faure', 'thomas@cabinet-durand.fr', 'faure thea');


--
-- Name: broadcasts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.broadcasts_id_seq', 5, true);


--
-- Name: journal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_id_seq', 88, true);


--
-- Name: outbox_position_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_position_seq', 386, true);


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



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
    mark text NOT NULL
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
    about bigint
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
    reminded_days_before integer
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
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0011');


--
-- Data for Name: homes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.homes VALUES (1, 'U0ZOE', NULL, '2026-03-02 08:30:00.637574+00', 'en-US', 'Europe/Paris', 'abf3a615c867ea679d96dd7f358b7d442622ccb0ea33e80cd7fc5b041554c7fd');
INSERT INTO public.homes VALUES (1, 'U0CLAIRE', 1, '2026-03-02 08:30:00.46356+00', 'fr-FR', 'Europe/Paris', 'd0fd7541f2755e352e47a220b414654795ed06d1862c446e06bd46b7b8541826');
INSERT INTO public.homes VALUES (1, 'U0MARC', 7, '2026-03-02 08:30:10.00877+00', 'fr-FR', 'Europe/Paris', '4ff99547c15ec163ca38eadd2cc2e11fea4b9d7bbfec0161266e16807bc3a83d');
INSERT INTO public.homes VALUES (1, 'U0HUGH', 2, '2026-03-02 08:30:00.518459+00', 'en-GB', 'Europe/London', '04eaf0c6a48ced88d80741ac74d63f724f46271539c2e65cdfe18e25ead07003');
INSERT INTO public.homes VALUES (1, 'U0NORA', 9, '2026-03-02 08:30:10.179046+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
INSERT INTO public.homes VALUES (1, 'U0PAULE', 3, '2026-03-02 08:30:00.562041+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
INSERT INTO public.homes VALUES (1, 'U0ANNE', NULL, '2026-03-02 08:30:00.602859+00', 'fr-FR', 'Europe/Paris', '00ced00e12f863ad25fc8f9a53ca44a4fd7e7a5a01fbfca2a676784d5fe79fe5');


--
-- Data for Name: import_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_lines VALUES ('a1cb6d31109e4805a70fe6cfef449b5c', 2, 1, 'add', '["Nom15", "Pr\u00e9nom15", "crowd15@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('a1cb6d31109e4805a70fe6cfef449b5c', 3, 1, 'add', '["Nom16", "Pr\u00e9nom16", "crowd16@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('a1cb6d31109e4805a70fe6cfef449b5c', 4, 1, 'add', '["Nom17", "Pr\u00e9nom17", "crowd17@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('a1cb6d31109e4805a70fe6cfef449b5c', 5, 1, 'add', '["Nom18", "Pr\u00e9nom18", "crowd18@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('a1cb6d31109e4805a70fe6cfef449b5c', 6, 1, 'add', '["Nom19", "Pr\u00e9nom19", "crowd19@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('a1cb6d31109e4805a70fe6cfef449b5c', 7, 1, 'refused', '["Simon", "Sam", "sam@gmail.com", "", "", "", "", ""]', '[["NotACollaborator", {"email": "sam@gmail.com"}]]', '[]');
INSERT INTO public.import_lines VALUES ('4f839a5beb81461988665f0e299e35d2', 7, 1, 'add', '["Nom8", "Pr\u00e9nom8", "crowd8@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('4f839a5beb81461988665f0e299e35d2', 8, 1, 'add', '["Nom9", "Pr\u00e9nom9", "crowd9@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('4f839a5beb81461988665f0e299e35d2', 9, 1, 'add', '["Nom10", "Pr\u00e9nom10", "crowd10@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('4f839a5beb81461988665f0e299e35d2', 10, 1, 'add', '["Nom11", "Pr\u00e9nom11", "crowd11@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('4f839a5beb81461988665f0e299e35d2', 11, 1, 'add', '["Nom12", "Pr\u00e9nom12", "crowd12@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('4f839a5beb81461988665f0e299e35d2', 12, 1, 'add', '["Nom13", "Pr\u00e9nom13", "crowd13@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('4f839a5beb81461988665f0e299e35d2', 13, 1, 'add', '["Nom14", "Pr\u00e9nom14", "crowd14@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');


--
-- Data for Name: imports; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.imports VALUES ('84e65459b44d4f2399ab19a2be34fe13', 1, 1, 'done', 'abonnés.csv', '90ec8c778dccaa29d34e6252a3fdd4382159d6206269b69281f312dd98c43174', '', '2026-03-02 08:30:10.389364+00', '2026-03-02 08:30:10.55338+00', 5, 4, 0, 0, 1, 1, 4, NULL, NULL, 'aaabc3e6-7157-4067-b529-450e13754532', 'F233E610D33', true);
INSERT INTO public.imports VALUES ('a1cb6d31109e4805a70fe6cfef449b5c', 1, 2, 'proposed', 'paie.csv', '3f80b136e1d29ba8dc99a68bc1e756ae351e4cf164fc60f1566d55a5272669e6', '', '2026-03-11 09:00:01.609852+00', NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, false);
INSERT INTO public.imports VALUES ('4f839a5beb81461988665f0e299e35d2', 1, 1, 'running', 'arrivées.csv', '1aed41e2c347569f424863ccae3e29b7a9f332b714e2d0a8e6b725888ab2fa91', '', '2026-03-11 09:00:01.789102+00', NULL, 12, 5, 0, 0, 0, 0, 0, 'cabinet:1:deadbeef', '2026-03-11 09:00:31.879066+00', '4924c1e0-3c9e-48a5-93c5-fc74c9c54837', NULL, false);


--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES (1, 1, '2026-03-02 08:30:00.048721+00', 'partner_added', NULL, 1, '', NULL, '88C7C4E8AABB', '5b014c89c6102037504239544169c795', '74aa10e5a0c02c1f0f21e7e466f382d07113d4d9727feb26c8335b7f4b00005c', 'bea70d20afd4d7f08975cd31ab18ee704648b2f9a06048fe73272017f507da8c');
INSERT INTO public.journal VALUES (2, 1, '2026-03-02 08:30:00.048721+00', 'partner_added', NULL, 2, '', NULL, '88C7C4E8AABB', '2851a3b0c33f8890629b28f7b4561d28', '6f869534b052433914f61606577a2d1143f5a9bfa480813d16ae7476a59423ad', '0e0025aa97bfaf5546a8212288a5e68cae017990340efab1eb5dada9f461ed57');
INSERT INTO public.journal VALUES (3, 1, '2026-03-02 08:30:00.048721+00', 'partner_added', NULL, 3, '', NULL, '88C7C4E8AABB', '8b0a1ebb006530fa3e5a5a14cbbc0f05', 'e48430bc057324f0d400284efa65b748d0fbaa9295351e01d7b7bc90761d2f03', '5a9a591557f69153543347119706f2460387877ff9ee06c676cb8b9449ede23d');
INSERT INTO public.journal VALUES (4, 1, '2026-03-02 08:30:00.048721+00', 'partner_added', NULL, 4, '', NULL, '88C7C4E8AABB', '18ddb48accf9bd8b85bcba1f4fb7e017', 'f5b3d7259768c05102efe95afd74de288ae64afd2cbfb12bc17e484882a251b4', '8248fea6ef7d6daf520bce1eef90333c1293c8429444fee832f43d34bba72a08');
INSERT INTO public.journal VALUES (5, 1, '2026-03-02 08:30:00.048721+00', 'partner_added', NULL, 5, '', NULL, '88C7C4E8AABB', 'edee8d1260ccf2f4d88ec2753dec5ac2', '4cb2b9592dcab1c910d5c6a8b1cc6405c833175b9c06b0edfc0a4ec9f5dd67b3', '0f6976ebd245b94431c087f67dcb134f434c9aa7439430e117a5e838363cac48');
INSERT INTO public.journal VALUES (6, 1, '2026-03-02 08:30:00.681654+00', 'enrolment_asked', 1, 1, '', 'cb2dc6a7107542d7a9e9aaf6a148a51d', 'AC63844ACB20', '5d40b20aca5224468ab6680e4af08b06', 'f0aa104c3ed6da873ed625df382347957ab803aa78887c722a57e576aec825a6', 'bc7a4dc09ffe73c725249b9508441133d825548efe9cf14346a0818d54287da6');
INSERT INTO public.journal VALUES (7, 1, '2026-03-02 08:30:01.286209+00', 'enrolment_approved', 2, 1, '', 'answer:6', '0D300BD06536', '18df6b85346baaa5ffc2bfa21402017f', '6ca6af7738e366b7a236048bb78c765aa10d08cb6f2756aa3228cfa583086a1d', '44921124501adf8de14397dc81bf675af596bfd52690df48b37df1e8529fa817');
INSERT INTO public.journal VALUES (8, 1, '2026-03-02 08:30:01.286209+00', 'administrator_enrolled', 1, 1, '', NULL, '0D300BD06536', 'd74304ba1f11815f0d4099c5b5baa913', '367730e69ca03a18cbf335c67ac9f9004b03b9995941d66727514c1ae3ca0983', 'f092886db399f0ca72429d80d29c543dba67ac209830089f17113631657656bc');
INSERT INTO public.journal VALUES (9, 1, '2026-03-02 08:30:01.581167+00', 'enrolment_asked', 2, 2, '', 'eac6871b48fb457796722b518341e686', '6A590C40E68E', '8028e1208595f62050daaad557aee32a', 'f8d6bf22df81ca96161f17316c7311b1073681198022da4e0541b3f3005afc81', '29d638d2e0117fa3bbc9ec419858a19dd223363369d5bdc70623dc2c3abac495');
INSERT INTO public.journal VALUES (10, 1, '2026-03-02 08:30:02.161963+00', 'enrolment_approved', 1, 2, '', 'answer:9', '16D17512B880', 'e858252cf62406a1763845749ce3b975', '7e9a33accc4eba978a8b570d98a050fe2f79e0a618bcc9bba2de8cc5b820daa6', 'ab0e5522e8b2b399e06e8c56b3d5eba4be287ddc389351b906135aa089e42793');
INSERT INTO public.journal VALUES (11, 1, '2026-03-02 08:30:02.161963+00', 'administrator_enrolled', 2, 2, '', NULL, '16D17512B880', 'd953c72ca08d5b38cf7e88b2370632f0', '5a0b75a6febb3ac822cc186645d51882f3d2f31947de62da85ddb44ad04c94b0', '14c49313f5fcd29aeff825f4db8eaf367bdd04f391395a1ea05050f241de5a25');
INSERT INTO public.journal VALUES (12, 1, '2026-03-02 08:30:02.485801+00', 'enrolment_asked', 3, 3, '', 'eec3ba37e7da40059232ddb01a919ad5', '798273BE140E', 'f4b9052aaee8fc1d6f1403ba2f112439', 'e5e06012bcbb4a859032f4a439971f545234654802f14d27a894eeb6e587d125', 'f347631caef65f79179afa2713a78da996b99a693feff84af4cc81534258da7d');
INSERT INTO public.journal VALUES (13, 1, '2026-03-02 08:30:03.044611+00', 'enrolment_approved', 1, 3, '', 'answer:12', 'B346B815AD44', '5c79cd92bf015436c392c2ddfcf293dc', '643ff6bdb3118747848fc906062caaec93107f2c2a70ab8b77718cd78d4b5e37', 'd86a28cdc835c4d31309b8f80db88948f9c063c24f7583089bb3b96bf2bd2138');
INSERT INTO public.journal VALUES (14, 1, '2026-03-02 08:30:03.044611+00', 'administrator_enrolled', 3, 3, '', NULL, 'B346B815AD44', 'aaa0746ff82c3c3a2a592aaf4d7a4abc', '7b68538a2910e3289ad642523827ca3e714575c44644fd7f1629f9889228b1af', '36d52f43e41219fc0369a01448e56023049160e0fc0fa7a6a4cb0bcb8f01ce73');
INSERT INTO public.journal VALUES (15, 1, '2026-03-02 08:30:03.437032+00', 'subscriber_added', 1, 6, '', '408fcda87d624ef6bd6b55d9684b351f', 'FA3E8600DD18', 'b4cdf70b4a46b1c3a34064789342a639', 'a63fc6276be859e8385a9997b161181b41ec3077d42d0eb4f162cadc2a959852', '773446a2845c9a0983137c2735fbbef65402ea9e16d5d43a0930850dbe26ce76');
INSERT INTO public.journal VALUES (16, 1, '2026-03-02 08:30:03.667183+00', 'subscriber_added', 1, 7, '', 'f76658b1bca741a0b4cc9f79a1d06d3f', 'A875E453F13E', '48af7625310e748e51d8f61d69407d5a', '675462b5ccc1e3b044244ee174fe12c6e1fcf60ace8b74505edcad02eab605ba', '22999bd5302137c68c6b3439c13578ab4bf3ae430ae0c9c451bc64ebb08520bf');
INSERT INTO public.journal VALUES (17, 1, '2026-03-02 08:30:03.867832+00', 'subscriber_added', 1, 8, '', '5896e48170944b2b9e4ed5629ee3c44d', 'D3438BE98FAB', '74f67fc71ec238d4e8069a730e168ec6', 'b9d61d27f859bcd126168da69e28fb91754b442486b0c58dc7d8a01931f63646', 'c645df8f03871c71c8bc3e0892bed36c16a42a495d4c517ebf916e7356ce5772');
INSERT INTO public.journal VALUES (18, 1, '2026-03-02 08:30:04.046387+00', 'subscriber_added', 1, 9, '', '808ebf7e085c4df5a2e43f222b9761fd', 'D7F6517D9326', 'bbea1ee4d940ab5ba91855bdf86333ed', 'd1fa93ba901e79643284b85d0c42b96f9e423ffbadab8428e1ea113922a26202', '6433a9ffdb4e52e4668a7aa27ef79c605729c616f8bbfe9f7ba422145e4b1b83');
INSERT INTO public.journal VALUES (19, 1, '2026-03-02 08:30:04.278092+00', 'subscriber_added', 1, 10, '', '824055a615ec4f0babf5a5d30fab1068', 'C8DAD262540E', '78bd6269a023097ddedfcf7a79d20f07', 'b4448660c1781abe08523e132d810d5988c5c557043592ed2f127ca8f6cf173b', '8f9697c06c94547ee4d6aeded21beefa65f8510abb2d60a4d3b035ae32e5a65a');
INSERT INTO public.journal VALUES (20, 1, '2026-03-02 08:30:04.492091+00', 'subscriber_added', 1, 11, '', '6731ef02181542a69580d1f45501e43f', '329146B11CA9', 'db255f14a284550cb97347c7a6a7796d', '86fb74973b42c1dcc6df43d32c9e05d4e47e51f07301869f26fd3c48ad80eae7', 'd2b079792dd7bc14b4e208041eff2c245c7e6c79d4ef767d4ffc03a0b3ca4146');
INSERT INTO public.journal VALUES (21, 1, '2026-03-02 08:30:04.713542+00', 'subscriber_added', 1, 12, '', '9d39f125cceb419aa23e3dfa96adad29', 'B15D277A2022', 'fbc70182e82fda5bd653b152489cfc65', 'a9a281b1ff08e18afea592bedb4a5be08910d766ac4bcc4ba91543b6ce099d55', '9a62506a474d8318367bff08867dfbd734d9a73bdc6d71a6038664ea0a434866');
INSERT INTO public.journal VALUES (22, 1, '2026-03-02 08:30:04.958555+00', 'subscriber_added', 1, 13, '', 'ac20fa9cd35d4d43a89975b7b919ea89', '021B118A54FB', 'dac197a6fa6e8f9e9f346e94baf892bc', '3bc5e8557db899530c3b7caf430633865f8caec6c654b9e81dad2e377e36082a', '560b98fb4bcab7c45be0a3748ca4ad9f576a532fd22b01077ad04fe4f8208cf1');
INSERT INTO public.journal VALUES (24, 1, '2026-03-02 08:30:05.350808+00', 'subscriber_added', 1, 15, '', '80ae7635bba1451da6ce8ddb1fb180d4', '2E6FF64E127B', '8abdd3fb191d65e03082cc31be55a947', 'e19b4c3bbec1689a27c01a974b7719a8fa2399a5fe5518e3d37bb3254eb8fb6c', '1902e438b636a388911c2d660cc38e88e32edf63900afbfe8db653d6c292b646');
INSERT INTO public.journal VALUES (25, 1, '2026-03-02 08:30:05.502946+00', 'subscriber_added', 1, 16, '', '4b737c8246ce47c0bd1ba748181d67e1', '311191133812', '1db9b29d86a9284f3af014bd8b1fa23c', '584d3749cf9f009e309f4821b11b0ed844b6657bb35ba1b9447d91139ef60615', '8c3eb4025edde26f04adccc969e008ca2182ec21a9f2bc39ef87d5b6a2473e1d');
INSERT INTO public.journal VALUES (26, 1, '2026-03-02 08:30:05.606916+00', 'subscriber_added', 1, 17, '', '7c7dd526681a43f29b372745bedab5e3', '5F7746FA23A7', '39c2f0667e79d0fc792e012413ae786a', 'c3fb7be056199acc7fcb53ea8714b105a22cd728b16a8154966244d01b37197f', 'c2791e58591b3d5042f08103efe2ad9247a9c9e0ea0dd86d2884ddcc051fc5a0');
INSERT INTO public.journal VALUES (27, 1, '2026-03-02 08:30:05.751599+00', 'subscriber_added', 1, 18, '', '540e33eabcf946a7b1b6d62087ee03d1', 'D2FB09966845', '549e1e217b8741f8425937d9d9398827', '2d1643ba31968383b547e7d2762f232863b2d8deb8cf2ee95e6acb00e7e8f125', '2bf1cbea3b0e6ab3dbcd168813600f03aa3cc015fdcfded9a1c03de49098bfd5');
INSERT INTO public.journal VALUES (28, 1, '2026-03-02 08:30:10.045114+00', 'password_noted', 7, 7, '', NULL, '156EFD29D415', 'c8e298eea3dc5b9253d006499c0fa136', 'e917b969582500171c0d492ae1473bd50ac87ef6723cb4e10af3c27ae3ffcf1e', '2c2f681e9be8e107da093d8103fcbdde3115fef3db84485904dc575a354b8482');
INSERT INTO public.journal VALUES (31, 1, '2026-03-02 08:30:10.501018+00', 'subscriber_added', 1, 19, '', NULL, NULL, '454a116fc855223a1572887d83d8bb05', 'f9013f7cfc3f1404d57bc2e77eebb82164b80a12e0326baa31ec27e45a13ea17', '3868c57a25ee68c0e8ad5e45dc460a3a598e676c199f49487499cdbb0b6cd3bc');
INSERT INTO public.journal VALUES (32, 1, '2026-03-02 08:30:10.501018+00', 'subscriber_added', 1, 20, '', NULL, NULL, 'c15e7508d57443218a2c169c41519759', '5d86d9008ac76dc12d008570f82f864792f13be292f20eef3b3ffa76c050b2c9', 'f2db88d6a1ee8ab3d64bcc2ce388ce29f5910e6b737e838816397122b37c73d6');
INSERT INTO public.journal VALUES (33, 1, '2026-03-02 08:30:10.501018+00', 'subscriber_added', 1, 21, '', NULL, NULL, '006c05e43988a9b61f023b6ba446ef77', '95aaff95052fecaf3af2b4e7772a2e7639e8d589bb289665959938a19de6c2b0', 'edcd29f1fbd45b4abf2de10f6fa209e05bd2b1c2772482639b77c0747d3dbd3d');
INSERT INTO public.journal VALUES (34, 1, '2026-03-02 08:30:10.501018+00', 'subscriber_added', 1, 22, '', NULL, NULL, '4f4c4590fbfeefc71e3d1e6084270a1f', 'c59e76cbef70d60acdd1f9ef25e35576e28456331c30392a6908a734316f4f42', 'ee960e2c481ce2e4c33326ee250f6f0290406cf6dde19051669a42ef23a6e6ff');
INSERT INTO public.journal VALUES (37, 1, '2026-03-02 08:30:13.058997+00', 'subscriber_removed', 1, 13, 'Fin de mission', 'bc6c77e6ed92480f95ae1382419a599f', '3C4D564A4CB3', '9ae9fa2a5bc36326b9867155f9e4a9ad', '67d65e829d51a71eca3bf931e0101b4c18750e501618c949088118f75fb9ccd0', 'b03d7388ba81e36e8e138b35d032c24b065bffd2aa9ea466705bf49bfe5cda6e');
INSERT INTO public.journal VALUES (40, 1, '2026-03-02 08:30:16.862366+00', 'enrolment_refused', 2, 7, '', 'answer:39', 'C897F18B0FB2', '74fea990808698521156add772743211', '3abbea40b41bc847b6d5259ca67ee5a36e84ccad1b5dd3666e9856b90c40ad52', '24a43945d22987c924d203de7119238c9d35c36dacb9422947222a9fbf20a469');
INSERT INTO public.journal VALUES (42, 1, '2026-03-02 08:30:18.733954+00', 'enrolment_approved', 2, 15, '', 'answer:41', '4212175AF0C8', 'c44b42f51083120da1fa25369d359d99', 'e98981cc66fa38ade86af99eadd25dde936f72e3f1538c71539554ec9f48cd50', '3b47a5feacf8bab931606cd96d9bc013f9d5b39de45f16c5fbbb8476ac79bff9');
INSERT INTO public.journal VALUES (43, 1, '2026-03-02 08:30:18.733954+00', 'administrator_enrolled', 15, 15, '', NULL, '4212175AF0C8', '05dad450b7d6737b7f6d2bd626a37e09', 'c39d571751cb7ee28d4cb14443aae187677798924672f7eaa39cf0be69ccc18d', 'd52a9baac87ac266914d09b903d34de2108d8a978517e165bee75dd4456b5c3c');
INSERT INTO public.journal VALUES (38, 1, '2026-03-02 08:30:13.232136+00', 'subscriber_removed', 1, 14, '', '01524bc9722f497182d61d80f6480d85', '71F11F05AB33', '', '804fc0ca48411d3bb1ce4b149db37580d5c333256ed1ac28c5ebe424155d2cc3', 'c2afd59610511df1332a6f5650dd04f266290fbe9a0c90a36ad4589dea5011f4');
INSERT INTO public.journal VALUES (29, 1, '2026-03-02 08:30:10.220884+00', 'password_noted', 9, 9, '', NULL, '89229C27D50D', '056fba5d852e28458a72f711c2003ab2', '09f0a837a1b6733c82efe0d4a73cbc4545ec81e07469b9f45441d200d917df8f', '21e490bf9a8eebc692322a898f658516f6e97c27697bbd806d2e0a92ca73eccd');
INSERT INTO public.journal VALUES (30, 1, '2026-03-02 08:30:10.459082+00', 'import_started', 1, NULL, '', '84e65459b44d4f2399ab19a2be34fe13', '4CAC61F16A53', 'a792fcef0adefc9346bcf4d776d4579c', '158e0d3c74b1b64c755b42e0a19fc9f99c27d204217c9c62d2d63864da895889', '3f748be150c0b6b081b8336a907260d7d1118c71f791f3411741130616c3fb25');
INSERT INTO public.journal VALUES (35, 1, '2026-03-02 08:30:10.55338+00', 'import_ended', 1, NULL, '4/5', NULL, NULL, 'daa86c49cc6bae5d1aed236611464eed', '9e3ee733f818b603d5c3f2e866a2dc3d316e16d81e62351b0cae2c1ea00ec3b9', '86d588a74219763eadbada2217431fa9f797c02de6c067beebc5f88ce0b6a85f');
INSERT INTO public.journal VALUES (36, 1, '2026-03-02 08:30:12.832242+00', 'subscriber_suspended', 1, 12, 'Congé sabbatique', '0613eedf53064a4db6dc7a6ae82902af', '211B908BF722', '87073eabd5e1e05902234e466b049e74', '91dc2477c461a7f050f061cbbea13a61b6d7218cddbaf4487bdad016d20520b6', '0605d0a7fded1a26274d9b2b92e1279fc471860c25e9e2b2e7f1cd761b0137d9');
INSERT INTO public.journal VALUES (39, 1, '2026-03-02 08:30:15.804383+00', 'enrolment_asked', 7, 7, '', 'db8a7e7665874d3f9bccad50b46a5f93', 'F2B9B85569DE', 'af07777de98b1a4d30c7d67c01822f4a', '74d72e0425e3966d7043b072bd2383200056b32b0a8fb517cefa588c1e9543a0', 'ae1fd368c5c42ed5f401f77125bf0fd1cd003e83d4857b30af7ad601cd607f78');
INSERT INTO public.journal VALUES (41, 1, '2026-03-02 08:30:17.632872+00', 'enrolment_asked', 15, 15, '', 'ed9658679a1e4dbc8ecf17736b431c8f', 'E4922DA171D6', 'a2344384efb754ddb7a0c53290f230c4', '9dfeef246c0dae9ed77c59a90ea986ed20f46f0d7873480d738fd4b59e046175', '70394d5865367ec44ad6df13343aef2f00833d5b316ead51cb70b617cf8ee96b');
INSERT INTO public.journal VALUES (44, 1, '2026-03-02 08:30:22.241651+00', 'enrolment_asked', 6, 6, '', '8d9da189f1854f71b033df6036992032', 'B5FA6F3BFEC4', '282aa68e1a388e406235a1e4714249c1', '440db376d2e98d6fc77832c47e855da00e667c0f6d352b82a1337863b22418d9', '43cfe20512695181b843561626d0a8eaeeee4c5a91c5172696d73bbd38a5cd5b');
INSERT INTO public.journal VALUES (45, 1, '2026-03-10 08:00:00.237528+00', 'end_reminded', NULL, 15, '', NULL, '4A5AC098F2EB', '9cbd18dc232b76ce7b8981ff683c3fa0', '2557cfd0ed989f4f233f9b730f35d4a2bd0063d3355f5f848fc10589d58accc3', 'bdb2c16c5a1f58c77357f6a461ef4b0e04e1dc4066ee9593283355c5d81deefc');
INSERT INTO public.journal VALUES (46, 1, '2026-03-10 08:00:00.36626+00', 'enrolment_expired', NULL, 6, '', 'answer:44', '0895691737BA', 'abf988a50ef812293d0f6ded782ee066', '79e087b0cc4eb49336f70b95506be5986746e15e293d5cb44345e52c4c698e3f', '4d098683de08ad382773fc7ed0ac89cdc384976259f7ef90ac2e406c77ae3385');
INSERT INTO public.journal VALUES (47, 1, '2026-03-10 08:00:00.476353+00', 'member_joined', NULL, NULL, '', NULL, 'CE7D1A936634', 'b836baa1e7b2e4e9bf9bf69f5f5dfa8a', 'f4e7d6e0537dcf389e4d8ca1ed7f89f048f65d90d4b884635248ef8231c7fbfa', '532ca0d8a092af66d0a12e4ecf3ee3313c1390dbe2ef9426c052aa961b2408f1');
INSERT INTO public.journal VALUES (48, 1, '2026-03-10 08:00:00.786131+00', 'proposal_set_aside', 1, NULL, '', 'answer:47', '255B593F0002', '32fc1f6b15c74ee62eac34f29bfd330f', '68d9fe6a24884f79c0db839933c9e11a20dfa4d4e376b40091f95105241fb17c', '7db0722023ebe36ea2b2a33b0a31fd9c3e1232ba8e554e8e6b9f1d601475d75c');
INSERT INTO public.journal VALUES (49, 1, '2026-03-10 08:00:01.006955+00', 'member_joined', NULL, NULL, '', NULL, '47C9D4983BC0', 'e566f824c2393f3d620ed3fe31b7258f', '86fc508943e6e8d34b76d8c2669be4df125f5abbf862e6fb39f25fff5d0ebaa8', '77d84d4e49fdc8eefa2c7305be08a4620426e95c1dc439d74d4ad005d17b4259');
INSERT INTO public.journal VALUES (50, 1, '2026-03-10 08:00:01.011131+00', 'member_changed', NULL, 7, '', NULL, 'A6C1A59F88A8', 'fd5bd73d5d6c438ab2c4ee256d4e7299', '4b65358c719f5d5de411721f283645347851c38c9f0ed001cebc3a91edc2b7e8', 'a12c5de40eb69cba4ffeea4b771a02e65ea4b61bd5e108e94a85a75b83a88f7e');
INSERT INTO public.journal VALUES (51, 1, '2026-03-10 08:00:01.015368+00', 'account_lost', NULL, 11, '', NULL, '25BFFCDC888E', '51c20031420fb84ac650af13f02467d2', 'cf06f9fa7ff48e41b849c64f69234932dce4092384b9a1536d0e4761b1e8a473', '38805f0cf91066c3bc7c8d68e7d0642b707973af9527f80003ddda940c660a8d');
INSERT INTO public.journal VALUES (52, 1, '2026-03-10 08:00:01.015368+00', 'subscriber_suspended', NULL, 11, 'account_closed', NULL, '25BFFCDC888E', 'f10f2aabfe4e05dd93c8e69cc145df4f', '49f0c30b2bf41e4b49912d99c99be3e18fc30c7bb7154fe81401184294c816a1', 'bf6b7346acb33680c0819142f4fb9aa8a3b38fbae19bdfd2f9b24824ce96be24');
INSERT INTO public.journal VALUES (53, 1, '2026-03-10 08:00:01.40138+00', 'member_returned', NULL, 11, '', NULL, '61A69C7FB4DB', '85bfdd6c44cf256f2932947c9b9b332e', '0d41c5189f5e737a792bc441114396fd639fb9d4a7b530c935cfb489ad000ffa', '3999b31f1ce27f94c72396e138e2d5aca346ccde8788b4ff663fb3f0a0e97db6');
INSERT INTO public.journal VALUES (54, 1, '2026-03-10 08:00:01.40138+00', 'person_recognised', 11, 11, '', NULL, '61A69C7FB4DB', 'd8964f13365445619d6232e68bab0077', '670fa05c86965d138a21b4cfcc1f5c8f21fc7ddcafe6dfeb4b97bb9973a00c68', 'c7cc271a4b1387b87be3afb1dbcfad514aa191fe88976c6bc329bc6af468ae0e');
INSERT INTO public.journal VALUES (55, 1, '2026-03-10 08:00:01.604329+00', 'account_lost', NULL, 9, '', NULL, 'DF0083231266', '97de1719bd6b958388e7b2be2114aefd', 'b41355009e79519aac98ba4dda348e159036b9eb630b2279239df58034c4d2ac', '8adfb0cb9b71d44413891ecb45731a42429546e523020266e0f5ef2958a913f5');
INSERT INTO public.journal VALUES (56, 1, '2026-03-10 08:00:01.604329+00', 'subscriber_suspended', NULL, 9, 'account_closed', NULL, 'DF0083231266', 'f037bda86a23e67f11097d877fbe901b', '94bcd989af427bab5242242c4ddb4b1ae7db061d62ac208aaa7685ed15eb5352', 'b3063ac280a2971a7847954c601f1b5fa23daebfbc9d3b5e52373f7f863a2751');
INSERT INTO public.journal VALUES (57, 1, '2026-03-10 08:00:01.614353+00', 'account_lost', NULL, 10, '', NULL, '9EAC01D006D3', '400ed3b6b89e84c06acc33a66ff20c68', '53adc6b671e95b29a716e64ab3fd6dc12a10fb5c85a9b6bb15145e6646c39d66', 'e714bc94d3c97b451e504ab7cd0d81726202d097f21fc68d0037ffe3b4f6aa07');
INSERT INTO public.journal VALUES (58, 1, '2026-03-10 08:00:01.614353+00', 'subscriber_suspended', NULL, 10, 'account_closed', NULL, '9EAC01D006D3', 'cf4c0e390c37c82864ec83c3691fab08', '151bf78a26aff968750410423635bf56f3ab2b4e227dd36249ea680a4b675ef3', '51e013b96aa5e5c6a630cd4741d6f3fb5373c910c390927dfe4b8f98c1f86911');
INSERT INTO public.journal VALUES (59, 1, '2026-03-10 08:00:01.618196+00', 'account_lost', NULL, 3, '', NULL, '82E5F35DC8CC', '9bc4aa4bffdbc369e290a238c9e15ce3', '89b33eaf7bcb3b14e7f0c712be6f929a436b380235833faa544c5f923a671707', '5655028bbfc63d6e96cd592a3b0ef6bf0aab542ca1b8999586bedcace9800480');
INSERT INTO public.journal VALUES (60, 1, '2026-03-10 08:00:01.621704+00', 'account_lost', NULL, 4, '', NULL, '9B8E67E9F571', '92192ca1835af9abb1a583cc0b0e2072', '0a764822ec88a68042612f1adb5e7c9dfc6817033898b2edae2f21116aa62c04', '9a310318744092338c2a7cf5afa33d8dca7de789df8c3a048e45f060a8236bb0');
INSERT INTO public.journal VALUES (61, 1, '2026-03-10 08:00:04.123025+00', 'review_opened', 1, NULL, '', NULL, 'CA82F5CB6701', '754cc16b0acdb933accf48338f69794f', '9c63c98d9c642977b25cd375188e78830bc055ffab289662dae70816d3ca2e29', 'fc7ad0f6f99c5291fb36d1229f21ef26b898c4cf2ad58422cdbf555af8d7defd');
INSERT INTO public.journal VALUES (62, 1, '2026-03-10 08:00:04.305605+00', 'access_confirmed', 1, 6, '', NULL, '5CACD44B5260', 'a0aec7f5be48c26de13a107799af3c7c', 'f14f16f533ddee48232b21eb7a5a7070f684ff91cb419871a9aba7aab5e69782', '86291c8d6ef43bf9c6d55df3b31d34fbe14506913ad7b51c70f6e364fd83402c');
INSERT INTO public.journal VALUES (63, 1, '2026-03-10 08:00:04.506426+00', 'access_confirmed', 1, 7, '', NULL, '4E8E5209210B', 'e565dfb3b954178ee930f62280de49c8', 'cebfa3c7144d83c6a32ba33104e4148e5729f6ff838af58381a5893942fc94c5', '6c2db4082acb4ce123ac820a1b400a1c6d0c9689070ce9420ad2d8792c1f52b2');
INSERT INTO public.journal VALUES (64, 1, '2026-03-10 08:00:04.827999+00', 'subscriber_added', 1, 23, '', '6062f6b89e0241949aa3886ea901cc7d', 'E678A284F99C', '1b6d1231cf38615f3a239b4f699a8f37', '796e0d226784c6845fb0131b8f26c5d7ee9dff77d0e3199585fc9d89f16ab7ea', '7bb73c9fce3134c5995c74da15b894821368bd21fc2542650dfffb85cac01340');
INSERT INTO public.journal VALUES (65, 1, '2026-03-10 08:00:04.98942+00', 'subscriber_added', 1, 24, '', '6c16eb57ac444a418941391eb26f3c23', 'DCEE0D0ED09C', '84b4b9812957d23814db606bcf5d7f60', '439328b0e80f0381c9de84cf3278cdee0179c65ba2777f4ad8273f55bdf26ae2', 'ba4917dca37965f100607133b9232d254c2c125abfb605ece7bcf57d6b31825f');
INSERT INTO public.journal VALUES (66, 1, '2026-03-10 08:00:05.10427+00', 'subscriber_added', 1, 25, '', '3a88381db5b349c98af24bc68ffc4fd5', '0CD10203AA97', '671ed4d46744eaa4f60540c878935168', '1d7be6af07c31ba7b755583e9d56d48b75ad5afd133f1f4d867819996a5594cc', '159d06e83cf6cca5b48a399a3a6f00bbefae59a3162eb6f7ab056ae9aad00a23');
INSERT INTO public.journal VALUES (67, 1, '2026-03-10 08:00:05.256236+00', 'subscriber_suspended', 1, 19, 'Fin de mission', 'c62838a94f614dbc9f7d38b7e39355c8', '61B701D84B09', 'a2587345c75ff5fb02f034cf0febe975', '520fc214b619b8b4b5ba198c056e797ed130aa85c2cf5e257ef8e8b7f6877093', '4593b99478885eb1878e12b13effa0838ef67b456773f0306e3aab33c5612bbf');
INSERT INTO public.journal VALUES (68, 1, '2026-03-10 08:00:07.55461+00', 'password_shown', 24, 24, '', NULL, 'A83EA0E10DC7', 'b75ce4d7218f798905a3da480d2934ae', '4f852d7d75a1e59a46e4e268ef2ab9b0e9753cb1177951e269b758c7abb798bd', 'da6920bb2002e2a2c53d397f952d1a7f8f976d871a90bf3a1e43f23c87014595');
INSERT INTO public.journal VALUES (69, 1, '2026-03-10 08:00:07.589777+00', 'enrolment_asked', 8, 8, '', 'd4516cae17704f9c8f28bf87a7d0f988', 'F46820AE0710', 'fda175bbea1f5996d24e8cc733870dc4', 'ad672337df2975e2810ae38f945af4f38473751fff06a3c9dbca4214e0daf212', 'f99d87f2fc693674bb8fd95e237cf58a92561ec66b735f384b9da5e7f85f8675');
INSERT INTO public.journal VALUES (23, 1, '2026-03-02 08:30:05.165382+00', 'subscriber_added', 1, 14, '', 'd890439dbdc94334940fd62e6fd87c16', '47110D0D11AB', '', '7f624a8ad223e9a257016ded1dc8294daccc0e6ae576ec3d418f64b1ad79e4d4', 'd68231afd76aea55ee497ce69539bf253a503329dfa9b0f11b6d71f3c8a19d6e');
INSERT INTO public.journal VALUES (70, 1, '2026-03-10 08:00:08.148245+00', 'person_erased', NULL, 14, '', NULL, NULL, '01a68a9140ab8e2a2e2ce46c5661f8ee', '22ed81e360b6ec90ec23014130ccc4384f7f3c7a25e3c94efd003837ec8a6a21', 'e7728d30249826e5849d478f8926791e083789f5867a568bd0d2b99dd21334b7');
INSERT INTO public.journal VALUES (71, 1, '2026-03-10 10:00:00.35755+00', 'password_renewed', 1, 8, '', '9ac84edf06144f0a9316e98e2b8c7bef', 'E921F0A146DD', '01c252c1bda6dbaa6da3ac3415eb1b61', 'f27f2712571393861408f45222ab7e3e9be398daa6ce4a8f9c215644f5a5ae5d', '96a0c3cfa6d2dda7c0f1bce1e15c9a433629ad241e0fec2921188153d20148af');
INSERT INTO public.journal VALUES (72, 1, '2026-03-10 10:00:00.888581+00', 'password_renewed', 1, 7, '', '53eb8d98753d428ab26eef8dd3e3be06', '6746E7B7BBFF', '852c04eebf5d034e33cb41e9a9857ec5', '3060f49dca132013d591112db26ecadd9b57b887bfc276dbc81e3e454e56b2b4', 'b7b7c139676b37699d46ee2bfa87f6bd940db95c4e6cca6c95ad7b45effb1882');
INSERT INTO public.journal VALUES (73, 1, '2026-03-10 10:00:01.104001+00', 'password_renewed', 1, 21, '', 'cf819906eaa144fb93d46456b032658f', '2D8817189BB7', '4fb048c489ca99c1f6d6b8208069a3e8', 'f7ed254ec93d2dca70243ea79cac70ca2a0069a67a1236e82f327082a066a7b7', '819baee8609d96435074057d1b95b7794896bd45050d8a1bc1440c8326364b94');
INSERT INTO public.journal VALUES (74, 1, '2026-03-10 10:00:01.295313+00', 'subscriber_changed', 1, 6, '', '60c11686767d40858867a907c776de3f', 'AE95DA397D0E', '2b8ef6367172cb29d5cb36b517116525', '4e60521555022ff8366e207d7755c61eac33629e8237875abfc04c923420ca70', '1d57ead6ac7932786f7f9adb6e58bd4227ddea40e037bc07576cec185e3a3664');
INSERT INTO public.journal VALUES (75, 1, '2026-03-11 09:00:00.148973+00', 'access_began', NULL, 17, '', NULL, '608E9D34ABFE', '0832d10c597ad3c027db08cf18f2742d', '03d2719d2dbe34f64fa391261ebc1e750fa739eec4affd7f64a2ab278bda9d6d', 'e0a48c3c49e6c364a317f8d9689d2263858f0f214ee1d2c7fa1b2fba3961114f');
INSERT INTO public.journal VALUES (76, 1, '2026-03-11 09:00:00.803463+00', 'subscriber_added', 1, 26, '', '3e210b9b48cd42369641dcfd66bb6128', '76CE7CF4CA6D', '81f26194b805a210b1f0668e12e4744a', '017d3d6786d29ba78c908e277c6feee53a1a2e6d9f41749a83e64c9ee317a35f', '3c44968e6c28a61d88e97df021752adbdaa243389575556d8ec70a4a5548c965');
INSERT INTO public.journal VALUES (77, 1, '2026-03-11 09:00:00.955737+00', 'subscriber_added', 1, 27, '', 'db71f768e4ae4c768225427971dadc27', '1F79582B13C4', '620f95af06f5dd5bbc3b34b318de5f29', 'de0d9452740a5c9dd4b3f24e1c65a9edc2a26f8044c691903630c568f1f0669f', 'cb758e9caca791e88aaf2ac854a71f07de3e496858bb5950d97da4ac8f13a32a');
INSERT INTO public.journal VALUES (78, 1, '2026-03-11 09:00:01.103058+00', 'subscriber_suspended', 1, 27, 'Fin de mission', '4c43ae930ed94fd99ded8bb9f83ea129', '0872E9881B2A', 'ed8495388a2ff760fe840d56cc39ba61', 'e1ad5d4e3cd25ca67ae641c59e2e30a598a1e8766a14cf269518e0808f2b68c4', 'd43a9a47855c5dbe02b6250fe2c7da2382f1c7e7dd4d5499aa223bfd40a34b59');
INSERT INTO public.journal VALUES (79, 1, '2026-03-11 09:00:01.273+00', 'subscriber_suspended', 1, 20, 'Fin de mission', '3e175ec1ac35470eb0e6ef12d10ac19a', '1F62362134DF', '4ce23c108f4cc6124e94ddea634e56f3', '43409993535edeaf00935c0592c499de55b28bc08dc485856d1b821de8b91d7c', '8ec3075bcbd7fa4a963b73ec43595bc0b1a0c8d344406d933feccaa056bb9190');
INSERT INTO public.journal VALUES (80, 1, '2026-03-11 09:00:01.469515+00', 'subscriber_suspended', 1, 21, 'Fin de mission', 'e9b65c98fffa40309eca561363379df7', '62BDEDCC4323', 'c0be2c39bee12727df3143a6601988a1', '5ce59af4371627a792666be9d85c8ef89d0ff37671aff5e1e63cee19b1d1faf2', 'f9576bac992f8c6fb592e3e305c84f0d62bb81a9372e9d678a5ab87a6798ffc1');
INSERT INTO public.journal VALUES (81, 1, '2026-03-11 09:00:01.850136+00', 'import_started', 1, NULL, '', '4f839a5beb81461988665f0e299e35d2', 'EA6622A0780F', 'a01e4ef718f57bffc8231249d39742b3', 'c53d68dd3108f6ea3474810bc77101fbdce8e644895a399065d01f2f2262fd2f', '29807972fa1c2617a316b4079f2ade3bd68f8d87a351c4d39d3a4b9fef136130');
INSERT INTO public.journal VALUES (82, 1, '2026-03-11 09:00:01.879066+00', 'subscriber_added', 1, 28, '', NULL, NULL, 'ad2520285a32345d20779557ad6e9ceb', '4ac7524966d0da9ed737ad6149930bc089a95d71e55c833842a57652e45e9bec', 'b1de9e110e5e95d29abe3a5797d99ba24ebb5ffe41d1efe1c9fd01ef8492a6a0');
INSERT INTO public.journal VALUES (83, 1, '2026-03-11 09:00:01.879066+00', 'subscriber_added', 1, 29, '', NULL, NULL, 'd09299594e6ad30972f45ed4829e7c53', 'b48208dd69bb6b90d450f71d2c9b1c3bd0708e82d2d4141b53ba712fd6d984af', 'f8af01424c451719426b2cc093d8b82ecdfbd1b55df265753a4745db1ed8d691');
INSERT INTO public.journal VALUES (84, 1, '2026-03-11 09:00:01.879066+00', 'subscriber_added', 1, 30, '', NULL, NULL, 'ed01364385c8240684685b33fd6bba19', 'c8ca1b209d91fc89a0778a6514034383df03b224dbd11f574ad5e568a9e31535', '8ce64c2d2c56162fd50c2e903715a9233698858a81a1009739e0a706a41dfcf4');
INSERT INTO public.journal VALUES (85, 1, '2026-03-11 09:00:01.879066+00', 'subscriber_added', 1, 31, '', NULL, NULL, 'f3f89196c18b37b1c2364662bbc8b81b', '1017887ce5439146025fb6b9492a3a063dbaa87510eed7241ee1824ff2a569d1', '6081548f5d9185470502a91cab0c944da3aaa2a3380c2f6310962138d54692b2');
INSERT INTO public.journal VALUES (86, 1, '2026-03-11 09:00:01.879066+00', 'subscriber_added', 1, 32, '', NULL, NULL, '04dae56f10a6cdb8e56f793b5110ff24', '57b75942f86484ab8a77bb1d9e94d0f19df23646512b735628e3004fb0b3da3d', '2fc26ba4ed9a845113bc89972ddd77487cde864d9ab649fb16a5570876c30c70');


--
-- Data for Name: members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.members VALUES (1, 'U0ESPACE', false, '229496130622007b');
INSERT INTO public.members VALUES (1, 'U0CLAIRE', true, '8ded34adef9515dd');
INSERT INTO public.members VALUES (1, 'U0HUGH', true, '09855a016ce53203');
INSERT INTO public.members VALUES (1, 'U0ANNE', true, '3ddff20a3d74ef42');
INSERT INTO public.members VALUES (1, 'U0ZOE', true, '2267d0ed9d8cd4b5');
INSERT INTO public.members VALUES (1, 'U0GUEST', false, 'ea2c88599f4ab777');
INSERT INTO public.members VALUES (1, 'U0GONE', false, 'f01de74054501342');
INSERT INTO public.members VALUES (1, 'U0SOPHIE', true, '9112bc33ec9ecf8b');
INSERT INTO public.members VALUES (1, 'U0THOMAS', true, '3f9a5532ba432c42');
INSERT INTO public.members VALUES (1, 'U0LOUIS', true, '8cbf444968116a5b');
INSERT INTO public.members VALUES (1, 'U0EMMA', true, '9e588f39d691d22a');
INSERT INTO public.members VALUES (1, 'U0YANN', true, '1e5ba915a49e4718');
INSERT INTO public.members VALUES (1, 'U0LEA', true, 'da6dfc8197cdbdc1');
INSERT INTO public.members VALUES (1, 'U0KARIM', true, '7078ddf53b0faf89');
INSERT INTO public.members VALUES (1, 'U0LILA', true, '1d9a2e5d0cc9a111');
INSERT INTO public.members VALUES (1, 'U0GAEL', true, 'c745726fadf53c2a');
INSERT INTO public.members VALUES (1, 'U0VICTOR', true, '099b37f15b1afa2f');
INSERT INTO public.members VALUES (1, 'U0WALID', true, 'd8db8e17de28e485');
INSERT INTO public.members VALUES (1, 'U100000', true, '73e2e54e36166e1b');
INSERT INTO public.members VALUES (1, 'U100001', true, '6d790c81177e69b5');
INSERT INTO public.members VALUES (1, 'U100002', true, '2991f966bf2e9ca0');
INSERT INTO public.members VALUES (1, 'U100003', true, 'abae854e099c0347');
INSERT INTO public.members VALUES (1, 'U100004', true, '7f156dd46eaafb92');
INSERT INTO public.members VALUES (1, 'U100005', true, '4814410351b791bf');
INSERT INTO public.members VALUES (1, 'U100006', true, 'ddd554442c636a3b');
INSERT INTO public.members VALUES (1, 'U100007', true, '9e6d5c611d612fa8');
INSERT INTO public.members VALUES (1, 'U100008', true, 'fbdcd07dc84f5370');
INSERT INTO public.members VALUES (1, 'U100009', true, 'a73e193a59d8fd54');
INSERT INTO public.members VALUES (1, 'U100010', true, 'aef6ad52e017e1d6');
INSERT INTO public.members VALUES (1, 'U100011', true, 'bfd66fcaba93ed82');
INSERT INTO public.members VALUES (1, 'U100012', true, 'd0489ef949cae11b');
INSERT INTO public.members VALUES (1, 'U100013', true, 'ab0fc688a00f2d59');
INSERT INTO public.members VALUES (1, 'U100014', true, 'c3fbf02a8773b64d');
INSERT INTO public.members VALUES (1, 'U100015', true, '7b681672535741a0');
INSERT INTO public.members VALUES (1, 'U100016', true, '8f6d2d31bc4ed56f');
INSERT INTO public.members VALUES (1, 'U100017', true, '3ff5ac9a667ccf02');
INSERT INTO public.members VALUES (1, 'U100018', true, 'd6c27c9f4ca00cc9');
INSERT INTO public.members VALUES (1, 'U100019', true, 'f447ce49889eef14');
INSERT INTO public.members VALUES (1, 'USLACKBOT', false, 'a6103423d7bb43ac');
INSERT INTO public.members VALUES (1, 'U0ELSA', true, 'cfc2a22e090f933d');
INSERT INTO public.members VALUES (1, 'U0IVAN', true, 'bdb8489c589412d7');
INSERT INTO public.members VALUES (1, 'U0MARC', true, 'ced91a9968fbecae');
INSERT INTO public.members VALUES (1, 'U0OSCAR', true, 'ad490459b6839fca');
INSERT INTO public.members VALUES (1, 'U0NORA', false, 'c765e2f558437dcd');
INSERT INTO public.members VALUES (1, 'U0BRUNO', false, '2830f0b9dc94a65f');
INSERT INTO public.members VALUES (1, 'U0PAULE', false, '489cdd24cd772199');
INSERT INTO public.members VALUES (1, 'U0REMI', false, '0579e16d8ec64bb4');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES (6, 'f1c512d4-40f2-428d-8b7a-77638a75ebd5', 1, 6, 3, NULL, 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.681654+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:00.700482+00:00"}', 'sent', 1, '2026-03-02 08:30:01.307758+00', '2026-03-02 08:30:01.286209+00', NULL, NULL, '478ee45e-d370-4993-baa6-9c784ad1b806', 'D0PAULE', '1772440200.787167', '', '2026-03-02 08:30:01.397126+00', '0D300BD06536', false, NULL);
INSERT INTO public.outbox VALUES (1, '4bed7012-8d26-4d32-afed-7386a67ac4e1', 1, 5, NULL, 'channel', 'partners_changed', '{"added": "Claire Durand, Hugh Martin, Paule Rey, R\u00e9mi Sarre, jeanne.robert@cabinet-durand.fr", "removed": "", "at": "2026-03-02T08:30:00.048721+00:00"}', 'sent', 1, '2026-03-02 08:30:00.101879+00', '2026-03-02 08:30:00.048721+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440200.304629', '', '2026-03-02 08:30:00.30587+00', '88C7C4E8AABB', false, NULL);
INSERT INTO public.outbox VALUES (5, 'cddd07b4-df69-476b-a33c-a768a999c6b9', 1, 6, 2, NULL, 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.681654+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:00.700482+00:00"}', 'sent', 1, '2026-03-02 08:30:01.306537+00', '2026-03-02 08:30:01.286209+00', NULL, NULL, 'e8d331d7-d6fb-40f6-81b6-221b8aae1f10', 'D0HUGH', '1772440200.779629', '', '2026-03-02 08:30:01.396608+00', '0D300BD06536', false, NULL);
INSERT INTO public.outbox VALUES (7, '54130156-74a1-4877-a897-23f22684b775', 1, 6, 4, NULL, 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.681654+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:00.700482+00:00"}', 'sent', 1, '2026-03-02 08:30:01.308773+00', '2026-03-02 08:30:01.286209+00', NULL, NULL, '41c63b28-6f0e-4062-9df8-a10fdc2501ea', 'D0REMI', '1772440200.790169', '', '2026-03-02 08:30:01.397466+00', '0D300BD06536', false, NULL);
INSERT INTO public.outbox VALUES (8, '66d254fb-6c41-4b72-9380-287cd4f53b7e', 1, 8, 2, '2', 'administrator_enrolled', '{"person": "Claire Durand", "at": "2026-03-02T08:30:01.286209+00:00"}', 'sent', 1, '2026-03-02 08:30:01.315352+00', '2026-03-02 08:30:01.286209+00', NULL, NULL, NULL, 'D0HUGH', '1772440201.405804', '', '2026-03-02 08:30:01.415544+00', '0D300BD06536', false, NULL);
INSERT INTO public.outbox VALUES (2, 'e8d331d7-d6fb-40f6-81b6-221b8aae1f10', 1, 6, 2, '2', 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.681654+00:00"}', 'sent', 1, '2026-03-02 08:30:00.700482+00', '2026-03-02 08:30:00.681654+00', NULL, NULL, NULL, 'D0HUGH', '1772440200.779629', '', '2026-03-02 08:30:00.781044+00', 'AC63844ACB20', false, NULL);
INSERT INTO public.outbox VALUES (4, '41c63b28-6f0e-4062-9df8-a10fdc2501ea', 1, 6, 4, '4', 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.681654+00:00"}', 'sent', 1, '2026-03-02 08:30:00.700482+00', '2026-03-02 08:30:00.681654+00', NULL, NULL, NULL, 'D0REMI', '1772440200.790169', '', '2026-03-02 08:30:00.792194+00', 'AC63844ACB20', false, NULL);
INSERT INTO public.outbox VALUES (3, '478ee45e-d370-4993-baa6-9c784ad1b806', 1, 6, 3, '3', 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.681654+00:00"}', 'sent', 1, '2026-03-02 08:30:00.700482+00', '2026-03-02 08:30:00.681654+00', NULL, NULL, NULL, 'D0PAULE', '1772440200.787167', '', '2026-03-02 08:30:00.791549+00', 'AC63844ACB20', false, NULL);
INSERT INTO public.outbox VALUES (11, 'f92c669e-aaed-4235-96c4-4d10f0f4ba7e', 1, 8, 5, '5', 'administrator_enrolled', '{"person": "Claire Durand", "at": "2026-03-02T08:30:01.286209+00:00"}', 'unreachable', 0, '2026-03-02 08:30:01.315352+00', '2026-03-02 08:30:01.286209+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0D300BD06536', false, NULL);
INSERT INTO public.outbox VALUES (10, 'ca8c14ad-ebb8-4666-ab81-01b463f09a97', 1, 8, 4, '4', 'administrator_enrolled', '{"person": "Claire Durand", "at": "2026-03-02T08:30:01.286209+00:00"}', 'sent', 1, '2026-03-02 08:30:01.315352+00', '2026-03-02 08:30:01.286209+00', NULL, NULL, NULL, 'D0REMI', '1772440201.407533', '', '2026-03-02 08:30:01.416895+00', '0D300BD06536', false, NULL);
INSERT INTO public.outbox VALUES (9, '676d0596-5432-4990-9021-5240936d2ed6', 1, 8, 3, '3', 'administrator_enrolled', '{"person": "Claire Durand", "at": "2026-03-02T08:30:01.286209+00:00"}', 'sent', 1, '2026-03-02 08:30:01.315352+00', '2026-03-02 08:30:01.286209+00', NULL, NULL, NULL, 'D0PAULE', '1772440201.406760', '', '2026-03-02 08:30:01.416495+00', '0D300BD06536', false, NULL);
INSERT INTO public.outbox VALUES (15, '348eb071-aecc-46d1-bc46-1457048ff4f6', 1, 9, 3, '3', 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.581167+00:00"}', 'sent', 1, '2026-03-02 08:30:01.589056+00', '2026-03-02 08:30:01.581167+00', NULL, NULL, NULL, 'D0PAULE', '1772440201.637197', '', '2026-03-02 08:30:01.63872+00', '6A590C40E68E', false, NULL);
INSERT INTO public.outbox VALUES (14, 'd29ea286-bced-4063-aaa6-697ea47c78cc', 1, 9, 1, '1', 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.581167+00:00"}', 'sent', 1, '2026-03-02 08:30:01.589056+00', '2026-03-02 08:30:01.581167+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440201.636520', '', '2026-03-02 08:30:01.638407+00', '6A590C40E68E', false, NULL);
INSERT INTO public.outbox VALUES (16, 'c2f9ae72-403c-413a-87fa-f132f162414f', 1, 9, 4, '4', 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.581167+00:00"}', 'sent', 1, '2026-03-02 08:30:01.589056+00', '2026-03-02 08:30:01.581167+00', NULL, NULL, NULL, 'D0REMI', '1772440201.637631', '', '2026-03-02 08:30:01.638943+00', '6A590C40E68E', false, NULL);
INSERT INTO public.outbox VALUES (30, 'ed12c7a6-de64-4502-b7be-313c19c51766', 1, 12, 2, NULL, 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.485801+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:02.494447+00:00"}', 'sent', 1, '2026-03-02 08:30:03.054112+00', '2026-03-02 08:30:03.044611+00', NULL, NULL, '6ac7d00f-efee-431f-b14e-ed331465e863', 'D0HUGH', '1772440202.542011', '', '2026-03-02 08:30:03.132838+00', 'B346B815AD44', false, NULL);
INSERT INTO public.outbox VALUES (29, '2ebba837-88fb-4a4b-8a59-84f5c721864e', 1, 12, 1, NULL, 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.485801+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:02.494447+00:00"}', 'sent', 1, '2026-03-02 08:30:03.053146+00', '2026-03-02 08:30:03.044611+00', NULL, NULL, 'c9e3992c-e2fa-495f-92fe-6f25fedcab99', 'D0CLAIRE', '1772440202.541198', '', '2026-03-02 08:30:03.131344+00', 'B346B815AD44', false, NULL);
INSERT INTO public.outbox VALUES (32, 'ad007ee2-f435-476a-9fbe-f3933286a187', 1, 14, 1, '1', 'administrator_enrolled', '{"person": "Paule Rey", "at": "2026-03-02T08:30:03.044611+00:00"}', 'sent', 1, '2026-03-02 08:30:03.05842+00', '2026-03-02 08:30:03.044611+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440203.123715', '', '2026-03-02 08:30:03.139636+00', 'B346B815AD44', false, NULL);
INSERT INTO public.outbox VALUES (31, '68273b53-36d2-477a-93f4-6b667d3e10f7', 1, 12, 4, NULL, 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.485801+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:02.494447+00:00"}', 'sent', 1, '2026-03-02 08:30:03.054719+00', '2026-03-02 08:30:03.044611+00', NULL, NULL, 'd925ad1d-997c-422e-b738-755a594d27f9', 'D0REMI', '1772440202.542515', '', '2026-03-02 08:30:03.133162+00', 'B346B815AD44', false, NULL);
INSERT INTO public.outbox VALUES (33, 'ebe14b12-0884-43f5-9db7-7d92c9655975', 1, 14, 2, '2', 'administrator_enrolled', '{"person": "Paule Rey", "at": "2026-03-02T08:30:03.044611+00:00"}', 'sent', 1, '2026-03-02 08:30:03.05842+00', '2026-03-02 08:30:03.044611+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.128464', '', '2026-03-02 08:30:03.140104+00', 'B346B815AD44', false, NULL);
INSERT INTO public.outbox VALUES (13, '59e8648d-d069-4e82-be31-e5b1ddf02a11', 1, 6, 1, '1', 'enrolment_approved', '{"person": "Claire Durand", "author": "Hugh Martin", "at": "2026-03-02T08:30:01.286209+00:00"}', 'sent', 1, '2026-03-02 08:30:01.317486+00', '2026-03-02 08:30:01.286209+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440201.414277', '', '2026-03-02 08:30:01.417456+00', '0D300BD06536', false, NULL);
INSERT INTO public.outbox VALUES (12, '83b137ef-f5ae-4ebf-8ac6-7b573eb5f976', 1, 8, NULL, 'channel', 'administrator_enrolled', '{"person": "Claire Durand", "at": "2026-03-02T08:30:01.286209+00:00"}', 'sent', 1, '2026-03-02 08:30:01.315352+00', '2026-03-02 08:30:01.286209+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440201.413408', '', '2026-03-02 08:30:01.417183+00', '0D300BD06536', false, NULL);
INSERT INTO public.outbox VALUES (23, 'be7a2663-2a7d-4f7c-840e-571cd2c22b96', 1, 11, 5, '5', 'administrator_enrolled', '{"person": "Hugh Martin", "at": "2026-03-02T08:30:02.161963+00:00"}', 'unreachable', 0, '2026-03-02 08:30:02.183671+00', '2026-03-02 08:30:02.161963+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '16D17512B880', false, NULL);
INSERT INTO public.outbox VALUES (20, '684ba9e1-1406-4037-a35c-31e14b2491e2', 1, 11, 1, '1', 'administrator_enrolled', '{"person": "Hugh Martin", "at": "2026-03-02T08:30:02.161963+00:00"}', 'sent', 1, '2026-03-02 08:30:02.183671+00', '2026-03-02 08:30:02.161963+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.265443', '', '2026-03-02 08:30:02.273541+00', '16D17512B880', false, NULL);
INSERT INTO public.outbox VALUES (21, 'a9a480f4-4d6c-429e-b9a5-0636ec83b6c1', 1, 11, 3, '3', 'administrator_enrolled', '{"person": "Hugh Martin", "at": "2026-03-02T08:30:02.161963+00:00"}', 'sent', 1, '2026-03-02 08:30:02.183671+00', '2026-03-02 08:30:02.161963+00', NULL, NULL, NULL, 'D0PAULE', '1772440202.267439', '', '2026-03-02 08:30:02.273814+00', '16D17512B880', false, NULL);
INSERT INTO public.outbox VALUES (22, 'c47565f4-ce06-44b9-bd90-000acba61c37', 1, 11, 4, '4', 'administrator_enrolled', '{"person": "Hugh Martin", "at": "2026-03-02T08:30:02.161963+00:00"}', 'sent', 1, '2026-03-02 08:30:02.183671+00', '2026-03-02 08:30:02.161963+00', NULL, NULL, NULL, 'D0REMI', '1772440202.268248', '', '2026-03-02 08:30:02.274074+00', '16D17512B880', false, NULL);
INSERT INTO public.outbox VALUES (42, '803903e2-a34c-45fa-8c1e-be7a7e38fd55', 1, 15, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.437032+00:00"}', 'unreachable', 0, '2026-03-02 08:30:03.449259+00', '2026-03-02 08:30:03.437032+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FA3E8600DD18', false, NULL);
INSERT INTO public.outbox VALUES (17, '86636627-6003-4b79-b78c-576d0f78e44a', 1, 9, 1, NULL, 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.581167+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:01.589056+00:00"}', 'sent', 1, '2026-03-02 08:30:02.173963+00', '2026-03-02 08:30:02.161963+00', NULL, NULL, 'd29ea286-bced-4063-aaa6-697ea47c78cc', 'D0CLAIRE', '1772440201.636520', '', '2026-03-02 08:30:02.270633+00', '16D17512B880', false, NULL);
INSERT INTO public.outbox VALUES (18, 'd12d0a0f-add8-4535-8387-3c3d8a4138ff', 1, 9, 3, NULL, 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.581167+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:01.589056+00:00"}', 'sent', 1, '2026-03-02 08:30:02.175401+00', '2026-03-02 08:30:02.161963+00', NULL, NULL, '348eb071-aecc-46d1-bc46-1457048ff4f6', 'D0PAULE', '1772440201.637197', '', '2026-03-02 08:30:02.271043+00', '16D17512B880', false, NULL);
INSERT INTO public.outbox VALUES (19, 'ea51d104-a51e-45bf-96ca-b2c06ea33cf5', 1, 9, 4, NULL, 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.581167+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:01.589056+00:00"}', 'sent', 1, '2026-03-02 08:30:02.176426+00', '2026-03-02 08:30:02.161963+00', NULL, NULL, 'c2f9ae72-403c-413a-87fa-f132f162414f', 'D0REMI', '1772440201.637631', '', '2026-03-02 08:30:02.271276+00', '16D17512B880', false, NULL);
INSERT INTO public.outbox VALUES (24, '26839c1f-af76-4880-a99b-ea1e57618177', 1, 11, NULL, 'channel', 'administrator_enrolled', '{"person": "Hugh Martin", "at": "2026-03-02T08:30:02.161963+00:00"}', 'sent', 1, '2026-03-02 08:30:02.183671+00', '2026-03-02 08:30:02.161963+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440202.269294', '', '2026-03-02 08:30:02.274287+00', '16D17512B880', false, NULL);
INSERT INTO public.outbox VALUES (25, '331e47eb-0147-43b7-90d9-05b9c1e7bed9', 1, 9, 2, '2', 'enrolment_approved', '{"person": "Hugh Martin", "author": "Claire Durand", "at": "2026-03-02T08:30:02.161963+00:00"}', 'sent', 1, '2026-03-02 08:30:02.186291+00', '2026-03-02 08:30:02.161963+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.269721', '', '2026-03-02 08:30:02.274509+00', '16D17512B880', false, NULL);
INSERT INTO public.outbox VALUES (26, 'c9e3992c-e2fa-495f-92fe-6f25fedcab99', 1, 12, 1, '1', 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.485801+00:00"}', 'sent', 1, '2026-03-02 08:30:02.494447+00', '2026-03-02 08:30:02.485801+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.541198', '', '2026-03-02 08:30:02.543292+00', '798273BE140E', false, NULL);
INSERT INTO public.outbox VALUES (27, '6ac7d00f-efee-431f-b14e-ed331465e863', 1, 12, 2, '2', 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.485801+00:00"}', 'sent', 1, '2026-03-02 08:30:02.494447+00', '2026-03-02 08:30:02.485801+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.542011', '', '2026-03-02 08:30:02.54362+00', '798273BE140E', false, NULL);
INSERT INTO public.outbox VALUES (28, 'd925ad1d-997c-422e-b738-755a594d27f9', 1, 12, 4, '4', 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.485801+00:00"}', 'sent', 1, '2026-03-02 08:30:02.494447+00', '2026-03-02 08:30:02.485801+00', NULL, NULL, NULL, 'D0REMI', '1772440202.542515', '', '2026-03-02 08:30:02.543874+00', '798273BE140E', false, NULL);
INSERT INTO public.outbox VALUES (34, '69063ccc-9362-4aba-a35a-4738e66f3fa9', 1, 14, 4, '4', 'administrator_enrolled', '{"person": "Paule Rey", "at": "2026-03-02T08:30:03.044611+00:00"}', 'sent', 1, '2026-03-02 08:30:03.05842+00', '2026-03-02 08:30:03.044611+00', NULL, NULL, NULL, 'D0REMI', '1772440203.129308', '', '2026-03-02 08:30:03.140441+00', 'B346B815AD44', false, NULL);
INSERT INTO public.outbox VALUES (39, 'fd0a58d1-6965-4104-998a-969b41b69dd9', 1, 15, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.437032+00:00"}', 'sent', 1, '2026-03-02 08:30:03.449259+00', '2026-03-02 08:30:03.437032+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.541379', '', '2026-03-02 08:30:03.548817+00', 'FA3E8600DD18', false, NULL);
INSERT INTO public.outbox VALUES (38, 'ff780ccd-fccd-4f99-a7ee-c5b51b28c60e', 1, 15, 6, '6', 'password', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.437032+00:00"}', 'sent', 1, '2026-03-02 08:30:03.449259+00', '2026-03-02 08:30:03.437032+00', NULL, NULL, NULL, 'D0ANNE', '1772440203.540070', '', '2026-03-02 08:30:03.54828+00', 'FA3E8600DD18', true, 6);
INSERT INTO public.outbox VALUES (40, 'c48991b7-dcd6-494b-86fc-8df043a60379', 1, 15, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.437032+00:00"}', 'sent', 1, '2026-03-02 08:30:03.449259+00', '2026-03-02 08:30:03.437032+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.542073', '', '2026-03-02 08:30:03.549727+00', 'FA3E8600DD18', false, NULL);
INSERT INTO public.outbox VALUES (41, 'f2dc2c15-a584-4c19-8e00-c87b00d47b56', 1, 15, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.437032+00:00"}', 'sent', 1, '2026-03-02 08:30:03.449259+00', '2026-03-02 08:30:03.437032+00', NULL, NULL, NULL, 'D0REMI', '1772440203.542615', '', '2026-03-02 08:30:03.550155+00', 'FA3E8600DD18', false, NULL);
INSERT INTO public.outbox VALUES (44, '419dafea-2264-4185-ac37-3cd8f05845b1', 1, 15, 6, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-03T08:30:03.548280+00:00", "why": "expired", "since": "2026-03-02T08:30:03.449259+00:00"}', 'sent', 1, '2026-03-02 08:30:03.589123+00', '2026-03-03 08:30:03.54828+00', NULL, NULL, 'ff780ccd-fccd-4f99-a7ee-c5b51b28c60e', 'D0ANNE', '1772440203.540070', '', '2026-03-10 08:00:00.28434+00', 'FA3E8600DD18', true, NULL);
INSERT INTO public.outbox VALUES (35, 'beac386d-b02b-4d7c-8f99-dcd80eb2f88d', 1, 14, 5, '5', 'administrator_enrolled', '{"person": "Paule Rey", "at": "2026-03-02T08:30:03.044611+00:00"}', 'unreachable', 0, '2026-03-02 08:30:03.05842+00', '2026-03-02 08:30:03.044611+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B346B815AD44', false, NULL);
INSERT INTO public.outbox VALUES (55, '27e0eab8-b709-4b5a-814d-6bff9de7ef83', 1, 17, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:03.867832+00:00"}', 'sent', 1, '2026-03-02 08:30:03.876929+00', '2026-03-02 08:30:03.867832+00', NULL, NULL, NULL, 'D0REMI', '1772440203.940631', '', '2026-03-02 08:30:03.94406+00', 'D3438BE98FAB', false, NULL);
INSERT INTO public.outbox VALUES (57, 'a6900479-3d7b-426c-a63b-3e7dbebe7cfc', 1, 17, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:03.867832+00:00"}', 'sent', 1, '2026-03-02 08:30:03.876929+00', '2026-03-02 08:30:03.867832+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.941245', '', '2026-03-02 08:30:03.94429+00', 'D3438BE98FAB', false, NULL);
INSERT INTO public.outbox VALUES (36, 'd276aacb-fb56-41a0-863d-ea36a6257c8f', 1, 14, NULL, 'channel', 'administrator_enrolled', '{"person": "Paule Rey", "at": "2026-03-02T08:30:03.044611+00:00"}', 'sent', 1, '2026-03-02 08:30:03.05842+00', '2026-03-02 08:30:03.044611+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.129819', '', '2026-03-02 08:30:03.140673+00', 'B346B815AD44', false, NULL);
INSERT INTO public.outbox VALUES (37, 'aef21049-463d-40fb-b09a-0ae72e0d0b2b', 1, 12, 3, '3', 'enrolment_approved', '{"person": "Paule Rey", "author": "Claire Durand", "at": "2026-03-02T08:30:03.044611+00:00"}', 'sent', 1, '2026-03-02 08:30:03.06022+00', '2026-03-02 08:30:03.044611+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.130295', '', '2026-03-02 08:30:03.140939+00', 'B346B815AD44', false, NULL);
INSERT INTO public.outbox VALUES (43, '32f2dea2-fbed-4d14-acb2-ac55861a73b1', 1, 15, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.437032+00:00"}', 'sent', 1, '2026-03-02 08:30:03.449259+00', '2026-03-02 08:30:03.437032+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.543119', '', '2026-03-02 08:30:03.550437+00', 'FA3E8600DD18', false, NULL);
INSERT INTO public.outbox VALUES (56, 'f8101432-c499-49a9-bba9-288fdf2a414b', 1, 17, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:03.867832+00:00"}', 'unreachable', 0, '2026-03-02 08:30:03.876929+00', '2026-03-02 08:30:03.867832+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D3438BE98FAB', false, NULL);
INSERT INTO public.outbox VALUES (59, '72f2b8ad-77b0-4704-bd50-75557d98ec7b', 1, 18, 9, '9', 'password', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:04.046387+00:00"}', 'sent', 1, '2026-03-02 08:30:04.054389+00', '2026-03-02 08:30:04.046387+00', NULL, NULL, NULL, 'D0NORA', '1772440204.120192', '', '2026-03-02 08:30:04.12516+00', 'D7F6517D9326', true, 9);
INSERT INTO public.outbox VALUES (60, '36bf94e1-4acc-4365-bae8-151e10752b2f', 1, 18, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:04.046387+00:00"}', 'sent', 1, '2026-03-02 08:30:04.054389+00', '2026-03-02 08:30:04.046387+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.121062', '', '2026-03-02 08:30:04.125622+00', 'D7F6517D9326', false, NULL);
INSERT INTO public.outbox VALUES (53, '6b8df545-373b-4c80-9804-21e6ad3a6e12', 1, 17, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:03.867832+00:00"}', 'sent', 1, '2026-03-02 08:30:03.876929+00', '2026-03-02 08:30:03.867832+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.937424', '', '2026-03-02 08:30:03.943453+00', 'D3438BE98FAB', false, NULL);
INSERT INTO public.outbox VALUES (54, 'ff35ff56-6c43-4b2e-a7a0-ec74b446ab00', 1, 17, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:03.867832+00:00"}', 'sent', 1, '2026-03-02 08:30:03.876929+00', '2026-03-02 08:30:03.867832+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.939636', '', '2026-03-02 08:30:03.943735+00', 'D3438BE98FAB', false, NULL);
INSERT INTO public.outbox VALUES (52, 'a7f3409d-03c3-48a1-9b82-f026cf2810b9', 1, 17, 8, '8', 'password', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:03.867832+00:00"}', 'sent', 1, '2026-03-02 08:30:03.876929+00', '2026-03-02 08:30:03.867832+00', NULL, NULL, NULL, 'D0ZOE', '1772440203.935388', '', '2026-03-02 08:30:03.942918+00', 'D3438BE98FAB', true, 8);
INSERT INTO public.outbox VALUES (63, '225566f0-fb11-4fa4-9cd4-5b08cce992e1', 1, 18, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:04.046387+00:00"}', 'unreachable', 0, '2026-03-02 08:30:04.054389+00', '2026-03-02 08:30:04.046387+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D7F6517D9326', false, NULL);
INSERT INTO public.outbox VALUES (70, 'fc5ab220-cbba-4436-8ead-6b1c04df04f9', 1, 19, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:04.278092+00:00"}', 'unreachable', 0, '2026-03-02 08:30:04.28749+00', '2026-03-02 08:30:04.278092+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C8DAD262540E', false, NULL);
INSERT INTO public.outbox VALUES (67, 'e5dd99f9-1ba5-43a2-9123-2ddc27bb9f08', 1, 19, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:04.278092+00:00"}', 'sent', 1, '2026-03-02 08:30:04.28749+00', '2026-03-02 08:30:04.278092+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.359591', '', '2026-03-02 08:30:04.366603+00', 'C8DAD262540E', false, NULL);
INSERT INTO public.outbox VALUES (66, '7894d06d-fecc-4de6-b4d4-69f71a3f4b35', 1, 19, 10, '10', 'password', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:04.278092+00:00"}', 'sent', 1, '2026-03-02 08:30:04.28749+00', '2026-03-02 08:30:04.278092+00', NULL, NULL, NULL, 'D0BRUNO', '1772440204.358729', '', '2026-03-02 08:30:04.36608+00', 'C8DAD262540E', true, 10);
INSERT INTO public.outbox VALUES (65, '972e2b6f-ae59-44c6-946b-4f3bf9f29a34', 1, 18, 9, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:10.220884+00:00", "why": "noted", "since": "2026-03-02T08:30:04.054389+00:00"}', 'sent', 1, '2026-03-02 08:30:04.134796+00', '2026-03-02 08:30:10.220884+00', NULL, NULL, '72f2b8ad-77b0-4704-bd50-75557d98ec7b', 'D0NORA', '1772440204.120192', '', '2026-03-02 08:30:10.260239+00', '89229C27D50D', true, NULL);
INSERT INTO public.outbox VALUES (58, '07f60385-eea4-4501-ac81-29705ee3d8a0', 1, 17, 8, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-03T08:30:03.942918+00:00", "why": "expired", "since": "2026-03-02T08:30:03.876929+00:00"}', 'sent', 1, '2026-03-02 08:30:03.967223+00', '2026-03-03 08:30:03.942918+00', NULL, NULL, 'a7f3409d-03c3-48a1-9b82-f026cf2810b9', 'D0ZOE', '1772440203.935388', '', '2026-03-10 08:00:00.29961+00', 'D3438BE98FAB', true, NULL);
INSERT INTO public.outbox VALUES (72, '65615a8e-b5b7-488d-bee9-c755ad834dc6', 1, 19, 10, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-03T08:30:04.366080+00:00", "why": "expired", "since": "2026-03-02T08:30:04.287490+00:00"}', 'sent', 1, '2026-03-02 08:30:04.397369+00', '2026-03-03 08:30:04.36608+00', NULL, NULL, '7894d06d-fecc-4de6-b4d4-69f71a3f4b35', 'D0BRUNO', '1772440204.358729', '', '2026-03-10 08:00:00.300216+00', 'C8DAD262540E', true, NULL);
INSERT INTO public.outbox VALUES (49, '956bfd2b-ea03-4f37-ae5e-95f2051c4b9e', 1, 16, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:03.667183+00:00"}', 'unreachable', 0, '2026-03-02 08:30:03.678898+00', '2026-03-02 08:30:03.667183+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A875E453F13E', false, NULL);
INSERT INTO public.outbox VALUES (68, '5f7a55db-0b54-4cc6-91fd-5a712a5246b8', 1, 19, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:04.278092+00:00"}', 'sent', 1, '2026-03-02 08:30:04.28749+00', '2026-03-02 08:30:04.278092+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.362317', '', '2026-03-02 08:30:04.366887+00', 'C8DAD262540E', false, NULL);
INSERT INTO public.outbox VALUES (46, '8086cd0f-5c21-484b-9112-c9bfae9af522', 1, 16, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:03.667183+00:00"}', 'sent', 1, '2026-03-02 08:30:03.678898+00', '2026-03-02 08:30:03.667183+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.750096', '', '2026-03-02 08:30:03.753959+00', 'A875E453F13E', false, NULL);
INSERT INTO public.outbox VALUES (47, 'df6f1fd2-0c0d-4a26-9f95-b5491e1c65f4', 1, 16, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:03.667183+00:00"}', 'sent', 1, '2026-03-02 08:30:03.678898+00', '2026-03-02 08:30:03.667183+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.750519', '', '2026-03-02 08:30:03.754174+00', 'A875E453F13E', false, NULL);
INSERT INTO public.outbox VALUES (48, 'ad6b4751-65e4-4aa4-8f13-3afb6efdee6f', 1, 16, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:03.667183+00:00"}', 'sent', 1, '2026-03-02 08:30:03.678898+00', '2026-03-02 08:30:03.667183+00', NULL, NULL, NULL, 'D0REMI', '1772440203.750986', '', '2026-03-02 08:30:03.754373+00', 'A875E453F13E', false, NULL);
INSERT INTO public.outbox VALUES (45, '92f39fe5-75c2-4378-b2bf-2603d1121d0b', 1, 16, 7, '7', 'password', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:03.667183+00:00"}', 'sent', 1, '2026-03-02 08:30:03.678898+00', '2026-03-02 08:30:03.667183+00', NULL, NULL, NULL, 'D0MARC', '1772440203.749509', '', '2026-03-02 08:30:03.75361+00', 'A875E453F13E', true, 7);
INSERT INTO public.outbox VALUES (50, '1cdce532-906e-4315-9b68-99c8804036eb', 1, 16, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:03.667183+00:00"}', 'sent', 1, '2026-03-02 08:30:03.678898+00', '2026-03-02 08:30:03.667183+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.751356', '', '2026-03-02 08:30:03.754585+00', 'A875E453F13E', false, NULL);
INSERT INTO public.outbox VALUES (61, 'ce9311f5-9581-4557-ad8e-1fc2a2d23873', 1, 18, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:04.046387+00:00"}', 'sent', 1, '2026-03-02 08:30:04.054389+00', '2026-03-02 08:30:04.046387+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.121594', '', '2026-03-02 08:30:04.12603+00', 'D7F6517D9326', false, NULL);
INSERT INTO public.outbox VALUES (62, '7e6962a5-27e7-441d-ac02-317b32e6cd9b', 1, 18, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:04.046387+00:00"}', 'sent', 1, '2026-03-02 08:30:04.054389+00', '2026-03-02 08:30:04.046387+00', NULL, NULL, NULL, 'D0REMI', '1772440204.122215', '', '2026-03-02 08:30:04.126308+00', 'D7F6517D9326', false, NULL);
INSERT INTO public.outbox VALUES (64, 'eeddd750-29ff-4bdc-a890-32963660bccc', 1, 18, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:04.046387+00:00"}', 'sent', 1, '2026-03-02 08:30:04.054389+00', '2026-03-02 08:30:04.046387+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.122650', '', '2026-03-02 08:30:04.126583+00', 'D7F6517D9326', false, NULL);
INSERT INTO public.outbox VALUES (69, '4870de2d-cb2e-4511-9ce5-3b080af37e1f', 1, 19, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:04.278092+00:00"}', 'sent', 1, '2026-03-02 08:30:04.28749+00', '2026-03-02 08:30:04.278092+00', NULL, NULL, NULL, 'D0REMI', '1772440204.364062', '', '2026-03-02 08:30:04.367153+00', 'C8DAD262540E', false, NULL);
INSERT INTO public.outbox VALUES (71, '38c0fec2-c1f1-4762-9f0a-dbbe0a89a757', 1, 19, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:04.278092+00:00"}', 'sent', 1, '2026-03-02 08:30:04.28749+00', '2026-03-02 08:30:04.278092+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.364762', '', '2026-03-02 08:30:04.367405+00', 'C8DAD262540E', false, NULL);
INSERT INTO public.outbox VALUES (74, 'c6d79536-c497-4313-8e20-c161ec95715c', 1, 20, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:04.492091+00:00"}', 'sent', 1, '2026-03-02 08:30:04.501801+00', '2026-03-02 08:30:04.492091+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.593897', '', '2026-03-02 08:30:04.598308+00', '329146B11CA9', false, NULL);
INSERT INTO public.outbox VALUES (75, '626e3156-b5e0-4df7-a88c-6d0eda67a38d', 1, 20, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:04.492091+00:00"}', 'sent', 1, '2026-03-02 08:30:04.501801+00', '2026-03-02 08:30:04.492091+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.594551', '', '2026-03-02 08:30:04.598555+00', '329146B11CA9', false, NULL);
INSERT INTO public.outbox VALUES (73, 'e5fda966-9c35-4589-b3f8-b6f680b473b5', 1, 20, 11, '11', 'password', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:04.492091+00:00"}', 'sent', 1, '2026-03-02 08:30:04.501801+00', '2026-03-02 08:30:04.492091+00', NULL, NULL, NULL, 'D0OSCAR', '1772440204.592970', '', '2026-03-02 08:30:04.597841+00', '329146B11CA9', true, 11);
INSERT INTO public.outbox VALUES (76, '98603527-231b-48d7-bf5c-63659d5d0485', 1, 20, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:04.492091+00:00"}', 'sent', 1, '2026-03-02 08:30:04.501801+00', '2026-03-02 08:30:04.492091+00', NULL, NULL, NULL, 'D0REMI', '1772440204.595145', '', '2026-03-02 08:30:04.598762+00', '329146B11CA9', false, NULL);
INSERT INTO public.outbox VALUES (87, 'e73101ea-31d6-4c24-87fa-ba5befbcb71c', 1, 22, 13, '13', 'password', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:04.958555+00:00"}', 'sent', 1, '2026-03-02 08:30:04.968301+00', '2026-03-02 08:30:04.958555+00', NULL, NULL, NULL, 'D0THOMAS', '1772440205.054963', '', '2026-03-02 08:30:05.061631+00', '021B118A54FB', true, 13);
INSERT INTO public.outbox VALUES (88, '1ae2d55d-a190-47a7-aa27-2469f62cffa6', 1, 22, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:04.958555+00:00"}', 'sent', 1, '2026-03-02 08:30:04.968301+00', '2026-03-02 08:30:04.958555+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.055751', '', '2026-03-02 08:30:05.062002+00', '021B118A54FB', false, NULL);
INSERT INTO public.outbox VALUES (51, 'fe1f7afb-1ca4-47d1-9580-f8f8944bf70b', 1, 16, 7, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:10.045114+00:00", "why": "noted", "since": "2026-03-02T08:30:03.678898+00:00"}', 'sent', 1, '2026-03-02 08:30:03.774457+00', '2026-03-02 08:30:10.045114+00', NULL, NULL, '92f39fe5-75c2-4378-b2bf-2603d1121d0b', 'D0MARC', '1772440203.749509', '', '2026-03-02 08:30:10.124164+00', '156EFD29D415', true, NULL);
INSERT INTO public.outbox VALUES (77, '8e8ead2d-cc17-4ec6-9928-230ee5aeffc0', 1, 20, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:04.492091+00:00"}', 'unreachable', 0, '2026-03-02 08:30:04.501801+00', '2026-03-02 08:30:04.492091+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '329146B11CA9', false, NULL);
INSERT INTO public.outbox VALUES (83, '030c8f45-9b7b-4621-acef-af1ca1032425', 1, 21, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:04.713542+00:00"}', 'sent', 1, '2026-03-02 08:30:04.724921+00', '2026-03-02 08:30:04.713542+00', NULL, NULL, NULL, 'D0REMI', '1772440204.815379', '', '2026-03-02 08:30:04.820315+00', 'B15D277A2022', false, NULL);
INSERT INTO public.outbox VALUES (78, 'aebc1f37-4517-4da1-b826-d41757ffbedf', 1, 20, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:04.492091+00:00"}', 'sent', 1, '2026-03-02 08:30:04.501801+00', '2026-03-02 08:30:04.492091+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.595629', '', '2026-03-02 08:30:04.598975+00', '329146B11CA9', false, NULL);
INSERT INTO public.outbox VALUES (84, '13b14fdd-b5fb-4aaa-9afb-5928b57090c4', 1, 21, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:04.713542+00:00"}', 'unreachable', 0, '2026-03-02 08:30:04.724921+00', '2026-03-02 08:30:04.713542+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B15D277A2022', false, NULL);
INSERT INTO public.outbox VALUES (81, '5f75e661-7ed6-48d4-9be3-d4e1a3acb441', 1, 21, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:04.713542+00:00"}', 'sent', 1, '2026-03-02 08:30:04.724921+00', '2026-03-02 08:30:04.713542+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.813498', '', '2026-03-02 08:30:04.819541+00', 'B15D277A2022', false, NULL);
INSERT INTO public.outbox VALUES (80, 'fe12157b-e1cb-4b55-8695-a4b44bc80cc7', 1, 21, 12, '12', 'password', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:04.713542+00:00"}', 'sent', 1, '2026-03-02 08:30:04.724921+00', '2026-03-02 08:30:04.713542+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440204.811277', '', '2026-03-02 08:30:04.818969+00', 'B15D277A2022', true, 12);
INSERT INTO public.outbox VALUES (82, '4b1043b4-cf73-4f5d-9f30-aff1b014617f', 1, 21, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:04.713542+00:00"}', 'sent', 1, '2026-03-02 08:30:04.724921+00', '2026-03-02 08:30:04.713542+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.814600', '', '2026-03-02 08:30:04.81991+00', 'B15D277A2022', false, NULL);
INSERT INTO public.outbox VALUES (85, '320965cb-136a-44f3-8db4-72b9b4fb78cd', 1, 21, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:04.713542+00:00"}', 'sent', 1, '2026-03-02 08:30:04.724921+00', '2026-03-02 08:30:04.713542+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.816112', '', '2026-03-02 08:30:04.820655+00', 'B15D277A2022', false, NULL);
INSERT INTO public.outbox VALUES (101, 'c43c4beb-3d6a-41aa-a2e3-c69b23f615f2', 1, 24, 15, '15', 'password', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:05.350808+00:00"}', 'sent', 1, '2026-03-02 08:30:05.360279+00', '2026-03-02 08:30:05.350808+00', NULL, NULL, NULL, 'D0EMMA', '1772440205.408699', '', '2026-03-02 08:30:05.412002+00', '2E6FF64E127B', true, 15);
INSERT INTO public.outbox VALUES (102, '72030769-71c3-4a81-9f73-615e94714274', 1, 24, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:05.350808+00:00"}', 'sent', 1, '2026-03-02 08:30:05.360279+00', '2026-03-02 08:30:05.350808+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.984862', '', '2026-03-02 08:30:06.986745+00', '2E6FF64E127B', false, NULL);
INSERT INTO public.outbox VALUES (103, 'ec718f12-85eb-4a74-8b66-125bedbc37f9', 1, 24, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:05.350808+00:00"}', 'sent', 1, '2026-03-02 08:30:05.360279+00', '2026-03-02 08:30:05.350808+00', NULL, NULL, NULL, 'D0PAULE', '1772440207.175794', '', '2026-03-02 08:30:07.17708+00', '2E6FF64E127B', false, NULL);
INSERT INTO public.outbox VALUES (86, '04135683-4f91-4c81-b9f6-8f182579b289', 1, 21, 12, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:12.832242+00:00", "why": "ended", "since": "2026-03-02T08:30:04.724921+00:00"}', 'sent', 1, '2026-03-02 08:30:04.858797+00', '2026-03-02 08:30:12.832242+00', NULL, NULL, 'fe12157b-e1cb-4b55-8695-a4b44bc80cc7', 'D0SOPHIE', '1772440204.811277', '', '2026-03-02 08:30:12.981266+00', '211B908BF722', true, NULL);
INSERT INTO public.outbox VALUES (94, '13c54a00-a681-4bbd-a3a1-1861ab17b3ea', 1, 23, 14, '14', 'password', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:05.174409+00', '2026-03-02 08:30:05.165382+00', NULL, NULL, NULL, 'D0LOUIS', '1772440205.218500', '', '2026-03-02 08:30:05.220173+00', '47110D0D11AB', true, 14);
INSERT INTO public.outbox VALUES (79, 'e276e770-806f-4c04-af77-804857c5d1ad', 1, 20, 11, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-03T08:30:04.597841+00:00", "why": "expired", "since": "2026-03-02T08:30:04.501801+00:00"}', 'sent', 1, '2026-03-02 08:30:04.648295+00', '2026-03-03 08:30:04.597841+00', NULL, NULL, 'e5fda966-9c35-4589-b3f8-b6f680b473b5', 'D0OSCAR', '1772440204.592970', '', '2026-03-10 08:00:00.300666+00', '329146B11CA9', true, NULL);
INSERT INTO public.outbox VALUES (95, '5e073a7e-4f79-4154-9217-fbdf4f6dad48', 1, 23, 2, '2', 'subscriber_added', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:05.174409+00', '2026-03-02 08:30:05.165382+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.181863', '', '2026-03-02 08:30:06.184709+00', '47110D0D11AB', false, NULL);
INSERT INTO public.outbox VALUES (96, '9ba29e66-a070-4a91-b005-13351d8b4fae', 1, 23, 3, '3', 'subscriber_added', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:05.174409+00', '2026-03-02 08:30:05.165382+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.375271', '', '2026-03-02 08:30:06.376086+00', '47110D0D11AB', false, NULL);
INSERT INTO public.outbox VALUES (91, '4f2a4f44-c527-47ab-9d8b-dd15b58b7606', 1, 22, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:04.958555+00:00"}', 'unreachable', 0, '2026-03-02 08:30:04.968301+00', '2026-03-02 08:30:04.958555+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '021B118A54FB', false, NULL);
INSERT INTO public.outbox VALUES (115, 'b32598a8-a831-4c0c-aa8a-ebd29b1054f4', 1, 26, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "starts": "2026-03-11", "at": "2026-03-02T08:30:05.606916+00:00"}', 'sent', 1, '2026-03-02 08:30:05.620565+00', '2026-03-02 08:30:05.606916+00', NULL, NULL, NULL, 'D0REMI', '1772440208.973917', '', '2026-03-02 08:30:08.974765+00', '5F7746FA23A7', false, NULL);
INSERT INTO public.outbox VALUES (89, 'ec0d36a0-8fce-4d66-8b37-73ae846a7d78', 1, 22, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:04.958555+00:00"}', 'sent', 1, '2026-03-02 08:30:04.968301+00', '2026-03-02 08:30:04.958555+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.057664', '', '2026-03-02 08:30:05.062224+00', '021B118A54FB', false, NULL);
INSERT INTO public.outbox VALUES (90, '9781ed85-52ad-43e4-9c00-e368614d13e5', 1, 22, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:04.958555+00:00"}', 'sent', 1, '2026-03-02 08:30:04.968301+00', '2026-03-02 08:30:04.958555+00', NULL, NULL, NULL, 'D0REMI', '1772440205.058260', '', '2026-03-02 08:30:05.062422+00', '021B118A54FB', false, NULL);
INSERT INTO public.outbox VALUES (116, '5ad8fc3f-5bef-4035-9737-32372f34fb5c', 1, 26, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "starts": "2026-03-11", "at": "2026-03-02T08:30:05.606916+00:00"}', 'unreachable', 0, '2026-03-02 08:30:05.620565+00', '2026-03-02 08:30:05.606916+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '5F7746FA23A7', false, NULL);
INSERT INTO public.outbox VALUES (127, 'd582b2a1-8fc0-4c0a-99fc-8056a1eab6e8', 1, 32, 20, '20', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom1 Nom1", "identifier": "crowd1@cabinet-durand.fr", "owner": "20", "starts": "", "at": "2026-03-02T08:30:10.501018+00:00"}', 'sent', 1, '2026-03-02 08:30:10.545881+00', '2026-03-02 08:30:10.501018+00', NULL, NULL, NULL, 'D100001', '1772440211.065104', '', '2026-03-02 08:30:11.066198+00', NULL, false, 20);
INSERT INTO public.outbox VALUES (92, '1d4b572e-3e3d-41b0-8867-fbf9eb316b49', 1, 22, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:04.958555+00:00"}', 'sent', 1, '2026-03-02 08:30:04.968301+00', '2026-03-02 08:30:04.958555+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.799735', '', '2026-03-02 08:30:05.802246+00', '021B118A54FB', false, NULL);
INSERT INTO public.outbox VALUES (117, '61634382-1da9-4edf-833c-651c8d711bc3', 1, 26, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "starts": "2026-03-11", "at": "2026-03-02T08:30:05.606916+00:00"}', 'sent', 1, '2026-03-02 08:30:05.620565+00', '2026-03-02 08:30:05.606916+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440209.175015', '', '2026-03-02 08:30:09.176349+00', '5F7746FA23A7', false, NULL);
INSERT INTO public.outbox VALUES (113, '593c900a-8fa1-468f-99f2-7f85c0036690', 1, 26, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "starts": "2026-03-11", "at": "2026-03-02T08:30:05.606916+00:00"}', 'sent', 1, '2026-03-02 08:30:05.620565+00', '2026-03-02 08:30:05.606916+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.583203', '', '2026-03-02 08:30:08.584239+00', '5F7746FA23A7', false, NULL);
INSERT INTO public.outbox VALUES (114, 'b4f392bf-cea1-44ab-8c02-0697765c1406', 1, 26, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "starts": "2026-03-11", "at": "2026-03-02T08:30:05.606916+00:00"}', 'sent', 1, '2026-03-02 08:30:05.620565+00', '2026-03-02 08:30:05.606916+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.782217', '', '2026-03-02 08:30:08.783143+00', '5F7746FA23A7', false, NULL);
INSERT INTO public.outbox VALUES (126, '0ea0a956-4ff4-490e-a256-0a6deacea41b', 1, 31, 19, '19', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom0 Nom0", "identifier": "crowd0@cabinet-durand.fr", "owner": "19", "starts": "", "at": "2026-03-02T08:30:10.501018+00:00"}', 'sent', 1, '2026-03-02 08:30:10.545881+00', '2026-03-02 08:30:10.501018+00', NULL, NULL, NULL, 'D100000', '1772440210.832042', '', '2026-03-02 08:30:10.832827+00', NULL, false, 19);
INSERT INTO public.outbox VALUES (128, '5f352a57-80df-44d4-aa2e-3d59b9ae3f51', 1, 33, 21, '21', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom2 Nom2", "identifier": "crowd2@cabinet-durand.fr", "owner": "21", "starts": "", "at": "2026-03-02T08:30:10.501018+00:00"}', 'sent', 1, '2026-03-02 08:30:10.545881+00', '2026-03-02 08:30:10.501018+00', NULL, NULL, NULL, 'D100002', '1772440211.266358', '', '2026-03-02 08:30:11.26752+00', NULL, false, 21);
INSERT INTO public.outbox VALUES (138, 'd48ede07-360b-4ab2-ad9d-5ba262b290f9', 1, 36, 12, '12', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:12.832242+00:00", "why": ""}', 'sent', 1, '2026-03-02 08:30:12.872767+00', '2026-03-02 08:30:12.832242+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440212.977231', '', '2026-03-02 08:30:12.98172+00', '211B908BF722', false, NULL);
INSERT INTO public.outbox VALUES (139, 'e9b22488-1d10-4523-8214-4f88d3c277a0', 1, 36, 2, '2', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:12.832242+00:00", "why": "Cong\u00e9 sabbatique"}', 'sent', 1, '2026-03-02 08:30:12.872767+00', '2026-03-02 08:30:12.832242+00', NULL, NULL, NULL, 'D0HUGH', '1772440212.978351', '', '2026-03-02 08:30:12.981897+00', '211B908BF722', false, NULL);
INSERT INTO public.outbox VALUES (144, 'ff2623f4-d783-4966-9de6-7a2c689d9931', 1, 37, 13, '13', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:13.058997+00:00", "why": ""}', 'sent', 1, '2026-03-02 08:30:13.074676+00', '2026-03-02 08:30:13.058997+00', NULL, NULL, NULL, 'D0THOMAS', '1772440213.972465', '', '2026-03-02 08:30:13.973793+00', '3C4D564A4CB3', false, NULL);
INSERT INTO public.outbox VALUES (145, '6e9f0af0-f8db-4e63-9b54-88714b759a8e', 1, 37, 2, '2', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:13.058997+00:00", "why": "Fin de mission"}', 'sent', 1, '2026-03-02 08:30:13.074676+00', '2026-03-02 08:30:13.058997+00', NULL, NULL, NULL, 'D0HUGH', '1772440214.172147', '', '2026-03-02 08:30:14.172925+00', '3C4D564A4CB3', false, NULL);
INSERT INTO public.outbox VALUES (107, 'de5e915a-8394-4b6b-a507-005ea489d351', 1, 24, 15, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-03T08:30:05.412002+00:00", "why": "expired", "since": "2026-03-02T08:30:05.360279+00:00"}', 'sent', 1, '2026-03-02 08:30:05.439032+00', '2026-03-03 08:30:05.412002+00', NULL, NULL, 'c43c4beb-3d6a-41aa-a2e3-c69b23f615f2', 'D0EMMA', '1772440205.408699', '', '2026-03-10 08:00:00.305954+00', '2E6FF64E127B', true, NULL);
INSERT INTO public.outbox VALUES (105, '767e924d-a35b-4eb3-98b2-6a2a3adef9ec', 1, 24, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:05.350808+00:00"}', 'unreachable', 0, '2026-03-02 08:30:05.360279+00', '2026-03-02 08:30:05.350808+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2E6FF64E127B', false, NULL);
INSERT INTO public.outbox VALUES (111, '12da278d-cdca-40f0-a835-2a7bfede35b4', 1, 25, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Yann Imbert", "identifier": "yann@cabinet-durand.fr", "owner": "16", "starts": "2026-06-01", "at": "2026-03-02T08:30:05.502946+00:00"}', 'unreachable', 0, '2026-03-02 08:30:05.527505+00', '2026-03-02 08:30:05.502946+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '311191133812', false, NULL);
INSERT INTO public.outbox VALUES (122, '09f479d1-7118-4c78-b29b-d654aa748ee4', 1, 27, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:05.751599+00:00"}', 'unreachable', 0, '2026-03-02 08:30:05.759652+00', '2026-03-02 08:30:05.751599+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D2FB09966845', false, NULL);
INSERT INTO public.outbox VALUES (108, '627ae36c-e739-4f1f-b642-dbbcadc3798e', 1, 25, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Yann Imbert", "identifier": "yann@cabinet-durand.fr", "owner": "16", "starts": "2026-06-01", "at": "2026-03-02T08:30:05.502946+00:00"}', 'sent', 1, '2026-03-02 08:30:05.527505+00', '2026-03-02 08:30:05.502946+00', NULL, NULL, NULL, 'D0HUGH', '1772440207.778165', '', '2026-03-02 08:30:07.779207+00', '311191133812', false, NULL);
INSERT INTO public.outbox VALUES (118, '29475768-7636-4300-a04a-95b69b3fac01', 1, 27, 1, '1', 'password', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:05.751599+00:00"}', 'sent', 1, '2026-03-02 08:30:05.759652+00', '2026-03-02 08:30:05.751599+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440205.796661', '', '2026-03-02 08:30:05.801728+00', 'D2FB09966845', true, 18);
INSERT INTO public.outbox VALUES (112, '31f063d4-32c5-470b-a2fb-7d822e45e0f5', 1, 25, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Yann Imbert", "identifier": "yann@cabinet-durand.fr", "owner": "16", "starts": "2026-06-01", "at": "2026-03-02T08:30:05.502946+00:00"}', 'sent', 1, '2026-03-02 08:30:05.527505+00', '2026-03-02 08:30:05.502946+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.390280', '', '2026-03-02 08:30:08.391421+00', '311191133812', false, NULL);
INSERT INTO public.outbox VALUES (104, '2255dc0d-eed6-4cb8-9b5b-a409804adf08', 1, 24, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:05.350808+00:00"}', 'sent', 1, '2026-03-02 08:30:05.360279+00', '2026-03-02 08:30:05.350808+00', NULL, NULL, NULL, 'D0REMI', '1772440207.382478', '', '2026-03-02 08:30:07.383713+00', '2E6FF64E127B', false, NULL);
INSERT INTO public.outbox VALUES (109, '542dab1d-cfa1-4088-a5ad-c9f9a868d9dc', 1, 25, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Yann Imbert", "identifier": "yann@cabinet-durand.fr", "owner": "16", "starts": "2026-06-01", "at": "2026-03-02T08:30:05.502946+00:00"}', 'sent', 1, '2026-03-02 08:30:05.527505+00', '2026-03-02 08:30:05.502946+00', NULL, NULL, NULL, 'D0PAULE', '1772440207.976815', '', '2026-03-02 08:30:07.97814+00', '311191133812', false, NULL);
INSERT INTO public.outbox VALUES (106, 'c969e4e7-7886-4c2b-816f-8bcd839de0a7', 1, 24, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:05.350808+00:00"}', 'sent', 1, '2026-03-02 08:30:05.360279+00', '2026-03-02 08:30:05.350808+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440207.583818', '', '2026-03-02 08:30:07.585641+00', '2E6FF64E127B', false, NULL);
INSERT INTO public.outbox VALUES (119, 'e837e15d-5a8f-4b4c-8392-2d82a1da80ff', 1, 27, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:05.751599+00:00"}', 'sent', 1, '2026-03-02 08:30:05.759652+00', '2026-03-02 08:30:05.751599+00', NULL, NULL, NULL, 'D0HUGH', '1772440209.376983', '', '2026-03-02 08:30:09.378387+00', 'D2FB09966845', false, NULL);
INSERT INTO public.outbox VALUES (110, 'c4cd12e8-b092-46ff-b739-16e1b965c19b', 1, 25, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Yann Imbert", "identifier": "yann@cabinet-durand.fr", "owner": "16", "starts": "2026-06-01", "at": "2026-03-02T08:30:05.502946+00:00"}', 'sent', 1, '2026-03-02 08:30:05.527505+00', '2026-03-02 08:30:05.502946+00', NULL, NULL, NULL, 'D0REMI', '1772440208.185535', '', '2026-03-02 08:30:08.188058+00', '311191133812', false, NULL);
INSERT INTO public.outbox VALUES (123, 'a5578d65-30d1-42f6-ad4d-bae2027d2040', 1, 27, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:05.751599+00:00"}', 'sent', 1, '2026-03-02 08:30:05.759652+00', '2026-03-02 08:30:05.751599+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440209.973071', '', '2026-03-02 08:30:09.97415+00', 'D2FB09966845', false, NULL);
INSERT INTO public.outbox VALUES (120, '45c7cbab-3ef7-4f9e-b0c2-9994e59f1ff7', 1, 27, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:05.751599+00:00"}', 'sent', 1, '2026-03-02 08:30:05.759652+00', '2026-03-02 08:30:05.751599+00', NULL, NULL, NULL, 'D0PAULE', '1772440209.577706', '', '2026-03-02 08:30:09.57879+00', 'D2FB09966845', false, NULL);
INSERT INTO public.outbox VALUES (121, '58ebc33b-f381-457c-b0d1-75e9606b9466', 1, 27, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:05.751599+00:00"}', 'sent', 1, '2026-03-02 08:30:05.759652+00', '2026-03-02 08:30:05.751599+00', NULL, NULL, NULL, 'D0REMI', '1772440209.777117', '', '2026-03-02 08:30:09.778012+00', 'D2FB09966845', false, NULL);
INSERT INTO public.outbox VALUES (132, 'e508988d-f4cd-445d-ac7c-0df575d7da73', 1, 35, 5, '5', 'subscribers_imported', '{"author": "Claire Durand", "count": "4", "at": "2026-03-02T08:30:10.553380+00:00"}', 'unreachable', 0, '2026-03-02 08:30:10.565621+00', '2026-03-02 08:30:10.55338+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL);
INSERT INTO public.outbox VALUES (125, 'aaabc3e6-7157-4067-b529-450e13754532', 1, 30, 1, '1', 'import_started', '{"file": "abonn\u00e9s.csv", "total": "5", "at": "2026-03-02T08:30:10.459082+00:00"}', 'sent', 1, '2026-03-02 08:30:10.468725+00', '2026-03-02 08:30:10.459082+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440210.596669', '', '2026-03-02 08:30:10.597574+00', '4CAC61F16A53', false, NULL);
INSERT INTO public.outbox VALUES (129, '28f39b5d-9346-42db-9557-56633bb70c3f', 1, 35, 2, '2', 'subscribers_imported', '{"author": "Claire Durand", "count": "4", "at": "2026-03-02T08:30:10.553380+00:00"}', 'sent', 1, '2026-03-02 08:30:10.565621+00', '2026-03-02 08:30:10.55338+00', NULL, NULL, NULL, 'D0HUGH', '1772440211.420053', '', '2026-03-02 08:30:11.421966+00', NULL, false, NULL);
INSERT INTO public.outbox VALUES (130, '2e197af9-fd2f-4786-994b-98471b6dee3e', 1, 35, 3, '3', 'subscribers_imported', '{"author": "Claire Durand", "count": "4", "at": "2026-03-02T08:30:10.553380+00:00"}', 'sent', 1, '2026-03-02 08:30:10.565621+00', '2026-03-02 08:30:10.55338+00', NULL, NULL, NULL, 'D0PAULE', '1772440211.593295', '', '2026-03-02 08:30:11.59469+00', NULL, false, NULL);
INSERT INTO public.outbox VALUES (131, '41a8accf-7d18-4428-aa82-20b50782922f', 1, 35, 4, '4', 'subscribers_imported', '{"author": "Claire Durand", "count": "4", "at": "2026-03-02T08:30:10.553380+00:00"}', 'sent', 1, '2026-03-02 08:30:10.565621+00', '2026-03-02 08:30:10.55338+00', NULL, NULL, NULL, 'D0REMI', '1772440211.780687', '', '2026-03-02 08:30:11.781659+00', NULL, false, NULL);
INSERT INTO public.outbox VALUES (133, 'fb902982-bc31-4d35-a41c-1a9308a8786e', 1, 35, NULL, 'channel', 'subscribers_imported', '{"author": "Claire Durand", "count": "4", "at": "2026-03-02T08:30:10.553380+00:00"}', 'sent', 1, '2026-03-02 08:30:10.565621+00', '2026-03-02 08:30:10.55338+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440212.423741', '', '2026-03-02 08:30:12.439116+00', NULL, false, NULL);
INSERT INTO public.outbox VALUES (134, 'f9bd1bf3-ebb2-45ce-9cd6-d2c3295a748b', 1, 35, 1, '1', 'import_ended', '{"added": "4", "there": "0", "left_out": "0", "refused": "1", "outside": "1", "total": "5", "file": "abonn\u00e9s.csv", "outcome": "done", "place": "slack", "at": "2026-03-02T08:30:10.553380+00:00"}', 'sent', 1, '2026-03-02 08:30:10.56769+00', '2026-03-02 08:30:10.55338+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440212.470666', '', '2026-03-02 08:30:12.471498+00', NULL, false, NULL);
INSERT INTO public.outbox VALUES (124, 'ad635cd8-baaa-4e0b-a8e5-e6711d0fdd88', 1, 27, 1, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-03T08:30:05.801728+00:00", "why": "expired", "since": "2026-03-02T08:30:05.759652+00:00"}', 'sent', 1, '2026-03-02 08:30:05.818138+00', '2026-03-03 08:30:05.801728+00', NULL, NULL, '29475768-7636-4300-a04a-95b69b3fac01', 'D0CLAIRE', '1772440205.796661', '', '2026-03-10 08:00:00.30652+00', 'D2FB09966845', true, NULL);
INSERT INTO public.outbox VALUES (142, '949ee848-9d9e-4768-863b-58ec1e98e179', 1, 36, 5, '5', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:12.832242+00:00", "why": "Cong\u00e9 sabbatique"}', 'unreachable', 0, '2026-03-02 08:30:12.872767+00', '2026-03-02 08:30:12.832242+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '211B908BF722', false, NULL);
INSERT INTO public.outbox VALUES (140, 'd5dc3be1-fe6b-4c82-a64f-8c5b19d2a602', 1, 36, 3, '3', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:12.832242+00:00", "why": "Cong\u00e9 sabbatique"}', 'sent', 1, '2026-03-02 08:30:12.872767+00', '2026-03-02 08:30:12.832242+00', NULL, NULL, NULL, 'D0PAULE', '1772440212.979063', '', '2026-03-02 08:30:12.982093+00', '211B908BF722', false, NULL);
INSERT INTO public.outbox VALUES (93, '9cb135f8-6ac9-46d4-ab57-6d9a38707a01', 1, 22, 13, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:13.058997+00:00", "why": "ended", "since": "2026-03-02T08:30:04.968301+00:00"}', 'sent', 1, '2026-03-02 08:30:05.077983+00', '2026-03-02 08:30:13.058997+00', NULL, NULL, 'e73101ea-31d6-4c24-87fa-ba5befbcb71c', 'D0THOMAS', '1772440205.054963', '', '2026-03-02 08:30:13.128223+00', '3C4D564A4CB3', true, NULL);
INSERT INTO public.outbox VALUES (141, 'fbda36e0-1788-4bef-8b79-801bed9a1a6c', 1, 36, 4, '4', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:12.832242+00:00", "why": "Cong\u00e9 sabbatique"}', 'sent', 1, '2026-03-02 08:30:12.872767+00', '2026-03-02 08:30:12.832242+00', NULL, NULL, NULL, 'D0REMI', '1772440213.576169', '', '2026-03-02 08:30:13.577223+00', '211B908BF722', false, NULL);
INSERT INTO public.outbox VALUES (143, 'cdefb014-8bd0-418e-9d25-18afcd2d842b', 1, 36, NULL, 'channel', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:12.832242+00:00", "why": ""}', 'sent', 1, '2026-03-02 08:30:12.872767+00', '2026-03-02 08:30:12.832242+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440213.780345', '', '2026-03-02 08:30:13.781212+00', '211B908BF722', false, NULL);
INSERT INTO public.outbox VALUES (156, 'd7afa368-68de-4829-95b5-c2261a7d349b', 1, 39, 1, '1', 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:15.804383+00:00"}', 'sent', 1, '2026-03-02 08:30:15.810167+00', '2026-03-02 08:30:15.804383+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440215.969703', '', '2026-03-02 08:30:15.970459+00', 'F2B9B85569DE', false, NULL);
INSERT INTO public.outbox VALUES (157, '12f65057-1a4b-4c80-86b7-2a5b3bb641f3', 1, 39, 2, '2', 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:15.804383+00:00"}', 'sent', 1, '2026-03-02 08:30:15.810167+00', '2026-03-02 08:30:15.804383+00', NULL, NULL, NULL, 'D0HUGH', '1772440216.173533', '', '2026-03-02 08:30:16.174248+00', 'F2B9B85569DE', false, NULL);
INSERT INTO public.outbox VALUES (165, '9f306333-b788-461a-925c-1e84382444c9', 1, 41, 1, '1', 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:17.632872+00:00"}', 'sent', 1, '2026-03-02 08:30:17.642948+00', '2026-03-02 08:30:17.632872+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440217.776729', '', '2026-03-02 08:30:17.778039+00', 'E4922DA171D6', false, NULL);
INSERT INTO public.outbox VALUES (158, '84c48cad-fce1-41fe-a9cb-c05f873f8869', 1, 39, 3, '3', 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:15.804383+00:00"}', 'sent', 1, '2026-03-02 08:30:15.810167+00', '2026-03-02 08:30:15.804383+00', NULL, NULL, NULL, 'D0PAULE', '1772440216.371647', '', '2026-03-02 08:30:16.376523+00', 'F2B9B85569DE', false, NULL);
INSERT INTO public.outbox VALUES (191, '3a66afae-e9f4-4cb3-b750-ac38dcf6994b', 1, 44, 1, '1', 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:22.241651+00:00"}', 'sent', 1, '2026-03-02 08:30:22.254+00', '2026-03-02 08:30:22.241651+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440222.368408', '', '2026-03-02 08:30:22.369014+00', 'B5FA6F3BFEC4', false, NULL);
INSERT INTO public.outbox VALUES (159, '336b58c0-8768-4b6f-a704-9f76a020e1ae', 1, 39, 4, '4', 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:15.804383+00:00"}', 'sent', 1, '2026-03-02 08:30:15.810167+00', '2026-03-02 08:30:15.804383+00', NULL, NULL, NULL, 'D0REMI', '1772440216.574831', '', '2026-03-02 08:30:16.575455+00', 'F2B9B85569DE', false, NULL);
INSERT INTO public.outbox VALUES (166, 'f01d8af9-4788-41d1-8e7e-eef1eb2cad42', 1, 41, 2, '2', 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:17.632872+00:00"}', 'sent', 1, '2026-03-02 08:30:17.642948+00', '2026-03-02 08:30:17.632872+00', NULL, NULL, NULL, 'D0HUGH', '1772440217.978934', '', '2026-03-02 08:30:17.980155+00', 'E4922DA171D6', false, NULL);
INSERT INTO public.outbox VALUES (194, '54d9ef7b-52a2-4ef7-a749-30dace46f7e3', 1, 44, 4, '4', 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:22.241651+00:00"}', 'sent', 1, '2026-03-02 08:30:22.254+00', '2026-03-02 08:30:22.241651+00', NULL, NULL, NULL, 'D0REMI', '1772440222.978144', '', '2026-03-02 08:30:22.979158+00', 'B5FA6F3BFEC4', false, NULL);
INSERT INTO public.outbox VALUES (167, '0fb1f85b-f181-4740-9485-9225e5dfb07c', 1, 41, 3, '3', 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:17.632872+00:00"}', 'sent', 1, '2026-03-02 08:30:17.642948+00', '2026-03-02 08:30:17.632872+00', NULL, NULL, NULL, 'D0PAULE', '1772440218.183673', '', '2026-03-02 08:30:18.18536+00', 'E4922DA171D6', false, NULL);
INSERT INTO public.outbox VALUES (192, 'e4c9fd43-d120-4807-b829-9c7354c1bf45', 1, 44, 2, '2', 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:22.241651+00:00"}', 'sent', 1, '2026-03-02 08:30:22.254+00', '2026-03-02 08:30:22.241651+00', NULL, NULL, NULL, 'D0HUGH', '1772440222.575096', '', '2026-03-02 08:30:22.576033+00', 'B5FA6F3BFEC4', false, NULL);
INSERT INTO public.outbox VALUES (168, 'b89ed376-2c53-4ad7-94a7-f85ca432f634', 1, 41, 4, '4', 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:17.632872+00:00"}', 'sent', 1, '2026-03-02 08:30:17.642948+00', '2026-03-02 08:30:17.632872+00', NULL, NULL, NULL, 'D0REMI', '1772440218.380053', '', '2026-03-02 08:30:18.380935+00', 'E4922DA171D6', false, NULL);
INSERT INTO public.outbox VALUES (170, '6a344f50-1806-41cf-80bf-d9df8b90e6b7', 1, 41, 2, NULL, 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:17.632872+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:17.642948+00:00"}', 'sent', 1, '2026-03-02 08:30:18.746225+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, 'f01d8af9-4788-41d1-8e7e-eef1eb2cad42', 'D0HUGH', '1772440217.978934', '', '2026-03-02 08:30:18.804515+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (193, '6f30133c-a505-43d0-9bc7-b8ffde3efad9', 1, 44, 3, '3', 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:22.241651+00:00"}', 'sent', 1, '2026-03-02 08:30:22.254+00', '2026-03-02 08:30:22.241651+00', NULL, NULL, NULL, 'D0PAULE', '1772440222.772085', '', '2026-03-02 08:30:22.773131+00', 'B5FA6F3BFEC4', false, NULL);
INSERT INTO public.outbox VALUES (195, 'd55e301c-ea64-42ea-91f3-22f1b1fc3ed9', 1, 44, 15, '15', 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:22.241651+00:00"}', 'sent', 1, '2026-03-02 08:30:22.254+00', '2026-03-02 08:30:22.241651+00', NULL, NULL, NULL, 'D0EMMA', '1772440223.170728', '', '2026-03-02 08:30:23.171386+00', 'B5FA6F3BFEC4', false, NULL);
INSERT INTO public.outbox VALUES (148, 'dd9d8e07-ec3b-47f7-9f04-783f91670933', 1, 37, 5, '5', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:13.058997+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-02 08:30:13.074676+00', '2026-03-02 08:30:13.058997+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3C4D564A4CB3', false, NULL);
INSERT INTO public.outbox VALUES (146, '8f2db752-cf56-4d8a-a425-07b3cb466b42', 1, 37, 3, '3', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:13.058997+00:00", "why": "Fin de mission"}', 'sent', 1, '2026-03-02 08:30:13.074676+00', '2026-03-02 08:30:13.058997+00', NULL, NULL, NULL, 'D0PAULE', '1772440214.375247', '', '2026-03-02 08:30:14.376277+00', '3C4D564A4CB3', false, NULL);
INSERT INTO public.outbox VALUES (161, '9edf2b88-3d42-4e1b-8c8b-7c4965b26232', 1, 39, 2, NULL, 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:15.804383+00:00", "answered": "Hugh Martin", "answer": "enrolment_refused", "since": "2026-03-02T08:30:15.810167+00:00"}', 'sent', 1, '2026-03-02 08:30:16.876583+00', '2026-03-02 08:30:16.862366+00', NULL, NULL, '12f65057-1a4b-4c80-86b7-2a5b3bb641f3', 'D0HUGH', '1772440216.173533', '', '2026-03-02 08:30:16.972058+00', 'C897F18B0FB2', false, NULL);
INSERT INTO public.outbox VALUES (147, '93beb258-2138-480d-8b2f-66f762706cc2', 1, 37, 4, '4', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:13.058997+00:00", "why": "Fin de mission"}', 'sent', 1, '2026-03-02 08:30:13.074676+00', '2026-03-02 08:30:13.058997+00', NULL, NULL, NULL, 'D0REMI', '1772440214.577298', '', '2026-03-02 08:30:14.57887+00', '3C4D564A4CB3', false, NULL);
INSERT INTO public.outbox VALUES (149, 'af6ac1c3-fb47-4f8d-95d4-8011049530ff', 1, 37, NULL, 'channel', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:13.058997+00:00", "why": ""}', 'sent', 1, '2026-03-02 08:30:13.074676+00', '2026-03-02 08:30:13.058997+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440214.771356', '', '2026-03-02 08:30:14.772279+00', '3C4D564A4CB3', false, NULL);
INSERT INTO public.outbox VALUES (277, '96aa9e30-c975-465a-a286-faf6c3e5a4b6', 1, 64, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:04.827999+00:00"}', 'sent', 1, '2026-03-10 08:00:04.854873+00', '2026-03-10 08:00:04.827999+00', NULL, NULL, NULL, 'D0HUGH', '1773129604.934867', '', '2026-03-10 08:00:04.936754+00', 'E678A284F99C', false, NULL);
INSERT INTO public.outbox VALUES (163, '2f1b7dc8-b1ff-4d3e-8a2f-65cc16e1500c', 1, 39, 4, NULL, 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:15.804383+00:00", "answered": "Hugh Martin", "answer": "enrolment_refused", "since": "2026-03-02T08:30:15.810167+00:00"}', 'sent', 1, '2026-03-02 08:30:16.877919+00', '2026-03-02 08:30:16.862366+00', NULL, NULL, '336b58c0-8768-4b6f-a704-9f76a020e1ae', 'D0REMI', '1772440216.574831', '', '2026-03-02 08:30:17.391385+00', 'C897F18B0FB2', false, NULL);
INSERT INTO public.outbox VALUES (160, 'f8c3e34e-c619-49b5-af59-7604b95a6ffa', 1, 39, 1, NULL, 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:15.804383+00:00", "answered": "Hugh Martin", "answer": "enrolment_refused", "since": "2026-03-02T08:30:15.810167+00:00"}', 'sent', 1, '2026-03-02 08:30:16.875724+00', '2026-03-02 08:30:16.862366+00', NULL, NULL, 'd7afa368-68de-4829-95b5-c2261a7d349b', 'D0CLAIRE', '1772440215.969703', '', '2026-03-02 08:30:16.900274+00', 'C897F18B0FB2', false, NULL);
INSERT INTO public.outbox VALUES (171, '3d126e35-5b65-4d39-9540-e06ed22b11bb', 1, 41, 3, NULL, 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:17.632872+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:17.642948+00:00"}', 'sent', 1, '2026-03-02 08:30:18.747386+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, '0fb1f85b-f181-4740-9485-9225e5dfb07c', 'D0PAULE', '1772440218.183673', '', '2026-03-02 08:30:18.985668+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (162, '52d79f75-4a16-454e-9d09-fa7f17898b8c', 1, 39, 3, NULL, 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:15.804383+00:00", "answered": "Hugh Martin", "answer": "enrolment_refused", "since": "2026-03-02T08:30:15.810167+00:00"}', 'sent', 1, '2026-03-02 08:30:16.877344+00', '2026-03-02 08:30:16.862366+00', NULL, NULL, '84c48cad-fce1-41fe-a9cb-c05f873f8869', 'D0PAULE', '1772440216.371647', '', '2026-03-02 08:30:17.177628+00', 'C897F18B0FB2', false, NULL);
INSERT INTO public.outbox VALUES (164, '232605f9-253c-4630-8721-bf199c1fe97a', 1, 39, 7, '7', 'enrolment_refused', '{"person": "Marc Lef\u00e8vre", "author": "Hugh Martin", "at": "2026-03-02T08:30:16.862366+00:00"}', 'sent', 1, '2026-03-02 08:30:16.878487+00', '2026-03-02 08:30:16.862366+00', NULL, NULL, NULL, 'D0MARC', '1772440217.573160', '', '2026-03-02 08:30:17.573983+00', 'C897F18B0FB2', false, NULL);
INSERT INTO public.outbox VALUES (169, '7597c419-1534-49d0-9a8f-d45776dfc3ce', 1, 41, 1, NULL, 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:17.632872+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:17.642948+00:00"}', 'sent', 1, '2026-03-02 08:30:18.745049+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, '9f306333-b788-461a-925c-1e84382444c9', 'D0CLAIRE', '1772440217.776729', '', '2026-03-02 08:30:18.803849+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (271, '724fdc6d-4de2-4069-8a7a-ea882e1d0942', 1, 60, 5, '5', 'partner_left', '{"person": "R\u00e9mi Sarre", "owner": "4", "at": "2026-03-10T08:00:01.621704+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.750359+00', '2026-03-10 08:00:01.621704+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9B8E67E9F571', false, NULL);
INSERT INTO public.outbox VALUES (272, '286d70e4-0c8d-47cb-a195-b0ed77809e97', 1, 60, 15, '15', 'partner_left', '{"person": "R\u00e9mi Sarre", "owner": "4", "at": "2026-03-10T08:00:01.621704+00:00"}', 'sent', 1, '2026-03-10 08:00:01.750359+00', '2026-03-10 08:00:01.621704+00', NULL, NULL, NULL, 'D0EMMA', '1773129604.056138', '', '2026-03-10 08:00:04.056964+00', '9B8E67E9F571', false, NULL);
INSERT INTO public.outbox VALUES (284, '6f7da602-c093-4014-8480-26c2f81b344d', 1, 65, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:04.989420+00:00"}', 'unreachable', 0, '2026-03-10 08:00:04.999606+00', '2026-03-10 08:00:04.98942+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DCEE0D0ED09C', false, NULL);
INSERT INTO public.outbox VALUES (150, 'a4aa0392-2088-4dba-9958-797a34722ad8', 1, 38, 14, '14', 'subscriber_removed', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:13.242088+00', '2026-03-02 08:30:13.232136+00', NULL, NULL, NULL, 'D0LOUIS', '1772440214.974331', '', '2026-03-02 08:30:14.974995+00', '71F11F05AB33', false, NULL);
INSERT INTO public.outbox VALUES (283, '62ef62bc-5e14-4a7a-afd0-16f503adcc5a', 1, 65, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:04.989420+00:00"}', 'sent', 1, '2026-03-10 08:00:04.999606+00', '2026-03-10 08:00:04.98942+00', NULL, NULL, NULL, 'D0HUGH', '1773129605.866053', '', '2026-03-10 08:00:05.867554+00', 'DCEE0D0ED09C', false, NULL);
INSERT INTO public.outbox VALUES (151, 'acfaa46f-6761-4b8b-ba17-a9a4af966d51', 1, 38, 2, '2', 'subscriber_removed', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:13.242088+00', '2026-03-02 08:30:13.232136+00', NULL, NULL, NULL, 'D0HUGH', '1772440215.173753', '', '2026-03-02 08:30:15.175352+00', '71F11F05AB33', false, NULL);
INSERT INTO public.outbox VALUES (177, '94f85ed8-0a93-4c1b-925d-4dc716928ee6', 1, 43, 5, '5', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'unreachable', 0, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (184, '27d5e7d1-4fa0-480f-ad97-33db4a5f4be9', 1, 43, 18, '18', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'unreachable', 0, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (188, 'f6bd5636-5e22-448a-911e-ac6e05496b97', 1, 43, 22, '22', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'unreachable', 0, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (178, '8b5fa567-b921-41ac-afa5-6fed63e2649c', 1, 43, 6, '6', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'sent', 1, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, 'D0ANNE', '1772440220.188650', '', '2026-03-02 08:30:20.190135+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (172, '53a129bd-fc27-457f-9ea2-55e3fbedc204', 1, 41, 4, NULL, 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:17.632872+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:17.642948+00:00"}', 'sent', 1, '2026-03-02 08:30:18.748232+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, 'b89ed376-2c53-4ad7-94a7-f85ca432f634', 'D0REMI', '1772440218.380053', '', '2026-03-02 08:30:19.169716+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (173, '557377ca-f1b8-4515-9831-d9d2fc0a1716', 1, 43, 1, '1', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'sent', 1, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440219.373773', '', '2026-03-02 08:30:19.375048+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (179, 'b4d9d5db-c56f-4761-bc8f-1e4a9c3c2e4c', 1, 43, 7, '7', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'sent', 1, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, 'D0MARC', '1772440220.375457', '', '2026-03-02 08:30:20.376263+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (174, '1279275a-7331-4805-bef1-1f7369f6d287', 1, 43, 2, '2', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'sent', 1, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, 'D0HUGH', '1772440219.575657', '', '2026-03-02 08:30:19.576923+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (185, '0ec81c0c-599d-483b-b524-8e6609c2869f', 1, 43, 19, '19', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'sent', 1, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, 'D100000', '1772440221.379579', '', '2026-03-02 08:30:21.380697+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (175, '6d30624c-ea43-48a6-b19c-8373a8710b9e', 1, 43, 3, '3', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'sent', 1, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, 'D0PAULE', '1772440219.782346', '', '2026-03-02 08:30:19.78343+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (180, '33687af3-04e3-46ca-aa0f-1192a15ec815', 1, 43, 8, '8', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'sent', 1, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, 'D0ZOE', '1772440220.575619', '', '2026-03-02 08:30:20.576496+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (176, '958563cc-fe9c-4bb9-aeb5-35f819be78a0', 1, 43, 4, '4', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'sent', 1, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, 'D0REMI', '1772440219.970231', '', '2026-03-02 08:30:19.970797+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (186, '162f1e77-c800-46dd-a148-8ad23cac8d07', 1, 43, 20, '20', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'sent', 1, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, 'D100001', '1772440221.573157', '', '2026-03-02 08:30:21.574801+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (181, '4829c2c2-5842-45f5-a470-f947b047399d', 1, 43, 9, '9', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'sent', 1, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, 'D0NORA', '1772440220.787113', '', '2026-03-02 08:30:20.789391+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (182, '96920479-0c52-494d-a5c0-e61b2485676e', 1, 43, 10, '10', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'sent', 1, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, 'D0BRUNO', '1772440220.975606', '', '2026-03-02 08:30:20.976774+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (187, '88549313-0027-4092-9070-541872a1cb39', 1, 43, 21, '21', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'sent', 1, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, 'D100002', '1772440221.775695', '', '2026-03-02 08:30:21.776662+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (183, 'ad1fb311-2375-4b78-9415-cdaf6010531e', 1, 43, 11, '11', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'sent', 1, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, 'D0OSCAR', '1772440221.184535', '', '2026-03-02 08:30:21.185776+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (189, '595077c6-d79c-4d0e-9470-5015771720a9', 1, 43, NULL, 'channel', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:18.733954+00:00"}', 'sent', 1, '2026-03-02 08:30:18.753932+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440221.978022', '', '2026-03-02 08:30:21.978976+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (190, 'b72db271-b8b4-4e4f-ae9b-ece64017b66e', 1, 41, 15, '15', 'enrolment_approved', '{"person": "Emma Hubert", "author": "Hugh Martin", "at": "2026-03-02T08:30:18.733954+00:00"}', 'sent', 1, '2026-03-02 08:30:18.759543+00', '2026-03-02 08:30:18.733954+00', NULL, NULL, NULL, 'D0EMMA', '1772440222.172519', '', '2026-03-02 08:30:22.173323+00', '4212175AF0C8', false, NULL);
INSERT INTO public.outbox VALUES (135, '9a382334-b4a9-4aae-9b3e-44c8af9c3b30', 1, 31, 19, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Pr\u00e9nom0 Nom0", "identifier": "crowd0@cabinet-durand.fr", "owner": "19", "starts": "", "at": "2026-03-03T08:30:10.832827+00:00", "why": "expired", "since": "2026-03-02T08:30:10.545881+00:00"}', 'sent', 1, '2026-03-02 08:30:10.84041+00', '2026-03-03 08:30:10.832827+00', NULL, NULL, '0ea0a956-4ff4-490e-a256-0a6deacea41b', 'D100000', '1772440210.832042', '', '2026-03-10 08:00:00.307188+00', NULL, true, NULL);
INSERT INTO public.outbox VALUES (137, '26d979df-4028-4fcf-9c9d-530124e62366', 1, 33, 21, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Pr\u00e9nom2 Nom2", "identifier": "crowd2@cabinet-durand.fr", "owner": "21", "starts": "", "at": "2026-03-03T08:30:11.267520+00:00", "why": "expired", "since": "2026-03-02T08:30:10.545881+00:00"}', 'sent', 1, '2026-03-02 08:30:11.273645+00', '2026-03-03 08:30:11.26752+00', NULL, NULL, '5f352a57-80df-44d4-aa2e-3d59b9ae3f51', 'D100002', '1772440211.266358', '', '2026-03-10 08:00:00.30817+00', NULL, true, NULL);
INSERT INTO public.outbox VALUES (136, '3eb3e02f-7e45-4efd-9edc-aa47f71e9e06', 1, 32, 20, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Pr\u00e9nom1 Nom1", "identifier": "crowd1@cabinet-durand.fr", "owner": "20", "starts": "", "at": "2026-03-03T08:30:11.066198+00:00", "why": "expired", "since": "2026-03-02T08:30:10.545881+00:00"}', 'sent', 1, '2026-03-02 08:30:11.073631+00', '2026-03-03 08:30:11.066198+00', NULL, NULL, 'd582b2a1-8fc0-4c0a-99fc-8056a1eab6e8', 'D100001', '1772440211.065104', '', '2026-03-10 08:00:00.307686+00', NULL, true, NULL);
INSERT INTO public.outbox VALUES (205, '9cb97ddf-99e8-4077-8a09-81028e2a8c72', 1, 47, 1, '1', 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "proposal": "47", "at": "2026-03-10T08:00:00.476353+00:00"}', 'sent', 1, '2026-03-10 08:00:00.494134+00', '2026-03-10 08:00:00.476353+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.542064', '', '2026-03-10 08:00:00.551895+00', 'CE7D1A936634', false, NULL);
INSERT INTO public.outbox VALUES (196, '6e32e157-3cec-4435-bfe2-d0bed3eabd22', 1, 45, 1, '1', 'access_ending', '{"person": "Emma Hubert", "owner": "15", "ends": "2026-03-17", "proposal": "45", "at": "2026-03-10T08:00:00.237528+00:00"}', 'sent', 1, '2026-03-10 08:00:00.273696+00', '2026-03-10 08:00:00.237528+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.368015', '', '2026-03-10 08:00:00.372914+00', '4A5AC098F2EB', false, NULL);
INSERT INTO public.outbox VALUES (197, 'c6bb3e63-5a23-4f37-a524-7bdef473ebfd', 1, 45, 2, '2', 'access_ending', '{"person": "Emma Hubert", "owner": "15", "ends": "2026-03-17", "proposal": "45", "at": "2026-03-10T08:00:00.237528+00:00"}', 'sent', 1, '2026-03-10 08:00:00.273696+00', '2026-03-10 08:00:00.237528+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.370534', '', '2026-03-10 08:00:00.373254+00', '4A5AC098F2EB', false, NULL);
INSERT INTO public.outbox VALUES (198, '5b7ffb50-168b-4bcf-90d6-4bb6faa02a57', 1, 45, 3, '3', 'access_ending', '{"person": "Emma Hubert", "owner": "15", "ends": "2026-03-17", "proposal": "45", "at": "2026-03-10T08:00:00.237528+00:00"}', 'sent', 1, '2026-03-10 08:00:00.273696+00', '2026-03-10 08:00:00.237528+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.371386', '', '2026-03-10 08:00:00.37349+00', '4A5AC098F2EB', false, NULL);
INSERT INTO public.outbox VALUES (201, '65b59811-e0cb-431a-bbd7-e356773d8481', 1, 44, 3, NULL, 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:22.241651+00:00", "answered": "", "answer": "enrolment_expired", "since": "2026-03-02T08:30:22.254000+00:00"}', 'sent', 1, '2026-03-10 08:00:00.412512+00', '2026-03-10 08:00:00.36626+00', NULL, NULL, '6f30133c-a505-43d0-9bc7-b8ffde3efad9', 'D0PAULE', '1772440222.772085', '', '2026-03-10 08:00:00.464905+00', '0895691737BA', false, NULL);
INSERT INTO public.outbox VALUES (203, 'fe92e2a6-7b26-4fe3-9e8a-c01f2ec38a1e', 1, 44, 15, NULL, 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:22.241651+00:00", "answered": "", "answer": "enrolment_expired", "since": "2026-03-02T08:30:22.254000+00:00"}', 'sent', 1, '2026-03-10 08:00:00.414469+00', '2026-03-10 08:00:00.36626+00', NULL, NULL, 'd55e301c-ea64-42ea-91f3-22f1b1fc3ed9', 'D0EMMA', '1772440223.170728', '', '2026-03-10 08:00:00.465311+00', '0895691737BA', false, NULL);
INSERT INTO public.outbox VALUES (209, 'bd3dbf89-314b-47d5-a8ee-59692a5128d7', 1, 47, 1, NULL, 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "proposal": "47", "at": "2026-03-10T08:00:00.476353+00:00", "answered": "Claire Durand", "answer": "proposal_set_aside", "since": "2026-03-10T08:00:00.494134+00:00"}', 'sent', 1, '2026-03-10 08:00:00.797449+00', '2026-03-10 08:00:00.786131+00', NULL, NULL, '9cb97ddf-99e8-4077-8a09-81028e2a8c72', 'D0CLAIRE', '1773129600.542064', '', '2026-03-10 08:00:00.840832+00', '255B593F0002', false, NULL);
INSERT INTO public.outbox VALUES (200, 'f0a2c69d-225d-43b7-b63f-42afe5f9ea83', 1, 44, 2, NULL, 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:22.241651+00:00", "answered": "", "answer": "enrolment_expired", "since": "2026-03-02T08:30:22.254000+00:00"}', 'sent', 1, '2026-03-10 08:00:00.409881+00', '2026-03-10 08:00:00.36626+00', NULL, NULL, 'e4c9fd43-d120-4807-b829-9c7354c1bf45', 'D0HUGH', '1772440222.575096', '', '2026-03-10 08:00:00.464596+00', '0895691737BA', false, NULL);
INSERT INTO public.outbox VALUES (199, '51352064-e998-4296-82c2-1149526f19f3', 1, 44, 1, NULL, 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:22.241651+00:00", "answered": "", "answer": "enrolment_expired", "since": "2026-03-02T08:30:22.254000+00:00"}', 'sent', 1, '2026-03-10 08:00:00.407157+00', '2026-03-10 08:00:00.36626+00', NULL, NULL, '3a66afae-e9f4-4cb3-b750-ac38dcf6994b', 'D0CLAIRE', '1772440222.368408', '', '2026-03-10 08:00:00.464223+00', '0895691737BA', false, NULL);
INSERT INTO public.outbox VALUES (202, '83213704-9885-4ef2-a327-fe16ebf66a60', 1, 44, 4, NULL, 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:22.241651+00:00", "answered": "", "answer": "enrolment_expired", "since": "2026-03-02T08:30:22.254000+00:00"}', 'sent', 1, '2026-03-10 08:00:00.41366+00', '2026-03-10 08:00:00.36626+00', NULL, NULL, '54d9ef7b-52a2-4ef7-a749-30dace46f7e3', 'D0REMI', '1772440222.978144', '', '2026-03-10 08:00:00.465123+00', '0895691737BA', false, NULL);
INSERT INTO public.outbox VALUES (204, 'b3f1cfdc-da91-42e4-aa6b-f30ad4c6424c', 1, 44, 6, '6', 'enrolment_expired', '{"person": "Anne Petit", "author": "", "at": "2026-03-10T08:00:00.366260+00:00"}', 'sent', 1, '2026-03-10 08:00:00.41527+00', '2026-03-10 08:00:00.36626+00', NULL, NULL, NULL, 'D0ANNE', '1773129600.463019', '', '2026-03-10 08:00:00.466949+00', '0895691737BA', false, NULL);
INSERT INTO public.outbox VALUES (206, 'e0392737-7ec9-4129-bc26-7696a39144ad', 1, 47, 2, '2', 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "proposal": "47", "at": "2026-03-10T08:00:00.476353+00:00"}', 'sent', 1, '2026-03-10 08:00:00.494134+00', '2026-03-10 08:00:00.476353+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.543276', '', '2026-03-10 08:00:00.552229+00', 'CE7D1A936634', false, NULL);
INSERT INTO public.outbox VALUES (207, '25136d6e-2f45-469a-b47b-e052b20f1c5b', 1, 47, 3, '3', 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "proposal": "47", "at": "2026-03-10T08:00:00.476353+00:00"}', 'sent', 1, '2026-03-10 08:00:00.494134+00', '2026-03-10 08:00:00.476353+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.543896', '', '2026-03-10 08:00:00.552479+00', 'CE7D1A936634', false, NULL);
INSERT INTO public.outbox VALUES (208, '9df0e8f2-6df0-4c90-a56d-b1bd7904b129', 1, 47, 15, '15', 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "proposal": "47", "at": "2026-03-10T08:00:00.476353+00:00"}', 'sent', 1, '2026-03-10 08:00:00.494134+00', '2026-03-10 08:00:00.476353+00', NULL, NULL, NULL, 'D0EMMA', '1773129600.544413', '', '2026-03-10 08:00:00.552754+00', 'CE7D1A936634', false, NULL);
INSERT INTO public.outbox VALUES (210, '59b8b05e-0f64-4916-8543-20b9cf90f567', 1, 47, 2, NULL, 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "proposal": "47", "at": "2026-03-10T08:00:00.476353+00:00", "answered": "Claire Durand", "answer": "proposal_set_aside", "since": "2026-03-10T08:00:00.494134+00:00"}', 'sent', 1, '2026-03-10 08:00:00.799241+00', '2026-03-10 08:00:00.786131+00', NULL, NULL, 'e0392737-7ec9-4129-bc26-7696a39144ad', 'D0HUGH', '1773129600.543276', '', '2026-03-10 08:00:00.841247+00', '255B593F0002', false, NULL);
INSERT INTO public.outbox VALUES (211, '5bcf4249-26e4-4835-b11e-85ab503e5bd4', 1, 47, 3, NULL, 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "proposal": "47", "at": "2026-03-10T08:00:00.476353+00:00", "answered": "Claire Durand", "answer": "proposal_set_aside", "since": "2026-03-10T08:00:00.494134+00:00"}', 'sent', 1, '2026-03-10 08:00:00.800597+00', '2026-03-10 08:00:00.786131+00', NULL, NULL, '25136d6e-2f45-469a-b47b-e052b20f1c5b', 'D0PAULE', '1773129600.543896', '', '2026-03-10 08:00:00.841526+00', '255B593F0002', false, NULL);
INSERT INTO public.outbox VALUES (217, 'cb5f5eb5-afd6-4e72-8cc6-4be228839f82', 1, 50, 1, '1', 'member_changed', '{"person": "Marc Lef\u00e8vre", "owner": "7", "email": "marc.lefevre@cabinet-durand.fr", "new_first_name": "Marc", "new_last_name": "Lenoir", "new_email": "marc.lefevre@cabinet-durand.fr", "member": "U0MARC", "proposal": "50", "at": "2026-03-10T08:00:01.011131+00:00"}', 'sent', 1, '2026-03-10 08:00:01.033417+00', '2026-03-10 08:00:01.011131+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.118809', '', '2026-03-10 08:00:01.124385+00', 'A6C1A59F88A8', false, NULL);
INSERT INTO public.outbox VALUES (212, '102f8dae-0072-43f9-81f2-10d46d8dceb7', 1, 47, 15, NULL, 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "proposal": "47", "at": "2026-03-10T08:00:00.476353+00:00", "answered": "Claire Durand", "answer": "proposal_set_aside", "since": "2026-03-10T08:00:00.494134+00:00"}', 'sent', 1, '2026-03-10 08:00:00.801226+00', '2026-03-10 08:00:00.786131+00', NULL, NULL, '9df0e8f2-6df0-4c90-a56d-b1bd7904b129', 'D0EMMA', '1773129600.544413', '', '2026-03-10 08:00:00.841797+00', '255B593F0002', false, NULL);
INSERT INTO public.outbox VALUES (213, '55a86820-eb7c-4bae-a829-c492f2ae14ee', 1, 49, 1, '1', 'member_joined', '{"person": "Ivan Petrov", "email": "ivan@cabinet-durand.fr", "member": "U0IVAN", "former": "", "proposal": "49", "at": "2026-03-10T08:00:01.006955+00:00"}', 'sent', 1, '2026-03-10 08:00:01.01798+00', '2026-03-10 08:00:01.006955+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.065488', '', '2026-03-10 08:00:01.072537+00', '47C9D4983BC0', false, NULL);
INSERT INTO public.outbox VALUES (214, 'a404ee0f-5052-4b9b-aa61-a868c6f4d120', 1, 49, 2, '2', 'member_joined', '{"person": "Ivan Petrov", "email": "ivan@cabinet-durand.fr", "member": "U0IVAN", "former": "", "proposal": "49", "at": "2026-03-10T08:00:01.006955+00:00"}', 'sent', 1, '2026-03-10 08:00:01.01798+00', '2026-03-10 08:00:01.006955+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.067079', '', '2026-03-10 08:00:01.072983+00', '47C9D4983BC0', false, NULL);
INSERT INTO public.outbox VALUES (215, '70ae6dbc-69ae-4050-9e99-3b5811c15909', 1, 49, 3, '3', 'member_joined', '{"person": "Ivan Petrov", "email": "ivan@cabinet-durand.fr", "member": "U0IVAN", "former": "", "proposal": "49", "at": "2026-03-10T08:00:01.006955+00:00"}', 'sent', 1, '2026-03-10 08:00:01.01798+00', '2026-03-10 08:00:01.006955+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.070110', '', '2026-03-10 08:00:01.073296+00', '47C9D4983BC0', false, NULL);
INSERT INTO public.outbox VALUES (241, '3a53bafc-9823-4115-8725-9774110dcab0', 1, 58, 10, '10', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "58", "at": "2026-03-10T08:00:01.614353+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:01.663112+00', '2026-03-10 08:00:01.614353+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9EAC01D006D3', false, NULL);
INSERT INTO public.outbox VALUES (218, 'be59aa62-df7a-4ff2-a334-47064c412189', 1, 50, 2, '2', 'member_changed', '{"person": "Marc Lef\u00e8vre", "owner": "7", "email": "marc.lefevre@cabinet-durand.fr", "new_first_name": "Marc", "new_last_name": "Lenoir", "new_email": "marc.lefevre@cabinet-durand.fr", "member": "U0MARC", "proposal": "50", "at": "2026-03-10T08:00:01.011131+00:00"}', 'sent', 1, '2026-03-10 08:00:01.033417+00', '2026-03-10 08:00:01.011131+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.119501', '', '2026-03-10 08:00:01.124692+00', 'A6C1A59F88A8', false, NULL);
INSERT INTO public.outbox VALUES (219, '78be8e63-f9c7-41b1-bf30-137e1161f412', 1, 50, 3, '3', 'member_changed', '{"person": "Marc Lef\u00e8vre", "owner": "7", "email": "marc.lefevre@cabinet-durand.fr", "new_first_name": "Marc", "new_last_name": "Lenoir", "new_email": "marc.lefevre@cabinet-durand.fr", "member": "U0MARC", "proposal": "50", "at": "2026-03-10T08:00:01.011131+00:00"}', 'sent', 1, '2026-03-10 08:00:01.033417+00', '2026-03-10 08:00:01.011131+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.120080', '', '2026-03-10 08:00:01.125036+00', 'A6C1A59F88A8', false, NULL);
INSERT INTO public.outbox VALUES (220, 'fc7e8a85-66d9-4c37-86e9-929c78b1fa8d', 1, 50, 15, '15', 'member_changed', '{"person": "Marc Lef\u00e8vre", "owner": "7", "email": "marc.lefevre@cabinet-durand.fr", "new_first_name": "Marc", "new_last_name": "Lenoir", "new_email": "marc.lefevre@cabinet-durand.fr", "member": "U0MARC", "proposal": "50", "at": "2026-03-10T08:00:01.011131+00:00"}', 'sent', 1, '2026-03-10 08:00:01.033417+00', '2026-03-10 08:00:01.011131+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.120565', '', '2026-03-10 08:00:01.125296+00', 'A6C1A59F88A8', false, NULL);
INSERT INTO public.outbox VALUES (246, '4d0937a7-3a82-48d1-8a5b-4ca8c89e3281', 1, 58, 5, '5', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "58", "at": "2026-03-10T08:00:01.614353+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:01.663112+00', '2026-03-10 08:00:01.614353+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9EAC01D006D3', false, NULL);
INSERT INTO public.outbox VALUES (244, 'bd66f3f9-4718-45f9-8985-d538ac1e88cb', 1, 58, 3, '3', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "58", "at": "2026-03-10T08:00:01.614353+00:00", "why": ""}', 'cancelled', 0, '2026-03-10 08:00:01.663112+00', '2026-03-10 08:00:01.614353+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:01.618196+00', '9EAC01D006D3', false, NULL);
INSERT INTO public.outbox VALUES (245, '01c1db23-0f59-4ee3-9185-0e9e49b43311', 1, 58, 4, '4', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "58", "at": "2026-03-10T08:00:01.614353+00:00", "why": ""}', 'cancelled', 0, '2026-03-10 08:00:01.663112+00', '2026-03-10 08:00:01.614353+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:01.621704+00', '9EAC01D006D3', false, NULL);
INSERT INTO public.outbox VALUES (251, 'd2c6d4ed-0165-44d3-963e-67392c15e268', 1, 59, 4, '4', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.618196+00:00"}', 'cancelled', 0, '2026-03-10 08:00:01.682518+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:01.621704+00', '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (265, '763d11ee-7174-4ce1-bccd-2aed80b2d8a6', 1, 59, 4, '4', 'partner_left', '{"person": "Paule Rey", "owner": "3", "at": "2026-03-10T08:00:01.618196+00:00"}', 'cancelled', 0, '2026-03-10 08:00:01.702814+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:01.621704+00', '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (270, '4cbca425-12c0-4ac5-847f-0eac5132a55e', 1, 60, 3, '3', 'partner_left', '{"person": "R\u00e9mi Sarre", "owner": "4", "at": "2026-03-10T08:00:01.621704+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.750359+00', '2026-03-10 08:00:01.621704+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9B8E67E9F571', false, NULL);
INSERT INTO public.outbox VALUES (237, '49c897d4-6555-4990-8624-b715539c2733', 1, 56, 4, '4', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.604329+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.635631+00', '2026-03-10 08:00:01.604329+00', NULL, NULL, NULL, 'D0REMI', '1773129601.743822', '', '2026-03-10 08:00:01.751875+00', 'DF0083231266', false, NULL);
INSERT INTO public.outbox VALUES (243, 'e3b1c2e7-a8bc-4779-9b97-15740cccfede', 1, 58, 2, '2', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "58", "at": "2026-03-10T08:00:01.614353+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.663112+00', '2026-03-10 08:00:01.614353+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.791192', '', '2026-03-10 08:00:01.793727+00', '9EAC01D006D3', false, NULL);
INSERT INTO public.outbox VALUES (242, '97b6c345-f147-447b-bcee-f41fbc9ec9d4', 1, 58, 1, '1', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "58", "at": "2026-03-10T08:00:01.614353+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.663112+00', '2026-03-10 08:00:01.614353+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.790109', '', '2026-03-10 08:00:01.793476+00', '9EAC01D006D3', false, NULL);
INSERT INTO public.outbox VALUES (247, 'af31778c-adaf-401a-9a2c-173ac2d1e123', 1, 58, 15, '15', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "58", "at": "2026-03-10T08:00:01.614353+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.663112+00', '2026-03-10 08:00:01.614353+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.859754', '', '2026-03-10 08:00:01.860416+00', '9EAC01D006D3', false, NULL);
INSERT INTO public.outbox VALUES (248, '2f9519ac-73a8-4bb2-8598-816757874eb2', 1, 58, NULL, 'channel', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "58", "at": "2026-03-10T08:00:01.614353+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.663112+00', '2026-03-10 08:00:01.614353+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.063560', '', '2026-03-10 08:00:02.064344+00', '9EAC01D006D3', false, NULL);
INSERT INTO public.outbox VALUES (268, '95059f22-fb6c-4973-a042-7d12fd75eff9', 1, 60, 1, '1', 'partner_left', '{"person": "R\u00e9mi Sarre", "owner": "4", "at": "2026-03-10T08:00:01.621704+00:00"}', 'sent', 1, '2026-03-10 08:00:01.750359+00', '2026-03-10 08:00:01.621704+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129603.660415', '', '2026-03-10 08:00:03.661806+00', '9B8E67E9F571', false, NULL);
INSERT INTO public.outbox VALUES (269, '728610ab-4e41-4b62-9d19-0acfcb61cfc7', 1, 60, 2, '2', 'partner_left', '{"person": "R\u00e9mi Sarre", "owner": "4", "at": "2026-03-10T08:00:01.621704+00:00"}', 'sent', 1, '2026-03-10 08:00:01.750359+00', '2026-03-10 08:00:01.621704+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.857752', '', '2026-03-10 08:00:03.858642+00', '9B8E67E9F571', false, NULL);
INSERT INTO public.outbox VALUES (216, 'e79c6e2b-ee7e-43fd-b317-9904f29b63e5', 1, 49, 15, '15', 'member_joined', '{"person": "Ivan Petrov", "email": "ivan@cabinet-durand.fr", "member": "U0IVAN", "former": "", "proposal": "49", "at": "2026-03-10T08:00:01.006955+00:00"}', 'sent', 1, '2026-03-10 08:00:01.01798+00', '2026-03-10 08:00:01.006955+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.071370', '', '2026-03-10 08:00:01.07355+00', '47C9D4983BC0', false, NULL);
INSERT INTO public.outbox VALUES (221, '9ca5dac2-ca7e-42e0-a40d-dabc559b57fe', 1, 52, 11, '11', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:01.015368+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:01.099493+00', '2026-03-10 08:00:01.015368+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '25BFFCDC888E', false, NULL);
INSERT INTO public.outbox VALUES (226, 'f7d18071-92ed-4e24-b30d-2c3cb642d8a9', 1, 52, 5, '5', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:01.015368+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:01.099493+00', '2026-03-10 08:00:01.015368+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '25BFFCDC888E', false, NULL);
INSERT INTO public.outbox VALUES (236, 'dcdb8401-6160-4536-971a-727aee265d43', 1, 56, 3, '3', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.604329+00:00", "why": ""}', 'cancelled', 0, '2026-03-10 08:00:01.635631+00', '2026-03-10 08:00:01.604329+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:01.618196+00', 'DF0083231266', false, NULL);
INSERT INTO public.outbox VALUES (235, '6a9ed223-0558-4668-8868-d2947ee458bd', 1, 56, 2, '2', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.604329+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.635631+00', '2026-03-10 08:00:01.604329+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.743498', '', '2026-03-10 08:00:01.751686+00', 'DF0083231266', false, NULL);
INSERT INTO public.outbox VALUES (223, '09c8e1a5-ce9f-482c-a9b8-bf385057d255', 1, 52, 2, '2', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:01.015368+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.099493+00', '2026-03-10 08:00:01.015368+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.186089', '', '2026-03-10 08:00:01.191387+00', '25BFFCDC888E', false, NULL);
INSERT INTO public.outbox VALUES (222, 'b6ae2f42-717f-4ded-af3f-fd4836580e93', 1, 52, 1, '1', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:01.015368+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.099493+00', '2026-03-10 08:00:01.015368+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.184766', '', '2026-03-10 08:00:01.190905+00', '25BFFCDC888E', false, NULL);
INSERT INTO public.outbox VALUES (225, 'dd642909-374d-4838-a012-7e7645dd5aea', 1, 52, 4, '4', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:01.015368+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.099493+00', '2026-03-10 08:00:01.015368+00', NULL, NULL, NULL, 'D0REMI', '1773129601.187881', '', '2026-03-10 08:00:01.191869+00', '25BFFCDC888E', false, NULL);
INSERT INTO public.outbox VALUES (224, 'ab6c6fa9-5e0d-458d-92f9-c26462dbe75c', 1, 52, 3, '3', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:01.015368+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.099493+00', '2026-03-10 08:00:01.015368+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.187263', '', '2026-03-10 08:00:01.191674+00', '25BFFCDC888E', false, NULL);
INSERT INTO public.outbox VALUES (228, '4685ef15-e060-4551-8d7b-bc5ecc7420ed', 1, 52, NULL, 'channel', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:01.015368+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.099493+00', '2026-03-10 08:00:01.015368+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129601.189110', '', '2026-03-10 08:00:01.192243+00', '25BFFCDC888E', false, NULL);
INSERT INTO public.outbox VALUES (227, '7f0f9c05-d552-472f-9933-9708879974ef', 1, 52, 15, '15', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:01.015368+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.099493+00', '2026-03-10 08:00:01.015368+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.188410', '', '2026-03-10 08:00:01.192061+00', '25BFFCDC888E', false, NULL);
INSERT INTO public.outbox VALUES (234, '181cae1e-ea53-4230-adc1-c7495553349c', 1, 56, 1, '1', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.604329+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.635631+00', '2026-03-10 08:00:01.604329+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.743007', '', '2026-03-10 08:00:01.75142+00', 'DF0083231266', false, NULL);
INSERT INTO public.outbox VALUES (230, 'cb769f34-7343-40bd-a306-3f0cb1aec9e6', 1, 53, 2, '2', 'member_returned', '{"person": "Oscar Dupuis", "owner": "11", "email": "oscar@cabinet-durand.fr", "new_first_name": "Oscar", "new_last_name": "Dupuis", "new_email": "oscar@cabinet-durand.fr", "member": "U0OSCAR", "proposal": "53", "at": "2026-03-10T08:00:01.401380+00:00"}', 'sent', 1, '2026-03-10 08:00:01.40861+00', '2026-03-10 08:00:01.40138+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.447498', '', '2026-03-10 08:00:01.451561+00', '61A69C7FB4DB', false, NULL);
INSERT INTO public.outbox VALUES (229, '2a3504f7-d2e0-464d-a978-7ad61ba4acf4', 1, 53, 1, '1', 'member_returned', '{"person": "Oscar Dupuis", "owner": "11", "email": "oscar@cabinet-durand.fr", "new_first_name": "Oscar", "new_last_name": "Dupuis", "new_email": "oscar@cabinet-durand.fr", "member": "U0OSCAR", "proposal": "53", "at": "2026-03-10T08:00:01.401380+00:00"}', 'sent', 1, '2026-03-10 08:00:01.40861+00', '2026-03-10 08:00:01.40138+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.446759', '', '2026-03-10 08:00:01.451143+00', '61A69C7FB4DB', false, NULL);
INSERT INTO public.outbox VALUES (231, 'f6c85c9f-1ae1-4317-895c-812af75b1a9c', 1, 53, 3, '3', 'member_returned', '{"person": "Oscar Dupuis", "owner": "11", "email": "oscar@cabinet-durand.fr", "new_first_name": "Oscar", "new_last_name": "Dupuis", "new_email": "oscar@cabinet-durand.fr", "member": "U0OSCAR", "proposal": "53", "at": "2026-03-10T08:00:01.401380+00:00"}', 'sent', 1, '2026-03-10 08:00:01.40861+00', '2026-03-10 08:00:01.40138+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.448053', '', '2026-03-10 08:00:01.45188+00', '61A69C7FB4DB', false, NULL);
INSERT INTO public.outbox VALUES (232, '63909386-8598-441a-87c8-69a751e84e67', 1, 53, 15, '15', 'member_returned', '{"person": "Oscar Dupuis", "owner": "11", "email": "oscar@cabinet-durand.fr", "new_first_name": "Oscar", "new_last_name": "Dupuis", "new_email": "oscar@cabinet-durand.fr", "member": "U0OSCAR", "proposal": "53", "at": "2026-03-10T08:00:01.401380+00:00"}', 'sent', 1, '2026-03-10 08:00:01.40861+00', '2026-03-10 08:00:01.40138+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.448541', '', '2026-03-10 08:00:01.45217+00', '61A69C7FB4DB', false, NULL);
INSERT INTO public.outbox VALUES (233, '1460029a-2322-47e2-a4e2-99b54631ece9', 1, 56, 9, '9', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.604329+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:01.635631+00', '2026-03-10 08:00:01.604329+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DF0083231266', false, NULL);
INSERT INTO public.outbox VALUES (238, '1672143c-2e9e-411b-b214-d1e76e54196c', 1, 56, 5, '5', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.604329+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:01.635631+00', '2026-03-10 08:00:01.604329+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DF0083231266', false, NULL);
INSERT INTO public.outbox VALUES (252, '3de52fd2-8d7d-42f4-84b2-18f7a4906649', 1, 59, 5, '5', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.618196+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.682518+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (257, 'b74c5ef3-c394-49d4-88a6-6f48ba44d1d9', 1, 59, 18, '18', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.618196+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.682518+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (261, '508be824-af9a-47af-8f9f-bf9404ae0e8e', 1, 59, 22, '22', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.618196+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.682518+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (266, '38ce99bc-b31b-4514-8e77-a8d7a04601c6', 1, 59, 5, '5', 'partner_left', '{"person": "Paule Rey", "owner": "3", "at": "2026-03-10T08:00:01.618196+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.702814+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (239, 'e5580a80-852c-435b-9b81-01c36c39997a', 1, 56, 15, '15', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.604329+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.635631+00', '2026-03-10 08:00:01.604329+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.744169', '', '2026-03-10 08:00:01.75204+00', 'DF0083231266', false, NULL);
INSERT INTO public.outbox VALUES (249, '4b7d9c4b-b2a3-469a-88d1-81cd1e699e15', 1, 59, 1, '1', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.618196+00:00"}', 'sent', 1, '2026-03-10 08:00:01.682518+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.265962', '', '2026-03-10 08:00:02.26667+00', '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (263, '3b9b0ed0-23fe-47a3-9ee5-b9abc8100d84', 1, 59, 1, '1', 'partner_left', '{"person": "Paule Rey", "owner": "3", "at": "2026-03-10T08:00:01.618196+00:00"}', 'sent', 1, '2026-03-10 08:00:01.702814+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129603.055996', '', '2026-03-10 08:00:03.056682+00', '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (250, 'f9f27f63-a412-44a3-a9ad-76bbb4e0be26', 1, 59, 2, '2', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.618196+00:00"}', 'sent', 1, '2026-03-10 08:00:01.682518+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.465096', '', '2026-03-10 08:00:02.466645+00', '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (275, 'f582443b-88eb-4531-b3ff-2435ace135a7', 1, 61, 15, '15', 'review_opened', '{"author": "Claire Durand", "opened": "2026-03-10T08:00:04.123025+00:00", "until": "2026-03-24T08:00:04.123025+00:00", "overdue": "", "confirmed": "0", "ended": "0", "waiting": "9", "review": "1", "at": "2026-03-10T08:00:04.123025+00:00"}', 'sent', 1, '2026-03-10 08:00:04.146158+00', '2026-03-10 08:00:04.123025+00', NULL, NULL, NULL, 'D0EMMA', '1773129604.673805', '', '2026-03-10 08:00:04.679435+00', 'CA82F5CB6701', false, NULL);
INSERT INTO public.outbox VALUES (256, '6e495915-7d7e-4a93-85e2-e5cfca9431fe', 1, 59, 15, '15', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.618196+00:00"}', 'sent', 1, '2026-03-10 08:00:01.682518+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.661428', '', '2026-03-10 08:00:02.662255+00', '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (264, '77a3576f-a418-4981-91ae-f9a481abbe4e', 1, 59, 2, '2', 'partner_left', '{"person": "Paule Rey", "owner": "3", "at": "2026-03-10T08:00:01.618196+00:00"}', 'sent', 1, '2026-03-10 08:00:01.702814+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, 'D0HUGH', '1773129603.259928', '', '2026-03-10 08:00:03.26113+00', '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (262, 'e944236e-7791-4813-aa6f-346a6cc0064f', 1, 59, NULL, 'channel', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.618196+00:00"}', 'sent', 1, '2026-03-10 08:00:01.682518+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.860561', '', '2026-03-10 08:00:02.861653+00', '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (273, '1c54a2b4-2d72-440c-b149-5bc5369d52bb', 1, 61, 1, '1', 'review_opened', '{"author": "Claire Durand", "opened": "2026-03-10T08:00:04.123025+00:00", "until": "2026-03-24T08:00:04.123025+00:00", "overdue": "", "confirmed": "0", "ended": "0", "waiting": "9", "review": "1", "at": "2026-03-10T08:00:04.123025+00:00"}', 'sent', 1, '2026-03-10 08:00:04.146158+00', '2026-03-10 08:00:04.123025+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129604.270207', '', '2026-03-10 08:00:04.284104+00', 'CA82F5CB6701', false, NULL);
INSERT INTO public.outbox VALUES (240, '313ea63b-392b-4009-930e-2b88acf047d7', 1, 56, NULL, 'channel', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.604329+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.635631+00', '2026-03-10 08:00:01.604329+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129601.744460', '', '2026-03-10 08:00:01.752182+00', 'DF0083231266', false, NULL);
INSERT INTO public.outbox VALUES (253, '8f8ed21c-6ed0-485d-99fb-d693f59f79c5', 1, 59, 6, '6', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.618196+00:00"}', 'sent', 1, '2026-03-10 08:00:01.682518+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, 'D0ANNE', '1773129601.745957', '', '2026-03-10 08:00:01.752332+00', '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (254, '65658731-0e90-4c10-8fc9-ee53f5d8ffc9', 1, 59, 7, '7', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.618196+00:00"}', 'sent', 1, '2026-03-10 08:00:01.682518+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, 'D0MARC', '1773129601.747249', '', '2026-03-10 08:00:01.752476+00', '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (258, 'c719422d-c877-4937-a593-dd9b2559992a', 1, 59, 19, '19', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.618196+00:00"}', 'sent', 1, '2026-03-10 08:00:01.682518+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, 'D100000', '1773129601.748601', '', '2026-03-10 08:00:01.752826+00', '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (255, '569187ab-4956-456b-be96-e519ba58a33c', 1, 59, 8, '8', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.618196+00:00"}', 'sent', 1, '2026-03-10 08:00:01.682518+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, 'D0ZOE', '1773129601.747593', '', '2026-03-10 08:00:01.752623+00', '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (259, '5555221a-1aa9-492b-8b5d-85c2940f6452', 1, 59, 20, '20', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.618196+00:00"}', 'sent', 1, '2026-03-10 08:00:01.682518+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, 'D100001', '1773129601.754268', '', '2026-03-10 08:00:01.755164+00', '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (260, '5dbd7e67-87a8-4afe-a7f7-b29ca48bfca8', 1, 59, 21, '21', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.618196+00:00"}', 'sent', 1, '2026-03-10 08:00:01.682518+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, 'D100002', '1773129601.754718', '', '2026-03-10 08:00:01.755344+00', '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (274, '1a96550b-17fb-4454-b5c8-5cf4f3ff75f5', 1, 61, 2, '2', 'review_opened', '{"author": "Claire Durand", "opened": "2026-03-10T08:00:04.123025+00:00", "until": "2026-03-24T08:00:04.123025+00:00", "overdue": "", "confirmed": "0", "ended": "0", "waiting": "9", "review": "1", "at": "2026-03-10T08:00:04.123025+00:00"}', 'sent', 1, '2026-03-10 08:00:04.146158+00', '2026-03-10 08:00:04.123025+00', NULL, NULL, NULL, 'D0HUGH', '1773129604.522075', '', '2026-03-10 08:00:04.525142+00', 'CA82F5CB6701', false, NULL);
INSERT INTO public.outbox VALUES (267, '6abc710e-b236-4fd0-aa39-040c6ad2b3f5', 1, 59, 15, '15', 'partner_left', '{"person": "Paule Rey", "owner": "3", "at": "2026-03-10T08:00:01.618196+00:00"}', 'sent', 1, '2026-03-10 08:00:01.702814+00', '2026-03-10 08:00:01.618196+00', NULL, NULL, NULL, 'D0EMMA', '1773129603.458408', '', '2026-03-10 08:00:03.459306+00', '82E5F35DC8CC', false, NULL);
INSERT INTO public.outbox VALUES (278, 'f334d0c7-c069-48ca-853b-58112429e1e8', 1, 64, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:04.827999+00:00"}', 'unreachable', 0, '2026-03-10 08:00:04.854873+00', '2026-03-10 08:00:04.827999+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E678A284F99C', false, NULL);
INSERT INTO public.outbox VALUES (276, '6ba38c0a-27ab-4493-a799-fd5ab28fc893', 1, 64, 23, '23', 'password_ready', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:04.827999+00:00"}', 'sent', 1, '2026-03-10 08:00:04.854873+00', '2026-03-10 08:00:04.827999+00', NULL, NULL, NULL, 'D0KARIM', '1773129604.932177', '', '2026-03-10 08:00:04.936299+00', 'E678A284F99C', true, 23);
INSERT INTO public.outbox VALUES (279, 'a5da9ae0-ad18-4f3e-85b7-efca22cbe59f', 1, 64, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:04.827999+00:00"}', 'unreachable', 0, '2026-03-10 08:00:04.854873+00', '2026-03-10 08:00:04.827999+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E678A284F99C', false, NULL);
INSERT INTO public.outbox VALUES (280, '4a6072d3-50ce-425a-83db-86482cc757cb', 1, 64, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:04.827999+00:00"}', 'unreachable', 0, '2026-03-10 08:00:04.854873+00', '2026-03-10 08:00:04.827999+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E678A284F99C', false, NULL);
INSERT INTO public.outbox VALUES (282, '6dbb9d3d-f34d-46eb-a80d-00687e778791', 1, 65, 24, '24', 'password_ready', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:04.989420+00:00"}', 'sent', 1, '2026-03-10 08:00:04.999606+00', '2026-03-10 08:00:04.98942+00', NULL, NULL, NULL, 'D0LILA', '1773129605.057076', '', '2026-03-10 08:00:05.060751+00', 'DCEE0D0ED09C', true, 24);
INSERT INTO public.outbox VALUES (281, 'd56e169b-5f43-48e9-8c80-354c0f0de298', 1, 64, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:04.827999+00:00"}', 'sent', 1, '2026-03-10 08:00:04.854873+00', '2026-03-10 08:00:04.827999+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129605.667017', '', '2026-03-10 08:00:05.667926+00', 'E678A284F99C', false, NULL);
INSERT INTO public.outbox VALUES (301, '5ed1e440-a226-4382-9a5f-b817faee851f', 1, 65, 24, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:07.554610+00:00", "why": "shown", "since": "2026-03-10T08:00:04.999606+00:00"}', 'sent', 1, '2026-03-10 08:00:07.568818+00', '2026-03-10 08:00:07.55461+00', NULL, NULL, '6dbb9d3d-f34d-46eb-a80d-00687e778791', 'D0LILA', '1773129605.057076', '', '2026-03-10 08:00:07.643591+00', 'A83EA0E10DC7', true, NULL);
INSERT INTO public.outbox VALUES (302, '4e601a89-b1fc-4b0a-99cc-74cea2c2ed24', 1, 69, 1, '1', 'enrolment_asked', '{"person": "Zo\u00eb O\u2019Neill", "owner": "8", "proposal": "69", "at": "2026-03-10T08:00:07.589777+00:00"}', 'sent', 1, '2026-03-10 08:00:07.606434+00', '2026-03-10 08:00:07.589777+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129607.642640', '', '2026-03-10 08:00:07.644058+00', 'F46820AE0710', false, NULL);
INSERT INTO public.outbox VALUES (303, 'bd01c1b5-6216-4d71-9a9a-3b803004b0b3', 1, 69, 2, '2', 'enrolment_asked', '{"person": "Zo\u00eb O\u2019Neill", "owner": "8", "proposal": "69", "at": "2026-03-10T08:00:07.589777+00:00"}', 'sent', 1, '2026-03-10 08:00:07.606434+00', '2026-03-10 08:00:07.589777+00', NULL, NULL, NULL, 'D0HUGH', '1773129607.855166', '', '2026-03-10 08:00:07.855988+00', 'F46820AE0710', false, NULL);
INSERT INTO public.outbox VALUES (304, 'cb2bcce6-72a8-47f1-b3c7-132e11d8bab4', 1, 69, 15, '15', 'enrolment_asked', '{"person": "Zo\u00eb O\u2019Neill", "owner": "8", "proposal": "69", "at": "2026-03-10T08:00:07.589777+00:00"}', 'sent', 1, '2026-03-10 08:00:07.606434+00', '2026-03-10 08:00:07.589777+00', NULL, NULL, NULL, 'D0EMMA', '1773129608.054406', '', '2026-03-10 08:00:08.055042+00', 'F46820AE0710', false, NULL);
INSERT INTO public.outbox VALUES (97, '2f97e778-78fc-4bce-be70-8eb1224788d3', 1, 23, 4, '4', 'subscriber_added', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:05.174409+00', '2026-03-02 08:30:05.165382+00', NULL, NULL, NULL, 'D0REMI', '1772440206.585272', '', '2026-03-02 08:30:06.586479+00', '47110D0D11AB', false, NULL);
INSERT INTO public.outbox VALUES (98, '90c676f8-0923-4f27-ab80-369492d5819a', 1, 23, 5, '5', 'subscriber_added', '{"owner": "14"}', 'unreachable', 0, '2026-03-02 08:30:05.174409+00', '2026-03-02 08:30:05.165382+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '47110D0D11AB', false, NULL);
INSERT INTO public.outbox VALUES (99, '61abd014-a8bc-4833-ac23-92f8066621e8', 1, 23, NULL, 'channel', 'subscriber_added', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:05.174409+00', '2026-03-02 08:30:05.165382+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.794066', '', '2026-03-02 08:30:06.795623+00', '47110D0D11AB', false, NULL);
INSERT INTO public.outbox VALUES (100, 'e65bca45-8703-45cd-be16-3170a1a3b534', 1, 23, 14, NULL, 'password_withdrawn', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:05.238302+00', '2026-03-02 08:30:13.232136+00', NULL, NULL, '13c54a00-a681-4bbd-a3a1-1861ab17b3ea', 'D0LOUIS', '1772440205.218500', '', '2026-03-02 08:30:13.272983+00', '71F11F05AB33', true, NULL);
INSERT INTO public.outbox VALUES (152, 'd641621f-5031-40a8-b6d5-2bc97ccea0ac', 1, 38, 3, '3', 'subscriber_removed', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:13.242088+00', '2026-03-02 08:30:13.232136+00', NULL, NULL, NULL, 'D0PAULE', '1772440215.373002', '', '2026-03-02 08:30:15.374299+00', '71F11F05AB33', false, NULL);
INSERT INTO public.outbox VALUES (153, '1b6e1161-28e6-46be-9e48-808287144243', 1, 38, 4, '4', 'subscriber_removed', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:13.242088+00', '2026-03-02 08:30:13.232136+00', NULL, NULL, NULL, 'D0REMI', '1772440215.574456', '', '2026-03-02 08:30:15.575319+00', '71F11F05AB33', false, NULL);
INSERT INTO public.outbox VALUES (154, '200bb367-c6c9-4eb8-a833-c6e401c0ce17', 1, 38, 5, '5', 'subscriber_removed', '{"owner": "14"}', 'unreachable', 0, '2026-03-02 08:30:13.242088+00', '2026-03-02 08:30:13.232136+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '71F11F05AB33', false, NULL);
INSERT INTO public.outbox VALUES (155, '25e1991a-ee96-41bc-a918-4adcdbeea659', 1, 38, NULL, 'channel', 'subscriber_removed', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:13.242088+00', '2026-03-02 08:30:13.232136+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440215.769527', '', '2026-03-02 08:30:15.770278+00', '71F11F05AB33', false, NULL);
INSERT INTO public.outbox VALUES (285, 'd8b20a74-d270-4770-ada8-c97f38b27f8b', 1, 65, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:04.989420+00:00"}', 'unreachable', 0, '2026-03-10 08:00:04.999606+00', '2026-03-10 08:00:04.98942+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DCEE0D0ED09C', false, NULL);
INSERT INTO public.outbox VALUES (286, 'd8d47be7-27ef-4ac5-8543-a3b9bda84384', 1, 65, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:04.989420+00:00"}', 'unreachable', 0, '2026-03-10 08:00:04.999606+00', '2026-03-10 08:00:04.98942+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DCEE0D0ED09C', false, NULL);
INSERT INTO public.outbox VALUES (290, 'ec8c913b-4cc8-449e-bee9-bed42032dfd5', 1, 66, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:05.104270+00:00"}', 'unreachable', 0, '2026-03-10 08:00:05.113049+00', '2026-03-10 08:00:05.10427+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0CD10203AA97', false, NULL);
INSERT INTO public.outbox VALUES (291, '8796a2b6-bdea-46ba-91ea-4029d1183421', 1, 66, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:05.104270+00:00"}', 'unreachable', 0, '2026-03-10 08:00:05.113049+00', '2026-03-10 08:00:05.10427+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0CD10203AA97', false, NULL);
INSERT INTO public.outbox VALUES (292, 'de3202aa-4ff1-417d-b2ea-02dbdb2fb1d5', 1, 66, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:05.104270+00:00"}', 'unreachable', 0, '2026-03-10 08:00:05.113049+00', '2026-03-10 08:00:05.10427+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0CD10203AA97', false, NULL);
INSERT INTO public.outbox VALUES (293, '5e1b3228-7d3b-49e7-874b-6003485fe2aa', 1, 66, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:05.104270+00:00"}', 'sent', 1, '2026-03-10 08:00:05.113049+00', '2026-03-10 08:00:05.10427+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129606.453966', '', '2026-03-10 08:00:06.454672+00', '0CD10203AA97', false, NULL);
INSERT INTO public.outbox VALUES (288, 'b62e3a7e-773e-4838-b53c-3e27a862f827', 1, 66, 25, '25', 'password_ready', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:05.104270+00:00"}', 'failed', 1, '2026-03-10 08:00:05.113049+00', '2026-03-10 08:00:05.10427+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:05.166671+00', '0CD10203AA97', true, 25);
INSERT INTO public.outbox VALUES (296, 'b234cb47-725b-41c9-82f2-a2c113510937', 1, 67, 3, '3', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:05.256236+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-10 08:00:05.270468+00', '2026-03-10 08:00:05.256236+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '61B701D84B09', false, NULL);
INSERT INTO public.outbox VALUES (297, '027a8e83-c84e-46d4-b97d-ccb112aa2ae8', 1, 67, 4, '4', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:05.256236+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-10 08:00:05.270468+00', '2026-03-10 08:00:05.256236+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '61B701D84B09', false, NULL);
INSERT INTO public.outbox VALUES (298, '88a60a44-de08-4de6-b503-f4e134b968ee', 1, 67, 5, '5', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:05.256236+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-10 08:00:05.270468+00', '2026-03-10 08:00:05.256236+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '61B701D84B09', false, NULL);
INSERT INTO public.outbox VALUES (287, '6a2166a7-8ea7-4f72-ba23-ccaa60b99735', 1, 65, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:04.989420+00:00"}', 'sent', 1, '2026-03-10 08:00:04.999606+00', '2026-03-10 08:00:04.98942+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129606.057396', '', '2026-03-10 08:00:06.058342+00', 'DCEE0D0ED09C', false, NULL);
INSERT INTO public.outbox VALUES (294, '3b627006-355f-4373-9039-4503cae366c7', 1, 67, 19, '19', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:05.256236+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:05.270468+00', '2026-03-10 08:00:05.256236+00', NULL, NULL, NULL, 'D100000', '1773129606.658058', '', '2026-03-10 08:00:06.659084+00', '61B701D84B09', false, NULL);
INSERT INTO public.outbox VALUES (289, '969c0ec9-8bb3-4a4a-b4a9-08b105be8bf7', 1, 66, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:05.104270+00:00"}', 'sent', 1, '2026-03-10 08:00:05.113049+00', '2026-03-10 08:00:05.10427+00', NULL, NULL, NULL, 'D0HUGH', '1773129606.260673', '', '2026-03-10 08:00:06.261635+00', '0CD10203AA97', false, NULL);
INSERT INTO public.outbox VALUES (300, '8c4807d5-8b6c-47cf-9a5e-f4fef24e5487', 1, 67, NULL, 'channel', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:05.256236+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:05.270468+00', '2026-03-10 08:00:05.256236+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129607.256785', '', '2026-03-10 08:00:07.25751+00', '61B701D84B09', false, NULL);
INSERT INTO public.outbox VALUES (295, 'c2b7b0cb-3f81-464a-86e9-19bdb732ef43', 1, 67, 2, '2', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:05.256236+00:00", "why": "Fin de mission"}', 'sent', 1, '2026-03-10 08:00:05.270468+00', '2026-03-10 08:00:05.256236+00', NULL, NULL, NULL, 'D0HUGH', '1773129606.857566', '', '2026-03-10 08:00:06.858632+00', '61B701D84B09', false, NULL);
INSERT INTO public.outbox VALUES (299, '86c960e5-3ea0-43f2-908d-853482ea9804', 1, 67, 15, '15', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:05.256236+00:00", "why": "Fin de mission"}', 'failed', 1, '2026-03-10 08:00:05.270468+00', '2026-03-10 08:00:05.256236+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:07.062775+00', '61B701D84B09', false, NULL);
INSERT INTO public.outbox VALUES (305, 'ab80df3d-aeea-438b-8748-ced4469ee967', 1, 71, 8, '8', 'password', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "occasion": "renewed", "at": "2026-03-10T10:00:00.357550+00:00"}', 'sent', 1, '2026-03-10 10:00:00.395811+00', '2026-03-10 10:00:00.35755+00', NULL, NULL, NULL, 'D0ZOE', '1773136800.593646', '', '2026-03-10 10:00:00.594523+00', 'E921F0A146DD', true, 8);
INSERT INTO public.outbox VALUES (306, '5539c562-7e56-4afa-a7e8-df726f9a0a0d', 1, 71, 8, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "occasion": "renewed", "at": "2026-03-11T10:00:00.594523+00:00", "why": "expired", "since": "2026-03-10T10:00:00.395811+00:00"}', 'owed', 0, '2026-03-10 10:00:00.603924+00', '2026-03-11 10:00:00.594523+00', NULL, NULL, 'ab80df3d-aeea-438b-8748-ced4469ee967', 'D0ZOE', '1773136800.593646', '', NULL, 'E921F0A146DD', true, NULL);
INSERT INTO public.outbox VALUES (311, '633d1415-b768-417e-8fc8-480aa237dd38', 1, 74, 3, '3', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:01.295313+00:00"}', 'unreachable', 0, '2026-03-10 10:00:01.318636+00', '2026-03-10 10:00:01.295313+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AE95DA397D0E', false, NULL);
INSERT INTO public.outbox VALUES (307, 'd86cf228-8d63-4131-877f-5e52bc785b53', 1, 72, 7, '7', 'password', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "occasion": "renewed", "at": "2026-03-10T10:00:00.888581+00:00"}', 'owed', 1, '2026-03-10 10:00:00.900401+00', '2026-03-10 10:00:02.622319+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, '6746E7B7BBFF', true, 7);
INSERT INTO public.outbox VALUES (308, 'a6c5be4f-1140-4bbb-99cc-15bc0b3060b0', 1, 73, 21, '21', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom2 Nom2", "identifier": "crowd2@cabinet-durand.fr", "owner": "21", "occasion": "renewed", "at": "2026-03-10T10:00:01.104001+00:00"}', 'cancelled', 1, '2026-03-10 10:00:01.116195+00', '2026-03-10 10:00:02.853004+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', '2026-03-11 09:00:01.469515+00', '2D8817189BB7', true, 21);
INSERT INTO public.outbox VALUES (312, '8fff836d-5500-4ae5-90ef-e21f4c096310', 1, 74, 4, '4', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:01.295313+00:00"}', 'unreachable', 0, '2026-03-10 10:00:01.318636+00', '2026-03-10 10:00:01.295313+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AE95DA397D0E', false, NULL);
INSERT INTO public.outbox VALUES (313, 'afaa7a87-c459-4225-aca4-fd4832e35992', 1, 74, 5, '5', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:01.295313+00:00"}', 'unreachable', 0, '2026-03-10 10:00:01.318636+00', '2026-03-10 10:00:01.295313+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AE95DA397D0E', false, NULL);
INSERT INTO public.outbox VALUES (323, 'c0f06993-6f86-4646-9f68-bb4c27bf6cc3', 1, 77, 27, '27', 'password', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.955737+00:00"}', 'cancelled', 0, '2026-03-11 09:00:00.966409+00', '2026-03-11 09:00:00.955737+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-11 09:00:01.103058+00', '1F79582B13C4', true, 27);
INSERT INTO public.outbox VALUES (329, '14d5b5b3-d732-4e83-8b89-c78826a96d17', 1, 78, 27, '27', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.103058+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:01.138145+00', '2026-03-11 09:00:01.103058+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0872E9881B2A', false, NULL);
INSERT INTO public.outbox VALUES (309, '5fbe6d4f-9c05-444e-8638-faa42aaaedef', 1, 74, 6, '6', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:01.295313+00:00"}', 'owed', 1, '2026-03-10 10:00:01.318636+00', '2026-03-10 10:00:02.514251+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, 'AE95DA397D0E', false, NULL);
INSERT INTO public.outbox VALUES (310, '6ab7e4b2-b663-432e-96de-93cf15957fe5', 1, 74, 2, '2', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:01.295313+00:00"}', 'owed', 1, '2026-03-10 10:00:01.318636+00', '2026-03-10 10:00:03.120171+00', NULL, NULL, NULL, NULL, NULL, 'http_503', NULL, 'AE95DA397D0E', false, NULL);
INSERT INTO public.outbox VALUES (314, 'bea258aa-81e8-456d-b6e0-d80380c122f5', 1, 74, 15, '15', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:01.295313+00:00"}', 'sent', 1, '2026-03-10 10:00:01.318636+00', '2026-03-10 10:00:01.295313+00', NULL, NULL, NULL, 'D0EMMA', '1773136801.380140', '', '2026-03-10 10:00:01.386228+00', 'AE95DA397D0E', false, NULL);
INSERT INTO public.outbox VALUES (315, 'cf2e2499-88f6-4e77-aa2f-b8d42d41351f', 1, 74, NULL, 'channel', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:01.295313+00:00"}', 'sent', 1, '2026-03-10 10:00:01.318636+00', '2026-03-10 10:00:01.295313+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136801.380571', '', '2026-03-10 10:00:01.386465+00', 'AE95DA397D0E', false, NULL);
INSERT INTO public.outbox VALUES (316, 'bc554c0a-bf97-445a-9f17-218f62fe8acb', 1, 75, 17, '17', 'password', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "occasion": "added", "at": "2026-03-11T09:00:00.148973+00:00"}', 'owed', 0, '2026-03-11 09:00:00.177943+00', '2026-03-11 09:00:00.148973+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '608E9D34ABFE', true, 17);
INSERT INTO public.outbox VALUES (317, 'fc1aeeb5-c695-4ed5-8f9d-152b45660857', 1, 76, 26, '26', 'password', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.803463+00:00"}', 'owed', 0, '2026-03-11 09:00:00.820414+00', '2026-03-11 09:00:00.803463+00', 'cabinet:25746:8704813a', '2026-03-11 09:00:30.803463+00', NULL, NULL, NULL, '', NULL, '76CE7CF4CA6D', true, 26);
INSERT INTO public.outbox VALUES (318, '21ccb41c-8f40-48ba-a401-da0243773301', 1, 76, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.803463+00:00"}', 'owed', 0, '2026-03-11 09:00:00.820414+00', '2026-03-11 09:00:00.803463+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '76CE7CF4CA6D', false, NULL);
INSERT INTO public.outbox VALUES (319, 'fa605cae-c6e4-4dfb-863f-dd6a84a2d374', 1, 76, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.803463+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.820414+00', '2026-03-11 09:00:00.803463+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '76CE7CF4CA6D', false, NULL);
INSERT INTO public.outbox VALUES (320, '1913828e-78a6-4bd9-895a-abc6553bfc86', 1, 76, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.803463+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.820414+00', '2026-03-11 09:00:00.803463+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '76CE7CF4CA6D', false, NULL);
INSERT INTO public.outbox VALUES (321, '4dbe536a-5659-4957-9e6d-56d140635c03', 1, 76, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.803463+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.820414+00', '2026-03-11 09:00:00.803463+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '76CE7CF4CA6D', false, NULL);
INSERT INTO public.outbox VALUES (322, '48109ad1-32f5-4bc0-8cfe-c20c243fb837', 1, 76, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.803463+00:00"}', 'owed', 0, '2026-03-11 09:00:00.820414+00', '2026-03-11 09:00:00.803463+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '76CE7CF4CA6D', false, NULL);
INSERT INTO public.outbox VALUES (324, '15199e9a-dd9c-40d7-96f3-890f0934f80c', 1, 77, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.955737+00:00"}', 'owed', 0, '2026-03-11 09:00:00.966409+00', '2026-03-11 09:00:00.955737+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1F79582B13C4', false, NULL);
INSERT INTO public.outbox VALUES (325, '43e7b892-a342-434c-9da0-2d43b69565ed', 1, 77, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.955737+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.966409+00', '2026-03-11 09:00:00.955737+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1F79582B13C4', false, NULL);
INSERT INTO public.outbox VALUES (326, '8efeacbe-e255-44ba-8c7b-bf5f867dad32', 1, 77, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.955737+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.966409+00', '2026-03-11 09:00:00.955737+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1F79582B13C4', false, NULL);
INSERT INTO public.outbox VALUES (327, '7604ff43-4476-4dbb-83bb-f9a1d44ae25e', 1, 77, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.955737+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.966409+00', '2026-03-11 09:00:00.955737+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1F79582B13C4', false, NULL);
INSERT INTO public.outbox VALUES (328, '32d6b8e3-2c41-467f-ae88-92317919da29', 1, 77, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.955737+00:00"}', 'owed', 0, '2026-03-11 09:00:00.966409+00', '2026-03-11 09:00:00.955737+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1F79582B13C4', false, NULL);
INSERT INTO public.outbox VALUES (330, '5370507f-a228-4df8-a0a8-3f7adb8371fd', 1, 78, 2, '2', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.103058+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:01.138145+00', '2026-03-11 09:00:01.103058+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0872E9881B2A', false, NULL);
INSERT INTO public.outbox VALUES (331, '550c1473-aef4-48c8-b9ba-7a95fa30face', 1, 78, 3, '3', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.103058+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:01.138145+00', '2026-03-11 09:00:01.103058+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0872E9881B2A', false, NULL);
INSERT INTO public.outbox VALUES (332, '7d38f558-4911-4653-8342-df81d0b7c908', 1, 78, 4, '4', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.103058+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:01.138145+00', '2026-03-11 09:00:01.103058+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0872E9881B2A', false, NULL);
INSERT INTO public.outbox VALUES (333, '72791026-44b2-48e6-9ac2-9858be8e1240', 1, 78, 5, '5', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.103058+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:01.138145+00', '2026-03-11 09:00:01.103058+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0872E9881B2A', false, NULL);
INSERT INTO public.outbox VALUES (334, 'cb7c9bb1-2251-4c0a-ad48-8d48566b177a', 1, 78, 15, '15', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.103058+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:01.138145+00', '2026-03-11 09:00:01.103058+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0872E9881B2A', false, NULL);
INSERT INTO public.outbox VALUES (335, 'bda34a47-306e-4f2c-bed1-87f9f9210e4c', 1, 78, NULL, 'channel', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.103058+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:01.138145+00', '2026-03-11 09:00:01.103058+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0872E9881B2A', false, NULL);
INSERT INTO public.outbox VALUES (336, 'ab4aafe7-4e2d-4d86-aee7-45fb6a2ac308', 1, 79, 20, '20', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.273000+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:01.289726+00', '2026-03-11 09:00:01.273+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1F62362134DF', false, NULL);
INSERT INTO public.outbox VALUES (337, '77fec648-34fa-4357-bf40-baa3a6aae894', 1, 79, 2, '2', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.273000+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:01.289726+00', '2026-03-11 09:00:01.273+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1F62362134DF', false, NULL);
INSERT INTO public.outbox VALUES (338, 'dba3f58e-bd20-44fc-9478-9d8f7f0061b5', 1, 79, 3, '3', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.273000+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:01.289726+00', '2026-03-11 09:00:01.273+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1F62362134DF', false, NULL);
INSERT INTO public.outbox VALUES (339, '52265200-bf18-47c3-a400-0948e17d94cf', 1, 79, 4, '4', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.273000+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:01.289726+00', '2026-03-11 09:00:01.273+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1F62362134DF', false, NULL);
INSERT INTO public.outbox VALUES (340, '48c32a46-b2ac-45ac-bf5b-a61cc9ba1c2b', 1, 79, 5, '5', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.273000+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:01.289726+00', '2026-03-11 09:00:01.273+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1F62362134DF', false, NULL);
INSERT INTO public.outbox VALUES (341, 'a1d2e933-24c7-4db6-9b9b-a32a92ef1e94', 1, 79, 15, '15', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.273000+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:01.289726+00', '2026-03-11 09:00:01.273+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1F62362134DF', false, NULL);
INSERT INTO public.outbox VALUES (342, 'a29e4188-9d95-4c17-970f-cf50feead2a7', 1, 79, NULL, 'channel', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.273000+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:01.289726+00', '2026-03-11 09:00:01.273+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1F62362134DF', false, NULL);
INSERT INTO public.outbox VALUES (343, '7914bc12-5445-4f69-899d-30bb12ecd48f', 1, 73, 21, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Pr\u00e9nom2 Nom2", "identifier": "crowd2@cabinet-durand.fr", "owner": "21", "occasion": "renewed", "at": "2026-03-11T09:00:01.469515+00:00", "why": "ended", "since": "2026-03-10T10:00:01.116195+00:00"}', 'owed', 0, '2026-03-11 09:00:01.47778+00', '2026-03-11 09:00:01.469515+00', NULL, NULL, 'a6c5be4f-1140-4bbb-99cc-15bc0b3060b0', NULL, NULL, '', NULL, '62BDEDCC4323', true, NULL);
INSERT INTO public.outbox VALUES (344, 'e81f4959-65e6-4faf-9f8d-348d9818a6fe', 1, 80, 21, '21', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.469515+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:01.487142+00', '2026-03-11 09:00:01.469515+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '62BDEDCC4323', false, NULL);
INSERT INTO public.outbox VALUES (345, '1502f218-0753-4fcd-a8bb-bcf27f3671da', 1, 80, 2, '2', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.469515+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:01.487142+00', '2026-03-11 09:00:01.469515+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '62BDEDCC4323', false, NULL);
INSERT INTO public.outbox VALUES (346, 'c30ba4b2-451c-41dc-8384-a1568563261c', 1, 80, 3, '3', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.469515+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:01.487142+00', '2026-03-11 09:00:01.469515+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '62BDEDCC4323', false, NULL);
INSERT INTO public.outbox VALUES (347, 'dee9664e-c96d-4892-9e4b-80d048a64126', 1, 80, 4, '4', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.469515+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:01.487142+00', '2026-03-11 09:00:01.469515+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '62BDEDCC4323', false, NULL);
INSERT INTO public.outbox VALUES (348, 'd7c34dd2-ab98-45b2-8770-39e75a5fa29a', 1, 80, 5, '5', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.469515+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:01.487142+00', '2026-03-11 09:00:01.469515+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '62BDEDCC4323', false, NULL);
INSERT INTO public.outbox VALUES (349, 'd12642be-6a4c-4fa8-aaac-773cb4c32fcb', 1, 80, 15, '15', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.469515+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:01.487142+00', '2026-03-11 09:00:01.469515+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '62BDEDCC4323', false, NULL);
INSERT INTO public.outbox VALUES (350, '47794d4e-8687-4337-9a88-2b98731b9dd7', 1, 80, NULL, 'channel', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.469515+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:01.487142+00', '2026-03-11 09:00:01.469515+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '62BDEDCC4323', false, NULL);
INSERT INTO public.outbox VALUES (351, '4924c1e0-3c9e-48a5-93c5-fc74c9c54837', 1, 81, 1, '1', 'import_started', '{"file": "arriv\u00e9es.csv", "total": "12", "at": "2026-03-11T09:00:01.850136+00:00"}', 'owed', 0, '2026-03-11 09:00:01.863037+00', '2026-03-11 09:00:01.850136+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EA6622A0780F', false, NULL);
INSERT INTO public.outbox VALUES (352, '628c2fd1-4a39-4938-bc92-00794c382ad5', 1, 82, 28, '28', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom3 Nom3", "identifier": "crowd3@cabinet-durand.fr", "owner": "28", "starts": "", "at": "2026-03-11T09:00:01.879066+00:00"}', 'owed', 0, '2026-03-11 09:00:01.935191+00', '2026-03-11 09:00:01.879066+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 28);
INSERT INTO public.outbox VALUES (353, '3a664c4f-64cf-46e4-8d97-930a893527f1', 1, 83, 29, '29', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom4 Nom4", "identifier": "crowd4@cabinet-durand.fr", "owner": "29", "starts": "", "at": "2026-03-11T09:00:01.879066+00:00"}', 'owed', 0, '2026-03-11 09:00:01.935191+00', '2026-03-11 09:00:01.879066+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 29);
INSERT INTO public.outbox VALUES (354, '0fce9e44-8878-4c40-a1c6-11292bfbccc0', 1, 84, 30, '30', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom5 Nom5", "identifier": "crowd5@cabinet-durand.fr", "owner": "30", "starts": "", "at": "2026-03-11T09:00:01.879066+00:00"}', 'owed', 0, '2026-03-11 09:00:01.935191+00', '2026-03-11 09:00:01.879066+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 30);
INSERT INTO public.outbox VALUES (355, '7dffa7d2-24ac-4cf7-bc16-0a86f10321fe', 1, 85, 31, '31', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom6 Nom6", "identifier": "crowd6@cabinet-durand.fr", "owner": "31", "starts": "", "at": "2026-03-11T09:00:01.879066+00:00"}', 'owed', 0, '2026-03-11 09:00:01.935191+00', '2026-03-11 09:00:01.879066+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 31);
INSERT INTO public.outbox VALUES (356, '0cf16fd3-697d-42d5-9ff7-309dca400b88', 1, 86, 32, '32', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom7 Nom7", "identifier": "crowd7@cabinet-durand.fr", "owner": "32", "starts": "", "at": "2026-03-11T09:00:01.879066+00:00"}', 'owed', 0, '2026-03-11 09:00:01.935191+00', '2026-03-11 09:00:01.879066+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 32);


--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.people VALUES (5, 1, 'jeanne.robert@cabinet-durand.fr', NULL, '', '', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.048721+00', 'none', NULL, NULL, '', '', '', '', 'jeanne.robert@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (17, 1, 'lea@cabinet-durand.fr', 'U0LEA', 'Léa', 'Jacquet', NULL, '', false, NULL, 'active', '2026-03-02 08:30:05.606916+00', 'to_send', '2026-03-11 09:00:00.148973+00', NULL, 'fr-FR', 'Europe/Paris', 'jacquet lea', 'jacquet lea', 'lea jacquet lea@cabinet-durand.fr', '2026-03-11', NULL, NULL);
INSERT INTO public.people VALUES (7, 1, 'marc.lefevre@cabinet-durand.fr', 'U0MARC', 'Marc', 'Lefèvre', NULL, '', false, NULL, 'active', '2026-03-02 08:30:03.667183+00', 'to_send', '2026-03-10 10:00:00.888581+00', '$argon2id$v=19$m=19456,t=2,p=1$E1vivzAOvVyn1YJSdQdqiQ$Pz22mR+ABEcP/sDAG7D0NdFpRuH7WS0iYqK33x8fsag', 'fr-FR', 'Europe/Paris', 'lefevre marc', 'lefevre marc', 'marc lefevre marc.lefevre@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (20, 1, 'crowd1@cabinet-durand.fr', 'U100001', 'Prénom1', 'Nom1', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:10.501018+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom1 prenom1', 'nom1 prenom1', 'prenom1 nom1 crowd1@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (14, 1, 'erased-14.invalid', NULL, '', '№ 14', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:05.165382+00', 'none', NULL, NULL, '', '', '14 no', 'no 14', 'no 14 erased-14.invalid', NULL, NULL, NULL);
INSERT INTO public.people VALUES (6, 1, 'anne.petit@cabinet-durand.fr', 'U0ANNE', 'Anne', 'Petit', NULL, 'Assistante de direction', false, NULL, 'active', '2026-03-02 08:30:03.437032+00', 'delivered', '2026-03-02 08:30:03.54828+00', '$argon2id$v=19$m=19456,t=2,p=1$QRv3fbXvBrw6X/79IcuFMg$XynPxIIcb9sBlo2z6yRfuGqzR/HPlqimwZH6u7BE5so', 'fr-FR', 'Europe/Paris', 'anne petit', 'petit anne', 'anne petit anne.petit@cabinet-durand.fr assistante de direction', NULL, NULL, NULL);
INSERT INTO public.people VALUES (16, 1, 'yann@cabinet-durand.fr', 'U0YANN', 'Yann', 'Imbert', NULL, '', false, NULL, 'planned', '2026-03-02 08:30:05.502946+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'imbert yann', 'imbert yann', 'yann imbert yann@cabinet-durand.fr', '2026-06-01', '2026-09-30', NULL);
INSERT INTO public.people VALUES (18, 1, 'jean.absent@filiale.fr', NULL, 'Jean', 'Absent', NULL, '', false, NULL, 'active', '2026-03-02 08:30:05.751599+00', 'delivered', '2026-03-02 08:30:05.801728+00', '$argon2id$v=19$m=19456,t=2,p=1$3GfJjgm5taqKYHiApH8bXw$nYpXbO4YETGm5mHRmSlJ4BPCIxB2Yse3v1/Fc8KNXf0', '', '', 'absent jean', 'absent jean', 'jean absent jean.absent@filiale.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (21, 1, 'crowd2@cabinet-durand.fr', 'U100002', 'Prénom2', 'Nom2', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:10.501018+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom2 prenom2', 'nom2 prenom2', 'prenom2 nom2 crowd2@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (12, 1, 'sophie@cabinet-durand.fr', 'U0SOPHIE', 'Sophie', 'Étienne', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.713542+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'etienne sophie', 'etienne sophie', 'sophie etienne sophie@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (1, 1, 'claire.durand@cabinet-durand.fr', 'U0CLAIRE', 'Claire', 'Durand', '+33144556670', 'Expert-comptable associée', true, '2026-03-02 08:30:01.286209+00', 'none', '2026-03-02 08:30:00.048721+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'claire durand', 'durand claire', 'claire durand claire.durand@cabinet-durand.fr expert-comptable associee', NULL, NULL, NULL);
INSERT INTO public.people VALUES (13, 1, 'thomas@cabinet-durand.fr', 'U0THOMAS', 'Thomas', 'Fabre', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:04.958555+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'fabre thomas', 'fabre thomas', 'thomas fabre thomas@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (2, 1, 'hugh.martin@cabinet-durand.fr', 'U0HUGH', 'Hugh', 'Martin', NULL, 'Partner', true, '2026-03-02 08:30:02.161963+00', 'none', '2026-03-02 08:30:00.048721+00', 'none', NULL, NULL, 'en-GB', 'Europe/London', 'hugh martin', 'martin hugh', 'hugh martin hugh.martin@cabinet-durand.fr partner', NULL, NULL, NULL);
INSERT INTO public.people VALUES (15, 1, 'emma@cabinet-durand.fr', 'U0EMMA', 'Emma', 'Hubert', NULL, '', false, '2026-03-02 08:30:18.733954+00', 'active', '2026-03-02 08:30:05.350808+00', 'delivered', '2026-03-02 08:30:05.412002+00', '$argon2id$v=19$m=19456,t=2,p=1$yuIbM/OHj/Ueeupu5ASArA$RfZTwNUeB5GhPq0mEHfIhWo1+FGCPkT6h2sC0rXM7YU', 'fr-FR', 'Europe/Paris', 'emma hubert', 'hubert emma', 'emma hubert emma@cabinet-durand.fr', NULL, '2026-03-17', 7);
INSERT INTO public.people VALUES (10, 1, 'bruno@cabinet-durand.fr', NULL, 'Bruno', 'Caron', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.278092+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'bruno caron', 'caron bruno', 'bruno caron bruno@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (11, 1, 'oscar@cabinet-durand.fr', 'U0OSCAR', 'Oscar', 'Dupuis', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.492091+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'dupuis oscar', 'dupuis oscar', 'oscar dupuis oscar@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (9, 1, 'nora@cabinet-durand.fr', NULL, 'Nora', 'Benali', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.046387+00', 'noted', '2026-03-02 08:30:10.220884+00', '$argon2id$v=19$m=19456,t=2,p=1$Oux/C7/oaRhj+ReCT61CsA$56cIZ0DBTG0Z4FtGLD7ajBcOSzC4XToi7ilHHPlEq0E', 'fr-FR', 'Europe/Paris', 'benali nora', 'benali nora', 'nora benali nora@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (3, 1, 'paule@cabinet-durand.fr', NULL, 'Paule', 'Rey', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.048721+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'paule rey', 'rey paule', 'paule rey paule@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (4, 1, 'remi@cabinet-durand.fr', NULL, 'Rémi', 'Sarre', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.048721+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'remi sarre', 'sarre remi', 'remi sarre remi@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (19, 1, 'crowd0@cabinet-durand.fr', 'U100000', 'Prénom0', 'Nom0', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:10.501018+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom0 prenom0', 'nom0 prenom0', 'prenom0 nom0 crowd0@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (8, 1, 'zoe.oneill@cabinet-durand.fr', 'U0ZOE', 'Zoë', 'O’Neill', NULL, '', false, NULL, 'active', '2026-03-02 08:30:03.867832+00', 'delivered', '2026-03-10 10:00:00.594523+00', '$argon2id$v=19$m=19456,t=2,p=1$Yomzij6k4OYab5yDBfH8Og$w6knRczBF2uZgQ+zLpJ7CyDiqJNHSYAjGCmQo2ei550', 'en-US', 'Europe/Paris', 'neill o zoe', 'o''neill zoe', 'zoe o''neill zoe.oneill@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (22, 1, 'felix.faure@filiale.fr', NULL, 'Félix', 'Faure', NULL, '', false, NULL, 'active', '2026-03-02 08:30:10.501018+00', 'none', '2026-03-02 08:30:10.501018+00', NULL, '', '', 'faure felix', 'faure felix', 'felix faure felix.faure@filiale.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (23, 1, 'karim@cabinet-durand.fr', 'U0KARIM', 'Karim', 'Kaci', NULL, '', false, NULL, 'active', '2026-03-10 08:00:04.827999+00', 'delivered', '2026-03-10 08:00:04.936299+00', NULL, 'fr-FR', 'Europe/Paris', 'kaci karim', 'kaci karim', 'karim kaci karim@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (25, 1, 'gael@cabinet-durand.fr', 'U0GAEL', 'Gaël', 'Morvan', NULL, '', false, NULL, 'active', '2026-03-10 08:00:05.10427+00', 'failed', '2026-03-10 08:00:05.166671+00', NULL, 'fr-FR', 'Europe/Paris', 'gael morvan', 'morvan gael', 'gael morvan gael@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (24, 1, 'lila@cabinet-durand.fr', 'U0LILA', 'Lila', 'Leroy', NULL, '', false, NULL, 'active', '2026-03-10 08:00:04.98942+00', 'noted', '2026-03-10 08:00:07.55461+00', '$argon2id$v=19$m=19456,t=2,p=1$JE5mk9oscdfZYlZ6/2q28Q$h0xQEyVtNx2CJnPXAVvrmXedEyDVAIwYPbLwjiPwS8Y', 'en-US', 'Europe/Paris', 'leroy lila', 'leroy lila', 'lila leroy lila@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (26, 1, 'victor@cabinet-durand.fr', 'U0VICTOR', 'Victor', 'Nguyen', NULL, '', false, NULL, 'active', '2026-03-11 09:00:00.803463+00', 'to_send', '2026-03-11 09:00:00.803463+00', '$argon2id$v=19$m=19456,t=2,p=1$3TItfJy1vF45Wz425iSE2g$Iz6WB/xyMB6hShu0ZIs6SeycLZUdOp6TSC/qhRkhk28', 'fr-FR', 'Europe/Paris', 'nguyen victor', 'nguyen victor', 'victor nguyen victor@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (27, 1, 'walid@cabinet-durand.fr', 'U0WALID', 'Walid', 'Ouali', NULL, '', false, NULL, 'suspended', '2026-03-11 09:00:00.955737+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'ouali walid', 'ouali walid', 'walid ouali walid@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (28, 1, 'crowd3@cabinet-durand.fr', 'U100003', 'Prénom3', 'Nom3', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.879066+00', 'to_send', '2026-03-11 09:00:01.879066+00', NULL, 'fr-FR', 'Europe/Paris', 'nom3 prenom3', 'nom3 prenom3', 'prenom3 nom3 crowd3@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (29, 1, 'crowd4@cabinet-durand.fr', 'U100004', 'Prénom4', 'Nom4', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.879066+00', 'to_send', '2026-03-11 09:00:01.879066+00', NULL, 'fr-FR', 'Europe/Paris', 'nom4 prenom4', 'nom4 prenom4', 'prenom4 nom4 crowd4@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (30, 1, 'crowd5@cabinet-durand.fr', 'U100005', 'Prénom5', 'Nom5', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.879066+00', 'to_send', '2026-03-11 09:00:01.879066+00', NULL, 'fr-FR', 'Europe/Paris', 'nom5 prenom5', 'nom5 prenom5', 'prenom5 nom5 crowd5@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (31, 1, 'crowd6@cabinet-durand.fr', 'U100006', 'Prénom6', 'Nom6', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.879066+00', 'to_send', '2026-03-11 09:00:01.879066+00', NULL, 'fr-FR', 'Europe/Paris', 'nom6 prenom6', 'nom6 prenom6', 'prenom6 nom6 crowd6@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (32, 1, 'crowd7@cabinet-durand.fr', 'U100007', 'Prénom7', 'Nom7', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.879066+00', 'to_send', '2026-03-11 09:00:01.879066+00', NULL, 'fr-FR', 'Europe/Paris', 'nom7 prenom7', 'nom7 prenom7', 'prenom7 nom7 crowd7@cabinet-durand.fr', NULL, NULL, NULL);


--
-- Data for Name: review_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.review_lines VALUES (1, 18, 0, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 22, 1, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 15, 2, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 20, 5, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 21, 6, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 8, 7, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 6, 8, 'kept', 1, '2026-03-10 08:00:04.305605+00');
INSERT INTO public.review_lines VALUES (1, 7, 3, 'kept', 1, '2026-03-10 08:00:04.506426+00');
INSERT INTO public.review_lines VALUES (1, 19, 4, 'ended', NULL, '2026-03-11 09:00:00.183095+00');


--
-- Data for Name: reviews; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reviews VALUES (1, 1, '2026-03-10 08:00:04.123025+00', 1, NULL, 0);


--
-- Data for Name: spaces; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spaces VALUES (1, 'T0CABINET', 'Cabinet Durand & Associés', '2026-03-02 08:30:00.409466+00', '2fc26ba4ed9a845113bc89972ddd77487cde864d9ab649fb16a5570876c30c70', 86);


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
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


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
-- Name: ix_outbox_urgent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_urgent ON public.outbox USING btree (space_id, due_at) WHERE ((state = 'owed'::text) AND urgent);


--
-- Name: ix_people_administrators; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_administrators ON public.people USING btree (space_id) WHERE (administrator_since IS NOT NULL);


--
-- Name: ix_people_partners; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_partners ON public.people USING btree (space_id) WHERE partner;


--
-- Name: ix_people_phone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_phone ON public.people USING btree (space_id, phone) WHERE (phone IS NOT NULL);


--
-- Name: ix_people_space_id_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_space_id_name_key ON public.people USING btree (space_id, name_key);


--
-- Name: ix_people_space_id_sort_key_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_people_space_id_sort_key_id ON public.people USING btree (space_id, sort_key, id);


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
-- PostgreSQL database dump complete
--



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

INSERT INTO public.homes VALUES (1, 'U0ANNE', NULL, '2026-03-02 08:30:00.492356+00', 'fr-FR', 'Europe/Paris', '00ced00e12f863ad25fc8f9a53ca44a4fd7e7a5a01fbfca2a676784d5fe79fe5');
INSERT INTO public.homes VALUES (1, 'U0ZOE', NULL, '2026-03-02 08:30:00.523601+00', 'en-US', 'Europe/Paris', '563c31d0a4f75d7d1fe816484fbd4391c5b5b6a6c9458d40386f2eba19050ea2');
INSERT INTO public.homes VALUES (1, 'U0CLAIRE', 1, '2026-03-02 08:30:00.354297+00', 'fr-FR', 'Europe/Paris', '089dbcfa14f95ca51b89c1345016fd7043ee5455ea33e850b9081a7ee71f95c2');
INSERT INTO public.homes VALUES (1, 'U0MARC', 7, '2026-03-02 08:30:06.549086+00', 'fr-FR', 'Europe/Paris', 'e33c445f1239a82d76d4654f088e868127260f79ebd5bf94fb28ae95a1c38b19');
INSERT INTO public.homes VALUES (1, 'U0HUGH', 2, '2026-03-02 08:30:00.415862+00', 'en-GB', 'Europe/London', '81777ae5c66889c0513bd4813c8ee1991ec38341ec9d606c965cf53e8083d008');
INSERT INTO public.homes VALUES (1, 'U0NORA', 9, '2026-03-02 08:30:06.714793+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
INSERT INTO public.homes VALUES (1, 'U0PAULE', 3, '2026-03-02 08:30:00.45413+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');


--
-- Data for Name: import_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_lines VALUES ('1ff255af077142059eacf3b056af40ce', 2, 1, 'add', '["Nom15", "Pr\u00e9nom15", "crowd15@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('1ff255af077142059eacf3b056af40ce', 3, 1, 'add', '["Nom16", "Pr\u00e9nom16", "crowd16@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('1ff255af077142059eacf3b056af40ce', 4, 1, 'add', '["Nom17", "Pr\u00e9nom17", "crowd17@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('1ff255af077142059eacf3b056af40ce', 5, 1, 'add', '["Nom18", "Pr\u00e9nom18", "crowd18@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('1ff255af077142059eacf3b056af40ce', 6, 1, 'add', '["Nom19", "Pr\u00e9nom19", "crowd19@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('1ff255af077142059eacf3b056af40ce', 7, 1, 'refused', '["Simon", "Sam", "sam@gmail.com", "", "", "", "", ""]', '[["NotACollaborator", {"email": "sam@gmail.com"}]]', '[]');
INSERT INTO public.import_lines VALUES ('ed30108e796c4cd59ab4b1645cb12b6d', 7, 1, 'add', '["Nom8", "Pr\u00e9nom8", "crowd8@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('ed30108e796c4cd59ab4b1645cb12b6d', 8, 1, 'add', '["Nom9", "Pr\u00e9nom9", "crowd9@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('ed30108e796c4cd59ab4b1645cb12b6d', 9, 1, 'add', '["Nom10", "Pr\u00e9nom10", "crowd10@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('ed30108e796c4cd59ab4b1645cb12b6d', 10, 1, 'add', '["Nom11", "Pr\u00e9nom11", "crowd11@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('ed30108e796c4cd59ab4b1645cb12b6d', 11, 1, 'add', '["Nom12", "Pr\u00e9nom12", "crowd12@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('ed30108e796c4cd59ab4b1645cb12b6d', 12, 1, 'add', '["Nom13", "Pr\u00e9nom13", "crowd13@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('ed30108e796c4cd59ab4b1645cb12b6d', 13, 1, 'add', '["Nom14", "Pr\u00e9nom14", "crowd14@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');


--
-- Data for Name: imports; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.imports VALUES ('dcd02bf1678b4987b70fe8fa52d073f9', 1, 1, 'done', 'abonnés.csv', '90ec8c778dccaa29d34e6252a3fdd4382159d6206269b69281f312dd98c43174', '', '2026-03-02 08:30:06.950032+00', '2026-03-02 08:30:07.239813+00', 5, 4, 0, 0, 1, 1, 4, NULL, NULL, '4e9b51b5-eafd-44bd-805a-298bd43fe7f1', 'F0ED3A6AC92', true);
INSERT INTO public.imports VALUES ('1ff255af077142059eacf3b056af40ce', 1, 2, 'proposed', 'paie.csv', '3f80b136e1d29ba8dc99a68bc1e756ae351e4cf164fc60f1566d55a5272669e6', '', '2026-03-11 09:00:01.123664+00', NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, false);
INSERT INTO public.imports VALUES ('ed30108e796c4cd59ab4b1645cb12b6d', 1, 1, 'running', 'arrivées.csv', '1aed41e2c347569f424863ccae3e29b7a9f332b714e2d0a8e6b725888ab2fa91', '', '2026-03-11 09:00:01.278721+00', NULL, 12, 5, 0, 0, 0, 0, 0, 'cabinet:1:deadbeef', '2026-03-11 09:00:31.347174+00', '11119c4f-2d53-404c-83d0-6f6efa6c2ee5', NULL, false);


--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES (1, 1, '2026-03-02 08:30:00.041855+00', 'partner_added', NULL, 1, '', NULL, 'E3816819C069', 'eaf28dde2c564ab751075fbdb7b62a57', 'cbac3e0d08a494f0519c1cf891f2b76d6ca8ca3eecdd6df4a97751a82ae63344', 'c3c8fe64c7f35836180a068dddf7f50e1ead649ba649093db494a1c446af1895');
INSERT INTO public.journal VALUES (2, 1, '2026-03-02 08:30:00.041855+00', 'partner_added', NULL, 2, '', NULL, 'E3816819C069', '899576c00ec733aa8dff0d15732aed45', '40b04d06096bc9d029c5445ff1d0737f83ec55856b1e6dc8a943baf79c76c894', '902a85b126946dbc048e71402ef5d6203a6cd078f2fc405726f3b17ab5045fe1');
INSERT INTO public.journal VALUES (3, 1, '2026-03-02 08:30:00.041855+00', 'partner_added', NULL, 3, '', NULL, 'E3816819C069', 'a531ea6413b34754168a7ae3e7821393', '1dc5a229ad179ca2e0bbe1df214de954548f90799d54f28ce1ac11cc2f868963', '1a2e62e15fdab2e42fc8959287819ca9d8617da644da42c49cae2b67dab3ac1f');
INSERT INTO public.journal VALUES (4, 1, '2026-03-02 08:30:00.041855+00', 'partner_added', NULL, 4, '', NULL, 'E3816819C069', '4f357ac84a0c36d455293a1d5f2e1d46', '88883b23efa90496243199ebd2f624ac53f9099f31653f01ec2e8750bebdd41c', 'ddbd6d8a4bab1cab8647de788e3463c3b5d0c4774ed40dc2907d5b71a4661678');
INSERT INTO public.journal VALUES (5, 1, '2026-03-02 08:30:00.041855+00', 'partner_added', NULL, 5, '', NULL, 'E3816819C069', 'd87cf29580222dbfb5e0ee4f248abfea', '6ed31716ca4ab182d16c4c471d76cfda8163f7f29c3334b76ab3c2ba2af33920', '1e491d7aa775133a86ecb4882aab39564bb67de6287c7e3511589a3fbb208348');
INSERT INTO public.journal VALUES (6, 1, '2026-03-02 08:30:00.567529+00', 'enrolment_asked', 1, 1, '', '04a1bb35465647b3805b7b49b51e3060', '82A32F9A044E', '7de5c1cf4e783283ddbc7d22d248b683', 'a97dda121b7765f25fd22300e9b9f24f6b5bc90a148f016c036b56888d994bc2', 'badaf6f3d834bb8befe33e0a91d741a041324907670f85c41f2d0a03ee483c21');
INSERT INTO public.journal VALUES (7, 1, '2026-03-02 08:30:01.165091+00', 'enrolment_approved', 2, 1, '', 'answer:6', 'EBA1CFB7997A', 'c0eb9eda1511bd32c907884317c0c1b2', '59b0b1f536c7de6b02b9eb2e45c39f5501a34a7b1b04e17bd1a6376ea521566e', '3111919795dc765b7addfa8e778519a97f232c84295765e83a50197ec8270371');
INSERT INTO public.journal VALUES (8, 1, '2026-03-02 08:30:01.165091+00', 'administrator_enrolled', 1, 1, '', NULL, 'EBA1CFB7997A', '0fc2e7cebd033d22e073936cb1eb0709', '282a1f256cb0f802205f9801757cc47067a9524932782080cdc7f6c43dac0c10', 'c9e8288a8b36b20f69f29663885e79ec96b4b736ea910aacb3bbde9aace87815');
INSERT INTO public.journal VALUES (9, 1, '2026-03-02 08:30:01.473885+00', 'enrolment_asked', 2, 2, '', '5133c6f3bb7d4037a3ff604fe1dcf5d2', 'D22F9529FF64', 'cac969ea42af16a7d479df8250fee02b', '5b552d673f31a613b4404b6f6b8cc0ab0b378ce05c4dbc5a58daf491a0f89997', 'f9d0bacbd6212cc5f038385f006ee1db376159e60e7f347b913c709cd69e6894');
INSERT INTO public.journal VALUES (10, 1, '2026-03-02 08:30:02.057012+00', 'enrolment_approved', 1, 2, '', 'answer:9', 'F8B1979DC884', '9b6c0e348563120dbeef27792859877f', '031a9ed83fd08aefc9fb4204cc95f73bb29b5f1abd6c262596a4fca9bfa7687a', '863889d13167aee3439f32f9296edfaeb61e09260d973aa0342486108c0dce48');
INSERT INTO public.journal VALUES (11, 1, '2026-03-02 08:30:02.057012+00', 'administrator_enrolled', 2, 2, '', NULL, 'F8B1979DC884', '97ea760137118e5ec11b214f7f25d540', '2604248ab41dd29f77611819817a7c25e4ea8cb3e193e1295882479878674276', 'c8f2d98a776d28b969041a00ee8fc6562c04753f637b6a0e81954d7f71694999');
INSERT INTO public.journal VALUES (12, 1, '2026-03-02 08:30:02.510853+00', 'enrolment_asked', 3, 3, '', 'dadf22d84c4a403ab4bb9edf2b2c2130', '38C11AAD7119', 'e989e115df54cd858a0627b6ddcc35ca', '121c544cf22479b6b5a605a12c55f35ba269b8f8d3f2fb74cfe66be33e5528d8', '01bb8a759e9a70325a2c03d4bdbffc6160d0c6e731518a02a6bcb0fccae78682');
INSERT INTO public.journal VALUES (13, 1, '2026-03-02 08:30:03.096832+00', 'enrolment_approved', 1, 3, '', 'answer:12', '1463D1B5FCBE', 'bffe8c200fb170679c35c037051468e1', '7f480fe2f4f458b975f745a8f951310fe535dddb5c0877fdc90f02482c23bde5', 'fcbed9d281669a2f21a27b7f6b6ee6395e792ccaea75af35f010876f99695e19');
INSERT INTO public.journal VALUES (14, 1, '2026-03-02 08:30:03.096832+00', 'administrator_enrolled', 3, 3, '', NULL, '1463D1B5FCBE', 'a4688c968c5cbf11763a592b5665e556', 'ce313d91ae13b1ce78ae60c8c5377486d0e303de555117f963b0ab482ca6b76b', 'b544fede0c0f023ab86fc523b74bbb4f1f5539f2c2ded845f73eabc8dd60a397');
INSERT INTO public.journal VALUES (15, 1, '2026-03-02 08:30:03.736134+00', 'subscriber_added', 1, 6, '', '855f716b5bdc46479c248de3fe114443', 'FB8141862851', '2ea626edc6edd1fc7c6dd8ab29db4223', '5a487d55fdcf62f3a71e4f5871ca81f7ff37eb4608ea4c3b53586112bcff3cf8', 'cacb764f6f4448bff8f711ab77c4443d11619709230961d919b5268903052fbf');
INSERT INTO public.journal VALUES (16, 1, '2026-03-02 08:30:04.035566+00', 'subscriber_added', 1, 7, '', '9d54707a6b824305a6d08d3ad0d4be18', 'FC329D0EEFD7', '14286dba0354fc45c12e258a2fa833a9', 'd4d6ec9c8a0d0eb7d0c7fcca80bdc0506b584413d280b90448ccd56259491ab5', '4c5f97d8c84d5524f8abe21533d815c63a8bf89e018f68f67952363c615bf9d7');
INSERT INTO public.journal VALUES (17, 1, '2026-03-02 08:30:04.376475+00', 'subscriber_added', 1, 8, '', 'aa30f81a3eeb434684e379e95f206149', 'D1475FBB05E2', '18d7f64c0cb373a26b5aaacc53efad6e', '6038fb6c9e9ddf49bdbcad354830bb25a0368f4a84a6e8b9d8026ae08e3dbdfc', '3178a6f49fdfcb6df2cc2dfd1079c3ddb4c6e9a69e0c92dbf52cdf46b6c26d98');
INSERT INTO public.journal VALUES (18, 1, '2026-03-02 08:30:04.633084+00', 'subscriber_added', 1, 9, '', '2b940ab8cc654b0687f8da581cf1ffbf', 'C9837837ACFF', '1520ed209d84b5a6df2a9b7ec8cef5e4', '3fde0c15efa5233d032d44745742a3507f037eca317362b3ed343b4efd3f99a9', '7221ef13ea521c8feedb3be446e1e3e3134ce495819fb8c9174dd7f56d882fa1');
INSERT INTO public.journal VALUES (19, 1, '2026-03-02 08:30:04.826128+00', 'subscriber_added', 1, 10, '', '25c1cfbdbff74769ab87fa604fe18288', 'E75E0202967C', '7f80ee99637f40a9ac8f0bf3f8a2ff94', '0d669a9a2427bec8d79be55e165474d958cf1c9e155437142b06c2d014d40cc2', '9e629b2594a82af0aa0fcb028cd8cbdd159467269914b864b8a0a6134ccf1f99');
INSERT INTO public.journal VALUES (20, 1, '2026-03-02 08:30:05.012163+00', 'subscriber_added', 1, 11, '', '677943c1fddf438ea23ccc36c758a9f3', 'B4EE723973A5', 'd85a818d46911d8e83961e0fa96d10c2', '515e6149279eada9c0e24e2560805fe6b28ca771f4776b4adf1f20a18f810e3e', '3141d51232059e230d04510449b23d608a5f431ce1df4cf81dd5ec9c680e756b');
INSERT INTO public.journal VALUES (21, 1, '2026-03-02 08:30:05.188082+00', 'subscriber_added', 1, 12, '', '183ddb548ff447e9aaf7caa8ac23d884', 'CAE0E92FA6AC', '779709d4a1aead030523a6229d957336', '13f2c933f72b35b9e33b8646c8d49a8292664271c32fb9a304bcba8def53c42f', 'c97ab528e0ab9b9f9c98a74b3e9c2759f1d0796f02f0bbb45fcb639d9629840b');
INSERT INTO public.journal VALUES (22, 1, '2026-03-02 08:30:05.414454+00', 'subscriber_added', 1, 13, '', '212b7a4199ef466f9bb4fd214a042b44', '366FED098DEA', 'fedd9b938d14dab797038c2570d6d33c', 'a39875642501aaa078cc97e9da8e032e3d1799f7c89ff2a973c703c2a5fbe23d', 'f284462cbc355c82e3fa70ae503f88fefd9a23c085abf5b55687930c30775e8d');
INSERT INTO public.journal VALUES (24, 1, '2026-03-02 08:30:05.866034+00', 'subscriber_added', 1, 15, '', '2ac596f4005b4bd7a75571b633747a86', '2F37CF4154FE', 'ec783199857995104fd54dc79bf8bce5', 'ecc129c22fc95b9ba4e286d1a1e4cb7052405eb97b1f49e0e76337bbf479a9c7', 'bfb4ec15dae72393fecf38b5a78773e7f08e23568fc20faa9e8ba90632dd16bf');
INSERT INTO public.journal VALUES (25, 1, '2026-03-02 08:30:06.02132+00', 'subscriber_added', 1, 16, '', '150747d156444a4185407c38e32a8cfc', '72DF4C859B89', '881285d163957fe5acdb9125b594f119', '4c36c3822ff39de19b536b9a50e828ee368f6605dc100ea1137b7403d98d17d4', '11da1b96155a4626108fd90190a0a016c82b6287bbd568423f48ffe8448a2386');
INSERT INTO public.journal VALUES (26, 1, '2026-03-02 08:30:06.191789+00', 'subscriber_added', 1, 17, '', '9577a5b804e04a9f9c185484b1fb6137', 'AF45EE306791', '3acb56b408c60034be4dca642c245808', 'cb0e095f65fbea3076430b8866fe64319e5c5359f34698f1bf4132164c59cbff', 'e4f06660ada959a52182266c4fcda8abcfa0ee9a8ac933d5f00674536ae4141e');
INSERT INTO public.journal VALUES (27, 1, '2026-03-02 08:30:06.376927+00', 'subscriber_added', 1, 18, '', '67cc54076dd844119e74a26a571cb9aa', '1EB2DD6B21F7', '240cd768ceae19aae63503ef98e65f53', '3e145f5fb1456f8e4e06d8b38d2febe2844c9d02a3c9a83cf2d5c153225b2ca1', 'eec26e90e446a175f62e17d51e2b85175459b617a4f2d67ce0e1178d3bcfa988');
INSERT INTO public.journal VALUES (28, 1, '2026-03-02 08:30:06.592057+00', 'password_noted', 7, 7, '', NULL, '4E65D08C4AE9', 'b733ec7dcabdc4ef6aebe70016d50b31', '4ef402cc9314959dec1820599c11bff1af8096fb93a9bba79fb7be81c6986f92', '574b33909801d2e440646ccf6878f40f6589e242cf3469d4af895e59f0a092a0');
INSERT INTO public.journal VALUES (31, 1, '2026-03-02 08:30:07.118476+00', 'subscriber_added', 1, 19, '', NULL, NULL, '1fd15c18056fa4a4ca598f8611a41dff', '5adfb1214b2b147787fe8ae5e86bfe821d1365a05a0c236ab6261d395dd865ca', 'ebb2f6a9778bc9c1be5f1fd9c9710c13652342274cf43fc4df8a7518a9aa43a9');
INSERT INTO public.journal VALUES (32, 1, '2026-03-02 08:30:07.118476+00', 'subscriber_added', 1, 20, '', NULL, NULL, '6639f6604d9953cdb274d43a7cc9fb85', 'e8fd4735a33ba62010db7c17e805d4447c4151793b1976798973153f19ce6f0e', '4edeebb702db2d0ad6b2e4f83a6f7f1c16a37da593cb7835a696ac47bd574367');
INSERT INTO public.journal VALUES (33, 1, '2026-03-02 08:30:07.118476+00', 'subscriber_added', 1, 21, '', NULL, NULL, 'f8b7849595ad7d4189bc4d644aa717a8', '7cac076d610fb3128477b28553b01c57c9f5a8786ff3464cae45b47b063def52', '3c0686705d6bcb114620108ebe647ee12816c1a7ea52c83b8b5aff6638a137c3');
INSERT INTO public.journal VALUES (34, 1, '2026-03-02 08:30:07.118476+00', 'subscriber_added', 1, 22, '', NULL, NULL, '51cb2c9486b030c4976feaee9465885a', '123fc27add91c4090c12417afd6e43ca99533a0aa10e4036308ee42fc98ba125', '9a35622f3590b2588b54013658ca299f1d8357ef562201d2511cfde3b7ee6b0e');
INSERT INTO public.journal VALUES (36, 1, '2026-03-02 08:30:07.737091+00', 'subscriber_suspended', 1, 12, 'Congé sabbatique', '384cff2476e04ab8b8341b8dc77943e9', '8EACB54BC822', '0ac393eb930b8441c2260cb3707656fb', '6473a18213b099bf4cfeb47ba96d4bab1d28dab6dbee9df32cba2780bc7753f7', 'e30051f15682190b0218e1f205262a46f97bbcc4b3df3710f8c10e7556bc2d2d');
INSERT INTO public.journal VALUES (42, 1, '2026-03-02 08:30:09.731633+00', 'enrolment_approved', 2, 15, '', 'answer:41', 'D37F7A0911B6', '884d4c000c16866f500ba067d7a6cec0', 'b48f1f3491edcbb0b8d99f724cf866c53b9de8878408cd46f7c7f6a253721443', 'fe24d476994c3259fd01038266335fd250224d081ea5aee4f4be7d5167e259c3');
INSERT INTO public.journal VALUES (43, 1, '2026-03-02 08:30:09.731633+00', 'administrator_enrolled', 15, 15, '', NULL, 'D37F7A0911B6', 'd339d2da7dcc54ec3eab0e46cec3222b', 'ba53f26c851547139c2839e5de4d51c8317934aa6f2307cd0e22acea81f45ea9', '7aa2fd096c01b1eda86fdbe500ad30eac8fe3fa94feca18fa039257e6fca493d');
INSERT INTO public.journal VALUES (44, 1, '2026-03-02 08:30:09.891253+00', 'enrolment_asked', 6, 6, '', '4c83eb402a8c4bfe8e7fdae5705015ea', 'D89318B2BAEA', 'a5b71990de5b27b37ee5866e67d18e21', 'd825a7f8c38307dd4c5ddea233cddffd8b9915f74bbf44d28499f1c791b59e65', '27a4442dcd411d70fc9003b94a08af6d5233687fb9d2b847d539d3bf98deb86b');
INSERT INTO public.journal VALUES (38, 1, '2026-03-02 08:30:08.330757+00', 'subscriber_removed', 1, 14, '', '35f1bf80a16049c19b5520ca7201b107', '19972DCCD471', '', '3ad3e97b591d1ae35fcef7d5e823f7b292d8de4ed7b278c6e0d584789aa3ad19', '533a051c6edf86b11feb7d65749475b55a239deea78167bb34a42e6ad99b6039');
INSERT INTO public.journal VALUES (29, 1, '2026-03-02 08:30:06.756773+00', 'password_noted', 9, 9, '', NULL, 'EA780E078AE2', '6c088098ebe08be9689dd2a31b96e5fd', '97d7d1e7d9307f5e8e6ec7dff9cff91ad2c9b6bf6de739e4e72964c9c12cb63f', '55bbde573f52a0decdb5b88f00d132f4757e138449dd97c9461501dd7867f172');
INSERT INTO public.journal VALUES (30, 1, '2026-03-02 08:30:07.049079+00', 'import_started', 1, NULL, '', 'dcd02bf1678b4987b70fe8fa52d073f9', 'C94FEFF54D45', '6aae1c60ba790f78b54ec6cdca163365', 'efecd892cb29534f54771855199acced870e18da3b02f098f0463f9e8a200320', '8cb9e9ef600fe3f18ef726af7f9b5840e45ebbbf7265da88283ce88a34829075');
INSERT INTO public.journal VALUES (35, 1, '2026-03-02 08:30:07.239813+00', 'import_ended', 1, NULL, '4/5', NULL, NULL, 'cdc585939f64206c96aee14d6736fbe3', 'bbc877272e7147d84e40afbe5ddec8a7caac0575ca4a5ee2314e3208281c94a8', '2a87557c24d0e05e6e0409d222b0f8697ac3ef681c6b8a2cd2d984dd0e415514');
INSERT INTO public.journal VALUES (37, 1, '2026-03-02 08:30:07.932535+00', 'subscriber_removed', 1, 13, 'Fin de mission', '7661e551821a41ed9b09a963ed37daa5', 'BC04043C2E68', 'e9552fe4a244bd7cf96f033bfa19e4cc', '61b02e54fc75c8a5c6b85d49dae2bcc23ad857e34b3de3a97df5a3765b2aaf39', '11a6947c9f5851fd7752cae0e1a2d7afc5abff0a92e39a762e8851c63a237f63');
INSERT INTO public.journal VALUES (39, 1, '2026-03-02 08:30:08.497017+00', 'enrolment_asked', 7, 7, '', '5c62700d432c4164838ed58dc110543a', '30BDAA7CF494', 'd4795a6d79257b5fe2c3dae0d45d09c0', '23f7bc724b4a407b943994cdc318e57faee4e42d0a3fa583374aa528b2533169', '5bac726edc79c974c1a27d228f6452d36930f25996520b17ed833b60568b4689');
INSERT INTO public.journal VALUES (40, 1, '2026-03-02 08:30:09.064586+00', 'enrolment_refused', 2, 7, '', 'answer:39', 'D2809588E519', '7d18b6cc241774b20f9f37094638d00a', 'd8de63f21124978524e7a43497347bd9164754068613761bbba7291a23df61b9', '7cf1215a389573198309102dea5538b771bb446d8c638d3b42e4002308ca094b');
INSERT INTO public.journal VALUES (41, 1, '2026-03-02 08:30:09.175861+00', 'enrolment_asked', 15, 15, '', '7bb9f1d8a4ea477ca6b676fd03fecbf4', '7A288C7ED0D5', 'a4f3b1a17a9147a7e592e6d87ce666b1', '24d2d0d3abf963911fe463eadf90c4bb6afa00df5545f076cadb6f1c4db56111', '25663c840431f75cd3f15d6b5a0776edb7c14b595504698d73576a1872fb3277');
INSERT INTO public.journal VALUES (45, 1, '2026-03-10 08:00:00.245707+00', 'end_reminded', NULL, 15, '', NULL, '1B18C361F3DD', 'cd9e7c474edb9e1288d73523f3ae8d7a', 'ad85de9c700fd7b74bc5790ab3f13cc6db1d6fdb90e41b58c72defc51320eb38', 'e7d757454b67de58f586b51efe501f254a46fa042aa6add094194c5df63491a6');
INSERT INTO public.journal VALUES (46, 1, '2026-03-10 08:00:00.286655+00', 'enrolment_expired', NULL, 6, '', 'answer:44', '674F6ECF4018', '10b5be51cf5a94e914e9d0954caf7b79', 'c26413b6ba4f2478b1dbf4d8db183bb284dc2acface6d89b512349351c83fd59', 'e7700a3b8e4ddd7e697f3e9093473c6e5cbe6500bb13c99194d30efd561825be');
INSERT INTO public.journal VALUES (47, 1, '2026-03-10 08:00:00.357905+00', 'member_joined', NULL, NULL, '', NULL, '1A08896D9FC7', 'dbb243b693e93a308525e9d3dcc8eb89', 'ca8268260d6f42b1cb435bee32c32c2dbe0ad2019a91163bb147b863e6b23e38', 'cf269c8c592803fcf0fb60c41c11e1e2ed9dd56ded35fb8fc591a1e622ea5c75');
INSERT INTO public.journal VALUES (48, 1, '2026-03-10 08:00:00.593913+00', 'proposal_set_aside', 1, NULL, '', 'answer:47', 'C2326B464E79', '0c6104ab2e973b76b5bf2601b0419f61', '89a8b8bc287a56233a4372778971c26433bfc2adf3594974a01075f78483a94b', 'e9b740355126fc22dad369eba885dde32afeb4859f8452dcb14d95bc8d065d32');
INSERT INTO public.journal VALUES (49, 1, '2026-03-10 08:00:00.756561+00', 'member_joined', NULL, NULL, '', NULL, '87F9E2CEA69B', '57b571919fc3cd2a791398b3a84d05a6', '4b269316660647123ad43ad98cd3038c96b6eff0657fba59362af872665e72dd', 'a389abc0a3d5ed79e6bf4fa8b6c123603c2f61b3ce423f3b2c41c9555c223c9a');
INSERT INTO public.journal VALUES (50, 1, '2026-03-10 08:00:00.760713+00', 'member_changed', NULL, 7, '', NULL, '0B8BFA85F4C9', '8d67331dc6b2409a32cd442009bbfb7a', '14f49ac08abf5df7a8530772c2124a926c64a475a8bdaa034771f95716c7b70f', 'ca4d873de0d9f8479dad19ba34d428fe4d28a5c257014fca0a664395ea43d801');
INSERT INTO public.journal VALUES (51, 1, '2026-03-10 08:00:00.766004+00', 'account_lost', NULL, 11, '', NULL, '079C85E1D91A', '1155e9f99065b903f3184930c58b340b', 'e3d15648cec9cad0d97904c45c3bd0e703519ba347e2b04db07eb80eebc72ddc', '2e87ae49dca7f3acf767ec92bf020053da3325ea3a9f66d4e5c4b6cb857d3279');
INSERT INTO public.journal VALUES (52, 1, '2026-03-10 08:00:00.766004+00', 'subscriber_suspended', NULL, 11, 'account_closed', NULL, '079C85E1D91A', '4960e5fff5a9ad6b419475af58a4a2fc', '71cf1aacd250e995d8e87535e5e6a546e7d7973cf600626f2876141e97681518', '5b202999832e3f5708256a3dd36edfedb5487dc560fe3e4a4d5a0bdec6001f4a');
INSERT INTO public.journal VALUES (53, 1, '2026-03-10 08:00:01.061863+00', 'member_returned', NULL, 11, '', NULL, '05EAEC28A916', 'ff8f3d3e96111ce6d6be8d717aa10047', 'b359126c1d9e720589302ab5f758311f938695bc95469518a8e48b4cea614b53', '113c435e4c4d05e2ca3e1b4b06230a26eb5b668b1275471af1f8007050df02c7');
INSERT INTO public.journal VALUES (54, 1, '2026-03-10 08:00:01.061863+00', 'person_recognised', 11, 11, '', NULL, '05EAEC28A916', '8a320919b02f4bd002327e6d232a1ee2', '5a27e8eb10cbbb3148024bf85d4eb328cf5e1f1198f8778ce98a9cc53bc3132f', '160a222b5f22a6ae143b0fddebcc127cc55a03c9af706e91695b96cbf35db0b0');
INSERT INTO public.journal VALUES (55, 1, '2026-03-10 08:00:01.231419+00', 'account_lost', NULL, 9, '', NULL, 'ADB38EB58009', '03837af37b53ef9179e0de01c7133cb5', '8f8dded048e1df16e4e9a06c7e397f97333d383982e83069e87c883ba6de5944', '83dfe6950422aac3828f92071e6734a14228b0554f99f24a1eb81c523d6db86e');
INSERT INTO public.journal VALUES (56, 1, '2026-03-10 08:00:01.231419+00', 'subscriber_suspended', NULL, 9, 'account_closed', NULL, 'ADB38EB58009', '16ceb54c4a80835e57bba6eb79f20d61', '4611cb63c52f6db7ab0d1917d646a1249b988e5512fa311a134dc03092a29d15', 'ba0f1010b7832c885610675c9a9ed293642cb4491fca1a1c4694c0b7cf704f1a');
INSERT INTO public.journal VALUES (57, 1, '2026-03-10 08:00:01.237816+00', 'account_lost', NULL, 10, '', NULL, '00ECE24B6CFC', 'e3c445f0b2d1c8b9d0b904160493f25a', '63a4c227bad869106d74018cebe5f0924d41c6276b422d85975e61064db65633', '752d224e3b2b88f4f1763639b54ee17d788c67e11f8945040fd97d5257518290');
INSERT INTO public.journal VALUES (58, 1, '2026-03-10 08:00:01.237816+00', 'subscriber_suspended', NULL, 10, 'account_closed', NULL, '00ECE24B6CFC', '0516029ecea27a84484827d7bb343dda', 'a4ce2e09e506825431ea9ec7c8d7a05f6bfc08644b9121ca32aacc23cdc8a7d0', '20ecbaa793692bdff7ce6d60cca14e2e5109c6c26e41ed5f4a8bf967898c9be7');
INSERT INTO public.journal VALUES (59, 1, '2026-03-10 08:00:01.252232+00', 'account_lost', NULL, 4, '', NULL, '36E210B3A26E', '7a1c2f1489e71263e679c98ac149554d', '5c75bba832725faab1f5cc7514e115d28bae5c7ba40d26a583f0e519fa1ce798', '737af86ed3758cfec70c8f43749b7f818eff0b5b2dffcba135e9878d72eeb8ba');
INSERT INTO public.journal VALUES (60, 1, '2026-03-10 08:00:01.245819+00', 'account_lost', NULL, 3, '', NULL, 'A873291FB43B', 'b88d28e2808010f036d07950a1314235', '1648cfedca458089e3decaeaaa8580c9f82f2008056dddb00d613909f393b9fe', 'd991854f3de349645e6d24090ede8aa062aac4098f0f2e3c151860edd10c3fb8');
INSERT INTO public.journal VALUES (61, 1, '2026-03-10 08:00:01.719232+00', 'review_opened', 1, NULL, '', NULL, 'B594EF0AA0E6', '200281f01e85216f2882ddee45a2850f', '4d9741ac1e8fd60965c2224d921c388e2b05d55167caaa83639ad580a9d5f966', '77903718f2c34f18c19e8a0374eb98c0dfdd584f017aa17d1ca6a37956087bce');
INSERT INTO public.journal VALUES (62, 1, '2026-03-10 08:00:01.937528+00', 'access_confirmed', 1, 6, '', NULL, '073215829722', 'b3095242192261b4313d75124d1fdbb6', '246b1c0b4f0bf34bcdbdcf0a8fa23ccaf6e3b024fde66dd0a4f47a8518d84059', '5c6ffbf4c953e87b1073918fcdd7f26c0dded9353865eded3c42087cf419bb58');
INSERT INTO public.journal VALUES (63, 1, '2026-03-10 08:00:02.035498+00', 'access_confirmed', 1, 7, '', NULL, 'F2B6B5B9AFBE', 'e9d49cbc638926b880217d44e1ac7ac5', '7b416806282eb82aefdab5c1a8a97689729e8a0feb09100ec8a1f374bcf49b03', 'ef079f3d62c427450a5d2b3cb5c19d6d63dfe13920a5d347c24e86460697efd2');
INSERT INTO public.journal VALUES (64, 1, '2026-03-10 08:00:02.152801+00', 'subscriber_added', 1, 23, '', '9e42bd5721b141a595b11d441d84bb7b', 'D8EAFA5BD8B6', '2220999b38782b196a26d72a328813ee', 'e3203c1c543088ee14fdd506b84fa8ca80f53f3917edb971d678f9c3597aadc9', '8a2b8b13c29014f9b31c536398963993775280ccf822d97d71560ae41ed358ee');
INSERT INTO public.journal VALUES (65, 1, '2026-03-10 08:00:02.280017+00', 'subscriber_added', 1, 24, '', 'b805d9f277eb408a9c7d31d083063712', '17003A41A28F', '0f3cb3d30f2ff1ebf359a1d7f5946ae2', 'd3ce837021c7da668eef50e18e4ea1cd18d475f3f639144e6226be2ffdbd7262', '90d85a750e026ec9a78f63cb5d778124f79235f3d869fb4cb248b9092d67ac66');
INSERT INTO public.journal VALUES (66, 1, '2026-03-10 08:00:02.328382+00', 'subscriber_added', 1, 25, '', '7c03251f48a44a8ca7989de3f7910e33', 'C5EAE1B62A6E', 'b29179f417adec57efe531576e54d487', '686e760bc0b5d5f220cebca160082f9470717bd31b91d6373a36cb497700ffc3', '77756157bdbba9f64f92c36969d5e97b7dae478baadd32b6206dd17aced3226b');
INSERT INTO public.journal VALUES (67, 1, '2026-03-10 08:00:02.47057+00', 'subscriber_suspended', 1, 19, 'Fin de mission', '2e56d177d7624a04a36d0b9995b73d4c', '9D25EC776F38', '522832f16b598b6cab098e63f847620f', '03ff941466f98f737fc93093aaa20c5c352985d0bc8c7244a142d63a0865f4c3', '3fa7e978b643f57f4e85521cac7e4047294bafca17be0680ec35b9ee9d5c80c0');
INSERT INTO public.journal VALUES (23, 1, '2026-03-02 08:30:05.656618+00', 'subscriber_added', 1, 14, '', 'b327c5d29e194cce90df94ba07711e9d', 'B31CFD73FEEA', '', '2c4369204ca07d1735aec4899fc2f40f4ff61ef21be0604b07e7de99ea6f1b9d', '1cfda3cf2866d5e4ab1e32fa5ed76986d24dd92f01ace93663fa83ad2c96ab03');
INSERT INTO public.journal VALUES (70, 1, '2026-03-10 08:00:03.329147+00', 'person_erased', NULL, 14, '', NULL, NULL, 'a768b45fd128aba3233a6cf7a4242a47', 'b3ad5b028e729b8f4a9fc889e5a0a159e01b0822ce3d7315705e11ff7cb0f8fb', '7806e00cb48241250959f28ba15a1b3766213862bccd34266e79dbae2b98dcc0');
INSERT INTO public.journal VALUES (68, 1, '2026-03-10 08:00:02.715594+00', 'password_shown', 24, 24, '', NULL, '1AC0BDB8CB66', '8cf940b10ccf5a1c9e3adf4c3d5ab877', '424fd805ae52d8210b8c97f54d6e3fd87695913e40fab712b3ade8f6a255fb4a', 'ddf7583567cc016b0e24941f5b9254af8be6fdcde80756f2591791f378923682');
INSERT INTO public.journal VALUES (69, 1, '2026-03-10 08:00:02.749904+00', 'enrolment_asked', 8, 8, '', '66b5cd961d434ffe91e2a7bd5b83296d', '8CF326EC2979', '93c8b437425d97acc19373f91ddea56e', '1c7ee19ce85f886c01aa3ebe2633cee7b1d659dc4f8abc7daecac99f63e07d09', '5955422346e368dcd93050cae951fe482c2a9a9bee25351efbcc3ef44b155ceb');
INSERT INTO public.journal VALUES (71, 1, '2026-03-10 10:00:00.330952+00', 'password_renewed', 1, 8, '', 'e790bb48d2984c7594981a3edbdebb44', '82442833B1E7', '52dcb4c6da798677fbb117d4af054c59', '015901683fb3bc1f99e7dbc843d5c92e72349cc99cd1b2aa1a227db666dc49f4', '96ec85d4dc653f4d35d22a54a1df47385f910cdbb9d4c3153ee190cb47d33497');
INSERT INTO public.journal VALUES (72, 1, '2026-03-10 10:00:00.776018+00', 'password_renewed', 1, 7, '', 'e7f848b454de4aaa8132f65b0495504b', 'AD0B74389AEE', '140ed959d5d7bf1419d6f5b03c01fecb', '13cc47e62d90c4285dce8296dc2fde9156aa086e4a2bf19a7dbe173c101c2d3c', 'fa9f186f957f47588bf59303c8441083657309203e2fea320edfca63b356ca08');
INSERT INTO public.journal VALUES (73, 1, '2026-03-10 10:00:00.96199+00', 'password_renewed', 1, 21, '', '20ead1c99a6c461097ba4ac7fd806e52', '77E27AD40F60', '157d143329875a4e42a2cfe6bd716c1a', '870be9fb54fc328b3e38e17dab5a77b5a3593982a6d861ce702f146919aa36e0', '66d1f9049b69fccd402d785b670666bdfd6d6efcace1f2e14795e77f74b76e24');
INSERT INTO public.journal VALUES (74, 1, '2026-03-10 10:00:01.268848+00', 'subscriber_changed', 1, 6, '', '892b160d658444ee9edd348580a7dd37', '228E3452841B', '51cb8e0512d223b0a6a1ac90d9983039', '635fd9ae2602533b7fc4758c6ef2769541c1b9893ac740da2bdaca44aef93b3f', '3bf2fbf2b63f04c28caf011ec629468a78aeb3fcdda9a6d20de7c5b03eee79bb');
INSERT INTO public.journal VALUES (75, 1, '2026-03-11 09:00:00.158921+00', 'access_began', NULL, 17, '', NULL, '89CD7B887786', 'ea248818fd9c6d7b38eaeeadc8ad8215', 'f7ae4d0112e9f625fd221ec3bf6876e81667349acb93fa0c3bcaa313976d4ffb', '832b8c6b1eada04edc8266e0f8feb2228ca9dd2d70381850941e743cda0ed67e');
INSERT INTO public.journal VALUES (76, 1, '2026-03-11 09:00:00.350837+00', 'subscriber_added', 1, 26, '', '8a825b5d6bf4443eb7a191f66c901e41', '720A80A41274', '5f8a41cb87726cc57089d6a9c6a9f4ef', '6e49913758727eb4f866ec39ac6cb633a11f2f4ab3f89b321a7836766b342b70', '9e7b9bf6055ce356d3c427dcca1c9142ad30908c40ca44b218457e4dee9e53c5');
INSERT INTO public.journal VALUES (77, 1, '2026-03-11 09:00:00.439232+00', 'subscriber_added', 1, 27, '', 'e3b8a8a1ac23424e96f2d1b833542445', 'C97451B71A40', 'c58654254a573a72ce6e22c1a971509e', '604d4f070ab482ea3a41104a4dad06206cabef4c2d9c88122e10a1bb44e758ab', '7f2e02eb70d5ce25fdd905d55a29c2ad6ba03f4250fecf7f2f5c65118c38cbf7');
INSERT INTO public.journal VALUES (78, 1, '2026-03-11 09:00:00.542249+00', 'subscriber_suspended', 1, 27, 'Fin de mission', '9d01d89d29fe41e5b8a5bbe20068a901', 'AC9FA67C095E', 'e8fed3ef70228d7321e6a9ac8b2c4d5f', '329011807d366164e9609a7f29067a83e55b4bb22d346efb1edeb17026a15385', 'a76241aa9ef9d23f03e0323e15ce9a44700355c196b6eaa6158bf7b4dab3c89f');
INSERT INTO public.journal VALUES (79, 1, '2026-03-11 09:00:00.662152+00', 'subscriber_suspended', 1, 20, 'Fin de mission', 'bed9b9de07514cfe97dff97f20be202e', '50E73CA7ECBE', 'da07dad4e4a6ef0488d6f8fbd8cfb78a', '8e799046cf28251821838c546f51c0917097a467fd8834de34300119214ce887', '091ab9c9d32fe697d351d8141197002663a4280a4a1ab5c3fc92605cac90ded0');
INSERT INTO public.journal VALUES (80, 1, '2026-03-11 09:00:01.022193+00', 'subscriber_suspended', 1, 21, 'Fin de mission', '457d5232de844adfb3a97c019f613ebd', '3302E2E04038', 'ff9a767a2ef93b574092fcaacdc0da28', 'd184f9620903922ab25f8ac129077e0ad482c8ba87b20a0158313b114d208a66', '674a2a68dcf36aae5a97c16c57b85dfbe52b4f49822ebbb626bd04391b20170c');
INSERT INTO public.journal VALUES (81, 1, '2026-03-11 09:00:01.325817+00', 'import_started', 1, NULL, '', 'ed30108e796c4cd59ab4b1645cb12b6d', '20941C97442D', '4b28ddb3fbeefb34226f11911e158f38', '029f1168836c5014f5e574a636cef31da13e94448c04e4c591f9948e06831033', 'c190cb9bbb0ed79f5cbd9dc83c2f2e95a6a78fe3fcb991c3ce28885db37da8ea');
INSERT INTO public.journal VALUES (82, 1, '2026-03-11 09:00:01.347174+00', 'subscriber_added', 1, 28, '', NULL, NULL, 'a2de03a784950e88f24b3cc8cecae649', 'c8d9698a7084bbae22095b7d3b9e9f66b08b55327df8312996cc2fa173f69725', '0c88366248c54de117efb77c8414ddf01deed99c59fd86c97ce85fb8f112b954');
INSERT INTO public.journal VALUES (83, 1, '2026-03-11 09:00:01.347174+00', 'subscriber_added', 1, 29, '', NULL, NULL, '74edb760f9031574a7abb4b3fc911949', 'aa8553343959caa5c20d4f9a5a5aaaf1199e66c7ae0c7eecfff6729c43072127', 'ee7d4253d694397b94efab5a9af59ced796e3b94e55760f8f9f6185f92df7c7c');
INSERT INTO public.journal VALUES (84, 1, '2026-03-11 09:00:01.347174+00', 'subscriber_added', 1, 30, '', NULL, NULL, 'd524a0fc1c54eb396af8a1382d37eb3f', '0780d27d1d72120ff815e8138e4bfa761bf93d332f970ab3905dd2ed20ce8da9', '2decd9e32c7cd0339bbb49025b374f20136db1c88dcda97cbfe5730fd3708c50');
INSERT INTO public.journal VALUES (85, 1, '2026-03-11 09:00:01.347174+00', 'subscriber_added', 1, 31, '', NULL, NULL, '9a1789825e1ed8578e6ff17711964858', '0b757db871e338b4064f31cae1a8de78f97e5e953cdbdbe930aa303e51ba667e', '3ef2a611ed5adeab5b191cae0339572e065553c8a4660fa0631bf8d4d75fdc6c');
INSERT INTO public.journal VALUES (86, 1, '2026-03-11 09:00:01.347174+00', 'subscriber_added', 1, 32, '', NULL, NULL, '4b8686117a5c22e6d0d54704a6e8a91d', 'b327d94fc8510cbf7b95a65a43c81c569c304988754ab8c84e7a94d500ef0e47', 'dfde9d958d19635e5d06e39e082c5a67b12e2f075dc6a94727cbce0b5d0940d5');


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
INSERT INTO public.members VALUES (1, 'U0REMI', false, '0579e16d8ec64bb4');
INSERT INTO public.members VALUES (1, 'U0PAULE', false, '489cdd24cd772199');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES (6, '04cbf3b7-cf1a-4974-8924-dc51b0721d46', 1, 6, 3, NULL, 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.567529+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:00.584540+00:00"}', 'sent', 1, '2026-03-02 08:30:01.188286+00', '2026-03-02 08:30:01.165091+00', NULL, NULL, '1cefac65-035d-43a0-af89-21939d01a715', 'D0PAULE', '1772440200.663516', '', '2026-03-02 08:30:01.271505+00', 'EBA1CFB7997A', false, NULL);
INSERT INTO public.outbox VALUES (1, 'b2548b54-20aa-4572-a3a6-183db113227c', 1, 5, NULL, 'channel', 'partners_changed', '{"added": "Claire Durand, Hugh Martin, Paule Rey, R\u00e9mi Sarre, jeanne.robert@cabinet-durand.fr", "removed": "", "at": "2026-03-02T08:30:00.041855+00:00"}', 'sent', 1, '2026-03-02 08:30:00.092157+00', '2026-03-02 08:30:00.041855+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440200.212414', '', '2026-03-02 08:30:00.213261+00', 'E3816819C069', false, NULL);
INSERT INTO public.outbox VALUES (7, '3b88bf59-083b-4502-9a9a-85898fcfda45', 1, 6, 4, NULL, 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.567529+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:00.584540+00:00"}', 'sent', 1, '2026-03-02 08:30:01.189846+00', '2026-03-02 08:30:01.165091+00', NULL, NULL, '2e2fa9a0-9483-4503-af55-f73329eb2cbf', 'D0REMI', '1772440200.664344', '', '2026-03-02 08:30:01.271804+00', 'EBA1CFB7997A', false, NULL);
INSERT INTO public.outbox VALUES (5, '5768c16c-f24b-4f57-b0dc-3757d813a692', 1, 6, 2, NULL, 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.567529+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:00.584540+00:00"}', 'sent', 1, '2026-03-02 08:30:01.186589+00', '2026-03-02 08:30:01.165091+00', NULL, NULL, '58fa6035-34da-4660-a55d-22f527e6a6cf', 'D0HUGH', '1772440200.657096', '', '2026-03-02 08:30:01.271015+00', 'EBA1CFB7997A', false, NULL);
INSERT INTO public.outbox VALUES (8, 'b40833e9-a777-4b7e-8532-7b2a9d25b872', 1, 8, 2, '2', 'administrator_enrolled', '{"person": "Claire Durand", "at": "2026-03-02T08:30:01.165091+00:00"}', 'sent', 1, '2026-03-02 08:30:01.198475+00', '2026-03-02 08:30:01.165091+00', NULL, NULL, NULL, 'D0HUGH', '1772440201.284798', '', '2026-03-02 08:30:01.288903+00', 'EBA1CFB7997A', false, NULL);
INSERT INTO public.outbox VALUES (2, '58fa6035-34da-4660-a55d-22f527e6a6cf', 1, 6, 2, '2', 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.567529+00:00"}', 'sent', 1, '2026-03-02 08:30:00.58454+00', '2026-03-02 08:30:00.567529+00', NULL, NULL, NULL, 'D0HUGH', '1772440200.657096', '', '2026-03-02 08:30:00.659549+00', '82A32F9A044E', false, NULL);
INSERT INTO public.outbox VALUES (3, '1cefac65-035d-43a0-af89-21939d01a715', 1, 6, 3, '3', 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.567529+00:00"}', 'sent', 1, '2026-03-02 08:30:00.58454+00', '2026-03-02 08:30:00.567529+00', NULL, NULL, NULL, 'D0PAULE', '1772440200.663516', '', '2026-03-02 08:30:00.665029+00', '82A32F9A044E', false, NULL);
INSERT INTO public.outbox VALUES (4, '2e2fa9a0-9483-4503-af55-f73329eb2cbf', 1, 6, 4, '4', 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.567529+00:00"}', 'sent', 1, '2026-03-02 08:30:00.58454+00', '2026-03-02 08:30:00.567529+00', NULL, NULL, NULL, 'D0REMI', '1772440200.664344', '', '2026-03-02 08:30:00.666042+00', '82A32F9A044E', false, NULL);
INSERT INTO public.outbox VALUES (11, 'b60e09dd-0cb0-4a08-b395-57f5ec4eafc2', 1, 8, 5, '5', 'administrator_enrolled', '{"person": "Claire Durand", "at": "2026-03-02T08:30:01.165091+00:00"}', 'unreachable', 0, '2026-03-02 08:30:01.198475+00', '2026-03-02 08:30:01.165091+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'EBA1CFB7997A', false, NULL);
INSERT INTO public.outbox VALUES (10, '5f3a9e56-1138-43c2-9d5a-5d7781ae4dc3', 1, 8, 4, '4', 'administrator_enrolled', '{"person": "Claire Durand", "at": "2026-03-02T08:30:01.165091+00:00"}', 'sent', 1, '2026-03-02 08:30:01.198475+00', '2026-03-02 08:30:01.165091+00', NULL, NULL, NULL, 'D0REMI', '1772440201.286722', '', '2026-03-02 08:30:01.289687+00', 'EBA1CFB7997A', false, NULL);
INSERT INTO public.outbox VALUES (24, '98dd940f-7989-4f6a-8a21-de4a4bbd32a7', 1, 11, NULL, 'channel', 'administrator_enrolled', '{"person": "Hugh Martin", "at": "2026-03-02T08:30:02.057012+00:00"}', 'sent', 1, '2026-03-02 08:30:02.078375+00', '2026-03-02 08:30:02.057012+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440202.173034', '', '2026-03-02 08:30:02.182037+00', 'F8B1979DC884', false, NULL);
INSERT INTO public.outbox VALUES (9, '502b9e30-5a7a-40d3-be4f-b0fc0bd974ce', 1, 8, 3, '3', 'administrator_enrolled', '{"person": "Claire Durand", "at": "2026-03-02T08:30:01.165091+00:00"}', 'sent', 1, '2026-03-02 08:30:01.198475+00', '2026-03-02 08:30:01.165091+00', NULL, NULL, NULL, 'D0PAULE', '1772440201.285911', '', '2026-03-02 08:30:01.289388+00', 'EBA1CFB7997A', false, NULL);
INSERT INTO public.outbox VALUES (25, 'b1312edd-057c-4f5f-8bd5-5b3859055254', 1, 9, 2, '2', 'enrolment_approved', '{"person": "Hugh Martin", "author": "Claire Durand", "at": "2026-03-02T08:30:02.057012+00:00"}', 'sent', 1, '2026-03-02 08:30:02.083528+00', '2026-03-02 08:30:02.057012+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.173830', '', '2026-03-02 08:30:02.182449+00', 'F8B1979DC884', false, NULL);
INSERT INTO public.outbox VALUES (26, 'ef54a69c-c3f1-4ec3-b206-12200e005471', 1, 12, 1, '1', 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.510853+00:00"}', 'sent', 1, '2026-03-02 08:30:02.522529+00', '2026-03-02 08:30:02.510853+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.576557', '', '2026-03-02 08:30:02.583622+00', '38C11AAD7119', false, NULL);
INSERT INTO public.outbox VALUES (27, '58ef342f-556a-412f-97dc-8963d2390405', 1, 12, 2, '2', 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.510853+00:00"}', 'sent', 1, '2026-03-02 08:30:02.522529+00', '2026-03-02 08:30:02.510853+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.579957', '', '2026-03-02 08:30:02.584148+00', '38C11AAD7119', false, NULL);
INSERT INTO public.outbox VALUES (28, '29d062cb-39d2-4d9c-9bbc-f6526b48a2f3', 1, 12, 4, '4', 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.510853+00:00"}', 'sent', 1, '2026-03-02 08:30:02.522529+00', '2026-03-02 08:30:02.510853+00', NULL, NULL, NULL, 'D0REMI', '1772440202.580850', '', '2026-03-02 08:30:02.584625+00', '38C11AAD7119', false, NULL);
INSERT INTO public.outbox VALUES (35, '0ab7343d-c484-4c9b-808d-ef69ac5fe549', 1, 14, 5, '5', 'administrator_enrolled', '{"person": "Paule Rey", "at": "2026-03-02T08:30:03.096832+00:00"}', 'unreachable', 0, '2026-03-02 08:30:03.11867+00', '2026-03-02 08:30:03.096832+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1463D1B5FCBE', false, NULL);
INSERT INTO public.outbox VALUES (39, '416aee2a-1461-4226-bcf2-cccd7f19a8b6', 1, 15, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.736134+00:00"}', 'sent', 1, '2026-03-02 08:30:03.75297+00', '2026-03-02 08:30:03.736134+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.836821', '', '2026-03-02 08:30:03.841657+00', 'FB8141862851', false, NULL);
INSERT INTO public.outbox VALUES (40, '5a1dc4c8-f211-4a03-a86b-05bb8b82b6e0', 1, 15, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.736134+00:00"}', 'sent', 1, '2026-03-02 08:30:03.75297+00', '2026-03-02 08:30:03.736134+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.837778', '', '2026-03-02 08:30:03.842158+00', 'FB8141862851', false, NULL);
INSERT INTO public.outbox VALUES (29, 'fa67c271-b803-423d-a7d8-e5468fc7517a', 1, 12, 1, NULL, 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.510853+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:02.522529+00:00"}', 'sent', 1, '2026-03-02 08:30:03.109708+00', '2026-03-02 08:30:03.096832+00', NULL, NULL, 'ef54a69c-c3f1-4ec3-b206-12200e005471', 'D0CLAIRE', '1772440202.576557', '', '2026-03-02 08:30:03.217932+00', '1463D1B5FCBE', false, NULL);
INSERT INTO public.outbox VALUES (32, '4d816164-76dd-4f30-9b05-3b36d6e1a8b0', 1, 14, 1, '1', 'administrator_enrolled', '{"person": "Paule Rey", "at": "2026-03-02T08:30:03.096832+00:00"}', 'sent', 1, '2026-03-02 08:30:03.11867+00', '2026-03-02 08:30:03.096832+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440203.212863', '', '2026-03-02 08:30:03.231355+00', '1463D1B5FCBE', false, NULL);
INSERT INTO public.outbox VALUES (266, '18e628e2-ae61-4cdd-8a52-0e9df60fe12f', 1, 60, 22, '22', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.245819+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.35076+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (270, 'de2da4ef-c31a-4c4e-a560-7f6d977f6b87', 1, 60, 4, '4', 'partner_left', '{"person": "Paule Rey", "owner": "3", "at": "2026-03-10T08:00:01.245819+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.357224+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (271, 'a71ec747-e80a-4208-a902-f774fb5e4511', 1, 60, 5, '5', 'partner_left', '{"person": "Paule Rey", "owner": "3", "at": "2026-03-10T08:00:01.245819+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.357224+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (268, '7a1e9605-8833-4b6e-a4ec-c125a99f0717', 1, 60, 1, '1', 'partner_left', '{"person": "Paule Rey", "owner": "3", "at": "2026-03-10T08:00:01.245819+00:00"}', 'sent', 1, '2026-03-10 08:00:01.357224+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.523501', '', '2026-03-10 08:00:01.526187+00', 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (12, '5efac5c6-21c9-4713-a5b1-959dffeb354c', 1, 8, NULL, 'channel', 'administrator_enrolled', '{"person": "Claire Durand", "at": "2026-03-02T08:30:01.165091+00:00"}', 'sent', 1, '2026-03-02 08:30:01.198475+00', '2026-03-02 08:30:01.165091+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440201.287316', '', '2026-03-02 08:30:01.289925+00', 'EBA1CFB7997A', false, NULL);
INSERT INTO public.outbox VALUES (13, '7b55ebfc-0277-4dd0-ab03-f1a37c4fbc08', 1, 6, 1, '1', 'enrolment_approved', '{"person": "Claire Durand", "author": "Hugh Martin", "at": "2026-03-02T08:30:01.165091+00:00"}', 'sent', 1, '2026-03-02 08:30:01.200777+00', '2026-03-02 08:30:01.165091+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440201.287871', '', '2026-03-02 08:30:01.29016+00', 'EBA1CFB7997A', false, NULL);
INSERT INTO public.outbox VALUES (18, '1ff587a9-bc93-40f5-8cbb-ab6aba02947e', 1, 9, 3, NULL, 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.473885+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:01.482588+00:00"}', 'sent', 1, '2026-03-02 08:30:02.069858+00', '2026-03-02 08:30:02.057012+00', NULL, NULL, '7434cec4-9f5d-4824-9aed-724cc64f601e', 'D0PAULE', '1772440201.556974', '', '2026-03-02 08:30:02.175787+00', 'F8B1979DC884', false, NULL);
INSERT INTO public.outbox VALUES (17, '415b0961-3442-44b5-adaf-f128f77de912', 1, 9, 1, NULL, 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.473885+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:01.482588+00:00"}', 'sent', 1, '2026-03-02 08:30:02.068442+00', '2026-03-02 08:30:02.057012+00', NULL, NULL, '2ffd98cc-f5aa-49a8-bfc1-84ea1c35beef', 'D0CLAIRE', '1772440201.553696', '', '2026-03-02 08:30:02.175154+00', 'F8B1979DC884', false, NULL);
INSERT INTO public.outbox VALUES (20, 'cd3d3354-17b2-4379-b395-5a031ef7e3ee', 1, 11, 1, '1', 'administrator_enrolled', '{"person": "Hugh Martin", "at": "2026-03-02T08:30:02.057012+00:00"}', 'sent', 1, '2026-03-02 08:30:02.078375+00', '2026-03-02 08:30:02.057012+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.167095', '', '2026-03-02 08:30:02.180407+00', 'F8B1979DC884', false, NULL);
INSERT INTO public.outbox VALUES (15, '7434cec4-9f5d-4824-9aed-724cc64f601e', 1, 9, 3, '3', 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.473885+00:00"}', 'sent', 1, '2026-03-02 08:30:01.482588+00', '2026-03-02 08:30:01.473885+00', NULL, NULL, NULL, 'D0PAULE', '1772440201.556974', '', '2026-03-02 08:30:01.559913+00', 'D22F9529FF64', false, NULL);
INSERT INTO public.outbox VALUES (14, '2ffd98cc-f5aa-49a8-bfc1-84ea1c35beef', 1, 9, 1, '1', 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.473885+00:00"}', 'sent', 1, '2026-03-02 08:30:01.482588+00', '2026-03-02 08:30:01.473885+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440201.553696', '', '2026-03-02 08:30:01.559283+00', 'D22F9529FF64', false, NULL);
INSERT INTO public.outbox VALUES (16, 'c506a646-643d-402f-a6c4-f32a2f733202', 1, 9, 4, '4', 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.473885+00:00"}', 'sent', 1, '2026-03-02 08:30:01.482588+00', '2026-03-02 08:30:01.473885+00', NULL, NULL, NULL, 'D0REMI', '1772440201.557999', '', '2026-03-02 08:30:01.560477+00', 'D22F9529FF64', false, NULL);
INSERT INTO public.outbox VALUES (23, '0771d83b-47bc-4e15-a3bd-8c9ad1377ee8', 1, 11, 5, '5', 'administrator_enrolled', '{"person": "Hugh Martin", "at": "2026-03-02T08:30:02.057012+00:00"}', 'unreachable', 0, '2026-03-02 08:30:02.078375+00', '2026-03-02 08:30:02.057012+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'F8B1979DC884', false, NULL);
INSERT INTO public.outbox VALUES (21, 'ad2be020-27cb-4bbd-9d72-cbb4775e7933', 1, 11, 3, '3', 'administrator_enrolled', '{"person": "Hugh Martin", "at": "2026-03-02T08:30:02.057012+00:00"}', 'sent', 1, '2026-03-02 08:30:02.078375+00', '2026-03-02 08:30:02.057012+00', NULL, NULL, NULL, 'D0PAULE', '1772440202.168307', '', '2026-03-02 08:30:02.180941+00', 'F8B1979DC884', false, NULL);
INSERT INTO public.outbox VALUES (22, 'f59bf82a-793b-45b4-aec5-016c530cb629', 1, 11, 4, '4', 'administrator_enrolled', '{"person": "Hugh Martin", "at": "2026-03-02T08:30:02.057012+00:00"}', 'sent', 1, '2026-03-02 08:30:02.078375+00', '2026-03-02 08:30:02.057012+00', NULL, NULL, NULL, 'D0REMI', '1772440202.171771', '', '2026-03-02 08:30:02.181545+00', 'F8B1979DC884', false, NULL);
INSERT INTO public.outbox VALUES (36, '1402a964-6d46-4d32-8163-2f31facdfb97', 1, 14, NULL, 'channel', 'administrator_enrolled', '{"person": "Paule Rey", "at": "2026-03-02T08:30:03.096832+00:00"}', 'sent', 1, '2026-03-02 08:30:03.11867+00', '2026-03-02 08:30:03.096832+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.216123', '', '2026-03-02 08:30:03.233613+00', '1463D1B5FCBE', false, NULL);
INSERT INTO public.outbox VALUES (34, '82fb03c2-0359-4ab8-9faa-6a9925b2a6c4', 1, 14, 4, '4', 'administrator_enrolled', '{"person": "Paule Rey", "at": "2026-03-02T08:30:03.096832+00:00"}', 'sent', 1, '2026-03-02 08:30:03.11867+00', '2026-03-02 08:30:03.096832+00', NULL, NULL, NULL, 'D0REMI', '1772440203.215515', '', '2026-03-02 08:30:03.233036+00', '1463D1B5FCBE', false, NULL);
INSERT INTO public.outbox VALUES (37, '96402df4-df41-4f52-90d4-f667e86af3a4', 1, 12, 3, '3', 'enrolment_approved', '{"person": "Paule Rey", "author": "Claire Durand", "at": "2026-03-02T08:30:03.096832+00:00"}', 'sent', 1, '2026-03-02 08:30:03.121789+00', '2026-03-02 08:30:03.096832+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.216717', '', '2026-03-02 08:30:03.234099+00', '1463D1B5FCBE', false, NULL);
INSERT INTO public.outbox VALUES (19, 'bd4ef968-3ab0-4e54-8713-c170a5b4e60e', 1, 9, 4, NULL, 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.473885+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:01.482588+00:00"}', 'sent', 1, '2026-03-02 08:30:02.071278+00', '2026-03-02 08:30:02.057012+00', NULL, NULL, 'c506a646-643d-402f-a6c4-f32a2f733202', 'D0REMI', '1772440201.557999', '', '2026-03-02 08:30:02.176319+00', 'F8B1979DC884', false, NULL);
INSERT INTO public.outbox VALUES (30, '511f3d67-9b5d-49b0-9f02-cdef491cfb4f', 1, 12, 2, NULL, 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.510853+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:02.522529+00:00"}', 'sent', 1, '2026-03-02 08:30:03.111533+00', '2026-03-02 08:30:03.096832+00', NULL, NULL, '58ef342f-556a-412f-97dc-8963d2390405', 'D0HUGH', '1772440202.579957', '', '2026-03-02 08:30:03.21848+00', '1463D1B5FCBE', false, NULL);
INSERT INTO public.outbox VALUES (31, 'bde5e49e-d859-4dd4-b252-deddc04557e8', 1, 12, 4, NULL, 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.510853+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:02.522529+00:00"}', 'sent', 1, '2026-03-02 08:30:03.112864+00', '2026-03-02 08:30:03.096832+00', NULL, NULL, '29d062cb-39d2-4d9c-9bbc-f6526b48a2f3', 'D0REMI', '1772440202.580850', '', '2026-03-02 08:30:03.218871+00', '1463D1B5FCBE', false, NULL);
INSERT INTO public.outbox VALUES (33, '112e373e-2d23-4f17-b27d-ea63c63745f8', 1, 14, 2, '2', 'administrator_enrolled', '{"person": "Paule Rey", "at": "2026-03-02T08:30:03.096832+00:00"}', 'sent', 1, '2026-03-02 08:30:03.11867+00', '2026-03-02 08:30:03.096832+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.213833', '', '2026-03-02 08:30:03.232356+00', '1463D1B5FCBE', false, NULL);
INSERT INTO public.outbox VALUES (42, '33e5762f-5c6f-4e74-9bf5-33b31f06be0f', 1, 15, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.736134+00:00"}', 'unreachable', 0, '2026-03-02 08:30:03.75297+00', '2026-03-02 08:30:03.736134+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FB8141862851', false, NULL);
INSERT INTO public.outbox VALUES (38, '3f175182-118a-413f-9fdb-bb511e302714', 1, 15, 6, '6', 'password', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.736134+00:00"}', 'sent', 1, '2026-03-02 08:30:03.75297+00', '2026-03-02 08:30:03.736134+00', NULL, NULL, NULL, 'D0ANNE', '1772440203.835734', '', '2026-03-02 08:30:03.840978+00', 'FB8141862851', true, 6);
INSERT INTO public.outbox VALUES (45, '314133ed-4e1b-4d54-8e48-67db44ad6cca', 1, 16, 7, '7', 'password', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:04.035566+00:00"}', 'sent', 1, '2026-03-02 08:30:04.051992+00', '2026-03-02 08:30:04.035566+00', NULL, NULL, NULL, 'D0MARC', '1772440204.145800', '', '2026-03-02 08:30:04.160285+00', 'FC329D0EEFD7', true, 7);
INSERT INTO public.outbox VALUES (44, '30826849-1f4f-451d-89b7-b5b1272f3724', 1, 15, 6, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-03T08:30:03.840978+00:00", "why": "expired", "since": "2026-03-02T08:30:03.752970+00:00"}', 'sent', 1, '2026-03-02 08:30:03.912738+00', '2026-03-03 08:30:03.840978+00', NULL, NULL, '3f175182-118a-413f-9fdb-bb511e302714', 'D0ANNE', '1772440203.835734', '', '2026-03-10 08:00:00.220612+00', 'FB8141862851', true, NULL);
INSERT INTO public.outbox VALUES (41, 'f3dafff1-0b09-40cd-aed6-fe0294d937c6', 1, 15, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.736134+00:00"}', 'sent', 1, '2026-03-02 08:30:03.75297+00', '2026-03-02 08:30:03.736134+00', NULL, NULL, NULL, 'D0REMI', '1772440203.838621', '', '2026-03-02 08:30:03.842632+00', 'FB8141862851', false, NULL);
INSERT INTO public.outbox VALUES (43, '7a74cacb-5cbf-4c8f-8a03-839e5446f8d9', 1, 15, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.736134+00:00"}', 'sent', 1, '2026-03-02 08:30:03.75297+00', '2026-03-02 08:30:03.736134+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.839283', '', '2026-03-02 08:30:03.843039+00', 'FB8141862851', false, NULL);
INSERT INTO public.outbox VALUES (46, '5f58cc19-e1e8-4274-96da-0a2101dfe9d8', 1, 16, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:04.035566+00:00"}', 'sent', 1, '2026-03-02 08:30:04.051992+00', '2026-03-02 08:30:04.035566+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.147151', '', '2026-03-02 08:30:04.161575+00', 'FC329D0EEFD7', false, NULL);
INSERT INTO public.outbox VALUES (47, '3d9c183f-1791-4f42-86bd-bb23697e61dd', 1, 16, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:04.035566+00:00"}', 'sent', 1, '2026-03-02 08:30:04.051992+00', '2026-03-02 08:30:04.035566+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.148210', '', '2026-03-02 08:30:04.162242+00', 'FC329D0EEFD7', false, NULL);
INSERT INTO public.outbox VALUES (81, '2c64b569-7b7a-4ae0-9a50-f0f65ccf1089', 1, 21, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:05.188082+00:00"}', 'sent', 1, '2026-03-02 08:30:05.193496+00', '2026-03-02 08:30:05.188082+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.260617', '', '2026-03-02 08:30:05.267485+00', 'CAE0E92FA6AC', false, NULL);
INSERT INTO public.outbox VALUES (80, '4e05e1d5-4893-4540-b07e-b6f192914d4b', 1, 21, 12, '12', 'password', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:05.188082+00:00"}', 'sent', 1, '2026-03-02 08:30:05.193496+00', '2026-03-02 08:30:05.188082+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440205.260112', '', '2026-03-02 08:30:05.266985+00', 'CAE0E92FA6AC', true, 12);
INSERT INTO public.outbox VALUES (82, 'bdc71b22-80e8-445d-8198-8f3b5ea86f35', 1, 21, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:05.188082+00:00"}', 'sent', 1, '2026-03-02 08:30:05.193496+00', '2026-03-02 08:30:05.188082+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.261028', '', '2026-03-02 08:30:05.267713+00', 'CAE0E92FA6AC', false, NULL);
INSERT INTO public.outbox VALUES (91, 'f50db4e0-fe57-44e9-aa85-41bd8d543960', 1, 22, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:05.414454+00:00"}', 'unreachable', 0, '2026-03-02 08:30:05.422155+00', '2026-03-02 08:30:05.414454+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '366FED098DEA', false, NULL);
INSERT INTO public.outbox VALUES (51, '030f44c3-920a-4235-aa2a-36d59cf8baef', 1, 16, 7, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:06.592057+00:00", "why": "noted", "since": "2026-03-02T08:30:04.051992+00:00"}', 'sent', 1, '2026-03-02 08:30:04.19645+00', '2026-03-02 08:30:06.592057+00', NULL, NULL, '314133ed-4e1b-4d54-8e48-67db44ad6cca', 'D0MARC', '1772440204.145800', '', '2026-03-02 08:30:06.643076+00', '4E65D08C4AE9', true, NULL);
INSERT INTO public.outbox VALUES (267, 'd55c6a3f-dc7a-4b33-8368-ba1fde5ad011', 1, 60, NULL, 'channel', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.245819+00:00"}', 'sent', 1, '2026-03-10 08:00:01.35076+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129601.466258', '', '2026-03-10 08:00:01.467641+00', 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (88, '4e086dc8-a2d5-443a-9c5f-9f945f8c2931', 1, 22, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:05.414454+00:00"}', 'sent', 1, '2026-03-02 08:30:05.422155+00', '2026-03-02 08:30:05.414454+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.495861', '', '2026-03-02 08:30:05.507462+00', '366FED098DEA', false, NULL);
INSERT INTO public.outbox VALUES (89, 'e975bf33-3eda-4ab6-aaa4-8b4230ff4777', 1, 22, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:05.414454+00:00"}', 'sent', 1, '2026-03-02 08:30:05.422155+00', '2026-03-02 08:30:05.414454+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.496675', '', '2026-03-02 08:30:05.507787+00', '366FED098DEA', false, NULL);
INSERT INTO public.outbox VALUES (87, '87f5db10-6fed-44fe-a02f-f44e2a03aba6', 1, 22, 13, '13', 'password', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:05.414454+00:00"}', 'sent', 1, '2026-03-02 08:30:05.422155+00', '2026-03-02 08:30:05.414454+00', NULL, NULL, NULL, 'D0THOMAS', '1772440205.494891', '', '2026-03-02 08:30:05.506928+00', '366FED098DEA', true, 13);
INSERT INTO public.outbox VALUES (90, 'f5a5f36b-73a3-45b5-830c-93553e4cde62', 1, 22, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:05.414454+00:00"}', 'sent', 1, '2026-03-02 08:30:05.422155+00', '2026-03-02 08:30:05.414454+00', NULL, NULL, NULL, 'D0REMI', '1772440205.504747', '', '2026-03-02 08:30:05.508066+00', '366FED098DEA', false, NULL);
INSERT INTO public.outbox VALUES (93, '0aad967b-4523-4db2-9dd8-508caa8dbe05', 1, 22, 13, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:07.932535+00:00", "why": "ended", "since": "2026-03-02T08:30:05.422155+00:00"}', 'sent', 1, '2026-03-02 08:30:05.538761+00', '2026-03-02 08:30:07.932535+00', NULL, NULL, '87f5db10-6fed-44fe-a02f-f44e2a03aba6', 'D0THOMAS', '1772440205.494891', '', '2026-03-02 08:30:08.023272+00', 'BC04043C2E68', true, NULL);
INSERT INTO public.outbox VALUES (272, '7b5654c5-84dc-4ba8-81e5-5929d988e6c2', 1, 60, 15, '15', 'partner_left', '{"person": "Paule Rey", "owner": "3", "at": "2026-03-10T08:00:01.245819+00:00"}', 'sent', 1, '2026-03-10 08:00:01.357224+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.546922', '', '2026-03-10 08:00:01.547635+00', 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (94, 'f85e0c08-8ce3-4ddf-b406-17e912184256', 1, 23, 14, '14', 'password', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:05.667139+00', '2026-03-02 08:30:05.656618+00', NULL, NULL, NULL, 'D0LOUIS', '1772440205.766876', '', '2026-03-02 08:30:05.772849+00', 'B31CFD73FEEA', true, 14);
INSERT INTO public.outbox VALUES (95, '2436e978-0b46-42af-ba8d-224e9bbe4158', 1, 23, 2, '2', 'subscriber_added', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:05.667139+00', '2026-03-02 08:30:05.656618+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.768599', '', '2026-03-02 08:30:05.773414+00', 'B31CFD73FEEA', false, NULL);
INSERT INTO public.outbox VALUES (96, '2baddafd-70f4-4907-8fae-d645c5026725', 1, 23, 3, '3', 'subscriber_added', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:05.667139+00', '2026-03-02 08:30:05.656618+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.770105', '', '2026-03-02 08:30:05.773814+00', 'B31CFD73FEEA', false, NULL);
INSERT INTO public.outbox VALUES (97, '924f9eca-38d6-438a-8f35-3f4f56f62e8e', 1, 23, 4, '4', 'subscriber_added', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:05.667139+00', '2026-03-02 08:30:05.656618+00', NULL, NULL, NULL, 'D0REMI', '1772440205.771034', '', '2026-03-02 08:30:05.774109+00', 'B31CFD73FEEA', false, NULL);
INSERT INTO public.outbox VALUES (49, '966ff77a-690c-4e86-a82e-ef6d74b6831d', 1, 16, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:04.035566+00:00"}', 'unreachable', 0, '2026-03-02 08:30:04.051992+00', '2026-03-02 08:30:04.035566+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FC329D0EEFD7', false, NULL);
INSERT INTO public.outbox VALUES (55, '29f0c0d3-52c2-42aa-9028-96bf9120079b', 1, 17, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:04.376475+00:00"}', 'sent', 1, '2026-03-02 08:30:04.389031+00', '2026-03-02 08:30:04.376475+00', NULL, NULL, NULL, 'D0REMI', '1772440204.475117', '', '2026-03-02 08:30:04.481862+00', 'D1475FBB05E2', false, NULL);
INSERT INTO public.outbox VALUES (57, '84aa9397-b64e-4965-bbc9-4e2468840293', 1, 17, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:04.376475+00:00"}', 'sent', 1, '2026-03-02 08:30:04.389031+00', '2026-03-02 08:30:04.376475+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.475941', '', '2026-03-02 08:30:04.48275+00', 'D1475FBB05E2', false, NULL);
INSERT INTO public.outbox VALUES (48, '80c8d852-1eae-4d57-9018-69db5eaea5df', 1, 16, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:04.035566+00:00"}', 'sent', 1, '2026-03-02 08:30:04.051992+00', '2026-03-02 08:30:04.035566+00', NULL, NULL, NULL, 'D0REMI', '1772440204.149147', '', '2026-03-02 08:30:04.162973+00', 'FC329D0EEFD7', false, NULL);
INSERT INTO public.outbox VALUES (50, '35d83963-c74b-4b9b-9dc9-c5349cb35737', 1, 16, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:04.035566+00:00"}', 'sent', 1, '2026-03-02 08:30:04.051992+00', '2026-03-02 08:30:04.035566+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.150068', '', '2026-03-02 08:30:04.163566+00', 'FC329D0EEFD7', false, NULL);
INSERT INTO public.outbox VALUES (56, '5b0cb99d-aed7-48c7-9ed9-8f2bb2ff3032', 1, 17, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:04.376475+00:00"}', 'unreachable', 0, '2026-03-02 08:30:04.389031+00', '2026-03-02 08:30:04.376475+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D1475FBB05E2', false, NULL);
INSERT INTO public.outbox VALUES (60, '8c7f424e-25c0-4b59-a3d8-488881f772c4', 1, 18, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:04.633084+00:00"}', 'sent', 1, '2026-03-02 08:30:04.642142+00', '2026-03-02 08:30:04.633084+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.719386', '', '2026-03-02 08:30:04.725403+00', 'C9837837ACFF', false, NULL);
INSERT INTO public.outbox VALUES (59, 'bf8f3593-4389-4a30-b76c-ae80534e11b2', 1, 18, 9, '9', 'password', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:04.633084+00:00"}', 'sent', 1, '2026-03-02 08:30:04.642142+00', '2026-03-02 08:30:04.633084+00', NULL, NULL, NULL, 'D0NORA', '1772440204.718417', '', '2026-03-02 08:30:04.72488+00', 'C9837837ACFF', true, 9);
INSERT INTO public.outbox VALUES (53, 'ebd9c905-7637-4825-9847-2acf70eb3b12', 1, 17, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:04.376475+00:00"}', 'sent', 1, '2026-03-02 08:30:04.389031+00', '2026-03-02 08:30:04.376475+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.473223', '', '2026-03-02 08:30:04.480375+00', 'D1475FBB05E2', false, NULL);
INSERT INTO public.outbox VALUES (52, '4c103a87-8929-4183-9f6b-21eaaf6d8278', 1, 17, 8, '8', 'password', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:04.376475+00:00"}', 'sent', 1, '2026-03-02 08:30:04.389031+00', '2026-03-02 08:30:04.376475+00', NULL, NULL, NULL, 'D0ZOE', '1772440204.470824', '', '2026-03-02 08:30:04.479542+00', 'D1475FBB05E2', true, 8);
INSERT INTO public.outbox VALUES (54, 'd9f57762-8b37-4a59-82f8-463576e073ac', 1, 17, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:04.376475+00:00"}', 'sent', 1, '2026-03-02 08:30:04.389031+00', '2026-03-02 08:30:04.376475+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.474203', '', '2026-03-02 08:30:04.481238+00', 'D1475FBB05E2', false, NULL);
INSERT INTO public.outbox VALUES (58, 'd7aecb5a-3432-4f81-b59c-34db59562d9e', 1, 17, 8, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-03T08:30:04.479542+00:00", "why": "expired", "since": "2026-03-02T08:30:04.389031+00:00"}', 'sent', 1, '2026-03-02 08:30:04.52416+00', '2026-03-03 08:30:04.479542+00', NULL, NULL, '4c103a87-8929-4183-9f6b-21eaaf6d8278', 'D0ZOE', '1772440204.470824', '', '2026-03-10 08:00:00.226676+00', 'D1475FBB05E2', true, NULL);
INSERT INTO public.outbox VALUES (63, '4c601e72-1cb7-48a0-b028-f491236d48a7', 1, 18, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:04.633084+00:00"}', 'unreachable', 0, '2026-03-02 08:30:04.642142+00', '2026-03-02 08:30:04.633084+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C9837837ACFF', false, NULL);
INSERT INTO public.outbox VALUES (67, '9bc736ef-24db-4bf2-bff5-89686a12b0a7', 1, 19, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:04.826128+00:00"}', 'sent', 1, '2026-03-02 08:30:04.833162+00', '2026-03-02 08:30:04.826128+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.902408', '', '2026-03-02 08:30:04.908736+00', 'E75E0202967C', false, NULL);
INSERT INTO public.outbox VALUES (68, '7db55427-e043-4c89-8e8e-4204f445f408', 1, 19, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:04.826128+00:00"}', 'sent', 1, '2026-03-02 08:30:04.833162+00', '2026-03-02 08:30:04.826128+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.904945', '', '2026-03-02 08:30:04.90906+00', 'E75E0202967C', false, NULL);
INSERT INTO public.outbox VALUES (69, 'f5f73c64-83b2-4ad4-a920-3a6fb082c588', 1, 19, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:04.826128+00:00"}', 'sent', 1, '2026-03-02 08:30:04.833162+00', '2026-03-02 08:30:04.826128+00', NULL, NULL, NULL, 'D0REMI', '1772440204.906173', '', '2026-03-02 08:30:04.909381+00', 'E75E0202967C', false, NULL);
INSERT INTO public.outbox VALUES (61, '3ed1bc5e-07f3-45ee-9ba5-2612a06dd1fb', 1, 18, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:04.633084+00:00"}', 'sent', 1, '2026-03-02 08:30:04.642142+00', '2026-03-02 08:30:04.633084+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.720153', '', '2026-03-02 08:30:04.725758+00', 'C9837837ACFF', false, NULL);
INSERT INTO public.outbox VALUES (62, 'b9f664ac-7148-4648-8b76-f84c2d814c44', 1, 18, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:04.633084+00:00"}', 'sent', 1, '2026-03-02 08:30:04.642142+00', '2026-03-02 08:30:04.633084+00', NULL, NULL, NULL, 'D0REMI', '1772440204.720853', '', '2026-03-02 08:30:04.726047+00', 'C9837837ACFF', false, NULL);
INSERT INTO public.outbox VALUES (64, 'b94914e3-0c47-4f8b-98f9-d53e319031c5', 1, 18, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:04.633084+00:00"}', 'sent', 1, '2026-03-02 08:30:04.642142+00', '2026-03-02 08:30:04.633084+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.722129', '', '2026-03-02 08:30:04.726353+00', 'C9837837ACFF', false, NULL);
INSERT INTO public.outbox VALUES (70, 'a9406d8d-ace4-4255-92b5-3a0bbef9636c', 1, 19, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:04.826128+00:00"}', 'unreachable', 0, '2026-03-02 08:30:04.833162+00', '2026-03-02 08:30:04.826128+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E75E0202967C', false, NULL);
INSERT INTO public.outbox VALUES (73, 'cb8c6f39-3333-457d-a215-76b94f881e9a', 1, 20, 11, '11', 'password', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:05.012163+00:00"}', 'sent', 1, '2026-03-02 08:30:05.01976+00', '2026-03-02 08:30:05.012163+00', NULL, NULL, NULL, 'D0OSCAR', '1772440205.073038', '', '2026-03-02 08:30:05.075708+00', 'B4EE723973A5', true, 11);
INSERT INTO public.outbox VALUES (78, 'e44ef0e5-61f7-4218-a7cc-1dd110ffbcf3', 1, 20, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:05.012163+00:00"}', 'sent', 1, '2026-03-02 08:30:05.01976+00', '2026-03-02 08:30:05.012163+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.074933', '', '2026-03-02 08:30:05.076661+00', 'B4EE723973A5', false, NULL);
INSERT INTO public.outbox VALUES (71, 'd98a9f17-ad95-4d50-9f04-0d1d6786803f', 1, 19, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:04.826128+00:00"}', 'sent', 1, '2026-03-02 08:30:04.833162+00', '2026-03-02 08:30:04.826128+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.906820', '', '2026-03-02 08:30:04.909618+00', 'E75E0202967C', false, NULL);
INSERT INTO public.outbox VALUES (66, '8699a640-9b34-4e4e-8e78-049fc2ec4326', 1, 19, 10, '10', 'password', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:04.826128+00:00"}', 'sent', 1, '2026-03-02 08:30:04.833162+00', '2026-03-02 08:30:04.826128+00', NULL, NULL, NULL, 'D0BRUNO', '1772440204.900790', '', '2026-03-02 08:30:04.90824+00', 'E75E0202967C', true, 10);
INSERT INTO public.outbox VALUES (77, '1d3da24a-fec9-4c5d-a2da-045ca049e6ad', 1, 20, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:05.012163+00:00"}', 'unreachable', 0, '2026-03-02 08:30:05.01976+00', '2026-03-02 08:30:05.012163+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B4EE723973A5', false, NULL);
INSERT INTO public.outbox VALUES (74, '63c9783e-84ed-490c-ac4a-7bf3bf576e26', 1, 20, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:05.012163+00:00"}', 'sent', 1, '2026-03-02 08:30:05.01976+00', '2026-03-02 08:30:05.012163+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.073676', '', '2026-03-02 08:30:05.076048+00', 'B4EE723973A5', false, NULL);
INSERT INTO public.outbox VALUES (75, 'a31d7f18-a7e4-4079-8481-c4b0d04634da', 1, 20, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:05.012163+00:00"}', 'sent', 1, '2026-03-02 08:30:05.01976+00', '2026-03-02 08:30:05.012163+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.074102', '', '2026-03-02 08:30:05.076254+00', 'B4EE723973A5', false, NULL);
INSERT INTO public.outbox VALUES (76, '9c1b10ba-9932-4a3d-934d-d8c29914502f', 1, 20, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:05.012163+00:00"}', 'sent', 1, '2026-03-02 08:30:05.01976+00', '2026-03-02 08:30:05.012163+00', NULL, NULL, NULL, 'D0REMI', '1772440205.074566', '', '2026-03-02 08:30:05.076488+00', 'B4EE723973A5', false, NULL);
INSERT INTO public.outbox VALUES (65, 'ba811d4d-17d7-4d0f-9345-d05d28f30210', 1, 18, 9, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:06.756773+00:00", "why": "noted", "since": "2026-03-02T08:30:04.642142+00:00"}', 'sent', 1, '2026-03-02 08:30:04.759234+00', '2026-03-02 08:30:06.756773+00', NULL, NULL, 'bf8f3593-4389-4a30-b76c-ae80534e11b2', 'D0NORA', '1772440204.718417', '', '2026-03-02 08:30:06.799475+00', 'EA780E078AE2', true, NULL);
INSERT INTO public.outbox VALUES (72, 'ad34e3e0-bd00-4962-8268-0f801a31a9fa', 1, 19, 10, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-03T08:30:04.908240+00:00", "why": "expired", "since": "2026-03-02T08:30:04.833162+00:00"}', 'sent', 1, '2026-03-02 08:30:04.92921+00', '2026-03-03 08:30:04.90824+00', NULL, NULL, '8699a640-9b34-4e4e-8e78-049fc2ec4326', 'D0BRUNO', '1772440204.900790', '', '2026-03-10 08:00:00.226889+00', 'E75E0202967C', true, NULL);
INSERT INTO public.outbox VALUES (79, 'fe7c5c0e-e351-4fd4-b709-8f665e966d63', 1, 20, 11, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-03T08:30:05.075708+00:00", "why": "expired", "since": "2026-03-02T08:30:05.019760+00:00"}', 'sent', 1, '2026-03-02 08:30:05.094793+00', '2026-03-03 08:30:05.075708+00', NULL, NULL, 'cb8c6f39-3333-457d-a215-76b94f881e9a', 'D0OSCAR', '1772440205.073038', '', '2026-03-10 08:00:00.2271+00', 'B4EE723973A5', true, NULL);
INSERT INTO public.outbox VALUES (84, '5687b683-08ab-4218-850e-07ed021234c4', 1, 21, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:05.188082+00:00"}', 'unreachable', 0, '2026-03-02 08:30:05.193496+00', '2026-03-02 08:30:05.188082+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'CAE0E92FA6AC', false, NULL);
INSERT INTO public.outbox VALUES (103, 'a652f972-42db-40d3-a53b-49d69f284d47', 1, 24, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:05.866034+00:00"}', 'sent', 1, '2026-03-02 08:30:05.881065+00', '2026-03-02 08:30:05.866034+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.968552', '', '2026-03-02 08:30:05.972673+00', '2F37CF4154FE', false, NULL);
INSERT INTO public.outbox VALUES (104, '3ff1aa5e-8621-49ab-ba90-b90a84cabf4d', 1, 24, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:05.866034+00:00"}', 'sent', 1, '2026-03-02 08:30:05.881065+00', '2026-03-02 08:30:05.866034+00', NULL, NULL, NULL, 'D0REMI', '1772440205.968967', '', '2026-03-02 08:30:05.972874+00', '2F37CF4154FE', false, NULL);
INSERT INTO public.outbox VALUES (83, '6103984e-97bc-4377-8e9b-7735d5e2f8d1', 1, 21, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:05.188082+00:00"}', 'sent', 1, '2026-03-02 08:30:05.193496+00', '2026-03-02 08:30:05.188082+00', NULL, NULL, NULL, 'D0REMI', '1772440205.264946', '', '2026-03-02 08:30:05.267909+00', 'CAE0E92FA6AC', false, NULL);
INSERT INTO public.outbox VALUES (85, 'a55dba03-d018-4c14-83ed-372cfe3a9919', 1, 21, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:05.188082+00:00"}', 'sent', 1, '2026-03-02 08:30:05.193496+00', '2026-03-02 08:30:05.188082+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.265720', '', '2026-03-02 08:30:05.268083+00', 'CAE0E92FA6AC', false, NULL);
INSERT INTO public.outbox VALUES (92, '3d1a678c-bab1-4a3b-8f7c-7c2015388ed2', 1, 22, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:05.414454+00:00"}', 'sent', 1, '2026-03-02 08:30:05.422155+00', '2026-03-02 08:30:05.414454+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.505695', '', '2026-03-02 08:30:05.508321+00', '366FED098DEA', false, NULL);
INSERT INTO public.outbox VALUES (105, '95c485c1-5c3d-454b-bc2f-36b9b2ea4f1c', 1, 24, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:05.866034+00:00"}', 'unreachable', 0, '2026-03-02 08:30:05.881065+00', '2026-03-02 08:30:05.866034+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2F37CF4154FE', false, NULL);
INSERT INTO public.outbox VALUES (114, '08fa2b48-c969-4294-bbe2-d14c54737c8b', 1, 26, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "starts": "2026-03-11", "at": "2026-03-02T08:30:06.191789+00:00"}', 'sent', 1, '2026-03-02 08:30:06.200956+00', '2026-03-02 08:30:06.191789+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.266680', '', '2026-03-02 08:30:06.271497+00', 'AF45EE306791', false, NULL);
INSERT INTO public.outbox VALUES (113, '89609979-148a-4735-8215-879455db954a', 1, 26, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "starts": "2026-03-11", "at": "2026-03-02T08:30:06.191789+00:00"}', 'sent', 1, '2026-03-02 08:30:06.200956+00', '2026-03-02 08:30:06.191789+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.265883', '', '2026-03-02 08:30:06.271028+00', 'AF45EE306791', false, NULL);
INSERT INTO public.outbox VALUES (102, 'fdda2fda-4226-4dfa-8365-4f9d8d36b8fd', 1, 24, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:05.866034+00:00"}', 'sent', 1, '2026-03-02 08:30:05.881065+00', '2026-03-02 08:30:05.866034+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.967998', '', '2026-03-02 08:30:05.972448+00', '2F37CF4154FE', false, NULL);
INSERT INTO public.outbox VALUES (106, 'f15725b0-9129-40d7-9c56-0dfd230d598a', 1, 24, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:05.866034+00:00"}', 'sent', 1, '2026-03-02 08:30:05.881065+00', '2026-03-02 08:30:05.866034+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.970898', '', '2026-03-02 08:30:05.973056+00', '2F37CF4154FE', false, NULL);
INSERT INTO public.outbox VALUES (101, 'fecec0b9-b0ee-426f-b4c0-d31d95ed26ef', 1, 24, 15, '15', 'password', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:05.866034+00:00"}', 'sent', 1, '2026-03-02 08:30:05.881065+00', '2026-03-02 08:30:05.866034+00', NULL, NULL, NULL, 'D0EMMA', '1772440205.967139', '', '2026-03-02 08:30:05.972026+00', '2F37CF4154FE', true, 15);
INSERT INTO public.outbox VALUES (86, 'b30768e7-2b15-4086-8809-1c5b7b45acf1', 1, 21, 12, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:07.737091+00:00", "why": "ended", "since": "2026-03-02T08:30:05.193496+00:00"}', 'sent', 1, '2026-03-02 08:30:05.282587+00', '2026-03-02 08:30:07.737091+00', NULL, NULL, '4e05e1d5-4893-4540-b07e-b6f192914d4b', 'D0SOPHIE', '1772440205.260112', '', '2026-03-02 08:30:07.853897+00', '8EACB54BC822', true, NULL);
INSERT INTO public.outbox VALUES (111, 'ce6c97c4-49ad-498e-939d-8332c6b71bea', 1, 25, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Yann Imbert", "identifier": "yann@cabinet-durand.fr", "owner": "16", "starts": "2026-06-01", "at": "2026-03-02T08:30:06.021320+00:00"}', 'unreachable', 0, '2026-03-02 08:30:06.035603+00', '2026-03-02 08:30:06.02132+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '72DF4C859B89', false, NULL);
INSERT INTO public.outbox VALUES (132, '126a2292-d2b8-4dc3-907b-6746543f6c17', 1, 35, 5, '5', 'subscribers_imported', '{"author": "Claire Durand", "count": "4", "at": "2026-03-02T08:30:07.239813+00:00"}', 'unreachable', 0, '2026-03-02 08:30:07.253835+00', '2026-03-02 08:30:07.239813+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL);
INSERT INTO public.outbox VALUES (108, 'c0c38c9a-2375-493c-8593-2a5aade0b175', 1, 25, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Yann Imbert", "identifier": "yann@cabinet-durand.fr", "owner": "16", "starts": "2026-06-01", "at": "2026-03-02T08:30:06.021320+00:00"}', 'sent', 1, '2026-03-02 08:30:06.035603+00', '2026-03-02 08:30:06.02132+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.108483', '', '2026-03-02 08:30:06.126203+00', '72DF4C859B89', false, NULL);
INSERT INTO public.outbox VALUES (109, 'efd17621-49d2-4a13-8090-7bca724a81e1', 1, 25, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Yann Imbert", "identifier": "yann@cabinet-durand.fr", "owner": "16", "starts": "2026-06-01", "at": "2026-03-02T08:30:06.021320+00:00"}', 'sent', 1, '2026-03-02 08:30:06.035603+00', '2026-03-02 08:30:06.02132+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.109198', '', '2026-03-02 08:30:06.126944+00', '72DF4C859B89', false, NULL);
INSERT INTO public.outbox VALUES (110, '96e4651d-546e-4e53-9109-e6f8dd9b286a', 1, 25, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Yann Imbert", "identifier": "yann@cabinet-durand.fr", "owner": "16", "starts": "2026-06-01", "at": "2026-03-02T08:30:06.021320+00:00"}', 'sent', 1, '2026-03-02 08:30:06.035603+00', '2026-03-02 08:30:06.02132+00', NULL, NULL, NULL, 'D0REMI', '1772440206.113160', '', '2026-03-02 08:30:06.127429+00', '72DF4C859B89', false, NULL);
INSERT INTO public.outbox VALUES (112, '48a615f7-a856-4843-b3b0-ec405e836972', 1, 25, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Yann Imbert", "identifier": "yann@cabinet-durand.fr", "owner": "16", "starts": "2026-06-01", "at": "2026-03-02T08:30:06.021320+00:00"}', 'sent', 1, '2026-03-02 08:30:06.035603+00', '2026-03-02 08:30:06.02132+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.115564', '', '2026-03-02 08:30:06.127754+00', '72DF4C859B89', false, NULL);
INSERT INTO public.outbox VALUES (134, '3b5f6d8d-602c-4765-a050-1ab4345bde36', 1, 35, 1, '1', 'import_ended', '{"added": "4", "there": "0", "left_out": "0", "refused": "1", "outside": "1", "total": "5", "file": "abonn\u00e9s.csv", "outcome": "done", "place": "slack", "at": "2026-03-02T08:30:07.239813+00:00"}', 'sent', 1, '2026-03-02 08:30:07.258048+00', '2026-03-02 08:30:07.239813+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440207.337490', '', '2026-03-02 08:30:07.340258+00', NULL, false, NULL);
INSERT INTO public.outbox VALUES (125, '4e9b51b5-eafd-44bd-805a-298bd43fe7f1', 1, 30, 1, '1', 'import_started', '{"file": "abonn\u00e9s.csv", "total": "5", "at": "2026-03-02T08:30:07.049079+00:00"}', 'sent', 1, '2026-03-02 08:30:07.064279+00', '2026-03-02 08:30:07.049079+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440207.158445', '', '2026-03-02 08:30:07.159682+00', 'C94FEFF54D45', false, NULL);
INSERT INTO public.outbox VALUES (133, '0d6886cd-3537-44c8-9611-842b9bff63b2', 1, 35, NULL, 'channel', 'subscribers_imported', '{"author": "Claire Durand", "count": "4", "at": "2026-03-02T08:30:07.239813+00:00"}', 'sent', 1, '2026-03-02 08:30:07.253835+00', '2026-03-02 08:30:07.239813+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440207.336816', '', '2026-03-02 08:30:07.33992+00', NULL, false, NULL);
INSERT INTO public.outbox VALUES (130, 'ceaff56f-008e-48d5-8b2c-7056a4128060', 1, 35, 3, '3', 'subscribers_imported', '{"author": "Claire Durand", "count": "4", "at": "2026-03-02T08:30:07.239813+00:00"}', 'sent', 1, '2026-03-02 08:30:07.253835+00', '2026-03-02 08:30:07.239813+00', NULL, NULL, NULL, 'D0PAULE', '1772440207.335542', '', '2026-03-02 08:30:07.339452+00', NULL, false, NULL);
INSERT INTO public.outbox VALUES (131, '563d1283-f17b-40f5-82bf-980136abf0cc', 1, 35, 4, '4', 'subscribers_imported', '{"author": "Claire Durand", "count": "4", "at": "2026-03-02T08:30:07.239813+00:00"}', 'sent', 1, '2026-03-02 08:30:07.253835+00', '2026-03-02 08:30:07.239813+00', NULL, NULL, NULL, 'D0REMI', '1772440207.336267', '', '2026-03-02 08:30:07.339723+00', NULL, false, NULL);
INSERT INTO public.outbox VALUES (129, 'f9a0e4e3-91d0-4b0b-bb7a-23ece408c2ff', 1, 35, 2, '2', 'subscribers_imported', '{"author": "Claire Durand", "count": "4", "at": "2026-03-02T08:30:07.239813+00:00"}', 'sent', 1, '2026-03-02 08:30:07.253835+00', '2026-03-02 08:30:07.239813+00', NULL, NULL, NULL, 'D0HUGH', '1772440207.334583', '', '2026-03-02 08:30:07.338891+00', NULL, false, NULL);
INSERT INTO public.outbox VALUES (138, '8fbf84cb-b45a-4d03-bd9c-3b2681d84429', 1, 36, 12, '12', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:07.737091+00:00", "why": ""}', 'sent', 1, '2026-03-02 08:30:07.766623+00', '2026-03-02 08:30:07.737091+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440207.850332', '', '2026-03-02 08:30:07.859107+00', '8EACB54BC822', false, NULL);
INSERT INTO public.outbox VALUES (141, '57b07a0b-d910-44c8-b971-a2eb8e673bf5', 1, 36, 4, '4', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:07.737091+00:00", "why": "Cong\u00e9 sabbatique"}', 'sent', 1, '2026-03-02 08:30:07.766623+00', '2026-03-02 08:30:07.737091+00', NULL, NULL, NULL, 'D0REMI', '1772440207.852284', '', '2026-03-02 08:30:07.860583+00', '8EACB54BC822', false, NULL);
INSERT INTO public.outbox VALUES (98, '98edf367-2dbd-42f8-912f-da84af93e03a', 1, 23, 5, '5', 'subscriber_added', '{"owner": "14"}', 'unreachable', 0, '2026-03-02 08:30:05.667139+00', '2026-03-02 08:30:05.656618+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B31CFD73FEEA', false, NULL);
INSERT INTO public.outbox VALUES (144, 'a61e857b-fc95-41c9-988f-c8ca39269cd1', 1, 37, 13, '13', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:07.932535+00:00", "why": ""}', 'sent', 1, '2026-03-02 08:30:07.944231+00', '2026-03-02 08:30:07.932535+00', NULL, NULL, NULL, 'D0THOMAS', '1772440208.021044', '', '2026-03-02 08:30:08.027885+00', 'BC04043C2E68', false, NULL);
INSERT INTO public.outbox VALUES (99, 'a98cc23d-f2c5-4f7f-b154-4c72474703b8', 1, 23, NULL, 'channel', 'subscriber_added', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:05.667139+00', '2026-03-02 08:30:05.656618+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.771673', '', '2026-03-02 08:30:05.774381+00', 'B31CFD73FEEA', false, NULL);
INSERT INTO public.outbox VALUES (107, 'c4420e5c-24e5-4711-b972-377b64a22bd6', 1, 24, 15, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-03T08:30:05.972026+00:00", "why": "expired", "since": "2026-03-02T08:30:05.881065+00:00"}', 'sent', 1, '2026-03-02 08:30:05.994715+00', '2026-03-03 08:30:05.972026+00', NULL, NULL, 'fecec0b9-b0ee-426f-b4c0-d31d95ed26ef', 'D0EMMA', '1772440205.967139', '', '2026-03-10 08:00:00.227253+00', '2F37CF4154FE', true, NULL);
INSERT INTO public.outbox VALUES (136, 'fb44e7ae-2679-4e73-812b-2a9936b59fff', 1, 31, 19, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Pr\u00e9nom0 Nom0", "identifier": "crowd0@cabinet-durand.fr", "owner": "19", "starts": "", "at": "2026-03-03T08:30:07.497241+00:00", "why": "expired", "since": "2026-03-02T08:30:07.230627+00:00"}', 'sent', 1, '2026-03-02 08:30:07.521985+00', '2026-03-03 08:30:07.497241+00', NULL, NULL, '0768b4f5-4d08-4232-a152-49b8d25cdb90', 'D100000', '1772440207.495562', '', '2026-03-10 08:00:00.227736+00', NULL, true, NULL);
INSERT INTO public.outbox VALUES (100, '21ea6f94-5a18-4a7f-a0e0-d669f12093e9', 1, 23, 14, NULL, 'password_withdrawn', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:05.819406+00', '2026-03-02 08:30:08.330757+00', NULL, NULL, 'f85e0c08-8ce3-4ddf-b406-17e912184256', 'D0LOUIS', '1772440205.766876', '', '2026-03-02 08:30:08.400784+00', '19972DCCD471', true, NULL);
INSERT INTO public.outbox VALUES (116, '53a09e17-6a8a-4926-8e08-5641a7dc1281', 1, 26, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "starts": "2026-03-11", "at": "2026-03-02T08:30:06.191789+00:00"}', 'unreachable', 0, '2026-03-02 08:30:06.200956+00', '2026-03-02 08:30:06.191789+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AF45EE306791', false, NULL);
INSERT INTO public.outbox VALUES (123, '81a74758-9cab-4184-be80-f481896baded', 1, 27, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:06.376927+00:00"}', 'sent', 1, '2026-03-02 08:30:06.386546+00', '2026-03-02 08:30:06.376927+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.462604', '', '2026-03-02 08:30:06.467219+00', '1EB2DD6B21F7', false, NULL);
INSERT INTO public.outbox VALUES (115, '716112e7-0cd1-4131-b222-fa0952f378b9', 1, 26, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "starts": "2026-03-11", "at": "2026-03-02T08:30:06.191789+00:00"}', 'sent', 1, '2026-03-02 08:30:06.200956+00', '2026-03-02 08:30:06.191789+00', NULL, NULL, NULL, 'D0REMI', '1772440206.267364', '', '2026-03-02 08:30:06.271811+00', 'AF45EE306791', false, NULL);
INSERT INTO public.outbox VALUES (117, 'a7d0b70c-1248-426e-acf5-04a0890eb7ba', 1, 26, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "starts": "2026-03-11", "at": "2026-03-02T08:30:06.191789+00:00"}', 'sent', 1, '2026-03-02 08:30:06.200956+00', '2026-03-02 08:30:06.191789+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.267944', '', '2026-03-02 08:30:06.272057+00', 'AF45EE306791', false, NULL);
INSERT INTO public.outbox VALUES (122, '49813cd1-0dd7-4d83-a5e6-c6a01dd6d2c7', 1, 27, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:06.376927+00:00"}', 'unreachable', 0, '2026-03-02 08:30:06.386546+00', '2026-03-02 08:30:06.376927+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1EB2DD6B21F7', false, NULL);
INSERT INTO public.outbox VALUES (127, '78c0ff54-6bf6-4317-8599-ee07e62f25cd', 1, 32, 20, '20', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom1 Nom1", "identifier": "crowd1@cabinet-durand.fr", "owner": "20", "starts": "", "at": "2026-03-02T08:30:07.118476+00:00"}', 'sent', 1, '2026-03-02 08:30:07.230627+00', '2026-03-02 08:30:07.118476+00', NULL, NULL, NULL, 'D100001', '1772440207.444160', '', '2026-03-02 08:30:07.448081+00', NULL, false, 20);
INSERT INTO public.outbox VALUES (126, '0768b4f5-4d08-4232-a152-49b8d25cdb90', 1, 31, 19, '19', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom0 Nom0", "identifier": "crowd0@cabinet-durand.fr", "owner": "19", "starts": "", "at": "2026-03-02T08:30:07.118476+00:00"}', 'sent', 1, '2026-03-02 08:30:07.230627+00', '2026-03-02 08:30:07.118476+00', NULL, NULL, NULL, 'D100000', '1772440207.495562', '', '2026-03-02 08:30:07.497241+00', NULL, false, 19);
INSERT INTO public.outbox VALUES (128, '75deb946-1c14-4431-88c4-56294d90649f', 1, 33, 21, '21', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom2 Nom2", "identifier": "crowd2@cabinet-durand.fr", "owner": "21", "starts": "", "at": "2026-03-02T08:30:07.118476+00:00"}', 'sent', 1, '2026-03-02 08:30:07.230627+00', '2026-03-02 08:30:07.118476+00', NULL, NULL, NULL, 'D100002', '1772440207.513041', '', '2026-03-02 08:30:07.515555+00', NULL, false, 21);
INSERT INTO public.outbox VALUES (119, '1fb8e4c6-6f11-410e-87f1-02dc4655cf20', 1, 27, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:06.376927+00:00"}', 'sent', 1, '2026-03-02 08:30:06.386546+00', '2026-03-02 08:30:06.376927+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.456579', '', '2026-03-02 08:30:06.465278+00', '1EB2DD6B21F7', false, NULL);
INSERT INTO public.outbox VALUES (120, '7b6d7712-ca6f-4ace-8979-83b8d5b2c190', 1, 27, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:06.376927+00:00"}', 'sent', 1, '2026-03-02 08:30:06.386546+00', '2026-03-02 08:30:06.376927+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.457150', '', '2026-03-02 08:30:06.466139+00', '1EB2DD6B21F7', false, NULL);
INSERT INTO public.outbox VALUES (118, 'c0cb0bf8-cf20-40b8-a6dd-c40e85ba649d', 1, 27, 1, '1', 'password', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:06.376927+00:00"}', 'sent', 1, '2026-03-02 08:30:06.386546+00', '2026-03-02 08:30:06.376927+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440206.455801', '', '2026-03-02 08:30:06.46462+00', '1EB2DD6B21F7', true, 18);
INSERT INTO public.outbox VALUES (121, 'dbb9aa29-45a4-426b-95b4-a8ce43285c99', 1, 27, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:06.376927+00:00"}', 'sent', 1, '2026-03-02 08:30:06.386546+00', '2026-03-02 08:30:06.376927+00', NULL, NULL, NULL, 'D0REMI', '1772440206.461403', '', '2026-03-02 08:30:06.46674+00', '1EB2DD6B21F7', false, NULL);
INSERT INTO public.outbox VALUES (124, '96cc8e4c-790d-4cf3-93c2-899ad8aefbdc', 1, 27, 1, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-03T08:30:06.464620+00:00", "why": "expired", "since": "2026-03-02T08:30:06.386546+00:00"}', 'sent', 1, '2026-03-02 08:30:06.500859+00', '2026-03-03 08:30:06.46462+00', NULL, NULL, 'c0cb0bf8-cf20-40b8-a6dd-c40e85ba649d', 'D0CLAIRE', '1772440206.455801', '', '2026-03-10 08:00:00.227448+00', '1EB2DD6B21F7', true, NULL);
INSERT INTO public.outbox VALUES (135, '253a15e4-414d-4d98-b169-f1785c049c13', 1, 32, 20, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Pr\u00e9nom1 Nom1", "identifier": "crowd1@cabinet-durand.fr", "owner": "20", "starts": "", "at": "2026-03-03T08:30:07.448081+00:00", "why": "expired", "since": "2026-03-02T08:30:07.230627+00:00"}', 'sent', 1, '2026-03-02 08:30:07.468234+00', '2026-03-03 08:30:07.448081+00', NULL, NULL, '78c0ff54-6bf6-4317-8599-ee07e62f25cd', 'D100001', '1772440207.444160', '', '2026-03-10 08:00:00.227601+00', NULL, true, NULL);
INSERT INTO public.outbox VALUES (137, 'a4c71862-ae3b-4374-a8b1-d7f94f5877f8', 1, 33, 21, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Pr\u00e9nom2 Nom2", "identifier": "crowd2@cabinet-durand.fr", "owner": "21", "starts": "", "at": "2026-03-03T08:30:07.515555+00:00", "why": "expired", "since": "2026-03-02T08:30:07.230627+00:00"}', 'sent', 1, '2026-03-02 08:30:07.533453+00', '2026-03-03 08:30:07.515555+00', NULL, NULL, '75deb946-1c14-4431-88c4-56294d90649f', 'D100002', '1772440207.513041', '', '2026-03-10 08:00:00.227872+00', NULL, true, NULL);
INSERT INTO public.outbox VALUES (142, '24cf477e-7c8b-410b-88bc-355ca4d991b0', 1, 36, 5, '5', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:07.737091+00:00", "why": "Cong\u00e9 sabbatique"}', 'unreachable', 0, '2026-03-02 08:30:07.766623+00', '2026-03-02 08:30:07.737091+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '8EACB54BC822', false, NULL);
INSERT INTO public.outbox VALUES (139, 'afa5c76e-b153-4566-af40-1d5d20f5bf1c', 1, 36, 2, '2', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:07.737091+00:00", "why": "Cong\u00e9 sabbatique"}', 'sent', 1, '2026-03-02 08:30:07.766623+00', '2026-03-02 08:30:07.737091+00', NULL, NULL, NULL, 'D0HUGH', '1772440207.851019', '', '2026-03-02 08:30:07.859727+00', '8EACB54BC822', false, NULL);
INSERT INTO public.outbox VALUES (140, '0ea94d39-9bd6-4fd4-ba97-778c4fd5c6dd', 1, 36, 3, '3', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:07.737091+00:00", "why": "Cong\u00e9 sabbatique"}', 'sent', 1, '2026-03-02 08:30:07.766623+00', '2026-03-02 08:30:07.737091+00', NULL, NULL, NULL, 'D0PAULE', '1772440207.851692', '', '2026-03-02 08:30:07.860163+00', '8EACB54BC822', false, NULL);
INSERT INTO public.outbox VALUES (143, '13d9f182-c1d7-46ab-8037-0c1d48ac20a4', 1, 36, NULL, 'channel', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:07.737091+00:00", "why": ""}', 'sent', 1, '2026-03-02 08:30:07.766623+00', '2026-03-02 08:30:07.737091+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440207.852844', '', '2026-03-02 08:30:07.860881+00', '8EACB54BC822', false, NULL);
INSERT INTO public.outbox VALUES (145, '0be26dba-71e1-442e-a69d-1b4108dc17b4', 1, 37, 2, '2', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:07.932535+00:00", "why": "Fin de mission"}', 'sent', 1, '2026-03-02 08:30:07.944231+00', '2026-03-02 08:30:07.932535+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.021787', '', '2026-03-02 08:30:08.02813+00', 'BC04043C2E68', false, NULL);
INSERT INTO public.outbox VALUES (147, '6e8e86bd-5da4-47ad-a70a-7ad325d8816c', 1, 37, 4, '4', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:07.932535+00:00", "why": "Fin de mission"}', 'sent', 1, '2026-03-02 08:30:07.944231+00', '2026-03-02 08:30:07.932535+00', NULL, NULL, NULL, 'D0REMI', '1772440208.022474', '', '2026-03-02 08:30:08.028491+00', 'BC04043C2E68', false, NULL);
INSERT INTO public.outbox VALUES (146, 'd871fc71-2a00-4ef2-8f27-d6a09cc9155d', 1, 37, 3, '3', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:07.932535+00:00", "why": "Fin de mission"}', 'sent', 1, '2026-03-02 08:30:07.944231+00', '2026-03-02 08:30:07.932535+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.022121', '', '2026-03-02 08:30:08.028293+00', 'BC04043C2E68', false, NULL);
INSERT INTO public.outbox VALUES (171, '4a212f91-9449-40ff-8643-d2bdbfca7e36', 1, 41, 3, NULL, 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:09.175861+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:09.182553+00:00"}', 'sent', 1, '2026-03-02 08:30:09.746156+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, 'c810c98f-b190-4ff5-a277-d1bfb646c928', 'D0PAULE', '1772440209.213925', '', '2026-03-02 08:30:09.832647+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (153, '22677cb5-2ff6-494f-9821-91bfc5cbd2c2', 1, 38, 4, '4', 'subscriber_removed', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:08.34478+00', '2026-03-02 08:30:08.330757+00', NULL, NULL, NULL, 'D0REMI', '1772440208.400000', '', '2026-03-02 08:30:08.405698+00', '19972DCCD471', false, NULL);
INSERT INTO public.outbox VALUES (154, '236f5071-be06-4cfa-8102-c62d03376837', 1, 38, 5, '5', 'subscriber_removed', '{"owner": "14"}', 'unreachable', 0, '2026-03-02 08:30:08.34478+00', '2026-03-02 08:30:08.330757+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '19972DCCD471', false, NULL);
INSERT INTO public.outbox VALUES (169, '9bacebfa-39e4-4d2d-903f-e751bb714d55', 1, 41, 1, NULL, 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:09.175861+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:09.182553+00:00"}', 'sent', 1, '2026-03-02 08:30:09.743533+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, '3c306302-85ea-4adc-90ce-f18c669b2e74', 'D0CLAIRE', '1772440209.212163', '', '2026-03-02 08:30:09.832101+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (170, '8aa52672-f631-4dc6-b804-eb3ef427b55f', 1, 41, 2, NULL, 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:09.175861+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:09.182553+00:00"}', 'sent', 1, '2026-03-02 08:30:09.745009+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, '8e575193-3aca-483d-a74b-48dcc8ae3237', 'D0HUGH', '1772440209.212807', '', '2026-03-02 08:30:09.832428+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (164, '46f218e9-8d41-4eab-9158-131af073758b', 1, 39, 7, '7', 'enrolment_refused', '{"person": "Marc Lef\u00e8vre", "author": "Hugh Martin", "at": "2026-03-02T08:30:09.064586+00:00"}', 'sent', 1, '2026-03-02 08:30:09.079545+00', '2026-03-02 08:30:09.064586+00', NULL, NULL, NULL, 'D0MARC', '1772440209.123558', '', '2026-03-02 08:30:09.127186+00', 'D2809588E519', false, NULL);
INSERT INTO public.outbox VALUES (150, 'c87c8cc8-5eda-40f8-9203-322d534116b5', 1, 38, 14, '14', 'subscriber_removed', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:08.34478+00', '2026-03-02 08:30:08.330757+00', NULL, NULL, NULL, 'D0LOUIS', '1772440208.398684', '', '2026-03-02 08:30:08.405046+00', '19972DCCD471', false, NULL);
INSERT INTO public.outbox VALUES (151, '064da1d5-9055-4f8e-8e01-00c59601a7a1', 1, 38, 2, '2', 'subscriber_removed', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:08.34478+00', '2026-03-02 08:30:08.330757+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.399346', '', '2026-03-02 08:30:08.405349+00', '19972DCCD471', false, NULL);
INSERT INTO public.outbox VALUES (152, 'fa4c06df-e884-44ae-ad2f-ade486b73c55', 1, 38, 3, '3', 'subscriber_removed', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:08.34478+00', '2026-03-02 08:30:08.330757+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.399682', '', '2026-03-02 08:30:08.405534+00', '19972DCCD471', false, NULL);
INSERT INTO public.outbox VALUES (155, '77c96217-44ba-4451-8003-d41da50f73e5', 1, 38, NULL, 'channel', 'subscriber_removed', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:08.34478+00', '2026-03-02 08:30:08.330757+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.400261', '', '2026-03-02 08:30:08.405837+00', '19972DCCD471', false, NULL);
INSERT INTO public.outbox VALUES (148, '78ea3b24-6d73-4108-979a-1e4ddd224f71', 1, 37, 5, '5', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:07.932535+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-02 08:30:07.944231+00', '2026-03-02 08:30:07.932535+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'BC04043C2E68', false, NULL);
INSERT INTO public.outbox VALUES (161, 'f2febaed-0209-405e-8b35-dec764433b61', 1, 39, 2, NULL, 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:08.497017+00:00", "answered": "Hugh Martin", "answer": "enrolment_refused", "since": "2026-03-02T08:30:08.509584+00:00"}', 'sent', 1, '2026-03-02 08:30:09.077738+00', '2026-03-02 08:30:09.064586+00', NULL, NULL, 'f4191096-aa57-453b-8f5d-55de82d2fa14', 'D0HUGH', '1772440208.560646', '', '2026-03-02 08:30:09.125011+00', 'D2809588E519', false, NULL);
INSERT INTO public.outbox VALUES (149, '07253037-007e-4a8c-9bf5-851429587c09', 1, 37, NULL, 'channel', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:07.932535+00:00", "why": ""}', 'sent', 1, '2026-03-02 08:30:07.944231+00', '2026-03-02 08:30:07.932535+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.022756', '', '2026-03-02 08:30:08.028628+00', 'BC04043C2E68', false, NULL);
INSERT INTO public.outbox VALUES (160, 'a0d44d85-aac4-4073-8266-b92768a17f94', 1, 39, 1, NULL, 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:08.497017+00:00", "answered": "Hugh Martin", "answer": "enrolment_refused", "since": "2026-03-02T08:30:08.509584+00:00"}', 'sent', 1, '2026-03-02 08:30:09.076542+00', '2026-03-02 08:30:09.064586+00', NULL, NULL, '86a6c671-87c7-4fc0-a3e3-9ebeaaac624c', 'D0CLAIRE', '1772440208.558478', '', '2026-03-02 08:30:09.124696+00', 'D2809588E519', false, NULL);
INSERT INTO public.outbox VALUES (162, '7523c08a-d337-4a8d-a41a-3e40a0676e4a', 1, 39, 3, NULL, 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:08.497017+00:00", "answered": "Hugh Martin", "answer": "enrolment_refused", "since": "2026-03-02T08:30:08.509584+00:00"}', 'sent', 1, '2026-03-02 08:30:09.078408+00', '2026-03-02 08:30:09.064586+00', NULL, NULL, 'dbdd711f-d0e9-41e8-b249-dec83b68c01b', 'D0PAULE', '1772440208.562735', '', '2026-03-02 08:30:09.125372+00', 'D2809588E519', false, NULL);
INSERT INTO public.outbox VALUES (163, '3e7ccda6-05b3-4e97-b282-46be95d1cc7b', 1, 39, 4, NULL, 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:08.497017+00:00", "answered": "Hugh Martin", "answer": "enrolment_refused", "since": "2026-03-02T08:30:08.509584+00:00"}', 'sent', 1, '2026-03-02 08:30:09.078979+00', '2026-03-02 08:30:09.064586+00', NULL, NULL, '4e3236a3-2c13-400e-b44f-74fb3f33d459', 'D0REMI', '1772440208.564626', '', '2026-03-02 08:30:09.125665+00', 'D2809588E519', false, NULL);
INSERT INTO public.outbox VALUES (157, 'f4191096-aa57-453b-8f5d-55de82d2fa14', 1, 39, 2, '2', 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:08.497017+00:00"}', 'sent', 1, '2026-03-02 08:30:08.509584+00', '2026-03-02 08:30:08.497017+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.560646', '', '2026-03-02 08:30:08.572338+00', '30BDAA7CF494', false, NULL);
INSERT INTO public.outbox VALUES (156, '86a6c671-87c7-4fc0-a3e3-9ebeaaac624c', 1, 39, 1, '1', 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:08.497017+00:00"}', 'sent', 1, '2026-03-02 08:30:08.509584+00', '2026-03-02 08:30:08.497017+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440208.558478', '', '2026-03-02 08:30:08.571431+00', '30BDAA7CF494', false, NULL);
INSERT INTO public.outbox VALUES (159, '4e3236a3-2c13-400e-b44f-74fb3f33d459', 1, 39, 4, '4', 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:08.497017+00:00"}', 'sent', 1, '2026-03-02 08:30:08.509584+00', '2026-03-02 08:30:08.497017+00', NULL, NULL, NULL, 'D0REMI', '1772440208.564626', '', '2026-03-02 08:30:08.573097+00', '30BDAA7CF494', false, NULL);
INSERT INTO public.outbox VALUES (158, 'dbdd711f-d0e9-41e8-b249-dec83b68c01b', 1, 39, 3, '3', 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:08.497017+00:00"}', 'sent', 1, '2026-03-02 08:30:08.509584+00', '2026-03-02 08:30:08.497017+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.562735', '', '2026-03-02 08:30:08.572828+00', '30BDAA7CF494', false, NULL);
INSERT INTO public.outbox VALUES (190, 'ba939658-1c6d-47b1-beda-cae7e8a4763f', 1, 41, 15, '15', 'enrolment_approved', '{"person": "Emma Hubert", "author": "Hugh Martin", "at": "2026-03-02T08:30:09.731633+00:00"}', 'sent', 1, '2026-03-02 08:30:09.759098+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, 'D0EMMA', '1772440209.841226', '', '2026-03-02 08:30:09.844736+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (166, '8e575193-3aca-483d-a74b-48dcc8ae3237', 1, 41, 2, '2', 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:09.175861+00:00"}', 'sent', 1, '2026-03-02 08:30:09.182553+00', '2026-03-02 08:30:09.175861+00', NULL, NULL, NULL, 'D0HUGH', '1772440209.212807', '', '2026-03-02 08:30:09.216988+00', '7A288C7ED0D5', false, NULL);
INSERT INTO public.outbox VALUES (165, '3c306302-85ea-4adc-90ce-f18c669b2e74', 1, 41, 1, '1', 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:09.175861+00:00"}', 'sent', 1, '2026-03-02 08:30:09.182553+00', '2026-03-02 08:30:09.175861+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440209.212163', '', '2026-03-02 08:30:09.216556+00', '7A288C7ED0D5', false, NULL);
INSERT INTO public.outbox VALUES (167, 'c810c98f-b190-4ff5-a277-d1bfb646c928', 1, 41, 3, '3', 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:09.175861+00:00"}', 'sent', 1, '2026-03-02 08:30:09.182553+00', '2026-03-02 08:30:09.175861+00', NULL, NULL, NULL, 'D0PAULE', '1772440209.213925', '', '2026-03-02 08:30:09.217365+00', '7A288C7ED0D5', false, NULL);
INSERT INTO public.outbox VALUES (168, 'd7a400b9-b06f-477f-8d6d-591d876a6672', 1, 41, 4, '4', 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:09.175861+00:00"}', 'sent', 1, '2026-03-02 08:30:09.182553+00', '2026-03-02 08:30:09.175861+00', NULL, NULL, NULL, 'D0REMI', '1772440209.215592', '', '2026-03-02 08:30:09.217694+00', '7A288C7ED0D5', false, NULL);
INSERT INTO public.outbox VALUES (189, '5849b476-e87a-420a-ba6b-f2db2f106ca9', 1, 43, NULL, 'channel', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'sent', 1, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440209.839991', '', '2026-03-02 08:30:09.844583+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (177, '55c3cda2-c02a-4ce1-a9a1-1bbea4e38fcc', 1, 43, 5, '5', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'unreachable', 0, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (184, 'bf42b219-2230-4d45-8283-224e7712d9ae', 1, 43, 18, '18', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'unreachable', 0, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (188, '8af5784f-54c4-4b6b-9da4-eb3271a6cfae', 1, 43, 22, '22', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'unreachable', 0, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (185, '5bfc28eb-10da-4cb2-9da6-0ce84590ffe3', 1, 43, 19, '19', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'sent', 1, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, 'D100000', '1772440209.837792', '', '2026-03-02 08:30:09.84409+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (186, '1e27979c-6bdd-4852-b37f-ba452dfad0f7', 1, 43, 20, '20', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'sent', 1, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, 'D100001', '1772440209.838422', '', '2026-03-02 08:30:09.844253+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (187, '91796139-128b-46ed-8828-7a982a54d27d', 1, 43, 21, '21', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'sent', 1, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, 'D100002', '1772440209.839110', '', '2026-03-02 08:30:09.84444+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (192, 'b0a7eecc-cecd-4ff4-92f0-73744fe799c0', 1, 44, 2, '2', 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:09.891253+00:00"}', 'sent', 1, '2026-03-02 08:30:09.897921+00', '2026-03-02 08:30:09.891253+00', NULL, NULL, NULL, 'D0HUGH', '1772440209.941223', '', '2026-03-02 08:30:09.946946+00', 'D89318B2BAEA', false, NULL);
INSERT INTO public.outbox VALUES (191, 'c35d7af4-16be-4985-93de-e877840cdff4', 1, 44, 1, '1', 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:09.891253+00:00"}', 'sent', 1, '2026-03-02 08:30:09.897921+00', '2026-03-02 08:30:09.891253+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440209.939828', '', '2026-03-02 08:30:09.946526+00', 'D89318B2BAEA', false, NULL);
INSERT INTO public.outbox VALUES (194, 'a09196bd-a441-4b8e-abc9-fef758feb89a', 1, 44, 4, '4', 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:09.891253+00:00"}', 'sent', 1, '2026-03-02 08:30:09.897921+00', '2026-03-02 08:30:09.891253+00', NULL, NULL, NULL, 'D0REMI', '1772440209.943744', '', '2026-03-02 08:30:09.947548+00', 'D89318B2BAEA', false, NULL);
INSERT INTO public.outbox VALUES (193, 'ece4b7c2-3e23-4cd8-9aed-e9e3be688bc3', 1, 44, 3, '3', 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:09.891253+00:00"}', 'sent', 1, '2026-03-02 08:30:09.897921+00', '2026-03-02 08:30:09.891253+00', NULL, NULL, NULL, 'D0PAULE', '1772440209.942357', '', '2026-03-02 08:30:09.947249+00', 'D89318B2BAEA', false, NULL);
INSERT INTO public.outbox VALUES (172, 'ceb45a72-b4f4-4719-ae89-b04c6eaccde5', 1, 41, 4, NULL, 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:09.175861+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:09.182553+00:00"}', 'sent', 1, '2026-03-02 08:30:09.747348+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, 'd7a400b9-b06f-477f-8d6d-591d876a6672', 'D0REMI', '1772440209.215592', '', '2026-03-02 08:30:09.832824+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (173, 'd540f643-b4e2-4e6c-aeaa-7bc8a72bc923', 1, 43, 1, '1', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'sent', 1, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440209.830127', '', '2026-03-02 08:30:09.834079+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (174, '6a239814-84da-4c51-8e51-3c569166460e', 1, 43, 2, '2', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'sent', 1, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, 'D0HUGH', '1772440209.830557', '', '2026-03-02 08:30:09.834272+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (175, 'f24c649f-0828-44fa-b276-7833a4ef08fd', 1, 43, 3, '3', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'sent', 1, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, 'D0PAULE', '1772440209.830919', '', '2026-03-02 08:30:09.834471+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (176, '547118b6-7e7b-4929-88c8-941c830b6f54', 1, 43, 4, '4', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'sent', 1, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, 'D0REMI', '1772440209.831269', '', '2026-03-02 08:30:09.834635+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (178, '70576b96-bb41-4ecc-9f78-9939daae0930', 1, 43, 6, '6', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'sent', 1, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, 'D0ANNE', '1772440209.835364', '', '2026-03-02 08:30:09.842952+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (179, 'd9aa8ab8-529a-4a24-8f29-aaee60a9af2f', 1, 43, 7, '7', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'sent', 1, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, 'D0MARC', '1772440209.835782', '', '2026-03-02 08:30:09.843193+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (181, '245c421d-3d5d-4eca-b005-bbccdd3072fc', 1, 43, 9, '9', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'sent', 1, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, 'D0NORA', '1772440209.836507', '', '2026-03-02 08:30:09.843588+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (180, '21615076-fa2a-47b0-a1a8-28167aba29fe', 1, 43, 8, '8', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'sent', 1, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, 'D0ZOE', '1772440209.836135', '', '2026-03-02 08:30:09.843398+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (182, 'a0943931-2c12-4d6b-bc13-df01bb6a1e65', 1, 43, 10, '10', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'sent', 1, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, 'D0BRUNO', '1772440209.836857', '', '2026-03-02 08:30:09.84376+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (183, '95b5bf2a-26c4-4f88-a9f4-563d6f3b03a3', 1, 43, 11, '11', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:09.731633+00:00"}', 'sent', 1, '2026-03-02 08:30:09.753794+00', '2026-03-02 08:30:09.731633+00', NULL, NULL, NULL, 'D0OSCAR', '1772440209.837183', '', '2026-03-02 08:30:09.843926+00', 'D37F7A0911B6', false, NULL);
INSERT INTO public.outbox VALUES (197, '008aac64-fb57-4c79-8073-c5b83e37e4c8', 1, 45, 2, '2', 'access_ending', '{"person": "Emma Hubert", "owner": "15", "ends": "2026-03-17", "proposal": "45", "at": "2026-03-10T08:00:00.245707+00:00"}', 'sent', 1, '2026-03-10 08:00:00.273446+00', '2026-03-10 08:00:00.245707+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.314095', '', '2026-03-10 08:00:00.315235+00', '1B18C361F3DD', false, NULL);
INSERT INTO public.outbox VALUES (195, '20f9515a-4976-47c6-b97d-525b5424bc56', 1, 44, 15, '15', 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:09.891253+00:00"}', 'sent', 1, '2026-03-02 08:30:09.897921+00', '2026-03-02 08:30:09.891253+00', NULL, NULL, NULL, 'D0EMMA', '1772440209.944404', '', '2026-03-02 08:30:09.94774+00', 'D89318B2BAEA', false, NULL);
INSERT INTO public.outbox VALUES (196, 'e34452c4-7329-4067-81c0-a1602d46455e', 1, 45, 1, '1', 'access_ending', '{"person": "Emma Hubert", "owner": "15", "ends": "2026-03-17", "proposal": "45", "at": "2026-03-10T08:00:00.245707+00:00"}', 'sent', 1, '2026-03-10 08:00:00.273446+00', '2026-03-10 08:00:00.245707+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.313581', '', '2026-03-10 08:00:00.315035+00', '1B18C361F3DD', false, NULL);
INSERT INTO public.outbox VALUES (198, 'bfd3b316-bed2-4eda-89f5-5fecabc1fd21', 1, 45, 3, '3', 'access_ending', '{"person": "Emma Hubert", "owner": "15", "ends": "2026-03-17", "proposal": "45", "at": "2026-03-10T08:00:00.245707+00:00"}', 'sent', 1, '2026-03-10 08:00:00.273446+00', '2026-03-10 08:00:00.245707+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.314505', '', '2026-03-10 08:00:00.315786+00', '1B18C361F3DD', false, NULL);
INSERT INTO public.outbox VALUES (199, '3206969a-53c7-44c8-b945-d80983862b54', 1, 44, 1, NULL, 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:09.891253+00:00", "answered": "", "answer": "enrolment_expired", "since": "2026-03-02T08:30:09.897921+00:00"}', 'sent', 1, '2026-03-10 08:00:00.324541+00', '2026-03-10 08:00:00.286655+00', NULL, NULL, 'c35d7af4-16be-4985-93de-e877840cdff4', 'D0CLAIRE', '1772440209.939828', '', '2026-03-10 08:00:00.383576+00', '674F6ECF4018', false, NULL);
INSERT INTO public.outbox VALUES (205, 'b34a7062-8165-4e4b-9428-c899a1c704c6', 1, 47, 1, '1', 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "proposal": "47", "at": "2026-03-10T08:00:00.357905+00:00"}', 'sent', 1, '2026-03-10 08:00:00.378074+00', '2026-03-10 08:00:00.357905+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.424473', '', '2026-03-10 08:00:00.426268+00', '1A08896D9FC7', false, NULL);
INSERT INTO public.outbox VALUES (213, 'e7bfed81-520d-4050-8388-945b9765c641', 1, 49, 1, '1', 'member_joined', '{"person": "Ivan Petrov", "email": "ivan@cabinet-durand.fr", "member": "U0IVAN", "former": "", "proposal": "49", "at": "2026-03-10T08:00:00.756561+00:00"}', 'sent', 1, '2026-03-10 08:00:00.768711+00', '2026-03-10 08:00:00.756561+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.814461', '', '2026-03-10 08:00:00.818694+00', '87F9E2CEA69B', false, NULL);
INSERT INTO public.outbox VALUES (214, 'e5ddc966-0d7e-4fe3-b885-b3eb706a2f82', 1, 49, 2, '2', 'member_joined', '{"person": "Ivan Petrov", "email": "ivan@cabinet-durand.fr", "member": "U0IVAN", "former": "", "proposal": "49", "at": "2026-03-10T08:00:00.756561+00:00"}', 'sent', 1, '2026-03-10 08:00:00.768711+00', '2026-03-10 08:00:00.756561+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.814992', '', '2026-03-10 08:00:00.818973+00', '87F9E2CEA69B', false, NULL);
INSERT INTO public.outbox VALUES (215, 'f508b1ae-b2b2-4b9f-8081-c261d36c0d41', 1, 49, 3, '3', 'member_joined', '{"person": "Ivan Petrov", "email": "ivan@cabinet-durand.fr", "member": "U0IVAN", "former": "", "proposal": "49", "at": "2026-03-10T08:00:00.756561+00:00"}', 'sent', 1, '2026-03-10 08:00:00.768711+00', '2026-03-10 08:00:00.756561+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.816348', '', '2026-03-10 08:00:00.819154+00', '87F9E2CEA69B', false, NULL);
INSERT INTO public.outbox VALUES (221, '9b30095d-2ed6-47d6-9a95-e109a7ba63bf', 1, 52, 11, '11', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:00.766004+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:00.843778+00', '2026-03-10 08:00:00.766004+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '079C85E1D91A', false, NULL);
INSERT INTO public.outbox VALUES (209, 'eb51d55b-4738-4aa1-981b-d815c518204e', 1, 47, 1, NULL, 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "proposal": "47", "at": "2026-03-10T08:00:00.357905+00:00", "answered": "Claire Durand", "answer": "proposal_set_aside", "since": "2026-03-10T08:00:00.378074+00:00"}', 'sent', 1, '2026-03-10 08:00:00.605592+00', '2026-03-10 08:00:00.593913+00', NULL, NULL, 'b34a7062-8165-4e4b-9428-c899a1c704c6', 'D0CLAIRE', '1773129600.424473', '', '2026-03-10 08:00:00.643263+00', 'C2326B464E79', false, NULL);
INSERT INTO public.outbox VALUES (200, '7242cb4c-85e1-463e-9d2f-3656cf219910', 1, 44, 2, NULL, 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:09.891253+00:00", "answered": "", "answer": "enrolment_expired", "since": "2026-03-02T08:30:09.897921+00:00"}', 'sent', 1, '2026-03-10 08:00:00.326831+00', '2026-03-10 08:00:00.286655+00', NULL, NULL, 'b0a7eecc-cecd-4ff4-92f0-73744fe799c0', 'D0HUGH', '1772440209.941223', '', '2026-03-10 08:00:00.383832+00', '674F6ECF4018', false, NULL);
INSERT INTO public.outbox VALUES (201, '237ee1e0-5690-4f57-ba58-65b8994d0e8c', 1, 44, 3, NULL, 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:09.891253+00:00", "answered": "", "answer": "enrolment_expired", "since": "2026-03-02T08:30:09.897921+00:00"}', 'sent', 1, '2026-03-10 08:00:00.327927+00', '2026-03-10 08:00:00.286655+00', NULL, NULL, 'ece4b7c2-3e23-4cd8-9aed-e9e3be688bc3', 'D0PAULE', '1772440209.942357', '', '2026-03-10 08:00:00.38403+00', '674F6ECF4018', false, NULL);
INSERT INTO public.outbox VALUES (202, 'fc652d89-6c64-4b06-89ef-cdff0ca4cc3b', 1, 44, 4, NULL, 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:09.891253+00:00", "answered": "", "answer": "enrolment_expired", "since": "2026-03-02T08:30:09.897921+00:00"}', 'sent', 1, '2026-03-10 08:00:00.328557+00', '2026-03-10 08:00:00.286655+00', NULL, NULL, 'a09196bd-a441-4b8e-abc9-fef758feb89a', 'D0REMI', '1772440209.943744', '', '2026-03-10 08:00:00.384184+00', '674F6ECF4018', false, NULL);
INSERT INTO public.outbox VALUES (203, '5d243fdf-fbb4-4353-af8a-c97dabfc144f', 1, 44, 15, NULL, 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:09.891253+00:00", "answered": "", "answer": "enrolment_expired", "since": "2026-03-02T08:30:09.897921+00:00"}', 'sent', 1, '2026-03-10 08:00:00.3292+00', '2026-03-10 08:00:00.286655+00', NULL, NULL, '20f9515a-4976-47c6-b97d-525b5424bc56', 'D0EMMA', '1772440209.944404', '', '2026-03-10 08:00:00.384361+00', '674F6ECF4018', false, NULL);
INSERT INTO public.outbox VALUES (204, 'd4dd7904-e485-4680-a8e4-60f3e2691f9f', 1, 44, 6, '6', 'enrolment_expired', '{"person": "Anne Petit", "author": "", "at": "2026-03-10T08:00:00.286655+00:00"}', 'sent', 1, '2026-03-10 08:00:00.329765+00', '2026-03-10 08:00:00.286655+00', NULL, NULL, NULL, 'D0ANNE', '1773129600.382917', '', '2026-03-10 08:00:00.384994+00', '674F6ECF4018', false, NULL);
INSERT INTO public.outbox VALUES (210, 'd313cd7e-075c-4b9c-b0e1-751b6ae3cf50', 1, 47, 2, NULL, 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "proposal": "47", "at": "2026-03-10T08:00:00.357905+00:00", "answered": "Claire Durand", "answer": "proposal_set_aside", "since": "2026-03-10T08:00:00.378074+00:00"}', 'sent', 1, '2026-03-10 08:00:00.608231+00', '2026-03-10 08:00:00.593913+00', NULL, NULL, 'd8182cb7-bcec-4802-92b3-9c91af9db8b6', 'D0HUGH', '1773129600.424966', '', '2026-03-10 08:00:00.643558+00', 'C2326B464E79', false, NULL);
INSERT INTO public.outbox VALUES (211, '491f853c-4966-4226-b523-9c60f6d2453b', 1, 47, 3, NULL, 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "proposal": "47", "at": "2026-03-10T08:00:00.357905+00:00", "answered": "Claire Durand", "answer": "proposal_set_aside", "since": "2026-03-10T08:00:00.378074+00:00"}', 'sent', 1, '2026-03-10 08:00:00.60882+00', '2026-03-10 08:00:00.593913+00', NULL, NULL, '1267d62b-58dd-42de-839e-04da9a895fb5', 'D0PAULE', '1773129600.425405', '', '2026-03-10 08:00:00.643728+00', 'C2326B464E79', false, NULL);
INSERT INTO public.outbox VALUES (212, '7258fc35-3448-41a8-bca8-38e731906e24', 1, 47, 15, NULL, 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "proposal": "47", "at": "2026-03-10T08:00:00.357905+00:00", "answered": "Claire Durand", "answer": "proposal_set_aside", "since": "2026-03-10T08:00:00.378074+00:00"}', 'sent', 1, '2026-03-10 08:00:00.609224+00', '2026-03-10 08:00:00.593913+00', NULL, NULL, '3f178d55-a964-4d7d-bd1a-99fbb721a80d', 'D0EMMA', '1773129600.425752', '', '2026-03-10 08:00:00.643882+00', 'C2326B464E79', false, NULL);
INSERT INTO public.outbox VALUES (222, '570474a5-21a8-47cd-8010-84e85f30668b', 1, 52, 1, '1', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:00.766004+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:00.843778+00', '2026-03-10 08:00:00.766004+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.890983', '', '2026-03-10 08:00:00.89475+00', '079C85E1D91A', false, NULL);
INSERT INTO public.outbox VALUES (223, 'f2a8f14c-c1ef-4573-af56-a0528b3b635b', 1, 52, 2, '2', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:00.766004+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:00.843778+00', '2026-03-10 08:00:00.766004+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.892029', '', '2026-03-10 08:00:00.895031+00', '079C85E1D91A', false, NULL);
INSERT INTO public.outbox VALUES (218, 'ef97fe68-a2ab-47a7-9e83-ac409906d66b', 1, 50, 2, '2', 'member_changed', '{"person": "Marc Lef\u00e8vre", "owner": "7", "email": "marc.lefevre@cabinet-durand.fr", "new_first_name": "Marc", "new_last_name": "Lenoir", "new_email": "marc.lefevre@cabinet-durand.fr", "member": "U0MARC", "proposal": "50", "at": "2026-03-10T08:00:00.760713+00:00"}', 'sent', 1, '2026-03-10 08:00:00.784179+00', '2026-03-10 08:00:00.760713+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.857025', '', '2026-03-10 08:00:00.858888+00', '0B8BFA85F4C9', false, NULL);
INSERT INTO public.outbox VALUES (219, 'a133821c-45e1-4954-b00c-448134bed963', 1, 50, 3, '3', 'member_changed', '{"person": "Marc Lef\u00e8vre", "owner": "7", "email": "marc.lefevre@cabinet-durand.fr", "new_first_name": "Marc", "new_last_name": "Lenoir", "new_email": "marc.lefevre@cabinet-durand.fr", "member": "U0MARC", "proposal": "50", "at": "2026-03-10T08:00:00.760713+00:00"}', 'sent', 1, '2026-03-10 08:00:00.784179+00', '2026-03-10 08:00:00.760713+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.857534', '', '2026-03-10 08:00:00.859073+00', '0B8BFA85F4C9', false, NULL);
INSERT INTO public.outbox VALUES (220, 'f74c3a9d-9a79-4969-b00c-c2734700d8ff', 1, 50, 15, '15', 'member_changed', '{"person": "Marc Lef\u00e8vre", "owner": "7", "email": "marc.lefevre@cabinet-durand.fr", "new_first_name": "Marc", "new_last_name": "Lenoir", "new_email": "marc.lefevre@cabinet-durand.fr", "member": "U0MARC", "proposal": "50", "at": "2026-03-10T08:00:00.760713+00:00"}', 'sent', 1, '2026-03-10 08:00:00.784179+00', '2026-03-10 08:00:00.760713+00', NULL, NULL, NULL, 'D0EMMA', '1773129600.857938', '', '2026-03-10 08:00:00.859248+00', '0B8BFA85F4C9', false, NULL);
INSERT INTO public.outbox VALUES (206, 'd8182cb7-bcec-4802-92b3-9c91af9db8b6', 1, 47, 2, '2', 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "proposal": "47", "at": "2026-03-10T08:00:00.357905+00:00"}', 'sent', 1, '2026-03-10 08:00:00.378074+00', '2026-03-10 08:00:00.357905+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.424966', '', '2026-03-10 08:00:00.426589+00', '1A08896D9FC7', false, NULL);
INSERT INTO public.outbox VALUES (207, '1267d62b-58dd-42de-839e-04da9a895fb5', 1, 47, 3, '3', 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "proposal": "47", "at": "2026-03-10T08:00:00.357905+00:00"}', 'sent', 1, '2026-03-10 08:00:00.378074+00', '2026-03-10 08:00:00.357905+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.425405', '', '2026-03-10 08:00:00.426763+00', '1A08896D9FC7', false, NULL);
INSERT INTO public.outbox VALUES (208, '3f178d55-a964-4d7d-bd1a-99fbb721a80d', 1, 47, 15, '15', 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "proposal": "47", "at": "2026-03-10T08:00:00.357905+00:00"}', 'sent', 1, '2026-03-10 08:00:00.378074+00', '2026-03-10 08:00:00.357905+00', NULL, NULL, NULL, 'D0EMMA', '1773129600.425752', '', '2026-03-10 08:00:00.426926+00', '1A08896D9FC7', false, NULL);
INSERT INTO public.outbox VALUES (216, '13bec177-9041-49b5-84c9-99a40df614cf', 1, 49, 15, '15', 'member_joined', '{"person": "Ivan Petrov", "email": "ivan@cabinet-durand.fr", "member": "U0IVAN", "former": "", "proposal": "49", "at": "2026-03-10T08:00:00.756561+00:00"}', 'sent', 1, '2026-03-10 08:00:00.768711+00', '2026-03-10 08:00:00.756561+00', NULL, NULL, NULL, 'D0EMMA', '1773129600.817507', '', '2026-03-10 08:00:00.819371+00', '87F9E2CEA69B', false, NULL);
INSERT INTO public.outbox VALUES (229, '3b0ac3b2-357e-4941-9c8c-d4e9bfbfca68', 1, 53, 1, '1', 'member_returned', '{"person": "Oscar Dupuis", "owner": "11", "email": "oscar@cabinet-durand.fr", "new_first_name": "Oscar", "new_last_name": "Dupuis", "new_email": "oscar@cabinet-durand.fr", "member": "U0OSCAR", "proposal": "53", "at": "2026-03-10T08:00:01.061863+00:00"}', 'sent', 1, '2026-03-10 08:00:01.07179+00', '2026-03-10 08:00:01.061863+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.111618', '', '2026-03-10 08:00:01.114781+00', '05EAEC28A916', false, NULL);
INSERT INTO public.outbox VALUES (230, '58e59d87-7d6b-435e-bd22-d7ceecbed70b', 1, 53, 2, '2', 'member_returned', '{"person": "Oscar Dupuis", "owner": "11", "email": "oscar@cabinet-durand.fr", "new_first_name": "Oscar", "new_last_name": "Dupuis", "new_email": "oscar@cabinet-durand.fr", "member": "U0OSCAR", "proposal": "53", "at": "2026-03-10T08:00:01.061863+00:00"}', 'sent', 1, '2026-03-10 08:00:01.07179+00', '2026-03-10 08:00:01.061863+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.112397', '', '2026-03-10 08:00:01.115248+00', '05EAEC28A916', false, NULL);
INSERT INTO public.outbox VALUES (217, '5a176fd7-49ca-40bc-b953-3070be818550', 1, 50, 1, '1', 'member_changed', '{"person": "Marc Lef\u00e8vre", "owner": "7", "email": "marc.lefevre@cabinet-durand.fr", "new_first_name": "Marc", "new_last_name": "Lenoir", "new_email": "marc.lefevre@cabinet-durand.fr", "member": "U0MARC", "proposal": "50", "at": "2026-03-10T08:00:00.760713+00:00"}', 'sent', 1, '2026-03-10 08:00:00.784179+00', '2026-03-10 08:00:00.760713+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.856462', '', '2026-03-10 08:00:00.858581+00', '0B8BFA85F4C9', false, NULL);
INSERT INTO public.outbox VALUES (226, 'e1083fcb-7a70-4e00-84a9-cecaede3a898', 1, 52, 5, '5', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:00.766004+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:00.843778+00', '2026-03-10 08:00:00.766004+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '079C85E1D91A', false, NULL);
INSERT INTO public.outbox VALUES (225, '8b659f8b-5425-419f-b0c6-7a540067d3fa', 1, 52, 4, '4', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:00.766004+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:00.843778+00', '2026-03-10 08:00:00.766004+00', NULL, NULL, NULL, 'D0REMI', '1773129600.893627', '', '2026-03-10 08:00:00.895448+00', '079C85E1D91A', false, NULL);
INSERT INTO public.outbox VALUES (224, 'f3efcd46-1462-4fc4-884d-9c19e4c30035', 1, 52, 3, '3', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:00.766004+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:00.843778+00', '2026-03-10 08:00:00.766004+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.893010', '', '2026-03-10 08:00:00.895244+00', '079C85E1D91A', false, NULL);
INSERT INTO public.outbox VALUES (228, 'c2fb40dd-561f-48b8-897d-fc338112db7e', 1, 52, NULL, 'channel', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:00.766004+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:00.843778+00', '2026-03-10 08:00:00.766004+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129600.894068', '', '2026-03-10 08:00:00.895591+00', '079C85E1D91A', false, NULL);
INSERT INTO public.outbox VALUES (256, 'e1829314-4d17-44b6-91c6-56a5eed14298', 1, 60, 4, '4', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.245819+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.35076+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (227, '5c77ad70-5708-460d-b14d-451ffbea8cb5', 1, 52, 15, '15', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:00.766004+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:00.843778+00', '2026-03-10 08:00:00.766004+00', NULL, NULL, NULL, 'D0EMMA', '1773129600.919912', '', '2026-03-10 08:00:00.920627+00', '079C85E1D91A', false, NULL);
INSERT INTO public.outbox VALUES (233, '09f1d2a6-4b4e-4beb-9521-adeb0d4158c2', 1, 56, 9, '9', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.231419+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:01.261743+00', '2026-03-10 08:00:01.231419+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'ADB38EB58009', false, NULL);
INSERT INTO public.outbox VALUES (238, 'c5af888d-3b3c-4687-ae16-64371fdc8c0f', 1, 56, 5, '5', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.231419+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:01.261743+00', '2026-03-10 08:00:01.231419+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'ADB38EB58009', false, NULL);
INSERT INTO public.outbox VALUES (237, '9b03786c-88d1-4690-879b-10b2c0c8c4b0', 1, 56, 4, '4', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.231419+00:00", "why": ""}', 'cancelled', 0, '2026-03-10 08:00:01.261743+00', '2026-03-10 08:00:01.231419+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:01.252232+00', 'ADB38EB58009', false, NULL);
INSERT INTO public.outbox VALUES (258, 'a7fdcab8-e43e-4815-8eba-eba6078a4e6b', 1, 60, 6, '6', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.245819+00:00"}', 'sent', 1, '2026-03-10 08:00:01.35076+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, 'D0ANNE', '1773129601.417221', '', '2026-03-10 08:00:01.421179+00', 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (259, 'a3d6af38-0e61-404b-9979-674e3e379ce0', 1, 60, 7, '7', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.245819+00:00"}', 'sent', 1, '2026-03-10 08:00:01.35076+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, 'D0MARC', '1773129601.417686', '', '2026-03-10 08:00:01.421403+00', 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (234, '5cd1466d-03a6-4859-abd4-1e7df99d2673', 1, 56, 1, '1', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.231419+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.261743+00', '2026-03-10 08:00:01.231419+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.344505', '', '2026-03-10 08:00:01.346723+00', 'ADB38EB58009', false, NULL);
INSERT INTO public.outbox VALUES (257, 'a4954561-2c5a-4cdf-bd97-27f81bdab0b1', 1, 60, 5, '5', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.245819+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.35076+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (262, '04fc78fd-401f-4692-841a-eb95c64dd43e', 1, 60, 18, '18', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.245819+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.35076+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (235, 'a061af8b-0cb2-41ab-bc81-71dd5b2a5bd8', 1, 56, 2, '2', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.231419+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.261743+00', '2026-03-10 08:00:01.231419+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.345006', '', '2026-03-10 08:00:01.346961+00', 'ADB38EB58009', false, NULL);
INSERT INTO public.outbox VALUES (236, '19b7fae7-34d0-4f4c-84d7-bbe3c8207e99', 1, 56, 3, '3', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.231419+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.261743+00', '2026-03-10 08:00:01.231419+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.345426', '', '2026-03-10 08:00:01.34714+00', 'ADB38EB58009', false, NULL);
INSERT INTO public.outbox VALUES (255, '20f25c87-bff9-48df-aa9d-533823e3f90d', 1, 60, 2, '2', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.245819+00:00"}', 'sent', 1, '2026-03-10 08:00:01.35076+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.500691', '', '2026-03-10 08:00:01.502492+00', 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (254, 'df851a8e-1e11-4799-8d0b-190cda21eed5', 1, 60, 1, '1', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.245819+00:00"}', 'sent', 1, '2026-03-10 08:00:01.35076+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.500047', '', '2026-03-10 08:00:01.502127+00', 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (261, 'ba8792a0-b549-4ff4-ab8d-97ae16ef12db', 1, 60, 15, '15', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.245819+00:00"}', 'sent', 1, '2026-03-10 08:00:01.35076+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.501181', '', '2026-03-10 08:00:01.50273+00', 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (260, '2af2296a-4684-4080-abe7-d735b50ffb86', 1, 60, 8, '8', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.245819+00:00"}', 'sent', 1, '2026-03-10 08:00:01.35076+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, 'D0ZOE', '1773129601.418086', '', '2026-03-10 08:00:01.421606+00', 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (239, 'c463cbe2-55e1-4716-9b1b-0e545c405cba', 1, 56, 15, '15', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.231419+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.261743+00', '2026-03-10 08:00:01.231419+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.345793', '', '2026-03-10 08:00:01.347496+00', 'ADB38EB58009', false, NULL);
INSERT INTO public.outbox VALUES (240, 'cce95442-976d-40d8-ba23-ae1d90521c21', 1, 56, NULL, 'channel', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.231419+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.261743+00', '2026-03-10 08:00:01.231419+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129601.346087', '', '2026-03-10 08:00:01.347686+00', 'ADB38EB58009', false, NULL);
INSERT INTO public.outbox VALUES (231, '50d23809-dc2f-4f11-a60f-3589043db48d', 1, 53, 3, '3', 'member_returned', '{"person": "Oscar Dupuis", "owner": "11", "email": "oscar@cabinet-durand.fr", "new_first_name": "Oscar", "new_last_name": "Dupuis", "new_email": "oscar@cabinet-durand.fr", "member": "U0OSCAR", "proposal": "53", "at": "2026-03-10T08:00:01.061863+00:00"}', 'sent', 1, '2026-03-10 08:00:01.07179+00', '2026-03-10 08:00:01.061863+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.112961', '', '2026-03-10 08:00:01.115641+00', '05EAEC28A916', false, NULL);
INSERT INTO public.outbox VALUES (232, '8c499fda-80fc-4136-81a9-3a3e57cbf5c8', 1, 53, 15, '15', 'member_returned', '{"person": "Oscar Dupuis", "owner": "11", "email": "oscar@cabinet-durand.fr", "new_first_name": "Oscar", "new_last_name": "Dupuis", "new_email": "oscar@cabinet-durand.fr", "member": "U0OSCAR", "proposal": "53", "at": "2026-03-10T08:00:01.061863+00:00"}', 'sent', 1, '2026-03-10 08:00:01.07179+00', '2026-03-10 08:00:01.061863+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.113314', '', '2026-03-10 08:00:01.115835+00', '05EAEC28A916', false, NULL);
INSERT INTO public.outbox VALUES (241, 'db1a6e13-9f14-4cac-aa80-f1d8b3f24782', 1, 58, 10, '10', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "58", "at": "2026-03-10T08:00:01.237816+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:01.294599+00', '2026-03-10 08:00:01.237816+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '00ECE24B6CFC', false, NULL);
INSERT INTO public.outbox VALUES (246, '46326144-94ca-4739-89fe-1df62c20e75b', 1, 58, 5, '5', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "58", "at": "2026-03-10T08:00:01.237816+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:01.294599+00', '2026-03-10 08:00:01.237816+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '00ECE24B6CFC', false, NULL);
INSERT INTO public.outbox VALUES (245, 'aa85dfe4-e636-4095-8104-52b68dd0cc18', 1, 58, 4, '4', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "58", "at": "2026-03-10T08:00:01.237816+00:00", "why": ""}', 'cancelled', 0, '2026-03-10 08:00:01.294599+00', '2026-03-10 08:00:01.237816+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:01.252232+00', '00ECE24B6CFC', false, NULL);
INSERT INTO public.outbox VALUES (252, '1c33ac32-748e-4046-ac73-f57d29f982de', 1, 59, 5, '5', 'partner_left', '{"person": "R\u00e9mi Sarre", "owner": "4", "at": "2026-03-10T08:00:01.252232+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.31753+00', '2026-03-10 08:00:01.252232+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '36E210B3A26E', false, NULL);
INSERT INTO public.outbox VALUES (244, '039b532a-aa4e-4cff-8699-65583dc0fe71', 1, 58, 3, '3', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "58", "at": "2026-03-10T08:00:01.237816+00:00", "why": ""}', 'cancelled', 0, '2026-03-10 08:00:01.294599+00', '2026-03-10 08:00:01.237816+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:01.245819+00', '00ECE24B6CFC', false, NULL);
INSERT INTO public.outbox VALUES (251, '68492205-3bd1-4818-98f5-654bab06b213', 1, 59, 3, '3', 'partner_left', '{"person": "R\u00e9mi Sarre", "owner": "4", "at": "2026-03-10T08:00:01.252232+00:00"}', 'cancelled', 0, '2026-03-10 08:00:01.31753+00', '2026-03-10 08:00:01.252232+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:01.245819+00', '36E210B3A26E', false, NULL);
INSERT INTO public.outbox VALUES (263, '43f59625-15a8-4bc1-9053-272d2a99bb79', 1, 60, 19, '19', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.245819+00:00"}', 'sent', 1, '2026-03-10 08:00:01.35076+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, 'D100000', '1773129601.418504', '', '2026-03-10 08:00:01.421803+00', 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (264, 'f5b5dd54-f39d-44d3-ae6c-b4cf59f558a3', 1, 60, 20, '20', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.245819+00:00"}', 'sent', 1, '2026-03-10 08:00:01.35076+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, 'D100001', '1773129601.418892', '', '2026-03-10 08:00:01.421992+00', 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (265, '95aa42ef-e95b-48aa-a456-807e7b29503f', 1, 60, 21, '21', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.245819+00:00"}', 'sent', 1, '2026-03-10 08:00:01.35076+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, 'D100002', '1773129601.423623', '', '2026-03-10 08:00:01.428314+00', 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (269, '5ba4b534-40f2-4d4f-9a0a-e592179baae5', 1, 60, 2, '2', 'partner_left', '{"person": "Paule Rey", "owner": "3", "at": "2026-03-10T08:00:01.245819+00:00"}', 'sent', 1, '2026-03-10 08:00:01.357224+00', '2026-03-10 08:00:01.245819+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.524786', '', '2026-03-10 08:00:01.526521+00', 'A873291FB43B', false, NULL);
INSERT INTO public.outbox VALUES (242, '77a0b1b5-a28d-4605-8f27-608ff65cce78', 1, 58, 1, '1', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "58", "at": "2026-03-10T08:00:01.237816+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.294599+00', '2026-03-10 08:00:01.237816+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.414155', '', '2026-03-10 08:00:01.420209+00', '00ECE24B6CFC', false, NULL);
INSERT INTO public.outbox VALUES (243, '8ac2c1ce-6d7c-4ce9-9ba8-e2f3176cfa7f', 1, 58, 2, '2', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "58", "at": "2026-03-10T08:00:01.237816+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.294599+00', '2026-03-10 08:00:01.237816+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.414865', '', '2026-03-10 08:00:01.420538+00', '00ECE24B6CFC', false, NULL);
INSERT INTO public.outbox VALUES (247, 'c1c7eca8-9e59-4247-b4ad-daee4f8709b3', 1, 58, 15, '15', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "58", "at": "2026-03-10T08:00:01.237816+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.294599+00', '2026-03-10 08:00:01.237816+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.415913', '', '2026-03-10 08:00:01.420777+00', '00ECE24B6CFC', false, NULL);
INSERT INTO public.outbox VALUES (248, 'e89b68a3-a14d-4af3-bd75-6525cd411757', 1, 58, NULL, 'channel', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "58", "at": "2026-03-10T08:00:01.237816+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.294599+00', '2026-03-10 08:00:01.237816+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129601.416766', '', '2026-03-10 08:00:01.420981+00', '00ECE24B6CFC', false, NULL);
INSERT INTO public.outbox VALUES (249, '009fe1ca-482b-4fc4-bfa5-4ede4fdef139', 1, 59, 1, '1', 'partner_left', '{"person": "R\u00e9mi Sarre", "owner": "4", "at": "2026-03-10T08:00:01.252232+00:00"}', 'sent', 1, '2026-03-10 08:00:01.31753+00', '2026-03-10 08:00:01.252232+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.464834', '', '2026-03-10 08:00:01.466898+00', '36E210B3A26E', false, NULL);
INSERT INTO public.outbox VALUES (250, '669ee10c-1ed9-46d6-80f8-0ce7b2259b08', 1, 59, 2, '2', 'partner_left', '{"person": "R\u00e9mi Sarre", "owner": "4", "at": "2026-03-10T08:00:01.252232+00:00"}', 'sent', 1, '2026-03-10 08:00:01.31753+00', '2026-03-10 08:00:01.252232+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.465430', '', '2026-03-10 08:00:01.467216+00', '36E210B3A26E', false, NULL);
INSERT INTO public.outbox VALUES (253, '3719ed93-c2cb-4f80-9cae-401ec4828f2b', 1, 59, 15, '15', 'partner_left', '{"person": "R\u00e9mi Sarre", "owner": "4", "at": "2026-03-10T08:00:01.252232+00:00"}', 'sent', 1, '2026-03-10 08:00:01.31753+00', '2026-03-10 08:00:01.252232+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.465892', '', '2026-03-10 08:00:01.467466+00', '36E210B3A26E', false, NULL);
INSERT INTO public.outbox VALUES (313, '40e6d2ed-2e61-4315-ad3b-3384331858a3', 1, 74, 5, '5', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:01.268848+00:00"}', 'unreachable', 0, '2026-03-10 10:00:01.295723+00', '2026-03-10 10:00:01.268848+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '228E3452841B', false, NULL);
INSERT INTO public.outbox VALUES (274, '0aa47a60-f1ec-4b6a-9264-c12a70feecd1', 1, 61, 2, '2', 'review_opened', '{"author": "Claire Durand", "opened": "2026-03-10T08:00:01.719232+00:00", "until": "2026-03-24T08:00:01.719232+00:00", "overdue": "", "confirmed": "0", "ended": "0", "waiting": "9", "review": "1", "at": "2026-03-10T08:00:01.719232+00:00"}', 'sent', 1, '2026-03-10 08:00:01.744074+00', '2026-03-10 08:00:01.719232+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.808029', '', '2026-03-10 08:00:01.810666+00', 'B594EF0AA0E6', false, NULL);
INSERT INTO public.outbox VALUES (275, 'f7d371ce-5511-4232-826b-451dfc6ad3f5', 1, 61, 15, '15', 'review_opened', '{"author": "Claire Durand", "opened": "2026-03-10T08:00:01.719232+00:00", "until": "2026-03-24T08:00:01.719232+00:00", "overdue": "", "confirmed": "0", "ended": "0", "waiting": "9", "review": "1", "at": "2026-03-10T08:00:01.719232+00:00"}', 'sent', 1, '2026-03-10 08:00:01.744074+00', '2026-03-10 08:00:01.719232+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.808686', '', '2026-03-10 08:00:01.811299+00', 'B594EF0AA0E6', false, NULL);
INSERT INTO public.outbox VALUES (284, 'a393e7b0-f37d-4d0f-b9d5-1defe3c80828', 1, 65, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:02.280017+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.289225+00', '2026-03-10 08:00:02.280017+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '17003A41A28F', false, NULL);
INSERT INTO public.outbox VALUES (285, 'bd908473-4b01-4c02-a3ec-6aa5756530d3', 1, 65, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:02.280017+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.289225+00', '2026-03-10 08:00:02.280017+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '17003A41A28F', false, NULL);
INSERT INTO public.outbox VALUES (286, '27c127cf-f717-44e9-9514-9f48a06cf401', 1, 65, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:02.280017+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.289225+00', '2026-03-10 08:00:02.280017+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '17003A41A28F', false, NULL);
INSERT INTO public.outbox VALUES (290, 'aac1c568-d1b2-4531-a11b-e619c9a6696a', 1, 66, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:02.328382+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.337509+00', '2026-03-10 08:00:02.328382+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C5EAE1B62A6E', false, NULL);
INSERT INTO public.outbox VALUES (291, '4e8b1f25-e000-4d94-862a-ffb2b5cafaa2', 1, 66, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:02.328382+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.337509+00', '2026-03-10 08:00:02.328382+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C5EAE1B62A6E', false, NULL);
INSERT INTO public.outbox VALUES (292, '66b99f4a-3390-4e60-bd6e-920d2ce47614', 1, 66, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:02.328382+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.337509+00', '2026-03-10 08:00:02.328382+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C5EAE1B62A6E', false, NULL);
INSERT INTO public.outbox VALUES (293, '52b78fa1-d651-41ac-8439-15ec37a206a9', 1, 66, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:02.328382+00:00"}', 'sent', 1, '2026-03-10 08:00:02.337509+00', '2026-03-10 08:00:02.328382+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.408037', '', '2026-03-10 08:00:02.410408+00', 'C5EAE1B62A6E', false, NULL);
INSERT INTO public.outbox VALUES (296, '9ffa493d-138f-4d52-bb5c-cf277303b4ee', 1, 67, 3, '3', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:02.470570+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-10 08:00:02.485844+00', '2026-03-10 08:00:02.47057+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9D25EC776F38', false, NULL);
INSERT INTO public.outbox VALUES (283, '3507d0d6-b645-4d14-a9f6-985c16d9a363', 1, 65, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:02.280017+00:00"}', 'sent', 1, '2026-03-10 08:00:02.289225+00', '2026-03-10 08:00:02.280017+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.361580', '', '2026-03-10 08:00:02.366483+00', '17003A41A28F', false, NULL);
INSERT INTO public.outbox VALUES (287, '0317b94c-940c-4496-b318-ec7efe3095ff', 1, 65, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:02.280017+00:00"}', 'sent', 1, '2026-03-10 08:00:02.289225+00', '2026-03-10 08:00:02.280017+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.365051', '', '2026-03-10 08:00:02.36669+00', '17003A41A28F', false, NULL);
INSERT INTO public.outbox VALUES (282, 'ffc042f4-7f9b-4b7d-91fb-96f3994c1ff7', 1, 65, 24, '24', 'password_ready', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:02.280017+00:00"}', 'sent', 1, '2026-03-10 08:00:02.289225+00', '2026-03-10 08:00:02.280017+00', NULL, NULL, NULL, 'D0LILA', '1773129602.360366', '', '2026-03-10 08:00:02.366078+00', '17003A41A28F', true, 24);
INSERT INTO public.outbox VALUES (288, 'dc668212-5649-4fc2-80e7-436c46962c7f', 1, 66, 25, '25', 'password_ready', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:02.328382+00:00"}', 'failed', 1, '2026-03-10 08:00:02.337509+00', '2026-03-10 08:00:02.328382+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:02.367126+00', 'C5EAE1B62A6E', true, 25);
INSERT INTO public.outbox VALUES (294, 'd70464fc-0e5a-4368-bd73-72eab12ff70c', 1, 67, 19, '19', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:02.470570+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:02.485844+00', '2026-03-10 08:00:02.47057+00', NULL, NULL, NULL, 'D100000', '1773129602.540548', '', '2026-03-10 08:00:02.542609+00', '9D25EC776F38', false, NULL);
INSERT INTO public.outbox VALUES (289, '1a23c67b-2ad2-470c-99a7-681345fd92c8', 1, 66, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:02.328382+00:00"}', 'sent', 1, '2026-03-10 08:00:02.337509+00', '2026-03-10 08:00:02.328382+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.407512', '', '2026-03-10 08:00:02.410088+00', 'C5EAE1B62A6E', false, NULL);
INSERT INTO public.outbox VALUES (297, '2daf9576-dc0f-4263-a80c-75ed6bc9f2bb', 1, 67, 4, '4', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:02.470570+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-10 08:00:02.485844+00', '2026-03-10 08:00:02.47057+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9D25EC776F38', false, NULL);
INSERT INTO public.outbox VALUES (298, 'cc9df2a9-153f-4801-9c77-3f25054ec93e', 1, 67, 5, '5', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:02.470570+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-10 08:00:02.485844+00', '2026-03-10 08:00:02.47057+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '9D25EC776F38', false, NULL);
INSERT INTO public.outbox VALUES (295, '5fe3f344-ed29-4c7e-85cd-2900a85768e4', 1, 67, 2, '2', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:02.470570+00:00", "why": "Fin de mission"}', 'sent', 1, '2026-03-10 08:00:02.485844+00', '2026-03-10 08:00:02.47057+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.541186', '', '2026-03-10 08:00:02.543001+00', '9D25EC776F38', false, NULL);
INSERT INTO public.outbox VALUES (299, '14f54f25-4521-49a1-ac5b-e03e28275663', 1, 67, 15, '15', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:02.470570+00:00", "why": "Fin de mission"}', 'failed', 1, '2026-03-10 08:00:02.485844+00', '2026-03-10 08:00:02.47057+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:02.54516+00', '9D25EC776F38', false, NULL);
INSERT INTO public.outbox VALUES (273, '32fda46b-2eed-468a-a611-77dd47a74f95', 1, 61, 1, '1', 'review_opened', '{"author": "Claire Durand", "opened": "2026-03-10T08:00:01.719232+00:00", "until": "2026-03-24T08:00:01.719232+00:00", "overdue": "", "confirmed": "0", "ended": "0", "waiting": "9", "review": "1", "at": "2026-03-10T08:00:01.719232+00:00"}', 'sent', 1, '2026-03-10 08:00:01.744074+00', '2026-03-10 08:00:01.719232+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.806875', '', '2026-03-10 08:00:01.809696+00', 'B594EF0AA0E6', false, NULL);
INSERT INTO public.outbox VALUES (278, '89af9f9f-48ad-4c48-9b75-29623a169d6c', 1, 64, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:02.152801+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.168949+00', '2026-03-10 08:00:02.152801+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D8EAFA5BD8B6', false, NULL);
INSERT INTO public.outbox VALUES (279, '9f85d12a-dcf7-4888-b74d-9b3f6308d8cd', 1, 64, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:02.152801+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.168949+00', '2026-03-10 08:00:02.152801+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D8EAFA5BD8B6', false, NULL);
INSERT INTO public.outbox VALUES (280, '7a7a5052-2a39-47a0-8abb-b8aacc82fc91', 1, 64, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:02.152801+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.168949+00', '2026-03-10 08:00:02.152801+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D8EAFA5BD8B6', false, NULL);
INSERT INTO public.outbox VALUES (303, 'a4b94c79-c946-4eb3-99e5-e41a49e5c6cf', 1, 69, 2, '2', 'enrolment_asked', '{"person": "Zo\u00eb O\u2019Neill", "owner": "8", "proposal": "69", "at": "2026-03-10T08:00:02.749904+00:00"}', 'sent', 1, '2026-03-10 08:00:02.777561+00', '2026-03-10 08:00:02.749904+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.828476', '', '2026-03-10 08:00:02.82996+00', '8CF326EC2979', false, NULL);
INSERT INTO public.outbox VALUES (304, '8fcda39c-c10f-41bc-913a-ac219ef0b3ce', 1, 69, 15, '15', 'enrolment_asked', '{"person": "Zo\u00eb O\u2019Neill", "owner": "8", "proposal": "69", "at": "2026-03-10T08:00:02.749904+00:00"}', 'sent', 1, '2026-03-10 08:00:02.777561+00', '2026-03-10 08:00:02.749904+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.828956', '', '2026-03-10 08:00:02.830136+00', '8CF326EC2979', false, NULL);
INSERT INTO public.outbox VALUES (302, '1472261a-6962-4cdc-9c19-c25b288727ed', 1, 69, 1, '1', 'enrolment_asked', '{"person": "Zo\u00eb O\u2019Neill", "owner": "8", "proposal": "69", "at": "2026-03-10T08:00:02.749904+00:00"}', 'sent', 1, '2026-03-10 08:00:02.777561+00', '2026-03-10 08:00:02.749904+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.827862', '', '2026-03-10 08:00:02.829682+00', '8CF326EC2979', false, NULL);
INSERT INTO public.outbox VALUES (277, '2ffd6f19-47fb-4dba-994c-54e147ae9262', 1, 64, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:02.152801+00:00"}', 'sent', 1, '2026-03-10 08:00:02.168949+00', '2026-03-10 08:00:02.152801+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.230471', '', '2026-03-10 08:00:02.238899+00', 'D8EAFA5BD8B6', false, NULL);
INSERT INTO public.outbox VALUES (281, 'c9f33ad6-e58a-492f-b859-8d43cf584a9c', 1, 64, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:02.152801+00:00"}', 'sent', 1, '2026-03-10 08:00:02.168949+00', '2026-03-10 08:00:02.152801+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.230941', '', '2026-03-10 08:00:02.239179+00', 'D8EAFA5BD8B6', false, NULL);
INSERT INTO public.outbox VALUES (276, '0188555b-7cc8-4e4e-b73c-533888d7b70d', 1, 64, 23, '23', 'password_ready', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:02.152801+00:00"}', 'sent', 1, '2026-03-10 08:00:02.168949+00', '2026-03-10 08:00:02.152801+00', NULL, NULL, NULL, 'D0KARIM', '1773129602.229314', '', '2026-03-10 08:00:02.238423+00', 'D8EAFA5BD8B6', true, 23);
INSERT INTO public.outbox VALUES (300, '3413d3a9-650b-4d58-b59a-319dec0cedf4', 1, 67, NULL, 'channel', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:02.470570+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:02.485844+00', '2026-03-10 08:00:02.47057+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.541876', '', '2026-03-10 08:00:02.545632+00', '9D25EC776F38', false, NULL);
INSERT INTO public.outbox VALUES (301, '8bd62f3b-0ed3-4e31-b368-283e90c62f0b', 1, 65, 24, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:02.715594+00:00", "why": "shown", "since": "2026-03-10T08:00:02.289225+00:00"}', 'sent', 1, '2026-03-10 08:00:02.73075+00', '2026-03-10 08:00:02.715594+00', NULL, NULL, 'ffc042f4-7f9b-4b7d-91fb-96f3994c1ff7', 'D0LILA', '1773129602.360366', '', '2026-03-10 08:00:02.774149+00', '1AC0BDB8CB66', true, NULL);
INSERT INTO public.outbox VALUES (305, '0b631c4e-99c3-4bf9-8abe-03aa10982e53', 1, 71, 8, '8', 'password', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "occasion": "renewed", "at": "2026-03-10T10:00:00.330952+00:00"}', 'sent', 1, '2026-03-10 10:00:00.368597+00', '2026-03-10 10:00:00.330952+00', NULL, NULL, NULL, 'D0ZOE', '1773136800.546164', '', '2026-03-10 10:00:00.547068+00', '82442833B1E7', true, 8);
INSERT INTO public.outbox VALUES (306, 'cc97b5a8-0434-46ad-a078-2b25d8703e8a', 1, 71, 8, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "occasion": "renewed", "at": "2026-03-11T10:00:00.547068+00:00", "why": "expired", "since": "2026-03-10T10:00:00.368597+00:00"}', 'owed', 0, '2026-03-10 10:00:00.559328+00', '2026-03-11 10:00:00.547068+00', NULL, NULL, '0b631c4e-99c3-4bf9-8abe-03aa10982e53', 'D0ZOE', '1773136800.546164', '', NULL, '82442833B1E7', true, NULL);
INSERT INTO public.outbox VALUES (307, '5a94c9bd-6998-4a67-a7e1-3226ed3b4e75', 1, 72, 7, '7', 'password', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "occasion": "renewed", "at": "2026-03-10T10:00:00.776018+00:00"}', 'owed', 1, '2026-03-10 10:00:00.786944+00', '2026-03-10 10:00:02.118789+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, 'AD0B74389AEE', true, 7);
INSERT INTO public.outbox VALUES (311, '80f91b9e-3c72-43dd-8437-b357075d8298', 1, 74, 3, '3', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:01.268848+00:00"}', 'unreachable', 0, '2026-03-10 10:00:01.295723+00', '2026-03-10 10:00:01.268848+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '228E3452841B', false, NULL);
INSERT INTO public.outbox VALUES (312, 'd56ca53a-50e9-4147-85e0-19b5f014afc2', 1, 74, 4, '4', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:01.268848+00:00"}', 'unreachable', 0, '2026-03-10 10:00:01.295723+00', '2026-03-10 10:00:01.268848+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '228E3452841B', false, NULL);
INSERT INTO public.outbox VALUES (310, '98c091ea-da9e-47b2-978f-9f2199e3f00d', 1, 74, 2, '2', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:01.268848+00:00"}', 'owed', 1, '2026-03-10 10:00:01.295723+00', '2026-03-10 10:00:02.513839+00', NULL, NULL, NULL, NULL, NULL, 'http_503', NULL, '228E3452841B', false, NULL);
INSERT INTO public.outbox VALUES (308, '446acd7a-143a-4f5e-84a0-47f18c633d66', 1, 73, 21, '21', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom2 Nom2", "identifier": "crowd2@cabinet-durand.fr", "owner": "21", "occasion": "renewed", "at": "2026-03-10T10:00:00.961990+00:00"}', 'cancelled', 1, '2026-03-10 10:00:00.984453+00', '2026-03-10 10:00:02.780207+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', '2026-03-11 09:00:01.022193+00', '77E27AD40F60', true, 21);
INSERT INTO public.outbox VALUES (309, 'b47c9f44-6a7c-499e-a8db-f4e694fe454a', 1, 74, 6, '6', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:01.268848+00:00"}', 'owed', 1, '2026-03-10 10:00:01.295723+00', '2026-03-10 10:00:03.170608+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, '228E3452841B', false, NULL);
INSERT INTO public.outbox VALUES (315, '4b28a7bc-a854-4853-91a3-229f11a5d324', 1, 74, NULL, 'channel', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:01.268848+00:00"}', 'sent', 1, '2026-03-10 10:00:01.295723+00', '2026-03-10 10:00:01.268848+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136801.380714', '', '2026-03-10 10:00:01.384513+00', '228E3452841B', false, NULL);
INSERT INTO public.outbox VALUES (314, 'd4302f14-ff34-4c31-a7b2-08e643c59995', 1, 74, 15, '15', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:01.268848+00:00"}', 'sent', 1, '2026-03-10 10:00:01.295723+00', '2026-03-10 10:00:01.268848+00', NULL, NULL, NULL, 'D0EMMA', '1773136801.380112', '', '2026-03-10 10:00:01.383952+00', '228E3452841B', false, NULL);
INSERT INTO public.outbox VALUES (316, 'ad228cd5-e31a-4e81-9b15-927d6a2a672e', 1, 75, 17, '17', 'password', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "occasion": "added", "at": "2026-03-11T09:00:00.158921+00:00"}', 'owed', 0, '2026-03-11 09:00:00.183448+00', '2026-03-11 09:00:00.158921+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '89CD7B887786', true, 17);
INSERT INTO public.outbox VALUES (317, '87ecbefb-6250-4b17-9f1e-3c8209a08f12', 1, 76, 26, '26', 'password', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.350837+00:00"}', 'owed', 0, '2026-03-11 09:00:00.362176+00', '2026-03-11 09:00:00.350837+00', 'cabinet:31691:969a12a3', '2026-03-11 09:00:30.350837+00', NULL, NULL, NULL, '', NULL, '720A80A41274', true, 26);
INSERT INTO public.outbox VALUES (318, '5e99fb0d-a402-4672-9dc5-0f1d02fd51df', 1, 76, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.350837+00:00"}', 'owed', 0, '2026-03-11 09:00:00.362176+00', '2026-03-11 09:00:00.350837+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '720A80A41274', false, NULL);
INSERT INTO public.outbox VALUES (319, 'fc3a4aff-08ba-4a27-9185-0fb35afbf20c', 1, 76, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.350837+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.362176+00', '2026-03-11 09:00:00.350837+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '720A80A41274', false, NULL);
INSERT INTO public.outbox VALUES (320, 'ff2784f9-e435-477e-aaa6-2c86026ee7c5', 1, 76, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.350837+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.362176+00', '2026-03-11 09:00:00.350837+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '720A80A41274', false, NULL);
INSERT INTO public.outbox VALUES (321, '39ea05e9-840d-4367-90cc-66997ab76648', 1, 76, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.350837+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.362176+00', '2026-03-11 09:00:00.350837+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '720A80A41274', false, NULL);
INSERT INTO public.outbox VALUES (322, '70f46637-700b-4044-b858-6fa98e42735b', 1, 76, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.350837+00:00"}', 'owed', 0, '2026-03-11 09:00:00.362176+00', '2026-03-11 09:00:00.350837+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '720A80A41274', false, NULL);
INSERT INTO public.outbox VALUES (324, '4b84ee7a-4d13-43bd-af57-3aa93a84f941', 1, 77, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.439232+00:00"}', 'owed', 0, '2026-03-11 09:00:00.446294+00', '2026-03-11 09:00:00.439232+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C97451B71A40', false, NULL);
INSERT INTO public.outbox VALUES (325, 'dbe1c280-6ac2-4778-b7b7-4b0421cb42f9', 1, 77, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.439232+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.446294+00', '2026-03-11 09:00:00.439232+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C97451B71A40', false, NULL);
INSERT INTO public.outbox VALUES (326, '9c8e64ca-4446-4b68-b74b-4a26c8fddf97', 1, 77, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.439232+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.446294+00', '2026-03-11 09:00:00.439232+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C97451B71A40', false, NULL);
INSERT INTO public.outbox VALUES (327, '809a0f36-a3b1-4790-896e-601f69ab19b5', 1, 77, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.439232+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.446294+00', '2026-03-11 09:00:00.439232+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C97451B71A40', false, NULL);
INSERT INTO public.outbox VALUES (328, '2805ce14-bb13-4690-8a33-89b740bb145f', 1, 77, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.439232+00:00"}', 'owed', 0, '2026-03-11 09:00:00.446294+00', '2026-03-11 09:00:00.439232+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'C97451B71A40', false, NULL);
INSERT INTO public.outbox VALUES (323, 'cc1a444e-acdd-4cea-9052-39f83ecf94b8', 1, 77, 27, '27', 'password', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.439232+00:00"}', 'cancelled', 0, '2026-03-11 09:00:00.446294+00', '2026-03-11 09:00:00.439232+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-11 09:00:00.542249+00', 'C97451B71A40', true, 27);
INSERT INTO public.outbox VALUES (329, '5051466d-3e8c-43c9-8c5c-cd2a8955f24f', 1, 78, 27, '27', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.542249+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:00.557728+00', '2026-03-11 09:00:00.542249+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AC9FA67C095E', false, NULL);
INSERT INTO public.outbox VALUES (330, 'f9fd9c7c-7d4d-4d76-bf06-6a35a0c614c2', 1, 78, 2, '2', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.542249+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:00.557728+00', '2026-03-11 09:00:00.542249+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AC9FA67C095E', false, NULL);
INSERT INTO public.outbox VALUES (331, '14bec080-47cb-461a-8a98-a351d5d1190c', 1, 78, 3, '3', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.542249+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:00.557728+00', '2026-03-11 09:00:00.542249+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AC9FA67C095E', false, NULL);
INSERT INTO public.outbox VALUES (332, '43d56fdc-e433-471c-8c4e-11616b30f99c', 1, 78, 4, '4', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.542249+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:00.557728+00', '2026-03-11 09:00:00.542249+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AC9FA67C095E', false, NULL);
INSERT INTO public.outbox VALUES (333, '7960440d-bc97-4f22-9bb3-c7488bb41b3d', 1, 78, 5, '5', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.542249+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:00.557728+00', '2026-03-11 09:00:00.542249+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AC9FA67C095E', false, NULL);
INSERT INTO public.outbox VALUES (334, '4d7aa034-93ee-43ce-b134-faca750e43ea', 1, 78, 15, '15', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.542249+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:00.557728+00', '2026-03-11 09:00:00.542249+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AC9FA67C095E', false, NULL);
INSERT INTO public.outbox VALUES (335, '4d98d1c4-0d4c-4b12-ae21-e0c080cab877', 1, 78, NULL, 'channel', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.542249+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:00.557728+00', '2026-03-11 09:00:00.542249+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AC9FA67C095E', false, NULL);
INSERT INTO public.outbox VALUES (336, 'd1236985-426c-49c8-bffc-2cc94dc166e2', 1, 79, 20, '20', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.662152+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:00.677828+00', '2026-03-11 09:00:00.662152+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '50E73CA7ECBE', false, NULL);
INSERT INTO public.outbox VALUES (337, 'bc430ea3-ab03-41a8-8ab3-b829f0117e1d', 1, 79, 2, '2', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.662152+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:00.677828+00', '2026-03-11 09:00:00.662152+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '50E73CA7ECBE', false, NULL);
INSERT INTO public.outbox VALUES (338, '0c00f94d-b4d2-4ee3-9ccd-271e3de62033', 1, 79, 3, '3', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.662152+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:00.677828+00', '2026-03-11 09:00:00.662152+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '50E73CA7ECBE', false, NULL);
INSERT INTO public.outbox VALUES (339, '66a8f386-4c5c-4051-94c7-f44bf30b1051', 1, 79, 4, '4', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.662152+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:00.677828+00', '2026-03-11 09:00:00.662152+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '50E73CA7ECBE', false, NULL);
INSERT INTO public.outbox VALUES (340, '77e1b5d6-4341-479f-9635-7a6ec0c11deb', 1, 79, 5, '5', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.662152+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:00.677828+00', '2026-03-11 09:00:00.662152+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '50E73CA7ECBE', false, NULL);
INSERT INTO public.outbox VALUES (341, '6a367b90-3f14-41c6-bda4-1748106d85a3', 1, 79, 15, '15', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.662152+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:00.677828+00', '2026-03-11 09:00:00.662152+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '50E73CA7ECBE', false, NULL);
INSERT INTO public.outbox VALUES (342, '29b31027-6705-4fd0-bd90-c1080c1f94c9', 1, 79, NULL, 'channel', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.662152+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:00.677828+00', '2026-03-11 09:00:00.662152+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '50E73CA7ECBE', false, NULL);
INSERT INTO public.outbox VALUES (343, 'e0c3d93b-1d74-4e37-8ace-fe56631ed15d', 1, 73, 21, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Pr\u00e9nom2 Nom2", "identifier": "crowd2@cabinet-durand.fr", "owner": "21", "occasion": "renewed", "at": "2026-03-11T09:00:01.022193+00:00", "why": "ended", "since": "2026-03-10T10:00:00.984453+00:00"}', 'owed', 0, '2026-03-11 09:00:01.032167+00', '2026-03-11 09:00:01.022193+00', NULL, NULL, '446acd7a-143a-4f5e-84a0-47f18c633d66', NULL, NULL, '', NULL, '3302E2E04038', true, NULL);
INSERT INTO public.outbox VALUES (344, 'f3603d27-b8bb-4cf7-ba2e-f4e4bfb74a40', 1, 80, 21, '21', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.022193+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:01.040205+00', '2026-03-11 09:00:01.022193+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3302E2E04038', false, NULL);
INSERT INTO public.outbox VALUES (345, 'fca55899-b6ab-4d93-a5ac-bb454f249ed9', 1, 80, 2, '2', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.022193+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:01.040205+00', '2026-03-11 09:00:01.022193+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3302E2E04038', false, NULL);
INSERT INTO public.outbox VALUES (346, 'f75cc79b-55a5-4153-b0d4-5efb9d73d2e3', 1, 80, 3, '3', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.022193+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:01.040205+00', '2026-03-11 09:00:01.022193+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3302E2E04038', false, NULL);
INSERT INTO public.outbox VALUES (347, '0f6390fa-d442-4917-b638-17e2f8e5154e', 1, 80, 4, '4', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.022193+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:01.040205+00', '2026-03-11 09:00:01.022193+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3302E2E04038', false, NULL);
INSERT INTO public.outbox VALUES (348, '9d4df16d-3482-442c-9d08-1b9a4f1abeaa', 1, 80, 5, '5', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.022193+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:01.040205+00', '2026-03-11 09:00:01.022193+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3302E2E04038', false, NULL);
INSERT INTO public.outbox VALUES (349, 'e7f33d09-73c9-49c3-80e9-af3261ba835d', 1, 80, 15, '15', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.022193+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:01.040205+00', '2026-03-11 09:00:01.022193+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3302E2E04038', false, NULL);
INSERT INTO public.outbox VALUES (350, '9e810769-c8b8-4f0d-842d-86170e96b86d', 1, 80, NULL, 'channel', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:01.022193+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:01.040205+00', '2026-03-11 09:00:01.022193+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '3302E2E04038', false, NULL);
INSERT INTO public.outbox VALUES (351, '11119c4f-2d53-404c-83d0-6f6efa6c2ee5', 1, 81, 1, '1', 'import_started', '{"file": "arriv\u00e9es.csv", "total": "12", "at": "2026-03-11T09:00:01.325817+00:00"}', 'owed', 0, '2026-03-11 09:00:01.333331+00', '2026-03-11 09:00:01.325817+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '20941C97442D', false, NULL);
INSERT INTO public.outbox VALUES (352, '5928b551-5dd7-4f08-b7cc-dc2cf05e4805', 1, 82, 28, '28', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom3 Nom3", "identifier": "crowd3@cabinet-durand.fr", "owner": "28", "starts": "", "at": "2026-03-11T09:00:01.347174+00:00"}', 'owed', 0, '2026-03-11 09:00:01.390074+00', '2026-03-11 09:00:01.347174+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 28);
INSERT INTO public.outbox VALUES (353, '162f3b35-aecc-45a4-af3b-aca77a663b5b', 1, 83, 29, '29', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom4 Nom4", "identifier": "crowd4@cabinet-durand.fr", "owner": "29", "starts": "", "at": "2026-03-11T09:00:01.347174+00:00"}', 'owed', 0, '2026-03-11 09:00:01.390074+00', '2026-03-11 09:00:01.347174+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 29);
INSERT INTO public.outbox VALUES (354, '90564ec9-baa3-4952-a14e-bfd1d36c1440', 1, 84, 30, '30', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom5 Nom5", "identifier": "crowd5@cabinet-durand.fr", "owner": "30", "starts": "", "at": "2026-03-11T09:00:01.347174+00:00"}', 'owed', 0, '2026-03-11 09:00:01.390074+00', '2026-03-11 09:00:01.347174+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 30);
INSERT INTO public.outbox VALUES (355, 'bbc7b0c7-f2f1-4b7c-8500-24956503a1c6', 1, 85, 31, '31', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom6 Nom6", "identifier": "crowd6@cabinet-durand.fr", "owner": "31", "starts": "", "at": "2026-03-11T09:00:01.347174+00:00"}', 'owed', 0, '2026-03-11 09:00:01.390074+00', '2026-03-11 09:00:01.347174+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 31);
INSERT INTO public.outbox VALUES (356, 'b878a5b4-aedc-4dad-aa26-64501c04510e', 1, 86, 32, '32', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom7 Nom7", "identifier": "crowd7@cabinet-durand.fr", "owner": "32", "starts": "", "at": "2026-03-11T09:00:01.347174+00:00"}', 'owed', 0, '2026-03-11 09:00:01.390074+00', '2026-03-11 09:00:01.347174+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 32);


--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.people VALUES (5, 1, 'jeanne.robert@cabinet-durand.fr', NULL, '', '', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.041855+00', 'none', NULL, NULL, '', '', '', '', 'jeanne.robert@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (21, 1, 'crowd2@cabinet-durand.fr', 'U100002', 'Prénom2', 'Nom2', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:07.118476+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom2 prenom2', 'nom2 prenom2', 'prenom2 nom2 crowd2@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (10, 1, 'bruno@cabinet-durand.fr', NULL, 'Bruno', 'Caron', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.826128+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'bruno caron', 'caron bruno', 'bruno caron bruno@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (6, 1, 'anne.petit@cabinet-durand.fr', 'U0ANNE', 'Anne', 'Petit', NULL, 'Assistante de direction', false, NULL, 'active', '2026-03-02 08:30:03.736134+00', 'delivered', '2026-03-02 08:30:03.840978+00', '$argon2id$v=19$m=19456,t=2,p=1$dNn7RuAoO2/KYfCNuXpX0w$Ol47KMqow0sZAp3kq7vnTuTFzXvfMSIAKOxzFyMT/70', 'fr-FR', 'Europe/Paris', 'anne petit', 'petit anne', 'anne petit anne.petit@cabinet-durand.fr assistante de direction', NULL, NULL, NULL);
INSERT INTO public.people VALUES (15, 1, 'emma@cabinet-durand.fr', 'U0EMMA', 'Emma', 'Hubert', NULL, '', false, '2026-03-02 08:30:09.731633+00', 'active', '2026-03-02 08:30:05.866034+00', 'delivered', '2026-03-02 08:30:05.972026+00', '$argon2id$v=19$m=19456,t=2,p=1$uDJ/4gN9qxS5LXVlm9j/0w$OJ4xH5d13f32et9eYKPdgqXbjKb1W+y/rv+7714616o', 'fr-FR', 'Europe/Paris', 'emma hubert', 'hubert emma', 'emma hubert emma@cabinet-durand.fr', NULL, '2026-03-17', 7);
INSERT INTO public.people VALUES (16, 1, 'yann@cabinet-durand.fr', 'U0YANN', 'Yann', 'Imbert', NULL, '', false, NULL, 'planned', '2026-03-02 08:30:06.02132+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'imbert yann', 'imbert yann', 'yann imbert yann@cabinet-durand.fr', '2026-06-01', '2026-09-30', NULL);
INSERT INTO public.people VALUES (18, 1, 'jean.absent@filiale.fr', NULL, 'Jean', 'Absent', NULL, '', false, NULL, 'active', '2026-03-02 08:30:06.376927+00', 'delivered', '2026-03-02 08:30:06.46462+00', '$argon2id$v=19$m=19456,t=2,p=1$TEC5xoVC/T78TqQw97mNdw$l9Pr9RbOfHAJOSJQtIL7++IbH3HFxr1KTXXkWJ51C1Q', '', '', 'absent jean', 'absent jean', 'jean absent jean.absent@filiale.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (1, 1, 'claire.durand@cabinet-durand.fr', 'U0CLAIRE', 'Claire', 'Durand', '+33144556670', 'Expert-comptable associée', true, '2026-03-02 08:30:01.165091+00', 'none', '2026-03-02 08:30:00.041855+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'claire durand', 'durand claire', 'claire durand claire.durand@cabinet-durand.fr expert-comptable associee', NULL, NULL, NULL);
INSERT INTO public.people VALUES (4, 1, 'remi@cabinet-durand.fr', NULL, 'Rémi', 'Sarre', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.041855+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'remi sarre', 'sarre remi', 'remi sarre remi@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (2, 1, 'hugh.martin@cabinet-durand.fr', 'U0HUGH', 'Hugh', 'Martin', NULL, 'Partner', true, '2026-03-02 08:30:02.057012+00', 'none', '2026-03-02 08:30:00.041855+00', 'none', NULL, NULL, 'en-GB', 'Europe/London', 'hugh martin', 'martin hugh', 'hugh martin hugh.martin@cabinet-durand.fr partner', NULL, NULL, NULL);
INSERT INTO public.people VALUES (8, 1, 'zoe.oneill@cabinet-durand.fr', 'U0ZOE', 'Zoë', 'O’Neill', NULL, '', false, NULL, 'active', '2026-03-02 08:30:04.376475+00', 'delivered', '2026-03-10 10:00:00.547068+00', '$argon2id$v=19$m=19456,t=2,p=1$1HqpJZzNme3uDEKpT8mz4A$arnQitJUnzpVN8MPnKdCCiMT1QfL7F1sC2nV3Sy1Too', 'en-US', 'Europe/Paris', 'neill o zoe', 'o''neill zoe', 'zoe o''neill zoe.oneill@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (12, 1, 'sophie@cabinet-durand.fr', 'U0SOPHIE', 'Sophie', 'Étienne', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:05.188082+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'etienne sophie', 'etienne sophie', 'sophie etienne sophie@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (13, 1, 'thomas@cabinet-durand.fr', 'U0THOMAS', 'Thomas', 'Fabre', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:05.414454+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'fabre thomas', 'fabre thomas', 'thomas fabre thomas@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (17, 1, 'lea@cabinet-durand.fr', 'U0LEA', 'Léa', 'Jacquet', NULL, '', false, NULL, 'active', '2026-03-02 08:30:06.191789+00', 'to_send', '2026-03-11 09:00:00.158921+00', NULL, 'fr-FR', 'Europe/Paris', 'jacquet lea', 'jacquet lea', 'lea jacquet lea@cabinet-durand.fr', '2026-03-11', NULL, NULL);
INSERT INTO public.people VALUES (7, 1, 'marc.lefevre@cabinet-durand.fr', 'U0MARC', 'Marc', 'Lefèvre', NULL, '', false, NULL, 'active', '2026-03-02 08:30:04.035566+00', 'to_send', '2026-03-10 10:00:00.776018+00', '$argon2id$v=19$m=19456,t=2,p=1$8sJcY9bW9UN0E6X+G+gIaw$gRDUEOUzxZMOthqLMaR33MBT64pbmEFs/6PMNA6CEk4', 'fr-FR', 'Europe/Paris', 'lefevre marc', 'lefevre marc', 'marc lefevre marc.lefevre@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (3, 1, 'paule@cabinet-durand.fr', NULL, 'Paule', 'Rey', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.041855+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'paule rey', 'rey paule', 'paule rey paule@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (11, 1, 'oscar@cabinet-durand.fr', 'U0OSCAR', 'Oscar', 'Dupuis', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:05.012163+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'dupuis oscar', 'dupuis oscar', 'oscar dupuis oscar@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (9, 1, 'nora@cabinet-durand.fr', NULL, 'Nora', 'Benali', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.633084+00', 'noted', '2026-03-02 08:30:06.756773+00', '$argon2id$v=19$m=19456,t=2,p=1$OywmWGZA8tYVTLhnwG77lw$SvFRNXmyQeejKVUEETg9gycQ+VA+0Pe2TRyZUsMkVQs', 'fr-FR', 'Europe/Paris', 'benali nora', 'benali nora', 'nora benali nora@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (19, 1, 'crowd0@cabinet-durand.fr', 'U100000', 'Prénom0', 'Nom0', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:07.118476+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom0 prenom0', 'nom0 prenom0', 'prenom0 nom0 crowd0@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (14, 1, 'erased-14.invalid', NULL, '', '№ 14', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:05.656618+00', 'none', NULL, NULL, '', '', '14 no', 'no 14', 'no 14 erased-14.invalid', NULL, NULL, NULL);
INSERT INTO public.people VALUES (20, 1, 'crowd1@cabinet-durand.fr', 'U100001', 'Prénom1', 'Nom1', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:07.118476+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom1 prenom1', 'nom1 prenom1', 'prenom1 nom1 crowd1@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (22, 1, 'felix.faure@filiale.fr', NULL, 'Félix', 'Faure', NULL, '', false, NULL, 'active', '2026-03-02 08:30:07.118476+00', 'none', '2026-03-02 08:30:07.118476+00', NULL, '', '', 'faure felix', 'faure felix', 'felix faure felix.faure@filiale.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (23, 1, 'karim@cabinet-durand.fr', 'U0KARIM', 'Karim', 'Kaci', NULL, '', false, NULL, 'active', '2026-03-10 08:00:02.152801+00', 'delivered', '2026-03-10 08:00:02.238423+00', NULL, 'fr-FR', 'Europe/Paris', 'kaci karim', 'kaci karim', 'karim kaci karim@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (25, 1, 'gael@cabinet-durand.fr', 'U0GAEL', 'Gaël', 'Morvan', NULL, '', false, NULL, 'active', '2026-03-10 08:00:02.328382+00', 'failed', '2026-03-10 08:00:02.367126+00', NULL, 'fr-FR', 'Europe/Paris', 'gael morvan', 'morvan gael', 'gael morvan gael@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (24, 1, 'lila@cabinet-durand.fr', 'U0LILA', 'Lila', 'Leroy', NULL, '', false, NULL, 'active', '2026-03-10 08:00:02.280017+00', 'noted', '2026-03-10 08:00:02.715594+00', '$argon2id$v=19$m=19456,t=2,p=1$lesP0GtTltKmOJ/zY5LtAw$JwkUCm52WSWAkg7wxfu9FWNPVF70jsba7nZBmtHJBMo', 'en-US', 'Europe/Paris', 'leroy lila', 'leroy lila', 'lila leroy lila@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (26, 1, 'victor@cabinet-durand.fr', 'U0VICTOR', 'Victor', 'Nguyen', NULL, '', false, NULL, 'active', '2026-03-11 09:00:00.350837+00', 'to_send', '2026-03-11 09:00:00.350837+00', '$argon2id$v=19$m=19456,t=2,p=1$ZIOMrH8CG6E1Sq3seZqMpQ$qs5Lx3ZDGSXKSxrP2qjprrhZiEPYAUVp7FT5sK6Q/3E', 'fr-FR', 'Europe/Paris', 'nguyen victor', 'nguyen victor', 'victor nguyen victor@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (27, 1, 'walid@cabinet-durand.fr', 'U0WALID', 'Walid', 'Ouali', NULL, '', false, NULL, 'suspended', '2026-03-11 09:00:00.439232+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'ouali walid', 'ouali walid', 'walid ouali walid@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (28, 1, 'crowd3@cabinet-durand.fr', 'U100003', 'Prénom3', 'Nom3', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.347174+00', 'to_send', '2026-03-11 09:00:01.347174+00', NULL, 'fr-FR', 'Europe/Paris', 'nom3 prenom3', 'nom3 prenom3', 'prenom3 nom3 crowd3@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (29, 1, 'crowd4@cabinet-durand.fr', 'U100004', 'Prénom4', 'Nom4', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.347174+00', 'to_send', '2026-03-11 09:00:01.347174+00', NULL, 'fr-FR', 'Europe/Paris', 'nom4 prenom4', 'nom4 prenom4', 'prenom4 nom4 crowd4@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (30, 1, 'crowd5@cabinet-durand.fr', 'U100005', 'Prénom5', 'Nom5', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.347174+00', 'to_send', '2026-03-11 09:00:01.347174+00', NULL, 'fr-FR', 'Europe/Paris', 'nom5 prenom5', 'nom5 prenom5', 'prenom5 nom5 crowd5@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (31, 1, 'crowd6@cabinet-durand.fr', 'U100006', 'Prénom6', 'Nom6', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.347174+00', 'to_send', '2026-03-11 09:00:01.347174+00', NULL, 'fr-FR', 'Europe/Paris', 'nom6 prenom6', 'nom6 prenom6', 'prenom6 nom6 crowd6@cabinet-durand.fr', NULL, NULL, NULL);
INSERT INTO public.people VALUES (32, 1, 'crowd7@cabinet-durand.fr', 'U100007', 'Prénom7', 'Nom7', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.347174+00', 'to_send', '2026-03-11 09:00:01.347174+00', NULL, 'fr-FR', 'Europe/Paris', 'nom7 prenom7', 'nom7 prenom7', 'prenom7 nom7 crowd7@cabinet-durand.fr', NULL, NULL, NULL);


--
-- Data for Name: review_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.review_lines VALUES (1, 18, 0, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 22, 1, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 15, 2, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 20, 5, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 21, 6, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 8, 7, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 6, 8, 'kept', 1, '2026-03-10 08:00:01.937528+00');
INSERT INTO public.review_lines VALUES (1, 7, 3, 'kept', 1, '2026-03-10 08:00:02.035498+00');
INSERT INTO public.review_lines VALUES (1, 19, 4, 'ended', NULL, '2026-03-11 09:00:00.188286+00');


--
-- Data for Name: reviews; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reviews VALUES (1, 1, '2026-03-10 08:00:01.719232+00', 1, NULL, 0);


--
-- Data for Name: spaces; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spaces VALUES (1, 'T0CABINET', 'Cabinet Durand & Associés', '2026-03-02 08:30:00.311723+00', 'dfde9d958d19635e5d06e39e082c5a67b12e2f075dc6a94727cbce0b5d0940d5', 86);


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



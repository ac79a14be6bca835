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

INSERT INTO public.alembic_version VALUES ('0012');


--
-- Data for Name: homes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.homes VALUES (1, 'U0ANNE', NULL, '2026-03-02 08:30:00.572394+00', 'fr-FR', 'Europe/Paris', '00ced00e12f863ad25fc8f9a53ca44a4fd7e7a5a01fbfca2a676784d5fe79fe5');
INSERT INTO public.homes VALUES (1, 'U0ZOE', NULL, '2026-03-02 08:30:00.610216+00', 'en-US', 'Europe/Paris', 'abf3a615c867ea679d96dd7f358b7d442622ccb0ea33e80cd7fc5b041554c7fd');
INSERT INTO public.homes VALUES (1, 'U0MARC', 7, '2026-03-02 08:30:05.351118+00', 'fr-FR', 'Europe/Paris', '4ff99547c15ec163ca38eadd2cc2e11fea4b9d7bbfec0161266e16807bc3a83d');
INSERT INTO public.homes VALUES (1, 'U0HUGH', 2, '2026-03-02 08:30:00.492633+00', 'en-GB', 'Europe/London', '5c915d83e6d2465d5884c19253d53752e987b001218f8f866e9caf8ba7dbb8ef');
INSERT INTO public.homes VALUES (1, 'U0CLAIRE', 1, '2026-03-02 08:30:00.439647+00', 'fr-FR', 'Europe/Paris', '4cef0ddfc25b1143b717b19742361ffaa5e601b76fc01cfe07e217be3cac4a0e');
INSERT INTO public.homes VALUES (1, 'U0NORA', 9, '2026-03-02 08:30:05.451365+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
INSERT INTO public.homes VALUES (1, 'U0PAULE', 3, '2026-03-02 08:30:00.533353+00', 'fr-FR', 'Europe/Paris', '5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');


--
-- Data for Name: import_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_lines VALUES ('22008b1f6b9a48a9ba07266bc5064afa', 2, 1, 'add', '["Nom15", "Pr\u00e9nom15", "crowd15@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('22008b1f6b9a48a9ba07266bc5064afa', 3, 1, 'add', '["Nom16", "Pr\u00e9nom16", "crowd16@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('22008b1f6b9a48a9ba07266bc5064afa', 4, 1, 'add', '["Nom17", "Pr\u00e9nom17", "crowd17@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('22008b1f6b9a48a9ba07266bc5064afa', 5, 1, 'add', '["Nom18", "Pr\u00e9nom18", "crowd18@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('22008b1f6b9a48a9ba07266bc5064afa', 6, 1, 'add', '["Nom19", "Pr\u00e9nom19", "crowd19@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('22008b1f6b9a48a9ba07266bc5064afa', 7, 1, 'refused', '["Simon", "Sam", "sam@gmail.com", "", "", "", "", ""]', '[["NotACollaborator", {"email": "sam@gmail.com"}]]', '[]');
INSERT INTO public.import_lines VALUES ('f336989877cc48ce89fdff507aa858dc', 7, 1, 'add', '["Nom8", "Pr\u00e9nom8", "crowd8@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('f336989877cc48ce89fdff507aa858dc', 8, 1, 'add', '["Nom9", "Pr\u00e9nom9", "crowd9@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('f336989877cc48ce89fdff507aa858dc', 9, 1, 'add', '["Nom10", "Pr\u00e9nom10", "crowd10@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('f336989877cc48ce89fdff507aa858dc', 10, 1, 'add', '["Nom11", "Pr\u00e9nom11", "crowd11@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('f336989877cc48ce89fdff507aa858dc', 11, 1, 'add', '["Nom12", "Pr\u00e9nom12", "crowd12@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('f336989877cc48ce89fdff507aa858dc', 12, 1, 'add', '["Nom13", "Pr\u00e9nom13", "crowd13@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');
INSERT INTO public.import_lines VALUES ('f336989877cc48ce89fdff507aa858dc', 13, 1, 'add', '["Nom14", "Pr\u00e9nom14", "crowd14@cabinet-durand.fr", "", "", "", "", ""]', '[]', '[]');


--
-- Data for Name: imports; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.imports VALUES ('fdfd27f2fb2a4c08ba3e14a1fd5a808f', 1, 1, 'done', 'abonnés.csv', '90ec8c778dccaa29d34e6252a3fdd4382159d6206269b69281f312dd98c43174', '', '2026-03-02 08:30:05.783708+00', '2026-03-02 08:30:05.929217+00', 5, 4, 0, 0, 1, 1, 4, NULL, NULL, '49b48323-b2cb-4705-bc2c-d2839a7e366b', 'FC47673D430', true);
INSERT INTO public.imports VALUES ('22008b1f6b9a48a9ba07266bc5064afa', 1, 2, 'proposed', 'paie.csv', '3f80b136e1d29ba8dc99a68bc1e756ae351e4cf164fc60f1566d55a5272669e6', '', '2026-03-11 09:00:01.019005+00', NULL, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL, false);
INSERT INTO public.imports VALUES ('f336989877cc48ce89fdff507aa858dc', 1, 1, 'running', 'arrivées.csv', '1aed41e2c347569f424863ccae3e29b7a9f332b714e2d0a8e6b725888ab2fa91', '', '2026-03-11 09:00:01.474884+00', NULL, 12, 5, 0, 0, 0, 0, 0, 'cabinet:1:deadbeef', '2026-03-11 09:00:31.520208+00', 'f089a520-6545-4ee3-8aef-330e045d6da4', NULL, false);


--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES (1, 1, '2026-03-02 08:30:00.050942+00', 'partner_added', NULL, 1, '', NULL, '758490E13877', 'bbff77e814caab4253389372507c5ad2', '9fc3279b5caa0b5da029c92de3fc2a52263f22a40b58ae8cfd74671f53daa7bb', 'ceddb202e73490d7f2677b1285656a82b425f682283f33bf35644c8ff03c9e82');
INSERT INTO public.journal VALUES (2, 1, '2026-03-02 08:30:00.050942+00', 'partner_added', NULL, 2, '', NULL, '758490E13877', '53b5ec05fe94a5f42721225d10d318fb', '0e4b5fafe28126e33180c639546006ffb9a5eb293e2f72a2214c6a479eac40d7', '8425fc55bdc33b62c2ac1c8d6e9b436b83f7dfef450365affb6faec4f451990d');
INSERT INTO public.journal VALUES (3, 1, '2026-03-02 08:30:00.050942+00', 'partner_added', NULL, 3, '', NULL, '758490E13877', 'a6b46ba2016aaf426ff42fcb81caf6e1', '65f053b71204f641726fabf16f67ae0e6141858e8d851fe723bf587d77d6e7d6', 'e5fd23a619df8ea6d0d5cfe779781c88de5af36feec8444b058622d2e5304229');
INSERT INTO public.journal VALUES (4, 1, '2026-03-02 08:30:00.050942+00', 'partner_added', NULL, 4, '', NULL, '758490E13877', '4aec365c2bf6711261055b3a90718945', 'c8a123e942022d4fa3a8e2eb6db8de253c2d67c14fa1f61e39726acc4e0f5dcb', 'c715431cfd473bc8dcc6e9ae18a7645a5f338037084f2c027f823ad4dae17884');
INSERT INTO public.journal VALUES (5, 1, '2026-03-02 08:30:00.050942+00', 'partner_added', NULL, 5, '', NULL, '758490E13877', '80dc565e61f499b001a6804352170f3d', '9e7481afa369be909178a6ad856bf5765bc5270a279d06a115b3d4728569853d', '7a80f64f57189776eafe7a92693dcab2e2015f62d6b3f6fa29fe8d091ec27bac');
INSERT INTO public.journal VALUES (6, 1, '2026-03-02 08:30:00.659853+00', 'enrolment_asked', 1, 1, '', 'b2c3434dc8544c189d0cd6721bacb6da', '5531C1B20CC9', '1014b3c00ee83bcc5be19adccbab602c', '202e621d70a4c0ec9d541e4c7a442e74aaa21a1281683b3861f62d28e23e593c', '03cee2436fa457bae695cfbddf135380c6865a391363d7a9a43d0d6b2a9770a0');
INSERT INTO public.journal VALUES (7, 1, '2026-03-02 08:30:01.24616+00', 'enrolment_approved', 2, 1, '', 'answer:6', '67373A7996A9', 'b6e7421bbf0e692bef4d761f97156dda', '2694431ed24049970905173155303de42a5d1cc13c63dcb6ca07cd738ce9997a', '9e676fa4b2a679b77f03f7309fa415c53d34a0447eaa4b9815195c64458f5629');
INSERT INTO public.journal VALUES (8, 1, '2026-03-02 08:30:01.24616+00', 'administrator_enrolled', 1, 1, '', NULL, '67373A7996A9', '343e343d91e5fcb82cbdc79fb057f486', 'bd19cd92f76524b7532298586d0fee04474fc4885b0cb5fca12948fcef6ecd0f', 'b5d6303b503801313e572def621067ab866ac49ca9ffa2e7992e727f09095946');
INSERT INTO public.journal VALUES (9, 1, '2026-03-02 08:30:01.583827+00', 'enrolment_asked', 2, 2, '', '3ab2e88370d448ce9d1ca70d8a63082a', '1240022F40BE', 'e0153c5a58baf4f12db0045e4e3805c7', '0e660c3d9f66af41e38d839fafeb4f572d44a38cfaecde2921749610756eb289', '69c11fda1c0f92f2a3abc9ab66d61668ac8bbffdd1bd2dac4e6af274da505f5a');
INSERT INTO public.journal VALUES (10, 1, '2026-03-02 08:30:02.137759+00', 'enrolment_approved', 1, 2, '', 'answer:9', 'A7D161BB8195', 'eeb763ce2a7391761f2394e1eae56546', 'd07e41ce34abeb497b104c61948483cc278aaec7e834c15b426048c6eba02558', '7312c4e91ff7180fca11d5028b102256e2c46847bece6b9c24347c5995f845c5');
INSERT INTO public.journal VALUES (11, 1, '2026-03-02 08:30:02.137759+00', 'administrator_enrolled', 2, 2, '', NULL, 'A7D161BB8195', '9fc51e5a511e61222c24a94d993a4413', 'a90541098bab098096ff63022d043090acb305717e89539e878f54e6e597e783', '9cbcf76c1cfba972fb32cff4b4405690c1a5f75ce78ea1acfa1b466abed9a9a0');
INSERT INTO public.journal VALUES (12, 1, '2026-03-02 08:30:02.438515+00', 'enrolment_asked', 3, 3, '', '5c03d7e7a7d94402b39ba177e6e4d530', '22549EA471F7', '28213a6b34af380ec1bcff3388e46877', '257412f85bb27b3c318395389b0d8dd4c40b1f02bbf2a5641cfe6e68753b6434', 'a4387386ea018ab85fb197ed447bb02d4fd90b956a1b36dd7779487c88a180df');
INSERT INTO public.journal VALUES (13, 1, '2026-03-02 08:30:02.971306+00', 'enrolment_approved', 1, 3, '', 'answer:12', '1D950AC21166', '717a635ac53fc4ec272ac2034e5307ab', '8b690d0e990b2f4891d3913970ee8827eb501d27920eb497cd04fb60a44c0be2', '778515b0b56138160c2b075ca7bfd0564c594ea3be422bad1191ad7bf4bb2173');
INSERT INTO public.journal VALUES (14, 1, '2026-03-02 08:30:02.971306+00', 'administrator_enrolled', 3, 3, '', NULL, '1D950AC21166', 'db79c4a85fa643bfa07092779192bb0b', '4bfff867a900bad77282dfc7bc67f58a05a1c5c2e41698353368dee95b785084', '07355109a8b2ae424fcb1e82917033305e16e7b20f11f438eb8504ac3c86adb6');
INSERT INTO public.journal VALUES (15, 1, '2026-03-02 08:30:03.243696+00', 'subscriber_added', 1, 6, '', '0212ee4a6e724826be699f0b0a2b912b', 'B5F4CB3C2247', '544ca9652a97307b04e535b6a0301ee4', '8c81c5933e4d975d6ecb72dfce110c4e3b6b7f0c68e633c73d09e4c1a76aa914', '8e3ea403d054792a64548bab764f19a89ddf37f5da058b557cc7d8442e3fe418');
INSERT INTO public.journal VALUES (16, 1, '2026-03-02 08:30:03.48575+00', 'subscriber_added', 1, 7, '', 'dd5bef0e51a14e8eac1fd786e7f07159', 'DC9A6655A8B3', 'ead6358ffbafdf06495db84a6604d5a4', '14ebf93f68167b6323f07dce2ed7cea8e990fa87d44fe900bc1fec4111138935', 'dac3e34731d35f08e5aece0ceee31b51b4e7f0a7d9aba1c5dcd9ed595c41c4a6');
INSERT INTO public.journal VALUES (17, 1, '2026-03-02 08:30:03.659517+00', 'subscriber_added', 1, 8, '', '9c4bf0826348484ba76a211db8e5feab', 'A9C5AD526A26', 'bc33fd3370c867dd261ff9cce3dd2e09', 'a2a4b3a4b327bb59455e444769f0efb98d779bd99a8607eec60b04df0bfaf5a6', '145b61a81c01a688a9cfbf42abe76f4e1794b90b5d05bd6f446dea51cdf78622');
INSERT INTO public.journal VALUES (18, 1, '2026-03-02 08:30:03.820751+00', 'subscriber_added', 1, 9, '', '799adc10226648bb934fca3115e2365c', '7A76D3A4E41F', 'f958ece6777eae85d4e9851076a0a845', '4c177be83e1a93af7348f9f27395f277008c09f3e7611aecf2954933f21774d5', '0e364e0c170621a1d3a9fabff6fdf73a2976a77aaa420bf98542b8a74485c5af');
INSERT INTO public.journal VALUES (19, 1, '2026-03-02 08:30:03.986907+00', 'subscriber_added', 1, 10, '', 'f2a5418024ad454ebbbc744594b1c383', 'FFDBB4346684', '6776ae8e4bb8fbbef8a37b34a252c9be', 'b0edc74ecf1f70ffb909b327ee8f7518c9caeb54a4cf6949b48c3a15eecf51ec', 'c72af52ab30604816a2d7bd1e98f24c869e16ffa896194ace454cd3d5520c61d');
INSERT INTO public.journal VALUES (20, 1, '2026-03-02 08:30:04.225009+00', 'subscriber_added', 1, 11, '', 'a49cb556a4ba41699c3ac2b81249398e', '09B0D57EC6C4', '8b592cec59cc86ac51a0fa3bcc861688', 'fbb8a930546a1972a3065bcf408c2effc5252dda398d3faab036f443533cff94', '651418b50140b91927b6eb3178fb2240ee01d7e3fd05e56085b1e4b350aa725e');
INSERT INTO public.journal VALUES (21, 1, '2026-03-02 08:30:04.405545+00', 'subscriber_added', 1, 12, '', '86d1b8c7171d408ea08f1ee1101357b7', 'AF677242D3FB', 'db88dc21b753a150248fcc2c1f63b0b5', '44bc31071d73ccdf68062ae64431d151023954265cf26ae3b6cff99988ff2dbf', '64957068ba6906e2127a0fb718d9e7fa0630e42f7d9d6aa293926dbe0a780b36');
INSERT INTO public.journal VALUES (22, 1, '2026-03-02 08:30:04.558378+00', 'subscriber_added', 1, 13, '', '0c3a0972e8804bcfb657d1e433694fa3', '342BF1494936', '042d232fcb67007704cbde3f425cebc5', 'd3806b036a7ab880bc754036a1c110847a3b1bb1dbb53080a41e84e259088591', 'cc4700571ad321c2c2825f976f380441f7734ecbb2f92fa3aaa2d988f48e67b6');
INSERT INTO public.journal VALUES (24, 1, '2026-03-02 08:30:04.914609+00', 'subscriber_added', 1, 15, '', 'a5f9ddb0bf254b2299b39c848a4d2c3e', 'E3F38AFF309B', 'a2ed98609ba7c3dab1749d79957fa2da', 'cd5dc0227b6603c25a67c50f1e4f9508ebc0cd6df423859d8491a1c4f2ce7bf1', '1d9e126a5dcd1b0835e31433b078f95a7e486c5ff7369481fded1f72149f16f2');
INSERT INTO public.journal VALUES (25, 1, '2026-03-02 08:30:05.029121+00', 'subscriber_added', 1, 16, '', '25b42ad462cf4fcaa203c34309bd383c', 'FFEFEE6E2A06', '1b2871d63b7f4edd2fd7f513945f5199', '17456d43bedae0182560fd3b8f7d5fe3507f0843596ee2f0076e0acd2d04c63e', 'b6296450a0c398c9ac3409023de8422ed2cb9a6f58c11fe578f6ab3401afa85e');
INSERT INTO public.journal VALUES (26, 1, '2026-03-02 08:30:05.126921+00', 'subscriber_added', 1, 17, '', 'b338f0e60150458cae1b54cd91e31de2', '10BF72A26C1F', '1510f3b24d55429dbb658650f83053a7', '601ee07bde292032a233766d9a9a15db14d67e6f4cb7e740f106db14c1599c7a', 'b716b9e2093e80589509e708a5d4c045ae53009fb7140cbf8f3f2b0d7d1157f7');
INSERT INTO public.journal VALUES (27, 1, '2026-03-02 08:30:05.253153+00', 'subscriber_added', 1, 18, '', 'de1b38dc51c3412188c763670d107765', 'A0A781A351FF', 'fd8453d755ba1c5d231caef1ff42dc14', 'e12392f7b6f43122e1f5d4dbedb131c67f53088c1bfe51febd4758d6741f6b1e', '1c1e1a5f172533db281d612155033ef86f7d8b51a4af4adc85bc153b7f3e4c48');
INSERT INTO public.journal VALUES (28, 1, '2026-03-02 08:30:05.376919+00', 'password_noted', 7, 7, '', NULL, 'EF8927DBF888', '31834bb126fa46f67ed0ba84f732105a', '6a07f002dc2eec9da53fcc1d50cc096f387933630ebf6dca935925e5198c0fcc', 'db14d92459758bb3136cf318a59c8790d7f4ca16fbd779eb6b8011e705a36d0b');
INSERT INTO public.journal VALUES (35, 1, '2026-03-02 08:30:05.929217+00', 'import_ended', 1, NULL, '4/5', NULL, NULL, 'c23e5429c28d976d8adedd8e4c3ee8d2', '336d45b58608b130dbc7212a5f5327ca20fdb026b06542eb7dba2af77f5a33d1', '0ac00299a4eaae8eabb03f4f895690cc032b354d7cb6400aa5845a3bb823cc75');
INSERT INTO public.journal VALUES (36, 1, '2026-03-02 08:30:06.429948+00', 'subscriber_suspended', 1, 12, 'Congé sabbatique', 'b241d230d06e4c17b87be576248923e3', '2F6622513FA3', '5dd98ba5b94ad4376fd459a0eee6a50d', '1142cc66308f2fa2f092ecdad226331efada4010711ebda355028d51f1bbe834', '3bbe48cac64ed1fd97e0e4dce3ce408f68f060bee7d09b0d8a938bdcd944b78c');
INSERT INTO public.journal VALUES (37, 1, '2026-03-02 08:30:06.553857+00', 'subscriber_removed', 1, 13, 'Fin de mission', '074f257b2307406696f2559edaae088c', 'FA8F1BBE08BF', 'fea164a8189d3505cdd96977d27372c3', '589d73aeb6a17a5edf26d887f2165599334dfc10b851be7642c60380bf75e926', 'ba6dfcb7954f7f25bbb74cc74aa418fa6b09f3ddbbd59a5ec4400ea8c0851181');
INSERT INTO public.journal VALUES (39, 1, '2026-03-02 08:30:06.769166+00', 'enrolment_asked', 7, 7, '', '9669e72e72564d76bcc6b208fb76e535', '78E4BFE627CA', '00675101f5562d0382f5a00656361f60', '5a43017bd8a553da0ad9dd80f37a221c11c76e10f91b413aa6660cc3e7190c40', '0c39d32569acb8d57cd81e8512a5c82ee5d9b765381cc4d54f94c839f22b5e5e');
INSERT INTO public.journal VALUES (40, 1, '2026-03-02 08:30:07.338117+00', 'enrolment_refused', 2, 7, '', 'answer:39', '485277C0BFC0', 'ee67826b0da6e7afc171db9f5155df64', '582f2ed85d0ca9e7db12130aafd36cd70f866f1bcf9f880132c558fea4dd337a', '691367e970b2a2ddfb71d11c694e5df8af1c93eb41bdb540bae3ea827c804c19');
INSERT INTO public.journal VALUES (44, 1, '2026-03-02 08:30:08.229733+00', 'enrolment_asked', 6, 6, '', '90e3053e9b784671ab514f7ad884f510', '78B00DA20605', '28197a97551fe636def615aa43c8613b', 'd2878e2b8b9c7591af29cfed150e9bc3c7324e1aa750efad66e891b2f9e110be', 'b0d22a894ec9ca809f5e9ab14c5b4c0b9d3937a5bfab4195bab3fa1f7781e483');
INSERT INTO public.journal VALUES (38, 1, '2026-03-02 08:30:06.666358+00', 'subscriber_removed', 1, 14, '', '6cbf2cde37144e5f97b54dfec36cf27f', '284311B06A0D', '', 'dbd318fab92ada313d505ce300fe2d1d93e5a587e0e748c669641aa6bc1d677f', 'e335f26fbfe22dcfe76139472e83af9e310b07697a5dcdf26eeaac9e7622383d');
INSERT INTO public.journal VALUES (29, 1, '2026-03-02 08:30:05.477906+00', 'password_noted', 9, 9, '', NULL, 'CF5F35A2E205', '5fda1d41f37c3faffae2dab8ace0ad78', 'dff81dafc08c1e6568bc1933c3514d5a39b426b1ca934aef7b177d50d77854f0', 'a1bf31deacc71c05e53cef1d21d24f9c6c6e9b8732987a8b297da36e06ac5c6d');
INSERT INTO public.journal VALUES (30, 1, '2026-03-02 08:30:05.837576+00', 'import_started', 1, NULL, '', 'fdfd27f2fb2a4c08ba3e14a1fd5a808f', '496B682D1548', '211d6e8e8855496243ecfc7a1457c17f', '9a444fd6e64cbb865b3365c63cf8d62a94c6471071024c27b66a63470610c766', '0c4854da332efbecbe57d54bd849b21d068f43ea36ac409849188ea5f7b05071');
INSERT INTO public.journal VALUES (31, 1, '2026-03-02 08:30:05.876707+00', 'subscriber_added', 1, 19, '', NULL, NULL, '1be5944d6a964647df38f8d33923484f', '4b5a080f1a3d2368a137fdeb5e0e46d09d5e4788510e3d81e328ff6b2f57f145', '49c828146604c175338e248042b00f010c02a7aeb80b6976509264d342bce06e');
INSERT INTO public.journal VALUES (32, 1, '2026-03-02 08:30:05.876707+00', 'subscriber_added', 1, 20, '', NULL, NULL, 'e93a836eb64a1bd9bb71612f26c4c10d', 'b2bd35ae54cfe126f5e7f218169448e06566685e7c0e5440d5a905ca8371a211', 'acc8fb190c843f3799b815764282b77cf9cd8de1628f22bf2e137e93ba0c9c8a');
INSERT INTO public.journal VALUES (33, 1, '2026-03-02 08:30:05.876707+00', 'subscriber_added', 1, 21, '', NULL, NULL, '41c3ec91794c899542aed4c67138b8f8', '1cd373021a46732bc54f48c3479f43f3eb3d9d7274090cf543e7f22c9dfa27ea', '875aad6361d0695e3ec1e1d4a03e0e43d9fd2f6bcbdef0364e101c0731357a27');
INSERT INTO public.journal VALUES (34, 1, '2026-03-02 08:30:05.876707+00', 'subscriber_added', 1, 22, '', NULL, NULL, '9670dfd5eeb31ad4577dbb05a739d70c', '9e01ace7b36f9344648b60467cdbf4fe996f37d42fa61961ac92d27ac1068460', '038a3da083a6c0643e5d30bf547c6c9cfd457ea13b544fba39aaa843be827efb');
INSERT INTO public.journal VALUES (41, 1, '2026-03-02 08:30:07.488367+00', 'enrolment_asked', 15, 15, '', '94747ecca4b54c88b0b4f69d1619e100', '05A127C010E6', '0ec2d737d51ac8c6290962b3a2a57ee5', 'fcaa092ca1648d46da8e42502578a4e9bb1c027aef4cb8c2a869a59405fc3243', '5c2fbd275e28f909ed50ce0b7ec74aa490bf82b30d70c01ddea42de690e025cf');
INSERT INTO public.journal VALUES (42, 1, '2026-03-02 08:30:08.034378+00', 'enrolment_approved', 2, 15, '', 'answer:41', '6809C2BDE15A', '0973945002403be243535da8b2a1ed75', 'aa0e4095c07197464aa45b89759c3922904c291487f2deeda870459a1203fe06', '20fa2d180ab9f9e7ddac611ea754b2d3cd080a93d3911a62a16f0d414030fb84');
INSERT INTO public.journal VALUES (43, 1, '2026-03-02 08:30:08.034378+00', 'administrator_enrolled', 15, 15, '', NULL, '6809C2BDE15A', '964f6b12bc69c73992ea08fb963deff1', '5011d3c7ab236c5c24013cef99f49795bc10b298cb6203cc44ebcb5e2e4e75b5', '0cd801ca12573118bf81e53d2274ab795da352c9a440b71ea0562ee2b0e9dd13');
INSERT INTO public.journal VALUES (45, 1, '2026-03-10 08:00:00.153045+00', 'end_reminded', NULL, 15, '', NULL, '9B3A36ED6E71', '0f73676b7db62af2299ffadbcef82c01', '0a7d194c476be05905866f83031d0aade1924461f87a3500b60f4ae54be6b11b', 'aaccbdf6e20822a78c12539c8524750652e52cf860346b3cd12e349e64f2d0ac');
INSERT INTO public.journal VALUES (46, 1, '2026-03-10 08:00:00.222464+00', 'enrolment_expired', NULL, 6, '', 'answer:44', '4D83CDD994A3', 'ffba8483723976ceda63f9349852ee28', '2f4d761d60a2a3db58804e3c2750c487bc628b751bf6b53850af08f8be925bc2', '3ead2f325a9bc02de2bc75d81a97b765ed1c8ca175eb63a010bec3dedac3b933');
INSERT INTO public.journal VALUES (47, 1, '2026-03-10 08:00:00.326196+00', 'member_joined', NULL, NULL, '', NULL, '59A75725AA2C', '0082c1cdb27fc4238eeefa2efac53807', '8d62ed74a52476349b4bac1f104f608cb7d64fe3596b52311251845fa3380dd4', '9b486833db332bbc310561960ffaf2a2954e9319adf181b7f8a31a2d3a2643f5');
INSERT INTO public.journal VALUES (48, 1, '2026-03-10 08:00:00.575034+00', 'proposal_set_aside', 1, NULL, '', 'answer:47', '3868AC1EBCFB', 'd884b8e7b36f2a6c0b1eea355bbfb8a6', '4e070dac0a0e59bde09ec35fda4662abad6b4cdda497feac8911c9442902f73d', 'da63525d01a1effe661777ab2deb1fbe2a13ae1027aca43ff7d689ea40295962');
INSERT INTO public.journal VALUES (49, 1, '2026-03-10 08:00:00.783972+00', 'member_changed', NULL, 7, '', NULL, 'FB4D882E8DBF', 'e83239f2eea2806964b26a4516700fe4', 'bd398df5fe93d8eb0fe6ca85787e94d3b6748bb1bb361b81db5f9d6a589360ec', '183f8e289cd1dc1732c3cb6230c9c0f0934977be1d33b82c30c86a44b73f444a');
INSERT INTO public.journal VALUES (50, 1, '2026-03-10 08:00:00.785761+00', 'member_joined', NULL, NULL, '', NULL, 'C0F784CD1CF0', 'a5e9fa9630dc44a99582d58effe20b85', 'b669f7fbaca025ab73fc1dcfb8defa32119046d4f84254aa1cefa4863dcf6aef', 'cb6ae07c3cdbe4aa9393a01a321ed9de1ccaf513e15b8354cb4a056b6a3099ba');
INSERT INTO public.journal VALUES (51, 1, '2026-03-10 08:00:00.786573+00', 'account_lost', NULL, 11, '', NULL, '20E0498442E1', '91051de4612315a3a267805a47f10033', 'eb00951210d0a4fea5d58353a48f2845f4391fa84aac50b0948b76d58695e463', '7b1010b83a449fe5099a972cad7b19ea95467244960a0408f2601572c7bc301f');
INSERT INTO public.journal VALUES (52, 1, '2026-03-10 08:00:00.786573+00', 'subscriber_suspended', NULL, 11, 'account_closed', NULL, '20E0498442E1', '9e1f47cf35b849403f194372264949fc', 'e5281d87d43ac0325f7f0f1f3288da1203e214cd315bee6dde4a73d8a9b29e1f', '90b15c1c9ddbee208690b5089ac295015b23d27ee1d948818abcf7058db9de0f');
INSERT INTO public.journal VALUES (53, 1, '2026-03-10 08:00:01.151931+00', 'member_returned', NULL, 11, '', NULL, '3D0747A6432E', 'bb9fb9b9ac9c1d7c28d81ce19a260d8f', 'db886d85d1a740800888506f2f210c01e9355e9b92e1e9b09ce1c37ecbae465e', '2cb5ceca3ef31a6a5ae1a682a35b26e2d7bc61277b898c28114fd188e1049b09');
INSERT INTO public.journal VALUES (54, 1, '2026-03-10 08:00:01.151931+00', 'account_back', 11, 11, '', NULL, '3D0747A6432E', '9c5d1870cd776128918c631e4f00342c', 'dfe02e26fbe2aca52ac55f333b707c47086f229f83faea4c78c4f903fdc603bf', 'b30511992de2964206cde5e6333fd8ced425012e36baf3f65a33937260eb0830');
INSERT INTO public.journal VALUES (55, 1, '2026-03-10 08:00:01.340519+00', 'account_lost', NULL, 9, '', NULL, '7C7337851861', 'be146e2432be8fce7e49ed39038755ca', '87fa0197dbb6c283c3e09c26224b2ac6ce1785da472cb96ff5df003c7ddcb0f5', 'a0aaf3399dd2b64b4228b9a9b26c372e7c42b1eae3d88434a801e481b855a0a8');
INSERT INTO public.journal VALUES (56, 1, '2026-03-10 08:00:01.340519+00', 'subscriber_suspended', NULL, 9, 'account_closed', NULL, '7C7337851861', '35bbaca491ac2d6c4e7870280c550007', '304ef625b1901077dc8dea29eae9bf7ab09b2863613ab59cf9c5260117738c7e', '8701a07a7235a72d53c1934c8eeb0983c5820e8d7f6280e12dc0ea97076f336b');
INSERT INTO public.journal VALUES (57, 1, '2026-03-10 08:00:01.351816+00', 'account_lost', NULL, 3, '', NULL, '0A71FC8CB204', '1f91b58798636a65c3cd148d5b6fe29c', '940daf471f7fddaf9a81c8743fa7e58b90908bd36d37b133ae73e21bbd9ae23b', '1d839c2aaeef83e6579215f6d8cc0dc8ab767f8bcb6c79fe7735931175845dc8');
INSERT INTO public.journal VALUES (58, 1, '2026-03-10 08:00:01.351968+00', 'account_lost', NULL, 10, '', NULL, '36B0A555FCD1', '543142211f7a4cdc3410ab427420cf22', 'fd54299bb7d5857f561e86e5c358de2bc5a3351527e535eedd6d5d8735746c1a', '73ac6e2183b965e3c801c9176604f843b0cb4aebc4dde67f1b713a94b016f663');
INSERT INTO public.journal VALUES (59, 1, '2026-03-10 08:00:01.351968+00', 'subscriber_suspended', NULL, 10, 'account_closed', NULL, '36B0A555FCD1', '26990f294e957be6d84d5ecfdb83f9af', '33e50f6598edffd4e70441b36b50271362fc734385e7b223423c4fdea462cda9', '2b905a09741fa59f4f34db8d736624eea0d09f825fe43cbcc5be6593799c2a7d');
INSERT INTO public.journal VALUES (60, 1, '2026-03-10 08:00:01.367915+00', 'account_lost', NULL, 4, '', NULL, '470130C58D6E', '78804cb398b159ceab9f9993d4c7f89a', 'c9d552947ffb74876b85f55ba4aea1a8a083780397398f859d50c784448ceaf3', '71fccca900701889568c20ca605c909a5f6d162b75cf385ca1b3db5049a27aee');
INSERT INTO public.journal VALUES (61, 1, '2026-03-10 08:00:01.826777+00', 'review_opened', 1, NULL, '', NULL, 'AB8460943909', 'cbfca8d46fbe4baedaa428a03305776e', 'd3c54b0fa80dc15b869c8fcb9666924fcdfda5cd4049a3af963f74d5fe901ae6', '4eab1bcf6f78976e033beceb423c213389bab0d4404dbff588cc2a9b4c4de43a');
INSERT INTO public.journal VALUES (62, 1, '2026-03-10 08:00:02.017912+00', 'access_confirmed', 1, 6, '', NULL, 'AC3867989433', '1ff6a9a81132f472535c5469a721a90a', '8ed8af9fa78298ecb75f598cf112b987c9dad9d990bf2f065948ac45197b2be1', '30a821c077b721a9b5fb90411966375a49ab8554615d5a06d0f1211a13aea970');
INSERT INTO public.journal VALUES (63, 1, '2026-03-10 08:00:02.188068+00', 'access_confirmed', 1, 7, '', NULL, 'DF00F5638603', '269e49d124ad4a14137c38a5172364be', 'fb1892211abd8d52a7cbce1277d9593424e4a936b5be6e937385d4a277d9d518', '2d9023ccf855cac972a0a4d849e9ebe0a9725c4d4e8a415ba13d0f0beadc9403');
INSERT INTO public.journal VALUES (64, 1, '2026-03-10 08:00:02.295094+00', 'subscriber_added', 1, 23, '', 'c6d73a3707484d8db704a27ebb195209', '98FD4E980ABC', '7b2e67d01d0b929aaa00a45027a1b2ec', '60b78eb2c0b85088807cb90c468db3bb9b39a7c393979739fc2c356d60ade43b', '27c60bb2febdc3476307c3be60c54c5435d86ec782389de96200dbdde9811616');
INSERT INTO public.journal VALUES (65, 1, '2026-03-10 08:00:02.409545+00', 'subscriber_added', 1, 24, '', '5c66e204b3df498a8454a9bc21ed3594', '705911C7CB59', '9354f5b3ec9b12b9cfe960e5b24cef94', '58636ff9b2b775574362d26c26f1d3fd51d280c4d3cfea976b569a5b3eb7f479', 'ec250b53e5efa0583646deec083fc4466ab1a4a09feee4948189ade6de5550b8');
INSERT INTO public.journal VALUES (66, 1, '2026-03-10 08:00:02.47398+00', 'subscriber_added', 1, 25, '', 'bc61f3922beb404d91ee3cab61801a5e', '66080C38B822', '727faffa5b8e910dd0bd2fc4e6294379', 'ed4261cfba6bd6c8d7d921b3e370673193521c6fce1c7245cee0736e0077466f', 'cb1588fc784998d44b469599e1f8becfd8e4bbba74ce4d960fc38365298a98b7');
INSERT INTO public.journal VALUES (67, 1, '2026-03-10 08:00:02.609855+00', 'subscriber_suspended', 1, 19, 'Fin de mission', '8d753bd0dafa45ada7ada7e7dc033cc3', '48FE558F3DD3', '7f4cf82a5a90e346e466ccd3176f6fd3', '2c1e0cab88a2f9c77b2bbe930d4fdc51ecc7b68e5f5a23dd8ced5e9ed94bd4ee', 'cd1e5fd347ef899170a908fa258f624ce982c33a5c1821570b339af9a96fa5a7');
INSERT INTO public.journal VALUES (68, 1, '2026-03-10 08:00:02.849944+00', 'password_shown', 24, 24, '', NULL, 'AFA341CB966F', '1a46342a8af1153d36ff1a33227e6646', 'aa4c825ba3ac1b16866f92990768eac1af669a7369f80b146a1cd4ce7d0d9e3e', '574e2dacd56151752c628d07bb6b3ac8140acbad91d5aa29bb9b51bf232eddd1');
INSERT INTO public.journal VALUES (69, 1, '2026-03-10 08:00:02.871364+00', 'enrolment_asked', 8, 8, '', '1efb2dccd3b44c11a18929048ce9696d', '13E7E9261D6D', 'ff4b537aa6f3f87d68bffe4fa21cd23b', 'b8b2b1da96cde892968909f078f571740ac5454bac9a7acb92a473a9375c56c2', 'df826aaff998969a309108ff8d9847f374d6fedb289f6fd0738966bc2a504eed');
INSERT INTO public.journal VALUES (23, 1, '2026-03-02 08:30:04.725539+00', 'subscriber_added', 1, 14, '', 'b4f75a976840432cb22543286d15025c', '08502CB073E6', '', 'ab646eeab4903ce4008dce697d1ef47a82c33f18aa007294ac5e77e314487cab', 'c34693bc05f735ffeb16331e061a4aa5a925528a9b2119c5d4d7d6eb1dc0ed30');
INSERT INTO public.journal VALUES (70, 1, '2026-03-10 08:00:03.462925+00', 'person_erased', NULL, 14, '', NULL, NULL, 'c91bcdb84d8c6e6608ef776d5a267391', 'e210aa16b02e618d32929904166cd75ff3a4568840bf3968f8e82ffd98a2eaeb', 'b557b75496be2ee27550b38d076112502667a961e2b9281e72b073e8da2acd4b');
INSERT INTO public.journal VALUES (71, 1, '2026-03-10 10:00:00.245288+00', 'password_renewed', 1, 8, '', '4b251d9849d740b89d977dee0edb5e11', '5D6892FB7B17', 'f74a246f7ad8a5d2bbe0d5d31870330f', '44f04f80f1ea30c02b21fbcc8d8aae4e97c782eb6b888ad4a4e2eb2a08ef78e4', '0f600ee149be1ffccfcced6d266f00bbc18d8ca81dafa5a5fe40b35df4326563');
INSERT INTO public.journal VALUES (72, 1, '2026-03-10 10:00:00.610092+00', 'password_renewed', 1, 7, '', 'c47932aedf3248788f8992f4bef429bc', 'BE816879706E', '255c1ceed5b5f4266860a75137fccce6', 'ef485cd31494011abbefda8ddf7c5d5d587d1ce61c4d8b9256afbaffcc9dd5d5', '88a356048cec1b3f44da811f891691d68adef1fbf914f64fb43cc3b1747b1598');
INSERT INTO public.journal VALUES (73, 1, '2026-03-10 10:00:00.753371+00', 'password_renewed', 1, 21, '', '9fac0c2a79d942e4b42b5352d9c0152d', 'A808CF0776FC', '5cfc0ec9fabc23035d03a73663f9a943', 'ea46860dbdcd8ce1bed9282a7ea1267d9218b908195cf55dd29860ac140798a4', 'a04b1b4377791c1f668926f89259b053dac9b9a62c940d4aa2626749b8590ce0');
INSERT INTO public.journal VALUES (74, 1, '2026-03-10 10:00:00.964582+00', 'subscriber_changed', 1, 6, '', '7704f93c4450435eb1b1adbd19282f69', '686CBC2755E5', '8fe607347f3979844354b640be1f3194', 'fe8d3685f6d09a33f41588d038f10a214aaada46b3d3ca9dda6d19816f6709ce', '77150c04e84282ed127e0fdc8b7b424f7b45337219c36fa65c99380e37acade3');
INSERT INTO public.journal VALUES (75, 1, '2026-03-11 09:00:00.099153+00', 'access_began', NULL, 17, '', NULL, '7212E13860C7', '79db97122b22c1f00f5546e7a5913adb', 'd43cc27b7a72d52a6145ff216930a3a39c471e3a6ed00e2ad2ec6f0dc308a48e', 'c8e56c221096e9a436e9bdfaaf4992387a2a8e68bf1bbe0258f153f8b9ccbd59');
INSERT INTO public.journal VALUES (76, 1, '2026-03-11 09:00:00.249981+00', 'subscriber_added', 1, 26, '', '79796f084cad4d9e8dfed7f652c38fba', '244CF4B1AA0C', '933a4abe7dc0de4a7d13bb76f6b6f1f5', 'e8ada035b274912d955971db00b8f9ef2b3db0704d33d08fa83135e576d32d8a', '1af73fdd206b0216e03c23f1a0004d436dfb20181b91de992705d7e5791d32d7');
INSERT INTO public.journal VALUES (77, 1, '2026-03-11 09:00:00.353142+00', 'subscriber_added', 1, 27, '', '484d401737e2453badd55decab65b3ab', 'B765654200CF', '78a6520f2e95a72b7d25113aae33629f', '60ec8eea37d550e5dcad436398897ee1d412f2eea8ade04b5a721c78d51311b2', 'a51f47148b07ce81c0c01decf1d08f62403f5992f86b860234fdcbd987178800');
INSERT INTO public.journal VALUES (78, 1, '2026-03-11 09:00:00.478944+00', 'subscriber_suspended', 1, 27, 'Fin de mission', '6117d1c377324bdfa1578280d3273876', 'D0487E120F59', '94b8c8e88a28b63a4249a9a092619986', 'cea958c75cbcc6ab46715df6d445794f35e883710c76aaa144aca65b238a456f', 'd5ed4aede02e9f118e3ca29e844c017a6d60af4ac87ed746326904bf1421eaab');
INSERT INTO public.journal VALUES (79, 1, '2026-03-11 09:00:00.635258+00', 'subscriber_suspended', 1, 20, 'Fin de mission', '4f19878f748545a5a38ec2566c691765', '1FF18D50B6B6', 'aa39866f2b846c5b80d572f2ec728b2d', '28414c1b21964f8bef861bfc70bdb2667358ef2b17caf09ed36290bbeb606260', 'c5d2eaede655f27d5f938e0ccea631c1ff46236fd870372e24c9ef1ac633653d');
INSERT INTO public.journal VALUES (80, 1, '2026-03-11 09:00:00.772915+00', 'subscriber_suspended', 1, 21, 'Fin de mission', '800b86ba33cd44148366009d239211aa', '6EFE893441D6', 'bd011ee1228dd823144076ef4991c292', '2869eb746d48f1bac0fab6373ac8a6988ce319f5f776ffd411f98ad4db3aed95', 'b7e26f647c4ec99886de9a0c569de96f74ec2193f993ffd0e8ec183dbffdb3bf');
INSERT INTO public.journal VALUES (81, 1, '2026-03-11 09:00:01.505543+00', 'import_started', 1, NULL, '', 'f336989877cc48ce89fdff507aa858dc', 'A0011165AC44', 'af66aa22e26edc7f25992285ee47247c', 'f2f739c8a59504bd9f78ec1cf6e68b327972a95344f4812a4f33662a103a6cc0', '578dd93ae31e83de92f3c6d84b65987ed5661b51dcc397a7ef81f3c7cee55ffb');
INSERT INTO public.journal VALUES (82, 1, '2026-03-11 09:00:01.520208+00', 'subscriber_added', 1, 28, '', NULL, NULL, '01a63f4a051890657530917685f24544', 'b5704be79767eff0e29205b5b8cf0f8eb51a6d3807ee24d4bfc118f3ff800287', 'fd23d81c2572c105c2ba43f571a5794dd627c7561a20facbca9209ba3acbcf11');
INSERT INTO public.journal VALUES (83, 1, '2026-03-11 09:00:01.520208+00', 'subscriber_added', 1, 29, '', NULL, NULL, 'e317b683abce3773f10cf3ae79c29a1b', 'b23abe27d9a415b6933e499c826931dec67420401442935e41dd846a51eae738', '8a7258a2e95449cf1d324b6828ef580526d3fc0de1cc9ed63bee4a64207d51c4');
INSERT INTO public.journal VALUES (84, 1, '2026-03-11 09:00:01.520208+00', 'subscriber_added', 1, 30, '', NULL, NULL, '0fd5190c8c84d12f3bb8229df1d4231f', '52b8da17a9c27ae410bf291258b9c34872c50bd91635c7718de9d4315d08323e', 'b49f318d2a66557ce8c852828a6e8cbbf5cd191832dab951778f97f4b4a2f978');
INSERT INTO public.journal VALUES (85, 1, '2026-03-11 09:00:01.520208+00', 'subscriber_added', 1, 31, '', NULL, NULL, '88500b0ff02aca401219959691fe2c9c', '805dd4f847d48288bc02a0c537e40297909daf2de6c549b3172da8fcb2d5962d', 'cef7162170dd74f698ed195dbe0e0ff74d332df0865000f9cd9e8b920fc5bd9f');
INSERT INTO public.journal VALUES (86, 1, '2026-03-11 09:00:01.520208+00', 'subscriber_added', 1, 32, '', NULL, NULL, '4298753e36df48f6806420cd7120aea6', '6caf5b9084770921114ce6463ecd043405af6a613f3e464e4239f749b413d733', '75da1153a72e9a98567cd9dd1e87383173c817ae81e8c2f251bc49510152868a');


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
INSERT INTO public.members VALUES (1, 'U0LOUIS', true, '8cbf444968116a5b', 1772440200);
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
INSERT INTO public.members VALUES (1, 'U0MARC', true, 'ced91a9968fbecae', 1773129600);
INSERT INTO public.members VALUES (1, 'U0IVAN', true, 'bdb8489c589412d7', 1773129600);
INSERT INTO public.members VALUES (1, 'U0OSCAR', true, 'ad490459b6839fca', 1773129601);
INSERT INTO public.members VALUES (1, 'U0NORA', false, 'c765e2f558437dcd', 1773129601);
INSERT INTO public.members VALUES (1, 'U0PAULE', false, '489cdd24cd772199', 1773129601);
INSERT INTO public.members VALUES (1, 'U0BRUNO', false, '2830f0b9dc94a65f', 1773129601);
INSERT INTO public.members VALUES (1, 'U0REMI', false, '0579e16d8ec64bb4', 1773129601);


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES (5, '0a1093e3-76d6-4129-8975-0315916fca33', 1, 6, 2, NULL, 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.659853+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:00.674249+00:00"}', 'sent', 1, '2026-03-02 08:30:01.263688+00', '2026-03-02 08:30:01.24616+00', NULL, NULL, '6f3a3fb5-1236-4f5e-bd8d-fcfd16d50be9', 'D0HUGH', '1772440200.747156', '', '2026-03-02 08:30:01.375658+00', '67373A7996A9', false, NULL);
INSERT INTO public.outbox VALUES (1, 'fecac722-5f1d-42b9-acbc-63d7d82264d8', 1, 5, NULL, 'channel', 'partners_changed', '{"added": "Claire Durand, Hugh Martin, Paule Rey, R\u00e9mi Sarre, jeanne.robert@cabinet-durand.fr", "removed": "", "at": "2026-03-02T08:30:00.050942+00:00"}', 'sent', 1, '2026-03-02 08:30:00.106327+00', '2026-03-02 08:30:00.050942+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440200.251758', '', '2026-03-02 08:30:00.25456+00', '758490E13877', false, NULL);
INSERT INTO public.outbox VALUES (7, '4ac34aca-ddc0-4c8c-b014-60de7a800a7f', 1, 6, 4, NULL, 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.659853+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:00.674249+00:00"}', 'sent', 1, '2026-03-02 08:30:01.266841+00', '2026-03-02 08:30:01.24616+00', NULL, NULL, '009066ad-d00a-424f-8a1d-4cc1413093bc', 'D0REMI', '1772440200.757210', '', '2026-03-02 08:30:01.376382+00', '67373A7996A9', false, NULL);
INSERT INTO public.outbox VALUES (6, '35146abd-de04-470f-a7b4-d7ca562d1102', 1, 6, 3, NULL, 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.659853+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:00.674249+00:00"}', 'sent', 1, '2026-03-02 08:30:01.265668+00', '2026-03-02 08:30:01.24616+00', NULL, NULL, '12cead90-3b89-4e30-99cb-f3309e61a0db', 'D0PAULE', '1772440200.756301', '', '2026-03-02 08:30:01.376088+00', '67373A7996A9', false, NULL);
INSERT INTO public.outbox VALUES (8, '3c034965-0599-44ec-bc43-acf10435995b', 1, 8, 2, '2', 'administrator_enrolled', '{"person": "Claire Durand", "at": "2026-03-02T08:30:01.246160+00:00"}', 'sent', 1, '2026-03-02 08:30:01.274445+00', '2026-03-02 08:30:01.24616+00', NULL, NULL, NULL, 'D0HUGH', '1772440201.385951', '', '2026-03-02 08:30:01.395283+00', '67373A7996A9', false, NULL);
INSERT INTO public.outbox VALUES (2, '6f3a3fb5-1236-4f5e-bd8d-fcfd16d50be9', 1, 6, 2, '2', 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.659853+00:00"}', 'sent', 1, '2026-03-02 08:30:00.674249+00', '2026-03-02 08:30:00.659853+00', NULL, NULL, NULL, 'D0HUGH', '1772440200.747156', '', '2026-03-02 08:30:00.748149+00', '5531C1B20CC9', false, NULL);
INSERT INTO public.outbox VALUES (3, '12cead90-3b89-4e30-99cb-f3309e61a0db', 1, 6, 3, '3', 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.659853+00:00"}', 'sent', 1, '2026-03-02 08:30:00.674249+00', '2026-03-02 08:30:00.659853+00', NULL, NULL, NULL, 'D0PAULE', '1772440200.756301', '', '2026-03-02 08:30:00.759456+00', '5531C1B20CC9', false, NULL);
INSERT INTO public.outbox VALUES (4, '009066ad-d00a-424f-8a1d-4cc1413093bc', 1, 6, 4, '4', 'enrolment_asked', '{"person": "Claire Durand", "owner": "1", "proposal": "6", "at": "2026-03-02T08:30:00.659853+00:00"}', 'sent', 1, '2026-03-02 08:30:00.674249+00', '2026-03-02 08:30:00.659853+00', NULL, NULL, NULL, 'D0REMI', '1772440200.757210', '', '2026-03-02 08:30:00.759921+00', '5531C1B20CC9', false, NULL);
INSERT INTO public.outbox VALUES (11, 'aad40962-360f-44e1-af86-df70e3fc6416', 1, 8, 5, '5', 'administrator_enrolled', '{"person": "Claire Durand", "at": "2026-03-02T08:30:01.246160+00:00"}', 'unreachable', 0, '2026-03-02 08:30:01.274445+00', '2026-03-02 08:30:01.24616+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '67373A7996A9', false, NULL);
INSERT INTO public.outbox VALUES (15, '34d1a87d-0013-4180-976e-5ee5d9fe2a67', 1, 9, 3, '3', 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.583827+00:00"}', 'sent', 1, '2026-03-02 08:30:01.592164+00', '2026-03-02 08:30:01.583827+00', NULL, NULL, NULL, 'D0PAULE', '1772440201.627278', '', '2026-03-02 08:30:01.63448+00', '1240022F40BE', false, NULL);
INSERT INTO public.outbox VALUES (16, '68cb62fd-617c-4d12-a0ac-3b0fcc25dbb7', 1, 9, 4, '4', 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.583827+00:00"}', 'sent', 1, '2026-03-02 08:30:01.592164+00', '2026-03-02 08:30:01.583827+00', NULL, NULL, NULL, 'D0REMI', '1772440201.632983', '', '2026-03-02 08:30:01.634733+00', '1240022F40BE', false, NULL);
INSERT INTO public.outbox VALUES (9, 'c372e170-680e-4153-ad24-d0653d2e7b47', 1, 8, 3, '3', 'administrator_enrolled', '{"person": "Claire Durand", "at": "2026-03-02T08:30:01.246160+00:00"}', 'sent', 1, '2026-03-02 08:30:01.274445+00', '2026-03-02 08:30:01.24616+00', NULL, NULL, NULL, 'D0PAULE', '1772440201.386862', '', '2026-03-02 08:30:01.395654+00', '67373A7996A9', false, NULL);
INSERT INTO public.outbox VALUES (10, '20b62860-7f0f-4343-b02f-c4968c3d52df', 1, 8, 4, '4', 'administrator_enrolled', '{"person": "Claire Durand", "at": "2026-03-02T08:30:01.246160+00:00"}', 'sent', 1, '2026-03-02 08:30:01.274445+00', '2026-03-02 08:30:01.24616+00', NULL, NULL, NULL, 'D0REMI', '1772440201.387568', '', '2026-03-02 08:30:01.395884+00', '67373A7996A9', false, NULL);
INSERT INTO public.outbox VALUES (42, '48dfc7ee-d4db-45a3-931f-05ebb03d2ff8', 1, 15, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.243696+00:00"}', 'unreachable', 0, '2026-03-02 08:30:03.261076+00', '2026-03-02 08:30:03.243696+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B5F4CB3C2247', false, NULL);
INSERT INTO public.outbox VALUES (39, '7ff72b1d-1461-44dd-93b7-ee1850155d6d', 1, 15, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.243696+00:00"}', 'sent', 1, '2026-03-02 08:30:03.261076+00', '2026-03-02 08:30:03.243696+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.337881', '', '2026-03-02 08:30:03.342782+00', 'B5F4CB3C2247', false, NULL);
INSERT INTO public.outbox VALUES (40, '558895c8-a60c-4287-8e21-264e3e38aa0d', 1, 15, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.243696+00:00"}', 'sent', 1, '2026-03-02 08:30:03.261076+00', '2026-03-02 08:30:03.243696+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.339434', '', '2026-03-02 08:30:03.34312+00', 'B5F4CB3C2247', false, NULL);
INSERT INTO public.outbox VALUES (14, 'bb987ab7-53b0-4c49-80f4-c88eaf1c829d', 1, 9, 1, '1', 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.583827+00:00"}', 'sent', 1, '2026-03-02 08:30:01.592164+00', '2026-03-02 08:30:01.583827+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440201.626585', '', '2026-03-02 08:30:01.63409+00', '1240022F40BE', false, NULL);
INSERT INTO public.outbox VALUES (44, 'b4a9622d-6fc0-4a3e-be6f-450f028eb83c', 1, 15, 6, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-03T08:30:03.342254+00:00", "why": "expired", "since": "2026-03-02T08:30:03.261076+00:00"}', 'sent', 1, '2026-03-02 08:30:03.379096+00', '2026-03-03 08:30:03.342254+00', NULL, NULL, '3ca0bb88-7cb8-4569-9b07-668237a310f3', 'D0ANNE', '1772440203.336125', '', '2026-03-10 08:00:00.203388+00', 'B5F4CB3C2247', true, NULL);
INSERT INTO public.outbox VALUES (46, '74dd818c-40b6-4185-856e-a52fdbfd2eaa', 1, 16, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:03.485750+00:00"}', 'sent', 1, '2026-03-02 08:30:03.497039+00', '2026-03-02 08:30:03.48575+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.565491', '', '2026-03-02 08:30:03.569299+00', 'DC9A6655A8B3', false, NULL);
INSERT INTO public.outbox VALUES (38, '3ca0bb88-7cb8-4569-9b07-668237a310f3', 1, 15, 6, '6', 'password', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.243696+00:00"}', 'sent', 1, '2026-03-02 08:30:03.261076+00', '2026-03-02 08:30:03.243696+00', NULL, NULL, NULL, 'D0ANNE', '1772440203.336125', '', '2026-03-02 08:30:03.342254+00', 'B5F4CB3C2247', true, 6);
INSERT INTO public.outbox VALUES (45, '78ee33c1-153a-43cf-a555-97da40368084', 1, 16, 7, '7', 'password', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:03.485750+00:00"}', 'sent', 1, '2026-03-02 08:30:03.497039+00', '2026-03-02 08:30:03.48575+00', NULL, NULL, NULL, 'D0MARC', '1772440203.564667', '', '2026-03-02 08:30:03.568945+00', 'DC9A6655A8B3', true, 7);
INSERT INTO public.outbox VALUES (12, 'bdcf0c6b-a59d-479e-a01e-94a2bc4821d0', 1, 8, NULL, 'channel', 'administrator_enrolled', '{"person": "Claire Durand", "at": "2026-03-02T08:30:01.246160+00:00"}', 'sent', 1, '2026-03-02 08:30:01.274445+00', '2026-03-02 08:30:01.24616+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440201.388089', '', '2026-03-02 08:30:01.396121+00', '67373A7996A9', false, NULL);
INSERT INTO public.outbox VALUES (13, '270eb260-f02c-47e8-9f55-0f744ca4f4db', 1, 6, 1, '1', 'enrolment_approved', '{"person": "Claire Durand", "author": "Hugh Martin", "at": "2026-03-02T08:30:01.246160+00:00"}', 'sent', 1, '2026-03-02 08:30:01.277226+00', '2026-03-02 08:30:01.24616+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440201.393522', '', '2026-03-02 08:30:01.396414+00', '67373A7996A9', false, NULL);
INSERT INTO public.outbox VALUES (23, 'c78e2b8d-ac49-4638-9396-7ea919226a4c', 1, 11, 5, '5', 'administrator_enrolled', '{"person": "Hugh Martin", "at": "2026-03-02T08:30:02.137759+00:00"}', 'unreachable', 0, '2026-03-02 08:30:02.155873+00', '2026-03-02 08:30:02.137759+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A7D161BB8195', false, NULL);
INSERT INTO public.outbox VALUES (20, 'a585a128-4bd4-464e-b62f-ea1a8400ef0d', 1, 11, 1, '1', 'administrator_enrolled', '{"person": "Hugh Martin", "at": "2026-03-02T08:30:02.137759+00:00"}', 'sent', 1, '2026-03-02 08:30:02.155873+00', '2026-03-02 08:30:02.137759+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.239101', '', '2026-03-02 08:30:02.250459+00', 'A7D161BB8195', false, NULL);
INSERT INTO public.outbox VALUES (21, 'bc0527ec-f0ed-4d0f-bb2c-3c7ed8378bdd', 1, 11, 3, '3', 'administrator_enrolled', '{"person": "Hugh Martin", "at": "2026-03-02T08:30:02.137759+00:00"}', 'sent', 1, '2026-03-02 08:30:02.155873+00', '2026-03-02 08:30:02.137759+00', NULL, NULL, NULL, 'D0PAULE', '1772440202.240090', '', '2026-03-02 08:30:02.250866+00', 'A7D161BB8195', false, NULL);
INSERT INTO public.outbox VALUES (24, '63dbc8f0-f3d0-446e-a87b-c297c8057aaa', 1, 11, NULL, 'channel', 'administrator_enrolled', '{"person": "Hugh Martin", "at": "2026-03-02T08:30:02.137759+00:00"}', 'sent', 1, '2026-03-02 08:30:02.155873+00', '2026-03-02 08:30:02.137759+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440202.242873', '', '2026-03-02 08:30:02.251363+00', 'A7D161BB8195', false, NULL);
INSERT INTO public.outbox VALUES (134, '9d68e57e-ea1c-4f87-b989-9ccce6bd9de0', 1, 35, 1, '1', 'import_ended', '{"added": "4", "there": "0", "left_out": "0", "refused": "1", "outside": "1", "total": "5", "file": "abonn\u00e9s.csv", "outcome": "done", "place": "slack", "at": "2026-03-02T08:30:05.929217+00:00"}', 'sent', 1, '2026-03-02 08:30:05.945507+00', '2026-03-02 08:30:05.929217+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440205.999634', '', '2026-03-02 08:30:06.001445+00', NULL, false, NULL);
INSERT INTO public.outbox VALUES (29, '39f59efc-7ea9-4ffc-a2a9-7c55afc5e562', 1, 12, 1, NULL, 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.438515+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:02.444339+00:00"}', 'sent', 1, '2026-03-02 08:30:02.976741+00', '2026-03-02 08:30:02.971306+00', NULL, NULL, '8fd8b8db-2a03-45f9-88bc-6d5352d91a9c', 'D0CLAIRE', '1772440202.475539', '', '2026-03-02 08:30:03.024432+00', '1D950AC21166', false, NULL);
INSERT INTO public.outbox VALUES (30, 'f6b3b152-2fda-44f8-8aa3-fadb7343bfd3', 1, 12, 2, NULL, 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.438515+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:02.444339+00:00"}', 'sent', 1, '2026-03-02 08:30:02.977858+00', '2026-03-02 08:30:02.971306+00', NULL, NULL, '39ea6902-be13-434a-b1a5-32be7f630c24', 'D0HUGH', '1772440202.476097', '', '2026-03-02 08:30:03.02474+00', '1D950AC21166', false, NULL);
INSERT INTO public.outbox VALUES (18, 'b0e5d1a7-c0a1-4638-8572-b68850a9898a', 1, 9, 3, NULL, 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.583827+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:01.592164+00:00"}', 'sent', 1, '2026-03-02 08:30:02.149563+00', '2026-03-02 08:30:02.137759+00', NULL, NULL, '34d1a87d-0013-4180-976e-5ee5d9fe2a67', 'D0PAULE', '1772440201.627278', '', '2026-03-02 08:30:02.244881+00', 'A7D161BB8195', false, NULL);
INSERT INTO public.outbox VALUES (19, '642cc01a-2095-4924-b51d-6c3ad74d4fdc', 1, 9, 4, NULL, 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.583827+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:01.592164+00:00"}', 'sent', 1, '2026-03-02 08:30:02.150692+00', '2026-03-02 08:30:02.137759+00', NULL, NULL, '68cb62fd-617c-4d12-a0ac-3b0fcc25dbb7', 'D0REMI', '1772440201.632983', '', '2026-03-02 08:30:02.245142+00', 'A7D161BB8195', false, NULL);
INSERT INTO public.outbox VALUES (17, '359a88a4-a5a4-4b4d-a85d-d73f85c13235', 1, 9, 1, NULL, 'enrolment_asked', '{"person": "Hugh Martin", "owner": "2", "proposal": "9", "at": "2026-03-02T08:30:01.583827+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:01.592164+00:00"}', 'sent', 1, '2026-03-02 08:30:02.147778+00', '2026-03-02 08:30:02.137759+00', NULL, NULL, 'bb987ab7-53b0-4c49-80f4-c88eaf1c829d', 'D0CLAIRE', '1772440201.626585', '', '2026-03-02 08:30:02.244436+00', 'A7D161BB8195', false, NULL);
INSERT INTO public.outbox VALUES (22, '0066852b-067e-4a54-81e7-a55ef2fa5755', 1, 11, 4, '4', 'administrator_enrolled', '{"person": "Hugh Martin", "at": "2026-03-02T08:30:02.137759+00:00"}', 'sent', 1, '2026-03-02 08:30:02.155873+00', '2026-03-02 08:30:02.137759+00', NULL, NULL, NULL, 'D0REMI', '1772440202.242250', '', '2026-03-02 08:30:02.25113+00', 'A7D161BB8195', false, NULL);
INSERT INTO public.outbox VALUES (25, '09dec3cc-2b72-449d-987f-52019858a2df', 1, 9, 2, '2', 'enrolment_approved', '{"person": "Hugh Martin", "author": "Claire Durand", "at": "2026-03-02T08:30:02.137759+00:00"}', 'sent', 1, '2026-03-02 08:30:02.158098+00', '2026-03-02 08:30:02.137759+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.243361', '', '2026-03-02 08:30:02.251641+00', 'A7D161BB8195', false, NULL);
INSERT INTO public.outbox VALUES (133, '3b1ffa0f-326c-4d4f-8bf1-7eefc6a694c2', 1, 35, NULL, 'channel', 'subscribers_imported', '{"author": "Claire Durand", "count": "4", "at": "2026-03-02T08:30:05.929217+00:00"}', 'sent', 1, '2026-03-02 08:30:05.941345+00', '2026-03-02 08:30:05.929217+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.999188', '', '2026-03-02 08:30:06.00124+00', NULL, false, NULL);
INSERT INTO public.outbox VALUES (26, '8fd8b8db-2a03-45f9-88bc-6d5352d91a9c', 1, 12, 1, '1', 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.438515+00:00"}', 'sent', 1, '2026-03-02 08:30:02.444339+00', '2026-03-02 08:30:02.438515+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440202.475539', '', '2026-03-02 08:30:02.478206+00', '22549EA471F7', false, NULL);
INSERT INTO public.outbox VALUES (27, '39ea6902-be13-434a-b1a5-32be7f630c24', 1, 12, 2, '2', 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.438515+00:00"}', 'sent', 1, '2026-03-02 08:30:02.444339+00', '2026-03-02 08:30:02.438515+00', NULL, NULL, NULL, 'D0HUGH', '1772440202.476097', '', '2026-03-02 08:30:02.478449+00', '22549EA471F7', false, NULL);
INSERT INTO public.outbox VALUES (28, 'bc5d8a41-372a-4d33-9429-1d22c75390a7', 1, 12, 4, '4', 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.438515+00:00"}', 'sent', 1, '2026-03-02 08:30:02.444339+00', '2026-03-02 08:30:02.438515+00', NULL, NULL, NULL, 'D0REMI', '1772440202.476814', '', '2026-03-02 08:30:02.478608+00', '22549EA471F7', false, NULL);
INSERT INTO public.outbox VALUES (142, '4c65aec0-06b5-49b7-bb21-2dcb5f2f5d78', 1, 36, 5, '5', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:06.429948+00:00", "why": "Cong\u00e9 sabbatique"}', 'unreachable', 0, '2026-03-02 08:30:06.440582+00', '2026-03-02 08:30:06.429948+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '2F6622513FA3', false, NULL);
INSERT INTO public.outbox VALUES (136, '77fac7cb-3f0b-4f96-9535-32c02a65aa3b', 1, 31, 19, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Pr\u00e9nom0 Nom0", "identifier": "crowd0@cabinet-durand.fr", "owner": "19", "starts": "", "at": "2026-03-03T08:30:06.131633+00:00", "why": "expired", "since": "2026-03-02T08:30:05.923183+00:00"}', 'sent', 1, '2026-03-02 08:30:06.141498+00', '2026-03-03 08:30:06.131633+00', NULL, NULL, 'c9c80e46-bc0f-4e9a-9838-44371d7afa28', 'D100000', '1772440206.131135', '', '2026-03-10 08:00:00.220179+00', NULL, true, NULL);
INSERT INTO public.outbox VALUES (138, '9db571c0-c4ed-4acc-931e-e1cc53bc2dc4', 1, 36, 12, '12', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:06.429948+00:00", "why": ""}', 'sent', 1, '2026-03-02 08:30:06.440582+00', '2026-03-02 08:30:06.429948+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440206.502154', '', '2026-03-02 08:30:06.509498+00', '2F6622513FA3', false, NULL);
INSERT INTO public.outbox VALUES (35, 'c194484f-fda2-4181-b21c-17fab82361c7', 1, 14, 5, '5', 'administrator_enrolled', '{"person": "Paule Rey", "at": "2026-03-02T08:30:02.971306+00:00"}', 'unreachable', 0, '2026-03-02 08:30:02.981312+00', '2026-03-02 08:30:02.971306+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1D950AC21166', false, NULL);
INSERT INTO public.outbox VALUES (60, '111b67c7-c0d8-4fc6-a142-0704955aee6b', 1, 18, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:03.820751+00:00"}', 'sent', 1, '2026-03-02 08:30:03.829408+00', '2026-03-02 08:30:03.820751+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.887146', '', '2026-03-02 08:30:03.89211+00', '7A76D3A4E41F', false, NULL);
INSERT INTO public.outbox VALUES (61, 'd61caab6-dbeb-42e8-b5bd-9e974414d8eb', 1, 18, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:03.820751+00:00"}', 'sent', 1, '2026-03-02 08:30:03.829408+00', '2026-03-02 08:30:03.820751+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.887766', '', '2026-03-02 08:30:03.89241+00', '7A76D3A4E41F', false, NULL);
INSERT INTO public.outbox VALUES (59, '8eed3305-972f-4564-8159-28657854b61e', 1, 18, 9, '9', 'password', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:03.820751+00:00"}', 'sent', 1, '2026-03-02 08:30:03.829408+00', '2026-03-02 08:30:03.820751+00', NULL, NULL, NULL, 'D0NORA', '1772440203.886367', '', '2026-03-02 08:30:03.891725+00', '7A76D3A4E41F', true, 9);
INSERT INTO public.outbox VALUES (31, '5836bbc5-49c3-4873-a32a-188148f96812', 1, 12, 4, NULL, 'enrolment_asked', '{"person": "Paule Rey", "owner": "3", "proposal": "12", "at": "2026-03-02T08:30:02.438515+00:00", "answered": "Claire Durand", "answer": "enrolment_approved", "since": "2026-03-02T08:30:02.444339+00:00"}', 'sent', 1, '2026-03-02 08:30:02.978449+00', '2026-03-02 08:30:02.971306+00', NULL, NULL, 'bc5d8a41-372a-4d33-9429-1d22c75390a7', 'D0REMI', '1772440202.476814', '', '2026-03-02 08:30:03.024904+00', '1D950AC21166', false, NULL);
INSERT INTO public.outbox VALUES (32, '11f8da75-1190-4ca9-9ff5-94c872f887ab', 1, 14, 1, '1', 'administrator_enrolled', '{"person": "Paule Rey", "at": "2026-03-02T08:30:02.971306+00:00"}', 'sent', 1, '2026-03-02 08:30:02.981312+00', '2026-03-02 08:30:02.971306+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440203.021982', '', '2026-03-02 08:30:03.029321+00', '1D950AC21166', false, NULL);
INSERT INTO public.outbox VALUES (33, '1e6d9da5-9974-4412-8667-6f1a8e2193c1', 1, 14, 2, '2', 'administrator_enrolled', '{"person": "Paule Rey", "at": "2026-03-02T08:30:02.971306+00:00"}', 'sent', 1, '2026-03-02 08:30:02.981312+00', '2026-03-02 08:30:02.971306+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.022865', '', '2026-03-02 08:30:03.029537+00', '1D950AC21166', false, NULL);
INSERT INTO public.outbox VALUES (36, 'ae15d32d-894a-425b-bdb3-83e4f8551331', 1, 14, NULL, 'channel', 'administrator_enrolled', '{"person": "Paule Rey", "at": "2026-03-02T08:30:02.971306+00:00"}', 'sent', 1, '2026-03-02 08:30:02.981312+00', '2026-03-02 08:30:02.971306+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.023489', '', '2026-03-02 08:30:03.029906+00', '1D950AC21166', false, NULL);
INSERT INTO public.outbox VALUES (37, '93394167-966c-459c-96d4-6533bf6b451b', 1, 12, 3, '3', 'enrolment_approved', '{"person": "Paule Rey", "author": "Claire Durand", "at": "2026-03-02T08:30:02.971306+00:00"}', 'sent', 1, '2026-03-02 08:30:02.982507+00', '2026-03-02 08:30:02.971306+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.023787', '', '2026-03-02 08:30:03.030053+00', '1D950AC21166', false, NULL);
INSERT INTO public.outbox VALUES (34, '605a53c8-d9c2-4e23-9eca-6e99bcb4aea3', 1, 14, 4, '4', 'administrator_enrolled', '{"person": "Paule Rey", "at": "2026-03-02T08:30:02.971306+00:00"}', 'sent', 1, '2026-03-02 08:30:02.981312+00', '2026-03-02 08:30:02.971306+00', NULL, NULL, NULL, 'D0REMI', '1772440203.023222', '', '2026-03-02 08:30:03.029762+00', '1D950AC21166', false, NULL);
INSERT INTO public.outbox VALUES (41, '929ca93f-ccda-49ee-9576-394077030c80', 1, 15, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.243696+00:00"}', 'sent', 1, '2026-03-02 08:30:03.261076+00', '2026-03-02 08:30:03.243696+00', NULL, NULL, NULL, 'D0REMI', '1772440203.340101', '', '2026-03-02 08:30:03.343414+00', 'B5F4CB3C2247', false, NULL);
INSERT INTO public.outbox VALUES (43, '20739b45-a3e1-46c1-8920-bcb039081539', 1, 15, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Anne Petit", "identifier": "anne.petit@cabinet-durand.fr", "owner": "6", "starts": "", "at": "2026-03-02T08:30:03.243696+00:00"}', 'sent', 1, '2026-03-02 08:30:03.261076+00', '2026-03-02 08:30:03.243696+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.341066', '', '2026-03-02 08:30:03.343716+00', 'B5F4CB3C2247', false, NULL);
INSERT INTO public.outbox VALUES (51, '2a80c3f8-2758-4fbe-8d2a-70b04b3dca2b', 1, 16, 7, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:05.376919+00:00", "why": "noted", "since": "2026-03-02T08:30:03.497039+00:00"}', 'sent', 1, '2026-03-02 08:30:03.586228+00', '2026-03-02 08:30:05.376919+00', NULL, NULL, '78ee33c1-153a-43cf-a555-97da40368084', 'D0MARC', '1772440203.564667', '', '2026-03-02 08:30:05.42011+00', 'EF8927DBF888', true, NULL);
INSERT INTO public.outbox VALUES (49, 'e0eaeee8-ca7c-415e-9d0f-1ae5b2bac118', 1, 16, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:03.485750+00:00"}', 'unreachable', 0, '2026-03-02 08:30:03.497039+00', '2026-03-02 08:30:03.48575+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'DC9A6655A8B3', false, NULL);
INSERT INTO public.outbox VALUES (53, 'ef04cb51-63f8-47c7-b6de-6cfe3a18804e', 1, 17, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:03.659517+00:00"}', 'sent', 1, '2026-03-02 08:30:03.66755+00', '2026-03-02 08:30:03.659517+00', NULL, NULL, NULL, 'D0HUGH', '1772440203.725031', '', '2026-03-02 08:30:03.7284+00', 'A9C5AD526A26', false, NULL);
INSERT INTO public.outbox VALUES (52, '8c57c1cd-f411-49bf-aa7b-d18714b19541', 1, 17, 8, '8', 'password', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:03.659517+00:00"}', 'sent', 1, '2026-03-02 08:30:03.66755+00', '2026-03-02 08:30:03.659517+00', NULL, NULL, NULL, 'D0ZOE', '1772440203.723911', '', '2026-03-02 08:30:03.727892+00', 'A9C5AD526A26', true, 8);
INSERT INTO public.outbox VALUES (54, '317acc29-3952-4374-a956-c6df9cfb7a90', 1, 17, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:03.659517+00:00"}', 'sent', 1, '2026-03-02 08:30:03.66755+00', '2026-03-02 08:30:03.659517+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.725688', '', '2026-03-02 08:30:03.728728+00', 'A9C5AD526A26', false, NULL);
INSERT INTO public.outbox VALUES (47, '0a494efc-2065-49d1-b995-c076b51a3022', 1, 16, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:03.485750+00:00"}', 'sent', 1, '2026-03-02 08:30:03.497039+00', '2026-03-02 08:30:03.48575+00', NULL, NULL, NULL, 'D0PAULE', '1772440203.566128', '', '2026-03-02 08:30:03.569586+00', 'DC9A6655A8B3', false, NULL);
INSERT INTO public.outbox VALUES (48, '5bb221c0-2619-4868-8e2d-bb7cd5be9acb', 1, 16, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:03.485750+00:00"}', 'sent', 1, '2026-03-02 08:30:03.497039+00', '2026-03-02 08:30:03.48575+00', NULL, NULL, NULL, 'D0REMI', '1772440203.566693', '', '2026-03-02 08:30:03.56989+00', 'DC9A6655A8B3', false, NULL);
INSERT INTO public.outbox VALUES (50, '36770129-637b-4e26-b5c3-da31846d6ba5', 1, 16, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "starts": "", "at": "2026-03-02T08:30:03.485750+00:00"}', 'sent', 1, '2026-03-02 08:30:03.497039+00', '2026-03-02 08:30:03.48575+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.567191', '', '2026-03-02 08:30:03.570155+00', 'DC9A6655A8B3', false, NULL);
INSERT INTO public.outbox VALUES (56, '6bcce280-4bff-46dc-9435-55c141209a0d', 1, 17, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:03.659517+00:00"}', 'unreachable', 0, '2026-03-02 08:30:03.66755+00', '2026-03-02 08:30:03.659517+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A9C5AD526A26', false, NULL);
INSERT INTO public.outbox VALUES (58, 'ad46ca5d-19b7-4b8e-b1ce-a454368b741f', 1, 17, 8, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-03T08:30:03.727892+00:00", "why": "expired", "since": "2026-03-02T08:30:03.667550+00:00"}', 'sent', 1, '2026-03-02 08:30:03.747586+00', '2026-03-03 08:30:03.727892+00', NULL, NULL, '8c57c1cd-f411-49bf-aa7b-d18714b19541', 'D0ZOE', '1772440203.723911', '', '2026-03-10 08:00:00.218927+00', 'A9C5AD526A26', true, NULL);
INSERT INTO public.outbox VALUES (55, '5d33634c-d0d7-48f0-b967-956770c4e866', 1, 17, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:03.659517+00:00"}', 'sent', 1, '2026-03-02 08:30:03.66755+00', '2026-03-02 08:30:03.659517+00', NULL, NULL, NULL, 'D0REMI', '1772440203.726255', '', '2026-03-02 08:30:03.729001+00', 'A9C5AD526A26', false, NULL);
INSERT INTO public.outbox VALUES (57, 'fe547a09-8d13-4307-a672-c465dc4bdbe4', 1, 17, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "starts": "", "at": "2026-03-02T08:30:03.659517+00:00"}', 'sent', 1, '2026-03-02 08:30:03.66755+00', '2026-03-02 08:30:03.659517+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.726747', '', '2026-03-02 08:30:03.729251+00', 'A9C5AD526A26', false, NULL);
INSERT INTO public.outbox VALUES (70, '3e13736c-7048-4ede-9a7b-512bbac5275f', 1, 19, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:03.986907+00:00"}', 'unreachable', 0, '2026-03-02 08:30:03.994427+00', '2026-03-02 08:30:03.986907+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FFDBB4346684', false, NULL);
INSERT INTO public.outbox VALUES (67, '16e3ae6d-b2cb-4fcc-8794-3b66b30e953a', 1, 19, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:03.986907+00:00"}', 'sent', 1, '2026-03-02 08:30:03.994427+00', '2026-03-02 08:30:03.986907+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.071312', '', '2026-03-02 08:30:04.084713+00', 'FFDBB4346684', false, NULL);
INSERT INTO public.outbox VALUES (66, '4bbb688d-3a33-4851-bac4-024a114ac1fe', 1, 19, 10, '10', 'password', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:03.986907+00:00"}', 'sent', 1, '2026-03-02 08:30:03.994427+00', '2026-03-02 08:30:03.986907+00', NULL, NULL, NULL, 'D0BRUNO', '1772440204.067796', '', '2026-03-02 08:30:04.084114+00', 'FFDBB4346684', true, 10);
INSERT INTO public.outbox VALUES (68, '9771a025-5f28-48b1-a5bf-9bda8d340aa6', 1, 19, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:03.986907+00:00"}', 'sent', 1, '2026-03-02 08:30:03.994427+00', '2026-03-02 08:30:03.986907+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.072359', '', '2026-03-02 08:30:04.085044+00', 'FFDBB4346684', false, NULL);
INSERT INTO public.outbox VALUES (69, '43907178-2a1d-4b98-b84f-961db9dfd5e4', 1, 19, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:03.986907+00:00"}', 'sent', 1, '2026-03-02 08:30:03.994427+00', '2026-03-02 08:30:03.986907+00', NULL, NULL, NULL, 'D0REMI', '1772440204.078098', '', '2026-03-02 08:30:04.085332+00', 'FFDBB4346684', false, NULL);
INSERT INTO public.outbox VALUES (71, 'bd821a9d-6671-499e-a95e-fae212b97d5c', 1, 19, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-02T08:30:03.986907+00:00"}', 'sent', 1, '2026-03-02 08:30:03.994427+00', '2026-03-02 08:30:03.986907+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.081065', '', '2026-03-02 08:30:04.085613+00', 'FFDBB4346684', false, NULL);
INSERT INTO public.outbox VALUES (63, '342618c9-6f54-449a-900a-6d6e2ab35261', 1, 18, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:03.820751+00:00"}', 'unreachable', 0, '2026-03-02 08:30:03.829408+00', '2026-03-02 08:30:03.820751+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7A76D3A4E41F', false, NULL);
INSERT INTO public.outbox VALUES (85, '60f0b3ad-89d5-4b49-bafc-9ee226f3ffd4', 1, 21, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:04.405545+00:00"}', 'sent', 1, '2026-03-02 08:30:04.41704+00', '2026-03-02 08:30:04.405545+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.474365', '', '2026-03-02 08:30:04.476227+00', 'AF677242D3FB', false, NULL);
INSERT INTO public.outbox VALUES (80, 'aeef9d9d-73e1-4f23-85c7-2d8e1349f365', 1, 21, 12, '12', 'password', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:04.405545+00:00"}', 'sent', 1, '2026-03-02 08:30:04.41704+00', '2026-03-02 08:30:04.405545+00', NULL, NULL, NULL, 'D0SOPHIE', '1772440204.471504', '', '2026-03-02 08:30:04.475247+00', 'AF677242D3FB', true, 12);
INSERT INTO public.outbox VALUES (62, '6eefaf72-524b-4bf8-ad1d-62d652781c0e', 1, 18, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:03.820751+00:00"}', 'sent', 1, '2026-03-02 08:30:03.829408+00', '2026-03-02 08:30:03.820751+00', NULL, NULL, NULL, 'D0REMI', '1772440203.888493', '', '2026-03-02 08:30:03.892691+00', '7A76D3A4E41F', false, NULL);
INSERT INTO public.outbox VALUES (64, 'ba29f1e3-3c30-4ecf-932a-d26edae0c58d', 1, 18, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:03.820751+00:00"}', 'sent', 1, '2026-03-02 08:30:03.829408+00', '2026-03-02 08:30:03.820751+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440203.889625', '', '2026-03-02 08:30:03.89292+00', '7A76D3A4E41F', false, NULL);
INSERT INTO public.outbox VALUES (84, '2c30a0d7-6c16-419f-a5cd-5588473a53a7', 1, 21, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:04.405545+00:00"}', 'unreachable', 0, '2026-03-02 08:30:04.41704+00', '2026-03-02 08:30:04.405545+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'AF677242D3FB', false, NULL);
INSERT INTO public.outbox VALUES (81, 'c834350a-19a0-44b4-819e-6e632cfbe4f3', 1, 21, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:04.405545+00:00"}', 'sent', 1, '2026-03-02 08:30:04.41704+00', '2026-03-02 08:30:04.405545+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.472119', '', '2026-03-02 08:30:04.475545+00', 'AF677242D3FB', false, NULL);
INSERT INTO public.outbox VALUES (82, 'ccfa59dd-d368-4ffb-9860-df8c98be86ec', 1, 21, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:04.405545+00:00"}', 'sent', 1, '2026-03-02 08:30:04.41704+00', '2026-03-02 08:30:04.405545+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.473157', '', '2026-03-02 08:30:04.475794+00', 'AF677242D3FB', false, NULL);
INSERT INTO public.outbox VALUES (83, 'b13e7a7d-98d6-4ef6-a763-227b1df82cbe', 1, 21, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:04.405545+00:00"}', 'sent', 1, '2026-03-02 08:30:04.41704+00', '2026-03-02 08:30:04.405545+00', NULL, NULL, NULL, 'D0REMI', '1772440204.473546', '', '2026-03-02 08:30:04.47603+00', 'AF677242D3FB', false, NULL);
INSERT INTO public.outbox VALUES (101, 'ea7826a2-c8ee-4c0e-bd38-650fab74d7a3', 1, 24, 15, '15', 'password', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:04.914609+00:00"}', 'sent', 1, '2026-03-02 08:30:04.921021+00', '2026-03-02 08:30:04.914609+00', NULL, NULL, NULL, 'D0EMMA', '1772440204.981282', '', '2026-03-02 08:30:04.985915+00', 'E3F38AFF309B', true, 15);
INSERT INTO public.outbox VALUES (65, 'f5b51993-590b-4ed2-9f99-c8aa93956edc', 1, 18, 9, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Nora Benali", "identifier": "nora@cabinet-durand.fr", "owner": "9", "starts": "", "at": "2026-03-02T08:30:05.477906+00:00", "why": "noted", "since": "2026-03-02T08:30:03.829408+00:00"}', 'sent', 1, '2026-03-02 08:30:03.913776+00', '2026-03-02 08:30:05.477906+00', NULL, NULL, '8eed3305-972f-4564-8159-28657854b61e', 'D0NORA', '1772440203.886367', '', '2026-03-02 08:30:05.518198+00', 'CF5F35A2E205', true, NULL);
INSERT INTO public.outbox VALUES (86, 'e2565dae-df04-43c1-aaee-125a07506cff', 1, 21, 12, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Sophie \u00c9tienne", "identifier": "sophie@cabinet-durand.fr", "owner": "12", "starts": "", "at": "2026-03-02T08:30:06.429948+00:00", "why": "ended", "since": "2026-03-02T08:30:04.417040+00:00"}', 'sent', 1, '2026-03-02 08:30:04.504339+00', '2026-03-02 08:30:06.429948+00', NULL, NULL, 'aeef9d9d-73e1-4f23-85c7-2d8e1349f365', 'D0SOPHIE', '1772440204.471504', '', '2026-03-02 08:30:06.50403+00', '2F6622513FA3', true, NULL);
INSERT INTO public.outbox VALUES (94, '8c9b60ab-38cf-4062-8527-5ec5feff1667', 1, 23, 14, '14', 'password', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:04.736694+00', '2026-03-02 08:30:04.725539+00', NULL, NULL, NULL, 'D0LOUIS', '1772440204.798083', '', '2026-03-02 08:30:04.805089+00', '08502CB073E6', true, 14);
INSERT INTO public.outbox VALUES (95, '2d3cc120-8927-443e-84ef-e7ccf3465978', 1, 23, 2, '2', 'subscriber_added', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:04.736694+00', '2026-03-02 08:30:04.725539+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.798745', '', '2026-03-02 08:30:04.805374+00', '08502CB073E6', false, NULL);
INSERT INTO public.outbox VALUES (96, 'bae4e9d2-2c10-492b-a9a1-f8781a92ab22', 1, 23, 3, '3', 'subscriber_added', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:04.736694+00', '2026-03-02 08:30:04.725539+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.799171', '', '2026-03-02 08:30:04.805599+00', '08502CB073E6', false, NULL);
INSERT INTO public.outbox VALUES (97, 'ec328699-6b40-444f-9c77-40cd3a2d2198', 1, 23, 4, '4', 'subscriber_added', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:04.736694+00', '2026-03-02 08:30:04.725539+00', NULL, NULL, NULL, 'D0REMI', '1772440204.799577', '', '2026-03-02 08:30:04.805834+00', '08502CB073E6', false, NULL);
INSERT INTO public.outbox VALUES (98, 'aa00c969-e21c-400d-a6ce-f39cb412a0fe', 1, 23, 5, '5', 'subscriber_added', '{"owner": "14"}', 'unreachable', 0, '2026-03-02 08:30:04.736694+00', '2026-03-02 08:30:04.725539+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '08502CB073E6', false, NULL);
INSERT INTO public.outbox VALUES (77, 'ae0004bd-bdae-411d-a036-28997d81208b', 1, 20, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:04.225009+00:00"}', 'unreachable', 0, '2026-03-02 08:30:04.233398+00', '2026-03-02 08:30:04.225009+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '09B0D57EC6C4', false, NULL);
INSERT INTO public.outbox VALUES (271, '4ee42045-53ad-4a59-a184-73bf3c56e249', 1, 60, 3, '3', 'partner_left', '{"person": "R\u00e9mi Sarre", "owner": "4", "at": "2026-03-10T08:00:01.367915+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.473368+00', '2026-03-10 08:00:01.367915+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '470130C58D6E', false, NULL);
INSERT INTO public.outbox VALUES (272, 'c910a621-b799-44c8-8e75-d7d48eef9ac2', 1, 60, 5, '5', 'partner_left', '{"person": "R\u00e9mi Sarre", "owner": "4", "at": "2026-03-10T08:00:01.367915+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.473368+00', '2026-03-10 08:00:01.367915+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '470130C58D6E', false, NULL);
INSERT INTO public.outbox VALUES (88, '990d7e2f-29a1-4bbf-b6a0-3d5c91a8176c', 1, 22, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:04.558378+00:00"}', 'sent', 1, '2026-03-02 08:30:04.564881+00', '2026-03-02 08:30:04.558378+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.620355', '', '2026-03-02 08:30:04.622875+00', '342BF1494936', false, NULL);
INSERT INTO public.outbox VALUES (74, '00fc2ae0-953b-4cb0-8718-226be64fb87a', 1, 20, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:04.225009+00:00"}', 'sent', 1, '2026-03-02 08:30:04.233398+00', '2026-03-02 08:30:04.225009+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.293074', '', '2026-03-02 08:30:04.296881+00', '09B0D57EC6C4', false, NULL);
INSERT INTO public.outbox VALUES (75, 'f863c204-ce0f-451c-93a8-99b48f2adef9', 1, 20, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:04.225009+00:00"}', 'sent', 1, '2026-03-02 08:30:04.233398+00', '2026-03-02 08:30:04.225009+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.293608', '', '2026-03-02 08:30:04.297131+00', '09B0D57EC6C4', false, NULL);
INSERT INTO public.outbox VALUES (73, '361bdb4a-feb4-4b1c-954c-93f68e296c86', 1, 20, 11, '11', 'password', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:04.225009+00:00"}', 'sent', 1, '2026-03-02 08:30:04.233398+00', '2026-03-02 08:30:04.225009+00', NULL, NULL, NULL, 'D0OSCAR', '1772440204.292283', '', '2026-03-02 08:30:04.296493+00', '09B0D57EC6C4', true, 11);
INSERT INTO public.outbox VALUES (76, 'c906e885-19c8-40f6-9f64-efbdfd0be347', 1, 20, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:04.225009+00:00"}', 'sent', 1, '2026-03-02 08:30:04.233398+00', '2026-03-02 08:30:04.225009+00', NULL, NULL, NULL, 'D0REMI', '1772440204.294170', '', '2026-03-02 08:30:04.297375+00', '09B0D57EC6C4', false, NULL);
INSERT INTO public.outbox VALUES (78, 'a02197d1-5e5e-44d8-9c04-22429b7dd215', 1, 20, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-02T08:30:04.225009+00:00"}', 'sent', 1, '2026-03-02 08:30:04.233398+00', '2026-03-02 08:30:04.225009+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.295051', '', '2026-03-02 08:30:04.297605+00', '09B0D57EC6C4', false, NULL);
INSERT INTO public.outbox VALUES (91, 'dc305c74-4cd5-49d8-8629-af3c9dbc4d86', 1, 22, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:04.558378+00:00"}', 'unreachable', 0, '2026-03-02 08:30:04.564881+00', '2026-03-02 08:30:04.558378+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '342BF1494936', false, NULL);
INSERT INTO public.outbox VALUES (89, '60bddcef-43ff-4a0e-9adc-7254703b8497', 1, 22, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:04.558378+00:00"}', 'sent', 1, '2026-03-02 08:30:04.564881+00', '2026-03-02 08:30:04.558378+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.620816', '', '2026-03-02 08:30:04.623103+00', '342BF1494936', false, NULL);
INSERT INTO public.outbox VALUES (87, 'e8d42691-f942-4504-aafe-83e360d58d8f', 1, 22, 13, '13', 'password', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:04.558378+00:00"}', 'sent', 1, '2026-03-02 08:30:04.564881+00', '2026-03-02 08:30:04.558378+00', NULL, NULL, NULL, 'D0THOMAS', '1772440204.619745', '', '2026-03-02 08:30:04.622509+00', '342BF1494936', true, 13);
INSERT INTO public.outbox VALUES (90, 'a71a61c1-737a-4366-b211-10db88ce24bd', 1, 22, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:04.558378+00:00"}', 'sent', 1, '2026-03-02 08:30:04.564881+00', '2026-03-02 08:30:04.558378+00', NULL, NULL, NULL, 'D0REMI', '1772440204.621223', '', '2026-03-02 08:30:04.62331+00', '342BF1494936', false, NULL);
INSERT INTO public.outbox VALUES (79, '59543a75-40fa-4ed6-af64-779661cc2c33', 1, 20, 11, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Oscar Dupuis", "identifier": "oscar@cabinet-durand.fr", "owner": "11", "starts": "", "at": "2026-03-03T08:30:04.296493+00:00", "why": "expired", "since": "2026-03-02T08:30:04.233398+00:00"}', 'sent', 1, '2026-03-02 08:30:04.319584+00', '2026-03-03 08:30:04.296493+00', NULL, NULL, '361bdb4a-feb4-4b1c-954c-93f68e296c86', 'D0OSCAR', '1772440204.292283', '', '2026-03-10 08:00:00.219487+00', '09B0D57EC6C4', true, NULL);
INSERT INTO public.outbox VALUES (72, '5c8bb2b2-b4ca-42c0-a06a-27676b4d3166', 1, 19, 10, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Bruno Caron", "identifier": "bruno@cabinet-durand.fr", "owner": "10", "starts": "", "at": "2026-03-03T08:30:04.084114+00:00", "why": "expired", "since": "2026-03-02T08:30:03.994427+00:00"}', 'sent', 1, '2026-03-02 08:30:04.104015+00', '2026-03-03 08:30:04.084114+00', NULL, NULL, '4bbb688d-3a33-4851-bac4-024a114ac1fe', 'D0BRUNO', '1772440204.067796', '', '2026-03-10 08:00:00.219286+00', 'FFDBB4346684', true, NULL);
INSERT INTO public.outbox VALUES (270, '0cf7375c-74a7-4d3e-894d-e6ed497f920d', 1, 60, 2, '2', 'partner_left', '{"person": "R\u00e9mi Sarre", "owner": "4", "at": "2026-03-10T08:00:01.367915+00:00"}', 'sent', 1, '2026-03-10 08:00:01.473368+00', '2026-03-10 08:00:01.367915+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.677061', '', '2026-03-10 08:00:01.682833+00', '470130C58D6E', false, NULL);
INSERT INTO public.outbox VALUES (273, 'bd4b3c2f-d318-4f7a-bb65-9cc8f39edf48', 1, 60, 15, '15', 'partner_left', '{"person": "R\u00e9mi Sarre", "owner": "4", "at": "2026-03-10T08:00:01.367915+00:00"}', 'sent', 1, '2026-03-10 08:00:01.473368+00', '2026-03-10 08:00:01.367915+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.677526', '', '2026-03-10 08:00:01.683101+00', '470130C58D6E', false, NULL);
INSERT INTO public.outbox VALUES (276, 'ba164e2f-b659-4030-8d4c-ab710c792b4d', 1, 61, 15, '15', 'review_opened', '{"author": "Claire Durand", "opened": "2026-03-10T08:00:01.826777+00:00", "until": "2026-03-24T08:00:01.826777+00:00", "overdue": "", "confirmed": "0", "ended": "0", "waiting": "9", "review": "1", "at": "2026-03-10T08:00:01.826777+00:00"}', 'sent', 1, '2026-03-10 08:00:01.846863+00', '2026-03-10 08:00:01.826777+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.890570', '', '2026-03-10 08:00:01.892072+00', 'AB8460943909', false, NULL);
INSERT INTO public.outbox VALUES (279, '9e710dc1-d251-4771-9630-384071cf5473', 1, 64, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:02.295094+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.309596+00', '2026-03-10 08:00:02.295094+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '98FD4E980ABC', false, NULL);
INSERT INTO public.outbox VALUES (280, '757f4f4b-c780-4b80-bc22-80763d51e803', 1, 64, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:02.295094+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.309596+00', '2026-03-10 08:00:02.295094+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '98FD4E980ABC', false, NULL);
INSERT INTO public.outbox VALUES (281, 'e60d4747-96db-47eb-a6ab-bc90179e8d1e', 1, 64, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:02.295094+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.309596+00', '2026-03-10 08:00:02.295094+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '98FD4E980ABC', false, NULL);
INSERT INTO public.outbox VALUES (285, 'f9debcbb-431e-443c-9417-a6511fb583ae', 1, 65, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:02.409545+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.420737+00', '2026-03-10 08:00:02.409545+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '705911C7CB59', false, NULL);
INSERT INTO public.outbox VALUES (92, '7ea07b99-a216-4485-bef6-ada579433ffc', 1, 22, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:04.558378+00:00"}', 'sent', 1, '2026-03-02 08:30:04.564881+00', '2026-03-02 08:30:04.558378+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.621576', '', '2026-03-02 08:30:04.623501+00', '342BF1494936', false, NULL);
INSERT INTO public.outbox VALUES (102, '0bd43f24-0fc4-4c99-bb85-e6a3535e59c7', 1, 24, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:04.914609+00:00"}', 'sent', 1, '2026-03-02 08:30:04.921021+00', '2026-03-02 08:30:04.914609+00', NULL, NULL, NULL, 'D0HUGH', '1772440204.982841', '', '2026-03-02 08:30:04.986304+00', 'E3F38AFF309B', false, NULL);
INSERT INTO public.outbox VALUES (103, '035583d1-ad62-4483-b465-a302b0dead0c', 1, 24, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:04.914609+00:00"}', 'sent', 1, '2026-03-02 08:30:04.921021+00', '2026-03-02 08:30:04.914609+00', NULL, NULL, NULL, 'D0PAULE', '1772440204.983381', '', '2026-03-02 08:30:04.986558+00', 'E3F38AFF309B', false, NULL);
INSERT INTO public.outbox VALUES (111, 'cd1301c0-3a41-491b-83bb-a350c3108112', 1, 25, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Yann Imbert", "identifier": "yann@cabinet-durand.fr", "owner": "16", "starts": "2026-06-01", "at": "2026-03-02T08:30:05.029121+00:00"}', 'unreachable', 0, '2026-03-02 08:30:05.033799+00', '2026-03-02 08:30:05.029121+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FFEFEE6E2A06', false, NULL);
INSERT INTO public.outbox VALUES (116, '8979f321-fbe6-4944-9a21-3e33ba7e85f7', 1, 26, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "starts": "2026-03-11", "at": "2026-03-02T08:30:05.126921+00:00"}', 'unreachable', 0, '2026-03-02 08:30:05.13179+00', '2026-03-02 08:30:05.126921+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '10BF72A26C1F', false, NULL);
INSERT INTO public.outbox VALUES (109, 'd1fde749-dcfc-4693-bb20-ec33359337c8', 1, 25, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Yann Imbert", "identifier": "yann@cabinet-durand.fr", "owner": "16", "starts": "2026-06-01", "at": "2026-03-02T08:30:05.029121+00:00"}', 'sent', 1, '2026-03-02 08:30:05.033799+00', '2026-03-02 08:30:05.029121+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.084498', '', '2026-03-02 08:30:05.093119+00', 'FFEFEE6E2A06', false, NULL);
INSERT INTO public.outbox VALUES (110, '488efef1-f330-4976-934f-3a2ebfeb2515', 1, 25, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Yann Imbert", "identifier": "yann@cabinet-durand.fr", "owner": "16", "starts": "2026-06-01", "at": "2026-03-02T08:30:05.029121+00:00"}', 'sent', 1, '2026-03-02 08:30:05.033799+00', '2026-03-02 08:30:05.029121+00', NULL, NULL, NULL, 'D0REMI', '1772440205.085622', '', '2026-03-02 08:30:05.093395+00', 'FFEFEE6E2A06', false, NULL);
INSERT INTO public.outbox VALUES (108, '82da1aa2-eaf2-4d53-aeff-6c7f29df7d05', 1, 25, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Yann Imbert", "identifier": "yann@cabinet-durand.fr", "owner": "16", "starts": "2026-06-01", "at": "2026-03-02T08:30:05.029121+00:00"}', 'sent', 1, '2026-03-02 08:30:05.033799+00', '2026-03-02 08:30:05.029121+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.083526', '', '2026-03-02 08:30:05.092732+00', 'FFEFEE6E2A06', false, NULL);
INSERT INTO public.outbox VALUES (112, '9d7af771-2798-43b8-b90e-52ee9870cbb3', 1, 25, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Yann Imbert", "identifier": "yann@cabinet-durand.fr", "owner": "16", "starts": "2026-06-01", "at": "2026-03-02T08:30:05.029121+00:00"}', 'sent', 1, '2026-03-02 08:30:05.033799+00', '2026-03-02 08:30:05.029121+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.086161', '', '2026-03-02 08:30:05.093671+00', 'FFEFEE6E2A06', false, NULL);
INSERT INTO public.outbox VALUES (117, 'e3a24130-f7cb-4b5d-8437-59a6f882e7c7', 1, 26, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "starts": "2026-03-11", "at": "2026-03-02T08:30:05.126921+00:00"}', 'sent', 1, '2026-03-02 08:30:05.13179+00', '2026-03-02 08:30:05.126921+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.176529', '', '2026-03-02 08:30:05.178251+00', '10BF72A26C1F', false, NULL);
INSERT INTO public.outbox VALUES (127, '34503501-b853-4ec2-bf71-bf256187d379', 1, 32, 20, '20', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom1 Nom1", "identifier": "crowd1@cabinet-durand.fr", "owner": "20", "starts": "", "at": "2026-03-02T08:30:05.876707+00:00"}', 'sent', 1, '2026-03-02 08:30:05.923183+00', '2026-03-02 08:30:05.876707+00', NULL, NULL, NULL, 'D100001', '1772440206.092740', '', '2026-03-02 08:30:06.093544+00', NULL, false, 20);
INSERT INTO public.outbox VALUES (126, 'c9c80e46-bc0f-4e9a-9838-44371d7afa28', 1, 31, 19, '19', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom0 Nom0", "identifier": "crowd0@cabinet-durand.fr", "owner": "19", "starts": "", "at": "2026-03-02T08:30:05.876707+00:00"}', 'sent', 1, '2026-03-02 08:30:05.923183+00', '2026-03-02 08:30:05.876707+00', NULL, NULL, NULL, 'D100000', '1772440206.131135', '', '2026-03-02 08:30:06.131633+00', NULL, false, 19);
INSERT INTO public.outbox VALUES (113, '6785168e-f0b0-46c2-af4d-d6219fbd78d5', 1, 26, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "starts": "2026-03-11", "at": "2026-03-02T08:30:05.126921+00:00"}', 'sent', 1, '2026-03-02 08:30:05.13179+00', '2026-03-02 08:30:05.126921+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.171853', '', '2026-03-02 08:30:05.17749+00', '10BF72A26C1F', false, NULL);
INSERT INTO public.outbox VALUES (115, '4dbd9439-e3c8-44b4-9956-444b1f7412b7', 1, 26, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "starts": "2026-03-11", "at": "2026-03-02T08:30:05.126921+00:00"}', 'sent', 1, '2026-03-02 08:30:05.13179+00', '2026-03-02 08:30:05.126921+00', NULL, NULL, NULL, 'D0REMI', '1772440205.176034', '', '2026-03-02 08:30:05.178054+00', '10BF72A26C1F', false, NULL);
INSERT INTO public.outbox VALUES (114, '13b97d20-644c-4127-8594-0c40272f89ef', 1, 26, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "starts": "2026-03-11", "at": "2026-03-02T08:30:05.126921+00:00"}', 'sent', 1, '2026-03-02 08:30:05.13179+00', '2026-03-02 08:30:05.126921+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.175298', '', '2026-03-02 08:30:05.177831+00', '10BF72A26C1F', false, NULL);
INSERT INTO public.outbox VALUES (125, '49b48323-b2cb-4705-bc2c-d2839a7e366b', 1, 30, 1, '1', 'import_started', '{"file": "abonn\u00e9s.csv", "total": "5", "at": "2026-03-02T08:30:05.837576+00:00"}', 'sent', 1, '2026-03-02 08:30:05.845426+00', '2026-03-02 08:30:05.837576+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440205.874201', '', '2026-03-02 08:30:05.874793+00', '496B682D1548', false, NULL);
INSERT INTO public.outbox VALUES (93, '2f445d0e-92c4-4cb8-9fff-f6dd36965ea0', 1, 22, 13, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Thomas Fabre", "identifier": "thomas@cabinet-durand.fr", "owner": "13", "starts": "", "at": "2026-03-02T08:30:06.553857+00:00", "why": "ended", "since": "2026-03-02T08:30:04.564881+00:00"}', 'sent', 1, '2026-03-02 08:30:04.635492+00', '2026-03-02 08:30:06.553857+00', NULL, NULL, 'e8d42691-f942-4504-aafe-83e360d58d8f', 'D0THOMAS', '1772440204.619745', '', '2026-03-02 08:30:06.613648+00', 'FA8F1BBE08BF', true, NULL);
INSERT INTO public.outbox VALUES (105, 'b604d2b5-7110-4c79-9171-60c5e318822b', 1, 24, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:04.914609+00:00"}', 'unreachable', 0, '2026-03-02 08:30:04.921021+00', '2026-03-02 08:30:04.914609+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'E3F38AFF309B', false, NULL);
INSERT INTO public.outbox VALUES (121, '49196afb-4d2e-4430-8871-6ed0d1558881', 1, 27, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:05.253153+00:00"}', 'sent', 1, '2026-03-02 08:30:05.260863+00', '2026-03-02 08:30:05.253153+00', NULL, NULL, NULL, 'D0REMI', '1772440205.302805', '', '2026-03-02 08:30:05.3055+00', 'A0A781A351FF', false, NULL);
INSERT INTO public.outbox VALUES (123, '0060e459-0d3c-4037-9c55-690ec13eff1b', 1, 27, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:05.253153+00:00"}', 'sent', 1, '2026-03-02 08:30:05.260863+00', '2026-03-02 08:30:05.253153+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440205.303184', '', '2026-03-02 08:30:05.30568+00', 'A0A781A351FF', false, NULL);
INSERT INTO public.outbox VALUES (104, '169b827f-4f83-46c1-9a1e-ef3cdbc4cd5e', 1, 24, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:04.914609+00:00"}', 'sent', 1, '2026-03-02 08:30:04.921021+00', '2026-03-02 08:30:04.914609+00', NULL, NULL, NULL, 'D0REMI', '1772440204.983900', '', '2026-03-02 08:30:04.986846+00', 'E3F38AFF309B', false, NULL);
INSERT INTO public.outbox VALUES (106, '8da1a1e4-58ce-4fd9-ac4b-45b39600de68', 1, 24, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-02T08:30:04.914609+00:00"}', 'sent', 1, '2026-03-02 08:30:04.921021+00', '2026-03-02 08:30:04.914609+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.984380', '', '2026-03-02 08:30:04.987079+00', 'E3F38AFF309B', false, NULL);
INSERT INTO public.outbox VALUES (122, 'cf575c24-6c8f-4f58-94e6-684fb54c1e7c', 1, 27, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:05.253153+00:00"}', 'unreachable', 0, '2026-03-02 08:30:05.260863+00', '2026-03-02 08:30:05.253153+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A0A781A351FF', false, NULL);
INSERT INTO public.outbox VALUES (129, 'dc330385-3011-4ad2-8b0f-a78eb6ac39bb', 1, 35, 2, '2', 'subscribers_imported', '{"author": "Claire Durand", "count": "4", "at": "2026-03-02T08:30:05.929217+00:00"}', 'sent', 1, '2026-03-02 08:30:05.941345+00', '2026-03-02 08:30:05.929217+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.997699', '', '2026-03-02 08:30:06.000518+00', NULL, false, NULL);
INSERT INTO public.outbox VALUES (130, '4ca5e1ce-10e3-40f5-a5a8-c425d7558688', 1, 35, 3, '3', 'subscribers_imported', '{"author": "Claire Durand", "count": "4", "at": "2026-03-02T08:30:05.929217+00:00"}', 'sent', 1, '2026-03-02 08:30:05.941345+00', '2026-03-02 08:30:05.929217+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.998373', '', '2026-03-02 08:30:06.000859+00', NULL, false, NULL);
INSERT INTO public.outbox VALUES (131, 'fb07328e-4f6e-4a85-a636-d4be45768173', 1, 35, 4, '4', 'subscribers_imported', '{"author": "Claire Durand", "count": "4", "at": "2026-03-02T08:30:05.929217+00:00"}', 'sent', 1, '2026-03-02 08:30:05.941345+00', '2026-03-02 08:30:05.929217+00', NULL, NULL, NULL, 'D0REMI', '1772440205.998827', '', '2026-03-02 08:30:06.001061+00', NULL, false, NULL);
INSERT INTO public.outbox VALUES (119, '5f39cfe0-1e88-4774-b6a0-fa607b9e0bd8', 1, 27, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:05.253153+00:00"}', 'sent', 1, '2026-03-02 08:30:05.260863+00', '2026-03-02 08:30:05.253153+00', NULL, NULL, NULL, 'D0HUGH', '1772440205.302001', '', '2026-03-02 08:30:05.305142+00', 'A0A781A351FF', false, NULL);
INSERT INTO public.outbox VALUES (120, 'efac097f-9f00-4f9b-ba71-ab2f89c621d6', 1, 27, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:05.253153+00:00"}', 'sent', 1, '2026-03-02 08:30:05.260863+00', '2026-03-02 08:30:05.253153+00', NULL, NULL, NULL, 'D0PAULE', '1772440205.302392', '', '2026-03-02 08:30:05.305333+00', 'A0A781A351FF', false, NULL);
INSERT INTO public.outbox VALUES (118, '19069196-58c6-4870-b454-e58531887335', 1, 27, 1, '1', 'password', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-02T08:30:05.253153+00:00"}', 'sent', 1, '2026-03-02 08:30:05.260863+00', '2026-03-02 08:30:05.253153+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440205.301455', '', '2026-03-02 08:30:05.304878+00', 'A0A781A351FF', true, 18);
INSERT INTO public.outbox VALUES (132, '9bc728f9-0a45-4a1e-8e35-e6a34fa33061', 1, 35, 5, '5', 'subscribers_imported', '{"author": "Claire Durand", "count": "4", "at": "2026-03-02T08:30:05.929217+00:00"}', 'unreachable', 0, '2026-03-02 08:30:05.941345+00', '2026-03-02 08:30:05.929217+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, NULL);
INSERT INTO public.outbox VALUES (107, 'b1440577-3b37-4345-b0bc-cec12c513845', 1, 24, 15, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Emma Hubert", "identifier": "emma@cabinet-durand.fr", "owner": "15", "starts": "", "at": "2026-03-03T08:30:04.985915+00:00", "why": "expired", "since": "2026-03-02T08:30:04.921021+00:00"}', 'sent', 1, '2026-03-02 08:30:04.99849+00', '2026-03-03 08:30:04.985915+00', NULL, NULL, 'ea7826a2-c8ee-4c0e-bd38-650fab74d7a3', 'D0EMMA', '1772440204.981282', '', '2026-03-10 08:00:00.219655+00', 'E3F38AFF309B', true, NULL);
INSERT INTO public.outbox VALUES (124, '0f87479c-cc60-40e7-b3e4-87b0ff35fd78', 1, 27, 1, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Jean Absent", "identifier": "jean.absent@filiale.fr", "owner": "18", "starts": "", "at": "2026-03-03T08:30:05.304878+00:00", "why": "expired", "since": "2026-03-02T08:30:05.260863+00:00"}', 'sent', 1, '2026-03-02 08:30:05.321284+00', '2026-03-03 08:30:05.304878+00', NULL, NULL, '19069196-58c6-4870-b454-e58531887335', 'D0CLAIRE', '1772440205.301455', '', '2026-03-10 08:00:00.219861+00', 'A0A781A351FF', true, NULL);
INSERT INTO public.outbox VALUES (128, '773d5a2c-8e89-40cd-a511-7973b4ed1b17', 1, 33, 21, '21', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom2 Nom2", "identifier": "crowd2@cabinet-durand.fr", "owner": "21", "starts": "", "at": "2026-03-02T08:30:05.876707+00:00"}', 'sent', 1, '2026-03-02 08:30:05.923183+00', '2026-03-02 08:30:05.876707+00', NULL, NULL, NULL, 'D100002', '1772440206.159497', '', '2026-03-02 08:30:06.159998+00', NULL, false, 21);
INSERT INTO public.outbox VALUES (139, 'be9ee5ef-647f-4340-98b9-a6be09636501', 1, 36, 2, '2', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:06.429948+00:00", "why": "Cong\u00e9 sabbatique"}', 'sent', 1, '2026-03-02 08:30:06.440582+00', '2026-03-02 08:30:06.429948+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.502494', '', '2026-03-02 08:30:06.509784+00', '2F6622513FA3', false, NULL);
INSERT INTO public.outbox VALUES (140, 'c6a35c52-8961-4abf-8701-74df40bef447', 1, 36, 3, '3', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:06.429948+00:00", "why": "Cong\u00e9 sabbatique"}', 'sent', 1, '2026-03-02 08:30:06.440582+00', '2026-03-02 08:30:06.429948+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.502890', '', '2026-03-02 08:30:06.509956+00', '2F6622513FA3', false, NULL);
INSERT INTO public.outbox VALUES (141, '69eb5c6f-e92e-4504-a83c-252aba6bb950', 1, 36, 4, '4', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:06.429948+00:00", "why": "Cong\u00e9 sabbatique"}', 'sent', 1, '2026-03-02 08:30:06.440582+00', '2026-03-02 08:30:06.429948+00', NULL, NULL, NULL, 'D0REMI', '1772440206.503232', '', '2026-03-02 08:30:06.510119+00', '2F6622513FA3', false, NULL);
INSERT INTO public.outbox VALUES (161, '541b632b-ebce-4a82-a926-ab00cfc87813', 1, 39, 2, NULL, 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:06.769166+00:00", "answered": "Hugh Martin", "answer": "enrolment_refused", "since": "2026-03-02T08:30:06.774353+00:00"}', 'sent', 1, '2026-03-02 08:30:07.358086+00', '2026-03-02 08:30:07.338117+00', NULL, NULL, '633df2b9-fe95-4f90-9be2-5e33c11ac1cc', 'D0HUGH', '1772440206.798817', '', '2026-03-02 08:30:07.417847+00', '485277C0BFC0', false, NULL);
INSERT INTO public.outbox VALUES (137, '51c14c5f-1a92-493a-8822-a2da30c6d49f', 1, 33, 21, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Pr\u00e9nom2 Nom2", "identifier": "crowd2@cabinet-durand.fr", "owner": "21", "starts": "", "at": "2026-03-03T08:30:06.159998+00:00", "why": "expired", "since": "2026-03-02T08:30:05.923183+00:00"}', 'sent', 1, '2026-03-02 08:30:06.163342+00', '2026-03-03 08:30:06.159998+00', NULL, NULL, '773d5a2c-8e89-40cd-a511-7973b4ed1b17', 'D100002', '1772440206.159497', '', '2026-03-10 08:00:00.220322+00', NULL, true, NULL);
INSERT INTO public.outbox VALUES (169, '9683d795-4eb4-42de-804f-311864f25b64', 1, 41, 1, NULL, 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:07.488367+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:07.497529+00:00"}', 'sent', 1, '2026-03-02 08:30:08.04314+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, 'd46dc817-249b-4078-bc21-bb0653c0b0a4', 'D0CLAIRE', '1772440207.535937', '', '2026-03-02 08:30:08.158405+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (170, '83b494f7-43e7-4636-bd7b-3876c7bf2fc8', 1, 41, 2, NULL, 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:07.488367+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:07.497529+00:00"}', 'sent', 1, '2026-03-02 08:30:08.044155+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, '7fc35dc7-33f1-495e-aaad-de258a70fa72', 'D0HUGH', '1772440207.536734', '', '2026-03-02 08:30:08.158822+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (165, 'd46dc817-249b-4078-bc21-bb0653c0b0a4', 1, 41, 1, '1', 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:07.488367+00:00"}', 'sent', 1, '2026-03-02 08:30:07.497529+00', '2026-03-02 08:30:07.488367+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440207.535937', '', '2026-03-02 08:30:07.538893+00', '05A127C010E6', false, NULL);
INSERT INTO public.outbox VALUES (166, '7fc35dc7-33f1-495e-aaad-de258a70fa72', 1, 41, 2, '2', 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:07.488367+00:00"}', 'sent', 1, '2026-03-02 08:30:07.497529+00', '2026-03-02 08:30:07.488367+00', NULL, NULL, NULL, 'D0HUGH', '1772440207.536734', '', '2026-03-02 08:30:07.5393+00', '05A127C010E6', false, NULL);
INSERT INTO public.outbox VALUES (168, '7a32364f-932a-4c0a-bbab-9fd8a5632bcc', 1, 41, 4, '4', 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:07.488367+00:00"}', 'sent', 1, '2026-03-02 08:30:07.497529+00', '2026-03-02 08:30:07.488367+00', NULL, NULL, NULL, 'D0REMI', '1772440207.537947', '', '2026-03-02 08:30:07.539819+00', '05A127C010E6', false, NULL);
INSERT INTO public.outbox VALUES (167, 'd8fb3eaa-925c-407b-ba95-19e520144bcd', 1, 41, 3, '3', 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:07.488367+00:00"}', 'sent', 1, '2026-03-02 08:30:07.497529+00', '2026-03-02 08:30:07.488367+00', NULL, NULL, NULL, 'D0PAULE', '1772440207.537340', '', '2026-03-02 08:30:07.539544+00', '05A127C010E6', false, NULL);
INSERT INTO public.outbox VALUES (135, '579934bd-d33b-48e0-a6b1-a507fd06a624', 1, 32, 20, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Pr\u00e9nom1 Nom1", "identifier": "crowd1@cabinet-durand.fr", "owner": "20", "starts": "", "at": "2026-03-03T08:30:06.093544+00:00", "why": "expired", "since": "2026-03-02T08:30:05.923183+00:00"}', 'sent', 1, '2026-03-02 08:30:06.106044+00', '2026-03-03 08:30:06.093544+00', NULL, NULL, '34503501-b853-4ec2-bf71-bf256187d379', 'D100001', '1772440206.092740', '', '2026-03-10 08:00:00.220021+00', NULL, true, NULL);
INSERT INTO public.outbox VALUES (143, '8068aeee-7868-4fbc-985d-c7b44ec6b973', 1, 36, NULL, 'channel', 'subscriber_suspended', '{"person": "Sophie \u00c9tienne", "owner": "12", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:06.429948+00:00", "why": ""}', 'sent', 1, '2026-03-02 08:30:06.440582+00', '2026-03-02 08:30:06.429948+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.503505', '', '2026-03-02 08:30:06.510262+00', '2F6622513FA3', false, NULL);
INSERT INTO public.outbox VALUES (148, '63e53694-38c0-4806-9988-344cb050f957', 1, 37, 5, '5', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:06.553857+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-02 08:30:06.562631+00', '2026-03-02 08:30:06.553857+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'FA8F1BBE08BF', false, NULL);
INSERT INTO public.outbox VALUES (150, '6f364e63-5501-4d5c-9128-260bb4ceed95', 1, 38, 14, '14', 'subscriber_removed', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:06.678904+00', '2026-03-02 08:30:06.666358+00', NULL, NULL, NULL, 'D0LOUIS', '1772440206.729772', '', '2026-03-02 08:30:06.734328+00', '284311B06A0D', false, NULL);
INSERT INTO public.outbox VALUES (145, 'a3db0572-2b07-4435-9bea-91499dc37d68', 1, 37, 2, '2', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:06.553857+00:00", "why": "Fin de mission"}', 'sent', 1, '2026-03-02 08:30:06.562631+00', '2026-03-02 08:30:06.553857+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.608040', '', '2026-03-02 08:30:06.617809+00', 'FA8F1BBE08BF', false, NULL);
INSERT INTO public.outbox VALUES (146, '107e0ddf-fa00-4ce1-81f2-c6a56e8c91f2', 1, 37, 3, '3', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:06.553857+00:00", "why": "Fin de mission"}', 'sent', 1, '2026-03-02 08:30:06.562631+00', '2026-03-02 08:30:06.553857+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.612348', '', '2026-03-02 08:30:06.617979+00', 'FA8F1BBE08BF', false, NULL);
INSERT INTO public.outbox VALUES (147, 'c69e61f6-da9b-4676-bb45-7278d2c6fe46', 1, 37, 4, '4', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:06.553857+00:00", "why": "Fin de mission"}', 'sent', 1, '2026-03-02 08:30:06.562631+00', '2026-03-02 08:30:06.553857+00', NULL, NULL, NULL, 'D0REMI', '1772440206.612835', '', '2026-03-02 08:30:06.618133+00', 'FA8F1BBE08BF', false, NULL);
INSERT INTO public.outbox VALUES (144, '66c73013-f375-46a2-af5a-338ecb133169', 1, 37, 13, '13', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:06.553857+00:00", "why": ""}', 'sent', 1, '2026-03-02 08:30:06.562631+00', '2026-03-02 08:30:06.553857+00', NULL, NULL, NULL, 'D0THOMAS', '1772440206.607656', '', '2026-03-02 08:30:06.61747+00', 'FA8F1BBE08BF', false, NULL);
INSERT INTO public.outbox VALUES (149, 'f2df38e6-8a6f-4eef-868e-a284cc12733a', 1, 37, NULL, 'channel', 'subscriber_removed', '{"person": "Thomas Fabre", "owner": "13", "author": "Claire Durand", "cause": "", "at": "2026-03-02T08:30:06.553857+00:00", "why": ""}', 'sent', 1, '2026-03-02 08:30:06.562631+00', '2026-03-02 08:30:06.553857+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.613168', '', '2026-03-02 08:30:06.618265+00', 'FA8F1BBE08BF', false, NULL);
INSERT INTO public.outbox VALUES (151, 'bfa666e9-bfe3-4ba9-aa47-4588f8d15c69', 1, 38, 2, '2', 'subscriber_removed', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:06.678904+00', '2026-03-02 08:30:06.666358+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.730108', '', '2026-03-02 08:30:06.734797+00', '284311B06A0D', false, NULL);
INSERT INTO public.outbox VALUES (152, 'a42dbfb8-9a1c-4500-b5bc-1cc612ff4994', 1, 38, 3, '3', 'subscriber_removed', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:06.678904+00', '2026-03-02 08:30:06.666358+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.730845', '', '2026-03-02 08:30:06.734972+00', '284311B06A0D', false, NULL);
INSERT INTO public.outbox VALUES (153, 'd9df9aa4-4ff4-4164-9a7c-ccf741b882de', 1, 38, 4, '4', 'subscriber_removed', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:06.678904+00', '2026-03-02 08:30:06.666358+00', NULL, NULL, NULL, 'D0REMI', '1772440206.731178', '', '2026-03-02 08:30:06.735121+00', '284311B06A0D', false, NULL);
INSERT INTO public.outbox VALUES (156, 'a8b39529-4420-4cba-a8dd-572d9b6f75a6', 1, 39, 1, '1', 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:06.769166+00:00"}', 'sent', 1, '2026-03-02 08:30:06.774353+00', '2026-03-02 08:30:06.769166+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440206.797139', '', '2026-03-02 08:30:06.802806+00', '78E4BFE627CA', false, NULL);
INSERT INTO public.outbox VALUES (157, '633df2b9-fe95-4f90-9be2-5e33c11ac1cc', 1, 39, 2, '2', 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:06.769166+00:00"}', 'sent', 1, '2026-03-02 08:30:06.774353+00', '2026-03-02 08:30:06.769166+00', NULL, NULL, NULL, 'D0HUGH', '1772440206.798817', '', '2026-03-02 08:30:06.803079+00', '78E4BFE627CA', false, NULL);
INSERT INTO public.outbox VALUES (158, 'ae024150-7ee1-4817-a8d3-b616bb1fc84a', 1, 39, 3, '3', 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:06.769166+00:00"}', 'sent', 1, '2026-03-02 08:30:06.774353+00', '2026-03-02 08:30:06.769166+00', NULL, NULL, NULL, 'D0PAULE', '1772440206.800079', '', '2026-03-02 08:30:06.803253+00', '78E4BFE627CA', false, NULL);
INSERT INTO public.outbox VALUES (159, '6b82f316-8435-4c1a-ae0a-c0d4ed8eb3c2', 1, 39, 4, '4', 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:06.769166+00:00"}', 'sent', 1, '2026-03-02 08:30:06.774353+00', '2026-03-02 08:30:06.769166+00', NULL, NULL, NULL, 'D0REMI', '1772440206.801259', '', '2026-03-02 08:30:06.803416+00', '78E4BFE627CA', false, NULL);
INSERT INTO public.outbox VALUES (154, 'df77613c-8c95-46be-9ca4-59275f6f7df1', 1, 38, 5, '5', 'subscriber_removed', '{"owner": "14"}', 'unreachable', 0, '2026-03-02 08:30:06.678904+00', '2026-03-02 08:30:06.666358+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '284311B06A0D', false, NULL);
INSERT INTO public.outbox VALUES (155, '465f2c0e-03a9-43e1-bb5f-fbbff8548c6c', 1, 38, NULL, 'channel', 'subscriber_removed', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:06.678904+00', '2026-03-02 08:30:06.666358+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440206.731456', '', '2026-03-02 08:30:06.735254+00', '284311B06A0D', false, NULL);
INSERT INTO public.outbox VALUES (191, '50966758-d360-4685-a5e3-8b3b95a4633f', 1, 44, 1, '1', 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:08.229733+00:00"}', 'sent', 1, '2026-03-02 08:30:08.235871+00', '2026-03-02 08:30:08.229733+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440208.276245', '', '2026-03-02 08:30:08.285268+00', '78B00DA20605', false, NULL);
INSERT INTO public.outbox VALUES (193, 'eb524674-ed10-4573-8388-96086193f043', 1, 44, 3, '3', 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:08.229733+00:00"}', 'sent', 1, '2026-03-02 08:30:08.235871+00', '2026-03-02 08:30:08.229733+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.278276', '', '2026-03-02 08:30:08.285979+00', '78B00DA20605', false, NULL);
INSERT INTO public.outbox VALUES (160, '79d9749b-ca04-4ead-b947-d69ae12e54ca', 1, 39, 1, NULL, 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:06.769166+00:00", "answered": "Hugh Martin", "answer": "enrolment_refused", "since": "2026-03-02T08:30:06.774353+00:00"}', 'sent', 1, '2026-03-02 08:30:07.357017+00', '2026-03-02 08:30:07.338117+00', NULL, NULL, 'a8b39529-4420-4cba-a8dd-572d9b6f75a6', 'D0CLAIRE', '1772440206.797139', '', '2026-03-02 08:30:07.417447+00', '485277C0BFC0', false, NULL);
INSERT INTO public.outbox VALUES (162, '2bc67f89-3e72-4848-add8-e009815b8aca', 1, 39, 3, NULL, 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:06.769166+00:00", "answered": "Hugh Martin", "answer": "enrolment_refused", "since": "2026-03-02T08:30:06.774353+00:00"}', 'sent', 1, '2026-03-02 08:30:07.358748+00', '2026-03-02 08:30:07.338117+00', NULL, NULL, 'ae024150-7ee1-4817-a8d3-b616bb1fc84a', 'D0PAULE', '1772440206.800079', '', '2026-03-02 08:30:07.418129+00', '485277C0BFC0', false, NULL);
INSERT INTO public.outbox VALUES (163, '1375bf5a-6154-4c77-a4b9-0aa74fce418d', 1, 39, 4, NULL, 'enrolment_asked', '{"person": "Marc Lef\u00e8vre", "owner": "7", "proposal": "39", "at": "2026-03-02T08:30:06.769166+00:00", "answered": "Hugh Martin", "answer": "enrolment_refused", "since": "2026-03-02T08:30:06.774353+00:00"}', 'sent', 1, '2026-03-02 08:30:07.359337+00', '2026-03-02 08:30:07.338117+00', NULL, NULL, '6b82f316-8435-4c1a-ae0a-c0d4ed8eb3c2', 'D0REMI', '1772440206.801259', '', '2026-03-02 08:30:07.418353+00', '485277C0BFC0', false, NULL);
INSERT INTO public.outbox VALUES (164, '602720a3-c100-4be7-8b86-58d1d425c023', 1, 39, 7, '7', 'enrolment_refused', '{"person": "Marc Lef\u00e8vre", "author": "Hugh Martin", "at": "2026-03-02T08:30:07.338117+00:00"}', 'sent', 1, '2026-03-02 08:30:07.360055+00', '2026-03-02 08:30:07.338117+00', NULL, NULL, NULL, 'D0MARC', '1772440207.416465', '', '2026-03-02 08:30:07.418735+00', '485277C0BFC0', false, NULL);
INSERT INTO public.outbox VALUES (183, '9ddc92d2-8b4a-4805-8fb7-dcbe08bd2a55', 1, 43, 11, '11', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'sent', 1, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, 'D0OSCAR', '1772440208.176114', '', '2026-03-02 08:30:08.183373+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (185, '29e1ce91-aa9f-4c7e-bf46-d6a5562e9d27', 1, 43, 19, '19', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'sent', 1, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, 'D100000', '1772440208.177479', '', '2026-03-02 08:30:08.183617+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (186, '44273b0e-43f4-4f73-a9a3-7903476e51cf', 1, 43, 20, '20', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'sent', 1, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, 'D100001', '1772440208.178061', '', '2026-03-02 08:30:08.18388+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (187, 'c0bfcbee-19b4-4627-a257-066c23175f6b', 1, 43, 21, '21', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'sent', 1, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, 'D100002', '1772440208.178576', '', '2026-03-02 08:30:08.184115+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (189, '0956b022-e09f-472e-95a1-3c1e5cd099b5', 1, 43, NULL, 'channel', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'sent', 1, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440208.179022', '', '2026-03-02 08:30:08.184352+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (190, '349be864-401e-4b67-9bba-7c7faced334c', 1, 41, 15, '15', 'enrolment_approved', '{"person": "Emma Hubert", "author": "Hugh Martin", "at": "2026-03-02T08:30:08.034378+00:00"}', 'sent', 1, '2026-03-02 08:30:08.055728+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, 'D0EMMA', '1772440208.179428', '', '2026-03-02 08:30:08.184572+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (192, 'f74810a7-d001-4376-99ee-0f6f73652151', 1, 44, 2, '2', 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:08.229733+00:00"}', 'sent', 1, '2026-03-02 08:30:08.235871+00', '2026-03-02 08:30:08.229733+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.277648', '', '2026-03-02 08:30:08.285672+00', '78B00DA20605', false, NULL);
INSERT INTO public.outbox VALUES (177, '11b4494c-1d32-49ae-9680-a5c9da97aaf0', 1, 43, 5, '5', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'unreachable', 0, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (184, 'cc43d73e-400b-4fca-9b98-fddb6c137f59', 1, 43, 18, '18', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'unreachable', 0, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (188, '084b7782-b6aa-4d2e-b863-61ce35ebd816', 1, 43, 22, '22', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'unreachable', 0, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (194, '6afa3ebc-0a06-4f22-b63b-94aeb927ee9e', 1, 44, 4, '4', 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:08.229733+00:00"}', 'sent', 1, '2026-03-02 08:30:08.235871+00', '2026-03-02 08:30:08.229733+00', NULL, NULL, NULL, 'D0REMI', '1772440208.278797', '', '2026-03-02 08:30:08.286253+00', '78B00DA20605', false, NULL);
INSERT INTO public.outbox VALUES (195, 'be312be4-4d9a-45bf-9914-a653ee0e000b', 1, 44, 15, '15', 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:08.229733+00:00"}', 'sent', 1, '2026-03-02 08:30:08.235871+00', '2026-03-02 08:30:08.229733+00', NULL, NULL, NULL, 'D0EMMA', '1772440208.279276', '', '2026-03-02 08:30:08.28651+00', '78B00DA20605', false, NULL);
INSERT INTO public.outbox VALUES (171, 'd439efd6-c4fc-4bd9-9543-293cb67cc4e0', 1, 41, 3, NULL, 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:07.488367+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:07.497529+00:00"}', 'sent', 1, '2026-03-02 08:30:08.044905+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, 'd8fb3eaa-925c-407b-ba95-19e520144bcd', 'D0PAULE', '1772440207.537340', '', '2026-03-02 08:30:08.159056+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (172, 'f6a4b626-78e3-4532-9c91-abc290ad3cdd', 1, 41, 4, NULL, 'enrolment_asked', '{"person": "Emma Hubert", "owner": "15", "proposal": "41", "at": "2026-03-02T08:30:07.488367+00:00", "answered": "Hugh Martin", "answer": "enrolment_approved", "since": "2026-03-02T08:30:07.497529+00:00"}', 'sent', 1, '2026-03-02 08:30:08.045604+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, '7a32364f-932a-4c0a-bbab-9fd8a5632bcc', 'D0REMI', '1772440207.537947', '', '2026-03-02 08:30:08.159289+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (174, '994e58b2-597e-41e8-a3b4-e1ba92b85ddc', 1, 43, 2, '2', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'sent', 1, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, 'D0HUGH', '1772440208.155741', '', '2026-03-02 08:30:08.166355+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (173, '549709f2-477d-4c6b-9311-faf0e61da43d', 1, 43, 1, '1', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'sent', 1, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, 'D0CLAIRE', '1772440208.151826', '', '2026-03-02 08:30:08.166043+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (175, '5b65c458-b2dd-4dbc-b292-4a1a477fa4c4', 1, 43, 3, '3', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'sent', 1, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, 'D0PAULE', '1772440208.156618', '', '2026-03-02 08:30:08.166591+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (176, '8aca6f27-de67-4734-aa66-b8cf5eee158a', 1, 43, 4, '4', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'sent', 1, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, 'D0REMI', '1772440208.157183', '', '2026-03-02 08:30:08.166844+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (179, '9769f803-7ef9-4d6b-81e8-9c394f8c995f', 1, 43, 7, '7', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'sent', 1, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, 'D0MARC', '1772440208.174008', '', '2026-03-02 08:30:08.182361+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (180, 'b55b48bd-c30f-462b-ab80-d1e0d2678074', 1, 43, 8, '8', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'sent', 1, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, 'D0ZOE', '1772440208.174508', '', '2026-03-02 08:30:08.1826+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (181, 'b50bc8c9-bff2-4acd-a046-8f3de0dbeb0a', 1, 43, 9, '9', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'sent', 1, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, 'D0NORA', '1772440208.175063', '', '2026-03-02 08:30:08.182865+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (182, '0fc4c511-e1da-4adc-9ffa-aafc043f273b', 1, 43, 10, '10', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'sent', 1, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, 'D0BRUNO', '1772440208.175556', '', '2026-03-02 08:30:08.183119+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (178, 'd0eda7ee-6936-4e42-98af-abca9b722ec5', 1, 43, 6, '6', 'administrator_enrolled', '{"person": "Emma Hubert", "at": "2026-03-02T08:30:08.034378+00:00"}', 'sent', 1, '2026-03-02 08:30:08.050842+00', '2026-03-02 08:30:08.034378+00', NULL, NULL, NULL, 'D0ANNE', '1772440208.173280', '', '2026-03-02 08:30:08.182036+00', '6809C2BDE15A', false, NULL);
INSERT INTO public.outbox VALUES (196, '5ee13876-e034-4b53-b675-e99b14c9cd86', 1, 45, 1, '1', 'access_ending', '{"person": "Emma Hubert", "owner": "15", "ends": "2026-03-17", "proposal": "45", "at": "2026-03-10T08:00:00.153045+00:00"}', 'sent', 1, '2026-03-10 08:00:00.192201+00', '2026-03-10 08:00:00.153045+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.265575', '', '2026-03-10 08:00:00.268004+00', '9B3A36ED6E71', false, NULL);
INSERT INTO public.outbox VALUES (197, 'bd8a35ce-5dd9-4034-a467-a4a0d0162751', 1, 45, 2, '2', 'access_ending', '{"person": "Emma Hubert", "owner": "15", "ends": "2026-03-17", "proposal": "45", "at": "2026-03-10T08:00:00.153045+00:00"}', 'sent', 1, '2026-03-10 08:00:00.192201+00', '2026-03-10 08:00:00.153045+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.266496', '', '2026-03-10 08:00:00.268331+00', '9B3A36ED6E71', false, NULL);
INSERT INTO public.outbox VALUES (198, '2c254d58-1f6a-40a9-8fe6-64d9836e7c50', 1, 45, 3, '3', 'access_ending', '{"person": "Emma Hubert", "owner": "15", "ends": "2026-03-17", "proposal": "45", "at": "2026-03-10T08:00:00.153045+00:00"}', 'sent', 1, '2026-03-10 08:00:00.192201+00', '2026-03-10 08:00:00.153045+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.267106', '', '2026-03-10 08:00:00.268564+00', '9B3A36ED6E71', false, NULL);
INSERT INTO public.outbox VALUES (199, 'b1656b0a-36e6-46cb-ad1b-024c9eb67818', 1, 44, 1, NULL, 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:08.229733+00:00", "answered": "", "answer": "enrolment_expired", "since": "2026-03-02T08:30:08.235871+00:00"}', 'sent', 1, '2026-03-10 08:00:00.270228+00', '2026-03-10 08:00:00.222464+00', NULL, NULL, '50966758-d360-4685-a5e3-8b3b95a4633f', 'D0CLAIRE', '1772440208.276245', '', '2026-03-10 08:00:00.314475+00', '4D83CDD994A3', false, NULL);
INSERT INTO public.outbox VALUES (200, 'd5340bb3-6a46-4473-9182-daa373befd60', 1, 44, 2, NULL, 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:08.229733+00:00", "answered": "", "answer": "enrolment_expired", "since": "2026-03-02T08:30:08.235871+00:00"}', 'sent', 1, '2026-03-10 08:00:00.276476+00', '2026-03-10 08:00:00.222464+00', NULL, NULL, 'f74810a7-d001-4376-99ee-0f6f73652151', 'D0HUGH', '1772440208.277648', '', '2026-03-10 08:00:00.314747+00', '4D83CDD994A3', false, NULL);
INSERT INTO public.outbox VALUES (201, '5eeeecd4-0e67-40fe-90b0-41c16b39419d', 1, 44, 3, NULL, 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:08.229733+00:00", "answered": "", "answer": "enrolment_expired", "since": "2026-03-02T08:30:08.235871+00:00"}', 'sent', 1, '2026-03-10 08:00:00.277327+00', '2026-03-10 08:00:00.222464+00', NULL, NULL, 'eb524674-ed10-4573-8388-96086193f043', 'D0PAULE', '1772440208.278276', '', '2026-03-10 08:00:00.314913+00', '4D83CDD994A3', false, NULL);
INSERT INTO public.outbox VALUES (202, 'e7c6a310-d4d2-4b57-ba54-b722b1e356c5', 1, 44, 4, NULL, 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:08.229733+00:00", "answered": "", "answer": "enrolment_expired", "since": "2026-03-02T08:30:08.235871+00:00"}', 'sent', 1, '2026-03-10 08:00:00.277947+00', '2026-03-10 08:00:00.222464+00', NULL, NULL, '6afa3ebc-0a06-4f22-b63b-94aeb927ee9e', 'D0REMI', '1772440208.278797', '', '2026-03-10 08:00:00.31506+00', '4D83CDD994A3', false, NULL);
INSERT INTO public.outbox VALUES (203, '9041de49-32e3-46df-8293-0063fc8eb3aa', 1, 44, 15, NULL, 'enrolment_asked', '{"person": "Anne Petit", "owner": "6", "proposal": "44", "at": "2026-03-02T08:30:08.229733+00:00", "answered": "", "answer": "enrolment_expired", "since": "2026-03-02T08:30:08.235871+00:00"}', 'sent', 1, '2026-03-10 08:00:00.278574+00', '2026-03-10 08:00:00.222464+00', NULL, NULL, 'be312be4-4d9a-45bf-9914-a653ee0e000b', 'D0EMMA', '1772440208.279276', '', '2026-03-10 08:00:00.315237+00', '4D83CDD994A3', false, NULL);
INSERT INTO public.outbox VALUES (204, 'd8619593-aee3-4751-b64b-9aeb5b76ed93', 1, 44, 6, '6', 'enrolment_expired', '{"person": "Anne Petit", "author": "", "at": "2026-03-10T08:00:00.222464+00:00"}', 'sent', 1, '2026-03-10 08:00:00.279145+00', '2026-03-10 08:00:00.222464+00', NULL, NULL, NULL, 'D0ANNE', '1773129600.313945', '', '2026-03-10 08:00:00.315749+00', '4D83CDD994A3', false, NULL);
INSERT INTO public.outbox VALUES (205, 'fe3b21ea-2c45-4ede-8615-537c3708c49d', 1, 47, 1, '1', 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "here": "", "address_of": "", "proposal": "47", "at": "2026-03-10T08:00:00.326196+00:00"}', 'sent', 1, '2026-03-10 08:00:00.354097+00', '2026-03-10 08:00:00.326196+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.387955', '', '2026-03-10 08:00:00.39017+00', '59A75725AA2C', false, NULL);
INSERT INTO public.outbox VALUES (207, 'b770e2e3-d8b7-44bc-b5ae-3c09a484f439', 1, 47, 3, '3', 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "here": "", "address_of": "", "proposal": "47", "at": "2026-03-10T08:00:00.326196+00:00"}', 'sent', 1, '2026-03-10 08:00:00.354097+00', '2026-03-10 08:00:00.326196+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.388890', '', '2026-03-10 08:00:00.390604+00', '59A75725AA2C', false, NULL);
INSERT INTO public.outbox VALUES (206, '291c45e6-f297-4a3d-9de8-50c9314f21d6', 1, 47, 2, '2', 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "here": "", "address_of": "", "proposal": "47", "at": "2026-03-10T08:00:00.326196+00:00"}', 'sent', 1, '2026-03-10 08:00:00.354097+00', '2026-03-10 08:00:00.326196+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.388493', '', '2026-03-10 08:00:00.390444+00', '59A75725AA2C', false, NULL);
INSERT INTO public.outbox VALUES (208, 'd457c5d2-b63a-47bb-aeee-39da758075fa', 1, 47, 15, '15', 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "here": "", "address_of": "", "proposal": "47", "at": "2026-03-10T08:00:00.326196+00:00"}', 'sent', 1, '2026-03-10 08:00:00.354097+00', '2026-03-10 08:00:00.326196+00', NULL, NULL, NULL, 'D0EMMA', '1773129600.389540', '', '2026-03-10 08:00:00.390793+00', '59A75725AA2C', false, NULL);
INSERT INTO public.outbox VALUES (209, 'fa0423ce-63ae-4030-8db3-b53eef4ec435', 1, 47, 1, NULL, 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "here": "", "address_of": "", "proposal": "47", "at": "2026-03-10T08:00:00.326196+00:00", "answered": "Claire Durand", "answer": "proposal_set_aside", "since": "2026-03-10T08:00:00.354097+00:00"}', 'sent', 1, '2026-03-10 08:00:00.586456+00', '2026-03-10 08:00:00.575034+00', NULL, NULL, 'fe3b21ea-2c45-4ede-8615-537c3708c49d', 'D0CLAIRE', '1773129600.387955', '', '2026-03-10 08:00:00.634783+00', '3868AC1EBCFB', false, NULL);
INSERT INTO public.outbox VALUES (210, '8f9c3530-85a4-42a5-bddd-97cfa41eadc5', 1, 47, 2, NULL, 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "here": "", "address_of": "", "proposal": "47", "at": "2026-03-10T08:00:00.326196+00:00", "answered": "Claire Durand", "answer": "proposal_set_aside", "since": "2026-03-10T08:00:00.354097+00:00"}', 'sent', 1, '2026-03-10 08:00:00.588863+00', '2026-03-10 08:00:00.575034+00', NULL, NULL, '291c45e6-f297-4a3d-9de8-50c9314f21d6', 'D0HUGH', '1773129600.388493', '', '2026-03-10 08:00:00.635209+00', '3868AC1EBCFB', false, NULL);
INSERT INTO public.outbox VALUES (212, 'd3653440-026a-4fb3-9b0d-20419820f1eb', 1, 47, 15, NULL, 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "here": "", "address_of": "", "proposal": "47", "at": "2026-03-10T08:00:00.326196+00:00", "answered": "Claire Durand", "answer": "proposal_set_aside", "since": "2026-03-10T08:00:00.354097+00:00"}', 'sent', 1, '2026-03-10 08:00:00.591093+00', '2026-03-10 08:00:00.575034+00', NULL, NULL, 'd457c5d2-b63a-47bb-aeee-39da758075fa', 'D0EMMA', '1773129600.389540', '', '2026-03-10 08:00:00.635761+00', '3868AC1EBCFB', false, NULL);
INSERT INTO public.outbox VALUES (211, '8bfad109-4eba-4a86-9273-b4864c00f30e', 1, 47, 3, NULL, 'member_joined', '{"person": "Elsa No\u00ebl", "email": "elsa@cabinet-durand.fr", "member": "U0ELSA", "former": "", "here": "", "address_of": "", "proposal": "47", "at": "2026-03-10T08:00:00.326196+00:00", "answered": "Claire Durand", "answer": "proposal_set_aside", "since": "2026-03-10T08:00:00.354097+00:00"}', 'sent', 1, '2026-03-10 08:00:00.590081+00', '2026-03-10 08:00:00.575034+00', NULL, NULL, 'b770e2e3-d8b7-44bc-b5ae-3c09a484f439', 'D0PAULE', '1773129600.388890', '', '2026-03-10 08:00:00.635486+00', '3868AC1EBCFB', false, NULL);
INSERT INTO public.outbox VALUES (217, '639cb390-9603-4f95-bc9b-879acc433674', 1, 50, 1, '1', 'member_joined', '{"person": "Ivan Petrov", "email": "ivan@cabinet-durand.fr", "member": "U0IVAN", "former": "", "here": "", "address_of": "", "proposal": "50", "at": "2026-03-10T08:00:00.785761+00:00"}', 'sent', 1, '2026-03-10 08:00:00.810789+00', '2026-03-10 08:00:00.785761+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.923623', '', '2026-03-10 08:00:00.925889+00', 'C0F784CD1CF0', false, NULL);
INSERT INTO public.outbox VALUES (218, 'c61397a6-cb25-4b23-9a36-5ce2f48dc3ef', 1, 50, 2, '2', 'member_joined', '{"person": "Ivan Petrov", "email": "ivan@cabinet-durand.fr", "member": "U0IVAN", "former": "", "here": "", "address_of": "", "proposal": "50", "at": "2026-03-10T08:00:00.785761+00:00"}', 'sent', 1, '2026-03-10 08:00:00.810789+00', '2026-03-10 08:00:00.785761+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.924245', '', '2026-03-10 08:00:00.926086+00', 'C0F784CD1CF0', false, NULL);
INSERT INTO public.outbox VALUES (219, 'd3125455-f002-4b3d-9829-c2dc736fbf07', 1, 50, 3, '3', 'member_joined', '{"person": "Ivan Petrov", "email": "ivan@cabinet-durand.fr", "member": "U0IVAN", "former": "", "here": "", "address_of": "", "proposal": "50", "at": "2026-03-10T08:00:00.785761+00:00"}', 'sent', 1, '2026-03-10 08:00:00.810789+00', '2026-03-10 08:00:00.785761+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.924623', '', '2026-03-10 08:00:00.926262+00', 'C0F784CD1CF0', false, NULL);
INSERT INTO public.outbox VALUES (220, '200e856c-e424-4fc3-9b00-21ebbd2d99c8', 1, 50, 15, '15', 'member_joined', '{"person": "Ivan Petrov", "email": "ivan@cabinet-durand.fr", "member": "U0IVAN", "former": "", "here": "", "address_of": "", "proposal": "50", "at": "2026-03-10T08:00:00.785761+00:00"}', 'sent', 1, '2026-03-10 08:00:00.810789+00', '2026-03-10 08:00:00.785761+00', NULL, NULL, NULL, 'D0EMMA', '1773129600.925016', '', '2026-03-10 08:00:00.926435+00', 'C0F784CD1CF0', false, NULL);
INSERT INTO public.outbox VALUES (227, '269f7035-d10e-49bf-8eed-6397dded4eef', 1, 52, 15, '15', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:00.786573+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:00.885295+00', '2026-03-10 08:00:00.786573+00', NULL, NULL, NULL, 'D0EMMA', '1773129600.979866', '', '2026-03-10 08:00:00.981252+00', '20E0498442E1', false, NULL);
INSERT INTO public.outbox VALUES (221, '911595d2-7d0b-4b1e-b187-b3a2216929e2', 1, 52, 11, '11', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:00.786573+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:00.885295+00', '2026-03-10 08:00:00.786573+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '20E0498442E1', false, NULL);
INSERT INTO public.outbox VALUES (216, '47fe1f86-b827-438c-9b2e-ee2a891b8fcc', 1, 49, 15, '15', 'member_changed', '{"person": "Marc Lef\u00e8vre", "owner": "7", "email": "marc.lefevre@cabinet-durand.fr", "new_first_name": "Marc", "new_last_name": "Lenoir", "new_email": "marc.lefevre@cabinet-durand.fr", "member": "U0MARC", "proposal": "49", "at": "2026-03-10T08:00:00.783972+00:00"}', 'sent', 1, '2026-03-10 08:00:00.79191+00', '2026-03-10 08:00:00.783972+00', NULL, NULL, NULL, 'D0EMMA', '1773129600.867040', '', '2026-03-10 08:00:00.877046+00', 'FB4D882E8DBF', false, NULL);
INSERT INTO public.outbox VALUES (226, 'b968fa81-91aa-4aba-8a6e-df9af6e85fb0', 1, 52, 5, '5', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:00.786573+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:00.885295+00', '2026-03-10 08:00:00.786573+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '20E0498442E1', false, NULL);
INSERT INTO public.outbox VALUES (225, '572dced9-ac37-4b7c-a2fe-40c1c8ce1ce4', 1, 52, 4, '4', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:00.786573+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:00.885295+00', '2026-03-10 08:00:00.786573+00', NULL, NULL, NULL, 'D0REMI', '1773129600.951667', '', '2026-03-10 08:00:00.952838+00', '20E0498442E1', false, NULL);
INSERT INTO public.outbox VALUES (228, 'dc7d2509-3ceb-4d05-a4c7-089b3d8e9e39', 1, 52, NULL, 'channel', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:00.786573+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:00.885295+00', '2026-03-10 08:00:00.786573+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129600.952137', '', '2026-03-10 08:00:00.953083+00', '20E0498442E1', false, NULL);
INSERT INTO public.outbox VALUES (229, 'dec35911-67c9-4675-91e0-3bd0990dca5c', 1, 53, 1, '1', 'member_returned', '{"person": "Oscar Dupuis", "owner": "11", "email": "oscar@cabinet-durand.fr", "new_first_name": "Oscar", "new_last_name": "Dupuis", "new_email": "oscar@cabinet-durand.fr", "member": "U0OSCAR", "proposal": "53", "at": "2026-03-10T08:00:01.151931+00:00"}', 'sent', 1, '2026-03-10 08:00:01.159563+00', '2026-03-10 08:00:01.151931+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.196268', '', '2026-03-10 08:00:01.199473+00', '3D0747A6432E', false, NULL);
INSERT INTO public.outbox VALUES (230, '9f60bce6-27a3-4ec3-8e9c-129deb4d902d', 1, 53, 2, '2', 'member_returned', '{"person": "Oscar Dupuis", "owner": "11", "email": "oscar@cabinet-durand.fr", "new_first_name": "Oscar", "new_last_name": "Dupuis", "new_email": "oscar@cabinet-durand.fr", "member": "U0OSCAR", "proposal": "53", "at": "2026-03-10T08:00:01.151931+00:00"}', 'sent', 1, '2026-03-10 08:00:01.159563+00', '2026-03-10 08:00:01.151931+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.196774', '', '2026-03-10 08:00:01.199746+00', '3D0747A6432E', false, NULL);
INSERT INTO public.outbox VALUES (231, 'd07ef355-2e2b-4204-bae6-8e28bfb1c663', 1, 53, 3, '3', 'member_returned', '{"person": "Oscar Dupuis", "owner": "11", "email": "oscar@cabinet-durand.fr", "new_first_name": "Oscar", "new_last_name": "Dupuis", "new_email": "oscar@cabinet-durand.fr", "member": "U0OSCAR", "proposal": "53", "at": "2026-03-10T08:00:01.151931+00:00"}', 'sent', 1, '2026-03-10 08:00:01.159563+00', '2026-03-10 08:00:01.151931+00', NULL, NULL, NULL, 'D0PAULE', '1773129601.197331', '', '2026-03-10 08:00:01.199955+00', '3D0747A6432E', false, NULL);
INSERT INTO public.outbox VALUES (232, '214c8033-3545-45b3-8907-48e001ed274a', 1, 53, 15, '15', 'member_returned', '{"person": "Oscar Dupuis", "owner": "11", "email": "oscar@cabinet-durand.fr", "new_first_name": "Oscar", "new_last_name": "Dupuis", "new_email": "oscar@cabinet-durand.fr", "member": "U0OSCAR", "proposal": "53", "at": "2026-03-10T08:00:01.151931+00:00"}', 'sent', 1, '2026-03-10 08:00:01.159563+00', '2026-03-10 08:00:01.151931+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.197770', '', '2026-03-10 08:00:01.20012+00', '3D0747A6432E', false, NULL);
INSERT INTO public.outbox VALUES (222, '4904addb-cb21-4cac-a585-e8f253509731', 1, 52, 1, '1', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:00.786573+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:00.885295+00', '2026-03-10 08:00:00.786573+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.977368', '', '2026-03-10 08:00:00.980601+00', '20E0498442E1', false, NULL);
INSERT INTO public.outbox VALUES (223, 'f1f40eb9-0082-42bb-b1b0-219fc7e62729', 1, 52, 2, '2', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:00.786573+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:00.885295+00', '2026-03-10 08:00:00.786573+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.978899', '', '2026-03-10 08:00:00.980904+00', '20E0498442E1', false, NULL);
INSERT INTO public.outbox VALUES (224, 'bfca23a9-bb67-4590-ae8e-35044e08e36c', 1, 52, 3, '3', 'subscriber_suspended', '{"person": "Oscar Dupuis", "owner": "11", "author": "", "cause": "account_closed", "proposal": "52", "at": "2026-03-10T08:00:00.786573+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:00.885295+00', '2026-03-10 08:00:00.786573+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.979448', '', '2026-03-10 08:00:00.981081+00', '20E0498442E1', false, NULL);
INSERT INTO public.outbox VALUES (236, 'b2e106a8-c19c-4094-bcf6-ce2d86ccbce9', 1, 56, 3, '3', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.340519+00:00", "why": ""}', 'cancelled', 0, '2026-03-10 08:00:01.372127+00', '2026-03-10 08:00:01.340519+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:01.351816+00', '7C7337851861', false, NULL);
INSERT INTO public.outbox VALUES (235, '2f23a257-5f1a-44bb-9735-e2c223e7e505', 1, 56, 2, '2', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.340519+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.372127+00', '2026-03-10 08:00:01.340519+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.474004', '', '2026-03-10 08:00:01.47982+00', '7C7337851861', false, NULL);
INSERT INTO public.outbox VALUES (233, '87440571-5a84-4f17-8f83-f7ef93d81001', 1, 56, 9, '9', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.340519+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:01.372127+00', '2026-03-10 08:00:01.340519+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7C7337851861', false, NULL);
INSERT INTO public.outbox VALUES (234, '1a544b22-c77b-4c2b-ace9-667e2068c058', 1, 56, 1, '1', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.340519+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.372127+00', '2026-03-10 08:00:01.340519+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.471127', '', '2026-03-10 08:00:01.479522+00', '7C7337851861', false, NULL);
INSERT INTO public.outbox VALUES (213, '58c675ae-ee2c-49d9-8fab-0ec764702055', 1, 49, 1, '1', 'member_changed', '{"person": "Marc Lef\u00e8vre", "owner": "7", "email": "marc.lefevre@cabinet-durand.fr", "new_first_name": "Marc", "new_last_name": "Lenoir", "new_email": "marc.lefevre@cabinet-durand.fr", "member": "U0MARC", "proposal": "49", "at": "2026-03-10T08:00:00.783972+00:00"}', 'sent', 1, '2026-03-10 08:00:00.79191+00', '2026-03-10 08:00:00.783972+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129600.865207', '', '2026-03-10 08:00:00.876058+00', 'FB4D882E8DBF', false, NULL);
INSERT INTO public.outbox VALUES (214, 'e64b66b6-52eb-4801-a4f7-863f6d542ad1', 1, 49, 2, '2', 'member_changed', '{"person": "Marc Lef\u00e8vre", "owner": "7", "email": "marc.lefevre@cabinet-durand.fr", "new_first_name": "Marc", "new_last_name": "Lenoir", "new_email": "marc.lefevre@cabinet-durand.fr", "member": "U0MARC", "proposal": "49", "at": "2026-03-10T08:00:00.783972+00:00"}', 'sent', 1, '2026-03-10 08:00:00.79191+00', '2026-03-10 08:00:00.783972+00', NULL, NULL, NULL, 'D0HUGH', '1773129600.865958', '', '2026-03-10 08:00:00.876455+00', 'FB4D882E8DBF', false, NULL);
INSERT INTO public.outbox VALUES (215, 'd925a787-fe23-47e1-8fbd-b535a1c3717d', 1, 49, 3, '3', 'member_changed', '{"person": "Marc Lef\u00e8vre", "owner": "7", "email": "marc.lefevre@cabinet-durand.fr", "new_first_name": "Marc", "new_last_name": "Lenoir", "new_email": "marc.lefevre@cabinet-durand.fr", "member": "U0MARC", "proposal": "49", "at": "2026-03-10T08:00:00.783972+00:00"}', 'sent', 1, '2026-03-10 08:00:00.79191+00', '2026-03-10 08:00:00.783972+00', NULL, NULL, NULL, 'D0PAULE', '1773129600.866490', '', '2026-03-10 08:00:00.876769+00', 'FB4D882E8DBF', false, NULL);
INSERT INTO public.outbox VALUES (244, 'f93d621b-5e6b-4dee-ab00-459e80061a4f', 1, 57, 5, '5', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.351816+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.396605+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (250, '8d99d9d6-7016-40d7-ab98-d6fae1025ab0', 1, 57, 18, '18', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.351816+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.396605+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (254, '1c2a98f3-6680-4a77-939f-9f78d421ef53', 1, 57, 22, '22', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.351816+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.396605+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (259, 'e0d6ff09-81f5-49d4-864a-63026c1ff5d6', 1, 57, 5, '5', 'partner_left', '{"person": "Paule Rey", "owner": "3", "at": "2026-03-10T08:00:01.351816+00:00"}', 'unreachable', 0, '2026-03-10 08:00:01.408822+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (248, 'be3602b2-4c45-47e8-a714-25e819f68f57', 1, 57, 10, '10', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.351816+00:00"}', 'cancelled', 0, '2026-03-10 08:00:01.396605+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:01.351968+00', '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (252, '14bde3a6-ac43-48ed-ac6f-30cb311d3038', 1, 57, 20, '20', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.351816+00:00"}', 'sent', 1, '2026-03-10 08:00:01.396605+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, 'D100001', '1773129601.487645', '', '2026-03-10 08:00:01.490173+00', '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (253, '61639219-1599-4dc1-8e29-43b3fa5f303f', 1, 57, 21, '21', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.351816+00:00"}', 'sent', 1, '2026-03-10 08:00:01.396605+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, 'D100002', '1773129601.488164', '', '2026-03-10 08:00:01.490372+00', '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (269, '6ae6879a-19df-40a5-96c3-8fcbbec67247', 1, 60, 1, '1', 'partner_left', '{"person": "R\u00e9mi Sarre", "owner": "4", "at": "2026-03-10T08:00:01.367915+00:00"}', 'sent', 1, '2026-03-10 08:00:01.473368+00', '2026-03-10 08:00:01.367915+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.676383', '', '2026-03-10 08:00:01.682218+00', '470130C58D6E', false, NULL);
INSERT INTO public.outbox VALUES (241, 'fb2087fb-e871-48e4-aef7-ea70a59f992a', 1, 57, 1, '1', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.351816+00:00"}', 'sent', 1, '2026-03-10 08:00:01.396605+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.524975', '', '2026-03-10 08:00:01.533473+00', '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (242, 'c7505ecc-0f84-4d5c-a59f-e8dfae483a69', 1, 57, 2, '2', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.351816+00:00"}', 'sent', 1, '2026-03-10 08:00:01.396605+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.525825', '', '2026-03-10 08:00:01.533816+00', '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (243, '83924797-c1b0-4be6-9910-bff6d189e574', 1, 57, 4, '4', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.351816+00:00"}', 'cancelled', 0, '2026-03-10 08:00:01.396605+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:01.367915+00', '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (258, 'a018bd4e-564c-4fa9-997a-fe7efba0df1b', 1, 57, 4, '4', 'partner_left', '{"person": "Paule Rey", "owner": "3", "at": "2026-03-10T08:00:01.351816+00:00"}', 'cancelled', 0, '2026-03-10 08:00:01.408822+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:01.367915+00', '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (245, '758dc051-3ed2-4986-822e-e5d8d5a72560', 1, 57, 6, '6', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.351816+00:00"}', 'sent', 1, '2026-03-10 08:00:01.396605+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, 'D0ANNE', '1773129601.477089', '', '2026-03-10 08:00:01.480466+00', '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (246, '1803c509-2f94-4724-a715-77794be76239', 1, 57, 7, '7', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.351816+00:00"}', 'sent', 1, '2026-03-10 08:00:01.396605+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, 'D0MARC', '1773129601.477401', '', '2026-03-10 08:00:01.480617+00', '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (251, 'b23db077-d9a6-459e-85c5-304555185adb', 1, 57, 19, '19', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.351816+00:00"}', 'sent', 1, '2026-03-10 08:00:01.396605+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, 'D100000', '1773129601.478024', '', '2026-03-10 08:00:01.480965+00', '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (247, 'f49ee4e2-1ba2-4caa-a48b-0d0c0192800d', 1, 57, 8, '8', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.351816+00:00"}', 'sent', 1, '2026-03-10 08:00:01.396605+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, 'D0ZOE', '1773129601.477728', '', '2026-03-10 08:00:01.480796+00', '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (256, 'a3503b64-1ddf-4c6f-8308-ed6a0f6d2193', 1, 57, 1, '1', 'partner_left', '{"person": "Paule Rey", "owner": "3", "at": "2026-03-10T08:00:01.351816+00:00"}', 'sent', 1, '2026-03-10 08:00:01.408822+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.573173', '', '2026-03-10 08:00:01.57559+00', '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (249, 'ba306ad3-f5f2-4278-bd00-4f2b598cee5c', 1, 57, 15, '15', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.351816+00:00"}', 'sent', 1, '2026-03-10 08:00:01.396605+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.526323', '', '2026-03-10 08:00:01.534043+00', '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (255, '59c5dad2-37f7-4f18-afee-9fcb2bba2ed8', 1, 57, NULL, 'channel', 'administrator_resigned', '{"person": "Paule Rey", "at": "2026-03-10T08:00:01.351816+00:00"}', 'sent', 1, '2026-03-10 08:00:01.396605+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129601.526745', '', '2026-03-10 08:00:01.534254+00', '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (257, '2e736644-63d1-4c15-9197-85a91c7a0c80', 1, 57, 2, '2', 'partner_left', '{"person": "Paule Rey", "owner": "3", "at": "2026-03-10T08:00:01.351816+00:00"}', 'sent', 1, '2026-03-10 08:00:01.408822+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.573808', '', '2026-03-10 08:00:01.57599+00', '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (260, 'f5f74348-efb8-4a3a-9842-8c968dc8f9b0', 1, 57, 15, '15', 'partner_left', '{"person": "Paule Rey", "owner": "3", "at": "2026-03-10T08:00:01.351816+00:00"}', 'sent', 1, '2026-03-10 08:00:01.408822+00', '2026-03-10 08:00:01.351816+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.574277', '', '2026-03-10 08:00:01.576235+00', '0A71FC8CB204', false, NULL);
INSERT INTO public.outbox VALUES (238, 'b61b27a7-7505-4b79-bb9b-8e84ca075880', 1, 56, 5, '5', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.340519+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:01.372127+00', '2026-03-10 08:00:01.340519+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7C7337851861', false, NULL);
INSERT INTO public.outbox VALUES (261, '007a84d6-ca9e-4d69-9cc4-decd1ac7c3df', 1, 59, 10, '10', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "59", "at": "2026-03-10T08:00:01.351968+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:01.427501+00', '2026-03-10 08:00:01.351968+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '36B0A555FCD1', false, NULL);
INSERT INTO public.outbox VALUES (264, 'd77c370c-04e9-4a85-9a2e-c36b3a7bb960', 1, 59, 3, '3', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "59", "at": "2026-03-10T08:00:01.351968+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:01.427501+00', '2026-03-10 08:00:01.351968+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '36B0A555FCD1', false, NULL);
INSERT INTO public.outbox VALUES (266, '232dddea-5020-41d5-8c88-cc0be37b955c', 1, 59, 5, '5', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "59", "at": "2026-03-10T08:00:01.351968+00:00", "why": ""}', 'unreachable', 0, '2026-03-10 08:00:01.427501+00', '2026-03-10 08:00:01.351968+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '36B0A555FCD1', false, NULL);
INSERT INTO public.outbox VALUES (262, 'a2cbeb36-04ba-43f6-8780-1ee23cb8e116', 1, 59, 1, '1', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "59", "at": "2026-03-10T08:00:01.351968+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.427501+00', '2026-03-10 08:00:01.351968+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.628511', '', '2026-03-10 08:00:01.640434+00', '36B0A555FCD1', false, NULL);
INSERT INTO public.outbox VALUES (263, 'd8ed7f36-3caa-4b6e-a884-73be8c344f0f', 1, 59, 2, '2', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "59", "at": "2026-03-10T08:00:01.351968+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.427501+00', '2026-03-10 08:00:01.351968+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.629279', '', '2026-03-10 08:00:01.641103+00', '36B0A555FCD1', false, NULL);
INSERT INTO public.outbox VALUES (267, 'f10064f0-8c87-4289-bd40-8bd45f04514d', 1, 59, 15, '15', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "59", "at": "2026-03-10T08:00:01.351968+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.427501+00', '2026-03-10 08:00:01.351968+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.629862', '', '2026-03-10 08:00:01.64136+00', '36B0A555FCD1', false, NULL);
INSERT INTO public.outbox VALUES (265, '078e2414-9b57-470f-9a9a-b47d438a3f95', 1, 59, 4, '4', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "59", "at": "2026-03-10T08:00:01.351968+00:00", "why": ""}', 'cancelled', 0, '2026-03-10 08:00:01.427501+00', '2026-03-10 08:00:01.351968+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-10 08:00:01.367915+00', '36B0A555FCD1', false, NULL);
INSERT INTO public.outbox VALUES (237, 'e0e1a13a-04c6-4ba9-af4c-518921b283fc', 1, 56, 4, '4', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.340519+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.372127+00', '2026-03-10 08:00:01.340519+00', NULL, NULL, NULL, 'D0REMI', '1773129601.474505', '', '2026-03-10 08:00:01.479988+00', '7C7337851861', false, NULL);
INSERT INTO public.outbox VALUES (240, '2b4ccc24-acc5-4f7a-a00b-272bdb2f0673', 1, 56, NULL, 'channel', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.340519+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.372127+00', '2026-03-10 08:00:01.340519+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129601.476625', '', '2026-03-10 08:00:01.480316+00', '7C7337851861', false, NULL);
INSERT INTO public.outbox VALUES (239, '9644b24f-5846-42bf-9e63-ebdcd7a05c86', 1, 56, 15, '15', 'subscriber_suspended', '{"person": "Nora Benali", "owner": "9", "author": "", "cause": "account_closed", "proposal": "56", "at": "2026-03-10T08:00:01.340519+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.372127+00', '2026-03-10 08:00:01.340519+00', NULL, NULL, NULL, 'D0EMMA', '1773129601.475027', '', '2026-03-10 08:00:01.480168+00', '7C7337851861', false, NULL);
INSERT INTO public.outbox VALUES (268, '9a727cf2-e5e9-4e38-acd8-11a4d27ddd16', 1, 59, NULL, 'channel', 'subscriber_suspended', '{"person": "Bruno Caron", "owner": "10", "author": "", "cause": "account_closed", "proposal": "59", "at": "2026-03-10T08:00:01.351968+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:01.427501+00', '2026-03-10 08:00:01.351968+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129601.574669', '', '2026-03-10 08:00:01.576454+00', '36B0A555FCD1', false, NULL);
INSERT INTO public.outbox VALUES (274, '31af4d5a-a115-471d-b4e0-4301d5a47b10', 1, 61, 1, '1', 'review_opened', '{"author": "Claire Durand", "opened": "2026-03-10T08:00:01.826777+00:00", "until": "2026-03-24T08:00:01.826777+00:00", "overdue": "", "confirmed": "0", "ended": "0", "waiting": "9", "review": "1", "at": "2026-03-10T08:00:01.826777+00:00"}', 'sent', 1, '2026-03-10 08:00:01.846863+00', '2026-03-10 08:00:01.826777+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129601.889287', '', '2026-03-10 08:00:01.891448+00', 'AB8460943909', false, NULL);
INSERT INTO public.outbox VALUES (275, 'd0389770-b1ca-4732-9779-e5b7273f68e6', 1, 61, 2, '2', 'review_opened', '{"author": "Claire Durand", "opened": "2026-03-10T08:00:01.826777+00:00", "until": "2026-03-24T08:00:01.826777+00:00", "overdue": "", "confirmed": "0", "ended": "0", "waiting": "9", "review": "1", "at": "2026-03-10T08:00:01.826777+00:00"}', 'sent', 1, '2026-03-10 08:00:01.846863+00', '2026-03-10 08:00:01.826777+00', NULL, NULL, NULL, 'D0HUGH', '1773129601.890029', '', '2026-03-10 08:00:01.891841+00', 'AB8460943909', false, NULL);
INSERT INTO public.outbox VALUES (278, '6a0c4784-b84c-47e1-b0aa-dd234f3f4d72', 1, 64, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:02.295094+00:00"}', 'sent', 1, '2026-03-10 08:00:02.309596+00', '2026-03-10 08:00:02.295094+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.376918', '', '2026-03-10 08:00:02.379514+00', '98FD4E980ABC', false, NULL);
INSERT INTO public.outbox VALUES (282, 'f4c1c07a-2af6-4b40-8de6-3c2e5c987d00', 1, 64, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:02.295094+00:00"}', 'sent', 1, '2026-03-10 08:00:02.309596+00', '2026-03-10 08:00:02.295094+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.377400', '', '2026-03-10 08:00:02.379809+00', '98FD4E980ABC', false, NULL);
INSERT INTO public.outbox VALUES (277, 'e15bb2cc-61f0-406e-9e0a-cba103f85cac', 1, 64, 23, '23', 'password_ready', '{"author": "Claire Durand", "person": "Karim Kaci", "identifier": "karim@cabinet-durand.fr", "owner": "23", "starts": "", "at": "2026-03-10T08:00:02.295094+00:00"}', 'sent', 1, '2026-03-10 08:00:02.309596+00', '2026-03-10 08:00:02.295094+00', NULL, NULL, NULL, 'D0KARIM', '1773129602.376193', '', '2026-03-10 08:00:02.379174+00', '98FD4E980ABC', true, 23);
INSERT INTO public.outbox VALUES (284, 'e12aad3e-e0ee-4537-b4e3-768fc38ef340', 1, 65, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:02.409545+00:00"}', 'sent', 1, '2026-03-10 08:00:02.420737+00', '2026-03-10 08:00:02.409545+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.484333', '', '2026-03-10 08:00:02.486408+00', '705911C7CB59', false, NULL);
INSERT INTO public.outbox VALUES (283, '5e244522-a842-4a7c-b4f5-69b2cc7a57d7', 1, 65, 24, '24', 'password_ready', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:02.409545+00:00"}', 'sent', 1, '2026-03-10 08:00:02.420737+00', '2026-03-10 08:00:02.409545+00', NULL, NULL, NULL, 'D0LILA', '1773129602.482958', '', '2026-03-10 08:00:02.486124+00', '705911C7CB59', true, 24);
INSERT INTO public.outbox VALUES (286, 'ce1b11a8-a166-487a-bb8d-75f3f459ba5d', 1, 65, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:02.409545+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.420737+00', '2026-03-10 08:00:02.409545+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '705911C7CB59', false, NULL);
INSERT INTO public.outbox VALUES (287, 'c6e293e3-2e2c-4669-9e37-e1ad68417c4b', 1, 65, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:02.409545+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.420737+00', '2026-03-10 08:00:02.409545+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '705911C7CB59', false, NULL);
INSERT INTO public.outbox VALUES (300, '1672fd77-28c3-4ba7-9d6b-5ebf2d8d1e22', 1, 67, 15, '15', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:02.609855+00:00", "why": "Fin de mission"}', 'failed', 1, '2026-03-10 08:00:02.623504+00', '2026-03-10 08:00:02.609855+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:02.685043+00', '48FE558F3DD3', false, NULL);
INSERT INTO public.outbox VALUES (291, 'b6e22f48-d6e8-4a84-92b7-51af6821020e', 1, 66, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:02.473980+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.485045+00', '2026-03-10 08:00:02.47398+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '66080C38B822', false, NULL);
INSERT INTO public.outbox VALUES (292, '9b1d460b-826a-492e-a3d7-df6cf1ef29de', 1, 66, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:02.473980+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.485045+00', '2026-03-10 08:00:02.47398+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '66080C38B822', false, NULL);
INSERT INTO public.outbox VALUES (293, '2bcf0d46-0790-4522-a6e9-3e1b9bec2481', 1, 66, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:02.473980+00:00"}', 'unreachable', 0, '2026-03-10 08:00:02.485045+00', '2026-03-10 08:00:02.47398+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '66080C38B822', false, NULL);
INSERT INTO public.outbox VALUES (288, 'efcc6673-11c4-49d5-8ae6-da7c4ea4032c', 1, 65, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:02.409545+00:00"}', 'sent', 1, '2026-03-10 08:00:02.420737+00', '2026-03-10 08:00:02.409545+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.484681', '', '2026-03-10 08:00:02.486571+00', '705911C7CB59', false, NULL);
INSERT INTO public.outbox VALUES (302, 'b8843a3b-2c45-4b39-aeea-7f682e429930', 1, 65, 24, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Lila Leroy", "identifier": "lila@cabinet-durand.fr", "owner": "24", "starts": "", "at": "2026-03-10T08:00:02.849944+00:00", "why": "shown", "since": "2026-03-10T08:00:02.420737+00:00"}', 'sent', 1, '2026-03-10 08:00:02.87442+00', '2026-03-10 08:00:02.849944+00', NULL, NULL, '5e244522-a842-4a7c-b4f5-69b2cc7a57d7', 'D0LILA', '1773129602.482958', '', '2026-03-10 08:00:02.91655+00', 'AFA341CB966F', true, NULL);
INSERT INTO public.outbox VALUES (290, 'efc14599-238b-4d06-b091-960c063b8cb4', 1, 66, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:02.473980+00:00"}', 'sent', 1, '2026-03-10 08:00:02.485045+00', '2026-03-10 08:00:02.47398+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.537588', '', '2026-03-10 08:00:02.539686+00', '66080C38B822', false, NULL);
INSERT INTO public.outbox VALUES (289, '760f80d3-c4b2-4cf1-bd64-6cb0ed1e5c5f', 1, 66, 25, '25', 'password_ready', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:02.473980+00:00"}', 'failed', 1, '2026-03-10 08:00:02.485045+00', '2026-03-10 08:00:02.47398+00', NULL, NULL, NULL, NULL, NULL, 'user_not_found', '2026-03-10 08:00:02.539367+00', '66080C38B822', true, 25);
INSERT INTO public.outbox VALUES (294, 'd27147d6-c4f0-4723-8508-7514f05d8b40', 1, 66, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Ga\u00ebl Morvan", "identifier": "gael@cabinet-durand.fr", "owner": "25", "starts": "", "at": "2026-03-10T08:00:02.473980+00:00"}', 'sent', 1, '2026-03-10 08:00:02.485045+00', '2026-03-10 08:00:02.47398+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.538128', '', '2026-03-10 08:00:02.539882+00', '66080C38B822', false, NULL);
INSERT INTO public.outbox VALUES (297, '767d5039-2f0b-4599-b499-0aaacac22f30', 1, 67, 3, '3', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:02.609855+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-10 08:00:02.623504+00', '2026-03-10 08:00:02.609855+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '48FE558F3DD3', false, NULL);
INSERT INTO public.outbox VALUES (298, 'b5a9383e-1ea0-4b4b-932d-fe8f728a748a', 1, 67, 4, '4', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:02.609855+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-10 08:00:02.623504+00', '2026-03-10 08:00:02.609855+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '48FE558F3DD3', false, NULL);
INSERT INTO public.outbox VALUES (299, '00a54710-8640-40de-94fa-bc6c975351bb', 1, 67, 5, '5', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:02.609855+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-10 08:00:02.623504+00', '2026-03-10 08:00:02.609855+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '48FE558F3DD3', false, NULL);
INSERT INTO public.outbox VALUES (296, '9edd6380-108f-4ed4-b6e5-4ece08804777', 1, 67, 2, '2', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:02.609855+00:00", "why": "Fin de mission"}', 'sent', 1, '2026-03-10 08:00:02.623504+00', '2026-03-10 08:00:02.609855+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.680748', '', '2026-03-10 08:00:02.684357+00', '48FE558F3DD3', false, NULL);
INSERT INTO public.outbox VALUES (295, 'fcf84fa2-8e9a-4831-8438-dcc29509ae0c', 1, 67, 19, '19', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:02.609855+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:02.623504+00', '2026-03-10 08:00:02.609855+00', NULL, NULL, NULL, 'D100000', '1773129602.678619', '', '2026-03-10 08:00:02.683976+00', '48FE558F3DD3', false, NULL);
INSERT INTO public.outbox VALUES (301, '5480326d-7404-4996-a804-043bb03a6911', 1, 67, NULL, 'channel', 'subscriber_suspended', '{"person": "Pr\u00e9nom0 Nom0", "owner": "19", "author": "Claire Durand", "cause": "", "at": "2026-03-10T08:00:02.609855+00:00", "why": ""}', 'sent', 1, '2026-03-10 08:00:02.623504+00', '2026-03-10 08:00:02.609855+00', NULL, NULL, NULL, 'C0EQUIPE', '1773129602.682636', '', '2026-03-10 08:00:02.685324+00', '48FE558F3DD3', false, NULL);
INSERT INTO public.outbox VALUES (304, 'e860173b-a36e-46f1-91de-4fc0461e1313', 1, 69, 2, '2', 'enrolment_asked', '{"person": "Zo\u00eb O\u2019Neill", "owner": "8", "proposal": "69", "at": "2026-03-10T08:00:02.871364+00:00"}', 'sent', 1, '2026-03-10 08:00:02.908128+00', '2026-03-10 08:00:02.871364+00', NULL, NULL, NULL, 'D0HUGH', '1773129602.940833', '', '2026-03-10 08:00:02.942032+00', '13E7E9261D6D', false, NULL);
INSERT INTO public.outbox VALUES (303, 'e7e81c59-bd7f-4466-9054-5a6da17498f6', 1, 69, 1, '1', 'enrolment_asked', '{"person": "Zo\u00eb O\u2019Neill", "owner": "8", "proposal": "69", "at": "2026-03-10T08:00:02.871364+00:00"}', 'sent', 1, '2026-03-10 08:00:02.908128+00', '2026-03-10 08:00:02.871364+00', NULL, NULL, NULL, 'D0CLAIRE', '1773129602.940060', '', '2026-03-10 08:00:02.941755+00', '13E7E9261D6D', false, NULL);
INSERT INTO public.outbox VALUES (305, '1a01d101-984a-4023-8eab-988eda5d1b75', 1, 69, 15, '15', 'enrolment_asked', '{"person": "Zo\u00eb O\u2019Neill", "owner": "8", "proposal": "69", "at": "2026-03-10T08:00:02.871364+00:00"}', 'sent', 1, '2026-03-10 08:00:02.908128+00', '2026-03-10 08:00:02.871364+00', NULL, NULL, NULL, 'D0EMMA', '1773129602.941218', '', '2026-03-10 08:00:02.942185+00', '13E7E9261D6D', false, NULL);
INSERT INTO public.outbox VALUES (99, '2c192141-0b0f-45e5-93b7-31b953801d8b', 1, 23, NULL, 'channel', 'subscriber_added', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:04.736694+00', '2026-03-02 08:30:04.725539+00', NULL, NULL, NULL, 'C0EQUIPE', '1772440204.800610', '', '2026-03-02 08:30:04.806017+00', '08502CB073E6', false, NULL);
INSERT INTO public.outbox VALUES (100, '0f8e7187-545d-4508-8c05-7bf62f37d7c5', 1, 23, 14, NULL, 'password_withdrawn', '{"owner": "14"}', 'sent', 1, '2026-03-02 08:30:04.816383+00', '2026-03-02 08:30:06.666358+00', NULL, NULL, '8c9b60ab-38cf-4062-8527-5ec5feff1667', 'D0LOUIS', '1772440204.798083', '', '2026-03-02 08:30:06.731955+00', '284311B06A0D', true, NULL);
INSERT INTO public.outbox VALUES (310, '7df053dd-4457-4303-8a91-c8066da6fb5a', 1, 74, 6, '6', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:00.964582+00:00"}', 'owed', 1, '2026-03-10 10:00:00.976907+00', '2026-03-10 10:00:02.71675+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, '686CBC2755E5', false, NULL);
INSERT INTO public.outbox VALUES (306, 'c955df85-a652-449b-8e17-7432b4c80f01', 1, 71, 8, '8', 'password', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "occasion": "renewed", "at": "2026-03-10T10:00:00.245288+00:00"}', 'sent', 1, '2026-03-10 10:00:00.283999+00', '2026-03-10 10:00:00.245288+00', NULL, NULL, NULL, 'D0ZOE', '1773136800.464696', '', '2026-03-10 10:00:00.46553+00', '5D6892FB7B17', true, 8);
INSERT INTO public.outbox VALUES (307, '2d789cdb-e8cd-4c17-a291-0d8ed5dfb385', 1, 71, 8, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Zo\u00eb O\u2019Neill", "identifier": "zoe.oneill@cabinet-durand.fr", "owner": "8", "occasion": "renewed", "at": "2026-03-11T10:00:00.465530+00:00", "why": "expired", "since": "2026-03-10T10:00:00.283999+00:00"}', 'owed', 0, '2026-03-10 10:00:00.488763+00', '2026-03-11 10:00:00.46553+00', NULL, NULL, 'c955df85-a652-449b-8e17-7432b4c80f01', 'D0ZOE', '1773136800.464696', '', NULL, '5D6892FB7B17', true, NULL);
INSERT INTO public.outbox VALUES (311, '02f273a3-8746-4bb0-b2a6-af9e72027227', 1, 74, 2, '2', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:00.964582+00:00"}', 'owed', 1, '2026-03-10 10:00:00.976907+00', '2026-03-10 10:00:02.758012+00', NULL, NULL, NULL, NULL, NULL, 'http_503', NULL, '686CBC2755E5', false, NULL);
INSERT INTO public.outbox VALUES (315, '5cb32fe2-c9da-4106-b897-b08e317c6d20', 1, 74, 15, '15', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:00.964582+00:00"}', 'sent', 1, '2026-03-10 10:00:00.976907+00', '2026-03-10 10:00:00.964582+00', NULL, NULL, NULL, 'D0EMMA', '1773136801.013659', '', '2026-03-10 10:00:01.020575+00', '686CBC2755E5', false, NULL);
INSERT INTO public.outbox VALUES (312, '1da5ed4c-f179-4e45-8159-fefc34a98f7f', 1, 74, 3, '3', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:00.964582+00:00"}', 'unreachable', 0, '2026-03-10 10:00:00.976907+00', '2026-03-10 10:00:00.964582+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '686CBC2755E5', false, NULL);
INSERT INTO public.outbox VALUES (313, '17575cb5-6f32-4dc4-9aab-055d7b5083ee', 1, 74, 4, '4', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:00.964582+00:00"}', 'unreachable', 0, '2026-03-10 10:00:00.976907+00', '2026-03-10 10:00:00.964582+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '686CBC2755E5', false, NULL);
INSERT INTO public.outbox VALUES (314, '61ed665b-f38b-4a14-87ff-9b3d8acdd53e', 1, 74, 5, '5', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:00.964582+00:00"}', 'unreachable', 0, '2026-03-10 10:00:00.976907+00', '2026-03-10 10:00:00.964582+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '686CBC2755E5', false, NULL);
INSERT INTO public.outbox VALUES (309, 'edb3b5e0-846a-4e6d-a3d3-8a20bc9b475c', 1, 73, 21, '21', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom2 Nom2", "identifier": "crowd2@cabinet-durand.fr", "owner": "21", "occasion": "renewed", "at": "2026-03-10T10:00:00.753371+00:00"}', 'cancelled', 1, '2026-03-10 10:00:00.774103+00', '2026-03-10 10:00:01.94145+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', '2026-03-11 09:00:00.772915+00', 'A808CF0776FC', true, 21);
INSERT INTO public.outbox VALUES (316, '08be7ecb-c601-4429-a151-6b4a235c27da', 1, 74, NULL, 'channel', 'subscriber_changed', '{"author": "Claire Durand", "person": "Anne Petit", "owner": "6", "identifier": "", "fields": "function", "at": "2026-03-10T10:00:00.964582+00:00"}', 'sent', 1, '2026-03-10 10:00:00.976907+00', '2026-03-10 10:00:00.964582+00', NULL, NULL, NULL, 'C0EQUIPE', '1773136801.013986', '', '2026-03-10 10:00:01.020786+00', '686CBC2755E5', false, NULL);
INSERT INTO public.outbox VALUES (308, 'eaafa1cb-63bd-4007-81ec-ed0d85a25ff8', 1, 72, 7, '7', 'password', '{"author": "Claire Durand", "person": "Marc Lef\u00e8vre", "identifier": "marc.lefevre@cabinet-durand.fr", "owner": "7", "occasion": "renewed", "at": "2026-03-10T10:00:00.610092+00:00"}', 'owed', 1, '2026-03-10 10:00:00.618264+00', '2026-03-10 10:00:02.010527+00', NULL, NULL, NULL, NULL, NULL, 'connection_lost', NULL, 'BE816879706E', true, 7);
INSERT INTO public.outbox VALUES (317, '1fffa943-fd24-4d64-bbee-5a901af06d36', 1, 75, 17, '17', 'password', '{"author": "Claire Durand", "person": "L\u00e9a Jacquet", "identifier": "lea@cabinet-durand.fr", "owner": "17", "occasion": "added", "at": "2026-03-11T09:00:00.099153+00:00"}', 'owed', 0, '2026-03-11 09:00:00.11478+00', '2026-03-11 09:00:00.099153+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '7212E13860C7', true, 17);
INSERT INTO public.outbox VALUES (318, '7974cd97-0d5f-4905-bc0d-e0079f11ff60', 1, 76, 26, '26', 'password', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.249981+00:00"}', 'owed', 0, '2026-03-11 09:00:00.261818+00', '2026-03-11 09:00:00.249981+00', 'cabinet:32394:0185cda7', '2026-03-11 09:00:30.249981+00', NULL, NULL, NULL, '', NULL, '244CF4B1AA0C', true, 26);
INSERT INTO public.outbox VALUES (319, 'e0056296-5fc9-40ec-9d0b-224a5030eed4', 1, 76, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.249981+00:00"}', 'owed', 0, '2026-03-11 09:00:00.261818+00', '2026-03-11 09:00:00.249981+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '244CF4B1AA0C', false, NULL);
INSERT INTO public.outbox VALUES (320, '927013f9-d1b4-44d1-b790-36527de3f060', 1, 76, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.249981+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.261818+00', '2026-03-11 09:00:00.249981+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '244CF4B1AA0C', false, NULL);
INSERT INTO public.outbox VALUES (321, '860e1c12-786d-4544-97b4-d4cab5fcc511', 1, 76, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.249981+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.261818+00', '2026-03-11 09:00:00.249981+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '244CF4B1AA0C', false, NULL);
INSERT INTO public.outbox VALUES (322, '516d3a54-b6d8-4391-9d7f-c58034e9604c', 1, 76, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.249981+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.261818+00', '2026-03-11 09:00:00.249981+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '244CF4B1AA0C', false, NULL);
INSERT INTO public.outbox VALUES (323, 'cd59c8e0-2bd8-422f-9f82-655210c3f138', 1, 76, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Victor Nguyen", "identifier": "victor@cabinet-durand.fr", "owner": "26", "starts": "", "at": "2026-03-11T09:00:00.249981+00:00"}', 'owed', 0, '2026-03-11 09:00:00.261818+00', '2026-03-11 09:00:00.249981+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '244CF4B1AA0C', false, NULL);
INSERT INTO public.outbox VALUES (325, 'ea8865af-d77f-44bf-aaf1-85134fd5786f', 1, 77, 2, '2', 'subscriber_added', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.353142+00:00"}', 'owed', 0, '2026-03-11 09:00:00.361328+00', '2026-03-11 09:00:00.353142+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B765654200CF', false, NULL);
INSERT INTO public.outbox VALUES (326, '147f118e-8578-4808-b7ba-507c979105ef', 1, 77, 3, '3', 'subscriber_added', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.353142+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.361328+00', '2026-03-11 09:00:00.353142+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B765654200CF', false, NULL);
INSERT INTO public.outbox VALUES (327, '221d8b85-65d9-495e-bf90-6a9a3db2b07b', 1, 77, 4, '4', 'subscriber_added', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.353142+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.361328+00', '2026-03-11 09:00:00.353142+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B765654200CF', false, NULL);
INSERT INTO public.outbox VALUES (328, '051fef97-25ee-4e13-8e05-a8b6324f1ed1', 1, 77, 5, '5', 'subscriber_added', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.353142+00:00"}', 'unreachable', 0, '2026-03-11 09:00:00.361328+00', '2026-03-11 09:00:00.353142+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B765654200CF', false, NULL);
INSERT INTO public.outbox VALUES (329, 'b9553a48-a45f-4d17-8317-a3530ade8529', 1, 77, NULL, 'channel', 'subscriber_added', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.353142+00:00"}', 'owed', 0, '2026-03-11 09:00:00.361328+00', '2026-03-11 09:00:00.353142+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'B765654200CF', false, NULL);
INSERT INTO public.outbox VALUES (324, '2e27ce54-db69-4ced-9d96-da8eeda68eed', 1, 77, 27, '27', 'password', '{"author": "Claire Durand", "person": "Walid Ouali", "identifier": "walid@cabinet-durand.fr", "owner": "27", "starts": "", "at": "2026-03-11T09:00:00.353142+00:00"}', 'cancelled', 0, '2026-03-11 09:00:00.361328+00', '2026-03-11 09:00:00.353142+00', NULL, NULL, NULL, NULL, NULL, '', '2026-03-11 09:00:00.478944+00', 'B765654200CF', true, 27);
INSERT INTO public.outbox VALUES (330, '641d3731-12a7-4d1b-93be-5b12934bcd5a', 1, 78, 27, '27', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.478944+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:00.499671+00', '2026-03-11 09:00:00.478944+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D0487E120F59', false, NULL);
INSERT INTO public.outbox VALUES (331, 'bddc770a-8e95-4b56-b39b-e53b808bb619', 1, 78, 2, '2', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.478944+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:00.499671+00', '2026-03-11 09:00:00.478944+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D0487E120F59', false, NULL);
INSERT INTO public.outbox VALUES (332, '5ecfdba9-f6ce-43db-bed3-ba7765bce4d6', 1, 78, 3, '3', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.478944+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:00.499671+00', '2026-03-11 09:00:00.478944+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D0487E120F59', false, NULL);
INSERT INTO public.outbox VALUES (333, '38bd8669-f992-4eb2-b1e7-5ad9b473098e', 1, 78, 4, '4', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.478944+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:00.499671+00', '2026-03-11 09:00:00.478944+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D0487E120F59', false, NULL);
INSERT INTO public.outbox VALUES (334, 'e1af87c4-8282-4d3f-902c-f231feccc47e', 1, 78, 5, '5', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.478944+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:00.499671+00', '2026-03-11 09:00:00.478944+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D0487E120F59', false, NULL);
INSERT INTO public.outbox VALUES (335, 'd866e181-6b0d-4599-abcf-1de60f0696d0', 1, 78, 15, '15', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.478944+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:00.499671+00', '2026-03-11 09:00:00.478944+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D0487E120F59', false, NULL);
INSERT INTO public.outbox VALUES (336, '3ed4b303-6946-4057-8f73-ec0784b691bb', 1, 78, NULL, 'channel', 'subscriber_suspended', '{"person": "Walid Ouali", "owner": "27", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.478944+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:00.499671+00', '2026-03-11 09:00:00.478944+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'D0487E120F59', false, NULL);
INSERT INTO public.outbox VALUES (337, 'ffc89a36-2885-4a37-b4ac-e419d6bd738d', 1, 79, 20, '20', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.635258+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:00.651413+00', '2026-03-11 09:00:00.635258+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1FF18D50B6B6', false, NULL);
INSERT INTO public.outbox VALUES (338, 'a1d1989a-a165-459c-86f4-1f5a065c0c0b', 1, 79, 2, '2', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.635258+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:00.651413+00', '2026-03-11 09:00:00.635258+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1FF18D50B6B6', false, NULL);
INSERT INTO public.outbox VALUES (339, '8782c717-a63e-45bc-97fb-aaa4c88aa6a5', 1, 79, 3, '3', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.635258+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:00.651413+00', '2026-03-11 09:00:00.635258+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1FF18D50B6B6', false, NULL);
INSERT INTO public.outbox VALUES (340, '45ff5d6c-4c4b-4756-969e-947da1d76835', 1, 79, 4, '4', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.635258+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:00.651413+00', '2026-03-11 09:00:00.635258+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1FF18D50B6B6', false, NULL);
INSERT INTO public.outbox VALUES (341, 'dca3243c-cd34-4791-aba8-ca82d131d2e0', 1, 79, 5, '5', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.635258+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:00.651413+00', '2026-03-11 09:00:00.635258+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1FF18D50B6B6', false, NULL);
INSERT INTO public.outbox VALUES (342, '0e49eb12-6b19-465b-9fde-97e269189a5c', 1, 79, 15, '15', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.635258+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:00.651413+00', '2026-03-11 09:00:00.635258+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1FF18D50B6B6', false, NULL);
INSERT INTO public.outbox VALUES (343, 'f2e39586-9fa9-4ce3-8c01-db8557236872', 1, 79, NULL, 'channel', 'subscriber_suspended', '{"person": "Pr\u00e9nom1 Nom1", "owner": "20", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.635258+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:00.651413+00', '2026-03-11 09:00:00.635258+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '1FF18D50B6B6', false, NULL);
INSERT INTO public.outbox VALUES (344, '0bf7fbed-ef78-4969-aa6f-c0d9f94db0fa', 1, 73, 21, NULL, 'password_withdrawn', '{"author": "Claire Durand", "person": "Pr\u00e9nom2 Nom2", "identifier": "crowd2@cabinet-durand.fr", "owner": "21", "occasion": "renewed", "at": "2026-03-11T09:00:00.772915+00:00", "why": "ended", "since": "2026-03-10T10:00:00.774103+00:00"}', 'owed', 0, '2026-03-11 09:00:00.785201+00', '2026-03-11 09:00:00.772915+00', NULL, NULL, 'edb3b5e0-846a-4e6d-a3d3-8a20bc9b475c', NULL, NULL, '', NULL, '6EFE893441D6', true, NULL);
INSERT INTO public.outbox VALUES (345, '148d0616-ed25-45de-b15f-f1b1645e5abd', 1, 80, 21, '21', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.772915+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:00.792858+00', '2026-03-11 09:00:00.772915+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6EFE893441D6', false, NULL);
INSERT INTO public.outbox VALUES (346, '9362aa7c-0c3b-4101-aeb1-62d91c122178', 1, 80, 2, '2', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.772915+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:00.792858+00', '2026-03-11 09:00:00.772915+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6EFE893441D6', false, NULL);
INSERT INTO public.outbox VALUES (347, 'bea47c6e-dd87-435e-b9cb-fb60bd4d3602', 1, 80, 3, '3', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.772915+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:00.792858+00', '2026-03-11 09:00:00.772915+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6EFE893441D6', false, NULL);
INSERT INTO public.outbox VALUES (348, '64599608-3e23-4c54-b33b-5d7d291853ee', 1, 80, 4, '4', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.772915+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:00.792858+00', '2026-03-11 09:00:00.772915+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6EFE893441D6', false, NULL);
INSERT INTO public.outbox VALUES (349, 'f8c70b23-8880-42f0-afe3-ab31b7215359', 1, 80, 5, '5', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.772915+00:00", "why": "Fin de mission"}', 'unreachable', 0, '2026-03-11 09:00:00.792858+00', '2026-03-11 09:00:00.772915+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6EFE893441D6', false, NULL);
INSERT INTO public.outbox VALUES (350, '2c2ee31f-b154-465b-9ea6-275b1005caea', 1, 80, 15, '15', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.772915+00:00", "why": "Fin de mission"}', 'owed', 0, '2026-03-11 09:00:00.792858+00', '2026-03-11 09:00:00.772915+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6EFE893441D6', false, NULL);
INSERT INTO public.outbox VALUES (351, 'f3e6aff7-cc09-4334-b0a0-295bf84affcd', 1, 80, NULL, 'channel', 'subscriber_suspended', '{"person": "Pr\u00e9nom2 Nom2", "owner": "21", "author": "Claire Durand", "cause": "", "at": "2026-03-11T09:00:00.772915+00:00", "why": ""}', 'owed', 0, '2026-03-11 09:00:00.792858+00', '2026-03-11 09:00:00.772915+00', NULL, NULL, NULL, NULL, NULL, '', NULL, '6EFE893441D6', false, NULL);
INSERT INTO public.outbox VALUES (352, 'f089a520-6545-4ee3-8aef-330e045d6da4', 1, 81, 1, '1', 'import_started', '{"file": "arriv\u00e9es.csv", "total": "12", "at": "2026-03-11T09:00:01.505543+00:00"}', 'owed', 0, '2026-03-11 09:00:01.511121+00', '2026-03-11 09:00:01.505543+00', NULL, NULL, NULL, NULL, NULL, '', NULL, 'A0011165AC44', false, NULL);
INSERT INTO public.outbox VALUES (353, 'f5ac870d-6da0-4db9-8fde-0d3b52c2fdaf', 1, 82, 28, '28', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom3 Nom3", "identifier": "crowd3@cabinet-durand.fr", "owner": "28", "starts": "", "at": "2026-03-11T09:00:01.520208+00:00"}', 'owed', 0, '2026-03-11 09:00:01.550887+00', '2026-03-11 09:00:01.520208+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 28);
INSERT INTO public.outbox VALUES (354, '1c9e4229-3324-41f5-a1ad-efc6d4b950b0', 1, 83, 29, '29', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom4 Nom4", "identifier": "crowd4@cabinet-durand.fr", "owner": "29", "starts": "", "at": "2026-03-11T09:00:01.520208+00:00"}', 'owed', 0, '2026-03-11 09:00:01.550887+00', '2026-03-11 09:00:01.520208+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 29);
INSERT INTO public.outbox VALUES (355, 'cf1162f3-fb3d-4117-ad23-9be92fdbc027', 1, 84, 30, '30', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom5 Nom5", "identifier": "crowd5@cabinet-durand.fr", "owner": "30", "starts": "", "at": "2026-03-11T09:00:01.520208+00:00"}', 'owed', 0, '2026-03-11 09:00:01.550887+00', '2026-03-11 09:00:01.520208+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 30);
INSERT INTO public.outbox VALUES (356, '1ae3980d-0225-4e07-8353-fc535245078a', 1, 85, 31, '31', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom6 Nom6", "identifier": "crowd6@cabinet-durand.fr", "owner": "31", "starts": "", "at": "2026-03-11T09:00:01.520208+00:00"}', 'owed', 0, '2026-03-11 09:00:01.550887+00', '2026-03-11 09:00:01.520208+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 31);
INSERT INTO public.outbox VALUES (357, 'b7c294c1-7eab-47a0-a58b-9378473f650f', 1, 86, 32, '32', 'password', '{"author": "Claire Durand", "person": "Pr\u00e9nom7 Nom7", "identifier": "crowd7@cabinet-durand.fr", "owner": "32", "starts": "", "at": "2026-03-11T09:00:01.520208+00:00"}', 'owed', 0, '2026-03-11 09:00:01.550887+00', '2026-03-11 09:00:01.520208+00', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, false, 32);


--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.people VALUES (5, 1, 'jeanne.robert@cabinet-durand.fr', NULL, '', '', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.050942+00', 'none', NULL, NULL, '', '', '', '', 'jeanne.robert@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (1, 1, 'claire.durand@cabinet-durand.fr', 'U0CLAIRE', 'Claire', 'Durand', '+33144556670', 'Expert-comptable associée', true, '2026-03-02 08:30:01.24616+00', 'none', '2026-03-02 08:30:00.050942+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'claire durand', 'durand claire', 'claire durand claire.durand@cabinet-durand.fr expert-comptable associee', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (2, 1, 'hugh.martin@cabinet-durand.fr', 'U0HUGH', 'Hugh', 'Martin', NULL, 'Partner', true, '2026-03-02 08:30:02.137759+00', 'none', '2026-03-02 08:30:00.050942+00', 'none', NULL, NULL, 'en-GB', 'Europe/London', 'hugh martin', 'martin hugh', 'hugh martin hugh.martin@cabinet-durand.fr partner', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (6, 1, 'anne.petit@cabinet-durand.fr', 'U0ANNE', 'Anne', 'Petit', NULL, 'Assistante de direction', false, NULL, 'active', '2026-03-02 08:30:03.243696+00', 'delivered', '2026-03-02 08:30:03.342254+00', '$argon2id$v=19$m=19456,t=2,p=1$Rradl8cEmTE8Zsc+UwZJlg$nzgAW33Uy7rv0UtreHVYr5l6vO559y4cub9AM12/Nvk', 'fr-FR', 'Europe/Paris', 'anne petit', 'petit anne', 'anne petit anne.petit@cabinet-durand.fr assistante de direction', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (14, 1, 'erased-14.invalid', NULL, '', '№ 14', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:04.725539+00', 'none', NULL, NULL, '', '', '14 no', 'no 14', 'no 14 erased-14.invalid', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (9, 1, 'nora@cabinet-durand.fr', NULL, 'Nora', 'Benali', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:03.820751+00', 'noted', '2026-03-02 08:30:05.477906+00', '$argon2id$v=19$m=19456,t=2,p=1$1J5Mw0e1b7vNpzEiC3Q19w$ZsB+9j6TRPZpjAN7DecY3hUbfhRuJhwIfSelyKZjoDs', 'fr-FR', 'Europe/Paris', 'benali nora', 'benali nora', 'nora benali nora@cabinet-durand.fr', NULL, NULL, NULL, 'U0NORA');
INSERT INTO public.people VALUES (15, 1, 'emma@cabinet-durand.fr', 'U0EMMA', 'Emma', 'Hubert', NULL, '', false, '2026-03-02 08:30:08.034378+00', 'active', '2026-03-02 08:30:04.914609+00', 'delivered', '2026-03-02 08:30:04.985915+00', '$argon2id$v=19$m=19456,t=2,p=1$2GC3a7EgO5BmKD5m5yhgRQ$ATn1fxz5urr9LkU6OYBU/coelpNd82zd3hu4GU//BFU', 'fr-FR', 'Europe/Paris', 'emma hubert', 'hubert emma', 'emma hubert emma@cabinet-durand.fr', NULL, '2026-03-17', 7, NULL);
INSERT INTO public.people VALUES (3, 1, 'paule@cabinet-durand.fr', NULL, 'Paule', 'Rey', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.050942+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'paule rey', 'rey paule', 'paule rey paule@cabinet-durand.fr', NULL, NULL, NULL, 'U0PAULE');
INSERT INTO public.people VALUES (16, 1, 'yann@cabinet-durand.fr', 'U0YANN', 'Yann', 'Imbert', NULL, '', false, NULL, 'planned', '2026-03-02 08:30:05.029121+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'imbert yann', 'imbert yann', 'yann imbert yann@cabinet-durand.fr', '2026-06-01', '2026-09-30', NULL, NULL);
INSERT INTO public.people VALUES (18, 1, 'jean.absent@filiale.fr', NULL, 'Jean', 'Absent', NULL, '', false, NULL, 'active', '2026-03-02 08:30:05.253153+00', 'delivered', '2026-03-02 08:30:05.304878+00', '$argon2id$v=19$m=19456,t=2,p=1$L131y5cx4gNTZl8IR94nZw$fRSqqou/oBMbLngKZNEKhZAFVQull3e6pjIdtelF4Ng', '', '', 'absent jean', 'absent jean', 'jean absent jean.absent@filiale.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (17, 1, 'lea@cabinet-durand.fr', 'U0LEA', 'Léa', 'Jacquet', NULL, '', false, NULL, 'active', '2026-03-02 08:30:05.126921+00', 'to_send', '2026-03-11 09:00:00.099153+00', NULL, 'fr-FR', 'Europe/Paris', 'jacquet lea', 'jacquet lea', 'lea jacquet lea@cabinet-durand.fr', '2026-03-11', NULL, NULL, NULL);
INSERT INTO public.people VALUES (12, 1, 'sophie@cabinet-durand.fr', 'U0SOPHIE', 'Sophie', 'Étienne', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.405545+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'etienne sophie', 'etienne sophie', 'sophie etienne sophie@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (20, 1, 'crowd1@cabinet-durand.fr', 'U100001', 'Prénom1', 'Nom1', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:05.876707+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom1 prenom1', 'nom1 prenom1', 'prenom1 nom1 crowd1@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (11, 1, 'oscar@cabinet-durand.fr', 'U0OSCAR', 'Oscar', 'Dupuis', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:04.225009+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'dupuis oscar', 'dupuis oscar', 'oscar dupuis oscar@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (13, 1, 'thomas@cabinet-durand.fr', 'U0THOMAS', 'Thomas', 'Fabre', NULL, '', false, NULL, 'removed', '2026-03-02 08:30:04.558378+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'fabre thomas', 'fabre thomas', 'thomas fabre thomas@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (21, 1, 'crowd2@cabinet-durand.fr', 'U100002', 'Prénom2', 'Nom2', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:05.876707+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom2 prenom2', 'nom2 prenom2', 'prenom2 nom2 crowd2@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (10, 1, 'bruno@cabinet-durand.fr', NULL, 'Bruno', 'Caron', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:03.986907+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'bruno caron', 'caron bruno', 'bruno caron bruno@cabinet-durand.fr', NULL, NULL, NULL, 'U0BRUNO');
INSERT INTO public.people VALUES (4, 1, 'remi@cabinet-durand.fr', NULL, 'Rémi', 'Sarre', NULL, '', true, NULL, 'none', '2026-03-02 08:30:00.050942+00', 'none', NULL, NULL, 'en-GB', 'Europe/Paris', 'remi sarre', 'sarre remi', 'remi sarre remi@cabinet-durand.fr', NULL, NULL, NULL, 'U0REMI');
INSERT INTO public.people VALUES (19, 1, 'crowd0@cabinet-durand.fr', 'U100000', 'Prénom0', 'Nom0', NULL, '', false, NULL, 'suspended', '2026-03-02 08:30:05.876707+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'nom0 prenom0', 'nom0 prenom0', 'prenom0 nom0 crowd0@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (8, 1, 'zoe.oneill@cabinet-durand.fr', 'U0ZOE', 'Zoë', 'O’Neill', NULL, '', false, NULL, 'active', '2026-03-02 08:30:03.659517+00', 'delivered', '2026-03-10 10:00:00.46553+00', '$argon2id$v=19$m=19456,t=2,p=1$0B2cTiPzCIfUOHfEztxRuQ$/Kv28j10MxP6rxjocEVAeWLnU37gmPS49E/BmZ78ZqU', 'en-US', 'Europe/Paris', 'neill o zoe', 'o''neill zoe', 'zoe o''neill zoe.oneill@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (7, 1, 'marc.lefevre@cabinet-durand.fr', 'U0MARC', 'Marc', 'Lefèvre', NULL, '', false, NULL, 'active', '2026-03-02 08:30:03.48575+00', 'to_send', '2026-03-10 10:00:00.610092+00', '$argon2id$v=19$m=19456,t=2,p=1$h+AtGcDOfq36Aftz+nb39g$mys1ADjW3uRczjZpiUml9NpX8vru0Pf3zLFCHG7Fz8I', 'fr-FR', 'Europe/Paris', 'lefevre marc', 'lefevre marc', 'marc lefevre marc.lefevre@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (22, 1, 'felix.faure@filiale.fr', NULL, 'Félix', 'Faure', NULL, '', false, NULL, 'active', '2026-03-02 08:30:05.876707+00', 'none', '2026-03-02 08:30:05.876707+00', NULL, '', '', 'faure felix', 'faure felix', 'felix faure felix.faure@filiale.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (23, 1, 'karim@cabinet-durand.fr', 'U0KARIM', 'Karim', 'Kaci', NULL, '', false, NULL, 'active', '2026-03-10 08:00:02.295094+00', 'delivered', '2026-03-10 08:00:02.379174+00', NULL, 'fr-FR', 'Europe/Paris', 'kaci karim', 'kaci karim', 'karim kaci karim@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (25, 1, 'gael@cabinet-durand.fr', 'U0GAEL', 'Gaël', 'Morvan', NULL, '', false, NULL, 'active', '2026-03-10 08:00:02.47398+00', 'failed', '2026-03-10 08:00:02.539367+00', NULL, 'fr-FR', 'Europe/Paris', 'gael morvan', 'morvan gael', 'gael morvan gael@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (24, 1, 'lila@cabinet-durand.fr', 'U0LILA', 'Lila', 'Leroy', NULL, '', false, NULL, 'active', '2026-03-10 08:00:02.409545+00', 'noted', '2026-03-10 08:00:02.849944+00', '$argon2id$v=19$m=19456,t=2,p=1$mWEphjmk6pTL7qvwxWowgA$3xFRr5ZuaUFtv8lP0erqXJh7dJPRe3rFx2kk9/XNmxI', 'en-US', 'Europe/Paris', 'leroy lila', 'leroy lila', 'lila leroy lila@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (26, 1, 'victor@cabinet-durand.fr', 'U0VICTOR', 'Victor', 'Nguyen', NULL, '', false, NULL, 'active', '2026-03-11 09:00:00.249981+00', 'to_send', '2026-03-11 09:00:00.249981+00', '$argon2id$v=19$m=19456,t=2,p=1$3lPdDXBI/39TNmxOvVntWA$U9x25mCN6dcrJN6toQ7GAJ5h6pmnx1+GBK2y9zTwYrQ', 'fr-FR', 'Europe/Paris', 'nguyen victor', 'nguyen victor', 'victor nguyen victor@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (27, 1, 'walid@cabinet-durand.fr', 'U0WALID', 'Walid', 'Ouali', NULL, '', false, NULL, 'suspended', '2026-03-11 09:00:00.353142+00', 'none', NULL, NULL, 'fr-FR', 'Europe/Paris', 'ouali walid', 'ouali walid', 'walid ouali walid@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (28, 1, 'crowd3@cabinet-durand.fr', 'U100003', 'Prénom3', 'Nom3', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.520208+00', 'to_send', '2026-03-11 09:00:01.520208+00', NULL, 'fr-FR', 'Europe/Paris', 'nom3 prenom3', 'nom3 prenom3', 'prenom3 nom3 crowd3@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (29, 1, 'crowd4@cabinet-durand.fr', 'U100004', 'Prénom4', 'Nom4', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.520208+00', 'to_send', '2026-03-11 09:00:01.520208+00', NULL, 'fr-FR', 'Europe/Paris', 'nom4 prenom4', 'nom4 prenom4', 'prenom4 nom4 crowd4@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (30, 1, 'crowd5@cabinet-durand.fr', 'U100005', 'Prénom5', 'Nom5', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.520208+00', 'to_send', '2026-03-11 09:00:01.520208+00', NULL, 'fr-FR', 'Europe/Paris', 'nom5 prenom5', 'nom5 prenom5', 'prenom5 nom5 crowd5@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (31, 1, 'crowd6@cabinet-durand.fr', 'U100006', 'Prénom6', 'Nom6', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.520208+00', 'to_send', '2026-03-11 09:00:01.520208+00', NULL, 'fr-FR', 'Europe/Paris', 'nom6 prenom6', 'nom6 prenom6', 'prenom6 nom6 crowd6@cabinet-durand.fr', NULL, NULL, NULL, NULL);
INSERT INTO public.people VALUES (32, 1, 'crowd7@cabinet-durand.fr', 'U100007', 'Prénom7', 'Nom7', NULL, '', false, NULL, 'active', '2026-03-11 09:00:01.520208+00', 'to_send', '2026-03-11 09:00:01.520208+00', NULL, 'fr-FR', 'Europe/Paris', 'nom7 prenom7', 'nom7 prenom7', 'prenom7 nom7 crowd7@cabinet-durand.fr', NULL, NULL, NULL, NULL);


--
-- Data for Name: review_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.review_lines VALUES (1, 18, 0, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 22, 1, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 15, 2, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 20, 5, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 21, 6, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 8, 7, NULL, NULL, NULL);
INSERT INTO public.review_lines VALUES (1, 6, 8, 'kept', 1, '2026-03-10 08:00:02.017912+00');
INSERT INTO public.review_lines VALUES (1, 7, 3, 'kept', 1, '2026-03-10 08:00:02.188068+00');
INSERT INTO public.review_lines VALUES (1, 19, 4, 'ended', NULL, '2026-03-11 09:00:00.117571+00');


--
-- Data for Name: reviews; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reviews VALUES (1, 1, '2026-03-10 08:00:01.826777+00', 1, NULL, 0);


--
-- Data for Name: spaces; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spaces VALUES (1, 'T0CABINET', 'Cabinet Durand & Associés', '2026-03-02 08:30:00.375298+00', '75da1153a72e9a98567cd9dd1e87383173c817ae81e8c2f251bc49510152868a', 86);


--
-- Name: journal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_id_seq', 86, true);


--
-- Name: outbox_position_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_position_seq', 357, true);


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



BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0031');
CREATE TABLE broadcasts (
	id INTEGER NOT NULL, 
	space_id INTEGER NOT NULL, 
	entry INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	payload JSON NOT NULL, 
	at DATETIME NOT NULL, 
	besides INTEGER NOT NULL, 
	cursor INTEGER NOT NULL, 
	ahead JSON NOT NULL, 
	request TEXT, 
	done BOOLEAN NOT NULL, 
	CONSTRAINT pk_broadcasts PRIMARY KEY (id), 
	CONSTRAINT fk_broadcasts_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_broadcasts_entry_journal FOREIGN KEY(entry) REFERENCES journal (id), 
	CONSTRAINT fk_broadcasts_besides_people FOREIGN KEY(besides) REFERENCES people (id)
);
INSERT INTO "broadcasts" VALUES(1,1,8,'administrator_enrolled','{"at": "2026-03-02T08:30:01.123295+00:00", "person": 1, "approved_by": 2}','2026-03-02 08:30:01.123295',1,5,'[]','632C225E083B',1);
INSERT INTO "broadcasts" VALUES(2,1,11,'administrator_enrolled','{"at": "2026-03-02T08:30:01.903886+00:00", "person": 2, "approved_by": 1}','2026-03-02 08:30:01.903886',2,5,'[]','BCF40FF68F97',1);
INSERT INTO "broadcasts" VALUES(3,1,14,'administrator_enrolled','{"at": "2026-03-02T08:30:03.114166+00:00", "person": 3, "approved_by": 1}','2026-03-02 08:30:03.114166',3,5,'[]','9C34DE528E4D',1);
INSERT INTO "broadcasts" VALUES(4,1,43,'administrator_enrolled','{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}','2026-03-02 08:30:09.546815',15,22,'[]','6E964E926A5F',1);
INSERT INTO "broadcasts" VALUES(5,1,59,'administrator_resigned','{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3, "takeover": null}','2026-03-10 08:00:01.483616',3,22,'[15]','F027CFAF06B5',1);
CREATE TABLE drifts (
	space_id INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	aspect TEXT NOT NULL, 
	found TEXT NOT NULL, 
	since DATETIME NOT NULL, 
	lets_in BOOLEAN NOT NULL, 
	over BOOLEAN NOT NULL, 
	kept_by INTEGER, 
	kept_until DATE, 
	entry INTEGER, 
	CONSTRAINT pk_drifts PRIMARY KEY (space_id, person, aspect), 
	CONSTRAINT fk_drifts_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_drifts_kept_by_people FOREIGN KEY(kept_by) REFERENCES people (id), 
	CONSTRAINT fk_drifts_entry_journal FOREIGN KEY(entry) REFERENCES journal (id)
);
INSERT INTO "drifts" VALUES(1,7,'name','Marc Petit-Lenoir','2026-03-11 09:00:02.509977',0,0,NULL,NULL,NULL);
CREATE TABLE gathered (
	message CHAR(32) NOT NULL, 
	entry INTEGER NOT NULL, 
	stranger INTEGER NOT NULL, 
	CONSTRAINT pk_gathered PRIMARY KEY (message, entry), 
	CONSTRAINT fk_gathered_message_outbox FOREIGN KEY(message) REFERENCES outbox (id), 
	CONSTRAINT fk_gathered_entry_journal FOREIGN KEY(entry) REFERENCES journal (id)
);
INSERT INTO "gathered" VALUES('1252de2f193f4388b5bea144f7010447',79,0);
INSERT INTO "gathered" VALUES('1252de2f193f4388b5bea144f7010447',82,0);
INSERT INTO "gathered" VALUES('1252de2f193f4388b5bea144f7010447',83,0);
INSERT INTO "gathered" VALUES('1252de2f193f4388b5bea144f7010447',84,0);
CREATE TABLE homes (
	space_id INTEGER NOT NULL, 
	slack_id TEXT NOT NULL, 
	person INTEGER, 
	opened_at DATETIME NOT NULL, 
	locale TEXT NOT NULL, 
	timezone TEXT NOT NULL, 
	shown TEXT NOT NULL, 
	CONSTRAINT pk_homes PRIMARY KEY (space_id, slack_id), 
	CONSTRAINT fk_homes_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_homes_person_people FOREIGN KEY(person) REFERENCES people (id)
);
INSERT INTO "homes" VALUES(1,'U0CLAIRE',1,'2026-03-02 08:30:00.437489','fr-FR','Europe/Paris','4064ae36bfba250512184afe478a871c9bfbbd01595a35a0dde414f247c7425a');
INSERT INTO "homes" VALUES(1,'U0HUGH',2,'2026-03-02 08:30:00.482070','en-GB','Europe/London','6f9c7968af74cdc75b873ce1ac33d03c59043fafa84cb6a5bfe346a4ec6ebb83');
INSERT INTO "homes" VALUES(1,'U0PAULE',3,'2026-03-02 08:30:00.495586','fr-FR','Europe/Paris','5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
INSERT INTO "homes" VALUES(1,'U0ANNE',NULL,'2026-03-02 08:30:00.517813','fr-FR','Europe/Paris','927ffd28b78dfd696f06e819c46c4edc68766cec6d4b57c9df0d6f7dc290294b');
INSERT INTO "homes" VALUES(1,'U0ZOE',NULL,'2026-03-02 08:30:00.536403','en-US','Europe/Paris','f00ac2723cb75d0688cd597bcd5c5e98f9aa21dab6809db4075dcc2b1eae6dd0');
INSERT INTO "homes" VALUES(1,'U0MARC',7,'2026-03-02 08:30:07.129220','fr-FR','Europe/Paris','d6bafbf23d43ee6e115f227ebf53433458b042007acb0756e6961c76f09db55a');
INSERT INTO "homes" VALUES(1,'U0NORA',9,'2026-03-02 08:30:07.202955','fr-FR','Europe/Paris','5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
CREATE TABLE import_lines (
	import_id TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	space_id INTEGER NOT NULL, 
	verdict TEXT NOT NULL, 
	typed JSON NOT NULL, 
	refusals JSON NOT NULL, 
	cautions JSON NOT NULL, 
	CONSTRAINT pk_import_lines PRIMARY KEY (import_id, number), 
	CONSTRAINT fk_import_lines_import_id_imports FOREIGN KEY(import_id) REFERENCES imports (id), 
	CONSTRAINT fk_import_lines_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id)
);
INSERT INTO "import_lines" VALUES('47d0dbc6cbb0471aba17167dd2a5e631',2,1,'add','{"fields": {"last_name": "Nom15", "first_name": "Pr\u00e9nom15", "email": "crowd15@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('47d0dbc6cbb0471aba17167dd2a5e631',3,1,'add','{"fields": {"last_name": "Nom16", "first_name": "Pr\u00e9nom16", "email": "crowd16@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('47d0dbc6cbb0471aba17167dd2a5e631',4,1,'add','{"fields": {"last_name": "Nom17", "first_name": "Pr\u00e9nom17", "email": "crowd17@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('47d0dbc6cbb0471aba17167dd2a5e631',5,1,'add','{"fields": {"last_name": "Nom18", "first_name": "Pr\u00e9nom18", "email": "crowd18@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('47d0dbc6cbb0471aba17167dd2a5e631',6,1,'add','{"fields": {"last_name": "Nom19", "first_name": "Pr\u00e9nom19", "email": "crowd19@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('47d0dbc6cbb0471aba17167dd2a5e631',7,1,'refused','{"fields": {"last_name": "Simon", "first_name": "Sam", "email": "sam@gmail.com"}}','[["not_a_collaborator", {"email": "sam@gmail.com"}]]','[]');
INSERT INTO "import_lines" VALUES('1bdc96bb744d40b5bc77bd5f0f4b16ce',7,1,'add','{"fields": {"last_name": "Nom8", "first_name": "Pr\u00e9nom8", "email": "crowd8@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('1bdc96bb744d40b5bc77bd5f0f4b16ce',8,1,'add','{"fields": {"last_name": "Nom9", "first_name": "Pr\u00e9nom9", "email": "crowd9@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('1bdc96bb744d40b5bc77bd5f0f4b16ce',9,1,'add','{"fields": {"last_name": "Nom10", "first_name": "Pr\u00e9nom10", "email": "crowd10@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('1bdc96bb744d40b5bc77bd5f0f4b16ce',10,1,'add','{"fields": {"last_name": "Nom11", "first_name": "Pr\u00e9nom11", "email": "crowd11@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('1bdc96bb744d40b5bc77bd5f0f4b16ce',11,1,'add','{"fields": {"last_name": "Nom12", "first_name": "Pr\u00e9nom12", "email": "crowd12@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('1bdc96bb744d40b5bc77bd5f0f4b16ce',12,1,'add','{"fields": {"last_name": "Nom13", "first_name": "Pr\u00e9nom13", "email": "crowd13@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('1bdc96bb744d40b5bc77bd5f0f4b16ce',13,1,'add','{"fields": {"last_name": "Nom14", "first_name": "Pr\u00e9nom14", "email": "crowd14@cabinet-durand.fr"}}','[]','[]');
CREATE TABLE imports (
	id TEXT NOT NULL, 
	space_id INTEGER NOT NULL, 
	author INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	file_name TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	total INTEGER NOT NULL, 
	added INTEGER NOT NULL, 
	there INTEGER NOT NULL, 
	left_out INTEGER NOT NULL, 
	refused INTEGER NOT NULL, 
	outside INTEGER NOT NULL, 
	told INTEGER NOT NULL, 
	holder TEXT, 
	lease_until DATETIME, 
	notice CHAR(32), 
	upload TEXT, 
	settled BOOLEAN NOT NULL, coverage JSON, 
	CONSTRAINT pk_imports PRIMARY KEY (id), 
	CONSTRAINT fk_imports_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_imports_author_people FOREIGN KEY(author) REFERENCES people (id)
);
INSERT INTO "imports" VALUES('0a4369e93699488f8d95334021649b9d',1,1,'done','abonnés.csv','90ec8c778dccaa29d34e6252a3fdd4382159d6206269b69281f312dd98c43174','','2026-03-02 08:30:07.559856','2026-03-02 08:30:07.666359',5,4,0,0,1,1,4,NULL,NULL,'5e8299936c304580a0053e06c79bef4a','FEF7FADB89D',1,'{"export": "", "read": [], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
INSERT INTO "imports" VALUES('47d0dbc6cbb0471aba17167dd2a5e631',1,2,'proposed','paie.csv','3f80b136e1d29ba8dc99a68bc1e756ae351e4cf164fc60f1566d55a5272669e6','','2026-03-11 09:00:01.473701',NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,NULL,0,'{"export": "", "read": ["Nom", "Pr\u00e9nom", "Courriel", "T\u00e9l\u00e9phone", "Fonction", "Motif"], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
INSERT INTO "imports" VALUES('1bdc96bb744d40b5bc77bd5f0f4b16ce',1,1,'running','arrivées.csv','1aed41e2c347569f424863ccae3e29b7a9f332b714e2d0a8e6b725888ab2fa91','','2026-03-11 09:00:01.890154',NULL,12,5,0,0,0,0,0,'cabinet:1:deadbeef','2026-03-11 09:00:31.947739','31b2310480cf4f468aaced0ebca57385',NULL,0,'{"export": "", "read": [], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	space_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	action TEXT NOT NULL, 
	actor INTEGER, 
	whom INTEGER, 
	why TEXT NOT NULL, 
	form TEXT, request TEXT, salt TEXT DEFAULT '' NOT NULL, digest TEXT DEFAULT '' NOT NULL, hash TEXT DEFAULT '' NOT NULL, told TEXT, actor_name TEXT, actor_salt TEXT, actor_digest TEXT, blanked JSON, 
	CONSTRAINT pk_journal PRIMARY KEY (id), 
	CONSTRAINT fk_journal_space_id FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_journal_actor FOREIGN KEY(actor) REFERENCES people (id), 
	CONSTRAINT fk_journal_whom FOREIGN KEY(whom) REFERENCES people (id), 
	CONSTRAINT uq_journal_space_id_form UNIQUE (space_id, form)
);
INSERT INTO "journal" VALUES(1,1,'2026-03-02 08:30:00.079117','partner_added',NULL,1,'',NULL,'600BB535D758','3cbf2e0bac1fdb7aecf7b1115290b669','a7778d63eb400d14bd8a75186c45411914445118e3d3a978b5b555ef841d9903','d83da3b43d3ad81fa75c9112be06b3abf896651c90a54b608c0c808df2057670','{"name":"Claire Durand","after":{"email":"claire.durand@cabinet-durand.fr","phone":"+33144556670","function":"Expert-comptable associée","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0CLAIRE"}}','','4a175f832d9b122f579a648fa34a574c','9bbf16f9ffcf51436d935d193f38148eca5d0486ce34383f2e0f313b7c0e769f',NULL);
INSERT INTO "journal" VALUES(2,1,'2026-03-02 08:30:00.079117','partner_added',NULL,2,'',NULL,'600BB535D758','d86572176295d89a9ab1007681538df5','d3700014b1d5beb38ede27ea17e6047f7b3d4e13366d2d29fc5ba72e4b19aefc','a98c42c3a553daf35bcc1c9c877224f0501ecfd427000136381dc9b83bba07f0','{"name":"Hugh Martin","after":{"email":"hugh.martin@cabinet-durand.fr","phone":null,"function":"Partner","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0HUGH"}}','','502133a2f21f8e9c6d1696f416eb6434','374429376dde561db358e8a1c5c550ef218f6d9c851bf543574cf2ba928916f4',NULL);
INSERT INTO "journal" VALUES(3,1,'2026-03-02 08:30:00.079117','partner_added',NULL,3,'',NULL,'600BB535D758','16ab04f68c078b92bdc5e8dc14d56b8e','01494e35c773d8f651e907615fe80125bf3329efb18d066bbaebfbe55bfa8d98','ffdc3642e2fb34efb4e99504acc66aeccdfbc1ee87d40a1863b1824b577843db','{"name":"Paule Rey","after":{"email":"paule@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0PAULE"}}','','c779a6849444bab919fd03b23c288b18','bdb92bfeba0263cb8565dabb533a4a066389d1e72984d741f4262062af650fff',NULL);
INSERT INTO "journal" VALUES(4,1,'2026-03-02 08:30:00.079117','partner_added',NULL,4,'',NULL,'600BB535D758','ea02b78031739486a2d876738c454684','e2e608f02182f8044d3ee187e1bbbbf2b6bdf4426e773c8057a32df95506afc3','5d413349263f0225b53a7edaf532604209786b6dfa3f607de8946629c58fd2de','{"name":"Rémi Sarre","after":{"email":"remi@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0REMI"}}','','f261a31828340c840b5ce416a70cb1d5','c63f45c1faa97f73e4d4f3360dea09a92c7d96b641d7d3227056131ed1ff3ca4',NULL);
INSERT INTO "journal" VALUES(5,1,'2026-03-02 08:30:00.079117','partner_added',NULL,5,'',NULL,'600BB535D758','0e18fc66a17d9b1e197f8f9981004e6e','99cf8ef09a4c7d7d73f5e39f05d61ba345474e15a01168414d60ec51d6a83e5f','d6b76d6b5b6e2f2880e8b4f59a2960074490856000a153d88b482e9771e83958','{"name":"jeanne.robert@cabinet-durand.fr","after":{"email":"jeanne.robert@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":null}}','','fd46daef006a2a2b535d6e31a15649b5','5eac68730ef26afd540dcfd1b4526bd816a525681f97b2bcdf2114602e317881',NULL);
INSERT INTO "journal" VALUES(6,1,'2026-03-02 08:30:00.568019','enrolment_asked',1,1,'','d15ab56b219144f9be3035d63b0e06f0','EBEDF4E14D87','dfda2981e2e22e24994f73ab0c0dc4b2','4aa8293eec93a6421850e1ba2ecb32bd6a977d31502253e8ae4d920835d3fa8d','8642516076e4064aec17578c6d14b17df25738720fc17253c0ebc687a778fdf1','{"name":"Claire Durand"}','Claire Durand','e680de95ede2d4acc6c7f9be29456272','4758c72ec70569872ce98f34d8185162da5e345a16500f9a0ee97616048ac645',NULL);
INSERT INTO "journal" VALUES(7,1,'2026-03-02 08:30:01.123295','enrolment_approved',2,1,'','answer:6','632C225E083B','73dc98260ffede153279e76fa3923e00','d521191f4922f80f148e42fd3a2a9fd1ad7f4d10c11f308e1733e03465812b39','7de0aadb4d8e7291ba34aa05ba57cb7926879ff615890e2ebca3b550b7883446','{"name":"Claire Durand"}','Hugh Martin','71bcc18ad2f7a5f0c85e2c0b5c4fb3c2','21165314310483eb1ff41e82a36b4cc64019f4a2ea1e539d4ec71fe4a1b0b42e',NULL);
INSERT INTO "journal" VALUES(8,1,'2026-03-02 08:30:01.123295','administrator_enrolled',1,1,'',NULL,'632C225E083B','ced115ed3e094b6e33c41cd157241fc0','01f42666c6e439c7eb4b0a1edff900d51277260a40da710f4959982811490d8d','7670e79825a9103e55bba9878f9449a680b6232a6cbd4f5dafcf6791758c3e00','{"name":"Claire Durand","before":{"administrator":false},"after":{"administrator":true}}','Claire Durand','cd01cb76e65a69ab11a0c77e5133c12f','be7cc83c045cebbc4222b5d346e867064e01875d14a9b5e9c1cd1c1b884b43f4',NULL);
INSERT INTO "journal" VALUES(9,1,'2026-03-02 08:30:01.350575','enrolment_asked',2,2,'','de96e25cfa6a498dbcf2f51ae0b25e13','987F069B1416','df93e8856aba5a1b06f9b16eddbd0604','cdb7a5605eb4387b2dfa39c28888839bc3b6b0f7f6f3b63c13a16e42cab6ec73','847c4eb99d947f503ebb6a75e9895c71ad5d8314f1ceb1c13eebd480ef5027f6','{"name":"Hugh Martin"}','Hugh Martin','c75b51759cad7c2cb5bcb60377a82946','389946ff1e15091fb74abff84cb556e7d1b5b520f90d3020aa4392fab13d6a21',NULL);
INSERT INTO "journal" VALUES(10,1,'2026-03-02 08:30:01.903886','enrolment_approved',1,2,'','answer:9','BCF40FF68F97','593fa12222929356d3f0235510d6b949','e85445019968cd895b07c83ed4454940192aa34a08be88abc579249649177611','9fcb28e6bdc878fb6194a05ae051d395c53f9dea71ab07db4de9bb3aab5df487','{"name":"Hugh Martin"}','Claire Durand','c273de872c4cf60d243ff22605f37fe5','839cc3522e16bc4c3e67a9ae6cb0581a1e417067fed30f3d5a2880f73372269a',NULL);
INSERT INTO "journal" VALUES(11,1,'2026-03-02 08:30:01.903886','administrator_enrolled',2,2,'',NULL,'BCF40FF68F97','6220b903b5fc9ca87b6bc89ea1543e68','73a41a447c581e32f59deb385fe8c1c37af3e50e6b8a560bab315ac45c14d10a','994451b6d83a10904635e2e2ae1b160de0b703ed57856fda85dc7298f9a54039','{"name":"Hugh Martin","before":{"administrator":false},"after":{"administrator":true}}','Hugh Martin','70e0b27f6897eff3accb1901ae325015','6616ed9b550940bac1f3344cbafe95cebaee8a19562870f05dcb27de2971ba7a',NULL);
INSERT INTO "journal" VALUES(12,1,'2026-03-02 08:30:02.532443','enrolment_asked',3,3,'','32008e2f1af74f0a97d976b2d4abc1a1','3F7C2ED0E79D','85eb4141db4a26839f0651bf23c51de8','ca6baba7520e153b2156019c09850ffc1ac29f37a36336297c2916f482161b6d','53f97738c95e6367a457bddebe2a2c2ff3d80140dc69b958e22a33da345940d1','{"name":"Paule Rey"}','Paule Rey','a7ef78f1116b113cba6f5f1bfcedf99e','054f0979792a79c7013319183c6dd062408913e55c522472367c7be85e39b5a6',NULL);
INSERT INTO "journal" VALUES(13,1,'2026-03-02 08:30:03.114166','enrolment_approved',1,3,'','answer:12','9C34DE528E4D','f82765fc6c40bc8bc5e94ebf4899640d','263e834309b4317aeeaa96ea29e09a929c799f51bb7c0c544d6697bed447c593','6f0e79d4b03b767d74839845fe459f8f554883fd33b4d36e4a24679fb609a69f','{"name":"Paule Rey"}','Claire Durand','50ee010191a8d6e643bca1a6834e2d7f','236caac09a87f4fe5f43de45db536358eafa1846aa50cb89fe911414dee9055e',NULL);
INSERT INTO "journal" VALUES(14,1,'2026-03-02 08:30:03.114166','administrator_enrolled',3,3,'',NULL,'9C34DE528E4D','bb291127e608619e1e48ee5e819ce7c7','a2dbad5b2fd41dc9062e2ea8900b4f18e360d97065b0fc6f1d38796f0ba6e675','de1dd3752907ae4aa9a1240aa3193c10c30f6078bac55f39f993f6fab7db9687','{"name":"Paule Rey","before":{"administrator":false},"after":{"administrator":true}}','Paule Rey','96275f05841cf72a73b6c6e7b7d15ee5','f00aaddd3bc6330861d6cfa6932fcfdbc6be637d8c2bab85ad6669ec050c2173',NULL);
INSERT INTO "journal" VALUES(15,1,'2026-03-02 08:30:04.580528','subscriber_added',1,6,'','e85628404a2a4472884af7890de64b1b','D2D96EB8403A','1bddbbc72a9bfe5db934fcaae98e35d7','8f81b77a06d5d2f10c97be06c5ab492481308ea2e4faacbc19a601e56fe39935','bfcb80ab0657cb076d84534d75fc970e4bfe9c733410901d331f6fbf50ad8fc2','{"name":"Anne Petit","after":{"email":"anne.petit@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ANNE"}}','Claire Durand','355b04b4bf352c10d8b61c1a61adc8f5','b46049d318853fbfa6b2edf5ce2126d617c0b4de58f311ea8c2ac9c298f2328f',NULL);
INSERT INTO "journal" VALUES(16,1,'2026-03-02 08:30:04.825878','subscriber_added',1,7,'','0181677cb43442d09a28585b79be87f8','E13C5EA8B34E','348260a8277341bfd72d62a9733fa67d','5502194faea74923106e01d44c4cedd28c1f13c31d45b4ada0a7902c53de35a1','9a2f1b1d2d1d9ef04fa41930c2d8640788dba5db76f7dbe7448a67418eafb624','{"name":"Marc Lefèvre","after":{"email":"marc.lefevre@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0MARC"}}','Claire Durand','0a5aa95723fa8577db27d9673417f6a2','c57ffd3ececa8c679881f0c3a3032b30bdf3fccfb348fe1d4d26464a3a6f778f',NULL);
INSERT INTO "journal" VALUES(17,1,'2026-03-02 08:30:05.158692','subscriber_added',1,8,'','a75bbba21d4143e89ed9f969cce76ed1','F3C12DC4EC73','0186fc6a13b8a77edac6956fd6f9e230','d7dd0295c9e80dd31a882c462020ab30adf95cc55f18c85e3739db3b7aeb3918','3d005aec810faaf510b0524465f0e3b830cbb0b87e73aba9ad85a6fcd13a04be','{"name":"Zoë O’Neill","after":{"email":"zoe.oneill@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ZOE"}}','Claire Durand','975468729799053e5f3e813b7e9a102c','6c93cc1f6b0d517f8da93e079a62a7c9a97b755ce38a2d99bf04993dfbdbe343',NULL);
INSERT INTO "journal" VALUES(18,1,'2026-03-02 08:30:05.374777','subscriber_added',1,9,'','c6a3d6420e3b4b349bea453b37638ff7','3355177480CB','380a329135e46a0746adbdce6e3e0cfc','7e0a04966af78e1a6a982aeb7512e45710bae8ba26887acd7c48263a0f29e64a','311cc067460d64ae33c4154f2fdaaabc4b0f4a2d556d1cbdfa46db8526273450','{"name":"Nora Benali","after":{"email":"nora@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0NORA"}}','Claire Durand','b8e33932248284a1bdd2f894b82c0c72','5fc6a629d0f0cd43e075c3f0b976ad3d27037ae65fa0f33708aa2d97175d000d',NULL);
INSERT INTO "journal" VALUES(19,1,'2026-03-02 08:30:05.543980','subscriber_added',1,10,'','b97890979da144a583ccc793dfb3696b','3EC892B02E8B','37f0503fedf7d0fa805dfe922e79ac96','4346d25b9a0f852ef107b32ff2c2b943005813c3fba44a07ba5c6f529b8c6cfd','d4456ddd6c5df82f2366c39f94b41547f6ec95c68d131dbfd64b4b7453a7d2aa','{"name":"Bruno Caron","after":{"email":"bruno@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0BRUNO"}}','Claire Durand','f69d8aa5cbd1ec2183f866aac6c4f741','85b83b1b2af90777c996d32ef3b5ea0a54406adcf3234bb978f4daaef736f103',NULL);
INSERT INTO "journal" VALUES(20,1,'2026-03-02 08:30:05.776227','subscriber_added',1,11,'','4dffe5ced3d84df79f39ca48629ea89a','A50918C6A7B2','0cf506844cb64438e860aa9d040b2760','299f7d0a3909e64fcefd3eb1d1e8baf79fce27b48ed95c5f91927378a6375db1','37eed457dafd05fb2bc12edb5c172836493c3378ccf4e0fb4cea999bdeb9ed7f','{"name":"Oscar Dupuis","after":{"email":"oscar@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0OSCAR"}}','Claire Durand','490192db98bbe5ef04b642d3f08f71b9','923e27cb0f149e813dd9575b5002dddbd95815be9e78171a5bc75aae929edb9e',NULL);
INSERT INTO "journal" VALUES(21,1,'2026-03-02 08:30:06.038127','subscriber_added',1,12,'','c5f6c2af58794e6d8073abd5bcb7c2ef','25B606DC0DEA','e0a00d2136bcfaaba393d49545167726','8a11233d5d929e8ef8dbc1cfb6f71e4a2cca8275a2d648c5754b13122f67a91c','9e07213cdc0968a7e5c3433e274cdfbb1f63bad4a625cafe14468ced6ccb535c','{"name":"Sophie Étienne","after":{"email":"sophie@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0SOPHIE"}}','Claire Durand','4875b9ada69c0c89701a3b22c7ce5fd3','d71349a8ea80325a6ec91adeae2fbcdf3a1804d9ef09d5576114b9d898fe6fa5',NULL);
INSERT INTO "journal" VALUES(22,1,'2026-03-02 08:30:06.216078','subscriber_added',1,13,'','b5599a04f31344068217e670a0a8c70e','D7FE0AB74699','9414178dd721cb45954c15e2163e6691','3c8908b87576d3d2c5af31b51b602d0daac31aa2b50230f48e227771a2b0da90','b28c35ae1139da8b5bc5d6ce7791a8252b24e1b8f023b72f2c5de45bd3e6bf08','{"name":"Thomas Fabre","after":{"email":"thomas@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0THOMAS"}}','Claire Durand','835bab8a50934fd5f49af9c6c3c83773','8aefd3dfa51e44b32da10d948586731a2e6a40e83ef12be35eff8ad18829f769',NULL);
INSERT INTO "journal" VALUES(23,1,'2026-03-02 08:30:06.379525','subscriber_added',1,14,'','0caf0fec27db48d9bc8b44229fb4fafa','1485AD9DCAA2','','2f24f76e1dfd577e363bf01f2be22d294ba705af3b1ba62064888f7c081f136a','a306b8c93862d5880605747cfca50982a9232f33b4904f96a0ce6603bac4fc12','','Claire Durand','e625cd00708d4e65a02a821cf1d2c4d3','0afadd5af4872b0b6749f9003f3600aac64841f26b1f0913b2241a03e502daef',NULL);
INSERT INTO "journal" VALUES(24,1,'2026-03-02 08:30:06.616051','subscriber_added',1,15,'','77c0c82ee0e64868bb37900838b90073','87BA824D1ED6','9e262d68d0225adbeb2890bb7ca84b6b','ea9698ab1f06fd4db5a21c92c33302bfc1c73f42620e807f61c9f632f40bc020','041bf514eced68917c534971bc644d9406df6169ad22c10aa9ac45a3507be013','{"name":"Emma Hubert","after":{"email":"emma@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":"2026-03-17","back_on":null,"account":"U0EMMA"}}','Claire Durand','91389d110c19de02e761fb892d4be5c7','31b78f2705e7b4a39417fe71a96e6557daf0505fe944debc498fc5941b9975c3',NULL);
INSERT INTO "journal" VALUES(25,1,'2026-03-02 08:30:06.704477','subscriber_added',1,16,'','5ee6bfd61a7b40118afe1b690341f5db','3F2E81422CD8','9734e88b5e06eefc434c70de4ea6107c','7d5bb0f09127255295f6dd974a57f5266fdee43083aeeaa8003d74a02e729d85','ea5d4572d8d6d996af55f7666907b3785a1496c58efc08b2497406bf3c69610e','{"name":"Yann Imbert","after":{"email":"yann@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-06-01","ends_on":"2026-09-30","back_on":null,"account":"U0YANN"}}','Claire Durand','8054249a8511e19b8544a4a36d0ef6e6','70c229ff65f620ea802afb9749497c5bf02adebd46131e5657c6d9ec28ff5369',NULL);
INSERT INTO "journal" VALUES(26,1,'2026-03-02 08:30:06.847713','subscriber_added',1,17,'','0f19857a399a4a7a8a396d9f611c0ea4','5D6A1AFB2D7F','381dab4f2c2d9f3f81f3dcb49d7b6556','e491c15f77b76760377937dab49585b8352eb65419733c6d133d3a1c3718b5f1','a6f06e613ad07e9aa96bcd360105d08bd0cd801e48dd2f33a6ece70ec3120da2','{"name":"Léa Jacquet","after":{"email":"lea@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-03-11","ends_on":null,"back_on":null,"account":"U0LEA"}}','Claire Durand','f869276b264c19e3a08e24e82517df67','f256b1aa29130e79c626dbf7b3fe36f5ad2b043c40e98f0ff6c90161a345a19a',NULL);
INSERT INTO "journal" VALUES(27,1,'2026-03-02 08:30:06.949962','subscriber_added',1,18,'','5fb3f67a5ddd488eba96111a7226d3aa','26B4672E9403','1b8a72b7e3681ae54e98cf3d18025a98','f1f5a5c0bdbc345ba6d942f56d43641dad11f2d1c41a27d685ab86fd15e4b581','30f9357ab52d4966cbd4b7a771dd57afa8f73dd11a6f491cd9674aaf86d2f23b','{"name":"Jean Absent","after":{"email":"jean.absent@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":null}}','Claire Durand','c6020ad883bd928c29773127ef1cb1f5','5d68cb282612664e941adecb162bbcb67c1a0e08625244138b6399c2379de098',NULL);
INSERT INTO "journal" VALUES(28,1,'2026-03-02 08:30:07.146432','password_noted',7,7,'',NULL,'0081FAB0F485','0aef86de4fd6f13f45af4ca893c955ae','db12564873ebc4ebcc31e0c79180166ee84210802be1bd677468efdf2997c208','a3b01d5e21313c4663569fcac00c66288b1b22832922012cd01b8b51660f948a','{"name":"Marc Lefèvre"}','Marc Lefèvre','5ae94ad34f96c8931d34f61aef9ac89b','b3f8f51f2b0dd94d28ed5edbc74bfc384e93b1d5a1af88893e0882cfc0f5d3b6',NULL);
INSERT INTO "journal" VALUES(29,1,'2026-03-02 08:30:07.218009','password_noted',9,9,'',NULL,'8709B5A1D9AA','e2c5c9cbda454b98a5014c1de05d1d18','3ba15a6aed8312e68badd5df2b4beea878dc577f2a1f5369d64f39b2926a0c48','0eba5ce4c64f12894291b2c96aed129dff95864128d9837643815cfad31c0e50','{"name":"Nora Benali"}','Nora Benali','88eceb119b6a37865886af80df727904','7779ce0e47ffc767f3cc71af3705c626f50c4cc37397d0c1084f72632c3e477a',NULL);
INSERT INTO "journal" VALUES(30,1,'2026-03-02 08:30:07.589069','import_started',1,NULL,'','0a4369e93699488f8d95334021649b9d','CBAAEF17A189','8bf8bdb20a70de42285ea8edfea773ad','376d180a1384f1a72ca7402cbe0b64a46aad70ab7b21f1c8ebf11b9487a9ced6','170ff51c54e9995c61ee0deca6e140cb29eef291733da07f72f1096f280b0a95','{"facts":{"file":"abonnés.csv","total":5}}','Claire Durand','91581b8c718e644d8691b742bfa65e83','75e9f09176e76b014be41ea2e5dfd43567a061710f2d7fab6c69f7f284aae4cf',NULL);
INSERT INTO "journal" VALUES(31,1,'2026-03-02 08:30:07.639630','subscriber_added',1,19,'',NULL,NULL,'af6fc931a76fc8e6fcc32316d8c30558','1891f58c5f39aa5c3505c533ccd1703243bb34e8bb85b173aecfc2292f22294e','18c28642b5bfaf4ada65cb27181a88df79b2829887980390d1fc77dda7848819','{"name":"Prénom0 Nom0","after":{"email":"crowd0@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100000"}}','Claire Durand','4e1b023bacafd85a5655d42fba0891c2','2807380d980af0ad5d0defb3eb28c19817ff229b87124d6928a6524421a6ddac',NULL);
INSERT INTO "journal" VALUES(32,1,'2026-03-02 08:30:07.639630','subscriber_added',1,20,'',NULL,NULL,'abd47b82bffb153028717802b7ac196a','e2b0a82d95915f71c009951df1535ee8077d317ce3b1d4e55138324d89114b82','a78afd093d172777b9938a918928123d36ad5b313d398b2dab8bcc5fbc339f53','{"name":"Prénom1 Nom1","after":{"email":"crowd1@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100001"}}','Claire Durand','ba03b977cab81e979e85ee017c2518eb','437dd4e8bcb90ae6fec82f7a26d3b0618b33276a651a41f70a86f6c51ebd4b72',NULL);
INSERT INTO "journal" VALUES(33,1,'2026-03-02 08:30:07.639630','subscriber_added',1,21,'',NULL,NULL,'094e54d60171415c3f7154524c3ade33','0c0133d7d4573b6c41168362c535a4843b68dfa02fea8b4a6e7a89f807869252','41757e10522fbaf4380e7228a598af4529bcc9cb07b361b8e9f2746c220fe9df','{"name":"Prénom2 Nom2","after":{"email":"crowd2@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100002"}}','Claire Durand','0efc8ef9d4bc0d0edc40f8cc86b6f049','2e31fce3d3c3c188c05419e1cbfdcf75578619cf786814aaa4cae7c24c3b2959',NULL);
INSERT INTO "journal" VALUES(34,1,'2026-03-02 08:30:07.639630','subscriber_added',1,22,'',NULL,NULL,'fecad3f56323171748792bc311c28736','fe7340ff1b165cff88176ef056e46370b429e325c4eabe429da75bc9cf071571','a459322b58b2cefb8ce814fccdc60e2acc0f4d28916cc07f76e715b0aa6e4ff8','{"name":"Félix Faure","after":{"email":"felix.faure@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":null}}','Claire Durand','a067bfa53ab1947039adc880cb2b3d1d','badc88fbceaf9bf9c68dec0f1a8bb2a921ad06a7b125ae349b8705bc31efccf3',NULL);
INSERT INTO "journal" VALUES(35,1,'2026-03-02 08:30:07.666359','import_ended',1,NULL,'',NULL,NULL,'a3932400cd025b8730937bcf056d82b2','5e4c71ef80b830c2cfffb0a2611ad9de0fc009ab6aaa16d6a79cb9dc17ecae39','c25aa8d9d6c3f597b2009142030fd41c4608b6e0877dac016e1e6f1293933852','{"facts":{"outcome":"done","file":"abonnés.csv","added":4,"there":0,"left_out":0,"refused":1,"total":5}}','Claire Durand','ee5cc6a22cf5f3f2477e1056094d4423','52f238acd926801e75c11518a6d1901874fb8173e42453cc98b8fcde9efa812f',NULL);
INSERT INTO "journal" VALUES(36,1,'2026-03-02 08:30:07.909256','subscriber_suspended',1,12,'Congé sabbatique','401359b7a89e4d34895faf52e98ee816','33BEBBF5EDEC','d670e7df16d6ad982c5b214993d271b4','9849bb6d491ac82dfdd8808c745d4266ed82ba9b06232ab2a96fe2bfb4d858e2','e1c5fdb196cf47c4d2ecad7172d2077347cf62f9e4d03ea7f8ed6f8b06c98702','{"name":"Sophie Étienne","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','7a90693cfbe89afab8335ab73d1370a7','f8b4c817ed3efe97d3ebef69b1dad4ac2201a9e7e0297856333153eccb31e76e',NULL);
INSERT INTO "journal" VALUES(37,1,'2026-03-02 08:30:08.009541','subscriber_removed',1,13,'Fin de mission','b03b8f28577c4c828de6086f4b80bd4f','F5FA76F8FA25','90bf719766e81139bddfff843fff4701','f4515bfc51e1e9a0571a9f0fa57af64a267129a1eb8cfd454e9ea4d29cacb2d7','d0c346f97e165eb0694092df6d1b0035bc6cc6fdadab1ea868c107b8d8e09532','{"name":"Thomas Fabre","before":{"access":"active"},"after":{"access":"removed"}}','Claire Durand','3ddde1157c84846447c736a1224b3e91','7b9b49a808bc5961d1451876fd6a112c7640e1a3e9a1c0ce833238710424e623',NULL);
INSERT INTO "journal" VALUES(38,1,'2026-03-02 08:30:08.151472','subscriber_removed',1,14,'','7c17e6da998041daaaa017481abb585e','EB1D8234EB8A','','727091126e2d23433ecea18e2aa2dd2b72af2a6e8e35c751034b28cf88d56bc6','de26aeeebafc4c20ccc5f61e72bfd15baeb6e405c2a6edce9cf6ffab68fc5f5d','','Claire Durand','5714df7ca387b814598fb04a68a198c1','6c24b9f95749765a08785d993debd841b06c86e2ab17b45442cf24ea75532f7b',NULL);
INSERT INTO "journal" VALUES(39,1,'2026-03-02 08:30:08.277216','enrolment_asked',7,7,'','15bcd6d270f5456ebd0c499444f1af0d','717108F791BF','533967186ebcaca6039bbfd08a9bb575','62335e0c25f0512ffa04a84c4b4e671d4ac2a9e648194444e2c619d5be2e934a','77ebc9f25d7a9a6c6f4b13f6f72330f599d403f02e14433bed1e16c96a518bc4','{"name":"Marc Lefèvre"}','Marc Lefèvre','133546d2628e7cd8487a6a77bcb70fbd','c0170e56febd4e9f01adbe7363d069a07d7b453ee9109e96ca0f098cd48424ce',NULL);
INSERT INTO "journal" VALUES(40,1,'2026-03-02 08:30:08.813968','enrolment_refused',2,7,'','answer:39','BBB2D97DE68F','938e8fee3bbce31a3388653b58905c43','70191fc9837d61135decc935f50fc49aa8438e69051ac26ddc495f621df50c9a','1f6d185091ff1e66be9aaa520b25e75398a40635e25c7bbaba544e7eacb729fa','{"name":"Marc Lefèvre"}','Hugh Martin','1985f46d64344e25b9767a781ec0f9b1','10de83e173aa86951fb5e6b7f59fdb3ac6d1ac82601e8da4c42065a2c4c9c0e4',NULL);
INSERT INTO "journal" VALUES(41,1,'2026-03-02 08:30:08.992033','enrolment_asked',15,15,'','015796413e1e44ada65f81b27ea386da','F320DAC9D840','e422bffd3a4dd14d42d6481086922291','59f3b696c39bcffc523543fe506582c5fe78e16a530e351c0917139caeab11a3','73d5e89df676f42fbc4da447f8f892ff002fd111d57cf1f42a45ba9da45851e0','{"name":"Emma Hubert"}','Emma Hubert','cd62a0e7c78f5e00949299d56af1dabf','bd20873ed4f93126fff239c7e0c2f5a7e536d895aa007889f4b7f5bfb6928a2a',NULL);
INSERT INTO "journal" VALUES(42,1,'2026-03-02 08:30:09.546815','enrolment_approved',2,15,'','answer:41','6E964E926A5F','009150c3d2aaf226352820c42a59772c','10fa3044d9055122f24de1f2c8f243cecb572066b257a10d8bce716412f864c1','02de5d1cec21eaf62fdf50ad55042b86267fd6a536017f72e79eadbcd02d5f60','{"name":"Emma Hubert"}','Hugh Martin','a7cea2adb17a228b762e33db3b8419cc','ed5aa7dea72786cb40f22ada6f8f390e504fa15e4bd570c10bcbd7403b874420',NULL);
INSERT INTO "journal" VALUES(43,1,'2026-03-02 08:30:09.546815','administrator_enrolled',15,15,'',NULL,'6E964E926A5F','6aa6740ae6f64657d15683382d432c13','93018e165ea4980b495516ef160a34a019e2acc6a0f96b24d8cd43deaf4a5096','13fe90b20cb589a92e08427390c3d326ddefd64dc0fd48c236425fa2e35b968c','{"name":"Emma Hubert","before":{"administrator":false},"after":{"administrator":true}}','Emma Hubert','21796a2a5a11cce025b06d2970ae6111','8d35fa680ce2458577e99b2c67336490003856df06d40ce99eb80a38da610e03',NULL);
INSERT INTO "journal" VALUES(44,1,'2026-03-02 08:30:09.883242','enrolment_asked',6,6,'','7880f5fe158f4b938f8fd42cde7b2396','99DCB1F33303','d57afb23e1cb0bc1a66aae22ff76d911','754ac62fb793d39bab26545e5647693279a450079475b94a0ce0e288ea9c2262','f5491f5797b77ba188d57ce50b187d32609c4952ce794e6d5d81f9eac77356ca','{"name":"Anne Petit"}','Anne Petit','088f0fc14ece88863700f6d7fa61aba9','bc1a72f797730c5e86a47ece8a9e3fee1e10b285eb632f2bcd37290835bf0051',NULL);
INSERT INTO "journal" VALUES(45,1,'2026-03-10 08:00:00.224792','end_reminded',NULL,15,'',NULL,'7EF86ABFA3F3','0e2592f8ea17005662def59e463e787d','66053b33f57cf905f419332444e32f0db51b419b5b57dad26350b0627fe3963a','9cb5293ade3ded2cc1e827896daa50be5cfff660b3c2a7859f5dea74e0a34640','{"name":"Emma Hubert","facts":{"ends_on":"2026-03-17"}}','','20e67c6e7f11ad47d58c0f2b5bdcaa09','248e3f35a88e3c2670b8e0ade71ca3639e9ba7c168bb9076f4209bd9a4855ae7',NULL);
INSERT INTO "journal" VALUES(46,1,'2026-03-10 08:00:00.426196','enrolment_expired',NULL,6,'','answer:44','CB4519A5C507','3496bfd3ebd8b89c63bdf827f6c5a95a','2e31777cba0468c24a561b2ad9edff0871c1ae3792de14fd144d38bcdf062928','dc6eb4b439dc50fcf560ea831d5b2e9977b0a9d772fa5f213480fb2da2d29b31','{"name":"Anne Petit"}','','ee8ca8e15012660dd3cc18fc65417a81','b7185dd7ae0fcf4f93dda2376110e6e9c0c4a18eecfc7af41a8a46968e8227f5',NULL);
INSERT INTO "journal" VALUES(47,1,'2026-03-10 08:00:00.615912','member_joined',NULL,NULL,'',NULL,'0348EAB1AAFB','23a9e2246c89f45cc919a2c5f168e31f','42f17fd314d52aec51ad39d915ff033ca664e10282df50dae7bb517d35830fd6','06984f873a242b88c248268120e70d8450d463c94f607549f0ffad19a39deeb0','{"facts":{"stranger":1}}','','fa032794e539ff4f643aa6d40a5afb63','940c61a5f43de0b4d294a436985e29eaaca00bf7f6b4d9116098339224fdf2d0',NULL);
INSERT INTO "journal" VALUES(48,1,'2026-03-10 08:00:00.799613','proposal_set_aside',1,NULL,'','answer:47','52AD82473729','1391ba131b3e578b1db188501d93148a','a3ac88c356d9301861df286598d72a0f7cf1fda888edcbe001d0d6f30cae25d5','f1d634390bad0e1989dc823586441302d10b1170ebb06bed6d7427a81b4d723d','','Claire Durand','fd18fff53e7f4cabfd6c02526e9db80c','398b243bcd83562c1974f1a8959fccb03ab79da28dd83e4d721c7d1a4cedf8d9',NULL);
INSERT INTO "journal" VALUES(49,1,'2026-03-10 08:00:00.953177','member_joined',NULL,NULL,'',NULL,'351C46640B04','a1aa8cb0a2a6bc265fef243c95e7c888','f3386a5c3dd52c355288790405331715fb5568fbcd028b181626305736fc7a80','32393ac90f0eab2513d904cedbaf2ede041df083f3e1d27f2158c56aedc78251','{"facts":{"stranger":2}}','','88a108b4a02227f2f56447100feea32b','91d2022cafde9da8cd75af95ac5007ab089e1154ca51c428a18bfc076cf74311',NULL);
INSERT INTO "journal" VALUES(50,1,'2026-03-10 08:00:00.973537','member_changed',NULL,7,'',NULL,'8D730848CCF0','423cf3a4bac8137ea27666cafc5fc0f7','747fa65a0884cdb3781bd8999c3567463d058b838b1878fd1179ebbe6600cc8f','fd82c4ad2628f90dfbc4bdc2734f8511f00d23a47e9693a144a999d7495b6e46','{"name":"Marc Lefèvre","facts":{"before":3,"stranger":4}}','','9007fb2720a26b41d0870a53b8ac8e88','2a9c80f7ededba2a97b1eda05444920235dab3b98c3c62f1d14bdf01447404f1',NULL);
INSERT INTO "journal" VALUES(51,1,'2026-03-10 08:00:01.005561','account_lost',NULL,11,'',NULL,'CDD95E9BE5C7','7a87cfab97aae1e93af28a6c7df1cca8','68c04cb24e5bbcee3703b69a862da59b611f98ebcfa35d9974207c32c518e058','02c8ebdb0b19ab9612cb497dd6389a9dae5692bb1be654e2b6538b8da039cf72','{"name":"Oscar Dupuis","before":{"account":"U0OSCAR"},"after":{"account":null}}','','8732cf1220981356f84cf20edf75a4d7','379a5b4ca4dfb5928e68e7d56bf9727fdf7c1e7747379ce8a8b2d440316be0ea',NULL);
INSERT INTO "journal" VALUES(52,1,'2026-03-10 08:00:01.005561','subscriber_suspended',NULL,11,'account_closed',NULL,'CDD95E9BE5C7','565861bad4495238d82678cbce046904','81a255ea5711025f98e0afc048f888b0db33b627ed48601e73ef26b8f1bb1e72','c79b6267c3d4022bdbe727206b14ebb5a18cab7e8b4b5c698f17b2c21c0e46d0','{"name":"Oscar Dupuis","before":{"access":"active"},"after":{"access":"suspended"}}','','e977be1967925ee34636e15556c63bba','169a1aa5719e2fba0c5a7c7b420624a2d9a67234aef7071b4b0d1d066de38e61',NULL);
INSERT INTO "journal" VALUES(53,1,'2026-03-10 08:00:01.228368','member_returned',NULL,11,'',NULL,'BC8FD9855B81','478f595f808b15d4d31d5054212e7933','6e2808b018dd943fa2c41f5d989bc02d9daa0cb61c6ffb6629aab27b98277803','1d267ceeb8a38518001fcfb2bd7ea457f4c2b1b9f9cacc8ac168302a64987202','{"name":"Oscar Dupuis"}','','9e54e6253d9e84c83d34f7126190fd01','5dfc3501aca0cfdc59a0fd2fde550e45f6e9e823544a46c9222364c899795416',NULL);
INSERT INTO "journal" VALUES(54,1,'2026-03-10 08:00:01.228368','account_back',11,11,'',NULL,'BC8FD9855B81','dcc347d57fe984a8d2f778627d0c3664','e5b25e99865260561ba26676784f5ab0e69fe2769acca95e38341058b41f83c0','3f1d5ea6cfbf488e3093d9085c33f55bc4e6cbc0ad6a615c209a36eb8839d4bc','{"name":"Oscar Dupuis","before":{"account":null},"after":{"account":"U0OSCAR"}}','Oscar Dupuis','75f0f4ad66d9bdd1ae706c4c0e7fbb67','911fd81f1a964f7545241458ca5908419faa19f8b6302cae0ca39578b6bbe7ef',NULL);
INSERT INTO "journal" VALUES(55,1,'2026-03-10 08:00:01.404762','account_lost',NULL,9,'',NULL,'652CDFAC3EB7','bbdec04a47aacd5fe0553d45e0dcdfbd','0c8808ca1b94c00af22db2ed2bb78550fa851d6f7fc360942f10463f7ebafb06','c7bff893ee3753d713cf06c1ebe07c66aa35ddf1085f5569fa9035d80321b91a','{"name":"Nora Benali","before":{"account":"U0NORA"},"after":{"account":null}}','','e94a49addbea28c80c8fc4b97605cc8d','57ef06aceb229d24496e9e19f8cc1695f7debd69fd1afd11e12ded20a5cd061d',NULL);
INSERT INTO "journal" VALUES(56,1,'2026-03-10 08:00:01.404762','subscriber_suspended',NULL,9,'account_closed',NULL,'652CDFAC3EB7','30cda3ba63ebd8976f16450c46bf83b1','0991a436e19b5a71ff5dbe544b897e04f5d0f121b0615c6f5d2d38fbccae4955','e66af99e719057d466ccf6c1193392f21b0235c77a510f0fbd37df81ededb5ff','{"name":"Nora Benali","before":{"access":"active"},"after":{"access":"suspended"}}','','2ce1dbe99b04e01b037eb50555098f4f','96237b9f025163e9d5bec9203fc1dc0d1e60483fbebdb0bb889b4040378ca0a2',NULL);
INSERT INTO "journal" VALUES(57,1,'2026-03-10 08:00:01.440611','account_lost',NULL,10,'',NULL,'13CFFAE41782','c05ae79e28794f2f9902881e0f911a22','986d5f2a345d67aa88ff3065a09534779722da37f9a154f624f742c21b6585ec','a21d9ce4cfa09f99d16473b54c4e5e1b58ff487c92e2f4742f820c00ac47c0e4','{"name":"Bruno Caron","before":{"account":"U0BRUNO"},"after":{"account":null}}','','e29f4b14c01756657302c3a4685eaecd','723ace96b87757a517a3526263af8cace4019b2bd9dfc16c0a1843375a8822e7',NULL);
INSERT INTO "journal" VALUES(58,1,'2026-03-10 08:00:01.440611','subscriber_suspended',NULL,10,'account_closed',NULL,'13CFFAE41782','d83d6ddc6765d85a015b6140b7fc83ad','e0b10d136529f5cac4a1ef3346f944b5bfd96b59f0a91aa27964808a5aa9b496','6b51bb884118f99bfa0022afcaf53464b0a381de97ceeb12adecaf4f06258444','{"name":"Bruno Caron","before":{"access":"active"},"after":{"access":"suspended"}}','','d92c25aba9bc395332c846e2128c8db3','37c0ce8d9ebfed087326d261b8c9bfcee330b1345cb20ebb1e0cb4c2aa504f25',NULL);
INSERT INTO "journal" VALUES(59,1,'2026-03-10 08:00:01.483616','account_lost',NULL,3,'',NULL,'F027CFAF06B5','5f4c17dd876a886aa42bd1206d7955f1','6a073f298b63212710c500bd5bc672f6e358e87c9d36b8fa18719a58d8dec786','562700847c155a97d6ba78a54e69a7a6e2ac1536f0705e1c5714fa36b6613d91','{"name":"Paule Rey","before":{"administrator":true,"account":"U0PAULE"},"after":{"administrator":false,"account":null}}','','4aa19adb07a26d788806cc12f572f6ab','82a471b290e37dad3268ed779ae85395a187c948f86559e4d49076184f385353',NULL);
INSERT INTO "journal" VALUES(60,1,'2026-03-10 08:00:01.540946','account_lost',NULL,4,'',NULL,'5DDA3F36D17D','2c8b5b578c63cf36ee9019a4b4f63b84','ab04971594f85dcc6cb28dc9d752ebf272f2a0a871ee15f11f88c187a40389c0','d5cfc990d03923f4535053a5aa3448814911ad7004d0afe4b85c45fc7bdad795','{"name":"Rémi Sarre","before":{"account":"U0REMI"},"after":{"account":null}}','','c6d33806ca2d4d483381a8d019e9c974','140a882cd56c73374cf9c93955e6198b89403c3ceb7027ad5d4ef47768fe0a37',NULL);
INSERT INTO "journal" VALUES(61,1,'2026-03-10 08:00:01.568689','account_lost',NULL,13,'',NULL,'DB920747BA4E','b7eb103d5d1c96fa41df92dd699d822d','f100d323f9aab1f2bbc8f68bc9cece81469805e70802d9fea590fee9540d6f88','54a406803254469f055ec86562ed5a0cbb179bf335d471b903a283175a0590f1','{"name":"Thomas Fabre","before":{"account":"U0THOMAS"},"after":{"account":null}}','','c8ddb02a5be7a088223b14cbffc70ce2','9e44f303b0b5a3dbafa0e1b2f90981d0ec187376b18ee95d9ee4586258552d97',NULL);
INSERT INTO "journal" VALUES(62,1,'2026-03-10 08:00:01.779552','identity_asked',NULL,13,'','identity:13:fa5cae6c493f793b:0','E11F3D052EBD','be59d6cb6913acd3b242f8d7816d14fa','61a859c4af4e400bb40b1d20f23dc25154fb2a1781942f10b39d65b4e7ab50d9','7d52ac5a17fe37134849c469052f4986cbbbb37621bfbb160933e194a13dcafe','{"name":"Thomas Fabre"}','','d3553a1b43750080ea12a516c454ee5d','ad21c4b75c78647366e5855c53c61c80a62b6063a5ae06d48cada92cbb93e0a4',NULL);
INSERT INTO "journal" VALUES(63,1,'2026-03-10 08:00:01.860959','review_opened',1,NULL,'',NULL,'FB35CA89F94E','89f6cf38693db6161103efd12d887a43','6a51febdf8b4e2bf841c02cb4bbd0f8fe7b618e546ea78c84e62b71215b4140e','c966bc83e885ca8271810f884c17cf2b1f08337aee765820d18455eb91f2837d','{"facts":{"people":14}}','Claire Durand','96d0ac612282ecab636e2f365c1a48eb','b62384e27fa3beebba38bbd2cda435748f069389f3f3b12183e8c109fce4a7ce',NULL);
INSERT INTO "journal" VALUES(64,1,'2026-03-10 08:00:01.967108','access_confirmed',1,6,'',NULL,'89F8E5D7A83E','32c207c6e252b14bffa51b708920f8f2','aed93a5ffe3c9564f813692b3aaa4c6de4fc6d320f3ce9219892910524d3b335','56795956370f62bea7be71f38734dc6fa718e3ea8c9770e53570e5b1710818d6','{"name":"Anne Petit"}','Claire Durand','1406e96ea1f1d331a0f26d1480ab9b0a','2acf38a16c3c30e343c7a169156ad017b6f2f196790468ee5204975b8c460714',NULL);
INSERT INTO "journal" VALUES(65,1,'2026-03-10 08:00:02.058729','access_confirmed',1,7,'',NULL,'C86613D220D9','ee95fddcf0d08431308effa37f753b7d','287144fcd00570f231a1840112e356166ba3f4dd96d1c4243d5c425f920e6b91','6c7fb0bffa2ba432c1b16895fb8a4afe73cbe8d71e79507e1c193dcee8195f8c','{"name":"Marc Lefèvre"}','Claire Durand','8060977347e8d0d2bdc193ed7bb745b1','a3bd1748253b3b30284aeb291029e8e474afb157b8eefd2f43d0b4294e7b3a11',NULL);
INSERT INTO "journal" VALUES(66,1,'2026-03-10 08:00:02.163394','subscriber_added',1,23,'','2e2ebed92db8423dbfa30dbbc34dd257','5B0CD0890F8C','c424bad5cf5142c9a9c09d0f633edd8a','88e7eb6949c875402bc223265e16c204338d25ba2640fb681e4c88b81487f350','070de21786f828a7f83cf38749b5669f7757f14e73d784aea2b34f2dd82e90ed','{"name":"Karim Kaci","after":{"email":"karim@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0KARIM"}}','Claire Durand','55b6a918c264bd91e15972c534048670','414a7a3a1e7ac56c28639de8f0359eba3319279b8cd7637396f76de03b8d9db4',NULL);
INSERT INTO "journal" VALUES(67,1,'2026-03-10 08:00:02.219322','subscriber_added',1,24,'','664afcd784ea43678b7ef7e7fb12d702','766B6DF6B92A','7b945cf24f2570ef008bbf7b998ce23e','3f56ffdf382c57634feebd73e0d911f70e59291044e8452290c7db0d1670a559','5fa2c7e004749877c98650b0b57147fd7fc5097e57eb675bfb8eb3fdbfbd9d27','{"name":"Lila Leroy","after":{"email":"lila@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0LILA"}}','Claire Durand','bf9a57a069d3e0f9fb0f7415d8e7f4ea','da7be01e3baa97fba21dda5e6554c67184d81a8b1cabff34d7c29952256bba30',NULL);
INSERT INTO "journal" VALUES(68,1,'2026-03-10 08:00:02.296581','subscriber_added',1,25,'','2c13008795fc4a87a783a8c67eb2079f','0C7665D75BFB','710fc0b85b19c66f40b82d77351d505c','1fe4035ccdbb9fc2e0d31c9a9c7cc83ccee2031c8e3430841f331a60a00e6174','f97cbfde9a6c768f48864d6eb2070bc61c5a2729df86cc53fca5395e263de431','{"name":"Gaël Morvan","after":{"email":"gael@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0GAEL"}}','Claire Durand','87db276e3c3901a2a51573c51273b8b0','a1ee0fa1feee88f4cc0f517060cc23e65de7bfee83c49c6019ec500379003f44',NULL);
INSERT INTO "journal" VALUES(69,1,'2026-03-10 08:00:02.392566','subscriber_suspended',1,19,'Fin de mission','fb706a0f8c9e48a1a9219d41baec3858','526A9214C5E0','6cdfa33e2752f99d4f81a8caa7446487','1ce459bc19b39b82c8516dd1d2f22903323d8613b11ea2f966297c753338ce04','fb161368daa08544e2abb17fa8f263dc9bc4657894b147cf9fbc46d28f208e26','{"name":"Prénom0 Nom0","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','e33b7e4ea9ec114846225342f7e35bbd','292604367afed892f904d6621cb7e633aff860d840e494ceddb390c8e83fc9ef',NULL);
INSERT INTO "journal" VALUES(70,1,'2026-03-10 08:00:02.530549','password_shown',24,24,'',NULL,'546264152D7C','7e7081381cc40274baa80c9b62b0f339','4f101eae76bc60147aec6f31806e7f11fe441ba6d944d10bfcda3605514299cb','7b5c237ef5f9c9fa99ef4095c08723bb1488fbda70119836e31cc1f1cfb00f5b','{"name":"Lila Leroy"}','Lila Leroy','7a4c258f2ab3de00cb1d320545aeb0c5','23c2e99c28e17a021bdf7bed1169c46a99570ac7fa9f093d7ada6f1af13334db',NULL);
INSERT INTO "journal" VALUES(71,1,'2026-03-10 08:00:02.559248','enrolment_asked',8,8,'','6982747970b34261b9e32db43caf5eb4','C69761D43494','ffed8ef17e29165fa3828409801e33c8','3275cc344bf0ec5de149d7807dcde94590d34a7d6654d90a689c4558d0a64ae0','4ff750e8e052a30ac77051c133dd137edb559bcde09e696574e3407f2c7fde07','{"name":"Zoë O’Neill"}','Zoë O’Neill','cd8d839a96ea05a45955fd150733b4af','4774befd529a661d0a17f3167442a94e4226dfbccff436049b9b1547139fa7e6',NULL);
INSERT INTO "journal" VALUES(72,1,'2026-03-10 08:00:03.146878','person_erased',NULL,14,'',NULL,NULL,'c5f16e19169af6271bfc36ffc8196142','8059344630cdfd7873d21423c4245a179e38e8be8ad139e18943e084f08eabbe','3b64aa7fa30f9ae7a94f455550f3ca9c3c3b282a57f15be28fdfa312fd0c6abf','{"name":"№ 14"}','','97232d83961eaf4452ed5cdafaf9fbb5','a85402092fec3af4d5b66513d8e028887b219a36b5db83a3e41a1df7f2e9b726',NULL);
INSERT INTO "journal" VALUES(73,1,'2026-03-10 10:00:00.288750','password_renewed',1,8,'','cccc425ac376444c99ea3249da1d1614','8A9109F5ADF8','b60e3ed95c3de8c03b3b8e2af3762b17','c9f67d86dd19c99174399ba0cd611b983a25ad296143e61074feb1edf581b282','7b9ca09bf2312fdec66ab985880cf3d6a34cb496003137076bbd0d1d0c06e122','{"name":"Zoë O’Neill"}','Claire Durand','f3832923a692602e87e204cfe08bcba6','ad41991d6a08df9eae51d015d2e000f258a20712059527241c7028e3c619c97c',NULL);
INSERT INTO "journal" VALUES(74,1,'2026-03-10 10:00:00.606793','password_renewed',1,7,'','ef0715bd8ba4464cb7e3fa39103d0b91','999C7AFDA948','f9db8e477a4199d2f31c68d76c7a5c7d','c30ae2363769b11aecff94c00dbf87e55673a3c8c3d2dac9520279cb393f3c43','9204c784d48c123267d9d7b8fd1692a704ad088b0e0bf0ff36687a0b2cee8ef4','{"name":"Marc Lefèvre"}','Claire Durand','ccdc7020af817c474a8af0cade75b5bd','1723b53df660c7944124666348a9c4d1473125531cde85d8f1679b2437806e78',NULL);
INSERT INTO "journal" VALUES(75,1,'2026-03-10 10:00:00.792315','password_renewed',1,21,'','5a7bc17f20244aef9e79ed56e409a33c','CC2A33309222','930471a56860ffe2fce96f49a4661268','74fc47415a32af6324ad331153e5d6663818e6f3376d9e378202756d660e9254','efeb9d1947a16c92c95269445234854774cfb84cf51617e8cbd30026f16813ff','{"name":"Prénom2 Nom2"}','Claire Durand','c5d05b071e09776659ceb86a6b6c26d5','a06ca9507f75b4e4431733d480b987dc6f91c2f04b70098c4ac997b5ac59e375',NULL);
INSERT INTO "journal" VALUES(76,1,'2026-03-10 10:00:00.957248','subscriber_changed',1,6,'','b5ce24abba9d4e93b77cca2b75413f37','83D8A5FD1F41','b6f2531c694e723dc46e1f43ae9883f9','85559c020bcfd3ab5bc93a01c17db57693c5c76b462b410c40b549d2cc52f42e','ab222834eaa83f21031939379c50e4baea1ced0011e99182b361bd9d28f1f00d','{"name":"Anne Petit","before":{"function":""},"after":{"function":"Assistante de direction"}}','Claire Durand','8414a25209157d33d8276412af7ddfeb','16e5b2472357c879d2c2b6034ae9a617ae25c86519126f5fc724c21f4740e7df',NULL);
INSERT INTO "journal" VALUES(77,1,'2026-03-11 09:00:00.097818','access_began',NULL,17,'',NULL,'1DAD3966E634','dce04962a84aaa00054e6516d249b331','53da264944d1b13f34ffbfb4481753da5fdc82a955fee19572cb9984a3d34f0f','180edd50c83562fb0a5a8d3db6c1fb7a47f4409b38895a78847a165d12939be2','{"name":"Léa Jacquet","before":{"access":"planned"},"after":{"access":"active"}}','','fe9805dcebfd141a923c5fa8524f2f1f','a51a6c011ed4e3d11742f560338c8dd1f6fe3cb20ad169a9dd8d046e523e42b5',NULL);
INSERT INTO "journal" VALUES(78,1,'2026-03-11 09:00:00.236295','access_asked',26,26,'Paie','ebd07dc49212471ca532ccf2a99c3a60','2E03F8B64AD2','eabee839e61f31d00c0ecf323078acab','cff12ea87ab05883ed414b249ee099d324b9ec30213bee43ed1f8dc50404d698','53aae1f20d0b45ce6888a478cddb68324d5524f58e72f73caefe973f29600433','{"name":"Elsa Noël","after":{"email":"elsa@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ELSA"}}','Elsa Noël','2dc7d486933183195bd58ae7ecc113cb','1c8c0efdc2dac6531e5551f548de384879fcc0f62516d466e68819763a3046e3',NULL);
INSERT INTO "journal" VALUES(79,1,'2026-03-11 09:00:00.485977','subscriber_suspended',1,23,'Congé parental','b8293f5033c7484fbf2492d55e9a3204','04A299829009','8900dd4444f020213cba8d208737ec64','0e12bd64e1b4a5319f6d65cb1a291e959ae2265f166e7eb17e3a02a0aca00e18','7296e600dc6cdbe331d132f83e8021b8b3faee6ab5150cfe0fff9e1a2a650a50','{"name":"Karim Kaci","before":{"access":"active","back_on":null},"after":{"access":"suspended","back_on":"2026-04-13"}}','Claire Durand','08d811ea6b6a48d31d73269f47ffc33e','6f41c87ea00f5880ed14e752ffea11ba03b3221c551977bbe2d0a128524669b0',NULL);
INSERT INTO "journal" VALUES(80,1,'2026-03-11 09:00:00.685176','subscriber_added',1,27,'','75f1c47c2afc4dc1b950b5222b109333','4980E62C0000','3f769faf2af792602977f2abb68376bd','ccd6d25db71050d3517f3acd648448cd9487aab1076f39b5dcfbd766737a1fed','20c80dc774a6d641f1d6fce160a98f81f7c7b248f85a19c9f103f9de6a769025','{"name":"Victor Nguyen","after":{"email":"victor@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0VICTOR"}}','Claire Durand','cd1083f229bf813544b7c64a4c68a34a','2fcf72ac9852e576da3a6b661506cdefae7f6ed130848d7716e193273588c2d8',NULL);
INSERT INTO "journal" VALUES(81,1,'2026-03-11 09:00:00.805419','subscriber_added',1,28,'','f5c5cebece7a493fa7060f002c300e6e','AB4CC50A9D26','bdea66dc9676893c233b64b3805a5c4e','94ddff33e753bde4d403b7615aa9b9475d8511cfaeb12d55026ea7cf4b8933e9','ce49c0ddf93a8f629b79323c0df0de97b4bc9eec4f912c5aa1e7e05a030de14e','{"name":"Walid Ouali","after":{"email":"walid@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0WALID"}}','Claire Durand','d6cf69c7f5db5ceb70c9be88a1c7ec60','b258c2a5c565747b649f97ec6fda16c7dd3138490aa3d9dd36018ea54fb00f95',NULL);
INSERT INTO "journal" VALUES(82,1,'2026-03-11 09:00:00.906212','subscriber_suspended',1,28,'Fin de mission','c1b1ecc27c8e42028669f446da3558d3','0DAA7F600523','80bbda6118e22e1f587da26d624582d1','219df9113ecf19ac98cf215b1fcd841540121d0f08b3fed0db8363e821d9d156','5bc864fe9356e32453e17840a7eab5b89c4364f266e7d235a4a1270f81122f98','{"name":"Walid Ouali","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','cc2c60d7ad38c4e841cd3a9f70c6d7df','bca1b1ec9e109b6ed2b561e93f0dce7ad7b307a023a73037383f205d2883797a',NULL);
INSERT INTO "journal" VALUES(83,1,'2026-03-11 09:00:01.030211','subscriber_suspended',1,20,'Fin de mission','026347cd910542ec991440cf30f830fd','CB43F684C744','e1ebbee6ddc8ed252044190e66f6fcef','bf2d46d211f82e0ebbb47f225faed415bcaec9cb70f8278f12f5052aa4a91ef2','0df73d80e2c9920a0cf1298062d2df8dc5d49ce07dfe2454b8b513c8554f2713','{"name":"Prénom1 Nom1","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','0c4fefdb40b46af29363f51e9910d689','5d0d0efb8ded9f0e93828be5a6a616e34bb499dac202b1a483f4fa3a9afc09f3',NULL);
INSERT INTO "journal" VALUES(84,1,'2026-03-11 09:00:01.115864','subscriber_suspended',1,21,'Fin de mission','fb6ba3586ff74894a28892f255f2c6a0','1E28ABB3D8D2','5869b8da8f2bd565448b9bc63c7285c5','85a95c7d0d048ea69c30b32b1ed539768e095e35f96d200b0f9887bdb0df7b53','58c2b73790581f838166f4adc1c5122db471338a52684bd77b9cbff5ff26b395','{"name":"Prénom2 Nom2","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','8aa10693c6272dcb9f296e91d802c6e5','bb273869bbf4727ff41c56cdb7a735c764e4d55d30dfcc6c2f8bfb350ef1d33f',NULL);
INSERT INTO "journal" VALUES(85,1,'2026-03-11 09:00:01.927192','import_started',1,NULL,'','1bdc96bb744d40b5bc77bd5f0f4b16ce','ED2F92A1D219','80dcfae7671addf6146919360d6abba2','e3ecf213ad2e127276e6cb203a042f22892db97af8c0e77275187e3c8874f9bd','c8f62517523ec626bf82302af87f3bfecddf6ed93da4ab850351a88d44e1a476','{"facts":{"file":"arrivées.csv","total":12}}','Claire Durand','a1065c6f82e274dbe488a4462be1d368','f2f05539faee2c6c493e9647d85d499cba1357942bbdb032c818aec711f38a5e',NULL);
INSERT INTO "journal" VALUES(86,1,'2026-03-11 09:00:01.947739','subscriber_added',1,29,'',NULL,NULL,'a4852ecb6f2b324cca2d49c9e2579b22','21b9f72bcdebf1f67df990ab4002111942ac8fe2e6e0f3d993b9a999a4514c8a','66b5cc59cd6df33de6a5232d2e2dff6af20e435375342908214da3c8c57e18bf','{"name":"Prénom3 Nom3","after":{"email":"crowd3@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100003"}}','Claire Durand','1923163dc897c3216a60db41d14c8401','eabff9a04eec10708e6abd3e2e3df5ad409d4454fc9df222e63a0d7d032f48ac',NULL);
INSERT INTO "journal" VALUES(87,1,'2026-03-11 09:00:01.947739','subscriber_added',1,30,'',NULL,NULL,'c04a8c84f9cc44bc015cdf3887f0881c','887b09c29647779557bf7eaca577c16326de41bcf2cf33d3e3d5af402f1c9715','2759594ec0835ea7b8faa83821c4ddcca6162cb1923f3a8b2fd1ae81586f3920','{"name":"Prénom4 Nom4","after":{"email":"crowd4@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100004"}}','Claire Durand','61350069a900e4feada99b236e25de3a','038a7288d7f61961ef80058cbadf2e0f34a57ef3e20ebf1b1b3e45ef1196bd37',NULL);
INSERT INTO "journal" VALUES(88,1,'2026-03-11 09:00:01.947739','subscriber_added',1,31,'',NULL,NULL,'50e4d86967f5c46ef4ecb4aa8ea622e9','8d34b02722bc7f96979ef3235aad22552630ecfd7213edd8f25c2825ae61b72f','fceb94b988943a75ce61d621e66ee7ff6fdd0d70c16ceb1ac2b54703f91584ba','{"name":"Prénom5 Nom5","after":{"email":"crowd5@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100005"}}','Claire Durand','6300b350a379c356e34ed9c61a232be8','770843ee20861a9d8d4fe685dbe445ef02931702d8fcd9ac8c1ec6fbfad20546',NULL);
INSERT INTO "journal" VALUES(89,1,'2026-03-11 09:00:01.947739','subscriber_added',1,32,'',NULL,NULL,'69f2aa50057ea9c5cc84f8f1d4a5a035','2ad0821aa606ffbc5cba29c1b2d2d0cb28e5b07a72b4738f38bd2a4d8be919b3','5df6858601dc0a7528b650d1cfee793ec7641780f6e75ca61c28f38ac3283611','{"name":"Prénom6 Nom6","after":{"email":"crowd6@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100006"}}','Claire Durand','dd8e0d53f95217fd2d3f08f5c0820069','20a9406844245d8707db878bc418a1e74bbb816a027e909ada0969f60aeb1260',NULL);
INSERT INTO "journal" VALUES(90,1,'2026-03-11 09:00:01.947739','subscriber_added',1,33,'',NULL,NULL,'68c1fbb8a25572b3c42dc4b07c31e197','08d31ce3253792af0f3bd2881c9fc9ce1f79b994df03acaa7af5f35714963595','97fc8c110f7721080825cadd19d8140f7abdae5d31f7b4630f8af2653eb82310','{"name":"Prénom7 Nom7","after":{"email":"crowd7@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100007"}}','Claire Durand','4df6b06968eb5b697f92bc2cf4b334c1','9f0ef7500656eddbebc5139fb3d429f0a9d955272400c7f92d7b0e27b742fd80',NULL);
INSERT INTO "journal" VALUES(91,1,'2026-03-11 09:00:02.424465','password_chosen',15,15,'',NULL,NULL,'62d5f8c324edb76ebdc308e13617166a','588f10e310613d34526dd5a2b848b6d8c678ceb1caa2a4813e12ff9867f5b46b','98f5a5d74a7b279297166828b8b61b842a225f98e61377e6d10179607b6661f2','{"name":"Emma Hubert"}','Emma Hubert','57b0330ac6fc8bf3b114bd1b8c529b66','c994f502d0d720249e39019dbf73a855ddd2f5e8663aa23841c448e5b14d2d49',NULL);
INSERT INTO "journal" VALUES(92,1,'2026-03-11 09:00:02.509977','drift_found',NULL,7,'',NULL,NULL,'cea6dab3ab01a5c638ec711ccb0b644b','118da32e6e9ccd402a3ea000beca016977fd08da51d57da09b161297ba667f1b','2774c286629549646c1babb8a44c406461ab5d597fe941477defadf85b5ea8c2','{"name":"Marc Lefèvre","facts":{"found.name":"Marc Petit-Lenoir","must.name":"Marc Lefèvre"}}','','8e7144cf5d4149a1cfa6020702a5fc65','86ea01a8045d751c6fd31a0fc3041baa3c7959da69883fb6bc3aada588639a53',NULL);
INSERT INTO "journal" VALUES(93,1,'2026-03-11 09:00:02.582962','password_asked',24,24,'','9e8f875303514736868b1557ea0d6342','6A0F666D30F2','009dd6aef6a94390239dba62a2e5d54e','5e82876cad578a4f4c1e008d36e4c4155fa256c6d7911c54624600d557de8964','2730b729a17e76f1588b840f21c48e6730981adc04fc775013d18992420367dc','{"name":"Lila Leroy"}','Lila Leroy','72cd806a950f3572f64bdce5eaaad761','72e22c9c9fa916ede6c3e676b1eb391d1090d1b0aef1a53232ef49664e3614a2',NULL);
CREATE TABLE members (
	space_id INTEGER NOT NULL, 
	slack_id TEXT NOT NULL, 
	is_full BOOLEAN NOT NULL, 
	mark TEXT NOT NULL, updated BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_members PRIMARY KEY (space_id, slack_id), 
	CONSTRAINT fk_members_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id)
);
INSERT INTO "members" VALUES(1,'U0ESPACE',0,'229496130622007b',1772440200);
INSERT INTO "members" VALUES(1,'U0CLAIRE',1,'8ded34adef9515dd',1772440200);
INSERT INTO "members" VALUES(1,'U0HUGH',1,'09855a016ce53203',1772440200);
INSERT INTO "members" VALUES(1,'U0ANNE',1,'3ddff20a3d74ef42',1772440200);
INSERT INTO "members" VALUES(1,'U0MARC',1,'ced91a9968fbecae',1773129600);
INSERT INTO "members" VALUES(1,'U0ZOE',1,'2267d0ed9d8cd4b5',1772440200);
INSERT INTO "members" VALUES(1,'U0GUEST',0,'ea2c88599f4ab777',1772440200);
INSERT INTO "members" VALUES(1,'U0GONE',0,'f01de74054501342',1772440200);
INSERT INTO "members" VALUES(1,'U0PAULE',0,'489cdd24cd772199',1773129601);
INSERT INTO "members" VALUES(1,'U0REMI',0,'0579e16d8ec64bb4',1773129601);
INSERT INTO "members" VALUES(1,'U0NORA',0,'c765e2f558437dcd',1773129601);
INSERT INTO "members" VALUES(1,'U0BRUNO',0,'2830f0b9dc94a65f',1773129601);
INSERT INTO "members" VALUES(1,'U0OSCAR',1,'ad490459b6839fca',1773129601);
INSERT INTO "members" VALUES(1,'U0SOPHIE',1,'9112bc33ec9ecf8b',1772440200);
INSERT INTO "members" VALUES(1,'U0THOMAS',0,'3f9a5532ba432c42',1773129601);
INSERT INTO "members" VALUES(1,'ddc1dad351c826e84af598d0e3f81bc8253e8e0f09322180ccee8049dbae1a25',1,'',1772440200);
INSERT INTO "members" VALUES(1,'U0EMMA',1,'9e588f39d691d22a',1772440200);
INSERT INTO "members" VALUES(1,'U0YANN',1,'1e5ba915a49e4718',1772440200);
INSERT INTO "members" VALUES(1,'U0LEA',1,'da6dfc8197cdbdc1',1772440200);
INSERT INTO "members" VALUES(1,'U0KARIM',1,'7078ddf53b0faf89',1772440200);
INSERT INTO "members" VALUES(1,'U0LILA',1,'1d9a2e5d0cc9a111',1772440200);
INSERT INTO "members" VALUES(1,'U0GAEL',1,'c745726fadf53c2a',1772440200);
INSERT INTO "members" VALUES(1,'U0VICTOR',1,'099b37f15b1afa2f',1772440200);
INSERT INTO "members" VALUES(1,'U0WALID',1,'d8db8e17de28e485',1772440200);
INSERT INTO "members" VALUES(1,'U100000',1,'73e2e54e36166e1b',1772440200);
INSERT INTO "members" VALUES(1,'U100001',1,'6d790c81177e69b5',1772440200);
INSERT INTO "members" VALUES(1,'U100002',1,'2991f966bf2e9ca0',1772440200);
INSERT INTO "members" VALUES(1,'U100003',1,'abae854e099c0347',1772440200);
INSERT INTO "members" VALUES(1,'U100004',1,'7f156dd46eaafb92',1772440200);
INSERT INTO "members" VALUES(1,'U100005',1,'4814410351b791bf',1772440200);
INSERT INTO "members" VALUES(1,'U100006',1,'ddd554442c636a3b',1772440200);
INSERT INTO "members" VALUES(1,'U100007',1,'9e6d5c611d612fa8',1772440200);
INSERT INTO "members" VALUES(1,'U100008',1,'fbdcd07dc84f5370',1772440200);
INSERT INTO "members" VALUES(1,'U100009',1,'a73e193a59d8fd54',1772440200);
INSERT INTO "members" VALUES(1,'U100010',1,'aef6ad52e017e1d6',1772440200);
INSERT INTO "members" VALUES(1,'U100011',1,'bfd66fcaba93ed82',1772440200);
INSERT INTO "members" VALUES(1,'U100012',1,'d0489ef949cae11b',1772440200);
INSERT INTO "members" VALUES(1,'U100013',1,'ab0fc688a00f2d59',1772440200);
INSERT INTO "members" VALUES(1,'U100014',1,'c3fbf02a8773b64d',1772440200);
INSERT INTO "members" VALUES(1,'U100015',1,'7b681672535741a0',1772440200);
INSERT INTO "members" VALUES(1,'U100016',1,'8f6d2d31bc4ed56f',1772440200);
INSERT INTO "members" VALUES(1,'U100017',1,'3ff5ac9a667ccf02',1772440200);
INSERT INTO "members" VALUES(1,'U100018',1,'d6c27c9f4ca00cc9',1772440200);
INSERT INTO "members" VALUES(1,'U100019',1,'f447ce49889eef14',1772440200);
INSERT INTO "members" VALUES(1,'USLACKBOT',0,'a6103423d7bb43ac',1772440200);
INSERT INTO "members" VALUES(1,'U0ELSA',1,'cfc2a22e090f933d',1773129600);
INSERT INTO "members" VALUES(1,'U0IVAN',1,'bdb8489c589412d7',1773129600);
INSERT INTO "members" VALUES(1,'U0HEIR',1,'4744fc93035e56fd',1773129601);
CREATE TABLE "outbox" (
	position INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	space_id INTEGER NOT NULL, 
	entry INTEGER NOT NULL, 
	recipient INTEGER, 
	lane TEXT, 
	kind TEXT NOT NULL, 
	facts JSON NOT NULL, 
	state TEXT NOT NULL, 
	attempts INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	due_at DATETIME NOT NULL, 
	lease_holder TEXT, 
	lease_until DATETIME, 
	edits CHAR(32), 
	channel TEXT, 
	ts TEXT, 
	failure TEXT NOT NULL, 
	settled_at DATETIME, 
	request TEXT, 
	urgent BOOLEAN DEFAULT 0 NOT NULL, 
	about INTEGER, payload JSON, since DATETIME, 
	CONSTRAINT pk_outbox PRIMARY KEY (position), 
	CONSTRAINT fk_outbox_space_id FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_outbox_recipient FOREIGN KEY(recipient) REFERENCES people (id), 
	CONSTRAINT fk_outbox_entry FOREIGN KEY(entry) REFERENCES journal (id), 
	CONSTRAINT uq_outbox_id UNIQUE (id), 
	CONSTRAINT fk_outbox_about FOREIGN KEY(about) REFERENCES people (id)
);
INSERT INTO "outbox" VALUES(1,'b5556cebebbe44d1be7ea7e36bbfabf2',1,5,NULL,'channel','partners_changed','{}','sent',1,'2026-03-02 08:30:00.139971','2026-03-02 08:30:00.079117',NULL,NULL,NULL,'C0EQUIPE','1772440200.284888','','2026-03-02 08:30:00.285585','600BB535D758',0,NULL,'{"at": "2026-03-02T08:30:00.079117+00:00", "added": [1, 2, 3, 4, 5], "removed": []}',NULL);
INSERT INTO "outbox" VALUES(2,'5ce6375f365b440f82518a470fb098e9',1,6,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.572665','2026-03-02 08:30:00.568019',NULL,NULL,NULL,'D0HUGH','1772440200.636792','','2026-03-02 08:30:00.637718','EBEDF4E14D87',0,NULL,'{"at": "2026-03-02T08:30:00.568019+00:00", "answer": null, "person": 1}',NULL);
INSERT INTO "outbox" VALUES(3,'f2a572d7ed774afda41e3d3aac124dd0',1,6,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.572665','2026-03-02 08:30:00.568019',NULL,NULL,NULL,'D0PAULE','1772440200.643085','','2026-03-02 08:30:00.644455','EBEDF4E14D87',0,NULL,'{"at": "2026-03-02T08:30:00.568019+00:00", "answer": null, "person": 1}',NULL);
INSERT INTO "outbox" VALUES(4,'ed55dcec5b1449b6bae3f3139286857a',1,6,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.572665','2026-03-02 08:30:00.568019',NULL,NULL,NULL,'D0REMI','1772440200.643847','','2026-03-02 08:30:00.644750','EBEDF4E14D87',0,NULL,'{"at": "2026-03-02T08:30:00.568019+00:00", "answer": null, "person": 1}',NULL);
INSERT INTO "outbox" VALUES(5,'404e865d07e844409517bf7113c9bf84',1,6,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.131000','2026-03-02 08:30:01.123295',NULL,NULL,'5ce6375f365b440f82518a470fb098e9','D0HUGH','1772440200.636792','','2026-03-02 08:30:01.241825','632C225E083B',0,NULL,'{"at": "2026-03-02T08:30:00.568019+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.123295+00:00"}, "person": 1}','2026-03-02 08:30:00.572665');
INSERT INTO "outbox" VALUES(6,'500ee900f6b74f688d0d370340ab3200',1,6,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.131290','2026-03-02 08:30:01.123295',NULL,NULL,'f2a572d7ed774afda41e3d3aac124dd0','D0PAULE','1772440200.643085','','2026-03-02 08:30:01.242035','632C225E083B',0,NULL,'{"at": "2026-03-02T08:30:00.568019+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.123295+00:00"}, "person": 1}','2026-03-02 08:30:00.572665');
INSERT INTO "outbox" VALUES(7,'b12632dc2002427cbfeace3a62cf0f03',1,6,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.131442','2026-03-02 08:30:01.123295',NULL,NULL,'ed55dcec5b1449b6bae3f3139286857a','D0REMI','1772440200.643847','','2026-03-02 08:30:01.245380','632C225E083B',0,NULL,'{"at": "2026-03-02T08:30:00.568019+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.123295+00:00"}, "person": 1}','2026-03-02 08:30:00.572665');
INSERT INTO "outbox" VALUES(8,'55f4e57051d844df99b8f3c21d19cd75',1,8,2,'2','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.159195','2026-03-02 08:30:01.123295',NULL,NULL,NULL,'D0HUGH','1772440201.243543','','2026-03-02 08:30:01.245821','632C225E083B',0,NULL,'{"at": "2026-03-02T08:30:01.123295+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(9,'4850ca1c7de54ee193269c948d31cbfa',1,8,3,'3','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.159195','2026-03-02 08:30:01.123295',NULL,NULL,NULL,'D0PAULE','1772440201.243921','','2026-03-02 08:30:01.246008','632C225E083B',0,NULL,'{"at": "2026-03-02T08:30:01.123295+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(10,'cf5550c8683d42acb0deecba9a679d1a',1,8,4,'4','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.159195','2026-03-02 08:30:01.123295',NULL,NULL,NULL,'D0REMI','1772440201.244273','','2026-03-02 08:30:01.246154','632C225E083B',0,NULL,'{"at": "2026-03-02T08:30:01.123295+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(11,'1fe3ad043fe247e1be268bb3bd7e325d',1,8,5,'5','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:01.159195','2026-03-02 08:30:01.123295',NULL,NULL,NULL,NULL,NULL,'',NULL,'632C225E083B',0,NULL,'{"at": "2026-03-02T08:30:01.123295+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(12,'da49748c826c4688896586a470f565df',1,8,NULL,'channel','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.159738','2026-03-02 08:30:01.123295',NULL,NULL,NULL,'C0EQUIPE','1772440201.244556','','2026-03-02 08:30:01.246281','632C225E083B',0,NULL,'{"at": "2026-03-02T08:30:01.123295+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(13,'609aeaaa104b4b5e897daca28728dda8',1,6,1,'1','enrolment_approved','{}','sent',1,'2026-03-02 08:30:01.160045','2026-03-02 08:30:01.123295',NULL,NULL,NULL,'D0CLAIRE','1772440201.244906','','2026-03-02 08:30:01.246409','632C225E083B',0,NULL,'{"at": "2026-03-02T08:30:01.123295+00:00", "person": 1, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(14,'7a8f292ee8b548ff97cc27bc8ca918e1',1,6,NULL,'channel','enrolment_approved','{}','sent',1,'2026-03-02 08:30:01.160045','2026-03-02 08:30:01.123295',NULL,NULL,NULL,'C0EQUIPE','1772440201.289581','','2026-03-02 08:30:01.291342','632C225E083B',0,NULL,'{"at": "2026-03-02T08:30:01.123295+00:00", "person": 1, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(15,'830f809a958844e0ab5f00d40027dd3e',1,9,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.353286','2026-03-02 08:30:01.350575',NULL,NULL,NULL,'D0CLAIRE','1772440201.393294','','2026-03-02 08:30:01.402797','987F069B1416',0,NULL,'{"at": "2026-03-02T08:30:01.350575+00:00", "answer": null, "person": 2}',NULL);
INSERT INTO "outbox" VALUES(16,'d29cb5f0dac1477e88e20306e5b01f9c',1,9,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.353286','2026-03-02 08:30:01.350575',NULL,NULL,NULL,'D0PAULE','1772440201.395340','','2026-03-02 08:30:01.403136','987F069B1416',0,NULL,'{"at": "2026-03-02T08:30:01.350575+00:00", "answer": null, "person": 2}',NULL);
INSERT INTO "outbox" VALUES(17,'660dffc2ebf44ddd8ab33db0e471e7e0',1,9,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.353286','2026-03-02 08:30:01.350575',NULL,NULL,NULL,'D0REMI','1772440201.396000','','2026-03-02 08:30:01.403403','987F069B1416',0,NULL,'{"at": "2026-03-02T08:30:01.350575+00:00", "answer": null, "person": 2}',NULL);
INSERT INTO "outbox" VALUES(18,'7a14ef713b8c463bae21c2518958f353',1,9,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.909383','2026-03-02 08:30:01.903886',NULL,NULL,'830f809a958844e0ab5f00d40027dd3e','D0CLAIRE','1772440201.393294','','2026-03-02 08:30:02.009765','BCF40FF68F97',0,NULL,'{"at": "2026-03-02T08:30:01.350575+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.903886+00:00"}, "person": 2}','2026-03-02 08:30:01.353286');
INSERT INTO "outbox" VALUES(19,'df6e19dd7b3e44f18d2328e3ae15247f',1,9,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.909772','2026-03-02 08:30:01.903886',NULL,NULL,'d29cb5f0dac1477e88e20306e5b01f9c','D0PAULE','1772440201.395340','','2026-03-02 08:30:02.010378','BCF40FF68F97',0,NULL,'{"at": "2026-03-02T08:30:01.350575+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.903886+00:00"}, "person": 2}','2026-03-02 08:30:01.353286');
INSERT INTO "outbox" VALUES(20,'cca32fcfd13f4944991c6734d5c23cf0',1,9,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.910016','2026-03-02 08:30:01.903886',NULL,NULL,'660dffc2ebf44ddd8ab33db0e471e7e0','D0REMI','1772440201.396000','','2026-03-02 08:30:02.010629','BCF40FF68F97',0,NULL,'{"at": "2026-03-02T08:30:01.350575+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.903886+00:00"}, "person": 2}','2026-03-02 08:30:01.353286');
INSERT INTO "outbox" VALUES(21,'3f932d21c0214baa91a3176036783fe0',1,11,1,'1','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.914200','2026-03-02 08:30:01.903886',NULL,NULL,NULL,'D0CLAIRE','1772440201.998835','','2026-03-02 08:30:02.012760','BCF40FF68F97',0,NULL,'{"at": "2026-03-02T08:30:01.903886+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(22,'0fe66323221f4ad986c592dcafcde850',1,11,3,'3','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.914200','2026-03-02 08:30:01.903886',NULL,NULL,NULL,'D0PAULE','1772440201.999999','','2026-03-02 08:30:02.012946','BCF40FF68F97',0,NULL,'{"at": "2026-03-02T08:30:01.903886+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(23,'ca902a40a12b468a8ed9403cc045eb81',1,11,4,'4','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.914200','2026-03-02 08:30:01.903886',NULL,NULL,NULL,'D0REMI','1772440202.000990','','2026-03-02 08:30:02.013098','BCF40FF68F97',0,NULL,'{"at": "2026-03-02T08:30:01.903886+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(24,'550aa4d17cf342f2956a45483b08bc04',1,11,5,'5','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:01.914200','2026-03-02 08:30:01.903886',NULL,NULL,NULL,NULL,NULL,'',NULL,'BCF40FF68F97',0,NULL,'{"at": "2026-03-02T08:30:01.903886+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(25,'daa5263fee014b9592b71ff5d685306a',1,11,NULL,'channel','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.914831','2026-03-02 08:30:01.903886',NULL,NULL,NULL,'C0EQUIPE','1772440202.004519','','2026-03-02 08:30:02.013252','BCF40FF68F97',0,NULL,'{"at": "2026-03-02T08:30:01.903886+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(26,'b5b8ab534ae14439970025cb5a07deb7',1,9,2,'2','enrolment_approved','{}','sent',1,'2026-03-02 08:30:01.915140','2026-03-02 08:30:01.903886',NULL,NULL,NULL,'D0HUGH','1772440202.005953','','2026-03-02 08:30:02.013397','BCF40FF68F97',0,NULL,'{"at": "2026-03-02T08:30:01.903886+00:00", "person": 2, "author": 1}',NULL);
INSERT INTO "outbox" VALUES(27,'4a6c1fe45b694889b0c5b3a434c48d0d',1,9,NULL,'channel','enrolment_approved','{}','sent',1,'2026-03-02 08:30:01.915140','2026-03-02 08:30:01.903886',NULL,NULL,NULL,'C0EQUIPE','1772440202.267776','','2026-03-02 08:30:02.268621','BCF40FF68F97',0,NULL,'{"at": "2026-03-02T08:30:01.903886+00:00", "person": 2, "author": 1}',NULL);
INSERT INTO "outbox" VALUES(28,'a410fe34f65643d1bc14f14c02b47922',1,12,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.578252','2026-03-02 08:30:02.532443',NULL,NULL,NULL,'D0CLAIRE','1772440202.692412','','2026-03-02 08:30:02.696965','3F7C2ED0E79D',0,NULL,'{"at": "2026-03-02T08:30:02.532443+00:00", "answer": null, "person": 3}',NULL);
INSERT INTO "outbox" VALUES(29,'04e27012bbdc4fe0a969ff652f193577',1,12,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.578252','2026-03-02 08:30:02.532443',NULL,NULL,NULL,'D0HUGH','1772440202.694037','','2026-03-02 08:30:02.697263','3F7C2ED0E79D',0,NULL,'{"at": "2026-03-02T08:30:02.532443+00:00", "answer": null, "person": 3}',NULL);
INSERT INTO "outbox" VALUES(30,'8f17b8ac206149c0b103943f770a7dca',1,12,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.578252','2026-03-02 08:30:02.532443',NULL,NULL,NULL,'D0REMI','1772440202.695817','','2026-03-02 08:30:02.697485','3F7C2ED0E79D',0,NULL,'{"at": "2026-03-02T08:30:02.532443+00:00", "answer": null, "person": 3}',NULL);
INSERT INTO "outbox" VALUES(31,'422fad4ee882463b861834b3b977ec59',1,12,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:03.122780','2026-03-02 08:30:03.114166',NULL,NULL,'a410fe34f65643d1bc14f14c02b47922','D0CLAIRE','1772440202.692412','','2026-03-02 08:30:03.206652','9C34DE528E4D',0,NULL,'{"at": "2026-03-02T08:30:02.532443+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:03.114166+00:00"}, "person": 3}','2026-03-02 08:30:02.578252');
INSERT INTO "outbox" VALUES(32,'dd878dba621b48c0b1ba3387470c524d',1,12,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:03.123097','2026-03-02 08:30:03.114166',NULL,NULL,'04e27012bbdc4fe0a969ff652f193577','D0HUGH','1772440202.694037','','2026-03-02 08:30:03.206892','9C34DE528E4D',0,NULL,'{"at": "2026-03-02T08:30:02.532443+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:03.114166+00:00"}, "person": 3}','2026-03-02 08:30:02.578252');
INSERT INTO "outbox" VALUES(33,'ab767882c028483abe8bdae3f61b41e2',1,12,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:03.123329','2026-03-02 08:30:03.114166',NULL,NULL,'8f17b8ac206149c0b103943f770a7dca','D0REMI','1772440202.695817','','2026-03-02 08:30:03.207031','9C34DE528E4D',0,NULL,'{"at": "2026-03-02T08:30:02.532443+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:03.114166+00:00"}, "person": 3}','2026-03-02 08:30:02.578252');
INSERT INTO "outbox" VALUES(34,'6605b76a923942d8aa8d388b259a5696',1,14,1,'1','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:03.136797','2026-03-02 08:30:03.114166',NULL,NULL,NULL,'D0CLAIRE','1772440203.203807','','2026-03-02 08:30:03.207428','9C34DE528E4D',0,NULL,'{"at": "2026-03-02T08:30:03.114166+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(35,'fd696ed2f5464e5fba250e9b00d80e81',1,14,2,'2','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:03.136797','2026-03-02 08:30:03.114166',NULL,NULL,NULL,'D0HUGH','1772440203.204243','','2026-03-02 08:30:03.207580','9C34DE528E4D',0,NULL,'{"at": "2026-03-02T08:30:03.114166+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(36,'efbb4b7a89f740e69bc735121ed4a9c8',1,14,4,'4','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:03.136797','2026-03-02 08:30:03.114166',NULL,NULL,NULL,'D0REMI','1772440203.204864','','2026-03-02 08:30:03.207715','9C34DE528E4D',0,NULL,'{"at": "2026-03-02T08:30:03.114166+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(37,'6a0397b98a23430e8710e80157559aa1',1,14,5,'5','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:03.136797','2026-03-02 08:30:03.114166',NULL,NULL,NULL,NULL,NULL,'',NULL,'9C34DE528E4D',0,NULL,'{"at": "2026-03-02T08:30:03.114166+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(38,'d9968fb7f5504484984d43e6f27a6c9c',1,14,NULL,'channel','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:03.137205','2026-03-02 08:30:03.114166',NULL,NULL,NULL,'C0EQUIPE','1772440203.205672','','2026-03-02 08:30:03.209780','9C34DE528E4D',0,NULL,'{"at": "2026-03-02T08:30:03.114166+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(39,'9719db20ab5c4bcd97a0e01c48fc3f56',1,12,3,'3','enrolment_approved','{}','sent',1,'2026-03-02 08:30:03.137475','2026-03-02 08:30:03.114166',NULL,NULL,NULL,'D0PAULE','1772440203.206029','','2026-03-02 08:30:03.209961','9C34DE528E4D',0,NULL,'{"at": "2026-03-02T08:30:03.114166+00:00", "person": 3, "author": 1}',NULL);
INSERT INTO "outbox" VALUES(40,'e8815ff4414c4a9ca02c3c393f5420be',1,12,NULL,'channel','enrolment_approved','{}','sent',1,'2026-03-02 08:30:03.137475','2026-03-02 08:30:03.114166',NULL,NULL,NULL,'C0EQUIPE','1772440203.399348','','2026-03-02 08:30:03.400172','9C34DE528E4D',0,NULL,'{"at": "2026-03-02T08:30:03.114166+00:00", "person": 3, "author": 1}',NULL);
INSERT INTO "outbox" VALUES(41,'52c889b576b140a3a4feda04e5123684',1,15,6,'6','password','{}','sent',1,'2026-03-02 08:30:04.628096','2026-03-02 08:30:04.580528',NULL,NULL,NULL,'D0ANNE','1772440204.831123','','2026-03-02 08:30:04.836314','D2D96EB8403A',1,6,'{"at": "2026-03-02T08:30:04.580528+00:00", "person": 6, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(42,'7fd9e9ef4b0d4568bcbe6daf24b02b62',1,15,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.628096','2026-03-02 08:30:04.580528',NULL,NULL,NULL,'D0HUGH','1772440204.819902','','2026-03-02 08:30:04.826196','D2D96EB8403A',0,NULL,'{"at": "2026-03-02T08:30:04.580528+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(43,'726b5663662046738d94eea8e3a9c561',1,15,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.628096','2026-03-02 08:30:04.580528',NULL,NULL,NULL,'D0PAULE','1772440204.820282','','2026-03-02 08:30:04.826350','D2D96EB8403A',0,NULL,'{"at": "2026-03-02T08:30:04.580528+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(44,'5db952ddc60a40d5b353f4e345b4bc4b',1,15,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.628096','2026-03-02 08:30:04.580528',NULL,NULL,NULL,'D0REMI','1772440204.820568','','2026-03-02 08:30:04.826481','D2D96EB8403A',0,NULL,'{"at": "2026-03-02T08:30:04.580528+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(45,'c80bf1084c864e2c84d9e81ce8a616ad',1,15,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:04.628096','2026-03-02 08:30:04.580528',NULL,NULL,NULL,NULL,NULL,'',NULL,'D2D96EB8403A',0,NULL,'{"at": "2026-03-02T08:30:04.580528+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(46,'3b87c1f3964444f0a2e1106fdb587878',1,15,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.628096','2026-03-02 08:30:04.580528',NULL,NULL,NULL,'C0EQUIPE','1772440204.820817','','2026-03-02 08:30:04.826599','D2D96EB8403A',0,NULL,'{"at": "2026-03-02T08:30:04.580528+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(47,'a1acd00aca9248698849901c92ba4bfa',1,16,7,'7','password','{}','sent',1,'2026-03-02 08:30:04.840313','2026-03-02 08:30:04.825878',NULL,NULL,NULL,'D0MARC','1772440205.180472','','2026-03-02 08:30:05.181520','E13C5EA8B34E',1,7,'{"at": "2026-03-02T08:30:04.825878+00:00", "person": 7, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(48,'6f882ae520a14d9c963bd83ca31bc13c',1,16,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.840313','2026-03-02 08:30:04.825878',NULL,NULL,NULL,'D0HUGH','1772440205.150255','','2026-03-02 08:30:05.159123','E13C5EA8B34E',0,NULL,'{"at": "2026-03-02T08:30:04.825878+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(49,'e3b7ed751e264bb7b995f59004925cc5',1,16,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.840313','2026-03-02 08:30:04.825878',NULL,NULL,NULL,'D0PAULE','1772440205.151075','','2026-03-02 08:30:05.159414','E13C5EA8B34E',0,NULL,'{"at": "2026-03-02T08:30:04.825878+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(50,'2ee5e43e04934469bbff2c762f612466',1,16,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.840313','2026-03-02 08:30:04.825878',NULL,NULL,NULL,'D0REMI','1772440205.151535','','2026-03-02 08:30:05.159650','E13C5EA8B34E',0,NULL,'{"at": "2026-03-02T08:30:04.825878+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(51,'5dc50ce9e55f49bb9cd5d730645b819d',1,16,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:04.840313','2026-03-02 08:30:04.825878',NULL,NULL,NULL,NULL,NULL,'',NULL,'E13C5EA8B34E',0,NULL,'{"at": "2026-03-02T08:30:04.825878+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(52,'323d066c87424fde9080c6fd654eddbf',1,16,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.840313','2026-03-02 08:30:04.825878',NULL,NULL,NULL,'C0EQUIPE','1772440205.151911','','2026-03-02 08:30:05.159822','E13C5EA8B34E',0,NULL,'{"at": "2026-03-02T08:30:04.825878+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(53,'5127d7cd47fa4bd7b6941d533cf8ec72',1,15,6,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:05.028114','2026-03-03 08:30:04.836314',NULL,NULL,'52c889b576b140a3a4feda04e5123684','D0ANNE','1772440204.831123','','2026-03-10 08:00:00.184557','D2D96EB8403A',1,NULL,'{"at": "2026-03-03T08:30:04.836314+00:00", "person": 6, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:04.628096');
INSERT INTO "outbox" VALUES(54,'1533bdf87a73427fa6f7750bc9967d05',1,17,8,'8','password','{}','sent',1,'2026-03-02 08:30:05.178416','2026-03-02 08:30:05.158692',NULL,NULL,NULL,'D0ZOE','1772440205.323795','','2026-03-02 08:30:05.324988','F3C12DC4EC73',1,8,'{"at": "2026-03-02T08:30:05.158692+00:00", "person": 8, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(55,'8cbdceb05dac415a9f12aa94ffa0d460',1,17,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:05.178416','2026-03-02 08:30:05.158692',NULL,NULL,NULL,'D0HUGH','1772440205.294919','','2026-03-02 08:30:05.311891','F3C12DC4EC73',0,NULL,'{"at": "2026-03-02T08:30:05.158692+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(56,'9ed1ef80946a4a50b976fa1446ab2290',1,17,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:05.178416','2026-03-02 08:30:05.158692',NULL,NULL,NULL,'D0PAULE','1772440205.295989','','2026-03-02 08:30:05.312228','F3C12DC4EC73',0,NULL,'{"at": "2026-03-02T08:30:05.158692+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(57,'2607c530e87d46419a8016e3d9570cf0',1,17,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:05.178416','2026-03-02 08:30:05.158692',NULL,NULL,NULL,'D0REMI','1772440205.296890','','2026-03-02 08:30:05.312427','F3C12DC4EC73',0,NULL,'{"at": "2026-03-02T08:30:05.158692+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(58,'f3b5c396cfe44edea587966d1ca09852',1,17,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:05.178416','2026-03-02 08:30:05.158692',NULL,NULL,NULL,NULL,NULL,'',NULL,'F3C12DC4EC73',0,NULL,'{"at": "2026-03-02T08:30:05.158692+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(59,'e12aa4efbc87400eb87ae2c5551fb102',1,17,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:05.178416','2026-03-02 08:30:05.158692',NULL,NULL,NULL,'C0EQUIPE','1772440205.297278','','2026-03-02 08:30:05.312583','F3C12DC4EC73',0,NULL,'{"at": "2026-03-02T08:30:05.158692+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(60,'950cc4a0a0c949d1821defa8d24740bd',1,16,7,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:05.248349','2026-03-02 08:30:07.146432',NULL,NULL,'a1acd00aca9248698849901c92ba4bfa','D0MARC','1772440205.180472','','2026-03-02 08:30:07.199596','0081FAB0F485',1,NULL,'{"at": "2026-03-02T08:30:07.146432+00:00", "person": 7, "author": 1, "occasion": "added", "why": "noted"}','2026-03-02 08:30:04.840313');
INSERT INTO "outbox" VALUES(61,'63ef550e3f154c2694fc4df38df9bb96',1,17,8,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:05.362445','2026-03-03 08:30:05.324988',NULL,NULL,'1533bdf87a73427fa6f7750bc9967d05','D0ZOE','1772440205.323795','','2026-03-10 08:00:00.193080','F3C12DC4EC73',1,NULL,'{"at": "2026-03-03T08:30:05.324988+00:00", "person": 8, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:05.178416');
INSERT INTO "outbox" VALUES(62,'228e197ed2e14aeca766d0f2e1211a67',1,18,9,'9','password','{}','sent',1,'2026-03-02 08:30:05.387377','2026-03-02 08:30:05.374777',NULL,NULL,NULL,'D0NORA','1772440205.485307','','2026-03-02 08:30:05.496136','3355177480CB',1,9,'{"at": "2026-03-02T08:30:05.374777+00:00", "person": 9, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(63,'afe454d464524729b6bf3c9f1b817d10',1,18,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:05.387377','2026-03-02 08:30:05.374777',NULL,NULL,NULL,'D0HUGH','1772440205.464896','','2026-03-02 08:30:05.469903','3355177480CB',0,NULL,'{"at": "2026-03-02T08:30:05.374777+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(64,'286a4a09175043acbf8562a1257647c0',1,18,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:05.387377','2026-03-02 08:30:05.374777',NULL,NULL,NULL,'D0PAULE','1772440205.465761','','2026-03-02 08:30:05.470173','3355177480CB',0,NULL,'{"at": "2026-03-02T08:30:05.374777+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(65,'1c9eba448e3040a9b71bdd588b145333',1,18,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:05.387377','2026-03-02 08:30:05.374777',NULL,NULL,NULL,'D0REMI','1772440205.466360','','2026-03-02 08:30:05.470367','3355177480CB',0,NULL,'{"at": "2026-03-02T08:30:05.374777+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(66,'1204361946824902890db30e03b122e3',1,18,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:05.387377','2026-03-02 08:30:05.374777',NULL,NULL,NULL,NULL,NULL,'',NULL,'3355177480CB',0,NULL,'{"at": "2026-03-02T08:30:05.374777+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(67,'91d4e94f1ad544f1a46be7fb24024bba',1,18,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:05.387377','2026-03-02 08:30:05.374777',NULL,NULL,NULL,'C0EQUIPE','1772440205.466717','','2026-03-02 08:30:05.470542','3355177480CB',0,NULL,'{"at": "2026-03-02T08:30:05.374777+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(68,'facbba6a1f244b58be0cc9346545110c',1,18,9,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:05.516071','2026-03-02 08:30:07.218009',NULL,NULL,'228e197ed2e14aeca766d0f2e1211a67','D0NORA','1772440205.485307','','2026-03-02 08:30:07.241436','8709B5A1D9AA',1,NULL,'{"at": "2026-03-02T08:30:07.218009+00:00", "person": 9, "author": 1, "occasion": "added", "why": "noted"}','2026-03-02 08:30:05.387377');
INSERT INTO "outbox" VALUES(69,'8c972f18b3634e13aa15636d60291112',1,19,10,'10','password','{}','sent',1,'2026-03-02 08:30:05.547124','2026-03-02 08:30:05.543980',NULL,NULL,NULL,'D0BRUNO','1772440205.709440','','2026-03-02 08:30:05.711344','3EC892B02E8B',1,10,'{"at": "2026-03-02T08:30:05.543980+00:00", "person": 10, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(70,'499617418f594dd1b7ed08df9bfcefd0',1,19,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:05.547124','2026-03-02 08:30:05.543980',NULL,NULL,NULL,'D0HUGH','1772440205.669891','','2026-03-02 08:30:05.672546','3EC892B02E8B',0,NULL,'{"at": "2026-03-02T08:30:05.543980+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(71,'e9abc64b92904abab1d8e4efc243e845',1,19,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:05.547124','2026-03-02 08:30:05.543980',NULL,NULL,NULL,'D0PAULE','1772440205.670350','','2026-03-02 08:30:05.675990','3EC892B02E8B',0,NULL,'{"at": "2026-03-02T08:30:05.543980+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(72,'d9641787d714467b98a9c661bdbffa14',1,19,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:05.547124','2026-03-02 08:30:05.543980',NULL,NULL,NULL,'D0REMI','1772440205.670714','','2026-03-02 08:30:05.676245','3EC892B02E8B',0,NULL,'{"at": "2026-03-02T08:30:05.543980+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(73,'19e44e44e2ca45c09812a5264a091a3b',1,19,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:05.547124','2026-03-02 08:30:05.543980',NULL,NULL,NULL,NULL,NULL,'',NULL,'3EC892B02E8B',0,NULL,'{"at": "2026-03-02T08:30:05.543980+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(74,'d5ff31ed479f4fc2961db8e92067cade',1,19,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:05.547124','2026-03-02 08:30:05.543980',NULL,NULL,NULL,'C0EQUIPE','1772440205.671022','','2026-03-02 08:30:05.676422','3EC892B02E8B',0,NULL,'{"at": "2026-03-02T08:30:05.543980+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(75,'c9aa2686291443538e4918985b666d3f',1,19,10,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:05.719592','2026-03-03 08:30:05.711344',NULL,NULL,'8c972f18b3634e13aa15636d60291112','D0BRUNO','1772440205.709440','','2026-03-10 08:00:00.193330','3EC892B02E8B',1,NULL,'{"at": "2026-03-03T08:30:05.711344+00:00", "person": 10, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:05.547124');
INSERT INTO "outbox" VALUES(76,'f4c6aa46611444f286b75d4fd782565e',1,20,11,'11','password','{}','sent',1,'2026-03-02 08:30:05.780404','2026-03-02 08:30:05.776227',NULL,NULL,NULL,'D0OSCAR','1772440205.905100','','2026-03-02 08:30:05.908914','A50918C6A7B2',1,11,'{"at": "2026-03-02T08:30:05.776227+00:00", "person": 11, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(77,'ac954d11bdae4efa9bd4ec444245b235',1,20,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:05.780404','2026-03-02 08:30:05.776227',NULL,NULL,NULL,'D0HUGH','1772440205.858771','','2026-03-02 08:30:05.896418','A50918C6A7B2',0,NULL,'{"at": "2026-03-02T08:30:05.776227+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(78,'83eb73ae8c7c477cadf4c003d18ff9fa',1,20,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:05.780404','2026-03-02 08:30:05.776227',NULL,NULL,NULL,'D0PAULE','1772440205.863519','','2026-03-02 08:30:05.896695','A50918C6A7B2',0,NULL,'{"at": "2026-03-02T08:30:05.776227+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(79,'c6e54ac01074480e9d6ab4f061c34e58',1,20,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:05.780404','2026-03-02 08:30:05.776227',NULL,NULL,NULL,'D0REMI','1772440205.872964','','2026-03-02 08:30:05.896874','A50918C6A7B2',0,NULL,'{"at": "2026-03-02T08:30:05.776227+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(80,'ab8f7650e9754d13ba1971f364c4fd26',1,20,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:05.780404','2026-03-02 08:30:05.776227',NULL,NULL,NULL,NULL,NULL,'',NULL,'A50918C6A7B2',0,NULL,'{"at": "2026-03-02T08:30:05.776227+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(81,'15149dca17c34347948cbd4ed119aa86',1,20,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:05.780404','2026-03-02 08:30:05.776227',NULL,NULL,NULL,'C0EQUIPE','1772440205.873497','','2026-03-02 08:30:05.897011','A50918C6A7B2',0,NULL,'{"at": "2026-03-02T08:30:05.776227+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(82,'1bfd60a175d1472aab8cf25a28da166c',1,20,11,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:05.920338','2026-03-03 08:30:05.908914',NULL,NULL,'f4c6aa46611444f286b75d4fd782565e','D0OSCAR','1772440205.905100','','2026-03-10 08:00:00.193557','A50918C6A7B2',1,NULL,'{"at": "2026-03-03T08:30:05.908914+00:00", "person": 11, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:05.780404');
INSERT INTO "outbox" VALUES(83,'b1af9257e1424830b6a64fc68a23485f',1,21,12,'12','password','{}','sent',1,'2026-03-02 08:30:06.047538','2026-03-02 08:30:06.038127',NULL,NULL,NULL,'D0SOPHIE','1772440206.113422','','2026-03-02 08:30:06.114763','25B606DC0DEA',1,12,'{"at": "2026-03-02T08:30:06.038127+00:00", "person": 12, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(84,'816bcdaaa4914d6fb3b21232ba8d6a5b',1,21,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.047538','2026-03-02 08:30:06.038127',NULL,NULL,NULL,'D0HUGH','1772440206.103928','','2026-03-02 08:30:06.107875','25B606DC0DEA',0,NULL,'{"at": "2026-03-02T08:30:06.038127+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(85,'61146af546f942e393515867bb3315df',1,21,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.047538','2026-03-02 08:30:06.038127',NULL,NULL,NULL,'D0PAULE','1772440206.104459','','2026-03-02 08:30:06.108141','25B606DC0DEA',0,NULL,'{"at": "2026-03-02T08:30:06.038127+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(86,'1c8bf99b933743d3b99a24244c50a8b2',1,21,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.047538','2026-03-02 08:30:06.038127',NULL,NULL,NULL,'D0REMI','1772440206.104921','','2026-03-02 08:30:06.108322','25B606DC0DEA',0,NULL,'{"at": "2026-03-02T08:30:06.038127+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(87,'6d647ba7b8b04209b0b1a85f7d061290',1,21,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:06.047538','2026-03-02 08:30:06.038127',NULL,NULL,NULL,NULL,NULL,'',NULL,'25B606DC0DEA',0,NULL,'{"at": "2026-03-02T08:30:06.038127+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(88,'82d46d6f34c84fb8b5373836125f5c9b',1,21,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.047538','2026-03-02 08:30:06.038127',NULL,NULL,NULL,'C0EQUIPE','1772440206.105250','','2026-03-02 08:30:06.108471','25B606DC0DEA',0,NULL,'{"at": "2026-03-02T08:30:06.038127+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(89,'59c9f438c11449ef9fa6fb3a5cdbb544',1,21,12,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:06.138765','2026-03-02 08:30:07.909256',NULL,NULL,'b1af9257e1424830b6a64fc68a23485f','D0SOPHIE','1772440206.113422','','2026-03-02 08:30:07.981137','33BEBBF5EDEC',1,NULL,'{"at": "2026-03-02T08:30:07.909256+00:00", "person": 12, "author": 1, "occasion": "added", "why": "held"}','2026-03-02 08:30:06.047538');
INSERT INTO "outbox" VALUES(90,'e1d20e5d5bb446b098fbf217a77e25f8',1,22,13,'13','password','{}','sent',1,'2026-03-02 08:30:06.218834','2026-03-02 08:30:06.216078',NULL,NULL,NULL,'D0THOMAS','1772440206.332444','','2026-03-02 08:30:06.333283','D7FE0AB74699',1,13,'{"at": "2026-03-02T08:30:06.216078+00:00", "person": 13, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(91,'cc385b543a3b4e57bb4ec70d8e018a91',1,22,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.218834','2026-03-02 08:30:06.216078',NULL,NULL,NULL,'D0HUGH','1772440206.317968','','2026-03-02 08:30:06.327705','D7FE0AB74699',0,NULL,'{"at": "2026-03-02T08:30:06.216078+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(92,'5a3fc4fabcbd41b4b8f9c83f0541024e',1,22,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.218834','2026-03-02 08:30:06.216078',NULL,NULL,NULL,'D0PAULE','1772440206.320810','','2026-03-02 08:30:06.327967','D7FE0AB74699',0,NULL,'{"at": "2026-03-02T08:30:06.216078+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(93,'bad4ce14183e42568a95888baa5e0207',1,22,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.218834','2026-03-02 08:30:06.216078',NULL,NULL,NULL,'D0REMI','1772440206.321234','','2026-03-02 08:30:06.328154','D7FE0AB74699',0,NULL,'{"at": "2026-03-02T08:30:06.216078+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(94,'4d98dda6787a4937b8d841a0bddff1b5',1,22,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:06.218834','2026-03-02 08:30:06.216078',NULL,NULL,NULL,NULL,NULL,'',NULL,'D7FE0AB74699',0,NULL,'{"at": "2026-03-02T08:30:06.216078+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(95,'9fb4ee0fa12b498394b0f97a7e66ab4b',1,22,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.218834','2026-03-02 08:30:06.216078',NULL,NULL,NULL,'C0EQUIPE','1772440206.322595','','2026-03-02 08:30:06.328302','D7FE0AB74699',0,NULL,'{"at": "2026-03-02T08:30:06.216078+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(96,'10f2bc20cc964275b8c08d59abcccffd',1,22,13,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:06.399629','2026-03-02 08:30:08.009541',NULL,NULL,'e1d20e5d5bb446b098fbf217a77e25f8','D0THOMAS','1772440206.332444','','2026-03-02 08:30:08.106798','F5FA76F8FA25',1,NULL,'{"at": "2026-03-02T08:30:08.009541+00:00", "person": 13, "author": 1, "occasion": "added", "why": "ended"}','2026-03-02 08:30:06.218834');
INSERT INTO "outbox" VALUES(97,'2326bf6ad0b24f69be4318879b6fdc1f',1,23,14,'14','password','{}','sent',1,'2026-03-02 08:30:06.414640','2026-03-02 08:30:06.379525',NULL,NULL,NULL,'D0LOUIS','1772440206.530090','','2026-03-02 08:30:06.531691','1485AD9DCAA2',1,14,'{"at": "2026-03-02T08:30:06.379525+00:00", "person": 14, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(98,'600a53706e144abcbfa188fe5dc6984f',1,23,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.414640','2026-03-02 08:30:06.379525',NULL,NULL,NULL,'D0HUGH','1772440206.508511','','2026-03-02 08:30:06.512522','1485AD9DCAA2',0,NULL,'{"at": "2026-03-02T08:30:06.379525+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(99,'c2396fb4b8bf45b3bbd336c78f0dceaa',1,23,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.414640','2026-03-02 08:30:06.379525',NULL,NULL,NULL,'D0PAULE','1772440206.508915','','2026-03-02 08:30:06.512730','1485AD9DCAA2',0,NULL,'{"at": "2026-03-02T08:30:06.379525+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(100,'a6b323c88060470f9ad27948d971a939',1,23,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.414640','2026-03-02 08:30:06.379525',NULL,NULL,NULL,'D0REMI','1772440206.509246','','2026-03-02 08:30:06.512877','1485AD9DCAA2',0,NULL,'{"at": "2026-03-02T08:30:06.379525+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(101,'4217b19169cd4425b3a8070102c502e8',1,23,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:06.414640','2026-03-02 08:30:06.379525',NULL,NULL,NULL,NULL,NULL,'',NULL,'1485AD9DCAA2',0,NULL,'{"at": "2026-03-02T08:30:06.379525+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(102,'74c44503c25f4335892a54add0e0efab',1,23,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.414640','2026-03-02 08:30:06.379525',NULL,NULL,NULL,'C0EQUIPE','1772440206.511203','','2026-03-02 08:30:06.513008','1485AD9DCAA2',0,NULL,'{"at": "2026-03-02T08:30:06.379525+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(103,'eb0242781e1b4ef98cb80ec7a9c87d4b',1,23,14,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:06.559573','2026-03-02 08:30:08.151472',NULL,NULL,'2326bf6ad0b24f69be4318879b6fdc1f','D0LOUIS','1772440206.530090','','2026-03-02 08:30:08.228487','EB1D8234EB8A',1,NULL,'{"at": "2026-03-02T08:30:08.151472+00:00", "person": 14, "author": 1, "occasion": "added", "why": "ended"}','2026-03-02 08:30:06.414640');
INSERT INTO "outbox" VALUES(104,'838f1f827c0449f48ddb3957d7bd3835',1,24,15,'15','password','{}','sent',1,'2026-03-02 08:30:06.624839','2026-03-02 08:30:06.616051',NULL,NULL,NULL,'D0EMMA','1772440206.701665','','2026-03-02 08:30:06.702893','87BA824D1ED6',1,15,'{"at": "2026-03-02T08:30:06.616051+00:00", "person": 15, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(105,'15f68b3d45a64ebd829b98e43cf58f15',1,24,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.624839','2026-03-02 08:30:06.616051',NULL,NULL,NULL,'D0HUGH','1772440206.683360','','2026-03-02 08:30:06.685694','87BA824D1ED6',0,NULL,'{"at": "2026-03-02T08:30:06.616051+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(106,'4ef753ffec534f2abc5d2df20cb4cac3',1,24,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.624839','2026-03-02 08:30:06.616051',NULL,NULL,NULL,'D0PAULE','1772440206.683698','','2026-03-02 08:30:06.685897','87BA824D1ED6',0,NULL,'{"at": "2026-03-02T08:30:06.616051+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(107,'f5fbe96d115e4ed69a44ee99f2e20670',1,24,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.624839','2026-03-02 08:30:06.616051',NULL,NULL,NULL,'D0REMI','1772440206.683983','','2026-03-02 08:30:06.686035','87BA824D1ED6',0,NULL,'{"at": "2026-03-02T08:30:06.616051+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(108,'490e62af3a71477b984d73a8a062936d',1,24,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:06.624839','2026-03-02 08:30:06.616051',NULL,NULL,NULL,NULL,NULL,'',NULL,'87BA824D1ED6',0,NULL,'{"at": "2026-03-02T08:30:06.616051+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(109,'6e65bc0f7d9c49a4ac5bfd5cdd77127d',1,24,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.624839','2026-03-02 08:30:06.616051',NULL,NULL,NULL,'C0EQUIPE','1772440206.684222','','2026-03-02 08:30:06.686161','87BA824D1ED6',0,NULL,'{"at": "2026-03-02T08:30:06.616051+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(110,'aee0ee06c06a4f4fb8924e6513752cdc',1,24,15,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:06.727603','2026-03-03 08:30:06.702893',NULL,NULL,'838f1f827c0449f48ddb3957d7bd3835','D0EMMA','1772440206.701665','','2026-03-10 08:00:00.193710','87BA824D1ED6',1,NULL,'{"at": "2026-03-03T08:30:06.702893+00:00", "person": 15, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:06.624839');
INSERT INTO "outbox" VALUES(111,'76ee39950d2d4943ba9c3a443ba8c230',1,25,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.761960','2026-03-02 08:30:06.704477',NULL,NULL,NULL,'D0HUGH','1772440206.822064','','2026-03-02 08:30:06.824892','3F2E81422CD8',0,NULL,'{"at": "2026-03-02T08:30:06.704477+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(112,'bfc0312c126f4571abbfa33727a9afce',1,25,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.761960','2026-03-02 08:30:06.704477',NULL,NULL,NULL,'D0PAULE','1772440206.823471','','2026-03-02 08:30:06.825130','3F2E81422CD8',0,NULL,'{"at": "2026-03-02T08:30:06.704477+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(113,'587a4bcc8f1347c9ac32379871d71b54',1,25,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.761960','2026-03-02 08:30:06.704477',NULL,NULL,NULL,'D0REMI','1772440206.823913','','2026-03-02 08:30:06.825287','3F2E81422CD8',0,NULL,'{"at": "2026-03-02T08:30:06.704477+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(114,'2e35cfa9c8bf4eb29cc3feb996a3bcce',1,25,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:06.761960','2026-03-02 08:30:06.704477',NULL,NULL,NULL,NULL,NULL,'',NULL,'3F2E81422CD8',0,NULL,'{"at": "2026-03-02T08:30:06.704477+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(115,'cc644ddf2e064ee394fe5edb6eeb6643',1,25,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.761960','2026-03-02 08:30:06.704477',NULL,NULL,NULL,'C0EQUIPE','1772440206.824231','','2026-03-02 08:30:06.825421','3F2E81422CD8',0,NULL,'{"at": "2026-03-02T08:30:06.704477+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(116,'f631abcd278c4d7b850eb7f31a3dd4d1',1,26,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.850334','2026-03-02 08:30:06.847713',NULL,NULL,NULL,'D0HUGH','1772440206.899392','','2026-03-02 08:30:06.901831','5D6A1AFB2D7F',0,NULL,'{"at": "2026-03-02T08:30:06.847713+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(117,'8881e88019c240dc8020d1454509bb84',1,26,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.850334','2026-03-02 08:30:06.847713',NULL,NULL,NULL,'D0PAULE','1772440206.899859','','2026-03-02 08:30:06.902136','5D6A1AFB2D7F',0,NULL,'{"at": "2026-03-02T08:30:06.847713+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(118,'3bbb13795e42429884a2dad2ae8566ae',1,26,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.850334','2026-03-02 08:30:06.847713',NULL,NULL,NULL,'D0REMI','1772440206.900218','','2026-03-02 08:30:06.902812','5D6A1AFB2D7F',0,NULL,'{"at": "2026-03-02T08:30:06.847713+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(119,'85c947f60656452b9115bdd0fa676bb2',1,26,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:06.850334','2026-03-02 08:30:06.847713',NULL,NULL,NULL,NULL,NULL,'',NULL,'5D6A1AFB2D7F',0,NULL,'{"at": "2026-03-02T08:30:06.847713+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(120,'e1a37e7e1cbe4f54b650c1710b488f18',1,26,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.850334','2026-03-02 08:30:06.847713',NULL,NULL,NULL,'C0EQUIPE','1772440206.900595','','2026-03-02 08:30:06.903015','5D6A1AFB2D7F',0,NULL,'{"at": "2026-03-02T08:30:06.847713+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(121,'771e5e5aebec40cc8a0e8b585bea7864',1,27,1,'1','password','{}','sent',1,'2026-03-02 08:30:06.952511','2026-03-02 08:30:06.949962',NULL,NULL,NULL,'D0CLAIRE','1772440207.004040','','2026-03-02 08:30:07.004421','26B4672E9403',1,18,'{"at": "2026-03-02T08:30:06.949962+00:00", "person": 18, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(122,'e28487d7c41d4979ae09bac5253eb5e5',1,27,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.952511','2026-03-02 08:30:06.949962',NULL,NULL,NULL,'D0HUGH','1772440206.998327','','2026-03-02 08:30:07.000700','26B4672E9403',0,NULL,'{"at": "2026-03-02T08:30:06.949962+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(123,'e0de76f62bfa45448b54185a7efab503',1,27,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.952511','2026-03-02 08:30:06.949962',NULL,NULL,NULL,'D0PAULE','1772440206.998700','','2026-03-02 08:30:07.000874','26B4672E9403',0,NULL,'{"at": "2026-03-02T08:30:06.949962+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(124,'056266d2551144bc9adeed479bb4f445',1,27,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.952511','2026-03-02 08:30:06.949962',NULL,NULL,NULL,'D0REMI','1772440206.998988','','2026-03-02 08:30:07.000997','26B4672E9403',0,NULL,'{"at": "2026-03-02T08:30:06.949962+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(125,'f877663860a844bd90d24c273cee9530',1,27,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:06.952511','2026-03-02 08:30:06.949962',NULL,NULL,NULL,NULL,NULL,'',NULL,'26B4672E9403',0,NULL,'{"at": "2026-03-02T08:30:06.949962+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(126,'5fee280616c441c099c000250f0793a6',1,27,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:06.952511','2026-03-02 08:30:06.949962',NULL,NULL,NULL,'C0EQUIPE','1772440206.999245','','2026-03-02 08:30:07.001108','26B4672E9403',0,NULL,'{"at": "2026-03-02T08:30:06.949962+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(127,'83dab35538fa42e1a39afcbeb0736b67',1,27,2,'2','password_sent_for','{}','sent',1,'2026-03-02 08:30:06.953410','2026-03-02 08:30:06.949962',NULL,NULL,NULL,'D0HUGH','1772440207.048024','','2026-03-02 08:30:07.051461','26B4672E9403',0,NULL,'{"at": "2026-03-02T08:30:06.949962+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(128,'4a83e9a3c43248b58c21508112078cfb',1,27,3,'3','password_sent_for','{}','sent',1,'2026-03-02 08:30:06.953410','2026-03-02 08:30:06.949962',NULL,NULL,NULL,'D0PAULE','1772440207.048462','','2026-03-02 08:30:07.051652','26B4672E9403',0,NULL,'{"at": "2026-03-02T08:30:06.949962+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(129,'77a8564d513c4b399dbe4f02d1d9b472',1,27,4,'4','password_sent_for','{}','sent',1,'2026-03-02 08:30:06.953410','2026-03-02 08:30:06.949962',NULL,NULL,NULL,'D0REMI','1772440207.049475','','2026-03-02 08:30:07.051789','26B4672E9403',0,NULL,'{"at": "2026-03-02T08:30:06.949962+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(130,'0fba9beb53154a7fbce29ab015551335',1,27,5,'5','password_sent_for','{}','unreachable',0,'2026-03-02 08:30:06.953410','2026-03-02 08:30:06.949962',NULL,NULL,NULL,NULL,NULL,'',NULL,'26B4672E9403',0,NULL,'{"at": "2026-03-02T08:30:06.949962+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(131,'116258e8df2e40d6aec8763e4363dc80',1,27,NULL,'channel','password_sent_for','{}','sent',1,'2026-03-02 08:30:06.953410','2026-03-02 08:30:06.949962',NULL,NULL,NULL,'C0EQUIPE','1772440207.050822','','2026-03-02 08:30:07.051909','26B4672E9403',0,NULL,'{"at": "2026-03-02T08:30:06.949962+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(132,'9da6f7a6ab8144a4b2cbb7d96be548ae',1,27,1,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:07.014078','2026-03-03 08:30:07.004421',NULL,NULL,'771e5e5aebec40cc8a0e8b585bea7864','D0CLAIRE','1772440207.004040','','2026-03-10 08:00:00.193858','26B4672E9403',1,NULL,'{"at": "2026-03-03T08:30:07.004421+00:00", "person": 18, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:06.952511');
INSERT INTO "outbox" VALUES(133,'5e8299936c304580a0053e06c79bef4a',1,30,1,'1','import_started','{}','sent',1,'2026-03-02 08:30:07.592667','2026-03-02 08:30:07.589069',NULL,NULL,NULL,'D0CLAIRE','1772440207.635709','','2026-03-02 08:30:07.636308','CBAAEF17A189',0,NULL,'{"at": "2026-03-02T08:30:07.589069+00:00", "file": "abonn\u00e9s.csv", "added": 0, "there": 0, "left_out": 0, "refused": 0, "outside": 0, "withheld": false, "total": 5, "handled": 0, "state": "running"}',NULL);
INSERT INTO "outbox" VALUES(134,'073ed20b8c8d42a5a6c06c3964df04d8',1,31,19,'19','password','{}','sent',1,'2026-03-02 08:30:07.655303','2026-03-02 08:30:07.639630',NULL,NULL,NULL,'D100000','1772440207.809180','','2026-03-02 08:30:07.810716',NULL,0,19,'{"at": "2026-03-02T08:30:07.639630+00:00", "person": 19, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(135,'e15ce0e32c0141e6a82cd61e472b6daa',1,32,20,'20','password','{}','sent',1,'2026-03-02 08:30:07.655303','2026-03-02 08:30:07.639630',NULL,NULL,NULL,'D100001','1772440207.817925','','2026-03-02 08:30:07.818650',NULL,0,20,'{"at": "2026-03-02T08:30:07.639630+00:00", "person": 20, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(136,'38750fdb02e34690b1f2b9800afe333e',1,33,21,'21','password','{}','sent',1,'2026-03-02 08:30:07.655303','2026-03-02 08:30:07.639630',NULL,NULL,NULL,'D100002','1772440207.841534','','2026-03-02 08:30:07.842094',NULL,0,21,'{"at": "2026-03-02T08:30:07.639630+00:00", "person": 21, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(137,'a08ae2e5273c404cb558fbb24bd29413',1,35,2,'2','subscribers_imported','{}','sent',1,'2026-03-02 08:30:07.675528','2026-03-02 08:30:07.666359',NULL,NULL,NULL,'D0HUGH','1772440207.725901','','2026-03-02 08:30:07.747433',NULL,0,NULL,'{"at": "2026-03-02T08:30:07.666359+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(138,'0f3d10861e0943ce9ddbc590eca0d103',1,35,3,'3','subscribers_imported','{}','sent',1,'2026-03-02 08:30:07.675528','2026-03-02 08:30:07.666359',NULL,NULL,NULL,'D0PAULE','1772440207.726751','','2026-03-02 08:30:07.747656',NULL,0,NULL,'{"at": "2026-03-02T08:30:07.666359+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(139,'33a18d1aa145461c9548acfd8108f3d8',1,35,4,'4','subscribers_imported','{}','sent',1,'2026-03-02 08:30:07.675528','2026-03-02 08:30:07.666359',NULL,NULL,NULL,'D0REMI','1772440207.727110','','2026-03-02 08:30:07.747789',NULL,0,NULL,'{"at": "2026-03-02T08:30:07.666359+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(140,'2c06440b33864fa190ef88d63a7fe577',1,35,5,'5','subscribers_imported','{}','unreachable',0,'2026-03-02 08:30:07.675528','2026-03-02 08:30:07.666359',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,NULL,'{"at": "2026-03-02T08:30:07.666359+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(141,'507791f16c6a4b6784d986c703b08f9c',1,35,NULL,'channel','subscribers_imported','{}','sent',1,'2026-03-02 08:30:07.675528','2026-03-02 08:30:07.666359',NULL,NULL,NULL,'C0EQUIPE','1772440207.727410','','2026-03-02 08:30:07.747913',NULL,0,NULL,'{"at": "2026-03-02T08:30:07.666359+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(142,'9b4b894c4e50446c88575c0cba0defd9',1,31,19,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:07.827749','2026-03-03 08:30:07.810716',NULL,NULL,'073ed20b8c8d42a5a6c06c3964df04d8','D100000','1772440207.809180','','2026-03-10 08:00:00.193991',NULL,1,NULL,'{"at": "2026-03-03T08:30:07.810716+00:00", "person": 19, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:07.655303');
INSERT INTO "outbox" VALUES(143,'bc05b733871449c296510df73bb0555a',1,32,20,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:07.840490','2026-03-03 08:30:07.818650',NULL,NULL,'e15ce0e32c0141e6a82cd61e472b6daa','D100001','1772440207.817925','','2026-03-10 08:00:00.194120',NULL,1,NULL,'{"at": "2026-03-03T08:30:07.818650+00:00", "person": 20, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:07.655303');
INSERT INTO "outbox" VALUES(144,'649c0bb14f6a4a1796bc5a434da4c824',1,33,21,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:07.846597','2026-03-03 08:30:07.842094',NULL,NULL,'38750fdb02e34690b1f2b9800afe333e','D100002','1772440207.841534','','2026-03-10 08:00:00.194246',NULL,1,NULL,'{"at": "2026-03-03T08:30:07.842094+00:00", "person": 21, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:07.655303');
INSERT INTO "outbox" VALUES(145,'ed65ace6c4934322859112339da611ac',1,36,12,'12','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:07.914758','2026-03-02 08:30:07.909256',NULL,NULL,NULL,'D0SOPHIE','1772440207.979304','','2026-03-02 08:30:07.981758','33BEBBF5EDEC',0,NULL,'{"at": "2026-03-02T08:30:07.909256+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(146,'296858a44f0645e28e1fc8219d9e1855',1,36,2,'2','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:07.917497','2026-03-02 08:30:07.909256',NULL,NULL,NULL,'D0HUGH','1772440207.979683','','2026-03-02 08:30:07.981956','33BEBBF5EDEC',0,NULL,'{"at": "2026-03-02T08:30:07.909256+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(147,'8bcec0eaaf074ba295c33aab06118bdb',1,36,3,'3','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:07.917497','2026-03-02 08:30:07.909256',NULL,NULL,NULL,'D0PAULE','1772440207.980039','','2026-03-02 08:30:07.982116','33BEBBF5EDEC',0,NULL,'{"at": "2026-03-02T08:30:07.909256+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(148,'1c6d409378b64fc489ef59c6db3fe499',1,36,4,'4','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:07.917497','2026-03-02 08:30:07.909256',NULL,NULL,NULL,'D0REMI','1772440207.980398','','2026-03-02 08:30:07.982256','33BEBBF5EDEC',0,NULL,'{"at": "2026-03-02T08:30:07.909256+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(149,'34bbfab31f744d8cb2f0ac2a9430cd82',1,36,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-02 08:30:07.917497','2026-03-02 08:30:07.909256',NULL,NULL,NULL,NULL,NULL,'',NULL,'33BEBBF5EDEC',0,NULL,'{"at": "2026-03-02T08:30:07.909256+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(150,'5b07d4c987a14994883cb90cfab1e561',1,36,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:07.917875','2026-03-02 08:30:07.909256',NULL,NULL,NULL,'C0EQUIPE','1772440207.980664','','2026-03-02 08:30:07.982381','33BEBBF5EDEC',0,NULL,'{"at": "2026-03-02T08:30:07.909256+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(151,'d756f5c95b8441e5b99ddb52d842db8c',1,37,13,'13','subscriber_removed','{}','sent',1,'2026-03-02 08:30:08.029700','2026-03-02 08:30:08.009541',NULL,NULL,NULL,'D0THOMAS','1772440208.103412','','2026-03-02 08:30:08.108039','F5FA76F8FA25',0,NULL,'{"at": "2026-03-02T08:30:08.009541+00:00", "person": 13, "author": 1, "with_reason": false}',NULL);
INSERT INTO "outbox" VALUES(152,'af39e305245c49e4aa564ec923a4d083',1,37,2,'2','subscriber_removed','{}','sent',1,'2026-03-02 08:30:08.031663','2026-03-02 08:30:08.009541',NULL,NULL,NULL,'D0HUGH','1772440208.103883','','2026-03-02 08:30:08.108206','F5FA76F8FA25',0,NULL,'{"at": "2026-03-02T08:30:08.009541+00:00", "person": 13, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(153,'fb8615483c5a459b87db2afbb50ea3e4',1,37,3,'3','subscriber_removed','{}','sent',1,'2026-03-02 08:30:08.031663','2026-03-02 08:30:08.009541',NULL,NULL,NULL,'D0PAULE','1772440208.104363','','2026-03-02 08:30:08.108361','F5FA76F8FA25',0,NULL,'{"at": "2026-03-02T08:30:08.009541+00:00", "person": 13, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(154,'9a90ff88c3944c11b65ebe1912c40799',1,37,4,'4','subscriber_removed','{}','sent',1,'2026-03-02 08:30:08.031663','2026-03-02 08:30:08.009541',NULL,NULL,NULL,'D0REMI','1772440208.104760','','2026-03-02 08:30:08.108489','F5FA76F8FA25',0,NULL,'{"at": "2026-03-02T08:30:08.009541+00:00", "person": 13, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(155,'8108d4dad5004c1aaadfb7280679a305',1,37,5,'5','subscriber_removed','{}','unreachable',0,'2026-03-02 08:30:08.031663','2026-03-02 08:30:08.009541',NULL,NULL,NULL,NULL,NULL,'',NULL,'F5FA76F8FA25',0,NULL,'{"at": "2026-03-02T08:30:08.009541+00:00", "person": 13, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(156,'c0ef424fd7f843499600aa53732e37ec',1,37,NULL,'channel','subscriber_removed','{}','sent',1,'2026-03-02 08:30:08.031949','2026-03-02 08:30:08.009541',NULL,NULL,NULL,'C0EQUIPE','1772440208.105028','','2026-03-02 08:30:08.108608','F5FA76F8FA25',0,NULL,'{"at": "2026-03-02T08:30:08.009541+00:00", "person": 13, "author": 1, "with_reason": false}',NULL);
INSERT INTO "outbox" VALUES(157,'e979ce13b3e24710974f9fa916272e1d',1,38,14,'14','subscriber_removed','{}','sent',1,'2026-03-02 08:30:08.160220','2026-03-02 08:30:08.151472',NULL,NULL,NULL,'D0LOUIS','1772440208.223810','','2026-03-02 08:30:08.229589','EB1D8234EB8A',0,NULL,'{"at": "2026-03-02T08:30:08.151472+00:00", "person": 14, "author": 1, "with_reason": false}',NULL);
INSERT INTO "outbox" VALUES(158,'e1472f301c73414da6457f8feb275d7b',1,38,2,'2','subscriber_removed','{}','sent',1,'2026-03-02 08:30:08.161243','2026-03-02 08:30:08.151472',NULL,NULL,NULL,'D0HUGH','1772440208.225917','','2026-03-02 08:30:08.229821','EB1D8234EB8A',0,NULL,'{"at": "2026-03-02T08:30:08.151472+00:00", "person": 14, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(159,'697720ba1da745bbb5f0269b9e03e9e5',1,38,3,'3','subscriber_removed','{}','sent',1,'2026-03-02 08:30:08.161243','2026-03-02 08:30:08.151472',NULL,NULL,NULL,'D0PAULE','1772440208.226268','','2026-03-02 08:30:08.229968','EB1D8234EB8A',0,NULL,'{"at": "2026-03-02T08:30:08.151472+00:00", "person": 14, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(160,'8cd761010e094c308003f615c7bda234',1,38,4,'4','subscriber_removed','{}','sent',1,'2026-03-02 08:30:08.161243','2026-03-02 08:30:08.151472',NULL,NULL,NULL,'D0REMI','1772440208.226569','','2026-03-02 08:30:08.230104','EB1D8234EB8A',0,NULL,'{"at": "2026-03-02T08:30:08.151472+00:00", "person": 14, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(161,'39db1f17b85d446c9fb86065676fc974',1,38,5,'5','subscriber_removed','{}','unreachable',0,'2026-03-02 08:30:08.161243','2026-03-02 08:30:08.151472',NULL,NULL,NULL,NULL,NULL,'',NULL,'EB1D8234EB8A',0,NULL,'{"at": "2026-03-02T08:30:08.151472+00:00", "person": 14, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(162,'80e57c3bd24d4ec198b3a41ec367f82f',1,38,NULL,'channel','subscriber_removed','{}','sent',1,'2026-03-02 08:30:08.161532','2026-03-02 08:30:08.151472',NULL,NULL,NULL,'C0EQUIPE','1772440208.226826','','2026-03-02 08:30:08.230228','EB1D8234EB8A',0,NULL,'{"at": "2026-03-02T08:30:08.151472+00:00", "person": 14, "author": 1, "with_reason": false}',NULL);
INSERT INTO "outbox" VALUES(163,'2b8bcf2b5a6649dca17f50886bf587dd',1,39,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:08.280698','2026-03-02 08:30:08.277216',NULL,NULL,NULL,'D0CLAIRE','1772440208.319083','','2026-03-02 08:30:08.320973','717108F791BF',0,NULL,'{"at": "2026-03-02T08:30:08.277216+00:00", "answer": null, "person": 7}',NULL);
INSERT INTO "outbox" VALUES(164,'8fca3da818924020b2fea4684b297e74',1,39,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:08.280698','2026-03-02 08:30:08.277216',NULL,NULL,NULL,'D0HUGH','1772440208.319596','','2026-03-02 08:30:08.321225','717108F791BF',0,NULL,'{"at": "2026-03-02T08:30:08.277216+00:00", "answer": null, "person": 7}',NULL);
INSERT INTO "outbox" VALUES(165,'d24253de6c474a0d9e1a1a5a8a54b314',1,39,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:08.280698','2026-03-02 08:30:08.277216',NULL,NULL,NULL,'D0PAULE','1772440208.319979','','2026-03-02 08:30:08.321383','717108F791BF',0,NULL,'{"at": "2026-03-02T08:30:08.277216+00:00", "answer": null, "person": 7}',NULL);
INSERT INTO "outbox" VALUES(166,'085a9c114b284f5f9a83d18c1bda8781',1,39,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:08.280698','2026-03-02 08:30:08.277216',NULL,NULL,NULL,'D0REMI','1772440208.320391','','2026-03-02 08:30:08.321520','717108F791BF',0,NULL,'{"at": "2026-03-02T08:30:08.277216+00:00", "answer": null, "person": 7}',NULL);
INSERT INTO "outbox" VALUES(167,'7017ec8ecee54845830175e51ad40b50',1,39,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:08.822158','2026-03-02 08:30:08.813968',NULL,NULL,'2b8bcf2b5a6649dca17f50886bf587dd','D0CLAIRE','1772440208.319083','','2026-03-02 08:30:08.879028','BBB2D97DE68F',0,NULL,'{"at": "2026-03-02T08:30:08.277216+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:08.813968+00:00"}, "person": 7}','2026-03-02 08:30:08.280698');
INSERT INTO "outbox" VALUES(168,'066d498d7d6046acba87fb5e84cb53c6',1,39,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:08.822594','2026-03-02 08:30:08.813968',NULL,NULL,'8fca3da818924020b2fea4684b297e74','D0HUGH','1772440208.319596','','2026-03-02 08:30:08.879279','BBB2D97DE68F',0,NULL,'{"at": "2026-03-02T08:30:08.277216+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:08.813968+00:00"}, "person": 7}','2026-03-02 08:30:08.280698');
INSERT INTO "outbox" VALUES(169,'eeeba60a28f849c395266e38f1812d6b',1,39,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:08.822841','2026-03-02 08:30:08.813968',NULL,NULL,'d24253de6c474a0d9e1a1a5a8a54b314','D0PAULE','1772440208.319979','','2026-03-02 08:30:08.879466','BBB2D97DE68F',0,NULL,'{"at": "2026-03-02T08:30:08.277216+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:08.813968+00:00"}, "person": 7}','2026-03-02 08:30:08.280698');
INSERT INTO "outbox" VALUES(170,'3b47f012663b45dd8aabf1ded70b35b3',1,39,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:08.823023','2026-03-02 08:30:08.813968',NULL,NULL,'085a9c114b284f5f9a83d18c1bda8781','D0REMI','1772440208.320391','','2026-03-02 08:30:08.879623','BBB2D97DE68F',0,NULL,'{"at": "2026-03-02T08:30:08.277216+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:08.813968+00:00"}, "person": 7}','2026-03-02 08:30:08.280698');
INSERT INTO "outbox" VALUES(171,'a7be0964d34f41deaaeec42dc9c157fc',1,39,7,'7','enrolment_refused','{}','sent',1,'2026-03-02 08:30:08.823462','2026-03-02 08:30:08.813968',NULL,NULL,NULL,'D0MARC','1772440208.878202','','2026-03-02 08:30:08.879845','BBB2D97DE68F',0,NULL,'{"at": "2026-03-02T08:30:08.813968+00:00", "person": 7, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(172,'1fce3013c0f9410fa32a2e692ba80e6d',1,39,NULL,'channel','enrolment_refused','{}','sent',1,'2026-03-02 08:30:08.823462','2026-03-02 08:30:08.813968',NULL,NULL,NULL,'C0EQUIPE','1772440208.878509','','2026-03-02 08:30:08.879976','BBB2D97DE68F',0,NULL,'{"at": "2026-03-02T08:30:08.813968+00:00", "person": 7, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(173,'1a8cc35819de45fe9bd96e14dcf6e6e4',1,41,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:08.995450','2026-03-02 08:30:08.992033',NULL,NULL,NULL,'D0CLAIRE','1772440209.038976','','2026-03-02 08:30:09.040900','F320DAC9D840',0,NULL,'{"at": "2026-03-02T08:30:08.992033+00:00", "answer": null, "person": 15}',NULL);
INSERT INTO "outbox" VALUES(174,'b12df9dcf3544f25a8f3d0b0d5f62ded',1,41,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:08.995450','2026-03-02 08:30:08.992033',NULL,NULL,NULL,'D0HUGH','1772440209.039577','','2026-03-02 08:30:09.041146','F320DAC9D840',0,NULL,'{"at": "2026-03-02T08:30:08.992033+00:00", "answer": null, "person": 15}',NULL);
INSERT INTO "outbox" VALUES(175,'93b4ab03b1fc4c18b49007f25513da8a',1,41,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:08.995450','2026-03-02 08:30:08.992033',NULL,NULL,NULL,'D0PAULE','1772440209.039956','','2026-03-02 08:30:09.041305','F320DAC9D840',0,NULL,'{"at": "2026-03-02T08:30:08.992033+00:00", "answer": null, "person": 15}',NULL);
INSERT INTO "outbox" VALUES(176,'5235b025a6244f748af300cc22e1ec08',1,41,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:08.995450','2026-03-02 08:30:08.992033',NULL,NULL,NULL,'D0REMI','1772440209.040319','','2026-03-02 08:30:09.041454','F320DAC9D840',0,NULL,'{"at": "2026-03-02T08:30:08.992033+00:00", "answer": null, "person": 15}',NULL);
INSERT INTO "outbox" VALUES(177,'ce139143044f42fbb69b9953907b13bc',1,41,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:09.549838','2026-03-02 08:30:09.546815',NULL,NULL,'1a8cc35819de45fe9bd96e14dcf6e6e4','D0CLAIRE','1772440209.038976','','2026-03-02 08:30:09.715526','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:08.992033+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:09.546815+00:00"}, "person": 15}','2026-03-02 08:30:08.995450');
INSERT INTO "outbox" VALUES(178,'1c27c818338149f48e072eb7cadcb3de',1,41,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:09.550099','2026-03-02 08:30:09.546815',NULL,NULL,'b12df9dcf3544f25a8f3d0b0d5f62ded','D0HUGH','1772440209.039577','','2026-03-02 08:30:09.715827','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:08.992033+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:09.546815+00:00"}, "person": 15}','2026-03-02 08:30:08.995450');
INSERT INTO "outbox" VALUES(179,'454cee81919a40d187b125f0da9190fe',1,41,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:09.550281','2026-03-02 08:30:09.546815',NULL,NULL,'93b4ab03b1fc4c18b49007f25513da8a','D0PAULE','1772440209.039956','','2026-03-02 08:30:09.716048','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:08.992033+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:09.546815+00:00"}, "person": 15}','2026-03-02 08:30:08.995450');
INSERT INTO "outbox" VALUES(180,'cd7157bd506741be974c2906da4a5c95',1,41,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:09.550433','2026-03-02 08:30:09.546815',NULL,NULL,'5235b025a6244f748af300cc22e1ec08','D0REMI','1772440209.040319','','2026-03-02 08:30:09.716257','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:08.992033+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:09.546815+00:00"}, "person": 15}','2026-03-02 08:30:08.995450');
INSERT INTO "outbox" VALUES(181,'dbfde122c5064b28a025d0782d4332dc',1,43,1,'1','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:09.553275','2026-03-02 08:30:09.546815',NULL,NULL,NULL,'D0CLAIRE','1772440209.709416','','2026-03-02 08:30:09.716930','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(182,'70155f1f6cd6427aa200995d61d2df51',1,43,2,'2','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:09.553275','2026-03-02 08:30:09.546815',NULL,NULL,NULL,'D0HUGH','1772440209.711306','','2026-03-02 08:30:09.717350','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(183,'5e365b912fbc46fda25fbe06a0b16845',1,43,3,'3','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:09.553275','2026-03-02 08:30:09.546815',NULL,NULL,NULL,'D0PAULE','1772440209.711789','','2026-03-02 08:30:09.717534','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(184,'94085fac5666436d88d57ba085bb873b',1,43,4,'4','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:09.553275','2026-03-02 08:30:09.546815',NULL,NULL,NULL,'D0REMI','1772440209.712189','','2026-03-02 08:30:09.717788','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(185,'2dacdb26068548d6a79b858a214a0754',1,43,5,'5','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:09.553275','2026-03-02 08:30:09.546815',NULL,NULL,NULL,NULL,NULL,'',NULL,'6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(186,'ba69a286927d4f6aaa0b088345e0dcaf',1,43,NULL,'channel','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:09.553669','2026-03-02 08:30:09.546815',NULL,NULL,NULL,'C0EQUIPE','1772440209.712877','','2026-03-02 08:30:09.718477','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(187,'d1fbb8f55db04d6bac7453c8cf69b13c',1,41,15,'15','enrolment_approved','{}','sent',1,'2026-03-02 08:30:09.556173','2026-03-02 08:30:09.546815',NULL,NULL,NULL,'D0EMMA','1772440209.719305','','2026-03-02 08:30:09.721687','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(188,'b5403adf33c84529a3b7d5e602a0bcfe',1,41,NULL,'channel','enrolment_approved','{}','sent',1,'2026-03-02 08:30:09.556173','2026-03-02 08:30:09.546815',NULL,NULL,NULL,'C0EQUIPE','1772440209.809578','','2026-03-02 08:30:09.842064','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(189,'e797bc71dc484bbf9f21234f1990b33d',1,43,6,'6','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:09.608103','2026-03-02 08:30:09.546815',NULL,NULL,NULL,'D0ANNE','1772440209.836498','','2026-03-02 08:30:09.842298','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(190,'c26264e6ec6948178bacf4cc21e52a96',1,43,7,'7','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:09.608103','2026-03-02 08:30:09.546815',NULL,NULL,NULL,'D0MARC','1772440209.837135','','2026-03-02 08:30:09.842455','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(191,'1b9032aa00544badb0279f0d4ae00e17',1,43,8,'8','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:09.608103','2026-03-02 08:30:09.546815',NULL,NULL,NULL,'D0ZOE','1772440209.838782','','2026-03-02 08:30:09.842600','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(192,'698862a473264174910875101db42395',1,43,9,'9','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:09.608103','2026-03-02 08:30:09.546815',NULL,NULL,NULL,'D0NORA','1772440209.839357','','2026-03-02 08:30:09.842787','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(193,'eeb422b0455a49188cf6ba8fdd9fc762',1,43,10,'10','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:09.608103','2026-03-02 08:30:09.546815',NULL,NULL,NULL,'D0BRUNO','1772440209.839768','','2026-03-02 08:30:09.842951','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(194,'9d6a1a014b3c4d65b609e8b8fca4b074',1,43,11,'11','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:09.608103','2026-03-02 08:30:09.546815',NULL,NULL,NULL,'D0OSCAR','1772440209.840123','','2026-03-02 08:30:09.843096','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(195,'42a1df5df62e4857b5700c615675f648',1,43,18,'18','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:09.608103','2026-03-02 08:30:09.546815',NULL,NULL,NULL,NULL,NULL,'',NULL,'6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(196,'504010e9243143549885b7723992691c',1,43,19,'19','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:09.608103','2026-03-02 08:30:09.546815',NULL,NULL,NULL,'D100000','1772440209.840462','','2026-03-02 08:30:09.843245','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(197,'371c08f09e124d4d979be5459a2aebd3',1,43,20,'20','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:09.608103','2026-03-02 08:30:09.546815',NULL,NULL,NULL,'D100001','1772440209.840801','','2026-03-02 08:30:09.843388','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(198,'454d2a893e344e5c83aea7923df9c39b',1,43,21,'21','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:09.608103','2026-03-02 08:30:09.546815',NULL,NULL,NULL,'D100002','1772440209.841133','','2026-03-02 08:30:09.843517','6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(199,'5df0e99852044d529c5a1a0813467604',1,43,22,'22','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:09.608103','2026-03-02 08:30:09.546815',NULL,NULL,NULL,NULL,NULL,'',NULL,'6E964E926A5F',0,NULL,'{"at": "2026-03-02T08:30:09.546815+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(200,'964a65c8b4ac479b90ed373db15e2fb1',1,44,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:09.887378','2026-03-02 08:30:09.883242',NULL,NULL,NULL,'D0CLAIRE','1772440209.978803','','2026-03-02 08:30:09.981819','99DCB1F33303',0,NULL,'{"at": "2026-03-02T08:30:09.883242+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(201,'430b26907eec4cb49215a3b90aa5f2f1',1,44,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:09.887378','2026-03-02 08:30:09.883242',NULL,NULL,NULL,'D0HUGH','1772440209.979365','','2026-03-02 08:30:09.982097','99DCB1F33303',0,NULL,'{"at": "2026-03-02T08:30:09.883242+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(202,'75587f30535e4e08b6190c9be6dfa3ec',1,44,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:09.887378','2026-03-02 08:30:09.883242',NULL,NULL,NULL,'D0PAULE','1772440209.980008','','2026-03-02 08:30:09.982279','99DCB1F33303',0,NULL,'{"at": "2026-03-02T08:30:09.883242+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(203,'e4bd8654d8d44b468b5a49bf3a18a6a1',1,44,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:09.887378','2026-03-02 08:30:09.883242',NULL,NULL,NULL,'D0REMI','1772440209.980431','','2026-03-02 08:30:09.982435','99DCB1F33303',0,NULL,'{"at": "2026-03-02T08:30:09.883242+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(204,'fc1ce022778f43da80157cf5a38bab68',1,44,15,'15','enrolment_asked','{}','sent',1,'2026-03-02 08:30:09.887378','2026-03-02 08:30:09.883242',NULL,NULL,NULL,'D0EMMA','1772440209.981132','','2026-03-02 08:30:09.982580','99DCB1F33303',0,NULL,'{"at": "2026-03-02T08:30:09.883242+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(205,'4370b4444dcc4410a1ab63358ef6f585',1,45,1,'1','access_ending','{}','sent',1,'2026-03-10 08:00:00.258623','2026-03-10 08:00:00.224792',NULL,NULL,NULL,'D0CLAIRE','1773129600.443109','','2026-03-10 08:00:00.444413','7EF86ABFA3F3',0,NULL,'{"at": "2026-03-10T08:00:00.224792+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}',NULL);
INSERT INTO "outbox" VALUES(206,'716f1ad9141f41e98839500afdb7a1ec',1,45,2,'2','access_ending','{}','sent',1,'2026-03-10 08:00:00.258623','2026-03-10 08:00:00.224792',NULL,NULL,NULL,'D0HUGH','1773129600.443564','','2026-03-10 08:00:00.444616','7EF86ABFA3F3',0,NULL,'{"at": "2026-03-10T08:00:00.224792+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}',NULL);
INSERT INTO "outbox" VALUES(207,'b5986d144018417b9476124c1379b626',1,45,3,'3','access_ending','{}','sent',1,'2026-03-10 08:00:00.258623','2026-03-10 08:00:00.224792',NULL,NULL,NULL,'D0PAULE','1773129600.443905','','2026-03-10 08:00:00.444759','7EF86ABFA3F3',0,NULL,'{"at": "2026-03-10T08:00:00.224792+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}',NULL);
INSERT INTO "outbox" VALUES(208,'175aa811c64b42578f9f44eb16288b75',1,44,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.441160','2026-03-10 08:00:00.426196',NULL,NULL,'964a65c8b4ac479b90ed373db15e2fb1','D0CLAIRE','1772440209.978803','','2026-03-10 08:00:00.497364','CB4519A5C507',0,NULL,'{"at": "2026-03-02T08:30:09.883242+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.426196+00:00"}, "person": 6}','2026-03-02 08:30:09.887378');
INSERT INTO "outbox" VALUES(209,'3ca7d6ea25894c4790edcb0a5fa9e8c6',1,44,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.445061','2026-03-10 08:00:00.426196',NULL,NULL,'430b26907eec4cb49215a3b90aa5f2f1','D0HUGH','1772440209.979365','','2026-03-10 08:00:00.504891','CB4519A5C507',0,NULL,'{"at": "2026-03-02T08:30:09.883242+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.426196+00:00"}, "person": 6}','2026-03-02 08:30:09.887378');
INSERT INTO "outbox" VALUES(210,'46aaf3761bbb403184bc3a265038ac78',1,44,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.445307','2026-03-10 08:00:00.426196',NULL,NULL,'75587f30535e4e08b6190c9be6dfa3ec','D0PAULE','1772440209.980008','','2026-03-10 08:00:00.505078','CB4519A5C507',0,NULL,'{"at": "2026-03-02T08:30:09.883242+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.426196+00:00"}, "person": 6}','2026-03-02 08:30:09.887378');
INSERT INTO "outbox" VALUES(211,'7fb1b246d12a4bdd81ccd33c6fdf9b3f',1,44,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.445664','2026-03-10 08:00:00.426196',NULL,NULL,'e4bd8654d8d44b468b5a49bf3a18a6a1','D0REMI','1772440209.980431','','2026-03-10 08:00:00.505225','CB4519A5C507',0,NULL,'{"at": "2026-03-02T08:30:09.883242+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.426196+00:00"}, "person": 6}','2026-03-02 08:30:09.887378');
INSERT INTO "outbox" VALUES(212,'aeaad56a858d419492ce09ae402b2a33',1,44,15,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.446079','2026-03-10 08:00:00.426196',NULL,NULL,'fc1ce022778f43da80157cf5a38bab68','D0EMMA','1772440209.981132','','2026-03-10 08:00:00.505373','CB4519A5C507',0,NULL,'{"at": "2026-03-02T08:30:09.883242+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.426196+00:00"}, "person": 6}','2026-03-02 08:30:09.887378');
INSERT INTO "outbox" VALUES(213,'e16ef32179d845ef88136cd60192f3c1',1,44,6,'6','enrolment_expired','{}','sent',1,'2026-03-10 08:00:00.448209','2026-03-10 08:00:00.426196',NULL,NULL,NULL,'D0ANNE','1773129600.496667','','2026-03-10 08:00:00.507129','CB4519A5C507',0,NULL,'{"at": "2026-03-10T08:00:00.426196+00:00", "person": 6}',NULL);
INSERT INTO "outbox" VALUES(214,'d4af372187f0420593e3f098082cd4b5',1,46,NULL,'channel','journal_head','{}','sent',1,'2026-03-10 08:00:00.565650','2026-03-10 08:00:00.506435',NULL,NULL,NULL,'C0EQUIPE','1773129600.594377','','2026-03-10 08:00:00.594801','79FE8E6FDAAA',0,NULL,'{"at": "2026-03-10T08:00:00.506435+00:00", "lines": 46, "hash": "dc6eb4b439dc50fcf560ea831d5b2e9977b0a9d772fa5f213480fb2da2d29b31"}',NULL);
INSERT INTO "outbox" VALUES(215,'55df049024a740d4b428755c98af9525',1,47,1,'1','member_joined','{}','sent',1,'2026-03-10 08:00:00.624389','2026-03-10 08:00:00.615912',NULL,NULL,NULL,'D0CLAIRE','1773129600.665787','','2026-03-10 08:00:00.667461','0348EAB1AAFB',0,NULL,'{"at": "2026-03-10T08:00:00.615912+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(216,'60d0c4981dbe46e98ea9cc6feb8fb187',1,47,2,'2','member_joined','{}','sent',1,'2026-03-10 08:00:00.624389','2026-03-10 08:00:00.615912',NULL,NULL,NULL,'D0HUGH','1773129600.666205','','2026-03-10 08:00:00.667655','0348EAB1AAFB',0,NULL,'{"at": "2026-03-10T08:00:00.615912+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(217,'b6112fde97eb42d0bee0aac79b025633',1,47,3,'3','member_joined','{}','sent',1,'2026-03-10 08:00:00.624389','2026-03-10 08:00:00.615912',NULL,NULL,NULL,'D0PAULE','1773129600.666629','','2026-03-10 08:00:00.667818','0348EAB1AAFB',0,NULL,'{"at": "2026-03-10T08:00:00.615912+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(218,'ef96c9aa54dd4604a6ecc615221079d6',1,47,15,'15','member_joined','{}','sent',1,'2026-03-10 08:00:00.624389','2026-03-10 08:00:00.615912',NULL,NULL,NULL,'D0EMMA','1773129600.666954','','2026-03-10 08:00:00.667971','0348EAB1AAFB',0,NULL,'{"at": "2026-03-10T08:00:00.615912+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(219,'c18c98bc285b43308592cbc8f4b5ad98',1,47,1,NULL,'member_joined','{}','sent',1,'2026-03-10 08:00:00.803889','2026-03-10 08:00:00.799613',NULL,NULL,'55df049024a740d4b428755c98af9525','D0CLAIRE','1773129600.665787','','2026-03-10 08:00:00.836133','52AD82473729',0,NULL,'{"at": "2026-03-10T08:00:00.615912+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.799613+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}','2026-03-10 08:00:00.624389');
INSERT INTO "outbox" VALUES(220,'b2264075e5eb4b66a76f757024954727',1,47,2,NULL,'member_joined','{}','sent',1,'2026-03-10 08:00:00.804138','2026-03-10 08:00:00.799613',NULL,NULL,'60d0c4981dbe46e98ea9cc6feb8fb187','D0HUGH','1773129600.666205','','2026-03-10 08:00:00.837749','52AD82473729',0,NULL,'{"at": "2026-03-10T08:00:00.615912+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.799613+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}','2026-03-10 08:00:00.624389');
INSERT INTO "outbox" VALUES(221,'23a89dc7eefe46909898b2d1ae79f551',1,47,3,NULL,'member_joined','{}','sent',1,'2026-03-10 08:00:00.804290','2026-03-10 08:00:00.799613',NULL,NULL,'b6112fde97eb42d0bee0aac79b025633','D0PAULE','1773129600.666629','','2026-03-10 08:00:00.837930','52AD82473729',0,NULL,'{"at": "2026-03-10T08:00:00.615912+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.799613+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}','2026-03-10 08:00:00.624389');
INSERT INTO "outbox" VALUES(222,'037ea95057fb46b3b427174958762ed3',1,47,15,NULL,'member_joined','{}','sent',1,'2026-03-10 08:00:00.804425','2026-03-10 08:00:00.799613',NULL,NULL,'ef96c9aa54dd4604a6ecc615221079d6','D0EMMA','1773129600.666954','','2026-03-10 08:00:00.838087','52AD82473729',0,NULL,'{"at": "2026-03-10T08:00:00.615912+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.799613+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}','2026-03-10 08:00:00.624389');
INSERT INTO "outbox" VALUES(223,'7817646d0abd4ad3bcad27f99c552b1c',1,49,1,'1','member_joined','{}','sent',1,'2026-03-10 08:00:00.955815','2026-03-10 08:00:00.953177',NULL,NULL,NULL,'D0CLAIRE','1773129600.985085','','2026-03-10 08:00:00.991895','351C46640B04',0,NULL,'{"at": "2026-03-10T08:00:00.953177+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(224,'e713db6576114be98b31c61fc89cbd14',1,49,2,'2','member_joined','{}','sent',1,'2026-03-10 08:00:00.955815','2026-03-10 08:00:00.953177',NULL,NULL,NULL,'D0HUGH','1773129600.990374','','2026-03-10 08:00:00.992105','351C46640B04',0,NULL,'{"at": "2026-03-10T08:00:00.953177+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(225,'661a4e09c00e4303ba668ef471c52618',1,49,3,'3','member_joined','{}','sent',1,'2026-03-10 08:00:00.955815','2026-03-10 08:00:00.953177',NULL,NULL,NULL,'D0PAULE','1773129600.990915','','2026-03-10 08:00:00.992261','351C46640B04',0,NULL,'{"at": "2026-03-10T08:00:00.953177+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(226,'7ecfa85998f04feb8aae45884a53c3a5',1,49,15,'15','member_joined','{}','sent',1,'2026-03-10 08:00:00.955815','2026-03-10 08:00:00.953177',NULL,NULL,NULL,'D0EMMA','1773129600.991270','','2026-03-10 08:00:00.992410','351C46640B04',0,NULL,'{"at": "2026-03-10T08:00:00.953177+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(227,'3588e4541edf477b9deebc26d8cd5239',1,50,1,'1','member_changed','{}','sent',1,'2026-03-10 08:00:00.987286','2026-03-10 08:00:00.973537',NULL,NULL,NULL,'D0CLAIRE','1773129601.059230','','2026-03-10 08:00:01.061847','8D730848CCF0',0,NULL,'{"at": "2026-03-10T08:00:00.973537+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}',NULL);
INSERT INTO "outbox" VALUES(228,'0c2bc49cd76a4b4d89367feded0214ca',1,50,2,'2','member_changed','{}','sent',1,'2026-03-10 08:00:00.987286','2026-03-10 08:00:00.973537',NULL,NULL,NULL,'D0HUGH','1773129601.059736','','2026-03-10 08:00:01.062056','8D730848CCF0',0,NULL,'{"at": "2026-03-10T08:00:00.973537+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}',NULL);
INSERT INTO "outbox" VALUES(229,'ecd78e2280c44067a563ca5615affbfe',1,50,3,'3','member_changed','{}','sent',1,'2026-03-10 08:00:00.987286','2026-03-10 08:00:00.973537',NULL,NULL,NULL,'D0PAULE','1773129601.060160','','2026-03-10 08:00:01.062221','8D730848CCF0',0,NULL,'{"at": "2026-03-10T08:00:00.973537+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}',NULL);
INSERT INTO "outbox" VALUES(230,'095bfc84cb6c42a495891195f8677301',1,50,15,'15','member_changed','{}','sent',1,'2026-03-10 08:00:00.987286','2026-03-10 08:00:00.973537',NULL,NULL,NULL,'D0EMMA','1773129601.060552','','2026-03-10 08:00:01.062377','8D730848CCF0',0,NULL,'{"at": "2026-03-10T08:00:00.973537+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}',NULL);
INSERT INTO "outbox" VALUES(231,'e3bf9903abdc499f9362c5a297fdf710',1,52,11,'11','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.030221','2026-03-10 08:00:01.005561',NULL,NULL,NULL,NULL,NULL,'',NULL,'CDD95E9BE5C7',0,NULL,'{"at": "2026-03-10T08:00:01.005561+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(232,'a6aa62b6641f4b02b73cff184a3a8c65',1,52,1,'1','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.032231','2026-03-10 08:00:01.005561',NULL,NULL,NULL,'D0CLAIRE','1773129601.106070','','2026-03-10 08:00:01.108656','CDD95E9BE5C7',0,NULL,'{"at": "2026-03-10T08:00:01.005561+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(233,'1d06910a76924a9191e3a24f05af2e76',1,52,2,'2','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.032231','2026-03-10 08:00:01.005561',NULL,NULL,NULL,'D0HUGH','1773129601.106618','','2026-03-10 08:00:01.108817','CDD95E9BE5C7',0,NULL,'{"at": "2026-03-10T08:00:01.005561+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(234,'0cb0e16e4dcb4a7dbda1551fede7f3c4',1,52,3,'3','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.032231','2026-03-10 08:00:01.005561',NULL,NULL,NULL,'D0PAULE','1773129601.106959','','2026-03-10 08:00:01.108956','CDD95E9BE5C7',0,NULL,'{"at": "2026-03-10T08:00:01.005561+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(235,'81051e90b45f47dd8e28629adb58b692',1,52,4,'4','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.032231','2026-03-10 08:00:01.005561',NULL,NULL,NULL,'D0REMI','1773129601.060869','','2026-03-10 08:00:01.062511','CDD95E9BE5C7',0,NULL,'{"at": "2026-03-10T08:00:01.005561+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(236,'db7e62c3e8964ed38c893005e7a3bfa8',1,52,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.032231','2026-03-10 08:00:01.005561',NULL,NULL,NULL,NULL,NULL,'',NULL,'CDD95E9BE5C7',0,NULL,'{"at": "2026-03-10T08:00:01.005561+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(237,'4751788796d04be097ad88a597f43747',1,52,15,'15','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.032231','2026-03-10 08:00:01.005561',NULL,NULL,NULL,'D0EMMA','1773129601.107273','','2026-03-10 08:00:01.109096','CDD95E9BE5C7',0,NULL,'{"at": "2026-03-10T08:00:01.005561+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(238,'a6cbef96d46143f1baa169126e379678',1,52,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.032749','2026-03-10 08:00:01.005561',NULL,NULL,NULL,'C0EQUIPE','1773129601.061147','','2026-03-10 08:00:01.062638','CDD95E9BE5C7',0,NULL,'{"at": "2026-03-10T08:00:01.005561+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(239,'f63d1705e13b4b0d9d85d2911d2df398',1,53,1,'1','member_returned','{}','sent',1,'2026-03-10 08:00:01.230771','2026-03-10 08:00:01.228368',NULL,NULL,NULL,'D0CLAIRE','1773129601.289684','','2026-03-10 08:00:01.292015','BC8FD9855B81',0,NULL,'{"at": "2026-03-10T08:00:01.228368+00:00", "answer": null, "person": 11}',NULL);
INSERT INTO "outbox" VALUES(240,'551d18303fd446e4a912f83775a32094',1,53,2,'2','member_returned','{}','sent',1,'2026-03-10 08:00:01.230771','2026-03-10 08:00:01.228368',NULL,NULL,NULL,'D0HUGH','1773129601.290105','','2026-03-10 08:00:01.292173','BC8FD9855B81',0,NULL,'{"at": "2026-03-10T08:00:01.228368+00:00", "answer": null, "person": 11}',NULL);
INSERT INTO "outbox" VALUES(241,'73740f47129147038ed247f4a657ac29',1,53,3,'3','member_returned','{}','sent',1,'2026-03-10 08:00:01.230771','2026-03-10 08:00:01.228368',NULL,NULL,NULL,'D0PAULE','1773129601.290433','','2026-03-10 08:00:01.292309','BC8FD9855B81',0,NULL,'{"at": "2026-03-10T08:00:01.228368+00:00", "answer": null, "person": 11}',NULL);
INSERT INTO "outbox" VALUES(242,'8c599277c3694af69cc1492461b567ed',1,53,15,'15','member_returned','{}','sent',1,'2026-03-10 08:00:01.230771','2026-03-10 08:00:01.228368',NULL,NULL,NULL,'D0EMMA','1773129601.290751','','2026-03-10 08:00:01.292442','BC8FD9855B81',0,NULL,'{"at": "2026-03-10T08:00:01.228368+00:00", "answer": null, "person": 11}',NULL);
INSERT INTO "outbox" VALUES(243,'fcc9ff5ef4984ab2b7d630c3094ab8e1',1,52,1,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.240906','2026-03-10 08:00:01.228368',NULL,NULL,'a6aa62b6641f4b02b73cff184a3a8c65','D0CLAIRE','1773129601.106070','','2026-03-10 08:00:01.291259','BC8FD9855B81',0,NULL,'{"at": "2026-03-10T08:00:01.005561+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.228368+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:01.032231');
INSERT INTO "outbox" VALUES(244,'9f89ca0544d34667b7da9594f4d46b4c',1,52,2,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.241176','2026-03-10 08:00:01.228368',NULL,NULL,'1d06910a76924a9191e3a24f05af2e76','D0HUGH','1773129601.106618','','2026-03-10 08:00:01.291530','BC8FD9855B81',0,NULL,'{"at": "2026-03-10T08:00:01.005561+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.228368+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:01.032231');
INSERT INTO "outbox" VALUES(245,'e676f1f45ec94794a2fd726e0a2b9ca5',1,52,3,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.241357','2026-03-10 08:00:01.228368',NULL,NULL,'0cb0e16e4dcb4a7dbda1551fede7f3c4','D0PAULE','1773129601.106959','','2026-03-10 08:00:01.479311','BC8FD9855B81',0,NULL,'{"at": "2026-03-10T08:00:01.005561+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.228368+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:01.032231');
INSERT INTO "outbox" VALUES(246,'0a1892393a964474b3ee7dcbeeee6726',1,52,4,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.241593','2026-03-10 08:00:01.228368',NULL,NULL,'81051e90b45f47dd8e28629adb58b692','D0REMI','1773129601.060869','','2026-03-10 08:00:02.574460','BC8FD9855B81',0,NULL,'{"at": "2026-03-10T08:00:01.005561+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.228368+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:01.032231');
INSERT INTO "outbox" VALUES(247,'71199f91f4a04ffe8b186c8200243b56',1,52,15,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.241751','2026-03-10 08:00:01.228368',NULL,NULL,'4751788796d04be097ad88a597f43747','D0EMMA','1773129601.107273','','2026-03-10 10:00:00.181932','BC8FD9855B81',0,NULL,'{"at": "2026-03-10T08:00:01.005561+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.228368+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:01.032231');
INSERT INTO "outbox" VALUES(248,'afa02e5da69e4cefb609a1667e82224f',1,56,9,'9','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.415841','2026-03-10 08:00:01.404762',NULL,NULL,NULL,NULL,NULL,'',NULL,'652CDFAC3EB7',0,NULL,'{"at": "2026-03-10T08:00:01.404762+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(249,'6f7288a3fcda4dd0b8c815e0c0125417',1,56,1,'1','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.425754','2026-03-10 08:00:01.404762',NULL,NULL,NULL,'D0CLAIRE','1773129601.476782','','2026-03-10 08:00:01.479738','652CDFAC3EB7',0,NULL,'{"at": "2026-03-10T08:00:01.404762+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(250,'db53dab0680547f9a0f095fe4135a626',1,56,2,'2','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.425754','2026-03-10 08:00:01.404762',NULL,NULL,NULL,'D0HUGH','1773129601.477181','','2026-03-10 08:00:01.479916','652CDFAC3EB7',0,NULL,'{"at": "2026-03-10T08:00:01.404762+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(251,'ae2a41ffe58a42449102b546391560fb',1,56,3,'3','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.425754','2026-03-10 08:00:01.404762',NULL,NULL,NULL,'D0PAULE','1773129601.477942','','2026-03-10 08:00:01.480063','652CDFAC3EB7',0,NULL,'{"at": "2026-03-10T08:00:01.404762+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(252,'69b6ec796b1840499e6883cd440e3953',1,56,4,'4','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.425754','2026-03-10 08:00:01.404762',NULL,NULL,NULL,'D0REMI','1773129601.478288','','2026-03-10 08:00:01.480194','652CDFAC3EB7',0,NULL,'{"at": "2026-03-10T08:00:01.404762+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(253,'f9b6cafe4e08489a8f6e4e941681fde5',1,56,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.425754','2026-03-10 08:00:01.404762',NULL,NULL,NULL,NULL,NULL,'',NULL,'652CDFAC3EB7',0,NULL,'{"at": "2026-03-10T08:00:01.404762+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(254,'760bebbcea274303a2d1cbec6b7d677b',1,56,15,'15','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.425754','2026-03-10 08:00:01.404762',NULL,NULL,NULL,'D0EMMA','1773129601.478612','','2026-03-10 08:00:01.480340','652CDFAC3EB7',0,NULL,'{"at": "2026-03-10T08:00:01.404762+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(255,'d7b39270ad7c44a7932dcb6848c98cb5',1,56,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.426513','2026-03-10 08:00:01.404762',NULL,NULL,NULL,'C0EQUIPE','1773129601.478876','','2026-03-10 08:00:01.480465','652CDFAC3EB7',0,NULL,'{"at": "2026-03-10T08:00:01.404762+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(256,'38ba98c54e6a4729bcc8446df5c5e180',1,58,10,'10','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.470026','2026-03-10 08:00:01.440611',NULL,NULL,NULL,NULL,NULL,'',NULL,'13CFFAE41782',0,NULL,'{"at": "2026-03-10T08:00:01.440611+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(257,'643d86fe2d1043d28e407c5239fa3a10',1,58,1,'1','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.472147','2026-03-10 08:00:01.440611',NULL,NULL,NULL,'D0CLAIRE','1773129601.558654','','2026-03-10 08:00:01.561372','13CFFAE41782',0,NULL,'{"at": "2026-03-10T08:00:01.440611+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(258,'9e1ae2bc706c43c8a9c8870061d40eb8',1,58,2,'2','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.472147','2026-03-10 08:00:01.440611',NULL,NULL,NULL,'D0HUGH','1773129601.559133','','2026-03-10 08:00:01.561671','13CFFAE41782',0,NULL,'{"at": "2026-03-10T08:00:01.440611+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(259,'befb0254447f433bb9412ba2ca28c838',1,58,3,'3','subscriber_suspended','{}','cancelled',0,'2026-03-10 08:00:01.472147','2026-03-10 08:00:01.440611',NULL,NULL,NULL,NULL,NULL,'','2026-03-10 08:00:01.483616','13CFFAE41782',0,NULL,'{"at": "2026-03-10T08:00:01.440611+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(260,'f45385fbcc8843468318f4cfb03df9e1',1,58,4,'4','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.472147','2026-03-10 08:00:01.440611',NULL,NULL,NULL,'D0REMI','1773129601.559812','','2026-03-10 08:00:01.561823','13CFFAE41782',0,NULL,'{"at": "2026-03-10T08:00:01.440611+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(261,'5ff8d5f05173402d998ad50ecd660807',1,58,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.472147','2026-03-10 08:00:01.440611',NULL,NULL,NULL,NULL,NULL,'',NULL,'13CFFAE41782',0,NULL,'{"at": "2026-03-10T08:00:01.440611+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(262,'d38158bec7bb4fef99dd8fb2cba49613',1,58,15,'15','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.472147','2026-03-10 08:00:01.440611',NULL,NULL,NULL,'D0EMMA','1773129601.560196','','2026-03-10 08:00:01.561961','13CFFAE41782',0,NULL,'{"at": "2026-03-10T08:00:01.440611+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(263,'8447f45eff93465d8a5a200f3d5cb0a2',1,58,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.472677','2026-03-10 08:00:01.440611',NULL,NULL,NULL,'C0EQUIPE','1773129601.560490','','2026-03-10 08:00:01.562075','13CFFAE41782',0,NULL,'{"at": "2026-03-10T08:00:01.440611+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(264,'34eda8a5bc15459c937eab0c72f8b446',1,59,1,'1','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.523102','2026-03-10 08:00:01.483616',NULL,NULL,NULL,'D0CLAIRE','1773129601.615318','','2026-03-10 08:00:01.619870','F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(265,'078098b68540447abce2f88122a7cb69',1,59,2,'2','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.523102','2026-03-10 08:00:01.483616',NULL,NULL,NULL,'D0HUGH','1773129601.615703','','2026-03-10 08:00:01.621699','F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(266,'2c391b9b4f3e4afe85b0ec405b65b414',1,59,4,'4','administrator_resigned','{}','cancelled',0,'2026-03-10 08:00:01.523102','2026-03-10 08:00:01.483616',NULL,NULL,NULL,NULL,NULL,'','2026-03-10 08:00:01.540946','F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(267,'aa7639004549409c8b77e626efdfe3bf',1,59,5,'5','administrator_resigned','{}','unreachable',0,'2026-03-10 08:00:01.523102','2026-03-10 08:00:01.483616',NULL,NULL,NULL,NULL,NULL,'',NULL,'F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(268,'b30c317b5fbd45de87cff468a1e65eab',1,59,6,'6','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.523102','2026-03-10 08:00:01.483616',NULL,NULL,NULL,'D0ANNE','1773129601.560784','','2026-03-10 08:00:01.562223','F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(269,'57ee134aeb304d85a525cf4bf01f0d61',1,59,NULL,'channel','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.523536','2026-03-10 08:00:01.483616',NULL,NULL,NULL,'C0EQUIPE','1773129601.615977','','2026-03-10 08:00:01.621854','F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(270,'4ce7916e79b546b787c919be1e742ec3',1,59,15,'15','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.532011','2026-03-10 08:00:01.483616',NULL,NULL,NULL,'D0EMMA','1773129601.616257','','2026-03-10 08:00:01.621993','F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(271,'afc00d1956a645e9b544a40fdac1192d',1,59,1,'1','partner_left','{}','sent',1,'2026-03-10 08:00:01.532235','2026-03-10 08:00:01.483616',NULL,NULL,NULL,'D0CLAIRE','1773129601.667277','','2026-03-10 08:00:01.668377','F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(272,'705c240cb0c6448e95050b05829d1ac9',1,59,2,'2','partner_left','{}','sent',1,'2026-03-10 08:00:01.532235','2026-03-10 08:00:01.483616',NULL,NULL,NULL,'D0HUGH','1773129601.667651','','2026-03-10 08:00:01.668521','F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(273,'14f3f0f27c7442be9e1f1d23edd1966b',1,59,4,'4','partner_left','{}','cancelled',0,'2026-03-10 08:00:01.532235','2026-03-10 08:00:01.483616',NULL,NULL,NULL,NULL,NULL,'','2026-03-10 08:00:01.540946','F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(274,'653847901ca04baabf04f27b806775f2',1,59,5,'5','partner_left','{}','unreachable',0,'2026-03-10 08:00:01.532235','2026-03-10 08:00:01.483616',NULL,NULL,NULL,NULL,NULL,'',NULL,'F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(275,'883fc50a44004ef4b1589bdda4a2a5db',1,59,15,'15','partner_left','{}','sent',1,'2026-03-10 08:00:01.532235','2026-03-10 08:00:01.483616',NULL,NULL,NULL,'D0EMMA','1773129601.667951','','2026-03-10 08:00:01.668644','F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(276,'85d76457145a4e5095165809343ee126',1,60,1,'1','partner_left','{}','sent',1,'2026-03-10 08:00:01.556267','2026-03-10 08:00:01.540946',NULL,NULL,NULL,'D0CLAIRE','1773129601.714743','','2026-03-10 08:00:01.716393','5DDA3F36D17D',0,NULL,'{"at": "2026-03-10T08:00:01.540946+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(277,'55ffb1b093de4cb3b11275d9726abff4',1,60,2,'2','partner_left','{}','sent',1,'2026-03-10 08:00:01.556267','2026-03-10 08:00:01.540946',NULL,NULL,NULL,'D0HUGH','1773129601.715364','','2026-03-10 08:00:01.716597','5DDA3F36D17D',0,NULL,'{"at": "2026-03-10T08:00:01.540946+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(278,'a020dbac865b4e07bd68c0c8df5127c9',1,60,3,'3','partner_left','{}','unreachable',0,'2026-03-10 08:00:01.556267','2026-03-10 08:00:01.540946',NULL,NULL,NULL,NULL,NULL,'',NULL,'5DDA3F36D17D',0,NULL,'{"at": "2026-03-10T08:00:01.540946+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(279,'7e4a459c0e4b4f929e6293dac16a5bf2',1,60,5,'5','partner_left','{}','unreachable',0,'2026-03-10 08:00:01.556267','2026-03-10 08:00:01.540946',NULL,NULL,NULL,NULL,NULL,'',NULL,'5DDA3F36D17D',0,NULL,'{"at": "2026-03-10T08:00:01.540946+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(280,'f5a69a53239e496292ccefdc10b952ff',1,60,15,'15','partner_left','{}','sent',1,'2026-03-10 08:00:01.556267','2026-03-10 08:00:01.540946',NULL,NULL,NULL,'D0EMMA','1773129601.715761','','2026-03-10 08:00:01.716757','5DDA3F36D17D',0,NULL,'{"at": "2026-03-10T08:00:01.540946+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(281,'8687899b481240198ccc2d9ce3fbb86b',1,59,7,'7','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.567324','2026-03-10 08:00:01.483616',NULL,NULL,NULL,'D0MARC','1773129601.616635','','2026-03-10 08:00:01.622121','F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(282,'b5f0f7d4f9f349279c2750300ec877df',1,59,8,'8','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.567324','2026-03-10 08:00:01.483616',NULL,NULL,NULL,'D0ZOE','1773129601.616923','','2026-03-10 08:00:01.622242','F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(283,'1ffffe0fb4054313b1357fba75eb9592',1,59,18,'18','administrator_resigned','{}','unreachable',0,'2026-03-10 08:00:01.567324','2026-03-10 08:00:01.483616',NULL,NULL,NULL,NULL,NULL,'',NULL,'F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(284,'904467dbb47d42dda0194d26c6a9682e',1,59,19,'19','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.567324','2026-03-10 08:00:01.483616',NULL,NULL,NULL,'D100000','1773129601.617198','','2026-03-10 08:00:01.622374','F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(285,'59cb3f0e27dc43499c72206acc674f0f',1,59,20,'20','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.567324','2026-03-10 08:00:01.483616',NULL,NULL,NULL,'D100001','1773129601.618316','','2026-03-10 08:00:01.622499','F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(286,'78abc20bdf494ac383bab6b9fdc1f4b8',1,59,21,'21','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.567324','2026-03-10 08:00:01.483616',NULL,NULL,NULL,'D100002','1773129601.618942','','2026-03-10 08:00:01.622623','F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(287,'f81fa4f8a73746498b7bf64bb716b48f',1,59,22,'22','administrator_resigned','{}','unreachable',0,'2026-03-10 08:00:01.567324','2026-03-10 08:00:01.483616',NULL,NULL,NULL,NULL,NULL,'',NULL,'F027CFAF06B5',0,NULL,'{"at": "2026-03-10T08:00:01.483616+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(288,'29a4b59986a046cb80e35e29f1e30f8c',1,62,1,'1','identity_asked','{}','sent',1,'2026-03-10 08:00:01.783620','2026-03-10 08:00:01.779552',NULL,NULL,NULL,'D0CLAIRE','1773129601.811281','','2026-03-10 08:00:01.812621','E11F3D052EBD',0,NULL,'{"at": "2026-03-10T08:00:01.779552+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}',NULL);
INSERT INTO "outbox" VALUES(289,'ace76018d26644d6bb15c31879ffcc9d',1,62,2,'2','identity_asked','{}','sent',1,'2026-03-10 08:00:01.783620','2026-03-10 08:00:01.779552',NULL,NULL,NULL,'D0HUGH','1773129601.811757','','2026-03-10 08:00:01.812814','E11F3D052EBD',0,NULL,'{"at": "2026-03-10T08:00:01.779552+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}',NULL);
INSERT INTO "outbox" VALUES(290,'6e24c18c7f0945858fbfdf94f217fdce',1,62,15,'15','identity_asked','{}','sent',1,'2026-03-10 08:00:01.783620','2026-03-10 08:00:01.779552',NULL,NULL,NULL,'D0EMMA','1773129601.812153','','2026-03-10 08:00:01.812964','E11F3D052EBD',0,NULL,'{"at": "2026-03-10T08:00:01.779552+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}',NULL);
INSERT INTO "outbox" VALUES(291,'90d2df5ca80f437cbd8a87af5c048e49',1,63,1,'1','review_opened','{}','sent',1,'2026-03-10 08:00:01.875671','2026-03-10 08:00:01.860959',NULL,NULL,NULL,'D0CLAIRE','1773129601.917940','','2026-03-10 08:00:01.923915','FB35CA89F94E',0,NULL,'{"at": "2026-03-10T08:00:01.860959+00:00", "author": 1, "until": "2026-03-24T08:00:01.860959+00:00", "waiting": 14}',NULL);
INSERT INTO "outbox" VALUES(292,'14d36d1179d74ec9a2c5d3b07c292ab9',1,63,2,'2','review_opened','{}','sent',1,'2026-03-10 08:00:01.875671','2026-03-10 08:00:01.860959',NULL,NULL,NULL,'D0HUGH','1773129601.921935','','2026-03-10 08:00:01.924132','FB35CA89F94E',0,NULL,'{"at": "2026-03-10T08:00:01.860959+00:00", "author": 1, "until": "2026-03-24T08:00:01.860959+00:00", "waiting": 14}',NULL);
INSERT INTO "outbox" VALUES(293,'783c756af4d1408998b7b280c3af8db1',1,63,15,'15','review_opened','{}','sent',1,'2026-03-10 08:00:01.875671','2026-03-10 08:00:01.860959',NULL,NULL,NULL,'D0EMMA','1773129601.922514','','2026-03-10 08:00:01.924269','FB35CA89F94E',0,NULL,'{"at": "2026-03-10T08:00:01.860959+00:00", "author": 1, "until": "2026-03-24T08:00:01.860959+00:00", "waiting": 14}',NULL);
INSERT INTO "outbox" VALUES(294,'c46a91482fe54e8da0666b691d1dde52',1,66,23,'23','password_ready','{}','sent',1,'2026-03-10 08:00:02.170319','2026-03-10 08:00:02.163394',NULL,NULL,NULL,'D0KARIM','1773129602.209061','','2026-03-10 08:00:02.209794','5B0CD0890F8C',1,23,'{"at": "2026-03-10T08:00:02.163394+00:00", "person": 23, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(295,'244bb1f981dd4bb5891b8882fd4fe97b',1,66,2,'2','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.170319','2026-03-10 08:00:02.163394',NULL,NULL,NULL,'D0HUGH','1773129602.204340','','2026-03-10 08:00:02.206056','5B0CD0890F8C',0,NULL,'{"at": "2026-03-10T08:00:02.163394+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(296,'3faf982c27e94571b9cac4a820cfcc04',1,66,3,'3','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.170319','2026-03-10 08:00:02.163394',NULL,NULL,NULL,NULL,NULL,'',NULL,'5B0CD0890F8C',0,NULL,'{"at": "2026-03-10T08:00:02.163394+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(297,'03b1d63a6d304ad3a8962df715c99cf0',1,66,4,'4','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.170319','2026-03-10 08:00:02.163394',NULL,NULL,NULL,NULL,NULL,'',NULL,'5B0CD0890F8C',0,NULL,'{"at": "2026-03-10T08:00:02.163394+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(298,'e4a2da8fa5c345c3a1c3d171c1fdd3da',1,66,5,'5','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.170319','2026-03-10 08:00:02.163394',NULL,NULL,NULL,NULL,NULL,'',NULL,'5B0CD0890F8C',0,NULL,'{"at": "2026-03-10T08:00:02.163394+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(299,'e742004f4b3c426da804858fbfb86fbf',1,66,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.170319','2026-03-10 08:00:02.163394',NULL,NULL,NULL,'C0EQUIPE','1773129602.204619','','2026-03-10 08:00:02.206225','5B0CD0890F8C',0,NULL,'{"at": "2026-03-10T08:00:02.163394+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(300,'8b336abc706245e590e07b0ceb88a734',1,67,24,'24','password_ready','{}','sent',1,'2026-03-10 08:00:02.231598','2026-03-10 08:00:02.219322',NULL,NULL,NULL,'D0LILA','1773129602.280055','','2026-03-10 08:00:02.280867','766B6DF6B92A',1,24,'{"at": "2026-03-10T08:00:02.219322+00:00", "person": 24, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(301,'54698815196744df89884eb6c0e6ee40',1,67,2,'2','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.231598','2026-03-10 08:00:02.219322',NULL,NULL,NULL,'D0HUGH','1773129602.269509','','2026-03-10 08:00:02.273124','766B6DF6B92A',0,NULL,'{"at": "2026-03-10T08:00:02.219322+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(302,'aa343a166c704d808655d0234614bc91',1,67,3,'3','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.231598','2026-03-10 08:00:02.219322',NULL,NULL,NULL,NULL,NULL,'',NULL,'766B6DF6B92A',0,NULL,'{"at": "2026-03-10T08:00:02.219322+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(303,'9846cab5bd544f99adbd1746c625d220',1,67,4,'4','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.231598','2026-03-10 08:00:02.219322',NULL,NULL,NULL,NULL,NULL,'',NULL,'766B6DF6B92A',0,NULL,'{"at": "2026-03-10T08:00:02.219322+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(304,'8ed8913919f94dd7b92657dede570b74',1,67,5,'5','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.231598','2026-03-10 08:00:02.219322',NULL,NULL,NULL,NULL,NULL,'',NULL,'766B6DF6B92A',0,NULL,'{"at": "2026-03-10T08:00:02.219322+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(305,'30d4941d76554af5a2f48a7277cc4e4e',1,67,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.231598','2026-03-10 08:00:02.219322',NULL,NULL,NULL,'C0EQUIPE','1773129602.269917','','2026-03-10 08:00:02.273299','766B6DF6B92A',0,NULL,'{"at": "2026-03-10T08:00:02.219322+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(306,'2662c042869c42c8b5b20ceb1196598a',1,68,25,'25','password_ready','{}','failed',1,'2026-03-10 08:00:02.305579','2026-03-10 08:00:02.296581',NULL,NULL,NULL,NULL,NULL,'user_not_found','2026-03-10 08:00:02.345073','0C7665D75BFB',1,25,'{"at": "2026-03-10T08:00:02.296581+00:00", "person": 25, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(307,'3d2fb63672e1480db57101990aedc5e0',1,68,2,'2','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.305579','2026-03-10 08:00:02.296581',NULL,NULL,NULL,'D0HUGH','1773129602.335530','','2026-03-10 08:00:02.338631','0C7665D75BFB',0,NULL,'{"at": "2026-03-10T08:00:02.296581+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(308,'82869e1a730343d393107c21dfcb27b3',1,68,3,'3','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.305579','2026-03-10 08:00:02.296581',NULL,NULL,NULL,NULL,NULL,'',NULL,'0C7665D75BFB',0,NULL,'{"at": "2026-03-10T08:00:02.296581+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(309,'72092b007621421993d1a040158b0c07',1,68,4,'4','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.305579','2026-03-10 08:00:02.296581',NULL,NULL,NULL,NULL,NULL,'',NULL,'0C7665D75BFB',0,NULL,'{"at": "2026-03-10T08:00:02.296581+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(310,'ebe39e085f0a496c9651df605a1a5ecf',1,68,5,'5','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.305579','2026-03-10 08:00:02.296581',NULL,NULL,NULL,NULL,NULL,'',NULL,'0C7665D75BFB',0,NULL,'{"at": "2026-03-10T08:00:02.296581+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(311,'dbcb186ac3c8421880161f099ba06cbe',1,68,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.305579','2026-03-10 08:00:02.296581',NULL,NULL,NULL,'C0EQUIPE','1773129602.335893','','2026-03-10 08:00:02.338800','0C7665D75BFB',0,NULL,'{"at": "2026-03-10T08:00:02.296581+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(312,'3d74191922894484836c4e583844a771',1,69,19,'19','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:02.395415','2026-03-10 08:00:02.392566',NULL,NULL,NULL,'D100000','1773129602.430528','','2026-03-10 08:00:02.431714','526A9214C5E0',0,NULL,'{"at": "2026-03-10T08:00:02.392566+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(313,'56b0b7bc55f54b3f99bb91a8a2602a75',1,69,2,'2','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:02.396617','2026-03-10 08:00:02.392566',NULL,NULL,NULL,'D0HUGH','1773129602.430891','','2026-03-10 08:00:02.431892','526A9214C5E0',0,NULL,'{"at": "2026-03-10T08:00:02.392566+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(314,'801d732d79e74bbe9cd750fd56bc4d37',1,69,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:02.396617','2026-03-10 08:00:02.392566',NULL,NULL,NULL,NULL,NULL,'',NULL,'526A9214C5E0',0,NULL,'{"at": "2026-03-10T08:00:02.392566+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(315,'7d8e2137ac304981a6fdfb10cc1daee0',1,69,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:02.396617','2026-03-10 08:00:02.392566',NULL,NULL,NULL,NULL,NULL,'',NULL,'526A9214C5E0',0,NULL,'{"at": "2026-03-10T08:00:02.392566+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(316,'f32f55f64dad48f5b469e6916f36c607',1,69,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:02.396617','2026-03-10 08:00:02.392566',NULL,NULL,NULL,NULL,NULL,'',NULL,'526A9214C5E0',0,NULL,'{"at": "2026-03-10T08:00:02.392566+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(317,'ee750a1b84634caa8d1041ca1c1f1319',1,69,15,'15','subscriber_suspended','{}','failed',1,'2026-03-10 08:00:02.396617','2026-03-10 08:00:02.392566',NULL,NULL,NULL,NULL,NULL,'user_not_found','2026-03-10 08:00:02.432262','526A9214C5E0',0,NULL,'{"at": "2026-03-10T08:00:02.392566+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(318,'d9f510ae7d5d428587939d309e25c48f',1,69,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:02.397060','2026-03-10 08:00:02.392566',NULL,NULL,NULL,'C0EQUIPE','1773129602.431299','','2026-03-10 08:00:02.432402','526A9214C5E0',0,NULL,'{"at": "2026-03-10T08:00:02.392566+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(319,'bd63ab7dbff64212b76207a6a1e1c025',1,67,24,NULL,'password_withdrawn','{}','sent',1,'2026-03-10 08:00:02.536138','2026-03-10 08:00:02.530549',NULL,NULL,'8b336abc706245e590e07b0ceb88a734','D0LILA','1773129602.280055','','2026-03-10 10:00:00.188734','546264152D7C',1,NULL,'{"at": "2026-03-10T08:00:02.530549+00:00", "person": 24, "author": 1, "occasion": "added", "why": "shown"}','2026-03-10 08:00:02.231598');
INSERT INTO "outbox" VALUES(320,'f955197f0c6e49bf96bc19b9c1f9698b',1,71,1,'1','enrolment_asked','{}','sent',1,'2026-03-10 08:00:02.577129','2026-03-10 08:00:02.559248',NULL,NULL,NULL,'D0CLAIRE','1773129602.619535','','2026-03-10 08:00:02.623236','C69761D43494',0,NULL,'{"at": "2026-03-10T08:00:02.559248+00:00", "answer": null, "person": 8}',NULL);
INSERT INTO "outbox" VALUES(321,'5853beaa3cf54cdaa18fca573a6cc89d',1,71,2,'2','enrolment_asked','{}','sent',1,'2026-03-10 08:00:02.577129','2026-03-10 08:00:02.559248',NULL,NULL,NULL,'D0HUGH','1773129602.621510','','2026-03-10 08:00:02.623602','C69761D43494',0,NULL,'{"at": "2026-03-10T08:00:02.559248+00:00", "answer": null, "person": 8}',NULL);
INSERT INTO "outbox" VALUES(322,'4497a61d746d4703a88a7d6f3b02c2c4',1,71,15,'15','enrolment_asked','{}','sent',1,'2026-03-10 08:00:02.577129','2026-03-10 08:00:02.559248',NULL,NULL,NULL,'D0EMMA','1773129602.622218','','2026-03-10 08:00:02.623896','C69761D43494',0,NULL,'{"at": "2026-03-10T08:00:02.559248+00:00", "answer": null, "person": 8}',NULL);
INSERT INTO "outbox" VALUES(323,'78ea4bd1e6a7495fa41ebbdc25a988fb',1,73,8,'8','password','{}','sent',1,'2026-03-10 10:00:00.307853','2026-03-10 10:00:00.288750',NULL,NULL,NULL,'D0ZOE','1773136800.473595','','2026-03-10 10:00:00.474542','8A9109F5ADF8',1,8,'{"at": "2026-03-10T10:00:00.288750+00:00", "person": 8, "author": 1, "occasion": "renewed"}',NULL);
INSERT INTO "outbox" VALUES(324,'4eca7612f5a4405ab96a16fabec6c33d',1,73,2,'2','password_sent_for','{}','sent',1,'2026-03-10 10:00:00.309228','2026-03-10 10:00:00.288750',NULL,NULL,NULL,'D0HUGH','1773136800.345759','','2026-03-10 10:00:00.354533','8A9109F5ADF8',0,NULL,'{"at": "2026-03-10T10:00:00.288750+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(325,'ab4b0c1c84c643f2aaf2532800bed548',1,73,3,'3','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.309228','2026-03-10 10:00:00.288750',NULL,NULL,NULL,NULL,NULL,'',NULL,'8A9109F5ADF8',0,NULL,'{"at": "2026-03-10T10:00:00.288750+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(326,'2e3c2cdc1060449a97722c4f1f1f5603',1,73,4,'4','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.309228','2026-03-10 10:00:00.288750',NULL,NULL,NULL,NULL,NULL,'',NULL,'8A9109F5ADF8',0,NULL,'{"at": "2026-03-10T10:00:00.288750+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(327,'0c6bf6bbc6644ddc84432482ebb74d37',1,73,5,'5','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.309228','2026-03-10 10:00:00.288750',NULL,NULL,NULL,NULL,NULL,'',NULL,'8A9109F5ADF8',0,NULL,'{"at": "2026-03-10T10:00:00.288750+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(328,'c31956be3bce4acaacc317d2badf1bd6',1,73,NULL,'channel','password_sent_for','{}','sent',1,'2026-03-10 10:00:00.309228','2026-03-10 10:00:00.288750',NULL,NULL,NULL,'C0EQUIPE','1773136800.346065','','2026-03-10 10:00:00.354706','8A9109F5ADF8',0,NULL,'{"at": "2026-03-10T10:00:00.288750+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(329,'c270e2bd83044b41b682a371d20c46d6',1,73,8,NULL,'password_withdrawn','{}','owed',0,'2026-03-10 10:00:00.477524','2026-03-11 10:00:00.474542',NULL,NULL,'78ea4bd1e6a7495fa41ebbdc25a988fb','D0ZOE','1773136800.473595','',NULL,'8A9109F5ADF8',1,NULL,'{"at": "2026-03-11T10:00:00.474542+00:00", "person": 8, "author": 1, "occasion": "renewed", "why": "expired"}','2026-03-10 10:00:00.307853');
INSERT INTO "outbox" VALUES(330,'6049675984024fcdb89f3c328ee90239',1,74,7,'7','password','{}','owed',1,'2026-03-10 10:00:00.626986','2026-03-10 10:00:02.454634',NULL,NULL,NULL,NULL,NULL,'connection_lost',NULL,'999C7AFDA948',1,7,'{"at": "2026-03-10T10:00:00.606793+00:00", "person": 7, "author": 1, "occasion": "renewed"}',NULL);
INSERT INTO "outbox" VALUES(331,'486b61762c594078afd63f80435eca61',1,74,2,'2','password_sent_for','{}','owed',1,'2026-03-10 10:00:00.627867','2026-03-10 10:00:02.432847',NULL,NULL,NULL,NULL,NULL,'http_503',NULL,'999C7AFDA948',0,NULL,'{"at": "2026-03-10T10:00:00.606793+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(332,'5e94ec56ce25425b99888a259e6e7e75',1,74,3,'3','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.627867','2026-03-10 10:00:00.606793',NULL,NULL,NULL,NULL,NULL,'',NULL,'999C7AFDA948',0,NULL,'{"at": "2026-03-10T10:00:00.606793+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(333,'2e40d53fe29e44efae9c56f6ca4d4b87',1,74,4,'4','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.627867','2026-03-10 10:00:00.606793',NULL,NULL,NULL,NULL,NULL,'',NULL,'999C7AFDA948',0,NULL,'{"at": "2026-03-10T10:00:00.606793+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(334,'da7d70b990864aae89c851cfd70fbc72',1,74,5,'5','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.627867','2026-03-10 10:00:00.606793',NULL,NULL,NULL,NULL,NULL,'',NULL,'999C7AFDA948',0,NULL,'{"at": "2026-03-10T10:00:00.606793+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(335,'57bc26f48577455396d7b5836b61893b',1,74,NULL,'channel','password_sent_for','{}','sent',1,'2026-03-10 10:00:00.627867','2026-03-10 10:00:00.606793',NULL,NULL,NULL,'C0EQUIPE','1773136800.706952','','2026-03-10 10:00:00.711698','999C7AFDA948',0,NULL,'{"at": "2026-03-10T10:00:00.606793+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(336,'3aa702a7d3054057a50c34e27c896476',1,75,21,'21','password','{}','cancelled',1,'2026-03-10 10:00:00.800192','2026-03-10 10:00:02.665070',NULL,NULL,NULL,NULL,NULL,'connection_lost','2026-03-11 09:00:01.115864','CC2A33309222',1,21,'{"at": "2026-03-10T10:00:00.792315+00:00", "person": 21, "author": 1, "occasion": "renewed"}',NULL);
INSERT INTO "outbox" VALUES(337,'c2ed056a05584b9083aae9072cbd9a3b',1,75,2,'2','password_sent_for','{}','owed',0,'2026-03-10 10:00:00.800752','2026-03-10 10:00:00.792315',NULL,NULL,NULL,NULL,NULL,'',NULL,'CC2A33309222',0,NULL,'{"at": "2026-03-10T10:00:00.792315+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(338,'43f411b7ad5f4ac7b86702aa7673e242',1,75,3,'3','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.800752','2026-03-10 10:00:00.792315',NULL,NULL,NULL,NULL,NULL,'',NULL,'CC2A33309222',0,NULL,'{"at": "2026-03-10T10:00:00.792315+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(339,'f82ecf0caff8440f8d6911e54c329644',1,75,4,'4','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.800752','2026-03-10 10:00:00.792315',NULL,NULL,NULL,NULL,NULL,'',NULL,'CC2A33309222',0,NULL,'{"at": "2026-03-10T10:00:00.792315+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(340,'52c54a31a90c4ccfa29f9ca3926377a4',1,75,5,'5','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.800752','2026-03-10 10:00:00.792315',NULL,NULL,NULL,NULL,NULL,'',NULL,'CC2A33309222',0,NULL,'{"at": "2026-03-10T10:00:00.792315+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(341,'a24d78ad561b4d58ba3bde9213158554',1,75,NULL,'channel','password_sent_for','{}','sent',1,'2026-03-10 10:00:00.800752','2026-03-10 10:00:00.792315',NULL,NULL,NULL,'C0EQUIPE','1773136800.860904','','2026-03-10 10:00:00.866883','CC2A33309222',0,NULL,'{"at": "2026-03-10T10:00:00.792315+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(342,'6855da184a724bfdbc6cc844f01b3669',1,76,6,'6','subscriber_changed','{}','owed',1,'2026-03-10 10:00:00.987548','2026-03-10 10:00:02.892707',NULL,NULL,NULL,NULL,NULL,'connection_lost',NULL,'83D8A5FD1F41',0,NULL,'{"at": "2026-03-10T10:00:00.957248+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(343,'e7670e1473aa4e05a7b39e1e3f7aa130',1,76,2,'2','subscriber_changed','{}','owed',0,'2026-03-10 10:00:00.987548','2026-03-10 10:00:00.957248',NULL,NULL,NULL,NULL,NULL,'',NULL,'83D8A5FD1F41',0,NULL,'{"at": "2026-03-10T10:00:00.957248+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(344,'eb6f346e4911451096261f0ca37fcd39',1,76,3,'3','subscriber_changed','{}','unreachable',0,'2026-03-10 10:00:00.987548','2026-03-10 10:00:00.957248',NULL,NULL,NULL,NULL,NULL,'',NULL,'83D8A5FD1F41',0,NULL,'{"at": "2026-03-10T10:00:00.957248+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(345,'039af73ade0d4d7bb7136f31e3b8f893',1,76,4,'4','subscriber_changed','{}','unreachable',0,'2026-03-10 10:00:00.987548','2026-03-10 10:00:00.957248',NULL,NULL,NULL,NULL,NULL,'',NULL,'83D8A5FD1F41',0,NULL,'{"at": "2026-03-10T10:00:00.957248+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(346,'3124c29fdad14d27b2f34a67efcc778a',1,76,5,'5','subscriber_changed','{}','unreachable',0,'2026-03-10 10:00:00.987548','2026-03-10 10:00:00.957248',NULL,NULL,NULL,NULL,NULL,'',NULL,'83D8A5FD1F41',0,NULL,'{"at": "2026-03-10T10:00:00.957248+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(347,'1be36f87a70f4cf88eae9dee160df0c8',1,76,15,'15','subscriber_changed','{}','sent',1,'2026-03-10 10:00:00.987548','2026-03-10 10:00:00.957248',NULL,NULL,NULL,'D0EMMA','1773136801.049671','','2026-03-10 10:00:01.052614','83D8A5FD1F41',0,NULL,'{"at": "2026-03-10T10:00:00.957248+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(348,'28470f6cc5ae44c58f20de47a4e673b5',1,76,NULL,'channel','subscriber_changed','{}','sent',1,'2026-03-10 10:00:00.987548','2026-03-10 10:00:00.957248',NULL,NULL,NULL,'C0EQUIPE','1773136801.049958','','2026-03-10 10:00:01.052757','83D8A5FD1F41',0,NULL,'{"at": "2026-03-10T10:00:00.957248+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(349,'d057304370804a3fa6a371966cae813e',1,77,17,'17','password','{}','owed',0,'2026-03-11 09:00:00.116274','2026-03-11 09:00:00.097818',NULL,NULL,NULL,NULL,NULL,'',NULL,'1DAD3966E634',1,17,'{"at": "2026-03-11T09:00:00.097818+00:00", "person": 17, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(350,'da34de64feb14bffb01f97331d789a4a',1,77,NULL,'channel','journal_head','{}','owed',0,'2026-03-11 09:00:00.146765','2026-03-11 09:00:00.139926',NULL,NULL,NULL,NULL,NULL,'',NULL,'0036E72A3FE0',0,NULL,'{"at": "2026-03-11T09:00:00.139926+00:00", "lines": 77, "hash": "180edd50c83562fb0a5a8d3db6c1fb7a47f4409b38895a78847a165d12939be2"}',NULL);
INSERT INTO "outbox" VALUES(351,'7461d934506d48409d6db5860217fc1e',1,78,1,'1','access_asked','{}','owed',0,'2026-03-11 09:00:00.245538','2026-03-11 09:00:00.236295',NULL,NULL,NULL,NULL,NULL,'',NULL,'2E03F8B64AD2',0,NULL,'{"at": "2026-03-11T09:00:00.236295+00:00", "answer": null, "person": 26}',NULL);
INSERT INTO "outbox" VALUES(352,'fd55802f860443bbb6b0475fe27b8b62',1,78,2,'2','access_asked','{}','owed',0,'2026-03-11 09:00:00.245538','2026-03-11 09:00:00.236295',NULL,NULL,NULL,NULL,NULL,'',NULL,'2E03F8B64AD2',0,NULL,'{"at": "2026-03-11T09:00:00.236295+00:00", "answer": null, "person": 26}',NULL);
INSERT INTO "outbox" VALUES(353,'0f2eb6acab4f40d99e79b329cc6b0fe1',1,78,15,'15','access_asked','{}','owed',0,'2026-03-11 09:00:00.245538','2026-03-11 09:00:00.236295',NULL,NULL,NULL,NULL,NULL,'',NULL,'2E03F8B64AD2',0,NULL,'{"at": "2026-03-11T09:00:00.236295+00:00", "answer": null, "person": 26}',NULL);
INSERT INTO "outbox" VALUES(354,'8927b881ab5f46dea0ecd0d9b6b4b81c',1,66,23,NULL,'password_withdrawn','{}','owed',0,'2026-03-11 09:00:00.497454','2026-03-11 09:00:00.485977',NULL,NULL,'c46a91482fe54e8da0666b691d1dde52','D0KARIM','1773129602.209061','',NULL,'04A299829009',1,NULL,'{"at": "2026-03-11T09:00:00.485977+00:00", "person": 23, "author": 1, "occasion": "added", "why": "held"}','2026-03-10 08:00:02.170319');
INSERT INTO "outbox" VALUES(355,'2a9df6e8116e492ea863990842bb2494',1,79,23,'23','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.498889','2026-03-11 09:00:00.485977',NULL,NULL,NULL,NULL,NULL,'',NULL,'04A299829009',0,NULL,'{"at": "2026-03-11T09:00:00.485977+00:00", "answer": null, "person": 23, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(356,'02beae94a9b042f4af7e920151336e31',1,79,2,'2','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.502296','2026-03-11 09:00:00.485977',NULL,NULL,NULL,NULL,NULL,'',NULL,'04A299829009',0,NULL,'{"at": "2026-03-11T09:00:00.485977+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(357,'5173b598dbe34a66bb93858ed66ac7ae',1,79,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.502296','2026-03-11 09:00:00.485977',NULL,NULL,NULL,NULL,NULL,'',NULL,'04A299829009',0,NULL,'{"at": "2026-03-11T09:00:00.485977+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(358,'fdeff0973b324c61b427f61a84fdf7bd',1,79,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.502296','2026-03-11 09:00:00.485977',NULL,NULL,NULL,NULL,NULL,'',NULL,'04A299829009',0,NULL,'{"at": "2026-03-11T09:00:00.485977+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(359,'81c0db45c32f46fe891eb13f7fb9b47d',1,79,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.502296','2026-03-11 09:00:00.485977',NULL,NULL,NULL,NULL,NULL,'',NULL,'04A299829009',0,NULL,'{"at": "2026-03-11T09:00:00.485977+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(360,'1252de2f193f4388b5bea144f7010447',1,79,15,'15 news gathered','daily_news','{}','owed',0,'2026-03-11 09:00:00.502296','2026-03-11 17:00:00.000000',NULL,NULL,NULL,NULL,NULL,'',NULL,'04A299829009',0,NULL,'{"at": "2026-03-11T09:00:00.485977+00:00", "news": [{"entry": 79, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.485977+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}}}, {"entry": 82, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.906212+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}, {"entry": 83, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:01.030211+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}, {"entry": 84, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:01.115864+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}], "more": 0}',NULL);
INSERT INTO "outbox" VALUES(361,'286d3dd4dddb4351bb54205839f9c295',1,79,NULL,'channel','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.504836','2026-03-11 09:00:00.485977',NULL,NULL,NULL,NULL,NULL,'',NULL,'04A299829009',0,NULL,'{"at": "2026-03-11T09:00:00.485977+00:00", "answer": null, "person": 23, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(362,'64afde0696394392ad26833f2147f7cc',1,80,27,'27','password','{}','owed',0,'2026-03-11 09:00:00.691264','2026-03-11 09:00:00.685176','cabinet:5250:1aa9fd0c','2026-03-11 09:00:30.685176',NULL,NULL,NULL,'',NULL,'4980E62C0000',1,27,'{"at": "2026-03-11T09:00:00.685176+00:00", "person": 27, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(363,'6745ddaece124e4cba6fdde2d9e8035c',1,80,2,'2','subscriber_added','{}','owed',0,'2026-03-11 09:00:00.691264','2026-03-11 09:00:00.685176',NULL,NULL,NULL,NULL,NULL,'',NULL,'4980E62C0000',0,NULL,'{"at": "2026-03-11T09:00:00.685176+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(364,'1f70fdf802ae4b4a9c6a0e51760f7e4d',1,80,3,'3','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.691264','2026-03-11 09:00:00.685176',NULL,NULL,NULL,NULL,NULL,'',NULL,'4980E62C0000',0,NULL,'{"at": "2026-03-11T09:00:00.685176+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(365,'6ca774c2648e472f80c1048c05a5c8d0',1,80,4,'4','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.691264','2026-03-11 09:00:00.685176',NULL,NULL,NULL,NULL,NULL,'',NULL,'4980E62C0000',0,NULL,'{"at": "2026-03-11T09:00:00.685176+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(366,'3ec05e8b1dde4ce9afc0f58996c6320b',1,80,5,'5','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.691264','2026-03-11 09:00:00.685176',NULL,NULL,NULL,NULL,NULL,'',NULL,'4980E62C0000',0,NULL,'{"at": "2026-03-11T09:00:00.685176+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(367,'2199412bb87544cabd27801362d634a8',1,80,NULL,'channel','subscriber_added','{}','owed',0,'2026-03-11 09:00:00.691264','2026-03-11 09:00:00.685176',NULL,NULL,NULL,NULL,NULL,'',NULL,'4980E62C0000',0,NULL,'{"at": "2026-03-11T09:00:00.685176+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(368,'1330d2e5448c4d12bee7e2cee44169d7',1,81,28,'28','password','{}','cancelled',0,'2026-03-11 09:00:00.808101','2026-03-11 09:00:00.805419',NULL,NULL,NULL,NULL,NULL,'','2026-03-11 09:00:00.906212','AB4CC50A9D26',1,28,'{"at": "2026-03-11T09:00:00.805419+00:00", "person": 28, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(369,'b1afb334daed46cb9707daa9db9f42a7',1,81,2,'2','subscriber_added','{}','owed',0,'2026-03-11 09:00:00.808101','2026-03-11 09:00:00.805419',NULL,NULL,NULL,NULL,NULL,'',NULL,'AB4CC50A9D26',0,NULL,'{"at": "2026-03-11T09:00:00.805419+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(370,'1df3785c4eff49dfaab69be235fc5d0b',1,81,3,'3','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.808101','2026-03-11 09:00:00.805419',NULL,NULL,NULL,NULL,NULL,'',NULL,'AB4CC50A9D26',0,NULL,'{"at": "2026-03-11T09:00:00.805419+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(371,'07b7f9c49d674e849feaa734da84c197',1,81,4,'4','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.808101','2026-03-11 09:00:00.805419',NULL,NULL,NULL,NULL,NULL,'',NULL,'AB4CC50A9D26',0,NULL,'{"at": "2026-03-11T09:00:00.805419+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(372,'39e5d8f5d3544567bb2955a7e3a54ab4',1,81,5,'5','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.808101','2026-03-11 09:00:00.805419',NULL,NULL,NULL,NULL,NULL,'',NULL,'AB4CC50A9D26',0,NULL,'{"at": "2026-03-11T09:00:00.805419+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(373,'f37aa748f7e7481bb99563fea6c7e6dc',1,81,NULL,'channel','subscriber_added','{}','owed',0,'2026-03-11 09:00:00.808101','2026-03-11 09:00:00.805419',NULL,NULL,NULL,NULL,NULL,'',NULL,'AB4CC50A9D26',0,NULL,'{"at": "2026-03-11T09:00:00.805419+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(374,'663b89d17308412a9c77d7c188683b3d',1,82,28,'28','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.915415','2026-03-11 09:00:00.906212',NULL,NULL,NULL,NULL,NULL,'',NULL,'0DAA7F600523',0,NULL,'{"at": "2026-03-11T09:00:00.906212+00:00", "answer": null, "person": 28, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(375,'e172b7d12c094384ac27e8af550deae5',1,82,2,'2','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.920132','2026-03-11 09:00:00.906212',NULL,NULL,NULL,NULL,NULL,'',NULL,'0DAA7F600523',0,NULL,'{"at": "2026-03-11T09:00:00.906212+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(376,'42400456bb9a490692148c8edeaddfeb',1,82,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.920132','2026-03-11 09:00:00.906212',NULL,NULL,NULL,NULL,NULL,'',NULL,'0DAA7F600523',0,NULL,'{"at": "2026-03-11T09:00:00.906212+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(377,'c2bdd87def094ad9bff2f3f8795880d2',1,82,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.920132','2026-03-11 09:00:00.906212',NULL,NULL,NULL,NULL,NULL,'',NULL,'0DAA7F600523',0,NULL,'{"at": "2026-03-11T09:00:00.906212+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(378,'a5def44b69b346f3b4268bcf54a9db74',1,82,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.920132','2026-03-11 09:00:00.906212',NULL,NULL,NULL,NULL,NULL,'',NULL,'0DAA7F600523',0,NULL,'{"at": "2026-03-11T09:00:00.906212+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(379,'084415bfd5b844f185d0d79ca0492e31',1,82,NULL,'channel','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.920485','2026-03-11 09:00:00.906212',NULL,NULL,NULL,NULL,NULL,'',NULL,'0DAA7F600523',0,NULL,'{"at": "2026-03-11T09:00:00.906212+00:00", "answer": null, "person": 28, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(380,'1b4be56e4b634b77aafd7690c1f45187',1,83,20,'20','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:01.037586','2026-03-11 09:00:01.030211',NULL,NULL,NULL,NULL,NULL,'',NULL,'CB43F684C744',0,NULL,'{"at": "2026-03-11T09:00:01.030211+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(381,'3381d0251b234574be9ab8b494c2280a',1,83,2,'2','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:01.039689','2026-03-11 09:00:01.030211',NULL,NULL,NULL,NULL,NULL,'',NULL,'CB43F684C744',0,NULL,'{"at": "2026-03-11T09:00:01.030211+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(382,'389a4a73228f49fb8dfd0f0918a00685',1,83,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:01.039689','2026-03-11 09:00:01.030211',NULL,NULL,NULL,NULL,NULL,'',NULL,'CB43F684C744',0,NULL,'{"at": "2026-03-11T09:00:01.030211+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(383,'20900da82bfd4bae8e3a0f7b229713cd',1,83,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:01.039689','2026-03-11 09:00:01.030211',NULL,NULL,NULL,NULL,NULL,'',NULL,'CB43F684C744',0,NULL,'{"at": "2026-03-11T09:00:01.030211+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(384,'7b031eabbbab47c48e6a42b08c5bc5bb',1,83,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:01.039689','2026-03-11 09:00:01.030211',NULL,NULL,NULL,NULL,NULL,'',NULL,'CB43F684C744',0,NULL,'{"at": "2026-03-11T09:00:01.030211+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(385,'9d884ea659674cb29bd85b700e2c1366',1,83,NULL,'channel','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:01.045067','2026-03-11 09:00:01.030211',NULL,NULL,NULL,NULL,NULL,'',NULL,'CB43F684C744',0,NULL,'{"at": "2026-03-11T09:00:01.030211+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(386,'d07fe4ebe83744f4b5b42f44d055f9c7',1,75,21,NULL,'password_withdrawn','{}','owed',0,'2026-03-11 09:00:01.118345','2026-03-11 09:00:01.115864',NULL,NULL,'3aa702a7d3054057a50c34e27c896476',NULL,NULL,'',NULL,'1E28ABB3D8D2',1,NULL,'{"at": "2026-03-11T09:00:01.115864+00:00", "person": 21, "author": 1, "occasion": "renewed", "why": "held"}','2026-03-10 10:00:00.800192');
INSERT INTO "outbox" VALUES(387,'e1a4715b1493499d9589328a97028bb8',1,84,21,'21','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:01.136379','2026-03-11 09:00:01.115864',NULL,NULL,NULL,NULL,NULL,'',NULL,'1E28ABB3D8D2',0,NULL,'{"at": "2026-03-11T09:00:01.115864+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(388,'2a4681eef50445b39a681ab57c3e4cd0',1,84,2,'2','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:01.141238','2026-03-11 09:00:01.115864',NULL,NULL,NULL,NULL,NULL,'',NULL,'1E28ABB3D8D2',0,NULL,'{"at": "2026-03-11T09:00:01.115864+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(389,'8e30853cdc044d479096ff14f15176b1',1,84,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:01.141238','2026-03-11 09:00:01.115864',NULL,NULL,NULL,NULL,NULL,'',NULL,'1E28ABB3D8D2',0,NULL,'{"at": "2026-03-11T09:00:01.115864+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(390,'142ef2c459f648678038a393b0ffb2fd',1,84,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:01.141238','2026-03-11 09:00:01.115864',NULL,NULL,NULL,NULL,NULL,'',NULL,'1E28ABB3D8D2',0,NULL,'{"at": "2026-03-11T09:00:01.115864+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(391,'ff2d93bcf5be4ccdaa625473b5356e67',1,84,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:01.141238','2026-03-11 09:00:01.115864',NULL,NULL,NULL,NULL,NULL,'',NULL,'1E28ABB3D8D2',0,NULL,'{"at": "2026-03-11T09:00:01.115864+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(392,'44f943a339e34142a6f1ac26b5fa4943',1,84,NULL,'channel','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:01.141555','2026-03-11 09:00:01.115864',NULL,NULL,NULL,NULL,NULL,'',NULL,'1E28ABB3D8D2',0,NULL,'{"at": "2026-03-11T09:00:01.115864+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(393,'31b2310480cf4f468aaced0ebca57385',1,85,1,'1','import_started','{}','owed',0,'2026-03-11 09:00:01.933253','2026-03-11 09:00:01.927192',NULL,NULL,NULL,NULL,NULL,'',NULL,'ED2F92A1D219',0,NULL,'{"at": "2026-03-11T09:00:01.927192+00:00", "file": "arriv\u00e9es.csv", "added": 0, "there": 0, "left_out": 0, "refused": 0, "outside": 0, "withheld": false, "total": 12, "handled": 0, "state": "running"}',NULL);
INSERT INTO "outbox" VALUES(394,'50b150f94b42478f8f25602a05e45e1b',1,86,29,'29','password','{}','owed',0,'2026-03-11 09:00:01.971819','2026-03-11 09:00:01.947739',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,29,'{"at": "2026-03-11T09:00:01.947739+00:00", "person": 29, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(395,'569791847e5342fdb3a4b7c4625aaa45',1,87,30,'30','password','{}','owed',0,'2026-03-11 09:00:01.971819','2026-03-11 09:00:01.947739',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,30,'{"at": "2026-03-11T09:00:01.947739+00:00", "person": 30, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(396,'b75a4393d34a4e09b255c646542c5d6a',1,88,31,'31','password','{}','owed',0,'2026-03-11 09:00:01.971819','2026-03-11 09:00:01.947739',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,31,'{"at": "2026-03-11T09:00:01.947739+00:00", "person": 31, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(397,'cc57c01bd41844e4882563a33f4b7295',1,89,32,'32','password','{}','owed',0,'2026-03-11 09:00:01.971819','2026-03-11 09:00:01.947739',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,32,'{"at": "2026-03-11T09:00:01.947739+00:00", "person": 32, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(398,'14cc2c8804844b499486c7d3d109f8d2',1,90,33,'33','password','{}','owed',0,'2026-03-11 09:00:01.971819','2026-03-11 09:00:01.947739',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,33,'{"at": "2026-03-11T09:00:01.947739+00:00", "person": 33, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(399,'3b52db6d23a4478e86f82ed1b2ddbc91',1,92,1,'1','directory_differs','{}','owed',0,'2026-03-11 09:00:02.528534','2026-03-11 09:00:02.509977',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,NULL,'{"at": "2026-03-11T09:00:02.509977+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}',NULL);
INSERT INTO "outbox" VALUES(400,'bedc261ac7334bcc82db8257def09f0e',1,92,2,'2','directory_differs','{}','owed',0,'2026-03-11 09:00:02.528534','2026-03-11 09:00:02.509977',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,NULL,'{"at": "2026-03-11T09:00:02.509977+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}',NULL);
INSERT INTO "outbox" VALUES(401,'639b6d6ba85d4a1bbef557e0b99ab1a3',1,92,15,'15','directory_differs','{}','owed',0,'2026-03-11 09:00:02.528534','2026-03-11 09:00:02.509977',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,NULL,'{"at": "2026-03-11T09:00:02.509977+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}',NULL);
INSERT INTO "outbox" VALUES(402,'7fa44305eb3a4caca0a67ba76915ec12',1,93,1,'1','password_asked','{}','owed',0,'2026-03-11 09:00:02.588008','2026-03-11 09:00:02.582962',NULL,NULL,NULL,NULL,NULL,'',NULL,'6A0F666D30F2',0,NULL,'{"at": "2026-03-11T09:00:02.582962+00:00", "answer": null, "person": 24}',NULL);
INSERT INTO "outbox" VALUES(403,'f10b30eaca64490ea7620005bfce6bcb',1,93,2,'2','password_asked','{}','owed',0,'2026-03-11 09:00:02.588008','2026-03-11 09:00:02.582962',NULL,NULL,NULL,NULL,NULL,'',NULL,'6A0F666D30F2',0,NULL,'{"at": "2026-03-11T09:00:02.582962+00:00", "answer": null, "person": 24}',NULL);
INSERT INTO "outbox" VALUES(404,'1a04d28a3a77460d8e027c9ddbabc673',1,93,15,'15','password_asked','{}','owed',0,'2026-03-11 09:00:02.588008','2026-03-11 09:00:02.582962',NULL,NULL,NULL,NULL,NULL,'',NULL,'6A0F666D30F2',0,NULL,'{"at": "2026-03-11T09:00:02.582962+00:00", "answer": null, "person": 24}',NULL);
CREATE TABLE owed_to_door (
	person INTEGER NOT NULL, 
	space_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	since DATETIME NOT NULL, 
	due_at DATETIME NOT NULL, 
	urgent BOOLEAN NOT NULL, 
	attempts INTEGER NOT NULL, 
	failure TEXT NOT NULL, 
	lease_holder TEXT, 
	lease_until DATETIME, 
	CONSTRAINT pk_owed_to_door PRIMARY KEY (person), 
	CONSTRAINT fk_owed_to_door_person_people FOREIGN KEY(person) REFERENCES people (id), 
	CONSTRAINT fk_owed_to_door_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id)
);
CREATE TABLE people (
	id INTEGER NOT NULL, 
	space_id INTEGER NOT NULL, 
	email TEXT NOT NULL, 
	slack_id TEXT, 
	first_name TEXT NOT NULL, 
	last_name TEXT NOT NULL, 
	phone TEXT, 
	function TEXT NOT NULL, 
	partner BOOLEAN NOT NULL, 
	administrator_since DATETIME, 
	access TEXT NOT NULL, 
	added_at DATETIME NOT NULL, 
	password_state TEXT NOT NULL, 
	password_at DATETIME, 
	password_hash TEXT, 
	locale TEXT NOT NULL, 
	timezone TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	sort_key TEXT NOT NULL, 
	search_text TEXT NOT NULL, starts_on DATE, ends_on DATE, reminded_days_before INTEGER, former_slack_id TEXT, look TEXT DEFAULT '' NOT NULL, back_on DATE, words TEXT DEFAULT '' NOT NULL, news TEXT DEFAULT 'at_once' NOT NULL, signed_in_on DATE, 
	CONSTRAINT pk_people PRIMARY KEY (id), 
	CONSTRAINT fk_people_space_id FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT uq_people_space_id_email UNIQUE (space_id, email), 
	CONSTRAINT uq_people_space_id_slack_id UNIQUE (space_id, slack_id)
);
INSERT INTO "people" VALUES(1,1,'claire.durand@cabinet-durand.fr','U0CLAIRE','Claire','Durand','+33144556670','Expert-comptable associée',1,'2026-03-02 08:30:01.123295','none','2026-03-02 08:30:00.079117','none',NULL,NULL,'fr-FR','Europe/Paris','claire durand','durand claire','claire durand claire.durand@cabinet-durand.fr expert-comptable associee',NULL,NULL,NULL,NULL,'clalre.durand@cablnet-durand.fr',NULL,'claire durand claire.durand@cabinet-durand.fr expert-comptable associee

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

fr','at_once',NULL);
INSERT INTO "people" VALUES(2,1,'hugh.martin@cabinet-durand.fr','U0HUGH','Hugh','Martin',NULL,'Partner',1,'2026-03-02 08:30:01.903886','none','2026-03-02 08:30:00.079117','none',NULL,NULL,'en-GB','Europe/London','hugh martin','martin hugh','hugh martin hugh.martin@cabinet-durand.fr partner',NULL,NULL,NULL,NULL,'hugh.martln@cablnet-durand.fr',NULL,'hugh martin hugh.martin@cabinet-durand.fr partner

-d

.f

.m

@c

ca

du

fr

hu

ma

pa','at_once',NULL);
INSERT INTO "people" VALUES(3,1,'paule@cabinet-durand.fr',NULL,'Paule','Rey',NULL,'',1,NULL,'none','2026-03-02 08:30:00.079117','none',NULL,NULL,'fr-FR','Europe/Paris','paule rey','rey paule','paule rey paule@cabinet-durand.fr',NULL,NULL,NULL,'U0PAULE','paule@cablnet-durand.fr',NULL,'paule rey paule@cabinet-durand.fr

-d

.f

@c

ca

du

fr

pa

re','at_once',NULL);
INSERT INTO "people" VALUES(4,1,'remi@cabinet-durand.fr',NULL,'Rémi','Sarre',NULL,'',1,NULL,'none','2026-03-02 08:30:00.079117','none',NULL,NULL,'en-GB','Europe/Paris','remi sarre','sarre remi','remi sarre remi@cabinet-durand.fr',NULL,NULL,NULL,'U0REMI','reml@cablnet-durand.fr',NULL,'remi sarre remi@cabinet-durand.fr

-d

.f

@c

ca

du

fr

re

sa','at_once',NULL);
INSERT INTO "people" VALUES(5,1,'jeanne.robert@cabinet-durand.fr',NULL,'','',NULL,'',1,NULL,'none','2026-03-02 08:30:00.079117','none',NULL,NULL,'','','','','jeanne.robert@cabinet-durand.fr',NULL,NULL,NULL,NULL,'jeanne.robert@cablnet-durand.fr',NULL,'jeanne.robert@cabinet-durand.fr

-d

.f

.r

@c

ca

du

fr

je

ro','at_once',NULL);
INSERT INTO "people" VALUES(6,1,'anne.petit@cabinet-durand.fr','U0ANNE','Anne','Petit',NULL,'Assistante de direction',0,NULL,'active','2026-03-02 08:30:04.580528','delivered','2026-03-02 08:30:04.836314','$argon2id$v=19$m=19456,t=2,p=1$+GWec6eMLuSIE769ZXsoHw$qr4jIIqUK/XlNQ4yJsIIgIGc6ZselPdkeAFdoTOoMyY','fr-FR','Europe/Paris','anne petit','petit anne','anne petit anne.petit@cabinet-durand.fr assistante de direction',NULL,NULL,NULL,NULL,'anne.petlt@cablnet-durand.fr',NULL,'anne petit anne.petit@cabinet-durand.fr assistante de direction

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

pe','at_once',NULL);
INSERT INTO "people" VALUES(7,1,'marc.lefevre@cabinet-durand.fr','U0MARC','Marc','Lefèvre',NULL,'',0,NULL,'active','2026-03-02 08:30:04.825878','to_send','2026-03-10 10:00:00.606793','$argon2id$v=19$m=19456,t=2,p=1$RUqX69OXpI4K7fTem8e10g$p1ebEw3lcpe9d+fgeCVwXhPOORi8CUHjlJ1kX+2zWIg','fr-FR','Europe/Paris','lefevre marc','lefevre marc','marc lefevre marc.lefevre@cabinet-durand.fr',NULL,NULL,NULL,NULL,'marc.lefevre@cablnet-durand.fr',NULL,'marc lefevre marc.lefevre@cabinet-durand.fr

-d

.f

.l

@c

ca

du

fr

le

ma','at_once',NULL);
INSERT INTO "people" VALUES(8,1,'zoe.oneill@cabinet-durand.fr','U0ZOE','Zoë','O’Neill',NULL,'',0,NULL,'active','2026-03-02 08:30:05.158692','delivered','2026-03-10 10:00:00.474542','$argon2id$v=19$m=19456,t=2,p=1$slo0Br0C4Evjwrxe+qBu2g$nbncs1fw4jamB/oRvf4Pq4Ya6fhXjJFKbWB+gBcoO0s','en-US','Europe/Paris','neill o zoe','o''neill zoe','zoe o''neill zoe.oneill@cabinet-durand.fr',NULL,NULL,NULL,NULL,'zoe.onelll@cablnet-durand.fr',NULL,'zoe o''neill zoe.oneill@cabinet-durand.fr

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

zo','at_once',NULL);
INSERT INTO "people" VALUES(9,1,'nora@cabinet-durand.fr',NULL,'Nora','Benali',NULL,'',0,NULL,'suspended','2026-03-02 08:30:05.374777','noted','2026-03-02 08:30:07.218009','$argon2id$v=19$m=19456,t=2,p=1$TXZwRz7Wbvzzpwfr7dNrFA$CMEwCtLOlkKGboGEmPGJ1pkGTwCzpeDB/lAXqqyQfiQ','fr-FR','Europe/Paris','benali nora','benali nora','nora benali nora@cabinet-durand.fr',NULL,NULL,NULL,'U0NORA','nora@cablnet-durand.fr',NULL,'nora benali nora@cabinet-durand.fr

-d

.f

@c

be

ca

du

fr

no','at_once',NULL);
INSERT INTO "people" VALUES(10,1,'bruno@cabinet-durand.fr',NULL,'Bruno','Caron',NULL,'',0,NULL,'suspended','2026-03-02 08:30:05.543980','none',NULL,NULL,'fr-FR','Europe/Paris','bruno caron','caron bruno','bruno caron bruno@cabinet-durand.fr',NULL,NULL,NULL,'U0BRUNO','bruno@cablnet-durand.fr',NULL,'bruno caron bruno@cabinet-durand.fr

-d

.f

@c

br

ca

du

fr','at_once',NULL);
INSERT INTO "people" VALUES(11,1,'oscar@cabinet-durand.fr','U0OSCAR','Oscar','Dupuis',NULL,'',0,NULL,'suspended','2026-03-02 08:30:05.776227','none',NULL,NULL,'fr-FR','Europe/Paris','dupuis oscar','dupuis oscar','oscar dupuis oscar@cabinet-durand.fr',NULL,NULL,NULL,NULL,'oscar@cablnet-durand.fr',NULL,'oscar dupuis oscar@cabinet-durand.fr

-d

.f

@c

ca

du

fr

os','at_once',NULL);
INSERT INTO "people" VALUES(12,1,'sophie@cabinet-durand.fr','U0SOPHIE','Sophie','Étienne',NULL,'',0,NULL,'suspended','2026-03-02 08:30:06.038127','none',NULL,NULL,'fr-FR','Europe/Paris','etienne sophie','etienne sophie','sophie etienne sophie@cabinet-durand.fr',NULL,NULL,NULL,NULL,'sophle@cablnet-durand.fr',NULL,'sophie etienne sophie@cabinet-durand.fr

-d

.f

@c

ca

du

et

fr

so','at_once',NULL);
INSERT INTO "people" VALUES(13,1,'thomas@cabinet-durand.fr',NULL,'Thomas','Fabre',NULL,'',0,NULL,'removed','2026-03-02 08:30:06.216078','none',NULL,NULL,'en-GB','Europe/Paris','fabre thomas','fabre thomas','thomas fabre thomas@cabinet-durand.fr',NULL,NULL,NULL,'U0THOMAS','thomas@cablnet-durand.fr',NULL,'thomas fabre thomas@cabinet-durand.fr

-d

.f

@c

ca

du

fa

fr

th','at_once',NULL);
INSERT INTO "people" VALUES(14,1,'erased-14.invalid',NULL,'','№ 14',NULL,'',0,NULL,'removed','2026-03-02 08:30:06.379525','none',NULL,NULL,'','','14 no','no 14','no 14 erased-14.invalid',NULL,NULL,NULL,NULL,'@erased-l4.lnvalld',NULL,'no 14 erased-14.invalid

-1

.i

14

er

in

no','at_once',NULL);
INSERT INTO "people" VALUES(15,1,'emma@cabinet-durand.fr','U0EMMA','Emma','Hubert',NULL,'',0,'2026-03-02 08:30:09.546815','active','2026-03-02 08:30:06.616051','chosen','2026-03-11 09:00:02.424465','$argon2id$v=19$m=19456,t=2,p=1$StCBhtUu0gotxe5d0CePYQ$Hx0uQ6Hxf8R8c0z1/80078AZ0o2zn9brIFntrQH9NWk','fr-FR','Europe/Paris','emma hubert','hubert emma','emma hubert emma@cabinet-durand.fr',NULL,'2026-03-17',7,NULL,'emma@cablnet-durand.fr',NULL,'emma hubert emma@cabinet-durand.fr

-d

.f

@c

ca

du

em

fr

hu','daily',NULL);
INSERT INTO "people" VALUES(16,1,'yann@cabinet-durand.fr','U0YANN','Yann','Imbert',NULL,'',0,NULL,'planned','2026-03-02 08:30:06.704477','none',NULL,NULL,'fr-FR','Europe/Paris','imbert yann','imbert yann','yann imbert yann@cabinet-durand.fr','2026-06-01','2026-09-30',NULL,NULL,'yann@cablnet-durand.fr',NULL,'yann imbert yann@cabinet-durand.fr

-d

.f

@c

ca

du

fr

im

ya','at_once',NULL);
INSERT INTO "people" VALUES(17,1,'lea@cabinet-durand.fr','U0LEA','Léa','Jacquet',NULL,'',0,NULL,'active','2026-03-02 08:30:06.847713','to_send','2026-03-11 09:00:00.097818',NULL,'fr-FR','Europe/Paris','jacquet lea','jacquet lea','lea jacquet lea@cabinet-durand.fr','2026-03-11',NULL,NULL,NULL,'lea@cablnet-durand.fr',NULL,'lea jacquet lea@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ja

le','at_once',NULL);
INSERT INTO "people" VALUES(18,1,'jean.absent@filiale.fr',NULL,'Jean','Absent',NULL,'',0,NULL,'active','2026-03-02 08:30:06.949962','delivered','2026-03-02 08:30:07.004421','$argon2id$v=19$m=19456,t=2,p=1$Y5elNg6BqEj9pwo+qIaJtA$B9DGMr29ftLoYKFDMLYfSq+KhsGLxON3rbA2lyVpQD0','','','absent jean','absent jean','jean absent jean.absent@filiale.fr',NULL,NULL,NULL,NULL,'jean.absent@flllale.fr',NULL,'jean absent jean.absent@filiale.fr

.a

.f

@f

ab

fi

fr

je','at_once',NULL);
INSERT INTO "people" VALUES(19,1,'crowd0@cabinet-durand.fr','U100000','Prénom0','Nom0',NULL,'',0,NULL,'suspended','2026-03-02 08:30:07.639630','none',NULL,NULL,'fr-FR','Europe/Paris','nom0 prenom0','nom0 prenom0','prenom0 nom0 crowd0@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowdo@cablnet-durand.fr',NULL,'prenom0 nom0 crowd0@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(20,1,'crowd1@cabinet-durand.fr','U100001','Prénom1','Nom1',NULL,'',0,NULL,'suspended','2026-03-02 08:30:07.639630','none',NULL,NULL,'fr-FR','Europe/Paris','nom1 prenom1','nom1 prenom1','prenom1 nom1 crowd1@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowdl@cablnet-durand.fr',NULL,'prenom1 nom1 crowd1@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(21,1,'crowd2@cabinet-durand.fr','U100002','Prénom2','Nom2',NULL,'',0,NULL,'suspended','2026-03-02 08:30:07.639630','none',NULL,NULL,'fr-FR','Europe/Paris','nom2 prenom2','nom2 prenom2','prenom2 nom2 crowd2@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd2@cablnet-durand.fr',NULL,'prenom2 nom2 crowd2@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(22,1,'felix.faure@filiale.fr',NULL,'Félix','Faure',NULL,'',0,NULL,'active','2026-03-02 08:30:07.639630','none','2026-03-02 08:30:07.639630',NULL,'','','faure felix','faure felix','felix faure felix.faure@filiale.fr',NULL,NULL,NULL,NULL,'fellx.faure@flllale.fr',NULL,'felix faure felix.faure@filiale.fr

.f

@f

fa

fe

fi

fr','at_once',NULL);
INSERT INTO "people" VALUES(23,1,'karim@cabinet-durand.fr','U0KARIM','Karim','Kaci',NULL,'',0,NULL,'suspended','2026-03-10 08:00:02.163394','none',NULL,NULL,'fr-FR','Europe/Paris','kaci karim','kaci karim','karim kaci karim@cabinet-durand.fr',NULL,NULL,NULL,NULL,'karlm@cablnet-durand.fr','2026-04-13','karim kaci karim@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ka','at_once',NULL);
INSERT INTO "people" VALUES(24,1,'lila@cabinet-durand.fr','U0LILA','Lila','Leroy',NULL,'',0,NULL,'active','2026-03-10 08:00:02.219322','noted','2026-03-10 08:00:02.530549','$argon2id$v=19$m=19456,t=2,p=1$8jeGkm6FUmTD/Y3tcD8OXg$oz+4jTY0UJWeC0nxMKjhGLe9k5H4DPQVRBvXjtfIP2s','en-US','Europe/Paris','leroy lila','leroy lila','lila leroy lila@cabinet-durand.fr',NULL,NULL,NULL,NULL,'llla@cablnet-durand.fr',NULL,'lila leroy lila@cabinet-durand.fr

-d

.f

@c

ca

du

fr

le

li','at_once',NULL);
INSERT INTO "people" VALUES(25,1,'gael@cabinet-durand.fr','U0GAEL','Gaël','Morvan',NULL,'',0,NULL,'active','2026-03-10 08:00:02.296581','failed','2026-03-10 08:00:02.345073',NULL,'fr-FR','Europe/Paris','gael morvan','morvan gael','gael morvan gael@cabinet-durand.fr',NULL,NULL,NULL,NULL,'gael@cablnet-durand.fr',NULL,'gael morvan gael@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ga

mo','at_once',NULL);
INSERT INTO "people" VALUES(26,1,'elsa@cabinet-durand.fr','U0ELSA','Elsa','Noël',NULL,'',0,NULL,'none','2026-03-11 09:00:00.236295','none',NULL,NULL,'fr-FR','Europe/Paris','elsa noel','noel elsa','elsa noel elsa@cabinet-durand.fr',NULL,NULL,NULL,NULL,'elsa@cablnet-durand.fr',NULL,'elsa noel elsa@cabinet-durand.fr

-d

.f

@c

ca

du

el

fr

no','at_once',NULL);
INSERT INTO "people" VALUES(27,1,'victor@cabinet-durand.fr','U0VICTOR','Victor','Nguyen',NULL,'',0,NULL,'active','2026-03-11 09:00:00.685176','to_send','2026-03-11 09:00:00.685176','$argon2id$v=19$m=19456,t=2,p=1$m90Yy0K/rxmEKyEONH3E6w$aG4PdOuUJtzv5sqF3ZUZdHUNUjTXGR/HOZ6DXDROPj8','fr-FR','Europe/Paris','nguyen victor','nguyen victor','victor nguyen victor@cabinet-durand.fr',NULL,NULL,NULL,NULL,'vlctor@cablnet-durand.fr',NULL,'victor nguyen victor@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ng

vi','at_once',NULL);
INSERT INTO "people" VALUES(28,1,'walid@cabinet-durand.fr','U0WALID','Walid','Ouali',NULL,'',0,NULL,'suspended','2026-03-11 09:00:00.805419','none',NULL,NULL,'fr-FR','Europe/Paris','ouali walid','ouali walid','walid ouali walid@cabinet-durand.fr',NULL,NULL,NULL,NULL,'walld@cablnet-durand.fr',NULL,'walid ouali walid@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ou

wa','at_once',NULL);
INSERT INTO "people" VALUES(29,1,'crowd3@cabinet-durand.fr','U100003','Prénom3','Nom3',NULL,'',0,NULL,'active','2026-03-11 09:00:01.947739','to_send','2026-03-11 09:00:01.947739',NULL,'fr-FR','Europe/Paris','nom3 prenom3','nom3 prenom3','prenom3 nom3 crowd3@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd3@cablnet-durand.fr',NULL,'prenom3 nom3 crowd3@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(30,1,'crowd4@cabinet-durand.fr','U100004','Prénom4','Nom4',NULL,'',0,NULL,'active','2026-03-11 09:00:01.947739','to_send','2026-03-11 09:00:01.947739',NULL,'fr-FR','Europe/Paris','nom4 prenom4','nom4 prenom4','prenom4 nom4 crowd4@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd4@cablnet-durand.fr',NULL,'prenom4 nom4 crowd4@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(31,1,'crowd5@cabinet-durand.fr','U100005','Prénom5','Nom5',NULL,'',0,NULL,'active','2026-03-11 09:00:01.947739','to_send','2026-03-11 09:00:01.947739',NULL,'fr-FR','Europe/Paris','nom5 prenom5','nom5 prenom5','prenom5 nom5 crowd5@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd5@cablnet-durand.fr',NULL,'prenom5 nom5 crowd5@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(32,1,'crowd6@cabinet-durand.fr','U100006','Prénom6','Nom6',NULL,'',0,NULL,'active','2026-03-11 09:00:01.947739','to_send','2026-03-11 09:00:01.947739',NULL,'fr-FR','Europe/Paris','nom6 prenom6','nom6 prenom6','prenom6 nom6 crowd6@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd6@cablnet-durand.fr',NULL,'prenom6 nom6 crowd6@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(33,1,'crowd7@cabinet-durand.fr','U100007','Prénom7','Nom7',NULL,'',0,NULL,'active','2026-03-11 09:00:01.947739','to_send','2026-03-11 09:00:01.947739',NULL,'fr-FR','Europe/Paris','nom7 prenom7','nom7 prenom7','prenom7 nom7 crowd7@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd7@cablnet-durand.fr',NULL,'prenom7 nom7 crowd7@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
CREATE TABLE proposals (
	entry INTEGER NOT NULL, 
	space_id INTEGER NOT NULL, 
	person INTEGER, 
	stranger INTEGER, 
	settled_by INTEGER, 
	CONSTRAINT pk_proposals PRIMARY KEY (entry), 
	CONSTRAINT fk_proposals_entry_journal FOREIGN KEY(entry) REFERENCES journal (id), 
	CONSTRAINT fk_proposals_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_proposals_person_people FOREIGN KEY(person) REFERENCES people (id), 
	CONSTRAINT fk_proposals_settled_by_journal FOREIGN KEY(settled_by) REFERENCES journal (id)
);
INSERT INTO "proposals" VALUES(6,1,1,NULL,7);
INSERT INTO "proposals" VALUES(9,1,2,NULL,10);
INSERT INTO "proposals" VALUES(12,1,3,NULL,13);
INSERT INTO "proposals" VALUES(39,1,7,NULL,40);
INSERT INTO "proposals" VALUES(41,1,15,NULL,42);
INSERT INTO "proposals" VALUES(44,1,6,NULL,46);
INSERT INTO "proposals" VALUES(45,1,15,NULL,NULL);
INSERT INTO "proposals" VALUES(47,1,NULL,1,48);
INSERT INTO "proposals" VALUES(49,1,NULL,2,NULL);
INSERT INTO "proposals" VALUES(50,1,7,4,NULL);
INSERT INTO "proposals" VALUES(52,1,11,NULL,54);
INSERT INTO "proposals" VALUES(53,1,11,NULL,NULL);
INSERT INTO "proposals" VALUES(56,1,9,NULL,NULL);
INSERT INTO "proposals" VALUES(58,1,10,NULL,NULL);
INSERT INTO "proposals" VALUES(62,1,13,5,NULL);
INSERT INTO "proposals" VALUES(71,1,8,NULL,NULL);
INSERT INTO "proposals" VALUES(78,1,26,NULL,NULL);
INSERT INTO "proposals" VALUES(93,1,24,NULL,NULL);
CREATE TABLE review_lines (
	review INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	answer TEXT, 
	answered_by INTEGER, 
	answered_at DATETIME, entry INTEGER, 
	CONSTRAINT pk_review_lines PRIMARY KEY (review, person), 
	CONSTRAINT fk_review_lines_review_reviews FOREIGN KEY(review) REFERENCES reviews (id), 
	CONSTRAINT fk_review_lines_person_people FOREIGN KEY(person) REFERENCES people (id), 
	CONSTRAINT fk_review_lines_answered_by_people FOREIGN KEY(answered_by) REFERENCES people (id)
);
INSERT INTO "review_lines" VALUES(1,5,0,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,18,1,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,1,2,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,22,3,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,15,4,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,7,5,'kept',1,'2026-03-10 08:00:02.058729',65);
INSERT INTO "review_lines" VALUES(1,2,6,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,19,7,'ended',1,'2026-03-10 08:00:02.392566',69);
INSERT INTO "review_lines" VALUES(1,20,8,'ended',1,'2026-03-11 09:00:01.030211',83);
INSERT INTO "review_lines" VALUES(1,21,9,'ended',1,'2026-03-11 09:00:01.115864',84);
INSERT INTO "review_lines" VALUES(1,8,10,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,6,11,'kept',1,'2026-03-10 08:00:01.967108',64);
INSERT INTO "review_lines" VALUES(1,3,12,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,4,13,NULL,NULL,NULL,NULL);
CREATE TABLE reviews (
	id INTEGER NOT NULL, 
	space_id INTEGER NOT NULL, 
	opened_at DATETIME NOT NULL, 
	opened_by INTEGER, 
	closed_at DATETIME, 
	reminders INTEGER NOT NULL, 
	CONSTRAINT pk_reviews PRIMARY KEY (id), 
	CONSTRAINT fk_reviews_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_reviews_opened_by_people FOREIGN KEY(opened_by) REFERENCES people (id)
);
INSERT INTO "reviews" VALUES(1,1,'2026-03-10 08:00:01.860959',1,NULL,0);
CREATE TABLE spaces (
	id INTEGER NOT NULL, 
	team_id TEXT NOT NULL, 
	firm TEXT NOT NULL, members_known_since DATETIME, journal_head TEXT DEFAULT '' NOT NULL, journal_lines BIGINT DEFAULT '0' NOT NULL, channel_id TEXT DEFAULT '' NOT NULL, channel_setting TEXT DEFAULT '' NOT NULL, channel_standing TEXT DEFAULT 'ours' NOT NULL, people_listed INTEGER DEFAULT '0' NOT NULL, people_subscribers INTEGER DEFAULT '0' NOT NULL, people_partners INTEGER DEFAULT '0' NOT NULL, people_administrators INTEGER DEFAULT '0' NOT NULL, people_suspended INTEGER DEFAULT '0' NOT NULL, people_planned INTEGER DEFAULT '0' NOT NULL, people_not_noted INTEGER DEFAULT '0' NOT NULL, has_door BOOLEAN DEFAULT 0 NOT NULL, door_compared BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_spaces PRIMARY KEY (id), 
	CONSTRAINT uq_spaces_team_id UNIQUE (team_id)
);
INSERT INTO "spaces" VALUES(1,'T0CABINET','Cabinet Durand & Associés','2026-03-02 08:30:00.330122','2730b729a17e76f1588b840f21c48e6730981adc04fc775013d18992420367dc',93,'C0EQUIPE','C0EQUIPE','ours',30,15,5,3,9,1,12,1,1);
CREATE TABLE strangers (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	space_id INTEGER NOT NULL, 
	person INTEGER, 
	slack_id TEXT, 
	first_name TEXT NOT NULL, 
	last_name TEXT NOT NULL, 
	email TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	CONSTRAINT fk_strangers_space_id_spaces FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_strangers_person_people FOREIGN KEY(person) REFERENCES people (id)
);
INSERT INTO "strangers" VALUES(1,1,NULL,'U0ELSA','Elsa','Noël','elsa@cabinet-durand.fr','elsa noel');
INSERT INTO "strangers" VALUES(2,1,NULL,'U0IVAN','Ivan','Petrov','ivan@cabinet-durand.fr','ivan petrov');
INSERT INTO "strangers" VALUES(3,1,7,NULL,'Marc','Lefèvre','marc.lefevre@cabinet-durand.fr','lefevre marc');
INSERT INTO "strangers" VALUES(4,1,7,'U0MARC','Marc','Lenoir','marc.lefevre@cabinet-durand.fr','lenoir marc');
INSERT INTO "strangers" VALUES(5,1,NULL,'U0HEIR','Théa','Faure','thomas@cabinet-durand.fr','faure thea');
CREATE INDEX ix_people_space_id_sort_key_id ON people (space_id, sort_key, id);
CREATE INDEX ix_people_space_id_name_key ON people (space_id, name_key);
CREATE INDEX ix_people_partners ON people (space_id) WHERE partner = 1;
CREATE INDEX ix_people_phone ON people (space_id, phone) WHERE phone IS NOT NULL;
CREATE INDEX ix_people_administrators ON people (space_id) WHERE administrator_since IS NOT NULL;
CREATE INDEX ix_homes_person ON homes (person);
CREATE INDEX ix_outbox_failed ON outbox (space_id, settled_at) WHERE state = 'failed';
CREATE INDEX ix_outbox_entry ON outbox (entry);
CREATE INDEX ix_outbox_urgent ON outbox (space_id, due_at) WHERE state = 'owed' AND urgent = 1;
CREATE INDEX ix_outbox_owed ON outbox (space_id, position) WHERE state = 'owed';
CREATE INDEX ix_outbox_owed_lane ON outbox (space_id, lane, position) WHERE state = 'owed';
CREATE INDEX ix_outbox_edits ON outbox (edits);
CREATE INDEX ix_outbox_about ON outbox (about, position) WHERE about IS NOT NULL;
CREATE INDEX ix_journal_whom_id ON journal (whom, id);
CREATE INDEX ix_people_former_slack_id ON people (space_id, former_slack_id) WHERE former_slack_id IS NOT NULL;
CREATE INDEX ix_strangers_person ON strangers (person);
CREATE INDEX ix_strangers_space_id_email ON strangers (space_id, email);
CREATE INDEX ix_strangers_space_id_slack_id ON strangers (space_id, slack_id);
CREATE INDEX ix_strangers_space_id_name_key ON strangers (space_id, name_key);
CREATE INDEX ix_broadcasts_pending ON broadcasts (space_id, id) WHERE done IS 0;
CREATE INDEX ix_people_space_id_id ON people (space_id, id);
CREATE INDEX ix_outbox_unconverted ON outbox (space_id, position) WHERE payload IS NULL;
CREATE INDEX ix_people_space_id_look ON people (space_id, look);
CREATE INDEX ix_proposals_open ON proposals (space_id) WHERE settled_by IS NULL;
CREATE INDEX ix_people_listed ON people (space_id, sort_key, id) WHERE partner = 1 OR access IN ('planned', 'active', 'suspended');
CREATE INDEX ix_people_suspended ON people (space_id, sort_key, id) WHERE access IN ('suspended');
CREATE INDEX ix_people_planned ON people (space_id, starts_on) WHERE access IN ('planned');
CREATE INDEX ix_people_ending ON people (space_id, ends_on) WHERE ends_on IS NOT NULL;
CREATE INDEX ix_people_not_noted ON people (space_id, password_at) WHERE password_state IN ('to_send', 'delivered', 'failed');
CREATE INDEX ix_journal_space_id_id ON journal (space_id, id);
CREATE INDEX ix_review_lines_waiting ON review_lines (review, person) WHERE answer IS NULL;
CREATE TRIGGER people_words_added AFTER INSERT ON people BEGIN
        INSERT INTO people_words(rowid, words) VALUES (new.id, new.words); END;
CREATE TRIGGER people_words_changed AFTER UPDATE OF words ON people
        WHEN old.words <> new.words BEGIN
        INSERT INTO people_words(people_words, rowid, words) VALUES ('delete', old.id, old.words);
        INSERT INTO people_words(rowid, words) VALUES (new.id, new.words); END;
CREATE TRIGGER people_words_removed AFTER DELETE ON people BEGIN
        INSERT INTO people_words(people_words, rowid, words) VALUES ('delete', old.id, old.words); END;
CREATE INDEX ix_journal_access_asked ON journal (space_id, at) WHERE action = 'access_asked';
CREATE INDEX ix_gathered_entry ON gathered (entry);
CREATE INDEX ix_gathered_stranger ON gathered (stranger);
CREATE INDEX ix_owed_to_door_space_id_due_at ON owed_to_door (space_id, due_at);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('strangers',5);
CREATE VIRTUAL TABLE people_words USING fts5(words, content='people', content_rowid='id',
        tokenize='trigram case_sensitive 1', detail='none', columnsize=0);
INSERT INTO people_words(people_words) VALUES('rebuild');
COMMIT;

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
INSERT INTO "broadcasts" VALUES(1,1,8,'administrator_enrolled','{"at": "2026-03-02T08:30:01.160730+00:00", "person": 1, "approved_by": 2}','2026-03-02 08:30:01.160730',1,5,'[]','A126FB0C4486',1);
INSERT INTO "broadcasts" VALUES(2,1,11,'administrator_enrolled','{"at": "2026-03-02T08:30:01.999989+00:00", "person": 2, "approved_by": 1}','2026-03-02 08:30:01.999989',2,5,'[]','62430FB0C356',1);
INSERT INTO "broadcasts" VALUES(3,1,14,'administrator_enrolled','{"at": "2026-03-02T08:30:02.852433+00:00", "person": 3, "approved_by": 1}','2026-03-02 08:30:02.852433',3,5,'[]','2910F5EE54EA',1);
INSERT INTO "broadcasts" VALUES(4,1,43,'administrator_enrolled','{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}','2026-03-02 08:30:06.553189',15,22,'[]','461FDAA2EBD6',1);
INSERT INTO "broadcasts" VALUES(5,1,59,'administrator_resigned','{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3, "takeover": null}','2026-03-10 08:00:01.753280',3,22,'[15]','97044FFA830F',1);
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
INSERT INTO "drifts" VALUES(1,7,'name','Marc Petit-Lenoir','2026-03-11 09:00:02.783302',0,0,NULL,NULL,NULL);
CREATE TABLE gathered (
	message CHAR(32) NOT NULL, 
	entry INTEGER NOT NULL, 
	stranger INTEGER NOT NULL, 
	CONSTRAINT pk_gathered PRIMARY KEY (message, entry), 
	CONSTRAINT fk_gathered_message_outbox FOREIGN KEY(message) REFERENCES outbox (id), 
	CONSTRAINT fk_gathered_entry_journal FOREIGN KEY(entry) REFERENCES journal (id)
);
INSERT INTO "gathered" VALUES('ce1bed3cfec14416aa4dabc8c4150eba',79,0);
INSERT INTO "gathered" VALUES('ce1bed3cfec14416aa4dabc8c4150eba',82,0);
INSERT INTO "gathered" VALUES('ce1bed3cfec14416aa4dabc8c4150eba',83,0);
INSERT INTO "gathered" VALUES('ce1bed3cfec14416aa4dabc8c4150eba',84,0);
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
INSERT INTO "homes" VALUES(1,'U0CLAIRE',1,'2026-03-02 08:30:00.448859','fr-FR','Europe/Paris','9be7344070d7bd21adc8071bc57559a05733fb3369f5f6f7fefabdf0f82dc0cd');
INSERT INTO "homes" VALUES(1,'U0HUGH',2,'2026-03-02 08:30:00.471221','en-GB','Europe/London','af32912672a4ca4da61195be2678dc64278c152e3b586e00d4340359fd3d8d01');
INSERT INTO "homes" VALUES(1,'U0PAULE',3,'2026-03-02 08:30:00.489886','fr-FR','Europe/Paris','5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
INSERT INTO "homes" VALUES(1,'U0ANNE',NULL,'2026-03-02 08:30:00.510744','fr-FR','Europe/Paris','5cfb5f730152a87232c0a70708de97f52bb23b236e5d154d4e102c03727774d0');
INSERT INTO "homes" VALUES(1,'U0ZOE',NULL,'2026-03-02 08:30:00.538381','en-US','Europe/Paris','86d6819237983d5614b15453a3c6433e4a94b2abe0da84ca91e73fc7fced570a');
INSERT INTO "homes" VALUES(1,'U0MARC',7,'2026-03-02 08:30:04.364795','fr-FR','Europe/Paris','6c11d0d6c15571be5f9c422215f82722eb0059c61c0b31978195ad0b5ddc5cb3');
INSERT INTO "homes" VALUES(1,'U0NORA',9,'2026-03-02 08:30:04.403981','fr-FR','Europe/Paris','5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
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
INSERT INTO "import_lines" VALUES('440c4073408b4c07940ac2cce9c5f7b3',2,1,'add','{"fields": {"last_name": "Nom15", "first_name": "Pr\u00e9nom15", "email": "crowd15@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('440c4073408b4c07940ac2cce9c5f7b3',3,1,'add','{"fields": {"last_name": "Nom16", "first_name": "Pr\u00e9nom16", "email": "crowd16@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('440c4073408b4c07940ac2cce9c5f7b3',4,1,'add','{"fields": {"last_name": "Nom17", "first_name": "Pr\u00e9nom17", "email": "crowd17@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('440c4073408b4c07940ac2cce9c5f7b3',5,1,'add','{"fields": {"last_name": "Nom18", "first_name": "Pr\u00e9nom18", "email": "crowd18@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('440c4073408b4c07940ac2cce9c5f7b3',6,1,'add','{"fields": {"last_name": "Nom19", "first_name": "Pr\u00e9nom19", "email": "crowd19@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('440c4073408b4c07940ac2cce9c5f7b3',7,1,'refused','{"fields": {"last_name": "Simon", "first_name": "Sam", "email": "sam@gmail.com"}}','[["not_a_collaborator", {"email": "sam@gmail.com"}]]','[]');
INSERT INTO "import_lines" VALUES('bd19500731ce43358284ee0c84843431',7,1,'add','{"fields": {"last_name": "Nom8", "first_name": "Pr\u00e9nom8", "email": "crowd8@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('bd19500731ce43358284ee0c84843431',8,1,'add','{"fields": {"last_name": "Nom9", "first_name": "Pr\u00e9nom9", "email": "crowd9@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('bd19500731ce43358284ee0c84843431',9,1,'add','{"fields": {"last_name": "Nom10", "first_name": "Pr\u00e9nom10", "email": "crowd10@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('bd19500731ce43358284ee0c84843431',10,1,'add','{"fields": {"last_name": "Nom11", "first_name": "Pr\u00e9nom11", "email": "crowd11@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('bd19500731ce43358284ee0c84843431',11,1,'add','{"fields": {"last_name": "Nom12", "first_name": "Pr\u00e9nom12", "email": "crowd12@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('bd19500731ce43358284ee0c84843431',12,1,'add','{"fields": {"last_name": "Nom13", "first_name": "Pr\u00e9nom13", "email": "crowd13@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('bd19500731ce43358284ee0c84843431',13,1,'add','{"fields": {"last_name": "Nom14", "first_name": "Pr\u00e9nom14", "email": "crowd14@cabinet-durand.fr"}}','[]','[]');
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
INSERT INTO "imports" VALUES('e3a4451856fa4f24826c95b81973e336',1,1,'done','abonnés.csv','90ec8c778dccaa29d34e6252a3fdd4382159d6206269b69281f312dd98c43174','','2026-03-02 08:30:04.669951','2026-03-02 08:30:04.757625',5,4,0,0,1,1,4,NULL,NULL,'b4cba8b65511437dae101ab524663cac','FE83C46C503',1,'{"export": "", "read": [], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
INSERT INTO "imports" VALUES('440c4073408b4c07940ac2cce9c5f7b3',1,2,'proposed','paie.csv','3f80b136e1d29ba8dc99a68bc1e756ae351e4cf164fc60f1566d55a5272669e6','','2026-03-11 09:00:01.784083',NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,NULL,0,'{"export": "", "read": ["Nom", "Pr\u00e9nom", "Courriel", "T\u00e9l\u00e9phone", "Fonction", "Motif"], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
INSERT INTO "imports" VALUES('bd19500731ce43358284ee0c84843431',1,1,'running','arrivées.csv','1aed41e2c347569f424863ccae3e29b7a9f332b714e2d0a8e6b725888ab2fa91','','2026-03-11 09:00:02.198742',NULL,12,5,0,0,0,0,0,'cabinet:1:deadbeef','2026-03-11 09:00:32.295918','107f46240707404da3d368d684819230',NULL,0,'{"export": "", "read": [], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
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
INSERT INTO "journal" VALUES(1,1,'2026-03-02 08:30:00.042612','partner_added',NULL,1,'',NULL,'DAC4D135C53C','0be10ca58688e5adbb2537989aea338e','5695a27789cd68ecd1928a6ed783b32eb9dd9a7b0bb7f257f0d3e34160b56db3','4d041fb649ec0d057a915bd0d807c2645bf4f316560c30d9c1771a80aecd2b37','{"name":"Claire Durand","after":{"email":"claire.durand@cabinet-durand.fr","phone":"+33144556670","function":"Expert-comptable associée","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0CLAIRE"}}','','141b45cd1331bc93c1e65af2208bb04f','fcd990ab5d0e73aea14030e4eeaeb92cc9e3081b243f8a32ab17145af30dd9ff',NULL);
INSERT INTO "journal" VALUES(2,1,'2026-03-02 08:30:00.042612','partner_added',NULL,2,'',NULL,'DAC4D135C53C','205177f65ae445234a2507422f64cfe6','ace2509311960160b26053fe061303575d650c4885c4b0f1f8692c6ad5cfa373','b2af6c4df26d34102501204e5f3b1b03b784f4023067bc2b75dcb690bea627b9','{"name":"Hugh Martin","after":{"email":"hugh.martin@cabinet-durand.fr","phone":null,"function":"Partner","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0HUGH"}}','','c670f3ed441706a56f7d8a6fec0e68b1','b3e2433376ab3798f13d276e0432ede3fbc5ae793cc15b21b67470844636d9fd',NULL);
INSERT INTO "journal" VALUES(3,1,'2026-03-02 08:30:00.042612','partner_added',NULL,3,'',NULL,'DAC4D135C53C','7ab1e0565bc42758cdc47f6e4f898e28','8ca3fa7c7cbd135df56dc3a4f0319136f10289e2026012a0995dc68d822e3c05','0fd7be562897ece3b2180b37dc6c7352e91e84a4c04b6dbc59261aed778c5fdc','{"name":"Paule Rey","after":{"email":"paule@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0PAULE"}}','','7de330994ffe006666fe45df2d18714b','78e948452187e660b6f2e62ac31d6780b62c7e8b945a51102833fd0dea5e77eb',NULL);
INSERT INTO "journal" VALUES(4,1,'2026-03-02 08:30:00.042612','partner_added',NULL,4,'',NULL,'DAC4D135C53C','61666562032a2b47588085de5c72e99d','86f37a61de89cf3071734609338eeba7e3c45b5865b0e764da9e4e772378539f','8c7af79ec3e74b7cd8ee2c79588b46f49acd6cd8ad7cfafafdcd1eb14ba9f028','{"name":"Rémi Sarre","after":{"email":"remi@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0REMI"}}','','d0b9f9393bb31992877b6fd5685d748e','a46182744f14b9d59085500c83fc2ea1593294202009c7be44b6c4418c6f68d2',NULL);
INSERT INTO "journal" VALUES(5,1,'2026-03-02 08:30:00.042612','partner_added',NULL,5,'',NULL,'DAC4D135C53C','472cd92e549ca09d80f9b14ff1a30f07','7fe92c45c0dcc655342683a0fe33dd2808b5e5c07a0f7edeea2fb7a0121fc214','06a600e15d68de7c5353958b069a3a22d9aa706c6cd04d219655e4c0b106d568','{"name":"jeanne.robert@cabinet-durand.fr","after":{"email":"jeanne.robert@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":null}}','','91f599f4fe52cb6e0561c4e1d32bf0b0','57d64780e40803dbe8ee908f534c5286e7419b98eaae13e2bc7d5eb4b30d36a3',NULL);
INSERT INTO "journal" VALUES(6,1,'2026-03-02 08:30:00.580959','enrolment_asked',1,1,'','c0809589b25749c7ad56a295b5533040','9040D98B58DD','d8aa30d43239efee542cbf0e2d300064','cd653baa56a0eaaab9e4218775a97715ea1371d53f42a34c56829eda7096db9c','966e6a2efde93d526983f8189717e14bfedd145e5f390e836fe006742e07af6f','{"name":"Claire Durand"}','Claire Durand','87fec3fa4d8bbfee6f80955bae8ec4c8','bb2df756d7d8a12af40291e67705e9cb5a4226474250304cece4a510b39f629f',NULL);
INSERT INTO "journal" VALUES(7,1,'2026-03-02 08:30:01.160730','enrolment_approved',2,1,'','answer:6','A126FB0C4486','a363ee383d5b14985bc1758fecc5b512','322522e6408032692684beeb73634294d06f53566a9415ececf545bdf9f2a138','20590f6cb96bb9a145e7aa83963cc8017f2a038124ddb41df7926fbf8d04f508','{"name":"Claire Durand"}','Hugh Martin','7e0e6b1783a32a6a73cf0637fdc42b1d','f505908eb8dc28768bea606074a84349779d9ad53a2da6de34ead0e13a019b74',NULL);
INSERT INTO "journal" VALUES(8,1,'2026-03-02 08:30:01.160730','administrator_enrolled',1,1,'',NULL,'A126FB0C4486','4aa6b1fabbff2f96c23823de4543af66','2df77e252a201fc118b2f5decdd42235a910d1b45efe1f3646570f0be06c6806','255e705f2ddaccfd08ff1745c1c5f3506ed80c29c559c81914933ec9e0e44032','{"name":"Claire Durand","before":{"administrator":false},"after":{"administrator":true}}','Claire Durand','d17c8f65ed8ff3386390902e6dfa6ff0','65534a5aa66f70c3b5d34a202d11432fa6ee7adbf9ad07dfe33198bc11c1d824',NULL);
INSERT INTO "journal" VALUES(9,1,'2026-03-02 08:30:01.458096','enrolment_asked',2,2,'','5e945ee0d74346fab07186029356d690','AD306D1FA9B8','369a9ae34feae65ad42475f222ae68ab','29e86bc00722ea0186074ce16410cad3c495a33f9cd1b87197ea1f59b0aeb2c1','58a54710fa28bb34b2d675f76d8bf1d88e4b30bdf42ff41dab588c4accc9cd07','{"name":"Hugh Martin"}','Hugh Martin','7026b7a7f3b53a1c92a18dbaedc59270','b52f72a8fbaab89972960d9a7a6efd8933b625d66282b9a98769b3061fdc04e5',NULL);
INSERT INTO "journal" VALUES(10,1,'2026-03-02 08:30:01.999989','enrolment_approved',1,2,'','answer:9','62430FB0C356','b4c9c7f6b374656fdc78bc719c2342f6','31990792a3a4cf2d3548db0232aca5cc8fe13f4dfa1810784936f6a8def87543','5d6e2bd95430c6155d51c50fe27963b74ec385f482290d978d06dd21f1d094b0','{"name":"Hugh Martin"}','Claire Durand','00af787d2533c4f6dd94d138910ab887','01a96411c46f9c569751cc664941d6fcfaf2c967da6b16a33bf8bbf8c6e0a1e8',NULL);
INSERT INTO "journal" VALUES(11,1,'2026-03-02 08:30:01.999989','administrator_enrolled',2,2,'',NULL,'62430FB0C356','62bdcb984e0cd794fb680cc3179f1b4d','4baa241a23c4150d6f6e4c469f0bdaff612b9f4b2c30ec317fd137a8fd497402','3fe20e055ac0bcaf37310498a9286e02960897ca2842cf8a55f149b148966373','{"name":"Hugh Martin","before":{"administrator":false},"after":{"administrator":true}}','Hugh Martin','fe96af0bec15c9d39d16fa1d86499a1d','c5e58803fcf4aed570d5c2c19fe741540ab1d8b3bc1dfe756deb040c89a84f24',NULL);
INSERT INTO "journal" VALUES(12,1,'2026-03-02 08:30:02.305924','enrolment_asked',3,3,'','d8089bc7755f4fc9aa6a7c43907cca46','3397F2429E3A','f74acee5a0560d66a1623fd0dcc089fd','f0799cdb9dec0c87be51e03743c239b271f183b2e341870d06bba04863b81c04','36004abfc71ec92d38f2855389d85ac22cb641bf68f2cbe86fe5174e303b1f71','{"name":"Paule Rey"}','Paule Rey','a91a235ae47f749fc13b61a9f65c8e63','e36e6bc4b127007cca5dbf5262de1e82d691d8a2cda4f1a637977be2cb6cc0d6',NULL);
INSERT INTO "journal" VALUES(13,1,'2026-03-02 08:30:02.852433','enrolment_approved',1,3,'','answer:12','2910F5EE54EA','6920f43b4d129ffe40b77243336ef2b1','51b57b6c8f5165c940a23bbce64e19eb37484ed823a1c9775fd05fce7847b369','66bfe1fd551d9319a4647d8d1cfd86009e330aa5e42857827ac8ccf3f775c9ee','{"name":"Paule Rey"}','Claire Durand','2124b0e06885479ecb751938a6619179','f2de7f74270fb7851c7ff8ff5e0a0f0208300bfd797fffb5665c53e79190dc8b',NULL);
INSERT INTO "journal" VALUES(14,1,'2026-03-02 08:30:02.852433','administrator_enrolled',3,3,'',NULL,'2910F5EE54EA','eba76e3fc51c8caba5515d19a01a3eb4','01c958d2d0ca79bae30a788764620979a71ee07b56e90881e73f842dfb7d5d64','95d0883ce9482740d464b070fdad9977f672f7600ee742877496ef53aa6aa343','{"name":"Paule Rey","before":{"administrator":false},"after":{"administrator":true}}','Paule Rey','a35a418a45376fea17f889f5dd7defc6','36726d665942146d9b0a4a8667b37703cc398eadfce98fda0c0ed81f121af134',NULL);
INSERT INTO "journal" VALUES(15,1,'2026-03-02 08:30:03.152748','subscriber_added',1,6,'','0507c28abca044a683bb7f9db6647dbc','AB53244A708E','b0833b06dc91b5ca59e5e80e69d79859','85ae9354a634dcb90ac2f0b42cc97e048b06b6346f2b44f5a911f31a3dd0bc35','adda428312b9acc1f124ed686af3308f4aa70fce05c45b61d2b8e22176f3bf4e','{"name":"Anne Petit","after":{"email":"anne.petit@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ANNE"}}','Claire Durand','9519c9b0cc1ece12939ffdc4465f5baa','6704d2c2bcfc38e78ee84130507159f19550e210c844027d8ab7ede8ab03f44e',NULL);
INSERT INTO "journal" VALUES(16,1,'2026-03-02 08:30:03.305826','subscriber_added',1,7,'','a3998e4e958f48a1801030da332455a5','E712566729AE','585bf3acdc8a78e51d5a11c2d2605e62','56659b846b0ec4668c402000ff7a719033f78f79888163ad9c68e65707bfd00e','518238e8013e99bd2db6815636183c077c7803325da2ab3f69c660f7fda5575f','{"name":"Marc Lefèvre","after":{"email":"marc.lefevre@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0MARC"}}','Claire Durand','3d5b44fa05eedafcea82ff58d41e31ed','2dbf1381c3dfc49c5ee902ad8d652586806c32d1eb81529d8872e50e827bbe09',NULL);
INSERT INTO "journal" VALUES(17,1,'2026-03-02 08:30:03.417027','subscriber_added',1,8,'','3038e993e0a34432a1a3fb8e26b5fadc','B1F19CFA0B40','899f2ee5e833217083f8560d0c52387c','9b0211b14aa7701c44fd922979ba67b46a8291a45f861cbf13f6f39a25071443','a65b4741007fed3c70caa5e3a9279a7b77511a62377f2de424a2183199d6fad9','{"name":"Zoë O’Neill","after":{"email":"zoe.oneill@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ZOE"}}','Claire Durand','3b32c1e3029ffbac32640b41fbd27c6a','fe665bd7bf2567350f821089362e7e91a483ea3ca05eec5522e40f25044d841b',NULL);
INSERT INTO "journal" VALUES(18,1,'2026-03-02 08:30:03.530218','subscriber_added',1,9,'','f20ac084c0774fceb03c87cd7a8f3a7f','094991C42909','49802cbbe5b40c2549c44706a7c2d628','07672bc04c9550133f68f59a2db7ea1eb51fbee7c9ac0bdba7799617e17ec497','57b9b1a823a665c6ecca09fa91950838073cf8accad41d4c20cdc4941ba18e08','{"name":"Nora Benali","after":{"email":"nora@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0NORA"}}','Claire Durand','e8cb14346cb8dba1107a5b83376eb1a2','5bcd8a9623e00ad0037b50ec290c29e3312809a8e193fc2bf7c23a76d247c3c3',NULL);
INSERT INTO "journal" VALUES(19,1,'2026-03-02 08:30:03.621522','subscriber_added',1,10,'','e81dd2fa2e094821ab2a92a77ae46e4d','522ADB416B9A','af7f17b90e7f38a9dc82dc6c900f806d','50706f5e549c35f77221a8a7f8300cd14f560a45aac00822a1e9d1960c376f8b','af2d51bf313aeab84eb067bef5ed8399cdf2be696417216908b9f9ffe1f2e814','{"name":"Bruno Caron","after":{"email":"bruno@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0BRUNO"}}','Claire Durand','b4d2d05de2a94efbc53666ff3a063ace','be32321fd846aa0358af8039395a398140fb59ebb20aca77e226776476b76f81',NULL);
INSERT INTO "journal" VALUES(20,1,'2026-03-02 08:30:03.709198','subscriber_added',1,11,'','a04410ab1425490d8f0b24f87ada0d9b','3C3DE1C85FEC','9e4b5cbc9cd3f70cae24f4304e8c026b','9e561da297fe111673a3680b77989af97c6636a43083e57ce8dbd5d4c6b78ad9','5ed7a3b082358788fd687a5c458630588c000aede43ce5ce04736b3526bbb7a0','{"name":"Oscar Dupuis","after":{"email":"oscar@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0OSCAR"}}','Claire Durand','3d29cebd63959ba892975e03f75bc015','38bffbb3ed467ab8592348cc7047b496112933bcb02c66ceaba2e25b435008bf',NULL);
INSERT INTO "journal" VALUES(21,1,'2026-03-02 08:30:03.816928','subscriber_added',1,12,'','bbc02ebb65564a2f96b2e0689f295075','C7909A81324D','63014568ca1a7f58fd245299676cdeb2','6aa5f343e2684b76e494b28df384280c3c9d4a1688cac70dd2728f309ad3f50e','b6b1cfc9883ec630b2526229ce41e1ab6260ca79022a97341cd83d8333c7c27f','{"name":"Sophie Étienne","after":{"email":"sophie@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0SOPHIE"}}','Claire Durand','c3ab0492d375b86e9385b8960b0ae8ec','fd5fea0c7bbdb64e49c96e390c131dc4bcb813367af21e07be5d445277dae949',NULL);
INSERT INTO "journal" VALUES(22,1,'2026-03-02 08:30:03.914078','subscriber_added',1,13,'','581e2cf1c8d74c63a7f08dbbd421e76b','F2E1E065F3F3','e4ece7475da995bacc3f0962edb761b1','8cbc8dcd50d0a1ba6200f1f8513100b0c8fb770ba1a844b07cfa76f4046ae730','d6ac71847966f48dd89eca6d6af06ad3d230261441beca60466134b398e3bef9','{"name":"Thomas Fabre","after":{"email":"thomas@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0THOMAS"}}','Claire Durand','fa45379b058471c861f0a9945eb45093','d6c2fecb6fc8b92a38485bd41a6bc5685bb3c34d0d80d0093b8b7fab152220e2',NULL);
INSERT INTO "journal" VALUES(23,1,'2026-03-02 08:30:04.000045','subscriber_added',1,14,'','c5508faa710e43d1a174e7f974b21404','241C0352FD56','','8a0a5e50dd15a3c122464085ba66075e37c8af36f5834cc20944b90e3f27df49','10e10a957dbf65099a61c23c1a373251ade0ff9cd3decfb6403ff97ba0ba7f43','','Claire Durand','ef38466486e1e29341b2ac7a54c3b4b7','360558d25ee1d816d5efd94cd435d7e84047d3a312830a404040a66a941194cd',NULL);
INSERT INTO "journal" VALUES(24,1,'2026-03-02 08:30:04.112740','subscriber_added',1,15,'','e8099e192ae44288af17b3c1671b89ce','CB377C28CCB5','964ef401f1ab075c9f5d27f999ff32bf','6d31e8138eaaa18be1240a4b0259492a9c347df875c76f6ad42ae02394410c50','869284224c8d185cb233fc6984604f736b54aa1b148c26f6d4261da56f4074cd','{"name":"Emma Hubert","after":{"email":"emma@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":"2026-03-17","back_on":null,"account":"U0EMMA"}}','Claire Durand','11c5baaf666602d2f1b44b4d0aa70ab1','3dfbb4086a448cc12e4771043c7848d838e5dab5efbbf90f0d1e293b5b36f6f5',NULL);
INSERT INTO "journal" VALUES(25,1,'2026-03-02 08:30:04.166342','subscriber_added',1,16,'','047d3a9712d441999fa030a10fc228a3','3B3724A2E4EA','5762491d392aa21df5349d61542f4269','07fc7938e3c03ba8da59a42ed863e3a9f1c34226eedb588290fc706efb369e8f','417489708cc6ca8554cf19be1b28de26566b5f3f7c0267c3edd9b7f69387c2f3','{"name":"Yann Imbert","after":{"email":"yann@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-06-01","ends_on":"2026-09-30","back_on":null,"account":"U0YANN"}}','Claire Durand','216de7fd6309d725c717d152009a8803','65d033c6e1a3a6247e61b4b14088a8b51955349312919926788fa81f82457ea8',NULL);
INSERT INTO "journal" VALUES(26,1,'2026-03-02 08:30:04.218622','subscriber_added',1,17,'','1e637b3f897147d5b890a5dad8f167d9','E154C07DAC28','76c505f3e876d70451b6b702c485a3b4','363aa84be9f781990b7bf07a21c285de26e9ce37a488d141fbda66a1d50cbeb2','efdf3cf5c731c4353d7674829161c5074087001db0f8123dcf4190c9d25382f3','{"name":"Léa Jacquet","after":{"email":"lea@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-03-11","ends_on":null,"back_on":null,"account":"U0LEA"}}','Claire Durand','1bb7646d5531adc5aab549ba3aacd532','2393c7fc95df33ebdaf940faa7dc75a3c0ee54adbac32effc65ca838fa5ba125',NULL);
INSERT INTO "journal" VALUES(27,1,'2026-03-02 08:30:04.289198','subscriber_added',1,18,'','09eb714b5cd445d8932cebf7a5aa3b77','B7F606856880','e443799e2ee9655839993a781a169515','8cad96fb8fe16d01a9317b3aa5a8a0ed4ffb0e47ef8bb5eed7e598ed5d51190c','233ac9d5887d36ee26bfda3fe245e3a7ce93ed71d74fa06aebc117261c0d81fc','{"name":"Jean Absent","after":{"email":"jean.absent@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":null}}','Claire Durand','2622a0d8555342ab1766f7e309811e3d','02f463ae65c8f06d3b945ae89eefeae1f35ec28eac7626fedcfaa4529cb24131',NULL);
INSERT INTO "journal" VALUES(28,1,'2026-03-02 08:30:04.377419','password_noted',7,7,'',NULL,'EC0CCB843065','82f2ae4e1854db7d7fd89be4720228a3','f3bb3093163d6188fe356ded6e54b3ee72cdc01657591405aa9b9910d2e6f042','b94f7eb634212b749ffa8c43b257dad8763a7d736dfebbb713148c83eece2034','{"name":"Marc Lefèvre"}','Marc Lefèvre','0e36c56c056c3e58eb1714e6c86c94a9','9a9397817370e8623f940190ad1e4588decd22532d46a9c6b29b0ea5d62607ef',NULL);
INSERT INTO "journal" VALUES(29,1,'2026-03-02 08:30:04.423015','password_noted',9,9,'',NULL,'2E20112AD701','b1646353abd213b4576c4400f906737d','37a39dcddffc2ced75fa8e4935fec2bca43928ddb6c842f7d8f700c86318f726','4962a6d4c3d55be3f3c08a125709cc67aeb34135284ed85ed30c12f1b4e7bcaf','{"name":"Nora Benali"}','Nora Benali','e9b9e67aba8bb6e31c15770adce67120','b7337fb22c01d925830885095e5ba64503edf5f436590f794bf0cc39cd3e4023',NULL);
INSERT INTO "journal" VALUES(30,1,'2026-03-02 08:30:04.697083','import_started',1,NULL,'','e3a4451856fa4f24826c95b81973e336','62A81F4A32CF','611ee965db406fd948a6755b11426489','cbffaff2ab39904376eda6ee8e9ad352f927b56529412a25c049d486892352bb','e0e05d74b93b7a32b47e20d463c47b4e7add35c00567daf95837317e6141da89','{"facts":{"file":"abonnés.csv","total":5}}','Claire Durand','8b7851d5cfe623cab45b13754ab847a3','6d738cc53a2d0442b8188c2ef6e182bacd5b2da6662533fac6409cb3ef18f7f4',NULL);
INSERT INTO "journal" VALUES(31,1,'2026-03-02 08:30:04.735012','subscriber_added',1,19,'',NULL,NULL,'76cd93c8a4592ea968cf46f88acf9d38','f3637e3680556ec17cd49ae4cf1f9e5e3da2508d04068d1ed676216a34a55272','a1837c8a9d84908baeec22dc11244c9bff9a4d5fe3ae2fab1dca7ee23ae274fd','{"name":"Prénom0 Nom0","after":{"email":"crowd0@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100000"}}','Claire Durand','4f9ad20b7ab3145589d1f3eea1756f5f','10d7b4853fde7c7d9b4e303c8836b6b94d985f153eb877d1e4fbfb57c28f1da8',NULL);
INSERT INTO "journal" VALUES(32,1,'2026-03-02 08:30:04.735012','subscriber_added',1,20,'',NULL,NULL,'c8508ebbca915fad0d9059c51ab673bf','dbc3a52c2842f1cd3265ca5bcf1d4ce4c29b08ebf80f6b30415c9f303638240f','a8f706232fa203fbdd15a3f18c9953e9afa8a165e277a889113f602c50b2c1fa','{"name":"Prénom1 Nom1","after":{"email":"crowd1@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100001"}}','Claire Durand','70d5c281d64d798c535872914499502f','1286c9ea5e8f6f36f4ccf295e189f8a96744443c963dab57bcabcf42e07c2cc2',NULL);
INSERT INTO "journal" VALUES(33,1,'2026-03-02 08:30:04.735012','subscriber_added',1,21,'',NULL,NULL,'7bff0a653c700abd050fcfaf4a33ee85','2c764cd97808985d0367723cf2a0447fda80d0c023d2c9382873eb74e0798ae0','aebdafd7772f5bf5197b5b882757e04a8483d46d9273bd33ca091c9d1c6df787','{"name":"Prénom2 Nom2","after":{"email":"crowd2@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100002"}}','Claire Durand','6e00bfa2af891d0e419dbd3d491116f0','9438471e2821a0f197103bd6120d900cef410a70d56c86dbb792f20274acacff',NULL);
INSERT INTO "journal" VALUES(34,1,'2026-03-02 08:30:04.735012','subscriber_added',1,22,'',NULL,NULL,'ff596491e39d109c6bb4b305b420e4aa','f9c843cf12041aab19831631fe127ec8258d01dda71f4893fc9c090d23eb8cc8','28a0227653a782c7dd9344e7235b588732e4dc3559f92efba8c78c4aef35deb5','{"name":"Félix Faure","after":{"email":"felix.faure@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":null}}','Claire Durand','766fe86f9da91752cf435c51dfa6c290','ab42f9e15f7f1b8064c0bbebd901353ab4576ea08d070751533ddd42d79b3ab3',NULL);
INSERT INTO "journal" VALUES(35,1,'2026-03-02 08:30:04.757625','import_ended',1,NULL,'',NULL,NULL,'1d9c21dc542434bd8fdddd0951bf037c','3c3f3e403a922f723a431db91f61ebfe342a8ba9df1ca7fc00a73325a9adc520','d2e6dbbdd558464bca650d62aa962dc2fe5d0d948aa1ffaa07046275c72e4a65','{"facts":{"outcome":"done","file":"abonnés.csv","added":4,"there":0,"left_out":0,"refused":1,"total":5}}','Claire Durand','04b83af287efd6af9b92451130937515','7aa83df9501d510a9dae76b262593b998c6ee49e49488f5345cee1754f84a8ec',NULL);
INSERT INTO "journal" VALUES(36,1,'2026-03-02 08:30:05.014498','subscriber_suspended',1,12,'Congé sabbatique','4def6b24b75c499f9669e3b3c11a9dd9','AEEA06A85C20','c2e6fdb0a3676ff464711480f8b3ebb9','8ef4d6129a9217c6960487537b8829b23893c8c5ae9f70fe71b4356b93e9ca53','c7289164acec447719c8b3469d26ca3e7a0587a1da424c45465b104a62a6f236','{"name":"Sophie Étienne","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','ed6b80165c8a56e96501c43a82ee5bb4','5de912a4ce471f39a21b927fc1192e42752910b4fc4a0e07cdaec1190452e6e5',NULL);
INSERT INTO "journal" VALUES(37,1,'2026-03-02 08:30:05.156317','subscriber_removed',1,13,'Fin de mission','dc623cac61bb490a9454f64e9eb4000e','B86025E23DF7','20d991f4accbf9d5f484837d00d6714d','20ae25757bab4984fc05ea40f3b516482ecdaebf7096fa27f92d435b3d8b9bf2','75a4ab4abe02c5717b3439cd1412961fd3ae36aa6fb406f9a0eedf2e0829218c','{"name":"Thomas Fabre","before":{"access":"active"},"after":{"access":"removed"}}','Claire Durand','c4502490f83c36c2a484411edd1880c3','6a115fc27f0066c43b6ffec75913d47aeefe4a05cf19d09c5e18e4017d833590',NULL);
INSERT INTO "journal" VALUES(38,1,'2026-03-02 08:30:05.276604','subscriber_removed',1,14,'','041dd53324ff4e8293ec70d9a64a0836','313C411C58A1','','004cd39990589723e320c2b208f7e66dab0cf8b93e6c503c962f81dab1f49c91','cf49768fec543e281885a69ec8d0033963307bb04ff2ee5c24564f951769a7f2','','Claire Durand','4632b65dad97765505ee75218edd7a69','378fa2661ea150405fb73dd37a2df0f8c46d41efbb6215b2608bb96578667209',NULL);
INSERT INTO "journal" VALUES(39,1,'2026-03-02 08:30:05.363567','enrolment_asked',7,7,'','37d1a69078a7485fa7deb5b5683c24c5','24933ED1628B','74e3691023984feb74557fbc7ffe55a4','74d399ad4458ecd4fcba7f19f5eced3338847379fff44219c8a9980a5f4c6835','1ebb578b08b7055d2751c3d9d8810ccd8c0916ef946919266ca536cf5dcfdbc5','{"name":"Marc Lefèvre"}','Marc Lefèvre','92d2008da9621f31cf1e8b5e48a8b0be','2997fc454af8a867ab2dcafd4d17923e66d8fa513973d144ddcc4a99353e0a6d',NULL);
INSERT INTO "journal" VALUES(40,1,'2026-03-02 08:30:05.916429','enrolment_refused',2,7,'','answer:39','2F96D4BC7065','c76167c2d48c5b2a096f5c0df330cdba','d6292318e1eb9ce6a6c7a8f773fff36e9d03927d6502de2d2398f973956df109','7c96056bbf73d20d468dfd1c746585f221f754176b9c9e807f4fda8b46e1337b','{"name":"Marc Lefèvre"}','Hugh Martin','0680af02dc55dbc65c3cafe2f6e69d05','be8bc1ac5989205bd007bd52d97eab132c8de555e837801bce97c364e5b81726',NULL);
INSERT INTO "journal" VALUES(41,1,'2026-03-02 08:30:06.004598','enrolment_asked',15,15,'','cb916a5310e74c44a8eb96c8272c742b','D93D48968D98','f413defe8db461f6d216e16ede0f8a99','7a5fb6d2c8c8d801664b839a9e61c6eebd7972b3893d60d70ae4de8aed20d79c','554daf9d05ae8932ae6d376acabb6565b1e6737c28e66f036fa9c209d3bbbe47','{"name":"Emma Hubert"}','Emma Hubert','a26e08aa95e43444606972cde2d3503a','abe2f495cdd7d58ee266deb444525887bbbd330d8a972aeecfc72d8234440338',NULL);
INSERT INTO "journal" VALUES(42,1,'2026-03-02 08:30:06.553189','enrolment_approved',2,15,'','answer:41','461FDAA2EBD6','27e497abae0bfbe88a40631d00f9e779','3b432aa8b5405215e17ddd011aa6664a95e1def9a51d14763dde41db9d62076c','dda156dd7ef14bf10ffb75af8efe22308e87afad95b86c30e121467a2f6c3dbe','{"name":"Emma Hubert"}','Hugh Martin','3e9b26a716bb20cf7de6d4abf8389b39','aa8bce39ba56ec2e0f9d23b4a9d602d3e2b27d67b6842f27e6551f5ad09fe1ea',NULL);
INSERT INTO "journal" VALUES(43,1,'2026-03-02 08:30:06.553189','administrator_enrolled',15,15,'',NULL,'461FDAA2EBD6','65e3b2c324ec4945deb499152a26a984','0b32446e19252bd7c09afee7ff5c8492bbca92acbb1cb6f6dfefbefa77576638','fa5c9c2592dfd313dbd9b7cdf24efd24c290174005f39c309fa1bf33af8eb079','{"name":"Emma Hubert","before":{"administrator":false},"after":{"administrator":true}}','Emma Hubert','500df804af600ff8e7db3b419b81b9d7','71585f1e11dbd0f21a8296d63fea2e05fa4ca5adc77a12d12ce1bd9d91b9de61',NULL);
INSERT INTO "journal" VALUES(44,1,'2026-03-02 08:30:06.822874','enrolment_asked',6,6,'','e13261fc879645edaac39d16b235ef14','51CE51F66ED6','3158552c772d92b3f7855a89bafcf7ac','9d607d5282b0ef99ef035c9935050469f896bac0665ca8be833dad3f9d39c923','a72f96b33c733789438be94a4d980ac7c17fcd46f7adcaf55d202312cd281ce5','{"name":"Anne Petit"}','Anne Petit','b52d649f8200815881a2540cf585beea','fa36c4589db509f3e0ef0adda5b382f44610f253af831971d0f647aba217697b',NULL);
INSERT INTO "journal" VALUES(45,1,'2026-03-10 08:00:00.249258','end_reminded',NULL,15,'',NULL,'209CE15695AE','8d5a6581d19af5cc5c7bff797f0a6bf8','13dc5565f16f163ab6adedcbd12c12c590f0a887da5b2a4ca13c11d78f1924ef','5bab39bb21da44148bb73fcbf79db1ced0c8a058fdcb041c577a4ff8bdbde4d7','{"name":"Emma Hubert","facts":{"ends_on":"2026-03-17"}}','','3a23653497635d3778011972d20e7777','8051ca7d13bb288dfdf8b6ca8cf7a566a1f25e8c0714f525ba0a5d1a16de815c',NULL);
INSERT INTO "journal" VALUES(46,1,'2026-03-10 08:00:00.305441','enrolment_expired',NULL,6,'','answer:44','0F64D6D886E3','34849fcddd51f430027cd58dc38bcace','602db35d4ced9eb5d9311cd672b8d5b8735ddec9acf2a7677a2e66b51783ef66','5c7d756d48226ddfe73ccb5f0df02ccd407eae973c8554ff593d98f1c2327ff8','{"name":"Anne Petit"}','','75b95bc3c021cf40331846d959fd19c1','9874f9ee511a70b845c8c1e65b8e69f5171d20beb6317c597cba8df34bd24e19',NULL);
INSERT INTO "journal" VALUES(47,1,'2026-03-10 08:00:00.481921','member_joined',NULL,NULL,'',NULL,'C7B5D9996FA3','d4822e77bce7ba7e046edb8ba69cd5db','86091633379725a3b44f865bb62f34f4fbb661a78d1ed9956b336accea081d0a','4dfbf7901e95bae27b1b76f434507e9284e0e0d3d9f93d27c146eb08569a6b9e','{"facts":{"stranger":1}}','','244e37681ac1694b2117b758a8513a86','a0bbb7c3e884ba6f524a241400315088fa7c6c4d716f017893c47fb82244b3e8',NULL);
INSERT INTO "journal" VALUES(48,1,'2026-03-10 08:00:00.672755','proposal_set_aside',1,NULL,'','answer:47','104C3C8E6A6E','b933f7085d4091604ef88b970ee77f2c','f52e8e902bcf334f7749d1940947d5ab7027f5fc2dadd40524ebf45d8e7e6c0d','94382ba6e3a3921d9184bc6249e3f6a6a518d8db8f979cc3fddf98a68b416167','','Claire Durand','ecc7dbc8dba19f64e67b5c1d02ad105e','bc9b3b38902dcaccc616312b876bba5f96d3ea52adad35f34e07d79607fbf3e2',NULL);
INSERT INTO "journal" VALUES(49,1,'2026-03-10 08:00:00.827496','member_joined',NULL,NULL,'',NULL,'8779D7D2A0EF','1ef9976ba65f2a96ceb6e2d4c8199836','08ae99f176e69bfdb3cff9358d6517e7b3d2d914d06d821c7ffc3cf03bc2e646','295eb9ab65a3ec511c728f87334f17b95223b8867867086a5e9173e1a98730be','{"facts":{"stranger":2}}','','030ddf346e55bbfa5e0856a6468233a4','e52479061fe88a7db3fcf467830b7b865c60eab4eeaaa3e3a4ffe1d806e360f4',NULL);
INSERT INTO "journal" VALUES(50,1,'2026-03-10 08:00:00.848095','member_changed',NULL,7,'',NULL,'12A726158877','8c2d79f81c8d2c4c356376ee7127b24d','7a4065ad3f1a1e4e5f186f08053127cb66a56afddfdc1c0bc9e0935d5e95489e','2b0db8673c299daf3d96f56529559bf4396e09334a6e38d7564062e48605e786','{"name":"Marc Lefèvre","facts":{"before":3,"stranger":4}}','','f77664cc0efa2fd74b37f3c861efcf4d','b5218627617a867276853cb7a258f4592e9bc0d1f46a3dd1201c505a74086e30',NULL);
INSERT INTO "journal" VALUES(51,1,'2026-03-10 08:00:00.888958','account_lost',NULL,11,'',NULL,'F9138A0C6F15','6163b9ebb4f20eef6c39b235e5e66021','8a4e9e7b12bf83e83ebf804c6d6f780881ad4ed0ea25a722b83cd62015a22761','e5078d7494f9c2c0fca98445fb3bdbf01945edc5f6d15d8216b6b96d6ffebdd8','{"name":"Oscar Dupuis","before":{"account":"U0OSCAR"},"after":{"account":null}}','','6903c501cf257e1e94f3ce083eaf342f','7dd6245fbcd966472d64ece343384b035af4c818a4cbd0db69a88ce0e2caa32d',NULL);
INSERT INTO "journal" VALUES(52,1,'2026-03-10 08:00:00.888958','subscriber_suspended',NULL,11,'account_closed',NULL,'F9138A0C6F15','a7b73e83ace337addcb12103a3e85816','5e5d49d04f00018f4985875711144531baf6056af36b2cabe22ac020922b5f30','174c1e9a49b3862aaa2dc28c2af39aa0e4681f7d85ac28c919406284040e38e9','{"name":"Oscar Dupuis","before":{"access":"active"},"after":{"access":"suspended"}}','','013803c60227d1e93947d03a555da179','2c131b3f6c48917863175294013b7b84bacbd3500fbdb484b84633b827bda852',NULL);
INSERT INTO "journal" VALUES(53,1,'2026-03-10 08:00:01.395533','member_returned',NULL,11,'',NULL,'C42E99A5C237','df1d73d68e2e13a731bba61be2847e92','8538dc81f1e6f36e2aaef7a9fb83c4c68859cfff200242c9ad6928a115aaa742','5d44b8e57e3206f4e2c70778cb8e07bc1d0f7faca6ba3f263490105279589071','{"name":"Oscar Dupuis"}','','8b5fc43c66e7d91feed9e02fe38ab394','ab7fdd176422d28c4444db22b53618c3572a998448843aff621cff0a415000e1',NULL);
INSERT INTO "journal" VALUES(54,1,'2026-03-10 08:00:01.395533','account_back',11,11,'',NULL,'C42E99A5C237','aa6d1e7522d257c4959bd642b75b24f4','1c3ed6b3166099256d5dd3c90c592e82d4b8fdbb2d3d19fa36bdc5f604e0e2aa','98a67ad9f78277f7f241c31b309112c84704dfbe2b92acc27da4723f6e95ea00','{"name":"Oscar Dupuis","before":{"account":null},"after":{"account":"U0OSCAR"}}','Oscar Dupuis','b2ab48fe909755bbaa1063a7929146e6','d043eb19b16e2b6cf11cd749dbe182d5be0a23d8f73c4c2d353af5c9d331a05a',NULL);
INSERT INTO "journal" VALUES(55,1,'2026-03-10 08:00:01.638748','account_lost',NULL,9,'',NULL,'9D96FE901357','9821f6c93981619dab4de994d4dfaf57','e93745d2728829f1ace9b3a172fca540f841f0b87d0d70a0a5fd9f90bd65d65a','c577333f86955c9a6f70a85e01f4f6f227f5952ab3508c103fd0db878ce6f61d','{"name":"Nora Benali","before":{"account":"U0NORA"},"after":{"account":null}}','','b152a51eb773ed637e92595f15298c19','23b45dcad2e69c4c4c9064b1832f05b93483c7e1168d5fc39042f2c730e56e01',NULL);
INSERT INTO "journal" VALUES(56,1,'2026-03-10 08:00:01.638748','subscriber_suspended',NULL,9,'account_closed',NULL,'9D96FE901357','1a0d2daa2ad0026cdf1e4e33b544a9c3','91e69ff5b7ce0a1c6351abf822b3c1f0301ad43042993c65664e752b4a0b345a','75e165a6f1cebbba6a863545011dc451c0d4a5189d7b692f2c79e8a95581a38d','{"name":"Nora Benali","before":{"access":"active"},"after":{"access":"suspended"}}','','e8917f635d46ed8abbcdd96ec9844df2','be312fe83d42619d4f32dfe983bc5b85fa20372850d241daf5f182fa7d51d160',NULL);
INSERT INTO "journal" VALUES(57,1,'2026-03-10 08:00:01.676926','account_lost',NULL,10,'',NULL,'D872A3F6951E','ce2f4175b969b2776eeb626cf7dc7719','4234802b8c1ceae84543e0c40656c85ae64fb827d5c84e441f2ec1313c9966c8','be301a05ffc00b1be1dc020f29cd21144924966c0bfbceb93f5fa365671b267e','{"name":"Bruno Caron","before":{"account":"U0BRUNO"},"after":{"account":null}}','','9c9932fd3cf5d150479c5bb3d50d01ac','8d726490f3f0e12186a938145e15eaecb38ea9df9866f046e3f84fa2c82a7a47',NULL);
INSERT INTO "journal" VALUES(58,1,'2026-03-10 08:00:01.676926','subscriber_suspended',NULL,10,'account_closed',NULL,'D872A3F6951E','7c17456f34c6010b3d557095e676e005','eb720f5a47e504827b017afffcbccca1d7c5893f38f8c8e7107e4460b1648d4e','dc6551d8f97f820fba4ab012feb10f77aa98f3f91003ac45f5626a4daf640ba7','{"name":"Bruno Caron","before":{"access":"active"},"after":{"access":"suspended"}}','','8a3b0fc41b4fdc60c103fc6a460313d5','e3500d372f4d0c7edd609d011a2b9c694f927bfa65bc9756c00cd75dbc8c8ea9',NULL);
INSERT INTO "journal" VALUES(59,1,'2026-03-10 08:00:01.753280','account_lost',NULL,3,'',NULL,'97044FFA830F','d22de04d360604f7fd8f9d394b041869','839f7264ab06f422dafc8add9c4c9d354c4c45b8b161a231c812b2dca01f16e9','5a9cf22380f27d9867368fd4ee8c317d7b55cc9a5ce0e725857e7016893c62be','{"name":"Paule Rey","before":{"administrator":true,"account":"U0PAULE"},"after":{"administrator":false,"account":null}}','','3255a0bf2bca6c58713475e41d4c2a93','ee4386da8a15f869798bf4e3b011c0aa8f693fc0d285d10f736e50a41a682595',NULL);
INSERT INTO "journal" VALUES(60,1,'2026-03-10 08:00:01.820025','account_lost',NULL,4,'',NULL,'3D751231F6AC','1eba719740d476bcf75cd4397ab0033e','0268c077528684fffe0c932f0db5c8afcf6a510599715d3024b4707f1db9860b','da109424398c32c00a5fca9cf3d5506542513e42b0cf6adb171b9c03072a631d','{"name":"Rémi Sarre","before":{"account":"U0REMI"},"after":{"account":null}}','','723f713bbe2007f32e0030a6230c0c60','611fa40eb84fb7799eb0b6a720ef1d9a36fc2662e44e7b8437b143589c31fd5b',NULL);
INSERT INTO "journal" VALUES(61,1,'2026-03-10 08:00:01.879044','account_lost',NULL,13,'',NULL,'7547685B75E0','7fb1b75448bd3940f85477cd59bbb746','cd4a3e6dc1edf12eeee109d47c9187742f6c9aa5cd9b12c5f95dd306315fac63','fe3d008499d97afdcfd6243243ef61d1978e1c18516ab4f823d25e74161317d0','{"name":"Thomas Fabre","before":{"account":"U0THOMAS"},"after":{"account":null}}','','8f7e6101d7f18ab83c1b6131217e0097','cd4bcc4df70014c62f83977b5227fd084e1e930d7bae37c26e5465250a38b6e5',NULL);
INSERT INTO "journal" VALUES(62,1,'2026-03-10 08:00:02.127919','identity_asked',NULL,13,'','identity:13:fa5cae6c493f793b:0','59C7BF1D517D','94f77c38b94ed1b1eff54e19876ea35b','160d064a708368a453c2e2fa109dcd9453cbc7bd2ae913ba971859114da6e913','12d88472e2f100ad2b93ea3e7043a06c60bf03d94b01e444ab6f0658df74a194','{"name":"Thomas Fabre"}','','a087655f3f3f54445f04dc84929a97e4','2b3c64e81bf7fdeca1e154f317a809b1eb8c272a78a9978226776f173f951528',NULL);
INSERT INTO "journal" VALUES(63,1,'2026-03-10 08:00:02.218821','review_opened',1,NULL,'',NULL,'EAB80EFAD182','97965e8cfbb2ab3432ff994477844d5b','573ccac1b43bb391b562be6dbe7bdd893b0506e3a485a22b42a5d6686d3603ed','037e815f70bc8ad1ac248bfab6cd710ecd17e14a04c31c4e7ea00c3c3441625b','{"facts":{"people":14}}','Claire Durand','4064124dc04b520d0903e8fb2662b8ca','d96a26ea72f9b49392a05c2dbe5f1f47fbcf1dccf4b362f9b2407f8ba4b9ad27',NULL);
INSERT INTO "journal" VALUES(64,1,'2026-03-10 08:00:02.327211','access_confirmed',1,6,'',NULL,'9B4A67DF5C08','f3b96daeddce6bb5320834d16fb2a063','3ce1c557823305514b50d789f3dee43ee71f198ba9c4075a17a67d20bb86218b','679bbcba682f83f8c7b5f714c2242ab9ef0c2283fb280a11a8b69fb743fb3e3d','{"name":"Anne Petit"}','Claire Durand','0f8fa4fa48d189f71aa80b1abbe313c8','81be60e7ea8de934025117fb27121aaf5f22ded16f2a036150ad8ef1f86f1bff',NULL);
INSERT INTO "journal" VALUES(65,1,'2026-03-10 08:00:02.462860','access_confirmed',1,7,'',NULL,'51B53EEB4234','da06c1ec54de1c4465e91cf44f020988','5ba6c0def2b6e68c8bba1ae15eea3be11e2cce710ade8bbb62e320cc121d6438','f4c998e811430525236a886ba577d9688b7516a482848871b10189716c116838','{"name":"Marc Lefèvre"}','Claire Durand','258a328cf3e3365ece8a1495452488ce','0a0eceefd6fb307001f9275e0738b6163811496a76ca25517d87e8c94b3959da',NULL);
INSERT INTO "journal" VALUES(66,1,'2026-03-10 08:00:02.549054','subscriber_added',1,23,'','41a7edb142084801bf2b9b3789dea567','61D4AA005FB2','a3d579a3210d57654f067657b2e11d53','47355b6de6f7be80836a1376a92d6c6d4196034aa9ff72e0abe5307545a9756a','7d32bc59b1e60b68fe497db038b466fdb4245d448754e09f54d4fb05617f97ad','{"name":"Karim Kaci","after":{"email":"karim@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0KARIM"}}','Claire Durand','afa9dddaa2be2a5e493eb248844f7393','75b237993cc8a4f53c3c67f0c1ccc3086e09bfb288a152ff3d682871cf4e5587',NULL);
INSERT INTO "journal" VALUES(67,1,'2026-03-10 08:00:02.683043','subscriber_added',1,24,'','8355500c52eb4df9b503b4fb50cadbae','67BEDE0303E6','088cb85bfd8b13cc58de0ea526266e9c','98226788cf33b1600fe85e56d0d6ab024ad5b44dc633fce669a4899da469fd23','ae7c97462d076bcbd37e061106f7e5ca104ab0227aa8e0b8d9ba4bdefa020efc','{"name":"Lila Leroy","after":{"email":"lila@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0LILA"}}','Claire Durand','f6f4a58642a38bcea75a3b5a0595dee7','b8ea01f9817aaf814579d6178df74170c715d2d5e86d5f2812722b2586e20972',NULL);
INSERT INTO "journal" VALUES(68,1,'2026-03-10 08:00:02.842242','subscriber_added',1,25,'','deee3d5be764412fa22630f1ba30add8','63457E410652','592b1747683e9e11150530d578ef1044','50e8fadf6f7a4ad3b65f2a2cbab6711876748a5af411b3d347fa948cc47beb4d','f7cc0fe15a3cc57717ad00f2816903202475a6dd655abae73393b64c3f43aa38','{"name":"Gaël Morvan","after":{"email":"gael@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0GAEL"}}','Claire Durand','9c091897163177875cbb4cf2b802cc0d','ba0d6c8c0a12f8c804f48e9cd157f43f8efb058137282178e4f9861cf4e3969d',NULL);
INSERT INTO "journal" VALUES(69,1,'2026-03-10 08:00:03.093295','subscriber_suspended',1,19,'Fin de mission','71c6b71eea0a4033b774f05b682ee406','E452E5775B85','34ba8546d9795794253bcacc31601cdf','8e6326f2435b3398e7c25843909ed00250072f7f4ab2b0ade15ca5d99fd83ead','becb0ca6ce000c0b3e57813e530fbcb43c40557bc670fc4028f680cc1d153bdc','{"name":"Prénom0 Nom0","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','9e97e66e01b113b128531319e737a84b','7dc48c57a2ecbf6790a5a561f272aee6e5155ec9e2d3d5f3c084168ed9198ef0',NULL);
INSERT INTO "journal" VALUES(70,1,'2026-03-10 08:00:03.345931','password_shown',24,24,'',NULL,'699946CB6812','246c09ef3639728db9d88e7da81bea4c','039eaa16103d250d5dc7051bf0d82106001d15eaf600b23ca2f87315ec33ab0b','27c936d3d8729a4abf82df517a2f77887299a2a5c328198a22f8582ddaaf2971','{"name":"Lila Leroy"}','Lila Leroy','46cade425ff29e0ae2e4f045a7f06e1e','bec950b5acb0c5a44e49633cc6a6c5ac6365dba42b4e1ccf0f2e7833b8723e5f',NULL);
INSERT INTO "journal" VALUES(71,1,'2026-03-10 08:00:03.378484','enrolment_asked',8,8,'','5bbf4a1a1ee64935872353cb1ec913b8','4B487AA19C70','cb8e0051f40dcf48b407a25356b93b73','6aff1bccd586089053250c3a71a4f9405313c737aa0dde6d189b9a15a5b6f784','c671c43d070e61fa09baabe50d20ede9c1574a888c357747fb7ce751e060b4a4','{"name":"Zoë O’Neill"}','Zoë O’Neill','c4088b6fda3e9affffe22171092c67a2','8c71831e4f6ee7c6ce3d6cb299e788db4317a44c556c89283a7dd447ee981cc5',NULL);
INSERT INTO "journal" VALUES(72,1,'2026-03-10 08:00:03.929922','person_erased',NULL,14,'',NULL,NULL,'cc5a7d9920fe11074d9924439eb94a13','247e65b126edf682896a6714dddb3c8954e32bf1445c00a58a23a038da6ce3ac','53dc010aea65c6df8d25bc2b58dfafb4658cd47832e0b87bcb7aea26ad2fba37','{"name":"№ 14"}','','81b30d10115f9690880eef5faf60fe4a','c3ee436eee956482bc8a7e125f8ee5e32c0129e3f9bbd909f7cce5a76d35add0',NULL);
INSERT INTO "journal" VALUES(73,1,'2026-03-10 10:00:00.307467','password_renewed',1,8,'','56a0b6c26da14b30b8a94da1bec7199e','C5BCADBBBA01','c69f42f8c9600846e16fb735d9f7c431','ed7ef2222e60d72c98870b09496a17abc92f31ef8385802c5763ec1f398c8daa','987d13b0d49b39aa5ade37320b7061e183dbe2d500a97ef6e977ba711347518a','{"name":"Zoë O’Neill"}','Claire Durand','e3e6edc8c799fab85438e2960af70c5b','1428b463b5e5971691d5e69aba68079d1c64a68e2c0a0d7a0ae0e46bd145f612',NULL);
INSERT INTO "journal" VALUES(74,1,'2026-03-10 10:00:00.773773','password_renewed',1,7,'','420a2d0aa7bb48a6a0714bb287d64cf7','E94A7488B7BB','e291bea56c579e8e847456c7db41565f','2120a6342f7a7ea8ffef9a907c2bdfb1347566d5b14f1a666607f319aac1e979','ed47b9dc0200bd04189300ee6878ab50e34d95c2ed18184b9eb6c402500b9859','{"name":"Marc Lefèvre"}','Claire Durand','4a9ed35ab0d052b6170aa1709833a8f8','81f8a344d9d139a606488547d2ec4722a1cf72c966fc957eef5d899e56c1a3fa',NULL);
INSERT INTO "journal" VALUES(75,1,'2026-03-10 10:00:00.942025','password_renewed',1,21,'','72b48b70165240349d762b4c3e77fd5f','C81A34CF3F7A','9970206ac597cff98897ede514ec507f','a3ff2aac90c93d6fbdcdd25c578f1cd324846b5ed6786397d7f8ba3d67d021cc','1d08ec76f466af5d6861583a0759ee60a7ff508d66be063900eecefba44baaff','{"name":"Prénom2 Nom2"}','Claire Durand','eb98b38ff252e24cdc614fc1395e8343','900b8d151993c848c57cf251555ac710dc6d80cf35bdcdf19eaf755e3a8c21c0',NULL);
INSERT INTO "journal" VALUES(76,1,'2026-03-10 10:00:01.279431','subscriber_changed',1,6,'','2ef2965785ab4974b4d42ce016e1012c','150CF4E78C7F','23602192a5cbb745c94b9938e60eb8af','294d1893679ed765587349aede2e6ec8cb80d7915959fd14865145e2ba7cb3fb','70dad838980c74eda62764237148fd909cd2c8c9e87834dad120e74935b3f20c','{"name":"Anne Petit","before":{"function":""},"after":{"function":"Assistante de direction"}}','Claire Durand','b963613f7c6d15ac75aea633313ce5b9','9eca08e51e295b514fceac65cf73c132cbc1bc624eb1fe7b07a22eae37febafe',NULL);
INSERT INTO "journal" VALUES(77,1,'2026-03-11 09:00:00.165115','access_began',NULL,17,'',NULL,'6CE951BDC8F7','07fa3f7617e245026ce1e9c3da9f66b1','7ece302baf668e05835c80f14d2c9faece235580bf8caf9eb19e5bc6c71b533e','aa6e7a11ab4a3a3bceeff6edc8f31f929ea087b82e4db1fc9822bcc3cef91178','{"name":"Léa Jacquet","before":{"access":"planned"},"after":{"access":"active"}}','','f38578d07c8f095e694366c37af40976','4dd57d607f74438028d63ab8e6045fab96a6b564e4284098261817e6504993b6',NULL);
INSERT INTO "journal" VALUES(78,1,'2026-03-11 09:00:00.323957','access_asked',26,26,'Paie','2c78831d3c334d3997a5afd1821cdeaa','C8FB4A045BDC','aeb2aa34cdb25c9199d9b1d2c5cdb23e','c54f8c52eed1cf2d581b4e8d6be8e15546d0cc8106ac1cc015af9ca307aad503','d6b1bdd3758dda3b598df7cbbaacd248cf001ee74ac6c8d0095c6508e4669f9b','{"name":"Elsa Noël","after":{"email":"elsa@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ELSA"}}','Elsa Noël','241feb7effb1540a356b09dd59b71c3d','36cd6341f22f6e8a12d20b9a7df1e48ac8c2d1a34cacf68a2ffcb1594c353b4e',NULL);
INSERT INTO "journal" VALUES(79,1,'2026-03-11 09:00:00.430757','subscriber_suspended',1,23,'Congé parental','487dc0b0bfeb460a8e9658e4fb30a125','0FD932ED4BF6','78f32af7c3b86051b4743ae918b01f0f','7a1b900218b4f77be69fa0c9f1528a8985059aa20790d67d72388b35564dbec3','da9cdd0cb2d3fbc0527a933cd0c4c5c2ddf933c58047e622370d693e92728e26','{"name":"Karim Kaci","before":{"access":"active","back_on":null},"after":{"access":"suspended","back_on":"2026-04-13"}}','Claire Durand','55707cb5093c23e0568f885b6d60e2e3','da7942c79eb3aff2b5b358f5a14626eb0510c65c2bad4bb8923cf02e15dc83ed',NULL);
INSERT INTO "journal" VALUES(80,1,'2026-03-11 09:00:00.971675','subscriber_added',1,27,'','9c51ef0169c44d4a9f01778eea6b2bfc','3B8E9E8FE9AA','2f1d049aba7eff614e584de4daafee31','d44644ec7319f51993ab5b4e9ce7e296e1b29486964e568ecb4f4382636564a4','88501ba8373bba936198af6ea58b395657295f1cadca3eb454fa2238addb29a2','{"name":"Victor Nguyen","after":{"email":"victor@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0VICTOR"}}','Claire Durand','fd6a81038f218a096e4b4d723ddd8505','7f2f0e3008533511964f8ff6ca9d0bb67fa17bd179d8a6c99af49c19b9b6c5ca',NULL);
INSERT INTO "journal" VALUES(81,1,'2026-03-11 09:00:01.070070','subscriber_added',1,28,'','00a5ab042889425b992d24ebdfd07ffb','B9434F48E1CB','0531f508ce023375a84fc0fe7dd899ab','3b928e14e2ee58a30d772e17cd64c491e67dff3305b32de2f97580f35022fc29','1e1cbd145ebd4f02e033da6c8fec87588573c277ba0288d892e3a0d3af7bcb26','{"name":"Walid Ouali","after":{"email":"walid@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0WALID"}}','Claire Durand','e95ec0decbf0f746fadbe37e073b2305','c53b9dd9a1efb93d384cc0773a485bc998a85c3f343d370b26d31bcf3c3c5e59',NULL);
INSERT INTO "journal" VALUES(82,1,'2026-03-11 09:00:01.148958','subscriber_suspended',1,28,'Fin de mission','f39614fa97d84082a234b06f51f7960d','A337F198D0E6','5ab2ce2f9c68a866407223daa5767223','827db4cd0da86ce776c93dfce2035e952b4cfab6378dcfc5d6f924f1c740d176','e8c726edbbc355e58739d146ec784a9923ed80515b97c18aae6dc8883834b9b3','{"name":"Walid Ouali","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','ae1ed9f8bb62040ec8b0b53aa4ecb064','ec43fa9a8f3b1492875c3fa02cef065a6dc0817dd77b0f5b9362bf1acf129203',NULL);
INSERT INTO "journal" VALUES(83,1,'2026-03-11 09:00:01.268773','subscriber_suspended',1,20,'Fin de mission','b86cb49a2bc641b1829ade2ea11ddd14','3DCC9643E1B7','ad579e4fb436a40f9ce5bde6af519ce9','8c1227a988854227024f7b8023224c2008f874b49144fde63e47eacf4b93852d','86f0e0ecc2e50ac297ad4bc46c4d05265b63213108359ed73575958d3ecdd2df','{"name":"Prénom1 Nom1","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','bc0c89c102bc18b7f63368567a97c4c2','7d32c019d751ec113b3e68cc9145668a2ad990be9ac8ef455d0d70227b01fd90',NULL);
INSERT INTO "journal" VALUES(84,1,'2026-03-11 09:00:01.378963','subscriber_suspended',1,21,'Fin de mission','c130e10c238042dc9a8292aac6de30de','0CAB0F033C02','a7ff05cd1b88b1bffe497823fe200093','426360ea835357605750311391ba4b5d3e5c3d8700600cc29074c311596161b8','5c491f4a8b9055de99e6a1ae8adb777e9f26150a54d0817eecf5a9abd8bb0484','{"name":"Prénom2 Nom2","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','33d92681d9d65560b2d62a62d0f2fb6a','599440fd1828c136302243e1572d9e5f45a996a9c2c0ddb11b5f543fa7712c36',NULL);
INSERT INTO "journal" VALUES(85,1,'2026-03-11 09:00:02.259736','import_started',1,NULL,'','bd19500731ce43358284ee0c84843431','B266C926A56C','9e2d00028ff0c81899c5b21f00ae11d5','f74bcac51113db6cd79eedaf229b55f03bbd283d8017648ad1b20d523d99783d','902e753aa6cf1bafbefb0bebfdac64905ec2d6d9fbec6a0ba5831c6b210b0417','{"facts":{"file":"arrivées.csv","total":12}}','Claire Durand','a7d948449405f0a41cd191d3a73952b2','49733d5d66775956b669a119f3c9ef0e316fdeccccbfb9a75269957d80f90229',NULL);
INSERT INTO "journal" VALUES(86,1,'2026-03-11 09:00:02.295918','subscriber_added',1,29,'',NULL,NULL,'7d2fc02a048870fec71f9be8b0a60442','4d88911755ae7a06aa98aea00a122a94ae615ad04aea9acd61dc9e6c5f602668','a355c74e7e586902adf08c08469273afb0de1fb6d1e695f5e39bfda4eaa264bc','{"name":"Prénom3 Nom3","after":{"email":"crowd3@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100003"}}','Claire Durand','dc697a549ecde88f5e05bc975e7448b5','2b68213b6ed7029017ac507d2a4af7b9a25e40ea6a36a2e6165fa428d68c8dd5',NULL);
INSERT INTO "journal" VALUES(87,1,'2026-03-11 09:00:02.295918','subscriber_added',1,30,'',NULL,NULL,'4bffcab48532e12277644c81335905ba','723690e31c45797beffce2f5c09abe7110641f0b93b5c2b403ae0a61ba7ef36b','fe214245b54a5dacbd3ab0067729810f935d407f3454d93ce55ee814c008e40c','{"name":"Prénom4 Nom4","after":{"email":"crowd4@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100004"}}','Claire Durand','44172a4eac683f2a6397527a8edcd3a4','14731dbec5a7faf8b8e9cbe0ec747f694bc01ff84f026a80c579d1386a2696fb',NULL);
INSERT INTO "journal" VALUES(88,1,'2026-03-11 09:00:02.295918','subscriber_added',1,31,'',NULL,NULL,'1ce85552f872c4b64943222ca26928f8','977784f6c9a01b6896ca56819cbfd98cb6e7c1796cfc2d6487d9d41ba7fafc51','d534d43da9b7d4b33473b3ff69efc1bea62616608985a977483d199b3dd465d5','{"name":"Prénom5 Nom5","after":{"email":"crowd5@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100005"}}','Claire Durand','21ae7e00271c02ad8f15e8b911da9e75','a0c91081049c2b48a210de1ffe94a9fbe8a938e2b24cfae5bfe7a15b2c28b902',NULL);
INSERT INTO "journal" VALUES(89,1,'2026-03-11 09:00:02.295918','subscriber_added',1,32,'',NULL,NULL,'1350aff5257428a122aa9770d0334b10','558a5b5b3e2eaad61bc9baee08f7ad4bab55789178e0823a5813a4b4b1a01647','f750ff0156970ce5e658c5f87345096dec96f1593c6997cf43260fa79cbe5932','{"name":"Prénom6 Nom6","after":{"email":"crowd6@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100006"}}','Claire Durand','64ec72579d6e9fac0acdd4c0703b9c5e','1431e1b48fc5f8bb8ee22e4fde6a9a7d4d83a642c4417bcb26adb76643716951',NULL);
INSERT INTO "journal" VALUES(90,1,'2026-03-11 09:00:02.295918','subscriber_added',1,33,'',NULL,NULL,'05cc85c2fed0e1c9317320f201e6da3e','35d95d84cc4c6ca3117ab160690787232a5762bb8456dae519dee939cf095e93','8e75291336c2f49c973956feeaf6813d887ba66e64c5dfcc8d5e0fda8abced0d','{"name":"Prénom7 Nom7","after":{"email":"crowd7@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100007"}}','Claire Durand','0631de7647dd5189de961e3fd4b03a2b','a16e7513397186645fef0e64cea28ae2790e5f10f3a409e91720bc81366a86a0',NULL);
INSERT INTO "journal" VALUES(91,1,'2026-03-11 09:00:02.783302','drift_found',NULL,7,'',NULL,NULL,'c431f846b400bbf5ef0cf9d2c32d9977','144f1be7a8a6e7e90d5c4bf91661a2d7f96715b6b481ca9ca05f0acf853e9122','72f498adf3ecd65b5690e2f89ba2bac7c6b04782081a1144724221122bee7b4a','{"name":"Marc Lefèvre","facts":{"found.name":"Marc Petit-Lenoir","must.name":"Marc Lefèvre"}}','','7befc487c89c954b7ad25da39b62b0a2','5c47d4741b3c59a53edaae0de5946ee3ebf1f1b0bdf5f67a68a34894993bdafd',NULL);
INSERT INTO "journal" VALUES(92,1,'2026-03-11 09:00:02.873581','password_asked',24,24,'','6da846c5e9414be08a2d186cc04245f4','7A2EB6AD75DC','5470fca8054013db6086e8d08f9440dd','3f54a1915467ee03118239ac2de664e5b896c067631034989ed7abdc2ae0b7c5','de2a17671c6dff6924d1c6cf6e4c21479c06fe0687539be583add1e5f0791ffe','{"name":"Lila Leroy"}','Lila Leroy','ffb6f95661faf78a9683afdf1a1f8eb8','45dcf9f4ba9bac7823e079a90889b957415150d2fdbf3e5cdb6e45e7cfe5bd14',NULL);
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
INSERT INTO "members" VALUES(1,'U0HEIR',1,'4744fc93035e56fd',1773129602);
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
	CONSTRAINT fk_outbox_recipient FOREIGN KEY(recipient) REFERENCES people (id), 
	CONSTRAINT fk_outbox_space_id FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_outbox_entry FOREIGN KEY(entry) REFERENCES journal (id), 
	CONSTRAINT uq_outbox_id UNIQUE (id), 
	CONSTRAINT fk_outbox_about FOREIGN KEY(about) REFERENCES people (id)
);
INSERT INTO "outbox" VALUES(1,'58f6aa36492a4a138748317dda2d9c7c',1,5,NULL,'channel','partners_changed','{}','sent',1,'2026-03-02 08:30:00.100328','2026-03-02 08:30:00.042612',NULL,NULL,NULL,'C0EQUIPE','1772440200.371588','','2026-03-02 08:30:00.372204','DAC4D135C53C',0,NULL,'{"at": "2026-03-02T08:30:00.042612+00:00", "added": [1, 2, 3, 4, 5], "removed": []}',NULL);
INSERT INTO "outbox" VALUES(2,'963a8b93ad7e49ecadf39f88a896286d',1,6,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.590595','2026-03-02 08:30:00.580959',NULL,NULL,NULL,'D0HUGH','1772440200.677684','','2026-03-02 08:30:00.678758','9040D98B58DD',0,NULL,'{"at": "2026-03-02T08:30:00.580959+00:00", "answer": null, "person": 1}',NULL);
INSERT INTO "outbox" VALUES(3,'9fbe48ecf54e49d4aa3f498206daa19f',1,6,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.590595','2026-03-02 08:30:00.580959',NULL,NULL,NULL,'D0PAULE','1772440200.680680','','2026-03-02 08:30:00.684309','9040D98B58DD',0,NULL,'{"at": "2026-03-02T08:30:00.580959+00:00", "answer": null, "person": 1}',NULL);
INSERT INTO "outbox" VALUES(4,'41f47f3d5c854d8db5f6694752865886',1,6,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.590595','2026-03-02 08:30:00.580959',NULL,NULL,NULL,'D0REMI','1772440200.682409','','2026-03-02 08:30:00.684697','9040D98B58DD',0,NULL,'{"at": "2026-03-02T08:30:00.580959+00:00", "answer": null, "person": 1}',NULL);
INSERT INTO "outbox" VALUES(5,'6ae76acb08364d8ca21204d2019f879d',1,6,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.166855','2026-03-02 08:30:01.160730',NULL,NULL,'963a8b93ad7e49ecadf39f88a896286d','D0HUGH','1772440200.677684','','2026-03-02 08:30:01.283072','A126FB0C4486',0,NULL,'{"at": "2026-03-02T08:30:00.580959+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.160730+00:00"}, "person": 1}','2026-03-02 08:30:00.590595');
INSERT INTO "outbox" VALUES(6,'96bcfae181c4482cbe8701e75ebd019a',1,6,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.167141','2026-03-02 08:30:01.160730',NULL,NULL,'9fbe48ecf54e49d4aa3f498206daa19f','D0PAULE','1772440200.680680','','2026-03-02 08:30:01.283531','A126FB0C4486',0,NULL,'{"at": "2026-03-02T08:30:00.580959+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.160730+00:00"}, "person": 1}','2026-03-02 08:30:00.590595');
INSERT INTO "outbox" VALUES(7,'42adf10586524ab6a5f0f25755a4e0de',1,6,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.167342','2026-03-02 08:30:01.160730',NULL,NULL,'41f47f3d5c854d8db5f6694752865886','D0REMI','1772440200.682409','','2026-03-02 08:30:01.283904','A126FB0C4486',0,NULL,'{"at": "2026-03-02T08:30:00.580959+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.160730+00:00"}, "person": 1}','2026-03-02 08:30:00.590595');
INSERT INTO "outbox" VALUES(8,'2226f57c955149e89fff8991a3721f90',1,8,2,'2','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.184723','2026-03-02 08:30:01.160730',NULL,NULL,NULL,'D0HUGH','1772440201.288075','','2026-03-02 08:30:01.293177','A126FB0C4486',0,NULL,'{"at": "2026-03-02T08:30:01.160730+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(9,'6b78bea291f248fab9c52ed23f60b45f',1,8,3,'3','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.184723','2026-03-02 08:30:01.160730',NULL,NULL,NULL,'D0PAULE','1772440201.290234','','2026-03-02 08:30:01.294125','A126FB0C4486',0,NULL,'{"at": "2026-03-02T08:30:01.160730+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(10,'14640ee2f4414e88baed561a0c7a696c',1,8,4,'4','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.184723','2026-03-02 08:30:01.160730',NULL,NULL,NULL,'D0REMI','1772440201.291003','','2026-03-02 08:30:01.294927','A126FB0C4486',0,NULL,'{"at": "2026-03-02T08:30:01.160730+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(11,'0380cf6723a441b889f78e128597527e',1,8,5,'5','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:01.184723','2026-03-02 08:30:01.160730',NULL,NULL,NULL,NULL,NULL,'',NULL,'A126FB0C4486',0,NULL,'{"at": "2026-03-02T08:30:01.160730+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(12,'51cc8b220c7c41e1a287de157882c21e',1,8,NULL,'channel','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.185464','2026-03-02 08:30:01.160730',NULL,NULL,NULL,'C0EQUIPE','1772440201.291591','','2026-03-02 08:30:01.295244','A126FB0C4486',0,NULL,'{"at": "2026-03-02T08:30:01.160730+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(13,'45986be3d3134941af1c45587bff45a0',1,6,1,'1','enrolment_approved','{}','sent',1,'2026-03-02 08:30:01.188122','2026-03-02 08:30:01.160730',NULL,NULL,NULL,'D0CLAIRE','1772440201.292122','','2026-03-02 08:30:01.295585','A126FB0C4486',0,NULL,'{"at": "2026-03-02T08:30:01.160730+00:00", "person": 1, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(14,'37df3941d4ad4167b39c8a64e53f4c97',1,6,NULL,'channel','enrolment_approved','{}','sent',1,'2026-03-02 08:30:01.188122','2026-03-02 08:30:01.160730',NULL,NULL,NULL,'C0EQUIPE','1772440201.331281','','2026-03-02 08:30:01.333777','A126FB0C4486',0,NULL,'{"at": "2026-03-02T08:30:01.160730+00:00", "person": 1, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(15,'1e785feacefb4dfa90da653dd442b6ef',1,9,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.464454','2026-03-02 08:30:01.458096',NULL,NULL,NULL,'D0CLAIRE','1772440201.513155','','2026-03-02 08:30:01.520529','AD306D1FA9B8',0,NULL,'{"at": "2026-03-02T08:30:01.458096+00:00", "answer": null, "person": 2}',NULL);
INSERT INTO "outbox" VALUES(16,'5405f686554f437ea954d30f7e2f568b',1,9,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.464454','2026-03-02 08:30:01.458096',NULL,NULL,NULL,'D0PAULE','1772440201.518015','','2026-03-02 08:30:01.520944','AD306D1FA9B8',0,NULL,'{"at": "2026-03-02T08:30:01.458096+00:00", "answer": null, "person": 2}',NULL);
INSERT INTO "outbox" VALUES(17,'7223a0dd8e4e42b6b3eff9565fc2f8be',1,9,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.464454','2026-03-02 08:30:01.458096',NULL,NULL,NULL,'D0REMI','1772440201.519514','','2026-03-02 08:30:01.521359','AD306D1FA9B8',0,NULL,'{"at": "2026-03-02T08:30:01.458096+00:00", "answer": null, "person": 2}',NULL);
INSERT INTO "outbox" VALUES(18,'e3af568060d84281b6006c4e80d407d4',1,9,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.004533','2026-03-02 08:30:01.999989',NULL,NULL,'1e785feacefb4dfa90da653dd442b6ef','D0CLAIRE','1772440201.513155','','2026-03-02 08:30:02.102451','62430FB0C356',0,NULL,'{"at": "2026-03-02T08:30:01.458096+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.999989+00:00"}, "person": 2}','2026-03-02 08:30:01.464454');
INSERT INTO "outbox" VALUES(19,'ec73f1ca12ba433f811b9a068da44e53',1,9,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.004896','2026-03-02 08:30:01.999989',NULL,NULL,'5405f686554f437ea954d30f7e2f568b','D0PAULE','1772440201.518015','','2026-03-02 08:30:02.102748','62430FB0C356',0,NULL,'{"at": "2026-03-02T08:30:01.458096+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.999989+00:00"}, "person": 2}','2026-03-02 08:30:01.464454');
INSERT INTO "outbox" VALUES(20,'0e83a0d57a5a4c33864b4bd045fc7e70',1,9,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.005177','2026-03-02 08:30:01.999989',NULL,NULL,'7223a0dd8e4e42b6b3eff9565fc2f8be','D0REMI','1772440201.519514','','2026-03-02 08:30:02.102959','62430FB0C356',0,NULL,'{"at": "2026-03-02T08:30:01.458096+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.999989+00:00"}, "person": 2}','2026-03-02 08:30:01.464454');
INSERT INTO "outbox" VALUES(21,'4b572a3b55e24238a985b533706199a5',1,11,1,'1','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:02.010118','2026-03-02 08:30:01.999989',NULL,NULL,NULL,'D0CLAIRE','1772440202.095495','','2026-03-02 08:30:02.108456','62430FB0C356',0,NULL,'{"at": "2026-03-02T08:30:01.999989+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(22,'79bc7ba088184c6e8dbeb5bfe3bfad4f',1,11,3,'3','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:02.010118','2026-03-02 08:30:01.999989',NULL,NULL,NULL,'D0PAULE','1772440202.096000','','2026-03-02 08:30:02.108776','62430FB0C356',0,NULL,'{"at": "2026-03-02T08:30:01.999989+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(23,'128ecfbbd8c345698357ce052cf9ac28',1,11,4,'4','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:02.010118','2026-03-02 08:30:01.999989',NULL,NULL,NULL,'D0REMI','1772440202.096511','','2026-03-02 08:30:02.108991','62430FB0C356',0,NULL,'{"at": "2026-03-02T08:30:01.999989+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(24,'38ba531eb1da4d7399ea2e26ef53aa09',1,11,5,'5','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:02.010118','2026-03-02 08:30:01.999989',NULL,NULL,NULL,NULL,NULL,'',NULL,'62430FB0C356',0,NULL,'{"at": "2026-03-02T08:30:01.999989+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(25,'af4c793c5b144d22a6e470ab5fb2d32f',1,11,NULL,'channel','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:02.010627','2026-03-02 08:30:01.999989',NULL,NULL,NULL,'C0EQUIPE','1772440202.096934','','2026-03-02 08:30:02.109158','62430FB0C356',0,NULL,'{"at": "2026-03-02T08:30:01.999989+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(26,'61b50442ce324d7e82f015c76c565229',1,9,2,'2','enrolment_approved','{}','sent',1,'2026-03-02 08:30:02.011533','2026-03-02 08:30:01.999989',NULL,NULL,NULL,'D0HUGH','1772440202.101501','','2026-03-02 08:30:02.109388','62430FB0C356',0,NULL,'{"at": "2026-03-02T08:30:01.999989+00:00", "person": 2, "author": 1}',NULL);
INSERT INTO "outbox" VALUES(27,'ffb5e20015aa4d47a98abc2b0471e21c',1,9,NULL,'channel','enrolment_approved','{}','sent',1,'2026-03-02 08:30:02.011533','2026-03-02 08:30:01.999989',NULL,NULL,NULL,'C0EQUIPE','1772440202.166178','','2026-03-02 08:30:02.166999','62430FB0C356',0,NULL,'{"at": "2026-03-02T08:30:01.999989+00:00", "person": 2, "author": 1}',NULL);
INSERT INTO "outbox" VALUES(28,'ef53b08a15b54c28a9dd6ab136235ead',1,12,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.311484','2026-03-02 08:30:02.305924',NULL,NULL,NULL,'D0CLAIRE','1772440202.374640','','2026-03-02 08:30:02.379205','3397F2429E3A',0,NULL,'{"at": "2026-03-02T08:30:02.305924+00:00", "answer": null, "person": 3}',NULL);
INSERT INTO "outbox" VALUES(29,'e27850f4369e4fd7b3fc6adc40d5fe5c',1,12,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.311484','2026-03-02 08:30:02.305924',NULL,NULL,NULL,'D0HUGH','1772440202.375495','','2026-03-02 08:30:02.379613','3397F2429E3A',0,NULL,'{"at": "2026-03-02T08:30:02.305924+00:00", "answer": null, "person": 3}',NULL);
INSERT INTO "outbox" VALUES(30,'43950ececdfd46e68e270ae7607a8686',1,12,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.311484','2026-03-02 08:30:02.305924',NULL,NULL,NULL,'D0REMI','1772440202.376289','','2026-03-02 08:30:02.379938','3397F2429E3A',0,NULL,'{"at": "2026-03-02T08:30:02.305924+00:00", "answer": null, "person": 3}',NULL);
INSERT INTO "outbox" VALUES(31,'1ae755d9d6cd47d5a644971578b0b537',1,12,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.859918','2026-03-02 08:30:02.852433',NULL,NULL,'ef53b08a15b54c28a9dd6ab136235ead','D0CLAIRE','1772440202.374640','','2026-03-02 08:30:02.942574','2910F5EE54EA',0,NULL,'{"at": "2026-03-02T08:30:02.305924+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.852433+00:00"}, "person": 3}','2026-03-02 08:30:02.311484');
INSERT INTO "outbox" VALUES(32,'2c0a8dfbc1514bf38c4f9dc2ad79c11e',1,12,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.860407','2026-03-02 08:30:02.852433',NULL,NULL,'e27850f4369e4fd7b3fc6adc40d5fe5c','D0HUGH','1772440202.375495','','2026-03-02 08:30:02.942901','2910F5EE54EA',0,NULL,'{"at": "2026-03-02T08:30:02.305924+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.852433+00:00"}, "person": 3}','2026-03-02 08:30:02.311484');
INSERT INTO "outbox" VALUES(33,'be73d2e42e9f400f9d7c14b06a74c817',1,12,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.860776','2026-03-02 08:30:02.852433',NULL,NULL,'43950ececdfd46e68e270ae7607a8686','D0REMI','1772440202.376289','','2026-03-02 08:30:02.943051','2910F5EE54EA',0,NULL,'{"at": "2026-03-02T08:30:02.305924+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.852433+00:00"}, "person": 3}','2026-03-02 08:30:02.311484');
INSERT INTO "outbox" VALUES(34,'479814d15c1b4eb4ae1b80bd15e5da41',1,14,1,'1','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:02.865885','2026-03-02 08:30:02.852433',NULL,NULL,NULL,'D0CLAIRE','1772440202.939859','','2026-03-02 08:30:02.943585','2910F5EE54EA',0,NULL,'{"at": "2026-03-02T08:30:02.852433+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(35,'74e495ee2e2a41499f3805aa4dbe4637',1,14,2,'2','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:02.865885','2026-03-02 08:30:02.852433',NULL,NULL,NULL,'D0HUGH','1772440202.940196','','2026-03-02 08:30:02.943781','2910F5EE54EA',0,NULL,'{"at": "2026-03-02T08:30:02.852433+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(36,'d75180307c2d49a6acbb2560b8abb2e4',1,14,4,'4','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:02.865885','2026-03-02 08:30:02.852433',NULL,NULL,NULL,'D0REMI','1772440202.940775','','2026-03-02 08:30:02.943930','2910F5EE54EA',0,NULL,'{"at": "2026-03-02T08:30:02.852433+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(37,'4911fc21c9974098aefe4b48c58e49ff',1,14,5,'5','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:02.865885','2026-03-02 08:30:02.852433',NULL,NULL,NULL,NULL,NULL,'',NULL,'2910F5EE54EA',0,NULL,'{"at": "2026-03-02T08:30:02.852433+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(38,'170eeeb08da04fd382f34058cbc29ccf',1,14,NULL,'channel','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:02.866517','2026-03-02 08:30:02.852433',NULL,NULL,NULL,'C0EQUIPE','1772440202.941609','','2026-03-02 08:30:02.944321','2910F5EE54EA',0,NULL,'{"at": "2026-03-02T08:30:02.852433+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(39,'8a77b118812948fabca1732f4870a931',1,12,3,'3','enrolment_approved','{}','sent',1,'2026-03-02 08:30:02.866998','2026-03-02 08:30:02.852433',NULL,NULL,NULL,'D0PAULE','1772440202.941994','','2026-03-02 08:30:02.944553','2910F5EE54EA',0,NULL,'{"at": "2026-03-02T08:30:02.852433+00:00", "person": 3, "author": 1}',NULL);
INSERT INTO "outbox" VALUES(40,'e0b9a128fc1541e29617e796ad831229',1,12,NULL,'channel','enrolment_approved','{}','sent',1,'2026-03-02 08:30:02.866998','2026-03-02 08:30:02.852433',NULL,NULL,NULL,'C0EQUIPE','1772440202.975974','','2026-03-02 08:30:02.977779','2910F5EE54EA',0,NULL,'{"at": "2026-03-02T08:30:02.852433+00:00", "person": 3, "author": 1}',NULL);
INSERT INTO "outbox" VALUES(41,'b939e7c0cb964779bc18d6c340b63b13',1,15,6,'6','password','{}','sent',1,'2026-03-02 08:30:03.159996','2026-03-02 08:30:03.152748',NULL,NULL,NULL,'D0ANNE','1772440203.226595','','2026-03-02 08:30:03.227207','AB53244A708E',1,6,'{"at": "2026-03-02T08:30:03.152748+00:00", "person": 6, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(42,'0946b737ec784eed8aa645cbaca2c13b',1,15,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.159996','2026-03-02 08:30:03.152748',NULL,NULL,NULL,'D0HUGH','1772440203.215901','','2026-03-02 08:30:03.219116','AB53244A708E',0,NULL,'{"at": "2026-03-02T08:30:03.152748+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(43,'c05eb45df3e24317b298e5a0c517b2a7',1,15,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.159996','2026-03-02 08:30:03.152748',NULL,NULL,NULL,'D0PAULE','1772440203.216240','','2026-03-02 08:30:03.219298','AB53244A708E',0,NULL,'{"at": "2026-03-02T08:30:03.152748+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(44,'52c668114bc94f3d85e11e92f3ba4300',1,15,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.159996','2026-03-02 08:30:03.152748',NULL,NULL,NULL,'D0REMI','1772440203.216541','','2026-03-02 08:30:03.219427','AB53244A708E',0,NULL,'{"at": "2026-03-02T08:30:03.152748+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(45,'398d1f6dbfe64b04959bfa6ff11524ef',1,15,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.159996','2026-03-02 08:30:03.152748',NULL,NULL,NULL,NULL,NULL,'',NULL,'AB53244A708E',0,NULL,'{"at": "2026-03-02T08:30:03.152748+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(46,'5fc2edf672d84863b0434f90226f950d',1,15,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.159996','2026-03-02 08:30:03.152748',NULL,NULL,NULL,'C0EQUIPE','1772440203.216806','','2026-03-02 08:30:03.219554','AB53244A708E',0,NULL,'{"at": "2026-03-02T08:30:03.152748+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(47,'2c8a361045714800b8af5b1cd65ab6cb',1,15,6,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.243354','2026-03-03 08:30:03.227207',NULL,NULL,'b939e7c0cb964779bc18d6c340b63b13','D0ANNE','1772440203.226595','','2026-03-10 08:00:00.225146','AB53244A708E',1,NULL,'{"at": "2026-03-03T08:30:03.227207+00:00", "person": 6, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:03.159996');
INSERT INTO "outbox" VALUES(48,'293043c6c38f4cc8afb16c0ef20e2c5d',1,16,7,'7','password','{}','sent',1,'2026-03-02 08:30:03.309219','2026-03-02 08:30:03.305826',NULL,NULL,NULL,'D0MARC','1772440203.375632','','2026-03-02 08:30:03.376597','E712566729AE',1,7,'{"at": "2026-03-02T08:30:03.305826+00:00", "person": 7, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(49,'d3b02ef1a4cf4b278c020120ee2b9acb',1,16,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.309219','2026-03-02 08:30:03.305826',NULL,NULL,NULL,'D0HUGH','1772440203.355545','','2026-03-02 08:30:03.359251','E712566729AE',0,NULL,'{"at": "2026-03-02T08:30:03.305826+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(50,'5158d422f1664d0cb57e0ede0f0ee90c',1,16,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.309219','2026-03-02 08:30:03.305826',NULL,NULL,NULL,'D0PAULE','1772440203.356668','','2026-03-02 08:30:03.359513','E712566729AE',0,NULL,'{"at": "2026-03-02T08:30:03.305826+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(51,'f7cf43e35766491d82b59b2812a6097d',1,16,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.309219','2026-03-02 08:30:03.305826',NULL,NULL,NULL,'D0REMI','1772440203.357156','','2026-03-02 08:30:03.359680','E712566729AE',0,NULL,'{"at": "2026-03-02T08:30:03.305826+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(52,'75c62fd923ee4f8f8e154a7e65cebb34',1,16,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.309219','2026-03-02 08:30:03.305826',NULL,NULL,NULL,NULL,NULL,'',NULL,'E712566729AE',0,NULL,'{"at": "2026-03-02T08:30:03.305826+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(53,'55d037535bd5415eb93b4bafc1945c97',1,16,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.309219','2026-03-02 08:30:03.305826',NULL,NULL,NULL,'C0EQUIPE','1772440203.358136','','2026-03-02 08:30:03.359819','E712566729AE',0,NULL,'{"at": "2026-03-02T08:30:03.305826+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(54,'0111a993643d414a8cddf0db5f533c92',1,16,7,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.379276','2026-03-02 08:30:04.377419',NULL,NULL,'293043c6c38f4cc8afb16c0ef20e2c5d','D0MARC','1772440203.375632','','2026-03-02 08:30:04.412864','EC0CCB843065',1,NULL,'{"at": "2026-03-02T08:30:04.377419+00:00", "person": 7, "author": 1, "occasion": "added", "why": "noted"}','2026-03-02 08:30:03.309219');
INSERT INTO "outbox" VALUES(55,'f4a6ce1e14c24c18bfad6a771e58fe5a',1,17,8,'8','password','{}','sent',1,'2026-03-02 08:30:03.419653','2026-03-02 08:30:03.417027',NULL,NULL,NULL,'D0ZOE','1772440203.460010','','2026-03-02 08:30:03.460648','B1F19CFA0B40',1,8,'{"at": "2026-03-02T08:30:03.417027+00:00", "person": 8, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(56,'2fded782c6b24bf083083024850f58cb',1,17,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.419653','2026-03-02 08:30:03.417027',NULL,NULL,NULL,'D0HUGH','1772440203.453525','','2026-03-02 08:30:03.456035','B1F19CFA0B40',0,NULL,'{"at": "2026-03-02T08:30:03.417027+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(57,'64c79c1bd6294a5f910602c3d354144c',1,17,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.419653','2026-03-02 08:30:03.417027',NULL,NULL,NULL,'D0PAULE','1772440203.453900','','2026-03-02 08:30:03.456282','B1F19CFA0B40',0,NULL,'{"at": "2026-03-02T08:30:03.417027+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(58,'3f9e8030bc754a1ba6e02af4d4661bbb',1,17,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.419653','2026-03-02 08:30:03.417027',NULL,NULL,NULL,'D0REMI','1772440203.454211','','2026-03-02 08:30:03.456445','B1F19CFA0B40',0,NULL,'{"at": "2026-03-02T08:30:03.417027+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(59,'4bc66185a356453c962606f87678dc67',1,17,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.419653','2026-03-02 08:30:03.417027',NULL,NULL,NULL,NULL,NULL,'',NULL,'B1F19CFA0B40',0,NULL,'{"at": "2026-03-02T08:30:03.417027+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(60,'709435b26a4e4d028bca92e8e880a1f4',1,17,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.419653','2026-03-02 08:30:03.417027',NULL,NULL,NULL,'C0EQUIPE','1772440203.454479','','2026-03-02 08:30:03.456581','B1F19CFA0B40',0,NULL,'{"at": "2026-03-02T08:30:03.417027+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(61,'aab8bbff67b64606b0769774aba93468',1,17,8,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.471168','2026-03-03 08:30:03.460648',NULL,NULL,'f4a6ce1e14c24c18bfad6a771e58fe5a','D0ZOE','1772440203.460010','','2026-03-10 08:00:00.236978','B1F19CFA0B40',1,NULL,'{"at": "2026-03-03T08:30:03.460648+00:00", "person": 8, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:03.419653');
INSERT INTO "outbox" VALUES(62,'8c0a0cda049c48e79301870f3737e72f',1,18,9,'9','password','{}','sent',1,'2026-03-02 08:30:03.532702','2026-03-02 08:30:03.530218',NULL,NULL,NULL,'D0NORA','1772440203.575409','','2026-03-02 08:30:03.576088','094991C42909',1,9,'{"at": "2026-03-02T08:30:03.530218+00:00", "person": 9, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(63,'4a9c44ff06e540f79c9d71e4d4625cda',1,18,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.532702','2026-03-02 08:30:03.530218',NULL,NULL,NULL,'D0HUGH','1772440203.567185','','2026-03-02 08:30:03.570393','094991C42909',0,NULL,'{"at": "2026-03-02T08:30:03.530218+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(64,'cfcd0d01a1b54d95a4c9f44a89cdaf09',1,18,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.532702','2026-03-02 08:30:03.530218',NULL,NULL,NULL,'D0PAULE','1772440203.567663','','2026-03-02 08:30:03.570605','094991C42909',0,NULL,'{"at": "2026-03-02T08:30:03.530218+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(65,'9d46e481b6274df8869f93611e363335',1,18,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.532702','2026-03-02 08:30:03.530218',NULL,NULL,NULL,'D0REMI','1772440203.568010','','2026-03-02 08:30:03.570754','094991C42909',0,NULL,'{"at": "2026-03-02T08:30:03.530218+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(66,'e99e5802fcdc4d5ba11b8406526a7e81',1,18,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.532702','2026-03-02 08:30:03.530218',NULL,NULL,NULL,NULL,NULL,'',NULL,'094991C42909',0,NULL,'{"at": "2026-03-02T08:30:03.530218+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(67,'a33ccda0af144ec088df65a5f2f5d099',1,18,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.532702','2026-03-02 08:30:03.530218',NULL,NULL,NULL,'C0EQUIPE','1772440203.568296','','2026-03-02 08:30:03.570884','094991C42909',0,NULL,'{"at": "2026-03-02T08:30:03.530218+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(68,'f42aa952f2514e5f9ff853e0e46334ed',1,18,9,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.588010','2026-03-02 08:30:04.423015',NULL,NULL,'8c0a0cda049c48e79301870f3737e72f','D0NORA','1772440203.575409','','2026-03-02 08:30:04.453814','2E20112AD701',1,NULL,'{"at": "2026-03-02T08:30:04.423015+00:00", "person": 9, "author": 1, "occasion": "added", "why": "noted"}','2026-03-02 08:30:03.532702');
INSERT INTO "outbox" VALUES(69,'bbf2bf71d0d746f99e48a6607718b19f',1,19,10,'10','password','{}','sent',1,'2026-03-02 08:30:03.623925','2026-03-02 08:30:03.621522',NULL,NULL,NULL,'D0BRUNO','1772440203.664625','','2026-03-02 08:30:03.665376','522ADB416B9A',1,10,'{"at": "2026-03-02T08:30:03.621522+00:00", "person": 10, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(70,'b641f68d29f54df294d9f9875d51623f',1,19,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.623925','2026-03-02 08:30:03.621522',NULL,NULL,NULL,'D0HUGH','1772440203.657678','','2026-03-02 08:30:03.659591','522ADB416B9A',0,NULL,'{"at": "2026-03-02T08:30:03.621522+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(71,'860856258847496aa70551fb72a712cc',1,19,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.623925','2026-03-02 08:30:03.621522',NULL,NULL,NULL,'D0PAULE','1772440203.658086','','2026-03-02 08:30:03.659772','522ADB416B9A',0,NULL,'{"at": "2026-03-02T08:30:03.621522+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(72,'3840932754144af7964924838a294d87',1,19,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.623925','2026-03-02 08:30:03.621522',NULL,NULL,NULL,'D0REMI','1772440203.658394','','2026-03-02 08:30:03.659905','522ADB416B9A',0,NULL,'{"at": "2026-03-02T08:30:03.621522+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(73,'6e1992fe99ef4e49827e801b0ab245c9',1,19,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.623925','2026-03-02 08:30:03.621522',NULL,NULL,NULL,NULL,NULL,'',NULL,'522ADB416B9A',0,NULL,'{"at": "2026-03-02T08:30:03.621522+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(74,'64a7a3f94b124393bb2b549f5d170a37',1,19,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.623925','2026-03-02 08:30:03.621522',NULL,NULL,NULL,'C0EQUIPE','1772440203.658653','','2026-03-02 08:30:03.660023','522ADB416B9A',0,NULL,'{"at": "2026-03-02T08:30:03.621522+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(75,'d367556e4945449f8814c492e347c224',1,19,10,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.671593','2026-03-03 08:30:03.665376',NULL,NULL,'bbf2bf71d0d746f99e48a6607718b19f','D0BRUNO','1772440203.664625','','2026-03-10 08:00:00.237266','522ADB416B9A',1,NULL,'{"at": "2026-03-03T08:30:03.665376+00:00", "person": 10, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:03.623925');
INSERT INTO "outbox" VALUES(76,'d5b56225d08a4766955df22673d34fa0',1,20,11,'11','password','{}','sent',1,'2026-03-02 08:30:03.711665','2026-03-02 08:30:03.709198',NULL,NULL,NULL,'D0OSCAR','1772440203.755767','','2026-03-02 08:30:03.757787','3C3DE1C85FEC',1,11,'{"at": "2026-03-02T08:30:03.709198+00:00", "person": 11, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(77,'bf9bb431483148ccae8fa670adfda887',1,20,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.711665','2026-03-02 08:30:03.709198',NULL,NULL,NULL,'D0HUGH','1772440203.739140','','2026-03-02 08:30:03.742725','3C3DE1C85FEC',0,NULL,'{"at": "2026-03-02T08:30:03.709198+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(78,'3f43d403a2cb43da9e5e43a22e63b0a6',1,20,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.711665','2026-03-02 08:30:03.709198',NULL,NULL,NULL,'D0PAULE','1772440203.739467','','2026-03-02 08:30:03.743053','3C3DE1C85FEC',0,NULL,'{"at": "2026-03-02T08:30:03.709198+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(79,'59a99caaa0f14308b5f5e8623db08f63',1,20,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.711665','2026-03-02 08:30:03.709198',NULL,NULL,NULL,'D0REMI','1772440203.739753','','2026-03-02 08:30:03.743273','3C3DE1C85FEC',0,NULL,'{"at": "2026-03-02T08:30:03.709198+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(80,'af79978a264b4b17aa4e4e8b30f95de9',1,20,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.711665','2026-03-02 08:30:03.709198',NULL,NULL,NULL,NULL,NULL,'',NULL,'3C3DE1C85FEC',0,NULL,'{"at": "2026-03-02T08:30:03.709198+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(81,'4976c01f0f014c46b4a209543871bff6',1,20,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.711665','2026-03-02 08:30:03.709198',NULL,NULL,NULL,'C0EQUIPE','1772440203.740000','','2026-03-02 08:30:03.743480','3C3DE1C85FEC',0,NULL,'{"at": "2026-03-02T08:30:03.709198+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(82,'47456985db994aaf87451a933f85ef73',1,20,11,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.767742','2026-03-03 08:30:03.757787',NULL,NULL,'d5b56225d08a4766955df22673d34fa0','D0OSCAR','1772440203.755767','','2026-03-10 08:00:00.237449','3C3DE1C85FEC',1,NULL,'{"at": "2026-03-03T08:30:03.757787+00:00", "person": 11, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:03.711665');
INSERT INTO "outbox" VALUES(83,'5c602d0b96dd42b198b207a7e2a59049',1,21,12,'12','password','{}','sent',1,'2026-03-02 08:30:03.820809','2026-03-02 08:30:03.816928',NULL,NULL,NULL,'D0SOPHIE','1772440203.869530','','2026-03-02 08:30:03.873181','C7909A81324D',1,12,'{"at": "2026-03-02T08:30:03.816928+00:00", "person": 12, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(84,'c44a35dafa35421486e1b5d74ee74236',1,21,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.820809','2026-03-02 08:30:03.816928',NULL,NULL,NULL,'D0HUGH','1772440203.855836','','2026-03-02 08:30:03.858347','C7909A81324D',0,NULL,'{"at": "2026-03-02T08:30:03.816928+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(85,'1a3ee59dc1aa43d08922254f9ab4a028',1,21,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.820809','2026-03-02 08:30:03.816928',NULL,NULL,NULL,'D0PAULE','1772440203.856156','','2026-03-02 08:30:03.858527','C7909A81324D',0,NULL,'{"at": "2026-03-02T08:30:03.816928+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(86,'b8cbdbeb972f4d9894c260bde5f2ac90',1,21,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.820809','2026-03-02 08:30:03.816928',NULL,NULL,NULL,'D0REMI','1772440203.856437','','2026-03-02 08:30:03.858654','C7909A81324D',0,NULL,'{"at": "2026-03-02T08:30:03.816928+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(87,'df77681e7fef40108c1d84a83b71b04d',1,21,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.820809','2026-03-02 08:30:03.816928',NULL,NULL,NULL,NULL,NULL,'',NULL,'C7909A81324D',0,NULL,'{"at": "2026-03-02T08:30:03.816928+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(88,'88db4aeefa0e4f09a174b85eef015b36',1,21,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.820809','2026-03-02 08:30:03.816928',NULL,NULL,NULL,'C0EQUIPE','1772440203.856690','','2026-03-02 08:30:03.858769','C7909A81324D',0,NULL,'{"at": "2026-03-02T08:30:03.816928+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(89,'94f5c826022d4439b355dd4b8f521803',1,21,12,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.876036','2026-03-02 08:30:05.014498',NULL,NULL,'5c602d0b96dd42b198b207a7e2a59049','D0SOPHIE','1772440203.869530','','2026-03-02 08:30:05.098832','AEEA06A85C20',1,NULL,'{"at": "2026-03-02T08:30:05.014498+00:00", "person": 12, "author": 1, "occasion": "added", "why": "held"}','2026-03-02 08:30:03.820809');
INSERT INTO "outbox" VALUES(90,'5750fb50e0c2439a9f5138231ce1643a',1,22,13,'13','password','{}','sent',1,'2026-03-02 08:30:03.916475','2026-03-02 08:30:03.914078',NULL,NULL,NULL,'D0THOMAS','1772440203.965801','','2026-03-02 08:30:03.966658','F2E1E065F3F3',1,13,'{"at": "2026-03-02T08:30:03.914078+00:00", "person": 13, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(91,'9f7ea93692844b6a95417ca0bfd3718b',1,22,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.916475','2026-03-02 08:30:03.914078',NULL,NULL,NULL,'D0HUGH','1772440203.950103','','2026-03-02 08:30:03.952372','F2E1E065F3F3',0,NULL,'{"at": "2026-03-02T08:30:03.914078+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(92,'5e510fae51674548815e40b7fe47956b',1,22,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.916475','2026-03-02 08:30:03.914078',NULL,NULL,NULL,'D0PAULE','1772440203.950561','','2026-03-02 08:30:03.952540','F2E1E065F3F3',0,NULL,'{"at": "2026-03-02T08:30:03.914078+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(93,'fc1e72e00cf343ba8b453b82332abdbc',1,22,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.916475','2026-03-02 08:30:03.914078',NULL,NULL,NULL,'D0REMI','1772440203.950873','','2026-03-02 08:30:03.952670','F2E1E065F3F3',0,NULL,'{"at": "2026-03-02T08:30:03.914078+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(94,'e57eb89adb11484bb927c86f2d81c60d',1,22,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.916475','2026-03-02 08:30:03.914078',NULL,NULL,NULL,NULL,NULL,'',NULL,'F2E1E065F3F3',0,NULL,'{"at": "2026-03-02T08:30:03.914078+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(95,'880a6feaed1644e9bdcc29ab492f1483',1,22,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.916475','2026-03-02 08:30:03.914078',NULL,NULL,NULL,'C0EQUIPE','1772440203.951144','','2026-03-02 08:30:03.952788','F2E1E065F3F3',0,NULL,'{"at": "2026-03-02T08:30:03.914078+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(96,'6eed8b30dc074cfcbfc3e6091adf6a51',1,22,13,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.971361','2026-03-02 08:30:05.156317',NULL,NULL,'5750fb50e0c2439a9f5138231ce1643a','D0THOMAS','1772440203.965801','','2026-03-02 08:30:05.218006','B86025E23DF7',1,NULL,'{"at": "2026-03-02T08:30:05.156317+00:00", "person": 13, "author": 1, "occasion": "added", "why": "ended"}','2026-03-02 08:30:03.916475');
INSERT INTO "outbox" VALUES(97,'ae4961ed0d834c39a5d37c3268ba7d00',1,23,14,'14','password','{}','sent',1,'2026-03-02 08:30:04.002556','2026-03-02 08:30:04.000045',NULL,NULL,NULL,'D0LOUIS','1772440204.036764','','2026-03-02 08:30:04.041283','241C0352FD56',1,14,'{"at": "2026-03-02T08:30:04.000045+00:00", "person": 14, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(98,'f0076c9db3cc4fc09f6d9d6786d8aa79',1,23,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.002556','2026-03-02 08:30:04.000045',NULL,NULL,NULL,'D0HUGH','1772440204.029607','','2026-03-02 08:30:04.032666','241C0352FD56',0,NULL,'{"at": "2026-03-02T08:30:04.000045+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(99,'6f11682fdeac448dad29a8194ff0007b',1,23,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.002556','2026-03-02 08:30:04.000045',NULL,NULL,NULL,'D0PAULE','1772440204.029944','','2026-03-02 08:30:04.032854','241C0352FD56',0,NULL,'{"at": "2026-03-02T08:30:04.000045+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(100,'2423767a43d74d9fbf5ab0b06c6438ab',1,23,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.002556','2026-03-02 08:30:04.000045',NULL,NULL,NULL,'D0REMI','1772440204.030263','','2026-03-02 08:30:04.032990','241C0352FD56',0,NULL,'{"at": "2026-03-02T08:30:04.000045+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(101,'0fa48754fad1424d9b7198b276aad876',1,23,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:04.002556','2026-03-02 08:30:04.000045',NULL,NULL,NULL,NULL,NULL,'',NULL,'241C0352FD56',0,NULL,'{"at": "2026-03-02T08:30:04.000045+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(102,'32b5ae3746ab4f76a0fcd2ee3c12aede',1,23,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.002556','2026-03-02 08:30:04.000045',NULL,NULL,NULL,'C0EQUIPE','1772440204.030529','','2026-03-02 08:30:04.033113','241C0352FD56',0,NULL,'{"at": "2026-03-02T08:30:04.000045+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(103,'0bdfde0edda44799bf64d56acfc6039f',1,23,14,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:04.047030','2026-03-02 08:30:05.276604',NULL,NULL,'ae4961ed0d834c39a5d37c3268ba7d00','D0LOUIS','1772440204.036764','','2026-03-02 08:30:05.327672','313C411C58A1',1,NULL,'{"at": "2026-03-02T08:30:05.276604+00:00", "person": 14, "author": 1, "occasion": "added", "why": "ended"}','2026-03-02 08:30:04.002556');
INSERT INTO "outbox" VALUES(104,'dd655fb8c3074356895e4bafcc7ba9ce',1,24,15,'15','password','{}','sent',1,'2026-03-02 08:30:04.115127','2026-03-02 08:30:04.112740',NULL,NULL,NULL,'D0EMMA','1772440204.161316','','2026-03-02 08:30:04.162937','CB377C28CCB5',1,15,'{"at": "2026-03-02T08:30:04.112740+00:00", "person": 15, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(105,'2bdbc5f099204813b30db48e8084e5e7',1,24,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.115127','2026-03-02 08:30:04.112740',NULL,NULL,NULL,'D0HUGH','1772440204.149811','','2026-03-02 08:30:04.152972','CB377C28CCB5',0,NULL,'{"at": "2026-03-02T08:30:04.112740+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(106,'cf9a6c9ebda74702a6a9010ce5f15cd9',1,24,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.115127','2026-03-02 08:30:04.112740',NULL,NULL,NULL,'D0PAULE','1772440204.150134','','2026-03-02 08:30:04.153321','CB377C28CCB5',0,NULL,'{"at": "2026-03-02T08:30:04.112740+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(107,'ff31dab22432451295b0c0c6e068336f',1,24,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.115127','2026-03-02 08:30:04.112740',NULL,NULL,NULL,'D0REMI','1772440204.150423','','2026-03-02 08:30:04.153494','CB377C28CCB5',0,NULL,'{"at": "2026-03-02T08:30:04.112740+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(108,'bfb2c554eef14fa48c97698349a421d8',1,24,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:04.115127','2026-03-02 08:30:04.112740',NULL,NULL,NULL,NULL,NULL,'',NULL,'CB377C28CCB5',0,NULL,'{"at": "2026-03-02T08:30:04.112740+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(109,'a48f5a24691848ee842ba75b4398c77d',1,24,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.115127','2026-03-02 08:30:04.112740',NULL,NULL,NULL,'C0EQUIPE','1772440204.150676','','2026-03-02 08:30:04.153626','CB377C28CCB5',0,NULL,'{"at": "2026-03-02T08:30:04.112740+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(110,'2ea3b9315ed246ae985ef755aa366391',1,24,15,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:04.164397','2026-03-03 08:30:04.162937',NULL,NULL,'dd655fb8c3074356895e4bafcc7ba9ce','D0EMMA','1772440204.161316','','2026-03-10 08:00:00.237624','CB377C28CCB5',1,NULL,'{"at": "2026-03-03T08:30:04.162937+00:00", "person": 15, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:04.115127');
INSERT INTO "outbox" VALUES(111,'03d995bbc0804f6e97ab2c26e5056c2e',1,25,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.171557','2026-03-02 08:30:04.166342',NULL,NULL,NULL,'D0HUGH','1772440204.195990','','2026-03-02 08:30:04.198033','3B3724A2E4EA',0,NULL,'{"at": "2026-03-02T08:30:04.166342+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(112,'f30c2a654c4b41d9babdf07d319e1dce',1,25,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.171557','2026-03-02 08:30:04.166342',NULL,NULL,NULL,'D0PAULE','1772440204.196317','','2026-03-02 08:30:04.198282','3B3724A2E4EA',0,NULL,'{"at": "2026-03-02T08:30:04.166342+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(113,'e10a850487c445d4bd44714dedb547f6',1,25,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.171557','2026-03-02 08:30:04.166342',NULL,NULL,NULL,'D0REMI','1772440204.196608','','2026-03-02 08:30:04.198456','3B3724A2E4EA',0,NULL,'{"at": "2026-03-02T08:30:04.166342+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(114,'8d3406ecf3ec4877a2a87862e385751e',1,25,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:04.171557','2026-03-02 08:30:04.166342',NULL,NULL,NULL,NULL,NULL,'',NULL,'3B3724A2E4EA',0,NULL,'{"at": "2026-03-02T08:30:04.166342+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(115,'70f144082cb24134b7d1c334c1c0e613',1,25,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.171557','2026-03-02 08:30:04.166342',NULL,NULL,NULL,'C0EQUIPE','1772440204.196877','','2026-03-02 08:30:04.198620','3B3724A2E4EA',0,NULL,'{"at": "2026-03-02T08:30:04.166342+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(116,'3aa884d357ed43cfa1fb1d33b13b19be',1,26,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.220571','2026-03-02 08:30:04.218622',NULL,NULL,NULL,'D0HUGH','1772440204.254144','','2026-03-02 08:30:04.256336','E154C07DAC28',0,NULL,'{"at": "2026-03-02T08:30:04.218622+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(117,'bb77fe28e2214d149f779867ee9d8ccf',1,26,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.220571','2026-03-02 08:30:04.218622',NULL,NULL,NULL,'D0PAULE','1772440204.254531','','2026-03-02 08:30:04.256525','E154C07DAC28',0,NULL,'{"at": "2026-03-02T08:30:04.218622+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(118,'70a07bde5b6044ee9b7faabd7a482f71',1,26,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.220571','2026-03-02 08:30:04.218622',NULL,NULL,NULL,'D0REMI','1772440204.254955','','2026-03-02 08:30:04.256655','E154C07DAC28',0,NULL,'{"at": "2026-03-02T08:30:04.218622+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(119,'7c50380d418c4f37b0adec354cc2b485',1,26,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:04.220571','2026-03-02 08:30:04.218622',NULL,NULL,NULL,NULL,NULL,'',NULL,'E154C07DAC28',0,NULL,'{"at": "2026-03-02T08:30:04.218622+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(120,'b652d77af11c4a84a7e3ed2a5e5ffda2',1,26,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.220571','2026-03-02 08:30:04.218622',NULL,NULL,NULL,'C0EQUIPE','1772440204.255285','','2026-03-02 08:30:04.256773','E154C07DAC28',0,NULL,'{"at": "2026-03-02T08:30:04.218622+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(121,'3ff9f56af7164952a22948f48ed16c01',1,27,1,'1','password','{}','sent',1,'2026-03-02 08:30:04.291669','2026-03-02 08:30:04.289198',NULL,NULL,NULL,'D0CLAIRE','1772440204.324143','','2026-03-02 08:30:04.325535','B7F606856880',1,18,'{"at": "2026-03-02T08:30:04.289198+00:00", "person": 18, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(122,'4ed347f09c3f486d8e51c0bb2d580837',1,27,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.291669','2026-03-02 08:30:04.289198',NULL,NULL,NULL,'D0HUGH','1772440204.313649','','2026-03-02 08:30:04.317282','B7F606856880',0,NULL,'{"at": "2026-03-02T08:30:04.289198+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(123,'cc596f584813446ea3505970b20c0fb6',1,27,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.291669','2026-03-02 08:30:04.289198',NULL,NULL,NULL,'D0PAULE','1772440204.313980','','2026-03-02 08:30:04.317610','B7F606856880',0,NULL,'{"at": "2026-03-02T08:30:04.289198+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(124,'3cf3f2bd081a4c3581b82d9a8a70fa0c',1,27,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.291669','2026-03-02 08:30:04.289198',NULL,NULL,NULL,'D0REMI','1772440204.314352','','2026-03-02 08:30:04.317801','B7F606856880',0,NULL,'{"at": "2026-03-02T08:30:04.289198+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(125,'33c0b1eb16274bec9028692fb2639b79',1,27,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:04.291669','2026-03-02 08:30:04.289198',NULL,NULL,NULL,NULL,NULL,'',NULL,'B7F606856880',0,NULL,'{"at": "2026-03-02T08:30:04.289198+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(126,'12d6bf0875584569a1356c3e43790e09',1,27,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:04.291669','2026-03-02 08:30:04.289198',NULL,NULL,NULL,'C0EQUIPE','1772440204.314715','','2026-03-02 08:30:04.317967','B7F606856880',0,NULL,'{"at": "2026-03-02T08:30:04.289198+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(127,'056df6825d9a495fbd3dbaee4171aeba',1,27,2,'2','password_sent_for','{}','sent',1,'2026-03-02 08:30:04.292482','2026-03-02 08:30:04.289198',NULL,NULL,NULL,'D0HUGH','1772440204.341190','','2026-03-02 08:30:04.342736','B7F606856880',0,NULL,'{"at": "2026-03-02T08:30:04.289198+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(128,'92d54b47d0414baaafe4065a2e7d3386',1,27,3,'3','password_sent_for','{}','sent',1,'2026-03-02 08:30:04.292482','2026-03-02 08:30:04.289198',NULL,NULL,NULL,'D0PAULE','1772440204.341672','','2026-03-02 08:30:04.342885','B7F606856880',0,NULL,'{"at": "2026-03-02T08:30:04.289198+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(129,'9a2797ddc01b47e391c50e19948e9e47',1,27,4,'4','password_sent_for','{}','sent',1,'2026-03-02 08:30:04.292482','2026-03-02 08:30:04.289198',NULL,NULL,NULL,'D0REMI','1772440204.341998','','2026-03-02 08:30:04.343012','B7F606856880',0,NULL,'{"at": "2026-03-02T08:30:04.289198+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(130,'e01c85f0d26c459db000c43cebc5726f',1,27,5,'5','password_sent_for','{}','unreachable',0,'2026-03-02 08:30:04.292482','2026-03-02 08:30:04.289198',NULL,NULL,NULL,NULL,NULL,'',NULL,'B7F606856880',0,NULL,'{"at": "2026-03-02T08:30:04.289198+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(131,'d3612252d67a4869857349b4a929d887',1,27,NULL,'channel','password_sent_for','{}','sent',1,'2026-03-02 08:30:04.292482','2026-03-02 08:30:04.289198',NULL,NULL,NULL,'C0EQUIPE','1772440204.342267','','2026-03-02 08:30:04.343130','B7F606856880',0,NULL,'{"at": "2026-03-02T08:30:04.289198+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(132,'31688011075248a6ad3309ecc4480edd',1,27,1,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:04.328325','2026-03-03 08:30:04.325535',NULL,NULL,'3ff9f56af7164952a22948f48ed16c01','D0CLAIRE','1772440204.324143','','2026-03-10 08:00:00.237783','B7F606856880',1,NULL,'{"at": "2026-03-03T08:30:04.325535+00:00", "person": 18, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:04.291669');
INSERT INTO "outbox" VALUES(133,'b4cba8b65511437dae101ab524663cac',1,30,1,'1','import_started','{}','sent',1,'2026-03-02 08:30:04.700282','2026-03-02 08:30:04.697083',NULL,NULL,NULL,'D0CLAIRE','1772440204.732790','','2026-03-02 08:30:04.733452','62A81F4A32CF',0,NULL,'{"at": "2026-03-02T08:30:04.697083+00:00", "file": "abonn\u00e9s.csv", "added": 0, "there": 0, "left_out": 0, "refused": 0, "outside": 0, "withheld": false, "total": 5, "handled": 0, "state": "running"}',NULL);
INSERT INTO "outbox" VALUES(134,'d97db8655855415588c07550eb9a3f90',1,31,19,'19','password','{}','sent',1,'2026-03-02 08:30:04.750827','2026-03-02 08:30:04.735012',NULL,NULL,NULL,'D100000','1772440204.925781','','2026-03-02 08:30:04.926594',NULL,0,19,'{"at": "2026-03-02T08:30:04.735012+00:00", "person": 19, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(135,'b367295140184d57808c2ea4a79e0d6d',1,32,20,'20','password','{}','sent',1,'2026-03-02 08:30:04.750827','2026-03-02 08:30:04.735012',NULL,NULL,NULL,'D100001','1772440204.902853','','2026-03-02 08:30:04.903397',NULL,0,20,'{"at": "2026-03-02T08:30:04.735012+00:00", "person": 20, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(136,'9abe9ef4395f49cebf827040913814fd',1,33,21,'21','password','{}','sent',1,'2026-03-02 08:30:04.750827','2026-03-02 08:30:04.735012',NULL,NULL,NULL,'D100002','1772440204.945162','','2026-03-02 08:30:04.945749',NULL,0,21,'{"at": "2026-03-02T08:30:04.735012+00:00", "person": 21, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(137,'6a9ac6a4615b497ea6f820ce2c524983',1,35,2,'2','subscribers_imported','{}','sent',1,'2026-03-02 08:30:04.760595','2026-03-02 08:30:04.757625',NULL,NULL,NULL,'D0HUGH','1772440204.799320','','2026-03-02 08:30:04.807176',NULL,0,NULL,'{"at": "2026-03-02T08:30:04.757625+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(138,'c5c3e3f5bcbb4ee694bb1a4d9ad042e9',1,35,3,'3','subscribers_imported','{}','sent',1,'2026-03-02 08:30:04.760595','2026-03-02 08:30:04.757625',NULL,NULL,NULL,'D0PAULE','1772440204.799652','','2026-03-02 08:30:04.807416',NULL,0,NULL,'{"at": "2026-03-02T08:30:04.757625+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(139,'1df0098f4e2d44f9be21176603cf4d72',1,35,4,'4','subscribers_imported','{}','sent',1,'2026-03-02 08:30:04.760595','2026-03-02 08:30:04.757625',NULL,NULL,NULL,'D0REMI','1772440204.800003','','2026-03-02 08:30:04.807693',NULL,0,NULL,'{"at": "2026-03-02T08:30:04.757625+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(140,'7afe1f5106d34fc8add7444e8c03b05e',1,35,5,'5','subscribers_imported','{}','unreachable',0,'2026-03-02 08:30:04.760595','2026-03-02 08:30:04.757625',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,NULL,'{"at": "2026-03-02T08:30:04.757625+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(141,'a8d7a27ae22242ca9b8462dac06c1600',1,35,NULL,'channel','subscribers_imported','{}','sent',1,'2026-03-02 08:30:04.760595','2026-03-02 08:30:04.757625',NULL,NULL,NULL,'C0EQUIPE','1772440204.800329','','2026-03-02 08:30:04.807869',NULL,0,NULL,'{"at": "2026-03-02T08:30:04.757625+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(142,'6b5a76ab4e3c4540b45f71620ca54a1c',1,32,20,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:04.907122','2026-03-03 08:30:04.903397',NULL,NULL,'b367295140184d57808c2ea4a79e0d6d','D100001','1772440204.902853','','2026-03-10 08:00:00.237942',NULL,1,NULL,'{"at": "2026-03-03T08:30:04.903397+00:00", "person": 20, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:04.750827');
INSERT INTO "outbox" VALUES(143,'715fca1cfca5428a9a287ce5931fcbd6',1,31,19,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:04.931650','2026-03-03 08:30:04.926594',NULL,NULL,'d97db8655855415588c07550eb9a3f90','D100000','1772440204.925781','','2026-03-10 08:00:00.238084',NULL,1,NULL,'{"at": "2026-03-03T08:30:04.926594+00:00", "person": 19, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:04.750827');
INSERT INTO "outbox" VALUES(144,'bc9c1c043bd840619539b5b66669030f',1,33,21,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:04.947905','2026-03-03 08:30:04.945749',NULL,NULL,'9abe9ef4395f49cebf827040913814fd','D100002','1772440204.945162','','2026-03-10 08:00:00.238216',NULL,1,NULL,'{"at": "2026-03-03T08:30:04.945749+00:00", "person": 21, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:04.750827');
INSERT INTO "outbox" VALUES(145,'22a42964ca0d468c9b4e8cf124ad4958',1,36,12,'12','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:05.021393','2026-03-02 08:30:05.014498',NULL,NULL,NULL,'D0SOPHIE','1772440205.092780','','2026-03-02 08:30:05.100543','AEEA06A85C20',0,NULL,'{"at": "2026-03-02T08:30:05.014498+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(146,'e0fa0cc913674afba64021957d70cafe',1,36,2,'2','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:05.024956','2026-03-02 08:30:05.014498',NULL,NULL,NULL,'D0HUGH','1772440205.093154','','2026-03-02 08:30:05.100738','AEEA06A85C20',0,NULL,'{"at": "2026-03-02T08:30:05.014498+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(147,'a6a27a68839442629425530b02395738',1,36,3,'3','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:05.024956','2026-03-02 08:30:05.014498',NULL,NULL,NULL,'D0PAULE','1772440205.096692','','2026-03-02 08:30:05.100892','AEEA06A85C20',0,NULL,'{"at": "2026-03-02T08:30:05.014498+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(148,'ac00b137be784ecfa02063c8309247be',1,36,4,'4','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:05.024956','2026-03-02 08:30:05.014498',NULL,NULL,NULL,'D0REMI','1772440205.097601','','2026-03-02 08:30:05.101028','AEEA06A85C20',0,NULL,'{"at": "2026-03-02T08:30:05.014498+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(149,'4e7defae97ca4d37bdd35829860ba92e',1,36,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-02 08:30:05.024956','2026-03-02 08:30:05.014498',NULL,NULL,NULL,NULL,NULL,'',NULL,'AEEA06A85C20',0,NULL,'{"at": "2026-03-02T08:30:05.014498+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(150,'0d2ab84f477147e383ccfc08108c34c5',1,36,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:05.025486','2026-03-02 08:30:05.014498',NULL,NULL,NULL,'C0EQUIPE','1772440205.098192','','2026-03-02 08:30:05.101155','AEEA06A85C20',0,NULL,'{"at": "2026-03-02T08:30:05.014498+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(151,'785a275a2f85426b8e88d2d20669be45',1,37,13,'13','subscriber_removed','{}','sent',1,'2026-03-02 08:30:05.162527','2026-03-02 08:30:05.156317',NULL,NULL,NULL,'D0THOMAS','1772440205.215591','','2026-03-02 08:30:05.218428','B86025E23DF7',0,NULL,'{"at": "2026-03-02T08:30:05.156317+00:00", "person": 13, "author": 1, "with_reason": false}',NULL);
INSERT INTO "outbox" VALUES(152,'7e8ef1aaaf5d4628a3799a625c7884a6',1,37,2,'2','subscriber_removed','{}','sent',1,'2026-03-02 08:30:05.165629','2026-03-02 08:30:05.156317',NULL,NULL,NULL,'D0HUGH','1772440205.215971','','2026-03-02 08:30:05.218603','B86025E23DF7',0,NULL,'{"at": "2026-03-02T08:30:05.156317+00:00", "person": 13, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(153,'2e1b4347e10e47ae9953934da4f44544',1,37,3,'3','subscriber_removed','{}','sent',1,'2026-03-02 08:30:05.165629','2026-03-02 08:30:05.156317',NULL,NULL,NULL,'D0PAULE','1772440205.216306','','2026-03-02 08:30:05.218755','B86025E23DF7',0,NULL,'{"at": "2026-03-02T08:30:05.156317+00:00", "person": 13, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(154,'b5c01943b86a4edc80ce7909d2af5250',1,37,4,'4','subscriber_removed','{}','sent',1,'2026-03-02 08:30:05.165629','2026-03-02 08:30:05.156317',NULL,NULL,NULL,'D0REMI','1772440205.216620','','2026-03-02 08:30:05.218894','B86025E23DF7',0,NULL,'{"at": "2026-03-02T08:30:05.156317+00:00", "person": 13, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(155,'e631bf9d3e454118a1b05063df1502eb',1,37,5,'5','subscriber_removed','{}','unreachable',0,'2026-03-02 08:30:05.165629','2026-03-02 08:30:05.156317',NULL,NULL,NULL,NULL,NULL,'',NULL,'B86025E23DF7',0,NULL,'{"at": "2026-03-02T08:30:05.156317+00:00", "person": 13, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(156,'9399c864356c4e928800d5a8c72e6906',1,37,NULL,'channel','subscriber_removed','{}','sent',1,'2026-03-02 08:30:05.165991','2026-03-02 08:30:05.156317',NULL,NULL,NULL,'C0EQUIPE','1772440205.216912','','2026-03-02 08:30:05.219020','B86025E23DF7',0,NULL,'{"at": "2026-03-02T08:30:05.156317+00:00", "person": 13, "author": 1, "with_reason": false}',NULL);
INSERT INTO "outbox" VALUES(157,'8bb9ce7aa2984ba882b9be32c820ae5b',1,38,14,'14','subscriber_removed','{}','sent',1,'2026-03-02 08:30:05.280716','2026-03-02 08:30:05.276604',NULL,NULL,NULL,'D0LOUIS','1772440205.324688','','2026-03-02 08:30:05.328873','313C411C58A1',0,NULL,'{"at": "2026-03-02T08:30:05.276604+00:00", "person": 14, "author": 1, "with_reason": false}',NULL);
INSERT INTO "outbox" VALUES(158,'5673c404ff2946daaa0bee591e7e50b5',1,38,2,'2','subscriber_removed','{}','sent',1,'2026-03-02 08:30:05.285594','2026-03-02 08:30:05.276604',NULL,NULL,NULL,'D0HUGH','1772440205.325071','','2026-03-02 08:30:05.329090','313C411C58A1',0,NULL,'{"at": "2026-03-02T08:30:05.276604+00:00", "person": 14, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(159,'45e0e3780a5b4efb9a1a13fdb2d3abf0',1,38,3,'3','subscriber_removed','{}','sent',1,'2026-03-02 08:30:05.285594','2026-03-02 08:30:05.276604',NULL,NULL,NULL,'D0PAULE','1772440205.326243','','2026-03-02 08:30:05.329323','313C411C58A1',0,NULL,'{"at": "2026-03-02T08:30:05.276604+00:00", "person": 14, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(160,'2ee15977b5954cf8a75f6a405bba71b0',1,38,4,'4','subscriber_removed','{}','sent',1,'2026-03-02 08:30:05.285594','2026-03-02 08:30:05.276604',NULL,NULL,NULL,'D0REMI','1772440205.326744','','2026-03-02 08:30:05.329490','313C411C58A1',0,NULL,'{"at": "2026-03-02T08:30:05.276604+00:00", "person": 14, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(161,'7f65bfd27c414504b580ff8965ab1ca6',1,38,5,'5','subscriber_removed','{}','unreachable',0,'2026-03-02 08:30:05.285594','2026-03-02 08:30:05.276604',NULL,NULL,NULL,NULL,NULL,'',NULL,'313C411C58A1',0,NULL,'{"at": "2026-03-02T08:30:05.276604+00:00", "person": 14, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(162,'2404d94eec80498fb0a857e3a7e77319',1,38,NULL,'channel','subscriber_removed','{}','sent',1,'2026-03-02 08:30:05.286080','2026-03-02 08:30:05.276604',NULL,NULL,NULL,'C0EQUIPE','1772440205.327088','','2026-03-02 08:30:05.329624','313C411C58A1',0,NULL,'{"at": "2026-03-02T08:30:05.276604+00:00", "person": 14, "author": 1, "with_reason": false}',NULL);
INSERT INTO "outbox" VALUES(163,'c6838553517d4fdea5b2e2901932bff8',1,39,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.366857','2026-03-02 08:30:05.363567',NULL,NULL,NULL,'D0CLAIRE','1772440205.400713','','2026-03-02 08:30:05.402911','24933ED1628B',0,NULL,'{"at": "2026-03-02T08:30:05.363567+00:00", "answer": null, "person": 7}',NULL);
INSERT INTO "outbox" VALUES(164,'5e70a56bf9574d5c921147e2a6746e4f',1,39,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.366857','2026-03-02 08:30:05.363567',NULL,NULL,NULL,'D0HUGH','1772440205.401217','','2026-03-02 08:30:05.403161','24933ED1628B',0,NULL,'{"at": "2026-03-02T08:30:05.363567+00:00", "answer": null, "person": 7}',NULL);
INSERT INTO "outbox" VALUES(165,'dc82fcbb6d8a457a86cb28d396a84ae0',1,39,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.366857','2026-03-02 08:30:05.363567',NULL,NULL,NULL,'D0PAULE','1772440205.401744','','2026-03-02 08:30:05.403350','24933ED1628B',0,NULL,'{"at": "2026-03-02T08:30:05.363567+00:00", "answer": null, "person": 7}',NULL);
INSERT INTO "outbox" VALUES(166,'21a6fff71ca04d579952ed2f10094f50',1,39,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.366857','2026-03-02 08:30:05.363567',NULL,NULL,NULL,'D0REMI','1772440205.402151','','2026-03-02 08:30:05.403517','24933ED1628B',0,NULL,'{"at": "2026-03-02T08:30:05.363567+00:00", "answer": null, "person": 7}',NULL);
INSERT INTO "outbox" VALUES(167,'f02e46b3a46e484682e6360f0200f435',1,39,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.921218','2026-03-02 08:30:05.916429',NULL,NULL,'c6838553517d4fdea5b2e2901932bff8','D0CLAIRE','1772440205.400713','','2026-03-02 08:30:05.972427','2F96D4BC7065',0,NULL,'{"at": "2026-03-02T08:30:05.363567+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:05.916429+00:00"}, "person": 7}','2026-03-02 08:30:05.366857');
INSERT INTO "outbox" VALUES(168,'02399fbb2b6343ac87c25e8f2b6117b7',1,39,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.922217','2026-03-02 08:30:05.916429',NULL,NULL,'5e70a56bf9574d5c921147e2a6746e4f','D0HUGH','1772440205.401217','','2026-03-02 08:30:05.972692','2F96D4BC7065',0,NULL,'{"at": "2026-03-02T08:30:05.363567+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:05.916429+00:00"}, "person": 7}','2026-03-02 08:30:05.366857');
INSERT INTO "outbox" VALUES(169,'3c6e54b2555841a6be4d7a3492464677',1,39,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.922518','2026-03-02 08:30:05.916429',NULL,NULL,'dc82fcbb6d8a457a86cb28d396a84ae0','D0PAULE','1772440205.401744','','2026-03-02 08:30:05.972879','2F96D4BC7065',0,NULL,'{"at": "2026-03-02T08:30:05.363567+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:05.916429+00:00"}, "person": 7}','2026-03-02 08:30:05.366857');
INSERT INTO "outbox" VALUES(170,'c01bc9e9100140cf95e43f7917b37177',1,39,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.922776','2026-03-02 08:30:05.916429',NULL,NULL,'21a6fff71ca04d579952ed2f10094f50','D0REMI','1772440205.402151','','2026-03-02 08:30:05.973038','2F96D4BC7065',0,NULL,'{"at": "2026-03-02T08:30:05.363567+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:05.916429+00:00"}, "person": 7}','2026-03-02 08:30:05.366857');
INSERT INTO "outbox" VALUES(171,'b801d0a161ce4122919a5c925179b2c3',1,39,7,'7','enrolment_refused','{}','sent',1,'2026-03-02 08:30:05.923443','2026-03-02 08:30:05.916429',NULL,NULL,NULL,'D0MARC','1772440205.971424','','2026-03-02 08:30:05.974269','2F96D4BC7065',0,NULL,'{"at": "2026-03-02T08:30:05.916429+00:00", "person": 7, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(172,'f78042db8aa34d68892427d5e2fc0df4',1,39,NULL,'channel','enrolment_refused','{}','sent',1,'2026-03-02 08:30:05.923443','2026-03-02 08:30:05.916429',NULL,NULL,NULL,'C0EQUIPE','1772440205.971809','','2026-03-02 08:30:05.974482','2F96D4BC7065',0,NULL,'{"at": "2026-03-02T08:30:05.916429+00:00", "person": 7, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(173,'ddf75a81f83d4745b1b8312d2257a001',1,41,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.008526','2026-03-02 08:30:06.004598',NULL,NULL,NULL,'D0CLAIRE','1772440206.055271','','2026-03-02 08:30:06.058206','D93D48968D98',0,NULL,'{"at": "2026-03-02T08:30:06.004598+00:00", "answer": null, "person": 15}',NULL);
INSERT INTO "outbox" VALUES(174,'8721659aea054d86a003ca6dac0398d4',1,41,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.008526','2026-03-02 08:30:06.004598',NULL,NULL,NULL,'D0HUGH','1772440206.055923','','2026-03-02 08:30:06.058629','D93D48968D98',0,NULL,'{"at": "2026-03-02T08:30:06.004598+00:00", "answer": null, "person": 15}',NULL);
INSERT INTO "outbox" VALUES(175,'636df889cd23491689cad5bd1ecb75f6',1,41,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.008526','2026-03-02 08:30:06.004598',NULL,NULL,NULL,'D0PAULE','1772440206.056425','','2026-03-02 08:30:06.059156','D93D48968D98',0,NULL,'{"at": "2026-03-02T08:30:06.004598+00:00", "answer": null, "person": 15}',NULL);
INSERT INTO "outbox" VALUES(176,'80a15f1e29f14a15ae4ff3c2f3b56391',1,41,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.008526','2026-03-02 08:30:06.004598',NULL,NULL,NULL,'D0REMI','1772440206.056858','','2026-03-02 08:30:06.059503','D93D48968D98',0,NULL,'{"at": "2026-03-02T08:30:06.004598+00:00", "answer": null, "person": 15}',NULL);
INSERT INTO "outbox" VALUES(177,'e057fcab8f7347dea90d84a10f364cfc',1,41,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.559205','2026-03-02 08:30:06.553189',NULL,NULL,'ddf75a81f83d4745b1b8312d2257a001','D0CLAIRE','1772440206.055271','','2026-03-02 08:30:06.670209','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.004598+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:06.553189+00:00"}, "person": 15}','2026-03-02 08:30:06.008526');
INSERT INTO "outbox" VALUES(178,'3e8c6796b570413e9a8fd908e4b3ab5b',1,41,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.559865','2026-03-02 08:30:06.553189',NULL,NULL,'8721659aea054d86a003ca6dac0398d4','D0HUGH','1772440206.055923','','2026-03-02 08:30:06.670622','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.004598+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:06.553189+00:00"}, "person": 15}','2026-03-02 08:30:06.008526');
INSERT INTO "outbox" VALUES(179,'edf9fdc0acc240c3aa105087c1328c2b',1,41,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.560192','2026-03-02 08:30:06.553189',NULL,NULL,'636df889cd23491689cad5bd1ecb75f6','D0PAULE','1772440206.056425','','2026-03-02 08:30:06.670962','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.004598+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:06.553189+00:00"}, "person": 15}','2026-03-02 08:30:06.008526');
INSERT INTO "outbox" VALUES(180,'071f0dfbc63145ee8f27907693d259ce',1,41,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.560469','2026-03-02 08:30:06.553189',NULL,NULL,'80a15f1e29f14a15ae4ff3c2f3b56391','D0REMI','1772440206.056858','','2026-03-02 08:30:06.671287','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.004598+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:06.553189+00:00"}, "person": 15}','2026-03-02 08:30:06.008526');
INSERT INTO "outbox" VALUES(181,'3832192d15f84508a2898214d9c64330',1,43,1,'1','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:06.564639','2026-03-02 08:30:06.553189',NULL,NULL,NULL,'D0CLAIRE','1772440206.666749','','2026-03-02 08:30:06.672284','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(182,'9805b16cc3a34ee29f53547f26789987',1,43,2,'2','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:06.564639','2026-03-02 08:30:06.553189',NULL,NULL,NULL,'D0HUGH','1772440206.667552','','2026-03-02 08:30:06.672598','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(183,'ee8378adb25c4fcabc2acb9af6d4012d',1,43,3,'3','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:06.564639','2026-03-02 08:30:06.553189',NULL,NULL,NULL,'D0PAULE','1772440206.668269','','2026-03-02 08:30:06.672935','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(184,'c60dbc36463c485d85fae004c2d498de',1,43,4,'4','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:06.564639','2026-03-02 08:30:06.553189',NULL,NULL,NULL,'D0REMI','1772440206.668984','','2026-03-02 08:30:06.673335','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(185,'329ef6fd036149fdba47d9429f040aba',1,43,5,'5','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:06.564639','2026-03-02 08:30:06.553189',NULL,NULL,NULL,NULL,NULL,'',NULL,'461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(186,'d64062c5652d48b284fa847bb12ef6fe',1,43,NULL,'channel','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:06.565387','2026-03-02 08:30:06.553189',NULL,NULL,NULL,'C0EQUIPE','1772440206.678167','','2026-03-02 08:30:06.680012','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(187,'f4b0d7781ae24b73a06cc6c0064973f1',1,41,15,'15','enrolment_approved','{}','sent',1,'2026-03-02 08:30:06.568990','2026-03-02 08:30:06.553189',NULL,NULL,NULL,'D0EMMA','1772440206.678918','','2026-03-02 08:30:06.680415','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(188,'ab197a85b6ca44e591d6492b213a4926',1,41,NULL,'channel','enrolment_approved','{}','sent',1,'2026-03-02 08:30:06.568990','2026-03-02 08:30:06.553189',NULL,NULL,NULL,'C0EQUIPE','1772440206.784985','','2026-03-02 08:30:06.789194','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(189,'3a14f5120d4c488f89f40198302b6af1',1,43,6,'6','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:06.611375','2026-03-02 08:30:06.553189',NULL,NULL,NULL,'D0ANNE','1772440206.743113','','2026-03-02 08:30:06.755995','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(190,'d524fc47cedd49fd93a945994478103e',1,43,7,'7','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:06.611375','2026-03-02 08:30:06.553189',NULL,NULL,NULL,'D0MARC','1772440206.744951','','2026-03-02 08:30:06.756546','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(191,'25b4fc90e55d4c10ac7a09bdddc715d7',1,43,8,'8','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:06.611375','2026-03-02 08:30:06.553189',NULL,NULL,NULL,'D0ZOE','1772440206.748537','','2026-03-02 08:30:06.756899','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(192,'a0bff83aa5d540adaa15e785193eda16',1,43,9,'9','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:06.611375','2026-03-02 08:30:06.553189',NULL,NULL,NULL,'D0NORA','1772440206.750775','','2026-03-02 08:30:06.757217','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(193,'d383344703134c258374f22ed61085be',1,43,10,'10','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:06.611375','2026-03-02 08:30:06.553189',NULL,NULL,NULL,'D0BRUNO','1772440206.751643','','2026-03-02 08:30:06.757664','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(194,'9732d20d05ac4ee4b2a3d64a711fa7fd',1,43,11,'11','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:06.611375','2026-03-02 08:30:06.553189',NULL,NULL,NULL,'D0OSCAR','1772440206.752481','','2026-03-02 08:30:06.757992','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(195,'4b656c9476c04893a45c0528b7223783',1,43,18,'18','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:06.611375','2026-03-02 08:30:06.553189',NULL,NULL,NULL,NULL,NULL,'',NULL,'461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(196,'c400827fd5734654981440982e0d0a53',1,43,19,'19','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:06.611375','2026-03-02 08:30:06.553189',NULL,NULL,NULL,'D100000','1772440206.753336','','2026-03-02 08:30:06.758278','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(197,'03358cfd3d3f4bc7a7da224975370cc4',1,43,20,'20','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:06.611375','2026-03-02 08:30:06.553189',NULL,NULL,NULL,'D100001','1772440206.753985','','2026-03-02 08:30:06.758537','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(198,'0c9927c2b69f46b4ae6bac0a28db30e5',1,43,21,'21','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:06.611375','2026-03-02 08:30:06.553189',NULL,NULL,NULL,'D100002','1772440206.754570','','2026-03-02 08:30:06.758790','461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(199,'9d97960b14984073a9da452938fef23e',1,43,22,'22','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:06.611375','2026-03-02 08:30:06.553189',NULL,NULL,NULL,NULL,NULL,'',NULL,'461FDAA2EBD6',0,NULL,'{"at": "2026-03-02T08:30:06.553189+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(200,'c721eb2b45f14f80a2f4df4544efb5de',1,44,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.835199','2026-03-02 08:30:06.822874',NULL,NULL,NULL,'D0CLAIRE','1772440206.898142','','2026-03-02 08:30:06.913664','51CE51F66ED6',0,NULL,'{"at": "2026-03-02T08:30:06.822874+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(201,'e7dae0ffe24344d19bb3eaf3e18c0ab1',1,44,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.835199','2026-03-02 08:30:06.822874',NULL,NULL,NULL,'D0HUGH','1772440206.899531','','2026-03-02 08:30:06.914098','51CE51F66ED6',0,NULL,'{"at": "2026-03-02T08:30:06.822874+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(202,'61d55d93fbdb489f9b0764bce2705656',1,44,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.835199','2026-03-02 08:30:06.822874',NULL,NULL,NULL,'D0PAULE','1772440206.906421','','2026-03-02 08:30:06.917374','51CE51F66ED6',0,NULL,'{"at": "2026-03-02T08:30:06.822874+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(203,'ddd559e3289f4445a0cdd1109c6a4a52',1,44,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.835199','2026-03-02 08:30:06.822874',NULL,NULL,NULL,'D0REMI','1772440206.908648','','2026-03-02 08:30:06.918288','51CE51F66ED6',0,NULL,'{"at": "2026-03-02T08:30:06.822874+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(204,'8fd48526e87a4511b60e0206bad66e9f',1,44,15,'15','enrolment_asked','{}','sent',1,'2026-03-02 08:30:06.835199','2026-03-02 08:30:06.822874',NULL,NULL,NULL,'D0EMMA','1772440206.910252','','2026-03-02 08:30:06.918734','51CE51F66ED6',0,NULL,'{"at": "2026-03-02T08:30:06.822874+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(205,'415e3123d4ec443087aea620bc667b0f',1,45,1,'1','access_ending','{}','sent',1,'2026-03-10 08:00:00.278426','2026-03-10 08:00:00.249258',NULL,NULL,NULL,'D0CLAIRE','1773129600.340097','','2026-03-10 08:00:00.343115','209CE15695AE',0,NULL,'{"at": "2026-03-10T08:00:00.249258+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}',NULL);
INSERT INTO "outbox" VALUES(206,'5319f5a729fe4d868e9813bae99190d1',1,45,2,'2','access_ending','{}','sent',1,'2026-03-10 08:00:00.278426','2026-03-10 08:00:00.249258',NULL,NULL,NULL,'D0HUGH','1773129600.341547','','2026-03-10 08:00:00.343353','209CE15695AE',0,NULL,'{"at": "2026-03-10T08:00:00.249258+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}',NULL);
INSERT INTO "outbox" VALUES(207,'fda53063ded64f48b125c87023f3c6a2',1,45,3,'3','access_ending','{}','sent',1,'2026-03-10 08:00:00.278426','2026-03-10 08:00:00.249258',NULL,NULL,NULL,'D0PAULE','1773129600.342086','','2026-03-10 08:00:00.343521','209CE15695AE',0,NULL,'{"at": "2026-03-10T08:00:00.249258+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}',NULL);
INSERT INTO "outbox" VALUES(208,'7c0dc42a62764e878ae86aa6c5a9aa01',1,44,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.325253','2026-03-10 08:00:00.305441',NULL,NULL,'c721eb2b45f14f80a2f4df4544efb5de','D0CLAIRE','1772440206.898142','','2026-03-10 08:00:00.380796','0F64D6D886E3',0,NULL,'{"at": "2026-03-02T08:30:06.822874+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.305441+00:00"}, "person": 6}','2026-03-02 08:30:06.835199');
INSERT INTO "outbox" VALUES(209,'6a93740972d54192ab086d097f6f42ee',1,44,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.326161','2026-03-10 08:00:00.305441',NULL,NULL,'e7dae0ffe24344d19bb3eaf3e18c0ab1','D0HUGH','1772440206.899531','','2026-03-10 08:00:00.380992','0F64D6D886E3',0,NULL,'{"at": "2026-03-02T08:30:06.822874+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.305441+00:00"}, "person": 6}','2026-03-02 08:30:06.835199');
INSERT INTO "outbox" VALUES(210,'67f66f88db3c439b8dc7db7b2547e297',1,44,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.326418','2026-03-10 08:00:00.305441',NULL,NULL,'61d55d93fbdb489f9b0764bce2705656','D0PAULE','1772440206.906421','','2026-03-10 08:00:00.381143','0F64D6D886E3',0,NULL,'{"at": "2026-03-02T08:30:06.822874+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.305441+00:00"}, "person": 6}','2026-03-02 08:30:06.835199');
INSERT INTO "outbox" VALUES(211,'fd37a7129fe94f40a420c984f74cddba',1,44,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.326600','2026-03-10 08:00:00.305441',NULL,NULL,'ddd559e3289f4445a0cdd1109c6a4a52','D0REMI','1772440206.908648','','2026-03-10 08:00:00.381277','0F64D6D886E3',0,NULL,'{"at": "2026-03-02T08:30:06.822874+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.305441+00:00"}, "person": 6}','2026-03-02 08:30:06.835199');
INSERT INTO "outbox" VALUES(212,'5aba5a92b26246c98bc5672f5641fb2c',1,44,15,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.326739','2026-03-10 08:00:00.305441',NULL,NULL,'8fd48526e87a4511b60e0206bad66e9f','D0EMMA','1772440206.910252','','2026-03-10 08:00:00.381407','0F64D6D886E3',0,NULL,'{"at": "2026-03-02T08:30:06.822874+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.305441+00:00"}, "person": 6}','2026-03-02 08:30:06.835199');
INSERT INTO "outbox" VALUES(213,'e4aa67fc0475487fad8c3a7e1f9dda49',1,44,6,'6','enrolment_expired','{}','sent',1,'2026-03-10 08:00:00.328785','2026-03-10 08:00:00.305441',NULL,NULL,NULL,'D0ANNE','1773129600.379976','','2026-03-10 08:00:00.381675','0F64D6D886E3',0,NULL,'{"at": "2026-03-10T08:00:00.305441+00:00", "person": 6}',NULL);
INSERT INTO "outbox" VALUES(214,'2b4ba26b56264403b64e315a7d1e2360',1,46,NULL,'channel','journal_head','{}','sent',1,'2026-03-10 08:00:00.404471','2026-03-10 08:00:00.379583',NULL,NULL,NULL,'C0EQUIPE','1773129600.443878','','2026-03-10 08:00:00.444621','541048EF5026',0,NULL,'{"at": "2026-03-10T08:00:00.379583+00:00", "lines": 46, "hash": "5c7d756d48226ddfe73ccb5f0df02ccd407eae973c8554ff593d98f1c2327ff8"}',NULL);
INSERT INTO "outbox" VALUES(215,'7481af203ce84a8b89606fae36039557',1,47,1,'1','member_joined','{}','sent',1,'2026-03-10 08:00:00.492213','2026-03-10 08:00:00.481921',NULL,NULL,NULL,'D0CLAIRE','1773129600.549750','','2026-03-10 08:00:00.551926','C7B5D9996FA3',0,NULL,'{"at": "2026-03-10T08:00:00.481921+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(216,'7e6ef04f351644ce81011e3ff9711842',1,47,2,'2','member_joined','{}','sent',1,'2026-03-10 08:00:00.492213','2026-03-10 08:00:00.481921',NULL,NULL,NULL,'D0HUGH','1773129600.550337','','2026-03-10 08:00:00.552145','C7B5D9996FA3',0,NULL,'{"at": "2026-03-10T08:00:00.481921+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(217,'90699108aafa42aa9d7b0a5b1bdd16c2',1,47,3,'3','member_joined','{}','sent',1,'2026-03-10 08:00:00.492213','2026-03-10 08:00:00.481921',NULL,NULL,NULL,'D0PAULE','1773129600.550870','','2026-03-10 08:00:00.552291','C7B5D9996FA3',0,NULL,'{"at": "2026-03-10T08:00:00.481921+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(218,'453993f2e7c744df9c07ac480f0a7353',1,47,15,'15','member_joined','{}','sent',1,'2026-03-10 08:00:00.492213','2026-03-10 08:00:00.481921',NULL,NULL,NULL,'D0EMMA','1773129600.551281','','2026-03-10 08:00:00.552422','C7B5D9996FA3',0,NULL,'{"at": "2026-03-10T08:00:00.481921+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(219,'969a1787b2c14f4685d9b119994bebaa',1,47,1,NULL,'member_joined','{}','sent',1,'2026-03-10 08:00:00.679254','2026-03-10 08:00:00.672755',NULL,NULL,'7481af203ce84a8b89606fae36039557','D0CLAIRE','1773129600.549750','','2026-03-10 08:00:00.714489','104C3C8E6A6E',0,NULL,'{"at": "2026-03-10T08:00:00.481921+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.672755+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}','2026-03-10 08:00:00.492213');
INSERT INTO "outbox" VALUES(220,'f5c43a17119c4d6897b849c78ee5eaee',1,47,2,NULL,'member_joined','{}','sent',1,'2026-03-10 08:00:00.679525','2026-03-10 08:00:00.672755',NULL,NULL,'7e6ef04f351644ce81011e3ff9711842','D0HUGH','1773129600.550337','','2026-03-10 08:00:00.714754','104C3C8E6A6E',0,NULL,'{"at": "2026-03-10T08:00:00.481921+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.672755+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}','2026-03-10 08:00:00.492213');
INSERT INTO "outbox" VALUES(221,'b985133862014a148fbe0951e4517950',1,47,3,NULL,'member_joined','{}','sent',1,'2026-03-10 08:00:00.679706','2026-03-10 08:00:00.672755',NULL,NULL,'90699108aafa42aa9d7b0a5b1bdd16c2','D0PAULE','1773129600.550870','','2026-03-10 08:00:00.714933','104C3C8E6A6E',0,NULL,'{"at": "2026-03-10T08:00:00.481921+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.672755+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}','2026-03-10 08:00:00.492213');
INSERT INTO "outbox" VALUES(222,'adc28aa6eff144c8892d4e5ea344d177',1,47,15,NULL,'member_joined','{}','sent',1,'2026-03-10 08:00:00.679982','2026-03-10 08:00:00.672755',NULL,NULL,'453993f2e7c744df9c07ac480f0a7353','D0EMMA','1773129600.551281','','2026-03-10 08:00:00.715089','104C3C8E6A6E',0,NULL,'{"at": "2026-03-10T08:00:00.481921+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.672755+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}','2026-03-10 08:00:00.492213');
INSERT INTO "outbox" VALUES(223,'f506307a05d7438fad4dae7bf45d61d5',1,49,1,'1','member_joined','{}','sent',1,'2026-03-10 08:00:00.830852','2026-03-10 08:00:00.827496',NULL,NULL,NULL,'D0CLAIRE','1773129600.880054','','2026-03-10 08:00:00.882174','8779D7D2A0EF',0,NULL,'{"at": "2026-03-10T08:00:00.827496+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(224,'a579045fdf41414d92179387a61a35eb',1,49,2,'2','member_joined','{}','sent',1,'2026-03-10 08:00:00.830852','2026-03-10 08:00:00.827496',NULL,NULL,NULL,'D0HUGH','1773129600.880620','','2026-03-10 08:00:00.882601','8779D7D2A0EF',0,NULL,'{"at": "2026-03-10T08:00:00.827496+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(225,'905d20a627514a22b490af13bc217cb8',1,49,3,'3','member_joined','{}','sent',1,'2026-03-10 08:00:00.830852','2026-03-10 08:00:00.827496',NULL,NULL,NULL,'D0PAULE','1773129600.881166','','2026-03-10 08:00:00.882929','8779D7D2A0EF',0,NULL,'{"at": "2026-03-10T08:00:00.827496+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(226,'ad04ff962ad9467c96e0283904a01991',1,49,15,'15','member_joined','{}','sent',1,'2026-03-10 08:00:00.830852','2026-03-10 08:00:00.827496',NULL,NULL,NULL,'D0EMMA','1773129600.881569','','2026-03-10 08:00:00.883181','8779D7D2A0EF',0,NULL,'{"at": "2026-03-10T08:00:00.827496+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(227,'1ef3d9fc51b84f96aa7f1d909a4541a0',1,50,1,'1','member_changed','{}','sent',1,'2026-03-10 08:00:00.873334','2026-03-10 08:00:00.848095',NULL,NULL,NULL,'D0CLAIRE','1773129601.120285','','2026-03-10 08:00:01.125949','12A726158877',0,NULL,'{"at": "2026-03-10T08:00:00.848095+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}',NULL);
INSERT INTO "outbox" VALUES(228,'824c75a22691481691322ab2e3bc83ba',1,50,2,'2','member_changed','{}','sent',1,'2026-03-10 08:00:00.873334','2026-03-10 08:00:00.848095',NULL,NULL,NULL,'D0HUGH','1773129601.123786','','2026-03-10 08:00:01.126191','12A726158877',0,NULL,'{"at": "2026-03-10T08:00:00.848095+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}',NULL);
INSERT INTO "outbox" VALUES(229,'e8e2a6d0a7f74a10a8b07b6596bf1202',1,50,3,'3','member_changed','{}','sent',1,'2026-03-10 08:00:00.873334','2026-03-10 08:00:00.848095',NULL,NULL,NULL,'D0PAULE','1773129601.124294','','2026-03-10 08:00:01.126400','12A726158877',0,NULL,'{"at": "2026-03-10T08:00:00.848095+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}',NULL);
INSERT INTO "outbox" VALUES(230,'67517bcb0e0544cd972aac772a1bf7bf',1,50,15,'15','member_changed','{}','sent',1,'2026-03-10 08:00:00.873334','2026-03-10 08:00:00.848095',NULL,NULL,NULL,'D0EMMA','1773129601.124660','','2026-03-10 08:00:01.126578','12A726158877',0,NULL,'{"at": "2026-03-10T08:00:00.848095+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}',NULL);
INSERT INTO "outbox" VALUES(231,'96a9df394c61419eb9bc9ab6c7635f69',1,52,11,'11','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:00.924578','2026-03-10 08:00:00.888958',NULL,NULL,NULL,NULL,NULL,'',NULL,'F9138A0C6F15',0,NULL,'{"at": "2026-03-10T08:00:00.888958+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(232,'d579a72fa7ba472e993a51eda620b32d',1,52,1,'1','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:00.926613','2026-03-10 08:00:00.888958',NULL,NULL,NULL,'D0CLAIRE','1773129601.164391','','2026-03-10 08:00:01.172907','F9138A0C6F15',0,NULL,'{"at": "2026-03-10T08:00:00.888958+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(233,'22a2cdaa7ad44972a6e56c4fbba5ff05',1,52,2,'2','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:00.926613','2026-03-10 08:00:00.888958',NULL,NULL,NULL,'D0HUGH','1773129601.168972','','2026-03-10 08:00:01.173120','F9138A0C6F15',0,NULL,'{"at": "2026-03-10T08:00:00.888958+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(234,'3d821283de4b4482870a5de6c9ca354c',1,52,3,'3','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:00.926613','2026-03-10 08:00:00.888958',NULL,NULL,NULL,'D0PAULE','1773129601.171081','','2026-03-10 08:00:01.173277','F9138A0C6F15',0,NULL,'{"at": "2026-03-10T08:00:00.888958+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(235,'9173d81d1fbb46f592026a1c3a5591c6',1,52,4,'4','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:00.926613','2026-03-10 08:00:00.888958',NULL,NULL,NULL,'D0REMI','1773129601.124969','','2026-03-10 08:00:01.126733','F9138A0C6F15',0,NULL,'{"at": "2026-03-10T08:00:00.888958+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(236,'4ae379cfb5c243578a5eb7b6eea02c4d',1,52,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:00.926613','2026-03-10 08:00:00.888958',NULL,NULL,NULL,NULL,NULL,'',NULL,'F9138A0C6F15',0,NULL,'{"at": "2026-03-10T08:00:00.888958+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(237,'a5632c592b484cd98334f18c174de06e',1,52,15,'15','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:00.926613','2026-03-10 08:00:00.888958',NULL,NULL,NULL,'D0EMMA','1773129601.171743','','2026-03-10 08:00:01.173425','F9138A0C6F15',0,NULL,'{"at": "2026-03-10T08:00:00.888958+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(238,'1902ffe8598c48109fef425fb30a0fe2',1,52,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:00.927235','2026-03-10 08:00:00.888958',NULL,NULL,NULL,'C0EQUIPE','1773129601.125226','','2026-03-10 08:00:01.126870','F9138A0C6F15',0,NULL,'{"at": "2026-03-10T08:00:00.888958+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(239,'d24b38979474479dbac8d519661b1bbd',1,53,1,'1','member_returned','{}','sent',1,'2026-03-10 08:00:01.398241','2026-03-10 08:00:01.395533',NULL,NULL,NULL,'D0CLAIRE','1773129601.510518','','2026-03-10 08:00:01.514958','C42E99A5C237',0,NULL,'{"at": "2026-03-10T08:00:01.395533+00:00", "answer": null, "person": 11}',NULL);
INSERT INTO "outbox" VALUES(240,'79e3d902f9fd4a5db33ef53ae20445d3',1,53,2,'2','member_returned','{}','sent',1,'2026-03-10 08:00:01.398241','2026-03-10 08:00:01.395533',NULL,NULL,NULL,'D0HUGH','1773129601.511354','','2026-03-10 08:00:01.515170','C42E99A5C237',0,NULL,'{"at": "2026-03-10T08:00:01.395533+00:00", "answer": null, "person": 11}',NULL);
INSERT INTO "outbox" VALUES(241,'9a939eae2d164532a76d0e160db68d01',1,53,3,'3','member_returned','{}','sent',1,'2026-03-10 08:00:01.398241','2026-03-10 08:00:01.395533',NULL,NULL,NULL,'D0PAULE','1773129601.511784','','2026-03-10 08:00:01.515342','C42E99A5C237',0,NULL,'{"at": "2026-03-10T08:00:01.395533+00:00", "answer": null, "person": 11}',NULL);
INSERT INTO "outbox" VALUES(242,'b68170a7155946a783907c27e752a64b',1,53,15,'15','member_returned','{}','sent',1,'2026-03-10 08:00:01.398241','2026-03-10 08:00:01.395533',NULL,NULL,NULL,'D0EMMA','1773129601.512180','','2026-03-10 08:00:01.515498','C42E99A5C237',0,NULL,'{"at": "2026-03-10T08:00:01.395533+00:00", "answer": null, "person": 11}',NULL);
INSERT INTO "outbox" VALUES(243,'6427f7b1b86749799572eb39b272f011',1,52,1,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.428431','2026-03-10 08:00:01.395533',NULL,NULL,'d579a72fa7ba472e993a51eda620b32d','D0CLAIRE','1773129601.164391','','2026-03-10 08:00:01.513322','C42E99A5C237',0,NULL,'{"at": "2026-03-10T08:00:00.888958+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.395533+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:00.926613');
INSERT INTO "outbox" VALUES(244,'e90103fc706a49699d0191093da98c84',1,52,2,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.428927','2026-03-10 08:00:01.395533',NULL,NULL,'22a2cdaa7ad44972a6e56c4fbba5ff05','D0HUGH','1773129601.168972','','2026-03-10 08:00:01.513634','C42E99A5C237',0,NULL,'{"at": "2026-03-10T08:00:00.888958+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.395533+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:00.926613');
INSERT INTO "outbox" VALUES(245,'dd22b1d7b18b417ab469ae25eae0b16b',1,52,3,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.429315','2026-03-10 08:00:01.395533',NULL,NULL,'3d821283de4b4482870a5de6c9ca354c','D0PAULE','1773129601.171081','','2026-03-10 08:00:01.513841','C42E99A5C237',0,NULL,'{"at": "2026-03-10T08:00:00.888958+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.395533+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:00.926613');
INSERT INTO "outbox" VALUES(246,'2828076d42d24598ac68eba78c5077a2',1,52,4,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.429660','2026-03-10 08:00:01.395533',NULL,NULL,'9173d81d1fbb46f592026a1c3a5591c6','D0REMI','1773129601.124969','','2026-03-10 08:00:02.635756','C42E99A5C237',0,NULL,'{"at": "2026-03-10T08:00:00.888958+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.395533+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:00.926613');
INSERT INTO "outbox" VALUES(247,'e6e55d1c6e094855a08986073a7c4ed6',1,52,15,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.430010','2026-03-10 08:00:01.395533',NULL,NULL,'a5632c592b484cd98334f18c174de06e','D0EMMA','1773129601.171743','','2026-03-10 10:00:00.189078','C42E99A5C237',0,NULL,'{"at": "2026-03-10T08:00:00.888958+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.395533+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:00.926613');
INSERT INTO "outbox" VALUES(248,'88cbcba25b8c4f80877476c98cbfc9f9',1,56,9,'9','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.644967','2026-03-10 08:00:01.638748',NULL,NULL,NULL,NULL,NULL,'',NULL,'9D96FE901357',0,NULL,'{"at": "2026-03-10T08:00:01.638748+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(249,'9432bd8fd8e34af6b877876e91488b08',1,56,1,'1','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.646889','2026-03-10 08:00:01.638748',NULL,NULL,NULL,'D0CLAIRE','1773129601.732721','','2026-03-10 08:00:01.744313','9D96FE901357',0,NULL,'{"at": "2026-03-10T08:00:01.638748+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(250,'a462f4cdd44f436ab24b1318edf632c5',1,56,2,'2','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.646889','2026-03-10 08:00:01.638748',NULL,NULL,NULL,'D0HUGH','1773129601.738699','','2026-03-10 08:00:01.744722','9D96FE901357',0,NULL,'{"at": "2026-03-10T08:00:01.638748+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(251,'2f028568373449288066eb46d22d76b3',1,56,3,'3','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.646889','2026-03-10 08:00:01.638748',NULL,NULL,NULL,'D0PAULE','1773129601.739516','','2026-03-10 08:00:01.745080','9D96FE901357',0,NULL,'{"at": "2026-03-10T08:00:01.638748+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(252,'8cb965f9b7074d0a88d81da9b7fcb204',1,56,4,'4','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.646889','2026-03-10 08:00:01.638748',NULL,NULL,NULL,'D0REMI','1773129601.740170','','2026-03-10 08:00:01.745406','9D96FE901357',0,NULL,'{"at": "2026-03-10T08:00:01.638748+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(253,'409b4aa715f5416881a2f5696da59d21',1,56,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.646889','2026-03-10 08:00:01.638748',NULL,NULL,NULL,NULL,NULL,'',NULL,'9D96FE901357',0,NULL,'{"at": "2026-03-10T08:00:01.638748+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(254,'b75bba1e9e594aaa86886518addfe0fc',1,56,15,'15','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.646889','2026-03-10 08:00:01.638748',NULL,NULL,NULL,'D0EMMA','1773129601.740839','','2026-03-10 08:00:01.745709','9D96FE901357',0,NULL,'{"at": "2026-03-10T08:00:01.638748+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(255,'82141443623c42be93cc55ec996006fb',1,56,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.647757','2026-03-10 08:00:01.638748',NULL,NULL,NULL,'C0EQUIPE','1773129601.741883','','2026-03-10 08:00:01.745976','9D96FE901357',0,NULL,'{"at": "2026-03-10T08:00:01.638748+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(256,'55ec648b78ed4c0797b5bb7019264804',1,58,10,'10','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.728468','2026-03-10 08:00:01.676926',NULL,NULL,NULL,NULL,NULL,'',NULL,'D872A3F6951E',0,NULL,'{"at": "2026-03-10T08:00:01.676926+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(257,'0c2336de2ae44e0d8c84abeeb2bb095e',1,58,1,'1','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.737486','2026-03-10 08:00:01.676926',NULL,NULL,NULL,'D0CLAIRE','1773129601.856438','','2026-03-10 08:00:01.873143','D872A3F6951E',0,NULL,'{"at": "2026-03-10T08:00:01.676926+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(258,'7dc72114dd944c78a159e11ad9ccafa4',1,58,2,'2','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.737486','2026-03-10 08:00:01.676926',NULL,NULL,NULL,'D0HUGH','1773129601.862509','','2026-03-10 08:00:01.873628','D872A3F6951E',0,NULL,'{"at": "2026-03-10T08:00:01.676926+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(259,'f9294b4c45a14de4a90701094e284753',1,58,3,'3','subscriber_suspended','{}','cancelled',0,'2026-03-10 08:00:01.737486','2026-03-10 08:00:01.676926',NULL,NULL,NULL,NULL,NULL,'','2026-03-10 08:00:01.753280','D872A3F6951E',0,NULL,'{"at": "2026-03-10T08:00:01.676926+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(260,'8a4aaff0025b4030883f257ce7037288',1,58,4,'4','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.737486','2026-03-10 08:00:01.676926',NULL,NULL,NULL,'D0REMI','1773129601.863397','','2026-03-10 08:00:01.874080','D872A3F6951E',0,NULL,'{"at": "2026-03-10T08:00:01.676926+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(261,'b1bc61abbd934b76b0aaac655971d106',1,58,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.737486','2026-03-10 08:00:01.676926',NULL,NULL,NULL,NULL,NULL,'',NULL,'D872A3F6951E',0,NULL,'{"at": "2026-03-10T08:00:01.676926+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(262,'350ae6b024a7469ab18b6a2bb006cacf',1,58,15,'15','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.737486','2026-03-10 08:00:01.676926',NULL,NULL,NULL,'D0EMMA','1773129601.864186','','2026-03-10 08:00:01.874692','D872A3F6951E',0,NULL,'{"at": "2026-03-10T08:00:01.676926+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(263,'74a6ede33ef04c869588067af61e71cb',1,58,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.742964','2026-03-10 08:00:01.676926',NULL,NULL,NULL,'C0EQUIPE','1773129601.864831','','2026-03-10 08:00:01.875035','D872A3F6951E',0,NULL,'{"at": "2026-03-10T08:00:01.676926+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(264,'95f9f105a0944383be5169b3d5fba8da',1,59,1,'1','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.801824','2026-03-10 08:00:01.753280',NULL,NULL,NULL,'D0CLAIRE','1773129601.935822','','2026-03-10 08:00:01.942632','97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(265,'37aecbafbbb6493c89f1f50fe73e50a9',1,59,2,'2','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.801824','2026-03-10 08:00:01.753280',NULL,NULL,NULL,'D0HUGH','1773129601.936332','','2026-03-10 08:00:01.942914','97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(266,'3d856df7d9ea44008c6acae5fe129032',1,59,4,'4','administrator_resigned','{}','cancelled',0,'2026-03-10 08:00:01.801824','2026-03-10 08:00:01.753280',NULL,NULL,NULL,NULL,NULL,'','2026-03-10 08:00:01.820025','97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(267,'ab06215a0cee4207986c4f52d1689c85',1,59,5,'5','administrator_resigned','{}','unreachable',0,'2026-03-10 08:00:01.801824','2026-03-10 08:00:01.753280',NULL,NULL,NULL,NULL,NULL,'',NULL,'97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(268,'fefff98f8feb4821b33d91f937df26dd',1,59,6,'6','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.801824','2026-03-10 08:00:01.753280',NULL,NULL,NULL,'D0ANNE','1773129601.865469','','2026-03-10 08:00:01.875378','97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(269,'5721cbe287664c74adf485c5bf27b04a',1,59,NULL,'channel','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.802771','2026-03-10 08:00:01.753280',NULL,NULL,NULL,'C0EQUIPE','1773129601.936761','','2026-03-10 08:00:01.943082','97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(270,'4f054a5cda4d43e480f5061e58f2321b',1,59,15,'15','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.811128','2026-03-10 08:00:01.753280',NULL,NULL,NULL,'D0EMMA','1773129601.937147','','2026-03-10 08:00:01.943246','97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(271,'6584428e0d944699b9f629f666a2ed4d',1,59,1,'1','partner_left','{}','sent',1,'2026-03-10 08:00:01.811549','2026-03-10 08:00:01.753280',NULL,NULL,NULL,'D0CLAIRE','1773129602.002030','','2026-03-10 08:00:02.004595','97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(272,'edebffbbcacc4d78bfd83c31cb5755bd',1,59,2,'2','partner_left','{}','sent',1,'2026-03-10 08:00:01.811549','2026-03-10 08:00:01.753280',NULL,NULL,NULL,'D0HUGH','1773129602.003159','','2026-03-10 08:00:02.004897','97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(273,'cb00c1b72b5442c292666b721e7167ce',1,59,4,'4','partner_left','{}','cancelled',0,'2026-03-10 08:00:01.811549','2026-03-10 08:00:01.753280',NULL,NULL,NULL,NULL,NULL,'','2026-03-10 08:00:01.820025','97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(274,'4ae49e26339043f790ecbd0f08889249',1,59,5,'5','partner_left','{}','unreachable',0,'2026-03-10 08:00:01.811549','2026-03-10 08:00:01.753280',NULL,NULL,NULL,NULL,NULL,'',NULL,'97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(275,'812f5519dbb74fcfb56c5b1909cea777',1,59,15,'15','partner_left','{}','sent',1,'2026-03-10 08:00:01.811549','2026-03-10 08:00:01.753280',NULL,NULL,NULL,'D0EMMA','1773129602.003820','','2026-03-10 08:00:02.005109','97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(276,'16abdf81ac4b4cf6b2d3ed9d6682b0b2',1,60,1,'1','partner_left','{}','sent',1,'2026-03-10 08:00:01.870262','2026-03-10 08:00:01.820025',NULL,NULL,NULL,'D0CLAIRE','1773129602.053276','','2026-03-10 08:00:02.056186','3D751231F6AC',0,NULL,'{"at": "2026-03-10T08:00:01.820025+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(277,'6e3fe08b8269489d82d716671af02e19',1,60,2,'2','partner_left','{}','sent',1,'2026-03-10 08:00:01.870262','2026-03-10 08:00:01.820025',NULL,NULL,NULL,'D0HUGH','1773129602.053877','','2026-03-10 08:00:02.056459','3D751231F6AC',0,NULL,'{"at": "2026-03-10T08:00:01.820025+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(278,'6413ddf7c3f64ee1a25f519f4c5720bc',1,60,3,'3','partner_left','{}','unreachable',0,'2026-03-10 08:00:01.870262','2026-03-10 08:00:01.820025',NULL,NULL,NULL,NULL,NULL,'',NULL,'3D751231F6AC',0,NULL,'{"at": "2026-03-10T08:00:01.820025+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(279,'f1f0a7721f0b4a9086df06c09f0a7a7f',1,60,5,'5','partner_left','{}','unreachable',0,'2026-03-10 08:00:01.870262','2026-03-10 08:00:01.820025',NULL,NULL,NULL,NULL,NULL,'',NULL,'3D751231F6AC',0,NULL,'{"at": "2026-03-10T08:00:01.820025+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(280,'349ae3b8c8024039ae4744ce179eb5c4',1,60,15,'15','partner_left','{}','sent',1,'2026-03-10 08:00:01.870262','2026-03-10 08:00:01.820025',NULL,NULL,NULL,'D0EMMA','1773129602.054877','','2026-03-10 08:00:02.056640','3D751231F6AC',0,NULL,'{"at": "2026-03-10T08:00:01.820025+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(281,'b24c790131e74f148857050aa973df91',1,59,7,'7','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.881771','2026-03-10 08:00:01.753280',NULL,NULL,NULL,'D0MARC','1773129601.937502','','2026-03-10 08:00:01.943394','97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(282,'9362023509994381ad71d110ad06d9ce',1,59,8,'8','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.881771','2026-03-10 08:00:01.753280',NULL,NULL,NULL,'D0ZOE','1773129601.937881','','2026-03-10 08:00:01.943533','97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(283,'a2a59ef478de42d5b18d4171e3912ad0',1,59,18,'18','administrator_resigned','{}','unreachable',0,'2026-03-10 08:00:01.881771','2026-03-10 08:00:01.753280',NULL,NULL,NULL,NULL,NULL,'',NULL,'97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(284,'8c23d670f115474485d9df50c544cf65',1,59,19,'19','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.881771','2026-03-10 08:00:01.753280',NULL,NULL,NULL,'D100000','1773129601.938255','','2026-03-10 08:00:01.943671','97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(285,'449bda6313ac4512aa83878fdf632d9b',1,59,20,'20','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.881771','2026-03-10 08:00:01.753280',NULL,NULL,NULL,'D100001','1773129601.941014','','2026-03-10 08:00:01.943804','97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(286,'0eac2b6bb05148c39a2901fbff73e062',1,59,21,'21','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.881771','2026-03-10 08:00:01.753280',NULL,NULL,NULL,'D100002','1773129601.941450','','2026-03-10 08:00:01.943933','97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(287,'44a95918753d45e7ac56d0f5dbb98ba1',1,59,22,'22','administrator_resigned','{}','unreachable',0,'2026-03-10 08:00:01.881771','2026-03-10 08:00:01.753280',NULL,NULL,NULL,NULL,NULL,'',NULL,'97044FFA830F',0,NULL,'{"at": "2026-03-10T08:00:01.753280+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(288,'a3b712ff9f3a479096e33186d402b496',1,62,1,'1','identity_asked','{}','sent',1,'2026-03-10 08:00:02.130310','2026-03-10 08:00:02.127919',NULL,NULL,NULL,'D0CLAIRE','1773129602.168798','','2026-03-10 08:00:02.170621','59C7BF1D517D',0,NULL,'{"at": "2026-03-10T08:00:02.127919+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}',NULL);
INSERT INTO "outbox" VALUES(289,'862480a8d0a84256bf89ac559a0c7816',1,62,2,'2','identity_asked','{}','sent',1,'2026-03-10 08:00:02.130310','2026-03-10 08:00:02.127919',NULL,NULL,NULL,'D0HUGH','1773129602.169462','','2026-03-10 08:00:02.170893','59C7BF1D517D',0,NULL,'{"at": "2026-03-10T08:00:02.127919+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}',NULL);
INSERT INTO "outbox" VALUES(290,'26c4f6002d10407484581ead56540156',1,62,15,'15','identity_asked','{}','sent',1,'2026-03-10 08:00:02.130310','2026-03-10 08:00:02.127919',NULL,NULL,NULL,'D0EMMA','1773129602.169960','','2026-03-10 08:00:02.171077','59C7BF1D517D',0,NULL,'{"at": "2026-03-10T08:00:02.127919+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}',NULL);
INSERT INTO "outbox" VALUES(291,'481592a44a3548a79668e11ae69613c9',1,63,1,'1','review_opened','{}','sent',1,'2026-03-10 08:00:02.226668','2026-03-10 08:00:02.218821',NULL,NULL,NULL,'D0CLAIRE','1773129602.298906','','2026-03-10 08:00:02.300995','EAB80EFAD182',0,NULL,'{"at": "2026-03-10T08:00:02.218821+00:00", "author": 1, "until": "2026-03-24T08:00:02.218821+00:00", "waiting": 14}',NULL);
INSERT INTO "outbox" VALUES(292,'d9e423b806924599a576e0e6027eb7fd',1,63,2,'2','review_opened','{}','sent',1,'2026-03-10 08:00:02.226668','2026-03-10 08:00:02.218821',NULL,NULL,NULL,'D0HUGH','1773129602.299646','','2026-03-10 08:00:02.301404','EAB80EFAD182',0,NULL,'{"at": "2026-03-10T08:00:02.218821+00:00", "author": 1, "until": "2026-03-24T08:00:02.218821+00:00", "waiting": 14}',NULL);
INSERT INTO "outbox" VALUES(293,'bf610f31540248468ccacf224e4bd8de',1,63,15,'15','review_opened','{}','sent',1,'2026-03-10 08:00:02.226668','2026-03-10 08:00:02.218821',NULL,NULL,NULL,'D0EMMA','1773129602.300194','','2026-03-10 08:00:02.301724','EAB80EFAD182',0,NULL,'{"at": "2026-03-10T08:00:02.218821+00:00", "author": 1, "until": "2026-03-24T08:00:02.218821+00:00", "waiting": 14}',NULL);
INSERT INTO "outbox" VALUES(294,'d4d79941529b4c8190b512368c694aa7',1,66,23,'23','password_ready','{}','sent',1,'2026-03-10 08:00:02.556980','2026-03-10 08:00:02.549054',NULL,NULL,NULL,'D0KARIM','1773129602.668044','','2026-03-10 08:00:02.670071','61D4AA005FB2',1,23,'{"at": "2026-03-10T08:00:02.549054+00:00", "person": 23, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(295,'afe724aabdbc4add8fa4334a03797e0d',1,66,2,'2','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.556980','2026-03-10 08:00:02.549054',NULL,NULL,NULL,'D0HUGH','1773129602.629377','','2026-03-10 08:00:02.644381','61D4AA005FB2',0,NULL,'{"at": "2026-03-10T08:00:02.549054+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(296,'ad015c9f15424463b70a9004fe777514',1,66,3,'3','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.556980','2026-03-10 08:00:02.549054',NULL,NULL,NULL,NULL,NULL,'',NULL,'61D4AA005FB2',0,NULL,'{"at": "2026-03-10T08:00:02.549054+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(297,'ffa5df2fde4341cb93e683adab26ad22',1,66,4,'4','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.556980','2026-03-10 08:00:02.549054',NULL,NULL,NULL,NULL,NULL,'',NULL,'61D4AA005FB2',0,NULL,'{"at": "2026-03-10T08:00:02.549054+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(298,'9c404d4bdf0c4678b84ff0bc21b555b2',1,66,5,'5','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.556980','2026-03-10 08:00:02.549054',NULL,NULL,NULL,NULL,NULL,'',NULL,'61D4AA005FB2',0,NULL,'{"at": "2026-03-10T08:00:02.549054+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(299,'012dc40a938f415186d26436ddf0c7d8',1,66,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.556980','2026-03-10 08:00:02.549054',NULL,NULL,NULL,'C0EQUIPE','1773129602.630073','','2026-03-10 08:00:02.644906','61D4AA005FB2',0,NULL,'{"at": "2026-03-10T08:00:02.549054+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(300,'58b8ccb56423431a97e8cffe07dbfabf',1,67,24,'24','password_ready','{}','sent',1,'2026-03-10 08:00:02.729508','2026-03-10 08:00:02.683043',NULL,NULL,NULL,'D0LILA','1773129602.840274','','2026-03-10 08:00:02.841383','67BEDE0303E6',1,24,'{"at": "2026-03-10T08:00:02.683043+00:00", "person": 24, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(301,'d9854ed292ec4e579c364afc05ff33df',1,67,2,'2','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.729508','2026-03-10 08:00:02.683043',NULL,NULL,NULL,'D0HUGH','1773129602.820992','','2026-03-10 08:00:02.831693','67BEDE0303E6',0,NULL,'{"at": "2026-03-10T08:00:02.683043+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(302,'0826225030e04012b1e8835d4587279e',1,67,3,'3','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.729508','2026-03-10 08:00:02.683043',NULL,NULL,NULL,NULL,NULL,'',NULL,'67BEDE0303E6',0,NULL,'{"at": "2026-03-10T08:00:02.683043+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(303,'13406245fd0444a08e025414f3205ec3',1,67,4,'4','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.729508','2026-03-10 08:00:02.683043',NULL,NULL,NULL,NULL,NULL,'',NULL,'67BEDE0303E6',0,NULL,'{"at": "2026-03-10T08:00:02.683043+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(304,'993414b32b4f45b8b00ee66c2de0baab',1,67,5,'5','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.729508','2026-03-10 08:00:02.683043',NULL,NULL,NULL,NULL,NULL,'',NULL,'67BEDE0303E6',0,NULL,'{"at": "2026-03-10T08:00:02.683043+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(305,'ce92f7eb48f24a61aacd8cfed31e2acb',1,67,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.729508','2026-03-10 08:00:02.683043',NULL,NULL,NULL,'C0EQUIPE','1773129602.821897','','2026-03-10 08:00:02.832034','67BEDE0303E6',0,NULL,'{"at": "2026-03-10T08:00:02.683043+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(306,'feabe6cc643643338592c05c14f8ef80',1,68,25,'25','password_ready','{}','failed',1,'2026-03-10 08:00:02.876709','2026-03-10 08:00:02.842242',NULL,NULL,NULL,NULL,NULL,'user_not_found','2026-03-10 08:00:02.957958','63457E410652',1,25,'{"at": "2026-03-10T08:00:02.842242+00:00", "person": 25, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(307,'c95ed1e7822d4ae797b178f032386c4b',1,68,2,'2','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.876709','2026-03-10 08:00:02.842242',NULL,NULL,NULL,'D0HUGH','1773129602.942618','','2026-03-10 08:00:02.945699','63457E410652',0,NULL,'{"at": "2026-03-10T08:00:02.842242+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(308,'da27babf9df74d9bb5bc663163289c7f',1,68,3,'3','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.876709','2026-03-10 08:00:02.842242',NULL,NULL,NULL,NULL,NULL,'',NULL,'63457E410652',0,NULL,'{"at": "2026-03-10T08:00:02.842242+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(309,'831957a823f141aa9764ebc981fcb540',1,68,4,'4','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.876709','2026-03-10 08:00:02.842242',NULL,NULL,NULL,NULL,NULL,'',NULL,'63457E410652',0,NULL,'{"at": "2026-03-10T08:00:02.842242+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(310,'0b8c5bd9e263446ca43e1fbef18d57b0',1,68,5,'5','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.876709','2026-03-10 08:00:02.842242',NULL,NULL,NULL,NULL,NULL,'',NULL,'63457E410652',0,NULL,'{"at": "2026-03-10T08:00:02.842242+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(311,'7a06fceeddf641e8aa2b2f2bf110f5a5',1,68,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.876709','2026-03-10 08:00:02.842242',NULL,NULL,NULL,'C0EQUIPE','1773129602.943223','','2026-03-10 08:00:02.946025','63457E410652',0,NULL,'{"at": "2026-03-10T08:00:02.842242+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(312,'726563187b3e4ff8b2ce095a2cbdfeb9',1,69,19,'19','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:03.111879','2026-03-10 08:00:03.093295',NULL,NULL,NULL,'D100000','1773129603.167727','','2026-03-10 08:00:03.169530','E452E5775B85',0,NULL,'{"at": "2026-03-10T08:00:03.093295+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(313,'81af9408c66b4e5bab1d8b7a2f4dd9d9',1,69,2,'2','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:03.113402','2026-03-10 08:00:03.093295',NULL,NULL,NULL,'D0HUGH','1773129603.168290','','2026-03-10 08:00:03.169793','E452E5775B85',0,NULL,'{"at": "2026-03-10T08:00:03.093295+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(314,'b871c3ddc78642da89fa5fac7c3903e9',1,69,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:03.113402','2026-03-10 08:00:03.093295',NULL,NULL,NULL,NULL,NULL,'',NULL,'E452E5775B85',0,NULL,'{"at": "2026-03-10T08:00:03.093295+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(315,'dc9da6504b18412c8e9bf9da2b5e0ae7',1,69,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:03.113402','2026-03-10 08:00:03.093295',NULL,NULL,NULL,NULL,NULL,'',NULL,'E452E5775B85',0,NULL,'{"at": "2026-03-10T08:00:03.093295+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(316,'ac35aa511fa34851b3629442b51bd668',1,69,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:03.113402','2026-03-10 08:00:03.093295',NULL,NULL,NULL,NULL,NULL,'',NULL,'E452E5775B85',0,NULL,'{"at": "2026-03-10T08:00:03.093295+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(317,'e5c34f6924d046ccba84cec607d7b013',1,69,15,'15','subscriber_suspended','{}','failed',1,'2026-03-10 08:00:03.113402','2026-03-10 08:00:03.093295',NULL,NULL,NULL,NULL,NULL,'user_not_found','2026-03-10 08:00:03.170327','E452E5775B85',0,NULL,'{"at": "2026-03-10T08:00:03.093295+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(318,'d6b0c1b845ff48f583f15358066633a7',1,69,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:03.113820','2026-03-10 08:00:03.093295',NULL,NULL,NULL,'C0EQUIPE','1773129603.168972','','2026-03-10 08:00:03.170602','E452E5775B85',0,NULL,'{"at": "2026-03-10T08:00:03.093295+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(319,'21c196f47a554c64b56b24de541837a0',1,67,24,NULL,'password_withdrawn','{}','sent',1,'2026-03-10 08:00:03.350605','2026-03-10 08:00:03.345931',NULL,NULL,'58b8ccb56423431a97e8cffe07dbfabf','D0LILA','1773129602.840274','','2026-03-10 10:00:00.207907','699946CB6812',1,NULL,'{"at": "2026-03-10T08:00:03.345931+00:00", "person": 24, "author": 1, "occasion": "added", "why": "shown"}','2026-03-10 08:00:02.729508');
INSERT INTO "outbox" VALUES(320,'c20f5f0dc670421984acab8cb7d6cef0',1,71,1,'1','enrolment_asked','{}','sent',1,'2026-03-10 08:00:03.389315','2026-03-10 08:00:03.378484',NULL,NULL,NULL,'D0CLAIRE','1773129603.430000','','2026-03-10 08:00:03.437589','4B487AA19C70',0,NULL,'{"at": "2026-03-10T08:00:03.378484+00:00", "answer": null, "person": 8}',NULL);
INSERT INTO "outbox" VALUES(321,'b9de916836204ea1b0edcfd33aaccdce',1,71,2,'2','enrolment_asked','{}','sent',1,'2026-03-10 08:00:03.389315','2026-03-10 08:00:03.378484',NULL,NULL,NULL,'D0HUGH','1773129603.435778','','2026-03-10 08:00:03.437903','4B487AA19C70',0,NULL,'{"at": "2026-03-10T08:00:03.378484+00:00", "answer": null, "person": 8}',NULL);
INSERT INTO "outbox" VALUES(322,'8d7b4517c67c47b2abaa176aa24a67b0',1,71,15,'15','enrolment_asked','{}','sent',1,'2026-03-10 08:00:03.389315','2026-03-10 08:00:03.378484',NULL,NULL,NULL,'D0EMMA','1773129603.436904','','2026-03-10 08:00:03.438152','4B487AA19C70',0,NULL,'{"at": "2026-03-10T08:00:03.378484+00:00", "answer": null, "person": 8}',NULL);
INSERT INTO "outbox" VALUES(323,'e8da9df78897434cb2892eaa3423c533',1,73,8,'8','password','{}','sent',1,'2026-03-10 10:00:00.325390','2026-03-10 10:00:00.307467',NULL,NULL,NULL,'D0ZOE','1773136800.567520','','2026-03-10 10:00:00.570692','C5BCADBBBA01',1,8,'{"at": "2026-03-10T10:00:00.307467+00:00", "person": 8, "author": 1, "occasion": "renewed"}',NULL);
INSERT INTO "outbox" VALUES(324,'8c6307f155e24ee98ade10b99af114f4',1,73,2,'2','password_sent_for','{}','sent',1,'2026-03-10 10:00:00.326770','2026-03-10 10:00:00.307467',NULL,NULL,NULL,'D0HUGH','1773136800.373290','','2026-03-10 10:00:00.382767','C5BCADBBBA01',0,NULL,'{"at": "2026-03-10T10:00:00.307467+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(325,'3bec3221cb7a4243a23aa6bae118bfda',1,73,3,'3','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.326770','2026-03-10 10:00:00.307467',NULL,NULL,NULL,NULL,NULL,'',NULL,'C5BCADBBBA01',0,NULL,'{"at": "2026-03-10T10:00:00.307467+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(326,'0a4c6d40d2884d789ac8bd13011f67f8',1,73,4,'4','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.326770','2026-03-10 10:00:00.307467',NULL,NULL,NULL,NULL,NULL,'',NULL,'C5BCADBBBA01',0,NULL,'{"at": "2026-03-10T10:00:00.307467+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(327,'af82f78b8cdc47ac97b5d7ce8927f091',1,73,5,'5','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.326770','2026-03-10 10:00:00.307467',NULL,NULL,NULL,NULL,NULL,'',NULL,'C5BCADBBBA01',0,NULL,'{"at": "2026-03-10T10:00:00.307467+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(328,'3116b9a516d14c28a569c50e177f4a83',1,73,NULL,'channel','password_sent_for','{}','sent',1,'2026-03-10 10:00:00.326770','2026-03-10 10:00:00.307467',NULL,NULL,NULL,'C0EQUIPE','1773136800.386863','','2026-03-10 10:00:00.387420','C5BCADBBBA01',0,NULL,'{"at": "2026-03-10T10:00:00.307467+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(329,'1801865359fa406d990cac67f73cff12',1,73,8,NULL,'password_withdrawn','{}','owed',0,'2026-03-10 10:00:00.573193','2026-03-11 10:00:00.570692',NULL,NULL,'e8da9df78897434cb2892eaa3423c533','D0ZOE','1773136800.567520','',NULL,'C5BCADBBBA01',1,NULL,'{"at": "2026-03-11T10:00:00.570692+00:00", "person": 8, "author": 1, "occasion": "renewed", "why": "expired"}','2026-03-10 10:00:00.325390');
INSERT INTO "outbox" VALUES(330,'b8bc20361d20447db49c75cb546eebcf',1,74,7,'7','password','{}','owed',1,'2026-03-10 10:00:00.781842','2026-03-10 10:00:02.187542',NULL,NULL,NULL,NULL,NULL,'connection_lost',NULL,'E94A7488B7BB',1,7,'{"at": "2026-03-10T10:00:00.773773+00:00", "person": 7, "author": 1, "occasion": "renewed"}',NULL);
INSERT INTO "outbox" VALUES(331,'b8a18478924349adaa845646d90ee832',1,74,2,'2','password_sent_for','{}','owed',1,'2026-03-10 10:00:00.785347','2026-03-10 10:00:02.788640',NULL,NULL,NULL,NULL,NULL,'http_503',NULL,'E94A7488B7BB',0,NULL,'{"at": "2026-03-10T10:00:00.773773+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(332,'8b745887eb66430195412cb2acfc07a5',1,74,3,'3','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.785347','2026-03-10 10:00:00.773773',NULL,NULL,NULL,NULL,NULL,'',NULL,'E94A7488B7BB',0,NULL,'{"at": "2026-03-10T10:00:00.773773+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(333,'3250e068736c4b49a8107baad6c9ce24',1,74,4,'4','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.785347','2026-03-10 10:00:00.773773',NULL,NULL,NULL,NULL,NULL,'',NULL,'E94A7488B7BB',0,NULL,'{"at": "2026-03-10T10:00:00.773773+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(334,'85c1c84faa10463192f2d0c5ae3fb027',1,74,5,'5','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.785347','2026-03-10 10:00:00.773773',NULL,NULL,NULL,NULL,NULL,'',NULL,'E94A7488B7BB',0,NULL,'{"at": "2026-03-10T10:00:00.773773+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(335,'1fb8ed5cafe445c4b207b5c9b898c477',1,74,NULL,'channel','password_sent_for','{}','sent',1,'2026-03-10 10:00:00.785347','2026-03-10 10:00:00.773773',NULL,NULL,NULL,'C0EQUIPE','1773136800.884939','','2026-03-10 10:00:00.885340','E94A7488B7BB',0,NULL,'{"at": "2026-03-10T10:00:00.773773+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(336,'0995fb8f89c141c6a83bf7c12e003c73',1,75,21,'21','password','{}','cancelled',1,'2026-03-10 10:00:00.964294','2026-03-10 10:00:02.626756',NULL,NULL,NULL,NULL,NULL,'connection_lost','2026-03-11 09:00:01.378963','C81A34CF3F7A',1,21,'{"at": "2026-03-10T10:00:00.942025+00:00", "person": 21, "author": 1, "occasion": "renewed"}',NULL);
INSERT INTO "outbox" VALUES(337,'42dd5ef96a8745ffac6d2dc0c3be2602',1,75,2,'2','password_sent_for','{}','owed',0,'2026-03-10 10:00:00.965095','2026-03-10 10:00:00.942025',NULL,NULL,NULL,NULL,NULL,'',NULL,'C81A34CF3F7A',0,NULL,'{"at": "2026-03-10T10:00:00.942025+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(338,'cf260eba49864da2bc7e10fa40921660',1,75,3,'3','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.965095','2026-03-10 10:00:00.942025',NULL,NULL,NULL,NULL,NULL,'',NULL,'C81A34CF3F7A',0,NULL,'{"at": "2026-03-10T10:00:00.942025+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(339,'60246482a507424787d1012ff792b93d',1,75,4,'4','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.965095','2026-03-10 10:00:00.942025',NULL,NULL,NULL,NULL,NULL,'',NULL,'C81A34CF3F7A',0,NULL,'{"at": "2026-03-10T10:00:00.942025+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(340,'e016381cf59645318400bf578b031427',1,75,5,'5','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.965095','2026-03-10 10:00:00.942025',NULL,NULL,NULL,NULL,NULL,'',NULL,'C81A34CF3F7A',0,NULL,'{"at": "2026-03-10T10:00:00.942025+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(341,'887a88539ac440469997d10f4130bd31',1,75,NULL,'channel','password_sent_for','{}','sent',1,'2026-03-10 10:00:00.965095','2026-03-10 10:00:00.942025',NULL,NULL,NULL,'C0EQUIPE','1773136801.063213','','2026-03-10 10:00:01.068217','C81A34CF3F7A',0,NULL,'{"at": "2026-03-10T10:00:00.942025+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(342,'016c869997b7437ca481f2b327e3b813',1,76,6,'6','subscriber_changed','{}','owed',1,'2026-03-10 10:00:01.291996','2026-03-10 10:00:03.114396',NULL,NULL,NULL,NULL,NULL,'connection_lost',NULL,'150CF4E78C7F',0,NULL,'{"at": "2026-03-10T10:00:01.279431+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(343,'db6a0327bcbb4ae5883408564abf8d16',1,76,2,'2','subscriber_changed','{}','owed',0,'2026-03-10 10:00:01.291996','2026-03-10 10:00:01.279431',NULL,NULL,NULL,NULL,NULL,'',NULL,'150CF4E78C7F',0,NULL,'{"at": "2026-03-10T10:00:01.279431+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(344,'44d77d424c6f4826a45a569fdcd35e5a',1,76,3,'3','subscriber_changed','{}','unreachable',0,'2026-03-10 10:00:01.291996','2026-03-10 10:00:01.279431',NULL,NULL,NULL,NULL,NULL,'',NULL,'150CF4E78C7F',0,NULL,'{"at": "2026-03-10T10:00:01.279431+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(345,'865f401989c1499f8121f18970c94b5c',1,76,4,'4','subscriber_changed','{}','unreachable',0,'2026-03-10 10:00:01.291996','2026-03-10 10:00:01.279431',NULL,NULL,NULL,NULL,NULL,'',NULL,'150CF4E78C7F',0,NULL,'{"at": "2026-03-10T10:00:01.279431+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(346,'4225ac22a5b343a9b9999a2de780b1f6',1,76,5,'5','subscriber_changed','{}','unreachable',0,'2026-03-10 10:00:01.291996','2026-03-10 10:00:01.279431',NULL,NULL,NULL,NULL,NULL,'',NULL,'150CF4E78C7F',0,NULL,'{"at": "2026-03-10T10:00:01.279431+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(347,'c23ce70c3d74421f977ab4ee6bcdb49c',1,76,15,'15','subscriber_changed','{}','sent',1,'2026-03-10 10:00:01.291996','2026-03-10 10:00:01.279431',NULL,NULL,NULL,'D0EMMA','1773136801.365738','','2026-03-10 10:00:01.371218','150CF4E78C7F',0,NULL,'{"at": "2026-03-10T10:00:01.279431+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(348,'445f4871f487435dbfeb008e155f8d15',1,76,NULL,'channel','subscriber_changed','{}','sent',1,'2026-03-10 10:00:01.291996','2026-03-10 10:00:01.279431',NULL,NULL,NULL,'C0EQUIPE','1773136801.373915','','2026-03-10 10:00:01.389234','150CF4E78C7F',0,NULL,'{"at": "2026-03-10T10:00:01.279431+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(349,'6da97a70cd6347278836ed7c92b9638f',1,77,17,'17','password','{}','owed',0,'2026-03-11 09:00:00.178957','2026-03-11 09:00:00.165115',NULL,NULL,NULL,NULL,NULL,'',NULL,'6CE951BDC8F7',1,17,'{"at": "2026-03-11T09:00:00.165115+00:00", "person": 17, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(350,'fbf21945eca4416d94e3909c0dd16041',1,77,NULL,'channel','journal_head','{}','owed',0,'2026-03-11 09:00:00.199204','2026-03-11 09:00:00.194938',NULL,NULL,NULL,NULL,NULL,'',NULL,'5039E8DB7AC4',0,NULL,'{"at": "2026-03-11T09:00:00.194938+00:00", "lines": 77, "hash": "aa6e7a11ab4a3a3bceeff6edc8f31f929ea087b82e4db1fc9822bcc3cef91178"}',NULL);
INSERT INTO "outbox" VALUES(351,'f1dc08b9d86a4f338a8fd98417f78744',1,78,1,'1','access_asked','{}','owed',0,'2026-03-11 09:00:00.334391','2026-03-11 09:00:00.323957',NULL,NULL,NULL,NULL,NULL,'',NULL,'C8FB4A045BDC',0,NULL,'{"at": "2026-03-11T09:00:00.323957+00:00", "answer": null, "person": 26}',NULL);
INSERT INTO "outbox" VALUES(352,'6f2c7ee416c847ac8b51e3a8d5e9a9b9',1,78,2,'2','access_asked','{}','owed',0,'2026-03-11 09:00:00.334391','2026-03-11 09:00:00.323957',NULL,NULL,NULL,NULL,NULL,'',NULL,'C8FB4A045BDC',0,NULL,'{"at": "2026-03-11T09:00:00.323957+00:00", "answer": null, "person": 26}',NULL);
INSERT INTO "outbox" VALUES(353,'1a9f2a07caeb4877b3d3649cbfc2302e',1,78,15,'15','access_asked','{}','owed',0,'2026-03-11 09:00:00.334391','2026-03-11 09:00:00.323957',NULL,NULL,NULL,NULL,NULL,'',NULL,'C8FB4A045BDC',0,NULL,'{"at": "2026-03-11T09:00:00.323957+00:00", "answer": null, "person": 26}',NULL);
INSERT INTO "outbox" VALUES(354,'6b6925f5d33844fb9f41ac4d0884e8ed',1,66,23,NULL,'password_withdrawn','{}','owed',0,'2026-03-11 09:00:00.732972','2026-03-11 09:00:00.430757',NULL,NULL,'d4d79941529b4c8190b512368c694aa7','D0KARIM','1773129602.668044','',NULL,'0FD932ED4BF6',1,NULL,'{"at": "2026-03-11T09:00:00.430757+00:00", "person": 23, "author": 1, "occasion": "added", "why": "held"}','2026-03-10 08:00:02.556980');
INSERT INTO "outbox" VALUES(355,'c3a2104bec344246a9a1c6fc2ec69a5a',1,79,23,'23','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.738143','2026-03-11 09:00:00.430757',NULL,NULL,NULL,NULL,NULL,'',NULL,'0FD932ED4BF6',0,NULL,'{"at": "2026-03-11T09:00:00.430757+00:00", "answer": null, "person": 23, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(356,'19320dc3429f44959b493fb3e1f965db',1,79,2,'2','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.747748','2026-03-11 09:00:00.430757',NULL,NULL,NULL,NULL,NULL,'',NULL,'0FD932ED4BF6',0,NULL,'{"at": "2026-03-11T09:00:00.430757+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(357,'acdb04ca5aac46dc85ad154f215f31c4',1,79,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.747748','2026-03-11 09:00:00.430757',NULL,NULL,NULL,NULL,NULL,'',NULL,'0FD932ED4BF6',0,NULL,'{"at": "2026-03-11T09:00:00.430757+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(358,'c066986dc02044a19fd5e853a0217774',1,79,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.747748','2026-03-11 09:00:00.430757',NULL,NULL,NULL,NULL,NULL,'',NULL,'0FD932ED4BF6',0,NULL,'{"at": "2026-03-11T09:00:00.430757+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(359,'b4f530a4d4794257ad857b6efde02b21',1,79,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.747748','2026-03-11 09:00:00.430757',NULL,NULL,NULL,NULL,NULL,'',NULL,'0FD932ED4BF6',0,NULL,'{"at": "2026-03-11T09:00:00.430757+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(360,'ce1bed3cfec14416aa4dabc8c4150eba',1,79,15,'15 news gathered','daily_news','{}','owed',0,'2026-03-11 09:00:00.747748','2026-03-11 17:00:00.000000',NULL,NULL,NULL,NULL,NULL,'',NULL,'0FD932ED4BF6',0,NULL,'{"at": "2026-03-11T09:00:00.430757+00:00", "news": [{"entry": 79, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.430757+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}}}, {"entry": 82, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:01.148958+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}, {"entry": 83, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:01.268773+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}, {"entry": 84, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:01.378963+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}], "more": 0}',NULL);
INSERT INTO "outbox" VALUES(361,'29e44c7b34b342b881b50227c0d95284',1,79,NULL,'channel','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.754396','2026-03-11 09:00:00.430757',NULL,NULL,NULL,NULL,NULL,'',NULL,'0FD932ED4BF6',0,NULL,'{"at": "2026-03-11T09:00:00.430757+00:00", "answer": null, "person": 23, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(362,'572b86b04d1842af8527bfc5de893a59',1,80,27,'27','password','{}','owed',0,'2026-03-11 09:00:00.981911','2026-03-11 09:00:00.971675','cabinet:10624:c280af46','2026-03-11 09:00:30.971675',NULL,NULL,NULL,'',NULL,'3B8E9E8FE9AA',1,27,'{"at": "2026-03-11T09:00:00.971675+00:00", "person": 27, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(363,'6759dac14b2a4cfdaecb03d90833c295',1,80,2,'2','subscriber_added','{}','owed',0,'2026-03-11 09:00:00.981911','2026-03-11 09:00:00.971675',NULL,NULL,NULL,NULL,NULL,'',NULL,'3B8E9E8FE9AA',0,NULL,'{"at": "2026-03-11T09:00:00.971675+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(364,'efcd1a23fc4540858018995459b90826',1,80,3,'3','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.981911','2026-03-11 09:00:00.971675',NULL,NULL,NULL,NULL,NULL,'',NULL,'3B8E9E8FE9AA',0,NULL,'{"at": "2026-03-11T09:00:00.971675+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(365,'58be5db3113f475eb7290eb7de326ab1',1,80,4,'4','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.981911','2026-03-11 09:00:00.971675',NULL,NULL,NULL,NULL,NULL,'',NULL,'3B8E9E8FE9AA',0,NULL,'{"at": "2026-03-11T09:00:00.971675+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(366,'e64bd4e59d6b49d9abf6ccc2370af8e4',1,80,5,'5','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.981911','2026-03-11 09:00:00.971675',NULL,NULL,NULL,NULL,NULL,'',NULL,'3B8E9E8FE9AA',0,NULL,'{"at": "2026-03-11T09:00:00.971675+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(367,'9f567ffd3a984e5590f418c0dfff1cc0',1,80,NULL,'channel','subscriber_added','{}','owed',0,'2026-03-11 09:00:00.981911','2026-03-11 09:00:00.971675',NULL,NULL,NULL,NULL,NULL,'',NULL,'3B8E9E8FE9AA',0,NULL,'{"at": "2026-03-11T09:00:00.971675+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(368,'c7434d6379a6440b94699c477f6c7304',1,81,28,'28','password','{}','cancelled',0,'2026-03-11 09:00:01.072942','2026-03-11 09:00:01.070070',NULL,NULL,NULL,NULL,NULL,'','2026-03-11 09:00:01.148958','B9434F48E1CB',1,28,'{"at": "2026-03-11T09:00:01.070070+00:00", "person": 28, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(369,'6976b84023fd412bbe08b011da96e103',1,81,2,'2','subscriber_added','{}','owed',0,'2026-03-11 09:00:01.072942','2026-03-11 09:00:01.070070',NULL,NULL,NULL,NULL,NULL,'',NULL,'B9434F48E1CB',0,NULL,'{"at": "2026-03-11T09:00:01.070070+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(370,'b24e1bebc16d4968890e86738d9b0c25',1,81,3,'3','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:01.072942','2026-03-11 09:00:01.070070',NULL,NULL,NULL,NULL,NULL,'',NULL,'B9434F48E1CB',0,NULL,'{"at": "2026-03-11T09:00:01.070070+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(371,'9783ad1daca84fafb813e47e319ab9ea',1,81,4,'4','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:01.072942','2026-03-11 09:00:01.070070',NULL,NULL,NULL,NULL,NULL,'',NULL,'B9434F48E1CB',0,NULL,'{"at": "2026-03-11T09:00:01.070070+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(372,'270f37d6be53409ea2d104050be1dd6f',1,81,5,'5','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:01.072942','2026-03-11 09:00:01.070070',NULL,NULL,NULL,NULL,NULL,'',NULL,'B9434F48E1CB',0,NULL,'{"at": "2026-03-11T09:00:01.070070+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(373,'2cdd9d2956664e8eabb447994c88f137',1,81,NULL,'channel','subscriber_added','{}','owed',0,'2026-03-11 09:00:01.072942','2026-03-11 09:00:01.070070',NULL,NULL,NULL,NULL,NULL,'',NULL,'B9434F48E1CB',0,NULL,'{"at": "2026-03-11T09:00:01.070070+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(374,'3a6a3ddd427047d99a81ba7ba2daf9be',1,82,28,'28','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:01.152595','2026-03-11 09:00:01.148958',NULL,NULL,NULL,NULL,NULL,'',NULL,'A337F198D0E6',0,NULL,'{"at": "2026-03-11T09:00:01.148958+00:00", "answer": null, "person": 28, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(375,'90268654580b4562b941c20ac1a1c92e',1,82,2,'2','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:01.160210','2026-03-11 09:00:01.148958',NULL,NULL,NULL,NULL,NULL,'',NULL,'A337F198D0E6',0,NULL,'{"at": "2026-03-11T09:00:01.148958+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(376,'1636b7938ebf44da80f9b09058967f07',1,82,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:01.160210','2026-03-11 09:00:01.148958',NULL,NULL,NULL,NULL,NULL,'',NULL,'A337F198D0E6',0,NULL,'{"at": "2026-03-11T09:00:01.148958+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(377,'99b66002873d455abaf019ca8e0128b4',1,82,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:01.160210','2026-03-11 09:00:01.148958',NULL,NULL,NULL,NULL,NULL,'',NULL,'A337F198D0E6',0,NULL,'{"at": "2026-03-11T09:00:01.148958+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(378,'bd07ef7e8b044beca7923e77494ccca8',1,82,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:01.160210','2026-03-11 09:00:01.148958',NULL,NULL,NULL,NULL,NULL,'',NULL,'A337F198D0E6',0,NULL,'{"at": "2026-03-11T09:00:01.148958+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(379,'4f7cf91fb7694554aac4acb12a5974fa',1,82,NULL,'channel','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:01.160638','2026-03-11 09:00:01.148958',NULL,NULL,NULL,NULL,NULL,'',NULL,'A337F198D0E6',0,NULL,'{"at": "2026-03-11T09:00:01.148958+00:00", "answer": null, "person": 28, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(380,'37a83da796e14c36b6ab1749594f9a31',1,83,20,'20','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:01.276112','2026-03-11 09:00:01.268773',NULL,NULL,NULL,NULL,NULL,'',NULL,'3DCC9643E1B7',0,NULL,'{"at": "2026-03-11T09:00:01.268773+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(381,'d7ff3de0a61e4789858e769b6ef85349',1,83,2,'2','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:01.280028','2026-03-11 09:00:01.268773',NULL,NULL,NULL,NULL,NULL,'',NULL,'3DCC9643E1B7',0,NULL,'{"at": "2026-03-11T09:00:01.268773+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(382,'7b8965e4a8dd4d8e99d3b024fef9f9ad',1,83,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:01.280028','2026-03-11 09:00:01.268773',NULL,NULL,NULL,NULL,NULL,'',NULL,'3DCC9643E1B7',0,NULL,'{"at": "2026-03-11T09:00:01.268773+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(383,'f07d22bf075b4d919acea8865d7919ff',1,83,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:01.280028','2026-03-11 09:00:01.268773',NULL,NULL,NULL,NULL,NULL,'',NULL,'3DCC9643E1B7',0,NULL,'{"at": "2026-03-11T09:00:01.268773+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(384,'ab2509ff31ed4718a41d81f0f46d46aa',1,83,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:01.280028','2026-03-11 09:00:01.268773',NULL,NULL,NULL,NULL,NULL,'',NULL,'3DCC9643E1B7',0,NULL,'{"at": "2026-03-11T09:00:01.268773+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(385,'7d6d8e8f8a0542f0bb8df567ba6d5d92',1,83,NULL,'channel','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:01.280614','2026-03-11 09:00:01.268773',NULL,NULL,NULL,NULL,NULL,'',NULL,'3DCC9643E1B7',0,NULL,'{"at": "2026-03-11T09:00:01.268773+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(386,'0cc59f357024440ab3a0c1cbf27aef26',1,75,21,NULL,'password_withdrawn','{}','owed',0,'2026-03-11 09:00:01.385010','2026-03-11 09:00:01.378963',NULL,NULL,'0995fb8f89c141c6a83bf7c12e003c73',NULL,NULL,'',NULL,'0CAB0F033C02',1,NULL,'{"at": "2026-03-11T09:00:01.378963+00:00", "person": 21, "author": 1, "occasion": "renewed", "why": "held"}','2026-03-10 10:00:00.964294');
INSERT INTO "outbox" VALUES(387,'b7f941b3d21243428653a2c8a729073e',1,84,21,'21','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:01.388632','2026-03-11 09:00:01.378963',NULL,NULL,NULL,NULL,NULL,'',NULL,'0CAB0F033C02',0,NULL,'{"at": "2026-03-11T09:00:01.378963+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(388,'05fa053965e34494933528c2c683b5d6',1,84,2,'2','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:01.393531','2026-03-11 09:00:01.378963',NULL,NULL,NULL,NULL,NULL,'',NULL,'0CAB0F033C02',0,NULL,'{"at": "2026-03-11T09:00:01.378963+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(389,'cda623e6717741148174d4744090a963',1,84,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:01.393531','2026-03-11 09:00:01.378963',NULL,NULL,NULL,NULL,NULL,'',NULL,'0CAB0F033C02',0,NULL,'{"at": "2026-03-11T09:00:01.378963+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(390,'1d818b30dd7e4c589da48fcdc07e90a2',1,84,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:01.393531','2026-03-11 09:00:01.378963',NULL,NULL,NULL,NULL,NULL,'',NULL,'0CAB0F033C02',0,NULL,'{"at": "2026-03-11T09:00:01.378963+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(391,'d94820be5fe5457983385593bd1705dd',1,84,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:01.393531','2026-03-11 09:00:01.378963',NULL,NULL,NULL,NULL,NULL,'',NULL,'0CAB0F033C02',0,NULL,'{"at": "2026-03-11T09:00:01.378963+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(392,'351be4c14c2049e893016b8ccc5d22b2',1,84,NULL,'channel','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:01.394074','2026-03-11 09:00:01.378963',NULL,NULL,NULL,NULL,NULL,'',NULL,'0CAB0F033C02',0,NULL,'{"at": "2026-03-11T09:00:01.378963+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(393,'107f46240707404da3d368d684819230',1,85,1,'1','import_started','{}','owed',0,'2026-03-11 09:00:02.273748','2026-03-11 09:00:02.259736',NULL,NULL,NULL,NULL,NULL,'',NULL,'B266C926A56C',0,NULL,'{"at": "2026-03-11T09:00:02.259736+00:00", "file": "arriv\u00e9es.csv", "added": 0, "there": 0, "left_out": 0, "refused": 0, "outside": 0, "withheld": false, "total": 12, "handled": 0, "state": "running"}',NULL);
INSERT INTO "outbox" VALUES(394,'dfc9159edf644c4f93483b4b6a16156c',1,86,29,'29','password','{}','owed',0,'2026-03-11 09:00:02.362990','2026-03-11 09:00:02.295918',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,29,'{"at": "2026-03-11T09:00:02.295918+00:00", "person": 29, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(395,'09efb0fce7ca4b9e843c1dbf80748fa3',1,87,30,'30','password','{}','owed',0,'2026-03-11 09:00:02.362990','2026-03-11 09:00:02.295918',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,30,'{"at": "2026-03-11T09:00:02.295918+00:00", "person": 30, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(396,'9c8c8f9886724ec4b884b17d1ac5cb05',1,88,31,'31','password','{}','owed',0,'2026-03-11 09:00:02.362990','2026-03-11 09:00:02.295918',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,31,'{"at": "2026-03-11T09:00:02.295918+00:00", "person": 31, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(397,'73f6542751dc4c9b800c7299b10fc664',1,89,32,'32','password','{}','owed',0,'2026-03-11 09:00:02.362990','2026-03-11 09:00:02.295918',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,32,'{"at": "2026-03-11T09:00:02.295918+00:00", "person": 32, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(398,'31978c8366c245b79fa8cc86f6434084',1,90,33,'33','password','{}','owed',0,'2026-03-11 09:00:02.362990','2026-03-11 09:00:02.295918',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,33,'{"at": "2026-03-11T09:00:02.295918+00:00", "person": 33, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(399,'fdd9291faa854f0eaa7fcfb034064685',1,91,1,'1','directory_differs','{}','owed',0,'2026-03-11 09:00:02.795565','2026-03-11 09:00:02.783302',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,NULL,'{"at": "2026-03-11T09:00:02.783302+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}',NULL);
INSERT INTO "outbox" VALUES(400,'3cf71f5d21c947ffb0d8c5dceae384b9',1,91,2,'2','directory_differs','{}','owed',0,'2026-03-11 09:00:02.795565','2026-03-11 09:00:02.783302',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,NULL,'{"at": "2026-03-11T09:00:02.783302+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}',NULL);
INSERT INTO "outbox" VALUES(401,'427c1153151b4811b3c844dda0754fb6',1,91,15,'15','directory_differs','{}','owed',0,'2026-03-11 09:00:02.795565','2026-03-11 09:00:02.783302',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,NULL,'{"at": "2026-03-11T09:00:02.783302+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}',NULL);
INSERT INTO "outbox" VALUES(402,'7f126c2202cf40a887e1a384d9314013',1,92,1,'1','password_asked','{}','owed',0,'2026-03-11 09:00:02.881222','2026-03-11 09:00:02.873581',NULL,NULL,NULL,NULL,NULL,'',NULL,'7A2EB6AD75DC',0,NULL,'{"at": "2026-03-11T09:00:02.873581+00:00", "answer": null, "person": 24}',NULL);
INSERT INTO "outbox" VALUES(403,'dbfd18fc533f4513946c65ed5e844d0d',1,92,2,'2','password_asked','{}','owed',0,'2026-03-11 09:00:02.881222','2026-03-11 09:00:02.873581',NULL,NULL,NULL,NULL,NULL,'',NULL,'7A2EB6AD75DC',0,NULL,'{"at": "2026-03-11T09:00:02.873581+00:00", "answer": null, "person": 24}',NULL);
INSERT INTO "outbox" VALUES(404,'01b5b9d5af5546628405064aa4cf8eb8',1,92,15,'15','password_asked','{}','owed',0,'2026-03-11 09:00:02.881222','2026-03-11 09:00:02.873581',NULL,NULL,NULL,NULL,NULL,'',NULL,'7A2EB6AD75DC',0,NULL,'{"at": "2026-03-11T09:00:02.873581+00:00", "answer": null, "person": 24}',NULL);
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
INSERT INTO "people" VALUES(1,1,'claire.durand@cabinet-durand.fr','U0CLAIRE','Claire','Durand','+33144556670','Expert-comptable associée',1,'2026-03-02 08:30:01.160730','none','2026-03-02 08:30:00.042612','none',NULL,NULL,'fr-FR','Europe/Paris','claire durand','durand claire','claire durand claire.durand@cabinet-durand.fr expert-comptable associee',NULL,NULL,NULL,NULL,'clalre.durand@cablnet-durand.fr',NULL,'claire durand claire.durand@cabinet-durand.fr expert-comptable associee

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
INSERT INTO "people" VALUES(2,1,'hugh.martin@cabinet-durand.fr','U0HUGH','Hugh','Martin',NULL,'Partner',1,'2026-03-02 08:30:01.999989','none','2026-03-02 08:30:00.042612','none',NULL,NULL,'en-GB','Europe/London','hugh martin','martin hugh','hugh martin hugh.martin@cabinet-durand.fr partner',NULL,NULL,NULL,NULL,'hugh.martln@cablnet-durand.fr',NULL,'hugh martin hugh.martin@cabinet-durand.fr partner

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
INSERT INTO "people" VALUES(3,1,'paule@cabinet-durand.fr',NULL,'Paule','Rey',NULL,'',1,NULL,'none','2026-03-02 08:30:00.042612','none',NULL,NULL,'fr-FR','Europe/Paris','paule rey','rey paule','paule rey paule@cabinet-durand.fr',NULL,NULL,NULL,'U0PAULE','paule@cablnet-durand.fr',NULL,'paule rey paule@cabinet-durand.fr

-d

.f

@c

ca

du

fr

pa

re','at_once',NULL);
INSERT INTO "people" VALUES(4,1,'remi@cabinet-durand.fr',NULL,'Rémi','Sarre',NULL,'',1,NULL,'none','2026-03-02 08:30:00.042612','none',NULL,NULL,'en-GB','Europe/Paris','remi sarre','sarre remi','remi sarre remi@cabinet-durand.fr',NULL,NULL,NULL,'U0REMI','reml@cablnet-durand.fr',NULL,'remi sarre remi@cabinet-durand.fr

-d

.f

@c

ca

du

fr

re

sa','at_once',NULL);
INSERT INTO "people" VALUES(5,1,'jeanne.robert@cabinet-durand.fr',NULL,'','',NULL,'',1,NULL,'none','2026-03-02 08:30:00.042612','none',NULL,NULL,'','','','','jeanne.robert@cabinet-durand.fr',NULL,NULL,NULL,NULL,'jeanne.robert@cablnet-durand.fr',NULL,'jeanne.robert@cabinet-durand.fr

-d

.f

.r

@c

ca

du

fr

je

ro','at_once',NULL);
INSERT INTO "people" VALUES(6,1,'anne.petit@cabinet-durand.fr','U0ANNE','Anne','Petit',NULL,'Assistante de direction',0,NULL,'active','2026-03-02 08:30:03.152748','delivered','2026-03-02 08:30:03.227207','$argon2id$v=19$m=19456,t=2,p=1$A8DJXV/ZKvvUcwExbMEY4A$yDrw1MVCqAzXpVuJaL7gFQB6iLsReOU2hF4ipkFBlDY','fr-FR','Europe/Paris','anne petit','petit anne','anne petit anne.petit@cabinet-durand.fr assistante de direction',NULL,NULL,NULL,NULL,'anne.petlt@cablnet-durand.fr',NULL,'anne petit anne.petit@cabinet-durand.fr assistante de direction

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
INSERT INTO "people" VALUES(7,1,'marc.lefevre@cabinet-durand.fr','U0MARC','Marc','Lefèvre',NULL,'',0,NULL,'active','2026-03-02 08:30:03.305826','to_send','2026-03-10 10:00:00.773773','$argon2id$v=19$m=19456,t=2,p=1$Y+n0QBAOs6o13PeYPifJ2g$c8vF9/bXz2LN0rfhqai4MnSgqPVXk/fQ7R0A7WgHlv4','fr-FR','Europe/Paris','lefevre marc','lefevre marc','marc lefevre marc.lefevre@cabinet-durand.fr',NULL,NULL,NULL,NULL,'marc.lefevre@cablnet-durand.fr',NULL,'marc lefevre marc.lefevre@cabinet-durand.fr

-d

.f

.l

@c

ca

du

fr

le

ma','at_once',NULL);
INSERT INTO "people" VALUES(8,1,'zoe.oneill@cabinet-durand.fr','U0ZOE','Zoë','O’Neill',NULL,'',0,NULL,'active','2026-03-02 08:30:03.417027','delivered','2026-03-10 10:00:00.570692','$argon2id$v=19$m=19456,t=2,p=1$4E/odx9c9pmc0SCFc88kFA$9bhIBx5QjaLAASMW14Cd6YkkrlVDHpWkVE+m2tFRWrI','en-US','Europe/Paris','neill o zoe','o''neill zoe','zoe o''neill zoe.oneill@cabinet-durand.fr',NULL,NULL,NULL,NULL,'zoe.onelll@cablnet-durand.fr',NULL,'zoe o''neill zoe.oneill@cabinet-durand.fr

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
INSERT INTO "people" VALUES(9,1,'nora@cabinet-durand.fr',NULL,'Nora','Benali',NULL,'',0,NULL,'suspended','2026-03-02 08:30:03.530218','noted','2026-03-02 08:30:04.423015','$argon2id$v=19$m=19456,t=2,p=1$hPEe+0ZI7MWiOl83EH8Epw$GVlvKiIsxMvl96LNelaMrYmnD94FavDZRgCakCUJpYE','fr-FR','Europe/Paris','benali nora','benali nora','nora benali nora@cabinet-durand.fr',NULL,NULL,NULL,'U0NORA','nora@cablnet-durand.fr',NULL,'nora benali nora@cabinet-durand.fr

-d

.f

@c

be

ca

du

fr

no','at_once',NULL);
INSERT INTO "people" VALUES(10,1,'bruno@cabinet-durand.fr',NULL,'Bruno','Caron',NULL,'',0,NULL,'suspended','2026-03-02 08:30:03.621522','none',NULL,NULL,'fr-FR','Europe/Paris','bruno caron','caron bruno','bruno caron bruno@cabinet-durand.fr',NULL,NULL,NULL,'U0BRUNO','bruno@cablnet-durand.fr',NULL,'bruno caron bruno@cabinet-durand.fr

-d

.f

@c

br

ca

du

fr','at_once',NULL);
INSERT INTO "people" VALUES(11,1,'oscar@cabinet-durand.fr','U0OSCAR','Oscar','Dupuis',NULL,'',0,NULL,'suspended','2026-03-02 08:30:03.709198','none',NULL,NULL,'fr-FR','Europe/Paris','dupuis oscar','dupuis oscar','oscar dupuis oscar@cabinet-durand.fr',NULL,NULL,NULL,NULL,'oscar@cablnet-durand.fr',NULL,'oscar dupuis oscar@cabinet-durand.fr

-d

.f

@c

ca

du

fr

os','at_once',NULL);
INSERT INTO "people" VALUES(12,1,'sophie@cabinet-durand.fr','U0SOPHIE','Sophie','Étienne',NULL,'',0,NULL,'suspended','2026-03-02 08:30:03.816928','none',NULL,NULL,'fr-FR','Europe/Paris','etienne sophie','etienne sophie','sophie etienne sophie@cabinet-durand.fr',NULL,NULL,NULL,NULL,'sophle@cablnet-durand.fr',NULL,'sophie etienne sophie@cabinet-durand.fr

-d

.f

@c

ca

du

et

fr

so','at_once',NULL);
INSERT INTO "people" VALUES(13,1,'thomas@cabinet-durand.fr',NULL,'Thomas','Fabre',NULL,'',0,NULL,'removed','2026-03-02 08:30:03.914078','none',NULL,NULL,'en-GB','Europe/Paris','fabre thomas','fabre thomas','thomas fabre thomas@cabinet-durand.fr',NULL,NULL,NULL,'U0THOMAS','thomas@cablnet-durand.fr',NULL,'thomas fabre thomas@cabinet-durand.fr

-d

.f

@c

ca

du

fa

fr

th','at_once',NULL);
INSERT INTO "people" VALUES(14,1,'erased-14.invalid',NULL,'','№ 14',NULL,'',0,NULL,'removed','2026-03-02 08:30:04.000045','none',NULL,NULL,'','','14 no','no 14','no 14 erased-14.invalid',NULL,NULL,NULL,NULL,'@erased-l4.lnvalld',NULL,'no 14 erased-14.invalid

-1

.i

14

er

in

no','at_once',NULL);
INSERT INTO "people" VALUES(15,1,'emma@cabinet-durand.fr','U0EMMA','Emma','Hubert',NULL,'',0,'2026-03-02 08:30:06.553189','active','2026-03-02 08:30:04.112740','delivered','2026-03-02 08:30:04.162937','$argon2id$v=19$m=19456,t=2,p=1$Funmt7gmWgBegjLGEFvVbA$UIg++/x4k+WapIFZtErDFvUfTjgq8LSCJmyjojBxCLU','fr-FR','Europe/Paris','emma hubert','hubert emma','emma hubert emma@cabinet-durand.fr',NULL,'2026-03-17',7,NULL,'emma@cablnet-durand.fr',NULL,'emma hubert emma@cabinet-durand.fr

-d

.f

@c

ca

du

em

fr

hu','daily',NULL);
INSERT INTO "people" VALUES(16,1,'yann@cabinet-durand.fr','U0YANN','Yann','Imbert',NULL,'',0,NULL,'planned','2026-03-02 08:30:04.166342','none',NULL,NULL,'fr-FR','Europe/Paris','imbert yann','imbert yann','yann imbert yann@cabinet-durand.fr','2026-06-01','2026-09-30',NULL,NULL,'yann@cablnet-durand.fr',NULL,'yann imbert yann@cabinet-durand.fr

-d

.f

@c

ca

du

fr

im

ya','at_once',NULL);
INSERT INTO "people" VALUES(17,1,'lea@cabinet-durand.fr','U0LEA','Léa','Jacquet',NULL,'',0,NULL,'active','2026-03-02 08:30:04.218622','to_send','2026-03-11 09:00:00.165115',NULL,'fr-FR','Europe/Paris','jacquet lea','jacquet lea','lea jacquet lea@cabinet-durand.fr','2026-03-11',NULL,NULL,NULL,'lea@cablnet-durand.fr',NULL,'lea jacquet lea@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ja

le','at_once',NULL);
INSERT INTO "people" VALUES(18,1,'jean.absent@filiale.fr',NULL,'Jean','Absent',NULL,'',0,NULL,'active','2026-03-02 08:30:04.289198','delivered','2026-03-02 08:30:04.325535','$argon2id$v=19$m=19456,t=2,p=1$Gy6m1altmdOteWoHNiVuIg$EbC/FfwU0Ye+bp/1VJy8OOJkZVXSCFLfMVHD3qirrSg','','','absent jean','absent jean','jean absent jean.absent@filiale.fr',NULL,NULL,NULL,NULL,'jean.absent@flllale.fr',NULL,'jean absent jean.absent@filiale.fr

.a

.f

@f

ab

fi

fr

je','at_once',NULL);
INSERT INTO "people" VALUES(19,1,'crowd0@cabinet-durand.fr','U100000','Prénom0','Nom0',NULL,'',0,NULL,'suspended','2026-03-02 08:30:04.735012','none',NULL,NULL,'fr-FR','Europe/Paris','nom0 prenom0','nom0 prenom0','prenom0 nom0 crowd0@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowdo@cablnet-durand.fr',NULL,'prenom0 nom0 crowd0@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(20,1,'crowd1@cabinet-durand.fr','U100001','Prénom1','Nom1',NULL,'',0,NULL,'suspended','2026-03-02 08:30:04.735012','none',NULL,NULL,'fr-FR','Europe/Paris','nom1 prenom1','nom1 prenom1','prenom1 nom1 crowd1@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowdl@cablnet-durand.fr',NULL,'prenom1 nom1 crowd1@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(21,1,'crowd2@cabinet-durand.fr','U100002','Prénom2','Nom2',NULL,'',0,NULL,'suspended','2026-03-02 08:30:04.735012','none',NULL,NULL,'fr-FR','Europe/Paris','nom2 prenom2','nom2 prenom2','prenom2 nom2 crowd2@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd2@cablnet-durand.fr',NULL,'prenom2 nom2 crowd2@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(22,1,'felix.faure@filiale.fr',NULL,'Félix','Faure',NULL,'',0,NULL,'active','2026-03-02 08:30:04.735012','none','2026-03-02 08:30:04.735012',NULL,'','','faure felix','faure felix','felix faure felix.faure@filiale.fr',NULL,NULL,NULL,NULL,'fellx.faure@flllale.fr',NULL,'felix faure felix.faure@filiale.fr

.f

@f

fa

fe

fi

fr','at_once',NULL);
INSERT INTO "people" VALUES(23,1,'karim@cabinet-durand.fr','U0KARIM','Karim','Kaci',NULL,'',0,NULL,'suspended','2026-03-10 08:00:02.549054','none',NULL,NULL,'fr-FR','Europe/Paris','kaci karim','kaci karim','karim kaci karim@cabinet-durand.fr',NULL,NULL,NULL,NULL,'karlm@cablnet-durand.fr','2026-04-13','karim kaci karim@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ka','at_once',NULL);
INSERT INTO "people" VALUES(24,1,'lila@cabinet-durand.fr','U0LILA','Lila','Leroy',NULL,'',0,NULL,'active','2026-03-10 08:00:02.683043','noted','2026-03-10 08:00:03.345931','$argon2id$v=19$m=19456,t=2,p=1$KjiQ79KdkgLVw7u94OQbyw$F2NrveigN9/1rw2Wa4sjuBsjjnO1BBSWyL3HC8KwJF0','en-US','Europe/Paris','leroy lila','leroy lila','lila leroy lila@cabinet-durand.fr',NULL,NULL,NULL,NULL,'llla@cablnet-durand.fr',NULL,'lila leroy lila@cabinet-durand.fr

-d

.f

@c

ca

du

fr

le

li','at_once',NULL);
INSERT INTO "people" VALUES(25,1,'gael@cabinet-durand.fr','U0GAEL','Gaël','Morvan',NULL,'',0,NULL,'active','2026-03-10 08:00:02.842242','failed','2026-03-10 08:00:02.957958',NULL,'fr-FR','Europe/Paris','gael morvan','morvan gael','gael morvan gael@cabinet-durand.fr',NULL,NULL,NULL,NULL,'gael@cablnet-durand.fr',NULL,'gael morvan gael@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ga

mo','at_once',NULL);
INSERT INTO "people" VALUES(26,1,'elsa@cabinet-durand.fr','U0ELSA','Elsa','Noël',NULL,'',0,NULL,'none','2026-03-11 09:00:00.323957','none',NULL,NULL,'fr-FR','Europe/Paris','elsa noel','noel elsa','elsa noel elsa@cabinet-durand.fr',NULL,NULL,NULL,NULL,'elsa@cablnet-durand.fr',NULL,'elsa noel elsa@cabinet-durand.fr

-d

.f

@c

ca

du

el

fr

no','at_once',NULL);
INSERT INTO "people" VALUES(27,1,'victor@cabinet-durand.fr','U0VICTOR','Victor','Nguyen',NULL,'',0,NULL,'active','2026-03-11 09:00:00.971675','to_send','2026-03-11 09:00:00.971675','$argon2id$v=19$m=19456,t=2,p=1$hsFK3Ri1rTWEpsNjho6Jtg$sVqIsMR1hB96yDpOKjBG3DTfEJ3Nx/kH8nHhoBmjNfw','fr-FR','Europe/Paris','nguyen victor','nguyen victor','victor nguyen victor@cabinet-durand.fr',NULL,NULL,NULL,NULL,'vlctor@cablnet-durand.fr',NULL,'victor nguyen victor@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ng

vi','at_once',NULL);
INSERT INTO "people" VALUES(28,1,'walid@cabinet-durand.fr','U0WALID','Walid','Ouali',NULL,'',0,NULL,'suspended','2026-03-11 09:00:01.070070','none',NULL,NULL,'fr-FR','Europe/Paris','ouali walid','ouali walid','walid ouali walid@cabinet-durand.fr',NULL,NULL,NULL,NULL,'walld@cablnet-durand.fr',NULL,'walid ouali walid@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ou

wa','at_once',NULL);
INSERT INTO "people" VALUES(29,1,'crowd3@cabinet-durand.fr','U100003','Prénom3','Nom3',NULL,'',0,NULL,'active','2026-03-11 09:00:02.295918','to_send','2026-03-11 09:00:02.295918',NULL,'fr-FR','Europe/Paris','nom3 prenom3','nom3 prenom3','prenom3 nom3 crowd3@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd3@cablnet-durand.fr',NULL,'prenom3 nom3 crowd3@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(30,1,'crowd4@cabinet-durand.fr','U100004','Prénom4','Nom4',NULL,'',0,NULL,'active','2026-03-11 09:00:02.295918','to_send','2026-03-11 09:00:02.295918',NULL,'fr-FR','Europe/Paris','nom4 prenom4','nom4 prenom4','prenom4 nom4 crowd4@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd4@cablnet-durand.fr',NULL,'prenom4 nom4 crowd4@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(31,1,'crowd5@cabinet-durand.fr','U100005','Prénom5','Nom5',NULL,'',0,NULL,'active','2026-03-11 09:00:02.295918','to_send','2026-03-11 09:00:02.295918',NULL,'fr-FR','Europe/Paris','nom5 prenom5','nom5 prenom5','prenom5 nom5 crowd5@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd5@cablnet-durand.fr',NULL,'prenom5 nom5 crowd5@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(32,1,'crowd6@cabinet-durand.fr','U100006','Prénom6','Nom6',NULL,'',0,NULL,'active','2026-03-11 09:00:02.295918','to_send','2026-03-11 09:00:02.295918',NULL,'fr-FR','Europe/Paris','nom6 prenom6','nom6 prenom6','prenom6 nom6 crowd6@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd6@cablnet-durand.fr',NULL,'prenom6 nom6 crowd6@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(33,1,'crowd7@cabinet-durand.fr','U100007','Prénom7','Nom7',NULL,'',0,NULL,'active','2026-03-11 09:00:02.295918','to_send','2026-03-11 09:00:02.295918',NULL,'fr-FR','Europe/Paris','nom7 prenom7','nom7 prenom7','prenom7 nom7 crowd7@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd7@cablnet-durand.fr',NULL,'prenom7 nom7 crowd7@cabinet-durand.fr

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
INSERT INTO "proposals" VALUES(92,1,24,NULL,NULL);
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
INSERT INTO "review_lines" VALUES(1,7,5,'kept',1,'2026-03-10 08:00:02.462860',65);
INSERT INTO "review_lines" VALUES(1,2,6,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,19,7,'ended',1,'2026-03-10 08:00:03.093295',69);
INSERT INTO "review_lines" VALUES(1,20,8,'ended',1,'2026-03-11 09:00:01.268773',83);
INSERT INTO "review_lines" VALUES(1,21,9,'ended',1,'2026-03-11 09:00:01.378963',84);
INSERT INTO "review_lines" VALUES(1,8,10,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,6,11,'kept',1,'2026-03-10 08:00:02.327211',64);
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
INSERT INTO "reviews" VALUES(1,1,'2026-03-10 08:00:02.218821',1,NULL,0);
CREATE TABLE spaces (
	id INTEGER NOT NULL, 
	team_id TEXT NOT NULL, 
	firm TEXT NOT NULL, members_known_since DATETIME, journal_head TEXT DEFAULT '' NOT NULL, journal_lines BIGINT DEFAULT '0' NOT NULL, channel_id TEXT DEFAULT '' NOT NULL, channel_setting TEXT DEFAULT '' NOT NULL, channel_standing TEXT DEFAULT 'ours' NOT NULL, people_listed INTEGER DEFAULT '0' NOT NULL, people_subscribers INTEGER DEFAULT '0' NOT NULL, people_partners INTEGER DEFAULT '0' NOT NULL, people_administrators INTEGER DEFAULT '0' NOT NULL, people_suspended INTEGER DEFAULT '0' NOT NULL, people_planned INTEGER DEFAULT '0' NOT NULL, people_not_noted INTEGER DEFAULT '0' NOT NULL, has_door BOOLEAN DEFAULT 0 NOT NULL, door_compared BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_spaces PRIMARY KEY (id), 
	CONSTRAINT uq_spaces_team_id UNIQUE (team_id)
);
INSERT INTO "spaces" VALUES(1,'T0CABINET','Cabinet Durand & Associés','2026-03-02 08:30:00.394009','de2a17671c6dff6924d1c6cf6e4c21479c06fe0687539be583add1e5f0791ffe',92,'C0EQUIPE','C0EQUIPE','ours',30,15,5,3,9,1,13,1,1);
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
CREATE INDEX ix_outbox_entry ON outbox (entry);
CREATE INDEX ix_outbox_urgent ON outbox (space_id, due_at) WHERE state = 'owed' AND urgent = 1;
CREATE INDEX ix_outbox_owed_lane ON outbox (space_id, lane, position) WHERE state = 'owed';
CREATE INDEX ix_outbox_owed ON outbox (space_id, position) WHERE state = 'owed';
CREATE INDEX ix_outbox_edits ON outbox (edits);
CREATE INDEX ix_outbox_failed ON outbox (space_id, settled_at) WHERE state = 'failed';
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

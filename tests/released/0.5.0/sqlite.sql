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
INSERT INTO "broadcasts" VALUES(1,1,8,'administrator_enrolled','{"at": "2026-03-02T08:30:00.812224+00:00", "person": 1, "approved_by": 2}','2026-03-02 08:30:00.812224',1,5,'[]','B8DF810FC143',1);
INSERT INTO "broadcasts" VALUES(2,1,11,'administrator_enrolled','{"at": "2026-03-02T08:30:01.483715+00:00", "person": 2, "approved_by": 1}','2026-03-02 08:30:01.483715',2,5,'[]','135CB292D22A',1);
INSERT INTO "broadcasts" VALUES(3,1,14,'administrator_enrolled','{"at": "2026-03-02T08:30:02.155921+00:00", "person": 3, "approved_by": 1}','2026-03-02 08:30:02.155921',3,5,'[]','C86EE18331FA',1);
INSERT INTO "broadcasts" VALUES(4,1,43,'administrator_enrolled','{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}','2026-03-02 08:30:05.636634',15,22,'[]','D83ADED32345',1);
INSERT INTO "broadcasts" VALUES(5,1,59,'administrator_resigned','{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3, "takeover": null}','2026-03-10 08:00:01.522831',3,22,'[15]','6B22A508EAD7',1);
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
INSERT INTO "drifts" VALUES(1,7,'name','Marc Petit-Lenoir','2026-03-11 09:00:01.783697',0,0,NULL,NULL,NULL);
CREATE TABLE gathered (
	message CHAR(32) NOT NULL, 
	entry INTEGER NOT NULL, 
	stranger INTEGER NOT NULL, 
	CONSTRAINT pk_gathered PRIMARY KEY (message, entry), 
	CONSTRAINT fk_gathered_message_outbox FOREIGN KEY(message) REFERENCES outbox (id), 
	CONSTRAINT fk_gathered_entry_journal FOREIGN KEY(entry) REFERENCES journal (id)
);
INSERT INTO "gathered" VALUES('21f833ae86ea4d2496eb06c0c2340791',79,0);
INSERT INTO "gathered" VALUES('21f833ae86ea4d2496eb06c0c2340791',82,0);
INSERT INTO "gathered" VALUES('21f833ae86ea4d2496eb06c0c2340791',83,0);
INSERT INTO "gathered" VALUES('21f833ae86ea4d2496eb06c0c2340791',84,0);
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
INSERT INTO "homes" VALUES(1,'U0CLAIRE',1,'2026-03-02 08:30:00.186978','fr-FR','Europe/Paris','8abaf3dfc3647fafebfda2043cabd100b3e4454052ee6eeb39cc470790613057');
INSERT INTO "homes" VALUES(1,'U0HUGH',2,'2026-03-02 08:30:00.209960','en-GB','Europe/London','0d26df844d40ae51ad82aea93dc484eab2e82ee5e968b4d20a0af69a4ff09af3');
INSERT INTO "homes" VALUES(1,'U0PAULE',3,'2026-03-02 08:30:00.225612','fr-FR','Europe/Paris','5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
INSERT INTO "homes" VALUES(1,'U0ANNE',NULL,'2026-03-02 08:30:00.241350','fr-FR','Europe/Paris','c5f97c868bc1cec0da7ce09cd9b5cfa5659932157a1a2f9efbe5fbafbf6f56f7');
INSERT INTO "homes" VALUES(1,'U0ZOE',NULL,'2026-03-02 08:30:00.257097','en-US','Europe/Paris','bcab5a80db23a702138294bc1ce563e059e5da647ecff7c21785ebf6f0d4ee19');
INSERT INTO "homes" VALUES(1,'U0MARC',7,'2026-03-02 08:30:03.495212','fr-FR','Europe/Paris','75253b5347ef66a9b4bd4e9284602eaaf428c8dcde898dbecca24503712d2c90');
INSERT INTO "homes" VALUES(1,'U0NORA',9,'2026-03-02 08:30:03.547820','fr-FR','Europe/Paris','5ba00140f84079fe5bffd0a5e40eb5b630e17e017a27931e6cd0b31f5e0b6887');
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
INSERT INTO "import_lines" VALUES('81dcc340e98b46f4bbfc937654da456a',2,1,'add','{"fields": {"last_name": "Nom15", "first_name": "Pr\u00e9nom15", "email": "crowd15@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('81dcc340e98b46f4bbfc937654da456a',3,1,'add','{"fields": {"last_name": "Nom16", "first_name": "Pr\u00e9nom16", "email": "crowd16@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('81dcc340e98b46f4bbfc937654da456a',4,1,'add','{"fields": {"last_name": "Nom17", "first_name": "Pr\u00e9nom17", "email": "crowd17@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('81dcc340e98b46f4bbfc937654da456a',5,1,'add','{"fields": {"last_name": "Nom18", "first_name": "Pr\u00e9nom18", "email": "crowd18@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('81dcc340e98b46f4bbfc937654da456a',6,1,'add','{"fields": {"last_name": "Nom19", "first_name": "Pr\u00e9nom19", "email": "crowd19@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('81dcc340e98b46f4bbfc937654da456a',7,1,'refused','{"fields": {"last_name": "Simon", "first_name": "Sam", "email": "sam@gmail.com"}}','[["not_a_collaborator", {"email": "sam@gmail.com"}]]','[]');
INSERT INTO "import_lines" VALUES('4ceada7545a64d609dcfaaf3a52161c1',7,1,'add','{"fields": {"last_name": "Nom8", "first_name": "Pr\u00e9nom8", "email": "crowd8@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('4ceada7545a64d609dcfaaf3a52161c1',8,1,'add','{"fields": {"last_name": "Nom9", "first_name": "Pr\u00e9nom9", "email": "crowd9@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('4ceada7545a64d609dcfaaf3a52161c1',9,1,'add','{"fields": {"last_name": "Nom10", "first_name": "Pr\u00e9nom10", "email": "crowd10@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('4ceada7545a64d609dcfaaf3a52161c1',10,1,'add','{"fields": {"last_name": "Nom11", "first_name": "Pr\u00e9nom11", "email": "crowd11@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('4ceada7545a64d609dcfaaf3a52161c1',11,1,'add','{"fields": {"last_name": "Nom12", "first_name": "Pr\u00e9nom12", "email": "crowd12@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('4ceada7545a64d609dcfaaf3a52161c1',12,1,'add','{"fields": {"last_name": "Nom13", "first_name": "Pr\u00e9nom13", "email": "crowd13@cabinet-durand.fr"}}','[]','[]');
INSERT INTO "import_lines" VALUES('4ceada7545a64d609dcfaaf3a52161c1',13,1,'add','{"fields": {"last_name": "Nom14", "first_name": "Pr\u00e9nom14", "email": "crowd14@cabinet-durand.fr"}}','[]','[]');
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
INSERT INTO "imports" VALUES('35829a1d6eed439e84e98b7950b642d9',1,1,'done','abonnés.csv','90ec8c778dccaa29d34e6252a3fdd4382159d6206269b69281f312dd98c43174','','2026-03-02 08:30:03.851096','2026-03-02 08:30:03.920773',5,4,0,0,1,1,4,NULL,NULL,'795bf145ef9e4e4699f05c5c3c93619a','FF721B443F6',1,'{"export": "", "read": [], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
INSERT INTO "imports" VALUES('81dcc340e98b46f4bbfc937654da456a',1,2,'proposed','paie.csv','3f80b136e1d29ba8dc99a68bc1e756ae351e4cf164fc60f1566d55a5272669e6','','2026-03-11 09:00:01.160174',NULL,0,0,0,0,0,0,0,NULL,NULL,NULL,NULL,0,'{"export": "", "read": ["Nom", "Pr\u00e9nom", "Courriel", "T\u00e9l\u00e9phone", "Fonction", "Motif"], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
INSERT INTO "imports" VALUES('4ceada7545a64d609dcfaaf3a52161c1',1,1,'running','arrivées.csv','1aed41e2c347569f424863ccae3e29b7a9f332b714e2d0a8e6b725888ab2fa91','','2026-03-11 09:00:01.397161',NULL,12,5,0,0,0,0,0,'cabinet:1:deadbeef','2026-03-11 09:00:31.428814','7b99bfe92e274e439f664dffb5a05f63',NULL,0,'{"export": "", "read": [], "several": [], "ignored": [], "private": [], "untitled": [], "sheet": "", "sheets": [], "hidden_sheets": [], "hidden_rows": 0, "closed": 0, "emptied": 0}');
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
INSERT INTO "journal" VALUES(1,1,'2026-03-02 08:30:00.017100','partner_added',NULL,1,'',NULL,'7A4EE0A50E36','79422118402dd28cb965e6e88f28791d','5f8e80c6f77e1856c41cb1939ad1680a1e33d12fbd9403596452c254872321f5','70b0c5847186858dd42c110eb3e3df28646e24c4502b20b1ced9e0abf84a4976','{"name":"Claire Durand","after":{"email":"claire.durand@cabinet-durand.fr","phone":"+33144556670","function":"Expert-comptable associée","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0CLAIRE"}}','','6889e87379d7e3d999ffc76e5c6f9570','76bffdfffc1eccc69fc0b59773a8dc479b2d9ca0b93664952867b1893f8647f1',NULL);
INSERT INTO "journal" VALUES(2,1,'2026-03-02 08:30:00.017100','partner_added',NULL,2,'',NULL,'7A4EE0A50E36','7cbf879252191c131cf2b161d9964012','20c369df780bb66f20f84d6c988c210bd86730cb19812525bc46a12c06eb9b54','3580d247fe08b952567e1b56373ed2d8733b2712e7aabaee13e7d56b20920f6e','{"name":"Hugh Martin","after":{"email":"hugh.martin@cabinet-durand.fr","phone":null,"function":"Partner","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0HUGH"}}','','cb61e2d48e6e23232f422a85e531e7fe','87a03437115ef079624e29284634f494ba578c07ced2cb9529f9e3712824ae8d',NULL);
INSERT INTO "journal" VALUES(3,1,'2026-03-02 08:30:00.017100','partner_added',NULL,3,'',NULL,'7A4EE0A50E36','496151c3b761b7a14a7426fc9860c52b','19bfe12407bf4a1751fbeaa96eaaa3e89ddda374e380a5fbf0a27775a3691d3c','30b16376a41a6d7a2d3a2ac43dd8a922fe0fb3c57dc852ab0f20ab4a19fde0f3','{"name":"Paule Rey","after":{"email":"paule@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0PAULE"}}','','c2cd8b3f3122484195e862f8c7dca873','daa89d3d63b52cc70a501fbb072805090fbf7b46fa9e68fc517689d7a8d944fa',NULL);
INSERT INTO "journal" VALUES(4,1,'2026-03-02 08:30:00.017100','partner_added',NULL,4,'',NULL,'7A4EE0A50E36','24e14ff928ba882d0fe71beb5aed39c4','4dfd28b7d6b01f721d918860d9fac7e1982a91c5555cf855936edffbacd48485','89eab0bcee9262af5db2c30f7664983e696143a66cd58a435368c4610486e979','{"name":"Rémi Sarre","after":{"email":"remi@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0REMI"}}','','fe12f69db434d530ba1ff1f3d58eaaa2','607d13c7b6d5e1498d717182d63197a32dac18b128ca2a6a05d80607fc67bc30',NULL);
INSERT INTO "journal" VALUES(5,1,'2026-03-02 08:30:00.017100','partner_added',NULL,5,'',NULL,'7A4EE0A50E36','3c1b50fc0a07011eca9d53d4bd75e95f','998188599f56529c66427c31efbec8a89ebf585b64fbf4b471eba5e941a6907b','46f8e7c1535256a3eef465275ac0679a64effe81b11541407e09783df981fe22','{"name":"jeanne.robert@cabinet-durand.fr","after":{"email":"jeanne.robert@cabinet-durand.fr","phone":null,"function":"","partner":true,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":null}}','','c3c510217faa9953dd364d9622848010','69d81b3126ff5cff29841729cbd8ce3848827b5a76ecf03f49ed9b786109bb13',NULL);
INSERT INTO "journal" VALUES(6,1,'2026-03-02 08:30:00.277886','enrolment_asked',1,1,'','fd3557a5eadd40e78ebfede746c52b79','BD0FE59D35C6','e97324570547b72c641e9d8c244ac7ef','4d0a9cb135d12a6d31bd1530cb7a142d56f734c22d007428e921366f455cb465','491322ab575b171982882a2e6236130a4ddf70fe6f7d69eb64c08bb595cf4ba5','{"name":"Claire Durand"}','Claire Durand','a4de1b4a163ab7e7f5c42b154f7853c6','9f0912910af7e23a20d3a0eccd998c50715df37da5d7d68a4e386101bf59c62e',NULL);
INSERT INTO "journal" VALUES(7,1,'2026-03-02 08:30:00.812224','enrolment_approved',2,1,'','answer:6','B8DF810FC143','a6374eeb11461a2acd43e907efd11457','0e6dc6484e33aab5dbb550a557565db30f2ea5b1006f8e7c0b4c28fe0ee04d73','6fbeb99eeb02c2bf65e7d39ff0d75617915cfd65e91d87803b801fc0630eee80','{"name":"Claire Durand"}','Hugh Martin','cedc3f14c23a5109d9261d6827920fcb','51a46a8456b0bc74acb3f86a5f797dbf5be489d2702f85c55b18ab5ed835db7d',NULL);
INSERT INTO "journal" VALUES(8,1,'2026-03-02 08:30:00.812224','administrator_enrolled',1,1,'',NULL,'B8DF810FC143','cb6b771de43d55f1f537c0d3be629dd2','8419db1d20d9f36875766b87a02a19bd46458dd70023c3f122804afbb605562c','e4a35c3df3d1d70f9f7fe1e512603d79126f378ecf7c630209710f897dbf85c8','{"name":"Claire Durand","before":{"administrator":false},"after":{"administrator":true}}','Claire Durand','3f9e4b28ca25862b992d810cfc51337e','3ec09322869b5cc4fdbfe05c6bebb82dca1733736fd842a3f0727750934d107a',NULL);
INSERT INTO "journal" VALUES(9,1,'2026-03-02 08:30:00.956042','enrolment_asked',2,2,'','49cfa37f10294d4ab3fdc9884d1d80e3','9265DB780F18','56f427888cd8489fd7303878b577a2f9','7336b56fb963e990809f27e874fc7fc03093b2101fb6252a235383f0bd57b6d6','030d90332e31f4be594ea02b09d3b93c9146c1b3112673e65346a900ace74b43','{"name":"Hugh Martin"}','Hugh Martin','fd2a0bf3b38514a037299fe443a844cc','3636c88a0aafda3435c424e7b7ce40ac09949d93e0beae3f6f94a473b257f610',NULL);
INSERT INTO "journal" VALUES(10,1,'2026-03-02 08:30:01.483715','enrolment_approved',1,2,'','answer:9','135CB292D22A','a05395d6d7602c18b374cda65bac5602','f83e2d660b9715fc907d627690d9e872bcd69a9313abe3b425efb6b184800551','b05fbb3fbe20ee3f13c20442a2b37ea0ea1a013b35588b38b4edbeb01bfef32d','{"name":"Hugh Martin"}','Claire Durand','9e9d0e959fdcb2b0ffceb1ce4b499619','43863328530fcb0342ad2b9d0eead503945bb130d8a1f69254907e246b9146f3',NULL);
INSERT INTO "journal" VALUES(11,1,'2026-03-02 08:30:01.483715','administrator_enrolled',2,2,'',NULL,'135CB292D22A','681d9a056c74dd7bb05968bff78ddb45','82341239fac0c0044d17676d9c3454d1505fec292c54b0db8671d7c0d99dbab6','73b486ea37c2feb6e51040771336ef52beb63de340dbec3e9ba8af21c0b2b57a','{"name":"Hugh Martin","before":{"administrator":false},"after":{"administrator":true}}','Hugh Martin','6235b47d1ce3472004aadb6efa6a3312','58ace7d21f0dc1235eaabb38c97197db0905ec68ff4c64775ff1dd880752c19e',NULL);
INSERT INTO "journal" VALUES(12,1,'2026-03-02 08:30:01.624959','enrolment_asked',3,3,'','b82000605bd8486285f0258bcf566e48','F1877C711FA3','105a10f5776f9564d51be7ffd571cce3','2170e27a32babca7efe113ef28a19dd121a0f089ca741485e6f59f3d76418747','df152a5834027856ddeba632d46b289e041f1e9e3ce40d29e48c46a4154c3eda','{"name":"Paule Rey"}','Paule Rey','19fd35b64872c6d36f5656f43bd81a0f','d59306fe1885aa622fe4856a18f464d451b51fe9b0af64023e3fb98be15f2a73',NULL);
INSERT INTO "journal" VALUES(13,1,'2026-03-02 08:30:02.155921','enrolment_approved',1,3,'','answer:12','C86EE18331FA','d56177875f74575958e407d19158ced9','d72c9752cb0c87808866879252eee46b8fbd358daa409a9dfd8c3f22d92fb6c8','6f7bb76c6f78e6795aa262dcb14662da22e407017a5ee4ce28304912b3f4ee26','{"name":"Paule Rey"}','Claire Durand','75cf48b7a67997e322b5c064b47cc508','c1fb97603f30280b741586ae66910899882dabcf912bf67708c0af5105d75e3b',NULL);
INSERT INTO "journal" VALUES(14,1,'2026-03-02 08:30:02.155921','administrator_enrolled',3,3,'',NULL,'C86EE18331FA','623bb5377f2059021180fdd4d34f5277','25cd45e2eaa75bb8a170013f3d1665a4e8215a78421180b3acc8867bfe31821e','ee3af447c9fb0dcadaea0b0d470daecbe9390bd9f0ec706aeb31d1f80af75dcb','{"name":"Paule Rey","before":{"administrator":false},"after":{"administrator":true}}','Paule Rey','d43c513b8c64630e400fa3706c12d89f','361ffaa82a8b2223be9f086e9f3f35e6e219d160bf7d3e957d242f4696851bf4',NULL);
INSERT INTO "journal" VALUES(15,1,'2026-03-02 08:30:02.327631','subscriber_added',1,6,'','1568cdc8e36645fd90841783a00c3790','2DFAD50D3C40','ea33970d7a0bdcdd41a07fbe58104623','c012d098b3b93c42fcd8d5cf3974b4e7e67a0e582be9d27d506fef2392285a48','c01c32ed0bc0ff71d830870ecfe280e8bea5e21644310eb5a9f23a5a24385291','{"name":"Anne Petit","after":{"email":"anne.petit@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ANNE"}}','Claire Durand','17c911a185e07e524a84cd1e3e054859','ae65658c515a041c52e2cd8f6a51b47b49fff575ed4c907f54cb9ec7151ad00e',NULL);
INSERT INTO "journal" VALUES(16,1,'2026-03-02 08:30:02.445573','subscriber_added',1,7,'','c9ae434c7f444e11b4d90633fd3aeb9e','93C90A5F3F74','79f47117ab418b392ea14929b65a932b','bd6773b03a08f3ada038d42bd15198ac2fd4f91fd3b0cf59481007a03de59355','cfc8520d2c556fd5ee0ea3df972ad3868295cbde080c0256b30b8928ca140332','{"name":"Marc Lefèvre","after":{"email":"marc.lefevre@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0MARC"}}','Claire Durand','7a6060c099ac767f4ebeac8f8d44a9ac','b24ea21e5f1888b5b6ad1a0c8772771d9e909f238c9441a78072deed228311fa',NULL);
INSERT INTO "journal" VALUES(17,1,'2026-03-02 08:30:02.544083','subscriber_added',1,8,'','ecf775345538436e8e0426e736a89c60','BA698F4ECE71','a0d65739ea9de4cf3df64f7269f82d4f','9eb6a9a7983469a5d781a6a065756c2d2e0a40dbdf3069bd193603d1f038c9a5','5979613ad2cf78da85fb5a2e3823dc10761fa379a206b9bb239da475c3f2c6f2','{"name":"Zoë O’Neill","after":{"email":"zoe.oneill@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ZOE"}}','Claire Durand','3a3d21fb4095a7aba5774e2fb6ce18f4','9ac9d7682d377590a678e9957b5f7eb9a6d94cd91f3d45bde48602e352060a8b',NULL);
INSERT INTO "journal" VALUES(18,1,'2026-03-02 08:30:02.628447','subscriber_added',1,9,'','9ba7bf7294f44940b986bedfe7f7257e','E174F1999B2D','9ad64c4a1e1104b3cc06d35d8dcd1256','fc0c341254104e773477dde6b5685622925528e64779ab83f62a046af54b46af','100f8dfa5a2f4220c7277c07fafbc2621fe149c045473ac88ecbb8d5488861c8','{"name":"Nora Benali","after":{"email":"nora@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0NORA"}}','Claire Durand','f12935048e73e42b2fa1b7037d1be82b','fc6254fb516bc867230d25c945ee0eec3dbe756ed96d891026c94b6f08a1df88',NULL);
INSERT INTO "journal" VALUES(19,1,'2026-03-02 08:30:02.746258','subscriber_added',1,10,'','027fafd897b748a080700bbabbd1e914','7E3975F505AC','58fe93c95ef55eb818076326b4ca78f0','93fb413da88f23779d06be962a7941ec22643f8308a5548c2ba8872f1055293f','611a06a2f4b10f2bf89694621c7230823b574a47cb83767b564e88a387e2d53b','{"name":"Bruno Caron","after":{"email":"bruno@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0BRUNO"}}','Claire Durand','ea9afd0193d681b599ddb4bc57fce22c','95c61799cb6849c788a3440b053fc2323d52b1e16ce495ffb7aa632935d21555',NULL);
INSERT INTO "journal" VALUES(20,1,'2026-03-02 08:30:02.836118','subscriber_added',1,11,'','10084741638c4a8093597bef41a10847','C15144842D5D','8ab8236598b2817b2bcdb416b3e2adea','9b22c0c51e1eab67343edbc11d4793b3daafc2dc9839416401d5d3a28ba9f370','0a4209835280c82c8db03b7c49c0a4226047e7ea5c00451113b5035f2d83dab4','{"name":"Oscar Dupuis","after":{"email":"oscar@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0OSCAR"}}','Claire Durand','20a627a4d7fe81d29b84d03053d19a09','c8d7b0a38d698b965e04e69a173eda3148c9fe0889636e31714019a899aa4363',NULL);
INSERT INTO "journal" VALUES(21,1,'2026-03-02 08:30:02.935179','subscriber_added',1,12,'','a4387dd349ff4dab95941dab035f96a8','7D255A9CDFD7','a741e5431b0d22ca8124456d31e6dfa8','feecd53bacb4d1fda471afbbe4103819e3d6c3c10405a18e251e128fd38a8d80','318f101a36eb01da54aa251e3482383fc8dba7825ee87095d4d72e5e7695df91','{"name":"Sophie Étienne","after":{"email":"sophie@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0SOPHIE"}}','Claire Durand','f55d35b75d37ebdf8213756b02b63f3f','13bfb6fd3f08609f68806113b6e333054980b7997fee90333fbda7ed5cd8b21a',NULL);
INSERT INTO "journal" VALUES(22,1,'2026-03-02 08:30:03.046360','subscriber_added',1,13,'','b7c337cd30914338afe88f32beba19f9','A288C29067E2','d1df9819874536d35f53521f4e78ecbd','6202927a3bfe9194cecfcc02e416e8e06e8d991ef49b3a408b2a1c82af024421','ba9aac937b38fea42cb9a1780e0ac7863f2bfc8ccf53332f1e3c9482750c0047','{"name":"Thomas Fabre","after":{"email":"thomas@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0THOMAS"}}','Claire Durand','b8d22cc5a9dbaaa2ea43b4d9ba519798','54339fe51f0b972c26930891b7eb2acd9c29ac6610e090bd169ff036c9eb228d',NULL);
INSERT INTO "journal" VALUES(23,1,'2026-03-02 08:30:03.135499','subscriber_added',1,14,'','8611827ff038403aa0b12cdd5bc87d4d','B0F1F26EBBF3','','3a7476e4ea33aedfdf8313eafe0d7a53d28e64b84e198ba9c2c738717f536cda','e62123edd4f8d4c8dbc24d09407e67c695dae1ac0d1b779ca9388e42bd1ccacf','','Claire Durand','59efba2f43f54cdeb6d23061b94eccad','2690330ffe454acee8b0bebd515edeb8297b7e115625d1495076f5db80c0c9d5',NULL);
INSERT INTO "journal" VALUES(24,1,'2026-03-02 08:30:03.216427','subscriber_added',1,15,'','f568c63708084c9ebd7cad6dcbfae5bb','5069B101354F','d4f1fae49e6496f36b2d41504dd884f3','adadcae8d695e78e99114aff181333b364658d96652cfcf587afbf0f21604ee5','a27bc0a5d881760434b4104e9a746bd3e44e831796e0c9a690a3fe3b93b7cf43','{"name":"Emma Hubert","after":{"email":"emma@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":"2026-03-17","back_on":null,"account":"U0EMMA"}}','Claire Durand','0681d4caab7deb475d7e88df19fe1e68','677228920f6227c9a3f780b2164c68a1aab48d807ae78a51de488ac9d467d136',NULL);
INSERT INTO "journal" VALUES(25,1,'2026-03-02 08:30:03.280631','subscriber_added',1,16,'','ade45b1d56f64280be9d7cf00c2825bb','33F0C01D35A5','3c43010a65f5271340e88fd8dd3ba4a5','6b098a0d13d59ab47e0322b1d50bb8559890e2f6f3c428a48d163e4e56fdef99','1bb0d029b8cd14204ed7100f126ec1e9090222f6aecee61fc5818fe1cf1f1443','{"name":"Yann Imbert","after":{"email":"yann@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-06-01","ends_on":"2026-09-30","back_on":null,"account":"U0YANN"}}','Claire Durand','8f1da01a7b783be9a3724083df9f26d6','060c95c06d934c608cdadf78a42673180b53e3f19a6e5ea43ef05d0b45536eae',NULL);
INSERT INTO "journal" VALUES(26,1,'2026-03-02 08:30:03.332509','subscriber_added',1,17,'','85e80678e8dc457bae0381b2fe9810c3','2ECE31C22E0D','98a0ef99861010e6df0f126821831070','6870559458421466abefd4435cf3963ffaeb9fcd680e1474f89f8b9e40f62776','a6f4fb1183c457309d31bb600ba47dc112ba9484da37edf59eb3a6029dc7c405','{"name":"Léa Jacquet","after":{"email":"lea@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"planned","starts_on":"2026-03-11","ends_on":null,"back_on":null,"account":"U0LEA"}}','Claire Durand','39c50a7097844822e79876da0e396ab1','e5bc2f007af80e7c77e51288937cedf4329afa5195ad4454be5ff2aa275eeb6e',NULL);
INSERT INTO "journal" VALUES(27,1,'2026-03-02 08:30:03.413404','subscriber_added',1,18,'','00ebf21a072d426fa7d1c5a0124fcc11','DD67063045CD','097b0e87592fd87f66b477e9406647c1','e16803ce17bf9981318849e2bdb60759f39dd1911c02b230fac901394c12488f','b17d138df983377d65753324cc5816cef27a7a0b6410757dfd36052553e85091','{"name":"Jean Absent","after":{"email":"jean.absent@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":null}}','Claire Durand','948f44a809e0fa400a42cc96a186c97e','8b5c534935a170f5fc349a3d9989228c06efa114b42cb25e80451d72ff6e9288',NULL);
INSERT INTO "journal" VALUES(28,1,'2026-03-02 08:30:03.511152','password_noted',7,7,'',NULL,'E555A13D2922','206bf8d3292bb89a304be5ed01f81860','bd2dec535754751a0a0999eb4d0618c23c82de6babba8065c2778c0a59b8be49','e7e0cddc7c9aeabf8c71c9974c3c039fe498060a3e617db04e4eea9cae3dc42d','{"name":"Marc Lefèvre"}','Marc Lefèvre','0b09e3d7231b2cbf97fb22bda8c65829','61df14eee43cb452ec33b0b7691dfa4e5ef2b537cc7cdf89b652b756a5730128',NULL);
INSERT INTO "journal" VALUES(29,1,'2026-03-02 08:30:03.561435','password_noted',9,9,'',NULL,'350713FAF2C2','b22aa5b30cb4ef3f8a6ca016dce45072','b0452efa64727ab81eb693e79988be57a9ea65ea23e7a465c333930aeba03233','ec95376202b09828a17057d1e88f6bdc63752f83c9c6815c81bd3f30b3f3dc89','{"name":"Nora Benali"}','Nora Benali','626259f5c04524becf3f57876751bdc1','ad29fb7c13a003796e02a92ce11a0249f64d51c38cc0aba4e19d2592ef9e6b41',NULL);
INSERT INTO "journal" VALUES(30,1,'2026-03-02 08:30:03.874643','import_started',1,NULL,'','35829a1d6eed439e84e98b7950b642d9','8DF1A24C9BE6','d5d1df5acf9c9700917c7179820aaf84','186d0ccffe461574850f30c2c44447da4f88d012399c7ee3bd2eb26ae169fbef','5d3e5b43b257da5313e87e0cabb5f492acc032a29f47907e52dd1e6ad6a6e91e','{"facts":{"file":"abonnés.csv","total":5}}','Claire Durand','d143b74dca33878915338e37b136ccb1','5897fb728ede32e5cf1f637e5cd51818b54dd6dabac3cf8d3d4b8b2d1aa6f443',NULL);
INSERT INTO "journal" VALUES(31,1,'2026-03-02 08:30:03.895888','subscriber_added',1,19,'',NULL,NULL,'98b3e40344a77f45ef849d4cd71b6bd9','cdfdb449e276f1a1b7ae4888dc37cc77d21fb1eb0fa72c273055b35716d4d3cb','c77ab063c27ad9cb133123f5ce1f11a43a30b65ee45005ef4f7d534e2363f430','{"name":"Prénom0 Nom0","after":{"email":"crowd0@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100000"}}','Claire Durand','c9a3bb8cbdf45b42bf864c0579fb00e8','dc3e2bcedd0ac280d43f29fde6bc50910aab9fda4891748632c584bc89574c41',NULL);
INSERT INTO "journal" VALUES(32,1,'2026-03-02 08:30:03.895888','subscriber_added',1,20,'',NULL,NULL,'d6dccf4f08e3ada9d2fde405dee81eca','4435a7abe575c8265658c67641ce24749ce71e5f719ea8aa78c701eb4b2fa76d','662e113b59e00524ad5c27cd10141f31eadb9e27d7b453e2ea355088f29c45c3','{"name":"Prénom1 Nom1","after":{"email":"crowd1@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100001"}}','Claire Durand','b2e88c7b0f447ab3500037f48e86eeb0','1317bc3eef0bfe99aa2f5e056f79b92c083ab2d9c547f71bd58411c4246abb6b',NULL);
INSERT INTO "journal" VALUES(33,1,'2026-03-02 08:30:03.895888','subscriber_added',1,21,'',NULL,NULL,'95fc3342276f7c9dad24229ac1a99264','7c7d16e489426633b2ed0d7fca97cf85bd140efb077ec8c82f6bdb3dbd3076fb','86ec50996d159b44a0c5277cdea7717c53a17b4cc934afee6071e5aa98b97d09','{"name":"Prénom2 Nom2","after":{"email":"crowd2@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100002"}}','Claire Durand','65c65947d6a6e31651d8448dfc4a0e7b','d7fe7f700fb5f6976f7611df0627b6bd96a5b3ee2582046371a719576c99b8c3',NULL);
INSERT INTO "journal" VALUES(34,1,'2026-03-02 08:30:03.895888','subscriber_added',1,22,'',NULL,NULL,'5c0ea6e2b10239315d24e7caa3863c2b','394b13f68b1b53890630c41c66cc9ae942085279d1ef8a5d8673ec9bc0df5f88','e39e7830a17f725f388b0a4c2a7ddc5e4f23ca9ceb6d94da5abadb5da4877a73','{"name":"Félix Faure","after":{"email":"felix.faure@filiale.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":null}}','Claire Durand','1836241f7dc20d204db2ae0c9160e47d','b4b37f944c2dce83101f87f086932e41f2fa0ebcb0d0d0aaa5e5d791b2455431',NULL);
INSERT INTO "journal" VALUES(35,1,'2026-03-02 08:30:03.920773','import_ended',1,NULL,'',NULL,NULL,'20254f1c752a809963195e5a8d7b62a0','9c3ffc2e1bb855237dc030e0f62d988e7542d9a1d5c857c8ec03593067f5fb05','669dae20175e460ce1221b25de53dfb5fdff76486f9155c0008ea17ad7646f3c','{"facts":{"outcome":"done","file":"abonnés.csv","added":4,"there":0,"left_out":0,"refused":1,"total":5}}','Claire Durand','e6cc553c243ed8156331983ef8eeac72','0d5bdcd82aa623f07d0455468cd19a14d12daae31cb7f590f20d4deb85601b68',NULL);
INSERT INTO "journal" VALUES(36,1,'2026-03-02 08:30:04.125490','subscriber_suspended',1,12,'Congé sabbatique','b80dfae8c3da450c81fc34a9bcf5481f','C53768D1161E','c06892b8b466fc68aea35ea7b3ba22d7','e51fc5fd5d22e128171919f68945d633a664ff5e4e168f1f0c3a4e191055f42f','aad9fcdfcfac06516d3a2152d6857928d7a9a1bc48892ab4f8c510aa9ce867ed','{"name":"Sophie Étienne","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','4f49d0853e0201315cc6c729cb3efe9f','4109685f8582cddfa134cb76754eeb90f22565a292528f05b508fa22d6f02c8f',NULL);
INSERT INTO "journal" VALUES(37,1,'2026-03-02 08:30:04.245316','subscriber_removed',1,13,'Fin de mission','5b8a059cad374575b6fe7712f46923f9','D772F234FF52','8e1dfecae2d42fe481c3ae092e73c000','09f5acd92cd119403d6e5ab98c4c92bb9858c540bbba3dc153d23d3a837afcca','e89cc9794dbfba89882fb084ea6d64a26f96d674a0f36a0764772014fa224632','{"name":"Thomas Fabre","before":{"access":"active"},"after":{"access":"removed"}}','Claire Durand','d8807b860c77679848a0d5470782d833','d958f1afba62894791373dc870cf8d72a558a7e473121b5e0fcf1e8b92deba88',NULL);
INSERT INTO "journal" VALUES(38,1,'2026-03-02 08:30:04.389915','subscriber_removed',1,14,'','23eda1f093ef410a8d7afff40e4853da','FC87214BF6B0','','3c9bde054931f0b310e590022b5d5a55ce03637a3ce9c8d224821dead7116ae6','d14f644a7d65533cddcaf62f70e8d092455c4f12d8a06c74bceb599fcefc3e43','','Claire Durand','87cbd512d53a75894eda2f784538d96b','8bcc435bf523de4ec45ca4a6933e5c63e15f243ed92e3c2d0327bd190537403f',NULL);
INSERT INTO "journal" VALUES(39,1,'2026-03-02 08:30:04.489519','enrolment_asked',7,7,'','6498441851304749bac546576041ccc7','95FAECACE45E','5b462f0f91fff64c87fdde4b5555ab61','2b37df8e2c03f7c34975061d48d719c5cbc250a8e2642eb23129d4521af677a3','b6f5407e7bb2e5c5a2df445e5ebc872c9a8ce1bf32819ca5ded33ac019e23bec','{"name":"Marc Lefèvre"}','Marc Lefèvre','afdb716bef2afb1444b175524115df9d','aefa5e6f66ee97c1e541c84858fa2408ee6120146a9c74dcadd113c10ab62f6b',NULL);
INSERT INTO "journal" VALUES(40,1,'2026-03-02 08:30:05.025039','enrolment_refused',2,7,'','answer:39','E57DFDC77BBB','a7451abe6c954078f2cdca7312a43912','7748fa49e4b2fa6077acd06b26f47019367561be14a9f13ec8216e4d5a0b308b','f53a05df0e742bbefd97853c7fbbf3472d1a6347d2bf60c039e4b7a2e6c6aa76','{"name":"Marc Lefèvre"}','Hugh Martin','58d687d4688a1b9353801e60f853a9a8','cb507463a2fc95040846dbe476dcbfe9d2033163943e9eb6d5b2dd9438fba46c',NULL);
INSERT INTO "journal" VALUES(41,1,'2026-03-02 08:30:05.084649','enrolment_asked',15,15,'','5ca83a7062074bf7aba24b83f8bdb9fe','74FCEDCDA7F3','37039e54675fc3d77afba21d897fe439','b1675476623597ae5f9db90601bf222356d62ded4cd0974c56df6b50d3ef711b','da7de1a4b32a19a9b4b4dc37cb26b1cd2b3b8963b04a499bcb6229379ca39c35','{"name":"Emma Hubert"}','Emma Hubert','c28082ec0fa00cc540d871bebe9b70e0','f1666171c1e403c216e547c31acce9c88a3ec77e61bd080218f350d40b7db6e3',NULL);
INSERT INTO "journal" VALUES(42,1,'2026-03-02 08:30:05.636634','enrolment_approved',2,15,'','answer:41','D83ADED32345','77061f586487d1e440af54b8aaa785f7','e1663833104c8c7f0a933ea8343a978b1bf1954ab0a122f90244edac030fde52','916e41cb5e727d8daac661b2d91387a08515802a2e72ccdfb0765ca906ee2816','{"name":"Emma Hubert"}','Hugh Martin','d8961d7a63adbc6a03ed0bc0c7da223a','88d9aaca0333649cc7d870c7361025f4fbf8aeb8cfd38e1ad1b9c65f1c2c1f2e',NULL);
INSERT INTO "journal" VALUES(43,1,'2026-03-02 08:30:05.636634','administrator_enrolled',15,15,'',NULL,'D83ADED32345','f397714e1058ce741bf7d1aed8efcfba','8c2fe8d8a18916ba805274692e937add72bc0f2b68ec87466410d3b33145a441','cc5f35e4056c4d70bac110560d76145a2e018131defb107e2da56fdffce53ef3','{"name":"Emma Hubert","before":{"administrator":false},"after":{"administrator":true}}','Emma Hubert','a8d6399fba8c01a837f70cdde6b354f8','09f8286d9a5cd253e4608d6fcc588b8e850ff4672061013f98087e692bbcbee1',NULL);
INSERT INTO "journal" VALUES(44,1,'2026-03-02 08:30:05.800907','enrolment_asked',6,6,'','36a1df7c328244f7a73d8825cd2c9793','4C4BD33DDB91','055471d3a7cf7132b463e6d0c97f03fd','f77f4e7912fee274a378320883664bae5c0e6673056b7d07f032c8521caf4831','92480169192d30db98ff9667443394444d2897e86a5f6a20a391618efe489655','{"name":"Anne Petit"}','Anne Petit','56d36135cc79144011b0bb152775313e','48f31b2121aacfe8f3d9bbef627b7d50d92c196cd04fb824a3c2ca09fa5acb3d',NULL);
INSERT INTO "journal" VALUES(45,1,'2026-03-10 08:00:00.126793','end_reminded',NULL,15,'',NULL,'7B928464D5C8','8f24beef6dbdb332b1570fe8fee09a1f','8e42673c43cdfcedcfd15ca8a045e779055ec1dd2339f822c08be733682bddc0','6a36eb35d6d8ac0423209c41d75d0109492da128fd41cfd969356549543c8e50','{"name":"Emma Hubert","facts":{"ends_on":"2026-03-17"}}','','eb19207e3368ed01a3a571d7d4727e25','6aa21bd3800e5d65034b5c3826ab52c62b37ffe5b8cbd29546607368dedabf15',NULL);
INSERT INTO "journal" VALUES(46,1,'2026-03-10 08:00:00.217833','enrolment_expired',NULL,6,'','answer:44','3C4BE42AE3A3','6ebc37d0e84d863b5eb462fd00a44aa4','51de9c07eb0b0f2f9eb9fa45b07b39ceba84ad2b118657f252e30de8520785f5','b4b405cd73fb410aa602cab196998742e05e6e7623730fce92fe31218c1d20b4','{"name":"Anne Petit"}','','4400e15d33d5a25b49fc1f5b705c68ff','c1197dfeb3a56697b6e99e55169cc20505ddccdd4714397557a6a03e97b729a4',NULL);
INSERT INTO "journal" VALUES(47,1,'2026-03-10 08:00:00.521148','member_joined',NULL,NULL,'',NULL,'049A2EA1C2CD','8aca1ea55ecc6b021d7ee8a5fdf67e57','f36c89a0c7114c57f28a41806ebc4ff91753327c66b9d33af4b7050eb506be86','3053029be0fd100aa1fb23d867de33c96faa2c950750f273ab2a8ac50ee114d7','{"facts":{"stranger":1}}','','f147100a9d7a4f2f71998d9071251945','de4935c1dd4b6394239e5497c3e6e0d3ef17fcbd0ea0263678cf8f77ebbc89fe',NULL);
INSERT INTO "journal" VALUES(48,1,'2026-03-10 08:00:00.726792','proposal_set_aside',1,NULL,'','answer:47','304B092AE682','8ffe3454c8635dbf99060623345d7436','c8b2dfc1a259296865eaff29afe35f370a13e0f80941e327d57a600bce3d10b5','ad1cbfafad5b5238308bbfe430798870cc8ae52b00d1c58c8545330c3e77e4e7','','Claire Durand','7148d9531b39e02bec04f76dfaa8ee94','f67889cde514a781c4fb86e84621cf071b2478078b65aaeb48ffdf37f7f507b5',NULL);
INSERT INTO "journal" VALUES(49,1,'2026-03-10 08:00:00.901194','member_joined',NULL,NULL,'',NULL,'BF38D81A7A84','23772ea9703927ddf3f88a52b04b7b53','08bbfa383813c32e43cc92768ca3086c86010ba1cfef61735c5ddb29c1547bde','a686dcb541815071d6255f69cc78bc94c06eed9c631da0a152ec54a2823d1030','{"facts":{"stranger":2}}','','5f10647b4899ba9e4ab109e79cf046ec','291bc24d8b975d0d35759c22cbae44478a282e9b04870ded1a7c03b3756a425c',NULL);
INSERT INTO "journal" VALUES(50,1,'2026-03-10 08:00:00.927532','member_changed',NULL,7,'',NULL,'57A25BF2CC91','27bce16ee3ea99151acc1558153ff99e','ea0be95d6b73cfc6d177941d987d407703dd252dafed004ce14c2f109a45f619','b1c114d76e473c5b4a1a1f0fe2cdb7404c8d8d8792433db43541349611de56cc','{"name":"Marc Lefèvre","facts":{"before":3,"stranger":4}}','','bda37dc62d094de5fa82405a7b8e2c47','31f53f9b949ff44bb55bdf9184da320418b137e988e2a80305826fa2c77edceb',NULL);
INSERT INTO "journal" VALUES(51,1,'2026-03-10 08:00:00.977024','account_lost',NULL,11,'',NULL,'1987AA031026','b11a3263ed598f2ddb872929b28ae0e0','77ffaba1abdd328e1ac709f45e0f7d8aa9e294d542a2a860f40931ad97c0828a','94b3fd545c45e0d289dab63f835797a6fdb14369406916d0f2ba7e5aafa7948f','{"name":"Oscar Dupuis","before":{"account":"U0OSCAR"},"after":{"account":null}}','','31ecd281a1671cc4a16005ba1205a1af','3b26becda7703acddd6f5367ac0f29881699ee1ba113dfa416fb22bd94e5389c',NULL);
INSERT INTO "journal" VALUES(52,1,'2026-03-10 08:00:00.977024','subscriber_suspended',NULL,11,'account_closed',NULL,'1987AA031026','44b31665050b65f91c20648ba6559f2d','62629d8d1277c4826c77e53dbb65db97f3200ff7aff80d8e1ac2fee00022fdd9','0681d9236e6c58cf5b79b942bab23eea78d3824ed1c6dbf8dc7d32eb1866e56d','{"name":"Oscar Dupuis","before":{"access":"active"},"after":{"access":"suspended"}}','','ded5b00bb96c0dbecf873df1e07427c8','5b8dfabb31fb6cdd2b022f271084b79d9ad9e410c889670d312cf03873ad41df',NULL);
INSERT INTO "journal" VALUES(53,1,'2026-03-10 08:00:01.273591','member_returned',NULL,11,'',NULL,'B58FC20B40D2','aafa58cdf38e5075874112dc463a1b31','f9cff76d9eb4837e59d78d9ca0aab93a48f6a07edd070f3a3735c97213617b14','cd03d40c7537bc4d347f06d467a59d636fe417ef56486c6bbebcf4f3cc6ee3d3','{"name":"Oscar Dupuis"}','','21ab2183733c7a0d10f8625001e73a99','d3edef5d0285933718df8deba13b61b29dd124748bec253d76cb48f53fde3b4a',NULL);
INSERT INTO "journal" VALUES(54,1,'2026-03-10 08:00:01.273591','account_back',11,11,'',NULL,'B58FC20B40D2','64e3a10af329c7a3bfbea78bb7dba3c2','f485758187aee34bb18b417bf62eb82f36d35579e4df93b1068cc8b4e70d7d14','d687299a75b33d0e0c40e8d952847df85423de76fd0c71db90b75df6bf78b8d6','{"name":"Oscar Dupuis","before":{"account":null},"after":{"account":"U0OSCAR"}}','Oscar Dupuis','80bd752e1d66f1be4543c915ddee42cd','f1d349282415d90c2dec6e403d4d20142e5a52c467573ec0f5b4a41f0d050f4a',NULL);
INSERT INTO "journal" VALUES(55,1,'2026-03-10 08:00:01.490654','account_lost',NULL,9,'',NULL,'B474B9E931C8','cea7d12b3a2ac18c93c8097265fe2fe2','0b2304fa148a9011a73d5dd1304594734d47d3905b44fe75d5f629c93d70cb38','825915df254c19f8c20ff94ebf12cfd7336808dd4cada11a57aab82ae96b9816','{"name":"Nora Benali","before":{"account":"U0NORA"},"after":{"account":null}}','','2abf6fc088d758646c89bfca7da6efe7','46b4bfbe786270739eedd7a1bdbac85b18c9e639ee46bea5f0b996d1eafe8fea',NULL);
INSERT INTO "journal" VALUES(56,1,'2026-03-10 08:00:01.490654','subscriber_suspended',NULL,9,'account_closed',NULL,'B474B9E931C8','eba25c593c9b76810c51a8765a85b363','1d8eb7b3ad3507c19e6bf27e1194622f9a8a53976dca0de31ea146194f6c784f','de7d5128a79a048a0f690d2ba63cf0eaddb62f10f2c1306d65b63eea98373146','{"name":"Nora Benali","before":{"access":"active"},"after":{"access":"suspended"}}','','03d998af799b9795618351fcd8e390ef','b49d3e4b61489280e54f575116a3024eac1a0a869c481d0e83be23927fd65f58',NULL);
INSERT INTO "journal" VALUES(57,1,'2026-03-10 08:00:01.499205','account_lost',NULL,10,'',NULL,'F116AE35677B','8b95f98e694d23ba795fce54b1f5f38b','db3b537f8e12bb5e3840e7dde2d2d3697b493182b1fee640ed210a4b1d02eb87','ac358cf0063d035d96724377aeea106c092faaf8548832b42fc4157d8da28af4','{"name":"Bruno Caron","before":{"account":"U0BRUNO"},"after":{"account":null}}','','6f5ce4abc8aa051fc14f43dd09aff256','5ab9d941ad1944fce41ed6a896d22684be6dac571574482b3f99450602ed05e7',NULL);
INSERT INTO "journal" VALUES(58,1,'2026-03-10 08:00:01.499205','subscriber_suspended',NULL,10,'account_closed',NULL,'F116AE35677B','e64d4b0abbcb481f0a0c108d87017a33','0511bdde44fa6ed93835499d23b8c8aaf85ebb0a406159ccf70d8f518f15d52e','f59c6baa53ca280b58ec104cf0ca6502b50fab5fc0696b7aed26ece33f70231f','{"name":"Bruno Caron","before":{"access":"active"},"after":{"access":"suspended"}}','','9b3f75804f2e5c8c2a529b071affd4dc','249a6ff1795425edde3dd06c9049db0da42dc5a8ff55b0409747e2f91f93c4a2',NULL);
INSERT INTO "journal" VALUES(59,1,'2026-03-10 08:00:01.522831','account_lost',NULL,3,'',NULL,'6B22A508EAD7','788efef7b4750b7b15374360afcb77ff','2bdc1e3cda223bcd9145069d34d3eac88e33139b91d02a171b9d698b03dea208','e6902713432934585a9b32f8503c6a5f7d3e60b22c26e21a07fa03c34738fd14','{"name":"Paule Rey","before":{"administrator":true,"account":"U0PAULE"},"after":{"administrator":false,"account":null}}','','3f6da9c2598a28b35a89bc49f7a7ed97','7a0dc41bced793982a16ba5290603017430d357f6bf0acb2080b2ccf5de07cd6',NULL);
INSERT INTO "journal" VALUES(60,1,'2026-03-10 08:00:01.576508','account_lost',NULL,4,'',NULL,'78307375BD1A','6aa1684811fe0c9bafcd8c2265ded514','215eeef25950a7c4f483400e88b61eefaac4e1bc032af6af1b60ca47198ebc08','15961d05d083e7f6a8b29dc69e00482853863811f639d117c780b1bbeb26e938','{"name":"Rémi Sarre","before":{"account":"U0REMI"},"after":{"account":null}}','','2a1ce0ed0692807103b2dee4f729e358','93f079d91081f3e49c911c3187ace26e3fe7dec805828d39bc77ea2c6236e1fd',NULL);
INSERT INTO "journal" VALUES(61,1,'2026-03-10 08:00:01.633982','account_lost',NULL,13,'',NULL,'EDB66C374C70','80f0ddc0a2c5403c3d83fe434ae5bcfb','b371b70001a017cf6612861e3fa624b04c62fcacb448b9f3ec5ad8bdef790c93','e8ad8c0f0ca8e72629833ff397c871d305bfd856f38556cfdfa1b0f3a2c8dc97','{"name":"Thomas Fabre","before":{"account":"U0THOMAS"},"after":{"account":null}}','','6da772cce270de87c45a446a0932ee6b','cbe6ca92f202cc0063d006811acd067a357e6a8fd14c32633349e9ed4e2a6807',NULL);
INSERT INTO "journal" VALUES(62,1,'2026-03-10 08:00:01.855079','identity_asked',NULL,13,'','identity:13:fa5cae6c493f793b:0','BF2318E81CC9','c754dfab05c64faa413f43f88c1b875b','480c63c4230769a5131ccc0eef818040cb64591099cc64b018644b46ac7f176a','0cb94e4454db6dcd1896bf1d20240c70e7707501dd81885d8838cab56836132c','{"name":"Thomas Fabre"}','','98e33ee0bf23b48ace0efd02e2738042','fd3d2eb25592e23786e291d21140eb1ec01af4c1f07ec616c359966991332807',NULL);
INSERT INTO "journal" VALUES(63,1,'2026-03-10 08:00:01.947098','review_opened',1,NULL,'',NULL,'ECB57F68D4F1','9ee416e811bc242ccef16a1f6ab1c997','b644ee5e5791335b249460251e1a863ffce558f87e7accb2f808e5214ba4f2eb','35c2f4c7c57a5ce7ea0335783b5d2f255d6f7a75aaf9a57f5a7a083f341605d5','{"facts":{"people":14}}','Claire Durand','88fbadc3fe85fc6bed1dc096e4606e38','2cda52fabb8d8702cc7e4293d2f9162641581f5c7499d2d4ab7012c28a1ad245',NULL);
INSERT INTO "journal" VALUES(64,1,'2026-03-10 08:00:02.066708','access_confirmed',1,6,'',NULL,'3D3B23895D00','f2717e45d6e66dd0e19f37e2a6f096e4','e03edfe903c3e843a23fb84ccbb3a908484038efd9d84e090d3119b8db2c64cf','a540fa1bb226a0334d8ce4a779813fff08edd7732664f5f679cddc742f6282ab','{"name":"Anne Petit"}','Claire Durand','2799b641bb47a795f3bb1fd6ae90004d','1506c97aa56186a308c6135d8850f0b82a45620288375b398dc5471d327073dc',NULL);
INSERT INTO "journal" VALUES(65,1,'2026-03-10 08:00:02.136948','access_confirmed',1,7,'',NULL,'B0AF36855CCF','71dbbf7c12bdc36028641aa1b177381f','b03d2b4caa787ce080ce8174934d8805f5aca511d834a426e5f1267f104e7a29','11bc0d18c4a3c26ad5bfa2ca4ec3bb738564f8ecc9d0b3049fe890f9571d1a59','{"name":"Marc Lefèvre"}','Claire Durand','50a21dabe6788d51967d1c9efcd17f1b','d8ab4d7d7007a124e6d21731b150e7548003ee28a76f280ea6ce892098b685b7',NULL);
INSERT INTO "journal" VALUES(66,1,'2026-03-10 08:00:02.195089','subscriber_added',1,23,'','d84f2f37191b4b44b1e7fdfe516d63f3','57E6C6F3AE12','ff760a18b36b833208377f32eb4f52da','925e7f769c6e45194d27155a02c8d8fd69a0559a62a3db5a996fb15936f1c895','81627c6536a57d1399d4452082e1482464e6e54d0027078a66b2f2163f350cb5','{"name":"Karim Kaci","after":{"email":"karim@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0KARIM"}}','Claire Durand','16426e7370923302e1540b6ed733a7df','5796a8110cb276e1ffc894ec9620356452f6f5ecf92aa3c108eca1d3a2fb1619',NULL);
INSERT INTO "journal" VALUES(67,1,'2026-03-10 08:00:02.277207','subscriber_added',1,24,'','18171b6852cc4ad58061b5e7dc429af1','512A684803A9','0dbc9d9fd8595fdc0af74fa8458121a2','788ebcb558c3da927bca83b9acd13266748a0ce175c6fb622669fc56434e4e48','88fc1e17c51d967c9ed08beada972d13f87e2ee5ce5f1a656c1f8919be521a30','{"name":"Lila Leroy","after":{"email":"lila@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0LILA"}}','Claire Durand','18dbf47e74d4d4c9b7b23a1c2811e22f','ee5723ad4792a01508677e85c6e72919412a65a88bc71cc85bb9979552f01bd3',NULL);
INSERT INTO "journal" VALUES(68,1,'2026-03-10 08:00:02.356535','subscriber_added',1,25,'','62846f88a8a74437a765ae21f189e3f5','2AD8DAE3BE87','06cd6f5f1c670b1508ca0c3f848a4293','160e465899546eb041cbe2ac47a9ad776266fffa0daeb10067e421ec702e8007','90fc9e974bf08dd649cc3fc85a05c6567f8a3da7ddc5060a89f96838d4d66861','{"name":"Gaël Morvan","after":{"email":"gael@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0GAEL"}}','Claire Durand','e304df5b40501b17cb40070939977a84','70204faa0100e4ddb6aa5c3ac5a5afb9ef6aaefc879ec6b8cf1881a73a639a49',NULL);
INSERT INTO "journal" VALUES(69,1,'2026-03-10 08:00:02.532065','subscriber_suspended',1,19,'Fin de mission','2076852a2342416d989cdfdba3c5a138','DA3ACF0BE203','c01b4fbcbf4b3be15392fc987ca4350c','73e738062671cb822b154fa8107470df1a21f5b2ff1eb60c6755c746c3554442','955d3b4af3695c59f248c09bbee64cd1b83349256ed51385f9d07c5cd07cbbc3','{"name":"Prénom0 Nom0","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','1e9516bdc766341de7b729c571064a17','37d1c74a7a19d5ba00fc1211043ea56ded5a958ce76796692c777e8f8a493142',NULL);
INSERT INTO "journal" VALUES(70,1,'2026-03-10 08:00:02.682627','password_shown',24,24,'',NULL,'9FE2369AF0E0','f9f675cd04a92eaede7ffd4c65b1a839','cc6deaac52e509ca97821c80a7b4a594ae12df82f157ed82ca686ed054963408','a0559f5fcf9f4f73112d4a7ec4e2362ff28f85d14db813d05bebb68a54dff192','{"name":"Lila Leroy"}','Lila Leroy','1250d8497af9c9b479199c9e5b76c874','8a7d58ebea8bd2f957b79a30154b276dd7d051eed1bddde61a94c10d058b9662',NULL);
INSERT INTO "journal" VALUES(71,1,'2026-03-10 08:00:02.721180','enrolment_asked',8,8,'','a3e763ef83984a3b928a99160afa426f','504655244085','8adb990e174196c9ceef55e672c5cad1','65a89be5f54e8650a4a07368816c4f2822ea3dbdc4052c70e732ac360ece430e','b825f961b4d158091b905b9ed6dd11d0b4168914107393de8805fd82c0400b94','{"name":"Zoë O’Neill"}','Zoë O’Neill','0f1b42c2f9f4f4d2b01bd82b83fd99ce','202261135b1be8dde68ce38c25f6da7ee01b35e3dac960ecc85bf17411731b49',NULL);
INSERT INTO "journal" VALUES(72,1,'2026-03-10 08:00:03.260421','person_erased',NULL,14,'',NULL,NULL,'2d1b7a77a61da32a9713468974d45a85','1c6d02d814b9fc9417334a07938cd37b96c8b8efab4de01d0f04b7305bbbf543','ecb7375d98ba2b0c9491faf3a669e0dab72304a762dabe26cf4c5c0176054e60','{"name":"№ 14"}','','01eadb8f82a306da3982f1217c7a81c4','02914fda5aeae1e849a63b7a3ca4738a565f62d3e0d14b937008fbdbfc9bb132',NULL);
INSERT INTO "journal" VALUES(73,1,'2026-03-10 10:00:00.241859','password_renewed',1,8,'','e0e80ea92a5942a09ddd6140fc2131e2','CE6B6384F0A9','0311bc2c1e1dc2d1eb8ff3c967be9833','903ef81e6fd6468e294c04ea08fe66047ff8e6feda106ce55b04985e57efa68b','569e5a6582394df3842346d3f908564cfa7c1afcce707ae57589bf6ed3dde2c6','{"name":"Zoë O’Neill"}','Claire Durand','2fdb9853a382ee4ee987ae3e2fe0454f','08aa8c7dad2e2d99be25e90aeca232b927083822633739da763ef23bb2b26fc4',NULL);
INSERT INTO "journal" VALUES(74,1,'2026-03-10 10:00:00.525902','password_renewed',1,7,'','7cbd015b224d44aa995bf79977a476c2','CFF93EA2BBCA','1e4962229482ab39e59fe40e3a35fdcc','bb513e520013986f82199dfac01ed3c364edba9e2704fe6f9c1b248eaeadd721','d3f0c468336bd0536f986da530bf727577fa8eb303145f46726f0dab82d2f6b6','{"name":"Marc Lefèvre"}','Claire Durand','b82384b4bc64cd0b1b191a6a1b6fea2a','0da182fc6fa9b5b8560823d81a59b6f33a8cbf0c55d388b0d566fee96f9efef2',NULL);
INSERT INTO "journal" VALUES(75,1,'2026-03-10 10:00:00.675308','password_renewed',1,21,'','7dfe4c96c51d4c04be4b3dcae7a93543','370EC9D4A440','48b4f0d92941cba2817a776b1a3688d8','aa6724ae1ff2b9b513befea534be9b599d59dec658104cbd68086487588a85fc','eabc01d5744f0dc7d3950002167874cdcc39d77dcf9bfd05de27e80c08475580','{"name":"Prénom2 Nom2"}','Claire Durand','e6b7c474d40561a87db6939a73c4c0f1','0d257a6cfa3dc4d9f0aabe6a09af651a5e7ec49fbda0c1d3b01b507559a0022d',NULL);
INSERT INTO "journal" VALUES(76,1,'2026-03-10 10:00:00.874797','subscriber_changed',1,6,'','e2194bb5bdd7466fb19b2bfcbbe4ee7a','DB3DF7E4E2B9','a9331f60e6bc912df532ea6eefefcf77','ae7ec321fb78dd439d5a9a94d2c284608bef93f59b39054b223a46a3759382c3','0f22bace2c0128e0cda5a9a94f05f6214855a6082378dc5a902200bd7115cdf9','{"name":"Anne Petit","before":{"function":""},"after":{"function":"Assistante de direction"}}','Claire Durand','84da38c89b39dd9e744ea56b2a10de49','819b0eb767ff37c2892ba67616a09555169942ade8ec156abcb57683b7fdd28e',NULL);
INSERT INTO "journal" VALUES(77,1,'2026-03-11 09:00:00.079627','access_began',NULL,17,'',NULL,'79DD4F4977BB','b5b8a70d2fb460921452f8534ca93d5b','4a84a554777b357e4672d5ead11a7d833380c719d09e7c3df543003ee5bca9f3','773980c8f2baaf6e13a0d5936a4156e6bb978f585e5ac0a1b3b2125f208cae23','{"name":"Léa Jacquet","before":{"access":"planned"},"after":{"access":"active"}}','','ccd60240ea78e6a260862c83ea40918f','450aca695f0ec412275fcd0ad1ea5a259a79e614d111f2c8581e28e716a81a53',NULL);
INSERT INTO "journal" VALUES(78,1,'2026-03-11 09:00:00.380156','access_asked',26,26,'Paie','cd576a7ce2504121b2d3451d97d57d86','657BFACF3487','74c500fd9ddd0a87bfc30914fe8f8a1b','07a1d4a81cd53360966bb76df3ef919f07e0f7909435bae8984ab1d984ab97b9','7ff304601214b78517ea76cd4ae25b5091d85dc136a8c9b9527b64697626aeeb','{"name":"Elsa Noël","after":{"email":"elsa@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"none","starts_on":null,"ends_on":null,"back_on":null,"account":"U0ELSA"}}','Elsa Noël','14247804087c611aa9db8100b35375ee','aeddd92928818f15b477b228f8971bc4a19aefe649c954c8b100abf9f6c7ee7b',NULL);
INSERT INTO "journal" VALUES(79,1,'2026-03-11 09:00:00.459768','subscriber_suspended',1,23,'Congé parental','672a7d6a3c864079aefe917bb92017dc','9D7BA7901AFB','c98c146bfca93fedc4e21bfb2f593558','9c6779e9432e1c70351536f99124c209d3901d206da17bbc5ddea6c150efbf00','9148151a8b8ad62eb5b51e77e095c1c6d7d70ae2646635c7e15ad9b06204eaab','{"name":"Karim Kaci","before":{"access":"active","back_on":null},"after":{"access":"suspended","back_on":"2026-04-13"}}','Claire Durand','331aa6150693eed039082b5f3f43b874','3627137191f8d42cf0393db2a161fa4b58c7d23dc34a45808278cbe7159baa1a',NULL);
INSERT INTO "journal" VALUES(80,1,'2026-03-11 09:00:00.568112','subscriber_added',1,27,'','d9f96afb8da44db9a333e94d5ea51482','B70E30083E5A','aa89b6d2d74433607db568c12bd60c03','8ef23333b4056537a53f33a0f4a6184a5d9f554ab123634e944d2661d37ca4d7','04a6500e3decf092b8eb06bdf5cfb23d477cafe69f34d1197617c911a455c83c','{"name":"Victor Nguyen","after":{"email":"victor@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0VICTOR"}}','Claire Durand','b2d8ab2dfd5493c2322e7d8269ae8639','f7d8eeb37bf5a5931862920ce8f0c44fcc841d8bc506755c9a6b9a337749e6d4',NULL);
INSERT INTO "journal" VALUES(81,1,'2026-03-11 09:00:00.633198','subscriber_added',1,28,'','b47de77edb894202ae90baccd9277522','0B4FF0FF7679','38089d6808f23fdb19d0c82f61a16b5b','66ef929e863aa2820fe74fedc9cf1f467df0230ff8d33a94fcdf3d8f064f12cc','1f03a4b5162ce5869d3b5acbef93d7acc4b91808ab5aa0eca10a6a878bd838a2','{"name":"Walid Ouali","after":{"email":"walid@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U0WALID"}}','Claire Durand','dbe4bbacb6c95d34a992988131b62a66','11838e1f3f64fd39b16c25fd73f218094b6d5023c0d236f0727c84a726728bc5',NULL);
INSERT INTO "journal" VALUES(82,1,'2026-03-11 09:00:00.699110','subscriber_suspended',1,28,'Fin de mission','d5ed164305574406bb4a1c7cef740e62','1EA3996868EB','762616bd87ae0c61c11b19025e440db1','d38884ed506c90046dccd86c17e81533d4734ef47d2531facce12fcd1e8cf078','9f243c5b89d44156e63603db283981a5a17f90ee5414180a8ed10a027b485181','{"name":"Walid Ouali","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','e59a8f7fa9687b86002e8caa09443595','aa100e832494ce43e96fdd739b22a2129eb40f4e49543c4abbb212379594754d',NULL);
INSERT INTO "journal" VALUES(83,1,'2026-03-11 09:00:00.790565','subscriber_suspended',1,20,'Fin de mission','49ebb88edb204e11b96cee4ff50798e0','8A8100744EB5','81775518e530d6d5bff42fde9c98fbf4','ebd5fb781bdd973437a97d9a06b4829dcd5ab1f8c15bf9deae352381ef6cb204','22dd2735f22474e70d6014ef1b4a05816ae43c8661da3f471df9b3b92327da6c','{"name":"Prénom1 Nom1","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','01a84d1897b33f81602ec8f752b2bdc8','b5c1e5f41314336148d07ef0f447bb3b91a9b759ad593a393ee02b74cf9b2837',NULL);
INSERT INTO "journal" VALUES(84,1,'2026-03-11 09:00:00.860809','subscriber_suspended',1,21,'Fin de mission','dc264f78d4124ac0b261c5e74f007c38','46653820302B','263ede11577a98dfbd2a8b372d734bbd','f9d15493b4a0ca9a794498fd8356607ab6219492b0a4b7900657a260f7939614','ce4576595664dcab01ae9d0c1ec12e0b7ad54fa6292b376d053bdb0e24aab81f','{"name":"Prénom2 Nom2","before":{"access":"active"},"after":{"access":"suspended"}}','Claire Durand','833b95f6156d98288adf6122761f3b50','cc1f413fadaab1925f36445bc1071a5444966c2421ce306f69e7e35ecabba2cc',NULL);
INSERT INTO "journal" VALUES(85,1,'2026-03-11 09:00:01.419988','import_started',1,NULL,'','4ceada7545a64d609dcfaaf3a52161c1','113E80EBE734','d8902a2dc9e7c0e8c4316fbbe8a060b9','d873c4e0d9337fcb5404f5e924f78fd9ca28109d57e4fffda30cad145e002baa','72162f2078ba4258490260d217d810c80e3bf7b251e422f1574647ade44a44a7','{"facts":{"file":"arrivées.csv","total":12}}','Claire Durand','31b03bf494d66d1cb71485b70a08ef67','fa1e79b70d4bd86d8e5ddaaffb37c92a08fec42af0fd0761ba7b60650e9469e2',NULL);
INSERT INTO "journal" VALUES(86,1,'2026-03-11 09:00:01.428814','subscriber_added',1,29,'',NULL,NULL,'b2d30e644304f6d8d5bb78547ce3b66e','72de34667ed77e945bf81df2daea6d606dd25ca34a95ca1e6b484ecc978f269a','69436a304a5ee1f640dc9e8318609b9dd6982a4d38ae95b0e71ccf42f5237f0c','{"name":"Prénom3 Nom3","after":{"email":"crowd3@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100003"}}','Claire Durand','a2bf815b67100f61ae811a6b7630d045','a5cc4db825aec6a0000d8a1d47ea8476d878cb8327e445ff21296735d48540ce',NULL);
INSERT INTO "journal" VALUES(87,1,'2026-03-11 09:00:01.428814','subscriber_added',1,30,'',NULL,NULL,'a7d16f8bc96c7d6fb24479097a6389e2','16465c5e622fe94fa5e4df6d91ae6b57039511a762fabdd0a665411a3a41caf0','11aa8b005229fc84702e3f7c947331d659a7042ee9309d500adbce008ba9a0a6','{"name":"Prénom4 Nom4","after":{"email":"crowd4@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100004"}}','Claire Durand','bfc69e68994cfa1d005e97f375d3471c','e71a697b617114494fd20416edc896db6f2625c3a475ecdc0a6e80a54493749b',NULL);
INSERT INTO "journal" VALUES(88,1,'2026-03-11 09:00:01.428814','subscriber_added',1,31,'',NULL,NULL,'07b1959fe12b7398e4fa89388611c4db','4936e29b40a0877bb5a5e655f49436e80d52b2f6d94bcd6ed3cb8d4afb1c9c01','93fce9ced98f743607b4ed002b4ffec23ac333c6d7cfcdb78b75969127612bb8','{"name":"Prénom5 Nom5","after":{"email":"crowd5@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100005"}}','Claire Durand','f0cc356e059ef52dab16adb1c2b1f2ca','dc13e13a2fbe2307b3062e98bb496ee512679249d45ee75a707c1581ad7e57b3',NULL);
INSERT INTO "journal" VALUES(89,1,'2026-03-11 09:00:01.428814','subscriber_added',1,32,'',NULL,NULL,'dd6ad3b58ca743ce6f6b8bf265722673','180c9d5830602ae9d0e7c136212949b6ea134d63df76b7ebe7762acad40f229f','e1505168958426160a1bf8c5c5276dfa3c191eaaebff81af145cbfdfbe730823','{"name":"Prénom6 Nom6","after":{"email":"crowd6@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100006"}}','Claire Durand','23c738a734ebe288ecdad7bb76c953af','4bd1ee2252ea0a1db13af887ca9c9a3ec0a7886bc157e3b3a1a38ac3c98f0ce3',NULL);
INSERT INTO "journal" VALUES(90,1,'2026-03-11 09:00:01.428814','subscriber_added',1,33,'',NULL,NULL,'b6993bb5b258c3d7c173ba85f08bbef2','33867b6928a5750c5a6bd27f1ec6d9121ddc5b51d078f4e739c908bd4df300e5','2df9d98a101bd9b8926b2e24cbddabf2392386c892060385d48dfd21d1a58f5f','{"name":"Prénom7 Nom7","after":{"email":"crowd7@cabinet-durand.fr","phone":null,"function":"","partner":false,"administrator":false,"access":"active","starts_on":null,"ends_on":null,"back_on":null,"account":"U100007"}}','Claire Durand','43cc8a40d3ff90fe45af49abd10aecbc','c9222333f1cb084b7bda3cf41a24fdb76d2783507aaffdefe106780113608a3e',NULL);
INSERT INTO "journal" VALUES(91,1,'2026-03-11 09:00:01.713466','password_chosen',15,15,'',NULL,NULL,'a8b50fbc0681da55e52a664e85fbf427','138400cd37439774b7563bc022b59559b2c12a518f70d432a5ab5cb96dc74dbb','7ee66cadf443d3ed10ba0e24150eb23b53150ec884a76857ff0d834f23c93e8d','{"name":"Emma Hubert"}','Emma Hubert','8015ceb7bc24029b985c74dde17fa28e','0b7cceaf44fe7f700513572ea5a6c8cbbacd54dd64d96ece9bce8e6749306be7',NULL);
INSERT INTO "journal" VALUES(92,1,'2026-03-11 09:00:01.783697','drift_found',NULL,7,'',NULL,NULL,'c510faea2010efcd4ee289ab6d2ba61a','eb91d80d1c136bc6a09a1e50ce1209335bcd5422387b3c6a789b957bd849fffb','dda67b07e616f88621edf295d3ee79734f5f16cacdf660fb73c171f9c02cb65d','{"name":"Marc Lefèvre","facts":{"found.name":"Marc Petit-Lenoir","must.name":"Marc Lefèvre"}}','','b21f50145eda71e975a99388b1b9d739','f4ce67007291b8fb90636e07d3912139bf3e086a08415193b3900d6df0ef539f',NULL);
INSERT INTO "journal" VALUES(93,1,'2026-03-11 09:00:01.842733','password_asked',24,24,'','8c52753b6b8c4a88be932221752222cc','B0599CC9C02D','2908fc152fd04be5d7184159de9b9ee0','f9495de5e496ef85bcc19a7b73adf90dc40f4befc0cc1879187a22765aa2273b','0e0043d5a8339cad81c3fd87a03fd56ff3020bd336eb4ae2b7d10189989129b2','{"name":"Lila Leroy"}','Lila Leroy','45fe02ce6f63cebb9281c35b03266ce5','ceb9df592bc08c9c5b0f0c0397775bd9017183e8520d843e93fde1ed6c463176',NULL);
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
	CONSTRAINT uq_outbox_id UNIQUE (id), 
	CONSTRAINT fk_outbox_space_id FOREIGN KEY(space_id) REFERENCES spaces (id), 
	CONSTRAINT fk_outbox_recipient FOREIGN KEY(recipient) REFERENCES people (id), 
	CONSTRAINT fk_outbox_entry FOREIGN KEY(entry) REFERENCES journal (id), 
	CONSTRAINT fk_outbox_about FOREIGN KEY(about) REFERENCES people (id)
);
INSERT INTO "outbox" VALUES(1,'3a42be20e51345359c0c28a59dfcad19',1,5,NULL,'channel','partners_changed','{}','sent',1,'2026-03-02 08:30:00.051341','2026-03-02 08:30:00.017100',NULL,NULL,NULL,'C0EQUIPE','1772440200.118238','','2026-03-02 08:30:00.119431','7A4EE0A50E36',0,NULL,'{"at": "2026-03-02T08:30:00.017100+00:00", "added": [1, 2, 3, 4, 5], "removed": []}',NULL);
INSERT INTO "outbox" VALUES(2,'5412eb51f11f49e5be427261dd32cff2',1,6,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.283793','2026-03-02 08:30:00.277886',NULL,NULL,NULL,'D0HUGH','1772440200.322314','','2026-03-02 08:30:00.323245','BD0FE59D35C6',0,NULL,'{"at": "2026-03-02T08:30:00.277886+00:00", "answer": null, "person": 1}',NULL);
INSERT INTO "outbox" VALUES(3,'9d44df352d1249e9a0eb504ddb5b6bd7',1,6,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.283793','2026-03-02 08:30:00.277886',NULL,NULL,NULL,'D0PAULE','1772440200.323868','','2026-03-02 08:30:00.326654','BD0FE59D35C6',0,NULL,'{"at": "2026-03-02T08:30:00.277886+00:00", "answer": null, "person": 1}',NULL);
INSERT INTO "outbox" VALUES(4,'85c35ce3d2944defa37e39c6196e1649',1,6,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.283793','2026-03-02 08:30:00.277886',NULL,NULL,NULL,'D0REMI','1772440200.325375','','2026-03-02 08:30:00.326842','BD0FE59D35C6',0,NULL,'{"at": "2026-03-02T08:30:00.277886+00:00", "answer": null, "person": 1}',NULL);
INSERT INTO "outbox" VALUES(5,'1c8e9643bb8e4a869c0b6a879449e79c',1,6,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.818421','2026-03-02 08:30:00.812224',NULL,NULL,'5412eb51f11f49e5be427261dd32cff2','D0HUGH','1772440200.322314','','2026-03-02 08:30:00.877083','B8DF810FC143',0,NULL,'{"at": "2026-03-02T08:30:00.277886+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:00.812224+00:00"}, "person": 1}','2026-03-02 08:30:00.283793');
INSERT INTO "outbox" VALUES(6,'346f1bd84d8c4b6ab27affc6732b6f28',1,6,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.818674','2026-03-02 08:30:00.812224',NULL,NULL,'9d44df352d1249e9a0eb504ddb5b6bd7','D0PAULE','1772440200.323868','','2026-03-02 08:30:00.877267','B8DF810FC143',0,NULL,'{"at": "2026-03-02T08:30:00.277886+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:00.812224+00:00"}, "person": 1}','2026-03-02 08:30:00.283793');
INSERT INTO "outbox" VALUES(7,'fb29afe9483b4b59b900580e8691bbcb',1,6,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.818839','2026-03-02 08:30:00.812224',NULL,NULL,'85c35ce3d2944defa37e39c6196e1649','D0REMI','1772440200.325375','','2026-03-02 08:30:00.877405','B8DF810FC143',0,NULL,'{"at": "2026-03-02T08:30:00.277886+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:00.812224+00:00"}, "person": 1}','2026-03-02 08:30:00.283793');
INSERT INTO "outbox" VALUES(8,'412569aea08d457cb3471240959dedd2',1,8,2,'2','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:00.828379','2026-03-02 08:30:00.812224',NULL,NULL,NULL,'D0HUGH','1772440200.877862','','2026-03-02 08:30:00.880572','B8DF810FC143',0,NULL,'{"at": "2026-03-02T08:30:00.812224+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(9,'7b02b09cf9d7471c917b59e586418f97',1,8,3,'3','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:00.828379','2026-03-02 08:30:00.812224',NULL,NULL,NULL,'D0PAULE','1772440200.878566','','2026-03-02 08:30:00.880732','B8DF810FC143',0,NULL,'{"at": "2026-03-02T08:30:00.812224+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(10,'383b3bc490194fdda6cbbbd75c83847e',1,8,4,'4','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:00.828379','2026-03-02 08:30:00.812224',NULL,NULL,NULL,'D0REMI','1772440200.879525','','2026-03-02 08:30:00.880940','B8DF810FC143',0,NULL,'{"at": "2026-03-02T08:30:00.812224+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(11,'a67cda074c014be7bac48e6ba7d45cc1',1,8,5,'5','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:00.828379','2026-03-02 08:30:00.812224',NULL,NULL,NULL,NULL,NULL,'',NULL,'B8DF810FC143',0,NULL,'{"at": "2026-03-02T08:30:00.812224+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(12,'c0eab61f75c24315b1a4989b5008779d',1,8,NULL,'channel','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:00.828793','2026-03-02 08:30:00.812224',NULL,NULL,NULL,'C0EQUIPE','1772440200.879837','','2026-03-02 08:30:00.881076','B8DF810FC143',0,NULL,'{"at": "2026-03-02T08:30:00.812224+00:00", "person": 1, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(13,'c8db6aae25fc468683c5d531c2564ddb',1,6,1,'1','enrolment_approved','{}','sent',1,'2026-03-02 08:30:00.829081','2026-03-02 08:30:00.812224',NULL,NULL,NULL,'D0CLAIRE','1772440200.880116','','2026-03-02 08:30:00.881208','B8DF810FC143',0,NULL,'{"at": "2026-03-02T08:30:00.812224+00:00", "person": 1, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(14,'e951f267f5c1463d8e8b107f5ddbe199',1,6,NULL,'channel','enrolment_approved','{}','sent',1,'2026-03-02 08:30:00.829081','2026-03-02 08:30:00.812224',NULL,NULL,NULL,'C0EQUIPE','1772440200.907965','','2026-03-02 08:30:00.908918','B8DF810FC143',0,NULL,'{"at": "2026-03-02T08:30:00.812224+00:00", "person": 1, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(15,'d16366e6202044e398f5ae2441b08baa',1,9,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.959343','2026-03-02 08:30:00.956042',NULL,NULL,NULL,'D0CLAIRE','1772440200.985938','','2026-03-02 08:30:00.987799','9265DB780F18',0,NULL,'{"at": "2026-03-02T08:30:00.956042+00:00", "answer": null, "person": 2}',NULL);
INSERT INTO "outbox" VALUES(16,'abae28ddca564120b0f5fd776d2a22e2',1,9,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.959343','2026-03-02 08:30:00.956042',NULL,NULL,NULL,'D0PAULE','1772440200.986770','','2026-03-02 08:30:00.987998','9265DB780F18',0,NULL,'{"at": "2026-03-02T08:30:00.956042+00:00", "answer": null, "person": 2}',NULL);
INSERT INTO "outbox" VALUES(17,'e6f316c5a6f74dfab2b659c0f9a73a60',1,9,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:00.959343','2026-03-02 08:30:00.956042',NULL,NULL,NULL,'D0REMI','1772440200.987229','','2026-03-02 08:30:00.988138','9265DB780F18',0,NULL,'{"at": "2026-03-02T08:30:00.956042+00:00", "answer": null, "person": 2}',NULL);
INSERT INTO "outbox" VALUES(18,'ee7079fb45b545fb8e513168d13b5f24',1,9,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.485816','2026-03-02 08:30:01.483715',NULL,NULL,'d16366e6202044e398f5ae2441b08baa','D0CLAIRE','1772440200.985938','','2026-03-02 08:30:01.533234','135CB292D22A',0,NULL,'{"at": "2026-03-02T08:30:00.956042+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.483715+00:00"}, "person": 2}','2026-03-02 08:30:00.959343');
INSERT INTO "outbox" VALUES(19,'3cbe42e36bbf413e8e9fc5181e795ce2',1,9,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.486109','2026-03-02 08:30:01.483715',NULL,NULL,'abae28ddca564120b0f5fd776d2a22e2','D0PAULE','1772440200.986770','','2026-03-02 08:30:01.533538','135CB292D22A',0,NULL,'{"at": "2026-03-02T08:30:00.956042+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.483715+00:00"}, "person": 2}','2026-03-02 08:30:00.959343');
INSERT INTO "outbox" VALUES(20,'2899ce82499d418489e770b858b4a51f',1,9,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.486281','2026-03-02 08:30:01.483715',NULL,NULL,'e6f316c5a6f74dfab2b659c0f9a73a60','D0REMI','1772440200.987229','','2026-03-02 08:30:01.533763','135CB292D22A',0,NULL,'{"at": "2026-03-02T08:30:00.956042+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:01.483715+00:00"}, "person": 2}','2026-03-02 08:30:00.959343');
INSERT INTO "outbox" VALUES(21,'c348c7aa483e47e4861b3d882f294a2a',1,11,1,'1','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.488530','2026-03-02 08:30:01.483715',NULL,NULL,NULL,'D0CLAIRE','1772440201.530118','','2026-03-02 08:30:01.541111','135CB292D22A',0,NULL,'{"at": "2026-03-02T08:30:01.483715+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(22,'ed370a0b0a364d09a7fe7da5ecb1dffd',1,11,3,'3','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.488530','2026-03-02 08:30:01.483715',NULL,NULL,NULL,'D0PAULE','1772440201.530736','','2026-03-02 08:30:01.541438','135CB292D22A',0,NULL,'{"at": "2026-03-02T08:30:01.483715+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(23,'ec85dc51eff14d0f91b8c0e75a121daa',1,11,4,'4','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.488530','2026-03-02 08:30:01.483715',NULL,NULL,NULL,'D0REMI','1772440201.531341','','2026-03-02 08:30:01.541687','135CB292D22A',0,NULL,'{"at": "2026-03-02T08:30:01.483715+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(24,'871fae299cee430facf2e93696462b99',1,11,5,'5','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:01.488530','2026-03-02 08:30:01.483715',NULL,NULL,NULL,NULL,NULL,'',NULL,'135CB292D22A',0,NULL,'{"at": "2026-03-02T08:30:01.483715+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(25,'66ce40a70adb4b3f880d5217a99ef17b',1,11,NULL,'channel','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:01.488817','2026-03-02 08:30:01.483715',NULL,NULL,NULL,'C0EQUIPE','1772440201.532158','','2026-03-02 08:30:01.541875','135CB292D22A',0,NULL,'{"at": "2026-03-02T08:30:01.483715+00:00", "person": 2, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(26,'fd025b7c0531492bb6376088f1fb2e30',1,9,2,'2','enrolment_approved','{}','sent',1,'2026-03-02 08:30:01.489031','2026-03-02 08:30:01.483715',NULL,NULL,NULL,'D0HUGH','1772440201.532556','','2026-03-02 08:30:01.542132','135CB292D22A',0,NULL,'{"at": "2026-03-02T08:30:01.483715+00:00", "person": 2, "author": 1}',NULL);
INSERT INTO "outbox" VALUES(27,'2386f149e6604526a2f4c7ce0daca07c',1,9,NULL,'channel','enrolment_approved','{}','sent',1,'2026-03-02 08:30:01.489031','2026-03-02 08:30:01.483715',NULL,NULL,NULL,'C0EQUIPE','1772440201.574636','','2026-03-02 08:30:01.576547','135CB292D22A',0,NULL,'{"at": "2026-03-02T08:30:01.483715+00:00", "person": 2, "author": 1}',NULL);
INSERT INTO "outbox" VALUES(28,'7c329caad035426485434e5957c82423',1,12,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.628807','2026-03-02 08:30:01.624959',NULL,NULL,NULL,'D0CLAIRE','1772440201.659095','','2026-03-02 08:30:01.661270','F1877C711FA3',0,NULL,'{"at": "2026-03-02T08:30:01.624959+00:00", "answer": null, "person": 3}',NULL);
INSERT INTO "outbox" VALUES(29,'b02a22ddada54e5fb5e625fb8319be93',1,12,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.628807','2026-03-02 08:30:01.624959',NULL,NULL,NULL,'D0HUGH','1772440201.659911','','2026-03-02 08:30:01.661492','F1877C711FA3',0,NULL,'{"at": "2026-03-02T08:30:01.624959+00:00", "answer": null, "person": 3}',NULL);
INSERT INTO "outbox" VALUES(30,'dc829ac628444c6196cd3d550c43cbd3',1,12,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:01.628807','2026-03-02 08:30:01.624959',NULL,NULL,NULL,'D0REMI','1772440201.660522','','2026-03-02 08:30:01.661632','F1877C711FA3',0,NULL,'{"at": "2026-03-02T08:30:01.624959+00:00", "answer": null, "person": 3}',NULL);
INSERT INTO "outbox" VALUES(31,'4d033e2374804bd7b81ccf8f0d07d714',1,12,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.158667','2026-03-02 08:30:02.155921',NULL,NULL,'7c329caad035426485434e5957c82423','D0CLAIRE','1772440201.659095','','2026-03-02 08:30:02.208102','C86EE18331FA',0,NULL,'{"at": "2026-03-02T08:30:01.624959+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.155921+00:00"}, "person": 3}','2026-03-02 08:30:01.628807');
INSERT INTO "outbox" VALUES(32,'dbfe0790750e4fea92be16e6f8a9eb2c',1,12,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.158931','2026-03-02 08:30:02.155921',NULL,NULL,'b02a22ddada54e5fb5e625fb8319be93','D0HUGH','1772440201.659911','','2026-03-02 08:30:02.208339','C86EE18331FA',0,NULL,'{"at": "2026-03-02T08:30:01.624959+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.155921+00:00"}, "person": 3}','2026-03-02 08:30:01.628807');
INSERT INTO "outbox" VALUES(33,'cb5c5299c0134e06be4518239087f1ed',1,12,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:02.159112','2026-03-02 08:30:02.155921',NULL,NULL,'dc829ac628444c6196cd3d550c43cbd3','D0REMI','1772440201.660522','','2026-03-02 08:30:02.208501','C86EE18331FA',0,NULL,'{"at": "2026-03-02T08:30:01.624959+00:00", "answer": {"by": 1, "action": "enrolment_approved", "at": "2026-03-02T08:30:02.155921+00:00"}, "person": 3}','2026-03-02 08:30:01.628807');
INSERT INTO "outbox" VALUES(34,'1fb4d5ebf9d044e381f5148cd42cdf4b',1,14,1,'1','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:02.161623','2026-03-02 08:30:02.155921',NULL,NULL,NULL,'D0CLAIRE','1772440202.205846','','2026-03-02 08:30:02.212198','C86EE18331FA',0,NULL,'{"at": "2026-03-02T08:30:02.155921+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(35,'e2f9a6e673c147dc9e8c327794db7e94',1,14,2,'2','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:02.161623','2026-03-02 08:30:02.155921',NULL,NULL,NULL,'D0HUGH','1772440202.206295','','2026-03-02 08:30:02.212384','C86EE18331FA',0,NULL,'{"at": "2026-03-02T08:30:02.155921+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(36,'af581127ba2d4041ad57c7a7153e9f1d',1,14,4,'4','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:02.161623','2026-03-02 08:30:02.155921',NULL,NULL,NULL,'D0REMI','1772440202.206662','','2026-03-02 08:30:02.212537','C86EE18331FA',0,NULL,'{"at": "2026-03-02T08:30:02.155921+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(37,'2ad6bc49349d45cea182b62013122065',1,14,5,'5','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:02.161623','2026-03-02 08:30:02.155921',NULL,NULL,NULL,NULL,NULL,'',NULL,'C86EE18331FA',0,NULL,'{"at": "2026-03-02T08:30:02.155921+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(38,'276829aaabeb43618d212813ccd87702',1,14,NULL,'channel','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:02.161927','2026-03-02 08:30:02.155921',NULL,NULL,NULL,'C0EQUIPE','1772440202.206949','','2026-03-02 08:30:02.212663','C86EE18331FA',0,NULL,'{"at": "2026-03-02T08:30:02.155921+00:00", "person": 3, "approved_by": 1}',NULL);
INSERT INTO "outbox" VALUES(39,'c40b34ce65f1492f8bbd6a95ce846680',1,12,3,'3','enrolment_approved','{}','sent',1,'2026-03-02 08:30:02.162216','2026-03-02 08:30:02.155921',NULL,NULL,NULL,'D0PAULE','1772440202.207485','','2026-03-02 08:30:02.212788','C86EE18331FA',0,NULL,'{"at": "2026-03-02T08:30:02.155921+00:00", "person": 3, "author": 1}',NULL);
INSERT INTO "outbox" VALUES(40,'91f1bc0cb25b4554a0affcd2e668a03b',1,12,NULL,'channel','enrolment_approved','{}','sent',1,'2026-03-02 08:30:02.162216','2026-03-02 08:30:02.155921',NULL,NULL,NULL,'C0EQUIPE','1772440202.234219','','2026-03-02 08:30:02.234796','C86EE18331FA',0,NULL,'{"at": "2026-03-02T08:30:02.155921+00:00", "person": 3, "author": 1}',NULL);
INSERT INTO "outbox" VALUES(41,'084dda2493d647adabc8198b3de656fb',1,15,6,'6','password','{}','sent',1,'2026-03-02 08:30:02.334473','2026-03-02 08:30:02.327631',NULL,NULL,NULL,'D0ANNE','1772440202.393801','','2026-03-02 08:30:02.394474','2DFAD50D3C40',1,6,'{"at": "2026-03-02T08:30:02.327631+00:00", "person": 6, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(42,'6c08f3c9cfe64b2895b84a3c2ac2e74b',1,15,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.334473','2026-03-02 08:30:02.327631',NULL,NULL,NULL,'D0HUGH','1772440202.383052','','2026-03-02 08:30:02.386129','2DFAD50D3C40',0,NULL,'{"at": "2026-03-02T08:30:02.327631+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(43,'c6b0fad83afa479b9367bcdb971f7459',1,15,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.334473','2026-03-02 08:30:02.327631',NULL,NULL,NULL,'D0PAULE','1772440202.383509','','2026-03-02 08:30:02.386361','2DFAD50D3C40',0,NULL,'{"at": "2026-03-02T08:30:02.327631+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(44,'387dbe78f80342f59b7e53eeb24ed1ee',1,15,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.334473','2026-03-02 08:30:02.327631',NULL,NULL,NULL,'D0REMI','1772440202.383940','','2026-03-02 08:30:02.386525','2DFAD50D3C40',0,NULL,'{"at": "2026-03-02T08:30:02.327631+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(45,'c78f9c38872f49f2ad044e83d2b1ed52',1,15,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:02.334473','2026-03-02 08:30:02.327631',NULL,NULL,NULL,NULL,NULL,'',NULL,'2DFAD50D3C40',0,NULL,'{"at": "2026-03-02T08:30:02.327631+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(46,'25000791e3ad430a8ca4df6c6a383ac4',1,15,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.334473','2026-03-02 08:30:02.327631',NULL,NULL,NULL,'C0EQUIPE','1772440202.384293','','2026-03-02 08:30:02.386675','2DFAD50D3C40',0,NULL,'{"at": "2026-03-02T08:30:02.327631+00:00", "person": 6, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(47,'51eb50c0d0474a6391a67b3631716c07',1,15,6,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:02.413784','2026-03-03 08:30:02.394474',NULL,NULL,'084dda2493d647adabc8198b3de656fb','D0ANNE','1772440202.393801','','2026-03-10 08:00:00.193504','2DFAD50D3C40',1,NULL,'{"at": "2026-03-03T08:30:02.394474+00:00", "person": 6, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:02.334473');
INSERT INTO "outbox" VALUES(48,'d7fe893764684e649e20efab2b46a68a',1,16,7,'7','password','{}','sent',1,'2026-03-02 08:30:02.449011','2026-03-02 08:30:02.445573',NULL,NULL,NULL,'D0MARC','1772440202.506908','','2026-03-02 08:30:02.507667','93C90A5F3F74',1,7,'{"at": "2026-03-02T08:30:02.445573+00:00", "person": 7, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(49,'23490f8a99224d18b730a2230406c9d8',1,16,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.449011','2026-03-02 08:30:02.445573',NULL,NULL,NULL,'D0HUGH','1772440202.492481','','2026-03-02 08:30:02.495516','93C90A5F3F74',0,NULL,'{"at": "2026-03-02T08:30:02.445573+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(50,'5fd0a4d3034248ef9941f756213c4818',1,16,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.449011','2026-03-02 08:30:02.445573',NULL,NULL,NULL,'D0PAULE','1772440202.492974','','2026-03-02 08:30:02.495767','93C90A5F3F74',0,NULL,'{"at": "2026-03-02T08:30:02.445573+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(51,'75a4275d75dd44178bb25f97ac2dca43',1,16,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.449011','2026-03-02 08:30:02.445573',NULL,NULL,NULL,'D0REMI','1772440202.493437','','2026-03-02 08:30:02.495945','93C90A5F3F74',0,NULL,'{"at": "2026-03-02T08:30:02.445573+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(52,'78f9a300776445b1946489288a254b97',1,16,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:02.449011','2026-03-02 08:30:02.445573',NULL,NULL,NULL,NULL,NULL,'',NULL,'93C90A5F3F74',0,NULL,'{"at": "2026-03-02T08:30:02.445573+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(53,'0be0c8b4663946e3a91cffb8945a913d',1,16,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.449011','2026-03-02 08:30:02.445573',NULL,NULL,NULL,'C0EQUIPE','1772440202.493818','','2026-03-02 08:30:02.496105','93C90A5F3F74',0,NULL,'{"at": "2026-03-02T08:30:02.445573+00:00", "person": 7, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(54,'52bb14d62d0e4334a67a1cc70786a02a',1,16,7,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:02.520581','2026-03-02 08:30:03.511152',NULL,NULL,'d7fe893764684e649e20efab2b46a68a','D0MARC','1772440202.506908','','2026-03-02 08:30:03.534067','E555A13D2922',1,NULL,'{"at": "2026-03-02T08:30:03.511152+00:00", "person": 7, "author": 1, "occasion": "added", "why": "noted"}','2026-03-02 08:30:02.449011');
INSERT INTO "outbox" VALUES(55,'47f0323fa2b440af96147bdb822aebb0',1,17,8,'8','password','{}','sent',1,'2026-03-02 08:30:02.547639','2026-03-02 08:30:02.544083',NULL,NULL,NULL,'D0ZOE','1772440202.598684','','2026-03-02 08:30:02.599157','BA698F4ECE71',1,8,'{"at": "2026-03-02T08:30:02.544083+00:00", "person": 8, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(56,'230e298b89cd4f3f9b3f754310ceb577',1,17,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.547639','2026-03-02 08:30:02.544083',NULL,NULL,NULL,'D0HUGH','1772440202.593809','','2026-03-02 08:30:02.595460','BA698F4ECE71',0,NULL,'{"at": "2026-03-02T08:30:02.544083+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(57,'785b7a07d4214742880c3b57ed2be5b5',1,17,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.547639','2026-03-02 08:30:02.544083',NULL,NULL,NULL,'D0PAULE','1772440202.594206','','2026-03-02 08:30:02.595627','BA698F4ECE71',0,NULL,'{"at": "2026-03-02T08:30:02.544083+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(58,'d7398369323547d59acff36502bf7e8e',1,17,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.547639','2026-03-02 08:30:02.544083',NULL,NULL,NULL,'D0REMI','1772440202.594539','','2026-03-02 08:30:02.595743','BA698F4ECE71',0,NULL,'{"at": "2026-03-02T08:30:02.544083+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(59,'bda8097c3c024923bd1a23e9a5100ec6',1,17,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:02.547639','2026-03-02 08:30:02.544083',NULL,NULL,NULL,NULL,NULL,'',NULL,'BA698F4ECE71',0,NULL,'{"at": "2026-03-02T08:30:02.544083+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(60,'19416e2e7a10463e9241f5046ddb1ce5',1,17,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.547639','2026-03-02 08:30:02.544083',NULL,NULL,NULL,'C0EQUIPE','1772440202.594835','','2026-03-02 08:30:02.595857','BA698F4ECE71',0,NULL,'{"at": "2026-03-02T08:30:02.544083+00:00", "person": 8, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(61,'6ad69e2bd1564ac68c496beda7d0cf73',1,17,8,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:02.617653','2026-03-03 08:30:02.599157',NULL,NULL,'47f0323fa2b440af96147bdb822aebb0','D0ZOE','1772440202.598684','','2026-03-10 08:00:00.208363','BA698F4ECE71',1,NULL,'{"at": "2026-03-03T08:30:02.599157+00:00", "person": 8, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:02.547639');
INSERT INTO "outbox" VALUES(62,'617b4fe15c904cb39d2765e859d86851',1,18,9,'9','password','{}','sent',1,'2026-03-02 08:30:02.634749','2026-03-02 08:30:02.628447',NULL,NULL,NULL,'D0NORA','1772440202.693802','','2026-03-02 08:30:02.696983','E174F1999B2D',1,9,'{"at": "2026-03-02T08:30:02.628447+00:00", "person": 9, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(63,'f5649f322d4a44c1a0d3e5ef7cc99eed',1,18,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.634749','2026-03-02 08:30:02.628447',NULL,NULL,NULL,'D0HUGH','1772440202.675792','','2026-03-02 08:30:02.678751','E174F1999B2D',0,NULL,'{"at": "2026-03-02T08:30:02.628447+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(64,'d89a84ee3e154fa9a911c631ed603705',1,18,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.634749','2026-03-02 08:30:02.628447',NULL,NULL,NULL,'D0PAULE','1772440202.676469','','2026-03-02 08:30:02.679027','E174F1999B2D',0,NULL,'{"at": "2026-03-02T08:30:02.628447+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(65,'ae553edb63594bbc80b2e05751ea9746',1,18,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.634749','2026-03-02 08:30:02.628447',NULL,NULL,NULL,'D0REMI','1772440202.677066','','2026-03-02 08:30:02.679190','E174F1999B2D',0,NULL,'{"at": "2026-03-02T08:30:02.628447+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(66,'c2059ca77ccb474c98b56c6ce5e8e224',1,18,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:02.634749','2026-03-02 08:30:02.628447',NULL,NULL,NULL,NULL,NULL,'',NULL,'E174F1999B2D',0,NULL,'{"at": "2026-03-02T08:30:02.628447+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(67,'4ca8112c5e0446199248dc8d1712ac85',1,18,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.634749','2026-03-02 08:30:02.628447',NULL,NULL,NULL,'C0EQUIPE','1772440202.677531','','2026-03-02 08:30:02.679324','E174F1999B2D',0,NULL,'{"at": "2026-03-02T08:30:02.628447+00:00", "person": 9, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(68,'5d8493764d764203ac6cfd1b16b23907',1,18,9,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:02.714311','2026-03-02 08:30:03.561435',NULL,NULL,'617b4fe15c904cb39d2765e859d86851','D0NORA','1772440202.693802','','2026-03-02 08:30:03.585066','350713FAF2C2',1,NULL,'{"at": "2026-03-02T08:30:03.561435+00:00", "person": 9, "author": 1, "occasion": "added", "why": "noted"}','2026-03-02 08:30:02.634749');
INSERT INTO "outbox" VALUES(69,'a4f4b0fbb3534af6b3927f73e7c9b4fd',1,19,10,'10','password','{}','sent',1,'2026-03-02 08:30:02.749327','2026-03-02 08:30:02.746258',NULL,NULL,NULL,'D0BRUNO','1772440202.793866','','2026-03-02 08:30:02.794768','7E3975F505AC',1,10,'{"at": "2026-03-02T08:30:02.746258+00:00", "person": 10, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(70,'5729c9c99f6b47a98597aa591f0a2737',1,19,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.749327','2026-03-02 08:30:02.746258',NULL,NULL,NULL,'D0HUGH','1772440202.788101','','2026-03-02 08:30:02.790911','7E3975F505AC',0,NULL,'{"at": "2026-03-02T08:30:02.746258+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(71,'934c2cb0d49d47f08283d2b6f4f4d663',1,19,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.749327','2026-03-02 08:30:02.746258',NULL,NULL,NULL,'D0PAULE','1772440202.788658','','2026-03-02 08:30:02.791122','7E3975F505AC',0,NULL,'{"at": "2026-03-02T08:30:02.746258+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(72,'72acdc68c8ce44a7a4f3a5a8871ad5af',1,19,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.749327','2026-03-02 08:30:02.746258',NULL,NULL,NULL,'D0REMI','1772440202.788996','','2026-03-02 08:30:02.791270','7E3975F505AC',0,NULL,'{"at": "2026-03-02T08:30:02.746258+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(73,'845b0276188048de9454c29cc6adf8de',1,19,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:02.749327','2026-03-02 08:30:02.746258',NULL,NULL,NULL,NULL,NULL,'',NULL,'7E3975F505AC',0,NULL,'{"at": "2026-03-02T08:30:02.746258+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(74,'3945cd4c547145d0b58d94bc20a7cd2a',1,19,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.749327','2026-03-02 08:30:02.746258',NULL,NULL,NULL,'C0EQUIPE','1772440202.789266','','2026-03-02 08:30:02.791396','7E3975F505AC',0,NULL,'{"at": "2026-03-02T08:30:02.746258+00:00", "person": 10, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(75,'fbc276721789480fa2440e7749cf90e8',1,19,10,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:02.814354','2026-03-03 08:30:02.794768',NULL,NULL,'a4f4b0fbb3534af6b3927f73e7c9b4fd','D0BRUNO','1772440202.793866','','2026-03-10 08:00:00.208622','7E3975F505AC',1,NULL,'{"at": "2026-03-03T08:30:02.794768+00:00", "person": 10, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:02.749327');
INSERT INTO "outbox" VALUES(76,'b030ab3491344ebc8069419a97892eaa',1,20,11,'11','password','{}','sent',1,'2026-03-02 08:30:02.839817','2026-03-02 08:30:02.836118',NULL,NULL,NULL,'D0OSCAR','1772440202.904048','','2026-03-02 08:30:02.907583','C15144842D5D',1,11,'{"at": "2026-03-02T08:30:02.836118+00:00", "person": 11, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(77,'ca658ff7dae34299ab1c1c6ad1e49bf2',1,20,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.839817','2026-03-02 08:30:02.836118',NULL,NULL,NULL,'D0HUGH','1772440202.893008','','2026-03-02 08:30:02.894924','C15144842D5D',0,NULL,'{"at": "2026-03-02T08:30:02.836118+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(78,'c095847573a84a65a163618445904470',1,20,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.839817','2026-03-02 08:30:02.836118',NULL,NULL,NULL,'D0PAULE','1772440202.893401','','2026-03-02 08:30:02.895088','C15144842D5D',0,NULL,'{"at": "2026-03-02T08:30:02.836118+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(79,'2bb8a9bcf5a24be683570198715cdd0d',1,20,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.839817','2026-03-02 08:30:02.836118',NULL,NULL,NULL,'D0REMI','1772440202.893777','','2026-03-02 08:30:02.895218','C15144842D5D',0,NULL,'{"at": "2026-03-02T08:30:02.836118+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(80,'672452adba0040ff8ed6788acbbf0fb2',1,20,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:02.839817','2026-03-02 08:30:02.836118',NULL,NULL,NULL,NULL,NULL,'',NULL,'C15144842D5D',0,NULL,'{"at": "2026-03-02T08:30:02.836118+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(81,'de4c635516ff45f29608064e08d34df8',1,20,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.839817','2026-03-02 08:30:02.836118',NULL,NULL,NULL,'C0EQUIPE','1772440202.894135','','2026-03-02 08:30:02.895328','C15144842D5D',0,NULL,'{"at": "2026-03-02T08:30:02.836118+00:00", "person": 11, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(82,'fabb2f2465fc45939241e53aceff5199',1,20,11,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:02.915027','2026-03-03 08:30:02.907583',NULL,NULL,'b030ab3491344ebc8069419a97892eaa','D0OSCAR','1772440202.904048','','2026-03-10 08:00:00.208821','C15144842D5D',1,NULL,'{"at": "2026-03-03T08:30:02.907583+00:00", "person": 11, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:02.839817');
INSERT INTO "outbox" VALUES(83,'50f9d010d1fc493eb6f7e91a00a46578',1,21,12,'12','password','{}','sent',1,'2026-03-02 08:30:02.937710','2026-03-02 08:30:02.935179',NULL,NULL,NULL,'D0SOPHIE','1772440202.993726','','2026-03-02 08:30:02.994581','7D255A9CDFD7',1,12,'{"at": "2026-03-02T08:30:02.935179+00:00", "person": 12, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(84,'e2d2ff65da424ba8aa75c44a10c40449',1,21,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.937710','2026-03-02 08:30:02.935179',NULL,NULL,NULL,'D0HUGH','1772440202.979615','','2026-03-02 08:30:02.987221','7D255A9CDFD7',0,NULL,'{"at": "2026-03-02T08:30:02.935179+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(85,'582c4818d1fa43258acf1d961362de60',1,21,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.937710','2026-03-02 08:30:02.935179',NULL,NULL,NULL,'D0PAULE','1772440202.980156','','2026-03-02 08:30:02.987507','7D255A9CDFD7',0,NULL,'{"at": "2026-03-02T08:30:02.935179+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(86,'3d2822aa928b435bb3968a71c007fdfb',1,21,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.937710','2026-03-02 08:30:02.935179',NULL,NULL,NULL,'D0REMI','1772440202.980640','','2026-03-02 08:30:02.987734','7D255A9CDFD7',0,NULL,'{"at": "2026-03-02T08:30:02.935179+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(87,'df720e5e6cc94861b69206e0a4e10325',1,21,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:02.937710','2026-03-02 08:30:02.935179',NULL,NULL,NULL,NULL,NULL,'',NULL,'7D255A9CDFD7',0,NULL,'{"at": "2026-03-02T08:30:02.935179+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(88,'7dd4b67c6339435d94bd6898d7497366',1,21,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:02.937710','2026-03-02 08:30:02.935179',NULL,NULL,NULL,'C0EQUIPE','1772440202.981140','','2026-03-02 08:30:02.987941','7D255A9CDFD7',0,NULL,'{"at": "2026-03-02T08:30:02.935179+00:00", "person": 12, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(89,'f4e052e536c744f1b2c6cb07e04dc04d',1,21,12,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.004809','2026-03-02 08:30:04.125490',NULL,NULL,'50f9d010d1fc493eb6f7e91a00a46578','D0SOPHIE','1772440202.993726','','2026-03-02 08:30:04.201449','C53768D1161E',1,NULL,'{"at": "2026-03-02T08:30:04.125490+00:00", "person": 12, "author": 1, "occasion": "added", "why": "held"}','2026-03-02 08:30:02.937710');
INSERT INTO "outbox" VALUES(90,'297fe6a912e04fd38386a2ad73bf1020',1,22,13,'13','password','{}','sent',1,'2026-03-02 08:30:03.050237','2026-03-02 08:30:03.046360',NULL,NULL,NULL,'D0THOMAS','1772440203.104432','','2026-03-02 08:30:03.105066','A288C29067E2',1,13,'{"at": "2026-03-02T08:30:03.046360+00:00", "person": 13, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(91,'4de57c0848df4dcb9ee1f83e9a7ff8d8',1,22,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.050237','2026-03-02 08:30:03.046360',NULL,NULL,NULL,'D0HUGH','1772440203.092379','','2026-03-02 08:30:03.094617','A288C29067E2',0,NULL,'{"at": "2026-03-02T08:30:03.046360+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(92,'96ddbc4dfdef49d8bdcd576d74b8becd',1,22,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.050237','2026-03-02 08:30:03.046360',NULL,NULL,NULL,'D0PAULE','1772440203.092706','','2026-03-02 08:30:03.094796','A288C29067E2',0,NULL,'{"at": "2026-03-02T08:30:03.046360+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(93,'e474c43b97df48c28a258d0684ebb5fd',1,22,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.050237','2026-03-02 08:30:03.046360',NULL,NULL,NULL,'D0REMI','1772440203.093002','','2026-03-02 08:30:03.094916','A288C29067E2',0,NULL,'{"at": "2026-03-02T08:30:03.046360+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(94,'6e4d2fed16bc47cea9f7ec5671977b4f',1,22,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.050237','2026-03-02 08:30:03.046360',NULL,NULL,NULL,NULL,NULL,'',NULL,'A288C29067E2',0,NULL,'{"at": "2026-03-02T08:30:03.046360+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(95,'d97b9349c5064cde94cd2965d8b235d5',1,22,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.050237','2026-03-02 08:30:03.046360',NULL,NULL,NULL,'C0EQUIPE','1772440203.093246','','2026-03-02 08:30:03.095028','A288C29067E2',0,NULL,'{"at": "2026-03-02T08:30:03.046360+00:00", "person": 13, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(96,'834a227ddf2549e5a4c086586e00fea3',1,22,13,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.120190','2026-03-02 08:30:04.245316',NULL,NULL,'297fe6a912e04fd38386a2ad73bf1020','D0THOMAS','1772440203.104432','','2026-03-02 08:30:04.323405','D772F234FF52',1,NULL,'{"at": "2026-03-02T08:30:04.245316+00:00", "person": 13, "author": 1, "occasion": "added", "why": "ended"}','2026-03-02 08:30:03.050237');
INSERT INTO "outbox" VALUES(97,'e9b2f8a153ca4869851cccdde4e27f14',1,23,14,'14','password','{}','sent',1,'2026-03-02 08:30:03.138456','2026-03-02 08:30:03.135499',NULL,NULL,NULL,'D0LOUIS','1772440203.203753','','2026-03-02 08:30:03.204470','B0F1F26EBBF3',1,14,'{"at": "2026-03-02T08:30:03.135499+00:00", "person": 14, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(98,'7a356e23fc344826987210a638a26a86',1,23,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.138456','2026-03-02 08:30:03.135499',NULL,NULL,NULL,'D0HUGH','1772440203.193729','','2026-03-02 08:30:03.199736','B0F1F26EBBF3',0,NULL,'{"at": "2026-03-02T08:30:03.135499+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(99,'c2902acc6fd549a9804ce27a72cd5eb1',1,23,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.138456','2026-03-02 08:30:03.135499',NULL,NULL,NULL,'D0PAULE','1772440203.194253','','2026-03-02 08:30:03.200030','B0F1F26EBBF3',0,NULL,'{"at": "2026-03-02T08:30:03.135499+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(100,'6a566575c0d24b3e9eec7dd56ffcf24c',1,23,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.138456','2026-03-02 08:30:03.135499',NULL,NULL,NULL,'D0REMI','1772440203.194790','','2026-03-02 08:30:03.200210','B0F1F26EBBF3',0,NULL,'{"at": "2026-03-02T08:30:03.135499+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(101,'3a361d9c150e4ae38bceb25af8a2bf2f',1,23,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.138456','2026-03-02 08:30:03.135499',NULL,NULL,NULL,NULL,NULL,'',NULL,'B0F1F26EBBF3',0,NULL,'{"at": "2026-03-02T08:30:03.135499+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(102,'ed5da3a583204550a01706a44c7738bb',1,23,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.138456','2026-03-02 08:30:03.135499',NULL,NULL,NULL,'C0EQUIPE','1772440203.195643','','2026-03-02 08:30:03.200351','B0F1F26EBBF3',0,NULL,'{"at": "2026-03-02T08:30:03.135499+00:00", "person": 14, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(103,'a2c04740114545cd969c93cf2ac2f935',1,23,14,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.215752','2026-03-02 08:30:04.389915',NULL,NULL,'e9b2f8a153ca4869851cccdde4e27f14','D0LOUIS','1772440203.203753','','2026-03-02 08:30:04.452231','FC87214BF6B0',1,NULL,'{"at": "2026-03-02T08:30:04.389915+00:00", "person": 14, "author": 1, "occasion": "added", "why": "ended"}','2026-03-02 08:30:03.138456');
INSERT INTO "outbox" VALUES(104,'253a0ff647e64eadb1c8eeed20d78494',1,24,15,'15','password','{}','sent',1,'2026-03-02 08:30:03.220260','2026-03-02 08:30:03.216427',NULL,NULL,NULL,'D0EMMA','1772440203.265611','','2026-03-02 08:30:03.266086','5069B101354F',1,15,'{"at": "2026-03-02T08:30:03.216427+00:00", "person": 15, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(105,'a3ee3e2a8d1f4a14bd4f8d603e01fbbb',1,24,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.220260','2026-03-02 08:30:03.216427',NULL,NULL,NULL,'D0HUGH','1772440203.256785','','2026-03-02 08:30:03.258949','5069B101354F',0,NULL,'{"at": "2026-03-02T08:30:03.216427+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(106,'a0e00f91925c4ebc9122adbcf4873207',1,24,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.220260','2026-03-02 08:30:03.216427',NULL,NULL,NULL,'D0PAULE','1772440203.257191','','2026-03-02 08:30:03.259113','5069B101354F',0,NULL,'{"at": "2026-03-02T08:30:03.216427+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(107,'8fc8595472ed42a48fd8f3df3a65e007',1,24,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.220260','2026-03-02 08:30:03.216427',NULL,NULL,NULL,'D0REMI','1772440203.257575','','2026-03-02 08:30:03.259229','5069B101354F',0,NULL,'{"at": "2026-03-02T08:30:03.216427+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(108,'9d4590b402934704b53c368fcc4eb03e',1,24,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.220260','2026-03-02 08:30:03.216427',NULL,NULL,NULL,NULL,NULL,'',NULL,'5069B101354F',0,NULL,'{"at": "2026-03-02T08:30:03.216427+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(109,'05be682c718045a7a281e62fa392afe0',1,24,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.220260','2026-03-02 08:30:03.216427',NULL,NULL,NULL,'C0EQUIPE','1772440203.258225','','2026-03-02 08:30:03.259338','5069B101354F',0,NULL,'{"at": "2026-03-02T08:30:03.216427+00:00", "person": 15, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(110,'15a9f943691440dc8b1e97a55e240d64',1,24,15,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.281434','2026-03-03 08:30:03.266086',NULL,NULL,'253a0ff647e64eadb1c8eeed20d78494','D0EMMA','1772440203.265611','','2026-03-10 08:00:00.208989','5069B101354F',1,NULL,'{"at": "2026-03-03T08:30:03.266086+00:00", "person": 15, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:03.220260');
INSERT INTO "outbox" VALUES(111,'6e1820f9b7d44f6990c57707ee4595ce',1,25,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.286724','2026-03-02 08:30:03.280631',NULL,NULL,NULL,'D0HUGH','1772440203.320673','','2026-03-02 08:30:03.322547','33F0C01D35A5',0,NULL,'{"at": "2026-03-02T08:30:03.280631+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(112,'7fe855241db840908a68700d703c1d86',1,25,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.286724','2026-03-02 08:30:03.280631',NULL,NULL,NULL,'D0PAULE','1772440203.321215','','2026-03-02 08:30:03.322744','33F0C01D35A5',0,NULL,'{"at": "2026-03-02T08:30:03.280631+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(113,'405261e91f444f889059c24a92db3e8c',1,25,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.286724','2026-03-02 08:30:03.280631',NULL,NULL,NULL,'D0REMI','1772440203.321626','','2026-03-02 08:30:03.322867','33F0C01D35A5',0,NULL,'{"at": "2026-03-02T08:30:03.280631+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(114,'b6ea9eaa5b3d478382abdd9a3721b0b2',1,25,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.286724','2026-03-02 08:30:03.280631',NULL,NULL,NULL,NULL,NULL,'',NULL,'33F0C01D35A5',0,NULL,'{"at": "2026-03-02T08:30:03.280631+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(115,'abee480095c74ce6b21b050106c1239c',1,25,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.286724','2026-03-02 08:30:03.280631',NULL,NULL,NULL,'C0EQUIPE','1772440203.321939','','2026-03-02 08:30:03.322980','33F0C01D35A5',0,NULL,'{"at": "2026-03-02T08:30:03.280631+00:00", "person": 16, "author": 1, "starts_on": "2026-06-01"}',NULL);
INSERT INTO "outbox" VALUES(116,'e57637c4872a4c1ea7c7fb39f63fc0cf',1,26,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.339797','2026-03-02 08:30:03.332509',NULL,NULL,NULL,'D0HUGH','1772440203.372064','','2026-03-02 08:30:03.373731','2ECE31C22E0D',0,NULL,'{"at": "2026-03-02T08:30:03.332509+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(117,'e02e536db16b4f459f47c9ee5ca5f289',1,26,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.339797','2026-03-02 08:30:03.332509',NULL,NULL,NULL,'D0PAULE','1772440203.372523','','2026-03-02 08:30:03.373923','2ECE31C22E0D',0,NULL,'{"at": "2026-03-02T08:30:03.332509+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(118,'3ef888eee9bf4a498ccfc5d419ad0aa3',1,26,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.339797','2026-03-02 08:30:03.332509',NULL,NULL,NULL,'D0REMI','1772440203.372887','','2026-03-02 08:30:03.374129','2ECE31C22E0D',0,NULL,'{"at": "2026-03-02T08:30:03.332509+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(119,'82837c9a02594f91a0f3f4a7071981a2',1,26,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.339797','2026-03-02 08:30:03.332509',NULL,NULL,NULL,NULL,NULL,'',NULL,'2ECE31C22E0D',0,NULL,'{"at": "2026-03-02T08:30:03.332509+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(120,'42ea8a992063401ab0be38926de783d7',1,26,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.339797','2026-03-02 08:30:03.332509',NULL,NULL,NULL,'C0EQUIPE','1772440203.373197','','2026-03-02 08:30:03.374285','2ECE31C22E0D',0,NULL,'{"at": "2026-03-02T08:30:03.332509+00:00", "person": 17, "author": 1, "starts_on": "2026-03-11"}',NULL);
INSERT INTO "outbox" VALUES(121,'b91e186051cb4130b0dd736cac5be5a3',1,27,1,'1','password','{}','sent',1,'2026-03-02 08:30:03.415871','2026-03-02 08:30:03.413404',NULL,NULL,NULL,'D0CLAIRE','1772440203.451621','','2026-03-02 08:30:03.452032','DD67063045CD',1,18,'{"at": "2026-03-02T08:30:03.413404+00:00", "person": 18, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(122,'8579ebaa77514508b604e697f78ebfd1',1,27,2,'2','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.415871','2026-03-02 08:30:03.413404',NULL,NULL,NULL,'D0HUGH','1772440203.445762','','2026-03-02 08:30:03.447368','DD67063045CD',0,NULL,'{"at": "2026-03-02T08:30:03.413404+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(123,'eaa15dddfb2f4fb5b1bb76662f73be5e',1,27,3,'3','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.415871','2026-03-02 08:30:03.413404',NULL,NULL,NULL,'D0PAULE','1772440203.446143','','2026-03-02 08:30:03.447533','DD67063045CD',0,NULL,'{"at": "2026-03-02T08:30:03.413404+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(124,'2561681615844a648a4d9e4a4ff13d9d',1,27,4,'4','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.415871','2026-03-02 08:30:03.413404',NULL,NULL,NULL,'D0REMI','1772440203.446429','','2026-03-02 08:30:03.447651','DD67063045CD',0,NULL,'{"at": "2026-03-02T08:30:03.413404+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(125,'39337330089048648abe1b6bfc73a669',1,27,5,'5','subscriber_added','{}','unreachable',0,'2026-03-02 08:30:03.415871','2026-03-02 08:30:03.413404',NULL,NULL,NULL,NULL,NULL,'',NULL,'DD67063045CD',0,NULL,'{"at": "2026-03-02T08:30:03.413404+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(126,'30b47ecb24fa40929be198326254f10a',1,27,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-02 08:30:03.415871','2026-03-02 08:30:03.413404',NULL,NULL,NULL,'C0EQUIPE','1772440203.446677','','2026-03-02 08:30:03.447759','DD67063045CD',0,NULL,'{"at": "2026-03-02T08:30:03.413404+00:00", "person": 18, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(127,'f73076989de94b038b0f4011350f1572',1,27,2,'2','password_sent_for','{}','sent',1,'2026-03-02 08:30:03.416644','2026-03-02 08:30:03.413404',NULL,NULL,NULL,'D0HUGH','1772440203.469563','','2026-03-02 08:30:03.471564','DD67063045CD',0,NULL,'{"at": "2026-03-02T08:30:03.413404+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(128,'f4877e11e4b64cdcbf662439a82fa2fa',1,27,3,'3','password_sent_for','{}','sent',1,'2026-03-02 08:30:03.416644','2026-03-02 08:30:03.413404',NULL,NULL,NULL,'D0PAULE','1772440203.470200','','2026-03-02 08:30:03.471747','DD67063045CD',0,NULL,'{"at": "2026-03-02T08:30:03.413404+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(129,'d03ba6a5905d4c8184fe89b0ae7001bd',1,27,4,'4','password_sent_for','{}','sent',1,'2026-03-02 08:30:03.416644','2026-03-02 08:30:03.413404',NULL,NULL,NULL,'D0REMI','1772440203.470591','','2026-03-02 08:30:03.471874','DD67063045CD',0,NULL,'{"at": "2026-03-02T08:30:03.413404+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(130,'ae90a30ca4b94c78b8ee9f17f6c877e0',1,27,5,'5','password_sent_for','{}','unreachable',0,'2026-03-02 08:30:03.416644','2026-03-02 08:30:03.413404',NULL,NULL,NULL,NULL,NULL,'',NULL,'DD67063045CD',0,NULL,'{"at": "2026-03-02T08:30:03.413404+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(131,'1f2816854afd48d9b3ecf23afe8d29b9',1,27,NULL,'channel','password_sent_for','{}','sent',1,'2026-03-02 08:30:03.416644','2026-03-02 08:30:03.413404',NULL,NULL,NULL,'C0EQUIPE','1772440203.471004','','2026-03-02 08:30:03.471989','DD67063045CD',0,NULL,'{"at": "2026-03-02T08:30:03.413404+00:00", "person": 18, "author": 1, "to": 1}',NULL);
INSERT INTO "outbox" VALUES(132,'c04276ba8b774861868cd230413cdd64',1,27,1,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:03.457601','2026-03-03 08:30:03.452032',NULL,NULL,'b91e186051cb4130b0dd736cac5be5a3','D0CLAIRE','1772440203.451621','','2026-03-10 08:00:00.209143','DD67063045CD',1,NULL,'{"at": "2026-03-03T08:30:03.452032+00:00", "person": 18, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:03.415871');
INSERT INTO "outbox" VALUES(133,'795bf145ef9e4e4699f05c5c3c93619a',1,30,1,'1','import_started','{}','sent',1,'2026-03-02 08:30:03.877075','2026-03-02 08:30:03.874643',NULL,NULL,NULL,'D0CLAIRE','1772440203.904954','','2026-03-02 08:30:03.905446','8DF1A24C9BE6',0,NULL,'{"at": "2026-03-02T08:30:03.874643+00:00", "file": "abonn\u00e9s.csv", "added": 0, "there": 0, "left_out": 0, "refused": 0, "outside": 0, "withheld": false, "total": 5, "handled": 0, "state": "running"}',NULL);
INSERT INTO "outbox" VALUES(134,'ed46024a87e24102a909491d30b1724a',1,31,19,'19','password','{}','sent',1,'2026-03-02 08:30:03.917482','2026-03-02 08:30:03.895888',NULL,NULL,NULL,'D100000','1772440204.013453','','2026-03-02 08:30:04.018189',NULL,0,19,'{"at": "2026-03-02T08:30:03.895888+00:00", "person": 19, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(135,'144a0ff50f1c4603948bd0476ed460cc',1,32,20,'20','password','{}','sent',1,'2026-03-02 08:30:03.917482','2026-03-02 08:30:03.895888',NULL,NULL,NULL,'D100001','1772440204.036841','','2026-03-02 08:30:04.037931',NULL,0,20,'{"at": "2026-03-02T08:30:03.895888+00:00", "person": 20, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(136,'20f70c0a4fd14859a6c08abd48ba7e8c',1,33,21,'21','password','{}','sent',1,'2026-03-02 08:30:03.917482','2026-03-02 08:30:03.895888',NULL,NULL,NULL,'D100002','1772440204.044969','','2026-03-02 08:30:04.045419',NULL,0,21,'{"at": "2026-03-02T08:30:03.895888+00:00", "person": 21, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(137,'25de467eaf4e49b39d72716a72d3e29d',1,35,2,'2','subscribers_imported','{}','sent',1,'2026-03-02 08:30:03.925634','2026-03-02 08:30:03.920773',NULL,NULL,NULL,'D0HUGH','1772440203.952222','','2026-03-02 08:30:03.959404',NULL,0,NULL,'{"at": "2026-03-02T08:30:03.920773+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(138,'78de9130534649d9b381e0e65d8e044e',1,35,3,'3','subscribers_imported','{}','sent',1,'2026-03-02 08:30:03.925634','2026-03-02 08:30:03.920773',NULL,NULL,NULL,'D0PAULE','1772440203.952620','','2026-03-02 08:30:03.959779',NULL,0,NULL,'{"at": "2026-03-02T08:30:03.920773+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(139,'155feb5e2833459e93c29e415e0e04a2',1,35,4,'4','subscribers_imported','{}','sent',1,'2026-03-02 08:30:03.925634','2026-03-02 08:30:03.920773',NULL,NULL,NULL,'D0REMI','1772440203.952937','','2026-03-02 08:30:03.960041',NULL,0,NULL,'{"at": "2026-03-02T08:30:03.920773+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(140,'bc9e59d945ad4823a756bd3d85b4325d',1,35,5,'5','subscribers_imported','{}','unreachable',0,'2026-03-02 08:30:03.925634','2026-03-02 08:30:03.920773',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,NULL,'{"at": "2026-03-02T08:30:03.920773+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(141,'268ee272add14a53bea5fa5626c25676',1,35,NULL,'channel','subscribers_imported','{}','sent',1,'2026-03-02 08:30:03.925634','2026-03-02 08:30:03.920773',NULL,NULL,NULL,'C0EQUIPE','1772440203.953200','','2026-03-02 08:30:03.960258',NULL,0,NULL,'{"at": "2026-03-02T08:30:03.920773+00:00", "author": 1, "count": 4, "newcomers": false}',NULL);
INSERT INTO "outbox" VALUES(142,'1161c38c5b484e90840b5455739fcdc0',1,31,19,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:04.020255','2026-03-03 08:30:04.018189',NULL,NULL,'ed46024a87e24102a909491d30b1724a','D100000','1772440204.013453','','2026-03-10 08:00:00.209301',NULL,1,NULL,'{"at": "2026-03-03T08:30:04.018189+00:00", "person": 19, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:03.917482');
INSERT INTO "outbox" VALUES(143,'6cd74f1c5ceb4af1832a5467c131457c',1,32,20,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:04.041346','2026-03-03 08:30:04.037931',NULL,NULL,'144a0ff50f1c4603948bd0476ed460cc','D100001','1772440204.036841','','2026-03-10 08:00:00.209454',NULL,1,NULL,'{"at": "2026-03-03T08:30:04.037931+00:00", "person": 20, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:03.917482');
INSERT INTO "outbox" VALUES(144,'d4fdad926f2a4e18a2b0acff0dc66f96',1,33,21,NULL,'password_withdrawn','{}','sent',1,'2026-03-02 08:30:04.047155','2026-03-03 08:30:04.045419',NULL,NULL,'20f70c0a4fd14859a6c08abd48ba7e8c','D100002','1772440204.044969','','2026-03-10 08:00:00.209598',NULL,1,NULL,'{"at": "2026-03-03T08:30:04.045419+00:00", "person": 21, "author": 1, "occasion": "added", "why": "expired"}','2026-03-02 08:30:03.917482');
INSERT INTO "outbox" VALUES(145,'dd735576bfdc4e65b3dfcb3566226ac9',1,36,12,'12','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:04.131453','2026-03-02 08:30:04.125490',NULL,NULL,NULL,'D0SOPHIE','1772440204.199392','','2026-03-02 08:30:04.204017','C53768D1161E',0,NULL,'{"at": "2026-03-02T08:30:04.125490+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(146,'a43b718c00db4378b4bb4c0ba04bfb13',1,36,2,'2','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:04.134378','2026-03-02 08:30:04.125490',NULL,NULL,NULL,'D0HUGH','1772440204.199823','','2026-03-02 08:30:04.204189','C53768D1161E',0,NULL,'{"at": "2026-03-02T08:30:04.125490+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(147,'c9b59a6e0f9047048bebd16adf281097',1,36,3,'3','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:04.134378','2026-03-02 08:30:04.125490',NULL,NULL,NULL,'D0PAULE','1772440204.200209','','2026-03-02 08:30:04.204327','C53768D1161E',0,NULL,'{"at": "2026-03-02T08:30:04.125490+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(148,'79947a23bb19407194b0777dc9460188',1,36,4,'4','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:04.134378','2026-03-02 08:30:04.125490',NULL,NULL,NULL,'D0REMI','1772440204.200585','','2026-03-02 08:30:04.204463','C53768D1161E',0,NULL,'{"at": "2026-03-02T08:30:04.125490+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(149,'8c0060238615454589eae926508315d3',1,36,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-02 08:30:04.134378','2026-03-02 08:30:04.125490',NULL,NULL,NULL,NULL,NULL,'',NULL,'C53768D1161E',0,NULL,'{"at": "2026-03-02T08:30:04.125490+00:00", "answer": null, "person": 12, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(150,'b7932d4d7c49422abdcf6713c957a20d',1,36,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-02 08:30:04.134729','2026-03-02 08:30:04.125490',NULL,NULL,NULL,'C0EQUIPE','1772440204.200975','','2026-03-02 08:30:04.204582','C53768D1161E',0,NULL,'{"at": "2026-03-02T08:30:04.125490+00:00", "answer": null, "person": 12, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(151,'b61627f9bf4844ce8cd3e0e5db2e6b59',1,37,13,'13','subscriber_removed','{}','sent',1,'2026-03-02 08:30:04.249005','2026-03-02 08:30:04.245316',NULL,NULL,NULL,'D0THOMAS','1772440204.319286','','2026-03-02 08:30:04.324142','D772F234FF52',0,NULL,'{"at": "2026-03-02T08:30:04.245316+00:00", "person": 13, "author": 1, "with_reason": false}',NULL);
INSERT INTO "outbox" VALUES(152,'1d945b8366e44074b7ab1c17b5b815de',1,37,2,'2','subscriber_removed','{}','sent',1,'2026-03-02 08:30:04.251140','2026-03-02 08:30:04.245316',NULL,NULL,NULL,'D0HUGH','1772440204.319925','','2026-03-02 08:30:04.324413','D772F234FF52',0,NULL,'{"at": "2026-03-02T08:30:04.245316+00:00", "person": 13, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(153,'cc9808c9ecf64d52ac4c8bc4072f4c2b',1,37,3,'3','subscriber_removed','{}','sent',1,'2026-03-02 08:30:04.251140','2026-03-02 08:30:04.245316',NULL,NULL,NULL,'D0PAULE','1772440204.320982','','2026-03-02 08:30:04.324665','D772F234FF52',0,NULL,'{"at": "2026-03-02T08:30:04.245316+00:00", "person": 13, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(154,'7a4cd61ada6b415ba78236c24e8c8e9e',1,37,4,'4','subscriber_removed','{}','sent',1,'2026-03-02 08:30:04.251140','2026-03-02 08:30:04.245316',NULL,NULL,NULL,'D0REMI','1772440204.321578','','2026-03-02 08:30:04.324903','D772F234FF52',0,NULL,'{"at": "2026-03-02T08:30:04.245316+00:00", "person": 13, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(155,'87ddefc2e32b4c15b2aed5eb8b0c2a43',1,37,5,'5','subscriber_removed','{}','unreachable',0,'2026-03-02 08:30:04.251140','2026-03-02 08:30:04.245316',NULL,NULL,NULL,NULL,NULL,'',NULL,'D772F234FF52',0,NULL,'{"at": "2026-03-02T08:30:04.245316+00:00", "person": 13, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(156,'e75bafb8fa434c45a14c6ff8a76a1b94',1,37,NULL,'channel','subscriber_removed','{}','sent',1,'2026-03-02 08:30:04.251452','2026-03-02 08:30:04.245316',NULL,NULL,NULL,'C0EQUIPE','1772440204.322158','','2026-03-02 08:30:04.325121','D772F234FF52',0,NULL,'{"at": "2026-03-02T08:30:04.245316+00:00", "person": 13, "author": 1, "with_reason": false}',NULL);
INSERT INTO "outbox" VALUES(157,'f3e382b4e0cd491c8eec0ff6c01514c9',1,38,14,'14','subscriber_removed','{}','sent',1,'2026-03-02 08:30:04.395313','2026-03-02 08:30:04.389915',NULL,NULL,NULL,'D0LOUIS','1772440204.449022','','2026-03-02 08:30:04.452869','FC87214BF6B0',0,NULL,'{"at": "2026-03-02T08:30:04.389915+00:00", "person": 14, "author": 1, "with_reason": false}',NULL);
INSERT INTO "outbox" VALUES(158,'c4206d0eafe248618b6a7ffcd6f49620',1,38,2,'2','subscriber_removed','{}','sent',1,'2026-03-02 08:30:04.397164','2026-03-02 08:30:04.389915',NULL,NULL,NULL,'D0HUGH','1772440204.449627','','2026-03-02 08:30:04.453115','FC87214BF6B0',0,NULL,'{"at": "2026-03-02T08:30:04.389915+00:00", "person": 14, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(159,'75afa01927924feaa66aa7f619d22905',1,38,3,'3','subscriber_removed','{}','sent',1,'2026-03-02 08:30:04.397164','2026-03-02 08:30:04.389915',NULL,NULL,NULL,'D0PAULE','1772440204.450321','','2026-03-02 08:30:04.453366','FC87214BF6B0',0,NULL,'{"at": "2026-03-02T08:30:04.389915+00:00", "person": 14, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(160,'67de5814ee4848de88248272f07a2bef',1,38,4,'4','subscriber_removed','{}','sent',1,'2026-03-02 08:30:04.397164','2026-03-02 08:30:04.389915',NULL,NULL,NULL,'D0REMI','1772440204.450984','','2026-03-02 08:30:04.453610','FC87214BF6B0',0,NULL,'{"at": "2026-03-02T08:30:04.389915+00:00", "person": 14, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(161,'45068b0d671d49bf812b9d907b30cfff',1,38,5,'5','subscriber_removed','{}','unreachable',0,'2026-03-02 08:30:04.397164','2026-03-02 08:30:04.389915',NULL,NULL,NULL,NULL,NULL,'',NULL,'FC87214BF6B0',0,NULL,'{"at": "2026-03-02T08:30:04.389915+00:00", "person": 14, "author": 1, "with_reason": true}',NULL);
INSERT INTO "outbox" VALUES(162,'a7c902ec572b49bfbeb22ab1f1e9b952',1,38,NULL,'channel','subscriber_removed','{}','sent',1,'2026-03-02 08:30:04.397666','2026-03-02 08:30:04.389915',NULL,NULL,NULL,'C0EQUIPE','1772440204.451508','','2026-03-02 08:30:04.453840','FC87214BF6B0',0,NULL,'{"at": "2026-03-02T08:30:04.389915+00:00", "person": 14, "author": 1, "with_reason": false}',NULL);
INSERT INTO "outbox" VALUES(163,'46b4a6cea694453e899e4c317e13bd62',1,39,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:04.494346','2026-03-02 08:30:04.489519',NULL,NULL,NULL,'D0CLAIRE','1772440204.536364','','2026-03-02 08:30:04.538536','95FAECACE45E',0,NULL,'{"at": "2026-03-02T08:30:04.489519+00:00", "answer": null, "person": 7}',NULL);
INSERT INTO "outbox" VALUES(164,'fa22674a3a0d4d6093653446b3bb43ad',1,39,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:04.494346','2026-03-02 08:30:04.489519',NULL,NULL,NULL,'D0HUGH','1772440204.536990','','2026-03-02 08:30:04.538827','95FAECACE45E',0,NULL,'{"at": "2026-03-02T08:30:04.489519+00:00", "answer": null, "person": 7}',NULL);
INSERT INTO "outbox" VALUES(165,'28bddac9c5aa440c88dbf0007b16453f',1,39,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:04.494346','2026-03-02 08:30:04.489519',NULL,NULL,NULL,'D0PAULE','1772440204.537427','','2026-03-02 08:30:04.539008','95FAECACE45E',0,NULL,'{"at": "2026-03-02T08:30:04.489519+00:00", "answer": null, "person": 7}',NULL);
INSERT INTO "outbox" VALUES(166,'9e482958b8374b4db4fcc4c05e1bc5a9',1,39,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:04.494346','2026-03-02 08:30:04.489519',NULL,NULL,NULL,'D0REMI','1772440204.537907','','2026-03-02 08:30:04.539159','95FAECACE45E',0,NULL,'{"at": "2026-03-02T08:30:04.489519+00:00", "answer": null, "person": 7}',NULL);
INSERT INTO "outbox" VALUES(167,'f6ad5574219f485db329f10b7d0abc46',1,39,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.027460','2026-03-02 08:30:05.025039',NULL,NULL,'46b4a6cea694453e899e4c317e13bd62','D0CLAIRE','1772440204.536364','','2026-03-02 08:30:05.057676','E57DFDC77BBB',0,NULL,'{"at": "2026-03-02T08:30:04.489519+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:05.025039+00:00"}, "person": 7}','2026-03-02 08:30:04.494346');
INSERT INTO "outbox" VALUES(168,'5d484f91b029408eaee9660b47fcfe45',1,39,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.027676','2026-03-02 08:30:05.025039',NULL,NULL,'fa22674a3a0d4d6093653446b3bb43ad','D0HUGH','1772440204.536990','','2026-03-02 08:30:05.057900','E57DFDC77BBB',0,NULL,'{"at": "2026-03-02T08:30:04.489519+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:05.025039+00:00"}, "person": 7}','2026-03-02 08:30:04.494346');
INSERT INTO "outbox" VALUES(169,'c9175bd3aac24456beece5d20f172e9d',1,39,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.027819','2026-03-02 08:30:05.025039',NULL,NULL,'28bddac9c5aa440c88dbf0007b16453f','D0PAULE','1772440204.537427','','2026-03-02 08:30:05.058139','E57DFDC77BBB',0,NULL,'{"at": "2026-03-02T08:30:04.489519+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:05.025039+00:00"}, "person": 7}','2026-03-02 08:30:04.494346');
INSERT INTO "outbox" VALUES(170,'b4edcc9b84cd4cbba93602f42ef6b52c',1,39,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.027948','2026-03-02 08:30:05.025039',NULL,NULL,'9e482958b8374b4db4fcc4c05e1bc5a9','D0REMI','1772440204.537907','','2026-03-02 08:30:05.058286','E57DFDC77BBB',0,NULL,'{"at": "2026-03-02T08:30:04.489519+00:00", "answer": {"by": 2, "action": "enrolment_refused", "at": "2026-03-02T08:30:05.025039+00:00"}, "person": 7}','2026-03-02 08:30:04.494346');
INSERT INTO "outbox" VALUES(171,'9f629223ec55431f9f8f37c968533b67',1,39,7,'7','enrolment_refused','{}','sent',1,'2026-03-02 08:30:05.028263','2026-03-02 08:30:05.025039',NULL,NULL,NULL,'D0MARC','1772440205.056928','','2026-03-02 08:30:05.059639','E57DFDC77BBB',0,NULL,'{"at": "2026-03-02T08:30:05.025039+00:00", "person": 7, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(172,'b5a56115f2d34af99683facdaa823ed8',1,39,NULL,'channel','enrolment_refused','{}','sent',1,'2026-03-02 08:30:05.028263','2026-03-02 08:30:05.025039',NULL,NULL,NULL,'C0EQUIPE','1772440205.057213','','2026-03-02 08:30:05.059784','E57DFDC77BBB',0,NULL,'{"at": "2026-03-02T08:30:05.025039+00:00", "person": 7, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(173,'66c9731d06484b2d84f9ca79c51501e7',1,41,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.087485','2026-03-02 08:30:05.084649',NULL,NULL,NULL,'D0CLAIRE','1772440205.119087','','2026-03-02 08:30:05.121426','74FCEDCDA7F3',0,NULL,'{"at": "2026-03-02T08:30:05.084649+00:00", "answer": null, "person": 15}',NULL);
INSERT INTO "outbox" VALUES(174,'af3b1b6ce1b14c889583ec14f4358da2',1,41,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.087485','2026-03-02 08:30:05.084649',NULL,NULL,NULL,'D0HUGH','1772440205.119640','','2026-03-02 08:30:05.121693','74FCEDCDA7F3',0,NULL,'{"at": "2026-03-02T08:30:05.084649+00:00", "answer": null, "person": 15}',NULL);
INSERT INTO "outbox" VALUES(175,'25b62ef4d1fb41b7a40f7a27ccf620d2',1,41,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.087485','2026-03-02 08:30:05.084649',NULL,NULL,NULL,'D0PAULE','1772440205.120182','','2026-03-02 08:30:05.121872','74FCEDCDA7F3',0,NULL,'{"at": "2026-03-02T08:30:05.084649+00:00", "answer": null, "person": 15}',NULL);
INSERT INTO "outbox" VALUES(176,'66bef09297054fb997f8584aa39b97cb',1,41,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.087485','2026-03-02 08:30:05.084649',NULL,NULL,NULL,'D0REMI','1772440205.120737','','2026-03-02 08:30:05.125528','74FCEDCDA7F3',0,NULL,'{"at": "2026-03-02T08:30:05.084649+00:00", "answer": null, "person": 15}',NULL);
INSERT INTO "outbox" VALUES(177,'235dc5dc0e4d46bf974bf1b46d9d2ce2',1,41,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.639012','2026-03-02 08:30:05.636634',NULL,NULL,'66c9731d06484b2d84f9ca79c51501e7','D0CLAIRE','1772440205.119087','','2026-03-02 08:30:05.702426','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.084649+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:05.636634+00:00"}, "person": 15}','2026-03-02 08:30:05.087485');
INSERT INTO "outbox" VALUES(178,'ebf4efc16b724bcb91e23b4cf811d824',1,41,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.639222','2026-03-02 08:30:05.636634',NULL,NULL,'af3b1b6ce1b14c889583ec14f4358da2','D0HUGH','1772440205.119640','','2026-03-02 08:30:05.702674','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.084649+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:05.636634+00:00"}, "person": 15}','2026-03-02 08:30:05.087485');
INSERT INTO "outbox" VALUES(179,'01045d75a8c14b03bfc8b341d862ebe2',1,41,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.639362','2026-03-02 08:30:05.636634',NULL,NULL,'25b62ef4d1fb41b7a40f7a27ccf620d2','D0PAULE','1772440205.120182','','2026-03-02 08:30:05.702837','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.084649+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:05.636634+00:00"}, "person": 15}','2026-03-02 08:30:05.087485');
INSERT INTO "outbox" VALUES(180,'bf8f850d854b421aa08d10995df3dff7',1,41,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.639494','2026-03-02 08:30:05.636634',NULL,NULL,'66bef09297054fb997f8584aa39b97cb','D0REMI','1772440205.120737','','2026-03-02 08:30:05.702989','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.084649+00:00", "answer": {"by": 2, "action": "enrolment_approved", "at": "2026-03-02T08:30:05.636634+00:00"}, "person": 15}','2026-03-02 08:30:05.087485');
INSERT INTO "outbox" VALUES(181,'9a4598435f164a0d9c617eadbe1cfc6f',1,43,1,'1','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:05.641782','2026-03-02 08:30:05.636634',NULL,NULL,NULL,'D0CLAIRE','1772440205.699580','','2026-03-02 08:30:05.705758','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(182,'e51e0093beef4c8f80e446fa3cc616c8',1,43,2,'2','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:05.641782','2026-03-02 08:30:05.636634',NULL,NULL,NULL,'D0HUGH','1772440205.700073','','2026-03-02 08:30:05.705924','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(183,'26fecd75e5c7447b851deb00eb1eddd8',1,43,3,'3','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:05.641782','2026-03-02 08:30:05.636634',NULL,NULL,NULL,'D0PAULE','1772440205.700565','','2026-03-02 08:30:05.706195','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(184,'b6ca48151add4a75a37cef6974a56151',1,43,4,'4','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:05.641782','2026-03-02 08:30:05.636634',NULL,NULL,NULL,'D0REMI','1772440205.701138','','2026-03-02 08:30:05.706361','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(185,'19d6c177124b4bd3a3653165524a4639',1,43,5,'5','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:05.641782','2026-03-02 08:30:05.636634',NULL,NULL,NULL,NULL,NULL,'',NULL,'D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(186,'6aceb5dbdb7147aa93f9cab4d5f10c14',1,43,NULL,'channel','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:05.642241','2026-03-02 08:30:05.636634',NULL,NULL,NULL,'C0EQUIPE','1772440205.707413','','2026-03-02 08:30:05.709466','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(187,'21ce07d6496f423f903ed69f9fbf2e64',1,41,15,'15','enrolment_approved','{}','sent',1,'2026-03-02 08:30:05.644173','2026-03-02 08:30:05.636634',NULL,NULL,NULL,'D0EMMA','1772440205.708809','','2026-03-02 08:30:05.709662','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(188,'127e1df07820407bb931bbd865ca7362',1,41,NULL,'channel','enrolment_approved','{}','sent',1,'2026-03-02 08:30:05.644173','2026-03-02 08:30:05.636634',NULL,NULL,NULL,'C0EQUIPE','1772440205.747352','','2026-03-02 08:30:05.753372','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "author": 2}',NULL);
INSERT INTO "outbox" VALUES(189,'bb8e18f7ea164b63abe16a2fafea01be',1,43,6,'6','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:05.685581','2026-03-02 08:30:05.636634',NULL,NULL,NULL,'D0ANNE','1772440205.747901','','2026-03-02 08:30:05.753643','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(190,'a367dc5c0d914eaaadb3cfc024a5823e',1,43,7,'7','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:05.685581','2026-03-02 08:30:05.636634',NULL,NULL,NULL,'D0MARC','1772440205.748480','','2026-03-02 08:30:05.753826','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(191,'bb1c039086914770a70b55618309a873',1,43,8,'8','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:05.685581','2026-03-02 08:30:05.636634',NULL,NULL,NULL,'D0ZOE','1772440205.749023','','2026-03-02 08:30:05.754039','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(192,'6c3723bb73af424eb71d7b833236839c',1,43,9,'9','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:05.685581','2026-03-02 08:30:05.636634',NULL,NULL,NULL,'D0NORA','1772440205.749564','','2026-03-02 08:30:05.754222','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(193,'2c3b5afc8aaf4f9aa6e9ca6b439ecf43',1,43,10,'10','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:05.685581','2026-03-02 08:30:05.636634',NULL,NULL,NULL,'D0BRUNO','1772440205.750083','','2026-03-02 08:30:05.754377','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(194,'13b0b15af6854b2a9753021a7f861a04',1,43,11,'11','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:05.685581','2026-03-02 08:30:05.636634',NULL,NULL,NULL,'D0OSCAR','1772440205.750598','','2026-03-02 08:30:05.754536','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(195,'0b0af309b3b24c20a4142e7f1c52fb97',1,43,18,'18','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:05.685581','2026-03-02 08:30:05.636634',NULL,NULL,NULL,NULL,NULL,'',NULL,'D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(196,'923975e851c94a3cb35764248069afaa',1,43,19,'19','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:05.685581','2026-03-02 08:30:05.636634',NULL,NULL,NULL,'D100000','1772440205.751173','','2026-03-02 08:30:05.754677','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(197,'df1794e43ba54995a74181bd6356f659',1,43,20,'20','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:05.685581','2026-03-02 08:30:05.636634',NULL,NULL,NULL,'D100001','1772440205.751680','','2026-03-02 08:30:05.754825','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(198,'7cc08b21309646eeaffddcc374a66eae',1,43,21,'21','administrator_enrolled','{}','sent',1,'2026-03-02 08:30:05.685581','2026-03-02 08:30:05.636634',NULL,NULL,NULL,'D100002','1772440205.752195','','2026-03-02 08:30:05.754963','D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(199,'ea7d6aee8b3e4daca1dd574a5ef1384d',1,43,22,'22','administrator_enrolled','{}','unreachable',0,'2026-03-02 08:30:05.685581','2026-03-02 08:30:05.636634',NULL,NULL,NULL,NULL,NULL,'',NULL,'D83ADED32345',0,NULL,'{"at": "2026-03-02T08:30:05.636634+00:00", "person": 15, "approved_by": 2}',NULL);
INSERT INTO "outbox" VALUES(200,'f726e2d24cbb4bff8fdbb4fab9cb2ba3',1,44,1,'1','enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.806143','2026-03-02 08:30:05.800907',NULL,NULL,NULL,'D0CLAIRE','1772440205.851356','','2026-03-02 08:30:05.855166','4C4BD33DDB91',0,NULL,'{"at": "2026-03-02T08:30:05.800907+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(201,'b6690d9bad9e470aaa3e4ad438f7f722',1,44,2,'2','enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.806143','2026-03-02 08:30:05.800907',NULL,NULL,NULL,'D0HUGH','1772440205.852102','','2026-03-02 08:30:05.855515','4C4BD33DDB91',0,NULL,'{"at": "2026-03-02T08:30:05.800907+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(202,'6a287cad011f40d196711242fbdfa7d4',1,44,3,'3','enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.806143','2026-03-02 08:30:05.800907',NULL,NULL,NULL,'D0PAULE','1772440205.852699','','2026-03-02 08:30:05.855778','4C4BD33DDB91',0,NULL,'{"at": "2026-03-02T08:30:05.800907+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(203,'f9410b0488e04d0480d56043011bfcaf',1,44,4,'4','enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.806143','2026-03-02 08:30:05.800907',NULL,NULL,NULL,'D0REMI','1772440205.853542','','2026-03-02 08:30:05.856020','4C4BD33DDB91',0,NULL,'{"at": "2026-03-02T08:30:05.800907+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(204,'5b978f0674984b278ce8b454c793890c',1,44,15,'15','enrolment_asked','{}','sent',1,'2026-03-02 08:30:05.806143','2026-03-02 08:30:05.800907',NULL,NULL,NULL,'D0EMMA','1772440205.854216','','2026-03-02 08:30:05.856268','4C4BD33DDB91',0,NULL,'{"at": "2026-03-02T08:30:05.800907+00:00", "answer": null, "person": 6}',NULL);
INSERT INTO "outbox" VALUES(205,'559c43d612e84b7482eaac1530859202',1,45,1,'1','access_ending','{}','sent',1,'2026-03-10 08:00:00.175501','2026-03-10 08:00:00.126793',NULL,NULL,NULL,'D0CLAIRE','1773129600.253340','','2026-03-10 08:00:00.255818','7B928464D5C8',0,NULL,'{"at": "2026-03-10T08:00:00.126793+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}',NULL);
INSERT INTO "outbox" VALUES(206,'bae57c0c7e894d469914b63cf560017a',1,45,2,'2','access_ending','{}','sent',1,'2026-03-10 08:00:00.175501','2026-03-10 08:00:00.126793',NULL,NULL,NULL,'D0HUGH','1773129600.254122','','2026-03-10 08:00:00.256081','7B928464D5C8',0,NULL,'{"at": "2026-03-10T08:00:00.126793+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}',NULL);
INSERT INTO "outbox" VALUES(207,'dc533d54db7c4215a4f13c9607fceb41',1,45,3,'3','access_ending','{}','sent',1,'2026-03-10 08:00:00.175501','2026-03-10 08:00:00.126793',NULL,NULL,NULL,'D0PAULE','1773129600.254818','','2026-03-10 08:00:00.256302','7B928464D5C8',0,NULL,'{"at": "2026-03-10T08:00:00.126793+00:00", "answer": null, "person": 15, "ends_on": "2026-03-17"}',NULL);
INSERT INTO "outbox" VALUES(208,'f9010437649d4f3b9a5f432c1fdcaadd',1,44,1,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.258183','2026-03-10 08:00:00.217833',NULL,NULL,'f726e2d24cbb4bff8fdbb4fab9cb2ba3','D0CLAIRE','1772440205.851356','','2026-03-10 08:00:00.469784','3C4BE42AE3A3',0,NULL,'{"at": "2026-03-02T08:30:05.800907+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.217833+00:00"}, "person": 6}','2026-03-02 08:30:05.806143');
INSERT INTO "outbox" VALUES(209,'54be76d4d9474352bba3a66d78bfaa0d',1,44,2,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.259129','2026-03-10 08:00:00.217833',NULL,NULL,'b6690d9bad9e470aaa3e4ad438f7f722','D0HUGH','1772440205.852102','','2026-03-10 08:00:00.470141','3C4BE42AE3A3',0,NULL,'{"at": "2026-03-02T08:30:05.800907+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.217833+00:00"}, "person": 6}','2026-03-02 08:30:05.806143');
INSERT INTO "outbox" VALUES(210,'4f55d1b7788f4599ba8fde44a89a1e8e',1,44,3,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.259322','2026-03-10 08:00:00.217833',NULL,NULL,'6a287cad011f40d196711242fbdfa7d4','D0PAULE','1772440205.852699','','2026-03-10 08:00:00.470405','3C4BE42AE3A3',0,NULL,'{"at": "2026-03-02T08:30:05.800907+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.217833+00:00"}, "person": 6}','2026-03-02 08:30:05.806143');
INSERT INTO "outbox" VALUES(211,'ca0c91c68eb2474da0bd3b24095e0006',1,44,4,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.259471','2026-03-10 08:00:00.217833',NULL,NULL,'f9410b0488e04d0480d56043011bfcaf','D0REMI','1772440205.853542','','2026-03-10 08:00:00.470646','3C4BE42AE3A3',0,NULL,'{"at": "2026-03-02T08:30:05.800907+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.217833+00:00"}, "person": 6}','2026-03-02 08:30:05.806143');
INSERT INTO "outbox" VALUES(212,'15c12e00eacf40d5a6396168a039df02',1,44,15,NULL,'enrolment_asked','{}','sent',1,'2026-03-10 08:00:00.260525','2026-03-10 08:00:00.217833',NULL,NULL,'5b978f0674984b278ce8b454c793890c','D0EMMA','1772440205.854216','','2026-03-10 08:00:00.470895','3C4BE42AE3A3',0,NULL,'{"at": "2026-03-02T08:30:05.800907+00:00", "answer": {"by": null, "action": "enrolment_expired", "at": "2026-03-10T08:00:00.217833+00:00"}, "person": 6}','2026-03-02 08:30:05.806143');
INSERT INTO "outbox" VALUES(213,'58baae46505847f0942c45ee23065b17',1,44,6,'6','enrolment_expired','{}','sent',1,'2026-03-10 08:00:00.263331','2026-03-10 08:00:00.217833',NULL,NULL,NULL,'D0ANNE','1773129600.468721','','2026-03-10 08:00:00.471303','3C4BE42AE3A3',0,NULL,'{"at": "2026-03-10T08:00:00.217833+00:00", "person": 6}',NULL);
INSERT INTO "outbox" VALUES(214,'b1e66d3f5e6946a7a438a56b23a00ac5',1,46,NULL,'channel','journal_head','{}','sent',1,'2026-03-10 08:00:00.477522','2026-03-10 08:00:00.460696',NULL,NULL,NULL,'C0EQUIPE','1773129600.513893','','2026-03-10 08:00:00.514586','DD717C1D206A',0,NULL,'{"at": "2026-03-10T08:00:00.460696+00:00", "lines": 46, "hash": "b4b405cd73fb410aa602cab196998742e05e6e7623730fce92fe31218c1d20b4"}',NULL);
INSERT INTO "outbox" VALUES(215,'628b424fba0c413a96fe463b270ce0d7',1,47,1,'1','member_joined','{}','sent',1,'2026-03-10 08:00:00.536321','2026-03-10 08:00:00.521148',NULL,NULL,NULL,'D0CLAIRE','1773129600.569285','','2026-03-10 08:00:00.572775','049A2EA1C2CD',0,NULL,'{"at": "2026-03-10T08:00:00.521148+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(216,'9025e9a57f244727ad4b086c699c585e',1,47,2,'2','member_joined','{}','sent',1,'2026-03-10 08:00:00.536321','2026-03-10 08:00:00.521148',NULL,NULL,NULL,'D0HUGH','1773129600.570023','','2026-03-10 08:00:00.573018','049A2EA1C2CD',0,NULL,'{"at": "2026-03-10T08:00:00.521148+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(217,'fae95c90aabb401dbb44c5c88f0d0824',1,47,3,'3','member_joined','{}','sent',1,'2026-03-10 08:00:00.536321','2026-03-10 08:00:00.521148',NULL,NULL,NULL,'D0PAULE','1773129600.570460','','2026-03-10 08:00:00.573185','049A2EA1C2CD',0,NULL,'{"at": "2026-03-10T08:00:00.521148+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(218,'fb5d9999e32b4f7ab4c99bb154b11d1d',1,47,15,'15','member_joined','{}','sent',1,'2026-03-10 08:00:00.536321','2026-03-10 08:00:00.521148',NULL,NULL,NULL,'D0EMMA','1773129600.571925','','2026-03-10 08:00:00.573345','049A2EA1C2CD',0,NULL,'{"at": "2026-03-10T08:00:00.521148+00:00", "answer": null, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(219,'58e9d73a423445f99d37690b308ea076',1,47,1,NULL,'member_joined','{}','sent',1,'2026-03-10 08:00:00.735769','2026-03-10 08:00:00.726792',NULL,NULL,'628b424fba0c413a96fe463b270ce0d7','D0CLAIRE','1773129600.569285','','2026-03-10 08:00:00.777284','304B092AE682',0,NULL,'{"at": "2026-03-10T08:00:00.521148+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.726792+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}','2026-03-10 08:00:00.536321');
INSERT INTO "outbox" VALUES(220,'16be480ecf6041ecb892473138e3feca',1,47,2,NULL,'member_joined','{}','sent',1,'2026-03-10 08:00:00.736337','2026-03-10 08:00:00.726792',NULL,NULL,'9025e9a57f244727ad4b086c699c585e','D0HUGH','1773129600.570023','','2026-03-10 08:00:00.777672','304B092AE682',0,NULL,'{"at": "2026-03-10T08:00:00.521148+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.726792+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}','2026-03-10 08:00:00.536321');
INSERT INTO "outbox" VALUES(221,'cf0d6cc7c5704031969ae7f02fbb7c22',1,47,3,NULL,'member_joined','{}','sent',1,'2026-03-10 08:00:00.736672','2026-03-10 08:00:00.726792',NULL,NULL,'fae95c90aabb401dbb44c5c88f0d0824','D0PAULE','1773129600.570460','','2026-03-10 08:00:00.777955','304B092AE682',0,NULL,'{"at": "2026-03-10T08:00:00.521148+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.726792+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}','2026-03-10 08:00:00.536321');
INSERT INTO "outbox" VALUES(222,'d26be2799e4d42cf9036f2c3942e943e',1,47,15,NULL,'member_joined','{}','sent',1,'2026-03-10 08:00:00.736877','2026-03-10 08:00:00.726792',NULL,NULL,'fb5d9999e32b4f7ab4c99bb154b11d1d','D0EMMA','1773129600.571925','','2026-03-10 08:00:00.778229','304B092AE682',0,NULL,'{"at": "2026-03-10T08:00:00.521148+00:00", "answer": {"by": 1, "action": "proposal_set_aside", "at": "2026-03-10T08:00:00.726792+00:00"}, "stranger": 1, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}','2026-03-10 08:00:00.536321');
INSERT INTO "outbox" VALUES(223,'72491f866337466da2ce795106d7e18f',1,49,1,'1','member_joined','{}','sent',1,'2026-03-10 08:00:00.910407','2026-03-10 08:00:00.901194',NULL,NULL,NULL,'D0CLAIRE','1773129600.953600','','2026-03-10 08:00:00.958813','BF38D81A7A84',0,NULL,'{"at": "2026-03-10T08:00:00.901194+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(224,'883f27c3159d4690b8b3cf1963aa5bbd',1,49,2,'2','member_joined','{}','sent',1,'2026-03-10 08:00:00.910407','2026-03-10 08:00:00.901194',NULL,NULL,NULL,'D0HUGH','1773129600.954526','','2026-03-10 08:00:00.959196','BF38D81A7A84',0,NULL,'{"at": "2026-03-10T08:00:00.901194+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(225,'2f46611f48b3487d997007255825254e',1,49,3,'3','member_joined','{}','sent',1,'2026-03-10 08:00:00.910407','2026-03-10 08:00:00.901194',NULL,NULL,NULL,'D0PAULE','1773129600.955994','','2026-03-10 08:00:00.959507','BF38D81A7A84',0,NULL,'{"at": "2026-03-10T08:00:00.901194+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(226,'65ce45c2a02d4b258b2db38ead11d5d4',1,49,15,'15','member_joined','{}','sent',1,'2026-03-10 08:00:00.910407','2026-03-10 08:00:00.901194',NULL,NULL,NULL,'D0EMMA','1773129600.957651','','2026-03-10 08:00:00.959879','BF38D81A7A84',0,NULL,'{"at": "2026-03-10T08:00:00.901194+00:00", "answer": null, "stranger": 2, "person": null, "was_subscriber": false, "has_new_address": false, "address_of": null}',NULL);
INSERT INTO "outbox" VALUES(227,'99ff0d58f62348178ec95f7816ef387b',1,50,1,'1','member_changed','{}','sent',1,'2026-03-10 08:00:00.948972','2026-03-10 08:00:00.927532',NULL,NULL,NULL,'D0CLAIRE','1773129601.050040','','2026-03-10 08:00:01.058685','57A25BF2CC91',0,NULL,'{"at": "2026-03-10T08:00:00.927532+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}',NULL);
INSERT INTO "outbox" VALUES(228,'b530362c4d15441290bf2cce8105f655',1,50,2,'2','member_changed','{}','sent',1,'2026-03-10 08:00:00.948972','2026-03-10 08:00:00.927532',NULL,NULL,NULL,'D0HUGH','1773129601.050780','','2026-03-10 08:00:01.059095','57A25BF2CC91',0,NULL,'{"at": "2026-03-10T08:00:00.927532+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}',NULL);
INSERT INTO "outbox" VALUES(229,'5232f7ad49ed4694b6418fa27b8fc6b9',1,50,3,'3','member_changed','{}','sent',1,'2026-03-10 08:00:00.948972','2026-03-10 08:00:00.927532',NULL,NULL,NULL,'D0PAULE','1773129601.053048','','2026-03-10 08:00:01.059413','57A25BF2CC91',0,NULL,'{"at": "2026-03-10T08:00:00.927532+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}',NULL);
INSERT INTO "outbox" VALUES(230,'906c737c89bb420f900e3fb7bad94d6f',1,50,15,'15','member_changed','{}','sent',1,'2026-03-10 08:00:00.948972','2026-03-10 08:00:00.927532',NULL,NULL,NULL,'D0EMMA','1773129601.054220','','2026-03-10 08:00:01.059789','57A25BF2CC91',0,NULL,'{"at": "2026-03-10T08:00:00.927532+00:00", "answer": null, "person": 7, "before": 3, "stranger": 4}',NULL);
INSERT INTO "outbox" VALUES(231,'e2901c88321b444d847347a02d3fa8d8',1,52,11,'11','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.008099','2026-03-10 08:00:00.977024',NULL,NULL,NULL,NULL,NULL,'',NULL,'1987AA031026',0,NULL,'{"at": "2026-03-10T08:00:00.977024+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(232,'aecc13e7811b4289884da825d59955c5',1,52,1,'1','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.010162','2026-03-10 08:00:00.977024',NULL,NULL,NULL,'D0CLAIRE','1773129601.101577','','2026-03-10 08:00:01.105438','1987AA031026',0,NULL,'{"at": "2026-03-10T08:00:00.977024+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(233,'23a25ad8ddc94ebc8d6d5e8792653f7d',1,52,2,'2','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.010162','2026-03-10 08:00:00.977024',NULL,NULL,NULL,'D0HUGH','1773129601.102180','','2026-03-10 08:00:01.105717','1987AA031026',0,NULL,'{"at": "2026-03-10T08:00:00.977024+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(234,'a990d61baf32417fac25a93d4e361359',1,52,3,'3','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.010162','2026-03-10 08:00:00.977024',NULL,NULL,NULL,'D0PAULE','1773129601.102672','','2026-03-10 08:00:01.105922','1987AA031026',0,NULL,'{"at": "2026-03-10T08:00:00.977024+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(235,'0277a070ae33490bb71636eb1d0c37f9',1,52,4,'4','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.010162','2026-03-10 08:00:00.977024',NULL,NULL,NULL,'D0REMI','1773129601.056046','','2026-03-10 08:00:01.060036','1987AA031026',0,NULL,'{"at": "2026-03-10T08:00:00.977024+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(236,'7ecaea58d44347a88af601b75bb1d048',1,52,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.010162','2026-03-10 08:00:00.977024',NULL,NULL,NULL,NULL,NULL,'',NULL,'1987AA031026',0,NULL,'{"at": "2026-03-10T08:00:00.977024+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(237,'7d233b63ba5340e9ba17a0d54375412a',1,52,15,'15','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.010162','2026-03-10 08:00:00.977024',NULL,NULL,NULL,'D0EMMA','1773129601.103105','','2026-03-10 08:00:01.106107','1987AA031026',0,NULL,'{"at": "2026-03-10T08:00:00.977024+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(238,'93f9ab4c006e4995abdf8dd4363c2791',1,52,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.011029','2026-03-10 08:00:00.977024',NULL,NULL,NULL,'C0EQUIPE','1773129601.057018','','2026-03-10 08:00:01.060263','1987AA031026',0,NULL,'{"at": "2026-03-10T08:00:00.977024+00:00", "answer": null, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(239,'ad0cce714cc04b6ea9ee3b3b2c79fd55',1,53,1,'1','member_returned','{}','sent',1,'2026-03-10 08:00:01.277849','2026-03-10 08:00:01.273591',NULL,NULL,NULL,'D0CLAIRE','1773129601.350740','','2026-03-10 08:00:01.354908','B58FC20B40D2',0,NULL,'{"at": "2026-03-10T08:00:01.273591+00:00", "answer": null, "person": 11}',NULL);
INSERT INTO "outbox" VALUES(240,'8ccfb0f534b54fcba588dde5c3d0a505',1,53,2,'2','member_returned','{}','sent',1,'2026-03-10 08:00:01.277849','2026-03-10 08:00:01.273591',NULL,NULL,NULL,'D0HUGH','1773129601.351398','','2026-03-10 08:00:01.355138','B58FC20B40D2',0,NULL,'{"at": "2026-03-10T08:00:01.273591+00:00", "answer": null, "person": 11}',NULL);
INSERT INTO "outbox" VALUES(241,'d8ba7f6a2a0647c4b30e4813963c9f15',1,53,3,'3','member_returned','{}','sent',1,'2026-03-10 08:00:01.277849','2026-03-10 08:00:01.273591',NULL,NULL,NULL,'D0PAULE','1773129601.352097','','2026-03-10 08:00:01.355332','B58FC20B40D2',0,NULL,'{"at": "2026-03-10T08:00:01.273591+00:00", "answer": null, "person": 11}',NULL);
INSERT INTO "outbox" VALUES(242,'f32c0239ba4845809dfdf9cdcd4e921a',1,53,15,'15','member_returned','{}','sent',1,'2026-03-10 08:00:01.277849','2026-03-10 08:00:01.273591',NULL,NULL,NULL,'D0EMMA','1773129601.352719','','2026-03-10 08:00:01.355518','B58FC20B40D2',0,NULL,'{"at": "2026-03-10T08:00:01.273591+00:00", "answer": null, "person": 11}',NULL);
INSERT INTO "outbox" VALUES(243,'dd59445892a742e28b24e1c3127aaf2a',1,52,1,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.295722','2026-03-10 08:00:01.273591',NULL,NULL,'aecc13e7811b4289884da825d59955c5','D0CLAIRE','1773129601.101577','','2026-03-10 08:00:01.353457','B58FC20B40D2',0,NULL,'{"at": "2026-03-10T08:00:00.977024+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.273591+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:01.010162');
INSERT INTO "outbox" VALUES(244,'1a22f8aed52d46b68062e86ab2be2593',1,52,2,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.296190','2026-03-10 08:00:01.273591',NULL,NULL,'23a25ad8ddc94ebc8d6d5e8792653f7d','D0HUGH','1773129601.102180','','2026-03-10 08:00:01.353716','B58FC20B40D2',0,NULL,'{"at": "2026-03-10T08:00:00.977024+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.273591+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:01.010162');
INSERT INTO "outbox" VALUES(245,'cbfb7ca0793e4063b5c3a51ae497b3de',1,52,3,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.296607','2026-03-10 08:00:01.273591',NULL,NULL,'a990d61baf32417fac25a93d4e361359','D0PAULE','1773129601.102672','','2026-03-10 08:00:01.392900','B58FC20B40D2',0,NULL,'{"at": "2026-03-10T08:00:00.977024+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.273591+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:01.010162');
INSERT INTO "outbox" VALUES(246,'a757e14da9554182bb60afc14d07a027',1,52,4,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.296931','2026-03-10 08:00:01.273591',NULL,NULL,'0277a070ae33490bb71636eb1d0c37f9','D0REMI','1773129601.056046','','2026-03-10 08:00:02.593698','B58FC20B40D2',0,NULL,'{"at": "2026-03-10T08:00:00.977024+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.273591+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:01.010162');
INSERT INTO "outbox" VALUES(247,'8122b36349f546c6a378d5af8f4755fe',1,52,15,NULL,'subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.297267','2026-03-10 08:00:01.273591',NULL,NULL,'7d233b63ba5340e9ba17a0d54375412a','D0EMMA','1773129601.103105','','2026-03-10 10:00:00.136054','B58FC20B40D2',0,NULL,'{"at": "2026-03-10T08:00:00.977024+00:00", "answer": {"by": 11, "action": "account_back", "at": "2026-03-10T08:00:01.273591+00:00"}, "person": 11, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}','2026-03-10 08:00:01.010162');
INSERT INTO "outbox" VALUES(248,'a9e595b7d5d2451a8d1942e41c2296b8',1,56,9,'9','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.494560','2026-03-10 08:00:01.490654',NULL,NULL,NULL,NULL,NULL,'',NULL,'B474B9E931C8',0,NULL,'{"at": "2026-03-10T08:00:01.490654+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(249,'448c1bdac7d24ad891a8b74a70c53b67',1,56,1,'1','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.495743','2026-03-10 08:00:01.490654',NULL,NULL,NULL,'D0CLAIRE','1773129601.552417','','2026-03-10 08:00:01.555992','B474B9E931C8',0,NULL,'{"at": "2026-03-10T08:00:01.490654+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(250,'18a76cdaa4a44c958399ce822ec67c7c',1,56,2,'2','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.495743','2026-03-10 08:00:01.490654',NULL,NULL,NULL,'D0HUGH','1773129601.553072','','2026-03-10 08:00:01.556267','B474B9E931C8',0,NULL,'{"at": "2026-03-10T08:00:01.490654+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(251,'f247977ae21b46d2af213b15fb08ca47',1,56,3,'3','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.495743','2026-03-10 08:00:01.490654',NULL,NULL,NULL,'D0PAULE','1773129601.553671','','2026-03-10 08:00:01.556606','B474B9E931C8',0,NULL,'{"at": "2026-03-10T08:00:01.490654+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(252,'ab721e9a6d984ba2b8b9e84add67d7a7',1,56,4,'4','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.495743','2026-03-10 08:00:01.490654',NULL,NULL,NULL,'D0REMI','1773129601.554199','','2026-03-10 08:00:01.556826','B474B9E931C8',0,NULL,'{"at": "2026-03-10T08:00:01.490654+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(253,'f73564d809c64f87b25e2b7870d57362',1,56,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.495743','2026-03-10 08:00:01.490654',NULL,NULL,NULL,NULL,NULL,'',NULL,'B474B9E931C8',0,NULL,'{"at": "2026-03-10T08:00:01.490654+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(254,'00e4133db79448e58b8117215d491cb9',1,56,15,'15','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.495743','2026-03-10 08:00:01.490654',NULL,NULL,NULL,'D0EMMA','1773129601.554720','','2026-03-10 08:00:01.557029','B474B9E931C8',0,NULL,'{"at": "2026-03-10T08:00:01.490654+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(255,'6534c84e438e4ed69dfb06e15f2df2c1',1,56,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.496188','2026-03-10 08:00:01.490654',NULL,NULL,NULL,'C0EQUIPE','1773129601.555093','','2026-03-10 08:00:01.557185','B474B9E931C8',0,NULL,'{"at": "2026-03-10T08:00:01.490654+00:00", "answer": null, "person": 9, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(256,'3742b23e9acc47a5befc267800beefad',1,58,10,'10','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.507699','2026-03-10 08:00:01.499205',NULL,NULL,NULL,NULL,NULL,'',NULL,'F116AE35677B',0,NULL,'{"at": "2026-03-10T08:00:01.499205+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(257,'4107f9fc0ca549c08ffed17ebd381b9d',1,58,1,'1','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.510595','2026-03-10 08:00:01.499205',NULL,NULL,NULL,'D0CLAIRE','1773129601.623699','','2026-03-10 08:00:01.628452','F116AE35677B',0,NULL,'{"at": "2026-03-10T08:00:01.499205+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(258,'08dbcbffe52c4fa986e05a99dfad7d13',1,58,2,'2','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.510595','2026-03-10 08:00:01.499205',NULL,NULL,NULL,'D0HUGH','1773129601.624449','','2026-03-10 08:00:01.628720','F116AE35677B',0,NULL,'{"at": "2026-03-10T08:00:01.499205+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(259,'7ea058e81c1e41bd8b9479fac1672612',1,58,3,'3','subscriber_suspended','{}','cancelled',0,'2026-03-10 08:00:01.510595','2026-03-10 08:00:01.499205',NULL,NULL,NULL,NULL,NULL,'','2026-03-10 08:00:01.522831','F116AE35677B',0,NULL,'{"at": "2026-03-10T08:00:01.499205+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(260,'c312612ae54a414ea09a044e43f1741a',1,58,4,'4','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.510595','2026-03-10 08:00:01.499205',NULL,NULL,NULL,'D0REMI','1773129601.624945','','2026-03-10 08:00:01.628915','F116AE35677B',0,NULL,'{"at": "2026-03-10T08:00:01.499205+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(261,'884485f60a6c4c938fb7002eae19c035',1,58,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:01.510595','2026-03-10 08:00:01.499205',NULL,NULL,NULL,NULL,NULL,'',NULL,'F116AE35677B',0,NULL,'{"at": "2026-03-10T08:00:01.499205+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(262,'6fdf43b7e35a440b9620accc074a57f1',1,58,15,'15','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.510595','2026-03-10 08:00:01.499205',NULL,NULL,NULL,'D0EMMA','1773129601.625578','','2026-03-10 08:00:01.629121','F116AE35677B',0,NULL,'{"at": "2026-03-10T08:00:01.499205+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(263,'4f344c5051204e6085be3ce42a9cdbd4',1,58,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:01.515697','2026-03-10 08:00:01.499205',NULL,NULL,NULL,'C0EQUIPE','1773129601.626039','','2026-03-10 08:00:01.629295','F116AE35677B',0,NULL,'{"at": "2026-03-10T08:00:01.499205+00:00", "answer": null, "person": 10, "author": null, "with_reason": false, "cause": "account_closed", "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(264,'85c41ec302594e669f514ad93bcc9774',1,59,1,'1','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.562355','2026-03-10 08:00:01.522831',NULL,NULL,NULL,'D0CLAIRE','1773129601.677674','','2026-03-10 08:00:01.684502','6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(265,'5862e61985c741cea6b96fda7742819b',1,59,2,'2','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.562355','2026-03-10 08:00:01.522831',NULL,NULL,NULL,'D0HUGH','1773129601.679373','','2026-03-10 08:00:01.684766','6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(266,'dfa2f87217d44f379a949b8094ca0c06',1,59,4,'4','administrator_resigned','{}','cancelled',0,'2026-03-10 08:00:01.562355','2026-03-10 08:00:01.522831',NULL,NULL,NULL,NULL,NULL,'','2026-03-10 08:00:01.576508','6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(267,'c2923cc82e354460b4bd77f442e62fea',1,59,5,'5','administrator_resigned','{}','unreachable',0,'2026-03-10 08:00:01.562355','2026-03-10 08:00:01.522831',NULL,NULL,NULL,NULL,NULL,'',NULL,'6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(268,'9f3e8336d3134e4c85e45ab2d54e080b',1,59,6,'6','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.562355','2026-03-10 08:00:01.522831',NULL,NULL,NULL,'D0ANNE','1773129601.626543','','2026-03-10 08:00:01.629473','6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(269,'563bde334aae4e128822264be34b8883',1,59,NULL,'channel','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.563103','2026-03-10 08:00:01.522831',NULL,NULL,NULL,'C0EQUIPE','1773129601.679900','','2026-03-10 08:00:01.684945','6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(270,'03b3842f1f9f478d822e9b0b192fad74',1,59,15,'15','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.569789','2026-03-10 08:00:01.522831',NULL,NULL,NULL,'D0EMMA','1773129601.680372','','2026-03-10 08:00:01.685114','6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(271,'fe2af8e3f2d446c1aea3be4e469268cb',1,59,1,'1','partner_left','{}','sent',1,'2026-03-10 08:00:01.570116','2026-03-10 08:00:01.522831',NULL,NULL,NULL,'D0CLAIRE','1773129601.732027','','2026-03-10 08:00:01.735930','6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(272,'b847e0215a504757859c4ebb42ded8ab',1,59,2,'2','partner_left','{}','sent',1,'2026-03-10 08:00:01.570116','2026-03-10 08:00:01.522831',NULL,NULL,NULL,'D0HUGH','1773129601.734037','','2026-03-10 08:00:01.736214','6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(273,'43fcc0e78efc4ca2b5ba7c1a0c08bc38',1,59,4,'4','partner_left','{}','cancelled',0,'2026-03-10 08:00:01.570116','2026-03-10 08:00:01.522831',NULL,NULL,NULL,NULL,NULL,'','2026-03-10 08:00:01.576508','6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(274,'225725eca5c24e0689f225414dd5a5d5',1,59,5,'5','partner_left','{}','unreachable',0,'2026-03-10 08:00:01.570116','2026-03-10 08:00:01.522831',NULL,NULL,NULL,NULL,NULL,'',NULL,'6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(275,'7df39057dcb748099a4fa886fca800f0',1,59,15,'15','partner_left','{}','sent',1,'2026-03-10 08:00:01.570116','2026-03-10 08:00:01.522831',NULL,NULL,NULL,'D0EMMA','1773129601.734609','','2026-03-10 08:00:01.736506','6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3}',NULL);
INSERT INTO "outbox" VALUES(276,'697757c5106042c6bb346a9a56834970',1,60,1,'1','partner_left','{}','sent',1,'2026-03-10 08:00:01.626924','2026-03-10 08:00:01.576508',NULL,NULL,NULL,'D0CLAIRE','1773129601.773435','','2026-03-10 08:00:01.775324','78307375BD1A',0,NULL,'{"at": "2026-03-10T08:00:01.576508+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(277,'e7696d383f1e47eeb604b5315d2cb545',1,60,2,'2','partner_left','{}','sent',1,'2026-03-10 08:00:01.626924','2026-03-10 08:00:01.576508',NULL,NULL,NULL,'D0HUGH','1773129601.773858','','2026-03-10 08:00:01.775494','78307375BD1A',0,NULL,'{"at": "2026-03-10T08:00:01.576508+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(278,'24a20ddcdd8f4717bdd4cc2a4e4dcee1',1,60,3,'3','partner_left','{}','unreachable',0,'2026-03-10 08:00:01.626924','2026-03-10 08:00:01.576508',NULL,NULL,NULL,NULL,NULL,'',NULL,'78307375BD1A',0,NULL,'{"at": "2026-03-10T08:00:01.576508+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(279,'85896246b2174923bfa9478cfcba0d1a',1,60,5,'5','partner_left','{}','unreachable',0,'2026-03-10 08:00:01.626924','2026-03-10 08:00:01.576508',NULL,NULL,NULL,NULL,NULL,'',NULL,'78307375BD1A',0,NULL,'{"at": "2026-03-10T08:00:01.576508+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(280,'66b2eb7508ee4cf08e8d7cf8f9db67fd',1,60,15,'15','partner_left','{}','sent',1,'2026-03-10 08:00:01.626924','2026-03-10 08:00:01.576508',NULL,NULL,NULL,'D0EMMA','1773129601.774226','','2026-03-10 08:00:01.775703','78307375BD1A',0,NULL,'{"at": "2026-03-10T08:00:01.576508+00:00", "person": 4}',NULL);
INSERT INTO "outbox" VALUES(281,'26684b328ca64de5b53d50b0cb5442b9',1,59,7,'7','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.640334','2026-03-10 08:00:01.522831',NULL,NULL,NULL,'D0MARC','1773129601.680865','','2026-03-10 08:00:01.685281','6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(282,'a15560070d4f4eeb9ab854f99d84a53d',1,59,8,'8','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.640334','2026-03-10 08:00:01.522831',NULL,NULL,NULL,'D0ZOE','1773129601.681304','','2026-03-10 08:00:01.685508','6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(283,'8b925af5d5d146c38fc1be8cf519e3de',1,59,18,'18','administrator_resigned','{}','unreachable',0,'2026-03-10 08:00:01.640334','2026-03-10 08:00:01.522831',NULL,NULL,NULL,NULL,NULL,'',NULL,'6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(284,'3091abde753441c4b011530d115ad4f3',1,59,19,'19','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.640334','2026-03-10 08:00:01.522831',NULL,NULL,NULL,'D100000','1773129601.681853','','2026-03-10 08:00:01.685700','6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(285,'30e5b783856a4bfa96a5ddd31c6daa69',1,59,20,'20','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.640334','2026-03-10 08:00:01.522831',NULL,NULL,NULL,'D100001','1773129601.682338','','2026-03-10 08:00:01.685843','6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(286,'dacac61935a14fec9735595646f04c3c',1,59,21,'21','administrator_resigned','{}','sent',1,'2026-03-10 08:00:01.640334','2026-03-10 08:00:01.522831',NULL,NULL,NULL,'D100002','1773129601.682848','','2026-03-10 08:00:01.685975','6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(287,'772a6c91b81b45c18df966dcbdf7e9a7',1,59,22,'22','administrator_resigned','{}','unreachable',0,'2026-03-10 08:00:01.640334','2026-03-10 08:00:01.522831',NULL,NULL,NULL,NULL,NULL,'',NULL,'6B22A508EAD7',0,NULL,'{"at": "2026-03-10T08:00:01.522831+00:00", "person": 3, "takeover": null}',NULL);
INSERT INTO "outbox" VALUES(288,'ffea6261ab7841ef92b8bbf599f83e94',1,62,1,'1','identity_asked','{}','sent',1,'2026-03-10 08:00:01.861316','2026-03-10 08:00:01.855079',NULL,NULL,NULL,'D0CLAIRE','1773129601.888647','','2026-03-10 08:00:01.891432','BF2318E81CC9',0,NULL,'{"at": "2026-03-10T08:00:01.855079+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}',NULL);
INSERT INTO "outbox" VALUES(289,'b6addf87bf4e4497bf24b3a39341d825',1,62,2,'2','identity_asked','{}','sent',1,'2026-03-10 08:00:01.861316','2026-03-10 08:00:01.855079',NULL,NULL,NULL,'D0HUGH','1773129601.889321','','2026-03-10 08:00:01.891848','BF2318E81CC9',0,NULL,'{"at": "2026-03-10T08:00:01.855079+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}',NULL);
INSERT INTO "outbox" VALUES(290,'214a9a868ffd4d1da656f3724dfdd75f',1,62,15,'15','identity_asked','{}','sent',1,'2026-03-10 08:00:01.861316','2026-03-10 08:00:01.855079',NULL,NULL,NULL,'D0EMMA','1773129601.889896','','2026-03-10 08:00:01.892042','BF2318E81CC9',0,NULL,'{"at": "2026-03-10T08:00:01.855079+00:00", "answer": null, "person": 13, "stranger": 5, "may_be_same": true}',NULL);
INSERT INTO "outbox" VALUES(291,'885a94e263e0498d993c5bf85e83dde4',1,63,1,'1','review_opened','{}','sent',1,'2026-03-10 08:00:01.956438','2026-03-10 08:00:01.947098',NULL,NULL,NULL,'D0CLAIRE','1773129602.002535','','2026-03-10 08:00:02.006473','ECB57F68D4F1',0,NULL,'{"at": "2026-03-10T08:00:01.947098+00:00", "author": 1, "until": "2026-03-24T08:00:01.947098+00:00", "waiting": 14}',NULL);
INSERT INTO "outbox" VALUES(292,'f2f596dc447a48b58b734c7d14a860da',1,63,2,'2','review_opened','{}','sent',1,'2026-03-10 08:00:01.956438','2026-03-10 08:00:01.947098',NULL,NULL,NULL,'D0HUGH','1773129602.003317','','2026-03-10 08:00:02.006859','ECB57F68D4F1',0,NULL,'{"at": "2026-03-10T08:00:01.947098+00:00", "author": 1, "until": "2026-03-24T08:00:01.947098+00:00", "waiting": 14}',NULL);
INSERT INTO "outbox" VALUES(293,'d40643405873478680433f14b3cd8061',1,63,15,'15','review_opened','{}','sent',1,'2026-03-10 08:00:01.956438','2026-03-10 08:00:01.947098',NULL,NULL,NULL,'D0EMMA','1773129602.004035','','2026-03-10 08:00:02.007180','ECB57F68D4F1',0,NULL,'{"at": "2026-03-10T08:00:01.947098+00:00", "author": 1, "until": "2026-03-24T08:00:01.947098+00:00", "waiting": 14}',NULL);
INSERT INTO "outbox" VALUES(294,'fa0da23e2c894731b88b8d4f9f33027f',1,66,23,'23','password_ready','{}','sent',1,'2026-03-10 08:00:02.201709','2026-03-10 08:00:02.195089',NULL,NULL,NULL,'D0KARIM','1773129602.270834','','2026-03-10 08:00:02.271563','57E6C6F3AE12',1,23,'{"at": "2026-03-10T08:00:02.195089+00:00", "person": 23, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(295,'ef985b7c7df740fd9e4dd8c7f910f2cc',1,66,2,'2','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.201709','2026-03-10 08:00:02.195089',NULL,NULL,NULL,'D0HUGH','1773129602.248956','','2026-03-10 08:00:02.250503','57E6C6F3AE12',0,NULL,'{"at": "2026-03-10T08:00:02.195089+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(296,'75d83acf37ad4a56911a014fb181dcb5',1,66,3,'3','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.201709','2026-03-10 08:00:02.195089',NULL,NULL,NULL,NULL,NULL,'',NULL,'57E6C6F3AE12',0,NULL,'{"at": "2026-03-10T08:00:02.195089+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(297,'b03e8a4ac16a4ff2b260c3ff7dfee49d',1,66,4,'4','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.201709','2026-03-10 08:00:02.195089',NULL,NULL,NULL,NULL,NULL,'',NULL,'57E6C6F3AE12',0,NULL,'{"at": "2026-03-10T08:00:02.195089+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(298,'0cb9cee826574680a7bcc1a1b36e6267',1,66,5,'5','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.201709','2026-03-10 08:00:02.195089',NULL,NULL,NULL,NULL,NULL,'',NULL,'57E6C6F3AE12',0,NULL,'{"at": "2026-03-10T08:00:02.195089+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(299,'bc1a7f8ee398461288e3231f36d29c1e',1,66,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.201709','2026-03-10 08:00:02.195089',NULL,NULL,NULL,'C0EQUIPE','1773129602.249294','','2026-03-10 08:00:02.250716','57E6C6F3AE12',0,NULL,'{"at": "2026-03-10T08:00:02.195089+00:00", "person": 23, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(300,'fc302545786f423894dde610f51b193a',1,67,24,'24','password_ready','{}','sent',1,'2026-03-10 08:00:02.293405','2026-03-10 08:00:02.277207',NULL,NULL,NULL,'D0LILA','1773129602.369097','','2026-03-10 08:00:02.369573','512A684803A9',1,24,'{"at": "2026-03-10T08:00:02.277207+00:00", "person": 24, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(301,'06a55c8eb30247e7a403011be07c1464',1,67,2,'2','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.293405','2026-03-10 08:00:02.277207',NULL,NULL,NULL,'D0HUGH','1773129602.360853','','2026-03-10 08:00:02.363640','512A684803A9',0,NULL,'{"at": "2026-03-10T08:00:02.277207+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(302,'45a2dbb91d9e4014a32e6ead8b4d074c',1,67,3,'3','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.293405','2026-03-10 08:00:02.277207',NULL,NULL,NULL,NULL,NULL,'',NULL,'512A684803A9',0,NULL,'{"at": "2026-03-10T08:00:02.277207+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(303,'877b371c528c4f1da3af64f215ce9f17',1,67,4,'4','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.293405','2026-03-10 08:00:02.277207',NULL,NULL,NULL,NULL,NULL,'',NULL,'512A684803A9',0,NULL,'{"at": "2026-03-10T08:00:02.277207+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(304,'8dd2bdcbbf90482da89adba290988c16',1,67,5,'5','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.293405','2026-03-10 08:00:02.277207',NULL,NULL,NULL,NULL,NULL,'',NULL,'512A684803A9',0,NULL,'{"at": "2026-03-10T08:00:02.277207+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(305,'b46eb0bccf9c4676a582e95477d75dc0',1,67,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.293405','2026-03-10 08:00:02.277207',NULL,NULL,NULL,'C0EQUIPE','1773129602.361258','','2026-03-10 08:00:02.363833','512A684803A9',0,NULL,'{"at": "2026-03-10T08:00:02.277207+00:00", "person": 24, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(306,'dcef4cf961e94e57857f0871d1e2554e',1,68,25,'25','password_ready','{}','failed',1,'2026-03-10 08:00:02.370690','2026-03-10 08:00:02.356535',NULL,NULL,NULL,NULL,NULL,'user_not_found','2026-03-10 08:00:02.430380','2AD8DAE3BE87',1,25,'{"at": "2026-03-10T08:00:02.356535+00:00", "person": 25, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(307,'864a2c93377b49c3b9949c020fc201a1',1,68,2,'2','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.370690','2026-03-10 08:00:02.356535',NULL,NULL,NULL,'D0HUGH','1773129602.418312','','2026-03-10 08:00:02.421695','2AD8DAE3BE87',0,NULL,'{"at": "2026-03-10T08:00:02.356535+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(308,'28261698cc9e43b0a4724335363f9570',1,68,3,'3','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.370690','2026-03-10 08:00:02.356535',NULL,NULL,NULL,NULL,NULL,'',NULL,'2AD8DAE3BE87',0,NULL,'{"at": "2026-03-10T08:00:02.356535+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(309,'37a0d3dedb304684b46a1f2215e7733e',1,68,4,'4','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.370690','2026-03-10 08:00:02.356535',NULL,NULL,NULL,NULL,NULL,'',NULL,'2AD8DAE3BE87',0,NULL,'{"at": "2026-03-10T08:00:02.356535+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(310,'04bfe5403a6343c1b8e9adb8bca75282',1,68,5,'5','subscriber_added','{}','unreachable',0,'2026-03-10 08:00:02.370690','2026-03-10 08:00:02.356535',NULL,NULL,NULL,NULL,NULL,'',NULL,'2AD8DAE3BE87',0,NULL,'{"at": "2026-03-10T08:00:02.356535+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(311,'a39e592fe44a4bac8bbfd2cdf3f6b153',1,68,NULL,'channel','subscriber_added','{}','sent',1,'2026-03-10 08:00:02.370690','2026-03-10 08:00:02.356535',NULL,NULL,NULL,'C0EQUIPE','1773129602.418835','','2026-03-10 08:00:02.421912','2AD8DAE3BE87',0,NULL,'{"at": "2026-03-10T08:00:02.356535+00:00", "person": 25, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(312,'d64b72246aa941d696718c80ec9e4a30',1,69,19,'19','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:02.536405','2026-03-10 08:00:02.532065',NULL,NULL,NULL,'D100000','1773129602.591889','','2026-03-10 08:00:02.594944','DA3ACF0BE203',0,NULL,'{"at": "2026-03-10T08:00:02.532065+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(313,'cd17caebb0b04e0a85635dbac00be76e',1,69,2,'2','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:02.537992','2026-03-10 08:00:02.532065',NULL,NULL,NULL,'D0HUGH','1773129602.592418','','2026-03-10 08:00:02.595174','DA3ACF0BE203',0,NULL,'{"at": "2026-03-10T08:00:02.532065+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(314,'32a5bccf70ca482794608d53d07d46bc',1,69,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:02.537992','2026-03-10 08:00:02.532065',NULL,NULL,NULL,NULL,NULL,'',NULL,'DA3ACF0BE203',0,NULL,'{"at": "2026-03-10T08:00:02.532065+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(315,'64c04f5d0c50410796867c3407a945f0',1,69,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:02.537992','2026-03-10 08:00:02.532065',NULL,NULL,NULL,NULL,NULL,'',NULL,'DA3ACF0BE203',0,NULL,'{"at": "2026-03-10T08:00:02.532065+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(316,'cb8539cf33bb4585bbdcf09c06b0031b',1,69,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-10 08:00:02.537992','2026-03-10 08:00:02.532065',NULL,NULL,NULL,NULL,NULL,'',NULL,'DA3ACF0BE203',0,NULL,'{"at": "2026-03-10T08:00:02.532065+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(317,'f45d2670261c4cdc94fca85fafd6360b',1,69,15,'15','subscriber_suspended','{}','failed',1,'2026-03-10 08:00:02.537992','2026-03-10 08:00:02.532065',NULL,NULL,NULL,NULL,NULL,'user_not_found','2026-03-10 08:00:02.595760','DA3ACF0BE203',0,NULL,'{"at": "2026-03-10T08:00:02.532065+00:00", "answer": null, "person": 19, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(318,'ef839e2d9b874754adc491b26db473d8',1,69,NULL,'channel','subscriber_suspended','{}','sent',1,'2026-03-10 08:00:02.538497','2026-03-10 08:00:02.532065',NULL,NULL,NULL,'C0EQUIPE','1773129602.593071','','2026-03-10 08:00:02.595959','DA3ACF0BE203',0,NULL,'{"at": "2026-03-10T08:00:02.532065+00:00", "answer": null, "person": 19, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(319,'19e095d0812c4a21a15d5925e840ba67',1,67,24,NULL,'password_withdrawn','{}','sent',1,'2026-03-10 08:00:02.701181','2026-03-10 08:00:02.682627',NULL,NULL,'fc302545786f423894dde610f51b193a','D0LILA','1773129602.369097','','2026-03-10 10:00:00.140480','9FE2369AF0E0',1,NULL,'{"at": "2026-03-10T08:00:02.682627+00:00", "person": 24, "author": 1, "occasion": "added", "why": "shown"}','2026-03-10 08:00:02.293405');
INSERT INTO "outbox" VALUES(320,'05bddf4610854de68090ad06e3d833c6',1,71,1,'1','enrolment_asked','{}','sent',1,'2026-03-10 08:00:02.727265','2026-03-10 08:00:02.721180',NULL,NULL,NULL,'D0CLAIRE','1773129602.775260','','2026-03-10 08:00:02.777426','504655244085',0,NULL,'{"at": "2026-03-10T08:00:02.721180+00:00", "answer": null, "person": 8}',NULL);
INSERT INTO "outbox" VALUES(321,'58531241e82e436bb9c76bee04b9d774',1,71,2,'2','enrolment_asked','{}','sent',1,'2026-03-10 08:00:02.727265','2026-03-10 08:00:02.721180',NULL,NULL,NULL,'D0HUGH','1773129602.776278','','2026-03-10 08:00:02.777637','504655244085',0,NULL,'{"at": "2026-03-10T08:00:02.721180+00:00", "answer": null, "person": 8}',NULL);
INSERT INTO "outbox" VALUES(322,'85a99691afec4af9aa407f0965e7b95e',1,71,15,'15','enrolment_asked','{}','sent',1,'2026-03-10 08:00:02.727265','2026-03-10 08:00:02.721180',NULL,NULL,NULL,'D0EMMA','1773129602.776844','','2026-03-10 08:00:02.777792','504655244085',0,NULL,'{"at": "2026-03-10T08:00:02.721180+00:00", "answer": null, "person": 8}',NULL);
INSERT INTO "outbox" VALUES(323,'40d206acab5e479ca73dd9fd99587d80',1,73,8,'8','password','{}','sent',1,'2026-03-10 10:00:00.260598','2026-03-10 10:00:00.241859',NULL,NULL,NULL,'D0ZOE','1773136800.366673','','2026-03-10 10:00:00.367269','CE6B6384F0A9',1,8,'{"at": "2026-03-10T10:00:00.241859+00:00", "person": 8, "author": 1, "occasion": "renewed"}',NULL);
INSERT INTO "outbox" VALUES(324,'26831b4635b64137921464d5861f0523',1,73,2,'2','password_sent_for','{}','sent',1,'2026-03-10 10:00:00.262059','2026-03-10 10:00:00.241859',NULL,NULL,NULL,'D0HUGH','1773136800.309738','','2026-03-10 10:00:00.313293','CE6B6384F0A9',0,NULL,'{"at": "2026-03-10T10:00:00.241859+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(325,'1a48b59f264f4d47a0db1d72e23eee84',1,73,3,'3','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.262059','2026-03-10 10:00:00.241859',NULL,NULL,NULL,NULL,NULL,'',NULL,'CE6B6384F0A9',0,NULL,'{"at": "2026-03-10T10:00:00.241859+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(326,'69001b44d11b47468c48dc37dcbb732c',1,73,4,'4','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.262059','2026-03-10 10:00:00.241859',NULL,NULL,NULL,NULL,NULL,'',NULL,'CE6B6384F0A9',0,NULL,'{"at": "2026-03-10T10:00:00.241859+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(327,'63dad20ed49549fbbfbbf8c803c65e3d',1,73,5,'5','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.262059','2026-03-10 10:00:00.241859',NULL,NULL,NULL,NULL,NULL,'',NULL,'CE6B6384F0A9',0,NULL,'{"at": "2026-03-10T10:00:00.241859+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(328,'6ed62232b0c54c60bbca3e91ba4514f8',1,73,NULL,'channel','password_sent_for','{}','sent',1,'2026-03-10 10:00:00.262059','2026-03-10 10:00:00.241859',NULL,NULL,NULL,'C0EQUIPE','1773136800.314204','','2026-03-10 10:00:00.317054','CE6B6384F0A9',0,NULL,'{"at": "2026-03-10T10:00:00.241859+00:00", "person": 8, "author": 1, "to": 8}',NULL);
INSERT INTO "outbox" VALUES(329,'df3e2bd6ca69429c8dc2a8db93cdbf5b',1,73,8,NULL,'password_withdrawn','{}','owed',0,'2026-03-10 10:00:00.369744','2026-03-11 10:00:00.367269',NULL,NULL,'40d206acab5e479ca73dd9fd99587d80','D0ZOE','1773136800.366673','',NULL,'CE6B6384F0A9',1,NULL,'{"at": "2026-03-11T10:00:00.367269+00:00", "person": 8, "author": 1, "occasion": "renewed", "why": "expired"}','2026-03-10 10:00:00.260598');
INSERT INTO "outbox" VALUES(330,'4a03265ca13640d0b8b0eb29ca5f907b',1,74,7,'7','password','{}','owed',1,'2026-03-10 10:00:00.530185','2026-03-10 10:00:02.142922',NULL,NULL,NULL,NULL,NULL,'connection_lost',NULL,'CFF93EA2BBCA',1,7,'{"at": "2026-03-10T10:00:00.525902+00:00", "person": 7, "author": 1, "occasion": "renewed"}',NULL);
INSERT INTO "outbox" VALUES(331,'cf5d2efa6f5c4d0483aaf067f15336d9',1,74,2,'2','password_sent_for','{}','owed',1,'2026-03-10 10:00:00.530819','2026-03-10 10:00:01.739334',NULL,NULL,NULL,NULL,NULL,'http_503',NULL,'CFF93EA2BBCA',0,NULL,'{"at": "2026-03-10T10:00:00.525902+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(332,'130c189403634d319e0f82bb9d2fe292',1,74,3,'3','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.530819','2026-03-10 10:00:00.525902',NULL,NULL,NULL,NULL,NULL,'',NULL,'CFF93EA2BBCA',0,NULL,'{"at": "2026-03-10T10:00:00.525902+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(333,'553b45c9cf9149039008b9bcb26d3887',1,74,4,'4','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.530819','2026-03-10 10:00:00.525902',NULL,NULL,NULL,NULL,NULL,'',NULL,'CFF93EA2BBCA',0,NULL,'{"at": "2026-03-10T10:00:00.525902+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(334,'9f81997c5b974aecaacfa557b9f18087',1,74,5,'5','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.530819','2026-03-10 10:00:00.525902',NULL,NULL,NULL,NULL,NULL,'',NULL,'CFF93EA2BBCA',0,NULL,'{"at": "2026-03-10T10:00:00.525902+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(335,'eab761e3633b40c2a85dea343d12f151',1,74,NULL,'channel','password_sent_for','{}','sent',1,'2026-03-10 10:00:00.530819','2026-03-10 10:00:00.525902',NULL,NULL,NULL,'C0EQUIPE','1773136800.584157','','2026-03-10 10:00:00.587583','CFF93EA2BBCA',0,NULL,'{"at": "2026-03-10T10:00:00.525902+00:00", "person": 7, "author": 1, "to": 7}',NULL);
INSERT INTO "outbox" VALUES(336,'b3161edf682d435ab9c4482dded3ce9c',1,75,21,'21','password','{}','cancelled',1,'2026-03-10 10:00:00.680952','2026-03-10 10:00:02.467020',NULL,NULL,NULL,NULL,NULL,'connection_lost','2026-03-11 09:00:00.860809','370EC9D4A440',1,21,'{"at": "2026-03-10T10:00:00.675308+00:00", "person": 21, "author": 1, "occasion": "renewed"}',NULL);
INSERT INTO "outbox" VALUES(337,'287bca6936ff4194b5c210856c97a523',1,75,2,'2','password_sent_for','{}','owed',0,'2026-03-10 10:00:00.681882','2026-03-10 10:00:00.675308',NULL,NULL,NULL,NULL,NULL,'',NULL,'370EC9D4A440',0,NULL,'{"at": "2026-03-10T10:00:00.675308+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(338,'be02872cc1624142994b848157045d5e',1,75,3,'3','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.681882','2026-03-10 10:00:00.675308',NULL,NULL,NULL,NULL,NULL,'',NULL,'370EC9D4A440',0,NULL,'{"at": "2026-03-10T10:00:00.675308+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(339,'ba0cb8046fc84d2eac9e7cb39ed78d0d',1,75,4,'4','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.681882','2026-03-10 10:00:00.675308',NULL,NULL,NULL,NULL,NULL,'',NULL,'370EC9D4A440',0,NULL,'{"at": "2026-03-10T10:00:00.675308+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(340,'0df0c8805db7484485f30e884342c0c5',1,75,5,'5','password_sent_for','{}','unreachable',0,'2026-03-10 10:00:00.681882','2026-03-10 10:00:00.675308',NULL,NULL,NULL,NULL,NULL,'',NULL,'370EC9D4A440',0,NULL,'{"at": "2026-03-10T10:00:00.675308+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(341,'5d01bc6cee34448694ead1d420f12d43',1,75,NULL,'channel','password_sent_for','{}','sent',1,'2026-03-10 10:00:00.681882','2026-03-10 10:00:00.675308',NULL,NULL,NULL,'C0EQUIPE','1773136800.732152','','2026-03-10 10:00:00.734148','370EC9D4A440',0,NULL,'{"at": "2026-03-10T10:00:00.675308+00:00", "person": 21, "author": 1, "to": 21}',NULL);
INSERT INTO "outbox" VALUES(342,'e47250a4cd0a4a9095badc33b8b48df8',1,76,6,'6','subscriber_changed','{}','owed',1,'2026-03-10 10:00:00.888627','2026-03-10 10:00:02.244389',NULL,NULL,NULL,NULL,NULL,'connection_lost',NULL,'DB3DF7E4E2B9',0,NULL,'{"at": "2026-03-10T10:00:00.874797+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(343,'bccf418122194e40a556880d6f1dd5ba',1,76,2,'2','subscriber_changed','{}','owed',0,'2026-03-10 10:00:00.888627','2026-03-10 10:00:00.874797',NULL,NULL,NULL,NULL,NULL,'',NULL,'DB3DF7E4E2B9',0,NULL,'{"at": "2026-03-10T10:00:00.874797+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(344,'98272cc308094d28b8bd750b108b9477',1,76,3,'3','subscriber_changed','{}','unreachable',0,'2026-03-10 10:00:00.888627','2026-03-10 10:00:00.874797',NULL,NULL,NULL,NULL,NULL,'',NULL,'DB3DF7E4E2B9',0,NULL,'{"at": "2026-03-10T10:00:00.874797+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(345,'f08e41d394fa4a419d47d278c0896d49',1,76,4,'4','subscriber_changed','{}','unreachable',0,'2026-03-10 10:00:00.888627','2026-03-10 10:00:00.874797',NULL,NULL,NULL,NULL,NULL,'',NULL,'DB3DF7E4E2B9',0,NULL,'{"at": "2026-03-10T10:00:00.874797+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(346,'d0d3aa29e7924906979f6e36c0d3c108',1,76,5,'5','subscriber_changed','{}','unreachable',0,'2026-03-10 10:00:00.888627','2026-03-10 10:00:00.874797',NULL,NULL,NULL,NULL,NULL,'',NULL,'DB3DF7E4E2B9',0,NULL,'{"at": "2026-03-10T10:00:00.874797+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(347,'b4f7295e9cc141a9a1f4e76ade59f4b4',1,76,15,'15','subscriber_changed','{}','sent',1,'2026-03-10 10:00:00.888627','2026-03-10 10:00:00.874797',NULL,NULL,NULL,'D0EMMA','1773136800.926981','','2026-03-10 10:00:00.927461','DB3DF7E4E2B9',0,NULL,'{"at": "2026-03-10T10:00:00.874797+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(348,'4a9a52c2cb7546babb93c6d1fffbaab6',1,76,NULL,'channel','subscriber_changed','{}','sent',1,'2026-03-10 10:00:00.888627','2026-03-10 10:00:00.874797',NULL,NULL,NULL,'C0EQUIPE','1773136800.927825','','2026-03-10 10:00:00.928667','DB3DF7E4E2B9',0,NULL,'{"at": "2026-03-10T10:00:00.874797+00:00", "person": 6, "author": 1, "fields": ["function"]}',NULL);
INSERT INTO "outbox" VALUES(349,'31e80e36f70e4e4ebfe1de527624a73c',1,77,17,'17','password','{}','owed',0,'2026-03-11 09:00:00.098021','2026-03-11 09:00:00.079627',NULL,NULL,NULL,NULL,NULL,'',NULL,'79DD4F4977BB',1,17,'{"at": "2026-03-11T09:00:00.079627+00:00", "person": 17, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(350,'b094bdc5a16a4691bb101d99b4b4cbe1',1,77,NULL,'channel','journal_head','{}','owed',0,'2026-03-11 09:00:00.290104','2026-03-11 09:00:00.284819',NULL,NULL,NULL,NULL,NULL,'',NULL,'FA4F2A5CA00A',0,NULL,'{"at": "2026-03-11T09:00:00.284819+00:00", "lines": 77, "hash": "773980c8f2baaf6e13a0d5936a4156e6bb978f585e5ac0a1b3b2125f208cae23"}',NULL);
INSERT INTO "outbox" VALUES(351,'34f89f0e8f824d0c83542f911752c4ed',1,78,1,'1','access_asked','{}','owed',0,'2026-03-11 09:00:00.386317','2026-03-11 09:00:00.380156',NULL,NULL,NULL,NULL,NULL,'',NULL,'657BFACF3487',0,NULL,'{"at": "2026-03-11T09:00:00.380156+00:00", "answer": null, "person": 26}',NULL);
INSERT INTO "outbox" VALUES(352,'6b38d193a7d54743bc35d0314e9d49e7',1,78,2,'2','access_asked','{}','owed',0,'2026-03-11 09:00:00.386317','2026-03-11 09:00:00.380156',NULL,NULL,NULL,NULL,NULL,'',NULL,'657BFACF3487',0,NULL,'{"at": "2026-03-11T09:00:00.380156+00:00", "answer": null, "person": 26}',NULL);
INSERT INTO "outbox" VALUES(353,'7d52ca61c7e947e68c864555e782aae9',1,78,15,'15','access_asked','{}','owed',0,'2026-03-11 09:00:00.386317','2026-03-11 09:00:00.380156',NULL,NULL,NULL,NULL,NULL,'',NULL,'657BFACF3487',0,NULL,'{"at": "2026-03-11T09:00:00.380156+00:00", "answer": null, "person": 26}',NULL);
INSERT INTO "outbox" VALUES(354,'bb27ffc8c3844a6c926561d0c83815c0',1,66,23,NULL,'password_withdrawn','{}','owed',0,'2026-03-11 09:00:00.466036','2026-03-11 09:00:00.459768',NULL,NULL,'fa0da23e2c894731b88b8d4f9f33027f','D0KARIM','1773129602.270834','',NULL,'9D7BA7901AFB',1,NULL,'{"at": "2026-03-11T09:00:00.459768+00:00", "person": 23, "author": 1, "occasion": "added", "why": "held"}','2026-03-10 08:00:02.201709');
INSERT INTO "outbox" VALUES(355,'93de7e6ffee3455babb87f5124944771',1,79,23,'23','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.467220','2026-03-11 09:00:00.459768',NULL,NULL,NULL,NULL,NULL,'',NULL,'9D7BA7901AFB',0,NULL,'{"at": "2026-03-11T09:00:00.459768+00:00", "answer": null, "person": 23, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(356,'75c689a974c040f19fc560807ad50f61',1,79,2,'2','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.470365','2026-03-11 09:00:00.459768',NULL,NULL,NULL,NULL,NULL,'',NULL,'9D7BA7901AFB',0,NULL,'{"at": "2026-03-11T09:00:00.459768+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(357,'b3c0a4c373994f829b50154d288386c8',1,79,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.470365','2026-03-11 09:00:00.459768',NULL,NULL,NULL,NULL,NULL,'',NULL,'9D7BA7901AFB',0,NULL,'{"at": "2026-03-11T09:00:00.459768+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(358,'d1dd6d99a52f41bfb51fb6b02b96e58e',1,79,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.470365','2026-03-11 09:00:00.459768',NULL,NULL,NULL,NULL,NULL,'',NULL,'9D7BA7901AFB',0,NULL,'{"at": "2026-03-11T09:00:00.459768+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(359,'10ade7ff412840e4a2d49edbbc7bc4fd',1,79,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.470365','2026-03-11 09:00:00.459768',NULL,NULL,NULL,NULL,NULL,'',NULL,'9D7BA7901AFB',0,NULL,'{"at": "2026-03-11T09:00:00.459768+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(360,'21f833ae86ea4d2496eb06c0c2340791',1,79,15,'15 news gathered','daily_news','{}','owed',0,'2026-03-11 09:00:00.470365','2026-03-11 17:00:00.000000',NULL,NULL,NULL,NULL,NULL,'',NULL,'9D7BA7901AFB',0,NULL,'{"at": "2026-03-11T09:00:00.459768+00:00", "news": [{"entry": 79, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.459768+00:00", "answer": null, "person": 23, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": "2026-04-13"}}}, {"entry": 82, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.699110+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}, {"entry": 83, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.790565+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}, {"entry": 84, "tells": {"kind": "subscriber_suspended", "tells": {"at": "2026-03-11T09:00:00.860809+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}}}], "more": 0}',NULL);
INSERT INTO "outbox" VALUES(361,'f3c1255a971f432296c335a3272a6862',1,79,NULL,'channel','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.472788','2026-03-11 09:00:00.459768',NULL,NULL,NULL,NULL,NULL,'',NULL,'9D7BA7901AFB',0,NULL,'{"at": "2026-03-11T09:00:00.459768+00:00", "answer": null, "person": 23, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": "2026-04-13"}',NULL);
INSERT INTO "outbox" VALUES(362,'5b0655813fa94c72b425a9a78e463bc7',1,80,27,'27','password','{}','owed',0,'2026-03-11 09:00:00.573525','2026-03-11 09:00:00.568112','cabinet:19797:1eb4a39b','2026-03-11 09:00:30.568112',NULL,NULL,NULL,'',NULL,'B70E30083E5A',1,27,'{"at": "2026-03-11T09:00:00.568112+00:00", "person": 27, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(363,'fa37a5d25df74b59a35cec4a6a26e5de',1,80,2,'2','subscriber_added','{}','owed',0,'2026-03-11 09:00:00.573525','2026-03-11 09:00:00.568112',NULL,NULL,NULL,NULL,NULL,'',NULL,'B70E30083E5A',0,NULL,'{"at": "2026-03-11T09:00:00.568112+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(364,'d9bf405e3f8546b799051b91acd2863a',1,80,3,'3','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.573525','2026-03-11 09:00:00.568112',NULL,NULL,NULL,NULL,NULL,'',NULL,'B70E30083E5A',0,NULL,'{"at": "2026-03-11T09:00:00.568112+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(365,'a1d9a94aaae34c8e816cc51ec25f353e',1,80,4,'4','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.573525','2026-03-11 09:00:00.568112',NULL,NULL,NULL,NULL,NULL,'',NULL,'B70E30083E5A',0,NULL,'{"at": "2026-03-11T09:00:00.568112+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(366,'267fc4506dd7442a86066bb835143f0d',1,80,5,'5','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.573525','2026-03-11 09:00:00.568112',NULL,NULL,NULL,NULL,NULL,'',NULL,'B70E30083E5A',0,NULL,'{"at": "2026-03-11T09:00:00.568112+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(367,'0099c2b74f0c448db0d9009cb372db37',1,80,NULL,'channel','subscriber_added','{}','owed',0,'2026-03-11 09:00:00.573525','2026-03-11 09:00:00.568112',NULL,NULL,NULL,NULL,NULL,'',NULL,'B70E30083E5A',0,NULL,'{"at": "2026-03-11T09:00:00.568112+00:00", "person": 27, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(368,'9b718344d7004f368102748f20b9fe35',1,81,28,'28','password','{}','cancelled',0,'2026-03-11 09:00:00.635778','2026-03-11 09:00:00.633198',NULL,NULL,NULL,NULL,NULL,'','2026-03-11 09:00:00.699110','0B4FF0FF7679',1,28,'{"at": "2026-03-11T09:00:00.633198+00:00", "person": 28, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(369,'69c0435b363b4cd2b845bcb841802fb6',1,81,2,'2','subscriber_added','{}','owed',0,'2026-03-11 09:00:00.635778','2026-03-11 09:00:00.633198',NULL,NULL,NULL,NULL,NULL,'',NULL,'0B4FF0FF7679',0,NULL,'{"at": "2026-03-11T09:00:00.633198+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(370,'c9de8201bce44311ba0b4dc57bacd63a',1,81,3,'3','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.635778','2026-03-11 09:00:00.633198',NULL,NULL,NULL,NULL,NULL,'',NULL,'0B4FF0FF7679',0,NULL,'{"at": "2026-03-11T09:00:00.633198+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(371,'e94779d770eb4cc18b1f83426d924d43',1,81,4,'4','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.635778','2026-03-11 09:00:00.633198',NULL,NULL,NULL,NULL,NULL,'',NULL,'0B4FF0FF7679',0,NULL,'{"at": "2026-03-11T09:00:00.633198+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(372,'611f15a01ea84e6e893a9372a427a913',1,81,5,'5','subscriber_added','{}','unreachable',0,'2026-03-11 09:00:00.635778','2026-03-11 09:00:00.633198',NULL,NULL,NULL,NULL,NULL,'',NULL,'0B4FF0FF7679',0,NULL,'{"at": "2026-03-11T09:00:00.633198+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(373,'0b78371caaa64ac899332359591d4dd3',1,81,NULL,'channel','subscriber_added','{}','owed',0,'2026-03-11 09:00:00.635778','2026-03-11 09:00:00.633198',NULL,NULL,NULL,NULL,NULL,'',NULL,'0B4FF0FF7679',0,NULL,'{"at": "2026-03-11T09:00:00.633198+00:00", "person": 28, "author": 1, "starts_on": null}',NULL);
INSERT INTO "outbox" VALUES(374,'a509962b7fb84dd7a5fcb70f382b55ae',1,82,28,'28','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.703500','2026-03-11 09:00:00.699110',NULL,NULL,NULL,NULL,NULL,'',NULL,'1EA3996868EB',0,NULL,'{"at": "2026-03-11T09:00:00.699110+00:00", "answer": null, "person": 28, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(375,'9c23f97c9c1043aea6629403560eec17',1,82,2,'2','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.708100','2026-03-11 09:00:00.699110',NULL,NULL,NULL,NULL,NULL,'',NULL,'1EA3996868EB',0,NULL,'{"at": "2026-03-11T09:00:00.699110+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(376,'33aab5d0395241a2a729e6caa59b7562',1,82,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.708100','2026-03-11 09:00:00.699110',NULL,NULL,NULL,NULL,NULL,'',NULL,'1EA3996868EB',0,NULL,'{"at": "2026-03-11T09:00:00.699110+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(377,'e8a204e1654247988c43daca4ca138d0',1,82,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.708100','2026-03-11 09:00:00.699110',NULL,NULL,NULL,NULL,NULL,'',NULL,'1EA3996868EB',0,NULL,'{"at": "2026-03-11T09:00:00.699110+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(378,'a35a4c906e6a4a8f97bdd10f562bfee5',1,82,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.708100','2026-03-11 09:00:00.699110',NULL,NULL,NULL,NULL,NULL,'',NULL,'1EA3996868EB',0,NULL,'{"at": "2026-03-11T09:00:00.699110+00:00", "answer": null, "person": 28, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(379,'e0aa7eedb47c4399b4ba6c942ce16abd',1,82,NULL,'channel','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.708438','2026-03-11 09:00:00.699110',NULL,NULL,NULL,NULL,NULL,'',NULL,'1EA3996868EB',0,NULL,'{"at": "2026-03-11T09:00:00.699110+00:00", "answer": null, "person": 28, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(380,'73f7c84b5a4c41f8b3b78db324a12533',1,83,20,'20','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.793731','2026-03-11 09:00:00.790565',NULL,NULL,NULL,NULL,NULL,'',NULL,'8A8100744EB5',0,NULL,'{"at": "2026-03-11T09:00:00.790565+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(381,'5aa8998a8e4e447e8ad5448c8e74174c',1,83,2,'2','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.795657','2026-03-11 09:00:00.790565',NULL,NULL,NULL,NULL,NULL,'',NULL,'8A8100744EB5',0,NULL,'{"at": "2026-03-11T09:00:00.790565+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(382,'047ccf65db924010b6b50b1c61589d02',1,83,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.795657','2026-03-11 09:00:00.790565',NULL,NULL,NULL,NULL,NULL,'',NULL,'8A8100744EB5',0,NULL,'{"at": "2026-03-11T09:00:00.790565+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(383,'4f25e15f120e4240af9ec622c6de5e5b',1,83,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.795657','2026-03-11 09:00:00.790565',NULL,NULL,NULL,NULL,NULL,'',NULL,'8A8100744EB5',0,NULL,'{"at": "2026-03-11T09:00:00.790565+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(384,'cd7c8f0eaff54307a934fa0ca2ebf51a',1,83,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.795657','2026-03-11 09:00:00.790565',NULL,NULL,NULL,NULL,NULL,'',NULL,'8A8100744EB5',0,NULL,'{"at": "2026-03-11T09:00:00.790565+00:00", "answer": null, "person": 20, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(385,'5a238b5df3df41f58c60241d593e5051',1,83,NULL,'channel','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.795954','2026-03-11 09:00:00.790565',NULL,NULL,NULL,NULL,NULL,'',NULL,'8A8100744EB5',0,NULL,'{"at": "2026-03-11T09:00:00.790565+00:00", "answer": null, "person": 20, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(386,'33f97d37fc48404181ff03e2d5dc5d5a',1,75,21,NULL,'password_withdrawn','{}','owed',0,'2026-03-11 09:00:00.864185','2026-03-11 09:00:00.860809',NULL,NULL,'b3161edf682d435ab9c4482dded3ce9c',NULL,NULL,'',NULL,'46653820302B',1,NULL,'{"at": "2026-03-11T09:00:00.860809+00:00", "person": 21, "author": 1, "occasion": "renewed", "why": "held"}','2026-03-10 10:00:00.680952');
INSERT INTO "outbox" VALUES(387,'c666ffe612c64303a10d363de200f8dc',1,84,21,'21','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.867090','2026-03-11 09:00:00.860809',NULL,NULL,NULL,NULL,NULL,'',NULL,'46653820302B',0,NULL,'{"at": "2026-03-11T09:00:00.860809+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(388,'cb1cd142d8c342a29b160fed19062a10',1,84,2,'2','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.869858','2026-03-11 09:00:00.860809',NULL,NULL,NULL,NULL,NULL,'',NULL,'46653820302B',0,NULL,'{"at": "2026-03-11T09:00:00.860809+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(389,'fbdcc94f4d6847999b23dc92c5161bca',1,84,3,'3','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.869858','2026-03-11 09:00:00.860809',NULL,NULL,NULL,NULL,NULL,'',NULL,'46653820302B',0,NULL,'{"at": "2026-03-11T09:00:00.860809+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(390,'53a4f24aa3b44a268170e67b25cb61c0',1,84,4,'4','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.869858','2026-03-11 09:00:00.860809',NULL,NULL,NULL,NULL,NULL,'',NULL,'46653820302B',0,NULL,'{"at": "2026-03-11T09:00:00.860809+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(391,'76f6d86d134640ea816f3e695d511e02',1,84,5,'5','subscriber_suspended','{}','unreachable',0,'2026-03-11 09:00:00.869858','2026-03-11 09:00:00.860809',NULL,NULL,NULL,NULL,NULL,'',NULL,'46653820302B',0,NULL,'{"at": "2026-03-11T09:00:00.860809+00:00", "answer": null, "person": 21, "author": 1, "with_reason": true, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(392,'bd50246024f34798a11851229fab3372',1,84,NULL,'channel','subscriber_suspended','{}','owed',0,'2026-03-11 09:00:00.870346','2026-03-11 09:00:00.860809',NULL,NULL,NULL,NULL,NULL,'',NULL,'46653820302B',0,NULL,'{"at": "2026-03-11T09:00:00.860809+00:00", "answer": null, "person": 21, "author": 1, "with_reason": false, "cause": null, "ends_on": null, "back_on": null}',NULL);
INSERT INTO "outbox" VALUES(393,'7b99bfe92e274e439f664dffb5a05f63',1,85,1,'1','import_started','{}','owed',0,'2026-03-11 09:00:01.422457','2026-03-11 09:00:01.419988',NULL,NULL,NULL,NULL,NULL,'',NULL,'113E80EBE734',0,NULL,'{"at": "2026-03-11T09:00:01.419988+00:00", "file": "arriv\u00e9es.csv", "added": 0, "there": 0, "left_out": 0, "refused": 0, "outside": 0, "withheld": false, "total": 12, "handled": 0, "state": "running"}',NULL);
INSERT INTO "outbox" VALUES(394,'cac6e306d9a74d6eb56b6b2e30d801d3',1,86,29,'29','password','{}','owed',0,'2026-03-11 09:00:01.441571','2026-03-11 09:00:01.428814',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,29,'{"at": "2026-03-11T09:00:01.428814+00:00", "person": 29, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(395,'061005077a24480c902f3bd915c4b614',1,87,30,'30','password','{}','owed',0,'2026-03-11 09:00:01.441571','2026-03-11 09:00:01.428814',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,30,'{"at": "2026-03-11T09:00:01.428814+00:00", "person": 30, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(396,'5a25896ca5894d3bbc0dbbe45bf6b2fd',1,88,31,'31','password','{}','owed',0,'2026-03-11 09:00:01.441571','2026-03-11 09:00:01.428814',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,31,'{"at": "2026-03-11T09:00:01.428814+00:00", "person": 31, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(397,'8491e3403a41404c949406f407870250',1,89,32,'32','password','{}','owed',0,'2026-03-11 09:00:01.441571','2026-03-11 09:00:01.428814',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,32,'{"at": "2026-03-11T09:00:01.428814+00:00", "person": 32, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(398,'8ed47f14d7cf47a4ac91aa30a5267546',1,90,33,'33','password','{}','owed',0,'2026-03-11 09:00:01.441571','2026-03-11 09:00:01.428814',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,33,'{"at": "2026-03-11T09:00:01.428814+00:00", "person": 33, "author": 1, "occasion": "added"}',NULL);
INSERT INTO "outbox" VALUES(399,'d3446be9ebba40c09786a658aaecf3e5',1,92,1,'1','directory_differs','{}','owed',0,'2026-03-11 09:00:01.795933','2026-03-11 09:00:01.783697',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,NULL,'{"at": "2026-03-11T09:00:01.783697+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}',NULL);
INSERT INTO "outbox" VALUES(400,'fcfe0de0babe4408bcb39748a2974c4d',1,92,2,'2','directory_differs','{}','owed',0,'2026-03-11 09:00:01.795933','2026-03-11 09:00:01.783697',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,NULL,'{"at": "2026-03-11T09:00:01.783697+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}',NULL);
INSERT INTO "outbox" VALUES(401,'f82eaf896363473f875b68c4af4ccebc',1,92,15,'15','directory_differs','{}','owed',0,'2026-03-11 09:00:01.795933','2026-03-11 09:00:01.783697',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,0,NULL,'{"at": "2026-03-11T09:00:01.783697+00:00", "put_back": [], "waiting": [{"person": 7, "aspects": ["name"]}], "more": 0, "asks": null}',NULL);
INSERT INTO "outbox" VALUES(402,'ae7d5fc00942460faaff678d6f279660',1,93,1,'1','password_asked','{}','owed',0,'2026-03-11 09:00:01.847418','2026-03-11 09:00:01.842733',NULL,NULL,NULL,NULL,NULL,'',NULL,'B0599CC9C02D',0,NULL,'{"at": "2026-03-11T09:00:01.842733+00:00", "answer": null, "person": 24}',NULL);
INSERT INTO "outbox" VALUES(403,'f61fedb1a95a4ee08e128392334dafa6',1,93,2,'2','password_asked','{}','owed',0,'2026-03-11 09:00:01.847418','2026-03-11 09:00:01.842733',NULL,NULL,NULL,NULL,NULL,'',NULL,'B0599CC9C02D',0,NULL,'{"at": "2026-03-11T09:00:01.842733+00:00", "answer": null, "person": 24}',NULL);
INSERT INTO "outbox" VALUES(404,'36f3eefdfa5744be97162dbc158eac92',1,93,15,'15','password_asked','{}','owed',0,'2026-03-11 09:00:01.847418','2026-03-11 09:00:01.842733',NULL,NULL,NULL,NULL,NULL,'',NULL,'B0599CC9C02D',0,NULL,'{"at": "2026-03-11T09:00:01.842733+00:00", "answer": null, "person": 24}',NULL);
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
INSERT INTO "people" VALUES(1,1,'claire.durand@cabinet-durand.fr','U0CLAIRE','Claire','Durand','+33144556670','Expert-comptable associée',1,'2026-03-02 08:30:00.812224','none','2026-03-02 08:30:00.017100','none',NULL,NULL,'fr-FR','Europe/Paris','claire durand','durand claire','claire durand claire.durand@cabinet-durand.fr expert-comptable associee',NULL,NULL,NULL,NULL,'clalre.durand@cablnet-durand.fr',NULL,'claire durand claire.durand@cabinet-durand.fr expert-comptable associee

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
INSERT INTO "people" VALUES(2,1,'hugh.martin@cabinet-durand.fr','U0HUGH','Hugh','Martin',NULL,'Partner',1,'2026-03-02 08:30:01.483715','none','2026-03-02 08:30:00.017100','none',NULL,NULL,'en-GB','Europe/London','hugh martin','martin hugh','hugh martin hugh.martin@cabinet-durand.fr partner',NULL,NULL,NULL,NULL,'hugh.martln@cablnet-durand.fr',NULL,'hugh martin hugh.martin@cabinet-durand.fr partner

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
INSERT INTO "people" VALUES(3,1,'paule@cabinet-durand.fr',NULL,'Paule','Rey',NULL,'',1,NULL,'none','2026-03-02 08:30:00.017100','none',NULL,NULL,'fr-FR','Europe/Paris','paule rey','rey paule','paule rey paule@cabinet-durand.fr',NULL,NULL,NULL,'U0PAULE','paule@cablnet-durand.fr',NULL,'paule rey paule@cabinet-durand.fr

-d

.f

@c

ca

du

fr

pa

re','at_once',NULL);
INSERT INTO "people" VALUES(4,1,'remi@cabinet-durand.fr',NULL,'Rémi','Sarre',NULL,'',1,NULL,'none','2026-03-02 08:30:00.017100','none',NULL,NULL,'en-GB','Europe/Paris','remi sarre','sarre remi','remi sarre remi@cabinet-durand.fr',NULL,NULL,NULL,'U0REMI','reml@cablnet-durand.fr',NULL,'remi sarre remi@cabinet-durand.fr

-d

.f

@c

ca

du

fr

re

sa','at_once',NULL);
INSERT INTO "people" VALUES(5,1,'jeanne.robert@cabinet-durand.fr',NULL,'','',NULL,'',1,NULL,'none','2026-03-02 08:30:00.017100','none',NULL,NULL,'','','','','jeanne.robert@cabinet-durand.fr',NULL,NULL,NULL,NULL,'jeanne.robert@cablnet-durand.fr',NULL,'jeanne.robert@cabinet-durand.fr

-d

.f

.r

@c

ca

du

fr

je

ro','at_once',NULL);
INSERT INTO "people" VALUES(6,1,'anne.petit@cabinet-durand.fr','U0ANNE','Anne','Petit',NULL,'Assistante de direction',0,NULL,'active','2026-03-02 08:30:02.327631','delivered','2026-03-02 08:30:02.394474','$argon2id$v=19$m=19456,t=2,p=1$9iZzr+iwlFoRz3eqarkOrg$ohblJ84igFgtIojiXxaSMwpKthtTmvZ6uBpWQL1YPsA','fr-FR','Europe/Paris','anne petit','petit anne','anne petit anne.petit@cabinet-durand.fr assistante de direction',NULL,NULL,NULL,NULL,'anne.petlt@cablnet-durand.fr',NULL,'anne petit anne.petit@cabinet-durand.fr assistante de direction

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
INSERT INTO "people" VALUES(7,1,'marc.lefevre@cabinet-durand.fr','U0MARC','Marc','Lefèvre',NULL,'',0,NULL,'active','2026-03-02 08:30:02.445573','to_send','2026-03-10 10:00:00.525902','$argon2id$v=19$m=19456,t=2,p=1$oTlpGR3GDUoOGBKS4hyr0Q$tyH0CNaSK6wCymHrMQ7Lh3tfDU8CJUh3//sVYjCCMwA','fr-FR','Europe/Paris','lefevre marc','lefevre marc','marc lefevre marc.lefevre@cabinet-durand.fr',NULL,NULL,NULL,NULL,'marc.lefevre@cablnet-durand.fr',NULL,'marc lefevre marc.lefevre@cabinet-durand.fr

-d

.f

.l

@c

ca

du

fr

le

ma','at_once',NULL);
INSERT INTO "people" VALUES(8,1,'zoe.oneill@cabinet-durand.fr','U0ZOE','Zoë','O’Neill',NULL,'',0,NULL,'active','2026-03-02 08:30:02.544083','delivered','2026-03-10 10:00:00.367269','$argon2id$v=19$m=19456,t=2,p=1$/aDLMT6JfbWrgji3/Twmgw$IY/frOU1RKT9jzYf3uZlUiI7KH+CW2SK2OmD6YMQrmY','en-US','Europe/Paris','neill o zoe','o''neill zoe','zoe o''neill zoe.oneill@cabinet-durand.fr',NULL,NULL,NULL,NULL,'zoe.onelll@cablnet-durand.fr',NULL,'zoe o''neill zoe.oneill@cabinet-durand.fr

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
INSERT INTO "people" VALUES(9,1,'nora@cabinet-durand.fr',NULL,'Nora','Benali',NULL,'',0,NULL,'suspended','2026-03-02 08:30:02.628447','noted','2026-03-02 08:30:03.561435','$argon2id$v=19$m=19456,t=2,p=1$CFGtOtJ+Zgw98gYPnUT7+A$USvkAr9d9l+jWU6litVgQRfoxEr6LfE4p9mcdLKmWU0','fr-FR','Europe/Paris','benali nora','benali nora','nora benali nora@cabinet-durand.fr',NULL,NULL,NULL,'U0NORA','nora@cablnet-durand.fr',NULL,'nora benali nora@cabinet-durand.fr

-d

.f

@c

be

ca

du

fr

no','at_once',NULL);
INSERT INTO "people" VALUES(10,1,'bruno@cabinet-durand.fr',NULL,'Bruno','Caron',NULL,'',0,NULL,'suspended','2026-03-02 08:30:02.746258','none',NULL,NULL,'fr-FR','Europe/Paris','bruno caron','caron bruno','bruno caron bruno@cabinet-durand.fr',NULL,NULL,NULL,'U0BRUNO','bruno@cablnet-durand.fr',NULL,'bruno caron bruno@cabinet-durand.fr

-d

.f

@c

br

ca

du

fr','at_once',NULL);
INSERT INTO "people" VALUES(11,1,'oscar@cabinet-durand.fr','U0OSCAR','Oscar','Dupuis',NULL,'',0,NULL,'suspended','2026-03-02 08:30:02.836118','none',NULL,NULL,'fr-FR','Europe/Paris','dupuis oscar','dupuis oscar','oscar dupuis oscar@cabinet-durand.fr',NULL,NULL,NULL,NULL,'oscar@cablnet-durand.fr',NULL,'oscar dupuis oscar@cabinet-durand.fr

-d

.f

@c

ca

du

fr

os','at_once',NULL);
INSERT INTO "people" VALUES(12,1,'sophie@cabinet-durand.fr','U0SOPHIE','Sophie','Étienne',NULL,'',0,NULL,'suspended','2026-03-02 08:30:02.935179','none',NULL,NULL,'fr-FR','Europe/Paris','etienne sophie','etienne sophie','sophie etienne sophie@cabinet-durand.fr',NULL,NULL,NULL,NULL,'sophle@cablnet-durand.fr',NULL,'sophie etienne sophie@cabinet-durand.fr

-d

.f

@c

ca

du

et

fr

so','at_once',NULL);
INSERT INTO "people" VALUES(13,1,'thomas@cabinet-durand.fr',NULL,'Thomas','Fabre',NULL,'',0,NULL,'removed','2026-03-02 08:30:03.046360','none',NULL,NULL,'en-GB','Europe/Paris','fabre thomas','fabre thomas','thomas fabre thomas@cabinet-durand.fr',NULL,NULL,NULL,'U0THOMAS','thomas@cablnet-durand.fr',NULL,'thomas fabre thomas@cabinet-durand.fr

-d

.f

@c

ca

du

fa

fr

th','at_once',NULL);
INSERT INTO "people" VALUES(14,1,'erased-14.invalid',NULL,'','№ 14',NULL,'',0,NULL,'removed','2026-03-02 08:30:03.135499','none',NULL,NULL,'','','14 no','no 14','no 14 erased-14.invalid',NULL,NULL,NULL,NULL,'@erased-l4.lnvalld',NULL,'no 14 erased-14.invalid

-1

.i

14

er

in

no','at_once',NULL);
INSERT INTO "people" VALUES(15,1,'emma@cabinet-durand.fr','U0EMMA','Emma','Hubert',NULL,'',0,'2026-03-02 08:30:05.636634','active','2026-03-02 08:30:03.216427','chosen','2026-03-11 09:00:01.713466','$argon2id$v=19$m=19456,t=2,p=1$PASLDHH/J3Pt9z0nUephrg$RpCMxF6ELGDvqF8RDCCPEv/Vng+SKST9TByYxLllVVk','fr-FR','Europe/Paris','emma hubert','hubert emma','emma hubert emma@cabinet-durand.fr',NULL,'2026-03-17',7,NULL,'emma@cablnet-durand.fr',NULL,'emma hubert emma@cabinet-durand.fr

-d

.f

@c

ca

du

em

fr

hu','daily',NULL);
INSERT INTO "people" VALUES(16,1,'yann@cabinet-durand.fr','U0YANN','Yann','Imbert',NULL,'',0,NULL,'planned','2026-03-02 08:30:03.280631','none',NULL,NULL,'fr-FR','Europe/Paris','imbert yann','imbert yann','yann imbert yann@cabinet-durand.fr','2026-06-01','2026-09-30',NULL,NULL,'yann@cablnet-durand.fr',NULL,'yann imbert yann@cabinet-durand.fr

-d

.f

@c

ca

du

fr

im

ya','at_once',NULL);
INSERT INTO "people" VALUES(17,1,'lea@cabinet-durand.fr','U0LEA','Léa','Jacquet',NULL,'',0,NULL,'active','2026-03-02 08:30:03.332509','to_send','2026-03-11 09:00:00.079627',NULL,'fr-FR','Europe/Paris','jacquet lea','jacquet lea','lea jacquet lea@cabinet-durand.fr','2026-03-11',NULL,NULL,NULL,'lea@cablnet-durand.fr',NULL,'lea jacquet lea@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ja

le','at_once',NULL);
INSERT INTO "people" VALUES(18,1,'jean.absent@filiale.fr',NULL,'Jean','Absent',NULL,'',0,NULL,'active','2026-03-02 08:30:03.413404','delivered','2026-03-02 08:30:03.452032','$argon2id$v=19$m=19456,t=2,p=1$oxeEP7lNN3MgyeDwr25nag$TIVIp/anLRZAFpyZeiA5jnQR9wXGDYbjkagkev1giR4','','','absent jean','absent jean','jean absent jean.absent@filiale.fr',NULL,NULL,NULL,NULL,'jean.absent@flllale.fr',NULL,'jean absent jean.absent@filiale.fr

.a

.f

@f

ab

fi

fr

je','at_once',NULL);
INSERT INTO "people" VALUES(19,1,'crowd0@cabinet-durand.fr','U100000','Prénom0','Nom0',NULL,'',0,NULL,'suspended','2026-03-02 08:30:03.895888','none',NULL,NULL,'fr-FR','Europe/Paris','nom0 prenom0','nom0 prenom0','prenom0 nom0 crowd0@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowdo@cablnet-durand.fr',NULL,'prenom0 nom0 crowd0@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(20,1,'crowd1@cabinet-durand.fr','U100001','Prénom1','Nom1',NULL,'',0,NULL,'suspended','2026-03-02 08:30:03.895888','none',NULL,NULL,'fr-FR','Europe/Paris','nom1 prenom1','nom1 prenom1','prenom1 nom1 crowd1@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowdl@cablnet-durand.fr',NULL,'prenom1 nom1 crowd1@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(21,1,'crowd2@cabinet-durand.fr','U100002','Prénom2','Nom2',NULL,'',0,NULL,'suspended','2026-03-02 08:30:03.895888','none',NULL,NULL,'fr-FR','Europe/Paris','nom2 prenom2','nom2 prenom2','prenom2 nom2 crowd2@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd2@cablnet-durand.fr',NULL,'prenom2 nom2 crowd2@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(22,1,'felix.faure@filiale.fr',NULL,'Félix','Faure',NULL,'',0,NULL,'active','2026-03-02 08:30:03.895888','none','2026-03-02 08:30:03.895888',NULL,'','','faure felix','faure felix','felix faure felix.faure@filiale.fr',NULL,NULL,NULL,NULL,'fellx.faure@flllale.fr',NULL,'felix faure felix.faure@filiale.fr

.f

@f

fa

fe

fi

fr','at_once',NULL);
INSERT INTO "people" VALUES(23,1,'karim@cabinet-durand.fr','U0KARIM','Karim','Kaci',NULL,'',0,NULL,'suspended','2026-03-10 08:00:02.195089','none',NULL,NULL,'fr-FR','Europe/Paris','kaci karim','kaci karim','karim kaci karim@cabinet-durand.fr',NULL,NULL,NULL,NULL,'karlm@cablnet-durand.fr','2026-04-13','karim kaci karim@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ka','at_once',NULL);
INSERT INTO "people" VALUES(24,1,'lila@cabinet-durand.fr','U0LILA','Lila','Leroy',NULL,'',0,NULL,'active','2026-03-10 08:00:02.277207','noted','2026-03-10 08:00:02.682627','$argon2id$v=19$m=19456,t=2,p=1$pgrAT8nn6CBD4dr0yILVAw$+jIfO0MRMxMhmyyLHuKp7rdnvA4Z9L+ec1NKQ4Lu3cI','en-US','Europe/Paris','leroy lila','leroy lila','lila leroy lila@cabinet-durand.fr',NULL,NULL,NULL,NULL,'llla@cablnet-durand.fr',NULL,'lila leroy lila@cabinet-durand.fr

-d

.f

@c

ca

du

fr

le

li','at_once',NULL);
INSERT INTO "people" VALUES(25,1,'gael@cabinet-durand.fr','U0GAEL','Gaël','Morvan',NULL,'',0,NULL,'active','2026-03-10 08:00:02.356535','failed','2026-03-10 08:00:02.430380',NULL,'fr-FR','Europe/Paris','gael morvan','morvan gael','gael morvan gael@cabinet-durand.fr',NULL,NULL,NULL,NULL,'gael@cablnet-durand.fr',NULL,'gael morvan gael@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ga

mo','at_once',NULL);
INSERT INTO "people" VALUES(26,1,'elsa@cabinet-durand.fr','U0ELSA','Elsa','Noël',NULL,'',0,NULL,'none','2026-03-11 09:00:00.380156','none',NULL,NULL,'fr-FR','Europe/Paris','elsa noel','noel elsa','elsa noel elsa@cabinet-durand.fr',NULL,NULL,NULL,NULL,'elsa@cablnet-durand.fr',NULL,'elsa noel elsa@cabinet-durand.fr

-d

.f

@c

ca

du

el

fr

no','at_once',NULL);
INSERT INTO "people" VALUES(27,1,'victor@cabinet-durand.fr','U0VICTOR','Victor','Nguyen',NULL,'',0,NULL,'active','2026-03-11 09:00:00.568112','to_send','2026-03-11 09:00:00.568112','$argon2id$v=19$m=19456,t=2,p=1$4Eo/0GjOCbZ963fMEyLIdQ$TWvj5LuM3KArQ88JJ0tqcRVjQaK8Iw224dQNwp+erOU','fr-FR','Europe/Paris','nguyen victor','nguyen victor','victor nguyen victor@cabinet-durand.fr',NULL,NULL,NULL,NULL,'vlctor@cablnet-durand.fr',NULL,'victor nguyen victor@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ng

vi','at_once',NULL);
INSERT INTO "people" VALUES(28,1,'walid@cabinet-durand.fr','U0WALID','Walid','Ouali',NULL,'',0,NULL,'suspended','2026-03-11 09:00:00.633198','none',NULL,NULL,'fr-FR','Europe/Paris','ouali walid','ouali walid','walid ouali walid@cabinet-durand.fr',NULL,NULL,NULL,NULL,'walld@cablnet-durand.fr',NULL,'walid ouali walid@cabinet-durand.fr

-d

.f

@c

ca

du

fr

ou

wa','at_once',NULL);
INSERT INTO "people" VALUES(29,1,'crowd3@cabinet-durand.fr','U100003','Prénom3','Nom3',NULL,'',0,NULL,'active','2026-03-11 09:00:01.428814','to_send','2026-03-11 09:00:01.428814',NULL,'fr-FR','Europe/Paris','nom3 prenom3','nom3 prenom3','prenom3 nom3 crowd3@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd3@cablnet-durand.fr',NULL,'prenom3 nom3 crowd3@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(30,1,'crowd4@cabinet-durand.fr','U100004','Prénom4','Nom4',NULL,'',0,NULL,'active','2026-03-11 09:00:01.428814','to_send','2026-03-11 09:00:01.428814',NULL,'fr-FR','Europe/Paris','nom4 prenom4','nom4 prenom4','prenom4 nom4 crowd4@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd4@cablnet-durand.fr',NULL,'prenom4 nom4 crowd4@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(31,1,'crowd5@cabinet-durand.fr','U100005','Prénom5','Nom5',NULL,'',0,NULL,'active','2026-03-11 09:00:01.428814','to_send','2026-03-11 09:00:01.428814',NULL,'fr-FR','Europe/Paris','nom5 prenom5','nom5 prenom5','prenom5 nom5 crowd5@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd5@cablnet-durand.fr',NULL,'prenom5 nom5 crowd5@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(32,1,'crowd6@cabinet-durand.fr','U100006','Prénom6','Nom6',NULL,'',0,NULL,'active','2026-03-11 09:00:01.428814','to_send','2026-03-11 09:00:01.428814',NULL,'fr-FR','Europe/Paris','nom6 prenom6','nom6 prenom6','prenom6 nom6 crowd6@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd6@cablnet-durand.fr',NULL,'prenom6 nom6 crowd6@cabinet-durand.fr

-d

.f

@c

ca

cr

du

fr

no

pr','at_once',NULL);
INSERT INTO "people" VALUES(33,1,'crowd7@cabinet-durand.fr','U100007','Prénom7','Nom7',NULL,'',0,NULL,'active','2026-03-11 09:00:01.428814','to_send','2026-03-11 09:00:01.428814',NULL,'fr-FR','Europe/Paris','nom7 prenom7','nom7 prenom7','prenom7 nom7 crowd7@cabinet-durand.fr',NULL,NULL,NULL,NULL,'crowd7@cablnet-durand.fr',NULL,'prenom7 nom7 crowd7@cabinet-durand.fr

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
INSERT INTO "review_lines" VALUES(1,7,5,'kept',1,'2026-03-10 08:00:02.136948',65);
INSERT INTO "review_lines" VALUES(1,2,6,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,19,7,'ended',1,'2026-03-10 08:00:02.532065',69);
INSERT INTO "review_lines" VALUES(1,20,8,'ended',1,'2026-03-11 09:00:00.790565',83);
INSERT INTO "review_lines" VALUES(1,21,9,'ended',1,'2026-03-11 09:00:00.860809',84);
INSERT INTO "review_lines" VALUES(1,8,10,NULL,NULL,NULL,NULL);
INSERT INTO "review_lines" VALUES(1,6,11,'kept',1,'2026-03-10 08:00:02.066708',64);
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
INSERT INTO "reviews" VALUES(1,1,'2026-03-10 08:00:01.947098',1,NULL,0);
CREATE TABLE spaces (
	id INTEGER NOT NULL, 
	team_id TEXT NOT NULL, 
	firm TEXT NOT NULL, members_known_since DATETIME, journal_head TEXT DEFAULT '' NOT NULL, journal_lines BIGINT DEFAULT '0' NOT NULL, channel_id TEXT DEFAULT '' NOT NULL, channel_setting TEXT DEFAULT '' NOT NULL, channel_standing TEXT DEFAULT 'ours' NOT NULL, people_listed INTEGER DEFAULT '0' NOT NULL, people_subscribers INTEGER DEFAULT '0' NOT NULL, people_partners INTEGER DEFAULT '0' NOT NULL, people_administrators INTEGER DEFAULT '0' NOT NULL, people_suspended INTEGER DEFAULT '0' NOT NULL, people_planned INTEGER DEFAULT '0' NOT NULL, people_not_noted INTEGER DEFAULT '0' NOT NULL, has_door BOOLEAN DEFAULT 0 NOT NULL, door_compared BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_spaces PRIMARY KEY (id), 
	CONSTRAINT uq_spaces_team_id UNIQUE (team_id)
);
INSERT INTO "spaces" VALUES(1,'T0CABINET','Cabinet Durand & Associés','2026-03-02 08:30:00.142336','0e0043d5a8339cad81c3fd87a03fd56ff3020bd336eb4ae2b7d10189989129b2',93,'C0EQUIPE','C0EQUIPE','ours',30,15,5,3,9,1,12,1,1);
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
CREATE INDEX ix_outbox_owed_lane ON outbox (space_id, lane, position) WHERE state = 'owed';
CREATE INDEX ix_outbox_entry ON outbox (entry);
CREATE INDEX ix_outbox_owed ON outbox (space_id, position) WHERE state = 'owed';
CREATE INDEX ix_outbox_urgent ON outbox (space_id, due_at) WHERE state = 'owed' AND urgent = 1;
CREATE INDEX ix_outbox_failed ON outbox (space_id, settled_at) WHERE state = 'failed';
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

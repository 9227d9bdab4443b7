// Made by ecomc 0.1.0 from the schema keys (sha256 229384212a0fa710), runtime 1. Edit the schema, not this file.
// Lesson 9: keys and what is unique.
//
// `serial` counts from 1; `serial per order` counts under each owner; a text around a serial is a key too. A key of
// several fields is written as an item. What is `unique` is so by construction: it holds the row's number or `{#}`,
// or its values are handed out by a permutation, so that none can come twice. Under one owner, `unique` over a drawn
// reference draws without repeats.
// Rows from 2024-01-01 to 2024-12-31.

import {
  CandidateList,
  ChildDraw,
  Dictionary,
  DistinctPicker,
  type EventStore,
  type GeneratedRun,
  Numbering,
  Permutation,
  Phrases,
  RowKey,
  type RowWriter,
  type Settings,
  type Slice,
  Spread,
  Stream,
  type Wave,
  Weighted,
  below,
  bucketOf,
  bucketsIn,
  candidateOf,
  cutText,
  hash32,
  isProgram,
  keyUuid,
  main,
  rowsOf,
  scaledRows,
  startWaves,
  uniformInt,
  wholeText,
  withinSpace,
} from "ecomc/runtime";

/** A row of warehouse. */
export interface Warehouse {
  warehouse_id: number;
  /** Handed out, not drawn: no two warehouses share one. */
  dock: number;
  city: string;
}

/** A row of article. */
export interface Article {
  sku: string;
  barcode: string;
  name: string;
}

/** A row of shipment. */
export interface Shipment {
  shipment_id: string;
  shipped_at: Date;
  warehouse_id: number;
  reference: string;
}

/** Different articles, numbered within their shipment. */
export interface Position {
  shipment_id: string;
  position_no: number;
  article_id: string;
  quantity: number;
}

/** What a SQLite database is created with. */
const sqliteCreate = `-- Tables

CREATE TABLE warehouse (
  warehouse_id INTEGER NOT NULL,
  dock         INTEGER NOT NULL, -- Handed out, not drawn: no two warehouses share one.
  city         VARCHAR(40) NOT NULL,
  CONSTRAINT pk_warehouse PRIMARY KEY (warehouse_id),
  CONSTRAINT uq_warehouse_dock UNIQUE (dock)
);

CREATE TABLE article (
  sku     VARCHAR(10) NOT NULL,
  barcode VARCHAR(12) NOT NULL,
  name    VARCHAR(60) NOT NULL,
  CONSTRAINT pk_article PRIMARY KEY (sku),
  CONSTRAINT uq_article_barcode UNIQUE (barcode),
  CONSTRAINT uq_article_name UNIQUE (name)
);

CREATE TABLE shipment (
  shipment_id  TEXT NOT NULL,
  shipped_at   TIMESTAMP NOT NULL,
  warehouse_id INTEGER NOT NULL,
  reference    VARCHAR(20) NOT NULL,
  CONSTRAINT pk_shipment PRIMARY KEY (shipment_id),
  CONSTRAINT uq_shipment_reference UNIQUE (reference),
  CONSTRAINT fk_shipment_warehouse_id FOREIGN KEY (warehouse_id) REFERENCES warehouse (warehouse_id) DEFERRABLE INITIALLY DEFERRED
);

-- Different articles, numbered within their shipment.
CREATE TABLE position (
  shipment_id TEXT NOT NULL,
  position_no INTEGER NOT NULL,
  article_id  VARCHAR(10) NOT NULL,
  quantity    INTEGER NOT NULL,
  CONSTRAINT pk_position PRIMARY KEY (shipment_id, position_no),
  CONSTRAINT uq_position_shipment_id_article_id UNIQUE (shipment_id, article_id),
  CONSTRAINT fk_position_shipment_id FOREIGN KEY (shipment_id) REFERENCES shipment (shipment_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_position_article_id FOREIGN KEY (article_id) REFERENCES article (sku) DEFERRABLE INITIALLY DEFERRED
);
`;

/** What it is completed with when the rows are there. */
const sqliteFinish = `-- Indexes
CREATE INDEX ix_shipment_warehouse_id ON shipment (warehouse_id);
CREATE INDEX ix_position_article_id ON position (article_id);
`;

/** What the generator makes: the tables in load order. */
export const schema = {
  name: "keys",
  version: "0.1.0",
  abi: 1,
  hash: "229384212a0fa7107a8a4b53f9a7081851a55012657a14ef036af72ef7b2190e",
  seed: 9,
  tables: [
    {
      name: "warehouse",
      columns: [
        { name: "warehouse_id", kind: "int", nullable: false },
        { name: "dock", kind: "int", nullable: false },
        { name: "city", kind: "text", nullable: false },
      ],
      key: ["warehouse_id"],
      order: "address",
    },
    {
      name: "article",
      columns: [
        { name: "sku", kind: "text", nullable: false },
        { name: "barcode", kind: "text", nullable: false },
        { name: "name", kind: "text", nullable: false },
      ],
      key: ["sku"],
      order: "address",
    },
    {
      name: "shipment",
      columns: [
        { name: "shipment_id", kind: "uuid", nullable: false },
        { name: "shipped_at", kind: "timestamp", nullable: false },
        { name: "warehouse_id", kind: "int", nullable: false },
        { name: "reference", kind: "text", nullable: false },
      ],
      key: ["shipment_id"],
      order: "birth",
    },
    {
      name: "position",
      columns: [
        { name: "shipment_id", kind: "uuid", nullable: false },
        { name: "position_no", kind: "int", nullable: false },
        { name: "article_id", kind: "text", nullable: false },
        { name: "quantity", kind: "int", nullable: false },
      ],
      key: ["shipment_id", "position_no"],
      order: "birth",
    },
  ],
  sqlite: { create: sqliteCreate, finish: sqliteFinish },
} as const;

/** Names of the draws: a draw is a pure function of seed, name and the row's address, so that none disturbs another. */
const draw = {
  Warehouse: { city: hash32("Warehouse.city") },
  Shipment: {
    moment: hash32("Shipment#moment"),
    shipment_id: hash32("Shipment.shipment_id"),
    warehouse: hash32("Shipment.warehouse"),
  },
  Position: {
    shipment_count: hash32("Position#shipment.count"),
    article: hash32("Position.article"),
    quantity: hash32("Position.quantity"),
  },
};
const city00Words = new Dictionary(["North", "East", "West", "South", "New", "Lake", "Port", "Fort"]);
const city02Words = new Dictionary([
  "Aaliyah", "Abagail", "Abbey", "Abbie", "Abbigail", "Abby", "Abigail", "Abigale", "Abigayle", "Ada", "Adah",
  "Adaline", "Addie", "Adela", "Adele", "Adelia", "Adeline", "Adella", "Adelle", "Adriana", "Adrianna", "Adrienne",
  "Afton", "Aglae", "Agnes", "Agustina", "Aida", "Aileen", "Aimee", "Aisha", "Aiyana", "Alaina", "Alana", "Alanis",
  "Alanna", "Alayna", "Alba", "Alberta", "Albertha", "Albina", "Alda", "Aleen", "Alejandra", "Alena", "Alene",
  "Alessandra", "Alessia", "Aletha", "Alexa", "Alexandra", "Alexandrea", "Alexandria", "Alexandrine", "Alexane",
  "Alexanne", "Alfreda", "Alia", "Alice", "Alicia", "Alisa", "Alisha", "Alison", "Alivia", "Aliya", "Aliyah", "Aliza",
  "Alize", "Allene", "Allie", "Allison", "Ally", "Alma", "Alta", "Althea", "Alvena", "Alvera", "Alverta", "Alvina",
  "Alyce", "Alycia", "Alysa", "Alysha", "Alyson", "Alyssa", "Alysson", "Amalia", "Amanda", "Amara", "Amaya", "Amber",
  "Amelia", "Amelie", "Amely", "America", "Amie", "Amina", "Amira", "Amiya", "Amparo", "Amy", "Amya", "Ana", "Anabel",
  "Anabelle", "Anahi", "Anais", "Anastasia", "Andrea", "Andreane", "Andreanne", "Angela", "Angelica", "Angelina",
  "Angeline", "Angelita", "Angie", "Anika", "Anissa", "Anita", "Aniya", "Aniyah", "Anjali", "Ann", "Anna", "Annabel",
  "Annabell", "Annabelle", "Annalise", "Annamae", "Annamarie", "Anne", "Annetta", "Annette", "Annie", "Ansley",
  "Antoinette", "Antonetta", "Antonette", "Antonia", "Antonietta", "Antonina", "Anya", "April", "Araceli", "Aracely",
  "Ardella", "Ardith", "Arely", "Ariane", "Arianna", "Arielle", "Arlene", "Arvilla", "Aryanna", "Asha", "Ashlee",
  "Ashleigh", "Ashley", "Ashly", "Ashlynn", "Ashtyn", "Asia", "Assunta", "Astrid", "Athena", "Aubree", "Audra",
  "Audreanne", "Audrey", "Augusta", "Aurelia", "Aurelie", "Aurore", "Autumn", "Ava", "Avis", "Ayana", "Ayla", "Aylin",
  "Bailee", "Barbara", "Baylee", "Beatrice", "Beaulah", "Becky", "Belinda", "Bella", "Belle", "Berenice", "Bernadette",
  "Bernadine", "Berneice", "Bernice", "Berniece", "Bernita", "Berta", "Bertha", "Beryl", "Bessie", "Beth", "Bethany",
  "Betsy", "Bette", "Bettie", "Betty", "Bettye", "Beulah", "Beverly", "Bianka", "Billie", "Birdie", "Blanca", "Blanche",
  "Bobbie", "Bonita", "Bonnie", "Brandi", "Brandy", "Breana", "Breanna", "Breanne", "Brenda", "Brenna", "Bria",
  "Briana", "Brianne", "Bridget", "Bridgette", "Bridie", "Brielle", "Brigitte", "Brionna", "Brisa", "Britney",
  "Brittany", "Brooke", "Brooklyn", "Bryana", "Bulah", "Caitlyn", "Caleigh", "Calista", "Callie", "Camila", "Camilla",
  "Camille", "Camryn", "Camylle", "Candace", "Candice", "Candida", "Cara", "Carissa", "Carla", "Carlee", "Carley",
  "Carli", "Carlie", "Carlotta", "Carmel", "Carmela", "Carmella", "Carmen", "Carol", "Carolanne", "Carole", "Carolina",
  "Caroline", "Carolyn", "Carolyne", "Carrie", "Casandra", "Cassandra", "Cassandre", "Cassidy", "Cassie", "Catalina",
  "Caterina", "Catharine", "Catherine", "Cathrine", "Cathryn", "Cathy", "Cayla", "Cecelia", "Cecile", "Cecilia",
  "Celestine", "Celia", "Celine", "Chanel", "Chanelle", "Charity", "Charlene", "Charlotte", "Chasity", "Chaya",
  "Chelsea", "Chelsey", "Chelsie", "Cheryl", "Cheyanne", "Cheyenne", "Chloe", "Christa", "Christelle", "Christiana",
  "Christie", "Christina", "Christine", "Christy", "Chyna", "Ciara", "Cielo", "Cierra", "Cindy", "Citlalli", "Claire",
  "Clara", "Clarabelle", "Clare", "Clarissa", "Claudia", "Claudine", "Clementina", "Clementine", "Cleora", "Cleta",
  "Clotilde", "Colleen", "Concepcion", "Connie", "Constance", "Consuelo", "Cora", "Coralie", "Cordelia", "Cordia",
  "Corene", "Corine", "Corrine", "Cortney", "Courtney", "Creola", "Cristal", "Cristina", "Crystal", "Crystel", "Cydney",
  "Cynthia", "Dagmar", "Dahlia", "Daija", "Daisha", "Daisy", "Damaris", "Dana", "Daniela", "Daniella", "Danielle",
  "Danika", "Danyka", "Daphne", "Daphnee", "Daphney", "Dariana", "Darla", "Darlene", "Dasia", "Dawn", "Dayana", "Dayna",
  "Deanna", "Debbie", "Deborah", "Debra", "Deja", "Dejah", "Delaney", "Delfina", "Delia", "Delilah", "Della", "Delores",
  "Delpha", "Delphia", "Delphine", "Dena", "Denise", "Desiree", "Dessie", "Destany", "Destinee", "Destiney", "Destini",
  "Destiny", "Diamond", "Diana", "Diane", "Dianna", "Dianne", "Dina", "Dixie", "Dolly", "Dolores", "Domenica", "Donna",
  "Dora", "Dorcas", "Doreen", "Doris", "Dorothea", "Dorothy", "Dorris", "Dortha", "Dorthy", "Dovie", "Dulce", "Earlene",
  "Earline", "Earnestine", "Easter", "Ebba", "Ebony", "Eda", "Edith", "Edna", "Edwina", "Edyth", "Edythe", "Effie",
  "Eileen", "Elaina", "Elaine", "Elda", "Eldora", "Eleanor", "Eleanora", "Eleanore", "Electa", "Elena", "Elenor",
  "Elenora", "Eleonore", "Elfrieda", "Eliane", "Elinor", "Elinore", "Elisa", "Elisabeth", "Elise", "Elissa", "Eliza",
  "Elizabeth", "Ella", "Ellen", "Ellie", "Elmira", "Elna", "Elnora", "Elody", "Eloisa", "Eloise", "Elouise", "Elsa",
  "Else", "Elsie", "Elta", "Elva", "Elvera", "Elvie", "Elvira", "Elyse", "Elyssa", "Elza", "Emelia", "Emelie", "Emely",
  "Emerald", "Emie", "Emilia", "Emilie", "Emily", "Emma", "Emmalee", "Emmie", "Emmy", "Ena", "Enid", "Enola", "Era",
  "Erica", "Ericka", "Erika", "Erin", "Erma", "Erna", "Ernestina", "Ernestine", "Eryn", "Esmeralda", "Esperanza",
  "Essie", "Esta", "Estefania", "Estell", "Estella", "Estelle", "Esther", "Estrella", "Etha", "Ethel", "Ethelyn",
  "Ethyl", "Ettie", "Eudora", "Eugenia", "Eula", "Eulah", "Eulalia", "Euna", "Eunice", "Eva", "Evalyn", "Evangeline",
  "Eve", "Eveline", "Evelyn", "Evie", "Fabiola", "Fae", "Faith", "Fannie", "Fanny", "Fatima", "Fay", "Faye", "Felicia",
  "Felicita", "Felicity", "Felipa", "Fern", "Ferne", "Filomena", "Fiona", "Flavie", "Fleta", "Flo", "Flora", "Florence",
  "Florine", "Flossie", "Frances", "Francesca", "Francisca", "Freda", "Frederique", "Freeda", "Freida", "Frida",
  "Frieda", "Gabriella", "Gabrielle", "Gail", "Gayle", "Genesis", "Geneva", "Genevieve", "Genoveva", "Georgette",
  "Georgia", "Georgiana", "Georgianna", "Geraldine", "Gerda", "Gertrude", "Gia", "Gilda", "Gillian", "Gina", "Ginger",
  "Giovanna", "Gisselle", "Gladyce", "Gladys", "Glenda", "Glenna", "Glennie", "Gloria", "Golda", "Grace", "Gracie",
  "Graciela", "Grayce", "Gregoria", "Greta", "Gretchen", "Gudrun", "Gussie", "Gwen", "Gwendolyn", "Hailee", "Hailey",
  "Hailie", "Haleigh", "Haley", "Halie", "Halle", "Hallie", "Hanna", "Hannah", "Harmony", "Harriet", "Hattie", "Haylee",
  "Hayley", "Haylie", "Hazel", "Heather", "Heaven", "Heidi", "Helen", "Helena", "Helene", "Helga", "Hellen", "Heloise",
  "Henrietta", "Henriette", "Hermina", "Herminia", "Herta", "Hertha", "Hester", "Hettie", "Hilda", "Hildegard",
  "Hillary", "Hilma", "Hollie", "Holly", "Hope", "Hortense", "Hulda", "Icie", "Ida", "Idell", "Idella", "Ila", "Ilene",
  "Iliana", "Ima", "Imani", "Imelda", "Imogene", "Ines", "Inez", "Irene", "Iris", "Irma", "Isabel", "Isabell",
  "Isabella", "Isabelle", "Isobel", "Itzel", "Iva", "Ivah", "Ivy", "Izabella", "Jacey", "Jacinthe", "Jackeline",
  "Jackie", "Jacklyn", "Jaclyn", "Jacqueline", "Jacquelyn", "Jacynthe", "Jada", "Jade", "Jaida", "Jailyn", "Jakayla",
  "Jana", "Janae", "Jane", "Janelle", "Janessa", "Janet", "Janice", "Janie", "Janis", "Janiya", "Jannie", "Jany",
  "Jaquelin", "Jaqueline", "Jasmin", "Jasmine", "Jaunita", "Jayda", "Jayde", "Jayne", "Jazlyn", "Jazmin", "Jazmyn",
  "Jazmyne", "Jean", "Jeanette", "Jeanie", "Jeanne", "Jeannette", "Jeannie", "Jena", "Jenifer", "Jenna", "Jennie",
  "Jennifer", "Jenny", "Jennyfer", "Jessica", "Jessika", "Jessyca", "Jettie", "Jewel", "Jewell", "Jill", "Jillian",
  "Jo", "Joan", "Joana", "Joanie", "Joann", "Joanna", "Joanne", "Joannie", "Joanny", "Jocelyn", "Jodi", "Jodie",
  "Joelle", "Johanna", "Jolie", "Jordyn", "Josefa", "Josefina", "Josephine", "Josiane", "Josianne", "Josie", "Joy",
  "Joyce", "Juana", "Juanita", "Judith", "Judy", "Julia", "Juliana", "Julianne", "Julie", "Juliet", "June", "Justina",
  "Justine", "Kaci", "Kacie", "Kaela", "Kaelyn", "Kaia", "Kailee", "Kailey", "Kailyn", "Kaitlin", "Kaitlyn", "Kaleigh",
  "Kaley", "Kali", "Kallie", "Kamille", "Kamryn", "Kara", "Karelle", "Karen", "Kari", "Kariane", "Karianne", "Karina",
  "Karine", "Karla", "Karlee", "Karley", "Karli", "Karlie", "Karolann", "Kasandra", "Kassandra", "Katarina", "Kate",
  "Katelin", "Katelyn", "Katelynn", "Katharina", "Katherine", "Katheryn", "Kathleen", "Kathlyn", "Kathryn", "Kathryne",
  "Kathy", "Katie", "Katlyn", "Katlynn", "Katrina", "Katrine", "Kattie", "Kay", "Kaycee", "Kayla", "Kaylah", "Kaylee",
  "Kayleigh", "Kayley", "Kayli", "Kaylie", "Kaylin", "Keara", "Keeley", "Keely", "Keira", "Kelley", "Kelli", "Kellie",
  "Kelly", "Kelsi", "Kelsie", "Kendra", "Kenna", "Kennedi", "Kenya", "Kiana", "Kianna", "Kiara", "Kiarra", "Kiera",
  "Kiley", "Kim", "Kimberly", "Kira", "Kirsten", "Kirstin", "Kitty", "Krista", "Kristen", "Kristi", "Kristie",
  "Kristin", "Kristina", "Kristine", "Kristy", "Krystal", "Krystel", "Krystina", "Kyla", "Kylee", "Kyleigh", "Kylie",
  "Kyra", "Lacey", "Lacy", "Laila", "Laisha", "Lana", "Laney", "Larissa", "Latoya", "Laura", "Laurel", "Lauren",
  "Lauretta", "Lauriane", "Laurianne", "Laurie", "Laurine", "Laury", "Lauryn", "Lavada", "Laverna", "Laverne", "Lavina",
  "Lavinia", "Lavonne", "Layla", "Lea", "Leah", "Leann", "Leanna", "Leanne", "Leatha", "Leda", "Leigh", "Leila",
  "Leilani", "Lela", "Lelah", "Lelia", "Lempi", "Lena", "Lenna", "Lenora", "Lenore", "Leola", "Leona", "Leonie",
  "Leonor", "Leonora", "Leora", "Lera", "Lesley", "Leslie", "Lesly", "Lessie", "Leta", "Letha", "Leticia", "Letitia",
  "Lexi", "Lexie", "Lexus", "Lia", "Liana", "Libbie", "Libby", "Lila", "Lilian", "Liliana", "Liliane", "Lilla",
  "Lillian", "Lilliana", "Lillie", "Lilly", "Lily", "Lilyan", "Lina", "Linda", "Lindsay", "Lindsey", "Linnea", "Lisa",
  "Lisette", "Litzy", "Liza", "Lizeth", "Lizzie", "Lois", "Lola", "Lolita", "Loma", "Lora", "Loraine", "Lorena",
  "Lorene", "Lorenza", "Loretta", "Lori", "Lorine", "Lorna", "Lorraine", "Lottie", "Louisa", "Louise", "Lourdes",
  "Louvenia", "Loyce", "Lucia", "Lucie", "Lucienne", "Lucile", "Lucille", "Lucinda", "Lucy", "Ludie", "Luella", "Luisa",
  "Lula", "Lulu", "Luna", "Lura", "Lurline", "Luz", "Lyda", "Lydia", "Lyla", "Lynda", "Lynette", "Lynn", "Lynne",
  "Lyric", "Lysanne", "Mabel", "Mabelle", "Mable", "Macey", "Maci", "Macie", "Mackenzie", "Macy", "Madaline", "Madalyn",
  "Maddison", "Madeline", "Madelyn", "Madelynn", "Madge", "Madie", "Madilyn", "Madisen", "Madison", "Madisyn",
  "Madonna", "Madyson", "Mae", "Maegan", "Maeve", "Mafalda", "Magali", "Magdalen", "Magdalena", "Maggie", "Magnolia",
  "Maia", "Maida", "Maiya", "Makayla", "Makenna", "Makenzie", "Malika", "Malinda", "Mallie", "Mallory", "Malvina",
  "Mamie", "Mandy", "Manuela", "Mara", "Marcelina", "Marcella", "Marcelle", "Marcia", "Margaret", "Margarete",
  "Margarett", "Margaretta", "Margarette", "Margarita", "Marge", "Margie", "Margot", "Margret", "Marguerite", "Maria",
  "Mariah", "Mariam", "Marian", "Mariana", "Mariane", "Marianna", "Marianne", "Maribel", "Marie", "Mariela", "Marielle",
  "Marietta", "Marilie", "Marilou", "Marilyn", "Marilyne", "Marina", "Marisa", "Marisol", "Maritza", "Marjolaine",
  "Marjorie", "Marjory", "Marlee", "Marlen", "Marlene", "Marsha", "Marta", "Martha", "Martina", "Martine", "Mary",
  "Maryam", "Maryann", "Maryjane", "Maryse", "Mathilde", "Matilda", "Matilde", "Mattie", "Maud", "Maude", "Maudie",
  "Maureen", "Maurine", "Mavis", "Maxine", "May", "Maya", "Maybell", "Maybelle", "Maye", "Maymie", "Mayra", "Mazie",
  "Mckayla", "Mckenna", "Mckenzie", "Meagan", "Meaghan", "Meda", "Megan", "Megane", "Meggie", "Meghan", "Melanie",
  "Melany", "Melba", "Melinda", "Melisa", "Melissa", "Mellie", "Melody", "Melvina", "Melyna", "Melyssa", "Mercedes",
  "Meredith", "Mertie", "Meta", "Mia", "Micaela", "Michaela", "Michele", "Michelle", "Mikayla", "Mildred", "Millie",
  "Mindy", "Minerva", "Minnie", "Miracle", "Miranda", "Mireille", "Mireya", "Miriam", "Missouri", "Misty", "Mittie",
  "Modesta", "Mollie", "Molly", "Mona", "Monica", "Monique", "Monserrat", "Moriah", "Mozelle", "Muriel", "Mya", "Myah",
  "Mylene", "Myra", "Myriam", "Myrna", "Myrtice", "Myrtie", "Myrtis", "Myrtle", "Nadia", "Nadine", "Nancy", "Nannie",
  "Naomi", "Naomie", "Natalia", "Natalie", "Natasha", "Nayeli", "Nedra", "Neha", "Nelda", "Nella", "Nelle", "Nellie",
  "Neoma", "Nettie", "Neva", "Nia", "Nichole", "Nicole", "Nicolette", "Nikki", "Nina", "Noelia", "Noemi", "Noemie",
  "Noemy", "Nola", "Nona", "Nora", "Norene", "Norma", "Novella", "Nya", "Nyah", "Nyasia", "Oceane", "Octavia", "Odessa",
  "Ofelia", "Ola", "Oleta", "Olga", "Olive", "Olivia", "Ona", "Opal", "Ophelia", "Ora", "Orpha", "Otilia", "Ottilie",
  "Ozella", "Paige", "Palma", "Pam", "Pamela", "Pansy", "Pascale", "Patience", "Patricia", "Patsy", "Patti", "Pattie",
  "Patty", "Paula", "Paulette", "Pauline", "Pearl", "Pearlie", "Pearline", "Peggie", "Peggy", "Penelope", "Penny",
  "Petra", "Phoebe", "Phyllis", "Pinkie", "Piper", "Polly", "Precious", "Princess", "Priscilla", "Prudence", "Queen",
  "Queenie", "Rachael", "Rachel", "Rachelle", "Rae", "Raegan", "Rafaela", "Raina", "Ramona", "Randi", "Raphaelle",
  "Raquel", "Raven", "Reanna", "Reba", "Rebeca", "Rebecca", "Rebeka", "Rebekah", "Regina", "Reina", "Renee", "Ressie",
  "Reta", "Retha", "Retta", "Reva", "Reyna", "Rhea", "Rhianna", "Rhiannon", "Rhoda", "Rhonda", "Rita", "Roberta",
  "Robyn", "Rochelle", "Rocio", "Rosa", "Rosalee", "Rosalia", "Rosalie", "Rosalind", "Rosalinda", "Rosalyn", "Rosamond",
  "Rosanna", "Rosario", "Rose", "Rosella", "Roselyn", "Rosemarie", "Rosemary", "Rosetta", "Rosie", "Rosina", "Roslyn",
  "Rossie", "Rowena", "Roxane", "Roxanne", "Rozella", "Rubie", "Ruby", "Rubye", "Ruth", "Ruthe", "Ruthie", "Rylee",
  "Ryleigh", "Sabina", "Sabrina", "Sabryna", "Sadie", "Sadye", "Saige", "Sallie", "Sally", "Salma", "Samanta",
  "Samantha", "Samara", "Sandra", "Sandrine", "Sandy", "Santa", "Santina", "Sara", "Sarah", "Sarai", "Sarina", "Sasha",
  "Savanah", "Savanna", "Savannah", "Scarlett", "Selena", "Selina", "Serena", "Serenity", "Shaina", "Shakira", "Shana",
  "Shanel", "Shanelle", "Shania", "Shanie", "Shaniya", "Shanna", "Shannon", "Shanny", "Shany", "Shari", "Sharon",
  "Shawna", "Shaylee", "Shayna", "Sheila", "Shelia", "Shelley", "Shelly", "Sheri", "Sherri", "Sherry", "Sheryl",
  "Shirley", "Shyann", "Shyanne", "Sibyl", "Sienna", "Sierra", "Sigrid", "Silvia", "Simone", "Sister", "Skyla", "Sofia",
  "Soledad", "Sonia", "Sonja", "Sonya", "Sophia", "Sophie", "Stacey", "Stacy", "Stefanie", "Stella", "Stephania",
  "Stephanie", "Stephany", "Sue", "Summer", "Susan", "Susana", "Susanna", "Susie", "Suzanne", "Syble", "Sydnee",
  "Sydney", "Sydni", "Sydnie", "Sylvia", "Tabitha", "Talia", "Tamara", "Tami", "Tamia", "Tammy", "Tania", "Tanya",
  "Tara", "Taryn", "Tasha", "Tatum", "Tatyana", "Taya", "Teresa", "Teri", "Terri", "Tess", "Tessie", "Thalia", "Thea",
  "Thelma", "Theodora", "Theresa", "Therese", "Theresia", "Thora", "Tia", "Tiana", "Tianna", "Tiara", "Tierra",
  "Tiffany", "Tina", "Tomasa", "Toni", "Tonya", "Tracey", "Traci", "Tracy", "Tressa", "Tressie", "Treva", "Tricia",
  "Trinity", "Trisha", "Trudie", "Trycia", "Twila", "Tyra", "Una", "Ursula", "Vada", "Valentina", "Valerie", "Vallie",
  "Vanessa", "Veda", "Velda", "Vella", "Velma", "Velva", "Vena", "Vera", "Verda", "Verdie", "Vergie", "Verla", "Verlie",
  "Verna", "Vernice", "Verona", "Veronica", "Vesta", "Vicenta", "Vicki", "Vickie", "Vicky", "Victoria", "Vida", "Vilma",
  "Vincenza", "Viola", "Violet", "Violette", "Virgie", "Virginia", "Virginie", "Vita", "Viva", "Vivian", "Viviane",
  "Vivianne", "Vivien", "Vivienne", "Wanda", "Wava", "Wendy", "Whitney", "Wilhelmine", "Willa", "Willow", "Wilma",
  "Winifred", "Winnifred", "Winona", "Yadira", "Yasmeen", "Yasmin", "Yasmine", "Yazmin", "Yesenia", "Yessenia",
  "Yolanda", "Yoshiko", "Yvette", "Yvonne", "Zaria", "Zelda", "Zella", "Zelma", "Zena", "Zetta", "Zita", "Zoe", "Zoey",
  "Zoie", "Zoila", "Zola", "Zora", "Zula", "Addison", "Adell", "Adrien", "Alejandrin", "Alexie", "Alexis", "Alexys",
  "Ali", "Alva", "Alvis", "Amani", "Amari", "Angel", "Ara", "Arden", "Ari", "Ariel", "Arlie", "Armani", "Asa", "Ashton",
  "Aubrey", "Audie", "August", "Austyn", "Avery", "Baby", "Bailey", "Bell", "Berry", "Bethel", "Blair", "Brook",
  "Brown", "Burdette", "Burnice", "Cali", "Carey", "Carroll", "Cary", "Casey", "Chandler", "Charley", "Chesley",
  "Clair", "Claudie", "Clemmie", "Cleo", "Cordie", "Coty", "Cruz", "Dakota", "Dallas", "Dannie", "Darby", "Darian",
  "Dee", "Dell", "Delta", "Demetris", "Devan", "Devon", "Devyn", "Dominique", "Dorian", "Dusty", "Eden", "Elisha",
  "Emery", "Emmanuelle", "Emory", "Estel", "Florida", "Floy", "Francis", "Frankie", "Garnet", "Garnett", "Germaine",
  "Golden", "Guadalupe", "Hadley", "Harley", "Hassie", "Haven", "Hazle", "Hollis", "Ira", "Ivory", "Jacky", "Jaden",
  "Jadyn", "Jaeden", "Jaiden", "Jalyn", "Jamey", "Jamie", "Jammie", "Jan", "Jaycee", "Jaylan", "Jaylin", "Jayme",
  "Jennings", "Jensen", "Jess", "Jessie", "Jessy", "Joany", "Jody", "Johnnie", "Jordan", "Jordane", "Jude", "Jules",
  "Justice", "Kacey", "Karson", "Kasey", "Kaya", "Kayden", "Kendall", "Kennedy", "Kenyatta", "Kerry", "Kris",
  "Kristian", "Lane", "Larue", "Lavern", "Lavon", "Layne", "Lee", "Lennie", "Leone", "Linnie", "London", "Lonie",
  "Loren", "Lou", "Loy", "Loyal", "Lue", "Lupe", "Marion", "Marley", "Marlin", "Maxie", "Maximillia", "Merl", "Merle",
  "Merlin", "Merritt", "Michale", "Michel", "Milan", "Miller", "Mina", "Monroe", "Monserrate", "Montana", "Morgan",
  "Mossie", "Mozell", "Murl", "Murphy", "Myrl", "Nakia", "Nicola", "Nikita", "Nova", "Ocie", "Oda", "Odie", "Ollie",
  "Oma", "Onie", "Orie", "Ova", "Paris", "Pat", "Paxton", "Payton", "Peyton", "Pink", "Presley", "Providenci", "Quinn",
  "Raleigh", "Reagan", "Reese", "Regan", "Reilly", "Rickie", "Riley", "River", "Robbie", "Robin", "Roma", "Romaine",
  "Rowan", "Royal", "Ryann", "Ryley", "Sage", "Sammie", "Sammy", "Schuyler", "Shanon", "Shayne", "Shea", "Sheridan",
  "Sidney", "Sincere", "Skye", "Skylar", "Stevie", "Sunny", "Taylor", "Teagan", "Telly", "Terry", "Tommie", "Torey",
  "Toy", "Tristin", "Unique", "Urban", "Valentine", "Van", "Vernie", "Zion", "Aaron", "Abdiel", "Abdul", "Abdullah",
  "Abe", "Abel", "Abelardo", "Abner", "Abraham", "Adalberto", "Adam", "Adan", "Adelbert", "Aditya", "Adolf", "Adolfo",
  "Adolph", "Adolphus", "Adonis", "Adrain", "Adrian", "Adriel", "Agustin", "Ahmad", "Ahmed", "Aidan", "Aiden", "Akeem",
  "Al", "Alan", "Albert", "Alberto", "Albin", "Alden", "Alec", "Alejandro", "Alek", "Alessandro", "Alex", "Alexander",
  "Alexandre", "Alexandro", "Alexzander", "Alf", "Alfonso", "Alfonzo", "Alford", "Alfred", "Alfredo", "Allan", "Allen",
  "Alonzo", "Alphonso", "Alton", "Alvah", "Alvin", "Ambrose", "Americo", "Amir", "Amos", "Anastacio", "Anderson",
  "Andre", "Andres", "Andrew", "Andy", "Angelo", "Angus", "Anibal", "Ansel", "Anthony", "Antone", "Antonio", "Antwan",
  "Antwon", "Arch", "Archibald", "Archie", "Aric", "Arjun", "Arlo", "Armand", "Armando", "Arnaldo", "Arne", "Arno",
  "Arnold", "Arnoldo", "Arnulfo", "Aron", "Art", "Arthur", "Arturo", "Arvel", "Arvid", "Augustine", "Augustus",
  "Aurelio", "Austen", "Austin", "Axel", "Ayden", "Barney", "Baron", "Barrett", "Barry", "Bart", "Bartholome", "Barton",
  "Beau", "Ben", "Benedict", "Benjamin", "Bennett", "Bennie", "Benny", "Benton", "Bernard", "Bernardo", "Bernhard",
  "Bernie", "Bert", "Bertram", "Bertrand", "Bill", "Billy", "Blaise", "Blake", "Blaze", "Bo", "Bob", "Bobby", "Boris",
  "Boyd", "Brad", "Braden", "Bradford", "Bradley", "Bradly", "Brady", "Braeden", "Brain", "Brando", "Brandon", "Brandt",
  "Brandyn", "Brannon", "Branson", "Brant", "Braulio", "Braxton", "Brayan", "Brendan", "Brenden", "Brendon", "Brennan",
  "Brennon", "Brent", "Bret", "Brett", "Brian", "Brice", "Brock", "Broderick", "Brody", "Brooks", "Bruce", "Bryan",
  "Bryant", "Bryce", "Brycen", "Bryon", "Buck", "Bud", "Buddy", "Buford", "Burley", "Buster", "Byron", "Cade", "Caden",
  "Caesar", "Cale", "Caleb", "Calvin", "Camden", "Cameron", "Camren", "Camron", "Candelario", "Candido", "Carl",
  "Carleton", "Carlo", "Carlos", "Carlton", "Carmelo", "Carmine", "Carson", "Carter", "Casimer", "Casimir", "Casper",
  "Ceasar", "Cecil", "Cedric", "Cedrick", "Celestino", "Cesar", "Chad", "Chadd", "Chadrick", "Chaim", "Chance",
  "Charles", "Charlie", "Chase", "Chauncey", "Chaz", "Chester", "Chet", "Chris", "Christ", "Christian", "Christop",
  "Christophe", "Christopher", "Cicero", "Clarence", "Clark", "Claud", "Claude", "Clay", "Clayton", "Clemens",
  "Clement", "Cletus", "Cleve", "Cleveland", "Clifford", "Clifton", "Clint", "Clinton", "Clovis", "Cloyd", "Clyde",
  "Coby", "Cody", "Colby", "Cole", "Coleman", "Colin", "Collin", "Colt", "Colten", "Colton", "Columbus", "Conner",
  "Connor", "Conor", "Conrad", "Constantin", "Cooper", "Corbin", "Cordell", "Corey", "Cornelius", "Cornell", "Cortez",
  "Cory", "Coy", "Craig", "Crawford", "Cristian", "Cristobal", "Cristopher", "Cullen", "Curt", "Curtis", "Cyril",
  "Cyrus", "D'angelo", "Dale", "Dallin", "Dalton", "Dameon", "Damian", "Damien", "Damion", "Damon", "Dan", "Dandre",
  "Dane", "Dangelo", "Danial", "Daniel", "Danny", "Dante", "Daren", "Darien", "Darin", "Dario", "Darion", "Darius",
  "Darnell", "Daron", "Darrel", "Darrell", "Darren", "Darrick", "Darrin", "Darrion", "Darron", "Darryl", "Darwin",
  "Daryl", "Dashawn", "Dave", "David", "Davin", "Davion", "Davon", "Davonte", "Dawson", "Dax", "Dayne", "Dayton",
  "Dean", "Deangelo", "Declan", "Dedric", "Dedrick", "Deion", "Dejon", "Dejuan", "Delbert", "Delmer", "Demarco",
  "Demarcus", "Demario", "Demetrius", "Demond", "Denis", "Dennis", "Deon", "Deondre", "Deontae", "Deonte", "Dereck",
  "Derek", "Derick", "Deron", "Derrick", "Deshaun", "Deshawn", "Desmond", "Destin", "Devante", "Deven", "Devin",
  "Devonte", "Dewayne", "Dewey", "Dewitt", "Dexter", "Diego", "Dillan", "Dillon", "Dimitri", "Dino", "Dion", "Dock",
  "Domenic", "Domenick", "Domenico", "Domingo", "Dominic", "Dominick", "Don", "Donald", "Donato", "Donavon", "Donnell",
  "Donnie", "Donny", "Doug", "Douglas", "Doyle", "Drake", "Drew", "Duane", "Dudley", "Duncan", "Durward", "Dustin",
  "Dwayne", "Dwight", "Dylan", "Earl", "Earnest", "Easton", "Ed", "Edd", "Eddie", "Edgar", "Edgardo", "Edison",
  "Edmond", "Edmund", "Eduardo", "Edward", "Edwardo", "Edwin", "Efrain", "Efren", "Einar", "Eino", "Eladio", "Elbert",
  "Eldon", "Eldred", "Eldridge", "Eleazar", "Eli", "Elian", "Elias", "Eliezer", "Elijah", "Eliseo", "Elliot", "Elliott",
  "Ellis", "Ellsworth", "Elmer", "Elmo", "Elmore", "Eloy", "Elroy", "Elton", "Elvis", "Elwin", "Elwyn", "Emanuel",
  "Emerson", "Emil", "Emile", "Emiliano", "Emilio", "Emmanuel", "Emmet", "Emmett", "Emmitt", "Enoch", "Enos", "Enrico",
  "Enrique", "Ephraim", "Eriberto", "Eric", "Erich", "Erick", "Erik", "Erling", "Ernest", "Ernesto", "Ernie", "Ervin",
  "Erwin", "Esteban", "Estevan", "Ethan", "Eugene", "Eusebio", "Evan", "Evans", "Everardo", "Everett", "Everette",
  "Evert", "Ewald", "Ewell", "Ezekiel", "Ezequiel", "Ezra", "Fabian", "Faustino", "Fausto", "Favian", "Federico",
  "Felipe", "Felix", "Felton", "Fermin", "Fernando", "Fidel", "Filiberto", "Finn", "Flavio", "Fletcher", "Florencio",
  "Florian", "Floyd", "Ford", "Forest", "Forrest", "Foster", "Francesco", "Francisco", "Franco", "Frank", "Franklin",
  "Franz", "Fred", "Freddie", "Freddy", "Frederic", "Frederick", "Frederik", "Fredrick", "Fredy", "Freeman",
  "Friedrich", "Fritz", "Furman", "Gabe", "Gabriel", "Gaetano", "Gage", "Gardner", "Garett", "Garfield", "Garland",
  "Garret", "Garrett", "Garrick", "Garrison", "Garry", "Garth", "Gary", "Gaston", "Gavin", "Gene", "General", "Gennaro",
  "Geo", "Geoffrey", "George", "Geovanni", "Geovanny", "Geovany", "Gerald", "Gerard", "Gerardo", "Gerhard", "German",
  "Gerry", "Gerson", "Gianni", "Gideon", "Gilbert", "Gilberto", "Giles", "Gino", "Giovani", "Giovanni", "Giovanny",
  "Giuseppe", "Glen", "Glenn", "Godfrey", "Gonzalo", "Gordon", "Grady", "Graham", "Grant", "Granville", "Grayson",
  "Green", "Greg", "Gregg", "Gregorio", "Gregory", "Greyson", "Griffin", "Grover", "Guido", "Guillermo", "Guiseppe",
  "Gunnar", "Gunner", "Gus", "Gust", "Gustave", "Gustavo", "Guy", "Hal", "Hank", "Hans", "Hardy", "Harmon", "Harold",
  "Harrison", "Harry", "Harvey", "Haskell", "Hassan", "Hayden", "Heath", "Heber", "Hector", "Helmer", "Henderson",
  "Henri", "Henry", "Herbert", "Herman", "Hermann", "Herminio", "Hershel", "Hilario", "Hilbert", "Hillard", "Hilton",
  "Hipolito", "Hiram", "Hobart", "Holden", "Homer", "Horace", "Horacio", "Hosea", "Houston", "Howard", "Howell", "Hoyt",
  "Hubert", "Hudson", "Hugh", "Hugo", "Humberto", "Hunter", "Hyman", "Ian", "Ibrahim", "Ignacio", "Ignatius", "Ike",
  "Immanuel", "Irvin", "Irving", "Irwin", "Isaac", "Isac", "Isadore", "Isai", "Isaiah", "Isaias", "Isidro", "Ismael",
  "Isom", "Israel", "Issac", "Ivan", "Izaiah", "Jabari", "Jace", "Jacinto", "Jack", "Jackson", "Jacob", "Jacques",
  "Jadon", "Jaime", "Jairo", "Jake", "Jakob", "Jaleel", "Jalen", "Jalon", "Jamaal", "Jamal", "Jamar", "Jamarcus",
  "Jamel", "James", "Jameson", "Jamil", "Jamir", "Jamison", "Janick", "Jaquan", "Jared", "Jaren", "Jarod", "Jaron",
  "Jarred", "Jarrell", "Jarret", "Jarrett", "Jarrod", "Jarvis", "Jasen", "Jason", "Jasper", "Javier", "Javon",
  "Javonte", "Jay", "Jayce", "Jayden", "Jaydon", "Jaylen", "Jaylon", "Jayson", "Jed", "Jedediah", "Jedidiah", "Jeff",
  "Jefferey", "Jeffery", "Jeffrey", "Jeffry", "Jerad", "Jerald", "Jeramie", "Jeramy", "Jerel", "Jeremiah", "Jeremie",
  "Jeremy", "Jermain", "Jermaine", "Jermey", "Jerod", "Jerome", "Jeromy", "Jerrell", "Jerrod", "Jerrold", "Jerry",
  "Jesse", "Jesus", "Jett", "Jevon", "Jim", "Jimmie", "Jimmy", "Joaquin", "Joe", "Joel", "Joesph", "Joey", "Johan",
  "Johann", "Johathan", "John", "Johnathan", "Johnathon", "Johnny", "Johnpaul", "Johnson", "Jon", "Jonas", "Jonatan",
  "Jonathan", "Jonathon", "Jordi", "Jordon", "Jordy", "Jorge", "Jose", "Joseph", "Josh", "Joshua", "Joshuah", "Josiah",
  "Josue", "Jovan", "Jovani", "Jovanny", "Jovany", "Juan", "Judah", "Judd", "Judge", "Judson", "Julian", "Julien",
  "Julio", "Julius", "Junior", "Junius", "Justen", "Justin", "Juston", "Justus", "Justyn", "Juvenal", "Juwan", "Kade",
  "Kaden", "Kadin", "Kale", "Kaleb", "Kameron", "Kamren", "Kamron", "Kane", "Kareem", "Karl", "Kavon", "Keagan",
  "Keanu", "Keaton", "Keegan", "Keenan", "Keith", "Kellen", "Kelton", "Kelvin", "Ken", "Kendrick", "Kenneth", "Kennith",
  "Kenny", "Kent", "Kenton", "Kenyon", "Keon", "Keshaun", "Keshawn", "Keven", "Kevin", "Kevon", "Keyon", "Keyshawn",
  "Khalid", "Khalil", "Kian", "Kiel", "Kieran", "King", "Kip", "Kirk", "Kobe", "Koby", "Kody", "Kolby", "Kole",
  "Korbin", "Korey", "Kory", "Kraig", "Kristofer", "Kristoffer", "Kristopher", "Kurt", "Kurtis", "Kyle", "Kyler",
  "Ladarius", "Lafayette", "Lamar", "Lambert", "Lamont", "Lance", "Landen", "Laron", "Larry", "Laurence", "Lawrence",
  "Lawson", "Lazaro", "Leif", "Leland", "Lemuel", "Lenny", "Leo", "Leon", "Leonard", "Leonardo", "Leonel", "Leopold",
  "Leopoldo", "Leroy", "Lester", "Levi", "Lew", "Lewis", "Liam", "Lincoln", "Linwood", "Lionel", "Lisandro",
  "Llewellyn", "Lloyd", "Logan", "Lon", "Lonnie", "Lonny", "Lonzo", "Lorenz", "Lorenzo", "Louie", "Louis", "Lowell",
  "Lucas", "Luciano", "Lucio", "Lucious", "Lucius", "Ludwig", "Luigi", "Luis", "Lukas", "Luke", "Luther", "Lyle", "Mac",
  "Mack", "Magnus", "Major", "Malachi", "Malcolm", "Manley", "Manuel", "Marc", "Marcel", "Marcelino", "Marcellus",
  "Marcelo", "Marco", "Marcos", "Marcus", "Mariano", "Mario", "Mark", "Markus", "Marlon", "Marques", "Marquis",
  "Marquise", "Marshall", "Martin", "Marty", "Marvin", "Mason", "Mateo", "Mathew", "Mathias", "Matt", "Matteo",
  "Matthew", "Maurice", "Mauricio", "Maverick", "Max", "Maxime", "Maximilian", "Maximillian", "Maximo", "Maximus",
  "Maxwell", "Maynard", "Mekhi", "Melvin", "Mervin", "Micah", "Michael", "Micheal", "Miguel", "Mike", "Mikel", "Miles",
  "Milford", "Milo", "Milton", "Misael", "Mitchel", "Mitchell", "Modesto", "Mohamed", "Mohammad", "Mohammed", "Moises",
  "Monte", "Monty", "Morris", "Mortimer", "Morton", "Mose", "Moses", "Moshe", "Muhammad", "Murray", "Mustafa", "Myles",
  "Myron", "Name", "Napoleon", "Narciso", "Nash", "Nasir", "Nat", "Nathan", "Nathanael", "Nathanial", "Nathaniel",
  "Nathen", "Neal", "Ned", "Neil", "Nels", "Nelson", "Nestor", "Newell", "Newton", "Nicholas", "Nicholaus", "Nick",
  "Nicklaus", "Nickolas", "Nico", "Nicolas", "Nigel", "Nikko", "Niko", "Nikolas", "Nils", "Noah", "Noble", "Noe",
  "Noel", "Nolan", "Norbert", "Norberto", "Norman", "Norris", "Norval", "Norwood", "Obie", "Odell", "Okey", "Olaf",
  "Ole", "Olen", "Olin", "Oliver", "Omar", "Omari", "Omer", "Oral", "Oran", "Oren", "Orin", "Orion", "Orland",
  "Orlando", "Orlo", "Orrin", "Orval", "Orville", "Osbaldo", "Osborne", "Oscar", "Osvaldo", "Oswald", "Oswaldo", "Otha",
  "Otho", "Otis", "Ottis", "Otto", "Owen", "Pablo", "Paolo", "Parker", "Pasquale", "Patrick", "Paul", "Pedro",
  "Percival", "Percy", "Perry", "Pete", "Peter", "Phil", "Philip", "Phillip", "Pierce", "Pierre", "Pietro", "Porter",
  "Preston", "Price", "Prince", "Quentin", "Quincy", "Quinten", "Quinton", "Rafael", "Raheem", "Rahsaan", "Rahul",
  "Ralph", "Ramiro", "Ramon", "Randal", "Randall", "Randolph", "Randy", "Ransom", "Raoul", "Raphael", "Rashad",
  "Rashawn", "Rasheed", "Raul", "Ray", "Raymond", "Raymundo", "Reece", "Reed", "Reggie", "Reginald", "Reid", "Reinhold",
  "Remington", "Rene", "Reuben", "Rex", "Rey", "Reyes", "Reymundo", "Reynold", "Rhett", "Ricardo", "Richard", "Richie",
  "Richmond", "Rick", "Rickey", "Ricky", "Rico", "Rigoberto", "Robb", "Robert", "Roberto", "Rocky", "Rod", "Roderick",
  "Rodger", "Rodney", "Rodolfo", "Rodrick", "Rodrigo", "Roel", "Rogelio", "Roger", "Rogers", "Roland", "Rolando",
  "Rollin", "Roman", "Ron", "Ronald", "Ronaldo", "Ronnie", "Ronny", "Roosevelt", "Rory", "Roscoe", "Rosendo", "Ross",
  "Rowland", "Roy", "Royce", "Ruben", "Rudolph", "Rudy", "Rufus", "Rupert", "Russ", "Russel", "Russell", "Rusty",
  "Ryan", "Ryder", "Rylan", "Salvador", "Salvatore", "Sam", "Samir", "Samson", "Samuel", "Sanford", "Santiago",
  "Santino", "Santos", "Saul", "Savion", "Scot", "Scott", "Scottie", "Scotty", "Seamus", "Sean", "Sebastian", "Sedrick",
  "Selmer", "Sergio", "Seth", "Shad", "Shane", "Shaun", "Shawn", "Sheldon", "Shemar", "Sherman", "Sherwood", "Sid",
  "Sigmund", "Sigurd", "Silas", "Sim", "Simeon", "Simon", "Solon", "Sonny", "Spencer", "Stan", "Stanford", "Stanley",
  "Stanton", "Stefan", "Stephan", "Stephen", "Stephon", "Sterling", "Steve", "Steven", "Stewart", "Stone", "Stuart",
  "Sven", "Sylvan", "Sylvester", "Tad", "Talon", "Tanner", "Tate", "Taurean", "Tavares", "Ted", "Terence", "Terrance",
  "Terrell", "Terrence", "Terrill", "Tevin", "Thad", "Thaddeus", "Theo", "Theodore", "Theron", "Thomas", "Thurman",
  "Tillman", "Tim", "Timmothy", "Timmy", "Timothy", "Tito", "Titus", "Tobin", "Toby", "Tod", "Todd", "Tom", "Tomas",
  "Tommy", "Toney", "Tony", "Torrance", "Torrey", "Trace", "Travis", "Travon", "Tre", "Tremaine", "Tremayne", "Trent",
  "Trenton", "Trever", "Trevion", "Trevor", "Trey", "Tristian", "Triston", "Troy", "Trystan", "Turner", "Tyler",
  "Tyree", "Tyreek", "Tyrel", "Tyrell", "Tyrese", "Tyrique", "Tyrone", "Tyshawn", "Tyson", "Ubaldo", "Ulices", "Ulises",
  "Uriah", "Uriel", "Valentin", "Vance", "Vaughn", "Vern", "Verner", "Vernon", "Vicente", "Victor", "Vidal", "Vince",
  "Vincent", "Vincenzo", "Vinnie", "Virgil", "Vito", "Vladimir", "Wade", "Waino", "Waldo", "Walker", "Wallace",
  "Walter", "Walton", "Ward", "Warren", "Watson", "Waylon", "Wayne", "Webster", "Weldon", "Wellington", "Wendell",
  "Werner", "Wesley", "Westley", "Weston", "Wilber", "Wilbert", "Wilbur", "Wilburn", "Wiley", "Wilford", "Wilfred",
  "Wilfredo", "Wilfrid", "Wilhelm", "Will", "Willard", "William", "Willie", "Willis", "Willy", "Wilmer", "Wilson",
  "Wilton", "Winfield", "Winston", "Wm", "Woodrow", "Wyatt", "Wyman", "Xander", "Xavier", "Xzavier", "Zachariah",
  "Zachary", "Zachery", "Zack", "Zackary", "Zackery", "Zakary", "Zander", "Zane", "Zechariah",
]);
const city02WordsShares = new Weighted([
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
]);
const city03Words = new Dictionary([
  "town", "ton", "land", "ville", "berg", "burgh", "boro", "borough", "bury", "view", "port", "mouth", "stad", "stead",
  "furt", "chester", "cester", "fort", "field", "haven", "side", "shire", "worth",
]);
const city20Words = new Dictionary([
  "Aaliyah", "Abagail", "Abbey", "Abbie", "Abbigail", "Abby", "Abigail", "Abigale", "Abigayle", "Ada", "Adah",
  "Adaline", "Addie", "Adela", "Adele", "Adelia", "Adeline", "Adella", "Adelle", "Adriana", "Adrianna", "Adrienne",
  "Afton", "Aglae", "Agnes", "Agustina", "Aida", "Aileen", "Aimee", "Aisha", "Aiyana", "Alaina", "Alana", "Alanis",
  "Alanna", "Alayna", "Alba", "Alberta", "Albertha", "Albina", "Alda", "Aleen", "Alejandra", "Alena", "Alene",
  "Alessandra", "Alessia", "Aletha", "Alexa", "Alexandra", "Alexandrea", "Alexandria", "Alexandrine", "Alexane",
  "Alexanne", "Alfreda", "Alia", "Alice", "Alicia", "Alisa", "Alisha", "Alison", "Alivia", "Aliya", "Aliyah", "Aliza",
  "Alize", "Allene", "Allie", "Allison", "Ally", "Alma", "Alta", "Althea", "Alvena", "Alvera", "Alverta", "Alvina",
  "Alyce", "Alycia", "Alysa", "Alysha", "Alyson", "Alyssa", "Alysson", "Amalia", "Amanda", "Amara", "Amaya", "Amber",
  "Amelia", "Amelie", "Amely", "America", "Amie", "Amina", "Amira", "Amiya", "Amparo", "Amy", "Amya", "Ana", "Anabel",
  "Anabelle", "Anahi", "Anais", "Anastasia", "Andrea", "Andreane", "Andreanne", "Angela", "Angelica", "Angelina",
  "Angeline", "Angelita", "Angie", "Anika", "Anissa", "Anita", "Aniya", "Aniyah", "Anjali", "Ann", "Anna", "Annabel",
  "Annabell", "Annabelle", "Annalise", "Annamae", "Annamarie", "Anne", "Annetta", "Annette", "Annie", "Ansley",
  "Antoinette", "Antonetta", "Antonette", "Antonia", "Antonietta", "Antonina", "Anya", "April", "Araceli", "Aracely",
  "Ardella", "Ardith", "Arely", "Ariane", "Arianna", "Arielle", "Arlene", "Arvilla", "Aryanna", "Asha", "Ashlee",
  "Ashleigh", "Ashley", "Ashly", "Ashlynn", "Ashtyn", "Asia", "Assunta", "Astrid", "Athena", "Aubree", "Audra",
  "Audreanne", "Audrey", "Augusta", "Aurelia", "Aurelie", "Aurore", "Autumn", "Ava", "Avis", "Ayana", "Ayla", "Aylin",
  "Bailee", "Barbara", "Baylee", "Beatrice", "Beaulah", "Becky", "Belinda", "Bella", "Belle", "Berenice", "Bernadette",
  "Bernadine", "Berneice", "Bernice", "Berniece", "Bernita", "Berta", "Bertha", "Beryl", "Bessie", "Beth", "Bethany",
  "Betsy", "Bette", "Bettie", "Betty", "Bettye", "Beulah", "Beverly", "Bianka", "Billie", "Birdie", "Blanca", "Blanche",
  "Bobbie", "Bonita", "Bonnie", "Brandi", "Brandy", "Breana", "Breanna", "Breanne", "Brenda", "Brenna", "Bria",
  "Briana", "Brianne", "Bridget", "Bridgette", "Bridie", "Brielle", "Brigitte", "Brionna", "Brisa", "Britney",
  "Brittany", "Brooke", "Brooklyn", "Bryana", "Bulah", "Caitlyn", "Caleigh", "Calista", "Callie", "Camila", "Camilla",
  "Camille", "Camryn", "Camylle", "Candace", "Candice", "Candida", "Cara", "Carissa", "Carla", "Carlee", "Carley",
  "Carli", "Carlie", "Carlotta", "Carmel", "Carmela", "Carmella", "Carmen", "Carol", "Carolanne", "Carole", "Carolina",
  "Caroline", "Carolyn", "Carolyne", "Carrie", "Casandra", "Cassandra", "Cassandre", "Cassidy", "Cassie", "Catalina",
  "Caterina", "Catharine", "Catherine", "Cathrine", "Cathryn", "Cathy", "Cayla", "Cecelia", "Cecile", "Cecilia",
  "Celestine", "Celia", "Celine", "Chanel", "Chanelle", "Charity", "Charlene", "Charlotte", "Chasity", "Chaya",
  "Chelsea", "Chelsey", "Chelsie", "Cheryl", "Cheyanne", "Cheyenne", "Chloe", "Christa", "Christelle", "Christiana",
  "Christie", "Christina", "Christine", "Christy", "Chyna", "Ciara", "Cielo", "Cierra", "Cindy", "Citlalli", "Claire",
  "Clara", "Clarabelle", "Clare", "Clarissa", "Claudia", "Claudine", "Clementina", "Clementine", "Cleora", "Cleta",
  "Clotilde", "Colleen", "Concepcion", "Connie", "Constance", "Consuelo", "Cora", "Coralie", "Cordelia", "Cordia",
  "Corene", "Corine", "Corrine", "Cortney", "Courtney", "Creola", "Cristal", "Cristina", "Crystal", "Crystel", "Cydney",
  "Cynthia", "Dagmar", "Dahlia", "Daija", "Daisha", "Daisy", "Damaris", "Dana", "Daniela", "Daniella", "Danielle",
  "Danika", "Danyka", "Daphne", "Daphnee", "Daphney", "Dariana", "Darla", "Darlene", "Dasia", "Dawn", "Dayana", "Dayna",
  "Deanna", "Debbie", "Deborah", "Debra", "Deja", "Dejah", "Delaney", "Delfina", "Delia", "Delilah", "Della", "Delores",
  "Delpha", "Delphia", "Delphine", "Dena", "Denise", "Desiree", "Dessie", "Destany", "Destinee", "Destiney", "Destini",
  "Destiny", "Diamond", "Diana", "Diane", "Dianna", "Dianne", "Dina", "Dixie", "Dolly", "Dolores", "Domenica", "Donna",
  "Dora", "Dorcas", "Doreen", "Doris", "Dorothea", "Dorothy", "Dorris", "Dortha", "Dorthy", "Dovie", "Dulce", "Earlene",
  "Earline", "Earnestine", "Easter", "Ebba", "Ebony", "Eda", "Edith", "Edna", "Edwina", "Edyth", "Edythe", "Effie",
  "Eileen", "Elaina", "Elaine", "Elda", "Eldora", "Eleanor", "Eleanora", "Eleanore", "Electa", "Elena", "Elenor",
  "Elenora", "Eleonore", "Elfrieda", "Eliane", "Elinor", "Elinore", "Elisa", "Elisabeth", "Elise", "Elissa", "Eliza",
  "Elizabeth", "Ella", "Ellen", "Ellie", "Elmira", "Elna", "Elnora", "Elody", "Eloisa", "Eloise", "Elouise", "Elsa",
  "Else", "Elsie", "Elta", "Elva", "Elvera", "Elvie", "Elvira", "Elyse", "Elyssa", "Elza", "Emelia", "Emelie", "Emely",
  "Emerald", "Emie", "Emilia", "Emilie", "Emily", "Emma", "Emmalee", "Emmie", "Emmy", "Ena", "Enid", "Enola", "Era",
  "Erica", "Ericka", "Erika", "Erin", "Erma", "Erna", "Ernestina", "Ernestine", "Eryn", "Esmeralda", "Esperanza",
  "Essie", "Esta", "Estefania", "Estell", "Estella", "Estelle", "Esther", "Estrella", "Etha", "Ethel", "Ethelyn",
  "Ethyl", "Ettie", "Eudora", "Eugenia", "Eula", "Eulah", "Eulalia", "Euna", "Eunice", "Eva", "Evalyn", "Evangeline",
  "Eve", "Eveline", "Evelyn", "Evie", "Fabiola", "Fae", "Faith", "Fannie", "Fanny", "Fatima", "Fay", "Faye", "Felicia",
  "Felicita", "Felicity", "Felipa", "Fern", "Ferne", "Filomena", "Fiona", "Flavie", "Fleta", "Flo", "Flora", "Florence",
  "Florine", "Flossie", "Frances", "Francesca", "Francisca", "Freda", "Frederique", "Freeda", "Freida", "Frida",
  "Frieda", "Gabriella", "Gabrielle", "Gail", "Gayle", "Genesis", "Geneva", "Genevieve", "Genoveva", "Georgette",
  "Georgia", "Georgiana", "Georgianna", "Geraldine", "Gerda", "Gertrude", "Gia", "Gilda", "Gillian", "Gina", "Ginger",
  "Giovanna", "Gisselle", "Gladyce", "Gladys", "Glenda", "Glenna", "Glennie", "Gloria", "Golda", "Grace", "Gracie",
  "Graciela", "Grayce", "Gregoria", "Greta", "Gretchen", "Gudrun", "Gussie", "Gwen", "Gwendolyn", "Hailee", "Hailey",
  "Hailie", "Haleigh", "Haley", "Halie", "Halle", "Hallie", "Hanna", "Hannah", "Harmony", "Harriet", "Hattie", "Haylee",
  "Hayley", "Haylie", "Hazel", "Heather", "Heaven", "Heidi", "Helen", "Helena", "Helene", "Helga", "Hellen", "Heloise",
  "Henrietta", "Henriette", "Hermina", "Herminia", "Herta", "Hertha", "Hester", "Hettie", "Hilda", "Hildegard",
  "Hillary", "Hilma", "Hollie", "Holly", "Hope", "Hortense", "Hulda", "Icie", "Ida", "Idell", "Idella", "Ila", "Ilene",
  "Iliana", "Ima", "Imani", "Imelda", "Imogene", "Ines", "Inez", "Irene", "Iris", "Irma", "Isabel", "Isabell",
  "Isabella", "Isabelle", "Isobel", "Itzel", "Iva", "Ivah", "Ivy", "Izabella", "Jacey", "Jacinthe", "Jackeline",
  "Jackie", "Jacklyn", "Jaclyn", "Jacqueline", "Jacquelyn", "Jacynthe", "Jada", "Jade", "Jaida", "Jailyn", "Jakayla",
  "Jana", "Janae", "Jane", "Janelle", "Janessa", "Janet", "Janice", "Janie", "Janis", "Janiya", "Jannie", "Jany",
  "Jaquelin", "Jaqueline", "Jasmin", "Jasmine", "Jaunita", "Jayda", "Jayde", "Jayne", "Jazlyn", "Jazmin", "Jazmyn",
  "Jazmyne", "Jean", "Jeanette", "Jeanie", "Jeanne", "Jeannette", "Jeannie", "Jena", "Jenifer", "Jenna", "Jennie",
  "Jennifer", "Jenny", "Jennyfer", "Jessica", "Jessika", "Jessyca", "Jettie", "Jewel", "Jewell", "Jill", "Jillian",
  "Jo", "Joan", "Joana", "Joanie", "Joann", "Joanna", "Joanne", "Joannie", "Joanny", "Jocelyn", "Jodi", "Jodie",
  "Joelle", "Johanna", "Jolie", "Jordyn", "Josefa", "Josefina", "Josephine", "Josiane", "Josianne", "Josie", "Joy",
  "Joyce", "Juana", "Juanita", "Judith", "Judy", "Julia", "Juliana", "Julianne", "Julie", "Juliet", "June", "Justina",
  "Justine", "Kaci", "Kacie", "Kaela", "Kaelyn", "Kaia", "Kailee", "Kailey", "Kailyn", "Kaitlin", "Kaitlyn", "Kaleigh",
  "Kaley", "Kali", "Kallie", "Kamille", "Kamryn", "Kara", "Karelle", "Karen", "Kari", "Kariane", "Karianne", "Karina",
  "Karine", "Karla", "Karlee", "Karley", "Karli", "Karlie", "Karolann", "Kasandra", "Kassandra", "Katarina", "Kate",
  "Katelin", "Katelyn", "Katelynn", "Katharina", "Katherine", "Katheryn", "Kathleen", "Kathlyn", "Kathryn", "Kathryne",
  "Kathy", "Katie", "Katlyn", "Katlynn", "Katrina", "Katrine", "Kattie", "Kay", "Kaycee", "Kayla", "Kaylah", "Kaylee",
  "Kayleigh", "Kayley", "Kayli", "Kaylie", "Kaylin", "Keara", "Keeley", "Keely", "Keira", "Kelley", "Kelli", "Kellie",
  "Kelly", "Kelsi", "Kelsie", "Kendra", "Kenna", "Kennedi", "Kenya", "Kiana", "Kianna", "Kiara", "Kiarra", "Kiera",
  "Kiley", "Kim", "Kimberly", "Kira", "Kirsten", "Kirstin", "Kitty", "Krista", "Kristen", "Kristi", "Kristie",
  "Kristin", "Kristina", "Kristine", "Kristy", "Krystal", "Krystel", "Krystina", "Kyla", "Kylee", "Kyleigh", "Kylie",
  "Kyra", "Lacey", "Lacy", "Laila", "Laisha", "Lana", "Laney", "Larissa", "Latoya", "Laura", "Laurel", "Lauren",
  "Lauretta", "Lauriane", "Laurianne", "Laurie", "Laurine", "Laury", "Lauryn", "Lavada", "Laverna", "Laverne", "Lavina",
  "Lavinia", "Lavonne", "Layla", "Lea", "Leah", "Leann", "Leanna", "Leanne", "Leatha", "Leda", "Leigh", "Leila",
  "Leilani", "Lela", "Lelah", "Lelia", "Lempi", "Lena", "Lenna", "Lenora", "Lenore", "Leola", "Leona", "Leonie",
  "Leonor", "Leonora", "Leora", "Lera", "Lesley", "Leslie", "Lesly", "Lessie", "Leta", "Letha", "Leticia", "Letitia",
  "Lexi", "Lexie", "Lexus", "Lia", "Liana", "Libbie", "Libby", "Lila", "Lilian", "Liliana", "Liliane", "Lilla",
  "Lillian", "Lilliana", "Lillie", "Lilly", "Lily", "Lilyan", "Lina", "Linda", "Lindsay", "Lindsey", "Linnea", "Lisa",
  "Lisette", "Litzy", "Liza", "Lizeth", "Lizzie", "Lois", "Lola", "Lolita", "Loma", "Lora", "Loraine", "Lorena",
  "Lorene", "Lorenza", "Loretta", "Lori", "Lorine", "Lorna", "Lorraine", "Lottie", "Louisa", "Louise", "Lourdes",
  "Louvenia", "Loyce", "Lucia", "Lucie", "Lucienne", "Lucile", "Lucille", "Lucinda", "Lucy", "Ludie", "Luella", "Luisa",
  "Lula", "Lulu", "Luna", "Lura", "Lurline", "Luz", "Lyda", "Lydia", "Lyla", "Lynda", "Lynette", "Lynn", "Lynne",
  "Lyric", "Lysanne", "Mabel", "Mabelle", "Mable", "Macey", "Maci", "Macie", "Mackenzie", "Macy", "Madaline", "Madalyn",
  "Maddison", "Madeline", "Madelyn", "Madelynn", "Madge", "Madie", "Madilyn", "Madisen", "Madison", "Madisyn",
  "Madonna", "Madyson", "Mae", "Maegan", "Maeve", "Mafalda", "Magali", "Magdalen", "Magdalena", "Maggie", "Magnolia",
  "Maia", "Maida", "Maiya", "Makayla", "Makenna", "Makenzie", "Malika", "Malinda", "Mallie", "Mallory", "Malvina",
  "Mamie", "Mandy", "Manuela", "Mara", "Marcelina", "Marcella", "Marcelle", "Marcia", "Margaret", "Margarete",
  "Margarett", "Margaretta", "Margarette", "Margarita", "Marge", "Margie", "Margot", "Margret", "Marguerite", "Maria",
  "Mariah", "Mariam", "Marian", "Mariana", "Mariane", "Marianna", "Marianne", "Maribel", "Marie", "Mariela", "Marielle",
  "Marietta", "Marilie", "Marilou", "Marilyn", "Marilyne", "Marina", "Marisa", "Marisol", "Maritza", "Marjolaine",
  "Marjorie", "Marjory", "Marlee", "Marlen", "Marlene", "Marsha", "Marta", "Martha", "Martina", "Martine", "Mary",
  "Maryam", "Maryann", "Maryjane", "Maryse", "Mathilde", "Matilda", "Matilde", "Mattie", "Maud", "Maude", "Maudie",
  "Maureen", "Maurine", "Mavis", "Maxine", "May", "Maya", "Maybell", "Maybelle", "Maye", "Maymie", "Mayra", "Mazie",
  "Mckayla", "Mckenna", "Mckenzie", "Meagan", "Meaghan", "Meda", "Megan", "Megane", "Meggie", "Meghan", "Melanie",
  "Melany", "Melba", "Melinda", "Melisa", "Melissa", "Mellie", "Melody", "Melvina", "Melyna", "Melyssa", "Mercedes",
  "Meredith", "Mertie", "Meta", "Mia", "Micaela", "Michaela", "Michele", "Michelle", "Mikayla", "Mildred", "Millie",
  "Mindy", "Minerva", "Minnie", "Miracle", "Miranda", "Mireille", "Mireya", "Miriam", "Missouri", "Misty", "Mittie",
  "Modesta", "Mollie", "Molly", "Mona", "Monica", "Monique", "Monserrat", "Moriah", "Mozelle", "Muriel", "Mya", "Myah",
  "Mylene", "Myra", "Myriam", "Myrna", "Myrtice", "Myrtie", "Myrtis", "Myrtle", "Nadia", "Nadine", "Nancy", "Nannie",
  "Naomi", "Naomie", "Natalia", "Natalie", "Natasha", "Nayeli", "Nedra", "Neha", "Nelda", "Nella", "Nelle", "Nellie",
  "Neoma", "Nettie", "Neva", "Nia", "Nichole", "Nicole", "Nicolette", "Nikki", "Nina", "Noelia", "Noemi", "Noemie",
  "Noemy", "Nola", "Nona", "Nora", "Norene", "Norma", "Novella", "Nya", "Nyah", "Nyasia", "Oceane", "Octavia", "Odessa",
  "Ofelia", "Ola", "Oleta", "Olga", "Olive", "Olivia", "Ona", "Opal", "Ophelia", "Ora", "Orpha", "Otilia", "Ottilie",
  "Ozella", "Paige", "Palma", "Pam", "Pamela", "Pansy", "Pascale", "Patience", "Patricia", "Patsy", "Patti", "Pattie",
  "Patty", "Paula", "Paulette", "Pauline", "Pearl", "Pearlie", "Pearline", "Peggie", "Peggy", "Penelope", "Penny",
  "Petra", "Phoebe", "Phyllis", "Pinkie", "Piper", "Polly", "Precious", "Princess", "Priscilla", "Prudence", "Queen",
  "Queenie", "Rachael", "Rachel", "Rachelle", "Rae", "Raegan", "Rafaela", "Raina", "Ramona", "Randi", "Raphaelle",
  "Raquel", "Raven", "Reanna", "Reba", "Rebeca", "Rebecca", "Rebeka", "Rebekah", "Regina", "Reina", "Renee", "Ressie",
  "Reta", "Retha", "Retta", "Reva", "Reyna", "Rhea", "Rhianna", "Rhiannon", "Rhoda", "Rhonda", "Rita", "Roberta",
  "Robyn", "Rochelle", "Rocio", "Rosa", "Rosalee", "Rosalia", "Rosalie", "Rosalind", "Rosalinda", "Rosalyn", "Rosamond",
  "Rosanna", "Rosario", "Rose", "Rosella", "Roselyn", "Rosemarie", "Rosemary", "Rosetta", "Rosie", "Rosina", "Roslyn",
  "Rossie", "Rowena", "Roxane", "Roxanne", "Rozella", "Rubie", "Ruby", "Rubye", "Ruth", "Ruthe", "Ruthie", "Rylee",
  "Ryleigh", "Sabina", "Sabrina", "Sabryna", "Sadie", "Sadye", "Saige", "Sallie", "Sally", "Salma", "Samanta",
  "Samantha", "Samara", "Sandra", "Sandrine", "Sandy", "Santa", "Santina", "Sara", "Sarah", "Sarai", "Sarina", "Sasha",
  "Savanah", "Savanna", "Savannah", "Scarlett", "Selena", "Selina", "Serena", "Serenity", "Shaina", "Shakira", "Shana",
  "Shanel", "Shanelle", "Shania", "Shanie", "Shaniya", "Shanna", "Shannon", "Shanny", "Shany", "Shari", "Sharon",
  "Shawna", "Shaylee", "Shayna", "Sheila", "Shelia", "Shelley", "Shelly", "Sheri", "Sherri", "Sherry", "Sheryl",
  "Shirley", "Shyann", "Shyanne", "Sibyl", "Sienna", "Sierra", "Sigrid", "Silvia", "Simone", "Sister", "Skyla", "Sofia",
  "Soledad", "Sonia", "Sonja", "Sonya", "Sophia", "Sophie", "Stacey", "Stacy", "Stefanie", "Stella", "Stephania",
  "Stephanie", "Stephany", "Sue", "Summer", "Susan", "Susana", "Susanna", "Susie", "Suzanne", "Syble", "Sydnee",
  "Sydney", "Sydni", "Sydnie", "Sylvia", "Tabitha", "Talia", "Tamara", "Tami", "Tamia", "Tammy", "Tania", "Tanya",
  "Tara", "Taryn", "Tasha", "Tatum", "Tatyana", "Taya", "Teresa", "Teri", "Terri", "Tess", "Tessie", "Thalia", "Thea",
  "Thelma", "Theodora", "Theresa", "Therese", "Theresia", "Thora", "Tia", "Tiana", "Tianna", "Tiara", "Tierra",
  "Tiffany", "Tina", "Tomasa", "Toni", "Tonya", "Tracey", "Traci", "Tracy", "Tressa", "Tressie", "Treva", "Tricia",
  "Trinity", "Trisha", "Trudie", "Trycia", "Twila", "Tyra", "Una", "Ursula", "Vada", "Valentina", "Valerie", "Vallie",
  "Vanessa", "Veda", "Velda", "Vella", "Velma", "Velva", "Vena", "Vera", "Verda", "Verdie", "Vergie", "Verla", "Verlie",
  "Verna", "Vernice", "Verona", "Veronica", "Vesta", "Vicenta", "Vicki", "Vickie", "Vicky", "Victoria", "Vida", "Vilma",
  "Vincenza", "Viola", "Violet", "Violette", "Virgie", "Virginia", "Virginie", "Vita", "Viva", "Vivian", "Viviane",
  "Vivianne", "Vivien", "Vivienne", "Wanda", "Wava", "Wendy", "Whitney", "Wilhelmine", "Willa", "Willow", "Wilma",
  "Winifred", "Winnifred", "Winona", "Yadira", "Yasmeen", "Yasmin", "Yasmine", "Yazmin", "Yesenia", "Yessenia",
  "Yolanda", "Yoshiko", "Yvette", "Yvonne", "Zaria", "Zelda", "Zella", "Zelma", "Zena", "Zetta", "Zita", "Zoe", "Zoey",
  "Zoie", "Zoila", "Zola", "Zora", "Zula", "Addison", "Adell", "Adrien", "Alejandrin", "Alexie", "Alexis", "Alexys",
  "Ali", "Alva", "Alvis", "Amani", "Amari", "Angel", "Ara", "Arden", "Ari", "Ariel", "Arlie", "Armani", "Asa", "Ashton",
  "Aubrey", "Audie", "August", "Austyn", "Avery", "Baby", "Bailey", "Bell", "Berry", "Bethel", "Blair", "Brook",
  "Brown", "Burdette", "Burnice", "Cali", "Carey", "Carroll", "Cary", "Casey", "Chandler", "Charley", "Chesley",
  "Clair", "Claudie", "Clemmie", "Cleo", "Cordie", "Coty", "Cruz", "Dakota", "Dallas", "Dannie", "Darby", "Darian",
  "Dee", "Dell", "Delta", "Demetris", "Devan", "Devon", "Devyn", "Dominique", "Dorian", "Dusty", "Eden", "Elisha",
  "Emery", "Emmanuelle", "Emory", "Estel", "Florida", "Floy", "Francis", "Frankie", "Garnet", "Garnett", "Germaine",
  "Golden", "Guadalupe", "Hadley", "Harley", "Hassie", "Haven", "Hazle", "Hollis", "Ira", "Ivory", "Jacky", "Jaden",
  "Jadyn", "Jaeden", "Jaiden", "Jalyn", "Jamey", "Jamie", "Jammie", "Jan", "Jaycee", "Jaylan", "Jaylin", "Jayme",
  "Jennings", "Jensen", "Jess", "Jessie", "Jessy", "Joany", "Jody", "Johnnie", "Jordan", "Jordane", "Jude", "Jules",
  "Justice", "Kacey", "Karson", "Kasey", "Kaya", "Kayden", "Kendall", "Kennedy", "Kenyatta", "Kerry", "Kris",
  "Kristian", "Lane", "Larue", "Lavern", "Lavon", "Layne", "Lee", "Lennie", "Leone", "Linnie", "London", "Lonie",
  "Loren", "Lou", "Loy", "Loyal", "Lue", "Lupe", "Marion", "Marley", "Marlin", "Maxie", "Maximillia", "Merl", "Merle",
  "Merlin", "Merritt", "Michale", "Michel", "Milan", "Miller", "Mina", "Monroe", "Monserrate", "Montana", "Morgan",
  "Mossie", "Mozell", "Murl", "Murphy", "Myrl", "Nakia", "Nicola", "Nikita", "Nova", "Ocie", "Oda", "Odie", "Ollie",
  "Oma", "Onie", "Orie", "Ova", "Paris", "Pat", "Paxton", "Payton", "Peyton", "Pink", "Presley", "Providenci", "Quinn",
  "Raleigh", "Reagan", "Reese", "Regan", "Reilly", "Rickie", "Riley", "River", "Robbie", "Robin", "Roma", "Romaine",
  "Rowan", "Royal", "Ryann", "Ryley", "Sage", "Sammie", "Sammy", "Schuyler", "Shanon", "Shayne", "Shea", "Sheridan",
  "Sidney", "Sincere", "Skye", "Skylar", "Stevie", "Sunny", "Taylor", "Teagan", "Telly", "Terry", "Tommie", "Torey",
  "Toy", "Tristin", "Unique", "Urban", "Valentine", "Van", "Vernie", "Zion", "Aaron", "Abdiel", "Abdul", "Abdullah",
  "Abe", "Abel", "Abelardo", "Abner", "Abraham", "Adalberto", "Adam", "Adan", "Adelbert", "Aditya", "Adolf", "Adolfo",
  "Adolph", "Adolphus", "Adonis", "Adrain", "Adrian", "Adriel", "Agustin", "Ahmad", "Ahmed", "Aidan", "Aiden", "Akeem",
  "Al", "Alan", "Albert", "Alberto", "Albin", "Alden", "Alec", "Alejandro", "Alek", "Alessandro", "Alex", "Alexander",
  "Alexandre", "Alexandro", "Alexzander", "Alf", "Alfonso", "Alfonzo", "Alford", "Alfred", "Alfredo", "Allan", "Allen",
  "Alonzo", "Alphonso", "Alton", "Alvah", "Alvin", "Ambrose", "Americo", "Amir", "Amos", "Anastacio", "Anderson",
  "Andre", "Andres", "Andrew", "Andy", "Angelo", "Angus", "Anibal", "Ansel", "Anthony", "Antone", "Antonio", "Antwan",
  "Antwon", "Arch", "Archibald", "Archie", "Aric", "Arjun", "Arlo", "Armand", "Armando", "Arnaldo", "Arne", "Arno",
  "Arnold", "Arnoldo", "Arnulfo", "Aron", "Art", "Arthur", "Arturo", "Arvel", "Arvid", "Augustine", "Augustus",
  "Aurelio", "Austen", "Austin", "Axel", "Ayden", "Barney", "Baron", "Barrett", "Barry", "Bart", "Bartholome", "Barton",
  "Beau", "Ben", "Benedict", "Benjamin", "Bennett", "Bennie", "Benny", "Benton", "Bernard", "Bernardo", "Bernhard",
  "Bernie", "Bert", "Bertram", "Bertrand", "Bill", "Billy", "Blaise", "Blake", "Blaze", "Bo", "Bob", "Bobby", "Boris",
  "Boyd", "Brad", "Braden", "Bradford", "Bradley", "Bradly", "Brady", "Braeden", "Brain", "Brando", "Brandon", "Brandt",
  "Brandyn", "Brannon", "Branson", "Brant", "Braulio", "Braxton", "Brayan", "Brendan", "Brenden", "Brendon", "Brennan",
  "Brennon", "Brent", "Bret", "Brett", "Brian", "Brice", "Brock", "Broderick", "Brody", "Brooks", "Bruce", "Bryan",
  "Bryant", "Bryce", "Brycen", "Bryon", "Buck", "Bud", "Buddy", "Buford", "Burley", "Buster", "Byron", "Cade", "Caden",
  "Caesar", "Cale", "Caleb", "Calvin", "Camden", "Cameron", "Camren", "Camron", "Candelario", "Candido", "Carl",
  "Carleton", "Carlo", "Carlos", "Carlton", "Carmelo", "Carmine", "Carson", "Carter", "Casimer", "Casimir", "Casper",
  "Ceasar", "Cecil", "Cedric", "Cedrick", "Celestino", "Cesar", "Chad", "Chadd", "Chadrick", "Chaim", "Chance",
  "Charles", "Charlie", "Chase", "Chauncey", "Chaz", "Chester", "Chet", "Chris", "Christ", "Christian", "Christop",
  "Christophe", "Christopher", "Cicero", "Clarence", "Clark", "Claud", "Claude", "Clay", "Clayton", "Clemens",
  "Clement", "Cletus", "Cleve", "Cleveland", "Clifford", "Clifton", "Clint", "Clinton", "Clovis", "Cloyd", "Clyde",
  "Coby", "Cody", "Colby", "Cole", "Coleman", "Colin", "Collin", "Colt", "Colten", "Colton", "Columbus", "Conner",
  "Connor", "Conor", "Conrad", "Constantin", "Cooper", "Corbin", "Cordell", "Corey", "Cornelius", "Cornell", "Cortez",
  "Cory", "Coy", "Craig", "Crawford", "Cristian", "Cristobal", "Cristopher", "Cullen", "Curt", "Curtis", "Cyril",
  "Cyrus", "D'angelo", "Dale", "Dallin", "Dalton", "Dameon", "Damian", "Damien", "Damion", "Damon", "Dan", "Dandre",
  "Dane", "Dangelo", "Danial", "Daniel", "Danny", "Dante", "Daren", "Darien", "Darin", "Dario", "Darion", "Darius",
  "Darnell", "Daron", "Darrel", "Darrell", "Darren", "Darrick", "Darrin", "Darrion", "Darron", "Darryl", "Darwin",
  "Daryl", "Dashawn", "Dave", "David", "Davin", "Davion", "Davon", "Davonte", "Dawson", "Dax", "Dayne", "Dayton",
  "Dean", "Deangelo", "Declan", "Dedric", "Dedrick", "Deion", "Dejon", "Dejuan", "Delbert", "Delmer", "Demarco",
  "Demarcus", "Demario", "Demetrius", "Demond", "Denis", "Dennis", "Deon", "Deondre", "Deontae", "Deonte", "Dereck",
  "Derek", "Derick", "Deron", "Derrick", "Deshaun", "Deshawn", "Desmond", "Destin", "Devante", "Deven", "Devin",
  "Devonte", "Dewayne", "Dewey", "Dewitt", "Dexter", "Diego", "Dillan", "Dillon", "Dimitri", "Dino", "Dion", "Dock",
  "Domenic", "Domenick", "Domenico", "Domingo", "Dominic", "Dominick", "Don", "Donald", "Donato", "Donavon", "Donnell",
  "Donnie", "Donny", "Doug", "Douglas", "Doyle", "Drake", "Drew", "Duane", "Dudley", "Duncan", "Durward", "Dustin",
  "Dwayne", "Dwight", "Dylan", "Earl", "Earnest", "Easton", "Ed", "Edd", "Eddie", "Edgar", "Edgardo", "Edison",
  "Edmond", "Edmund", "Eduardo", "Edward", "Edwardo", "Edwin", "Efrain", "Efren", "Einar", "Eino", "Eladio", "Elbert",
  "Eldon", "Eldred", "Eldridge", "Eleazar", "Eli", "Elian", "Elias", "Eliezer", "Elijah", "Eliseo", "Elliot", "Elliott",
  "Ellis", "Ellsworth", "Elmer", "Elmo", "Elmore", "Eloy", "Elroy", "Elton", "Elvis", "Elwin", "Elwyn", "Emanuel",
  "Emerson", "Emil", "Emile", "Emiliano", "Emilio", "Emmanuel", "Emmet", "Emmett", "Emmitt", "Enoch", "Enos", "Enrico",
  "Enrique", "Ephraim", "Eriberto", "Eric", "Erich", "Erick", "Erik", "Erling", "Ernest", "Ernesto", "Ernie", "Ervin",
  "Erwin", "Esteban", "Estevan", "Ethan", "Eugene", "Eusebio", "Evan", "Evans", "Everardo", "Everett", "Everette",
  "Evert", "Ewald", "Ewell", "Ezekiel", "Ezequiel", "Ezra", "Fabian", "Faustino", "Fausto", "Favian", "Federico",
  "Felipe", "Felix", "Felton", "Fermin", "Fernando", "Fidel", "Filiberto", "Finn", "Flavio", "Fletcher", "Florencio",
  "Florian", "Floyd", "Ford", "Forest", "Forrest", "Foster", "Francesco", "Francisco", "Franco", "Frank", "Franklin",
  "Franz", "Fred", "Freddie", "Freddy", "Frederic", "Frederick", "Frederik", "Fredrick", "Fredy", "Freeman",
  "Friedrich", "Fritz", "Furman", "Gabe", "Gabriel", "Gaetano", "Gage", "Gardner", "Garett", "Garfield", "Garland",
  "Garret", "Garrett", "Garrick", "Garrison", "Garry", "Garth", "Gary", "Gaston", "Gavin", "Gene", "General", "Gennaro",
  "Geo", "Geoffrey", "George", "Geovanni", "Geovanny", "Geovany", "Gerald", "Gerard", "Gerardo", "Gerhard", "German",
  "Gerry", "Gerson", "Gianni", "Gideon", "Gilbert", "Gilberto", "Giles", "Gino", "Giovani", "Giovanni", "Giovanny",
  "Giuseppe", "Glen", "Glenn", "Godfrey", "Gonzalo", "Gordon", "Grady", "Graham", "Grant", "Granville", "Grayson",
  "Green", "Greg", "Gregg", "Gregorio", "Gregory", "Greyson", "Griffin", "Grover", "Guido", "Guillermo", "Guiseppe",
  "Gunnar", "Gunner", "Gus", "Gust", "Gustave", "Gustavo", "Guy", "Hal", "Hank", "Hans", "Hardy", "Harmon", "Harold",
  "Harrison", "Harry", "Harvey", "Haskell", "Hassan", "Hayden", "Heath", "Heber", "Hector", "Helmer", "Henderson",
  "Henri", "Henry", "Herbert", "Herman", "Hermann", "Herminio", "Hershel", "Hilario", "Hilbert", "Hillard", "Hilton",
  "Hipolito", "Hiram", "Hobart", "Holden", "Homer", "Horace", "Horacio", "Hosea", "Houston", "Howard", "Howell", "Hoyt",
  "Hubert", "Hudson", "Hugh", "Hugo", "Humberto", "Hunter", "Hyman", "Ian", "Ibrahim", "Ignacio", "Ignatius", "Ike",
  "Immanuel", "Irvin", "Irving", "Irwin", "Isaac", "Isac", "Isadore", "Isai", "Isaiah", "Isaias", "Isidro", "Ismael",
  "Isom", "Israel", "Issac", "Ivan", "Izaiah", "Jabari", "Jace", "Jacinto", "Jack", "Jackson", "Jacob", "Jacques",
  "Jadon", "Jaime", "Jairo", "Jake", "Jakob", "Jaleel", "Jalen", "Jalon", "Jamaal", "Jamal", "Jamar", "Jamarcus",
  "Jamel", "James", "Jameson", "Jamil", "Jamir", "Jamison", "Janick", "Jaquan", "Jared", "Jaren", "Jarod", "Jaron",
  "Jarred", "Jarrell", "Jarret", "Jarrett", "Jarrod", "Jarvis", "Jasen", "Jason", "Jasper", "Javier", "Javon",
  "Javonte", "Jay", "Jayce", "Jayden", "Jaydon", "Jaylen", "Jaylon", "Jayson", "Jed", "Jedediah", "Jedidiah", "Jeff",
  "Jefferey", "Jeffery", "Jeffrey", "Jeffry", "Jerad", "Jerald", "Jeramie", "Jeramy", "Jerel", "Jeremiah", "Jeremie",
  "Jeremy", "Jermain", "Jermaine", "Jermey", "Jerod", "Jerome", "Jeromy", "Jerrell", "Jerrod", "Jerrold", "Jerry",
  "Jesse", "Jesus", "Jett", "Jevon", "Jim", "Jimmie", "Jimmy", "Joaquin", "Joe", "Joel", "Joesph", "Joey", "Johan",
  "Johann", "Johathan", "John", "Johnathan", "Johnathon", "Johnny", "Johnpaul", "Johnson", "Jon", "Jonas", "Jonatan",
  "Jonathan", "Jonathon", "Jordi", "Jordon", "Jordy", "Jorge", "Jose", "Joseph", "Josh", "Joshua", "Joshuah", "Josiah",
  "Josue", "Jovan", "Jovani", "Jovanny", "Jovany", "Juan", "Judah", "Judd", "Judge", "Judson", "Julian", "Julien",
  "Julio", "Julius", "Junior", "Junius", "Justen", "Justin", "Juston", "Justus", "Justyn", "Juvenal", "Juwan", "Kade",
  "Kaden", "Kadin", "Kale", "Kaleb", "Kameron", "Kamren", "Kamron", "Kane", "Kareem", "Karl", "Kavon", "Keagan",
  "Keanu", "Keaton", "Keegan", "Keenan", "Keith", "Kellen", "Kelton", "Kelvin", "Ken", "Kendrick", "Kenneth", "Kennith",
  "Kenny", "Kent", "Kenton", "Kenyon", "Keon", "Keshaun", "Keshawn", "Keven", "Kevin", "Kevon", "Keyon", "Keyshawn",
  "Khalid", "Khalil", "Kian", "Kiel", "Kieran", "King", "Kip", "Kirk", "Kobe", "Koby", "Kody", "Kolby", "Kole",
  "Korbin", "Korey", "Kory", "Kraig", "Kristofer", "Kristoffer", "Kristopher", "Kurt", "Kurtis", "Kyle", "Kyler",
  "Ladarius", "Lafayette", "Lamar", "Lambert", "Lamont", "Lance", "Landen", "Laron", "Larry", "Laurence", "Lawrence",
  "Lawson", "Lazaro", "Leif", "Leland", "Lemuel", "Lenny", "Leo", "Leon", "Leonard", "Leonardo", "Leonel", "Leopold",
  "Leopoldo", "Leroy", "Lester", "Levi", "Lew", "Lewis", "Liam", "Lincoln", "Linwood", "Lionel", "Lisandro",
  "Llewellyn", "Lloyd", "Logan", "Lon", "Lonnie", "Lonny", "Lonzo", "Lorenz", "Lorenzo", "Louie", "Louis", "Lowell",
  "Lucas", "Luciano", "Lucio", "Lucious", "Lucius", "Ludwig", "Luigi", "Luis", "Lukas", "Luke", "Luther", "Lyle", "Mac",
  "Mack", "Magnus", "Major", "Malachi", "Malcolm", "Manley", "Manuel", "Marc", "Marcel", "Marcelino", "Marcellus",
  "Marcelo", "Marco", "Marcos", "Marcus", "Mariano", "Mario", "Mark", "Markus", "Marlon", "Marques", "Marquis",
  "Marquise", "Marshall", "Martin", "Marty", "Marvin", "Mason", "Mateo", "Mathew", "Mathias", "Matt", "Matteo",
  "Matthew", "Maurice", "Mauricio", "Maverick", "Max", "Maxime", "Maximilian", "Maximillian", "Maximo", "Maximus",
  "Maxwell", "Maynard", "Mekhi", "Melvin", "Mervin", "Micah", "Michael", "Micheal", "Miguel", "Mike", "Mikel", "Miles",
  "Milford", "Milo", "Milton", "Misael", "Mitchel", "Mitchell", "Modesto", "Mohamed", "Mohammad", "Mohammed", "Moises",
  "Monte", "Monty", "Morris", "Mortimer", "Morton", "Mose", "Moses", "Moshe", "Muhammad", "Murray", "Mustafa", "Myles",
  "Myron", "Name", "Napoleon", "Narciso", "Nash", "Nasir", "Nat", "Nathan", "Nathanael", "Nathanial", "Nathaniel",
  "Nathen", "Neal", "Ned", "Neil", "Nels", "Nelson", "Nestor", "Newell", "Newton", "Nicholas", "Nicholaus", "Nick",
  "Nicklaus", "Nickolas", "Nico", "Nicolas", "Nigel", "Nikko", "Niko", "Nikolas", "Nils", "Noah", "Noble", "Noe",
  "Noel", "Nolan", "Norbert", "Norberto", "Norman", "Norris", "Norval", "Norwood", "Obie", "Odell", "Okey", "Olaf",
  "Ole", "Olen", "Olin", "Oliver", "Omar", "Omari", "Omer", "Oral", "Oran", "Oren", "Orin", "Orion", "Orland",
  "Orlando", "Orlo", "Orrin", "Orval", "Orville", "Osbaldo", "Osborne", "Oscar", "Osvaldo", "Oswald", "Oswaldo", "Otha",
  "Otho", "Otis", "Ottis", "Otto", "Owen", "Pablo", "Paolo", "Parker", "Pasquale", "Patrick", "Paul", "Pedro",
  "Percival", "Percy", "Perry", "Pete", "Peter", "Phil", "Philip", "Phillip", "Pierce", "Pierre", "Pietro", "Porter",
  "Preston", "Price", "Prince", "Quentin", "Quincy", "Quinten", "Quinton", "Rafael", "Raheem", "Rahsaan", "Rahul",
  "Ralph", "Ramiro", "Ramon", "Randal", "Randall", "Randolph", "Randy", "Ransom", "Raoul", "Raphael", "Rashad",
  "Rashawn", "Rasheed", "Raul", "Ray", "Raymond", "Raymundo", "Reece", "Reed", "Reggie", "Reginald", "Reid", "Reinhold",
  "Remington", "Rene", "Reuben", "Rex", "Rey", "Reyes", "Reymundo", "Reynold", "Rhett", "Ricardo", "Richard", "Richie",
  "Richmond", "Rick", "Rickey", "Ricky", "Rico", "Rigoberto", "Robb", "Robert", "Roberto", "Rocky", "Rod", "Roderick",
  "Rodger", "Rodney", "Rodolfo", "Rodrick", "Rodrigo", "Roel", "Rogelio", "Roger", "Rogers", "Roland", "Rolando",
  "Rollin", "Roman", "Ron", "Ronald", "Ronaldo", "Ronnie", "Ronny", "Roosevelt", "Rory", "Roscoe", "Rosendo", "Ross",
  "Rowland", "Roy", "Royce", "Ruben", "Rudolph", "Rudy", "Rufus", "Rupert", "Russ", "Russel", "Russell", "Rusty",
  "Ryan", "Ryder", "Rylan", "Salvador", "Salvatore", "Sam", "Samir", "Samson", "Samuel", "Sanford", "Santiago",
  "Santino", "Santos", "Saul", "Savion", "Scot", "Scott", "Scottie", "Scotty", "Seamus", "Sean", "Sebastian", "Sedrick",
  "Selmer", "Sergio", "Seth", "Shad", "Shane", "Shaun", "Shawn", "Sheldon", "Shemar", "Sherman", "Sherwood", "Sid",
  "Sigmund", "Sigurd", "Silas", "Sim", "Simeon", "Simon", "Solon", "Sonny", "Spencer", "Stan", "Stanford", "Stanley",
  "Stanton", "Stefan", "Stephan", "Stephen", "Stephon", "Sterling", "Steve", "Steven", "Stewart", "Stone", "Stuart",
  "Sven", "Sylvan", "Sylvester", "Tad", "Talon", "Tanner", "Tate", "Taurean", "Tavares", "Ted", "Terence", "Terrance",
  "Terrell", "Terrence", "Terrill", "Tevin", "Thad", "Thaddeus", "Theo", "Theodore", "Theron", "Thomas", "Thurman",
  "Tillman", "Tim", "Timmothy", "Timmy", "Timothy", "Tito", "Titus", "Tobin", "Toby", "Tod", "Todd", "Tom", "Tomas",
  "Tommy", "Toney", "Tony", "Torrance", "Torrey", "Trace", "Travis", "Travon", "Tre", "Tremaine", "Tremayne", "Trent",
  "Trenton", "Trever", "Trevion", "Trevor", "Trey", "Tristian", "Triston", "Troy", "Trystan", "Turner", "Tyler",
  "Tyree", "Tyreek", "Tyrel", "Tyrell", "Tyrese", "Tyrique", "Tyrone", "Tyshawn", "Tyson", "Ubaldo", "Ulices", "Ulises",
  "Uriah", "Uriel", "Valentin", "Vance", "Vaughn", "Vern", "Verner", "Vernon", "Vicente", "Victor", "Vidal", "Vince",
  "Vincent", "Vincenzo", "Vinnie", "Virgil", "Vito", "Vladimir", "Wade", "Waino", "Waldo", "Walker", "Wallace",
  "Walter", "Walton", "Ward", "Warren", "Watson", "Waylon", "Wayne", "Webster", "Weldon", "Wellington", "Wendell",
  "Werner", "Wesley", "Westley", "Weston", "Wilber", "Wilbert", "Wilbur", "Wilburn", "Wiley", "Wilford", "Wilfred",
  "Wilfredo", "Wilfrid", "Wilhelm", "Will", "Willard", "William", "Willie", "Willis", "Willy", "Wilmer", "Wilson",
  "Wilton", "Winfield", "Winston", "Wm", "Woodrow", "Wyatt", "Wyman", "Xander", "Xavier", "Xzavier", "Zachariah",
  "Zachary", "Zachery", "Zack", "Zackary", "Zackery", "Zakary", "Zander", "Zane", "Zechariah", "Abbott", "Abernathy",
  "Abshire", "Adams", "Altenwerth", "Ankunding", "Armstrong", "Auer", "Aufderhar", "Bahringer", "Balistreri", "Barrows",
  "Bartell", "Bartoletti", "Bashirian", "Batz", "Bauch", "Baumbach", "Bayer", "Beahan", "Beatty", "Bechtelar", "Becker",
  "Bednar", "Beer", "Beier", "Berge", "Bergnaum", "Bergstrom", "Bernier", "Bins", "Blanda", "Blick", "Block", "Bode",
  "Boehm", "Bogan", "Bogisich", "Borer", "Bosco", "Botsford", "Boyer", "Boyle", "Bradtke", "Brakus", "Braun",
  "Breitenberg", "Brekke", "Bruen", "Buckridge", "Cartwright", "Cassin", "Champlin", "Christiansen", "Collier",
  "Collins", "Conn", "Connelly", "Conroy", "Considine", "Corkery", "Cormier", "Corwin", "Cremin", "Crist", "Crona",
  "Cronin", "Crooks", "Cruickshank", "Cummerata", "Cummings", "D'Amore", "Dach", "Dare", "Daugherty", "Davis", "Deckow",
  "Denesik", "Dibbert", "Dickens", "Dicki", "Dickinson", "Dietrich", "Donnelly", "Dooley", "DuBuque", "Durgan", "Ebert",
  "Effertz", "Emard", "Emmerich", "Erdman", "Ernser", "Fadel", "Fahey", "Farrell", "Feeney", "Feest", "Feil", "Ferry",
  "Fisher", "Flatley", "Frami", "Franecki", "Franey", "Friesen", "Fritsch", "Funk", "Gerhold", "Gerlach", "Gibson",
  "Gislason", "Gleason", "Gleichner", "Glover", "Goldner", "Goodwin", "Gorczany", "Gottlieb", "Goyette", "Greenfelder",
  "Greenholt", "Grimes", "Gulgowski", "Gusikowski", "Gutkowski", "Gutmann", "Haag", "Hackett", "Hagenes", "Hahn",
  "Halvorson", "Hamill", "Hammes", "Hand", "Hane", "Hansen", "Harber", "Harris", "Hartmann", "Hauck", "Hayes", "Heaney",
  "Heathcote", "Hegmann", "Heidenreich", "Heller", "Hermiston", "Herzog", "Hessel", "Hettinger", "Hickle", "Hilll",
  "Hills", "Hilpert", "Hintz", "Hirthe", "Hodkiewicz", "Hoeger", "Homenick", "Hoppe", "Howe", "Huel", "Huels", "Hyatt",
  "Jacobi", "Jacobs", "Jacobson", "Jakubowski", "Jaskolski", "Jast", "Jenkins", "Jerde", "Johns", "Johnston", "Jones",
  "Kassulke", "Kautzer", "Keebler", "Keeling", "Kemmer", "Kerluke", "Kertzmann", "Kessler", "Kiehn", "Kihn", "Kilback",
  "Kirlin", "Klein", "Kling", "Klocko", "Koch", "Koelpin", "Koepp", "Kohler", "Konopelski", "Koss", "Kovacek", "Kozey",
  "Krajcik", "Kreiger", "Kshlerin", "Kub", "Kuhic", "Kuhlman", "Kuhn", "Kulas", "Kunde", "Kunze", "Kuphal", "Kutch",
  "Kuvalis", "Labadie", "Lakin", "Lang", "Langosh", "Langworth", "Larkin", "Larson", "Leannon", "Lebsack", "Ledner",
  "Leffler", "Legros", "Lehner", "Lemke", "Lesch", "Leuschke", "Lind", "Lindgren", "Littel", "Little", "Lockman",
  "Lowe", "Lubowitz", "Lueilwitz", "Luettgen", "Lynch", "MacGyver", "Macejkovic", "Maggio", "Mann", "Mante", "Marks",
  "Marquardt", "Mayer", "Mayert", "McClure", "McCullough", "McDermott", "McGlynn", "McKenzie", "McLaughlin", "Medhurst",
  "Mertz", "Metz", "Mills", "Moen", "Mohr", "Monahan", "Moore", "Morar", "Morissette", "Mosciski", "Mraz", "Mueller",
  "Muller", "Murazik", "Nader", "Nienow", "Nikolaus", "Nitzsche", "O'Connell", "O'Conner", "O'Hara", "O'Keefe", "O'Kon",
  "O'Reilly", "Oberbrunner", "Okuneva", "Olson", "Ondricka", "Orn", "Ortiz", "Osinski", "Pacocha", "Padberg", "Pagac",
  "Parisian", "Paucek", "Pfannerstill", "Pfeffer", "Pollich", "Pouros", "Powlowski", "Predovic", "Prohaska", "Prosacco",
  "Purdy", "Quigley", "Quitzon", "Rath", "Ratke", "Rau", "Raynor", "Reichel", "Reichert", "Reinger", "Rempel", "Renner",
  "Reynolds", "Rice", "Rippin", "Ritchie", "Robel", "Roberts", "Rodriguez", "Rogahn", "Rohan", "Rolfson", "Romaguera",
  "Roob", "Rosenbaum", "Rowe", "Ruecker", "Runolfsdottir", "Runolfsson", "Runte", "Rutherford", "Satterfield", "Sauer",
  "Sawayn", "Schaden", "Schaefer", "Schamberger", "Schiller", "Schimmel", "Schinner", "Schmeler", "Schmidt", "Schmitt",
  "Schneider", "Schoen", "Schowalter", "Schroeder", "Schulist", "Schultz", "Schumm", "Schuppe", "Schuster", "Senger",
  "Shanahan", "Shields", "Simonis", "Sipes", "Skiles", "Smith", "Smitham", "Spinka", "Sporer", "Stamm", "Stark",
  "Stehr", "Steuber", "Stiedemann", "Stokes", "Stoltenberg", "Stracke", "Streich", "Stroman", "Strosin", "Swaniawski",
  "Swift", "Thiel", "Thompson", "Torp", "Torphy", "Towne", "Trantow", "Tremblay", "Treutel", "Tromp", "Turcotte",
  "Ullrich", "Upton", "Vandervort", "Veum", "Volkman", "Von", "VonRueden", "Waelchi", "Walsh", "Waters", "Watsica",
  "Weber", "Wehner", "Weimann", "Weissnat", "Welch", "West", "White", "Wiegand", "Wilderman", "Wilkinson", "Williamson",
  "Willms", "Windler", "Wintheiser", "Wisoky", "Wisozk", "Witting", "Wiza", "Wolf", "Wolff", "Wuckert", "Wunsch",
  "Yost", "Yundt", "Zboncak", "Zemlak", "Ziemann", "Zieme", "Zulauf",
]);
const city20WordsShares = new Weighted([
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8.085, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8.085, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 8.861, 1.776, 1.776, 1.776,
  1.776, 1.776, 8.861, 1.776, 1.776, 1.776, 1.776, 8.861, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 8.861, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 8.861, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 8.861, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 8.861, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776,
  1.776, 1.776, 1.776, 8.861, 1.776, 1.776, 8.861, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.776, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 8.201, 8.201, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  8.201, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 8.201, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 1.116, 8.201, 1.116, 8.201, 1.116, 1.116, 1.116, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116,
  8.201, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 8.201, 1.116, 1.116,
  1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 1.116, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
  7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085, 7.085,
]);
const city30Words = new Dictionary([
  "Abbott", "Abernathy", "Abshire", "Adams", "Altenwerth", "Anderson", "Ankunding", "Armstrong", "Auer", "Aufderhar",
  "Bahringer", "Bailey", "Balistreri", "Barrows", "Bartell", "Bartoletti", "Barton", "Bashirian", "Batz", "Bauch",
  "Baumbach", "Bayer", "Beahan", "Beatty", "Bechtelar", "Becker", "Bednar", "Beer", "Beier", "Berge", "Bergnaum",
  "Bergstrom", "Bernhard", "Bernier", "Bins", "Blanda", "Blick", "Block", "Bode", "Boehm", "Bogan", "Bogisich", "Borer",
  "Bosco", "Botsford", "Boyer", "Boyle", "Bradtke", "Brakus", "Braun", "Breitenberg", "Brekke", "Brown", "Bruen",
  "Buckridge", "Carroll", "Carter", "Cartwright", "Casper", "Cassin", "Champlin", "Christiansen", "Cole", "Collier",
  "Collins", "Conn", "Connelly", "Conroy", "Considine", "Corkery", "Cormier", "Corwin", "Cremin", "Crist", "Crona",
  "Cronin", "Crooks", "Cruickshank", "Cummerata", "Cummings", "D'Amore", "Dach", "Daniel", "Dare", "Daugherty", "Davis",
  "Deckow", "Denesik", "Dibbert", "Dickens", "Dicki", "Dickinson", "Dietrich", "Donnelly", "Dooley", "Douglas", "Doyle",
  "DuBuque", "Durgan", "Ebert", "Effertz", "Emard", "Emmerich", "Erdman", "Ernser", "Fadel", "Fahey", "Farrell", "Fay",
  "Feeney", "Feest", "Feil", "Ferry", "Fisher", "Flatley", "Frami", "Franecki", "Franey", "Friesen", "Fritsch", "Funk",
  "Gerhold", "Gerlach", "Gibson", "Gislason", "Gleason", "Gleichner", "Glover", "Goldner", "Goodwin", "Gorczany",
  "Gottlieb", "Goyette", "Grady", "Graham", "Grant", "Green", "Greenfelder", "Greenholt", "Grimes", "Gulgowski",
  "Gusikowski", "Gutkowski", "Gutmann", "Haag", "Hackett", "Hagenes", "Hahn", "Haley", "Halvorson", "Hamill", "Hammes",
  "Hand", "Hane", "Hansen", "Harber", "Harris", "Hartmann", "Harvey", "Hauck", "Hayes", "Heaney", "Heathcote",
  "Hegmann", "Heidenreich", "Heller", "Herman", "Hermann", "Hermiston", "Herzog", "Hessel", "Hettinger", "Hickle",
  "Hilll", "Hills", "Hilpert", "Hintz", "Hirthe", "Hodkiewicz", "Hoeger", "Homenick", "Hoppe", "Howe", "Howell",
  "Hudson", "Huel", "Huels", "Hyatt", "Jacobi", "Jacobs", "Jacobson", "Jakubowski", "Jaskolski", "Jast", "Jenkins",
  "Jerde", "Johns", "Johnson", "Johnston", "Jones", "Kassulke", "Kautzer", "Keebler", "Keeling", "Kemmer", "Kerluke",
  "Kertzmann", "Kessler", "Kiehn", "Kihn", "Kilback", "King", "Kirlin", "Klein", "Kling", "Klocko", "Koch", "Koelpin",
  "Koepp", "Kohler", "Konopelski", "Koss", "Kovacek", "Kozey", "Krajcik", "Kreiger", "Kris", "Kshlerin", "Kub", "Kuhic",
  "Kuhlman", "Kuhn", "Kulas", "Kunde", "Kunze", "Kuphal", "Kutch", "Kuvalis", "Labadie", "Lakin", "Lang", "Langosh",
  "Langworth", "Larkin", "Larson", "Leannon", "Lebsack", "Ledner", "Leffler", "Legros", "Lehner", "Lemke", "Lesch",
  "Leuschke", "Lind", "Lindgren", "Littel", "Little", "Lockman", "Lowe", "Lubowitz", "Lueilwitz", "Luettgen", "Lynch",
  "MacGyver", "Macejkovic", "Maggio", "Mann", "Mante", "Marks", "Marquardt", "Marvin", "Mayer", "Mayert", "McClure",
  "McCullough", "McDermott", "McGlynn", "McKenzie", "McLaughlin", "Medhurst", "Mertz", "Metz", "Miller", "Mills",
  "Mitchell", "Moen", "Mohr", "Monahan", "Moore", "Morar", "Morissette", "Mosciski", "Mraz", "Mueller", "Muller",
  "Murazik", "Murphy", "Murray", "Nader", "Nicolas", "Nienow", "Nikolaus", "Nitzsche", "Nolan", "O'Connell", "O'Conner",
  "O'Hara", "O'Keefe", "O'Kon", "O'Reilly", "Oberbrunner", "Okuneva", "Olson", "Ondricka", "Orn", "Ortiz", "Osinski",
  "Pacocha", "Padberg", "Pagac", "Parisian", "Parker", "Paucek", "Pfannerstill", "Pfeffer", "Pollich", "Pouros",
  "Powlowski", "Predovic", "Price", "Prohaska", "Prosacco", "Purdy", "Quigley", "Quitzon", "Rath", "Ratke", "Rau",
  "Raynor", "Reichel", "Reichert", "Reilly", "Reinger", "Rempel", "Renner", "Reynolds", "Rice", "Rippin", "Ritchie",
  "Robel", "Roberts", "Rodriguez", "Rogahn", "Rohan", "Rolfson", "Romaguera", "Roob", "Rosenbaum", "Rowe", "Ruecker",
  "Runolfsdottir", "Runolfsson", "Runte", "Russel", "Rutherford", "Ryan", "Sanford", "Satterfield", "Sauer", "Sawayn",
  "Schaden", "Schaefer", "Schamberger", "Schiller", "Schimmel", "Schinner", "Schmeler", "Schmidt", "Schmitt",
  "Schneider", "Schoen", "Schowalter", "Schroeder", "Schulist", "Schultz", "Schumm", "Schuppe", "Schuster", "Senger",
  "Shanahan", "Shields", "Simonis", "Sipes", "Skiles", "Smith", "Smitham", "Spencer", "Spinka", "Sporer", "Stamm",
  "Stanton", "Stark", "Stehr", "Steuber", "Stiedemann", "Stokes", "Stoltenberg", "Stracke", "Streich", "Stroman",
  "Strosin", "Swaniawski", "Swift", "Terry", "Thiel", "Thompson", "Tillman", "Torp", "Torphy", "Towne", "Toy",
  "Trantow", "Tremblay", "Treutel", "Tromp", "Turcotte", "Turner", "Ullrich", "Upton", "Vandervort", "Veum", "Volkman",
  "Von", "VonRueden", "Waelchi", "Walker", "Walsh", "Walter", "Ward", "Waters", "Watsica", "Weber", "Wehner", "Weimann",
  "Weissnat", "Welch", "West", "White", "Wiegand", "Wilderman", "Wilkinson", "Will", "Williamson", "Willms", "Windler",
  "Wintheiser", "Wisoky", "Wisozk", "Witting", "Wiza", "Wolf", "Wolff", "Wuckert", "Wunsch", "Wyman", "Yost", "Yundt",
  "Zboncak", "Zemlak", "Ziemann", "Zieme", "Zulauf",
]);
const cityPhrases = new Phrases(
  [
    [city00Words, " ", [city02Words, city02WordsShares], city03Words],
    [city00Words, " ", [city02Words, city02WordsShares]],
    [[city20Words, city20WordsShares], city03Words],
    [city30Words, "-", city30Words, city03Words],
  ],
  [0.25, 0.25, 0.48750000000000004, 0.0125],
);
const productName0Words = new Dictionary([
  "Awesome", "Bespoke", "Electronic", "Elegant", "Ergonomic", "Fantastic", "Fresh", "Frozen", "Generic", "Gorgeous",
  "Handcrafted", "Handmade", "Incredible", "Intelligent", "Licensed", "Luxurious", "Modern", "Oriental", "Practical",
  "Recycled", "Refined", "Rustic", "Sleek", "Small", "Soft", "Tasty", "Unbranded",
]);
const productName2Words = new Dictionary([
  "Aluminum", "Bamboo", "Bronze", "Ceramic", "Concrete", "Cotton", "Gold", "Granite", "Marble", "Metal", "Plastic",
  "Rubber", "Silk", "Steel", "Wooden",
]);
const productName4Words = new Dictionary([
  "Bacon", "Ball", "Bike", "Car", "Chair", "Cheese", "Chicken", "Chips", "Computer", "Fish", "Gloves", "Hat",
  "Keyboard", "Mouse", "Pants", "Pizza", "Salad", "Sausages", "Shirt", "Shoes", "Soap", "Table", "Towels", "Tuna",
]);

/** What one run holds: counts, keys of the draws, and the columns that rows look up in each other. */
class Run {
  readonly seed: number;
  readonly scale: number;
  readonly shard: Settings["shard"];
  /** Seconds since 1970-01-01. */
  readonly periodStart = 19723 * 86_400;
  /** The midnight after the last day. */
  readonly periodEnd = 20089 * 86_400;
  readonly warehouseStream: Stream;
  readonly warehouseRows: number;
  readonly articleStream: Stream;
  readonly articleRows: number;
  readonly shipmentStream: Stream;
  readonly shipmentRows: number;
  readonly shipmentMoments: Spread;
  readonly numberings: { readonly shipmentNumbering: Numbering; readonly positionNumbering: Numbering };
  readonly events: Record<string, EventStore> = {};
  #positionArticleCandidates: ReturnType<typeof loadPositionArticleCandidates> | undefined;
  #warehouses: ReturnType<typeof loadWarehouses> | undefined;

  constructor(settings: Settings) {
    const { seed, scale, shard } = settings;
    this.seed = seed;
    this.scale = scale;
    this.shard = shard;
    const { periodEnd } = this;
    const warehouseStream = new Stream(seed, "Warehouse");
    this.warehouseStream = warehouseStream;
    const warehouseRows = 4;
    this.warehouseRows = warehouseRows;
    const articleStream = new Stream(seed, "Article");
    this.articleStream = articleStream;
    const articleRows = scaledRows(60, scale);
    this.articleRows = articleRows;
    const shipmentStream = new Stream(seed, "Shipment");
    this.shipmentStream = shipmentStream;
    const shipmentRows = scaledRows(150, scale);
    this.shipmentRows = shipmentRows;
    const shipmentMoments = new Spread(19723, 20089, []);
    this.shipmentMoments = shipmentMoments;
    const numberings = {
      shipmentNumbering: new Numbering(bucketsIn(19723 * 86_400, periodEnd, 3600)),
      positionNumbering: new Numbering(bucketsIn(19723 * 86_400, periodEnd, 3600)),
    };
    this.numberings = numberings;
  }

  get positionArticleCandidates() {
    return (this.#positionArticleCandidates ??= loadPositionArticleCandidates(this));
  }

  get warehouses() {
    return (this.#warehouses ??= loadWarehouses(this));
  }

  get shipmentNumbering() {
    return this.numberings.shipmentNumbering;
  }

  get positionNumbering() {
    return this.numberings.positionNumbering;
  }

  get shipmentEvents() {
    return this.events.shipmentEvents!;
  }
}

/** The candidates of Position.article: drawn uniformly, without repeats by skipping what is taken. */
function loadPositionArticleCandidates(run: Run) {
  const { articleRows } = run;
  const list = new CandidateList(articleRows, 1);
  for (let article = 0; article < articleRows; article++) {
    list.add(article, 0, -Infinity, Infinity, 1);
  }

  return list.candidates();
}

/** The columns of Warehouse that other rows look up. */
function loadWarehouses(run: Run) {
  const { warehouseRows, warehouseStream } = run;
  const warehouseKey = new RowKey();
  const warehouseIdColumn = new Int32Array(warehouseRows);
  const cityColumn = [] as string[];
  for (let warehouse = 0; warehouse < warehouseRows; warehouse++) {
    warehouseKey.ofRoot(warehouseStream, warehouse);
    const warehouseId = 100 + (warehouse + 1);
    warehouseIdColumn[warehouse] = warehouseId;
    const city = cityPhrases.text(warehouseKey.bits(draw.Warehouse.city));
    cityColumn[warehouse] = city;
  }

  return { warehouseId: warehouseIdColumn, city: cityColumn };
}

/** Writes warehouse for a range of Warehouse rows. */
function writeWarehouses(run: Run, from: number, to: number, warehouseTable: RowWriter) {
  const { warehouseStream } = run;
  const warehouseKey = new RowKey();
  const dockPermutation = new Permutation(9, new Stream(run.seed, "Warehouse.dock#permutation"));
  for (let warehouse = from; warehouse < to; warehouse++) {
    warehouseKey.ofRoot(warehouseStream, warehouse);
    const dockIndex = dockPermutation.at(withinSpace(warehouse, 9, "Warehouse.dock"));
    const warehouseId = 100 + (warehouse + 1);
    warehouseTable.int(warehouseId);
    const dock = 1 + (dockIndex % 9);
    warehouseTable.int(dock);
    const city = cityPhrases.text(warehouseKey.bits(draw.Warehouse.city));
    warehouseTable.text(city);
    warehouseTable.endRow();
  }
}

/** Writes article for a range of Article rows. */
function writeArticles(run: Run, from: number, to: number, articleTable: RowWriter) {
  const { articleStream } = run;
  const articleKey = new RowKey();
  const barcodePermutation = new Permutation(10000000000, new Stream(run.seed, "Article.barcode#permutation"));
  const namePermutation = new Permutation(9720, new Stream(run.seed, "Article.name#permutation"));
  for (let article = from; article < to; article++) {
    articleKey.ofRoot(articleStream, article);
    const barcodeIndex = barcodePermutation.at(withinSpace(article, 10000000000, "Article.barcode"));
    const nameIndex = namePermutation.at(withinSpace(article, 9720, "Article.name"));
    const sku = wholeText(`ART-${String(article + 1).padStart(4, "0")}`, 10, "Article.sku");
    articleTable.text(sku);
    const barcode = barcodeIndex % 1000000;
    const articleBarcode = Math.floor(barcodeIndex / 1000000) % 10000;
    articleTable.beginText();
    articleTable.partText("20");
    articleTable.partPadded(barcode, 6);
    articleTable.partPadded(articleBarcode, 4);
    articleTable.endText();
    const name = nameIndex % 27;
    const articleName = Math.floor(nameIndex / 27) % 15;
    const name2 = Math.floor(nameIndex / 405) % 24;
    articleTable.beginText();
    articleTable.part(productName0Words, name);
    articleTable.partText(" ");
    articleTable.part(productName2Words, articleName);
    articleTable.partText(" ");
    articleTable.part(productName4Words, name2);
    articleTable.endText();
    articleTable.endRow();
  }
}

/** Counts the rows that follow time: how many are born in each bucket. */
function countShipments(run: Run, from: number, to: number) {
  const { shipmentStream, shipmentMoments, periodEnd, shipmentNumbering, positionNumbering } = run;
  const shipmentKey = new RowKey();
  const shipmentCountDraw = new ChildDraw(draw.Position.shipment_count);
  for (let shipment = from; shipment < to; shipment++) {
    shipmentKey.ofRoot(shipmentStream, shipment);
    shipmentCountDraw.under(shipmentKey);
    const shippedAt = shipmentMoments.moment(shipmentKey.unit53(draw.Shipment.moment));
    if (shippedAt >= periodEnd) continue;
    const bucket = bucketOf(shippedAt, 19723 * 86_400, 3600);
    shipmentNumbering.add(bucket, 1);
    const positionCount = 1 + below(shipmentCountDraw.bits(0), 5);
    positionNumbering.add(bucket, positionCount);
  }
}

/** Places the events in key order: a record each. */
function placeShipments(run: Run, from: number, to: number) {
  const { shipmentStream, shipmentMoments, periodEnd, shipmentNumbering, shipmentEvents, positionNumbering } = run;
  const shipmentKey = new RowKey();
  const shipmentCountDraw = new ChildDraw(draw.Position.shipment_count);
  for (let shipment = from; shipment < to; shipment++) {
    shipmentKey.ofRoot(shipmentStream, shipment);
    shipmentCountDraw.under(shipmentKey);
    const shippedAt = shipmentMoments.moment(shipmentKey.unit53(draw.Shipment.moment));
    if (shippedAt >= periodEnd) continue;
    const bucket = bucketOf(shippedAt, 19723 * 86_400, 3600);
    const shipmentNumber = shipmentNumbering.takeKeys(bucket, 1);
    const positionCount = 1 + below(shipmentCountDraw.bits(0), 5);
    const at2 = shipmentEvents.place(bucket);
    shipmentEvents.words[at2] = shipmentNumber;
    shipmentEvents.words[at2 + 1] = shipment;
    shipmentEvents.words[at2 + 2] = shippedAt;
    shipmentEvents.words[at2 + 3] = positionNumbering.takeKeys(bucket, positionCount);
  }
}

/** Writes shipment, position for a range of a slice of Shipment events, in key order. */
function writeShipments(
  run: Run,
  slice: Slice,
  from: number,
  to: number,
  shipmentTable: RowWriter,
  positionTable: RowWriter,
) {
  const { words } = slice;
  const { shipmentStream, positionArticleCandidates, warehouseRows, warehouses } = run;
  const shipmentKey = new RowKey();
  const shipmentCountDraw = new ChildDraw(draw.Position.shipment_count);
  const articleDraw = new ChildDraw(draw.Position.article);
  const articlePicker = new DistinctPicker(positionArticleCandidates);
  const quantityDraw = new ChildDraw(draw.Position.quantity);
  for (let row = from; row < to; row++) {
    const at = row * 4;
    const shipment = words[at + 1]!;
    const shippedAt = words[at + 2]!;
    const shipmentId = words[at]!;
    shipmentKey.ofRoot(shipmentStream, shipment);
    shipmentCountDraw.under(shipmentKey);
    articleDraw.under(shipmentKey);
    quantityDraw.under(shipmentKey);
    const shipmentShipmentId = keyUuid(shippedAt, shipmentId, shipmentKey.bits(draw.Shipment.shipment_id));
    const positionCount = 1 + below(shipmentCountDraw.bits(0), 5);
    let positionNumber = 0;
    articlePicker.begin();
    shipmentTable.text(shipmentShipmentId);
    shipmentTable.timestamp(shippedAt);
    const warehouse = candidateOf(
      uniformInt(shipmentKey.unit(draw.Shipment.warehouse), 0, warehouseRows - 1),
      "Shipment.warehouse: no candidate for the row drawn as number",
      shipment,
    );
    shipmentTable.int(100 + (warehouse + 1));
    const reference = wholeText(`${warehouses.city[warehouse]!}-${shipmentId}`, 20, "Shipment.reference");
    shipmentTable.text(reference);
    shipmentTable.endRow();
    for (let k = 0; k < positionCount; k++) {
      positionTable.text(shipmentShipmentId);
      positionNumber++;
      positionTable.int(positionNumber);
      const article = candidateOf(
        articlePicker.pick(articleDraw.unit(k), 0, 0),
        "Position.article: no candidate for a row below the Shipment drawn as number",
        shipment,
      );
      positionTable.text(cutText(`ART-${String(article + 1).padStart(4, "0")}`, 10));
      const quantity = 1 + below(quantityDraw.bits(k), 40);
      positionTable.int(quantity);
      positionTable.endRow();
    }
  }
}

/** The waves in order: each refers to rows of earlier ones only. */
const waves: readonly Wave<Run>[] = [
  {
    name: "warehouse",
    roots: (run) => run.warehouseRows,
    rows: { tables: ["warehouse"], numberings: [null], write: writeWarehouses, afterAll: false },
  },
  {
    name: "article",
    roots: (run) => run.articleRows,
    rows: { tables: ["article"], numberings: [null], write: writeArticles, afterAll: false },
  },
  {
    name: "shipment",
    roots: (run) => run.shipmentRows,
    numberings: ["shipmentNumbering", "positionNumbering"],
    count: countShipments,
    place: placeShipments,
    events: [
      {
        store: "shipmentEvents",
        numbering: "shipmentNumbering",
        width: 4,
        tables: ["shipment", "position"],
        numberings: ["shipmentNumbering", "positionNumbering"],
        write: writeShipments,
      },
    ],
  },
];

/** Starts a run: nothing is written until its `run` is called. */
export function start(settings: Settings): GeneratedRun {
  return startWaves(schema, settings, (wanted) => new Run(wanted), waves);
}

/** The rows of warehouse, in key order. */
export function warehouses(settings: Partial<Settings> = {}): Generator<Warehouse, void> {
  return rowsOf<Run, Warehouse>(schema, "warehouse", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of article, in key order. */
export function articles(settings: Partial<Settings> = {}): Generator<Article, void> {
  return rowsOf<Run, Article>(schema, "article", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of shipment, in key order. */
export function shipments(settings: Partial<Settings> = {}): Generator<Shipment, void> {
  return rowsOf<Run, Shipment>(schema, "shipment", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of position, in key order. */
export function positions(settings: Partial<Settings> = {}): Generator<Position, void> {
  return rowsOf<Run, Position>(schema, "position", settings, (wanted) => new Run(wanted), waves);
}

if (isProgram(import.meta.url)) await main(schema, start, process.argv.slice(2));

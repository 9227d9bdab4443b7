// Made by ecomc 0.1.0 from the schema cards (sha256 c8e45114aa6e387c), runtime 1. Edit the schema, not this file.
// The customers of a card company: 50,000 of them in five segments with exact shares.
//
// What it shows: `segments … exact` (15% of 50,000 is 7,500, not about 7,500), fields whose rule a segment replaces, so
// that age, limit, card and opening date belong together, values in steps, and mail addresses that never repeat.
//
// The transactions (about 30 million over the period) and the history of cards and limits are events in a customer's
// life. They come with lifecycles; until then a customer carries the final card and limit.
// Rows from 2023-07-01 to 2024-12-31.

import {
  CandidateList,
  Dictionary,
  type EventStore,
  type GeneratedRun,
  Normal,
  type Numbering,
  Phrases,
  Quota,
  RowKey,
  type RowWriter,
  type Settings,
  Stream,
  Truncated,
  type Wave,
  Weighted,
  below,
  candidateOf,
  hash32,
  isProgram,
  main,
  roundHalfAway,
  rowsOf,
  scaledRows,
  slugText,
  startWaves,
  stepIndex,
  tabulate,
  wholeText,
} from "ecomc/runtime";

/** A row of customers. */
export interface Customer {
  customer_id: string;
  first_name: string;
  last_name: string;
  email: string;
  age: number;
  state: string;
  city: string;
  employment_status: "Employed" | "Self-Employed" | "Unemployed" | "Retired";
  card_type: "Standard" | "Premium";
  /** Dollars, in steps of 1,000. */
  credit_limit: number;
  /** Two to five years before the end of the period. */
  account_open_date: Date;
  customer_segment: "High-Value Travelers" | "Stable Mid-Spenders" | "Budget-Conscious" | "Declining" | "New & Growing";
  /** How a declining customer declines; null for all others. */
  decline_type: "gradual" | "sudden" | null;
}

/** What a SQLite database is created with. */
const sqliteCreate = `-- Tables

CREATE TABLE customers (
  customer_id       CHAR(12) NOT NULL,
  first_name        VARCHAR(40) NOT NULL,
  last_name         VARCHAR(40) NOT NULL,
  email             VARCHAR(120) NOT NULL,
  age               INTEGER NOT NULL,
  state             CHAR(2) NOT NULL,
  city              VARCHAR(40) NOT NULL,
  employment_status TEXT NOT NULL,
  card_type         TEXT NOT NULL,
  credit_limit      INTEGER NOT NULL, -- Dollars, in steps of 1,000.
  account_open_date DATE NOT NULL, -- Two to five years before the end of the period.
  customer_segment  TEXT NOT NULL,
  decline_type      TEXT, -- How a declining customer declines; null for all others.
  CONSTRAINT pk_customers PRIMARY KEY (customer_id),
  CONSTRAINT uq_customers_email UNIQUE (email),
  CONSTRAINT ck_customers_employment_status CHECK (employment_status IN ('Employed', 'Self-Employed', 'Unemployed', 'Retired')),
  CONSTRAINT ck_customers_card_type CHECK (card_type IN ('Standard', 'Premium')),
  CONSTRAINT ck_customers_customer_segment CHECK (customer_segment IN ('High-Value Travelers', 'Stable Mid-Spenders', 'Budget-Conscious', 'Declining', 'New & Growing')),
  CONSTRAINT ck_customers_decline_type CHECK (decline_type IN ('gradual', 'sudden')),
  CONSTRAINT ck_customers_1 CHECK (age BETWEEN 22 AND 75),
  CONSTRAINT ck_customers_2 CHECK (credit_limit BETWEEN 5000 AND 50000),
  CONSTRAINT ck_customers_3 CHECK ((credit_limit % 1000 + 1000) % 1000 = 0),
  CONSTRAINT ck_customers_premium_cards_are_for_high_value_travelers CHECK (card_type = 'Standard' OR customer_segment = 'High-Value Travelers'),
  CONSTRAINT ck_customers_only_the_declining_decline CHECK ((NOT decline_type IS NULL) = (customer_segment = 'Declining')),
  CONSTRAINT ck_customers_6 CHECK (account_open_date BETWEEN '2020-01-01' AND '2022-12-31')
);
`;

/** What it is completed with when the rows are there. */
const sqliteFinish = `-- Indexes
CREATE INDEX ix_customers_customer_segment ON customers (customer_segment);
CREATE INDEX ix_customers_state_city ON customers (state, city);
`;

/** What the generator makes: the tables in load order. */
export const schema = {
  name: "cards",
  version: "0.1.0",
  abi: 1,
  hash: "c8e45114aa6e387c3cf584459da2cd68f11367e345c4c69cb88186569068bac1",
  seed: 42,
  tables: [
    {
      name: "customers",
      columns: [
        { name: "customer_id", kind: "char", nullable: false },
        { name: "first_name", kind: "text", nullable: false },
        { name: "last_name", kind: "text", nullable: false },
        { name: "email", kind: "text", nullable: false },
        { name: "age", kind: "int", nullable: false },
        { name: "state", kind: "char", nullable: false },
        { name: "city", kind: "text", nullable: false },
        { name: "employment_status", kind: "enum", nullable: false },
        { name: "card_type", kind: "enum", nullable: false },
        { name: "credit_limit", kind: "int", nullable: false },
        { name: "account_open_date", kind: "date", nullable: false },
        { name: "customer_segment", kind: "enum", nullable: false },
        { name: "decline_type", kind: "enum", nullable: true },
      ],
      key: ["customer_id"],
      order: "address",
    },
  ],
  sqlite: { create: sqliteCreate, finish: sqliteFinish },
} as const;

/** Names of the draws: a draw is a pure function of seed, name and the row's address, so that none disturbs another. */
const draw = {
  Customer: {
    account_open_date_New_Growing: hash32("Customer.account_open_date/New & Growing"),
    account_open_date: hash32("Customer.account_open_date"),
    first_name: hash32("Customer.first_name"),
    last_name: hash32("Customer.last_name"),
    email: hash32("Customer.email"),
    age_High_Value_Travelers: hash32("Customer.age/High-Value Travelers"),
    age_New_Growing: hash32("Customer.age/New & Growing"),
    age: hash32("Customer.age"),
    home: hash32("Customer.home"),
    employment_status: hash32("Customer.employment_status"),
    employment_status_1: hash32("Customer.employment_status/1"),
    card_type_High_Value_Travelers: hash32("Customer.card_type/High-Value Travelers"),
    credit_limit_High_Value_Travelers: hash32("Customer.credit_limit/High-Value Travelers"),
    credit_limit_Budget_Conscious: hash32("Customer.credit_limit/Budget-Conscious"),
    credit_limit_New_Growing: hash32("Customer.credit_limit/New & Growing"),
    credit_limit: hash32("Customer.credit_limit"),
    decline_type_Declining: hash32("Customer.decline_type/Declining"),
  },
};
const customerCustomerSegmentQuota = new Quota([15, 40, 25, 10, 10]);
const firstNameWords = new Dictionary([
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
const firstNameWordsShares = new Weighted([
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
const lastName0Words = new Dictionary([
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
const lastNamePhrases = new Phrases([[lastName0Words], [lastName0Words, "-", lastName0Words]], [0.95, 0.05]);
const firstNameWordsSlug = new Dictionary(firstNameWords.words.map((word) => slugText(word)));
const customerEmailWords = new Dictionary(["gmail.com", "outlook.com", "yahoo.com", "icloud.com"]);
const customerAgeHighValueTravelersLaw = tabulate(new Truncated(new Normal(48, 11), 28, 75));
const customerAgeNewGrowingLaw = tabulate(new Truncated(new Normal(28, 5), 22, 40));
const customerAgeLaw = tabulate(new Truncated(new Normal(44, 13), 22, 75));
const cityState = new Dictionary([
  "NY", "CA", "IL", "TX", "AZ", "PA", "TX", "CA", "TX", "CA", "TX", "FL", "TX", "OH", "IN", "NC", "CA", "WA", "CO",
  "DC", "TN", "OK", "TX", "MA", "OR", "NV", "MI", "KY", "TN", "MD", "WI", "NM", "AZ", "CA", "CA", "MO", "AZ", "GA",
  "NE", "CO", "NC", "CA", "VA", "FL", "CA", "MN", "OK", "CA", "KS", "TX", "CO", "FL", "LA", "OH", "HI", "CA", "KY",
  "CA", "TX", "NV", "CA", "NJ", "MN", "CA", "OH", "CA", "FL", "PA", "MO", "NC", "NJ", "AK", "NE", "TX", "NC", "NY",
  "AZ", "CA", "OH", "WI", "AZ", "IN", "NV", "NV", "FL", "TX", "TX", "TX", "NC", "VA", "AZ", "TX", "AZ", "VA", "ID",
  "CA", "CA", "WA", "LA", "VA", "FL", "CA", "WA", "CA", "AL", "IA", "NY", "NY", "NC", "CA", "CA", "MA", "FL", "AR",
  "GA", "CA", "AL", "TX", "AL", "TX", "UT", "MI", "CA", "KS", "TX", "FL", "TX", "FL", "SD", "TN", "AZ", "RI", "WA",
  "OH", "LA", "TX", "AL", "VA", "FL", "TN", "AZ", "CA", "OR", "CA", "OR", "NC", "CA", "CA", "CA", "CA", "CA", "CO",
  "CA", "MO", "TN", "CA", "CA", "VA", "NJ", "CA", "GA", "CO", "CA", "MS", "FL", "TX", "TN", "WA", "CA", "CA", "SC",
  "IL", "TX", "IL", "CT", "IL", "NY", "CA", "GA", "CA", "CA", "AZ", "TX", "CO", "FL", "KS", "CA", "TX", "CA", "UT",
  "CA", "TX", "MI", "IA", "OH", "SC", "NJ", "VA", "WA", "FL", "CT", "CA", "FL", "CT", "TX", "OK", "CA", "GA", "CA",
  "KS", "PA", "ND", "CA", "TX", "CA", "MI", "CA", "MO", "CT", "LA", "TX", "TX", "MA", "ID", "MT", "FL", "IN", "FL",
  "MA", "NH", "TX", "CA", "IL", "TX", "UT", "NC", "OK", "OR", "NC", "CT", "FL", "MI", "CO", "WA", "NM", "TX", "CA",
  "MI", "CA", "CO", "CO", "GA", "NV", "CA", "WI", "TX", "MA", "NM", "IN", "CA", "IA", "MA", "TX", "MA", "WI", "ID",
  "VA", "TX", "AL", "NY", "OR", "FL", "WA", "AZ", "NC", "PA", "KS", "PA", "UT", "CA", "CA", "WA", "NH", "NJ", "OK",
  "AR", "IL", "CA", "NM", "MN", "FL", "UT", "OR", "IA", "LA", "AR", "RI", "TN", "MI", "IN", "VA", "CA", "IL", "MD",
  "AZ", "AL", "PA", "PA", "IA", "SD", "ND", "MI", "MT", "SC", "FL", "MS", "KY", "NJ", "OH", "AL", "SC", "TN", "WI",
  "MN", "CA", "MD", "NY", "CO", "WY", "ID", "NY", "CA", "OR", "MT", "NJ", "KY", "OH", "WY", "IA", "ND", "NY", "NV",
  "WA", "ID", "FL", "GA", "KS", "FL", "MT", "TX", "NE", "WI", "MO", "PA", "MS", "NY", "MS", "NM", "VA", "WV", "CA",
  "AZ", "KS", "VT", "HI", "CA", "MA", "MO", "MD", "DE", "NJ", "AR", "SC", "ME", "SC", "ME", "AK", "NY", "AK", "NY",
  "WV", "KY", "WV", "FL", "RI", "OH", "IL", "CO", "FL", "VT", "MI",
]);
const cityName = new Dictionary([
  "New York", "Los Angeles", "Chicago", "Houston", "Phoenix", "Philadelphia", "San Antonio", "San Diego", "Dallas",
  "San Jose", "Austin", "Jacksonville", "Fort Worth", "Columbus", "Indianapolis", "Charlotte", "San Francisco",
  "Seattle", "Denver", "Washington", "Nashville", "Oklahoma City", "El Paso", "Boston", "Portland", "Las Vegas",
  "Detroit", "Louisville", "Memphis", "Baltimore", "Milwaukee", "Albuquerque", "Tucson", "Fresno", "Sacramento",
  "Kansas City", "Mesa", "Atlanta", "Omaha", "Colorado Springs", "Raleigh", "Long Beach", "Virginia Beach", "Miami",
  "Oakland", "Minneapolis", "Tulsa", "Bakersfield", "Wichita", "Arlington", "Aurora", "Tampa", "New Orleans",
  "Cleveland", "Honolulu", "Anaheim", "Lexington", "Stockton", "Corpus Christi", "Henderson", "Riverside", "Newark",
  "Saint Paul", "Santa Ana", "Cincinnati", "Irvine", "Orlando", "Pittsburgh", "St. Louis", "Greensboro", "Jersey City",
  "Anchorage", "Lincoln", "Plano", "Durham", "Buffalo", "Chandler", "Chula Vista", "Toledo", "Madison", "Gilbert",
  "Fort Wayne", "Reno", "North Las Vegas", "St. Petersburg", "Irving", "Lubbock", "Laredo", "Winston-Salem",
  "Chesapeake", "Glendale", "Garland", "Scottsdale", "Norfolk", "Boise", "Fremont", "Santa Clarita", "Spokane",
  "Baton Rouge", "Richmond", "Hialeah", "San Bernardino", "Tacoma", "Modesto", "Huntsville", "Des Moines", "Yonkers",
  "Rochester", "Fayetteville", "Moreno Valley", "Fontana", "Worcester", "Port St. Lucie", "Little Rock", "Augusta",
  "Oxnard", "Birmingham", "Frisco", "Montgomery", "Amarillo", "Salt Lake City", "Grand Rapids", "Huntington Beach",
  "Overland Park", "Grand Prairie", "Tallahassee", "McKinney", "Cape Coral", "Sioux Falls", "Knoxville", "Peoria",
  "Providence", "Vancouver", "Akron", "Shreveport", "Brownsville", "Mobile", "Newport News", "Fort Lauderdale",
  "Chattanooga", "Tempe", "Santa Rosa", "Eugene", "Elk Grove", "Salem", "Cary", "Ontario", "Rancho Cucamonga",
  "Oceanside", "Lancaster", "Garden Grove", "Fort Collins", "Palmdale", "Springfield", "Clarksville", "Salinas",
  "Hayward", "Alexandria", "Paterson", "Corona", "Macon", "Lakewood", "Sunnyvale", "Jackson", "Hollywood", "Killeen",
  "Murfreesboro", "Bellevue", "Pomona", "Escondido", "Charleston", "Joliet", "Mesquite", "Naperville", "Bridgeport",
  "Rockford", "Syracuse", "Roseville", "Savannah", "Torrance", "Fullerton", "Surprise", "McAllen", "Thornton",
  "Gainesville", "Olathe", "Visalia", "Denton", "Orange", "West Valley City", "Pasadena", "Waco", "Warren",
  "Cedar Rapids", "Dayton", "Columbia", "Elizabeth", "Hampton", "Kent", "Miramar", "Stamford", "Victorville",
  "Coral Springs", "New Haven", "Midland", "Norman", "Santa Clara", "Athens", "Thousand Oaks", "Topeka", "Allentown",
  "Fargo", "Simi Valley", "Abilene", "Concord", "Ann Arbor", "Berkeley", "Independence", "Hartford", "Lafayette",
  "College Station", "Round Rock", "Cambridge", "Meridian", "Billings", "Clearwater", "Evansville", "West Palm Beach",
  "Lowell", "Manchester", "Beaumont", "Carlsbad", "Elgin", "Odessa", "Provo", "Wilmington", "Broken Arrow", "Gresham",
  "High Point", "Waterbury", "Lakeland", "Lansing", "Pueblo", "Everett", "Las Cruces", "Sugar Land", "Ventura",
  "Dearborn", "Temecula", "Greeley", "Boulder", "Sandy Springs", "Sparks", "Burbank", "Green Bay", "Tyler", "Brockton",
  "Rio Rancho", "South Bend", "Chico", "Davenport", "Quincy", "Wichita Falls", "New Bedford", "Kenosha", "Nampa",
  "Roanoke", "San Angelo", "Tuscaloosa", "Albany", "Bend", "Boca Raton", "Yakima", "Yuma", "Asheville", "Erie",
  "Lawrence", "Reading", "St. George", "Redding", "Santa Monica", "Bellingham", "Nashua", "Trenton", "Lawton",
  "Fort Smith", "Champaign", "Santa Barbara", "Santa Fe", "Duluth", "Fort Myers", "Ogden", "Medford", "Sioux City",
  "Lake Charles", "Springdale", "Cranston", "Franklin", "Flint", "Bloomington", "Lynchburg", "Napa", "Evanston",
  "Frederick", "Flagstaff", "Auburn", "Bethlehem", "Scranton", "Iowa City", "Rapid City", "Bismarck", "Kalamazoo",
  "Missoula", "Rock Hill", "Daytona Beach", "Gulfport", "Bowling Green", "Camden", "Canton", "Dothan", "Greenville",
  "Johnson City", "Eau Claire", "St. Cloud", "Palo Alto", "Rockville", "Schenectady", "Grand Junction", "Cheyenne",
  "Idaho Falls", "Utica", "Santa Cruz", "Corvallis", "Great Falls", "Hoboken", "Owensboro", "Youngstown", "Casper",
  "Dubuque", "Grand Forks", "White Plains", "Carson City", "Olympia", "Coeur d'Alene", "Sarasota", "Valdosta",
  "Manhattan", "Pensacola", "Bozeman", "Galveston", "Grand Island", "La Crosse", "Joplin", "Harrisburg", "Biloxi",
  "Binghamton", "Hattiesburg", "Roswell", "Charlottesville", "Huntington", "San Luis Obispo", "Prescott", "Salina",
  "Burlington", "Hilo", "Palm Springs", "Pittsfield", "Jefferson City", "Annapolis", "Dover", "Atlantic City",
  "Hot Springs", "Spartanburg", "Lewiston", "Myrtle Beach", "Bangor", "Fairbanks", "Ithaca", "Juneau", "Poughkeepsie",
  "Morgantown", "Paducah", "Wheeling", "Key West", "Newport", "Sandusky", "Carbondale", "Durango", "Naples", "Rutland",
  "Traverse City",
]);

/** Share of people who have stopped working, by age (the row of the largest age not above). */
const retired = Int32Array.of(0, 6, 22, 78, 93);
const retiredAge = [22, 55, 60, 65, 70];
const customerEmploymentStatus1Shares = new Weighted([0.77, 0.16, 0.07]);
const employmentWords = new Dictionary(["Employed", "Self-Employed", "Unemployed", "Retired"]);
const customerCardTypeHighValueTravelersShares = new Weighted([0.3, 0.7]);
const customerCardTypeHighValueTravelersValues = Int32Array.of(1, 0);
const cardTypeWords = new Dictionary(["Standard", "Premium"]);
const segmentWords = new Dictionary([
  "High-Value Travelers", "Stable Mid-Spenders", "Budget-Conscious", "Declining", "New & Growing",
]);
const customerDeclineTypeDecliningShares = new Weighted([0.7, 0.3]);
const declineTypeWords = new Dictionary(["gradual", "sudden"]);
const cityPopulation = Int32Array.of(
  8804000, 3899000, 2746000, 2305000, 1608000, 1604000, 1435000, 1387000, 1304000, 1013000, 962000, 950000, 919000,
  906000, 888000, 875000, 874000, 737000, 716000, 690000, 689000, 681000, 679000, 676000, 653000, 642000, 639000,
  633000, 633000, 586000, 577000, 565000, 543000, 542000, 525000, 508000, 504000, 499000, 486000, 479000, 468000,
  467000, 459000, 442000, 441000, 430000, 413000, 403000, 398000, 394000, 386000, 385000, 384000, 373000, 351000,
  347000, 323000, 321000, 318000, 318000, 315000, 312000, 312000, 310000, 309000, 308000, 308000, 303000, 302000,
  299000, 292000, 291000, 291000, 286000, 284000, 278000, 276000, 275000, 271000, 270000, 268000, 264000, 264000,
  263000, 258000, 257000, 257000, 255000, 250000, 249000, 248000, 246000, 242000, 238000, 236000, 231000, 229000,
  229000, 227000, 227000, 223000, 222000, 219000, 218000, 215000, 214000, 212000, 211000, 209000, 209000, 208000,
  206000, 205000, 203000, 202000, 202000, 201000, 201000, 201000, 200000, 200000, 199000, 199000, 197000, 196000,
  196000, 195000, 194000, 193000, 191000, 191000, 191000, 191000, 190000, 188000, 187000, 187000, 186000, 183000,
  181000, 181000, 178000, 177000, 176000, 176000, 175000, 175000, 175000, 174000, 173000, 172000, 170000, 169000,
  169000, 167000, 164000, 163000, 160000, 160000, 157000, 157000, 156000, 156000, 154000, 153000, 153000, 153000,
  152000, 152000, 151000, 150000, 150000, 150000, 150000, 149000, 149000, 149000, 148000, 148000, 147000, 144000,
  143000, 142000, 142000, 141000, 141000, 141000, 140000, 140000, 140000, 139000, 139000, 139000, 138000, 138000,
  137000, 137000, 137000, 137000, 135000, 135000, 135000, 134000, 134000, 133000, 128000, 128000, 127000, 127000,
  127000, 126000, 126000, 126000, 125000, 125000, 124000, 124000, 123000, 121000, 121000, 120000, 119000, 118000,
  118000, 117000, 117000, 117000, 117000, 116000, 116000, 115000, 115000, 115000, 115000, 115000, 115000, 114000,
  114000, 114000, 114000, 113000, 113000, 112000, 111000, 111000, 111000, 111000, 110000, 110000, 109000, 108000,
  108000, 108000, 107000, 107000, 106000, 105000, 104000, 103000, 102000, 102000, 102000, 102000, 101000, 100000,
  100000, 100000, 100000, 100000, 99000, 99000, 97000, 97000, 96000, 95000, 95000, 95000, 95000, 95000, 94000, 93000,
  91000, 91000, 91000, 90000, 89000, 88000, 88000, 88000, 87000, 87000, 87000, 86000, 86000, 85000, 84000, 83000, 83000,
  81000, 79000, 79000, 79000, 78000, 78000, 77000, 76000, 76000, 76000, 75000, 75000, 74000, 74000, 74000, 74000, 73000,
  73000, 72000, 72000, 71000, 71000, 71000, 71000, 69000, 69000, 68000, 67000, 67000, 66000, 65000, 65000, 65000, 63000,
  60000, 60000, 60000, 60000, 60000, 59000, 59000, 59000, 59000, 58000, 56000, 55000, 55000, 55000, 54000, 54000, 53000,
  53000, 53000, 53000, 52000, 50000, 49000, 48000, 48000, 48000, 47000, 47000, 47000, 46000, 46000, 45000, 45000, 45000,
  44000, 43000, 41000, 39000, 38000, 38000, 38000, 37000, 36000, 32000, 32000, 32000, 32000, 32000, 30000, 27000, 27000,
  26000, 25000, 25000, 22000, 19000, 19000, 16000, 16000,
);

/** What one run holds: counts, keys of the draws, and the columns that rows look up in each other. */
class Run {
  readonly seed: number;
  readonly scale: number;
  readonly shard: Settings["shard"];
  /** Seconds since 1970-01-01. */
  readonly periodStart = 19539 * 86_400;
  /** The midnight after the last day. */
  readonly periodEnd = 20089 * 86_400;
  readonly cityStream: Stream;
  readonly cityRows: number;
  readonly streetStream: Stream;
  readonly streetRows: number;
  readonly countryStream: Stream;
  readonly countryRows: number;
  readonly customerStream: Stream;
  readonly customerRows: number;
  readonly numberings: Record<string, Numbering>;
  readonly events: Record<string, EventStore> = {};
  #customerHomeCandidates: ReturnType<typeof loadCustomerHomeCandidates> | undefined;

  constructor(settings: Settings) {
    const { seed, scale, shard } = settings;
    this.seed = seed;
    this.scale = scale;
    this.shard = shard;
    const cityStream = new Stream(seed, "City");
    this.cityStream = cityStream;
    const cityRows = 391;
    this.cityRows = cityRows;
    const streetStream = new Stream(seed, "Street");
    this.streetStream = streetStream;
    const streetRows = 104;
    this.streetRows = streetRows;
    const countryStream = new Stream(seed, "Country");
    this.countryStream = countryStream;
    const countryRows = 48;
    this.countryRows = countryRows;
    const customerStream = new Stream(seed, "Customer");
    this.customerStream = customerStream;
    const customerRows = scaledRows(50000, scale);
    this.customerRows = customerRows;
    const numberings = {};
    this.numberings = numberings;
  }

  get customerHomeCandidates() {
    return (this.#customerHomeCandidates ??= loadCustomerHomeCandidates(this));
  }
}

/** The candidates of Customer.home: drawn by cumulative weight. */
function loadCustomerHomeCandidates(run: Run) {
  const { cityRows } = run;
  const list = new CandidateList(cityRows, 1);
  for (let city = 0; city < cityRows; city++) {
    list.add(city, 0, -Infinity, Infinity, cityPopulation[city]!);
  }

  return list.candidates();
}

/** Writes customers for a range of Customer rows. */
function writeCustomers(run: Run, from: number, to: number, customerTable: RowWriter) {
  const { customerStream, customerRows, periodEnd, customerHomeCandidates } = run;
  const customerKey = new RowKey();
  const quotaStream = new Stream(run.seed, "Customer.customer_segment");
  for (let customer = from; customer < to; customer++) {
    customerKey.ofRoot(customerStream, customer);
    const customerSegment = customerCustomerSegmentQuota.labelOf(customer, quotaStream, customerRows);
    const accountOpenDate =
      customerSegment === 4
        ? 19174 + below(customerKey.bits(draw.Customer.account_open_date_New_Growing), 184)
        : 18262 + below(customerKey.bits(draw.Customer.account_open_date), 912);
    if (accountOpenDate * 86_400 >= periodEnd) continue;
    const customerId = wholeText(`CUST${String(customer + 1).padStart(8, "0")}`, 12, "Customer.customer_id");
    customerTable.text(customerId);
    const firstName = firstNameWordsShares.pick(customerKey.unit(draw.Customer.first_name));
    customerTable.word(firstNameWords, firstName);
    const lastName = lastNamePhrases.text(customerKey.bits(draw.Customer.last_name));
    customerTable.text(lastName);
    const email = slugText(lastName);
    const customerEmail = customer + 1;
    const email2 = below(customerKey.bits(draw.Customer.email), 4);
    customerTable.beginText();
    customerTable.part(firstNameWordsSlug, firstName);
    customerTable.partText(".");
    customerTable.partText(email);
    customerTable.partInt(customerEmail);
    customerTable.partText("@");
    customerTable.part(customerEmailWords, email2);
    customerTable.endText();
    const age =
      customerSegment === 0
        ? roundHalfAway(customerAgeHighValueTravelersLaw.at(customerKey.unit53(draw.Customer.age_High_Value_Travelers)))
        : customerSegment === 4
          ? roundHalfAway(customerAgeNewGrowingLaw.at(customerKey.unit53(draw.Customer.age_New_Growing)))
          : roundHalfAway(customerAgeLaw.at(customerKey.unit53(draw.Customer.age)));
    customerTable.int(age);
    const home = candidateOf(
      customerHomeCandidates.pick(customerKey.unit(draw.Customer.home), 0, 0),
      "Customer.home: no candidate for row",
      customer,
    );
    customerTable.word(cityState, home);
    customerTable.word(cityName, home);
    const employmentStatus =
      customerKey.unit(draw.Customer.employment_status) < retired[stepIndex(retiredAge, age)]! / 100
        ? 3
        : customerEmploymentStatus1Shares.pick(customerKey.unit(draw.Customer.employment_status_1));
    customerTable.word(employmentWords, employmentStatus);
    const cardType =
      customerSegment === 0
        ? customerCardTypeHighValueTravelersValues[
            customerCardTypeHighValueTravelersShares.pick(
              customerKey.unit(draw.Customer.card_type_High_Value_Travelers),
            )
          ]!
        : 0;
    customerTable.word(cardTypeWords, cardType);
    const creditLimit =
      customerSegment === 0
        ? 15000 + 1000 * below(customerKey.bits(draw.Customer.credit_limit_High_Value_Travelers), 36)
        : customerSegment === 2
          ? 5000 + 1000 * below(customerKey.bits(draw.Customer.credit_limit_Budget_Conscious), 11)
          : customerSegment === 4
            ? 5000 + 1000 * below(customerKey.bits(draw.Customer.credit_limit_New_Growing), 16)
            : 8000 + 1000 * below(customerKey.bits(draw.Customer.credit_limit), 23);
    customerTable.int(creditLimit);
    customerTable.date(accountOpenDate);
    customerTable.word(segmentWords, customerSegment);
    const declineType =
      customerSegment === 3
        ? customerDeclineTypeDecliningShares.pick(customerKey.unit(draw.Customer.decline_type_Declining))
        : -1;
    if (declineType < 0) customerTable.null();
    else customerTable.word(declineTypeWords, declineType);
    customerTable.endRow();
  }
}

/** The waves in order: each refers to rows of earlier ones only. */
const waves: readonly Wave<Run>[] = [
  { name: "city", roots: (run) => run.cityRows },
  { name: "street", roots: (run) => run.streetRows },
  { name: "country", roots: (run) => run.countryRows },
  {
    name: "customers",
    roots: (run) => run.customerRows,
    rows: { tables: ["customers"], numberings: [null], write: writeCustomers, afterAll: false },
  },
];

/** Starts a run: nothing is written until its `run` is called. */
export function start(settings: Settings): GeneratedRun {
  return startWaves(schema, settings, (wanted) => new Run(wanted), waves);
}

/** The rows of customers, in key order. */
export function customers(settings: Partial<Settings> = {}): Generator<Customer, void> {
  return rowsOf<Run, Customer>(schema, "customers", settings, (wanted) => new Run(wanted), waves);
}

if (isProgram(import.meta.url)) await main(schema, start, process.argv.slice(2));

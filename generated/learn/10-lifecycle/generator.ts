// Made by ecomc 0.1.0 from the schema first_lifecycle (sha256 5c7afa88856c9bd3), runtime 1. Edit the schema, not this file.
// Lesson 10: a first lifecycle.
//
// A row can have a life: states, events that happen in them, and transitions. Customers come over two years; while
// they are active they visit at a rate that their tier raises and the season shapes; each visit is an order with its
// items; one day they are lost, and that state is left no more.
//
// `live` fields follow what happens later: what a customer has spent, and the tier that follows from it. An order
// reads the tier as it was before it, so the first order of a future Gold customer is an order at the Bronze discount.
// Time runs forward: nothing ever reads what comes after it, except `live` columns, that hold their value at the end.
// Rows from 2023-01-01 to 2024-12-31.

import {
  CandidateList,
  ChildDraw,
  type CurveData,
  Dictionary,
  type EventStore,
  type GeneratedRun,
  Lognormal,
  Numbering,
  Pareto,
  Phrases,
  RateClock,
  RowKey,
  type RowWriter,
  type Settings,
  type Slice,
  Spread,
  Stream,
  Truncated,
  Warp,
  type Wave,
  Weighted,
  below,
  bucketOf,
  bucketsIn,
  candidateOf,
  ending,
  exponential,
  hash32,
  isProgram,
  main,
  roundHalfAway,
  rowsOf,
  scaledRows,
  startWaves,
} from "ecomc/runtime";

/** A row of product. */
export interface Product {
  product_id: number;
  name: string;
  price: number;
}

/** A row of customer. */
export interface Customer {
  customer_id: number;
  joined_at: Date;
  name: string;
  spent: number;
  orders: number;
  tier: "Bronze" | "Silver" | "Gold";
  status: string;
}

/** A row of order. */
export interface Order {
  order_id: number;
  customer_id: number;
  ordered_at: Date;
  /** The tier before this order. */
  tier: "Bronze" | "Silver" | "Gold";
  goods: number;
  total: number;
}

/** A row of item. */
export interface Item {
  item_id: number;
  order_id: number;
  product_id: number;
  quantity: number;
  amount: number;
}

/** What a SQLite database is created with. */
const sqliteCreate = `-- Tables

CREATE TABLE product (
  product_id INTEGER NOT NULL,
  name       VARCHAR(60) NOT NULL,
  price      DECIMAL(8,2) NOT NULL,
  CONSTRAINT pk_product PRIMARY KEY (product_id)
);

CREATE TABLE customer (
  customer_id INTEGER NOT NULL,
  joined_at   TIMESTAMP NOT NULL,
  name        VARCHAR(80) NOT NULL,
  spent       DECIMAL(12,2) NOT NULL,
  orders      INTEGER NOT NULL,
  tier        TEXT NOT NULL,
  status      VARCHAR(10) NOT NULL,
  CONSTRAINT pk_customer PRIMARY KEY (customer_id),
  CONSTRAINT ck_customer_tier CHECK (tier IN ('Bronze', 'Silver', 'Gold'))
);

CREATE TABLE "order" (
  order_id    INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  ordered_at  TIMESTAMP NOT NULL,
  tier        TEXT NOT NULL, -- The tier before this order.
  goods       DECIMAL(10,2) NOT NULL,
  total       DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT fk_order_customer_id FOREIGN KEY (customer_id) REFERENCES customer (customer_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_order_tier CHECK (tier IN ('Bronze', 'Silver', 'Gold'))
);

CREATE TABLE item (
  item_id    INTEGER NOT NULL,
  order_id   INTEGER NOT NULL,
  product_id INTEGER NOT NULL,
  quantity   INTEGER NOT NULL,
  amount     DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_item PRIMARY KEY (item_id),
  CONSTRAINT fk_item_order_id FOREIGN KEY (order_id) REFERENCES "order" (order_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_item_product_id FOREIGN KEY (product_id) REFERENCES product (product_id) DEFERRABLE INITIALLY DEFERRED
);
`;

/** What it is completed with when the rows are there. */
const sqliteFinish = `-- Indexes
CREATE INDEX ix_order_customer_id ON "order" (customer_id);
CREATE INDEX ix_item_order_id ON item (order_id);
CREATE INDEX ix_item_product_id ON item (product_id);
`;

/** What the generator makes: the tables in load order. */
export const schema = {
  name: "first_lifecycle",
  version: "0.1.0",
  abi: 1,
  hash: "5c7afa88856c9bd306543f78530d65d5380dab078bf567534780e3dfe5ff9226",
  seed: 10,
  tables: [
    {
      name: "product",
      columns: [
        { name: "product_id", kind: "int", nullable: false },
        { name: "name", kind: "text", nullable: false },
        { name: "price", kind: "decimal", scale: 2, nullable: false },
      ],
      key: ["product_id"],
      order: "address",
    },
    {
      name: "customer",
      columns: [
        { name: "customer_id", kind: "int", nullable: false },
        { name: "joined_at", kind: "timestamp", nullable: false },
        { name: "name", kind: "text", nullable: false },
        { name: "spent", kind: "decimal", scale: 2, nullable: false },
        { name: "orders", kind: "int", nullable: false },
        { name: "tier", kind: "enum", nullable: false },
        { name: "status", kind: "text", nullable: false },
      ],
      key: ["customer_id"],
      order: "key",
    },
    {
      name: "order",
      columns: [
        { name: "order_id", kind: "int", nullable: false },
        { name: "customer_id", kind: "int", nullable: false },
        { name: "ordered_at", kind: "timestamp", nullable: false },
        { name: "tier", kind: "enum", nullable: false },
        { name: "goods", kind: "decimal", scale: 2, nullable: false },
        { name: "total", kind: "decimal", scale: 2, nullable: false },
      ],
      key: ["order_id"],
      order: "key",
    },
    {
      name: "item",
      columns: [
        { name: "item_id", kind: "int", nullable: false },
        { name: "order_id", kind: "int", nullable: false },
        { name: "product_id", kind: "int", nullable: false },
        { name: "quantity", kind: "int", nullable: false },
        { name: "amount", kind: "decimal", scale: 2, nullable: false },
      ],
      key: ["item_id"],
      order: "key",
    },
  ],
  sqlite: { create: sqliteCreate, finish: sqliteFinish },
} as const;

/** Names of the draws: a draw is a pure function of seed, name and the row's address, so that none disturbs another. */
const draw = {
  Product: {
    name_0: hash32("Product.name#0"),
    name_2: hash32("Product.name#2"),
    name_4: hash32("Product.name#4"),
    price: hash32("Product.price"),
    appeal: hash32("Product.appeal"),
  },
  Customer: {
    moment: hash32("Customer#moment"),
    active_visit_threshold: hash32("Customer.active.visit#threshold"),
    active_to_lost_threshold: hash32("Customer.active.to lost#threshold"),
    name: hash32("Customer.name"),
  },
  Item: { order_count: hash32("Item#order.count"), quantity: hash32("Item.quantity"), product: hash32("Item.product") },
  Order: { customer_row: hash32("Order.customer#row") },
};
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
const productPriceLaw = new Truncated(new Lognormal(30, 0.6), 3, 400);
const season = { by: "month", values: [0.8, 0.8, 1, 1, 1, 1, 1.2, 1, 1, 1, 1.6, 2.1] } satisfies CurveData;
const hours = {
  by: "hour",
  values: [
    0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.8, 0.8, 0.8, 0.8, 0.8, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.9, 1.9, 1.9, 1.9, 1.9,
    0.6,
  ],
} satisfies CurveData;
const seasonHoursTime = new Warp(19358, 20089, [season, hours]);
const visits = Int32Array.of(5, 9, 16);
const itemQuantityShares = new Weighted([0.7, 0.2, 0.1]);
const discount = Int32Array.of(0, 5, 10);
const fullName00Words = new Dictionary([
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
const fullName00WordsShares = new Weighted([
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
const fullName02Words = new Dictionary([
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
const fullName10Words = new Dictionary(["Miss ", "Mrs. ", "Ms. ", "Dr. "]);
const fullName10WordsShares = new Weighted([1.732, 1.732, 1.732, 1]);
const fullName11Words = new Dictionary([
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
  "Zoie", "Zoila", "Zola", "Zora", "Zula",
]);
const fullName24Words = new Dictionary(["Jr.", "Sr.", "I", "II", "III", "IV", "V", "MD", "DDS", "PhD", "DVM"]);
const fullName80Words = new Dictionary(["Miss ", "Mrs. ", "Ms. ", "Dr. ", "Mr. "]);
const fullName80WordsShares = new Weighted([1, 1, 1, 1.519, 2.825]);
const fullName81Words = new Dictionary([
  "Addison", "Adell", "Adrien", "Alejandrin", "Alexie", "Alexis", "Alexys", "Ali", "Alva", "Alvis", "Amani", "Amari",
  "Angel", "Ara", "Arden", "Ari", "Ariel", "Arlie", "Armani", "Asa", "Ashton", "Aubrey", "Audie", "August", "Austyn",
  "Avery", "Baby", "Bailey", "Bell", "Berry", "Bethel", "Blair", "Brook", "Brown", "Burdette", "Burnice", "Cali",
  "Carey", "Carroll", "Cary", "Casey", "Chandler", "Charley", "Chesley", "Clair", "Claudie", "Clemmie", "Cleo",
  "Cordie", "Coty", "Cruz", "Dakota", "Dallas", "Dannie", "Darby", "Darian", "Dee", "Dell", "Delta", "Demetris",
  "Devan", "Devon", "Devyn", "Dominique", "Dorian", "Dusty", "Eden", "Elisha", "Emery", "Emmanuelle", "Emory", "Estel",
  "Florida", "Floy", "Francis", "Frankie", "Garnet", "Garnett", "Germaine", "Golden", "Guadalupe", "Hadley", "Harley",
  "Hassie", "Haven", "Hazle", "Hollis", "Ira", "Ivory", "Jacky", "Jaden", "Jadyn", "Jaeden", "Jaiden", "Jalyn", "Jamey",
  "Jamie", "Jammie", "Jan", "Jaycee", "Jaylan", "Jaylin", "Jayme", "Jennings", "Jensen", "Jess", "Jessie", "Jessy",
  "Joany", "Jody", "Johnnie", "Jordan", "Jordane", "Jude", "Jules", "Justice", "Kacey", "Karson", "Kasey", "Kaya",
  "Kayden", "Kendall", "Kennedy", "Kenyatta", "Kerry", "Kris", "Kristian", "Lane", "Larue", "Lavern", "Lavon", "Layne",
  "Lee", "Lennie", "Leone", "Linnie", "London", "Lonie", "Loren", "Lou", "Loy", "Loyal", "Lue", "Lupe", "Marion",
  "Marley", "Marlin", "Maxie", "Maximillia", "Merl", "Merle", "Merlin", "Merritt", "Michale", "Michel", "Milan",
  "Miller", "Mina", "Monroe", "Monserrate", "Montana", "Morgan", "Mossie", "Mozell", "Murl", "Murphy", "Myrl", "Nakia",
  "Nicola", "Nikita", "Nova", "Ocie", "Oda", "Odie", "Ollie", "Oma", "Onie", "Orie", "Ova", "Paris", "Pat", "Paxton",
  "Payton", "Peyton", "Pink", "Presley", "Providenci", "Quinn", "Raleigh", "Reagan", "Reese", "Regan", "Reilly",
  "Rickie", "Riley", "River", "Robbie", "Robin", "Roma", "Romaine", "Rowan", "Royal", "Ryann", "Ryley", "Sage",
  "Sammie", "Sammy", "Schuyler", "Shanon", "Shayne", "Shea", "Sheridan", "Sidney", "Sincere", "Skye", "Skylar",
  "Stevie", "Sunny", "Taylor", "Teagan", "Telly", "Terry", "Tommie", "Torey", "Toy", "Tristin", "Unique", "Urban",
  "Valentine", "Van", "Vernie", "Zion",
]);
const fullName120Words = new Dictionary(["Mr. ", "Dr. "]);
const fullName120WordsShares = new Weighted([3, 1]);
const fullName121Words = new Dictionary([
  "Aaron", "Abdiel", "Abdul", "Abdullah", "Abe", "Abel", "Abelardo", "Abner", "Abraham", "Adalberto", "Adam", "Adan",
  "Adelbert", "Aditya", "Adolf", "Adolfo", "Adolph", "Adolphus", "Adonis", "Adrain", "Adrian", "Adriel", "Agustin",
  "Ahmad", "Ahmed", "Aidan", "Aiden", "Akeem", "Al", "Alan", "Albert", "Alberto", "Albin", "Alden", "Alec", "Alejandro",
  "Alek", "Alessandro", "Alex", "Alexander", "Alexandre", "Alexandro", "Alexzander", "Alf", "Alfonso", "Alfonzo",
  "Alford", "Alfred", "Alfredo", "Allan", "Allen", "Alonzo", "Alphonso", "Alton", "Alvah", "Alvin", "Ambrose",
  "Americo", "Amir", "Amos", "Anastacio", "Anderson", "Andre", "Andres", "Andrew", "Andy", "Angelo", "Angus", "Anibal",
  "Ansel", "Anthony", "Antone", "Antonio", "Antwan", "Antwon", "Arch", "Archibald", "Archie", "Aric", "Arjun", "Arlo",
  "Armand", "Armando", "Arnaldo", "Arne", "Arno", "Arnold", "Arnoldo", "Arnulfo", "Aron", "Art", "Arthur", "Arturo",
  "Arvel", "Arvid", "Augustine", "Augustus", "Aurelio", "Austen", "Austin", "Axel", "Ayden", "Barney", "Baron",
  "Barrett", "Barry", "Bart", "Bartholome", "Barton", "Beau", "Ben", "Benedict", "Benjamin", "Bennett", "Bennie",
  "Benny", "Benton", "Bernard", "Bernardo", "Bernhard", "Bernie", "Bert", "Bertram", "Bertrand", "Bill", "Billy",
  "Blaise", "Blake", "Blaze", "Bo", "Bob", "Bobby", "Boris", "Boyd", "Brad", "Braden", "Bradford", "Bradley", "Bradly",
  "Brady", "Braeden", "Brain", "Brando", "Brandon", "Brandt", "Brandyn", "Brannon", "Branson", "Brant", "Braulio",
  "Braxton", "Brayan", "Brendan", "Brenden", "Brendon", "Brennan", "Brennon", "Brent", "Bret", "Brett", "Brian",
  "Brice", "Brock", "Broderick", "Brody", "Brooks", "Bruce", "Bryan", "Bryant", "Bryce", "Brycen", "Bryon", "Buck",
  "Bud", "Buddy", "Buford", "Burley", "Buster", "Byron", "Cade", "Caden", "Caesar", "Cale", "Caleb", "Calvin", "Camden",
  "Cameron", "Camren", "Camron", "Candelario", "Candido", "Carl", "Carleton", "Carlo", "Carlos", "Carlton", "Carmelo",
  "Carmine", "Carson", "Carter", "Casimer", "Casimir", "Casper", "Ceasar", "Cecil", "Cedric", "Cedrick", "Celestino",
  "Cesar", "Chad", "Chadd", "Chadrick", "Chaim", "Chance", "Charles", "Charlie", "Chase", "Chauncey", "Chaz", "Chester",
  "Chet", "Chris", "Christ", "Christian", "Christop", "Christophe", "Christopher", "Cicero", "Clarence", "Clark",
  "Claud", "Claude", "Clay", "Clayton", "Clemens", "Clement", "Cletus", "Cleve", "Cleveland", "Clifford", "Clifton",
  "Clint", "Clinton", "Clovis", "Cloyd", "Clyde", "Coby", "Cody", "Colby", "Cole", "Coleman", "Colin", "Collin", "Colt",
  "Colten", "Colton", "Columbus", "Conner", "Connor", "Conor", "Conrad", "Constantin", "Cooper", "Corbin", "Cordell",
  "Corey", "Cornelius", "Cornell", "Cortez", "Cory", "Coy", "Craig", "Crawford", "Cristian", "Cristobal", "Cristopher",
  "Cullen", "Curt", "Curtis", "Cyril", "Cyrus", "D'angelo", "Dale", "Dallin", "Dalton", "Dameon", "Damian", "Damien",
  "Damion", "Damon", "Dan", "Dandre", "Dane", "Dangelo", "Danial", "Daniel", "Danny", "Dante", "Daren", "Darien",
  "Darin", "Dario", "Darion", "Darius", "Darnell", "Daron", "Darrel", "Darrell", "Darren", "Darrick", "Darrin",
  "Darrion", "Darron", "Darryl", "Darwin", "Daryl", "Dashawn", "Dave", "David", "Davin", "Davion", "Davon", "Davonte",
  "Dawson", "Dax", "Dayne", "Dayton", "Dean", "Deangelo", "Declan", "Dedric", "Dedrick", "Deion", "Dejon", "Dejuan",
  "Delbert", "Delmer", "Demarco", "Demarcus", "Demario", "Demetrius", "Demond", "Denis", "Dennis", "Deon", "Deondre",
  "Deontae", "Deonte", "Dereck", "Derek", "Derick", "Deron", "Derrick", "Deshaun", "Deshawn", "Desmond", "Destin",
  "Devante", "Deven", "Devin", "Devonte", "Dewayne", "Dewey", "Dewitt", "Dexter", "Diego", "Dillan", "Dillon",
  "Dimitri", "Dino", "Dion", "Dock", "Domenic", "Domenick", "Domenico", "Domingo", "Dominic", "Dominick", "Don",
  "Donald", "Donato", "Donavon", "Donnell", "Donnie", "Donny", "Doug", "Douglas", "Doyle", "Drake", "Drew", "Duane",
  "Dudley", "Duncan", "Durward", "Dustin", "Dwayne", "Dwight", "Dylan", "Earl", "Earnest", "Easton", "Ed", "Edd",
  "Eddie", "Edgar", "Edgardo", "Edison", "Edmond", "Edmund", "Eduardo", "Edward", "Edwardo", "Edwin", "Efrain", "Efren",
  "Einar", "Eino", "Eladio", "Elbert", "Eldon", "Eldred", "Eldridge", "Eleazar", "Eli", "Elian", "Elias", "Eliezer",
  "Elijah", "Eliseo", "Elliot", "Elliott", "Ellis", "Ellsworth", "Elmer", "Elmo", "Elmore", "Eloy", "Elroy", "Elton",
  "Elvis", "Elwin", "Elwyn", "Emanuel", "Emerson", "Emil", "Emile", "Emiliano", "Emilio", "Emmanuel", "Emmet", "Emmett",
  "Emmitt", "Enoch", "Enos", "Enrico", "Enrique", "Ephraim", "Eriberto", "Eric", "Erich", "Erick", "Erik", "Erling",
  "Ernest", "Ernesto", "Ernie", "Ervin", "Erwin", "Esteban", "Estevan", "Ethan", "Eugene", "Eusebio", "Evan", "Evans",
  "Everardo", "Everett", "Everette", "Evert", "Ewald", "Ewell", "Ezekiel", "Ezequiel", "Ezra", "Fabian", "Faustino",
  "Fausto", "Favian", "Federico", "Felipe", "Felix", "Felton", "Fermin", "Fernando", "Fidel", "Filiberto", "Finn",
  "Flavio", "Fletcher", "Florencio", "Florian", "Floyd", "Ford", "Forest", "Forrest", "Foster", "Francesco",
  "Francisco", "Franco", "Frank", "Franklin", "Franz", "Fred", "Freddie", "Freddy", "Frederic", "Frederick", "Frederik",
  "Fredrick", "Fredy", "Freeman", "Friedrich", "Fritz", "Furman", "Gabe", "Gabriel", "Gaetano", "Gage", "Gardner",
  "Garett", "Garfield", "Garland", "Garret", "Garrett", "Garrick", "Garrison", "Garry", "Garth", "Gary", "Gaston",
  "Gavin", "Gene", "General", "Gennaro", "Geo", "Geoffrey", "George", "Geovanni", "Geovanny", "Geovany", "Gerald",
  "Gerard", "Gerardo", "Gerhard", "German", "Gerry", "Gerson", "Gianni", "Gideon", "Gilbert", "Gilberto", "Giles",
  "Gino", "Giovani", "Giovanni", "Giovanny", "Giuseppe", "Glen", "Glenn", "Godfrey", "Gonzalo", "Gordon", "Grady",
  "Graham", "Grant", "Granville", "Grayson", "Green", "Greg", "Gregg", "Gregorio", "Gregory", "Greyson", "Griffin",
  "Grover", "Guido", "Guillermo", "Guiseppe", "Gunnar", "Gunner", "Gus", "Gust", "Gustave", "Gustavo", "Guy", "Hal",
  "Hank", "Hans", "Hardy", "Harmon", "Harold", "Harrison", "Harry", "Harvey", "Haskell", "Hassan", "Hayden", "Heath",
  "Heber", "Hector", "Helmer", "Henderson", "Henri", "Henry", "Herbert", "Herman", "Hermann", "Herminio", "Hershel",
  "Hilario", "Hilbert", "Hillard", "Hilton", "Hipolito", "Hiram", "Hobart", "Holden", "Homer", "Horace", "Horacio",
  "Hosea", "Houston", "Howard", "Howell", "Hoyt", "Hubert", "Hudson", "Hugh", "Hugo", "Humberto", "Hunter", "Hyman",
  "Ian", "Ibrahim", "Ignacio", "Ignatius", "Ike", "Immanuel", "Irvin", "Irving", "Irwin", "Isaac", "Isac", "Isadore",
  "Isai", "Isaiah", "Isaias", "Isidro", "Ismael", "Isom", "Israel", "Issac", "Ivan", "Izaiah", "Jabari", "Jace",
  "Jacinto", "Jack", "Jackson", "Jacob", "Jacques", "Jadon", "Jaime", "Jairo", "Jake", "Jakob", "Jaleel", "Jalen",
  "Jalon", "Jamaal", "Jamal", "Jamar", "Jamarcus", "Jamel", "James", "Jameson", "Jamil", "Jamir", "Jamison", "Janick",
  "Jaquan", "Jared", "Jaren", "Jarod", "Jaron", "Jarred", "Jarrell", "Jarret", "Jarrett", "Jarrod", "Jarvis", "Jasen",
  "Jason", "Jasper", "Javier", "Javon", "Javonte", "Jay", "Jayce", "Jayden", "Jaydon", "Jaylen", "Jaylon", "Jayson",
  "Jed", "Jedediah", "Jedidiah", "Jeff", "Jefferey", "Jeffery", "Jeffrey", "Jeffry", "Jerad", "Jerald", "Jeramie",
  "Jeramy", "Jerel", "Jeremiah", "Jeremie", "Jeremy", "Jermain", "Jermaine", "Jermey", "Jerod", "Jerome", "Jeromy",
  "Jerrell", "Jerrod", "Jerrold", "Jerry", "Jesse", "Jesus", "Jett", "Jevon", "Jim", "Jimmie", "Jimmy", "Joaquin",
  "Joe", "Joel", "Joesph", "Joey", "Johan", "Johann", "Johathan", "John", "Johnathan", "Johnathon", "Johnny",
  "Johnpaul", "Johnson", "Jon", "Jonas", "Jonatan", "Jonathan", "Jonathon", "Jordi", "Jordon", "Jordy", "Jorge", "Jose",
  "Joseph", "Josh", "Joshua", "Joshuah", "Josiah", "Josue", "Jovan", "Jovani", "Jovanny", "Jovany", "Juan", "Judah",
  "Judd", "Judge", "Judson", "Julian", "Julien", "Julio", "Julius", "Junior", "Junius", "Justen", "Justin", "Juston",
  "Justus", "Justyn", "Juvenal", "Juwan", "Kade", "Kaden", "Kadin", "Kale", "Kaleb", "Kameron", "Kamren", "Kamron",
  "Kane", "Kareem", "Karl", "Kavon", "Keagan", "Keanu", "Keaton", "Keegan", "Keenan", "Keith", "Kellen", "Kelton",
  "Kelvin", "Ken", "Kendrick", "Kenneth", "Kennith", "Kenny", "Kent", "Kenton", "Kenyon", "Keon", "Keshaun", "Keshawn",
  "Keven", "Kevin", "Kevon", "Keyon", "Keyshawn", "Khalid", "Khalil", "Kian", "Kiel", "Kieran", "King", "Kip", "Kirk",
  "Kobe", "Koby", "Kody", "Kolby", "Kole", "Korbin", "Korey", "Kory", "Kraig", "Kristofer", "Kristoffer", "Kristopher",
  "Kurt", "Kurtis", "Kyle", "Kyler", "Ladarius", "Lafayette", "Lamar", "Lambert", "Lamont", "Lance", "Landen", "Laron",
  "Larry", "Laurence", "Lawrence", "Lawson", "Lazaro", "Leif", "Leland", "Lemuel", "Lenny", "Leo", "Leon", "Leonard",
  "Leonardo", "Leonel", "Leopold", "Leopoldo", "Leroy", "Lester", "Levi", "Lew", "Lewis", "Liam", "Lincoln", "Linwood",
  "Lionel", "Lisandro", "Llewellyn", "Lloyd", "Logan", "Lon", "Lonnie", "Lonny", "Lonzo", "Lorenz", "Lorenzo", "Louie",
  "Louis", "Lowell", "Lucas", "Luciano", "Lucio", "Lucious", "Lucius", "Ludwig", "Luigi", "Luis", "Lukas", "Luke",
  "Luther", "Lyle", "Mac", "Mack", "Magnus", "Major", "Malachi", "Malcolm", "Manley", "Manuel", "Marc", "Marcel",
  "Marcelino", "Marcellus", "Marcelo", "Marco", "Marcos", "Marcus", "Mariano", "Mario", "Mark", "Markus", "Marlon",
  "Marques", "Marquis", "Marquise", "Marshall", "Martin", "Marty", "Marvin", "Mason", "Mateo", "Mathew", "Mathias",
  "Matt", "Matteo", "Matthew", "Maurice", "Mauricio", "Maverick", "Max", "Maxime", "Maximilian", "Maximillian",
  "Maximo", "Maximus", "Maxwell", "Maynard", "Mekhi", "Melvin", "Mervin", "Micah", "Michael", "Micheal", "Miguel",
  "Mike", "Mikel", "Miles", "Milford", "Milo", "Milton", "Misael", "Mitchel", "Mitchell", "Modesto", "Mohamed",
  "Mohammad", "Mohammed", "Moises", "Monte", "Monty", "Morris", "Mortimer", "Morton", "Mose", "Moses", "Moshe",
  "Muhammad", "Murray", "Mustafa", "Myles", "Myron", "Name", "Napoleon", "Narciso", "Nash", "Nasir", "Nat", "Nathan",
  "Nathanael", "Nathanial", "Nathaniel", "Nathen", "Neal", "Ned", "Neil", "Nels", "Nelson", "Nestor", "Newell",
  "Newton", "Nicholas", "Nicholaus", "Nick", "Nicklaus", "Nickolas", "Nico", "Nicolas", "Nigel", "Nikko", "Niko",
  "Nikolas", "Nils", "Noah", "Noble", "Noe", "Noel", "Nolan", "Norbert", "Norberto", "Norman", "Norris", "Norval",
  "Norwood", "Obie", "Odell", "Okey", "Olaf", "Ole", "Olen", "Olin", "Oliver", "Omar", "Omari", "Omer", "Oral", "Oran",
  "Oren", "Orin", "Orion", "Orland", "Orlando", "Orlo", "Orrin", "Orval", "Orville", "Osbaldo", "Osborne", "Oscar",
  "Osvaldo", "Oswald", "Oswaldo", "Otha", "Otho", "Otis", "Ottis", "Otto", "Owen", "Pablo", "Paolo", "Parker",
  "Pasquale", "Patrick", "Paul", "Pedro", "Percival", "Percy", "Perry", "Pete", "Peter", "Phil", "Philip", "Phillip",
  "Pierce", "Pierre", "Pietro", "Porter", "Preston", "Price", "Prince", "Quentin", "Quincy", "Quinten", "Quinton",
  "Rafael", "Raheem", "Rahsaan", "Rahul", "Ralph", "Ramiro", "Ramon", "Randal", "Randall", "Randolph", "Randy",
  "Ransom", "Raoul", "Raphael", "Rashad", "Rashawn", "Rasheed", "Raul", "Ray", "Raymond", "Raymundo", "Reece", "Reed",
  "Reggie", "Reginald", "Reid", "Reinhold", "Remington", "Rene", "Reuben", "Rex", "Rey", "Reyes", "Reymundo", "Reynold",
  "Rhett", "Ricardo", "Richard", "Richie", "Richmond", "Rick", "Rickey", "Ricky", "Rico", "Rigoberto", "Robb", "Robert",
  "Roberto", "Rocky", "Rod", "Roderick", "Rodger", "Rodney", "Rodolfo", "Rodrick", "Rodrigo", "Roel", "Rogelio",
  "Roger", "Rogers", "Roland", "Rolando", "Rollin", "Roman", "Ron", "Ronald", "Ronaldo", "Ronnie", "Ronny", "Roosevelt",
  "Rory", "Roscoe", "Rosendo", "Ross", "Rowland", "Roy", "Royce", "Ruben", "Rudolph", "Rudy", "Rufus", "Rupert", "Russ",
  "Russel", "Russell", "Rusty", "Ryan", "Ryder", "Rylan", "Salvador", "Salvatore", "Sam", "Samir", "Samson", "Samuel",
  "Sanford", "Santiago", "Santino", "Santos", "Saul", "Savion", "Scot", "Scott", "Scottie", "Scotty", "Seamus", "Sean",
  "Sebastian", "Sedrick", "Selmer", "Sergio", "Seth", "Shad", "Shane", "Shaun", "Shawn", "Sheldon", "Shemar", "Sherman",
  "Sherwood", "Sid", "Sigmund", "Sigurd", "Silas", "Sim", "Simeon", "Simon", "Solon", "Sonny", "Spencer", "Stan",
  "Stanford", "Stanley", "Stanton", "Stefan", "Stephan", "Stephen", "Stephon", "Sterling", "Steve", "Steven", "Stewart",
  "Stone", "Stuart", "Sven", "Sylvan", "Sylvester", "Tad", "Talon", "Tanner", "Tate", "Taurean", "Tavares", "Ted",
  "Terence", "Terrance", "Terrell", "Terrence", "Terrill", "Tevin", "Thad", "Thaddeus", "Theo", "Theodore", "Theron",
  "Thomas", "Thurman", "Tillman", "Tim", "Timmothy", "Timmy", "Timothy", "Tito", "Titus", "Tobin", "Toby", "Tod",
  "Todd", "Tom", "Tomas", "Tommy", "Toney", "Tony", "Torrance", "Torrey", "Trace", "Travis", "Travon", "Tre",
  "Tremaine", "Tremayne", "Trent", "Trenton", "Trever", "Trevion", "Trevor", "Trey", "Tristian", "Triston", "Troy",
  "Trystan", "Turner", "Tyler", "Tyree", "Tyreek", "Tyrel", "Tyrell", "Tyrese", "Tyrique", "Tyrone", "Tyshawn", "Tyson",
  "Ubaldo", "Ulices", "Ulises", "Uriah", "Uriel", "Valentin", "Vance", "Vaughn", "Vern", "Verner", "Vernon", "Vicente",
  "Victor", "Vidal", "Vince", "Vincent", "Vincenzo", "Vinnie", "Virgil", "Vito", "Vladimir", "Wade", "Waino", "Waldo",
  "Walker", "Wallace", "Walter", "Walton", "Ward", "Warren", "Watson", "Waylon", "Wayne", "Webster", "Weldon",
  "Wellington", "Wendell", "Werner", "Wesley", "Westley", "Weston", "Wilber", "Wilbert", "Wilbur", "Wilburn", "Wiley",
  "Wilford", "Wilfred", "Wilfredo", "Wilfrid", "Wilhelm", "Will", "Willard", "William", "Willie", "Willis", "Willy",
  "Wilmer", "Wilson", "Wilton", "Winfield", "Winston", "Wm", "Woodrow", "Wyatt", "Wyman", "Xander", "Xavier", "Xzavier",
  "Zachariah", "Zachary", "Zachery", "Zack", "Zackary", "Zackery", "Zakary", "Zander", "Zane", "Zechariah",
]);
const fullNamePhrases = new Phrases(
  [
    [[fullName00Words, fullName00WordsShares], " ", fullName02Words],
    [[fullName10Words, fullName10WordsShares], fullName11Words, " ", fullName02Words],
    [[fullName00Words, fullName00WordsShares], " ", fullName02Words, " ", fullName24Words],
    [[fullName10Words, fullName10WordsShares], fullName11Words, " ", fullName02Words, " ", fullName24Words],
    [[fullName00Words, fullName00WordsShares], " ", fullName02Words, "-", fullName02Words],
    [[fullName10Words, fullName10WordsShares], fullName11Words, " ", fullName02Words, "-", fullName02Words],
    [[fullName00Words, fullName00WordsShares], " ", fullName02Words, "-", fullName02Words, " ", fullName24Words],
    [
      [fullName10Words, fullName10WordsShares],
      fullName11Words,
      " ",
      fullName02Words,
      "-",
      fullName02Words,
      " ",
      fullName24Words,
    ],
    [[fullName80Words, fullName80WordsShares], fullName81Words, " ", fullName02Words],
    [[fullName80Words, fullName80WordsShares], fullName81Words, " ", fullName02Words, " ", fullName24Words],
    [[fullName80Words, fullName80WordsShares], fullName81Words, " ", fullName02Words, "-", fullName02Words],
    [
      [fullName80Words, fullName80WordsShares],
      fullName81Words,
      " ",
      fullName02Words,
      "-",
      fullName02Words,
      " ",
      fullName24Words,
    ],
    [[fullName120Words, fullName120WordsShares], fullName121Words, " ", fullName02Words],
    [[fullName120Words, fullName120WordsShares], fullName121Words, " ", fullName02Words, " ", fullName24Words],
    [[fullName120Words, fullName120WordsShares], fullName121Words, " ", fullName02Words, "-", fullName02Words],
    [
      [fullName120Words, fullName120WordsShares],
      fullName121Words,
      " ",
      fullName02Words,
      "-",
      fullName02Words,
      " ",
      fullName24Words,
    ],
  ],
  [
    0.7273437500000001, 0.046040464471269874, 0.10390625, 0.006577209210181411, 0.03828125, 0.0024231823405931516,
    0.0054687500000000005, 0.00034616890579902167, 0.012137701042310236, 0.001733957291758605, 0.0006388263706479071,
    0.00009126091009255816, 0.0457280844864199, 0.006532583498059985, 0.002406741288758942, 0.0003438201841084203,
  ],
);
const tierWords = new Dictionary(["Bronze", "Silver", "Gold"]);
const customerLifecycleWords = new Dictionary(["active", "lost"]);
const productAppealLaw = new Pareto(1.16, 1);

/** What one run holds: counts, keys of the draws, and the columns that rows look up in each other. */
class Run {
  readonly seed: number;
  readonly scale: number;
  readonly shard: Settings["shard"];
  /** Seconds since 1970-01-01. */
  readonly periodStart = 19358 * 86_400;
  /** The midnight after the last day. */
  readonly periodEnd = 20089 * 86_400;
  readonly productStream: Stream;
  readonly productRows: number;
  readonly customerStream: Stream;
  readonly customerRows: number;
  readonly customerMoments: Spread;
  readonly numberings: {
    readonly customerNumbering: Numbering;
    readonly orderNumbering: Numbering;
    readonly itemNumbering: Numbering;
  };
  readonly events: Record<string, EventStore> = {};
  #itemProductCandidates: ReturnType<typeof loadItemProductCandidates> | undefined;
  #products: ReturnType<typeof loadProducts> | undefined;

  constructor(settings: Settings) {
    const { seed, scale, shard } = settings;
    this.seed = seed;
    this.scale = scale;
    this.shard = shard;
    const { periodEnd } = this;
    const productStream = new Stream(seed, "Product");
    this.productStream = productStream;
    const productRows = 40;
    this.productRows = productRows;
    const customerStream = new Stream(seed, "Customer");
    this.customerStream = customerStream;
    const customerRows = scaledRows(1000, scale);
    this.customerRows = customerRows;
    const customerMoments = new Spread(19358, 20089, []);
    this.customerMoments = customerMoments;
    const numberings = {
      customerNumbering: new Numbering(bucketsIn(19358 * 86_400, periodEnd, 3600)),
      orderNumbering: new Numbering(bucketsIn(19358 * 86_400, periodEnd, 3600)),
      itemNumbering: new Numbering(bucketsIn(19358 * 86_400, periodEnd, 3600)),
    };
    this.numberings = numberings;
  }

  get itemProductCandidates() {
    return (this.#itemProductCandidates ??= loadItemProductCandidates(this));
  }

  get products() {
    return (this.#products ??= loadProducts(this));
  }

  get customerNumbering() {
    return this.numberings.customerNumbering;
  }

  get orderNumbering() {
    return this.numberings.orderNumbering;
  }

  get itemNumbering() {
    return this.numberings.itemNumbering;
  }

  get customerEvents() {
    return this.events.customerEvents!;
  }

  get orderEvents() {
    return this.events.orderEvents!;
  }
}

/** The candidates of Item.product: drawn by cumulative weight. */
function loadItemProductCandidates(run: Run) {
  const { productRows, products } = run;
  const list = new CandidateList(productRows, 1);
  for (let product = 0; product < productRows; product++) {
    list.add(product, 0, -Infinity, Infinity, products.appeal[product]!);
  }

  return list.candidates();
}

/** The columns of Product that other rows look up. */
function loadProducts(run: Run) {
  const { productRows, productStream } = run;
  const productKey = new RowKey();
  const priceColumn = new Int32Array(productRows);
  const appealColumn = new Float64Array(productRows);
  for (let product = 0; product < productRows; product++) {
    productKey.ofRoot(productStream, product);
    const price = roundHalfAway(ending(productPriceLaw.quantile(productKey.unit53(draw.Product.price)), 1, 0.99) * 100);
    priceColumn[product] = price;
    const appeal = productAppealLaw.quantile(productKey.unit53(draw.Product.appeal));
    appealColumn[product] = appeal;
  }

  return { price: priceColumn, appeal: appealColumn };
}

/** Writes product for a range of Product rows. */
function writeProducts(run: Run, from: number, to: number, productTable: RowWriter) {
  const { productStream } = run;
  const productKey = new RowKey();
  for (let product = from; product < to; product++) {
    productKey.ofRoot(productStream, product);
    const productId = product + 1;
    productTable.int(productId);
    const name = below(productKey.bits(draw.Product.name_0), 27);
    const productName = below(productKey.bits(draw.Product.name_2), 15);
    const name2 = below(productKey.bits(draw.Product.name_4), 24);
    productTable.beginText();
    productTable.part(productName0Words, name);
    productTable.partText(" ");
    productTable.part(productName2Words, productName);
    productTable.partText(" ");
    productTable.part(productName4Words, name2);
    productTable.endText();
    const price = roundHalfAway(ending(productPriceLaw.quantile(productKey.unit53(draw.Product.price)), 1, 0.99) * 100);
    productTable.cents(price);
    productTable.endRow();
  }
}

/** Counts the rows that follow time: how many are born in each bucket. */
function countCustomers(run: Run, from: number, to: number) {
  const {
    customerStream,
    customerMoments,
    periodEnd,
    periodStart,
    customerNumbering,
    orderNumbering,
    itemNumbering,
    itemProductCandidates,
    products,
  } = run;
  const customerKey = new RowKey();
  const orderCountDraw = new ChildDraw(draw.Item.order_count);
  const orderKey = new RowKey();
  const visitClock = new RateClock(seasonHoursTime);
  const quantityDraw = new ChildDraw(draw.Item.quantity);
  const productDraw = new ChildDraw(draw.Item.product);
  const activeVisitThresholdDraw = new ChildDraw(draw.Customer.active_visit_threshold);
  const toLostClock = new RateClock(null);
  const activeToLostThresholdDraw = new ChildDraw(draw.Customer.active_to_lost_threshold);
  for (let customer = from; customer < to; customer++) {
    customerKey.ofRoot(customerStream, customer);
    activeVisitThresholdDraw.under(customerKey);
    activeToLostThresholdDraw.under(customerKey);
    const joinedAt = customerMoments.moment(customerKey.unit53(draw.Customer.moment));
    if (joinedAt >= periodEnd) continue;
    const bucket = bucketOf(joinedAt, 19358 * 86_400, 3600);
    customerNumbering.add(bucket, 1);
    let sumOrder = 0;
    let now = joinedAt;
    let state = 0;
    let entry = 0;
    let visitCount = 0;
    let visitFiring = 0;
    let toLostFiring = 0;
    visitClock.start(
      exponential(activeVisitThresholdDraw.unit53((entry << 16) + visitFiring), 1),
      3.168808781402895e-8 * visits[sumOrder >= 150000 ? 2 : sumOrder >= 50000 ? 1 : 0]!,
      now,
    );
    toLostClock.start(
      exponential(activeToLostThresholdDraw.unit53((entry << 16) + toLostFiring), 1),
      9.116094774373873e-9,
      now,
    );
    for (;;) {
      now = Math.min(visitClock.fires, toLostClock.fires, Infinity);
      if (now >= periodEnd) break;
      const moment = Math.floor(now);
      const tierBefore = sumOrder >= 150000 ? 2 : sumOrder >= 50000 ? 1 : 0;
      let nextState = -1;
      if (now === visitClock.fires) {
        visitFiring++;
        {
          orderKey.ofChild(customerKey, draw.Order.customer_row, visitCount);
          orderCountDraw.under(orderKey);
          quantityDraw.under(orderKey);
          productDraw.under(orderKey);
          const orderBucket = bucketOf(moment, 19358 * 86_400, 3600);
          if (moment >= periodStart) orderNumbering.add(orderBucket, 1);
          const itemCount = 1 + below(orderCountDraw.bits(0), 4);
          if (moment >= periodStart) itemNumbering.add(orderBucket, itemCount);
          let sumItem = 0;
          for (let k = 0; k < itemCount; k++) {
            const quantity = 1 + itemQuantityShares.pick(quantityDraw.unit(k));
            const product = candidateOf(
              itemProductCandidates.pick(productDraw.unit(k), 0, 0),
              "Item.product: no candidate for a row below the Customer drawn as number",
              customer,
            );
            const amount = quantity * products.price[product]!;
            sumItem += amount;
          }
          const total = roundHalfAway((sumItem * (100 - discount[tierBefore]!)) / 100);
          sumOrder += total;
        }
        visitCount++;
        visitClock.start(
          exponential(activeVisitThresholdDraw.unit53((entry << 16) + visitFiring), 1),
          3.168808781402895e-8 * visits[sumOrder >= 150000 ? 2 : sumOrder >= 50000 ? 1 : 0]!,
          now,
        );
      } else if (now === toLostClock.fires) {
        toLostFiring++;
        nextState = 1;
        toLostClock.start(
          exponential(activeToLostThresholdDraw.unit53((entry << 16) + toLostFiring), 1),
          9.116094774373873e-9,
          now,
        );
      }

      if (nextState >= 0 && nextState !== state) {
        state = nextState;
        entry++;
        if (state === 0) {
          visitFiring = 0;
          visitClock.start(
            exponential(activeVisitThresholdDraw.unit53((entry << 16) + visitFiring), 1),
            3.168808781402895e-8 * visits[sumOrder >= 150000 ? 2 : sumOrder >= 50000 ? 1 : 0]!,
            now,
          );
        } else visitClock.stop();
        if (state === 0) {
          toLostFiring = 0;
          toLostClock.start(
            exponential(activeToLostThresholdDraw.unit53((entry << 16) + toLostFiring), 1),
            9.116094774373873e-9,
            now,
          );
        } else toLostClock.stop();
      }

      visitClock.change(3.168808781402895e-8 * visits[sumOrder >= 150000 ? 2 : sumOrder >= 50000 ? 1 : 0]!, now);
    }
  }
}

/** Places the events in key order: a record each. */
function placeCustomers(run: Run, from: number, to: number) {
  const {
    customerStream,
    customerMoments,
    periodEnd,
    periodStart,
    customerNumbering,
    customerEvents,
    itemProductCandidates,
    products,
    orderNumbering,
    orderEvents,
    itemNumbering,
  } = run;
  const customerKey = new RowKey();
  const orderCountDraw = new ChildDraw(draw.Item.order_count);
  const orderKey = new RowKey();
  const quantityDraw = new ChildDraw(draw.Item.quantity);
  const productDraw = new ChildDraw(draw.Item.product);
  const visitClock = new RateClock(seasonHoursTime);
  const activeVisitThresholdDraw = new ChildDraw(draw.Customer.active_visit_threshold);
  const toLostClock = new RateClock(null);
  const activeToLostThresholdDraw = new ChildDraw(draw.Customer.active_to_lost_threshold);
  for (let customer = from; customer < to; customer++) {
    customerKey.ofRoot(customerStream, customer);
    activeVisitThresholdDraw.under(customerKey);
    activeToLostThresholdDraw.under(customerKey);
    const joinedAt = customerMoments.moment(customerKey.unit53(draw.Customer.moment));
    if (joinedAt >= periodEnd) continue;
    const bucket = bucketOf(joinedAt, 19358 * 86_400, 3600);
    const customerNumber = customerNumbering.takeKeys(bucket, 1);
    let sumOrder = 0;
    let countOrder = 0;
    let now = joinedAt;
    let state = 0;
    let entry = 0;
    let visitCount = 0;
    let visitFiring = 0;
    let toLostFiring = 0;
    visitClock.start(
      exponential(activeVisitThresholdDraw.unit53((entry << 16) + visitFiring), 1),
      3.168808781402895e-8 * visits[sumOrder >= 150000 ? 2 : sumOrder >= 50000 ? 1 : 0]!,
      now,
    );
    toLostClock.start(
      exponential(activeToLostThresholdDraw.unit53((entry << 16) + toLostFiring), 1),
      9.116094774373873e-9,
      now,
    );
    for (;;) {
      now = Math.min(visitClock.fires, toLostClock.fires, Infinity);
      if (now >= periodEnd) break;
      const moment = Math.floor(now);
      const tierBefore = sumOrder >= 150000 ? 2 : sumOrder >= 50000 ? 1 : 0;
      let nextState = -1;
      if (now === visitClock.fires) {
        visitFiring++;
        {
          orderKey.ofChild(customerKey, draw.Order.customer_row, visitCount);
          orderCountDraw.under(orderKey);
          quantityDraw.under(orderKey);
          productDraw.under(orderKey);
          let sumItem = 0;
          const itemCount = 1 + below(orderCountDraw.bits(0), 4);
          countOrder++;
          const orderBucket = bucketOf(moment, 19358 * 86_400, 3600);
          const orderNumber = moment >= periodStart ? orderNumbering.takeKeys(orderBucket, 1) : -1;
          if (moment >= periodStart) {
            const at3 = orderEvents.place(orderBucket);
            orderEvents.words[at3] = orderNumber;
            orderEvents.words[at3 + 1] = customer;
            orderEvents.words[at3 + 2] = visitCount;
            orderEvents.words[at3 + 3] = customerNumber;
            orderEvents.words[at3 + 4] = moment;
            orderEvents.words[at3 + 5] = tierBefore;
            orderEvents.words[at3 + 6] = itemNumbering.takeKeys(orderBucket, itemCount);
          }
          for (let k = 0; k < itemCount; k++) {
            const quantity = 1 + itemQuantityShares.pick(quantityDraw.unit(k));
            const product = candidateOf(
              itemProductCandidates.pick(productDraw.unit(k), 0, 0),
              "Item.product: no candidate for a row below the Customer drawn as number",
              customer,
            );
            const amount = quantity * products.price[product]!;
            sumItem += amount;
          }
          const total = roundHalfAway((sumItem * (100 - discount[tierBefore]!)) / 100);
          sumOrder += total;
        }
        visitCount++;
        visitClock.start(
          exponential(activeVisitThresholdDraw.unit53((entry << 16) + visitFiring), 1),
          3.168808781402895e-8 * visits[sumOrder >= 150000 ? 2 : sumOrder >= 50000 ? 1 : 0]!,
          now,
        );
      } else if (now === toLostClock.fires) {
        toLostFiring++;
        nextState = 1;
        toLostClock.start(
          exponential(activeToLostThresholdDraw.unit53((entry << 16) + toLostFiring), 1),
          9.116094774373873e-9,
          now,
        );
      }

      if (nextState >= 0 && nextState !== state) {
        state = nextState;
        entry++;
        if (state === 0) {
          visitFiring = 0;
          visitClock.start(
            exponential(activeVisitThresholdDraw.unit53((entry << 16) + visitFiring), 1),
            3.168808781402895e-8 * visits[sumOrder >= 150000 ? 2 : sumOrder >= 50000 ? 1 : 0]!,
            now,
          );
        } else visitClock.stop();
        if (state === 0) {
          toLostFiring = 0;
          toLostClock.start(
            exponential(activeToLostThresholdDraw.unit53((entry << 16) + toLostFiring), 1),
            9.116094774373873e-9,
            now,
          );
        } else toLostClock.stop();
      }

      visitClock.change(3.168808781402895e-8 * visits[sumOrder >= 150000 ? 2 : sumOrder >= 50000 ? 1 : 0]!, now);
    }

    const tier = sumOrder >= 150000 ? 2 : sumOrder >= 50000 ? 1 : 0;
    const at2 = customerEvents.place(bucket);
    customerEvents.words[at2] = customerNumber;
    customerEvents.words[at2 + 1] = customer;
    customerEvents.words[at2 + 2] = joinedAt;
    customerEvents.words[at2 + 3] = sumOrder;
    customerEvents.words[at2 + 4] = countOrder;
    customerEvents.words[at2 + 5] = tier;
    customerEvents.words[at2 + 6] = state;
  }
}

/** Writes customer for a range of a slice of Customer events, in key order. */
function writeCustomers(run: Run, slice: Slice, from: number, to: number, customerTable: RowWriter) {
  const { words } = slice;
  const { customerStream } = run;
  const customerKey = new RowKey();
  for (let row = from; row < to; row++) {
    const at = row * 7;
    const customer = words[at + 1]!;
    const joinedAt = words[at + 2]!;
    const spent = words[at + 3]!;
    const orders = words[at + 4]!;
    const tier = words[at + 5]!;
    const status = words[at + 6]!;
    const customerId = words[at]!;
    customerKey.ofRoot(customerStream, customer);
    customerTable.int(customerId);
    customerTable.timestamp(joinedAt);
    const name = fullNamePhrases.text(customerKey.bits(draw.Customer.name));
    customerTable.text(name);
    customerTable.cents(spent);
    customerTable.int(orders);
    customerTable.word(tierWords, tier);
    customerTable.word(customerLifecycleWords, status);
    customerTable.endRow();
  }
}

/** Writes order, item for a range of a slice of Order events, in key order. */
function writeOrders(run: Run, slice: Slice, from: number, to: number, orderTable: RowWriter, itemTable: RowWriter) {
  const { words } = slice;
  const { customerStream, itemProductCandidates, products } = run;
  const orderCountDraw = new ChildDraw(draw.Item.order_count);
  const orderKey = new RowKey();
  const customerKey = new RowKey();
  const productDraw = new ChildDraw(draw.Item.product);
  const quantityDraw = new ChildDraw(draw.Item.quantity);
  for (let row = from; row < to; row++) {
    const at = row * 7;
    const customer = words[at + 1]!;
    const customerId = words[at + 3]!;
    const tier = words[at + 5]!;
    const orderOrdinal = words[at + 2]!;
    const orderMoment = words[at + 4]!;
    const orderId = words[at]!;
    let itemId = words[at + 6]!;
    customerKey.ofRoot(customerStream, customer);
    orderKey.ofChild(customerKey, draw.Order.customer_row, orderOrdinal);
    orderCountDraw.under(orderKey);
    productDraw.under(orderKey);
    quantityDraw.under(orderKey);
    const itemCount = 1 + below(orderCountDraw.bits(0), 4);
    let sumItem = 0;
    for (let k = 0; k < itemCount; k++) {
      itemTable.int(itemId);
      itemTable.int(orderId);
      const product = candidateOf(
        itemProductCandidates.pick(productDraw.unit(k), 0, 0),
        "Item.product: no candidate for a row below the Customer drawn as number",
        customer,
      );
      itemTable.int(product + 1);
      const quantity = 1 + itemQuantityShares.pick(quantityDraw.unit(k));
      itemTable.int(quantity);
      const amount = quantity * products.price[product]!;
      itemTable.cents(amount);
      itemTable.endRow();
      sumItem += amount;
      itemId++;
    }

    orderTable.int(orderId);
    orderTable.int(customerId);
    orderTable.timestamp(orderMoment);
    orderTable.word(tierWords, tier);
    orderTable.cents(sumItem);
    const total = roundHalfAway((sumItem * (100 - discount[tier]!)) / 100);
    orderTable.cents(total);
    orderTable.endRow();
  }
}

/** The waves in order: each refers to rows of earlier ones only. */
const waves: readonly Wave<Run>[] = [
  {
    name: "product",
    roots: (run) => run.productRows,
    rows: { tables: ["product"], numberings: [null], write: writeProducts, afterAll: false },
  },
  {
    name: "customer",
    roots: (run) => run.customerRows,
    numberings: ["customerNumbering", "orderNumbering", "itemNumbering"],
    count: countCustomers,
    place: placeCustomers,
    events: [
      {
        store: "customerEvents",
        numbering: "customerNumbering",
        width: 7,
        tables: ["customer"],
        numberings: ["customerNumbering"],
        write: writeCustomers,
      },
      {
        store: "orderEvents",
        numbering: "orderNumbering",
        width: 7,
        tables: ["order", "item"],
        numberings: ["orderNumbering", "itemNumbering"],
        write: writeOrders,
      },
    ],
  },
];

/** Starts a run: nothing is written until its `run` is called. */
export function start(settings: Settings): GeneratedRun {
  return startWaves(schema, settings, (wanted) => new Run(wanted), waves);
}

/** The rows of product, in key order. */
export function products(settings: Partial<Settings> = {}): Generator<Product, void> {
  return rowsOf<Run, Product>(schema, "product", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of customer, in key order. */
export function customers(settings: Partial<Settings> = {}): Generator<Customer, void> {
  return rowsOf<Run, Customer>(schema, "customer", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of order, in key order. */
export function orders(settings: Partial<Settings> = {}): Generator<Order, void> {
  return rowsOf<Run, Order>(schema, "order", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of item, in key order. */
export function items(settings: Partial<Settings> = {}): Generator<Item, void> {
  return rowsOf<Run, Item>(schema, "item", settings, (wanted) => new Run(wanted), waves);
}

if (isProgram(import.meta.url)) await main(schema, start, process.argv.slice(2));

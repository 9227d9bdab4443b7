// Made by ecomc 0.1.0 from the schema sandbox (sha256 ed652325f4bef8a3), runtime 1. Edit the schema, not this file.
// A small shop to learn SQL on: 100 customers, 50 products, 200 orders.
//
// What it shows: a header that always equals its lines, orders that come after their customer and their products,
// some products and customers that matter more than others, a season, an import (addresses whose cities lie in their
// states), and data from files (words that fit their category). Every number below can be measured in the output.
// Rows from 2023-01-01 to 2024-12-31.

import {
  CandidateList,
  ChildDraw,
  type CurveData,
  Dictionary,
  DistinctPicker,
  type EventStore,
  type GeneratedRun,
  Lognormal,
  Numbering,
  Pareto,
  Phrases,
  RowKey,
  type RowWriter,
  type Settings,
  type Slice,
  Spread,
  Stream,
  TextGroups,
  type Wave,
  Weighted,
  attemptName,
  below,
  bucketOf,
  bucketsIn,
  candidateOf,
  compact,
  cutText,
  ending,
  hash32,
  isProgram,
  lognormalWithin,
  main,
  mayTryAgain,
  roundHalfAway,
  rowsOf,
  scaledRows,
  slugText,
  startWaves,
  uniformReal,
} from "ecomc/runtime";

/** Who buys. Mail addresses follow names, and cities lie in their states. */
export interface Customer {
  customer_id: number;
  name: string;
  email: string;
  /** A number of the range that is kept free for fiction. */
  phone: string;
  address: string;
  city: string;
  state: string;
  zip_code: string;
  created_at: Date;
}

/** What is sold: a word and a style that fit the category, at a price that fits the word. */
export interface Product {
  product_id: number;
  name: string;
  category: "Electronics" | "Clothing" | "Home" | "Books" | "Toys" | "Sports" | "Beauty" | "Garden";
  price: number;
  description: string;
  stock_quantity: number;
  created_at: Date;
}

/** A row of orders. */
export interface Order {
  order_id: number;
  customer_id: number;
  order_date: Date;
  status: "pending" | "processing" | "shipped" | "delivered" | "cancelled";
  shipping_address: string;
  /** What its items cost; written once, so the two cannot disagree. */
  total_amount: number;
}

/** One to five different products an order. */
export interface OrderItem {
  item_id: number;
  order_id: number;
  product_id: number;
  quantity: number;
  price: number;
  subtotal: number;
}

/** What a SQLite database is created with. */
const sqliteCreate = `-- Tables

-- Who buys. Mail addresses follow names, and cities lie in their states.
CREATE TABLE customers (
  customer_id INTEGER NOT NULL,
  name        VARCHAR(80) NOT NULL,
  email       VARCHAR(120) NOT NULL,
  phone       VARCHAR(20) NOT NULL, -- A number of the range that is kept free for fiction.
  address     VARCHAR(80) NOT NULL,
  city        VARCHAR(40) NOT NULL,
  state       CHAR(2) NOT NULL,
  zip_code    CHAR(5) NOT NULL,
  created_at  TIMESTAMP NOT NULL,
  CONSTRAINT pk_customers PRIMARY KEY (customer_id),
  CONSTRAINT uq_customers_email UNIQUE (email)
);

-- What is sold: a word and a style that fit the category, at a price that fits the word.
CREATE TABLE products (
  product_id     INTEGER NOT NULL,
  name           VARCHAR(80) NOT NULL,
  category       TEXT NOT NULL,
  price          DECIMAL(10,2) NOT NULL,
  description    VARCHAR(400) NOT NULL,
  stock_quantity INTEGER NOT NULL,
  created_at     TIMESTAMP NOT NULL,
  CONSTRAINT pk_products PRIMARY KEY (product_id),
  CONSTRAINT uq_products_name UNIQUE (name),
  CONSTRAINT ck_products_category CHECK (category IN ('Electronics', 'Clothing', 'Home', 'Books', 'Toys', 'Sports', 'Beauty', 'Garden')),
  CONSTRAINT ck_products_1 CHECK (price BETWEEN 10.00 AND 500.00),
  CONSTRAINT ck_products_2 CHECK (stock_quantity BETWEEN 0 AND 1000)
);

CREATE TABLE orders (
  order_id         INTEGER NOT NULL,
  customer_id      INTEGER NOT NULL,
  order_date       TIMESTAMP NOT NULL,
  status           TEXT NOT NULL,
  shipping_address VARCHAR(80) NOT NULL,
  total_amount     DECIMAL(10,2) NOT NULL, -- What its items cost; written once, so the two cannot disagree.
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT fk_orders_customer_id FOREIGN KEY (customer_id) REFERENCES customers (customer_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_orders_status CHECK (status IN ('pending', 'processing', 'shipped', 'delivered', 'cancelled'))
);

-- One to five different products an order.
CREATE TABLE order_items (
  item_id    INTEGER NOT NULL,
  order_id   INTEGER NOT NULL,
  product_id INTEGER NOT NULL,
  quantity   INTEGER NOT NULL,
  price      DECIMAL(10,2) NOT NULL,
  subtotal   DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_order_items PRIMARY KEY (item_id),
  CONSTRAINT uq_order_items_order_id_product_id UNIQUE (order_id, product_id),
  CONSTRAINT fk_order_items_order_id FOREIGN KEY (order_id) REFERENCES orders (order_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_order_items_product_id FOREIGN KEY (product_id) REFERENCES products (product_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_order_items_1 CHECK (quantity BETWEEN 1 AND 5),
  CONSTRAINT ck_order_items_2 CHECK (CAST(ROUND(subtotal * 100) AS INTEGER) = quantity * CAST(ROUND(price * 100) AS INTEGER))
);
`;

/** What it is completed with when the rows are there. */
const sqliteFinish = `-- Indexes
CREATE INDEX ix_products_category ON products (category);
CREATE INDEX ix_orders_customer_id ON orders (customer_id);
CREATE INDEX ix_orders_order_date ON orders (order_date);
CREATE INDEX ix_order_items_product_id ON order_items (product_id);
`;

/** What the generator makes: the tables in load order. */
export const schema = {
  name: "sandbox",
  version: "0.1.0",
  abi: 1,
  hash: "ed652325f4bef8a3c11ff225a3dfaaae98c0c832db9c6c93d0c3101131e816ae",
  seed: 42,
  tables: [
    {
      name: "customers",
      columns: [
        { name: "customer_id", kind: "int", nullable: false },
        { name: "name", kind: "text", nullable: false },
        { name: "email", kind: "text", nullable: false },
        { name: "phone", kind: "text", nullable: false },
        { name: "address", kind: "text", nullable: false },
        { name: "city", kind: "text", nullable: false },
        { name: "state", kind: "char", nullable: false },
        { name: "zip_code", kind: "char", nullable: false },
        { name: "created_at", kind: "timestamp", nullable: false },
      ],
      key: ["customer_id"],
      order: "address",
    },
    {
      name: "products",
      columns: [
        { name: "product_id", kind: "int", nullable: false },
        { name: "name", kind: "text", nullable: false },
        { name: "category", kind: "enum", nullable: false },
        { name: "price", kind: "decimal", scale: 2, nullable: false },
        { name: "description", kind: "text", nullable: false },
        { name: "stock_quantity", kind: "int", nullable: false },
        { name: "created_at", kind: "timestamp", nullable: false },
      ],
      key: ["product_id"],
      order: "address",
    },
    {
      name: "orders",
      columns: [
        { name: "order_id", kind: "int", nullable: false },
        { name: "customer_id", kind: "int", nullable: false },
        { name: "order_date", kind: "timestamp", nullable: false },
        { name: "status", kind: "enum", nullable: false },
        { name: "shipping_address", kind: "text", nullable: false },
        { name: "total_amount", kind: "decimal", scale: 2, nullable: false },
      ],
      key: ["order_id"],
      order: "key",
    },
    {
      name: "order_items",
      columns: [
        { name: "item_id", kind: "int", nullable: false },
        { name: "order_id", kind: "int", nullable: false },
        { name: "product_id", kind: "int", nullable: false },
        { name: "quantity", kind: "int", nullable: false },
        { name: "price", kind: "decimal", scale: 2, nullable: false },
        { name: "subtotal", kind: "decimal", scale: 2, nullable: false },
      ],
      key: ["item_id"],
      order: "key",
    },
  ],
  sqlite: { create: sqliteCreate, finish: sqliteFinish },
} as const;

/** Names of the draws: a draw is a pure function of seed, name and the row's address, so that none disturbs another. */
const draw = {
  Customer: {
    created_at: hash32("Customer.created_at"),
    first_name: hash32("Customer.first_name"),
    last_name: hash32("Customer.last_name"),
    email: hash32("Customer.email"),
    phone: hash32("Customer.phone"),
    phone_1_1: hash32("Customer.phone/1#1"),
    address: hash32("Customer.address"),
    street: hash32("Customer.street"),
    home: hash32("Customer.home"),
    zip_code_0: hash32("Customer.zip_code#0"),
    activity: hash32("Customer.activity"),
  },
  Product: {
    created_at: hash32("Product.created_at"),
    style: hash32("Product.style"),
    thing: hash32("Product.thing"),
    category: hash32("Product.category"),
    price: hash32("Product.price"),
    description: hash32("Product.description"),
    stock_quantity: hash32("Product.stock_quantity"),
    appeal: hash32("Product.appeal"),
  },
  Order: { moment: hash32("Order#moment"), customer: hash32("Order.customer"), status: hash32("Order.status") },
  OrderItem: {
    order_count: hash32("OrderItem#order.count"),
    product: hash32("OrderItem.product"),
    quantity: hash32("OrderItem.quantity"),
  },
};
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
const customerEmailWords = new Dictionary(["gmail.com", "outlook.com", "yahoo.com"]);
const streetStreet = new Dictionary([
  "Main Street", "Oak Street", "Maple Avenue", "Park Avenue", "Cedar Lane", "Pine Street", "Elm Street",
  "Washington Avenue", "Lake Drive", "Hill Road", "Second Street", "Third Street", "Fourth Street", "Fifth Avenue",
  "Church Street", "Walnut Street", "Spring Street", "North Street", "South Street", "Highland Avenue", "Mill Road",
  "River Road", "Sunset Boulevard", "Ridge Road", "Jefferson Street", "Franklin Street", "Lincoln Avenue",
  "Jackson Street", "Madison Avenue", "Adams Street", "Chestnut Street", "Birch Lane", "Willow Court", "Meadow Lane",
  "Forest Drive", "Cherry Street", "Dogwood Drive", "Magnolia Avenue", "Sycamore Street", "Poplar Street",
  "Hickory Lane", "Laurel Avenue", "Juniper Way", "Aspen Court", "Spruce Street", "Center Street", "Market Street",
  "Railroad Avenue", "Station Road", "School Street", "College Avenue", "Prospect Street", "Pleasant Street",
  "Grove Street", "Garden Street", "Orchard Road", "Vine Street", "Locust Street", "Hawthorne Drive", "Fairview Avenue",
  "Valley Road", "Canyon Road", "Mountain View Drive", "Lakeview Drive", "Bayshore Drive", "Ocean Avenue", "Harbor Way",
  "Bridge Street", "Canal Street", "Front Street", "Broad Street", "High Street", "Court Street", "King Street",
  "Queen Street", "Liberty Street", "Union Street", "Monroe Street", "Harrison Avenue", "Grant Street",
  "Cleveland Avenue", "Wilson Avenue", "Roosevelt Road", "Crescent Drive", "Heritage Way", "Colonial Drive",
  "Country Club Road", "Old Mill Lane", "Stone Bridge Road", "Quarry Road", "Windmill Lane", "Foxglove Lane",
  "Deer Run", "Eagle Ridge Drive", "Hunters Trail", "Brookside Drive", "Creekside Court", "Woodland Avenue",
  "Greenwood Drive", "Rosewood Lane", "Summit Avenue", "Terrace Drive", "Parkway Drive", "University Avenue",
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
const cityZip3 = new Dictionary([
  "100", "900", "606", "770", "850", "191", "782", "921", "752", "951", "787", "322", "761", "432", "462", "282", "941",
  "981", "802", "200", "372", "731", "799", "021", "972", "891", "482", "402", "381", "212", "532", "871", "857", "937",
  "958", "641", "852", "303", "681", "809", "276", "908", "234", "331", "946", "554", "741", "933", "672", "760", "800",
  "336", "701", "441", "968", "928", "405", "952", "784", "890", "925", "071", "551", "927", "452", "926", "328", "152",
  "631", "274", "073", "995", "685", "750", "277", "142", "852", "919", "436", "537", "852", "468", "895", "890", "337",
  "750", "794", "780", "271", "233", "853", "750", "852", "235", "837", "945", "913", "992", "708", "232", "330", "924",
  "984", "953", "358", "503", "107", "146", "283", "925", "923", "016", "349", "722", "309", "930", "352", "750", "361",
  "791", "841", "495", "926", "662", "750", "323", "750", "339", "571", "379", "853", "029", "986", "443", "711", "785",
  "366", "236", "333", "374", "852", "954", "974", "957", "973", "275", "917", "917", "920", "935", "928", "805", "935",
  "658", "370", "939", "945", "223", "075", "928", "312", "802", "940", "392", "330", "765", "371", "980", "917", "920",
  "294", "604", "751", "605", "066", "611", "132", "956", "314", "905", "928", "853", "785", "802", "326", "660", "932",
  "762", "928", "841", "911", "767", "480", "524", "454", "292", "072", "236", "980", "330", "069", "923", "330", "065",
  "797", "730", "950", "306", "913", "666", "181", "581", "930", "796", "945", "481", "947", "640", "061", "705", "778",
  "786", "021", "836", "591", "337", "477", "334", "018", "031", "777", "920", "601", "797", "846", "284", "740", "970",
  "272", "067", "338", "489", "810", "982", "880", "774", "930", "481", "925", "806", "803", "303", "894", "915", "543",
  "757", "023", "871", "466", "959", "528", "021", "763", "027", "531", "836", "240", "769", "354", "122", "977", "334",
  "989", "853", "288", "165", "660", "196", "847", "960", "904", "982", "030", "086", "735", "729", "618", "931", "875",
  "558", "339", "844", "975", "511", "706", "727", "029", "370", "485", "474", "245", "945", "602", "217", "860", "368",
  "180", "185", "522", "577", "585", "490", "598", "297", "321", "395", "421", "081", "447", "363", "296", "376", "547",
  "563", "943", "208", "123", "815", "820", "834", "135", "950", "973", "594", "070", "423", "445", "826", "520", "582",
  "106", "897", "985", "838", "342", "316", "665", "325", "597", "775", "688", "546", "648", "171", "395", "139", "394",
  "882", "229", "257", "934", "863", "674", "054", "967", "922", "012", "651", "214", "199", "084", "719", "293", "042",
  "295", "044", "997", "148", "998", "126", "265", "420", "260", "330", "028", "448", "629", "813", "341", "057", "496",
]);
const productCategoryShares = new Weighted([25, 20, 15, 10, 10, 8, 7, 5]);
const genreWords = new Dictionary(["Electronics", "Clothing", "Home", "Books", "Toys", "Sports", "Beauty", "Garden"]);
const thingCategory = new Dictionary([
  "Phones", "Phones", "Phones", "Phones", "Phones", "Phones", "Phones", "Phones", "Phones", "Laptops", "Laptops",
  "Laptops", "Laptops", "Laptops", "Laptops", "Laptops", "Laptops", "Laptops", "Audio", "Audio", "Audio", "Audio",
  "Audio", "Audio", "Audio", "Audio", "Audio", "Cameras", "Cameras", "Cameras", "Cameras", "Cameras", "Cameras",
  "Cameras", "Cameras", "Smart Home", "Smart Home", "Smart Home", "Smart Home", "Smart Home", "Smart Home",
  "Smart Home", "Smart Home", "Shoes", "Shoes", "Shoes", "Shoes", "Shoes", "Shoes", "Shoes", "Shoes", "Shoes",
  "Dresses", "Dresses", "Dresses", "Dresses", "Dresses", "Dresses", "Dresses", "Dresses", "Shirts", "Shirts", "Shirts",
  "Shirts", "Shirts", "Shirts", "Shirts", "Shirts", "Outerwear", "Outerwear", "Outerwear", "Outerwear", "Outerwear",
  "Outerwear", "Outerwear", "Outerwear", "Accessories", "Accessories", "Accessories", "Accessories", "Accessories",
  "Accessories", "Accessories", "Accessories", "Kitchen", "Kitchen", "Kitchen", "Kitchen", "Kitchen", "Kitchen",
  "Kitchen", "Kitchen", "Kitchen", "Bedding", "Bedding", "Bedding", "Bedding", "Bedding", "Bedding", "Bedding",
  "Lighting", "Lighting", "Lighting", "Lighting", "Lighting", "Lighting", "Lighting", "Furniture", "Furniture",
  "Furniture", "Furniture", "Furniture", "Furniture", "Furniture", "Furniture", "Bath", "Bath", "Bath", "Bath", "Bath",
  "Bath", "Garden", "Garden", "Garden", "Garden", "Garden", "Garden", "Garden", "Garden", "Garden", "Patio", "Patio",
  "Patio", "Patio", "Patio", "Patio", "Patio", "Books", "Books", "Books", "Books", "Books", "Books", "Books", "Books",
  "Books", "Books", "Books", "Books", "Toys", "Toys", "Toys", "Toys", "Toys", "Toys", "Toys", "Toys", "Toys", "Toys",
  "Toys", "Toys", "Sports", "Sports", "Sports", "Sports", "Sports", "Sports", "Sports", "Sports", "Sports", "Sports",
  "Sports", "Sports", "Beauty", "Beauty", "Beauty", "Beauty", "Beauty", "Beauty", "Beauty", "Beauty", "Beauty",
  "Beauty", "Beauty", "Beauty",
]);
const styleStyle = new Dictionary([
  "Compact", "Rugged", "Slim", "Everyday", "Travel", "Classic", "Universal", "Premium", "Ultralight", "Everyday",
  "Business", "Student", "Compact", "Premium", "Travel", "Performance", "Wireless", "Studio", "Compact", "Vintage",
  "Hi-Fi", "Classic", "Premium", "Everyday", "Compact", "Travel", "Pro", "Classic", "Rugged", "Essential", "Premium",
  "Studio", "Slim", "Wireless", "Compact", "Second-Generation", "Low-Energy", "Classic", "Mini", "Premium", "Suede",
  "Leather", "Canvas", "Lightweight", "Cushioned", "Vintage", "Recycled", "Wide-Fit", "Everyday", "Floral", "Linen",
  "Silk", "Pleated", "Striped", "Cotton", "Velvet", "Printed", "Belted", "Organic Cotton", "Slim-Fit", "Relaxed",
  "Striped", "Vintage", "Merino", "Classic", "Printed", "Oversized", "Hooded", "Packable", "Recycled", "Oversized",
  "Classic", "Lightweight", "Vintage", "Tailored", "Handmade", "Vintage", "Recycled", "Everyday", "Classic",
  "Minimalist", "Designer", "Travel", "Stainless", "Professional", "Compact", "Retro", "Everyday", "Classic",
  "Matte Black", "Family-Size", "Designer", "Linen", "Organic Cotton", "Cooling", "Hypoallergenic", "Bamboo",
  "Soft-Touch", "Hotel", "Brushed Cotton", "Brass", "Scandinavian", "Rattan", "Industrial", "Dimmable", "Ceramic",
  "Matte Black", "Glass", "Oak", "Walnut", "Scandinavian", "Rustic", "Reclaimed", "Minimalist", "Industrial",
  "Mid-Century", "Minimalist", "Classic", "Everyday", "Hotel", "Modern", "Compact", "White", "Natural", "Heavy-Duty",
  "Weatherproof", "Compact", "Rust-Free", "Classic", "Lightweight", "Large", "Premium", "Weatherproof", "Classic",
  "Compact", "Oversized", "Modern", "Rustic", "Portable", "Premium", "Illustrated", "Pocket", "Collector's",
  "Large-Print", "Hardcover", "Little", "Modern", "Essential", "Classic", "Giant", "Mini", "Colorful", "Deluxe",
  "Beginner's", "Handmade", "Travel-Size", "Pro", "Junior", "Compact", "Classic", "Essential", "Competition",
  "Training", "Premium", "Organic", "Gentle", "Citrus", "Lavender", "Travel-Size", "Botanical", "Rosewater", "Vegan",
  "Everyday",
]);
const thingNoun = new Dictionary([
  "Smartphone", "Flip Phone", "Phone Case", "Screen Protector", "Charging Pad", "Power Bank", "Car Mount",
  "Charging Cable", "Satellite Phone", "Laptop", "Ultrabook", "Gaming Laptop", "Chromebook", "Laptop Stand",
  "Docking Station", "Laptop Sleeve", "USB-C Hub", "Notebook Cooler", "Headphones", "Earbuds", "Bluetooth Speaker",
  "Soundbar", "Turntable", "Studio Microphone", "Radio Alarm Clock", "Headset", "Bookshelf Speakers", "Action Camera",
  "Mirrorless Camera", "Webcam", "Tripod", "Camera Bag", "Memory Card", "Instant Camera", "Ring Light", "Smart Bulb",
  "Video Doorbell", "Smart Plug", "Thermostat", "Security Camera", "Motion Sensor", "Smart Lock", "Air Quality Monitor",
  "Running Shoes", "Sneakers", "Ankle Boots", "Loafers", "Sandals", "Hiking Boots", "Slippers", "Ballet Flats",
  "Work Boots", "Wrap Dress", "Maxi Dress", "Shirt Dress", "Sundress", "Evening Gown", "Sweater Dress",
  "Cocktail Dress", "Tunic", "T-Shirt", "Oxford Shirt", "Polo Shirt", "Flannel Shirt", "Button-Down Shirt", "Hoodie",
  "Henley", "Sweatshirt", "Parka", "Denim Jacket", "Raincoat", "Puffer Vest", "Trench Coat", "Fleece Jacket",
  "Windbreaker", "Wool Coat", "Leather Belt", "Wool Scarf", "Beanie", "Sunglasses", "Tote Bag", "Backpack", "Gloves",
  "Wallet", "Frying Pan", "Chef's Knife", "Coffee Maker", "Electric Kettle", "Mixing Bowl Set", "Cutting Board",
  "Blender", "Toaster", "Dutch Oven", "Duvet Cover", "Sheet Set", "Pillow", "Weighted Blanket", "Quilt",
  "Mattress Topper", "Throw Blanket", "Desk Lamp", "Floor Lamp", "Pendant Light", "Table Lamp", "String Lights",
  "Night Light", "Wall Sconce", "Bookshelf", "Side Table", "Office Chair", "Coffee Table", "Bar Stool", "Writing Desk",
  "Storage Bench", "Armchair", "Bath Towel Set", "Bath Mat", "Shower Curtain", "Soap Dispenser", "Laundry Hamper",
  "Bathroom Scale", "Pruning Shears", "Garden Hose", "Raised Planter", "Watering Can", "Patio Umbrella", "Compost Bin",
  "Bird Feeder", "Garden Fork", "Solar Path Lights", "Folding Chair", "Fire Pit", "Hammock", "Outdoor Rug",
  "Bistro Set", "Porch Swing", "Grill Cover", "Mystery Novel", "Cookbook", "Travel Guide", "Picture Book",
  "Poetry Collection", "World Atlas", "Field Guide", "Short Story Collection", "Biography", "Gardening Handbook",
  "Crossword Book", "History of Trade", "Building Blocks", "Train Set", "Jigsaw Puzzle", "Plush Bear", "Board Game",
  "Toy Kitchen", "Kite", "Modeling Clay", "Dollhouse", "Marble Run", "Remote Control Car", "Card Game", "Yoga Mat",
  "Dumbbell Set", "Tennis Racket", "Camping Tent", "Water Bottle", "Jump Rope", "Bike Helmet", "Foam Roller",
  "Sleeping Bag", "Soccer Ball", "Kettlebell", "Climbing Harness", "Face Cream", "Lip Balm", "Shampoo", "Body Lotion",
  "Hand Soap", "Hand Cream", "Bath Salts", "Perfume", "Sunscreen", "Clay Mask", "Beard Oil", "Nail Polish",
]);
const thingMedianPrice = Int32Array.of(
  480, 130, 22, 14, 34, 38, 24, 15, 320, 860, 1150, 1380, 310, 42, 165, 29, 48, 36, 120, 85, 75, 210, 190, 140, 45, 68,
  260, 230, 890, 65, 58, 49, 27, 95, 44, 18, 130, 20, 160, 98, 32, 175, 89, 95, 78, 120, 88, 45, 140, 28, 54, 62, 69,
  82, 64, 48, 210, 72, 115, 42, 22, 54, 38, 46, 59, 52, 34, 44, 165, 84, 92, 76, 180, 68, 58, 230, 36, 32, 19, 65, 48,
  74, 27, 45, 45, 68, 89, 49, 34, 29, 82, 46, 110, 72, 64, 35, 85, 98, 140, 38, 46, 92, 84, 58, 22, 16, 67, 130, 74,
  185, 160, 88, 210, 125, 320, 48, 26, 24, 19, 39, 32, 28, 39, 85, 24, 98, 64, 29, 34, 42, 46, 150, 72, 88, 190, 280,
  35, 15, 28, 22, 14, 16, 45, 24, 17, 21, 24, 12, 26, 34, 58, 19, 24, 36, 95, 18, 14, 110, 42, 49, 15, 38, 89, 98, 175,
  24, 16, 62, 29, 86, 28, 48, 79, 34, 9, 16, 18, 11, 17, 14, 78, 19, 24, 21, 10,
);
const productDescriptionWords = new Dictionary([
  "Made to last", "A customer favorite", "Ready to ship", "Tested by hand", "Simple to care for",
]);
const orderStatusShares = new Weighted([8, 10, 15, 60, 7]);
const statusWords = new Dictionary(["pending", "processing", "shipped", "delivered", "cancelled"]);
const season = { by: "month", values: [0.8, 0.8, 1, 1, 1, 1, 1.2, 1, 1, 1, 1.6, 2.1] } satisfies CurveData;
const hours = {
  by: "hour",
  values: [
    0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.8, 0.8, 0.8, 0.8, 0.8, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.9, 1.9, 1.9, 1.9, 1.9,
    0.6,
  ],
} satisfies CurveData;
const streetWeight = Int32Array.of(
  12,
  9,
  8,
  7,
  6,
  7,
  7,
  7,
  6,
  6,
  8,
  7,
  6,
  5,
  6,
  6,
  5,
  5,
  5,
  5,
  5,
  6,
  3,
  5,
  5,
  5,
  6,
  5,
  5,
  4,
  5,
  4,
  4,
  5,
  4,
  4,
  4,
  3,
  4,
  3,
  3,
  3,
  2,
  3,
  4,
  5,
  4,
  4,
  3,
  4,
  4,
  4,
  4,
  4,
  3,
  4,
  3,
  3,
  2,
  4,
  4,
  3,
  3,
  4,
  2,
  2,
  2,
  3,
  2,
  3,
  4,
  4,
  3,
  2,
  2,
  3,
  3,
  3,
  3,
  3,
  3,
  2,
  2,
  2,
  2,
  2,
  3,
  2,
  2,
  1,
  1,
  1,
  2,
  2,
  1,
  3,
  2,
  3,
  2,
  2,
  3,
  2,
  3,
  3,
);
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
const styleCategory = new Dictionary([
  "Phones", "Phones", "Phones", "Phones", "Phones", "Phones", "Phones", "Phones", "Laptops", "Laptops", "Laptops",
  "Laptops", "Laptops", "Laptops", "Laptops", "Laptops", "Audio", "Audio", "Audio", "Audio", "Audio", "Audio", "Audio",
  "Audio", "Cameras", "Cameras", "Cameras", "Cameras", "Cameras", "Cameras", "Cameras", "Cameras", "Smart Home",
  "Smart Home", "Smart Home", "Smart Home", "Smart Home", "Smart Home", "Smart Home", "Smart Home", "Shoes", "Shoes",
  "Shoes", "Shoes", "Shoes", "Shoes", "Shoes", "Shoes", "Shoes", "Dresses", "Dresses", "Dresses", "Dresses", "Dresses",
  "Dresses", "Dresses", "Dresses", "Dresses", "Shirts", "Shirts", "Shirts", "Shirts", "Shirts", "Shirts", "Shirts",
  "Shirts", "Shirts", "Outerwear", "Outerwear", "Outerwear", "Outerwear", "Outerwear", "Outerwear", "Outerwear",
  "Outerwear", "Accessories", "Accessories", "Accessories", "Accessories", "Accessories", "Accessories", "Accessories",
  "Accessories", "Kitchen", "Kitchen", "Kitchen", "Kitchen", "Kitchen", "Kitchen", "Kitchen", "Kitchen", "Kitchen",
  "Bedding", "Bedding", "Bedding", "Bedding", "Bedding", "Bedding", "Bedding", "Bedding", "Lighting", "Lighting",
  "Lighting", "Lighting", "Lighting", "Lighting", "Lighting", "Lighting", "Furniture", "Furniture", "Furniture",
  "Furniture", "Furniture", "Furniture", "Furniture", "Furniture", "Bath", "Bath", "Bath", "Bath", "Bath", "Bath",
  "Bath", "Bath", "Garden", "Garden", "Garden", "Garden", "Garden", "Garden", "Garden", "Garden", "Patio", "Patio",
  "Patio", "Patio", "Patio", "Patio", "Patio", "Patio", "Books", "Books", "Books", "Books", "Books", "Books", "Books",
  "Books", "Toys", "Toys", "Toys", "Toys", "Toys", "Toys", "Toys", "Toys", "Sports", "Sports", "Sports", "Sports",
  "Sports", "Sports", "Sports", "Sports", "Beauty", "Beauty", "Beauty", "Beauty", "Beauty", "Beauty", "Beauty",
  "Beauty", "Beauty",
]);
const thingDepartment = new Dictionary([
  "Electronics", "Electronics", "Electronics", "Electronics", "Electronics", "Electronics", "Electronics",
  "Electronics", "Electronics", "Electronics", "Electronics", "Electronics", "Electronics", "Electronics",
  "Electronics", "Electronics", "Electronics", "Electronics", "Electronics", "Electronics", "Electronics",
  "Electronics", "Electronics", "Electronics", "Electronics", "Electronics", "Electronics", "Electronics",
  "Electronics", "Electronics", "Electronics", "Electronics", "Electronics", "Electronics", "Electronics",
  "Electronics", "Electronics", "Electronics", "Electronics", "Electronics", "Electronics", "Electronics",
  "Electronics", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing",
  "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing",
  "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing",
  "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing",
  "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Clothing", "Home", "Home", "Home", "Home", "Home",
  "Home", "Home", "Home", "Home", "Home", "Home", "Home", "Home", "Home", "Home", "Home", "Home", "Home", "Home",
  "Home", "Home", "Home", "Home", "Home", "Home", "Home", "Home", "Home", "Home", "Home", "Home", "Home", "Home",
  "Home", "Home", "Home", "Home", "Garden", "Garden", "Garden", "Garden", "Garden", "Garden", "Garden", "Garden",
  "Garden", "Garden", "Garden", "Garden", "Garden", "Garden", "Garden", "Garden", "Books", "Books", "Books", "Books",
  "Books", "Books", "Books", "Books", "Books", "Books", "Books", "Books", "Toys", "Toys", "Toys", "Toys", "Toys",
  "Toys", "Toys", "Toys", "Toys", "Toys", "Toys", "Toys", "Sports", "Sports", "Sports", "Sports", "Sports", "Sports",
  "Sports", "Sports", "Sports", "Sports", "Sports", "Sports", "Beauty", "Beauty", "Beauty", "Beauty", "Beauty",
  "Beauty", "Beauty", "Beauty", "Beauty", "Beauty", "Beauty", "Beauty",
]);
const productAppealLaw = new Pareto(1.16, 1);
const customerActivityLaw = new Lognormal(1, 0.8);

/** What one run holds: counts, keys of the draws, and the columns that rows look up in each other. */
class Run {
  readonly seed: number;
  readonly scale: number;
  readonly shard: Settings["shard"];
  /** Seconds since 1970-01-01. */
  readonly periodStart = 19358 * 86_400;
  /** The midnight after the last day. */
  readonly periodEnd = 20089 * 86_400;
  readonly cityStream: Stream;
  readonly cityRows: number;
  readonly streetStream: Stream;
  readonly streetRows: number;
  readonly countryStream: Stream;
  readonly countryRows: number;
  readonly thingStream: Stream;
  readonly thingRows: number;
  readonly styleStream: Stream;
  readonly styleRows: number;
  readonly customerStream: Stream;
  readonly customerRows: number;
  readonly productStream: Stream;
  readonly productRows: number;
  readonly orderStream: Stream;
  readonly orderRows: number;
  readonly orderMoments: Spread;
  readonly numberings: { readonly orderNumbering: Numbering; readonly orderItemNumbering: Numbering };
  readonly events: Record<string, EventStore> = {};
  #customerStreetCandidates: ReturnType<typeof loadCustomerStreetCandidates> | undefined;
  #customerHomeCandidates: ReturnType<typeof loadCustomerHomeCandidates> | undefined;
  #productAttempts: ReturnType<typeof loadProductAttempts> | undefined;
  #productStyleCandidates: ReturnType<typeof loadProductStyleCandidates> | undefined;
  #productStyleGroups: ReturnType<typeof loadProductStyleGroups> | undefined;
  #productThingCandidates: ReturnType<typeof loadProductThingCandidates> | undefined;
  #productThingGroups: ReturnType<typeof loadProductThingGroups> | undefined;
  #orderItemProductCandidates: ReturnType<typeof loadOrderItemProductCandidates> | undefined;
  #products: ReturnType<typeof loadProducts> | undefined;
  #orderCustomerCandidates: ReturnType<typeof loadOrderCustomerCandidates> | undefined;
  #customers: ReturnType<typeof loadCustomers> | undefined;

  constructor(settings: Settings) {
    const { seed, scale, shard } = settings;
    this.seed = seed;
    this.scale = scale;
    this.shard = shard;
    const { periodEnd } = this;
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
    const thingStream = new Stream(seed, "Thing");
    this.thingStream = thingStream;
    const thingRows = 185;
    this.thingRows = thingRows;
    const styleStream = new Stream(seed, "Style");
    this.styleStream = styleStream;
    const styleRows = 173;
    this.styleRows = styleRows;
    const customerStream = new Stream(seed, "Customer");
    this.customerStream = customerStream;
    const customerRows = scaledRows(100, scale);
    this.customerRows = customerRows;
    const productStream = new Stream(seed, "Product");
    this.productStream = productStream;
    const productRows = 50;
    this.productRows = productRows;
    const orderStream = new Stream(seed, "Order");
    this.orderStream = orderStream;
    const orderRows = scaledRows(200, scale);
    this.orderRows = orderRows;
    const orderMoments = new Spread(19358, 20089, [season, hours]);
    this.orderMoments = orderMoments;
    const numberings = {
      orderNumbering: new Numbering(bucketsIn(19358 * 86_400, periodEnd, 3600)),
      orderItemNumbering: new Numbering(bucketsIn(19358 * 86_400, periodEnd, 3600)),
    };
    this.numberings = numberings;
  }

  get customerStreetCandidates() {
    return (this.#customerStreetCandidates ??= loadCustomerStreetCandidates(this));
  }

  get customerHomeCandidates() {
    return (this.#customerHomeCandidates ??= loadCustomerHomeCandidates(this));
  }

  get productAttempts() {
    return (this.#productAttempts ??= loadProductAttempts(this));
  }

  get productStyleCandidates() {
    return (this.#productStyleCandidates ??= loadProductStyleCandidates(this));
  }

  get productStyleGroups() {
    return (this.#productStyleGroups ??= loadProductStyleGroups(this));
  }

  get productThingCandidates() {
    return (this.#productThingCandidates ??= loadProductThingCandidates(this));
  }

  get productThingGroups() {
    return (this.#productThingGroups ??= loadProductThingGroups(this));
  }

  get orderItemProductCandidates() {
    return (this.#orderItemProductCandidates ??= loadOrderItemProductCandidates(this));
  }

  get products() {
    return (this.#products ??= loadProducts(this));
  }

  get orderCustomerCandidates() {
    return (this.#orderCustomerCandidates ??= loadOrderCustomerCandidates(this));
  }

  get customers() {
    return (this.#customers ??= loadCustomers(this));
  }

  get orderNumbering() {
    return this.numberings.orderNumbering;
  }

  get orderItemNumbering() {
    return this.numberings.orderItemNumbering;
  }

  get orderEvents() {
    return this.events.orderEvents!;
  }
}

/** The candidates of Customer.street: drawn by cumulative weight. */
function loadCustomerStreetCandidates(run: Run) {
  const { streetRows } = run;
  const list = new CandidateList(streetRows, 1);
  for (let street = 0; street < streetRows; street++) {
    list.add(street, 0, -Infinity, Infinity, streetWeight[street]!);
  }

  return list.candidates();
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

/** How often each Product was drawn until its name was not taken, in number order. */
function loadProductAttempts(run: Run) {
  const {
    productRows,
    productStream,
    productStyleGroups,
    productThingGroups,
    productThingCandidates,
    productStyleCandidates,
  } = run;
  const productKey = new RowKey();
  const attempts = new Int32Array(productRows);
  const seenName = new Set<string | null>();
  for (let product = 0; product < productRows; product++) {
    for (let attempt = 0; ; attempt++) {
      mayTryAgain(attempt, "Product.name");
      productKey.ofRoot(productStream, product);
      const category = productCategoryShares.pick(productKey.unit(draw.Product.category + attemptName(attempt)));
      const thing = candidateOf(
        productThingCandidates.pick(
          productKey.unit(draw.Product.thing + attemptName(attempt)),
          productThingGroups.indexOf(genreWords.words[category]!),
          0,
        ),
        "Product.thing: no candidate for row",
        product,
      );
      const style = candidateOf(
        productStyleCandidates.pick(
          productKey.unit(draw.Product.style + attemptName(attempt)),
          productStyleGroups.indexOf(thingCategory.words[thing]!),
          0,
        ),
        "Product.style: no candidate for row",
        product,
      );
      const name = `${styleStyle.words[style]!} ${thingNoun.words[thing]!}`;
      if (seenName.has(name)) continue;
      seenName.add(name);
      attempts[product] = attempt;
      break;
    }
  }

  return attempts;
}

/** The candidates of Product.style: drawn uniformly within the group of equal value. */
function loadProductStyleCandidates(run: Run) {
  const { styleRows, productStyleGroups } = run;
  const list = new CandidateList(styleRows, productStyleGroups.count);
  for (let style = 0; style < styleRows; style++) {
    list.add(style, productStyleGroups.indexOf(styleCategory.words[style]!), -Infinity, Infinity, 1);
  }

  return list.candidates();
}

/** The values that tell the candidates of style apart, as numbers from 0. */
function loadProductStyleGroups(run: Run) {
  const { styleRows } = run;
  const texts: (string | null)[] = [];
  for (let style = 0; style < styleRows; style++) texts.push(styleCategory.words[style]!);
  return new TextGroups(texts);
}

/** The candidates of Product.thing: drawn uniformly within the group of equal value. */
function loadProductThingCandidates(run: Run) {
  const { thingRows, productThingGroups } = run;
  const list = new CandidateList(thingRows, productThingGroups.count);
  for (let thing = 0; thing < thingRows; thing++) {
    if (!(thingMedianPrice[thing]! >= 12 && thingMedianPrice[thing]! <= 400)) continue;
    list.add(thing, productThingGroups.indexOf(thingDepartment.words[thing]!), -Infinity, Infinity, 1);
  }

  return list.candidates();
}

/** The values that tell the candidates of thing apart, as numbers from 0. */
function loadProductThingGroups(run: Run) {
  const { thingRows } = run;
  const texts: (string | null)[] = [];
  for (let thing = 0; thing < thingRows; thing++) texts.push(thingDepartment.words[thing]!);
  return new TextGroups(texts);
}

/** The candidates of OrderItem.product: drawn by cumulative weight, sorted by their beginning, a prefix of them alive, without repeats by skipping what is taken. */
function loadOrderItemProductCandidates(run: Run) {
  const { productRows, products } = run;
  const list = new CandidateList(productRows, 1);
  for (let product = 0; product < productRows; product++) {
    list.add(product, 0, products.createdAt[product]!, Infinity, products.appeal[product]!);
  }

  return list.candidates();
}

/** The columns of Product that other rows look up. */
function loadProducts(run: Run) {
  const { productRows, productStream, productAttempts, productThingGroups, productThingCandidates } = run;
  const productKey = new RowKey();
  const priceColumn = new Float64Array(productRows);
  const createdAtColumn = new Float64Array(productRows);
  const appealColumn = new Float64Array(productRows);
  for (let product = 0; product < productRows; product++) {
    productKey.ofRoot(productStream, product);
    const again = attemptName(productAttempts[product]!);
    const category = productCategoryShares.pick(productKey.unit(draw.Product.category + again));
    const thing = candidateOf(
      productThingCandidates.pick(
        productKey.unit(draw.Product.thing + again),
        productThingGroups.indexOf(genreWords.words[category]!),
        0,
      ),
      "Product.thing: no candidate for row",
      product,
    );
    const price = roundHalfAway(
      ending(lognormalWithin(productKey.unit53(draw.Product.price), thingMedianPrice[thing]!, 0.25, 10, 499), 1, 0.99) *
        100,
    );
    priceColumn[product] = price;
    const createdAt = Math.floor(uniformReal(productKey.unit53(draw.Product.created_at), 1609459200, 1688169600));
    createdAtColumn[product] = createdAt;
    const appeal = productAppealLaw.quantile(productKey.unit53(draw.Product.appeal));
    appealColumn[product] = appeal;
  }

  return { price: compact(priceColumn), createdAt: createdAtColumn, appeal: appealColumn };
}

/** The candidates of Order.customer: drawn by cumulative weight, sorted by their beginning, a prefix of them alive. */
function loadOrderCustomerCandidates(run: Run) {
  const { customerRows, customers } = run;
  const list = new CandidateList(customerRows, 1);
  for (let customer = 0; customer < customerRows; customer++) {
    list.add(customer, 0, customers.createdAt[customer]!, Infinity, customers.activity[customer]!);
  }

  return list.candidates();
}

/** The columns of Customer that other rows look up. */
function loadCustomers(run: Run) {
  const { customerRows, customerStream, customerStreetCandidates } = run;
  const customerKey = new RowKey();
  const addressColumn = [] as string[];
  const createdAtColumn = new Float64Array(customerRows);
  const activityColumn = new Float64Array(customerRows);
  for (let customer = 0; customer < customerRows; customer++) {
    customerKey.ofRoot(customerStream, customer);
    const street = candidateOf(
      customerStreetCandidates.pick(customerKey.unit(draw.Customer.street), 0, 0),
      "Customer.street: no candidate for row",
      customer,
    );
    const address = 1 + below(customerKey.bits(draw.Customer.address), 9999);
    addressColumn[customer] = `${address} ${streetStreet.words[street]!}`;
    const createdAt = Math.floor(uniformReal(customerKey.unit53(draw.Customer.created_at), 1609459200, 1719792000));
    createdAtColumn[customer] = createdAt;
    const activity = customerActivityLaw.quantile(customerKey.unit53(draw.Customer.activity));
    activityColumn[customer] = activity;
  }

  return { address: addressColumn, createdAt: createdAtColumn, activity: activityColumn };
}

/** Writes customers for a range of Customer rows. */
function writeCustomers(run: Run, from: number, to: number, customerTable: RowWriter) {
  const { customerStream, periodEnd, customerStreetCandidates, customerHomeCandidates } = run;
  const customerKey = new RowKey();
  for (let customer = from; customer < to; customer++) {
    customerKey.ofRoot(customerStream, customer);
    const createdAt = Math.floor(uniformReal(customerKey.unit53(draw.Customer.created_at), 1609459200, 1719792000));
    if (createdAt >= periodEnd) continue;
    const customerId = customer + 1;
    customerTable.int(customerId);
    const firstName = firstNameWordsShares.pick(customerKey.unit(draw.Customer.first_name));
    const lastName = lastNamePhrases.text(customerKey.bits(draw.Customer.last_name));
    customerTable.beginText();
    customerTable.part(firstNameWords, firstName);
    customerTable.partText(" ");
    customerTable.partText(lastName);
    customerTable.endText();
    const email = slugText(lastName);
    const customerEmail = customer + 1;
    const email2 = below(customerKey.bits(draw.Customer.email), 3);
    customerTable.beginText();
    customerTable.part(firstNameWordsSlug, firstName);
    customerTable.partText(".");
    customerTable.partText(email);
    customerTable.partInt(customerEmail);
    customerTable.partText("@");
    customerTable.part(customerEmailWords, email2);
    customerTable.endText();
    const phone = cutText(
      `(${201 + below(customerKey.bits(draw.Customer.phone), 789)}) 555-01${String(below(customerKey.bits(draw.Customer.phone_1_1), 100)).padStart(2, "0")}`,
      20,
    );
    customerTable.text(phone);
    const street = candidateOf(
      customerStreetCandidates.pick(customerKey.unit(draw.Customer.street), 0, 0),
      "Customer.street: no candidate for row",
      customer,
    );
    const address = 1 + below(customerKey.bits(draw.Customer.address), 9999);
    customerTable.beginText();
    customerTable.partInt(address);
    customerTable.partText(" ");
    customerTable.part(streetStreet, street);
    customerTable.endText();
    const home = candidateOf(
      customerHomeCandidates.pick(customerKey.unit(draw.Customer.home), 0, 0),
      "Customer.home: no candidate for row",
      customer,
    );
    customerTable.word(cityName, home);
    customerTable.word(cityState, home);
    const zipCode = cutText(
      `${cityZip3.words[home]!}${String(below(customerKey.bits(draw.Customer.zip_code_0), 100)).padStart(2, "0")}`,
      5,
    );
    customerTable.text(zipCode);
    customerTable.timestamp(createdAt);
    customerTable.endRow();
  }
}

/** Writes products for a range of Product rows. */
function writeProducts(run: Run, from: number, to: number, productTable: RowWriter) {
  const {
    productStream,
    periodEnd,
    productAttempts,
    productStyleGroups,
    productThingGroups,
    productThingCandidates,
    productStyleCandidates,
  } = run;
  const productKey = new RowKey();
  for (let product = from; product < to; product++) {
    productKey.ofRoot(productStream, product);
    const createdAt = Math.floor(uniformReal(productKey.unit53(draw.Product.created_at), 1609459200, 1688169600));
    if (createdAt >= periodEnd) continue;
    const productId = product + 1;
    productTable.int(productId);
    const again = attemptName(productAttempts[product]!);
    const category = productCategoryShares.pick(productKey.unit(draw.Product.category + again));
    const thing = candidateOf(
      productThingCandidates.pick(
        productKey.unit(draw.Product.thing + again),
        productThingGroups.indexOf(genreWords.words[category]!),
        0,
      ),
      "Product.thing: no candidate for row",
      product,
    );
    const style = candidateOf(
      productStyleCandidates.pick(
        productKey.unit(draw.Product.style + again),
        productStyleGroups.indexOf(thingCategory.words[thing]!),
        0,
      ),
      "Product.style: no candidate for row",
      product,
    );
    productTable.beginText();
    productTable.part(styleStyle, style);
    productTable.partText(" ");
    productTable.part(thingNoun, thing);
    productTable.endText();
    productTable.word(genreWords, category);
    const price = roundHalfAway(
      ending(lognormalWithin(productKey.unit53(draw.Product.price), thingMedianPrice[thing]!, 0.25, 10, 499), 1, 0.99) *
        100,
    );
    productTable.cents(price);
    const description = below(productKey.bits(draw.Product.description), 5);
    productTable.beginText();
    productTable.part(styleStyle, style);
    productTable.partText(" ");
    productTable.part(thingNoun, thing);
    productTable.partText(" for everyday use. ");
    productTable.part(productDescriptionWords, description);
    productTable.partText(".");
    productTable.endText();
    const stockQuantity = below(productKey.bits(draw.Product.stock_quantity), 1001);
    productTable.int(stockQuantity);
    productTable.timestamp(createdAt);
    productTable.endRow();
  }
}

/** Counts the rows that follow time: how many are born in each bucket. */
function countOrders(run: Run, from: number, to: number) {
  const { orderStream, orderMoments, periodEnd, orderNumbering, orderItemNumbering } = run;
  const orderKey = new RowKey();
  const orderCountDraw = new ChildDraw(draw.OrderItem.order_count);
  for (let order = from; order < to; order++) {
    orderKey.ofRoot(orderStream, order);
    orderCountDraw.under(orderKey);
    const orderDate = orderMoments.moment(orderKey.unit53(draw.Order.moment));
    if (orderDate >= periodEnd) continue;
    const bucket = bucketOf(orderDate, 19358 * 86_400, 3600);
    orderNumbering.add(bucket, 1);
    const orderItemCount = 1 + below(orderCountDraw.bits(0), 5);
    orderItemNumbering.add(bucket, orderItemCount);
  }
}

/** Places the events in key order: a record each. */
function placeOrders(run: Run, from: number, to: number) {
  const { orderStream, orderMoments, periodEnd, orderNumbering, orderEvents, orderItemNumbering } = run;
  const orderKey = new RowKey();
  const orderCountDraw = new ChildDraw(draw.OrderItem.order_count);
  for (let order = from; order < to; order++) {
    orderKey.ofRoot(orderStream, order);
    orderCountDraw.under(orderKey);
    const orderDate = orderMoments.moment(orderKey.unit53(draw.Order.moment));
    if (orderDate >= periodEnd) continue;
    const bucket = bucketOf(orderDate, 19358 * 86_400, 3600);
    const orderNumber = orderNumbering.takeKeys(bucket, 1);
    const orderItemCount = 1 + below(orderCountDraw.bits(0), 5);
    const at2 = orderEvents.place(bucket);
    orderEvents.words[at2] = orderNumber;
    orderEvents.words[at2 + 1] = order;
    orderEvents.words[at2 + 2] = orderDate;
    orderEvents.words[at2 + 3] = orderItemNumbering.takeKeys(bucket, orderItemCount);
  }
}

/** Writes orders, order_items for a range of a slice of Order events, in key order. */
function writeOrders(
  run: Run,
  slice: Slice,
  from: number,
  to: number,
  orderTable: RowWriter,
  orderItemTable: RowWriter,
) {
  const { words } = slice;
  const { orderStream, orderItemProductCandidates, products, orderCustomerCandidates, customers } = run;
  const orderCountDraw = new ChildDraw(draw.OrderItem.order_count);
  const orderKey = new RowKey();
  const productDraw = new ChildDraw(draw.OrderItem.product);
  const productPicker = new DistinctPicker(orderItemProductCandidates);
  const quantityDraw = new ChildDraw(draw.OrderItem.quantity);
  for (let row = from; row < to; row++) {
    const at = row * 4;
    const order = words[at + 1]!;
    const orderDate = words[at + 2]!;
    const orderId = words[at]!;
    let orderItemId = words[at + 3]!;
    orderKey.ofRoot(orderStream, order);
    orderCountDraw.under(orderKey);
    productDraw.under(orderKey);
    quantityDraw.under(orderKey);
    const orderItemCount = 1 + below(orderCountDraw.bits(0), 5);
    productPicker.begin();
    const customer = candidateOf(
      orderCustomerCandidates.pick(orderKey.unit(draw.Order.customer), 0, orderDate),
      "Order.customer: no candidate for the row drawn as number",
      order,
    );
    const status = orderStatusShares.pick(orderKey.unit(draw.Order.status));
    const shippingAddress = customers.address[customer]!;
    let sumOrderItem = 0;
    for (let k = 0; k < orderItemCount; k++) {
      orderItemTable.int(orderItemId);
      orderItemTable.int(orderId);
      const product = candidateOf(
        productPicker.pick(productDraw.unit(k), 0, orderDate),
        "OrderItem.product: no candidate for a row below the Order drawn as number",
        order,
      );
      orderItemTable.int(product + 1);
      const quantity = 1 + below(quantityDraw.bits(k), 5);
      orderItemTable.int(quantity);
      const price = products.price[product]!;
      orderItemTable.cents(price);
      const subtotal = quantity * price;
      orderItemTable.cents(subtotal);
      orderItemTable.endRow();
      sumOrderItem += subtotal;
      orderItemId++;
    }

    orderTable.int(orderId);
    orderTable.int(customer + 1);
    orderTable.timestamp(orderDate);
    orderTable.word(statusWords, status);
    orderTable.text(shippingAddress);
    orderTable.cents(sumOrderItem);
    orderTable.endRow();
  }
}

/** The waves in order: each refers to rows of earlier ones only. */
const waves: readonly Wave<Run>[] = [
  { name: "city", roots: (run) => run.cityRows },
  { name: "street", roots: (run) => run.streetRows },
  { name: "country", roots: (run) => run.countryRows },
  { name: "thing", roots: (run) => run.thingRows },
  { name: "style", roots: (run) => run.styleRows },
  {
    name: "customers",
    roots: (run) => run.customerRows,
    rows: { tables: ["customers"], numberings: [null], write: writeCustomers, afterAll: false },
  },
  {
    name: "products",
    roots: (run) => run.productRows,
    rows: { tables: ["products"], numberings: [null], write: writeProducts, afterAll: false },
  },
  {
    name: "orders",
    roots: (run) => run.orderRows,
    numberings: ["orderNumbering", "orderItemNumbering"],
    count: countOrders,
    place: placeOrders,
    events: [
      {
        store: "orderEvents",
        numbering: "orderNumbering",
        width: 4,
        tables: ["orders", "order_items"],
        numberings: ["orderNumbering", "orderItemNumbering"],
        write: writeOrders,
      },
    ],
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

/** The rows of products, in key order. */
export function products(settings: Partial<Settings> = {}): Generator<Product, void> {
  return rowsOf<Run, Product>(schema, "products", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of orders, in key order. */
export function orders(settings: Partial<Settings> = {}): Generator<Order, void> {
  return rowsOf<Run, Order>(schema, "orders", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of order_items, in key order. */
export function orderItems(settings: Partial<Settings> = {}): Generator<OrderItem, void> {
  return rowsOf<Run, OrderItem>(schema, "order_items", settings, (wanted) => new Run(wanted), waves);
}

if (isProgram(import.meta.url)) await main(schema, start, process.argv.slice(2));

// Made by ecomc 0.1.0 from the schema references (sha256 79cdb52e2fe3b570), runtime 1. Edit the schema, not this file.
// Lesson 3: references and popularity.
//
// `ref author: Author` makes the column author_id and chooses a row of Author. Without more, all are equally likely;
// `by` weighs them, `where` limits them. What follows a reference is a path: `book.author.name`.
// A weight from `pareto` gives what shops see: a few books sell most, many sell hardly at all.
// `hidden` fields and entities help others and are not written.
// Rows from 2024-01-01 to 2024-12-31.

import {
  CandidateList,
  Dictionary,
  type EventStore,
  type GeneratedRun,
  Normal,
  Numbering,
  Pareto,
  Phrases,
  RowKey,
  type RowWriter,
  type Settings,
  type Slice,
  Spread,
  Stream,
  Truncated,
  type Wave,
  Weighted,
  below,
  bucketOf,
  bucketsIn,
  candidateOf,
  ending,
  hash32,
  isProgram,
  main,
  pow,
  roundHalfAway,
  rowsOf,
  scaledRows,
  startWaves,
  titleText,
} from "ecomc/runtime";

/** A row of author. */
export interface Author {
  author_id: number;
  name: string;
  country: string;
}

/** A row of book. */
export interface Book {
  book_id: number;
  author_id: number;
  title: string;
  price: number;
  in_print: boolean;
}

/** A row of sale. */
export interface Sale {
  sale_id: number;
  sold_at: Date;
  book_id: number;
  price: number;
}

/** What a SQLite database is created with. */
const sqliteCreate = `-- Tables

CREATE TABLE author (
  author_id INTEGER NOT NULL,
  name      VARCHAR(80) NOT NULL,
  country   VARCHAR(60) NOT NULL,
  CONSTRAINT pk_author PRIMARY KEY (author_id)
);

CREATE TABLE book (
  book_id   INTEGER NOT NULL,
  author_id INTEGER NOT NULL,
  title     VARCHAR(80) NOT NULL,
  price     DECIMAL(6,2) NOT NULL,
  in_print  BOOLEAN NOT NULL,
  CONSTRAINT pk_book PRIMARY KEY (book_id),
  CONSTRAINT fk_book_author_id FOREIGN KEY (author_id) REFERENCES author (author_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE sale (
  sale_id INTEGER NOT NULL,
  sold_at TIMESTAMP NOT NULL,
  book_id INTEGER NOT NULL,
  price   DECIMAL(6,2) NOT NULL,
  CONSTRAINT pk_sale PRIMARY KEY (sale_id),
  CONSTRAINT fk_sale_book_id FOREIGN KEY (book_id) REFERENCES book (book_id) DEFERRABLE INITIALLY DEFERRED
);
`;

/** What it is completed with when the rows are there. */
const sqliteFinish = `-- Indexes
CREATE INDEX ix_book_author_id ON book (author_id);
CREATE INDEX ix_sale_book_id ON sale (book_id);
`;

/** What the generator makes: the tables in load order. */
export const schema = {
  name: "references",
  version: "0.1.0",
  abi: 1,
  hash: "79cdb52e2fe3b5703626bc4018a692862e58fd86eb1d736eaf6abdca9b266af7",
  seed: 3,
  tables: [
    {
      name: "author",
      columns: [
        { name: "author_id", kind: "int", nullable: false },
        { name: "name", kind: "text", nullable: false },
        { name: "country", kind: "text", nullable: false },
      ],
      key: ["author_id"],
      order: "address",
    },
    {
      name: "book",
      columns: [
        { name: "book_id", kind: "int", nullable: false },
        { name: "author_id", kind: "int", nullable: false },
        { name: "title", kind: "text", nullable: false },
        { name: "price", kind: "decimal", scale: 2, nullable: false },
        { name: "in_print", kind: "bool", nullable: false },
      ],
      key: ["book_id"],
      order: "address",
    },
    {
      name: "sale",
      columns: [
        { name: "sale_id", kind: "int", nullable: false },
        { name: "sold_at", kind: "timestamp", nullable: false },
        { name: "book_id", kind: "int", nullable: false },
        { name: "price", kind: "decimal", scale: 2, nullable: false },
      ],
      key: ["sale_id"],
      order: "key",
    },
  ],
  sqlite: { create: sqliteCreate, finish: sqliteFinish },
} as const;

/** Names of the draws: a draw is a pure function of seed, name and the row's address, so that none disturbs another. */
const draw = {
  Author: { name: hash32("Author.name"), home: hash32("Author.home") },
  Book: {
    author: hash32("Book.author"),
    title: hash32("Book.title"),
    title_1: hash32("Book.title/1"),
    price: hash32("Book.price"),
    in_print: hash32("Book.in_print"),
    appeal: hash32("Book.appeal"),
  },
  Sale: { moment: hash32("Sale#moment"), book: hash32("Sale.book") },
};
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
const countryCountry = new Dictionary([
  "United States", "China", "Germany", "United Kingdom", "Japan", "South Korea", "Italy", "France", "India", "Canada",
  "Taiwan", "Vietnam", "Spain", "Netherlands", "Mexico", "Brazil", "Turkey", "Poland", "Sweden", "Portugal", "Thailand",
  "Indonesia", "Australia", "Switzerland", "Denmark", "Finland", "Norway", "Austria", "Belgium", "Ireland", "Czechia",
  "Israel", "Singapore", "New Zealand", "South Africa", "Morocco", "Egypt", "United Arab Emirates", "Argentina",
  "Chile", "Colombia", "Peru", "Malaysia", "Philippines", "Bangladesh", "Pakistan", "Romania", "Greece",
]);
const adjectiveWords = new Dictionary([
  "abandoned", "able", "acceptable", "acclaimed", "accomplished", "accurate", "aching", "acidic", "actual", "admired",
  "adolescent", "advanced", "affectionate", "afraid", "aged", "aggravating", "aggressive", "agile", "agitated",
  "agreeable", "ajar", "alarmed", "alert", "alienated", "alive", "all", "altruistic", "amazing", "ambitious", "ample",
  "amused", "angelic", "anguished", "animated", "annual", "another", "antique", "any", "apprehensive", "appropriate",
  "apt", "arid", "artistic", "ashamed", "assured", "astonishing", "athletic", "austere", "authentic", "authorized",
  "avaricious", "average", "aware", "awesome", "awful", "babyish", "back", "bad", "baggy", "bare", "basic", "beloved",
  "beneficial", "best", "better", "big", "biodegradable", "bitter", "black", "black-and-white", "blank", "blaring",
  "bleak", "blind", "blond", "blue", "blushing", "bogus", "boiling", "bony", "boring", "bossy", "both", "bouncy",
  "bowed", "brave", "breakable", "bright", "brilliant", "brisk", "broken", "brown", "bruised", "bulky", "burdensome",
  "burly", "bustling", "busy", "buttery", "buzzing", "calculating", "candid", "carefree", "careless", "caring",
  "cautious", "cavernous", "celebrated", "charming", "cheap", "cheerful", "chilly", "chubby", "circular", "classic",
  "clean", "clear", "clear-cut", "close", "closed", "cloudy", "clueless", "clumsy", "cluttered", "coarse", "colorful",
  "colorless", "colossal", "comfortable", "common", "compassionate", "competent", "complete", "complicated",
  "concerned", "concrete", "confused", "considerate", "content", "cool", "cooperative", "coordinated", "corny",
  "corrupt", "courageous", "courteous", "crafty", "crazy", "creamy", "creative", "criminal", "critical", "crooked",
  "crowded", "cruel", "crushing", "cuddly", "cultivated", "cumbersome", "curly", "cute", "damaged", "damp", "dapper",
  "dark", "darling", "dazzling", "dead", "deadly", "deafening", "dearest", "decent", "decisive", "deep", "defenseless",
  "defensive", "deficient", "definite", "definitive", "delectable", "delicious", "delirious", "dense", "dental",
  "dependable", "dependent", "descriptive", "deserted", "determined", "devoted", "different", "difficult", "digital",
  "diligent", "dim", "direct", "dirty", "discrete", "disloyal", "dismal", "distant", "distinct", "distorted", "doting",
  "downright", "drab", "dramatic", "dreary", "dual", "dull", "dutiful", "each", "early", "earnest", "easy", "ecstatic",
  "edible", "educated", "elastic", "elderly", "electric", "elegant", "elementary", "elliptical", "eminent", "emotional",
  "empty", "enchanted", "enchanting", "energetic", "enlightened", "enraged", "entire", "equatorial", "essential",
  "esteemed", "ethical", "everlasting", "every", "evil", "exalted", "excellent", "excitable", "excited", "exhausted",
  "exotic", "expensive", "experienced", "expert", "extra-large", "extroverted", "failing", "faint", "fair", "fake",
  "familiar", "fantastic", "far", "far-flung", "far-off", "faraway", "fat", "fatal", "fatherly", "favorable",
  "favorite", "fearless", "feline", "filthy", "fine", "finished", "firm", "first", "firsthand", "fixed", "flashy",
  "flawed", "flawless", "flickering", "flimsy", "flowery", "fluffy", "flustered", "focused", "fond", "foolhardy",
  "foolish", "forceful", "formal", "forsaken", "fortunate", "fragrant", "frail", "frank", "free", "french", "frequent",
  "friendly", "frightened", "frilly", "frivolous", "frizzy", "front", "frozen", "frugal", "fruitful", "functional",
  "funny", "fussy", "fuzzy", "gaseous", "general", "gentle", "genuine", "gifted", "gigantic", "giving", "glaring",
  "glass", "gleaming", "glittering", "gloomy", "glorious", "glossy", "glum", "golden", "good", "good-natured",
  "gorgeous", "graceful", "gracious", "grandiose", "granular", "grave", "gray", "great", "greedy", "grim", "grimy",
  "gripping", "grizzled", "grouchy", "grounded", "growing", "grown", "grubby", "gruesome", "grumpy", "guilty",
  "gullible", "gummy", "hairy", "handsome", "handy", "happy", "happy-go-lucky", "hard-to-find", "harmful", "hasty",
  "hateful", "haunting", "heartfelt", "heavenly", "heavy", "hefty", "helpful", "helpless", "hidden", "hoarse", "hollow",
  "homely", "honorable", "honored", "hopeful", "hospitable", "hot", "huge", "humble", "humiliating", "hungry",
  "hurtful", "husky", "icy", "ideal", "idealistic", "idolized", "ignorant", "ill", "ill-fated", "illiterate",
  "illustrious", "imaginary", "imaginative", "immaculate", "immediate", "immense", "impartial", "impassioned",
  "impeccable", "impish", "impolite", "important", "impossible", "impractical", "impressionable", "impressive",
  "improbable", "impure", "inborn", "incomparable", "incomplete", "inconsequential", "indelible", "indolent",
  "inexperienced", "infamous", "infatuated", "inferior", "infinite", "informal", "innocent", "insecure", "insidious",
  "insignificant", "insistent", "instructive", "intelligent", "intent", "interesting", "internal", "international",
  "intrepid", "ironclad", "irresponsible", "jagged", "jam-packed", "jaunty", "jealous", "jittery", "joyful", "joyous",
  "jubilant", "judicious", "juicy", "jumbo", "junior", "juvenile", "kaleidoscopic", "key", "knotty", "knowledgeable",
  "known", "kooky", "kosher", "lanky", "last", "lasting", "late", "lavish", "lawful", "lazy", "leading", "lean", "left",
  "legal", "light", "lighthearted", "likable", "likely", "limited", "limp", "limping", "linear", "lined", "liquid",
  "little", "live", "lively", "livid", "lone", "lonely", "long", "long-term", "lost", "lovable", "lovely", "low",
  "lucky", "lumbering", "lumpy", "lustrous", "mad", "made-up", "magnificent", "majestic", "major", "male", "mammoth",
  "married", "marvelous", "massive", "mature", "meager", "mealy", "mean", "measly", "meaty", "mediocre", "medium",
  "memorable", "menacing", "merry", "messy", "metallic", "mild", "milky", "mindless", "minor", "minty", "miserable",
  "miserly", "misguided", "mixed", "moist", "monstrous", "monthly", "monumental", "moral", "motionless", "muddy",
  "muffled", "multicolored", "mundane", "murky", "mushy", "musty", "muted", "mysterious", "narrow", "natural",
  "naughty", "nautical", "near", "neat", "necessary", "needy", "negative", "neglected", "negligible", "neighboring",
  "nervous", "new", "next", "nice", "nifty", "nimble", "nippy", "nocturnal", "normal", "noted", "noteworthy", "noxious",
  "numb", "nutritious", "obedient", "oblong", "obvious", "odd", "oddball", "official", "oily", "old", "old-fashioned",
  "only", "optimal", "optimistic", "orange", "orderly", "ordinary", "ornate", "ornery", "other", "our", "outgoing",
  "outlandish", "outlying", "outrageous", "outstanding", "oval", "overcooked", "overdue", "palatable", "pale", "paltry",
  "parallel", "parched", "partial", "passionate", "pastel", "peaceful", "peppery", "perfumed", "perky", "personal",
  "pertinent", "pessimistic", "petty", "phony", "physical", "pink", "pitiful", "plain", "pleasant", "pleased",
  "pleasing", "plump", "pointed", "pointless", "polished", "polite", "political", "poor", "portly", "posh", "possible",
  "potable", "powerful", "powerless", "practical", "precious", "present", "prestigious", "pretty", "pricey", "prickly",
  "primary", "prime", "private", "probable", "productive", "profitable", "profuse", "proper", "proud", "prudent",
  "punctual", "puny", "pure", "purple", "pushy", "putrid", "puzzled", "qualified", "quarrelsome", "quarterly", "queasy",
  "querulous", "questionable", "quick", "quick-witted", "quiet", "quintessential", "quixotic", "radiant", "ragged",
  "rapid", "rare", "raw", "realistic", "reasonable", "recent", "reckless", "rectangular", "red", "reflecting", "regal",
  "regular", "remarkable", "remorseful", "repentant", "respectful", "responsible", "rewarding", "rich", "right",
  "rigid", "ripe", "roasted", "robust", "rosy", "rotating", "rotten", "rough", "round", "rowdy", "royal", "rubbery",
  "ruddy", "rundown", "runny", "rural", "rusty", "sad", "salty", "same", "sandy", "sarcastic", "sardonic", "scaly",
  "scared", "scary", "scented", "scientific", "scornful", "scratchy", "second", "second-hand", "secondary", "secret",
  "self-assured", "self-reliant", "selfish", "sentimental", "separate", "serene", "serpentine", "severe", "shabby",
  "shadowy", "shady", "shallow", "shameful", "shameless", "shimmering", "shiny", "shocked", "shoddy", "short",
  "short-term", "showy", "shrill", "shy", "sick", "silent", "silky", "silver", "similar", "simple", "simplistic",
  "sinful", "sizzling", "skeletal", "sleepy", "slight", "slimy", "slow", "slushy", "small", "smart", "smoggy", "smooth",
  "smug", "snappy", "snarling", "sneaky", "sniveling", "snoopy", "sociable", "soft", "soggy", "somber", "some",
  "sophisticated", "sore", "sorrowful", "soulful", "soupy", "sour", "spanish", "sparkling", "sparse", "specific",
  "speedy", "spherical", "spiffy", "spirited", "spiteful", "splendid", "spotless", "square", "squeaky", "squiggly",
  "stable", "staid", "stained", "stale", "standard", "stark", "steel", "steep", "sticky", "stiff", "stingy", "stormy",
  "straight", "strange", "strict", "strident", "striking", "strong", "stunning", "stupendous", "sturdy", "stylish",
  "subdued", "submissive", "substantial", "subtle", "suburban", "sudden", "sugary", "sunny", "super", "superb",
  "superficial", "superior", "supportive", "sure-footed", "surprised", "svelte", "sweet", "swift", "talkative", "tall",
  "tame", "tangible", "tasty", "tattered", "taut", "tedious", "teeming", "tempting", "tender", "tense", "tepid",
  "terrible", "that", "these", "thick", "thin", "thorny", "thorough", "those", "thrifty", "tidy", "tight", "timely",
  "tinted", "tiny", "tired", "torn", "total", "tough", "tragic", "trained", "triangular", "tricky", "trim", "trivial",
  "troubled", "true", "trusting", "trustworthy", "trusty", "turbulent", "twin", "ugly", "ultimate", "unaware",
  "uncomfortable", "uncommon", "unconscious", "understated", "uneven", "unfinished", "unfit", "unfortunate", "unhappy",
  "unhealthy", "uniform", "unimportant", "unique", "unkempt", "unknown", "unlawful", "unlined", "unlucky", "unpleasant",
  "unrealistic", "unripe", "unruly", "unselfish", "unsightly", "unsteady", "unsung", "untidy", "untimely", "untried",
  "untrue", "unused", "unusual", "unwelcome", "unwieldy", "unwilling", "unwritten", "upbeat", "upright", "upset",
  "urban", "usable", "useless", "utilized", "utter", "vague", "vain", "valuable", "variable", "vast", "velvety",
  "vengeful", "vibrant", "victorious", "violent", "vivacious", "vivid", "voluminous", "warlike", "warm", "warmhearted",
  "warped", "wasteful", "waterlogged", "watery", "wavy", "wealthy", "weary", "webbed", "wee", "weekly", "weighty",
  "weird", "well-documented", "well-groomed", "well-lit", "well-made", "well-off", "well-to-do", "well-worn", "which",
  "whimsical", "whirlwind", "whispered", "white", "whole", "whopping", "wicked", "wide", "wide-eyed", "wiggly",
  "willing", "wilted", "winding", "windy", "winged", "wise", "witty", "wobbly", "woeful", "wonderful", "wordy",
  "worldly", "worse", "worst", "worthless", "worthwhile", "worthy", "wrathful", "wretched", "writhing", "wrong", "wry",
  "yearly", "yellow", "yellowish", "young", "youthful", "yummy", "zany", "zealous", "zesty",
]);
const adjectiveWordsTitle = new Dictionary(adjectiveWords.words.map((word) => titleText(word)));
const nounWords = new Dictionary([
  "CD", "SUV", "abacus", "academics", "accelerator", "accompanist", "account", "accountability", "acquaintance", "ad",
  "adaptation", "address", "adrenalin", "adult", "advancement", "advertisement", "adviser", "affect", "affiliate",
  "aftermath", "agreement", "airbus", "aircraft", "airline", "airmail", "airman", "airport", "alb", "alert",
  "allegation", "alliance", "alligator", "allocation", "almighty", "amendment", "amnesty", "analogy", "angle", "annual",
  "antelope", "anticodon", "apparatus", "appliance", "approach", "apricot", "arcade", "archaeology", "armchair",
  "armoire", "asset", "assist", "atrium", "attraction", "availability", "avalanche", "awareness", "babushka",
  "backbone", "backburn", "bakeware", "bandwidth", "bar", "barge", "baritone", "barracks", "baseboard", "basket",
  "bathhouse", "bathrobe", "battle", "begonia", "behest", "bell", "bench", "bend", "beret", "best-seller", "bid",
  "bidet", "bin", "birdbath", "birdcage", "birth", "blight", "blossom", "blowgun", "bob", "bog", "bonfire", "bonnet",
  "bookcase", "bookend", "boulevard", "bourgeoisie", "bowler", "bowling", "boyfriend", "brace", "bracelet", "bran",
  "breastplate", "brief", "brochure", "brook", "brush", "bug", "bump", "bungalow", "cafe", "cake", "calculus", "cannon",
  "cantaloupe", "cap", "cappelletti", "captain", "caption", "carboxyl", "cardboard", "carnival", "case", "casement",
  "cash", "casket", "cassava", "castanet", "catalyst", "cauliflower", "cellar", "celsius", "cemetery", "ceramic",
  "ceramics", "certification", "chainstay", "chairperson", "challenge", "championship", "chap", "chapel", "character",
  "characterization", "charlatan", "charm", "chasuble", "cheese", "cheetah", "chiffonier", "chops", "chow", "cinder",
  "cinema", "circumference", "citizen", "clamp", "clavicle", "cleaner", "climb", "co-producer", "coal", "coast", "cod",
  "coil", "coin", "coliseum", "collaboration", "collectivization", "colon", "colonialism", "comestible", "commercial",
  "commodity", "community", "comparison", "completion", "complication", "compromise", "concentration", "configuration",
  "confusion", "conservation", "conservative", "consistency", "contractor", "contrail", "convection", "conversation",
  "cook", "coordination", "cop-out", "cope", "cork", "cornet", "corporation", "corral", "cosset", "costume", "couch",
  "council", "councilman", "countess", "courtroom", "cow", "creator", "creature", "crest", "cricket", "crocodile",
  "cross-contamination", "cruelty", "cuckoo", "curl", "custody", "custom", "cutlet", "cutover", "cycle", "daddy",
  "dandelion", "dash", "daughter", "dead", "decision", "deck", "declaration", "decongestant", "decryption", "deduction",
  "deed", "deer", "defendant", "density", "department", "dependency", "deployment", "depot", "derby", "descendant",
  "descent", "design", "designation", "desk", "detective", "devastation", "developing", "developmental", "devil",
  "diagram", "digestive", "digit", "dime", "director", "disadvantage", "disappointment", "disclosure", "disconnection",
  "discourse", "dish", "disk", "disposer", "distinction", "diver", "diversity", "dividend", "divine", "doing",
  "doorpost", "doubter", "draft", "draw", "dream", "dredger", "dress", "drive", "drug", "duffel", "dulcimer", "dusk",
  "duster", "dwell", "e-mail", "earth", "ecliptic", "ectoderm", "edge", "editor", "effector", "eggplant", "electronics",
  "elevation", "elevator", "elver", "embarrassment", "embossing", "emergent", "encouragement", "entry", "epic", "equal",
  "essence", "eternity", "ethyl", "euphonium", "event", "exasperation", "excess", "executor", "exhaust", "expansion",
  "expense", "experience", "exploration", "extension", "extent", "exterior", "eyebrow", "eyeliner", "farm", "farmer",
  "fat", "fax", "feather", "fedora", "fellow", "fen", "fencing", "ferret", "festival", "fibre", "filter", "final",
  "finding", "finer", "finger", "fireplace", "fisherman", "fishery", "fit", "flame", "flat", "fledgling", "flight",
  "flint", "flood", "flu", "fog", "fold", "folklore", "follower", "following", "foodstuffs", "footrest", "forage",
  "forager", "forgery", "fork", "formamide", "formation", "formula", "fort", "fowl", "fraudster", "freckle", "freezing",
  "freight", "fuel", "fun", "fund", "fundraising", "futon", "gallery", "galoshes", "gastropod", "gazebo", "gerbil",
  "ghost", "giant", "gift", "giggle", "glider", "gloom", "goat", "godfather", "godparent", "going", "goodwill",
  "governance", "government", "gown", "gradient", "graffiti", "grandpa", "grandson", "granny", "grass", "gray",
  "gripper", "grouper", "guacamole", "guard", "guidance", "guide", "gym", "gymnast", "habit", "haircut", "halt",
  "hamburger", "hammock", "handful", "handle", "handover", "harp", "haversack", "hawk", "heartache", "heartbeat",
  "heating", "hello", "help", "hepatitis", "heroine", "hexagon", "hierarchy", "hippodrome", "honesty", "hoof", "hope",
  "horde", "hornet", "horst", "hose", "hospitalization", "hovel", "hovercraft", "hubris", "humidity", "humor",
  "hundred", "hunger", "hunt", "husband", "hutch", "hydrant", "hydrocarbon", "hydrolyse", "hydrolyze", "hyena",
  "hygienic", "hyphenation", "ice-cream", "icebreaker", "igloo", "ignorance", "illusion", "impact", "import",
  "importance", "impostor", "in-joke", "incandescence", "independence", "individual", "information", "injunction",
  "innovation", "insolence", "inspection", "instance", "institute", "instruction", "instructor", "integer", "intellect",
  "intent", "interchange", "interior", "intervention", "interviewer", "invite", "iridescence", "issue", "jacket",
  "jazz", "jellyfish", "jet", "jogging", "joy", "juggernaut", "jump", "jungle", "junior", "jury", "kettledrum", "kick",
  "kielbasa", "kinase", "king", "kiss", "kit", "knickers", "knight", "knitting", "knuckle", "label", "labourer", "lace",
  "lady", "lamp", "language", "larva", "lashes", "laughter", "lava", "lawmaker", "lay", "leading", "league", "legend",
  "legging", "legislature", "lender", "license", "lid", "lieu", "lifestyle", "lift", "linseed", "litter", "loaf",
  "lobster", "longboat", "lotion", "lounge", "louse", "lox", "loyalty", "luck", "lyre", "maestro", "mainstream",
  "maintainer", "majority", "makeover", "making", "mallard", "management", "manner", "mantua", "marathon", "march",
  "marimba", "marketplace", "marksman", "markup", "marten", "massage", "masterpiece", "mathematics", "meadow", "meal",
  "meander", "meatloaf", "mechanic", "median", "membership", "mentor", "merit", "metabolite", "metal", "middle",
  "midwife", "milestone", "millet", "minion", "minister", "minor", "minority", "mixture", "mobility", "molasses", "mom",
  "moment", "monasticism", "monocle", "monster", "morbidity", "morning", "mortise", "mountain", "mouser", "mousse",
  "mozzarella", "muscat", "mythology", "napkin", "necklace", "nectarine", "negotiation", "nephew", "nerve", "netsuke",
  "newsletter", "newsprint", "newsstand", "nightlife", "noon", "nougat", "nucleotidase", "nudge", "numeracy", "numeric",
  "nun", "obedience", "obesity", "object", "obligation", "ocelot", "octave", "offset", "oil", "omelet", "onset",
  "opera", "operating", "optimal", "orchid", "order", "ostrich", "other", "outlaw", "outrun", "outset", "overcoat",
  "overheard", "overload", "ownership", "pacemaker", "packaging", "paintwork", "palate", "pants", "pantyhose", "papa",
  "parade", "parsnip", "partridge", "passport", "pasta", "patroller", "pear", "pearl", "pecan", "pendant", "peninsula",
  "pension", "peony", "pepper", "perfection", "permafrost", "perp", "petal", "petticoat", "pharmacopoeia", "phrase",
  "pick", "piglet", "pigpen", "pigsty", "pile", "pillbox", "pillow", "pilot", "pine", "pinstripe", "place", "plain",
  "planula", "plastic", "platter", "platypus", "pleasure", "pliers", "plugin", "plumber", "pneumonia", "pocket-watch",
  "poetry", "polarisation", "polyester", "pomelo", "pop", "poppy", "popularity", "populist", "porter", "possession",
  "postbox", "precedent", "premeditation", "premier", "premise", "premium", "pressure", "presume", "priesthood",
  "printer", "privilege", "procurement", "produce", "programme", "prohibition", "promise", "pronoun", "providence",
  "provider", "provision", "publication", "publicity", "pulse", "punctuation", "pupil", "puppet", "puritan", "quart",
  "quinoa", "quit", "railway", "range", "rationale", "ravioli", "rawhide", "reach", "reasoning", "reboot", "receptor",
  "recommendation", "reconsideration", "recovery", "redesign", "relative", "release", "remark", "reorganisation",
  "repeat", "replacement", "reporter", "representation", "republican", "request", "requirement", "reservation",
  "resolve", "resource", "responsibility", "restaurant", "retention", "retrospectivity", "reward", "ribbon", "rim",
  "riser", "roadway", "role", "rosemary", "roundabout", "rubric", "ruin", "rule", "runway", "rust", "safe", "sailor",
  "saloon", "sand", "sandbar", "sanity", "sarong", "sauerkraut", "saw", "scaffold", "scale", "scarification",
  "scenario", "schedule", "schnitzel", "scholarship", "scorn", "scorpion", "scout", "scrap", "scratch", "seafood",
  "seagull", "seal", "season", "secrecy", "secret", "section", "sediment", "self-confidence", "sermon", "sesame",
  "settler", "shadowbox", "shark", "shipper", "shore", "shoulder", "sideboard", "siege", "sightseeing", "signature",
  "silk", "simple", "singing", "skean", "skeleton", "skyline", "skyscraper", "slide", "slime", "slipper", "smog",
  "smoke", "sock", "soliloquy", "solution", "solvency", "someplace", "sonar", "sonata", "sonnet", "soup", "soybean",
  "space", "spear", "spirit", "spork", "sport", "spring", "sprinkles", "squid", "stall", "starboard", "statue",
  "status", "stay", "steak", "steeple", "step", "step-mother", "sticker", "stir-fry", "stitcher", "stock", "stool",
  "story", "strait", "stranger", "strategy", "straw", "stump", "subexpression", "submitter", "subsidy", "substitution",
  "suitcase", "summary", "summer", "sunbeam", "sundae", "supplier", "surface", "sushi", "suspension", "sustenance",
  "swanling", "swath", "sweatshop", "swim", "swine", "swing", "switch", "switchboard", "swordfish", "synergy",
  "t-shirt", "tabletop", "tackle", "tail", "tapioca", "taro", "tarragon", "taxicab", "teammate", "technician",
  "technologist", "tectonics", "tenant", "tenement", "tennis", "tentacle", "teriyaki", "term", "testimonial", "testing",
  "thigh", "thongs", "thorn", "thread", "thunderbolt", "thyme", "tinderbox", "toaster", "tomatillo", "tomb",
  "tomography", "tool", "tooth", "toothbrush", "toothpick", "topsail", "traditionalism", "traffic", "translation",
  "transom", "transparency", "trash", "travel", "tray", "trench", "tribe", "tributary", "trick", "trolley", "tuba",
  "tuber", "tune-up", "turret", "tusk", "tuxedo", "typeface", "typewriter", "unblinking", "underneath", "underpants",
  "understanding", "unibody", "unique", "unit", "utilization", "valentine", "validity", "valley", "valuable", "vanadyl",
  "vein", "velocity", "venom", "version", "verve", "vestment", "veto", "viability", "vibraphone", "vibration",
  "vicinity", "video", "violin", "vision", "vista", "vol", "volleyball", "wafer", "waist", "wallaby", "warming",
  "wasabi", "waterspout", "wear", "wedding", "whack", "whale", "wheel", "widow", "wilderness", "willow", "window",
  "wombat", "word", "worth", "wriggler", "yak", "yarmulke", "yeast", "yin", "yogurt", "zebra", "zen",
]);
const nounWordsTitle = new Dictionary(nounWords.words.map((word) => titleText(word)));
const bookPriceLaw = new Truncated(new Normal(18, 6), 5, 60);
const countryWeight = Int32Array.of(
  34,
  18,
  9,
  8,
  6,
  5,
  5,
  5,
  5,
  4,
  3,
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
  2,
  2,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
  1,
);
const bookAppealLaw = new Pareto(1.16, 1);

/** What one run holds: counts, keys of the draws, and the columns that rows look up in each other. */
class Run {
  readonly seed: number;
  readonly scale: number;
  readonly shard: Settings["shard"];
  /** Seconds since 1970-01-01. */
  readonly periodStart = 19723 * 86_400;
  /** The midnight after the last day. */
  readonly periodEnd = 20089 * 86_400;
  readonly countryStream: Stream;
  readonly countryRows: number;
  readonly authorStream: Stream;
  readonly authorRows: number;
  readonly bookStream: Stream;
  readonly bookRows: number;
  readonly saleStream: Stream;
  readonly saleRows: number;
  readonly saleMoments: Spread;
  readonly numberings: { readonly saleNumbering: Numbering };
  readonly events: Record<string, EventStore> = {};
  #authorHomeCandidates: ReturnType<typeof loadAuthorHomeCandidates> | undefined;
  #bookAuthorCandidates: ReturnType<typeof loadBookAuthorCandidates> | undefined;
  #saleBookCandidates: ReturnType<typeof loadSaleBookCandidates> | undefined;
  #books: ReturnType<typeof loadBooks> | undefined;

  constructor(settings: Settings) {
    const { seed, scale, shard } = settings;
    this.seed = seed;
    this.scale = scale;
    this.shard = shard;
    const { periodEnd } = this;
    const countryStream = new Stream(seed, "Country");
    this.countryStream = countryStream;
    const countryRows = 48;
    this.countryRows = countryRows;
    const authorStream = new Stream(seed, "Author");
    this.authorStream = authorStream;
    const authorRows = scaledRows(30, scale);
    this.authorRows = authorRows;
    const bookStream = new Stream(seed, "Book");
    this.bookStream = bookStream;
    const bookRows = scaledRows(120, scale);
    this.bookRows = bookRows;
    const saleStream = new Stream(seed, "Sale");
    this.saleStream = saleStream;
    const saleRows = scaledRows(2000, scale);
    this.saleRows = saleRows;
    const saleMoments = new Spread(19723, 20089, []);
    this.saleMoments = saleMoments;
    const numberings = { saleNumbering: new Numbering(bucketsIn(19723 * 86_400, periodEnd, 3600)) };
    this.numberings = numberings;
  }

  get authorHomeCandidates() {
    return (this.#authorHomeCandidates ??= loadAuthorHomeCandidates(this));
  }

  get bookAuthorCandidates() {
    return (this.#bookAuthorCandidates ??= loadBookAuthorCandidates(this));
  }

  get saleBookCandidates() {
    return (this.#saleBookCandidates ??= loadSaleBookCandidates(this));
  }

  get books() {
    return (this.#books ??= loadBooks(this));
  }

  get saleNumbering() {
    return this.numberings.saleNumbering;
  }

  get saleEvents() {
    return this.events.saleEvents!;
  }
}

/** The candidates of Author.home: drawn by cumulative weight. */
function loadAuthorHomeCandidates(run: Run) {
  const { countryRows } = run;
  const list = new CandidateList(countryRows, 1);
  for (let country = 0; country < countryRows; country++) {
    list.add(country, 0, -Infinity, Infinity, countryWeight[country]!);
  }

  return list.candidates();
}

/** The candidates of Book.author: drawn by cumulative weight. */
function loadBookAuthorCandidates(run: Run) {
  const { authorRows } = run;
  const list = new CandidateList(authorRows, 1);
  for (let author = 0; author < authorRows; author++) {
    list.add(author, 0, -Infinity, Infinity, pow(author + 1, -0.8));
  }

  return list.candidates();
}

/** The candidates of Sale.book: drawn by cumulative weight. */
function loadSaleBookCandidates(run: Run) {
  const { bookRows, books } = run;
  const list = new CandidateList(bookRows, 1);
  for (let book = 0; book < bookRows; book++) {
    if (!(books.inPrint[book]! === 1)) continue;
    list.add(book, 0, -Infinity, Infinity, books.appeal[book]!);
  }

  return list.candidates();
}

/** The columns of Book that other rows look up. */
function loadBooks(run: Run) {
  const { bookRows, bookStream } = run;
  const bookKey = new RowKey();
  const priceColumn = new Int32Array(bookRows);
  const inPrintColumn = new Uint8Array(bookRows);
  const appealColumn = new Float64Array(bookRows);
  for (let book = 0; book < bookRows; book++) {
    bookKey.ofRoot(bookStream, book);
    const price = roundHalfAway(ending(bookPriceLaw.quantile(bookKey.unit53(draw.Book.price)), 1, 0.95) * 100);
    priceColumn[book] = price;
    const inPrint = bookKey.unit(draw.Book.in_print) < 0.9;
    inPrintColumn[book] = inPrint ? 1 : 0;
    const appeal = bookAppealLaw.quantile(bookKey.unit53(draw.Book.appeal));
    appealColumn[book] = appeal;
  }

  return { price: priceColumn, inPrint: inPrintColumn, appeal: appealColumn };
}

/** Writes author for a range of Author rows. */
function writeAuthors(run: Run, from: number, to: number, authorTable: RowWriter) {
  const { authorStream, authorHomeCandidates } = run;
  const authorKey = new RowKey();
  for (let author = from; author < to; author++) {
    authorKey.ofRoot(authorStream, author);
    const authorId = author + 1;
    authorTable.int(authorId);
    const name = fullNamePhrases.text(authorKey.bits(draw.Author.name));
    authorTable.text(name);
    const home = candidateOf(
      authorHomeCandidates.pick(authorKey.unit(draw.Author.home), 0, 0),
      "Author.home: no candidate for row",
      author,
    );
    authorTable.word(countryCountry, home);
    authorTable.endRow();
  }
}

/** Writes book for a range of Book rows. */
function writeBooks(run: Run, from: number, to: number, bookTable: RowWriter) {
  const { bookStream, bookAuthorCandidates } = run;
  const bookKey = new RowKey();
  for (let book = from; book < to; book++) {
    bookKey.ofRoot(bookStream, book);
    const bookId = book + 1;
    bookTable.int(bookId);
    const author = candidateOf(
      bookAuthorCandidates.pick(bookKey.unit(draw.Book.author), 0, 0),
      "Book.author: no candidate for row",
      book,
    );
    bookTable.int(author + 1);
    const title = below(bookKey.bits(draw.Book.title), 1000);
    const bookTitle = below(bookKey.bits(draw.Book.title_1), 1000);
    bookTable.beginText();
    bookTable.partText("The ");
    bookTable.part(adjectiveWordsTitle, title);
    bookTable.partText(" ");
    bookTable.part(nounWordsTitle, bookTitle);
    bookTable.endText();
    const price = roundHalfAway(ending(bookPriceLaw.quantile(bookKey.unit53(draw.Book.price)), 1, 0.95) * 100);
    bookTable.cents(price);
    const inPrint = bookKey.unit(draw.Book.in_print) < 0.9;
    bookTable.bool(inPrint);
    bookTable.endRow();
  }
}

/** Counts the rows that follow time: how many are born in each bucket. */
function countSales(run: Run, from: number, to: number) {
  const { saleStream, saleMoments, periodEnd, saleNumbering } = run;
  const saleKey = new RowKey();
  for (let sale = from; sale < to; sale++) {
    saleKey.ofRoot(saleStream, sale);
    const soldAt = saleMoments.moment(saleKey.unit53(draw.Sale.moment));
    if (soldAt >= periodEnd) continue;
    const bucket = bucketOf(soldAt, 19723 * 86_400, 3600);
    saleNumbering.add(bucket, 1);
  }
}

/** Places the events in key order: a record each. */
function placeSales(run: Run, from: number, to: number) {
  const { saleStream, saleMoments, periodEnd, saleNumbering, saleEvents } = run;
  const saleKey = new RowKey();
  for (let sale = from; sale < to; sale++) {
    saleKey.ofRoot(saleStream, sale);
    const soldAt = saleMoments.moment(saleKey.unit53(draw.Sale.moment));
    if (soldAt >= periodEnd) continue;
    const bucket = bucketOf(soldAt, 19723 * 86_400, 3600);
    const saleNumber = saleNumbering.takeKeys(bucket, 1);
    const at2 = saleEvents.place(bucket);
    saleEvents.words[at2] = saleNumber;
    saleEvents.words[at2 + 1] = sale;
    saleEvents.words[at2 + 2] = soldAt;
  }
}

/** Writes sale for a range of a slice of Sale events, in key order. */
function writeSales(run: Run, slice: Slice, from: number, to: number, saleTable: RowWriter) {
  const { words } = slice;
  const { saleStream, saleBookCandidates, books } = run;
  const saleKey = new RowKey();
  for (let row = from; row < to; row++) {
    const at = row * 3;
    const sale = words[at + 1]!;
    const soldAt = words[at + 2]!;
    const saleId = words[at]!;
    saleKey.ofRoot(saleStream, sale);
    saleTable.int(saleId);
    saleTable.timestamp(soldAt);
    const book = candidateOf(
      saleBookCandidates.pick(saleKey.unit(draw.Sale.book), 0, 0),
      "Sale.book: no candidate for the row drawn as number",
      sale,
    );
    saleTable.int(book + 1);
    const price = books.price[book]!;
    saleTable.cents(price);
    saleTable.endRow();
  }
}

/** The waves in order: each refers to rows of earlier ones only. */
const waves: readonly Wave<Run>[] = [
  { name: "country", roots: (run) => run.countryRows },
  {
    name: "author",
    roots: (run) => run.authorRows,
    rows: { tables: ["author"], numberings: [null], write: writeAuthors, afterAll: false },
  },
  {
    name: "book",
    roots: (run) => run.bookRows,
    rows: { tables: ["book"], numberings: [null], write: writeBooks, afterAll: false },
  },
  {
    name: "sale",
    roots: (run) => run.saleRows,
    numberings: ["saleNumbering"],
    count: countSales,
    place: placeSales,
    events: [
      {
        store: "saleEvents",
        numbering: "saleNumbering",
        width: 3,
        tables: ["sale"],
        numberings: ["saleNumbering"],
        write: writeSales,
      },
    ],
  },
];

/** Starts a run: nothing is written until its `run` is called. */
export function start(settings: Settings): GeneratedRun {
  return startWaves(schema, settings, (wanted) => new Run(wanted), waves);
}

/** The rows of author, in key order. */
export function authors(settings: Partial<Settings> = {}): Generator<Author, void> {
  return rowsOf<Run, Author>(schema, "author", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of book, in key order. */
export function books(settings: Partial<Settings> = {}): Generator<Book, void> {
  return rowsOf<Run, Book>(schema, "book", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of sale, in key order. */
export function sales(settings: Partial<Settings> = {}): Generator<Sale, void> {
  return rowsOf<Run, Sale>(schema, "sale", settings, (wanted) => new Run(wanted), waves);
}

if (isProgram(import.meta.url)) await main(schema, start, process.argv.slice(2));

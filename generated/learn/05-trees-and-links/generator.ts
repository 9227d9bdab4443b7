// Made by ecomc 0.1.0 from the schema trees (sha256 2ddc72b698c33b61), runtime 1. Edit the schema, not this file.
// Lesson 5: trees and links.
//
// `tree` grows rows with a parent, a level, a path, a root and a leaf flag: name those you want as columns. `rows`
// gives data as it stands; a column `parent` makes it a tree as well. `link` pairs two entities, no pair twice:
// many-to-many without looking at what was drawn before.
// Rows from 2024-01-01 to 2024-12-31.

import {
  CandidateList,
  Dictionary,
  type EventStore,
  type GeneratedRun,
  LinkedPairs,
  type Numbering,
  RowKey,
  type RowWriter,
  type Settings,
  Stream,
  type Wave,
  below,
  candidateOf,
  growTree,
  hash32,
  isProgram,
  main,
  rowsOf,
  scaledRows,
  startWaves,
  titleText,
} from "ecomc/runtime";

/** A row of topic. */
export interface Topic {
  topic_id: number;
  parent_id: number | null;
  level: number;
  is_leaf: boolean;
  name: string;
}

/** A row of region. */
export interface Region {
  region_id: number;
  name: string;
  parent_id: number | null;
  level: number;
}

/** A row of article. */
export interface Article {
  article_id: number;
  headline: string;
  region_id: number;
}

/** An article has several topics, a topic several articles. */
export interface Tag {
  article_id: number;
  topic_id: number;
  relevance: number;
}

/** What a SQLite database is created with. */
const sqliteCreate = `-- Tables

CREATE TABLE topic (
  topic_id  INTEGER NOT NULL,
  parent_id INTEGER,
  level     INTEGER NOT NULL,
  is_leaf   BOOLEAN NOT NULL,
  name      VARCHAR(60) NOT NULL,
  CONSTRAINT pk_topic PRIMARY KEY (topic_id),
  CONSTRAINT fk_topic_parent_id FOREIGN KEY (parent_id) REFERENCES topic (topic_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE region (
  region_id INTEGER NOT NULL,
  name      VARCHAR(40) NOT NULL,
  parent_id INTEGER,
  level     INTEGER NOT NULL,
  CONSTRAINT pk_region PRIMARY KEY (region_id),
  CONSTRAINT uq_region_name UNIQUE (name),
  CONSTRAINT fk_region_parent_id FOREIGN KEY (parent_id) REFERENCES region (region_id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE article (
  article_id INTEGER NOT NULL,
  headline   VARCHAR(80) NOT NULL,
  region_id  INTEGER NOT NULL,
  CONSTRAINT pk_article PRIMARY KEY (article_id),
  CONSTRAINT fk_article_region_id FOREIGN KEY (region_id) REFERENCES region (region_id) DEFERRABLE INITIALLY DEFERRED
);

-- An article has several topics, a topic several articles.
CREATE TABLE tag (
  article_id INTEGER NOT NULL,
  topic_id   INTEGER NOT NULL,
  relevance  DECIMAL(3,2) NOT NULL,
  CONSTRAINT pk_tag PRIMARY KEY (article_id, topic_id),
  CONSTRAINT fk_tag_article_id FOREIGN KEY (article_id) REFERENCES article (article_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_tag_topic_id FOREIGN KEY (topic_id) REFERENCES topic (topic_id) DEFERRABLE INITIALLY DEFERRED
);
`;

/** What it is completed with when the rows are there. */
const sqliteFinish = `-- Indexes
CREATE INDEX ix_topic_parent_id ON topic (parent_id);
CREATE INDEX ix_region_parent_id ON region (parent_id);
CREATE INDEX ix_article_region_id ON article (region_id);
CREATE INDEX ix_tag_topic_id ON tag (topic_id);
`;

/** What the generator makes: the tables in load order. */
export const schema = {
  name: "trees",
  version: "0.1.0",
  abi: 1,
  hash: "2ddc72b698c33b61c13a53df001a47c7e62308579ca820ea6200a66353fe87fa",
  seed: 5,
  tables: [
    {
      name: "topic",
      columns: [
        { name: "topic_id", kind: "int", nullable: false },
        { name: "parent_id", kind: "int", nullable: true },
        { name: "level", kind: "int", nullable: false },
        { name: "is_leaf", kind: "bool", nullable: false },
        { name: "name", kind: "text", nullable: false },
      ],
      key: ["topic_id"],
      order: "address",
    },
    {
      name: "region",
      columns: [
        { name: "region_id", kind: "int", nullable: false },
        { name: "name", kind: "text", nullable: false },
        { name: "parent_id", kind: "int", nullable: true },
        { name: "level", kind: "int", nullable: false },
      ],
      key: ["region_id"],
      order: "address",
    },
    {
      name: "article",
      columns: [
        { name: "article_id", kind: "int", nullable: false },
        { name: "headline", kind: "text", nullable: false },
        { name: "region_id", kind: "int", nullable: false },
      ],
      key: ["article_id"],
      order: "address",
    },
    {
      name: "tag",
      columns: [
        { name: "article_id", kind: "int", nullable: false },
        { name: "topic_id", kind: "int", nullable: false },
        { name: "relevance", kind: "decimal", scale: 2, nullable: false },
      ],
      key: ["article_id", "topic_id"],
      order: "address",
    },
  ],
  sqlite: { create: sqliteCreate, finish: sqliteFinish },
} as const;

/** Names of the draws: a draw is a pure function of seed, name and the row's address, so that none disturbs another. */
const draw = {
  Topic: { name: hash32("Topic.name"), children: hash32("Topic#children") },
  Article: {
    headline: hash32("Article.headline"),
    headline_1: hash32("Article.headline/1"),
    region: hash32("Article.region"),
  },
  Tag: { relevance: hash32("Tag.relevance") },
};
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
const regionName = new Dictionary(["World", "Europe", "Asia", "France", "Germany", "Japan", "Paris"]);
const regionParent = Int32Array.of(-1, 0, 0, 1, 1, 2, 3);
const regionLevel = Int32Array.of(1, 2, 2, 3, 3, 3, 4);
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
const regionIsLeaf = [false, false, false, false, true, true, true];

/** What one run holds: counts, keys of the draws, and the columns that rows look up in each other. */
class Run {
  readonly seed: number;
  readonly scale: number;
  readonly shard: Settings["shard"];
  /** Seconds since 1970-01-01. */
  readonly periodStart = 19723 * 86_400;
  /** The midnight after the last day. */
  readonly periodEnd = 20089 * 86_400;
  readonly topicStream: Stream;
  readonly topicTree: ReturnType<typeof growTree>;
  readonly topicRows: number;
  readonly regionStream: Stream;
  readonly regionRows: number;
  readonly articleStream: Stream;
  readonly articleRows: number;
  readonly tagStream: Stream;
  readonly tagPairs: LinkedPairs;
  readonly tagRows: number;
  readonly numberings: Record<string, Numbering>;
  readonly events: Record<string, EventStore> = {};
  #articleRegionCandidates: ReturnType<typeof loadArticleRegionCandidates> | undefined;

  constructor(settings: Settings) {
    const { seed, scale, shard } = settings;
    this.seed = seed;
    this.scale = scale;
    this.shard = shard;
    const topicStream = new Stream(seed, "Topic");
    this.topicStream = topicStream;
    const topicTree = growTree(4, 3, topicStream, (topicKey) => 2 + below(topicKey.bits(draw.Topic.children), 3));
    this.topicTree = topicTree;
    const topicRows = topicTree.rows;
    this.topicRows = topicRows;
    const regionStream = new Stream(seed, "Region");
    this.regionStream = regionStream;
    const regionRows = 7;
    this.regionRows = regionRows;
    const articleStream = new Stream(seed, "Article");
    this.articleStream = articleStream;
    const articleRows = scaledRows(80, scale);
    this.articleRows = articleRows;
    const tagStream = new Stream(seed, "Tag");
    this.tagStream = tagStream;
    const tagPairs = new LinkedPairs(articleRows, topicRows, scaledRows(200, scale), tagStream, "Tag");
    this.tagPairs = tagPairs;
    const tagRows = tagPairs.rows;
    this.tagRows = tagRows;
    const numberings = {};
    this.numberings = numberings;
  }

  get articleRegionCandidates() {
    return (this.#articleRegionCandidates ??= loadArticleRegionCandidates(this));
  }
}

/** The candidates of Article.region: drawn uniformly. */
function loadArticleRegionCandidates(run: Run) {
  const { regionRows } = run;
  const list = new CandidateList(regionRows, 1);
  for (let region = 0; region < regionRows; region++) {
    if (!regionIsLeaf[region]!) continue;
    list.add(region, 0, -Infinity, Infinity, 1);
  }

  return list.candidates();
}

/** Writes topic for a range of Topic rows. */
function writeTopics(run: Run, from: number, to: number, topicTable: RowWriter) {
  const { topicTree } = run;
  const topicKey = new RowKey();
  for (let topic = from; topic < to; topic++) {
    topicTree.keyOf(topic, topicKey);
    const topicId = topic + 1;
    topicTable.int(topicId);
    const parent = topicTree.parent[topic]!;
    if (parent < 0) {
      topicTable.null();
    } else {
      topicTable.int(parent + 1);
    }

    const level = topicTree.level[topic]!;
    topicTable.int(level);
    const isLeaf = topicTree.isLeaf(topic);
    topicTable.bool(isLeaf);
    const name = below(topicKey.bits(draw.Topic.name), 1000);
    const topicName = topic + 1;
    topicTable.beginText();
    topicTable.part(nounWordsTitle, name);
    topicTable.partText(" ");
    topicTable.partInt(topicName);
    topicTable.endText();
    topicTable.endRow();
  }
}

/** Writes region for a range of Region rows. */
function writeRegions(run: Run, from: number, to: number, regionTable: RowWriter) {
  for (let region = from; region < to; region++) {
    const regionId = region + 1;
    regionTable.int(regionId);
    regionTable.word(regionName, region);
    const parent = regionParent[region]!;
    if (parent < 0) {
      regionTable.null();
    } else {
      regionTable.int(parent + 1);
    }

    const level = regionLevel[region]!;
    regionTable.int(level);
    regionTable.endRow();
  }
}

/** Writes article for a range of Article rows. */
function writeArticles(run: Run, from: number, to: number, articleTable: RowWriter) {
  const { articleStream, articleRegionCandidates } = run;
  const articleKey = new RowKey();
  for (let article = from; article < to; article++) {
    articleKey.ofRoot(articleStream, article);
    const articleId = article + 1;
    articleTable.int(articleId);
    const headline = below(articleKey.bits(draw.Article.headline), 1000);
    const articleHeadline = below(articleKey.bits(draw.Article.headline_1), 1000);
    articleTable.beginText();
    articleTable.part(adjectiveWordsTitle, headline);
    articleTable.partText(" ");
    articleTable.part(nounWords, articleHeadline);
    articleTable.endText();
    const region = candidateOf(
      articleRegionCandidates.pick(articleKey.unit(draw.Article.region), 0, 0),
      "Article.region: no candidate for row",
      article,
    );
    articleTable.int(region + 1);
    articleTable.endRow();
  }
}

/** Writes tag for a range of Tag rows. */
function writeTags(run: Run, from: number, to: number, tagTable: RowWriter) {
  const { tagPairs, tagStream } = run;
  const tagKey = new RowKey();
  for (let tag = from; tag < to; tag++) {
    tagKey.ofRoot(tagStream, tag);
    const article = tagPairs.left(tag);
    tagTable.int(article + 1);
    const topic = tagPairs.right(tag);
    tagTable.int(topic + 1);
    const relevance = 10 + below(tagKey.bits(draw.Tag.relevance), 91);
    tagTable.cents(relevance);
    tagTable.endRow();
  }
}

/** The waves in order: each refers to rows of earlier ones only. */
const waves: readonly Wave<Run>[] = [
  {
    name: "topic",
    roots: (run) => run.topicRows,
    rows: { tables: ["topic"], numberings: [null], write: writeTopics, afterAll: false },
  },
  {
    name: "region",
    roots: (run) => run.regionRows,
    rows: { tables: ["region"], numberings: [null], write: writeRegions, afterAll: false },
  },
  {
    name: "article",
    roots: (run) => run.articleRows,
    rows: { tables: ["article"], numberings: [null], write: writeArticles, afterAll: false },
  },
  {
    name: "tag",
    roots: (run) => run.tagRows,
    rows: { tables: ["tag"], numberings: [null], write: writeTags, afterAll: false },
  },
];

/** Starts a run: nothing is written until its `run` is called. */
export function start(settings: Settings): GeneratedRun {
  return startWaves(schema, settings, (wanted) => new Run(wanted), waves);
}

/** The rows of topic, in key order. */
export function topics(settings: Partial<Settings> = {}): Generator<Topic, void> {
  return rowsOf<Run, Topic>(schema, "topic", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of region, in key order. */
export function regions(settings: Partial<Settings> = {}): Generator<Region, void> {
  return rowsOf<Run, Region>(schema, "region", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of article, in key order. */
export function articles(settings: Partial<Settings> = {}): Generator<Article, void> {
  return rowsOf<Run, Article>(schema, "article", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of tag, in key order. */
export function tags(settings: Partial<Settings> = {}): Generator<Tag, void> {
  return rowsOf<Run, Tag>(schema, "tag", settings, (wanted) => new Run(wanted), waves);
}

if (isProgram(import.meta.url)) await main(schema, start, process.argv.slice(2));

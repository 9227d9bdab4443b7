// Made by ecomc 0.1.0 from the schema marketplace (sha256 8f3dfcd6d2c1e4fb), runtime 1. Edit the schema, not this file.
// A marketplace: 25 sellers, 200 products, ten promotions, 100,000 orders and about a million items.
//
// What it shows: given rows that form a tree (categories), rows owned by others (a seller's products, an order's
// items), many-to-many without repeats (promoted products), references weighted by appeal and limited to what is
// alive and active, a price that a running promotion changes, a stock that moves with what is sold, and a table
// called `order`, which every dialect takes.
// Rows from 2022-01-01 to 2024-12-31.

import {
  Beta,
  CandidateList,
  ChildDraw,
  type CurveData,
  Dictionary,
  type EventStore,
  type GeneratedRun,
  LinkedPairs,
  Numbering,
  OrderedCandidates,
  Pareto,
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
  ending,
  hash32,
  isProgram,
  lognormalWithin,
  main,
  mayTryAgain,
  monthOf,
  pow,
  readable,
  roundHalfAway,
  rowsOf,
  scaledRows,
  startWaves,
  uniformInt,
  uniformReal,
} from "ecomc/runtime";

/** A brand makes things of one department, the root of some categories. */
export interface Brand {
  brand_id: number;
  brand_name: string;
  country: string;
  created_at: Date;
}

/** Three departments and what they sell. */
export interface Category {
  category_id: number;
  category_name: string;
  parent_category_id: number | null;
  level: number;
  created_at: Date;
}

/** A row of seller. */
export interface Seller {
  seller_id: number;
  seller_name: string;
  join_date: Date;
  seller_type: "Individual" | "Business" | "Official";
  rating: number;
  country: string;
}

/** 25 sellers share 200 products: some sell a few, some many. */
export interface Product {
  product_id: number;
  product_name: string;
  category_id: number;
  brand_id: number;
  seller_id: number;
  price: number;
  discount_price: number;
  /** What is left: lots of 250 come in whenever the shelf would run empty. */
  stock_qty: number;
  rating: number;
  created_at: Date;
  is_active: boolean;
}

/** A row of promotion. */
export interface Promotion {
  promotion_id: number;
  promotion_name: string;
  promotion_type: "product" | "category" | "seller" | "flash_sale" | "site_wide";
  discount_type: "percentage" | "fixed";
  /** Per cent, or dollars. */
  discount_value: number;
  /** Promotions begin in 2024, when the catalog stands: none promises what is not there yet. */
  start_date: Date;
  /** The last day on which it runs. */
  end_date: Date;
}

/** A hundred pairs of a promotion and a product, none twice. */
export interface PromotionProduct {
  promotion_product_id: number;
  promotion_id: number;
  product_id: number;
}

/** A row of order. */
export interface Order {
  order_id: number;
  order_date: Date;
  seller_id: number;
  status: "PLACED" | "PAID" | "SHIPPED" | "DELIVERED" | "CANCELLED" | "RETURNED";
  total_amount: number;
  created_at: Date;
}

/** Five to fifteen items, all from the order's seller. */
export interface OrderItem {
  order_item_id: number;
  order_id: number;
  product_id: number;
  quantity: number;
  unit_price: number;
  subtotal: number;
}

/** What a SQLite database is created with. */
const sqliteCreate = `-- Tables

-- A brand makes things of one department, the root of some categories.
CREATE TABLE brand (
  brand_id   INTEGER NOT NULL,
  brand_name VARCHAR(80) NOT NULL,
  country    VARCHAR(60) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  CONSTRAINT pk_brand PRIMARY KEY (brand_id),
  CONSTRAINT uq_brand_brand_name UNIQUE (brand_name)
);

-- Three departments and what they sell.
CREATE TABLE category (
  category_id        INTEGER NOT NULL,
  category_name      VARCHAR(80) NOT NULL,
  parent_category_id INTEGER,
  level              INTEGER NOT NULL,
  created_at         TIMESTAMP NOT NULL,
  CONSTRAINT pk_category PRIMARY KEY (category_id),
  CONSTRAINT uq_category_category_name UNIQUE (category_name),
  CONSTRAINT fk_category_parent_category_id FOREIGN KEY (parent_category_id) REFERENCES category (category_id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE seller (
  seller_id   INTEGER NOT NULL,
  seller_name VARCHAR(80) NOT NULL,
  join_date   DATE NOT NULL,
  seller_type TEXT NOT NULL,
  rating      DECIMAL(2,1) NOT NULL,
  country     VARCHAR(60) NOT NULL,
  CONSTRAINT pk_seller PRIMARY KEY (seller_id),
  CONSTRAINT uq_seller_seller_name UNIQUE (seller_name),
  CONSTRAINT ck_seller_seller_type CHECK (seller_type IN ('Individual', 'Business', 'Official')),
  CONSTRAINT ck_seller_1 CHECK (rating BETWEEN 0.0 AND 5.0)
);

-- 25 sellers share 200 products: some sell a few, some many.
CREATE TABLE product (
  product_id     INTEGER NOT NULL,
  product_name   VARCHAR(120) NOT NULL,
  category_id    INTEGER NOT NULL,
  brand_id       INTEGER NOT NULL,
  seller_id      INTEGER NOT NULL,
  price          DECIMAL(10,2) NOT NULL,
  discount_price DECIMAL(10,2) NOT NULL,
  stock_qty      INTEGER NOT NULL, -- What is left: lots of 250 come in whenever the shelf would run empty.
  rating         DECIMAL(2,1) NOT NULL,
  created_at     TIMESTAMP NOT NULL,
  is_active      BOOLEAN NOT NULL,
  CONSTRAINT pk_product PRIMARY KEY (product_id),
  CONSTRAINT fk_product_category_id FOREIGN KEY (category_id) REFERENCES category (category_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_product_brand_id FOREIGN KEY (brand_id) REFERENCES brand (brand_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_product_seller_id FOREIGN KEY (seller_id) REFERENCES seller (seller_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_product_1 CHECK (price > 0.00),
  CONSTRAINT ck_product_2 CHECK (discount_price <= price),
  CONSTRAINT ck_product_3 CHECK (stock_qty BETWEEN 0 AND 500),
  CONSTRAINT ck_product_4 CHECK (rating BETWEEN 0.0 AND 5.0)
);

CREATE TABLE promotion (
  promotion_id   INTEGER NOT NULL,
  promotion_name VARCHAR(80) NOT NULL,
  promotion_type TEXT NOT NULL,
  discount_type  TEXT NOT NULL,
  discount_value DECIMAL(10,2) NOT NULL, -- Per cent, or dollars.
  start_date     DATE NOT NULL, -- Promotions begin in 2024, when the catalog stands: none promises what is not there yet.
  end_date       DATE NOT NULL, -- The last day on which it runs.
  CONSTRAINT pk_promotion PRIMARY KEY (promotion_id),
  CONSTRAINT ck_promotion_promotion_type CHECK (promotion_type IN ('product', 'category', 'seller', 'flash_sale', 'site_wide')),
  CONSTRAINT ck_promotion_discount_type CHECK (discount_type IN ('percentage', 'fixed')),
  CONSTRAINT ck_promotion_1 CHECK (end_date > start_date)
);

-- A hundred pairs of a promotion and a product, none twice.
CREATE TABLE promotion_product (
  promotion_product_id INTEGER NOT NULL,
  promotion_id         INTEGER NOT NULL,
  product_id           INTEGER NOT NULL,
  CONSTRAINT pk_promotion_product PRIMARY KEY (promotion_product_id),
  CONSTRAINT uq_promotion_product_promotion_id_product_id UNIQUE (promotion_id, product_id),
  CONSTRAINT fk_promotion_product_promotion_id FOREIGN KEY (promotion_id) REFERENCES promotion (promotion_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_promotion_product_product_id FOREIGN KEY (product_id) REFERENCES product (product_id) DEFERRABLE INITIALLY DEFERRED
);

-- partition by trunc(date(order_date), month): an index on what it reads; a partitioned table would need it in every key
CREATE TABLE "order" (
  order_id     INTEGER NOT NULL,
  order_date   TIMESTAMP NOT NULL,
  seller_id    INTEGER NOT NULL,
  status       TEXT NOT NULL,
  total_amount DECIMAL(12,2) NOT NULL,
  created_at   TIMESTAMP NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT fk_order_seller_id FOREIGN KEY (seller_id) REFERENCES seller (seller_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_order_status CHECK (status IN ('PLACED', 'PAID', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'RETURNED')),
  CONSTRAINT ck_order_1 CHECK (total_amount >= 0.00)
);

-- Five to fifteen items, all from the order's seller.
CREATE TABLE order_item (
  order_item_id INTEGER NOT NULL,
  order_id      INTEGER NOT NULL,
  product_id    INTEGER NOT NULL,
  quantity      INTEGER NOT NULL,
  unit_price    DECIMAL(10,2) NOT NULL,
  subtotal      DECIMAL(12,2) NOT NULL,
  CONSTRAINT pk_order_item PRIMARY KEY (order_item_id),
  CONSTRAINT fk_order_item_order_id FOREIGN KEY (order_id) REFERENCES "order" (order_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_order_item_product_id FOREIGN KEY (product_id) REFERENCES product (product_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_order_item_1 CHECK (quantity BETWEEN 1 AND 5),
  CONSTRAINT ck_order_item_2 CHECK (CAST(ROUND(subtotal * 100) AS INTEGER) = quantity * CAST(ROUND(unit_price * 100) AS INTEGER))
);
`;

/** What it is completed with when the rows are there. */
const sqliteFinish = `-- Indexes
CREATE INDEX ix_category_parent_category_id ON category (parent_category_id);
CREATE INDEX ix_product_category_id ON product (category_id);
CREATE INDEX ix_product_brand_id ON product (brand_id);
CREATE INDEX ix_product_seller_id ON product (seller_id);
CREATE INDEX ix_promotion_product_product_id ON promotion_product (product_id);
CREATE INDEX ix_order_order_date ON "order" (order_date);
CREATE INDEX ix_order_seller_id ON "order" (seller_id);
CREATE INDEX ix_order_item_order_id ON order_item (order_id);
CREATE INDEX ix_order_item_product_id ON order_item (product_id);
`;

/** What the generator makes: the tables in load order. */
export const schema = {
  name: "marketplace",
  version: "0.1.0",
  abi: 1,
  hash: "8f3dfcd6d2c1e4fb856b590505498b75d8cd5ab7284a9cd16500528daeda1612",
  seed: 42,
  tables: [
    {
      name: "brand",
      columns: [
        { name: "brand_id", kind: "int", nullable: false },
        { name: "brand_name", kind: "text", nullable: false },
        { name: "country", kind: "text", nullable: false },
        { name: "created_at", kind: "timestamp", nullable: false },
      ],
      key: ["brand_id"],
      order: "address",
    },
    {
      name: "category",
      columns: [
        { name: "category_id", kind: "int", nullable: false },
        { name: "category_name", kind: "text", nullable: false },
        { name: "parent_category_id", kind: "int", nullable: true },
        { name: "level", kind: "int", nullable: false },
        { name: "created_at", kind: "timestamp", nullable: false },
      ],
      key: ["category_id"],
      order: "address",
    },
    {
      name: "seller",
      columns: [
        { name: "seller_id", kind: "int", nullable: false },
        { name: "seller_name", kind: "text", nullable: false },
        { name: "join_date", kind: "date", nullable: false },
        { name: "seller_type", kind: "enum", nullable: false },
        { name: "rating", kind: "decimal", scale: 1, nullable: false },
        { name: "country", kind: "text", nullable: false },
      ],
      key: ["seller_id"],
      order: "address",
    },
    {
      name: "product",
      columns: [
        { name: "product_id", kind: "int", nullable: false },
        { name: "product_name", kind: "text", nullable: false },
        { name: "category_id", kind: "int", nullable: false },
        { name: "brand_id", kind: "int", nullable: false },
        { name: "seller_id", kind: "int", nullable: false },
        { name: "price", kind: "decimal", scale: 2, nullable: false },
        { name: "discount_price", kind: "decimal", scale: 2, nullable: false },
        { name: "stock_qty", kind: "int", nullable: false },
        { name: "rating", kind: "decimal", scale: 1, nullable: false },
        { name: "created_at", kind: "timestamp", nullable: false },
        { name: "is_active", kind: "bool", nullable: false },
      ],
      key: ["product_id"],
      order: "address",
    },
    {
      name: "promotion",
      columns: [
        { name: "promotion_id", kind: "int", nullable: false },
        { name: "promotion_name", kind: "text", nullable: false },
        { name: "promotion_type", kind: "enum", nullable: false },
        { name: "discount_type", kind: "enum", nullable: false },
        { name: "discount_value", kind: "decimal", scale: 2, nullable: false },
        { name: "start_date", kind: "date", nullable: false },
        { name: "end_date", kind: "date", nullable: false },
      ],
      key: ["promotion_id"],
      order: "address",
    },
    {
      name: "promotion_product",
      columns: [
        { name: "promotion_product_id", kind: "int", nullable: false },
        { name: "promotion_id", kind: "int", nullable: false },
        { name: "product_id", kind: "int", nullable: false },
      ],
      key: ["promotion_product_id"],
      order: "address",
    },
    {
      name: "order",
      columns: [
        { name: "order_id", kind: "int", nullable: false },
        { name: "order_date", kind: "timestamp", nullable: false },
        { name: "seller_id", kind: "int", nullable: false },
        { name: "status", kind: "enum", nullable: false },
        { name: "total_amount", kind: "decimal", scale: 2, nullable: false },
        { name: "created_at", kind: "timestamp", nullable: false },
      ],
      key: ["order_id"],
      order: "key",
    },
    {
      name: "order_item",
      columns: [
        { name: "order_item_id", kind: "int", nullable: false },
        { name: "order_id", kind: "int", nullable: false },
        { name: "product_id", kind: "int", nullable: false },
        { name: "quantity", kind: "int", nullable: false },
        { name: "unit_price", kind: "decimal", scale: 2, nullable: false },
        { name: "subtotal", kind: "decimal", scale: 2, nullable: false },
      ],
      key: ["order_item_id"],
      order: "key",
    },
  ],
  sqlite: { create: sqliteCreate, finish: sqliteFinish },
} as const;

/** Names of the draws: a draw is a pure function of seed, name and the row's address, so that none disturbs another. */
const draw = {
  Brand: { created_at: hash32("Brand.created_at") },
  Seller: {
    join_date: hash32("Seller.join_date"),
    store: hash32("Seller.store"),
    seller_type: hash32("Seller.seller_type"),
    rating: hash32("Seller.rating"),
    home: hash32("Seller.home"),
  },
  Product: {
    created_at: hash32("Product.created_at"),
    seller: hash32("Product.seller"),
    brand: hash32("Product.brand"),
    category: hash32("Product.category"),
    style: hash32("Product.style"),
    thing: hash32("Product.thing"),
    price: hash32("Product.price"),
    discount_price: hash32("Product.discount_price"),
    opening_stock: hash32("Product.opening_stock"),
    rating: hash32("Product.rating"),
    is_active: hash32("Product.is_active"),
    appeal: hash32("Product.appeal"),
  },
  Promotion: {
    start_date: hash32("Promotion.start_date"),
    promotion_name: hash32("Promotion.promotion_name"),
    promotion_type: hash32("Promotion.promotion_type"),
    discount_type: hash32("Promotion.discount_type"),
    discount_value: hash32("Promotion.discount_value"),
    discount_value_1: hash32("Promotion.discount_value/1"),
    end_date: hash32("Promotion.end_date"),
  },
  Order: { moment: hash32("Order#moment"), seller: hash32("Order.seller"), status: hash32("Order.status") },
  OrderItem: {
    order_count: hash32("OrderItem#order.count"),
    product: hash32("OrderItem.product"),
    quantity: hash32("OrderItem.quantity"),
  },
};
const brandBrandName = new Dictionary([
  "Voltara", "Nexlume", "Kirano", "Auralix", "Sable Circuit", "Tessamo", "Zhenlu", "Orbisonic", "Alder & Ash",
  "Bellamora", "Corvane", "Driftloom", "Everstitch", "Indigo Trail", "Bodenhus", "Emberstone", "Hearth & Hollow",
  "Kessel & Korn", "Talavero", "Verdano",
]);
const brandCountry = new Dictionary([
  "South Korea", "Taiwan", "Japan", "Germany", "United States", "Italy", "China", "United States", "United Kingdom",
  "Italy", "France", "Portugal", "United States", "India", "Denmark", "United States", "United States", "Germany",
  "Mexico", "Italy",
]);
const categoryCategoryName = new Dictionary([
  "Electronics", "Fashion", "Home", "Phones", "Laptops", "Audio", "Shoes", "Dresses", "Kitchen", "Garden",
]);
const categoryParent = Int32Array.of(-1, -1, -1, 0, 0, 0, 1, 1, 2, 2);
const categoryLevel = Int32Array.of(1, 1, 1, 2, 2, 2, 2, 2, 2, 2);
const storeStoreName = new Dictionary([
  "Harbor & Pine Trading", "Copperfield Goods", "Blue Lantern Supply", "Maplewood Mercantile", "Northgate Outlet",
  "Riverstone Market", "The Daily Parcel", "Foxhollow & Sons", "Lighthouse Bargains", "Cobblestone Corner",
  "Silverleaf Imports", "Wildflower Exchange", "Granite Peak Direct", "Sundial Wholesale", "Pinecone Parcel Co",
  "Redbrick Retail", "Tidewater Traders", "Lantern Street Shop", "Oakhurst Emporium", "Prairie Post", "Starling & Wren",
  "Mosaic Mercantile", "Beacon Hill Goods", "Amber Road Trading", "Willow Bend Store", "Summit Supply House",
  "Crossway Commerce", "Evergreen Outlet", "Clearbrook Direct", "Juniper Lane Shop", "Ironbridge Traders",
  "Bright Harbor Deals", "Cedar & Slate", "Goldfinch Goods", "Windward Wares", "Hollow Oak Market", "Bluebell Bazaar",
  "Stonegate Supply", "Quiet Harbor Co", "Kingfisher Commerce", "Marigold Market", "Timberline Trading",
  "Old Quay Store", "Fieldnote Goods", "Parkside Parcel", "Rosemary & Rye", "Compass Point Retail",
  "Violet Street Shop", "Northern Loom", "Peregrine Outlet", "Saltmarsh Supply", "Thistle & Thread", "Larkspur Lane",
  "Granary Goods", "Echo Valley Traders", "Sparrow Hill Store", "Birchwood Bazaar", "Meridian Merchants",
  "Seabright Shop", "Fernbrook Direct",
]);
const sellerSellerTypeShares = new Weighted([40, 45, 15]);
const sellerTypeWords = new Dictionary(["Individual", "Business", "Official"]);
const sellerRatingLaw = new Beta(8, 2);
const countryCountry = new Dictionary([
  "United States", "China", "Germany", "United Kingdom", "Japan", "South Korea", "Italy", "France", "India", "Canada",
  "Taiwan", "Vietnam", "Spain", "Netherlands", "Mexico", "Brazil", "Turkey", "Poland", "Sweden", "Portugal", "Thailand",
  "Indonesia", "Australia", "Switzerland", "Denmark", "Finland", "Norway", "Austria", "Belgium", "Ireland", "Czechia",
  "Israel", "Singapore", "New Zealand", "South Africa", "Morocco", "Egypt", "United Arab Emirates", "Argentina",
  "Chile", "Colombia", "Peru", "Malaysia", "Philippines", "Bangladesh", "Pakistan", "Romania", "Greece",
]);
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
const promotionPromotionNameWords = new Dictionary(["Savings", "Deals", "Sale", "Specials"]);
const promotionPromotionTypeShares = new Weighted([50, 15, 15, 10, 10]);
const promotionTypeWords = new Dictionary(["product", "category", "seller", "flash_sale", "site_wide"]);
const promotionDiscountTypeShares = new Weighted([70, 30]);
const discountTypeWords = new Dictionary(["percentage", "fixed"]);
const orderItemQuantityShares = new Weighted([0.55, 0.25, 0.1, 0.06, 0.04]);
const orderStatusShares = new Weighted([5, 4, 11, 70, 7, 3]);
const orderStatusWords = new Dictionary(["PLACED", "PAID", "SHIPPED", "DELIVERED", "CANCELLED", "RETURNED"]);
const season = { by: "month", values: [0.8, 0.8, 1, 1, 1, 1, 1.2, 1, 1, 1, 1.6, 2.1] } satisfies CurveData;
const week = { by: "weekday", values: [1, 1, 1, 1, 1, 1.3, 1.3] } satisfies CurveData;
const hours = {
  by: "hour",
  values: [
    0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.8, 0.8, 0.8, 0.8, 0.8, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.9, 1.9, 1.9, 1.9, 1.9,
    0.6,
  ],
} satisfies CurveData;
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
const brandDepartment = Int32Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2);
const categoryIsLeaf = [false, false, false, true, true, true, true, true, true, true];
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
const productAppealLaw = new Pareto(1.16, 1);

/** What one run holds: counts, keys of the draws, and the columns that rows look up in each other. */
class Run {
  readonly seed: number;
  readonly scale: number;
  readonly shard: Settings["shard"];
  /** Seconds since 1970-01-01. */
  readonly periodStart = 18993 * 86_400;
  /** The midnight after the last day. */
  readonly periodEnd = 20089 * 86_400;
  readonly cityStream: Stream;
  readonly cityRows: number;
  readonly streetStream: Stream;
  readonly streetRows: number;
  readonly countryStream: Stream;
  readonly countryRows: number;
  readonly storeStream: Stream;
  readonly storeRows: number;
  readonly thingStream: Stream;
  readonly thingRows: number;
  readonly styleStream: Stream;
  readonly styleRows: number;
  readonly brandStream: Stream;
  readonly brandRows: number;
  readonly categoryStream: Stream;
  readonly categoryRows: number;
  readonly sellerStream: Stream;
  readonly sellerRows: number;
  readonly productStream: Stream;
  readonly productRows: number;
  readonly promotionStream: Stream;
  readonly promotionRows: number;
  readonly promotionProductStream: Stream;
  readonly promotionProductPairs: LinkedPairs;
  readonly promotionProductRows: number;
  readonly orderStream: Stream;
  readonly orderRows: number;
  readonly orderMoments: Spread;
  /** What is summed up for other waves' live columns while rows are written. */
  readonly gathered: { readonly sumOrderItemQuantityOfProduct: Float64Array };
  readonly reductions: Run["gathered"];
  readonly numberings: { readonly orderNumbering: Numbering; readonly orderItemNumbering: Numbering };
  readonly events: Record<string, EventStore> = {};
  #sellerAttempts: ReturnType<typeof loadSellerAttempts> | undefined;
  #sellerHomeCandidates: ReturnType<typeof loadSellerHomeCandidates> | undefined;
  #productSellerCandidates: ReturnType<typeof loadProductSellerCandidates> | undefined;
  #sellers: ReturnType<typeof loadSellers> | undefined;
  #productBrandCandidates: ReturnType<typeof loadProductBrandCandidates> | undefined;
  #productCategoryCandidates: ReturnType<typeof loadProductCategoryCandidates> | undefined;
  #productStyleCandidates: ReturnType<typeof loadProductStyleCandidates> | undefined;
  #productStyleGroups: ReturnType<typeof loadProductStyleGroups> | undefined;
  #productThingCandidates: ReturnType<typeof loadProductThingCandidates> | undefined;
  #productThingGroups: ReturnType<typeof loadProductThingGroups> | undefined;
  #promotions: ReturnType<typeof loadPromotions> | undefined;
  #products: ReturnType<typeof loadProducts> | undefined;
  #orderItemProductCandidates: ReturnType<typeof loadOrderItemProductCandidates> | undefined;
  #orderSellerCandidates: ReturnType<typeof loadOrderSellerCandidates> | undefined;
  #orderItemDealCandidates: ReturnType<typeof loadOrderItemDealCandidates> | undefined;
  #promotionProducts: ReturnType<typeof loadPromotionProducts> | undefined;

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
    const storeStream = new Stream(seed, "Store");
    this.storeStream = storeStream;
    const storeRows = 60;
    this.storeRows = storeRows;
    const thingStream = new Stream(seed, "Thing");
    this.thingStream = thingStream;
    const thingRows = 185;
    this.thingRows = thingRows;
    const styleStream = new Stream(seed, "Style");
    this.styleStream = styleStream;
    const styleRows = 173;
    this.styleRows = styleRows;
    const brandStream = new Stream(seed, "Brand");
    this.brandStream = brandStream;
    const brandRows = 20;
    this.brandRows = brandRows;
    const categoryStream = new Stream(seed, "Category");
    this.categoryStream = categoryStream;
    const categoryRows = 10;
    this.categoryRows = categoryRows;
    const sellerStream = new Stream(seed, "Seller");
    this.sellerStream = sellerStream;
    const sellerRows = 25;
    this.sellerRows = sellerRows;
    const productStream = new Stream(seed, "Product");
    this.productStream = productStream;
    const productRows = scaledRows(200, scale);
    this.productRows = productRows;
    const promotionStream = new Stream(seed, "Promotion");
    this.promotionStream = promotionStream;
    const promotionRows = 10;
    this.promotionRows = promotionRows;
    const promotionProductStream = new Stream(seed, "PromotionProduct");
    this.promotionProductStream = promotionProductStream;
    const promotionProductPairs = new LinkedPairs(
      promotionRows,
      productRows,
      scaledRows(100, scale),
      promotionProductStream,
      "PromotionProduct",
    );
    this.promotionProductPairs = promotionProductPairs;
    const promotionProductRows = promotionProductPairs.rows;
    this.promotionProductRows = promotionProductRows;
    const orderStream = new Stream(seed, "Order");
    this.orderStream = orderStream;
    const orderRows = scaledRows(100000, scale);
    this.orderRows = orderRows;
    const orderMoments = new Spread(18993, 20089, [season, week, hours]);
    this.orderMoments = orderMoments;
    const gathered = { sumOrderItemQuantityOfProduct: new Float64Array(productRows) };
    this.gathered = gathered;
    const reductions = readable(gathered, shard);
    this.reductions = reductions;
    const numberings = {
      orderNumbering: new Numbering(bucketsIn(18993 * 86_400, periodEnd, 3600)),
      orderItemNumbering: new Numbering(bucketsIn(18993 * 86_400, periodEnd, 3600)),
    };
    this.numberings = numberings;
  }

  get sellerAttempts() {
    return (this.#sellerAttempts ??= loadSellerAttempts(this));
  }

  get sellerHomeCandidates() {
    return (this.#sellerHomeCandidates ??= loadSellerHomeCandidates(this));
  }

  get productSellerCandidates() {
    return (this.#productSellerCandidates ??= loadProductSellerCandidates(this));
  }

  get sellers() {
    return (this.#sellers ??= loadSellers(this));
  }

  get productBrandCandidates() {
    return (this.#productBrandCandidates ??= loadProductBrandCandidates(this));
  }

  get productCategoryCandidates() {
    return (this.#productCategoryCandidates ??= loadProductCategoryCandidates(this));
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

  get promotions() {
    return (this.#promotions ??= loadPromotions(this));
  }

  get products() {
    return (this.#products ??= loadProducts(this));
  }

  get orderItemProductCandidates() {
    return (this.#orderItemProductCandidates ??= loadOrderItemProductCandidates(this));
  }

  get orderSellerCandidates() {
    return (this.#orderSellerCandidates ??= loadOrderSellerCandidates(this));
  }

  get orderItemDealCandidates() {
    return (this.#orderItemDealCandidates ??= loadOrderItemDealCandidates(this));
  }

  get promotionProducts() {
    return (this.#promotionProducts ??= loadPromotionProducts(this));
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

/** How often each Seller was drawn until its seller_name was not taken, in number order. */
function loadSellerAttempts(run: Run) {
  const { sellerRows, sellerStream, storeRows } = run;
  const sellerKey = new RowKey();
  const attempts = new Int32Array(sellerRows);
  const seenSellerName = new Set<string | null>();
  for (let seller = 0; seller < sellerRows; seller++) {
    for (let attempt = 0; ; attempt++) {
      mayTryAgain(attempt, "Seller.seller_name");
      sellerKey.ofRoot(sellerStream, seller);
      const store = candidateOf(
        uniformInt(sellerKey.unit(draw.Seller.store + attemptName(attempt)), 0, storeRows - 1),
        "Seller.store: no candidate for row",
        seller,
      );
      const sellerName = storeStoreName.words[store]!;
      if (seenSellerName.has(sellerName)) continue;
      seenSellerName.add(sellerName);
      attempts[seller] = attempt;
      break;
    }
  }

  return attempts;
}

/** The candidates of Seller.home: drawn by cumulative weight. */
function loadSellerHomeCandidates(run: Run) {
  const { countryRows } = run;
  const list = new CandidateList(countryRows, 1);
  for (let country = 0; country < countryRows; country++) {
    list.add(country, 0, -Infinity, Infinity, countryWeight[country]!);
  }

  return list.candidates();
}

/** The candidates of Product.seller: drawn by cumulative weight. */
function loadProductSellerCandidates(run: Run) {
  const { sellerRows } = run;
  const list = new CandidateList(sellerRows, 1);
  for (let seller = 0; seller < sellerRows; seller++) {
    list.add(seller, 0, -Infinity, Infinity, pow(seller + 1, -0.5));
  }

  return list.candidates();
}

/** The columns of Seller that other rows look up. */
function loadSellers(run: Run) {
  const { sellerRows, sellerStream } = run;
  const sellerKey = new RowKey();
  const joinDateColumn = new Int32Array(sellerRows);
  const ratingColumn = new Int32Array(sellerRows);
  for (let seller = 0; seller < sellerRows; seller++) {
    sellerKey.ofRoot(sellerStream, seller);
    const joinDate = 18262 + below(sellerKey.bits(draw.Seller.join_date), 1277);
    joinDateColumn[seller] = joinDate;
    const rating = roundHalfAway(5 * sellerRatingLaw.quantile(sellerKey.unit53(draw.Seller.rating)) * 10);
    ratingColumn[seller] = rating;
  }

  return { joinDate: joinDateColumn, rating: ratingColumn };
}

/** The candidates of Product.brand: drawn uniformly within the group of equal value. */
function loadProductBrandCandidates(run: Run) {
  const { brandRows, categoryRows } = run;
  const list = new CandidateList(brandRows, categoryRows);
  for (let brand = 0; brand < brandRows; brand++) {
    list.add(brand, brandDepartment[brand]!, -Infinity, Infinity, 1);
  }

  return list.candidates();
}

/** The candidates of Product.category: drawn uniformly. */
function loadProductCategoryCandidates(run: Run) {
  const { categoryRows } = run;
  const list = new CandidateList(categoryRows, 1);
  for (let category = 0; category < categoryRows; category++) {
    if (!categoryIsLeaf[category]!) continue;
    list.add(category, 0, -Infinity, Infinity, 1);
  }

  return list.candidates();
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
    list.add(thing, productThingGroups.indexOf(thingCategory.words[thing]!), -Infinity, Infinity, 1);
  }

  return list.candidates();
}

/** The values that tell the candidates of thing apart, as numbers from 0. */
function loadProductThingGroups(run: Run) {
  const { thingRows } = run;
  const texts: (string | null)[] = [];
  for (let thing = 0; thing < thingRows; thing++) texts.push(thingCategory.words[thing]!);
  return new TextGroups(texts);
}

/** The columns of Promotion that other rows look up. */
function loadPromotions(run: Run) {
  const { promotionRows, promotionStream } = run;
  const promotionKey = new RowKey();
  const discountTypeColumn = new Int16Array(promotionRows);
  const discountValueColumn = new Float64Array(promotionRows);
  const startDateColumn = new Int32Array(promotionRows);
  const endDateColumn = new Int32Array(promotionRows);
  for (let promotion = 0; promotion < promotionRows; promotion++) {
    promotionKey.ofRoot(promotionStream, promotion);
    const discountType = promotionDiscountTypeShares.pick(promotionKey.unit(draw.Promotion.discount_type));
    discountTypeColumn[promotion] = discountType;
    const discountValue =
      discountType === 0
        ? 500 + below(promotionKey.bits(draw.Promotion.discount_value), 4501)
        : 200 + below(promotionKey.bits(draw.Promotion.discount_value_1), 1801);
    discountValueColumn[promotion] = discountValue;
    const startDate = 19723 + below(promotionKey.bits(draw.Promotion.start_date), 306);
    startDateColumn[promotion] = startDate;
    const endDate = Math.floor(
      (startDate * 86_400 + uniformReal(promotionKey.unit53(draw.Promotion.end_date), 2592000, 4320000)) / 86_400,
    );
    endDateColumn[promotion] = endDate;
  }

  return {
    discountType: discountTypeColumn,
    discountValue: compact(discountValueColumn),
    startDate: startDateColumn,
    endDate: endDateColumn,
  };
}

/** The columns of Product that other rows look up. */
function loadProducts(run: Run) {
  const {
    productRows,
    productStream,
    productSellerCandidates,
    productThingGroups,
    productCategoryCandidates,
    productThingCandidates,
    sellers,
  } = run;
  const productKey = new RowKey();
  const sellerColumn = new Int32Array(productRows);
  const discountPriceColumn = new Float64Array(productRows);
  const createdAtColumn = new Float64Array(productRows);
  const isActiveColumn = new Uint8Array(productRows);
  const appealColumn = new Float64Array(productRows);
  for (let product = 0; product < productRows; product++) {
    productKey.ofRoot(productStream, product);
    const seller = candidateOf(
      productSellerCandidates.pick(productKey.unit(draw.Product.seller), 0, 0),
      "Product.seller: no candidate for row",
      product,
    );
    sellerColumn[product] = seller;
    const category = candidateOf(
      productCategoryCandidates.pick(productKey.unit(draw.Product.category), 0, 0),
      "Product.category: no candidate for row",
      product,
    );
    const thing = candidateOf(
      productThingCandidates.pick(
        productKey.unit(draw.Product.thing),
        productThingGroups.indexOf(categoryCategoryName.words[category]!),
        0,
      ),
      "Product.thing: no candidate for row",
      product,
    );
    const price = roundHalfAway(
      ending(lognormalWithin(productKey.unit53(draw.Product.price), thingMedianPrice[thing]!, 0.3, 5, 2500), 1, 0.99) *
        100,
    );
    const discountPrice = roundHalfAway(
      (price / 100) * uniformReal(productKey.unit53(draw.Product.discount_price), 0.7, 1) * 100,
    );
    discountPriceColumn[product] = discountPrice;
    const createdAt = Math.floor(
      uniformReal(productKey.unit53(draw.Product.created_at), sellers.joinDate[seller]! * 86_400, 1704067200),
    );
    createdAtColumn[product] = createdAt;
    const isActive = productKey.unit(draw.Product.is_active) < 0.9;
    isActiveColumn[product] = isActive ? 1 : 0;
    const appeal = productAppealLaw.quantile(productKey.unit53(draw.Product.appeal));
    appealColumn[product] = appeal;
  }

  return {
    seller: sellerColumn,
    discountPrice: compact(discountPriceColumn),
    createdAt: createdAtColumn,
    isActive: isActiveColumn,
    appeal: appealColumn,
  };
}

/** The candidates of OrderItem.product: drawn by cumulative weight within the group of equal value, sorted by their beginning, a prefix of them alive. */
function loadOrderItemProductCandidates(run: Run) {
  const { productRows, products, sellerRows } = run;
  const list = new CandidateList(productRows, sellerRows);
  for (let product = 0; product < productRows; product++) {
    if (!(products.isActive[product]! === 1)) continue;
    list.add(product, products.seller[product]!, products.createdAt[product]!, Infinity, products.appeal[product]!);
  }

  return list.candidates();
}

/** The candidates of Order.seller: drawn by cumulative weight, sorted by their beginning, a prefix of them alive. */
function loadOrderSellerCandidates(run: Run) {
  const { sellerRows, products, productRows, sellers } = run;
  const firstProduct = new Float64Array(sellerRows).fill(Infinity);
  for (let product = 0; product < productRows; product++) {
    if (!(products.isActive[product]! === 1)) continue;
    firstProduct[products.seller[product]!] = Math.min(
      firstProduct[products.seller[product]!]!,
      products.createdAt[product]!,
    );
  }

  const list = new CandidateList(sellerRows, 1);
  for (let seller = 0; seller < sellerRows; seller++) {
    list.add(
      seller,
      0,
      Math.max(sellers.joinDate[seller]! * 86_400, firstProduct[seller]!),
      Infinity,
      sellers.rating[seller]! / 10,
    );
  }

  return list.candidates();
}

/** The candidates of OrderItem.deal: looked up within the group of equal value, candidates in order. */
function loadOrderItemDealCandidates(run: Run) {
  const { promotionProductRows, promotions, productRows, promotionProducts } = run;
  const list = new OrderedCandidates(promotionProductRows, productRows, 2);
  for (let promotionProduct = 0; promotionProduct < promotionProductRows; promotionProduct++) {
    list.add(
      promotionProduct,
      promotionProducts.product[promotionProduct]!,
      promotionProducts.price[promotionProduct]!,
      promotions.startDate[promotionProducts.promotion[promotionProduct]!]!,
      promotions.endDate[promotionProducts.promotion[promotionProduct]!]!,
    );
  }

  return list.inOrder();
}

/** The columns of PromotionProduct that other rows look up. */
function loadPromotionProducts(run: Run) {
  const { promotionProductRows, promotionProductPairs, promotions, products } = run;
  const promotionColumn = new Int32Array(promotionProductRows);
  const productColumn = new Int32Array(promotionProductRows);
  const priceColumn = new Float64Array(promotionProductRows);
  for (let promotionProduct = 0; promotionProduct < promotionProductRows; promotionProduct++) {
    const promotion = promotionProductPairs.left(promotionProduct);
    promotionColumn[promotionProduct] = promotion;
    const product = promotionProductPairs.right(promotionProduct);
    productColumn[promotionProduct] = product;
    const subject = promotions.discountType[promotion]!;
    const price =
      subject === 0
        ? roundHalfAway(
            (products.discountPrice[product]! / 100) * (1 - promotions.discountValue[promotion]! / 100 / 100) * 100,
          )
        : Math.max(100, products.discountPrice[product]! - promotions.discountValue[promotion]!);
    priceColumn[promotionProduct] = price;
  }

  return { promotion: promotionColumn, product: productColumn, price: compact(priceColumn) };
}

/** Writes brand for a range of Brand rows. */
function writeBrands(run: Run, from: number, to: number, brandTable: RowWriter) {
  const { brandStream } = run;
  const brandKey = new RowKey();
  for (let brand = from; brand < to; brand++) {
    brandKey.ofRoot(brandStream, brand);
    const brandId = brand + 1;
    brandTable.int(brandId);
    brandTable.word(brandBrandName, brand);
    brandTable.word(brandCountry, brand);
    const createdAt = Math.floor(uniformReal(brandKey.unit53(draw.Brand.created_at), 1420070400, 1577923200));
    brandTable.timestamp(createdAt);
    brandTable.endRow();
  }
}

/** Writes category for a range of Category rows. */
function writeCategories(run: Run, from: number, to: number, categoryTable: RowWriter) {
  for (let category = from; category < to; category++) {
    const categoryId = category + 1;
    categoryTable.int(categoryId);
    categoryTable.word(categoryCategoryName, category);
    const parent = categoryParent[category]!;
    if (parent < 0) {
      categoryTable.null();
    } else {
      categoryTable.int(parent + 1);
    }

    const level = categoryLevel[category]!;
    categoryTable.int(level);
    categoryTable.timestamp(1420070400);
    categoryTable.endRow();
  }
}

/** Writes seller for a range of Seller rows. */
function writeSellers(run: Run, from: number, to: number, sellerTable: RowWriter) {
  const { sellerStream, periodEnd, sellerAttempts, storeRows, sellerHomeCandidates } = run;
  const sellerKey = new RowKey();
  for (let seller = from; seller < to; seller++) {
    sellerKey.ofRoot(sellerStream, seller);
    const joinDate = 18262 + below(sellerKey.bits(draw.Seller.join_date), 1277);
    if (joinDate * 86_400 >= periodEnd) continue;
    const sellerId = seller + 1;
    sellerTable.int(sellerId);
    const again = attemptName(sellerAttempts[seller]!);
    const store = candidateOf(
      uniformInt(sellerKey.unit(draw.Seller.store + again), 0, storeRows - 1),
      "Seller.store: no candidate for row",
      seller,
    );
    sellerTable.word(storeStoreName, store);
    sellerTable.date(joinDate);
    const sellerType = sellerSellerTypeShares.pick(sellerKey.unit(draw.Seller.seller_type));
    sellerTable.word(sellerTypeWords, sellerType);
    const rating = roundHalfAway(5 * sellerRatingLaw.quantile(sellerKey.unit53(draw.Seller.rating)) * 10);
    sellerTable.decimal(rating, 1);
    const home = candidateOf(
      sellerHomeCandidates.pick(sellerKey.unit(draw.Seller.home), 0, 0),
      "Seller.home: no candidate for row",
      seller,
    );
    sellerTable.word(countryCountry, home);
    sellerTable.endRow();
  }
}

/** Writes product for a range of Product rows. */
function writeProducts(run: Run, from: number, to: number, productTable: RowWriter) {
  const {
    productStream,
    productSellerCandidates,
    sellers,
    periodEnd,
    productCategoryCandidates,
    productBrandCandidates,
    productStyleGroups,
    productThingGroups,
    productThingCandidates,
    productStyleCandidates,
    reductions,
  } = run;
  const productKey = new RowKey();
  for (let product = from; product < to; product++) {
    productKey.ofRoot(productStream, product);
    const seller = candidateOf(
      productSellerCandidates.pick(productKey.unit(draw.Product.seller), 0, 0),
      "Product.seller: no candidate for row",
      product,
    );
    const createdAt = Math.floor(
      uniformReal(productKey.unit53(draw.Product.created_at), sellers.joinDate[seller]! * 86_400, 1704067200),
    );
    if (createdAt >= periodEnd) continue;
    const productId = product + 1;
    productTable.int(productId);
    const category = candidateOf(
      productCategoryCandidates.pick(productKey.unit(draw.Product.category), 0, 0),
      "Product.category: no candidate for row",
      product,
    );
    const brand = candidateOf(
      productBrandCandidates.pick(productKey.unit(draw.Product.brand), categoryParent[category]!, 0),
      "Product.brand: no candidate for row",
      product,
    );
    const thing = candidateOf(
      productThingCandidates.pick(
        productKey.unit(draw.Product.thing),
        productThingGroups.indexOf(categoryCategoryName.words[category]!),
        0,
      ),
      "Product.thing: no candidate for row",
      product,
    );
    const style = candidateOf(
      productStyleCandidates.pick(
        productKey.unit(draw.Product.style),
        productStyleGroups.indexOf(thingCategory.words[thing]!),
        0,
      ),
      "Product.style: no candidate for row",
      product,
    );
    productTable.beginText();
    productTable.part(brandBrandName, brand);
    productTable.partText(" ");
    productTable.part(styleStyle, style);
    productTable.partText(" ");
    productTable.part(thingNoun, thing);
    productTable.endText();
    productTable.int(category + 1);
    productTable.int(brand + 1);
    productTable.int(seller + 1);
    const price = roundHalfAway(
      ending(lognormalWithin(productKey.unit53(draw.Product.price), thingMedianPrice[thing]!, 0.3, 5, 2500), 1, 0.99) *
        100,
    );
    productTable.cents(price);
    const discountPrice = roundHalfAway(
      (price / 100) * uniformReal(productKey.unit53(draw.Product.discount_price), 0.7, 1) * 100,
    );
    productTable.cents(discountPrice);
    const openingStock = below(productKey.bits(draw.Product.opening_stock), 501);
    const stockQty =
      openingStock +
      250 * Math.ceil(Math.max(0, reductions.sumOrderItemQuantityOfProduct[product]! - openingStock) / 250) -
      reductions.sumOrderItemQuantityOfProduct[product]!;
    productTable.int(stockQty);
    const rating = roundHalfAway(5 * sellerRatingLaw.quantile(productKey.unit53(draw.Product.rating)) * 10);
    productTable.decimal(rating, 1);
    productTable.timestamp(createdAt);
    const isActive = productKey.unit(draw.Product.is_active) < 0.9;
    productTable.bool(isActive);
    productTable.endRow();
  }
}

/** Writes promotion for a range of Promotion rows. */
function writePromotions(run: Run, from: number, to: number, promotionTable: RowWriter) {
  const { promotionStream, periodEnd } = run;
  const promotionKey = new RowKey();
  for (let promotion = from; promotion < to; promotion++) {
    promotionKey.ofRoot(promotionStream, promotion);
    const startDate = 19723 + below(promotionKey.bits(draw.Promotion.start_date), 306);
    if (startDate * 86_400 >= periodEnd) continue;
    const promotionId = promotion + 1;
    promotionTable.int(promotionId);
    const subject = monthOf(startDate);
    const timeOfYear =
      subject >= 3 && subject <= 5
        ? "Spring"
        : subject >= 6 && subject <= 8
          ? "Summer"
          : subject >= 9 && subject <= 11
            ? "Autumn"
            : "Winter";
    const promotionName = below(promotionKey.bits(draw.Promotion.promotion_name), 4);
    const promotionPromotionName = promotion + 1;
    promotionTable.beginText();
    promotionTable.partText(timeOfYear);
    promotionTable.partText(" ");
    promotionTable.part(promotionPromotionNameWords, promotionName);
    promotionTable.partText(" ");
    promotionTable.partInt(promotionPromotionName);
    promotionTable.endText();
    const promotionType = promotionPromotionTypeShares.pick(promotionKey.unit(draw.Promotion.promotion_type));
    promotionTable.word(promotionTypeWords, promotionType);
    const discountType = promotionDiscountTypeShares.pick(promotionKey.unit(draw.Promotion.discount_type));
    promotionTable.word(discountTypeWords, discountType);
    const discountValue =
      discountType === 0
        ? 500 + below(promotionKey.bits(draw.Promotion.discount_value), 4501)
        : 200 + below(promotionKey.bits(draw.Promotion.discount_value_1), 1801);
    promotionTable.cents(discountValue);
    promotionTable.date(startDate);
    const endDate = Math.floor(
      (startDate * 86_400 + uniformReal(promotionKey.unit53(draw.Promotion.end_date), 2592000, 4320000)) / 86_400,
    );
    promotionTable.date(endDate);
    promotionTable.endRow();
  }
}

/** Writes promotion_product for a range of PromotionProduct rows. */
function writePromotionProducts(run: Run, from: number, to: number, promotionProductTable: RowWriter) {
  const { promotionProductPairs, promotions, products, periodEnd } = run;
  for (let promotionProduct = from; promotionProduct < to; promotionProduct++) {
    if (promotions.startDate[promotionProductPairs.left(promotionProduct)]! * 86_400 >= periodEnd) continue;
    if (products.createdAt[promotionProductPairs.right(promotionProduct)]! >= periodEnd) continue;
    const promotionProductId = promotionProduct + 1;
    promotionProductTable.int(promotionProductId);
    const promotion = promotionProductPairs.left(promotionProduct);
    promotionProductTable.int(promotion + 1);
    const product = promotionProductPairs.right(promotionProduct);
    promotionProductTable.int(product + 1);
    promotionProductTable.endRow();
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
    const bucket = bucketOf(orderDate, 18993 * 86_400, 3600);
    orderNumbering.add(bucket, 1);
    const orderItemCount = 5 + below(orderCountDraw.bits(0), 11);
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
    const bucket = bucketOf(orderDate, 18993 * 86_400, 3600);
    const orderNumber = orderNumbering.takeKeys(bucket, 1);
    const orderItemCount = 5 + below(orderCountDraw.bits(0), 11);
    const at2 = orderEvents.place(bucket);
    orderEvents.words[at2] = orderNumber;
    orderEvents.words[at2 + 1] = order;
    orderEvents.words[at2 + 2] = orderDate;
    orderEvents.words[at2 + 3] = orderItemNumbering.takeKeys(bucket, orderItemCount);
  }
}

/** Writes order, order_item for a range of a slice of Order events, in key order. */
function writeOrders(
  run: Run,
  slice: Slice,
  from: number,
  to: number,
  orderTable: RowWriter,
  orderItemTable: RowWriter,
) {
  const { words } = slice;
  const {
    orderStream,
    orderSellerCandidates,
    orderItemProductCandidates,
    gathered,
    orderItemDealCandidates,
    products,
    promotionProducts,
  } = run;
  const orderCountDraw = new ChildDraw(draw.OrderItem.order_count);
  const orderKey = new RowKey();
  const productDraw = new ChildDraw(draw.OrderItem.product);
  const quantityDraw = new ChildDraw(draw.OrderItem.quantity);
  const dealFrom = orderItemDealCandidates.values[0]!;
  const earliestDealFrom = orderItemDealCandidates.least[0]!;
  const dealUntil = orderItemDealCandidates.values[1]!;
  const latestDealUntil = orderItemDealCandidates.most[1]!;
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
    const orderItemCount = 5 + below(orderCountDraw.bits(0), 11);
    const seller = candidateOf(
      orderSellerCandidates.pick(orderKey.unit(draw.Order.seller), 0, orderDate),
      "Order.seller: no candidate for the row drawn as number",
      order,
    );
    const compared = Math.floor(orderDate / 86_400);
    const status = orderStatusShares.pick(orderKey.unit(draw.Order.status));
    let sumOrderItem = 0;
    for (let k = 0; k < orderItemCount; k++) {
      const product = candidateOf(
        orderItemProductCandidates.pick(productDraw.unit(k), seller, orderDate),
        "OrderItem.product: no candidate for a row below the Order drawn as number",
        order,
      );
      const quantity = 1 + orderItemQuantityShares.pick(quantityDraw.unit(k));
      gathered.sumOrderItemQuantityOfProduct[product]! += quantity;
      orderItemTable.int(orderItemId);
      orderItemTable.int(orderId);
      orderItemTable.int(product + 1);
      orderItemTable.int(quantity);
      let deal = -1;
      if (earliestDealFrom <= compared && latestDealUntil >= compared)
        for (
          let at2 = orderItemDealCandidates.offsets[product]!;
          at2 < orderItemDealCandidates.offsets[product + 1]!;
          at2++
        ) {
          const dealCandidate = orderItemDealCandidates.rows[at2]!;
          if (dealFrom[at2]! <= compared && dealUntil[at2]! >= compared) {
            deal = dealCandidate;
            break;
          }
        }

      const unitPrice = deal < 0 ? products.discountPrice[product]! : promotionProducts.price[deal]!;
      orderItemTable.cents(unitPrice);
      const subtotal = quantity * unitPrice;
      orderItemTable.cents(subtotal);
      orderItemTable.endRow();
      sumOrderItem += subtotal;
      orderItemId++;
    }

    orderTable.int(orderId);
    orderTable.timestamp(orderDate);
    orderTable.int(seller + 1);
    orderTable.word(orderStatusWords, status);
    orderTable.cents(sumOrderItem);
    orderTable.timestamp(orderDate);
    orderTable.endRow();
  }
}

/** The waves in order: each refers to rows of earlier ones only. */
const waves: readonly Wave<Run>[] = [
  { name: "city", roots: (run) => run.cityRows },
  { name: "street", roots: (run) => run.streetRows },
  { name: "country", roots: (run) => run.countryRows },
  { name: "store", roots: (run) => run.storeRows },
  { name: "thing", roots: (run) => run.thingRows },
  { name: "style", roots: (run) => run.styleRows },
  {
    name: "brand",
    roots: (run) => run.brandRows,
    rows: { tables: ["brand"], numberings: [null], write: writeBrands, afterAll: false },
  },
  {
    name: "category",
    roots: (run) => run.categoryRows,
    rows: { tables: ["category"], numberings: [null], write: writeCategories, afterAll: false },
  },
  {
    name: "seller",
    roots: (run) => run.sellerRows,
    rows: { tables: ["seller"], numberings: [null], write: writeSellers, afterAll: false },
  },
  {
    name: "product",
    roots: (run) => run.productRows,
    rows: { tables: ["product"], numberings: [null], write: writeProducts, afterAll: true },
  },
  {
    name: "promotion",
    roots: (run) => run.promotionRows,
    rows: { tables: ["promotion"], numberings: [null], write: writePromotions, afterAll: false },
  },
  {
    name: "promotion_product",
    roots: (run) => run.promotionProductRows,
    rows: { tables: ["promotion_product"], numberings: [null], write: writePromotionProducts, afterAll: false },
  },
  {
    name: "order",
    roots: (run) => run.orderRows,
    numberings: ["orderNumbering", "orderItemNumbering"],
    count: countOrders,
    place: placeOrders,
    events: [
      {
        store: "orderEvents",
        numbering: "orderNumbering",
        width: 4,
        tables: ["order", "order_item"],
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

/** The rows of brand, in key order. */
export function brands(settings: Partial<Settings> = {}): Generator<Brand, void> {
  return rowsOf<Run, Brand>(schema, "brand", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of category, in key order. */
export function categories(settings: Partial<Settings> = {}): Generator<Category, void> {
  return rowsOf<Run, Category>(schema, "category", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of seller, in key order. */
export function sellers(settings: Partial<Settings> = {}): Generator<Seller, void> {
  return rowsOf<Run, Seller>(schema, "seller", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of product, in key order. */
export function products(settings: Partial<Settings> = {}): Generator<Product, void> {
  return rowsOf<Run, Product>(schema, "product", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of promotion, in key order. */
export function promotions(settings: Partial<Settings> = {}): Generator<Promotion, void> {
  return rowsOf<Run, Promotion>(schema, "promotion", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of promotion_product, in key order. */
export function promotionProducts(settings: Partial<Settings> = {}): Generator<PromotionProduct, void> {
  return rowsOf<Run, PromotionProduct>(schema, "promotion_product", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of order, in key order. */
export function orders(settings: Partial<Settings> = {}): Generator<Order, void> {
  return rowsOf<Run, Order>(schema, "order", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of order_item, in key order. */
export function orderItems(settings: Partial<Settings> = {}): Generator<OrderItem, void> {
  return rowsOf<Run, OrderItem>(schema, "order_item", settings, (wanted) => new Run(wanted), waves);
}

if (isProgram(import.meta.url)) await main(schema, start, process.argv.slice(2));

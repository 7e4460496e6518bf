"""The words that made-up values are put together from. Data only."""


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split())


LOREM = _split(
    "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut "
    "labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris "
    "nisi aliquip ex ea commodo consequat duis aute irure in reprehenderit voluptate velit esse "
    "cillum fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui "
    "officia deserunt mollit anim id est laborum"
)
FIRST_NAMES = _split(
    "Ada Alan Amara Ana Anton Carla Chen Clara David Elena Emil Eva Felix Fatima Hana Hugo Ida "
    "Ines Ivan Jana Jonas Kai Kofi Lara Leo Lina Luis Maja Marco Mina Nadia Nils Noor Olga Omar "
    "Paula Priya Rosa Samir Sofia Tariq Tom Uma Vera Victor Wei Yara Yusuf Zoe"
)
LAST_NAMES = _split(
    "Abbott Adler Bauer Becker Brown Carter Chen Costa Diaz Dubois Evans Fischer Garcia Gruber "
    "Haas Hansen Hughes Ito Jansen Jones Kaur Keller Khan Kim Kowalski Larsen Lee Lopez Marino "
    "Meyer Miller Moreau Murphy Nakamura Nguyen Novak Okafor Olsen Patel Peters Reyes Rossi Sato "
    "Silva Smith Tanaka Vogel Walker Weber Young"
)
NAME_PREFIXES = ("Mr.", "Mrs.", "Ms.", "Miss", "Dr.")
NAME_SUFFIXES = ("Jr.", "Sr.", "I", "II", "III", "IV", "V", "MD", "DDS", "PhD", "DVM")
JOB_AREAS = (
    "Solutions", "Program", "Brand", "Security", "Research", "Marketing", "Directives",
    "Implementation", "Integration", "Functionality", "Response", "Tactics", "Identity",
    "Markets", "Group", "Division", "Applications", "Optimization", "Operations",
    "Infrastructure", "Intranet", "Communications", "Web", "Quality", "Assurance", "Mobility",
    "Accounts", "Data", "Creative", "Configuration", "Usability", "Metrics",
)  # fmt: skip
JOB_DESCRIPTORS = (
    "Lead", "Senior", "Direct", "Corporate", "Dynamic", "Future", "Product", "National",
    "Regional", "District", "Central", "Global", "Customer", "Investor", "International",
    "Legacy", "Forward", "Internal", "Human", "Chief", "Principal",
)  # fmt: skip
JOBS = (
    "Supervisor", "Associate", "Executive", "Liaison", "Officer", "Manager", "Engineer",
    "Specialist", "Director", "Coordinator", "Administrator", "Architect", "Analyst", "Designer",
    "Planner", "Technician", "Developer", "Producer", "Consultant", "Assistant", "Agent",
    "Representative", "Strategist",
)  # fmt: skip
COLORS = (
    "red", "green", "blue", "yellow", "purple", "mint green", "teal", "white", "black", "orange",
    "pink", "grey", "maroon", "violet", "turquoise", "tan", "sky blue", "salmon", "plum",
    "orchid", "olive", "magenta", "lime", "ivory", "indigo", "gold", "fuchsia", "cyan", "azure",
    "lavender", "silver",
)  # fmt: skip
ABBREVIATIONS = _split(
    "TCP HTTP SDD RAM GB CSS SSL AGP SQL FTP PCI AI ADP RSS XML EXE COM HDD THX SMTP SMS USB PNG "
    "SAS IB SCSI JSON XSS JBOD"
)
LOCALES = _split(
    "ar cs da de en es fa fi fr ge he hr hu hy id it ja ko lv mk nb nl pl pt ro ru sk "
                "sv tr uk ur vi zh"
)  # fmt: skip
SYSTEMS = (
    "Windows NT 10.0; Win64; x64", "X11; Linux x86_64", "Macintosh; Intel Mac OS X 10.15",
    "X11; Ubuntu; Linux x86_64", "Android 14; Mobile",
)  # fmt: skip
CITIES = (
    "Accra", "Aarhus", "Bern", "Bilbao", "Bogota", "Brno", "Cardiff", "Cork", "Dakar", "Dresden",
    "Eugene", "Fukuoka", "Gdansk", "Ghent", "Graz", "Halifax", "Hanoi", "Izmir", "Kochi", "Leeds",
    "Lima", "Lyon", "Malmo", "Mombasa", "Nantes", "Oslo", "Porto", "Quito", "Riga", "Split",
    "Taipei", "Tampere", "Turin", "Utrecht", "Vilnius", "Windhoek", "Zagreb",
)  # fmt: skip
STREETS = (
    "Avenue", "Boulevard", "Bridge", "Circle", "Court", "Crescent", "Drive", "Gardens", "Harbor",
    "Hill", "Lane", "Meadow", "Park", "Path", "Place", "Road", "Square", "Street", "Terrace",
    "Trail", "Walk", "Way",
)  # fmt: skip
COUNTRIES = (
    "Argentina", "Australia", "Austria", "Belgium", "Brazil", "Canada", "Chile", "China",
    "Colombia", "Croatia", "Denmark", "Egypt", "Estonia", "Finland", "France", "Germany", "Ghana",
    "Greece", "Iceland", "India", "Indonesia", "Ireland", "Italy", "Japan", "Kenya", "Latvia",
    "Mexico", "Morocco", "Nepal", "Netherlands", "New Zealand", "Nigeria", "Norway", "Peru",
    "Poland", "Portugal", "Senegal", "Spain", "Sweden", "Switzerland", "Turkey", "Ukraine",
    "United Kingdom", "United States", "Uruguay", "Vietnam",
)  # fmt: skip
COUNTRY_CODES = _split(
    "AR AU AT BE BR CA CL CN CO HR DK EG EE FI FR DE GH GR IS IN ID IE IT JP KE LV MX MA NP NL NZ "
    "NG NO PE PL PT SN ES SE CH TR UA GB US UY VN"
)
ACCOUNTS = (
    "Checking", "Savings", "Money Market", "Investment", "Home Loan", "Credit Card", "Auto Loan",
    "Personal Loan",
)  # fmt: skip
TRANSACTIONS = ("deposit", "withdrawal", "payment", "invoice")
CURRENCY_CODES = _split(
    "AUD BRL CAD CHF CNY CZK DKK EUR GBP INR JPY KES MXN NOK NZD PLN SEK TRY "
                       "USD ZAR"
)  # fmt: skip
CURRENCY_NAMES = (
    "Australian Dollar", "Brazilian Real", "Canadian Dollar", "Swiss Franc", "Yuan Renminbi",
    "Czech Koruna", "Danish Krone", "Euro", "Pound Sterling", "Indian Rupee", "Yen",
    "Kenyan Shilling", "Mexican Peso", "Norwegian Krone", "New Zealand Dollar", "Zloty",
    "Swedish Krona", "Turkish Lira", "US Dollar", "Rand",
)  # fmt: skip
CURRENCY_SYMBOLS = ("$", "€", "£", "¥", "₹", "₺", "₩", "kr", "zł", "Kč", "R$", "CHF")
COMPANY_SUFFIXES = ("Inc", "and Sons", "LLC", "Group", "Ltd", "GmbH")
BS_ADJECTIVES = (
    "clicks-and-mortar", "value-added", "vertical", "proactive", "robust", "scalable",
    "leading-edge", "innovative", "intuitive", "strategic", "sticky", "one-to-one", "end-to-end",
    "global", "granular", "frictionless", "virtual", "dynamic", "real-time", "magnetic",
    "interactive", "distributed", "seamless", "extensible", "transparent", "cross-media",
    "holistic", "rich", "plug-and-play", "back-end",
)  # fmt: skip
BS_VERBS = (
    "implement", "utilize", "integrate", "streamline", "optimize", "evolve", "transform",
    "embrace", "enable", "orchestrate", "leverage", "reinvent", "aggregate", "architect",
    "enhance", "incentivize", "morph", "empower", "monetize", "harness", "facilitate", "seize",
    "synergize", "deploy", "brand", "grow", "target", "syndicate", "deliver", "mesh",
)  # fmt: skip
BS_NOUNS = (
    "synergies", "paradigms", "markets", "partnerships", "infrastructures", "platforms",
    "initiatives", "channels", "communities", "solutions", "portals", "niches", "technologies",
    "content", "supply-chains", "convergence", "relationships", "architectures", "interfaces",
    "e-markets", "systems", "bandwidth", "models", "mindshare", "deliverables", "users",
    "schemas", "networks", "applications", "metrics",
)  # fmt: skip
CATCH_ADJECTIVES = (
    "Adaptive", "Advanced", "Automated", "Balanced", "Cloned", "Configurable", "Customizable",
    "De-engineered", "Digitized", "Distributed", "Down-sized", "Enhanced", "Ergonomic",
    "Expanded", "Extended", "Focused", "Front-line", "Fully-configurable", "Grass-roots",
    "Horizontal", "Innovative", "Integrated", "Intuitive", "Managed", "Multi-layered",
    "Networked", "Optimized", "Persistent", "Phased", "Proactive", "Robust", "Seamless",
    "Secured", "Sharable", "Streamlined", "Synchronised", "Universal", "Versatile", "Visionary",
)  # fmt: skip
CATCH_DESCRIPTORS = (
    "24 hour", "actuating", "analyzing", "asynchronous", "bandwidth-monitored", "bottom-line",
    "client-driven", "clear-thinking", "coherent", "composite", "context-sensitive", "cohesive",
    "dedicated", "demand-driven", "directional", "discrete", "dynamic", "eco-centric",
    "encompassing", "executive", "explicit", "fault-tolerant", "foreground", "full-range",
    "global", "hybrid", "impactful", "incremental", "interactive", "local", "logistical",
    "methodical", "mission-critical", "modular", "national", "optimal", "radical", "responsive",
    "secondary", "static", "tangible", "uniform", "upward-trending", "well-modulated",
)  # fmt: skip
CATCH_NOUNS = (
    "ability", "access", "adapter", "algorithm", "alliance", "analyzer", "application",
    "approach", "architecture", "archive", "array", "attitude", "benchmark", "capability",
    "capacity", "challenge", "circuit", "collaboration", "complexity", "concept", "contingency",
    "core", "database", "emulation", "encoding", "encryption", "extranet", "firmware",
    "flexibility", "forecast", "framework", "function", "groupware", "hardware", "help-desk",
    "hierarchy", "hub", "implementation", "installation", "interface", "knowledge base",
    "matrix", "methodology", "middleware", "migration", "model", "monitoring", "neural-net",
    "open system", "orchestration", "parallelism", "policy", "portal", "product", "project",
    "protocol", "software", "solution", "strategy", "structure", "success", "support", "toolset",
    "utilisation", "website", "workforce",
)  # fmt: skip
DATABASE_COLUMNS = (
    "id", "title", "name", "email", "phone", "token", "group", "category", "password", "comment",
    "avatar", "status", "createdAt", "updatedAt",
)  # fmt: skip
DATABASE_TYPES = (
    "int", "varchar", "text", "date", "datetime", "tinyint", "time", "timestamp", "smallint",
    "serial", "bigint", "blob", "enum", "boolean", "double", "decimal", "float", "point",
)  # fmt: skip
DATABASE_COLLATIONS = (
    "utf8_unicode_ci", "utf8_general_ci", "utf8_bin", "ascii_bin", "ascii_general_ci",
    "cp1250_bin", "cp1250_general_ci",
)  # fmt: skip
DATABASE_ENGINES = ("InnoDB", "MyISAM", "MEMORY", "CSV", "BLACKHOLE", "ARCHIVE")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
DOMAIN_SUFFIXES = ("com", "net", "org", "info", "biz", "name")
MAIL_DOMAINS = ("gmail.com", "yahoo.com", "hotmail.com")
FILE_ENDINGS = _split(
    "pdf mp3 wav mp4 png jpg gif svg html css js json xml txt csv zip gz tar doc docx xls xlsx "
    "ppt odt ods woff ttf wasm webm"
)
COMMON_FILE_ENDINGS = _split("pdf mpeg wav png jpg gif mp4 html htm")
FILE_TYPES = ("application", "audio", "font", "image", "text", "video")
DIRECTORIES = (
    "/bin", "/boot", "/dev", "/etc", "/home/user", "/lib", "/media", "/mnt", "/opt", "/opt/bin",
    "/proc", "/root", "/sbin", "/srv", "/sys", "/tmp", "/usr/bin", "/usr/lib", "/usr/local/bin",
    "/usr/share", "/var", "/var/log", "/var/mail", "/var/tmp",
)  # fmt: skip
MIME_TYPES = (
    "application/json", "application/pdf", "application/xml", "application/zip",
    "application/octet-stream", "audio/mpeg", "audio/ogg", "font/woff2", "image/gif",
    "image/jpeg", "image/png", "image/svg+xml", "image/webp", "text/css", "text/csv",
    "text/html", "text/javascript", "text/plain", "video/mp4", "video/webm",
)  # fmt: skip
PRODUCTS = (
    "Chair", "Car", "Computer", "Keyboard", "Mouse", "Bike", "Ball", "Gloves", "Pants", "Shirt",
    "Table", "Shoes", "Hat", "Towels", "Soap", "Tuna", "Chicken", "Fish", "Cheese", "Bacon",
    "Pizza", "Salad", "Sausages", "Chips",
)  # fmt: skip
PRODUCT_ADJECTIVES = (
    "Small", "Ergonomic", "Electronic", "Rustic", "Intelligent", "Gorgeous", "Incredible",
    "Elegant", "Fantastic", "Practical", "Modern", "Recycled", "Sleek", "Bespoke", "Awesome",
    "Generic", "Handcrafted", "Handmade", "Oriental", "Licensed", "Luxurious", "Refined",
    "Unbranded", "Tasty",
)  # fmt: skip
PRODUCT_MATERIALS = (
    "Steel", "Bronze", "Wooden", "Concrete", "Plastic", "Cotton", "Granite", "Rubber", "Metal",
    "Soft", "Fresh", "Frozen",
)  # fmt: skip
DEPARTMENTS = (
    "Books", "Movies", "Music", "Games", "Electronics", "Computers", "Home", "Garden", "Tools",
    "Grocery", "Health", "Beauty", "Toys", "Kids", "Baby", "Clothing", "Shoes", "Jewelry",
    "Sports", "Outdoors", "Automotive", "Industrial",
)  # fmt: skip
NOUNS = (
    "driver", "protocol", "bandwidth", "panel", "microchip", "program", "port", "card", "array",
    "interface", "system", "sensor", "firewall", "pixel", "alarm", "feed", "monitor",
    "application", "transmitter", "bus", "circuit", "capacitor", "matrix",
)  # fmt: skip
VERBS = (
    "back up", "bypass", "hack", "override", "compress", "copy", "navigate", "index", "connect",
    "generate", "quantify", "calculate", "synthesize", "input", "transmit", "program", "reboot",
    "parse", "encrypt", "decrypt",
)  # fmt: skip
ING_VERBS = (
    "backing up", "bypassing", "hacking", "overriding", "compressing", "copying", "navigating",
    "indexing", "connecting", "generating", "quantifying", "calculating", "synthesizing",
    "transmitting", "programming", "rebooting", "parsing", "encrypting",
)  # fmt: skip
ADJECTIVES = (
    "auxiliary", "primary", "back-end", "digital", "open-source", "virtual", "cross-platform",
    "redundant", "online", "haptic", "multi-byte", "bluetooth", "wireless", "neural", "optical",
    "solid state", "mobile",
)  # fmt: skip

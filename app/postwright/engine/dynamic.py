"""The `{{$name}}` variables: made-up values, the same for the same seed, place and time.

The names are those that Bruno 4.1 knows. Nothing here is fit for cryptography.
"""

import base64
import uuid
from datetime import UTC, datetime
from random import Random

from postwright.engine import dynamic_words as words
from postwright.engine.dynamic_draws import (
    Draw,
    Generator,
    date,
    image,
    integer,
    iso,
    one_of,
    several,
    signs,
    together,
)

_ALPHANUMERIC = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_NANO = _ALPHANUMERIC + "_-"
_LOWER = "abcdefghijklmnopqrstuvwxyz"
_UPPER = _LOWER.upper()
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def value(name: str, *, seed: int, index: int, now: float) -> str:
    """Return the value of a name of `GENERATORS` at its index-th place in a request."""
    return GENERATORS[name](Draw(Random((seed << 20) + index), now))


def _uuid(draw: Draw) -> str:
    return str(uuid.UUID(int=draw.chance.getrandbits(128), version=4))


def _hex_color(draw: Draw) -> str:
    return f"#{draw.chance.getrandbits(24):06x}"


def _ipv4(draw: Draw) -> str:
    return ".".join(str(draw.chance.randint(1, 254)) for _ in range(4))


def _ipv6(draw: Draw) -> str:
    return ":".join(f"{draw.chance.getrandbits(16):04x}" for _ in range(8))


def _ip(draw: Draw) -> str:
    return _ipv4(draw) if draw.chance.random() < 0.5 else _ipv6(draw)


def _mac(draw: Draw) -> str:
    return ":".join(f"{draw.chance.getrandbits(8):02x}" for _ in range(6))


def _semver(draw: Draw) -> str:
    return ".".join(str(draw.chance.randint(0, 9)) for _ in range(3))


def _phone(draw: Draw) -> str:
    digits = "".join(str(draw.chance.randint(0, 9)) for _ in range(7))
    return f"{draw.chance.randint(200, 999)}-{digits[:3]}-{digits[3:]}"


def _phone_with_country(draw: Draw) -> str:
    return f"{draw.chance.randint(1, 98)}-{_phone(draw)}"


def _street_name(draw: Draw) -> str:
    return f"{draw.chance.choice(words.LAST_NAMES)} {draw.chance.choice(words.STREETS)}"


def _street_address(draw: Draw) -> str:
    return f"{draw.chance.randint(1, 9999)} {_street_name(draw)}"


def _latitude(draw: Draw) -> str:
    return f"{draw.chance.uniform(-90, 90):.4f}"


def _longitude(draw: Draw) -> str:
    return f"{draw.chance.uniform(-180, 180):.4f}"


def _user_name(draw: Draw) -> str:
    first, last = draw.chance.choice(words.FIRST_NAMES), draw.chance.choice(words.LAST_NAMES)
    sign = draw.chance.choice((".", "_", ""))
    return f"{first}{sign}{last}{draw.chance.randint(0, 99)}"


def _email(domains: tuple[str, ...]) -> Generator:
    return lambda draw: f"{_user_name(draw)}@{draw.chance.choice(domains)}".lower()


def _domain_word(draw: Draw) -> str:
    pair = draw.chance.choice(words.ADJECTIVES), draw.chance.choice(words.NOUNS)
    return "-".join(pair).replace(" ", "-")


def _domain(draw: Draw) -> str:
    return f"{_domain_word(draw)}.{draw.chance.choice(words.DOMAIN_SUFFIXES)}"


def _image_data(draw: Draw) -> str:
    color = _hex_color(draw)
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480">'
        f'<rect width="100%" height="100%" fill="{color}"/></svg>'
    )
    return f"data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}"


def _iban(draw: Draw) -> str:
    """Return a German one; its check digits are right (ISO 13616)."""
    account = "".join(str(draw.chance.randint(0, 9)) for _ in range(18))
    return f"DE{98 - int(account + '131400') % 97:02d}{account}"


def _bic(draw: Draw) -> str:
    return signs(_UPPER, 4)(draw) + draw.chance.choice(words.COUNTRY_CODES) + signs(_UPPER, 2)(draw)


def _bitcoin(draw: Draw) -> str:
    return "1" + signs(_BASE58, draw.chance.randint(25, 33))(draw)


def _price(draw: Draw) -> str:
    return f"{draw.chance.randint(1, 999)}.{draw.chance.randint(0, 99):02d}"


def _file(endings: tuple[str, ...]) -> Generator:
    return lambda draw: (
        f"{draw.chance.choice(words.NOUNS)}_{draw.chance.choice(words.NOUNS)}"
        f".{draw.chance.choice(endings)}"
    )


def _file_path(draw: Draw) -> str:
    return f"{draw.chance.choice(words.DIRECTORIES)}/{_file(words.FILE_ENDINGS)(draw)}"


def _sentence(draw: Draw) -> str:
    return several(_lorem, 4, 10)(draw).capitalize() + "."


def _phrase(draw: Draw) -> str:
    chance = draw.chance
    return (
        f"We need to {chance.choice(words.VERBS)} the {chance.choice(words.ADJECTIVES)} "
        f"{chance.choice(words.ABBREVIATIONS)} {chance.choice(words.NOUNS)}!"
    )


def _user_agent(draw: Draw) -> str:
    version = draw.chance.randint(110, 139)
    system = draw.chance.choice(words.SYSTEMS)
    return f"Mozilla/5.0 ({system}; rv:{version}.0) Gecko/20100101 Firefox/{version}.0"


_lorem = one_of(words.LOREM)
_first_name = one_of(words.FIRST_NAMES)
_last_name = one_of(words.LAST_NAMES)
_adjective, _noun, _verb = map(one_of, (words.ADJECTIVES, words.NOUNS, words.VERBS))
_product = (words.PRODUCT_ADJECTIVES, words.PRODUCT_MATERIALS, words.PRODUCTS)
_catch = (words.CATCH_ADJECTIVES, words.CATCH_DESCRIPTORS, words.CATCH_NOUNS)
_bs = (words.BS_VERBS, words.BS_ADJECTIVES, words.BS_NOUNS)
_paragraph = several(_sentence, 3, 5)

GENERATORS: dict[str, Generator] = {
    "guid": _uuid,
    "timestamp": lambda draw: str(int(draw.now)),
    "isoTimestamp": lambda draw: iso(datetime.fromtimestamp(draw.now, UTC)),
    "randomUUID": _uuid,
    "randomNanoId": signs(_NANO, 21),
    "randomAlphaNumeric": signs(_ALPHANUMERIC, 1),
    "randomBoolean": one_of(("true", "false")),
    "randomInt": integer(0, 1000),
    "randomColor": one_of(words.COLORS),
    "randomHexColor": _hex_color,
    "randomAbbreviation": one_of(words.ABBREVIATIONS),
    "randomIP": _ip,
    "randomIPV4": _ipv4,
    "randomIPV6": _ipv6,
    "randomMACAddress": _mac,
    "randomPassword": signs(_NANO, 15),
    "randomLocale": one_of(words.LOCALES),
    "randomUserAgent": _user_agent,
    "randomProtocol": one_of(("http", "https")),
    "randomSemver": _semver,
    "randomFirstName": _first_name,
    "randomLastName": _last_name,
    "randomFullName": together(_first_name, _last_name),
    "randomNamePrefix": one_of(words.NAME_PREFIXES),
    "randomNameSuffix": one_of(words.NAME_SUFFIXES),
    "randomJobArea": one_of(words.JOB_AREAS),
    "randomJobDescriptor": one_of(words.JOB_DESCRIPTORS),
    "randomJobTitle": together(*map(one_of, (words.JOB_DESCRIPTORS, words.JOB_AREAS, words.JOBS))),
    "randomJobType": one_of(words.JOBS),
    "randomPhoneNumber": _phone,
    "randomPhoneNumberExt": _phone_with_country,
    "randomCity": one_of(words.CITIES),
    "randomStreetName": _street_name,
    "randomStreetAddress": _street_address,
    "randomCountry": one_of(words.COUNTRIES),
    "randomCountryCode": one_of(words.COUNTRY_CODES),
    "randomLatitude": _latitude,
    "randomLongitude": _longitude,
    "randomAvatarImage": lambda draw: (
        f"https://avatars.githubusercontent.com/u/{draw.chance.randint(0, 99_999_999)}"
    ),
    "randomImageUrl": image(),
    "randomAbstractImage": image("abstract"),
    "randomAnimalsImage": image("animals"),
    "randomBusinessImage": image("business"),
    "randomCatsImage": image("cats"),
    "randomCityImage": image("city"),
    "randomFoodImage": image("food"),
    "randomNightlifeImage": image("nightlife"),
    "randomFashionImage": image("fashion"),
    "randomPeopleImage": image("people"),
    "randomNatureImage": image("nature"),
    "randomSportsImage": image("sports"),
    "randomTransportImage": image("transport"),
    "randomImageDataUri": _image_data,
    "randomBankAccount": signs("0123456789", 8),
    "randomBankAccountName": together(one_of(words.ACCOUNTS), lambda _draw: "Account"),
    "randomCreditCardMask": signs("0123456789", 4),
    "randomBankAccountBic": _bic,
    "randomBankAccountIban": _iban,
    "randomTransactionType": one_of(words.TRANSACTIONS),
    "randomCurrencyCode": one_of(words.CURRENCY_CODES),
    "randomCurrencyName": one_of(words.CURRENCY_NAMES),
    "randomCurrencySymbol": one_of(words.CURRENCY_SYMBOLS),
    "randomBitcoin": _bitcoin,
    "randomCompanyName": together(_last_name, one_of(words.COMPANY_SUFFIXES)),
    "randomCompanySuffix": one_of(words.COMPANY_SUFFIXES),
    "randomBs": together(*map(one_of, _bs)),
    "randomBsAdjective": one_of(words.BS_ADJECTIVES),
    "randomBsBuzz": one_of(words.BS_VERBS),
    "randomBsNoun": one_of(words.BS_NOUNS),
    "randomCatchPhrase": together(*map(one_of, _catch)),
    "randomCatchPhraseAdjective": one_of(words.CATCH_ADJECTIVES),
    "randomCatchPhraseDescriptor": one_of(words.CATCH_DESCRIPTORS),
    "randomCatchPhraseNoun": one_of(words.CATCH_NOUNS),
    "randomDatabaseColumn": one_of(words.DATABASE_COLUMNS),
    "randomDatabaseType": one_of(words.DATABASE_TYPES),
    "randomDatabaseCollation": one_of(words.DATABASE_COLLATIONS),
    "randomDatabaseEngine": one_of(words.DATABASE_ENGINES),
    "randomDateFuture": date(0.01, 365),
    "randomDatePast": date(-365, -0.01),
    "randomDateRecent": date(-1, 0),
    "randomWeekday": one_of(words.WEEKDAYS),
    "randomMonth": one_of(words.MONTHS),
    "randomDomainName": _domain,
    "randomDomainSuffix": one_of(words.DOMAIN_SUFFIXES),
    "randomDomainWord": _domain_word,
    "randomEmail": _email(words.MAIL_DOMAINS),
    "randomExampleEmail": _email(("example.com", "example.net", "example.org")),
    "randomUserName": _user_name,
    "randomUrl": lambda draw: f"https://{_domain(draw)}",
    "randomFileName": _file(words.FILE_ENDINGS),
    "randomFileType": one_of(words.FILE_TYPES),
    "randomFileExt": one_of(words.FILE_ENDINGS),
    "randomCommonFileName": _file(words.COMMON_FILE_ENDINGS),
    "randomCommonFileType": one_of(words.FILE_TYPES),
    "randomCommonFileExt": one_of(words.COMMON_FILE_ENDINGS),
    "randomFilePath": _file_path,
    "randomDirectoryPath": one_of(words.DIRECTORIES),
    "randomMimeType": one_of(words.MIME_TYPES),
    "randomPrice": _price,
    "randomProduct": one_of(words.PRODUCTS),
    "randomProductAdjective": one_of(words.PRODUCT_ADJECTIVES),
    "randomProductMaterial": one_of(words.PRODUCT_MATERIALS),
    "randomProductName": together(*map(one_of, _product)),
    "randomDepartment": one_of(words.DEPARTMENTS),
    "randomNoun": _noun,
    "randomVerb": _verb,
    "randomIngverb": one_of(words.ING_VERBS),
    "randomAdjective": _adjective,
    "randomWord": lambda draw: draw.chance.choice((_adjective, _noun, _verb))(draw),
    "randomWords": together(_adjective, _noun, _verb),
    "randomPhrase": _phrase,
    "randomLoremWord": _lorem,
    "randomLoremWords": several(_lorem, 3, 3),
    "randomLoremSentence": _sentence,
    "randomLoremSentences": several(_sentence, 2, 6),
    "randomLoremParagraph": _paragraph,
    "randomLoremParagraphs": several(_paragraph, 3, 3, "\n"),
    "randomLoremText": several(_sentence, 2, 6),
    "randomLoremSlug": several(_lorem, 3, 3, "-"),
    "randomLoremLines": several(_sentence, 1, 5, "\n"),
}
"""By the name without its `$`."""

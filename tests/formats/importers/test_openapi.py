"""OpenAPI of all versions: every operation with what the document says it sends."""

import json
from collections.abc import Callable

import pytest

from postwright.analysis.body_schema import check_schema, violations_in
from postwright.formats.importers import IMPORTERS, Imported, ImportError_, Source, importer_for
from postwright.model import tree
from postwright.model.collection import Environment, Folder
from postwright.model.request import Auth, Body, Field, Param, Part, Request, Variable

Tree = dict[str, object]


def load(text: str, **files: str) -> Imported:
    beside = {name.replace("__", "/"): said.encode() for name, said in files.items()}
    source = Source(text.encode(), "openapi.yaml", beside)
    importer = importer_for(source)
    assert importer is IMPORTERS["openapi"]
    return importer.read(source)


def document(version: str = "3.0.3", **members: object) -> Imported:
    word = "swagger" if version == "2.0" else "openapi"
    head = {word: version, "info": {"title": "Shop", "version": "1"}}
    if version != "2.0":
        head["servers"] = [{"url": "https://shop.test/v1"}]
    return load(json.dumps(head | {"paths": {}} | members))


def operation(version: str = "3.0.3", path: str = "/a", **members: object) -> Imported:
    components = members.pop("components", {})
    return document(version, paths={path: {"post": members}}, components=components)


def requests(made: Imported) -> list[Request]:
    found = (item.value for _, item in tree.walk(made.collection))
    return [one for one in found if isinstance(one, Request)]


def losses(made: Imported) -> set[tuple[str, str]]:
    return {(loss.field, loss.outcome) for loss in made.losses}


SWAGGER = """\
swagger: "2.0"
info: {title: Petstore, version: 1.0.7, description: A store of pets}
host: petstore.test
basePath: /v2
schemes: [https]
consumes: [application/json]
tags:
  - {name: pet, description: Everything about pets}
paths:
  /pet:
    post:
      tags: [pet]
      summary: Add a pet
      parameters:
        - in: body
          name: body
          required: true
          schema: {$ref: "#/definitions/Pet"}
      security: [{petstore_auth: ["write:pets"]}]
      responses: {"405": {description: Invalid input}}
  /pet/findByTags:
    get:
      tags: [pet]
      operationId: findPetsByTags
      parameters:
        - {name: tags, in: query, required: true, type: array, collectionFormat: multi,
           items: {type: string, enum: [new, old]}}
        - {name: page, in: query, type: integer, default: 2}
      responses:
        "200":
          description: Found
          examples: {application/json: [{name: Rex}]}
      security: [{api_key: []}]
  /pet/{petId}/image:
    post:
      tags: [pet]
      operationId: uploadFile
      consumes: [multipart/form-data]
      parameters:
        - {name: petId, in: path, required: true, type: integer, format: int64}
        - {name: note, in: formData, required: true, type: string}
        - {name: file, in: formData, required: true, type: file}
      responses: {}
  /pet/{petId}:
    post:
      tags: [pet]
      operationId: updatePet
      consumes: [application/x-www-form-urlencoded]
      parameters:
        - {name: petId, in: path, required: true, type: integer}
        - {name: name, in: formData, type: string}
        - {name: status, in: formData, required: true, type: string, enum: [sold]}
        - {name: X-Trace, in: header, type: string, required: true, x-example: t1}
      responses: {}
securityDefinitions:
  petstore_auth:
    type: oauth2
    flow: implicit
    authorizationUrl: https://petstore.test/oauth
    scopes: {"write:pets": modify, "read:pets": read}
  api_key: {type: apiKey, name: api_key, in: header}
definitions:
  Pet:
    type: object
    required: [id, name]
    properties:
      id: {type: integer, readOnly: true}
      name: {type: string, example: doggie}
      parent: {$ref: "#/definitions/Pet"}
      tags: {type: array, items: {$ref: "#/definitions/Tag"}}
  Tag: {type: object, properties: {id: {type: integer}}}
"""


def test_swagger_2_comes_in_whole() -> None:
    made = load(SWAGGER)
    assert made.understood == "4 requests, 1 folder"
    collection = made.collection
    assert (collection.name, collection.version) == ("Petstore", "1.0.7")
    assert collection.docs == "A store of pets"
    assert Variable("baseUrl", "https://petstore.test/v2") in collection.variables
    assert collection.auth is None
    folder = collection.items[0].value
    assert isinstance(folder, Folder)
    assert (folder.name, folder.docs) == ("pet", "Everything about pets")
    add, find, upload, update = requests(made)
    assert (add.name, add.method, add.url) == ("Add a pet", "POST", "{{baseUrl}}/pet")
    assert add.body.kind == "json"
    assert json.loads(add.body.text) == {"name": "doggie", "tags": [{"id": 0}]}
    assert dict(add.auth.values)["scope"] == "write:pets"
    assert dict(add.auth.values)["credentials.clientId"] == "{{clientId}}"
    assert find.url == "{{baseUrl}}/pet/findByTags?tags=new"
    assert find.params == (
        Param("tags", "new", note="One of: new, old"),
        Param("page", "2", enabled=False),
    )
    assert find.auth == Auth(
        "apikey", (("key", "api_key"), ("value", "{{apiKey}}"), ("placement", "header"))
    )
    assert [e.response.body for e in find.examples] == ['[\n  {\n    "name": "Rex"\n  }\n]']
    assert upload.url == "{{baseUrl}}/pet/:petId/image"
    assert upload.body == Body(
        "multipart-form", parts=(Part("note", value="string"), Part("file", "file"))
    )
    assert update.body.fields == (
        Field("name", "string", enabled=False),
        Field("status", "sold", note="One of: sold"),
    )
    assert update.headers == (Field("X-Trace", "t1"),)


THREE = """\
openapi: 3.0.3
info: {title: Store, version: "1"}
servers:
  - url: https://{region}.store.test/v1/
    description: Live
    variables: {region: {default: eu, enum: [eu, us], description: Where}}
  - {url: "http://localhost:8080", description: Here}
security: [{bearer: []}]
paths:
  /items/{id}:
    parameters:
      - {$ref: "#/components/parameters/Id"}
      - {name: v, in: query, schema: {type: integer, default: 1}}
    get:
      summary: Get an item
      description: All of it
      deprecated: true
      externalDocs: {url: "https://store.test/docs"}
      parameters:
        - {name: v, in: query, required: true, example: 3}
        - {name: sid, in: cookie, required: true, schema: {type: string}, example: s1}
        - {name: dark, in: cookie, schema: {type: boolean}}
      responses:
        "200":
          description: OK
          headers: {X-Total: {example: 5}}
          content: {application/json: {examples: {full: {summary: Full, value: {a: 1}}}}}
    put:
      operationId: putItem
      security: []
      requestBody:
        content:
          application/vnd.store+json:
            schema: {$ref: "#/components/schemas/Item"}
          application/xml: {}
      responses: {}
components:
  parameters:
    Id: {name: id, in: path, required: true, schema: {type: string, format: uuid}}
  securitySchemes:
    bearer: {type: http, scheme: Bearer}
  schemas:
    Item:
      type: object
      properties:
        when: {type: string, format: date-time}
        size: {type: number, minimum: 0, exclusiveMinimum: true}
        note: {type: string, nullable: true}
"""


def test_openapi_3_0_comes_in_whole() -> None:
    made = load(THREE)
    collection = made.collection
    assert collection.auth == Auth("bearer", (("token", "{{token}}"),))
    base = Variable("baseUrl", "https://{{region}}.store.test/v1", note="Live")
    region = Variable("region", "eu", note="Where\nOne of: eu, us")
    token = Variable("token", secret=True, note="Of the security scheme bearer")
    assert collection.variables == (base, region, token)
    assert collection.environments == (
        Environment("Live", (base, region)),
        Environment("Here", (Variable("baseUrl", "http://localhost:8080", note="Here"),)),
    )
    get, put = requests(made)
    assert (get.name, get.method) == ("Get an item", "GET")
    assert get.url == "{{baseUrl}}/items/:id?v=3"
    assert get.params == (
        Param("v", "3"),
        Param("id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", kind="path"),
    )
    assert get.headers == (
        Field("Cookie", "sid=s1"),
        Field("Cookie", "dark=true", enabled=False),
    )
    assert get.auth == Auth("inherit")
    assert get.docs == "**Deprecated.**\n\nAll of it\n\nMore: https://store.test/docs"
    (example,) = get.examples
    assert (example.name, example.response.status) == ("Full", 200)
    assert example.response.headers == (("Content-Type", "application/json"), ("X-Total", "5"))
    assert put.auth == Auth("none")
    assert put.headers == (Field("Content-Type", "application/vnd.store+json"),)
    assert json.loads(put.body.text) == {
        "when": "2024-01-01T12:00:00Z", "size": 1, "note": "string",
    }  # fmt: skip
    assert put.url == "{{baseUrl}}/items/:id"
    assert losses(made) == {("requestBody application/xml", "dropped")}


THREE_TWO = """\
openapi: 3.2.0
$self: https://store.test/api/openapi.yaml
info: {title: Store, version: "1"}
servers: [{url: /v3, name: Live}]
paths:
  /find:
    query:
      summary: Find
      parameters:
        - name: q
          in: querystring
          required: true
          content:
            application/x-www-form-urlencoded:
              schema: {type: object, properties: {a: {type: string, example: "x y"}}}
      requestBody: {content: {application/json: {schema: {type: [object, "null"],
        properties: {n: {type: [integer, "null"], exclusiveMinimum: 2}}}}}}
      callbacks: {done: {}}
    additionalOperations:
      LINK: {operationId: link, requestBody: {$ref: "https://store.test/api/openapi.yaml#/components/requestBodies/B"}}
components:
  requestBodies: {B: {content: {text/csv: {example: "a,b"}}}}
webhooks:
  sold: {post: {}}
"""


def test_openapi_3_2_comes_in_whole() -> None:
    made = load(THREE_TWO)
    assert made.collection.variables[0].value == "https://store.test/v3"
    find, link = requests(made)
    assert (find.method, find.url) == ("QUERY", "{{baseUrl}}/find?a=x y")
    assert json.loads(find.body.text) == {"n": 3}
    assert (link.method, link.body) == ("LINK", Body("text", text="a,b"))
    assert link.headers == (Field("Content-Type", "text/csv"),)
    assert losses(made) == {("webhook sold", "dropped"), ("callbacks", "dropped")}


def test_folders_are_paths_where_there_are_no_tags() -> None:
    made = document(
        paths={"/a/x": {"get": {}}, "/b": {"get": {}}, "/a": {"get": {}}, "/": {"get": {}}}
    )
    assert [(item.value.name) for item in made.collection.items] == ["a", "b", "GET /"]


@pytest.mark.parametrize(
    ("schema", "body"),
    [
        ({"allOf": [{"properties": {"a": {"type": "integer"}}},
                    {"properties": {"b": {"const": 1}}}]},
         {"a": 0, "b": 1}),
        ({"oneOf": [{"type": "null"}, {"type": "object", "properties": {"a": {"enum": ["x"]}}}]},
         {"a": "x"}),
        ({"type": "object", "additionalProperties": {"type": "boolean"}}, {"key": True}),
        ({"type": "array", "minItems": 2, "items": {"type": "string", "maxLength": 3}},
         ["str", "str"]),
        ({"type": "object", "properties": {"a": {"type": "integer", "readOnly": True}}}, {}),
        ({"type": "object", "example": {"z": 1}}, {"z": 1}),
        ({"type": "integer", "minimum": 7, "multipleOf": 5}, 10),
        ({"type": "integer", "maximum": -3, "exclusiveMaximum": True}, -4),
        ({"type": "string", "minLength": 8}, "stringst"),
        ({"properties": {"at": {"type": "string", "format": "email"}}}, {"at": "user@example.com"}),
    ],
)  # fmt: skip
def test_body_is_a_sample_of_its_schema(schema: Tree, body: object) -> None:
    made = operation(requestBody={"content": {"application/json": {"schema": schema}}})
    assert json.loads(made.request.body.text) == body


def test_discriminator_names_the_chosen_schema() -> None:
    pet = {
        "oneOf": [{"$ref": "#/components/schemas/Dog"}],
        "discriminator": {"propertyName": "kind", "mapping": {"dog": "#/components/schemas/Dog"}},
    }
    dog = {
        "type": "object",
        "properties": {"kind": {"type": "string"}, "bark": {"type": "boolean"}},
    }
    made = operation(
        requestBody={
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
        },
        components={"schemas": {"Pet": pet, "Dog": dog}},
    )
    assert json.loads(made.request.body.text) == {"kind": "dog", "bark": True}


def test_schema_stands_alone_in_the_request() -> None:
    node = {
        "type": "object",
        "required": ["id", "name"],
        "properties": {
            "id": {"type": "integer", "readOnly": True},
            "name": {"type": "string", "nullable": True},
            "size": {"type": "number", "minimum": 0, "exclusiveMinimum": True},
            "next": {"$ref": "#/components/schemas/Node"},
            "kind": {"nullable": True, "allOf": [{"$ref": "#/components/schemas/Kind"}]},
        },
    }
    made = operation(
        requestBody={
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}
        },
        components={"schemas": {"Node": node, "Kind": {"enum": ["a", "b"]}}},
    )
    schema = made.request.options.postwright.schema.body
    check_schema(schema)
    assert not violations_in(made.request.body.text, schema)
    good = '{"name": null, "size": 0.5, "kind": null, "next": {"name": "x", "kind": "b"}}'
    assert not violations_in(good, schema)
    assert violations_in('{"name": 1}', schema)
    assert violations_in('{"name": "x", "size": 0}', schema)
    assert violations_in('{"name": "x", "next": {"name": 2}}', schema)
    assert violations_in('{"name": "x", "kind": "c"}', schema)


@pytest.mark.parametrize(
    ("scheme", "auth"),
    [
        ({"type": "http", "scheme": "basic"},
         Auth("basic", (("username", "{{username}}"), ("password", "{{password}}")))),
        ({"type": "http", "scheme": "digest"},
         Auth("digest", (("username", "{{username}}"), ("password", "{{password}}")))),
        ({"type": "http", "scheme": "BEARER"}, Auth("bearer", (("token", "{{token}}"),))),
        ({"type": "apiKey", "in": "query", "name": "k"},
         Auth("apikey", (("key", "k"), ("value", "{{apiKey}}"), ("placement", "query")))),
        ({"type": "oauth2", "flows": {"password": {
            "tokenUrl": "/t", "scopes": {"a": "", "b": ""}}}},
         Auth("oauth2", (
             ("flow", "resource_owner_password_credentials"),
             ("accessTokenUrl", "https://shop.test/t"),
             ("credentials.clientId", "{{clientId}}"),
             ("credentials.clientSecret", "{{clientSecret}}"),
             ("credentials.placement", "basic_auth_header"),
             ("resourceOwner.username", "{{username}}"),
             ("resourceOwner.password", "{{password}}"),
             ("scope", "a b"),
             ("tokenConfig.placement.header", "Bearer"),
             ("settings.autoFetchToken", "true"),
             ("settings.autoRefreshToken", "true"),
         ))),
    ],
)  # fmt: skip
def test_scheme_is_a_way_to_sign_in(scheme: Tree, auth: Auth) -> None:
    made = operation(components={"securitySchemes": {"s": scheme}}, security=[{"s": []}])
    assert made.request.auth == auth
    assert not made.losses


@pytest.mark.parametrize("kind", ["openIdConnect", "mutualTLS"])
def test_unknown_scheme_is_told(kind: str) -> None:
    made = operation(components={"securitySchemes": {"s": {"type": kind}}}, security=[{"s": []}])
    assert made.request.auth == Auth("none")
    assert losses(made) == {("security s", "dropped")}


def test_schemes_that_belong_together_are_auth_and_rows() -> None:
    schemes = {
        "c": {"type": "apiKey", "in": "cookie", "name": "sid"},
        "h": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "b": {"type": "http", "scheme": "bearer"},
    }
    made = operation(
        components={"securitySchemes": schemes}, security=[{"c": [], "h": [], "b": []}, {"b": []}]
    )
    assert made.request.auth.type == "bearer"
    assert made.request.headers == (
        Field("X-Key", "{{h_apiKey}}"),
        Field("Cookie", "sid={{c_apiKey}}"),
    )
    assert losses(made) == {("security b", "dropped")}


def test_references_lead_into_files_beside() -> None:
    text = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a: {$ref: "paths/a.yaml"}
  /b: {$ref: "paths/none.yaml"}
  /c: {$ref: "https://other.test/x.yaml#/c"}
"""
    path = """\
get:
  parameters: [{$ref: "../common.yaml#/P"}, {$ref: "#/local"}]
local: {name: l, in: query, required: true, example: 1}
"""
    made = load(text, **{"paths/a.yaml": path, "common.yaml": "P: {name: p, in: query}"})
    assert made.request.url == "{{baseUrl}}/a?l=1"
    assert [row.name for row in made.request.params] == ["p", "l"]
    fields = {loss.field for loss in made.losses}
    assert {"paths/none.yaml", "https://other.test/x.yaml#/c"} <= fields


def test_folder_of_files_is_read_from_its_document() -> None:
    files = {
        "api/openapi.yaml": b"openapi: 3.0.0\npaths: {/a: {$ref: 'a.yaml'}}\n",
        "api/a.yaml": b"get: {}\n",
    }
    source = Source(name="api", files=files)
    assert importer_for(source) is IMPORTERS["openapi"]
    assert IMPORTERS["openapi"].read(source).understood == "1 request, 1 folder"


@pytest.mark.parametrize(
    ("text", "message", "position"),
    [
        ('{"openapi": "3.0.0", "paths": {', "It is no JSON", 31),
        ("openapi: 3.0.0\npaths: [\n", "It is no YAML", None),
        ("openapi: 4.0.0\npaths: {}\n", "OpenAPI 4.0.0 is not known", 0),
        ('swagger: "1.2"\n', "OpenAPI 1.2 is not known", 0),
        ("openapi: 3.0.0\npaths: []\n", "`paths` is no object", 15),
        ("openapi: 3.0.0\n", "it has no `paths`", 0),
    ],
)
def test_broken_document_is_one_clear_error(text: str, message: str, position: int | None) -> None:
    with pytest.raises(ImportError_, match=message) as caught:
        load(text)
    assert position is None or caught.value.position == position


def test_references_in_a_circle_come_to_an_end() -> None:
    made = operation(
        parameters=[{"$ref": "#/components/parameters/A"}],
        requestBody={
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}
        },
        components={
            "parameters": {
                "A": {"$ref": "#/components/parameters/B"},
                "B": {"$ref": "#/components/parameters/A"},
            },
            "schemas": {
                "A": {"allOf": [{"$ref": "#/components/schemas/B"}]},
                "B": {"allOf": [{"$ref": "#/components/schemas/A"}]},
            },
        },
    )
    assert made.request.method == "POST"


def test_references_that_multiply_are_bounded() -> None:
    schemas: Tree = {
        f"S{n}": {
            "type": "object",
            "properties": {f"p{m}": {"$ref": f"#/components/schemas/S{n + 1}"} for m in range(10)},
        }
        for n in range(30)
    }
    made = operation(
        requestBody={
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}}
        },
        components={"schemas": schemas | {"S30": {"type": "string"}}},
    )
    assert len(made.request.body.text) < 1_000_000


def nested(depth: int, wrap: Callable[[object], object]) -> object:
    value: object = {"type": "string"}
    for _ in range(depth):
        value = wrap(value)
    return value


def with_schema(schema: object, **schemas: object) -> Tree:
    post = {"requestBody": {"content": {"application/json": {"schema": schema}}}}
    return {"paths": {"/a": {"post": post}}, "components": {"schemas": schemas}}


def ref(name: object) -> Tree:
    return {"$ref": f"#/components/schemas/{name}"}


HOSTILE: dict[str, Tree] = {
    "deep properties": with_schema(nested(225, lambda v: {"properties": {"p": v}})),
    "deep allOf": with_schema(nested(225, lambda v: {"allOf": [v]})),
    "bomb of allOf": with_schema(
        ref(0), **{str(n): {"allOf": [ref(n + 1)] * 10} for n in range(30)}
    ),
    "all of all": with_schema(
        {"oneOf": [ref(n) for n in range(50)]},
        **{str(n): {"allOf": [ref(m) for m in range(50)]} for n in range(50)},
    ),
    "the document as a schema": with_schema({"$ref": "#"}),
    "huge array": with_schema({"type": "array", "minItems": 10**9, "items": {"minLength": 10**9}}),
    "wrong types": {
        "paths": {"/a": {"post": {
            "parameters": [None, 5, {"name": "x", "in": "query", "schema": [], "content": 5}],
            "tags": 5, "security": [5, {"s": 5}], "responses": [], "servers": "z", "summary": {},
            "requestBody": {"content": {"application/json": 5}}}},
            "/b": None, "/c": []},
        "tags": {}, "servers": {}, "components": {"securitySchemes": {"s": 5}, "schemas": 5},
    },
    "deep deepObject": {"paths": {"/a": {"post": {"parameters": [
        {"name": "x", "in": "query", "style": "deepObject",
         "example": nested(480, lambda v: {"a": v})}]}}}},
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_document_is_bounded(name: str) -> None:
    made = document(**HOSTILE[name])
    assert made.request.method == "POST"
    assert len(made.request.body.text) < 1_000_000


def test_paths_that_refer_to_each_other_are_told() -> None:
    made = document(paths={"/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"}})
    assert not requests(made)
    assert {loss.why for loss in made.losses} == {"It refers to itself."}


def test_bare_name_of_a_schema_is_followed() -> None:
    made = document(
        "2.0",
        paths={
            "/a": {"post": {"parameters": [{"in": "body", "name": "b", "schema": {"$ref": "Pet"}}]}}
        },
        definitions={"Pet": {"properties": {"n": {"type": "integer"}}}},
    )
    assert json.loads(made.request.body.text) == {"n": 0}


def test_merge_keys_of_yaml_1_1_are_written_out() -> None:
    made = load("openapi: 3.0.0\nx-a: &a {summary: S}\npaths:\n  /a:\n    get:\n      <<: *a\n")
    assert made.request.name == "S"


SENT = [
    ({}, [("a", True), ("f", True)]),
    ({"required": ["f"]}, [("a", False), ("f", True)]),
    ({"required": []}, [("a", True), ("f", True)]),
    ({"example": {"a": "x"}}, [("a", True), ("f", False)]),
]


@pytest.mark.parametrize(("more", "on"), SENT, ids=["unsaid", "required", "empty", "example"])
@pytest.mark.parametrize("kind", ["multipart/form-data", "application/x-www-form-urlencoded"])
def test_rows_are_on_where_nothing_says_which_are_needed(
    kind: str, more: Tree, on: list[tuple[str, bool]]
) -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string"}, "f": {"type": "string"}}}
    made = operation(requestBody={"content": {kind: {"schema": schema | more}}})
    body = requests(made)[0].body
    assert [(row.name, row.enabled) for row in (*body.parts, *body.fields)] == on


def test_server_that_is_no_address_is_no_crash() -> None:
    flow = {"authorizationUrl": "/login", "scopes": {}}
    made = document(
        servers=[{"url": "http://[::x"}], security=[{"o": []}], paths={"/a": {"get": {}}},
        components={"securitySchemes": {"o": {"type": "oauth2", "flows": {"implicit": flow}}}},
    )  # fmt: skip
    assert requests(made)[0].method == "GET"

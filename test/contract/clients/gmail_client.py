"""Google's own client for Python, unchanged, against the emulator: Debian's release as well as the current one.

It takes one certificate through all five smimeInfo methods, reads send-as aliases, sends a batch and a request with a long
address, and meets the API's refusals. The client is built from a part of Gmail's discovery document, as Debian leaves the
documents out. run.py runs it.
"""

import base64
import json

from google.auth.exceptions import RefreshError
from google.oauth2 import service_account
from googleapiclient.discovery import build_from_document
from googleapiclient.errors import HttpError

from checks import check

BASIC = "https://www.googleapis.com/auth/gmail.settings.basic"
SHARING = "https://www.googleapis.com/auth/gmail.settings.sharing"
DRIVE = "https://www.googleapis.com/auth/drive.readonly"
AMINA = "amina.okafor@meridian.example"
SALES = "sales@meridian.example"
SVEN = "sven.berg@meridian.example"
FIONA = "fiona.macleod@meridian.example"

def gmail_as(options, user, scopes=(BASIC, SHARING)):
    """The client, acting for a user by domain-wide delegation."""
    credentials = service_account.Credentials.from_service_account_file(
        options.key, scopes=list(scopes), subject=user
    )
    return gmail_with(options, credentials)


def gmail_with(options, credentials):
    """The client for the emulator's address."""
    with open("test/contract/reference/gmail-send-as.discovery.json") as file:
        document = json.load(file)
    document["rootUrl"] = document["baseUrl"] = options.url + "/"
    return build_from_document(json.dumps(document), credentials=credentials)


def refused(request, status, words):
    """Whether a request is refused with this status, and these words in the error's body."""
    try:
        return False, request.execute()
    except HttpError as error:
        body = error.content.decode("utf-8")
        return error.resp.status == status and words in body, body


def five_methods(options):
    api = gmail_as(options, AMINA).users().settings().sendAs()
    infos = api.smimeInfo()
    alias = {"userId": AMINA, "sendAsEmail": AMINA}

    aliases = api.list(userId=AMINA).execute()["sendAs"]
    check(
        "sendAs.list",
        [it["sendAsEmail"] for it in aliases] == [AMINA, SALES]
        and "verificationStatus" not in aliases[0],
        aliases,
    )
    one = api.get(userId="me", sendAsEmail=SALES).execute()
    # Gmail gives a status only to addresses outside the organisation.
    check("sendAs.get", "verificationStatus" not in one, one)
    nothing = infos.list(**alias).execute()
    check("smimeInfo.list of none is an empty object", nothing == {}, nothing)

    file = base64.urlsafe_b64encode(options.certificate).decode("ascii")
    body = {"pkcs12": file, "encryptedKeyPassword": "tram-lemon-41"}
    info = infos.insert(**alias, body=body).execute()
    check(
        "smimeInfo.insert",
        set(info) == {"id", "issuerCn", "expiration", "pem"}
        and info["expiration"].isdigit()
        and info["pem"].count("BEGIN CERTIFICATE") == 2,
        sorted(info),
    )
    check(
        "smimeInfo.insert again is refused",
        *refused(infos.insert(**alias, body=body), 400, "already saved"),
    )
    empty = infos.setDefault(**alias, id=info["id"]).execute()
    check("smimeInfo.setDefault answers an empty body", not empty, empty)
    got = infos.get(**alias, id=info["id"]).execute()
    check("smimeInfo.get", got == {**info, "isDefault": True}, sorted(got))
    part = infos.list(**alias, fields="smimeInfo(id)").execute()
    check("fields", part == {"smimeInfo": [{"id": info["id"]}]}, part)
    empty = infos.delete(**alias, id=info["id"]).execute()
    check("smimeInfo.delete answers an empty body", not empty, empty)
    check(
        "smimeInfo.get of what is gone",
        *refused(infos.get(**alias, id=info["id"]), 404, "NOT_FOUND"),
    )

    wrong = {**body, "encryptedKeyPassword": "no"}
    check(
        "a wrong password is a bare Bad Request",
        *refused(infos.insert(**alias, body=wrong), 400, '"Bad Request"'),
    )
    standard = {**body, "pkcs12": base64.b64encode(options.certificate).decode()}
    check(
        "the standard base64 alphabet is refused",
        *refused(infos.insert(**alias, body=standard), 400, '"Bad Request"'),
    )
    check(
        "isDefault may not be sent",
        *refused(
            infos.insert(**alias, body={**body, "isDefault": True}), 400, "invalid"
        ),
    )
    check(
        "another user's mailbox",
        *refused(api.list(userId=SVEN), 403, f"Delegation denied for {AMINA}"),
    )


def rights(options):
    basic = gmail_as(options, AMINA, [BASIC]).users().settings().sendAs()
    check(
        "settings.basic does not write to an alias",
        *refused(
            basic.smimeInfo().insert(
                userId=AMINA, sendAsEmail=SALES, body={"pkcs12": "AAAA"}
            ),
            403,
            "insufficientPermissions",
        ),
    )
    for what, user, scopes, words in [
        ("a suspended user gets no token", FIONA, [BASIC], "invalid_grant"),
        ("a scope that is not delegated", AMINA, [DRIVE], "unauthorized_client"),
    ]:
        try:
            gmail_as(options, user, scopes).users().settings().sendAs().list(
                userId=user
            ).execute()
            check(what, False, "it got one")
        except RefreshError as error:
            check(what, words in str(error), error)


def batch(options):
    """Each part is answered, the empty ones too."""
    gmail = gmail_as(options, AMINA)
    infos = gmail.users().settings().sendAs().smimeInfo()
    alias = {"userId": AMINA, "sendAsEmail": AMINA}
    file = base64.urlsafe_b64encode(options.certificate).decode("ascii")
    body = {"pkcs12": file, "encryptedKeyPassword": "tram-lemon-41"}
    info = infos.insert(**alias, body=body).execute()
    answers = {}

    def note(name, answer, error):
        answers[name] = error.resp.status if error else answer

    requests = gmail.new_batch_http_request(callback=note)
    requests.add(infos.setDefault(**alias, id=info["id"]), request_id="default")
    requests.add(infos.get(**alias, id="unknown"), request_id="unknown")
    requests.execute()
    check(
        "a batch with an empty answer and a refusal",
        not answers["default"] and answers["unknown"] == 404,
        answers,
    )
    requests = gmail.new_batch_http_request(callback=note)
    requests.add(infos.delete(**alias, id=info["id"]), request_id="delete")
    requests.execute()
    check("a batch that deletes", not answers["delete"], answers)


def long_address(options):
    """The client sends it as a POST with X-HTTP-Method-Override."""
    fields = ",".join(["sendAs(sendAsEmail)"] * 120)
    api = gmail_as(options, AMINA).users().settings().sendAs()
    got = api.list(userId=AMINA, fields=fields).execute()
    check("an address over 2,048 characters", len(got["sendAs"]) == 2, got)


def run(options):
    five_methods(options)
    rights(options)
    batch(options)
    long_address(options)

"""Google's own client for Python, unchanged, against the emulator.

Needs google-api-python-client (from PyPI: it brings Gmail's discovery document along) and, unless --url and --key name an
emulator that is running already, Node. Run it from the project's folder:

    python3 test/clients/gmail_client.py
    python3 test/clients/gmail_client.py --url http://127.0.0.1:8080 --key key.json

It takes one certificate through all five smimeInfo methods, reads send-as aliases, meets the API's refusals, prints a line
for each and ends with exit status 1 when an answer is not what the API's reference says.
"""

import argparse
import base64
import os
import re
import subprocess
import sys
import tempfile

from google.auth.exceptions import RefreshError
from google.oauth2 import service_account
from googleapiclient import discovery_cache
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError

BASIC = "https://www.googleapis.com/auth/gmail.settings.basic"
SHARING = "https://www.googleapis.com/auth/gmail.settings.sharing"
DRIVE = "https://www.googleapis.com/auth/drive.readonly"
AMINA = "amina.okafor@meridian.example"
SALES = "sales@meridian.example"
SVEN = "sven.berg@meridian.example"
FIONA = "fiona.macleod@meridian.example"

failures = 0


def check(what, fine, got=""):
    """Prints a line; counts what is not as it should be."""
    global failures
    failures += not fine
    print(f"{'ok  ' if fine else 'FAIL'} {what}" + ("" if fine else f": {got}"))


def gmail_as(options, user, scopes=(BASIC, SHARING)):
    """The client, acting for a user by domain-wide delegation."""
    credentials = service_account.Credentials.from_service_account_file(
        options.key, scopes=list(scopes), subject=user
    )
    return build(
        "gmail",
        "v1",
        credentials=credentials,
        client_options={"api_endpoint": options.url},
        static_discovery=True,
    )


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
    check("sendAs.get", one["verificationStatus"] == "accepted", one)
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


def sample_certificate(options):
    """Amina's file, as the emulator made it: it lies in the project's cache."""
    folder = "node_modules/.cache/smime-rollout"
    companies = [
        os.path.join(folder, name)
        for name in os.listdir(folder)
        if re.fullmatch(r"sample-company-[0-9a-f]+", name)
    ]
    newest = max(companies, key=os.path.getmtime)
    with open(os.path.join(newest, "amina-okafor"), "rb") as file:
        return file.read()


def emulator(key):
    """Starts one on a free port.

    Returns the process and its address.
    """
    process = subprocess.Popen(
        ["node", "run.js", "emulator/serve.ts", "--port", "0"]
        + ["--service-account", key],
        stdout=subprocess.PIPE,
        text=True,
    )
    url = None
    for line in process.stdout:
        found = re.search(r"http://\S+", line)
        url = url or (found and found.group())
        if "Ctrl-C" in line:
            return process, url
    sys.exit("The emulator did not start.")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--url", help="of an emulator that is running")
    parser.add_argument("--key", help="the key file that it wrote")
    options = parser.parse_args()
    documents = os.path.join(os.path.dirname(discovery_cache.__file__), "documents")
    if not os.path.exists(os.path.join(documents, "gmail.v1.json")):
        sys.exit(
            "This copy of google-api-python-client has no discovery documents (Debian "
            "leaves them out). Install it from PyPI: pip install google-api-python-client"
        )
    process = None
    with tempfile.TemporaryDirectory() as folder:
        if not (options.url and options.key):
            options.key = os.path.join(folder, "key.json")
            process, options.url = emulator(options.key)
        try:
            options.certificate = sample_certificate(options)
            five_methods(options)
            rights(options)
        finally:
            if process:
                process.terminate()
                process.wait()
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()

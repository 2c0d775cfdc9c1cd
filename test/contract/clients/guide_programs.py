"""Programs with the call sequences of Gmail's S/MIME guide: certificates from a CSV, inserted or renewed.

Written anew. Where the guide's own programs end with an exception (a PKCS#12 read as text, bytes in a JSON body, an absent
isDefault, a user without a token), these go on.
"""

import base64
import csv
import io
import time

from google.auth.exceptions import RefreshError
from googleapiclient.errors import HttpError

from checks import check
from gmail_client import AMINA, BASIC, FIONA, SHARING, gmail_as

PASSWORD = "tram-lemon-41"


def insert(infos, user, certificate, password):
    """Inserts a file and makes it the default; None where it is refused."""
    file = base64.urlsafe_b64encode(certificate).decode("ascii")
    body = {"pkcs12": file, "encryptedKeyPassword": password}
    alias = {"userId": user, "sendAsEmail": user}
    try:
        info = infos.insert(**alias, body=body).execute()
        infos.setDefault(**alias, id=info["id"]).execute()
        return info["id"]
    except (HttpError, RefreshError):
        return None


def insert_from_csv(options, text):
    """What came of each row."""
    return [
        insert(infos_of(options, row["user"]), row["user"], options.certificate, row["password"])
        for row in csv.DictReader(io.StringIO(text))
    ]


def update(options, user, until):
    """Lists; inserts when no certificate is valid until then, else makes the one that lasts longest the default."""
    infos = infos_of(options, user)
    alias = {"userId": user, "sendAsEmail": user}
    listed = infos.list(**alias).execute().get("smimeInfo", [])
    lasting = [it for it in listed if int(it["expiration"]) / 1000 > until]
    if not lasting:
        return insert(infos, user, options.certificate, PASSWORD)
    best = max(lasting, key=lambda it: int(it["expiration"]))
    if not best.get("isDefault"):
        infos.setDefault(**alias, id=best["id"]).execute()
    return best["id"]


def infos_of(options, user):
    api = gmail_as(options, user, [BASIC, SHARING])
    return api.users().settings().sendAs().smimeInfo()


def run(options):
    rows = f"user,password\n{AMINA},wrong\n{FIONA},{PASSWORD}\n{AMINA},{PASSWORD}\n"
    results = insert_from_csv(options, rows)
    check(
        "insert from CSV goes through to the last row",
        results[:2] == [None, None] and results[2],
        results,
    )
    kept = update(options, AMINA, time.time())
    check("update keeps a certificate that lasts", kept == results[2], kept)
    api = infos_of(options, AMINA)
    alias = {"userId": AMINA, "sendAsEmail": AMINA}
    api.delete(**alias, id=kept).execute()
    renewed = update(options, AMINA, time.time())
    listed = api.list(**alias).execute()["smimeInfo"]
    check(
        "update inserts where there is none, as the default",
        [(it["id"], it.get("isDefault")) for it in listed] == [(renewed, True)],
        listed,
    )
    api.delete(**alias, id=renewed).execute()

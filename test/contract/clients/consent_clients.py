"""Clients for apps that users let in: requests-oauthlib, and the oauth2client of Google's older guides.

The steps are those of the guides: an address for the browser, a code, an exchange, who it is, a refresh, the end.
"""

import json
import os
import urllib.parse
import urllib.request

import httplib2
from oauth2client.client import FlowExchangeError, OAuth2WebServerFlow
from requests_oauthlib import OAuth2Session

from checks import check

BASIC = "https://www.googleapis.com/auth/gmail.settings.basic"
EMAIL = "https://www.googleapis.com/auth/userinfo.email"
AMINA = "amina.okafor@meridian.example"
AUTH = "https://accounts.google.com/o/oauth2/auth"


def consented(options, address):
    """Clicks on Allow; returns the address that the browser is sent to."""
    body = json.dumps({"address": address, "user": AMINA}).encode()
    with urllib.request.urlopen(options.consent, body) as answer:
        return json.load(answer)["to"]


def code_in(address):
    query = urllib.parse.urlparse(address).query
    return urllib.parse.parse_qs(query)["code"][0]


def requests_oauthlib(options):
    # The emulator speaks HTTP, and Google writes "openid" to the scopes.
    os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
    os.environ["OAUTHLIB_RELAX_TOKEN_SCOPE"] = "1"
    session = OAuth2Session(
        options.client_id, scope=[EMAIL, BASIC], redirect_uri=options.redirect
    )
    address, _ = session.authorization_url(
        AUTH, access_type="offline", approval_prompt="force"
    )
    tokens = session.fetch_token(
        options.url + "/o/oauth2/token",
        authorization_response=consented(options, address),
        client_secret=options.client_secret,
    )
    check("requests-oauthlib gets a refresh token", "refresh_token" in tokens)
    who = session.get(options.url + "/oauth2/v2/userinfo").json()
    check("requests-oauthlib reads who it is", who["email"] == AMINA, who)
    fresh = session.refresh_token(
        options.url + "/token",
        client_id=options.client_id,
        client_secret=options.client_secret,
    )
    check(
        "requests-oauthlib refreshes", fresh["access_token"] != tokens["access_token"]
    )
    revoke = options.url + "/o/oauth2/revoke"
    ended = session.get(revoke, params={"token": fresh["access_token"]})
    check("requests-oauthlib revokes by GET", ended.status_code == 200, ended.text)


def oauth2client(options):
    flow = OAuth2WebServerFlow(
        options.client_id,
        options.client_secret,
        [EMAIL, BASIC],
        redirect_uri=options.redirect,
        auth_uri=AUTH,
        token_uri=options.url + "/token",
        revoke_uri=options.url + "/revoke",
        access_type="offline",
        approval_prompt="force",
        user_id=AMINA,
        state="here",
    )
    code = code_in(consented(options, flow.step1_get_authorize_url()))
    credentials = flow.step2_exchange(code)
    check("oauth2client gets a refresh token", bool(credentials.refresh_token))
    http = credentials.authorize(httplib2.Http())
    response, content = http.request(options.url + "/oauth2/v2/userinfo")
    who = json.loads(content)
    check("oauth2client reads who it is", who["email"] == AMINA and who["id"], who)
    try:
        flow.step2_exchange(code)
        check("oauth2client cannot use a code twice", False)
    except FlowExchangeError as error:
        check("oauth2client cannot use a code twice", "invalid_grant" in str(error))
    # The first access token is dead by now: the client asks for another one.
    mine = f"{options.url}/gmail/v1/users/me/settings/sendAs"
    response, content = http.request(mine)
    check("oauth2client refreshes and lists", response.status == 200, content)
    credentials.revoke(httplib2.Http())
    check("oauth2client revokes", credentials.invalid)


def run(options):
    requests_oauthlib(options)
    oauth2client(options)

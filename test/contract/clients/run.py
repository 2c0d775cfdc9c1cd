"""Runs the Python clients against an emulator that it starts: `npm run test:python`, from the project's folder.

Ends with exit status 1 when an answer is not what Google's documentation says, or when a client is not installed.
"""

import json
import subprocess
import sys
import types

INSTALL = """{} is not installed. One of these commands installs what is needed:
    pip install google-api-python-client requests-oauthlib oauth2client
    apt-get install python3-googleapi python3-requests-oauthlib python3-oauth2client
(Debian's packages are those of /usr/bin/python3.)"""

try:
    import consent_clients
    import gmail_client
    import guide_programs
except ImportError as missing:
    sys.exit(INSTALL.format(missing.name))

import checks


def main():
    server = subprocess.Popen(
        ["node", "run.js", "test/contract/clients/serve-for-python.ts"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        options = types.SimpleNamespace(**json.loads(server.stdout.readline()))
        with open(options.certificate, "rb") as file:
            options.certificate = file.read()
        for program in (gmail_client, guide_programs, consent_clients):
            program.run(options)
    finally:
        server.terminate()
        server.wait()
    sys.exit(1 if checks.failures else 0)


if __name__ == "__main__":
    main()

"""A line for each thing that is looked at, and a count of what is not as it should be."""

failures = 0


def check(what, fine, got=""):
    global failures
    failures += not fine
    print(f"{'ok  ' if fine else 'FAIL'} {what}" + ("" if fine else f": {got}"))

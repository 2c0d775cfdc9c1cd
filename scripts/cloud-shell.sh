#!/usr/bin/env bash
# Steps 1 and 2 of README with gcloud: project, APIs, service account without a key, and who may sign as it.
# Looks first and creates only what is missing, so it can be run again at any time. `--help` lists the options.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: bash scripts/cloud-shell.sh --project=ID [options]

  --project=ID          Cloud project; created if there is none with this ID
  --organization=N      number of the organization for a new project (default: yours)
  --account=NAME        name of the service account (default: smime-rollout)
  --operator=ADDRESS    who may sign as it; repeat it for several people, and write
                        group:ADDRESS for a group (default: you)
  --aliases             also for send-as addresses other than the primary one
  --directory           also to read users and groups from the directory
  --dry-run             only say what would be done
TEXT
}

say() { printf '%s\n' "$*"; }
fail() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

project='' organization='' account='smime-rollout' dry_run=''
operators=() with_aliases='' with_directory=''
for argument in "$@"; do
  case $argument in
    --project=*) project=${argument#*=} ;;
    --organization=*) organization=${argument#*=} ;;
    --account=*) account=${argument#*=} ;;
    --operator=*) operators+=("${argument#*=}") ;;
    --aliases) with_aliases=yes ;;
    --directory) with_directory=yes ;;
    --dry-run) dry_run=yes ;;
    --help | -h) usage && exit 0 ;;
    *) fail "There is no option \"$argument\". Try --help." ;;
  esac
done

id_form='^[a-z][a-z0-9-]{4,28}[a-z0-9]$'
[[ -n $project ]] || { usage >&2; fail 'Name a project with --project=ID.'; }
[[ $project =~ $id_form ]] ||
  fail "\"$project\" cannot be a project ID: 6 to 30 lower-case letters, digits and hyphens, beginning with a letter."
[[ $account =~ $id_form ]] ||
  fail "\"$account\" cannot be the name of a service account: 6 to 30 lower-case letters, digits and hyphens, beginning with a letter."
for operator in ${operators[@]+"${operators[@]}"}; do
  [[ $operator =~ ^([a-zA-Z]+:)?[^@:[:space:]]+@[^@:[:space:]]+$ ]] ||
    fail "\"$operator\" cannot be an operator: write --operator=ADDRESS, or --operator=group:ADDRESS for a group."
done
[[ $organization =~ ^[0-9]*$ ]] || fail "\"$organization\" is not the number of an organization."
command -v gcloud >/dev/null ||
  fail 'gcloud was not found. Open https://shell.cloud.google.com, or install the Google Cloud CLI.'

errors=$(mktemp)
trap 'rm -f "$errors"' EXIT

# What to do after an error of gcloud. Where its wording is not known from a real project, the words that must be in it are few.
advise() {
  local text
  text=$(cat "$errors")
  case $text in
    *'Terms of Service'*) say 'Open https://console.cloud.google.com once with this account, accept the terms, and run this again.' ;;
    *'auth login'* | *'do not currently have an active account'* | *'Reauthentication'*) say 'Run "gcloud auth login" (in Cloud Shell: choose Authorize), then run this again.' ;;
    *'already in use'* | *'already exists'* | *ALREADY_EXISTS*) say "The project ID \"$project\" is taken, perhaps by another organization. IDs are unique worldwide and cannot be used again: choose another one. If the project is yours, log in with an account that may see it." ;;
    *'exceeded your allotted project quota'* | *'project quota'*) say 'Your quota of projects is used up. Use a project that you have, delete one, or request more: https://support.google.com/code/contact/project_quota_increase' ;;
    *'iam.allowedPolicyMemberDomains'* | *'permitted customer'*) say 'An organization policy (iam.allowedPolicyMemberDomains) permits members of your own organization only. Use an address of it as operator.' ;;
    *'iam.disableServiceAccountCreation'*) say 'An organization policy (iam.disableServiceAccountCreation) forbids service accounts. Ask an organization policy administrator for an exception for this project.' ;;
    *'constraints/'*) say 'An organization policy forbids this. Ask an organization policy administrator for an exception for this project.' ;;
    *resourcemanager.projects.create* | *'permission to create project'*) say 'You may not create projects. Ask for the role Project Creator on the organization (a super administrator can give it to himself), or use a project that you have.' ;;
    *serviceusage* | *'enable service'*) say 'You may not enable APIs in this project. Ask for the role Service Usage Admin, or Editor, on it.' ;;
    *iam.serviceAccounts.create* | *iam.serviceAccounts.setIamPolicy*) say 'You may not manage service accounts in this project. Ask for the role Service Account Admin on it.' ;;
    *'PERMISSION_DENIED'* | *'does not have permission'*) say 'You may not do this in this project. Ask its owner, or use a project that you own.' ;;
    *) say 'Correct what gcloud says above, then run this again. What was done stays, and is not done twice.' ;;
  esac
}

# Runs gcloud; its error text goes to a file.
ask() { gcloud "$@" --quiet 2>"$errors"; }

stop() {
  cat "$errors" >&2
  fail "$(advise)"
}

# Runs a command of gcloud that changes something.
change() {
  if [[ $dry_run ]]; then
    local words
    printf -v words ' %q' "$@"
    say "  would run: gcloud$words"
    return
  fi
  ask "$@" >/dev/null
}

# Tries again while Google does not yet know everywhere what was just enabled or created.
unsettled='does not exist|NOT_FOUND|not found|concurrent policy changes|ABORTED|has not been used|SERVICE_DISABLED'
soon() {
  local wait
  for wait in 5 10 15 20 30 40 0; do
    "$@" && return
    grep -qiE "$unsettled" "$errors" && [[ $wait != 0 ]] || return 1
    say "  Google does not know it everywhere yet; trying again in $wait seconds" >&2
    sleep "$wait"
  done
}

me=$(ask auth list --filter=status:ACTIVE --format='value(account)') || stop
[[ -n $me ]] || fail 'Nobody is logged in to gcloud. Run "gcloud auth login" (in Cloud Shell: choose Authorize), then run this again.'
((${#operators[@]})) || operators=("$me")
say "Working as $me${dry_run:+ (dry run: nothing is changed)}"

say "1. Project $project"
has_project=yes
if ! found=$(ask projects describe "$project" --format='value(lifecycleState)'); then
  grep -qiE 'not found|NOT_FOUND|not exist|PERMISSION_DENIED|does not have permission' "$errors" || stop
  change projects create "$project" --name='S/MIME Rollout' \
    ${organization:+"--organization=$organization"} || stop
  if [[ $dry_run ]]; then has_project=''; else say '  created'; fi
elif [[ $found != ACTIVE ]]; then
  fail "The project is about to be deleted. Restore it (gcloud projects undelete $project), or choose another ID."
else
  say '  is there'
fi

say '2. APIs'
apis=(gmail.googleapis.com iam.googleapis.com iamcredentials.googleapis.com drive.googleapis.com)
[[ -z $with_directory ]] || apis+=(admin.googleapis.com)
enabled=''
if [[ $has_project ]]; then
  enabled=$(ask services list --enabled --project="$project" --format='value(config.name)') || stop
fi
missing=()
for api in "${apis[@]}"; do
  grep -qxF "$api" <<<"$enabled" || missing+=("$api")
done
if ((${#missing[@]})); then
  soon change services enable "${missing[@]}" --project="$project" || stop
  [[ $dry_run ]] || say "  enabled: ${missing[*]}"
else
  say '  are enabled'
fi

email="$account@$project.iam.gserviceaccount.com"
say "3. Service account $email, without a key"
client_id=''
if [[ $has_project ]]; then
  listing=(iam service-accounts list --project="$project" --filter="email=$email" --format='value(uniqueId)')
  if [[ $dry_run && ${#missing[@]} != 0 ]]; then
    # Without the API there may be no answer, and a dry run does not enable it.
    client_id=$(ask "${listing[@]}") || client_id=''
  else
    client_id=$(soon ask "${listing[@]}") || stop
  fi
fi
has_account=$client_id
if [[ $has_account ]]; then
  say '  is there'
else
  change iam service-accounts create "$account" --display-name='S/MIME Rollout' --project="$project" || stop
  [[ $dry_run ]] || say '  created'
  # Google answers so for an account that it does not know yet.
  unsettled+='|PERMISSION_DENIED|may not exist'
fi

say '4. Who may sign as it (Service Account Token Creator)'
role=roles/iam.serviceAccountTokenCreator
members=''
if [[ $has_account ]]; then
  members=$(ask iam service-accounts get-iam-policy "$email" --project="$project" --flatten='bindings[].members' \
    --filter="bindings.role=$role" --format='value(bindings.members)') || stop
fi
for operator in "${operators[@]}"; do
  case $operator in
    *:*) member=$operator ;;
    *) member=user:$operator ;;
  esac
  if grep -qixF "$member" <<<"$members"; then
    say "  $member may already"
    continue
  fi
  soon change iam service-accounts add-iam-policy-binding "$email" --member="$member" --role="$role" \
    --condition=None --project="$project" || stop
  [[ $dry_run ]] || say "  $member may now; it can take some minutes"
done

if [[ $dry_run && ! $has_account ]]; then
  say
  say 'Dry run: nothing was changed. The client ID and the links are printed once the service account exists.'
  exit 0
fi
if [[ -z $client_id ]]; then
  client_id=$(soon ask iam service-accounts describe "$email" --project="$project" --format='value(uniqueId)') || stop
fi
number=$(ask projects describe "$project" --format='value(projectNumber)') || stop

auth=https://www.googleapis.com/auth
scopes=$auth/gmail.settings.basic
[[ -z $with_aliases ]] || scopes+=,$auth/gmail.settings.sharing
[[ -z $with_directory ]] || scopes+=,$auth/admin.directory.user.readonly,$auth/admin.directory.group.member.readonly

cat <<TEXT

Project number:   $number
Service account:  $email
Client ID:        $client_id
Scopes:           $scopes

By hand, because Google offers no command for it:

a. Consent screen: Google Auth Platform → Branding. Name and mail address; Audience: Internal.
   https://console.cloud.google.com/auth/branding?project=$project
b. Delegation, as a super administrator: Admin console → Security → Access and data control → API controls →
   Manage Domain Wide Delegation → Add new. Paste the client ID and the scopes above.
   This link fills in both. Google does not document it, so compare before you press Authorize. It REPLACES the
   entry of this client ID: scopes that are not in it are gone afterwards.
   https://admin.google.com/ac/owl/domainwidedelegation?clientIdToAdd=$client_id&clientScopeToAdd=$scopes&overwriteClientId=true
c. S/MIME: Admin console → Apps → Google Workspace → Gmail → User settings → S/MIME, for the users' units.
   https://admin.google.com/ac/apps/gmail/usersettings
d. The script, once the Sheet exists (docs/cloud-shell.md, "The Sheet"): Apps Script → Project Settings →
   Google Cloud Platform (GCP) Project → Change project → $number
TEXT

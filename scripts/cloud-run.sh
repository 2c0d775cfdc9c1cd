#!/usr/bin/env bash
# The command line as a job of Cloud Run, with gcloud: docs/guide/cloud-run.md.
# Looks first and creates only what is missing, so it can be run again at any time. `--help` lists the options.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: bash scripts/cloud-run.sh --project=ID --region=R [options] -- COMMAND [options of it]
       bash scripts/cloud-run.sh --project=ID --region=R --execute [--job=NAME]

  --project=ID       Cloud project with the service account (scripts/cloud-shell.sh makes both)
  --region=R         where the job runs, such as europe-west3
  --package=FILE     the packed command line (default: smime-rollout-*.tgz, which "npm pack" makes)
  --job=NAME         name of the job (default: smime-rollout)
  --tasks=N          number of tasks, 1 to 100 (default: 8)
  --account=NAME     the service account that it runs as (default: smime-rollout)
  --bucket=NAME      bucket for what tasks share (default: PROJECT-smime-rollout)
  --secret=NAME      secret with the password of the certificate files; the job gets it as SMIME_PASSWORD
  --schedule=CRON    also start it by a clock, such as "0 2 * * *"
  --time-zone=ZONE   of that clock (default: Etc/UTC)
  --execute          start the job once; without a command, that is all that is done
  --dry-run          only say what would be done

The bucket is mounted at /mnt/job: a CSV and certificate files that you copy into it are there, too.
TEXT
}

say() { printf '%s\n' "$*"; }
fail() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

project='' region='' package='' job=smime-rollout tasks=8 account=smime-rollout bucket='' secret='' schedule=''
zone=Etc/UTC execute='' dry_run=''
command=()
while (($#)); do
  case $1 in
    --project=*) project=${1#*=} ;;
    --region=*) region=${1#*=} ;;
    --package=*) package=${1#*=} ;;
    --job=*) job=${1#*=} ;;
    --tasks=*) tasks=${1#*=} ;;
    --account=*) account=${1#*=} ;;
    --bucket=*) bucket=${1#*=} ;;
    --secret=*) secret=${1#*=} ;;
    --schedule=*) schedule=${1#*=} ;;
    --time-zone=*) zone=${1#*=} ;;
    --execute) execute=yes ;;
    --dry-run) dry_run=yes ;;
    --help | -h) usage && exit 0 ;;
    --) shift && command=("$@") && break ;;
    *) fail "There is no option \"$1\". Try --help." ;;
  esac
  shift
done

id_form='^[a-z][a-z0-9-]{4,28}[a-z0-9]$'
[[ $project =~ $id_form ]] || { usage >&2; fail 'Name the project with --project=ID.'; }
[[ $region =~ ^[a-z]+-[a-z]+[0-9]+$ ]] || fail 'Name a region with --region=R, such as europe-west3.'
[[ $job =~ ^[a-z][a-z0-9-]{0,47}$ ]] || fail "\"$job\" cannot be the name of a job."
[[ $tasks =~ ^[0-9]+$ ]] && ((tasks >= 1 && tasks <= 100)) || fail '--tasks is a number from 1 to 100.'
[[ $account =~ $id_form ]] || fail "\"$account\" cannot be the name of a service account."
[[ -z $secret || $secret =~ ^[A-Za-z0-9_-]{1,255}$ ]] || fail "\"$secret\" cannot be the name of a secret."
((${#command[@]})) || [[ $execute ]] || { usage >&2; fail 'Name what the job does after "--", such as: -- upload --sheet ID'; }
for word in ${command[@]+"${command[@]}"}; do
  case $word in
    --key-file* | --ask-password*) fail "\"$word\" is not for a job: it runs as its service account, without a key and without a person." ;;
    *'@@'*) fail "\"$word\" cannot be passed on." ;;
  esac
done
command -v gcloud >/dev/null || fail 'gcloud was not found. Open https://shell.cloud.google.com, or install the Google Cloud CLI.'
bucket=${bucket:-$project-smime-rollout}
email="$account@$project.iam.gserviceaccount.com"

errors=$(mktemp) temporary=$(mktemp -d)
work=$temporary
trap 'rm -rf "$errors" "$temporary"' EXIT

ask() { gcloud "$@" --project="$project" --quiet 2>"$errors"; }
stop() {
  cat "$errors" >&2
  fail 'Correct what gcloud says above, then run this again. What was done stays, and is not done twice.'
}
# A command of gcloud as it can be pasted into a shell, with a line for each option.
as_typed() {
  local word quoted line='gcloud'
  for word in "$@" "--project=$project"; do
    quoted=$word
    [[ $word =~ ^[A-Za-z0-9_./:=@,-]+$ ]] || quoted="'${word//\'/\'\\\'\'}'"
    [[ $word != --* ]] || line+=$' \\\n     '
    line+=" $quoted"
  done
  printf '%s' "$line"
}
# Runs a command of gcloud that changes something.
change() {
  if [[ $dry_run ]]; then
    say "  would run: $(as_typed "$@")"
    return
  fi
  ask "$@" >/dev/null || stop
}
# Whether there is what a command describes.
is_there() {
  ask "$@" >/dev/null && return
  grep -qiE 'not.?found|404|does not exist|cannot find' "$errors" || stop
  return 1
}

start() {
  say 'Starting the job'
  change run jobs execute "$job" --region="$region" --async
  [[ $dry_run ]] || say "  started; follow it at https://console.cloud.google.com/run/jobs/details/$region/$job/executions?project=$project"
}
if ((!${#command[@]})); then
  start
  exit 0
fi

if [[ -z $package ]]; then
  packages=(smime-rollout-*.tgz)
  ((${#packages[@]} == 1)) || fail 'There are several packed files. Name one with --package=FILE.'
  package=${packages[0]}
fi
[[ -f $package ]] || fail 'The packed command line was not found. Run "npm pack", or name it with --package=FILE.'

say "1. APIs of project $project"
apis=(run cloudbuild artifactregistry storage iamcredentials gmail drive sheets)
[[ -z $secret ]] || apis+=(secretmanager)
[[ -z $schedule ]] || apis+=(cloudscheduler)
enabled=$(ask services list --enabled --format='value(config.name)') || stop
missing=()
for api in "${apis[@]}"; do
  grep -qxF "$api.googleapis.com" <<<"$enabled" || missing+=("$api.googleapis.com")
done
if ((${#missing[@]})); then change services enable "${missing[@]}"; else say '  are enabled'; fi

number=$(ask projects describe "$project" --format='value(projectNumber)') || stop
builder="$number-compute@developer.gserviceaccount.com"
say "2. Builds of Cloud Build, as $builder"
change projects add-iam-policy-binding "$project" --member="serviceAccount:$builder" --role=roles/run.builder \
  --condition=None

say "3. Service account $email"
is_there iam service-accounts describe "$email" ||
  fail "There is no service account $email. Run scripts/cloud-shell.sh first."
say '  signs for itself (Service Account Token Creator)'
change iam service-accounts add-iam-policy-binding "$email" --member="serviceAccount:$email" \
  --role=roles/iam.serviceAccountTokenCreator --condition=None

say "4. Bucket gs://$bucket, for what tasks share"
if is_there storage buckets describe "gs://$bucket"; then
  say '  is there'
else
  change storage buckets create "gs://$bucket" --location="$region" --uniform-bucket-level-access \
    --public-access-prevention
fi
change storage buckets add-iam-policy-binding "gs://$bucket" --member="serviceAccount:$email" \
  --role=roles/storage.objectUser

secrets=()
if [[ $secret ]]; then
  say "5. Secret $secret"
  is_there secrets describe "$secret" || fail "There is no secret \"$secret\". Create it in Secret Manager first."
  change secrets add-iam-policy-binding "$secret" --member="serviceAccount:$email" \
    --role=roles/secretmanager.secretAccessor
  secrets=("--set-secrets=SMIME_PASSWORD=$secret:latest")
  command+=(--password-env SMIME_PASSWORD)
else
  say '5. No secret'
  secrets=(--clear-secrets)
fi

say "6. Job $job in $region, $tasks tasks"
if [[ $dry_run ]]; then
  say "  FOLDER: scripts/cloud-run/Dockerfile, and $package as smime-rollout.tgz"
  work=FOLDER
else
  cp "$(dirname "$0")/cloud-run/Dockerfile" "$work/Dockerfile"
  cp "$package" "$work/smime-rollout.tgz"
fi
printf -v arguments '@@%s' "${command[@]}" --service-account "$email" --job-folder /mnt/job/runs
change run jobs deploy "$job" --source="$work" --region="$region" --tasks="$tasks" --parallelism="$tasks" \
  --max-retries=3 --task-timeout=24h --cpu=1 --memory=1Gi --service-account="$email" "${secrets[@]}" \
  --add-volume="name=job,type=cloud-storage,bucket=$bucket,mount-options=metadata-cache-ttl-secs=0;uid=1000;gid=1000" \
  --add-volume-mount=volume=job,mount-path=/mnt/job --args="^@@^${arguments#@@}"

if [[ $schedule ]]; then
  say "7. Clock: $schedule, $zone"
  change run jobs add-iam-policy-binding "$job" --region="$region" --member="serviceAccount:$email" --role=roles/run.invoker
  verb=create
  ! is_there scheduler jobs describe "$job" --location="$region" || verb=update
  change scheduler jobs "$verb" http "$job" --location="$region" --schedule="$schedule" --time-zone="$zone" \
    --http-method=POST --oauth-service-account-email="$email" \
    --uri="https://$region-run.googleapis.com/apis/run.googleapis.com/v1/namespaces/$project/jobs/$job:run"
else
  say '7. No clock'
fi

[[ -z $execute ]] || start
[[ $dry_run ]] && say 'Dry run: nothing was changed.'
[[ -n $dry_run || -n $execute ]] || say "Start it with: bash scripts/cloud-run.sh --project=$project --region=$region --job=$job --execute"
case "${command[*]}" in
  *--sheet*) say "Share the spreadsheet with $email as an editor." ;;
esac

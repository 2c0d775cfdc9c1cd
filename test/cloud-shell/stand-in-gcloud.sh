#!/usr/bin/env bash
# Takes gcloud's place on the PATH: a small Google Cloud in files, which records each call and plays the errors that the
# test laid out. It starts no other program where it can do without: a test calls it some two hundred times.
set -eu
cd "$STAND_IN/cloud"

printf '%s\n' "$*" >>../calls
fail() {
  printf 'ERROR: (gcloud) %s\n' "$1" >&2
  exit 1
}
# The value of an option, or nothing.
option() {
  local it
  for it in "${arguments[@]}"; do
    case $it in "--$1="*) printf '%s' "${it#*=}" ;; esac
  done
}
# The lines of a file, if it is there.
lines() { [[ ! -s $1 ]] || printf '%s\n' "$(<"$1")"; }
arguments=("$@")

# One file for each error that is to come, in order: how the command begins, and what is said.
for trouble in troubles/*; do
  [[ -f $trouble ]] || continue
  { read -r command && read -r text; } <"$trouble"
  if [[ "$* " == "$command "* ]]; then
    rm "$trouble"
    fail "$text"
  fi
done

project=projects/$(option project)
# $1: the account's address
known() { [[ -d accounts/$1 ]] || fail "NOT_FOUND: Service account $1 does not exist."; }
case "$* " in
  'auth list '*) lines user ;;
  'projects describe '*)
    [[ -d projects/$3 ]] ||
      fail "[$(<user)] does not have permission to access projects instance [$3] (or it may not exist): The caller does not have permission"
    case $(option format) in
      *Number*) lines "projects/$3/number" ;;
      *) lines "projects/$3/lifecycle" ;;
    esac
    ;;
  'projects create '*)
    mkdir "projects/$3"
    echo 123456789012 >"projects/$3/number"
    echo ACTIVE >"projects/$3/lifecycle"
    ;;
  'services list '*) lines "$project/apis" ;;
  'services enable '*)
    for api in "${@:3}"; do
      case $api in --*) ;; *) printf '%s\n' "$api" >>"$project/apis" ;; esac
    done
    ;;
  'iam service-accounts list '*)
    case $(lines "$project/apis") in
      *iam.googleapis.com*) ;;
      *) fail 'SERVICE_DISABLED: IAM API has not been used in project before' ;;
    esac
    filter=$(option filter)
    lines "accounts/${filter#email=}/id"
    ;;
  'iam service-accounts create '*)
    email=$4@${project#projects/}.iam.gserviceaccount.com
    mkdir "accounts/$email"
    echo 112233445566778899001 >"accounts/$email/id"
    ;;
  'iam service-accounts describe '*) known "$4" && lines "accounts/$4/id" ;;
  'iam service-accounts get-iam-policy '*) known "$4" && lines "accounts/$4/members" ;;
  'iam service-accounts add-iam-policy-binding '*)
    known "$4"
    printf '%s\n' "$(option member)" >>"accounts/$4/members"
    ;;
  *) fail "no such command in the stand-in: $*" ;;
esac

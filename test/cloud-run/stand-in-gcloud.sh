#!/usr/bin/env bash
# Takes gcloud's place on the PATH: records each call, and refuses commands and flags that gcloud does not have
# [docs.cloud.google.com/sdk/gcloud/reference]. What there is already is a file in $STAND_IN/there, named after its describe command.
set -eu
{
  printf '%s\t' "$@"
  printf '\n'
} >>"$STAND_IN/calls"
fail() {
  printf 'ERROR: (gcloud) %s\n' "$1" >&2
  exit "${2:-1}"
}
words=()
flags=()
for it in "$@"; do
  case $it in
    --*) flags+=("${it%%=*}") ;;
    *) words+=("$it") ;;
  esac
done
said="${words[*]} "
case $said in
  'services list ') known='enabled format' ;;
  'services enable '*) known='' ;;
  'projects describe '*) known='format' ;;
  'projects add-iam-policy-binding '*) known='member role condition' ;;
  'iam service-accounts describe '*) known='' ;;
  'iam service-accounts add-iam-policy-binding '*) known='member role condition' ;;
  'storage buckets describe '*) known='' ;;
  'storage buckets create '*) known='location uniform-bucket-level-access public-access-prevention' ;;
  'storage buckets add-iam-policy-binding '*) known='member role' ;;
  'secrets describe '*) known='' ;;
  'secrets add-iam-policy-binding '*) known='member role' ;;
  'run jobs deploy '*) known='source region tasks parallelism max-retries task-timeout cpu memory service-account set-secrets clear-secrets add-volume add-volume-mount args' ;;
  'run jobs execute '*) known='region async wait' ;;
  'run jobs add-iam-policy-binding '*) known='region member role' ;;
  'scheduler jobs describe '*) known='location' ;;
  'scheduler jobs create http '* | 'scheduler jobs update http '*) known='location schedule time-zone http-method oauth-service-account-email uri' ;;
  *) fail "Invalid choice: '$said'" 2 ;;
esac
for flag in ${flags[@]+"${flags[@]}"}; do
  case " $known project quiet " in
    *" ${flag#--} "*) ;;
    *) fail "unrecognized arguments: $flag" 2 ;;
  esac
done
case $said in
  'services list '*) cat "$STAND_IN/apis" ;;
  'projects describe '*) echo 123456789012 ;;
  *' describe '*)
    name=${said% }
    [[ -f "$STAND_IN/there/${name//\//_}" ]] || fail "NOT_FOUND: there is no ${words[-1]}"
    ;;
  'run jobs deploy '*)
    for it in "$@"; do
      case $it in --source=*) cp -r "${it#*=}" "$STAND_IN/source" ;; esac
    done
    ;;
esac

# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC2154  # person, home and pipes are set by who reads this
# Read by ./inside and ./unpacked: the syncs that a package has to do, as “person” (an array: the words before a command that run
# it as somebody who has nothing) in the folder “home”.

fail() {
    printf 'smoke: %s\n' "$*" >&2
    exit 1
}
step() { printf '\n-- %s (%s s)\n' "$*" "$SECONDS"; }

# The sample organisation, and its first sync.
first_copy() {
    local hello url
    # Named pipes: /dev/fd is not everywhere.
    mkfifo "$pipes/tell" "$pipes/said"
    "${person[@]}" kitesync demo-server --builds 200 --json <"$pipes/tell" >"$pipes/said" &
    exec {tell}>"$pipes/tell" {said}<"$pipes/said"
    read -r -t 60 hello <&"$said" || fail "the sample organisation did not start"
    url=$(sed -nE 's/.*"url": ?"([^"]+)".*/\1/p' <<<"$hello")
    KITESYNC_TOKEN=$(sed -nE 's/.*"token": ?"([^"]+)".*/\1/p' <<<"$hello")
    export KITESYNC_TOKEN
    "${person[@]}" kitesync add --name acme --organization acme --destination "sqlite:$home/acme.sqlite" --api-url "$url" --every 6h
    "${person[@]}" kitesync sync acme
}

# A day later, perhaps by another version of the program.
second_copy() {
    local answer
    "${person[@]}" kitesync list --json | grep '"name":"acme"' >/dev/null || fail "the pipeline is gone"
    echo 'advance 86400' >&"$tell"
    read -r -t 60 answer <&"$said" || fail "the sample organisation is gone"
    [[ $answer == ok ]] || fail "the sample organisation did not answer"
    "${person[@]}" kitesync sync acme
    (($("${person[@]}" kitesync history acme --json | grep -o '"outcome":"succeeded"' | wc -l) == 2)) || fail "two syncs should have succeeded"
}

# whole DATABASE: read with a program that is none of ours, every build is there once, and no job without its build.
whole() {
    local counts
    counts=$(sqlite3 "$1" 'SELECT (SELECT count(*) >= 200 AND count(*) = count(DISTINCT id) FROM builds),
        (SELECT count(*) >= 1000 AND count(*) = count(DISTINCT id) FROM jobs), (SELECT count(*) FROM jobs WHERE build_id NOT IN (SELECT id FROM builds))')
    [[ $counts == '1|1|0' ]] || fail "the copy is not whole: $counts"
}

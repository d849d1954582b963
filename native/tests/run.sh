#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Build and run the tests of the pure modules (modules.txt) on this machine: no root, no kernel, no guest.
set -eu

cd "$(dirname "$0")/.."
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
compile="${CC:-cc} -std=gnu11 -O2 -g -Wall -Wextra -Werror ${CFLAGS:-} -iquote ."
status=0

# The modules are compiled once, and linked to each test.
tr '\n' '\0' < tests/modules.txt |
	xargs -0 -P "$(nproc)" -I MODULE sh -c "$compile -c -o \"$build/\$(echo MODULE | tr / _).o\" MODULE"

for test in tests/*_test.c; do
	name=$(basename "$test" .c)
	# shellcheck disable=SC2086 # a list of words
	$compile -o "$build/$name" "$test" "$build"/*.o -lbpf -lelf -lz
	if "$build/$name"; then
		echo "ok   $name"
	else
		echo "FAIL $name"
		status=1
	fi
done
exit $status

#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Builds and runs the tests of the modules in modules.txt, which need neither root nor a guest.
set -eu

cd "$(dirname "$0")/.."
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
modules=$(cat tests/modules.txt)
status=0

for test in tests/*_test.c; do
	name=$(basename "$test" .c)
	# shellcheck disable=SC2086 # both are lists
	${CC:-cc} -std=gnu11 -O2 -g -Wall -Wextra -Werror ${CFLAGS:-} -iquote . -o "$build/$name" \
		"$test" $modules -lbpf -lelf -lz
	if "$build/$name"; then
		echo "ok   $name"
	else
		echo "FAIL $name"
		status=1
	fi
done
exit $status

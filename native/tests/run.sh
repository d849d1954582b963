#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Build and run the tests of the pure modules on this machine: no root, no kernel, no guest.
set -eu

cd "$(dirname "$0")"
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
status=0

for test in *_test.c; do
	${CC:-cc} -std=gnu11 -O2 -g -Wall -Wextra -Werror ${CFLAGS:-} -o "$build/${test%.c}" \
		"$test" ../record.c ../utf8.c ../log.c ../output.c ../percpu.c ../plan.c \
		../plan_directives.c ../plan_fixups.c ../plan_parser.c ../plan_tests.c \
		../long_log.c ../insn_needs.c ../cgroup_attach.c ../verifier_log.c ../rejected_insn.c ../verifier_loop.c ../literal.c ../literal_place.c ../names.c \
		../type_names.c ../netlink.c ../archive.c ../problem.c ../btf_words.c ../btf_path.c ../absent_kernel.c ../absent_map.c ../exec_input.c ../removed_lines.c ../record_field.c ../context_*.c -lbpf -lelf -lz
	if "$build/${test%.c}"; then
		echo "ok   ${test%.c}"
	else
		echo "FAIL ${test%.c}"
		status=1
	fi
done
exit $status

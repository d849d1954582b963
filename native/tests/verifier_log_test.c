// SPDX-License-Identifier: Apache-2.0
#include <stdlib.h>

#include "verifier/verifier_log.h"
#include "check.h"

/* Up to 6.8: source text only, one stack depth per subprogram. */
static const char log_6_1[] =
	"0: R1=ctx(off=0,imm=0) R10=fp0\n"
	"; return first(k); insn 99\n"
	"0: (85) call pc+1\n"
	"caller:\n"
	" R10=fp0\n"
	"2: frame1: R1_w=7 R10=fp0\n"
	"; long *v = lookup(&counts, &k);\n"
	"8: (85) call bpf_map_lookup_elem#1    ; frame1: R0=map_value_or_null(id=1)\n"
	"; return *v; // insn 99\n"
	"9: (79) r0 = *(u64 *)(r0 +0)\n"
	"R0 invalid mem access 'map_value_or_null'\n"
	"verification time 657 usec\n"
	"stack depth 0+8\n"
	"processed 8 insns (limit 1000000) max_states_per_insn 0 total_states 1 peak_states 2 "
	"mark_read 3\n";

/* Since 6.9: file and line number follow the source text. */
static const char log_6_12[] =
	"2: (61) r1 = *(u32 *)(r10 -4)         ; R1_w=0 R10=fp0\n"
	"; while (1) /* insn 99 */ @ loop.bpf.c:23\n"
	"5: (05) goto pc-4\n"
	"; i++; // at insn 99 @ loop.bpf.c:24\n"
	"infinite loop detected at insn 2\n"
	"cur state: R10=fp0 fp-8=mmmm????\n"
	"old state: R10=fp0 fp-8=mmmm????\n"
	"verification time 1100 usec\n"
	"stack depth 8 max 40\n"
	"processed 15 insns (limit 1000000) max_states_per_insn 4 total_states 12 peak_states 11 "
	"mark_read 1\n";

/* Since 7.3: an explanation that quotes source and instructions, and a line per subprogram. */
static const char log_7_3[] =
	"; return *v; @ a.bpf.c:10\n"
	"9: (79) r0 = *(u64 *)(r0 +0)\n"
	"R0 invalid mem access 'map_value_or_null'\n"
	"\n"
	"Verification failed: Register Type Safety: Invalid dereference\n"
	"\n"
	"At:\n"
	"  sub @ a.bpf.c:10:9\n"
	"  Source context:\n"
	"  >>> 10 |         return *v; // not insn 99\n"
	"  Instruction context:\n"
	"       8 | (85) call bpf_map_lookup_elem#1\n"
	"  >>>  9 | (79) r0 = *(u64 *)(r0 +0)\n"
	"      10 | (95) exit\n"
	"\n"
	"verification time 1445 usec\n"
	"stack depth max 16\n"
	"subprog 0 (main) main insns_self 1 insns_total 8 stack 0\n"
	"subprog 1 (sub) static insns_self 7 insns_total 7 stack 8\n"
	"processed 8 insns (limit 1000000) max_states_per_insn 0 total_states 1 peak_states 1 "
	"mark_read 0\n";

static void check_stats(const char *log, long insns, long total, long peak, long stack)
{
	struct verifier_stats stats;

	verifier_stats_parse(&stats, log);
	check_number(stats.insns_processed, insns);
	check_number(stats.states_total, total);
	check_number(stats.states_peak, peak);
	check_number(stats.stack_depth, stack);
}

static void test_stats(void)
{
	check_stats(log_6_1, 8, 1, 2, 8);
	check_stats(log_6_12, 15, 12, 11, 40);
	check_stats(log_7_3, 8, 1, 1, 16);
	check_stats("", -1, -1, -1, -1);
	check_stats("\n\n\n", -1, -1, -1, -1);
	check_stats("stack depth 0\n", -1, -1, -1, 0);
	check_stats("stack depth 16+8+0\n", -1, -1, -1, 24);
	/* 4.14 to 5.1, and before */
	check_stats("processed 9 insns (limit 131072), stack depth 16+8\n", 9, -1, -1, 24);
	check_stats("processed 9 insns\n", 9, -1, -1, -1);
	check_stats("stack depth x\nprocessed many insns total_states\n", -1, -1, -1, -1);
	/* no line break after the last line; numbers out of any range */
	check_stats("processed 7 insns (limit 1) total_states 1 peak_states 1", 7, 1, 1, -1);
	check_stats("stack depth 9223372036854775807+9223372036854775807\n", -1, -1, -1,
		    0x7fffffffffffffffL);
}

static void test_limit(void)
{
	struct verifier_stats stats;

	verifier_stats_parse(&stats, log_6_12);
	check_number(stats.insns_limit, 1000000);
	verifier_stats_parse(&stats, "processed 9 insns (limit 131072), stack depth 8\n");
	check_number(stats.insns_limit, 131072);
	verifier_stats_parse(&stats, "processed 9 insns\n");
	check_number(stats.insns_limit, -1);
}

static void test_rejected(void)
{
	check_number(verifier_log_rejected(log_6_1), 9);
	check_number(verifier_log_rejected(log_6_12), 2);
	check_number(verifier_log_rejected(log_7_3), 9);
	check_number(verifier_log_rejected(""), -1);
	check_number(verifier_log_rejected("unreachable insn 5\nprocessed 0 insns\n"), 5);
	check_number(verifier_log_rejected("back-edge from insn 4 to 1\n"), 4);
	check_number(verifier_log_rejected("12: R0=inv\n7: (95) exit\n8: R1=inv (x)\n"), 7);
	check_number(verifier_log_rejected("BPF program is too large. Processed 11 insn\n"), -1);
}

static void test_poison(void)
{
	static const char log[] =
		"1: R1_w=ptr()\n"
		"1: <invalid CO-RE relocation>\n"
		"failed to resolve CO-RE relocation <byte_off> [7] struct a.b (0:0 @ offset 0)\n"
		"processed 2 insns (limit 1000000)\n";
	char what[256];

	check(verifier_log_poison(log, what, sizeof(what)));
	check_text(what, "failed to resolve CO-RE relocation <byte_off> [7] struct a.b "
			 "(0:0 @ offset 0)");
	check(verifier_log_poison("3: <missing kfunc call>\nkfunc 'f' is referenced but wasn't "
				  "resolved", what, sizeof(what)));
	check_text(what, "kfunc 'f' is referenced but wasn't resolved");
	check(verifier_log_poison("3: <invalid BPF map reference>", what, 4));
	check_text(what, "");
	check(!verifier_log_poison("; 1: <invalid source text>\nx\n", what, sizeof(what)));
	check(!verifier_log_poison(log_6_1, what, sizeof(what)));
	check(!verifier_log_poison("", what, sizeof(what)));
}

/* Statistics in the middle of a long log are not found, and a line may have any length. */
static void test_long_log(void)
{
	size_t len = 1 << 20;
	char *log = malloc(len + sizeof(log_6_1));

	memset(log, 'x', len);
	memcpy(log + len, log_6_1, sizeof(log_6_1));
	check_stats(log, 8, 1, 2, 8);
	check_number(verifier_log_rejected(log), 9);

	memset(log, '\n', len);
	memcpy(log, log_6_1, strlen(log_6_1));
	log[len] = '\0';
	check_stats(log, -1, -1, -1, -1);
	free(log);
}

static void test_last_word(void)
{
	char word[64];

	check(verifier_log_last_word("0: (85) call bpf_loop#181\n"
				     "R1 invalid mem access 'inv'\n"
				     "processed 3 insns (limit 1000000) max_states_per_insn 0\n",
				     word, sizeof(word)));
	check_text(word, "R1 invalid mem access 'inv'");
	check(!verifier_log_last_word("", word, sizeof(word)));
	check(!verifier_log_last_word("processed 3 insns (limit 1000000)\n", word, sizeof(word)));
}

int main(void)
{
	test_last_word();
	test_stats();
	test_limit();
	test_rejected();
	test_poison();
	test_long_log();
	return check_result();
}

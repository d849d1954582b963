// SPDX-License-Identifier: Apache-2.0
#include <stdlib.h>

#include "verifier/verifier_loop.h"
#include "check.h"

/*
 * The inner loop goes from 5 back to 3, the outer one from 7 to 2; the verifier continues with
 * another branch at 9.
 */
static const char inner_turn[] =
	"; x += k; @ a.bpf.c:10\n"
	"3: (0f) r1 += r2                      ; R1_w=scalar() R2=1\n"
	"4: (07) r2 += 1\n"
	"5: (25) if r2 > 0x3e7 goto pc-3       ; R2_w=999\n";
static const char outer_turn[] =
	"6: (07) r3 += 1\n"
	"7: (25) if r3 > 0x3e7 goto pc-6\n"
	"2: (b7) r2 = 0\n";

static void test_loops(void)
{
	char log[4096] = "0: R1=ctx() R10=fp0\n0: (b7) r3 = 0\n1: (b7) r1 = 0\n2: (b7) r2 = 0\n";

	check_number(verifier_log_loop(log), -1);
	for (int i = 0; i < 4; i++) {
		for (int k = 0; k < 3; k++)
			strcat(log, inner_turn);
		strcat(log, outer_turn);
	}
	check_number(verifier_log_loop(log), 3);
	/* cut inside a step */
	strcat(log, "3: (0");
	check_number(verifier_log_loop(log), 3);
}

/* Branches that are continued later and returning calls are not loops. */
static void test_jumps(void)
{
	check_number(verifier_log_loop("8: (95) exit\n\nfrom 4 to 6: R0=1\n6: (95) exit\n"), -1);
	check_number(verifier_log_loop("8: (95) exit\nreturning from callee:\n frame1: R0=1\n"
				       "to caller at 3:\n R0=1\n3: (95) exit\n"), -1);
	check_number(verifier_log_loop(""), -1);
	check_number(verifier_log_loop("7: (05) goto pc-1\n7: (05) goto pc-1\n"), 7);
}

/* Only the end of a long log counts. */
static void test_long_log(void)
{
	size_t len = 1 << 20;
	char *log = calloc(1, len + sizeof(inner_turn) * 2);

	while (strlen(log) < 4096)
		strcat(log, "1: (05) goto pc-1\n");
	memset(log + strlen(log), '\n', len - strlen(log));
	memcpy(log + len, inner_turn, sizeof(inner_turn));
	strcat(log + len, inner_turn);
	check_number(verifier_log_loop(log), 3);
	free(log);
}

int main(void)
{
	test_loops();
	test_jumps();
	test_long_log();
	return check_result();
}

// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdlib.h>

#include "../plan.h"
#include "check.h"

/* The problems of the plan that was parsed last: "line: problem\n" each. */
static char problems[4096];

static void note_problem(size_t line, const char *problem)
{
	size_t len = strlen(problems);

	snprintf(problems + len, sizeof(problems) - len, "%zu: %s\n", line, problem);
}

static int parse(struct plan *plan, const char *text)
{
	problems[0] = '\0';
	return plan_parse(plan, strdup(text), strlen(text), note_problem);
}

static void check_bad(const char *text, const char *expected)
{
	struct plan plan;

	check_number(parse(&plan, text), -EINVAL);
	check_text(problems, expected);
}

static void test_good(void)
{
	struct plan plan;

	check_number(parse(&plan, "plan 1\n"
				  "module veth /bpfcompat/modules/veth.ko\n"
				  "case 0 load_attach /bpfcompat/objects/0 simple%20pass\n"
				  "case 1 load_only /bpfcompat/objects/1 %E2%82%AC\n"
				  "max_entries auxiliary_maps cpus\n"
				  "max_entries .bss 4096\n"
				  "inner_map visibility lru_percpu_hash 4 8 64\n"
				  "inner_ringbuf rings 8388608\n"
				  "end\n"), 0);
	check_text(problems, "");
	check_number(plan.module_cnt, 1);
	check_text(plan.modules[0].name, "veth");
	check_text(plan.modules[0].path, "/bpfcompat/modules/veth.ko");

	check_number(plan.case_cnt, 2);
	check_number(plan.cases[0].mode, MODE_LOAD_ATTACH);
	check_text(plan.cases[0].artifact, "simple pass");
	check_number(plan.cases[0].fixup_cnt, 0);
	check_number(plan.cases[1].id, 1);
	check_number(plan.cases[1].mode, MODE_LOAD_ONLY);
	check_text(plan.cases[1].object, "/bpfcompat/objects/1");
	check_text(plan.cases[1].artifact, "€");

	check_number(plan.cases[1].fixup_cnt, 4);
	check(plan.cases[1].fixups[0].per_cpu);
	check_text(plan.cases[1].fixups[1].map, ".bss");
	check_number(plan.cases[1].fixups[1].max_entries, 4096);
	check_number(plan.cases[1].fixups[2].inner_type, BPF_MAP_TYPE_LRU_PERCPU_HASH);
	check_number(plan.cases[1].fixups[2].key_size, 4);
	check_number(plan.cases[1].fixups[2].value_size, 8);
	check_number(plan.cases[1].fixups[2].max_entries, 64);
	check_number(plan.cases[1].fixups[3].inner_type, BPF_MAP_TYPE_RINGBUF);
	check_number(plan.cases[1].fixups[3].max_entries, 8388608);
	plan_free(&plan);
}

static void test_frame(void)
{
	check_bad("", "1: the plan has no \"end\": it is truncated\n");
	check_bad("plan 1\ncase 0 load_only /o a\n",
		  "3: the plan has no \"end\": it is truncated\n");
	check_bad("plan 1\nen", "2: \"en\" is not known\n"
				"3: the plan has no \"end\": it is truncated\n");
	check_bad("plan 2\nend\n", "1: plan version 2, this validator knows 1\n");
	check_bad("end\n", "1: \"end\" before \"plan\"\n");
	check_bad("plan 1\nplan 1\nend\n", "2: a second \"plan\" line\n");
	check_bad("plan 1\nend\nend\n", "3: a line after \"end\"\n");
}

static void test_tokens(void)
{
	check_bad("plan 1\nmodule  a b\nend\n",
		  "2: an empty token\n2: \"module\" takes 2 arguments, not 3\n");
	check_bad("plan 1\n\nend\n", "2: an empty token\n2: \"\" is not known\n");
	check_bad("plan 1\nmodule a b c d e f g h\nend\n",
		  "2: \"module\" takes 2 arguments, not 8\n");
	check_bad("plan 1\nmodule a%2 b\nend\n",
		  "2: a percent sign without two digits of a byte\n");
	check_bad("plan 1\nmodule a%00 b\nend\n",
		  "2: a percent sign without two digits of a byte\n");
	check_bad("plan 1\nmodule a\tb c\nend\n", "2: byte 0x09 outside of its percent-encoding\n");
	check_bad("plan 1\nmodule \xc3\xa9 c\nend\n",
		  "2: byte 0xc3 outside of its percent-encoding\n");
	check_bad("plan 1\r\nend\n", "1: byte 0x0d outside of its percent-encoding\n"
				     "1: version \"1\r\" is not a number from 0 to 4294967295\n"
				     "1: plan version 1\r, this validator knows 1\n");
}

static void test_arguments(void)
{
	check_bad("plan 1\ncase 1 load_only /o a\ncase 1 load_only /o b\nend\n", "3: case id 1 does not come after 1\n");
	check_bad("plan 1\ncase 0 load /o a\nend\n",
		  "2: mode \"load\" is neither load_only nor load_attach\n");
	check_bad("plan 1\nmax_entries m 1\nend\n", "2: \"max_entries\" before the first case\n");
	check_bad("plan 1\ncase 0 load_only /o a\nmodule m /m\nend\n",
		  "3: module \"m\" after the first case\n");
	check_bad("plan 1\ncase 0 load_only /o a\nmax_entries m 4294967296\nend\n",
		  "3: max_entries \"4294967296\" is not a number from 0 to 4294967295\n");
	check_bad("plan 1\ncase 0 load_only /o a\nmax_entries m -1\nend\n",
		  "3: max_entries \"-1\" is not a number from 0 to 4294967295\n");
	check_bad("plan 1\ncase 0 load_only /o a\ninner_map m stack 4 4 4\nend\n",
		  "3: inner map type \"stack\" is not known\n");
	check_bad("plan 1\ncase 0 load_only /o a\ninner_ringbuf m cpus\nend\n",
		  "3: size \"cpus\" is not a number from 0 to 4294967295\n");
}

static void test_nul(void)
{
	static const char text[] = "plan 1\nmodule a\0b c\nend\n";
	char *copy = malloc(sizeof(text));
	struct plan plan;

	memcpy(copy, text, sizeof(text));
	problems[0] = '\0';
	check_number(plan_parse(&plan, copy, sizeof(text) - 1, note_problem), -EINVAL);
	check_text(problems, "1: the plan holds a NUL byte\n");
}

int main(void)
{
	test_good();
	test_frame();
	test_tokens();
	test_arguments();
	test_nul();
	return check_result();
}

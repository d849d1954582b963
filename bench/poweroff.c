// SPDX-License-Identifier: Apache-2.0
/* The floor of the benchmark: a PID 1 that powers off at once. */
#include <sys/reboot.h>

int main(void)
{
	return reboot(RB_POWER_OFF);
}

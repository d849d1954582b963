/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VERIFIER_LOOP_H
#define VERIFIER_LOOP_H

/**
 * verifier_log_loop() - find the loop that the verifier was in at the end of a log
 * @log: a full log (BPF_LOG_LEVEL1) of a load that did not finish
 *
 * Return: index of the instruction that the last steps returned to most often, -1 if they returned
 * to none.
 */
long verifier_log_loop(const char *log);

#endif

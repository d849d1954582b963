/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VERIFIER_LOOP_H
#define VERIFIER_LOOP_H

/**
 * verifier_log_loop() - find the loop that the verifier was in when a log breaks off
 * @log: a full log (BPF_LOG_LEVEL1) of a load that did not come to its end
 *
 * Return: index of the instruction that the last steps came back to most often,
 * -1 when they came back to none.
 */
long verifier_log_loop(const char *log);

#endif

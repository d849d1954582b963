import type {GuestRequest} from '../guest/request.ts'

/** Returns a shell, and the users that commands may need: `su nobody -s /bin/sh -c …`. */
export function shellFiles(shell: Buffer): GuestRequest['files'] {
  return [
    {path: '/bin/busybox', content: shell, executable: true},
    {path: '/etc/passwd', content: Buffer.from('root:x:0:0::/:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n')},
    {path: '/etc/group', content: Buffer.from('root:x:0:\nnogroup:x:65534:\n')},
  ]
}

"""Runs a program in a pseudo-terminal of 100 columns and types into it.

Arguments: the program and its arguments. Standard input: a JSON list of [expected, typed]: once the text expected has
come after what came before, the text typed is written. Standard output: everything the program wrote, and its exit code
on a last line.
"""
import fcntl, json, os, pty, select, struct, sys, termios, time

steps = json.load(sys.stdin)
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
seen, looked, deadline = b"", 0, time.monotonic() + 60
while time.monotonic() < deadline:
    if steps and steps[0][0].encode() in seen[looked:]:
        expected, typed = steps.pop(0)
        looked = seen.index(expected.encode(), looked) + len(expected.encode())
        os.write(terminal, typed.encode())
        continue
    if select.select([terminal], [], [], 0.2)[0]:
        try:
            read = os.read(terminal, 65536)
        except OSError:
            read = b""
        if not read:
            break
        seen += read
        deadline = time.monotonic() + 60
else:
    os.kill(child, 9)
sys.stdout.buffer.write(seen)
print()
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), "left:", len(steps))

package fr.carnet.bench;

import java.io.IOException;
import java.util.List;

/** A software that pushes documents, each to the next of its holders. */
final class Depositor implements Client {

    /** Of twenty documents, as many are masked. */
    private static final int MASKED = 4;

    private final Line line;
    private final Token token;
    private final List<Holder> holders;
    private int next;
    private byte[] request;

    Depositor(int port, Token token, List<Holder> holders) {
        line = new Line(port);
        this.token = token;
        this.holders = holders;
    }

    @Override
    public void prepare() {
        var holder = holders.get(next % holders.size());
        var masked = next / holders.size() % 20 < MASKED;
        next++;
        request = Requests.push(Push.of(holder, masked), token.value());
    }

    @Override
    public void act() throws IOException {
        var answer = line.send(request);
        if (answer.status() != 200)
            throw new IOException("a push is answered " + answer.status() + ": " + new String(answer.body()));
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}

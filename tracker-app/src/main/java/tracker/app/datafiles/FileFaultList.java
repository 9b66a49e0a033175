package tracker.app.datafiles;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file, so that a person can mend all of it at once. */
public final class FileFaultList {

    /** Nobody mends more than this by hand; the rest is only counted. */
    private static final int MOST = 50;

    private final String file;
    private final List<String> sentences = new ArrayList<>();
    private int unsaid;

    FileFaultList(String file) {
        this.file = file;
    }

    void add(long line, String reason) {
        if (sentences.size() < MOST) {
            sentences.add("line " + line + ": " + reason);
        } else {
            unsaid++;
        }
    }

    /**
     * To be called once everything was looked at.
     *
     * @throws FileRefusedException when anything was wrong
     */
    public void refuse() {
        if (sentences.isEmpty()) {
            return;
        }
        List<String> said = new ArrayList<>(sentences);
        if (unsaid > 0) {
            said.add("and " + unsaid + " more");
        }
        throw new FileRefusedException(file, said);
    }
}

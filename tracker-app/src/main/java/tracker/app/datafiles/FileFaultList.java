package tracker.app.datafiles;

import java.util.ArrayList;
import java.util.List;

/** Collects all problems of one file, so that they can be corrected together. */
public final class FileFaultList {

    /** The longest list shown; the rest is only counted. */
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
     * Call it once everything was checked.
     *
     * @throws FileRefusedException if there is any problem
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

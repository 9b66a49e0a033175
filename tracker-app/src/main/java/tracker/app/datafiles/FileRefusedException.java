package tracker.app.datafiles;

import java.util.List;

/** The whole file is refused; nothing was loaded from it. */
public final class FileRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<String> faults;

    /** @param faults one sentence each, most of them beginning with their line: "line 17: …" */
    public FileRefusedException(String file, List<String> faults) {
        super(file + " was refused, and nothing was loaded from it:\n  " + String.join("\n  ", faults));
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    public String file() {
        return file;
    }

    public List<String> faults() {
        return faults;
    }

    /** For the command line: one fault a line; never null, unlike {@link #getMessage()} in general. */
    public String text() {
        return String.valueOf(getMessage());
    }
}

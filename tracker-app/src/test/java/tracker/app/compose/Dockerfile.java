package tracker.app.compose;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Dockerfile as a list of stages. */
record Dockerfile(List<BuildStage> stages) {
    private static final Pattern FROM = Pattern.compile("(\\S+)(?:\\s+AS\\s+(\\S+))?", Pattern.CASE_INSENSITIVE);

    static Dockerfile read(String path) {
        var stages = new ArrayList<BuildStage>();
        var text = RepositoryFiles.text(path).replaceAll("(?m)^\\s*#.*\\R", "").replaceAll("\\\\\\R\\s*", "");
        text.lines().filter(line -> !line.isBlank()).map(DockerInstruction::of).forEach(next -> {
            if (next.word().equals("FROM")) {
                stages.add(stage(next.rest()));
            } else {
                stages.getLast().instructions().add(next);
            }
        });
        return new Dockerfile(stages);
    }

    private static BuildStage stage(String from) {
        var parts = FROM.matcher(from);
        if (!parts.matches()) {
            throw new IllegalArgumentException("FROM " + from);
        }
        var name = parts.group(2);
        return new BuildStage(requireNonNull(parts.group(1)), name == null ? "" : name, new ArrayList<>());
    }

    BuildStage last() {
        return stages.getLast();
    }

    Stream<DockerInstruction> copies() {
        return stages.stream().flatMap(stage -> stage.all("COPY"));
    }

    /** What is built on an image; without a name it is called "". */
    record BuildStage(String image, String name, List<DockerInstruction> instructions) {
        Stream<DockerInstruction> all(String word) {
            return instructions.stream()
                    .filter(instruction -> instruction.word().equals(word));
        }

        /** What the last instruction of that word says; "" where there is none. */
        String says(String word) {
            return all(word).map(DockerInstruction::rest).reduce("", (before, after) -> after);
        }
    }

    /** One instruction: its word in capitals, and all that follows. */
    record DockerInstruction(String word, String rest) {
        static DockerInstruction of(String line) {
            var parts = line.strip().split("\\s+", 2);
            return new DockerInstruction(parts[0].toUpperCase(Locale.ROOT), parts.length > 1 ? parts[1] : "");
        }

        List<String> words() {
            return List.of(rest.split("\\s+"));
        }
    }
}

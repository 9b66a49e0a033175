package tracker.app.structure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the figures about names and structure that docs/architecture.md holds before and after, for any checkout: the argument is
 * its folder, the one above without any. It reads sources only, so a checkout need not be built.
 */
public final class StructureReport {

    private static final List<String> MODULES = List.of("tracker-domain", "tracker-ui", "tracker-app");

    /** How a class says what it is. */
    private static final Set<String> STANDARD_WORDS =
            Set.of(("Controller Request Response Interceptor Filter Repository"
                            + " QueryHandler CommandHandler Projection Projector Configuration Job Row View Form Card Panel Layout Page"
                            + " Component Field Dialog Table Chart Section Header List Properties Event Command Query Rule Id Code Token"
                            + " Key Hash Address Serializer Decoder Encoder Mapper Converter Parser Reader Writer Builder Factory"
                            + " Scheduler Listener Notifier Handler Publisher Subscriber Registry Store Cache Engine Lock Metrics"
                            + " Exception Analyzer Validator Checker Guard Policy Limiter Service Client Server Runner Task Loader"
                            + " Importer Exporter Comparison Report Snapshot Delta Summary Details Figures Result Status State Type Kind"
                            + " Mode Stage Criteria Range Count Totals Series Estimate Forecast Fold Proof Checkpoint Position Version"
                            + " Link Links Navigation Text Labels Format Test Story Fixture Samples Condition Calculator Renderer"
                            + " Fragment Application Program File Line Column Item Entry Draft Context Source Provider Resolver Budget"
                            + " Window")
                    .split(" "));

    private record Module(String name, List<SourceFile> main, List<SourceFile> test) {

        static Module in(Path root, String name) {
            Path sources = root.resolve(name).resolve("src");
            return new Module(
                    name,
                    SourceFile.under(sources.resolve("main/java")),
                    SourceFile.under(sources.resolve("test/java")));
        }

        static Module all(Collection<Module> modules) {
            return new Module(
                    "all",
                    modules.stream().flatMap(module -> module.main.stream()).toList(),
                    modules.stream().flatMap(module -> module.test.stream()).toList());
        }

        List<SourceFile> types() {
            return main.stream().filter(SourceFile::isType).toList();
        }
    }

    private StructureReport() {}

    public static void main(String[] arguments) {
        Path root = Path.of(arguments.length == 0 ? ".." : arguments[0]);
        List<Module> modules = new ArrayList<>(
                MODULES.stream().map(name -> Module.in(root, name)).toList());
        modules.add(Module.all(modules));

        row("", modules, Module::name);
        row("---", modules, module -> "---:");
        row("main lines", modules, module -> number(lines(module.main())));
        row("top-level types", modules, module -> number(module.types().size()));
        row("one-word names", modules, module -> share(module.types(), type -> words(type.typeName()) == 1));
        row("names that end in a standard word", modules, module -> share(module.types(), StructureReport::isStandard));
        row(
                "names of two main classes",
                modules,
                module -> number(shared(module.types()).size()));
        row(
                "the same, tests counted too",
                modules,
                module -> number(shared(Stream.concat(module.main().stream(), module.test().stream())
                                .filter(SourceFile::isType)
                                .toList())
                        .size()));
        row("package cycles (packages in them)", modules, module -> {
            List<Set<String>> cycles = new PackageGraph(module.main()).cycles();
            return cycles.size() + " (" + cycles.stream().mapToInt(Set::size).sum() + ")";
        });
        row(
                "files in the largest package",
                modules,
                module -> byPackage(module).entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(largest -> largest.getValue() + " " + largest.getKey())
                        .orElse(""));
        row(
                "lines of the largest file",
                modules,
                module -> module.types().stream()
                        .max(Comparator.comparingInt(SourceFile::lines))
                        .map(largest -> largest.lines() + " " + largest.typeName())
                        .orElse(""));
        row(
                "test lines : main lines",
                modules,
                module -> String.format(Locale.UK, "%.2f", (double) lines(module.test()) / lines(module.main())));

        Module all = modules.getLast();
        PackageGraph graph = new PackageGraph(all.main());
        System.out.println();
        Stream.of("tracker.app.access", "tracker.app.signin", "tracker.app.permissions")
                .filter(name -> !graph.from(name).isEmpty())
                .forEach(name -> System.out.println(
                        name + " uses " + graph.from(name).size() + " packages: " + graph.from(name)));
        System.out.println("Names of two classes: " + shared(all.types()));
        System.out.println("Cycles: " + graph.cycles());
        System.out.println("One word: "
                + all.types().stream()
                        .map(SourceFile::typeName)
                        .filter(name -> words(name) == 1)
                        .sorted()
                        .toList());
    }

    private static void row(String what, List<Module> modules, Function<Module, String> figure) {
        System.out.println(modules.stream().map(figure).collect(Collectors.joining(" | ", "| " + what + " | ", " |")));
    }

    private static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static long lines(List<SourceFile> files) {
        return files.stream().mapToLong(SourceFile::lines).sum();
    }

    private static String share(List<SourceFile> types, Predicate<SourceFile> which) {
        return Math.round(100.0 * types.stream().filter(which).count() / Math.max(1, types.size())) + " %";
    }

    private static int words(String name) {
        return name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])").length;
    }

    private static boolean isStandard(SourceFile type) {
        String name = type.typeName();
        return STANDARD_WORDS.stream()
                .anyMatch(word -> name.endsWith(word) && (name.length() == word.length() || words(name) > words(word)));
    }

    private static Set<String> shared(List<SourceFile> types) {
        Map<String, Long> names = types.stream()
                .collect(Collectors.groupingBy(SourceFile::typeName, TreeMap::new, Collectors.counting()));
        names.values().removeIf(count -> count < 2);
        return names.keySet();
    }

    private static Map<String, Long> byPackage(Module module) {
        return module.types().stream()
                .collect(Collectors.groupingBy(SourceFile::packageName, TreeMap::new, Collectors.counting()));
    }
}

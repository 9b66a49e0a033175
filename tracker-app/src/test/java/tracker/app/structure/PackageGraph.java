package tracker.app.structure;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which package imports from which, among those it was made of. */
final class PackageGraph {

    private final Map<String, Set<String>> arrows = new TreeMap<>();

    PackageGraph(Collection<SourceFile> files) {
        files.forEach(file -> arrows.computeIfAbsent(file.packageName(), fresh -> new TreeSet<>()));
        files.forEach(file -> file.imports().forEach(name -> {
            String target = packageOf(name);
            if (!target.isEmpty() && !target.equals(file.packageName())) {
                arrows.get(file.packageName()).add(target);
            }
        }));
    }

    /** The longest beginning of a type's name that is a known package. */
    private String packageOf(String type) {
        String name = type;
        while (!name.isEmpty() && !arrows.containsKey(name)) {
            name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
        return name;
    }

    Set<String> from(String packageName) {
        return arrows.getOrDefault(packageName, Set.of());
    }

    /** Groups of packages that reach each other, each of two or more. */
    List<Set<String>> cycles() {
        Map<String, Set<String>> reached = new HashMap<>();
        arrows.keySet().forEach(start -> reached.put(start, reachedFrom(start)));
        return arrows.keySet().stream()
                .map(start -> {
                    Set<String> group = new TreeSet<>(reached.get(start));
                    group.removeIf(other -> !reached.get(other).contains(start));
                    return group;
                })
                .filter(group -> group.size() > 1)
                .<Set<String>>map(group -> group)
                .distinct()
                .toList();
    }

    private Set<String> reachedFrom(String start) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(from(start));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(from(next));
            }
        }
        return reached;
    }
}

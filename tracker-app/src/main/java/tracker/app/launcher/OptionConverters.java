package tracker.app.launcher;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converters and checks of option values. */
final class OptionConverters {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern TRUST = Pattern.compile("[A-Z0-9]{3,6}");
    private static final int HIGHEST_PORT = 65_535;

    private OptionConverters() {}

    private static int number(String value, int least, int most, String expected) {
        if (NUMBER.matcher(value).matches()) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw wrong(expected, value);
    }

    private static TypeConversionException wrong(String expected, String value) {
        return new TypeConversionException(expected + ", not '" + value + "'.");
    }

    /** A port. */
    static final class Port implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            return number(value, 1, HIGHEST_PORT, "--port takes a number from 1 to 65535");
        }
    }

    /** Number of kills. */
    static final class Cycles implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            return number(value, 1, Integer.MAX_VALUE, "--cycles takes a whole number from 1");
        }
    }

    /** A seed, as typed. */
    static final class Seed implements ITypeConverter<String> {

        @Override
        public String convert(String value) {
            number(value, 0, Integer.MAX_VALUE, "--seed takes a whole number of at most nine digits");
            return value;
        }
    }

    /** A speed, as typed. */
    static final class Speed implements ITypeConverter<String> {

        private static final Pattern FORM = Pattern.compile("(?=.*[1-9])[0-9]*\\.?[0-9]*");

        @Override
        public String convert(String value) {
            if (!FORM.matcher(value).matches()) {
                throw wrong("--speed takes a number above 0", value);
            }
            return value;
        }
    }

    /** A trust code. */
    static final class Trust implements ITypeConverter<String> {

        @Override
        public String convert(String value) {
            if (!TRUST.matcher(value).matches()) {
                throw wrong("--trust takes a trust's ODS code like RJ1", value);
            }
            return value;
        }
    }
}

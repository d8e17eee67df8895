import java.io.FileInputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates PDF files with veraPDF: {@code java Validate.java FLAVOUR=FILE ...}, flavours as "ua1" or "3a". */
public class Validate {
	public static void main(String[] arguments) throws Exception {
		Logger.getLogger("").setLevel(Level.OFF);
		VeraGreenfieldFoundryProvider.initialise();
		int failed = 0;
		for (String argument : arguments) {
			int at = argument.indexOf('=');
			if (!validate(PDFAFlavour.byFlavourId(argument.substring(0, at)), argument.substring(at + 1))) failed++;
		}
		System.exit(failed == 0 ? 0 : 4);
	}

	private static boolean validate(PDFAFlavour flavour, String file) throws Exception {
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), flavour);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
			ValidationResult result = validator.validate(parser);
			System.out.println((result.isCompliant() ? "pass" : "FAIL") + "  " + flavour.getId() + "  " + result.getTotalAssertions() + " checks  " + file);
			result.getTestAssertions().stream()
					.filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
					.collect(Collectors.groupingBy(each -> each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber(), java.util.TreeMap::new, Collectors.toList()))
					.forEach((rule, found) -> {
						System.out.println("      " + rule + " (" + found.size() + " times): " + found.get(0).getMessage());
						System.out.println("      first at " + found.get(0).getLocation().getContext());
					});
			return result.isCompliant();
		}
	}
}

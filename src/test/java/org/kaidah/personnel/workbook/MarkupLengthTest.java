package org.kaidah.personnel.workbook;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupLengthTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			aaaa<b>cc</b> | 5
			<bbbbbbb/>a | 9
			<!--<<>><a>->--> | 15
			<![CDATA[<>]>]]>a | 15
			<?x >>> ?><a/> | 9
			<a b=">><cc>"/>dd | 6
			<a b=">>>>>>>>"/> | 10
			""")
	void measuresTheLongestConstructWhereverTheBytesAreCut(String xml, int longest) {
		byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
		for (int cut = 1; cut < bytes.length; cut++) {
			for (int second = cut + 1; second <= bytes.length; second++) {
				MarkupLength length = new MarkupLength();
				int most = length.longest(bytes, 0, cut);
				most = Math.max(most, length.longest(bytes, cut, second - cut));
				if (second < bytes.length) {
					most = Math.max(most, length.longest(bytes, second, bytes.length - second));
				}
				assertThat(most).as("cut at %d and %d", cut, second).isEqualTo(longest);
			}
		}
	}

}

package org.kaidah.web;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * The helpers that every template may name: {@code here}, {@code format}, {@code words}
 * and {@code fields}. Variables rather than beans, because Thymeleaf lets no bean into a
 * link.
 */
@Configuration(proxyBeanMethods = false)
class TemplateWords {

	TemplateWords(ThymeleafViewResolver views, Here here, Format format, Words words, Fields fields) {
		views.addStaticVariable("here", here);
		views.addStaticVariable("format", format);
		views.addStaticVariable("words", words);
		views.addStaticVariable("fields", fields);
	}

}

case-title = { $person }

case-allowed = व्यक्ति को यह करने की अनुमति है: { $actions }।
case-denied = व्यक्ति को पासवर्ड रीसेट करने की अनुमति नहीं है।
case-deferred = व्यक्ति पासवर्ड रीसेट कर सकता है या नहीं, यह दूसरा संगठन तय करता है।
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = व्यक्ति को दिखने वाले पृष्ठ पर “{ $title }” लिखा है।

case-required =
    { $count ->
        [one] { $policy } के अनुसार एक विधि आवश्यक है।
        [2] { $policy } के अनुसार दो अलग-अलग विधियाँ आवश्यक हैं।
       *[other] { $policy } के अनुसार { $count } अलग-अलग विधियाँ आवश्यक हैं।
    }
case-available =
    { $count ->
        [0] किसी विधि का उपयोग नहीं किया जा सकता।
        [one] एक विधि का उपयोग किया जा सकता है।
        [2] दो अलग-अलग विधियों का उपयोग किया जा सकता है।
       *[other] { $count } अलग-अलग विधियों का उपयोग किया जा सकता है।
    }

case-checks = जाँच
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } अवरोध { $until } पर समाप्त होगा।
    .short = { $outcome } – { $check }

case-methods = विधियाँ
case-method = { $method }: { $status }
case-method-value = दर्ज है: { $source }।
    .masked = दर्ज है: { $source }, { $masked }।
    .public = दर्ज है: { $source }, जिसे वहाँ सभी लोग देख सकते हैं।
    .public-masked = दर्ज है: { $source }, { $masked }, जिसे वहाँ सभी लोग देख सकते हैं।
case-method-channels = संपर्क का माध्यम: { $channels }।
case-method-rejected = छोड़ दिया गया, क्योंकि सही स्वरूप में नहीं है: { $sources }।

case-fixes = इसका समाधान
    .none = यहाँ जो कुछ किया जा सकता है, उससे इसका समाधान नहीं होगा।
